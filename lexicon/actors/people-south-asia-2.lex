# People of South Asia and Afghanistan who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Pakistan
person Tasnim Aslam | Tasneem Aslam
  PAK GOV
person Nafees Zakaria
  PAK GOV
person Zahid Hafeez Chaudhri | Zahid Hafeez Chaudhry
  PAK GOV
person Asim Iftikhar | Asim Iftikhar Ahmad
  PAK GOV
person Mumtaz Zahra Baloch
  PAK GOV
person Jalil Abbas Jilani
  PAK GOV
person Tariq Fatemi
  PAK GOV
person Moeed Yusuf
  PAK GOV
person Niaz Naik | Niaz A. Naik
  PAK GOV
person Gohar Ayub | Gohar Ayub Khan
  PAK GOV
person Sahabzada Yaqub Khan | Yaqub Khan
  PAK GOV
person Aseff Ahmad Ali | Assef Ahmad Ali | Asif Ahmad Ali
  PAK GOV
person Inam-ul-Haq | Inam ul-Haq
  PAK GOV
person Rashid Qureshi
  PAK MIL
person Shaukat Sultan
  PAK MIL
person Athar Abbas
  PAK MIL
person Waheed Arshad
  PAK MIL
person Asim Saleem Bajwa | Asim Bajwa
  PAK MIL
person Asif Ghafoor
  PAK MIL
person Babar Iftikhar
  PAK MIL
person Ahmed Sharif Chaudhry
  PAK MIL
person Aslam Beg | Mirza Aslam Beg
  PAK MIL
person Asif Nawaz | Asif Nawaz Janjua
  PAK MIL
person Abdul Waheed Kakar
  PAK MIL
person Jahangir Karamat
  PAK MIL
person Tariq Majid
  PAK MIL
person Nadeem Raza
  PAK MIL
person Sahir Shamshad Mirza
  PAK MIL
person Naveed Ashraf
  PAK MIL
person Zaheer Ahmed Babar Sidhu | Zaheer Ahmad Babar
  PAK MIL
person Hamid Gul
  PAK SPY  ..1989-05
  PAK MIL
person Asad Durrani
  PAK MIL SPY
person Javed Nasir
  PAK MIL SPY
person Ziauddin Butt | Khwaja Ziauddin
  PAK MIL SPY
person Mahmud Ahmed
  PAK MIL SPY
person Ehsan ul-Haq | Ehsan-ul-Haq
  PAK MIL SPY
person Nadeem Taj
  PAK MIL SPY
person Ahmad Shuja Pasha | Ahmed Shuja Pasha | Shuja Pasha
  PAK MIL SPY
person Zaheer-ul-Islam | Zahir-ul-Islam | Zaheerul Islam
  PAK MIL SPY
person Rizwan Akhtar
  PAK MIL SPY
person Naveed Mukhtar
  PAK MIL SPY
person Faiz Hameed
  PAK MIL SPY
person Nadeem Anjum | Nadeem Ahmed Anjum
  PAK MIL SPY
person Asim Malik | Muhammad Asim Malik
  PAK MIL SPY
person Ijaz Shah
  PAK SPY  ..2018
  PAK GOV
person Naseerullah Babar
  PAK GOV
person Moinuddin Haider | Moeenuddin Haider
  PAK GOV
person Malik Qayyum | Malik Muhammad Qayyum
  PAK JUD
person Sajjad Ali Shah
  PAK JUD
person Irshad Hasan Khan
  PAK JUD
person Saeeduzzaman Siddiqui | Saiduzzaman Siddiqui
  PAK JUD
person Abdul Hameed Dogar
  PAK JUD
person Tassaduq Hussain Jillani
  PAK JUD
person Saqib Nisar | Mian Saqib Nisar
  PAK JUD
person Asif Saeed Khosa
  PAK JUD
person Gulzar Ahmed
  PAK JUD
person Umar Ata Bandial
  PAK JUD
person Qazi Faez Isa
  PAK JUD
person Yahya Afridi
  PAK JUD
person Mansoor Ali Shah
  PAK JUD
person Athar Minallah
  PAK JUD
person Shaukat Aziz Siddiqui
  PAK JUD
person Aitzaz Ahsan
  PAK PTY
person Munir A. Malik | Munir Malik
  PAK SOC
person Ali Ahmed Kurd
  PAK SOC
person Babar Awan
  PAK PTY
person Malik Riaz | Malik Riaz Hussain
  PAK BUS
person Asad Ali Toor | Asad Toor
  PAK JRN
person Matiullah Jan
  PAK JRN
person Hamid Mir
  PAK JRN
person Najam Sethi
  PAK JRN
person Saleem Shahzad | Syed Saleem Shahzad
  PAK JRN
person Umar Cheema
  PAK JRN
person Cyril Almeida
  PAK JRN
person Absar Alam
  PAK JRN
person Imran Riaz Khan | Imran Riaz
  PAK JRN
person Ansar Abbasi
  PAK JRN
person Mir Shakil-ur-Rehman | Mir Shakil ur-Rahman
  PAK BUS
person Ahmed Rashid
  PAK JRN
person Sabeen Mahmud
  PAK SOC
person Parveen Rehman
  PAK SOC
person Hina Jilani
  PAK SOC
person I.A. Rehman
  PAK SOC
person Mukhtaran Mai | Mukhtar Mai
  PAK CVL
person Qandeel Baloch
  PAK CVL
person Karima Baloch | Karima Mehrab
  PAK SOC
person Mama Qadeer | Mama Qadeer Baloch
  PAK SOC
person Sammi Deen Baloch | Sammi Baloch
  PAK SOC
person Beebow Baloch
  PAK SOC
person Idris Khattak
  PAK SOC
person Mohsin Dawar
  PAK LEG
person Ali Wazir
  PAK LEG
person Imaan Mazari | Imaan Zainab Mazari-Hazir
  PAK SOC
person Abdul Sattar Edhi
  PAK SOC
person Faisal Edhi
  PAK SOC
person Abdul Quddus Bizenjo
  PAK GOV
person Sarfraz Bugti
  PAK GOV
person Akhtar Mengal
  PAK PTY OPP
person Ataullah Mengal
  PAK PTY
person Khair Bakhsh Marri
  PAK PTY OPP
person Balach Marri
  PAK REB
person Hyrbyair Marri
  PAK OPP
person Brahamdagh Bugti | Brahumdagh Bugti
  PAK REB
person Allah Nazar Baloch
  PAK REB
person Bashir Zeb
  PAK REB
person Aslam Baloch | Aslam Achu
  PAK REB
person Jeeyand Baloch
  PAK REB
person Gulzar Imam
  PAK REB
person Nawabzada Siraj Raisani | Siraj Raisani
  PAK PTY
person Aslam Raisani | Nawab Aslam Raisani
  PAK GOV
person Munawar Hasan | Syed Munawar Hasan
  PAK PTY
person Siraj-ul-Haq | Siraj ul-Haq
  PAK PTY
person Hafiz Naeem-ur-Rehman | Hafiz Naeem ur Rehman
  PAK PTY
person Liaqat Baloch
  PAK PTY
person Samiul Haq | Sami ul-Haq | Maulana Samiul Haq
  PAK REL
person Shah Ahmed Noorani | Shah Ahmad Noorani
  PAK REL PTY
person Allama Sajid Naqvi | Sajid Ali Naqvi
  PAK REL
person Arif Hussain Hussaini | Allama Arif Hussaini
  PAK REL
person Raja Nasir Abbas
  PAK REL
person Khadim Hussain Rizvi | Khadim Rizvi
  PAK REL PTY
person Saad Hussain Rizvi | Saad Rizvi
  PAK REL PTY
person Mufti Muneeb-ur-Rehman | Mufti Muneeb ur Rehman
  PAK REL
person Mufti Nizamuddin Shamzai | Nizamuddin Shamzai
  PAK REL
person Azam Tariq | Maulana Azam Tariq
  PAK REB
person Haq Nawaz Jhangvi
  PAK REB
person Zia-ur-Rehman Farooqi | Zia-ur-Rehman Farooqui
  PAK REB
person Riaz Basra
  PAK REB
person Malik Ishaq
  PAK REB
person Akram Lahori
  PAK REB
person Qari Hussain
  PAK REB
person Qari Zafar
  PAK REB
person Amjad Farooqi
  PAK REB
person Ilyas Kashmiri
  PAK REB
person Ahmed Ludhianvi | Mohammad Ahmed Ludhianvi
  PAK REL
person Aurangzeb Farooqi
  PAK REL
person Ramzan Mengal
  PAK REL
person Zaki-ur-Rehman Lakhvi | Zakiur Rehman Lakhvi | Zaki ur Rehman Lakhvi
  PAK REB
person Yahya Mujahid
  PAK REB
person Abdul Rehman Makki | Abdul Rahman Makki
  PAK REB
person Abdul Rauf Azhar
  PAK REB
person Fazlur Rehman Khalil
  PAK REB
person Ajmal Kasab | Mohammad Ajmal Kasab | Ajmal Amir Kasab
  PAK REB
person Tahawwur Rana | Tahawwur Hussain Rana
  PAK CRM
person Omar Saeed Sheikh | Ahmed Omar Saeed Sheikh | Ahmed Omar Sheikh
  PAK REB
person Faqir Mohammed | Maulvi Faqir Mohammad | Faqir Mohammad
  PAK REB
person Ehsanullah Ehsan
  PAK REB
person Shahidullah Shahid
  PAK REB
person Mohammad Khurasani | Muhammad Khurasani | Muhammad Khorasani | Mohammed Khurasani
  PAK REB
person Wali-ur-Rehman | Wali ur Rehman | Waliur Rehman
  PAK REB
person Khan Said Sajna
  PAK REB
person Hafiz Gul Bahadur
  PAK REB
person Maulvi Nazir | Mullah Nazir
  PAK REB
person Mangal Bagh
  PAK REB
person Omar Khalid Khorasani
  PAK REB
person Omar Mansoor
  PAK REB
person Mufti Noor Wali
  PAK REB
person Latif Mehsud | Latif Mahsud
  PAK REB
person Abdullah Mehsud
  PAK REB
person Maulvi Omar | Maulvi Umar
  PAK REB
person Uzair Baloch | Uzair Jan Baloch
  PAK CRM
person Rao Anwar
  PAK COP
person Saulat Mirza
  PAK CRM
person Shahi Syed
  PAK PTY
person Fauzia Wahab | Fouzia Wahab
  PAK PTY
person Aafia Siddiqui
  PAK CVL
person Shakil Afridi | Shakeel Afridi
  PAK MED
person Kulbhushan Jadhav
  IND MIL
person John Solecki
  USA CVL  2009..2009
person Richard Hoagland
  USA GOV  2003..2017
  USA ELI  2017..
person Donald Blome
  USA GOV  2015..2025
  USA ELI  2025..
person Wendy Chamberlin
  USA GOV  1996..2005
  USA ELI  2005..
person Reza Baqir
  PAK GOV
person Jameel Ahmad
  PAK GOV
person Sikandar Sultan Raja
  PAK GOV
person Fakhruddin G. Ebrahim | Fakhruddin Ebrahim
  PAK GOV
person Naveed Qamar
  PAK PTY
person Chaudhry Anwarul Haq | Chaudhry Anwar-ul-Haq
  PAK GOV
person Sardar Qayyum | Sardar Abdul Qayyum Khan | Sardar Abdul Qayum
  PAK GOV
person Sardar Attique Ahmed Khan
  PAK GOV
person Shaukat Nawaz Mir
  PAK CVL
# Bangladesh
person Ziaur Rahman
  BGD GOV
person Kamal Hossain
  BGD PTY OPP
person Badruddoza Chowdhury
  BGD PTY
person Oli Ahmed | Oli Ahmad
  BGD PTY
person Moeen U Ahmed | Moeen Uddin Ahmed | Moeen U. Ahmed
  BGD MIL
person Zillur Rahman
  BGD GOV
person Abdul Hamid
  BGD LEG  ..2013-03
  BGD GOV  2013-03..2023-04
  BGD ELI
person Mohammed Shahabuddin | Mohammad Shahabuddin
  BGD GOV
person Rowshan Ershad | Raushan Ershad
  BGD PTY OPP
person Ghulam Muhammad Quader | GM Quader
  BGD PTY
person Mizanur Rahman Chowdhury
  BGD PTY
person Mannan Bhuiyan
  BGD PTY
person Khandaker Delwar Hossain
  BGD PTY
person Saifur Rahman
  BGD GOV
person Khandaker Mosharraf
  BGD PTY OPP
person Moyeen Khan
  BGD PTY OPP
person Gayeshwar Chandra Roy
  BGD PTY OPP
person Amir Khosru Mahmud Chowdhury
  BGD PTY
person Ruhul Kabir Rizvi
  BGD PTY OPP
person Nazrul Islam Khan
  BGD PTY
person Lutfuzzaman Babar
  BGD GOV  ..2006-10
  BGD PTY
person Harris Chowdhury
  BGD PTY
person Arafat Rahman Koko | Arafat Rahman
  BGD ELI
person Salahuddin Quader Chowdhury
  BGD PTY OPP
person Obaidul Quader
  BGD GOV  ..2024-08
  BGD ELI
person Sheikh Selim | Sheikh Fazlul Karim Selim
  BGD PTY
person Tofail Ahmed | Tofael Ahmed
  BGD PTY
person Amir Hossain Amu
  BGD PTY
person Suranjit Sengupta
  BGD PTY
person Shah A.M.S. Kibria | Shah AMS Kibria
  BGD GOV  ..2001-07
  BGD PTY OPP
person Ahsanullah Master
  BGD LEG
person Ivy Rahman
  BGD PTY
person Asaduzzaman Khan | Asaduzzaman Khan Kamal
  BGD GOV  ..2024-08
  BGD ELI
person Mohiuddin Khan Alamgir
  BGD GOV
person Hasanul Haq Inu
  BGD GOV  ..2019-01
  BGD PTY
person Rashed Khan Menon
  BGD PTY
person A.H. Mahmood Ali | Abul Hassan Mahmood Ali
  BGD GOV
person A.K. Abdul Momen | AK Abdul Momen
  BGD GOV
person Hasan Mahmud
  BGD GOV  ..2024-08
  BGD ELI
person Anisul Huq | Anisul Haq
  BGD GOV  ..2024-08
  BGD ELI
person AMA Muhith | Abul Maal Abdul Muhith
  BGD GOV
person Gowher Rizvi
  BGD GOV
person Salman F. Rahman | Salman F Rahman | Salman Fazlur Rahman
  BGD BUS
person Mohammad Ali Arafat
  BGD GOV  ..2024-08
  BGD ELI
person Sajeeb Wazed | Sajeeb Wazed Joy
  BGD ELI
person Saima Wazed
  UNO GOV  2024..2025
  UNO ELI  2025..
person Sheikh Rehana
  BGD ELI
person Tulip Siddiq
  GBR LEG  2015..
person Touhid Hossain | Md. Touhid Hossain | Mohammad Touhid Hossain
  BGD GOV
person Asif Nazrul
  BGD EDU  ..2024-08
  BGD GOV
person Syeda Rizwana Hasan
  BGD SOC  ..2024-08
  BGD GOV
person Jahangir Alam Chowdhury
  BGD GOV
person Mahfuj Alam
  BGD CVL  ..2024-08
  BGD GOV
person Asif Mahmud | Asif Mahmud Shojib Bhuyain
  BGD CVL  ..2024-08
  BGD GOV
person Shafiqul Alam
  BGD JRN  ..2024-08
  BGD GOV
person Adilur Rahman Khan
  BGD SOC  ..2024-08
  BGD GOV
person Khalilur Rahman
  BGD GOV
person Ahsan H. Mansur | Ahsan Mansur
  BGD GOV
person Atiur Rahman
  BGD GOV
person Fazle Kabir
  BGD GOV
person Abdur Rouf Talukder
  BGD GOV
person Hasnat Abdullah
  BGD CVL  ..2025-02
  BGD PTY
person Sarjis Alam
  BGD CVL  ..2025-02
  BGD PTY
person Akhter Hossen | Akhtar Hossain
  BGD PTY
person Nasiruddin Patwary | Nasiruddin Patwari
  BGD PTY
person Sharif Osman Hadi | Osman Hadi
  BGD CVL
person Abu Sayed
  BGD CVL
person Abrar Fahad
  BGD CVL
person Shafiqur Rahman
  BGD PTY
person Ghulam Azam | Golam Azam
  BGD PTY
person Ali Ahsan Mohammad Mojaheed | Ali Ahsan Mujahid
  BGD PTY
person Abdul Quader Mollah | Abdul Kader Mullah | Abdul Quader Molla
  BGD PTY
person Mohammad Kamaruzzaman | Muhammad Kamaruzzaman
  BGD PTY
person Mir Quasem Ali | Mir Kashem Ali
  BGD PTY
person Azharul Islam | ATM Azharul Islam
  BGD PTY
person Shah Ahmad Shafi | Shah Ahmed Shafi | Allama Shafi
  BGD REL
person Junaid Babunagari
  BGD REL
person Mamunul Haque
  BGD REL
person Mufti Fazlul Haq Amini | Fazlul Haq Amini
  BGD REL PTY
person Syed Rezaul Karim
  BGD REL PTY
person Shaikh Abdur Rahman
  BGD REB
person Siddiqul Islam | Bangla Bhai
  BGD REB
person Mufti Abdul Hannan | Mufti Hannan
  BGD REB
person Sayed Zia-ul-Haq | Syed Ziaul Haque
  BGD REB
person Tamim Chowdhury | Tamim Ahmed Chowdhury
  BGD REB
person Jasimuddin Rahmani | Jashimuddin Rahmani
  BGD REB
person Shahidul Hoque | A.K.M. Shahidul Hoque
  BGD COP
person Chowdhury Abdullah Al-Mamun
  BGD COP
person Baharul Alam
  BGD COP
person Harun-or-Rashid
  BGD COP
person S.M. Shafiuddin Ahmed | SM Shafiuddin Ahmed
  BGD MIL
person Iqbal Karim Bhuiyan
  BGD MIL
person A.S.M. Nasim | Abu Saleh Mohammad Nasim
  BGD MIL
person Surendra Kumar Sinha
  BGD JUD
person A.B.M. Khairul Haque | Khairul Haque | ABM Khairul Haque
  BGD JUD
