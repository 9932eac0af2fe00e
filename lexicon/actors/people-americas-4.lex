# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners.

# COL
person Belisario Betancur
  COL GOV  1982-08..1986-08
  COL ELI  1986-08..
person Enrique Parejo Gonzalez
  COL GOV
person Rodrigo Lara Bonilla
  COL GOV
person Carlos Lemos Simmonds
  COL GOV
person Noemi Sanin | Noemí Sanín
  COL GOV  ..2000
  COL PTY
person Rodrigo Pardo
  COL GOV
person Maria Emma Mejia | María Emma Mejía
  COL GOV
person Fernando Botero Zea
  COL GOV MIL
person Horacio Serpa
  COL GOV  ..1997-05
  COL PTY OPP
person Humberto de la Calle
  COL GOV  ..1997
  COL GOV  2012-10..2017-04
  COL PTY
person Guillermo Fernandez de Soto | Guillermo Fernández de Soto
  COL GOV
person Maria Consuelo Araujo | María Consuelo Araújo
  COL GOV
person Fernando Araujo | Fernando Araújo
  COL GOV
person Jaime Bermudez | Jaime Bermúdez
  COL GOV
person Maria Angela Holguin | María Ángela Holguín
  COL GOV
person Carlos Holmes Trujillo
  COL GOV
person Alvaro Leyva | Álvaro Leyva
  COL PTY  ..2022-08
  COL GOV  2022-08..2024-05
  COL ELI  2024-06..
person Rosa Villavicencio | Rosa Yolanda Villavicencio
  COL GOV
person Pedro Sanchez Suarez | Pedro Arnulfo Sánchez
  COL GOV MIL
person Diego Molano
  COL GOV
person Guillermo Botero
  COL GOV MIL
person Luis Carlos Villegas
  COL GOV
person Juan Carlos Pinzon | Juan Carlos Pinzón
  COL GOV MIL  2011-09..2015-06
  COL GOV
person Armando Benedetti
  COL LEG  ..2022
  COL GOV  2022-08..
person Juan Fernando Cristo
  COL GOV
person Camilo Ospina
  COL GOV MIL
person Jorge Alberto Uribe
  COL GOV MIL
person Francisco Santos
  COL JRN  ..2002-08
  COL GOV  2002-08..2010-08
  COL PTY
person Paloma Valencia
  COL LEG OPP
person Maria Fernanda Cabal | María Fernanda Cabal
  COL LEG OPP
person Abelardo de la Espriella
  COL PTY OPP
person Sergio Fajardo
  COL PTY
person Federico Gutierrez | Federico Gutiérrez
  COL GOV
person Rodolfo Hernandez Suarez | Rodolfo Hernández Suárez
  COL PTY
person Ivan Cepeda | Iván Cepeda
  COL LEG
person Piedad Cordoba | Piedad Córdoba
  COL LEG
person Antanas Mockus
  COL GOV  ..2003-12
  COL PTY
person Enrique Penalosa | Enrique Peñalosa
  COL GOV
person Luis Eduardo Garzon | Luis Eduardo Garzón
  COL GOV
person Claudia Lopez Hernandez | Claudia López
  COL GOV
person Carlos Fernando Galan | Carlos Fernando Galán
  COL GOV
person Carlos Gaviria Diaz | Carlos Gaviria Díaz
  COL PTY OPP
person Alvaro Gomez Hurtado | Álvaro Gómez Hurtado
  COL PTY
person Bernardo Jaramillo | Bernardo Jaramillo Ossa
  COL PTY OPP
person Jaime Pardo Leal
  COL PTY OPP
person Carlos Pizarro | Carlos Pizarro Leongómez
  COL REB  ..1990-03
  COL PTY
person Antonio Navarro Wolff | Antonio Navarro
  COL REB  ..1990-03
  COL PTY
person Jaime Garzon | Jaime Garzón
  COL JRN
person Guillermo Cano
  COL JRN
person Clara Rojas
  COL PTY
person Luis Eladio Perez | Luis Eladio Pérez
  COL LEG
person Alan Jara
  COL GOV
person Sigifredo Lopez | Sigifredo López
  COL LEG
person Pablo Emilio Moncayo
  COL MIL
person Marc Gonsalves
  USA CVL
person Thomas Howes
  USA CVL
person Keith Stansell
  USA CVL
person Jacobo Arenas
  COL REB
person Joaquin Gomez | Joaquín Gómez
  COL REB  ..2016-11
  COL PTY
person Pastor Alape
  COL REB  ..2016-11
  COL PTY
person Carlos Antonio Lozada | Julian Gallo | Julián Gallo
  COL REB  ..2016-11
  COL LEG  2018-07..
person Pablo Catatumbo
  COL REB  ..2016-11
  COL LEG  2018-07..
person Rodrigo Granda
  COL REB  ..2016-11
  COL PTY
person Ivan Rios | Iván Ríos
  COL REB
person Andres Paris | Andrés París
  COL REB
person Tomas Medina Caracas | Negro Acacio
  COL REB
person Gentil Duarte
  COL REB
person Walter Arizala
  COL REB
person Tanja Nijmeijer
  NLD REB
person Antonio Garcia | Antonio García
  COL REB
person Francisco Galan | Francisco Galán
  COL REB
person Gregorio Manuel Perez | Gregorio Manuel Pérez
  COL REB
person Camilo Torres Restrepo
  COL REB
person Ernesto Baez | Ernesto Báez
  COL PRM
person Vicente Castano | Vicente Castaño
  COL PRM
person Fidel Castano | Fidel Castaño
  COL PRM
person Carlos Mario Jimenez | Carlos Mario Jiménez
  COL PRM
person Hernan Giraldo | Hernán Giraldo
  COL PRM
person Hebert Veloza
  COL PRM
person Ramon Isaza | Ramón Isaza
  COL PRM
person Freddy Rendon | Freddy Rendón
  COL PRM
person Daniel Rendon Herrera | Don Mario
  COL CRM
person Otoniel
  COL CRM
person Chiquito Malo
  COL CRM
person Gonzalo Rodriguez Gacha | Gonzalo Rodríguez Gacha
  COL CRM
person Jorge Luis Ochoa
  COL CRM
person Fabio Ochoa
  COL CRM
person Juan David Ochoa
  COL CRM
person Griselda Blanco
  COL CRM
person Helmer Herrera
  COL CRM
person Diego Montoya
  COL CRM
person Wilber Varela
  COL CRM
person Daniel Barrera | El Loco Barrera
  COL CRM
person Virginia Vallejo
  COL JRN
person Rosso Jose Serrano | Rosso José Serrano
  COL COP
person Oscar Naranjo | Óscar Naranjo
  COL COP  ..2012-06
  COL GOV
person Harold Bedoya
  COL MIL
person Fernando Tapias
  COL MIL
person Jorge Enrique Mora
  COL MIL
person Freddy Padilla
  COL MIL
person Mario Montoya
  COL MIL
person Rito Alejo del Rio | Rito Alejo del Río
  COL MIL
person Eduardo Zapateiro
  COL MIL
person Helder Giraldo
  COL MIL
person Jorge Noguera
  COL SPY
person Gustavo de Greiff
  COL JUD
person Alfonso Valdivieso
  COL JUD
person Alfonso Gomez Mendez | Alfonso Gómez Méndez
  COL JUD
person Luis Camilo Osorio
  COL JUD
person Mario Iguaran | Mario Iguarán
  COL JUD
person Viviane Morales
  COL JUD
person Eduardo Montealegre Lynett
  COL JUD
person Nestor Humberto Martinez | Néstor Humberto Martínez
  COL JUD
person Francisco Barbosa
  COL JUD
person Luz Adriana Camargo
  COL JUD
person Alejandro Ordonez | Alejandro Ordóñez
  COL JUD
person Margarita Cabello
  COL JUD
person Sergio Jaramillo
  COL GOV
person Frank Pearl
  COL GOV
person Luis Carlos Restrepo
  COL GOV
person Danilo Rueda
  COL GOV
person Otty Patino | Otty Patiño
  COL GOV
person Victor G. Ricardo | Víctor G. Ricardo
  COL GOV
person Camilo Gomez | Camilo Gómez
  COL GOV
person Isaias Duarte Cancino | Isaías Duarte Cancino
  COL REL
person Pedro Rubiano
  COL REL
person Dario Castrillon Hoyos | Darío Castrillón Hoyos
  COL REL
person Luis Augusto Castro
  COL REL
person Claudia Gurisatti
  COL JRN
person Jineth Bedoya
  COL JRN
person Gloria Cuartas
  COL GOV
person Feliciano Valencia
  COL SOC
person Aida Quilcue | Aída Quilcué
  COL SOC
person Gabriel Garcia Marquez | Gabriel García Márquez
  COL SOC
person Nicolas Petro | Nicolás Petro
  COL ELI
person Alex Saab
  COL BUS
person Leon Valencia | León Valencia
  COL SOC
person Julio Mario Santo Domingo
  COL BUS
person Luis Carlos Sarmiento
  COL BUS
# VEN
person Jaime Lusinchi
  VEN GOV  1984-02..1989-02
  VEN ELI  1989-02..
person Ramon Jose Velasquez | Ramón José Velásquez
  VEN GOV
person Luis Herrera Campins
  VEN GOV
person Eduardo Fernandez | Eduardo Fernández
  VEN PTY OPP
person Claudio Fermin | Claudio Fermín
  VEN PTY OPP
person Teodoro Petkoff
  VEN GOV  1996..1999-02
  VEN JRN
person Irene Saez | Irene Sáez
  VEN PTY
person Henrique Salas Romer | Henrique Salas Römer
  VEN PTY OPP
person Francisco Arias Cardenas | Francisco Arias Cárdenas
  VEN PTY OPP  ..2006
  VEN GOV  2006..
person Luis Miquilena
  VEN GOV  ..2002-01
  VEN OPP
person Ali Rodriguez Araque | Alí Rodríguez Araque | Ali Rodriguez
  VEN GOV
person Luis Alfonso Davila
  VEN GOV
person Luisa Ortega
  VEN JUD  ..2017-08
  VEN OPP  2017-08..
person Tarek William Saab
  VEN JUD
person Cilia Flores
  VEN LEG
person Adan Chavez | Adán Chávez
  VEN GOV
person Ernesto Villegas
  VEN GOV
person Freddy Nanez | Freddy Ñáñez
  VEN GOV
person Felix Plasencia | Félix Plasencia
  VEN GOV
person Jorge Valero
  VEN GOV
person Nestor Reverol | Néstor Reverol
  VEN GOV
person Remigio Ceballos
  VEN GOV
person Gustavo Gonzalez Lopez | Gustavo González López
  VEN SPY
person Manuel Cristopher Figuera
  VEN SPY
person Hugo Carvajal
  VEN SPY  ..2017
  VEN OPP  2017..
person Cliver Alcala | Clíver Alcalá
  VEN MIL
person Raul Baduel | Raúl Baduel
  VEN MIL  ..2007-07
  VEN OPP  2007-08..
person Lucas Rincon | Lucas Rincón
  VEN MIL
person Efrain Vasquez Velasco
  VEN MIL
person Carlos Molina Tamayo
  VEN MIL
person Henry Rangel Silva
  VEN MIL
person Carmen Melendez | Carmen Meléndez
  VEN GOV
person Domingo Hernandez Larez | Domingo Hernández Lárez
  VEN MIL
person Oscar Perez | Óscar Pérez
  VEN REB
person Fernando Alban | Fernando Albán
  VEN OPP
person Antonio Ledezma
  VEN GOV  ..2015-02
  VEN PTY OPP
person Juan Barreto
  VEN GOV
person Freddy Bernal
  VEN GOV
person Alfredo Pena | Alfredo Peña
  VEN GOV
person Ismael Garcia | Ismael García
  VEN PTY OPP
person Juan Requesens
  VEN LEG OPP
person Stalin Gonzalez | Stalin González
  VEN PTY OPP
person Dinorah Figuera
  VEN LEG OPP
person Gerardo Blyde
  VEN OPP
person Tomas Guanipa | Tomás Guanipa
  VEN PTY OPP
person Juan Pablo Guanipa
  VEN PTY OPP
person Delsa Solorzano | Delsa Solórzano
  VEN PTY OPP
person Perkins Rocha
  VEN OPP
person Biagio Pilieri
  VEN OPP
person Carlos Vecchio
  VEN OPP
person David Smolansky
  VEN OPP
person Lilian Tintori
  VEN OPP
person Yon Goicoechea
  VEN OPP
person Lorent Saleh
  VEN OPP
person Roland Carreno | Roland Carreño
  VEN OPP
person Javier Bertucci
  VEN PTY OPP
person Corina Yoris
  VEN OPP
person Enrique Marquez Perez | Enrique Márquez
  VEN PTY OPP
person Benjamin Rausseo
  VEN PTY
person Leocenis Garcia
  VEN JRN
person Miguel Henrique Otero
  VEN JRN
person Marcel Granier
  VEN BUS
person Guillermo Zuloaga
  VEN BUS
person Lorenzo Mendoza
  VEN BUS
person Nelson Mezerhane
  VEN BUS
person Gustavo Cisneros
  VEN BUS
person Alberto Federico Ravell
  VEN JRN
person Luis Carlos Diaz
  VEN JRN
person Jorge Urosa
  VEN REL
person Baltazar Porras
  VEN REL
person Ignacio Velasco
  VEN REL
person Tibisay Lucena
  VEN GOV
person Elvis Amoroso
  VEN GOV
person Maikel Moreno
  VEN JUD
person Maria Lourdes Afiuni | María Lourdes Afiuni
  VEN JUD
person Caryslia Rodriguez | Caryslia Rodríguez
  VEN JUD
person Danilo Anderson
  VEN JUD
person Pedro Tellechea
  VEN GOV
person Asdrubal Chavez | Asdrúbal Chávez
  VEN GOV
person Manuel Quevedo
  VEN MIL
person Lina Ron
  VEN PRM
person Valentin Santana
  VEN PRM
person Hector Guerrero Flores | Héctor Guerrero Flores | Nino Guerrero
  VEN CRM
person Walid Makled
  VEN CRM
person Efrain Campo Flores | Efraín Campo Flores
  VEN CRM
person Franqui Flores de Freitas
  VEN CRM
person Jordan Goudreau
  USA PRM
person Joshua Holt
  USA CVL
person Airan Berry
  USA PRM
person Tomeu Vadell
  USA BUS
# ECU
person Leon Febres Cordero | León Febres Cordero
  ECU GOV  1984-08..1988-08
  ECU GOV
  ECU LEG
person Frank Vargas Pazzos
  ECU MIL
person Jaime Nebot
  ECU GOV  ..2019-05
  ECU PTY
person Cynthia Viteri
  ECU GOV
person Rosalia Arteaga | Rosalía Arteaga
  ECU GOV
person Paco Moncayo
  ECU MIL  ..1998
  ECU GOV
person Alvaro Noboa | Álvaro Noboa
  ECU PTY
person Heinz Moeller
  ECU GOV
person Jose Ayala Lasso | José Ayala Lasso
  ECU GOV  ..1994
  UNO GOV  1994-04..1997-03
  ECU GOV
person Francisco Carrion | Francisco Carrión
  ECU GOV
person Fander Falconi | Fander Falconí
  ECU GOV
person Jose Valencia | José Valencia
  ECU GOV
person Gabriela Sommerfeld
  ECU GOV
person Otto Sonnenholzner
  ECU GOV
person Maria Paula Romo | María Paula Romo
  ECU GOV
person Veronica Abad | Verónica Abad
  ECU GOV
person John Reimberg
  ECU GOV
person Gian Carlo Loffredo
  ECU GOV MIL
person Andres Arauz | Andrés Arauz
  ECU PTY OPP
person Luisa Gonzalez | Luisa González
  ECU PTY OPP
person Aquiles Alvarez
  ECU GOV
person Pabel Munoz | Pabel Muñoz
  ECU GOV
person Yaku Perez | Yaku Pérez
  ECU PTY OPP
person Marlon Santi
  ECU SOC
person Salvador Quishpe
  ECU PTY OPP
person Marcelino Chumpi
  ECU PTY
person Auki Tituana
  ECU GOV
person Diana Salazar
  ECU JUD
person Galo Chiriboga
  ECU JUD
person Wilman Teran | Wilman Terán
  ECU JUD
person Emilio Palacio
  ECU JRN
person Agustin Intriago | Agustín Intriago
  ECU GOV
person Christian Zurita
  ECU JRN
person Javier Ortega
  ECU JRN
person Efrain Ruales
  ECU JRN
person Fernando Balda
  ECU PTY OPP
person Carlos Pareja Yannuzzelli
  ECU BUS
person Ola Bini
  SWE CVL
person Wilmer Chavarria | Wilmer Chavarría
  ECU CRM
