# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 3 of 8: USA CAN MEX GTM.

# USA
person Sun Myung Moon
  KOR REL
person Bernard Madoff | Bernie Madoff
  USA CRM
person Jeffrey Epstein
  USA CRM
person Ghislaine Maxwell
  GBR CRM
person Sam Bankman-Fried
  USA BUS
person Changpeng Zhao
  CAN BUS
person Kenneth Lay | Ken Lay
  USA BUS
person Jeffrey Skilling
  USA BUS
person Warren Buffett
  USA BUS
person Jamie Dimon
  USA BUS
person Larry Fink
  USA BUS
person Jensen Huang
  USA BUS
person Jack Dorsey
  USA BUS
person Sheryl Sandberg
  USA BUS
person Larry Ellison
  USA BUS
person Steve Jobs
  USA BUS
person Dennis Muilenburg
  USA BUS
person Dave Calhoun
  USA BUS
person Kelly Ortberg
  USA BUS
person Ted Turner
  USA BUS
person Erik Prince
  USA BUS
person John DeLorean
  USA BUS
person Armand Hammer
  USA BUS
person Ivan Boesky
  USA BUS
person Michael Milken
  USA BUS
person Harvey Weinstein
  USA BUS
person Bob Woodward
  USA JRN
person Dan Rather
  USA JRN
person Peter Arnett
  USA JRN
person Christiane Amanpour
  GBR JRN
person Seymour Hersh
  USA JRN
person Judith Miller
  USA JRN
person Jeffrey Goldberg
  USA JRN
person Don Lemon
  USA JRN
person Ricardo Rossello | Ricardo Rosselló
  USA GOV
person Jenniffer Gonzalez | Jenniffer González
  USA GOV
person Filiberto Ojeda Rios | Filiberto Ojeda Ríos
  USA REB
# CAN
person Joe Clark
  CAN GOV  1984-09..1993-06
  CAN PTY OPP  1998-11..2003-05
  CAN ELI
person Barbara McDougall
  CAN GOV
person Andre Ouellet | André Ouellet
  CAN GOV
person Francois-Philippe Champagne | François-Philippe Champagne
  CAN GOV
person Marc Garneau
  CAN GOV  2015-11..2021-10
  CAN LEG
person Harjit Sajjan
  CAN GOV
person Bill Blair
  CAN COP  ..2015-04
  CAN GOV  2018-07..2025-05
  CAN ELI  2025-05..
person David McGuinty
  CAN GOV
person Dominic LeBlanc
  CAN GOV
person Marc Miller
  CAN GOV
person Gary Anandasangaree
  CAN GOV
person Bill Morneau
  CAN GOV
person Preston Manning
  CAN PTY OPP
person Erin O'Toole
  CAN PTY OPP  2020-08..2022-02
  CAN LEG
person Andrew Scheer
  CAN LEG  2011-06..2015-12
  CAN PTY OPP
person Michael Ignatieff
  CAN PTY OPP  2008-12..2011-05
  CAN EDU
person Jack Layton
  CAN PTY OPP
person Thomas Mulcair | Tom Mulcair
  CAN PTY OPP
person Alexa McDonough
  CAN PTY OPP
person Ed Broadbent
  CAN PTY OPP
person Yves-Francois Blanchet | Yves-François Blanchet
  CAN PTY OPP
person Danielle Smith
  CAN GOV
person Francois Legault | François Legault
  CAN GOV
person Jean Charest
  CAN GOV  ..2012-09
  CAN ELI  2012-09..
person Pauline Marois
  CAN GOV
person Bernard Landry
  CAN GOV
person Robert Bourassa
  CAN GOV
person Rene Levesque | René Lévesque
  CAN GOV
person Rachel Notley
  CAN GOV
person John Tory
  CAN GOV
person Olivia Chow
  CAN GOV
person Rob Ford
  CAN GOV
person Valerie Plante | Valérie Plante
  CAN GOV
person Wab Kinew
  CAN GOV
person Ovide Mercredi
  CAN SOC
person Phil Fontaine
  CAN SOC
person Perry Bellegarde
  CAN SOC
person RoseAnne Archibald
  CAN SOC
person Elijah Harper
  CAN LEG
person Theresa Spence
  CAN SOC
person Julie Payette
  CAN GOV
person Mary Simon
  CAN GOV
person Maurice Baril
  CAN MIL
person Rick Hillier
  CAN MIL
person Lewis MacKenzie
  CAN MIL
person Jonathan Vance
  CAN MIL
person Wayne Eyre
  CAN MIL
person Jennie Carignan
  CAN MIL
person John de Chastelain
  CAN MIL  ..1995
  IGO  1997-08..2011
person Brenda Lucki
  CAN COP
person Mike Duheme
  CAN COP
person Giuliano Zaccardelli
  CAN COP
person Jody Wilson-Raybould
  CAN GOV  2015-11..2019-02
  CAN LEG
person Bob Rae
  CAN GOV  1990-10..1995-06
  CAN LEG  2008-03..2013-07
  CAN GOV  2020-08..2025
  CAN ELI  2025..
person Louise Frechette | Louise Fréchette
  CAN GOV  ..1998-02
  UNO GOV  1998-03..2006-03
person Maurice Strong
  UNO GOV
person Philippe Kirsch
  IGO JUD
person Dominic Barton
  CAN BUS  ..2019-09
  CAN GOV  2019-09..2021-12
  CAN ELI  2021-12..
person Michael Kovrig
  CAN SOC
person Michael Spavor
  CAN BUS
person Robert Schellenberg
  CAN CRM
person Huseyin Celil
  CAN REL
person Maher Arar
  CAN CVL
person Omar Khadr
  CAN REB
person Ahmed Said Khadr
  CAN REB
person Ahmed Ressam
  DZA REB
person William Sampson
  CAN CVL
person Zahra Kazemi
  CAN JRN
person Robert Latimer
  CAN CVL
person Ernst Zundel | Ernst Zündel
  CAN SOC
person Conrad Black
  CAN BUS
person Tamara Lich
  CAN SOC
person Buzz Hargrove
  CAN LAB
person Ken Georgetti
  CAN LAB
person Lana Payne
  CAN LAB
person Bev Busson
  CAN COP
person Tiff Macklem
  CAN GOV
person Stephen Poloz
  CAN GOV
person John Crosbie
  CAN GOV
person Brian Tobin
  CAN GOV
person Steven Guilbeault
  CAN SOC  ..2019-10
  CAN GOV  2019-11..2025-11
  CAN ELI  2025-11..
# MEX
person Miguel de la Madrid
  MEX GOV  1982-12..1988-12
  MEX ELI  1988-12..
person Manuel Bartlett
  MEX GOV  ..1992
  MEX LEG  ..2018-11
  MEX GOV  2018-12..2024-09
  MEX ELI  2024-09..
person Manuel Camacho Solis | Manuel Camacho Solís
  MEX GOV  ..1994-06
  MEX PTY
person Fernando Solana
  MEX GOV
person Jose Angel Gurria | José Ángel Gurría
  MEX GOV  ..2000-11
  IGO GOV  2006-06..2021-05
person Rosario Green
  MEX GOV
person Luis Ernesto Derbez
  MEX GOV
person Patricia Espinosa
  MEX GOV  2006-12..2012-11
  UNO GOV  2016-07..2022-07
person Jose Antonio Meade | José Antonio Meade
  MEX GOV  ..2017-11
  MEX PTY
person Luis Videgaray
  MEX GOV
person Claudia Ruiz Massieu
  MEX GOV
person Jose Cordoba
  MEX GOV
person Raul Salinas | Raúl Salinas | Raul Salinas de Gortari
  MEX ELI
person Jose Francisco Ruiz Massieu | José Francisco Ruiz Massieu
  MEX PTY
person Mario Ruiz Massieu
  MEX JUD
person Pablo Chapa Bezanilla
  MEX JUD
person Santiago Creel
  MEX GOV  2000-12..2005-06
  MEX LEG
person Eduardo Medina Mora | Eduardo Medina-Mora
  MEX JUD
person Jesus Murillo Karam | Jesús Murillo Karam
  MEX JUD
person Arely Gomez | Arely Gómez
  MEX JUD
person Salvador Cienfuegos
  MEX GOV MIL  ..2018-11
  MEX ELI  2018-12..
person Luis Cresencio Sandoval
  MEX GOV MIL
person Ricardo Trevilla
  MEX GOV MIL
person Jesus Gutierrez Rebollo | Jesús Gutiérrez Rebollo
  MEX MIL
person Juan Camilo Mourino | Juan Camilo Mouriño
  MEX GOV
person Miguel Angel Osorio Chong | Miguel Ángel Osorio Chong
  MEX GOV
person Olga Sanchez Cordero | Olga Sánchez Cordero
  MEX GOV
person Adan Augusto Lopez | Adán Augusto López
  MEX GOV  ..2023-06
  MEX LEG
person Rosa Icela Rodriguez | Rosa Icela Rodríguez
  MEX GOV
person Omar Garcia Harfuch | Omar García Harfuch
  MEX COP  ..2023-09
  MEX GOV  2024-10..
person Alfonso Durazo
  MEX GOV
person Hector Vasconcelos
  MEX LEG
person Marko Cortes | Marko Cortés
  MEX PTY OPP
person Xochitl Galvez | Xóchitl Gálvez
  MEX PTY OPP
person Ricardo Anaya
  MEX PTY OPP
person Margarita Zavala
  MEX PTY OPP
person Roberto Madrazo
  MEX PTY
person Francisco Labastida
  MEX PTY
person Diego Fernandez de Cevallos | Diego Fernández de Cevallos
  MEX PTY
person Porfirio Munoz Ledo | Porfirio Muñoz Ledo
  MEX PTY
person Rosario Robles
  MEX GOV
person Javier Corral
  MEX GOV
person Javier Duarte
  MEX GOV  ..2016-10
  MEX CRM  2016-11..
person Ulises Ruiz
  MEX GOV
person Mario Marin | Mario Marín
  MEX GOV
person Tomas Yarrington | Tomás Yarrington
  MEX GOV  ..2004
  MEX CRM  2012..
person Mario Villanueva
  MEX GOV  ..1999-04
  MEX CRM
person Jaime Rodriguez Calderon | El Bronco
  MEX GOV
person Ruben Figueroa | Rubén Figueroa
  MEX GOV
person Ruben Rocha Moya | Rubén Rocha Moya
  MEX GOV
person Elba Esther Gordillo
  MEX LAB
person Carlos Romero Deschamps
  MEX LAB
person Fidel Velazquez | Fidel Velázquez
  MEX LAB
person Joaquin Hernandez Galicia
  MEX LAB
person Napoleon Gomez Urrutia | Napoleón Gómez Urrutia
  MEX LAB
person Norberto Rivera
  MEX REL
person Juan Jesus Posadas Ocampo | Juan Jesús Posadas Ocampo
  MEX REL
person Comandante Ramona
  MEX REB
person Comandanta Esther
  MEX REB
person Subcomandante Moises | Subcomandante Moisés
  MEX REB
person Lucio Cabanas | Lucio Cabañas
  MEX REB
person Digna Ochoa
  MEX SOC
person Alejandro Solalinde
  MEX REL
person Ernesto Ruffo
  MEX GOV
person Isabel Miranda de Wallace
  MEX SOC
person Jose Manuel Mireles | José Manuel Mireles
  MEX PRM
person Hipolito Mora | Hipólito Mora
  MEX PRM
person Abel Barrera
  MEX SOC
person Javier Valdez Cardenas | Javier Valdez Cárdenas
  MEX JRN
person Regina Martinez | Regina Martínez
  MEX JRN
person Miroslava Breach
  MEX JRN
person Lourdes Maldonado
  MEX JRN
person Lydia Cacho
  MEX JRN
person Jesus Blancornelas | Jesús Blancornelas
  MEX JRN
person Carmen Aristegui
  MEX JRN
person Carlos Slim
  MEX BUS
person Ricardo Salinas Pliego
  MEX BUS
person Emilio Lozoya
  MEX BUS
person Amado Carrillo Fuentes
  MEX CRM
person Vicente Carrillo Fuentes
  MEX CRM
person Miguel Angel Felix Gallardo | Miguel Ángel Félix Gallardo
  MEX CRM
person Ernesto Fonseca Carrillo
  MEX CRM
person Benjamin Arellano Felix | Benjamín Arellano Félix
  MEX CRM
person Ramon Arellano Felix | Ramón Arellano Félix
  MEX CRM
person Osiel Cardenas | Osiel Cárdenas | Osiel Cardenas Guillen
  MEX CRM
person Juan Garcia Abrego | Juan García Ábrego
  MEX CRM
person Edgar Valdez Villarreal
  MEX CRM
person Servando Gomez | Servando Gómez | La Tuta
  MEX CRM
person Nazario Moreno
  MEX CRM
person Hector Beltran Leyva | Héctor Beltrán Leyva
  MEX CRM
person Enrique Camarena | Enrique "Kiki" Camarena | Kiki Camarena
  USA COP
person Humberto Alvarez Machain | Humberto Álvarez Machaín
  MEX MED
person Jose Luis Abarca | José Luis Abarca
  MEX GOV
person Guillermo Ortiz
  MEX GOV
person Agustin Carstens | Agustín Carstens
  MEX GOV  2006-12..2017-11
  IGO GOV  2017-12..2025-06
person Norma Pina | Norma Piña
  MEX JUD
person Arturo Zaldivar | Arturo Zaldívar
  MEX JUD
person Lorenzo Cordova | Lorenzo Córdova
  MEX GOV
person Luis Carlos Ugalde
  MEX GOV
# GTM
person Fernando Romeo Lucas Garcia | Romeo Lucas Garcia
  GTM GOV
person Oscar Humberto Mejia Victores
  GTM GOV
person Marco Vinicio Cerezo
  GTM GOV
person Hector Gramajo | Héctor Gramajo
  GTM MIL
person Edgar Gutierrez | Edgar Gutiérrez
  GTM GOV
person Rolando Moran | Rolando Morán
  GTM REB  ..1996-12
  GTM PTY
person Pablo Monsanto | Comandante Pablo Monsanto
  GTM REB  ..1996-12
  GTM PTY
person Rodrigo Asturias | Gaspar Ilom
  GTM REB  ..1996-12
  GTM PTY
person Myrna Mack
  GTM EDU
person Helen Mack
  GTM SOC
person Jennifer Harbury
  USA JUD
person Efrain Bamaca | Efraín Bámaca
  GTM REB
person Julio Roberto Alpirez
  GTM MIL
person Byron Lima Estrada
  GTM MIL
person Rodolfo Robles
  GTM MIL
person Claudia Paz y Paz
  GTM JUD
person Yassmin Barrios
  GTM JUD
person Miguel Angel Galvez | Miguel Ángel Gálvez
  GTM JUD
person Rafael Curruchiche
  GTM JUD
person Cinthia Monterroso
  GTM JUD
person Jose Ruben Zamora | José Rubén Zamora
  GTM JRN
person Sandra Torres
  GTM PTY
person Manuel Baldizon | Manuel Baldizón
  GTM PTY
person Zury Rios | Zury Ríos
  GTM PTY
person Thelma Cabrera
  GTM PTY OPP
person Roxana Baldetti
  GTM GOV  ..2015-05
  GTM CRM  2015-08..
person Karin Herrera
  GTM GOV
person Ronalth Ochaeta
  GTM SOC
person Rigoberto Quemé
  GTM GOV
person Alvaro Ramazzini | Álvaro Ramazzini
  GTM REL
person Rodolfo Quezada Toruno | Rodolfo Quezada Toruño
  GTM REL
person Carlos Castresana
  GTM JUD
person Luis Pacheco
  GTM SOC
person Jorge Carpio Nicolle
  GTM PTY
