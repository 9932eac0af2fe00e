# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# South Africa
person Tony Leon
  ZAF PTY OPP  ..2007-05
  ZAF GOV  2009-08..2012
  ZAF PTY
person Bantu Holomisa
  ZAF GOV MIL  1987-12..1994-04
  ZAF PTY OPP
person Zach de Beer | Zac de Beer
  ZAF PTY OPP
person Frederik van Zyl Slabbert | Van Zyl Slabbert
  ZAF PTY OPP
person Colin Eglin
  ZAF PTY OPP
person Constand Viljoen
  ZAF MIL  ..1985
  ZAF PTY OPP
person Roelf Meyer
  ZAF GOV  1991..1996
  ZAF PTY
person Gerrit Viljoen
  ZAF GOV  ..1992
  ZAF ELI
person Tertius Delport
  ZAF GOV  1993..1994
  ZAF PTY OPP
person Leon Wessels
  ZAF GOV  ..1994
  ZAF PTY
person Mathews Phosa
  ZAF GOV  1994-05..1999-06
  ZAF PTY
person Magnus Malan
  ZAF MIL  1976..1980-10
  ZAF GOV MIL  1980-10..1991-07
  ZAF GOV  1991-07..1993-03
  ZAF ELI
person Adriaan Vlok
  ZAF GOV  1986-12..1994-05
  ZAF ELI
person Hernus Kriel
  ZAF GOV
person Louis le Grange
  ZAF GOV
person Chris Heunis
  ZAF GOV  ..1989
  ZAF ELI
person Barend du Plessis
  ZAF GOV  ..1992
  ZAF ELI
person Eugene de Kock
  ZAF COP
person Dirk Coetzee
  ZAF COP
person Craig Williamson
  ZAF SPY
person Wouter Basson
  ZAF MIL
person Johan van der Merwe
  ZAF COP
person Neil Barnard | Niel Barnard
  ZAF SPY
person Kat Liebenberg
  ZAF MIL
person Georg Meiring
  ZAF MIL
person Jannie Geldenhuys
  ZAF MIL
person Joep Joubert
  ZAF MIL
person Solly Shoke
  ZAF MIL
person Rudzani Maphwanya
  ZAF MIL
person Joe Modise
  ZAF REB  ..1994-05
  ZAF GOV MIL  1994-05..1999-06
  ZAF ELI
person Clive Derby-Lewis
  ZAF PTY
person Janusz Walus | Janusz Waluś
  ZAF CRM
person Ferdi Hartzenberg
  ZAF PTY OPP
person Robert van Tonder
  ZAF PTY OPP
person Jaap Marais
  ZAF PTY OPP
person Carel Boshoff
  ZAF CVL
person Pieter Mulder
  ZAF PTY OPP
person Corne Mulder | Corné Mulder
  ZAF PTY
person Pieter Groenewald
  ZAF PTY OPP  ..2024-06
  ZAF GOV  2024-07..
person Kenneth Meshoe
  ZAF PTY OPP
person Patrick Lekota
  ZAF GOV MIL  1999-06..2008-09
  ZAF PTY OPP
person Mbhazima Shilowa | Sam Shilowa
  ZAF LAB  ..1999-06
  ZAF GOV  1999-06..2008-09
  ZAF PTY OPP
person Lindiwe Mazibuko
  ZAF PTY OPP
person Siviwe Gwarube
  ZAF PTY OPP  ..2024-06
  ZAF GOV  2024-07..
person Herman Mashaba
  ZAF BUS  ..2016-08
  ZAF GOV  2016-08..2019-11
  ZAF PTY OPP
person Geordin Hill-Lewis
  ZAF GOV
person Solly Msimanga
  ZAF PTY OPP
person Dan Plato
  ZAF GOV
person Alan Winde
  ZAF GOV
person Panyaza Lesufi
  ZAF GOV
person Zandile Gumede
  ZAF GOV
person Sihle Zikalala
  ZAF GOV
person Supra Mahumapelo
  ZAF GOV
person David Makhura
  ZAF GOV
person Parks Tau
  ZAF GOV
person Floyd Shivambu
  ZAF PTY OPP
person Mbuyiseni Ndlozi
  ZAF PTY OPP
person Dali Mpofu
  ZAF PTY OPP
person Leigh-Ann Mathys
  ZAF PTY OPP
person Ace Magashule
  ZAF GOV  2009..2018-03
  ZAF PTY
person Jessie Duarte
  ZAF PTY
person Zizi Kodwa
  ZAF PTY  ..2019
  ZAF GOV  2019..2024-06
  ZAF ELI
person Carl Niehaus
  ZAF PTY
person Mahlengi Bhengu-Motsiri
  ZAF PTY
person Lindiwe Zulu
  ZAF GOV
person Mzwanele Manyi
  ZAF PTY
person Duduzile Zuma-Sambudla
  ZAF PTY OPP
person Duduzane Zuma
  ZAF BUS
person Schabir Shaik
  ZAF BUS
person Mo Shaik
  ZAF SPY
person Ajay Gupta | Atul Gupta | Rajesh Gupta | Tony Gupta
  ZAF BUS
person Brian Molefe
  ZAF BUS
person Andre de Ruyter | André de Ruyter
  ZAF BUS
person Markus Jooste
  ZAF BUS
person Patrice Motsepe
  ZAF BUS
person Johann Rupert
  ZAF BUS
person Harry Oppenheimer
  ZAF BUS
person Nicky Oppenheimer
  ZAF BUS
person Gavin Relly
  ZAF BUS
person Brett Kebble
  ZAF BUS
person Lesetja Kganyago
  ZAF GOV
person Chris Stals
  ZAF GOV
person Nhlanhla Nene
  ZAF GOV  2014-05..2015-12-09
  ZAF GOV  2018-02..2018-10
  ZAF ELI
person Enoch Godongwana
  ZAF GOV  2021-08..
  ZAF PTY
person David Mabuza
  ZAF GOV  ..2023-02
  ZAF ELI
person Bheki Cele
  ZAF COP  2009-08..2012-06
  ZAF GOV  ..2024-06
  ZAF ELI
person Senzo Mchunu
  ZAF GOV
person Firoz Cachalia
  ZAF GOV
person Jackie Selebi
  ZAF COP
person George Fivaz
  ZAF COP
person Riah Phiyega
  ZAF COP
person Khehla Sitole
  ZAF COP
person Fannie Masemola
  ZAF COP
person Nhlanhla Mkhwanazi
  ZAF COP
person Richard Mdluli
  ZAF SPY
person Anwa Dramat
  ZAF COP
person Thandi Modise
  ZAF LEG  2014-05..2021-08
  ZAF GOV MIL  2021-08..2024-06
  ZAF PTY
person Thoko Didiza
  ZAF GOV  ..2024-06
  ZAF LEG  2024-06..
person Frene Ginwala
  ZAF LEG
person Vincent Magwenya
  ZAF GOV
person Clayson Monyela
  ZAF GOV
person Zane Dangor
  ZAF GOV
person Zizamele Mbambo
  ZAF GOV
person Khumbudzo Ntshavheni
  ZAF GOV
person Gayton McKenzie
  ZAF PTY OPP  ..2024-06
  ZAF GOV  2024-07..
person Jeremiah Mamabolo
  UNO GOV  2017..2021
  ZAF GOV
person Raymond Zondo
  ZAF JUD
person Mogoeng Mogoeng
  ZAF JUD
person Mandisa Maya
  ZAF JUD
person Arthur Chaskalson
  ZAF JUD
person Pius Langa
  ZAF JUD
person Sandile Ngcobo
  ZAF JUD
person Ismail Mahomed
  ZAF JUD
person Albie Sachs
  ZAF JUD
person John Hlophe
  ZAF JUD  ..2024-02
  ZAF LEG PTY OPP  2024-06..
person Thuli Madonsela
  ZAF JUD
person Busisiwe Mkhwebane
  ZAF JUD  ..2023-09
  ZAF PTY OPP
person Bulelani Ngcuka
  ZAF JUD
person Vusi Pikoli
  ZAF JUD
person Mokotedi Mpshe
  ZAF JUD
person Menzi Simelane
  ZAF JUD
person Shaun Abrahams
  ZAF JUD
person Shamila Batohi
  ZAF JUD
person Gerrie Nel
  ZAF JUD
person Thokozile Masipa
  ZAF JUD
person George Bizos
  ZAF JUD
person Dikgang Moseneke
  ZAF JUD
person Oliver Tambo | O.R. Tambo
  ZAF REB  ..1990-02-01
  ZAF OPP PTY
person Walter Sisulu
  ZAF OPP
person Govan Mbeki
  ZAF OPP
person Albertina Sisulu
  ZAF OPP
person Ahmed Kathrada
  ZAF OPP
person Raymond Mhlaba
  ZAF OPP
person Mac Maharaj
  ZAF OPP  ..1994-04
  ZAF GOV
person Aziz Pahad
  ZAF OPP  ..1994-04
  ZAF GOV  1994..2008-09
  ZAF ELI
person Peter Mokaba
  ZAF PTY
person Harry Gwala
  ZAF PTY
person Themba Khoza
  ZAF PTY
person Velenkosini Hlabisa
  ZAF PTY OPP  ..2024-06
  ZAF GOV  2024-07..
person Solly Mapaila
  ZAF PTY
person Jay Naidoo
  ZAF LAB  ..1994-04
  ZAF GOV  1994-05..1999-06
  ZAF SOC
person James Motlatsi
  ZAF LAB
person Frans Baleni
  ZAF LAB
person Senzeni Zokwana
  ZAF LAB  ..2014-05
  ZAF GOV  2014-05..2019-05
  ZAF PTY
person Irvin Jim
  ZAF LAB
person Sdumo Dlamini
  ZAF LAB
person Zingiswa Losi
  ZAF LAB
person Willie Madisha
  ZAF LAB
person Bheki Ntshalintshali
  ZAF LAB
person Goodwill Zwelithini | King Goodwill Zwelithini | King Zwelithini
  ZAF SOC
person Misuzulu kaZwelithini | King Misuzulu | Misuzulu ka Zwelithini
  ZAF SOC
person Clarence Makwetu
  ZAF PTY OPP
person Benny Alexander
  ZAF PTY OPP
person Zephania Mothopeng
  ZAF PTY OPP
person Stanley Mogoba
  ZAF PTY OPP
person Lucas Mangope
  ZAF GOV  ..1994-03
  ZAF PTY OPP
person Oupa Gqozo
  ZAF GOV MIL
person Kaiser Matanzima
  ZAF GOV
person Allan Hendrickse
  ZAF PTY
person Denis Hurley
  ZAF REL
person Beyers Naude | Beyers Naudé
  ZAF REL
person Njongonkulu Ndungane
  ZAF REL
person Thabo Makgoba
  ZAF REL
person Wilfrid Napier
  ZAF REL
person Buti Tlhagale
  ZAF REL
person Smangaliso Mkhatshwa
  ZAF REL
person Zackie Achmat
  ZAF SOC
person Helen Suzman
  ZAF LEG PTY OPP
person Alex Boraine
  ZAF SOC
person Denis Goldberg
  ZAF OPP
person Donald Woods
  ZAF JRN
person Percy Qoboza
  ZAF JRN
person Zwelakhe Sisulu
  ZAF JRN
person Max du Preez
  ZAF JRN
person Jacques Pauw
  ZAF JRN
person Nadine Gordimer
  ZAF CVL
person S'bu Zikode | Sbu Zikode
  ZAF SOC
person Ayanda Kota
  ZAF SOC
person Murphy Morobe
  ZAF OPP
person Popo Molefe
  ZAF OPP  ..1994-04
  ZAF GOV  1994-05..2004-04
  ZAF BUS
person Nkosinathi Biko
  ZAF SOC
person Vusimuzi Matlala | Cat Matlala
  ZAF BUS
person Kallie Kriel
  ZAF SOC
person Ernst Roets
  ZAF SOC
person Flip Buys
  ZAF LAB
person Songezo Zibi
  ZAF PTY OPP
# Zimbabwe
person Thokozani Khuphe
  ZWE GOV  2009-02..2013-08
  ZWE PTY OPP
person Douglas Mwonzora
  ZWE PTY OPP
person Lovemore Madhuku
  ZWE SOC
person Simba Makoni
  ZWE PTY OPP  2008-02..
  ZWE GOV
person Dumiso Dabengwa
  ZWE PTY OPP
person Margaret Dongo
  ZWE PTY OPP
person Edgar Tekere
  ZWE PTY OPP
person Ndabaningi Sithole
  ZWE PTY OPP
person Abel Muzorewa
  ZWE PTY OPP
person Enoch Dumbutshena
  ZWE PTY OPP
person Ian Smith
  ZWE GOV  ..1979-05
  ZWE PTY OPP  ..2007
person Saviour Kasukuwere
  ZWE GOV  2009..2017-11
  ZWE ELI
person Phelekezela Mphoko
  ZWE GOV  2014-12..2017-11
  ZWE ELI
person Solomon Mujuru | Rex Nhongo
  ZWE MIL  ..1992
  ZWE PTY
person Perence Shiri | Perrance Shiri
  ZWE MIL  ..2017-11
  ZWE GOV
person Vitalis Zvinavashe
  ZWE MIL  ..2003
  ZWE PTY
person Philip Valerio Sibanda | Valerio Sibanda
  ZWE MIL
person Sibusiso Moyo | Sibusiso B. Moyo
  ZWE MIL  ..2017-11
  ZWE GOV
person Anselem Sanyatwe | Anselem Nhamo Sanyatwe
  ZWE MIL  ..2025-03
  ZWE GOV  2025-03..
person Emmanuel Matatu
  ZWE MIL
person Douglas Nyikayaramba
  ZWE MIL
person Augustine Chihuri
  ZWE COP
person Godwin Matanga
  ZWE COP
person Wayne Bvudzijena
  ZWE COP
person Paul Nyathi
  ZWE COP
person Happyton Bonyongwe
  ZWE SPY  ..2017-10
  ZWE ELI
person Christopher Mutsvangwa | Chris Mutsvangwa
  ZWE PTY
person Victor Matemadanda
  ZWE PTY
person Joseph Chinotimba
  ZWE PRM PTY
person Jabulani Sibanda
  ZWE PRM
person Andrew Ndlovu
  ZWE PRM
person Blessed Geza
  ZWE PTY
person John Mangudya
  ZWE GOV
person John Mushayavanhu
  ZWE GOV
person Godfrey Chidyausiku
  ZWE JUD
person Anthony Gubbay
  ZWE JUD
person Luke Malaba
  ZWE JUD
person Johannes Tomana
  ZWE JUD
person Priscilla Chigumba
  ZWE GOV
person Tobaiwa Mudede
  ZWE GOV
person Nick Mangwana
  ZWE GOV
person George Charamba
  ZWE GOV
person Oppah Muchinguri-Kashiri
  ZWE GOV
person Monica Mutsvangwa
  ZWE GOV
person Mthuli Ncube
  ZWE GOV
person Frederick Shava
  ZWE GOV
person Amon Murwira
  ZWE GOV
person Jacob Mudenda
  ZWE LEG
person Lovemore Moyo
  ZWE LEG PTY
person Pius Ncube
  ZWE REL
person Nolbert Kunonga
  ZWE REL
person Trevor Manhanga
  ZWE REL
person Geoffrey Nyarota
  ZWE JRN
person Trevor Ncube
  ZWE JRN
person Mark Chavunduka
  ZWE JRN
person Ray Choto
  ZWE JRN
person Basildon Peta
  ZWE JRN
person Blessed Mhlanga
  ZWE JRN
person Iden Wetherell
  ZWE JRN
person Itai Dzamara
  ZWE CVL
person Patson Dzamara
  ZWE CVL
person Beatrice Mtetwa
  ZWE SOC
person Fadzayi Mahere
  ZWE PTY OPP
person Joana Mamombe
  ZWE PTY OPP
person Netsai Marova
  ZWE PTY OPP
person Cecilia Chimbiri
  ZWE PTY OPP
person Jacob Ngarivhume
  ZWE PTY OPP
person Sengezo Tshabangu
  ZWE PTY OPP
person Gift Siziba | Gift Ostallos Siziba
  ZWE PTY OPP
person Jameson Timba
  ZWE PTY OPP
person Ian Makone
  ZWE PTY OPP
person Tsitsi Dangarembga
  ZWE CVL
person Lovemore Matombo
  ZWE LAB
person Wellington Chibebe | Wellington Chibhebhe
  ZWE LAB
person Japhet Moyo
  ZWE LAB
person Peter Mutasa
  ZWE LAB
person Raymond Majongwe
  ZWE LAB
person Obert Masaraure
  ZWE LAB
