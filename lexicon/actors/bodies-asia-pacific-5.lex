# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies.

# MMR
group Myanmar junta | Burmese junta | Myanmar military government
  MMR GOV MIL
group Myanmar government | Burmese government
  MMR GOV
group Myanmar military | Burmese army | Myanmar army | Burmese military
  MMR MIL
group Myanmar Air Force
  MMR MIL
group Pyidaungsu Hluttaw | Pyithu Hluttaw | Amyotha Hluttaw
  MMR LEG
group National Defence and Security Council | National Security and Peace Commission
  MMR GOV
group Union Solidarity and Development Association
  MMR PRM
group Burma Socialist Programme Party | Burma Socialist Program Party
  MMR PTY
group National Unity Party of Burma
  MMR PTY
group National Democratic Force
  MMR PTY
group Shan Nationalities League for Democracy
  MMR PTY OPP
group Arakan National Party
  MMR PTY
group Arakan League for Democracy
  MMR PTY
group People's Party of Myanmar
  MMR PTY
group Committee Representing Pyidaungsu Hluttaw
  MMR OPP
group National Coalition Government of the Union of Burma
  MMR OPP
group 88 Generation | 88 Generation Students | 88 Generation Peace and Open Society
  MMR SOC OPP
group Swan Arr Shin | Swan-ar Shin
  MMR PRM
group Ma Ba Tha | Ma-Ba-Tha
  MMR REL
group 969 Movement
  MMR REL
group State Sangha Maha Nayaka Committee
  MMR REL
group All Burma Monks' Alliance
  MMR REL
group General Strike Committee of Nationalities
  MMR CVL
group Military Intelligence of Burma | Directorate of Defence Services Intelligence
  MMR SPY
group Nasaka
  MMR COP
group Communist Party of Burma
  MMR REB
group United Nationalities Federal Council
  MMR REB
group Democratic Alliance of Burma
  MMR REB
group Federal Political Negotiation and Consultative Committee
  MMR REB
group Kachin Defence Army
  MMR PRM
group Karenni National Progressive Party
  MMR REB
group Karenni National People's Liberation Front
  MMR REB
group Kayan New Land Party
  MMR REB
group Pa-O National Organisation | Pa-O National Army | Pa-O National Liberation Army
  MMR REB
group Palaung State Liberation Front
  MMR REB
group Shan State Progress Party | Shan State Army-North | Shan State Army-South
  MMR REB
group All Burma Students Democratic Front
  MMR REB
group Arakan Liberation Party
  MMR REB
group Bamar People's Liberation Army
  MMR REB
group Mandalay People's Defence Force
  MMR REB
group Lahu Democratic Union
  MMR REB
group Zomi Revolutionary Organisation
  MMR REB
group Chin Brotherhood
  MMR REB
group KK Park
  MMR CRM
group Shwe Kokko
  MMR CRM
group Yatai International
  MMR BUS
group Myanmar National Human Rights Commission
  MMR GOV
group Central Bank of Myanmar
  MMR GOV
group Myanmar Economic Corporation
  MMR BUS
group Asia World
  MMR BUS
group KBZ Bank | Kanbawza Bank
  MMR BUS
group Mytel
  MMR BUS
group Max Myanmar
  MMR BUS
group Ivanhoe Myanmar | Monywa copper mine | Wanbao
  MMR BUS
group Khit Thit Media
  MMR JRN
group Frontier Myanmar
  MMR JRN
group Myanmar Times
  MMR JRN
group Kachin News Group
  MMR JRN
group Shan Herald Agency for News | Shan Herald
  MMR JRN
group Karen News
  MMR JRN
group Narinjara
  MMR JRN
group Kaladan Press | Kaladan Press Network
  MMR JRN
group Radio Myanmar
  MMR JRN
group MRTV
  MMR JRN
group 7Day News | 7Day
  MMR JRN
# AUS
group Australian government
  AUS GOV
group Department of Foreign Affairs and Trade | DFAT
  AUS GOV
group Australian Defence Department | Department of Defence
  AUS GOV MIL
group Reserve Bank of Australia
  AUS GOV
group AusAID
  AUS GOV
group Australian Fisheries Management Authority
  AUS GOV
group Australian Competition and Consumer Commission | ACCC
  AUS GOV
group Australian Securities and Investments Commission
  AUS GOV
group Foreign Investment Review Board
  AUS GOV
group Australian Human Rights Commission
  AUS GOV
group Bureau of Meteorology
  AUS GOV
group Australian Transport Safety Bureau
  AUS GOV
group eSafety Commissioner
  AUS GOV
group Australian Electoral Commission
  AUS GOV
group ATSIC | Aboriginal and Torres Strait Islander Commission
  AUS GOV
group Australian Parliament | Australian parliament
  AUS LEG
group Australian Senate
  AUS LEG
group High Court of Australia
  AUS JUD
group Federal Court of Australia
  AUS JUD
group Australian Defence Force
  AUS MIL
group Australian Army
  AUS MIL
group Royal Australian Navy
  AUS MIL
group Royal Australian Air Force | RAAF
  AUS MIL
group Special Air Service Regiment | SASR
  AUS MIL
group Australian Border Force
  AUS COP
group Australian Customs
  AUS COP
group New South Wales Police
  AUS COP
group Victoria Police
  AUS COP
group Queensland Police
  AUS COP
group Australian Signals Directorate | Defence Signals Directorate
  AUS SPY
group ASIS | Australian Secret Intelligence Service
  AUS SPY
group Office of National Intelligence | Office of National Assessments
  AUS SPY
group National Party of Australia | Nationals of Australia
  AUS PTY
group Australian Democrats
  AUS PTY
group United Australia Party
  AUS PTY
group Jacqui Lambie Network
  AUS PTY
group Katter's Australian Party
  AUS PTY
group Labor Party
  AUS PTY
group Reclaim Australia
  AUS SOC
group National Farmers Federation
  AUS AGR
group Australian Workers' Union
  AUS LAB
group CFMEU | CFMMEU
  AUS LAB
group Waterside Workers' Federation
  AUS LAB
group Business Council of Australia
  AUS BUS
group Minerals Council of Australia
  AUS BUS
group Refugee Council of Australia
  AUS SOC
group Asylum Seeker Resource Centre
  AUS SOC
group GetUp
  AUS SOC
group Lowy Institute
  AUS SOC
group Australian Strategic Policy Institute | ASPI
  AUS SOC
group Australia Institute
  AUS SOC
group Australian Conservation Foundation
  AUS SOC
group Northern Land Council
  AUS SOC
group Central Land Council
  AUS SOC
group Anglican Church of Australia
  AUS REL
group Hillsong
  AUS REL
group Lakemba Mosque
  AUS REL
group SBS television
  AUS JRN
group Channel Nine | Nine Network
  AUS JRN
group Channel Seven | Seven Network
  AUS JRN
group Crikey
  AUS JRN
group Australian Financial Review
  AUS JRN
group The West Australian
  AUS JRN
group Northern Territory News
  AUS JRN
group Saturday Paper
  AUS JRN
group Guardian Australia
  AUS JRN
group Xstrata Coal
  AUS BUS
group Pilbara Minerals
  AUS BUS
group Hancock Prospecting
  AUS BUS
group Whitehaven Coal
  AUS BUS
group Energy Resources of Australia
  AUS BUS
group Western Mining Corporation | WMC
  AUS BUS
group MIM Holdings
  AUS BUS
group Broken Hill Proprietary
  AUS BUS
group Optus
  AUS BUS
group Virgin Australia | Virgin Blue
  AUS BUS
group Jetstar
  AUS BUS
group National Australia Bank
  AUS BUS
group HIH
  AUS BUS
group BlueScope
  AUS BUS
group ASC shipbuilder | Austal
  AUS BUS
group Snowy Hydro
  AUS BUS
group Medibank
  AUS BUS
group Transfield | Broadspectrum
  AUS BUS
group Paladin group
  AUS BUS
group Landbridge
  AUS BUS
# NZL
group New Zealand government
  NZL GOV
group Reserve Bank of New Zealand
  NZL GOV
group New Zealand Ministry of Foreign Affairs
  NZL GOV
group New Zealand Parliament | New Zealand parliament
  NZL LEG
group New Zealand Defence Force
  NZL MIL
group Royal New Zealand Navy
  NZL MIL
group Royal New Zealand Air Force
  NZL MIL
group New Zealand SAS
  NZL MIL
group New Zealand Police
  NZL COP
group GCSB | Government Communications Security Bureau
  NZL SPY
group New Zealand Security Intelligence Service | NZSIS
  NZL SPY
group Waitangi Tribunal
  NZL JUD
group New Zealand Labour Party
  NZL PTY
group ACT New Zealand | ACT party
  NZL PTY
group Maori Party | Māori Party | Te Pati Maori | Te Pāti Māori
  NZL PTY
group Mana Party | Mana Movement
  NZL PTY
group Alliance party of New Zealand
  NZL PTY
group New Zealand Greens | Green Party of Aotearoa
  NZL PTY
group New Zealand Council of Trade Unions
  NZL LAB
group Kiingitanga
  NZL SOC
group Ngapuhi | Ngāpuhi
  NZL SOC
group Ngai Tahu | Ngāi Tahu
  NZL SOC
group Mongrel Mob
  NZL CRM
group Black Power gang
  NZL CRM
group Destiny Church
  NZL REL
group Stuff news
  NZL JRN
group TVNZ
  NZL JRN
group Newshub
  NZL JRN
group Newstalk ZB
  NZL JRN
group Pike River Coal
  NZL BUS
group Telecom New Zealand
  NZL BUS
group Fletcher Building
  NZL BUS
# PNG
group Papua New Guinea government | PNG government
  PNG GOV
group Waigani
  PNG GOV
group National Parliament of Papua New Guinea
  PNG LEG
group Papua New Guinea Defence Force | PNG Defence Force
  PNG MIL
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
group Me'ekamui | Mekamui Defence Force
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
group Fijian government | Fiji government
  FJI GOV
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
group Solomon Islands government
  SLB GOV
group Solomon Islands Parliament | National Parliament of Solomon Islands
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
group Vanuatu government
  VUT GOV
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
group Samoan government
  WSM GOV
group Legislative Assembly of Samoa
  WSM LEG
group Samoa Observer
  WSM JRN
# TON
group Tongan government
  TON GOV
group Tongan parliament | Legislative Assembly of Tonga
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
group Nauru government
  NRU GOV
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
