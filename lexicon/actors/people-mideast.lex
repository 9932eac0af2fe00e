# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Egypt
person Gamal Mubarak
  EGY PTY  ..2011-02
  EGY ELI
person Alaa Mubarak
  EGY BUS
person Suzanne Mubarak
  EGY ELI
person Sherif Ismail
  EGY GOV  2013-07..2018-06
  EGY ELI  2018-06..
person Mostafa Madbouly | Moustafa Madbouly
  EGY GOV
person Essam Sharaf
  EGY GOV  2011-03..2011-12
  EGY ELI  2011-12..
person Sedki Sobhi | Sedki Sobhy | Sedky Sobhi
  EGY MIL  ..2014-03
  EGY GOV MIL  2014-03..2018-06
  EGY ELI
person Mohamed Zaki | Mohamed Ahmed Zaki
  EGY MIL  ..2018-06
  EGY GOV MIL  2018-06..2024-07
  EGY ELI
person Abdel Mageed Saqr | Abdel Meguid Saqr
  EGY GOV MIL
person Sami Anan | Sami Enan | Sami Hafez Anan
  EGY MIL  ..2012-08
  EGY PTY OPP
person Mahmoud Hegazy
  EGY MIL
person Mohamed Farid Hegazy
  EGY MIL
person Osama Askar
  EGY MIL
person Mohsen al-Fangari | Mohsen el-Fangari
  EGY GOV MIL
person Ismail Etman
  EGY GOV MIL
person Mohamed al-Assar
  EGY GOV MIL
person Mamdouh Shahin
  EGY GOV MIL
person Mohamed Ibrahim Moustafa
  EGY GOV
person Magdy Abdel Ghaffar
  EGY GOV
person Mahmoud Tawfik | Mahmoud Tawfiq
  EGY GOV
person Abbas Kamel
  EGY GOV  ..2018
  EGY SPY  2018..2024-10
  EGY GOV
person Hassan Rashad | Hassan Mahmoud Rashad
  EGY SPY
person Khaled Fawzy
  EGY SPY
person Murad Muwafi | Mourad Mowafi
  EGY SPY
person Mohamed Raafat Shehata | Raafat Shehata
  EGY SPY
person Hisham Barakat | Hesham Barakat
  EGY JUD
person Abdel Meguid Mahmoud | Abdel-Meguid Mahmoud
  EGY JUD
person Talaat Abdallah | Talaat Abdullah
  EGY JUD
person Nabil Sadek | Nabil Sadeq
  EGY JUD
person Hamada el-Sawy | Hamada al-Sawi
  EGY JUD
person Ahmed el-Zend | Ahmed al-Zend
  EGY JUD  ..2015
  EGY GOV
person Hesham Geneina | Hisham Genena
  EGY GOV  ..2016-03
  EGY OPP
person Zakaria Azmi
  EGY GOV
person Safwat el-Sherif | Safwat al-Sharif
  EGY PTY
person Fathi Sorour | Ahmed Fathi Sorour
  EGY LEG
person Rifaat al-Mahgoub | Rifaat el-Mahgoub | Refaat el-Mahgoub
  EGY LEG
person Saad el-Katatni | Saad al-Katatni
  EGY PTY  ..2012-01
  EGY LEG  2012-01..2012-06
  EGY PTY
person Ali Abdel Aal
  EGY LEG
person Hanafi Gebaly | Hanafy el-Gebaly
  EGY LEG
person Rachid Mohamed Rachid
  EGY GOV
person Tarek Amer
  EGY GOV
person Hassan Abdalla
  EGY GOV
person Rania al-Mashat | Rania Al-Mashat
  EGY GOV
person Mohamed Maait
  EGY GOV
person Ahmed Kouchouk
  EGY GOV
person Tarek el-Molla
  EGY GOV
person Karim Badawi
  EGY GOV
person Sherif Fathy
  EGY GOV
person Zahi Hawass
  EGY GOV
person Tamim Khallaf
  EGY GOV
person Ahmed Abu Zeid
  EGY GOV
person Ahmed Hafez
  EGY GOV
person Bassam Rady
  EGY GOV
person Alaa Youssef
  EGY GOV
person Yasser Ali
  EGY GOV
person Ahmed Ezz
  EGY BUS
person Hisham Talaat Moustafa | Hisham Talaat Mostafa
  EGY BUS
person Hussein Salem
  EGY BUS
person Naguib Sawiris
  EGY BUS
person Osama Rabie
  EGY GOV
person Mohab Mameesh | Mohab Mamish
  EGY MIL  ..2012
  EGY GOV
person Mahmoud Ezzat
  EGY PTY OPP
person Mahmoud Hussein
  EGY PTY OPP
person Ibrahim Munir | Ibrahim Mounir
  EGY PTY OPP
person Mahdi Akef | Mohammed Mahdi Akef
  EGY PTY OPP
person Mustafa Mashhour
  EGY PTY OPP
person Mamoun al-Hodeibi | Maamoun al-Hodeiby
  EGY PTY OPP
person Hamed Abu al-Nasr
  EGY PTY OPP
person Gehad el-Haddad | Gehad El-Haddad
  EGY PTY
person Essam el-Haddad | Essam al-Haddad
  EGY GOV  2012..2013-07
  EGY PTY OPP
person Abdel Moneim Aboul Fotouh | Abdel-Moneim Aboul-Fotouh
  EGY PTY OPP
person Safwat Hegazi
  EGY REL
person Hazem Salah Abu Ismail | Hazem Abu Ismail
  EGY PTY OPP
person Nader Bakkar
  EGY PTY
person Younes Makhyoun
  EGY PTY
person Yasser Borhami
  EGY REL
person Abul-Ela Madi | Abu al-Ila Madi
  EGY PTY
person Hossam Badrawi
  EGY PTY
person Noaman Gomaa | Numan Gumaa
  EGY PTY OPP
person Fouad Serageddin | Fuad Serageddin
  EGY PTY OPP
person Ibrahim Shukri
  EGY PTY OPP
person Khaled Ali
  EGY PTY OPP
person Mohamed Anwar el-Sadat | Anwar Esmat Sadat
  EGY PTY OPP
person Moussa Mostafa Moussa
  EGY PTY
person Ahmed Tantawi | Ahmed Tantawy | Ahmed al-Tantawi
  EGY PTY OPP
person Farid Zahran
  EGY PTY OPP
person Ziad el-Elaimy | Zyad el-Elaimy
  EGY PTY OPP
person Ahmed Douma
  EGY CVL
person Asmaa Mahfouz
  EGY CVL
person Wael Ghonim
  EGY CVL
person Khaled Said | Khaled Saeed
  EGY CVL
person Mahienour el-Massry
  EGY SOC
person Sanaa Seif
  EGY CVL
person Laila Soueif
  EGY CVL
person Mona Seif
  EGY SOC
person Gamal Eid
  EGY SOC
person Hossam Bahgat
  EGY SOC
person Patrick Zaki | Patrick George Zaki
  EGY CVL
person Saad Eddin Ibrahim | Saadeddin Ibrahim
  EGY SOC
person Hafez Abu Saada | Hafez Abu Saeda
  EGY SOC
person Negad el-Borai | Negad al-Borai
  EGY SOC
person Nawal el-Saadawi | Nawal al-Saadawi
  EGY SOC
person Nasr Hamid Abu Zeid | Nasr Abu Zaid
  EGY EDU
person Farag Foda | Farag Fouda
  EGY CVL
person Naguib Mahfouz
  EGY CVL
person Ibrahim Eissa | Ibrahim Issa
  EGY JRN
person Lina Attalah
  EGY JRN
person Mahmoud Abou Zeid | Shawkan
  EGY JRN
person Yehia Qallash
  EGY JRN LAB
person Mohamed Hassanein Heikal | Mohammed Hassanein Heikal
  EGY JRN
person Makram Mohammed Ahmed
  EGY JRN
person Tawfiq Okasha | Tawfik Okasha
  EGY JRN
person Mohamed Fahmy | Mohammed Fahmy
  EGY JRN
person Baher Mohamed
  EGY JRN
person Ahmed al-Tayeb | Ahmed el-Tayeb | Ahmed Tayeb
  EGY REL
person Mohammed Sayed Tantawi | Mohamed Sayed Tantawi | Muhammad Sayyid Tantawi
  EGY REL
person Ali Gomaa
  EGY REL
person Shawki Allam | Shawky Allam
  EGY REL
person Yusuf al-Qaradawi | Youssef al-Qaradawi | Yusuf al-Qaradhawi
  EGY REL
person Amr Khaled
  EGY REL
person Kamal Abu Eita
  EGY LAB  ..2013-07
  EGY GOV
person Aboud al-Zumar | Abboud al-Zomor | Abbud al-Zumar
  EGY REB
person Tarek al-Zomor | Tarek el-Zomor
  EGY REB  ..2011-03
  EGY PTY
person Rifai Ahmed Taha | Rifai Taha
  EGY REB
person Mustafa Hamza
  EGY REB
person Talaat Fouad Qassem | Talat Fouad Qassem
  EGY REB
person Karam Zuhdi
  EGY REB
person Khaled Islambouli | Khalid Islambouli
  EGY REB
person Adel Habara
  EGY REB
person Hisham Ashmawy | Hisham al-Ashmawi
  EGY REB
person Abu Osama al-Masri
  EGY REB
person Montasser al-Zayat | Montasser el-Zayat
  EGY SOC
person Francis Ricciardone
  USA GOV  2001..2014
  USA ELI  2014..
# Libya
person Abdessalam Jalloud | Abdel Salam Jalloud | Abdel-Salam Jalloud
  LBY GOV  ..1993
  LBY ELI
person Baghdadi al-Mahmoudi | Baghdadi Mahmudi
  LBY GOV
person Abdurrahman Shalgham
  LBY GOV
person Abdel Ati al-Obeidi | Abdulati al-Obeidi | Abdelati Obeidi
  LBY GOV
person Moussa Ibrahim
  LBY GOV
person Khaled Kaim
  LBY GOV
person Mutassim Gaddafi | Mutassim Gadhafi | Mutassem Gaddafi
  LBY GOV
person Khamis Gaddafi | Khamis Gadhafi
  LBY MIL
person Saadi Gaddafi | Saadi Gadhafi | Al-Saadi Gaddafi
  LBY ELI
person Aisha Gaddafi | Aisha Gadhafi | Ayesha Gaddafi
  LBY ELI
person Bashir Saleh
  LBY GOV
person Abu Bakr Younis Jaber | Abu-Bakr Yunis Jabr
  LBY MIL
person Abdel Fattah Younes | Abdul Fatah Younis | Abdel Fattah Younis
  LBY GOV  ..2011-02-21
  LBY REB
person Lamin Khalifa Fhimah | Lamen Khalifa Fhimah
  LBY CVL
person Abu Agila Mohammad Masud | Abu Agila Mas'ud
  LBY SPY
person Ali Tarhouni
  LBY GOV
person Abdel Hafiz Ghoga | Abdel-Hafidh Ghoga
  LBY REB
person Mahmoud Shammam
  LBY REB
person Abdurrahim el-Keib | Abdel Rahim al-Kib | Abdurrahim al-Keib
  LBY GOV  2011-11..2012-11
  LBY ELI
person Mustafa Abushagur | Mustafa Abu Shagur
  LBY GOV
person Mohammed Magarief | Mohamed al-Magariaf | Mohammed el-Megarif
  LBY OPP  ..2012-08
  LBY LEG
person Nouri Abusahmain | Nuri Abu Sahmain | Nouri Abu Sahmein
  LBY LEG
person Abdullah al-Thinni | Abdullah al-Thani
  LBY GOV
person Ahmed Maiteeq | Ahmed Maitiq | Ahmed Maetig
  LBY GOV
person Khalifa al-Ghwell | Khalifa al-Ghawil | Khalifa Ghwell
  LBY GOV
person Omar al-Hassi
  LBY GOV
person Mohamed al-Menfi | Mohammed al-Menfi | Mohamed Menfi
  LBY GOV
person Osama Hammad | Osama Hamad
  LBY GOV
person Najla Mangoush | Najla el-Mangoush | Najla al-Mangoush
  LBY GOV  ..2023-08
  LBY ELI
person Mohamed Siala | Mohamed Taha Siala
  LBY GOV
person Mohammed al-Dayri | Mohamed Dairi
  LBY GOV
person Abdulhadi al-Hweij | Abdulhadi Lahweej
  LBY GOV
person Khaled al-Mishri | Khaled al-Meshri
  LBY PTY
person Mohamed Takala | Mohammed Takala
  LBY LEG
person Abdulrahman Sewehli | Abdulrahman al-Swehli
  LBY LEG
person Imad al-Trabelsi | Emad Trabelsi
  LBY GOV
person Salah Namroush | Salah al-Namroush | Salah Eddine al-Namrush
  LBY GOV MIL
person Mohamed al-Haddad
  LBY MIL
person Saddam Haftar
  LBY MIL
person Khaled Haftar
  LBY MIL
person Belqasem Haftar
  LBY GOV
person Abdulrazek al-Nadoori | Abdel Razek al-Nadhouri
  LBY MIL
person Ahmed al-Mismari | Ahmed Mismari | Ahmed al-Mesmari
  LBY MIL
person Mahmoud al-Werfalli | Mahmoud al-Warfalli
  LBY MIL
person Wanis Bukhamada
  LBY MIL
person Osama al-Juwaili | Osama Jweili | Osama al-Juwali
  LBY MIL
person Abdul Ghani al-Kikli | Abdulghani Kikli | Ghaniwa
  LBY PRM
person Haitham Tajouri
  LBY PRM
person Salah Badi
  LBY PRM
person Abdul Raouf Kara | Abdel Raouf Kara
  LBY PRM
person Osama Najim | Osama Elmasry Njeem | Osama Almasri | Osama Njeem
  LBY PRM
person Abd al-Rahman al-Milad | Abdulrahman Milad | Bija
  LBY COP
person Mohammed al-Zahawi | Mohamed al-Zahawi
  LBY REB
person Sufian bin Qumu | Sufian Ben Qumu
  LBY REB
person Ahmed Abu Khattala | Ahmed Abu Khatallah
  LBY REB
person Abu Anas al-Libi | Nazih al-Ruqai
  IMG REB
person Wissam Ben Hamid | Wissam bin Humaid
  LBY REB
person Mustafa al-Imam
  LBY REB
person Mustafa Sanalla
  LBY BUS
person Farhat Bengdara | Farhat Omar Bengdara
  LBY GOV  ..2011
  LBY BUS  2022-07..2025-01
  LBY ELI
person Sadiq al-Kabir | Sadiq al-Kaber | Sadiq El-Kebir
  LBY GOV
person Naji Issa
  LBY GOV
person Salwa Bugaighis
  LBY SOC
person Siham Sergewa | Sihem Sirqiwa | Seham Sergiwa
  LBY LEG
person Hanan al-Barassi
  LBY SOC
person Iman al-Obeidi | Eman al-Obeidi
  LBY CVL
person Fathi Terbil
  LBY SOC
person Fathi al-Jahmi | Fathi Eljahmi
  LBY OPP
person Sadiq al-Ghariani | Sadiq al-Gharyani
  LBY REL
person Stephanie Williams
  USA GOV  ..2018-06
  UNO GOV  2018..2022
  USA ELI
person Abdul Ilah Khatib
  JOR GOV  ..2011-04
  UNO GOV
person Richard Norland
  USA GOV  2007..2025
  USA ELI  2025..
person Nicola Orlando
  EUR GOV  2023..
# Algeria
person Abdelaziz Rahabi
  DZA GOV  ..1999
  DZA OPP
person Belaid Abdesselam
  DZA GOV
person Larbi Belkheir
  DZA MIL GOV
person Mohamed Mediene | Mohamed Mediène | Toufik Mediene
  DZA SPY
person Athmane Tartag | Bachir Tartag
  DZA SPY
person Mohamed Lamari
  DZA MIL
person Smain Lamari | Smaïn Lamari
  DZA SPY
person Said Chengriha | Saïd Chengriha | Saïd Chanegriha
  DZA MIL
person Abdelghani Hamel
  DZA COP
person Ali Tounsi
  DZA COP
person Said Bouteflika | Saïd Bouteflika
  DZA GOV  ..2019-04
  DZA ELI
person Noureddine Bedoui
  DZA GOV  ..2019-12
  DZA ELI
person Abdelaziz Djerad
  DZA GOV
person Aymen Benabderrahmane | Aïmene Benabderrahmane | Ayman Benabderrahmane
  DZA GOV  ..2023-11
  DZA ELI
person Nadir Larbaoui | Nadhir Larbaoui
  DZA GOV
person Sifi Ghrieb
  DZA GOV
person Sabri Boukadoum
  DZA GOV
person Ahmed Attaf
  DZA GOV
person Brahim Merad
  DZA GOV
person Said Sayoud | Saïd Sayoud
  DZA GOV
person Mohamed Arkab
  DZA GOV
person Amar Belani
  DZA GOV
person Amar Saadani | Amar Saidani
  DZA LEG  ..2007
  DZA PTY
person Djamel Ould Abbes
  DZA GOV  ..2012
  DZA PTY
person Salah Goudjil
  DZA LEG
person Brahim Boughali
  DZA LEG
person Said Sadi | Saïd Sadi
  DZA PTY OPP
person Mohcine Belabbas
  DZA PTY OPP
person Ahmed Taleb Ibrahimi
  DZA PTY OPP
person Mahfoud Nahnah
  DZA PTY
person Abdallah Djaballah
  DZA PTY OPP
person Aboudjerra Soltani
  DZA PTY
person Abderrazak Makri
  DZA PTY OPP
person Abdelaali Hassani Cherif | Abdelaali Hassani
  DZA PTY
person Youcef Aouchiche
  DZA PTY OPP
person Abdelkader Bengrina
  DZA PTY
person Abdelkader Hachani
  DZA PTY OPP
person Rabah Kebir
  DZA PTY OPP
person Anwar Haddam
  DZA PTY OPP
person Karim Tabbou
  DZA PTY OPP
person Rachid Nekkaz
  DZA PTY OPP
person Zoubida Assoul
  DZA PTY OPP
person Mustapha Bouchachi
  DZA SOC
person Zaki Hannache
  DZA SOC
person Mourad Dhina
  DZA OPP
person Ferhat Mehenni
  DZA PTY OPP
person Amira Bouraoui
  DZA CVL
person Lakhdar Bouregaa | Lakhdar Bouregâa
  DZA ELI
person Boualem Sansal
  DZA CVL
person Kamel Daoud
  DZA CVL
person Khaled Drareni
  DZA JRN
person Ihsane El Kadi | Ihsane el-Kadi
  DZA JRN
person Mohamed Benchicou
  DZA JRN
person Omar Belhouchet
  DZA JRN
person Tahar Djaout
  DZA JRN
person Said Mekbel | Saïd Mekbel
  DZA JRN
person Lounes Matoub | Matoub Lounes | Lounès Matoub
  DZA CVL
person Cheb Hasni
  DZA CVL
person Khalida Messaoudi
  DZA GOV  2002-06..2014-05
  DZA PTY
person Abdelhak Benhamouda
  DZA LAB
person Abdelmadjid Sidi Said
  DZA LAB
person Ali Haddad
  DZA BUS
person Issad Rebrab
  DZA BUS
person Rafik Khalifa | Abdelmoumene Khalifa
  DZA BUS
person Henri Teissier
  DZA REL
person Pierre Claverie
  DZA REL
person Jean-Paul Vesco
  DZA REL
