# Agents: common nouns for those who act, and the sector that each belongs to (first is primary).
# Lemmas only, in lower case; the engine finds plurals, and composes "Kenyan" + "soldier" to KEN MIL.
# The longest term wins, so "army of volunteers" is shut out by `not` and "opposition lawmaker" beats "lawmaker".

# ---- governments, their heads and their offices ----
agent government | administration | regime | cabinet | council of ministers | government official | governing council | ruler | ruling council | officialdom | bureaucrat | technocrat   GOV
  not "administration of justice"
  not "under the administration of"
  not "self government"
agent caretaker government | interim government | transitional government | unity government | coalition government | provisional government | national unity government | puppet government | shadow government   GOV
agent government spokesman | government spokeswoman | government spokesperson | presidential spokesman | presidential spokeswoman | press secretary | chief spokesman   GOV
agent president | head of state | vice president | vice-president | deputy president | president-elect | acting president | interim president | presidency | presidential office | president's office | presidential palace | presidential administration   GOV
  not "club president"
  not "company president"
  not "union president"
agent prime minister | premier | deputy prime minister | vice premier | vice-premier | deputy premier | head of government | chancellor | vice-chancellor | taoiseach | first minister | chief minister | prime minister's office | premiership | acting prime minister   GOV
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
agent space agency | intelligence ministry | nuclear agency | atomic energy agency | atomic energy organisation | atomic energy organization | disaster agency | disaster management agency | civil defence | civil defense | emergency ministry | emergencies ministry | emergency services | rescue service | firefighter | fire brigade | fire service | fire department | fireman | fire crew | civil protection | meteorological office   GOV
agent junta | military junta | military council | military government | military rulers | military ruler | military regime | military administration | supreme military council | ruling junta | military leader   GOV MIL

# The head of the United Nations where the words name no other body.
agent secretary-general | special rapporteur   UNO GOV
agent blue helmet   UNO MIL

# ---- legislatures ----
agent parliament | legislature | national assembly | lower house | upper house | senate | congress | house of representatives | house of commons | house of lords | assembly | constituent assembly | chamber of deputies | federal assembly | state legislature | provincial assembly | regional parliament | constitutional assembly | people's assembly | supreme soviet | diet   LEG
  not "people's congress party"
  not "freedom of assembly"
  not "party congress"
agent lawmaker | legislator | parliamentarian | member of parliament | mp | senator | congressman | congresswoman | deputy | assemblyman | assemblywoman | member of congress | representative in congress | parliamentary committee | senate committee | house committee | congressional committee | parliamentary commission | select committee | parliamentary speaker | speaker of parliament | parliament speaker | house speaker | speaker of the house | speaker | backbencher | majority leader | minority leader | majority whip | chief whip | peer | mep | state legislator | parliamentary delegation | congressional delegation | parliamentary group | parliamentary leader   LEG
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
agent army | military | armed force | armed forces | soldier | troop | troops | serviceman | servicewoman | service member | private | corporal | sergeant | lieutenant | captain of the army | major general | lieutenant general | lieutenant-general | major-general | brigadier | brigadier general | brigadier-general | general | colonel | lieutenant colonel | lieutenant-colonel | field marshal | marshal | admiral | rear admiral | vice admiral | commodore | air marshal | warrant officer | officer | army officer | naval officer | commander | army commander | field commander | commander in chief | commander-in-chief | supreme commander | chief of staff | army chief | army chief of staff | military chief | chief of general staff | chief of the general staff | chief of defence staff | general staff | joint chiefs of staff | high command | military high command | army command | military command | central command | defence staff   MIL
  not "army of volunteers"
  not "attorney general"
  not "secretary general"
  not "in general"
  not "director general"
  not "general assembly"
agent military official | military source | military spokesman | military spokeswoman | army spokesman | army spokeswoman | army source | military commander | military leadership | military prosecutor's office | defence force | defense force | defence forces | defense forces | defence attaché | military attaché | military attache | military adviser | military advisor | military observer | military police | military base | army base | army post | army camp | army position | army patrol | army convoy | military convoy | military patrol | military checkpoint | military intelligence officer | military unit | military governor | military delegation   MIL
agent force | ground force | ground troops | land forces | air force | navy | marine | marines | marine corps | special force | special forces | commando | paratrooper | infantry | infantryman | artillery | artilleryman | gunner | sniper | pilot | fighter pilot | airman | sailor | submarine | submariner | warship | frigate | destroyer | aircraft carrier | gunboat | patrol boat | navy vessel | naval vessel | naval force | naval forces | naval patrol | fleet | squadron | battalion | brigade | regiment | division | platoon | company of soldiers | army unit | unit | garrison | contingent | battle group | task group | expeditionary force | vanguard | rearguard | front line troops   MIL
  not "labour force"
  not "work force"
  not "security force"
  not "police force"
  not "driving force"
  not "fishing fleet"
  not "in force"
  not "pilot project"
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
agent coalition force | coalition forces | coalition troops | allied force | allied forces | occupation force | occupation forces | occupying force | occupation army | invasion force | foreign troops | foreign force | peacekeeper | peacekeeping force | peacekeeping mission | peacekeeping troops | peace-keeper | stabilisation force | stabilization force | intervention force | multinational force | international force | government forces | government force | government troops | government soldier | government army | loyalist troops | regime forces | republican guard | presidential guard | royal guard | national guard | home guard | reservist | reserve | conscript | recruit | draftee | veteran soldier | war veteran | cadet | deserter | general headquarters | coup plotter | putschist   MIL
  not "foreign exchange reserve"
  not "currency reserve"
  not "nature reserve"

# ---- police and internal security ----
agent police | police officer | policeman | policewoman | riot police | riot squad | police force | police chief | chief of police | police commissioner | police commander | police inspector | police spokesman | police spokeswoman | police source | police station | police post | police unit | police patrol | police department | police official | police academy | detective | constable | sheriff | sheriff's deputy | state trooper | trooper | gendarme | gendarmerie | carabiniere | carabinieri | traffic police | federal police | national police | judicial police | municipal police | local police | military gendarmerie | morality police | religious police | anti-terror police | counter-terrorism police | anti-terrorism police | antiterrorist police | special police | swat team | anti-narcotics police | drug squad | tactical squad | bomb squad | law enforcement | law enforcement officer | law enforcement official | law-enforcement officer | vice squad | officer of the law | investigator | federal agent   COP
agent security force | security forces | security officer | security official | security service | security services | security agent | security personnel | security guard | security source | security troops | internal security force | internal security forces | internal troops | interior ministry troops | interior troops | public security bureau | coast guard | coastguard | coast guard vessel | coast-guard | prison guard | prison warden | warder | jailer | jailor | prison official | prison authority | prison service | correctional officer | park ranger | forest guard | bodyguard | customs police | border police | harbour police | crime unit | criminal investigation department   COP
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
agent rebel | mutineer | mutinous soldier | army mutineer | rebel officer | rebel group | rebel force | rebel forces | rebel fighter | rebel army | rebel leader | rebel commander | rebel movement | rebel faction | rebel spokesman | rebel chief | rebel soldier | rebel alliance | rebel coalition | rebel council | rebel government | rebel official | insurgent | insurgency | insurgent group | insurgent leader | guerrilla | guerilla | guerrilla group | guerrilla leader | guerrilla commander | guerrilla army | guerrilla movement | guerrilla fighter | militant | militant group | militant leader | militant commander | militant faction | militant organisation | militant organization | islamist militant | islamist fighter | islamist group | islamist rebel | jihadist | jihadi | jihadist group | fighter | foreign fighter | separatist | separatist leader | separatist group | separatist rebel | separatist fighter | secessionist | separatist movement | pro-independence fighter | freedom fighter | resistance fighter | resistance | resistance movement | partisan | mujahid | mujahideen | mujahedin | mujahedeen | fedayeen | maquis | rebelling | revolutionary | liberation movement | liberation army | liberation front | people's army   REB
  not "freedom fighter jet"
  not "fire fighter"
  not "resistance to"
  not "electrical resistance"
agent terrorist | terrorist group | terror group | terrorist organisation | terrorist organization | terrorist network | terror network | terrorist cell | terror cell | cell | sleeper cell | extremist | extremist group | islamic extremist | radical group | armed opposition | armed opposition group | armed wing | armed group | armed faction | armed movement | military wing | warring faction | faction | suicide bomber | bomber of the group | bomb maker | bomb-maker | hijacker | hostage-taker | hostage taker | warlord | rebel-held town   REB
  not "cell phone"
  not "stem cell"
  not "prison cell"
  not "fuel cell"
agent militia | militiaman | militia member | militia leader | militia commander | militia group | militia fighter | paramilitary | paramilitary group | paramilitary force | paramilitary unit | paramilitary fighter | pro-government militia | pro-government fighter | pro-government gunman | progovernment militia | self-defence group | self-defense group | self-defence force | self-defense force | self-defence unit | vigilante | vigilante group | death squad | village guard | civil defence force | loyalist militia | loyalist fighter | proxy | proxy force | proxy militia | tribal militia | tribal fighter | tribal force | local defence force | popular mobilisation unit | auxiliary   PRM
agent mercenary | soldier of fortune | private military contractor | private military company | private army | hired gun   PRM
agent gunman | armed man | masked man | masked gunman | unidentified gunman | unknown gunman | unknown assailant | unidentified assailant | assailant | attacker | assassin | shooter | raider | ambusher | armed assailant | unknown attacker | unidentified attacker | arsonist | knifeman | knife-wielding man | perpetrator | kidnapper | abductor   UAF

# ---- parties and opposition ----
agent party | political party | ruling party | governing party | party leader | party chairman | party chief | party congress | party spokesman | party official | party member | party leadership | party boss | party secretary | party faithful | politburo | central committee | coalition | ruling coalition | governing coalition | coalition partner | political bloc | electoral alliance | candidate | presidential candidate | presidential contender | presidential hopeful | nominee | front-runner | frontrunner | politician | running mate | campaign manager | political wing | political leader | political movement | militant of the party | youth wing | communist | socialist | social democrat | christian democrat | conservative | liberal democrat | nationalist | islamist party | far-right party | far-left party | green party | republican party | democratic party | labour party | conservative party   PTY
  not "third party"
  not "search party"
  not "birthday party"
  not "warring party"
  not "party to the"
  not "conservative estimate"
agent opposition | opposition party | opposition leader | opposition alliance | opposition coalition | opposition politician | opposition figure | opposition candidate | opposition group | opposition movement | opposition bloc | opposition spokesman | opposition chief | main opposition party | shadow minister | shadow cabinet | opposition challenger   PTY OPP
  not "opposition to"
agent dissident | regime critic | government critic | critic of the government | political opponent | opponent | opposition activist | opponent of the government | opponent of the regime   OPP
agent opposition supporter | anti-government protester | antigovernment protester | anti-government demonstrator | supporter of the opposition   CVL OPP

# ---- civilians ----
agent civilian | citizen | resident | inhabitant | villager | townspeople | townsfolk | local | people | person | man | woman | child | boy | girl | baby | infant | teenager | youth | youngster | adolescent | elderly man | elderly woman | pensioner | housewife | mother | father | parent | widow | orphan | family | family member | relative | son | daughter | brother | sister | wife | husband | cousin | nephew | niece | uncle | aunt | grandmother | grandfather | couple | neighbour of the victim | household | pedestrian | bystander | passer-by | passerby | onlooker | spectator | commuter | passenger | traveller | traveler | motorist | tourist | holidaymaker | visitor | expatriate | foreigner | national | foreign national | settler | jewish settler | islander | herder | nomad | tribesman | tribe member | clan elder | tribal elder | elder | clansman | tribal leader | tribal chief | clan | tribe | indigenous people | indigenous leader | indigenous group | peasant family | commoner | voter | electorate | taxpayer | consumer | customer | shopper | tenant | homeowner   CVL
  not "first lady"
  not "person in charge"
  not "armed man"
  not "local authority"
  not "woman soldier"
agent protester | protestor | demonstrator | marcher | rioter | looter | crowd | mob | protest leader | protest organiser | protest organizer | picket | picketer | hunger striker | sit-in participant | activist | campaigner | civic activist | political activist | democracy activist | pro-democracy activist | pro-democracy campaigner | pro-democracy movement | rights activist | human rights activist | rights campaigner | women's activist | environmental activist | climate activist | environmentalist | antiwar protester | anti-war activist | anti-war protester | peace activist | agitator | supporter | sympathiser | sympathizer | follower | well-wisher | mourner | celebrant | counter-protester | counterdemonstrator | youth activist | blogger activist | land defender | squatter | hooligan | football fan | soccer fan | fan   CVL
agent victim | casualty | hostage | captive | survivor | the wounded | wounded | dead | injured | bereaved | detainee | political prisoner | prisoner of conscience | political detainee | witness | eyewitness | onlooking crowd | suspect's family | abductee | abducted child | evacuee from town   CVL
agent whistleblower | whistle-blower | artist | writer | poet | novelist | author | actor | actress | singer | musician | film-maker | filmmaker | film director | athlete | footballer | sportsman | chess player | celebrity | intellectual | nobel laureate | philanthropist | tycoon's wife | ordinary people | general public | public | populace | population | masses | minority | ethnic minority | community | community leader | local community | ethnic group | religious minority   CVL
  not "public opinion"
  not "public sector"
  not "international community"
  not "business community"

# ---- refugees and migrants ----
agent refugee | displaced person | displaced people | displaced | internally displaced person | internally displaced people | displaced family | displaced civilian | refugee camp | refugee family | asylum seeker | asylum-seeker | migrant | migrant family | economic migrant | illegal migrant | undocumented migrant | immigrant | illegal immigrant | undocumented immigrant | irregular migrant | boat people | evacuee | returnee | defector family | stateless person | deportee | migrant caravan | fleeing civilian   REF

# ---- former officials, exiles ----
agent former president | ex-president | former prime minister | ex-prime minister | former premier | ex-premier | former minister | ex-minister | former foreign minister | former defence minister | former leader | ex-leader | deposed president | ousted president | ousted leader | ousted prime minister | deposed prime minister | deposed leader | deposed king | toppled leader | former king | exiled king | former dictator | ex-dictator | former ruler | former official | former general | former governor | former ambassador | former diplomat | ex-diplomat | former chancellor | former secretary | former head of state | former strongman | former vice president | former mayor | ex-mayor | former senator | former lawmaker | former legislator | former mp | former chief justice | former judge | former spy | ex-spy | former intelligence chief | former spy chief | former army chief | former police chief | late president | late leader | exile | exiled leader | exiled president | political exile | emigre | émigré | exile group | elder statesman | former first lady | first lady | president's son | president's wife | president's brother | former aide   ELI

# ---- business and labour ----
agent company | firm | corporation | conglomerate | multinational | enterprise | manufacturer | maker | carmaker | automaker | arms maker | arms manufacturer | defence contractor | defense contractor | defence company | arms company | arms dealer | chipmaker | chip maker | tech company | technology company | tech giant | technology giant | software company | social media company | social media platform | telecom operator | telecommunications company | oil company | oil giant | oil major | oil producer | gas company | energy company | energy giant | energy firm | utility | power company | electricity company | pipeline operator | mining company | miner company | mining giant | steelmaker | drugmaker | drug maker | pharmaceutical company | airline | carrier | shipping company | shipping line | shipper | shipowner | ship owner | shipbuilder | shipyard | port operator | railway operator | construction company | contractor | supplier | exporter | importer | producer | retailer | supermarket chain | wholesaler | distributor | trading company | trading house | commodity trader | start-up | startup | operator | refiner | refinery | smelter | mill | food company | grain trader   BUS
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
agent businessman | businesswoman | businessperson | businesspeople | executive | chief executive | chief executive officer | chief financial officer | chairman of the company | company director | company official | company spokesman | company executive | manager | owner | factory owner | industrialist | tycoon | magnate | oligarch | mogul | entrepreneur | merchant | trader | shopkeeper | shop owner | shop-owner | vendor | street vendor | stallholder | market trader | retailer association | middleman | dealer | employer | employers' federation | employers' association | chamber of commerce | business leader | business association | business group | lobbyist | industry group | trade group | cartel of producers | hotelier | landlord | developer | real estate developer | haulier | trucking company | taxi owner | fisheries company | business   BUS
  not "executive branch"
  not "drug dealer"
agent worker | labourer | laborer | employee | workforce | miner | mineworker | coal miner | oil worker | dockworker | docker | longshoreman | stevedore | port worker | factory worker | steelworker | autoworker | car worker | construction worker | builder | railway worker | rail worker | train driver | bus driver | taxi driver | lorry driver | truck driver | trucker | truckers | driver | seaman | seafarer | merchant sailor | crew | crewman | crew member | fisherman | fishermen | fisher | trawlerman | flight attendant | air traffic controller | cabin crew | ground staff | postal worker | public sector worker | public-sector worker | state worker | municipal worker | domestic worker | maid | cleaner | migrant worker | guest worker | foreign worker | textile worker | garment worker | sugar worker | transport worker | technician | engineer | mechanic | electrician | welder | waiter | cook | contractor's employee   LAB
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
agent fishing boat | fishing vessel | trawler | fishing crew | fishing fleet   LAB
agent merchant ship | merchant vessel | cargo ship | freighter | container ship | oil tanker | tanker | commercial vessel | bulk carrier | lorry convoy   BUS
agent farmer | peasant | farm worker | farmworker | farmhand | grower | rancher | cattle rancher | cattleman | planter | plantation owner | landowner | sharecropper | smallholder | cocoa farmer | coffee grower | coca grower | coca farmer | rice farmer | farmers' union | farmers' association | farm union | peasant movement | agricultural worker | dairy farmer | landless peasant | pastoralist | cooperative   AGR

# ---- professions and civil society ----
agent doctor | physician | surgeon | nurse | medic | paramedic | midwife | health worker | medical worker | medical staff | healthcare worker | hospital | field hospital | clinic | ambulance | ambulance crew | ambulance worker | medical team | hospital official | hospital staff | medical source | health official | epidemiologist | pathologist | psychiatrist | pharmacist | dentist | medical association | doctors' union | nurses' union | hospital director | forensic expert   MED
agent journalist | reporter | correspondent | foreign correspondent | war correspondent | editor | editor in chief | editor-in-chief | columnist | commentator | broadcaster | photographer | photojournalist | cameraman | camerawoman | television crew | tv crew | camera crew | film crew | presenter | anchor | blogger | newspaper | daily | tabloid | weekly | magazine | news agency | newswire | wire service | news channel | television | television station | television channel | state television | state tv | state radio | state media | official media | state news agency | official news agency | radio | radio station | tv station | tv channel | local media | media | press | media outlet | media organisation | news organisation | news outlet | news organization | media group | media company | news website | news site | publisher | press corps | journalists' union | press freedom group | freelancer | stringer | publication | editorial board | state broadcaster | public broadcaster   JRN
  not "press ahead"
  not "daily life"
  not "social media"
agent student | pupil | schoolchild | schoolboy | schoolgirl | undergraduate | graduate student | student leader | student union | student movement | student activist | student group | teacher | schoolteacher | headmaster | headmistress | principal | lecturer | professor | academic | scholar | researcher | scientist | university | college | school | faculty | rector | university president | historian | economist | political scientist | analyst | political analyst | think tank | think-tank | research institute | institute | academy | scientific institute | expert | pollster   EDU
  not "military academy"
  not "police academy"
  not "school of thought"
agent teachers' union | teachers union | lecturers' union   EDU LAB
agent priest | bishop | archbishop | cardinal | pope | patriarch | monk | buddhist monk | nun | friar | pastor | preacher | vicar | reverend | clergyman | clergy | cleric | muslim cleric | shia cleric | shiite cleric | sunni cleric | imam | mullah | ayatollah | grand ayatollah | mufti | grand mufti | sheikh | rabbi | chief rabbi | lama | guru | hindu priest | religious leader | spiritual leader | church leader | church official | missionary | church | mosque | synagogue | monastery | temple | seminary | seminarian | convent | diocese | parish | congregation | worshipper | pilgrim | churchgoer | faithful | believer | religious authority | religious scholar | islamic scholar | religious council | ulema | bishops' conference | sect | religious sect | religious group | theologian   REL
  not "muslim country"
  not "christian democrat"
  not "jewish settler"
agent lawyer | attorney | defence lawyer | defense lawyer | defense attorney | human rights lawyer | solicitor | barrister | bar association | legal team | notary | legal expert   SOC
  not "attorney general"
  not "district attorney"
agent aid worker | relief worker | humanitarian worker | charity worker | aid agency | aid group | aid organisation | aid organization | relief agency | relief group | relief organisation | relief organization | humanitarian agency | humanitarian group | humanitarian organisation | humanitarian organization | charity | charity group | foundation | rights group | human rights group | human rights organisation | human rights organization | human rights defender | rights organisation | rights organization | rights monitor | environmental group | advocacy group | campaign group | pressure group | lobby group | activist group | civil society | civil society group | civil society organisation | civil society organization | nongovernmental organisation | nongovernmental organization | non-governmental organisation | non-governmental organization | ngo | volunteer | rescuer | rescue worker | rescue team | social worker | women's group | women's organisation | peace group | monitoring group | war monitor | aid convoy | veterans' association | professional association | community organisation | association | federation | sports federation | football club | olympic committee | football federation   SOC
  not "russian federation"
  not "in association with"

# A believer named only by faith is first of all a civilian.
agent christian | muslim | hindu | sikh | jew | buddhist | catholic | protestant | shiite | shia | sunni | copt | orthodox christian | evangelical | ahmadi | hindu nationalist   CVL REL
  not "muslim country"
  not "christian democrat"

# ---- crime ----
agent criminal | gangster | gang | gang member | gang leader | mobster | mafia | mafioso | crime boss | crime family | crime syndicate | criminal gang | criminal group | criminal network | criminal organisation | criminal organization | organised crime group | organized crime group | drug cartel | cartel | drug trafficker | drug smuggler | drug dealer | drug lord | drug baron | drug gang | drug ring | trafficker | human trafficker | people smuggler | people-smuggler | smuggler | smuggling ring | smuggling gang | arms smuggler | arms trafficker | gunrunner | pirate | bandit | robber | thief | burglar | kidnap gang | kidnapping gang | hit man | hitman | contract killer | murderer | killer | rapist | fraudster | swindler | forger | counterfeiter | money launderer | extortionist | racketeer | poacher | cattle rustler | rustler | convict | inmate | prisoner | prison inmate | fugitive | suspect | defendant | accused | crook | outlaw | armed robber | hacker | cybercriminal | hacking group | ransomware gang | juvenile delinquent   CRM
  not "oil cartel"
  not "the accused party"
  not "prisoner of war"
  not "political prisoner"
agent prisoner of war | pow | captured soldier   MIL
