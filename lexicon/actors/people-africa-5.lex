# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Somalia
person Abdiweli Sheikh Ahmed
  SOM GOV  2013-12..2014-12
  SOM ELI
person Abdi Farah Shirdon
  SOM GOV  2012-10..2013-12
  SOM ELI
person Hussein Sheikh-Ali | Hussein Sheikh Ali
  SOM GOV
person Ahmed Moalim Fiqi | Ahmed Moallim Fiqi
  SOM GOV
person Abdisalam Abdi Ali | Abdisalam Ali
  SOM GOV
person Abdulkadir Mohamed Nur | Abdulkadir Nur Jama
  SOM GOV MIL
person Daud Aweis | Daud Aweis Jama
  SOM GOV
person Ibrahim Moalimuu | Mohamed Ibrahim Moalimuu
  SOM GOV
person Osman Dubbe
  SOM GOV
person Odowaa Yusuf Rageh | Odowa Yusuf Rageh
  SOM MIL
person Ibrahim Sheikh Muhyadin | Ibrahim Sheikh Muhyadin Addow
  SOM MIL
person Dahir Adan Elmi | Dahir Aden Elmi
  SOM MIL
person Abdi Hassan Hijar | Abdi Hassan Mohamed Hijar
  SOM COP
person Abdullahi Mohamed Ali Sanbalolshe | Abdullahi Sanbalolshe
  SOM SPY
person Fahad Yasin
  SOM SPY
person Mahad Salad
  SOM SPY  ..2024-04
  SOM GOV
person Omar Mohamud Filish | Omar Filish
  SOM GOV
person Yusuf Hussein Jimale
  SOM GOV
person Abdirahman Omar Osman | Abdirahman Yarisow
  SOM GOV
person Mohamed Nur Tarsan
  SOM GOV
person Aden Madobe | Adan Mohamed Nur Madobe | Sheikh Adan Madobe
  SOM LEG
person Mohamed Mursal Sheikh Abdirahman
  SOM LEG
person Mohamed Osman Jawari
  SOM LEG
person Abdi Hashi | Abdi Hashi Abdullahi
  SOM LEG
person Abdirahman Abdishakur | Abdirahman Abdishakur Warsame
  SOM PTY OPP
person Ikran Tahlil | Ikran Tahlil Farah
  SOM SPY
person Elman Ali Ahmed
  SOM SOC
person Fartuun Adan | Fartun Adan
  SOM SOC
person Ilwad Elman
  SOM SOC
person Almaas Elman
  SOM SOC
person Hawa Abdi
  SOM MED
person Mohamed Abdi Hassan Afweyne | Mohamed Abdi Hassan | Afweyne
  SOM CRM
person Garaad Mohamed
  SOM CRM
person Mohamed Ahmed Fatah
  SOM JRN
person Mohamed Sahnoun
  DZA GOV  ..1992-03
  UNO GOV  1992-04..1997
  DZA ELI
person Ismat Kittani
  UNO GOV  1992..1994
  UNO ELI  1994..
person Jonathan Howe
  UNO GOV  1993-03..1994-03
  USA ELI
person Cevik Bir | Çevik Bir
  UNO MIL  1993-04..1994-01
  TUR MIL
person Robert Oakley
  USA GOV  1988..1994
  USA ELI  1994..
person Augustine Mahiga
  UNO GOV  2010-06..2013-06
  TZA GOV
person Nicholas Kay
  UNO GOV  2013-06..2015-12
  GBR ELI
person Catriona Laing
  GBR GOV  ..2023-04
  UNO GOV
person Winston Tubman
  UNO GOV  2002..2005
  LBR PTY OPP
# Sudan
person Suwar al-Dahab | Abdel Rahman Suwar al-Dahab | Abdel Rahman Swar al-Dahab
  SDN GOV MIL  1985-04..1986-05
  SDN MIL
person Ghazi Salahuddin | Ghazi Salah al-Din | Ghazi Salah Eddin Atabani
  SDN GOV  ..2005
  SDN PTY
person Ali al-Haj Mohammed | Ali al-Haj
  SDN PTY OPP
person Mohamed Osman al-Mirghani | Mohammed Osman al-Mirghani | Mohammed Osman Mirghani
  SDN PTY OPP
person Zubeir Mohamed Saleh | Al-Zubair Mohamed Saleh | Zubair Mohamed Salih
  SDN GOV MIL
person Awad Ibn Auf | Awad Ibn Ouf | Ahmed Awad Ibn Auf | Awad Mohamed Ahmed Ibn Auf
  SDN GOV MIL
person Ibrahim Ghandour
  SDN GOV  2015-06..2018-04
  SDN PTY
person El-Dirdiri Mohamed Ahmed | Al-Dirdiri Mohamed Ahmed
  SDN GOV
person Asma Mohamed Abdalla
  SDN GOV
person Mariam al-Sadiq al-Mahdi | Mariam al-Sadig al-Mahdi
  SDN GOV  2021-02..2021-11
  SDN PTY
person Ali al-Sadiq Ali | Ali al-Sadiq
  SDN GOV
person Mohieddin Salem | Mohi El-Din Salim
  SDN GOV
person Kamil Idris | Kamil El-Tayeb Idris
  UNO GOV  1997-11..2008-09
  SDN GOV  2025-05..
  SDN PTY
person Osman Hussein
  SDN GOV
person Shams al-Din Kabbashi | Shams al-Din Kabashi | Shams El-Din Kabbashi | Shamseddine Kabbashi
  SDN GOV MIL
person Yasser al-Atta | Yasir al-Atta | Yasser Atta
  SDN GOV MIL
person Ibrahim Jabir | Ibrahim Gabir | Ibrahim Jaber
  SDN GOV MIL
person Mohamed Osman al-Hussein | Mohamed Othman al-Hussein
  SDN MIL
person Nabil Abdallah | Nabil Abdalla
  SDN MIL
person Al-Sawarmi Khaled | Al-Sawarmi Khalid Saad | Sawarmi Khaled
  SDN MIL
person Jamal Omar | Jamaleldin Omar
  SDN GOV MIL
person Hassan Daoud Kabroun | Hassan Kabroun
  SDN GOV MIL
person Abdul Rahim Dagalo | Abdelrahim Dagalo | Abdel Rahim Hamdan Dagalo
  SDN MIL  ..2023-04-14
  SDN REB
person Algoney Hamdan Dagalo | Algoney Hamdan Daglo
  SDN REB
person Youssef Ezzat | Yousif Izzat
  SDN REB
person Al-Fateh Qurashi | Al-Fatih Qurashi
  SDN REB
person Abu Lulu | Al-Fateh Abdullah Idris
  SDN REB
person Mohamed Hassan al-Taishi | Mohammed Hassan al-Ta'ayshi | Mohamed Hassan al-Ta'aishi
  SDN GOV  2019-08..2021-10
  SDN REB  2025-07..
  SDN PTY
person Gibril Ibrahim | Jibril Ibrahim
  SDN REB  ..2021-02
  SDN GOV
person Al-Hadi Idris | El Hadi Idris
  SDN REB  ..2021-02
  SDN GOV  2021-02..2023-11
  SDN REB
person Al-Tahir Hajar | El Tahir Hajar
  SDN REB  ..2021-02
  SDN GOV  2021-02..2023-11
  SDN REB
person Mustafa Tambour
  SDN REB
person Suleiman Sandal
  SDN REB
person Ahmed Tugod | Ahmed Tugod Lissan
  SDN REB
person Bahar Idriss Abu Garda | Bahr Idriss Abu Garda
  SDN REB  ..2011
  SDN GOV
person Jibril Adam Bilal
  SDN REB
person Ahmed Hussein Adam
  SDN REB
person Ahmed Abdel Shafi | Ahmed Abdelshafi
  SDN REB
person Suleiman Jamous
  SDN REB
person Sharif Harir
  SDN REB
person Ahmed Diraige | Ahmed Ibrahim Diraige
  SDN REB
person Tijani Sese | Al-Tijani al-Sissi | Tijani al-Sissi | El-Tigani Sese
  SDN REB  ..2011-07
  SDN GOV
person Mubarak al-Fadil | Mubarak al-Mahdi
  SDN PTY
person Omar al-Digeir | Omer al-Digair | Omar el-Digeir | Omar al-Dugair
  SDN PTY OPP
person Khalid Omer Yousif | Khaled Omar Youssef
  SDN PTY OPP
person Mohamed Nagi al-Assam | Mohammed Naji al-Asam
  SDN MED CVL
person Amjad Farid
  SDN CVL
person Alaa Salah
  SDN CVL
person Mohamed Ibrahim Nugud | Mohammed Ibrahim Nugud
  SDN PTY OPP
person Farouk Abu Issa | Farouq Abu Eissa
  SDN PTY OPP
person Amin Mekki Medani
  SDN SOC
person Mudawi Ibrahim Adam | Mudawi Ibrahim
  SDN SOC
person Osman Hummaida
  SDN SOC
person Kamal Omar
  SDN PTY OPP
person Kamal al-Jizouli
  SDN CVL
person Abdelhai Yousif | Abdel Hay Youssef
  SDN REL
person Mohamed Tahir Ayala
  SDN GOV
person Motazz Moussa | Moutaz Mousa Abdallah
  SDN GOV
person Ahmed Ibrahim Mufaddal | Ahmed Mufaddal
  SDN SPY
person Mohamed Atta al-Moula | Mohamed Atta al-Mawla | Mohammed Atta Abbas
  SDN SPY
person Ibrahim al-Badawi | Ibrahim Elbadawi
  SDN GOV
person Mutasim Ahmed Saleh
  SDN GOV
person Abdul Rahman al-Khidir | Abdel Rahman al-Khidir
  SDN GOV
person Osman Mohamed Kibir | Osman Kibir
  SDN GOV
person Meriam Ibrahim | Meriam Yahia Ibrahim | Mariam Yahya Ibrahim
  SDN CVL
person Lubna Hussein | Lubna Ahmed al-Hussein
  SDN JRN
person Gillian Gibbons
  GBR CVL  2007..2008
person Faisal Mohamed Salih | Faisal Mohammed Saleh
  SDN JRN  ..2019-08
  SDN GOV
person Mahjoub Mohamed Salih
  SDN JRN
person Haile Menkerios
  UNO GOV  2005..2024
  UNO ELI  2024..
person Ashraf Qazi
  UNO GOV  2004-07..2010
  PAK GOV
person Nicholas Haysom
  UNO GOV  2007..2025
  UNO ELI  2025..
person Martin Luther Agwai | Martin Agwai
  UNO MIL  2007-07..2009-08
  NGA MIL
person Scott Gration
  USA GOV  2009..2012
  USA ELI  2012..
person Princeton Lyman
  USA GOV  1986..2013
  USA ELI  2013..
person Andrew Natsios
  USA GOV  2001..2007
  USA ELI  2007..
person Donald Booth
  USA GOV  2005..2021
  USA ELI  2021..
person Tom Perriello | Thomas Perriello
  USA LEG  2009-01..2011-01
  USA GOV  2015..2025-01
  USA ELI
# South Sudan
person Kuol Manyang Juuk | Kuol Manyang
  SSD GOV MIL  2013-07..2020-02
  SSD GOV
person Michael Makuei
  SSD GOV
person Deng Alor
  SSD GOV
person Majak D'Agoot | Majak Agoot
  SSD GOV  ..2013-07
  SSD OPP
person Mabior Garang | Mabior Garang de Mabior
  SSD PTY OPP
person James Gatdet Dak
  SSD REB
person Lul Ruai Koang
  SSD REB  2013-12..2015
  SSD MIL  2016..
person Philip Aguer | Philip Aguer Panyang
  SSD MIL
person James Hoth Mai
  SSD MIL  ..2014-04
  SSD GOV
person Gabriel Jok Riak
  SSD MIL
person Johnson Juma Okot
  SSD MIL
person Santino Deng Wol
  SSD MIL
person Dau Aturjong
  SSD MIL
person Angelina Teny
  SSD GOV
person Simon Gatwech Dual | Simon Gatwech
  SSD REB
person Johnson Olony | Johnson Olonyi
  SSD REB
person Gathoth Gatkuoth
  SSD REB
person Bapiny Monytuil
  SSD REB
person Stephen Buay Rolnyang | Stephen Buay
  SSD REB
person Paulino Matip | Paulino Matip Nhial
  SSD PRM  ..2006-01
  SSD MIL
person Kerubino Kuanyin Bol | Kerubino Kwanyin Bol
  SSD REB
person William Nyuon Bany | William Nyuon
  SSD REB
person Joseph Lagu
  SSD ELI
person Gabriel Tang Ginye | Gabriel Tang
  SSD PRM
person Benjamin Bol Mel
  SSD BUS  ..2025-02-09
  SSD GOV  2025-02-10..2025-11-12
  SSD ELI
person Tut Gatluak | Tut Kew Gatluak
  SSD GOV
person Akol Koor Kuc | Akol Koor
  SSD SPY
person Ateny Wek Ateny
  SSD GOV
person Hussein Abdelbagi | Hussein Abdelbagi Akol
  SSD GOV
person Mayiik Ayii Deng
  SSD GOV
person Pieng Deng Kuol
  SSD COP
person Puot Kang Chol
  SSD GOV
person Puok Both Baluang
  SSD REB
person Pal Mai Deng
  SSD REB
person Oyet Nathaniel | Oyet Nathaniel Pierino
  SSD PTY
person Peter Biar Ajak
  SSD SOC
person Aggrey Idri | Aggrey Ezbon Idri
  SSD PTY OPP
person Dong Samuel Luak
  SSD SOC
person Edmund Yakani
  SSD SOC
person Alfred Taban
  SSD JRN
person Isaiah Abraham
  SSD JRN
person Paulino Lukudu Loro
  SSD REL
person Paride Taban
  SSD REL
person Stephen Ameyu | Stephen Ameyu Martin
  SSD REL
person Ramadan Mohamed Abdallah Goc
  SSD GOV
person Hilde Johnson
  NOR GOV  ..2005-10
  UNO GOV  2011-07..2014-07
  NOR PTY
person Ellen Loj
  UNO GOV  2008..2016
  UNO ELI  2016..
person Johnson Mogoa Kimani Ondieki
  UNO MIL
# Democratic Republic of Congo
person Olivier Kamitatu
  COD REB  ..2003-06
  COD PTY
person Emile Ilunga
  COD REB
person Adolphe Onusumba
  COD REB  ..2003-06
  COD GOV
person Bizima Karaha
  COD REB  1998-08..2003
  COD GOV  1997-05..1998-07
  COD PTY
person Yerodia Ndombasi | Abdoulaye Yerodia
  COD GOV
person Andre Kisase Ngandu | André Kisase Ngandu
  COD REB
person Deogratias Bugera | Déogratias Bugera
  COD REB
person Anselme Masasu Nindaga
  COD MIL
person Augustin Matata Ponyo | Matata Ponyo
  COD GOV  ..2016-12
  COD PTY OPP
person Samy Badibanga
  COD PTY OPP  ..2016-11
  COD GOV  2016-11..2017-04
  COD PTY
person Bruno Tshibala
  COD PTY OPP  ..2017-04
  COD GOV  2017-04..2019-09
  COD PTY
person Sylvestre Ilunga | Sylvestre Ilunga Ilunkamba
  COD GOV  ..2021-04
  COD ELI
person Jean-Michel Sama Lukonde | Sama Lukonde
  COD GOV  ..2024-06
  COD LEG
person Judith Suminwa | Judith Suminwa Tuluka | Judith Tuluka Suminwa
  COD GOV
person Jeanine Mabunda
  COD LEG
person Christophe Mboso | Christophe Mboso N'Kodia
  COD LEG
person Modeste Bahati Lukwebo | Modeste Bahati
  COD LEG
person Aubin Minaku
  COD LEG
person Evariste Boshab | Évariste Boshab
  COD LEG  ..2012
  COD GOV
person Jean-Marc Kabund
  COD PTY  ..2022-07
  COD PTY OPP
person Augustin Kabuya
  COD PTY
person Emmanuel Shadary | Emmanuel Ramazani Shadary
  COD GOV  ..2018-02
  COD PTY
person Nehemie Mwilanya | Néhémie Mwilanya
  COD GOV
person Barnabe Kikaya Bin Karubi | Barnabé Kikaya Bin Karubi
  COD GOV
person Faustin Birindwa
  COD GOV
person Nguza Karl-i-Bond | Nguz Karl-i-Bond | Jean Nguza Karl-i-Bond
  COD PTY OPP  ..1991-11
  COD GOV  1991-11..1992-08
  COD PTY
person Gerard Kamanda wa Kamanda | Kamanda wa Kamanda
  COD GOV
person Honore Ngbanda | Honoré Ngbanda
  COD GOV  ..1997-05
  COD OPP
person Donatien Mahele Lieko Bokungu | Mahele Lieko
  COD MIL
person Likulia Bolongo
  COD GOV MIL
person Eddy Kapend
  COD MIL
person Oscar Kashala
  COD PTY OPP
person Freddy Matungulu
  COD GOV  ..2003-02
  COD PTY OPP
person Delly Sesanga
  COD PTY OPP
person Jean-Bertrand Ewanga
  COD PTY OPP
person Franck Diongo
  COD PTY OPP
person Seth Kikuni
  COD PTY OPP
person Eve Bazaiba | Ève Bazaiba
  COD PTY OPP  ..2021-04
  COD GOV
person Fidele Babala | Fidèle Babala
  COD PTY
person Gedeon Kyungu | Gédéon Kyungu Mutanga | Gedeon Kyungu Mutanga
  COD REB
person Kyungu wa Kumwanza | Gabriel Kyungu wa Kumwanza
  COD PTY
person Ntabo Ntaberi Sheka
  COD REB
person Janvier Karairi | Janvier Buingo Karairi
  COD REB
person William Yakutumba | William Amuri Yakutumba
  COD PRM
person Guidon Shimiray | Guidon Mwisa Shimiray | Guidon Shimiray Mwissa
  COD REB
person Bwambale Kakolele
  COD REB
person Mathieu Ngudjolo | Mathieu Ngudjolo Chui
  COD REB
person Peter Karim
  COD REB
person Cobra Matata
  COD REB
person Kahwa Mandro | Kahwa Panga Mandro
  COD REB
person Jerome Kakwavu | Jérôme Kakwavu
  COD REB  ..2004
  COD MIL
person Floribert Ndjabu | Floribert Njabu
  COD REB
person Floribert Kisembo
  COD REB
person Jean-Marie Runiga | Jean-Marie Runiga Lugerero
  COD REB
person Baudouin Ngaruye | Baudoin Ngaruye
  COD REB
person Innocent Zimurinda
  COD REB
person Innocent Kaina
  COD REB
person Vianney Kazarama
  COD REB
person Rene Abandi | René Abandi
  COD REB
person Francois Rucogoza | François Rucogoza
  COD REB
person Benjamin Mbonimpa
  COD REB
person Bernard Byamungu
  COD REB
person Erasto Bahati Musanga | Joseph Bahati Musanga
  COD REB
person Manzi Ngarambe
  COD REB
person Freddy Kaniki
  COD REB
person Oscar Balinda
  COD REB
person Justin Bitakwira
  COD PTY
person Charles Bisengimana
  COD COP
person John Numbi
  COD COP  ..2010
  COD MIL
person Christian Ngoy Kenga Kenga
  COD COP
person Didier Etumba
  COD MIL
person Francois Olenga | François Olenga
  COD MIL
person Gabriel Amisi | Gabriel Amisi Kumba | Tango Four
  COD MIL
person Delphin Kahimbi
  COD MIL
person Sylvain Ekenge
  COD MIL
person Christian Tshiwewe
  COD MIL
person Celestin Mbala | Célestin Mbala
  COD MIL
person Jules Banza | Jules Banza Mwilambwe
  COD MIL
person Constant Ndima
  COD MIL
person Peter Cirimwami
  COD MIL
person Guillaume Ndjike
  COD MIL
person Jules Ngongo
  COD MIL
person Antony Mualushayi | Anthony Mwalushayi
  COD MIL
person Johnny Luboya Nkashama | Johnny Luboya
  COD MIL
person Leon-Richard Kasonga | Léon-Richard Kasonga
  COD MIL
person Mamadou Ndala
  COD MIL
person Lucien Bahuma
  COD MIL
person Jean-Jacques Purusi | Jean-Jacques Purusi Sadiki
  COD GOV
person Julien Paluku
  COD GOV
person Jean Bamanisa
  COD GOV
