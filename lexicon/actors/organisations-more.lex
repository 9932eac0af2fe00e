# Parliaments, seats of power, courts, companies, unions and bodies of states that the other files lack, each under the name that the news gives it.

# Parliaments by their own names
group Nationalrat
  AUT LEG
group Bundesrat of Austria
  AUT LEG
group Chamber of Representatives of Belgium
  BEL LEG
group Narodno Sabranie
  BGR LEG
group Sabor
  HRV LEG
group Croatian Sabor
  HRV LEG
group Chamber of Deputies of the Czech Republic
  CZE LEG
group Czech Senate
  CZE LEG
group Folketing
  DNK LEG
group Folketinget
  DNK LEG
group Riigikogu
  EST LEG
group Eduskunta
  FIN LEG
group Assemblée Nationale
  FRA LEG
group Palais Bourbon
  FRA LEG
group German Bundestag
  DEU LEG
group Vouli
  GRC LEG
group Orszaggyules
  HUN LEG
group Országgyűlés
  HUN LEG
group Althing
  ISL LEG
group Althingi
  ISL LEG
group Oireachtas
  IRL LEG
group Seanad
  IRL LEG
group Dail Eireann
  IRL LEG
group Dáil Éireann
  IRL LEG
group Israeli Knesset
  ISR LEG
group Montecitorio
  ITA LEG
group Italian Senate
  ITA LEG
group Italian Chamber of Deputies
  ITA LEG
group Diet
  JPN LEG
group Mazhilis
  KAZ LEG
group Majilis
  KAZ LEG
group Jogorku Kenesh
  KGZ LEG
group Zhogorku Kenesh
  KGZ LEG
group Saeima
  LVA LEG
group Seimas
  LTU LEG
group Lithuanian Seimas
  LTU LEG
group Great Hural
  MNG LEG
group State Great Hural
  MNG LEG
group State Great Khural
  MNG LEG
group Tweede Kamer
  NLD LEG
group States General
  NLD LEG
group Storting
  NOR LEG
group Stortinget
  NOR LEG
group Polish Sejm
  POL LEG
group Polish Senate
  POL LEG
group Assembleia da República
  PRT LEG
group Supreme Soviet of Russia
  RUS LEG
group Riksdag
  SWE LEG
group Riksdagen
  SWE LEG
group Cortes Generales
  ESP LEG
group Congreso de los Diputados
  ESP LEG
group Spanish Congress
  ESP LEG
group Spanish Senate
  ESP LEG
group Catalan parliament
  ESP LEG
group Majlisi Oli
  TJK LEG
group Turkish Grand National Assembly
  TUR LEG
group Oliy Majlis
  UZB LEG
group Majlis of Iran
  IRN LEG
group Islamic Consultative Assembly
  IRN LEG
group Wolesi Jirga
  AFG LEG
group Meshrano Jirga
  AFG LEG
group Majlis-e-Shoora
  PAK LEG
group Jatiya Sangsad
  BGD LEG
group People's Majlis
  MDV LEG
group Dewan Rakyat
  MYS LEG
group Dewan Negara
  MYS LEG
group NPC Standing Committee
  CHN LEG
group Legislative Council of Hong Kong
  HKG LEG
group Legco
  HKG LEG
group South Korean National Assembly
  KOR LEG
group Supreme People's Assembly
  PRK LEG
group Welsh Assembly
  GBR LEG
group Senedd
  GBR LEG
group U.S. House
  USA LEG
group US House
  USA LEG
group House Republicans
  USA LEG
group House Democrats
  USA LEG
group Senate Republicans
  USA LEG
group Senate Democrats
  USA LEG
group House of Representatives Foreign Affairs Committee
  USA LEG
group House Judiciary Committee
  USA LEG
group House Intelligence Committee
  USA LEG
group Senate Judiciary Committee
  USA LEG
group Brazilian Congress
  BRA LEG
group Brazilian Senate
  BRA LEG
group Strasbourg parliament
  EUR LEG

# Seats of power that go by a building's or place's name
group La Moncloa
  ESP GOV
group Moncloa Palace
  ESP GOV
group Zarzuela Palace
  ESP GOV
group Elysée
  FRA GOV
group Bercy
  FRA GOV
group Place Beauvau
  FRA GOV
group Quirinal
  ITA GOV
group Viminale
  ITA GOV
group Bundeskanzleramt
  DEU GOV
group Bellevue Palace
  DEU GOV
group Wilhelmstrasse
  DEU GOV
group Hradcany
  CZE GOV
group Number Ten
  GBR GOV
group Cobra
  GBR GOV
group COBRA
  GBR GOV
group Foreign, Commonwealth and Development Office
  GBR GOV
group Chequers
  GBR GOV
group Holyrood House
  GBR GOV
group Stormont Castle
  GBR GOV
group Aras an Uachtarain
  IRL GOV
group Iveagh House
  IRL GOV
group Old Square
  RUS GOV
group Staraya Ploshchad
  RUS GOV
group Bankova Street
  UKR GOV
group Mariinsky Palace
  UKR GOV
group Cankaya
  TUR GOV
group Çankaya
  TUR GOV
group Cankaya Palace
  TUR GOV
group Camp David officials
  USA GOV
group Clinton Administration
  USA GOV
group Bush Administration
  USA GOV
group Obama Administration
  USA GOV
group Trump Administration
  USA GOV
group Biden Administration
  USA GOV
group Reagan Administration
  USA GOV
group Carter Administration
  USA GOV
group Nixon Administration
  USA GOV
group Clinton White House
  USA GOV
group Bush White House
  USA GOV
group Obama White House
  USA GOV
group Trump White House
  USA GOV
group Biden White House
  USA GOV
group U.S. Administration
  USA GOV
group US Administration
  USA GOV
group U.S. administration
  USA GOV
group US administration
  USA GOV
group 24 Sussex Drive
  CAN GOV
group Global Affairs Canada
  CAN GOV
group National Palace of Mexico
  MEX GOV
group Alvorada Palace
  BRA GOV
group San Martin Palace
  ARG GOV
group Moneda
  CHL GOV
group Narino Palace
  COL GOV
group Torre Tagle
  PER GOV
group Carondelet Palace
  ECU GOV
group Quemado Palace
  BOL GOV
group Casa Grande del Pueblo
  BOL GOV
group Malacañan
  PHL GOV
group State Palace in Jakarta
  IDN GOV
group Government House of Thailand
  THA GOV
group Wisma Putra
  MYS GOV
group Istana Negara
  MYS GOV
group Yongsan presidential office
  KOR GOV
group Nagatacho
  JPN GOV
group Imperial Palace in Tokyo
  JPN GOV
group National Development and Reform Commission
  CHN GOV
group North Block
  IND GOV
group Prime Minister's Office of India
  IND GOV
group Presidential Palace in Kabul
  AFG GOV
group Mukataa
  PSE GOV
group Muqataa
  PSE GOV
group Orient House
  PSE GOV
group Grand Serail palace
  LBN GOV
group Ittihadiya
  EGY GOV
group Ittihadiya Palace
  EGY GOV
group Kasbah of Tunis
  TUN GOV
group El Mouradia Palace
  DZA GOV
group Makhzen
  MAR GOV
group Mechouar
  MAR GOV
group Luthuli House officials
  ZAF GOV
group State House Entebbe
  UGA GOV

# Courts, prosecutors
group Dutch Supreme Court
  NLD JUD
group Hague Tribunal
  UNO JUD
group U.N. war crimes tribunal
  UNO JUD
group Inter-American Court
  IGO JUD
group ECOWAS Court
  IGO JUD
group East African Court of Justice
  IGO JUD
group African Court on Human and Peoples' Rights
  IGO JUD
group Caribbean Court of Justice
  IGO JUD
group Central American Court of Justice
  IGO JUD
group European Union's top court
  EUR JUD
group Court of Cassation of Italy
  ITA JUD
group National Court of Spain
  ESP JUD
group Supreme Federal Court
  BRA JUD
group Superior Electoral Court
  BRA JUD
group Lava Jato prosecutors
  BRA JUD
group Law Lords
  GBR JUD
group Justice Department prosecutors
  USA JUD
group Southern District of New York
  USA JUD
group FISA court
  USA JUD

# Companies
group Esso
  USA BUS
group Exxon Mobil Corp
  USA BUS
group Mobil
  USA BUS
group ChevronTexaco
  USA BUS
group Amoco
  USA BUS
group Occidental
  USA BUS
group KBR
  USA BUS
group Kellogg Brown & Root
  USA BUS
group Schlumberger
  USA BUS
group Baker Hughes
  USA BUS
group Northrop
  USA BUS
group McDonnell Douglas
  USA BUS
group Ford Motor Company
  USA BUS
group Ford Motor Co
  USA BUS
group Blue Origin
  USA BUS
group Virgin Galactic
  USA BUS
group Alphabet Inc
  USA BUS
group Apple Inc
  USA BUS
group Apple Inc.
  USA BUS
group Intel Corp
  USA BUS
group AMD
  USA BUS
group Qualcomm
  USA BUS
group Cisco
  USA BUS
group Cisco Systems
  USA BUS
group Oracle Corp
  USA BUS
group Oracle Corporation
  USA BUS
group Hewlett-Packard
  USA BUS
group HP Inc
  USA BUS
group Dell
  USA BUS
group Yahoo
  USA BUS
group Yahoo!
  USA BUS
group eBay
  USA BUS
group PayPal
  USA BUS
group Uber
  USA BUS
group Lyft
  USA BUS
group Airbnb
  USA BUS
group Anthropic
  USA BUS
group Palantir
  USA BUS
group Palantir Technologies
  USA BUS
group Reddit
  USA BUS
group WhatsApp
  USA BUS
group Instagram
  USA BUS
group Verizon
  USA BUS
group Comcast
  USA BUS
group Walt Disney
  USA BUS
group Warner Bros
  USA BUS
group Warner Bros.
  USA BUS
group Paramount Pictures
  USA BUS
group Sony Pictures
  USA BUS
group Pepsi
  USA BUS
group PepsiCo
  USA BUS
group Starbucks
  USA BUS
group Burger King
  USA BUS
group KFC
  USA BUS
group Costco
  USA BUS
group Levi Strauss
  USA BUS
group Procter & Gamble
  USA BUS
group Merck & Co
  USA BUS
group Eli Lilly
  USA BUS
group Abbott Laboratories
  USA BUS
group Gilead
  USA BUS
group Dole
  USA BUS
group United Fruit Company
  USA BUS
group Archer Daniels Midland
  USA BUS
group Bunge
  USA BUS
group Philip Morris
  USA BUS
group R.J. Reynolds
  USA BUS
group WorldCom
  USA BUS
group JP Morgan
  USA BUS
group Wells Fargo
  USA BUS
group Merrill Lynch
  USA BUS
group AIG
  USA BUS
group Carlyle Group
  USA BUS
group Elliott Management
  USA BUS
group Delta Air Lines
  USA BUS
group Delta Airlines
  USA BUS
group Pan American
  USA BUS
group TWA
  USA BUS
group Continental Airlines
  USA BUS
group FedEx
  USA BUS
group DuPont
  USA BUS
group Caterpillar
  USA BUS
group John Deere
  USA BUS
group Newmont Mining
  USA BUS
group Alcoa
  USA BUS
group Enbridge Energy
  USA BUS
group Westinghouse Electric
  USA BUS
group Titan Corp
  USA BUS
group World Trade Center
  USA BUS
group WTC
  USA BUS
group Twin Towers
  USA BUS
group New York Stock Exchange
  USA BUS
group Nasdaq
  USA BUS
group U.S. Chamber of Commerce
  USA BUS
group Meta
  MNC BUS
group ArcelorMittal
  MNC BUS
group Stellantis
  MNC BUS
group Nord Stream
  MNC BUS
group Nord Stream 2
  MNC BUS
group Nord Stream AG
  MNC BUS
group Vitol
  MNC BUS
group Accenture
  MNC BUS
group BP Amoco
  GBR BUS
group Virgin Atlantic
  GBR BUS
group easyJet
  GBR BUS
group Lloyds
  GBR BUS
group Royal Bank of Scotland
  GBR BUS
group NatWest
  GBR BUS
group British Telecom
  GBR BUS
group BT Group
  GBR BUS
group Vauxhall
  GBR BUS
group Jaguar Land Rover
  GBR BUS
group GSK
  GBR BUS
group British American Tobacco
  GBR BUS
group Imperial Tobacco
  GBR BUS
group Tesco
  GBR BUS
group Sainsbury's
  GBR BUS
group Marks & Spencer
  GBR BUS
group Premier Oil
  GBR BUS
group Rockhopper
  GBR BUS
group P&O
  GBR BUS
group P&O Ferries
  GBR BUS
group BG Group
  GBR BUS
group Cable & Wireless
  GBR BUS
group De La Rue
  GBR BUS
group Executive Outcomes UK
  GBR BUS
group London Stock Exchange
  GBR BUS
group City of London
  GBR BUS
group Northern Rock
  GBR BUS
group Northrock
  GBR BUS
group Thames Water
  GBR BUS
group National Grid
  GBR BUS
group Star Princess
  GBR BUS
group Total
  FRA BUS
group Elf
  FRA BUS
group Framatome
  FRA BUS
group GDF
  FRA BUS
group GDF Suez
  FRA BUS
group Engie
  FRA BUS
group Naval Group
  FRA BUS
group DCN
  FRA BUS
group DCNS
  FRA BUS
group Matra
  FRA BUS
group Snecma
  FRA BUS
group Safran
  FRA BUS
group PSA Peugeot Citroen
  FRA BUS
group Citroen
  FRA BUS
group Citroën
  FRA BUS
group Bouygues
  FRA BUS
group France Telecom
  FRA BUS
group Credit Agricole
  FRA BUS
group Crédit Lyonnais
  FRA BUS
group Carrefour
  FRA BUS
group Danone
  FRA BUS
group LVMH
  FRA BUS
group L'Oréal
  FRA BUS
group L'Oreal
  FRA BUS
group Sanofi
  FRA BUS
group CMA CGM
  FRA BUS
group Eramet
  FRA BUS
group Vinci
  FRA BUS
group Daimler-Benz
  DEU BUS
group Mercedes
  DEU BUS
group Audi
  DEU BUS
group Porsche
  DEU BUS
group Opel
  DEU BUS
group Hoechst
  DEU BUS
group Thyssen
  DEU BUS
group Krupp
  DEU BUS
group KMW
  DEU BUS
group MTU
  DEU BUS
group Dresdner Bank
  DEU BUS
group Deutsche Telekom
  DEU BUS
group Deutsche Bahn
  DEU BUS
group Deutsche Post
  DEU BUS
group DHL
  DEU BUS
group RWE
  DEU BUS
group E.ON
  DEU BUS
group Eon
  DEU BUS
group Wintershall
  DEU BUS
group SAP
  DEU BUS
group Adidas
  DEU BUS
group ThyssenKrupp Marine Systems
  DEU BUS
group Heckler & Koch
  DEU BUS
group Infineon
  DEU BUS
group Agip
  ITA BUS
group AGIP
  ITA BUS
group Enel
  ITA BUS
group Leonardo SpA
  ITA BUS
group Fincantieri
  ITA BUS
group Telecom Italia
  ITA BUS
group Alitalia
  ITA BUS
group Intesa Sanpaolo
  ITA BUS
group Saipem
  ITA BUS
group Impregilo
  ITA BUS
group Repsol-YPF
  ESP BUS
group Iberia
  ESP BUS
group Santander
  ESP BUS
group Banco Santander
  ESP BUS
group BBV
  ESP BUS
group Endesa
  ESP BUS
group Gas Natural
  ESP BUS
group Naturgy
  ESP BUS
group Inditex
  ESP BUS
group Abengoa
  ESP BUS
group Cepsa
  ESP BUS
group Navantia
  ESP BUS
group Ferrovial
  ESP BUS
group ABN Amro
  NLD BUS
group ABN AMRO
  NLD BUS
group KLM
  NLD BUS
group Fokker
  NLD BUS
group Fortis
  NLD BUS
group Ahold
  NLD BUS
group Gasunie
  NLD BUS
group Sabena
  BEL BUS
group Solvay
  BEL BUS
group Umicore
  BEL BUS
group Union Miniere
  BEL BUS
group Euroclear
  BEL BUS
group Dexia
  BEL BUS
group SWIFT
  BEL BUS
group Swissair
  CHE BUS
group ABB
  CHE BUS
group Xstrata
  CHE BUS
group Crypto AG
  CHE BUS
group Swiss Re
  CHE BUS
group Mabey
  CHE BUS
group SAAB
  SWE BUS
group Scania
  SWE BUS
group Lundin
  SWE BUS
group Lundin Oil
  SWE BUS
group Nordea
  SWE BUS
group TeliaSonera
  SWE BUS
group Spotify
  SWE BUS
group Scandinavian Airlines
  SWE BUS
group Northvolt
  SWE BUS
group Yara
  NOR BUS
group Moller-Maersk
  DNK BUS
group Danske Bank
  DNK BUS
group Carlsberg
  DNK BUS
group Vestas
  DNK BUS
group Lego
  DNK BUS
group Botnia
  FIN BUS
group UPM
  FIN BUS
group Stora Enso
  FIN BUS
group Metso
  FIN BUS
group Finnair
  FIN BUS
group Neste
  FIN BUS
group Raiffeisen
  AUT BUS
group Raiffeisen Bank International
  AUT BUS
group Austrian Airlines
  AUT BUS
group Strabag
  AUT BUS
group Ryanair
  IRL BUS
group Aer Lingus
  IRL BUS
group Anglo Irish Bank
  IRL BUS
group Anglo Irish
  IRL BUS
group Landsbanki
  ISL BUS
group Kaupthing
  ISL BUS
group Glitnir
  ISL BUS
group Icelandair
  ISL BUS
group Icesave
  ISL BUS
group TAP
  PRT BUS
group Banco Espirito Santo
  PRT BUS
group Olympic Airways
  GRC BUS
group Hellenic Petroleum
  GRC BUS
group Olympic Airlines
  GRC BUS
group PKN Orlen
  POL BUS
group Orlen
  POL BUS
group PGNiG
  POL BUS
group LOT
  POL BUS
group Gaz-System
  POL BUS
group Skoda
  CZE BUS
group Škoda
  CZE BUS
group CEZ
  CZE BUS
group Ceska Zbrojovka
  CZE BUS
group Unipetrol
  CZE BUS
group Slovnaft
  SVK BUS
group SPP
  SVK BUS
group Slovensky Plynarensky Priemysel
  SVK BUS
group MOL
  HUN BUS
group Malev
  HUN BUS
group OTP
  HUN BUS
group Petrom
  ROU BUS
group Rompetrol
  ROU BUS
group Romgaz
  ROU BUS
group Bulgargaz
  BGR BUS
group Kozloduy NPP
  BGR BUS
group Kintex
  BGR BUS
group Arsenal JSCo
  BGR BUS
group Jat
  SRB BUS
group Naftna Industrija Srbije
  SRB BUS
group Srbijagas
  SRB BUS
group Naftogaz Ukrainy
  UKR BUS
group Ukrnafta
  UKR BUS
group Motor Sich
  UKR BUS
group Ukroboronprom
  UKR BUS
group PrivatBank
  UKR BUS
group RosUkrEnergo
  UKR BUS
group Ukrainian Railways
  UKR BUS
group Ukrzaliznytsia
  UKR BUS
group Metinvest
  UKR BUS
group Azovstal
  UKR BUS
group DTEK
  UKR BUS
group Belavia
  BLR BUS
group Beltransgaz
  BLR BUS
group Belneftekhim
  BLR BUS
group Naftan
  BLR BUS
group MAZ
  BLR BUS
group MTZ
  BLR BUS
group Gazprom Neft
  RUS BUS
group Gazpromneft
  RUS BUS
group LUKOIL
  RUS BUS
group YUKOS
  RUS BUS
group Sibneft
  RUS BUS
group TNK-BP
  RUS BUS
group TNK
  RUS BUS
group Surgutneftegaz
  RUS BUS
group Tatneft
  RUS BUS
group Minatom
  RUS BUS
group Atomstroyexport
  RUS BUS
group Atomstroiexport
  RUS BUS
group Tvel
  RUS BUS
group Tenex
  RUS BUS
group Techsnabexport
  RUS BUS
group Rosvooruzhenie
  RUS BUS
group Rostec
  RUS BUS
group Rostekh
  RUS BUS
group Rostechnologii
  RUS BUS
group Sukhoi company
  RUS BUS
group MiG Corporation
  RUS BUS
group Almaz-Antey
  RUS BUS
group Uralvagonzavod
  RUS BUS
group Kalashnikov Concern
  RUS BUS
group VTB Bank
  RUS BUS
group Vneshtorgbank
  RUS BUS
group Vnesheconombank
  RUS BUS
group VEB
  RUS BUS
group Gazprombank
  RUS BUS
group Alfa Bank
  RUS BUS
group Alfa-Bank
  RUS BUS
group Russian Railways
  RUS BUS
group RZD
  RUS BUS
group RUSAL
  RUS BUS
group Nornickel
  RUS BUS
group Severstal
  RUS BUS
group Alrosa
  RUS BUS
group UES
  RUS BUS
group Unified Energy System
  RUS BUS
group Inter RAO
  RUS BUS
group RusHydro
  RUS BUS
group Sovcomflot
  RUS BUS
group Kaspersky Lab
  RUS BUS
group Yandex
  RUS BUS
group VKontakte
  RUS BUS
group Mail.ru
  RUS BUS
group Megafon
  RUS BUS
group MegaFon
  RUS BUS
group MTS
  RUS BUS
group Rostelecom
  RUS BUS
group Avtovaz
  RUS BUS
group AvtoVAZ
  RUS BUS
group Rossiya Bank
  RUS BUS
group Bank Rossiya
  RUS BUS
group United Aircraft Corporation
  RUS BUS
group United Shipbuilding Corporation
  RUS BUS
group Uralkali
  RUS BUS
group Itera
  RUS BUS
group Eural Trans Gas
  RUS BUS
group Stroytransgaz
  RUS BUS
group Zarubezhneft
  RUS BUS
group Concord Management
  RUS BUS
group KazMunaiGaz
  KAZ BUS
group Tengizchevroil
  KAZ BUS
group Kashagan consortium
  KAZ BUS
group Air Astana
  KAZ BUS
group Azerbaijan Airlines
  AZE BUS
group AZAL
  AZE BUS
group AIOC
  AZE BUS
group Turkmengaz
  TKM BUS
group Turkmengas
  TKM BUS
group Uzbekneftegaz
  UZB BUS
group Uzbekistan Airways
  UZB BUS
group Botas
  TUR BUS
group BOTAŞ
  TUR BUS
group TPAO
  TUR BUS
group Koc Holding
  TUR BUS
group Sabanci
  TUR BUS
group Halkbank
  TUR BUS
group Ziraat Bank
  TUR BUS
group Turkcell
  TUR BUS
group Turkish Petroleum
  TUR BUS
group Roketsan
  TUR BUS
group Aselsan
  TUR BUS
group Turkish Aerospace Industries
  TUR BUS
group Karpowership
  TUR BUS
group El Al
  ISR BUS
group NSO Group
  ISR BUS
group NSO
  ISR BUS
group Elbit
  ISR BUS
group Elbit Systems
  ISR BUS
group Rafael Advanced Defense Systems
  ISR BUS
group Israel Aerospace Industries
  ISR BUS
group Israel Aircraft Industries
  ISR BUS
group IAI
  ISR BUS
group Teva
  ISR BUS
group Zim
  ISR BUS
group ZIM
  ISR BUS
group Israel Military Industries
  ISR BUS
group Delek
  ISR BUS
group Israel Electric Corporation
  ISR BUS
group Bank Leumi
  ISR BUS
group Bank Hapoalim
  ISR BUS
group Paltel
  PSE BUS
group Bank of Palestine
  PSE BUS
group Solidere
  LBN BUS
group Middle East Airlines
  LBN BUS
group BLOM Bank
  LBN BUS
group Electricite du Liban
  LBN BUS
group Syriatel
  SYR BUS
group Cham Wings
  SYR BUS
group Syrian Arab Airlines
  SYR BUS
group SOMO
  IRQ BUS
group Iraqi Airways
  IRQ BUS
group South Oil Company
  IRQ BUS
group North Oil Company
  IRQ BUS
group Basra Oil Company
  IRQ BUS
group National Iranian Oil Company
  IRN BUS
group NIOC
  IRN BUS
group Iran Air
  IRN BUS
group Mahan Air
  IRN BUS
group Bank Melli
  IRN BUS
group Bank Saderat
  IRN BUS
group Bank Sepah
  IRN BUS
group Bank Mellat
  IRN BUS
group IRISL
  IRN BUS
group Islamic Republic of Iran Shipping Lines
  IRN BUS
group National Iranian Tanker Company
  IRN BUS
group NITC
  IRN BUS
group Iran Khodro
  IRN BUS
group Khatam al-Anbiya
  IRN BUS
group Petropars
  IRN BUS
group NIGC
  IRN BUS
group SABIC
  SAU BUS
group Sabic
  SAU BUS
group Saudia
  SAU BUS
group Saudi Binladin Group
  SAU BUS
group Kingdom Holding
  SAU BUS
group ACWA Power
  SAU BUS
group Saudi Arabian Airlines
  SAU BUS
group KPC
  KWT BUS
group Kuwait Airways
  KWT BUS
group Kuwait Oil Company
  KWT BUS
group Zain
  KWT BUS
group Dubai Ports World
  ARE BUS
group Etihad Airways
  ARE BUS
group Adnoc
  ARE BUS
group Emirates Airlines
  ARE BUS
group Mubadala
  ARE BUS
group Emaar
  ARE BUS
group Nakheel
  ARE BUS
group Flydubai
  ARE BUS
group QatarGas
  QAT BUS
group RasGas
  QAT BUS
group Ooredoo
  QAT BUS
group Gulf Air
  BHR BUS
group Bapco
  BHR BUS
group Petroleum Development Oman
  OMN BUS
group Oman Air
  OMN BUS
group EgyptAir
  EGY BUS
group Egyptair
  EGY BUS
group Orascom
  EGY BUS
group EGAS
  EGY BUS
group Arab Contractors
  EGY BUS
group Libyan Arab Airlines
  LBY BUS
group Tamoil
  LBY BUS
group Waha Oil
  LBY BUS
group Air Algerie
  DZA BUS
group Air Algérie
  DZA BUS
group Khalifa Bank
  DZA BUS
group Cevital
  DZA BUS
group Tunisair
  TUN BUS
group STEG
  TUN BUS
group OCP
  MAR BUS
group Royal Air Maroc
  MAR BUS
group Maroc Telecom
  MAR BUS
group Sudatel
  SDN BUS
group Greater Nile
  SDN BUS
group Greater Nile Petroleum Operating Company
  SDN BUS
group Shifa
  SDN BUS
group al-Shifa
  SDN BUS
group Al-Shifa
  SDN BUS
group Ethio Telecom
  ETH BUS
group Ethiopian Electric Power
  ETH BUS
group Kenya Airways
  KEN BUS
group Safaricom
  KEN BUS
group KenGen
  KEN BUS
group Kenya Power
  KEN BUS
group Tanzania Electric Supply Company
  TZA BUS
group TANESCO
  TZA BUS
group Air Tanzania
  TZA BUS
group Dangote Group
  NGA BUS
group Oando
  NGA BUS
group Arik Air
  NGA BUS
group Nigeria Airways
  NGA BUS
group Shell Nigeria
  NGA BUS
group Ashanti Goldfields
  GHA BUS
group AngloGold Ashanti
  GHA BUS
group Anglo American Platinum
  ZAF BUS
group Amplats
  ZAF BUS
group Anglo Platinum
  ZAF BUS
group Impala Platinum
  ZAF BUS
group Implats
  ZAF BUS
group Sasol
  ZAF BUS
group SAA
  ZAF BUS
group Armscor
  ZAF BUS
group Vodacom
  ZAF BUS
group Gencor
  ZAF BUS
group Gold Fields
  ZAF BUS
group Sibanye
  ZAF BUS
group Sibanye-Stillwater
  ZAF BUS
group Old Mutual
  ZAF BUS
group Standard Bank
  ZAF BUS
group SABMiller
  ZAF BUS
group Shoprite
  ZAF BUS
group Massmart
  ZAF BUS
group Air Zimbabwe
  ZWE BUS
group Zimplats
  ZWE BUS
group ZISCO
  ZWE BUS
group Econet
  ZWE BUS
group ZESA
  ZWE BUS
group Konkola Copper Mines
  ZMB BUS
group ZCCM
  ZMB BUS
group Mopani
  ZMB BUS
group Zambia Airways
  ZMB BUS
group ZESCO
  ZMB BUS
group TAAG
  AGO BUS
group MIBA
  COD BUS
group Comilog
  GAB BUS
group Elf Gabon
  GAB BUS
group Cominak
  NER BUS
group Somair
  NER BUS
group COMINAK
  NER BUS
group SOMAIR
  NER BUS
group Brarudi
  BDI BUS
group China National Petroleum Corp
  CHN BUS
group NORINCO
  CHN BUS
group Poly Technologies
  CHN BUS
group Poly Group
  CHN BUS
group AVIC
  CHN BUS
group COMAC
  CHN BUS
group Comac
  CHN BUS
group Huawei Technologies
  CHN BUS
group Lenovo
  CHN BUS
group Xiaomi
  CHN BUS
group Ant Group
  CHN BUS
group Baidu
  CHN BUS
group WeChat
  CHN BUS
group Weibo
  CHN BUS
group JD.com
  CHN BUS
group Hikvision
  CHN BUS
group DJI
  CHN BUS
group SMIC
  CHN BUS
group YMTC
  CHN BUS
group Geely
  CHN BUS
group CATL
  CHN BUS
group SAIC Motor
  CHN BUS
group Bank of China
  CHN BUS
group ICBC
  CHN BUS
group Industrial and Commercial Bank of China
  CHN BUS
group China Construction Bank
  CHN BUS
group Agricultural Bank of China
  CHN BUS
group China Exim Bank
  CHN BUS
group Export-Import Bank of China
  CHN BUS
group Air China
  CHN BUS
group China Eastern
  CHN BUS
group China Southern
  CHN BUS
group Hainan Airlines
  CHN BUS
group HNA Group
  CHN BUS
group Vanke
  CHN BUS
group Country Garden
  CHN BUS
group China Mobile
  CHN BUS
group China Telecom
  CHN BUS
group China Unicom
  CHN BUS
group State Grid
  CHN BUS
group State Grid Corporation of China
  CHN BUS
group Three Gorges Corporation
  CHN BUS
group China Three Gorges
  CHN BUS
group Sinohydro
  CHN BUS
group China Harbour
  CHN BUS
group China Harbour Engineering Company
  CHN BUS
group China Railway Construction Corporation
  CHN BUS
group China Road and Bridge Corporation
  CHN BUS
group China Communications Construction Company
  CHN BUS
group CITIC
  CHN BUS
group Baosteel
  CHN BUS
group Chinalco
  CHN BUS
group China Nonferrous Metal Mining
  CHN BUS
group CMOC
  CHN BUS
group Zijin Mining
  CHN BUS
group Minmetals
  CHN BUS
group China Minmetals
  CHN BUS
group Sinochem
  CHN BUS
group ChemChina
  CHN BUS
group WH Group
  CHN BUS
group Foxconn China
  CHN BUS
group Shuanghui
  CHN BUS
group China Railways
  CHN BUS
group Sanlu
  CHN BUS
group Yanzhou Coal
  CHN BUS
group Hutchison Whampoa
  HKG BUS
group Hutchison
  HKG BUS
group CK Hutchison
  HKG BUS
group Cathay Pacific
  HKG BUS
group Jardine Matheson
  HKG BUS
group Hang Seng
  HKG BUS
group Swire
  HKG BUS
group CLP
  HKG BUS
group Taiwan Semiconductor Manufacturing Company
  TWN BUS
group Hon Hai
  TWN BUS
group MediaTek
  TWN BUS
group Acer
  TWN BUS
group Asus
  TWN BUS
group HTC
  TWN BUS
group Evergreen Marine
  TWN BUS
group China Airlines
  TWN BUS
group EVA Air
  TWN BUS
group Formosa Plastics
  TWN BUS
group Mitsubishi Heavy Industries
  JPN BUS
group Mitsubishi Corp
  JPN BUS
group Mitsubishi Motors
  JPN BUS
group Sumitomo
  JPN BUS
group Marubeni
  JPN BUS
group Itochu
  JPN BUS
group Panasonic
  JPN BUS
group Fujitsu
  JPN BUS
group NEC
  JPN BUS
group Sharp Corp
  JPN BUS
group Canon Inc
  JPN BUS
group Nintendo
  JPN BUS
group Softbank
  JPN BUS
group Mazda
  JPN BUS
group Subaru
  JPN BUS
group Suzuki Motor
  JPN BUS
group JFE
  JPN BUS
group Japan Airlines
  JPN BUS
group JAL
  JPN BUS
group All Nippon Airways
  JPN BUS
group Nomura
  JPN BUS
group Yamaichi
  JPN BUS
group Yamaichi Securities
  JPN BUS
group Mizuho
  JPN BUS
group Sanwa
  JPN BUS
group Fuji Heavy
  JPN BUS
group Bridgestone
  JPN BUS
group Olympus Corp
  JPN BUS
group Takata
  JPN BUS
group Tokyo Electric Power Co
  JPN BUS
group Tepco
  JPN BUS
group Inpex
  JPN BUS
group Fujita Corp
  JPN BUS
group Fujita Corp.
  JPN BUS
group Kawasaki Heavy Industries
  JPN BUS
group Kobe Steel
  JPN BUS
group Takeda
  JPN BUS
group NTT
  JPN BUS
group Kirin
  JPN BUS
group Seven & i
  JPN BUS
group Hyundai Asan
  KOR BUS
group Hyundai Group
  KOR BUS
group Kia Motors
  KOR BUS
group LG Energy Solution
  KOR BUS
group SK
  KOR BUS
group SK Group
  KOR BUS
group SK hynix
  KOR BUS
group Lotte
  KOR BUS
group Asiana
  KOR BUS
group Asiana Airlines
  KOR BUS
group Kepco
  KOR BUS
group KEPCO
  KOR BUS
group Korea Electric Power
  KOR BUS
group Korea Gas
  KOR BUS
group Kogas
  KOR BUS
group Ssangyong
  KOR BUS
group Hanbo
  KOR BUS
group Doosan
  KOR BUS
group Naver
  KOR BUS
group Kakao
  KOR BUS
group Korea Zinc
  KOR BUS
group KOMID
  PRK BUS
group Korea Mining Development Trading
  PRK BUS
group Air Koryo
  PRK BUS
group Bureau 39
  PRK BUS
group Office 39
  PRK BUS
group Room 39
  PRK BUS
group Erdenes Tavan Tolgoi
  MNG BUS
group Erdenes
  MNG BUS
group PetroVietnam
  VNM BUS
group Vietnam Airlines
  VNM BUS
group Vinashin
  VNM BUS
group Viettel
  VNM BUS
group VinFast
  VNM BUS
group Vingroup
  VNM BUS
group PTT
  THA BUS
group Thai Airways
  THA BUS
group Charoen Pokphand
  THA BUS
group CP Group
  THA BUS
group Siam Cement
  THA BUS
group Shin Corp
  THA BUS
group Malaysia Airlines
  MYS BUS
group AirAsia
  MYS BUS
group Sime Darby
  MYS BUS
group Felda
  MYS BUS
group Temasek
  SGP BUS
group Singapore Airlines
  SGP BUS
group SingTel
  SGP BUS
group Keppel
  SGP BUS
group DBS
  SGP BUS
group Lion Air
  IDN BUS
group Sinar Mas
  IDN BUS
group Bakrie
  IDN BUS
group Gojek
  IDN BUS
group Lapindo
  IDN BUS
group Philippine Airlines
  PHL BUS
group PNOC
  PHL BUS
group Meralco
  PHL BUS
group Myanma Oil and Gas Enterprise
  MMR BUS
group MOGE
  MMR BUS
group Myanmar Economic Holdings
  MMR BUS
group Htoo
  MMR BUS
group Tata Motors
  IND BUS
group Tata Steel
  IND BUS
group Reliance
  IND BUS
group Wipro
  IND BUS
group Indian Airlines
  IND BUS
group IndiGo
  IND BUS
group ONGC Videsh
  IND BUS
group Bharat Petroleum
  IND BUS
group GAIL
  IND BUS
group Coal India
  IND BUS
group Hindustan Aeronautics
  IND BUS
group HAL
  IND BUS
group Bharat Biotech
  IND BUS
group Serum Institute
  IND BUS
group Serum Institute of India
  IND BUS
group Nayara
  IND BUS
group Mahindra
  IND BUS
group Jet Airways
  IND BUS
group Kingfisher
  IND BUS
group Bharti Airtel
  IND BUS
group Airtel
  IND BUS
group Hindalco
  IND BUS
group NTPC
  IND BUS
group Pakistan International Airlines
  PAK BUS
group PIA
  PAK BUS
group PSO
  PAK BUS
group Pakistan State Oil
  PAK BUS
group Pakistan Steel Mills
  PAK BUS
group Biman
  BGD BUS
group Grameenphone
  BGD BUS
group SriLankan Airlines
  LKA BUS
group Ceylon Petroleum Corporation
  LKA BUS
group Woodside Petroleum
  AUS BUS
group Fortescue
  AUS BUS
group Newcrest
  AUS BUS
group Ansett
  AUS BUS
group Patrick Stevedores
  AUS BUS
group Australian Wheat Board
  AUS BUS
group Ok Tedi
  AUS BUS
group Bougainville Copper
  AUS BUS
group Bougainville Copper Ltd
  AUS BUS
group Commonwealth Bank
  AUS BUS
group Macquarie
  AUS BUS
group Westpac
  AUS BUS
group ANZ
  AUS BUS
group Origin Energy
  AUS BUS
group Air New Zealand
  NZL BUS
group Fonterra
  NZL BUS
group Air Niugini
  PNG BUS
group Oil Search
  PNG BUS
group Panguna mine
  PNG BUS
group Barrick
  CAN BUS
group Air Canada
  CAN BUS
group BlackBerry
  CAN BUS
group Enbridge
  CAN BUS
group TransCanada
  CAN BUS
group TC Energy
  CAN BUS
group Suncor
  CAN BUS
group Talisman
  CAN BUS
group Talisman Energy
  CAN BUS
group Nortel
  CAN BUS
group Ivanhoe
  CAN BUS
group Ivanhoe Mines
  CAN BUS
group Kinross
  CAN BUS
group Goldcorp
  CAN BUS
group Centerra
  CAN BUS
group Sherritt
  CAN BUS
group Alcan
  CAN BUS
group Potash Corp
  CAN BUS
group Hydro-Québec
  CAN BUS
group Hydro-Quebec
  CAN BUS
group Shopify
  CAN BUS
group First Quantum
  CAN BUS
group Pacific Rim
  CAN BUS
group CEMEX
  MEX BUS
group Grupo Mexico
  MEX BUS
group Televisa network
  MEX BUS
group Aeromexico
  MEX BUS
group Mexicana
  MEX BUS
group Banamex
  MEX BUS
group CFE
  MEX BUS
group Bimbo
  MEX BUS
group Cubana
  CUB BUS
group Cubapetroleo
  CUB BUS
group Cupet
  CUB BUS
group Gaesa
  CUB BUS
group Pdvsa
  VEN BUS
group Citgo
  VEN BUS
group CITGO
  VEN BUS
group Conviasa
  VEN BUS
group CANTV
  VEN BUS
group Empresas Polar
  VEN BUS
group Sidor
  VEN BUS
group Avianca
  COL BUS
group Cerrejon
  COL BUS
group Cerrejón
  COL BUS
group PetroEcuador
  ECU BUS
group Petroperu
  PER BUS
group Southern Copper
  PER BUS
group Yanacocha
  PER BUS
group LAN Peru
  PER BUS
group Comibol
  BOL BUS
group Aguas del Tunari
  BOL BUS
group Companhia Vale do Rio Doce
  BRA BUS
group CVRD
  BRA BUS
group Eletrobras
  BRA BUS
group Varig
  BRA BUS
group Itau
  BRA BUS
group Itaú
  BRA BUS
group Bradesco
  BRA BUS
group Banco do Brasil
  BRA BUS
group BNDES
  BRA BUS
group Samarco
  BRA BUS
group Andrade Gutierrez
  BRA BUS
group Gerdau
  BRA BUS
group Aerolineas Argentinas
  ARG BUS
group Aerolíneas Argentinas
  ARG BUS
group Techint
  ARG BUS
group Clarin Group
  ARG BUS
group Banco Nacion
  ARG BUS
group Mercado Libre
  ARG BUS
group LATAM
  CHL BUS
group SQM
  CHL BUS
group Celco
  CHL BUS
group Antofagasta Minerals
  CHL BUS
group Pluna
  URY BUS
group Ancap
  URY BUS
group Itaipú
  PRY BUS
group Yacyreta
  PRY BUS
group Petrotrin
  TTO BUS
group Atlantic LNG
  TTO BUS
group Heritage Petroleum
  TTO BUS
group Paria Fuel
  TTO BUS
group BWIA
  TTO BUS
group Caribbean Airlines
  TTO BUS
group Guyana Sugar Corporation
  GUY BUS
group Omai
  GUY BUS

# International charities, watchdogs, movements
group CARE
  NGO SOC
group Action Contre la Faim
  NGO SOC
group Danish Church Aid
  NGO SOC
group Muslim Aid
  NGO SOC
group GOAL
  NGO SOC
group Trocaire
  NGO SOC
group HelpAge
  NGO SOC
group Open Society Institute
  NGO SOC
group Carter Centre
  NGO SOC
group Clinton Foundation
  NGO SOC
group Hewlett Foundation
  NGO SOC
group Fortify Rights
  NGO SOC
group Sea Watch
  NGO SOC
group Mission Lifeline
  NGO SOC
group Rotary
  NGO SOC
group Global Forest Watch
  NGO SOC
group Interpeace
  NGO SOC
group Conciliation Resources
  NGO SOC
group Henri Dunant Centre
  NGO SOC
group Reporters Without Borders office
  NGO SOC
group Peace Brigades International
  NGO SOC
group Islamic Relief Worldwide
  NGO SOC
group Turkish IHH
  NGO SOC
group IHH
  NGO SOC
group Free Gaza Movement
  NGO SOC
group IFJ
  NGO JRN
group Merlin
  NGO MED
group ICFTU
  NGO LAB

# Bodies of states
group O.S.C.E.
  IGO GOV
group Organisation for Security and Co-operation in Europe
  IGO GOV
group Venice Commission
  IGO GOV
group World Bank Group
  IGO GOV
group Opec+
  IGO GOV
group Commonwealth Ministerial Action Group
  IGO GOV
group Organisation internationale de la Francophonie
  IGO GOV
group Peace and Security Council
  IGO GOV
group Contact Group
  IGO GOV
group Bucharest Nine
  IGO GOV
group Nuclear Suppliers Group
  IGO GOV
group Basel Committee
  IGO GOV
group Danube Commission
  IGO GOV
group Mekong River Commission
  IGO GOV
group Nile Basin Initiative
  IGO GOV
group Lake Chad Basin Commission
  IGO GOV
group Accord de Non-Aggression
  IGO GOV
group Conseil de l'Entente
  IGO GOV
group Mano River Union
  IGO GOV
group World Customs Organization
  IGO GOV
group Quad
  IGO GOV
group Aukus
  IGO GOV
group Kosovo Verification Mission
  IGO GOV
group International Contact Group
  IGO GOV
group AU mission in Somalia
  IGO MIL
group Operation Unified Protector
  IGO MIL
group INTERFET
  IGO MIL
group Interfet
  IGO MIL
group Partnership for Peace forces
  IGO MIL
group Implementation Force
  IGO MIL
group Stabilization Force
  IGO MIL
group Stabilisation Force
  IGO MIL
group Peninsula Shield
  IGO MIL
group Peninsula Shield Force
  IGO MIL
group Untac
  UNO MIL
group Undof
  UNO MIL
group Unficyp
  UNO MIL
group ONUB
  UNO MIL
group Unoci
  UNO MIL
group Untaet
  UNO MIL
group MINURCAT
  UNO MIL
group Unamet
  UNO GOV
group Unama
  UNO GOV
group UNMIT
  UNO GOV
group UNIDO
  UNO GOV
group UNITAR
  UNO GOV
group UNHCHR
  UNO GOV
group IAEA Board of Governors
  UNO GOV
group World Meteorological Organization
  UNO GOV
group WMO
  UNO GOV
group Universal Postal Union
  UNO GOV
group United Nations Special Commission
  UNO GOV
group UN Secretariat building
  UNO GOV
group Economic and Social Council
  UNO GOV
group Conference on Disarmament
  UNO GOV
group UN Commission of Inquiry
  UNO GOV
group International Law Commission
  UNO GOV
group Council of the EU
  EUR GOV
group Council of Ministers of the EU
  EUR GOV
group Eurojust
  EUR GOV
group OLAF
  EUR GOV
group EU envoys
  EUR GOV
group EU states
  EUR GOV
group EU member states
  EUR GOV
group EU interior ministers
  EUR GOV
group EU finance ministers
  EUR GOV
group EU ambassadors
  EUR GOV
group EU ministers
  EUR GOV
group EU officials
  EUR GOV
group EU diplomats
  EUR GOV
group Euratom
  EUR GOV
group European Public Prosecutor
  EUR GOV
group EULEX forces
  EUR MIL
group Eurocorps
  EUR MIL

# Armed movements and their short names
group Tigers
  LKA REB
group IS
  IMG REB
group Da'esh
  IMG REB
group Al Qaida
  IMG REB
group al-Qa'ida
  IMG REB
group al Qaeda in the Islamic Maghreb
  IMG REB
group Jihadists of JNIM
  IMG REB
group Masked Brigade
  IMG REB
group Signed in Blood Battalion
  IMG REB
group Carlos the Jackal
  IMG REB
group Maoists
  NPL REB
group Túpac Amaru
  PER REB
group Tehreek-i-Taliban Pakistan
  PAK REB
group Lashkar-i-Taiba
  PAK REB
group All Burma Students' Democratic Front
  MMR REB
group UÇK
  KOS REB

# Unions, parties, movements
group Amcu
  ZAF LAB
group NUM
  ZAF LAB
group National Union of Mineworkers
  ZAF LAB
group Solidarity union
  ZAF LAB
group ACTU
  AUS LAB
group Australian Council of Trade Unions
  AUS LAB
group Maritime Union of Australia
  AUS LAB
group RMT
  GBR LAB
group Aslef
  GBR LAB
group ASLEF
  GBR LAB
group National Union of Mineworkers of Britain
  GBR LAB
group GMB
  GBR LAB
group Fire Brigades Union
  GBR LAB
group Communication Workers Union
  GBR LAB
group Transport and General Workers' Union
  GBR LAB
group International Longshoremen's Association
  USA LAB
group SEIU
  USA LAB
group United Farm Workers
  USA LAB
group PATCO
  USA LAB
group FO union
  FRA LAB
group CGIL
  ITA LAB
group CISL
  ITA LAB
group UIL
  ITA LAB
group Comisiones Obreras
  ESP LAB
group CCOO
  ESP LAB
group UGT
  ESP LAB
group ver.di
  DEU LAB
group DGB
  DEU LAB
group OPZZ
  POL LAB
group NUPENG
  NGA LAB
group PENGASSAN
  NGA LAB
group CNTG
  GIN LAB
group Central Obrera Boliviana
  BOL LAB
group CGT of Argentina
  ARG LAB
group Federation of Korean Trade Unions
  KOR LAB
group Oilfields Workers' Trade Union
  TTO LAB
group OWTU
  TTO LAB
group CFU
  ZWE AGR
group Landless Rural Workers' Movement
  BRA AGR
group Movement of Landless Rural Workers
  BRA AGR
group Bharatiya Kisan Union
  IND AGR
group farm unions of India
  IND AGR
group FNSEA
  FRA AGR
group Confederation Paysanne
  FRA AGR
group Confédération Paysanne
  FRA AGR
group Greens of Australia
  AUS PTY
group Australian Greens
  AUS PTY
group FAST party
  WSM PTY
group Human Rights Protection Party
  WSM PTY
group HRPP
  WSM PTY
group Fa'atuatua i le Atua Samoa ua Tasi
  WSM PTY
group Jamaat
  BGD PTY
group Umno
  MYS PTY
group Bersatu
  MYS PTY
group Brotherhood
  EGY PTY
group Supreme Council for the Islamic Revolution in Iraq
  IRQ PTY
group Supreme Islamic Iraqi Council
  IRQ PTY
group Politburo Standing Committee
  CHN PTY
group Greens of Germany
  DEU PTY
group Aum
  JPN REL
group Soka Gakkai
  JPN REL
group FLDS
  USA REL
group Sea Org
  USA REL
group Branch Davidian
  USA REL
group Southern Baptist Convention
  USA REL

# Regulators, agencies, guards
group Carabineros
  CHL COP
group Chilean Carabineros
  CHL COP
group Islamic Revolutionary Guards Corps
  IRN MIL
group Iran's Guards
  IRN MIL
group GASC
  EGY GOV
group General Authority for Supply Commodities
  EGY GOV
group Algerian presidency
  DZA GOV
group FWS
  USA GOV
group Fish and Wildlife Service
  USA GOV
group U.S. Fish and Wildlife Service
  USA GOV
group Internal Revenue Service
  USA GOV
group IRS
  USA GOV
group U.S. Treasury Secretary
  USA GOV
group Office of Foreign Assets Control
  USA GOV
group OFAC
  USA GOV
group Federal Communications Commission
  USA GOV
group FCC
  USA GOV
group Federal Trade Commission
  USA GOV
group FTC
  USA GOV
group National Transportation Safety Board
  USA GOV
group NTSB
  USA GOV
group Centers for Disease Control and Prevention
  USA GOV
group CDC
  USA GOV
group National Institutes of Health
  USA GOV
group Peace Corps
  USA GOV
group Voice of America board
  USA GOV
group U.S. Embassy
  USA GOV
group US Embassy
  USA GOV
group US embassy
  USA GOV
group U.S. embassy
  USA GOV
group U.S. Trade Representative
  USA GOV
group US Trade Representative
  USA GOV
group Iraq Survey Group
  USA GOV
group Voice of the White House
  USA GOV
group U.S. Immigration and Customs Enforcement
  USA COP
group U.S. Secret Service
  USA COP
group US Secret Service
  USA COP
group Minneapolis police
  USA COP
group Capitol Police
  USA COP
group US Marshals Service
  USA COP
group DEA agents
  USA COP
group West Midlands Police
  GBR COP
group Iraqi Police
  IRQ COP
group ICDC
  IRQ MIL
group Iraqi Civil Defense Corps
  IRQ MIL
group Iraqi Civil Defence Corps
  IRQ MIL
group Support Unit
  ZWE COP
group Special Branch of Malaysia
  MYS COP
group Royal Malaysian Police
  MYS COP
