# Bodies in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia: parties, armies and units, police and spy services, courts, banks, companies, media, churches, movements, militias, breakaway authorities. Part 2 of 3: UKR BLR MDA GEO ARM.

# UKR
group Office of the President of Ukraine
  UKR GOV
group National Security and Defence Council of Ukraine | National Security and Defense Council of Ukraine
  UKR GOV
group State Emergency Service | State Emergency Service of Ukraine
  UKR GOV
group State Border Guard Service | State Border Guard Service of Ukraine
  UKR COP
group National Police of Ukraine
  UKR COP
group State Bureau of Investigation
  UKR COP
group Alfa unit of the SBU
  UKR SPY
group Foreign Intelligence Service of Ukraine
  UKR SPY
group Prosecutor General's Office of Ukraine | Office of the Prosecutor General of Ukraine
  UKR JUD
group SAPO | Specialised Anti-Corruption Prosecutor's Office | Specialized Anti-Corruption Prosecutor's Office
  UKR JUD
group High Anti-Corruption Court
  UKR JUD
group Central Election Commission of Ukraine
  UKR GOV
group State Property Fund
  UKR GOV
group Antimonopoly Committee of Ukraine
  UKR GOV
group Coordination Headquarters for the Treatment of Prisoners of War
  UKR GOV
group General Staff of Ukraine | Ukrainian General Staff
  UKR MIL
group Operational Command South
  UKR MIL
group Unmanned Systems Forces
  UKR MIL
group Third Assault Brigade | 3rd Assault Brigade
  UKR MIL
group Kraken unit
  UKR MIL
group Magyar's Birds
  UKR MIL
group International Legion of Ukraine | International Legion
  UKR MIL
group Donbas battalion
  UKR PRM
group Tornado battalion
  UKR PRM
group Georgian Legion
  UKR MIL
group Ukrainian Insurgent Army
  UKR REB
group Organisation of Ukrainian Nationalists
  UKR REB
group Rukh | People's Movement of Ukraine
  UKR PTY
group Communist Party of Ukraine
  UKR PTY
group Socialist Party of Ukraine
  UKR PTY
group Petro Poroshenko Bloc
  UKR PTY
group People's Front of Ukraine
  UKR PTY
group Opposition Bloc
  UKR PTY OPP
group Opposition Platform-For Life | Opposition Platform - For Life | Opposition Platform for Life
  UKR PTY OPP
group Radical Party of Ukraine
  UKR PTY
group Self Reliance | Samopomich
  UKR PTY
group Holos
  UKR PTY
group UDAR
  UKR PTY OPP
group Yulia Tymoshenko Bloc | Bloc of Yulia Tymoshenko
  UKR PTY
group Strong Ukraine
  UKR PTY
group National Corps
  UKR PTY
group UNA-UNSO
  UKR PTY OPP
group Front for Change
  UKR PTY
group For a United Ukraine
  UKR PTY
group Social Democratic Party of Ukraine (united)
  UKR PTY
group Pora
  UKR CVL OPP
group Euromaidan | EuroMaidan
  UKR CVL OPP
group Automaidan
  UKR CVL OPP
group Femen | FEMEN
  UKR SOC
group S14
  UKR SOC
group Come Back Alive
  UKR SOC
group Centre for Civil Liberties | Center for Civil Liberties
  UKR SOC
group Anti-Corruption Action Centre | Anti-Corruption Action Center
  UKR SOC
group Crimean Tatar Mejlis | Mejlis
  UKR SOC
group ZMINA
  UKR SOC
group KHPG
  UKR SOC
group Truth Hounds
  UKR SOC
group Kharkiv Human Rights Protection Group
  UKR SOC
group Independent Trade Union of Miners of Ukraine
  UKR LAB
group Ukrainian Greek Catholic Church
  UKR REL
group Kyiv Patriarchate | Kiev Patriarchate
  UKR REL
group Ukrainian Autocephalous Orthodox Church
  UKR REL
group Kyiv-Pechersk Lavra
  UKR REL
group Novorossiya army | Novorossiya
  UKR PRE
group Sparta Battalion
  UKR REB
group Somalia Battalion
  UKR REB
group Prizrak Battalion | Ghost Brigade
  UKR REB
group Oplot
  UKR REB
group Zarya battalion
  UKR REB
group Supreme Council of Crimea
  UKR LEG
group Crimean self-defence
  UKR PRM
group Ukrtransgaz
  UKR BUS
group Ukrgazvydobuvannya
  UKR BUS
group Kyivstar
  UKR BUS
group Monobank
  UKR BUS
group Oschadbank
  UKR BUS
group Ukreximbank
  UKR BUS
group Ukrtelecom
  UKR BUS
group Interpipe
  UKR BUS
group Kryvorizhstal
  UKR BUS
group Illich Steel
  UKR BUS
group Industrial Union of Donbass
  UKR BUS
group System Capital Management
  UKR BUS
group Ferrexpo
  UKR BUS
group Zaporizhzhia nuclear plant | Zaporizhzhia Nuclear Power Plant
  UKR BUS
group Ukrainian International Airlines | Ukraine International Airlines
  UKR BUS
group Yuzhmash | Pivdenmash
  UKR BUS
group Malyshev plant
  UKR BUS
group Ukrspetsexport
  UKR BUS
group Fire Point
  UKR BUS
group Centrenergo
  UKR BUS
group Nova Poshta
  UKR BUS
group Burisma
  UKR BUS
group 1+1
  UKR JRN
group Inter TV
  UKR JRN
group ICTV
  UKR JRN
group Channel 5 of Ukraine
  UKR JRN
group Hromadske
  UKR JRN
group Zerkalo Nedeli | Dzerkalo Tyzhnia
  UKR JRN
group NV magazine
  UKR JRN
group Liga.net
  UKR JRN
group Censor.net | Censor.NET
  UKR JRN
group Strana.ua
  UKR JRN
group RBC-Ukraine
  UKR JRN
group Detector Media
  UKR JRN
group DeepState
  UKR JRN
group Fakty
  UKR JRN
group European Pravda
  UKR JRN
group InformNapalm
  UKR JRN
# BLR
group Belarusian State Border Committee
  BLR COP
group GUBOPiK
  BLR COP
group Almaz police unit
  BLR COP
group All-Belarusian People's Assembly
  BLR LEG
group Central Election Commission of Belarus
  BLR GOV
group National Bank of Belarus
  BLR GOV
group Belarusian Investigative Committee
  BLR JUD
group Belarusian Popular Front | BPF
  BLR PTY OPP
group United Civic Party
  BLR PTY OPP
group Belarusian Christian Democracy
  BLR PTY OPP
group Belaya Rus
  BLR PTY
group Belarusian Social Democratic Party
  BLR PTY OPP
group Tell the Truth
  BLR PTY OPP
group European Belarus
  BLR OPP
group Young Front | Malady Front
  BLR OPP
group Zubr
  BLR OPP
group Coordination Council of Belarus
  BLR OPP
group United Transitional Cabinet
  BLR OPP
group Kastus Kalinouski Regiment | Kalinouski Regiment
  BLR MIL
group Cyber Partisans | Belarusian Cyber Partisans
  BLR OPP
group Bypol | BYPOL
  BLR OPP
group Vyasna | Viasna
  BLR SOC
group Belarusian Helsinki Committee
  BLR SOC
group Belarusian Association of Journalists
  BLR SOC
group Union of Poles in Belarus
  BLR SOC
group Belarusian Congress of Democratic Trade Unions
  BLR LAB
group Belarusian Orthodox Church
  BLR REL
group Radio Svaboda
  BLR JRN
group Zerkalo.io
  BLR JRN
group Euroradio
  BLR JRN
group Belaruskaya Delovaya Gazeta
  BLR JRN
group Narodnaya Volya
  BLR JRN
group Sovetskaya Belorussiya
  BLR JRN
group Charter 97 | Charter97
  BLR JRN
group ONT
  BLR JRN
group Belapan | BelaPAN
  BLR JRN
group BelAZ
  BLR BUS
group Grodno Azot
  BLR BUS
group Mozyr Oil Refinery
  BLR BUS
group Belspetsvneshtechnika
  BLR BUS
group Beltelecom
  BLR BUS
group Belarusbank
  BLR BUS
# MDA
group Security and Intelligence Service of Moldova
  MDA SPY
group National Bank of Moldova
  MDA GOV
group Party of Action and Solidarity
  MDA PTY
group Party of Socialists of Moldova | Party of Socialists of the Republic of Moldova | PSRM
  MDA PTY
group Party of Communists of Moldova | Party of Communists of the Republic of Moldova | PCRM
  MDA PTY
group Democratic Party of Moldova
  MDA PTY
group Liberal Democratic Party of Moldova | PLDM
  MDA PTY
group Shor Party | Sor party
  MDA PTY OPP
group Victory bloc
  MDA PTY OPP
group Patriotic Electoral Bloc | Patriotic Bloc
  MDA PTY OPP
group Alternative bloc
  MDA PTY OPP
group Dignity and Truth Platform
  MDA PTY
group Our Party of Moldova
  MDA PTY
group Christian Democratic People's Party of Moldova
  MDA PTY
group Popular Front of Moldova
  MDA PTY
group Alliance for European Integration
  MDA PTY
group Gagauz Halky
  MDA REB  ..1994
group People's Assembly of Gagauzia
  MDA LEG
group Pridnestrovian Moldavian Republic | Transdniestrian authorities
  MDA PRE
group Supreme Council of Transnistria
  MDA PRE
group Operational Group of Russian Forces
  RUS MIL
group 14th Army
  RUS MIL
group Metropolis of Moldova
  MDA REL
group Promo-LEX
  MDA SOC
group Ziarul de Garda
  MDA JRN
group TV8
  MDA JRN
group Jurnal TV
  MDA JRN
group IPN
  MDA JRN
group Novosti Pridnestrovya
  MDA JRN
group Moldovagaz
  MDA BUS
group Energocom
  MDA BUS
group Sheriff company
  MDA BUS
group Banca de Economii
  MDA BUS
group Air Moldova
  MDA BUS
group Tiraspoltransgaz
  MDA BUS
# GEO
group State Security Service of Georgia
  GEO SPY
group Central Election Commission of Georgia
  GEO GOV
group National Bank of Georgia
  GEO GOV
group Anti-Corruption Bureau of Georgia
  GEO GOV
group Citizens' Union of Georgia
  GEO PTY
group National Movement-Democrats
  GEO PTY
group Round Table-Free Georgia
  GEO PTY
group New Rights Party
  GEO PTY OPP
group Conservative Party of Georgia
  GEO PTY OPP
group Republican Party of Georgia
  GEO PTY
group Labour Party of Georgia
  GEO PTY OPP
group Free Democrats of Georgia
  GEO PTY
group European Georgia
  GEO PTY OPP
group Lelo
  GEO PTY OPP
group Strategy Aghmashenebeli
  GEO PTY OPP
group Girchi
  GEO PTY OPP
group Coalition for Change
  GEO PTY OPP
group Unity-National Movement
  GEO PTY OPP
group For Georgia party
  GEO PTY OPP
group Alliance of Patriots
  GEO PTY
group People's Power
  GEO PTY
group Alt-Info
  GEO SOC
group Kmara
  GEO CVL OPP
group Democratic Movement-United Georgia
  GEO PTY OPP
group Revival Union | Union of Democratic Revival
  GEO PTY
group National Guard of Georgia
  GEO MIL
group Zviadists
  GEO REB
group Georgian Orthodox Church
  GEO REL
group Georgian Young Lawyers' Association
  GEO SOC
group Transparency International Georgia
  GEO SOC
group ISFED
  GEO SOC
group Liberty Institute
  GEO SOC
group Formula TV
  GEO JRN
group TV Pirveli
  GEO JRN
group Maestro TV
  GEO JRN
group Batumelebi
  GEO JRN
group Netgazeti
  GEO JRN
group Prime-News
  GEO JRN
group Interpressnews | InterPressNews
  GEO JRN
group Iberia TV
  GEO JRN
group Georgian Public Broadcaster
  GEO JRN
group Bank of Georgia
  GEO BUS
group TBC Bank
  GEO BUS
group Cartu
  GEO BUS
group Georgian Railway
  GEO BUS
group Anaklia Development Consortium
  GEO BUS
group Abkhaz government
  GEO PRE
group Abkhaz parliament | People's Assembly of Abkhazia
  GEO PRE
group South Ossetian government
  GEO PRE
group Apsnypress
  GEO PRE JRN
group Res news agency
  GEO PRE JRN
group EU Monitoring Mission in Georgia | EUMM
  EUR GOV
# ARM
group Armenian National Assembly
  ARM LEG
group National Security Service of Armenia
  ARM SPY
group Investigative Committee of Armenia
  ARM JUD
group Central Bank of Armenia
  ARM GOV
group Armenian National Movement | Pan-Armenian National Movement
  ARM PTY
group Armenian National Congress
  ARM PTY OPP
group Civil Contract
  ARM PTY
group My Step Alliance
  ARM PTY
group Prosperous Armenia
  ARM PTY
group Orinats Yerkir
  ARM PTY
group Heritage party | Zharangutyun
  ARM PTY OPP
group Yelk
  ARM PTY OPP
group Bright Armenia
  ARM PTY
group Hayastan alliance | Armenia Alliance
  ARM PTY OPP
group I Have Honor | With Honor Alliance
  ARM PTY OPP
group National Democratic Union of Armenia
  ARM PTY OPP
group People's Party of Armenia
  ARM PTY OPP
group Sasna Tsrer | Daredevils of Sassoun
  ARM REB
group Tavush for the Motherland
  ARM CVL OPP
group Karabakh Committee
  ARM CVL
group Yerkrapah
  ARM PRM
group ASALA | Armenian Secret Army for the Liberation of Armenia
  ARM REB
group Justice Commandos of the Armenian Genocide
  ARM REB
group Armenian Apostolic Church | Armenian Church
  ARM REL
group Holy See of Etchmiadzin | Etchmiadzin
  ARM REL
group Armenian Revolutionary Federation-Dashnaktsutyun
  ARM PTY
group Hetq
  ARM JRN
group A1+
  ARM JRN
group CivilNet
  ARM JRN
group News.am
  ARM JRN
group Haykakan Zhamanak
  ARM JRN
group Aravot
  ARM JRN
group ArmRosGazprom | Gazprom Armenia
  ARM BUS
group Electric Networks of Armenia
  ARM BUS
group Metsamor
  ARM BUS
group Tashir Group
  ARM BUS
