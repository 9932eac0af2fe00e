# Bodies of North Africa and the Middle East: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Iraq
group Fatah Alliance | Fateh Alliance
  IRQ PTY
group National Wisdom Movement | Hikma Movement
  IRQ PTY
group Iraqiya bloc | Al-Iraqiya bloc
  IRQ PTY
group National Iraqi Alliance | Iraqi National Alliance | United Iraqi Alliance
  IRQ PTY
group Iraqi Accordance Front | Iraqi Accord Front | Tawafuq | Accordance Front
  IRQ PTY
group Iraqi National Dialogue Front
  IRQ PTY
group Islamic Virtue Party | Fadhila | Fadhila Party
  IRQ PTY
group Taqadum | Taqaddum of Iraq | Progress Party of Iraq
  IRQ PTY
group Azm Alliance
  IRQ PTY
group Sovereignty Alliance
  IRQ PTY
group Imtidad
  IRQ PTY
group New Generation Movement
  IRQ PTY OPP
group Kurdistan Islamic Union
  IRQ PTY
group Kurdistan Justice Group | Kurdistan Islamic Group
  IRQ PTY
group Iraqi Communist Party
  IRQ PTY
group Iraqi Turkmen Front
  IRQ PTY
group Assyrian Democratic Movement
  IRQ PTY
group Yazidi Movement for Reform
  IRQ PTY
group Victory Alliance
  IRQ PTY
group Reconstruction and Development Coalition
  IRQ PTY
group Supreme Council for the Islamic Revolution of Iraq
  IRQ PTY
group Association of Muslim Scholars | Muslim Scholars Association | Muslim Clerics Association
  IRQ REL
group Sunni Endowment
  IRQ REL
group Hawza | hawza
  IRQ REL
group Chaldean Church | Chaldean Catholic Church
  IRQ REL
group Tishreen movement | Tishreen protesters
  IRQ CVL
group Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada
  IRQ PRM
group Kataib Imam Ali
  IRQ PRM
group Saraya al-Khorasani
  IRQ PRM
group Promised Day Brigade
  IRQ REB
group Special Groups of Iraq
  IRQ REB
group Babylon Brigade | Babylon Brigades
  IRQ PRM
group Sinjar Resistance Units | YBS
  IRQ PRM
group Saraya Awliya al-Dam
  IRQ REB
group Ashab al-Kahf
  IRQ REB
group Jaish al-Rashideen
  IRQ REB
group Mujahideen Army of Iraq
  IRQ REB
group General Military Council for Iraqi Revolutionaries
  IRQ REB
group Jund al-Samaa | Soldiers of Heaven
  IRQ REB
group Ansar Allah al-Awfiya
  IRQ PRM
group Counter Terrorism Service | Counter-Terrorism Service
  IRQ MIL
group Golden Division
  IRQ MIL
group Iraqi Special Operations Forces
  IRQ MIL
group Iraqi Armed Forces
  IRQ MIL
group Wolf Brigade
  IRQ COP
group Iraqi Federal Police | Federal Police of Iraq
  IRQ COP
group Facilities Protection Service
  IRQ COP
group Joint Operations Command of Iraq | Iraqi Joint Operations Command
  IRQ MIL
group Baghdad Operations Command
  IRQ MIL
group Iraqi National Intelligence Service
  IRQ SPY
group Mukhabarat of Iraq
  IRQ SPY
group Zeravani
  IRQ COP
group Asayish of Iraqi Kurdistan
  IRQ COP
group Kurdistan Counter-Terrorism
  IRQ COP
group Kurdistan Parliament
  IRQ LEG
group Iraqi Council of Representatives | Council of Representatives of Iraq
  IRQ LEG
group Iraqi High Tribunal | Iraqi Special Tribunal | Iraqi Higher Criminal Court
  IRQ JUD
group Federal Supreme Court of Iraq | Iraqi Federal Supreme Court
  IRQ JUD
group Supreme Judicial Council of Iraq
  IRQ JUD
group Independent High Electoral Commission | IHEC
  IRQ GOV
group De-Baathification Commission | Accountability and Justice Commission
  IRQ GOV
group Integrity Commission of Iraq | Commission on Public Integrity | Commission of Integrity
  IRQ GOV
group Revolutionary Command Council of Iraq | Revolutionary Command Council
  IRQ GOV
group National Monitoring Directorate
  IRQ GOV
group Central Bank of Iraq
  IRQ GOV
group Trade Bank of Iraq
  IRQ BUS
group Abu Ghraib prison
  IRQ GOV
group Iraqi Red Crescent
  IRQ MED
group Yazda
  IRQ SOC
group Independent High Commission for Human Rights of Iraq
  IRQ SOC
group General Federation of Iraqi Trade Unions
  IRQ LAB
group Federation of Oil Unions in Iraq
  IRQ LAB
group Missan Oil Company
  IRQ BUS
group Dana Gas
  ARE BUS
group DNO
  NOR BUS
group Al-Mada newspaper
  IRQ JRN
group Al-Sabah newspaper | al-Sabah newspaper
  IRQ JRN
group Azzaman
  IRQ JRN
group Al-Sharqiya | al-Sharqiya
  IRQ JRN
group Al-Hawza newspaper
  IRQ JRN
group Babel newspaper
  IRQ JRN
group Kurdistan 24 | Kurdistan24
  IRQ JRN
group NRT television
  IRQ JRN
group Shafaq News
  IRQ JRN
group Al-Furat TV
  IRQ JRN
group Multi-National Force Iraq | Multi-National Force-Iraq
  USA MIL
group Combined Joint Task Force-Operation Inherent Resolve | Operation Inherent Resolve
  USA MIL
group NATO Mission Iraq
  IGO MIL
# Iran
group Islamic Iran Participation Front
  IRN PTY
group Executives of Construction
  IRN PTY
group National Trust Party
  IRN PTY
group Militant Clergy Association | Combatant Clergy Association
  IRN PTY
group Association of Combatant Clerics
  IRN PTY
group Islamic Coalition Party | Islamic Coalition Society
  IRN PTY
group Abadgaran
  IRN PTY
group Front of Islamic Revolution Stability | Paydari Front | Steadfastness Front
  IRN PTY
group Freedom Movement of Iran | Iran Freedom Movement
  IRN PTY OPP
group National Front of Iran
  IRN PTY OPP
group Tudeh | Tudeh Party
  IRN PTY OPP
group Fedayeen of Iran | Fedaian | Organization of Iranian People's Fedaian
  IRN OPP
group Office for Consolidating Unity | Office for Strengthening Unity | Office to Foster Unity
  IRN EDU
group Green Movement of Iran | Iranian Green Movement
  IRN OPP
group One Million Signatures
  IRN CVL
group Ansar-e Hezbollah | Ansar-e-Hezbollah
  IRN PRM
group Student Followers of the Imam's Line | Muslim Student Followers of the Imam's Line
  IRN CVL
group 15 Khordad Foundation | Khordad 15 Foundation
  IRN SOC
group Bonyad Mostazafan | Mostazafan Foundation | Foundation of the Oppressed
  IRN BUS
group Setad | Execution of Imam Khomeini's Order
  IRN BUS
group Astan Quds Razavi
  IRN BUS
group Qom Seminary | Qom seminary
  IRN REL
group Special Clerical Court | Special Court for the Clergy
  IRN JUD
group Evin prison | Evin Prison
  IRN JUD
group Gasht-e Ershad | Guidance Patrol
  IRN COP
group NAJA police | Law Enforcement Command of Iran
  IRN COP
group Faraja | FARAJA
  IRN COP
group Iranian Cyber Police
  IRN COP
group Artesh
  IRN MIL
group IRGC Aerospace Force
  IRN MIL
group IRGC Navy | IRGC navy
  IRN MIL
group Khatam al-Anbiya Central Headquarters | Khatam-al Anbiya Central Headquarters
  IRN MIL
group Armed Forces General Staff of Iran | General Staff of Iran's Armed Forces
  IRN MIL
group Iranian Ministry of Intelligence | Ministry of Intelligence and Security | MOIS
  IRN SPY
group IRGC Intelligence Organization
  IRN SPY
group Supreme Council of the Cultural Revolution
  IRN GOV
group Defence Council of Iran | Supreme Defense Council
  IRN GOV
group Plan and Budget Organization of Iran
  IRN GOV
group Central Bank of Iran
  IRN GOV
group National Security and Foreign Policy Committee | National Security and Foreign Policy Commission
  IRN LEG
group SPND | Organization of Defensive Innovation and Research
  IRN MIL
group Imam Khomeini Relief Committee | Imam Khomeini Relief Foundation
  IRN SOC
group Iranian Red Crescent | Iranian Red Crescent Society
  IRN MED
group Defenders of Human Rights Center | Defenders of Human Rights Centre | Center for Human Rights Defenders
  IRN SOC
group Iran Human Rights | Iran Human Rights Organization | IHRNGO
  IRN SOC
group HRANA | Human Rights Activists News Agency
  IRN SOC
group Center for Human Rights in Iran | Centre for Human Rights in Iran
  IRN SOC
group Hengaw | Hengaw Organization for Human Rights
  IRN SOC
group Abdorrahman Boroumand Center | Abdorrahman Boroumand Centre
  IRN SOC
group Kurdistan Human Rights Network
  IRN SOC
group Committee of Human Rights Reporters
  IRN SOC
group Iranian Writers' Association | Iranian Writers Association
  IRN SOC
group Haft Tappeh workers | Haft Tappeh sugar workers
  IRN LAB
group Vahed bus drivers' union | Tehran bus drivers' union
  IRN LAB
group Coordinating Council of Iranian Teachers
  IRN LAB
group Baha'i International Community
  ISM REL
group Kurdistan Freedom Party of Iran | PAK of Iranian Kurdistan
  IRN REB
group Khabat
  IRN REB
group Ahvaz National Resistance | al-Ahvaziya
  IRN REB
group Ansar al-Furqan
  IRN REB
group Harakat Ansar Iran
  IRN REB
group People's Fighters Front
  IRN REB
group Kingdom Assembly of Iran | Tondar
  IRN REB
group Forqan group
  IRN REB
group Saipa
  IRN BUS
group Mapna | MAPNA
  IRN BUS
group Mobarakeh Steel
  IRN BUS
group South Pars Gas
  IRN BUS
group Caspian Airlines
  IRN BUS
group Qeshm Fars Air
  IRN BUS
group Nobitex
  IRN BUS
group Ettelaat | Ettela'at
  IRN JRN
group Jomhouri Eslami | Jomhuri-ye Eslami
  IRN JRN
group Resalat newspaper
  IRN JRN
group Shargh | Sharq daily
  IRN JRN
group Etemad | Etemad newspaper
  IRN JRN
group Ham Mihan | Ham-Mihan
  IRN JRN
group Hamshahri
  IRN JRN
group Salam newspaper
  IRN JRN
group Neshat newspaper
  IRN JRN
group Jameah newspaper
  IRN JRN
group Javan newspaper
  IRN JRN
group Arman newspaper
  IRN JRN
group Iran Daily
  IRN JRN
group ILNA | Iranian Labour News Agency
  IRN JRN
group Nournews | Nour News
  IRN JRN
group Mizan | Mizan Online | Mizan news agency
  IRN JRN
group Young Journalists Club | Young Journalists' Club
  IRN JRN
group Khabar Online
  IRN JRN
group SNN
  IRN JRN
group Radio Farda
  USA JRN
group IranWire
  GBR JRN
group INSTEX
  EUR BUS
# Turkey
group Good Party
  TUR PTY OPP
group DEVA Party | Democracy and Progress Party
  TUR PTY OPP
group Future Party of Turkey | Gelecek Party
  TUR PTY OPP
group Felicity Party | Saadet Party
  TUR PTY OPP
group New Welfare Party | Yeniden Refah
  TUR PTY OPP
group Victory Party of Turkey | Zafer Party
  TUR PTY OPP
group Homeland Party of Turkey | Vatan Party | Patriotic Party of Turkey
  TUR PTY
group Great Unity Party | BBP
  TUR PTY
group Workers' Party of Turkey | TİP
  TUR PTY OPP
group Social Democratic Populist Party | SHP
  TUR PTY
group Democratic Left Party
  TUR PTY
group People's Labour Party | HEP
  TUR PTY
group Democratic Society Party
  TUR PTY OPP
group Peace and Democracy Party | BDP
  TUR PTY OPP
group DEHAP
  TUR PTY OPP
group Democratic Regions Party | DBP
  TUR PTY OPP
group Green Left Party
  TUR PTY OPP
group Peoples' Equality and Democracy Party
  TUR PTY OPP
group Huda-Par | HUDA-PAR | HÜDA PAR | Free Cause Party
  TUR PTY
group Young Party of Turkey | Genc Party
  TUR PTY
group Nation Alliance
  TUR PTY OPP
group People's Alliance of Turkey
  TUR PTY
group Nationalist Democracy Party
  TUR PTY
group Islamic Salvation Party of Turkey | National Salvation Party
  TUR PTY
group KADEP
  TUR PTY
group Democratic Society Congress | DTK
  TUR OPP
group Kurdistan Communities Union | KCK
  TUR REB
group ARGK
  TUR REB
group ERNK
  TUR REB
group TIKKO | TİKKO
  TUR REB
group TKP/ML
  TUR REB
group MLSPB
  TUR REB
group HBDH | Peoples' United Revolutionary Movement
  TUR REB
group Peace at Home Council
  TUR MIL
group West Working Group
  TUR MIL
group Village guards | village guards
  TUR PRM
group JITEM | Jitem | JİTEM
  TUR PRM
group Gulen movement | Gülen movement | Gulenists | FETO | FETÖ | Hizmet
  TUR REL
group Turkish Gendarmerie | Gendarmerie General Command | Jandarma
  TUR COP
group National Intelligence Agency of Turkey | MIT of Turkey | Millî İstihbarat Teşkilatı
  TUR SPY
group National Security Council of Turkey | Turkish National Security Council | MGK
  TUR GOV MIL
group Turkish Land Forces
  TUR MIL
group Turkish Naval Forces
  TUR MIL
group Constitutional Court of Turkey | Turkish Constitutional Court
  TUR JUD
group Court of Cassation of Turkey | Yargitay | Yargıtay
  TUR JUD
group Council of State of Turkey | Danistay
  TUR JUD
group State Security Court of Turkey
  TUR JUD
group Council of Judges and Prosecutors | HSYK | HSK
  TUR JUD
group Supreme Election Council | YSK | Supreme Electoral Board | High Election Board | Supreme Election Board
  TUR GOV
group RTUK | RTÜK
  TUR GOV
group Directorate of Religious Affairs of Turkey | Diyanet | Diyanet Affairs
  TUR REL GOV
group Directorate of Communications of Turkey | Directorate of Communications
  TUR GOV
group Presidency of Defence Industries | SSB of Turkey
  TUR GOV
group AFAD
  TUR GOV
group YOK | YÖK | Higher Education Board
  TUR EDU
group TIKA | TİKA
  TUR GOV
group TurkStat | Turkish Statistical Institute
  TUR GOV
group Central Bank of the Republic of Turkey | CBRT
  TUR GOV
group BDDK | BRSA
  TUR GOV
group Savings Deposit Insurance Fund | TMSF
  TUR GOV
group Bestepe | Beştepe
  TUR GOV
group Imrali delegation | İmralı delegation
  TUR PTY
group Turkish Red Crescent | Kizilay | Kızılay
  TUR MED
group AKUT
  TUR SOC
group Humanitarian Relief Foundation | IHH Humanitarian Relief Foundation
  TUR SOC
group Human Rights Association of Turkey | IHD | İHD | Turkish Human Rights Association
  TUR SOC
group Human Rights Foundation of Turkey | TIHV
  TUR SOC
group Mazlumder | Mazlum-Der
  TUR SOC
group Turkish Medical Association | TTB
  TUR MED
group Turkish Bar Association | Union of Turkish Bar Associations
  TUR SOC
group Istanbul Bar Association
  TUR SOC
group Taksim Solidarity
  TUR CVL
group Academics for Peace
  TUR EDU
group We Will Stop Femicides Platform | We Will Stop Femicide Platform
  TUR CVL
group Media and Law Studies Association | MLSA
  TUR SOC
group Turkish Journalists' Association | Journalists' Union of Turkey
  TUR JRN
group TUSIAD | TÜSİAD
  TUR BUS
group MUSIAD | MÜSİAD
  TUR BUS
group TOBB
  TUR BUS
group Turk-Is | Türk-İş
  TUR LAB
group DISK | DİSK
  TUR LAB
group KESK
  TUR LAB
group Egitim-Sen | Eğitim-Sen
  TUR LAB
group Hak-Is
  TUR LAB
group STM of Turkey
  TUR BUS
group Akkuyu Nuclear
  TUR BUS
group Tupras | Tüpraş
  TUR BUS
group Pegasus Airlines
  TUR BUS
group Dogan Holding | Doğan Holding
  TUR BUS
group Akbank
  TUR BUS
group Garanti | Garanti Bank
  TUR BUS
group Isbank | İşbank
  TUR BUS
group Vakifbank | VakıfBank
  TUR BUS
group Bank Asya
  TUR BUS
group Uzan family
  TUR BUS
group Turkish Grain Board | TMO
  TUR GOV
group Sabah newspaper | Daily Sabah
  TUR JRN
group Star newspaper of Turkey
  TUR JRN
group Radikal
  TUR JRN
group Taraf | Taraf newspaper
  TUR JRN
group Birgun | BirGün | BirGun
  TUR JRN
group Evrensel
  TUR JRN
group Ozgur Gundem | Özgür Gündem
  TUR JRN
group Ulke TV
  TUR JRN
group Aydinlik | Aydınlık
  TUR JRN
group Akit | Yeni Akit
  TUR JRN
group Agos
  TUR JRN
group Bianet | bianet
  TUR JRN
group T24
  TUR JRN
group Halk TV
  TUR JRN
group Tele1
  TUR JRN
group Haberturk | Habertürk
  TUR JRN
group NTV of Turkey
  TUR JRN
