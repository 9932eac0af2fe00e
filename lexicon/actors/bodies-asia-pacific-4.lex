# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies. Part 4 of 5: TLS PHL MMR AUS NZL.

# TLS
group National Parliament of East Timor | National Parliament of Timor-Leste
  TLS LEG
group Falintil-FDTL | FALINTIL-FDTL | F-FDTL | East Timor Defence Force
  TLS MIL
group National Police of East Timor | PNTL
  TLS COP
group Conselho Nacional de Resistencia Timorense | National Council of Timorese Resistance
  TLS REB  ..1999-10
  TLS PTY
group National Congress for Timorese Reconstruction
  TLS PTY
group Democratic Party of East Timor
  TLS PTY
group Timorese Democratic Union | UDT
  TLS PTY
group KHUNTO
  TLS PTY
group People's Liberation Party of East Timor
  TLS PTY
group Apodeti
  TLS PTY
group Renetil
  TLS SOC
group Mahidi
  TLS PRM
group Laksaur
  TLS PRM
group Halilintar
  TLS PRM
group Commission for Reception, Truth and Reconciliation
  TLS GOV
group Commission of Truth and Friendship
  TLS GOV
group La'o Hamutuk
  TLS SOC
group Tatoli
  TLS JRN
group Timor Gap | Timor GAP
  TLS BUS
group Greater Sunrise consortium
  TLS BUS
# PHL
group Department of Foreign Affairs of the Philippines | Philippine Department of Foreign Affairs
  PHL GOV
group Department of National Defense
  PHL GOV MIL
group Department of the Interior and Local Government
  PHL GOV
group National Security Council of the Philippines | National Task Force for the West Philippine Sea
  PHL GOV
group Bangko Sentral | Bangko Sentral ng Pilipinas
  PHL GOV
group Commission on Elections | Comelec | COMELEC
  PHL GOV
group Commission on Human Rights of the Philippines
  PHL GOV
group Presidential Commission on Good Government
  PHL GOV
group PHIVOLCS | Philippine Institute of Volcanology and Seismology
  PHL GOV
group PAGASA
  PHL GOV
group Philippine Drug Enforcement Agency | PDEA
  PHL COP
group Philippine Constabulary
  PHL COP
group Criminal Investigation and Detection Group
  PHL COP
group Special Action Force
  PHL COP
group Davao Death Squad
  PHL PRM
group Philippine Marine Corps
  PHL MIL
group Scout Rangers
  PHL MIL
group Western Mindanao Command
  PHL MIL
group CAFGU | Citizen Armed Force Geographical Unit
  PHL PRM
group Alsa Masa
  PHL PRM
group Reform the Armed Forces Movement
  PHL MIL
group Magdalo
  PHL MIL  ..2007
  PHL PTY
group Young Officers Union
  PHL MIL
group Sandiganbayan
  PHL JUD
group Office of the Ombudsman of the Philippines
  PHL JUD
group Independent Commission for Infrastructure
  PHL GOV
group Liberal Party of the Philippines
  PHL PTY
group PDP-Laban
  PHL PTY
group Nacionalista Party
  PHL PTY
group Nationalist People's Coalition
  PHL PTY
group Laban ng Demokratikong Pilipino
  PHL PTY
group Kilusang Bagong Lipunan
  PHL PTY
group United Opposition of the Philippines
  PHL PTY OPP
group Puwersa ng Masang Pilipino
  PHL PTY
group Partido Federal ng Pilipinas
  PHL PTY
group Akbayan
  PHL PTY
group Bayan Muna
  PHL PTY OPP
group Anakpawis
  PHL PTY OPP
group Kabataan
  PHL PTY OPP
group Makabayan bloc
  PHL PTY OPP
group Karapatan
  PHL SOC
group Kilusang Mayo Uno | KMU
  PHL LAB
group Trade Union Congress of the Philippines
  PHL LAB
group Kilusang Magbubukid ng Pilipinas
  PHL AGR
group Migrante
  PHL SOC
group Pamalakaya
  PHL SOC
group Free Legal Assistance Group
  PHL JUD
group Ibon Foundation
  PHL SOC
group Atin Ito
  PHL SOC
group Bangsamoro Transition Authority
  PHL GOV
group Bangsamoro government | Bangsamoro Autonomous Region in Muslim Mindanao | BARMM
  PHL GOV
group Autonomous Region in Muslim Mindanao | ARMM
  PHL GOV
group Bangsamoro Islamic Armed Forces
  PHL REB  ..2014-03
  PHL PRM
group Ansar Khalifa Philippines
  PHL REB
group Cordillera People's Liberation Army
  PHL REB
group Revolutionary Proletarian Army
  PHL REB
group Pentagon gang | Pentagon kidnap gang
  PHL CRM
group Kuratong Baleleng
  PHL CRM
group Catholic Bishops' Conference of the Philippines | CBCP
  PHL REL
group Iglesia ni Cristo
  PHL REL
group El Shaddai
  PHL REL
group Kingdom of Jesus Christ
  PHL REL
group Jesus Is Lord church
  PHL REL
group Manila Bulletin
  PHL JRN
group BusinessWorld
  PHL JRN
group Manila Standard
  PHL JRN
group DZMM
  PHL JRN
group DZRH
  PHL JRN
group Radyo Natin
  PHL JRN
group MindaNews
  PHL JRN
group Bulatlat
  PHL JRN
group Sunstar | SunStar
  PHL JRN
group National Union of Journalists of the Philippines
  PHL LAB
group Ayala Corporation
  PHL BUS
group PLDT
  PHL BUS
group Petron
  PHL BUS
group Cebu Pacific
  PHL BUS
group PAGCOR | Pagcor
  PHL BUS
group Napocor
  PHL BUS
group Manila Water
  PHL BUS
group Lepanto Consolidated
  PHL BUS
group Sulpicio Lines
  PHL BUS
group Marcopper
  PHL BUS
group Aboitiz
  PHL BUS
group Rizal Commercial Banking Corp | RCBC
  PHL BUS
# MMR
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
group Department of Foreign Affairs and Trade | DFAT
  AUS GOV
group Department of Defence
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
group High Court of Australia
  AUS JUD
group Federal Court of Australia
  AUS JUD
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
group Reserve Bank of New Zealand
  NZL GOV
group New Zealand Ministry of Foreign Affairs
  NZL GOV
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
