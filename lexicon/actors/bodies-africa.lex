# Bodies of sub-Saharan Africa: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# South Africa
group United Democratic Front of South Africa
  ZAF OPP
group Azanian People's Organisation | AZAPO | Azapo
  ZAF PTY
group United Democratic Movement | UDM
  ZAF PTY
group Congress of the People
  ZAF PTY OPP
group ActionSA
  ZAF PTY OPP
group Patriotic Alliance
  ZAF PTY
group Rise Mzansi
  ZAF PTY
group African Transformation Movement
  ZAF PTY OPP
group African Christian Democratic Party | ACDP
  ZAF PTY
group New National Party
  ZAF PTY
group Herstigte Nasionale Party
  ZAF PTY OPP
group Freedom Front
  ZAF PTY
group African National Congress Youth League | ANC Youth League | ANCYL
  ZAF PTY
group ANC Women's League
  ZAF PTY
group South African National Civic Organisation | SANCO
  ZAF SOC
group South African Federation of Trade Unions | SAFTU | Saftu
  ZAF LAB
group Federation of Unions of South Africa | Fedusa
  ZAF LAB
group National Education, Health and Allied Workers' Union | Nehawu | NEHAWU
  ZAF LAB
group South African Democratic Teachers' Union | SADTU
  ZAF LAB
group South African Transport and Allied Workers Union | Satawu | SATAWU
  ZAF LAB
group South African Municipal Workers' Union | SAMWU
  ZAF LAB
group United Transport and Allied Trade Union | UNTU
  ZAF LAB
group AfriForum | Afriforum
  ZAF SOC
group AgriSA | Agri SA
  ZAF AGR
group Black Sash
  ZAF SOC
group End Conscription Campaign
  ZAF CVL
group South African Council of Churches
  ZAF REL
group Dutch Reformed Church
  ZAF REL
group Abahlali baseMjondolo
  ZAF SOC
group Operation Dudula
  ZAF CVL
group Treatment Action Campaign
  ZAF SOC
group Section27 | SECTION27
  ZAF SOC
group Institute for Security Studies
  ZAF EDU
group South African National Defence Force | SANDF
  ZAF MIL
group South African Defence Force | SADF
  ZAF MIL
group 32 Battalion
  ZAF MIL
group Koevoet
  ZAF COP
group South African Police Service | SAPS
  ZAF COP
group South African Police
  ZAF COP
group Scorpions unit
  ZAF COP
group Directorate for Priority Crime Investigation
  ZAF COP
group Vlakplaas
  ZAF COP
group Civil Cooperation Bureau
  ZAF MIL
group State Security Agency of South Africa
  ZAF SPY
group National Prosecuting Authority
  ZAF JUD
group Zondo Commission | Zondo commission
  ZAF JUD
group Goldstone Commission | Goldstone commission
  ZAF JUD
group Constitutional Court of South Africa
  ZAF JUD
group Public Protector of South Africa
  ZAF JUD
group Independent Police Investigative Directorate
  ZAF GOV
group Independent Electoral Commission of South Africa
  ZAF GOV
group Union Buildings
  ZAF GOV
group Tuynhuys
  ZAF GOV
group Department of International Relations and Cooperation | DIRCO | Dirco
  ZAF GOV
group South African Reserve Bank
  ZAF GOV
group South African Revenue Service
  ZAF GOV
group Industrial Development Corporation of South Africa
  ZAF GOV
group Johannesburg Stock Exchange | JSE
  ZAF BUS
group Chamber of Mines of South Africa | Minerals Council South Africa
  ZAF BUS
group Business Unity South Africa
  ZAF BUS
group Harmony Gold
  ZAF BUS
group Exxaro
  ZAF BUS
group Kumba Iron Ore
  ZAF BUS
group Nedbank
  ZAF BUS
group FirstRand
  ZAF BUS
group Absa
  ZAF BUS
group Steinhoff
  ZAF BUS
group MTN
  ZAF BUS
group MultiChoice
  ZAF BUS
group Koeberg nuclear power plant
  ZAF BUS
group Daily Dispatch
  ZAF JRN
group Cape Times
  ZAF JRN
group Rand Daily Mail
  ZAF JRN
group eNCA
  ZAF JRN
group Die Burger
  ZAF JRN
group amaBhungane
  ZAF JRN
group City Press newspaper
  ZAF JRN
# Zimbabwe
group Patriotic Front of Zimbabwe | PF-ZAPU
  ZWE PTY
group MDC Alliance | MDC-T | MDC-Alliance
  ZWE PTY OPP
group Zimbabwe Unity Movement
  ZWE PTY OPP
group Zimbabwe People First
  ZWE PTY OPP
group Zimbabwe African National Liberation Army | ZANLA
  ZWE REB
group Zimbabwe National Army
  ZWE MIL
group Zimbabwe Defence Forces
  ZWE MIL
group Fifth Brigade | 5th Brigade
  ZWE MIL
group Zimbabwe Republic Police | ZRP
  ZWE COP
group Green Bombers
  ZWE PRM
group Zimbabwe National Liberation War Veterans Association | Zimbabwe war veterans
  ZWE PRM
group National Constitutional Assembly
  ZWE SOC
group Zimbabwe Lawyers for Human Rights
  ZWE SOC
group Zimbabwe Election Support Network
  ZWE SOC
group Zimbabwe Human Rights NGO Forum
  ZWE SOC
group Zimbabwe Peace Project
  ZWE SOC
group Women of Zimbabwe Arise | WOZA
  ZWE SOC
group Crisis in Zimbabwe Coalition
  ZWE SOC
group ThisFlag
  ZWE CVL
group Tajamuka
  ZWE CVL
group Zimbabwe National Students Union | ZINASU
  ZWE EDU
group Amalgamated Rural Teachers Union of Zimbabwe | ARTUZ
  ZWE LAB
group Progressive Teachers Union of Zimbabwe | PTUZ
  ZWE LAB
group Zimbabwe Hospital Doctors Association
  ZWE LAB MED
group Zimbabwe Electoral Commission | ZEC
  ZWE GOV
group Zimbabwe Anti-Corruption Commission
  ZWE GOV
group Reserve Bank of Zimbabwe
  ZWE GOV
group Grain Marketing Board
  ZWE GOV
group Chikurubi prison
  ZWE GOV
group Zimbabwe Mining Development Corporation
  ZWE BUS
group Zimbabwe Independent
  ZWE JRN
group Financial Gazette
  ZWE JRN
group Voice of the People radio
  ZWE JRN
# Zambia
group Movement for Multiparty Democracy | MMD
  ZMB PTY
group United National Independence Party
  ZMB PTY
group Heritage Party of Zambia
  ZMB PTY OPP
group Forum for Democracy and Development | FDD
  ZMB PTY
group Tonse Alliance
  ZMB PTY
group Law Association of Zambia
  ZMB SOC
group Zambia Congress of Trade Unions | ZCTU of Zambia
  ZMB LAB
group Mineworkers Union of Zambia
  ZMB LAB
group Bank of Zambia
  ZMB GOV
group Electoral Commission of Zambia
  ZMB GOV
group First Quantum Minerals
  CAN BUS
group Zambia Consolidated Copper Mines
  ZMB BUS
group Zambia National Broadcasting Corporation | ZNBC
  ZMB JRN
group Lusaka Times
  ZMB JRN
# Malawi
group Malawi Congress Party
  MWI PTY
group United Democratic Front of Malawi
  MWI PTY
group Democratic Progressive Party of Malawi
  MWI PTY
group Alliance for Democracy of Malawi | Aford
  MWI PTY
group UTM party
  MWI PTY
group Human Rights Defenders Coalition
  MWI SOC
group Public Affairs Committee of Malawi
  MWI SOC
group Malawi Electoral Commission
  MWI GOV
group Malawi Defence Force
  MWI MIL
group Malawi Young Pioneers
  MWI PRM
# Mozambique
group Front for the Liberation of Mozambique
  MOZ PTY
group National Resistance of Mozambique
  MOZ REB  ..1992-10-04
  MOZ PTY OPP
group Democratic Movement of Mozambique | MDM
  MOZ PTY OPP
group Ahlu Sunna wal Jamaa of Mozambique
  MOZ REB
group Armed Forces for the Defence of Mozambique
  MOZ MIL
group Ponta Vermelha
  MOZ GOV
group National Election Commission of Mozambique
  MOZ GOV
group Center for Democracy and Human Rights
  MOZ SOC
group Bank of Mozambique
  MOZ GOV
group Cahora Bassa
  MOZ BUS
group LAM Mozambique Airlines
  MOZ BUS
group Mozambique News Agency | AIM news agency
  MOZ JRN
group Noticias of Maputo
  MOZ JRN
# Angola
group People's Movement for the Liberation of Angola
  AGO PTY
group National Front for the Liberation of Angola
  AGO REB  ..1991
  AGO PTY
group CASA-CE
  AGO PTY OPP
group PRA-JA Servir Angola
  AGO PTY OPP
group Angolan Armed Forces
  AGO MIL
group FAPLA
  AGO MIL
group FALA of Angola
  AGO REB
group FLEC-FAC
  AGO REB
group FLEC-Renovada
  AGO REB
group Forum for Cabindan Dialogue
  AGO REB
group Lunda Tchokwe Protectorate Movement
  AGO CVL
group Mpalabanda
  AGO SOC
group Maos Livres | Mãos Livres
  AGO SOC
group National Bank of Angola
  AGO GOV
group Banco Espirito Santo Angola
  AGO BUS
group Radio Nacional de Angola
  AGO JRN
group Folha 8
  AGO JRN
# Namibia, Botswana, Lesotho, Eswatini
group South West Africa People's Organization
  NAM REB  ..1989-03
  NAM PTY
group PLAN of Namibia | People's Liberation Army of Namibia
  NAM REB
group Democratic Turnhalle Alliance | DTA
  NAM PTY
group Popular Democratic Movement of Namibia
  NAM PTY OPP
group Landless People's Movement
  NAM PTY OPP
group Independent Patriots for Change
  NAM PTY OPP
group Congress of Democrats
  NAM PTY OPP
group Rally for Democracy and Progress of Namibia
  NAM PTY OPP
group National Society for Human Rights of Namibia
  NAM SOC
group Ovaherero Traditional Authority
  NAM SOC
group Namdeb
  NAM BUS
group NBC of Namibia
  NAM JRN
group Botswana Democratic Party
  BWA PTY
group Umbrella for Democratic Change
  BWA PTY
group Botswana National Front
  BWA PTY OPP
group Botswana Congress Party
  BWA PTY OPP
group Botswana Defence Force
  BWA MIL
group Directorate of Intelligence and Security of Botswana
  BWA SPY
group Debswana
  BWA BUS
group First People of the Kalahari
  BWA SOC
group Lesotho Congress for Democracy
  LSO PTY
group All Basotho Convention
  LSO PTY
group Basotho National Party
  LSO PTY
group Basutoland Congress Party
  LSO PTY
group Democratic Congress of Lesotho
  LSO PTY
group Revolution for Prosperity
  LSO PTY
group Lesotho Defence Force
  LSO MIL
group Royal Lesotho Defence Force
  LSO MIL
group Lesotho Liberation Army
  LSO REB
group Lesotho Mounted Police
  LSO COP
group People's United Democratic Movement | PUDEMO | Pudemo
  SWZ PTY OPP
group Swaziland Solidarity Network
  SWZ OPP
group Swaziland Youth Congress
  SWZ OPP
group Swaziland Federation of Trade Unions
  SWZ LAB
group Trade Union Congress of Swaziland
  SWZ LAB
group Umbutfo Eswatini Defence Force | Umbutfo Swaziland Defence Force
  SWZ MIL
group Times of Swaziland | Times of Eswatini
  SWZ JRN
# Madagascar and the islands
group Tiako i Madagasikara | Tiako I Madagasikara
  MDG PTY
group Arema
  MDG PTY
group High Constitutional Court of Madagascar
  MDG JUD
group CAPSAT
  MDG MIL
group Gen Z Madagascar
  MDG CVL
group Council of Christian Churches of Madagascar | FFKM
  MDG REL
group Jirama | JIRAMA
  MDG BUS
group Ambatovy
  MDG BUS
group Iavoloha palace | Iavoloha Palace
  MDG GOV
group Dahalo
  MDG CRM
group Alliance of Change of Mauritius | Alliance du Changement
  MUS PTY
group Mauritian Militant Movement | Mouvement Militant Mauricien
  MUS PTY
group Militant Socialist Movement
  MUS PTY
group Chagos Refugees Group
  MUS SOC
group Linyon Demokratik Seselwa
  SYC PTY
group United Seychelles
  SYC PTY
group Seychelles People's Progressive Front
  SYC PTY
group Comoran Army | Comorian army
  COM MIL
group Juwa party
  COM PTY OPP
# Kenya
group Kenya African National Union
  KEN PTY
group Forum for the Restoration of Democracy | FORD-Kenya | Ford-Kenya
  KEN PTY OPP
group FORD-Asili | Ford-Asili
  KEN PTY OPP
group National Rainbow Coalition | NARC
  KEN PTY
group Party of National Unity
  KEN PTY
group Wiper Democratic Movement
  KEN PTY OPP
group National Super Alliance | NASA coalition
  KEN PTY OPP
group Kenya Kwanza
  KEN PTY
group Amani National Congress
  KEN PTY
group Democratic Action Party-Kenya
  KEN PTY OPP
group Safina party
  KEN PTY OPP
group Mombasa Republican Council
  KEN CVL
group Kenya Human Rights Commission
  KEN SOC
group Muslims for Human Rights | Muhuri | MUHURI
  KEN SOC
group Haki Africa
  KEN SOC
group Kenya National Commission on Human Rights
  KEN GOV
group Law Society of Kenya | LSK
  KEN SOC
group National Council of Churches of Kenya | NCCK
  KEN REL
group Supreme Council of Kenya Muslims
  KEN REL
group Inter-Religious Council of Kenya
  KEN REL
group Central Organisation of Trade Unions | Central Organization of Trade Unions | COTU
  KEN LAB
group Kenya National Union of Teachers | KNUT
  KEN LAB
group Kenya Medical Practitioners, Pharmacists and Dentists Union | KMPDU
  KEN LAB MED
group Kenya Defence Forces | KDF
  KEN MIL
group General Service Unit of Kenya
  KEN COP
group Kenya Police
  KEN COP
group Kenya Wildlife Service
  KEN GOV
group Anti-Terrorism Police Unit of Kenya
  KEN COP
group Directorate of Criminal Investigations of Kenya
  KEN COP
group Independent Policing Oversight Authority | IPOA
  KEN GOV
group Independent Electoral and Boundaries Commission | IEBC
  KEN GOV
group Electoral Commission of Kenya
  KEN GOV
group Ethics and Anti-Corruption Commission of Kenya
  KEN GOV
group Kenya Anti-Corruption Commission
  KEN GOV
group Nyayo House
  KEN GOV
group Central Bank of Kenya
  KEN GOV
group Kenya Revenue Authority
  KEN GOV
group Waki Commission
  KEN JUD
group Jeshi la Mzee
  KEN PRM
group Al-Hijra of Kenya | Muslim Youth Centre
  KEN REB
group Kenya Red Cross
  KEN SOC
group Nation Media Group
  KEN JRN
group KTN News | KTN
  KEN JRN
group Kenya Times
  KEN JRN
group Weekly Review of Nairobi
  KEN JRN
group Standard Group
  KEN JRN
# Uganda
group Uganda People's Congress | UPC of Uganda
  UGA PTY
group Democratic Party of Uganda
  UGA PTY OPP
group People Power movement
  UGA PTY OPP
group Alliance for National Transformation
  UGA PTY OPP
group People's Front for Freedom
  UGA PTY OPP
group Activists for Change
  UGA CVL
group Uganda National Liberation Front
  UGA REB
group Uganda National Liberation Army
  UGA MIL
group Uganda National Rescue Front
  UGA REB
group Uganda People's Democratic Army
  UGA REB
group People's Redemption Army
  UGA REB
group Arrow Boys
  UGA PRM
group Special Forces Command of Uganda
  UGA MIL
group Chieftaincy of Military Intelligence
  UGA SPY
group Internal Security Organisation of Uganda
  UGA SPY
group Uganda Police Force
  UGA COP
group Kiboko squad
  UGA PRM
group Electoral Commission of Uganda
  UGA GOV
group Bank of Uganda
  UGA GOV
group Uganda Communications Commission
  UGA GOV
group Uganda Human Rights Commission
  UGA GOV
group Sexual Minorities Uganda
  UGA SOC
group Chapter Four Uganda
  UGA SOC
group Acholi Religious Leaders Peace Initiative
  UGA REL
