# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 7 of 8: AUS NZL PNG FJI SLB VUT WSM TON TUV NRU MHL PLW FSM.

# AUS
person Malcolm Fraser
  AUS ELI
person Gough Whitlam
  AUS ELI
person John Hewson
  AUS PTY OPP
person Andrew Peacock
  AUS PTY OPP
person Kim Beazley
  AUS GOV  ..1996-03
  AUS PTY OPP  1996-03..2006-12
  AUS GOV
person Mark Latham
  AUS PTY OPP
person Bill Shorten
  AUS GOV  2010-09..2013-09
  AUS PTY OPP  2013-10..2019-05
  AUS GOV
person Sussan Ley
  AUS GOV
person Angus Taylor
  AUS GOV  ..2022-05
  AUS LEG OPP
person Jim Chalmers
  AUS GOV
person Josh Frydenberg
  AUS GOV
person Chris Bowen
  AUS GOV
person Tim Fischer
  AUS GOV
person Barnaby Joyce
  AUS GOV  ..2022-05
  AUS LEG OPP
person Michael McCormack
  AUS GOV
person David Littleproud
  AUS PTY OPP
person Bob Katter
  AUS LEG
person Bob Brown
  AUS PTY OPP
person Christine Milne
  AUS PTY OPP
person Richard Di Natale
  AUS PTY OPP
person Adam Bandt
  AUS PTY OPP
person Larissa Waters
  AUS PTY OPP
person Natasha Stott Despoja
  AUS PTY OPP
person Cheryl Kernot
  AUS PTY OPP
person Fraser Anning
  AUS LEG
person Clive Palmer
  AUS BUS
person Jacqui Lambie
  AUS LEG
person Lidia Thorpe
  AUS LEG OPP
person Fatima Payman
  AUS LEG
person Ian McLachlan
  AUS GOV MIL
person Peter Reith
  AUS GOV
person Linda Reynolds
  AUS GOV
person Bob Carr
  AUS GOV
person Pat Conroy
  AUS GOV
person Andrew Giles
  AUS GOV
person Clare O'Neil
  AUS GOV
person Mark Dreyfus
  AUS GOV
person Alex Hawke
  AUS GOV
person Zed Seselja
  AUS GOV
person Peter Cosgrove
  AUS MIL  ..2005-07
  AUS GOV  2014-03..2019-07
  AUS ELI  2019-07..
person Angus Houston
  AUS MIL
person David Hurley
  AUS MIL  ..2014
  AUS GOV
person Mark Binskin
  AUS MIL
person Angus Campbell
  AUS MIL
person John Sanderson
  UNO MIL  1992-03..1993-09
  AUS MIL
person Chris Barrie
  AUS MIL
person Ben Roberts-Smith
  AUS MIL
person David McBride
  AUS MIL
person Mick Keelty
  AUS COP
person Andrew Colvin
  AUS COP
person Reece Kershaw
  AUS COP
person Mike Burgess
  AUS SPY
person Duncan Lewis
  AUS SPY
person Andrew Wilkie
  AUS SPY  ..2003-03
  AUS LEG
person Witness K
  AUS SPY
person Bernard Collaery
  AUS JUD
person Daniel Andrews
  AUS GOV
person Jacinta Allan
  AUS GOV
person Gladys Berejiklian
  AUS GOV
person Chris Minns
  AUS GOV
person Annastacia Palaszczuk
  AUS GOV
person Joh Bjelke-Petersen
  AUS GOV
person Jeff Kennett
  AUS GOV
person Mark McGowan
  AUS GOV
person Geoff Clark
  AUS SOC
person Mick Dodson
  AUS SOC
person Pat Dodson
  AUS SOC
person Eddie Mabo
  AUS SOC
person Noel Pearson
  AUS SOC
person Lowitja O'Donoghue
  AUS SOC
person Charlie Perkins
  AUS SOC
person Linda Burney
  AUS GOV
person Taj el-Din al-Hilaly | Taj al-Hilali
  AUS REL
person Peter Jensen
  AUS REL
person Mamdouh Habib
  AUS CVL
person Man Haron Monis
  AUS REB
person Brenton Tarrant
  AUS REB
person Martin Bryant
  AUS CRM
person Mohammed Haneef | Mohamed Haneef
  AUS MED
person Khaled Sharrouf
  AUS REB
person Abdul Nacer Benbrika
  AUS REB
person Cornelia Rau
  AUS CVL
person Sally McManus
  AUS LAB
person Greg Combet
  AUS LAB  ..2007
  AUS GOV
person Bill Kelty
  AUS LAB
person John Setka
  AUS LAB
person Chris Corrigan
  AUS BUS
person Alan Bond
  AUS BUS
person Kerry Packer
  AUS BUS
person Gina Rinehart
  AUS BUS
person Andrew Forrest
  AUS BUS
person Lachlan Murdoch
  AUS BUS
person Alan Joyce
  AUS BUS
person Philip Lowe
  AUS GOV
person Michele Bullock
  AUS GOV
person Lindy Chamberlain
  AUS CVL
person Christine Assange
  AUS CVL
person Stella Assange | Stella Moris
  AUS SOC
person Behrouz Boochani
  AUS REF
person Peter Greste
  AUS JRN
person Sean Turnell
  AUS EDU
person Kylie Moore-Gilbert
  AUS EDU
person Douglas Wood
  AUS BUS
person Dan Tehan
  AUS GOV
person James Paterson
  AUS LEG
person Simon Birmingham
  AUS GOV
person Andrew Hastie
  AUS LEG
# NZL
person David Lange
  NZL GOV  1984-07..1989-08
  NZL ELI  1989-08..
person Mike Moore
  NZL GOV  1990-09..1990-11
  NZL PTY OPP  1990-12..1993-12
  IGO GOV  1999-09..2002-08
person Judith Collins
  NZL GOV  ..2017-10
  NZL PTY OPP  2020-07..2021-11
  NZL GOV  2023-11..
person Ron Mark
  NZL GOV MIL
person Andrew Little
  NZL PTY OPP  2014-11..2017-08
  NZL GOV
person Peeni Henare
  NZL GOV
person Grant Robertson
  NZL GOV
person Nicola Willis
  NZL GOV
person Roger Douglas
  NZL GOV
person Ruth Richardson
  NZL GOV
person Don Brash
  NZL GOV  ..2002
  NZL PTY OPP  2003-10..2006-11
person Simon Bridges
  NZL GOV  ..2017-10
  NZL PTY OPP
person David Shearer
  UNO GOV  ..2009
  NZL PTY OPP  2011-12..2013-08
  UNO GOV  2017-01..2021
person David Seymour
  NZL PTY OPP  ..2023-11
  NZL GOV  2023-11..
person Jeanette Fitzsimons
  NZL PTY
person James Shaw
  NZL PTY  ..2017-10
  NZL GOV
person Chloe Swarbrick | Chlöe Swarbrick
  NZL PTY OPP
person Rawiri Waititi
  NZL PTY OPP
person Debbie Ngarewa-Packer
  NZL PTY OPP
person Hone Harawira
  NZL PTY OPP
person Tame Iti
  NZL SOC
person King Tuheitia | Tuheitia
  NZL SOC
person Nicky Hager
  NZL JRN
person Kim Dotcom
  NZL BUS
person Ahmed Zaoui
  DZA REF
person Dominique Prieur
  FRA SPY
person Alain Mafart
  FRA SPY
person Fernando Pereira
  NZL SOC
person Mike Bush
  NZL COP
person Andrew Coster
  NZL COP
person Cindy Kiro
  NZL GOV
person Willie Apiata
  NZL MIL
# PNG
person John Momis
  PNG GOV
person Sam Basil
  PNG GOV
person Rimbink Pato
  PNG GOV
person Justin Tkatchenko
  PNG GOV
person Joe Lera
  PNG GOV
person James Tanis
  PNG GOV
person Theodore Miriung
  PNG GOV
person Martin Miriori
  PNG REB
person Noah Musingku
  PNG CRM
person Ted Diro
  PNG MIL  ..1982
  PNG GOV
person Ben Micah
  PNG GOV
person Gilbert Toropo
  PNG MIL
person Mark Goina
  PNG MIL
person Gary Baki
  PNG COP
person Bernard Narokobi
  PNG GOV
person Peter Ipatas
  PNG GOV
person Powes Parkop
  PNG GOV
person Gary Juffa
  PNG GOV
person Allan Bird
  PNG PTY OPP
person Salamo Injia
  PNG JUD
person Gibbs Salika
  PNG JUD
person Leo Nuia
  PNG MIL
# FJI
person Penaia Ganilau
  FJI GOV
person Timoci Bavadra
  FJI GOV
person Josefa Iloilo
  FJI GOV
person Jioji Konrote
  FJI GOV
person Wiliame Katonivere
  FJI GOV
person Biman Prasad
  FJI PTY OPP  ..2022-12
  FJI GOV  2022-12..
person Viliame Gavoka
  FJI PTY OPP  ..2022-12
  FJI GOV  2022-12..
person Pio Tikoduadua
  FJI GOV
person Manoa Kamikamica
  FJI GOV
person Inia Seruiratu
  FJI GOV  ..2022-12
  FJI PTY OPP
person Ratu Inoke Kubuabola
  FJI GOV
person Ilisoni Ligairi
  FJI MIL
person Jo Nata | Josefa Nata
  FJI REB
person Apisai Tora
  FJI PTY
person Sakeasi Butadroka
  FJI PTY
person Jai Ram Reddy
  FJI PTY OPP
person Tupeni Baba
  FJI PTY
person Adi Kuini Speed | Kuini Speed
  FJI PTY
person Ro Teimumu Kepa
  FJI PTY OPP
person Mick Beddoes
  FJI PTY OPP
person Felix Anthony
  FJI LAB
person Daniel Urai
  FJI LAB
person Ratu Tevita Mara | Tevita Mara
  FJI MIL  ..2011-05
  FJI OPP
person Pita Driti
  FJI MIL
person Ro Jone Kalouniwai | Jone Kalouniwai
  FJI MIL
person Mosese Tikoitoga
  FJI MIL
person Viliame Seruvakula
  FJI MIL
person Sitiveni Qiliho
  FJI COP
person Ben Groenewald
  FJI COP
person Anthony Gates
  FJI JUD
person Daniel Fatiaki
  FJI JUD
person Christopher Pryde
  FJI JUD
person Timoci Tuivaga
  FJI JUD
person Imraz Iqbal
  FJI JRN
person Ratu Ovini Bokini
  FJI SOC
# SLB
person Ezekiel Alebua
  SLB GOV
person Danny Philip
  SLB GOV
person Rick Houenipwela
  SLB GOV
person Andrew Nori
  SLB SOC
person Jimmy Rasta
  SLB REB  ..2003-07
  SLB LEG
person Peter Kenilorea
  SLB GOV
person Andrew Te'e
  SLB REB
person Joseph Sangu
  SLB REB
person Nick Warner
  AUS GOV
person Ben McDevitt
  AUS COP
person Julian Moti
  FJI JUD
person David Vunagi
  SLB REL  ..2019
  SLB GOV
# VUT
person Ati George Sokomanu | George Sokomanu
  VUT GOV
person Moana Carcasses Kalosil
  VUT GOV
person Bob Loughman
  VUT GOV
person Alatoi Ishmael Kalsakau | Ishmael Kalsakau
  VUT GOV
person Jotham Napat
  VUT GOV
person Ralph Regenvanu
  VUT GOV
person Jimmy Stevens
  VUT REB
person Vincent Lunabek
  VUT JUD
# WSM
person Vaai Kolone
  WSM GOV
person La'aulialemalietoa Leuatea Polataivao | La'auli Leuatea Schmidt | Laaulialemalietoa Schmidt
  WSM PTY OPP  ..2025-09
  WSM GOV  2025-09..
person Satiu Simativa Perese
  WSM JUD
person Malietoa Tanumafili
  WSM GOV
person Va'aletoa Sualauvi | Tuimalealiifano Va'aletoa Sualauvi
  WSM GOV
# TON
person King Taufa'ahau Tupou IV | King Taufa'ahau Tupou
  TON GOV
person King George Tupou V | King Tupou V
  TON GOV
person Siale'ataongo Tu'ivakano | Lord Tu'ivakano
  TON GOV
person Pohiva Tu'i'onetoa | Pohiva Tuionetoa
  TON GOV
person Siaosi Sovaleni | Hu'akavameiliku
  TON GOV
person Aisake Eke
  TON GOV
person Kalafi Moala
  TON JRN
# TUV
person Enele Sopoaga
  TUV GOV
person Feleti Teo
  TUV GOV
person Simon Kofe
  TUV GOV
# NRU
person Hammer DeRoburt
  NRU GOV
person Lionel Aingimea
  NRU GOV
person Russ Kun
  NRU GOV
# MHL
person Kessai Note
  MHL GOV
person Jurelang Zedkaia
  MHL GOV
person Christopher Loeak
  MHL GOV
person Hilda Heine
  MHL GOV
person David Kabua
  MHL GOV
person Tony de Brum
  MHL GOV
# PLW
person Haruo Remeliik
  PLW GOV
person Lazarus Salii
  PLW GOV
person Johnson Toribiong
  PLW GOV
person Surangel Whipps
  PLW GOV
# FSM
person Leo Falcam
  FSM GOV
person Joseph Urusemal
  FSM GOV
person Peter Christian
  FSM GOV
person David Panuelo
  FSM GOV
person Wesley Simina
  FSM GOV
