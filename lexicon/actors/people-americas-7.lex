# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 7 of 8: BRA ARG.

# BRA
person Tancredo Neves
  BRA GOV
person Ulysses Guimaraes | Ulysses Guimarães
  BRA LEG
person Leonel Brizola
  BRA PTY
person Miguel Arraes
  BRA GOV
person Paulo Maluf
  BRA GOV
person Orestes Quercia | Orestes Quércia
  BRA GOV
person Mario Covas | Mário Covas
  BRA GOV
person Antonio Carlos Magalhaes | Antônio Carlos Magalhães
  BRA LEG
person Zelia Cardoso de Mello | Zélia Cardoso de Mello
  BRA GOV
person Marcilio Marques Moreira | Marcílio Marques Moreira
  BRA GOV
person Paulo Cesar Farias | Paulo César Farias | PC Farias
  BRA BUS
person Pedro Malan
  BRA GOV
person Gustavo Franco
  BRA GOV
person Arminio Fraga | Armínio Fraga
  BRA GOV
person Luiz Felipe Lampreia
  BRA GOV
person Celso Lafer
  BRA GOV
person Jose Serra | José Serra
  BRA GOV
person Aloysio Nunes
  BRA LEG  ..2017-03
  BRA GOV  2017-03..2018-12
  BRA ELI  2018-12..
person Aecio Neves | Aécio Neves
  BRA GOV  2003-01..2010-03
  BRA LEG
person Jose Genoino | José Genoino
  BRA PTY
person Delubio Soares | Delúbio Soares
  BRA PTY
person Roberto Jefferson
  BRA LEG  ..2005-09
  BRA PTY
person Eduardo Campos
  BRA GOV
person Renan Calheiros
  BRA LEG
person Rodrigo Maia
  BRA LEG
person Arthur Lira
  BRA LEG
person Hugo Motta
  BRA LEG
person Rodrigo Pacheco
  BRA LEG
person Davi Alcolumbre
  BRA LEG
person Marco Aurelio Garcia | Marco Aurélio Garcia
  BRA GOV
person Jose Mucio | José Múcio
  BRA GOV MIL  2023-01..
person Hamilton Mourao | Hamilton Mourão
  BRA MIL  ..2018-02
  BRA GOV  2019-01..2022-12
  BRA LEG  2023-02..
person Augusto Heleno
  BRA MIL  ..2011
  BRA GOV  2019-01..2022-12
  BRA ELI  2023..
person Walter Braga Netto
  BRA MIL  ..2020-02
  BRA GOV  2020-02..2022-03
  BRA PTY  2022-04..
person Fernando Azevedo e Silva
  BRA GOV MIL
person Paulo Sergio Nogueira | Paulo Sérgio Nogueira
  BRA GOV MIL
person Almir Garnier
  BRA MIL
person Tomas Paiva | Tomás Paiva | Tomás Miguel Ribeiro Paiva
  BRA MIL
person Mauro Cid
  BRA MIL
person Nelson Jobim
  BRA JUD  ..2006
  BRA GOV MIL  2007-07..2011-08
  BRA ELI  2011-08..
person Aldo Rebelo
  BRA LEG  ..2007
  BRA GOV
person Eduardo Pazuello
  BRA MIL  ..2020-05
  BRA GOV  2020-05..2021-03
  BRA ELI  2021-03..
person Luiz Henrique Mandetta
  BRA GOV
person Paulo Guedes
  BRA GOV
person Ricardo Salles
  BRA GOV
person Carlos Franca | Carlos França
  BRA GOV
person Damares Alves
  BRA GOV  2019-01..2022-03
  BRA LEG
person Anderson Torres
  BRA GOV
person Ricardo Lewandowski
  BRA JUD  ..2023-04
  BRA GOV  2024-02..
person Silvio Almeida
  BRA GOV
person Anielle Franco
  BRA GOV
person Sonia Guajajara | Sônia Guajajara
  BRA SOC  ..2022
  BRA GOV  2023-01..
person Joenia Wapichana
  BRA LEG  ..2022
  BRA GOV  2023..
person Raoni Metuktire | Chief Raoni | Cacique Raoni
  BRA SOC
person Davi Kopenawa
  BRA SOC
person Paulo Paiakan | Paulinho Paiakan
  BRA SOC
person Eduardo Bolsonaro
  BRA LEG
person Flavio Bolsonaro | Flávio Bolsonaro
  BRA LEG
person Carlos Bolsonaro
  BRA LEG
person Michelle Bolsonaro
  BRA PTY
person Tarcisio de Freitas | Tarcísio de Freitas
  BRA GOV
person Romeu Zema
  BRA GOV
person Ronaldo Caiado
  BRA GOV
person Claudio Castro | Cláudio Castro
  BRA GOV
person Wilson Witzel
  BRA GOV
person Sergio Cabral | Sérgio Cabral
  BRA GOV  ..2014-04
  BRA CRM  2016-11..
person Anthony Garotinho
  BRA GOV
person Joao Doria | João Doria
  BRA GOV
person Eduardo Paes
  BRA GOV
person Marcelo Crivella
  BRA GOV
person Cesar Maia | César Maia
  BRA GOV
person Ibaneis Rocha
  BRA GOV
person Ricardo Nunes
  BRA GOV
person Guilherme Boulos
  BRA SOC  ..2020
  BRA LEG  2023-02..2025-10
  BRA GOV  2025-10..
person Luiza Erundina
  BRA GOV
person Simone Tebet
  BRA LEG  ..2022
  BRA GOV  2023-01..
person Gleisi Hoffmann
  BRA GOV  2011-06..2014-02
  BRA PTY  ..2025-03
  BRA GOV  2025-03..
person Rui Costa
  BRA GOV
person Janja da Silva | Rosangela da Silva
  BRA GOV
person Gabriel Galipolo | Gabriel Galípolo
  BRA GOV
person Roberto Campos Neto
  BRA GOV
person Ilan Goldfajn
  BRA GOV  ..2019-02
  IGO GOV  2022-12..
person Aldemir Bendine
  BRA BUS
person Graca Foster | Maria das Graças Foster | Maria das Gracas Foster
  BRA BUS
person Sergio Gabrielli | José Sérgio Gabrielli
  BRA BUS
person Jean Paul Prates
  BRA BUS
person Magda Chambriard
  BRA BUS
person Marcelo Odebrecht
  BRA BUS
person Emilio Odebrecht
  BRA BUS
person Joesley Batista
  BRA BUS
person Wesley Batista
  BRA BUS
person Eike Batista
  BRA BUS
person Andre Esteves | André Esteves
  BRA BUS
person Alberto Youssef
  BRA CRM
person Nestor Cervero | Nestor Cerveró
  BRA BUS
person Carlinhos Cachoeira
  BRA CRM
person Deltan Dallagnol
  BRA JUD  ..2021-11
  BRA LEG  2023-02..2023-05
  BRA ELI  2023-05..
person Rodrigo Janot
  BRA JUD
person Raquel Dodge
  BRA JUD
person Augusto Aras
  BRA JUD
person Paulo Gonet
  BRA JUD
person Joaquim Barbosa
  BRA JUD
person Gilmar Mendes
  BRA JUD
person Luis Roberto Barroso | Luís Roberto Barroso
  BRA JUD
person Edson Fachin
  BRA JUD
person Carmen Lucia | Cármen Lúcia
  BRA JUD
person Rosa Weber
  BRA JUD
person Luiz Fux
  BRA JUD
person Dias Toffoli | Jose Antonio Dias Toffoli
  BRA JUD
person Cristiano Zanin
  BRA JUD
person Teori Zavascki
  BRA JUD
person Marcelo Bretas
  BRA JUD
person Helder Camara | Hélder Câmara
  BRA REL
person Paulo Evaristo Arns
  BRA REL
person Leonardo Boff
  BRA REL
person Pedro Casaldaliga | Pedro Casaldáliga
  BRA REL
person Silas Malafaia
  BRA REL
person Edir Macedo
  BRA REL
person Jose Rainha | José Rainha
  BRA AGR
person Darly Alves
  BRA AGR
person Vicentinho
  BRA LAB
person Sergio Nobre
  BRA LAB
person Marcola | Marcos Willians Herbas Camacho
  BRA CRM
person Marcinho VP
  BRA CRM
person Ronnie Lessa
  BRA CRM
person Bruno Pereira
  BRA GOV
person Dom Phillips
  GBR JRN
person Tim Lopes
  BRA JRN
person Vladimir Herzog
  BRA JRN
person Glenn Greenwald
  USA JRN
person Olavo de Carvalho
  BRA SOC
person Adelio Bispo | Adélio Bispo
  BRA CVL
person Carla Zambelli
  BRA LEG
person Alexandre Ramagem
  BRA SPY  ..2022-03
  BRA LEG  2023-02..
person Cesare Battisti
  ITA REB
person Jose Bustani | José Bustani | Jose Mauricio Bustani
  IGO GOV  ..2002-04
  BRA GOV
person Urano Bacellar | Urano Teixeira da Matta Bacellar
  UNO MIL
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
  ARG ELI  2017-06..
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
