# Public figures who hold no high office of a state: opposition, rebels, legislators, clerics, campaigners, reporters, owners, criminals; and a few envoys.

# RUS
person Ilya Yashin
  RUS PTY OPP
person Yulia Navalnaya
  RUS OPP
person Ksenia Sobchak
  RUS PTY OPP
person Lev Ponomaryov | Lev Ponomarev
  RUS SOC
person Lyubov Sobol
  RUS OPP
person Leonid Volkov
  RUS OPP
person Sergei Udaltsov
  RUS PTY OPP
person Eduard Limonov
  RUS PTY OPP
person Oleg Orlov
  RUS SOC
person Sergei Kovalyov | Sergei Kovalev
  RUS SOC
person Dmitry Muratov
  RUS JRN
person Andrei Lugovoi | Andrei Lugovoy
  RUS BUS  ..2007-12-01
  RUS LEG  2007-12-02..
person Dmitry Kovtun
  RUS BUS
person Sergei Magnitsky
  RUS SOC
person Vladimir Gusinsky
  RUS BUS
person Oleg Deripaska
  RUS BUS
person Alisher Usmanov
  RUS BUS
person Akhmed Zakayev
  RUS REB
person Zelimkhan Yandarbiyev
  RUS REB
person Patriarch Alexy
  RUS REL
# UKR
person Oleh Tyahnybok | Oleg Tyagnibok
  UKR PTY OPP
person Inna Bohoslovska | Inna Bogoslovska
  UKR LEG PTY
person Dmytro Yarosh
  UKR REB  2013-11..2014-02
  UKR PTY  2014-03..
person Patriarch Filaret
  UKR REL
person Metropolitan Epiphanius | Metropolitan Epifaniy
  UKR REL
person Georgiy Gongadze | Georgy Gongadze
  UKR JRN
person Oleg Tsaryov
  UKR PTY
# BLR
person Viktor Babariko | Viktar Babaryka
  BLR PTY OPP
person Andrei Sannikov
  BLR PTY OPP
person Sofia Sapega
  BLR CVL
person Alexander Milinkevich
  BLR PTY OPP
person Veronika Tsepkalo
  BLR PTY OPP
person Franak Viacorka | Franak Viačorka
  BLR OPP
# MDA and GEO, ARM, AZE
person Yevgeny Shevchuk
  MDA PRE
person Vladimir Plahotniuc
  MDA PTY
person Alexandr Stoianoglo | Alexander Stoianoglo
  MDA JUD  2019-11..2023-09
  MDA PTY OPP  2024-07..
person Evghenia Gutul | Evgenia Gutsul
  MDA GOV
person Levan Gachechiladze
  GEO PTY OPP
person Nika Melia
  GEO PTY OPP
person Giorgi Ugulava
  GEO PTY OPP
person Ilgar Mammadov
  AZE PTY OPP
person Ali Karimli
  AZE PTY OPP
person Khadija Ismayilova
  AZE JRN
person Raffi Hovannisian
  ARM PTY OPP
person Bako Sahakyan
  AZE PRE GOV
# USA
person Ted Cruz
  USA LEG
person Elizabeth Warren
  USA LEG
person Edward Kennedy | Ted Kennedy
  USA LEG
person Robert Kennedy | Robert F. Kennedy
  USA GOV  ..1964-09-03
  USA LEG  1965-01..1968-06
person Adam Schiff
  USA LEG
person Alexandria Ocasio-Cortez
  USA LEG
person Ilhan Omar
  USA LEG
person Rashida Tlaib
  USA LEG
person Joe Lieberman | Joseph Lieberman
  USA LEG
person Dick Lugar | Richard Lugar
  USA LEG
person Carl Levin
  USA LEG
person Sam Nunn
  USA LEG
person John Warner
  USA LEG
person Patrick Leahy
  USA LEG
person Dianne Feinstein
  USA LEG
person Bob Menendez | Robert Menendez
  USA LEG
person Bob Corker
  USA LEG
person Rand Paul
  USA LEG
person Ron Paul
  USA LEG
person Josh Hawley
  USA LEG
person Ron Wyden
  USA LEG
person Jim Jordan
  USA LEG
person Steny Hoyer
  USA LEG
person Robert Byrd
  USA LEG
person Tom Lantos
  USA LEG
person Henry Hyde
  USA LEG
person Arlen Specter
  USA LEG
person Marjorie Taylor Greene
  USA LEG
person John Edwards
  USA LEG  1999-01..2005-01
person Rick Santorum
  USA LEG  1995-01..2007-01
  USA PTY  2007-01..
person Rudy Giuliani | Rudolph Giuliani
  USA GOV  ..2001-12-31
  USA ELI  2002-01-01..
person Ron DeSantis
  USA GOV
person Gavin Newsom
  USA GOV
person Greg Abbott
  USA GOV
person Joe Manchin
  USA LEG
person Kenneth Starr
  USA JUD
person Al Sharpton
  USA SOC
person Martin Luther King | Martin Luther King Jr
  USA SOC REL
person Malcolm X
  USA SOC
person Louis Farrakhan
  USA REL
person Billy Graham
  USA REL
person Sergey Brin
  MNC BUS
person Larry Page
  MNC BUS
person Sundar Pichai
  MNC BUS
person Tim Cook
  MNC BUS
person Sam Altman
  MNC BUS
person Satya Nadella
  MNC BUS
person Peter Thiel
  USA BUS
person Alan Gross
  USA CVL
person Ted Kaczynski
  USA REB
person Daniel Ellsberg
  USA CVL
person Reality Winner
  USA CVL
person Aldrich Ames
  USA SPY
person Robert Hanssen
  USA SPY
person Jonathan Pollard
  USA SPY
# CAN, GBR, IRL
person Jagmeet Singh
  CAN PTY
person Hardeep Singh Nijjar
  CAN CVL
person Gilles Duceppe
  CAN PTY OPP
person Elizabeth May
  CAN PTY
person John Hume
  GBR PTY
person Jeffrey Donaldson
  GBR PTY
person Arlene Foster
  GBR PTY
person Michelle O'Neill
  GBR PTY
person Mary Lou McDonald
  IRL PTY OPP
person Bobby Sands
  GBR REB
person Gerry Kelly
  GBR PTY
person Mark Durkan
  GBR PTY
person Peter Robinson
  GBR PTY
person Tommy Robinson
  GBR CVL
person Arthur Scargill
  GBR LAB
person Mick Lynch
  GBR LAB
person Rowan Williams
  GBR REL
person Justin Welby
  GBR REL
person George Carey
  GBR REL
person Ed Davey
  GBR PTY OPP
person Anjem Choudary
  GBR REL
# Europe
person Oriol Junqueras
  ESP PTY
person Quim Torra
  ESP GOV  2018-05..2020-09
  ESP ELI  2020-09..
person Clara Ponsatí | Clara Ponsati
  ESP ELI
person Jordi Sànchez | Jordi Sanchez
  ESP SOC
person Jordi Cuixart
  ESP SOC
person Josep Lluís Trapero | Josep Lluis Trapero
  ESP COP
person Pablo Iglesias
  ESP PTY
person Pablo Casado
  ESP PTY OPP
person Santiago Abascal
  ESP PTY OPP
person Albert Rivera
  ESP PTY OPP
person Josu Ternera
  ESP REB
person Éric Zemmour | Eric Zemmour
  FRA PTY OPP
person José Bové | Jose Bove
  FRA AGR
person Olivier Besancenot
  FRA PTY OPP
person Philippe Martinez
  FRA LAB
person Bernard Thibault
  FRA LAB
person Yvan Colonna
  FRA REB
person Beppe Grillo
  ITA PTY OPP
person Carola Rackete
  NGO SOC
person Caroline van der Plas
  NLD PTY
person Filip Dewinter
  BEL PTY OPP
person Alexander Gauland
  DEU PTY OPP
person Tino Chrupalla
  DEU PTY OPP
person Björn Höcke | Bjorn Hocke | Björn Hoecke
  DEU PTY OPP
person Annegret Kramp-Karrenbauer | AKK
  DEU PTY  ..2019-07-16
  DEU GOV MIL  2019-07-17..2021-12-08
person Sahra Wagenknecht
  DEU PTY OPP
person Heinz-Christian Strache
  AUT PTY OPP  ..2017-12-17
  AUT GOV  2017-12-18..2019-05-22
  AUT ELI  2019-05-22..
person Jussi Halla-aho
  FIN PTY
person Jimmie Åkesson | Jimmie Akesson
  SWE PTY
person Pia Kjaersgaard | Pia Kjærsgaard
  DNK PTY
person Carl I. Hagen
  NOR PTY OPP
person Aleka Papariga
  GRC PTY OPP
person Dimitris Koutsoumbas
  GRC PTY OPP
person Nikos Michaloliakos
  GRC PTY OPP
person Nikos Sampson
  CYP REB
person Archbishop Makarios
  CYP GOV
person Patriarch Bartholomew | Ecumenical Patriarch Bartholomew
  TUR REL
person Milivoje Katnić | Milivoje Katnic
  MNE JUD
person Andrija Mandić | Andrija Mandic
  MNE PTY OPP  ..2023-10-29
  MNE LEG  2023-10-30..
person Milan Knežević | Milan Knezevic
  MNE PTY OPP
person Oliver Ivanović | Oliver Ivanovic
  KOS PTY
person Milan Radoičić | Milan Radoicic
  KOS PTY
person Slavko Curuvija
  SRB JRN
person Dragoljub Milanovic | Dragoljub Milanović
  SRB JRN
person Naser Oric | Naser Orić
  BIH MIL
person Goran Hadzic | Goran Hadžić
  HRV REB
person Fikret Abdic | Fikret Abdić
  BIH REB
person Radislav Krstic | Radislav Krstić
  BIH REB
person Ján Kuciak | Jan Kuciak
  SVK JRN
person George Simion
  ROU PTY OPP
person László Tőkés | Laszlo Tokes
  ROU REL
person Ahmed Dogan
  BGR PTY
person Volen Siderov
  BGR PTY OPP
# TUR and Kurds
person Murat Karayılan | Murat Karayilan
  TUR REB
person Cemil Bayık | Cemil Bayik
  TUR REB
person Duran Kalkan
  TUR REB
person Orhan Pamuk
  TUR CVL
person Can Dündar | Can Dundar
  TUR JRN
person Leyla Zana
  TUR PTY
person Figen Yüksekdağ | Figen Yuksekdag
  TUR PTY OPP
person Özgür Özel | Ozgur Ozel
  TUR PTY OPP
person Meral Akşener | Meral Aksener
  TUR PTY OPP
person Mansur Yavaş | Mansur Yavas
  TUR GOV
person Qubad Talabani
  IRQ GOV
person Bafel Talabani
  IRQ PTY
person Salih Muslim
  SYR REB
# Middle East
person Abdul Aziz al-Hakim | Abdel Aziz al-Hakim
  IRQ PTY
person Ammar al-Hakim
  IRQ PTY
person Mohammed Baqir al-Hakim | Mohammad Baqir al-Hakim
  IRQ REL PTY
person Qais al-Khazali
  IRQ PRM
person Izzat Ibrahim al-Douri | Izzat Ibrahim
  IRQ GOV  ..2003-04-09
  IRQ REB  2003-04-10..
person Massoud Rajavi
  IRN REB
person Mahsa Amini | Jina Mahsa Amini
  IRN CVL
person Nasrin Sotoudeh
  IRN SOC
person Toomaj Salehi
  IRN CVL
person Nazanin Zaghari-Ratcliffe
  GBR CVL
person Nabeel Rajab
  BHR SOC
person Abdulhadi al-Khawaja
  BHR SOC
person Raif Badawi
  SAU CVL
person Nimr al-Nimr
  SAU REL
person Loujain al-Hathloul
  SAU CVL
person Salman al-Odah | Salman al-Awda
  SAU REL
person Juhayman al-Otaybi
  SAU REB
person Ahmad Jarba | Ahmad al-Jarba
  SYR OPP
person Riad Hijab
  SYR GOV  2012-06..2012-08-05
  SYR OPP  2012-08-06..
person Zahran Alloush
  SYR REB
person Riad al-Asaad
  SYR REB
person Salim Idris | Salim Idriss
  SYR REB
person Haytham Manna
  SYR OPP
person Louay Hussein
  SYR OPP
person Rifaat al-Assad
  SYR ELI
person Hikmat al-Hijri
  SYR REL
person Gebran Bassil
  LBN GOV  2008-07..2020-01
  LBN PTY  2020-01..
person Amin Gemayel | Amine Gemayel
  LBN GOV  1982-09-23..1988-09-22
  LBN PTY  1988-09-23..
person Bashir Gemayel
  LBN PRM
person Gebran Tueni
  LBN JRN
person Samir Kassir
  LBN JRN
person Elie Hobeika
  LBN PRM
person Saad Haddad
  LBN PRM
person Wissam al-Hassan
  LBN SPY
person Mahmoud Zahar | Mahmoud al-Zahar
  PSE REB
person Ibrahim Makadmeh | Ibrahim al-Makadmeh
  PSE REB
person Salah Shehada | Salah Shehadeh
  PSE REB
person Yahya Ayyash
  PSE REB
person Fathi Shiqaqi | Fathi Shaqaqi
  PSE REB
person Ramadan Shallah
  PSE REB
person Ziyad al-Nakhalah
  PSE REB
person Ahmed Jibril
  PSE REB
person Nayef Hawatmeh
  PSE REB
person Abu Abbas
  PSE REB
person Leila Khaled
  PSE REB
person Ahmad Saadat | Ahmed Saadat
  PSE REB
person Saleh al-Arouri
  PSE REB
person Marwan Issa
  PSE REB
person Ahed Tamimi
  PSE CVL
person Khader Adnan
  PSE REB
person Shireen Abu Akleh
  PSE JRN
person Baruch Goldstein
  ISR CVL
person Meir Kahane
  ISR PTY
person Merav Michaeli
  ISR PTY OPP
person Yair Golan
  ISR MIL  ..2018-12
  ISR PTY OPP  2024-05..
person Jamal Zahalka
  ISR LEG
person Ahmad Tibi
  ISR LEG
person Azmi Bishara
  ISR LEG  ..2007-04
person Ovadia Yosef
  ISR REL
person Mohamed Badie | Mohammed Badie
  EGY PTY OPP
person Essam el-Erian | Essam al-Erian
  EGY PTY OPP
person Mohamed el-Beltagy | Mohamed al-Beltagi
  EGY PTY OPP
person Alaa Abd el-Fattah | Alaa Abdel Fattah
  EGY CVL
person Hamdeen Sabahi | Hamdeen Sabbahi
  EGY PTY OPP
person Giulio Regeni
  ITA EDU
person Bassem Youssef
  EGY JRN
person Pope Shenouda
  EGY REL
person Pope Tawadros
  EGY REL
person Abdulelah Haider Shaye
  YEM JRN
person Tawakkol Karman | Tawakul Karman
  YEM CVL
person Hamid al-Ahmar
  YEM PTY
person Ali Mohsen al-Ahmar
  YEM MIL  ..2016-04-02
  YEM GOV  2016-04-03..2022-04-07
# al-Qaeda and others across borders
person Abu Qatada
  IMG REL
person Abu Hamza | Abu Hamza al-Masri
  GBR REL
person Omar Bakri Mohammed
  GBR REL
person Ramzi Yousef
  IMG REB
person Salman Abedi
  GBR REB
person Mohamed Atta | Mohammed Atta
  IMG REB
person Salah Abdeslam
  IMG REB
person Abu Yahya al-Libi
  IMG REB
person Saif al-Adel
  IMG REB
person Abu Omar al-Baghdadi
  IRQ REB
person Abu Mohammed al-Adnani | Abu Muhammad al-Adnani
  IMG REB
person Jihadi John | Mohammed Emwazi
  IMG REB
# Africa
person Andries Treurnicht
  ZAF PTY OPP
person Steve Biko
  ZAF OPP
person Robert Sobukwe
  ZAF PTY OPP
person Allan Boesak
  ZAF REL
person Frank Chikane
  ZAF REL
person Johannes Seoka
  ZAF REL
person Joseph Mathunjwa
  ZAF LAB
person Zwelinzima Vavi
  ZAF LAB
person Mmusi Maimane
  ZAF PTY OPP
person Patricia de Lille
  ZAF PTY OPP
person Freeman Mbowe
  TZA PTY OPP
person Seif Sharif Hamad
  TZA PTY OPP
person Ibrahim Lipumba
  TZA PTY OPP
person Miguna Miguna
  KEN OPP
person Boniface Mwangi
  KEN CVL
person Jamil Mukulu
  UGA REB
person Dominic Ongwen
  UGA REB
person Stella Nyanzi
  UGA CVL
person Victoire Ingabire
  RWA PTY OPP
person Diane Rwigara
  RWA OPP
person Sylvestre Mudacumura
  RWA REB
person Ignace Murwanashyaka
  RWA REB
person Félicien Kabuga | Felicien Kabuga
  RWA CRM
person Hussein Radjabu
  BDI PTY
person Pierre Claver Mbonimpa
  BDI SOC
person Godefroid Niyombare
  BDI MIL
person Lawrence Kanyuka
  COD REB
person Willy Ngoma
  COD REB
person Jules Mutebutsi
  COD REB
person Floribert Chebeya
  COD SOC
person George Athor
  SSD REB
person Ali Kushayb
  SDN PRM
person Yasir Arman
  SDN REB
person Abdallah Banda
  SDN REB
person Birtukan Mideksa | Birtukan Midekssa
  ETH PTY OPP
person Berhanu Nega
  ETH OPP
person Bekele Gerba
  ETH PTY OPP
person Merera Gudina
  ETH PTY OPP
person Daud Ibsa
  ETH REB
person Lencho Leta
  ETH REB
person Fazul Abdullah Mohammed
  IMG REB
person Osman Ali Atto | Osman Atto
  SOM REB
person Mohamed Said Hersi Morgan
  SOM REB
person Sunday Igboho
  NGA CVL
person Wole Soyinka
  NGA CVL
person Beko Ransome-Kuti
  NGA SOC
person Fela Kuti
  NGA CVL
person Gani Fawehinmi
  NGA SOC
person Kudirat Abiola
  NGA OPP
person Ibrahim Zakzaky | Ibrahim el-Zakzaky
  NGA REL
person Mujahid Dokubo-Asari | Asari Dokubo
  NGA REB
person Henry Okah
  NGA REB
person Government Ekpemupolo
  NGA REB
person Bello Turji
  NGA CRM
person Kashim Shettima
  NGA GOV
person Aminu Kano
  NGA PTY
person Omoyele Sowore
  NGA OPP
person Seini Oumarou
  NER PTY
person Simone Gbagbo
  CIV ELI
person Issiaka Ouattara
  CIV REB
person Ibrahim Coulibaly
  CIV REB
person Ali Darassa | Ali Darassa Mahamat
  CAF REB
person Noureddine Adam
  CAF REB
person Maxime Mokom
  CAF PRM
person Patrice-Edouard Ngaissona | Patrice-Édouard Ngaïssona
  CAF PRM
person Dieudonné Nzapalainga | Dieudonne Nzapalainga
  CAF REL
person Saleh Kebzabo
  TCD PTY OPP  ..2022-10-11
  TCD GOV  2022-10-12..2023-12-31
person Mahamat Nour | Mahamat Nour Abdelkerim
  TCD REB
person Timane Erdimi | Timan Erdimi
  TCD REB
person Ngarlejy Yorongar
  TCD PTY OPP
person Cabral Libii
  CMR PTY OPP
person Sisiku Ayuk Tabe | Julius Ayuk Tabe
  CMR REB
person Samuel Ikome Sako
  CMR REB
person Christian Tumi
  CMR REL
person Pierre Mamboundou
  GAB PTY OPP
person Severo Moto
  GNQ OPP
person Mark Thatcher
  GBR ELI
person Nick du Toit
  ZAF PRM
person Abdelmalek Droukdel
  DZA REB
person Abu Walid al-Sahrawi | Adnan Abu Walid al-Sahrawi
  IMG REB
person Alghabass Ag Intalla
  MLI REB
person Bilal Ag Acherif
  MLI REB
person Ibrahim Ag Bahanga
  MLI REB
person Hocine Aït Ahmed | Hocine Ait Ahmed
  DZA PTY OPP
person Abdelhak Layada
  DZA REB
person Djamel Zitouni
  DZA REB
person Antar Zouabri
  DZA REB
person Hassan Hattab
  DZA REB
person Madani Mezrag
  DZA REB
person Louisa Hanoune
  DZA PTY OPP
person Mohamed Brahmi
  TUN PTY OPP
person Abir Moussi
  TUN PTY OPP
person Nabil Karoui
  TUN PTY
person Ali Larayedh
  TUN GOV  2011-12..2014-01
  TUN PTY OPP  2021-07..
person Mohamed Bouazizi
  TUN CVL
person Abdelhakim Belhaj
  LBY REB
person Ibrahim Jathran | Ibrahim Jadhran
  LBY REB
person Hannibal Gaddafi | Hannibal Gadhafi
  LBY ELI
person Abdullah Senussi | Abdullah al-Senussi
  LBY SPY  ..2011-08
  LBY ELI  2011-08..
person Nasser Zefzafi
  MAR CVL
person Biram Dah Abeid
  MRT SOC
person Domingos Simões Pereira
  GNB PTY OPP
person Augustin Diamacoune Senghor
  SEN REB
person Salif Sadio
  SEN REB
person Rabiatou Serah Diallo
  GIN LAB
person Prince Yormie Johnson
  LBR REB  ..2003
  LBR LEG  2006-01..
person George Boley
  LBR REB
person Sekou Conneh
  LBR REB
person Issa Sesay
  SLE REB
person Mariano Nhongo
  MOZ REB
person Daviz Simango
  MOZ PTY OPP
person Adalberto Costa Júnior | Adalberto Costa Junior
  AGO PTY OPP
person Abel Chivukuvuku
  AGO PTY
person Rafael Marques
  AGO JRN
person Gwede Mantashe
  ZAF PTY  ..2018-02
  ZAF GOV  2018-02..
person Roy Bennett
  ZWE PTY OPP
person Job Sikhala
  ZWE PTY OPP
person Hopewell Chin'ono
  ZWE JRN
person Jestina Mukoko
  ZWE SOC
person Evan Mawarire
  ZWE REL
# South and Central Asia
person Maulana Fazlullah
  PAK REB
person Fazlur Rehman | Maulana Fazlur Rehman
  PAK PTY
person Sufi Mohammad
  PAK REB
person Nek Mohammed
  PAK REB
person Noor Wali Mehsud
  PAK REB
person Abdul Rashid Ghazi
  PAK REL
person Maulana Abdul Aziz
  PAK REL
person Qazi Hussain Ahmed
  PAK PTY OPP
person Asma Jahangir
  PAK SOC
person Ansar Burney
  PAK SOC
person Tahirul Qadri
  PAK PTY OPP
person Manzoor Pashteen
  PAK CVL
person Mahrang Baloch
  PAK CVL
person Daniel Pearl
  USA JRN
person Dawood Ibrahim
  IND CRM
person Chhota Rajan
  IND CRM
person Syed Ali Shah Geelani | Syed Ali Geelani
  IND PTY OPP
person Mirwaiz Umar Farooq
  IND PTY OPP
person Shabir Shah
  IND PTY OPP
person Burhan Wani
  IND REB
person Syed Salahuddin
  IND REB
person Arundhati Roy
  IND CVL
person Irom Sharmila
  IND CVL
person Medha Patkar
  IND CVL
person Gauri Lankesh
  IND JRN
person Stan Swamy
  IND REL
person Paresh Baruah | Paresh Barua
  IND REB
person Thuingaleng Muivah
  IND REB
person Isak Chishi Swu
  IND REB
person Jarnail Singh Bhindranwale
  IND REB
person Amritpal Singh
  IND OPP
person Rakesh Tikait
  IND AGR
person Motiur Rahman Nizami
  BGD PTY OPP
person Delwar Hossain Sayeedi
  BGD PTY OPP
person Mirza Fakhrul Islam Alamgir
  BGD PTY OPP
person Shahidul Alam
  BGD JRN
person Nahid Islam
  BGD EDU  ..2024-08
  BGD GOV  2024-08..2025-02
  BGD PTY  2025-02..
person Pottu Amman
  LKA REB
person R. Sampanthan
  LKA PTY
person Juma Namangani
  UZB REB
person Tohir Yuldashev | Tahir Yuldashev
  UZB REB
person Muhammad Solih
  UZB OPP
person Muhiddin Kabiri
  TJK PTY OPP
person Mukhtar Ablyazov
  KAZ OPP
person Galymzhan Zhakiyanov
  KAZ PTY OPP
person Osama Ayub
  AFG REB
person Abdul Ali Mazari
  AFG REB
person Karim Khalili
  AFG REB  ..2002-06
  AFG GOV  2002-06..2014-09
person Mullah Dadullah
  AFG REB
person Suhail Shaheen
  AFG REB  ..2021-08-14
  AFG GOV  2021-08-15..
person Malalai Joya
  AFG LEG
# East and South-East Asia
person Khun Sa
  MMR REB
person Bo Mya
  MMR REB
person Wei Xuegang
  MMR CRM
person Min Ko Naing
  MMR OPP
person Ashin Gambira
  MMR REL
person Win Tin
  MMR PTY OPP
person Tin Oo
  MMR PTY OPP
person Naw Zipporah Sein
  MMR REB
person Twan Mrat Naing
  MMR REB
person Jatuporn Prompan
  THA PTY
person Nattawut Saikua
  THA PTY
person Thanathorn Juangroongruangkit
  THA PTY OPP
person Arnon Nampa | Anon Nampa
  THA CVL
person Parit Chiwarak
  THA CVL
person Haji Sulong
  THA REL
person Son Sen
  KHM REB
person Son Sann
  KHM PTY
person Kem Ley
  KHM CVL
person Kaing Guek Eav
  KHM REB
person Lim Kit Siang
  MYS PTY OPP
person Karpal Singh
  MYS PTY OPP
person Wan Azizah
  MYS PTY OPP  ..2018-05-20
  MYS GOV  2018-05-21..
person Abdul Hadi Awang
  MYS PTY
person Jamalul Kiram III | Jamalul Kiram
  PHL REB
person Chee Soon Juan
  SGP PTY OPP
person Noordin Top | Noordin Mohammad Top
  IDN REB
person Azahari Husin
  IDN REB
person Imam Samudra
  IDN REB
person Rizieq Shihab | Habib Rizieq
  IDN REL
person Munir Said Thalib
  IDN SOC
person Benny Wenda
  IDN REB
person Theys Eluay
  IDN PTY
person Eurico Guterres
  IDN PRM
person Khadaffy Janjalani
  PHL REB
person Abdurajak Janjalani
  PHL REB
person Al Haj Murad
  PHL REB
person Gregorio Rosal
  PHL REB
person Satur Ocampo
  PHL PTY
person Walden Bello
  PHL PTY
person Jaime Sin | Cardinal Sin
  PHL REL
person Nathan Law
  HKG PTY OPP
person Agnes Chow
  HKG PTY OPP
person Edward Leung
  HKG PTY OPP
person Benny Tai
  HKG EDU
person Chu Yiu-ming
  HKG REL
person Joseph Zen | Cardinal Zen
  HKG REL
person Panchen Lama
  CHN REL
person Hu Jia
  CHN OPP
person Xu Zhiyong
  CHN OPP
person Gao Zhisheng
  CHN OPP
person Teng Biao
  CHN OPP
person Li Hongzhi
  CHN REL
person Ren Zhengfei
  CHN BUS
person Meng Wanzhou
  CHN BUS
person Peng Shuai
  CHN CVL
person Li Wenliang
  CHN MED
person Han Kuo-yu
  TWN PTY OPP  ..2024-01
  TWN LEG  2024-02..
person Cheng Li-wun
  TWN PTY OPP
person Ko Wen-je
  TWN PTY OPP
person Eric Chu
  TWN PTY OPP
person Han Dong-hoon
  KOR PTY
person Hong Joon-pyo
  KOR PTY OPP
person Ahn Cheol-soo
  KOR PTY OPP
person Han Sang-gyun
  KOR LAB
person Otto Warmbier
  USA EDU
person Thae Yong-ho
  PRK ELI
person Carlos Ghosn
  MNC BUS
person Fusako Shigenobu
  JPN REB
person Natsuo Yamaguchi
  JPN PTY
person Megumi Yokota
  JPN CVL
# Latin America
person Víctor Polay | Victor Polay
  PER REB
person Comrade Artemio
  PER REB
person Antauro Humala
  PER REB
person Alberto Pizango
  PER CVL
person Manuel Rosales
  VEN PTY OPP
person Henry Falcón | Henry Falcon
  VEN PTY OPP
person Henry Ramos Allup
  VEN PTY OPP
person Freddy Guevara
  VEN PTY OPP
person Carlos Ortega
  VEN LAB
person Rocío San Miguel | Rocio San Miguel
  VEN SOC
person Felipe Quispe
  BOL AGR
person Nicolás Rodríguez Bautista
  COL REB
person Iván Mordisco | Ivan Mordisco | Nestor Gregorio Vera
  COL REB
person Jesús Santrich | Jesus Santrich
  COL REB
person Simón Trinidad | Simon Trinidad
  COL REB
person Rodrigo Tovar | Jorge 40
  COL PRM
person Don Berna | Diego Murillo
  COL PRM
person Miguel Uribe Turbay
  COL LEG
person Jorge Eliécer Gaitán
  COL PTY OPP
person Carlos Lehder
  COL CRM
person Gilberto Rodriguez Orejuela
  COL CRM
person Miguel Rodriguez Orejuela
  COL CRM
person Dairo Antonio Úsuga | Dairo Antonio Usuga
  COL CRM
person Jaime Vargas
  ECU SOC
person José Adolfo Macías
  ECU CRM
person Antonio Vargas
  ECU SOC
person Ovidio Guzmán
  MEX CRM
person Ovidio Guzman
  MEX CRM
person Iván Archivaldo Guzmán
  MEX CRM
person Joaquín Guzmán López
  MEX CRM
person Rafael Caro Quintero
  MEX CRM
person Miguel Treviño
  MEX CRM
person Heriberto Lazcano
  MEX CRM
person Arturo Beltrán Leyva
  MEX CRM
person Mario Aburto
  MEX CRM
person Flavio Sosa
  MEX SOC
person Javier Sicilia
  MEX CVL
person Edén Pastora | Eden Pastora
  NIC REB
person Félix Maradiaga | Felix Maradiaga
  NIC PTY OPP
person Cristiana Chamorro
  NIC PTY OPP
person Silvio Báez | Silvio Baez
  NIC REL
person Salvador Nasralla
  HND PTY OPP
person Roberto D'Aubuisson
  SLV PRM
person Schafik Handal
  SLV REB  ..1992-01
  SLV PTY OPP  1992-02..
person Juan Gerardi
  GTM REL
person Thelma Aldana
  GTM JUD
person Juan Francisco Sandoval
  GTM JUD
person Iván Velásquez
  UNO JUD  ..2019-09
  COL GOV MIL  2022-08..
person Emmanuel Constant | Toto Constant
  HTI PRM
person Buteur Metayer
  HTI REB
person Johnson André
  HTI CRM
person Vitel'homme Innocent
  HTI CRM
person Christian Emmanuel Sanon
  HTI CVL
person Luis Posada Carriles
  CUB REB
person Orlando Bosch
  CUB REB
person José Daniel Ferrer
  CUB OPP
person Jose Daniel Ferrer
  CUB OPP
person Guillermo Fariñas
  CUB OPP
person Huber Matos
  CUB OPP
person Marina Silva
  BRA PTY
person Dorothy Stang
  USA REL
person João Pedro Stédile
  BRA AGR
person Fernandinho Beira-Mar
  BRA CRM
person Santiago Maldonado
  ARG CVL
person Hebe de Bonafini
  ARG SOC
person Estela de Carlotto
  ARG SOC
person Aldo Rico
  ARG MIL REB
person Manuel Contreras
  CHL SPY
person Víctor Jara
  CHL CVL
# Pacific
person Tim Spicer
  GBR PRM
person Jean-Marie Tjibaou
  FRA PTY
person Yeiwene Yeiwene
  FRA PTY
person Paul Neaoutyine
  FRA PTY
person Christian Tein
  FRA PTY OPP
person Oscar Temaru
  FRA PTY OPP
person Gaston Flosse
  FRA GOV
person Pauline Hanson
  AUS PTY
person David Hicks
  AUS CVL
person Adele Ferguson
  AUS JRN
person Jone Baledrokadroka
  FJI MIL
person Malakai Tavaiqia
  FJI CVL
person Daniel Suidani
  SLB GOV
# United Nations, European Union and courts
person Matthew Nimetz
  UNO GOV
person Pieter Feith
  EUR GOV
person Herve Ladsous | Hervé Ladsous
  UNO GOV
person Jean-Pierre Lacroix
  UNO GOV
person Serge Brammertz
  UNO JUD
person Volker Perthes
  UNO GOV
person Adama Dieng
  UNO GOV
person Molly Phee
  USA GOV
person Philip Reeker
  USA GOV
