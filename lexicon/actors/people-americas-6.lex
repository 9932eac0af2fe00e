# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 6 of 8: VEN ECU PER BOL.

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
# PER
person Fernando Belaunde | Fernando Belaúnde
  PER GOV  ..1985-07
  PER ELI  1985-07..
person Mario Vargas Llosa
  PER PTY  ..1990-06
  PER SOC
person Luis Bedoya Reyes
  PER PTY
person Alfonso Barrantes
  PER PTY OPP
person Maximo San Roman | Máximo San Román
  PER GOV
person Carlos Boloña | Carlos Bolona
  PER GOV
person Federico Salas
  PER GOV
person Francisco Tudela
  PER GOV
person Fernando de Trazegnies
  PER GOV
person Efrain Goldenberg | Efraín Goldenberg
  PER GOV
person Susana Higuchi
  PER LEG OPP
person Martha Chavez | Martha Chávez
  PER LEG
person Kenji Fujimori
  PER LEG
person Nicolas Hermoza | Nicolás Hermoza
  PER MIL
person Jaime Salinas Sedo
  PER MIL
person Rodolfo Robles Espinoza
  PER MIL
person Walter Chacon
  PER MIL
person Carlos Ferrero
  PER LEG
person Diego Garcia Sayan | Diego García-Sayán
  PER GOV
person Jorge del Castillo
  PER GOV
person Yehude Simon
  PER GOV
person Rafael Roncagliolo
  PER GOV
person Nadine Heredia
  PER ELI
person Lourdes Flores
  PER PTY OPP
person Susana Villaran | Susana Villarán
  PER GOV
person Luis Castaneda | Luis Castañeda
  PER GOV
person Alberto Andrade
  PER GOV
person Rafael Lopez Aliaga | Rafael López Aliaga
  PER PTY  ..2022
  PER GOV  2023..
person Veronika Mendoza | Verónika Mendoza
  PER PTY OPP
person Vladimir Cerron | Vladimir Cerrón
  PER PTY
person Hernando de Soto
  PER SOC
person Anibal Torres | Aníbal Torres
  PER GOV
person Guido Bellido
  PER GOV
person Mirtha Vasquez | Mirtha Vásquez
  PER GOV
person Betssy Chavez | Betssy Chávez
  PER GOV
person Alberto Otarola | Alberto Otárola
  PER GOV
person Gustavo Adrianzen | Gustavo Adrianzén
  PER GOV
person Ernesto Alvarez Miranda | Ernesto Álvarez
  PER GOV
person Mercedes Araoz | Mercedes Aráoz
  PER GOV
person Cesar Villanueva | César Villanueva
  PER GOV
person Salvador del Solar
  PER GOV
person Fernando Zavala
  PER GOV
person Pedro Cateriano
  PER GOV
person Ana Jara
  PER GOV
person Javier Gonzalez-Olaechea | Javier González-Olaechea
  PER GOV
person Elmer Schialer
  PER GOV
person Hugo de Zela
  PER GOV
person Pedro Olaechea
  PER LEG
person Luis Galarreta
  PER LEG
person Maria del Carmen Alva | María del Carmen Alva
  PER LEG
person Jose Domingo Perez | José Domingo Pérez
  PER JUD
person Rafael Vela
  PER JUD
person Pedro Chavarry | Pedro Chávarry
  PER JUD
person Patricia Benavides
  PER JUD
person Zoraida Avalos | Zoraida Ávalos
  PER JUD
person Delia Espinoza
  PER JUD
person Richard Concepcion Carhuancho | Richard Concepción Carhuancho
  PER JUD
person Blanca Nelida Colan
  PER JUD
person Oscar Ramirez Durand | Óscar Ramírez Durand | Comrade Feliciano
  PER REB
person Elena Iparraguirre
  PER REB
person Victor Quispe Palomino | Víctor Quispe Palomino | Comrade Jose
  PER REB
person Maritza Garrido Lecca
  PER REB
person Peter Cardenas | Peter Cárdenas
  PER REB
person Lori Berenson
  USA REB
person Maria Elena Moyano | María Elena Moyano
  PER SOC
person Juan Luis Cipriani
  PER REL
person Michel Azcueta
  PER GOV
person Walter Aduviri
  PER GOV
person Gregorio Santos
  PER GOV
person Marco Arana
  PER PTY
person Baruch Ivcher
  PER BUS
person Gustavo Gorriti
  PER JRN
person Cesar Hildebrandt | César Hildebrandt
  PER JRN
person Martin Belaunde Lossio | Martín Belaúnde Lossio
  PER BUS
person Jorge Camet
  PER BUS
person Maxima Acuna | Máxima Acuña
  PER SOC
person Cesar Acuna | César Acuña
  PER PTY
person Julio Guzman | Julio Guzmán
  PER PTY OPP
person George Forsyth
  PER PTY
person Yonhy Lescano
  PER PTY
person Jose Williams | José Williams
  PER LEG
# BOL
person Victor Paz Estenssoro | Víctor Paz Estenssoro
  BOL GOV  1985-08..1989-08
  BOL ELI  1989-08..
person Hernan Siles Zuazo | Hernán Siles Zuazo
  BOL GOV
person Luis Garcia Meza | Luis García Meza
  BOL GOV  ..1981-08
  BOL CRM
person Luis Arce Gomez
  BOL CRM
person Victor Hugo Cardenas | Víctor Hugo Cárdenas
  BOL GOV
person Jorge Quiroga | Tuto Quiroga
  BOL GOV  1997-08..2002-08
  BOL PTY OPP
person Eduardo Rodriguez Veltze | Eduardo Rodríguez Veltzé
  BOL JUD  ..2005-06
  BOL GOV  2005-06..2006-01
  BOL ELI  2006-01..
person Max Fernandez | Max Fernández
  BOL PTY
person Carlos Palenque
  BOL PTY
person Manfred Reyes Villa
  BOL GOV
person Samuel Doria Medina
  BOL PTY OPP
person Ruben Costas | Rubén Costas
  BOL GOV
person Branko Marinkovic
  BOL BUS OPP
person Leopoldo Fernandez | Leopoldo Fernández
  BOL GOV
person Oscar Olivera | Óscar Olivera
  BOL LAB
person Filemon Escobar
  BOL LAB
person Jaime Solares
  BOL LAB
person Juan Carlos Huarachi
  BOL LAB
person Juan Lechin | Juan Lechín
  BOL LAB
person David Choquehuanca
  BOL GOV
person Diego Pary
  BOL GOV
person Rogelio Mayta
  BOL GOV
person Celinda Sosa
  BOL GOV
person Fernando Huanacuni
  BOL GOV
person Juan Ramon Quintana | Juan Ramón Quintana
  BOL GOV
person Arturo Murillo
  BOL GOV  ..2020-11
  BOL CRM  2021..
person Luis Fernando Lopez | Luis Fernando López
  BOL GOV MIL
person Karen Longaric
  BOL GOV
person Eduardo del Castillo
  BOL GOV
person Ivan Lima
  BOL GOV
person Edmundo Novillo
  BOL GOV MIL
person Juan Jose Zuniga | Juan José Zúñiga
  BOL MIL
person Williams Kaliman
  BOL MIL
person Andronico Rodriguez | Andrónico Rodríguez
  BOL LEG
person Eva Copa
  BOL GOV
person Adriana Salvatierra
  BOL LEG
person Edmand Lara | Edman Lara
  BOL COP  ..2024
  BOL GOV  2025-11..
person Fernando Aramayo
  BOL GOV
person Jhonny Fernandez | Jhonny Fernández
  BOL GOV
person Marco Antonio Pumari
  BOL SOC OPP
person Romulo Calvo | Rómulo Calvo
  BOL SOC OPP
person Patricia Arce
  BOL GOV
person Eduardo Rozsa Flores | Eduardo Rózsa-Flores
  BOL REB
person Jacob Ostreicher
  USA BUS
person Julio Terrazas
  BOL REL
person Ana Maria Romero | Ana María Romero
  BOL SOC
person Genaro Flores
  BOL AGR
person Roman Loayza | Román Loayza
  BOL AGR
person Alejo Veliz | Alejo Véliz
  BOL AGR
person Sebastian Marset | Sebastián Marset
  URY CRM
