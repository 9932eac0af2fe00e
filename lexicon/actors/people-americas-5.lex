# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners.

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
person Aldo Rebelo
  BRA LEG  ..2007
  BRA GOV
person Eduardo Pazuello
  BRA MIL  ..2020-05
  BRA GOV  2020-05..2021-03
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
person Carlos Alberto dos Santos Cruz
  BRA MIL
person Urano Bacellar | Urano Teixeira da Matta Bacellar
  UNO MIL
