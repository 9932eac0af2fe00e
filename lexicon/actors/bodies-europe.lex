# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 1 of 6: GBR IRL FRA.

# GBR
group Number 10 Downing Street | 10 Downing Street
  GBR GOV
group Kensington Palace
  GBR GOV
group Clarence House
  GBR GOV
group Scotland Office
  GBR GOV
group Scottish Executive
  GBR GOV
group Northern Ireland Executive
  GBR GOV
group Serious Fraud Office
  GBR JUD
group Crown Court
  GBR JUD
group High Court in London | London High Court | High Court in Belfast
  GBR JUD
group Court of Session
  GBR JUD
group Judicial Committee of the Privy Council
  GBR JUD
group Independent Office for Police Conduct | IOPC
  GBR GOV
group Information Commissioner's Office
  GBR GOV
group Electoral Commission of Britain | UK Electoral Commission
  GBR GOV
group Ofcom
  GBR GOV
group Ofgem
  GBR GOV
group Financial Conduct Authority
  GBR GOV
group Financial Services Authority
  GBR GOV
group Competition and Markets Authority
  GBR GOV
group UK Health Security Agency
  GBR GOV MED
group National Health Service | NHS England
  GBR MED
group British Medical Association
  GBR MED
group British Council
  GBR GOV
group UK Border Force | UK Border Agency
  GBR COP
group Greater Manchester Police
  GBR COP
group Special Branch of Scotland Yard
  GBR COP
group Special Boat Service
  GBR MIL
group Household Cavalry
  GBR MIL
group Royal Fleet Auxiliary
  GBR MIL
group Ulster Defence Regiment
  GBR MIL
group Royal Irish Regiment
  GBR MIL
group Police Federation
  GBR LAB
group Unison | UNISON
  GBR LAB
group Royal College of Nursing
  GBR LAB
group National Education Union
  GBR LAB
group National Union of Teachers
  GBR LAB
group Public and Commercial Services Union
  GBR LAB
group National Union of Students
  GBR EDU
group National Farmers' Union
  GBR AGR
group Confederation of British Industry
  GBR BUS
group Alliance Party | Alliance Party of Northern Ireland
  GBR PTY
group Traditional Unionist Voice | TUV
  GBR PTY
group Progressive Unionist Party
  GBR PTY
group Ulster Democratic Party
  GBR PTY
group Éirígí | Eirigi
  GBR PTY
group 32 County Sovereignty Movement
  GBR PTY
group Alba Party
  GBR PTY
group Green Party of England and Wales
  GBR PTY OPP
group Respect Party
  GBR PTY OPP
group Social Democratic Party of Britain
  GBR PTY
group Co-operative Party
  GBR PTY
group English Defence League
  GBR SOC
group Britain First
  GBR PTY
group National Front of Britain
  GBR PTY
group Momentum movement
  GBR PTY
group Change UK
  GBR PTY
group Stop the War Coalition
  GBR SOC
group Palestine Action
  GBR SOC
group Insulate Britain
  GBR SOC
group Palestine Solidarity Campaign
  GBR SOC
group Liberty human rights group
  GBR SOC
group Orange Order
  GBR SOC
group Parades Commission
  GBR GOV
group Relatives for Justice
  GBR SOC
group Muslim Council of Britain
  GBR REL
group Board of Deputies of British Jews
  GBR REL
group Church of Scotland
  GBR REL
group Lambeth Palace
  GBR REL
group Chatham House
  GBR SOC
group Royal United Services Institute | RUSI
  GBR SOC
group International Institute for Strategic Studies | IISS
  GBR SOC
group Quilliam Foundation
  GBR SOC
group Henry Jackson Society
  GBR SOC
group Institute for Government
  GBR SOC
group Independent Monitoring Commission
  IGO GOV
group Independent International Commission on Decommissioning
  IGO GOV
group Channel 4
  GBR JRN
group Daily Record
  GBR JRN
group The Sun newspaper
  GBR JRN
group Metro newspaper
  GBR JRN
group Al-Quds al-Arabi
  GBR JRN
group Iran International
  GBR JRN
group BBC Persian
  GBR JRN
group Lloyds Banking Group
  GBR BUS
group Cunard
  GBR BUS
group Balfour Beatty
  GBR BUS
group Serco
  GBR BUS
group G4S
  GBR BUS
group Control Risks
  GBR BUS
group ArmorGroup
  GBR BUS
group Erinys
  GBR BUS
group Centrica
  GBR BUS
group National Coal Board | British Coal
  GBR BUS
group British Rail
  GBR BUS
group British Leyland
  GBR BUS
group Westland Helicopters
  GBR BUS
group Matrix Churchill
  GBR BUS
group GEC Marconi
  GBR BUS
group Urenco
  GBR BUS
group Arm Holdings
  GBR BUS
group Revolut
  GBR BUS
group BCCI | Bank of Credit and Commerce International
  MNC BUS
# IRL
group Taoiseach's office
  IRL GOV
group Special Criminal Court of IRL | Special Criminal Court
  IRL JUD
group Central Bank of Ireland
  IRL GOV
group Data Protection Commission | Irish Data Protection Commission
  IRL GOV
group Irish Labour Party
  IRL PTY
group Progressive Democrats
  IRL PTY
group Irish Green Party
  IRL PTY
group Social Democrats of Ireland
  IRL PTY
group Aontu | Aontú
  IRL PTY
group People Before Profit
  IRL PTY
group Workers' Party of Ireland
  IRL PTY
group Republican Sinn Fein | Republican Sinn Féin
  IRL PTY
group Irish Congress of Trade Unions
  IRL LAB
group Siptu | SIPTU
  IRL LAB
group Bank of Ireland
  IRL BUS
group Allied Irish Banks | AIB
  IRL BUS
group Irish Examiner
  IRL JRN
group An Phoblacht
  IRL JRN
# FRA
group Palais de l'Elysee | Élysée Palace | Elysee Palace
  FRA GOV
group Constitutional Council of France | French Constitutional Council
  FRA JUD
group Council of State of France | Conseil d'Etat | Conseil d'État
  FRA JUD
group Court of Cassation of France
  FRA JUD
group Paris prosecutor's office | Paris prosecutors
  FRA JUD
group National Anti-Terrorism Prosecutor's Office | PNAT
  FRA JUD
group Parquet National Financier
  FRA JUD
group CNIL
  FRA GOV
group Tracfin
  FRA GOV
group RAID police unit
  FRA COP
group Gendarmerie nationale | French gendarmerie
  FRA COP
group Compagnies republicaines de securite
  FRA COP
group BRI police unit
  FRA COP
group Renseignements Generaux
  FRA SPY
group Operation Sentinelle
  FRA MIL
group Operation Licorne | Licorne force
  FRA MIL
group Operation Turquoise
  FRA MIL
group Direction generale de l'armement
  FRA MIL
group Caisse des Depots
  FRA BUS
group Commissariat a l'energie atomique
  FRA GOV
group CNES
  FRA GOV
group Agence Francaise de Developpement | Agence Française de Développement
  FRA GOV
group Renaissance party
  FRA PTY
group MoDem | Democratic Movement of France
  FRA PTY
group Union for French Democracy | UDF
  FRA PTY
group Europe Ecologie-Les Verts | Europe Ecology
  FRA PTY
group Reconquete | Reconquête
  FRA PTY OPP
group Place Publique
  FRA PTY
group New Popular Front | Nouveau Front Populaire
  FRA PTY OPP
group NUPES
  FRA PTY OPP
group Workers' Struggle | Lutte Ouvriere | Lutte Ouvrière
  FRA PTY OPP
group New Anticapitalist Party
  FRA PTY OPP
group Revolutionary Communist League
  FRA PTY OPP
group Debout la France
  FRA PTY OPP
group National Republican Movement of France
  FRA PTY OPP
group Corsica Libera
  FRA PTY
group Femu a Corsica
  FRA PTY
group SUD Rail | SUD-Rail
  FRA LAB
group Unsa | UNSA
  FRA LAB
group CFTC
  FRA LAB
group Coordination Rurale
  FRA AGR
group Medef | MEDEF
  FRA BUS
group Les Soulevements de la Terre | Soulèvements de la Terre
  FRA SOC
group Nuit Debout
  FRA CVL
group Generation Identity | Génération Identitaire
  FRA SOC
group Licra | LICRA
  FRA SOC
group CRIF
  FRA REL
group French Council of the Muslim Faith
  FRA REL
group Grand Mosque of Paris
  FRA REL
group Survie
  FRA SOC
group Sherpa NGO
  FRA SOC
group Cimade
  FRA SOC
group Utopia 56
  FRA SOC
group CCFD
  FRA SOC
group Ni Putes Ni Soumises
  FRA SOC
group Les Echos
  FRA JRN
group La Croix
  FRA JRN
group L'Humanite | L'Humanité
  FRA JRN
group Le Point
  FRA JRN
group Le Nouvel Observateur | L'Obs
  FRA JRN
group Radio France | France Info | Franceinfo
  FRA JRN
group France Inter
  FRA JRN
group Europe 1
  FRA JRN
group RTL radio
  FRA JRN
group CNews
  FRA JRN
group TV5 Monde | TV5Monde | TV5
  FRA JRN
group Le Monde diplomatique
  FRA JRN
group Le Journal du Dimanche
  FRA JRN
group Ouest-France
  FRA JRN
group Nice-Matin
  FRA JRN
group Corse-Matin
  FRA JRN
group Aerospatiale
  FRA BUS
group GIAT Industries | Nexter
  FRA BUS
group MBDA
  FRA BUS
group DCN International
  FRA BUS
group Arianespace
  FRA BUS
group ArianeGroup
  FRA BUS
group Cogema
  FRA BUS
group Paribas
  FRA BUS
group Natixis
  FRA BUS
group Usinor
  FRA BUS
group Pechiney
  FRA BUS
group Saint-Gobain
  FRA BUS
group Lagardere
  FRA BUS
group Kering
  FRA BUS
group UTA airline
  FRA BUS
group Ubisoft
  FRA BUS
group Mistral AI
  FRA BUS
group Technip
  FRA BUS
group Perenco
  FRA BUS
