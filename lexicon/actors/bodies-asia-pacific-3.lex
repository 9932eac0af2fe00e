# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies. Part 3 of 5: KHM THA MYS SGP IDN.

# KHM
group Peace Palace in Phnom Penh
  KHM GOV
group Royal Cambodian Armed Forces
  KHM MIL
group Supreme National Council of Cambodia | Supreme National Council
  KHM GOV
group Constitutional Council of Cambodia
  KHM JUD
group Phnom Penh Municipal Court
  KHM JUD
group Anti-Corruption Unit of Cambodia
  KHM COP
group National Bank of Cambodia
  KHM GOV
group KPNLF | Khmer People's National Liberation Front
  KHM REB  ..1991-10
group Kampuchean People's Revolutionary Party
  KHM PTY
group Buddhist Liberal Democratic Party
  KHM PTY
group Khmer Nation Party
  KHM PTY OPP
group Norodom Ranariddh Party
  KHM PTY
group Nation Power Party
  KHM PTY OPP
group Khmer Will Party
  KHM PTY OPP
group Cambodian Freedom Fighters
  KHM REB
group Khmer Serei
  KHM REB
group Khmer Krom
  KHM SOC
group LICADHO | Licadho
  KHM SOC
group ADHOC | Adhoc
  KHM SOC
group Cambodian Center for Human Rights | Cambodian Centre for Human Rights
  KHM SOC
group Mother Nature Cambodia
  KHM SOC
group Documentation Center of Cambodia | Documentation Centre of Cambodia
  KHM EDU
group Free Trade Union of Workers of Cambodia | Free Trade Union of the Workers of the Kingdom of Cambodia
  KHM LAB
group C.CAWDU
  KHM LAB
group Garment Manufacturers Association in Cambodia
  KHM BUS
group NagaWorld
  KHM BUS
group Prince Group | Prince Holding Group
  KHM BUS
group Huione | Huione Group
  KHM BUS
group Khmer Times
  KHM JRN
group Voice of Democracy of Cambodia | VOD
  KHM JRN
group CamboJA
  KHM JRN
group Rasmei Kampuchea
  KHM JRN
group Agence Kampuchea Presse
  KHM JRN
group Beehive Radio
  KHM JRN
# THA
group Royal Household Bureau
  THA GOV
group Thai Privy Council
  THA GOV
group Internal Security Operations Command | ISOC
  THA MIL
group Royal Thai Army
  THA MIL
group Royal Thai Navy
  THA MIL
group Royal Thai Air Force
  THA MIL
group Thai Rangers
  THA PRM
group Royal Thai Police
  THA COP
group Department of Special Investigation
  THA COP
group Border Patrol Police
  THA COP
group Election Commission of Thailand
  THA GOV
group Bank of Thailand
  THA GOV
group Southern Border Provinces Administrative Centre
  THA GOV
group Crown Property Bureau
  THA BUS
group Bhumjaithai | Bhumjaithai Party
  THA PTY
group Future Forward | Future Forward Party
  THA PTY OPP
group Chart Thai | Chart Thai Party
  THA PTY
group Chart Pattana
  THA PTY
group Chart Thai Pattana
  THA PTY
group New Aspiration Party
  THA PTY
group Palang Dharma
  THA PTY
group Samakkhi Tham
  THA PTY
group United Thai Nation
  THA PTY
group Kla Tham
  THA PTY
group Prachachat | Prachachart
  THA PTY
group Thai Raksa Chart
  THA PTY
group Seri Ruam Thai
  THA PTY
group Puea Pandin
  THA PTY
group People's Democratic Reform Committee | PDRC
  THA SOC OPP
group Assembly of the Poor
  THA SOC
group Thalu Fah | Ratsadon
  THA CVL
group iLaw
  THA SOC
group Thai Lawyers for Human Rights
  THA SOC
group Cross Cultural Foundation
  THA SOC
group Santi Asoke
  THA REL
group Wat Phra Dhammakaya | Dhammakaya
  THA REL
group Mara Patani | MARA Patani
  THA REB
group Gerakan Mujahidin Islam Patani
  THA REB
group Communist Party of Thailand
  THA REB
group Prachatai
  THA JRN
group Khaosod
  THA JRN
group Manager newspaper | Manager Online
  THA JRN
group Channel 3 of Thailand
  THA JRN
group Nation TV
  THA JRN
group Voice TV
  THA JRN
group MCOT
  THA JRN
group Thai News Agency
  THA JRN
group Asia Satellite TV
  THA JRN
group Krung Thai Bank
  THA BUS
group Bangkok Bank
  THA BUS
group Siam Commercial Bank
  THA BUS
group Kasikornbank
  THA BUS
group Advanced Info Service
  THA BUS
group Thai Beverage | ThaiBev
  THA BUS
group Italian-Thai Development | Italian-Thai
  THA BUS
group EGAT
  THA BUS
group PTTEP
  THA BUS
group Nok Air
  THA BUS
group Thai Union
  THA BUS
group Kader Industrial
  THA BUS
# MYS
group Seri Perdana
  MYS GOV
group Bank Negara | Bank Negara Malaysia
  MYS GOV
group Royal Malaysia Police
  MYS COP
group Bukit Aman
  MYS COP
group Royal Malaysian Navy
  MYS MIL
group Malaysian Maritime Enforcement Agency
  MYS COP
group Malaysian Anti-Corruption Commission | MACC
  MYS COP
group Conference of Rulers
  MYS GOV
group Federal Court of Malaysia
  MYS JUD
group Suhakam | SUHAKAM
  MYS SOC
group RELA
  MYS PRM
group Perikatan Nasional
  MYS PTY OPP
group Pakatan Rakyat
  MYS PTY OPP
group Parti Keadilan Rakyat | PKR
  MYS PTY
group Parti Pribumi Bersatu Malaysia
  MYS PTY
group Malaysian Chinese Association | MCA
  MYS PTY
group Malaysian Indian Congress
  MYS PTY
group Semangat 46
  MYS PTY OPP
group Amanah
  MYS PTY
group Warisan
  MYS PTY
group Parti Bersatu Sabah
  MYS PTY
group Gabungan Parti Sarawak
  MYS PTY
group Pejuang
  MYS PTY OPP
group Gabungan Rakyat Sabah
  MYS PTY
group Bersih
  MYS SOC
group Hindraf | Hindu Rights Action Force
  MYS SOC
group Suara Rakyat Malaysia | Suaram | SUARAM
  MYS SOC
group Sisters in Islam
  MYS SOC
group Perkasa
  MYS SOC
group Lawyers for Liberty
  MYS SOC
group Malaysian Bar | Bar Council of Malaysia
  MYS JUD
group Al-Arqam
  MYS REL
group Global Ikhwan
  MYS REL
group Al-Ma'unah
  MYS REB
group Kumpulan Mujahidin Malaysia | Kumpulan Militan Malaysia
  MYS REB
group Royal Sulu Army | Royal Sulu Force
  MYS REB
group Malaysian Trades Union Congress
  MYS LAB
group Communist Party of Malaya
  MYS REB
group Berita Harian
  MYS JRN
group Free Malaysia Today
  MYS JRN
group Malay Mail
  MYS JRN
group Sarawak Report
  MYS JRN
group Harakah
  MYS JRN
group Sin Chew Daily
  MYS JRN
group Khazanah | Khazanah Nasional
  MYS BUS
group Tenaga Nasional
  MYS BUS
group Maybank
  MYS BUS
group CIMB
  MYS BUS
group Berjaya
  MYS BUS
group Renong
  MYS BUS
group Perwaja
  MYS BUS
group SRC International
  MYS BUS
group Genting
  MYS BUS
group Top Glove
  MYS BUS
group Lynas
  AUS BUS
group Malindo
  MYS BUS
group Tabung Haji
  MYS BUS
# SGP
group Monetary Authority of Singapore
  SGP GOV
group Singapore Police Force
  SGP COP
group Corrupt Practices Investigation Bureau
  SGP COP
group Central Narcotics Bureau
  SGP COP
group Singapore Democratic Party
  SGP PTY OPP
group Progress Singapore Party
  SGP PTY OPP
group Singapore People's Party
  SGP PTY OPP
group Barisan Sosialis
  SGP PTY OPP
group National Trades Union Congress
  SGP LAB
group Capitaland
  SGP BUS
group OCBC
  SGP BUS
group United Overseas Bank
  SGP BUS
group PSA International
  SGP BUS
group Singapore Technologies | ST Engineering
  SGP BUS
group Shopee | Sea Ltd
  SGP BUS
group SilkAir
  SGP BUS
group Tigerair
  SGP BUS
group Sembcorp
  SGP BUS
group Hin Leong
  SGP BUS
group China Aviation Oil
  SGP BUS
group Barings
  GBR BUS
group SIMEX
  SGP BUS
group Lianhe Zaobao
  SGP JRN
group Mediacorp
  SGP JRN
group The Online Citizen
  SGP JRN
# IDN
group Pejambon
  IDN GOV
group Bank Indonesia
  IDN GOV
group Indonesian Bank Restructuring Agency | IBRA
  IDN GOV
group BNPB | National Disaster Mitigation Agency
  IDN GOV
group BMKG
  IDN GOV
group BNPT
  IDN GOV
group Bulog
  IDN GOV
group People's Consultative Assembly | MPR
  IDN LEG
group Corruption Eradication Commission | KPK
  IDN JUD
group Attorney General's Office of Indonesia
  IDN JUD
group Komnas HAM | National Commission on Human Rights of Indonesia
  IDN GOV
group General Elections Commission | KPU
  IDN GOV
group Bakamla
  IDN COP
group Indonesian National Police | Polri
  IDN COP
group Brimob
  IDN COP
group BAIS
  IDN SPY
group State Intelligence Agency | BAKIN
  IDN SPY
group Danantara
  IDN BUS
group United Development Party
  IDN PTY
group National Mandate Party
  IDN PTY
group Crescent Star Party
  IDN PTY
group Prosperous Justice Party | Justice Party of Indonesia | PKS
  IDN PTY
group Democratic Party of Indonesia | Partai Demokrat
  IDN PTY
group Hanura
  IDN PTY
group Nasdem | NasDem
  IDN PTY
group Perindo
  IDN PTY
group Indonesian Solidarity Party
  IDN PTY
group People's Democratic Party of Indonesia | PRD of Indonesia
  IDN PTY OPP
group Indonesian Communist Party | PKI
  IDN PTY
group Partai Aceh | Aceh Party
  IDN PTY
group Aceh Transition Committee
  IDN SOC
group Aceh Merdeka
  IDN REB
group Papua Presidium Council | Papuan Presidium Council
  IDN SOC
group United Liberation Movement for West Papua | ULMWP
  IDN SOC
group National Committee for West Papua | KNPB
  IDN SOC
group Papuan People's Council | Majelis Rakyat Papua
  IDN GOV
group Republic of South Maluku | RMS
  IDN REB
group Maluku Sovereignty Front
  IDN SOC
group Barisan Pemuda
  IDN PRM
group Pemuda Pancasila
  IDN PRM
group Banser
  IDN SOC
group Ansor
  IDN SOC
group Indonesian Ulema Council | Majelis Ulama Indonesia
  IDN REL
group Hizb ut-Tahrir Indonesia
  IDN REL
group Ahmadiyah
  IDN REL
group Indonesian Mujahidin Council | Majelis Mujahidin Indonesia
  IDN SOC
group Jamaah Islamiyah
  IDN REB
group Darul Islam
  IDN REB
group Jamaah Ansharut Tauhid
  IDN REB
group Ring Banten
  IDN REB
group Laskar Jundullah
  IDN REB
group Kontras | KontraS
  IDN SOC
group WALHI | Walhi
  IDN SOC
group Indonesia Corruption Watch
  IDN SOC
group Imparsial
  IDN SOC
group Setara Institute
  IDN SOC
group Elsham | ELSHAM
  IDN SOC
group Aliansi Masyarakat Adat Nusantara
  IDN SOC
group Institute for Policy Analysis of Conflict
  IDN SOC
group Centre for Strategic and International Studies in Jakarta
  IDN SOC
group Indonesian Council of Churches | Communion of Churches in Indonesia
  IDN REL
group Confederation of Indonesian Trade Unions | KSPI
  IDN LAB
group SBSI | Indonesian Prosperity Labour Union
  IDN LAB
group Alliance of Independent Journalists
  IDN JRN
group Media Indonesia
  IDN JRN
group Detik | Detik.com | Detikcom
  IDN JRN
group Suara Pembaruan
  IDN JRN
group Koran Tempo
  IDN JRN
group Jawa Pos
  IDN JRN
group Jakarta Globe
  IDN JRN
group RCTI
  IDN JRN
group SCTV
  IDN JRN
group TVRI
  IDN JRN
group Radio Republik Indonesia
  IDN JRN
group Tabloid Jubi | Jubi
  IDN JRN
group Serambi Indonesia
  IDN JRN
group Benar News | BenarNews
  IDN JRN
group Kompas TV
  IDN JRN
group Salim Group
  IDN BUS
group Bank Bali
  IDN BUS
group Bank Century
  IDN BUS
group Bank Mandiri
  IDN BUS
group Bank Central Asia
  IDN BUS
group Astra International
  IDN BUS
group Indofood
  IDN BUS
group Krakatau Steel
  IDN BUS
group Perusahaan Listrik Negara
  IDN BUS
group Telkom Indonesia
  IDN BUS
group Tokopedia
  IDN BUS
group Adam Air
  IDN BUS
group Sriwijaya Air
  IDN BUS
group Merpati
  IDN BUS
group Mandala Airlines
  IDN BUS
group Bumi Resources
  IDN BUS
group Newmont Nusa Tenggara
  IDN BUS
group Newmont Minahasa
  IDN BUS
group Arun LNG
  IDN BUS
group Asia Pulp & Paper | Asia Pulp and Paper
  IDN BUS
group PT Timah
  IDN BUS
group Dirgantara Indonesia | IPTN
  IDN BUS
group PAL Indonesia
  IDN BUS
group Pindad
  IDN BUS
group Jiwasraya
  IDN BUS
group Sritex
  IDN BUS
group Kereta Cepat Indonesia China
  IDN BUS
