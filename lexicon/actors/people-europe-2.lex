# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 2 of 6: DEU ITA VAT ESP PRT.

# DEU
person Egon Krenz
  DEU GOV  1989-10..1989-12
  DEU ELI  1989-12..
person Erich Honecker
  DEU GOV  ..1989-10
  DEU ELI  1989-10..
person Erich Mielke
  DEU SPY
person Markus Wolf
  DEU SPY  ..1986
  DEU ELI  1987..
person Guenter Schabowski | Günter Schabowski
  DEU GOV
person Gregor Gysi
  DEU PTY OPP
person Oskar Lafontaine
  DEU GOV  1998-10..1999-03
  DEU PTY OPP
person Franz Josef Strauss
  DEU GOV
person Edmund Stoiber
  DEU GOV
person Markus Soeder | Markus Söder
  DEU GOV
person Armin Laschet
  DEU GOV  ..2021-10
  DEU LEG  2021-10..
person Theo Waigel
  DEU GOV  1989-04..1998-10
  DEU ELI  1998-10..
person Christian Lindner
  DEU GOV  2021-12..2024-11
  DEU PTY OPP
person Lars Klingbeil
  DEU GOV  2025-05..
  DEU PTY
person Rolf Muetzenich | Rolf Mützenich
  DEU LEG
person Kurt Beck
  DEU GOV
person Rita Suessmuth | Rita Süssmuth
  DEU LEG
person Wolfgang Thierse
  DEU LEG
person Norbert Lammert
  DEU LEG
person Baerbel Bas | Bärbel Bas
  DEU LEG  2021-10..2025-03
  DEU GOV  2025-05..
person Claudia Roth
  DEU PTY  ..2021-12
  DEU GOV  2021-12..2025-05
  DEU ELI  2025-05..
person Cem Oezdemir | Cem Özdemir
  DEU PTY  ..2021-12
  DEU GOV  2021-12..2025-05
  DEU ELI  2025-05..
person Ricarda Lang
  DEU PTY
person Omid Nouripour
  DEU PTY
person Anton Hofreiter
  DEU LEG
person Daniel Cohn-Bendit
  EUR LEG
person Petra Kelly
  DEU PTY OPP
person Kurt Biedenkopf
  DEU GOV
person Manfred Weber
  EUR LEG
person Ruprecht Polenz
  DEU LEG
person Roderich Kiesewetter
  DEU LEG
person Marie-Agnes Strack-Zimmermann
  DEU LEG  ..2024-07
  EUR LEG  2024-07..
person Alexander Dobrindt
  DEU GOV
person Katherina Reiche
  DEU GOV
person Svenja Schulze
  DEU GOV
person Gerd Mueller | Gerd Müller
  DEU GOV  2013-12..2021-12
  UNO GOV  2021-12..
person Bernd Lucke
  DEU PTY OPP
person Frauke Petry
  DEU PTY OPP
person Maximilian Krah
  EUR LEG
person Lutz Bachmann
  DEU SOC
person Franz Schoenhuber | Franz Schönhuber
  DEU PTY OPP
person Klaus Naumann
  DEU MIL
person Harald Kujat
  DEU MIL
person Eberhard Zorn
  DEU MIL
person Carsten Breuer
  DEU MIL
person Wolfgang Schneiderhan
  DEU MIL
person Bruno Kahl
  DEU SPY
person Gerhard Schindler
  DEU SPY
person Hans-Georg Maassen | Hans-Georg Maaßen
  DEU SPY  ..2018-11
  DEU PTY OPP  2018-12..
person Thomas Haldenwang
  DEU SPY
person Jens Weidmann
  DEU GOV
person Hans Tietmeyer
  DEU GOV
person Karl Otto Poehl | Karl Otto Pöhl
  DEU GOV
person Axel Weber
  DEU GOV
person Alfred Herrhausen
  DEU BUS
person Detlev Rohwedder | Detlev Karsten Rohwedder
  DEU BUS
person Ferdinand Piech | Ferdinand Piëch
  DEU BUS
person Martin Winterkorn
  DEU BUS
person Markus Braun
  DEU BUS
person Jan Marsalek
  DEU BUS
person Armin Papperger
  DEU BUS
person Herbert Diess
  DEU BUS
person Christoph Heusgen
  DEU GOV  ..2021
  DEU SOC  2022..
person Jens Ploetner | Jens Plötner
  DEU GOV
person Michael Steiner
  DEU GOV
person Joachim Meisner
  DEU REL
person Reinhard Marx | Cardinal Marx
  DEU REL
person Ignatz Bubis
  DEU REL
person Charlotte Knobloch
  DEU REL
person Josef Schuster
  DEU REL
person Mathias Rust
  DEU CVL
person Murat Kurnaz
  DEU CVL
person Khaled el-Masri
  DEU CVL
person Deniz Yucel | Deniz Yücel
  DEU JRN
person Anis Amri
  DEU REB
person Beate Zschaepe | Beate Zschäpe
  DEU REB
person Ulrike Meinhof
  DEU REB
person Andreas Baader
  DEU REB
person Mohammed Haydar Zammar
  DEU REB
person Mounir el-Motassadeq
  DEU REB
person Christian Klar
  DEU REB
person Frank Werneke
  DEU LAB
person Klaus Zwickel
  DEU LAB
person Claus Weselsky
  DEU LAB
person Luisa Neubauer
  DEU SOC
# ITA
person Bettino Craxi
  ITA GOV  1983-08..1987-04
  ITA PTY  ..1993-02
  ITA ELI  1993-03..
person Ciriaco De Mita
  ITA GOV  1988-04..1989-07
  ITA PTY
person Arnaldo Forlani
  ITA PTY
person Beniamino Andreatta
  ITA GOV  1993-04..1994-05
  ITA GOV MIL  1996-05..1998-10
  ITA ELI  1998-10..
person Susanna Agnelli
  ITA GOV
person Giulio Terzi | Giulio Terzi di Sant'Agata
  ITA GOV  2011-11..2013-03
  ITA LEG
person Roberta Pinotti
  ITA GOV MIL
person Elisabetta Trenta
  ITA GOV MIL
person Lorenzo Guerini
  ITA GOV MIL  2019-09..2022-10
  ITA LEG
person Marco Minniti
  ITA GOV
person Matteo Piantedosi
  ITA GOV
person Luciana Lamorgese
  ITA GOV
person Giancarlo Giorgetti
  ITA GOV
person Pier Carlo Padoan
  ITA GOV
person Adolfo Urso
  ITA GOV
person Carlo Nordio
  ITA GOV
person Daniela Santanche | Daniela Santanchè
  ITA GOV
person Roberto Vannacci
  ITA MIL  ..2024-06
  EUR LEG  2024-07..
person Elly Schlein
  ITA PTY OPP
person Pier Luigi Bersani
  ITA PTY
person Walter Veltroni
  ITA PTY
person Nichi Vendola
  ITA GOV
person Achille Occhetto
  ITA PTY OPP
person Carlo Calenda
  ITA PTY OPP
person Gianni Alemanno
  ITA GOV
person Leoluca Orlando
  ITA GOV
person Luigi de Magistris
  ITA GOV
person Roberto Gualtieri
  ITA GOV
person Virginia Raggi
  ITA GOV
person Paolo Borsellino
  ITA JUD
person Gian Carlo Caselli
  ITA JUD
person Nicola Gratteri
  ITA JUD
person Francesco Saverio Borrelli
  ITA JUD
person Giovanni Brusca
  ITA CRM
person Toto Riina | Salvatore Riina | Totò Riina
  ITA CRM
person Bernardo Provenzano
  ITA CRM
person Matteo Messina Denaro
  ITA CRM
person Tommaso Buscetta
  ITA CRM
person Licio Gelli
  ITA CRM
person Roberto Saviano
  ITA JRN
person Aldo Moro
  ITA GOV
person Massimo D'Antona
  ITA EDU
person Marco Biagi
  ITA EDU
person Nicola Calipari
  ITA SPY
person Nicolo Pollari | Nicolò Pollari
  ITA SPY
person Giuliana Sgrena
  ITA JRN
person Ilaria Alpi
  ITA JRN
person Cecilia Sala
  ITA JRN
person Silvia Romano
  ITA SOC
person Osama Mustafa Hassan Nasr
  ITA REL
person Sergio Marchionne
  ITA BUS
person Gianni Agnelli
  ITA BUS
person Paolo Scaroni
  ITA BUS
person Claudio Descalzi
  ITA BUS
person Enrico Mattei
  ITA BUS
person Raul Gardini
  ITA BUS
person Roberto Calvi
  ITA BUS
person Calisto Tanzi
  ITA BUS
person Ignazio Visco
  ITA GOV
person Fabio Panetta
  ITA GOV
person Sergio Cofferati
  ITA LAB
person Susanna Camusso
  ITA LAB
person Maurizio Landini
  ITA LAB
person Gino Strada
  ITA SOC
person Luca Casarini
  ITA SOC
person Domenico Lucano | Mimmo Lucano
  ITA GOV
# VAT
person Tarcisio Bertone
  VAT REL
person Jean-Louis Tauran
  VAT REL
person Camillo Ruini
  VAT REL
person Matteo Zuppi
  VAT REL
person Angelo Becciu
  VAT REL
person George Pell | Cardinal Pell
  AUS REL
person Roger Etchegaray
  VAT REL
person Paul Richard Gallagher
  VAT REL
person Joaquin Navarro-Valls
  VAT REL
person Federico Lombardi
  VAT REL
person Paul Marcinkus
  USA REL
person Joseph Ratzinger | Cardinal Ratzinger
  VAT REL
person Pietro Orlandi
  ITA CVL
person Konrad Krajewski
  VAT REL
person Michael Czerny
  VAT REL
# ESP
person Narcis Serra | Narcís Serra
  ESP GOV MIL  1982-12..1991-03
  ESP GOV  1991-03..1995-06
  ESP ELI  1995-06..
person Julian Garcia Vargas | Julián García Vargas
  ESP GOV MIL
person Francisco Fernandez Ordonez | Francisco Fernández Ordóñez
  ESP GOV
person Abel Matutes
  EUR GOV  1986..1994
  ESP GOV  1996-05..2000-04
  ESP ELI  2000-04..
person Trinidad Jimenez | Trinidad Jiménez
  ESP GOV
person Jose Manuel Garcia-Margallo | José Manuel García-Margallo
  ESP GOV  2011-12..2016-11
  ESP LEG
person Alfonso Dastis
  ESP GOV
person Arancha Gonzalez Laya | Arancha González Laya
  ESP GOV
person Maria Dolores de Cospedal | María Dolores de Cospedal
  ESP GOV MIL  2016-11..2018-06
  ESP PTY
person Jaime Mayor Oreja
  ESP GOV  1996-05..2001-02
  ESP PTY
person Jorge Fernandez Diaz | Jorge Fernández Díaz
  ESP GOV
person Juan Ignacio Zoido
  ESP GOV
person Fernando Grande-Marlaska
  ESP JUD  ..2018-06
  ESP GOV  2018-06..
person Maria Jesus Montero | María Jesús Montero
  ESP GOV
person Yolanda Diaz | Yolanda Díaz
  ESP GOV
person Irene Montero
  ESP GOV  2020-01..2023-11
  ESP PTY
person Felix Bolaños | Félix Bolaños
  ESP GOV
person Nadia Calvino | Nadia Calviño
  ESP GOV  2018-06..2023-12
  EUR GOV  2024-01..
person Soraya Saenz de Santamaria | Soraya Sáenz de Santamaría
  ESP GOV  2011-12..2018-06
  ESP ELI  2018-06..
person Luis de Guindos
  ESP GOV  2011-12..2018-03
  EUR GOV  2018-06..
person Alfonso Guerra
  ESP GOV  1982-12..1991-01
  ESP PTY
person Julio Anguita
  ESP PTY OPP
person Gaspar Llamazares
  ESP PTY OPP
person Inigo Errejon | Íñigo Errejón
  ESP PTY
person Ada Colau
  ESP SOC  ..2015-06
  ESP GOV  2015-06..2023-06
  ESP ELI  2023-06..
person Manuela Carmena
  ESP GOV
person Isabel Diaz Ayuso | Isabel Díaz Ayuso
  ESP GOV
person Carlos Mazon | Carlos Mazón
  ESP GOV
person Jordi Pujol
  ESP GOV  ..2003-12
  ESP ELI  2003-12..
person Pasqual Maragall
  ESP GOV  ..2006-11
  ESP ELI  2006-12..
person Pere Aragones | Pere Aragonès
  ESP GOV
person Salvador Illa
  ESP GOV
person Carme Forcadell
  ESP LEG
person Josep-Lluis Carod-Rovira | Josep-Lluís Carod-Rovira
  ESP PTY
person Jordi Turull
  ESP PTY
person Gabriel Rufian | Gabriel Rufián
  ESP LEG
person Marta Rovira
  ESP PTY
person Juan Jose Ibarretxe | Juan José Ibarretxe
  ESP GOV
person Jose Antonio Ardanza | José Antonio Ardanza
  ESP GOV
person Inigo Urkullu | Íñigo Urkullu
  ESP GOV
person Patxi Lopez | Patxi López
  ESP GOV  2009-05..2012-12
  ESP LEG
person Imanol Pradales
  ESP GOV
person Xabier Arzalluz
  ESP PTY
person Iñaki de Juana Chaos
  ESP REB
person Francisco Mujika Garmendia
  ESP REB
person Mikel Antza | Mikel Albisu
  ESP REB
person Garikoitz Aspiazu | Txeroki
  ESP REB
person Jurdan Martitegi
  ESP REB
person Miguel Angel Blanco | Miguel Ángel Blanco
  ESP GOV
person Gregorio Ordonez | Gregorio Ordóñez
  ESP LEG
person Francisco Tomas y Valiente | Francisco Tomás y Valiente
  ESP JUD
person Ernest Lluch
  ESP ELI
person Jose Barrionuevo | José Barrionuevo
  ESP GOV  ..1988-07
  ESP ELI  1988-08..
person Rafael Vera
  ESP ELI
person Luis Roldan | Luis Roldán
  ESP COP  ..1993
  ESP CRM  1994..
person Juan Alberto Belloch
  ESP GOV
person Luis Barcenas | Luis Bárcenas
  ESP PTY
person Pablo Llarena
  ESP JUD
person Manuel Marchena
  ESP JUD
person Javier Zaragoza
  ESP JUD
person Carlos Lesmes
  ESP JUD
person Antonio Tejero
  ESP MIL
person Mario Conde
  ESP BUS
person Emilio Botin | Emilio Botín
  ESP BUS
person Ana Botin | Ana Botín
  ESP BUS
person Candido Mendez | Cándido Méndez
  ESP LAB
person Ignacio Fernandez Toxo | Ignacio Fernández Toxo
  ESP LAB
person Nicolas Redondo | Nicolás Redondo
  ESP LAB
person Marcelino Camacho
  ESP LAB
person Antonio Rouco Varela
  ESP REL
# PRT
person Francisco Sa Carneiro | Francisco Sá Carneiro
  PRT GOV
person Alvaro Cunhal | Álvaro Cunhal
  PRT PTY OPP
person Ramalho Eanes | Antonio Ramalho Eanes
  PRT GOV  ..1986-03
  PRT ELI  1986-03..
person Durao Barroso | Durão Barroso
  PRT GOV
person Pedro Passos Coelho
  PRT GOV  2011-06..2015-11
  PRT PTY OPP
person Augusto Santos Silva
  PRT GOV  2015-11..2022-03
  PRT LEG  2022-03..2024-03
  PRT ELI  2024-03..
person Joao Gomes Cravinho | João Gomes Cravinho
  PRT GOV
person Paulo Rangel
  PRT GOV  2024-04..
  EUR LEG  2009-07..2024-03
person Nuno Melo
  PRT GOV MIL  2024-04..
person Andre Ventura | André Ventura
  PRT PTY OPP
person Pedro Nuno Santos
  PRT PTY OPP
person Catarina Martins
  PRT PTY
person Jeronimo de Sousa | Jerónimo de Sousa
  PRT PTY
person Luis Amado | Luís Amado
  PRT GOV
person Mario Centeno | Mário Centeno
  PRT GOV
person Otelo Saraiva de Carvalho
  PRT MIL
person Antonio Jose Seguro | António José Seguro
  PRT PTY
