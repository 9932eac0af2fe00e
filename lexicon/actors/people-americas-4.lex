# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 4 of 8: SLV HND NIC CRI PAN CUB HTI DOM JAM TTO.

# SLV
person Jose Napoleon Duarte | José Napoleón Duarte
  SLV GOV  1984-06..1989-06
  SLV ELI  1989-06..
person Ruben Zamora | Rubén Zamora
  SLV PTY OPP
person Guillermo Ungo
  SLV PTY OPP
person Ferman Cienfuegos | Fermán Cienfuegos
  SLV REB  ..1992-01
  SLV PTY
person Nidia Diaz | Nidia Díaz
  SLV REB  ..1992-01
  SLV PTY
person Facundo Guardado
  SLV REB  ..1992-01
  SLV PTY OPP
person Rene Emilio Ponce | René Emilio Ponce
  SLV MIL
person Guillermo Alfredo Benavides
  SLV MIL
person Ignacio Ellacuria | Ignacio Ellacuría
  SLV REL
person Arturo Rivera y Damas
  SLV REL
person Jose Luis Escobar Alas | José Luis Escobar Alas
  SLV REL
person Gregorio Rosa Chavez | Gregorio Rosa Chávez
  SLV REL
person Norman Quijano
  SLV PTY OPP
person Ernesto Muyshondt
  SLV GOV
person Rodolfo Delgado
  SLV JUD
person Raul Melara | Raúl Melara
  SLV JUD
person Douglas Melendez | Douglas Meléndez
  SLV JUD
person Felix Ulloa | Félix Ulloa
  SLV GOV
person Alexandra Hill
  SLV GOV
person Gustavo Villatoro
  SLV GOV
person Rene Merino Monroy | René Merino Monroy
  SLV GOV MIL
person Ernesto Castro
  SLV LEG
person Carlos Dada
  SLV JRN
person Kilmar Abrego Garcia | Kilmar Ábrego García
  SLV CVL
# HND
person Jose Azcona | José Azcona
  HND GOV
person Gustavo Alvarez Martinez
  HND MIL
person Luis Alonso Discua
  HND MIL
person Nasry Asfura
  HND GOV  ..2022-01
  HND PTY OPP  ..2026-01
  HND GOV  2026-01..
person Rixi Moncada
  HND GOV
person Enrique Reina
  HND GOV
person Tony Hernandez | Tony Hernández
  HND LEG  ..2018-11
  HND CRM  2018-11..
person Mauricio Oliva
  HND LEG
person Luis Redondo
  HND LEG
person Andres Pavon | Andrés Pavón
  HND SOC
person Juan Carlos Bonilla | El Tigre Bonilla
  HND COP
person Alfredo Landaverde
  HND SOC
person Oscar Andres Rodriguez Maradiaga | Óscar Andrés Rodríguez Maradiaga
  HND REL
person Patricia Rodas
  HND GOV
person Juan Ramon Matta Ballesteros | Juan Ramón Matta Ballesteros
  HND CRM
person Roosevelt Hernandez | Roosevelt Hernández
  HND MIL
person Elvin Santos
  HND PTY
person Bertha Oliva
  HND SOC
person Bertha Zuniga | Bertha Zúñiga
  HND SOC
person Roberto David Castillo
  HND BUS
person Miguel Facusse | Miguel Facussé
  HND BUS
person Jari Dixon
  HND LEG
person Johel Zelaya
  HND JUD
# NIC
person Tomas Borge | Tomás Borge
  NIC GOV  ..1990-04
  NIC PTY
person Miguel d'Escoto | Miguel D'Escoto
  NIC GOV  1979-07..1990-04
  UNO GOV  2008-09..2009-09
  NIC PTY
person Sergio Ramirez | Sergio Ramírez
  NIC GOV  1985-01..1990-04
  NIC PTY OPP
person Ernesto Cardenal
  NIC GOV  ..1987
  NIC SOC
person Jaime Wheelock
  NIC GOV
person Bayardo Arce
  NIC GOV
person Dora Maria Tellez | Dora María Téllez
  NIC GOV  ..1990-04
  NIC PTY OPP
person Victor Hugo Tinoco | Víctor Hugo Tinoco
  NIC GOV  ..1990-04
  NIC PTY OPP
person Antonio Lacayo
  NIC GOV
person Virgilio Godoy
  NIC GOV
person Alfredo Cesar | Alfredo César
  NIC PTY
person Adolfo Calero
  NIC REB
person Enrique Bermudez | Enrique Bermúdez
  NIC REB
person Arturo Cruz
  NIC REB  ..1988
  NIC OPP
person Alfonso Robelo
  NIC REB
person Israel Galeano
  NIC REB  ..1990-06
person Oscar Sobalvarro
  NIC REB  ..1990-06
  NIC OPP
person Brooklyn Rivera
  NIC REB  ..1990
  NIC PTY
person Steadman Fagoth
  NIC REB  ..1990
  NIC PTY
person Miguel Obando y Bravo | Cardinal Obando y Bravo
  NIC REL
person Leopoldo Brenes
  NIC REL
person Joaquin Cuadra | Joaquín Cuadra
  NIC MIL
person Julio Cesar Aviles | Julio César Avilés
  NIC MIL
person Omar Halleslevens
  NIC MIL
person Denis Moncada
  NIC GOV
person Valdrack Jaentschke
  NIC GOV
person Laureano Ortega | Laureano Ortega Murillo
  NIC GOV
person Gustavo Porras
  NIC LEG
person Juan Sebastian Chamorro | Juan Sebastián Chamorro
  NIC PTY OPP
person Medardo Mairena
  NIC AGR OPP
person Miguel Mora
  NIC JRN
person Lucia Pineda | Lucía Pineda Ubau
  NIC JRN
person Lesther Aleman | Lesther Alemán
  NIC CVL OPP
person Carlos Fernando Chamorro
  NIC JRN
person Pedro Joaquin Chamorro | Pedro Joaquín Chamorro
  NIC JRN
person Monica Baltodano | Mónica Baltodano
  NIC PTY OPP
person Hugo Torres
  NIC OPP
person Tamara Davila | Tamara Dávila
  NIC OPP
person Violeta Granera
  NIC OPP
person Vilma Nunez | Vilma Núñez
  NIC SOC
person Herty Lewites
  NIC PTY OPP
person Zoilamerica Narvaez | Zoilamérica Narváez
  NIC CVL
person Bianca Jagger
  NIC SOC
person Eugene Hasenfus
  USA CVL
person Michael Healy
  NIC BUS
person Jose Adan Aguerri | José Adán Aguerri
  NIC BUS
person Roberto Samcam
  NIC OPP
# CRI
person Luis Alberto Monge
  CRI GOV
person Rafael Angel Calderon | Rafael Ángel Calderón
  CRI GOV
person Miguel Angel Rodriguez | Miguel Ángel Rodríguez
  CRI GOV  1998-05..2002-05
  IGO GOV  2004-09..2004-10
  CRI ELI
person Abel Pacheco
  CRI GOV
person Luis Guillermo Solis | Luis Guillermo Solís
  CRI GOV
person Carlos Alvarado
  CRI GOV
person Otton Solis | Ottón Solís
  CRI PTY OPP
person Fabricio Alvarado
  CRI PTY OPP
person Laura Fernandez Delgado | Laura Fernández Delgado
  CRI GOV
person Rodrigo Madrigal Nieto
  CRI GOV
person Celso Gamboa
  CRI ELI
# PAN
person Eric Arturo Delvalle
  PAN GOV
person Manuel Solis Palma
  PAN GOV
person Guillermo Ford
  PAN GOV
person Ricardo Arias Calderon | Ricardo Arias Calderón
  PAN GOV
person Roberto Diaz Herrera | Roberto Díaz Herrera
  PAN MIL
person Moises Giroldi | Moisés Giroldi
  PAN MIL
person Omar Torrijos
  PAN GOV
person Laurentino Cortizo
  PAN GOV
person Hugo Spadafora
  PAN OPP
person Jurgen Mossack | Jürgen Mossack
  PAN BUS
person Ramon Fonseca | Ramón Fonseca Mora
  PAN BUS
person Saul Mendez | Saúl Méndez
  PAN LAB
person Genaro Lopez | Genaro López
  PAN LAB
person Javier Martinez-Acha | Javier Martínez-Acha
  PAN GOV
person Marcos McGrath
  PAN REL
# CUB
person Carlos Lage
  CUB GOV
person Isidoro Malmierca
  CUB GOV
person Osmany Cienfuegos
  CUB GOV
person Ramiro Valdes | Ramiro Valdés
  CUB GOV
person Manuel Marrero
  CUB GOV
person Alvaro Lopez Miera | Álvaro López Miera
  CUB GOV MIL
person Abelardo Colome
  CUB GOV
person Arnaldo Ochoa
  CUB MIL
person Tony de la Guardia
  CUB MIL
person Josefina Vidal
  CUB GOV
person Carlos Fernandez de Cossio | Carlos Fernández de Cossío
  CUB GOV
person Johana Tablada
  CUB GOV
person Jose Ramon Cabanas | José Ramón Cabañas
  CUB GOV
person Ernesto Soberon | Ernesto Soberón Guzmán
  CUB GOV
person Dagoberto Rodriguez
  CUB GOV
person Esteban Lazo
  CUB LEG
person Mariela Castro
  CUB SOC
person Jaime Ortega | Cardinal Ortega
  CUB REL
person Pedro Meurice
  CUB REL
person Elizardo Sanchez | Elizardo Sánchez
  CUB SOC
person Gustavo Arcos
  CUB SOC
person Ricardo Bofill
  CUB SOC
person Vladimiro Roca
  CUB PTY OPP
person Martha Beatriz Roque
  CUB OPP
person Oscar Elias Biscet | Óscar Elías Biscet
  CUB SOC
person Raul Rivero | Raúl Rivero
  CUB JRN
person Orlando Zapata | Orlando Zapata Tamayo
  CUB OPP
person Manuel Cuesta Morua | Manuel Cuesta Morúa
  CUB OPP
person Berta Soler
  CUB SOC
person Laura Pollan | Laura Pollán
  CUB SOC
person Rosa Maria Paya | Rosa María Payá
  CUB SOC
person Luis Manuel Otero Alcantara | Luis Manuel Otero Alcántara
  CUB SOC
person Maykel Castillo | Maykel Osorbo
  CUB SOC
person Yunior Garcia Aguilera | Yunior García Aguilera
  CUB SOC
person Jorge Mas Canosa
  USA SOC
person Gerardo Hernandez | Gerardo Hernández
  CUB SPY
person Rene Gonzalez | René González
  CUB SPY
person Alina Fernandez | Alina Fernández
  CUB ELI
person Rafael del Pino
  CUB MIL
person Eloy Gutierrez Menoyo | Eloy Gutiérrez Menoyo
  CUB OPP
person Armando Valladares
  CUB SOC
person Victor Manuel Rocha
  USA SPY
person Alejandro Gil
  CUB GOV  ..2024-02
  CUB CRM  2024-03..
person Assata Shakur | Joanne Chesimard
  USA REB
# HTI
person Leslie Manigat
  HTI GOV
person Henri Namphy
  HTI MIL
person Claude Raymond
  HTI MIL
person Roger Lafontant
  HTI PRM
person Philippe Biamby
  HTI MIL
person Jacques-Edouard Alexis | Jacques Edouard Alexis
  HTI GOV
person Michele Pierre-Louis | Michèle Pierre-Louis
  HTI GOV
person Laurent Lamothe
  HTI GOV
person Evans Paul
  HTI PTY  ..2014
  HTI GOV  2015-01..2016-02
  HTI PTY
person Jack Guy Lafontant
  HTI GOV
person Jean-Henry Ceant | Jean-Henry Céant
  HTI GOV
person Joseph Jouthe
  HTI GOV
person Moise Jean-Charles | Moïse Jean-Charles
  HTI PTY OPP
person Jude Celestin | Jude Célestin
  HTI PTY
person Mirlande Manigat
  HTI PTY
person Maryse Narcisse
  HTI PTY OPP
person Wyclef Jean
  HTI SOC
person Leon Charles
  HTI COP
person Frantz Elbe | Frantz Elbé
  HTI COP
person Rameau Normil
  HTI COP
person Martine Moise | Martine Moïse
  HTI ELI
person Joseph Lambert
  HTI LEG
person Edgard Leblanc Fils
  HTI GOV
person Fritz Jean | Fritz Alphonse Jean
  HTI GOV
person Laurent Saint-Cyr
  HTI GOV
person Youri Latortue
  HTI LEG
person Dany Toussaint
  HTI LEG
person Andre Apaid | André Apaid
  HTI BUS
person Louis-Jodel Chamblain
  HTI REB
person Amiot Metayer
  HTI REB
person Remissainthe Ravix
  HTI REB
person Dread Wilme
  HTI CRM
person Wilson Joseph | Lanmo San Jou
  HTI CRM
person Germine Joly
  HTI CRM
person Renel Destina | Ti Lapli
  HTI CRM
person Luckson Elan
  HTI CRM
person Jean Dominique
  HTI JRN
person Brignol Lindor
  HTI JRN
person Gerard Jean-Juste
  HTI REL
person Willy Romelus
  HTI REL
person Antoine Izmery
  HTI BUS
person Guy Malary
  HTI GOV
person Reginald Boulos
  HTI BUS
person Dimitri Vorbe
  HTI BUS
person Prophane Victor
  HTI LEG
person Pierre Esperance | Pierre Espérance
  HTI SOC
person Godfrey Otunge
  KEN COP
person Juan Gabriel Valdes | Juan Gabriel Valdés
  UNO GOV  2004-08..2006-05
  CHL GOV
person Hedi Annabi | Hédi Annabi
  UNO GOV
person Edmond Mulet
  UNO GOV
person Helen La Lime
  UNO GOV  2018..2023
person Maria Isabel Salvador | María Isabel Salvador
  UNO GOV  2023-04..2025
# DOM
person Jacobo Majluta
  DOM PTY OPP
person Salvador Jorge Blanco
  DOM GOV
person Jose Francisco Pena Gomez | José Francisco Peña Gómez
  DOM PTY OPP
person Jacinto Peynado
  DOM PTY
person Miguel Vargas Maldonado
  DOM PTY
person Gonzalo Castillo
  DOM PTY
person Roberto Alvarez Gil | Roberto Álvarez
  DOM GOV
person Juan Bosch
  DOM PTY OPP
person Nicolas de Jesus Lopez Rodriguez
  DOM REL
person Sonia Pierre
  DOM SOC
person Ramon Baez Figueroa | Ramón Báez Figueroa
  DOM BUS
person Miriam German | Miriam Germán Brito
  DOM JUD
# JAM
person Edward Seaga
  JAM GOV  1980-11..1989-02
  JAM PTY OPP  1989-02..2005-01
  JAM ELI
person Mark Golding
  JAM PTY OPP
person Kamina Johnson Smith
  JAM GOV
person Christopher Coke | Dudus Coke | Christopher "Dudus" Coke
  JAM CRM
person Antony Anderson
  JAM COP
# TTO
person George Chambers
  TTO GOV
person Yasin Abu Bakr
  TTO REB
person Stuart Young
  TTO GOV  2018..2025-04
  TTO LEG OPP
person Gary Griffith
  TTO COP
person Sean Sobers
  TTO GOV
