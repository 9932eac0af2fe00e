# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 5 of 8: IDN TLS.

# IDN
person Try Sutrisno
  IDN MIL  ..1993-03
  IDN GOV  1993-03..1998-03
  IDN ELI  1998-03..
person Sudharmono
  IDN GOV
person Benny Moerdani | L.B. Moerdani | Leonardus Benny Moerdani
  IDN MIL
person Edi Sudrajat | Edi Sudradjat
  IDN MIL
person Feisal Tanjung
  IDN MIL
person Syarwan Hamid
  IDN MIL
person Susilo Sudarman
  IDN GOV
person Sarwono Kusumaatmadja
  IDN GOV
person Mochtar Kusumaatmadja
  IDN GOV
person Akbar Tandjung | Akbar Tanjung
  IDN PTY
person Amien Rais
  IDN LEG  1999-10..2004-10
  IDN PTY
person Marzuki Darusman
  IDN JUD
person Boediono
  IDN GOV
person Purbaya Yudhi Sadewa
  IDN GOV
person Surya Paloh
  IDN PTY
person Airlangga Hartarto
  IDN GOV
person Luhut Pandjaitan | Luhut Binsar Pandjaitan
  IDN GOV
person Mahfud MD | Mohammad Mahfud
  IDN GOV
person Sjafrie Sjamsoeddin
  IDN GOV MIL
person Ryamizard Ryacudu
  IDN MIL  ..2005
  IDN GOV MIL  2014-10..2019-10
  IDN ELI  2019-10..
person Gatot Nurmantyo
  IDN MIL
person Hadi Tjahjanto
  IDN MIL  ..2021-11
  IDN GOV
person Andika Perkasa
  IDN MIL
person Yudo Margono
  IDN MIL
person Agus Subiyanto
  IDN MIL
person Moeldoko
  IDN MIL  ..2015
  IDN GOV
person Adam Damiri
  IDN MIL
person Zacky Anwar Makarim
  IDN MIL
person Tono Suratman
  IDN MIL
person Timbul Silaen
  IDN COP
person Kiki Syahnakri
  IDN MIL
person Muchdi Purwopranjono
  IDN MIL
person A.M. Hendropriyono | Hendropriyono
  IDN SPY
person Budi Gunawan
  IDN SPY
person Da'i Bachtiar | Dai Bachtiar
  IDN COP
person Bimantoro
  IDN COP
person Bambang Hendarso Danuri
  IDN COP
person Timur Pradopo
  IDN COP
person Badrodin Haiti
  IDN COP
person Tito Karnavian
  IDN COP  ..2019-10
  IDN GOV  2019-10..
person Idham Azis
  IDN COP
person Listyo Sigit Prabowo
  IDN COP
person Ferdy Sambo
  IDN COP  ..2022-08
  IDN CRM  2022-08..
person I Made Mangku Pastika | Made Mangku Pastika
  IDN COP
person Boy Rafli Amar
  IDN COP
person Abraham Samad
  IDN JUD
person Bambang Widjojanto
  IDN JUD
person Novel Baswedan
  IDN COP
person Antasari Azhar
  IDN JUD
person Busyro Muqoddas
  IDN JUD
person Tommy Suharto | Hutomo Mandala Putra
  IDN BUS
person Siti Hardiyanti Rukmana | Tutut
  IDN BUS
person Bob Hasan
  IDN BUS
person Liem Sioe Liong
  IDN BUS
person Ginandjar Kartasasmita
  IDN GOV
person Basuki Tjahaja Purnama | Ahok
  IDN GOV  ..2017-05
  IDN CRM  2017-05..2019-01
  IDN PTY
person Anies Baswedan
  IDN GOV  ..2022-10
  IDN PTY OPP
person Ganjar Pranowo
  IDN GOV  ..2023-09
  IDN PTY
person Sutiyoso
  IDN GOV
person Fauzi Bowo
  IDN GOV
person Pramono Anung
  IDN GOV
person Gibran Rakabuming Raka | Gibran Rakabuming
  IDN GOV
person Kaesang Pangarep
  IDN PTY
person Puan Maharani
  IDN LEG
person Setya Novanto
  IDN LEG  ..2017-12
  IDN CRM  2017-12..
person Marzuki Alie
  IDN LEG
person Ahmad Syafii Maarif | Syafii Maarif
  IDN REL
person Hasyim Muzadi
  IDN REL
person Said Aqil Siradj
  IDN REL
person Yahya Cholil Staquf
  IDN REL
person Din Syamsuddin
  IDN REL
person Ma'ruf Amin | Maruf Amin
  IDN REL  ..2018
  IDN GOV  2019-10..2024-10
  IDN ELI  2024-10..
person Abdullah Gymnastiar
  IDN REL
person Jafar Umar Thalib
  IDN REB
person Bahrun Naim
  IDN REB
person Aman Abdurrahman
  IDN REB
person Ali Kalora
  IDN REB
person Abu Rusdan
  IDN REB
person Abu Dujana
  IDN REB
person Zarkasih
  IDN REB
person Dulmatin
  IDN REB
person Umar Patek
  IDN REB
person Amrozi
  IDN REB
person Ali Ghufron | Mukhlas
  IDN REB
person Ali Imron
  IDN REB
person Riduan Isamuddin
  IDN REB
person Para Wijayanto
  IDN REB
person Abdullah Sungkar
  IDN REB
person Abdullah Syafei
  IDN REB  ..2002-01
person Muzakkir Manaf | Muzakir Manaf
  IDN REB  ..2005-08
  IDN PTY
  IDN GOV
person Sofyan Dawood
  IDN REB  ..2005-08
person Bakhtiar Abdullah
  IDN REB  ..2005-08
person Malik Mahmud
  IDN REB  ..2005-08
person Zaini Abdullah
  IDN REB  ..2005-08
  IDN GOV  2012-06..2017-06
  IDN ELI  2017-06..
person Irwandi Yusuf
  IDN REB  ..2005-08
  IDN GOV  2007-02..2018-07
  IDN ELI  2018-07..
person Abdullah Puteh
  IDN GOV
person Kelly Kwalik
  IDN REB
person Goliath Tabuni
  IDN REB
person Egianus Kogoya
  IDN REB
person Sebby Sambom
  IDN REB
person Lamek Taplo
  IDN REB
person Matthias Wenda
  IDN REB
person Jacob Prai
  IDN REB
person Seth Rumkorem
  IDN REB
person Filep Karma
  IDN SOC
person Victor Yeimo
  IDN SOC
person Yusak Pakage
  IDN SOC
person Buchtar Tabuni
  IDN SOC
person Forkorus Yaboisembut
  IDN SOC
person Octovianus Mote
  IDN SOC
person Tom Beanal
  IDN SOC
person Willem Onde
  IDN REB
person Lukas Enembe
  IDN GOV
person Philip Mehrtens | Phillip Mehrtens
  NZL CVL
person Veronica Koman
  IDN SOC
person Alex Manuputty
  IDN SOC
person Muchtar Pakpahan
  IDN LAB
person Said Iqbal
  IDN LAB
person Dita Sari
  IDN LAB
person Marsinah
  IDN LAB
person Budiman Sudjatmiko
  IDN PTY OPP
person Pramoedya Ananta Toer
  IDN SOC
person Goenawan Mohamad
  IDN JRN
person Adnan Buyung Nasution
  IDN JUD
person Todung Mulya Lubis
  IDN JUD
person Haris Azhar
  IDN SOC
person Fatia Maulidiyanti
  IDN SOC
person Suciwati
  IDN SOC
person Usman Hamid
  IDN SOC
person Pollycarpus Priyanto | Pollycarpus Budihari Priyanto
  IDN BUS
person Schapelle Corby
  AUS CRM
person Myuran Sukumaran
  AUS CRM
person Mary Jane Veloso
  PHL CRM
person Lindsay Sandiford
  GBR CRM
person Agus Harimurti Yudhoyono
  IDN PTY
person Theo Syafei
  IDN MIL
person Sri Bintang Pamungkas
  IDN PTY OPP
person Arief Budiman
  IDN EDU
person Perry Warjiyo
  IDN GOV
person Agus Martowardojo
  IDN GOV
person Rini Soemarno
  IDN GOV
person Karen Agustiawan
  IDN BUS
person Emirsyah Satar
  IDN BUS
person Harvey Moeis
  IDN BUS
person Nadiem Makarim
  IDN GOV
person Tom Lembong | Thomas Lembong
  IDN GOV
person Hasto Kristiyanto
  IDN PTY
person Bahlil Lahadalia
  IDN GOV
person Arrmanatha Nasir
  IDN GOV
person Teuku Faizasyah
  IDN GOV
person Rolliansyah Soemirat
  IDN GOV
# TLS
person Francisco Guterres | Lu Olo | Lu-Olo
  TLS LEG  ..2007
  TLS GOV  2017-05..2022-05
  TLS PTY
person Nino Konis Santana
  TLS REB
person David Alex
  TLS REB
person Taur Matan Ruak
  TLS REB  ..1999
  TLS MIL  2000..2011
  TLS GOV  2012-05..
person Lere Anan Timur
  TLS MIL
person Falur Rate Laek
  TLS MIL
person Rogerio Lobato | Rogério Lobato
  TLS GOV
person Rui Maria de Araujo | Rui Araújo
  TLS GOV
person Fernando de Araujo | Fernando Lasama de Araujo
  TLS LEG
person Mario Carrascalao | Mário Carrascalão
  TLS GOV
person Joao Carrascalao | João Carrascalão
  TLS PTY
person Manuel Carrascalao | Manuel Carrascalão
  TLS SOC
person Abilio Osorio Soares | Abílio Osório Soares
  IDN GOV
person Joao Tavares | João Tavares
  TLS PRM
person Cancio Lopes de Carvalho
  TLS PRM
person Basilio do Nascimento | Basílio do Nascimento
  TLS REL
person Virgilio do Carmo da Silva | Virgílio do Carmo da Silva
  TLS REL
person Paulo Martins
  TLS COP
person Vicente da Conceicao | Railos
  TLS REB
person Gastao Salsinha | Gastão Salsinha
  TLS REB
person Dionisio Babo | Dionísio Babo
  TLS GOV
person Bendito Freitas
  TLS GOV
person Ana Pessoa
  TLS GOV
person Angelita Pires
  TLS CVL
person Aderito Hugo da Costa
  TLS LEG
person Maria Fernanda Lay
  TLS LEG
person Mauk Moruk
  TLS REB
person Abel Guterres
  TLS GOV
person Max Stahl
  TLS JRN
