# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies. Part 1 of 5: CHN HKG TWN.

# CHN
group State Council of China | Chinese State Council
  CHN GOV
group China's Commerce Ministry | MOFCOM
  CHN GOV
group Hong Kong and Macau Affairs Office | Hong Kong and Macao Affairs Office
  CHN GOV
group Liaison Office of the Central People's Government | Central Government Liaison Office
  CHN GOV
group Office for Safeguarding National Security
  CHN SPY
group International Liaison Department | International Department of the Communist Party of China
  CHN GOV
group United Front Work Department
  CHN GOV
group Central Commission for Discipline Inspection | CCDI
  CHN GOV
group Organization Department of the Communist Party
  CHN GOV
group Central Military Commission of China
  CHN MIL
group State Administration of Foreign Exchange
  CHN GOV
group China Securities Regulatory Commission
  CHN GOV
group China Banking Regulatory Commission
  CHN GOV
group State-owned Assets Supervision and Administration Commission | SASAC
  CHN GOV
group Cyberspace Administration of China
  CHN GOV
group State Administration for Market Regulation
  CHN GOV
group General Administration of Customs of China
  CHN GOV
group Civil Aviation Administration of China | CAAC
  CHN GOV
group National Health Commission of China
  CHN GOV MED
group Chinese Center for Disease Control and Prevention
  CHN GOV MED
group Wuhan Institute of Virology
  CHN EDU
group State Ethnic Affairs Commission
  CHN GOV
group State Administration for Religious Affairs | Religious Affairs Bureau
  CHN GOV
group Ministry of Foreign Trade and Economic Cooperation
  CHN GOV
group China National Space Administration
  CHN GOV
group China National Nuclear Corporation | CNNC
  CHN BUS
group China Earthquake Administration
  CHN GOV
group Association for Relations Across the Taiwan Straits | ARATS
  CHN GOV
group Supreme People's Court
  CHN JUD
group Supreme People's Procuratorate
  CHN JUD
group National Supervisory Commission
  CHN JUD
group Politburo of the Communist Party of China
  CHN GOV
group PLA Navy | People's Liberation Army Navy
  CHN MIL
group PLA Air Force | People's Liberation Army Air Force
  CHN MIL
group PLA Rocket Force | Rocket Force | Second Artillery Corps | Second Artillery
  CHN MIL
group PLA Strategic Support Force
  CHN MIL
group PLA General Staff
  CHN MIL
group Eastern Theater Command | Eastern Theatre Command
  CHN MIL
group Southern Theater Command | Southern Theatre Command
  CHN MIL
group PLA Hong Kong Garrison
  CHN MIL
group PLA Unit 61398 | Unit 61398
  CHN MIL
group Academy of Military Science
  CHN MIL
group China Marine Surveillance
  CHN COP
group Fisheries Law Enforcement Command
  CHN COP
group Maritime militia of China | Chinese maritime militia
  CHN PRM
group Xinjiang Production and Construction Corps
  CHN PRM
group Chengguan
  CHN COP
group 610 Office
  CHN COP
group China Democracy Party
  CHN PTY OPP
group China Democratic League
  CHN PTY
group Revolutionary Committee of the Chinese Kuomintang
  CHN PTY
group All-China Federation of Trade Unions
  CHN LAB
group All-China Women's Federation
  CHN SOC
group All-China Federation of Industry and Commerce
  CHN BUS
group China Labour Bulletin
  HKG SOC
group Beijing Autonomous Workers' Federation
  CHN LAB
group Tiananmen Mothers
  CHN SOC
group New Citizens' Movement
  CHN SOC
group Independent Federation of Chinese Students and Scholars
  CHN EDU
group Chinese Academy of Social Sciences
  CHN EDU
group Chinese Academy of Sciences
  CHN EDU
group Peking University
  CHN EDU
group Tsinghua University
  CHN EDU
group Confucius Institutes | Confucius Institute
  CHN EDU
group China Society for Human Rights Studies
  CHN GOV
group Chinese Catholic Patriotic Association | Catholic Patriotic Association
  CHN REL
group Three-Self Patriotic Movement
  CHN REL
group Early Rain Covenant Church
  CHN REL
group Zion Church of Beijing
  CHN REL
group Church of Almighty God | Eastern Lightning
  CHN REL
group Islamic Association of China
  CHN REL
group Buddhist Association of China
  CHN REL
group Tashilhunpo Monastery
  CHN REL
group Jokhang Temple
  CHN REL
group Larung Gar
  CHN REL
group Sinovac
  CHN BUS
group Sinopharm
  CHN BUS
group CanSino
  CHN BUS
group BGI | BGI Group
  CHN BUS
group WuXi AppTec
  CHN BUS
group DeepSeek
  CHN BUS
group SenseTime
  CHN BUS
group Megvii
  CHN BUS
group iFlytek
  CHN BUS
group Dahua
  CHN BUS
group Inspur
  CHN BUS
group Tsinghua Unigroup
  CHN BUS
group Hytera
  CHN BUS
group Moonshot AI
  CHN BUS
group Meituan
  CHN BUS
group Didi Chuxing | Didi
  CHN BUS
group Pinduoduo
  CHN BUS
group Temu
  CHN BUS
group Shein
  CHN BUS
group Kuaishou
  CHN BUS
group NetEase
  CHN BUS
group Sohu
  CHN BUS
group Haier
  CHN BUS
group Midea
  CHN BUS
group Chery
  CHN BUS
group FAW
  CHN BUS
group Dongfeng | Dongfeng Motor
  CHN BUS
group Great Wall Motor
  CHN BUS
group Xpeng
  CHN BUS
group CRRC
  CHN BUS
group China Railway Group
  CHN BUS
group China State Construction
  CHN BUS
group China State Shipbuilding Corporation | China State Shipbuilding
  CHN BUS
group China Aerospace Science and Technology Corporation | CASC
  CHN BUS
group China Aerospace Science and Industry Corporation
  CHN BUS
group China Great Wall Industry | China Great Wall Industry Corp
  CHN BUS
group China Precision Machinery Import-Export
  CHN BUS
group China Electronics Technology Group
  CHN BUS
group Polytechnologies
  CHN BUS
group China North Industries
  CHN BUS
group China General Nuclear Power | China General Nuclear | CGN
  CHN BUS
group Sinosteel
  CHN BUS
group Tongling Nonferrous
  CHN BUS
group Shougang
  CHN BUS
group China Metallurgical Group | MCC mining
  CHN BUS
group Jiangxi Copper
  CHN BUS
group Ganfeng | Ganfeng Lithium
  CHN BUS
group Tianqi Lithium
  CHN BUS
group Shenhua | China Shenhua
  CHN BUS
group PowerChina
  CHN BUS
group Gezhouba
  CHN BUS
group China Merchants
  CHN BUS
group China Merchants Port
  CHN BUS
group CITIC Pacific
  CHN BUS
group Anbang
  CHN BUS
group Fosun
  CHN BUS
group Dalian Wanda | Wanda Group
  CHN BUS
group Sunac
  CHN BUS
group Zhongzhi
  CHN BUS
group Guangdong International Trust and Investment Corp | GITIC
  CHN BUS
group China Investment Corporation
  CHN BUS
group Silk Road Fund
  CHN BUS
group Shanghai Stock Exchange
  CHN BUS
group Bank of Communications
  CHN BUS
group Kunlun Bank | Bank of Kunlun
  CHN BUS
group Dandong Hongxiang
  CHN BUS
group Xinfa
  CHN BUS
group Xiamen Airlines
  CHN BUS
group New Oriental
  CHN EDU
group Guangming Daily
  CHN JRN
group China Youth Daily
  CHN JRN
group Study Times
  CHN JRN
group Qiushi
  CHN JRN
group Beijing Youth Daily
  CHN JRN
group Caijing
  CHN JRN
group Economic Observer
  CHN JRN
group 21st Century Business Herald
  CHN JRN
group Southern Metropolis Daily
  CHN JRN
group Wen Hui Bao
  CHN JRN
group China Radio International
  CHN JRN
group Tibet Daily
  CHN JRN
group Xinjiang Daily
  CHN JRN
group Liberation Daily
  CHN JRN
group Phoenix TV
  HKG JRN
group Duowei
  CHN JRN
group China Digital Times
  CHN JRN
group Epoch Times
  USA JRN
# HKG
group Executive Council of Hong Kong | Hong Kong Executive Council
  HKG GOV
group Hong Kong Legislative Council
  HKG LEG
group Court of Final Appeal
  HKG JUD
group Hong Kong High Court
  HKG JUD
group Hong Kong Department of Justice
  HKG GOV
group Hong Kong Police Force | Hong Kong Police
  HKG COP
group National Security Department of the Hong Kong Police | National Security Department
  HKG COP
group Hong Kong Monetary Authority
  HKG GOV
group Hong Kong Observatory
  HKG GOV
group Democratic Party of Hong Kong | Hong Kong Democratic Party
  HKG PTY
group United Democrats of Hong Kong
  HKG PTY
group League of Social Democrats
  HKG PTY OPP
group People Power of Hong Kong
  HKG PTY OPP
group Demosisto
  HKG PTY OPP
group Hong Kong Indigenous
  HKG PTY OPP
group Youngspiration
  HKG PTY OPP
group Hong Kong National Party
  HKG PTY OPP
group Studentlocalism
  HKG OPP
group Scholarism
  HKG SOC
group Hong Kong Federation of Students
  HKG EDU
group Civil Human Rights Front
  HKG SOC
group Occupy Central | Occupy Central with Love and Peace
  HKG CVL
group Hong Kong Alliance in Support of Patriotic Democratic Movements of China | Hong Kong Alliance
  HKG SOC
group Hong Kong Confederation of Trade Unions
  HKG LAB
group Hong Kong Federation of Trade Unions
  HKG LAB
group Hong Kong Professional Teachers' Union
  HKG LAB
group Hong Kong Journalists Association
  HKG JRN
group 612 Humanitarian Relief Fund
  HKG SOC
group Hong Kong Watch
  GBR SOC
group 14K triad | 14K
  HKG CRM
group Sun Yee On
  HKG CRM
group Wo Shing Wo
  HKG CRM
group Hong Kong Free Press
  HKG JRN
group Next Magazine
  HKG JRN
group Next Digital
  HKG JRN
group Sing Tao
  HKG JRN
group Ta Kung Pao
  HKG JRN
group Wen Wei Po
  HKG JRN
group Hong Kong Economic Journal
  HKG JRN
group Oriental Daily
  HKG JRN
group Far Eastern Economic Review
  HKG JRN
group Initium
  HKG JRN
group TVB
  HKG JRN
group InMedia
  HKG JRN
group Hongkong and Shanghai Banking Corporation
  HKG BUS
group Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing
  HKG BUS
group PCCW
  HKG BUS
group Dragonair
  HKG BUS
group Hong Kong Airlines
  HKG BUS
group Sun Hung Kai
  HKG BUS
group SJM | Sociedade de Jogos de Macau
  HKG BUS
group Banco Delta Asia
  HKG BUS
# TWN
group Presidential Office of Taiwan | Taiwan's Presidential Office
  TWN GOV
group Executive Yuan
  TWN GOV
group Control Yuan
  TWN JUD
group Judicial Yuan
  TWN JUD
group National Security Bureau of Taiwan
  TWN SPY
group Ministry of Justice Investigation Bureau
  TWN COP
group Taiwan Coast Guard | Taiwan's Coast Guard Administration | Coast Guard Administration
  TWN COP
group Central Election Commission of Taiwan
  TWN GOV
group Central Bank of the Republic of China
  TWN GOV
group Taipei Economic and Cultural Representative Office
  TWN GOV
group Taiwan Solidarity Union
  TWN PTY
group New Power Party
  TWN PTY
group Taiwan Statebuilding Party
  TWN PTY
group Chinese Unification Promotion Party
  TWN PTY
group Sunflower Movement
  TWN CVL
group Bluebird Movement
  TWN CVL
group Kuma Academy
  TWN SOC
group Doublethink Lab
  TWN SOC
group Wild Lily movement
  TWN CVL
group Four Seas Gang
  TWN CRM
group Bamboo Union
  TWN CRM
group Tzu Chi | Tzu Chi Foundation
  TWN SOC
group Taiwan Presbyterian Church | Presbyterian Church in Taiwan
  TWN REL
group China Times
  TWN JRN
group TVBS
  TWN JRN
group CTi News
  TWN JRN
group Formosa TV
  TWN JRN
group Taiwan News
  TWN JRN
group Taipower
  TWN BUS
group CPC Corporation | Chinese Petroleum Corp
  TWN BUS
group CSBC
  TWN BUS
group Aerospace Industrial Development Corporation
  TWN BUS
group National Chung-Shan Institute of Science and Technology | Chungshan Institute of Science and Technology
  TWN MIL
group Pegatron
  TWN BUS
group Gold Apollo
  TWN BUS
group China Steel
  TWN BUS
group Far Eastern Air Transport
  TWN BUS
group TransAsia | TransAsia Airways
  TWN BUS
group Yang Ming
  TWN BUS
group Uni-President
  TWN BUS
group Chunghwa Telecom
  TWN BUS
group Want Want
  TWN BUS
