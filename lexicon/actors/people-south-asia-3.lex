# People of South Asia and Afghanistan who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Bangladesh
person Obaidul Hassan
  BGD JUD
person Syed Refaat Ahmed | Refaat Ahmed
  BGD JUD
person Golam Mortuza Mozumdar | Golam Mortuza Majumdar
  BGD JUD
person Mohammad Tajul Islam | Tajul Islam
  BGD JUD
person Mahbubey Alam
  BGD JUD
person Shirin Sharmin Chaudhury
  BGD LEG
person M.A. Aziz
  BGD GOV
person Kazi Habibul Awal
  BGD GOV
person A.M.M. Nasir Uddin | AMM Nasir Uddin
  BGD GOV
person Taslima Nasreen | Taslima Nasrin
  BGD CVL
person Humayun Azad
  BGD EDU
person Avijit Roy
  BGD CVL
person Ahmed Rajib Haider | Rajib Haider
  BGD CVL
person Washiqur Rahman
  BGD CVL
person Ananta Bijoy Das
  BGD CVL
person Niloy Neel | Niladri Chattopadhyay
  BGD CVL
person Faisal Arefin Dipan | Faisal Dipan
  BGD BUS
person Xulhaz Mannan
  BGD SOC
person Cesare Tavella
  ITA CVL  2015..2015
person Kunio Hoshi
  JPN CVL  2015..2015
person Mahfuz Anam
  BGD JRN
person Mahmudur Rahman
  BGD JRN
person Shafik Rehman
  BGD JRN
person Rozina Islam
  BGD JRN
person Ahmed Kabir Kishore
  BGD CVL
person Salah Uddin Shoaib Choudhury
  BGD JRN
person Sultana Kamal
  BGD SOC
person Rana Plaza Sohel Rana
  BGD BUS
person Kalpona Akter
  BGD LAB
person Nazma Akter
  BGD LAB
person Fazle Hasan Abed
  BGD SOC
person Zafrullah Chowdhury
  BGD MED
person Ilias Ali | M. Ilias Ali
  BGD PTY OPP
person Chinmoy Krishna Das
  BGD REL
person Shantu Larma | Jyotirindra Bodhipriya Larma
  BGD REB  ..1997-12
  BGD PTY
person Mohibullah | Mohib Ullah
  BGD REF
person Ataullah abu Ammar Jununi
  MMR REB
person Peter Haas
  USA GOV  2022..2024
  USA ELI  2024..
person Marcia Bernicat
  USA GOV  2008..2024
  USA ELI  2024..
person Pranay Verma
  IND GOV
# Sri Lanka
person J.R. Jayewardene | J. R. Jayewardene | Junius Jayewardene | Junius Jayawardene
  LKA GOV
person Lalith Athulathmudali
  LKA GOV  ..1991-08
  LKA PTY OPP
person Gamini Dissanayake
  LKA GOV  ..1991
  LKA PTY OPP
person Ranjan Wijeratne
  LKA GOV MIL
person Ratnasiri Wickramanayake
  LKA GOV
person Harini Amarasuriya
  LKA GOV
person Nalinda Jayatissa
  LKA GOV
person Ananda Wijepala
  LKA GOV
person Namal Rajapaksa
  LKA PTY
person Yoshitha Rajapaksa
  LKA ELI
person Udayanga Weeratunga
  LKA GOV
person Sajith Premadasa
  LKA PTY OPP
person Jagath Wickramaratne
  LKA LEG
person Ravi Karunanayake
  LKA GOV
person Ali Sabry
  LKA GOV
person M.H.M. Ashraff
  LKA PTY
person Rishad Bathiudeen
  LKA PTY
person Nadarajah Raviraj
  LKA LEG
person Joseph Pararajasingham
  LKA LEG
person Neelan Tiruchelvam
  LKA LEG
person Appapillai Amirthalingam | A. Amirthalingam
  LKA PTY OPP
person V. Anandasangaree | Veerasingham Anandasangaree
  LKA PTY
person M.A. Sumanthiran
  LKA PTY OPP
person Selvam Adaikalanathan
  LKA PTY OPP
person C.V. Wigneswaran
  LKA GOV PTY
person Suresh Premachandran
  LKA PTY
person Gajendrakumar Ponnambalam
  LKA PTY OPP
person Mavai Senathirajah
  LKA PTY OPP
person S. Shritharan
  LKA PTY OPP
person Dharmalingam Siddharthan
  LKA PTY
person Varatharaja Perumal
  LKA PTY
person K. Padmanabha
  LKA REB
person Sri Sabaratnam
  LKA REB
person Uma Maheswaran
  LKA REB
person V. Balakumar
  LKA REB
person Sivanesathurai Santhirakanthan | Pillayan | Pillaiyan
  LKA PRM  ..2008-05
  LKA GOV  2008-05..2012-09
  LKA PTY
person Mano Ganesan
  LKA PTY
person S. Thondaman | Savumiamoorthy Thondaman
  LKA PTY
person Arumugan Thondaman
  LKA PTY
person Rohana Wijeweera
  LKA REB
person Somawansa Amarasinghe
  LKA PTY
person Tilvin Silva
  LKA PTY
person Kumar Gunaratnam
  LKA PTY OPP
person Wasantha Mudalige
  LKA EDU CVL
person Patali Champika Ranawaka
  LKA PTY
person Udaya Gammanpila
  LKA PTY
person Athuraliye Rathana
  LKA REL PTY
person Galagoda Aththe Gnanasara | Galagodaatte Gnanasara | Gnanasara
  LKA REL
person Malcolm Ranjith
  LKA REL
person Rayappu Joseph
  LKA REL
person Rasiah Parthipan Thileepan
  LKA REB
person Gopalaswamy Mahendraraja
  LKA REB
person Sathasivam Krishnakumar
  LKA REB
person Shanmugalingam Sivashankar
  LKA REB
person Selvarasa Pathmanathan | Kumaran Pathmanathan | Kumaran Pathmanadan
  LKA REB
person Balasingham Nadesan | P. Nadesan
  LKA REB
person Seevaratnam Pulidevan | S. Puleedevan
  LKA REB
person Rasiah Ilanthirayan | Rasiah Ilanthiraiyan
  LKA REB
person Daya Master
  LKA REB
person Colonel Soosai
  LKA REB
person Colonel Kaushalyan | E. Kaushalyan
  LKA REB
person Lawrence Thilagar | Lawrence Tilakar
  LKA REB
person Cyril Ranatunga
  LKA MIL
person Denzil Kobbekaduwa
  LKA MIL
person Rohan Daluwatte
  LKA MIL
person Lionel Balagalle
  LKA MIL
person Srilal Weerasooriya
  LKA MIL
person Shavendra Silva
  LKA MIL
person Jagath Jayasuriya
  LKA MIL
person Jagath Dias
  LKA MIL
person Kamal Gunaratne
  LKA MIL  ..2019
  LKA GOV
person Daya Ratnayake
  LKA MIL
person Mahesh Senanayake
  LKA MIL
person Parami Kulatunga
  LKA MIL
person Wasantha Karannagoda
  LKA MIL
person Udaya Nanayakkara
  LKA MIL
person Prasad Samarasinghe
  LKA MIL
person Sarath Munasinghe
  LKA MIL
person Sanath Karunaratne
  LKA MIL
person Daya Sandagiri
  LKA MIL
person D.K.P. Dassanayake
  LKA MIL
person Lalith Kotelawala
  LKA BUS
person Hemasiri Fernando
  LKA GOV
person Pujith Jayasundara
  LKA COP
person Nilantha Jayawardena
  LKA SPY
person Deshabandu Tennakoon
  LKA COP
person Kapila Hendawitharana | Kapila Hendavitharana
  LKA SPY
person Jayantha Dhanapala
  UNO GOV  1998..2003
  LKA GOV
person Dayan Jayatilleka
  LKA GOV
person Rajiva Wijesinha
  LKA GOV
person Austin Fernando
  LKA GOV
person Lakshman Hulugalle | Lakshman Hulugalla
  LKA GOV
person Arjuna Mahendran
  LKA GOV
person Nivard Cabraal
  LKA GOV
person Nandalal Weerasinghe | P. Nandalal Weerasinghe
  LKA GOV
person Indrajit Coomaraswamy
  LKA GOV
person Shirani Bandaranayake
  LKA JUD
person Mohan Peiris
  LKA JUD
person Sarath Silva | Sarath N. Silva
  LKA JUD
person Dappula de Livera
  LKA JUD
person Mahinda Deshapriya
  LKA GOV
person Lasantha Wickrematunge | Lasantha Wickramatunga | Lasantha Wickramatunge
  LKA JRN
person Prageeth Eknaligoda | Prageeth Ekneligoda
  LKA JRN
person Sandya Eknaligoda | Sandhya Eknaligoda
  LKA SOC
person Richard de Zoysa
  LKA JRN
person Mylvaganam Nimalarajan
  LKA JRN
person Taraki Sivaram | Dharmeratnam Sivaram
  LKA JRN
person J.S. Tissainayagam
  LKA JRN
person Poddala Jayantha
  LKA JRN
person Keith Noyahr
  LKA JRN
person Sunanda Deshapriya
  LKA SOC
person Paikiasothy Saravanamuttu
  LKA SOC
person Rajani Thiranagama
  LKA SOC
person Jehan Perera
  LKA SOC
person Ruki Fernando
  LKA SOC
person Hejaaz Hizbullah
  LKA SOC
person Shehan Karunatilaka
  LKA CVL
person Zahran Hashim | Mohammed Zahran Hashim | Zaharan Hashim
  LKA REB
person Trond Furuhovde
  NOR MIL  1994..2005
  NOR ELI  2005..
person Hagrup Haukland
  NOR MIL  2005..2006
  NOR ELI  2006..
person Ulf Henricsson
  SWE MIL  2006..2006
  SWE ELI  2006..
person Helen Olafsdottir | Thorfinnur Omarsson
  ISL GOV
person Jyotindra Nath Dixit
  IND GOV
person Julie Chung
  USA GOV  2022..2025
  USA ELI  2025..
person Gordon Weiss
  UNO GOV  2007..2009
  UNO ELI  2009..
person Priyantha Kumara
  LKA CVL
# Nepal and Bhutan
person King Mahendra
  NPL GOV
person Crown Prince Dipendra
  NPL ELI
person Paras Shah | Crown Prince Paras
  NPL ELI
person Ganesh Man Singh
  NPL PTY OPP
person Manmohan Adhikari
  NPL PTY
person Madan Bhandari
  NPL PTY
person Jhala Nath Khanal | Jhalanath Khanal
  NPL PTY
person Bam Dev Gautam
  NPL GOV  1997..1998
  NPL GOV  2008-08..2009-05
  NPL GOV  2014-02..2015-10
  NPL PTY
person Bidya Devi Bhandari | Bidhya Devi Bhandari
  NPL GOV  2009-05..2011-02
  NPL GOV  2015-10..2023-03
  NPL PTY
person Ramchandra Paudel | Ram Chandra Paudel
  NPL PTY  ..2023-03
  NPL GOV
person Rameshwor Khanal | Rameshwore Khanal
  NPL GOV
person Om Prakash Aryal | Omprakash Aryal
  NPL GOV
person Kulman Ghising
  NPL GOV
person Khil Raj Regmi
  NPL JUD  ..2013-03
  NPL GOV  2013-03..2014-02
  NPL ELI
person Chitra Bahadur K.C. | Chitra Bahadur KC
  NPL PTY
person Narayan Kaji Shrestha
  NPL PTY
person Agni Sapkota | Agni Prasad Sapkota
  NPL PTY
person Subas Nemwang | Subas Chandra Nembang | Subash Nemwang
  NPL LEG
person Mohan Baidya | Mohan Vaidya
  NPL PTY OPP
person Netra Bikram Chand
  NPL REB  ..2021-03
  NPL PTY
person Ram Bahadur Thapa
  NPL PTY
person Nanda Kishor Pun
  NPL PTY  ..2015-10
  NPL GOV  2015-10..2023-03
  NPL PTY
person Barshaman Pun | Varsha Man Pun
  NPL PTY
person Top Bahadur Rayamajhi
  NPL PTY
person Kamal Thapa
  NPL PTY
person Pashupati Shamsher Rana
  NPL PTY
person Rajendra Lingden
  NPL PTY
person Durga Prasai
  NPL CVL
person Navaraj Subedi
  NPL CVL
person Mahantha Thakur
  NPL PTY
person Bijay Gachhadar | Bijaya Kumar Gachchhadar
  NPL PTY
person C.K. Raut | CK Raut
  NPL PTY
person Jay Krishna Goit
  NPL REB
person Jwala Singh
  NPL REB
person Rabi Lamichhane
  NPL PTY
person Balendra Shah | Balen Shah
  NPL GOV
person Harka Sampang
  NPL GOV
person Gagan Thapa
  NPL PTY
person Shekhar Koirala
  NPL PTY
person Arzu Rana Deuba | Arzu Deuba
  NPL PTY
person Khum Bahadur Khadka
  NPL PTY
person Chakra Prasad Bastola
  NPL GOV
person Pradeep Kumar Gyawali
  NPL GOV  ..2021-06
  NPL PTY
person Ishwor Pokhrel | Ishwar Pokharel
  NPL PTY
person Bishnu Poudel | Bishnu Prasad Paudel
  NPL PTY
person Rookmangud Katawal | Rukmangad Katawal
  NPL MIL
person Pyar Jung Thapa
  NPL MIL
person Prajwalla Shumsher Rana | Prajwalla SJB Rana
  NPL MIL
person Chhatra Man Singh Gurung
  NPL MIL
person Gaurav Shumsher Rana
  NPL MIL
person Rajendra Chhetri
  NPL MIL
person Purna Chandra Thapa
  NPL MIL
person Prabhu Ram Sharma
  NPL MIL
person Ashok Raj Sigdel
  NPL MIL
person Krishna Mohan Shrestha
  NPL COP
person Chandra Kuber Khapung
  NPL COP
person Sudan Gurung
  NPL CVL
person Miraj Dhungana
  NPL CVL
person Padma Ratna Tuladhar
  NPL SOC
person Daman Nath Dhungana
  NPL SOC
person Krishna Pahadi
  NPL SOC
person Subodh Raj Pyakurel
  NPL SOC
person Kanak Mani Dixit
  NPL JRN
person Kailash Sirohiya
  NPL BUS
person Govinda K.C. | Govinda KC
  NPL MED
person Ganga Maya Adhikari
  NPL CVL
person Lokman Singh Karki
  NPL GOV
person Cholendra Shumsher Rana | Cholendra Shumsher JB Rana
  NPL JUD
person Kedar Bhakta Mathema
  NPL EDU
person Dorje Khandu Thungon
  NPL GOV
person Shyam Saran
  IND GOV
person Lyonpo Jigme Thinley | Jigmi Thinley | Jigme Yoser Thinley
  BTN GOV
person Lotay Tshering
  BTN GOV
person Tandi Dorji
  BTN GOV
person D.N. Dhungyel
  BTN GOV
person Dawa Tsering
  BTN GOV
person Rongthong Kunley Dorji
  BTN OPP
person Tek Nath Rizal | Teknath Rizal
  BTN OPP
# Maldives
person Mohamed Waheed Hassan | Mohammed Waheed Hassan | Mohamed Waheed
  MDV GOV
person Ibrahim Nasir
  MDV GOV
person Faisal Naseem
  MDV GOV
person Hussain Mohamed Latheef
  MDV GOV
person Ahmed Adeeb
  MDV GOV  ..2015-11
  MDV OPP
person Mohamed Jameel Ahmed
  MDV GOV
person Abdulla Jihad
  MDV GOV
person Qasim Ibrahim
  MDV PTY
person Imthiyaz Fahmy
  MDV PTY
person Abdullah Shahid | Abdulla Shahid
  MDV LEG  ..2014
  MDV GOV  2018-11..2023-11
  MDV PTY OPP
person Fayyaz Ismail
  MDV PTY OPP
person Dunya Maumoon
  MDV GOV
person Mohamed Asim
  MDV GOV
person Moosa Zameer
  MDV GOV
person Abdulla Khaleel
  MDV GOV
person Ghassan Maumoon | Mohamed Ghassan Maumoon
  MDV GOV MIL
person Faris Maumoon | Ahmed Faris Maumoon
  MDV PTY OPP
person Mariya Didi | Mariya Ahmed Didi
  MDV PTY
person Abdulla Riyaz
  MDV COP
person Moosa Ali Jaleel
  MDV MIL  ..2012
  MDV GOV
person Abdulla Luthufi | Abdullah Luthufi
  MDV REB
person Ahmed Rilwan | Ahmed Rilwan Abdulla
  MDV JRN
person Yameen Rasheed
  MDV CVL
person Afrasheem Ali
  MDV LEG
person Jennifer Latheef
  MDV SOC
# India
person Sanjay Gandhi
  IND PTY
person Priyanka Gandhi | Priyanka Gandhi Vadra
  IND PTY OPP
person Robert Vadra
  IND BUS
person Varun Gandhi
  IND PTY
person Menaka Gandhi
  IND PTY
person Zail Singh | Giani Zail Singh
  IND GOV
person R. Venkataraman
  IND GOV
