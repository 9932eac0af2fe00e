# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Zimbabwe
person Ben Freeth
  ZWE AGR
person Jenni Williams
  ZWE SOC
person Magodonga Mahlangu
  ZWE SOC
person Tafadzwa Choto
  ZWE SOC
person Munyaradzi Gwisai
  ZWE SOC
person Kudakwashe Tagwirei | Kuda Tagwirei
  ZWE BUS
person Strive Masiyiwa
  ZWE BUS
person Wicknell Chivayo
  ZWE BUS
person Billy Rautenbach
  ZWE BUS
person Christopher Dell
  USA GOV  2001..2012
  USA ELI  2012..
person Ari Ben-Menashe
  CAN BUS
person Remus Makuwaza
  ZWE PTY OPP
# Zambia
person Guy Scott
  ZMB PTY OPP  ..2011-09
  ZMB GOV  2011-09..2015-01
  ZMB PTY
person Fred M'membe | Fred Mmembe
  ZMB JRN  ..2018
  ZMB PTY OPP
person Given Lubinda
  ZMB GOV  2011..2021-08
  ZMB PTY OPP
person Chishimba Kambwili
  ZMB GOV  2011..2016-11
  ZMB PTY OPP
person Harry Kalaba
  ZMB GOV  2014-03..2018-01
  ZMB PTY OPP
person Anderson Mazoka
  ZMB PTY OPP
person Christon Tembo
  ZMB MIL  ..1990
  ZMB GOV  1991..2001-05
  ZMB PTY OPP
person Ben Mwila
  ZMB GOV MIL  1991-11..1997
  ZMB PTY OPP
person Godfrey Miyanda
  ZMB GOV  ..2001-05
  ZMB PTY OPP
person Tilyenji Kaunda
  ZMB PTY OPP
person Wezi Kaunda
  ZMB PTY OPP
person Geoffrey Bwalya Mwamba
  ZMB GOV MIL  2011-09..2013-12
  ZMB PTY OPP
person Mulambo Haimbe
  ZMB GOV
person Stanley Kakubo
  ZMB GOV  2021-08..2023-12
  ZMB PTY
person Joseph Malanji
  ZMB GOV  2018-01..2021-08
  ZMB PTY OPP
person Alexander Chikwanda
  ZMB GOV  ..2016-09
  ZMB ELI
person Bwalya Ng'andu
  ZMB GOV  2019-07..2021-08
  ZMB ELI
person Denny Kalyalya
  ZMB GOV
person Miles Sampa
  ZMB PTY
person Edith Nawakwi
  ZMB PTY OPP
person Roger Chongwe
  ZMB PTY OPP
person Dean Mung'omba
  ZMB PTY OPP
person Akashambatwa Mbikusita-Lewanika
  ZMB PTY OPP
person Laura Miti
  ZMB SOC
person Telesphore Mpundu
  ZMB REL
person Alick Banda
  ZMB REL
person Medardo Mazombwe
  ZMB REL
person Emmanuel Milingo
  ZMB REL
person Brian Mundubile
  ZMB PTY OPP
person Makebi Zulu
  ZMB PTY OPP
person Robert Chabinga
  ZMB PTY
person Mwamba Luchembe
  ZMB MIL
person Stephen Lungu | Captain Solo
  ZMB MIL
person Raphael Nakacinda
  ZMB PTY OPP
person Sean Tembo
  ZMB PTY OPP
person Nelly Mutti
  ZMB LEG
person Amusaa Mwanamwambwa
  ZMB LEG
person Mumba Malila
  ZMB JUD
person Irene Mambilima
  ZMB JUD
person Esau Chulu
  ZMB GOV
person Alice Lenshina
  ZMB REL
person Daniel Foote
  USA GOV  2017..2021
  USA ELI  2021..
# Malawi
person John Tembo
  MWI GOV  ..1994-05
  MWI PTY OPP
person Brown Mpinganjira
  MWI PTY
person Saulos Chilima
  MWI GOV  2014-05..2018-06
  MWI PTY OPP  2018-07..2020-06
  MWI GOV
person Atupele Muluzi
  MWI PTY
person Dalitso Kabambe
  MWI GOV  ..2020
  MWI PTY OPP
person Timothy Mtambo
  MWI SOC  ..2020-06
  MWI GOV
person Gift Trapence
  MWI SOC
person Undule Mwakasungula
  MWI SOC
person Rafiq Hajat
  MWI SOC
person Orton Chirwa
  MWI OPP
person Vera Chirwa
  MWI SOC
person Chifundo Kachale
  MWI JUD
person Annabel Mtalimanja
  MWI JUD
person Martha Chizuma
  MWI JUD
person Zuneth Sattar
  MWI BUS
person Nancy Tembo
  MWI GOV
person Michael Usi
  MWI GOV  2024-06..2025-10
  MWI PTY
person Paul Mphwiyo
  MWI GOV
person Oswald Lutepo
  MWI BUS
person Richard Makondi
  MWI REL
person James Chiona
  MWI REL
person Bright Msaka
  MWI GOV
person Catherine Gotani Hara
  MWI LEG
# Mozambique
person Samora Machel
  MOZ GOV
person Graca Machel | Graça Machel
  MOZ ELI
person Carlos Cardoso
  MOZ JRN
person Nini Satar | Momade Assif Abdul Satar
  MOZ CRM
person Manuel Chang
  MOZ GOV  2005..2015-01
  MOZ ELI
person Armando Ndambi Guebuza | Ndambi Guebuza
  MOZ ELI
person Raul Domingos
  MOZ PTY OPP
person Ivone Soares
  MOZ PTY OPP
person Manuel Bissopo
  MOZ PTY OPP
person Jose Manteigas | José Manteigas
  MOZ PTY OPP
person Vicente Ululu
  MOZ PTY OPP
person Evo Fernandes
  MOZ REB
person Orlando Cristina
  MOZ REB
person Jose Pacheco | José Pacheco
  MOZ GOV
person Veronica Macamo | Verónica Macamo
  MOZ LEG  ..2020-01
  MOZ GOV  2020-01..2025-01
  MOZ ELI
person Maria Manuela Lucas | Maria dos Santos Lucas
  MOZ GOV
person Cristovao Chume | Cristóvão Chume
  MOZ GOV MIL
person Jaime Neto
  MOZ GOV MIL
person Adriano Maleiane
  MOZ GOV
person Carlos Agostinho do Rosario | Carlos Agostinho do Rosário
  MOZ GOV  2015-01..2022-03
  MOZ ELI
person Alice Mabota
  MOZ SOC
person Adriano Nuvunga
  MOZ SOC
person Quiteria Guirengane | Quitéria Guirengane
  MOZ SOC
person Elvino Dias
  MOZ PTY OPP
person Paulo Guambe
  MOZ PTY OPP
person Gilles Cistac
  MOZ EDU
person Lutero Simango
  MOZ PTY OPP
person Albano Forquilha
  MOZ PTY OPP
person Manuel de Araujo | Manuel de Araújo
  MOZ GOV PTY OPP
person Bernardino Rafael
  MOZ COP
person Mirko Manzoni
  CHE GOV  ..2019-07
  UNO GOV  2019-07..
person Bonomade Machude Omar | Ibn Omar
  MOZ REB
person Abu Yasir Hassan
  MOZ REB
person Luiz Fernando Lisboa
  MOZ REL
person Jaime Goncalves | Jaime Gonçalves
  MOZ REL
person Aldo Ajello
  UNO GOV  1992-10..1994-12
  EUR GOV  1996..2007
person Amade Abubacar
  MOZ JRN
person Arlindo Chissale
  MOZ JRN
person Anibalzinho | Anibal dos Santos Junior
  MOZ CRM
person Marcelino dos Santos
  MOZ PTY
person Mariano Matsinha
  MOZ PTY
# Angola
person Paulo Lukamba Gato | Lukamba Gato
  AGO REB  ..2002-04-03
  AGO PTY OPP
person Antonio Dembo | António Dembo
  AGO REB
person Arlindo Pena | Arlindo Chenda Pena
  AGO REB
person Eugenio Manuvakola | Eugénio Manuvakola
  AGO REB  ..1998-08
  AGO PTY
person Jorge Valentim
  AGO REB  ..1997-03
  AGO PTY
person Jardo Muekalia
  AGO REB
person Alcides Sakala
  AGO REB  ..2002-04-03
  AGO PTY OPP
person Jeremias Chitunda
  AGO REB
person Elias Salupeto Pena
  AGO REB
person Abilio Numa | Abílio Kamalata Numa
  AGO PTY OPP
person Tito Chingunji
  AGO REB
person Marcos Samondo
  AGO REB
person Lucio Lara | Lúcio Lara
  AGO PTY
person Holden Roberto
  AGO PTY OPP
person Lucas Ngonda
  AGO PTY OPP
person Lopo do Nascimento
  AGO GOV
person Manuel Vicente
  AGO BUS  ..2012-01
  AGO GOV  2012-01..2017-09
  AGO ELI
person Jose Filomeno dos Santos | José Filomeno dos Santos
  AGO BUS
person Tchize dos Santos | Welwitschia dos Santos
  AGO PTY
person Higino Carneiro
  AGO GOV
person Manuel Helder Vieira Dias | Manuel Hélder Vieira Dias | Helder Vieira Dias
  AGO GOV MIL
person Leopoldino do Nascimento
  AGO MIL BUS
person Joao de Matos | João de Matos
  AGO MIL
person Armando da Cruz Neto
  AGO MIL
person Geraldo Sachipengo Nunda | Sachipengo Nunda
  AGO MIL
person Egidio de Sousa Santos
  AGO MIL
person Luaty Beirao | Luaty Beirão
  AGO CVL
person Domingos da Cruz
  AGO SOC
person Nuno Dala
  AGO CVL
person Filomeno Vieira Lopes
  AGO PTY OPP
person Justino Pinto de Andrade
  AGO PTY OPP
person Nzita Tiago | Nzita Henriques Tiago
  AGO REB
person Rodrigues Mingas
  AGO REB
person Jose Marcos Mavungo | José Marcos Mavungo
  AGO SOC
person Arao Tempo | Arão Bula Tempo
  AGO SOC
person Raul Tati
  AGO REL
person Tete Antonio | Téte António
  AGO GOV
person Vera Daves | Vera Daves de Sousa
  AGO GOV
person Sindika Dokolo
  COD BUS
person Esperanca da Costa | Esperança da Costa
  AGO GOV
person Bornito de Sousa
  AGO GOV  ..2022-09
  AGO ELI
person Alioune Blondin Beye
  UNO GOV  1993..1998
  UNO ELI  1998..
person Margaret Anstee
  UNO GOV  1987..1993
  UNO ELI  1993..
person Jose Kalupeteka | José Julino Kalupeteka
  AGO REL
person Pierre Falcone
  FRA BUS  2000..2011
person Arkady Gaydamak | Arcadi Gaydamak
  ISR BUS
person Sizaltina Cutaia
  AGO SOC
person Laurinda Cardoso
  AGO JUD
person Rui Ferreira
  AGO JUD
person William Tonet
  AGO JRN
# Namibia
person Hidipo Hamutenya
  NAM GOV  ..2004-05
  NAM PTY OPP
person Ben Ulenga
  NAM PTY OPP
person McHenry Venaani
  NAM PTY OPP
person Katuutire Kaura
  NAM PTY OPP
person Dirk Mudge
  NAM PTY
person Mishake Muyongo
  NAM PTY  ..1998-09
  NAM REB
person Panduleni Itula
  NAM PTY OPP
person Bernadus Swartbooi | Bernardus Swartbooi
  NAM PTY OPP
person Job Amupanda
  NAM PTY OPP
person Herman Toivo ya Toivo | Toivo ya Toivo
  NAM OPP  ..1990-03-20
  NAM GOV
person Bernhard Esau
  NAM GOV  ..2019-11
  NAM ELI
person Sacky Shanghala
  NAM GOV  ..2019-11
  NAM ELI
person Johannes Stefansson | Jóhannes Stefánsson
  ISL BUS  2019..2026
person Calle Schlettwein
  NAM GOV
person Iipumbu Shiimi
  NAM GOV
person Selma Ashipala-Musavyi
  NAM GOV
person Vekuii Rukoro
  NAM SOC
person Kuaima Riruako
  NAM SOC
person Anton Lubowski
  NAM OPP
person Gwen Lister
  NAM JRN
person Louis Pienaar
  ZAF GOV
person Peter Katjavivi
  NAM LEG
# Botswana
person Dumelang Saleshando
  BWA PTY OPP
person Otsweletse Moupo
  BWA PTY OPP
person Ndaba Gaolathe
  BWA PTY OPP  ..2024-10
  BWA GOV  2024-11..
person Kenneth Koma
  BWA PTY OPP
person Gomolemo Motswaledi
  BWA PTY OPP
person Botsalo Ntuane
  BWA PTY
person Slumber Tsogwane
  BWA GOV  ..2024-11
  BWA ELI
person Phenyo Butale
  BWA PTY OPP  ..2024-10
  BWA GOV  2024-11..
person Lemogang Kwape
  BWA GOV  ..2024-11
  BWA ELI
person Roy Sesana
  BWA SOC
person Tshekedi Khama
  BWA PTY
person Isaac Kgosi
  BWA SPY
person Peter Magosi
  BWA SPY
person Outsa Mokone
  BWA JRN
person Bogolo Kenewendo
  BWA GOV
person Moses Pelaelo
  BWA GOV
person Terence Rannowane
  BWA JUD
# Lesotho
person Metsing Lekhanya | Justin Lekhanya
  LSO GOV MIL  1986-01..1991-04
  LSO PTY OPP
person Elias Ramaema
  LSO GOV MIL
person Leabua Jonathan
  LSO GOV
person Tlali Kamoli
  LSO MIL
person Maaparankoe Mahao
  LSO MIL
person Khoantle Motsomotso
  LSO MIL
person Moeketsi Majoro
  LSO GOV  ..2022-10
  LSO ELI
person Maesaiah Thabane
  LSO ELI
person Nqosa Mahao
  LSO PTY OPP
person Selibe Mochoboroane
  LSO PTY
person Lejone Mpotjoane
  LSO GOV
person Mojela Letsie
  LSO MIL
person Vincent Malebo
  LSO PTY
person Retselisitsoe Sekhonyana | Evaristus Sekhonyana
  LSO PTY
# Eswatini
person Mario Masuku
  SWZ PTY OPP
person Mlungisi Makhanya
  SWZ PTY OPP
person Wandile Dludlu
  SWZ PTY OPP
person Sipho Jele
  SWZ PTY OPP
person Ambrose Dlamini | Ambrose Mandvulo Dlamini
  SWZ GOV
person Cleopas Dlamini
  SWZ GOV
person Russell Dlamini
  SWZ GOV
person Thulani Maseko
  SWZ SOC
person Bheki Makhubu
  SWZ JRN
person Mduduzi Bacede Mabuza | Bacede Mabuza
  SWZ LEG OPP
person Mthandeni Dube
  SWZ LEG OPP
person Jan Sithole
  SWZ LAB
person Wander Mkhonza
  SWZ LAB
person Alpheous Nxumalo
  SWZ GOV
person Thuli Dladla
  SWZ GOV
person Pholile Shakantu
  SWZ GOV
person Prince Bhekimpi | Bhekimpi Dlamini
  SWZ GOV
# Madagascar
person Pierrot Rajaonarivelo
  MDG PTY
person Herizo Razafimahaleo
  MDG PTY
person Roland Ratsiraka
  MDG PTY OPP
person Monja Roindefo
  MDG PTY
person Ruphin Zafisambo | Ruphin Fortunat Zafisambo
  MDG MIL  ..2025-10-05
  MDG GOV  2025-10-06..2025-10-14
  MDG ELI
person Herintsalama Rajaonarivelo
  MDG BUS  ..2025-10-19
  MDG GOV  2025-10-20..
person Michael Randrianirina | Michaël Randrianirina
  MDG MIL  ..2025-10-13
  MDG GOV MIL  2025-10-14..
person Demosthene Pikulas | Démosthène Pikulas
  MDG MIL
person Hajo Andrianainarivelo
  MDG PTY OPP
person Siteny Randrianasoloniaiko | Siteny Andrianasoloniaiko
  MDG PTY OPP
person Fanirisoa Ernaivo
  MDG PTY OPP
person Rivo Rakotovao
  MDG PTY OPP
person Jean Ravelonarivo
  MDG GOV
person Olivier Mahafaly | Olivier Mahafaly Solonandrasana
  MDG GOV
person Kolo Roger | Roger Kolo
  MDG GOV
person Paul Rafanoharana
  MDG CVL
person Philippe Francois | Philippe François
  FRA MIL  2021..2023
  FRA ELI  2023..
person Mamy Ravatomanga
  MDG BUS
person Odon Razanakolona
  MDG REL
person Charles Andrianasoavina
  MDG MIL
person Andre Ndriarijaona | André Andriarijaona
  MDG MIL
person Patrick Rajoelina
  MDG GOV
person Yvette Sylla
  MDG GOV
person Richard Andriamandrato
  MDG GOV
person Rasata Rafaravavitafika
  MDG GOV
person Lylison Rene de Rolland | Lylison René de Roland
  MDG MIL
person Clovis Razafimalala
  MDG SOC
# Mauritius, Seychelles, Comoros
