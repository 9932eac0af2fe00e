# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Democratic Republic of Congo
person Carly Nzanzu Kasivita | Carly Nzanzu
  COD GOV
person Marcellin Cishambo
  COD GOV
person Constant Mutamba
  COD GOV
person Nicolas Kazadi
  COD GOV
person Doudou Fwamba
  COD GOV
person Louis Watum
  COD GOV
person Antoinette N'Samba Kalambayi
  COD GOV
person Guy Kabombo Muadiamvita | Guy Kabombo Mwadiamvita
  COD GOV MIL
person Gilbert Kabanda
  COD GOV MIL
person Daniel Aselo
  COD GOV
person Jacquemain Shabani
  COD GOV
person Tina Salama
  COD GOV
person Marie Tumba Nzeza
  COD GOV
person She Okitundu
  COD GOV
person Denis Kadima
  COD GOV
person Apollinaire Malu Malu
  COD GOV
person Daniel Ngoy Mulunda
  COD REL
person Ronsard Malonda
  COD GOV
person Fridolin Ambongo | Fridolin Ambongo Besungu
  COD REL
person Joseph Malula
  COD REL
person Frederic Etsou | Frédéric Etsou
  COD REL
person Donatien Nshole | Donatien N'shole
  COD REL
person Emmanuel Kataliko
  COD REL
person Christophe Munzihirwa
  COD REL
person Ne Muanda Nsemi | Muanda Nsemi
  COD REL
person Rossy Mukendi
  COD CVL
person Luc Nkulula
  COD CVL
person Fred Bauma
  COD CVL
person Yves Makwambala
  COD CVL
person Rebecca Kabugho
  COD CVL
person Jean-Claude Katende
  COD SOC
person Georges Kapiamba
  COD SOC
person Dismas Kitenge
  COD SOC
person Golden Misabiko
  COD SOC
person Fidele Bazana
  COD SOC
person Jacky Ndala
  COD PTY OPP
person Cherubin Okende | Chérubin Okende
  COD PTY OPP
person Salomon Idi Kalonda | Salomon Kalonda
  COD PTY OPP
person Stanis Bujakera | Stanis Bujakera Tshiamala
  COD JRN
person Serge Maheshe
  COD JRN
person Didace Namujimbo
  COD JRN
person Franck Ngyke | Franck Ngycke
  COD JRN
person Donat M'Baya Tshimanga
  COD JRN
person Dan Gertler
  ISR BUS
person Christian Malanga
  COD REB
person Marcel Malanga
  USA CVL  2024..2025
person Benjamin Zalman-Polun
  USA CVL  2024..2025
person Roger Meece
  USA GOV  ..2007
  UNO GOV  2010..2013
  USA ELI
person Martin Kobler
  UNO GOV  2011-08..2017-06
  DEU GOV
person William Swing | William Lacy Swing
  USA GOV  ..2001
  UNO GOV  2003-07..2008
  UNO GOV  2008-10..2018-09
  USA ELI
person Leila Zerrougui | Leïla Zerrougui
  UNO GOV  2012..2021
  UNO ELI  2021..
person Bintou Keita
  UNO GOV  2017..2025
  UNO ELI  2025..
person Maman Sidikou | Maman Sambo Sidikou
  UNO GOV  2015-10..2018-01
  NER GOV
person Babacar Gaye
  UNO GOV  2010..2015-08
  SEN MIL
person Carlos Alberto dos Santos Cruz
  UNO MIL  2013-05..2015-12
  BRA MIL
person Patrick Cammaert
  UNO MIL  2000..2018
  UNO ELI  2018..
person Amos Namanga Ngongi
  UNO GOV
person Howard Wolpe
  USA LEG  ..1993-01
  USA GOV  1996..2001
  USA ELI
person Luca Attanasio
  ITA GOV  2017..2021
  ITA ELI  2021..
person Zaida Catalan | Zaida Catalán
  UNO GOV  2016..2017
  UNO ELI  2017..
# Congo Republic and Gabon
person Guy-Brice Parfait Kolelas | Guy Brice Parfait Kolélas | Guy Parfait Kolelas
  COG PTY OPP
person Jean-Marie Michel Mokoko
  COG MIL  ..2016-02
  COG PTY OPP
person Frederic Bintsamou | Frédéric Bintsamou | Frederic Bintsangou | Pastor Ntumi | Pasteur Ntumi
  COG REB
person Pascal Tsaty-Mabiala | Pascal Tsaty Mabiala
  COG PTY OPP
person Clement Mierassa | Clément Miérassa
  COG PTY OPP
person Anatole Collinet Makosso
  COG GOV
person Clement Mouamba | Clément Mouamba
  COG GOV
person Denis Christel Sassou-Nguesso | Denis-Christel Sassou Nguesso
  COG GOV
person Jean-Francois Ndenguet | Jean-François Ndenguet
  COG COP
person Raymond Zéphirin Mboulou
  COG GOV
person Brice Mackosso
  COG SOC
person Maixent Hanimbat | Maixent Fortuné Hanimbat
  COG SOC
person Zacharie Myboto
  GAB PTY OPP
person Alexandre Barro Chambrier
  GAB PTY
person Raymond Ndong Sima
  GAB GOV  2012-02..2014-01
  GAB GOV  2023-09..2025-05
  GAB PTY OPP
person Sylvia Bongo | Sylvia Bongo Valentin
  GAB ELI
person Noureddin Bongo | Noureddin Bongo Valentin
  GAB ELI
person Brice Laccruche Alihanga | Brice Laccruche
  GAB GOV  ..2019-12
  GAB ELI
person Kelly Ondo Obiang
  GAB MIL
person Guy-Bertrand Mapangou | Guy Bertrand Mapangou
  GAB GOV
person Alain-Claude Bilie-By-Nze | Alain Claude Bilie By Nze
  GAB GOV  ..2023-08
  GAB PTY OPP
person Rose Christiane Raponda | Rose Christiane Ossouka Raponda
  GAB GOV  ..2023-08
  GAB ELI
person Julien Nkoghe Bekale | Julien Nkoghe Békalé
  GAB GOV
person Marc Ona Essangui
  GAB SOC
person Gregory Ngbwa Mintsa
  GAB SOC
person Pascaline Bongo
  GAB ELI
person Maixent Accrombessi
  GAB GOV
person Bertrand Zibi | Bertrand Zibi Abeghe
  GAB PTY
person Hermann Immongault
  GAB GOV
person Regis Onanga Ndiaye | Régis Onanga Ndiaye
  GAB GOV
person Joseph Rendjambe | Joseph Rendjambé
  GAB PTY OPP
# Equatorial Guinea
person Teodorin Obiang | Teodorín Obiang | Teodoro Nguema Obiang Mangue | Teodorin Nguema Obiang
  GNQ GOV
person Gabriel Mbaga Obiang Lima | Gabriel Obiang Lima
  GNQ GOV
person Francisco Macias Nguema | Francisco Macías Nguema
  GNQ GOV
person Ely Calil
  GBR BUS
person Placido Mico | Plácido Micó | Placido Mico Abogo
  GNQ PTY OPP
person Celestino Bacale
  GNQ PTY OPP
person Andres Esono Ondo | Andrés Esono Ondo
  GNQ PTY OPP
person Gabriel Nse Obiang | Gabriel Nsé Obiang
  GNQ PTY OPP
person Simeon Oyono Esono | Simeón Oyono Esono Angue
  GNQ GOV
person Manuela Roka Botey
  GNQ GOV
person Manuel Osa Nsue Nsua | Manuel Osa Nsue
  GNQ GOV
person Francisco Pascual Obama Asue
  GNQ GOV
person Baltasar Ebang Engonga | Baltasar Engonga
  GNQ GOV
person Tutu Alicante
  GNQ SOC
person Ramon Esono Ebale | Ramón Esono Ebalé
  GNQ CVL
# Cameroon
person Jean-Michel Nintcheu
  CMR PTY OPP
person Akere Muna
  CMR SOC  ..2017
  CMR PTY OPP
person Bernard Muna
  CMR PTY OPP
person Joshua Osih
  CMR PTY OPP
person Garga Haman Adji
  CMR PTY OPP
person Adamou Ndam Njoya
  CMR PTY OPP
person Anicet Ekane
  CMR PTY OPP
person Djeukam Tchameni
  CMR PTY OPP
person Mboua Massock
  CMR PTY OPP
person Titus Edzoa
  CMR GOV  ..1997-04
  CMR ELI
person Joseph Ngute
  CMR GOV
person Lejeune Mbella Mbella
  CMR GOV
person Joseph Beti Assomo
  CMR GOV MIL
person Ferdinand Ngoh Ngoh
  CMR GOV
person Cavaye Yeguie Djibril | Cavaye Djibril
  CMR LEG
person Marcel Niat Njifenji
  CMR LEG
person Clement Atangana | Clément Atangana
  CMR JUD
person Cyrille Serge Atonfack | Cyrille Atonfack Guemo
  CMR MIL
person Didier Badjeck
  CMR MIL
person Rene Claude Meka | René Claude Meka
  CMR MIL
person Martin Mbarga Nguele | Martin Mbarga Nguélé
  CMR COP
person Bernard Okalia Bilai
  CMR GOV
person Midjiyawa Bakari
  CMR GOV
person Mancho Bibixy
  CMR CVL
person Felix Agbor Balla | Felix Agbor Nkongho | Felix Agbor-Balla
  CMR SOC
person Fontem Neba | Fontem Aforteka'a Neba
  CMR SOC
person Wilfred Tassang
  CMR REB
person Ayaba Cho Lucas | Lucas Ayaba Cho | Cho Ayaba | Lucas Cho Ayaba
  CMR REB
person Chris Anu
  CMR REB
person Capo Daniel
  CMR REB
person Ebenezer Akwanga
  CMR REB
person Samuel Wazizi | Samuel Ajiekah Abuwe
  CMR JRN
person Martinez Zogo
  CMR JRN
person Amadou Vamoulke | Amadou Vamoulké
  CMR JRN
person Mimi Mefo
  CMR JRN
person Pius Njawe | Pius Njawé
  CMR JRN
person Ahmed Abba
  CMR JRN
person Jean-Pierre Amougou Belinga | Amougou Belinga
  CMR BUS
person Leopold Maxime Eko Eko | Maxime Eko Eko
  CMR SPY
person Andrew Nkea | Andrew Nkea Fuanya
  CMR REL
person Samuel Kleda | Samuel Kléda
  CMR REL
person Cornelius Fontem Esua
  CMR REL
person Maximilienne Ngo Mbe
  CMR SOC
person Alice Nkom
  CMR SOC
person Kah Walla | Edith Kah Walla | Kah Wallah
  CMR PTY OPP
person Paul Eric Kingue | Paul-Eric Kingué
  CMR PTY OPP
person Lapiro de Mbanga
  CMR CVL
person Valsero
  CMR CVL
person Peter Barlerin
  USA GOV  2017..2020
  USA ELI  2020..
person Ahmadou Ahidjo
  CMR GOV  ..1982-11
  CMR ELI
person Mamadou Mota
  CMR PTY OPP
# Central African Republic
person Abdoulaye Miskine | Martin Koumtamadji
  CAF REB
person Armel Sayo
  CAF REB  ..2014-08
  CAF GOV  2014-08..2015
  CAF REB
person Abdoulaye Hissene | Abdoulaye Hissène
  CAF REB
person Mahamat al-Khatim | Mahamat Al Khatim
  CAF REB
person Sidiki Abass | Bi Sidi Souleman | Sidiki Abbas
  CAF REB
person Joseph Zoundeiko
  CAF REB
person Mahamat Said | Mahamat Saïd | Mahamat Said Abdel Kani
  CAF REB
person Alfred Yekatom | Alfred Yekatom Rombhot
  CAF PRM  ..2016-01
  CAF LEG
person Levy Yakete | Lévy Yakété
  CAF PRM
person Sebastien Wenezoui | Sébastien Wénézoui
  CAF PRM
person Rodrigue Ngaibona | Rodrigue Ngaïbona
  CAF PRM
person Florian Ndjadder
  CAF REB
person Zakaria Damane
  CAF REB
person Nicolas Tiangaye
  CAF GOV  2013-01..2014-01
  CAF PTY OPP
person Andre Nzapayeke | André Nzapayéké
  CAF GOV
person Mahamat Kamoun
  CAF GOV  2014-08..2016-04
  CAF PTY OPP
person Simplice Sarandji | Simplice Mathieu Sarandji
  CAF GOV  ..2019-02
  CAF LEG
person Firmin Ngrebada | Firmin Ngrébada
  CAF GOV
person Henri-Marie Dondra
  CAF GOV  ..2022-02
  CAF PTY OPP
person Felix Moloua | Félix Moloua
  CAF GOV
person Anicet Dologuele
  CAF GOV  1999-01..2001-04
  CAF PTY OPP
person Crepin Mboli-Goumba | Crépin Mboli-Goumba
  CAF PTY OPP
person Karim Meckassoua | Abdou Karim Meckassoua
  CAF GOV  ..2013
  CAF LEG  2016-05..2018-10
  CAF PTY OPP
person Jean-Serge Bokassa
  CAF GOV  ..2018-04
  CAF PTY OPP
person Jean-Bedel Bokassa | Jean-Bédel Bokassa
  CAF ELI
person Sylvie Baipo-Temon | Sylvie Baïpo-Temon
  CAF GOV
person Claude Rameaux Bireau | Rameaux Claude Bireau
  CAF GOV MIL
person Marie-Noelle Koyara | Marie-Noëlle Koyara
  CAF GOV MIL
person Zephirin Mamadou | Zéphirin Mamadou
  CAF MIL
person Albert Yaloke Mokpeme | Albert Yaloké Mokpème
  CAF GOV
person Fidele Gouandjika | Fidèle Gouandjika
  CAF GOV
person Ange-Maxime Kazagui
  CAF GOV
person Oumar Kobine Layama | Omar Kobine Layama
  CAF REL
person Nicolas Guerekoyame-Gbangou | Nicolas Guérékoyamé-Gbangou | Nicolas Guerekoyame
  CAF REL
person Gervais Lakosso
  CAF SOC
person Paulin Pomodimo
  CAF REL
person Toussaint Muntazini | Toussaint Muntazini Mukimapa
  CAF JUD
person Mankeur Ndiaye
  SEN GOV  ..2017-09
  UNO GOV
person Valentine Rugwabiza
  RWA GOV  ..2022-02
  UNO GOV
person Parfait Onanga-Anyanga
  UNO GOV  2012..2025
  UNO ELI  2025..
person Lamine Cisse | Lamine Cissé
  SEN GOV  ..2000-04
  UNO GOV
person Vitali Perfilev | Vitaly Perfilev
  RUS PRM
person Dmitri Sytyi | Dmitry Sytyi | Dmitry Syty
  RUS PRM
person Valery Zakharov | Valeri Zakharov
  RUS GOV
# Chad
person Abbas Koty
  TCD REB
person Moise Kette | Moïse Ketté
  TCD REB
person Wadel Abdelkader Kamougue | Abdelkader Kamougué
  TCD PTY
person Goukouni Oueddei | Goukouni Weddeye | Goukouni Oueddeï
  TCD GOV  ..1982-06
  TCD REB  1982-06..1987
  TCD ELI
person Ibni Oumar Mahamat Saleh
  TCD PTY OPP
person Adoum Hassaballah
  TCD REB
person Mahamat Mahdi Ali | Mahamat Mahadi Ali
  TCD REB
person Tom Erdimi
  TCD REB  ..2022-08
  TCD GOV  2022-10..2023
person Yaya Dillo Djerou
  TCD REB  2005..2007
  TCD GOV  2008..2020
  TCD PTY OPP
person Max Loalngar
  TCD SOC
person Max Kemkoye
  TCD PTY OPP
person Allamaye Halina | Allah Maye Halina
  TCD GOV
person Kalzeube Pahimi Deubet | Kalzeubé Pahimi Deubet
  TCD GOV  ..2016-02
  TCD ELI
person Nassour Guelengdouksia Ouaidou
  TCD GOV
person Azem Bermandoa Agouna
  TCD MIL
person Abderaman Koulamallah
  TCD REB  ..2008-06
  TCD GOV  2023..
  TCD PTY
person Cherif Mahamat Zene | Chérif Mahamat Zene
  TCD GOV
person Amine Abba Sidick
  TCD GOV
person Daoud Yaya Brahim
  TCD GOV MIL
person Aziz Mahamat Saleh
  TCD GOV
person Hinda Deby | Hinda Déby Itno
  TCD ELI
person Delphine Djiraibe | Delphine Djiraïbé
  TCD SOC
person Jacqueline Moudeina
  TCD SOC
person Souleymane Guengueng
  TCD SOC
person Gali Ngothe Gatta | Gali Gatta Ngothé
  TCD PTY
person Mahamat Ahmat Alhabo
  TCD PTY
person Orozi Fodeibou | Orozi Fodeïbou
  TCD JRN
# Nigeria
person Alex Ekwueme
  NGA PTY
person Obafemi Awolowo
  NGA PTY
person Bola Ige
  NGA PTY OPP  ..1999-05
  NGA GOV
person Anthony Enahoro
  NGA OPP
person Abraham Adesanya
  NGA OPP
person Bashir Tofa
  NGA PTY
person Tom Ikimi
  NGA GOV  1995-03..1998-08
  NGA PTY
person Walter Ofonagoro
  NGA GOV
person Wada Nas
  NGA GOV
person Jeremiah Useni | Jerry Useni
  NGA MIL  ..1998
  NGA PTY
person Oladipo Diya
  NGA GOV MIL  1993-11..1997-12
  NGA MIL
person Hamza al-Mustapha
  NGA MIL
person Ishaya Bamaiyi
  NGA MIL
person Tunde Idiagbon
  NGA GOV MIL  1983-12..1985-08
  NGA MIL
person Mamman Vatsa
  NGA MIL
person Gideon Orkar
  NGA MIL
person Buba Marwa
  NGA MIL  ..1999
  NGA GOV
person Victor Malu
  NGA MIL
person Maxwell Khobe
  NGA MIL
person Alexander Ogomudia
  NGA MIL
person Andrew Azazi | Owoye Azazi
  NGA MIL  ..2008-08
  NGA GOV
person Luka Yusuf
  NGA MIL
person Paul Dike
  NGA MIL
person Oluseyi Petinrin
  NGA MIL
person Azubuike Ihejirika
  NGA MIL
person Alex Badeh
  NGA MIL
person Kenneth Minimah
  NGA MIL
person Abayomi Olonisakin | Gabriel Olonisakin
  NGA MIL
person Tukur Buratai
  NGA MIL  ..2021-01
  NGA GOV
person Ibrahim Attahiru
  NGA MIL
person Faruk Yahaya
  NGA MIL
person Lucky Irabor
  NGA MIL
person Christopher Musa | Christopher Gwabin Musa
  NGA MIL  ..2025-11
  NGA GOV MIL  2025-12..
person Taoreed Lagbaja
  NGA MIL
person Olufemi Oluyede
  NGA MIL
person Waidi Shaibu
  NGA MIL
