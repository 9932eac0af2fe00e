# Bodies in the news of North, Central and South America and the Caribbean: departments, courts, armies, police and spy services, parties, unions, indigenous and civic movements, companies, banks, media, churches, guerrillas, gangs. Part 4 of 5: ECU PER BOL BRA.

# ECU
group National Congress of Ecuador
  ECU LEG
group National Electoral Council of Ecuador
  ECU GOV
group Pachakutik
  ECU PTY
group PAIS Alliance | Alianza Pais | Alianza País
  ECU PTY
group Citizens' Revolution | Revolucion Ciudadana | Revolución Ciudadana
  ECU PTY OPP
group Social Christian Party of Ecuador
  ECU PTY
group National Democratic Action
  ECU PTY
group PRIAN
  ECU PTY
group Roldosista Party
  ECU PTY
group Patriotic Society Party
  ECU PTY
group Democratic Left of Ecuador
  ECU PTY
group Alfaro Vive | Alfaro Vive Carajo
  ECU REB
group United Workers' Front
  ECU LAB
group FENOCIN
  ECU SOC
group Ecuarunari | ECUARUNARI
  ECU SOC
group Accion Ecologica | Acción Ecológica
  ECU SOC
group Yasunidos
  ECU SOC
group Latin Kings
  ECU CRM
group Los Lagartos
  ECU CRM
group Chone Killers
  ECU CRM
group SNAI
  ECU COP
group Petroamazonas
  ECU BUS
group OCP Ecuador
  ECU BUS
group Filanbanco
  ECU BUS
group Banco del Pacifico
  ECU BUS
group Andes Petroleum
  ECU BUS
group Hoy of Quito
  ECU JRN
group Primicias
  ECU JRN
group El Telegrafo | El Telégrafo
  ECU JRN
group Gamavision
  ECU JRN
# PER
group Peruvian National Police | National Police of Peru
  PER COP
group National Intelligence Service of Peru
  PER SPY
group Grupo Colina | Colina Group
  PER PRM
group DINCOTE | Dircote | DIRCOTE
  PER COP
group Constitutional Tribunal of Peru
  PER JUD
group National Jury of Elections | JNE
  PER JUD
group ONPE
  PER GOV
group National Board of Justice
  PER JUD
group Central Reserve Bank of Peru
  PER GOV
group Rondas campesinas | Ronderos
  PER PRM
group Militarized Communist Party of Peru
  PER REB
group Movadef
  PER SOC
group Cambio 90
  PER PTY
group Peru 2000
  PER PTY
group Peru Posible | Perú Posible
  PER PTY
group National Unity of Peru
  PER PTY
group Peruvian Nationalist Party
  PER PTY
group Gana Peru
  PER PTY
group Peruvians for Change
  PER PTY
group Popular Christian Party
  PER PTY
group Popular Renewal | Renovacion Popular
  PER PTY
group Purple Party
  PER PTY
group Broad Front of Peru
  PER PTY
group Podemos Peru
  PER PTY
group Avanza Pais
  PER PTY
group United Left of Peru
  PER PTY
group Somos Peru
  PER PTY
group Etnocaceristas
  PER REB
group AIDESEP
  PER SOC
group General Confederation of Workers of Peru
  PER LAB
group SUTEP
  PER LAB
group APRODEH | Aprodeh
  PER SOC
group CONFIEP | Confiep
  PER BUS
group Truth and Reconciliation Commission of Peru
  PER GOV
group Sodalitium | Sodalitium Christianae Vitae
  PER REL
group Peru.21 | Peru21
  PER JRN
group IDL-Reporteros
  PER JRN
group America Television
  PER JRN
group Frecuencia Latina
  PER JRN
group Centromin
  PER BUS
group Doe Run Peru | Doe Run
  PER BUS
group Antamina
  PER BUS
group Tia Maria mine
  PER BUS
group Cerro Verde
  PER BUS
group AeroPeru | Aeroperu
  PER BUS
group Backus
  PER BUS
group Camisea consortium
  PER BUS
# BOL
group Plurinational Legislative Assembly
  BOL LEG
group UMOPAR
  BOL COP
group Plurinational Constitutional Court | Plurinational Constitutional Tribunal
  BOL JUD
group Supreme Electoral Tribunal of Bolivia
  BOL JUD
group Nationalist Democratic Action
  BOL PTY
group Revolutionary Nationalist Movement | MNR
  BOL PTY
group Revolutionary Left Movement | MIR of Bolivia
  BOL PTY
group CONDEPA | Condepa
  BOL PTY
group Solidarity Civic Unity | Civic Solidarity Union
  BOL PTY
group New Republican Force
  BOL PTY
group Podemos of Bolivia
  BOL PTY
group National Unity Front
  BOL PTY
group Comunidad Ciudadana | Civic Community
  BOL PTY
group Pachakuti Indigenous Movement
  BOL PTY
group Unidad alliance
  BOL PTY
group Christian Democratic Party of Bolivia
  BOL PTY
group Evo Pueblo
  BOL PTY OPP
group Santa Cruz Civic Committee | Pro Santa Cruz Committee | Civic Committee of Santa Cruz
  BOL SOC OPP
group Union Juvenil Crucenista | Unión Juvenil Cruceñista
  BOL PRM
group Six Federations of the Tropic | Six Federations
  BOL AGR
group CSUTCB
  BOL AGR
group Bartolina Sisa
  BOL SOC
group CONAMAQ | Conamaq
  BOL SOC
group CIDOB
  BOL SOC
group Ponchos Rojos
  BOL SOC
group Federation of Neighbourhood Councils of El Alto | Fejuve
  BOL SOC
group Coordinadora del Agua
  BOL SOC
group Miners' Union Federation of Bolivia
  BOL LAB
group El Deber
  BOL JRN
group Los Tiempos
  BOL JRN
group La Patria of Oruro
  BOL JRN
group Unitel
  BOL JRN
group Lloyd Aereo Boliviano
  BOL BUS
group Boliviana de Aviacion
  BOL BUS
group Entel Bolivia
  BOL BUS
group Sinchi Wayra
  BOL BUS
group YLB
  BOL BUS
group LaMia | Lamia airline
  BOL BUS
# BRA
group Brazilian Chamber of Deputies | Chamber of Deputies of Brazil
  BRA LEG
group Superior Court of Justice of Brazil
  BRA JUD
group Central Bank of Brazil | Brazilian Central Bank
  BRA GOV
group Federal Police of Brazil | Policia Federal | Polícia Federal
  BRA COP
group Military Police of Rio de Janeiro
  BRA COP
group Military Police of Sao Paulo
  BRA COP
group BOPE
  BRA COP
group ABIN | Abin
  BRA SPY
group National Information Service of Brazil
  BRA SPY
group INCRA
  BRA GOV
group Anvisa
  BRA GOV MED
group INPE
  BRA GOV
group Cimi | CIMI | Indigenist Missionary Council
  BRA REL
group Pastoral Land Commission
  BRA REL
group National Conference of Bishops of Brazil | CNBB
  BRA REL
group Fiocruz
  BRA MED
group Butantan Institute | Butantan
  BRA MED
group Liberal Front Party | PFL
  BRA PTY
group Democratas
  BRA PTY
group Union Brazil | Uniao Brasil | União Brasil
  BRA PTY
group Social Democratic Party of Brazil
  BRA PTY
group Progressive Party of Brazil | Progressistas
  BRA PTY
group Brazilian Socialist Party | PSB
  BRA PTY
group Democratic Labour Party of Brazil | PDT
  BRA PTY
group Brazilian Labour Party | PTB
  BRA PTY
group Socialism and Liberty Party | PSOL
  BRA PTY
group Partido dos Trabalhadores
  BRA PTY
group Communist Party of Brazil | PCdoB
  BRA PTY
group Social Liberal Party of Brazil | PSL of Brazil
  BRA PTY
group National Reconstruction Party
  BRA PTY
group Rede Sustentabilidade | Sustainability Network
  BRA PTY
group Republicanos
  BRA PTY
group Novo party
  BRA PTY
group Centrao | Centrão
  BRA LEG
group Central Unica dos Trabalhadores | Central Única dos Trabalhadores
  BRA LAB
group Forca Sindical | Força Sindical
  BRA LAB
group Homeless Workers' Movement | MTST
  BRA SOC
group National Union of Students of Brazil
  BRA EDU
group Free Fare Movement | Movimento Passe Livre
  BRA CVL
group Free Brazil Movement | Movimento Brasil Livre
  BRA CVL
group Vem Pra Rua
  BRA CVL
group Rural Democratic Union | UDR
  BRA AGR
group COIAB
  BRA SOC
group APIB | Articulation of Indigenous Peoples of Brazil
  BRA SOC
group Instituto Socioambiental
  BRA SOC
group Imazon
  BRA SOC
group Viva Rio
  BRA SOC
group Igarape Institute | Igarapé Institute
  BRA SOC
group Sou da Paz
  BRA SOC
group Fogo Cruzado
  BRA SOC
group Third Command | Pure Third Command | Terceiro Comando Puro
  BRA CRM
group Amigos dos Amigos
  BRA CRM
group Liga da Justica
  BRA PRM
group Escritorio do Crime
  BRA CRM
group Bonde do Maluco
  BRA CRM
group Universal Church of the Kingdom of God | Universal Church
  BRA REL
group Assembly of God of Brazil
  BRA REL
group FIESP | Fiesp
  BRA BUS
group Record TV
  BRA JRN
group Epoca
  BRA JRN
group IstoE | IstoÉ
  BRA JRN
group UOL
  BRA JRN
group Metropoles
  BRA JRN
group Zero Hora
  BRA JRN
group Correio Braziliense
  BRA JRN
group Valor Economico | Valor Econômico
  BRA JRN
group Estado de Minas
  BRA JRN
group The Intercept Brasil
  BRA JRN
group Reporter Brasil | Repórter Brasil
  BRA JRN
group Agencia Publica | Agência Pública
  BRA JRN
group Vale SA | Vale S.A.
  BRA BUS
group Norte Energia
  BRA BUS
group Itaipu Binacional
  BRA BUS
group Eletronuclear
  BRA BUS
group Avibras
  BRA BUS
group Engesa
  BRA BUS
group Taurus Armas
  BRA BUS
group Usiminas
  BRA BUS
group Companhia Siderurgica Nacional
  BRA BUS
group Telebras
  BRA BUS
group Braskem
  BRA BUS
group OAS construction company
  BRA BUS
group Camargo Correa | Camargo Corrêa
  BRA BUS
group Queiroz Galvao
  BRA BUS
group OGX
  BRA BUS
group Sete Brasil
  BRA BUS
group J&F
  BRA BUS
group Marfrig
  BRA BUS
group TAM airline
  BRA BUS
group Vasp | VASP
  BRA BUS
group Transbrasil
  BRA BUS
group Unibanco
  BRA BUS
group Caixa Economica Federal | Caixa
  BRA BUS
group Nubank
  BRA BUS
group Correios
  BRA BUS
group Cosan
  BRA BUS
group Suzano
  BRA BUS
group Aracruz
  BRA BUS
group Banco Master
  BRA BUS
