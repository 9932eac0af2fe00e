# Agents: common nouns for those who act, and the sector that each belongs to (first is primary).
# Lemmas only, in lower case; the engine finds plurals, and composes "Kenyan" + "soldier" to KEN MIL.
# The longest term wins, so "army of volunteers" is shut out by `not` and "opposition lawmaker" beats "lawmaker".

# ---- governments, their heads and their offices ----
agent government | regime | cabinet | council of ministers | government official | governing council | ruler | ruling council | officialdom | bureaucrat | technocrat   GOV
  not "self government"
agent caretaker government | interim government | transitional government | unity government | coalition government | provisional government | national unity government | puppet government | shadow government   GOV
agent government spokesman | government spokeswoman | government spokesperson | presidential spokesman | presidential spokeswoman | press secretary | chief spokesman   GOV
agent president | head of state | vice president | vice-president | deputy president | president-elect | acting president | interim president | presidency | presidential office | president's office | presidential palace | presidential administration   GOV
  not "club president"
  not "company president"
  not "union president"
agent prime minister | premier | deputy prime minister | vice premier | vice-premier | deputy premier | head of government | vice-chancellor | first minister | chief minister | prime minister's office | premiership | acting prime minister   GOV
  not "university chancellor"
agent minister | ministry | deputy minister | junior minister | vice minister | vice-minister | state minister | minister of state | cabinet minister | cabinet member | member of the cabinet | minister without portfolio | ministerial | undersecretary | under-secretary | undersecretary of state | portfolio minister   GOV
  not "minister of religion"
  not "baptist minister"
  not "methodist minister"
agent foreign minister | foreign ministry | ministry of foreign affairs | minister of foreign affairs | foreign affairs minister | foreign affairs ministry | foreign secretary | external affairs minister | external affairs ministry | secretary of state | assistant secretary of state | state secretary | deputy foreign minister | department of foreign affairs | foreign office   GOV
agent interior minister | interior ministry | ministry of the interior | minister of the interior | home minister | home ministry | home secretary | home office | home affairs minister | home affairs ministry | internal affairs minister | ministry of internal affairs | ministry of interior | security minister | security ministry | public security minister   GOV
agent finance minister | finance ministry | ministry of finance | minister of finance | treasury secretary | treasurer | treasury | economy minister | economy ministry | economics minister | budget minister | planning minister | ministry of economy | economic affairs minister | finance secretary | chancellor of the exchequer   GOV
agent trade minister | trade ministry | commerce minister | commerce ministry | commerce secretary | trade secretary | industry minister | industry ministry | trade representative | ministry of commerce | ministry of trade | trade negotiator | trade delegation | trade envoy   GOV
agent justice minister | justice ministry | ministry of justice | minister of justice | justice secretary | justice department   GOV
agent oil minister | oil ministry | energy minister | energy ministry | petroleum minister | petroleum ministry | power minister | power ministry | water minister | mines minister | mining minister | mining ministry | environment minister | environment ministry | climate envoy | climate minister | natural resources ministry   GOV
agent agriculture minister | agriculture ministry | agriculture secretary | farm minister | fisheries minister | fisheries ministry | food minister | food ministry | forestry minister   GOV
agent health minister | health ministry | ministry of health | health secretary | minister of health | health department | public health authority   GOV MED
agent education minister | education ministry | ministry of education | labour minister | labor minister | labour ministry | labor ministry | labor secretary | culture minister | culture ministry | sports minister | tourism minister | transport minister | transport ministry | transportation secretary | communications minister | communications ministry | information minister | information ministry | information secretary | science minister | technology minister | telecommunications ministry | social affairs minister | social welfare minister | housing minister | immigration minister | immigration ministry | migration minister | integration minister | religious affairs minister | women's minister | youth minister | civil aviation minister | railway minister | infrastructure minister | digital minister | european affairs minister | europe minister | reconstruction minister   GOV
agent defence minister | defense minister | defence ministry | defense ministry | ministry of defence | ministry of defense | minister of defence | minister of defense | defence secretary | defense secretary | secretary of defense | secretary of defence | defence chief | defense chief | deputy defence minister | deputy defense minister | minister of war | war minister | war ministry | defence department | defense department | defence official | defense official | war cabinet   GOV MIL
agent official | senior official | public official | state official | functionary | officeholder | office-holder | civil servant | public servant | commissioner | state employee | government employee | federal official | apparatchik | permanent secretary | cabinet secretary | dignitary   GOV
  not "company official"
  not "party official"
  not "union official"
  not "church official"
  not "match official"
agent authority | the authorities | port authority | tax authority | tax office | tax inspector | customs | customs service | customs officer | customs official | customs authority | customs post | immigration service | immigration authority | immigration official | immigration officer | civil aviation authority | aviation authority | regulator | antitrust authority | competition authority | watchdog | ombudsman | inspectorate | health authority | maritime authority | nuclear authority | nuclear regulator | election commission | electoral commission | electoral council | election commissioner | election official | returning officer | human rights commission | anti-corruption commission | anti-corruption agency | truth commission | census bureau | statistics office | statistics agency | planning commission | land registry | passport office   GOV
  not "moral authority"
  not "have the authority"
agent government agency | state agency | federal agency | ministry spokesman | ministry official | state department | department of state | department | bureau | directorate | commission | task force | public works department   GOV
  not "fire department"
  not "police department"
  not "university department"
agent diplomat | ambassador | embassy | consul | consulate | consul general | consul-general | consulate general | consulate-general | diplomatic mission | diplomatic corps | chargé d'affaires | charge d'affaires | attaché | attache | high commissioner | high commission | envoy | special envoy | emissary | special representative | peace envoy | permanent representative | legation | plenipotentiary | mediator | negotiator | chief negotiator | peace negotiator | facilitator | interlocutor | delegation | delegate | diplomatic source | western diplomat | goodwill ambassador | nuclear envoy | nuclear negotiator | negotiating team | deputy ambassador | observer mission | ceasefire monitor | truce monitor | monitor | observer | election observer | arms inspector | weapons inspector | nuclear inspector | inspector   GOV
  not "police inspector"
  not "market observer"
agent leader | paramount leader | supreme leader | strongman | dictator | autocrat | despot | statesman | world leader | national leader | regional leader | head of delegation   GOV
agent governor | governorate | lieutenant governor | deputy governor | regional governor | provincial governor | state government | regional government | provincial government | provincial authority | regional authority | provincial administration | county commissioner | prefect | prefecture | sub-prefect | subprefect | district commissioner | district administrator | district officer | administrator | intendant | viceroy | provincial council | regional council   GOV
agent mayor | deputy mayor | city hall | town hall | municipality | municipal authority | city council | town council | city councillor | councillor | councilor | councilman | councilwoman | alderman | city authority | local authority | local government | local official | village chief | village head | chief executive of the city | burgomaster | county council | local council | municipal council   GOV
agent king | queen | monarch | monarchy | emperor | empress | emir | sultan | crown prince | prince | princess | royal court | royal family | royal palace | sheikhdom | sovereign | kingdom | grand duke | maharaja | regent | palace | throne   GOV
agent aide | presidential aide | adviser | advisor | presidential adviser | presidential advisor | national security adviser | national security advisor | security adviser | security advisor | national security council | security council | chief of staff to the president | special adviser | policy adviser | private secretary | deputy chief of staff   GOV
agent central bank | central banker | central bank governor | reserve bank | national bank | monetary authority | state bank | mint | sovereign wealth fund | export credit agency   GOV
agent state | nation | country | republic | government side | member state | host country | neighbouring country | neighboring country | neighbour | neighbor | great power | superpower | nuclear power | ally | allied government | donor country | signatory | signatory state | guarantor   GOV
  not "his neighbour"
  not "her neighbour"
  not "his neighbor"
  not "her neighbor"
  not "his neighbours"
  not "her neighbours"
  not "a neighbour"
agent space agency | nuclear agency | atomic energy agency | atomic energy organisation | atomic energy organization | disaster agency | disaster management agency | civil defence | civil defense | emergency ministry | emergencies ministry | emergency services | rescue service | firefighter | fire brigade | fire service | fire department | fireman | fire crew | civil protection | meteorological office   GOV


# The head of the United Nations where the words name no other body.
agent secretary-general | special rapporteur   UNO GOV
agent blue helmet   UNO MIL

# ---- legislatures ----
agent parliament | legislature | national assembly | lower house | upper house | senate | house of representatives | house of commons | house of lords | assembly | constituent assembly | chamber of deputies | federal assembly | state legislature | provincial assembly | regional parliament | constitutional assembly | people's assembly | supreme soviet | diet   LEG
  not "people's congress party"
  not "freedom of assembly"
  not "party congress"
agent lawmaker | legislator | parliamentarian | member of parliament | mp | deputy | assemblyman | assemblywoman | representative in congress | parliamentary committee | senate committee | house committee | parliamentary commission | select committee | parliamentary speaker | speaker of parliament | parliament speaker | house speaker | speaker of the house | speaker | backbencher | majority leader | minority leader | majority whip | chief whip | peer | mep | state legislator | parliamentary delegation | parliamentary group | parliamentary leader   LEG
  not "native speaker"
  not "deputy commander"
  not "sheriff's deputy"
agent opposition lawmaker | opposition legislator | opposition mp | opposition deputy | opposition senator | opposition parliamentarian | opposition member of parliament   LEG OPP
agent ruling-party lawmaker | ruling party lawmaker | ruling-party mp | ruling party mp   LEG PTY

# ---- courts ----
agent court | supreme court | high court | constitutional court | appeals court | appeal court | court of appeal | federal court | district court | criminal court | civil court | lower court | military court | military tribunal | court martial | tribunal | war crimes tribunal | war crimes court | special court | sharia court | islamic court | revolutionary court | international court | labour court | labor court | administrative court | anti-corruption court | anti-terrorism court | juvenile court | magistrates' court | magistrate's court | regional court | provincial court | court of cassation | cassation court | constitutional council | arbitration panel | arbitration court   JUD
  not "tennis court"
  not "royal court"
  not "food court"
  not "court of public opinion"
agent judge | chief justice | justice | magistrate | investigating judge | investigating magistrate | examining magistrate | judiciary | bench | jury | juror | grand jury | prosecutor | chief prosecutor | state prosecutor | public prosecutor | prosecution | prosecuting authority | special prosecutor | military prosecutor | prosecutor general | prosecutor-general | prosecutor's office | attorney general | attorney-general | attorney general's office | district attorney | deputy prosecutor | director of public prosecutions | special counsel | solicitor general | judicial authority | judicial council | coroner | bailiff | public ministry | procurator | procuratorate | court official   JUD
  not "justice minister"

# ---- armed forces ----
agent light plane | light aircraft | small plane | passenger jet | airliner | charter plane | crop duster | hot-air balloon | sightseeing plane   CVL

agent race marshal | track marshal | course marshal | parade marshal | fire marshal   CVL

agent army | military | armed force | armed forces | soldier | troop | troops | serviceman | servicewoman | service member | corporal | sergeant | lieutenant | captain of the army | major general | lieutenant general | lieutenant-general | major-general | brigadier | brigadier general | brigadier-general | general | colonel | lieutenant colonel | lieutenant-colonel | field marshal | marshal | admiral | rear admiral | vice admiral | commodore | air marshal | warrant officer | officer | army officer | naval officer | commander | army commander | field commander | commander in chief | commander-in-chief | supreme commander | chief of staff | army chief | army chief of staff | military chief | chief of general staff | chief of the general staff | chief of defence staff | general staff | joint chiefs of staff | high command | military high command | army command | military command | central command | defence staff   MIL
  not "army of volunteers"
  not "attorney general"
  not "secretary general"
  not "in general"
  not "director general"
  not "general assembly"
  not "annual general"
  not "general meeting"
  not "extraordinary general"
  not "general public"
  not "general manager"
  not "general hospital"
  not "general practitioner"
  not "general agreement"
  not "general strike"
agent military official | military source | military spokesman | military spokeswoman | army spokesman | army spokeswoman | army source | military commander | military leadership | military prosecutor's office | defence force | defense force | defence forces | defense forces | defence attaché | military attaché | military attache | military adviser | military advisor | military observer | military base | army base | army post | army camp | army position | army patrol | army convoy | military convoy | military patrol | military checkpoint | military intelligence officer | military unit | military governor | military delegation   MIL
agent force | ground force | ground troops | land forces | air force | airforce | navy | special force | special forces | commando | paratrooper | infantry | infantryman | artillery | artilleryman | gunner | sniper | pilot | fighter pilot | airman | sailor | submarine | submariner | warship | frigate | destroyer | aircraft carrier | gunboat | patrol boat | navy vessel | naval vessel | naval force | naval forces | naval patrol | fleet | squadron | battalion | brigade | regiment | division | platoon | company of soldiers | army unit | unit | garrison | contingent | battle group | task group | expeditionary force | vanguard | rearguard | front line troops   MIL
  not "labour force"
  not "work force"
  not "security force"
  not "police force"
  not "driving force"
  not "fishing fleet"
  not "in force"
  not "pilot project"
  not "pilot training"
  not "pilot scheme"
  not "pilot programme"
  not "pilot program"
  not "pilot study"
  not "gale force"
  not "gale-force"
  not "storm force"
  not "hurricane force"
  not "hurricane-force"
  not "task force report"
agent aircraft | plane | airbase | air base | naval base | base | detachment | column of troops | military column | patrol | vanguard unit   MIL
  not "passenger plane"
  not "passenger aircraft"
  not "data base"
  not "power base"
  not "civilian aircraft"
  not "cargo plane"
  not "tax base"
agent warplane | fighter jet | jet | bomber | fighter plane | fighter-bomber | war plane | military aircraft | military plane | attack helicopter | helicopter gunship | gunship | military helicopter | helicopter | drone | tank | tank column | armoured column | armored column | armour | battery | missile battery | air defence | air defense | air defences | air defenses | radar station | barracks | trench | garrison town | tank crew | rocket force | missile force | strategic rocket force   MIL
  not "water tank"
  not "think tank"
  not "fish tank"
agent border guard | border guards | frontier guard | border force | border troops | frontier troops | border patrol   MIL
agent coalition force | coalition forces | coalition troops | allied force | allied forces | occupation force | occupation forces | occupying force | occupation army | invasion force | foreign troops | foreign force | stabilisation force | stabilization force | intervention force | multinational force | international force | government forces | government force | government troops | government soldier | government army | loyalist troops | regime forces | republican guard | presidential guard | royal guard | national guard | home guard | reservist | reserve | conscript | recruit | draftee | veteran soldier | war veteran | cadet | deserter | general headquarters | coup plotter | putschist   MIL
  not "foreign exchange reserve"
  not "currency reserve"
  not "nature reserve"

# ---- police and internal security ----
agent police | police officer | policeman | policewoman | riot police | riot squad | police force | police chief | chief of police | police commissioner | police commander | police inspector | police spokesman | police spokeswoman | police source | police station | police post | police unit | police patrol | police department | police official | police academy | detective | constable | sheriff | sheriff's deputy | state trooper | trooper | gendarme | gendarmerie | traffic police | federal police | national police | judicial police | municipal police | local police | military gendarmerie | morality police | religious police | anti-terror police | counter-terrorism police | anti-terrorism police | antiterrorist police | special police | swat team | anti-narcotics police | drug squad | tactical squad | bomb squad | law enforcement | law enforcement officer | law enforcement official | law-enforcement officer | vice squad | officer of the law | investigator | federal agent   COP
agent security force | security forces | security officer | security official | security services | security agent | security personnel | security guard | security source | security troops | internal security force | internal security forces | internal troops | interior ministry troops | interior troops | public security bureau | coast guard | coastguard | coast guard vessel | coast-guard | prison guard | prison warden | warder | jailer | jailor | prison official | prison authority | prison service | correctional officer | park ranger | forest guard | bodyguard | customs police | border police | harbour police | crime unit | criminal investigation department   COP
  not "private security guard"
agent patrolman | riot officer | plainclothes officer | plain-clothes policeman | plainclothes policeman | plainclothes police | undercover officer | serious fraud office   COP

# ---- intelligence ----
agent intelligence service | secret police | intelligence services | intelligence agency | spy agency | spy service | secret service | secret services | intelligence officer | intelligence official | intelligence agent | intelligence chief | intelligence source | intelligence community | military intelligence | counter-intelligence | counterintelligence | counter-intelligence service | spymaster | spy | spy chief | spy master | secret agent | agent | double agent | mole | operative | intelligence operative | informant | informer | infiltrator | intelligence director | state security | state security service | state security agency | domestic intelligence | eavesdropping agency | signals intelligence agency | cyber spy | handler | saboteur   SPY
  not "travel agent"
  not "real estate agent"
  not "chemical agent"
  not "nerve agent"
  not "estate agent"
  not "union agent"

# ---- armed opposition and irregular forces ----
agent rebel | rebel officer | rebel group | rebel force | rebel forces | rebel fighter | rebel army | rebel leader | rebel commander | rebel movement | rebel faction | rebel spokesman | rebel chief | rebel soldier | rebel alliance | rebel coalition | rebel council | rebel government | rebel official | insurgent | insurgency | insurgent group | insurgent leader | guerrilla | guerilla | guerrilla group | guerrilla leader | guerrilla commander | guerrilla army | guerrilla movement | guerrilla fighter | militant | militant group | militant leader | militant commander | militant faction | militant organisation | militant organization | islamist militant | islamist fighter | islamist group | islamist rebel | jihadist group | fighter | foreign fighter | separatist | separatist leader | separatist group | separatist rebel | separatist fighter | secessionist | separatist movement | pro-independence fighter | freedom fighter | resistance fighter | resistance | resistance movement | partisan | mujahid | mujahideen | mujahedin | mujahedeen | fedayeen | maquis | rebelling | revolutionary | liberation movement | liberation army | liberation front | people's army   REB
  not "freedom fighter jet"
  not "fire fighter"
  not "resistance to"
  not "electrical resistance"
agent terrorist | terrorist group | terror group | terrorist organisation | terrorist organization | terrorist network | terror network | terrorist cell | terror cell | cell | sleeper cell | extremist | extremist group | islamic extremist | radical group | armed opposition | armed opposition group | armed wing | armed group | armed faction | armed movement | military wing | warring faction | faction | suicide bomber | bomber of the group | bomb maker | bomb-maker | hijacker | hostage-taker | hostage taker | warlord | rebel-held town   REB
  not "cell phone"
  not "stem cell"
  not "prison cell"
  not "fuel cell"
  not "cancer cell"
  not "cancer cells"
  not "blood cell"
  not "blood cells"
  not "stem cells"
  not "prison cells"
  not "police cell"
  not "police cells"
  not "storm cell"
  not "solar cell"
  not "brain cell"
  not "jail cell"
agent militia | militiaman | militia member | militia leader | militia commander | militia group | militia fighter | paramilitary | paramilitary group | paramilitary force | paramilitary unit | paramilitary fighter | pro-government militia | pro-government fighter | pro-government gunman | progovernment militia | self-defence group | self-defense group | self-defence force | self-defense force | self-defence unit | vigilante | vigilante group | death squad | village guard | civil defence force | loyalist militia | loyalist fighter | proxy | proxy force | proxy militia | tribal militia | tribal fighter | tribal force | local defence force | popular mobilisation unit | auxiliary   PRM
agent mercenary | soldier of fortune | private military contractor | private military company | private army | hired gun   PRM
agent armed man | masked man | unknown assailant | unidentified assailant | assailant | attacker | assassin | shooter | raider | ambusher | armed assailant | unknown attacker | unidentified attacker | arsonist | knifeman | knife-wielding man | perpetrator | kidnapper | abductor   UAF

# ---- parties and opposition ----
agent party | political party | ruling party | governing party | party leader | party chairman | party chief | party congress | party spokesman | party official | party member | party leadership | party boss | party secretary | party faithful | politburo | central committee | ruling coalition | governing coalition | coalition partner | political bloc | electoral alliance | candidate | presidential candidate | presidential contender | presidential hopeful | nominee | front-runner | frontrunner | politician | running mate | campaign manager | political wing | political leader | political movement | youth wing | communist | socialist | social democrat | christian democrat | conservative | liberal democrat | nationalist | islamist party | far-right party | far-left party | green party | republican party | democratic party | labour party | conservative party   PTY
  not "third party"
  not "search party"
  not "birthday party"
  not "warring party"
  not "party to the"
  not "parties to the"
  not "parties to a"
  not "advance party"
  not "dinner party"
  not "conservative estimate"
agent shadow minister | shadow cabinet   PTY OPP
agent national executive | state executive | federal executive | parliamentary caucus | party caucus   PTY
  not "opposition to"
agent dissident | regime critic | government critic | critic of the government | political opponent | opponent | opposition activist | opponent of the government | opponent of the regime   OPP
agent opposition supporter | anti-government protester | antigovernment protester | anti-government demonstrator | supporter of the opposition   CVL OPP

# ---- civilians ----
agent civilian | citizen | resident | inhabitant | villager | townspeople | townsfolk | local | people | person | man | woman | child | boy | girl |
    baby | infant | teenager | youth | youngster | adolescent | elderly man | elderly woman | pensioner | housewife | mother | father | parent |
    widow | orphan | family | family member | relative | son | daughter | brother | sister | wife | husband | cousin | nephew | niece | uncle | aunt |
    grandmother | grandfather | couple | neighbour of the victim | household | pedestrian | bystander | passer-by | passerby | onlooker | spectator |
    commuter | passenger | traveller | traveler | motorist | tourist | holidaymaker | visitor | expatriate | foreigner | national | foreign national |
    islander | nomad | tribesman | tribe member | clansman | tribal leader | tribal chief | clan | tribe |
    indigenous people | indigenous group | peasant family | commoner | voter | electorate | taxpayer | consumer | customer | shopper | tenant |
    homeowner   CVL
  not "first lady"
  not "person in charge"
  not "armed man"
  not "local authority"
  not "woman soldier"
agent protester | protestor | demonstrator | marcher | rioter | looter | crowd | mob | protest leader | protest organiser | protest organizer | picketer | hunger striker | sit-in participant | activist | campaigner | civic activist | political activist | democracy activist | pro-democracy activist | pro-democracy campaigner | pro-democracy movement | rights activist | human rights activist | rights campaigner | women's activist | environmental activist | climate activist | environmentalist | antiwar protester | anti-war activist | anti-war protester | peace activist | agitator | supporter | sympathiser | sympathizer | follower | well-wisher | mourner | celebrant | counter-protester | counterdemonstrator | youth activist | land defender | squatter | hooligan | football fan | soccer fan | fan   CVL
agent victim | casualty | hostage | captive | survivor | the wounded | wounded | dead | injured | bereaved | detainee | political prisoner | prisoner of conscience | political detainee | witness | eyewitness | onlooking crowd | suspect's family | abductee | abducted child | evacuee from town   CVL
agent whistleblower | whistle-blower | artist | writer | poet | novelist | author | actor | actress | singer | musician | film-maker | filmmaker | film director | athlete | footballer | sportsman | chess player | celebrity | intellectual | nobel laureate | philanthropist | tycoon's wife | ordinary people | general public | public | populace | population | masses | minority | ethnic minority | community | local community | ethnic group | religious minority   CVL
  not "public opinion"
  not "public sector"
  not "international community"
  not "business community"

# ---- refugees and migrants ----
agent refugee | displaced person | displaced people | displaced | internally displaced person | internally displaced people | displaced family | displaced civilian | refugee camp | refugee family | asylum seeker | asylum-seeker | migrant | migrant family | economic migrant | illegal migrant | undocumented migrant | immigrant | illegal immigrant | undocumented immigrant | irregular migrant | boat people | evacuee | returnee | defector family | stateless person | deportee | migrant caravan | fleeing civilian   REF

# ---- former officials, exiles ----
agent former president | ex-president | former prime minister | ex-prime minister | former premier | ex-premier | former minister | ex-minister | former foreign minister | former defence minister | former leader | ex-leader | deposed president | ousted president | ousted leader | ousted prime minister | deposed prime minister | deposed leader | deposed king | toppled leader | former king | exiled king | former dictator | ex-dictator | former ruler | former official | former general | former governor | former ambassador | former diplomat | ex-diplomat | former chancellor | former secretary | former head of state | former strongman | former vice president | former mayor | ex-mayor | former senator | former lawmaker | former legislator | former mp | former chief justice | former judge | former spy | ex-spy | former intelligence chief | former spy chief | former army chief | former police chief | late president | late leader | exile | exiled leader | exiled president | political exile | emigre | émigré | exile group | elder statesman | former first lady | first lady | president's son | president's wife | president's brother | former aide   ELI

# ---- business and labour ----
agent company | firm | corporation | conglomerate | multinational | enterprise | manufacturer | maker | carmaker | automaker | arms maker |
    arms manufacturer | defence contractor | defense contractor | defence company | arms company | arms dealer | chipmaker | chip maker |
    tech company | technology company | tech giant | technology giant | software company | social media company | social media platform |
    telecom operator | telecommunications company | oil company | oil giant | oil major | oil producer | gas company | energy company | energy giant |
    energy firm | utility | power company | electricity company | pipeline operator | mining company | miner company | mining giant | steelmaker |
    drugmaker | drug maker | pharmaceutical company | airline | shipping company | shipping line | shipper | shipowner | ship owner | shipbuilder |
    shipyard | port operator | railway operator | construction company | contractor | supplier | exporter | importer | producer | retailer |
    supermarket chain | wholesaler | distributor | trading company | trading house | commodity trader | start-up | startup | operator | refiner |
    refinery | smelter | mill | food company | grain trader   BUS
  not "in the company of"
  not "firm stance"
  not "peace maker"
  not "policy maker"
agent state-owned company | state-run company | state company | state oil company | state-owned oil company | national oil company | state gas company | state airline | national airline | national carrier | flag carrier | state-owned enterprise | state arms exporter | state railway | state power company | state-owned bank   BUS GOV
agent bank | commercial bank | lender | creditor | investor | foreign investor | bondholder | shareholder | stockholder | stock exchange | bourse | insurer | hedge fund | investment fund | investment bank | fund manager | private equity firm | broker | banker | financier | rating agency | ratings agency | credit rating agency | underwriter   BUS
  not "river bank"
  not "west bank"
  not "blood bank"
  not "food bank"
  not "bank of the river"
agent businessman | businesswoman | businessperson | businesspeople | executive | chief executive | chief executive officer | chief financial officer | chairman of the company | company director | company official | company spokesman | company executive | manager | owner | factory owner | industrialist | tycoon | magnate | oligarch | mogul | entrepreneur | merchant | trader | shopkeeper | shop owner | shop-owner | vendor | street vendor | stallholder | market trader | retailer association | middleman | dealer | employer | employers' federation | employers' association | chamber of commerce | business leader | business association | business group | lobbyist | industry group | trade group | cartel of producers | hotelier | developer | real estate developer | haulier | trucking company | taxi owner | fisheries company | business   BUS
  not "executive branch"
  not "national executive"
  not "executive order"
  not "executive power"
  not "drug dealer"
agent worker | labourer | laborer | employee | workforce | miner | mineworker | coal miner | oil worker | dockworker | docker | longshoreman | stevedore | port worker | factory worker | steelworker | autoworker | car worker | construction worker | builder | railway worker | rail worker | train driver | bus driver | taxi driver | lorry driver | truck driver | trucker | truckers | seaman | seafarer | merchant sailor | flight attendant | air traffic controller | cabin crew | ground staff | postal worker | public sector worker | public-sector worker | state worker | municipal worker | domestic worker | maid | cleaner | migrant worker | guest worker | foreign worker | textile worker | garment worker | sugar worker | transport worker | technician | mechanic | electrician | welder | waiter | cook | contractor's employee   LAB
  not "aid worker"
  not "health worker"
  not "social worker"
  not "relief worker"
  not "flight crew of the bomber"
agent union | trade union | trades union | labour union | labor union | union leader | union official | union boss | union federation | union confederation | trade union federation | trade unionist | labour federation | labor federation | labour leader | labor leader | unionist | shop steward | striker | striking worker | workers' union | miners' union | dockers' union | transport union | civil servants' union | rail union   LAB
  not "customs union"
  not "soviet union"
  not "european union"
  not "african union"
  not "student union"
  not "civil union"
  not "currency union"
agent merchant ship | merchant vessel | cargo ship | freighter | container ship | oil tanker | tanker | commercial vessel | bulk carrier | lorry convoy   BUS
agent farmer | peasant | farm worker | farmworker | farmhand | grower | rancher | cattle rancher | cattleman | planter | plantation owner | landowner | sharecropper | smallholder | cocoa farmer | coffee grower | coca grower | coca farmer | rice farmer | farmers' union | farmers' association | farm union | peasant movement | agricultural worker | dairy farmer | landless peasant | pastoralist | cooperative   AGR

# ---- professions and civil society ----
agent doctor | physician | surgeon | nurse | medic | paramedic | midwife | health worker | medical worker | medical staff | healthcare worker | hospital | field hospital | clinic | ambulance | ambulance crew | ambulance worker | medical team | hospital official | hospital staff | medical source | health official | epidemiologist | pathologist | psychiatrist | pharmacist | dentist | medical association | doctors' union | nurses' union | hospital director | forensic expert   MED
agent journalist | reporter | correspondent | foreign correspondent | war correspondent | editor | editor in chief | editor-in-chief | columnist | commentator | broadcaster | photographer | photojournalist | cameraman | camerawoman | television crew | tv crew | camera crew | film crew | presenter | anchor | blogger | newspaper | daily | tabloid | weekly | magazine | news agency | newswire | wire service | news channel | television | television station | television channel | state television | state tv | state radio | state media | official media | state news agency | official news agency | radio | radio station | tv station | tv channel | local media | media | press | media outlet | media organisation | news organisation | news outlet | news organization | media group | media company | news website | news site | publisher | press corps | journalists' union | press freedom group | freelancer | stringer | publication | editorial board | state broadcaster | public broadcaster   JRN
  not "press ahead"
  not "daily life"
  not "social media"
agent student | pupil | schoolchild | schoolboy | schoolgirl | undergraduate | graduate student | student leader | student union | student movement | student activist | student group | teacher | schoolteacher | headmaster | headmistress | lecturer | professor | academic | scholar | researcher | scientist | university | college | school | faculty | rector | university president | historian | economist | political scientist | analyst | political analyst | think tank | think-tank | research institute | institute | academy | scientific institute | expert | pollster   EDU
  not "military academy"
  not "police academy"
  not "school of thought"
agent teachers' union | teachers union | lecturers' union   EDU LAB
agent priest | bishop | archbishop | cardinal | patriarch | monk | buddhist monk | nun | friar | pastor | preacher | vicar | reverend | clergyman | clergy | cleric | muslim cleric | shia cleric | shiite cleric | sunni cleric | imam | mufti | grand mufti | sheikh | rabbi | chief rabbi | lama | guru | hindu priest | religious leader | spiritual leader | church leader | church official | missionary | church | mosque | synagogue | monastery | temple | seminary | seminarian | convent | diocese | parish | congregation | worshipper | pilgrim | churchgoer | faithful | believer | religious authority | religious scholar | islamic scholar | religious council | ulema | bishops' conference | sect | religious sect | religious group | theologian   REL
  not "muslim country"
  not "christian democrat"
  not "jewish settler"
agent lawyer | attorney | defence lawyer | defense lawyer | defense attorney | human rights lawyer | solicitor | barrister | bar association | legal team | notary | legal expert   SOC
  not "attorney general"
  not "district attorney"
agent aid worker | relief worker | humanitarian worker | charity worker | aid agency | aid group | aid organisation | aid organization | relief agency | relief group |
    relief organisation | relief organization | humanitarian agency | humanitarian group | humanitarian organisation | humanitarian organization | aid official |
    relief official | humanitarian official | aid convoy | relief convoy | humanitarian convoy | relief team | relief body | humanitarian staff | humanitarian mission |
    humanitarian team | humanitarian body | aid convoy worker | aid organisation worker | aid organization worker | aid convoy driver | aid agency worker |
    relief agency worker | aid agency official | international charity | foreign charity | international aid agency | international aid group | international aid worker |
    foreign aid worker | foreign aid agency | western aid agency | nongovernmental organisation | nongovernmental organization | non-governmental organisation |
    non-governmental organization | ngo | international ngo | medical aid group | medical aid agency | food aid agency | medical charity   NGO SOC
  + Rebels in Sudan kidnapped two aid workers.   => SDN REB > NGO SOC
  + Relief agencies accused the Burundian army of looting.   => NGO SOC > BDI MIL
agent charity | charity group | foundation | rights group | human rights group | human rights organisation | human rights organization | human rights defender | rights organisation | rights organization | rights monitor | environmental group | advocacy group | campaign group | pressure group | lobby group | activist group | civil society | civil society group | civil society organisation | civil society organization | rescuer | rescue worker | rescue team | social worker | women's group | women's organisation | peace group | monitoring group | war monitor | veterans' association | professional association | community organisation | association | federation | sports federation | football club | olympic committee | football federation   SOC
  not "russian federation"
  not "in association with"

# A believer named only by faith is first of all a civilian.
agent christian | muslim | hindu | sikh | jew | buddhist | catholic | protestant | shiite | shia | sunni | copt | orthodox christian | evangelical | ahmadi | hindu nationalist   CVL REL
  not "muslim country"
  not "christian democrat"

# ---- crime ----
agent criminal | gangster | gang | gang member | gang leader | mobster | mafia | mafioso | crime boss | crime family | crime syndicate | criminal gang | criminal group | criminal network | criminal organisation | criminal organization | organised crime group | organized crime group | drug cartel | cartel | drug trafficker | drug smuggler | drug dealer | drug lord | drug baron | drug gang | drug ring | trafficker | human trafficker | people smuggler | people-smuggler | smuggler | smuggling ring | smuggling gang | arms smuggler | arms trafficker | gunrunner | bandit | robber | thief | burglar | kidnap gang | kidnapping gang | hit man | hitman | contract killer | murderer | killer | rapist | fraudster | swindler | forger | counterfeiter | money launderer | extortionist | racketeer | poacher | cattle rustler | rustler | convict | inmate | prison inmate | fugitive | suspect | defendant | accused | crook | outlaw | armed robber | hacker | cybercriminal | hacking group | ransomware gang | juvenile delinquent   CRM
  not "oil cartel"
  not "the accused party"
  not "prisoner of war"
  not "political prisoner"
agent prisoner of war | pow | captured soldier   MIL

# ---- more words of the news, by sector ----
agent gunman | masked gunman | unidentified gunman | unknown gunman   REB UAF
agent military leader | coup leader | coup maker   MIL GOV
agent junta | military junta | military council | military rulers | military ruler | supreme military council | ruling junta | ruling council of officers |
    junta leader | junta chief | junta head | head of the junta | junta spokesman | junta official | ruling generals | ruling officers | ruling military |
    military government | military administration | military regime   GOV MIL
  + France condemned Guinea's junta on Friday.   => FRA > GIN GOV
agent mutineer | mutinous soldier | army mutineer | mutinous troops | rebellious soldier   MIL REB
agent prisoner   CVL
agent driver   CVL
agent coalition | us-led coalition | saudi-led coalition | international coalition | military coalition   MIL
  not "coalition government"
  not "coalition of"
  not "coalition talks"
  not "grand coalition"
  not "coalition partner"
  not "coalition agreement"
  not "coalition party"
agent opposition party | main opposition party | opposition politician | biggest opposition party | largest opposition party | opposition parties | opposition party leader | opposition party official   PTY OPP
  + Two opposition parties accused the Ugandan president of fraud.   => * PTY > UGA GOV
agent opposition | opposition leader | opposition alliance | opposition coalition | opposition figure | opposition candidate | opposition group | opposition movement | opposition bloc | opposition spokesman | opposition chief | opposition challenger | leader of the opposition | opposition official | opposition camp | opposition force   OPP PTY
  not "opposition to"
agent military police   MIL COP
agent policymaker | policy maker | leadership | incumbent | successor | predecessor | heir apparent | heir to the throne | comptroller |
    comptroller general | auditor general | accountant general | auditor-general | controller general | cabinet office | government house |
    central government | federal government | national government | national leadership | state leadership | state council | privy council |
    presidential council | presidency council | transitional council | governing body | supreme council | executive council | military cabinet |
    inner cabinet | interior department | interior secretary | home affairs department | press office | presidential guard chief | protocol chief |
    government minister | senior minister | coordinating minister | defence secretary general | chief of protocol | head of mission |
    negotiating side | official delegation | peace delegation | government negotiator | government delegation | government team | government envoy |
    government representative | government source | government figure | government body | government department | government office |
    government ministry | government building | head of the government | head of cabinet | heads of state | chief secretary |
    secretary of the treasury | surgeon general | national security chief | security council secretary | secretary of the security council |
    foreign policy chief | foreign policy adviser | foreign policy aide | trade commissioner | development minister | rural development minister |
    regional affairs minister | parliamentary affairs minister | constitutional affairs minister | justice department official |
    state department official | treasury official | white house official | palace official | palace spokesman | palace spokeswoman |
    consular official | consular officer | embassy official | embassy staff | diplomatic staff | ambassador-designate | counsellor | counselor |
    first secretary | second secretary | vice consul | vice-consul | honorary consul | protocol officer | chancellery | chancellor's office |
    premier's office | mediator's office | peace broker | broker of the deal | co-chair | co-chairman | intermediary | go-between |
    arms control delegation | ceasefire commission | border commission | joint commission | boundary commission | monitoring mission |
    election monitor | observation mission | observer team | verification mission | fact-finding mission | advance team | health commissioner |
    water authority | airport authority | housing authority | land authority | transport authority | transit authority | railway authority |
    electricity authority | grid authority | fisheries authority | fisheries inspector | labour inspector | labor inspector | tax collector |
    tax man | customs man | quarantine officer | border agency | border post | immigration agency | migration agency | migration service |
    passport control | civil registry | electoral board | election board | electoral body | electoral authority | election authority | election body |
    polling official | poll body | electoral tribunal president | telecoms regulator | broadcasting authority | media regulator |
    communications authority | banking regulator | financial regulator | securities regulator | energy regulator | central planning bureau |
    nuclear safety agency | weather service | census taker | civil service | public administration | state apparatus | state body |
    state institution | state structure | state company chief | parastatal | municipal government | city government | district council |
    district authority | district government | district chief | district head | county government | township government | village council |
    village authority | provincial government official | provincial chief | provincial police chief's office | governor-general | governor general |
    governor's office | vice governor | deputy prefect | alcalde | ealdorman | chief commissioner | high representative | wali | caliph | shah |
    tsar | czar | kaiser | pharaoh | mikado | maharajah | nizam | nawab | rajah | raja | sharif | shogun | khedive | dey | doge | dauphin | duke |
    duchess | archduke | baron | heir | royal household | crown | the crown | dynasty | ruling family | ruling house | ruling dynasty | emirate |
    sultanate | principality | federation government | confederation government | city-state | island nation | island state | nation-state |
    archipelago nation | landlocked country | rogue state | pariah state | sponsor state | buyer state | coastal state | gulf state | arab state |
    western country | western power | western nation | african nation | african country | asian country | european country | western government |
    foreign government | foreign power | regional power | colonial power | occupying power | nuclear state | nuclear-armed state | permanent member |
    member country | member nation | participating state | contracting party | donor | donor nation | lending nation | creditor nation |
    creditor state | host nation | host government | third country | transit country | patron | backer | protector | partner country |
    treaty partner | neighbouring state | neighboring state | sovereign state | communist state | socialist state | secular state | soviet state |
    frontline state | baltic state | commission of inquiry | inquiry commission | commission of enquiry | inquiry panel | royal commission   GOV
  not "donor organ"
  not "blood donor"
  not "count of"
  not "in the count"
  not "vote count"
  not "crown jewel"
agent health authorities | health minister's office | public health agency | disease control centre | disease control center | food and drug administration | medicines agency | medicines regulator   GOV MED
agent upper chamber | lower chamber | national parliament | regional assembly | parliamentary chamber | chamber | state assembly | state senate | legislative council | legislative assembly | legislative body | people's congress | national congress | rump parliament | interim parliament | transitional parliament | parliamentary body | constituent body | house committee member | ranking member | majority in parliament | parliamentary majority | parliamentary opposition | crossbencher | whip | senate president | senate speaker | president of the senate | senate leader | speaker of the senate | house leader | party whip | caucus | knesset member | loya jirga | folketing | deputy speaker | state lawmaker | federal lawmaker | federal deputy | provincial deputy | federal senator | state senator | euro-mp | junior lawmaker | ruling-party deputy | parliamentary deputy | parliamentary inquiry | inquiry committee | ethics committee | intelligence committee | foreign affairs committee | foreign relations committee | armed services committee | judiciary committee | budget committee | defence committee | defense committee   LEG
  not "lines of the senate"
  not "gas chamber"
  not "chamber of commerce"
  not "chamber music"
agent arbitral tribunal | arbitrator | arbiter | arbitration tribunal | truth and reconciliation commission |
    judicial commission | judicial inquiry | appellate court | appeals panel | appeal judge | appeals judge | supreme court judge | supreme court justice |
    high court judge | federal judge | trial judge | trial court | trial chamber | civil tribunal | criminal tribunal | special tribunal | hybrid court |
    federal tribunal | administrative tribunal | electoral tribunal | electoral court | election tribunal | people's court | city court | municipal court |
    county court | county judge | provincial judge | state court | state supreme court | superior court | circuit court | bankruptcy court | family court |
    antitrust court | labour tribunal | labor tribunal | military judge | military prosecution | federal prosecutor | state attorney | crown prosecutor |
    crown prosecution service | advocate general | prosecuting attorney | public defender | prosecution office | prosecutors' office |
    prosecutor's office spokesman | court spokesman | court clerk | clerk of the court | court president | presiding judge | registrar of the court |
    panel of judges | judge panel | judges' panel | judicial police chief | judicial body | judicial panel | judicial branch | justice system |
    court system | constitutional judge | constitutional tribunal | constitutional justice | qadi | kadi | sharia judge | islamic judge | inquisitor |
    inquest | war crimes prosecutor | war crimes judge | international tribunal | international judge | sentencing judge | duty judge |
    juge d'instruction   JUD
agent paratroop | paratroops | guardsman | national guardsman | presidential guardsman | peshmerga | rifleman | grenadier | cavalry | cavalryman |
    dragoon | hussar | lancer | crusader | sapper | engineer corps | combat engineer | army engineer |
    demining team | deminer | mine clearer | minesweeper | corvette | cruiser | battleship | battlecruiser | flagship | flotilla | armada |
    task force commander | carrier group | carrier strike group | strike group | naval squadron | landing ship | landing craft | missile boat |
    torpedo boat | supply ship | navy ship | navy ships | naval ship | warships | u-boat | naval patrol boat | naval base commander | air wing |
    air squadron | air base commander | air group | airborne division | airborne troops | airborne brigade | airborne force | airborne unit |
    armoured division | armored division | armoured brigade | armored brigade | armoured vehicle | armored vehicle | armoured personnel carrier |
    armored personnel carrier | howitzer | rocket launcher | missile launcher | missile unit | mortar crew | gun crew | gun battery |
    artillery battery | artillery unit | artillery brigade | anti-aircraft battery | anti-aircraft gun | anti-aircraft unit | anti-aircraft fire |
    interceptor | interceptor jet | spy plane | spy drone | spy satellite | surveillance plane | surveillance drone | reconnaissance plane |
    reconnaissance aircraft | reconnaissance drone | reconnaissance unit | transport plane | transport aircraft | military transport plane |
    refuelling aircraft | tanker plane | stealth fighter | stealth bomber | strike aircraft | attack aircraft | attack plane | combat aircraft |
    combat plane | combat jet | combat drone | attack drone | strike drone | suicide drone | kamikaze drone | drone unit | drone operator |
    quadcopter | fighter aircraft | fighter squadron | gunship helicopter | army helicopter | naval helicopter | helicopter crew | bomber crew |
    flight crew of the bomber | aircrew | air crew | army truck | military vehicle | military truck | army vehicle | army bus | military bus |
    army jeep | mechanised infantry | mechanized infantry | mechanised brigade | motorised infantry | mountain troops | alpine troops |
    rapid reaction force | rapid response force | rapid deployment force | quick reaction force | elite unit | elite force | elite troops |
    elite guard | palace guard | praetorian guard | king's guard | honour guard | frontline unit | frontline troops | rear guard | advance guard |
    advance party | occupation troops | occupation soldier | occupying army | occupying soldier | occupying troops | invading army | invading force |
    invading troops | invader | liberator | defending forces | defender of the city | regular army | regular troops | regular force | regulars |
    federal army | federal troops | federal forces | federal soldier | national army | government army unit | state forces | standing army |
    conscript army | volunteer army | royal army | imperial army | red army | army corps | corps | combat unit | combat troops | combat force |
    combat brigade | fighting force | fighting unit | fighting men | assault force | assault troops | assault unit | storm troops | shock troops |
    raiding party | raiding force | landing force | landing party | boarding party | security contingent | peacekeeping contingent |
    peacekeeping soldier | peacekeeping battalion | blue beret | un soldier | monitoring force | buffer force | protection force |
    disengagement force | interposition force | verification force | regional force | standby force | intervention brigade | joint force |
    joint forces | allied army | allied troops | allied commander | nato-led force | air defence force | air defense force | air defence unit |
    air defense unit | coastal battery | coastal defence | missile force commander | nuclear force | strategic force | space force | cyber command |
    joint command | unified command | regional command | northern command | southern command | western command | eastern command | army headquarters |
    military headquarters | military establishment | top brass | brass | army leadership | army high command | army spokesperson |
    military spokesperson | army general | army colonel | army captain | army major | army lieutenant | army sergeant | army doctor |
    military doctor | military engineer | military judge advocate | military pilot | army pilot | navy pilot | navy commander | navy chief |
    naval commander | naval chief | air force chief | air force commander | air chief marshal | air vice-marshal | air commodore | wing commander |
    squadron leader | flight lieutenant | group captain | ground commander | ground force commander | land force commander | theatre commander |
    theater commander | battalion commander | brigade commander | division commander | divisional commander | corps commander | regional commander |
    base commander | garrison commander | front commander | operational commander | operations commander | operations chief | chief of operations |
    director general of military operations | military secretary | joint chief | joint chiefs | chief of army staff | chief of the army staff |
    army staff | chief of naval staff | chief of the air staff | chief of defence | chief of defense | defence force chief | defence forces chief |
    armed forces chief | chief of the armed forces | head of the armed forces | armed forces spokesman | head of the army | head of the military |
    military authority | military authorities | military boss | military strongman | general in command | ensign | midshipman | subaltern |
    lance corporal | staff sergeant | first sergeant | petty officer | noncommissioned officer | non-commissioned officer | junior officer |
    senior officer | staff officer | liaison officer | officer corps | officer cadet | military cadet | cadre | enlisted man | enlisted men | gi |
    g.i. | redcoat | doughboy | janissary | samurai | cossack | gurkha | spetsnaz | seal team | navy seal | green beret | ranger | army ranger |
    tank commander | tanker crew | tank brigade | tank division | tank regiment | tank unit | panzer division | wehrmacht | luftwaffe | reservists |
    reserve force | reserve soldier | reserve unit | territorial army | territorial defence | territorial defense | territorial defence force |
    militarist | ex-soldier in uniform | uniformed man | uniformed men | troop contingent | troop convoy | troop carrier | troop ship | troop train |
    troop column | truckload of soldiers | military mission | military team | military expert | military technician | military instructor |
    military trainer | army instructor | training mission | military academy | staff college | war college | defence ministry troops |
    nuclear submarine | attack submarine | naval task force | naval fleet | naval flotilla | amphibious force | amphibious group |
    expeditionary corps | armed services | armed service | uniformed services | service chief | service chiefs | war cabinet general | occupier   MIL
  not "major city"
  not "major power"
  not "in the corps"
  not "press corps"
  not "diplomatic corps"
  not "park ranger"
  not "forest ranger"
  not "ranger station"
  not "power grid"
  not "major party"
  not "major company"
  not "major road"
  not "major attack"
  not "major operation"
agent security guards | police squad | police car | police vehicle | police van | police line | police cordon | police bus | police helicopter |
    police boat | police ship | police convoy | police headquarters | police barracks | police team | police detachment | police commando |
    police special forces | police spokesperson | police superintendent | police captain | police sergeant | police lieutenant | police major |
    police colonel | police general | police cadet | police recruit | police sniper | police battalion | police division | police investigator |
    police detective | police prosecutor | police authority | police authorities | police agency | police service | police forces | police officials |
    police command | police directorate | superintendent | chief inspector | homicide detective | guardia civil |
    civil guard | mounted police | tourist police | state police | provincial police | city police | county police | county sheriff | deputy sheriff |
    sheriff's office | sheriff's department | military-style police | paramilitary police | armed police | people's armed police | transport police |
    railway police | highway police | highway patrol | patrol car | beat officer | riot control police | anti-riot police | anti-riot squad |
    antiriot police | riot troops | crowd control police | police in riot gear | plainclothes agent | plainclothesman | plainclothesmen |
    plain-clothes officer | plain-clothes police | undercover agent | undercover police | narcotics agent | narcotics police | narcotics officer |
    drug agent | drug enforcement agent | drug police | anti-drug police | anti-narcotics unit | antinarcotics police | anti-terrorist squad |
    antiterror police | anti-terror unit | anti-terrorist unit | anti-terrorism unit | anti-terror squad | counterterrorism police |
    counter-terrorism officer | counterterrorism officer | counter-terrorist unit | hostage rescue team | swat | vice police | moral police |
    thought police | immigration police | immigration agent | border agent | border officer | border patrol agent | border guard service |
    border service | customs guard | customs agent | customs patrol | frontier police | coast guard ship | coastguard ship | coastguard vessel |
    coast guard cutter | coast guard officer | coastguard officer | coast guard crew | maritime police | water police | harbour patrol |
    fisheries patrol | fishery protection vessel | patrol vessel | patrol ship | game warden | game ranger | forest ranger | park guard |
    forestry police | environmental police | tax police | financial police | finance police | fiscal police | economic police | cyber police |
    fraud squad | fraud police | crime squad | crime branch | criminal police | criminal investigator | federal investigator | state investigator |
    bomb disposal team | bomb disposal squad | bomb disposal expert | embassy guard | guard | guards | watchman | night watchman | bodyguards |
    close protection officer | presidential security | security detail | security men | security man | security team | security unit |
    security agency | security agencies | security apparatus | security organ | security organs | security body | security department |
    security police | public security | public security force | internal security | internal security service | interior forces |
    interior ministry forces | interior ministry police | gendarmes | prison officer | prison staff | prison director | prison governor |
    prison chief | prison commander | jail guard | jail warden | jail official | jail authority | warden | probation officer | parole officer |
    correctional service | corrections officer | corrections department | law enforcement agency | law enforcement agencies |
    law enforcement authority | law enforcers | law enforcer | lawman | marshal service | us marshal | deputy marshal | constabulary |
    police constable | special constable | gendarmerie officer | internal affairs officer | special forces police   COP
  not "color guard"
  not "old guard"
  not "changing of the guard"
  not "rear guard"
  not "national guard"
  not "republican guard"
  not "presidential guard"
  not "honour guard"
  not "guard of honour"
  not "revolutionary guards"
  not "revolutionary guard"
  not "border guard"
  not "coast guard"
  not "royal guard"
  not "home guard"
agent intelligence officers | intelligence organ | intelligence organisation | intelligence organization | intelligence unit | intelligence directorate | intelligence bureau | intelligence department | intelligence analyst | intelligence head | intelligence boss | foreign intelligence service | foreign intelligence | external intelligence service | domestic intelligence service | domestic intelligence agency | counterintelligence service | counterintelligence officer | counter-espionage service | counterespionage service | spy network | spy ring | spy cell | spies | spyhunter | security service agent | secret service agent | case officer | station chief | cia agent | cia officer | cia operative | undercover operative | sleeper agent | military intelligence chief | military intelligence agency | military intelligence service | signals unit | eavesdropper | cyber unit | code breaker   SPY
agent islamist | islamists | holy warrior | mujahidin | mujahideen fighter | mujahedeen fighter | jihadi fighter | jihadist fighter | jihadi group |
    jihadist leader | jihadist militant | jihadist organisation | jihadist organization | jihadist movement | insurgent fighter | insurgent force |
    insurgent commander | insurgent faction | insurgent movement | insurgent army | infiltrating militant | secessionist fighter |
    secessionist rebel | secessionist movement | secessionist leader | secessionist group | separatist army | separatist force | separatist forces |
    separatist commander | separatist militant | separatist guerrilla | separatist militia | separatist leadership | breakaway group | breakaway fighter |
    splinter group | dissident republican | dissident group | dissident soldiers | dissident faction | rebel government troops | rebel troops |
    rebel fighters | rebel gunner | rebel gunman | rebel gunmen | rebel unit | rebel column | rebel camp | rebel base | rebel position | rebel stronghold |
    rebel territory | rebel delegation | rebel delegate | rebel negotiator | rebel envoy | rebel representative | rebel political leader | rebel side |
    rebel colonel | rebel general | rebel lieutenant | rebel captain | rebel militia | rebel militiaman | rebel sniper | rebel prisoner | rebel navy |
    rebel ship | rebel tank | rebel artillery | rebel rocket | rebel shelling | rebel leadership | rebel organisation | rebel organization | rebel party |
    rebel police | rebel administration | rebel authority | rebel authorities | rebel-held area | guerrilla force | guerrilla forces | guerrilla unit |
    guerrilla band | guerrilla column | guerrilla organisation | guerrilla organization | guerrilla spokesman | guerrilla chief | guerrilla faction |
    guerrillas | urban guerrilla | liberation fighter | independence fighter | independence movement | independence leader | independence group |
    resistance leader | resistance group | resistance cell | resistance army | resistance council | underground army | underground movement |
    underground group | underground cell | revolutionary group | revolutionary army | revolutionary front | revolutionary movement | revolutionary force |
    maoist | maoist rebel | maoist guerrilla | maoist insurgent | leftist rebel | leftist guerrilla | marxist rebel | marxist guerrilla | communist rebel |
    communist guerrilla | communist insurgent | naxalite | tamil rebel | islamic militant | islamic fighter | islamic rebel | islamic insurgent |
    islamic extremist group | islamic radical | islamist insurgent | islamist extremist | islamist radical | islamist guerrilla | islamist terrorist |
    islamist faction | islamist movement | islamist coalition | islamist commander | islamist leader | salafist | salafist group | radical islamist |
    muslim extremist | muslim militant | muslim rebel | muslim separatist | muslim insurgent | muslim guerrilla | sunni insurgent | sunni militant |
    sunni extremist | shiite militant | shiite insurgent | hutu rebel | tutsi rebel | hutu militia | kurdish rebel | kurdish guerrilla | kurdish fighter |
    kurdish militant | tuareg rebel | chechen rebel | chechen fighter | chechen militant | palestinian militant | palestinian fighter | palestinian gunman |
    al-qaeda fighter | taliban fighter | taliban militant | taliban commander | taliban insurgent | radical militant | radical organization |
    radical islamist group | terror suspect | terror leader | terror organisation | terror organization | terrorist leader | terrorist commander |
    terrorist organisation leader | terrorist suspect | terrorist mastermind | terrorist outfit | terrorist faction | terrorist gang | terrorist bomber |
    suicide attacker | suicide car bomber | suicide truck bomber | suicide squad | car bomber | truck bomber | bombmaker | plotter | plot leader |
    hostage-takers | hostage-taking group | captor | siege fighter | besieger | armed militant | armed rebel | armed separatist | armed insurgent |
    armed islamist | armed opposition fighter | armed opposition forces | opposition fighter | opposition forces | opposition army | opposition gunman |
    anti-government fighter | anti-government force | anti-government forces | anti-government rebel | anti-government gunman | anti-regime fighter |
    antigovernment fighter | antigovernment force | anti-government militia | anti-government militant | antigovernment militant | rebel-aligned fighter |
    ex-rebel | ex-guerrilla | former rebel | former guerrilla | former insurgent | demobilised fighter | warlord militia | warlords | armed dissident |
    armed cell | bombing suspect | militant cell | militant wing | militant network | militant outfit | militant hideout | militant base | militant camp |
    militant fighter | militant chief | militant spokesman | militant stronghold | militant organisation leader | pro-independence militant |
    pro-independence group | pro-independence leader | pro-russian separatist | pro-russian rebel | pro-russian fighter | pro-russian militant |
    pro-russia separatist | pro-russia rebel | russian-backed rebel | russian-backed separatist | moscow-backed separatist | military council of the rebels |
    liberation force | liberation forces | people's war | self-styled army | shadow army | shadow government of the rebels | miscreant   REB
  not "bomber jacket"
  not "plotter of"
  not "bomber aircraft"
  not "bomber plane"
  not "stealth bomber"
  not "bomber fleet"
  not "strategic bomber"
  not "bomber crew"
agent pro-government militiaman | pro-government paramilitary | government militia | government-backed militia | state-backed militia | army-backed militia |
    pro-regime militia | pro-regime fighter | loyalist gunman | loyalist paramilitary | loyalist paramilitaries | loyalist group | protestant paramilitary |
    right-wing paramilitary | rightwing paramilitary | anti-balaka | militiamen | militias | militia force | militia unit | militia gunman | militia chief |
    militia spokesman | militia faction | militia alliance | militia base | militia boss | ethnic militia | local militia | village militia |
    tribal militiaman | christian militia | muslim militia | sunni militia | shiite militia | shia militia | shi'ite militia | iran-backed militia |
    iranian-backed militia | iran-backed militiaman | iran-backed fighter | iran-backed group | iranian-backed group | armed vigilante | armed supporter |
    ruling-party youth | ruling party youth | youth militia | youth brigade | war veteran | war veterans | self-defence militia | self-defense militia |
    self-defence committee | civil defence patrol | civil patrol | civilian militia | home defence force | volunteer force | volunteer fighter |
    volunteer battalion | volunteer militia | volunteer militiaman | private militia | private security force | private security company |
    private security contractor | security contractor | mercenary force | mercenary group | mercenary army | mercenary leader | mercenary boss |
    mercenary fighter | dogs of war | janjaweed fighter | tonton macoute | tontons macoutes | blackshirt | brownshirt | basij | basiji | basij militiaman |
    basij militia | plainclothes militiaman   PRM
agent unidentified man | unidentified men | unknown man | unidentified attackers | unknown attackers | unidentified armed man | unidentified armed men | unknown armed man | armed youth | armed youths | armed raider | armed attacker | masked attacker | masked raider | hooded man | hooded gunman | hooded men | man on a motorbike | men on motorcycles | axeman | axe-wielding man | lone gunman | lone attacker | lone wolf | would-be assassin | bomb thrower | grenade thrower | stabber | culprit | wrongdoer | saboteurs | vandal | poisoner   UAF
agent newcomer | townsman | townswoman | countryman | countrywoman | fellow citizen | compatriot | islanders | highlander | lowlander | southerner |
    northerner | easterner | westerner | city dweller | slum dweller | shantytown dweller | slum-dweller | shack dweller | town dweller | squatters |
    householder | homeless person | homeless people | homeless man | evictee | villagers | hamlet | village | settlement | neighbourhood |
    neighborhood | suburb | shanty town | shantytown | slum | housing estate | housing block | apartment block | apartment building |
    apartment house | residential building | residential area | residential district | residential block | residential neighbourhood | civilian area |
    civilian target | civilian home | civilian house | civilian population | civilian convoy | civilian vehicle | civilian infrastructure |
    civilian site | private house | private home | private car | private citizen | private individual | minibus | light plane | light aircraft | small plane | sightseeing plane | glider | hot air balloon | passenger bus | bus passenger |
    train passenger | airline passenger | passenger train | passenger plane | passenger aircraft | passenger jet | passenger ship | passenger ferry |
    ferry | ferry passenger | commuter train | commuter bus | school bus | bus | pilgrim bus | restaurant | cafe | café | nightclub | night club |
    wedding party | wedding | funeral | funeral procession | procession | rally | march | sit-in | vigil | protest camp | protest | demonstration |
    protest march | protest movement | protest group | protest camp leader | protesting crowd | barricade | picket line | flash mob | throng |
    mass of people | bystanders | wellwisher | admirer | sympathizers | backers | loyalist | loyal supporter | party supporter |
    government supporter | pro-government supporter | pro-government demonstrator | pro-government protester | president's supporter | fanatic |
    zealot | provocateur | trouble-maker | troublemaker | rabble | rabble-rouser | stone-thrower | stone thrower | rock thrower | petrol bomber |
    firebomber | youths | young man | young woman | young men | young people | young person | the young | street child | street children | teen |
    teens | adult | minor | toddler | newborn | elder brother | grandchild | grandson | granddaughter | grandparent | in-law | brother-in-law |
    sister-in-law | father-in-law | mother-in-law | son-in-law | stepson | stepfather | fiancé | fiancée | fiance | fiancee | girlfriend | boyfriend |
    spouse | bride | groom | bridegroom | godfather | classmate | roommate | neighbours | housemate | landlady | lodger | hostess | guest |
    hotel guest | partygoer | party-goer | concertgoer | concert-goer | moviegoer | theatregoer | theatergoer | diner | reveller | reveler |
    churchgoers | holidaymakers | holiday-maker | vacationer | backpacker | hiker | trekker | climber | mountaineer | camper | skier | surfer |
    swimmer | diver | sunbather | yachtsman | sailing crew | hunter | angler | rider | cyclist | motorcyclist | biker | skipper | patient |
    inpatient | hospital patient | disabled person | blind man | deaf man | aids patient | hiv patient | addict | drug user | drug addict | smoker |
    drinker | gambler | prostitute | sex worker | bride-to-be | serf | slave | freed slave | servant | babysitter | butler | clerk | seller |
    cobbler | carpenter | blacksmith | craftsman | artisan | potter | weaver | brewer | woodcutter | charcoal burner | scavenger | rag picker |
    beggar | vagrant | busker | dancer | ballerina | comedian | comic | clown | magician | entertainer | performer | pop star | popstar | rock star |
    rock band | band member | rapper | pop singer | folk singer | opera singer | conductor | composer | pianist | violinist | guitarist | cellist |
    drummer | disc jockey | choreographer | sculptor | painter | cartoonist | photographer amateur | designer | fashion designer | architect |
    film star | movie star | television star | tv personality | showman | screenwriter | playwright | essayist | memoirist | biographer | translator |
    interpreter | literary critic | critic | sommelier | sprinter | runner | marathon runner | swimmer champion | boxer | wrestler | gymnast |
    cricketer | golfer | tennis player | tennis star | baseball player | basketball player | hockey player | rugby player | football player |
    soccer player | goalkeeper | coach | referee | umpire | olympian | olympic athlete | olympic champion | champion | medallist | medalist |
    teammate | sports team | national team | football team | soccer team | cricket team | rugby team | hockey team | club supporter | ultra | ultras |
    explorer | adventurer | astronaut | cosmonaut | inventor | innovator | genius | prodigy | beauty queen | heiress | socialite | recluse |
    emigrant | émigré community | diaspora | expat | expats | exile community | foreign citizen | foreign hostage | foreign tourist |
    foreign resident | foreign visitor | western hostage | western tourist | dual national | dual citizen | compatriots abroad | ethnic albanian |
    ethnic russian | ethnic serb | ethnic hungarian | ethnic chinese | ethnic turk | ethnic german | ethnic uzbek | ethnic tajik | ethnic armenian |
    ethnic croat | ethnic georgian | ethnic kazakh | ethnic vietnamese | ethnic somali | ethnic tutsi | ethnic hutu | white farmer family |
    aborigine | aboriginal | native | native american | american indian | indian tribe | first nation | native people | native community |
    indigenous person | indigenous community | indigenous woman | indigenous protester | indigenous villager | indigenous tribe | indian villager |
    bushman | pygmy | bedouin | gypsy | roma | romani | traveller community | dalit | untouchable | low-caste villager | mestizo | creole | black |
    white | blacks | whites | african american | african-american | black american | hispanic | latino | asian american | gay | lesbian | homosexual |
    transgender person | gay activist | gay couple | lgbt activist | lgbt person | feminist | suffragette | abolitionist | pacifist |
    conscientious objector | draft dodger | draft evader | refusenik | anarchist | vegan | conservationist | ecologist | green activist |
    animal rights activist | anti-nuclear activist | anti-nuclear protester | antinuclear activist | anti-globalisation protester |
    anti-globalization protester | anti-abortion activist | abortion activist | land activist | labour activist | labor activist | internet activist |
    online activist | anti-corruption activist | anti-corruption campaigner | pro-government activist | pro-life activist | prodemocracy activist |
    prodemocracy protester | pro-democracy protester | pro-democracy demonstrator | pro-democracy leader | pro-democracy group |
    pro-russian activist | pro-russian protester | pro-russian demonstrator | pro-european protester | pro-independence activist |
    pro-independence protester | pro-independence demonstrator | nationalist protester | far-right protester | far-right activist |
    far-right demonstrator | far-right group | far-left activist | far-left protester | left-winger | leftwinger | right-winger | rightwinger |
    leftist | rightist | hard-liner | hardliner | moderate | patriot | royalist | monarchist | republican activist | separatist activist |
    secularist | reformist | reformer | traditionalist | fundamentalist | neo-nazi | neonazi | skinhead | fascist | white supremacist |
    white nationalist | supremacist | racist | bigot | extremist protester | organiser | organizer | convener | convenor | petitioner | plaintiff |
    complainant | litigant | litigator family | kin | next of kin | deceased | corpse | fatality | murder victim | rape victim | torture victim |
    bomb victim | earthquake victim | quake victim | flood victim | flood survivor | quake survivor | earthquake survivor | famine victim |
    storm victim | disaster victim | abuse victim | war victim | amputee | orphaned child | child soldier | bereaved family | bereaved relative |
    victim's family | victims' family | victims' families | relatives of the victims | missing person | missing people | disappeared | kidnap victim |
    abducted girl | abducted man | abducted woman | internee | jailed activist | jailed dissident | jailed protester | arrested protester |
    arrested demonstrator | arrestee | freed prisoner | released prisoner | freed hostage | released hostage | political prisoners |
    security prisoner | security detainee | administrative detainee | terror detainee | women | female prisoner | guantanamo detainee |
    guantanamo inmate | user | internet user | web user | subscriber | viewer | listener | reader | caller | netizen | tweeter | gamer |
    online commentator | depositor | saver | account holder | investor family | small saver | retiree | the elderly | old people | old man |
    old woman | jobseeker | job seeker | job-seeker | unemployed | unemployed person | unemployed man | the unemployed | unemployed youth | the poor |
    poor people | poor family | the rich | low earner | middle class | upper class | ratepayer | consumer group member | constituent | elector |
    first-time voter | absentee voter | swing voter | petition signatory | moslem | moslems | sunnis | shiites | alawite | druze | druse | maronite |
    yazidi | yezidi | zoroastrian | bahai | baha'i | ismaili | falun gong practitioner | practitioner | jain | parsi | mormon | quaker | amish |
    jehovah's witness | pentecostal | lutheran | presbyterian | methodist | baptist | anglican | assyrian | chaldean | kurd | kurds   CVL
  not "home secretary"
  not "home minister"
  not "home ministry"
  not "home office"
  not "home affairs"
  not "home town"
  not "home page"
  not "home guard"
  not "at home"
  not "home country"
  not "family home"
  not "settlement talks"
  not "peace settlement"
  not "settlement agreement"
  not "settlement deal"
  not "settlement of"
  not "negotiated settlement"
  not "political settlement"
  not "debt settlement"
  not "star wars"
  not "model of"
  not "film critic"
  not "white house"
  not "white paper"
  not "black sea"
  not "black market"
  not "black box"
  not "in march"
  not "gathering storm"
  not "village people"
  not "global village"
  not "house arrest"
  not "protest at"
  not "in protest"
  not "under protest"
  not "protest note"
  not "native land"
  not "bus company"
  not "critic of the government"
  not "friend of the court"
  not "star of"
  not "gulf moderate"
  not "moderate party"
agent new arrival | displaced persons | displaced villager | displaced civilian family | uprooted people | uprooted family | fleeing family | fleeing villager | fleeing resident | fleeing people | refugee woman | refugee child | refugee man | refugee community | refugee population | refugee convoy | refugee boat | refugee column | refugees from | refugee leader | camp resident | camp dweller | camp inmate | rohingya | rohingya refugee | rohingya muslim | migrant boat | migrant child | migrant woman | migrant camp | migrant group | undocumented worker | undocumented person | undocumented people | undocumented child | undocumented family | unaccompanied minor | unaccompanied child | castaway | stowaway | boatload of migrants | boatload of refugees | dinghy of migrants | trafficked woman | trafficked person | border crosser | repatriate | repatriated refugee | resettled refugee | expellee | asylum applicant | asylum seekers | asylum claimant | humanitarian parolee | stranded migrant | stranded refugee | rescued migrant | deported migrant   REF
agent paper | evening paper | party paper | local paper | sunday paper | broadsheet | gazette | periodical | journal editor | monthly |
    managing editor | deputy editor | news editor | foreign editor | newspaper editor | newspaper reporter | newspaper owner | newspaper publisher |
    newspaper office | newspaper journalist | newsman | newsmen | newswoman | newspaperman | newscaster | newsreader | news reader | news presenter |
    news anchor | anchorman | anchorwoman | talk show host | talk-show host | radio host | television host | tv host | television presenter |
    tv presenter | radio presenter | radio journalist | television journalist | tv journalist | television reporter | tv reporter | radio reporter |
    television correspondent | tv correspondent | war reporter | war photographer | press photographer | news photographer | photo-journalist |
    agency photographer | agency reporter | news crew | news team | television team | tv team | broadcasting company | broadcasting corporation |
    broadcast station | broadcasting station | broadcasting service | broadcast journalist | public television | public radio | state-run television |
    state-run media | state-run radio | state-run newspaper | state newspaper | state broadcaster channel | state channel | private television |
    private radio | private channel | satellite channel | satellite television | satellite tv | cable channel | cable network | television centre |
    television center | television network | tv network | network anchor | radio network | news network | news service | online newspaper |
    online news site | news portal | news magazine | newsmagazine | news weekly | news outlet owner | news programme | opposition newspaper |
    opposition radio | opposition media | independent media | independent newspaper | independent radio | independent television | foreign media |
    foreign press | foreign journalist | foreign reporter | western media | western press | western journalist | international media |
    international press | national press | domestic media | official press | official newspaper | government newspaper | government media |
    party newspaper | pro-government media | pro-government newspaper | pro-government channel | media organ | media mogul | media owner |
    media watchdog | press watchdog | press agency | press freedom organisation | press freedom organization | journalist union |
    journalists' association | journalists' syndicate | press association | press council | press club | citizen journalist | freelance journalist |
    freelance photographer | freelance reporter | investigative journalist | investigative reporter | video journalist | documentary maker |
    documentary filmmaker | documentary film-maker | pamphleteer | propagandist | leader writer | opinion writer | editorialist | pundit |
    political commentator | sports writer | sports commentator | fact checker | fact-checker | media worker | media staff | media company owner |
    publishing house   JRN
  not "papers, filed"
  not "papers filed"
  not "court papers"
  not "identity papers"
  not "travel papers"
  not "discussion paper"
  not "research paper"
  not "consultation paper"
  not "paper money"
  not "white paper"
  not "position paper"
  not "paper trail"
  not "toilet paper"
  not "paper mill"
  not "ballot paper"
  not "on paper"
  not "sheet of paper"
  not "piece of paper"
  not "term paper"
  not "working paper"
  not "waste paper"
agent schoolmaster | schoolmistress | schoolmate | schoolkid | school pupil | school student | secondary school student | high school student |
    high-school student | university student | college student | medical student | law student | graduate | foreign student | exchange student |
    phd student | doctoral student | student body | student council | student federation | student association | student organisation |
    student organization | student protester | student demonstrator | student protest leader | student demonstration | student protest | student march |
    student activist group | student campaigner | seminary student | madrassa | madrasa | madrassa student | primary school | secondary school |
    high school | elementary school | girls' school | boarding school | village school | nursery school | kindergarten | business school | law school |
    medical school | technical school | teachers' college | teacher training college | campus | faculty member | university professor | university lecturer |
    university teacher | university rector | university chancellor | university authority | university authorities | university official |
    university administration | university staff | university campus | law professor | history professor | economics professor |
    political science professor | college professor | college teacher | dean | provost | vice-rector | head teacher | headteacher | deputy head |
    school principal | school director | school board | school authority | school official | education official | educator | education board |
    education council | tutor | governess | school inspector | examination board | academic institution | academic council | academy of sciences |
    research centre | research center | research group | research team | research body | research organisation | research organization | research ship |
    research vessel | scientific team | scientific body | scientific mission | scientific expedition | scientific community | laboratory | lab |
    archaeologist | anthropologist | sociologist | psychologist | geologist | geographer | geophysicist | seismologist | volcanologist | meteorologist |
    climatologist | climate scientist | oceanographer | marine biologist | biologist | microbiologist | virologist | chemist | biochemist | physicist |
    nuclear scientist | nuclear physicist | nuclear engineer | rocket scientist | astronomer | mathematician | statistician | demographer | linguist |
    philologist | philosopher | legal scholar | law scholar | constitutional scholar | political theorist | political economist | policy analyst |
    defence analyst | defense analyst | military analyst | security analyst | security expert | military expert analyst | arms expert | arms control expert |
    nonproliferation expert | oil analyst | market analyst | energy analyst | financial analyst | industry analyst | regional expert | area specialist |
    specialist | library | librarian | museum | curator | archivist   EDU
agent abbot | abbess | prelate | primate of the church | metropolitan | patriarchate | synod | holy synod | papacy | pontiff | holy see official |
    curia | monsignor | canon | chaplain | army chaplain | deacon | archdeacon | dean of the cathedral | minister of religion | churchman |
    church group | church council | council of churches | church organisation | church organization | church body | church elder | church member |
    church spokesman | parishioner | parish priest | catholic priest | catholic bishop | catholic church | roman catholic church | orthodox church |
    orthodox priest | orthodox bishop | anglican church | anglican bishop | anglican archbishop | protestant church | protestant pastor |
    protestant minister | lutheran church | lutheran bishop | methodist church | baptist church | baptist minister | presbyterian church |
    evangelical church | evangelical pastor | evangelical leader | evangelical preacher | evangelist | televangelist | pentecostal church |
    house church | underground church | black church | cathedral | basilica | chapel | shrine | sanctuary of the temple | pagoda | monastery abbot |
    monastic community | nunnery | religious order | jesuit | franciscan | dominican friar | benedictine | trappist monk | buddhist clergy |
    buddhist leader | buddhist nun | buddhist priest | hindu group | hindu organisation | hindu activist | hindu hardliner | hindu pilgrim | sadhu |
    swami | yogi | pandit | brahmin | sikh leader | sikh temple | sikh priest | gurdwara | muslim leader | muslim group | muslim organisation |
    muslim organization | muslim council | muslim preacher | muslim scholar | muslim authority | muslim community leader | islamic leader |
    islamic cleric | islamic council | islamic preacher | islamic group | islamic organisation | islamic organization | islamic authority |
    islamic party cleric | islamic teacher | islamic law scholar | shiite leader | shiite cleric leader | shia leader | sunni leader | sunni scholar |
    shiite authority | religious teacher | religious student | religious authorities | religious police chief | religious organisation |
    religious organization | religious body | religious community | religious movement | religious cult | religious figure | religious militant |
    religious hardliner | religious conservative | religious right | spiritual guide | spiritual head | faith leader | faith group |
    faith-based group | interfaith group | christian group | christian leader | christian organisation | christian organization |
    christian missionary | christian preacher | jewish group | jewish leader | jewish organisation | jewish organization | jewish community leader |
    jewish congress | ultra-orthodox jew | orthodox rabbi | rabbinate | rabbinical court | cult | cult leader | cult member | sect leader |
    sect member | sectarian group | prophet | seer | shaman | witch doctor | soothsayer | healer | mystic | sufi | sufi leader | dervish | marabout |
    muezzin | mujtahid | hojatoleslam | maulana | maulvi | sheik | moulana | alim | allamah | qari | seminary teacher | theological school |
    bible society | tabernacle | mosque imam | mosque preacher | prayer leader | preacher of the mosque | churchman activist | hajj pilgrim |
    muslim pilgrim | haj pilgrim | christian pilgrim | worshippers | friday prayer leader | moderator of the church | parish council |
    salvation army | charismatic preacher   REL
  not "pet cemetery"
  not "canon of"
  not "canon camera"
agent law society | bar council | lawyers' group | lawyers' association | lawyers' union | defence team | defense team | defence counsel | defense counsel |
    counsel | legal counsel | legal adviser | legal advisor | legal aid group | legal representative | prosecution lawyer | family lawyer | advocate |
    barristers | paralegal | conveyancer | aid ship | aid flotilla |
    aid boat | relief committee | relief mission | rescue boat | rescue vessel |
    rescue organisation | rescue organization | search team | search and rescue team | search party | search-and-rescue team | recovery team |
    volunteer group | volunteer rescuer | volunteer medic | humanitarian | humanitarian coordinator | humanitarian charity | human rights body |
    human rights watchdog | human rights organisation director | human rights official | human rights investigator | human rights monitor |
    human rights advocate | human rights campaign group | human rights worker | human rights centre | human rights center | human rights league |
    rights advocate | rights body | rights watchdog | rights worker | rights lawyer | rights defender | rights investigator | rights organisation director |
    civil rights group | civil rights leader | civil rights activist | civil rights organisation | civil rights organization | civil liberties group |
    civil liberties union | civil liberties organisation | civil society leader | civil society activist | civil society coalition | civil society movement |
    civil society network | civic group | civic organisation | civic organization | civic movement | civic forum | civic alliance | citizen group |
    citizens' group | citizens' committee | citizens' movement | citizens' organisation | citizens' initiative | residents' association | residents' group |
    neighbourhood association | neighborhood association | neighbourhood committee | consumer group | consumers' association | consumer association |
    consumer organisation | consumer organization | indigenous organisation | indigenous organization | indigenous federation | indigenous movement |
    indigenous confederation | indigenous association | indigenous council | peasant organisation | women's organisation leader | women's organization |
    women's movement | women's rights group | women's rights activist | women's rights organisation | women's union | mothers' group | victims' group |
    victims' association | victims' organisation | survivors' group | families' association | relatives' association | relatives' group | veterans' group |
    veterans' organisation | veterans' organization | veterans group | veterans' league | ex-servicemen's league | refugee advocate |
    refugee advocacy group | refugee council | refugee charity | refugee organisation | migrant advocate | migrant rights group | immigrant rights group |
    immigration advocate | child rights group | children's charity | children's rights group | children's organisation | gay rights group | lgbt group |
    gay rights activist | disability group | disability rights group | anti-corruption group | anti-corruption watchdog | corruption watchdog |
    transparency group | good governance group | election watchdog | election monitoring group | election observer group | monitoring organisation |
    monitoring organization | conservation group | conservation organisation | conservation body | environmental organisation | environmental organization |
    environmental campaign group | environment group | environment organisation | green group | animal rights group | animal welfare group | wildlife group |
    wildlife charity | anti-nuclear group | antinuclear group | anti-war group | antiwar group | peace movement | peace organisation | peace organization |
    peace committee | peace institute | peace council | peace campaigner | peace delegation of citizens | disarmament group | disarmament campaigner |
    anti-landmine group | arms control group | arms control association | development agency | development organisation | development organization |
    development group | development charity | development worker | development fund | health charity | food charity | welfare organisation | welfare organization | welfare group | welfare worker | community group |
    community worker | community organizer | community organiser | community activist | cultural group | cultural association | cultural organisation |
    cultural centre | youth group | youth organisation | youth organization | youth movement | youth association | youth leader | scout | scouts |
    boy scout | philanthropic foundation | philanthropic organisation | private foundation | trust fund | advocacy organisation | advocacy organization |
    campaign organisation | campaign organization | lobbying group | pressure group leader | professional body | professional association leader |
    trade association for lawyers | think-tank campaign | sports body | sports association | sporting body | football association | football confederation | cricket council | cricket union | rugby union | rugby league | soccer board | football league |
    football body | soccer federation | cricket board | athletics federation | olympic association | olympic movement | olympic official |
    olympic organiser | sports official | football official | soccer official | club official | fan club | supporters' club | club owner of football   SOC
  not "lobby of"
  not "in the lobby"
  not "hotel lobby"
  not "trust company"
agent surgical team | red crescent volunteer | nurse union | nursing staff | nurses | ward | maternity hospital | children's hospital | military hospital |
    government hospital | public hospital | state hospital | private hospital | private clinic | health centre | health center | health clinic |
    health facility | health post | health service | health system | health team | health staff | health agency | health body | health workers |
    health personnel | medical centre | medical center | medical facility | medical team leader | medical personnel | medical charity staff |
    medical source at the hospital | medical examiner | medical council | medical board | medical body | medical school hospital | medical group |
    medical aid team | medical official | hospital worker | hospital doctor | hospital manager | hospital spokesman | hospital spokeswoman |
    emergency doctor | emergency worker | emergency crew | emergency medic | emergency medical service | emergency room doctor | rescue medic |
    ambulance driver | ambulance service | ambulance team | first responder | first aider | vaccinator | vaccination team | vaccine team | polio worker |
    polio vaccinator | vaccine worker | health volunteer | doctor's union | doctors' association | doctors' group | junior doctor | family doctor |
    army surgeon | chief physician | chief surgeon | anaesthetist | anesthetist | cardiologist | oncologist | neurologist | paediatrician | pediatrician |
    gynaecologist | gynecologist | obstetrician | radiologist | toxicologist | veterinarian | vet | orderly | therapist | physiotherapist | psychotherapist |
    care worker | carer | caregiver | nursing home | care home | hospice | morgue | mortuary | pharmacy | blood bank | red cross worker |
    red cross official | red crescent worker   MED
  not "army vet"
agent wharfie | wharfies | coal-miner | gold miner | copper miner | tin miner | mine worker | mining worker | miners | driller | rock driller |
    rig worker | oil rig worker | roughneck | refinery worker | pipeline worker | power worker | electricity worker | energy worker | water worker |
    sanitation worker | garbage collector | refuse collector | dustman | street sweeper | road worker | road builder | road crew | work crew |
    construction crew | repair crew | maintenance crew | maintenance worker | shipyard worker | dock worker | dockyard worker | harbour worker |
    harbor worker | cargo handler | baggage handler | airport worker | airport staff | airline worker | airline staff | airline employee |
    airline pilot | pilots' union | pilots' association | cabin staff | stewardess | steward | air hostess | flight controller | air controller |
    train crew | train conductor | railway man | railwayman | railwaymen | railroad worker | metro worker | subway worker | tram driver | bus crew |
    bus conductor | cab driver | cabbie | cabdriver | taxi drivers | taxi drivers' union | rickshaw driver | rickshaw puller | minibus driver |
    motorcycle taxi driver | moto-taxi driver | tanker driver | lorry drivers | truckers' union | truck drivers' union | delivery driver |
    delivery worker | delivery rider | courier | postman | mailman | mail carrier | post office worker | telephone worker | telecom worker |
    communications worker | bank worker | bank employee | bank clerk | bank staff | insurance worker | office worker | white-collar worker |
    blue-collar worker | civil servants union | public employee | public-sector employee | government worker | council worker | municipal employee |
    city worker | hotel worker | hotel staff | restaurant worker | kitchen worker | shop worker | supermarket worker | store worker | retail worker |
    warehouse worker | assembly-line worker | auto worker | car plant worker | metalworker | metal worker | steel worker | foundry worker | shift |
    day labourer | day laborer | casual labourer | seasonal worker | temporary worker | contract worker | foreign labourer | farm labourer union |
    plantation worker | estate worker | tea worker | banana worker | logging crew | lumberjack | sawmill worker | textile workers | sweatshop worker |
    seamstress | apprentice | intern | trainee | support staff | ground crew | ship's crew | ship crew | deckhand | deck hand | boatman | bargeman |
    ferryman | ship's captain | trawler crew | merchant seaman | merchant marine | seamen's union | seafarers' union | shop stewards | strike leader |
    strike committee | striking miner | striking teacher | striking nurse | striking pilot | striking driver | striking truck driver |
    striking civil servant | striking docker | strike organiser | strike organizer | workers' council | works council | workers' committee |
    workers' party union | workers' movement | workers' federation | workers' leader | workers' representative | workers' organisation |
    workers' organization | labour movement | labor movement | labour organiser | labor organizer | labour group | labor group | labour organisation |
    labor organisation | labour confederation | labor confederation | labour congress | labor congress | union congress | union confederation leader |
    union president | union secretary | union spokesman | union member | union activist | union organiser | union organizer | union negotiator |
    union chief | union branch | union movement | union council | local union | trade union leader | trade union official | trade union movement |
    trade union confederation | trade union congress | trade-union leader | trade-union federation | transport workers' union | railway union |
    railway workers' union | dockworkers' union | steelworkers' union | mineworkers' union | metalworkers' union | autoworkers' union |
    public service union | public-service union | public sector union | civil service union | postal union | bank employees' union |
    pilots' strike committee | teamsters   LAB
  not "staff officer"
  not "general staff"
  not "chief of staff"
  not "army staff"
  not "staff college"
  not "shift in"
  not "policy shift"
agent shop | store | department store | kiosk | market | supermarket | supermarkets | mall | shopping mall | shopping centre | shopping center | bazaar |
    hotel owner | hotel | luxury hotel | casino | bar owner | restaurant owner | cafe owner | brewery | distillery | bakery | factory | plant | car plant |
    car factory | textile factory | steel plant | steel mill | steelworks | steel works | aluminium plant | aluminum plant | cement plant | cement factory |
    sugar mill | paper mill company | sawmill | chemical plant | chemical factory | chemicals company | petrochemical plant | pharmaceutical factory |
    pharmaceutical plant | pharmaceutical firm | pharmaceutical giant | pharmaceuticals company | drug company | drugs company | biotech company |
    vaccine maker | power plant | power station | nuclear plant | nuclear power plant | nuclear power station | gas plant | gas works | gas field |
    oil field | oilfield | oil terminal | oil depot | oil installation | oil facility | oil platform | oil rig | oil well | oil pipeline | gas pipeline |
    pipeline | pumping station | fuel depot | fuel station | petrol station | gas station | filling station | mine | gold mine | coal mine | copper mine |
    diamond mine | tin mine | uranium mine | mine owner | mine operator | colliery | quarry | mining firm | mining group | mining conglomerate |
    mining concern | oil group | oil firm | oil trader | oil concern | oil conglomerate | oil consortium | oil corporation | oil tycoon | oil boss |
    oil executive | oil multinational | oil service company | foreign oil company | western oil company | foreign company | foreign firm | foreign business |
    foreign businessman | foreign enterprise | foreign bank | foreign lender | foreign contractor | foreign trader | foreign supplier | western company |
    western firm | western bank | multinational company | multinational corporation | transnational company | transnational corporation | transnational |
    holding company | holding | parent company | subsidiary | joint venture | joint-venture company | consortium | cartel of companies | syndicate of banks |
    industrial concern | trading concern | manufacturing concern | trust company | business conglomerate | business empire | business community | business leaders | business lobby | business federation |
    business confederation | business chamber | business organisation | business organization | business delegation | business elite | business executive |
    business owner | business tycoon | business magnate | business figure | business person | business partner | business people | business world |
    private business | private company | private firm | private sector | private enterprise | private operator | private investor | private bank |
    private bank owner | private lender | private airline | private contractor | small business | small firm | family business | family firm | big business |
    industry | arms industry | defence industry | defense industry | aerospace company | aerospace group | aerospace firm | defence group | defence firm |
    defense firm | defence manufacturer | weapons maker | weapons manufacturer | weapons company | arms firm | arms producer | arms supplier |
    arms exporter | arms trader | arms broker | aircraft maker | aircraft manufacturer | plane maker | planemaker | jet maker | engine maker |
    helicopter maker | rocket maker | space company | satellite operator | satellite company | shipping firm | shipping group | shipping giant |
    shipping agent | shipping operator | ship operator | ship manager | ferry operator | ferry company | cruise line | cruise ship operator |
    tanker operator | tanker company | freight company | logistics company | logistics firm | transport company | transport firm | bus company |
    bus operator | rail company | rail operator | railway company | railways | railway | railroad | railroad company | airport operator | airline company |
    budget airline | airline industry | airlines | charter company | tour operator | travel agency | travel agent | travel company | tourism company |
    tourism industry | hotel chain | hotel group | restaurant chain | fast-food chain | fast food chain | supermarket group | retail chain | retail group |
    retail giant | retail company | clothing company | clothing maker | garment maker | garment factory | garment factory owner | textile company |
    textile maker | textile group | shoe maker | toy maker | food producer | food manufacturer | food processor | food group | food giant | food industry |
    beverage company | beverage maker | drinks company | drinks maker | brewer company | tobacco company | tobacco firm | tobacco giant | cigarette maker |
    dairy company | dairy group | dairy giant | meat company | meat packer | meatpacker | meat processor | meat exporter | fishing company | fishing firm |
    fishing fleet owner | fish exporter | fish processor | grain exporter | grain dealer | grain merchant | wheat exporter | cotton trader |
    coffee exporter | cocoa exporter | cocoa trader | banana company | fruit company | fruit exporter | agribusiness | agribusiness company |
    agricultural company | fertiliser company | fertilizer company | fertiliser maker | timber company | timber firm | timber exporter | logging company |
    logging firm | palm oil company | plantation company | rubber company | rubber plantation | sugar company | sugar producer | tea company |
    wine producer | winemaker | wine maker | diamond company | diamond dealer | diamond trader | gold trader | gold dealer | commodities trader |
    commodities house | metals company | metals group | metals trader | steel company | steel giant | steel group | steel producer | steel maker |
    aluminium company | aluminum company | aluminium producer | copper company | copper producer | nickel producer | nickel company | coal company |
    coal producer | uranium producer | uranium company | nuclear company | nuclear operator | nuclear power company | energy group | energy concern |
    energy conglomerate | energy corporation | energy multinational | energy supplier | energy producer | energy trader | energy utility | gas giant |
    gas group | gas firm | gas producer | gas supplier | gas exporter | gas monopoly | gas trader | gas utility | gas operator | gas distributor |
    pipeline company | pipeline consortium | power utility | power producer | power supplier | power generator | power grid operator | grid operator |
    grid company | electricity utility | electricity supplier | electricity producer | electricity firm | water company | water utility | waste company |
    construction firm | construction group | construction giant | engineering company | engineering firm | engineering group | building company |
    building contractor | property developer | property company | property tycoon | property group | property owner | real estate company |
    real estate firm | real estate tycoon | real estate mogul | telecom company | telecoms company | telecoms firm | telecoms giant | telecoms group |
    telecoms operator | telecom giant | telecom firm | telecommunications firm | telecommunications giant | telecommunications group |
    telecommunications operator | telephone company | phone company | phone maker | mobile operator | mobile phone operator | mobile phone company |
    internet company | internet firm | internet giant | internet provider | internet service provider | search engine | search giant | social network |
    social media firm | social media giant | social media network | platform company | online platform | online retailer | e-commerce company |
    e-commerce giant | tech firm | tech group | technology firm | technology group | technology start-up | computer company | computer maker |
    computer firm | software firm | software maker | software giant | chip giant | chip company | chip firm | chip manufacturer | semiconductor company |
    semiconductor maker | electronics company | electronics giant | electronics maker | electronics firm | electronics group | spyware company |
    spyware firm | surveillance company | cyber security firm | cybersecurity firm | cybersecurity company | security company | security firm | consultancy |
    consulting firm | consultant | law firm | accounting firm | accountancy firm | accountant | auditor | auditing firm | audit firm |
    public relations firm | lobbying firm | lobby firm | advertising company | film company | film studio | movie studio | studio | record company |
    music company | entertainment company | gaming company | betting company | bookmaker | lottery company | insurance company | insurance group |
    insurance firm | insurance giant | reinsurer | pension fund | mutual fund | vulture fund | asset manager | asset management company | money manager |
    money changer | moneychanger | moneylender | money lender | money exchanger | currency trader | currency dealer | currency speculator | speculator |
    stock trader | stockbroker | brokerage | brokerage firm | stock market | exchange operator | crypto exchange | cryptocurrency exchange | bank manager |
    bank owner | bank chairman | bank president | bank director | bank official | bank executive | bank branch | bank group | banking group | banking giant |
    banks | merchant bank | savings bank | mortgage lender | mortgage bank | development bank loan officer | bond holder | bondholders | debt holder |
    holdout creditor | private creditor | commercial creditor | foreign creditor | creditors | lenders | debtor | borrower | capitalist |
    venture capitalist | venture capital firm | franchisee | franchise | licensee | concession holder | concessionaire | employers |
    employers' organisation | employers' organization | employers' group | employers' union | employers' confederation | manufacturers' association |
    industry association | industry body | industry federation | industry lobby | industry leader | industry representative | trade body | trade federation |
    trade organisation of employers | traders' association | traders' union | merchants' association | shopkeepers' association | hoteliers' association |
    exporters' association | importers' association | shipowners' association | chamber of trade | company boss | company chairman | company president |
    company founder | company head | company chief | company manager | company representative | company owner | company board | company director general |
    board of directors | board member | chairman of the board | chief operating officer | managing director | general manager | plant manager |
    mine manager | hotel manager | factory manager | factory boss | factory director | plant director | airline official | airline spokesman |
    airline executive | airline chief | foreman | supervisor | empresario | wealthy businessman | wealthy merchant | millionaire | billionaire |
    multimillionaire | nouveau riche | startup founder | tech billionaire | tech entrepreneur | tech executive | captain of industry | captains of industry |
    cargo vessel | cargo plane | cargo aircraft | cargo boat | cargo jet | coaster | barge | dredger | lng tanker | gas tanker | gas carrier | tanker truck |
    fuel tanker | fuel truck | oil truck | lorry | truck | truck convoy | trucks | supply truck | merchant fleet | merchant navy | merchant marine fleet |
    shadow fleet | bulk ship | cruise ship | cruise liner | liner | ocean liner | container vessel | commercial ship | commercial shipping |
    commercial aircraft | commercial airliner | commercial jet | airliner | jetliner   BUS
  not "in store"
  not "market economy"
  not "market share"
  not "free market"
  not "common market"
  not "single market"
  not "black market"
  not "stock market index"
  not "labour market"
  not "labor market"
  not "housing market"
  not "bond market"
  not "financial market"
  not "market price"
  not "market reform"
  not "power plant explosion"
  not "plant seeds"
  not "press plant"
  not "mine clearance"
  not "land mine"
  not "mine field"
  not "anti-personnel mine"
  not "naval mine"
  not "sea mine"
  not "export market"
  not "oil market"
  not "market forces"
  not "of concern"
  not "grave concern"
  not "deep concern"
  not "cause for concern"
  not "fund raising"
  not "fund-raising"
  not "monetary fund"
  not "climate fund"
  not "industry minister"
  not "industry ministry"
  not "studio apartment"
  not "concern about"
  not "concern over"
  not "concern at"
  not "truck driver"
  not "truck bomb"
  not "party boss"
  not "lorry driver"
  not "truck bomber"
  not "transit truck"
agent farming community | farm family | farming family | farm owner | farm leader | farm labourer | farm laborer | farm group | farm lobby |
    farm organisation | farm organization | farm association | farm settlement | farm | farmland owner | farmstead | homestead | tenant farmer |
    subsistence farmer | small farmer | commercial farmer | white farmer | black farmer | communal farmer | organic farmer | poultry farmer |
    pig farmer | sheep farmer | cattle farmer | livestock farmer | livestock breeder | livestock owner | cattle breeder | cattle herder |
    cattle owner | cattle keeper | cattle raider victim | wheat farmer | wheat grower | grain farmer | grain grower | maize farmer | corn farmer |
    soybean farmer | soy farmer | soya farmer | cotton farmer | cotton grower | tobacco farmer | tobacco grower | sugar farmer | sugar grower |
    sugar cane grower | cane farmer | tea grower | tea planter | banana grower | banana farmer | fruit farmer | fruit grower | vegetable farmer |
    potato farmer | olive farmer | wine grower | winegrower | vintner | beekeeper | opium farmer | opium grower | poppy farmer | poppy grower |
    cannabis farmer | cocoa grower | coffee farmer | coffee producer | rubber tapper | rubber farmer | palm oil farmer | dairy producer |
    egg producer | pig breeder | ranch owner | hacienda owner | estate owner | landed gentry | land owner | landholder | land holder |
    peasant leader | peasant organization | peasant union | peasant federation | peasant confederation | peasant association | peasant farmer |
    peasant community | peasant group | campesino | campesinos | landless worker | landless peasants | landless workers' movement | landless farmer |
    agrarian movement | agrarian reform group | rural worker | rural labourer | rural workers' union | rural community | agricultural union |
    agricultural cooperative | agricultural labourer | farm cooperative | farmers' leader | farmers' movement | farmers' group | farmers' federation |
    farmers' organisation | farmers' organization | farmers' lobby | farmers' protest | growers' association | growers' union |
    cattlemen's association | ranchers' association | stock breeder | fish farmer | shrimp farmer | salmon farmer | fisheries cooperative |
    crofter   AGR
  not "wind farm"
  not "farm minister"
  not "farm bill"
  not "farm ministry"
  not "server farm"
  not "solar farm"
  not "farm out"
agent national party | patriotic front | democratic union | freedom party | unity party | majority party | minority party | parliamentary party | parliamentary group leader | junior coalition partner | coalition ally | coalition party |
    coalition parties | ruling alliance | ruling bloc | ruling movement | ruling camp | ruling front | governing alliance | governing bloc |
    governing parties | government coalition | centre-right party | center-right party | centre-left party | center-left party | centrist party |
    left-wing party | leftist party | left-leaning party | right-wing party | rightist party | conservative bloc | liberal party | populist party |
    nationalist party | ultranationalist party | ultra-nationalist party | ultranationalist | ultra-nationalist | separatist party | regional party |
    ethnic party | islamic party | religious party | christian democratic party | social democratic party | socialist party | communist party |
    workers' party | people's party | peasants' party | agrarian party | radical party | reformist party | monarchist party | secular party |
    party activist | party worker | party cadre | party candidate | party chairwoman | party head | party president | party founder | party elder |
    party veteran | party stalwart | party loyalist | party boss of the province | party bureau | party committee | party council | party conference |
    party convention | party delegate | party deputy leader | party executive | party general secretary | party headquarters | party office | party organ |
    party organisation | party organization | party politician | party rebel | party representative | party secretary-general | party spokeswoman |
    party spokesperson | party treasurer | party vice-chairman | party wing | party branch | party newspaper editor | party militia leader | party rival |
    general secretary of the party | secretary general of the party | deputy party leader | deputy leader | former ruling party | formerly ruling party |
    ex-ruling party | ex-communist party | ex-communist | former communist | post-communist party | democrat | republican | tory | labourite | peronist |
    baathist | ba'athist | gaullist | trotskyist | marxist | leninist | stalinist | liberal | social democrats | christian democrats | greens | centrist |
    populist | unionist politician | loyalist politician | nationalist politician | separatist politician | independence party | pro-independence party |
    pro-independence politician | presidential contestant | presidential aspirant | presidential rival | presidential challenger | presidential nominee |
    presidential front-runner | presidential frontrunner | vice-presidential candidate | vice presidential candidate | mayoral candidate |
    gubernatorial candidate | senate candidate | parliamentary candidate | prime ministerial candidate | prime-ministerial candidate |
    independent candidate | opposing candidate | rival candidate | defeated candidate | losing candidate | leading candidate | contender | challenger |
    hopeful | contestant | electoral list | electoral bloc | electoral coalition | electoral front | election candidate | election campaign | campaign team |
    campaign chief | campaign chairman | campaign spokesman | campaign spokeswoman | campaign adviser | campaign aide | campaign staff | campaign official |
    campaign volunteer | canvasser | rival party | rival camp | rival faction of the party | political faction | political group | political grouping |
    political force | political alliance | political coalition | political front | political organisation | political organization | political bureau |
    political camp | political figure | political boss | political operative | political class | political elite | political dynasty |
    political heavyweight | political veteran | political rival | political ally | political foe | political bigwig | political adviser | political arm |
    youth league | youth wing leader | women's wing | women's league | student wing | popular front | national front | democratic front |
    democratic movement | democratic alliance | democratic opposition party | democratic forces | left-wing coalition | leftist coalition |
    right-wing coalition | conservative coalition | centre-left coalition | center-left coalition | centre-right coalition | center-right coalition |
    grand coalition   PTY
  not "liberal arts"
  not "liberal economy"
  not "liberal reform"
  not "democrat unionist"
  not "republican guard"
  not "republican party of"
  not "ad campaign"
agent dissident movement | dissident leader | dissident writer | dissident artist | dissident journalist | dissident politician | dissident lawyer | dissident intellectual | pro-democracy dissident | jailed opposition leader | regime opponent | government opponent | opposition leader in exile | opposition supporter group | opposition mayor | opposition journalist | opposition protest | opposition protester | opposition demonstrator | opposition demonstration | opposition rally | opposition march | opposition youth | opposition student | opposition lawyer | opposition newspaper editor | opposition council | opposition coalition leader | opposition delegation | opposition negotiator | opposition representative | opposition candidate's team | opposition campaign | opposition bench | opposition benches | opposition member | opposition parties | opposition front | opposition union | opposition veteran | opposition stalwart | opposition presidential candidate | opposition presidential contender | opposition umbrella group | anti-government activist | anti-government group | anti-government movement | anti-government coalition | anti-government politician | antigovernment activist | anti-regime activist | anti-regime protester | anti-kremlin activist | kremlin critic | putin critic | kremlin opponent | exiled opposition leader | exiled opposition | exiled dissident | exiled opponent | exiled opposition group | exiled politician | democracy movement | democracy campaigner | democracy leader | democracy icon | heretic | apostate   OPP
agent cattle thief | car thief | carjacker | mugger | pickpocket | shoplifter | housebreaker | bank robber | train robber | highwayman | armed bandit |
    banditry gang | outlaw gang | gunrunner gang | gun runner | gun-runner | gun smuggler | weapons smuggler | weapons trafficker | fuel smuggler |
    cigarette smuggler | tobacco smuggler | oil smuggler | gold smuggler | diamond smuggler | ivory smuggler | ivory poacher | wildlife trafficker |
    wildlife smuggler | migrant smuggler | immigrant smuggler | sex trafficker | human smuggler | child trafficker | organ trafficker | drugs smuggler |
    drugs gang | drug kingpin | drug boss | drug runner | drug mule | drug courier | drug mafia | drug mob | drug syndicate | drug trafficking group |
    drug trafficking organisation | drug trafficking organization | drug trafficking ring | drug-trafficker | drug-trafficking gang | narco |
    narcotrafficker | narcotics trafficker | narcotics smuggler | cocaine trafficker | cocaine smuggler | heroin trafficker | heroin smuggler | kingpin |
    crime lord | crime kingpin | crime gang | crime group | crime network | crime ring | crime organisation | crime organization | crime figure |
    mafia boss | mafia family | mafia clan | mafia leader | mafia member | mafia group | mafia don | mob boss | mob family | yakuza | triad | triad member |
    triad gang | camorra | cosa nostra | criminal boss | criminal ring | criminal band | criminal syndicate | criminal enterprise | criminal mastermind |
    criminal cartel | criminal elements | criminal suspect | gang boss | gang warlord | gangland figure | gangland boss | street gang | street thug | thug |
    thugs | hired thug | goon | hoodlum | ruffian | armed gang | robbery gang | pirate gang | pirate ship | pirate boat | pirate crew | somali pirate |
    sea pirate | buccaneer | corsair | kidnapping ring | kidnap ring | kidnap suspect | kidnapping suspect | murder suspect | bomb suspect | rape suspect |
    suspected killer | suspected murderer | suspected smuggler | suspected trafficker | suspected pirate | convicted murderer | convicted criminal |
    convicted killer | convicted terrorist | serial killer | mass murderer | paedophile | pedophile | sex offender | child molester | abuser | offender |
    lawbreaker | felon | ex-convict | ex-con | escaped prisoner | escaped convict | escapee | jailbird | jail inmate | death row inmate |
    death row prisoner | condemned man | condemned prisoner | lifer | inmates | criminal defendant | embezzler | tax evader | tax dodger | tax cheat |
    con man | conman | scammer | scam gang | scam centre | scam center | scam ring | cyber criminal | cyber gang | cybercrime group | cybercrime gang |
    cyber-criminal | hacker group | hacker collective | ransomware group | ransomware hacker | phisher | spammer | black marketeer | black-marketeer |
    racketeering gang | protection racket | loan shark | loansharking gang | war criminal | war crimes suspect | war criminal suspect | genocide suspect |
    war-crimes suspect | indicted war criminal | fugitive warlord | fugitive suspect   CRM
agent ex-king | ex-queen | ex-emperor | ex-shah | ex-ruler | ex-chancellor | ex-general | ex-governor | ex-minister of defence | ex-official | ex-senator |
    ex-lawmaker | ex-deputy | ex-mp | ex-judge | ex-police chief | ex-army chief | ex-intelligence chief | ex-spy chief | ex-ambassador | ex-captain |
    ex-colonel | ex-commander | ex-officer | ex-head of state | ex-vice president | ex-foreign minister | ex-finance minister | ex-interior minister |
    ex-defence minister | ex-secretary | ex-prime-minister | ex-first lady | ex-strongman | former monarch | former emperor | former queen | former prince |
    former sultan | former shah | former commander | former colonel | former military ruler | former military leader | former junta leader |
    former army general | former chief of staff | former police commander | former cia director | former director | former adviser | former advisor |
    former speaker | former attorney general | former prosecutor | former deputy minister | former deputy prime minister | former vice-president |
    former finance minister | former interior minister | former prime-minister | former secretary of state | former secretary-general | former party leader |
    former opposition leader | former candidate | former congressman | former congresswoman | former deputy | former premier's wife | one-time president |
    one-time prime minister | deposed emir | deposed emperor | deposed sultan | deposed dictator | deposed premier | deposed government leader |
    deposed monarch | ousted dictator | ousted premier | ousted leader's family | ousted emir | ousted king | ousted monarch | ousted ruler |
    overthrown president | overthrown leader | overthrown government leader | toppled president | toppled dictator | toppled ruler | fallen dictator |
    fallen leader | fallen president | fallen strongman | disgraced president | disgraced minister | disgraced politician | disgraced general |
    jailed former president | jailed ex-president | jailed president | jailed former prime minister | exiled prime minister | exiled former president |
    exiled former prime minister | exiled dictator | exiled monarch | exiled general | exiled ex-president | exile leader | exile community leader |
    exile organisation | exile organization | exile movement | president's daughter | president's family | president's brother-in-law | president's nephew |
    president's cousin | king's brother | king's son | dictator's son | dictator's family | ruler's son | presidential family | ruling elite | elite |
    elites | the elite | oligarchy | aristocracy | aristocrat | nobility | nobleman | noblewoman | power broker | eminence grise | inner circle |
    retired president | retired general | retired admiral | retired diplomat | retired judge | retired ambassador | retired colonel | retired officer   ELI
  not "elite unit"
  not "elite force"
  not "elite troops"
  not "elite guard"
  not "elite republican"
  not "elite commando"
  not "elite police"
  not "elite division"
  not "elite brigade"

# ---- titles as they are written before names; a full stop behind them is left out ----
agent gen | maj gen | lt gen | brig gen | lt | lt col | lt cmdr | lieut | maj | brig | col | capt | cmdr | cdr | adm | rear adm | vice adm | sgt | staff sgt |
    cpl | lance cpl | spc | pvt | pfc | wing cdr | sqn ldr | 1st lt | 2nd lt   MIL
agent sen | rep | congressman-elect | lok sabha member | member of the lok sabha   LEG
agent gov | lt gov | sec | amb | secretary   GOV
  not "party secretary"
  not "press secretary"
agent union rep | shop-floor rep   LAB
agent sales rep   BUS
agent rev | msgr | monsignor | rt rev   REL
agent prof   EDU
agent det | insp | supt | det sgt | det insp   COP
agent atty | atty gen   JUD
agent intelligence | counter-terrorism unit   SPY
  not "artificial intelligence"
  not "intelligence report"
  not "emotional intelligence"
agent man in uniform | man in camouflage | man in fatigues | man in masks | man in black   UAF
agent tug | miller | management | charter ferry   BUS
agent radical   REB
  not "radical change"
  not "radical reform"
  not "radical party"

# ---- the same sectors, less common words ----
agent council | agency | secretariat | organising committee | steering committee | national committee | crisis committee | reconciliation committee |
    negotiating committee | ceasefire committee | drafting committee | joint committee | government-in-exile | ruling authorities | governing junta |
    head of state's office | chief of cabinet | chief of staff of the president | deputy secretary | deputy assistant secretary | principal secretary |
    investment board | export board | tourism board | marketing board | grain board | cocoa board | coffee board | tax service | revenue service |
    inland revenue | citizenship office | visa office | visa section | consular section | interests section | permanent mission | trade mission |
    trade office | liaison office | representative office | cultural mission | peace mission | mediation team | mediation mission | mediating team |
    co-mediator | special coordinator | resident coordinator | vice-mayor | mayoralty | city manager | commune chief | ward chief | subdistrict chief |
    hamlet chief | headman | village leader | self-administration | presidium | foreign affairs chief | foreign policy head | space centre |
    electoral office | electoral officer | polling officer | vote counter | scrutineer | election supervisor | sanctions committee | sanctions office |
    export control office | fact-finding team | assessment team | inspection team | civil defence worker | rescue crew | firefighting crew |
    lifeboat crew | geological survey | seismological institute | envoy's office | king's office | queen mother | royals | chamberlain | vizier | satrap |
    proconsul | consul-designate | viceregent | governess-general | colonial office | imperial court | social security institute |
    social security agency | postal service | post office | national railway | water board | state utility | state enterprise | commissioner's office |
    audit office | court of accounts | anti-graft body | anticorruption body | graft-buster | decommissioning body | boundary office | relief office |
    refugee office | asylum office | migration office | migration board | immigration board | censorship board | film board | veterinary service |
    wildlife service | parks service | national park service | energy board | hostage negotiator | trade minister's office | governing committee |
    national security adviser's office | head of government's office   GOV
agent health board | public health official | public health body | health inspectorate | health inspector | health secretariat |
    health minister's spokesman | medicines authority | drug administration | food and drugs authority | vaccination authority | vaccine agency |
    sanitary authority | sanitary service | sanitation department | epidemic control centre | chief medical officer | national health service |
    public hospital authority   GOV MED
agent regional bloc | trade bloc | trading bloc | economic bloc | african bloc | regional body | regional organisation | regional organization |
    regional grouping | regional group | intergovernmental body | intergovernmental organisation | intergovernmental organization | international body |
    international organisation | international organization | international community | world body | multilateral lender | multilateral institution |
    multilateral body | oil producers' cartel | group of seven | group of eight | group of twenty | group of 20 | group of 77 | donors' conference |
    international mediator | international envoy | international observer | international monitor | international mission | international inspector |
    international negotiator | international donor | international lender | international creditors | international official | regional mediator   IGO GOV
agent government bench | house panel | congressional panel | parliamentary panel | member of the assembly | member of the legislature |
    member of the senate | member of the house | president of the assembly | president of parliament | congressional staffer |
    congressional investigator | legislative branch | legislative committee | member of knesset | bundestag | bundesrat | riksdag | storting | sejm |
    dail | duma | verkhovna rada | majlis | knesset | lok sabha | rajya sabha | shura council | consultative council | people's council |
    standing committee | people's representative | peoples' representatives | house of assembly | house of councillors | house of deputies |
    house of elders | house of chiefs | house of nationalities | house of peoples | house of peoples' representatives | senators-elect |
    member of the european parliament   LEG
agent courts-martial | criminal division | appeals chamber | appellate division | appellate panel | us attorney | federal attorney | procurator-general |
    pre-trial chamber | law lord | gacaca | court marshal | jury foreman | parole board | clemency board | pardons board | sentencing panel |
    arbitration commission | state counsel | crown counsel | judicial commissioner | judicial officer | judicial service | judicial service commission |
    judicial official | court administration   JUD
agent sharpshooter | marksman | mortarman | machine-gunner | bombardier | tankman | tank driver | signaller | signalman | sentry | sentinel | guard post |
    sergeant-major | quartermaster | adjutant | aide-de-camp | aide de camp | military chaplain | army medic | field medic | combat medic |
    military surgeon | military driver | army driver | frogman | navy diver | military diver | boatswain | bosun | parachutist |
    special operations command | relief column | loyalist force | loyalist officer | government convoy | government commander | deputy army chief |
    deputy commander | squad leader | company commander | commandant | generalissimo | majors | air arm | naval aviation | loitering munition |
    dive-bomber | awacs | military cargo plane | army cargo plane | attack sub | minehunter | mine hunter | minelayer | mine layer | sub chaser |
    fast attack craft | fast-attack craft | attack boat | assault boat | assault ship | amphibious ship | amphibious vessel | helicopter carrier |
    aircraft-carrier group | replenishment ship | navy tanker | navy crew | navy crewman | seabee | rocket launcher crew | missile site | missile crew |
    air-defence crew | air defence crew | sam site | gun emplacement | gun position | machine-gun nest | machine gun post | machine-gun post |
    mortar team | mortar position | armoured car | armored car | engineer unit | supply column | armoured train | armored train | military school |
    military student | military trainee | military monitor | military lawyer | military policeman | military advocate | munitions depot |
    ammunition depot | ammunition dump | arms depot | arms dump | weapons depot | army store | army hospital | firebase | blockhouse | pillbox |
    strongpoint | warfighter | combatant | combat group | combat vehicle | fighting vehicle | fighting ship | storm trooper | stormtrooper | enemy ship |
    enemy position | enemy column | nato ship | nato convoy | nato tanker convoy | phalanx | hoplite | musketeer | archer | bowman | crossbowman |
    pikeman | swordsman | spearman | cuirassier | fusilier | carabinier | horse guard | man-at-arms | men-at-arms | yeomanry | minuteman | red guard |
    imperial guard | home front command | coup-maker | coupmaker | unmanned aerial vehicle | uav | unmanned vehicle | unmanned boat | space command |
    missile command | strategic command | transport command | logistics command | training command | joint staff | defence academy | defense academy |
    naval academy | naval college | air force academy | war council | command post | command centre | command center | command and control centre |
    field headquarters | battlegroup | kampfgruppe | task element | combined task force | strike team | observer force   MIL
agent cop | police marksman | police diver | police dog handler | mounted officer | motorcycle officer | traffic officer | bobby | police sharpshooter |
    head of police | head of the police | deputy police chief | police deputy commissioner | inspector general of police | inspector-general of police |
    inspector-general | inspector general | director general of police | police director general | director of police | commissioner of police |
    superintendent of police | police brigadier | police lieutenant colonel | police ministry | police minister | police bureau | precinct captain |
    police garrison | police college | police school | police trainee | police reservist | police reserve | police auxiliary | special branch |
    flying squad | rapid action battalion | intervention squad | tactical unit | tactical response group | tactical officer | emergency response team |
    emergency response unit | firearms officer | armed response unit | arresting officer | patrol officer | patrolwoman | police matron |
    tribal levy | campus security | airport security | harbor patrol | marine patrol | coast guard patrol boat | coast guard plane |
    coast guard helicopter | coast guard crewman | coastguard crew | coastguard helicopter | coastguard patrol boat | maritime safety agency |
    maritime safety ship | maritime patrol boat | maritime surveillance ship | fisheries patrol boat | fisheries protection ship |
    fisheries protection vessel | fishery patrol boat | customs cutter | customs boat | customs patrol boat | revenue cutter | customs vessel |
    immigration enforcement | immigration enforcement agent | deportation officer | detention officer | prison commandant | prison security |
    prison department | prisons department | prisons service | prison administration | penitentiary service | penitentiary administration |
    diplomatic security | vip protection unit | protection officer | protection squad | protection service | protective service | security troop |
    security soldier | security operative | security director | security head | security spokesman | security authority | security establishment |
    interior ministry force | interior ministry soldier | interior ministry unit | omon | berkut | crowd-control unit | anti-gang unit | gang unit |
    anti-kidnapping unit | anti-robbery squad | robbery squad | homicide squad | murder squad | vice unit | narcotics squad | narcotics bureau |
    narcotics agency | anti-narcotics force | anti-narcotics agency | anti-narcotics agent | drug enforcement agency | drug enforcement administration |
    drugs squad | counter-narcotics force | counter-narcotics unit | counternarcotics unit | anti-smuggling unit | anti-trafficking unit |
    anti-corruption unit | fraud office | crime agency | forensic team | forensics team | police scientist | police surgeon | police doctor |
    cybercrime unit | anti-cybercrime unit | wildlife ranger | anti-poaching unit | anti-poaching patrol | anti-poaching ranger | ranger patrol |
    forest service ranger | fisheries officer | fishery officer | transit officer | parliament security | sergeant-at-arms | federal marshal |
    federal officer | law officer | law-enforcement agency | law-enforcement official | law-enforcement body | manhunt team | dog squad | k-9 unit |
    canine unit | sniffer dog team | bomb technician | bomb disposal officer | bomb disposal unit | explosives expert | explosives unit |
    explosive ordnance team   COP
agent intelligence corps | intelligence division | intelligence cell | intelligence gatherer | intelligence colonel | intelligence general |
    spy plane pilot | spy satellite agency | listening post | eavesdropping station | cypher clerk | cipher clerk | codebreaker | code-breaker |
    signals agency | cyber-espionage group | cyber espionage group | cyberespionage group | agent provocateur | agents provocateurs | spy suspect |
    superspy | spycatcher | counterspy | counter-spy | counterintelligence agency | counter-intelligence agency | counter-espionage agency |
    espionage agency | espionage ring | espionage network | espionage service | secret-police chief | state security agent | state security police |
    state security minister | state security ministry | domestic security service | domestic security agency | political police | security bureau |
    sabotage group | sabotage unit | assassination team | assassination squad | hit squad | hit team | kill team | intelligence contractor |
    intelligence whistleblower   SPY
agent insurrectionist | insurrectionary | insurgent coalition | irregular | irregular troops | irregular army | guerrilla base | guerrilla coalition |
    guerrilla troops | guerrilla prisoner | guerrilla commander-in-chief | guerrilla high command | liberation group | liberation organisation |
    liberation organization | liberation leader | liberation troops | patriotic army | patriotic forces | revolutionary brigade | resistance brigade |
    partisan army | partisan brigade | ethnic army | sunni fighter | shiite fighter | shia fighter | russian-backed forces | iran-aligned group |
    al-qaeda-linked group | al-qaida-linked group | qaeda-linked group | islamic fundamentalist group | islamist attacker | islamist militia |
    jihadist coalition | terror mastermind | terrorist attacker | terrorist base | terror outfit | terror camp | militant coalition | militant bomber |
    militants' leader | armed organisation | armed organization | armed band | underground leader | clandestine group | clandestine army |
    clandestine movement | clandestine organisation | clandestine organization | breakaway army | breakaway forces | rival militia group | belligerent |
    rebel commander-in-chief | rebel high command | rebel brigade | rebel battalion | rebel division | rebel garrison | rebel village | rebel-held city |
    rebel-held village | rebel-controlled town | rebel prime minister | rebel minister | rebel defence minister | rebel sympathiser |
    rebel recruit | rebel financier | rebel gunboat | rebel drone | rebel umbrella group | rebels' leader | rebels' commander | deserters' army |
    bomb-layer | bomb layer | bomb planter | bomb-planter | boy soldier | girl soldier | child fighter | commander of the rebels | caliphate |
    shadow governor   REB
agent pro-regime gunman | pro-regime thug | pro-government thug | government thug | government-backed fighter | militia brigade | militia battalion |
    militia coalition | militia recruit | militia army | volunteer brigade | volunteer corps | popular defence force | popular forces |
    popular mobilization forces | popular mobilisation forces | popular mobilization unit | people's defence force | local self-defence force |
    self-defence fighter | self-defense fighter | self-defense committee | self-defence patrol | civil patroller | civilian patrol | peasant patrol |
    neighbourhood watch | neighborhood watch | local defence unit | civilian joint task force | civilian defence force | village defence committee |
    village defence force | village defence guard | village protection unit | tribal army | tribal warrior | lashkar | sahwa fighter | awakening council |
    awakening group | awakening fighter | sunni awakening | loyalist gang | loyalist terrorist | paramilitary army | paramilitary soldier |
    paramilitary troop | paramilitary gunman | paramilitary battalion | paramilitary brigade | paramilitary ranger | paramilitary guard |
    private armed group | private security army | private military firm | private military force | military contractor | mercenary company | condottiere |
    shabiha | janjaweed | interahamwe | chetnik   PRM
agent masked intruder | intruder | balaclava-clad man | helmeted man | gun-wielding man | gun-toting man | machete-wielding man | sword-wielding man |
    armed intruder | armed stranger | armed mob | armed tribesman | heavily-armed man | heavily armed group | heavily-armed group |
    unidentified armed group | unidentified group | unknown armed group | unknown person | unidentified person | unidentified intruder |
    unidentified aircraft | unidentified drone | unidentified plane | unidentified helicopter | unidentified force | unknown force | little green man |
    unmarked soldier | soldiers without insignia | men without insignia | lone bomber | roof-top sniper | rooftop sniper | fire-bomber | attack squad |
    raiding gunman | men in uniform | men in combat gear | men in black | men in plain clothes | motorcycle gunman | motorcycle-borne gunman |
    motorbike gunman | would-be killer | would-be bomber | triggerman | trigger man   UAF
agent convention delegate | party presidium | party functionary | party apparatchik | party militant | party grandee | party dissident | party cell |
    party coalition | party co-chair | party vice-president | election winner | election loser | electoral pact | election alliance | political newcomer |
    political council | political committee | political strategist | political organiser | political organizer | election team | spin doctor |
    campaign strategist | far-right leader | far-left leader | unionist leader | people's alliance | whig | bolshevik | menshevik | jacobin |
    neo-fascist | kingmaker | king-maker | ruling-party official | ruling party supporter | coalition member | coalition leader | junior partner |
    pro-presidential bloc | eurosceptic | party youth | fatherland front | national movement | civic platform   PTY
agent opposition campaigner | opposition governor | anti-government alliance | anti-government leader | anti-government figure |
    anti-government campaigner | anti-regime group | anti-regime movement | anti-kremlin politician | anti-communist | anti-apartheid activist |
    anti-apartheid leader | anti-apartheid campaigner | anti-apartheid movement | pro-democracy politician | pro-democracy party | pro-democracy camp |
    political exile group | outspoken critic | vocal critic | fierce critic | prominent critic   OPP
agent peacenik | draft resister | war resister | objector | boycotter | heckler | egg-thrower | rock-thrower | brick-thrower | street kid | urchin |
    shanty-town dweller | residents' committee | flatmate | city-dweller | countryfolk | country folk | octogenarian | nonagenarian | septuagenarian |
    great-grandson | daughter-in-law | stepdaughter | stepmother | half-brother | half-sister | godmother | adoptee | newlywed | ex-wife |
    ex-husband | widower | divorcee | kinsman | kinswoman | kinsfolk | clanspeople | tribespeople | tribeswoman | tribal member | tribal group |
    tribal delegation | tribal sheikh | chieftain | paramount chief | traditional chief | traditional ruler | traditional leader | customary chief |
    amerindian | inuit | maori | sami | adivasi | ethnic kyrgyz | ethnic azeri | ethnic korean | ethnic indian | ethnic fijian | ethnic leader |
    leper | alcoholic | hitchhiker | sightseer | day-tripper | pilgrims' group | jogger | rower | yachtswoman | forager | fossicker | rag-picker |
    waste picker | scrap collector | gold digger | panhandler | theatre-goer | cinemagoer | clubber | festival-goer | festivalgoer | audience member |
    weightlifter | marathoner | judoka | jockey | paralympian | sportswoman | grandmaster | nobel winner | illustrator | satirist | acrobat |
    puppeteer | scriptwriter | dramatist | diarist | lyricist | librettist | art collector | antiquarian | hobbyist | birdwatcher | cyber-activist |
    hacktivist | influencer | youtuber | tiktoker | streamer | podcaster | funeral-goer | restaurant-goer | bar patron | clubgoer | policyholder |
    pension holder | tipster | families of the dead | families of the victims | family of the victim | the missing | desaparecido |
    relative of the disappeared | martyr | hostages' families | kidnapped schoolgirl | abducted schoolgirl | forced labourer | forced laborer |
    slave labourer | bonded labourer | human shield | non-combatant | noncombatant | hunger-striker | self-immolator | strikers' wives |
    counter-demonstrator | far-right extremist | anti-fascist | anti-capitalist | civil-rights leader | civil rights worker | eco-activist |
    eco-warrior | climate striker | devotee | acolyte | groupie | confidante | penpal | settlers' leader | settlers' council | settler council |
    colonist | coloniser | colonizer | frontiersman | homesteader | rural poor | unemployed graduate | proletariat | bourgeoisie | passport holder |
    green card holder | visa holder | aid recipient | civilian airliner   CVL
agent uprooted villager | uprooted civilian | displaced resident | displaced woman |
    displaced child | displaced population | displaced community | displacement camp | idp | refugee settlement | resettled family | migrant detainee |
    illegal alien | undocumented alien | boat person | border-crosser | balsero | immigrant family | immigrant child | immigrant detainee |
    immigrant community | deported family | expelled family | evacuated family | evacuated resident | evacuated villager | evacuated civilian |
    stateless people | stateless family | asylum boat | asylum camp   REF
agent former first family | exiled royal | pretender | exiled prince | exiled sultan | exiled minister | exiled opposition politician's family |
    ex-congressman | ex-parliamentarian | ex-prosecutor | ex-attorney general | ex-envoy | ex-adviser | ex-aide | ex-bureaucrat | ex-commissioner |
    ex-minister's wife | ex-monarch | ex-dictator's family | ex-strongman's family | ex-military chief | ex-military leader | ex-military ruler |
    ex-junta leader | ex-security chief | ex-central bank governor | ex-speaker | ex-party leader | ex-communist leader | former communist leader |
    former royal | former royal family | former ruling family | former regime official | former regime figure | former government official |
    former government minister | former cabinet minister | former justice minister | former oil minister | former energy minister |
    former trade minister | former health minister | former education minister | former economy minister | former security minister |
    former security chief | former police minister | former national security adviser | former presidential candidate | former presidential adviser |
    former central bank governor | former central banker | former treasury secretary | former defense secretary | former defence secretary |
    former home secretary | former foreign secretary | former envoy | former special envoy | former negotiator | former un secretary-general |
    former un official | former un envoy | former eu commissioner | former commissioner | former parliament speaker | former parliamentarian |
    former council member | former councillor | former prosecutor general | former attorney-general | former supreme court judge | former magistrate |
    former commander-in-chief | former army commander | former army officer | former military officer | former military chief | former military governor |
    former air force chief | former navy chief | former brigadier | former major | former captain | former admiral | ex-first family |
    deposed king's family | deposed ruler | deposed royal family | ousted premier's family | ousted strongman | ousted autocrat |
    ousted despot | ousted monarch's family | ousted mayor | ousted governor |
    fugitive president | fugitive former president | fugitive dictator |
    toppled autocrat | toppled government leader | toppled premier | toppled prime minister | overthrown king | overthrown dictator |
    overthrown prime minister | late prime minister | late king | late emperor | late dictator | late premier | late president's widow | late ruler |
    assassinated president | assassinated prime minister | murdered president | slain president | slain prime minister | slain leader |
    president's sister | president's mother | president's father | president's uncle | president's son-in-law | president's father-in-law |
    president's wife and daughter | prime minister's husband | prime minister's brother | premier's son | premier's wife | minister's son |
    minister's wife | minister's family | governor's son | king's daughter | king's wife | king's uncle | king's cousin | emir's son | sultan's son |
    dictator's wife | dictator's daughter | dictator's brother | ruler's brother | ruler's family | leader's son | leader's brother | leader's family |
    leader's wife | leader's sister | leader's half-brother | royal relative | royal kin | dowager | ex-crown prince | high society | old guard |
    grandee | notable | gentry | patrician | courtier | oligarch's family   ELI
agent press baron | oil baron | estate agent | toolmaker | web giant | cloud provider | arms group | gunmaker | defence giant | defense giant |
    defense group | dockyard | oil driller | oil explorer | oil transporter | electricity provider | textile lobby | shoemaker | fashion house |
    jeweller | jeweler | distiller | winery | coffee chain | cocoa buyer | commodity house | trading giant | grocery chain | grocer | market woman |
    street hawker | street-seller | bazaari | restaurateur | record label | advertising agency | advertiser | money-changer | exchange house |
    payment processor | bitcoin exchange | investment group | investment house | private equity group | foreign buyer | business council |
    business woman | industrial group | industrial giant | industrial federation | trade association | bankers' association | millers' association |
    company lawyer | corporate leader | corporate giant | corporate lawyer | corporate group | corporate raider | freight forwarder | drug giant |
    drugs giant | pharma giant | supertanker | merchantman | commercial plane | commercial fleet | commercial boat | bulker | grain ship |
    ro-ro ferry   BUS
agent union secretary-general | union umbrella group | workers' group | workers' confederation | workers' delegate | staff association |
    employees' association | civil servants' association | ticket collector | ticket inspector | busman | taxi-driver | boda boda rider |
    ride-hailing driver | van driver | lorryman | warehouseman | hotel employee | chambermaid | bartender | barman | barmaid | dishwasher |
    store clerk | bank teller | telephone operator | postwoman | letter carrier | ground handler | air-traffic controller | ship's master |
    ship captain | tanker crew member | fishermen's association | shrimper | whaler | whaling ship | oilman | lineman | miners' leader |
    miners' federation | pitman | garimpeiro | quarryman | foundryman | factory hand | factory girl | millworker | dyer | brickmaker | bricklayer |
    stonemason | plumber | roofer | scaffolder | crane operator | bulldozer driver | digger driver | road mender | day-labourer | coolie | navvy |
    domestic helper | domestic servant | housemaid | housekeeper | cleaning woman | cleaning lady | rubbish collector | binman | council employee |
    company employee | strikebreaker | strike-breaker | blackleg | wood-cutter | firewood collector | repairman | lift operator | machinist |
    machine operator | lathe operator | boilermaker | shipworker | typesetter | stagehand | actors' guild | writers' guild   LAB
agent farmers' confederation | farmowner | farm-hand | farm boy | field hand | field worker | field labourer | agricultural laborer |
    agricultural association | peasant activist | peasantry | coffee picker | cocoa producer | banana producer | olive picker | market gardener |
    horticulturist | orchard owner | bee keeper | milk producer | dairyman | cattle-keeper | livestock herder | goat herder | cowboy | gaucho | drover |
    stockman | stockbreeder | ranch hand | ranch worker | fulani herder | herdsman | pastoral community | pastoralist community | nomadic herder |
    reindeer herder | camel herder | agricultural community | farming village | rural union | landless movement | landless people | plantation labourer |
    grape picker | strawberry picker | harvest worker | plantation manager   AGR
agent medical volunteer | medical aid worker | medical relief group | medical organisation | medical organization | medical officer |
    medical examiner's office | medical expert | medical professional | medical union | medical syndicate | medical service | medical crew |
    medical convoy | medical mission | medical director | medicos | health professional | health employee | health-care worker | health expert |
    health specialist | health union | health workers' union | health organisation | health organization | health department official |
    healthcare professional | healthcare staff | healthcare provider | healthcare union | hospital administrator | hospital association |
    dressing station | first-aid post | first aid post | first aid worker | first-aider | emergency services worker | ambulanceman | ambulance volunteer |
    stretcher-bearer | stretcher bearer | nursing union | nursing sister | matron | midwives | doctors' syndicate | doctors' organisation |
    doctors' organization | physicians' group | physicians' association | nurses' association | general practitioner | gp | traditional healer |
    herbalist | anesthesiologist | neurosurgeon | dermatologist | ophthalmologist | immunologist | bacteriologist | infectious-disease specialist |
    disease specialist | disease expert | disease detective | vaccination worker | polio team | ebola worker | ebola team | burial team | contact tracer |
    public-health expert | health researcher | forensic scientist | forensic anthropologist | mortician | morgue worker | undertaker | optician |
    chemist shop | pharmacists' association | blood service | laboratory technician | lab technician | sanatorium | rehabilitation centre |
    rehabilitation center   MED
agent news director | news executive | news program | news blog | news group | news producer | public tv | satellite network | television producer |
    television company | tv company | tv producer | radio producer | shock jock | investigative website | investigative outlet | photo agency |
    press union | media rights group | media union | media firm | media crew | media executive | media conglomerate | journalists' group |
    journalists' federation | reporters' group | editors' guild | editors' forum | sub-editor | subeditor | editorial writer | op-ed writer |
    documentary crew | camera operator | camera team | soundman | sound recordist | online outlet | wire agency | publishing company |
    publishing group   JRN
agent student strike committee | students' union | students' association | students' federation | students' leader | students' movement | school-child |
    school boy | school girl | postgraduate | alumnus | alumni | school administrator | university department | teaching staff | teaching union |
    teaching assistant | schoolmarm | pedagogue | educationist | educationalist | academician | research unit | research fellow | policy group |
    botanist | zoologist | astrophysicist | cosmologist | archeologist | ethnographer | ethnologist | criminologist | futurologist | egyptologist |
    orientalist | sinologist | sovietologist | kremlinologist | arabist | entomologist | ornithologist | paleontologist | palaeontologist | agronomist |
    scientific adviser | polling firm | polling company | polling agency   EDU
agent religious establishment | religious affairs council | religious minority leader | interfaith council | spiritual chief | spiritual adviser |
    holy man | brahman | hindu organization | hindu leader | hindu extremist group | hindu mob | hindu crowd | sikh group | granthi | buddhist group |
    buddhist order | rinpoche | zen master | medicine man | muslim teacher | islamic centre | islamic center | shiite religious leader |
    sunni religious leader | hajji | hafiz | mosque-goer | mawlana | moulvi | akhund | mojtahed | hojjatoleslam | ulama | druze leader |
    yazidi leader | bahai leader | yeshiva | yeshiva student | ultra-orthodox | haredi | hasidic jew | christian council | church worker |
    church authority | church minister | churchwoman | churches | catholic leader | catholic group | catholic hierarchy | catholic order | capuchin |
    carmelite | salesian | papal envoy | papal delegation | vatican official | conclave | archdiocese | parson | altar boy | choirboy | sexton |
    sacristan | orthodox leader | coptic christian | anglican brotherhood | methodist minister | presbyterian minister | evangelical group |
    evangelical christian | jehovah's witnesses | adventist | mennonite | scientologist | cult follower | sect follower | messiah | revivalist |
    lay leader | lay group | laity | prayer group | prayer house | mission station   REL
agent relief crew | relief plane | relief flight | relief ship | relief coordinator | aid team | aid mission | aid flight | aid truck | aid lorry |
    aid coordinator | aid body | aid community | aid worker's family | aid station | aid distribution centre | aid distribution site |
    food agency worker | food bank | food convoy | food kitchen | soup kitchen | community kitchen | humanitarian flotilla | humanitarian community |
    rescue group | lifeboat | red cross team | red cross convoy | red crescent team | red crescent official | charitable organisation |
    charitable organization | charitable trust | rights coalition | rights network | rights researcher | rights observer | human rights observatory |
    human-rights group | human-rights organisation | human-rights organization | human-rights defender | civil-rights group | civic leader | civic body |
    citizens' organization | citizen watchdog | anti-graft group | transparency watchdog | poll watchdog | monitoring body | monitor group |
    conflict monitor | mediation group | mediation organisation | peace coalition | peace camp | reconciliation group | victims' organization |
    survivors' organisation | families' group | families' committee | hostages' families' forum | hostage families forum | mothers' committee |
    mothers' movement | women's network | women's coalition | feminist group | feminist organisation | feminist organization | feminist collective |
    youth council | youth club | youth network | children's group | gay group | lgbtq group | environmental movement | environmentalist group |
    green organisation | conservation organization | wildlife fund | climate group | anti-nuclear movement | anti-war movement | anti-racism group |
    anti-racist group | anti-slavery group | anti-trafficking group | anti-abortion group | pro-life group | gun control group | gun lobby |
    gun-rights group | consumers' group | consumers' union | tenants' union | neighborhood committee | residents' organisation |
    community-based organisation | community-based organization | community network | grassroots group | grassroots organisation |
    grassroots organization | grassroots movement | social movement | social organisation | social organization | social group | social services worker |
    social work group | solidarity group | solidarity committee | solidarity movement | solidarity campaign | support committee | prisoners' group |
    prisoners' society | legal aid centre | legal group | lawyers' committee | lawyers' syndicate | lawyers' movement | jurist | writers' union |
    writers' group | writers' organisation | artists' union | artists' group | veterans' union | pensioners' union | parents' group |
    athletics body | cycling union | anti-doping agency | doping agency | anti-doping body | motoring organisation | automobile club | masonic lodge |
    freemason | rotary club | women's institute | cultural center | cultural organization | cultural society | heritage group | heritage organisation |
    heritage organization | theatre company | theatre group | theater group | theatre troupe | dance troupe | philharmonic | ballet company |
    opera company | learned society | friendship society | diaspora organisation | diaspora organization | émigré group | philanthropic organization |
    democracy group | democracy promotion group | umbrella group | umbrella organisation | umbrella organization | umbrella body | campaign coalition |
    campaigning group | campaign network | campaigners' group | interest group | advocacy body | advocacy network | advocacy coalition |
    lobby organisation | lobby organization | professional society | professional organisation | professional organization   SOC
agent mob leader | camorra clan | crime clan | criminal clan | genocidaire | slayer | strangler | sexual predator | molester | wife-beater | looting mob |
    plunderer | pillager | marauder | brigand | cattle raider | cattle-rustler | oil bunkerer | tomb raider | ivory trader | illegal logger | bootlegger |
    moonshiner | smuggling network | smuggling boat | smuggling vessel | drug boat | drug submarine | drug-running boat | drug chief | drug clan |
    drug-runner | drug network | drug organisation | drug organization | drug pusher | drug peddler | drug-trafficking group |
    drug-trafficking organisation | drug-trafficking organization | drugs baron | drugs lord | drugs dealer | drugs courier | drugs ring |
    narco-trafficker | narcotics dealer | cocaine baron | cocaine dealer | heroin dealer | cartel gunman | sicario | hired assassin | hired gunman |
    blackmailer | extortion racket | extortion ring | loan-shark | usurer | counterfeit ring | forgery ring | fraud ring | scam compound | scam operator |
    con artist | confidence trickster | money-launderer | money laundering ring | money-laundering ring | money laundering network | corrupt businessman |
    bribe-taker | black market trader | profiteer | human-trafficker | people-trafficker | people-smuggling ring | trafficking ring |
    trafficking network | slave trader | slave-trader | pimp | brothel owner | brothel keeper | cybercrime ring | cybercrime network | cyberattacker |
    cyber attacker | cyber-attacker | hackers' group | hacking ring | hacking team | ransomware operator | virus writer | privateer | freebooter |
    jailbreaker | wanted man | accomplice | abettor | co-conspirator | conspirator | co-defendant | co-accused | convicted man | convicted prisoner |
    delinquent | evildoer | malefactor | desperado | rioting prisoner | criminal prisoner | common prisoner | parolee | probationer | ex-offender |
    gang coalition | gang federation | gang gunman | gangmember | bikie | outlaw bikers | maras | underworld   CRM
agent mig-15 | mig-17 | mig-21 | mig-23 | mig-25 | mig-27 | mig-29 | mig-31 | su-22 | su-24 | su-25 | su-27 | su-30 | su-34 | su-35 | su-57 | sukhoi | tu-22 | tu-95 |
    tu-160 | il-76 | mi-8 | mi-17 | mi-24 | mi-28 | mi-35 | ka-52 | f-4 | f-5 | f-14 | f-15 | f-16 | f-18 | f-22 | f-35 | f/a-18 | f-117 | a-10 | b-1 | b-2 | b-29 |
    b-52 | c-17 | c-130 | ac-130 | u-2 | p-3 | p-8 | rc-135 | e-3 | kc-135 | av-8 | ah-64 | uh-60 | ch-47 | mq-1 | mq-9 | rq-4 | rq-170 | rq-7 | j-10 | j-11 | j-16 |
    j-20 | h-6 | jf-17 | t-34 | t-54 | t-55 | t-62 | t-72 | t-80 | t-90 | m1 abrams | m60 | bmp-1 | bmp-2 | btr-80 | m-113 | rafale | mirage | eurofighter |
    jaguar jet | harrier | hawk jet | super etendard | super tucano | gripen | phantom jet | skyhawk | chinook | apache helicopter | apache gunship | black hawk |
    blackhawk helicopter | cobra helicopter | lynx helicopter | predator drone | reaper drone | global hawk | bayraktar | bayraktar drone | shahed | shahed drone |
    lancet drone | mohajer drone | hercules transport | antonov transport | stuka | spitfire | messerschmitt | zero fighter | patriot battery | patriot unit |
    s-300 battery | s-400 battery | himars launcher | grad launcher | katyusha launcher | scud launcher   MIL

# Offices, titles and premises of governments and of those who administer for them, with the titles of many lands.
agent security chief | ombudswoman | ombudsperson | harbourmaster | harbormaster | mukhtar | omda | hokim | starosta | bupati | lurah | sarpanch |
    panchayat | tehsildar | gauleiter | hetman | voivode | tsarina | shahbanu | negus | taxman | controller-general | chargé | nomenklatura |
    micro-state | microstate | vice-governor | mayoress | premier-designate | minister-designate | minister-counsellor | under-secretary-general |
    harbour master | harbor master | barangay captain | barangay chairman | county head | township head | subdistrict head | pentagon spokesman |
    government committee | government panel | government agent | government scientist | government lawyer | cabinet chief | cabinet spokesman |
    immigration office | immigration judge | customs chief | revenue office | treasury spokesman | election committee | election chief |
    elections chief | poll worker | cotton board | rationing board | archives office | land board | housing board | pension office |
    employment office | labour office | labor office | peace team | negotiation team | talks team | trade team | embassy spokesman |
    embassy employee | embassy source | consular staff | presidential representative | presidential staff | presidential team | transition team |
    ruling clique | ruling class | ruling circle | governing elite | colonial master | mandate power | mandatory power | protecting power |
    administering power | founding member | founder member | rival power | world power | major power | middle power | atomic power | allied power |
    allied capital | european capital | government headquarters | government complex | government compound | government quarter |
    presidency building | presidential compound | presidential residence | presidential house | presidential villa | presidential mansion |
    official residence | governor's mansion | governor's residence | mayor's office | town clerk | city fathers | county executive | emergency chief |
    met office | weather office | meteorological service | hydrographic office | nuclear chief | information office | press officer |
    information officer | propaganda chief | federal reserve | currency board | finance chief | budget chief | budget director | budget office |
    debt office | statistical office | census office | census enumerator | aviation investigator | crash investigator | safety board | inquiry panel |
    verification team | monitoring team | truce supervisor | truce team | mediation committee | contact group | donor conference | donor group |
    paris club | creditor club | relief co-ordinator | state committee | planning board | prime minister-elect | compensation board |
    cyber-security centre | licensing board | passport officer | visa officer | quarantine service | justice chief | state department spokesman |
    foreign ministry spokesman | foreign ministry spokeswoman | foreign ministry source | interior ministry spokesman | interior ministry source |
    head of protocol | homeland security department | homeland security official | court of auditors | state grain buyer | price control board |
    air traffic control | social security office | prime minister's residence | prime minister's house | civil defence team | civil defense worker |
    civil defense team | atomic energy chief | monetary policy committee | central bank chief | debt management office | air accident investigator |
    accident investigation board | military observer mission | head of administration | heads of government | executive council member |
    legislative affairs office | cyber security agency | spokesman for the government | spokesman of the government | weights and measures office |
    deputy chief of mission | presidential chief of staff | air accidents investigation branch | head of the junta |
    politburo standing committee member   GOV

agent intelligence ministry | ministry of intelligence   SPY GOV

agent intelligence minister | national intelligence director | director of national intelligence   GOV SPY

# Parliaments by their own names, their members, committees and staff.
agent seimas | saeima | althing | eduskunta | landtag | nationalrat | skupshtina | skupstina | sobranie | dáil | seanad | oireachtas | stormont |
    holyrood | hural | majilis | mazhilis | mla | msp | senator-elect | subcommittee | euro-parliamentarian | frontbencher | front-bencher |
    vidhan sabha | jatiya sangsad | jogorku kenesh | federation council | parliament president | parliamentary president | parliamentary chairman |
    parliament chairman | parliament member | assembly member | assembly president | chamber president | congress member | congress president |
    congressional commission | congressional leadership | senate panel | senate aide | senate inquiry | parliamentary faction | parliamentary bloc |
    parliamentary staff | parliamentary aide | parliamentary official | parliamentary observer | parliamentary investigator |
    appropriations committee | state representative | floor leader | house of councilors | state great khural | chairman of parliament |
    national assembly president | president of congress | public accounts committee | home affairs committee | constituent assembly member |
    group of lawmakers | group of mps | group of legislators | delegation of lawmakers | group of senators | delegation of senators |
    delegation of mps | council of the federation | leader of the house | chairman of the parliament | ways and means committee |
    president of the national assembly   LEG

# Courts and officers of courts.
agent court-martial | advocate-general | courthouse | constitutional chamber | criminal chamber | judge advocate | judicial source |
    legal authorities | court spokeswoman | court registrar | court usher | court source | court officer | procurator fiscal | procurator general |
    assistant attorney | u.s. attorney | county attorney | state's attorney | prosecuting lawyer | tribunal president | arbitral panel |
    jurisprudence council | pardon board | three-judge panel | five-judge panel | lord advocate | notaries chamber | law courts | court house |
    constitutional court president | military advocate general | judge advocate general | assistant attorney general | dispute settlement body |
    palace of justice | marshal of the court | guardian of the constitution   JUD

# Ranks, arms, units, craft and premises of armed forces; a lone carrier bears aircraft, and people in uniforms of war are soldiers.
agent carrier | havildar | subedar | jemadar | lance-naik | sepoy | askari | zouave | spahi | ghurkha | fusileer | bersagliere | alpini |
    half-track | halftrack | humvee | troopship | armoury | armory | dreadnought | mine-sweeper | mini-submarine | uboat | aircraft-carrier |
    flat-top | flattop | spyplane | seaplane | redcap | spetznaz | rear-guard | second-in-command | captain-general | colonel-general |
    lance-corporal | sub-lieutenant | sublieutenant | nco | soldiery | footsoldier | kontraktnik | p.o.w. | war-plane | guardship | de-miner |
    signaler | sergeant-instructor | combat diver | red beret | military jeep | army lorry | military lorry | military transport | troop transport |
    supply convoy | ammunition ship | ammunition train | munition depot | weapons store | naval dockyard | naval yard | navy yard | naval station |
    naval port | naval facility | naval headquarters | naval command | naval group | naval craft | naval auxiliary | naval escort | naval spokesman |
    naval rating | naval crew | navy spokesman | navy boat | navy man | navy personnel | navy captain | navy headquarters | missile ship |
    assault craft | depot ship | submarine crew | carrier crew | strike fighter | drone team | jet fighter | fighter wing | combat team |
    reconnaissance team | reconnaissance party | refuelling tanker | flying boat | air command | air station | air-defence system |
    air-defense system | anti-aircraft position | antiaircraft gun | anti-aircraft crew | missile defence | missile defense | missile silo |
    rocket crew | artillery position | artillery crew | artillery piece | artillery gun | field gun | observation post | military post |
    military outpost | army outpost | military installation | military facility | military target | military site | military compound |
    military complex | military airport | military airfield | military airstrip | military port | military depot | military warehouse |
    military camp | military position | military hq | military district | military region | military committee | military staff | military hierarchy |
    military administrator | military dictator | military dictatorship | military caretaker | military personnel | military man | military men |
    military recruiter | military volunteer | military veteran | military detail | military guard | military escort | army man | army men |
    army personnel | army private | army company | army column | army hq | army depot | army checkpoint | army roadblock | army trainer |
    army council | army hierarchy | brass hat | army chief-of-staff | army team | army dissident | special operator | special-forces team |
    sas trooper | commando team | assault team | assault group | army reinforcement | military reinforcement | stabilisation mission |
    stabilization mission | peacekeeping operation | peacekeeping convoy | combined command | theatre command | theater command | fleet command |
    platoon leader | forces chief | sergeant major | officer class | mobilised man | mobilized man | alliance forces | self-defence forces |
    self-defense forces | defence command | defense command | defence headquarters | defense headquarters | picket ship | mine-clearing team |
    bomb-disposal expert | training team | military band | honor guard | swiss guard | revolutionary guard | cossack host | junta member |
    military-led council | marine private | army specialist | army expert | military specialist | naval patrol vessel | carrier task force |
    spy plane crew | air force spokesman | air defence system | air defense system | air defence missile | air defence radar |
    missile defence system | missile defense system | machine gun nest | military observer group | army general staff | army intelligence officer |
    army search team | army bomb squad | special forces team | joint task force | defense force chief | general officer commanding |
    sergeant first class | prisoners of war | maritime self-defence force | maritime self-defense force | ground self-defence force |
    ground self-defense force | air self-defence force | air self-defense force | defence staff chief | mine clearance team | army field hospital |
    guard of honour | guard of honor | army dog handler | convoy of troops | convoy of soldiers | convoy of tanks | column of tanks |
    column of armour | column of soldiers | planeload of troops | planeload of soldiers | boatload of soldiers | busload of soldiers |
    company of troops | company of paratroopers | company of marines | man in battledress | ruling military council | council of generals |
    private first class | private second class | squad of soldiers | squad of marines | group of soldiers | team of soldiers | chief of air staff |
    head of the navy | chief of the army | chief of the navy | man in battle dress | man in combat fatigues | man in army uniform |
    man in military uniform | man in military fatigues | man in army fatigues | people in military uniform | chairman of the joint chiefs |
    head of the air force | chief of the air force   MIL
  not "air carrier"
  not "mail carrier"
  not "letter carrier"
  not "disease carrier"

# Police, coast guards and those who guard borders, prisons and game.
agent surveillance ship | garda | gardaí | gardai | carabiniers | policía | militsiya | coastguardsman | g-man | hisbah | mutawa | mutaween | gaoler |
    turnkey | hangman | nightwatchman | garda officer | militia station | milicia nacional | police corporal | police commissar | police prefect |
    police director | police director-general | police deputy | police head | police leadership | police brass | police boss | police trainer |
    police adviser | police advisor | police mission | police contingent | police negotiator | police cruiser | police truck | police jeep |
    police motorcycle | police minibus | police column | police escort | police launch | police vessel | police drone | police checkpoint |
    police roadblock | police barricade | police detail | police brigade | police regiment | police company | police platoon | police troops |
    police corps | police formation | police reinforcement | police base | police camp | police compound | police hq | police office |
    police outpost | police building | police union | police federation | police watchdog | police agent | police operative | police personnel |
    police staff | police member | police men | police woman | police ombudsman | precinct house | anti-riot force | anti-riot unit | riot force |
    riot unit | crs officer | border official | border inspector | port security | coastguard boat | coastguard patrol | coast guardsman |
    customs launch | maritime patrol | surveillance vessel | squad car | prowl car | peace officer | sheriff's officer | u.s. marshal | sky marshal |
    cid officer | game scout | anti-poaching team | anti-narcotics officer | narcotics unit | anti-drug unit | anti-drug agency | anti-drug force |
    anti-drugs unit | anti-drugs agency | drug agency | anti-kidnap squad | anti-terrorism squad | anti-terrorist officer | anti-terrorism officer |
    anti-terror officer | counterterrorism unit | counterterrorism force | terrorism squad | swat officer | arrest team | arrest squad |
    snatch squad | raid team | search squad | forensic officer | plain-clothes agent | plainclothes man | plain-clothes man | uniformed officer |
    guidance patrol | security patrol | security convoy | security post | security checkpoint | security base | security compound |
    security headquarters | security directorate | security command | security commander | security member | security staff | protection detail |
    prison spokesman | prison camp | camp commandant | jail staff | jail keeper | correctional authorities | corrections official |
    corrections service | penitentiary authority | custody officer | bail officer | fbi agent | investigation bureau | investigative bureau |
    investigation agency | investigative committee | investigating team | investigating officer | investigation team | detective inspector |
    detective sergeant | special branch officer | police special unit | police patrol boat | police patrol car | police check post |
    police training centre | police training center | police training school | police officers' union | police complaints authority |
    riot control unit | riot police officer | public order unit | crowd control unit | paramilitary police officer | paramilitary police force |
    armed police officer | border police officer | border control officer | border control agent | border patrol officer | border services officer |
    immigration enforcement officer | airport security officer | coast guard boat | coast guard patrol | coast guard spokesman |
    customs police officer | fisheries patrol vessel | maritime patrol ship | maritime patrol vessel | state police officer |
    provincial police chief | city police chief | federal police officer | federal police agent | federal police force | national police force |
    national police chief | national police officer | national police commander | criminal investigations department | organised crime unit |
    organized crime unit | narcotics control board | drug enforcement officer | drug control agency | bomb squad officer | special weapons team |
    plain-clothes police officer | plain clothes officer | undercover police officer | security forces member | internal security officer |
    public security officer | public security official | public security organs | close protection team | bureau of investigation |
    police inspector general | cordon of police | line of police | squad of police | squad of policemen | squad of officers | group of police |
    team of police | team of detectives | unit of police | cutter   COP
  not "cookie cutter"
  not "wood cutter"

# Secret services; a "security service" in the singular is one, "security forces" are police.
agent security service | spy ship | secret policeman | mukhabarat | spy-catcher | counter-espionage | counterespionage | cyber-spy | cyberspy |
    wiretapper | cryptographer | stasi | securitate | gestapo | savak | okhrana | nkvd | spy boss | spy catcher | intelligence man |
    intelligence men | intelligence apparatus | intelligence establishment | intelligence body | intelligence branch | intelligence wing |
    intelligence arm | intelligence command | intelligence centre | intelligence center | intelligence headquarters | intelligence captain |
    intelligence major | intelligence staff | intelligence personnel | intelligence team | intelligence network | intelligence asset |
    intelligence contact | intelligence spokesman | intelligence adviser | intelligence coordinator | counter-intelligence officer |
    counter-intelligence chief | counterintelligence chief | state-sponsored hacker | state-backed hacker | state hacker | government hacker |
    military hacker | army hacker | listening station | mole hunter | stool pigeon | fifth columnist | fifth column | secret police chief |
    secret police officer | foreign intelligence agency | foreign intelligence officer | foreign intelligence chief | military intelligence director |
    chief of station | state security committee | state security officer | state security official | state security chief | state security man |
    state security department | state protection service | secret services chief | secret service chief | security service officer |
    security service chief | bureau of state security | committee for state security | ministry of state security   SPY

# Bands that fight a state.
agent subversive | fedayee | fidayeen | naxal | guerrillero | maquisard | takfiri | hostage-holder | skyjacker | contra leader |
    contra force | contra commander | mujahideen leader | mujahideen commander | mujahideen group | jihad group | jihadist commander |
    jihadist network | islamist force | islamist alliance | islamist brigade | islamist battalion | islamic fundamentalist | maoist leader |
    separatist authorities | separatist government | separatist parliament | separatist official | separatist troops | separatist soldier |
    secessionist forces | anti-government army | anti-junta force | anti-junta group | resistance force | resistance commander | resistance front |
    resistance unit | resistance alliance | resistance member | resistance coalition | opposition militia | opposition commander |
    opposition brigade | armed underground | rebel band | rebel cadre | rebel checkpoint | rebel convoy | rebel emissary | rebel major |
    rebel headquarters | rebel outpost | rebel patrol | rebel source | rebel suspect | rebel troop | rebel vehicle | rebel court | rebel politician |
    rebel president | rebel spokeswoman | rebel aircraft | rebel boat | rebellion leader | insurgent leadership | insurgent network |
    insurgent organisation | insurgent organization | insurgent position | insurgent sniper | guerrilla camp | guerrilla delegation |
    guerrilla envoy | guerrilla front | guerrilla leadership | guerrilla negotiator | guerrilla position | guerrilla representative |
    guerrilla soldier | guerilla leader | guerilla commander | guerilla movement | guerilla force | guerilla army | partisan unit | partisan group |
    partisan leader | partisan detachment | militant force | militant suspect | militant alliance | militant movement | militant army |
    terrorism suspect | terror commander | terrorist movement | terrorist army | terrorist camp | terrorist hideout | terrorist unit |
    terrorist squad | suicide unit | woman bomber | female bomber | extremist organisation | extremist organization | extremist network |
    extremist movement | extremist militia | ultra-radical group | salafi group | takfiri group | hostage holder | air pirate | republican dissident |
    republican paramilitary | irish republican | dissident army | dissident soldier | dissident general | dissident colonel | renegade general |
    renegade colonel | renegade soldier | renegade troops | renegade army | renegade commander | rogue general | rogue soldier | defected soldier |
    defected officer | defecting soldier | army defector | ex-rebel force | warlord army | clan militia | clan militiaman | faction leader |
    faction commander | factional leader | factional militia | islamist rebel group | islamist militant group | ethnic armed group |
    ethnic armed organisation | ethnic armed organization | armed faction leader | armed political group | guerrilla war leader |
    warring faction leader | armed opposition movement | armed opposition leader | armed struggle group | group of rebels | band of rebels |
    column of rebels | group of militants | band of militants | group of insurgents | band of insurgents | group of fighters | band of guerrillas |
    group of guerrillas | band of fighters | squad of rebels | squad of guerrillas   REB

# Bands that fight for a state, or for pay.
agent shabbiha | janjawid | macoute | rondero | cossacks | militiawoman | hashd | irregulars | death-squad | basij member | basij force |
    home guards | ronda campesina | pro-government force | pro-government tribesman | pro-regime force | proxy army | proxy fighter | proxy group |
    loyalist forces | loyalist mob | loyalist volunteer | regime loyalist | regime thug | volunteer unit | war volunteer | cossack volunteer |
    militia patrol | militia camp | militia checkpoint | militia head | militia official | militia organisation | militia organization |
    militia column | militia convoy | militia headquarters | militia position | militia volunteer | militia supporter | vigilante force |
    vigilante mob | vigilante fighter | tribal levies | irregular force | irregular fighter | paramilitary chief | paramilitary commander |
    paramilitary leader | paramilitary organisation | paramilitary organization | paramilitary outfit | paramilitary patrol | paramilitary wing |
    paramilitary boss | punitive squad | killing squad | murder squads | private soldier | mercenary commander | mercenary outfit | wagner fighter |
    hired fighter | hired soldier | farm invader | farm occupier | land invader | village defense force | civil defense patrol | local defense force |
    local defense unit | popular mobilisation force | popular mobilization force | private security firm | private military group |
    soldiers of fortune | occupier of farms   PRM

# Armed people of whom nobody knows whose they are.
agent knife-wielder | firebug | fire-raiser | kidnaper | captors | bombers | balaclava-clad gunman | masked gunmen | masked group | masked person |
    armed men | armed person | armed people | armed individual | armed civilian | armed villager | armed volunteer | armed crowd |
    unidentified gunmen | unidentified people | unidentified individual | unidentified troops | unknown gunmen | unknown men | unknown people |
    unknown individual | unknown group | unknown killer | unknown bomber | unnamed gunman | mystery gunman | suspected gunman | machete man |
    fire bomber | stone-throwing mob | drive-by gunman | hostage gunman | suspected bomber | man in balaclava | man in mask | man wearing mask |
    man wearing balaclava | man on motorcycle | man on motorbike | man with gun | man with rifle | man with machete | man with knife |
    man with knives | man with kalashnikov | band of gunmen | group of gunmen | gang of gunmen | man in green uniform | man in unmarked uniform |
    man with automatic weapon | armed group of men | group of armed men | band of armed men | group of masked men | gang of masked men   UAF

# Crime.
agent ringleader | mafiosi | dacoit | budmash | shifta | goonda | tsotsi | hooligans | looters | car-jacker | mothership | perjurer | absconder |
    cyber-gang | contrabandist | rum-runner | slaver | 'ndrangheta | ndrangheta | marero | criminal outfit | organised crime | organized crime |
    cartel boss | cartel leader | cartel member | ivory runner | pirate skiff | pirate vessel | insider trader | accused man | hacking collective |
    botnet operator | contraband runner | moonshine seller | illegal miner | illegal fisherman | illegal fisher | wildcat miner | yakuza boss |
    football hooligan | illegal gold miner | heavily armed gang   CRM

# Parties and their people.
agent euro-sceptic | politico | chavista | sandinista | kirchnerist | thatcherite | blairite | trotskyite | falangist | phalangist | party agent |
    party colleague | party figure | party apparatus | party caucus | party group | party bloc | party alliance | party delegation |
    party negotiator | party source | party supremo | party strongman | party hierarchy | party establishment | alliance leader |
    political formation | political establishment | political consultant | political aide | left-wing alliance | leftist alliance |
    nationalist movement | nationalist group | nationalist leader | populist leader | far-right coalition | sunni bloc | shia bloc | shiite bloc |
    kurdish alliance | secular bloc | minority bloc | pro-government bloc | pro-government coalition | pro-democracy parties | ruling-party leader |
    campaign headquarters | campaign director | campaign office | campaign worker | election agent | super pac | politburo member | lib dem |
    awami leaguer | party vice president | party secretary general | party youth wing | governing party leader | ruling party leader |
    ruling party official | ruling party chairman | ruling party spokesman | election campaign manager | central committee member |
    politburo standing committee | member of the politburo | member of the central committee   PTY

# Those against the ones who rule.
agent opposition critic | opposition forum | opposition platform | opposition spokeswoman | opposition delegate | opposition envoy |
    opposition organiser | opposition organizer | opposition leadership | opposition faction | opposition exile | exiled critic | jailed politician |
    jailed critic | political enemy | political adversary | pro-democracy forces | pro-democracy alliance | leading critic | staunch critic |
    harsh critic | exiled opposition figure | jailed dissident leader   OPP

# People and crowds, those who suffer, those who march; crews are people.
agent volunteer | crew | crewman | crewmen | crew member | crewmember | attendee | honeymooner | trespasser | collaborator | defector | adherent |
    gatecrasher | acquaintance | schoolfriend | schoolfellow | townfolk | villagefolk | innocents | market-goer | marketgoer | rally-goer |
    rallygoer | antifascist | ecowarrior | blockader | barricader | cellmate | beachgoer | ferryboat | yacht | bicyclist | rambler | caver |
    breadwinner | kinfolk | stepbrother | great-grandmother | great-grandfather | godson | goddaughter | bachelor | spinster | concubine |
    ex-hostage | ex-prisoner | urbanite | flat-dweller | cardholder | ticket-holder | appellant | soloist | cinema-goer | vlogger | midfielder |
    batsman | fullback | quarterback | defenseman | sportspeople | sportsperson | prizewinner | school friend | marsh arab | tribe leader |
    clan leader | clan chief | clan member | hereditary chief | village chiefs | high chief | ethnic turkmen | ethnic pashtun | ethnic oromo |
    ethnic tigrayan | ethnic amhara | ethnic malay | ethnic macedonian | ethnic bulgarian | ethnic romanian | ethnic pole | ethnic tamil |
    mining town | border town | civilian worker | civilian traffic | human chain | environmental defender | tree hugger | peace convoy |
    peace caravan | women marchers | student dissident | fellow inmate | holiday maker | day tripper | tour group | tourist group | coach party |
    passenger airliner | passenger vessel | passenger boat | pleasure boat | sailing boat | dog walker | soldiers' mothers | soldiers' families |
    ordinary iraqis | ordinary russians | city folk | urban poor | squatter camp | settler leader | settler group | settler movement |
    settler organisation | rent striker | home owner | house owner | flat owner | car owner | card holder | ticket holder | season-ticket holder |
    welfare recipient | blood donor | organ donor | tv star | pop group | rock group | musician group | dance group | sports star | olympic team |
    chess master | prize winner | group of people | group of men | group of women | group of youths | group of villagers | group of residents |
    group of protesters | group of civilians | group of demonstrators | group of activists | busload of people | busload of passengers |
    families of hostages | families of victims | relatives of victims | wrongly convicted man | beauty pageant winner | busload of visitors |
    busload of tourists | busload of pilgrims | busload of civilians | busload of families | boatload of tourists | trainload of passengers |
    planeload of passengers | planeload of tourists | friend of the victim | families of the hostages | families of the missing |
    families of the disappeared | relatives of the dead | relatives of the missing | relatives of the disappeared | signatory of the petition   CVL

# Elders and heads of communities, who hold no office of state.
agent elder | tribal elder | clan elder | council of elders | jirga | community leader | indigenous leader | indigenous chief | community council |
    lifeboatman | elders' council | tribal council | tribal assembly | community representative | aid volunteer | relief volunteer |
    rescue volunteer | humanitarian volunteer | charity volunteer | volunteer organisation | volunteer organization | volunteer network |
    voluntary organisation | voluntary organization | voluntary group | voluntary agency | charity ship | charity boat | charity vessel | aid vessel |
    aid plane | humanitarian ship | humanitarian vessel | mountain rescue | white helmet | red cross | red crescent | council of chiefs |
    volunteer medic team | civil society representative | civil society figure | civil society actor | civil society delegate | aid lorry driver |
    search party member | mountain rescue team | council of traditional chiefs   SOC

# Trades, shops, firms, their ships and aircraft; an engineer abroad is a firm's, a fishing vessel its owner's.
agent trawler | fishing boat | fishing vessel | fishing fleet | fishing captain | trawler captain | trawler skipper | baker | butcher | barber |
    hairdresser | tailor | bookseller | cattle trader | street seller | hawker | peddler | pedlar | street trader | salesman | saleswoman |
    salesperson | engineer | printer | printing house | printing press | longliner | seiner | boatowner | shipmaster | dhow | sampan | tugboat |
    steamship | containership | drillship | fishmonger | greengrocer | florist | tobacconist | pawnbroker | newsagent | ironmonger | auctioneer |
    goldsmith | silversmith | slaughterhouse | abattoir | sweatshop | street-vendor | money-lender | hawala | fintech | innkeeper | realtor |
    millowner | multi-millionaire | plutocrat | shop-keeper | shopowner | subcontractor | sub-contractor | watchmaker | brewers | fishing ship |
    fish carrier | factory ship | factory vessel | longline vessel | tuna boat | tuna vessel | squid boat | squid vessel | squid jigger | crab boat |
    shrimp boat | lobster boat | whaling fleet | merchant shipping | cargo carrier | cargo train | freight train | goods train | car carrier |
    lng carrier | crude carrier | ore carrier | grain carrier | livestock carrier | reefer ship | cable ship | drill ship | survey ship |
    seismic ship | seismic vessel | exploration vessel | exploration ship | drilling rig | drilling platform | offshore platform | offshore rig |
    flag-of-convenience ship | ferry line | low-cost carrier | budget carrier | air carrier | charter plane | charter jet | private jet |
    business jet | executive jet | corporate jet | private plane | airline group | airline boss | auction house | sugar baron | grain house |
    exchange bureau | credit agency | credit-rating agency | payment network | bitcoin miner | crypto miner | pyramid scheme | investment scheme |
    ponzi scheme | engineering giant | shipping agency | bus line | taxi app | car giant | auto giant | arms giant | aerospace giant |
    computer giant | messaging service | messaging app | video app | video-sharing site | video site | online marketplace | energy provider |
    mine boss | business man | business forum | market seller | stall holder | employers' body | employer group | industry chief | industrial lobby |
    bank association | banks association | bank chief | bank boss | banking association | banking sector | company spokeswoman | corporate boss |
    corporate chief | finance director | executive chairman | robber baron | media baron | recruitment agency | employment agency |
    recruiting agency | modelling agency | model agency | liquor seller | oil production platform | bureau de change | savings and loan |
    social networking site | social media site | business lobby group | chambers of commerce   BUS
  not "best seller"

# Those who work for pay, and their unions.
agent cashier | receptionist | typist | shop assistant | nanny | janitor | gardener | caretaker | doorman | porter | chef | logger | picket | scab |
    shopgirl | waitress | milkman | stationmaster | road-mender | garment-worker | trackworker | gastarbeiter | rickshaw-puller | ship-breaker |
    shipbreaker | teamster | mine-worker | pieceworker | outworker | homeworker | gravedigger | shiftworker | workman | workwoman | printworker |
    strike breaker | strike council | strike movement | striking farmworker | striking hauliers | striking staff | striking lecturer | rail staff |
    train guard | engine driver | locomotive driver | metro driver | tube driver | ferry crew | sea crew | harbour pilot | harbor pilot | tug crew |
    tugboat crew | airline crew | flight crew | flight engineer | temporary staff | rickshaw wallah | auto-rickshaw driver | tuk-tuk driver |
    matatu driver | taxi-cab driver | boda-boda driver | boda-boda rider | okada rider | telephone engineer | crane driver | forklift driver |
    dock hand | trades council | works committee | factory committee | union committee | union delegate | union delegation | union representative |
    union chairman | union vice-president | union headquarters | union office | union lawyer | organised labour | organized labor | dockers' leader |
    rock-drill operator | drill operator | hired hand | hired man | working man | working men | working people | working class | labouring class |
    wage earner | council staff | insurance clerk | truckers' association | transport federation | train crew member | union federation leader |
    union general secretary | crowd of workers | group of workers | hundreds of workers | busload of workers | crowd of strikers | crowd of miners |
    group of miners | pilot of an airliner   LAB
  not "picket fence"

# Those who live by land, herds or fish.
agent shepherd | goatherd | cowherd | herder | fisherman | fishermen | fisher | fisherfolk | fishing crew | oysterman | lobsterman | crabber |
    trawlerman | cane cutter | sugar cane cutter | fruit picker | tea picker | cotton picker | coffee picker | landlord | shepherdess | swineherd |
    fisherwoman | bee-keeper | cane-cutter | wine-grower | cocalero | ploughman | plowman | agriculturalist | agriculturist | cultivator | kulak |
    muzhik | fellah | fellahin | ryot | zamindar | latifundista | hacendado | ranchero | kolkhoz | herding community | camel breeder |
    livestock keeper | cattle baron | sponge diver | sugar cutter | cane worker | sugarcane cutter | tea plucker | plantation workers |
    plantation hand | plantation foreman | farm foreman | farm manager | farmworkers' union | farmers' co-operative | farmers' collective |
    farming union | farming lobby | farming leader | agricultural co-operative | agricultural lobby | agricultural producer | feudal lord |
    landowners' association | landowning family | planters' federation | planters' association | landless labourer | vineyard owner | tractor driver |
    farm workers' union | crowd of farmers | group of farmers | convoy of farmers | hundreds of farmers | crowd of peasants | group of peasants |
    picker   AGR
  not "landlord and tenant"

# Health.
agent leprosarium | surgeon-general | emergency room | trauma team | trauma centre | trauma center | abortion provider | treatment centre |
    treatment center | hospital ship | hospital train | hospital tent | leper colony | health chief | health officer | health visitor |
    nursing assistant | nurses' federation | nurses union | doctors union | doctors' federation | hospital union | hospital board |
    hospital authority | hospital management | hospital group | medical chief | medical authority | medical community | medical profession |
    medical practitioner | medical specialist | medical staffer | medical aid | medical unit | medical base | paramedic crew | ambulance men |
    ambulance man | ambulance staff | ambulance convoy | stretcher party | first-aid worker | first-aid team | virology lab | virology institute |
    vaccination centre | vaccination campaigner | immunisation team | immunization team | toxicology lab | health laboratory | intensive care unit |
    health ministry official | disease control agency | medical workers' union | health care union | health union leader | hospital workers' union |
    first aid team | disease surveillance team | brigade of doctors | team of doctors | team of nurses | team of surgeons | group of doctors |
    mission of doctors | delegation of doctors | centers for disease control   MED

# Schools, universities, learning.
agent pro-vice-chancellor | postdoc | schoolchildren | school-children | kindergartner | preschooler | crèche | creche | polytechnic | conservatory |
    invigilator | seminarist | primatologist | geneticist | biotechnologist | neuroscientist | nutritionist | hydrologist | glaciologist |
    ecologists | cryptologist | lexicographer | folklorist | musicologist | polymath | school head | school master | head master | university head |
    university council | university board | university senate | university principal | university community | college head | college authorities |
    college president | college principal | professor emeritus | doctoral candidate | school staff | school children | day-care centre |
    daycare centre | school district | school system | school teachers | school union | exam board | education authority | educational institution |
    educational establishment | learning centre | study centre | student president | student government | student senate | student parliament |
    student assembly | student committee | student delegate | student delegation | student representative | student coalition | student alliance |
    student collective | student front | student league | student society | student crowd | student mob | student marcher | student striker |
    student occupier | student picket | student radical | student revolutionary | student rebel | student reformer | student reformist |
    institute director | research director | research associate | research assistant | research chief | research foundation | research council |
    policy centre | policy center | national archive | faculty union | university student union | education union official | student body president |
    student council president | high school principal | crowd of students | group of students | thousands of students | hundreds of students |
    busload of students | busload of schoolchildren | vice-chancellor of the university | vice chancellor of the university   EDU

agent religious school | mission school   EDU REL

# Clergy, orders and congregations.
agent papal nuncio | ex-bishop | archimandrite | archpriest | protopriest | hieromonk | catholicos | exarch | vicar-general | postulant |
    catechist | deaconess | presbyter | churchwarden | church-goer | congregant | communicant | salvationist | hodjatoleslam | talibe | haredim |
    hasid | hasidim | bhikkhu | bonze | karmapa | godman | devotees | priestess | exorcist | cultist | scientology | episcopate | bishop emeritus |
    vicar general | vicar apostolic | apostolic administrator | apostolic delegate | father superior | mother superior | superior general |
    lay brother | lay worker | parish worker | parish community | church hierarchy | church spokeswoman | church committee | church charity |
    church choir | church warden | church activist | congregation member | catholic activist | catholic primate | protestant group |
    pentecostal group | baptist leader | lutheran minister | anglican primate | anglican leader | anglican communion | methodist leader |
    quaker group | christian fundamentalist | christian pilgrimage | hojjat al-islam | hujjat al-islam | mosque official | mosque committee |
    mosque leader | sheikh al-azhar | muslim jurist | muslim association | muslim federation | muslim congress | islamic jurist | islamic society |
    islamic association | islamic federation | islamic foundation | islamic charity | shi'ite leader | sufi order | sufi brotherhood | rabbi council |
    rabbinical council | ultra-orthodox leader | ultra-orthodox protester | hassidic jew | yeshiva head | jewish federation | jewish association |
    jewish council | orthodox jew | torah scholar | buddhist organisation | buddhist organization | buddhist association | buddhist hardliner |
    sangha council | living buddha | hindu devotee | hindu council | temple committee | temple official | temple authorities | temple devotee |
    pilgrim group | pilgrim convoy | sikh association | sikh council | bahai community | baha'i leader | faith community | religious dignitary |
    religious foundation | religious institution | religious association | religious charity | religious worker | religious nationalist |
    divinity student | theology student | seminary head | ecumenical council | bishops' council | episcopal conference | papal spokesman |
    vatican spokesman | vatican envoy | vatican diplomat | vatican delegation | papal representative | church group leader | church council head |
    protestant church leader | council of muslims | islamic affairs council | brotherhood of sufis | council of rabbis | jewish community council |
    religious court judge | religious affairs authority | falun gong member | falun gong follower | council of bishops | group of monks |
    group of priests | group of nuns | crowd of worshippers | group of pilgrims | group of clerics | delegation of bishops | convoy of pilgrims |
    moderator of the synod | rector of the seminary | association of muslim scholars   REL

# The press.
agent newsroom | blogger-activist | cameraperson | paparazzo | paparazzi | private station | independent station | opposition station |
    opposition website | local station | pirate station | state-run tv | government mouthpiece | military channel | satellite station | bureau chief |
    foreign bureau | news bureau | news desk | political cartoonist | newspaper cartoonist | newspaper group | newspaper company |
    newspaper proprietor | newspaper baron | newspaper house | newspaper staff | newspaper distributor | news app | news platform |
    independent website | independent outlet | investigative team | press group | press syndicate | journalists' organisation |
    journalists' organization | journalists' body | journalists' club | journalists' guild | journalist association | journalists association |
    journalist group | media organization | media house | media tycoon | media boss | media network | media personality | media team | media monitor |
    media-monitoring group | media analyst | documentary team | documentary producer | state tv station | state television station |
    state television crew | television news crew | tv news crew | television news channel | morning show host | news bureau chief |
    press corps member | press freedom watchdog | press freedom monitor | press freedom campaigner | journalists' trade union | media freedom group |
    media workers' union | media monitoring group | foreign media outlet | foreign correspondents' club | group of journalists | team of journalists |
    crowd of journalists | team of reporters | crew of journalists | busload of journalists   JRN

# Those who ruled once, and families of those who rule.
agent parliament-in-exile | deposed shah | ousted minister | ousted general | disgraced official | disgraced leader | disgraced mayor |
    sacked minister | sacked premier | sacked governor | sacked official | dismissed minister | fired minister | fired governor |
    impeached president | one-time leader | onetime president | onetime leader | former governor-general | exiled princess | exiled family |
    exiled official | exiled businessman | exiled government | émigré leader | president's relative | presidential couple | presidential son |
    dictator's widow | governor's wife | mayor's wife | ambassador's wife | ambassador's family | leader's daughter | leader's widow |
    presidential widow | president's widow | retired brigadier | retired politician | retired official | retired spy | disgraced chief minister |
    sacked prime minister | dismissed prime minister | fired prime minister | former defense minister | former chief prosecutor |
    former deputy president | former state official | former party chief | former party official | former defence chief | former naval chief |
    former police commissioner | former intelligence officer | former intelligence agent | former intelligence official | former crown prince |
    former communist ruler | former supreme leader | former secretary general | former chief minister | former first minister | exiled royal family |
    government in exile | parliament in exile | leader in exile | president in exile | prime minister's daughter | retired army officer |
    retired major general | retired lieutenant general | retired police chief | former national security advisor | pretender to the throne |
    former aide to the president   ELI

# Those who fled or were driven out.
agent boatpeople | sans-papiers | asylum-seeking family | refugee boy | refugee girl | refugee mother | refugee village | refugee shelter |
    refugee centre | refugee center | refugee crowd | refugee caravan | refugee group | refugee train | refugee household | refugee flow |
    displaced children | displaced man | displaced household | displaced camp | displacement site | idp camp | migrant father | migrant mother |
    migrant man | migrant men | migrant shelter | migrant convoy | migrant column | migrant dinghy | migrant vessel | migrant train |
    immigration detainee | deported man | expelled villager | expelled people | evacuated people | evacuated woman | evacuated child |
    people fleeing | people displaced | fleeing woman | fleeing man | fleeing population | fleeing thousands | uprooted resident | stateless man |
    stateless woman | tent camp | makeshift camp | resettlement camp | asylum seeker family | migrant detention centre | caravan of migrants |
    convoy of refugees | column of refugees | convoy of migrants | boat of migrants | train of refugees | crowd of refugees | group of refugees |
    boatload of people | hundreds of refugees | group of migrants | crowd of migrants | busload of refugees | trainload of refugees |
    boat full of migrants | people on the move   REF

# Ranks and squads of the police.
agent senior sergeant | detective senior sergeant | detective senior constable | senior constable | leading senior constable | first constable |
    probationary constable | head constable | detective constable | detective superintendent | detective chief superintendent |
    detective chief inspector | chief superintendent | senior superintendent | acting superintendent | acting inspector | sub-inspector |
    assistant sub-inspector | assistant superintendent | deputy superintendent | assistant commissioner of police | deputy commissioner of police |
    deputy inspector general of police | police lieutenant general | police major general | traffic warden |
    traffic policeman | village policeman | mounted policeman | border policeman | riot policeman | vice squad officer | gang squad |
    organised crime squad | counter-terrorism squad | counter-terrorism unit of the police | police armoury | police armory | police cell   COP

# Those who run a company under another name.
agent deputy chief executive | deputy managing director | deputy general manager | assistant manager | deputy manager |
    deputy chairman of the company | acting chief executive | interim chief executive | outgoing chief executive | centre manager | site manager |
    store manager | branch manager | airport manager | managing partner | senior partner | company secretary | board chairman |
    administrators of the company | receivers | liquidator   BUS

# People who stand together for a cause or a lot.
agent support group | refugee support group | child protection group | child welfare group | children's advocate | child advocate |
    victims' advocate | patient group | patients' group | patients' association | tenants' group | tenants' association | parents' association |
    motorists' association | motoring group | cyclists' group | drivers' group | taxpayers' group | taxpayers' association | pensioners' group |
    pensioners' association | survivor group | abuse survivors' group | homeless charity | animal charity | wildlife trust | neighbourhood council |
    ratepayers' association | bar federation | judges' association   SOC

# Deputies and members, by kind.
agent deputy house speaker | deputy parliament speaker | deputy president of the senate | deputy leader of the house | women mps | woman mp |
    female mp | backbench mp | government mp | ruling-coalition lawmaker | coalition lawmaker | coalition mp | independent mp |
    independent lawmaker | independent senator | freshman lawmaker | veteran lawmaker | veteran senator | junior senator | former speaker's office   LEG
agent deputy envoy | deputy special envoy | deputy special representative | deputy mediator | deputy negotiator | deputy high commissioner |
    deputy consul | deputy administrator | deputy secretary of state |
    deputy national security adviser |
    deputy national security advisor | deputy central bank governor | deputy governor of the central bank | deputy chief minister |
    deputy head of state | deputy chairman of the council of ministers | deputy attache | deputy head of mission |
    deputy head of the presidential office   GOV

# Words that one country uses, or that the news of the world mostly has of one: whose they are where the text does not say and names several.
agent chancellor   GOV
  usual DEU
agent taoiseach   GOV
  usual IRL
agent congress   LEG
  not "party congress"
  not "people's congress party"
  usual USA
agent congressman | congresswoman | member of congress | congressional committee | congressional delegation | congressional leader | congressional aide   LEG
  usual USA
agent senator   LEG
  usual USA
agent marine | marines | marine corps   MIL
  usual USA
agent legionnaire | foreign legion | legionary   MIL
  usual FRA
agent carabiniere | carabinieri   COP
  usual ITA
agent pope   REL
  usual VAT
agent mullah   REL
  usual AFG
agent ayatollah | grand ayatollah   REL
  usual IRN
agent nuncio   REL
  usual VAT
agent jawan   MIL
  usual IND
agent carabinero | carabineros   COP
  usual CHL
agent settler | jewish settler   CVL
  usual ISR
agent peacekeeper | peacekeeping force | peacekeeping mission | peacekeeping troops | peace-keeper   MIL
  usual UNO
agent administration   GOV
  usual USA
  not "administration of justice"
  not "under the administration of"
agent contra   REB
  usual NIC
agent pirate   CRM
  usual SOM
agent jihadist | jihadi   REB
  usual IMG
# Ships that take people from the sea are charities'.
agent rescue ship   NGO SOC
