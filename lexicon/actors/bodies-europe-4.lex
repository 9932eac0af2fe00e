# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 4 of 6: GRC CYP POL CZE SVK HUN.

# GRC
group Hellenic Parliament
  GRC LEG
group Areopagus | Areios Pagos
  GRC JUD
group Council of State of Greece
  GRC JUD
group Bank of Greece
  GRC GOV
group Hellenic Coast Guard
  GRC COP
group Hellenic Police | EL.AS.
  GRC COP
group National Intelligence Service of Greece | EYP
  GRC SPY
group MAT riot police
  GRC COP
group Political Spring
  GRC PTY
group DIKKI
  GRC PTY
group Synaspismos
  GRC PTY
group Independent Greeks | ANEL
  GRC PTY
group To Potami
  GRC PTY
group Greek Solution
  GRC PTY OPP
group Spartans party
  GRC PTY OPP
group Niki party
  GRC PTY OPP
group MeRA25
  GRC PTY OPP
group Course of Freedom | Plefsi Eleftherias
  GRC PTY OPP
group Popular Unity of Greece
  GRC PTY OPP
group Democratic Left of Greece
  GRC PTY
group KINAL
  GRC PTY
group GSEE
  GRC LAB
group ADEDY
  GRC LAB
group PAME
  GRC LAB
group ELA urban guerrillas
  GRC REB
group Rouvikonas
  GRC CVL
group Church of Greece
  GRC REL
group Eleftherotypia
  GRC JRN
group To Vima
  GRC JRN
group ERT
  GRC JRN
group Skai
  GRC JRN
group Mega TV
  GRC JRN
group Proto Thema
  GRC JRN
group Ethnos
  GRC JRN
group Efimerida ton Syntakton
  GRC JRN
group DEPA
  GRC BUS
group DESFA
  GRC BUS
group Public Power Corporation
  GRC BUS
group Alpha Bank
  GRC BUS
group Piraeus Bank
  GRC BUS
group Eurobank
  GRC BUS
group National Bank of Greece
  GRC BUS
group Aegean Airlines
  GRC BUS
group Minoan Lines
  GRC BUS
group Hellenic Shipyards
  GRC BUS
group OTE
  GRC BUS
group Hellenic Aerospace Industry
  GRC BUS
group Mytilineos
  GRC BUS
# CYP
group Cypriot government
  CYP GOV
group Central Bank of Cyprus
  CYP GOV
group Cyprus National Guard | Cypriot National Guard
  CYP MIL
group AKEL
  CYP PTY
group Democratic Rally | DISY
  CYP PTY
group Democratic Party of Cyprus | DIKO
  CYP PTY
group EDEK
  CYP PTY
group ELAM
  CYP PTY
group National Unity Party of Northern Cyprus
  CYP PRE
group Republican Turkish Party
  CYP PRE
group Committee on Missing Persons
  UNO GOV
group EOKA-B | EOKA
  CYP REB
group Turkish Resistance Organisation
  CYP REB
group Church of Cyprus
  CYP REL
group Cyprus News Agency
  CYP JRN
group Cyprus Mail
  CYP JRN
group Phileleftheros
  CYP JRN
group Politis
  CYP JRN
group Kibris newspaper
  CYP JRN
group Afrika newspaper
  CYP JRN
group Laiki Bank | Cyprus Popular Bank
  CYP BUS
group Bank of Cyprus
  CYP BUS
group Cyprus Airways
  CYP BUS
# POL
group National Bank of Poland
  POL GOV
group Polish Constitutional Tribunal | Constitutional Tribunal of Poland
  POL JUD
group National Council of the Judiciary of Poland
  POL JUD
group Supreme Audit Office of Poland | NIK of Poland
  POL GOV
group Internal Security Agency of Poland
  POL SPY
group Internal Security Agency
  POL SPY
group Military Counterintelligence Service of Poland
  POL SPY
group Office for State Protection | UOP
  POL SPY
group Central Anti-Corruption Bureau
  POL COP
group Polish Border Guard
  POL COP
group Territorial Defence Force of Poland
  POL MIL
group GROM
  POL MIL
group ZOMO
  POL COP
group Institute of National Remembrance
  POL GOV
group Milicja Obywatelska
  POL COP
group Polish United Workers' Party
  POL PTY
group Polish People's Party | PSL of Poland
  POL PTY
group Freedom Union
  POL PTY
group Democratic Union of Poland
  POL PTY
group Solidarity Electoral Action | AWS
  POL PTY
group Self-Defence of the Republic of Poland | Samoobrona
  POL PTY
group League of Polish Families
  POL PTY
group Poland 2050 | Polska 2050
  POL PTY
group Confederation party | Konfederacja | Confederation Liberty and Independence
  POL PTY OPP
group Kukiz'15
  POL PTY
group Modern party of Poland | Nowoczesna
  POL PTY
group Palikot's Movement
  POL PTY
group Razem
  POL PTY
group New Left of Poland | Lewica
  POL PTY
group Spring party of Poland
  POL PTY
group Porozumienie
  POL PTY
group United Poland | Solidarna Polska
  POL PTY
group Centre Agreement
  POL PTY
group Confederation of Independent Poland
  POL PTY
group All-Poland Women's Strike | Women's Strike
  POL CVL
group Committee for the Defence of Democracy
  POL CVL
group Workers' Defence Committee
  POL SOC
group Grupa Granica
  POL SOC
group Ocalenie Foundation
  POL SOC
group Helsinki Foundation for Human Rights
  POL SOC
group Fighting Solidarity
  POL CVL
group All-Polish Youth
  POL SOC
group OSW think tank | Centre for Eastern Studies
  POL SOC
group Radio Maryja
  POL JRN
group Polsat
  POL JRN
group Trybuna Ludu
  POL JRN
group Onet
  POL JRN
group Wprost
  POL JRN
group Polityka
  POL JRN
group Polskie Radio
  POL JRN
group Tygodnik Powszechny
  POL JRN
group Gazeta Polska
  POL JRN
group TV Republika
  POL JRN
group PKO BP | PKO Bank Polski
  POL BUS
group PZU
  POL BUS
group KGHM
  POL BUS
group Gdansk shipyard
  POL BUS
group Huta Stalowa Wola
  POL BUS
group Bumar
  POL BUS
group PGZ | Polska Grupa Zbrojeniowa
  POL BUS
group WB Electronics
  POL BUS
group Lotos
  POL BUS
group Tauron
  POL BUS
group Jastrzebska Spolka Weglowa
  POL BUS
group Kompania Weglowa
  POL BUS
group Amber Gold
  POL BUS
# CZE
group Czernin Palace
  CZE GOV
group Czech National Bank
  CZE GOV
group Czech Security Information Service | Security Information Service
  CZE SPY
group StB | Statni bezpecnost
  CZE SPY
group NUKIB
  CZE GOV
group Czech Social Democratic Party | CSSD | ČSSD
  CZE PTY
group Communist Party of Bohemia and Moravia | KSCM
  CZE PTY
group KDU-CSL | KDU-ČSL
  CZE PTY
group TOP 09
  CZE PTY
group Mayors and Independents
  CZE PTY
group Czech Pirate Party | Czech Pirates
  CZE PTY
group Freedom and Direct Democracy | SPD of the Czech Republic
  CZE PTY OPP
group Motorists for Themselves | Motorists party
  CZE PTY
group Dawn of Direct Democracy
  CZE PTY
group Freedom Union of the Czech Republic
  CZE PTY
group Stacilo | Stačilo!
  CZE PTY
group Charter 77
  CZE SOC
group Million Moments for Democracy
  CZE CVL
group People in Need
  NGO SOC
group Forum 2000
  CZE SOC
group Pravo
  CZE JRN
group Hospodarske noviny
  CZE JRN
group Respekt
  CZE JRN
group Czech Television
  CZE JRN
group Czech Radio
  CZE JRN
group Seznam Zpravy
  CZE JRN
group Rude Pravo
  CZE JRN
group Czechoslovak Group | CSG
  CZE BUS
group Aero Vodochody
  CZE BUS
group Explosia
  CZE BUS
group Omnipol
  CZE BUS
group Tatra Trucks
  CZE BUS
group Skoda Auto
  CZE BUS
group Agrofert
  CZE BUS
group EPH
  CZE BUS
group PPF
  CZE BUS
group Czech Airlines | CSA airline
  CZE BUS
group Budvar
  CZE BUS
group Zbrojovka Brno
  CZE BUS
# SVK
group Slovak National Council | National Council of the Slovak Republic | National Council of Slovakia
  SVK LEG
group National Bank of Slovakia
  SVK GOV
group Slovak Information Service
  SVK SPY
group Special Prosecutor's Office of Slovakia
  SVK JUD
group Slovak National Party | SNS of Slovakia
  SVK PTY
group Slovak Democratic and Christian Union | SDKU
  SVK PTY
group Christian Democratic Movement | KDH
  SVK PTY
group Freedom and Solidarity | SaS
  SVK PTY
group OLaNO
  SVK PTY
group Progressive Slovakia
  SVK PTY OPP
group Hlas
  SVK PTY
group People's Party Our Slovakia | Kotlebists
  SVK PTY OPP
group Republika party of Slovakia
  SVK PTY OPP
group Party of the Hungarian Coalition
  SVK PTY
group Most-Hid
  SVK PTY
group Za Ludi
  SVK PTY
group Democratic Party of Slovakia
  SVK PTY
group Public Against Violence
  SVK PTY
group For a Decent Slovakia
  SVK CVL
group Dennik N | Denník N
  SVK JRN
group Aktuality.sk
  SVK JRN
group TA3
  SVK JRN
group Novy Cas
  SVK JRN
group Eustream
  SVK BUS
group Slovenske Elektrarne
  SVK BUS
group US Steel Kosice
  SVK BUS
group Penta Investments
  SVK BUS
group ZVS Holding
  SVK BUS
# HUN
group Karmelita
  HUN GOV
group Hungarian National Bank | National Bank of Hungary | Magyar Nemzeti Bank
  HUN GOV
group Kuria
  HUN JUD
group Sovereignty Protection Office
  HUN GOV
group Counter Terrorism Centre | TEK
  HUN COP
group Constitution Protection Office
  HUN SPY
group Hungarian Democratic Forum | MDF
  HUN PTY
group Alliance of Free Democrats | SZDSZ
  HUN PTY
group Hungarian Socialist Party | MSZP
  HUN PTY
group Hungarian Socialist Workers' Party
  HUN PTY
group Independent Smallholders' Party
  HUN PTY
group Christian Democratic People's Party of Hungary | KDNP
  HUN PTY
group Hungarian Justice and Life Party | MIEP
  HUN PTY
group Democratic Coalition of Hungary
  HUN PTY OPP
group Our Homeland Movement | Mi Hazank | Mi Hazánk
  HUN PTY OPP
group Politics Can Be Different | LMP
  HUN PTY OPP
group Momentum of Hungary
  HUN PTY OPP
group Dialogue for Hungary
  HUN PTY OPP
group Two-Tailed Dog Party
  HUN PTY OPP
group Hungarian Guard | Magyar Garda
  HUN PRM
group Hungarian Helsinki Committee
  HUN SOC
group Hungarian Civil Liberties Union | TASZ
  HUN SOC
group Central European University
  HUN EDU
group Mathias Corvinus Collegium
  HUN EDU
group Danube Institute
  HUN SOC
group Mandiner
  HUN JRN
group Index.hu
  HUN JRN
group Telex.hu
  HUN JRN
group 444.hu
  HUN JRN
group HVG
  HUN JRN
group Magyar Hirlap
  HUN JRN
group Nepszava
  HUN JRN
group Atlatszo
  HUN JRN
group Direkt36
  HUN JRN
group Hungarian Television | Magyar Televizio
  HUN JRN
group Ikarus
  HUN BUS
group Tungsram
  HUN BUS
group MVM
  HUN BUS
group Paks nuclear plant
  HUN BUS
group Raba
  HUN BUS
group Gedeon Richter
  HUN BUS
group Wizz Air
  HUN BUS
group 4iG
  HUN BUS
