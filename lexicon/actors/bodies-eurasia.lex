# Bodies in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia: parties, armies and units, police and spy services, courts, banks, companies, media, churches, movements, militias, breakaway authorities. Part 1 of 3: RUS.

# RUS
group Smolensk Square | Smolenskaya Square
  RUS GOV
group Old Square in Moscow
  RUS GOV
group Soviet Foreign Ministry
  RUS GOV
group Soviet Defence Ministry | Soviet Defense Ministry
  RUS GOV MIL
group Gosplan
  RUS GOV
group Soviet Politburo
  RUS GOV
group Central Committee of the Communist Party of the Soviet Union
  RUS GOV
group State Committee on the State of Emergency | State Emergency Committee
  RUS GOV
group Russian presidential administration | Kremlin administration
  RUS GOV
group Roscosmos
  RUS GOV
group Rosfinmonitoring
  RUS GOV
group Rosselkhoznadzor
  RUS GOV
group Rospotrebnadzor
  RUS GOV MED
group Rosaviatsia
  RUS GOV
group Federal Customs Service of Russia
  RUS GOV
group Federal Migration Service
  RUS GOV
group Federal Penitentiary Service | Russian prison service
  RUS GOV
group Federal Tax Police
  RUS COP
group FAPSI
  RUS SPY
group Federal Protective Service
  RUS SPY
group Federal Counterintelligence Service
  RUS SPY
group Main Directorate of the General Staff
  RUS SPY
group Alpha Group | Alfa special forces
  RUS SPY
group Vympel
  RUS SPY
group SMERSH
  RUS SPY
group NKVD
  RUS SPY
group Cheka
  RUS SPY
group Russian Border Guard Service
  RUS COP
group Russian Interior Troops | Interior Troops of Russia
  RUS MIL
group General Staff of Russia | Russian General Staff
  RUS MIL
group Armed Forces of the Russian Federation
  RUS MIL
group Russian Aerospace Forces
  RUS MIL
group Russian Airborne Troops | VDV
  RUS MIL
group Strategic Missile Forces | Strategic Missile Troops
  RUS MIL
group Caspian Flotilla
  RUS MIL
group Southern Military District
  RUS MIL
group Western Military District
  RUS MIL
group Group of Soviet Forces in Germany | Western Group of Forces
  RUS MIL
group Centre for Reconciliation of the Opposing Sides
  RUS MIL
group Storm-Z | Storm Z
  RUS MIL
group Sudoplatov battalion
  RUS PRM
group Espanola brigade
  RUS PRM
group Convoy PMC
  RUS PRM
group Patriot PMC
  RUS PRM
group Slavonic Corps
  RUS PRM
group Union of Donbas Volunteers
  RUS PRM
group Moran Security Group
  RUS PRM
group Imperial Legion | Russian Imperial Movement
  RUS PRM
group Internet Research Agency
  RUS BUS
group Killnet
  RUS CRM
group Gamaredon
  RUS SPY
group Turla
  RUS SPY
group Conti ransomware group
  RUS CRM
group Basmanny court | Basmanny District Court
  RUS JUD
group Moscow City Court
  RUS JUD
group Lefortovo court
  RUS JUD
group Central Election Commission of Russia | Russian Central Election Commission
  RUS GOV
group Moscow City Duma
  RUS LEG
group Moscow mayor's office
  RUS GOV
group Public Chamber
  RUS SOC
group Presidential Human Rights Council of Russia
  RUS GOV
group Our Home Is Russia
  RUS PTY
group Russia's Choice | Democratic Choice of Russia
  RUS PTY
group Unity bloc | Unity party of Russia
  RUS PTY
group Fatherland-All Russia
  RUS PTY
group Rodina
  RUS PTY
group Right Cause
  RUS PTY
group Civic Platform of Russia
  RUS PTY
group New People
  RUS PTY
group PARNAS | Parnas party
  RUS PTY OPP
group RPR-PARNAS
  RUS PTY OPP
group Russia of the Future
  RUS PTY OPP
group The Other Russia | Other Russia
  RUS PTY OPP
group National Bolshevik Party | National Bolsheviks
  RUS PTY OPP
group Left Front
  RUS PTY OPP
group Solidarnost movement
  RUS PTY OPP
group Agrarian Party of Russia
  RUS PTY
group Congress of Russian Communities
  RUS PTY
group Russian National Unity
  RUS PTY OPP
group Women of Russia
  RUS PTY
group Working Russia
  RUS PTY OPP
group National Salvation Front of Russia
  RUS PTY OPP
group Civic Union
  RUS PTY
group Pamyat
  RUS SOC
group Nashi | Nashi youth movement
  RUS SOC
group Young Guard of United Russia
  RUS SOC
group Yunarmiya
  RUS SOC
group Movement Against Illegal Immigration
  RUS SOC
group All-Russia People's Front
  RUS SOC
group Open Russia
  RUS SOC
group Anti-War Committee of Russia
  RUS OPP
group Congress of People's Deputies in exile
  RUS OPP
group Free Russia Forum
  RUS OPP
group Feminist Anti-War Resistance
  RUS SOC
group Way Home movement
  RUS CVL
group Mothers of Beslan | Voice of Beslan
  RUS SOC
group Moscow Helsinki Group
  RUS SOC
group Sakharov Center | Sakharov Centre
  RUS SOC
group Committee Against Torture of Russia | Committee for the Prevention of Torture of Russia
  RUS SOC
group Golos election monitor | Golos
  RUS SOC
group Sova Center | SOVA Center
  RUS SOC
group Levada Center | Levada Centre
  RUS SOC
group VTsIOM
  RUS SOC
group OVD-Info
  RUS SOC
group Civic Assistance Committee
  RUS SOC
group Agora rights group
  RUS SOC
group Team 29
  RUS JUD
group Gulagu.net
  RUS SOC
group Dissernet
  RUS SOC
group Carnegie Moscow Center | Carnegie Moscow Centre
  RUS SOC
group Valdai Club | Valdai Discussion Club
  RUS SOC
group Russkiy Mir | Russkiy Mir Foundation
  RUS SOC
group Rossotrudnichestvo
  RUS GOV
group Federation of Independent Trade Unions of Russia
  RUS LAB
group Independent Miners' Union of Russia
  RUS LAB
group Union of Muftis
  RUS REL
group Danilov Monastery
  RUS REL
group Vneshtorg | Vneshekonom
  RUS BUS
group Evraz
  RUS BUS
group Mechel
  RUS BUS
group Magnitogorsk Iron and Steel Works | MMK steelmaker
  RUS BUS
group Novolipetsk Steel | NLMK
  RUS BUS
group Sibur
  RUS BUS
group Bashneft
  RUS BUS
group Slavneft
  RUS BUS
group Sidanko
  RUS BUS
group Yuganskneftegaz
  RUS BUS
group Sakhalin Energy
  RUS BUS
group Arctic LNG 2
  RUS BUS
group Yamal LNG
  RUS BUS
group Gazprom Export
  RUS BUS
group Gazprom-Media
  RUS BUS
group Media-MOST
  RUS BUS
group Logovaz | LogoVAZ
  RUS BUS
group Menatep
  RUS BUS
group Onexim | Uneximbank
  RUS BUS
group Basic Element
  RUS BUS
group Renova
  RUS BUS
group Interros
  RUS BUS
group Promsvyazbank
  RUS BUS
group Rosselkhozbank
  RUS BUS
group Moscow Exchange
  RUS BUS
group MICEX
  RUS BUS
group Bank Otkritie | Otkritie
  RUS BUS
group Tinkoff | T-Bank
  RUS BUS
group Inkombank
  RUS BUS
group SBI Bank
  RUS BUS
group Rosagroleasing
  RUS BUS
group Phosagro | PhosAgro
  RUS BUS
group Acron
  RUS BUS
group Irkut
  RUS BUS
group Ilyushin
  RUS BUS
group Tupolev
  RUS BUS
group Kamaz | KAMAZ
  RUS BUS
group GAZ group
  RUS BUS
group Admiralty Shipyards
  RUS BUS
group Sevmash
  RUS BUS
group Zvezdochka
  RUS BUS
group Tactical Missiles Corporation
  RUS BUS
group KBP Instrument Design Bureau
  RUS BUS
group Izhmash
  RUS BUS
group Alabuga
  RUS BUS
group Atomflot
  RUS BUS
group Rosmorport
  RUS BUS
group Tavrida Electric
  RUS BUS
group S7 Airlines | S7
  RUS BUS
group Metrojet | Kogalymavia
  RUS BUS
group Transaero
  RUS BUS
group Volga-Dnepr
  RUS BUS
group Vnukovo Airlines
  RUS BUS
group Beeline | VimpelCom
  RUS BUS
group Wildberries
  RUS BUS
group Ozon
  RUS BUS
group Magnit
  RUS BUS
group VK company
  RUS BUS
group Telegram app
  RUS BUS
group Garantex
  RUS BUS
group Positive Technologies
  RUS BUS
group Severnaya Verf
  RUS BUS
group United Company Rusal
  RUS BUS
group En+
  RUS BUS
group Norebo
  RUS BUS
group Novosti
  RUS JRN
group Rossiya Segodnya
  RUS JRN
group Zvezda TV
  RUS JRN
group REN TV
  RUS JRN
group TV-6
  RUS JRN
group Mayak radio
  RUS JRN
group Radio Moscow
  RUS JRN
group Voice of Russia
  RUS JRN
group Literaturnaya Gazeta
  RUS JRN
group Moscow News
  RUS JRN
group Moskovsky Komsomolets
  RUS JRN
group Nezavisimoye Voennoye Obozreniye
  RUS JRN
group Novye Izvestia
  RUS JRN
group Sovetskaya Rossiya
  RUS JRN
group Zavtra
  RUS JRN
group Ogonyok
  RUS JRN
group Itogi
  RUS JRN
group Segodnya
  RUS JRN
group Gazeta.ru
  RUS JRN
group The Insider
  RUS JRN
group iStories | Important Stories
  RUS JRN
group Proekt
  RUS JRN
group Mediazona
  RUS JRN
group Agentstvo
  RUS JRN
group Verstka
  RUS JRN
group Vyorstka
  RUS JRN
group Baza
  RUS JRN
group Sota Vision
  RUS JRN
group RusNews
  RUS JRN
group Doxa | DOXA
  RUS JRN
group 7x7
  RUS JRN
group Holod
  RUS JRN
group Novaya Gazeta Europe
  RUS JRN
group Kavkaz Center | Kavkaz-Center
  RUS JRN
group Caucasian Knot | Kavkazsky Uzel
  RUS JRN
group Kavkaz.Realii
  RUS JRN
group Readovka
  RUS JRN
group Tsargrad
  RUS JRN
group Regnum
  RUS JRN
group Grey Zone
  RUS JRN
group Congress of the Peoples of Ichkeria and Dagestan
  RUS REB
group Islamic International Brigade
  RUS REB
group Special Purpose Islamic Regiment
  RUS REB
group Yarmuk Jamaat
  RUS REB
group Shariat Jamaat
  RUS REB
group Dzhokhar Dudayev battalion
  RUS REB
group Sheikh Mansur battalion
  RUS REB
group Sever battalion
  RUS PRM
group Confederation of Mountain Peoples
  RUS REB
group Free Ingria
  RUS OPP
group Siberian Battalion
  RUS REB
group Grozny OMON
  RUS COP
