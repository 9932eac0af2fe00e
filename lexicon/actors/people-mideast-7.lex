# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Turkey
person Omer Faruk Gergerlioglu | Ömer Faruk Gergerlioğlu
  TUR LEG OPP
person Ferhat Encu | Ferhat Encü
  TUR LEG OPP
person Tahir Elci | Tahir Elçi
  TUR SOC
person Akin Birdal | Akın Birdal
  TUR SOC
person Eren Keskin
  TUR SOC
person Musa Anter
  TUR CVL
person Ismail Besikci | İsmail Beşikçi
  TUR EDU
person Semdin Sakik | Şemdin Sakık
  TUR REB
person Bahoz Erdal | Fehman Huseyin
  TUR REB
person Mustafa Karasu
  TUR REB
person Besê Hozat | Bese Hozat
  TUR REB
person Sabri Ok
  TUR REB
person Osman Ocalan | Osman Öcalan
  TUR REB
person Zubeyir Aydar | Zübeyir Aydar
  TUR REB
person Remzi Kartal
  TUR REB
person Yasar Kaya | Yaşar Kaya
  TUR OPP
person Dursun Karatas | Dursun Karataş
  TUR REB
person Fehriye Erdal
  TUR REB
person Ibrahim Gokcek | İbrahim Gökçek
  TUR CVL
person Helin Bolek | Helin Bölek
  TUR CVL
person Ebru Timtik
  TUR SOC
person Nuriye Gulmen | Nuriye Gülmen
  TUR CVL
person Semih Ozakca | Semih Özakça
  TUR CVL
person Can Atalay
  TUR LEG OPP
person Mucella Yapici | Mücella Yapıcı
  TUR CVL
person Cigdem Mater | Çiğdem Mater
  TUR CVL
person Berkin Elvan
  TUR CVL
person Canan Kaftancioglu | Canan Kaftancıoğlu
  TUR PTY OPP
person Gursel Tekin | Gürsel Tekin
  TUR PTY
person Enis Berberoglu | Enis Berberoğlu
  TUR LEG OPP
person Sezgin Tanrikulu | Sezgin Tanrıkulu
  TUR LEG OPP
person Mustafa Balbay
  TUR JRN
person Tuncay Ozkan | Tuncay Özkan
  TUR JRN
person Dogu Perincek | Doğu Perinçek
  TUR PTY
person Ugur Mumcu | Uğur Mumcu
  TUR JRN
person Abdi Ipekci | Abdi İpekçi
  TUR JRN
person Ahmet Taner Kislali | Ahmet Taner Kışlalı
  TUR JRN
person Aziz Nesin
  TUR CVL
person Elif Shafak
  TUR CVL
person Asli Erdogan | Aslı Erdoğan
  TUR CVL
person Ahmet Altan
  TUR JRN
person Mehmet Altan
  TUR JRN
person Nazli Ilicak | Nazlı Ilıcak
  TUR JRN
person Nedim Sener | Nedim Şener
  TUR JRN
person Ahmet Sik | Ahmet Şık
  TUR JRN  ..2018-06
  TUR LEG OPP
person Erdem Gul | Erdem Gül
  TUR JRN
person Sedef Kabas | Sedef Kabaş
  TUR JRN
person Fatih Altayli | Fatih Altaylı
  TUR JRN
person Hidayet Karaca
  TUR JRN
person Ekrem Dumanli | Ekrem Dumanlı
  TUR JRN
person Mehmet Ali Birand
  TUR JRN
person Mesale Tolu | Meşale Tolu
  DEU JRN  2017..2022
person Peter Steudtner
  DEU SOC  2017..2020
person Taner Kilic | Taner Kılıç
  TUR SOC
person Idil Eser | İdil Eser
  TUR SOC
person Metin Topuz
  USA GOV  2017..2023
  USA ELI  2023..
person Joakim Medin
  SWE JRN  2025..2025
person Reza Zarrab
  TUR BUS
person Mehmet Hakan Atilla
  TUR BUS
person Aydin Dogan | Aydın Doğan
  TUR BUS
person Rahmi Koc | Rahmi Koç
  TUR BUS
person Mustafa Koc | Mustafa Koç
  TUR BUS
person Guler Sabanci | Güler Sabancı
  TUR BUS
person Ozdemir Sabanci | Özdemir Sabancı
  TUR BUS
person Sakip Sabanci | Sakıp Sabancı
  TUR BUS
person Cem Uzan
  TUR BUS PTY
person Selcuk Bayraktar | Selçuk Bayraktar
  TUR BUS
person Haluk Bayraktar
  TUR BUS
person Orhan Turan
  TUR BUS
person Omer Aras | Ömer Aras
  TUR BUS
person Bilal Erdogan | Bilal Erdoğan
  TUR ELI
person Emine Erdogan | Emine Erdoğan
  TUR ELI
person Ali Erbas | Ali Erbaş
  TUR REL
person Mehmet Gormez | Mehmet Görmez
  TUR REL
person Ali Bardakoglu | Ali Bardakoğlu
  TUR REL
person Mesrob Mutafyan
  TUR REL
person Merve Kavakci | Merve Kavakçı
  TUR LEG
person Resul Emrah Sahan | Resul Emrah Şahan
  TUR GOV OPP
person Ahmet Ozer | Ahmet Özer
  TUR GOV OPP
person Mevlut Mert Altintas | Mevlüt Mert Altıntaş
  TUR COP
# Saudi Arabia
person Prince Turki al-Faisal | Turki al-Faisal | Turki bin Faisal
  SAU SPY  ..2001-08
  SAU GOV
person Muqrin bin Abdulaziz | Prince Muqrin | Moqren bin Abdulaziz
  SAU SPY  2005..2012
  SAU GOV
person Mutaib bin Abdullah | Prince Miteb | Miteb bin Abdullah | Prince Mutaib bin Abdullah
  SAU GOV MIL  ..2017-11
  SAU ELI
person Ahmed bin Abdulaziz | Prince Ahmed bin Abdulaziz
  SAU GOV  ..2012-11
  SAU ELI
person Abdulaziz bin Salman | Prince Abdulaziz bin Salman
  SAU GOV
person Abdulaziz bin Saud | Abdulaziz bin Saud bin Nayef
  SAU GOV
person Reema bint Bandar | Princess Reema
  SAU GOV
person Turki Al-Sheikh | Turki al-Sheikh
  SAU GOV
person Saud al-Qahtani
  SAU GOV  ..2018-10
  SAU ELI
person Ahmed al-Asiri | Ahmed Asiri | Ahmed al-Assiri
  SAU MIL  ..2017
  SAU SPY
person Turki al-Maliki | Turki al-Malki
  SAU MIL
person Khalid al-Falih | Khaled al-Falih
  SAU BUS  ..2015
  SAU GOV
person Mohammed al-Jadaan
  SAU GOV
person Yasir al-Rumayyan
  SAU BUS GOV
person Amin Nasser
  SAU BUS
person Hisham Nazer
  SAU GOV
person Ahmed Zaki Yamani | Sheikh Yamani
  SAU GOV  ..1986-10
  SAU ELI
person Musaed al-Aiban | Musaad al-Aiban
  SAU GOV
person Waleed al-Khuraiji | Walid al-Khuraiji
  SAU GOV
person Mohammed al-Jaber | Mohammed Al Jaber
  SAU GOV
person Abdullah al-Mouallimi | Abdallah al-Mouallimi
  SAU GOV
person Awadh al-Awad
  SAU GOV
person Mansour al-Turki
  SAU GOV
person Prince Alwaleed | Alwaleed bin Talal | Prince Alwaleed bin Talal | Al-Waleed bin Talal
  SAU BUS
person Bakr bin Laden | Bakr bin Ladin
  SAU BUS
person Adnan Khashoggi
  SAU BUS
person Khalid bin Mahfouz
  SAU BUS
person Abdulaziz bin Baz | Abdul Aziz bin Baz | Abdel Aziz bin Baz
  SAU REL
person Abdulaziz Al al-Sheikh | Abdul Aziz al-Sheikh | Abdulaziz al-Sheikh
  SAU REL
person Mohammed al-Issa | Mohammed bin Abdulkarim al-Issa
  SAU REL
person Safar al-Hawali
  SAU REL
person Awad al-Qarni
  SAU REL
person Ayed al-Qarni | Aidh al-Qarni
  SAU REL
person Mohamad al-Arefe | Mohammed al-Arifi
  SAU REL
person Saad al-Faqih | Saad al-Fagih
  SAU OPP
person Mohammed al-Masari | Mohammed al-Massari
  SAU OPP
person Yahya Assiri
  SAU OPP
person Saad al-Jabri | Saad Aljabri
  SAU ELI
person Abdullah al-Hamid
  SAU SOC
person Mohammed al-Qahtani | Mohammad Fahad al-Qahtani
  SAU SOC
person Waleed Abulkhair | Waleed Abu al-Khair
  SAU SOC
person Samar Badawi
  SAU SOC
person Aziza al-Yousef
  SAU SOC
person Eman al-Nafjan
  SAU SOC
person Manal al-Sharif
  SAU SOC
person Wajeha al-Huwaider
  SAU SOC
person Israa al-Ghomgham
  SAU SOC
person Salma al-Shehab
  SAU CVL
person Ali al-Nimr
  SAU CVL
person Essam al-Zamil
  SAU BUS
person Hatoon al-Fassi
  SAU EDU
person Hamza Kashgari
  SAU JRN
person Abdulrahman al-Sadhan
  SAU CVL
person Mohammed al-Ghamdi
  SAU CVL
person Rahaf Mohammed | Rahaf Mohammed al-Qunun
  SAU CVL
person Abdulaziz al-Muqrin | Abdulaziz al-Moqrin
  SAU REB
person Saleh al-Oufi
  SAU REB
person Yusuf al-Ayeri
  SAU REB
person Ibrahim al-Asiri
  SAU REB
person Mohammed Saeed Alshamrani | Mohammed Alshamrani
  SAU MIL
person Maher Mutreb | Maher Abdulaziz Mutreb
  SAU SPY
person Salah al-Tubaigy | Salah Mohammed al-Tubaigy
  SAU SPY
person Joseph Westphal
  USA GOV  2009..2017
  USA ELI  2017..
# Yemen
person Haider Abu Bakr al-Attas
  YEM GOV  ..1994-05
  YEM ELI
person Abdulkarim al-Iryani
  YEM GOV
person Abdulaziz Abdulghani
  YEM GOV
person Abdulqader Bajammal | Abdul-Qadir Bajamal
  YEM GOV
person Mohammed Basindwa | Mohammed Salem Basindwa | Mohammed Basindawa
  YEM GOV
person Ahmed bin Dagher | Ahmed Obeid bin Daghr | Ahmed Obaid bin Dagher
  YEM GOV
person Maeen Abdulmalik | Maeen Abdulmalik Saeed | Maeen Abdul Malik Saeed
  YEM GOV
person Ahmed Awad bin Mubarak | Ahmed bin Mubarak
  YEM GOV
person Salem bin Breik | Salem Saleh bin Braik
  YEM GOV
person Shaya al-Zindani | Shaya Mohsin al-Zindani
  YEM GOV
person Riad Yassin | Riyadh Yaseen
  YEM GOV
person Abdulmalik al-Mekhlafi | Abdel-Malek al-Mekhlafi
  YEM GOV
person Khaled al-Yamani | Khaled al-Yemany
  YEM GOV
person Mohammed al-Maqdashi | Mohammed Ali al-Maqdishi
  YEM MIL GOV
person Mohsen al-Daeri
  YEM GOV MIL
person Ahmed al-Maysari | Ahmed al-Misri
  YEM GOV
person Muammar al-Eryani | Moammar al-Eryani | Muammar al-Iryani
  YEM GOV
person Rajeh Badi
  YEM GOV
person Ahmed Ali Saleh | Ahmed Ali Abdullah Saleh
  YEM MIL
person Tareq Saleh | Tariq Saleh | Tareq Mohammed Saleh
  YEM MIL
person Yahya Saleh | Yahya Mohammed Saleh
  YEM MIL
person Mohammed Saleh al-Ahmar
  YEM MIL
person Sadiq al-Ahmar | Sadeq al-Ahmar
  YEM PRM
person Hussein al-Ahmar
  YEM PRM
person Abdullah al-Ahmar | Abdullah bin Hussein al-Ahmar
  YEM LEG
person Abdul Majid al-Zindani | Abdul-Majid al-Zindani | Abdel Majid al-Zindani
  YEM REL
person Mohammed Qahtan
  YEM PTY
person Mohammed al-Yadoumi
  YEM PTY
person Yassin Saeed Noman
  YEM PTY OPP
person Jarallah Omar
  YEM PTY OPP
person Ali Nasser Mohammed | Ali Nasir Muhammad
  YEM GOV  ..1986-01
  YEM ELI
person Hassan Baoum
  YEM PRE
person Hani bin Braik | Hani bin Breik | Hani bin Buraik
  YEM PRE
person Ahmed bin Breik | Ahmed Saeed bin Breik | Ahmed bin Buraik
  YEM PRE
person Abu Zaraa al-Mahrami | Abdul Rahman al-Mahrami | Abdulrahman al-Mahrami
  YEM PRM
person Faraj al-Bahsani | Faraj Salmin al-Bahsani
  YEM GOV
person Ahmed Lamlas | Ahmed Hamed Lamlas
  YEM GOV
person Shallal Shaye | Shalal Ali Shayea
  YEM COP
person Monir al-Yafei | Munir al-Yafi | Abu al-Yamama
  YEM PRM
person Jaafar Mohammed Saad | Jaafar Saad
  YEM GOV
person Mehdi al-Mashat | Mahdi al-Mashat
  YEM REB
person Mohammed Ali al-Houthi | Mohamed Ali al-Houthi
  YEM REB
person Saleh al-Samad | Saleh Ali al-Sammad | Saleh al-Sammad
  YEM REB
person Yousef al-Fishi
  YEM REB
person Abdel-Aziz bin Habtour | Abdulaziz bin Habtour | Abdul Aziz bin Habtour
  YEM REB
person Ahmed al-Rahawi | Ahmed Ghaleb al-Rahawi
  YEM REB
person Mohammed al-Bukhaiti
  YEM REB
person Hussein al-Ezzi
  YEM REB
person Nasr al-Din Amer | Nasruddin Amer | Nasreddin Amer
  YEM REB
person Daifallah al-Shami | Dhaifallah al-Shami
  YEM REB
person Mohammed Abdul-Karim al-Ghamari | Muhammad al-Ghamari | Mohammed al-Ghamari
  YEM REB
person Mohammed al-Atifi
  YEM REB
person Abdul Qader al-Murtada | Abdul-Qader al-Murtada
  YEM REB
person Abdullah Yahya al-Hakim | Abu Ali al-Hakim
  YEM REB
person Badr al-Din al-Houthi
  YEM REL
person Abdulkarim al-Houthi | Abdul-Karim al-Houthi
  YEM REB
person Nasser al-Wuhayshi | Nasir al-Wuhayshi | Nasser al-Wahishi
  YEM REB
person Said al-Shihri | Saeed al-Shehri | Said Ali al-Shihri
  YEM REB
person Qassim al-Raymi | Qasim al-Raymi | Qassim al-Rimi
  YEM REB
person Khalid Batarfi
  YEM REB
person Saad bin Atef al-Awlaki
  YEM REB
person Ibrahim al-Banna
  YEM REB
person Nasser al-Ansi
  YEM REB
person Ibrahim al-Rubaish
  YEM REL
person Abu Ali al-Harithi | Qaed Salim Sinan al-Harethi
  YEM REB
person Jamal al-Badawi
  YEM REB
person Fahd al-Quso
  YEM REB
person Abu Hassan al-Mihdar | Zein al-Abidine al-Mehdar
  YEM REB
person Samir Khan
  YEM REB
person Abdul Rahim al-Nashiri | Abd al-Rahim al-Nashiri
  IMG REB
person Abdul-Karim al-Khaiwani | Abdul Karim al-Khaiwani
  YEM JRN
person Tawfiq al-Mansouri
  YEM JRN
person Abdul-Khaleq Amran
  YEM JRN
person Nasser bin Yahya al-Arhabi | Nadia al-Sakkaf
  YEM JRN
person Entesar al-Hammadi | Intisar al-Hammadi
  YEM CVL
person Levi Marhabi | Levi Salem Musa Marhabi
  YEM CVL
person Nimisha Priya
  IND MED
person Luke Somers
  USA JRN  2013..2014
person Pierre Korkie
  ZAF CVL
person Isabelle Prime
  FRA CVL  2015..2015
person Timothy Lenderking | Tim Lenderking
  USA GOV  2016..2025
  USA ELI  2025..
person Gerald Feierstein
  USA GOV  2010..2016
  USA ELI  2016..
person Steven Fagin
  USA GOV  2022..
person Abhijit Guha
  UNO MIL  2019..2021
  IND MIL
person Julien Harneis
  UNO GOV  2024..
person Muhannad Hadi
  UNO GOV  2015..
# Gulf states
person Mohammed bin Rashid | Sheikh Mohammed bin Rashid | Mohammed bin Rashid al-Maktoum | Sheikh Mohammed bin Rashid Al Maktoum
  ARE GOV
person Mansour bin Zayed | Sheikh Mansour
  ARE GOV
person Tahnoun bin Zayed | Tahnoon bin Zayed | Sheikh Tahnoon
  ARE GOV
person Khaled bin Mohamed bin Zayed | Khaled bin Mohamed
  ARE GOV
person Hazza bin Zayed
  ARE GOV
person Saif bin Zayed
  ARE GOV
person Hamdan bin Mohammed | Sheikh Hamdan
  ARE GOV
person Suhail al-Mazrouei | Suhail Mohamed al-Mazrouei
  ARE GOV
person Sultan al-Jaber | Sultan Al Jaber
  ARE BUS GOV
person Lana Nusseibeh
  ARE GOV
person Reem al-Hashimy | Reem Al Hashimy
  ARE GOV
person Afra al-Hameli | Afra Al Hameli
  ARE GOV
person Khalifa Shaheen al-Marar | Khalifa Shaheen Almarar
  ARE GOV
person Ahmed Mansoor
  ARE SOC
person Nasser bin Ghaith
  ARE EDU
person Mohammed al-Roken
  ARE SOC
person Princess Latifa | Latifa al-Maktoum | Sheikha Latifa
  ARE ELI
person Princess Haya | Haya bint al-Hussein
  ARE ELI
person Dhahi Khalfan | Dhahi Khalfan Tamim
  ARE COP
person Matthew Hedges
  GBR EDU  2018..2019
person Salman bin Hamad | Crown Prince Salman bin Hamad al-Khalifa
  BHR GOV
person Khalifa bin Salman | Khalifa bin Salman al-Khalifa | Sheikh Khalifa bin Salman
  BHR GOV
person Isa bin Salman | Sheikh Isa bin Salman al-Khalifa
  BHR GOV
person Khalid bin Ahmed | Khalid bin Ahmed al-Khalifa | Sheikh Khalid bin Ahmed al-Khalifa
  BHR GOV
person Abdullatif al-Zayani | Abdullatif bin Rashid al-Zayani | Abdul Latif al-Zayani
  IGO GOV  2011-04..2020-02
  BHR GOV
person Rashid bin Abdullah | Rashid bin Abdullah al-Khalifa
  BHR GOV
person Sheikh Isa Qassim | Isa Qassim | Isa Qasim
  BHR REL
person Abdul Amir al-Jamri | Abdul-Amir al-Jamri
  BHR REL
person Hassan Mushaima | Hassan Mushaimaa
  BHR PTY OPP
person Abduljalil al-Singace | Abdul-Jalil al-Singace
  BHR SOC
person Ibrahim Sharif
  BHR PTY OPP
person Khalil al-Marzooq | Khalil al-Marzouq
  BHR PTY OPP
person Maryam al-Khawaja
  BHR SOC
person Zainab al-Khawaja
  BHR SOC
person Sayed Alwadaei
  BHR SOC
person Khalid al-Attiyah
  QAT GOV
person Abdullah bin Nasser Al Thani | Abdullah bin Nasser
  QAT GOV
person Majed al-Ansari | Majed Al-Ansari | Majid al-Ansari
  QAT GOV
person Lolwah al-Khater | Lolwah Al-Khater
  QAT GOV
person Mohammed al-Khulaifi | Mohammed bin Abdulaziz al-Khulaifi
  QAT GOV
person Saad al-Kaabi | Saad Sherida al-Kaabi
  QAT GOV
person Abdullah al-Attiyah | Abdullah bin Hamad al-Attiyah
  QAT GOV
person Sheikha Moza | Moza bint Nasser
  QAT ELI
person Mohammed al-Emadi
  QAT GOV
person Abdulrahman al-Nuaimi
  QAT BUS
person Ali bin Fetais al-Marri | Ali bin Smaikh al-Marri | Ali al-Marri
  QAT GOV
person Ali bin Samikh al-Marri
  QAT GOV
person Sheikh Saad al-Abdullah al-Sabah | Saad al-Abdullah al-Sabah | Sheikh Saad al-Abdullah
  KWT GOV
person Nasser al-Mohammed al-Sabah | Sheikh Nasser al-Mohammad al-Sabah | Sheikh Nasser al-Mohammed
  KWT GOV
person Jaber al-Mubarak al-Sabah | Sheikh Jaber al-Mubarak
  KWT GOV
person Ahmad al-Fahd al-Sabah | Sheikh Ahmad al-Fahad al-Sabah | Sheikh Ahmad al-Fahd
  KWT GOV
person Sabah al-Khalid al-Sabah | Sheikh Sabah al-Khalid al-Sabah | Sheikh Sabah al-Khaled
  KWT GOV
person Abdullah al-Yahya
  KWT GOV
person Ahmad al-Abdullah al-Sabah | Sheikh Ahmad al-Abdullah
  KWT GOV
