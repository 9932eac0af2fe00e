# Leaders and other public figures of Africa, the Americas, the Pacific and international organisations.

# ZAF
person F.W. de Klerk | F. W. de Klerk | De Klerk | Frederik de Klerk | de Klerk | Frederik Willem de Klerk
  ZAF GOV  1989-08-15..1994-05-10
  office President
  ZAF GOV  1994-05-10..1996-06
  office Vice President
  ZAF ELI  1994-05-10..
person Nelson Mandela | Mandela
  ZAF PTY OPP  ..1994-05-09
  ZAF GOV  1994-05-10..1999-06-14
  office President
  ZAF ELI  1999-06-14..
person Thabo Mbeki | Mbeki
  ZAF GOV  1994-05-10..1999-06-14
  office Vice President
  ZAF GOV  1999-06-14..2008-09-24
  office President
  ZAF ELI  1999-06-14..
person Kgalema Motlanthe
  ZAF GOV  2008-09-25..2009-05-09
  office President
  ZAF GOV  2009-05..2014-05
  office Vice President
  ZAF ELI  2009-05-09..
person Jacob Zuma | Zuma
  ZAF GOV  1999-06..2005-06
  office Vice President
  ZAF GOV  2009-05-09..2018-02-14
  office President
  ZAF PTY OPP  2023-12..
  ZAF ELI  2005-06..
person Cyril Ramaphosa | Ramaphosa
  ZAF PTY  1991..1996
  ZAF BUS  1997..2014-05
  ZAF GOV  2014-05-26..2018-02-14
  office Vice President
  ZAF GOV  2018-02-15..
  office President
  ZAF ELI  2018-02-14..
person Pik Botha | R.F. Botha
  ZAF GOV  1977-04..1994-05
  office Foreign Minister
  ZAF ELI  1994-05..
person P.W. Botha | P. W. Botha
  ZAF GOV  1984-09..1989-08-14
  office President
  ZAF ELI  1989-08-14..
person Mangosuthu Buthelezi | Buthelezi
  ZAF PTY  ..1994-05
  ZAF GOV  1994-05..2004-07
  office Interior Minister
  ZAF ELI  2004-07..
person Nkosazana Dlamini-Zuma
  ZAF GOV  1999-06..2009-05
  office Foreign Minister
  IGO GOV  2012-10..2017-01
  ZAF ELI  2009-05..
person Naledi Pandor
  ZAF GOV  2019-05..2024-06
  office Foreign Minister
  ZAF ELI  2024-06..
person Ronald Lamola
  ZAF GOV  2024-07..
  office Foreign Minister
person Julius Malema | Malema
  ZAF PTY OPP
person John Steenhuisen
  ZAF PTY OPP  ..2024-06
  ZAF GOV  2024-07..
  office Agriculture Minister
person Desmond Tutu | Archbishop Desmond Tutu
  ZAF REL
person Chris Hani
  ZAF PTY  ..1993-04-10
person Joe Slovo
  ZAF PTY  ..1994-05
person Winnie Mandela | Winnie Madikizela-Mandela
  ZAF PTY
person Eugene Terre'Blanche | Eugene Terreblanche
  ZAF REB
person Helen Zille
  ZAF PTY OPP

# ZWE
person Robert Mugabe | Mugabe
  ZWE GOV  1980-04..1987-12
  office Prime Minister
  ZWE GOV  1987-12-31..2017-11-21
  office President
  ZWE ELI  1987-12..
person Emmerson Mnangagwa | Mnangagwa
  ZWE GOV  1980..2014-12
  ZWE GOV  2014-12..2017-11
  office Vice President
  ZWE GOV  2017-11-24..
  office President
  ZWE ELI  2014-12..
person Morgan Tsvangirai | Tsvangirai
  ZWE LAB  1988..1999-09
  ZWE PTY OPP  1999-09..2009-02-10
  ZWE GOV  2009-02-11..2013-09-11
  office Prime Minister
  ZWE PTY OPP  2013-09..
  ZWE ELI  2013-09-11..
person Nelson Chamisa | Chamisa
  ZWE PTY OPP
person Grace Mugabe
  ZWE ELI
person Joshua Nkomo
  ZWE GOV  1987-12..1999-07
  office Vice President
  ZWE ELI  1999-07..
person Constantino Chiwenga
  ZWE MIL  2003..2017-12
  ZWE GOV  2017-12..
  office Vice President
  ZWE ELI  2017-12..

# ZMB
person Kenneth Kaunda | Kaunda
  ZMB GOV  1964-10..1991-11-02
  office President
  ZMB ELI  1991-11-02..
person Frederick Chiluba | Chiluba
  ZMB LAB  ..1991-11-01
  ZMB GOV  1991-11-02..2002-01-02
  office President
  ZMB ELI  2002-01-02..
person Levy Mwanawasa
  ZMB GOV  2002-01..2008-08
  office President
  ZMB ELI  2008-08..
person Rupiah Banda
  ZMB GOV  2008-08..2011-09
  office President
  ZMB ELI  2011-09..
person Michael Sata
  ZMB PTY OPP  ..2011-09-22
  ZMB GOV  2011-09-23..2014-10-28
  office President
  ZMB ELI  2014-10-28..
person Edgar Lungu | Lungu
  ZMB GOV  2015-01-25..2021-08-24
  office President
  ZMB ELI  2021-08-24..
person Hakainde Hichilema | Hichilema
  ZMB PTY OPP  ..2021-08-23
  ZMB GOV  2021-08-24..
  office President

# MWI
person Hastings Banda | Hastings Kamuzu Banda | Kamuzu Banda
  MWI GOV  1966-07..1994-05-21
  office President
  MWI ELI  1994-05-21..
person Bakili Muluzi
  MWI GOV  1994-05..2004-05
  office President
  MWI ELI  2004-05..
person Bingu wa Mutharika
  MWI GOV  2004-05..2012-04-05
  office President
  MWI ELI  2012-04-05..
person Joyce Banda
  MWI GOV  2012-04..2014-05
  office President
  MWI ELI  2014-05..
person Peter Mutharika
  MWI GOV  2014-05..2020-06
  office President
  MWI GOV  2025-10-04..
  office President
  MWI ELI  2020-06..
person Lazarus Chakwera
  MWI PTY OPP  ..2020-06
  MWI GOV  2020-06-28..2025-10-04
  office President
  MWI ELI  2025-10-04..

# MOZ
person Joaquim Chissano | Chissano
  MOZ GOV  1986-11..2005-02-02
  office President
  MOZ ELI  2005-02-02..
person Armando Guebuza
  MOZ GOV  2005-02-02..2015-01-15
  office President
  MOZ ELI  2015-01-15..
person Filipe Nyusi | Nyusi
  MOZ GOV  2015-01-15..2025-01-15
  office President
  MOZ ELI  2025-01-15..
person Daniel Chapo
  MOZ GOV  2025-01-15..
  office President
person Afonso Dhlakama | Dhlakama
  MOZ REB  ..1992-10-03
  MOZ PTY OPP  1992-10-04..2012
  MOZ REB  2013-04..2014-09
  MOZ PTY OPP  2014-09..
person Ossufo Momade
  MOZ PTY OPP
person Venancio Mondlane | Venâncio Mondlane
  MOZ OPP

# AGO
person Jose Eduardo dos Santos | José Eduardo dos Santos | dos Santos
  AGO GOV  1979-09..2017-09-26
  office President
  AGO ELI  2017-09-26..
person Joao Lourenco | João Lourenço
  AGO GOV MIL  2014-04..2017-07
  office Defence Minister
  AGO GOV  2017-09-26..
  office President
  AGO ELI  2017-07..
person Jonas Savimbi | Savimbi
  AGO REB
person Isabel dos Santos
  AGO BUS
person Isaias Samakuva
  AGO PTY OPP  2003-06..2019-11

# NAM
person Sam Nujoma | Nujoma
  NAM GOV  1990-03-21..2005-03-21
  office President
  NAM ELI  2005-03-21..
person Hifikepunye Pohamba
  NAM GOV  2005-03..2015-03
  office President
  NAM ELI  2015-03..
person Hage Geingob
  NAM GOV  1990-03..2002-08
  office Prime Minister
  NAM GOV  2012-12..2015-03
  office Prime Minister
  NAM GOV  2015-03-21..2024-02-04
  office President
  NAM ELI  2002-08..
person Netumbo Nandi-Ndaitwah
  NAM GOV  2025-03-21..
  office President

# BWA
person Quett Masire
  BWA GOV  1980-07..1998-03
  office President
  BWA ELI  1998-03..
person Festus Mogae
  BWA GOV  1998-04..2008-04
  office President
  BWA ELI  2008-04..
person Ian Khama
  BWA GOV  2008-04..2018-04
  office President
  BWA ELI  2018-04..
person Mokgweetsi Masisi
  BWA GOV  2018-04..2024-11
  office President
  BWA ELI  2024-11..
person Duma Boko
  BWA GOV  2024-11-01..
  office President

# LSO
person Ntsu Mokhehle
  LSO GOV  1993-04..1998-05
  office Prime Minister
  LSO ELI  1998-05..
person Pakalitha Mosisili
  LSO GOV  1998-05..2012-06
  office Prime Minister
  LSO GOV  2015-03..2017-06
  office Prime Minister
  LSO ELI  2012-06..
person Tom Thabane | Thomas Thabane
  LSO GOV  2012-06..2015-03
  office Prime Minister
  LSO GOV  2017-06..2020-05
  office Prime Minister
  LSO ELI  2015-03..
person Sam Matekane
  LSO GOV  2022-10-28..
  office Prime Minister

# SWZ
person King Mswati III | Mswati III | King Mswati
  SWZ GOV  1986-04..
  office King

# KEN
person Daniel arap Moi | arap Moi | Moi
  KEN GOV  1978-08..2002-12-30
  office President
  KEN ELI  2002-12-30..
person Mwai Kibaki | Kibaki
  KEN PTY OPP  1992..2002-12-29
  KEN GOV  2002-12-30..2013-04-09
  office President
  KEN ELI  2013-04-09..
person Uhuru Kenyatta | Kenyatta
  KEN GOV  2013-04-09..2022-09-13
  office President
  KEN ELI  2022-09-13..
person William Ruto | Ruto
  KEN GOV  2013-04..2022-09-12
  office Vice President
  KEN GOV  2022-09-13..
  office President
  KEN ELI  2022-09-12..
person Raila Odinga | Odinga
  KEN PTY OPP  ..2008-04
  KEN GOV  2008-04-17..2013-04-09
  office Prime Minister
  KEN PTY OPP  2013-04..
  KEN ELI  2013-04-09..
person Musalia Mudavadi
  KEN GOV  2022-10..
person Rigathi Gachagua
  KEN GOV  2022-09..2024-10
  office Vice President
  KEN ELI  2024-10..
person Wangari Maathai
  KEN CVL
person Monica Juma
  KEN GOV
person Alfred Mutua
  KEN GOV  2022-10..2023-10
  office Foreign Minister
  KEN ELI  2023-10..

# UGA
person Yoweri Museveni | Museveni
  UGA GOV  1986-01-26..
  office President
person Kizza Besigye | Besigye
  UGA PTY OPP
person Bobi Wine | Robert Kyagulanyi
  UGA PTY OPP
person Joseph Kony | Kony
  UGA REB
person Vincent Otti
  UGA REB
person Alice Lakwena
  UGA REB
person Muhoozi Kainerugaba
  UGA MIL
person Idi Amin
  UGA GOV  1971-01..1979-04
  office President
  UGA ELI  1979-04..

# TZA
person Ali Hassan Mwinyi
  TZA GOV  1985-11..1995-11
  office President
  TZA ELI  1995-11..
person Benjamin Mkapa
  TZA GOV  1995-11..2005-12
  office President
  TZA ELI  2005-12..
person Jakaya Kikwete
  TZA GOV  1995-11..2005-12
  office Foreign Minister
  TZA GOV  2005-12-21..2015-11-05
  office President
  TZA ELI  2005-12..
person John Magufuli | Magufuli
  TZA GOV  2015-11-05..2021-03-17
  office President
  TZA ELI  2021-03-17..
person Samia Suluhu Hassan | Samia Hassan
  TZA GOV  2015-11..2021-03
  office Vice President
  TZA GOV  2021-03-19..
  office President
  TZA ELI  2021-03..
person Julius Nyerere | Nyerere
  TZA GOV  1964-04..1985-11
  office President
  TZA ELI  1985-11..
person Tundu Lissu
  TZA PTY OPP
person Salim Ahmed Salim
  IGO GOV  1989-09..2001-09

# RWA
person Juvenal Habyarimana | Juvénal Habyarimana | Habyarimana
  RWA GOV  1973-07..1994-04-06
  office President
  RWA ELI  1994-04-06..
person Theodore Sindikubwabo
  RWA GOV  1994-04..1994-07
  office President
  RWA ELI  1994-07..
person Theoneste Bagosora | Théoneste Bagosora
  RWA MIL
person Pasteur Bizimungu
  RWA GOV  1994-07..2000-03
  office President
  RWA ELI  2000-03..
person Paul Kagame | Kagame
  RWA REB  1990-10..1994-07-18
  RWA GOV  1994-07-19..2000-03-24
  office Vice President
  RWA GOV  2000-03-24..
  office President
  RWA ELI  2000-03-24..
person Agathe Uwilingiyimana
  RWA GOV  1993-07..1994-04-07
  office Prime Minister
  RWA ELI  1994-04-07..
person Paul Rusesabagina
  RWA OPP
person Louise Mushikiwabo
  RWA GOV  2009-12..2018-10
  office Foreign Minister
  IGO GOV  2019-01..
  RWA ELI  2018-10..
person Olivier Nduhungirehe
  RWA GOV  2024-06..
  office Foreign Minister
person Vincent Biruta
  RWA GOV  2019-11..2024-06
  office Foreign Minister
  RWA ELI  2024-06..
person James Kabarebe
  RWA MIL  ..2010-04
  RWA GOV MIL  2010-04..2018-10
  office Defence Minister
  RWA ELI  2010-04..

# BDI
person Pierre Buyoya | Buyoya
  BDI GOV  1987-09..1993-07
  office President
  BDI GOV  1996-07-25..2003-04-30
  office President
  BDI ELI  1993-07..
person Melchior Ndadaye
  BDI GOV  1993-07-10..1993-10-21
  office President
  BDI ELI  1993-10-21..
person Cyprien Ntaryamira
  BDI GOV  1994-02..1994-04-06
  office President
  BDI ELI  1994-04-06..
person Sylvestre Ntibantunganya
  BDI GOV  1994-04..1996-07-25
  office President
  BDI ELI  1996-07-25..
person Domitien Ndayizeye
  BDI GOV  2003-04..2005-08
  office President
  BDI ELI  2005-08..
person Pierre Nkurunziza | Nkurunziza
  BDI REB  ..2003-11
  BDI GOV  2003-11..2005-08-25
  BDI GOV  2005-08-26..2020-06-08
  office President
  BDI ELI  2005-08-25..
person Evariste Ndayishimiye
  BDI GOV  2020-06-18..
  office President
person Agathon Rwasa
  BDI REB  ..2008-12
  BDI PTY OPP  2009..

# COD
person Mobutu Sese Seko | Mobutu
  COD GOV  1965-11..1997-05-16
  office President
  COD ELI  1997-05-16..
person Laurent Kabila | Laurent-Desire Kabila | Laurent Desire Kabila | Laurent-Désiré Kabila
  COD REB  ..1997-05-16
  COD GOV  1997-05-17..2001-01-16
  office President
  COD ELI  2001-01-16..
person Joseph Kabila | Kabila
  COD GOV  2001-01-26..2019-01-24
  office President
  COD ELI  2019-01-24..
person Felix Tshisekedi | Félix Tshisekedi | Felix Antoine Tshisekedi | Tshisekedi
  COD PTY OPP  ..2019-01-23
  COD GOV  2019-01-24..
  office President
person Etienne Tshisekedi | Étienne Tshisekedi
  COD PTY OPP
person Jean-Pierre Bemba | Bemba
  COD REB  1998..2003-06
  COD GOV  2003-07..2006-12
  office Vice President
  COD PTY OPP  2006-12..2023-03
  COD GOV MIL  2023-03..2024-05
  office Defence Minister
  COD GOV  2024-05..
  office Transport Minister
  COD ELI  2006-12..
person Moise Katumbi | Moïse Katumbi | Katumbi
  COD GOV  2007-02..2015-09
  office Governor of Katanga
  COD PTY OPP  2015-09..
  COD ELI  2015-09..
person Martin Fayulu | Fayulu
  COD PTY OPP
person Laurent Nkunda | Nkunda
  COD REB
person Bosco Ntaganda | Ntaganda
  COD REB
person Sultani Makenga
  COD REB
person Bertrand Bisimwa
  COD REB
person Corneille Nangaa
  COD GOV  2015..2021
  COD REB  2023-12..
  COD ELI  2021..
person Thomas Lubanga
  COD REB
person Germain Katanga
  COD REB
person Wamba dia Wamba | Ernest Wamba dia Wamba
  COD REB  ..2003
person Vital Kamerhe
  COD LEG  2006..2009
  COD PTY
person Therese Kayikwamba Wagner | Thérèse Kayikwamba Wagner
  COD GOV  2024-05..
  office Foreign Minister
person Christophe Lutundula
  COD GOV  2021-04..2024-05
  office Foreign Minister
  COD ELI  2024-05..
person Denis Mukwege
  COD MED
person Patrick Muyaya
  COD GOV  2021-04..

# COG
person Denis Sassou-Nguesso | Denis Sassou Nguesso | Sassou-Nguesso | Sassou Nguesso
  COG GOV  1979-02..1992-08-31
  office President
  COG REB  1997-06..1997-10-24
  COG GOV  1997-10-25..
  office President
  COG ELI  1992-08-31..
person Pascal Lissouba | Lissouba
  COG GOV  1992-08-31..1997-10-15
  office President
  COG ELI  1997-10-15..
person Bernard Kolelas
  COG PTY OPP

# CAF
person Andre Kolingba | André Kolingba
  CAF GOV  1981-09..1993-10
  office President
  CAF ELI  1993-10..
person Ange-Felix Patasse | Ange-Félix Patassé | Patasse
  CAF GOV  1993-10-22..2003-03-15
  office President
  CAF ELI  2003-03-15..
person Francois Bozize | François Bozizé | Bozize
  CAF MIL  ..2001-10
  CAF REB  2001-11..2003-03-14
  CAF GOV  2003-03-15..2013-03-24
  office President
  CAF REB  2020-12..
  CAF ELI  2001-10..
person Michel Djotodia
  CAF REB  ..2013-03-23
  CAF GOV  2013-03-24..2014-01-10
  office President
  CAF ELI  2014-01-10..
person Catherine Samba-Panza
  CAF GOV  2014-01-23..2016-03-30
  office President
  CAF ELI  2016-03-30..
person Faustin-Archange Touadera | Faustin-Archange Touadéra | Touadera
  CAF GOV  2008-01..2013-01
  office Prime Minister
  CAF GOV  2016-03-30..
  office President
  CAF ELI  2013-01..

# CMR
person Paul Biya | Biya
  CMR GOV  1982-11-06..
  office President
person John Fru Ndi
  CMR PTY OPP
person Maurice Kamto
  CMR PTY OPP
person Issa Tchiroma Bakary
  CMR GOV  2009..2025-06
  CMR PTY OPP  2025-06..
  CMR ELI  2025-06..

# GAB
person Omar Bongo
  GAB GOV  1967-12..2009-06-08
  office President
  GAB ELI  2009-06-08..
person Ali Bongo | Ali Bongo Ondimba
  GAB GOV MIL  1999-01..2009-08
  office Defence Minister
  GAB GOV  2009-10-16..2023-08-30
  office President
  GAB ELI  2009-08..
person Brice Oligui Nguema | Brice Clotaire Oligui Nguema
  GAB MIL  ..2023-08-29
  GAB GOV  2023-08-30..
  office President
  GAB ELI  2023-08-29..

# GNQ
person Teodoro Obiang | Teodoro Obiang Nguema | Teodoro Obiang Nguema Mbasogo | Obiang
  GNQ GOV  1979-08..
  office President

# TCD
person Hissene Habre | Hissène Habré | Habre
  TCD GOV  1982-06..1990-12-01
  office President
  TCD ELI  1990-12-01..
person Idriss Deby | Idriss Déby | Idriss Deby Itno
  TCD REB  ..1990-12-01
  TCD GOV  1990-12-02..2021-04-20
  office President
  TCD ELI  2021-04-20..
person Mahamat Idriss Deby | Mahamat Deby | Mahamat Idriss Déby | Mahamat Idriss Deby Itno
  TCD GOV  2021-04-20..
  office President
person Moussa Faki | Moussa Faki Mahamat
  TCD GOV  2003-06..2005-02
  office Prime Minister
  TCD GOV  2008-04..2017-01
  office Foreign Minister
  IGO GOV  2017-03..2025-02
  TCD ELI  2005-02..
person Youssouf Togoimi
  TCD REB
person Succes Masra | Succès Masra
  TCD PTY OPP

# NGA
person Ibrahim Babangida | Babangida
  NGA GOV MIL  1985-08-27..1993-08-26
  NGA ELI  1993-08-26..
person Ernest Shonekan
  NGA GOV  1993-08-26..1993-11-17
  office President
  NGA ELI  1993-11-17..
person Sani Abacha | Abacha
  NGA GOV MIL  1993-11-17..1998-06-08
  NGA ELI  1998-06-08..
person Abdulsalami Abubakar
  NGA GOV MIL  1998-06-08..1999-05-29
  NGA ELI  1999-05-29..
person Olusegun Obasanjo | Obasanjo
  NGA GOV  1999-05-29..2007-05-29
  office President
  NGA ELI  2007-05-29..
person Umaru Yar'Adua | Umaru Musa Yar'Adua | Yar'Adua
  NGA GOV  2007-05-29..2010-05-05
  office President
  NGA ELI  2010-05-05..
person Goodluck Jonathan
  NGA GOV  2007-05..2010-05-05
  office Vice President
  NGA GOV  2010-05-06..2015-05-29
  office President
  NGA ELI  2010-05-05..
person Muhammadu Buhari | Buhari
  NGA GOV MIL  1983-12..1985-08
  NGA PTY OPP  2003..2015-05-28
  NGA GOV  2015-05-29..2023-05-29
  office President
  NGA ELI  1985-08..
person Bola Tinubu | Tinubu | Bola Ahmed Tinubu
  NGA GOV  1999-05..2007-05
  office Governor of Lagos
  NGA PTY  2007-06..2023-05-28
  NGA GOV  2023-05-29..
  office President
  NGA ELI  2007-05..
person Moshood Abiola | Abiola
  NGA PTY OPP
person Ken Saro-Wiwa | Saro-Wiwa
  NGA CVL
person Atiku Abubakar
  NGA GOV  1999-05..2007-05
  office Vice President
  NGA PTY OPP  2007-06..
  NGA ELI  2007-05..
person Peter Obi
  NGA PTY OPP
person Abubakar Shekau | Shekau
  NGA REB
person Mohammed Yusuf
  NGA REB
person Nnamdi Kanu
  NGA REB
person Yusuf Tuggar
  NGA GOV  2023-08..
  office Foreign Minister
person Ngozi Okonjo-Iweala | Okonjo-Iweala
  NGA GOV  2003-07..2006-06
  office Finance Minister
  NGA GOV  2011-08..2015-05
  office Finance Minister
  IGO GOV  2021-03..
  NGA ELI  2006-06..

# GHA
person Jerry Rawlings | Rawlings
  GHA GOV  1981-12-31..2001-01-07
  office President
  GHA ELI  2001-01-07..
person John Kufuor | Kufuor
  GHA GOV  2001-01-07..2009-01-07
  office President
  GHA ELI  2009-01-07..
person John Atta Mills
  GHA GOV  2009-01-07..2012-07-24
  office President
  GHA ELI  2012-07-24..
person John Dramani Mahama | John Mahama
  GHA GOV  2012-07-24..2017-01-07
  office President
  GHA GOV  2025-01-07..
  office President
  GHA ELI  2017-01-07..
person Nana Akufo-Addo | Akufo-Addo
  GHA GOV  2003-04..2007-07
  office Foreign Minister
  GHA GOV  2017-01-07..2025-01-07
  office President
  GHA ELI  2007-07..
person Kofi Annan | Annan
  UNO GOV  1993-03..2006-12-31
  UNO GOV  2012-02..2012-08
person Kwame Nkrumah
  GHA GOV  1960-07..1966-02
  office President
  GHA ELI  1966-02..

# CIV
person Felix Houphouet-Boigny | Félix Houphouët-Boigny | Houphouet-Boigny
  CIV GOV  1960-11..1993-12-07
  office President
  CIV ELI  1993-12-07..
person Henri Konan Bedie | Henri Konan Bédié | Bedie
  CIV GOV  1993-12-07..1999-12-24
  office President
  CIV ELI  1999-12-24..
person Robert Guei | Robert Gueï | Guei
  CIV GOV MIL  1999-12-24..2000-10-26
  CIV ELI  2000-10-26..
person Laurent Gbagbo | Gbagbo
  CIV PTY OPP  ..2000-10-25
  CIV GOV  2000-10-26..2011-04-11
  office President
  CIV ELI  2011-04-11..
person Alassane Ouattara | Ouattara
  CIV GOV  1990-11..1993-12
  office Prime Minister
  CIV PTY OPP  1994..2010-12-03
  CIV GOV  2010-12-04..
  office President
  CIV ELI  1993-12..
person Guillaume Soro | Soro
  CIV REB  2002-09..2007-03
  CIV GOV  2007-04-04..2012-03
  office Prime Minister
  CIV LEG  2012-03..2019-02
  CIV OPP  2019-03..
  CIV ELI  2012-03..
person Charles Ble Goude | Charles Blé Goudé
  CIV PRM

# LBR
person Samuel Doe
  LBR GOV  1980-04..1990-09-09
  office President
  LBR ELI  1990-09-09..
person Prince Johnson
  LBR REB  ..1992
  LBR LEG  2006..2024
  LBR ELI  2024..
person Charles Taylor | President Taylor
  LBR REB  1989-12..1997-08-01
  LBR GOV  1997-08-02..2003-08-11
  office President
  LBR ELI  2003-08-11..
person Amos Sawyer
  LBR GOV  1990-11..1994-03
  office President
  LBR ELI  1994-03..
person Gyude Bryant
  LBR GOV  2003-10..2006-01
  office President
  LBR ELI  2006-01..
person Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf | Johnson Sirleaf
  LBR GOV  2006-01-16..2018-01-22
  office President
  LBR ELI  2018-01-22..
person George Weah | Weah
  LBR PTY OPP  2005..2018-01-21
  LBR GOV  2018-01-22..2024-01-22
  office President
  LBR ELI  2024-01-22..
person Joseph Boakai
  LBR GOV  2006-01..2018-01
  office Vice President
  LBR GOV  2024-01-22..
  office President
  LBR ELI  2018-01..
person Roosevelt Johnson
  LBR REB
person Alhaji Kromah
  LBR REB

# SLE
person Joseph Momoh | Joseph Saidu Momoh
  SLE GOV  1985-11..1992-04-29
  office President
  SLE ELI  1992-04-29..
person Valentine Strasser | Strasser
  SLE GOV MIL  1992-04-29..1996-01-16
  SLE ELI  1996-01-16..
person Ahmad Tejan Kabbah | Kabbah | Tejan Kabbah
  SLE GOV  1996-03-29..2007-09-17
  office President
  SLE ELI  2007-09-17..
person Johnny Paul Koroma
  SLE GOV MIL  1997-05-25..1998-02-12
  SLE REB  1998-02..1999-07
  SLE ELI  1998-02-12..
person Foday Sankoh | Sankoh
  SLE REB
person Sam Bockarie
  SLE REB
person Ernest Bai Koroma
  SLE GOV  2007-09-17..2018-04-04
  office President
  SLE ELI  2018-04-04..
person Julius Maada Bio
  SLE MIL GOV  1996-01..1996-03
  SLE GOV  2018-04-04..
  office President
  SLE ELI  1996-03..

# GIN
person Lansana Conte | Lansana Conté
  GIN GOV  1984-04..2008-12-22
  office President
  GIN ELI  2008-12-22..
person Moussa Dadis Camara | Dadis Camara
  GIN MIL GOV  2008-12-24..2009-12-03
  GIN ELI  2009-12-03..
person Sekouba Konate
  GIN MIL GOV  2009-12..2010-12
  GIN ELI  2010-12..
person Alpha Conde | Alpha Condé
  GIN PTY OPP  ..2010-12-20
  GIN GOV  2010-12-21..2021-09-05
  office President
  GIN ELI  2021-09-05..
person Mamady Doumbouya | Mamadi Doumbouya | Doumbouya
  GIN GOV MIL  2021-09-05..
person Cellou Dalein Diallo
  GIN GOV  2004-12..2006-04
  office Prime Minister
  GIN PTY OPP  2007..
  GIN ELI  2006-04..

# GNB
person Joao Bernardo Vieira | João Bernardo Vieira
  GNB GOV  1980-11..1999-05-07
  office President
  GNB GOV  2005-10..2009-03-02
  office President
  GNB ELI  1999-05-07..
person Ansumane Mane | Ansumane Mané
  GNB REB  1998-06..1999-05
person Kumba Yala | Kumba Ialá
  GNB GOV  2000-02..2003-09
  office President
  GNB ELI  2003-09..
person Umaro Sissoco Embalo | Umaro Sissoco Embaló
  GNB GOV  2016-11..2018-01
  office Prime Minister
  GNB GOV  2020-02-27..2025-11
  office President
  GNB ELI  2018-01..

# SEN
person Abdou Diouf
  SEN GOV  1981-01..2000-04-01
  office President
  IGO GOV  2003-01..2014-12
  SEN ELI  2000-04-01..
person Abdoulaye Wade
  SEN PTY OPP  ..2000-03
  SEN GOV  2000-04-01..2012-04-02
  office President
  SEN ELI  2012-04-02..
person Macky Sall
  SEN GOV  2004-04..2007-06
  office Prime Minister
  SEN GOV  2012-04-02..2024-04-02
  office President
  SEN ELI  2007-06..
person Bassirou Diomaye Faye
  SEN GOV  2024-04-02..
  office President
person Ousmane Sonko | Sonko
  SEN PTY OPP  ..2024-04-01
  SEN GOV  2024-04-02..
  office Prime Minister

# GMB
person Dawda Jawara
  GMB GOV  1970-04..1994-07-22
  office President
  GMB ELI  1994-07-22..
person Yahya Jammeh | Jammeh
  GMB GOV  1994-07-26..2017-01-21
  office President
  GMB ELI  2017-01-21..
person Adama Barrow
  GMB GOV  2017-01-19..
  office President
person Ousainou Darboe
  GMB PTY OPP  ..2017-01
  GMB GOV  2017-02..2018-06
  office Foreign Minister
  GMB ELI  2018-06..
person Fatou Bensouda
  IGO JUD  2012-06..2021-06

# MLI
person Moussa Traore | Moussa Traoré
  MLI GOV  1968-11..1991-03-26
  office President
  MLI ELI  1991-03-26..
person Amadou Toumani Toure | Amadou Toumani Touré
  MLI GOV  1991-03-26..1992-06-08
  office President
  MLI GOV  2002-06-08..2012-03-22
  office President
  MLI ELI  1992-06-08..
person Alpha Oumar Konare | Alpha Oumar Konaré
  MLI GOV  1992-06-08..2002-06-08
  office President
  IGO GOV  2003-09..2008-04
  MLI ELI  2002-06-08..
person Amadou Sanogo | Amadou Haya Sanogo
  MLI MIL GOV  2012-03..2012-04
  MLI ELI  2012-04..
person Dioncounda Traore | Dioncounda Traoré
  MLI GOV  2012-04..2013-09
  office President
  MLI ELI  2013-09..
person Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta
  MLI GOV  1994-02..2000-02
  office Prime Minister
  MLI GOV  2013-09-04..2020-08-18
  office President
  MLI ELI  2000-02..
person Assimi Goita | Assimi Goïta | Goita
  MLI GOV MIL  2020-08-19..
person Bah Ndaw | Bah N'Daw
  MLI GOV  2020-09..2021-05
  office President
  MLI ELI  2021-05..
person Choguel Maiga | Choguel Kokalla Maïga
  MLI GOV  2021-06..2024-11
  office Prime Minister
  MLI ELI  2024-11..
person Abdoulaye Diop
  MLI GOV  2014-04..2017-04
  office Foreign Minister
  MLI GOV  2021-06..
  office Foreign Minister
  MLI ELI  2017-04..
person Sadio Camara
  MLI GOV MIL  2020-10..
  office Defence Minister
person Iyad Ag Ghaly | Iyad ag Ghali
  MLI REB
person Amadou Kouffa | Amadou Koufa
  MLI REB
person Mahmoud Dicko
  MLI REL

# BFA
person Blaise Compaore | Blaise Compaoré | Compaore
  BFA GOV  1987-10-15..2014-10-31
  office President
  BFA ELI  2014-10-31..
person Thomas Sankara
  BFA GOV  1983-08..1987-10-15
  office President
  BFA ELI  1987-10-15..
person Michel Kafando
  BFA GOV  2014-11..2015-12
  office President
  BFA ELI  2015-12..
person Roch Marc Christian Kabore | Roch Kabore | Roch Marc Christian Kaboré
  BFA GOV  1994-03..1996-02
  office Prime Minister
  BFA GOV  2015-12-29..2022-01-24
  office President
  BFA ELI  1996-02..
person Paul-Henri Damiba | Paul-Henri Sandaogo Damiba
  BFA GOV MIL  2022-01-24..2022-09-30
  BFA ELI  2022-09-30..
person Ibrahim Traore | Ibrahim Traoré
  BFA GOV MIL  2022-09-30..
person Gilbert Diendere
  BFA MIL

# NER
person Ali Saibou
  NER GOV  1987-11..1993-04
  office President
  NER ELI  1993-04..
person Mahamane Ousmane
  NER GOV  1993-04..1996-01-27
  office President
  NER ELI  1996-01-27..
person Ibrahim Bare Mainassara | Ibrahim Baré Maïnassara
  NER GOV  1996-01-27..1999-04-09
  office President
  NER ELI  1999-04-09..
person Mamadou Tandja
  NER GOV  1999-12..2010-02-18
  office President
  NER ELI  2010-02-18..
person Salou Djibo
  NER GOV MIL  2010-02..2011-04
  NER ELI  2011-04..
person Mahamadou Issoufou | Issoufou
  NER GOV  2011-04-07..2021-04-02
  office President
  NER ELI  2021-04-02..
person Mohamed Bazoum | Bazoum
  NER GOV  2011-04..2015-02
  office Foreign Minister
  NER GOV  2016-04..2020-06
  office Interior Minister
  NER GOV  2021-04-02..2023-07-26
  office President
  NER ELI  2015-02..
person Abdourahamane Tchiani | Abdourahmane Tchiani | Tchiani
  NER MIL  ..2023-07-25
  NER GOV MIL  2023-07-26..
  NER ELI  2023-07-25..

# BEN
person Mathieu Kerekou | Mathieu Kérékou
  BEN GOV  1972-10..1991-04
  office President
  BEN GOV  1996-04..2006-04
  office President
  BEN ELI  1991-04..
person Nicephore Soglo
  BEN GOV  1991-04..1996-04
  office President
  BEN ELI  1996-04..
person Thomas Boni Yayi | Boni Yayi
  BEN GOV  2006-04..2016-04
  office President
  BEN ELI  2016-04..
person Patrice Talon
  BEN GOV  2016-04-06..
  office President

# TGO
person Gnassingbe Eyadema | Gnassingbé Eyadéma | Eyadema
  TGO GOV  1967-04..2005-02-05
  office President
  TGO ELI  2005-02-05..
person Faure Gnassingbe | Faure Gnassingbé
  TGO GOV  2005-02..
  office President

# MRT
person Maaouya Ould Taya | Maaouya Ould Sid'Ahmed Taya
  MRT GOV  1984-12..2005-08-03
  office President
  MRT ELI  2005-08-03..
person Ely Ould Mohamed Vall
  MRT GOV MIL  2005-08..2007-04
  MRT ELI  2007-04..
person Sidi Ould Cheikh Abdallahi
  MRT GOV  2007-04..2008-08-06
  office President
  MRT ELI  2008-08-06..
person Mohamed Ould Abdel Aziz
  MRT GOV MIL  2008-08..2009-04
  MRT GOV  2009-08-05..2019-08-01
  office President
  MRT ELI  2009-04..
person Mohamed Ould Ghazouani | Mohamed Ould Cheikh El Ghazouani
  MRT GOV  2019-08-01..
  office President

# SDN
person Omar al-Bashir | Omar Hassan al-Bashir | Bashir | Omar el-Bashir | al-Bashir | Omar Bashir
  SDN GOV  1989-06-30..2019-04-11
  office President
  SDN ELI  2019-04-11..
person Hassan al-Turabi | Hassan Turabi | Turabi
  SDN REL LEG  ..1999-12
  SDN PTY OPP  2000..
person John Garang | Garang
  SDN REB  ..2005-01-08
  SDN GOV  2005-07-09..2005-07-30
  office Vice President
  SDN ELI  2005-07-30..
person Ali Osman Taha | Ali Osman Mohammed Taha
  SDN GOV  1995-02..1998-02
  office Foreign Minister
  SDN GOV  1998-02..2013-12
  office Vice President
  SDN ELI  1998-02..
person Sadiq al-Mahdi
  SDN GOV  1986-05..1989-06-30
  office Prime Minister
  SDN PTY OPP  1989-07..
  SDN ELI  1989-06-30..
person Abdalla Hamdok | Hamdok
  SDN GOV  2019-08-21..2022-01-02
  office Prime Minister
  SDN ELI  2022-01-02..
person Abdel Fattah al-Burhan | Burhan | Abdel-Fattah Burhan | al-Burhan | Abdel Fattah Burhan
  SDN MIL GOV  2019-04-12..
person Mohamed Hamdan Dagalo | Hemedti | Mohamed Hamdan Daglo | Hemeti | Mohammed Hamdan Dagalo
  SDN PRM  ..2019-04-11
  SDN GOV MIL  2019-04-12..2023-04-14
  SDN REB  2023-04-15..
  SDN ELI  2023-04-14..
person Abdelaziz al-Hilu | Abdel Aziz al-Hilu
  SDN REB
person Malik Agar
  SDN REB  ..2020-09
  SDN GOV  2021-02..
person Minni Minnawi | Minni Arcua Minnawi | Minnawi
  SDN REB  ..2006-05
  SDN GOV  2006-08..2010-12
  SDN REB  2011..2020-10
  SDN GOV  2021-05..
  office Governor of Darfur
  SDN ELI  2010-12..
person Abdul Wahid al-Nur | Abdel Wahid al-Nur
  SDN REB
person Khalil Ibrahim
  SDN REB
person Musa Hilal
  SDN PRM
person Ahmed Haroun | Ahmad Harun
  SDN GOV
person Mustafa Osman Ismail
  SDN GOV  1998-02..2005-09
  office Foreign Minister
  SDN ELI  2005-09..
person Lam Akol
  SDN REB  ..1997
  SDN GOV  2005-09..2007-10
  office Foreign Minister
  SDN ELI  2007-10..
person Riek Machar | Machar
  SSD REB  ..2005-06
  SSD GOV  2005-08..2013-07
  SSD REB  2013-12..2016-04
  SSD GOV  2016-04..2016-07
  SSD REB  2016-07..2020-02-21
  SSD GOV  2020-02-22..2025-09
  SSD ELI  2013-07..

# SSD
person Salva Kiir | Salva Kiir Mayardit | Kiir
  SDN REB  ..2005-07
  SSD GOV  2005-08..2011-07-08
  SSD GOV  2011-07-09..
  office President
  SSD ELI  2011-07-08..
person Taban Deng Gai | Taban Deng
  SSD GOV  2016-07..2020-02
  office Vice President
  SSD GOV  2020-02..
  office Vice President
  SSD ELI  2020-02..
person Pagan Amum
  SSD PTY
person Paul Malong
  SSD MIL  2014-04..2017-05
  SSD ELI  2017-05..
person Peter Gadet
  SSD REB
person David Yau Yau
  SSD REB
person Rebecca Garang | Rebecca Nyandeng
  SSD GOV  2020-02..
  office Vice President

# ETH
person Mengistu Haile Mariam | Mengistu
  ETH GOV  1977-02..1991-05-21
  office President
  ETH ELI  1991-05-21..
person Meles Zenawi | Meles
  ETH REB  ..1991-05-27
  ETH GOV  1991-05-28..1995-08
  office President
  ETH GOV  1995-08-23..2012-08-20
  office Prime Minister
  ETH ELI  1995-08..
person Hailemariam Desalegn
  ETH GOV  2010-09..2012-09
  office Foreign Minister
  ETH GOV  2012-09-21..2018-04-02
  office Prime Minister
  ETH ELI  2012-09..
person Abiy Ahmed | Abiy
  ETH GOV  2018-04-02..
  office Prime Minister
person Seyoum Mesfin
  ETH GOV  1991..2010-09
  office Foreign Minister
  ETH ELI  2010-09..
person Workneh Gebeyehu
  ETH GOV  2016-11..2019-03
  office Foreign Minister
  IGO GOV  2019-11..
  ETH ELI  2019-03..
person Demeke Mekonnen
  ETH GOV  2020-11..2024-01
  office Foreign Minister
  ETH ELI  2024-01..
person Debretsion Gebremichael
  ETH REB  2020-11-04..2022-11-02
  ETH PTY  2022-11..
person Getachew Reda
  ETH REB  2020-11-04..2022-11
  ETH GOV  2023-03..
person Tedros Adhanom Ghebreyesus | Tedros Adhanom
  ETH GOV  2005-10..2012-11
  office Health Minister
  ETH GOV  2012-11..2016-11
  office Foreign Minister
  UNO MED  2017-07-01..
  ETH ELI  2012-11..
person Jawar Mohammed
  ETH OPP
person Haile Selassie
  ETH GOV  1930-11..1974-09
  office Emperor
  ETH ELI  1974-09..
person Sahle-Work Zewde
  ETH GOV  2018-10..2024-10
  office President
  ETH ELI  2024-10..

# ERI
person Isaias Afwerki | Isaias Afewerki | Issaias Afwerki
  ERI REB  ..1991-05-23
  ERI GOV  1991-05-24..
  office President
person Osman Saleh
  ERI GOV  2007-04..
  office Foreign Minister
person Yemane Gebremeskel
  ERI GOV

# SOM
person Mohamed Siad Barre | Siad Barre
  SOM GOV  1969-10..1991-01-26
  office President
  SOM ELI  1991-01-26..
person Ali Mahdi Mohamed | Ali Mahdi
  SOM REB  1991..1997
  SOM GOV  1991-01..1997
  office President
  SOM ELI  1997..
person Mohamed Farah Aidid | Mohammed Farah Aideed | Aidid | Aideed | Mohamed Farrah Aidid
  SOM REB
person Hussein Aidid
  SOM REB  1996-08..2004
  SOM GOV  2004-10..2007
  SOM ELI  2007..
person Abdulkassim Salat Hassan
  SOM GOV  2000-08..2004-10
  office President
  SOM ELI  2004-10..
person Abdullahi Yusuf | Abdullahi Yusuf Ahmed
  SOM GOV  2004-10-14..2008-12-29
  office President
  SOM ELI  2008-12-29..
person Sharif Sheikh Ahmed | Sheikh Sharif Sheikh Ahmed | Sheikh Sharif Ahmed
  SOM REB  2006..2008
  SOM GOV  2009-01-31..2012-08-20
  office President
  SOM ELI  2012-08-20..
person Hassan Sheikh Mohamud
  SOM GOV  2012-09-16..2017-02-16
  office President
  SOM GOV  2022-05-23..
  office President
  SOM ELI  2017-02-16..
person Mohamed Abdullahi Mohamed | Mohamed Abdullahi Farmajo | Farmajo | Farmaajo
  SOM GOV  2010-11..2011-06
  office Prime Minister
  SOM GOV  2017-02-16..2022-05-23
  office President
  SOM ELI  2011-06..
person Ali Mohamed Ghedi | Ali Mohammed Gedi
  SOM GOV  2004-11..2007-10
  office Prime Minister
  SOM ELI  2007-10..
person Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys
  SOM REB
person Ahmed Abdi Godane | Godane
  SOM REB
person Mukhtar Robow
  SOM REB  ..2017-08
  SOM GOV  2022-08..
person Hamza Abdi Barre
  SOM GOV  2022-06..
  office Prime Minister
person Muse Bihi Abdi | Muse Bihi
  SOM PRE
person Ahmed Madobe
  SOM GOV  2012-08..

# DJI
person Hassan Gouled Aptidon
  DJI GOV  1977-06..1999-05
  office President
  DJI ELI  1999-05..
person Ismail Omar Guelleh | Guelleh
  DJI GOV  1999-05-08..
  office President
person Mahmoud Ali Youssouf
  DJI GOV  2005-05..2025-04
  office Foreign Minister
  IGO GOV  2025-03..
  DJI ELI  2025-04..

# MDG
person Didier Ratsiraka | Ratsiraka
  MDG GOV  1975-06..1993-03
  office President
  MDG GOV  1997-02..2002-07
  office President
  MDG ELI  1993-03..
person Albert Zafy
  MDG GOV  1993-03..1996-09
  office President
  MDG ELI  1996-09..
person Marc Ravalomanana | Ravalomanana
  MDG GOV  2002-05-06..2009-03-17
  office President
  MDG ELI  2009-03-17..
person Andry Rajoelina | Rajoelina
  MDG OPP  2008-12..2009-03-16
  MDG GOV  2009-03-17..2014-01-25
  office President
  MDG GOV  2019-01-19..2025-10-14
  office President
  MDG ELI  2014-01-25..
person Hery Rajaonarimampianina
  MDG GOV  2014-01..2018-09
  office President
  MDG ELI  2018-09..

# COM
person Said Mohamed Djohar
  COM GOV  1989-11..1995-09
  office President
  COM ELI  1995-09..
person Azali Assoumani | Azali
  COM GOV  1999-04..2002-01
  office President
  COM GOV  2002-05..2006-05
  office President
  COM GOV  2016-05-26..
  office President
  COM ELI  2002-01..
person Ahmed Abdallah Sambi
  COM GOV  2006-05..2011-05
  office President
  COM ELI  2011-05..
person Mohamed Bacar
  COM PRE
person Bob Denard
  FRA PRM

# MUS
person Anerood Jugnauth
  MUS GOV  1982-06..1995-12
  office Prime Minister
  MUS GOV  2000-09..2003-09
  office Prime Minister
  MUS GOV  2014-12..2017-01
  office Prime Minister
  MUS ELI  1995-12..
person Navin Ramgoolam | Navinchandra Ramgoolam
  MUS GOV  1995-12..2000-09
  office Prime Minister
  MUS GOV  2005-07..2014-12
  office Prime Minister
  MUS GOV  2024-11..
  office Prime Minister
  MUS ELI  2000-09..
person Pravind Jugnauth
  MUS GOV  2017-01..2024-11
  office Prime Minister
  MUS ELI  2024-11..

# DZA
person Chadli Bendjedid | Chadli
  DZA GOV  1979-02..1992-01-11
  office President
  DZA ELI  1992-01-11..
person Mohamed Boudiaf | Boudiaf
  DZA GOV  1992-01-16..1992-06-29
  office President
  DZA ELI  1992-06-29..
person Ali Kafi
  DZA GOV  1992-07..1994-01
  office President
  DZA ELI  1994-01..
person Liamine Zeroual | Zeroual
  DZA GOV  1994-01-31..1999-04-27
  office President
  DZA ELI  1999-04-27..
person Abdelaziz Bouteflika | Bouteflika
  DZA GOV  1999-04-27..2019-04-02
  office President
  DZA ELI  2019-04-02..
person Abdelkader Bensalah
  DZA LEG  2002..2019-04
  DZA GOV  2019-04-09..2019-12-19
  office President
  DZA ELI  2019-04..
person Abdelmadjid Tebboune | Tebboune
  DZA GOV  2019-12-19..
  office President
person Ahmed Gaid Salah
  DZA MIL  2004-08..2019-12-23
  DZA ELI  2019-12-23..
person Ahmed Ouyahia
  DZA GOV  1995-12..1998-12
  office Prime Minister
  DZA GOV  2003-05..2006-05
  office Prime Minister
  DZA GOV  2008-06..2012-09
  office Prime Minister
  DZA GOV  2017-08..2019-03
  office Prime Minister
  DZA ELI  1998-12..
person Lakhdar Brahimi | Brahimi
  DZA GOV  1991-06..1993-02
  office Foreign Minister
  UNO GOV  1993-03..2005
  UNO GOV  2012-08..2014-05
  DZA ELI  1993-02..
person Ramtane Lamamra
  DZA GOV  2013-09..2017-05
  office Foreign Minister
  DZA GOV  2021-07..2023-03
  office Foreign Minister
  UNO GOV  2023-07..
  DZA ELI  2017-05..
person Abassi Madani
  DZA PTY OPP
person Ali Belhadj
  DZA PTY OPP
person Mokhtar Belmokhtar | Belmokhtar
  IMG REB

# MAR
person King Hassan II | Hassan II
  MAR GOV  1961-03..1999-07-23
  office King
  MAR ELI  1999-07-23..
person King Mohammed VI | Mohammed VI | King Mohamed VI
  MAR GOV  1999-07-23..
  office King
person Abderrahmane Youssoufi
  MAR GOV  1998-02..2002-10
  office Prime Minister
  MAR ELI  2002-10..
person Abdelilah Benkirane
  MAR GOV  2011-11..2017-04
  office Prime Minister
  MAR ELI  2017-04..
person Saadeddine Othmani
  MAR GOV  2012-01..2013-10
  office Foreign Minister
  MAR GOV  2017-04..2021-10
  office Prime Minister
  MAR ELI  2013-10..
person Aziz Akhannouch
  MAR GOV  2021-10-07..
  office Prime Minister
person Nasser Bourita
  MAR GOV  2017-04..
  office Foreign Minister
person Mohamed Abdelaziz
  MAR PRE
person Brahim Ghali
  MAR PRE
person Aminatou Haidar
  MAR CVL

# TUN
person Habib Bourguiba
  TUN GOV  1957-07..1987-11-07
  office President
  TUN ELI  1987-11-07..
person Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali | Ben Ali
  TUN GOV  1987-11-07..2011-01-14
  office President
  TUN ELI  2011-01-14..
person Mohamed Ghannouchi
  TUN GOV  1999-11..2011-02-27
  office Prime Minister
  TUN ELI  2011-02-27..
person Moncef Marzouki
  TUN GOV  2011-12-13..2014-12-31
  office President
  TUN ELI  2014-12-31..
person Beji Caid Essebsi | Essebsi
  TUN GOV  2011-02-27..2011-12-24
  office Prime Minister
  TUN GOV  2014-12-31..2019-07-25
  office President
  TUN ELI  2011-12-24..
person Kais Saied | Kaïs Saïed | Saied
  TUN GOV  2019-10-23..
  office President
person Rached Ghannouchi | Rachid Ghannouchi | Ghannouchi
  TUN PTY  ..2019-11
  TUN LEG  2019-11..2021-07
  TUN PTY OPP  2021-07..
  TUN ELI  2021-07..
person Chokri Belaid
  TUN PTY OPP
person Youssef Chahed
  TUN GOV  2016-08..2020-02
  office Prime Minister
  TUN ELI  2020-02..

# LBY
person Muammar Gaddafi | Muammar Gadaffi | Muammar Gaddaffi | Gadaffi | Gaddaffi | Moammar Gadhafi | Muammar Gadhafi | Gaddafi | Gadhafi | Qaddafi | Kadhafi | Moamer Kadhafi | Muammar el-Qaddafi | Muammar Qaddafi | Colonel Gaddafi
  LBY GOV  1969-09-01..2011-08-23
  LBY ELI  2011-08-23..
person Saif al-Islam Gaddafi | Saif al-Islam | Seif al-Islam
  LBY ELI
person Moussa Koussa | Musa Kusa
  LBY SPY  1994..2009
  LBY GOV  2009-03..2011-03
  office Foreign Minister
  LBY ELI  2009..
person Mustafa Abdul Jalil | Mustafa Abdel Jalil
  LBY GOV  2007..2011-02
  office Justice Minister
  LBY REB  2011-03..2011-09
  LBY GOV  2011-09..2012-08
  LBY ELI  2011-02..
person Mahmoud Jibril
  LBY REB  2011-03..2011-09
  LBY GOV  2011-09..2011-10
  office Prime Minister
  LBY ELI  2011-10..
person Khalifa Haftar | Haftar | Khalifa Hifter | Hifter
  LBY REB  2014-02..2015-02
  LBY MIL  2015-03..
person Fayez al-Sarraj | Fayez Serraj | Sarraj | Fayez al-Serraj
  LBY GOV  2016-03-30..2021-03-15
  office Prime Minister
  LBY ELI  2021-03-15..
person Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Dbeibah
  LBY GOV  2021-03-15..
  office Prime Minister
person Fathi Bashagha
  LBY GOV  2018-10..2021-03
  office Interior Minister
  LBY ELI  2021-03..
person Aguila Saleh
  LBY LEG  2014-08..
person Ali Zeidan
  LBY GOV  2012-11..2014-03
  office Prime Minister
  LBY ELI  2014-03..
person Abdel Basset al-Megrahi | Abdelbaset al-Megrahi
  LBY SPY

# MEX
person Carlos Salinas | Carlos Salinas de Gortari | Salinas de Gortari
  MEX GOV  1988-12-01..1994-11-30
  office President
  MEX ELI  1994-11-30..
person Ernesto Zedillo | Zedillo
  MEX GOV  1994-12-01..2000-11-30
  office President
  MEX ELI  2000-11-30..
person Vicente Fox | President Fox
  MEX GOV  2000-12-01..2006-11-30
  office President
  MEX ELI  2006-11-30..
person Felipe Calderon | President Calderon | Felipe Calderón
  MEX GOV  2006-12-01..2012-11-30
  office President
  MEX ELI  2012-11-30..
person Enrique Pena Nieto | Enrique Peña Nieto | Pena Nieto | Peña Nieto
  MEX GOV  2012-12-01..2018-11-30
  office President
  MEX ELI  2018-11-30..
person Andres Manuel Lopez Obrador | Andrés Manuel López Obrador | Lopez Obrador | López Obrador | AMLO
  MEX GOV  2000-12..2005-07
  office Mayor of Mexico City
  MEX PTY OPP  2005-08..2018-11-30
  MEX GOV  2018-12-01..2024-09-30
  office President
  MEX ELI  2005-07..
person Claudia Sheinbaum | Sheinbaum
  MEX GOV  2018-12..2023-06
  office Mayor of Mexico City
  MEX GOV  2024-10-01..
  office President
  MEX ELI  2023-06..
person Marcelo Ebrard | Ebrard
  MEX GOV  2006-12..2012-12
  office Mayor of Mexico City
  MEX GOV  2018-12..2023-06
  office Foreign Minister
  MEX GOV  2024-10..
  office Economy Secretary
  MEX ELI  2012-12..
person Jorge Castaneda | Jorge Castañeda
  MEX GOV  2000-12..2003-01
  office Foreign Minister
  MEX ELI  2003-01..
person Luis Donaldo Colosio
  MEX PTY  ..1994-03-23
person Cuauhtemoc Cardenas | Cuauhtémoc Cárdenas
  MEX PTY OPP
person Subcomandante Marcos | Subcommander Marcos
  MEX REB
person Joaquin Guzman | Joaquín Guzmán | El Chapo | Joaquin "El Chapo" Guzman | El Chapo Guzman
  MEX CRM
person Ismael Zambada | El Mayo
  MEX CRM
person Nemesio Oseguera | El Mencho
  MEX CRM
person Samuel Ruiz
  MEX REL
person Juan Ramon de la Fuente | Juan Ramón de la Fuente
  MEX GOV  2024-10..
  office Foreign Minister

# GTM
person Vinicio Cerezo
  GTM GOV  1986-01..1991-01
  office President
  GTM ELI  1991-01..
person Jorge Serrano
  GTM GOV  1991-01-14..1993-06-01
  office President
  GTM ELI  1993-06-01..
person Ramiro de Leon Carpio
  GTM GOV  1993-06..1996-01
  office President
  GTM ELI  1996-01..
person Alvaro Arzu | Álvaro Arzú
  GTM GOV  1996-01-14..2000-01-14
  office President
  GTM ELI  2000-01-14..
person Alfonso Portillo
  GTM GOV  2000-01..2004-01
  office President
  GTM ELI  2004-01..
person Oscar Berger | Óscar Berger
  GTM GOV  2004-01..2008-01
  office President
  GTM ELI  2008-01..
person Alvaro Colom | Álvaro Colom
  GTM GOV  2008-01..2012-01
  office President
  GTM ELI  2012-01..
person Otto Perez Molina | Otto Pérez Molina
  GTM GOV  2012-01-14..2015-09-02
  office President
  GTM ELI  2015-09-02..
person Jimmy Morales
  GTM GOV  2016-01..2020-01
  office President
  GTM ELI  2020-01..
person Alejandro Giammattei
  GTM GOV  2020-01..2024-01
  office President
  GTM ELI  2024-01..
person Bernardo Arevalo | Bernardo Arévalo
  GTM GOV  2024-01-15..
  office President
person Efrain Rios Montt | Efraín Ríos Montt | Rios Montt
  GTM GOV MIL  1982-03..1983-08
  GTM LEG  1990..2012-01
  GTM ELI  1983-08..
person Rigoberta Menchu | Rigoberta Menchú
  GTM CVL
person Consuelo Porras
  GTM JUD

# SLV
person Alfredo Cristiani
  SLV GOV  1989-06..1994-06
  office President
  SLV ELI  1994-06..
person Armando Calderon Sol
  SLV GOV  1994-06..1999-06
  office President
  SLV ELI  1999-06..
person Francisco Flores
  SLV GOV  1999-06..2004-06
  office President
  SLV ELI  2004-06..
person Antonio Saca
  SLV GOV  2004-06..2009-06
  office President
  SLV ELI  2009-06..
person Mauricio Funes
  SLV GOV  2009-06..2014-06
  office President
  SLV ELI  2014-06..
person Salvador Sanchez Ceren | Salvador Sánchez Cerén
  SLV REB  ..1992-01
  SLV GOV  2014-06..2019-06
  office President
  SLV ELI  2019-06..
person Nayib Bukele | Bukele
  SLV GOV  2019-06-01..
  office President
person Joaquin Villalobos | Joaquín Villalobos
  SLV REB  ..1992-01
person Oscar Romero | Archbishop Oscar Romero
  SLV REL

# HND
person Rafael Callejas | Rafael Leonardo Callejas
  HND GOV  1990-01..1994-01
  office President
  HND ELI  1994-01..
person Carlos Roberto Reina
  HND GOV  1994-01..1998-01
  office President
  HND ELI  1998-01..
person Carlos Flores
  HND GOV  1998-01..2002-01
  office President
  HND ELI  2002-01..
person Ricardo Maduro
  HND GOV  2002-01..2006-01
  office President
  HND ELI  2006-01..
person Manuel Zelaya | Mel Zelaya | Zelaya
  HND GOV  2006-01-27..2009-06-28
  office President
  HND ELI  2009-06-28..
person Roberto Micheletti | Micheletti
  HND LEG  ..2009-06-27
  HND GOV  2009-06-28..2010-01-27
  office President
  HND ELI  2009-06-27..
person Porfirio Lobo
  HND GOV  2010-01-27..2014-01-27
  office President
  HND ELI  2014-01-27..
person Juan Orlando Hernandez | Juan Orlando Hernández
  HND GOV  2014-01-27..2022-01-27
  office President
  HND ELI  2022-01-27..
person Xiomara Castro
  HND PTY OPP  ..2022-01-26
  HND GOV  2022-01-27..2026-01-27
  office President
  HND ELI  2026-01-27..
person Berta Caceres | Berta Cáceres
  HND CVL

# NIC
person Daniel Ortega | President Ortega
  NIC GOV  1985-01-10..1990-04-25
  office President
  NIC PTY OPP  1990-04-26..2007-01-09
  NIC GOV  2007-01-10..
  office President
  NIC ELI  1990-04-25..
person Violeta Chamorro | Violeta Barrios de Chamorro
  NIC GOV  1990-04-25..1997-01-10
  office President
  NIC ELI  1997-01-10..
person Arnoldo Aleman | Arnoldo Alemán
  NIC GOV  1997-01..2002-01
  office President
  NIC ELI  2002-01..
person Enrique Bolanos | Enrique Bolaños
  NIC GOV  2002-01..2007-01
  office President
  NIC ELI  2007-01..
person Rosario Murillo
  NIC GOV  2017-01..
  office Vice President
person Humberto Ortega
  NIC MIL  ..1995-02
  NIC ELI  1995-02..
person Rolando Alvarez | Rolando Álvarez
  NIC REL

# CRI
person Oscar Arias | Óscar Arias
  CRI GOV  1986-05..1990-05
  office President
  CRI GOV  2006-05..2010-05
  office President
  CRI ELI  1990-05..
person Jose Maria Figueres
  CRI GOV  1994-05..1998-05
  office President
  CRI ELI  1998-05..
person Laura Chinchilla
  CRI GOV  2010-05..2014-05
  office President
  CRI ELI  2014-05..
person Rodrigo Chaves
  CRI GOV  2022-05-08..
  office President

# PAN
person Manuel Noriega | Noriega | Manuel Antonio Noriega
  PAN GOV MIL  1983-08..1989-12-20
  PAN ELI  1989-12-20..
person Guillermo Endara
  PAN GOV  1989-12-20..1994-09
  office President
  PAN ELI  1994-09..
person Ernesto Perez Balladares
  PAN GOV  1994-09..1999-09
  office President
  PAN ELI  1999-09..
person Mireya Moscoso
  PAN GOV  1999-09..2004-09
  office President
  PAN ELI  2004-09..
person Martin Torrijos | Martín Torrijos
  PAN GOV  2004-09..2009-07
  office President
  PAN ELI  2009-07..
person Ricardo Martinelli
  PAN GOV  2009-07..2014-07
  office President
  PAN ELI  2014-07..
person Jose Raul Mulino | José Raúl Mulino
  PAN GOV  2024-07-01..
  office President

# COL
person Virgilio Barco
  COL GOV  1986-08..1990-08-07
  office President
  COL ELI  1990-08-07..
person Cesar Gaviria | César Gaviria
  COL GOV  1990-08-07..1994-08-07
  office President
  IGO GOV  1994-09..2004-09
  COL ELI  1994-08-07..
person Ernesto Samper
  COL GOV  1994-08-07..1998-08-07
  office President
  IGO GOV  2014-08..2017-01
  COL ELI  1998-08-07..
person Andres Pastrana | Andrés Pastrana | Pastrana
  COL GOV  1998-08-07..2002-08-07
  office President
  COL ELI  2002-08-07..
person Alvaro Uribe | Álvaro Uribe | Uribe
  COL GOV  2002-08-07..2010-08-07
  office President
  COL LEG  2014-07..2020-08
  COL ELI  2010-08-07..
person Juan Manuel Santos | President Santos
  COL GOV MIL  2006-07..2009-05
  office Defence Minister
  COL GOV  2010-08-07..2018-08-07
  office President
  COL ELI  2009-05..
person Ivan Duque | Iván Duque
  COL GOV  2018-08-07..2022-08-07
  office President
  COL ELI  2022-08-07..
person Gustavo Petro | Petro
  COL LEG  ..2011
  COL GOV  2012-01..2015-12
  office Mayor of Bogota
  COL PTY OPP  2016..2022-08-06
  COL GOV  2022-08-07..
  office President
  COL ELI  2011..
person Ingrid Betancourt | Betancourt
  COL LEG  ..2002-02
  COL CVL  2002-02-23..
  COL ELI  2002-02..
person Manuel Marulanda | Tirofijo
  COL REB
person Raul Reyes | Raúl Reyes
  COL REB
person Alfonso Cano
  COL REB
person Timochenko | Rodrigo Londono | Rodrigo Londoño | Timoleon Jimenez | Timoleón Jiménez
  COL REB  ..2017-08
  COL PTY  2017-09..
person Mono Jojoy | Jorge Briceno
  COL REB
person Ivan Marquez | Iván Márquez
  COL REB  ..2016-11
  COL PTY  2016-12..2019-08
  COL REB  2019-08-29..
person Pablo Beltran | Pablo Beltrán
  COL REB
person Carlos Castano | Carlos Castaño
  COL PRM
person Salvatore Mancuso
  COL PRM
person Pablo Escobar
  COL CRM
person Luis Carlos Galan | Luis Carlos Galán
  COL PTY
person Francia Marquez | Francia Márquez
  COL GOV  2022-08..
  office Vice President
person Miguel Uribe
  COL LEG OPP

# VEN
person Carlos Andres Perez | Carlos Andrés Pérez
  VEN GOV  1989-02-02..1993-05-21
  office President
  VEN ELI  1993-05-21..
person Rafael Caldera
  VEN GOV  1994-02..1999-02
  office President
  VEN ELI  1999-02..
person Hugo Chavez | Hugo Chávez | Chávez | President Chavez
  VEN MIL REB  1992-02..1994-03
  VEN OPP  1994-04..1999-02-01
  VEN GOV  1999-02-02..2013-03-05
  office President
  VEN ELI  1994-03..
person Nicolas Maduro | Nicolás Maduro | Maduro
  VEN GOV  2006-08..2013-01
  office Foreign Minister
  VEN GOV  2012-10..2013-03
  office Vice President
  VEN GOV  2013-03-05..2026-01-03
  office President
  VEN ELI  2013-01..
person Delcy Rodriguez | Delcy Rodríguez
  VEN GOV  2014-12..2017-06
  office Foreign Minister
  VEN GOV  2018-06..2026-01-04
  office Vice President
  VEN GOV  2026-01-05..
  office President
  VEN ELI  2017-06..
person Diosdado Cabello
  VEN GOV  2002-01..2002-04
  office Vice President
  VEN LEG  2012-01..2016-01
  VEN PTY  2016..2024-08
  VEN GOV  2024-08..
  office Interior Minister
  VEN ELI  2002-04..
person Vladimir Padrino | Vladimir Padrino Lopez | Vladimir Padrino López
  VEN GOV MIL  2014-10..
  office Defence Minister
person Juan Guaido | Juan Guaidó | Guaido | Guaidó
  VEN OPP LEG
person Henrique Capriles | Capriles
  VEN OPP
person Leopoldo Lopez | Leopoldo López
  VEN PTY OPP
person Maria Corina Machado | María Corina Machado
  VEN OPP
person Edmundo Gonzalez | Edmundo González | Edmundo Gonzalez Urrutia | Edmundo González Urrutia
  VEN OPP
person Pedro Carmona
  VEN BUS  ..2002-04
person Jorge Arreaza
  VEN GOV  2013-04..2016-01
  office Vice President
  VEN GOV  2017-08..2021-08
  office Foreign Minister
  VEN ELI  2016-01..
person Ivan Gil | Yván Gil | Yvan Gil
  VEN GOV  2023-01..
  office Foreign Minister
person Tareck El Aissami
  VEN GOV  2017-01..2018-06
  office Vice President
  VEN GOV  2020-04..2023-03
  office Oil Minister
  VEN ELI  2018-06..
person Luis Almagro
  URY GOV  2010-03..2015-03
  office Foreign Minister
  IGO GOV  2015-05..2025-05
  URY ELI  2015-03..

# ECU
person Rodrigo Borja
  ECU GOV  1988-08..1992-08
  office President
  ECU ELI  1992-08..
person Sixto Duran Ballen | Sixto Durán Ballén
  ECU GOV  1992-08..1996-08
  office President
  ECU ELI  1996-08..
person Abdala Bucaram | Abdalá Bucaram | Bucaram
  ECU GOV  1996-08-10..1997-02-06
  office President
  ECU ELI  1997-02-06..
person Fabian Alarcon
  ECU GOV  1997-02..1998-08
  office President
  ECU ELI  1998-08..
person Jamil Mahuad | Mahuad
  ECU GOV  1998-08-10..2000-01-21
  office President
  ECU ELI  2000-01-21..
person Gustavo Noboa
  ECU GOV  2000-01-22..2003-01-15
  office President
  ECU ELI  2003-01-15..
person Lucio Gutierrez | Lucio Gutiérrez
  ECU GOV  2003-01-15..2005-04-20
  office President
  ECU ELI  2005-04-20..
person Alfredo Palacio
  ECU GOV  2005-04..2007-01
  office President
  ECU ELI  2007-01..
person Rafael Correa | President Correa
  ECU GOV  2007-01-15..2017-05-24
  office President
  ECU ELI  2017-05-24..
person Lenin Moreno | Lenín Moreno
  ECU GOV  2007-01..2013-05
  office Vice President
  ECU GOV  2017-05-24..2021-05-24
  office President
  ECU ELI  2013-05..
person Guillermo Lasso
  ECU GOV  2021-05-24..2023-11-23
  office President
  ECU ELI  2023-11-23..
person Daniel Noboa
  ECU GOV  2023-11-23..
  office President
person Fernando Villavicencio
  ECU JRN  ..2017
  ECU LEG  2021..2023-05
  ECU PTY  2023-05..2023-08-09
  ECU ELI  2023-05..
person Adolfo Macias | Adolfo Macías
  ECU CRM
person Leonidas Iza
  ECU CVL

# PER
person Alan Garcia | Alan García
  PER GOV  1985-07-28..1990-07-28
  office President
  PER GOV  2006-07-28..2011-07-28
  office President
  PER ELI  1990-07-28..
person Alberto Fujimori | Fujimori
  PER GOV  1990-07-28..2000-11-22
  office President
  PER ELI  2000-11-22..
person Vladimiro Montesinos
  PER SPY  ..2000-09
  PER ELI  2000-09..
person Valentin Paniagua | Valentín Paniagua
  PER GOV  2000-11..2001-07
  office President
  PER ELI  2001-07..
person Alejandro Toledo
  PER PTY OPP  ..2001-07-27
  PER GOV  2001-07-28..2006-07-28
  office President
  PER ELI  2006-07-28..
person Ollanta Humala | Humala
  PER MIL  ..2005
  PER PTY OPP  2005-10..2011-07-27
  PER GOV  2011-07-28..2016-07-28
  office President
  PER ELI  2005..
person Pedro Pablo Kuczynski | Kuczynski
  PER GOV  2016-07-28..2018-03-23
  office President
  PER ELI  2018-03-23..
person Martin Vizcarra | Martín Vizcarra | Vizcarra
  PER GOV  2018-03-23..2020-11-09
  office President
  PER ELI  2020-11-09..
person Manuel Merino
  PER LEG  ..2020-11-09
  PER GOV  2020-11-10..2020-11-15
  office President
  PER ELI  2020-11-09..
person Francisco Sagasti
  PER GOV  2020-11-17..2021-07-28
  office President
  PER ELI  2021-07-28..
person Pedro Castillo
  PER GOV  2021-07-28..2022-12-07
  office President
  PER ELI  2022-12-07..
person Dina Boluarte | Boluarte
  PER GOV  2021-07..2022-12
  office Vice President
  PER GOV  2022-12-07..2025-10-10
  office President
  PER ELI  2022-12..
person Jose Jeri | José Jerí
  PER GOV  2025-10-10..
  office President
person Keiko Fujimori
  PER PTY OPP
person Abimael Guzman | Abimael Guzmán
  PER REB
person Javier Perez de Cuellar | Javier Pérez de Cuéllar | Perez de Cuellar
  UNO GOV  1982-01-01..1991-12-31
  PER GOV  2000-11..2001-07
  office Prime Minister
  PER ELI  2001-07..
person Nestor Cerpa | Néstor Cerpa
  PER REB

# BOL
person Jaime Paz Zamora
  BOL GOV  1989-08..1993-08
  office President
  BOL ELI  1993-08..
person Gonzalo Sanchez de Lozada | Gonzalo Sánchez de Lozada
  BOL GOV  1993-08..1997-08
  office President
  BOL GOV  2002-08-06..2003-10-17
  office President
  BOL ELI  1997-08..
person Hugo Banzer | Banzer
  BOL GOV  1971-08..1978-07
  office President
  BOL GOV  1997-08-06..2001-08-07
  office President
  BOL ELI  1978-07..
person Carlos Mesa
  BOL GOV  2003-10-17..2005-06-09
  office President
  BOL PTY OPP  2018..
  BOL ELI  2005-06-09..
person Evo Morales
  BOL AGR OPP  ..2006-01-21
  BOL GOV  2006-01-22..2019-11-10
  office President
  BOL ELI PTY  2019-11..
  BOL ELI  2019-11-10..
person Alvaro Garcia Linera | Álvaro García Linera
  BOL GOV  2006-01..2019-11
  office Vice President
  BOL ELI  2019-11..
person Jeanine Anez | Jeanine Áñez | Anez | Áñez
  BOL LEG  ..2019-11-11
  BOL GOV  2019-11-12..2020-11-08
  office President
  BOL ELI  2019-11-11..
person Luis Arce
  BOL GOV  2020-11-08..2025-11-08
  office President
  BOL ELI  2025-11-08..
person Rodrigo Paz
  BOL GOV  2025-11-08..
  office President
person Luis Fernando Camacho
  BOL OPP

# BRA
person Jose Sarney | José Sarney
  BRA GOV  1985-03..1990-03-15
  office President
  BRA ELI  1990-03-15..
person Fernando Collor | Fernando Collor de Mello | Collor
  BRA GOV  1990-03-15..1992-12-29
  office President
  BRA ELI  1992-12-29..
person Itamar Franco
  BRA GOV  1992-10-02..1995-01-01
  office President
  BRA ELI  1995-01-01..
person Fernando Henrique Cardoso
  BRA GOV  1992-10..1993-05
  office Foreign Minister
  BRA GOV  1995-01-01..2003-01-01
  office President
  BRA ELI  1993-05..
person Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Lula | Lula da Silva
  BRA LAB  1975..1980
  BRA PTY OPP  1980-02..2002-12-31
  BRA GOV  2003-01-01..2011-01-01
  office President
  BRA GOV  2023-01-01..
  office President
  BRA PTY  2011..2022-12-31
  BRA ELI  2011-01-01..
person Dilma Rousseff | Rousseff
  BRA GOV  2003-01..2010-04
  BRA GOV  2011-01-01..2016-08-31
  office President
  IGO GOV  2023-03..
  BRA ELI  2010-04..
person Michel Temer | Temer
  BRA GOV  2011-01..2016-05
  office Vice President
  BRA GOV  2016-05-12..2019-01-01
  office President
  BRA ELI  2016-05..
person Jair Bolsonaro | Bolsonaro
  BRA LEG  1991-02..2018-12
  BRA GOV  2019-01-01..2023-01-01
  office President
  BRA ELI  2018-12..
person Fernando Haddad | Haddad
  BRA GOV  2013-01..2017-01
  office Mayor of Sao Paulo
  BRA GOV  2023-01..
  office Finance Minister
  BRA ELI  2017-01..
person Celso Amorim
  BRA GOV  1993-07..1995-01
  office Foreign Minister
  BRA GOV  2003-01..2011-01
  office Foreign Minister
  BRA GOV MIL  2011-08..2015-01
  office Defence Minister
  BRA GOV  2023-01..
  office Adviser
  BRA ELI  1995-01..
person Mauro Vieira
  BRA GOV  2015-01..2016-05
  office Foreign Minister
  BRA GOV  2023-01..
  office Foreign Minister
  BRA ELI  2016-05..
person Ernesto Araujo | Ernesto Araújo
  BRA GOV  2019-01..2021-03
  office Foreign Minister
  BRA ELI  2021-03..
person Sergio Moro | Sérgio Moro
  BRA JUD  ..2018-11
  BRA GOV  2019-01..2020-04
  office Justice Minister
  BRA LEG  2023-02..
  BRA ELI  2018-11..
person Alexandre de Moraes
  BRA JUD  2017-03..
person Eduardo Cunha
  BRA LEG  ..2016-09
  BRA ELI  2016-09..
person Flavio Dino
  BRA GOV  2023-01..2024-01
  office Justice Minister
  BRA JUD  2024-02..
  BRA ELI  2024-01..
person Marielle Franco
  BRA LEG
person Chico Mendes
  BRA LAB
person Geraldo Alckmin
  BRA GOV  2001-03..2006-03
  office Governor
  BRA GOV  2011-01..2018-04
  office Governor
  BRA GOV  2023-01..
  office Vice President
  BRA ELI  2006-03..
person Sergio Vieira de Mello | Sérgio Vieira de Mello | Vieira de Mello
  UNO GOV

# ARG
person Raul Alfonsin | Raúl Alfonsín
  ARG GOV  1983-12..1989-07-08
  office President
  ARG ELI  1989-07-08..
person Carlos Menem | Menem
  ARG GOV  1989-07-08..1999-12-10
  office President
  ARG ELI  1999-12-10..
person Fernando de la Rua | Fernando de la Rúa | de la Rua
  ARG GOV  1999-12-10..2001-12-21
  office President
  ARG ELI  2001-12-21..
person Adolfo Rodriguez Saa | Adolfo Rodríguez Saá
  ARG GOV  2001-12-23..2001-12-30
  office President
  ARG ELI  2001-12-30..
person Eduardo Duhalde | Duhalde
  ARG GOV  1991-12..1999-12
  office Governor
  ARG GOV  2002-01-02..2003-05-25
  office President
  ARG ELI  1999-12..
person Nestor Kirchner | Néstor Kirchner | President Kirchner
  ARG GOV  2003-05-25..2007-12-10
  office President
  IGO GOV  2010-05..2010-10-27
  ARG ELI  2007-12-10..
person Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner | Cristina Kirchner | Cristina Fernandez
  ARG GOV  2007-12-10..2015-12-10
  office President
  ARG GOV  2019-12-10..2023-12-10
  office Vice President
  ARG ELI  2015-12-10..
person Mauricio Macri | Macri
  ARG GOV  2007-12..2015-12
  office Mayor of Buenos Aires
  ARG GOV  2015-12-10..2019-12-10
  office President
  ARG ELI  2015-12..
person Alberto Fernandez | Alberto Fernández
  ARG GOV  2019-12-10..2023-12-10
  office President
  ARG ELI  2023-12-10..
person Javier Milei | Milei
  ARG GOV  2023-12-10..
  office President
person Domingo Cavallo | Cavallo
  ARG GOV  1989-07..1991-01
  office Foreign Minister
  ARG GOV  1991-01..1996-07
  office Economy Minister
  ARG GOV  2001-03..2001-12
  office Economy Minister
  ARG ELI  1991-01..
person Guido Di Tella | Guido di Tella
  ARG GOV  1991-02..1999-12
  office Foreign Minister
  ARG ELI  1999-12..
person Alberto Nisman | Nisman
  ARG JUD
person Sergio Massa
  ARG GOV  2022-08..2023-12
  office Economy Minister
  ARG ELI  2023-12..
person Patricia Bullrich
  ARG GOV  2015-12..2019-12
  office Security Minister
  ARG GOV  2023-12..
  office Security Minister
  ARG ELI  2019-12..
person Rafael Grossi | Rafael Mariano Grossi
  IGO GOV  2019-12-03..
person Mohamed Ali Seineldin
  ARG MIL REB
person Hugo Moyano
  ARG LAB
person Leopoldo Galtieri
  ARG GOV MIL  1981-12..1982-06
  ARG ELI  1982-06..

# CHL
person Augusto Pinochet | Pinochet | General Pinochet
  CHL GOV MIL  1973-09-11..1990-03-11
  CHL MIL  1990-03-12..1998-03-10
  CHL ELI  1990-03-11..
person Patricio Aylwin
  CHL GOV  1990-03-11..1994-03-11
  office President
  CHL ELI  1994-03-11..
person Eduardo Frei
  CHL GOV  1994-03-11..2000-03-11
  office President
  CHL ELI  2000-03-11..
person Ricardo Lagos
  CHL GOV  2000-03-11..2006-03-11
  office President
  CHL ELI  2006-03-11..
person Michelle Bachelet | Bachelet
  CHL GOV MIL  2002-01..2004-10
  office Defence Minister
  CHL GOV  2006-03-11..2010-03-11
  office President
  UNO GOV  2010-09..2013-03
  CHL GOV  2014-03-11..2018-03-11
  office President
  UNO GOV  2018-09-01..2022-08-31
  CHL ELI  2004-10..
person Sebastian Pinera | Sebastián Piñera | Pinera | Piñera
  CHL GOV  2010-03-11..2014-03-11
  office President
  CHL GOV  2018-03-11..2022-03-11
  office President
  CHL ELI  2014-03-11..
person Gabriel Boric | Boric
  CHL LEG  2014-03..2022-03
  CHL GOV  2022-03-11..2026-03-11
  office President
  CHL ELI  2022-03..
person Jose Antonio Kast | José Antonio Kast | Kast
  CHL PTY OPP  ..2026-03-10
  CHL GOV  2026-03-11..
  office President
person Salvador Allende
  CHL GOV  1970-11..1973-09-11
  office President
  CHL ELI  1973-09-11..
person Jose Miguel Insulza | José Miguel Insulza
  CHL GOV  1994-09..1999-06
  office Foreign Minister
  CHL GOV  2000-03..2005-05
  office Interior Minister
  IGO GOV  2005-05..2015-05
  CHL ELI  1999-06..
person Camila Vallejo
  CHL EDU  ..2013
  CHL LEG  2014-03..2022-03
  CHL GOV  2022-03..2026-03
  CHL ELI  2022-03..

# PRY
person Alfredo Stroessner | Stroessner
  PRY GOV  1954-08..1989-02-03
  office President
  PRY ELI  1989-02-03..
person Andres Rodriguez | Andrés Rodríguez
  PRY GOV  1989-02..1993-08
  office President
  PRY ELI  1993-08..
person Juan Carlos Wasmosy | Wasmosy
  PRY GOV  1993-08..1998-08
  office President
  PRY ELI  1998-08..
person Lino Oviedo
  PRY MIL  ..1996-04
  PRY OPP  1996-04..2013-02
  PRY ELI  1996-04..
person Raul Cubas | Raúl Cubas
  PRY GOV  1998-08-15..1999-03-28
  office President
  PRY ELI  1999-03-28..
person Luis Gonzalez Macchi | Luis González Macchi
  PRY GOV  1999-03..2003-08
  office President
  PRY ELI  2003-08..
person Nicanor Duarte
  PRY GOV  2003-08..2008-08
  office President
  PRY ELI  2008-08..
person Fernando Lugo
  PRY REL  ..2005
  PRY GOV  2008-08-15..2012-06-22
  office President
  PRY ELI  2012-06-22..
person Federico Franco
  PRY GOV  2012-06-22..2013-08
  office President
  PRY ELI  2013-08..
person Horacio Cartes
  PRY GOV  2013-08..2018-08
  office President
  PRY ELI  2018-08..
person Mario Abdo Benitez | Mario Abdo Benítez
  PRY GOV  2018-08..2023-08
  office President
  PRY ELI  2023-08..
person Santiago Pena | Santiago Peña
  PRY GOV  2023-08-15..
  office President

# URY
person Julio Maria Sanguinetti | Julio María Sanguinetti
  URY GOV  1985-03..1990-03
  office President
  URY GOV  1995-03..2000-03
  office President
  URY ELI  1990-03..
person Luis Alberto Lacalle
  URY GOV  1990-03..1995-03
  office President
  URY ELI  1995-03..
person Jorge Batlle
  URY GOV  2000-03..2005-03
  office President
  URY ELI  2005-03..
person Tabare Vazquez | Tabaré Vázquez
  URY GOV  2005-03..2010-03
  office President
  URY GOV  2015-03..2020-03
  office President
  URY ELI  2010-03..
person Jose Mujica | José Mujica | Mujica
  URY GOV  2010-03..2015-03
  office President
  URY ELI  2015-03..
person Luis Lacalle Pou
  URY GOV  2020-03..2025-03
  office President
  URY ELI  2025-03..
person Yamandu Orsi | Yamandú Orsi
  URY GOV  2025-03-01..
  office President

# CUB
person Fidel Castro | President Castro
  CUB GOV  1959-02..2008-02-24
  office President
  CUB ELI  2008-02-24..
person Raul Castro | Raúl Castro
  CUB GOV MIL  1959-10..2008-02-23
  office Defence Minister
  CUB GOV  2008-02-24..2018-04-19
  office President
  CUB ELI  2008-02-23..
person Miguel Diaz-Canel | Miguel Díaz-Canel | Diaz-Canel | Díaz-Canel
  CUB GOV  2013-02..2018-04
  office Vice President
  CUB GOV  2018-04-19..
  office President
  CUB ELI  2018-04..
person Bruno Rodriguez | Bruno Rodríguez
  CUB GOV  2009-03..
  office Foreign Minister
person Felipe Perez Roque | Felipe Pérez Roque
  CUB GOV  1999-05..2009-03
  office Foreign Minister
  CUB ELI  2009-03..
person Roberto Robaina
  CUB GOV  1993-03..1999-05
  office Foreign Minister
  CUB ELI  1999-05..
person Ricardo Alarcon | Ricardo Alarcón
  CUB GOV  1992-06..1993-02
  office Foreign Minister
  CUB LEG  1993-02..2013-02
  CUB ELI  1993-02..
person Elian Gonzalez | Elián González
  CUB REF
person Oswaldo Paya | Oswaldo Payá
  CUB OPP
person Yoani Sanchez | Yoani Sánchez
  CUB JRN
person Che Guevara | Ernesto Guevara
  CUB REB

# HTI
person Jean-Claude Duvalier | Baby Doc
  HTI GOV  1971-04..1986-02-07
  office President
  HTI ELI  1986-02-07..
person Prosper Avril
  HTI GOV MIL  1988-09..1990-03
  HTI ELI  1990-03..
person Ertha Pascal-Trouillot
  HTI GOV  1990-03..1991-02
  office President
  HTI ELI  1991-02..
person Jean-Bertrand Aristide | Aristide | Jean Bertrand Aristide
  HTI GOV  1991-02-07..1996-02-07
  office President
  HTI GOV  2001-02-07..2004-02-29
  office President
  HTI ELI  1996-02-07..
person Raoul Cedras | Raoul Cédras | Cedras
  HTI MIL GOV  1991-09-30..1994-10-12
  HTI ELI  1994-10-12..
person Michel Francois | Michel François
  HTI COP  1991-09..1994-10
  HTI ELI  1994-10..
person Rene Preval | René Préval | Preval | Préval
  HTI GOV  1991-02..1991-10
  office Prime Minister
  HTI GOV  1996-02-07..2001-02-07
  office President
  HTI GOV  2006-05-14..2011-05-14
  office President
  HTI ELI  1991-10..
person Boniface Alexandre
  HTI GOV  2004-02-29..2006-05
  office President
  HTI ELI  2006-05..
person Gerard Latortue | Gérard Latortue
  HTI GOV  2004-03..2006-06
  office Prime Minister
  HTI ELI  2006-06..
person Guy Philippe
  HTI REB
person Michel Martelly | Martelly
  HTI GOV  2011-05-14..2016-02-07
  office President
  HTI ELI  2016-02-07..
person Jovenel Moise | Jovenel Moïse
  HTI GOV  2017-02-07..2021-07-07
  office President
  HTI ELI  2021-07-07..
person Claude Joseph
  HTI GOV  2020-03..2021-11
  office Foreign Minister
  HTI ELI  2021-11..
person Ariel Henry
  HTI GOV  2021-07-20..2024-04-24
  office Prime Minister
  HTI ELI  2024-04-24..
person Garry Conille
  HTI GOV  2011-10..2012-05
  office Prime Minister
  HTI GOV  2024-06..2024-11
  office Prime Minister
  HTI ELI  2012-05..
person Alix Didier Fils-Aime | Alix Didier Fils-Aimé
  HTI GOV  2024-11..
  office Prime Minister
person Jimmy Cherizier | Jimmy Chérizier
  HTI CRM

# DOM
person Joaquin Balaguer | Joaquín Balaguer
  DOM GOV  1986-08..1996-08
  office President
  DOM ELI  1996-08..
person Leonel Fernandez | Leonel Fernández
  DOM GOV  1996-08..2000-08
  office President
  DOM GOV  2004-08..2012-08
  office President
  DOM ELI  2000-08..
person Hipolito Mejia
  DOM GOV  2000-08..2004-08
  office President
  DOM ELI  2004-08..
person Danilo Medina
  DOM GOV  2012-08..2020-08
  office President
  DOM ELI  2020-08..
person Luis Abinader | Abinader
  DOM GOV  2020-08-16..
  office President

# JAM
person Michael Manley
  JAM GOV  1989-02..1992-03
  office Prime Minister
  JAM ELI  1992-03..
person P.J. Patterson | P. J. Patterson
  JAM GOV  1992-03..2006-03
  office Prime Minister
  JAM ELI  2006-03..
person Portia Simpson Miller
  JAM GOV  2006-03..2007-09
  office Prime Minister
  JAM GOV  2012-01..2016-03
  office Prime Minister
  JAM ELI  2007-09..
person Bruce Golding
  JAM GOV  2007-09..2011-10
  office Prime Minister
  JAM ELI  2011-10..
person Andrew Holness | Holness
  JAM GOV  2011-10..2012-01
  office Prime Minister
  JAM GOV  2016-03..
  office Prime Minister
  JAM ELI  2012-01..

# TTO
person Patrick Manning
  TTO GOV  1991-12..1995-11
  office Prime Minister
  TTO GOV  2001-12..2010-05
  office Prime Minister
  TTO ELI  1995-11..
person Basdeo Panday
  TTO GOV  1995-11..2001-12
  office Prime Minister
  TTO ELI  2001-12..
person Kamla Persad-Bissessar
  TTO GOV  2010-05..2015-09
  office Prime Minister
  TTO GOV  2025-05..
  office Prime Minister
  TTO ELI  2015-09..
person Keith Rowley
  TTO GOV  2015-09..2025-03
  office Prime Minister
  TTO ELI  2025-03..

# BRB
person Mia Mottley
  BRB GOV  2018-05-25..
  office Prime Minister
person Owen Arthur
  BRB GOV  1994-09..2008-01
  office Prime Minister
  BRB ELI  2008-01..

# GUY
person Cheddi Jagan
  GUY GOV  1992-10..1997-03
  office President
  GUY ELI  1997-03..
person Bharrat Jagdeo
  GUY GOV  1999-08..2011-12
  office President
  GUY GOV  2020-08..
  office Vice President
  GUY ELI  2011-12..
person David Granger
  GUY GOV  2015-05..2020-08
  office President
  GUY ELI  2020-08..
person Irfaan Ali
  GUY GOV  2020-08-02..
  office President
person Forbes Burnham
  GUY GOV  1980-10..1985-08
  office President
  GUY ELI  1985-08..

# SUR
person Desi Bouterse | Dési Bouterse | Bouterse
  SUR GOV MIL  1980-02..1992-11
  SUR PTY  1993..2010-08-11
  SUR GOV  2010-08-12..2020-07-16
  office President
  SUR ELI  1992-11..
person Ronnie Brunswijk
  SUR REB  ..1992-08
  SUR GOV  2020-07..2025-07
  office Vice President
  SUR PTY  1992-08..
  SUR ELI  2025-07..
person Ronald Venetiaan
  SUR GOV  1991-09..1996-09
  office President
  SUR GOV  2000-08..2010-08
  office President
  SUR ELI  1996-09..
person Chan Santokhi
  SUR GOV  2020-07..2025-07
  office President
  SUR ELI  2025-07..

# VCT
person Ralph Gonsalves
  VCT GOV  2001-03..2025-11
  office Prime Minister
  VCT ELI  2025-11..

# DMA
person Roosevelt Skerrit
  DMA GOV  2004-01..
  office Prime Minister

# LAO
person Kaysone Phomvihane
  LAO GOV  1991-08..1992-11
  office President
  LAO ELI  1992-11..
person Thongloun Sisoulith
  LAO GOV  2016-04..2021-03
  office Prime Minister
  LAO GOV  2021-03..
  office President
  LAO ELI  2021-03..

# BTN
person King Jigme Singye Wangchuck | Jigme Singye Wangchuck
  BTN GOV  1972-07..2006-12
  office King
  BTN ELI  2006-12..
person Jigme Khesar Namgyel Wangchuck
  BTN GOV  2006-12..
  office King
person Tshering Tobgay
  BTN GOV  2013-07..2018-08
  office Prime Minister
  BTN GOV  2024-01..
  office Prime Minister
  BTN ELI  2018-08..

# BRN
person Hassanal Bolkiah | Sultan Hassanal Bolkiah
  BRN GOV  1967-10..
  office Sultan

# MDV
person Maumoon Abdul Gayoom | Gayoom
  MDV GOV  1978-11..2008-11-11
  office President
  MDV ELI  2008-11-11..
person Mohamed Nasheed | Nasheed
  MDV PTY OPP  ..2008-11-10
  MDV GOV  2008-11-11..2012-02-07
  office President
  MDV PTY OPP  2012-02-08..2018-11
  MDV LEG  2019-05..2023-11
  MDV ELI  2012-02-07..
person Abdulla Yameen
  MDV GOV  2013-11..2018-11
  office President
  MDV ELI  2018-11..
person Ibrahim Mohamed Solih
  MDV GOV  2018-11..2023-11
  office President
  MDV ELI  2023-11..
person Mohamed Muizzu | Muizzu
  MDV GOV  2023-11-17..
  office President

# PNG
person Michael Somare
  PNG GOV  1975-09..1980-03
  office Prime Minister
  PNG GOV  1982-08..1985-11
  office Prime Minister
  PNG GOV  2002-08..2010-12
  office Prime Minister
  PNG ELI  1980-03..
person Rabbie Namaliu
  PNG GOV  1988-07..1992-07
  office Prime Minister
  PNG ELI  1992-07..
person Paias Wingti
  PNG GOV  1985-11..1988-07
  office Prime Minister
  PNG GOV  1992-07..1994-08
  office Prime Minister
  PNG ELI  1988-07..
person Julius Chan
  PNG GOV  1980-03..1982-08
  office Prime Minister
  PNG GOV  1994-08..1997-07
  office Prime Minister
  PNG ELI  1982-08..
person Bill Skate
  PNG GOV  1997-07..1999-07
  office Prime Minister
  PNG ELI  1999-07..
person Mekere Morauta
  PNG GOV  1999-07..2002-08
  office Prime Minister
  PNG ELI  2002-08..
person Peter O'Neill
  PNG GOV  2011-08..2019-05
  office Prime Minister
  PNG ELI  2019-05..
person James Marape | Marape
  PNG GOV  2019-05-30..
  office Prime Minister
person Francis Ona
  PNG REB
person Joseph Kabui
  PNG REB  ..1997
  PNG GOV  2005-06..2008-06
  PNG ELI  2008-06..
person Jerry Singirok
  PNG MIL

# FJI
person Sitiveni Rabuka | Rabuka
  FJI MIL  ..1991
  FJI GOV  1992-06..1999-05
  office Prime Minister
  FJI GOV  2022-12-24..
  office Prime Minister
  FJI ELI  1991..
person Mahendra Chaudhry | Chaudhry
  FJI GOV  1999-05-19..2000-05-27
  office Prime Minister
  FJI ELI  2000-05-27..
person George Speight | Speight
  FJI REB
person Laisenia Qarase | Qarase
  FJI GOV  2000-07..2006-12-05
  office Prime Minister
  FJI ELI  2006-12-05..
person Frank Bainimarama | Bainimarama | Voreqe Bainimarama
  FJI MIL  1999-03..2007-01-04
  FJI GOV  2007-01-05..2022-12-24
  office Prime Minister
  FJI ELI  2007-01-04..
person Kamisese Mara
  FJI GOV  1970-10..1992-06
  office Prime Minister
  FJI GOV  1993-12..2000-05
  office President
  FJI ELI  1992-06..

# SLB
person Bartholomew Ulufa'alu
  SLB GOV  1997-08..2000-06
  office Prime Minister
  SLB ELI  2000-06..
person Manasseh Sogavare | Sogavare
  SLB GOV  2000-06..2001-12
  office Prime Minister
  SLB GOV  2006-05..2007-12
  office Prime Minister
  SLB GOV  2014-12..2017-11
  office Prime Minister
  SLB GOV  2019-04..2024-05
  office Prime Minister
  SLB ELI  2001-12..
person Allan Kemakeza
  SLB GOV  2001-12..2006-04
  office Prime Minister
  SLB ELI  2006-04..
person Jeremiah Manele
  SLB GOV  2024-05..
  office Prime Minister
person Harold Keke
  SLB REB

# VUT
person Walter Lini
  VUT GOV  1980-07..1991-09
  office Prime Minister
  VUT ELI  1991-09..
person Serge Vohor
  VUT GOV  1995-12..1996-02
  office Prime Minister
  VUT GOV  2004-07..2004-12
  office Prime Minister
  VUT ELI  1996-02..
person Charlot Salwai
  VUT GOV  2016-02..2020-04
  office Prime Minister
  VUT GOV  2023-10..2025-02
  office Prime Minister
  VUT ELI  2020-04..

# TON
person King Tupou VI | Tupou VI
  TON GOV  2012-03..
  office King
person 'Akilisi Pohiva | Akilisi Pohiva
  TON OPP  ..2014-12
  TON GOV  2014-12..2019-09
  office Prime Minister
  TON ELI  2019-09..

# WSM
person Tuilaepa Sailele Malielegaoi
  WSM GOV  1998-11..2021-05
  office Prime Minister
  WSM ELI  2021-05..
person Fiame Naomi Mata'afa
  WSM GOV  2021-05..2025-09
  office Prime Minister
  WSM ELI  2025-09..

# KIR
person Taneti Maamau
  KIR GOV  2016-03..
  office President
person Anote Tong
  KIR GOV  2003-07..2016-03
  office President
  KIR ELI  2016-03..

# UNO
person Staffan de Mistura
  UNO GOV
person Martin Griffiths
  UNO GOV  2018-02..2024-06
person Geir Pedersen
  UNO GOV
person Filippo Grandi
  UNO GOV
person Sadako Ogata
  UNO GOV  1991-02..2000-12
person Volker Turk | Volker Türk
  UNO GOV  2022-10..
person Zeid Ra'ad al-Hussein | Zeid Ra'ad Al Hussein
  UNO GOV  2014-09..2018-08
person Navi Pillay | Navanethem Pillay
  UNO GOV  2008-09..2014-08
person Hans Blix | Blix
  IGO GOV  1981-12..1997-11
  UNO GOV  2000-03..2003-06
person Rolf Ekeus | Rolf Ekéus
  UNO GOV  1991..1997-06
person Richard Butler
  UNO GOV  1997-07..1999-06
person Scott Ritter
  UNO GOV  1991..1998-08
  USA CVL  1998-09..
person Yukiya Amano | Amano
  IGO GOV  2009-12..2019-07-18
person Yasushi Akashi | Akashi
  UNO GOV
person Jan Egeland
  UNO GOV  2003-06..2006-12
  NGO SOC  2013-08..
person Mark Lowcock
  UNO GOV  2017-05..2021-06
person Tom Fletcher
  UNO GOV  2024-11..
person Jan Pronk
  UNO GOV  2004-06..2006-12
person Ibrahim Gambari
  UNO GOV
person Alvaro de Soto | Álvaro de Soto
  UNO GOV
person Terje Roed-Larsen | Terje Rød-Larsen
  UNO GOV  1993..
person Stephane Dujarric | Stéphane Dujarric
  UNO GOV
person Philippe Lazzarini
  UNO GOV
person Ghassan Salame | Ghassan Salamé
  UNO GOV  2017-06..2020-03
person Jean-Marie Guehenno | Jean-Marie Guéhenno
  UNO GOV  2000-10..2008-08
person Francesca Albanese
  UNO GOV
person Margaret Chan
  UNO MED  2007-01..2017-06
person Jamal Benomar
  UNO GOV  2011-04..2015-04
person Hans Grundberg
  UNO GOV  2021-09..
person Tor Wennesland
  UNO GOV  2021-01..2024-12
person Bernardino Leon | Bernardino León
  UNO GOV  2014-08..2015-11
person Michael Rose
  UNO MIL  1994-01..1995-01
person Bernard Janvier
  UNO MIL  1995..1995
person Philippe Morillon
  UNO MIL  1992-10..1993-07
person Cyrus Vance | Vance
  UNO GOV  1991-10..1993-05

# EUR
person Ursula von der Leyen | von der Leyen
  DEU GOV MIL  2013-12-17..2019-07-17
  EUR GOV  2019-12-01..
  DEU ELI  2019-07-17..
person Catherine Ashton
  EUR GOV  2008-10..2014-11
person Jean-Claude Trichet
  EUR GOV  2003-11..2011-10
person Christine Lagarde | Lagarde
  FRA GOV  2005-06..2011-06
  IGO GOV  2011-07-05..2019-09-12
  EUR GOV  2019-11-01..
  FRA ELI  2011-06..
person Olli Rehn
  EUR GOV  2004-07..2014-07
person Roberta Metsola
  EUR LEG  2022-01..
person Martin Schulz
  EUR LEG  2012-01..2017-01
  DEU PTY  2017-01..2018-02
person Maros Sefcovic | Maroš Šefčovič
  EUR GOV
person David Owen | Lord Owen
  EUR GOV  1992-08..1995-06
person Peter Carrington | Lord Carrington
  EUR GOV  1991-09..1992-08
person Leon Brittan | Sir Leon Brittan
  EUR GOV  1989-01..1999-09
person Wim Duisenberg
  EUR GOV  1998-06..2003-10
person Stefan Fuele | Štefan Füle
  EUR GOV  2010-02..2014-10
person Peter Stano
  EUR GOV

# IGO
person Manfred Woerner | Manfred Wörner
  IGO GOV  1988-07..1994-08-13
person George Robertson | Lord Robertson
  GBR GOV MIL  1997-05..1999-10
  IGO GOV  1999-10-14..2003-12-17
  GBR ELI  1999-10..
person Michel Camdessus
  IGO GOV  1987-01..2000-02
person Stanley Fischer
  IGO GOV  1994-09..2001-08
  ISR GOV  2005-05..2013-06
  ISR ELI  2013-06..
person Rodrigo Rato | Rodrigo de Rato
  ESP GOV  1996-05..2004-04
  IGO GOV  2004-06..2007-10
  ESP ELI  2004-04..
person Kristalina Georgieva | Georgieva
  EUR GOV  2010-02..2016-12
  IGO GOV  2017-01..
person James Wolfensohn
  IGO GOV  1995-06..2005-05
person Paul Wolfowitz | Wolfowitz
  USA GOV  2001-03..2005-05
  IGO GOV  2005-06..2007-06
  USA ELI  2005-05..
person Robert Zoellick
  USA GOV  2001-02..2006-07
  IGO GOV  2007-07..2012-06
  USA ELI  2006-07..
person Jim Yong Kim
  IGO GOV  2012-07..2019-01
person Ajay Banga
  USA BUS  ..2023-05
  IGO GOV  2023-06..
person Pascal Lamy
  EUR GOV  1999-09..2004-11
  IGO GOV  2005-09..2013-08
person Roberto Azevedo | Roberto Azevêdo
  IGO GOV  2013-09..2020-08
person Luis Moreno Ocampo | Luis Moreno-Ocampo
  IGO JUD  2003-06..2012-06
person Karim Khan
  IGO JUD  2021-06..
person Esmat Abdel Meguid
  IGO GOV  1991-05..2001-05
person Nabil Elaraby
  EGY GOV  2011-03..2011-06
  IGO GOV  2011-07..2016-07
  EGY ELI  2011-06..
person Jean Ping
  GAB GOV  1999-01..2008-02
  IGO GOV  2008-04..2012-10
  GAB OPP PTY  2016-02..
  GAB ELI  2008-02..
person Surin Pitsuwan
  THA GOV  1997-11..2001-02
  IGO GOV  2008-01..2012-12
  THA ELI  2001-02..
person Omar Touray | Omar Alieu Touray
  IGO GOV  2022-07..
person Haitham al-Ghais
  IGO GOV  2022-08..
person Richard Goldstone
  UNO JUD  1994-08..1996-09
person Valentin Inzko
  IGO GOV  2009-03..2021-07
person Christian Schmidt
  IGO GOV  2021-08..
person Carlos Westendorp
  IGO GOV  1997-06..1999-07
person Wolfgang Petritsch
  IGO GOV  1999-08..2002-05

# NZL
person Don McKinnon
  NZL GOV  1990-10..1999-12
  office Foreign Minister
  IGO GOV  2000-04..2008-03
  NZL ELI  1999-12..

# PHL
person Albert del Rosario
  PHL GOV  2011-02..2016-03
  office Foreign Minister
  PHL ELI  2016-03..

# VEN
person Julio Borges
  VEN PTY OPP

# ARG
person Jorge Rafael Videla | Jorge Videla
  ARG GOV MIL  1976-03..1981-03
  ARG ELI  1981-03..
person Reynaldo Bignone
  ARG GOV MIL  1982-07..1983-12
  ARG ELI  1983-12..

# USA
person Evan Gershkovich
  USA JRN

# ISR
person Gilad Shalit
  ISR MIL

# ZWE
person Tendai Biti
  ZWE PTY OPP  ..2009-02
  ZWE GOV  2009-02..2013-09
  office Finance Minister
  ZWE PTY OPP  2013-09..
  ZWE ELI  2013-09..
person Chenjerai Hunzvi
  ZWE PRM

# GRC
person Panos Kammenos
  GRC GOV MIL  2015-01..2019-01
  office Defence Minister
  GRC ELI  2019-01..
person Miltiades Evert
  GRC PTY OPP

# CYP
person Vassos Lyssarides
  CYP PTY

# RUS
person Vadim Krasikov
  RUS SPY
person Salman Raduyev
  RUS REB

# SYR
person Burhan Ghalioun
  SYR OPP

# IND
person Mohandas Gandhi | Mahatma Gandhi
  IND OPP
person Abhinandan Varthaman
  IND MIL

# PAK
person Khalid Sheikh Mohammed | Khalid Shaikh Mohammed | KSM
  IMG REB
person Iftikhar Muhammad Chaudhry | Iftikhar Chaudhry | Iftikhar Mohammad Chaudhry
  PAK JUD

# EGY
person Hisham Qandil | Hesham Qandil
  EGY GOV  2012-08..2013-07
  office Prime Minister
  EGY ELI  2013-07..

# BLR
person Mikola Statkevich
  BLR PTY OPP

# UKR
person Vitaliy Zakharchenko
  UKR GOV  2011-11..2014-02
  office Interior Minister
  UKR ELI  2014-02..

# DNK
person Morten Bodskov | Morten Bødskov
  DNK GOV MIL  2022-02..2022-12
  office Defence Minister
  DNK ELI  2022-12..

# BGD
person Waker-uz-Zaman
  BGD MIL
person Sheikh Mujibur Rahman
  BGD GOV  1972-01..1975-01
  office Prime Minister
  BGD GOV  1975-01..1975-08-15
  office President
  BGD ELI  1975-01..

# PNG
person Sam Kauona
  PNG REB
person Ishmael Toroama
  PNG REB  ..2001
  PNG GOV  2020-09..

# HND
person Romeo Vasquez | Romeo Vásquez
  HND MIL  ..2010
  HND ELI  2010..

# LKA
person S.P. Thamilselvan | S. P. Thamilselvan
  LKA REB

# THA
person Phumtham Wechayachai
  THA GOV MIL  2024-09..2025-06
  office Defence Minister
  THA GOV  2025-08..2025-09
  office Prime Minister
  THA ELI  2025-06..

# MKD
person Gjorge Ivanov
  MKD GOV  2009-05..2019-05
  office President
  MKD ELI  2019-05..

# SDN
person Salah Gosh
  SDN SPY  2004..2009
  SDN ELI  2009..

# SSD
person Thomas Cirillo
  SSD REB

# COD
person Lambert Mende
  COD GOV
person Laurent Monsengwo
  COD REL

# USA
person Christopher Hill
  USA GOV  1996..2010
  office Ambassador
  USA ELI  2010..
person Karl Rove
  USA GOV  2001-01..2007-08
  office Adviser
  USA ELI  2007-08..
person Mike Waltz | Michael Waltz
  USA LEG  2019-01..2025-01-19
  USA GOV  2025-01-20..2025-05
  office National Security Adviser
  USA GOV  2025-09..
  office Ambassador to the United Nations
  USA ELI  2025-01-19..
person William Walker
  IGO GOV  1998-10..1999-06
person Tom Cotton
  USA LEG
person Chuck Schumer
  USA LEG
person Hakeem Jeffries
  USA LEG
person Strobe Talbott
  USA GOV  1994-02..2001-01
  office Deputy Secretary of State
  USA ELI  2001-01..
person Robert Gelbard
  USA GOV  1997..1999
  office Special Envoy
  USA ELI  1999..
person Victoria Nuland
  USA GOV  2013-09..2017-01
  office Assistant Secretary of State
  USA GOV  2021-05..2024-03
  office Under Secretary of State
  USA ELI  2017-01..
person Wendy Sherman
  USA GOV  2011-09..2015-10
  office Under Secretary of State
  USA GOV  2021-04..2023-07
  office Deputy Secretary of State
  USA ELI  2015-10..
person Robert Malley
  USA GOV  2021-01..2023-06
  office Special Envoy
  USA ELI  2023-06..
person Brett McGurk
  USA GOV  2015-10..2018-12
  office Special Envoy
  USA GOV  2021-01..2025-01
  office Coordinator for the Middle East
  USA ELI  2018-12..
person Keith Kellogg
  USA GOV  2025-01..
  office Special Envoy
person Mike Flynn | Michael Flynn
  USA GOV  2017-01..2017-02
  office National Security Adviser
  USA ELI  2017-02..
person H.R. McMaster | H. R. McMaster
  USA GOV  2017-02..2018-04
  office National Security Adviser
  USA ELI  2018-04..
person Kurt Volker
  USA GOV  2017-07..2019-09
  office Special Envoy
  USA ELI  2019-09..
person Tulsi Gabbard
  USA SPY  2025-02..
person Kash Patel
  USA COP  2025-02..
person Pam Bondi
  USA JUD  2025-02..
person Kristi Noem
  USA GOV  2025-01..
  office Homeland Security Secretary
person Alejandro Mayorkas
  USA GOV  2021-02..2025-01
  office Homeland Security Secretary
  USA ELI  2025-01..
person Jared Kushner
  USA GOV  2017-01..2021-01
  office Adviser
  USA ELI  2021-01..
person John Negroponte
  USA GOV  2001-09..2005-03
  office Ambassador
  USA SPY  2005-04..2007-02
  USA ELI  2005-03..

# AFG
person Ismail Khan
  AFG REB  ..2001-11
  AFG GOV  2001-11..2004-09
  office Governor
  AFG GOV  2004-12..2013
  office Energy Minister
  AFG ELI  2004-09..
person Younis Qanooni | Yunus Qanuni
  AFG GOV  2001-12..2002-06
  office Interior Minister
  AFG LEG  2005-12..2011-01
  AFG ELI  2002-06..

# PSE
person Abu Obeida | Abu Ubaida
  PSE REB
person Abu Zubaydah | Abu Zubayda
  IMG REB

# FRA
person Zacarias Moussaoui
  IMG REB

# TUR
person Hrant Dink
  TUR JRN
person Fikri Isik | Fikri Işık
  TUR GOV MIL  2016-05..2017-07
  office Defence Minister
  TUR ELI  2017-07..

# RUS
person Vladimir Kara-Murza
  RUS OPP
person Igor Sutyagin
  RUS EDU

# VEN
person Jorge Rodriguez | Jorge Rodríguez
  VEN GOV  2007-01..2008-01
  office Vice President
  VEN GOV  2017-11..2020-12
  office Communications Minister
  VEN LEG  2021-01..
  VEN ELI  2008-01..
person Rafael Ramirez
  VEN GOV  2002-07..2014-09
  office Energy Minister
  VEN ELI  2014-09..

# MEX
person Alicia Barcena | Alicia Bárcena
  UNO GOV  2008-07..2022-03
  MEX GOV  2023-07..2024-09
  office Foreign Minister
  MEX ELI  2024-09..

# CHN
person Wang Wenbin
  CHN GOV  2020-07..2024-05
  office Foreign Ministry Spokesman
  CHN ELI  2024-05..
person Mao Ning
  CHN GOV  2022-09..
  office Foreign Ministry Spokeswoman
person Lin Jian
  CHN GOV  2024-03..
  office Foreign Ministry Spokesman
person He Lifeng
  CHN GOV  2023-03..
  office Vice Premier

# PHL
person Perfecto Yasay
  PHL GOV  2016-06..2017-03
  office Foreign Minister
  PHL ELI  2017-03..
person Enrique Manalo
  PHL GOV  2022-07..2025-07
  office Foreign Minister
  PHL ELI  2025-07..
person Teodoro Locsin
  PHL GOV  2018-10..2022-06
  office Foreign Minister
  PHL ELI  2022-06..

# PRT
person Jaime Gama
  PRT GOV  1995-10..2002-04
  office Foreign Minister
  PRT ELI  2002-04..
person Joao de Deus Pinheiro | João de Deus Pinheiro
  PRT GOV  1987..1992-11
  office Foreign Minister
  PRT ELI  1992-11..

# LSO
person Moshoeshoe II | King Moshoeshoe II
  LSO GOV  1966-10..1990-11
  office King
  LSO GOV  1995-01..1996-01
  office King
  LSO ELI  1990-11..

# ETH
person Eskinder Nega
  ETH JRN
person Gedion Timothewos
  ETH GOV  2024-10..
  office Foreign Minister

# GBR
person Simon Mann
  GBR PRM
person Michael Howard
  GBR GOV  1993-05..1997-05
  office Home Secretary
  GBR PTY OPP  2003-11..2005-12
  GBR ELI  1997-05..
person Neil Kinnock
  GBR PTY OPP  1983-10..1992-07
person Kemi Badenoch
  GBR PTY OPP  2024-11..

# IRN
person Esmail Baghaei
  IRN GOV  2024-10..
  office Foreign Ministry Spokesman
person Nasser Kanaani
  IRN GOV  2022-06..2024-10
  office Foreign Ministry Spokesman
  IRN ELI  2024-10..

# ISR
person Daniel Hagari
  ISR MIL
person Eyal Zamir
  ISR MIL
person Gadi Eisenkot
  ISR MIL  ..2019-01
  ISR PTY

# SYR
person George Sabra
  SYR OPP

# LKA
person Karuna Amman | Vinayagamoorthy Muralitharan
  LKA REB  ..2004-03
  LKA PRM  2004-03..2008-09
  LKA GOV  2009-03..2015-01
  LKA ELI  2015-01..

# IDN
person Sukarno
  IDN GOV  1945-08..1967-03-12
  office President
  IDN ELI  1967-03-12..
person Sugiono
  IDN GOV  2024-10..
  office Foreign Minister

# POL
person Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz
  POL GOV MIL  2023-12..
  office Defence Minister
person Mariusz Blaszczak | Mariusz Błaszczak
  POL GOV MIL  2018-01..2023-11
  office Defence Minister
  POL ELI  2023-11..

# COL
person Luis Gilberto Murillo
  COL GOV  2024-05..2025-01
  office Foreign Minister
  COL ELI  2025-01..
person Laura Sarabia
  COL GOV  2025-01..2025-07
  office Foreign Minister
  COL ELI  2025-07..

# UNO
person Lise Grande
  UNO GOV
