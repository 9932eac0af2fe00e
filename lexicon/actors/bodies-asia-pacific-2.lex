# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies. Part 2 of 5: JPN KOR PRK MNG VNM LAO.

# JPN
group Imperial Household Agency
  JPN GOV
group Gaimusho
  JPN GOV
group MITI | Ministry of International Trade and Industry
  JPN GOV
group Japan Defence Agency | Defense Agency of Japan
  JPN GOV MIL
group Nuclear Regulation Authority
  JPN GOV
group Japan Meteorological Agency
  JPN GOV
group JICA | Japan International Cooperation Agency
  JPN GOV
group Public Security Intelligence Agency
  JPN SPY
group Tokyo Metropolitan Police | Tokyo Metropolitan Police Department
  JPN COP
group Tokyo District Public Prosecutors Office | Tokyo prosecutors
  JPN JUD
group Tokyo District Court | Tokyo High Court | Osaka District Court
  JPN JUD
group House of Councillors
  JPN LEG
group Ground Self-Defense Force | Ground Self-Defence Force
  JPN MIL
group Air Self-Defense Force | Air Self-Defence Force
  JPN MIL
group Tokyo Metropolitan Government
  JPN GOV
group Okinawa prefectural government
  JPN GOV
group New Frontier Party | Shinshinto
  JPN PTY
group Japan New Party
  JPN PTY
group Shinseito | Japan Renewal Party
  JPN PTY
group New Party Sakigake | Sakigake
  JPN PTY
group Liberal Party of Japan
  JPN PTY
group Social Democratic Party of Japan
  JPN PTY
group Democratic Socialist Party of Japan
  JPN PTY
group Conservative Party of Japan
  JPN PTY
group Japan Restoration Party
  JPN PTY
group Japan Innovation Party | Nippon Ishin no Kai | Nippon Ishin
  JPN PTY
group Democratic Party for the People
  JPN PTY
group Reiwa Shinsengumi
  JPN PTY
group Sanseito
  JPN PTY OPP
group Tokyoites First | Tomin First
  JPN PTY
group Kibo no To | Party of Hope
  JPN PTY
group NHK Party
  JPN PTY
group Rengo
  JPN LAB
group Sohyo
  JPN LAB
group Zenroren
  JPN LAB
group Nikkyoso | Japan Teachers Union
  JPN LAB
group Keidanren | Japan Business Federation
  JPN BUS
group Chongryon | Chosen Soren
  PRK SOC
group Mindan
  JPN SOC
group Nihon Hidankyo | Hidankyo
  JPN SOC
group Nippon Kaigi
  JPN SOC
group Gensuikyo
  JPN SOC
group SEALDs
  JPN CVL
group National Association for the Rescue of Japanese Kidnapped by North Korea
  JPN SOC
group Nippon Foundation
  JPN SOC
group Peace Winds Japan
  NGO SOC
group Rissho Kosei-kai
  JPN REL
group Yasukuni Shrine
  JPN REL
group Uyoku
  JPN SOC
group Sumiyoshi-kai
  JPN CRM
group Inagawa-kai
  JPN CRM
group Nippon TV
  JPN JRN
group Fuji TV | Fuji Television
  JPN JRN
group TV Asahi
  JPN JRN
group TV Tokyo
  JPN JRN
group Tokyo Shimbun
  JPN JRN
group Ryukyu Shimpo
  JPN JRN
group Okinawa Times
  JPN JRN
group Shukan Bunshun
  JPN JRN
group Akahata
  JPN JRN
group Nihon Hoso Kyokai
  JPN JRN
group Chugoku Shimbun
  JPN JRN
group Mitsubishi UFJ
  JPN BUS
group Sumitomo Mitsui
  JPN BUS
group Sumitomo Corporation
  JPN BUS
group Long-Term Credit Bank of Japan
  JPN BUS
group Nippon Credit Bank
  JPN BUS
group Hokkaido Takushoku Bank
  JPN BUS
group Daiwa
  JPN BUS
group Livedoor
  JPN BUS
group Rakuten
  JPN BUS
group KDDI
  JPN BUS
group Docomo | NTT DoCoMo
  JPN BUS
group Japan Post
  JPN BUS
group Japan Tobacco
  JPN BUS
group Japan Railways
  JPN BUS
group JR East
  JPN BUS
group JR Tokai | Central Japan Railway
  JPN BUS
group Japan Airport Terminal
  JPN BUS
group Isuzu
  JPN BUS
group Daihatsu
  JPN BUS
group Yamaha
  JPN BUS
group Denso
  JPN BUS
group Komatsu
  JPN BUS
group Rapidus
  JPN BUS
group Kioxia
  JPN BUS
group Renesas
  JPN BUS
group JERA
  JPN BUS
group JCO | JCO Co
  JPN BUS
group Japan Nuclear Fuel
  JPN BUS
group Kansai Electric | Kansai Electric Power
  JPN BUS
group Kyushu Electric
  JPN BUS
group Chubu Electric
  JPN BUS
group Tohoku Electric
  JPN BUS
group Idemitsu
  JPN BUS
group Cosmo Oil
  JPN BUS
group JX Nippon
  JPN BUS
group Tokyo Stock Exchange
  JPN BUS
group JBIC | Japan Bank for International Cooperation
  JPN BUS
group Snow Brand
  JPN BUS
group Kobayashi Pharmaceutical
  JPN BUS
group Seven-Eleven Japan
  JPN BUS
group Fast Retailing | Uniqlo
  JPN BUS
group Dentsu
  JPN BUS
group Johnny & Associates
  JPN BUS
group Chisso
  JPN BUS
group Mt. Gox | Mt Gox
  JPN BUS
group Kyodo Senpaku
  JPN BUS
group Institute of Cetacean Research
  JPN EDU
group Coincheck
  JPN BUS
# KOR
group South Korean National Security Office | Office of National Security of South Korea
  KOR GOV
group Fair Trade Commission of South Korea | Korea Fair Trade Commission
  KOR GOV
group National Human Rights Commission of Korea
  KOR GOV
group Corruption Investigation Office | Corruption Investigation Office for High-ranking Officials
  KOR JUD
group South Korea's Constitutional Court
  KOR JUD
group Seoul Central District Court | Seoul High Court
  KOR JUD
group Seoul Central District Prosecutors' Office | Supreme Prosecutors' Office
  KOR JUD
group National Election Commission of South Korea
  KOR GOV
group Agency for National Security Planning
  KOR SPY
group Defense Counterintelligence Command | Defence Counterintelligence Command | Defense Security Command
  KOR SPY
group Combined Forces Command
  KOR MIL
group Korea Coast Guard
  KOR COP
group Seoul Metropolitan Government
  KOR GOV
group Democratic Justice Party
  KOR PTY
group Democratic Liberal Party
  KOR PTY
group New Korea Party
  KOR PTY
group National Congress for New Politics
  KOR PTY
group Party for Peace and Democracy
  KOR PTY
group United Liberal Democrats
  KOR PTY
group Unification National Party
  KOR PTY
group Democratic Labour Party of South Korea | Democratic Labor Party
  KOR PTY OPP
group Unified Progressive Party
  KOR PTY OPP
group Justice Party of South Korea
  KOR PTY OPP
group Progressive Party of South Korea
  KOR PTY OPP
group People's Party of South Korea
  KOR PTY
group Bareun Party | Bareunmirae Party
  KOR PTY
group United Democratic Party of South Korea
  KOR PTY
group New Politics Alliance for Democracy
  KOR PTY
group Minjoo Party
  KOR PTY
group Creative Korea Party
  KOR PTY
group United Future Party
  KOR PTY
group Rebuilding Korea Party
  KOR PTY
group Reform Party of South Korea | New Reform Party
  KOR PTY
group Hanchongryun
  KOR CVL
group Jeondaehyop | Chondaehyop
  KOR CVL
group People's Solidarity for Participatory Democracy
  KOR SOC
group Citizens' Coalition for Economic Justice
  KOR SOC
group Korean Council
  KOR SOC
group Korean Medical Association
  KOR MED
group Korean Metal Workers' Union
  KOR LAB
group Korean Teachers and Education Workers' Union | Chunkyojo
  KOR LAB
group Korea Employers Federation
  KOR BUS
group Cargo Truckers Solidarity
  KOR LAB
group Shincheonji | Shincheonji Church of Jesus
  KOR REL
group Sarang Jeil Church
  KOR REL
group Yoido Full Gospel Church
  KOR REL
group Jogye Order | Chogye Order
  KOR REL
group Family Federation for World Peace and Unification
  KOR REL
group Korea Institute for National Unification
  KOR EDU
group Sejong Institute
  KOR EDU
group Asan Institute
  KOR SOC
group Daily NK
  KOR JRN
group NK News
  KOR JRN
group Kyunghyang Shinmun
  KOR JRN
group Hankook Ilbo
  KOR JRN
group Segye Ilbo
  KOR JRN
group Munhwa Ilbo
  KOR JRN
group Maeil Business Newspaper
  KOR JRN
group OhmyNews
  KOR JRN
group Newstapa
  KOR JRN
group JTBC
  KOR JRN
group TV Chosun
  KOR JRN
group Hyundai Heavy Industries | HD Hyundai
  KOR BUS
group LG Chem
  KOR BUS
group Samsung SDI
  KOR BUS
group SK On
  KOR BUS
group SK Telecom
  KOR BUS
group KT Corp
  KOR BUS
group Coupang
  KOR BUS
group Hanwha Ocean | Daewoo Shipbuilding
  KOR BUS
group Hanwha Aerospace
  KOR BUS
group Korea Aerospace Industries
  KOR BUS
group LIG Nex1
  KOR BUS
group Hyundai Rotem
  KOR BUS
group Korea Hydro & Nuclear Power | Korea Hydro and Nuclear Power | KHNP
  KOR BUS
group Korea National Oil Corporation
  KOR BUS
group Korea Development Bank
  KOR BUS
group Korea Exchange Bank
  KOR BUS
group Jeju Air
  KOR BUS
group Chonghaejin Marine
  KOR BUS
group Ssangyong Motor
  KOR BUS
group HYBE
  KOR BUS
group Terraform Labs
  KOR BUS
group Aekyung
  KOR BUS
group Mirae Asset
  KOR BUS
# PRK
group State Affairs Commission
  PRK GOV
group National Defence Commission | National Defense Commission
  PRK GOV
group Central Military Commission of North Korea
  PRK MIL
group Ministry of State Security of North Korea | State Security Department
  PRK SPY
group Ministry of People's Security
  PRK COP
group Korean People's Army Navy
  PRK MIL
group Storm Corps
  PRK MIL
group Committee for the Peaceful Reunification of Korea | Committee for the Peaceful Reunification of the Fatherland
  PRK GOV
group Korea Asia-Pacific Peace Committee
  PRK GOV
group Korea Ryonbong
  PRK BUS
group Tanchon Commercial Bank
  PRK BUS
group Namchongang
  PRK BUS
group Foreign Trade Bank of North Korea
  PRK BUS
group National Aerospace Development Administration | National Aerospace Technology Administration
  PRK GOV
group Minju Joson
  PRK JRN
group Uriminzokkiri
  PRK JRN
group Korean Catholic Association
  PRK REL
group Choson Sinbo
  PRK JRN
group Kumgangsan International Group
  PRK BUS
group Daesong Group
  PRK BUS
group APT38
  PRK SPY
# MNG
group Mongolian People's Party
  MNG PTY
group Mongolian People's Revolutionary Party
  MNG PTY
group Democratic Party of Mongolia
  MNG PTY
group HUN Party
  MNG PTY
group Motherland-Mongolian Democratic New Socialist Party
  MNG PTY
group Mongolian Democratic Union
  MNG PTY
group MIAT
  MNG BUS
# VNM
group Politburo of Vietnam
  VNM GOV
group Vietnam People's Army | People's Army of Vietnam
  VNM MIL
group Vietnam Coast Guard
  VNM COP
group Ministry of Public Security of Vietnam
  VNM COP
group State Bank of Vietnam
  VNM GOV
group Vietnam Fatherland Front
  VNM SOC
group Viet Tan
  VNM OPP
group Bloc 8406
  VNM OPP
group People's Action Party of Vietnam
  VNM OPP
group Independent Journalists Association of Vietnam
  VNM JRN
group Brotherhood for Democracy
  VNM OPP
group Unified Buddhist Church of Vietnam
  VNM REL
group Vietnam Buddhist Sangha
  VNM REL
group Hoa Hao
  VNM REL
group Cao Dai
  VNM REL
group Degar Protestants | Dega Protestants
  VNM REL
group FULRO
  VNM REB
group Viet Cong
  VNM REB
group Montagnard Foundation
  VNM SOC
group VnExpress
  VNM JRN
group Voice of Vietnam
  VNM JRN
group Quan Doi Nhan Dan
  VNM JRN
group Saigon Giai Phong
  VNM JRN
group Vietcombank
  VNM BUS
group FPT
  VNM BUS
group VietJet | Vietjet
  VNM BUS
group Petrolimex
  VNM BUS
group EVN
  VNM BUS
group Van Thinh Phat
  VNM BUS
group Saigon Commercial Bank
  VNM BUS
group FLC Group
  VNM BUS
group Formosa Ha Tinh
  VNM BUS
group Vinamilk
  VNM BUS
group Hoang Anh Gia Lai
  VNM BUS
# LAO
group Lao People's Revolutionary Party
  LAO PTY
group Lao People's Army
  LAO MIL
group Hmong rebels | Hmong insurgents
  LAO REB
group Pathet Lao
  LAO REB  ..1975
group Vientiane Times
  LAO JRN
group Electricite du Laos
  LAO BUS
group Kings Romans
  LAO BUS
group Nam Theun 2 Power Company
  LAO BUS
group Xayaburi Power Company
  LAO BUS
