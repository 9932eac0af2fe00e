# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 3 of 6: NLD BEL LUX CHE AUT SWE NOR DNK FIN ISL MLT.

# NLD
group De Nederlandsche Bank | Dutch central bank
  NLD GOV
group AIVD
  NLD SPY
group MIVD
  NLD SPY
group BVD
  NLD SPY
group Marechaussee | Royal Marechaussee
  NLD COP
group Dutchbat
  UNO MIL
group Eerste Kamer
  NLD LEG
group Raad van State
  NLD JUD
group Openbaar Ministerie | Dutch Public Prosecution Service
  NLD JUD
group Dutch Safety Board
  NLD GOV
group Christian Democratic Appeal | CDA
  NLD PTY
group D66 | Democrats 66
  NLD PTY
group GroenLinks
  NLD PTY
group Pim Fortuyn List
  NLD PTY
group Forum for Democracy
  NLD PTY OPP
group Farmer-Citizen Movement | BoerBurgerBeweging | BBB
  NLD PTY
group New Social Contract
  NLD PTY
group Socialist Party of the Netherlands
  NLD PTY
group ChristenUnie
  NLD PTY
group Denk
  NLD PTY
group JA21
  NLD PTY
group Farmers Defence Force
  NLD AGR
group FNV
  NLD LAB
group Schiphol airport
  NLD BUS
group Urgenda
  NLD SOC
group Milieudefensie
  NLD SOC
group Hofstad Network | Hofstad Group
  NLD REB
group Clingendael
  NLD SOC
group Asser Institute
  NLD SOC
group Pax Christi
  NGO SOC
group RTL Nieuws
  NLD JRN
group Algemeen Dagblad
  NLD JRN
group Nexperia
  NLD BUS
group AkzoNobel
  NLD BUS
group DSM
  NLD BUS
group Damen
  NLD BUS
group Boskalis
  NLD BUS
group Rabobank
  NLD BUS
group Booking.com
  NLD BUS
group Prosus
  NLD BUS
# BEL
group Belgian federal police
  BEL COP
group Belgian Federal Prosecutor's Office
  BEL JUD
group State Security of Belgium | Surete de l'Etat
  BEL SPY
group National Bank of Belgium
  BEL GOV
group Christian Democratic and Flemish | CD&V
  BEL PTY
group Open VLD | Flemish Liberals and Democrats
  BEL PTY
group Reformist Movement
  BEL PTY
group Parti Socialiste of Belgium | Belgian Socialist Party
  BEL PTY
group Vooruit
  BEL PTY
group Ecolo
  BEL PTY
group Workers' Party of Belgium
  BEL PTY OPP
group Les Engages | Les Engagés
  BEL PTY
group Volksunie
  BEL PTY
group Francophone Democratic Front
  BEL PTY
group General Federation of Belgian Labour | FGTB
  BEL LAB
group Confederation of Christian Trade Unions
  BEL LAB
group Hind Rajab Foundation
  BEL SOC
group Sharia4Belgium
  BEL REB
group Belga | Belga news agency
  BEL JRN
group De Morgen
  BEL JRN
group La Libre Belgique
  BEL JRN
group La Derniere Heure
  BEL JRN
group VRT
  BEL JRN
group FN Herstal
  BEL BUS
group AB InBev | Anheuser-Busch InBev
  BEL BUS
group Brussels Airlines
  BEL BUS
group Belfius
  BEL BUS
group Electrabel
  BEL BUS
group Societe Generale de Belgique
  BEL BUS
group Sibelco
  BEL BUS
group Syensqo
  BEL BUS
# LUX
group Christian Social People's Party
  LUX PTY
group Luxemburger Wort
  LUX JRN
group Cargolux
  LUX BUS
# CHE
group Swiss Federal Council | Federal Council of Switzerland
  CHE GOV
group Swiss National Bank
  CHE GOV
group State Secretariat for Economic Affairs
  CHE GOV
group Federal Department of Foreign Affairs
  CHE GOV
group Swiss Federal Court | Federal Supreme Court of Switzerland
  CHE JUD
group Federal Criminal Court of Switzerland | Swiss Federal Criminal Court
  CHE JUD
group Office of the Attorney General of Switzerland | Swiss Attorney General's Office
  CHE JUD
group Swiss Federal Intelligence Service
  CHE SPY
group Fedpol
  CHE COP
group FINMA
  CHE GOV
group Social Democratic Party of Switzerland
  CHE PTY
group Free Democratic Party of Switzerland
  CHE PTY
group Solar Temple | Order of the Solar Temple
  CHE REL
group World Economic Forum
  NGO SOC
group Small Arms Survey
  NGO SOC
group TRIAL International
  NGO SOC
group ATS news agency | Keystone-SDA
  CHE JRN
group Le Temps
  CHE JRN
group Tribune de Geneve
  CHE JRN
group Gunvor
  CHE BUS
group Mercuria
  CHE BUS
group Syngenta
  CHE BUS
group RUAG
  CHE BUS
group Pilatus Aircraft
  CHE BUS
group Zurich Insurance
  CHE BUS
group Lonza
  CHE BUS
group Julius Baer
  CHE BUS
group Richemont
  CHE BUS
group Swiss International Air Lines
  CHE BUS
# AUT
group Austrian National Bank
  AUT GOV
group Social Democratic Party of Austria | SPO | SPÖ
  AUT PTY
group NEOS
  AUT PTY
group Austrian Greens
  AUT PTY
group Alliance for the Future of Austria | BZO | BZÖ
  AUT PTY
group Austrian Trade Union Federation | OeGB
  AUT LAB
group SOS Mitmensch
  AUT SOC
group Kurier
  AUT JRN
group Profil magazine
  AUT JRN
group Bank Austria
  AUT BUS
group Erste Group | Erste Bank
  AUT BUS
group Hypo Alpe Adria
  AUT BUS
group Voestalpine
  AUT BUS
group Steyr
  AUT BUS
group Glock
  AUT BUS
group Verbund
  AUT BUS
group Signa
  AUT BUS
group KTM
  AUT BUS
# SWE
group Sveriges Riksbank | Riksbank
  SWE GOV
group Sapo | Säpo | Swedish Security Service
  SWE SPY
group Swedish Prosecution Authority
  SWE JUD
group Swedish Migration Agency
  SWE GOV
group Sida
  SWE GOV
group Swedish Academy
  SWE SOC
group Nobel Foundation
  SWE SOC
group SIPRI | Stockholm International Peace Research Institute
  SWE SOC
group Folke Bernadotte Academy
  SWE GOV
group Swedish Social Democratic Party | Swedish Social Democrats
  SWE PTY
group Moderate Party
  SWE PTY
group Christian Democrats of Sweden
  SWE PTY
group New Democracy of Sweden
  SWE PTY
group Left Party of Sweden
  SWE PTY
group Centre Party of Sweden
  SWE PTY
group Feminist Initiative
  SWE PTY
group Nordic Resistance Movement
  SWE SOC
group Foxtrot network | Foxtrot gang
  SWE CRM
group Swedish Trade Union Confederation
  SWE LAB
group IF Metall
  SWE LAB
group Civil Rights Defenders
  NGO SOC
group Diakonia
  NGO SOC
group Raoul Wallenberg Institute
  NGO SOC
group SVT | Sveriges Television
  SWE JRN
group Sveriges Radio
  SWE JRN
group Goteborgs-Posten
  SWE JRN
group Dagens Industri
  SWE JRN
group Sydsvenskan
  SWE JRN
group LKAB
  SWE BUS
group SKF
  SWE BUS
group Telia
  SWE BUS
group SEB
  SWE BUS
group Swedbank
  SWE BUS
group Electrolux
  SWE BUS
group SSAB
  SWE BUS
group Klarna
  SWE BUS
# NOR
group Norges Bank
  NOR GOV
group Government Pension Fund Global | Norwegian wealth fund
  NOR GOV
group PST | Norwegian Police Security Service
  NOR SPY
group Norwegian Coast Guard
  NOR COP
group Nobel Institute
  NOR SOC
group Norad
  NOR GOV
group Labour Party of Norway
  NOR PTY
group Progress Party of Norway
  NOR PTY
group Conservative Party of Norway | Hoyre | Høyre
  NOR PTY
group Centre Party of Norway
  NOR PTY
group Christian Democratic Party of Norway | Kristelig Folkeparti
  NOR PTY
group Socialist Left Party
  NOR PTY
group Norwegian Church Aid
  NGO SOC
group Norwegian People's Aid
  NGO SOC
group Norwegian Helsinki Committee
  NOR SOC
group PRIO | Peace Research Institute Oslo
  NOR SOC
group Bellona
  NOR SOC
group Rafto Foundation
  NOR SOC
group Dagbladet
  NOR JRN
group Dagsavisen
  NOR JRN
group Klassekampen
  NOR JRN
group DNB
  NOR BUS
group Nammo
  NOR BUS
group Hurtigruten
  NOR BUS
group Norwegian Air
  NOR BUS
# DNK
group Amalienborg
  DNK GOV
group Danish Security and Intelligence Service
  DNK SPY
group Danish Defence Intelligence Service
  DNK SPY
group Danida
  DNK GOV
group Jaeger Corps
  DNK MIL
group Sirius Patrol
  DNK MIL
group Joint Arctic Command
  DNK MIL
group Social Democrats of Denmark | Danish Social Democrats
  DNK PTY
group Venstre
  DNK PTY
group Danish People's Party
  DNK PTY
group Radikale Venstre | Danish Social Liberal Party
  DNK PTY
group Red-Green Alliance
  DNK PTY
group Liberal Alliance
  DNK PTY
group Moderates of Denmark
  DNK PTY
group Hard Line party | Stram Kurs
  DNK PTY
group Inatsisartut
  DNK LEG
group Naalakkersuisut
  DNK GOV
group Siumut
  DNK PTY
group Inuit Ataqatigiit
  DNK PTY
group Naleraq
  DNK PTY
group Demokraatit
  DNK PTY
group Logting | Løgting
  DNK LEG
group Danish Institute for Human Rights
  DNK SOC
group Danish Institute for International Studies
  DNK SOC
group DanChurchAid
  NGO SOC
group Sermitsiaq
  DNK JRN
group KNR
  DNK JRN
group Danmarks Radio
  DNK JRN
group Ekstra Bladet
  DNK JRN
group B.T. newspaper
  DNK JRN
group Information newspaper
  DNK JRN
group Torm
  DNK BUS
group DSV
  DNK BUS
group Danfoss
  DNK BUS
group Arla | Arla Foods
  DNK BUS
group Air Greenland
  DNK BUS
# FIN
group Bank of Finland
  FIN GOV
group Supo | Finnish Security and Intelligence Service
  FIN SPY
group Finnish Border Guard
  FIN COP
group National Bureau of Investigation of Finland
  FIN COP
group Social Democratic Party of Finland
  FIN PTY
group National Coalition Party
  FIN PTY
group Centre Party of Finland
  FIN PTY
group Finns Party | True Finns
  FIN PTY
group Left Alliance
  FIN PTY
group Green League
  FIN PTY
group Swedish People's Party
  FIN PTY
group Crisis Management Initiative | CMI peace group
  NGO SOC
group Finn Church Aid
  NGO SOC
group Hufvudstadsbladet
  FIN JRN
group Ilta-Sanomat
  FIN JRN
group Iltalehti
  FIN JRN
group MTV3
  FIN JRN
group Outokumpu
  FIN BUS
group Patria
  FIN BUS
group Wartsila | Wärtsilä
  FIN BUS
group Gasum
  FIN BUS
group Rovio
  FIN BUS
group Imatran Voima
  FIN BUS
# ISL
group Icelandic government
  ISL GOV
group Central Bank of Iceland
  ISL GOV
group Icelandic Coast Guard
  ISL COP
group Independence Party of Iceland
  ISL PTY
group Progressive Party of Iceland
  ISL PTY
group Left-Green Movement
  ISL PTY
group Social Democratic Alliance of Iceland
  ISL PTY
group Pirate Party of Iceland
  ISL PTY
group RUV
  ISL JRN
group Frettabladid
  ISL JRN
group deCODE
  ISL BUS
# MLT
group Nationalist Party of Malta
  MLT PTY
group Labour Party of Malta
  MLT PTY
group Armed Forces of Malta
  MLT MIL
group Times of Malta
  MLT JRN
group Malta Today | MaltaToday
  MLT JRN
group Air Malta
  MLT BUS
group Pilatus Bank
  MLT BUS
