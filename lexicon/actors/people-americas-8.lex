# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 8 of 8: CHL PRY URY.

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
  CHL ELI  2022-09..
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
  PRY ELI  1999-03..
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
  URY ELI  2021-05..
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
