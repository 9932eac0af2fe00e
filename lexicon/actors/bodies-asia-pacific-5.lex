# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies. Part 5 of 5: PNG FJI SLB VUT WSM TON NRU MHL FRA BRN.

# PNG
group Waigani
  PNG GOV
group National Parliament of Papua New Guinea
  PNG LEG
group Royal Papua New Guinea Constabulary
  PNG COP
group Bank of Papua New Guinea
  PNG GOV
group Autonomous Bougainville Government | Bougainville government
  PNG GOV
group Bougainville Interim Government
  PNG GOV
group Bougainville Resistance Force | Bougainville Resistance Forces
  PNG PRM
group Bougainville Transitional Government
  PNG GOV
group Me'ekamui
  PNG REB
group Pangu Pati | Pangu Party
  PNG PTY
group People's National Congress of Papua New Guinea
  PNG PTY
group Melanesian Alliance
  PNG PTY
group People's Democratic Movement
  PNG PTY
group Papua New Guinea Trade Union Congress
  PNG LAB
group Bougainville Women for Peace
  PNG SOC
group EMTV
  PNG JRN
group Porgera Joint Venture | Porgera mine
  PNG BUS
group Lihir Gold
  PNG BUS
group Ramu NiCo
  PNG BUS
group PNG LNG
  PNG BUS
group Ok Tedi Mining
  PNG BUS
group InterOil
  PNG BUS
group PNG Power
  PNG BUS
group Rimbunan Hijau
  MYS BUS
# FJI
group Great Council of Chiefs
  FJI GOV
group Counter Revolutionary Warfare Unit
  FJI MIL
group Fiji Police | Fiji Police Force
  FJI COP
group Fiji Independent Commission Against Corruption | FICAC
  FJI JUD
group Reserve Bank of Fiji
  FJI GOV
group FijiFirst
  FJI PTY
group SODELPA
  FJI PTY
group People's Alliance of Fiji
  FJI PTY
group National Federation Party
  FJI PTY
group Fiji Labour Party
  FJI PTY
group SDL party | Soqosoqo Duavata ni Lewenivanua
  FJI PTY
group SVT party | Soqosoqo ni Vakavulewa ni Taukei
  FJI PTY
group Conservative Alliance-Matanitu Vanua | Conservative Alliance
  FJI PTY
group Taukei Movement
  FJI SOC
group Fiji Trades Union Congress
  FJI LAB
group Citizens Constitutional Forum | Citizens' Constitutional Forum
  FJI SOC
group Fiji Women's Crisis Centre
  FJI SOC
group Fiji Women's Rights Movement
  FJI SOC
group Methodist Church of Fiji | Methodist Church in Fiji
  FJI REL
group Grace Road Church
  KOR REL
group Fiji Broadcasting Corporation
  FJI JRN
group Fiji Village | Fijivillage
  FJI JRN
group Islands Business
  FJI JRN
group Pacnews | PACNEWS
  FJI JRN
group Fiji Sugar Corporation
  FJI BUS
group Air Pacific | Fiji Airways
  FJI BUS
group Fiji Water
  FJI BUS
group Vatukoula Gold Mines
  FJI BUS
# SLB
group National Parliament of Solomon Islands
  SLB LEG
group Royal Solomon Islands Police | Royal Solomon Islands Police Force
  SLB COP
group Participating Police Force
  AUS COP
group Guadalcanal Liberation Front
  SLB REB
group Marau Eagle Force
  SLB REB
group Ownership, Unity and Responsibility Party | OUR Party
  SLB PTY
group Solomon Islands Alliance for Change
  SLB PTY
group Malaita provincial government
  SLB GOV
group Malaita for Democracy
  SLB SOC
group Solomon Star
  SLB JRN
group Solomon Islands Broadcasting Corporation
  SLB JRN
group Gold Ridge mine
  SLB BUS
group Melanesian Brotherhood
  SLB REL
# VUT
group Vanua'aku Pati | Vanuaku Party
  VUT PTY
group Union of Moderate Parties
  VUT PTY
group National United Party
  VUT PTY
group Vanuatu Mobile Force
  VUT MIL
group Nagriamel
  VUT REB
group Vanuatu Daily Post
  VUT JRN
group Malvatumauri
  VUT SOC
# WSM
group Legislative Assembly of Samoa
  WSM LEG
group Samoa Observer
  WSM JRN
# TON
group Legislative Assembly of Tonga
  TON LEG
group Democratic Party of the Friendly Islands
  TON PTY
group Tonga Human Rights and Democracy Movement | Human Rights and Democracy Movement
  TON PTY OPP
group His Majesty's Armed Forces of Tonga | Tonga Defence Services
  TON MIL
group Times of Tonga | Taimi 'o Tonga
  TON JRN
group Matangi Tonga
  TON JRN
group Shoreline Group
  TON BUS
# NRU
group Nauru Phosphate Corporation
  NRU BUS
group Air Nauru
  NRU BUS
# MHL
group Nitijela
  MHL LEG
group Nuclear Claims Tribunal
  MHL JUD
group Marshall Islands Journal
  MHL JRN
# FRA
group Congress of New Caledonia
  FRA LEG
group Rally for Caledonia in the Republic | RPCR | Rassemblement-UMP of New Caledonia
  FRA PTY
group Caledonian Union | Union Caledonienne | Union Calédonienne
  FRA PTY
group Palika | PALIKA
  FRA PTY
group Caledonia Together | Caledonie Ensemble
  FRA PTY
group Loyalists of New Caledonia
  FRA PTY
group CCAT | Field Action Coordination Cell
  FRA CVL
group USTKE
  FRA LAB
group Kanak Customary Senate | Customary Senate
  FRA SOC
group Societe Le Nickel | Société Le Nickel
  FRA BUS
group Koniambo Nickel
  FRA BUS
group Vale Nouvelle-Caledonie | Prony Resources | Goro Nickel
  FRA BUS
group Les Nouvelles Caledoniennes | Les Nouvelles Calédoniennes
  FRA JRN
group Tavini Huiraatira
  FRA PTY
group Tahoeraa Huiraatira
  FRA PTY
group Tapura Huiraatira
  FRA PTY
group Assembly of French Polynesia
  FRA LEG
group Moruroa e Tatou
  FRA SOC
group Commissariat of the Pacific Experiments Centre
  FRA MIL
# BRN
group Royal Brunei Armed Forces
  BRN MIL
group Borneo Bulletin
  BRN JRN
group Amedeo Development
  BRN BUS
group Brunei Investment Agency
  BRN BUS
group New South Wales State Emergency Service | NSW State Emergency Service | NSW SES | Victoria State Emergency Service | Queensland State Emergency Service
  AUS GOV
group New South Wales Rural Fire Service | NSW Rural Fire Service | Rural Fire Service | Country Fire Authority | Country Fire Service
  AUS GOV
