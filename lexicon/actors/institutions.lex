# Ministries, parliaments, courts, armies, police and spy services, parties, unions and companies that go by a name of their own.


# USA
group State Department | U.S. State Department | US State Department | Department of State
  USA GOV
group Treasury Department
  USA GOV
group U.S. Treasury | US Treasury | U.S. Treasury Department
  USA GOV
group Justice Department | Department of Justice | DOJ | U.S. Justice Department
  USA GOV
group Homeland Security | Department of Homeland Security | DHS
  USA GOV
group Commerce Department | U.S. Commerce Department
  USA GOV
group Energy Department
  USA GOV
group Federal Reserve | Federal Reserve Board
  USA GOV
group the Fed
  USA GOV
group USAID | U.S. Agency for International Development | US Agency for International Development
  USA GOV
group National Security Council of the United States
  USA GOV
group US National Security Council
  USA GOV
group NASA
  USA GOV
group Environmental Protection Agency | EPA
  USA GOV
group Immigration and Naturalization Service | INS
  USA GOV
group FEMA
  USA GOV
group Nuclear Regulatory Commission
  USA GOV
group Federal Aviation Administration | FAA
  USA GOV
group Agriculture Department
  USA GOV
group USDA
  USA GOV
group Food and Drug Administration | FDA
  USA GOV
group Securities and Exchange Commission | SEC
  USA GOV
group Coalition Provisional Authority
  USA GOV
group U.S. government | US government
  USA GOV
group Obama administration
  USA GOV
group Trump administration
  USA GOV
group Biden administration | Ford administration | Carter administration | Nixon administration | Johnson administration | Bush administration | Clinton administration | Reagan administration
  USA GOV
group Drug Enforcement Administration | DEA
  USA GOV
group Pentagon | the Pentagon
  USA GOV MIL
group Defense Department | Department of Defense | US Department of Defense
  USA GOV MIL
group U.S. Army | US Army
  USA MIL
group U.S. Navy | US Navy
  USA MIL
group U.S. Air Force | US Air Force
  USA MIL
group US Marines | U.S. Marines
  USA MIL
group US Marine Corps | U.S. Marine Corps | Marine Corps
  USA MIL
group Delta Force
  USA MIL
group Navy SEALs | Navy Seals
  USA MIL
group SEAL Team Six
  USA MIL
group CENTCOM
  USA MIL
group Central Command | U.S. Central Command | US Central Command
  USA MIL
group Joint Chiefs of Staff
  USA MIL
group Sixth Fleet
  USA MIL
group Seventh Fleet
  USA MIL
group Fifth Fleet
  USA MIL
group AFRICOM
  USA MIL
group Africa Command | U.S. Africa Command
  USA MIL
group Green Berets
  USA MIL
group Southern Command | U.S. Southern Command
  USA MIL
group Indo-Pacific Command
  USA MIL
group European Command
  USA MIL
group GI
  USA MIL
group GIs
  USA MIL
group U.S. military | US military
  USA MIL
group American military
  USA MIL
group U.S. forces | US forces | U.S. troops | US troops
  USA MIL
group American forces
  USA MIL
group CIA | Central Intelligence Agency | C.I.A.
  USA SPY
group National Security Agency | NSA
  USA SPY
group Defense Intelligence Agency | DIA
  USA SPY
group National Intelligence Council
  USA SPY
group Office of the Director of National Intelligence
  USA SPY
group FBI | Federal Bureau of Investigation | F.B.I.
  USA COP
group Secret Service
  USA COP
group U.S. Coast Guard | US Coast Guard
  USA COP
group Immigration and Customs Enforcement | ICE
  USA COP
group Border Patrol | U.S. Border Patrol
  USA COP
group Customs and Border Protection
  USA COP
group LAPD | Los Angeles Police Department
  USA COP
group NYPD | New York Police Department
  USA COP
group U.S. Marshals
  USA COP
group ATF
  USA COP
group U.S. Congress | US Congress
  USA LEG
group U.S. Senate | US Senate
  USA LEG
group U.S. House of Representatives | US House of Representatives
  USA LEG
group Senate Foreign Relations Committee
  USA LEG
group House Foreign Affairs Committee
  USA LEG
group Senate Intelligence Committee
  USA LEG
group Senate Armed Services Committee
  USA LEG
group U.S. Supreme Court | US Supreme Court
  USA JUD
group Supreme Court of the United States
  USA JUD
group Guantanamo military commission
  USA JUD
group Republicans | Republican
  USA PTY
group GOP
  USA PTY
group Republican National Committee
  USA PTY
group Democratic National Committee
  USA PTY
group Democrats
  USA PTY
group Tea Party
  USA CVL
group American Civil Liberties Union | ACLU
  USA CVL
group NAACP
  USA CVL
group AFL-CIO
  USA LAB
group United Auto Workers | UAW
  USA LAB
group Teamsters
  USA LAB

# GBR
group Foreign and Commonwealth Office | Foreign Commonwealth and Development Office | FCO | FCDO
  GBR GOV
group Bank of England
  GBR GOV
group Department for International Development | DfID
  GBR GOV
group Northern Ireland Office
  GBR GOV
group Treasury of the United Kingdom
  GBR GOV
group HM Treasury
  GBR GOV
group Scottish government
  GBR GOV
group MoD | UK Ministry of Defence | British Ministry of Defence
  GBR GOV MIL
group Royal Navy
  GBR MIL
group Royal Air Force | RAF
  GBR MIL
group Royal Marines
  GBR MIL
group SAS | Special Air Service
  GBR MIL
group British Army
  GBR MIL
group Parachute Regiment
  GBR MIL
group Gurkhas | Gurkha
  GBR MIL
group MI5 | MI5 security service
  GBR SPY
group MI6
  GBR SPY
group Secret Intelligence Service | SIS
  GBR SPY
group GCHQ
  GBR SPY
group Scotland Yard
  GBR COP
group Metropolitan Police
  GBR COP
group Met Police
  GBR COP
group Royal Ulster Constabulary | RUC
  GBR COP
group Police Service of Northern Ireland | PSNI
  GBR COP
group National Crime Agency
  GBR COP
group House of Commons | Commons | the Commons
  GBR LEG
group House of Lords
  GBR LEG
group British parliament
  GBR LEG
group Scottish Parliament
  GBR LEG
group Northern Ireland Assembly
  GBR LEG
group Crown Prosecution Service
  GBR JUD
group Old Bailey
  GBR JUD
group UK Supreme Court
  GBR JUD
group Labour | New Labour
  GBR PTY
group Conservatives
  GBR PTY
group Tories
  GBR PTY
group Tory
  GBR PTY
group Liberal Democrats
  GBR PTY
group Lib Dems
  GBR PTY
group Scottish National Party | SNP
  GBR PTY
group Sinn Fein | Sinn Féin
  GBR PTY
group Democratic Unionist Party | DUP
  GBR PTY
group Ulster Unionist Party | UUP | Ulster Unionists
  GBR PTY
group SDLP | Social Democratic and Labour Party
  GBR PTY
group UKIP
  GBR PTY
group UK Independence Party
  GBR PTY
group Reform UK
  GBR PTY
group Brexit Party
  GBR PTY
group British National Party
  GBR PTY
group BNP of Britain
  GBR PTY
group Plaid Cymru
  GBR PTY
group Trades Union Congress | TUC
  GBR LAB
group Unite union
  GBR LAB
group RMT union
  GBR LAB

# RUS
group Russian Foreign Ministry | Russian foreign ministry
  RUS GOV
group Security Council of Russia
  RUS GOV
group Russian Security Council
  RUS GOV
group Rosatom
  RUS GOV
group Central Bank of Russia | Bank of Russia
  RUS GOV
group Roskomnadzor
  RUS GOV
group Soviet government
  RUS GOV
group Soviet leadership
  RUS GOV
group Ministry of Emergency Situations
  RUS GOV
group Russian Defence Ministry | Russian Defense Ministry | Russian defence ministry | Russian defense ministry
  RUS GOV MIL
group Red Army
  RUS MIL
group Soviet army
  RUS MIL
group Black Sea Fleet
  RUS MIL
group Northern Fleet
  RUS MIL
group Baltic Fleet
  RUS MIL
group Pacific Fleet
  RUS MIL
group Spetsnaz | spetsnaz
  RUS MIL
group KGB
  RUS SPY
group FSB
  RUS SPY
group Federal Security Service
  RUS SPY
group GRU
  RUS SPY
group SVR
  RUS SPY
group Foreign Intelligence Service
  RUS SPY
group OMON | Omon
  RUS COP
group Rosgvardia | Rosgvardiya
  RUS COP
group State Duma | Duma | Russian Duma
  RUS LEG
group Russian parliament
  RUS LEG
group Federation Council
  RUS LEG
group Supreme Soviet
  RUS LEG
group Congress of People's Deputies
  RUS LEG
group Investigative Committee
  RUS JUD
group Prosecutor General's Office of Russia
  RUS JUD
group United Russia
  RUS PTY
group Communist Party of the Russian Federation
  RUS PTY
group KPRF
  RUS PTY
group Liberal Democratic Party of Russia | LDPR
  RUS PTY
group A Just Russia
  RUS PTY
group Yabloko
  RUS PTY
group Union of Right Forces
  RUS PTY
group Communist Party of the Soviet Union | CPSU
  RUS PTY
group Gazprom | OAO Gazprom
  RUS BUS GOV
group Rosneft
  RUS BUS GOV
group Rosoboronexport
  RUS BUS GOV
group Transneft
  RUS BUS GOV
group Aeroflot
  RUS BUS GOV
group Sberbank
  RUS BUS GOV
group VTB
  RUS BUS GOV
group Lukoil | LUKoil
  RUS BUS
group Yukos
  RUS BUS
group Rusal
  RUS BUS
group Norilsk Nickel
  RUS BUS
group Novatek
  RUS BUS
group Kaspersky
  RUS BUS
group Pussy Riot
  RUS OPP
group Anti-Corruption Foundation
  RUS OPP

# UKR
group Verkhovna Rada | Rada | Supreme Rada
  UKR LEG
group Ukrainian parliament
  UKR LEG
group SBU
  UKR SPY
group Security Service of Ukraine
  UKR SPY
group HUR
  UKR SPY
group GUR
  UKR SPY
group Main Intelligence Directorate
  UKR SPY
group National Bank of Ukraine
  UKR GOV
group NABU
  UKR GOV
group Berkut
  UKR COP
group Armed Forces of Ukraine | AFU
  UKR MIL
group Ukrainian Armed Forces
  UKR MIL
group National Guard of Ukraine
  UKR MIL
group Party of Regions
  UKR PTY
group Servant of the People
  UKR PTY
group Our Ukraine
  UKR PTY
group Batkivshchyna
  UKR PTY
group Fatherland party
  UKR PTY
group Svoboda
  UKR PTY
group European Solidarity
  UKR PTY
group Naftogaz | Naftohaz
  UKR BUS GOV
group Energoatom
  UKR BUS GOV
group Ukrenergo
  UKR BUS GOV
group Antonov
  UKR BUS GOV

# ISR
group Israel Defense Forces | IDF | Israeli Defense Forces | Israel Defence Forces | Israeli Defence Forces | Israeli army
  ISR MIL
group Golani Brigade
  ISR MIL
group Israeli Air Force
  ISR MIL
group Mossad
  ISR SPY
group Shin Bet | Shin Beth
  ISR SPY
group Shabak
  ISR SPY
group Knesset
  ISR LEG
group Israeli Supreme Court
  ISR JUD
group High Court of Justice
  ISR JUD
group Likud | Likud party
  ISR PTY
group Israeli Labour Party
  ISR PTY
group Kadima
  ISR PTY
group Meretz
  ISR PTY
group Shas
  ISR PTY
group Yesh Atid
  ISR PTY
group Yisrael Beiteinu | Yisrael Beitenu
  ISR PTY
group Blue and White
  ISR PTY
group Jewish Home
  ISR PTY
group United Torah Judaism
  ISR PTY
group Jewish Power
  ISR PTY
group Otzma Yehudit
  ISR PTY
group Religious Zionism
  ISR PTY
group Histadrut
  ISR LAB

# PSE
group Fatah | Al Fatah
  PSE PTY
group Palestinian National Initiative
  PSE PTY
group Palestinian Legislative Council
  PSE LEG
group Palestine National Council | PNC
  PSE LEG
group Preventive Security
  PSE COP

# IRN
group Revolutionary Guards
  IRN MIL
group Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guard | Iran's Revolutionary Guards
  IRN MIL
group Pasdaran
  IRN MIL
group Quds Force | Qods Force | Al-Quds Force
  IRN MIL
group Basij | Basiji
  IRN PRM
group Guardian Council
  IRN GOV
group Council of Guardians
  IRN GOV
group Expediency Council
  IRN GOV
group Assembly of Experts
  IRN GOV
group Atomic Energy Organization of Iran
  IRN GOV
group Supreme National Security Council
  IRN GOV
group Majlis | Majles
  IRN LEG
group Savak
  IRN SPY
group VEVAK
  IRN SPY

# IRQ
group Republican Guard | Special Republican Guard
  IRQ MIL
group Iraqi Governing Council
  IRQ GOV
group Baath Party of Iraq | Baath party | Baath Party | Ba'ath Party
  IRQ GOV
group Dawa Party | Islamic Dawa Party
  IRQ PTY
group Supreme Council for Islamic Revolution in Iraq | SCIRI
  IRQ PTY
group State of Law
  IRQ PTY
group Sadrist movement | Sadrist bloc
  IRQ PTY
group Sadrists
  IRQ PTY
group Iraqi National Congress
  IRQ PTY
group Iraqi National Accord
  IRQ PTY
group Iraqi Islamic Party
  IRQ PTY
group Nineveh Plains Protection Units
  IRQ PRM

# IND
group Bharatiya Janata Party | BJP
  IND PTY
group Indian National Congress
  IND PTY
group Congress party | Congress Party
  IND PTY
group Aam Aadmi Party | AAP
  IND PTY
group Communist Party of India (Marxist) | CPI(M) | CPI-M
  IND PTY
group Shiv Sena
  IND PTY
group Janata Dal
  IND PTY
group Bahujan Samaj Party | BSP
  IND PTY
group Samajwadi Party
  IND PTY
group Trinamool Congress
  IND PTY
group Telugu Desam
  IND PTY
group AIADMK
  IND PTY
group DMK
  IND PTY
group National Conference
  IND PTY
group All Parties Hurriyat Conference | Hurriyat Conference | Hurriyat
  IND PTY
group Lok Sabha
  IND LEG
group Rajya Sabha
  IND LEG
group Research and Analysis Wing
  IND SPY
group Intelligence Bureau
  IND SPY
group Central Reserve Police Force | CRPF
  IND COP
group Central Bureau of Investigation | CBI
  IND COP
group Border Security Force | BSF
  IND COP
group National Investigation Agency
  IND COP
group Assam Rifles
  IND MIL
group Rashtriya Rifles
  IND MIL
group Indian Army
  IND MIL
group Reserve Bank of India
  IND GOV
group Election Commission of India
  IND GOV
group Vishwa Hindu Parishad | VHP
  IND REL
group Rashtriya Swayamsevak Sangh | RSS
  IND SOC
group Bajrang Dal
  IND SOC
group Tata | Tata Group
  IND BUS
group Reliance Industries
  IND BUS
group Adani | Adani Group
  IND BUS
group Infosys
  IND BUS
group ONGC | Oil and Natural Gas Corporation
  IND BUS GOV
group Air India
  IND BUS GOV
group Indian Oil | Indian Oil Corporation
  IND BUS GOV

# PAK
group ISI | Inter-Services Intelligence | Inter-Services Intelligence agency
  PAK SPY
group Inter-Services Public Relations | ISPR
  PAK MIL
group Frontier Corps
  PAK MIL
group Pakistan Army
  PAK MIL
group Pakistan Rangers
  PAK MIL
group Pakistan Peoples Party | Pakistan People's Party | PPP
  PAK PTY
group Pakistan Muslim League
  PAK PTY
group PML-N | Pakistan Muslim League-Nawaz | Muslim League
  PAK PTY
group Pakistan Tehreek-e-Insaf | Tehreek-e-Insaf
  PAK PTY
group PTI party
  PAK PTY
group Muttahida Qaumi Movement | MQM | Mohajir Qaumi Movement
  PAK PTY
group Jamaat-e-Islami | Jamaat-i-Islami
  PAK PTY
group Jamiat Ulema-e-Islam
  PAK PTY
group JUI-F
  PAK PTY
group Awami National Party
  PAK PTY
group Muttahida Majlis-e-Amal
  PAK PTY
group MMA
  PAK PTY
group Tehreek-e-Labbaik Pakistan
  PAK PTY
group TLP
  PAK PTY
group National Accountability Bureau
  PAK JUD
group Federal Investigation Agency
  PAK COP
group Frontier Constabulary
  PAK COP

# BGD
group Awami League | Bangladesh Awami League
  BGD PTY
group Bangladesh Nationalist Party | BNP
  BGD PTY
group Jatiya Party
  BGD PTY
group Jamaat-e-Islami Bangladesh
  BGD PTY
group Rapid Action Battalion
  BGD COP
group Bangladesh Rifles
  BGD MIL
group Border Guard Bangladesh
  BGD MIL
group Grameen Bank
  BGD BUS

# LKA
group United National Party | UNP
  LKA PTY
group Sri Lanka Freedom Party | SLFP
  LKA PTY
group People's Alliance
  LKA PTY
group Tamil National Alliance | TNA
  LKA PTY
group Samagi Jana Balawegaya
  LKA PTY
group National People's Power
  LKA PTY

# NPL
group Nepali Congress | Nepali Congress Party
  NPL PTY
group CPN-UML | Communist Party of Nepal (Unified Marxist-Leninist)
  NPL PTY
group Unified Marxist-Leninist
  NPL PTY

# CHN
group People's Liberation Army | PLA
  CHN MIL
group Chinese army
  CHN MIL
group Central Military Commission
  CHN MIL
group Taiwan Affairs Office
  CHN GOV
group People's Bank of China | PBOC
  CHN GOV
group Ministry of State Security of the government
  CHN GOV
group Communist Party of China
  CHN PTY GOV
group Chinese Communist Party | CCP
  CHN PTY GOV
group National People's Congress
  CHN LEG
group Great Hall legislature
  CHN LEG
group Chinese People's Political Consultative Conference | CPPCC
  CHN LEG
group Ministry of State Security
  CHN SPY
group People's Armed Police
  CHN COP
group Ministry of Public Security
  CHN COP
group China Coast Guard | Chinese coast guard
  CHN COP
group Huawei
  CHN BUS
group ZTE
  CHN BUS
group Alibaba
  CHN BUS
group Tencent
  CHN BUS
group ByteDance
  CHN BUS
group TikTok
  CHN BUS
group BYD
  CHN BUS
group Evergrande | China Evergrande
  CHN BUS
group CNOOC | China National Offshore Oil Corporation
  CHN BUS GOV
group CNPC | China National Petroleum Corporation
  CHN BUS GOV
group PetroChina
  CHN BUS GOV
group Sinopec
  CHN BUS GOV
group COSCO | Cosco
  CHN BUS GOV
group Norinco
  CHN BUS GOV
group Exim Bank of China
  CHN BUS GOV
group China Development Bank
  CHN BUS GOV
group Charter 08
  CHN SOC

# HKG
group Legislative Council
  HKG LEG
group LegCo
  HKG LEG
group Civic Party
  HKG PTY
group Democratic Alliance for the Betterment of Hong Kong | DAB
  HKG PTY

# TWN
group Kuomintang
  TWN PTY
group KMT
  TWN PTY
group Nationalist Party
  TWN PTY
group Democratic Progressive Party | DPP
  TWN PTY
group Taiwan People's Party
  TWN PTY
group Legislative Yuan
  TWN LEG
group Mainland Affairs Council
  TWN GOV
group Straits Exchange Foundation
  TWN GOV
group TSMC
  TWN BUS
group Taiwan Semiconductor Manufacturing
  TWN BUS
group Foxconn
  TWN BUS

# JPN
group Liberal Democratic Party | LDP
  JPN PTY
group Democratic Party of Japan | DPJ
  JPN PTY
group Komeito | New Komeito
  JPN PTY
group Constitutional Democratic Party of Japan | Constitutional Democratic Party
  JPN PTY
group Japanese Communist Party
  JPN PTY
group Japan Socialist Party
  JPN PTY
group Japanese Diet
  JPN LEG
group Self-Defense Forces | Self-Defence Forces | Japan Self-Defense Forces | Maritime Self-Defense Force
  JPN MIL
group SDF of Japan
  JPN MIL
group Bank of Japan | BOJ
  JPN GOV
group METI
  JPN GOV
group Japan Coast Guard
  JPN COP
group Maritime Safety Agency
  JPN COP
group Toyota
  JPN BUS
group Honda
  JPN BUS
group Nissan
  JPN BUS
group Sony
  JPN BUS
group Mitsubishi
  JPN BUS
group Mitsui
  JPN BUS
group Nippon Steel
  JPN BUS
group TEPCO
  JPN BUS
group Tokyo Electric Power | Tokyo Electric Power Company
  JPN BUS
group Toshiba
  JPN BUS
group Hitachi
  JPN BUS
group SoftBank
  JPN BUS
group Olympus
  JPN BUS

# KOR
group Grand National Party | GNP
  KOR PTY
group Saenuri Party
  KOR PTY
group Liberty Korea Party
  KOR PTY
group People Power Party
  KOR PTY
group Democratic Party of Korea
  KOR PTY
group Uri Party
  KOR PTY
group Millennium Democratic Party
  KOR PTY
group National Intelligence Service | NIS
  KOR SPY
group KCIA
  KOR SPY
group Joint Chiefs of Staff of South Korea
  KOR MIL
group South Korean military
  KOR MIL
group Unification Ministry
  KOR GOV
group Bank of Korea
  KOR GOV
group Samsung | Samsung Electronics
  KOR BUS
group Hyundai | Hyundai Motor
  KOR BUS
group Daewoo
  KOR BUS
group LG | LG Electronics
  KOR BUS
group Kia
  KOR BUS
group SK Hynix
  KOR BUS
group Hanwha
  KOR BUS
group POSCO | Posco
  KOR BUS
group Hanjin
  KOR BUS
group Korean Air
  KOR BUS
group Korean Confederation of Trade Unions | KCTU
  KOR LAB

# PRK
group Workers' Party of Korea
  PRK PTY GOV
group Korean Workers' Party
  PRK PTY GOV
group Korean People's Army | KPA
  PRK MIL
group Strategic Rocket Forces of North Korea
  PRK MIL
group Reconnaissance General Bureau
  PRK SPY

# AFG
group High Peace Council
  AFG GOV
group National Directorate of Security | NDS
  AFG SPY
group Afghan National Army
  AFG MIL
group ANA forces
  AFG MIL
group Loya Jirga | loya jirga
  AFG LEG
group Afghan National Police
  AFG COP

# MMR
group Tatmadaw
  MMR MIL
group SLORC | Slorc | State Law and Order Restoration Council
  MMR GOV MIL
group State Peace and Development Council | SPDC
  MMR GOV MIL
group State Administration Council
  MMR GOV MIL
group National League for Democracy | NLD
  MMR PTY OPP
group Union Solidarity and Development Party | USDP
  MMR PTY

# THA
group Pheu Thai | Pheu Thai Party
  THA PTY
group Thai Rak Thai
  THA PTY
group People Power Party of Thailand
  THA PTY
group Democrat Party of Thailand | People's Party of Thailand
  THA PTY
group Move Forward | Move Forward Party
  THA PTY
group Palang Pracharath
  THA PTY
group Red Shirts | red shirts | Red shirts
  THA CVL OPP
group United Front for Democracy Against Dictatorship
  THA CVL OPP
group UDD
  THA CVL OPP
group Yellow Shirts | yellow shirts
  THA CVL OPP
group People's Alliance for Democracy | PAD
  THA CVL OPP
group National Council for Peace and Order
  THA GOV MIL
group Council for National Security
  THA GOV MIL

# KHM
group Cambodian People's Party | CPP
  KHM PTY
group Funcinpec | FUNCINPEC
  KHM PTY
group Sam Rainsy Party
  KHM PTY OPP
group Cambodia National Rescue Party | CNRP
  KHM PTY OPP
group Candlelight Party
  KHM PTY OPP

# VNM
group Communist Party of Vietnam
  VNM PTY GOV
group Vietnamese Communist Party
  VNM PTY GOV

# IDN
group Golkar
  IDN PTY
group PDI-P | PDI
  IDN PTY
group Indonesian Democratic Party of Struggle
  IDN PTY
group Gerindra
  IDN PTY
group National Awakening Party
  IDN PTY
group Kopassus
  IDN MIL
group TNI
  IDN MIL
group Indonesian military
  IDN MIL
group ABRI
  IDN MIL
group Kostrad
  IDN MIL
group Nahdlatul Ulama
  IDN REL
group Muhammadiyah
  IDN REL
group Islamic Defenders Front
  IDN REL
group FPI
  IDN REL
group Densus 88
  IDN COP
group Detachment 88
  IDN COP
group Pertamina
  IDN BUS GOV
group Garuda | Garuda Indonesia
  IDN BUS GOV

# MYS
group UMNO | United Malays National Organisation
  MYS PTY
group Barisan Nasional
  MYS PTY
group Pakatan Harapan
  MYS PTY
group Keadilan
  MYS PTY
group Democratic Action Party
  MYS PTY
group PAS
  MYS PTY
group Parti Islam
  MYS PTY
group Petronas
  MYS BUS GOV
group 1MDB
  MYS BUS GOV

# PHL
group Armed Forces of the Philippines
  PHL MIL
group AFP military
  PHL MIL
group Philippine Navy | Philippine Army
  PHL MIL
group Philippine National Police | PNP
  PHL COP
group Philippine Coast Guard
  PHL COP

# SGP
group People's Action Party
  SGP PTY
group PAP of Singapore
  SGP PTY
group Workers' Party of Singapore
  SGP PTY

# AUS
group Australian Labor Party
  AUS PTY
group Liberal Party of Australia
  AUS PTY
group One Nation
  AUS PTY
group ASIO
  AUS SPY
group Australian Federal Police
  AUS COP
group BHP | BHP Billiton
  MNC BUS
group Rio Tinto
  MNC BUS
group Qantas
  AUS BUS
group Woodside
  AUS BUS
group Telstra
  AUS BUS

# NZL
group National Party of New Zealand
  NZL PTY
group New Zealand First
  NZL PTY

# DEU
group Bundestag
  DEU LEG
group Bundesrat
  DEU LEG
group Bundeswehr
  DEU MIL
group KSK commandos
  DEU MIL
group Bundesbank
  DEU GOV
group Treuhand
  DEU GOV
group Treuhandanstalt
  DEU GOV
group German Foreign Ministry
  DEU GOV
group BND
  DEU SPY
group Bundesnachrichtendienst
  DEU SPY
group Stasi
  DEU SPY
group Verfassungsschutz
  DEU SPY
group Federal Office for the Protection of the Constitution
  DEU SPY
group Bundeskriminalamt
  DEU COP
group BKA
  DEU COP
group GSG-9 | GSG 9
  DEU COP
group Federal Constitutional Court
  DEU JUD
group Constitutional Court in Karlsruhe
  DEU JUD
group Christian Democratic Union | CDU
  DEU PTY
group Christian Social Union | CSU
  DEU PTY
group Social Democratic Party of Germany
  DEU PTY
group SPD
  DEU PTY
group Free Democratic Party | FDP
  DEU PTY
group Alternative for Germany
  DEU PTY
group AfD | Alternative fuer Deutschland
  DEU PTY
group Left Party
  DEU PTY
group Die Linke
  DEU PTY
group PDS | Party of Democratic Socialism
  DEU PTY
group National Democratic Party of Germany
  DEU PTY
group NPD
  DEU PTY
group Alliance 90
  DEU PTY
group Pegida | PEGIDA
  DEU CVL
group Volkswagen
  DEU BUS
group VW
  DEU BUS
group Siemens
  MNC BUS
group BMW
  DEU BUS
group Daimler
  DEU BUS
group Mercedes-Benz
  DEU BUS
group DaimlerChrysler
  DEU BUS
group Deutsche Bank
  DEU BUS
group BASF
  DEU BUS
group Bayer
  DEU BUS
group Rheinmetall
  DEU BUS
group ThyssenKrupp | Thyssenkrupp
  DEU BUS
group Lufthansa
  DEU BUS
group Allianz
  DEU BUS
group Wirecard
  DEU BUS
group BioNTech
  DEU BUS
group Uniper
  DEU BUS
group Commerzbank
  DEU BUS
group Krauss-Maffei
  DEU BUS
group IG Metall
  DEU LAB
group Verdi
  DEU LAB

# FRA
group French National Assembly
  FRA LEG
group National Assembly of France
  FRA LEG
group French Senate
  FRA LEG
group French Foreign Legion | Foreign Legion
  FRA MIL
group Operation Barkhane | Barkhane
  FRA MIL
group Operation Serval
  FRA MIL
group French army
  FRA MIL
group DGSE
  FRA SPY
group DST
  FRA SPY
group DGSI
  FRA SPY
group CRS riot police
  FRA COP
group GIGN
  FRA COP
group Bank of France
  FRA GOV
group Banque de France
  FRA GOV
group Front National
  FRA PTY
group National Rally
  FRA PTY
group Rassemblement National
  FRA PTY
group Socialist Party of France
  FRA PTY
group French Socialists
  FRA PTY
group Union for a Popular Movement
  FRA PTY
group UMP
  FRA PTY
group Les Republicains | Les Républicains
  FRA PTY
group Rally for the Republic
  FRA PTY
group RPR
  FRA PTY
group La Republique en Marche | La République en Marche | En Marche
  FRA PTY
group La France Insoumise
  FRA PTY
group France Unbowed
  FRA PTY
group French Communist Party
  FRA PTY
group Yellow Vests | yellow vests
  FRA CVL
group Gilets Jaunes | gilets jaunes
  FRA CVL
group SOS Racisme
  FRA CVL
group CGT
  FRA LAB
group General Confederation of Labour
  FRA LAB
group CFDT
  FRA LAB
group Force Ouvriere | Force Ouvrière
  FRA LAB
group TotalEnergies
  FRA BUS
group TotalFinaElf
  FRA BUS
group Elf Aquitaine
  FRA BUS
group Airbus
  FRA BUS
group Dassault | Dassault Aviation
  FRA BUS
group Thales
  FRA BUS
group Renault
  FRA BUS
group Peugeot
  FRA BUS
group BNP Paribas
  FRA BUS
group Societe Generale | Société Générale
  FRA BUS
group Areva
  FRA BUS
group Orano
  FRA BUS
group Alstom
  FRA BUS
group Air France
  FRA BUS
group Michelin
  FRA BUS
group Lafarge
  FRA BUS
group Bollore | Bolloré
  FRA BUS
group Veolia
  FRA BUS
group Vivendi
  FRA BUS
group Alcatel
  FRA BUS
group Electricite de France | EDF | Électricité de France
  FRA BUS GOV
group SNCF
  FRA BUS GOV

# ITA
group Forza Italia
  ITA PTY
group People of Freedom
  ITA PTY
group Northern League | League party
  ITA PTY
group Lega Nord
  ITA PTY
group Five Star Movement | Five-Star Movement
  ITA PTY
group M5S
  ITA PTY
group Democratic Party of Italy | Brothers of Italy
  ITA PTY
group Fratelli d'Italia
  ITA PTY
group National Alliance
  ITA PTY
group Alleanza Nazionale
  ITA PTY
group Christian Democracy
  ITA PTY
group Fiat | FIAT
  ITA BUS
group Eni | ENI
  ITA BUS
group Leonardo
  ITA BUS
group Finmeccanica
  ITA BUS
group Pirelli
  ITA BUS
group UniCredit
  ITA BUS
group Parmalat
  ITA BUS
group Benetton
  ITA BUS
group Guardia di Finanza
  ITA COP
group Carabinieri
  ITA COP
group Italian Coast Guard
  ITA COP

# ESP
group Popular Party
  ESP PTY
group Partido Popular | PP
  ESP PTY
group Spanish Socialist Workers' Party
  ESP PTY
group PSOE
  ESP PTY
group Podemos
  ESP PTY
group Vox
  ESP PTY
group Ciudadanos
  ESP PTY
group Convergence and Union
  ESP PTY
group CiU
  ESP PTY
group Esquerra Republicana
  ESP PTY
group ERC
  ESP PTY
group Basque Nationalist Party
  ESP PTY
group PNV
  ESP PTY
group Batasuna | Herri Batasuna
  ESP PTY
group EH Bildu | Bildu
  ESP PTY
group Junts | Junts per Catalunya
  ESP PTY
group Guardia Civil
  ESP COP
group Civil Guard
  ESP COP
group Mossos d'Esquadra | Mossos
  ESP COP
group Ertzaintza
  ESP COP
group Cortes
  ESP LEG
group Audiencia Nacional
  ESP JUD
group Repsol
  ESP BUS
group Telefonica | Telefónica
  ESP BUS
group BBVA
  ESP BUS
group Iberdrola
  ESP BUS
group Iberia airline
  ESP BUS

# POL
group Law and Justice
  POL PTY
group PiS
  POL PTY
group Civic Platform | Civic Coalition
  POL PTY
group Democratic Left Alliance
  POL PTY
group Solidarity
  POL LAB
group Solidarnosc | Solidarność
  POL LAB
group Sejm
  POL LEG

# HUN
group Fidesz
  HUN PTY
group Jobbik
  HUN PTY
group Tisza
  HUN PTY

# CZE
group Civic Forum | Civic Democratic Party
  CZE PTY
group ANO movement
  CZE PTY

# SVK
group Smer
  SVK PTY
group Movement for a Democratic Slovakia
  SVK PTY
group HZDS
  SVK PTY

# ROU
group National Salvation Front
  ROU PTY
group Social Democratic Party of Romania
  ROU PTY
group Alliance for the Union of Romanians
  ROU PTY
group Securitate
  ROU SPY

# SRB
group Socialist Party of Serbia
  SRB PTY
group Serbian Progressive Party
  SRB PTY
group Serbian Radical Party
  SRB PTY
group Democratic Opposition of Serbia
  SRB PTY
group Otpor
  SRB CVL OPP
group Yugoslav People's Army | Yugoslav army | Yugoslav Army
  SRB MIL
group JNA
  SRB MIL

# HRV
group Croatian Democratic Union
  HRV PTY
group HDZ
  HRV PTY

# BIH
group Party of Democratic Action
  BIH PTY
group SDA
  BIH PTY
group Serbian Democratic Party
  BIH PTY
group SDS
  BIH PTY
group SNSD
  BIH PTY
group Office of the High Representative
  BIH GOV

# KOS
group Democratic League of Kosovo
  KOS PTY
group LDK
  KOS PTY
group Vetevendosje | Vetëvendosje
  KOS PTY

# ALB
group Socialist Party of Albania | Democratic Party of Albania
  ALB PTY

# GRC
group New Democracy
  GRC PTY
group Pasok | PASOK
  GRC PTY
group Syriza | SYRIZA
  GRC PTY
group Golden Dawn
  GRC PTY
group Communist Party of Greece
  GRC PTY
group KKE
  GRC PTY

# TUR
group Justice and Development Party
  TUR PTY
group AKP
  TUR PTY
group AK Party
  TUR PTY
group Republican People's Party
  TUR PTY
group CHP
  TUR PTY
group Nationalist Movement Party
  TUR PTY
group MHP
  TUR PTY
group Welfare Party
  TUR PTY
group Refah
  TUR PTY
group Motherland Party
  TUR PTY
group ANAP
  TUR PTY
group True Path Party
  TUR PTY
group Peoples' Democratic Party | People's Democratic Party
  TUR PTY
group HDP
  TUR PTY
group Democracy Party
  TUR PTY
group DEP
  TUR PTY
group HADEP
  TUR PTY
group DTP
  TUR PTY
group DEM Party
  TUR PTY
group Virtue Party
  TUR PTY
group IYI Party
  TUR PTY
group National Intelligence Organization
  TUR SPY
group Grand National Assembly
  TUR LEG
group Turkish Armed Forces
  TUR MIL
group Turkish General Staff
  TUR MIL
group Baykar
  TUR BUS
group Turkish Airlines
  TUR BUS

# AUT
group Freedom Party | Freedom Party of Austria | FPO | FPÖ | FPOe
  AUT PTY
group Austrian People's Party
  AUT PTY
group OVP | ÖVP
  AUT PTY
group OMV
  AUT BUS

# NLD
group Party for Freedom
  NLD PTY
group PVV
  NLD PTY
group VVD
  NLD PTY
group Labour Party of the Netherlands
  NLD PTY
group PvdA
  NLD PTY
group Philips
  NLD BUS
group ASML
  NLD BUS
group ING
  NLD BUS
group Heineken
  NLD BUS
group Shell | Royal Dutch Shell | Royal Dutch/Shell
  MNC BUS

# BEL
group Vlaams Belang
  BEL PTY
group Vlaams Blok
  BEL PTY
group New Flemish Alliance
  BEL PTY
group N-VA
  BEL PTY

# CHE
group Nestle | Nestlé
  MNC BUS
group Novartis
  CHE BUS
group Glencore
  MNC BUS
group UBS
  CHE BUS
group Credit Suisse
  CHE BUS
group Roche
  CHE BUS
group Trafigura
  CHE BUS
group Holcim
  CHE BUS
group Swiss People's Party
  CHE PTY
group SVP
  CHE PTY

# SWE
group Ericsson
  SWE BUS
group Volvo
  SWE BUS
group Saab
  SWE BUS
group Vattenfall
  SWE BUS
group Ikea | IKEA
  SWE BUS
group Bofors
  SWE BUS
group H&M
  SWE BUS
group Sweden Democrats
  SWE PTY

# NOR
group Equinor
  NOR BUS GOV
group Statoil
  NOR BUS GOV
group Norsk Hydro
  NOR BUS
group Telenor
  NOR BUS
group Kongsberg
  NOR BUS
group Norwegian Nobel Committee | Nobel Committee
  NOR SOC

# DNK
group Maersk | A.P. Moller-Maersk | AP Moller-Maersk
  DNK BUS
group Orsted
  DNK BUS
group Novo Nordisk
  DNK BUS

# FIN
group Nokia
  FIN BUS
group Fortum
  FIN BUS

# IRL
group Fianna Fail | Fianna Fáil
  IRL PTY
group Fine Gael
  IRL PTY
group Garda | Gardai | Garda Siochana | Gardaí
  IRL COP
group Dail | Dáil
  IRL LEG

# BLR
group Belarusian KGB
  BLR SPY
group Belaruskali
  BLR BUS GOV

# GEO
group Georgian Dream
  GEO PTY
group United National Movement
  GEO PTY

# ARM
group Republican Party of Armenia
  ARM PTY
group Dashnak
  ARM PTY
group Armenian Revolutionary Federation
  ARM PTY

# AZE
group SOCAR
  AZE BUS GOV
group Musavat
  AZE PTY
group New Azerbaijan Party
  AZE PTY
group Popular Front of Azerbaijan
  AZE PTY

# KAZ
group Kazatomprom
  KAZ BUS GOV
group KazMunayGas
  KAZ BUS GOV

# TJK
group Islamic Renaissance Party
  TJK PTY

# EGY
group Muslim Brotherhood | the Brotherhood
  EGY PTY OPP
group Ikhwan al-Muslimun
  EGY PTY OPP
group Freedom and Justice Party
  EGY PTY
group National Democratic Party of Egypt
  EGY PTY
group Wafd
  EGY PTY
group Supreme Council of the Armed Forces | SCAF
  EGY GOV MIL
group Suez Canal Authority
  EGY GOV
group April 6 Youth Movement | April 6 Movement
  EGY CVL OPP
group Kefaya
  EGY CVL OPP

# SYR
group Syrian Baath Party
  SYR PTY GOV
group Syrian Arab Army
  SYR MIL
group Fourth Division
  SYR MIL

# LBN
group Free Patriotic Movement
  LBN PTY
group Future Movement
  LBN PTY
group March 14 coalition | March 14
  LBN PTY
group Lebanese Armed Forces
  LBN MIL

# JOR
group Islamic Action Front
  JOR PTY OPP

# SAU
group Saudi Aramco | Aramco
  SAU BUS GOV
group Saudi Arabian Oil Company
  SAU BUS GOV

# ARE
group DP World
  ARE BUS
group ADNOC | Abu Dhabi National Oil Company
  ARE BUS GOV
group Emirates airline
  ARE BUS GOV
group Etihad
  ARE BUS GOV

# QAT
group QatarEnergy
  QAT BUS GOV
group Qatar Petroleum
  QAT BUS GOV
group Qatargas
  QAT BUS GOV
group Qatar Airways
  QAT BUS GOV

# KWT
group Kuwait Petroleum Corporation
  KWT BUS GOV

# BHR
group Al-Wefaq | Wefaq | al-Wefaq
  BHR PTY OPP

# YEM
group General People's Congress
  YEM PTY
group Islah | Al-Islah | al-Islah
  YEM PTY
group Presidential Leadership Council
  YEM GOV

# DZA
group National Liberation Front
  DZA PTY
group FLN
  DZA PTY
group RND
  DZA PTY
group Hirak movement
  DZA CVL OPP
group Sonatrach
  DZA BUS GOV
group DRS of Algeria
  DZA SPY

# MAR
group Istiqlal
  MAR PTY
group Justice and Development Party of Morocco
  MAR PTY
group USFP
  MAR PTY

# TUN
group Ennahda | Ennahdha
  TUN PTY
group An-Nahda
  TUN PTY
group Nidaa Tounes
  TUN PTY
group UGTT
  TUN LAB
group Tunisian General Labour Union | Tunisian General Labor Union
  TUN LAB

# LBY
group National Oil Corporation | NOC
  LBY BUS GOV

# SDN
group National Congress Party
  SDN PTY
group National Islamic Front | NIF
  SDN PTY
group Umma Party
  SDN PTY
group Forces of Freedom and Change | Forces for Freedom and Change
  SDN CVL OPP
group Sudanese Professionals Association
  SDN LAB OPP
group Transitional Sovereignty Council | Sovereignty Council
  SDN GOV
group Transitional Military Council
  SDN GOV MIL

# ETH
group Prosperity Party
  ETH PTY
group Ethiopian National Defence Force | ENDF
  ETH MIL
group Ethiopian Airlines
  ETH BUS GOV

# KEN
group KANU | Kanu
  KEN PTY
group Orange Democratic Movement | ODM
  KEN PTY
group Jubilee Party
  KEN PTY
group United Democratic Alliance
  KEN PTY
group Azimio | Azimio la Umoja
  KEN PTY

# UGA
group National Resistance Movement | NRM
  UGA PTY
group Uganda People's Defence Force | UPDF
  UGA MIL
group National Unity Platform
  UGA PTY OPP
group Forum for Democratic Change
  UGA PTY OPP

# RWA
group Rwanda Defence Force | RDF
  RWA MIL

# COD
group FARDC
  COD MIL
group Armed Forces of the Democratic Republic of the Congo | Armed Forces of the Democratic Republic of Congo
  COD MIL
group National Episcopal Conference of Congo
  COD REL
group CENCO
  COD REL
group Gecamines | Gécamines
  COD BUS GOV
group UDPS
  COD PTY
group Union for Democracy and Social Progress
  COD PTY

# AGO
group MPLA
  AGO PTY
group Sonangol
  AGO BUS GOV
group Endiama
  AGO BUS GOV

# MOZ
group Frelimo | FRELIMO
  MOZ PTY

# ZAF
group Democratic Alliance
  ZAF PTY
group Economic Freedom Fighters | EFF
  ZAF PTY
group Inkatha | Inkatha Freedom Party | IFP
  ZAF PTY
group South African Communist Party | SACP
  ZAF PTY
group Pan Africanist Congress | PAC
  ZAF PTY
group uMkhonto weSizwe Party
  ZAF PTY
group MK Party
  ZAF PTY
group Freedom Front Plus
  ZAF PTY
group Conservative Party of South Africa
  ZAF PTY
group COSATU | Cosatu | Congress of South African Trade Unions
  ZAF LAB
group NUMSA | Numsa
  ZAF LAB
group AMCU | Association of Mineworkers and Construction Union
  ZAF LAB
group Eskom
  ZAF BUS GOV
group Transnet
  ZAF BUS GOV
group Denel
  ZAF BUS GOV
group South African Airways
  ZAF BUS GOV
group De Beers
  MNC BUS
group Anglo American
  MNC BUS
group Lonmin
  MNC BUS
group Naspers
  ZAF BUS
group Truth and Reconciliation Commission
  ZAF SOC

# ZWE
group ZANU-PF | Zanu-PF | Zanu PF
  ZWE PTY
group Movement for Democratic Change | MDC
  ZWE PTY OPP
group Citizens Coalition for Change | CCC
  ZWE PTY OPP
group Zimbabwe Congress of Trade Unions | ZCTU
  ZWE LAB
group Central Intelligence Organisation
  ZWE SPY

# ZMB
group United Party for National Development | UPND
  ZMB PTY
group UNIP
  ZMB PTY

# NAM
group National Union of Namibian Workers
  NAM LAB

# NGA
group All Progressives Congress | APC
  NGA PTY
group People's Democratic Party | PDP | Peoples Democratic Party
  NGA PTY
group Labour Party of Nigeria
  NGA PTY
group Economic and Financial Crimes Commission | EFCC
  NGA COP
group Nigeria Labour Congress | NLC | Nigerian Labour Congress
  NGA LAB
group NNPC | Nigerian National Petroleum Corporation
  NGA BUS GOV
group Dangote
  NGA BUS
group Department of State Services | DSS
  NGA SPY
group MOSOP
  NGA SOC
group Movement for the Survival of the Ogoni People
  NGA SOC

# GHA
group New Patriotic Party | NPP
  GHA PTY
group National Democratic Congress | NDC
  GHA PTY

# CIV
group Ivorian Popular Front
  CIV PTY
group FPI of Ivory Coast
  CIV PTY
group Rally of the Republicans
  CIV PTY
group RHDP
  CIV PTY
group PDCI
  CIV PTY

# MLI
group CNSP
  MLI GOV MIL
group National Committee for the Salvation of the People
  MLI GOV MIL

# NER
group National Council for the Safeguard of the Homeland | National Council for the Safeguarding of the Homeland
  NER GOV MIL

# SEN
group Pastef
  SEN PTY

# CMR
group Social Democratic Front
  CMR PTY OPP
group Cameroon Renaissance Movement
  CMR PTY OPP

# MEX
group Institutional Revolutionary Party
  MEX PTY
group PRI
  MEX PTY
group National Action Party
  MEX PTY
group PAN
  MEX PTY
group Party of the Democratic Revolution
  MEX PTY
group PRD
  MEX PTY
group Morena
  MEX PTY
group Pemex | PEMEX
  MEX BUS GOV
group Petroleos Mexicanos
  MEX BUS GOV
group Cemex
  MEX BUS
group Telmex
  MEX BUS
group America Movil
  MEX BUS

# GTM
group Movimiento Semilla
  GTM PTY
group CICIG
  GTM JUD
group International Commission against Impunity in Guatemala
  GTM JUD

# SLV
group ARENA
  SLV PTY
group Nationalist Republican Alliance
  SLV PTY
group Nuevas Ideas | New Ideas
  SLV PTY

# HND
group National Party of Honduras
  HND PTY
# NIC
group Sandinistas | Sandinista Front | Sandinista | Sandinista National Liberation Front
  NIC PTY GOV
group FSLN
  NIC PTY GOV

# PAN
group Panama Canal Authority
  PAN GOV

# COL
group Conservative Party of Colombia
  COL PTY
group Patriotic Union
  COL PTY
group Democratic Centre | Democratic Center
  COL PTY
group Historic Pact
  COL PTY
group Special Jurisdiction for Peace
  COL JUD
group JEP
  COL JUD
group Ecopetrol
  COL BUS GOV

# VEN
group PDVSA
  VEN BUS GOV
group Petroleos de Venezuela | Petróleos de Venezuela
  VEN BUS GOV
group United Socialist Party of Venezuela
  VEN PTY
group PSUV
  VEN PTY
group Democratic Unity Roundtable
  VEN OPP PTY
group MUD
  VEN OPP PTY
group Voluntad Popular
  VEN OPP PTY
group Popular Will
  VEN OPP PTY
group Unitary Platform
  VEN OPP PTY
group National Electoral Council
  VEN GOV
group CNE
  VEN GOV
group SEBIN | Sebin
  VEN SPY
group DGCIM
  VEN SPY
group Constituent Assembly of Venezuela
  VEN LEG

# ECU
group CONAIE | Conaie
  ECU SOC
group Petroecuador
  ECU BUS GOV

# PER
group APRA
  PER PTY
group Popular Force
  PER PTY
group Fuerza Popular
  PER PTY
group Peru Libre
  PER PTY
group Free Peru
  PER PTY

# BOL
group Movement for Socialism | Movement Toward Socialism
  BOL PTY
group MAS
  BOL PTY
group Bolivian Workers' Central
  BOL LAB
group COB
  BOL LAB
group YPFB
  BOL BUS GOV

# BRA
group PT
  BRA PTY
group Brazilian Social Democracy Party
  BRA PTY
group PSDB
  BRA PTY
group PMDB | MDB
  BRA PTY
group Liberal Party of Brazil
  BRA PTY
group Petrobras | Petrobrás
  BRA BUS GOV
group Petroleo Brasileiro
  BRA BUS GOV
group Odebrecht
  BRA BUS
group Embraer
  BRA BUS
group JBS
  BRA BUS
group Supreme Federal Tribunal
  BRA JUD
group Funai | FUNAI
  BRA GOV
group Ibama | IBAMA
  BRA GOV

# ARG
group Peronists | Peronist | Peronist party
  ARG PTY
group Justicialist Party
  ARG PTY
group Radical Civic Union
  ARG PTY
group UCR
  ARG PTY
group La Libertad Avanza
  ARG PTY
group Republican Proposal
  ARG PTY
group General Confederation of Labor
  ARG LAB
group YPF
  ARG BUS
group Piqueteros | piqueteros
  ARG CVL

# CHL
group Codelco
  CHL BUS GOV
group Concertacion | Concertación
  CHL PTY

# PRY
group Colorado Party
  PRY PTY

# URY
group Broad Front
  URY PTY
group Frente Amplio
  URY PTY

# CUB
group Cuban Communist Party
  CUB PTY GOV
group Communist Party of Cuba
  CUB PTY GOV

# HTI
group Lavalas | Fanmi Lavalas
  HTI PTY
group Haitian National Police
  HTI COP
group Transitional Presidential Council
  HTI GOV

# CAN
group Liberal Party of Canada
  CAN PTY
group Conservative Party of Canada
  CAN PTY
group New Democratic Party
  CAN PTY
group Parti Quebecois | Parti Québécois
  CAN PTY
group Bloc Quebecois | Bloc Québécois
  CAN PTY
group Royal Canadian Mounted Police | RCMP
  CAN COP
group Mounties
  CAN COP
group CSIS
  CAN SPY
group Bombardier
  CAN BUS
group Barrick Gold
  CAN BUS
group SNC-Lavalin
  CAN BUS

# MNC
group Royal Dutch Shell of the Netherlands
  MNC BUS

# USA
group Exxon
  USA BUS
group ExxonMobil | Exxon Mobil
  USA BUS
group Chevron
  USA BUS
group Boeing
  USA BUS
group Lockheed Martin | Lockheed
  USA BUS
group Raytheon
  USA BUS
group Northrop Grumman
  USA BUS
group General Electric | GE
  USA BUS
group General Motors | GM
  USA BUS
group Ford | Ford Motor
  USA BUS
group Microsoft
  MNC BUS
group Apple
  MNC BUS
group Google
  MNC BUS
group Alphabet
  USA BUS
group Facebook
  MNC BUS
group Meta Platforms
  USA BUS
group Amazon.com
  MNC BUS
group Twitter
  MNC BUS
group IBM
  USA BUS
group Intel
  USA BUS
group Nvidia | NVIDIA
  USA BUS
group Tesla
  USA BUS
group SpaceX
  USA BUS
group Starlink
  USA BUS
group OpenAI
  USA BUS
group Halliburton
  USA BUS
group Enron
  USA BUS
group Goldman Sachs
  USA BUS
group JPMorgan | JPMorgan Chase | J.P. Morgan
  USA BUS
group Citigroup
  USA BUS
group Citibank
  USA BUS
group Lehman Brothers
  USA BUS
group Bank of America
  USA BUS
group Morgan Stanley
  USA BUS
group BlackRock
  USA BUS
group Pfizer
  USA BUS
group Moderna
  USA BUS
group Johnson & Johnson
  USA BUS
group Coca-Cola
  USA BUS
group McDonald's
  USA BUS
group Walmart | Wal-Mart
  USA BUS
group Nike
  USA BUS
group Cargill
  USA BUS
group Monsanto
  USA BUS
group Chiquita | Chiquita Brands
  USA BUS
group United Fruit
  USA BUS
group Unocal
  USA BUS
group ConocoPhillips
  USA BUS
group Conoco
  USA BUS
group Texaco
  USA BUS
group Union Carbide
  USA BUS
group Dow Chemical
  USA BUS
group Newmont
  USA BUS
group Freeport-McMoRan
  USA BUS
group Standard & Poor's | S&P
  USA BUS
group Moody's
  USA BUS
group Fitch
  USA BUS
group Mastercard
  USA BUS
group Netflix
  USA BUS
group Disney
  USA BUS
group Freeport Indonesia
  USA BUS
group General Dynamics
  USA BUS
group AT&T
  USA BUS
group Westinghouse
  USA BUS
group Bechtel
  USA BUS
group Occidental Petroleum
  USA BUS
group American Airlines
  USA BUS
group Pan Am
  USA BUS
group United Airlines
  USA BUS
group Anadarko
  USA BUS
group Chrysler
  USA BUS
group Venture Global
  USA BUS
group Cheniere
  USA BUS

# GBR
group BP | British Petroleum
  GBR BUS
group British Airways
  GBR BUS
group BAE Systems | BAE
  GBR BUS
group British Aerospace
  GBR BUS
group HSBC
  GBR BUS
group Barclays
  GBR BUS
group Rolls-Royce
  GBR BUS
group Vodafone
  GBR BUS
group AstraZeneca
  GBR BUS
group GlaxoSmithKline
  GBR BUS
group Standard Chartered
  GBR BUS
group British Gas
  GBR BUS
group Lloyd's of London | Lloyd's
  GBR BUS
group Lonrho
  GBR BUS
group Unilever
  MNC BUS
group Vedanta
  GBR BUS
group Tullow Oil | Tullow
  GBR BUS
group Cambridge Analytica
  GBR BUS
group British Steel
  GBR BUS
group Cairn Energy
  GBR BUS

group YouTube
  MNC BUS
group Church of Scientology | Scientology
  USA REL
group Madhesi Front | United Democratic Madhesi Front | Madhesi Janadhikar Forum
  NPL PTY
group Socialist Forces Front | FFS
  DZA PTY OPP
group Shiromani Akali Dal | Akali Dal
  IND PTY
group Commercial Farmers' Union | Commercial Farmers Union
  ZWE AGR
group Aceh Monitoring Mission
  IGO GOV
group Melanesian Spearhead Group
  IGO GOV
group Samyukta Kisan Morcha
  IND AGR
group Special Security Force of Fiji | Republic of Fiji Military Forces
  FJI MIL
