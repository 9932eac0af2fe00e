# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Jordan
person Queen Noor
  JOR ELI
person Sharif Hassan bin Zaid
  JOR ELI
person Samih Battikhi | Samih al-Battikhi
  JOR SPY
person Mohammed al-Dahabi | Mohammed Dahabi
  JOR SPY
person Ahmed Husni
  JOR SPY
person Yousef Huneiti | Yousef al-Hunaiti
  JOR MIL
person Laith Shubeilat
  JOR PTY OPP
person Toujan Faisal | Toujan al-Faisal
  JOR LEG OPP
person Zaki Bani Rsheid | Zaki Bani Ersheid
  JOR PTY OPP
person Hamza Mansour
  JOR PTY OPP
person Hammam Saeed | Hammam Said
  JOR PTY OPP
person Murad Adaileh | Murad al-Adaileh
  JOR PTY OPP
person Saleh al-Armouti
  JOR LEG OPP
person Ahmad Safadi
  JOR LEG
person Emad al-Adwan | Imad al-Adwan
  JOR LEG
person Abu Muhammad al-Maqdisi | Abu Mohammed al-Maqdisi | Abu Mohammad al-Maqdisi
  JOR REL
person Sajida al-Rishawi | Sajida Rishawi
  IRQ REB
person Ahmed Daqamseh | Ahmad Daqamseh
  JOR MIL
person Nahed Hattar
  JOR JRN
person Laurence Foley
  USA GOV  2002..2004
  USA ELI  2004..
person Humam al-Balawi | Humam Khalil al-Balawi
  JOR REB
# Iraq
person Hussein Kamel | Hussein Kamel Hassan | Hussein Kamel al-Majid
  IRQ GOV  ..1995-08
  IRQ ELI
person Saddam Kamel
  IRQ ELI
person Barzan al-Tikriti | Barzan Ibrahim al-Tikriti | Barzan Tikriti
  IRQ SPY GOV
person Watban Ibrahim | Watban Ibrahim al-Tikriti
  IRQ GOV
person Sabawi Ibrahim
  IRQ SPY
person Abid Hamid Mahmud | Abed Hamid Mahmoud | Abid Hamid Mahmud al-Tikriti
  IRQ GOV
person Sultan Hashim Ahmed | Sultan Hashem Ahmed
  IRQ GOV MIL
person Adnan Khairallah
  IRQ GOV MIL
person Latif Nassif Jasim | Latif Nasif Jasim
  IRQ GOV
person Nizar Hamdoon | Nizar Hamdoun
  IRQ GOV
person Mohammed al-Douri | Mohammed Aldouri
  IRQ GOV
person Amir al-Saadi | Amer al-Saadi
  IRQ GOV
person Hossam Mohammed Amin | Hussam Mohammed Amin
  IRQ GOV
person Jafar Dhia Jafar | Jaafar Dhia Jaafar
  IRQ GOV
person Amir Rashid | Amer Mohammed Rashid
  IRQ GOV
person Mahdi Obeidi
  IRQ GOV
person Huda Salih Mahdi Ammash | Huda Ammash
  IRQ GOV
person Rihab Taha
  IRQ GOV
person Wafiq al-Samarrai | Wafiq Samarrai
  IRQ MIL
person Nizar al-Khazraji
  IRQ MIL
person Ghazi al-Yawar
  IRQ GOV
person Tareq al-Hashemi | Tariq al-Hashemi
  IRQ GOV  2006-04..2012
  IRQ ELI
person Khudayr al-Khuzaie | Khudair al-Khuzaie
  IRQ GOV
person Osama al-Nujaifi | Usama al-Nujayfi | Osama Nujaifi
  IRQ LEG  2010-11..2014-07
  IRQ GOV  2014-09..2018
  IRQ PTY
person Atheel al-Nujaifi | Atheel Nujaifi
  IRQ GOV
person Mahmoud al-Mashhadani | Mahmoud Mashhadani
  IRQ LEG
person Ayad al-Samarrai | Iyad al-Samarrai
  IRQ LEG
person Salim al-Jabouri | Saleem al-Jubouri | Salim al-Jubouri
  IRQ LEG
person Mohammed al-Halbousi | Mohammed Halbousi | Mohammed al-Halbusi
  IRQ LEG  ..2023-11
  IRQ PTY
person Saleh al-Mutlaq | Saleh al-Mutlak
  IRQ PTY
person Adnan al-Dulaimi
  IRQ PTY
person Khalaf al-Ulayyan
  IRQ PTY
person Rafie al-Issawi | Rafa al-Essawi
  IRQ GOV  ..2013-03
  IRQ PTY
person Ahmed al-Alwani
  IRQ LEG
person Mithal al-Alusi
  IRQ LEG
person Khamis al-Khanjar
  IRQ PTY
person Muthanna al-Samarrai
  IRQ PTY
person Harith al-Dhari | Hareth al-Dari
  IRQ REL
person Mohammed Bashar al-Faidi | Muhammad Bashar al-Faydhi
  IRQ REL
person Abdul Ghafour al-Samarrai
  IRQ REL
person Abdul Malik al-Saadi
  IRQ REL
person Mahdi al-Sumaidaie
  IRQ REL
person Laith Kubba
  IRQ GOV
person Mowaffak al-Rubaie | Mowaffaq al-Rubaie | Mouwafak al-Rubaie
  IRQ GOV
person Qasim al-Araji
  IRQ GOV
person Falih al-Fayyadh | Faleh al-Fayyad | Falih al-Fayadh
  IRQ GOV
person Bayan Jabr | Bayan Jabor
  IRQ GOV
person Jawad al-Bolani | Jawad Bolani
  IRQ GOV
person Hazim Shaalan | Hazem Shaalan
  IRQ GOV MIL
person Abdul Qadir al-Obeidi | Abdul Qader Jassim | Abdel Qader Jassim
  IRQ GOV MIL
person Khaled al-Obaidi | Khaled al-Obeidi
  IRQ GOV MIL
person Thabet al-Abbasi
  IRQ GOV MIL
person Othman al-Ghanmi | Othman al-Ghanimi
  IRQ MIL  ..2020-05
  IRQ GOV
person Abdul-Amir al-Shammari | Abdul Amir al-Shammari | Abdul-Amir Shammari
  IRQ MIL  ..2022-10
  IRQ GOV
person Mohammed al-Ghabban | Mohammed Ghabban
  IRQ GOV
person Qassim Atta | Qassim al-Moussawi | Qassim al-Musawi
  IRQ MIL
person Saad Maan
  IRQ MIL
person Yahya Rasool | Yehia Rasool | Yahya Rasoul
  IRQ MIL
person Sabah al-Numan
  IRQ MIL
person Abdul-Wahab al-Saadi | Abdulwahab al-Saadi
  IRQ MIL
person Talib Shaghati | Talib Shaghati al-Kenani
  IRQ MIL
person Abdul Ghani al-Asadi | Abdul-Ghani al-Assadi
  IRQ MIL
person Babakir Zebari | Babaker Zebari
  IRQ MIL
person Qais al-Muhammadawi | Qais al-Mohammadawi
  IRQ MIL
person Bassem al-Awadi | Basim al-Awadi
  IRQ GOV
person Hussein al-Shahristani | Hussain al-Shahristani
  IRQ GOV
person Thamir Ghadhban | Thamer al-Ghadhban
  IRQ GOV
person Jabbar al-Luaibi | Jabar al-Luaibi
  IRQ GOV
person Hayan Abdul Ghani
  IRQ GOV
person Taif Sami
  IRQ GOV
person Ali al-Alaq | Ali Mohsen al-Allaq | Ali al-Allaq
  IRQ GOV
person Faiq Zaidan | Faiq Zidan
  IRQ JUD
person Medhat al-Mahmoud
  IRQ JUD
person Raouf Abdel-Rahman | Raouf Abdul Rahman
  IRQ JUD
person Rizgar Mohammed Amin
  IRQ JUD
person Falah Mustafa
  IRQ GOV
person Karim Sinjari
  IRQ GOV
person Rebar Ahmed
  IRQ GOV
person Nawshirwan Mustafa
  IRQ PTY
person Kosrat Rasul | Kosrat Rasul Ali
  IRQ PTY
person Hero Talabani | Hero Ibrahim Ahmed
  IRQ PTY
person Lahur Talabany | Lahur Sheikh Jangi | Lahur Talabani
  IRQ SPY  ..2021-07
  IRQ PTY
person Mulla Bakhtiyar | Mala Bakhtiar
  IRQ PTY
person Rosch Nuri Shaways
  IRQ GOV
person Fazil Mirani
  IRQ PTY
person Shaswar Abdulwahid
  IRQ PTY OPP
person Ali Bapir
  IRQ PTY
person Mullah Krekar of IRQ  Iraq | Mullah Krekar
  IRQ REB
person Najmaldin Karim
  IRQ GOV
person Mahmoud Othman
  IRQ LEG
person Sherwan Sherwani
  IRQ JRN
person Nadia Murad
  IRQ SOC
person Vian Dakhil
  IRQ LEG
person Mahma Khalil
  IRQ GOV
person Louis Sako | Louis Raphael Sako
  IRQ REL
person Emmanuel Delly | Emmanuel III Delly
  IRQ REL
person Paulos Faraj Rahho
  IRQ REL
person Raphael Bidawid
  IRQ REL
person Yonadam Kanna
  IRQ LEG
person Rayan al-Kildani
  IRQ PRM
person Mohammed Sadiq al-Sadr | Mohammed al-Sadr
  IRQ REL
person Mohammed Baqir al-Sadr | Mohammad Baqir al-Sadr
  IRQ REL
person Abul Qassim al-Khoei | Abul-Qassim al-Khoei | Abu al-Qasim al-Khoei
  IRQ REL
person Abdul Majid al-Khoei
  IRQ REL
person Mohammed Yaqoubi | Mohammed al-Yaqoubi
  IRQ REL
person Kazem al-Haeri | Kadhim al-Haeri
  IRQ REL
person Bashir al-Najafi
  IRQ REL
person Ahmed al-Safi
  IRQ REL
person Abdul Mahdi al-Karbalai | Abdul-Mahdi al-Karbalaie
  IRQ REL
person Sadreddin al-Qubanji
  IRQ REL
person Jalaladin al-Saghir
  IRQ REL
person Mustafa al-Yaqoubi
  IRQ REL
person Salah al-Obeidi | Salah al-Ubaidi
  IRQ PTY
person Nassar al-Rubaie
  IRQ PTY
person Bahaa al-Araji | Baha al-Araji
  IRQ PTY
person Hakim al-Zamili
  IRQ PTY
person Akram al-Kaabi
  IRQ PRM
person Abu Alaa al-Walai | Abu Ala al-Walai
  IRQ PRM
person Abu Hussein al-Hamidawi | Ahmad al-Hamidawi
  IRQ PRM
person Abu Ali al-Askari
  IRQ PRM
person Abu Fadak | Abdul Aziz al-Muhammadawi
  IRQ PRM
person Shibl al-Zaidi
  IRQ PRM
person Mohammed al-Tamimi
  IRQ GOV
person Abdul Sattar Abu Risha | Abdul Sattar Buzaigh al-Rishawi | Abdul-Sattar Abu Risha
  IRQ PRM
person Ahmed Abu Risha
  IRQ PRM
person Ali Hatem Suleiman | Ali Hatem al-Suleiman
  IRQ PRM
person Abu Deraa
  IRQ PRM
person Abu Ayyub al-Masri | Abu Hamza al-Muhajir
  IRQ REB
person Abu Ibrahim al-Hashimi al-Qurashi | Abu Ibrahim al-Hashemi al-Qurashi | Amir Mohammed Said Abd al-Rahman al-Mawla
  IMG REB
person Abu Ali al-Anbari
  IMG REB
person Abu Omar al-Shishani | Abu Omar al-Chechen | Tarkhan Batirashvili
  IMG REB
person Abu Muslim al-Turkmani | Haji Mutazz
  IMG REB
person Haji Bakr
  IMG REB
person Abu al-Hassan al-Hashimi al-Qurashi | Abu al-Hasan al-Hashimi al-Qurashi
  IMG REB
person Abu Khadijah | Abdallah Makki Muslih al-Rifai
  IMG REB
person Abu Anas al-Shami
  IRQ REB
person Omar Hadid | Abdullah al-Janabi
  IRQ REB
person Nazem al-Jibouri
  IRQ PRM
person Muntazer al-Zaidi | Muntadhar al-Zaidi | Muntazer al-Zaydi
  IRQ JRN
person Atwar Bahjat
  IRQ JRN
person Hisham al-Hashemi | Hisham al-Hashimi
  IRQ CVL
person Ihab al-Wazni | Ehab al-Wazni
  IRQ CVL
person Reham Yacoub
  IRQ CVL
person Safaa al-Sarai
  IRQ CVL
person Alaa al-Rikabi
  IRQ MED PTY
person Adnan al-Zurfi | Adnan Zurfi
  IRQ GOV  ..2015
  IRQ PTY
person Mohammed Allawi
  IRQ PTY
person Abdul Zahra Othman
  IRQ GOV
person Ali al-Lami | Ali Faisal al-Lami
  IRQ GOV
person Douglas Silliman
  USA GOV  2014..2019
  USA ELI  2019..
person Alina Romanowski
  USA GOV  2019..2024
  USA ELI  2024..
person Mark Savaya
  USA GOV  2025..
person Mark Kimmitt
  USA MIL  2003..2009
  USA ELI  2009..
person Raymond Odierno | Ray Odierno
  USA MIL  2003..2015
  USA ELI  2015..
person Jack Hensley
  USA CVL  2004..2004
person Eugene Armstrong
  USA CVL  2004..2004
person Norman Kember
  GBR CVL  2005..2006
person Simona Pari
  ITA CVL  2004..2004
person Simona Torretta
  ITA CVL  2004..2004
person Fabrizio Quattrocchi
  ITA BUS  2004..2006
person Enzo Baldoni
  ITA JRN  2004..2004
person Christian Chesnot
  FRA JRN  2004..2005
person Angelo de la Cruz | Angelo dela Cruz
  PHL CVL  2004..2004
person Daphne Parish
  GBR MED  1989..1990
person Radhika Coomaraswamy
  UNO GOV  1994..2012
  UNO ELI  2012..
person Ad Melkert
  UNO GOV  2006..2011
  UNO ELI  2011..
person Gyorgy Busztin
  UNO GOV  2011..2017
  UNO ELI  2017..
person Mohamed al-Hassan
  UNO GOV  2024..
person Hans von Sponeck | Hans-Christof von Sponeck
  UNO GOV  1998..2000
  UNO ELI  2000..
person Denis Halliday
  UNO GOV  1997..1998
  UNO ELI  1998..
person Benon Sevan
  UNO GOV  1988..2005
  UNO ELI  2005..
person David Kay
  USA GOV  1991..2004
  USA ELI  2004..
person Charles Duelfer
  USA GOV  1993..2005
  USA ELI  2005..
# Iran
person Hossein Ali Montazeri | Hussein Ali Montazeri | Ayatollah Montazeri
  IRN REL
person Ahmad Khomeini
  IRN REL
person Hassan Khomeini
  IRN REL
person Mojtaba Khamenei
  IRN REL
person Mohammad Reza Aref | Mohammad-Reza Aref
  IRN GOV
person Mohammad Mokhber
  IRN GOV
person Hassan Habibi
  IRN GOV
person Esfandiar Rahim Mashaei
  IRN GOV  ..2013-08
  IRN ELI
person Hamid Baghaei | Hamid Baqaei
  IRN GOV
person Ali Akbar Nategh-Nouri | Ali Akbar Nateq-Nouri | Ali Akbar Nateq Nouri
  IRN LEG  1992-05..2000-05
  IRN REL
person Gholam-Ali Haddad Adel | Gholam Ali Haddad-Adel | Gholamali Haddad Adel
  IRN LEG
person Mohammad-Javad Larijani | Mohammad Javad Larijani
  IRN JUD
person Sadeq Larijani | Sadegh Larijani
  IRN JUD
person Mahmoud Hashemi Shahroudi | Mahmoud Hashemi Shahrudi | Ayatollah Shahroudi
  IRN JUD
person Mohammad Yazdi
  IRN JUD
person Abdolkarim Mousavi Ardebili | Abdul-Karim Mousavi Ardebili
  IRN JUD
person Gholamhossein Mohseni-Ejei | Gholam-Hossein Mohseni-Ejei | Gholamhossein Mohseni Ejei | Gholam Hossein Mohseni Ejei
  IRN JUD
person Saeed Mortazavi
  IRN JUD
person Abbas Jafari Dolatabadi
  IRN JUD
person Mohammad Jafar Montazeri
  IRN JUD
person Asghar Jahangir
  IRN JUD
person Abolqasem Salavati | Abolghasem Salavati
  IRN JUD
person Sadegh Khalkhali | Sadeq Khalkhali
  IRN REL JUD
person Hamid Nouri | Hamid Noury
  IRN JUD
person Ahmad Jannati
  IRN REL
person Mohammad-Taqi Mesbah-Yazdi | Mohammad Taqi Mesbah Yazdi | Ayatollah Mesbah-Yazdi
  IRN REL
person Ahmad Khatami
  IRN REL
person Ahmad Alamolhoda
  IRN REL
person Mohammad Emami Kashani
  IRN REL
person Naser Makarem Shirazi | Nasser Makarem Shirazi
  IRN REL
person Yousef Sanei | Yusef Sanei
  IRN REL
person Mohammad Mousavi Khoeiniha
  IRN REL
person Abdollah Nouri
  IRN GOV  ..1998-06
  IRN REL OPP
person Mohsen Kadivar
  IRN REL
person Hadi Ghaffari
  IRN REL
person Molavi Abdolhamid | Molavi Abdul Hamid | Abdolhamid Ismaeelzahi
  IRN REL
person Hassan Rouhani Mahmoud Vaezi
  IRN GOV
person Mahmoud Vaezi
  IRN GOV
person Mohammad Nahavandian
  IRN GOV
person Ali Rabiei
  IRN GOV
person Mohammad Bagher Nobakht
  IRN GOV
person Ali Bahadori-Jahromi | Ali Bahadori Jahromi
  IRN GOV
person Fatemeh Mohajerani
  IRN GOV
person Gholam-Hossein Elham | Gholam Hossein Elham
  IRN GOV
person Ramin Mehmanparast
  IRN GOV
person Hamid Reza Asefi | Hamid-Reza Asefi
  IRN GOV
person Mohammad Ali Hosseini | Mohammad-Ali Hosseini
  IRN GOV
person Hassan Qashqavi | Hassan Ghashghavi
  IRN GOV
person Marzieh Afkham
  IRN GOV
person Hossein Jaberi Ansari | Hossein Jaber Ansari
  IRN GOV
person Bahram Ghasemi | Bahram Qasemi | Bahram Qassemi
  IRN GOV
person Abbas Mousavi
  IRN GOV
person Saeed Khatibzadeh
  IRN GOV
person Majid Takht-Ravanchi | Majid Takht Ravanchi
  IRN GOV
person Kazem Gharibabadi
  IRN GOV
person Ali Bagheri Kani | Ali Bagheri-Kani | Ali Bagheri
  IRN GOV
person Amir Saeid Iravani | Amir Saeed Iravani
  IRN GOV
person Gholamali Khoshroo | Gholam Ali Khoshroo
  IRN GOV
person Mohammad Khazaee | Mohammad Khazaei
  IRN GOV
person Ali Asghar Soltanieh | Ali-Asghar Soltanieh
  IRN GOV
person Reza Najafi
  IRN GOV
person Hossein Mousavian
  IRN GOV  ..2005
  IRN ELI
person Sirus Nasseri | Cyrus Nasseri
  IRN GOV
person Gholam Reza Aghazadeh | Gholamreza Aghazadeh
  IRN GOV
person Mohammad Eslami
  IRN GOV
person Behrouz Kamalvandi
  IRN GOV
person Fereydoon Abbasi | Fereydoun Abbasi | Fereydoon Abbasi-Davani
  IRN GOV
person Mohsen Fakhrizadeh
  IRN MIL
