# Armed groups: rebels, guerrillas, militias, cartels. Those that fight in one country carry its code, those that work across borders IMG.
# A line that begins later gives the codes after a group has taken power, signed a peace or turned into a party.

group Islamic State | ISIS | ISIL | Isis | Isil | Daesh | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria | IS militants | IS fighters | Islamic State group
  IMG REB
group Islamic State of Iraq
  IRQ REB
group Al-Qaeda in Iraq | al-Qaeda in Iraq | Al Qaeda in Iraq
  IRQ REB
group Al-Qaeda | al-Qaeda | Al Qaeda | al Qaeda | al-Qaida | Al-Qaida | al Qaida | Qaeda
  IMG REB
group Al-Qaeda in the Arabian Peninsula | al-Qaeda in the Arabian Peninsula | AQAP | Ansar al-Sharia in Yemen
  YEM REB
group Al-Qaeda in the Islamic Maghreb | al-Qaeda in the Islamic Maghreb
  IMG REB
group AQIM
  IMG REB
group Islamic State Khorasan | ISIS-K | ISKP | Islamic State Khorasan Province | IS-K
  AFG REB
group Islamic State West Africa Province | ISWAP | Iswap
  NGA REB
group Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
  NGA REB
group Ansaru
  NGA REB
group Movement for the Emancipation of the Niger Delta | MEND
  NGA REB
group Niger Delta Avengers
  NGA REB
group Niger Delta People's Volunteer Force
  NGA REB
group Indigenous People of Biafra | IPOB
  NGA REB
group Movement for the Actualization of the Sovereign State of Biafra
  NGA REB
group MASSOB
  NGA REB
group Eastern Security Network
  NGA REB
group Civilian Joint Task Force | CJTF
  NGA PRM
group Amotekun
  NGA PRM
group Taliban | Taleban | the Taliban | Afghan Taliban | Talib | Talibs
  AFG REB  ..1996-09-26
  AFG GOV  1996-09-27..2001-11-13
  AFG REB  2001-11-14..2021-08-14
  AFG GOV  2021-08-15..
group Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Pakistani Taliban | TTP | Tehrik-i-Taliban Pakistan | Pakistan Taliban
  PAK REB
group Haqqani network | Haqqani Network
  AFG REB
group Northern Alliance
  AFG REB
group National Resistance Front
  AFG REB
group Jamiat-e-Islami | Jamiat-i-Islami
  AFG REB
group Hezb-i-Islami | Hezb-e-Islami | Hizb-i-Islami
  AFG REB
group United Front
  AFG REB
group Hezb-i-Wahdat | Hezb-e-Wahdat
  AFG REB
group Afghan mujahideen
  AFG REB
group Lashkar-e-Taiba | Lashkar-e-Toiba | LeT
  PAK REB
group Jamaat-ud-Dawa
  PAK REB
group Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-e-Muhammad | JeM
  PAK REB
group Lashkar-e-Jhangvi | Lashkar-i-Jhangvi
  PAK REB
group Sipah-e-Sahaba | Sipah-e-Sahaba Pakistan
  PAK REB
group Balochistan Liberation Army | Baloch Liberation Army | BLA
  PAK REB
group Balochistan Liberation Front | BLF
  PAK REB
group Baloch Republican Army
  PAK REB
group Jundullah of Pakistan
  PAK REB
group Jamaat-ul-Ahrar
  PAK REB
group Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizbul Mujahedin
  IND REB
group Harkat-ul-Mujahideen
  IND REB
group Harkat-ul-Ansar | Harkat ul-Ansar
  IND REB
group Al Badr
  IND REB
group The Resistance Front
  IND REB
group People's Anti-Fascist Front
  IND REB
group Jammu and Kashmir Liberation Front | JKLF
  IND REB
group Communist Party of India (Maoist) | Naxalites | Naxalite | Naxals | Maoist rebels of India
  IND REB
group People's War Group
  IND REB
group United Liberation Front of Assam | ULFA | Ulfa
  IND REB
group National Democratic Front of Bodoland | NDFB
  IND REB
group National Socialist Council of Nagaland | NSCN | NSCN-IM
  IND REB
group National Liberation Front of Tripura
  IND REB
group Bodo Liberation Tigers
  IND REB
group People's Liberation Army of Manipur
  IND REB
group Kangleipak Communist Party
  IND REB
group United National Liberation Front
  IND REB
group Indian Mujahideen
  IND REB
group Students' Islamic Movement of India | SIMI
  IND REB
group Babbar Khalsa
  IND REB
group Khalistan Commando Force
  IND REB
group Khalistan Zindabad Force
  IND REB
group Ranvir Sena
  IND PRM
group Salwa Judum
  IND PRM
group Ikhwan
  IND PRM
group Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels | Liberation Tigers | Black Tigers | Sea Tigers
  LKA REB
group Karuna faction | TMVP | Karuna group
  LKA PRM
group Janatha Vimukthi Peramuna | JVP
  LKA REB  ..1994
  LKA PTY  1995..
group Communist Party of Nepal (Maoist) | Nepalese Maoists | Nepali Maoists | CPN-Maoist | People's Liberation Army of Nepal
  NPL REB  ..2006-11-20
  NPL PTY  2006-11-21..
group Karen National Union | KNU
  MMR REB
group Karen National Liberation Army | KNLA
  MMR REB
group God's Army
  MMR REB
group Kachin Independence Army | KIA
  MMR REB
group Kachin Independence Organisation | Kachin Independence Organization | KIO
  MMR REB
group Arakan Army
  MMR REB
group Arakan Rohingya Salvation Army | ARSA
  MMR REB
group Rohingya Solidarity Organisation | Rohingya Solidarity Organization
  MMR REB
group United Wa State Army | UWSA
  MMR REB
group Shan State Army
  MMR REB
group Restoration Council of Shan State
  MMR REB
group Myanmar National Democratic Alliance Army | MNDAA
  MMR REB
group National Democratic Alliance Army
  MMR REB
group Ta'ang National Liberation Army | TNLA
  MMR REB
group Three Brotherhood Alliance | Brotherhood Alliance
  MMR REB
group Karenni Army
  MMR REB
group Karenni Nationalities Defence Force
  MMR REB
group Mong Tai Army
  MMR REB
group Chin National Front
  MMR REB
group Chin National Army
  MMR REB
group New Mon State Party
  MMR REB
group Kokang army
  MMR REB
group Chinland Defence Force
  MMR REB
group Democratic Karen Buddhist Army | DKBA
  MMR PRM
group Karen National Army
  MMR PRM
group Pyu Saw Htee
  MMR PRM
group Border Guard Force of Myanmar
  MMR PRM
group People's Defence Force | People's Defense Force | PDF | People's Defence Forces
  MMR REB
group National Unity Government of Myanmar | National Unity Government | NUG
  MMR OPP
group Barisan Revolusi Nasional | BRN
  THA REB
group Pattani United Liberation Organisation | PULO
  THA REB
group Runda Kumpulan Kecil
  THA REB
group Khmer Rouge | Party of Democratic Kampuchea | Khmers Rouges | Democratic Kampuchea
  KHM REB
group Free Aceh Movement | GAM | Gerakan Aceh Merdeka
  IDN REB  ..2005-12-27
  IDN PTY  2005-12-28..
group Tamil Eelam Liberation Organisation
  LKA PRM
group Free Papua Movement | OPM | West Papua National Liberation Army | TPNPB | Organisasi Papua Merdeka
  IDN REB
group Jemaah Islamiyah | Jemaah Islamiah | JI
  IMG REB
group Jamaah Ansharut Daulah
  IMG REB
group Laskar Jihad
  IDN REB
group East Indonesia Mujahideen
  IDN REB
group Mujahidin Indonesia Timur
  IDN REB
group Fretilin | FRETILIN | Revolutionary Front for an Independent East Timor
  TLS REB  ..1999-10
  TLS PTY  1999-11..
group Falintil | FALINTIL
  TLS REB  ..2000
group CNRT
  TLS REB  ..2000
group Aitarak
  IDN PRM
group Besi Merah Putih
  IDN PRM
group Abu Sayyaf | Abu Sayyaf Group
  PHL REB
group Maute group | Maute
  PHL REB
group Bangsamoro Islamic Freedom Fighters | BIFF
  PHL REB
group Rajah Solaiman Movement
  PHL REB
group Dawlah Islamiyah
  PHL REB
group Alex Boncayao Brigade
  PHL REB
group Moro National Liberation Front | MNLF
  PHL REB  ..1996-09-02
  PHL PTY  1996-09-03..
group Moro Islamic Liberation Front | MILF
  PHL REB
group New People's Army | NPA | CPP-NPA
  PHL REB
group National Democratic Front of the Philippines | NDFP
  PHL REB
group Communist Party of the Philippines
  PHL REB
group Bougainville Revolutionary Army | BRA
  PNG REB
group Isatabu Freedom Movement
  SLB REB
group Malaita Eagle Force
  SLB REB
group Guadalcanal Revolutionary Army
  SLB REB
group Hezbollah | Hizbollah | Hizbullah | Hizballah | Hezballah | Islamic Resistance in Lebanon | Party of God
  LBN REB
group Lebanese Forces
  LBN PRM  ..1990
  LBN PTY  1991..
group Amal | Amal movement | Amal Movement
  LBN PRM  ..1990
  LBN PTY  1991..
group Phalange
  LBN PRM  ..1990
  LBN PTY  1991..
group Phalangists
  LBN PRM  ..1990
  LBN PTY  1991..
group Kataeb
  LBN PRM  ..1990
  LBN PTY  1991..
group Progressive Socialist Party of Lebanon
  LBN PRM  ..1990
  LBN PTY  1991..
group South Lebanon Army | SLA
  LBN PRM
group Fatah al-Islam
  LBN REB
group Asbat al-Ansar
  LBN REB
group Jund al-Sham
  LBN REB
group Abdullah Azzam Brigades
  LBN REB
group Hamas | Islamic Resistance Movement | Izz ad-Din al-Qassam Brigades | Qassam Brigades | al-Qassam Brigades | Ezzedine al-Qassam Brigades | Izzedine al-Qassam Brigades | Al-Qassam Brigades
  PSE REB
group Islamic Jihad | Palestinian Islamic Jihad | PIJ | Al-Quds Brigades | al-Quds Brigades | Saraya al-Quds
  PSE REB
group Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades | Al-Aqsa Martyrs Brigade | al-Aqsa Martyrs' Brigades | Al Aqsa Martyrs Brigades
  PSE REB
group Tanzim
  PSE REB
group Popular Resistance Committees
  PSE REB
group Army of Islam
  PSE REB
group Lions' Den
  PSE REB
group Jenin Brigades
  PSE REB
group Force 17
  PSE REB
group Popular Front for the Liberation of Palestine | PFLP
  PSE REB
group Democratic Front for the Liberation of Palestine | DFLP
  PSE REB
group Popular Front for the Liberation of Palestine-General Command | PFLP-GC
  PSE REB
group Palestine Liberation Front
  PSE REB
group Abu Nidal Organisation | Abu Nidal Organization | Abu Nidal group
  PSE REB
group Black September
  PSE REB
group Palestine Liberation Organization | PLO | Palestine Liberation Organisation | P.L.O. | Palestinian Liberation Organization
  PSE GOV
group Palestinian Authority | Palestinian National Authority | PA
  PSE GOV
group Kach
  ISR REB
group Kahane Chai
  ISR REB
group Jewish Underground
  ISR REB
group Irgun
  ISR REB
group Stern Gang
  ISR REB
group Lehi
  ISR REB
group Houthis | Houthi | Houthi movement | Ansar Allah | Ansarullah | Houthi rebels | Huthis | Huthi | Houthi forces | Houthi group | al-Houthi movement | Believing Youth
  YEM REB
group Southern Transitional Council | STC | Southern Movement
  YEM PRE
group Hirak
  YEM PRE
group Security Belt forces
  YEM PRM
group Giants Brigades
  YEM PRM
group Shabwani Elite Forces
  YEM PRM
group Mahdi Army | Mehdi Army | Jaish al-Mahdi
  IRQ REB
group Ansar al-Islam
  IRQ REB
group Ansar al-Sunna
  IRQ REB
group Islamic Army in Iraq
  IRQ REB
group 1920 Revolution Brigade
  IRQ REB
group Naqshbandi Army
  IRQ REB
group Mujahideen Shura Council
  IRQ REB
group Kataib Hezbollah | Kata'ib Hezbollah
  IRQ PRM
group Popular Mobilisation Forces | Popular Mobilization Forces | Popular Mobilisation Units | Popular Mobilization Units
  IRQ PRM
group Hashd al-Shaabi | Hashd Shaabi
  IRQ PRM
group Badr Brigade | Badr Brigades | Badr Organisation | Badr Organization
  IRQ PRM
group Asaib Ahl al-Haq | Asa'ib Ahl al-Haq
  IRQ PRM
group Awakening Councils
  IRQ PRM
group Sons of Iraq
  IRQ PRM
group Harakat al-Nujaba | Nujaba
  IRQ PRM
group Sahwa
  IRQ PRM
group Saraya al-Salam
  IRQ PRM
group Islamic Resistance in Iraq
  IRQ PRM
group Fedayeen Saddam | Saddam Fedayeen
  IRQ PRM
group Kurdistan Democratic Party | KDP
  IRQ PTY
group Patriotic Union of Kurdistan | PUK
  IRQ PTY
group Gorran
  IRQ PTY
group Free Syrian Army | FSA
  SYR REB
group Syrian National Army | SNA
  SYR REB
group Sultan Murad Division
  SYR REB
group Hamza Division
  SYR REB
group Nour al-Din al-Zenki
  SYR REB
group Syrian Democratic Forces | SDF
  SYR REB
group Women's Protection Units | YPJ
  SYR REB
group People's Protection Units | YPG | Kurdish YPG
  SYR REB
group Hayat Tahrir al-Sham | HTS | Tahrir al-Sham
  SYR REB  ..2024-12-08
  SYR GOV  2024-12-09..
group Nusra Front | Jabhat al-Nusra | al-Nusra Front | Al-Nusra | al-Nusra
  SYR REB  ..2024-12-08
  SYR GOV  2024-12-09..
group Jabhat Fateh al-Sham | Jabhat Fatah al-Sham
  SYR REB  ..2024-12-08
  SYR GOV  2024-12-09..
group Ahrar al-Sham
  SYR REB
group Jaish al-Islam | Jaysh al-Islam
  SYR REB
group Jaish al-Fatah
  SYR REB
group Army of Islam of Syria
  SYR REB
group Army of Conquest
  SYR REB
group Faylaq al-Rahman
  SYR REB
group Liwa al-Tawhid
  SYR REB
group Hurras al-Din
  SYR REB
group National Liberation Front of Syria
  SYR REB
group Syrian National Council
  SYR OPP
group Syrian National Coalition | Syrian Opposition Coalition
  SYR OPP
group High Negotiations Committee
  SYR OPP
group Democratic Union Party
  SYR PTY
group PYD
  SYR PTY
group National Defence Forces of Syria
  SYR PRM
group Shabiha | shabiha
  SYR PRM
group Saiqa
  SYR PRM
group Kurdistan Workers' Party | PKK | Kurdistan Workers Party | Kongra-Gel | HPG
  TUR REB
group Kurdistan Freedom Falcons | Kurdistan Freedom Hawks | TAK
  TUR REB
group DHKP-C | Revolutionary People's Liberation Party-Front | Dev Sol | Revolutionary People's Liberation Party
  TUR REB
group MLKP
  TUR REB
group IBDA-C | Great Eastern Islamic Raiders' Front
  TUR REB
group Turkish Hezbollah
  TUR REB
group Grey Wolves | Gray Wolves
  TUR PRM
group Mujahedin-e Khalq | Mujahideen-e-Khalq | People's Mujahedin | MEK | MKO | People's Mujahideen | People's Mujahedin Organisation of Iran | People's Mojahedin | Mujahedeen Khalq | Mojahedin-e Khalq
  IRN REB
group PJAK
  IRN REB
group Party of Free Life of Kurdistan
  IRN REB
group Jundallah | Jundullah
  IRN REB
group Jaish al-Adl | Jaish ul-Adl
  IRN REB
group Komala
  IRN REB
group Kurdistan Democratic Party of Iran | KDPI
  IRN REB
group Democratic Party of Iranian Kurdistan
  IRN REB
group Arab Struggle Movement for the Liberation of Ahwaz
  IRN REB
group National Council of Resistance of Iran | NCRI
  IRN OPP
group Ansar Beit al-Maqdis
  EGY REB
group Sinai Province
  EGY REB
group Wilayat Sinai | Wilayat Sina
  EGY REB
group al-Gama'a al-Islamiyya | Gama'a al-Islamiya | Gamaa al-Islamiya | Gamaat Islamiya | Al-Gamaa al-Islamiyya
  EGY REB
group Egyptian Islamic Jihad
  EGY REB
group Hasm
  EGY REB
group Armed Islamic Group
  DZA REB
group GIA
  DZA REB
group Salafist Group for Preaching and Combat
  DZA REB
group GSPC
  DZA REB
group Islamic Salvation Army
  DZA REB
group Jund al-Khilafah
  DZA REB
group AIS
  DZA REB
group Islamic Salvation Front | FIS
  DZA PTY OPP
group Libyan Islamic Fighting Group
  LBY REB
group Ansar al-Sharia in Libya | Ansar al-Sharia
  LBY REB
group Benghazi Defence Brigades
  LBY REB
group Benghazi Revolutionaries Shura Council
  LBY REB
group Derna Mujahideen Shura Council
  LBY REB
group Libyan National Army | LNA | Libyan Arab Armed Forces | LAAF | Haftar forces | Haftar's forces
  LBY REB  ..2014-05
  LBY MIL  2014-06..
group Libya Dawn
  LBY PRM
group Libya Shield
  LBY PRM
group Zintan brigades
  LBY PRM
group Misrata brigades
  LBY PRM
group Special Deterrence Force
  LBY PRM
group Tripoli Revolutionaries Brigade
  LBY PRM
group Stability Support Apparatus
  LBY PRM
group 444 Brigade
  LBY PRM
group National Transitional Council | NTC | Transitional National Council
  LBY REB  ..2011-09-15
  LBY GOV  2011-09-16..2012-08-08
group Government of National Accord | GNA
  LBY GOV
group Government of National Unity of Libya
  LBY GOV
group House of Representatives of Libya
  LBY GOV
group Ansar al-Sharia in Tunisia
  TUN REB
group Uqba bin Nafi Brigade
  TUN REB
group Okba Ibn Nafaa
  TUN REB
group Ansar Dine | Ansar Eddine | Ansar al-Din
  MLI REB
group MUJAO | Mujao
  MLI REB
group Movement for Oneness and Jihad in West Africa
  MLI REB
group Macina Liberation Front | Katiba Macina
  MLI REB
group Azawad Liberation Front | FLA
  MLI REB
group National Movement for the Liberation of Azawad
  MLI REB
group MNLA
  MLI REB
group High Council for the Unity of Azawad | HCUA
  MLI REB
group Coordination of Azawad Movements
  MLI REB
group CMA
  MLI REB
group Permanent Strategic Framework
  MLI REB
group Arab Movement of Azawad
  MLI REB
group Jama'at Nusrat al-Islam wal-Muslimin | Jamaat Nusrat al-Islam wal-Muslimin
  IMG REB
group JNIM | Jnim
  IMG REB
group Group for the Support of Islam and Muslims
  IMG REB
group Islamic State in the Greater Sahara | ISGS
  IMG REB
group Islamic State Sahel Province
  IMG REB
group al-Mourabitoun | Al-Mourabitoun | Al-Murabitoun
  IMG REB
group Gatia | GATIA
  MLI PRM
group Ganda Koy
  MLI PRM
group Ganda Iso
  MLI PRM
group Dan Na Ambassagou
  MLI PRM
group Niger Movement for Justice
  NER REB
group MNJ
  NER REB
group Ansarul Islam | Ansar ul Islam
  BFA REB
group Volunteers for the Defence of the Homeland | VDP
  BFA PRM
group Koglweogo
  BFA PRM
group Al-Shabaab | al-Shabaab | Al Shabaab | al Shabaab | al-Shabab | Al-Shabab | Shabaab | Shebab | Harakat al-Shabaab | al Shabab
  SOM REB
group Hizbul Islam
  SOM REB
group Hizb al-Islam
  SOM REB
group al-Ittihad al-Islami
  SOM REB
group Islamic Courts Union | Union of Islamic Courts | Supreme Islamic Courts Council
  SOM REB
group Somali National Movement
  SOM REB
group Somali National Alliance
  SOM REB
group United Somali Congress
  SOM REB
group Islamic State in Somalia
  SOM REB
group Ahlu Sunna Waljama'a | Ahlu Sunna Waljamaa | Ahlu Sunna
  SOM PRM
group Macawisley
  SOM PRM
group Ogaden National Liberation Front | ONLF
  ETH REB
group Oromo Liberation Front | OLF
  ETH REB
group Oromo Liberation Army | OLA | Shene | OLF-Shene
  ETH REB
group Tigray People's Liberation Front | TPLF | Tigrayan People's Liberation Front
  ETH REB  ..1991-05-27
  ETH PTY  1991-05-28..2020-11-03
  ETH REB  2020-11-04..2022-11-02
  ETH PTY  2022-11-03..
group Tigray Defence Forces | Tigray Defense Forces | TDF | Tigrayan forces | Tigray forces
  ETH REB
group Fano | Fano militia | Amhara Fano
  ETH REB
group Ethiopian People's Revolutionary Democratic Front | EPRDF
  ETH REB  ..1991-05-27
  ETH PTY  1991-05-28..
group Eritrean People's Liberation Front | EPLF
  ERI REB  ..1991-05-23
  ERI PTY  1991-05-24..
group People's Front for Democracy and Justice
  ERI REB  ..1991-05-23
  ERI PTY  1991-05-24..
group Eritrean Liberation Front | ELF
  ETH REB  ..1993
  ERI REB
group Sudan People's Liberation Movement | SPLM
  SDN REB  ..2005-01-08
  SDN PTY  2005-01-09..2011-07-08
  SSD GOV  2011-07-09..
group Sudan People's Liberation Army | SPLA
  SDN REB  ..2011-07-08
  SSD MIL  2011-07-09..
group South Sudan People's Defence Forces | SSPDF
  SDN REB  ..2011-07-08
  SSD MIL  2011-07-09..
group SPLA-IO | SPLM-IO | Sudan People's Liberation Movement-in-Opposition
  SSD REB
group SPLM-in-Opposition | SPLA-in-Opposition
  SSD REB
group White Army
  SSD REB
group National Salvation Front of South Sudan
  SSD REB
group South Sudan Liberation Army
  SSD REB
group Cobra Faction
  SSD REB
group SSOA
  SSD REB
group South Sudan Democratic Movement
  SSD REB
group SPLM-North | SPLA-North
  SDN REB
group SPLM-N | Sudan People's Liberation Movement-North
  SDN REB
group Justice and Equality Movement | JEM
  SDN REB
group Sudan Liberation Army | Sudan Liberation Movement | SLM
  SDN REB
group Sudan Liberation Army-Minnawi
  SDN REB
group SLA of Darfur
  SDN REB
group Sudan Revolutionary Front
  SDN REB
group Minni Minnawi faction
  SDN REB
group Rapid Support Forces | RSF | Sudanese Rapid Support Forces
  SDN PRM MIL  2013..2023-04-14
  SDN REB  2023-04-15..
group Janjaweed | janjaweed | Janjawid
  SDN PRM
group Popular Defence Forces
  SDN PRM
group Central Reserve Police of Sudan
  SDN PRM
group Murahaleen
  SDN PRM
group Lord's Resistance Army | LRA
  UGA REB
group Holy Spirit Movement
  UGA REB
group West Nile Bank Front
  UGA REB
group Uganda People's Army
  UGA REB
group Allied Democratic Forces | ADF
  COD REB
group Islamic State Central Africa Province
  COD REB
group National Resistance Army
  UGA REB  ..1986-01-26
  UGA GOV  1986-01-27..
group M23 | March 23 Movement | M23 Movement | M-23 | M23 rebels | AFC/M23
  COD REB
group Congo River Alliance | Alliance Fleuve Congo | AFC
  COD REB
group Rally for Congolese Democracy | RCD | RCD-Goma
  COD REB
group RCD-ML
  COD REB
group Movement for the Liberation of Congo | MLC
  COD REB
group National Congress for the Defence of the People
  COD REB
group CNDP
  COD REB
group Union of Congolese Patriots
  COD REB
group UPC
  COD REB
group CODECO | Codeco
  COD REB
group FNI
  COD REB
group FRPI
  COD REB
group Ituri Patriotic Resistance Force
  COD REB
group Kamwina Nsapu
  COD REB
group Bakata Katanga
  COD REB
group Raia Mutomboki
  COD REB
group APCLS
  COD REB
group Nduma Defence of Congo
  COD REB
group NDC-Renove
  COD REB
group Mobondo
  COD REB
group Twirwaneho
  COD REB
group Bundu dia Kongo
  COD REB
group Alliance of Democratic Forces for the Liberation of Congo-Zaire | AFDL | ADFL
  COD REB  1996..1997-05-16
group Mai-Mai | Mai Mai | Mayi-Mayi | Mai-Mai militia
  COD PRM
group Wazalendo
  COD PRM
group Forces for the Liberation of Rwanda | Democratic Forces for the Liberation of Rwanda | FDLR
  RWA REB
group Army for the Liberation of Rwanda
  RWA REB
group National Liberation Forces of Rwanda
  RWA REB
group ALIR
  RWA REB
group CNRD
  RWA REB
group Interahamwe | interahamwe
  RWA PRM
group Impuzamugambi
  RWA PRM
group Rwandan Patriotic Front | RPF | Rwandese Patriotic Front
  RWA REB  ..1994-07-18
  RWA PTY  1994-07-19..
group Rwandan Patriotic Army
  RWA REB  ..1994-07-18
  RWA MIL  1994-07-19..
group RPA forces
  RWA REB  ..1994-07-18
  RWA MIL  1994-07-19..
group CNDD-FDD
  BDI REB  ..2004
  BDI PTY  2005..
group Forces for the Defence of Democracy | Forces for the Defense of Democracy | National Council for the Defence of Democracy
  BDI REB  ..2004
  BDI PTY  2005..
group National Liberation Forces
  BDI REB
group FNL | Forces for National Liberation
  BDI REB
group Palipehutu | PALIPEHUTU-FNL
  BDI REB
group RED-Tabara
  BDI REB
group Forebu
  BDI REB
group Imbonerakure
  BDI PRM
group Seleka | Séléka
  CAF REB
group Popular Front for the Rebirth of Central African Republic
  CAF REB
group FPRC
  CAF REB
group Union for Peace in the Central African Republic
  CAF REB
group UPC of Central Africa
  CAF REB
group 3R
  CAF REB
group Return Reclamation Rehabilitation
  CAF REB
group Coalition of Patriots for Change | CPC
  CAF REB
group Central African Patriotic Movement
  CAF REB
group UFDR
  CAF REB
group Anti-balaka | anti-balaka | Anti-Balaka
  CAF PRM
group Front for Change and Concord in Chad
  TCD REB
group FACT
  TCD REB
group Union of Forces for Democracy and Development | UFDD
  TCD REB
group Movement for Democracy and Justice in Chad
  TCD REB
group MDJT
  TCD REB
group United Front for Democratic Change
  TCD REB
group FUC
  TCD REB
group Union of Resistance Forces
  TCD REB
group Rally of Forces for Change
  TCD REB
group Ambazonia Defence Forces | Ambazonia Defense Forces
  CMR REB
group Ambazonian separatists
  CMR REB
group Amba Boys
  CMR REB
group Ambazonia Governing Council
  CMR REB
group UNITA | Unita | National Union for the Total Independence of Angola
  AGO REB  ..2002-04-03
  AGO PTY OPP  2002-04-04..
group FLEC | Front for the Liberation of the Enclave of Cabinda
  AGO REB
group FNLA
  AGO REB
group Renamo | RENAMO | Mozambique National Resistance | Mozambican National Resistance
  MOZ REB  ..1992-10-03
  MOZ PTY OPP  1992-10-04..
group Ansar al-Sunna of Mozambique | Ahlu Sunnah wal Jamaa | Ahlu Sunna Wal Jama'a | ISIS-Mozambique | Islamic State Mozambique
  MOZ REB
group Renamo Military Junta
  MOZ REB
group Naparama
  MOZ PRM
group African National Congress | ANC
  ZAF OPP  ..1990
  ZAF PTY  1991..
group Umkhonto we Sizwe | Umkhonto
  ZAF REB  ..1994
group Azanian People's Liberation Army | APLA
  ZAF REB  ..1994
group Afrikaner Resistance Movement
  ZAF REB
group AWB
  ZAF REB
group Boeremag
  ZAF REB
group PAGAD | Pagad
  ZAF REB
group SWAPO | Swapo | South West Africa People's Organisation
  NAM REB  ..1990-03-20
  NAM PTY  1990-03-21..
group Caprivi Liberation Army
  NAM REB
group ZAPU | Zapu
  ZWE REB  ..1980
  ZWE PTY  1980..
group ZIPRA
  ZWE REB  ..1980
  ZWE PTY  1980..
group National Patriotic Front of Liberia | NPFL
  LBR REB  ..1997-07
  LBR PTY  1997-08..
group LURD | Lurd | Liberians United for Reconciliation and Democracy
  LBR REB
group Movement for Democracy in Liberia
  LBR REB
group ULIMO | Ulimo
  LBR REB
group ULIMO-K
  LBR REB
group ULIMO-J
  LBR REB
group INPFL | Independent National Patriotic Front of Liberia
  LBR REB
group Revolutionary United Front | RUF
  SLE REB
group West Side Boys
  SLE REB
group Armed Forces Revolutionary Council | AFRC
  SLE MIL GOV  1997-05-25..1998-02-12
  SLE REB  1998-02-13..
group Kamajors | Kamajor
  SLE PRM
group Civil Defence Forces of Sierra Leone
  SLE PRM
group Movement of Democratic Forces of Guinea
  GIN REB
group New Forces
  CIV REB  ..2007-03-03
group Forces Nouvelles
  CIV REB  ..2007-03-03
group Patriotic Movement of Ivory Coast
  CIV REB  ..2007-03-03
group MPCI
  CIV REB  ..2007-03-03
group MPIGO
  CIV REB  ..2007-03-03
group Republican Forces of Ivory Coast
  CIV REB  ..2007-03-03
group Young Patriots
  CIV PRM
group Jeunes Patriotes
  CIV PRM
group Movement of Democratic Forces of Casamance
  SEN REB
group MFDC
  SEN REB
group Anjouan separatists
  COM REB
group Mungiki
  KEN CRM
group Sabaot Land Defence Force
  KEN PRM
group Irish Republican Army | IRA | I.R.A. | Provisional IRA | Provisional Irish Republican Army
  GBR REB
group Real IRA
  GBR REB
group Continuity IRA
  GBR REB
group New IRA
  GBR REB
group Irish National Liberation Army | INLA
  GBR REB
group Real Irish Republican Army
  GBR REB
group dissident republicans
  GBR REB
group Ulster Volunteer Force | UVF
  GBR PRM
group Loyalist Volunteer Force | LVF
  GBR PRM
group Ulster Defence Association | UDA
  GBR PRM
group Ulster Freedom Fighters | UFF
  GBR PRM
group Red Hand Commando
  GBR PRM
group Red Hand Defenders
  GBR PRM
group ETA | Eta | Basque Homeland and Freedom | Basque separatist group ETA | Euskadi Ta Askatasuna
  ESP REB
group GRAPO | Grapo
  ESP REB
group GAL
  ESP PRM
group Antiterrorist Liberation Groups
  ESP PRM
group Corsican National Liberation Front
  FRA REB
group FLNC
  FRA REB
group National Liberation Front of Corsica
  FRA REB
group Action Directe
  FRA REB
group Breton Revolutionary Army
  FRA REB
group FLNKS of Kanaks
  FRA REB
group FLNKS
  FRA PTY
group Kanak Socialist National Liberation Front
  FRA PTY
group Red Army Faction | RAF terrorists | Baader-Meinhof | Baader-Meinhof gang
  DEU REB
group Revolutionary Cells
  DEU REB
group National Socialist Underground | NSU
  DEU REB
group Red Brigades
  ITA REB
group New Red Brigades
  ITA REB
group Brigate Rosse
  ITA REB
group Informal Anarchist Federation
  ITA REB
group November 17 | 17 November
  GRC REB
group Revolutionary Struggle
  GRC REB
group Conspiracy of Fire Nuclei | Conspiracy of Cells of Fire
  GRC REB
group Sect of Revolutionaries
  GRC REB
group Japanese Red Army
  JPN REB
group Red Army of Japan
  JPN REB
group Chukaku-ha
  JPN REB
group Kosovo Liberation Army | KLA | UCK | Liberation Army of Kosovo | Kosovo rebels
  KOS REB
group Kosovo Protection Corps
  KOS PRM  1999-09..2009-01
group National Liberation Army of Macedonia
  MKD REB
group Albanian National Army
  MKD REB
group Liberation Army of Presevo | Liberation Army of Presevo Medvedja and Bujanovac
  SRB REB
group UCPMB
  SRB REB
group Arkan's Tigers | Tigers of Arkan
  SRB PRM
group Serbian Volunteer Guard
  SRB PRM
group White Eagles
  SRB PRM
group Chetniks
  SRB PRM
group Army of Bosnia and Herzegovina
  BIH MIL
group ARBiH
  BIH MIL
group Bosnian army
  BIH MIL
group Wagner Group | Wagner | Wagner mercenaries | PMC Wagner | Wagner fighters | Wagner private military company | Wagner mercenary group
  RUS PRM
group Africa Corps
  RUS MIL  2023-09..
group Afrika Korps of Russia
  RUS MIL  2023-09..
group Kadyrovtsy
  RUS PRM
group Akhmat battalion
  RUS PRM
group Redut
  RUS PRM
group Night Wolves
  RUS PRM
group Cossacks
  RUS PRM
group Rusich
  RUS PRM
group Caucasus Emirate
  RUS REB
group Chechen rebels | Chechen separatists | Chechen militants
  RUS REB
group Riyadus-Salikhin
  RUS REB
group Freedom of Russia Legion
  RUS REB
group Russian Volunteer Corps
  RUS REB
group Vilayat Kavkaz
  RUS REB
group Caucasus Province
  RUS REB
group Azov Battalion | Azov Regiment | Azov | Azov Brigade
  UKR MIL
group Aidar battalion
  UKR MIL
group Dnipro battalion
  UKR MIL
group Territorial Defence Forces
  UKR MIL
group pro-Russian separatists | pro-Russian rebels | pro-Russian militants | pro-Russia separatists | Donbass People's Militia
  UKR REB  2014-04..2022-02-23
group Vostok battalion
  UKR REB  2014-04..2022-02-23
group Right Sector
  UKR PRM
group Berkut riot squad
  UKR PRM
group Mkhedrioni
  GEO PRM
group White Legion
  GEO PRM
group Forest Brothers
  GEO PRM
group United Tajik Opposition | UTO
  TJK REB  ..1997-06-26
group Islamic Movement of Uzbekistan | IMU
  UZB REB
group Islamic Jihad Union
  UZB REB
group East Turkestan Islamic Movement | ETIM
  CHN REB
group Turkistan Islamic Party | Turkestan Islamic Party
  CHN REB
group Revolutionary Armed Forces of Colombia | FARC | Farc | FARC-EP | FARC rebels | FARC guerrillas
  COL REB  ..2016-11-30
  COL PTY  2016-12-01..
group FARC dissidents | Farc dissidents | Estado Mayor Central | Central General Staff | EMC
  COL REB
group Segunda Marquetalia | Second Marquetalia
  COL REB
group National Liberation Army | ELN | Ejército de Liberación Nacional | Ejercito de Liberacion Nacional
  COL REB
group M-19 | April 19 Movement | M19
  COL REB  ..1990-03-08
  COL PTY  1990-03-09..
group Popular Liberation Army
  COL REB
group EPL
  COL REB
group United Self-Defence Forces of Colombia | United Self-Defense Forces of Colombia | Self-Defence Forces of Colombia
  COL PRM
group AUC
  COL PRM
group Clan del Golfo | Gulf Clan | Urabenos | Urabeños | Gaitanist Self-Defence Forces | Gaitanist Self-Defense Forces | AGC
  COL CRM
group Rastrojos | Los Rastrojos
  COL CRM
group Medellin cartel | Medellin Cartel | Medellín cartel
  COL CRM
group Cali cartel | Cali Cartel
  COL CRM
group Norte del Valle cartel
  COL CRM
group Aguilas Negras | Black Eagles
  COL CRM
group Shining Path | Sendero Luminoso | Sendero
  PER REB
group Tupac Amaru Revolutionary Movement | Túpac Amaru Revolutionary Movement | Tupac Amaru
  PER REB
group MRTA
  PER REB
group Farabundo Marti National Liberation Front | Farabundo Martí National Liberation Front
  SLV REB  ..1992-01-16
  SLV PTY  1992-01-17..
group FMLN
  SLV REB  ..1992-01-16
  SLV PTY  1992-01-17..
group Contras | Contra rebels | Nicaraguan Contras | Recontras | contras | Nicaraguan Democratic Force | Nicaraguan Resistance
  NIC REB
group Guatemalan National Revolutionary Unity
  GTM REB  ..1996-12-29
  GTM PTY  1996-12-30..
group URNG
  GTM REB  ..1996-12-29
  GTM PTY  1996-12-30..
group Civil Self-Defence Patrols
  GTM PRM
group PACs
  GTM PRM
group Cinchoneros
  HND REB
group Morazanist Front
  HND REB
group Zapatistas | Zapatista | EZLN | Zapatista National Liberation Army | Zapatista Army of National Liberation | Zapatista rebels
  MEX REB
group Popular Revolutionary Army | EPR
  MEX REB
group Sinaloa cartel | Sinaloa Cartel
  MEX CRM
group Gulf cartel | Gulf Cartel
  MEX CRM
group Los Zetas | Zetas
  MEX CRM
group Jalisco New Generation Cartel | CJNG | Jalisco cartel | Jalisco New Generation cartel
  MEX CRM
group Knights Templar cartel
  MEX CRM
group La Familia Michoacana | La Familia
  MEX CRM
group Juarez cartel
  MEX CRM
group Tijuana cartel
  MEX CRM
group Beltran Leyva cartel | Beltrán Leyva cartel
  MEX CRM
group Guerreros Unidos
  MEX CRM
group Los Chapitos
  MEX CRM
group Cartel del Noreste
  MEX CRM
group Northeast Cartel
  MEX CRM
group Santa Rosa de Lima cartel
  MEX CRM
group Arellano Felix cartel
  MEX CRM
group MS-13 | Mara Salvatrucha
  SLV CRM
group Barrio 18 | 18th Street gang | Mara 18
  SLV CRM
group Tren de Aragua | Tren de Aragua gang
  VEN CRM
group Cartel of the Suns
  VEN CRM
group colectivos | Colectivos
  VEN PRM
group Bolivarian Circles
  VEN PRM
group Los Choneros | Choneros
  ECU CRM
group Los Lobos
  ECU CRM
group Los Tiguerones | Tiguerones
  ECU CRM
group G9 | G9 gang alliance
  HTI CRM
group Viv Ansanm
  HTI CRM
group 400 Mawozo
  HTI CRM
group Kraze Barye
  HTI CRM
group Gran Grif
  HTI CRM
group G-Pep
  HTI CRM
group Tontons Macoutes | Tonton Macoutes
  HTI PRM
group FRAPH | Fraph
  HTI PRM
group Chimeres | chimères
  HTI PRM
group Cannibal Army
  HTI REB
group Artibonite Resistance Front
  HTI REB
group First Capital Command | PCC | Primeiro Comando da Capital
  BRA CRM
group Red Command | Comando Vermelho
  BRA CRM
group Family of the North
  BRA CRM
group Montoneros
  ARG REB
group All for the Fatherland Movement
  ARG REB
group MTP
  ARG REB
group Manuel Rodriguez Patriotic Front | Manuel Rodríguez Patriotic Front
  CHL REB
group FPMR
  CHL REB
group Lautaro Youth Movement
  CHL REB
group Coordinadora Arauco-Malleco | CAM
  CHL REB
group Weichan Auka Mapu
  CHL REB
group Paraguayan People's Army
  PRY REB
group EPP
  PRY REB
group Tupamaros | National Liberation Movement-Tupamaros
  URY REB  ..1985
  URY PTY  1985..
group Tupac Katari Guerrilla Army
  BOL REB
group EGTK
  BOL REB
group Cosa Nostra
  ITA CRM
group Sicilian Mafia
  ITA CRM
group 'Ndrangheta | Ndrangheta
  ITA CRM
group Camorra
  ITA CRM
group Sacra Corona Unita
  ITA CRM
group yakuza | Yakuza
  JPN CRM
group Yamaguchi-gumi
  JPN CRM
group triads | Triads
  CHN CRM
group Ku Klux Klan | KKK
  USA CVL
group Proud Boys
  USA CVL
group Oath Keepers
  USA CVL
group Boogaloo
  USA CVL
group Three Percenters
  USA CVL
group Aryan Nations
  USA CVL
group Montana Freemen
  USA CVL
group Republic of Texas
  USA CVL
group Branch Davidians
  USA CVL
group Weather Underground
  USA REB
group Symbionese Liberation Army
  USA REB
group Animal Liberation Front
  USA REB
group Earth Liberation Front
  USA REB
group Blackwater | Blackwater Worldwide | Blackwater Security
  USA PRM
group Xe Services
  USA PRM
group DynCorp
  USA PRM
group Academi
  USA PRM
group Executive Outcomes
  ZAF PRM
group Dyck Advisory Group
  ZAF PRM
group Sandline | Sandline International
  GBR PRM
group Aegis Defence Services
  GBR PRM
group Sadat private military company
  TUR PRM
group DarkSide
  RUS CRM
group REvil
  RUS CRM
group LockBit
  RUS CRM
group Lazarus Group
  PRK SPY
group BlackCat
  RUS CRM
group Fancy Bear
  RUS SPY
group Cozy Bear
  RUS SPY
group Sandworm
  RUS SPY
group Evil Corp
  RUS CRM
group Shadow Brokers
  RUS CRM
group Scattered Spider
  RUS CRM
group Hizb ut-Tahrir | Hizb-ut-Tahrir
  ISM REL
