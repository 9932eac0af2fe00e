# Bodies in the news of North, Central and South America and the Caribbean: departments, courts, armies, police and spy services, parties, unions, indigenous and civic movements, companies, banks, media, churches, guerrillas, gangs. Part 5 of 5: ARG CHL PRY URY.

# ARG
group Argentine government
  ARG GOV
group Argentine Congress
  ARG LEG
group Argentine Senate
  ARG LEG
group Argentine Supreme Court
  ARG JUD
group Argentine army | Argentine Army
  ARG MIL
group Argentine Navy
  ARG MIL
group Central Bank of Argentina | Argentine Central Bank
  ARG GOV
group INDEC | Indec
  ARG GOV
group Federal Intelligence Agency of Argentina
  ARG SPY
group Argentine Federal Police | Federal Police of Argentina
  ARG COP
group Buenos Aires provincial police | Bonaerense
  ARG COP
group Gendarmeria Nacional | Argentine Gendarmerie
  ARG COP
group Prefectura Naval
  ARG COP
group Anses
  ARG GOV
group CONADEP
  ARG GOV
group INCAA
  ARG GOV
group INVAP | Invap
  ARG BUS
group Carapintadas
  ARG MIL
group People's Revolutionary Army of Argentina
  ARG REB
group Justicialist Front | Frente de Todos
  ARG PTY
group Union for the Homeland | Union por la Patria
  ARG PTY
group Front for Victory | Frente para la Victoria
  ARG PTY
group Cambiemos
  ARG PTY
group Together for Change | Juntos por el Cambio
  ARG PTY
group PRO party
  ARG PTY
group Frepaso | FREPASO
  ARG PTY
group Alliance for Work, Justice and Education
  ARG PTY
group Civic Coalition of Argentina
  ARG PTY
group Renewal Front
  ARG PTY
group Left Front of Argentina | Workers' Left Front
  ARG PTY OPP
group Movement for Dignity and Independence | MODIN
  ARG PTY
group Union of the Democratic Centre
  ARG PTY
group La Campora | La Cámpora
  ARG PTY
group HIJOS | H.I.J.O.S.
  ARG SOC
group Evita Movement | Movimiento Evita
  ARG SOC
group Barrios de Pie
  ARG SOC
group Polo Obrero
  ARG SOC
group UTEP
  ARG LAB
group Quebracho
  ARG SOC
group Tupac Amaru organization
  ARG SOC
group CELS | Center for Legal and Social Studies
  ARG SOC
group AMIA | AMIA Jewish center | AMIA centre
  ARG SOC
group DAIA
  ARG SOC
group Memoria Activa
  ARG SOC
group Central de Trabajadores de la Argentina | Central of Argentine Workers | Argentine Workers' Central
  ARG LAB
group ATE state workers' union
  ARG LAB
group CTERA
  ARG LAB
group La Fraternidad
  ARG LAB
group Sociedad Rural | Argentine Rural Society | Sociedad Rural Argentina
  ARG AGR
group Argentine Agrarian Federation | Agrarian Federation
  ARG AGR
group Mapuche Ancestral Resistance | Resistencia Ancestral Mapuche
  ARG REB
group Argentine Bishops' Conference | Argentine Episcopal Conference
  ARG REL
group Argentine Industrial Union | UIA
  ARG BUS
group Ambito Financiero
  ARG JRN
group Cronica | Crónica TV
  ARG JRN
group C5N
  ARG JRN
group La Voz del Interior
  ARG JRN
group Radio Mitre
  ARG JRN
group Canal 13
  ARG JRN
group Buenos Aires Herald
  ARG JRN
group Arsat
  ARG BUS
group Enarsa
  ARG BUS
group Fabricaciones Militares
  ARG BUS
group Pluspetrol
  ARG BUS
group Bridas
  ARG BUS
group Tecpetrol
  ARG BUS
group Correo Argentino
  ARG BUS
group Lan Argentina
  ARG BUS
group Perez Companc
  ARG BUS
group Vicentin
  ARG BUS
group Nucleoelectrica Argentina
  ARG BUS
group Metrogas
  ARG BUS
# CHL
group Constitutional Tribunal of Chile
  CHL JUD
group Constitutional Convention of Chile | Chilean Constitutional Convention
  CHL LEG
group Central Bank of Chile
  CHL GOV
group DINA | DINA secret police
  CHL SPY
group National Information Centre of Chile
  CHL SPY
group Investigations Police of Chile
  CHL COP
group Rettig Commission
  CHL GOV
group Valech Commission
  CHL GOV
group Independent Democratic Union | UDI
  CHL PTY
group National Renewal
  CHL PTY
group Evopoli | Evópoli
  CHL PTY
group Party for Democracy | PPD
  CHL PTY
group Christian Democratic Party of Chile
  CHL PTY
group Socialist Party of Chile
  CHL PTY
group Communist Party of Chile
  CHL PTY
group Broad Front of Chile
  CHL PTY
group Republican Party of Chile
  CHL PTY OPP
group Party of the People of Chile
  CHL PTY
group Apruebo Dignidad
  CHL PTY
group Chile Vamos | Let's Go Chile
  CHL PTY
group Nueva Mayoria | New Majority
  CHL PTY
group National Libertarian Party
  CHL PTY OPP
group Demócratas of Chile
  CHL PTY
group Movement of the Revolutionary Left of Chile
  CHL REB
group Vicariate of Solidarity
  CHL REL
group FECH | Confech | CONFECH
  CHL EDU
group Central Unitaria de Trabajadores de Chile
  CHL LAB
group Weichan Auka
  CHL REB
group Resistencia Mapuche Lavkenche
  CHL REB
group Resistencia Mapuche Malleco
  CHL REB
group Council of All Lands
  CHL SOC
group Chilean Copper Workers' Federation
  CHL LAB
group Colonia Dignidad
  CHL REL
group Los Gallegos gang
  CHL CRM
group La Nacion of Santiago
  CHL JRN
group La Epoca
  CHL JRN
group Radio Bio Bio | Radio Bio-Bio
  CHL JRN
group Ciper
  CHL JRN
group El Mostrador
  CHL JRN
group Collahuasi
  CHL BUS
group Celulosa Arauco | Arauco
  CHL BUS
group LAN Chile | LanChile
  CHL BUS
group Antofagasta PLC
  CHL BUS
group Enap | ENAP
  CHL BUS
group Endesa Chile
  CHL BUS
group Enersis
  CHL BUS
group HidroAysen | HidroAysén
  CHL BUS
group Banco de Chile
  CHL BUS
group Cencosud
  CHL BUS
group Falabella
  CHL BUS
group CMPC
  CHL BUS
group Cardoen Industries
  CHL BUS
group Famae
  CHL BUS
# PRY
group SENAD
  PRY COP
group UNACE
  PRY PTY
group Authentic Radical Liberal Party | PLRA
  PRY PTY
group National Encounter Party
  PRY PTY
group Guasu Front
  PRY PTY
group Patriotic Alliance for Change
  PRY PTY
group National Crusade Party
  PRY PTY OPP
group Armed Peasant Association
  PRY REB
group National Peasant Federation
  PRY AGR
group Hoy of Asuncion
  PRY JRN
group La Nacion of Asuncion
  PRY JRN
# URY
group Torre Ejecutiva
  URY GOV
group National Party of Uruguay | Blanco Party | Blancos
  URY PTY
group Colorado Party of Uruguay
  URY PTY
group Cabildo Abierto | Open Cabildo
  URY PTY
group Independent Party of Uruguay
  URY PTY
group MLN-Tupamaros
  URY REB  ..1985-03
  URY PTY
group PIT-CNT
  URY LAB
group Peace Commission of Uruguay
  URY GOV
group El Pais of Montevideo
  URY JRN
group La Diaria
  URY JRN
group La Republica of Montevideo
  URY JRN
group Conaprole
  URY BUS
group Banco Comercial
  URY BUS
