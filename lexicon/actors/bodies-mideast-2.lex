# Bodies of North Africa and the Middle East: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Israel
group Standing Together
  ISR SOC
group Hostages and Missing Families Forum | Hostages Families Forum | Hostage Families Forum | Hostages and Missing Persons Families Forum
  ISR CVL
group Tikva Forum
  ISR CVL
group Kaplan Force
  ISR CVL
group Movement for Quality Government in Israel | Movement for Quality Government
  ISR SOC
group Islamic Movement in Israel
  ISR REL
group Northern Branch of the Islamic Movement
  ISR REL
group Chief Rabbinate | Chief Rabbinate of Israel
  ISR REL
group Israeli Police | Israel Police
  ISR COP
group Border Police of Israel | Israeli Border Police | Israeli border police
  ISR COP
group Israel Prison Service | Israeli Prison Service
  ISR COP
group Lahav 433
  ISR COP
group Yamam
  ISR COP
group Sayeret Matkal
  ISR MIL
group Shayetet 13
  ISR MIL
group Duvdevan
  ISR MIL
group Unit 8200
  ISR MIL
group Givati Brigade
  ISR MIL
group Nahal Brigade
  ISR MIL
group Paratroopers Brigade
  ISR MIL
group Netzah Yehuda | Netzah Yehuda Battalion
  ISR MIL
group Israeli Navy
  ISR MIL
group Home Front Command
  ISR MIL
group Northern Command of Israel
  ISR MIL
group COGAT | Coordination of Government Activities in the Territories
  ISR GOV MIL
group Civil Administration of the West Bank
  ISR GOV MIL
group Aman intelligence
  ISR SPY
group Lekem
  ISR SPY
group Israeli National Security Council
  ISR GOV
group Israel Atomic Energy Commission
  ISR GOV
group Israel Lands Administration | Israel Land Authority
  ISR GOV
group Israeli Foreign Ministry
  ISR GOV
group Bank of Israel
  ISR GOV
group Balfour Street residence
  ISR GOV
group Central Elections Committee
  ISR GOV
group Winograd Commission
  ISR JUD
group Or Commission
  ISR JUD
group Kahan Commission
  ISR JUD
group Shamgar Commission
  ISR JUD
group Turkel Commission
  ISR JUD
group Jewish Agency | Jewish Agency for Israel
  ISR SOC
group Jewish National Fund
  ISR SOC
group World Zionist Organization
  ISR SOC
group Magen David Adom
  ISR MED
group ZAKA | Zaka
  ISR SOC
group United Hatzalah
  ISR MED
group Israeli Medical Association
  ISR MED
group Federation of Local Authorities of Israel
  ISR GOV
group Bezeq
  ISR BUS
group Israel Chemicals
  ISR BUS
group Bank Mizrahi | Mizrahi Tefahot
  ISR BUS
group Israel Discount Bank
  ISR BUS
group Koor Industries
  ISR BUS
group NewMed Energy
  ISR BUS
group Candiru
  ISR BUS
group Cellebrite
  ISR BUS
group Check Point Software
  ISR BUS
group Mobileye
  ISR BUS
group Iscar
  ISR BUS
group Israir
  ISR BUS
group Arkia
  ISR BUS
group SodaStream
  ISR BUS
group Channel 2 of Israel | Channel Two
  ISR JRN
group Channel 13 of Israel
  ISR JRN
group Channel 14 of Israel
  ISR JRN
group Arutz Sheva | Arutz 7
  ISR JRN
group Galei Tzahal
  ISR JRN
group Davar
  ISR JRN
group Hadashot
  ISR JRN
group Globes newspaper
  ISR JRN
group Calcalist
  ISR JRN
group Walla News
  ISR JRN
group i24NEWS | i24 News
  ISR JRN
group +972 Magazine
  ISR JRN
group Hamodia
  ISR JRN
group Kan radio
  ISR JRN
group Gaza Humanitarian Foundation | GHF
  NGO
# Palestine
group Palestinian Authority Security Forces | Palestinian National Security Forces
  PSE COP
group Preventive Security Service | Preventive Security Force
  PSE COP
group General Intelligence Service of Palestine | Palestinian General Intelligence
  PSE SPY
group Palestinian Presidential Guard
  PSE COP
group Executive Force
  PSE COP
group Arrow unit of Hamas | Sahm Unit | Arrow Unit
  PSE COP
group Palestinian Central Council
  PSE LEG
group PLO Executive Committee
  PSE GOV
group Revolutionary Council of Fatah | Fatah Revolutionary Council
  PSE PTY
group Fatah Central Committee
  PSE PTY
group Palestinian Central Elections Commission
  PSE GOV
group Palestine Monetary Authority
  PSE GOV
group Gaza Health Ministry | Gaza health ministry | Hamas-run health ministry
  PSE GOV MED
group Gaza Government Media Office | Government Media Office
  PSE GOV
group Gaza Civil Defence | Gaza civil defense | Gaza Civil Defense | Gaza's civil defence agency
  PSE SOC
group Palestine Red Crescent | Palestinian Red Crescent | Palestine Red Crescent Society | Palestinian Red Crescent Society
  PSE MED
group Palestinian Prisoners Club | Palestinian Prisoners' Club | Palestinian Prisoners Society | Palestinian Prisoners' Society
  PSE SOC
group Commission of Detainees' Affairs
  PSE GOV
group Addameer
  PSE SOC
group Al-Haq
  PSE SOC
group Al Mezan | Al-Mezan | Al Mezan Center for Human Rights
  PSE SOC
group Palestinian Centre for Human Rights | Palestinian Center for Human Rights
  PSE SOC
group Palestinian Human Rights Monitoring Group
  PSE SOC
group BDS movement
  ISM CVL
group Youth Against Settlements
  PSE CVL
group Islamic Waqf | Waqf of Jerusalem | Jerusalem Waqf
  PSE REL
group Higher Committee for the Great March of Return
  PSE CVL
group Freedom Flotilla Coalition
  ISM CVL
group Global Sumud Flotilla
  ISM CVL
group International Solidarity Movement
  ISM CVL
group Palestinian People's Party
  PSE PTY
group Palestinian Democratic Union
  PSE PTY
group Palestinian Popular Struggle Front
  PSE PTY
group Arab Liberation Front
  PSE PTY
group Mujahideen Brigades
  PSE REB
group Abu Ali Mustafa Brigades | Abu Ali Mustafa Brigade
  PSE REB
group National Resistance Brigades
  PSE REB
group Al-Nasser Salah al-Deen Brigades | Nasser Salahuddin Brigades
  PSE REB
group Tulkarm Brigade
  PSE REB
group Nukhba | Nukhba Force
  PSE REB
group Hawari Group
  PSE REB
group Fatah al-Intifada
  PSE REB
group Jund Ansar Allah
  PSE REB
group Tawhid al-Jihad of Gaza
  PSE REB
group Popular Forces of Gaza | Abu Shabab clan | Abu Shabab group
  PSE PRM
group Dughmush clan | Doghmush clan
  PSE CRM
group Osbat al-Ansar
  PSE REB
group Unified National Leadership of the Uprising
  PSE OPP
group An-Najah University
  PSE EDU
group Birzeit University
  PSE EDU
group Al-Shifa Hospital | Shifa Hospital | al-Shifa Hospital
  PSE MED
group Kamal Adwan Hospital
  PSE MED
group Al-Ahli Arab Hospital
  PSE MED
group Nasser Hospital
  PSE MED
group Al-Ayyam of Ramallah
  PSE JRN
group Palestine TV
  PSE JRN
group Shehab news agency | Shehab
  PSE JRN
group Ramattan
  PSE JRN
group Palestinian Journalists Syndicate
  PSE JRN
group Quds News Network
  PSE JRN
group Board of Peace
  IGO GOV
# Lebanon
group Progressive Socialist Party
  LBN PTY
group Kataeb Party | Phalange Party
  LBN PTY
group Marada Movement | Marada
  LBN PTY
group Syrian Social Nationalist Party | SSNP
  LBN PTY
group National Liberal Party of Lebanon
  LBN PTY
group Lebanese Communist Party
  LBN PTY
group March 14 alliance
  LBN PTY
group March 8 bloc | March 8 alliance | March 8 coalition
  LBN PTY
group Loyalty to the Resistance
  LBN PTY
group Tashnag of Lebanon
  LBN PTY
group Jamaa Islamiya of Lebanon | al-Jamaa al-Islamiyya | Jamaa Islamiya
  LBN PTY
group Fajr Forces
  LBN REB
group Ahbash | al-Ahbash
  LBN REL
group Hizb ut-Tahrir Lebanon
  LBN PTY
group Guardians of the Cedars
  LBN PRM
group Mourabitoun of Lebanon | Murabitoun of Lebanon
  LBN PRM
group Islamic Amal
  LBN REB
group Organisation of the Oppressed on Earth | Organization of the Oppressed on Earth
  LBN REB
group Revolutionary Justice Organisation
  LBN REB
group Radwan Force | Radwan force | Radwan unit
  LBN REB
group Jihad Council
  LBN REB
group Al-Qard Al-Hassan | Al-Qard al-Hasan
  LBN BUS
group Islamic Unification Movement | Tawheed of Tripoli | Tawhid of Tripoli
  LBN REB
group Internal Security Forces | Internal Security Forces of Lebanon
  LBN COP
group General Security of Lebanon | General Security Directorate
  LBN COP
group Information Branch
  LBN COP SPY
group State Security of Lebanon
  LBN SPY
group Deuxieme Bureau
  LBN SPY
group Baabda Palace | Baabda palace | Baabda
  LBN GOV
group Grand Serail
  LBN GOV
group Ain al-Tineh | Ain el-Tineh
  LBN LEG
group Bkerke | Bkirki
  LBN REL
group Dar al-Fatwa
  LBN REL
group Higher Islamic Shiite Council | Supreme Islamic Shiite Council | Higher Shiite Council
  LBN REL
group Maronite Church | Maronite Patriarchate
  LBN REL
group Banque du Liban
  LBN GOV
group Constitutional Council of Lebanon
  LBN JUD
group Lebanese Forces militia
  LBN PRM
group Higher Relief Council
  LBN GOV
group Lebanese Civil Defence | Lebanese Civil Defense
  LBN SOC
group Lebanese Red Cross
  LBN MED
group Islamic Health Authority | Islamic Health Committee
  LBN MED
group General Confederation of Lebanese Workers | CGTL
  LBN LAB
group Association of Banks in Lebanon
  LBN BUS
group You Stink
  LBN CVL
group Beirut Bar Association
  LBN SOC
group Samir Kassir Foundation
  LBN SOC
group Annahar
  LBN JRN
group L'Orient Today
  LBN JRN
group Al-Akhbar of Lebanon
  LBN JRN
group Future TV
  LBN JRN
group LBCI | LBC television | Lebanese Broadcasting Corporation
  LBN JRN
group MTV Lebanon
  LBN JRN
group New TV of Lebanon | Al-Jadeed
  LBN JRN
group NBN of Lebanon
  LBN JRN
group OTV of Lebanon
  LBN JRN
group National News Agency of Lebanon | NNA
  LBN JRN
group Daily Star of Beirut
  LBN JRN
group Radio Nour | al-Nour radio
  LBN JRN
# Syria
group Progressive National Front
  SYR PTY
group National Coordination Committee for Democratic Change | National Coordination Committee | National Coordination Body
  SYR OPP
group Syrian Democratic Council
  SYR PRE
group AANES
  SYR PRE
group Kurdish National Council
  SYR OPP
group Local Coordination Committees
  SYR OPP
group Syrian Revolution General Commission
  SYR OPP
group Syrian Interim Government
  SYR OPP
group Syrian Negotiation Commission | Syrian Negotiations Commission
  SYR OPP
group Cairo Platform
  SYR OPP
group Moscow Platform
  SYR OPP
group Syrian Salvation Government | Salvation Government
  SYR REB
group Syrian Muslim Brotherhood
  SYR OPP
group Southern Front of Syria
  SYR REB
group Islamic Front of Syria | Islamic Front
  SYR REB  2013-11..2016
group Syrian Islamic Liberation Front
  SYR REB
group Jaish al-Mujahideen of Syria
  SYR REB
group Suqour al-Sham | Suqur al-Sham
  SYR REB
group Farouq Brigade
  SYR REB
group Yarmouk Martyrs Brigade
  SYR REB
group Khalid ibn al-Walid Army | Jaish Khalid bin al-Walid
  SYR REB
group Jund al-Aqsa
  SYR REB
group Ajnad al-Sham
  SYR REB
group Turkistan Islamic Party in Syria
  SYR REB
group Ansar al-Tawhid of Syria
  SYR REB
group Northern Storm Brigade
  SYR REB
group Sham Legion | Faylaq al-Sham
  SYR REB
group Levant Front | Shamiya Front | Jabhat al-Shamiya
  SYR REB
group Sultan Suleiman Shah Brigade | al-Amshat | Suleiman Shah Brigade
  SYR REB
group Ahrar al-Sharqiya
  SYR REB
group Syrian Free Army | New Syrian Army | Maghawir al-Thawra
  SYR REB
group Saraya Ansar al-Sunna
  SYR REB
group Euphrates Volcano
  SYR REB
group Manbij Military Council
  SYR PRE MIL
group Deir Ezzor Military Council | Deir al-Zor Military Council
  SYR PRE MIL
group Syriac Military Council
  SYR PRE MIL
group Asayish | Asayesh
  SYR PRE COP
group Liwa Fatemiyoun | Fatemiyoun Brigade | Fatemiyoun Division | Fatemiyoun
  SYR PRM
group Liwa Zainebiyoun | Zainebiyoun Brigade | Zainabiyoun Brigade
  SYR PRM
group Liwa al-Quds
  SYR PRM
group Baath Brigades
  SYR PRM
group Desert Hawks
  SYR PRM
group Tiger Forces
  SYR MIL
group Republican Guard of Syria | Syrian Republican Guard
  SYR MIL
group Syrian Air Force
  SYR MIL
group Air Force Intelligence | Syrian Air Force Intelligence
  SYR SPY
group Military Intelligence Directorate of Syria
  SYR SPY
group General Security Service of Syria | General Security Directorate of Syria
  SYR COP
group Men of Dignity | Men of Dignity Movement
  SYR PRM
group National Guard of Sweida | Sweida Military Council
  SYR PRM
group Syrian People's Council | People's Council of Syria | People's Assembly of Syria
  SYR LEG
group Supreme Constitutional Court of Syria
  SYR JUD
group Central Bank of Syria
  SYR GOV
group Scientific Studies and Research Center | Scientific Studies and Research Centre | SSRC
  SYR GOV
group Sednaya prison | Saydnaya prison
  SYR GOV
group Syrian Arab Red Crescent | SARC
  SYR MED
group Syrian Network for Human Rights | SNHR
  SYR SOC
group Syrian American Medical Society | SAMS
  SYR MED
group Violations Documentation Center | Violations Documentation Centre
  SYR SOC
group Syrian Human Rights Committee
  SYR SOC
group Aleppo Media Center | Aleppo Media Centre
  SYR JRN
group Shaam News Network
  SYR JRN
group Raqqa is Being Slaughtered Silently
  SYR JRN
group Enab Baladi
  SYR JRN
group Deir Ezzor 24
  SYR JRN
group Orient TV
  SYR JRN
group Syria TV
  SYR JRN
group Al-Baath newspaper | al-Baath newspaper
  SYR JRN
group Al-Ikhbariya | Al-Ikhbariyah | al-Ikhbariya
  SYR JRN
group Sham FM
  SYR JRN
group ANHA | Hawar news agency | North Press
  SYR JRN
group Supreme Alawite Islamic Council
  SYR REL
group Cham Holding
  SYR BUS
group Syrian Petroleum Company
  SYR BUS
# Jordan
group Jordanian Muslim Brotherhood
  JOR PTY
group General Intelligence Department | GID
  JOR SPY
group Jordanian Armed Forces | Jordan Armed Forces | Jordan Arab Army
  JOR MIL
group Arab Legion
  JOR MIL
group Public Security Directorate
  JOR COP
group Jordanian Gendarmerie
  JOR COP
group State Security Court of Jordan
  JOR JUD
group Royal Hashemite Court | Royal Court of Jordan
  JOR GOV
group Central Bank of Jordan
  JOR GOV
group Royal Jordanian
  JOR BUS
group Arab Potash
  JOR BUS
group Arab Bank
  JOR BUS
group Jordanian Teachers Syndicate | Jordan Teachers Syndicate
  JOR LAB
group Jordanian Engineers Association
  JOR LAB
group Jordan Bar Association
  JOR SOC
group Jordan Hashemite Charity Organization
  JOR SOC
group Al-Rai of Jordan
  JOR JRN
group Ad-Dustour | Al-Dustour
  JOR JRN
group Al-Ghad of Jordan
  JOR JRN
group Ammon News
  JOR JRN
group Roya News | Roya TV
  JOR JRN
# Iraq
group Coordination Framework
  IRQ PTY
group Sairoon
  IRQ PTY
