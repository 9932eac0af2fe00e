# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners.

# ARG
person Roberto Viola
  ARG MIL
person Emilio Massera
  ARG MIL
person Alfredo Astiz
  ARG MIL
person Adolfo Scilingo
  ARG MIL
person Miguel Etchecolatz
  ARG COP
person Martin Balza | Martín Balza
  ARG MIL
person Ricardo Brinzoni
  ARG MIL
person Cesar Milani | César Milani
  ARG MIL
person Dante Caputo
  ARG GOV  ..1989-05
  UNO GOV  1992-12..1994-09
person Juan Sourrouille
  ARG GOV
person Eduardo Angeloz
  ARG PTY
person Carlos Ruckauf
  ARG GOV
person Carlos Alvarez | Chacho Alvarez
  ARG GOV  1999-12..2000-10
  ARG PTY
person Graciela Fernandez Meijide | Graciela Fernández Meijide
  ARG SOC  ..1995
  ARG PTY
person Elisa Carrio | Elisa Carrió
  ARG LEG OPP
person Adalberto Rodriguez Giavarini
  ARG GOV
person Susana Malcorra
  UNO GOV  2008..2015-11
  ARG GOV  2015-12..2017-06
person Jorge Faurie
  ARG GOV
person Felipe Sola | Felipe Solá
  ARG GOV
person Santiago Cafiero
  ARG GOV
person Diana Mondino
  ARG GOV
person Gerardo Werthein
  ARG GOV
person Pablo Quirno
  ARG GOV
person Luis Caputo
  ARG GOV
person Luis Petri
  ARG GOV MIL
person Guillermo Francos
  ARG GOV
person Manuel Adorni
  ARG GOV
person Karina Milei
  ARG GOV
person Victoria Villarruel
  ARG GOV
person Federico Sturzenegger
  ARG GOV
person Santiago Bausili
  ARG GOV
person Axel Kicillof
  ARG GOV
person Anibal Fernandez | Aníbal Fernández
  ARG GOV
person Agustin Rossi | Agustín Rossi
  ARG GOV
person Martin Guzman | Martín Guzmán
  ARG GOV
person Ricardo Lopez Murphy | Ricardo López Murphy
  ARG GOV  ..2001-03
  ARG PTY
person Jorge Remes Lenicov
  ARG GOV
person Nicolas Dujovne | Nicolás Dujovne
  ARG GOV
person Marcos Pena | Marcos Peña
  ARG GOV
person Horacio Rodriguez Larreta | Horacio Rodríguez Larreta
  ARG GOV
person Jorge Macri
  ARG GOV
person Maria Eugenia Vidal | María Eugenia Vidal
  ARG GOV
person Hermes Binner
  ARG GOV
person Carlos Reutemann
  ARG GOV
person Jose Manuel de la Sota | José Manuel de la Sota
  ARG GOV
person Juan Schiaretti
  ARG GOV
person Maximo Kirchner | Máximo Kirchner
  ARG LEG
person Juan Grabois
  ARG SOC
person Emilio Persico | Emilio Pérsico
  ARG SOC
person Luis D'Elia | Luis D'Elía
  ARG SOC
person Raul Castells | Raúl Castells
  ARG SOC
person Milagro Sala
  ARG SOC
person Eduardo Belliboni
  ARG SOC
person Saul Ubaldini | Saúl Ubaldini
  ARG LAB
person Hugo Yasky
  ARG LAB
person Pablo Moyano
  ARG LAB
person Hector Daer | Héctor Daer
  ARG LAB
person Luis Barrionuevo
  ARG LAB
person Victor De Gennaro | Víctor De Gennaro
  ARG LAB
person Lorenzo Miguel
  ARG LAB
person Jorge Bergoglio | Jorge Mario Bergoglio | Cardinal Bergoglio
  ARG REL
person Antonio Quarracino
  ARG REL
person Adolfo Perez Esquivel | Adolfo Pérez Esquivel
  ARG SOC
person Ernesto Sabato
  ARG SOC
person Jacobo Timerman
  ARG JRN
person Horacio Verbitsky
  ARG JRN
person Jorge Lanata
  ARG JRN
person Jose Luis Cabezas | José Luis Cabezas
  ARG JRN
person Alfredo Yabran | Alfredo Yabrán
  ARG BUS
person Lazaro Baez | Lázaro Báez
  ARG BUS
person Cristobal Lopez | Cristóbal López
  ARG BUS
person Juan Jose Galeano | Juan José Galeano
  ARG JUD
person Claudio Bonadio
  ARG JUD
person Ariel Lijo
  ARG JUD
person Rodolfo Canicoba Corral
  ARG JUD
person Julio Strassera | Julio César Strassera
  ARG JUD
person Diego Lagomarsino
  ARG CVL
person Jaime Stiuso | Antonio Stiuso
  ARG SPY
person Carlos Telleldin | Carlos Telleldín
  ARG CRM
person Monzer al-Kassar
  SYR CRM
person Maria Julia Alsogaray | María Julia Alsogaray
  ARG GOV
person Facundo Jones Huala
  ARG SOC
person Mario Firmenich
  ARG REB
person Enrique Gorriaran Merlo | Enrique Gorriarán Merlo
  ARG REB
person Maria Estela Martinez de Peron | Isabel Peron | Isabel Perón
  ARG ELI
person Juan Peron | Juan Perón | Juan Domingo Peron
  ARG GOV
person Fabiola Yanez | Fabiola Yáñez
  ARG ELI
person Fernando Sabag Montiel
  ARG CRM
# CHL
person Hernan Buchi | Hernán Büchi
  CHL GOV  ..1989
  CHL PTY
person Sergio Onofre Jarpa
  CHL PTY
person Gabriel Valdes | Gabriel Valdés
  CHL PTY  ..1990-03
  CHL LEG
person Enrique Silva Cimma
  CHL GOV
person Soledad Alvear
  CHL GOV
person Ignacio Walker
  CHL GOV
person Alfredo Moreno
  CHL GOV
person Roberto Ampuero
  CHL GOV
person Teodoro Ribera
  CHL GOV
person Andres Allamand | Andrés Allamand
  CHL GOV
person Antonia Urrejola
  CHL GOV
person Alberto van Klaveren
  CHL GOV
person Joaquin Lavin | Joaquín Lavín
  CHL PTY
person Pablo Longueira
  CHL PTY
person Jovino Novoa
  CHL PTY
person Evelyn Matthei
  CHL GOV
person Jaime Guzman | Jaime Guzmán
  CHL LEG
person Gladys Marin | Gladys Marín
  CHL PTY OPP
person Guillermo Teillier
  CHL PTY
person Volodia Teitelboim
  CHL PTY
person Tomas Hirsch | Tomás Hirsch
  CHL PTY
person Jeannette Jara
  CHL GOV  ..2025-04
  CHL PTY
person Johannes Kaiser
  CHL PTY OPP
person Franco Parisi
  CHL PTY OPP
person Marco Enriquez-Ominami | Marco Enríquez-Ominami
  CHL PTY OPP
person Jorge Arrate
  CHL PTY
person Carolina Toha | Carolina Tohá
  CHL GOV
person Izkia Siches
  CHL MED  ..2021
  CHL GOV  2022-03..2022-09
person Giorgio Jackson
  CHL GOV
person Andres Chadwick | Andrés Chadwick
  CHL GOV
person Gonzalo Blumel
  CHL GOV
person Rodrigo Hinzpeter
  CHL GOV
person Mario Marcel
  CHL GOV
person Maya Fernandez | Maya Fernández
  CHL GOV MIL
person Isabel Allende Bussi
  CHL LEG
person Irina Karamanos
  CHL SOC
person Ricardo Izurieta
  CHL MIL
person Juan Emilio Cheyre
  CHL MIL
person Fernando Matthei
  CHL MIL
person Jose Toribio Merino | José Toribio Merino
  CHL MIL
person Rodolfo Stange
  CHL COP
person Mario Rozas
  CHL COP
person Ricardo Yanez | Ricardo Yáñez
  CHL COP
person Miguel Krassnoff
  CHL MIL
person Pedro Espinoza
  CHL MIL
person Alvaro Corbalan | Álvaro Corbalán
  CHL MIL
person Michael Townley
  USA SPY
person Orlando Letelier
  CHL ELI
person Carlos Prats
  CHL MIL
person Juan Guzman Tapia | Juan Guzmán Tapia
  CHL JUD
person Alejandro Madrid
  CHL JUD
person Raul Silva Henriquez | Raúl Silva Henríquez
  CHL REL
person Juan Francisco Fresno
  CHL REL
person Ricardo Ezzati
  CHL REL
person Fernando Karadima
  CHL REL
person Juan Barros
  CHL REL
person Manuel Bustos
  CHL LAB
person Barbara Figueroa | Bárbara Figueroa
  CHL LAB
person Rodolfo Seguel
  CHL LAB
person Hector Llaitul | Héctor Llaitul
  CHL REB
person Celestino Cordova | Celestino Córdova
  CHL REL
person Camilo Catrillanca
  CHL CVL
person Elisa Loncon | Elisa Loncón
  CHL EDU
person Sergio Apablaza
  CHL REB
person Galvarino Apablaza
  CHL REB
person Ricardo Palma Salamanca
  CHL REB
person Mauricio Hernandez Norambuena | Mauricio Hernández Norambuena
  CHL REB
person Cristian Edwards
  CHL BUS
person Agustin Edwards | Agustín Edwards
  CHL BUS
person Lucia Hiriart | Lucía Hiriart
  CHL ELI
person Paul Schaefer | Paul Schäfer
  DEU CRM
person Pablo Neruda
  CHL SOC
person Ronald Ojeda
  VEN MIL
person Maximo Pacheco | Máximo Pacheco
  CHL BUS
person Julio Ponce Lerou
  CHL BUS
# PRY
person Luis Maria Argana | Luis María Argaña
  PRY PTY  ..1998-08
  PRY GOV  1998-08..1999-03
person Domingo Laino | Domingo Laíno
  PRY PTY OPP
person Guillermo Caballero Vargas
  PRY PTY
person Blas Riquelme
  PRY PTY
person Julio Cesar Franco | Julio César Franco
  PRY GOV
person Payo Cubas | Paraguayo Cubas
  PRY PTY OPP
person Arnaldo Giuzzio
  PRY GOV
person Marcelo Pecci
  PRY JUD
person Alejandro Hamed Franco
  PRY GOV
person Dario Messer
  BRA CRM
person Cecilia Cubas
  PRY CVL
person Oscar Denis | Óscar Denis
  PRY ELI
person Basilio Nunez | Basilio Núñez
  PRY LEG
person Kattya Gonzalez | Kattya González
  PRY LEG OPP
person Osvaldo Villalba
  PRY REB
person Alcides Oviedo
  PRY REB
person Carmen Villalba
  PRY REB
person Mario Ferreiro
  PRY GOV
person Enrique Riera
  PRY GOV
# URY
person Gregorio Alvarez | Gregorio Álvarez
  URY GOV  ..1985-02
  URY ELI  1985-02..
person Hugo Medina
  URY MIL
person Wilson Ferreira Aldunate
  URY PTY OPP
person Liber Seregni
  URY PTY OPP
person Jorge Larranaga | Jorge Larrañaga
  URY PTY  ..2020-03
  URY GOV  2020-03..2021-05
person Juan Maria Bordaberry | Juan María Bordaberry
  URY ELI
person Francisco Bustillo
  URY GOV
person Omar Paganini
  URY GOV
person Mario Lubetkin
  URY GOV
person Ernesto Talvi
  URY GOV
person Enrique Iglesias
  URY GOV  ..1988-02
  IGO GOV  1988-04..
person Guido Manini Rios | Guido Manini Ríos
  URY MIL  ..2019-03
  URY PTY
person Alvaro Delgado | Álvaro Delgado
  URY GOV  ..2023-12
  URY PTY
person Carolina Cosse
  URY GOV
person Beatriz Argimon | Beatriz Argimón
  URY GOV
person Lucia Topolansky | Lucía Topolansky
  URY LEG  ..2017-09
  URY GOV  2017-09..2020-02
  URY LEG
person Azucena Arbeleche
  URY GOV
person Eleuterio Fernandez Huidobro | Eleuterio Fernández Huidobro
  URY REB  ..1972
  URY LEG
