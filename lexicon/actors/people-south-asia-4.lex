# People of South Asia and Afghanistan who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# India
person Kocheril Raman Narayanan
  IND GOV
person M. Venkaiah Naidu
  IND GOV  2014-05..2022-08
  IND PTY
person Jagdeep Dhankhar
  IND GOV
person C.P. Radhakrishnan | CP Radhakrishnan
  IND GOV
person Hamid Ansari | Mohammad Hamid Ansari
  IND GOV
person Devi Lal | Chaudhary Devi Lal
  IND GOV  ..1991
  IND PTY
person Om Prakash Chautala
  IND GOV  ..2005
  IND PTY
person Charan Singh
  IND GOV
person Jayant Chaudhary
  IND PTY
person Arun Nehru
  IND PTY
person Ramakrishna Hegde
  IND PTY
person N.T. Rama Rao | N. T. Rama Rao
  IND GOV
person N. Chandrababu Naidu | Chandrababu Naidu
  IND GOV  1995-09..2004-05
  IND GOV  2014-06..2019-05
  IND GOV  2024-06..
  IND PTY OPP
person Y.S. Rajasekhara Reddy | Y. S. Rajasekhara Reddy
  IND GOV
person Y.S. Jagan Mohan Reddy | Jagan Mohan Reddy
  IND GOV  2019-05..2024-06
  IND PTY OPP
person K. Chandrasekhar Rao | K Chandrashekar Rao | K. Chandrashekar Rao
  IND GOV  2014-06..2023-12
  IND PTY OPP
person Revanth Reddy | A. Revanth Reddy
  IND GOV
person Jyoti Basu
  IND GOV
person Buddhadeb Bhattacharya | Buddhadeb Bhattacharjee
  IND GOV
person Abhishek Banerjee
  IND PTY
person Mahua Moitra
  IND LEG PTY
person Derek O'Brien
  IND LEG PTY
person Suvendu Adhikari
  IND PTY
person Harkishan Singh Surjeet
  IND PTY
person Prakash Karat
  IND PTY
person Sitaram Yechury
  IND PTY
person A.B. Bardhan
  IND PTY
person D. Raja
  IND PTY
person Gurudas Dasgupta
  IND PTY
person Somnath Chatterjee
  IND LEG
person Indrajit Gupta
  IND PTY
person V.S. Achuthanandan
  IND GOV
person Pinarayi Vijayan
  IND GOV
person Oommen Chandy
  IND GOV
person Shashi Tharoor
  UNO GOV  ..2007-03
  IND LEG PTY
person M. Karunanidhi | Muthuvel Karunanidhi
  IND GOV
person Jayalalitha | Jayalalithaa | J. Jayalalithaa | Jayaram Jayalalitha | Jayaram Jayalalithaa
  IND GOV
person M.G. Ramachandran | M. G. Ramachandran
  IND GOV
person M.K. Stalin | MK Stalin
  IND GOV
person Udhayanidhi Stalin
  IND GOV
person O. Panneerselvam
  IND GOV
person Edappadi Palaniswami | Edappadi K. Palaniswami
  IND GOV  2017-02..2021-05
  IND PTY OPP
person V.K. Sasikala | Sasikala Natarajan
  IND PTY
person Vaiko | V. Gopalsamy
  IND PTY
person A. Raja | Andimuthu Raja
  IND GOV  ..2010-11
  IND PTY
person Kanimozhi
  IND LEG PTY
person Lalu Yadav | Lalu Prasad
  IND GOV  ..1997-07
  IND GOV  2004-05..2009-05
  IND PTY
person Rabri Devi
  IND GOV  ..2005-03
  IND PTY
person Tejashwi Yadav | Tejaswi Yadav
  IND PTY OPP
person Sushil Kumar Modi
  IND PTY
person Chirag Paswan
  IND PTY  ..2024-06
  IND GOV
person Mulayam Singh Yadav
  IND GOV  1989-12..1991-06
  IND GOV  1993-12..1995-06
  IND GOV  1996-06..1998-03
  IND GOV  2003-08..2007-05
  IND PTY
person Akhilesh Yadav
  IND GOV  2012-03..2017-03
  IND PTY OPP
person Shivpal Yadav
  IND PTY
person Mayawati
  IND GOV  1995-06..1995-10
  IND GOV  1997-03..1997-09
  IND GOV  2002-05..2003-08
  IND GOV  2007-05..2012-03
  IND PTY OPP
person Kanshi Ram
  IND PTY
person Kalyan Singh
  IND GOV  1991-06..1992-12
  IND GOV  1997-09..1999-11
  IND PTY
person Yogi Adityanath
  IND GOV  2017-03..
  IND REL LEG
person Uma Bharati
  IND PTY
person K.N. Govindacharya
  IND PTY
person Kushabhau Thakre
  IND PTY
person Bangaru Laxman
  IND PTY
person Jana Krishnamurthi
  IND PTY
person Nitin Gadkari
  IND PTY  ..2014-05
  IND GOV
person J.P. Nadda | JP Nadda | Jagat Prakash Nadda
  IND GOV
person Ram Madhav
  IND PTY
person Amit Malviya
  IND PTY
person Sambit Patra
  IND PTY
person Nupur Sharma
  IND PTY
person Naveen Kumar Jindal
  IND PTY
person Subramanian Swamy
  IND PTY
person Nirmala Sitharaman
  IND GOV
person Piyush Goyal
  IND GOV
person Prakash Javadekar
  IND GOV
person Smriti Irani
  IND GOV  2014-05..2024-06
  IND PTY
person Dharmendra Pradhan
  IND GOV
person Hardeep Puri
  IND GOV
person Ashwini Vaishnaw
  IND GOV
person Kiren Rijiju
  IND GOV
person Anurag Thakur
  IND GOV
person Bhupender Yadav
  IND GOV
person Jyotiraditya Scindia
  IND PTY  ..2021-07
  IND GOV
person Kirti Vardhan Singh
  IND GOV
person V. Muraleedharan
  IND GOV
person Yashwant Rao Chavan
  IND GOV
person S.B. Chavan | Shankarrao Chavan
  IND GOV
person Ajit Pawar
  IND GOV
person Supriya Sule
  IND LEG PTY
person Devendra Fadnavis
  IND GOV
person Uddhav Thackeray
  IND GOV  2019-11..2022-06
  IND PTY OPP
person Aaditya Thackeray
  IND PTY OPP
person Eknath Shinde
  IND GOV
person Raj Thackeray
  IND PTY
person Sanjay Raut
  IND PTY OPP
person Manohar Joshi
  IND GOV  1995-03..1999-01
  IND PTY
person Keshubhai Patel
  IND GOV
person Haren Pandya
  IND PTY
person Maya Kodnani
  IND PTY
person Babu Bajrangi
  IND CRM
person Zakia Jafri
  IND CVL
person Bilkis Bano
  IND CVL
person Ehsan Jafri
  IND LEG
person Hardik Patel
  IND CVL  ..2019
  IND PTY
person Jignesh Mevani
  IND LEG PTY
person Bhupendra Patel
  IND GOV
person Vijay Rupani
  IND GOV
person Shivraj Singh Chouhan | Shivraj Chouhan
  IND GOV
person Digvijaya Singh
  IND GOV  ..2003-12
  IND PTY
person Kamal Nath
  IND GOV
person Ashok Gehlot
  IND GOV
person Sachin Pilot
  IND PTY
person Amarinder Singh
  IND GOV  2002-02..2007-03
  IND GOV  2017-03..2021-09
  IND PTY
person Parkash Singh Badal | Prakash Singh Badal
  IND GOV
person Sukhbir Singh Badal | Sukhbir Badal
  IND PTY
person Bhagwant Mann
  IND GOV
person Navjot Singh Sidhu
  IND PTY
person Beant Singh
  IND GOV
person Balwant Singh Rajoana
  IND REB
person Harchand Singh Longowal | Sant Harchand Singh Longowal
  IND PTY
person Gurcharan Singh Tohra
  IND REL
person Simranjit Singh Mann
  IND PTY OPP
person Jagjit Singh Chohan
  IND OPP
person Jagjit Singh Dallewal
  IND AGR
person Gurnam Singh Charuni
  IND AGR
person Darshan Pal
  IND AGR
person Sarwan Singh Pandher
  IND AGR
person Mahendra Singh Tikait
  IND AGR
person Naresh Tikait
  IND AGR
person Gurpatwant Singh Pannun | Gurpatwant Pannun
  IND CVL
person Wassan Singh Zafarwal
  IND REB
person Gurbachan Singh Manochahal
  IND REB
person Gurmeet Ram Rahim Singh | Gurmeet Ram Rahim
  IND REL
person K.P.S. Gill | KPS Gill
  IND COP
person Julio Ribeiro
  IND COP
person Farooq Abdullah
  IND GOV  1982-09..1984-07
  IND GOV  1986-11..1990-01
  IND GOV  1996-10..2002-10
  IND GOV  2009-05..2014-05
  IND PTY
person Omar Abdullah
  IND GOV  2001-07..2002-12
  IND GOV  2009-01..2015-01
  IND GOV  2024-10..
  IND PTY OPP
person Mufti Mohammad Sayeed | Mufti Mohammed Sayeed | Mufti Muhammad Sayeed
  IND GOV  1989-12..1990-11
  IND GOV  2002-11..2005-11
  IND GOV  2015-03..2016-01
  IND PTY
person Mehbooba Mufti
  IND GOV  2016-04..2018-06
  IND PTY OPP
person Rubaiya Sayeed
  IND ELI
person Sajad Lone | Sajjad Lone | Sajad Gani Lone
  IND PTY
person Abdul Gani Lone | Abdul Ghani Lone
  IND OPP
person Abdul Gani Bhat | Abdul Ghani Bhat
  IND OPP
person Bilal Lone
  IND OPP
person Maulvi Abbas Ansari | Abbas Ansari
  IND OPP
person Moulvi Mohammad Farooq | Mirwaiz Mohammad Farooq
  IND REL
person Asiya Andrabi
  IND OPP
person Masarat Alam | Masarat Alam Bhat
  IND OPP
person Ashraf Sehrai | Mohammad Ashraf Sehrai
  IND OPP
person Javed Mir | Javed Ahmed Mir
  IND OPP
person Maqbool Butt | Maqbool Bhat
  IND REB
person Afzal Guru | Mohammad Afzal Guru
  IND REB
person Abdul Majid Dar
  IND REB
person Zakir Musa
  IND REB
person Riyaz Naikoo
  IND REB
person Adil Ahmad Dar | Adil Ahmed Dar
  IND REB
person Engineer Rashid | Sheikh Abdul Rashid | Abdul Rashid Sheikh
  IND PTY
person Shah Faesal
  IND GOV
person Yusuf Tarigami | Mohammed Yousuf Tarigami
  IND PTY
person Manoj Sinha
  IND GOV
person Satya Pal Malik
  IND GOV
person N.N. Vohra
  IND GOV
person S.K. Sinha
  IND GOV
person Girish Chandra Saxena | Girish Saxena
  IND GOV
person Jagmohan | Jagmohan Malhotra
  IND GOV
person Ravinder Raina
  IND PTY
person Khurram Parvez
  IND SOC
person Parveena Ahangar
  IND SOC
person Jalil Andrabi
  IND SOC
person Shujaat Bukhari
  IND JRN
person Fahad Shah
  IND JRN
person Aasif Sultan
  IND JRN
person Irfan Mehraj
  IND JRN
person Siddique Kappan | Siddiq Kappan
  IND JRN
person Iftikhar Gilani
  IND JRN
person Sanna Irshad Mattoo
  IND JRN
person Tukaram Omble | Hemant Karkare
  IND COP
person Shivshankar Menon
  IND GOV
person Nirupama Rao
  IND GOV
person Ranjan Mathai
  IND GOV
person Sujatha Singh
  IND GOV
person Vijay Gokhale
  IND GOV
person Harsh Vardhan Shringla | Harsh Shringla
  IND GOV
person Vinay Kwatra | Vinay Mohan Kwatra
  IND GOV
person Vikram Misri
  IND GOV
person Kanwal Sibal
  IND GOV
person Chokila Iyer
  IND GOV
person K. Raghunath
  IND GOV
person Salman Haidar
  IND GOV
person Muchkund Dubey
  IND GOV
person Vikas Swarup
  IND GOV
person Raveesh Kumar
  IND GOV
person Syed Akbaruddin
  IND GOV
person Vishnu Prakash
  IND GOV
person Navtej Sarna
  IND GOV
person Raminder Singh Jassal
  IND GOV
person Arindam Bagchi
  IND GOV
person Randhir Jaiswal
  IND GOV
person Satinder Lambah | Satinder K. Lambah
  IND GOV
person T.S. Tirumurti
  IND GOV
person Ruchira Kamboj
  IND GOV
person Parvathaneni Harish
  IND GOV
person Devyani Khobragade
  IND GOV
person Ronen Sen
  IND GOV
person Taranjit Singh Sandhu
  IND GOV
person Arundhati Ghose
  IND GOV
person Prakash Shah
  IND GOV
person Krishnaswamy Sundarji | K. Sundarji
  IND MIL
person V.P. Malik | Ved Prakash Malik
  IND MIL
person S. Padmanabhan | Sundararajan Padmanabhan
  IND MIL
person N.C. Vij | Nirmal Chandra Vij
  IND MIL
person J.J. Singh | Joginder Jaswant Singh
  IND MIL
person Deepak Kapoor
  IND MIL
person V.K. Singh | Vijay Kumar Singh
  IND MIL  ..2012-05
  IND GOV
person Dalbir Singh | Dalbir Singh Suhag
  IND MIL
person Bipin Rawat
  IND MIL
person M.M. Naravane | Manoj Mukund Naravane
  IND MIL
person Manoj Pande
  IND MIL
person Upendra Dwivedi
  IND MIL
person Anil Chauhan
  IND MIL
person A.P. Singh | Amar Preet Singh
  IND MIL
person Dinesh K. Tripathi | Dinesh Tripathi
  IND MIL
person Karambir Singh
  IND MIL
person Birender Singh Dhanoa | B.S. Dhanoa
  IND MIL
person Sofiya Qureshi | Sophia Qureshi
  IND MIL
person Vyomika Singh
  IND MIL
person Rajiv Ghai
  IND MIL
person Vishnu Bhagwat
  IND MIL
person Harkirat Singh
  IND MIL
person A.S. Dulat | Amarjit Singh Dulat
  IND SPY
person Rabinder Singh
  IND SPY
person R.K. Yadav
  IND SPY
person Vikash Yadav | Vikram Yadav
  IND SPY
person Nikhil Gupta
  IND CRM
person Sarabjit Singh
  IND CVL
person Kiran Bedi
  IND COP
person Alok Verma
  IND COP
person Rakesh Asthana
  IND COP
person Sanjiv Bhatt | Sanjeev Bhatt
  IND COP
person R.B. Sreekumar
  IND COP
person P.N. Bhagwati
  IND JUD
person J.S. Verma
  IND JUD
person A.M. Ahmadi | Aziz Mushabber Ahmadi
  IND JUD
person K.G. Balakrishnan
  IND JUD
person S.H. Kapadia
  IND JUD
person Dipak Misra
  IND JUD
person Ranjan Gogoi
  IND JUD  ..2019-11
  IND LEG
person S.A. Bobde | Sharad Arvind Bobde
  IND JUD
person N.V. Ramana
  IND JUD
person U.U. Lalit
  IND JUD
person D.Y. Chandrachud | DY Chandrachud | Dhananjaya Chandrachud
  IND JUD
person Sanjiv Khanna
  IND JUD
person B.R. Gavai | BR Gavai
  IND JUD
person Surya Kant
  IND JUD
person Soli Sorabjee
  IND JUD
person Tushar Mehta
  IND GOV
person Prashant Bhushan
  IND SOC
person Shanti Bhushan
  IND SOC
person Ram Jethmalani
  IND PTY
person Teesta Setalvad
  IND SOC
person T.N. Seshan
  IND GOV
person J.M. Lyngdoh
  IND GOV
person Navin Chawla
  IND GOV
person S.Y. Quraishi
  IND GOV
person Sunil Arora
  IND GOV
person Gyanesh Kumar
  IND GOV
person Raghuram Rajan
  IND GOV
person Urjit Patel
  IND GOV
person Shaktikanta Das
  IND GOV
person Sanjay Malhotra
  IND GOV
person D. Subbarao
  IND GOV
person Y.V. Reddy
  IND GOV
