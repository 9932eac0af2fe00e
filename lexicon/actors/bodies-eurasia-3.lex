# Bodies in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia: parties, armies and units, police and spy services, courts, banks, companies, media, churches, movements, militias, breakaway authorities. Part 3 of 3: AZE KAZ KGZ TJK TKM UZB.

# AZE
group Milli Mejlis | Milli Majlis
  AZE LEG
group State Security Service of Azerbaijan
  AZE SPY
group Central Bank of Azerbaijan
  AZE GOV
group State Oil Fund of Azerbaijan | SOFAZ
  AZE GOV
group Azerbaijani Popular Front Party
  AZE PTY OPP
group REAL party | Republican Alternative
  AZE PTY OPP
group Azadlig bloc
  AZE PTY OPP
group Azerbaijan Democratic Party
  AZE PTY OPP
group Islamic Party of Azerbaijan
  AZE PTY OPP
group National Independence Party of Azerbaijan
  AZE PTY OPP
group Muslim Unity Movement
  AZE OPP
group N!DA | Nida youth movement
  AZE OPP
group Karabakh Armenian authorities | Nagorno-Karabakh authorities
  AZE PRE
group Nagorno-Karabakh Defence Army | Nagorno-Karabakh Defense Army | Artsakh Defence Army | Karabakh army
  AZE PRE
group Abzas Media
  AZE JRN
group Azadliq
  AZE JRN
group Zerkalo of Baku
  AZE JRN
group ANS TV
  AZE JRN
group Report news agency of Baku
  AZE JRN
group Haqqin.az
  AZE JRN
group APA news agency
  AZE JRN
group Baku Initiative Group
  AZE SOC
group Institute for Reporters' Freedom and Safety
  AZE SOC
group Silk Way Airlines
  AZE BUS
group SOCAR Trading
  AZE BUS
group Baku-Tbilisi-Ceyhan consortium | BTC consortium
  AZE BUS
group International Bank of Azerbaijan
  AZE BUS
# KAZ
group Akorda
  KAZ GOV
group National Bank of Kazakhstan
  KAZ GOV
group National Security Committee of Kazakhstan
  KAZ SPY
group Samruk-Kazyna
  KAZ BUS
group Nur Otan
  KAZ PTY
group Amanat
  KAZ PTY
group Otan party
  KAZ PTY
group Ak Zhol
  KAZ PTY
group Democratic Choice of Kazakhstan
  KAZ PTY OPP
group Alga party
  KAZ PTY OPP
group Azat party
  KAZ PTY OPP
group OSDP | Nationwide Social Democratic Party
  KAZ PTY OPP
group Communist Party of Kazakhstan
  KAZ PTY OPP
group Asar party
  KAZ PTY
group Respublica party
  KAZ PTY
group Oyan Qazaqstan
  KAZ CVL OPP
group Nevada-Semipalatinsk movement
  KAZ SOC
group Zheltoksan
  KAZ SOC
group Soldiers of the Caliphate
  KAZ REB
group Kazakhstan International Bureau for Human Rights
  KAZ SOC
group Atajurt
  KAZ SOC
group Assembly of People of Kazakhstan
  KAZ SOC
group Khabar
  KAZ JRN
group KTK
  KAZ JRN
group Vremya of Almaty
  KAZ JRN
group Orda.kz
  KAZ JRN
group Vlast.kz
  KAZ JRN
group Tengrinews
  KAZ JRN
group Karachaganak Petroleum Operating | Karachaganak consortium
  KAZ BUS
group North Caspian Operating Company
  KAZ BUS
group Caspian Pipeline Consortium | CPC pipeline consortium
  MNC BUS
group KazTransOil
  KAZ BUS
group Kazakhmys
  KAZ BUS
group Eurasian Natural Resources Corporation | ENRC
  KAZ BUS
group Mangistaumunaigas
  KAZ BUS
group BTA Bank
  KAZ BUS
group Halyk Bank
  KAZ BUS
group Kazkommertsbank
  KAZ BUS
group Qarmet
  KAZ BUS
group Ozenmunaigas
  KAZ BUS
group Ulba
  KAZ BUS
group Air Kazakhstan
  KAZ BUS
# KGZ
group Ala Archa
  KGZ GOV
group GKNB | State Committee for National Security of Kyrgyzstan
  KGZ SPY
group Kyrgyz border service | Kyrgyz Border Service
  KGZ COP
group National Bank of Kyrgyzstan
  KGZ GOV
group Ak Jol
  KGZ PTY
group Ata-Meken | Ata Meken
  KGZ PTY
group Ata-Jurt
  KGZ PTY
group Respublika party of Kyrgyzstan
  KGZ PTY
group Social Democratic Party of Kyrgyzstan | SDPK
  KGZ PTY
group Ar-Namys
  KGZ PTY
group Mekenchil
  KGZ PTY
group Birimdik
  KGZ PTY
group Butun Kyrgyzstan
  KGZ PTY
group Erkindik
  KGZ PTY
group Kelkel
  KGZ CVL
group Bir Duino
  KGZ SOC
group Kumtor | Kumtor Gold
  KGZ BUS
group Manas Airport | Manas International Airport
  KGZ BUS
group Megacom
  KGZ BUS
group Asia Universal Bank
  KGZ BUS
group Temirov Live
  KGZ JRN
group Kaktus.media | Kaktus Media
  KGZ JRN
group Slovo Kyrgyzstana
  KGZ JRN
group Vecherniy Bishkek
  KGZ JRN
group Moya Stolitsa
  KGZ JRN
group Kabar
  KGZ JRN
group University of Central Asia
  KGZ EDU
# TJK
group State Committee for National Security of Tajikistan
  TJK SPY
group National Bank of Tajikistan
  TJK GOV
group People's Democratic Party of Tajikistan
  TJK PTY
group Democratic Party of Tajikistan
  TJK PTY OPP
group Social Democratic Party of Tajikistan
  TJK PTY OPP
group Rastokhez | Rastokhez movement
  TJK OPP
group Lali Badakhshan
  TJK OPP
group Group 24
  TJK OPP
group National Alliance of Tajikistan
  TJK OPP
group Popular Front of Tajikistan
  TJK PRM  ..1993
group Commission on National Reconciliation | National Reconciliation Commission of Tajikistan
  TJK GOV
group Jamaat Ansarullah
  TJK REB
group 201st Motorised Division | 201st Motor Rifle Division | 201st Military Base
  RUS MIL
group Radio Ozodi
  TJK JRN
group Nigoh
  TJK JRN
group Sharq-i Ozod
  TJK JRN
group Talco | TALCO
  TJK BUS
group Barqi Tojik
  TJK BUS
group Orienbank
  TJK BUS
group Tajik Air | Tajikistan Airlines
  TJK BUS
group Somon Air
  TJK BUS
# TKM
group Halk Maslahaty
  TKM LEG
group Mejlis of Turkmenistan
  TKM LEG
group Ministry of National Security of Turkmenistan
  TKM SPY
group Agzybirlik
  TKM OPP
group Democratic Party of Turkmenistan
  TKM PTY
group National Democratic Movement of Turkmenistan
  TKM OPP
group Republican Party of Turkmenistan in exile
  TKM OPP
group Turkmen Helsinki Foundation
  TKM SOC
group Turkmenistan Helsinki Foundation
  TKM SOC
group Chronicles of Turkmenistan
  TKM JRN
group Neutral Turkmenistan
  TKM JRN
group Turkmen.news
  TKM JRN
group Turkmengeologiya
  TKM BUS
group Turkmennebit
  TKM BUS
# UZB
group National Security Service of Uzbekistan | SNB
  UZB SPY
group State Security Service of Uzbekistan
  UZB SPY
group Central Bank of Uzbekistan
  UZB GOV
group Birlik
  UZB PTY OPP
group Erk
  UZB PTY OPP
group People's Democratic Party of Uzbekistan
  UZB PTY
group Liberal Democratic Party of Uzbekistan
  UZB PTY
group Milliy Tiklanish
  UZB PTY
group Adolat
  UZB PTY
group Sunshine Coalition | Sunshine Uzbekistan
  UZB OPP
group Ozod Dehqonlar
  UZB OPP
group Akromiya | Akramiya
  UZB REL
group Ezgulik
  UZB SOC
group Human Rights Society of Uzbekistan
  UZB SOC
group Uzmetronom
  UZB JRN
group Kun.uz
  UZB JRN
group Gazeta.uz
  UZB JRN
group Uznews.net
  UZB JRN
group Pravda Vostoka
  UZB JRN
group Navoi Mining and Metallurgical Combine
  UZB BUS
group Almalyk Mining and Metallurgical Complex
  UZB BUS
group Uzdunrobita
  UZB BUS
group Zeromax
  UZB BUS
group UzDaewoo | UzAuto
  UZB BUS
