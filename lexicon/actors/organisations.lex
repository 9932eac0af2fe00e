# Organisations of states and of people across borders: UN, EU, alliances, banks, courts, churches, charities.

# ---- United Nations ----
group United Nations | UN | U.N. | UNO | the United Nations | United Nations Organization | U.N
  UNO GOV
group UN Security Council | Security Council | U.N. Security Council | United Nations Security Council | UNSC
  UNO GOV
group UN General Assembly | General Assembly | U.N. General Assembly | United Nations General Assembly | UNGA
  UNO GOV
group UN Secretariat | United Nations Secretariat | UN headquarters | UN secretary-general | UN Secretary-General | U.N. Secretary-General | UN secretary general | United Nations Secretary-General | U.N. secretary-general | UN chief | U.N. chief
  UNO GOV
group UN Human Rights Council | Human Rights Council | UN human rights office | UN human rights chief | OHCHR | UN Commission on Human Rights | U.N. Human Rights Council | Office of the High Commissioner for Human Rights | High Commissioner for Human Rights | UN rights office | UN rights chief
  UNO GOV
group UNHCR | UN refugee agency | U.N. refugee agency | United Nations High Commissioner for Refugees | UN High Commissioner for Refugees | United Nations refugee agency
  UNO GOV
group UNICEF | Unicef | United Nations Children's Fund | UN children's agency | UN Children's Fund
  UNO GOV
group World Food Programme | WFP | World Food Program | UN food agency | UN World Food Programme | U.N. World Food Program
  UNO GOV
group World Health Organization | WHO | World Health Organisation | UN health agency
  UNO GOV MED
group UNESCO | Unesco
  UNO GOV
group UN Educational, Scientific and Cultural Organization
  UNO GOV
group UNRWA | UN Relief and Works Agency | UN agency for Palestinian refugees
  UNO GOV
group UNDP | UN Development Programme | United Nations Development Programme | UN Development Program
  UNO GOV
group OCHA | UN humanitarian office | UN Office for the Coordination of Humanitarian Affairs | UN humanitarian affairs office | UNOCHA
  UNO GOV
group International Atomic Energy Agency | IAEA | UN nuclear watchdog | UN atomic agency | UN atomic watchdog | U.N. nuclear watchdog | UN nuclear agency
  IGO GOV
group Food and Agriculture Organization | FAO | UN Food and Agriculture Organization | Food and Agriculture Organisation
  UNO GOV
group International Labour Organization | ILO | International Labour Organisation | International Labor Organization
  UNO GOV
group International Organization for Migration | IOM | International Organisation for Migration
  IGO GOV  ..2016-09-18
  UNO GOV  2016-09-19..
group UN migration agency
  UNO GOV
group International Maritime Organization | IMO | International Maritime Organisation
  UNO GOV
group International Civil Aviation Organization | ICAO
  UNO GOV
group International Telecommunication Union | ITU
  UNO GOV
group UN Environment Programme | UN Environment
  UNO GOV
group UNEP
  UNO GOV
group UN Population Fund
  UNO GOV
group UNFPA
  UNO GOV
group UNAIDS
  UNO MED
group UN Women
  UNO GOV
group UNIFEM
  UNO GOV
group UNODC | UN Office on Drugs and Crime | UN drugs agency
  UNO GOV
group UN Conference on Trade and Development | UNCTAD
  UNO GOV
group UN Special Commission
  UNO GOV
group UNSCOM | Unscom
  UNO GOV
group UNMOVIC | Unmovic
  UNO GOV
group UN peacekeepers | UN peacekeeping force | UN peacekeeping mission | U.N. peacekeepers | UN troops | U.N. troops | UN force | UN forces | UN soldiers | Blue Helmets | United Nations peacekeepers | UN peacekeeper | U.N. peacekeeper | U.N. forces | UN soldier
  UNO MIL
group UNPROFOR | Unprofor | UN Protection Force | United Nations Protection Force
  UNO MIL
group UNIFIL | Unifil | UN Interim Force in Lebanon | United Nations Interim Force in Lebanon
  UNO MIL
group MONUSCO | Monusco | MONUC | Monuc
  UNO MIL
group MINUSMA | Minusma
  UNO MIL
group MINUSCA | Minusca
  UNO MIL
group MINUSTAH | Minustah
  UNO MIL
group UNMISS | Unmiss | UNMIS
  UNO MIL
group UNAMID | Unamid
  UNO MIL
group UNISFA
  UNO MIL
group UNAMIR | Unamir
  UNO MIL
group UN Assistance Mission for Rwanda
  UNO MIL
group UNAMSIL | Unamsil
  UNO MIL
group UNOMSIL
  UNO MIL
group UNMIL
  UNO MIL
group ONUCI
  UNO MIL
group UNOCI
  UNO MIL
group UNAVEM
  UNO MIL
group MONUA
  UNO MIL
group ONUMOZ
  UNO MIL
group UNOSOM | Unosom
  UNO MIL
group UNITAF
  UNO MIL
group UNMEE
  UNO MIL
group UNDOF
  UNO MIL
group UNFICYP
  UNO MIL
group UNTSO
  UNO MIL
group UNOMIG
  UNO MIL
group UNIKOM
  UNO MIL
group UNIIMOG
  UNO MIL
group UNMOGIP
  UNO MIL
group UNTAC
  UNO GOV
group UNTAET
  UNO GOV
group UNAMET
  UNO GOV
group UNTAG
  UNO GOV
group UNMIK | Unmik
  UNO GOV
group MINURSO | Minurso
  UNO GOV
group UNAMA
  UNO GOV
group UNAMI
  UNO GOV
group UNSMIL
  UNO GOV
group UNSMIS
  UNO GOV
group UNMIN
  UNO GOV
group UNITAMS
  UNO GOV
group BINUH
  UNO GOV
group ONUSAL
  UNO GOV
group ONUCA
  UNO GOV
group UNMHA
  UNO GOV
group MINUGUA
  UNO GOV
group International Court of Justice | ICJ | World Court | UN's top court
  UNO JUD
group International Criminal Court | ICC
  IGO JUD
group International Criminal Tribunal for the former Yugoslavia | ICTY | Yugoslav war crimes tribunal | Yugoslavia tribunal | International Criminal Tribunal for the Former Yugoslavia | UN war crimes tribunal | Hague tribunal | the Hague tribunal | The Hague tribunal | UN tribunal
  UNO JUD
group International Criminal Tribunal for Rwanda | ICTR | Rwanda tribunal
  UNO JUD
group Arusha tribunal
  UNO JUD
# Where the text tells nothing else of the Netherlands, the city stands for the courts that sit there.
group courts at The Hague | The Hague | the Hague
  UNO JUD
group Special Court for Sierra Leone
  IGO JUD
group Special Tribunal for Lebanon
  UNO JUD
group Residual Mechanism for Criminal Tribunals
  UNO JUD
group Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal | ECCC
  KHM JUD
group Permanent Court of Arbitration
  IGO JUD
group International Tribunal for the Law of the Sea
  IGO JUD
group ITLOS
  IGO JUD
group Intergovernmental Panel on Climate Change | IPCC
  UNO EDU

# ---- European Union ----
group Europe | Western Europe | western Europe | the Europeans
  EUR
  + European leaders condemned the coup in Niger.   => EUR GOV > *
  + Europe has accused Belarus of hijacking an airliner.   => EUR > BLR
group European Union | EU | E.U. | European Community | European Communities | European Economic Community | EEC | EC | the European Union | EU governments | European bloc
  EUR GOV
# The members of the Community were called by their number.
group the Twelve | The Twelve
  EUR GOV  1986..1994
group European Commission | EU Commission | EU executive | Brussels | European Union Commission | EC Commission | Berlaymont
  EUR GOV
group European Council
  EUR GOV
group EU Council | EU foreign ministers | EU leaders
  EUR GOV
group Council of the European Union
  EUR GOV
group European Parliament | EU Parliament | EU parliament | MEPs | MEP | Europarliament
  EUR LEG
group European Court of Justice | ECJ | EU court | General Court of the European Union | European General Court | Court of Justice of the European Union
  EUR JUD
group European Central Bank | ECB
  EUR GOV
group European External Action Service | EEAS
  EUR GOV
group Europol | EU police agency
  EUR COP
group Frontex | EU border agency
  EUR COP
group Eurogroup
  EUR GOV
group Eurozone | eurozone | euro zone | Euro zone
  EUR GOV
group Eulex | EULEX
  EUR MIL
group EUFOR | Eufor
  EUR MIL
group Operation Sophia
  EUR MIL
group Operation Irini
  EUR MIL
group Operation Atalanta
  EUR MIL
group EU Naval Force
  EUR MIL
group EU NAVFOR
  EUR MIL
group European Investment Bank | EIB
  EUR GOV
group European Medicines Agency | EMA
  EUR MED

# ---- alliances and unions of states ----
group NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | Atlantic alliance | Atlantic Alliance | North Atlantic Council | NATO alliance
  IGO
group NATO forces | NATO troops | Nato troops | Nato forces | NATO-led forces | NATO warplanes | NATO aircraft | Nato aircraft | NATO jets | Nato jets | NATO peacekeepers
  IGO MIL
group ISAF | Isaf | International Security Assistance Force
  IGO MIL
group KFOR | Kfor
  IGO MIL
group SFOR | Sfor
  IGO MIL
group IFOR | Ifor
  IGO MIL
group Resolute Support
  IGO MIL
group SHAPE
  IGO MIL
group Warsaw Pact
  IGO GOV
group Warsaw Treaty Organization
  IGO GOV
group African Union | AU | Organization of African Unity | Organisation of African Unity | OAU | African Union Commission | AU Commission | AU Peace and Security Council
  IGO GOV
group AMISOM | Amisom | ATMIS | African Union Mission in Somalia | African Union troops | AU troops | African Union peacekeepers | AU peacekeepers | AUSSOM | AU forces
  IGO MIL
group MISCA
  IGO MIL
group AFISMA
  IGO MIL
group AMIS
  IGO MIL
group ECOWAS | Ecowas | Economic Community of West African States | Cedeao
  IGO GOV
group ECOMOG | Ecomog
  IGO MIL
group ECOMIL
  IGO MIL
group ECOMIG
  IGO MIL
group ECOWAS troops | Ecowas troops
  IGO MIL
group Southern African Development Community | SADC
  IGO GOV
group SADC mission in Mozambique
  IGO MIL
group SAMIM
  IGO MIL
group SAMIDRC
  IGO MIL
group SADC troops
  IGO MIL
group East African Community | EAC
  IGO GOV
group Intergovernmental Authority on Development
  IGO GOV
group IGAD | Igad
  IGO GOV
group Economic Community of Central African States | ECCAS
  IGO GOV
group CEMAC
  IGO GOV
group CEEAC
  IGO GOV
group Arab Maghreb Union | Maghreb Union
  IGO GOV
group Alliance of Sahel States | Confederation of Sahel States
  IGO GOV
group AES
  IGO GOV
group G5 Sahel | G5 Sahel force
  IGO MIL
group Multinational Joint Task Force
  IGO MIL
group MNJTF
  IGO MIL
group COMESA
  IGO GOV
group Common Market for Eastern and Southern Africa
  IGO GOV
group African Development Bank
  IGO GOV
group AfDB
  IGO GOV
group Arab League | League of Arab States
  IGO GOV
group Gulf Cooperation Council | GCC | Gulf Co-operation Council
  IGO GOV
group Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | Organization of the Islamic Conference | Islamic Conference | Organisation of the Islamic Conference
  IGO GOV
group OPEC | Opec | Organization of the Petroleum Exporting Countries | OPEC+ | Organisation of the Petroleum Exporting Countries
  IGO GOV
group ASEAN | Asean
  IGO GOV
group Association of Southeast Asian Nations | Association of South-East Asian Nations
  IGO GOV
group ASEAN Regional Forum
  IGO GOV
group East Asia Summit
  IGO GOV
group SAARC | Saarc | South Asian Association for Regional Cooperation
  IGO GOV
group Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization
  IGO GOV
group APEC | Apec | Asia-Pacific Economic Cooperation
  IGO GOV
group Pacific Islands Forum | Pacific Forum | South Pacific Forum
  IGO GOV
group Regional Assistance Mission to Solomon Islands | RAMSI
  IGO COP
group Commonwealth of Independent States | CIS
  IGO GOV
group Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation
  IGO GOV
group Eurasian Economic Union | Eurasian Union
  IGO GOV
group EAEU
  IGO GOV
group OSCE | Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | CSCE | Minsk Group | OSCE Minsk Group
  IGO GOV
group Council of Europe
  IGO GOV
group Parliamentary Assembly of the Council of Europe
  IGO GOV
group European Court of Human Rights | ECHR | Strasbourg court
  IGO JUD
group Western European Union | WEU
  IGO GOV
group Nordic Council
  IGO GOV
group Visegrad Group | Visegrad Four
  IGO GOV
group European Free Trade Association | EFTA
  IGO GOV
group Organization of American States | OAS | Organisation of American States
  IGO GOV
group Inter-American Court of Human Rights
  IGO JUD
group Inter-American Commission on Human Rights | IACHR
  IGO GOV
group Mercosur | Mercosul
  IGO GOV
group UNASUR | Unasur
  IGO GOV
group Union of South American Nations
  IGO GOV
group CELAC | Celac
  IGO GOV
group Community of Latin American and Caribbean States
  IGO GOV
group ALBA | Bolivarian Alliance | Bolivarian Alliance for the Americas
  IGO GOV
group CARICOM | Caricom
  IGO GOV
group Caribbean Community
  IGO GOV
group Andean Community
  IGO GOV
group Andean Pact
  IGO GOV
group Pacific Alliance
  IGO GOV
group Lima Group
  IGO GOV
group Contadora Group
  IGO GOV
group Rio Group
  IGO GOV
group Central American Integration System
  IGO GOV
group SICA
  IGO GOV
group Inter-American Development Bank
  IGO GOV
group IDB
  IGO GOV
group International Monetary Fund | IMF
  IGO GOV
group World Bank
  IGO GOV
group International Bank for Reconstruction and Development
  IGO GOV
group International Development Association
  IGO GOV
group International Finance Corporation
  IGO GOV
group World Trade Organization | WTO | World Trade Organisation
  IGO GOV
group GATT
  IGO GOV
group Asian Development Bank | ADB
  IGO GOV
group Asian Infrastructure Investment Bank | AIIB
  IGO GOV
group New Development Bank
  IGO GOV
group BRICS bank
  IGO GOV
group European Bank for Reconstruction and Development | EBRD
  IGO GOV
group Bank for International Settlements | BIS
  IGO GOV
group Paris Club
  IGO GOV
group London Club
  IGO GOV
group Financial Action Task Force | FATF
  IGO GOV
group OECD
  IGO GOV
group Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
  IGO GOV
group International Energy Agency | IEA
  IGO GOV
group Group of Seven | G7 | G-7 | Group of Eight | G8 | G-8
  IGO GOV
group Group of 20 | G20 | G-20 | Group of Twenty
  IGO GOV
group BRICS | Brics | BRIC
  IGO GOV
group Group of 77
  IGO GOV
group G77
  IGO GOV
group Non-Aligned Movement
  IGO GOV
group Commonwealth | Commonwealth of Nations | Commonwealth Secretariat
  IGO GOV
group La Francophonie | Francophonie | International Organisation of La Francophonie
  IGO GOV
group Interpol | INTERPOL
  IGO COP
group Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
  IGO GOV
group Comprehensive Nuclear-Test-Ban Treaty Organization
  IGO GOV
group CTBTO
  IGO GOV
group International Whaling Commission | IWC
  IGO GOV
group World Organisation for Animal Health
  IGO GOV
group International Seabed Authority
  IGO GOV
group International Renewable Energy Agency
  IGO GOV
group IRENA
  IGO GOV
group AUKUS
  IGO GOV
group Five Eyes
  IGO GOV
group ANZUS
  IGO GOV
group Middle East Quartet
  IGO GOV
group Kimberley Process
  IGO GOV
group Gavi | GAVI
  IGO MED
group Global Fund
  IGO MED
group Covax | COVAX
  IGO MED
group KEDO
  IGO GOV
group Korean Peninsula Energy Development Organization
  IGO GOV
group Multi-National Force | Multi-National Force in Iraq
  IGO MIL
group coalition in Iraq
  IGO MIL
group US-led coalition | U.S.-led coalition
  IGO MIL
group Combined Joint Task Force
  IGO MIL
group anti-Islamic State coalition
  IGO MIL
group Saudi-led coalition | Saudi coalition | Arab coalition
  SAU MIL
group Neutral Nations Supervisory Commission
  IGO GOV
group Joint Control Commission
  IGO GOV
# ---- non-governmental organisations ----
group International Committee of the Red Cross | ICRC
  NGO SOC MED
group Red Cross | International Red Cross
  NGO SOC MED
group Red Crescent
  NGO SOC MED
group International Federation of Red Cross and Red Crescent Societies | IFRC
  NGO SOC MED
group Doctors Without Borders | Médecins Sans Frontières | Medecins Sans Frontieres | MSF | Medecins sans Frontieres | Médecins sans Frontières
  NGO MED
group Doctors of the World
  NGO MED
group Medecins du Monde | Médecins du Monde
  NGO MED
group Physicians for Human Rights
  NGO MED
group Handicap International
  NGO MED
group International Medical Corps
  NGO MED
group Amnesty International | Amnesty
  NGO SOC
group Human Rights Watch | HRW
  NGO SOC
group Helsinki Watch
  NGO SOC
group Americas Watch
  NGO SOC
group Asia Watch
  NGO SOC
group Africa Watch
  NGO SOC
group Oxfam | Oxfam International
  NGO SOC
group Save the Children
  NGO SOC
group CARE International
  NGO SOC
group Plan International
  NGO SOC
group World Vision
  NGO SOC
group Mercy Corps
  NGO SOC
group International Rescue Committee
  NGO SOC
group Norwegian Refugee Council
  NGO SOC
group Danish Refugee Council
  NGO SOC
group Concern Worldwide
  NGO SOC
group ActionAid
  NGO SOC
group Action Against Hunger
  NGO SOC
group Action contre la Faim
  NGO SOC
group Christian Aid
  NGO SOC
group Islamic Relief
  NGO SOC
group Catholic Relief Services
  NGO SOC
group Caritas
  NGO SOC
group Tearfund
  NGO SOC
group World Central Kitchen
  NGO SOC
group Refugees International
  NGO SOC
group Jesuit Refugee Service
  NGO SOC
group Greenpeace
  NGO SOC
group World Wildlife Fund | WWF | World Wide Fund for Nature
  NGO SOC
group Friends of the Earth
  NGO SOC
group Sea Shepherd
  NGO SOC
group Conservation International
  NGO SOC
group Environmental Investigation Agency
  NGO SOC
group Global Witness
  NGO SOC
group Rainforest Action Network
  NGO SOC
group Extinction Rebellion
  ISM CVL
group Just Stop Oil
  ISM CVL
group Fridays for Future
  ISM CVL
group Last Generation
  ISM CVL
group Attac
  ISM CVL
group Reporters Without Borders
  NGO JRN
group Committee to Protect Journalists | CPJ
  NGO JRN
group International Federation of Journalists
  NGO JRN
group International Press Institute
  NGO JRN
group Article 19
  NGO JRN
group Transparency International
  NGO SOC
group International Crisis Group | Crisis Group
  NGO SOC
group Freedom House
  NGO SOC
group Human Rights First
  NGO SOC
group International Federation for Human Rights
  NGO SOC
group FIDH
  NGO SOC
group Carter Center
  NGO SOC
group Open Society Foundations | Open Society Foundation
  NGO SOC
group Soros Foundation
  NGO SOC
group Survival International
  NGO SOC
group Privacy International
  NGO SOC
group Anti-Slavery International
  NGO SOC
group Access Now
  NGO SOC
group International Commission of Jurists
  NGO SOC
group Minority Rights Group
  NGO SOC
group Enough Project
  NGO SOC
group Genocide Watch
  NGO SOC
group Front Line Defenders
  NGO SOC
group Airwars
  NGO SOC
group Avaaz
  NGO SOC
group PEN International
  NGO SOC
group International Campaign to Ban Landmines
  NGO SOC
group ICAN | International Campaign to Abolish Nuclear Weapons
  NGO SOC
group Pugwash
  NGO SOC
group Campaign for Nuclear Disarmament | CND
  NGO SOC
group HALO Trust | Halo Trust
  NGO SOC
group Mines Advisory Group
  NGO SOC
group Bill and Melinda Gates Foundation | Gates Foundation | Bill & Melinda Gates Foundation
  NGO SOC
group Rockefeller Foundation
  NGO SOC
group Ford Foundation
  NGO SOC
group Aga Khan Foundation
  NGO SOC
group SOS Mediterranee | SOS Méditerranée
  NGO SOC
group Sea-Watch
  NGO SOC
group Sea-Eye
  NGO SOC
group Open Arms | Proactiva Open Arms
  NGO SOC
group Mediterranea Saving Humans
  NGO SOC
group Alarm Phone
  NGO SOC
group International Olympic Committee | IOC
  NGO SOC
group FIFA | Fifa
  NGO SOC
group UEFA | Uefa
  NGO SOC
group World Anti-Doping Agency | WADA
  NGO SOC
group International Association of Athletics Federations | IAAF
  NGO SOC
group World Athletics
  NGO SOC
group International Trade Union Confederation | ITUC
  NGO LAB
group International Transport Workers' Federation
  NGO LAB
group ITF
  NGO LAB
group International Confederation of Free Trade Unions
  NGO LAB
group IndustriALL
  NGO LAB
group World Federation of Trade Unions
  NGO LAB
group World Council of Churches
  NGO REL
group World Jewish Congress
  NGO REL
group World Muslim League | Muslim World League
  NGO REL
group Lutheran World Federation
  NGO REL
group Anglican Communion
  NGO REL
group Sant'Egidio | Community of Sant'Egidio
  NGO REL
group Centre for Humanitarian Dialogue
  NGO SOC
group Henry Dunant Centre
  NGO SOC
group Geneva Call
  NGO SOC
group Independent Diplomat
  NGO SOC
group Syrian Observatory for Human Rights
  SYR SOC
group White Helmets
  SYR SOC
group Syria Civil Defence | Syrian Civil Defence
  SYR SOC
group B'Tselem
  ISR SOC
group Peace Now
  ISR SOC
group Breaking the Silence
  ISR SOC
group Memorial human rights group
  RUS SOC
group Committee of Soldiers' Mothers | Union of the Committees of Soldiers' Mothers
  RUS SOC
group Mothers of the Plaza de Mayo
  ARG CVL
group Grandmothers of the Plaza de Mayo
  ARG CVL
group Damas de Blanco
  CUB CVL
group Ladies in White
  CUB CVL
group Landless Workers' Movement | Landless Workers Movement
  BRA AGR
group MST
  BRA AGR
group Saturday Mothers
  TUR CVL
group Via Campesina
  ISM CVL
group World Social Forum
  ISM CVL
group Occupy movement | Occupy Wall Street
  ISM CVL
group Black Lives Matter
  ISM CVL
group Me Too movement
  ISM CVL
group Roman Catholic Church | Catholic Church | Catholic church | Roman Catholic church
  VAT REL
group Society of Jesus
  VAT REL
group Jesuits
  VAT REL
group Russian Orthodox Church
  RUS REL
group Moscow Patriarchate
  RUS REL
group Orthodox Church of Ukraine
  UKR REL
group Ukrainian Orthodox Church
  UKR REL
group Church of England
  GBR REL
group Coptic Church | Coptic Orthodox Church
  EGY REL
group Al-Azhar | al-Azhar
  EGY REL
group Serbian Orthodox Church
  SRB REL
group Greek Orthodox Church
  GRC REL
group Ecumenical Patriarchate
  TUR REL
group Falun Gong
  CHN REL
group Aum Shinrikyo | Aum Supreme Truth | Aum Shinri Kyo
  JPN REL
group Unification Church
  KOR REL
group Jehovah's Witnesses
  NGO REL
group Seventh-day Adventists
  NGO REL
group Baha'i | Baha'is | Bahais
  NGO REL

# Parts of the world that are no country, though a country's adjective stands in their names.
group South American | South Americans | South America | Africa | Asia | Middle East | West Africa | East Africa | North Africa | Central Africa | Southern Africa | southern Africa | Southeast Asia | South-East Asia | Central Asia | South Asia | East Asia | Horn of Africa | Balkans | Caucasus | Latin America | Central America | North America | Eastern Europe | eastern Europe | Central Europe | central Europe | Latin American | Latin Americans | Central American | Central Americans | North American | North Americans | Pan-American | Inter-American | South Asian | West African | West Africans | East African | East Africans | North African | North Africans | Central African leaders | Southern African | southern African | eastern African | western African | northern African | Caribbean | western Balkan | Western Balkan | southern Asian | Southeast Asian | South-East Asian | Central Asian | East Asian
  -
