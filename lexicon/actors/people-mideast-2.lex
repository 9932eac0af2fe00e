# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Algeria
person Mansouri Miliani
  DZA REB
person Mourad Sid Ahmed | Djafar al-Afghani | Djaffar Afghani
  DZA REB
person Cherif Gousmi | Chérif Gousmi
  DZA REB
person Abderrezak al-Para | Amari Saifi | Abderrazak al-Para
  DZA REB
person Nabil Sahraoui
  DZA REB
person Abdelkader Chebouti
  DZA REB
person Mustapha Kartali
  DZA REB
person Ahmed Benaicha
  DZA REB
person Christophe Gleizes
  FRA JRN  2025..
# Morocco and Western Sahara
person Driss Basri
  MAR GOV  ..1999-11
  MAR ELI
person Yassine Mansouri | Mohamed Yassine Mansouri
  MAR SPY
person Abdellatif Hammouchi
  MAR COP SPY
person Abdelhak Khiame
  MAR COP
person Hosni Benslimane
  MAR COP
person Hamidou Laanigri
  MAR COP
person Abdelouafi Laftit
  MAR GOV
person Abdelouahed Belkziz
  MAR GOV
person Omar Hilale
  MAR GOV
person Mustapha Baitas | Mustapha Baïtas
  MAR GOV
person Nadia Fettah | Nadia Fettah Alaoui
  MAR GOV
person Leila Benali
  MAR GOV
person Abdelouahed Radi
  MAR LEG
person Mohamed Boucetta | M'hamed Boucetta
  MAR PTY OPP
person Hamid Chabat
  MAR PTY
person Ilyas El Omari | Ilyas el-Omari
  MAR PTY
person Abdellatif Ouahbi
  MAR PTY  ..2021-10
  MAR GOV
person Fatima-Zahra Mansouri | Fatima Zahra Mansouri
  MAR GOV
person Nabila Mounib
  MAR PTY OPP
person Abdelkrim Khatib | Abdelkrim el-Khatib
  MAR PTY
person Abdessalam Yassine
  MAR REL OPP
person Nadia Yassine
  MAR OPP
person Fathallah Arsalane
  MAR OPP
person Abraham Serfaty
  MAR OPP
person Mehdi Ben Barka
  MAR OPP
person Noubir Amaoui
  MAR LAB
person Ali Lmrabet
  MAR JRN
person Aboubakr Jamai | Aboubakr Jamaï
  MAR JRN
person Ahmed Reda Benchemsi | Ahmed Benchemsi
  MAR JRN
person Ali Anouzla
  MAR JRN
person Taoufik Bouachrine
  MAR JRN
person Omar Radi
  MAR JRN
person Soulaimane Raissouni
  MAR JRN
person Hajar Raissouni
  MAR JRN
person Hamid El Mahdaoui | Hamid Mahdaoui
  MAR JRN
person Maati Monjib
  MAR SOC
person Fouad Abdelmoumni
  MAR SOC
person Driss Benzekri
  MAR SOC
person Aziz Ghali
  MAR SOC
person Silya Ziani
  MAR CVL
person Mohsine Fikri | Mouhcine Fikri
  MAR CVL
person Mohamed Jalloul
  MAR CVL
person Mohamed Fizazi
  MAR REL
person Bachir Mustafa Sayed | Bachir Mustapha Sayed
  MAR PRE
person Mohamed Salem Ould Salek
  MAR PRE
person Mohamed Sidati
  MAR PRE
person Sidi Omar | Sidi Mohamed Omar
  MAR PRE
person Bouchraya Hamoudi Beyoun | Bouchraya Beyoun
  MAR PRE
person Abdelkader Taleb Omar
  MAR PRE
person Ahmed Boukhari
  MAR PRE
person Brahim Dahane
  MAR SOC
person Ali Salem Tamek
  MAR SOC
person Naama Asfari | Enaama Asfari
  MAR SOC
person Sultana Khaya
  MAR SOC
person Mohamed Daddach | Sidi Mohamed Daddach
  MAR SOC
person Mustapha Salma Ould Sidi Mouloud
  MAR CVL
person Christopher Ross
  USA GOV  ..2008
  UNO GOV  2009..2017
  USA ELI
person Peter van Walsum
  UNO GOV  2005..2008
  UNO ELI  2008..
person Alexander Ivanko
  UNO GOV  2021..
# Tunisia
person Rachid Sfar
  TUN GOV
person Hedi Baccouche | Hédi Baccouche
  TUN GOV
person Mohammed Mzali | Mohamed Mzali
  TUN GOV  ..1986-07
  TUN ELI
person Fouad Mebazaa | Foued Mebazaa | Fouad Mebazza
  TUN LEG  ..2011-01
  TUN GOV  2011-01..2011-12
  TUN ELI
person Leila Trabelsi | Leila Ben Ali
  TUN ELI
person Belhassen Trabelsi
  TUN BUS
person Sakher el-Materi | Sakher El Materi
  TUN BUS
person Rachid Ammar
  TUN MIL
person Ali Seriati
  TUN MIL
person Hamadi Jebali
  TUN PTY  ..2011-12
  TUN GOV  2011-12..2013-03
  TUN PTY
person Mehdi Jomaa | Mehdi Jomâa
  TUN GOV  2013-03..2015-02
  TUN PTY
person Habib Essid
  TUN GOV
person Elyes Fakhfakh | Elyès Fakhfakh
  TUN GOV
person Hichem Mechichi
  TUN GOV  ..2021-07
  TUN ELI
person Najla Bouden | Najla Bouden Romdhane
  TUN GOV
person Ahmed Hachani
  TUN GOV
person Kamel Madouri | Kamel Maddouri
  TUN GOV
person Sarra Zaafrani Zenzri | Sarra Zaafrani
  TUN GOV
person Mustapha Ben Jaafar
  TUN PTY OPP  ..2011-11
  TUN LEG  2011-11..2014-12
  TUN PTY
person Mohamed Ennaceur
  TUN LEG  ..2019-07
  TUN GOV  2019-07..2019-10
  TUN ELI
person Brahim Bouderbala
  TUN LEG
person Rafik Abdessalem | Rafik Abdessalam
  TUN GOV  2011-12..2013-03
  TUN PTY
person Khemaies Jhinaoui | Khemaïes Jhinaoui
  TUN GOV
person Othman Jerandi
  TUN GOV
person Nabil Ammar
  TUN GOV
person Mohamed Ali Nafti
  TUN GOV
person Taoufik Charfeddine
  TUN GOV
person Kamel Feki | Kamel Fekih
  TUN GOV
person Khaled Nouri
  TUN GOV
person Imed Memmich
  TUN GOV MIL
person Lotfi Ben Jeddou
  TUN GOV
person Farhat Rajhi
  TUN GOV
person Marouane Abassi | Marouane Abbasi
  TUN GOV
person Fethi Zouhair Nouri
  TUN GOV
person Chedly Ayari
  TUN GOV
person Farouk Bouasker
  TUN GOV
person Hafedh Caid Essebsi | Hafedh Caïd Essebsi
  TUN PTY
person Ahmed Nejib Chebbi | Nejib Chebbi | Ahmed Néjib Chebbi
  TUN PTY OPP
person Issam Chebbi
  TUN PTY OPP
person Jaouhar Ben Mbarek | Jawhar Ben Mubarak | Jaouhar Ben M'barek
  TUN OPP
person Ghazi Chaouachi
  TUN PTY OPP
person Khayam Turki
  TUN PTY OPP
person Chaima Issa | Chaïma Issa
  TUN OPP
person Seifeddine Makhlouf
  TUN PTY OPP
person Safi Said | Safi Saïd
  TUN JRN
person Zouhair Maghzaoui
  TUN PTY
person Ayachi Zammel
  TUN PTY OPP
person Abdelfattah Mourou
  TUN PTY
person Sahbi Atig
  TUN PTY OPP
person Noureddine Bhiri
  TUN PTY OPP
person Abdelkarim Harouni
  TUN PTY OPP
person Abdelhamid Jelassi
  TUN PTY OPP
person Hamma Hammami
  TUN PTY OPP
person Maya Jribi
  TUN PTY OPP
person Slim Riahi
  TUN PTY
person Mohsen Marzouk
  TUN PTY
person Said Aidi | Saïd Aïdi
  TUN PTY
person Houcine Abassi | Houcine Abbassi | Hussein Abassi
  TUN LAB
person Noureddine Taboubi | Nourredine Taboubi
  TUN LAB
person Habib Achour
  TUN LAB
person Abdessalem Jerad
  TUN LAB
person Wided Bouchamaoui
  TUN BUS
person Radhia Nasraoui
  TUN SOC
person Sihem Bensedrine
  TUN JRN SOC
person Moncef Ben Salem
  TUN EDU
person Mokhtar Trifi
  TUN SOC
person Souhayr Belhassen
  TUN SOC
person Bochra Belhaj Hmida
  TUN SOC
person Yadh Ben Achour
  TUN JUD
person Abdelsattar Ben Moussa | Abdessattar Ben Moussa
  TUN SOC
person Taoufik Ben Brik
  TUN JRN
person Lina Ben Mhenni
  TUN CVL
person Amina Sboui | Amina Tyler
  TUN CVL
person Zied el-Heni | Zied El Heni | Zied Heni
  TUN JRN
person Mourad Zeghidi
  TUN JRN
person Borhen Bsaies | Borhen Bssais
  TUN JRN
person Sonia Dahmani
  TUN SOC
person Chadha Hadj Mbarek | Chadha Haj Mbarek
  TUN JRN
person Saadia Mosbah
  TUN SOC
person Sofiane Chourabi
  TUN JRN
person Nadhir Ktari
  TUN JRN
person Kamel Letaief | Kamel Eltaïef
  TUN BUS
person Abou Iyadh | Abu Iyadh | Seifallah Ben Hassine | Saif Allah Ben Hassine
  TUN REB
person Boubakr al-Hakim | Boubaker el-Hakim
  TUN REB
person Lokman Abu Sakhr | Lokmane Abou Sakhr
  TUN REB
person Seifeddine Rezgui
  TUN REB
# Israel
person Yuli-Yoel Edelstein
  ISR LEG
person Amir Ohana
  ISR GOV  ..2021-06
  ISR LEG
person Mickey Levy
  ISR COP  ..2004
  ISR LEG
person Geula Cohen
  ISR LEG PTY
person Rehavam Zeevi | Rehavam Ze'evi
  ISR PTY  ..2001-03
  ISR GOV
person Yosef Burg
  ISR GOV
person Aryeh Deri
  ISR PTY
person Yosef Lapid
  ISR PTY
person Yossi Sarid
  ISR PTY
person Shulamit Aloni
  ISR PTY
person Zehava Galon | Zahava Gal-On
  ISR PTY OPP
person Haim Oron
  ISR PTY
person Moshe Feiglin
  ISR PTY
person Ayelet Shaked
  ISR PTY  ..2015-05
  ISR GOV  2015-05..2019-06
  ISR GOV  2021-06..2022-12
  ISR PTY
person Danny Danon
  ISR GOV
person Dore Gold
  ISR GOV
person Mark Regev
  ISR GOV
person Tzipi Hotovely
  ISR GOV
person Miri Regev
  ISR MIL  ..2008
  ISR GOV
person Yariv Levin
  ISR GOV
person Nir Barkat
  ISR GOV
person Moshe Lion
  ISR GOV
person Teddy Kollek
  ISR GOV
person Ron Huldai
  ISR GOV
person Uri Lupolianski
  ISR GOV
person Zeev Elkin | Ze'ev Elkin
  ISR GOV
person Orit Strock
  ISR GOV
person Yitzhak Goldknopf
  ISR PTY
person Moshe Gafni
  ISR PTY
person Meir Porush
  ISR PTY
person Yoav Kisch
  ISR GOV
person Amichai Chikli
  ISR GOV
person Amichai Eliyahu
  ISR GOV
person Shlomo Karhi
  ISR GOV
person Idit Silman
  ISR GOV
person Simcha Rothman
  ISR LEG
person Tally Gotliv | Tali Gottlieb
  ISR LEG
person Zvi Sukkot
  ISR LEG
person Matan Kahana
  ISR PTY
person Merav Ben-Ari
  ISR LEG
person Chili Tropper
  ISR PTY
person Yoaz Hendel
  ISR PTY
person Avi Maoz
  ISR PTY
person Nissim Vaturi
  ISR LEG
person Ofir Akunis
  ISR GOV
person David Mencer
  ISR GOV
person Eylon Levy
  ISR GOV
person Ofir Gendelman
  ISR GOV
person Oren Marmorstein
  ISR GOV
person Lior Haiat
  ISR GOV
person Yigal Palmor
  ISR GOV
person Raanan Gissin
  ISR GOV
person Dov Weisglass | Dov Weissglas | Dov Weisglas
  ISR GOV
person Yossi Cohen
  ISR GOV  2013..2015
  ISR SPY  2016-01..2021-05
  ISR ELI
person Tamir Pardo
  ISR SPY
person Efraim Halevy | Ephraim Halevy
  ISR SPY
person Shabtai Shavit
  ISR SPY
person Danny Yatom
  ISR SPY  1996..1998
  ISR PTY
person Roman Gofman
  ISR MIL
person Ronen Bar
  ISR SPY
person Nadav Argaman
  ISR SPY
person Yoram Cohen
  ISR SPY
person Yuval Diskin
  ISR SPY
person Avi Dichter
  ISR SPY  2000-05..2005-05
  ISR GOV
person Carmi Gillon
  ISR SPY
person Yaakov Perry | Yaakov Peri
  ISR SPY  ..1995
  ISR PTY
person David Zini
  ISR MIL  ..2025-10-04
  ISR SPY
person Meir Ben-Shabbat
  ISR GOV
person Yaakov Amidror
  ISR GOV
person Uzi Arad
  ISR GOV
person Giora Eiland
  ISR MIL  ..2003
  ISR GOV  2004..2006
  ISR ELI
person Uri Lubrani
  ISR GOV
person Eliyahu Ben-Elissar
  ISR GOV
person Ephraim Sneh
  ISR GOV
person Fuad Ben-Eliezer | Benjamin Ben-Eliezer
  ISR GOV
person Amnon Lipkin-Shahak
  ISR MIL  ..1998-07
  ISR PTY
person Dan Halutz
  ISR MIL  ..2007-02
  ISR PTY
person Gabi Ashkenazi
  ISR MIL  2007-02..2011-02
  ISR GOV  2020-05..2021-06
  ISR PTY
person Aviv Kochavi | Aviv Kohavi
  ISR MIL
person Dan Shomron
  ISR MIL
person Amos Yadlin
  ISR MIL
person Amos Gilad
  ISR GOV MIL
person Aharon Haliva
  ISR MIL
person Shlomi Binder
  ISR MIL
person Aharon Zeevi-Farkash
  ISR MIL
person Yossi Kuperwasser
  ISR MIL
person Uri Sagi | Uri Saguy
  ISR MIL
person Yaron Finkelman
  ISR MIL
person Oded Basyuk
  ISR MIL
person Ghassan Alian
  ISR MIL
person Yoav Mordechai | Yoav Poly Mordechai
  ISR MIL
person Avichay Adraee
  ISR MIL
person Peter Lerner
  ISR MIL
person Jonathan Conricus
  ISR MIL
person Nadav Shoshani
  ISR MIL
person Effie Defrin
  ISR MIL
person Ran Kochav
  ISR MIL
person Ronen Manelis
  ISR MIL
person Avital Leibovich
  ISR MIL
person Miri Eisin
  ISR MIL
person Yifat Tomer-Yerushalmi
  ISR MIL
person Tomer Bar
  ISR MIL
person Eliezer Shkedi | Eliezer Shkedy
  ISR MIL
person Moshe Kaplinsky
  ISR MIL
person Gershon Hacohen
  ISR MIL
person Yair Naveh
  ISR MIL
person Avi Blot | Avi Bluth
  ISR MIL
person Yehuda Fox | Yehuda Fuchs
  ISR MIL
person Kobi Shabtai | Yaakov Shabtai
  ISR COP
person Danny Levy
  ISR COP
person Roni Alsheich | Roni Alsheikh
  ISR COP
person Micky Rosenfeld
  ISR COP
person Aharon Barak
  ISR JUD
person Meir Shamgar
  ISR JUD
person Dorit Beinisch
  ISR JUD
person Esther Hayut
  ISR JUD
person Miriam Naor
  ISR JUD
person Yitzhak Amit | Isaac Amit
  ISR JUD
person Uzi Vogelman
  ISR JUD
person Eliyakim Rubinstein | Elyakim Rubinstein
  ISR JUD
person Meni Mazuz
  ISR JUD
person Avichai Mandelblit
  ISR JUD
person Gali Baharav-Miara | Gali Baharav Miara
  ISR JUD
