# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Mauritius, Seychelles, Comoros
person Xavier-Luc Duval
  MUS PTY
person Gaetan Duval | Gaëtan Duval
  MUS PTY
person Dhananjay Ramful
  MUS GOV
person Rama Sithanen
  MUS GOV
person Dharam Gokhool
  MUS GOV
person Prithvirajsing Roopun
  MUS GOV
person Ameenah Gurib-Fakim
  MUS GOV  2015-06..2018-03
  MUS ELI
person Renganaden Padayachy
  MUS GOV
person Harish Boodhoo
  MUS PTY
person Bruneau Laurette
  MUS CVL
person Olivier Bancoult
  MUS CVL
person Wavel Ramkalawan
  SYC PTY OPP  ..2020-10-25
  SYC GOV  2020-10-26..2025-10-25
  SYC PTY OPP
person Patrick Herminie
  SYC PTY OPP  ..2025-10-25
  SYC GOV  2025-10-26..
person James Mancham
  SYC PTY OPP
person Sylvestre Radegonde
  SYC GOV
person Ahmed Afif
  SYC GOV
person Mohamed Taki
  COM PTY OPP  ..1996-03
  COM GOV
person Ahmed Abdallah Abderemane
  COM GOV
person Abdallah Ibrahim
  COM PRE
person Said Abeid | Said Abeid Abderemane
  COM PRE MIL
person El-Amine Souef
  COM GOV
person Dhoihir Dhoulkamal
  COM GOV
person Ahmed Barwane | Ahmed el-Barwane
  COM PTY OPP
person Mouigni Baraka Said Soilihi | Mouigni Baraka
  COM PTY OPP
# Kenya
person Oginga Odinga | Jaramogi Oginga Odinga
  KEN PTY OPP
person Kenneth Matiba
  KEN PTY OPP
person Charles Rubia
  KEN PTY OPP
person Martin Shikuku
  KEN PTY OPP
person Paul Muite
  KEN PTY OPP
person James Orengo
  KEN PTY OPP
person Gitobu Imanyara
  KEN PTY OPP
person Michael Wamalwa | Michael Kijana Wamalwa
  KEN PTY OPP  ..2002-12
  KEN GOV
person Nicholas Biwott
  KEN GOV  ..2002-12
  KEN PTY
person Robert Ouko
  KEN GOV
person John Githongo
  KEN GOV  ..2005-02
  KEN SOC
person Francis Muthaura
  KEN GOV
person Mohammed Hussein Ali
  KEN COP
person Joshua Arap Sang | Joshua Sang
  KEN JRN
person Maina Njenga
  KEN CRM  ..2010
  KEN PTY
person Alice Wahome
  KEN GOV
person Moses Kuria
  KEN PTY  ..2022-09
  KEN GOV  2022-10..2024-07
  KEN PTY
person Kithure Kindiki
  KEN LEG  ..2022-08
  KEN GOV
person Hassan Joho | Ali Hassan Joho
  KEN GOV
person Wycliffe Oparanya
  KEN GOV
person Mike Sonko | Mike Mbuvi Sonko
  KEN GOV  2017-08..2020-12
  KEN PTY
person Evans Kidero
  KEN GOV
person Johnson Sakaja
  KEN GOV
person Anne Waiguru
  KEN GOV
person Fred Matiangi | Fred Matiang'i
  KEN GOV  ..2022-09
  KEN PTY OPP
person Karanja Kibicho
  KEN GOV
person Raymond Omollo
  KEN GOV
person Joseph Boinnet
  KEN COP
person Hillary Mutyambai
  KEN COP
person Japhet Koome
  KEN COP
person Gilbert Masengeli
  KEN COP
person Douglas Kanja
  KEN COP
person George Kinoti
  KEN COP
person Noordin Haji
  KEN JUD  ..2023-06
  KEN SPY
person Renson Ingonga
  KEN JUD
person Keriako Tobiko
  KEN JUD  ..2018-02
  KEN GOV
person Willy Mutunga
  KEN SOC  ..2011-06
  KEN JUD
person David Maraga
  KEN JUD  ..2021-01
  KEN PTY OPP
person Martha Koome
  KEN JUD
person Evans Gicheru
  KEN JUD
person Wafula Chebukati
  KEN GOV
person Issack Hassan
  KEN GOV
person Samuel Kivuitu
  KEN GOV
person Roselyn Akombe
  KEN GOV
person Chris Msando
  KEN GOV
person Juliana Cherera
  KEN GOV
person Ezekiel Mutua
  KEN GOV
person Aden Duale
  KEN LEG PTY  ..2022-09
  KEN GOV MIL  2022-10..2024-07
  KEN GOV
person Okiya Omtatah
  KEN SOC  ..2022-08
  KEN LEG
person Edwin Sifuna
  KEN PTY
person Babu Owino
  KEN LEG PTY
person Kimani Ichung'wah | Kimani Ichungwah
  KEN LEG PTY
person Amason Kingi
  KEN GOV  ..2022-08
  KEN LEG
person Kenneth Marende
  KEN LEG
person Justin Muturi
  KEN LEG  ..2022-08
  KEN GOV  2022-10..2025-03
  KEN PTY OPP
person Francis Ogolla
  KEN MIL
person Charles Kahariri
  KEN MIL
person Julius Karangi
  KEN MIL
person Samson Mwathethe
  KEN MIL
person Robert Kibochi
  KEN MIL
person Emmanuel Chirchir
  KEN MIL
person Cyrus Oguna
  KEN MIL
person Patrick Njoroge
  KEN GOV
person Kamau Thugge
  KEN GOV
person John Mbadi
  KEN PTY OPP  ..2024-07
  KEN GOV
person Ukur Yatani
  KEN GOV
person Henry Rotich
  KEN GOV
person Raychelle Omamo
  KEN GOV
person Macharia Kamau
  KEN GOV
person Korir Sing'oei | Korir Singoei
  KEN GOV
person Soipan Tuya
  KEN GOV MIL  2024-08..
  KEN GOV
person Kipchumba Murkomen
  KEN LEG  ..2022-09
  KEN GOV
person Davis Chirchir
  KEN GOV
person Mithika Linturi
  KEN GOV
person Susan Nakhumicha
  KEN GOV
person Oburu Odinga | Oburu Oginga
  KEN PTY
person Ida Odinga
  KEN ELI
person Gideon Moi
  KEN PTY
person Ndindi Nyoro
  KEN LEG
person Cleophas Malala
  KEN PTY
person Hassan Omar
  KEN PTY
person Aboud Rogo | Aboud Rogo Mohammed
  KEN REL
person Abubaker Shariff Ahmed | Abubakar Shariff Ahmed | Makaburi
  KEN REL
person Paul Mackenzie | Paul Nthenge Mackenzie
  KEN REL
person Manasses Kuria
  KEN REL
person Henry Okullu
  KEN REL
person David Gitari
  KEN REL
person Timothy Njoya
  KEN REL
person Alexander Muge
  KEN REL
person Ndingi Mwana a'Nzeki
  KEN REL
person Maurice Otunga
  KEN REL
person Eliud Wabukala
  KEN REL
person Jackson Ole Sapit
  KEN REL
person Hussein Khalid
  KEN SOC
person Maina Kiai
  KEN SOC
person Ndungu Wainaina
  KEN SOC
person Gladwell Otieno
  KEN SOC
person Al-Amin Kimathi
  KEN SOC
person Oscar Kamau Kingara
  KEN SOC
person Willie Kimani
  KEN SOC
person Albert Ojwang
  KEN CVL
person Francis Atwoli
  KEN LAB
person Davji Atellah
  KEN MED LAB
person Wilson Sossion
  KEN LAB
person Ouma Oluga
  KEN MED LAB
person Ngugi wa Thiongo | Ngugi wa Thiong'o | Ngũgĩ wa Thiong'o
  KEN CVL
person Koigi wa Wamwere
  KEN OPP
person Philip Ochieng
  KEN JRN
person John-Allan Namu
  KEN JRN
person Smith Hempstone
  USA GOV  1989..1993
  USA ELI  1993..
person Prudence Bushnell
  USA GOV  1993..2002
  USA ELI  2002..
person Michael Ranneberger
  USA GOV  2004..2011
  USA ELI  2011..
person Meg Whitman
  USA BUS  1998..2022-07
  USA GOV  2022-08..2024-11
  USA ELI
# Uganda
person Paul Ssemogerere | Paul Kawanga Ssemogerere
  UGA GOV  1986..1995-06
  UGA PTY OPP
person Milton Obote
  UGA GOV  ..1985-07-27
  UGA ELI
person Tito Okello
  UGA GOV MIL  1985-07..1986-01
  UGA MIL
person Bazilio Olara-Okello | Bazilio Okello
  UGA MIL
person Godfrey Binaisa
  UGA ELI
person Olara Otunnu
  UNO GOV  1997..2005
  UGA PTY OPP
person Norbert Mao | Nobert Mao
  UGA PTY OPP  ..2022-07
  UGA GOV
person Mugisha Muntu | Gregory Mugisha Muntu
  UGA MIL  ..2003
  UGA PTY OPP
person Patrick Amuriat | Patrick Oboi Amuriat
  UGA PTY OPP
person Nandala Mafabi
  UGA PTY OPP
person Kale Kayihura
  UGA COP
person Martins Okoth Ochola | Okoth Ochola
  UGA COP
person Abas Byakagaba
  UGA COP
person David Sejusa | David Tinyefuza
  UGA MIL
person Aronda Nyakairima
  UGA MIL  ..2013-05
  UGA GOV
person Katumba Wamala | Edward Katumba Wamala
  UGA MIL  ..2017-01
  UGA GOV
person Wilson Mbadi
  UGA MIL  ..2024-03
  UGA GOV
person David Muhoozi
  UGA MIL  ..2021-06
  UGA GOV
person Salim Saleh
  UGA MIL
person James Kazini
  UGA MIL
person Peter Elwelu
  UGA MIL
person Paddy Ankunda
  UGA MIL
person Felix Kulayigye
  UGA MIL
person Richard Karemire
  UGA MIL
person Shaban Bantariza
  UGA MIL
person Deo Akiiki
  UGA MIL
person Fred Enanga
  UGA COP
person Judith Nabakooba
  UGA COP  ..2016
  UGA GOV
person Kituuma Rusoke
  UGA COP
person Robinah Nabbanja
  UGA GOV
person Adonia Ayebare
  UGA GOV
person Ofwono Opondo
  UGA GOV
person Rebecca Kadaga
  UGA LEG  ..2021-05
  UGA GOV
person Jacob Oulanyah
  UGA LEG
person Anita Among
  UGA LEG
person Thomas Tayebwa
  UGA LEG
person Simon Byabakama
  UGA GOV
person Badru Kiggundu
  UGA GOV
person Erias Lukwago
  UGA GOV OPP
person David Lewis Rubongoya | Lewis Rubongoya
  UGA PTY OPP
person Joel Ssenyonyi
  UGA PTY OPP
person Mathias Mpuuga
  UGA PTY OPP
person Muhammad Ssegirinya
  UGA LEG OPP
person Allan Ssewanyana
  UGA LEG OPP
person Francis Zaake
  UGA LEG OPP
person Ibrahim Ssemujju Nganda | Ssemujju Nganda
  UGA LEG OPP
person Betty Nambooze
  UGA LEG OPP
person Winnie Byanyima
  UGA LEG OPP  ..2004
  NGO  2013-05..2019-10
  UNO GOV  2019-11..
  UGA SOC
person Eddie Mutwe | Edward Ssebuufu
  UGA OPP
person Obeid Lutale
  UGA PTY OPP
person Eron Kiiza
  UGA SOC
person Kakwenza Rukirabashaija
  UGA CVL
person Joseph Kabuleta
  UGA PTY OPP
person Cyprian Kizito Lwanga
  UGA REL
person Emmanuel Nsubuga
  UGA REL
person Emmanuel Wamala
  UGA REL
person Janani Luwum
  UGA REL
person Martin Ssempa
  UGA REL
person Ronald Muwenda Mutebi | Ronald Mutebi | Kabaka Ronald Muwenda Mutebi
  UGA SOC
person Charles Wesley Mumbere | Charles Mumbere
  UGA SOC
person Andrew Mwenda
  UGA JRN
person Charles Onyango-Obbo
  UGA JRN
person David Kato
  UGA SOC
person Frank Mugisha
  UGA SOC
person Kasha Nabagesera | Kasha Jacqueline Nabagesera
  UGA SOC
person Sarah Bireete
  UGA SOC
person Livingstone Sewanyana
  UGA SOC
person David Bahati
  UGA LEG  ..2015
  UGA GOV
person Michael Atingi-Ego
  UGA GOV
person Okot Odhiambo
  UGA REB
person Raska Lukwiya
  UGA REB
person Caesar Acellam | Caesar Achellam
  UGA REB
person Thomas Kwoyelo
  UGA REB
person Sam Kolo
  UGA REB
person Kenneth Banya
  UGA REB
person David Nyekorach-Matsanga | David Matsanga
  UGA REB
person Severino Lukoya
  UGA REB
person Betty Bigombe
  UGA GOV
person Musa Baluku | Seka Musa Baluku
  COD REB
person Herbert Itongwa
  UGA REB
person Peter Otai
  UGA REB
# Tanzania
person Augustine Mrema
  TZA GOV  ..1995-02
  TZA PTY OPP
person Willibrod Slaa | Wilbrod Slaa
  TZA PTY OPP  ..2015-09
  TZA GOV  2017-11..2021
  TZA PTY OPP
person Zitto Kabwe
  TZA PTY OPP
person Salmin Amour
  TZA GOV  ..2000-11
  TZA ELI
person Aboud Jumbe
  TZA ELI
person Othman Masoud Othman | Othman Masoud
  TZA PTY OPP
person Juma Duni Haji
  TZA PTY OPP
person Ismail Jussa
  TZA PTY OPP
person Bernard Membe
  TZA GOV  ..2015-11
  TZA PTY OPP
person Philip Mpango
  TZA GOV  ..2025-11
  TZA ELI
person Emmanuel Nchimbi
  TZA GOV  2025-11..
  TZA PTY
person Kassim Majaliwa
  TZA GOV  ..2025-11
  TZA ELI
person Mwigulu Nchemba
  TZA GOV
person Liberata Mulamula
  TZA GOV
person Palamagamba Kabudi
  TZA GOV
person Mahmoud Thabit Kombo
  TZA GOV
person Stergomena Tax
  IGO GOV  2013-09..2021-08
  TZA GOV
person Tulia Ackson
  TZA LEG
person Job Ndugai
  TZA LEG
person Paul Makonda
  TZA GOV
person Humphrey Polepole
  TZA PTY  ..2022-03
  TZA GOV  2022-03..2025-07
  TZA OPP
person Erick Kabendera
  TZA JRN
person Azory Gwanda
  TZA JRN
person Maxence Melo
  TZA JRN
person Tito Magoti
  TZA SOC
person Boniface Jacob
  TZA PTY OPP
person John Heche
  TZA PTY OPP
person John Mnyika
  TZA PTY OPP
person Godbless Lema
  TZA PTY OPP
person Halima Mdee
  TZA PTY OPP
person Luhaga Mpina
  TZA PTY
person Ali Kibao | Ali Mohamed Kibao
  TZA PTY OPP
person Maria Sarungi Tsehai | Maria Sarungi
  TZA SOC
person Mohammed Dewji
  TZA BUS
person Ponda Issa Ponda
  TZA REL
person Christopher Mtikila
  TZA REL PTY OPP
person Venance Mabeyo
  TZA MIL
person Jacob Mkunda
  TZA MIL
person Simon Sirro
  TZA COP
person Camillus Wambura | Camilius Wambura
  TZA COP
person David Misime
  TZA COP
person Gerson Msigwa
  TZA GOV
person Oscar Kambona
  TZA PTY OPP
person Salum Mwalimu
  TZA PTY OPP
person Mange Kimambi
  TZA CVL
# Rwanda
person Seth Sendashonga
  RWA GOV  1994-07..1995-08
  RWA OPP
