# Bodies across borders: UN missions, agencies and panels, courts, EU bodies, alliances, regional organisations, banks and funds, armed and peace missions, NGOs, churches, companies of many countries. Part 2 of 3: IGO.

# IGO
group NATO-Russia Council | Permanent Joint Council
  IGO GOV
group NATO Parliamentary Assembly
  IGO LEG
group NATO Military Committee
  IGO MIL
group Allied Command Operations
  IGO MIL
group Allied Joint Force Command Naples
  IGO MIL
group AFSOUTH
  IGO MIL
group Allied Rapid Reaction Corps
  IGO MIL
group NATO Training Mission-Iraq | NATO Mission Iraq | NATO training mission
  IGO MIL
group Operation Allied Force
  IGO MIL
group Operation Ocean Shield
  IGO MIL
group Operation Active Endeavour
  IGO MIL
group Operation Essential Harvest | Task Force Fox
  IGO MIL
group NATO Response Force
  IGO MIL
group Ukraine Defense Contact Group | Ramstein group | Ukraine Contact Group
  IGO GOV MIL
group Coalition of the Willing
  IGO GOV MIL
group Joint Expeditionary Force
  IGO MIL
group NORAD | North American Aerospace Defense Command
  IGO MIL
group Temporary International Presence in Hebron | TIPH
  IGO GOV
group Rapid Reaction Force in Bosnia
  IGO MIL
group Operation Alba
  IGO MIL
group International Stabilization Force in Gaza | International Stabilisation Force
  IGO MIL
group OSCE Special Monitoring Mission | Special Monitoring Mission | OSCE Special Monitoring Mission to Ukraine
  IGO GOV
group OSCE Parliamentary Assembly
  IGO LEG
group Office for Democratic Institutions and Human Rights | ODIHR
  IGO GOV
group OSCE High Commissioner on National Minorities
  IGO GOV
group OSCE mission in Kosovo | OSCE Mission in Kosovo
  IGO GOV
group OSCE mission in Bosnia | OSCE Mission to Bosnia
  IGO GOV
group Trilateral Contact Group
  IGO GOV
group Normandy Format | Normandy Four
  IGO GOV
group OSCE Assistance Group in Chechnya
  IGO GOV
group Council of Europe Committee of Ministers | Committee of Ministers
  IGO GOV
group European Committee for the Prevention of Torture
  IGO GOV
group Council of Europe Development Bank
  IGO BUS
group GRECO anti-corruption group
  IGO GOV
group Moneyval
  IGO GOV
group Benelux
  IGO GOV
group Council of the Baltic Sea States
  IGO GOV
group Arctic Council
  IGO GOV
group Barents Euro-Arctic Council
  IGO GOV
group Black Sea Economic Cooperation | Organization of the Black Sea Economic Cooperation
  IGO GOV
group Southeast European Cooperation Process
  IGO GOV
group Stability Pact for South Eastern Europe | Stability Pact
  IGO GOV
group Regional Cooperation Council
  IGO GOV
group Energy Community
  IGO GOV
group Central European Initiative
  IGO GOV
group Three Seas Initiative
  IGO GOV
group European Political Community
  IGO GOV
group Organization of Turkic States | Turkic Council | Organisation of Turkic States
  IGO GOV
group Economic Cooperation Organization
  IGO GOV
group CIS Peacekeeping Force | CIS peacekeepers
  IGO MIL
group CIS Interparliamentary Assembly
  IGO LEG
group Eurasian Economic Commission
  IGO GOV
group Eurasian Development Bank
  IGO BUS
group Eurasian Economic Community | EurAsEC
  IGO GOV
group Union State
  IGO GOV
group CSTO peacekeepers | CSTO forces
  IGO MIL
group Caspian Five
  IGO GOV
group International Fund for Saving the Aral Sea
  IGO GOV
group Shanghai Five
  IGO GOV
group Asia-Europe Meeting | ASEM
  IGO GOV
group Asian Parliamentary Assembly
  IGO LEG
group ASEAN Inter-Parliamentary Assembly
  IGO LEG
group ASEAN Intergovernmental Commission on Human Rights
  IGO GOV
group AHA Centre
  IGO GOV
group ASEAN Secretariat | ASEAN secretariat
  IGO GOV
group Boao Forum for Asia | Boao Forum
  IGO GOV
group Shangri-La Dialogue
  IGO GOV
group Colombo Plan
  IGO GOV
group BIMSTEC
  IGO GOV
group Indian Ocean Rim Association
  IGO GOV
group Pacific Community | Secretariat of the Pacific Community
  IGO GOV
group Forum Fisheries Agency
  IGO GOV
group Micronesian Presidents' Summit
  IGO GOV
group Alliance of Small Island States
  IGO GOV
group Five Power Defence Arrangements
  IGO MIL
group Trans-Pacific Partnership | CPTPP
  IGO GOV
group Regional Comprehensive Economic Partnership | RCEP
  IGO GOV
group Trilateral Cooperation Secretariat
  IGO GOV
group Peace Monitoring Group | Truce Monitoring Group
  IGO MIL
group International Monitoring Team in Mindanao
  IGO MIL
group Inter-American Democratic Charter panel
  IGO GOV
group OAS Permanent Council | Permanent Council of the OAS
  IGO GOV
group Inter-American Defense Board
  IGO MIL
group MAPP-OAS
  IGO GOV
group MACCIH
  IGO JUD
group CICIES
  IGO JUD
group Inter-American Dialogue
  NGO SOC
group Inter American Press Association | Inter-American Press Association | IAPA
  NGO JRN
group Central American Parliament
  IGO LEG
group Central American Bank for Economic Integration | CABEI
  IGO BUS
group Caribbean Development Bank
  IGO BUS
group Development Bank of Latin America | Andean Development Corporation
  IGO BUS
group Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | OECS
  IGO GOV
group Regional Security System
  IGO MIL
group Association of Caribbean States
  IGO GOV
group Petrocaribe | PetroCaribe
  IGO GOV
group Prosur | PROSUR
  IGO GOV
group Amazon Cooperation Treaty Organization
  IGO GOV
group Latin American Integration Association
  IGO GOV
group Latin American Parliament | Parlatino
  IGO LEG
group Parlasur
  IGO LEG
group Grupo de Puebla | Puebla Group
  IGO GOV
group Sao Paulo Forum
  IGO GOV
group International Contact Group on Venezuela
  IGO GOV
group Multilateral Investment Guarantee Agency
  IGO GOV
group Global Environment Facility
  IGO GOV
group International Centre for Settlement of Investment Disputes | ICSID
  IGO JUD
group London Court of International Arbitration
  IGO JUD
group International Chamber of Commerce
  MNC BUS
group Court of Arbitration for Sport
  NGO JUD
group Financial Stability Board
  IGO GOV
group International Organization of Securities Commissions
  IGO GOV
group Egmont Group
  IGO GOV
group Wassenaar Arrangement
  IGO GOV
group Australia Group
  IGO GOV
group Missile Technology Control Regime
  IGO GOV
group Zangger Committee
  IGO GOV
group European Organisation for Nuclear Research | CERN
  IGO EDU
group European Space Agency | ESA
  IGO GOV
group International Thermonuclear Experimental Reactor
  IGO GOV
group International Organization for Standardization
  NGO SOC
group International Hydrographic Organization
  IGO GOV
group Nuclear Energy Agency
  IGO GOV
group Gas Exporting Countries Forum
  IGO GOV
group International Energy Forum
  IGO GOV
group International Coffee Organization
  IGO GOV
group International Cocoa Organization
  IGO GOV
group International Cotton Advisory Committee
  IGO GOV
group International Tin Council
  IGO GOV
group International Grains Council
  IGO GOV
group Association of Southeast Asian Nations Foundation
  IGO GOV
group Cairns Group
  IGO GOV
group G10 | Group of Ten
  IGO GOV
group Group of 24 | G24
  IGO GOV
group Weimar Triangle
  IGO GOV
group Six-Party Talks
  IGO GOV
group P5+1
  IGO GOV
group Commonwealth Observer Group | Commonwealth observers
  IGO GOV
group Community of Portuguese Language Countries | CPLP
  IGO GOV
group Ibero-American Summit | Ibero-American General Secretariat
  IGO GOV
group Inter-Parliamentary Union
  IGO LEG
group International Institute for Democracy and Electoral Assistance | International IDEA
  IGO GOV
group International Commission on the Balkans
  NGO SOC
group High Representative in Bosnia | High Representative for Bosnia
  IGO GOV
group Brcko Arbitration Tribunal
  IGO JUD
group International Tracing Service
  NGO SOC
group Kosovo Force
  IGO MIL
group International Civilian Office
  IGO GOV
group International Steering Group
  IGO GOV
group International Decommissioning Commission | International Body on Arms Decommissioning
  IGO GOV
group International Verification Commission
  IGO GOV
group Cambodia Donors' Group
  IGO GOV
group Consultative Group on Indonesia
  IGO GOV
group Aceh Reconstruction Agency
  IDN GOV
group Friends of Syria
  IGO GOV
group Friends of Libya
  IGO GOV
group Core Group on Haiti
  IGO GOV
group International Atomic Energy Agency safeguards inspectors
  UNO GOV
group Bank of the South
  IGO BUS
group Islamic Development Bank
  IGO BUS
group Black Sea Trade and Development Bank
  IGO BUS
group Nordic Investment Bank
  IGO BUS
group International Investment Bank
  IGO BUS
group Comecon | COMECON | Council for Mutual Economic Assistance
  IGO GOV
group Warsaw Pact forces
  IGO MIL
group Cominform
  IGO PTY
group Comintern
  IGO PTY
group Socialist International
  NGO PTY
group Liberal International
  NGO PTY
group International Democrat Union
  NGO PTY
group Christian Democrat International
  NGO PTY
