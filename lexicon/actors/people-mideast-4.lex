# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Palestine
person Hilarion Capucci
  PSE REL
# Lebanon
person Selim Hoss | Selim al-Hoss
  LBN GOV
person Rashid Karami | Rashid Karameh
  LBN GOV
person Rene Mouawad | René Moawad | Rene Moawad
  LBN GOV
person Suleiman Frangieh
  LBN PTY
person Tony Frangieh
  LBN PTY
person Dany Chamoun | Dory Chamoun
  LBN PTY
person Hussein Husseini | Hussein al-Husseini
  LBN LEG
person Michel Murr
  LBN GOV
person Pierre Amine Gemayel
  LBN PTY
person Samy Gemayel | Sami Gemayel
  LBN PTY OPP
person Nadim Gemayel
  LBN PTY
person Fadi Frem
  LBN PRM
person Marwan Hamade
  LBN GOV
person Walid Eido
  LBN LEG
person Antoine Ghanem
  LBN LEG
person Taymur Jumblatt | Taymour Jumblatt | Teymour Jumblatt
  LBN PTY
person Jamil al-Sayyed | Jamil Sayyed | Jamil as-Sayyed
  LBN SPY  ..2005
  LBN LEG
person Ali al-Hajj
  LBN COP
person Raymond Azar
  LBN SPY
person Mustafa Hamdan
  LBN MIL
person Ashraf Rifi
  LBN COP  ..2013
  LBN PTY
person Abbas Ibrahim
  LBN COP
person Elias al-Baysari | Elias Bayssari
  LBN COP
person Hassan Choucair | Hassan Shukair
  LBN COP
person Imad Othman | Imad Osman
  LBN COP
person Jean Kahwaji | Jean Qahwaji
  LBN MIL
person Rodolphe Haykal | Rodolphe Haikal
  LBN MIL
person Francois al-Hajj | François al-Hajj
  LBN MIL
person Riad Salame
  LBN GOV  ..2023-07
  LBN ELI
person Wassim Mansouri
  LBN GOV
person Karim Souaid | Karim Soueid
  LBN GOV
person Tarek Bitar
  LBN JUD
person Fadi Sawan
  LBN JUD
person Ghassan Oueidat | Ghassan Oweidat
  LBN JUD
person Ghada Aoun
  LBN JUD
person Ali Hassan Khalil
  LBN PTY
person Charbel Wehbe | Charbel Wehbeh
  LBN GOV
person Abdallah Bou Habib | Abdallah Bouhabib
  LBN GOV
person Youssef Raggi | Youssef Rajji | Joe Raggi
  LBN GOV
person Michel Menassa | Michel Mnassa
  LBN GOV MIL
person Yassine Jaber
  LBN GOV
person Bassam Mawlawi
  LBN GOV
person Ahmad al-Hajjar
  LBN GOV
person George Kordahi | George Kurdahi
  LBN JRN  ..2021-09
  LBN GOV  2021-09..2021-12
  LBN PTY
person Firass Abiad
  LBN MED GOV
person Nouhad Machnouk | Nohad Machnouk
  LBN PTY
person Raya al-Hassan | Raya El Hassan
  LBN GOV
person Bahaa Hariri
  LBN BUS
person Farid Makari
  LBN LEG
person Elias Bou Saab
  LBN LEG
person Paula Yacoubian
  LBN LEG OPP
person Mark Daou
  LBN LEG OPP
person Halima Kaakour
  LBN LEG OPP
person Gibran Araiji | Jibran Araiji
  LBN PTY
person Inaam Raad
  LBN PTY
person George Hawi
  LBN PTY
person Hashem Safieddine | Hashem Safi al-Din
  LBN REB
person Abbas Musawi | Abbas al-Musawi | Abbas Mussawi | Abbas al-Moussawi
  LBN REB
person Subhi Tufayli | Sobhi Tufaili | Subhi al-Tufayli
  LBN REB
person Mohammad Raad | Mohammed Raad
  LBN PTY
person Hassan Fadlallah
  LBN PTY
person Ali Fayyad
  LBN PTY
person Ibrahim Amin al-Sayyed
  LBN PTY
person Hussein Khalil
  LBN PTY
person Wafiq Safa | Wafik Safa
  LBN REB
person Nabil Qaouk | Nabil Kaouk
  LBN REB
person Mohammad Afif | Mohammed Afif
  LBN REB
person Fuad Shukr | Fouad Shukur | Fuad Shukur
  LBN REB
person Ibrahim Aqil | Ibrahim Akil
  LBN REB
person Ali Karaki
  LBN REB
person Mustafa Badreddine | Mustafa Amine Badreddine
  LBN REB
person Wissam al-Tawil | Wissam Tawil
  LBN REB
person Haytham Ali Tabatabai | Haytham Tabatabai | Haitham Ali Tabatabai
  LBN REB
person Jihad Mughniyeh | Jihad Mughniyah
  LBN REB
person Hussein Mousawi | Hussein al-Musawi
  LBN REB
person Salim Ayyash
  LBN REB
person Ragheb Harb
  LBN REL
person Abdel Karim Obeid | Abdul Karim Obeid | Abdel-Karim Obeid
  LBN REB
person Mustafa Dirani
  LBN REB
person Mohammed Hussein Fadlallah | Mohammad Hussein Fadlallah
  LBN REL
person Mohammed Mehdi Shamseddine | Mohammed Mahdi Shamseddine
  LBN REL
person Abdel Amir Qabalan | Abdul Amir Kabalan
  LBN REL
person Ahmed Qabalan | Ahmad Kabalan
  LBN REL
person Hassan Khaled
  LBN REL
person Mohammed Rashid Qabbani
  LBN REL
person Abdul-Latif Derian | Abdel-Latif Deryan | Abdul Latif Daryan
  LBN REL
person Nasrallah Sfeir | Nasrallah Butros Sfeir | Nasrallah Boutros Sfeir
  LBN REL
person Bechara al-Rai | Beshara al-Rai | Bechara Rai | Bechara Boutros al-Rai
  LBN REL
person Ahmed al-Assir | Ahmad al-Assir
  LBN REL
person Omar Bakri
  LBN REL
person Shaker al-Absi | Shaker Absi
  LBN REB
person Fadel Shaker
  LBN CVL
person Monir Makdah | Mounir Maqdah | Mounir al-Maqdah
  LBN REB
person Sultan Abul Aynain | Sultan Abu al-Aynayn
  LBN PTY
person Akl Hashem | Aql Hashem
  LBN PRM
person Etienne Saqr | Étienne Saqr
  LBN PRM
person Lokman Slim | Luqman Slim
  LBN CVL
person May Chidiac
  LBN JRN
person Issam Abdallah
  LBN JRN
person Rafic Hariri Detlev Mehlis
  LBN JUD
person Hussein Hajj Hassan
  LBN PTY
person Brian Keenan
  IRL CVL  1986..1990
person William Higgins of ATA  Antarctica | William Higgins
  USA MIL  1988..1989
  USA ELI  1989..
person Alann Steen
  USA EDU  1987..1991
person Robert Polhill
  USA EDU  1987..1990
person Jackie Mann
  GBR CVL  1989..1991
person Jean-Paul Kauffmann
  FRA JRN  1985..1988
person Michel Seurat
  FRA EDU  1985..1986
person Malcolm Kerr
  USA EDU  1982..1984
person Detlev Mehlis
  UNO JUD  2005..2006
person Daniel Bellemare
  UNO JUD  2008..2012
person Derek Plumbly
  UNO GOV  2012..2015
  UNO ELI  2015..
person Joanna Wronecka
  UNO GOV  2021..2024
  UNO ELI  2024..
person Andrea Tenenti
  UNO GOV  2006..
person Aroldo Lazaro | Aroldo Lázaro
  UNO MIL  2022..2025
  UNO ELI  2025..
person Alain Pellegrini
  UNO MIL  2004..2007
  UNO ELI  2007..
person Timur Goksel | Timor Goksel
  UNO GOV  1979..2003
  UNO ELI  2003..
# Syria
person Basil al-Assad | Bassel al-Assad
  SYR MIL
person Maher al-Assad | Maher Assad
  SYR MIL
person Asma al-Assad | Asma Assad
  SYR ELI
person Assef Shawkat | Asef Shawkat | Assef Shawqat
  SYR MIL
person Rami Makhlouf
  SYR BUS
person Mustafa Tlass | Mustafa Tlas
  SYR GOV MIL  1972..2004-05
  SYR ELI
person Manaf Tlass | Manaf Tlas
  SYR MIL
person Abdul Razzaq Tlass | Abdul-Razzaq Tlass
  SYR REB
person Hikmat Shihabi | Hikmat al-Shihabi
  SYR MIL
person Ali Duba | Ali Douba
  SYR SPY
person Rustom Ghazaleh | Rustum Ghazali | Rustom Ghazali
  SYR SPY
person Bahjat Suleiman
  SYR SPY
person Jamil Hassan | Jamil al-Hassan
  SYR SPY
person Ali Mamlouk
  SYR SPY
person Hussam Luka
  SYR SPY
person Abdel Salam Mahmoud
  SYR SPY
person Suheil al-Hassan | Suhail al-Hassan
  SYR MIL
person Issam Zahreddine
  SYR MIL
person Dawoud Rajha | Daoud Rajha | Dawood Rajiha
  SYR GOV MIL
person Hassan Turkmani | Hasan Turkmani
  SYR GOV MIL  2004-05..2009-06
  SYR MIL
person Fahd Jassem al-Freij | Fahd al-Freij | Fahd Jassim al-Freij
  SYR GOV MIL
person Ali Abdullah Ayyoub
  SYR GOV MIL
person Ali Mahmoud Abbas
  SYR GOV MIL
person Mohammad al-Shaar | Mohammed al-Shaar | Mohammad Ibrahim al-Shaar
  SYR GOV
person Adnan Badr Hassan
  SYR SPY
person Hisham Ikhtiyar | Hisham Bekhtyar
  SYR SPY
person Mahmoud al-Zoubi | Mahmoud Zubi
  SYR GOV
person Naji al-Otari | Naji al-Itri
  SYR GOV
person Adel Safar
  SYR GOV
person Wael al-Halqi | Wael al-Halki | Wael Halqi
  SYR GOV
person Imad Khamis
  SYR GOV
person Hussein Arnous
  SYR GOV
person Mohammad Ghazi al-Jalali | Mohammed al-Jalali | Mohammed Ghazi al-Jalali
  SYR GOV
person Bassam Sabbagh | Bassam al-Sabbagh
  SYR GOV
person Bouthaina Shaaban | Buthaina Shaaban | Bouthaina Shabaan
  SYR GOV
person Jihad Makdissi | Jihad Makdessi
  SYR GOV  ..2012-11
  SYR OPP
person Omran al-Zoubi | Omran Zoabi
  SYR GOV
person Adib Mayaleh
  SYR GOV
person Nawaf Fares
  SYR GOV  ..2012-07
  SYR OPP
person Mouaz al-Khatib | Moaz Alkhatib
  SYR OPP
person Khaled Khoja
  SYR OPP
person Anas al-Abdah | Anas Abdah
  SYR OPP
person Hadi al-Bahra | Hadi Albahra
  SYR OPP
person Nasr al-Hariri | Naser al-Hariri
  SYR OPP
person Salem al-Meslet | Salim al-Muslat | Salem Meslet
  SYR OPP
person Abdurrahman Mustafa | Abdul Rahman Mustafa
  SYR OPP
person Abdulbaset Sieda | Abdelbaset Sieda | Abdulbaset Sayda
  SYR OPP
person Ghassan Hitto
  SYR OPP
person Ahmad Tumeh | Ahmad Tohme | Ahmad Toumeh
  SYR OPP
person Bassma Kodmani
  SYR OPP
person Michel Kilo
  SYR OPP
person Suheir Atassi | Suhair al-Atassi
  SYR OPP
person Riad al-Turk
  SYR OPP
person Aref Dalila
  SYR OPP
person Anwar al-Bunni | Anwar Bunni
  SYR SOC
person Haitham al-Maleh | Haitham Maleh
  SYR SOC
person Mazen Darwish
  SYR SOC
person Razan Zaitouneh
  SYR SOC
person Yassin al-Haj Saleh
  SYR OPP
person Ali Farzat | Ali Ferzat
  SYR CVL
person Hamza al-Khatib
  SYR CVL
person Abdul Baset al-Sarout | Abdel Basset al-Sarout
  SYR REB
person Raed al-Saleh | Raed Saleh
  SYR SOC  ..2025-03
  SYR GOV
person Ghiath Matar
  SYR CVL
person Rami Abdul Rahman | Rami Abdel Rahman | Rami Abdulrahman | Rami Abdurrahman
  SYR SOC
person Kamal al-Labwani
  SYR OPP
person Mohammed Alloush | Mohammad Alloush
  SYR REB
person Abdelkader Saleh | Abdul Qader Saleh
  SYR REB
person Hassan Aboud | Hassan Abboud
  SYR REB
person Abu Khalid al-Suri
  SYR REB
person Jamal Maarouf
  SYR REB
person Colonel Qassim Saadeddine | Qassim Saadeddine | Kassem Saadeddine
  SYR REB
person Abu Sakkar | Khalid al-Hamad
  SYR REB
person Mustafa al-Sheikh
  SYR REB
person Abu Maria al-Qahtani
  SYR REB
person Abu Firas al-Suri
  SYR REB
person Abdullah al-Muhaysini | Abdullah al-Muhaisini
  SYR REL
person Sami al-Oraidi
  SYR REB
person Mohammed Abu Jassem | Abu Amsha | Mohammad al-Jassem
  SYR REB  ..2024-12
  SYR MIL
person Saif Abu Bakr | Saif Boulad
  SYR REB  ..2024-12
  SYR MIL
person Hussein al-Salama | Hussein Salama
  SYR SPY
person Anas Khattab
  SYR REB  ..2024-12
  SYR SPY  2024-12..2025-03
  SYR GOV
person Murhaf Abu Qasra
  SYR REB  ..2024-12-08
  SYR GOV MIL
person Mohammed al-Bashir | Mohammad al-Bashir | Mohammed al-Basheer
  SYR GOV
person Ali Noureddine al-Naasan
  SYR MIL
person Noureddine al-Baba | Nour al-Din al-Baba
  SYR GOV
person Abdulkader Husrieh | Abdulqader al-Husriyeh
  SYR GOV
person Mohammed Yisr Barnieh
  SYR GOV
person Hind Kabawat
  SYR OPP  ..2025-03
  SYR GOV
person Maysaa Sabreen
  SYR GOV
person Mazhar al-Wais
  SYR GOV
person Ilham Ahmed | Ilham Ehmed
  SYR PRE
person Bedran Ciya Kurd | Badran Jia Kurd
  SYR PRE
person Aldar Khalil
  SYR PRE
person Asya Abdullah
  SYR PTY
person Riad Darar
  SYR PRE
person Farhad Shami
  SYR REB
person Redur Xelil | Redur Khalil
  SYR REB
person Mustafa Bali
  SYR REB
person Rojda Felat
  SYR REB
person Nesrin Abdullah | Nesrin Abdalla
  SYR REB
person Abdulhamid Darwish
  SYR PTY
person Mashaal Tammo | Meshaal Tammo
  SYR PTY OPP
person Hevrin Khalaf
  SYR PTY
person Wahid al-Balous
  SYR REL
person Laith al-Balous
  SYR PRM
person Suleiman Abdul-Baqi
  SYR PRM
person Yousef Jarbou
  SYR REL
person Hammoud al-Hinnawi
  SYR REL
person Ghazal Ghazal
  SYR REL
person Mohamed Said Ramadan al-Bouti | Mohammed al-Buti
  SYR REL
person Ahmad Badreddin Hassoun | Ahmad Hassoun
  SYR REL
person Osama al-Rifai
  SYR REL
person Paolo Dall'Oglio
  ITA REL  2011..
person Mouaz Moustafa
  SYR SOC
person Ali Sadreddine Bayanouni | Ali Sadr al-Din al-Bayanouni
  SYR PTY OPP
person Riad al-Shaqfa | Mohammad Riad Shaqfeh
  SYR PTY OPP
person Remi Ochlik | Rémi Ochlik
  FRA JRN  2012..2012
person Moaz al-Kasasbeh | Muath al-Kaseasbeh | Muath al-Kasasbeh
  JOR MIL
person Majd Kamalmaz
  USA CVL  2017..2025
person Alexanda Kotey
  SYR REB
person El Shafee Elsheikh
  SYR REB
person James Jeffrey
  USA GOV  2004..2020
  USA ELI  2020..
person Joel Rayburn
  USA GOV  2017..2025
  USA ELI  2025..
person Robert Mood
  UNO MIL  2012-04..2012-08
  NOR MIL
person Mokhtar Lamani
  UNO GOV  2012..2014
  UNO ELI  2014..
person Najat Rochdi
  UNO GOV  2019..2025
  UNO ELI  2025..
person Imran Riza
  UNO GOV  2017..
person Paulo Pinheiro | Paulo Sergio Pinheiro | Paulo Sérgio Pinheiro
  UNO GOV  2000..2025
  UNO ELI  2025..
# Jordan
person Zaid al-Rifai | Zaid Rifai
  JOR GOV
person Zaid bin Shaker | Sharif Zeid bin Shaker | Zeid bin Shaker
  JOR GOV
person Ali Abul Ragheb
  JOR GOV
person Abdullah al-Nsur
  JOR GOV
person Awn Khasawneh | Awn al-Khasawneh | Aoun al-Khasawneh
  JOR GOV
person Hani al-Mulki | Hani Mulki
  JOR GOV
person Omar Razzaz | Omar al-Razzaz
  JOR GOV
person Bisher Khasawneh | Bisher al-Khasawneh
  JOR GOV
person Mohammad Momani | Mohammed al-Momani
  JOR GOV
person Muhannad Mubaidin | Muhannad Mubaideen
  JOR GOV
person Prince Hassan bin Talal | Crown Prince Hassan
  JOR GOV  ..1999-01
  JOR ELI
person Prince Hamzah | Hamzah bin Hussein | Prince Hamza | Prince Hamzah bin Hussein
  JOR GOV  ..2004-11
  JOR ELI
person Crown Prince Hussein | Hussein bin Abdullah
  JOR GOV
