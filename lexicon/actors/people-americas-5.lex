# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 5 of 8: LCA GUY SUR COL.

# LCA
person Tom Adams
  BRB GOV
person Sandra Mason
  BRB GOV
person Eugenia Charles
  DMA GOV
person Pierre Charles
  DMA GOV
person Lennox Linton
  DMA PTY OPP
person Maurice Bishop
  GRD GOV
person Bernard Coard
  GRD GOV  ..1983-10
  LCA ELI  1983-11..
person Keith Mitchell
  GRD GOV
person Dickon Mitchell
  GRD GOV
person Gaston Browne
  ATG GOV
person Ronald Sanders
  ATG GOV
person Kennedy Simmonds
  KNA GOV
person Timothy Harris
  KNA GOV
person Terrance Drew
  KNA GOV
person Vance Amory
  KNA GOV
person Philip J. Pierre | Philip Pierre
  LCA GOV
person Godwin Friday
  VCT PTY OPP  ..2025-11
  VCT GOV  2025-11..
person Lynden Pindling
  BHS GOV
person Philip Davis
  BHS GOV
person George Price
  BLZ GOV
person Said Musa
  BLZ GOV
person Johnny Briceno | Johnny Briceño
  BLZ GOV
person Miguel Pourier
  NLD GOV
person Osbourne Fleming
  GBR GOV
person Natalio Wheatley
  GBR GOV
person Andrew Fahie
  GBR GOV  ..2022-04
  GBR CRM  2022-04..
person Allen Stanford
  USA BUS
person Edwin Carrington
  IGO GOV
person Irwin LaRocque
  IGO GOV
person Carla Barnett
  IGO GOV
person Shridath Ramphal
  IGO GOV
person Hugh Shearer
  JAM GOV
# GUY
person Donald Ramotar
  GUY GOV
person Robert Corbin
  GUY PTY OPP
person Aubrey Norton
  GUY PTY OPP
person Khemraj Ramjattan
  GUY PTY
person Raphael Trotman
  GUY PTY
person Moses Nagamootoo
  GUY GOV
person Carl Greenidge
  GUY GOV
person Hugh Todd
  GUY GOV
person Azruddin Mohamed
  GUY PTY OPP
person Roger Khan
  GUY CRM
person Walter Rodney
  GUY PTY OPP
person Keith Lowenfield
  GUY GOV
# SUR
person Fred Derby
  SUR LAB
person Jules Ajodhia
  SUR GOV
person Jennifer Geerlings-Simons | Jennifer Simons
  SUR LEG  ..2020-06
  SUR GOV  2025-07..
person Albert Ramdin
  SUR GOV  2020-07..2025-05
  IGO GOV  2025-05..
person Dino Bouterse
  SUR CRM
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
