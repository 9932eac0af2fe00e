# Made by tools/petrarch_to_lex.py from the PETRARCH dictionaries, Copyright (c) 2014 Open Event Data Alliance, MIT licence:
# see NOTICE. Do not edit: a block in another file, written by hand, takes the place of one here when the tool runs again.

group Accolta Nazinuale Corsa | Resistenza Corsa
  FRA REB
group Action Committee of Winegrowers | Winegrowers Action Committee
  FRA REB
group Aden Abyan Islamic Army | AAIA | Aden Islamic Army | Islamic Army of Aden | Islamic Army of Aden-Abyan | IAAA | Jaysh Adan | Muhammeds Army
  YEM REB
group Anarchist Faction
  GRC REB
group Anarchist Liberation Brigade
  GRC REB
group Anarchist Street Patrol
  GRC REB
group Anarchist Struggle
  GRC REB
group Anarchists' Attack Group | Anarchical Attack Groups | Anarchists Attack Groups
  GRC REB
group Angry Brigade | Martyrs of Democracy
  ITA REB
group Anti-Authority Erotic Cells
  GRC REB
group Anti-Imperialist Territorial Nuclei for the Construction of the Fighting Communist Party | Anti-Imperialist Territorial Nuclei - Combatant Communist Party | Anti-Imperialist Territorial Units | Anti-Imperilist Territorial Nuclei
  ITA REB
group Anti-Power Struggle
  GRC REB
group Anti-Racist Guerrilla Nuclei | Anti-Racist Guerrilla Units
  ITA REB
group Anti-State Action
  GRC REB
group Anti-State Nuclei
  GRC REB
group Anti-Zionist Movement
  ITA REB
group Anticapitalist Attack Nuclei | Anticapitalist Attack Nucleus
  ITA REB
group Apo's Revenge Hawks | Revenge Hawks of Apo
  TUR REB
group Apo's Youth Revenge Brigades
  TUR REB
group al-Jamaah al-Islamiyah al-Musallah
  DZA REB
group Army of God
  USA REB
group Autonomous Cells of Rebel Action
  GRC REB
group Basque Fatherland and Freedom | Basque Fatherland and Liberty
  ESP REB
group Black Star
  GRC REB
group Burning Path
  GRC REB
group Chaotic Attack Front
  GRC REB
group Combatant Proletarian Nucleus | Combatant Fighting Nucleus
  ITA REB
group Conscientious Arsonists | Arsonists of Conscience
  GRC REB
group Devrimci Sol | Revolutionary Left
  TUR REB
group al-Jabha al-Dimuqratiyya Li-Tahrir Filastin | Popular Democratic Front for the Liberation of Palestine | PDFLP
  PSE REB
group Direct Action
  GRC REB
group Fighters for Freedom
  GRC REB
group Friendship Society | Philike Hetairia
  GRC REB
group Group of Carlo Giuliani
  GRC REB
group Guevarista Revolutionary Army | Pro-Guevara Revolutionary Group
  COL REB
group International Solidarity | Armed Cells for International Solidarity
  ITA REB
group Islamic Great Eastern Raiders Front | Front Islamique Des Combattants du Grand Orient
  TUR REB
group Jaime Bateman Cayon Group
  COL REB
group July 20th Brigade
  ITA REB
group American Knights of the Ku Klux Klan | Imperial Klans of America | Knights of the White Kamelia
  USA REB
group Kongreya Azadi U Demokrasiya Kurdistan | Kurdistan Freedom and Democracy Congress | Kurdistan Peoples Conference | The People's Congress of Kurdistan
  TUR REB
group Leftist Nucleus
  GRC REB
group May 15
  GRC REB
group May 98
  GRC REB
group Melting Nuclei
  GRC REB
group Movement Against State Arbitrariness
  GRC REB
group Muttahida Qami Movement | Mohajir Quami Movement | United National Front
  PAK REB
group Fronte di Liberazione Naziunale di A Corsica | Front de Liberation Nationale de la Corse
  FRA REB
group Nationalist Kurdish Revenge Teams
  TUR REB
group Armed Communist Combatants | New Red Brigades for the Construction of the Fighting Communist Party
  ITA REB
group New Revolutionary Popular Struggle
  GRC REB
group Orange Volunteers
  GBR REB
group Overthrown Anarchist Faction | Overthrow Anarchist Faction
  GRC REB
group Padanian Armed Separatist Phalanx
  ITA REB
group People's Liberation Army of Kurdistan | Kurdistan National Liberty Army
  TUR REB
group Popular Revolutionary Front
  GRC REB
group Proletarian Reprisals
  GRC REB
group Red Line
  GRC REB
group Provisional Government of the Republic of Texas
  USA REB
group Fuerzas Armadas Revolucionarias de Colombia - Ejercito del Pueblo
  COL REB
group Revolutionary Brigades
  GRC REB
group Revolutionary Front for Communism
  ITA REB
group Revolutionary Leninist Brigades
  ITA REB
group Revolutionary Nuclei
  GRC REB
group Revolutionary Organization 17 November | Ro-N17
  GRC REB
group Revolutionary People's Struggle | Revolutionary Popular Struggle
  GRC REB
group Revolutionary Proletarian Initiative Nuclei | Nucleus of the Proletarian Revolutionary Initiaitve
  ITA REB
group Revolutionary Proletarian Nucleus
  ITA REB
group Revolutionary Subversive Faction-Commando Unibomber | Revolutionary Faction To Overthrow Commando Unabomber
  GRC REB
group Revolutionary Violence Group
  GRC REB
group Rigas Fereos | Rigas Ferreos
  GRC REB
group Sardinian Autonomy Movement
  ITA REB
group Self-Defense Groups of Cordoba and Uraba | Peasant Self-Defense Group of Coacute
  COL REB
group Sheriff's Posse Comitatus
  USA REB
group Solidarity for Political Prisoners
  GRC REB
group South Londonderry Volunteers | South Londonderry Protestant Volunteers
  GBR REB
group Maoist Communist Party | Maoist Komunist Partisi | Turkish Workers and Peasants Liberation Army
  TUR REB
group Five C's | Cell Against Capitals Jail and Its Jailers and Cells | Cell Against the Capital | Cellule Contro Il Capitale | Il Carcere | I Carcerieri | Le Celle | Cinque C
  ITA REB
group Front for the Liberation of the Cabinda Enclave
  AGO REB
group Front for the Liberation of the Cabinda Enclave - Renewed | Flec-Renewed
  AGO REB
group Order, the | Bruders Schweiden | The Silent Brotherhood | White American Bastion
  USA REB
group Uncontrolled Rage
  GRC REB
group United Self-Defense Group of Colombia
  COL REB
group White Patriot Party
  USA REB
group May 15 Organization for the Liberation of Palestine | Arab Organization of May 15
  IRQ REB
group Charles Martel Group | Charles Martel Club
  FRA REB
group Group Bakunin Gdansk Paris Guatemala Salvador | Group Bakounine Gdansk Paris Guatemala Salvador
  FRA REB
group Jewish Defense League
  USA REB
group First of October Antifascist Resistance Group
  ESP REB
group Moro Liberation Front
  PHL REB
group al-Harakat al-Islamiyah | Bearer of the Sword
  PHL REB
group Movement of the Revolutionary Left
  CHL REB
group Manuel Rodriguez Patriotic Front - Dissidents | Fpmr-D
  CHL REB
group Guerrilla Army of the Poor
  GTM REB
group Guatemalan Labor Party
  GTM REB
group Rebel Armed Forces | November 13th Movement of the Rebel Armed Forces
  GTM REB
group Frente Farabundo Marti de Liberacion Nacional-Frente Democratico Revolucionario | Fmln-Fdr
  SLV REB
group Armed Forces of National Resistance | National Resistance | Resistencia Nacional
  SLV REB
group February 28 Popular Leagues
  SLV REB
group December 20 Movement | 20 December National Liberation Movement
  PAN REB
group National Liberation Movement
  URY REB
group Montonero Peronist Movement
  ARG REB
group Ejercito de Liberacion Nacional - Bolivia | Eln-B
  BOL REB
group Counter Revolutionaries
  NIC REB
group Ninth of June Organization
  FRA REB
group Orly Organization
  FRA REB
group Armenian Revolutionary Army
  USA REB
group 28 May Armenian Organization
  TUR REB
group Lebanese Armed Revolutionary Faction | Factions Armees Revolutionnaires Libanaises
  LBN REB
group National Revolutionary Command
  LBN REB
group Communist Combatant Cells | Collectif Des Prisonniers Des Cellules Communistes Combattantes
  BEL REB
group Popular Forces of April 25
  PRT REB
group South African Native National Congress
  ZAF REB
group Revolutionary Proletarian Army-Alex Boncayao Brigade
  PHL REB
group Armata di Liberazione Naziunale | Army of National Liberation
  FRA REB
group Andres Castro United Front
  NIC REB
group Islamic Jihad for the Liberation of Palestine | Organization of the Oppressed On Earth | Revolutionary Justice Organization | The Islamic Resistance | Hasan Nasrallah | Sayyid Hassan Nasrallah | Sheik Nasrallah | Sheik Hassan Nasrallah | Sheikh Nasrallah | Seyyed Hassan Nasrallah | Sayyed Nasrallah | Imad Fayez Mughniyeh | Imad Mughniyah | Imad Moughniyah
  LBN REB
group Arizona Patriots
  USA REB
group Covenant Sword and Arm of the Lord
  USA REB
group Order Ii
  USA REB
group El Rukn | Black P Stones | Blackstone Rangers | The Cornerstone | The Foundation
  USA REB
group United Freedom Front | Armed Resistance Unit | Guerrilla Resistance Movement | Revolutionary Fighting Group
  USA REB
group May 19 Communist Order | May 19 Communist Coalition | Red Guerrilla Resistance | Resistance Conspiracy
  USA REB
group Evan Mecham Eco-Terrorist International Conspiracy | EMETIC
  USA REB
group Oklahoma Constitutional Militia | Universal Church of God
  USA REB
group Phineas Priests | Phineas Priesthood
  USA REB
group Washington State Militia
  USA REB
group Mountaineer Militia
  USA REB
group Nestor Paz Zamora Commission
  BOL REB
group Aryan Republican Army | Aryan Resistance Army
  USA REB
group Patriots Council | Minnesota Patriot Council
  USA REB
group Nation of Yahweh
  USA REB
group American Front
  USA REB
group Colorado 1st Light Infantry
  USA REB
group 1st Mechanical Kansas Militia | 7th Division Constitutional Militia | Kansas Militia | Southern Kansas Regional Militia
  USA REB
group 3rd Continental Congress
  USA REB
group Up the Irs, Inc.
  USA REB
group Fourth Reich Skinheads
  USA REB
group New Order
  USA REB
group Fighting Guerillas of May
  GRC REB
group Hammerskin Nation
  USA REB
group Liberation Front of Quebec | Quebec Liberation Front
  CAN REB
group Supporters of Islam
  IRQ REB
group Anarchists, the
  ESP REB
group Revolutionary Socialists
  SWE REB
group Communist Revolutionaries In Europe
  NLD REB
group Popular Self-Defense Forces | May-May
  COD REB
group People's Liberation Forces
  COL REB
group Fatherland and Liberty Nationalist Front
  CHL REB
group Autonomous Decorators
  DEU REB
group Supporters of Horst Ludwig Meyer | Action Group Horst Ludwig Meyer
  DNK REB
group 21 June
  GRC REB
group Tupamaro Revolutionary Movement - January 23 | Tupamaro Revolutionary Front
  VEN REB
group Abdurajak Janjalani Brigade
  PHL REB
group Nusantara Islamic Jihad Forces | Abu Bakar Battalion F Kompi | Force of Indonesian Muslim Jihad Fighters | Nusantara Islamic Mujahideen Front
  IDN REB
group Totally Anti-War Group | ATAG
  FRA REB
group United Self-Defense Forces of Venezuela
  VEN REB
group Al Badar | al-Badhr Mujahidin
  PAK REB
group al-Umar Mujahideen | al-Omar Mujahideen
  PAK REB
group Lebanese Resistance Detachments | Movement of Hope
  LBN REB
group Anarchist Attack Teams
  GRC REB
group Armata Corsa | Corsican Army
  FRA REB
group Birsa Commando Force
  IND REB
group Badr Forces
  PSE REB
group Bagramyan Battalion
  GEO REB
group Ber Satu | Payong Organization | United Front for the Independence of Pattani
  THA REB
group Revolutionary Armed Corps | Revolutionary Amazon Command
  ECU REB
group Carapaica Revolutionary Movement | Carapaica Revolutionary Group
  VEN REB
group Caucasian Front for the Liberation of Abu Achikob
  DEU REB
group Children of Fire
  GRC REB
group Middle Core Faction | Nucleus Faction
  JPN REB
group Commando Anarchist Group
  GRC REB
group Communist Workers Movement
  TUR REB
group Dagestan Liberation Army
  RUS REB
group Ecuadorian Rebel Force
  ECU REB
group Revolutionary Armed Forces of the People | FARP
  MEX REB
group Bolivarian Liberation Forces
  VEN REB
group Corsican Patriotic Front
  FRA REB
group For A Revolutionary Perspective
  CHE REB
group Francs Tireurs | Francs-Tireurs Partisans | Francs-Tireurs Partisans Manouchian
  FRA REB
group Freedom for Mumia Abu-Jamal
  CHE REB
group Gora Euskadi Askatuta
  FRA REB
group Group Revolutionary Reconstruction
  DEU REB
group Harakat al-Shuhada'a al-Islamiyah | Islamic Martyrs Movement
  LBY REB
group Indigenous People's Federal Army | IPFA | Ad Rev | Indigenous Federal State Army | IFSA
  PHL REB
group Islamic Shashantantra Andolon
  BGD REB
group Islamic Defense Force | Muslim Defense Force
  IND REB
group Communist Party of India Janashakti
  IND REB
group Jihad Committee | All India Jihad Committee
  IND REB
group Association of Revolutionary Workers | Revolutionary Workers Council
  JPN REB
group Knights of the Torched Bank
  GRC REB
group Maoist Communist Center | Dakshin Desh | Maoist Communist Center of India | MCCI | Maoist Coordination Committee
  IND REB
group People's Revolutionary Militias
  ECU REB
group Macedonia Dawn
  MKD REB
group Mohammed's Army
  YEM REB
group Movsar Baryayev Gang
  RUS REB
group Muslim United Army
  PAK REB
group Muslims Against Global Oppression
  ZAF REB
group National Warriors | Warriors of the Boer Nation
  ZAF REB
group New Revolutionary Alternative | New Revolutionary Initiative
  RUS REB
group Night Avengers | The Avengers
  HND REB
group Odua Peoples' Congress | Oodua Peoples' Congress | Odudua Peoples' Congress | Oduduwa Peoples Congress | Yoruba Oodua Peoples Congress
  NGA REB
group Purbo Banglar Communist Party
  BGD REB
group People's Guerrilla Army | Peoples War | The Communist Party of India-Marxist Leninist Cpi-Ml
  IND REB
group Group of Popular Combatants | Group of Peoples Fighters | Peoples Combatant Group
  ECU REB
group Popular Revolutionary Action
  GRC REB
group Proletarian Resistance
  GRC REB
group Proletarian Solidarity
  GRC REB
group Pueblo Reagrupado
  CHL REB
group Red Guerrillas
  RUS REB
group Revolutionary Army
  JPN REB
group Revolutionary Memory
  GRC REB
group Revolutionary Perspective
  ESP REB
group Riyad Us-Saliheyn Martyrs' Brigade | Riyadh-As-Saliheen | Riyadus-Salikhin Reconnaissance and Sabotage Battalion of Chechen Martyrs
  RUS REB
group Shurafa al-Urdun | Honorables of Jordan | Nobles of Jordan | Righteous of Jordan
  JOR REB
group Sword of Islam
  RUS REB
group Torrid Winter
  GRC REB
group United Kuki Liberation Front
  IND REB
group United Liberation Front of Asom
  IND REB
group United People's Democratic Solidarity
  IND REB
group Ummah Liberation Army
  SDN REB
group United Revolutionary Front
  VEN REB
group Waffen Ss
  LVA REB
group Zomi Revolutionary Army
  IND REB
group Black Liberation Army | Afro-American Liberation Army
  USA REB
group Autonomous Cells
  DEU REB
group Anjuman Sipah-E-Sahaba | Guardians of the Friends of the Prophets
  PAK REB
group 23rd of September Communist League | La Liga | Liga 23 de Septiembre | L-23s
  MEX REB
group Abu Nayaf al-Afghani | Abu Dujana al-Afghani Ansar al-Qaeda Europe
  ESP REB
group Actiefront Nationistisch Nederland
  NLD REB
group Affiche Rouge | Groupe Olivier | Red Bill
  FRA REB
group Alejo Calatayu
  BOL REB
group Alianca Libertadora Nacional | National Liberation Action | National Liberation Alliance
  BRA REB
group Anarchist Faction for Subversion
  GRC REB
group Ansar al-Sunnah Army
  IRQ REB
group Anti-American Arab Liberation Front
  DEU REB
group Anti-Armenian Organization
  FRA REB
group Anti-Communist Command
  IND REB
group Anti-Establishment Nucleus
  GRC REB
group Anti-Imperialist Cell
  DEU REB
group Anti-Imperialist Group Liberty for Mumia Abu Jamal
  DEU REB
group Anti-Olympic Flame
  GRC REB
group Anti-State Defense
  GRC REB
group Arab Communist Revolutionary Party
  JOR REB
group Arab Fedayeen Cells
  LBN REB
group Arab Revenge Organization
  LBN REB
group Arab Revolutionary Front
  FRA REB
group Arab Unionist Nationalist Organization
  CYP REB
group Argentine Anti-Communist Alliance | Triple A
  ARG REB
group Armed Communist League
  MEX REB
group Armed Revolutionary Left
  ECU REB
group August 23 Movement
  LBN REB
group Autonomia Sinistra Ante Parlamentare | Left Autonomy Before Parliamentarian
  ITA REB
group Azad Hind Sena
  IND REB
group Baluchistan Liberation Army
  PAK REB
group Black Brigade | Black Brigades of Lebanon | Christian Anti-Moslem Organization | Lebanese Black Brigades
  LBN REB
group Black December
  PAK REB
group Black Friday
  TUR REB
group Black Hand
  LBN REB
group Black Panthers | Black Panther Party for Self-Defense
  USA REB
group Black Revolutionary Assault Team
  USA REB
group Black Widows | Chyornyye Vdovy
  RUS REB
group Black and Red Brigades
  GRC REB
group Boere Aanvals Troepe | Boere Stormtroopers
  ZAF REB
group Bolivarian Guerilla Movement
  VEN REB
group Coalition To Save the Preserves
  USA REB
group Canadian Hungarian Freedom Fighters Federation
  CAN REB
group Cell for Internationalism
  AUT REB
group Che Guevara Brigade | Che Guevara International Brigade
  ARG REB
group Clandestini Corsi
  FRA REB
group Coalition of National Brigades
  HTI REB
group Comando Jaramillista Morelense 23 de Mayo | Cjm-23 | Jaramillista Comando
  MEX REB
group Comite Argentino de Lucha Anti-Imperialisto | Argentine Committee of the Struggle Against Imperialism
  ARG REB
group Comando Internacionalista Simon Bolivar
  MEX REB
group Committee for Liquidation of Computers
  FRA REB
group Committee of Coordination
  FRA REB
group Consciously Enraged
  GRC REB
group Cooperative of Hand-Made Fire and Related Items | Coop of Hand-Made Fire and Related Items
  ITA REB
group Counterrevolutionary Solidarity
  GTM REB
group Croatian Freedom Fighters
  USA REB
group Eagles of National Unity
  YEM REB
group Egypt's Revolution | Egypt's Nasserist Revolution | Thawrat Misr An Nassiriyah
  EGY REB
group Eva Peron Organization
  ARG REB
group Fedayeen Khalq | Fedayeen Khalq Organization | Peoples Fedayeen | Peoples Fedayeen Guerrillas | Peoples Fedayeen Guerrillas Organization | Peoples Fedayeen Movement
  IRN REB
group Federation of Armenian Revolutionaries - Revolutionary Movement
  LBN REB
group Fires of Hell
  GRC REB
group Free Greeks
  GRC REB
group Free South Moluccan Youth's
  NLD REB
group Frente de Liberacion Nacional del Vietnam del Sur
  ARG REB
group Front for Defenders of Islam
  IDN REB
group Front of Justice and Revenge | Justice and Revenge Front | Justice and Vengeance Front
  LBN REB
group International Revolutionary Action Group
  FRA REB
group Gracchus Babeuf
  FRA REB
group Greek Anti-Dictatorial Youth
  GRC REB
group Greek Anti-Regime Movement Laos-11
  GRC REB
group Greek Bulgarian Armenian Front
  AUS REB
group Group for Social Resistance To the State Mechanism
  GRC REB
group Group of Guerilla Combatants of Jose Maria Morelos y Pavon | Jose Maria Morelos y Pavon National Guerrilla Coordinating Group | Jose Maria Morelos y Pavon National Guerrilla Council
  MEX REB
group Heroes of Palestine
  COL REB
group Hindu Sena Rashtriya Sangh Party
  IND REB
group Immediate Action
  GRC REB
group Indomitable Marxists
  GRC REB
group Unofficial Anarchist Federation
  ITA REB
group International Communist Group
  ITA REB
group International Revolutionary Struggle | Team of International Revolutionary Struggle
  GRC REB
group Internet Black Tigers
  LKA REB
group Iraqi Democratic Front
  IRQ REB
group Islami Chhatra Shibir
  BGD REB
group Islamic Brotherhood
  GTM REB
group Islamic Renewal Movement
  JOR REB
group Islamic Society
  LBN REB
group Jordanian Free Officers Movement
  JOR REB
group Jordanian Islamic Resistance | Movement for the Struggle of the Jordanian Islamic Resistance
  JOR REB
group June 16 Organization | Warriors of the 16th of June Movement
  TUR REB
group Kabataang Makabayan | Nationalist Youth | Patriotic Youth
  PHL REB
group Kenkoku Giyugun Chosen Seibatsutai | Voluntary Army Unit for Suppressing Koreans
  JPN REB
group Khaibar Brigades
  LBN REB
group Khmer Communist Party
  KHM REB
group Komando Jihad | Holy War Command
  IDN REB
group Kuki Liberation Army
  IND REB
group Kurdish Islamic Unity Party
  TUR REB
group Kurdish Patriotic Union
  TUR REB
group Lautaro Faction
  CHL REB
group Lebanese Arab Youth
  LBN REB
group Lebanese Liberation Front
  LBN REB
group Lebanese National Resistance Front
  LBN REB
group Liberation Battalion
  LBN REB
group Revolutionary Movement of October 8
  BRA REB
group Mahir Cayan Suicide Group
  TUR REB
group Mano Blanca
  GTM REB
group Masada, Action and Defense Movement
  FRA REB
group Maximiliano Gomez Revolutionary Brigade
  DOM REB
group Meinhof-Puig-Antich Group
  FRA REB
group Midnight Saboteurs
  GRC REB
group Morazanist Patriotic Front | Morazanista Liberation Front | Morazanista Patriotic Front | Morazano National Liberation Front
  HND REB
group Mujahideen Kompak | Laskar Mujahideen Kompak
  IDN REB
group Mujahideen Message
  AFG REB
group National Liberation Union | Bushnegro Jungle Commandos
  SUR REB
group National Youth Resistance Organization
  ITA REB
group Nihilists Faction
  GRC REB
group November 25 Anarchist Group
  GRC REB
group Nuclei Armati Comunista
  ITA REB
group Nuclei Communist Combatants
  ITA REB
group Nuclei for Promoting Total Catastrophe
  GRC REB
group Palestinian Resistance
  FRA REB
group Partisans of Holy War | Organization of Partisans of Islamic Jihad
  LBN REB
group Patriotic Resistance Army
  HND REB
group Pedro Leon Arboleda Movement
  COL REB
group People Against Gangsterism and Drugs
  ZAF REB
group People's Command
  BOL REB
group People's Revolutionary Armed Forces
  MEX REB
group People's Revolutionary Front
  PHL REB
group People's Revolutionary Organization
  ARG REB
group Peronist Armed Forces
  ARG REB
group Popular Justice
  GRC REB
group Popular Movement for the Liberation of Angola | Popular Movement for the Liberation of Angola-Party of Labor
  AGO REB
group Popular Revolutionary Resistance Group
  GRC REB
group Popular Revolutionary Vanguard
  BRA REB
group Proletarian Action Group
  CHL REB
group Red Daughters of Rage
  AUT REB
group Republic of New Africa
  USA REB
group Revolutionary Action Party
  USA REB
group Revolutionary Army of the People
  DOM REB
group Revolutionary Autonomous Group
  PRT REB
group Revolutionary Cells Animal Liberation Brigade
  USA REB
group Revolutionary Commandos of Solidarity
  CRI REB
group Revolutionary Eelam Organization | Eelam Revolutionary Organization of Students
  LKA REB
group Revolutionary Force Seven
  USA REB
group Revolutionary Front for Proletarian Action
  BEL REB
group Revolutionary Liberation Action
  GRC REB
group Revolutionary Offensive Cells
  ITA REB
group Revolutionary Torch-Bearing Run
  GRC REB
group Revolutionary United Front Movement
  HND REB
group Roque Dalton Commando
  GTM REB
group Salafia Jihadia
  MAR REB
group Secret Army Organization
  USA REB
group Secret Organization Zero | Group Zero
  USA REB
group Social Resistance
  GRC REB
group Socialist-Nationalist Front
  CHE REB
group Solidarity Gas Canisters
  GRC REB
group Solidarity With 17n
  GRC REB
group Sons of the South
  LBN REB
group South Moluccan Suicide Commando
  NLD REB
group Southern California Ira
  USA REB
group Southern Sudan Independence Movement | Movement of Riak Machar | Southern Sudan Independence Army | Sudan People's Liberation Army United
  SDN REB
group Sovereign Panama Front | Panama Sovereignty Front
  PAN REB
group Syrian Mujahideen
  BEL REB
group Terra Lliure
  ESP REB
group Territorial Anti-Imperialist Nuclei
  ITA REB
group The Committee for Promotion of Intransigence
  GRC REB
group The Extraditables
  COL REB
group The Inevitables
  BOL REB
group Tigrai Peoples Liberation Front
  ETH REB
group National Security Volunteers
  HTI REB
group Turkish Islamic Jihad
  TUR REB
group Turkish People's Liberation Army
  TUR REB
group Turkish People's Liberation Front | Turkish Peoples Liberation Party-Front | Tplp-F
  TUR REB
group Ukrainian Reactionary Force
  IND REB
group Unified Unit of Jihad | United Company of Jihad
  DZA REB
group Union of Peaceful Citizens of Algeria | Committee of Peace-Loving Algerians
  DZA REB
group United Anti-Reelection Command
  DOM REB
group United Arab Revolution
  KWT REB
group United Organization of Halabjah Martyrs
  IRQ REB
group United Popular Action Movement
  CHL REB
group United Popular Liberation Army of America
  MEX REB
group We Will Win
  VEN REB
group Weather Underground Organization | Action Faction
  USA REB
group Workers' Revolutionary Party
  BOL REB
group World Islamic Jihad Group
  YEM REB
group World Punishment Organization
  CHE REB
group Yanikian Commandos
  USA REB
group Youth Action Group
  FRA REB
group Zarate Willka Armed Forces of Liberation
  BOL REB
group Zionist Action Group
  PRT REB
group al-Faruq Brigades | Jihadist al-Faruq Brigades | Media Commission for the Mujahidin In Iraq
  IRQ REB
group al-Haramayn Brigades | Special Death Brigades
  SAU REB
group White Order of Thule
  USA REB
group San Joaquin Militia | San Joaquin County Militia
  USA REB
group Southeast States Alliance
  USA REB
group Tawhid and Jihad | al-Tawhid | al-Zarqawi Network | Monotheism and Holy Struggle | Tanzim Qaidat al-Jihad Fi Bilad al-Rafidayn | Unification and Jihad
  IRQ REB
group Tunisian Combatant Group | Groupe Combattant Tunisien | Tunisian Combat Group | Tunisian Islamic Fighting Group
  AFG REB
group Eastern Turkistan Islamic Movement | Eastern Turkistan Islamic Party
  CHN REB
group Action Front for the Liberation of the Baltic Countries
  FRA REB
group Anti-Imperialist Patrols for Proletariat Internationalism
  ITA REB
group Arab Nationalist Youth for the Liberation of Palestine | Arab National Youth Organization | Arab Nationalist Youth Organization for the Liberation of Palestine | Seventh Suicide Squad
  LBY REB
group Autonomous Intervention Collective Against the Zionist Presence In France
  FRA REB
group Chilean Committee of Support for the Peruvian Revolution
  CHL REB
group Corsican Revolutionary Armed Forces | Corsican Revolutionary Armed Front
  FRA REB
group Dario Santillan Command
  ARG REB
group Fighting Ecologist Activism
  GRC REB
group Iraqi Legitimate Resistance
  IRQ REB
group Islamic Front for the Liberation of Palestine
  LBN REB
group Jordanian Revolutionary and Military Committee | Jordanian Military and Revolutionary Committee | Military and Revolutionary Committee of Jordan
  JOR REB
group Karbala Brigades
  IRQ REB
group Proletarian Combatant Groups
  ITA REB
group Resistance, Liberation and Independence Organization
  GRC REB
group Revolutionary Action Organization of the Arab Resistance Front | Martyr Suleiman Halabi Unit
  LBN REB
group Revolutionary Outburst Movement | Arab Revolutionary Expansion Movement | Arab Revolutionary Surge
  LBN REB
group Revolutionary Worker Clandestine Union of the People Party
  MEX REB
group Simon Bolivar Guerilla Coordinating Board
  COL REB
group The Holders of the Black Banners
  IRQ REB
group Fighting Islamic Group | Libyan Fighting Group | Libyan Islamic Group
  LBY REB
group Army of Jihad | Holy War Warriors
  IDN REB
group Hikmatul Zihad | Hikmat-Ul-Jihad | Wisdom of Jihad
  BGD REB
group Army of the Corsican People
  FRA REB
group Saraya Usud al-Tawhid | Brigades of the Lions of Monotheism
  IRQ REB
group Army of the Followers of Sunni Islam
  IRQ REB
group Brigades for the Defense of Holy Shrines | Squadrons Defending Holy Places
  IRQ REB
group Brigades of the Victorious Lion of God
  IRQ REB
group Divine Wrath Brigades
  IRQ REB
group Islamic Resistance Brigades
  IRQ REB
group 1920 Revolution Brigades | 20th Revolution Brigades | Revolution of the 1920s Brigades | Twentieth Revolution Brigades
  IRQ REB
group Saraya al-Shuhuada al-Jihadiyah Fi al-Iraq | Jihadist Martyrs Brigades In Iraq
  IRQ REB
group Underground Government of the Free Democratic People of Laos | Free Democratic People's Government of Laos | Free Democratic Government Committee of the Lao People
  LAO REB
group Karbi Longri North Cachar Hills Resistance Force
  IND REB
group Ansar al-Jihad | Supporters of Jihad
  IRQ REB
group Abu Bakr al-Siddiq Fundamentalist Brigades | Salafist Brigades of Abu Bakr al-Siddiq
  IRQ REB
group Global Intifada
  SWE REB
group Islamic Movement of Holy Warriors
  IRQ REB
group Barisan Revolusi Nasional Melayu Pattani | National Revolutionary Front
  THA REB
group Mujahideen Army
  IRQ REB
group Islamic Jihad Brigades
  IRQ REB
group Free People of Galillee | Galilee Liberators
  ISR REB
group Communist Liberation Faction
  GRC REB
group Iraqi Revenge Brigades | al-Isawi Martyr Brigade | Brigades of Vengeance | Iraqi Vengeance Brigades
  IRQ REB
group Iduwini Youths | Ijaw Youth Movement
  NGA REB
group Movimiento Nacionalista Etnocacerista
  PER REB
group Brigades of Imam al-Hassan al-Basri | al-Hassan al-Basri Battalions | al-Imam al-Hassan al-Basri Brigades | Hassan al-Basri Brigade
  IRQ REB
group al-Ahwal Brigades | al-Ahwal Horrors Brigades | Calamities Brigades | Horrors Brigades
  IRQ REB
group al-Islambouli Brigades of al-Qaeda | al-Islambouli Brigades | al-Qaeda Organization | Islambouli Brigade of Martyrs | Platoon of Marytr Khaled Islambouli
  PAK REB
group Jamatul Mujahedin Bangladesh
  BGD REB
group Soldiers of the Prophet's Companions
  IRQ REB
group Army for the Liberation of Kurdistan
  LBN REB
group Brigades of Martyr Ahmed Yassin
  IRQ REB
group Front for the Liberation of Lebanon From Foreigners
  LBN REB
group Mohajir Qami Movement-Haqiqi | Real Mohajir Qami Movement
  PAK REB
group Protectors of Islam Brigade
  IRQ REB
group Usd Allah
  IRQ REB
group Justice Army of Defenseless People | Avenging Army of Defenseless People
  MEX REB
group Kanglei Yawol Kanna Lup | Kanglei Yaol Kanba Lup | Organization To Save the Revolutionary Movement In Manipur
  IND REB
group Khristos Kasimis Revolutionary Group for International Solidarity
  GRC REB
group Red Flag | Red Banner
  VEN REB
group Young Liberators of Pattani
  THA REB
group Anarkhiki Omadha 20 Louli | Anarchy Group of the 20th of July
  GRC REB
group Cypriot Nationalist Organization
  CYP REB
group Ninawa Mujahideen In the City of Mosul | Mujahideen of Nineveh
  IRQ REB
group Rebolusyonaryong Hukbong Bayan
  PHL REB
group Abu al-Abbas
  IRQ REB
group Fallujah Mujahideen
  IRQ REB
group Islamic Glory Brigades In the Land of the Nile | Islamic Brigades of Pride In Egypt | Islamic Pride Brigades In the Land of the Nile | Kata'ib al-Izz al-Islamiyah Fi Ard al-Nil
  EGY REB
group Kata'ib al-Junayd al-Jihadiyah | Junayd Jihadist Brigades
  IRQ REB
group Action Group Extreme Beate
  DNK REB
group Ali bin Abu Talib Jihad Organization | Ali bin Abu Talib Brigades
  IRQ REB
group Muadh ibn Jabal Brigade
  IRQ REB
group Tawhid Islamic Brigades
  EGY REB
group Arbav Martyrs of Khuzestan
  IRN REB
group Babbar Khalsa International
  IND REB
group Jund Allah Organization for the Sunni Mujahideen In Iran
  IRN REB
group Kurdish Democratic Party
  IRQ REB
group Popular Revolutionary Resistance Organization | Revolutionary Popular Resistance Organization
  LBN REB
group Shura Council of the Mujahideen of Iraq
  IRQ REB
group Strugglers for the Unity and Freedom of Greater Syria
  LBN REB
group Mariano Moreno National Liberation Commando
  ARG REB
group Secret Organization of al-Qaeda In Europe
  GBR REB
group The National Anti-Corruption Front
  BOL REB
group Islamic Jihad Group
  UZB REB
group Akhil Krantikari | All Nepal National Independent Students Union
  NPL REB
group National Socialist Council of Nagaland-Isak-Muivah
  IND REB
group Jagrata Muslim Janata Bangladesh | Awakened Muslim Masses of Bangladesh | Jamaatul Mujahedin Bangladesh
  BGD REB
group Islamic Front for Iraqi Resistance - Salah-Al-Din al-Ayyubi Brigades
  IRQ REB
group al-Fursan Brigades | Brigade of Knights | Knights Brigades
  IRQ REB
group United People's Democratic Front
  BGD REB
group January 31 Popular Front
  GTM REB
group Army for Iran's National Liberation
  GRC REB
group Commando of Croatian Revolutionaries In Europe
  DEU REB
group National Movement for the Restoration of Pakistani Sovereignty
  PAK REB
group New Pattani United Liberation Organization
  THA REB
group People's Vanguard Organization
  CRI REB
group Parbatya Chattagram Jana Sanghati Samity | Chittagong Hill Tracts United People's Party
  BGD REB
group Military Wing of the Greater Syrian Army
  QAT REB
group Armed Youth of Cherikha-Ye Fadayee
  IRN REB
group Death Squad of Mujahideen of Iraq | Mujahedeen of Iraq | The Group of Death
  IRQ REB
group Dima Halam Daoga
  IND REB
group Green Brigade of the Prophet | Green Battalion | Green Brigade of Islamic Resistance | Prophet's Green Brigade
  IRQ REB
group Imam Hussein Brigades
  IRQ REB
group Islamic al-Waqqas Brigade
  IRQ REB
group Islamic Rage Brigade | Brigades of Islamic Anger | Islamic Rage Battalion
  IRQ REB
group Jaish al-Taifa al-Mansoura | Army of the Victorious Community | Jaiech al-Taifa al-Mansoura | Jaish al-Taifa al-Mansura | Victorious Army Group | Victorious Army Sect
  IRQ REB
group Knights of the Tempest | Knights of the Storm
  PSE REB
group Adivasi Cobra Force | Adivasi Cobra Militant Force
  IND REB
group Omar bin al-Khattab Brigades
  PSE REB
group The Group for the Promotion of Virtue and the Prevention of Vice | Propagation of Virtue Prohibition of Vice Brigades | The Group for the Propagation of Virtue and the Prevention of Vice
  IRQ REB
group Che Guevara Anti-Imperialist Command | Che Guevara Commando | Colonel Dorrego Anti-Imperialist Command
  ARG REB
group Band of Partisans | League of the Followers | Partisans League | Usbat al-Ansar
  LBN REB
group Jihad Pegah | Jihad Base
  IRQ REB
group Thus Far and No Further
  GRC REB
group Partisans of the Sunni
  IRQ REB
group People's United Liberation Front
  IND REB
group Kuki Revolutionary Army
  IND REB
group Saad bin Abi Waqas Brigades | Sad ibn Abi-Waqqas
  IRQ REB
group Battalion of the Look-Out for Iraq | Brigade of Monitoring for Iraq
  IRQ REB
group Anti-State Justice
  GRC REB
group Arab Struggle Movement for the Liberation of Ahvaz
  IRN REB
group Abu al-Rish Brigades | Abu al-Reesh Brigades | Ahmed Abu al-Rish Brigades | al-Reish Brigades | Fatah Hawks
  PSE REB
group Mujahadi Bayt al-Maqdis Brigades | Fighters of Jerusalem Brigades | Mujahedeen Brigades Jerusalem Branch
  PSE REB
group Punishment Brigade for the al-Jaafari Government
  IRQ REB
group Hawk Brigades | Falcon Brigades
  IRQ REB
group Swords of Righteousness Brigades | Swords of Truth Brigades
  IRQ REB
group Ingush Jama'at Shariat
  RUS REB
group Brigade of Ansar al-Tawhid Wa-Sunna | Ansar al-Tawhid wa al-Sunna Brigade | Supporters of Monotheism and the Prophet's Tradition | Supporters of the Tawhid and Sunna Brigades
  IRQ REB
group Banner of Islam
  IRQ REB
group Jihad In Sweden | al-Qaeda Organization for Jihad In Sweden
  SWE REB
group Colonel Karuna Faction | Tamil National Front
  LKA REB
group Kata'ib al-Khoul | Jamaat Kataib al-Khoul | Kataeb al-Ghoul | Kataib al-Khoul Jamaat
  RUS REB
group Hezb-E Azadi-Ye Afghanistan | Freedom Pary of Afghanistan
  AFG REB
group Taong Bayan At Kawal | Citizen and Soldierc | Masses and Soldiers | Secret Bad Men | Secret Warriors | Tabak Group | MACHETE | The People and the Soldiers
  PHL REB
group al-Imam Ali Brigades | Imam Ali Brigade
  IRQ REB
group Anarchist Collective
  GRC REB
group Runda Kumpalan Kecil
  THA REB
group Dagestani Shari'ah Jamaat | PARADISE | Islamic Jamaat of Dagestan
  RUS REB
group Holy Jihad Brigades
  PSE REB
group Dhi Qar Organization
  IRQ REB
group Madheshi Liberation Front | Madheshi National Liberation Front
  NPL REB
group Janatantrik Terai Mukti Morcha | Terai Democratic Liberation Front
  NPL REB
group Oxford Arson Group | Oxford Arson Squad
  GBR REB
group Stop Huntingdon Animal Cruelty
  GBR REB
group El Gama'a el Islamiyya | Al Jamaat al Islamiya
  EGY REB
group Al Ghurabaa | al-Muhajiroun
  GBR REB
group al-Itihaad al-Islamiya
  SOM REB
group Harakat al-Shabaab al-Mujahideen | Hizbul Shabaab | Ash-Shabaab | Ahmad Umar | Moktar Ali Zubeyr
  SOM REB
group Jamaat Ansar al-Sunna | Jaish Ansar al-Sunna
  IRQ REB
group Vanguard for the Protection of Muslims In Black Lands
  NGA REB
