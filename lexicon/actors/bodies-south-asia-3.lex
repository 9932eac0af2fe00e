# Bodies of South Asia and Afghanistan: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Bangladesh
group Counter Terrorism and Transnational Crime Unit
  BGD COP
group Coast Guard of Bangladesh | Bangladesh Coast Guard
  BGD COP
group Directorate General of Forces Intelligence | DGFI
  BGD SPY
group International Crimes Tribunal
  BGD JUD
group Bangladesh Supreme Court | Supreme Court of Bangladesh
  BGD JUD
group Election Commission of Bangladesh | Bangladesh Election Commission
  BGD GOV
group Anti-Corruption Commission of Bangladesh | Anti Corruption Commission of Bangladesh
  BGD GOV
group National Consensus Commission
  BGD GOV
group Bangladesh Bank
  BGD GOV
group Bangabhaban | Bangabhaban Palace
  BGD GOV
group Ganabhaban | Gono Bhaban | Ganobhaban
  BGD GOV
group Hawa Bhaban
  BGD PTY
group Bangladesh Telecommunication Regulatory Commission
  BGD GOV
group Refugee Relief and Repatriation Commission
  BGD GOV
group Bangladesh Garment Manufacturers and Exporters Association | BGMEA
  BGD BUS
group Bangladesh Garment and Industrial Workers Federation | National Garment Workers Federation | Bangladesh Centre for Worker Solidarity
  BGD LAB
group Tazreen Fashions
  BGD BUS
group Petrobangla
  BGD BUS
group S Alam Group
  BGD BUS
group Beximco
  BGD BUS
group Islami Bank | Islami Bank Bangladesh
  BGD BUS
group BRAC
  BGD SOC
group Odhikar
  BGD SOC
group Ain o Salish Kendra | Ain-o-Salish Kendra
  BGD SOC
group Transparency International Bangladesh
  BGD SOC
group Mayer Daak
  BGD SOC
group Naripokkho
  BGD SOC
group Dhaka Tribune
  BGD JRN
group New Age of Bangladesh
  BGD JRN
group Daily Ittefaq | Ittefaq
  BGD JRN
group Janakantha
  BGD JRN
group Jugantor
  BGD JRN
group Amar Desh
  BGD JRN
group Samakal
  BGD JRN
group Naya Diganta
  BGD JRN
group Inqilab newspaper
  BGD JRN
group Bangladesh Observer
  BGD JRN
group The Independent of Dhaka
  BGD JRN
group Financial Express of Bangladesh
  BGD JRN
group United News of Bangladesh | UNB
  BGD JRN
group Ekushey TV | Ekushey Television
  BGD JRN
group Somoy TV
  BGD JRN
group Bangladesh Television
  BGD JRN
group Diganta Television | Islamic TV of Bangladesh
  BGD JRN
# Sri Lanka
group People's Alliance of Sri Lanka
  LKA PTY
group United People's Freedom Alliance | UPFA
  LKA PTY
group Sri Lanka Podujana Peramuna | SLPP of Sri Lanka | Podujana Peramuna
  LKA PTY
group SJB
  LKA PTY OPP
group Jathika Hela Urumaya | JHU
  LKA PTY
group Sihala Urumaya
  LKA PTY
group Mahajana Eksath Peramuna
  LKA PTY
group Lanka Sama Samaja Party
  LKA PTY
group National Freedom Front of Sri Lanka
  LKA PTY
group Democratic United National Front
  LKA PTY OPP
group Frontline Socialist Party
  LKA PTY OPP
group Tamil United Liberation Front | TULF
  LKA PTY OPP
group Ilankai Tamil Arasu Kachchi | ITAK
  LKA PTY OPP
group All Ceylon Tamil Congress
  LKA PTY
group Tamil National People's Front
  LKA PTY OPP
group Eelam People's Democratic Party | EPDP
  LKA PTY
group TELO | Tamil Eelam Liberation Organization
  LKA REB  ..1987-07
  LKA PTY
group EPRLF | Eelam People's Revolutionary Liberation Front
  LKA REB  ..1987-07
  LKA PTY
group EROS of Sri Lanka | Eelam Revolutionary Organisation
  LKA REB  ..1990
  LKA PTY
group People's Liberation Organisation of Tamil Eelam | PLOTE
  LKA REB  ..1987-07
  LKA PTY
group Sri Lanka Muslim Congress | SLMC
  LKA PTY
group Ceylon Workers' Congress | Ceylon Workers Congress
  LKA PTY LAB
group Bodu Bala Sena | BBS of Sri Lanka
  LKA REL
group Sinhala Ravaya
  LKA REL
group National Thowheeth Jama'ath | National Thowheed Jamath | NTJ
  LKA REB
group Inter University Students' Federation | Inter-University Students' Federation | IUSF
  LKA EDU
group Aragalaya
  LKA CVL
group Gota Go Gama
  LKA CVL
group Sri Lanka Army | Sri Lankan Army
  LKA MIL
group Sri Lanka Navy | Sri Lankan Navy
  LKA MIL
group Sri Lanka Air Force | Sri Lankan Air Force
  LKA MIL
group Special Task Force of Sri Lanka | Special Task Force
  LKA COP
group Criminal Investigation Department of Sri Lanka
  LKA COP
group Terrorism Investigation Division
  LKA COP
group Joint Operations Headquarters of Sri Lanka
  LKA MIL
group Home Guards of Sri Lanka
  LKA PRM
group Sri Lanka Monitoring Mission | SLMM
  IGO GOV
group Secretariat for Coordinating the Peace Process
  LKA GOV
group Temple Trees
  LKA GOV
group Presidential Secretariat of Sri Lanka
  LKA GOV
group Central Bank of Sri Lanka
  LKA GOV
group Election Commission of Sri Lanka
  LKA GOV
group Lessons Learnt and Reconciliation Commission | LLRC
  LKA JUD
group Office on Missing Persons
  LKA GOV
group Commission to Investigate Allegations of Bribery or Corruption
  LKA JUD
group Human Rights Commission of Sri Lanka
  LKA GOV
group Bar Association of Sri Lanka
  LKA SOC
group Centre for Policy Alternatives | Center for Policy Alternatives
  LKA SOC
group University Teachers for Human Rights
  LKA SOC
group Tamils Rehabilitation Organisation | Tamils Rehabilitation Organization
  LKA SOC
group Global Tamil Forum
  LKA SOC
group Transnational Government of Tamil Eelam
  LKA OPP
group World Tamil Movement
  LKA OPP
group Ceylon Teachers Union | Ceylon Teachers' Union
  LKA LAB
group Government Medical Officers' Association | GMOA
  LKA LAB MED
group Free Trade Zones and General Services Employees Union
  LKA LAB
group Asgiriya Chapter | Malwatte Chapter
  LKA REL
group Air Lanka
  LKA BUS
group Ceylon Electricity Board
  LKA BUS
group Sri Lanka Ports Authority
  LKA BUS
group Sunday Times of Colombo
  LKA JRN
group Daily Mirror of Sri Lanka
  LKA JRN
group Daily News of Colombo
  LKA JRN
group Lankadeepa
  LKA JRN
group Ada Derana
  LKA JRN
group Sirasa | Sirasa TV
  LKA JRN
group Newsfirst | News First
  LKA JRN
group Lakbima
  LKA JRN
group Rupavahini
  LKA JRN
group Lanka eNews | LankaeNews
  LKA JRN
group Sudar Oli
  LKA JRN
group Free Media Movement
  LKA JRN
# Nepal, Bhutan, Maldives
group CPN (UML)
  NPL PTY
group Nepal Communist Party | Communist Party of Nepal
  NPL PTY
group CPN (Unified Socialist) | Communist Party of Nepal (Unified Socialist)
  NPL PTY
group CPN-Maoist Centre | CPN (Maoist Centre) | CPN (Maoist Center) | Communist Party of Nepal (Maoist Centre) | Maoist Centre | Unified Communist Party of Nepal (Maoist) | UCPN (Maoist) | UCPN-Maoist
  NPL PTY
group Rastriya Prajatantra Party
  NPL PTY
group Rastriya Swatantra Party | RSP of Nepal
  NPL PTY
group Nepali Congress (Democratic)
  NPL PTY
group Madhesi People's Rights Forum | Madhesi Jana Adhikar Forum
  NPL PTY
group Tarai-Madhesh Loktantrik Party
  NPL PTY
group Janata Samajwadi Party
  NPL PTY
group Rastriya Janata Party Nepal
  NPL PTY
group Nagarik Unmukti Party
  NPL PTY
group Janamat Party
  NPL PTY
group Nepal Workers and Peasants Party | Nepal Workers and Peasants' Party
  NPL PTY
group United People's Front of Nepal
  NPL PTY
group Seven-Party Alliance | Seven Party Alliance
  NPL PTY
group Young Communist League of Nepal | Young Communist League
  NPL PRM
group Janatantrik Tarai Mukti Morcha | JTMM
  NPL REB
group Nepal Student Union | Nepal Students Union
  NPL EDU
group All Nepal National Independent Students' Union-Revolutionary | All Nepal National Independent Students Union (Revolutionary)
  NPL EDU
group All Nepal National Free Students Union | All Nepal National Free Students' Union
  NPL EDU
group Hami Nepal
  NPL SOC
group Royal Nepal Army | Royal Nepalese Army
  NPL MIL
group Nepal Army | Nepali Army | Nepalese Army
  NPL MIL
group Armed Police Force of Nepal | Armed Police Force
  NPL COP
group Nepal Police
  NPL COP
group National Investigation Department of Nepal
  NPL SPY
group Narayanhiti Palace | Narayanhity Palace | Narayanhiti palace
  NPL GOV
group Singha Durbar | Singhadurbar
  NPL GOV
group Sheetal Niwas | Shital Niwas
  NPL GOV
group Baluwatar
  NPL GOV
group Raj Parishad | Raj Parishad of Nepal
  NPL GOV
group Constituent Assembly of Nepal
  NPL LEG
group Pratinidhi Sabha
  NPL LEG
group Commission for the Investigation of Abuse of Authority | CIAA
  NPL GOV
group Royal Commission for Corruption Control
  NPL GOV
group Election Commission of Nepal
  NPL GOV
group Nepal Rastra Bank
  NPL GOV
group Nepal Electricity Authority
  NPL BUS
group Nepal Oil Corporation
  NPL BUS
group Nepal Airlines | Royal Nepal Airlines
  NPL BUS
group Yeti Airlines
  NPL BUS
group INSEC | Informal Sector Service Centre
  NPL SOC
group National Human Rights Commission of Nepal
  NPL GOV
group Nepal Bar Association
  NPL SOC
group Federation of Nepali Journalists | Federation of Nepalese Journalists
  NPL JRN
group Kantipur Daily | Kantipur Television
  NPL JRN
group Nepali Times
  NPL JRN
group Rising Nepal | The Rising Nepal
  NPL JRN
group Gorkhapatra
  NPL JRN
group Nepal Television
  NPL JRN
group Radio Sagarmatha
  NPL JRN
group Rastriya Samachar Samiti
  NPL JRN
group Himal Khabarpatrika | Himal magazine
  NPL JRN
group Bhutan Peace and Prosperity Party | Druk Phuensum Tshogpa
  BTN PTY
group People's Democratic Party of Bhutan
  BTN PTY
group Druk Nyamrup Tshogpa
  BTN PTY
group Bhutan Tendrel Party
  BTN PTY
group Bhutan People's Party
  BTN OPP
group Druk National Congress
  BTN OPP
group Royal Bhutan Army
  BTN MIL
group Kuensel
  BTN JRN
group Royal Monetary Authority of Bhutan
  BTN GOV
group Druk Holding and Investments
  BTN BUS
group Druk Air
  BTN BUS
group Maldivian Democratic Party
  MDV PTY
group Progressive Party of Maldives
  MDV PTY
group People's National Congress of Maldives
  MDV PTY
group Dhivehi Rayyithunge Party | Dhivehi Raiyyithunge Party
  MDV PTY
group Adhaalath Party | Adhaalath
  MDV PTY
group Jumhooree Party | Jumhoory Party
  MDV PTY
group Maldives National Party | The Democrats of Maldives
  MDV PTY
group Majlis of the Maldives
  MDV LEG
group Maldives National Defence Force | Maldives National Defense Force
  MDV MIL
group Maldives Police Service
  MDV COP
group Supreme Court of the Maldives | Maldives Supreme Court
  MDV JUD
group Elections Commission of Maldives | Maldives Elections Commission
  MDV GOV
group Maldivian Democracy Network
  MDV SOC
group Minivan News
  MDV JRN
group Haveeru
  MDV JRN
group Raajje TV | RaajjeTV
  MDV JRN
