# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Rwanda
person Fred Rwigyema | Fred Rwigema
  RWA REB
person Alexis Kanyarengwe
  RWA REB  ..1994-07
  RWA GOV
person Kayumba Nyamwasa | Faustin Kayumba Nyamwasa
  RWA MIL  ..2004
  RWA GOV  2004..2010-02
  RWA PTY OPP
person Patrick Karegeya
  RWA SPY  ..2004
  RWA PTY OPP
person Theogene Rudasingwa
  RWA GOV  ..2004
  RWA PTY OPP
person Gerald Gahima
  RWA JUD  ..2004
  RWA PTY OPP
person Frank Habineza
  RWA PTY OPP
person Bernard Ntaganda
  RWA PTY OPP
person Philippe Mpayimana
  RWA PTY
person Kizito Mihigo
  RWA CVL
person Agnes Uwimana Nkusi | Agnes Nkusi Uwimana
  RWA JRN
person Jean-Leonard Rugambage
  RWA JRN
person Dieudonne Niyonsenga | Dieudonné Niyonsenga | Cyuma Hassan
  RWA JRN
person Joseph Sebarenzi
  RWA LEG  ..2000-01
  RWA ELI
person Emmanuel Karenzi Karake | Karenzi Karake
  RWA SPY MIL
person Patrick Nyamvumba
  RWA MIL
person Charles Kayonga
  RWA MIL
person Jean Bosco Kazura
  RWA MIL
person Mubarakh Muganga
  RWA MIL
person Vincent Nyakarundi
  RWA MIL
person Ronald Rwivanga
  RWA MIL
person Innocent Kabandana
  RWA MIL
person Joseph Nzabamwita
  RWA SPY MIL
person Yolande Makolo
  RWA GOV
person Alain Mukuralinda
  RWA GOV
person Edouard Ngirente | Édouard Ngirente
  RWA GOV
person Justin Nsengiyumva
  RWA GOV
person Johnston Busingye
  RWA GOV
person Agathe Habyarimana | Agathe Kanziga
  RWA ELI
person Protais Zigiranyirazo
  RWA ELI
person Hassan Ngeze
  RWA JRN
person Ferdinand Nahimana
  RWA JRN
person Jean-Bosco Barayagwiza
  RWA PTY
person Jean-Paul Akayesu
  RWA GOV
person Georges Rutaganda
  RWA PRM
person Robert Kajuga
  RWA PRM
person Augustin Bizimungu
  RWA MIL
person Augustin Ndindiliyimana
  RWA MIL
person Augustin Bizimana
  RWA GOV MIL
person Aloys Ntabakuze
  RWA MIL
person Tharcisse Renzaho
  RWA GOV
person Protais Mpiranya
  RWA MIL
person Fulgence Kayishema
  RWA COP
person Pascal Simbikangwa
  RWA MIL
person Pauline Nyiramasuhuko
  RWA GOV
person Athanase Seromba
  RWA REL
person Elizaphan Ntakirutimana
  RWA REL
person Wenceslas Munyeshyaka
  RWA REL
person Georges Ruggiu
  BEL JRN
person Simon Bikindi
  RWA CVL
person Valerie Bemeriki
  RWA JRN
person Laurent Bucyibaruta
  RWA GOV
person Leon Mugesera | Léon Mugesera
  RWA PTY
person Callixte Mbarushimana
  RWA REB
person Straton Musoni
  RWA REB
person Pacifique Ntawunguka
  RWA REB
person Callixte Nsabimana | Callixte Sankara
  RWA REB
person Laforge Fils Bazeye | La Forge Fils Bazeye
  RWA REB
person Gaston Iyamuremye
  RWA REB
person Paul Rwarakabije
  RWA REB  ..2003-11
  RWA GOV
person Wilson Irategeka
  RWA REB
person Jacques-Roger Booh-Booh
  UNO GOV  1993..1994
  UNO ELI  1994..
person Shaharyar Khan | Shaharyar Mohammad Khan
  PAK GOV  ..1994-06
  UNO GOV  1994-07..1996
  PAK GOV
# Burundi
person Jean-Baptiste Bagaza
  BDI GOV  1976-11..1987-09-03
  BDI PTY OPP
person Leonard Nyangoma | Léonard Nyangoma
  BDI GOV  1993-07..1994-06
  BDI REB  1994-09..2005
  BDI PTY OPP
person Jean-Bosco Ndayikengurukiye
  BDI REB
person Cossan Kabura | Kossan Kabura
  BDI REB
person Alain Mugabarabona
  BDI REB
person Pasteur Habimana
  BDI REB
person Jean Minani
  BDI PTY OPP
person Charles Mukasi
  BDI PTY OPP
person Alexis Sinduhije
  BDI JRN  ..2007
  BDI PTY OPP
person Alice Nzomukunda
  BDI GOV  2005-08..2006-09
  BDI PTY OPP
person Manasse Nzobonimpa | Manassé Nzobonimpa
  BDI PTY
person Adolphe Nshimirimana
  BDI SPY MIL
person Gervais Ndirakobuca
  BDI COP  ..2022-09
  BDI GOV
person Nestor Ntahontuye
  BDI GOV
person Prime Niyongabo
  BDI MIL
person Gaspard Baratuza
  BDI MIL
person Pierre Nkurikiye
  BDI COP
person Leonard Ngendakumana | Léonard Ngendakumana
  BDI MIL
person Willy Nyamitwe
  BDI GOV
person Alain Aimé Nyamitwe | Alain Aime Nyamitwe | Alain Nyamitwe
  BDI GOV
person Gaston Sindimwo
  BDI GOV
person Joseph Butore
  BDI GOV
person Prosper Bazombanza
  BDI GOV
person Albert Shingiro
  BDI GOV
person Edouard Bizimana | Édouard Bizimana
  BDI GOV
person Bob Rugurika
  BDI JRN
person Floriane Irangabiye
  BDI JRN
person Sandra Muhoza
  BDI JRN
person Germain Rukuki
  BDI SOC
person Pacifique Nininahazwe
  BDI SOC
person Vital Nshimirimana
  BDI SOC
person Faustin Ndikumana
  BDI SOC
person Gabriel Rufyiri
  BDI SOC
person Leonce Ngendakumana | Léonce Ngendakumana
  BDI PTY OPP
person Charles Nditije
  BDI PTY OPP
person Evariste Ngayimpenda
  BDI PTY OPP
person Zedi Feruzi
  BDI PTY OPP
person Jeremie Minani | Jérémie Minani
  BDI OPP
person Simon Ntamwana
  BDI REL
person Joachim Ruhuna
  BDI REL
person Jean Bikomagu
  BDI MIL
person Ahmedou Ould-Abdallah | Ahmedou Ould Abdallah
  UNO GOV  1993..2010
  UNO ELI  2010..
# Ethiopia
person Fikre Selassie Wogderess | Fikre-Selassie Wogderess
  ETH GOV
person Legesse Asfaw
  ETH GOV
person Dawit Wolde Giorgis
  ETH GOV  ..1985
  ETH OPP
person Kinfe Gebremedhin
  ETH SPY
person Tsadkan Gebretensae | Tsadkan Gebre Tensae
  ETH MIL  ..2001-05
  ETH REB  2020-11..2022-11-02
  ETH GOV  2023-04..
person Siye Abraha
  ETH GOV MIL  ..1995
  ETH PTY
person Gebru Asrat
  ETH GOV  ..2001
  ETH PTY OPP
person Aregash Adane
  ETH PTY
person Sebhat Nega | Sibhat Nega
  ETH PTY
person Abay Tsehaye
  ETH PTY
person Abay Woldu
  ETH GOV
person Bereket Simon
  ETH GOV  ..2018
  ETH ELI
person Arkebe Oqubay
  ETH GOV
person Samora Yunis | Samora Yenus
  ETH MIL
person Seare Mekonnen
  ETH MIL
person Birhanu Jula
  ETH MIL
person Adem Mohammed
  ETH MIL
person Bacha Debele
  ETH MIL
person Abebaw Tadesse
  ETH MIL
person Getnet Adane
  ETH MIL
person Ambachew Mekonnen
  ETH GOV
person Asaminew Tsige
  ETH MIL
person Gedu Andargachew
  ETH GOV  ..2020-11
  ETH PTY OPP
person Temesgen Tiruneh
  ETH GOV
person Taye Atske-Selassie | Taye Atske Selassie
  ETH GOV
person Lemma Megersa
  ETH GOV  ..2020-08
  ETH PTY
person Shimelis Abdisa
  ETH GOV
person Arega Kebede
  ETH GOV
person Adanech Abebe | Adanech Abiebe | Adanech Abiebie
  ETH GOV
person Takele Uma
  ETH GOV
person Kenea Yadeta
  ETH GOV
person Abraham Belay
  ETH GOV
person Aisha Mohammed Mussa
  ETH GOV MIL
person Redwan Hussein | Redwan Hussien
  ETH GOV
person Legesse Tulu
  ETH GOV
person Billene Seyoum
  ETH GOV
person Dina Mufti
  ETH GOV
person Meles Alem
  ETH GOV
person Nebiyu Tedla
  ETH GOV
person Getachew Assefa
  ETH SPY
person Sisay Tola
  ETH SPY
person Ahmed Shide
  ETH GOV
person Eyob Tekalign
  ETH GOV
person Mamo Mihretu
  ETH GOV
person Yinager Dessie
  ETH GOV
person Seleshi Bekele
  ETH GOV
person Habtamu Itefa
  ETH GOV
person Agegnehu Teshager
  ETH LEG
person Tagesse Chafo
  ETH LEG
person Melatwork Hailu
  ETH GOV
person Daniel Bekele
  ETH SOC
person Yared Hailemariam
  ETH SOC
person Hailu Shawul
  ETH PTY OPP
person Lidetu Ayalew
  ETH PTY OPP
person Beyene Petros
  ETH PTY OPP
person Bulcha Demeksa
  ETH PTY OPP
person Yilkal Getnet
  ETH PTY OPP
person Andargachew Tsige
  ETH PTY OPP
person Andualem Arage | Andualem Aragie
  ETH PTY OPP
person Mesfin Woldemariam | Mesfin Wolde Mariam
  ETH SOC
person Asrat Woldeyes | Asrat Woldeyas
  ETH PTY OPP
person Taye Woldesemayat | Taye Wolde Semayat
  ETH LAB
person Reeyot Alemu
  ETH JRN
person Temesgen Desalegn
  ETH JRN
person Woubshet Taye | Wubshet Taye
  ETH JRN
person Sisay Agena
  ETH JRN
person Tesfalem Waldyes
  ETH JRN
person Befekadu Hailu | Befeqadu Hailu
  ETH JRN
person Martin Schibbye
  SWE JRN  2011..2012
person Johan Persson
  SWE JRN  2011..2012
person Hachalu Hundessa | Haacaaluu Hundeessaa
  ETH CVL
person Jaal Marroo | Jaal Maro | Kumsa Diriba
  ETH REB
person Odaa Tarbii
  ETH REB
person Zemene Kassie | Zemene Kassé
  ETH REB
person Kemal Gelchu
  ETH MIL  ..2006-08
  ETH REB  2006-08..2018
  ETH PTY
person Abune Mathias | Abuna Mathias
  ETH REL
person Abune Paulos | Abuna Paulos
  ETH REL
person Abune Merkorios
  ETH REL
person Abdirahman Mahdi
  ETH REB
person Mohamed Omar Osman
  ETH REB
person Abdi Mohamoud Omar | Abdi Mohamed Omar | Abdi Illey | Abdi Iley
  ETH GOV  ..2018-08
  ETH ELI
person Mustefa Omer | Mustafa Mohammed Omer | Mustafa Omer
  ETH GOV
person Tadesse Werede | Tadesse Wereda
  ETH REB  2020-11..2022-11-02
  ETH MIL  ..2020-10
  ETH GOV
person Fetlework Gebregziabher | Fetlework Gebregzabher
  ETH PTY
person Amanuel Assefa
  ETH PTY
person Wondimu Asamnew | Wondimu Asaminew
  ETH REB
person Mohammed Hussein Al Amoudi | Mohammed Al Amoudi
  SAU BUS
person Hanna Tetteh
  GHA GOV  ..2017
  UNO GOV
person Donald Yamamoto
  USA GOV  2000..2021
  USA ELI  2021..
person Jendayi Frazer
  USA GOV  ..2009-01
  USA ELI
person Johnnie Carson
  USA GOV  ..2013-03
  USA ELI
person Herman Cohen | Hank Cohen
  USA GOV  ..1993-04
  USA ELI
person Chester Crocker
  USA GOV  ..1989-04
  USA ELI
person Mary Catherine Phee
  USA GOV  2021..2025
  USA ELI  2025..
person Tibor Nagy
  USA GOV  1996..2021
  USA ELI  2021..
person David Satterfield
  USA GOV  1998..2024
  USA ELI  2024..
person Massad Boulos
  USA GOV  2024-12..
person Annette Weber
  EUR GOV  2021..2025
  EUR ELI  2025..
# Eritrea and Djibouti
person Petros Solomon
  ERI GOV  ..2001-09
  ERI OPP
person Haile Woldetensae | Haile Woldense | Haile Weldensae
  ERI GOV  ..2001-09
  ERI OPP
person Mesfin Hagos
  ERI MIL  ..2001
  ERI OPP
person Mahmud Ahmed Sherifo | Mahmoud Sherifo
  ERI GOV  ..2001-09
  ERI OPP
person Filipos Woldeyohannes | Filipos Weldeyohannes
  ERI MIL
person Yemane Gebreab
  ERI PTY GOV
person Hagos Gebrehiwet
  ERI PTY
person Dawit Isaak
  ERI JRN
person Abune Antonios
  ERI REL
person Ciham Ali
  ERI CVL
person Ahmed Dini | Ahmed Dini Ahmed
  DJI REB  ..2001-05
  DJI PTY OPP
person Daher Ahmed Farah
  DJI PTY OPP
person Ismael Guedi Hared | Ismail Guedi Hared
  DJI PTY OPP
person Moussa Ahmed Idriss
  DJI PTY OPP
person Abdoulkader Kamil Mohamed
  DJI GOV
person Abdoulkader Houssein Omar
  DJI GOV
person Abdourahman Boreh | Abdourahman Mahmoud Boreh
  DJI BUS
person Ilyas Moussa Dawaleh
  DJI GOV
person Jean-Paul Abdi Noel | Jean-Paul Noël Abdi
  DJI SOC
person Mohamed Kadamy
  DJI REB
person Aboubaker Omar Hadi
  DJI GOV
person Mohamed Ahmed Awaleh
  DJI PTY OPP
# Somalia
person Hassan al-Turki | Hassan Abdullah Hersi al-Turki
  SOM REB
person Aden Hashi Ayro | Aden Hashi Farah Ayro | Aden Hashi Eyrow
  SOM REB
person Ali Mohamud Rage | Ali Mohamoud Rage | Ali Mohamed Rage | Ali Dhere
  SOM REB
person Abdulaziz Abu Musab | Abdiasis Abu Musab | Abdi Aziz Abu Musab
  SOM REB
person Ahmed Diriye | Ahmed Umar | Ahmad Umar Abu Ubaidah | Ahmed Omar Abu Ubaidah
  SOM REB
person Mahad Karate
  SOM REB
person Fuad Mohamed Khalaf | Fuad Shangole
  SOM REB
person Omar Hammami | Abu Mansoor al-Amriki
  SOM REB
person Ibrahim al-Afghani | Ibrahim Haji Jama
  SOM REB
person Saleh Ali Saleh Nabhan
  IMG REB
person Abdulqadir Mumin | Abdiqadir Mumin | Abdul Qadir Mumin
  SOM REB
person Zakariya Ismail Ahmed Hersi
  SOM REB
person Yusuf Mohammed Siad | Yusuf Mohamed Siad | Yusuf Indha'adde | Yusuf Indade
  SOM REB  ..2009-05
  SOM MIL
person Mohamed Qanyare
  SOM PRM
person Musa Sudi Yalahow | Muse Sudi Yalahow
  SOM PRM
person Bashir Rage
  SOM PRM
person Botan Ise Alin
  SOM PRM
person Mohamed Dhere | Mohamed Dheere | Mohamed Omar Habeb
  SOM PRM
person Barre Hiiraale | Barre Aden Shire | Barre Hirale
  SOM PRM
person Omar Jess
  SOM REB
person Abdirahman Ahmed Ali Tuur | Abdirahman Ahmed Ali
  SOM PRE GOV
person Mohamed Ibrahim Egal | Mohamed Egal
  SOM PRE GOV
person Dahir Riyale Kahin | Dahir Rayale Kahin
  SOM PRE GOV  2002-05..2010-07
  SOM PRE ELI
person Ahmed Mohamed Silanyo | Ahmed Silanyo | Ahmed Mohamed Mohamoud Silanyo
  SOM PRE OPP  ..2010-07
  SOM PRE GOV  2010-07..2017-12
  SOM PRE ELI
person Abdirahman Mohamed Abdullahi | Abdirahman Mohamed Irro | Abdirahman Irro
  SOM PRE OPP  ..2024-12-11
  SOM PRE GOV
person Faisal Ali Warabe | Faysal Ali Warabe
  SOM PRE PTY OPP
person Essa Kayd
  SOM PRE GOV
person Abdirahman Dahir Adam
  SOM PRE GOV
person Mohamud Muse Hersi | Adde Muse
  SOM GOV
person Abdirahman Mohamud Farole | Abdirahman Farole
  SOM GOV
person Abdiweli Gaas
  SOM GOV
person Said Abdullahi Deni | Said Deni
  SOM GOV
person Jama Ali Jama
  SOM GOV
person Ali Abdullahi Hussein | Ali Gudlawe
  SOM GOV
person Ahmed Abdi Karie | Ahmed Qoorqoor
  SOM GOV
person Abdiaziz Laftagareen
  SOM GOV
person Sharif Hassan Sheikh Aden
  SOM LEG  ..2014-11
  SOM GOV  2014-11..2018-11
  SOM ELI
person Abdikarin Hussein Guled | Abdikarim Hussein Guled
  SOM SPY  ..2015
  SOM GOV
person Mohamed Hussein Roble
  SOM GOV  2020-09..2022-06
  SOM ELI
person Hassan Ali Khaire | Hassan Khaire | Hassan Ali Khayre
  SOM GOV  2017-02..2020-07
  SOM PTY OPP
person Omar Abdirashid Sharmarke
  SOM GOV
