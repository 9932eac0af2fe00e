# People of South Asia and Afghanistan who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# India
person Bimal Jalan
  IND GOV
person Madhabi Puri Buch
  IND GOV
person Anil Kakodkar
  IND GOV
person R. Chidambaram | Rajagopala Chidambaram
  IND GOV
person K. Santhanam
  IND GOV
person K. Sivan | Kailasavadivoo Sivan
  IND GOV
person S. Somanath | Sreedhara Panicker Somanath
  IND GOV
person V. Narayanan
  IND GOV
person G.M.C. Balayogi | G. M. C. Balayogi
  IND LEG
person P.A. Sangma
  IND LEG
person Om Birla
  IND LEG
person Najma Heptulla | Najma Heptullah
  IND LEG
person Pawan Khera
  IND PTY OPP
person Randeep Surjewala
  IND PTY OPP
person Abhishek Manu Singhvi | Abhishek Singhvi
  IND PTY
person Adhir Ranjan Chowdhury
  IND PTY OPP
person K.C. Venugopal
  IND PTY OPP
person Ahmed Patel
  IND PTY
person Sitaram Kesri
  IND PTY
person Madhavrao Scindia
  IND PTY
person Rajesh Pilot
  IND PTY
person Sajjan Kumar
  IND PTY
person H.K.L. Bhagat | HKL Bhagat
  IND PTY
person Sukh Ram
  IND PTY
person Kalpnath Rai
  IND PTY
person Ottavio Quattrocchi
  ITA BUS
person Win Chadha
  IND BUS
person Siddaramaiah
  IND GOV
person D.K. Shivakumar | DK Shivakumar
  IND GOV
person H.D. Kumaraswamy
  IND GOV
person Prajwal Revanna
  IND LEG PTY
person B.S. Yediyurappa | B. S. Yeddyurappa | B.S. Yeddyurappa
  IND GOV
person Basavaraj Bommai
  IND GOV
person Naveen Patnaik
  IND GOV  2000-03..2024-06
  IND PTY OPP
person Biju Patnaik
  IND GOV
person Graham Staines
  AUS REL  1999..2003
person Swami Lakshmanananda Saraswati | Lakshmanananda Saraswati
  IND REL
person Hemant Soren
  IND GOV
person Babulal Marandi
  IND PTY
person Raman Singh
  IND GOV
person Ajit Jogi
  IND GOV
person Bhupesh Baghel
  IND GOV
person Mahendra Karma
  IND PTY
person Nandkumar Patel
  IND PTY
person Sheila Dikshit | Sheila Dixit
  IND GOV
person Manish Sisodia
  IND GOV  ..2023-02
  IND PTY OPP
person Atishi | Atishi Marlena
  IND GOV  ..2025-02
  IND PTY OPP
person Rekha Gupta
  IND GOV
person Raghav Chadha
  IND PTY
person Yogendra Yadav
  IND SOC
person Asaduddin Owaisi
  IND PTY OPP
person Akbaruddin Owaisi
  IND PTY
person Syed Shahabuddin
  IND LEG
person Syed Ahmed Bukhari | Imam Bukhari
  IND REL
person Zakir Naik
  IND REL
person K.S. Sudarshan
  IND SOC
person Mohan Bhagwat
  IND SOC
person Madhukar Dattatraya Deoras
  IND SOC
person Ashok Singhal
  IND REL
person Praveen Togadia | Pravin Togadia
  IND REL
person Giriraj Kishore | Acharya Giriraj Kishore
  IND REL
person Acharya Dharmendra
  IND REL
person Ramchandra Das Paramhans | Ramchandra Paramhans
  IND REL
person Mahant Nritya Gopal Das
  IND REL
person Vinay Katiyar
  IND PTY
person Sadhvi Rithambara | Sadhvi Ritambhara
  IND REL
person Pragya Singh Thakur | Pragya Thakur | Sadhvi Pragya
  IND PTY
person Aseemanand | Swami Aseemanand
  IND REL
person Yati Narsinghanand | Yati Narsinghanand Saraswati
  IND REL
person Baba Ramdev
  IND REL BUS
person Asaram Bapu
  IND REL
person Swami Agnivesh
  IND REL
person Chandraswami
  IND REL
person Sathya Sai Baba
  IND REL
person Pramod Muthalik
  IND SOC
person Nathuram Godse
  IND CRM
person Sarbananda Sonowal
  IND GOV
person Himanta Biswa Sarma
  IND GOV
person Tarun Gogoi
  IND GOV
person Hiteswar Saikia
  IND GOV
person Prafulla Kumar Mahanta | Prafulla Mahanta
  IND GOV
person Akhil Gogoi
  IND CVL
person Arabinda Rajkhowa
  IND REB
person Anup Chetia
  IND REB
person Mithinga Daimary
  IND REB
person Ranjan Daimary
  IND REB
person Bodo Upendranath Brahma
  IND OPP
person Hagrama Mohilary
  IND REB  ..2003-02
  IND PTY
person Jewel Garlosa
  IND REB
person N. Biren Singh | Biren Singh
  IND GOV
person Okram Ibobi Singh
  IND GOV
person Y. Khemchand Singh
  IND GOV
person Rishang Keishing
  IND GOV
person S.C. Jamir
  IND GOV
person Neiphiu Rio
  IND GOV
person S.S. Khaplang | Shangnyu Khaplang
  IND REB
person Angami Zapu Phizo | A.Z. Phizo
  IND REB
person Laldenga
  IND REB  ..1986-06
  IND GOV
person Zoramthanga
  IND GOV  1998-12..2008-12
  IND GOV  2018-12..2023-12
  IND PTY
person Lalduhoma
  IND GOV
person Bijoy Kumar Hrangkhawl | Bijoy Hrangkhawl
  IND REB  ..1988
  IND PTY
person Pradyot Manikya Debbarma | Pradyot Debbarma
  IND PTY
person Manik Sarkar
  IND GOV
person Biplab Deb | Biplab Kumar Deb
  IND GOV
person Subhash Ghisingh | Subhas Ghising
  IND PTY
person Bimal Gurung
  IND PTY
person Sonam Wangchuk
  IND SOC
person Thupstan Chhewang
  IND PTY
person Conrad Sangma
  IND GOV
person Pema Khandu
  IND GOV
person Muppala Lakshmana Rao
  IND REB
person Nambala Keshava Rao | Basavaraju | Nambala Keshav Rao
  IND REB
person Kishenji
  IND REB
person Cherukuri Rajkumar
  IND REB
person Madvi Hidma | Hidma
  IND REB
person Kobad Ghandy
  IND REB
person Mallojula Venugopal Rao | Mallojula Venugopal
  IND REB
person Charu Mazumdar
  IND REB
person Kanu Sanyal
  IND PTY
person Vara Vara Rao | Varavara Rao
  IND CVL
person Gautam Navlakha
  IND SOC
person Sudha Bharadwaj
  IND SOC
person Anand Teltumbde
  IND EDU
person G.N. Saibaba
  IND EDU
person Hany Babu
  IND EDU
person Shoma Sen
  IND EDU
person Surendra Gadling
  IND SOC
person Rona Wilson
  IND SOC
person Arun Ferreira
  IND SOC
person Vernon Gonsalves
  IND SOC
person Binayak Sen
  IND MED SOC
person Soni Sori
  IND SOC
person Kanhaiya Kumar
  IND EDU  ..2018
  IND PTY
person Umar Khalid
  IND CVL
person Sharjeel Imam
  IND CVL
person Safoora Zargar
  IND CVL
person Devangana Kalita
  IND CVL
person Natasha Narwal
  IND CVL
person Shehla Rashid
  IND CVL
person Disha Ravi
  IND CVL
person Rohith Vemula
  IND EDU
person Chandrashekhar Azad | Chandrashekhar Azad Ravana
  IND PTY
person Swati Maliwal
  IND PTY
person Narendra Dabholkar
  IND SOC
person Govind Pansare
  IND PTY
person M.M. Kalburgi
  IND EDU
person M.F. Husain | Maqbool Fida Husain
  IND CVL
person Sunderlal Bahuguna
  IND SOC
person Baba Amte
  IND SOC
person Kailash Satyarthi
  IND SOC
person Vandana Shiva
  IND SOC
person Aruna Roy
  IND SOC
person Harsh Mander
  IND SOC
person Ram Puniyani
  IND SOC
person Mother Teresa
  IND REL
person Rajdeep Sardesai
  IND JRN
person Barkha Dutt
  IND JRN
person Arnab Goswami
  IND JRN
person Ravish Kumar
  IND JRN
person Prannoy Roy
  IND JRN
person Tarun Tejpal
  IND JRN
person N. Ram
  IND JRN
person Siddharth Varadarajan
  IND JRN
person Prabir Purkayastha
  IND JRN
person Mohammed Zubair
  IND JRN
person Rana Ayyub
  IND JRN
person Jagendra Singh
  IND JRN
person Mukesh Chandrakar
  IND JRN
person Vinod Dua
  IND JRN
person J. Dey | Jyotirmoy Dey
  IND JRN
person Ramnath Goenka
  IND BUS
person Mukesh Ambani
  IND BUS
person Anil Ambani
  IND BUS
person Dhirubhai Ambani
  IND BUS
person Gautam Adani
  IND BUS
person Sagar Adani
  IND BUS
person Ratan Tata
  IND BUS
person J.R.D. Tata
  IND BUS
person Cyrus Mistry
  IND BUS
person N. Chandrasekaran | Natarajan Chandrasekaran
  IND BUS
person Lakshmi Mittal
  IND BUS
person Vijay Mallya
  IND BUS
person Nirav Modi
  IND BUS
person Mehul Choksi
  IND BUS
person Lalit Modi
  IND BUS
person Subrata Roy
  IND BUS
person Ramalinga Raju
  IND BUS
person Harshad Mehta
  IND BUS
person Narayana Murthy
  IND BUS
person Nandan Nilekani
  IND BUS
person Azim Premji
  IND BUS
person Kumar Mangalam Birla
  IND BUS
person Rahul Bajaj
  IND BUS
person Adar Poonawalla
  IND BUS
person Naresh Goyal
  IND BUS
person Anand Mahindra
  IND BUS
person Datta Samant
  IND LAB
person Tapan Sen
  IND LAB
person Amarjeet Kaur
  IND LAB
person Chhota Shakeel
  IND CRM
person Abu Salem
  IND CRM
person Tiger Memon
  IND CRM
person Yakub Memon
  IND CRM
person Arun Gawli
  IND CRM
person Veerappan
  IND CRM
person Lawrence Bishnoi
  IND CRM
person Goldy Brar
  IND CRM
person Atiq Ahmed
  IND PTY
person Mukhtar Ansari
  IND PTY
person Vikas Dubey
  IND CRM
person Sidhu Moose Wala | Sidhu Moosewala
  IND CVL
person Baba Siddique
  IND PTY
person Yasin Bhatkal
  IND REB
person Riyaz Bhatkal
  IND REB
person Abu Jundal
  IND REB
person Abdul Karim Tunda
  IND REB
person Safdar Nagori
  IND REB
person Ishrat Jahan
  IND CVL
person Sohrabuddin Sheikh
  IND CRM
person Talwinder Singh Parmar
  IND REB
person Inderjit Singh Reyat
  IND REB
person Ripudaman Singh Malik
  IND BUS
person Nancy Powell
  USA GOV  2002..2014
  USA ELI  2014..
person David Mulford
  USA GOV  2004..2009
  USA ELI  2009..
person Sergio Gor
  USA GOV  2025..
person Xu Feihong
  CHN GOV  2024..
person Sun Weidong
  CHN GOV  2019..2025
  CHN ELI  2025..
person Massimiliano Latorre
  ITA MIL  2012..2016
  ITA ELI  2016..
person Salvatore Girone
  ITA MIL  2012..2016
  ITA ELI  2016..
person Paolo Bosusco
  ITA CVL  2012..2012
person Peter Bleach
  GBR CRM  1995..2004
person Kim Davy
  DNK CRM  1995..2025
person Hans Christian Ostro | Hans Christian Ostrø
  NOR CVL  1995..1995
person Donald Hutchings
  USA CVL  1995..1996
person Christian Michel
  GBR BUS  2013..
