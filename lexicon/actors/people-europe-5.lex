# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 5 of 6: SRB BIH HRV SVN MKD MNE ALB KOS EST.

# SRB
person Ivan Stambolic | Ivan Stambolić
  SRB GOV  ..1987-12
  SRB ELI  1988..
person Borisav Jovic | Borisav Jović
  SRB GOV
person Mirjana Markovic | Mirjana Marković
  SRB PTY
person Veljko Kadijevic | Veljko Kadijević
  SRB MIL
person Blagoje Adzic | Blagoje Adžić
  SRB MIL
person Zivota Panic | Života Panić
  SRB MIL
person Momcilo Perisic | Momčilo Perišić
  SRB MIL  ..1998-11
  SRB PTY  1999..
person Dragoljub Ojdanic | Dragoljub Ojdanić
  SRB MIL  ..2000
  SRB ELI  2001..
person Vladimir Lazarevic | Vladimir Lazarević
  SRB MIL
person Vlastimir Djordjevic | Vlastimir Đorđević
  SRB COP
person Sreten Lukic | Sreten Lukić
  SRB COP
person Jovica Stanisic | Jovica Stanišić
  SRB SPY
person Franko Simatovic | Franko Simatović
  SRB SPY
person Milorad Ulemek | Milorad Lukovic | Milorad Ulemek Legija
  SRB PRM
person Radomir Markovic | Radomir Marković
  SRB SPY
person Nikola Sainovic | Nikola Šainović
  SRB GOV
person Vladislav Jovanovic | Vladislav Jovanović
  SRB GOV
person Goran Svilanovic | Goran Svilanović
  SRB GOV
person Zarko Korac | Žarko Korać
  SRB GOV
person Nebojsa Covic | Nebojša Čović
  SRB GOV  2001-01..2005
  SRB PTY
person Zoran Zivkovic | Zoran Živković
  SRB GOV  2003-03..2004-03
  SRB PTY
person Mirko Cvetkovic | Mirko Cvetković
  SRB GOV
person Dragan Sutanovac | Dragan Šutanovac
  SRB GOV MIL
person Nebojsa Stefanovic | Nebojša Stefanović
  SRB GOV
person Aleksandar Vulin
  SRB GOV
person Nikola Selakovic | Nikola Selaković
  SRB GOV
person Marko Djuric | Marko Đurić
  SRB GOV
person Bratislav Gasic | Bratislav Gašić
  SRB GOV
person Petar Petkovic | Petar Petković
  SRB GOV
person Djuro Macut | Đuro Macut
  SRB GOV
person Sinisa Mali | Siniša Mali
  SRB GOV
person Maja Gojkovic | Maja Gojković
  SRB LEG
person Ivica Todoric
  HRV BUS
person Dragan Djilas | Dragan Đilas
  SRB GOV  2008-08..2013-09
  SRB PTY OPP
person Sasa Jankovic | Saša Janković
  SRB PTY OPP
person Cedomir Jovanovic | Čedomir Jovanović
  SRB PTY
person Bosko Obradovic | Boško Obradović
  SRB PTY OPP
person Miroslav Aleksic | Miroslav Aleksić
  SRB PTY OPP
person Marinika Tepic | Marinika Tepić
  SRB PTY OPP
person Mladjan Dinkic | Mlađan Dinkić
  SRB GOV
person Bozidar Djelic | Božidar Đelić
  SRB GOV
person Bogoljub Karic | Bogoljub Karić
  SRB BUS
person Zoran Lilic | Zoran Lilić
  SRB GOV
person Svetozar Marovic | Svetozar Marović
  SRB GOV
person Nenad Canak | Nenad Čanak
  SRB PTY
person Natasa Kandic | Nataša Kandić
  SRB SOC
person Sonja Biserko
  SRB SOC
person Patriarch Pavle
  SRB REL
person Patriarch Irinej
  SRB REL
person Patriarch Porfirije
  SRB REL
person Bishop Artemije
  SRB REL
person Veran Matic | Veran Matić
  SRB JRN
person Vladan Batic | Vladan Batić
  SRB PTY
person Vladimir Vukcevic | Vladimir Vukčević
  SRB JUD
person Zagorka Dolovac
  SRB JUD
person Sulejman Ugljanin
  SRB PTY
person Marko Jaksic | Marko Jakšić
  SRB PTY
person Nebojsa Radmanovic
  BIH GOV
# BIH
person Milan Gvero
  BIH REB  ..1995-12
person Zdravko Tolimir
  BIH REB  ..1995-12
person Ljubisa Beara | Ljubiša Beara
  BIH REB  ..1995-12
person Vujadin Popovic | Vujadin Popović
  BIH REB  ..1995-12
person Stanislav Galic | Stanislav Galić
  BIH REB  ..1995-12
person Dragomir Milosevic | Dragomir Milošević
  BIH REB  ..1995-12
person Momir Talic | Momir Talić
  BIH REB  ..1995-12
  BIH MIL
person Manojlo Milovanovic | Manojlo Milovanović
  BIH REB  ..1995-12
person Nikola Koljevic | Nikola Koljević
  BIH REB  ..1995-12
person Aleksa Buha
  BIH REB  ..1995-12
  BIH PTY
person Milan Lukic | Milan Lukić
  BIH REB
person Dusko Tadic | Duško Tadić
  BIH REB
person Zeljko Mejakic | Željko Mejakić
  BIH REB
person Goran Jelisic | Goran Jelisić
  BIH REB
person Radovan Stankovic
  BIH REB
person Gojko Klickovic | Gojko Kličković
  BIH GOV
person Sefer Halilovic | Sefer Halilović
  BIH MIL  ..1993-11
  BIH PTY
person Rasim Delic | Rasim Delić
  BIH MIL
person Atif Dudakovic | Atif Dudaković
  BIH MIL
person Jovan Divjak
  BIH MIL
person Enver Hadzihasanovic | Enver Hadžihasanović
  BIH MIL
person Hasan Muratovic | Hasan Muratović
  BIH GOV
person Muhamed Sacirbey | Muhamed Šaćirbegović
  BIH GOV
person Irfan Ljubijankic | Irfan Ljubijankić
  BIH GOV
person Kresimir Zubak | Krešimir Zubak
  BIH GOV
person Jadranko Prlic | Jadranko Prlić
  BIH GOV
person Ante Jelavic | Ante Jelavić
  BIH GOV  1998-11..2001-03
  BIH PTY
person Slobodan Praljak
  BIH MIL
person Tihomir Blaskic | Tihomir Blaškić
  BIH MIL
person Dario Kordic | Dario Kordić
  BIH PTY
person Zivko Radisic | Živko Radišić
  BIH GOV
person Mirko Sarovic | Mirko Šarović
  BIH GOV
person Dragan Cavic | Dragan Čavić
  BIH GOV
person Mladen Ivanic | Mladen Ivanić
  BIH GOV
person Nikola Poplasen | Nikola Poplašen
  BIH GOV
person Zlatko Lagumdzija | Zlatko Lagumdžija
  BIH GOV
person Sulejman Tihic | Sulejman Tihić
  BIH GOV
person Adnan Terzic | Adnan Terzić
  BIH GOV
person Nikola Spiric | Nikola Špirić
  BIH GOV
person Dragan Covic | Dragan Čović
  BIH PTY
person Zeljko Komsic | Željko Komšić
  BIH GOV
person Denis Becirovic | Denis Bećirović
  BIH GOV
person Sefik Dzaferovic | Šefik Džaferović
  BIH GOV
person Zeljka Cvijanovic | Željka Cvijanović
  BIH GOV
person Elmedin Konakovic | Elmedin Konaković
  BIH GOV
person Bisera Turkovic | Bisera Turković
  BIH GOV
person Denis Zvizdic | Denis Zvizdić
  BIH GOV
person Zoran Tegeltija
  BIH GOV
person Borjana Kristo | Borjana Krišto
  BIH GOV
person Igor Crnadak
  BIH GOV
person Radovan Viskovic | Radovan Višković
  BIH GOV
person Sinisa Karan | Siniša Karan
  BIH GOV
person Fahrudin Radoncic | Fahrudin Radončić
  BIH PTY
person Nermin Niksic | Nermin Nikšić
  BIH GOV
person Nenad Stevandic | Nenad Stevandić
  BIH LEG
person Branko Blanusa | Branko Blanuša
  BIH PTY OPP
person Mustafa Ceric | Mustafa Cerić
  BIH REL
person Vinko Puljic | Vinko Puljić
  BIH REL
person Munira Subasic | Munira Subašić
  BIH SOC
person Hakija Turajlic | Hakija Turajlić
  BIH GOV
person Adil Zulfikarpasic | Adil Zulfikarpašić
  BIH PTY
# HRV
person Ivo Josipovic | Ivo Josipović
  HRV GOV  2010-02..2015-02
  HRV ELI  2015-02..
person Tihomir Oreskovic | Tihomir Orešković
  HRV GOV
person Vesna Pusic | Vesna Pusić
  HRV GOV  2011-12..2016-01
  HRV PTY
person Miro Kovac | Miro Kovač
  HRV GOV
person Davor Ivo Stier
  HRV GOV
person Marija Pejcinovic Buric | Marija Pejčinović Burić
  HRV GOV  2017-06..2019-07
  IGO GOV  2019-09..2024-09
person Gordan Grlic Radman | Gordan Grlić Radman
  HRV GOV
person Mario Banozic | Mario Banožić
  HRV GOV MIL
person Ivan Anusic | Ivan Anušić
  HRV GOV MIL
person Damir Krsticevic | Damir Krstičević
  HRV GOV MIL
person Miroslav Skoro | Miroslav Škoro
  HRV PTY
person Tomislav Tomasevic | Tomislav Tomašević
  HRV GOV
person Milan Bandic | Milan Bandić
  HRV GOV
person Zdravko Mamic | Zdravko Mamić
  HRV BUS
person Janko Bobetko
  HRV MIL
person Rahim Ademi
  HRV MIL
person Mladen Markac | Mladen Markač
  HRV COP
person Mirko Norac
  HRV MIL
person Ivan Cermak | Ivan Čermak
  HRV MIL
person Petar Stipetic | Petar Stipetić
  HRV MIL
person Drazen Budisa | Dražen Budiša
  HRV PTY
person Milorad Pupovac
  HRV PTY
person Franjo Kuharic | Franjo Kuharić
  HRV REL
person Dinko Sakic | Dinko Šakić
  HRV ELI
person Ivo Pukanic | Ivo Pukanić
  HRV JRN
person Dubravka Suica | Dubravka Šuica
  EUR GOV
person Mile Mrksic | Mile Mrkšić
  HRV REB
person Veselin Sljivancanin | Veselin Šljivančanin
  SRB MIL
person Borislav Mikelic | Borislav Mikelić
  HRV REB  ..1995-08
# SVN
person Lojze Peterle
  SVN GOV  1990-05..1992-05
  EUR LEG  2004-07..
person Dimitrij Rupel
  SVN GOV
person Andrej Bajuk
  SVN GOV
person Anton Rop
  SVN GOV
person Danilo Turk | Danilo Türk
  UNO GOV  ..2005
  SVN GOV  2007-12..2012-12
  SVN ELI  2012-12..
person Alenka Bratusek | Alenka Bratušek
  SVN GOV
person Miro Cerar
  SVN GOV
person Marjan Sarec | Marjan Šarec
  SVN GOV
person Natasa Pirc Musar | Nataša Pirc Musar
  SVN GOV  2022-12..
person Tanja Fajon
  EUR LEG  2009-07..2022-05
  SVN GOV  2022-06..
person Anze Logar | Anže Logar
  SVN GOV  2020-03..2022-06
  SVN PTY OPP
person Karl Erjavec
  SVN GOV
person Zmago Jelincic | Zmago Jelinčič
  SVN PTY
person Janez Potocnik | Janez Potočnik
  EUR GOV
person Violeta Bulc
  EUR GOV
person Janez Lenarcic | Janez Lenarčič
  EUR GOV  2019-12..2024-11
  IGO GOV  2008..2014
person Marta Kos
  EUR GOV  2024-12..
# MKD
person Vasil Tupurkovski
  MKD GOV  ..2000
  MKD PTY
person Ljube Boskoski | Ljube Boškoski
  MKD GOV
person Stevo Pendarovski
  MKD GOV  2019-05..2024-05
  MKD ELI  2024-05..
person Gordana Siljanovska-Davkova | Gordana Siljanovska Davkova
  MKD GOV  2024-05..
person Hristijan Mickoski
  MKD PTY OPP  ..2024-06
  MKD GOV  2024-06..
person Dimitar Kovacevski | Dimitar Kovačevski
  MKD GOV
person Talat Xhaferi
  MKD GOV MIL  ..2014
  MKD LEG  2017-04..2024-01
  MKD GOV  2024-01..2024-06
  MKD ELI  2024-06..
person Timco Mucunski | Timčo Mucunski
  MKD GOV
person Menduh Thaci | Menduh Thaçi
  MKD PTY OPP
person Katica Janeva
  MKD JUD
person Saso Mijalkov | Sašo Mijalkov
  MKD SPY
# MNE
person Igor Luksic | Igor Lukšić
  MNE GOV
person Dusko Markovic | Duško Marković
  MNE GOV
person Zdravko Krivokapic | Zdravko Krivokapić
  MNE PTY OPP  ..2020-12
  MNE GOV  2020-12..2022-04
  MNE ELI  2022-04..
person Dritan Abazovic | Dritan Abazović
  MNE GOV  2020-12..2023-10
  MNE PTY OPP
person Milojko Spajic | Milojko Spajić
  MNE GOV
person Nebojsa Medojevic | Nebojša Medojević
  MNE PTY OPP
person Metropolitan Amfilohije
  MNE REL
person Srdjan Darmanovic | Srđan Darmanović
  MNE GOV
person Vesna Medenica
  MNE JUD
# ALB
person Bajram Begaj
  ALB GOV
person Paskal Milo
  ALB GOV
person Ditmir Bushati
  ALB GOV
person Gent Cakaj
  ALB GOV
person Olta Xhacka | Olta Xhaçka
  ALB GOV
person Igli Hasani
  ALB GOV
person Belinda Balluku
  ALB GOV
person Azem Hajdari
  ALB LEG OPP
person Erion Veliaj
  ALB GOV
person Saimir Tahiri
  ALB GOV
person Niko Peleshi
  ALB GOV MIL
person Fredi Beleri
  ALB GOV
person Leka Zogu | King Leka
  ALB ELI
person Ismail Kadare
  ALB SOC
person Enver Hoxha
  ALB GOV
person Monika Kryemadhi
  ALB PTY OPP
person Gramoz Ruci
  ALB LEG
person Altin Dumani
  ALB JUD
# KOS
person Adem Demaci | Adem Demaçi
  KOS SOC
person Bujar Bukoshi
  KOS PRE
person Bajram Kosumi
  KOS GOV
person Isa Mustafa
  KOS GOV
person Avdullah Hoti
  KOS GOV
person Kadri Veseli
  KOS LEG  2014-12..2019-08
  KOS PTY
person Rexhep Selimi
  KOS REB  ..1999-06
  KOS PTY
person Fatmir Limaj
  KOS REB  ..1999-06
  KOS PTY
person Rustem Mustafa
  KOS REB  ..1999-06
  KOS LEG
person Sylejman Selimi
  KOS REB  ..1999-06
  KOS MIL
person Xhavit Haliti
  KOS REB  ..1999-06
  KOS LEG
person Veton Surroi
  KOS JRN  ..2004
  KOS PTY  2004..2008
person Fehmi Agani
  KOS PTY
person Rexhep Qosja
  KOS PTY
person Enver Hoxhaj
  KOS GOV
person Donika Gervalla-Schwarz | Donika Gervalla
  KOS GOV
person Xhelal Svecla | Xhelal Sveçla
  KOS GOV
person Besnik Bislimi
  KOS GOV
person Ejup Maqedonci
  KOS GOV MIL
person Glauk Konjufca
  KOS LEG  2020-02..2025-04
  KOS GOV
person Lumir Abdixhiku
  KOS PTY OPP
person Bedri Hamza
  KOS PTY OPP
person Nenad Rasic | Nenad Rašić
  KOS GOV
person Goran Rakic | Goran Rakić
  KOS PTY
person Zlatan Elek
  KOS PTY
person Bishop Teodosije
  SRB REL
person Rada Trajkovic | Rada Trajković
  SRB PTY
person Momcilo Trajkovic | Momčilo Trajković
  SRB PTY
person Sabri Hamiti
  KOS LEG
# EST
person Taavi Roivas | Taavi Rõivas
  EST GOV
person Juri Ratas | Jüri Ratas
  EST GOV  2016-11..2021-01
  EST LEG
person Urmas Reinsalu
  EST GOV
person Eva-Maria Liimets
  EST GOV
person Margus Tsahkna
  EST GOV
person Trivimi Velliste
  EST GOV
person Martin Helme
  EST PTY OPP
person Mart Helme
  EST PTY OPP
person Mihhail Kolvart | Mihhail Kõlvart
  EST GOV
person Eston Kohver
  EST SPY
person Herman Simm
  EST SPY
person Ants Laaneots
  EST MIL
person Andrus Merilo
  EST MIL
person Martin Herem
  EST MIL
person Kaupo Rosin
  EST SPY
person Mikk Marran
  EST SPY
person Aivo Peterson
  EST PTY
