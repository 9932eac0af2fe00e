# Persons in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia, 1985 to 2026: ministers, opposition, generals, commanders of rebels, owners, clerics, reporters, prisoners. Part 3 of 4: MDA GEO ARM AZE KAZ KGZ TJK TKM.

# MDA
person Nicolae Timofti
  MDA GOV
person Pavel Filip
  MDA GOV
person Ion Chicu
  MDA GOV
person Natalia Gavrilita | Natalia Gavrilița
  MDA GOV
person Dorin Recean
  MDA GOV
person Alexandru Munteanu
  MDA GOV
person Igor Grosu
  MDA LEG
person Nicu Popescu
  MDA GOV
person Mihai Popsoi | Mihai Popșoi
  MDA GOV
person Anatolie Nosatii | Anatolie Nosatîi
  MDA GOV MIL
person Andrei Nastase | Andrei Năstase
  MDA PTY OPP  ..2019-06
  MDA GOV  2019-06..2019-11
  MDA ELI  2019-11..
person Renato Usatii | Renato Usatîi
  MDA PTY OPP
person Ion Ceban
  MDA GOV
person Iurie Rosca | Iurie Roșca
  MDA PTY OPP
person Serafim Urechean
  MDA GOV
person Dorin Chirtoaca | Dorin Chirtoacă
  MDA GOV
person Irina Vlah
  MDA GOV
person Mihail Formuzal
  MDA GOV
person Veaceslav Platon
  MDA BUS
person Marina Tauber
  MDA PTY OPP
person Veronica Dragalin
  MDA JUD
person Ilie Ilascu | Ilie Ilașcu
  MDA PTY OPP
person Vadim Krasnoselsky
  MDA PRE
person Vitaly Ignatiev | Vitaly Ignatyev
  MDA PRE
person Valery Litskai
  MDA PRE
person Vladimir Antyufeyev
  MDA PRE
person Grigory Marakutsa
  MDA PRE
# GEO
person Loti Kobalia
  GEO REB
person Grigol Mgaloblishvili
  GEO GOV
person Giorgi Kvirikashvili
  GEO GOV
person Mamuka Bakhtadze
  GEO GOV
person Giorgi Gakharia
  GEO GOV  2017-11..2021-02
  GEO PTY OPP  2021-03..
person Tina Khidasheli
  GEO GOV MIL
person Levan Izoria
  GEO GOV MIL
person Juansher Burchuladze
  GEO GOV MIL
person Irakli Chikovani
  GEO GOV MIL
person Davit Tevzadze
  GEO GOV MIL
person Irakli Menagarishvili
  GEO GOV
person Maia Panjikidze
  GEO GOV
person Mikheil Janelidze
  GEO GOV
person David Zalkaliani
  GEO GOV
person Ilia Darchiashvili
  GEO GOV
person Maka Botchorishvili
  GEO GOV
person Vakhtang Gomelauri
  GEO GOV
person Shalva Papuashvili
  GEO LEG
person David Bakradze
  GEO LEG  2008-06..2012-10
  GEO PTY OPP
person David Usupashvili
  GEO LEG  2012-10..2016-11
  GEO PTY OPP
person Kakha Kaladze
  GEO GOV
person Giorgi Vashadze
  GEO PTY OPP
person Elene Khoshtaria
  GEO PTY OPP
person Badri Japaridze
  GEO PTY OPP
person Mamuka Khazaradze
  GEO PTY OPP
person Zurab Japaridze
  GEO PTY OPP
person Koba Davitashvili
  GEO PTY OPP
person David Gamkrelidze
  GEO PTY OPP
person Shalva Natelashvili
  GEO PTY OPP
person Kakha Kukava
  GEO PTY OPP
person Salome Samadashvili
  GEO LEG OPP
person Tina Bokuchava
  GEO PTY OPP
person Badri Patarkatsishvili
  GEO BUS OPP
person Giorgi Bachiashvili
  GEO BUS
person Nino Lomjaria
  GEO SOC
person Mzia Amaglobeli
  GEO JRN
person Afgan Mukhtarli
  AZE JRN
person Patriarch Ilia | Patriarch Ilia II | Catholicos-Patriarch Ilia
  GEO REL
person Emzar Kvitsiani
  GEO REB
person Alexander Ankvab
  GEO PRE
person Aslan Bzhania
  GEO PRE
person Badra Gunba
  GEO PRE
person Sergei Shamba
  GEO PRE
person Anri Jergenia
  GEO PRE
person Daur Kove
  GEO PRE
person Ludvig Chibirov
  GEO PRE
person Dmitry Sanakoyev
  GEO GOV
person Leonid Tibilov
  GEO PRE
person Anatoly Bibilov
  GEO PRE
person Alan Gagloev
  GEO PRE
person Murat Dzhioyev
  GEO PRE
person Alla Dzhioyeva
  GEO PRE
# ARM
person Gagik Harutyunyan
  ARM GOV  ..1996
  ARM JUD
person Karen Demirchyan
  ARM PTY  ..1999-06
  ARM LEG  1999-06..1999-10
  ARM ELI  1999-10..
person Tigran Sargsyan
  ARM GOV
person Karen Karapetyan
  ARM GOV
person Armen Sarkissian | Armen Sarkisian
  ARM GOV  2018-04..2022-01
  ARM GOV
person Vahagn Khachaturyan
  ARM GOV
person Raffi Hovhannisian
  ARM GOV
person Vahan Papazian
  ARM GOV
person Zohrab Mnatsakanyan
  ARM GOV
person Ara Ayvazyan
  ARM GOV
person Seyran Ohanyan
  ARM GOV MIL  2008-04..2016-10
  ARM LEG OPP
person Davit Tonoyan
  ARM GOV MIL
person Suren Papikyan
  ARM GOV MIL
person Onik Gasparyan
  ARM MIL
person Armen Grigoryan
  ARM GOV
person Mher Grigoryan
  ARM GOV
person Alen Simonyan
  ARM LEG
person Ruben Rubinyan
  ARM LEG
person Artur Baghdasaryan
  ARM LEG
person Galust Sahakyan
  ARM LEG
person Gagik Tsarukyan
  ARM PTY
person Aram Sargsyan
  ARM PTY OPP
person Stepan Demirchyan
  ARM PTY OPP
person Artashes Geghamyan
  ARM PTY OPP
person Ishkhan Saghatelyan
  ARM LEG OPP
person Vahan Hovhannisyan
  ARM PTY
person Hrant Markarian
  ARM PTY
person Bagrat Galstanyan
  ARM REL
person Catholicos Karekin | Karekin II | Catholicos Garegin
  ARM REL
person Samvel Karapetyan
  ARM BUS
person Nairi Hunanyan
  ARM CRM
person Jirair Sefilian
  ARM OPP
person Samvel Babayan
  AZE PRE
person Arayik Harutyunyan
  AZE PRE
person Samvel Shahramanyan
  AZE PRE
person Davit Ishkhanyan
  AZE PRE
person Masis Mayilyan
  AZE PRE
person Davit Babayan
  AZE PRE
person Levon Mnatsakanyan
  AZE PRE
person Leonard Petrosyan
  AZE PRE
person Oleg Yesayan
  AZE PRE
person Georgy Petrosyan
  AZE PRE
person Monte Melkonian
  ARM REB
# AZE
person Abdurrahman Vezirov
  AZE GOV
person Rasul Guliyev
  AZE LEG  ..1996-09
  AZE OPP
person Panah Huseynov
  AZE PTY OPP
person Etibar Mamedov | Etibar Mammadov
  AZE PTY OPP
person Lala Shovkat | Lala Shevket
  AZE PTY OPP
person Tofiq Zulfugarov
  AZE GOV
person Vilayat Guliyev
  AZE GOV
person Araz Azimov
  AZE GOV
person Novruz Mammadov
  AZE GOV
person Ali Asadov
  AZE GOV
person Mehriban Aliyeva
  AZE GOV
person Hikmet Hajiyev
  AZE GOV
person Zakir Hasanov
  AZE GOV MIL
person Ramiz Mehdiyev
  AZE GOV
person Sahiba Gafarova
  AZE LEG
person Aykhan Hajizada
  AZE GOV
person Elchin Amirbayov
  AZE GOV
person Rovshan Javadov
  AZE REB
person Alikram Hummatov | Alikram Humbatov
  AZE REB
person Leyla Yunus
  AZE SOC
person Arif Yunus
  AZE SOC
person Intigam Aliyev
  AZE JUD
person Rasul Jafarov
  AZE SOC
person Anar Mammadli
  AZE SOC
person Emin Huseynov
  AZE JRN
person Eynulla Fatullayev
  AZE JRN
person Elmar Huseynov
  AZE JRN
person Emin Milli
  AZE SOC
person Mehman Huseynov
  AZE JRN
person Ulvi Hasanli
  AZE JRN
person Sevinj Vagifgizi
  AZE JRN
person Gubad Ibadoglu
  AZE PTY OPP
person Tofiq Yaqublu | Tofig Yagublu
  AZE PTY OPP
person Bahruz Samadov
  AZE EDU
person Ramil Safarov
  AZE MIL
person Allahshukur Pashazade
  AZE REL
person Rovnag Abdullayev
  AZE BUS
# KAZ
person Dinmukhamed Kunayev
  KAZ GOV
person Gennady Kolbin
  KAZ GOV
person Bakhytzhan Sagintayev
  KAZ GOV
person Alikhan Smailov
  KAZ GOV
person Olzhas Bektenov
  KAZ GOV
person Kairat Abdrakhmanov
  KAZ GOV  ..2020
  IGO GOV  2020-12..
person Mukhtar Tleuberdi
  KAZ GOV
person Murat Nurtleu
  KAZ GOV
person Yermek Kosherbayev
  KAZ GOV
person Roman Vassilenko
  KAZ GOV
person Dariga Nazarbayeva
  KAZ LEG
person Rakhat Aliyev
  KAZ GOV  ..2007-05
  KAZ ELI  2007-06..
person Timur Kulibayev
  KAZ BUS
person Kairat Satybaldy
  KAZ BUS
person Altynbek Sarsenbaiuly
  KAZ PTY OPP
person Zamanbek Nurkadilov
  KAZ OPP
person Serikbolsyn Abdildin
  KAZ PTY OPP
person Bulat Abilov
  KAZ PTY OPP
person Vladimir Kozlov
  KAZ PTY OPP
person Zhanbolat Mamay
  KAZ PTY OPP
person Yevgeny Zhovtis
  KAZ SOC
person Irina Petrushova
  KAZ JRN
person Sergei Duvanov
  KAZ JRN
person Lukpan Akhmedyarov
  KAZ JRN
person Kuandyk Bishimbayev
  KAZ ELI
person Maulen Ashimbayev
  KAZ LEG
person Grigory Marchenko
  KAZ GOV
person Mukhtar Dzhakishev
  KAZ BUS
person Serikzhan Bilash
  KAZ SOC
person Arman Dzhumageldiev
  KAZ CRM
person Olzhas Suleimenov
  KAZ SOC
# KGZ
person Absamat Masaliyev
  KGZ PTY
person Maxim Bakiyev | Maksim Bakiyev
  KGZ BUS
person Janysh Bakiyev
  KGZ GOV
person Almazbek Baatyrbekov
  KGZ GOV
person Sapar Isakov
  KGZ GOV
person Temir Sariyev
  KGZ GOV
person Muhammetkaly Abylgaziyev
  KGZ GOV
person Kubatbek Boronov
  KGZ GOV
person Ulukbek Maripov
  KGZ GOV
person Adylbek Kasymaliyev
  KGZ GOV
person Muratbek Imanaliyev
  KGZ GOV
person Kadyrbek Sarbayev
  KGZ GOV
person Ruslan Kazakbayev
  KGZ GOV
person Chingiz Aidarbekov
  KGZ GOV
person Jeenbek Kulubayev
  KGZ GOV
person Bakyt Torobayev
  KGZ GOV
person Nurlanbek Turgunbek
  KGZ LEG
person Tursunbai Bakir Uulu | Tursunbay Bakir Uulu
  KGZ PTY
person Myktybek Abdyldayev
  KGZ GOV
person Melis Myrzakmatov
  KGZ GOV
person Topchubek Turgunaliyev
  KGZ PTY OPP
person Azimjan Askarov
  KGZ SOC
person Bolot Temirov
  KGZ JRN
person Gennady Pavlyuk
  KGZ JRN
person Alisher Saipov
  KGZ JRN
person Raimbek Matraimov | Rayimbek Matraimov
  KGZ CRM
person Kamchy Kolbayev
  KGZ CRM
person Kadyrzhan Batyrov
  UZB SOC
person Chinghiz Aitmatov
  KGZ SOC
# TJK
person Davlat Usmon
  TJK REB  ..1997-06
  TJK GOV
person Akbar Turajonzoda | Akbar Turajonzada | Khoji Akbar Turajonzoda
  TJK REB  ..1998-02
  TJK GOV  1998-03..2005
  TJK REL
person Safarali Kenjayev
  TJK LEG
person Sangak Safarov
  TJK PRM
person Mahmud Khudoyberdiyev | Makhmud Khudoiberdiyev
  TJK REB
person Rizvon Sodirov | Rezvon Sadirov
  TJK REB
person Mullo Abdullo
  TJK REB
person Yakub Salimov
  TJK GOV
person Gaffor Mirzoyev
  TJK MIL
person Hamrokhon Zarifi
  TJK GOV
person Sirojiddin Aslov
  TJK GOV
person Sirojiddin Muhriddin
  TJK GOV
person Sherali Mirzo
  TJK GOV MIL
person Kokhir Rasulzoda
  TJK GOV
person Rustam Emomali
  TJK GOV  ..2020-04
  TJK LEG  2020-04..
person Saimumin Yatimov
  TJK SPY
person Abdulhalim Nazarzoda
  TJK GOV MIL  ..2015-09
  TJK REB  2015-09..
person Umarali Quvvatov | Umarali Kuvatov
  TJK OPP
person Gulmurod Khalimov
  TJK COP  ..2015-04
  TJK REB  2015-05..
person Saodat Olimova
  TJK EDU
person Mahmadruzi Iskandarov
  TJK PTY OPP
person Rahmatillo Zoirov
  TJK PTY OPP
person Otakhon Latifi
  TJK REB
person Buzurgmehr Yorov
  TJK JUD
person Mahmadboqir Mahmadboqirov
  TJK REB
person Tolib Ayombekov
  TJK REB
person Abdullo Nazarov
  TJK SPY
# TKM
person Boris Shikhmuradov
  TKM GOV  ..2001-10
  TKM OPP  2001-11..
person Avdy Kuliev | Avdy Kuliyev
  TKM OPP
person Nurmuhammad Khanamov | Nurmukhammed Khanamov
  TKM OPP
person Khudaiberdy Orazov
  TKM OPP
person Batyr Berdyev
  TKM GOV
person Ogulsapar Muradova
  TKM JRN
person Leonid Komarovsky
  USA BUS
person Farid Tukhbatullin
  TKM SOC
person Akmurad Rejepov
  TKM GOV
