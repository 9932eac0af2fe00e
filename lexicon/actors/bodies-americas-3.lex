# Bodies in the news of North, Central and South America and the Caribbean: departments, courts, armies, police and spy services, parties, unions, indigenous and civic movements, companies, banks, media, churches, guerrillas, gangs. Part 3 of 5: CUB HTI DOM JAM TTO BRB GUY SUR COL VEN.

# CUB
group MINREX
  CUB GOV
group Revolutionary Armed Forces of Cuba | Cuban Revolutionary Armed Forces
  CUB MIL
group Central Bank of Cuba
  CUB GOV
group State Security of Cuba | Seguridad del Estado
  CUB SPY
group Committees for the Defense of the Revolution | Committees for the Defence of the Revolution
  CUB SOC
group Rapid Response Brigades
  CUB PRM
group Union of Young Communists
  CUB PTY
group Varela Project
  CUB OPP
group Concilio Cubano
  CUB OPP
group Cuban Commission for Human Rights and National Reconciliation
  CUB SOC
group San Isidro Movement
  CUB SOC OPP
group Archipielago
  CUB OPP
group UNPACU | Patriotic Union of Cuba
  CUB OPP
group Cubalex
  CUB SOC
group Justicia 11J
  CUB SOC
group Prisoners Defenders
  ESP SOC
group Unión Eléctrica | Union Electrica
  CUB BUS
group Cubanacan
  CUB BUS
group Havana Club
  CUB BUS
group CubaNet | Cubanet
  CUB JRN
group Cubadebate
  CUB JRN
group Diario de Cuba
  CUB JRN
group El Toque
  CUB JRN
group CiberCuba
  CUB JRN
# HTI
group National Palace of Haiti
  HTI GOV
group Haitian Coast Guard
  HTI COP
group Leopards battalion
  HTI MIL
group Provisional Electoral Council of Haiti
  HTI GOV
group Superior Council of the Judiciary of Haiti
  HTI JUD
group Bank of the Republic of Haiti
  HTI GOV
group Democratic Convergence
  HTI PTY OPP
group OPL | Organization of Struggling People | Lavalas Political Organization
  HTI PTY
group National Front for Change and Democracy | FNCD
  HTI PTY
group Haitian Tet Kale Party | PHTK
  HTI PTY
group Lespwa
  HTI PTY
group LAPEH
  HTI PTY
group Pitit Desalin | Platfom Pitit Dessalines
  HTI PTY
group Group of 184
  HTI SOC OPP
group Montana Accord
  HTI OPP
group RNDDH | National Human Rights Defense Network
  HTI SOC
group Fondasyon Je Klere
  HTI SOC
group Petro Challengers | Petrochallengers
  HTI CVL
group Haitian Conference of Bishops
  HTI REL
group Ti Legliz
  HTI REL
group Grand Ravine gang
  HTI CRM
group 5 Segonn | 5 Seconds gang
  HTI CRM
group Baz Pilate
  HTI CRM
group Chen Mechan
  HTI CRM
group Village de Dieu gang
  HTI CRM
group BSAP
  HTI PRM
group Radio Kiskeya
  HTI JRN
group Radio Caraibes
  HTI JRN
group Radio Tele Zenith
  HTI JRN
group AyiboPost
  HTI JRN
group Alterpresse | AlterPresse
  HTI JRN
group Signal FM
  HTI JRN
group Haitian Press Agency
  HTI JRN
group Partners in Health
  NGO SOC MED
group Zanmi Lasante
  HTI SOC MED
group Teleco
  HTI BUS
group Digicel
  HTI BUS
group GHESKIO
  HTI MED
# DOM
group Dominican Liberation Party
  DOM PTY
group Dominican Revolutionary Party
  DOM PTY
group Modern Revolutionary Party
  DOM PTY
group Social Christian Reformist Party
  DOM PTY
group Central Electoral Board
  DOM GOV
group CESFRONT
  DOM MIL
group El Caribe
  DOM JRN
group Diario Libre
  DOM JRN
group El Nuevo Diario of Santo Domingo
  DOM JRN
group Baninter
  DOM BUS
group Central Romana
  DOM BUS
group Falconbridge Dominicana
  DOM BUS
# JAM
group People's National Party
  JAM PTY
group Jamaica Labour Party
  JAM PTY
group Jamaica Constabulary Force
  JAM COP
group Jamaica Defence Force
  JAM MIL
group Jamaicans for Justice
  JAM SOC
group Shower Posse
  JAM CRM
group Jamaica Observer
  JAM JRN
group Air Jamaica
  JAM BUS
group INDECOM
  JAM GOV
# TTO
group People's National Movement
  TTO PTY
group United National Congress
  TTO PTY
group National Alliance for Reconstruction
  TTO PTY
group Jamaat al-Muslimeen | Jamaat al Muslimeen
  TTO REB
group Trinidad and Tobago Police Service
  TTO COP
group Trinidad Express
  TTO JRN
group Trinidad Guardian
  TTO JRN
group National Gas Company of Trinidad and Tobago
  TTO BUS
# BRB
group Barbados Labour Party
  BRB PTY
group Democratic Labour Party of Barbados
  BRB PTY
group Barbados Nation
  BRB JRN
group LIAT
  ATG BUS
group New Jewel Movement
  GRD PTY
group New National Party of GRD | New National Party
  GRD PTY
group National Democratic Congress of Grenada
  GRD PTY
group Antigua Labour Party
  ATG PTY
group United Progressive Party
  ATG PTY
group Stanford International Bank
  ATG BUS
group Dominica Labour Party
  DMA PTY
group United Workers' Party
  LCA PTY
group Saint Lucia Labour Party
  LCA PTY
group Unity Labour Party
  VCT PTY
group New Democratic Party of Saint Vincent
  VCT PTY
group Progressive Liberal Party
  BHS PTY
group Free National Movement
  BHS PTY
group Royal Bahamas Police Force
  BHS COP
group Royal Bahamas Defence Force
  BHS MIL
group People's United Party
  BLZ PTY
group United Democratic Party of Belize
  BLZ PTY
group Belize Defence Force
  BLZ MIL
group Concerned Citizens Movement
  KNA PTY
group Nevis Reformation Party
  KNA PTY
# GUY
group People's Progressive Party
  GUY PTY
group People's National Congress
  GUY PTY
group APNU | A Partnership for National Unity
  GUY PTY
group Alliance for Change of Guyana
  GUY PTY
group We Invest in Nationhood
  GUY PTY OPP
group Guyana Defence Force
  GUY MIL
group Guyana Elections Commission | GECOM
  GUY GOV
group Working People's Alliance
  GUY PTY OPP
group Stabroek News
  GUY JRN
group Kaieteur News
  GUY JRN
group Guyana Chronicle
  GUY JRN
group GuySuCo
  GUY BUS
# SUR
group Surinamese Liberation Army | Jungle Commando
  SUR REB
group National Democratic Party of Suriname
  SUR PTY
group Progressive Reform Party
  SUR PTY
group General Liberation and Development Party
  SUR PTY
group Tucayana Amazonas
  SUR REB
group Suralco
  SUR BUS
group Staatsolie
  SUR BUS
group De Ware Tijd
  SUR JRN
# COL
group Colombian National Police | National Police of Colombia
  COL COP
group Administrative Department of Security
  COL SPY
group Attorney General's Office of Colombia | Fiscalia General
  COL JUD
group Procuraduria | Inspector General's Office of Colombia
  COL JUD
group Ombudsman's Office of Colombia | Defensoria del Pueblo
  COL GOV
group Consejo Nacional Electoral
  COL GOV
group Banco de la Republica
  COL GOV
group Liberal Party of Colombia | Colombian Liberal Party
  COL PTY
group Cambio Radical
  COL PTY
group Union Patriotica | Unión Patriótica
  COL PTY OPP
group Democratic Alliance M-19
  COL PTY
group Alternative Democratic Pole | Polo Democratico | Polo Democrático
  COL PTY OPP
group Party of the U | Social Party of National Unity
  COL PTY
group Colombian Green Party | Green Alliance of Colombia
  COL PTY
group Comunes | Common Alternative Revolutionary Force
  COL PTY
group Colombia Humana | Humane Colombia
  COL PTY
group Pacto Historico | Pacto Histórico
  COL PTY
group Colombian Communist Party
  COL PTY
group Quintin Lame | Quintín Lame
  COL REB
group Simon Bolivar Guerrilla Coordinating Board | Simon Bolivar Guerrilla Coordinator
  COL REB
group Socialist Renovation Current
  COL REB
group Guevarist Revolutionary Army
  COL REB
group Comuneros del Sur
  COL REB
group Coordinadora Nacional Ejercito Bolivariano
  COL REB
group Teofilo Forero column
  COL REB
group Convivir
  COL PRM
group Muerte a Secuestradores | Death to Kidnappers
  COL PRM
group Los Pepes
  COL PRM
group Conquistadores de la Sierra
  COL CRM
group Los Urabenos | Los Urabeños | Usuga clan
  COL CRM
group Los Paisas
  COL CRM
group Los Pachelly | La Oficina de Envigado | Oficina de Envigado
  COL CRM
group Los Pelusos
  COL CRM
group Bloque Metro
  COL PRM
group Bloque Catatumbo
  COL PRM
group North Coast cartel
  COL CRM
group ONIC | National Indigenous Organization of Colombia
  COL SOC
group CRIC | Regional Indigenous Council of Cauca
  COL SOC
group Minga
  COL SOC
group San Jose de Apartado Peace Community | Peace Community of San José de Apartadó
  COL SOC
group CREDHOS
  COL SOC
group CODHES
  COL SOC
group Indepaz
  COL SOC
group CINEP
  COL SOC
group Pais Libre | País Libre
  COL SOC
group Jose Alvear Restrepo Lawyers' Collective
  COL SOC
group Asfaddes
  COL SOC
group Truth Commission of Colombia
  COL GOV
group Central Unitaria de Trabajadores | CUT of Colombia
  COL LAB
group USO oil workers' union | Union Sindical Obrera | Unión Sindical Obrera
  COL LAB
group Fecode | FECODE
  COL LAB
group Sinaltrainal
  COL LAB
group Fedecafe | National Federation of Coffee Growers
  COL AGR
group Fedegan
  COL AGR
group ANDI
  COL BUS
group Bavaria brewery
  COL BUS
group Bancolombia
  COL BUS
group Grupo Aval
  COL BUS
group Prodeco
  COL BUS
group Pacific Exploration
  COL BUS
group Avianca Holdings
  COL BUS
group Colombian Episcopal Conference | Colombian Bishops' Conference
  COL REL
group Semana
  COL JRN
group El Colombiano
  COL JRN
group Noticias Uno
  COL JRN
group La Silla Vacia | La Silla Vacía
  COL JRN
group Colprensa
  COL JRN
group W Radio
  COL JRN
group Anncol | ANNCOL
  COL JRN
# VEN
group Casa Amarilla
  VEN GOV
group Venezuelan National Assembly
  VEN LEG
group Supreme Tribunal of Justice | TSJ
  VEN JUD
group Public Ministry of Venezuela
  VEN JUD
group Central Bank of Venezuela | BCV
  VEN GOV
group Bolivarian National Armed Forces | National Bolivarian Armed Forces | FANB
  VEN MIL
group Bolivarian National Guard | National Guard of Venezuela
  VEN MIL
group Bolivarian National Police
  VEN COP
group FAES | Special Action Forces
  VEN COP
group CICPC
  VEN COP
group Metropolitan Police of Caracas
  VEN COP
group DISIP
  VEN SPY
group Bolivarian militia | Bolivarian Militia
  VEN PRM
group Fifth Republic Movement | MVR
  VEN PTY
group MBR-200 | Revolutionary Bolivarian Movement
  VEN REB  ..1997-06
  VEN PTY
group Democratic Action | Accion Democratica | Acción Democrática
  VEN PTY
group COPEI | Copei
  VEN PTY
group Movement Toward Socialism of Venezuela
  VEN PTY
group Justice First | Primero Justicia
  VEN PTY OPP
group Un Nuevo Tiempo | A New Era
  VEN PTY OPP
group Vente Venezuela
  VEN PTY OPP
group Causa R | Radical Cause
  VEN PTY
group Fatherland for All | Patria Para Todos
  VEN PTY
group Avanzada Progresista
  VEN PTY
group Coordinadora Democratica | Democratic Coordinator
  VEN OPP
group Plataforma Unitaria
  VEN PTY OPP
group Comando Con Venezuela
  VEN PTY OPP
group Sumate | Súmate
  VEN SOC
group Foro Penal
  VEN SOC
group PROVEA | Provea
  VEN SOC
group COFAVIC
  VEN SOC
group Confederation of Workers of Venezuela | Venezuelan Workers' Confederation | CTV of Venezuela
  VEN LAB
group Fedecamaras | Fedecámaras
  VEN BUS
group La Piedrita
  VEN PRM
group Alexis Vive
  VEN PRM
group Tupamaro movement
  VEN PRM
group Bandera Roja
  VEN REB
group Patriotic Liberation Forces | Bolivarian Liberation Forces of Venezuela
  VEN REB
group Venezuelan Episcopal Conference | Venezuelan Bishops' Conference
  VEN REL
group Minerven
  VEN BUS
group Corpoelec
  VEN BUS
group Banesco
  VEN BUS
group El Universal of Caracas
  VEN JRN
group Tal Cual
  VEN JRN
group Venevision | Venevisión
  VEN JRN
group Armando.info
  VEN JRN
group El Pitazo
  VEN JRN
group La Patilla
  VEN JRN
group Runrunes | Runrun.es
  VEN JRN
group NTN24
  VEN JRN
group Aporrea
  VEN JRN
group Correo del Orinoco
  VEN JRN
group Noticias24
  VEN JRN
group Radio Caracas Television
  VEN JRN
