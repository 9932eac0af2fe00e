# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Iran
person Majid Shahriari
  IRN EDU
person Mostafa Ahmadi Roshan
  IRN EDU
person Masoud Alimohammadi | Massoud Ali-Mohammadi
  IRN EDU
person Darioush Rezaeinejad
  IRN EDU
person Shahram Amiri
  IRN EDU
person Ali Akbar Ahmadian
  IRN GOV
person Mohammad-Ali Jafari | Mohammad Ali Jafari
  IRN MIL
person Yahya Rahim Safavi | Rahim Safavi
  IRN MIL
person Mohammad Pakpour
  IRN MIL
person Amir Ali Hajizadeh | Amir-Ali Hajizadeh
  IRN MIL
person Majid Mousavi
  IRN MIL
person Ali Fadavi
  IRN MIL
person Alireza Tangsiri
  IRN MIL
person Ramezan Sharif | Ramazan Sharif
  IRN MIL
person Ali Mohammad Naeini | Ali Mohammad Naini
  IRN MIL
person Mohammad Bagheri | Mohammad Hossein Bagheri | Mohammad Baqeri
  IRN MIL
person Hassan Firouzabadi | Hasan Firouzabadi
  IRN MIL
person Abdolrahim Mousavi | Abdul Rahim Mousavi
  IRN MIL
person Amir Hatami
  IRN MIL  ..2017-08
  IRN GOV MIL  2017-08..2021-08
  IRN MIL
person Ali Shadmani
  IRN MIL
person Gholam Ali Rashid | Gholamali Rashid
  IRN MIL
person Ataollah Salehi
  IRN MIL
person Mostafa Chamran
  IRN GOV MIL
person Ali Sayad Shirazi | Ali Sayyad Shirazi
  IRN MIL
person Mohsen Rafighdoost | Mohsen Rafiqdoust
  IRN MIL
person Hossein Dehghan
  IRN GOV MIL
person Mohammad Reza Ashtiani | Mohammad-Reza Gharaei Ashtiani
  IRN GOV MIL
person Aziz Nasirzadeh
  IRN MIL  ..2024-08
  IRN GOV MIL
person Abdolreza Rahmani Fazli
  IRN GOV
person Eskandar Momeni
  IRN COP  ..2024-08
  IRN GOV
person Esmail Ahmadi-Moghaddam | Esmail Ahmadi Moghaddam
  IRN COP
person Hossein Ashtari
  IRN COP
person Ahmad-Reza Radan | Ahmadreza Radan | Ahmad Reza Radan
  IRN COP
person Mohammad Reza Naqdi | Mohammad-Reza Naqdi
  IRN PRM
person Gholamreza Soleimani
  IRN PRM
person Hossein Hamedani
  IRN MIL
person Mohammad Reza Zahedi
  IRN MIL
person Razi Mousavi | Razi Moussavi
  IRN MIL
person Abbas Nilforoushan
  IRN MIL
person Hassan Tehrani Moghaddam | Hassan Moghaddam
  IRN MIL
person Ali Fallahian
  IRN GOV SPY
person Mohammad Reyshahri | Mohammad Mohammadi Reyshahri
  IRN GOV SPY
person Ghorbanali Dorri-Najafabadi
  IRN GOV SPY
person Ali Younesi
  IRN GOV SPY
person Mahmoud Alavi
  IRN GOV SPY
person Esmail Khatib | Esmaeil Khatib
  IRN GOV SPY
person Hossein Taeb
  IRN SPY
person Mohammad Kazemi
  IRN SPY MIL
person Said Emami | Saeed Emami
  IRN SPY
person Assadollah Assadi | Asadollah Asadi
  IRN GOV
person Bijan Zanganeh
  IRN GOV
person Javad Owji
  IRN GOV
person Mohsen Paknejad
  IRN GOV
person Masoud Mirkazemi | Massoud Mirkazemi
  IRN GOV
person Rostam Qasemi | Rostam Ghasemi
  IRN GOV
person Abdolnaser Hemmati | Abdolnasser Hemmati
  IRN GOV
person Mohammad Reza Farzin | Mohammad-Reza Farzin
  IRN GOV
person Valiollah Seif
  IRN GOV
person Ali Tayebnia
  IRN GOV
person Mostafa Pourmohammadi
  IRN GOV
person Amirhossein Ghazizadeh Hashemi | Amir-Hossein Ghazizadeh Hashemi
  IRN GOV
person Alireza Zakani
  IRN GOV
person Ataollah Mohajerani
  IRN GOV  ..2000-12
  IRN ELI
person Mohammad Ali Abtahi | Mohammad-Ali Abtahi
  IRN GOV  ..2004-10
  IRN OPP
person Saeed Hajjarian | Said Hajjarian
  IRN OPP
person Mohammad Reza Khatami | Mohammad-Reza Khatami
  IRN LEG  ..2004-05
  IRN PTY OPP
person Mostafa Tajzadeh
  IRN OPP
person Behzad Nabavi
  IRN PTY OPP
person Mohsen Mirdamadi
  IRN PTY OPP
person Mohsen Armin
  IRN PTY OPP
person Gholamhossein Karbaschi | Gholam-Hossein Karbaschi
  IRN GOV  ..1998
  IRN PTY
person Mohammad-Ali Najafi | Mohammad Ali Najafi
  IRN GOV
person Faezeh Hashemi | Faezeh Rafsanjani
  IRN PTY
person Mehdi Bazargan
  IRN GOV  1979-02..1979-11
  IRN PTY OPP
person Ebrahim Yazdi | Ibrahim Yazdi
  IRN PTY OPP
person Ezzatollah Sahabi
  IRN OPP
person Abolhassan Banisadr | Abolhassan Bani-Sadr
  IRN GOV  1980-02..1981-06
  IRN OPP
person Shapour Bakhtiar | Shahpour Bakhtiar
  IRN OPP
person Dariush Forouhar
  IRN PTY OPP
person Parvaneh Forouhar
  IRN PTY OPP
person Abdol Rahman Ghassemlou | Abdul Rahman Ghassemlou | Abdulrahman Qassemlou
  IRN REB
person Sadegh Sharafkandi | Sadeq Sharafkandi
  IRN REB
person Mustafa Hijri
  IRN REB
person Abdullah Mohtadi
  IRN REB
person Abdulmalik Rigi | Abdolmalek Rigi
  IRN REB
person Zahra Rajavi
  IRN OPP
person Alireza Jafarzadeh
  IRN OPP
person Mohammad Mohaddessin | Mohammad Mohaddesin
  IRN OPP
person Zahra Rahnavard
  IRN OPP
person Akbar Ganji
  IRN JRN
person Abbas Abdi
  IRN JRN
person Mashallah Shamsolvaezin
  IRN JRN
person Emadeddin Baghi | Emadeddin Baqi
  IRN JRN
person Isa Saharkhiz
  IRN JRN
person Hossein Shariatmadari
  IRN JRN
person Faraj Sarkouhi | Faraj Sarkoohi
  IRN JRN
person Niloofar Hamedi | Niloufar Hamedi
  IRN JRN
person Elahe Mohammadi | Elaheh Mohammadi
  IRN JRN
person Ruhollah Zam
  IRN JRN
person Yeganeh Salehi
  IRN JRN
person Masih Alinejad
  IRN JRN
person Maziar Bahari
  IRN JRN
person Hashem Aghajari
  IRN EDU
person Abdolkarim Soroush
  IRN EDU
person Mohammad Nourizad
  IRN CVL
person Sattar Beheshti
  IRN CVL
person Neda Agha-Soltan | Neda Soltan
  IRN CVL
person Mohsen Shekari
  IRN CVL
person Majidreza Rahnavard | Majid Reza Rahnavard
  IRN CVL
person Mohammad Mehdi Karami
  IRN CVL
person Nika Shakarami
  IRN CVL
person Armita Geravand | Armita Garawand
  IRN CVL
person Navid Afkari
  IRN CVL
person Jafar Panahi
  IRN CVL
person Mohammad Rasoulof
  IRN CVL
person Abdolfattah Soltani
  IRN SOC
person Mohammad Seifzadeh
  IRN SOC
person Mohammad Ali Dadkhah
  IRN SOC
person Reza Khandan
  IRN SOC
person Farhad Meysami
  IRN MED SOC
person Arash Sadeghi
  IRN SOC
person Hossein Ronaghi
  IRN SOC
person Sepideh Gholian | Sepideh Qolian
  IRN SOC
person Esmail Bakhshi
  IRN LAB
person Mansour Osanloo | Mansour Ossanlou
  IRN LAB
person Reza Shahabi
  IRN LAB
person Jafar Azimzadeh
  IRN LAB
person Sharifeh Mohammadi
  IRN LAB
person Pakhshan Azizi
  IRN SOC
person Verisheh Moradi | Varisheh Moradi
  IRN SOC
person Heshmatollah Tabarzadi
  IRN OPP
person Ahmad Batebi
  IRN CVL
person Akbar Mohammadi
  IRN CVL
person Sakineh Mohammadi Ashtiani | Sakineh Ashtiani
  IRN CVL
person Reyhaneh Jabbari
  IRN CVL
person Atena Daemi
  IRN SOC
person Nazanin Boniadi
  IRN CVL
person Hamed Esmaeilion
  IRN OPP
person Babak Zanjani
  IRN BUS
person Amir Hossein Shamkhani | Hossein Shamkhani
  IRN BUS
person Anoosheh Ashoori
  GBR CVL  2017..2023
person Morad Tahbaz
  GBR CVL  2018..2023
person Craig Foreman
  GBR CVL  2025..
person Lindsay Foreman
  GBR CVL  2025..
person Fariba Adelkhah
  FRA EDU  2019..2023
person Roland Marchal
  FRA EDU  2019..2020
person Jacques Paris
  FRA CVL  2022..2026
person Benjamin Briere | Benjamin Brière
  FRA CVL  2020..2023
person Lennart Monterlos
  FRA CVL  2025..2025
person Ahmadreza Djalali | Ahmad Reza Jalali
  SWE EDU  2016..
person Johan Floderus
  SWE GOV  2022..2024
  SWE ELI  2024..
person Jamshid Sharmahd
  DEU CVL  2020..2024
person Nahid Taghavi
  DEU CVL  2020..2025
person Baquer Namazi
  USA CVL  2016..2023
person Emad Shargi | Emad Sharghi
  USA BUS  2018..2023
person Shane Bauer
  USA CVL  2009..2011
person Josh Fattal | Joshua Fattal
  USA CVL  2009..2011
person Sarah Shourd
  USA CVL  2009..2011
person Helmut Hofer
  DEU BUS  1997..2000
person Mohammad Abedini | Mohammad Abedini Najafabadi
  IRN BUS
person Rob Malley
  USA GOV
person Brian Hook
  USA GOV  2017..2021
  USA ELI  2021..
person Enrique Mora
  EUR GOV  2020..2025
  EUR ELI  2025..
person Helga Schmid
  EUR GOV  2011..2020-12
  IGO GOV  2020-12..2024-09
  DEU GOV
person Javaid Rehman
  UNO GOV  2018..2024
  UNO ELI  2024..
person Mai Sato
  UNO GOV  2024..
# Turkey
person Kenan Evren
  TUR GOV  1980-09..1989-11
  TUR ELI
person Deniz Baykal
  TUR GOV  1995-10..1996-03
  TUR PTY OPP
person Alparslan Turkes | Alparslan Türkeş
  TUR PTY
person Muharrem Ince | Muharrem İnce
  TUR PTY OPP
person Sinan Ogan | Sinan Oğan
  TUR PTY
person Umit Ozdag | Ümit Özdağ
  TUR PTY OPP
person Musavat Dervisoglu | Müsavat Dervişoğlu
  TUR PTY OPP
person Temel Karamollaoglu | Temel Karamollaoğlu
  TUR PTY OPP
person Fatih Erbakan
  TUR PTY OPP
person Recai Kutan
  TUR PTY OPP
person Numan Kurtulmus | Numan Kurtulmuş
  TUR GOV  ..2018
  TUR PTY  ..2023-06
  TUR LEG
person Mustafa Sentop | Mustafa Şentop
  TUR LEG
person Ismail Kahraman | İsmail Kahraman
  TUR LEG
person Koksal Toptan | Köksal Toptan
  TUR LEG
person Berat Albayrak
  TUR GOV  2015-11..2020-11
  TUR ELI
person Lutfi Elvan | Lütfi Elvan
  TUR GOV
person Nureddin Nebati
  TUR GOV
person Omer Celik | Ömer Çelik
  TUR PTY
person Besir Atalay | Beşir Atalay
  TUR GOV
person Efkan Ala
  TUR GOV  ..2016-08
  TUR PTY
person Ali Yerlikaya
  TUR GOV
person Yilmaz Tunc | Yılmaz Tunç
  TUR GOV
person Abdulhamit Gul | Abdulhamit Gül
  TUR GOV
person Bekir Bozdag | Bekir Bozdağ
  TUR GOV
person Fatih Donmez | Fatih Dönmez
  TUR GOV
person Alparslan Bayraktar
  TUR GOV
person Omer Bolat | Ömer Bolat
  TUR GOV
person Fuat Oktay
  TUR GOV  ..2023-06
  TUR LEG
person Fahrettin Altun
  TUR GOV
person Burhanettin Duran
  TUR GOV
person Fahrettin Koca
  TUR GOV MED
person Murat Kurum
  TUR GOV
person Mehmet Muezzinoglu | Mehmet Müezzinoğlu
  TUR GOV
person Oncu Keceli | Öncü Keçeli
  TUR GOV
person Hami Aksoy
  TUR GOV
person Tanju Bilgic | Tanju Bilgiç
  TUR GOV
person Feridun Sinirlioglu | Feridun Sinirlioğlu
  TUR GOV  ..2024-12
  IGO GOV
person Nuh Yilmaz | Nuh Yılmaz
  TUR GOV
person Kamal Dervis | Kemal Derviş | Kemal Dervis
  TUR GOV  2001-03..2002-08
  UNO GOV  2005-08..2009-02
  TUR PTY
person Erdem Basci | Erdem Başçı
  TUR GOV
person Murat Cetinkaya | Murat Çetinkaya
  TUR GOV
person Naci Agbal | Naci Ağbal
  TUR GOV
person Sahap Kavcioglu | Şahap Kavcıoğlu
  TUR GOV
person Hafize Gaye Erkan
  TUR GOV
person Fatih Karahan
  TUR GOV
person Melih Gokcek | Melih Gökçek
  TUR GOV
person Kadir Topbas | Kadir Topbaş
  TUR GOV
person Ismail Hakki Karadayi | İsmail Hakkı Karadayı
  TUR MIL
person Dogan Gures | Doğan Güreş
  TUR MIL
person Necip Torumtay
  TUR MIL
person Huseyin Kivrikoglu | Hüseyin Kıvrıkoğlu
  TUR MIL
person Hilmi Ozkok | Hilmi Özkök
  TUR MIL
person Yasar Buyukanit | Yaşar Büyükanıt
  TUR MIL
person Ilker Basbug | İlker Başbuğ
  TUR MIL
person Isik Kosaner | Işık Koşaner
  TUR MIL
person Necdet Ozel | Necdet Özel
  TUR MIL
person Metin Gurak | Metin Gürak
  TUR MIL
person Selcuk Bayraktaroglu | Selçuk Bayraktaroğlu
  TUR MIL
person Cetin Dogan | Çetin Doğan
  TUR MIL
person Sener Eruygur | Şener Eruygur
  TUR MIL
person Hursit Tolon | Hurşit Tolon
  TUR MIL
person Akin Ozturk | Akın Öztürk
  TUR MIL
person Semih Terzi
  TUR MIL
person Adil Oksuz | Adil Öksüz
  TUR REL
person Teoman Koman
  TUR MIL
person Senkal Atasagun | Şenkal Atasagun
  TUR SPY
person Emre Taner
  TUR SPY
person Mehmet Agar | Mehmet Ağar
  TUR COP  ..1995
  TUR GOV  1995-10..1996-11
  TUR PTY
person Mehmet Eymur | Mehmet Eymür
  TUR SPY
person Abdullah Catli | Abdullah Çatlı
  TUR CRM
person Sedat Bucak
  TUR LEG
person Sedat Peker
  TUR CRM
person Alaattin Cakici | Alaattin Çakıcı
  TUR CRM
person Zekeriya Oz | Zekeriya Öz
  TUR JUD
person Vural Savas | Vural Savaş
  TUR JUD
person Abdurrahman Yalcinkaya | Abdurrahman Yalçınkaya
  TUR JUD
person Akin Gurlek | Akın Gürlek
  TUR JUD
person Hasim Kilic | Haşim Kılıç
  TUR JUD
person Zuhtu Arslan | Zühtü Arslan
  TUR JUD
person Kadir Ozkaya | Kadir Özkaya
  TUR JUD
person Ahmet Yener
  TUR GOV
person Sirri Sureyya Onder | Sırrı Süreyya Önder
  TUR LEG PTY OPP
person Pervin Buldan
  TUR PTY OPP
person Mithat Sancar
  TUR PTY OPP
person Tulay Hatimogullari | Tülay Hatimoğulları
  TUR PTY OPP
person Tuncer Bakirhan | Tuncer Bakırhan
  TUR PTY OPP
person Ahmet Turk | Ahmet Türk
  TUR PTY OPP
person Aysel Tugluk | Aysel Tuğluk
  TUR PTY OPP
person Emine Ayna
  TUR PTY OPP
person Sebahat Tuncel
  TUR PTY OPP
person Hatip Dicle
  TUR PTY OPP
person Orhan Dogan | Orhan Doğan
  TUR LEG OPP
person Selim Sadak
  TUR LEG OPP
person Mehmet Sincar
  TUR LEG OPP
person Vedat Aydin | Vedat Aydın
  TUR PTY OPP
person Murat Bozlak
  TUR PTY OPP
person Osman Baydemir
  TUR PTY OPP
person Gultan Kisanak | Gültan Kışanak
  TUR PTY OPP
person Leyla Guven | Leyla Güven
  TUR PTY OPP
