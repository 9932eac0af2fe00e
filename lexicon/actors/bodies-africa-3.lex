# Bodies of sub-Saharan Africa: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Ethiopia
group Metals and Engineering Corporation | METEC
  ETH BUS
group ESAT | Ethiopian Satellite Television
  ETH JRN
group Walta Information Centre
  ETH JRN
group The Reporter of Ethiopia
  ETH JRN
group Ethiopian Herald
  ETH JRN
group Addis Fortune
  ETH JRN
group Zone 9 bloggers
  ETH JRN
group Relief Society of Tigray
  ETH SOC
# Eritrea and Djibouti
group Eritrean Defence Forces | Eritrean Defense Forces
  ERI MIL
group Red Sea Afar Democratic Organisation
  ERI REB
group Eritrean Islamic Jihad
  ERI REB
group Eritrean National Alliance
  ERI REB
group Brigade N'Hamedu | Brigade Nhamedu
  ERI CVL
group Radio Erena
  ERI JRN
group Setit newspaper
  ERI JRN
group Nevsun Resources
  CAN BUS
group Eritrean Orthodox Church
  ERI REL
group Front for the Restoration of Unity and Democracy | FRUD
  DJI REB
group Union for National Salvation of Djibouti
  DJI PTY OPP
group Union for the Presidential Majority
  DJI PTY
group People's Rally for Progress
  DJI PTY
group Doraleh Container Terminal
  DJI BUS
group Camp Lemonnier
  USA MIL
# Somalia
group Transitional National Government of Somalia
  SOM GOV
group Transitional Federal Government | TFG
  SOM GOV
group Alliance for the Re-liberation of Somalia
  SOM REB
group Somali Salvation Democratic Front | SSDF of Somalia
  SOM REB
group Somali Patriotic Movement
  SOM REB
group Rahanweyn Resistance Army
  SOM REB
group Somali Reconciliation and Restoration Council
  SOM REB
group Juba Valley Alliance
  SOM REB
group Alliance for the Restoration of Peace and Counter-Terrorism
  SOM PRM
group Ras Kamboni Brigade | Ras Kamboni
  SOM PRM
group Raskamboni movement
  SOM PRM
group Danab | Danab Brigade
  SOM MIL
group Gorgor
  SOM MIL
group Somali National Army
  SOM MIL
group Somali Police Force
  SOM COP
group National Intelligence and Security Agency | NISA
  SOM SPY
group Haram'ad
  SOM COP
group Puntland Maritime Police Force
  SOM COP
group Puntland Dervish Force | Puntland Dervishes
  SOM MIL
group Kulmiye
  SOM PRE PTY
group Waddani | Waddani party
  SOM PRE PTY OPP
group UCID of Somaliland
  SOM PRE PTY
group UDUB
  SOM PRE PTY
group Guurti
  SOM PRE LEG
group SSC-Khatumo | SSC-Khaatumo | SSC Khatumo
  SOM GOV
group Khatumo
  SOM REB
group Villa Somalia
  SOM GOV
group Benadir administration | Benadir Regional Administration
  SOM GOV
group Union for Peace and Development Party of Somalia
  SOM PTY
group Wadajir party
  SOM PTY OPP
group Council of Presidential Candidates of Somalia
  SOM OPP
group Hawiye elders
  SOM SOC
group Dahabshiil
  SOM BUS
group Al-Barakaat | Al Barakaat
  SOM BUS
group Hormuud | Hormuud Telecom
  SOM BUS
group Aamin Ambulance
  SOM MED
group Medina Hospital of Mogadishu
  SOM MED
group National Union of Somali Journalists
  SOM JRN
group Somali Journalists Syndicate
  SOM JRN
group Radio Kulmiye
  SOM JRN
group Goobjoog
  SOM JRN
group Hiiraan Online
  SOM JRN
group Radio Dalsan
  SOM JRN
group Al-Furqan of al-Shabab
  SOM JRN
group African Union Transition Mission in Somalia
  IGO MIL
group EUTM Somalia
  EUR MIL
group Task Force Ranger
  USA MIL
# Nigeria
group Peoples Democratic Party of Nigeria | People's Democratic Party of Nigeria
  NGA PTY
group All Nigeria Peoples Party | All Nigeria People's Party | ANPP
  NGA PTY
group Action Congress of Nigeria | Action Congress
  NGA PTY
group All Progressives Grand Alliance | APGA
  NGA PTY
group African Democratic Congress | ADC of Nigeria
  NGA PTY OPP
group New Nigeria Peoples Party | NNPP
  NGA PTY OPP
group Congress for Progressive Change
  NGA PTY OPP
group Social Democratic Party of Nigeria
  NGA PTY
group National Republican Convention
  NGA PTY
group National Democratic Coalition | NADECO | Nadeco
  NGA OPP
group Campaign for Democracy of Nigeria
  NGA SOC
group Civil Liberties Organisation
  NGA SOC
group Afenifere
  NGA SOC
group Arewa Consultative Forum
  NGA SOC
group Northern Elders Forum
  NGA SOC
group Ohanaeze Ndigbo | Ohanaeze
  NGA SOC
group OPC
  NGA PRM
group Egbesu Boys
  NGA REB
group Ijaw Youth Council
  NGA SOC
group Ijaw National Congress
  NGA SOC
group Pan Niger Delta Forum | PANDEF
  NGA SOC
group Bakassi Boys
  NGA PRM
group Bring Back Our Girls | BringBackOurGirls
  NGA CVL
group SERAP | Socio-Economic Rights and Accountability Project
  NGA SOC
group EndSARS | End SARS
  NGA CVL
group Trade Union Congress of Nigeria
  NGA LAB
group Academic Staff Union of Universities | ASUU
  NGA LAB EDU
group National Association of Resident Doctors | NARD
  NGA LAB MED
group National Association of Nigerian Students
  NGA EDU
group Miyetti Allah
  NGA AGR
group Nigerian Bar Association
  NGA SOC
group Nigeria Union of Journalists
  NGA JRN
group Christian Association of Nigeria
  NGA REL
group Pentecostal Fellowship of Nigeria
  NGA REL
group Jama'atu Nasril Islam
  NGA REL
group Supreme Council for Islamic Affairs of Nigeria | Nigerian Supreme Council for Islamic Affairs
  NGA REL
group Islamic Movement in Nigeria | IMN
  NGA REL
group Izala
  NGA REL
group Maitatsine sect
  NGA REB
group Lakurawa
  NGA REB
group Mahmuda group
  NGA REB
group Yan Sakai
  NGA PRM
group Nigeria Police Force | Nigerian Police Force
  NGA COP
group Special Anti-Robbery Squad | SARS squad
  NGA COP
group Nigeria Security and Civil Defence Corps | NSCDC
  NGA COP
group DSS of Nigeria
  NGA SPY
group State Security Service of Nigeria
  NGA SPY
group Independent Corrupt Practices Commission | ICPC
  NGA GOV
group NDLEA | National Drug Law Enforcement Agency
  NGA COP
group NAFDAC
  NGA GOV
group Joint Task Force of Nigeria
  NGA MIL
group Nigerian Air Force
  NGA MIL
group Nigerian Navy
  NGA MIL
group Nigerian Army
  NGA MIL
group Provisional Ruling Council
  NGA GOV MIL
group Armed Forces Ruling Council
  NGA GOV MIL
group Independent National Electoral Commission | INEC
  NGA GOV
group National Electoral Commission of Nigeria
  NGA GOV
group Aso Rock | Aso Villa
  NGA GOV
group Central Bank of Nigeria
  NGA GOV
group National Emergency Management Agency of Nigeria | NEMA of Nigeria
  NGA GOV
group State Emergency Management Agency
  NGA GOV
group Nigerian Communications Commission
  NGA GOV
group National Broadcasting Commission
  NGA GOV
group Niger Delta Development Commission | NDDC
  NGA GOV
group Hisbah
  NGA REL COP
group Sultanate of Sokoto
  NGA REL
group Oputa Panel
  NGA JUD
group NNPC Limited
  NGA BUS
group Dangote Refinery | Dangote refinery
  NGA BUS
group Dangote Industries
  NGA BUS
group Nigeria LNG | NLNG
  NGA BUS
group Shell Petroleum Development Company
  NGA BUS
group Seplat
  NGA BUS
group Ajaokuta Steel
  NGA BUS
group Transmission Company of Nigeria
  NGA BUS
group The Punch of Nigeria | Punch newspaper
  NGA JRN
group Vanguard of Nigeria | Vanguard newspaper
  NGA JRN
group Channels Television
  NGA JRN
group NAN of Nigeria
  NGA JRN
group Nigerian Television Authority
  NGA JRN
group Tell magazine
  NGA JRN
group HumAngle
  NGA JRN
group Radio Kudirat
  NGA JRN
group Daily Times of Nigeria
  NGA JRN
# Ghana
group Convention People's Party
  GHA PTY
group People's National Convention of Ghana
  GHA PTY OPP
group Provisional National Defence Council | PNDC
  GHA GOV MIL
group Movement for Freedom and Justice
  GHA OPP
group FixTheCountry
  GHA CVL
group OccupyGhana
  GHA SOC
group Democracy Hub
  GHA CVL
group Western Togoland Restoration Front | Homeland Study Group Foundation
  GHA CVL
group Electoral Commission of Ghana
  GHA GOV
group Bank of Ghana
  GHA GOV
group Ghana Cocoa Board | COCOBOD | Cocobod
  GHA GOV
group Office of the Special Prosecutor of Ghana
  GHA JUD
group Jubilee House
  GHA GOV
group Osu Castle
  GHA GOV
group Ghana Armed Forces
  GHA MIL
group Ghana Police Service
  GHA COP
group Trades Union Congress of Ghana
  GHA LAB
group National Union of Ghana Students
  GHA EDU
group Media Foundation for West Africa
  GHA SOC
group Volta River Authority
  GHA BUS
group Ghana National Petroleum Corporation | GNPC
  GHA BUS
group Electricity Company of Ghana
  GHA BUS
group Kofi Annan International Peacekeeping Training Centre
  GHA EDU
group Citi FM
  GHA JRN
group Ghanaian Chronicle
  GHA JRN
group Ghana Broadcasting Corporation
  GHA JRN
# Ivory Coast
group Rally of Houphouetists for Democracy and Peace | Rally of Houphouëtists for Democracy and Peace
  CIV PTY
group Democratic Party of Ivory Coast | PDCI-RDA
  CIV PTY
group Party of African Peoples-Ivory Coast | African People's Party - Ivory Coast | PPA-CI
  CIV PTY OPP
group Movement of Future Forces | MFA of Ivory Coast
  CIV PTY
group Union for Democracy and Peace in Ivory Coast
  CIV PTY
group Generations and Peoples in Solidarity | GPS of Ivory Coast
  CIV PTY OPP
group COJEP | Cojep
  CIV PTY
group FESCI | Fesci | Student Federation of Ivory Coast
  CIV EDU
group Alliance of Young Patriots
  CIV PRM
group Patriotic Grouping for Peace
  CIV PRM
group Liberation Front of the Great West | FLGO
  CIV PRM
group Dozos | dozos
  CIV PRM
group Invisible Commando | Invisible Commandos
  CIV REB
group FANCI
  CIV MIL
group FRCI
  CIV MIL
group Independent Electoral Commission of Ivory Coast | CEI of Ivory Coast
  CIV GOV
group Constitutional Council of Ivory Coast
  CIV JUD
group Coffee and Cocoa Council | Conseil du Cafe-Cacao
  CIV GOV
group SIR refinery of Abidjan
  CIV BUS
group Ivorian Human Rights Movement | MIDH
  CIV SOC
group Ivorian League for Human Rights | LIDHO
  CIV SOC
group Notre Voie
  CIV JRN
group Le Patriote of Ivory Coast
  CIV JRN
group Soir Info
  CIV JRN
group Licorne force | Operation Licorne | Force Licorne
  FRA MIL
# Senegal and Gambia
group Socialist Party of Senegal
  SEN PTY
group Senegalese Democratic Party
  SEN PTY
group Alliance for the Republic of Senegal
  SEN PTY
group Benno Bokk Yakaar | Benno Bokk Yakar
  SEN PTY
group Yewwi Askan Wi
  SEN PTY OPP
group Rewmi
  SEN PTY
group Takku Wallu
  SEN PTY OPP
group Y'en a Marre | Y'en A Marre
  SEN CVL
group June 23 Movement | M23 of Senegal
  SEN CVL
group Aar Sunu Election
  SEN CVL
group RADDHO
  SEN SOC
group African Assembly for the Defense of Human Rights
  SEN SOC
group Mourides | Mouride brotherhood
  SEN REL
group Tidjane brotherhood | Tijaniyya
  SEN REL
group Constitutional Council of Senegal
  SEN JUD
group Extraordinary African Chambers
  SEN JUD
group Senegalese army
  SEN MIL
group Air Senegal
  SEN BUS
group Petrosen
  SEN BUS
group SENELEC | Senelec
  SEN BUS
group SAR refinery of Senegal
  SEN BUS
group Le Quotidien of Senegal
  SEN JRN
group L'Observateur of Senegal
  SEN JRN
group Sud FM
  SEN JRN
group Radio Futurs Medias | RFM of Senegal
  SEN JRN
group Alliance for Patriotic Reorientation and Construction | APRC
  GMB PTY
group United Democratic Party of Gambia
  GMB PTY
group National People's Party of Gambia
  GMB PTY
group Armed Forces Provisional Ruling Council
  GMB GOV MIL
group National Intelligence Agency of Gambia
  GMB SPY
group Junglers
  GMB PRM
group Truth, Reconciliation and Reparations Commission
  GMB JUD
group The Point of Gambia
  GMB JRN
group The Independent of Gambia
  GMB JRN
# Guinea-Bissau, Cape Verde, Sao Tome
group PAIGC | African Party for the Independence of Guinea and Cape Verde
  GNB PTY
group Party for Social Renewal | PRS of Guinea-Bissau
  GNB PTY
group MADEM-G15 | Madem G15
  GNB PTY
group APU-PDGB
  GNB PTY
group Guinea-Bissau armed forces
  GNB MIL
group ECOMIB
  IGO MIL
group PAICV | African Party for the Independence of Cape Verde
  CPV PTY
group Movement for Democracy of Cape Verde
  CPV PTY
group Independent Democratic Action | ADI of Sao Tome
  STP PTY
group MLSTP | MLSTP-PSD
  STP PTY
# Guinea
group Rally of the Guinean People | Rally of the People of Guinea
  GIN PTY
group Union of Democratic Forces of Guinea | UFDG
  GIN PTY OPP
group Union of Republican Forces of Guinea
  GIN PTY OPP
group Union for the Progress of Guinea
  GIN PTY OPP
group Party of Unity and Progress
  GIN PTY
group Generation for Modernity and Development
  GIN PTY
group National Front for the Defence of the Constitution | FNDC | National Front for the Defense of the Constitution
  GIN CVL
group National Council for Democracy and Development
  GIN GOV MIL
group National Committee of Reconciliation and Development | National Committee for Rally and Development
  GIN GOV MIL
group Forces Vives of Guinea
  GIN OPP
group Guinea Workers' Confederation
  GIN LAB
group SLECG
  GIN LAB EDU
group Red Berets of Guinea
  GIN MIL
group Sekhoutoureah Palace | Sekhoutoureya Palace
  GIN GOV
group Societe Miniere de Boke | SMB-Winning
  GIN BUS
group Compagnie des Bauxites de Guinee | CBG
  GIN BUS
group BSG Resources | BSGR
  ISR BUS
group Simfer
  GIN BUS
group Djoma Media
  GIN JRN
# Sierra Leone and Liberia
group All People's Congress
  SLE PTY
group Sierra Leone People's Party | SLPP
  SLE PTY
group People's Movement for Democratic Change | PMDC
  SLE PTY
group National Grand Coalition
  SLE PTY
group National Provisional Ruling Council | NPRC
  SLE GOV MIL
group Republic of Sierra Leone Armed Forces
  SLE MIL
group Revolutionary United Front Party
  SLE PTY
group Truth and Reconciliation Commission of Sierra Leone
  SLE SOC
group National Electoral Commission of Sierra Leone
  SLE GOV
group Sierra Rutile
  SLE BUS
group African Minerals
  SLE BUS
group Koidu Holdings
  SLE BUS
group Standard Times of Freetown
  SLE JRN
group For Di People
  SLE JRN
group Liberia Peace Council
  LBR REB
group Lofa Defence Force
  LBR REB
group MODEL rebels
  LBR REB
group Anti-Terrorist Unit of Liberia
  LBR PRM
group Armed Forces of Liberia
  LBR MIL
group Liberia National Police
  LBR COP
group National Patriotic Party
  LBR PTY
group Congress for Democratic Change | Coalition for Democratic Change
  LBR PTY
group Unity Party of Liberia
  LBR PTY
