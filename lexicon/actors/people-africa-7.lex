# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Nigeria
person Chris Olukolade
  NGA MIL
person Sani Usman | Sani Kukasheka Usman
  NGA MIL
person John Enenche
  NGA MIL
person Edward Buba
  NGA MIL
person Onyema Nwachukwu
  NGA MIL
person Sagir Musa
  NGA MIL
person Babagana Monguno
  NGA GOV
person Nuhu Ribadu
  NGA COP  2003..2007
  NGA GOV  2023-06..
  NGA PTY
person Sambo Dasuki
  NGA GOV  ..2015-07
  NGA ELI
person Farida Waziri
  NGA COP
person Ibrahim Lamorde
  NGA COP
person Ibrahim Magu
  NGA COP
person Abdulrasheed Bawa
  NGA COP
person Ola Olukoyede
  NGA COP
person Mike Okiro
  NGA COP
person Tafa Balogun
  NGA COP
person Sunday Ehindero
  NGA COP
person Hafiz Ringim
  NGA COP
person Suleiman Abba
  NGA COP
person Solomon Arase
  NGA COP
person Usman Alkali Baba
  NGA COP
person Kayode Egbetokun
  NGA COP
person Olumuyiwa Adejobi
  NGA COP
person Frank Mba
  NGA COP
person Abba Kyari
  NGA GOV
person Geoffrey Onyeama
  NGA GOV
person Lai Mohammed
  NGA PTY OPP  ..2015-05
  NGA GOV  2015-11..2023-05
  NGA PTY
person Mansur Dan-Ali | Mansur Dan Ali
  NGA GOV MIL
person Bashir Magashi
  NGA GOV MIL
person Mohammed Badaru Abubakar | Badaru Abubakar
  NGA GOV  2015-05..2023-05
  NGA GOV MIL  2023-08..2025-12
  NGA PTY
person Bello Matawalle
  NGA GOV
person Abdulrahman Dambazau
  NGA MIL  ..2010
  NGA GOV
person Rauf Aregbesola
  NGA GOV  ..2023-05
  NGA PTY OPP
person Zainab Ahmed | Zainab Shamsuna Ahmed
  NGA GOV
person Kemi Adeosun
  NGA GOV
person Wale Edun
  NGA GOV
person Ibe Kachikwu | Emmanuel Ibe Kachikwu
  NGA GOV
person Heineken Lokpobiri
  NGA GOV
person Timipre Sylva
  NGA GOV
person Isa Ali Pantami | Isa Pantami
  NGA GOV
person Abubakar Malami
  NGA GOV  ..2023-05
  NGA PTY OPP
person Lateef Fagbemi
  NGA GOV
person Festus Keyamo
  NGA GOV
person Nyesom Wike
  NGA GOV
person Babatunde Fashola
  NGA GOV
person Rotimi Amaechi
  NGA GOV  ..2022-05
  NGA PTY
person Bianca Odumegwu-Ojukwu
  NGA GOV
person Yemi Osinbajo
  NGA GOV  2015-05-29..2023-05-29
  NGA ELI  2023-05-29..
  NGA PTY
person Boss Mustapha
  NGA GOV
person George Akume
  NGA GOV
person Femi Gbajabiamila
  NGA LEG  ..2023-06
  NGA GOV
person Femi Adesina
  NGA GOV
person Garba Shehu
  NGA GOV
person Bayo Onanuga
  NGA JRN  ..2016
  NGA GOV
person Ajuri Ngelale
  NGA GOV
person Reuben Abati
  NGA GOV  ..2015-05
  NGA JRN
person Doyin Okupe
  NGA GOV  ..2015-05
  NGA PTY
person Godwin Emefiele
  NGA GOV  ..2023-06
  NGA ELI
person Lamido Sanusi | Muhammadu Sanusi II
  NGA GOV  2009-06..2014-02
  NGA REL
person Olayemi Cardoso | Yemi Cardoso
  NGA GOV
person Chukwuma Soludo
  NGA GOV
person Bukola Saraki
  NGA LEG  2011..2019-06
  NGA PTY
person Ahmed Lawan
  NGA LEG
person Godswill Akpabio
  NGA LEG  2015-06..2019-06
  NGA GOV  ..2022-05
  NGA LEG
person David Mark
  NGA MIL  ..1993
  NGA LEG  1999-06..2019-06
  NGA PTY OPP
person Ken Nnamani
  NGA LEG
person Adolphus Wabara
  NGA LEG
person Anyim Pius Anyim | Pius Anyim
  NGA LEG  ..2003-06
  NGA GOV
person Chuba Okadigbo
  NGA LEG  ..2003
  NGA PTY OPP
person Evan Enwerem
  NGA LEG
person Arthur Nzeribe
  NGA PTY
person Dimeji Bankole
  NGA LEG
person Aminu Tambuwal | Aminu Waziri Tambuwal
  NGA LEG  ..2015-05
  NGA GOV  2015-05..2023-05
  NGA LEG
person Yakubu Dogara
  NGA LEG
person Tajudeen Abbas
  NGA LEG
person Natasha Akpoti-Uduaghan | Natasha Akpoti
  NGA LEG
person Dino Melaye
  NGA LEG
person Shehu Sani
  NGA SOC  ..2015
  NGA LEG  2015-06..2019-06
  NGA PTY
person Ali Ndume
  NGA LEG
person Orji Uzor Kalu
  NGA GOV  ..2007-05
  NGA LEG
person Ali Modu Sheriff
  NGA GOV  ..2011-05
  NGA PTY
person Babagana Zulum | Babagana Umara Zulum
  NGA GOV
person Nasir el-Rufai | Nasir El-Rufai
  NGA GOV  ..2023-05
  NGA PTY OPP
person Uba Sani
  NGA GOV
person Abdullahi Ganduje | Abdullahi Umar Ganduje
  NGA GOV  ..2023-05
  NGA PTY
person Rabiu Musa Kwankwaso
  NGA GOV  ..2015-05
  NGA PTY OPP
person Abba Kabir Yusuf
  NGA GOV
person Yahaya Bello
  NGA GOV  ..2024-01
  NGA PTY
person Kayode Fayemi
  NGA GOV  ..2022-10
  NGA PTY
person Ayodele Fayose | Ayo Fayose
  NGA GOV
person Simon Lalong
  NGA GOV
person Jonah Jang
  NGA GOV
person Joshua Dariye
  NGA GOV  ..2007-05
  NGA LEG
person Caleb Mutfwang
  NGA GOV
person Samuel Ortom
  NGA GOV
person Gabriel Suswam
  NGA GOV  ..2015-05
  NGA LEG
person Hyacinth Alia
  NGA GOV
person Ahmed Sani Yerima | Ahmad Sani Yerima | Ahmed Sani Yarima
  NGA GOV  ..2007-05
  NGA LEG
person Murtala Nyako
  NGA MIL  ..1993
  NGA GOV
person Diepreye Alamieyeseigha
  NGA GOV  ..2005-12
  NGA ELI
person James Ibori
  NGA GOV  ..2007-05
  NGA ELI
person Peter Odili
  NGA GOV
person Chris Ngige
  NGA GOV
person Lucky Igbinedion
  NGA GOV
person Adams Oshiomhole
  NGA LAB  ..2007
  NGA GOV  2008-11..2016-11
  NGA PTY
person Godwin Obaseki
  NGA GOV
person Hope Uzodinma | Hope Uzodimma
  NGA GOV
person Rochas Okorocha
  NGA GOV  ..2019-05
  NGA LEG
person Siminalayi Fubara | Sim Fubara
  NGA GOV
person Ibok-Ete Ibas
  NGA MIL  ..2021-01
  NGA GOV
person Seriake Dickson
  NGA GOV  ..2020-02
  NGA LEG
person Douye Diri
  NGA GOV
person Willie Obiano
  NGA GOV
person Babajide Sanwo-Olu
  NGA GOV
person Seyi Makinde
  NGA GOV
person Rotimi Akeredolu
  NGA GOV
person Gboyega Oyetola
  NGA GOV
person Ademola Adeleke
  NGA GOV
person Abdulaziz Yari
  NGA GOV  ..2019-05
  NGA LEG
person Dauda Lawal
  NGA GOV
person Aminu Masari | Aminu Bello Masari
  NGA GOV
person Dikko Radda | Dikko Umaru Radda
  NGA GOV
person Bamanga Tukur
  NGA PTY
person Iyorchia Ayu
  NGA PTY
person Uche Secondus
  NGA PTY
person Audu Ogbeh
  NGA PTY
person Barnabas Gemade
  NGA PTY
person Solomon Lar
  NGA PTY
person Umar Damagum
  NGA PTY
person Julius Abure
  NGA PTY OPP
person Mai Mala Buni
  NGA GOV
person Abdullahi Adamu
  NGA PTY
person John Odigie-Oyegun
  NGA PTY
person Bisi Akande
  NGA PTY
person Datti Baba-Ahmed | Yusuf Datti Baba-Ahmed
  NGA PTY OPP
person Maurice Iwu
  NGA GOV
person Attahiru Jega
  NGA GOV
person Mahmood Yakubu
  NGA GOV
person Humphrey Nwosu
  NGA GOV
person Walter Onnoghen
  NGA JUD
person Tanko Muhammad | Ibrahim Tanko Muhammad
  NGA JUD
person Olukayode Ariwoola
  NGA JUD
person Kudirat Kekere-Ekun
  NGA JUD
person Ibrahim Dasuki
  NGA REL
person Muhammadu Maccido
  NGA REL
person Sa'adu Abubakar | Muhammad Sa'ad Abubakar | Saad Abubakar
  NGA REL
person Ado Bayero
  NGA REL
person Aminu Ado Bayero
  NGA REL
person Anthony Olubunmi Okogie | Olubunmi Okogie
  NGA REL
person John Onaiyekan
  NGA REL
person Matthew Hassan Kukah | Matthew Kukah
  NGA REL
person Peter Akinola
  NGA REL
person Ayo Oritsejafor
  NGA REL
person Benjamin Kwashi
  NGA REL
person Enoch Adeboye
  NGA REL
person David Oyedepo
  NGA REL
person T.B. Joshua | TB Joshua
  NGA REL
person Tunde Bakare
  NGA REL
person Ahmad Gumi | Ahmad Abubakar Gumi | Sheikh Ahmad Gumi
  NGA REL
person Ja'afar Mahmud Adam | Jafar Mahmud Adam
  NGA REL
person Abu Musab al-Barnawi
  NGA REB
person Mamman Nur
  NGA REB
person Abu Qaqa
  NGA REB
person Khalid al-Barnawi
  NGA REB
person Kabiru Sokoto | Kabiru Umar
  NGA REB
person Bakura Doro
  NGA REB
person Mahmud al-Nigeri | Mahmuda
  NGA REB
person Dogo Gide
  NGA CRM
person Ado Aleru | Ado Aliero
  NGA CRM
person Kachalla Halilu Sububu | Halilu Sububu
  NGA CRM
person Tompolo
  NGA REB  ..2009-10
  NGA BUS
person Ateke Tom
  NGA REB
person Victor Ben Ebikabowei | Boyloaf
  NGA REB
person Farah Dagogo
  NGA REB
person Jomo Gbomo
  NGA REB
person Soboma George
  NGA REB
person Ledum Mitee
  NGA SOC
person Oronto Douglas
  NGA SOC
person Nnimmo Bassey
  NGA SOC
person Ralph Uwazuruike | Ralph Uwazurike
  NGA CVL
person Simon Ekpa
  NGA CVL
person Emeka Ojukwu | Chukwuemeka Odumegwu-Ojukwu | Odumegwu Ojukwu
  NGA PTY
person Frederick Fasehun | Frederick Faseun
  NGA SOC
person Gani Adams | Ganiyu Adams
  NGA SOC
person Pascal Bafyau
  NGA LAB
person Frank Kokori
  NGA LAB
person Abdulwahed Omar
  NGA LAB
person Ayuba Wabba
  NGA LAB
person Joe Ajaero
  NGA LAB
person Festus Osifo
  NGA LAB
person Emmanuel Osodeke
  NGA EDU LAB
person Oby Ezekwesili | Obiageli Ezekwesili
  NGA GOV  ..2007
  NGA SOC
person Aisha Yesufu
  NGA SOC
person Femi Falana
  NGA SOC
person Olisa Agbakoba
  NGA SOC
person Clement Nwankwo
  NGA SOC
person Deji Adeyanju
  NGA SOC
person Ahmad Salkida
  NGA JRN
person Dele Giwa
  NGA JRN
person Bagauda Kaltho
  NGA JRN
person Dapo Olorunyomi
  NGA JRN
person Nosa Igiebor
  NGA JRN
person Kunle Ajibade
  NGA JRN
person Chris Anyanwu
  NGA JRN
person Jones Abiri
  NGA JRN
person Agba Jalingo
  NGA JRN
person Isioma Daniel
  NGA JRN
person Amina Lawal
  NGA CVL
person Safiya Hussaini | Safiya Husseini
  NGA CVL
person Leah Sharibu
  NGA CVL
person Deborah Samuel
  NGA CVL
person Mubarak Bala
  NGA SOC
person Yahaya Sharif-Aminu
  NGA CVL
person Aliko Dangote
  NGA BUS
person Femi Otedola
  NGA BUS
person Mike Adenuga
  NGA BUS
person Abdul Samad Rabiu | Abdulsamad Rabiu
  NGA BUS
person Tony Elumelu
  NGA BUS
person Allen Onyema
  NGA BUS
person Mele Kyari
  NGA BUS
person Bayo Ojulari | Bashir Bayo Ojulari
  NGA BUS
person Patience Jonathan
  NGA ELI
person Aisha Buhari
  NGA ELI
person Maryam Abacha
  NGA ELI
person Mohammed Abacha
  NGA ELI
person Umaru Dikko
  NGA ELI
person Mohammed Marwa | Maitatsine
  NGA REL
person Umar Farouk Abdulmutallab
  NGA REB
# Ghana
person Albert Adu Boahen | Adu Boahen
  GHA PTY OPP
person Hilla Limann
  GHA GOV  1979-09..1981-12
  GHA PTY
person Kojo Tsikata
  GHA SPY
person Edward Mahama
  GHA PTY OPP
person Mahamudu Bawumia
  GHA GOV  2017-01-07..2025-01-06
  GHA PTY OPP  2025-01-07..
  GHA PTY
person Jane Naana Opoku-Agyemang | Naana Jane Opoku-Agyemang
  GHA GOV
person Ken Ofori-Atta
  GHA GOV  ..2024-02
  GHA ELI
person Mohammed Amin Adam
  GHA GOV
person Cassiel Ato Forson | Ato Forson
  GHA PTY OPP  ..2025-01
  GHA GOV
person Ernest Addison
  GHA GOV
person Johnson Asiama
  GHA GOV
person Shirley Ayorkor Botchwey
  GHA GOV  2017-01..2025-01
  IGO GOV
person Samuel Okudzeto Ablakwa | Okudzeto Ablakwa
  GHA LEG OPP  ..2025-01
  GHA GOV
person Dominic Nitiwul
  GHA GOV MIL
person Edward Omane Boamah
  GHA GOV MIL  2025-01..2025-08
  GHA PTY
person Kissi Agyebeng
  GHA JUD
person Gertrude Torkornoo
  GHA JUD
person Georgina Wood | Georgina Theodora Wood
  GHA JUD
person Sophia Akuffo
  GHA JUD
person Kwasi Anin-Yeboah | Anin Yeboah
  GHA JUD
person Alban Bagbin
  GHA LEG
person Aaron Mike Oquaye | Mike Oquaye
  GHA LEG
person Doe Adjaho | Edward Doe Adjaho
  GHA LEG
person Osei Kyei-Mensah-Bonsu
  GHA LEG
person Alexander Afenyo-Markin
  GHA LEG
person Jean Mensa
  GHA GOV
person Charlotte Osei
  GHA GOV
person Kwadwo Afari-Gyan
  GHA GOV
person Johnson Asiedu Nketia | Asiedu Nketia
  GHA PTY
person Kennedy Agyapong
  GHA LEG
person Nana Konadu Agyeman-Rawlings | Nana Konadu Agyeman Rawlings
  GHA ELI
person Osei Tutu II | Otumfuo Osei Tutu II
  GHA SOC
person Anas Aremeyaw Anas
  GHA JRN
person Ahmed Hussein-Suale | Ahmed Suale
  GHA JRN
person Kwesi Pratt
  GHA JRN
person Manasseh Azure Awuni
  GHA JRN
person Oliver Barker-Vormawor
  GHA CVL
person Peter Turkson | Peter Kodwo Appiah Turkson
  GHA REL
