# Bodies in the news of North, Central and South America and the Caribbean: departments, courts, armies, police and spy services, parties, unions, indigenous and civic movements, companies, banks, media, churches, guerrillas, gangs. Part 2 of 5: USA CAN MEX GTM SLV HND NIC CRI PAN.

# USA
group AP news agency
  USA JRN
group Dow Jones
  USA JRN
group Forbes
  USA JRN
group The New Republic
  USA JRN
group Rolling Stone
  USA JRN
group Mother Jones
  USA JRN
group The Nation magazine
  USA JRN
group National Review
  USA JRN
group Breitbart
  USA JRN
group Newsmax
  USA JRN
group One America News
  USA JRN
group Semafor
  USA JRN
group CNBC
  USA JRN
group Democracy Now
  USA JRN
group Houston Chronicle
  USA JRN
group Philadelphia Inquirer
  USA JRN
group Dallas Morning News
  USA JRN
group El Nuevo Herald
  USA JRN
group Univision
  USA JRN
group Telemundo
  USA JRN
group San Jose Mercury News
  USA JRN
group Seattle Times
  USA JRN
group Cox News Service
  USA JRN
group Puerto Rican Independence Party
  USA PTY
group New Progressive Party
  USA PTY
group Popular Democratic Party
  USA PTY
group Macheteros
  USA REB
group LUMA Energy
  USA BUS
# CAN
group Privy Council Office
  CAN GOV
group House of Commons of Canada
  CAN LEG
group Federal Court of Canada
  CAN JUD
group Bank of Canada
  CAN GOV
group Department of Foreign Affairs of Canada
  CAN GOV
group Canadian International Development Agency | CIDA
  CAN GOV
group Immigration, Refugees and Citizenship Canada
  CAN GOV
group Health Canada
  CAN GOV MED
group Canada Border Services Agency | CBSA
  CAN COP
group Transport Canada
  CAN GOV
group Canadian Security Intelligence Service
  CAN SPY
group Communications Security Establishment
  CAN SPY
group Canadian Forces
  CAN MIL
group Canadian Airborne Regiment
  CAN MIL
group Surete du Quebec | Sûreté du Québec
  CAN COP
group Ontario Provincial Police
  CAN COP
group Toronto Police Service
  CAN COP
group Quebec government
  CAN GOV
group Alberta government
  CAN GOV
group Reform Party of Canada
  CAN PTY OPP
group Canadian Alliance
  CAN PTY OPP
group Progressive Conservative Party of Canada | Progressive Conservatives
  CAN PTY
group People's Party of Canada
  CAN PTY OPP
group Green Party of Canada
  CAN PTY OPP
group Coalition Avenir Quebec | Coalition Avenir Québec
  CAN PTY
group Quebec Liberal Party
  CAN PTY
group Quebec Solidaire | Québec Solidaire
  CAN PTY
group United Conservative Party
  CAN PTY
group Wildrose Party
  CAN PTY
group Front de liberation du Quebec | FLQ
  CAN REB
group Assembly of First Nations
  CAN SOC
group Idle No More
  CAN SOC
group Mohawk Warriors
  CAN REB
group Inuit Tapiriit Kanatami
  CAN SOC
group Wet'suwet'en
  CAN SOC
group Freedom Convoy
  CAN CVL
group Canadian Labour Congress
  CAN LAB
group Unifor
  CAN LAB
group Canadian Auto Workers
  CAN LAB
group Canadian Union of Public Employees
  CAN LAB
group Canadian Union of Postal Workers
  CAN LAB
group Teamsters Canada
  CAN LAB
group Canada Post
  CAN BUS
group Air Transat
  CAN BUS
group Canadian Airlines
  CAN BUS
group Canadian National Railway
  CAN BUS
group Canadian Pacific
  CAN BUS
group Petro-Canada
  CAN BUS
group Imperial Oil
  CAN BUS
group Trans Mountain
  CAN BUS
group Ontario Hydro
  CAN BUS
group Atomic Energy of Canada | AECL
  CAN BUS
group Cameco
  CAN BUS
group Teck Resources | Teck
  CAN BUS
group Noranda
  CAN BUS
group Falconbridge
  CAN BUS
group Agrium
  CAN BUS
group Nutrien
  CAN BUS
group Banro
  CAN BUS
group TVI Pacific
  CAN BUS
group Hudbay
  CAN BUS
group Gran Colombia Gold
  CAN BUS
group Pacific Rubiales
  CAN BUS
group GardaWorld
  CAN BUS
group Bre-X
  CAN BUS
group Royal Bank of Canada
  CAN BUS
group Scotiabank
  CAN BUS
group Toronto-Dominion Bank | TD Bank
  CAN BUS
group Magna International
  CAN BUS
group Research In Motion
  CAN BUS
group Citizen Lab
  CAN EDU
group Rideau Institute
  CAN SOC
group MiningWatch Canada
  CAN SOC
group World Sikh Organization
  CAN SOC
group Rights & Democracy
  CAN SOC
group Maclean's
  CAN JRN
group Montreal Gazette
  CAN JRN
group Journal de Montreal
  CAN JRN
group Radio-Canada
  CAN JRN
group Toronto Sun
  CAN JRN
group Vancouver Sun
  CAN JRN
# MEX
group Secretaria de Gobernacion
  MEX GOV
group Bank of Mexico | Banxico
  MEX GOV
group National Guard of Mexico | Guardia Nacional
  MEX MIL
group Federal Electoral Institute | IFE
  MEX GOV
group National Electoral Institute
  MEX GOV
group Federal Electoral Tribunal
  MEX JUD
group Federal Judicial Police
  MEX COP
group Federal Preventive Police
  MEX COP
group Federal Police of Mexico
  MEX COP
group Procuraduria General de la Republica | PGR
  MEX JUD
group Fiscalia General de la Republica | FGR
  MEX JUD
group CISEN
  MEX SPY
group National Migration Institute | National Institute of Migration
  MEX GOV
group National Human Rights Commission of Mexico
  MEX GOV
group Green Ecologist Party of Mexico | Ecologist Green Party of Mexico
  MEX PTY
group Labor Party of Mexico
  MEX PTY
group Citizens' Movement of Mexico | Movimiento Ciudadano | Citizens' Movement
  MEX PTY
group Convergence Party
  MEX PTY
group New Alliance Party
  MEX PTY
group Cardenista Front
  MEX PTY
group Revolutionary Army of the Insurgent People | ERPI
  MEX REB
group Popular Assembly of the Peoples of Oaxaca
  MEX SOC
group Las Abejas
  MEX SOC
group Paz y Justicia
  MEX PRM
group Yo Soy 132
  MEX CVL
group El Barzon | El Barzón
  MEX SOC
group SME electricians union
  MEX LAB
group National Union of Education Workers | SNTE
  MEX LAB
group CNTE
  MEX LAB
group Confederation of Mexican Workers
  MEX LAB
group Los Mineros
  MEX LAB
group Coparmex
  MEX BUS
group Movement for Peace with Justice and Dignity
  MEX SOC
group Centro Prodh
  MEX SOC
group Autodefensas
  MEX PRM
group La Linea gang
  MEX CRM
group Milenio cartel
  MEX CRM
group Carteles Unidos | Cárteles Unidos
  MEX CRM
group La Nueva Familia Michoacana
  MEX CRM
group Los Rojos
  MEX CRM
group Los Ardillos
  MEX CRM
group Caborca cartel
  MEX CRM
group La Union Tepito | Unión Tepito
  MEX CRM
group La Mayiza | Los Mayos
  MEX CRM
group Guadalajara cartel
  MEX CRM
group Colima cartel
  MEX CRM
group Mexican Bishops' Conference
  MEX REL
group El Universal
  MEX JRN
group Reforma
  MEX JRN
group Excelsior | Excélsior
  MEX JRN
group Proceso
  MEX JRN
group El Financiero
  MEX JRN
group TV Azteca
  MEX JRN
group Animal Politico | Animal Político
  MEX JRN
group Zeta weekly
  MEX JRN
group Rio Doce
  MEX JRN
group El Diario de Juarez
  MEX JRN
group Aristegui Noticias
  MEX JRN
group El Norte
  MEX JRN
group Bancomer
  MEX BUS
group Grupo Carso
  MEX BUS
group Telcel
  MEX BUS
group Mexicana de Aviacion
  MEX BUS
group Altos Hornos de Mexico
  MEX BUS
group Cananea
  MEX BUS
group Grupo Salinas
  MEX BUS
group Oceanografia
  MEX BUS
group CIBanco
  MEX BUS
# GTM
group Supreme Electoral Tribunal of Guatemala
  GTM JUD
group Public Ministry of Guatemala
  GTM JUD
group Kaibiles
  GTM MIL
group Guatemalan Republican Front | FRG
  GTM PTY
group National Advancement Party
  GTM PTY
group National Unity of Hope
  GTM PTY
group Patriotic Party of Guatemala
  GTM PTY
group Renewed Democratic Liberty | LIDER
  GTM PTY
group National Change Union
  GTM PTY
group New Guatemala Democratic Front
  GTM PTY
group Winaq
  GTM PTY
group Mutual Support Group
  GTM SOC
group CONAVIGUA
  GTM SOC
group Committee for Peasant Unity
  GTM AGR
group CODECA
  GTM AGR
group 48 Cantons of Totonicapan | 48 Cantons
  GTM SOC
group Rigoberta Menchu Foundation
  GTM SOC
group Myrna Mack Foundation
  GTM SOC
group Historical Clarification Commission
  GTM GOV
group Archbishop's Human Rights Office
  GTM REL
group CACIF
  GTM BUS
group Prensa Comunitaria
  GTM JRN
group Plaza Publica
  GTM JRN
# SLV
group Atlacatl Battalion
  SLV MIL
group National Civil Police of El Salvador
  SLV COP
group Treasury Police
  SLV COP
group Legislative Assembly of El Salvador
  SLV LEG
group Christian Democratic Party of El Salvador
  SLV PTY
group Democratic Convergence of El Salvador
  SLV PTY
group GANA party
  SLV PTY
group Party of National Conciliation
  SLV PTY
group Popular Forces of Liberation
  SLV REB
group People's Revolutionary Army of El Salvador
  SLV REB
group Socorro Juridico | Tutela Legal
  SLV REL
group Cristosal
  SLV SOC
group Romero Institute
  SLV SOC
group COMADRES
  SLV SOC
group CECOT
  SLV COP
group Radio Farabundo Marti
  SLV REB
group GatoEncerrado
  SLV JRN
group Co Latino | Diario Latino
  SLV JRN
# HND
group Battalion 3-16 | Battalion 316
  HND MIL
group National Electoral Council of Honduras
  HND GOV
group Liberal Party of Honduras
  HND PTY
group Liberty and Refoundation | Libre party
  HND PTY
group Anti-Corruption Party
  HND PTY
group Saviour Party of Honduras
  HND PTY
group COPINH | Copinh
  HND SOC
group COFADEH | Cofadeh
  HND SOC
group National Popular Resistance Front
  HND OPP
group OFRANEH
  HND SOC
group Dinant
  HND BUS
group Hondutel
  HND BUS
group La Prensa of Honduras
  HND JRN
group Radio Progreso
  HND JRN
# NIC
group Sandinista People's Army
  NIC MIL
group Nicaraguan National Police
  NIC COP
group Supreme Electoral Council of Nicaragua
  NIC GOV
group National Opposition Union | UNO coalition
  NIC PTY
group Constitutionalist Liberal Party
  NIC PTY
group Sandinista Renovation Movement
  NIC PTY OPP
group Unamos
  NIC PTY OPP
group Citizens for Liberty
  NIC PTY OPP
group Civic Alliance | Civic Alliance for Justice and Democracy
  NIC OPP
group Blue and White National Unity
  NIC OPP
group Yatama | YATAMA
  NIC PTY
group Misurasata
  NIC REB
group Miskito rebels
  NIC REB
group Recompas
  NIC REB
group Democratic Revolutionary Alliance | ARDE
  NIC REB
group CENIDH
  NIC SOC
group ANPDH
  NIC SOC
group COSEP | Superior Council of Private Enterprise
  NIC BUS
group Confidencial
  NIC JRN
group Esta Semana
  NIC JRN
group Divergentes
  NIC JRN
group HKND
  HKG BUS
group Albanisa
  NIC BUS
# CRI
group Legislative Assembly of Costa Rica
  CRI LEG
group OIJ | Judicial Investigation Organization
  CRI COP
group National Liberation Party
  CRI PTY
group Social Christian Unity Party
  CRI PTY
group Citizens' Action Party
  CRI PTY
group Libertarian Movement
  CRI PTY
group National Restoration Party
  CRI PTY
group La Republica of San Jose
  CRI JRN
group CRHoy
  CRI JRN
group Semanario Universidad
  CRI JRN
# PAN
group Panama Defense Forces
  PAN MIL
group Dignity Battalions
  PAN PRM
group SENAFRONT | Senafront
  PAN COP
group Democratic Revolutionary Party
  PAN PTY
group Panamenista Party | Arnulfista Party
  PAN PTY
group Realizing Goals
  PAN PTY
group Civic Crusade
  PAN OPP
group Suntracs | SUNTRACS
  PAN LAB
group Panama Canal Commission
  PAN GOV
group Panama Ports Company
  PAN BUS
group Copa Airlines
  PAN BUS
group Minera Panama | Cobre Panama
  PAN BUS
