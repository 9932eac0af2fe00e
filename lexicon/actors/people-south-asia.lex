# People of South Asia and Afghanistan who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Afghanistan
person Babrak Karmal
  AFG GOV  ..1986-11
  AFG ELI
person Nur Muhammad Taraki | Nur Mohammad Taraki
  AFG GOV
person Hafizullah Amin
  AFG GOV
person Shahnawaz Tanai | Shah Nawaz Tanai
  AFG GOV MIL  ..1990-03
  AFG OPP
person Mohammad Aslam Watanjar | Aslam Watanjar
  AFG GOV MIL
person Zahir Shah | Mohammad Zahir Shah | Mohammed Zahir Shah
  AFG ELI
person Sebghatullah Mojaddedi
  AFG REB  ..1992-04
  AFG GOV  1992-04..1992-06
  AFG LEG  2005-12..2011
  AFG PTY
person Abdul Rasul Sayyaf | Abdurrab Rasul Sayyaf | Abdul Rab Rasul Sayyaf
  AFG REB  ..2001
  AFG LEG  2005-12..2011
  AFG PTY
person Mohammad Nabi Mohammadi | Nabi Mohammadi
  AFG REB
person Yunus Khalis | Younis Khalis | Yunis Khalis
  AFG REB
person Pir Gailani | Sayed Ahmad Gailani | Sayyid Ahmad Gailani
  AFG PTY
person Haji Abdul Qadir | Haji Qadir | Haji Abdul Qadeer
  AFG GOV
person Mohammad Mohaqiq | Haji Mohammad Mohaqiq
  AFG PTY
person Sarwar Danish
  AFG GOV
person Asif Mohseni | Muhammad Asif Muhsini
  AFG REL
person Atta Mohammad Noor | Atta Mohammad Nur | Ata Mohammad Noor | Atta Mohammed Noor
  AFG GOV  ..2018-03
  AFG PTY
person Abdul Malik Pahlawan | Abdul Malik Pahlavan
  AFG REB
person Rasul Pahlawan
  AFG REB
person Gul Agha Sherzai
  AFG GOV
person Pacha Khan Zadran | Padshah Khan Zadran | Bacha Khan Zadran
  AFG PRM
person Haji Zaman | Zaman Ghamsharik
  AFG PRM
person Jan Mohammad Khan
  AFG GOV
person Ahmed Wali Karzai | Ahmad Wali Karzai
  AFG GOV
person Qayum Karzai
  AFG LEG
person Mahmoud Karzai
  AFG BUS
person Abdul Raziq | Abdul Raziq Achakzai | General Raziq
  AFG COP
person Matiullah Khan
  AFG COP
person Masoom Stanekzai | Masoum Stanekzai
  AFG GOV  ..2016-05
  AFG SPY  2016-06..2019-09
  AFG GOV
person Ahmad Zia Sarraj | Ahmad Zia Saraj
  AFG SPY
person Aref Sarwari | Mohammad Arif Sarwari
  AFG SPY
person Abdul Rahim Wardak
  AFG GOV MIL  2004-12..2012-08
  AFG ELI
person Bismillah Khan Mohammadi | Bismillah Mohammadi | Bismillah Khan
  AFG GOV MIL
person Ali Jalali
  AFG GOV  2003-01..2005-09
  AFG ELI
person Zarar Ahmad Muqbil
  AFG GOV
person Hanif Atmar
  AFG GOV  ..2021-08
  AFG ELI
person Wais Barmak | Wais Ahmad Barmak
  AFG GOV
person Massoud Andarabi
  AFG GOV
person Noor-ul-Haq Ulumi | Nur ul-Haq Ulumi
  AFG GOV
person Salahuddin Rabbani
  AFG GOV  2015-02..2019-10
  AFG PTY
person Sher Mohammad Karimi
  AFG MIL
person Qadam Shah Shahim
  AFG MIL
person Mohammad Yasin Zia | Yasin Zia
  AFG MIL  ..2021-06
  AFG REB
person Haibatullah Alizai
  AFG MIL
person Sami Sadat
  AFG MIL  ..2021-08
  AFG OPP
person Mohammad Zahir Azimi | Zahir Azimi
  AFG MIL
person Mohammad Radmanish | Mohammad Radmanesh
  AFG MIL
person Fawad Aman
  AFG GOV MIL
person Tariq Arian | Tariq Aryan
  AFG GOV
person Zemarai Bashary | Zemeri Bashary | Zemarai Bashari
  AFG GOV
person Sediq Sediqqi | Sediq Seddiqi | Sediq Sediqi
  AFG GOV
person Nasrat Rahimi
  AFG GOV
person Waheed Omar | Waheed Omer
  AFG GOV
person Aimal Faizi
  AFG GOV
person Hamdullah Mohib
  AFG GOV  ..2021-08
  AFG ELI
person Fazel Fazly
  AFG GOV
person Khalid Payenda
  AFG GOV
person Ajmal Ahmady
  AFG GOV
person Said Tayeb Jawad
  AFG GOV
person Umer Daudzai | Mohammad Umer Daudzai | Omar Daudzai
  AFG GOV
person Abdul Rauf Ibrahimi
  AFG LEG
person Mir Rahman Rahmani
  AFG LEG
person Abdul Salam Azimi
  AFG JUD
person Fazl Hadi Shinwari
  AFG JUD
person Fawzia Koofi | Fawzia Kufi
  AFG LEG  ..2021-08
  AFG OPP
person Habiba Sarabi
  AFG GOV
person Shukria Barakzai
  AFG LEG
person Zarifa Ghafari
  AFG GOV  ..2021-08
  AFG ELI
person Salima Mazari
  AFG GOV
person Abdul Latif Pedram | Latif Pedram
  AFG PTY
person Ali Maisam Nazary | Ali Nazary | Ali Maisam Nazari
  AFG REB
person Mullah Mohammad Hassan Akhund | Mohammad Hassan Akhund | Mullah Hassan Akhund | Mohammed Hassan Akhund
  AFG GOV
person Abdul Salam Hanafi
  AFG REB  ..2021-08
  AFG GOV
person Mohammad Abbas Stanikzai | Sher Mohammad Abbas Stanikzai | Sher Mohammad Abbas Stanekzai | Abbas Stanikzai
  AFG REB  ..2021-08
  AFG GOV
person Qari Yousef Ahmadi | Qari Yousuf Ahmadi | Yousuf Ahmadi | Yousef Ahmadi
  AFG REB
person Tayyab Agha | Tayeb Agha
  AFG REB
person Abdul Hakim Haqqani | Abdul Hakim Ishaqzai
  AFG REB  ..2021-08
  AFG JUD
person Khalil Haqqani | Khalil-ur-Rahman Haqqani | Khalil ur-Rahman Haqqani
  AFG REB  ..2021-08
  AFG GOV
person Anas Haqqani
  AFG REB  ..2021-08
  AFG GOV
person Badruddin Haqqani
  AFG REB
person Nasiruddin Haqqani
  AFG REB
person Sangeen Zadran
  AFG REB
person Fasihuddin Fitrat | Qari Fasihuddin
  AFG MIL
person Abdul Haq Wasiq
  AFG REB  ..2021-08
  AFG SPY
person Mohammad Fazl | Mullah Mohammad Fazl | Mohammad Fazil | Mullah Fazil Mazloom
  AFG REB  ..2021-08
  AFG GOV MIL
person Mullah Norullah Noori | Norullah Noori | Noorullah Noori
  AFG REB  ..2021-08
  AFG GOV
person Khairullah Khairkhwa | Khairullah Khairkhwah
  AFG REB  ..2021-08
  AFG GOV
person Mohammad Nabi Omari
  AFG REB  ..2021-08
  AFG GOV
person Abdul Qayyum Zakir | Abdul Qayum Zakir
  AFG REB  ..2021-08
  AFG GOV MIL
person Ibrahim Sadr
  AFG REB  ..2021-08
  AFG GOV
person Mullah Rasool | Mullah Mohammad Rasool | Mullah Rasul
  AFG REB
person Mullah Dadullah Mansoor | Mansoor Dadullah | Mullah Mansoor Dadullah
  AFG REB
person Mullah Obaidullah | Obaidullah Akhund
  AFG REB
person Mullah Akhtar Usmani | Akhtar Mohammad Osmani | Mullah Akhtar Mohammad Usmani
  AFG REB
person Mullah Abdul Salam Zaeef | Abdul Salam Zaeef
  AFG GOV  ..2001-11
  AFG ELI
person Wakil Ahmad Muttawakil | Wakil Ahmed Muttawakil | Wakil Ahmad Mutawakil | Wakil Ahmed Mutawakel
  AFG GOV  ..2001-11
  AFG ELI
person Sayed Rahmatullah Hashemi | Rahmatullah Hashimi
  AFG GOV
person Qudratullah Jamal
  AFG GOV
person Amir Khan Haqqani
  AFG REB
person Abdul Hai Mutmaen | Abdul Hai Mutmain
  AFG GOV
person Mullah Borjan
  AFG REB
person Sayed Agha Jan Motasim | Agha Jan Motasim | Agha Jan Mutasim
  AFG REB  ..2012
  AFG OPP
person Mullah Abdul Rauf Khadim | Abdul Rauf Khadim | Abdul Rauf Aliza
  AFG REB
person Hafiz Saeed Khan
  AFG REB
person Aslam Farooqi | Abdullah Orakzai
  AFG REB
person Shahab al-Muhajir | Sanaullah Ghafari
  AFG REB
person Mohammad Khalid Hanafi | Khalid Hanafi
  AFG GOV
person Abdul Baqi Haqqani
  AFG GOV
person Neda Mohammad Nadeem | Nida Mohammad Nadim
  AFG GOV
person Nooruddin Azizi
  AFG GOV
person Abdul Latif Mansoor | Abdul Latif Mansur
  AFG GOV
person Abdul Qahar Balkhi
  AFG GOV
person Zia Ahmad Takal | Hafiz Zia Ahmad
  AFG GOV
person Hamdullah Fitrat
  AFG GOV
person Enayatullah Khowarazmi | Enayatullah Khwarazmi
  AFG GOV MIL
person Abdul Mateen Qani | Abdul Mateen Qaniee | Abdul Nafi Takor
  AFG GOV
person Bilal Karimi
  AFG GOV
person Inamullah Samangani
  AFG GOV
person Hashmatullah Hanafi
  AFG GOV
person Khalid Zadran
  AFG COP
person Din Mohammad Hanif | Qari Din Mohammad Hanif
  AFG GOV
person Haji Yousuf Wafa | Mohammad Yusuf Wafa
  AFG GOV
person Dawood Muzamil | Mohammad Dawood Muzammil
  AFG GOV
person Engineer Muhammad Khan | Mohammad Khan Wardak
  AFG PTY
person Haroun Zarghoon
  AFG PTY
person Ghairat Baheer
  AFG PTY
person Qutbuddin Hilal
  AFG PTY
person Sayed Pervez Kambaksh | Parwiz Kambakhsh
  AFG JRN
person Ajmal Naqshbandi
  AFG JRN
person Farkhunda Malikzada
  AFG CVL
person Matiullah Wesa
  AFG SOC
person Zahra Joya
  AFG JRN
person Mahbouba Seraj
  AFG SOC
person Tamana Zaryab Paryani
  AFG SOC
person David Rohde
  USA JRN  1994..2010
person Caitlan Coleman | Caitlin Coleman
  USA CVL  2012..2018
person Joshua Boyle
  CAN CVL  2012..2019
person Timothy Weeks
  AUS EDU  2016..2019
person Ryan Corbett
  USA CVL  2022..2025
person William McKenty
  USA CVL  2024..2025
person George Glezmann
  USA CVL  2022..2025
person Faye Hall
  USA CVL  2025..2025
person Amir Amiry
  USA CVL  2025..2025
person Mahmood Habibi | Mahmood Shah Habibi
  USA BUS  2022..
person Haji Bashir Noorzai | Bashir Noorzai
  AFG CRM
person Linda Norgrove
  GBR CVL  2010..2010
person Daniele Mastrogiacomo
  ITA JRN  2007..2007
person Dayna Curry
  USA CVL  2001..2001
person Tawab Ghorzang
  AFG MIL
person Peter Tomsen
  USA GOV  1989..1998
  USA ELI  1998..
person David Barno
  USA MIL  2003..2005
  USA ELI  2005..
person Kai Eide
  UNO GOV  2008..2010
  UNO ELI  2010..
person Tom Koenigs
  UNO GOV  2006..2007
  UNO ELI  2007..
person Francesc Vendrell
  UNO GOV  2000-01..2001
  EUR GOV  2002..2008-08
  UNO GOV
person Norbert Holl
  UNO GOV  1996..1997
  UNO ELI  1997..
person Mahmoud Mestiri
  TUN GOV  ..1994
  UNO GOV
person Deborah Lyons
  CAN GOV  ..2020-03
  UNO GOV  2020-03..2022-06
  CAN GOV
person Indrika Ratwatte
  UNO GOV  2018..
# Pakistan
person Zia-ul-Haq | Zia ul-Haq | Mohammad Zia-ul-Haq | General Zia | Zia ul Haq
  PAK GOV MIL
person Zulfikar Ali Bhutto
  PAK GOV
person Murtaza Bhutto | Mir Murtaza Bhutto
  PAK PTY OPP
person Shahnawaz Bhutto
  PAK OPP
person Nusrat Bhutto
  PAK PTY
person Fatima Bhutto
  PAK CVL
person Aseefa Bhutto Zardari
  PAK PTY
person Faryal Talpur
  PAK PTY
person Mohammad Khan Junejo | Muhammad Khan Junejo
  PAK GOV  ..1988-05
  PAK PTY
person Moeenuddin Ahmad Qureshi
  PAK GOV
person Malik Meraj Khalid | Meraj Khalid
  PAK GOV
person Zafarullah Khan Jamali | Zafarullah Jamali
  PAK GOV
person Shujaat Hussain
  PAK PTY
person Chaudhry Pervaiz Elahi | Pervaiz Elahi | Parvez Elahi
  PAK PTY
person Rafiq Tarar
  PAK GOV
person Arif Alvi
  PAK PTY  ..2018-09
  PAK GOV  2018-09..2024-03
  PAK PTY OPP
person Fahmida Mirza
  PAK LEG
person Ayaz Sadiq
  PAK LEG
person Asad Qaiser
  PAK LEG  ..2022-04
  PAK PTY OPP
person Qasim Suri
  PAK LEG
person Sadiq Sanjrani
  PAK LEG
person Farooq Naek | Farooq H. Naek
  PAK LEG
person Maryam Nawaz | Maryam Nawaz Sharif
  PAK PTY  ..2024-02
  PAK GOV
person Hamza Shahbaz | Hamza Shehbaz
  PAK PTY
person Kulsoom Nawaz
  PAK ELI
person Chaudhry Nisar Ali Khan | Chaudhry Nisar
  PAK PTY  ..2013-06
  PAK GOV  2013-06..2017-07
  PAK PTY
person Khawaja Saad Rafique | Saad Rafique
  PAK PTY
person Pervaiz Rashid
  PAK PTY
person Rana Sanaullah
  PAK GOV
person Mohsin Naqvi
  PAK GOV
person Attaullah Tarar | Ata Tarar
  PAK GOV
person Azam Nazeer Tarar
  PAK GOV
person Marriyum Aurangzeb
  PAK GOV
person Muhammad Aurangzeb | Mohammad Aurangzeb
  PAK BUS  ..2024-03
  PAK GOV
person Miftah Ismail
  PAK GOV  ..2022-09
  PAK PTY
person Asad Umar
  PAK PTY  ..2018-08
  PAK GOV  2018-08..2022-04
  PAK PTY OPP
person Hammad Azhar
  PAK GOV  2021..2022-04
  PAK PTY OPP
person Fawad Chaudhry
  PAK GOV  2018-08..2022-04
  PAK PTY OPP
person Shireen Mazari
  PAK GOV  2018-08..2022-04
  PAK PTY OPP
person Sheikh Rashid Ahmed | Sheikh Rashid
  PAK GOV  1997..1999-10
  PAK GOV  2002-11..2008-02
  PAK GOV  2018-08..2022-04
  PAK PTY
person Pervez Khattak | Pervaiz Khattak
  PAK GOV  ..2022-04
  PAK PTY
person Ali Amin Gandapur
  PAK GOV  2018-10..2022-04
  PAK GOV  2024-03..2025-10
  PAK PTY OPP
person Sohail Afridi
  PAK GOV  2025-10..
  PAK PTY OPP
person Gohar Ali Khan | Gohar Khan | Barrister Gohar
  PAK PTY OPP
person Omar Ayub Khan | Omar Ayub
  PAK GOV  ..2022-04
  PAK PTY OPP
person Zulfi Bukhari | Zulfikar Bukhari | Sayed Zulfikar Bukhari
  PAK PTY OPP
person Shibli Faraz
  PAK PTY OPP
person Yasmin Rashid
  PAK PTY OPP
person Salman Akram Raja
  PAK PTY OPP
person Shahbaz Gill
  PAK PTY OPP
person Bushra Bibi
  PAK ELI
person Aleema Khan | Aleema Khanum
  PAK CVL
person Usman Buzdar
  PAK GOV
person Jahangir Tareen | Jehangir Tareen | Jahangir Khan Tareen
  PAK PTY
person Aleem Khan | Abdul Aleem Khan
  PAK PTY
person Shah Mahmood Khan Achakzai | Mahmood Khan Achakzai | Mehmood Khan Achakzai
  PAK PTY OPP
person Asfandyar Wali Khan | Asfandyar Wali
  PAK PTY
person Aimal Wali Khan
  PAK PTY
person Begum Nasim Wali Khan | Nasim Wali Khan
  PAK PTY
person Ameer Haider Hoti | Amir Haider Khan Hoti
  PAK GOV
person Mian Iftikhar Hussain
  PAK GOV
person Bashir Bilour | Bashir Ahmed Bilour
  PAK PTY
person Haroon Bilour
  PAK PTY
person Aftab Sherpao | Aftab Khan Sherpao
  PAK PTY
person Nawabzada Nasrullah Khan
  PAK PTY OPP
person Farooq Sattar
  PAK PTY
person Imran Farooq
  PAK PTY
person Khalid Maqbool Siddiqui
  PAK PTY
person Waseem Akhtar
  PAK PTY
person Murad Ali Shah | Syed Murad Ali Shah
  PAK GOV
person Qaim Ali Shah | Syed Qaim Ali Shah
  PAK GOV
person Zulfiqar Mirza | Zulfikar Mirza
  PAK PTY
person Salman Taseer | Salmaan Taseer
  PAK GOV
person Mumtaz Qadri
  PAK COP
person Shahbaz Taseer
  PAK BUS
person Ali Haider Gilani
  PAK PTY
person Asia Bibi | Aasia Bibi
  PAK CVL
person Rimsha Masih
  PAK CVL
person Ayub Masih
  PAK CVL
person Junaid Hafeez
  PAK EDU
person Maleeha Lodhi
  PAK GOV
person Asad Majeed Khan
  PAK GOV
person Riaz Khokhar
  PAK GOV
person Salman Bashir
  PAK GOV
person Sohail Mahmood
  PAK GOV
person Aizaz Ahmad Chaudhry | Aizaz Chaudhry
  PAK GOV
person Shafqat Ali Khan
  PAK GOV
person Masood Khan
  PAK GOV
person Aziz Ahmed Khan
  PAK GOV
