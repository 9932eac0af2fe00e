# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies.

# KHM
group Cambodian government
  KHM GOV
group Peace Palace in Phnom Penh
  KHM GOV
group National Assembly of Cambodia
  KHM LEG
group Cambodian Senate
  KHM LEG
group Royal Cambodian Armed Forces
  KHM MIL
group Cambodian army
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
group Thai government
  THA GOV
group Thai Foreign Ministry
  THA GOV
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
group Thai Constitutional Court | Constitutional Court of Thailand | Thailand's Constitutional Court
  THA JUD
group Election Commission of Thailand
  THA GOV
group Thai parliament | Thai Parliament
  THA LEG
group Thai Senate
  THA LEG
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
group Malaysian government
  MYS GOV
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
group Malaysian Armed Forces
  MYS MIL
group Malaysian Maritime Enforcement Agency
  MYS COP
group Malaysian Anti-Corruption Commission | MACC
  MYS COP
group Malaysian Parliament | Malaysian parliament
  MYS LEG
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
group Singapore government | Singaporean government
  SGP GOV
group Monetary Authority of Singapore
  SGP GOV
group Singapore Armed Forces
  SGP MIL
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
