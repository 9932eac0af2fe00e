# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 4 of 8: KHM THA MYS SGP.

# KHM
person Chea Sim
  KHM LEG
person Tea Seiha
  KHM GOV MIL
person Sar Sokha
  KHM GOV
person Sok An
  KHM GOV
person Prak Sokhonn
  KHM GOV
person Sok Chenda Sophea
  KHM GOV
person Khuon Sudary
  KHM LEG
person Loy Sim Chheang
  KHM LEG
person Norodom Chakrapong
  KHM GOV
person Sin Song
  KHM GOV
person Ieng Mouly
  KHM GOV
person Ke Kim Yan
  KHM MIL
person Pol Saroeun
  KHM MIL
person Vong Pisen
  KHM MIL
person Mao Sophan
  KHM MIL
person Mok Chito
  KHM COP
person Hok Lundy
  KHM COP
person Chea Vichea
  KHM LAB
person Rong Chhun
  KHM LAB OPP
person Chhim Sithar
  KHM LAB
person Ath Thorn
  KHM LAB
person Kem Monovithya
  KHM PTY OPP
person Eng Chhay Eang
  KHM PTY OPP
person Tioulong Saumura
  KHM PTY OPP
person Teav Vannol
  KHM PTY OPP
person Lim Kimya
  KHM PTY OPP
person Ieng Thirith
  KHM ELI
person Chan Youran
  KHM REB
person Mak Ben
  KHM REB
person Ke Pauk
  KHM REB
person Nuon Paet
  KHM REB
person Chhouk Rin
  KHM REB  ..1994
  KHM MIL
person Im Chaem
  KHM REB
person Meas Muth
  KHM REB
person Chan Si
  KHM GOV
person Pen Sovan
  KHM GOV  ..1981
  KHM PTY
person Dien Del
  KHM MIL
person Chhun Yasith
  KHM REB
person Mam Sonando
  KHM JRN
person Thy Sovantha
  KHM SOC
person Theary Seng
  KHM SOC
person Yorm Bopha
  KHM SOC
person Tep Vanny
  KHM SOC
person Chut Wutty
  KHM SOC
person Thun Ratha
  KHM SOC
person Mech Dara
  KHM JRN
person Yeang Sothearin
  KHM JRN
person Uon Chhin
  KHM JRN
person James Ricketson
  AUS JRN
person Try Pheap
  KHM BUS
person Ly Yong Phat
  KHM BUS
person Chen Zhi
  KHM BUS
# THA
person Prem Tinsulanonda
  THA GOV  1980-03..1988-08
  THA GOV
person Issarapong Noonpakdee
  THA MIL
person Kaset Rojananil
  THA MIL
person Chamlong Srimuang
  THA GOV  1985..1992-01
  THA PTY OPP
person Thanom Kittikachorn
  THA GOV
person Anupong Paochinda
  THA MIL  ..2010-09
  THA GOV  2014-08..2023-08
  THA ELI  2023-08..
person Apirat Kongsompong
  THA MIL
person Udomdej Sitabutr
  THA MIL
person Chalermchai Sitthisart | Chalermchai Sittisart
  THA MIL
person Narongphan Jitkaewthae
  THA MIL
person Songwit Noonpackdee
  THA MIL
person Pana Klaewplodthuk
  THA MIL
person Boonsin Padklang
  THA MIL
person Winthai Suvaree
  THA MIL
person Sansern Kaewkamnerd
  THA MIL
person Surasant Kongsiri
  THA GOV MIL
person Natthaphon Narkphanit | Nattaphon Narkphanit
  THA GOV MIL
person Sutin Klungsang | Sutin Klungsaeng
  THA GOV MIL
person Khattiya Sawasdipol | Seh Daeng
  THA MIL
person Panlop Pinmanee
  THA MIL
person Kitti Rattanachaya
  THA MIL
person Sereepisut Taemeeyaves | Seripisut Temiyavet
  THA COP  ..2008
  THA PTY
person Torsak Sukvimol
  THA COP
person Surachate Hakparn | Surachate Hakpal
  THA COP
person Prasong Soonsiri
  THA GOV
person Thanat Khoman
  THA GOV
person Surakiart Sathirathai
  THA GOV
person Surapong Tovichakchaikul
  THA GOV
person Tanasak Patimapragorn | Thanasak Patimaprakorn
  THA MIL  ..2014-08
  THA GOV
person Parnpree Bahiddha-Nukara
  THA GOV
person Maris Sangiampongsa
  THA GOV
person Sihasak Phuangketkeow
  THA GOV
person Somkid Jatusripitak
  THA GOV
person Korn Chatikavanij
  THA GOV
person Thirachai Phuvanatnaranubala
  THA GOV
person Pichai Chunhavajira
  THA GOV
person Jurin Laksanawisit
  THA GOV
person Purachai Piumsombun
  THA GOV
person Snoh Thienthong
  THA PTY
person Newin Chidchob
  THA PTY
person Sanan Kachornprasart
  THA PTY
person Thammanat Prompow | Thamanat Prompow
  THA GOV
person Wan Muhamad Noor Matha | Wan Noor
  THA GOV  ..2005
  THA LEG
person Natthaphong Ruengpanyawut
  THA PTY OPP
person Sirikanya Tansakun
  THA PTY OPP
person Piyabutr Saengkanokkul
  THA PTY OPP
person Chaithawat Tulathon
  THA PTY OPP
person Veera Musikapong
  THA SOC
person Weng Tojirakarn
  THA SOC
person Arisman Pongruangrong
  THA SOC
person Panusaya Sithijirawattanakul
  THA SOC
person Jatupat Boonpattararaksa | Pai Dao Din
  THA SOC
person Sombat Boonngamanong
  THA SOC
person Somyot Prueksakasemsuk
  THA JRN
person Netiporn Sanesangkhom
  THA SOC
person Wanchalearm Satsaksit
  THA SOC
person Surachai Danwattananusorn | Surachai Sae Dan
  THA SOC
person Somchai Neelapaijit
  THA JUD
person Angkhana Neelaphaijit
  THA SOC
person Pornthip Rojanasunan
  THA MED
person Andrew MacGregor Marshall
  THA JRN
person Harry Nicolaides
  AUS SOC
person Hakeem al-Araibi
  BHR REF
person Rahaf Mohammed al-Qunun | Rahaf Mohammed
  SAU REF
person Suriyasai Katasila
  THA SOC
person Luang Pu Buddha Issara | Buddha Issara
  THA REL
person Dhammachayo | Phra Dhammachayo
  THA REL
person Kasturi Mahkota
  THA REB
person Abu Hafez al-Hakim
  THA REB
person Anas Abdulrahman
  THA REB
person Hassan Taib
  THA REB
person Masae Useng
  THA REB
person Wan Kadir Che Man
  THA REB
person Princess Sirindhorn | Maha Chakri Sirindhorn
  THA GOV
person Queen Sirikit
  THA GOV
person Princess Ubolratana | Ubolratana
  THA GOV
person Queen Suthida
  THA GOV
person Dhanin Chearavanont
  THA BUS
person Veerathai Santiprabhob
  THA GOV
person Meechai Ruchuphan
  THA GOV
person Borwornsak Uwanno
  THA GOV
# MYS
person Tunku Abdul Rahman
  MYS GOV
person Musa Hitam
  MYS GOV
person Tengku Razaleigh Hamzah | Tengku Razaleigh
  MYS PTY
person Ghafar Baba
  MYS GOV
person Daim Zainuddin
  MYS GOV
person Syed Hamid Albar
  MYS GOV
person Saifuddin Abdullah
  MYS GOV
person Hishammuddin Hussein
  MYS GOV
person Zambry Abdul Kadir | Zambry Abd Kadir
  MYS GOV
person Mohamad Hasan
  MYS GOV
person Khairy Jamaluddin
  MYS GOV
person Azmin Ali
  MYS PTY
person Rafizi Ramli
  MYS PTY
person Nurul Izzah Anwar | Nurul Izzah
  MYS PTY
person Fahmi Fadzil
  MYS GOV
person Saifuddin Nasution Ismail
  MYS GOV
person Mohamed Khaled Nordin
  MYS GOV
person Mohamad Sabu | Mat Sabu
  MYS PTY  ..2018-05
  MYS GOV
person Lim Guan Eng
  MYS PTY OPP  ..2008-03
  MYS GOV  2008-03..2020-02
  MYS PTY
person Anthony Loke
  MYS PTY
person Tony Pua
  MYS LEG OPP
person Teresa Kok
  MYS LEG
person Nik Aziz Nik Mat | Nik Aziz
  MYS GOV
person Fadzil Noor
  MYS PTY OPP
person Mustafa Ali
  MYS PTY
person Hamzah Zainudin
  MYS PTY OPP
person Muhammad Sanusi Md Nor | Sanusi Md Nor
  MYS GOV
person Zaid Ibrahim
  MYS GOV  ..2008-09
  MYS OPP
person Rosmah Mansor
  MYS ELI
person Jho Low | Low Taek Jho
  MYS BUS
person Riza Aziz
  MYS BUS
person Abdul Gani Patail
  MYS JUD
person Tommy Thomas
  MYS JUD
person Tengku Maimun Tuan Mat | Tengku Maimun
  MYS JUD
person Mohd Nazlan Ghazali
  MYS JUD
person Shafee Abdullah | Muhammad Shafee Abdullah
  MYS JUD
person Ambiga Sreenevasan
  MYS SOC
person Maria Chin Abdullah
  MYS SOC
person Irene Fernandez
  MYS SOC
person Chandra Muzaffar
  MYS SOC
person Hishamuddin Rais
  MYS SOC
person P. Uthayakumar
  MYS SOC
person Zunar
  MYS JRN
person Raja Petra Kamarudin | Raja Petra
  MYS JRN
person Steven Gan
  MYS JRN
person Saiful Bukhari Azlan | Saiful Bukhari
  MYS CVL
person Altantuya Shaariibuu
  MNG CVL
person Abdul Razak Baginda
  MYS EDU
person Razarudin Husain
  MYS COP
person Khalid Abu Bakar
  MYS COP
person Musa Hassan
  MYS COP
person Rahim Noor
  MYS COP
person Abdul Hamid Bador
  MYS COP
person Taib Mahmud | Abdul Taib Mahmud
  MYS GOV
person Abang Johari
  MYS GOV
person Jeffrey Kitingan
  MYS PTY
person Joseph Pairin Kitingan
  MYS GOV
person Musa Aman
  MYS GOV
person Hajiji Noor
  MYS GOV
person Yazid Sufaat
  MYS REB
person Nik Adli Nik Aziz
  MYS REB
person Agbimuddin Kiram
  PHL REB
person Sultan Ibrahim | Sultan Ibrahim Iskandar
  MYS GOV
person Sultan Azlan Shah
  MYS GOV
person Sultan Abdullah Sultan Ahmad Shah
  MYS GOV
person Tony Fernandes
  MYS BUS
person Robert Kuok
  MYS BUS
# SGP
person S. Rajaratnam
  SGP GOV
person Tony Tan
  SGP GOV
person Halimah Yacob
  SGP LEG  ..2017
  SGP GOV  2017-09..2023-09
  SGP ELI  2023-09..
person S. Jayakumar
  SGP GOV
person George Yeo
  SGP GOV
person Teo Chee Hean
  SGP GOV
person Ng Eng Hen
  SGP GOV MIL
person Chan Chun Sing
  SGP GOV
person Heng Swee Keat
  SGP GOV
person Wong Kan Seng
  SGP GOV
person Tommy Koh
  SGP GOV
person Bilahari Kausikan
  SGP GOV
person Goh Keng Swee
  SGP GOV
person J.B. Jeyaretnam
  SGP PTY OPP
person Chiam See Tong
  SGP PTY OPP
person Low Thia Khiang
  SGP PTY OPP
person Sylvia Lim
  SGP PTY OPP
person Pritam Singh
  SGP PTY OPP
person Tang Liang Hong
  SGP PTY OPP
person Francis Seow
  SGP OPP
person Tan Cheng Bock
  SGP PTY OPP
person Lee Hsien Yang
  SGP OPP
person Ho Ching
  SGP BUS
person S. Iswaran
  SGP GOV  ..2024-01
  SGP ELI  2024-02..
person Amos Yee
  SGP SOC
person Mas Selamat Kastari
  SGP REB
person Nick Leeson
  GBR BUS
person Alan Shadrake
  GBR JRN
person Roy Ngerng
  SGP SOC
person Nguyen Tuong Van | Van Tuong Nguyen
  AUS CRM
person Flor Contemplacion
  PHL CVL
person Nagaenthran Dharmalingam
  MYS CRM
