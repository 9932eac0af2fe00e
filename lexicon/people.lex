# More common nouns for people and bodies of people, in the format of agents.lex and beyond what that file has.
# Lemmas only, in lower case; the engine finds plurals. Names of states and of groups are left to the actors.


# Those who work with their hands or for a wage: building and metal trades.
agent plasterer | glazier | tiler | pipefitter | pipe-fitter | steamfitter | steeplejack | steel erector | ironworker | hod carrier | carpenter's mate |
    fitter's mate | driver's mate | joiner | cabinetmaker | cabinet maker | french polisher | upholsterer | wheelwright | thatcher | drywaller | paperhanger |
    house painter | housepainter | sign painter | signwriter | sign writer | spray painter | paint sprayer | floor layer | carpet fitter | carpet layer |
    window fitter | chimney sweep | road sweeper | roadmender | roadworker | road gang | highway crew | paving crew | tarmac layer | pipe layer | pipelayer |
    ditch digger | ditchdigger | well digger | well-digger | tunneller | tunneler | tunnel digger | excavator driver | excavator operator |
    bulldozer operator | earthmover driver | hoist operator | elevator operator | lift attendant | lift engineer | demolition crew | wrecking crew |
    construction hand | site foreman | gang foreman | ganger | works foreman | work gang | chain gang | foundry hand | furnaceman | die caster | die maker |
    tool and die maker | machine minder | metal polisher | tinsmith | coppersmith | whitesmith | locksmith | farrier | gunsmith | solderer | galvaniser |
    galvanizer | electroplater | boiler operator | boiler attendant | stoker | gas fitter | gasfitter | gas engineer | electrical fitter |
    power plant worker | power-plant worker | power station worker | power company worker | linesman | lineworker | utility worker | utility crew | repairer |
    maintenance man | maintenance staff | handyman | odd-job man | aircraft mechanic | aircraft technician | garage hand | garage attendant | pump attendant |
    petrol attendant | petrol pump attendant | gas station attendant | panel beater | tyre fitter | shoe repairer | watch repairer | laboratory worker |
    lab worker | laboratory assistant | lab assistant | computer operator | data entry clerk | keyboard operator | switchboard operator | telephonist |
    telegraphist | telegrapher | telegraph operator | wireless operator | teleprinter operator | call centre operator | postal clerk | mail clerk |
    mail handler | mail sorter | parcel carrier | delivery boy | delivery man | deliveryman | delivery person | dispatch rider | despatch rider |
    bike messenger | errand boy | messenger boy | office boy | office clerk | office staff | office manager | office junior   LAB

# Clerks, shops, kitchens, houses.
agent filing clerk | file clerk | payroll clerk | shipping clerk | booking clerk | ticket clerk | ticket seller | ticket checker | ticket puncher |
    fare collector | toll collector | toll-booth attendant | meter reader | parking attendant | car park attendant | parking valet | stock clerk |
    stock-taker | storeman | shelf stacker | shelf-stacker | checkout assistant | checkout operator | shopworker | shop girl | shop boy | store employee |
    supermarket cashier | retail clerk | sales clerk | sales assistant | salesclerk | sales staff | salesgirl | salesboy | counter staff | warehouse hand |
    warehouse staff | warehouse foreman | fruit packer | tally clerk | tallyman | weigher | checkweighman | bookkeeper | book-keeper | accounts clerk |
    accounting clerk | stenographer | shorthand writer | secretarial staff | personal assistant | executive assistant | administrative assistant |
    administrative staff | clerical staff | clerical officer | white collar worker | salaryman | agency nurse | contract staff | app-based driver |
    rideshare driver | ride-share driver | uber driver | minicab driver | hackney driver | taximan | taxi man | taxi operator | cabman | cab operator |
    pedicab driver | tricycle driver | jeepney driver | minivan driver | coach driver | school bus driver | trolleybus driver | underground driver |
    subway driver | tram conductor | train dispatcher | train operator | railwayworker | railway porter | railway guard | railway clerk | railway employee |
    rail guard | rail conductor | railroad employee | railroader | railroadman | brakeman | shunter | pointsman | switchman | trackman | track layer |
    platelayer | gandy dancer | level crossing keeper | crossing keeper | lollipop lady | lollipop man | crossing guard | cart driver | donkey driver |
    mule driver | muleteer | camel driver | cameleer | coachman | carriage driver | chauffeur | limousine driver | limo driver | truck-driver | lorry-driver |
    bus-driver | fuel tanker driver | oil tanker driver | haulage driver | long-haul driver | long-distance driver | dustcart driver | garbageman |
    garbage man | rubbish picker | trash collector | waste collector | waste-picker | ragpicker | rag-and-bone man | sanitation crew | manual scavenger |
    night soil collector | cleaning staff | charwoman | charlady | domestic help | maidservant | manservant | servant girl | house servant | house boy |
    houseboy | housegirl | househelp | au pair | childminder | child minder | child carer | nursemaid | wet nurse | kitchen hand | kitchen staff |
    dish washer | waiting staff | wait staff | barista | bar staff | restaurant staff | catering staff | canteen lady | tea lady | tea boy | hotel maid |
    hotel porter | hotel clerk | desk clerk | night clerk | bellboy | bellhop | bell boy | page boy | pageboy | commissionaire | door keeper | doorkeeper |
    concierge | croupier | casino worker | casino dealer | blackjack dealer | cinema usher | theatre usher | usherette | cloakroom attendant |
    lavatory attendant | toilet attendant | room attendant | pool attendant | lifeguard | lifesaver | beach lifeguard | laundress | laundryman | washerwoman |
    washerman | dhobi | bootblack | shoeblack | shoeshine boy | shoe shiner | shoeshiner | grave digger | mortuary worker | mortuary attendant | pallbearer |
    pall-bearer | building superintendent | school caretaker | school cleaner | school cook | lunch lady | dinner lady | groundskeeper | groundsman |
    greenkeeper | park keeper | zookeeper | zoo keeper | animal keeper | elephant keeper | mahout | stable hand | stable boy | stable lad | stableboy |
    stableman | stablehand | dog handler | dog catcher | dog-catcher | kennel hand   LAB

# Faith, learning, healing, the land, the press, and bodies of citizens.
agent archimandritess | archimage | beadle | verger | sidesman | thurifer | altar girl | altar server | altarboy | lay reader | lay sister | curate |
    rural dean | prebendary | suffragan | auxiliary bishop | coadjutor | bishop-elect | archbishop-designate | protodeacon | subdeacon | hierodeacon |
    hegumen | igumen | hieromartyr | starets | prioress | reverend mother | cenobite | anchorite | friary | priory | nunciature | cistercian | trappist |
    carthusian | augustinian | redemptorist | lazarist | salvatorian | ursuline | poor clare | opus dei member | legionary of christ | hospitaller |
    deacon's court | kirk session | dicastery | congregationalist | anabaptist | hutterite | waldensian | huguenot | calvinist | rastafarian | rasta |
    rastafari | snake handler | witch-doctor | witchdoctor | sorcerer | sorceress | medicine woman | diviner | fortune teller | fortune-teller | clairvoyant |
    astrologer | spirit medium | sangoma | nganga | babalawo | babalao | santero | houngan | hougan | voodooist | druid | wiccan | satanist | chazan |
    hazzan | mohel | shochet | rebbe | talmudist | kabbalist | lubavitcher | satmar | imam khatib | khateeb | alem | mufti's council | marja | hujjatoleslam |
    murshid | qalandar | fakir | faqir | da'i | tablighi | tabligh | wahhabi | wahabi | deobandi | barelvi | barelwi | ahmedi | qadiani | twelver | ibadi |
    nizari | alevi | bektashi | mevlevi | mouride | murid | tijani | pujari | purohit | mahant | sannyasi | sanyasi | sadhvi | shankaracharya | swamini |
    godwoman | kanwariya | devadasi | hare krishna | hare krishna devotee | lingayat | jathedar | panj pyare | nihang | gyani | digambar | bhikkhuni |
    bhikshu | sayadaw | sangharaja | mahathera | samanera | tulku | geshe | khenpo | kannushi | taoist | daoist | confucian | aum member | guru's follower |
    mobed | dastur | mandaean | sabian | karaite | falasha | worship leader | bible student | bible teacher | bible smuggler | megachurch | pastor's wife |
    hospital chaplain | seminary rector | parishioner group | flagellant | penitent   REL
agent crammer | pedagog | preceptress | docent | classroom assistant | classroom aide | trainee teacher | driving instructor | swimming instructor | bursar |
    sophomore | freshman | fresher | college senior | schoolleaver | school leaver | school-leaver | valedictorian | head boy | head girl | truant | dropout |
    drop-out | school dropout | sorority | frat boy | sorority sister | fraternity member | student fraternity | lycee | madrassah | pesantren | santri |
    tullab | talib ul-ilm | epigraphist | palaeographer | papyrologist | iranologist | africanist | americanist | slavist | kremlin watcher | china watcher |
    ethicist | bioethicist | logician | metaphysician | ethnomusicologist | paleoclimatologist | paleobotanist | paleoanthropologist | palaeoanthropologist |
    herpetologist | ichthyologist | mycologist | parasitologist | phycologist | arachnologist | ethologist | zooarchaeologist | marine scientist |
    cell biologist | mineralogist | petrologist | geochemist | geodesist | hydrogeologist | cartographer | map maker | mapmaker | surveyor | metallurgist |
    astrobiologist | cyberneticist | roboticist | econometrician | sexologist | victimologist | phonetician | grammarian | classicist | latinist |
    medievalist | think tanker | think-tanker | boffin | egghead   EDU
  not "dropout rate"
  not "freshman senator"
  not "freshman lawmaker"
agent ward sister | school nurse | student nurse | nurse practitioner | sick berth attendant | nursing aide | health aide | home help | hospital porter |
    phlebotomist | dietician | dietitian | chiropractor | osteopath | homeopath | homoeopath | acupuncturist | naturopath | podiatrist | chiropodist |
    optometrist | audiologist | orthopaedist | orthopedist | orthodontist | dental hygienist | periodontist | prosthetist | perfusionist | radiographer |
    sonographer | x-ray technician | urologist | nephrologist | neonatologist | haematologist | hematologist | endocrinologist | gastroenterologist |
    rheumatologist | pulmonologist | geriatrician | allergist | diabetologist | traumatologist | venereologist | psychoanalyst | hypnotherapist |
    grief counsellor | trauma counsellor | houseman | locum | feldsher | medical assistant | clinical officer | traditional birth attendant |
    birth attendant | doula | bonesetter | bone setter | apothecary | pharmacologist | pharmacy assistant | medical registrar | medical intern |
    intern doctor | burial worker | dispensary | polyclinic | sanitarium | infirmary | maternity home | old people's home | old age home | retirement home |
    lunatic asylum | drug store | chemist's shop   MED
agent tenant-farmer | vintager | vine dresser | viticulturist | orchardist | fruitgrower | nurseryman | sisal cutter | harvester crew | harvest hand |
    thresher man | gleaner | milker | milkmaid | dairymaid | sheep shearer | shearer | musterer | vaquero | llanero | jackaroo | jillaroo | swagman |
    stock hand | ranchhand | farm hand | fieldhand | fieldworker | land worker | plantation overseer | estate manager | crop sprayer | apiarist |
    honey gatherer | honey hunter | stockrider | trapper | fur trapper's guild | seal hunter | whale hunter | clam digger | shellfish gatherer |
    seaweed gatherer | gillnetter | kibbutznik | kibbutz | moshav | kolkhoznik | sovkhoz | agrarian reformer | land reform beneficiary | bracero | peon |
    estanciero | fazendeiro | latifundist | ejidatario | squireen | yeoman | husbandman | forester | woodsman | woodman | wood collector | firewood seller |
    firewood gatherer   AGR
  not "forester's"
agent parent-teacher association | mothers' union | rotarian | lions club | lodge of freemasons | odd fellow | brotherhood lodge | benevolent society |
    burial society | friendly society | self-help group | savings group | women's cooperative | book club | debating society | historical society |
    literary society | preservation society | amenity group | night shelter | homeless shelter | women's shelter | women's refuge | animal shelter |
    orphanage | almshouse | hotline volunteer | samaritans volunteer | do-gooder | benefactor | benefactress | almsgiver | lay assessor's group | vakil |
    pupil barrister | law clerk | scoutmaster | girl guide | girl scout | pioneer leader | griot council | landsmannschaft | burschenschaft |
    vigil organiser   SOC
agent copyeditor | copy boy | editorial team | editorial staff | editorial director | newsdesk | news chief | news gatherer | newshound | agony aunt |
    radio announcer | announcer | sportscaster | sportswriter | court reporter | business reporter | court correspondent | staff writer | trainee reporter |
    press photographer's agency | newsreel crew | satellite crew | camera man | radio dj | shockjock | quizmaster | game show host | chat show host |
    talkshow host | broadcast engineer | muckraker | leader-writer | obituarist | feuilletonist | correspondent corps | press gallery | media pack |
    press lord | newspaper magnate | newspaper chain | publishing firm | free sheet | freesheet | pirate radio | pirate radio station | community radio |
    vodcaster | livestreamer | live streamer | media figure | local fixer   JRN

# Mills, works, docks, ships, mines.
agent mill hand | millhand | mill-hand | mill girl | mill worker | factory operative | factory employee | factory staff | factory foreman | factory cleaner |
    textile hand | textile mill worker | textile operative | cotton mill worker | jute mill worker | silk weaver | carpet weaver | rug weaver |
    basket weaver | handloom weaver | hand-loom weaver | loom operator | garment-maker | dressmaker | dress maker | tailoress | seamster | embroiderer |
    lacemaker | lace maker | milliner | furrier | leatherworker | saddler | bootmaker | refinery employee | oilworker | oil field worker | oilfield worker |
    platform crew | drilling crew | rig crew | tool pusher | toolpusher | derrickman | roustabout | gasworker | gas industry worker | nuclear plant worker |
    glassworker | glass blower | glassblower | glass-blower | glass cutter | paper worker | paper mill worker | papermaker | bookbinder | linotype operator |
    engraver | lithographer | press worker | pressman | saw mill worker | timber cutter | tree feller | tree-feller | tree surgeon | lumberman | lumber jack |
    log driver | charcoal maker | charcoal-burner | charcoal producer | peat cutter | saltmaker | fish plant worker | fish gutter | fish packer |
    poultry plant worker | slaughterhouse worker | abattoir worker | slaughterman | bakery worker | brewery worker | distillery worker | sugar mill worker |
    flour mill worker | cigar maker | cigar roller | shipwright | ship repairer | ship fitter | shipfitter | boatbuilder | dockyardman | portworker |
    stevedoring gang | freight handler | freight driver | luggage handler | ground hostess | check-in clerk | check-in staff | check-in agent |
    cabin attendant | cabin crew member | cockpit crew | co-pilot | copilot | airline captain | relief pilot | helicopter pilot | bush pilot | test pilot |
    charter pilot | ferry pilot | ferry captain | sea captain | sea-captain | ship's mate | first mate | second mate | third mate | chief mate |
    ship's officer | ship's engineer | ship's boy | cabin boy | deck boy | deck officer | merchant mariner | seawoman | merchant navy officer |
    engine-room crew | engine room crew | engineer officer | chief engineer | galley hand | helmsman | steersman | coxswain | lookout man | lighterman |
    wherryman | bargee | gondolier | raftsman | river pilot | marine pilot | ship pilot | lock keeper | lockkeeper | lighthouse keeper | lighthousekeeper |
    light keeper | tanker crewman | salvage crew | salvage diver | commercial diver | oil diver | pearl diver | gold panner | gold prospector |
    diamond digger | diamond cutter | diamond polisher | gem cutter | jade picker | pit deputy | pitworker | pit crew | coalminer | mine rescuer |
    mine employee | mine foreman | mine engineer | quarry worker | quarrier | stone cutter | stonecutter | stone breaker | stone-breaker | stone mason |
    sand digger | sandwinner | shotfirer | mine surveyor   LAB

# All wage-earners, by kind, and their bodies.
agent daily wage worker | daily-wage worker | daily wager | daily wage earner | daily labourer | odd jobber | seasonal hand | migrant labourer |
    migrant laborer | migrant workforce | guest-worker | guestworker | skilled tradesman | tradesman | tradesperson | tradeswoman | master craftsman |
    journeyman | part-timer | full-timer | public service worker | public-service worker | bus worker | museum worker | museum guard | gallery attendant |
    television crew member | stage hand | stage crew | stage manager | roadie | road manager | camera assistant | lighting crew | sound engineer |
    projectionist | make-up artist | make-up man | makeup artist | wardrobe mistress | staff council | worker representative | employee representative |
    labour boss | labor boss | labour council | labor council | union executive | union lodge | union rebel | union supporter | shop committee |
    strike-bound staff | striking doctor | striking farmer | ex-employee | ex-worker | ex-miner | co-worker | coworker | workmate | child labourer |
    child laborer | child worker | slave laborer | slave worker | indentured servant | apprentice boy | articled clerk | forewoman | forelady | overseer |
    charge hand | chargehand | line manager | shift supervisor | shift manager | team leader | work party | work detail | sex workers' union |
    drivers' union | seafarers' federation | teachers' union leader | printers' union | musicians' union | company union   LAB

# Armed forces: ranks, trades and crews of soldiers, sailors and airmen.
agent footslogger | rifle company | gun layer | gunlayer | missileer | tank crewman | chasseur | tirailleur | voltigeur | dragoon guards | grenadier guard |
    halberdier | vexillation | army motorcyclist | engineer battalion | engineer regiment | pontoon crew | army bomb disposal expert |
    army bomb disposal team | army bomb expert | military bomb expert | mine-clearance team | signal operator | radio operator | radioman | radar operator |
    sonar operator | drone crew | uav operator | cyber warrior | paymaster | provost marshal | judge-advocate general | drill instructor |
    weapons instructor | artillery spotter | artillery observer | forward observer | forward air controller | spotter aircraft crew | scout platoon |
    scout team | army scout | reconnaissance company | reconnaissance squad | recon team | mine patrol | sentry guard | sentry post | lookout post |
    color guard | life guard regiment | guards division | guard regiment | guard battalion | gunnery crew | executive officer | naval captain |
    navy engineer | naval aviator | navy team | boarding team | prize crew | submarine captain | frigate captain | frigate crew | warship crew |
    warship captain | patrol boat crew | gunboat crew | minesweeper crew | master at arms | leading seaman | leading rating | section leader |
    company sergeant major | garrison chief | outpost crew | frontier corpsman | army guard | armed forces personnel | armed forces member |
    member of the armed forces | member of the military | member of the army | military member | military staffer | military police unit |
    military police officer | military police battalion | mp battalion | defence attache | defense attache | naval attache | air attache |
    military assistant | military clerk | military nurse | army nurse | army cook | military cook | mess cook | army chef | orderly officer |
    military bandsman | army bandsman | army band | bugler | standard-bearer | standard bearer | flag bearer | flagbearer | army boxer | army trainee |
    army volunteer | enlistee | inductee | brother in arms | peace keeper | multinational troops | multinational brigade | multinational battalion |
    special operations team | commando squad | commando raider | elite soldier | paracommando | bomber wing | fighter ace | air force captain |
    air force major | air force personnel | air force engineer | air force crew | leading aircraftman | aircraftman | aircraftwoman | airwoman |
    bombing crew | ground crewman | flight leader | stormtroop | railway troops | railway brigade | decontamination team | medical corpsman |
    hospital corpsman | corpsman | regimental doctor | regimental surgeon | shore party | war hero | tank formation | man under arms | men under arms |
    ashigaru | sipahi | mameluke | mamluk | kaibil | carabineer | bombing squad   MIL
  not "standard-bearer of the party"
  not "flag bearer at"

# Police, guards, prisons, customs.
agent police magistrate | police clerk | police driver | police pilot | police sentry | police picket | police interrogator | police photographer |
    police medic | police instructor | police helicopter crew | police bomb expert | police bomb squad | police horsemen | police horseman |
    railway protection force | rural guard | undersheriff | motorcycle outrider | crowd control officer | plainclothes security | private eye | gumshoe |
    sleuth | criminalist | scene-of-crime officer | crime scene technician | forensic specialist | forensic pathologist | fingerprint expert |
    ballistics expert | narc | vice officer | crime fighter | crime-fighter | crimefighter | crime buster | federale | community policing officer |
    community support officer | auxiliary police | auxiliary policeman | auxiliary constable | reserve constable | reserve police | reserve policeman |
    reserve police officer | parish constable | station commander | station house officer | desk sergeant | duty sergeant | custody sergeant |
    patrol car crew | squad car crew | patrol police | policing body | law enforcement body | law enforcement agent | truant officer | water bailiff |
    gamekeeper | game keeper | game guard | gamewarden | wildlife officer | wildlife guard | forester guard | environmental inspector | border force officer |
    immigration inspector | passport control officer | customs inspector | revenue officer | revenue agent | revenue man | excise officer | excise man |
    exciseman | preventive officer | prison matron | prison employee | prison worker | prison wardress | wardress | jail chief | jailkeeper |
    death row guard | camp guard | concentration camp guard | correctional guard | penitentiary guard | penitentiary officer | penitentiary director |
    reformatory guard | detention centre guard | detention center guard | guard captain | armed guard | escort guard | escort officer | security escort |
    bank guard | building guard | hotel guard | hospital guard | school guard | campus guard | campus police | university guard | factory guard | mine guard |
    mine security guard | oil facility guard | pipeline guard | dam guard | railway security guard | port guard | airport screener | security screener |
    baggage screener | security worker | security employee | security committee | security battalion | security brigade | private guard | park security |
    stadium security | stadium steward | mall guard | mall security guard | store detective | shop detective | bouncer | nightclub bouncer | club bouncer |
    bodyguard team | gate guard | gateman | gatekeeper | night guard | night watch | chowkidar | askari guard | house guard | checkpoint guards |
    checkpoint officer | hostage negotiating team | sniper unit | tactical team | special tactics unit | anti-terrorist force | antiterrorist unit |
    antiterror unit | antiterrorism unit | counterterrorism squad | counter-terrorism force | gendarmerie general | gendarmerie squad | gendarmerie brigade |
    gendarmerie post | gendarmerie command | mountie | garda sergeant | garda commissioner | thanedar | daroga | kotwal   COP
  not "gatekeeper of"
  not "sleuth of"

# Spies and the services that run them.
agent intelligence station | intelligence staffer | intelligence worker | agent runner | spy recruiter | spy trainee | spy team | spy organisation |
    spy organization | spy outfit | spook | secret serviceman | state security organ | counterintelligence department | military intelligence directorate |
    military counterintelligence | army intelligence | army intelligence unit | army intelligence chief | air force intelligence | police intelligence |
    police intelligence officer | police intelligence unit | surveillance agency | surveillance team | surveillance officer | wiretap team | cryptanalyst |
    code-cracker | codebreaking team | cipher officer | siloviki | silovik | covert team | clandestine service   SPY

# Those who fight for a government without being its army; vigilantes and hired fighters.
agent paramilitary policeman | paramilitary member | paramilitary personnel | paramilitary squad | paramilitary youth | paramilitary veteran |
    paramilitary volunteer | ex-paramilitary | militia captain | militia guard | militia wing | militia network | militia trainer | militia founder |
    pro-government armed group | progovernment fighter | pro-iran fighter | pro-iranian fighter | pro-turkish fighter | pro-turkey fighter | allied fighter |
    allied tribesman | pastoralist militia | herder militia | farmer militia | peasant militia | factory militia | party militia | party militiaman |
    popular committee fighter | community guard | community defence group | community defence force | rural patrol | ronda campesina member | dozo hunter |
    kamajor | mai-mai fighter | koglweogo | yan sakai | yan banga | arrow boys | arrow boy | border guard militia | cossack militia | cossack patrol |
    cossack fighter | death squad member | death squad killer | vigilante gang | vigilante squad | vigilante member | vigilante youth |
    vigilante justice group | vigilance committee | vigilance group | vigilance force | anti-crime patrol | autodefensa | night patrol volunteer |
    self-defense unit | self-defence patroller | self-defence corps | self-defence league | posse | posse comitatus | sheriff's posse | mercenary recruiter |
    mercenary trainer | armed contractor | armed party youth | youth wing thug | party thug | green bomber | state-backed fighter | state-sponsored thug |
    regime fighter | pro-assad fighter | pro-gaddafi fighter | pro-gaddafi forces | gaddafi loyalist | saddam loyalist | assad loyalist | druze fighter |
    tribal volunteer | peace committee volunteer | peace guard | village guardsman | village volunteer | village defence party | village defence group |
    village defense group | village patrol | civil guard militia | harkis | harki | international legion | international legionnaire | foreign volunteer |
    volunteer legion | nationalist volunteer | nationalist battalion | nationalist militia | nationalist paramilitary | people's guards | workers' guard |
    ustasha | ustashe | ustase | freikorps | black hundred | squadristi | squadrist | sturmabteilung | b-special   PRM

# Those who fight a government.
agent rebel spokesperson | rebel squad | rebel turncoat | rebel founder | rebel veteran | rebel parliament | rebel guide | rebel reinforcement |
    rebel trainer | rebel wing | rebel outfit | rebel network | rebel naval wing | rebel-backed administration | armed rebel group | anti-junta militia |
    resistance network | resistance organisation | resistance organization | resistance hero | partisan band | guerrilla squad | guerrilla captain |
    guerrilla wing | guerrilla network | guerrilla veteran | guerrilla founder | guerrilla outfit | guerilla group | demobilised combatant |
    demobilized combatant | ex-combatant | ex-fighter | ex-militant | ex-insurgent | ex-separatist | suspected taliban | human bomb | failed bomber |
    shoe bomber | parcel bomber | letter bomber | subway bomber | train bomber | nail bomber | roadside bomber | bombing team | terrorist element |
    terrorist recruiter | terrorist chief | terrorist entity | terrorist formation | terrorist planner | terror chief | terror operative | terror financier |
    terror recruiter | terror recruit | terror squad | terror gang | terror militia | terror attacker | terror bomber | terror planner | narcoterrorist |
    cyberterrorist | bioterrorist | ecoterrorist | chechen commander | kurdish peshmerga | kurdish militia | kurdish militiaman | zapatista | maoist group |
    communist fighter | tigrayan forces | mujahedeen group | jihadist recruiter | jihadist alliance | jihadi network | armed kurd | armed palestinian |
    armed chechen | bushfighter | insurrecto | montonero | tupamaro | coup participant | renegade officer | dissident officer | dissident troops |
    breakaway general | breakaway commander | separatist spokesman   REB

# Criminals by kind.
agent purse snatcher | bag snatcher | chain snatcher | cutpurse | safecracker | safe-cracker | bandit group | bandit chief | bandit warlord | thuggee |
    kidnapping syndicate | ransomer | extorter | extortioner | racketeering boss | blackmail ring | bribe taker | bribe giver | bribe-giver | bribe payer |
    briber | grafter | fraud syndicate | conwoman | con-artist | swindle ring | trickster | card sharp | cardsharp | impostor | imposter |
    counterfeiting ring | cash courier | money mule | benefit cheat | welfare cheat | benefits cheat | vote buyer | vote-buyer | ballot-stuffer |
    vote rigger | match-fixer | match fixer | illegal bookmaker | drug-dealer | drug-lord | druglord | drug gang member | drug cartel boss |
    drug cartel member | drug chieftain | drug tycoon | drug supplier | drug seller | drug cook | drug manufacturer | drug mastermind | drug producer |
    cartel henchman | cartel enforcer | cartel assassin | opium dealer | meth dealer | meth cook | crack dealer | cocaine courier | heroin courier |
    cannabis dealer | marijuana dealer | dope dealer | narco boss | narco-boss | narcotics ring | people smuggling ring | trafficking syndicate |
    smuggling syndicate | smuggler boss | migrant trafficker | snakehead | prostitution ring | brothel madam | procurer | procuress | panderer |
    slave dealer | slave-dealer | slave-owner | slaveholder | slave owner | slave master | child snatcher | baby snatcher | baby seller | baby trafficker |
    child killer | child abuser | child rapist | child pornographer | child sex offender | pornographer | paedophile ring | pedophile ring | sexual harasser |
    molestor | groper | voyeur | peeping tom | stalker | wife killer | wife-killer | poison-pen writer | murderess | co-murderer | hitwoman | hit-man |
    acid thrower | cop killer | cop-killer | police killer | lyncher | lynch mob | lynch-mob | hit-and-run driver | drunk driver | drink-driver |
    drink driver | drunken driver | joyrider | reckless driver | road rager | speeding motorist | convicted bomber | convicted person | convicted woman |
    sentenced prisoner | death-row prisoner | life prisoner | life-term prisoner | prison-breaker | prison breaker | jail breaker | bail jumper |
    bail-jumper | bailjumper | parole violator | fugitive banker | fugitive businessman | wanted woman | wanted person | gang chief | gang lord | gang-lord |
    ganglord | gang enforcer | gang recruit | gang alliance | gang associate | gang kidnapper | gang lieutenant | gang youth | gangbanger | gang-banger |
    gangster boss | gangster squad | gangster family | arms runner | temple robber | temple thief | body snatcher | organ trader | poaching ring |
    poaching syndicate | ivory dealer | illegal trader | illegal dealer | illegal arms dealer | contraband trader | contraband dealer | blockade-runner |
    blockade runner | rum runner | rumrunner | whisky runner | moonshine maker | black marketer | black-market dealer | black market dealer |
    black-market trader | ticket tout | scalper | ticket scalper | mafioso boss | mafia godfather | mafia chief | mafia soldier | mafia organisation |
    mafia organization | mafia syndicate | mafia turncoat | mafia associate | mafia henchman | capo di tutti capi | mob hitman | mob enforcer |
    mob associate | mob killer | mob figure | mob turncoat | crime baron | organised crime boss | organised crime figure | organized crime figure |
    organised crime syndicate | organised crime network | underworld figure | underworld boss | criminal mob | criminal family | criminal fraternity |
    criminal deportee | yakuza member | triad boss | triad society | biker gang | biker gang member | youth gang | youth gang leader | teen gang |
    schoolboy gang | cult gang | cultist gang | campus cult | burglary ring | robbery crew | theft ring | car theft ring | car-theft ring | carjacking ring |
    cattle-rustling ring | sheep stealer | pirate chief | pirate captain | pirate group | pirate attacker | pirate skiff crew | piracy syndicate |
    lorry hijacker | truck hijacker | alleged mastermind | cyberthief | cybercrime syndicate | botmaster | malware writer | malware author | scam artist |
    scam boss | scam syndicate | ponzi schemer | pyramid schemer | ransomware crew | hacking crew | ex-gangster | ex-gang member | supergrass | pentito |
    henchman | accessory to murder | getaway driver | tax-evader | marauding youth | accused bomber | baddie | evil-doer | scofflaw | transgressor |
    law breaker | law-breaker | rule breaker | reoffender | re-offender | recidivist | borstal boy   CRM
  not "law-breaker of"

# Armed people whom nobody has named, and lone attackers.
agent unidentified sniper | unidentified militant | unidentified fighter | unidentified bandit | unidentified bomber | unidentified killer |
    unidentified gang | unidentified hacker | unidentified militia | unidentified element | unidentified suspect | unidentified youth | unknown militant |
    unknown bandit | unknown sniper | unknown suspect | unknown hacker | mystery sniper | mystery bomber | masked robber | masked youth | masked gang |
    masked bandit | masked militant | masked fighter | masked killer | hooded youth | hooded figure | camouflage-clad man | gunwoman | gun man | gun-man |
    armed aggressor | armed hijacker | armed thug | armed thief | armed nomad | armed looter | armed suspect | armed criminal | armed clansman |
    armed element | armed fighter | armed militiaman | armed trio | armed squad | armed posse | armed band leader | armed faction member | armed clique |
    armed nationalist | armed extremist | armed fanatic | armed radical | armed student | armed teenager | armed boy | armed youngster |
    heavily armed fighter | heavily-armed gang | gun-toting youth | rifle-wielding man | rifle-toting man | knife-wielding youth | knife wielder | knife man |
    knifewoman | knife-man | machete-wielding mob | machete-wielding gang | machete-wielding youth | axe man | club-wielding man | club-wielding mob |
    swordsman attacker | spear-wielding man | stick-wielding man | lone killer | lone sniper | bomb-thrower | grenade-thrower | assassination suspect |
    alleged bomber | suspected cattle raider | suspected cattle rustler | sniper team | hit team member | raiding gang | attacking party | ambush party   UAF

# Refugees and displaced people, migrants, by kind.
agent boat arrival | illegal entrant | illegal crosser | refugee camp dweller | refugee representative | refugee committee | returning exile |
    shipwreck survivor | migrant ship | migrant arrival | migrant flow | stateless child | stateless community | bidoon | bidun | bedoon | displaced farmer |
    internal exile's family | homeless family | homeless villager | evacuated person | deported person | fleeing child | escaping family | tent dweller |
    tent-dweller | tent city resident | resettler | trafficking victim | trafficked child | trafficked girl | trafficked worker | border jumper |
    border-jumper | fence jumper | visa overstayer | overstayer | marielito | banished person | banished villager | banished family | outcast family |
    separated child | sheltered family | sheltering family | sheltering civilian | dispossessed family | dispossessed villager | dispossessed farmer   REF

# People by situation, kin, hobby, sport and art; those who march and shout.
agent bidder | claimant | counterclaimant | litigator | co-plaintiff | accuser | runner-up | lottery winner | prize-winner | jackpot winner | laureate |
    peace laureate | award winner | honouree | honoree | title holder | title-holder | titleholder | record holder | record-holder | record breaker |
    colleague | ex-colleague | class-mate | bunkmate | room-mate | flat-mate | roomie | playmate | shipmate | crewmate | team-mate | bandmate |
    next-door neighbor | village headwoman | town crier | villageman | city slicker | suburbanite | non-resident | nonresident | non-citizen | noncitizen |
    aliens | resident alien | denizen | burgher | cottager | cottage owner | apartment dweller | leaseholder | lessee | subtenant | sub-tenant | boarder |
    houseguest | houseowner | house-owner | homebuyer | home buyer | first-time buyer | mortgage holder | mortgage borrower | rough sleeper | street sleeper |
    street dweller | pavement dweller | hobo | bag lady | pauper | waif | foundling | ragamuffin | runaway | foster carer | mum | mom | dad | grandma |
    grandpa | granny | granddad | grandad | firstborn | first-born | elder son | elder sister | conjoined twin | siamese twin | triplet | quadruplet |
    sibling | stepsister | stepchild | stepparent | grandnephew | grandniece | forefather | forebear | family friend | army wife | military family |
    military wife | military spouse | survivors' association | bridesmaid | maid of honour | bridal party | betrothed | gay partner | life partner |
    live-in partner | ex-girlfriend | ex-boyfriend | ex-partner | ex-lover | ex-spouse | paramour | suitor | love rival | cohabitee | godchild | godparent |
    beneficiary | legatee | bairn | juveniles | teen-ager | schoolgoer | twentysomething | twenty-something | thirtysomething | millennial | baby boomer |
    oap | old-timer | old timer | centenarian | supercentenarian | sexagenarian | disabled veteran | paraplegic | quadriplegic | tetraplegic | deaf-mute |
    diabetic | asthmatic | epileptic | schizophrenic | haemophiliac | hemophiliac | anorexic | bulimic | insomniac | cancer sufferer | leprosy sufferer |
    transplant recipient | kidney donor | outpatient | hospital visitor | hiv carrier | hiv sufferer | aids sufferer | drug abuser | junkie | drug taker |
    glue sniffer | drunkard | teetotaller | teetotaler | non-smoker | vaper | booer | shoe-thrower | shoe thrower | egg thrower | pie thrower | streaker |
    nudist | naturist | sleepwalker | daydreamer | stowaway child | by-stander | rubbernecker | gawker | gawper | looky-loo | prosecution witness |
    expert witness | ex-captive | ex-detainee | former inmate | remandee | female inmate | child star | hibakusha | mine victim | kidnapped student |
    abducted student | missing student | dead body | slain student | shanty dweller | favela dweller | aid beneficiary | benefit claimant | dole claimant |
    welfare claimant | jobless graduate | the jobless | ex-serviceman | ex-servicewoman | ex-soldier | ex-sailor | ex-marine | ex-policeman | war invalid |
    wounded veteran | army veteran | navy veteran | air force veteran | combat veteran | second world war veteran | vietnam veteran | gulf war veteran |
    draft-dodger | draft-evader | peace-lover | antifa | hunt saboteur | animal lover | tax rebel | tax resister | anti-vaxxer | anti-vaxer |
    vaccine sceptic | vaccine skeptic | covid denier | climate denier | climate sceptic | climate skeptic | conspiracy theorist | flat earther |
    holocaust denier | pro-lifer | gun owner | gun-owner | gun enthusiast | transsexual | transvestite | drag queen | bisexual | hijra | eunuch |
    tribespersons | hilltribe | environmental crusader | climate defender | forest defender | tree-hugger | tree-sitter | tree sitter | whale watcher |
    nature lover | naturalist | ornithologists' club | twitcher | bird-watcher | bird watcher | stargazer | amateur astronomer | train spotter |
    trainspotter | plane spotter | planespotter | stamp collector | coin collector | philatelist | numismatist | metal detectorist | beachcomber |
    thrill seeker | thrill-seeker | daredevil | stuntman | stuntwoman | stunt pilot | aerobatic pilot | amateur pilot | hobby pilot | private pilot |
    glider club | skydiver | base jumper | bungee jumper | paraglider | hang-glider pilot | balloonist | aviator | aviatrix | aeronaut | microlight pilot |
    windsurfer | kitesurfer | bodyboarder | snorkeller | snorkeler | freediver | caving team | potholer | spelunker | alpinist | mountain guide |
    mountain walker | hill walker | hillwalker | fellwalker | day walker | promenader | cycler | cycling club | snowboarder | ski jumper | ski racer |
    ski instructor | skater | figure skater | speed skater | ice skater | skateboarder | roller skater | rollerblader | bobsledder | biathlete | triathlete |
    pentathlete | decathlete | heptathlete | hurdler | pole vaulter | pole-vaulter | high jumper | long jumper | triple jumper | shot putter | shot-putter |
    discus thrower | javelin thrower | hammer thrower | race walker | steeplechaser | ultramarathoner | marathon winner | torchbearer | torch-bearer |
    torch bearer | flag-bearer | oarsman | oarswoman | canoeist | kayaker | jet skier | jet-skier | sailboarder | yacht owner | round-the-world sailor |
    lone sailor | solo sailor | boater | motorboat racer | powerboat racer | formula one team | motor racer | motorcycle racer | horsewoman | horseman |
    equestrian | showjumper | show jumper | polo player | polo team | bullfighter | matador | toreador | picador | torero | cowgirl | archery team |
    judo fighter | karateka | kickboxer | prizefighter | prize-fighter | prize fighter | pugilist | welterweight | middleweight | bantamweight |
    martial arts expert | cage fighter | bodybuilder | body builder | weight lifter | powerlifter | strongwoman | trampolinist | water polo player |
    water polo team | handballer | handball player | volleyball player | volleyball team | netballer | lacrosse player | softball player | badminton player |
    squash player | darts player | snooker player | pool player | wicketkeeper | wicket-keeper | fast bowler | spin bowler | cricket player |
    cricket captain | cricket club | cricket star | all-rounder | baseball star | baseball team | basketball team | basketball star | hockey star |
    netminder | goaltender | goalie | goal keeper | centre-back | centre-half | left-back | right-back | centre-forward | playmaker | football manager |
    football captain | football star | soccer star | soccer club | football governing body | world cup squad | world cup team | cup winner | cup holder |
    world record holder | national squad | olympic squad | olympic skater | paralympic team | wheelchair racer | track star | athletics team | ballplayer |
    ballboy | ballgirl | cheerleader | sports club | sports hero | swim team | tennis ace | tennis pro | golf pro | caddie | jockey club | boxing promoter |
    bridge player | poker player | esports player   CVL

# Stage, music, pen and crowd.
agent thespian | television actor | soap star | bollywood star | hollywood star | matinee idol | leading lady | understudy | ventriloquist | juggler |
    fire-eater | fire eater | tightrope walker | contortionist | illusionist | conjurer | conjuror | hypnotist | snake charmer | comedienne | humorist |
    humourist | jester | muralist | tattooist | portraitist | watercolourist | caricaturist | etcher | court artist | fashion model | supermodel | top model |
    catwalk model | model agency star | beauty contestant | beauty pageant contestant | pageant winner | stylist | couturier | hair stylist | choir |
    choir member | choirmaster | chorister | choral society | showgirl | stripper | ballet master | ballet troupe | dance company | theater company | troupe |
    troupe of actors | touring company | circus troupe | puppet master | impresarios | theatre director | theater director | movie director | stage director |
    opera director | opera star | mezzo-soprano | contralto | countertenor | prima donna | crooner | chanteuse | balladeer | troubadour | minstrel | griot |
    songwriter | singer-songwriter | frontman | bass player | bassist | vocalist | jazz band | punk band | punk rocker | punk group | girl band | girl group |
    boy band | boyband | rap group | rap star | reggae star | folk band | gospel choir | pop band | deejay | record producer | beatboxer | trumpeter |
    trombonist | saxophonist | clarinettist | clarinetist | flautist | flutist | oboist | bassoonist | harpist | organist | accordionist | percussionist |
    violist | fiddler | bagpiper | bandmaster | bandleader | band leader | brass band | marching band | orchestra | symphony orchestra | string quartet |
    orchestra member | ghostwriter | poetess | poet laureate | songstress | literary figure | literary giant | literary agent | book reviewer | art lover |
    music lover | opera-goer | operagoer | festival goer | concert goer | theatre goer | cinema goer | movie-goer | movie goer | film-goer | filmgoer |
    gallery-goer | museum-goer | museum visitor | club-goer | raver | pub-goer | pubgoer | bar-goer | bargoer | shopgoer | mosque goer | mall-goer |
    fairgoer | fair-goer | fete-goer | carnival-goer | parade-goer | paradegoer | spring breaker | globetrotter | globe-trotter | jetsetter | jet-setter |
    cruise ship passenger | tour party | tour guide | tourist guide | tour leader | wayfarer | plane passenger | fare dodger | fare-dodger | straphanger |
    carpooler | expedition member | expedition leader | expedition team | spaceman | spacewoman | spacewalker | taikonaut | playboy | playgirl | bon viveur |
    gigolo | callgirl | streetwalker | bargirl | hooker | harlot | courtesan | geisha | masseuse | masseur | dissenter | nonconformist | freethinker |
    free thinker | rationalist | humanist | agnostic | atheist | nonbeliever | non-believer | unbeliever | infidel | doubter | naysayer | detractor |
    well wisher | superfan | sidekick | confidant | comrade | rampaging student | black bloc | protest coordinator | flag burner | flag-burner | book burner |
    yellow vest | gilet jaune | red shirt | yellow shirts | hippie | hippy | beatnik | eco warriors | counter-protestor | counterprotester | co-religionist |
    coreligionist | orangeman | orange order | far-right militant | far-left extremist | far-left militant | right-wing extremist | left-wing extremist |
    leftist student | anarchist group | hindu extremist | rohingya villager | minority group | ethnic greek | ethnic italian | ethnic ukrainian |
    ethnic belarusian | ethnic estonian | ethnic latvian | ethnic slovak | ethnic slovene | ethnic bosniak | ethnic karen | ethnic kachin | ethnic rakhine |
    ethnic shan | ethnic mongolian | ethnic japanese | ethnic nepali | ethnic uighur | ethnic uyghur | ethnic tibetan | ethnic hazara | ethnic baluch |
    ethnic azerbaijani | ethnic abkhaz | ethnic ossetian | ethnic chechen | ethnic ingush | ethnic tatar | ethnic finn | ethnic swede | ethnic dane |
    ethnic arab | ethnic berber | ethnic african | ethnic european | crimean tatar | tatar | hazara | pashtun | pushtun | baloch | berber | amazigh | hausa |
    fulani | yoruba | igbo | zulu | xhosa | maasai | masai | kikuyu | kalenjin | dinka | nuer | oromo | amhara | tigrayan | hutu | tutsi | banyamulenge |
    lendu | tuareg | touareg | toubou | bosniak | gagauz | mapuche | quechua | aymara | yanomami | guarani | garifuna | afrikaner | anglo-indian | mulatto |
    chicano | chicana | latina | black student | white student | muslim student | muslim worshipper | muslim immigrant | muslim convert | christian convert |
    christian worshipper | sikh pilgrim | jewish student | jewish immigrant | shiite pilgrim | shia pilgrim | shiite worshipper | shia worshipper |
    sunni worshipper | catholic worshipper | catholic pilgrim   CVL
  not "zulu nation"
  not "the choir of angels"
  not "dinka language"
  not "oromo region"
  not "amhara region"
  not "tigrayan forces"
  not "fiddler crab"
  not "hausa service"
  not "hausa language"
  not "yoruba language"
  not "masai mara"
  not "maasai mara"
  not "tatar republic"
  not "zulu kingdom"

# Offices of state, towns and villages; customary rulers.
agent district magistrate | district collector | tax officer | revenue collector | customs clerk | registrar | registrar general | registrar-general |
    registry officer | land registrar | land officer | surveyor general | surveyor-general | valuer general | comptroller-general | accountant-general |
    assayer | assay office | trading standards officer | factory inspector | mine inspector | mines inspector | marine inspector | port captain |
    port director | port chief | postmaster | postmistress | postmaster general | postmaster-general | fire chief | fire officer | firefighting team |
    firefighting unit | fire-fighter | firewoman | smokejumper | smoke jumper | hotshot crew | volunteer firefighter | volunteer fireman | rescue squad |
    rescue unit | rescue party | rescue force | emergency responder | emergency team | emergency officer | civil defence chief | welfare officer |
    child welfare agency | child protection officer | child protection agency | job centre | unemployment office | housing officer | planning officer |
    town planner | city planner | urban planner | municipal officer | municipal engineer | municipal corporation | municipal chief | city clerk |
    village councillor | village committee | village administrator | village mayor | ward councillor | ward head | ward officer | ward committee |
    county judge executive | county clerk | county chief | county supervisor | commune head | sub-governor | mayor-elect | governor-elect | burgermeister |
    podesta | bourgmestre | landrat | landammann | lord lieutenant | high sheriff | lord provost | lord privy seal | crown agent | crown office | equerry |
    royal spokesman | royal family member | royal couple | prince consort | dauphine | infanta | archduchess | marquess | marquis | marchioness | viscount |
    viscountess | countess | margrave | landgrave | elector palatine | boyar | voivod | hospodar | tsarevich | czarina | empress dowager | beglerbeg | qaid |
    shaikh | shaykh | menteri besar | mentri | penghulu | ketua kampung | village headman | headwoman | walikota | kepala desa | barangay chief |
    barangay kagawad | datu | rajah muda | kamnan | phu yai ban | phuyaibaan | dzongda | dzongdag | gram sabha | panchayat head | panchayat chief |
    panchayat member | panchayat samiti | zila parishad | zilla parishad | zila nazim | naib nazim | union parishad | upazila chairman | patwari | talukdar |
    lambardar | lumbardar | tribal malik | political agent | tahsildar | mamlatdar | block development officer | gram pradhan | mukhiya | mouzadar |
    gaon burah | gaonbura | peshwa | maharana | maharani | maharao | ranee | nawabzada | kaymakam | kaimakam | aksakal | aqsaqal | hokimiyat | ataman |
    hetmanate | kgotla | kgosi | kgosi kgolo | dikgosi | induna | ndukana | inkosi | amakhosi | nkosi | paramount chieftain | paramount chieftaincy |
    traditional head | ooni | alaafin | tor tiv | galadima | waziri | lamido | lamidat | fondom | asantehene | omanhene | okyenhene | asafohene |
    queenmother | kabaka | katikkiro | omukama | omugabe | lukiiko | litunga | ngambela | mwami | ntemi | oromo abba gada | abba gada | dejazmach |
    moro naba | mogho naba | canton chief | chef de canton | chef de quartier | quarter chief | neighbourhood chief | neighborhood chief | chefferie |
    nahnmwarki | matai | tu'i | cacique | lonko | longko | werken | curaca | kuraka | alcaldesa | corregidor | intendente | jefe politico |
    comisario municipal | gonfalonier | capitano reggente | syndic | lawspeaker | chief of the village | local chief | local chieftain | area chief |
    assistant chief | sub-chief | subchief | location chief | divisional officer | resident magistrate | district resident | government chief |
    government chemist | government surveyor | political appointee | presidential appointee | presidential staffer | caretaker premier |
    caretaker prime minister | caretaker minister | prime minister-designate | prime minister designate | premier-elect | president-designate | co-president |
    president's chief of staff | ministerial committee | inter-ministerial committee | interministerial committee | election officer | election worker |
    election staff | electoral court official | poll watcher | poll clerk | polling agent | polling clerk | polling staff | polling station worker |
    presiding officer | ballot counter | census worker | embassy staffer | embassy worker | press attache | chief of mission | mission chief | ambassadress |
    peacebroker | peacemaker | peace panel | observer group | weapons expert team | market regulator | stock market regulator | consumer watchdog |
    people's advocate | defender of the people | military censor | press censor | film censor | board of censors | chief censor | state planner |
    economic planner | weather forecaster | statistician general | government statistician | chief statistician | central bank spokesman | bank governor |
    deputy bank governor | state auditor | state controller | state architect | state archivist | state geologist | state organ | vice-regal representative |
    foreign office spokesman | foreign affairs spokesman | health ministry spokesman   GOV
  not "political agent of change"
  not "peacemaker missile"
  not "syndic of"

# Parliaments, their officers and members.
agent parliamentary clerk | serjeant at arms | black rod | speaker-elect | ex officio member | rapporteur | committee chairman | committee chairwoman |
    committee chair | committee member | committee clerk | subcommittee chairman | parliamentary spokesman | parliamentary leadership | parliament chief |
    legislative councillor | legislative leader | legislative council member | woman lawmaker | government deputy | islamist lawmaker | islamist mp |
    women lawmakers | mp-elect | deputy-elect | delegate to the assembly | assembly chairman | constitutional convention | constitutional commission |
    constitution drafting committee | folketing member | bundestag member | riksdag member | storting member | peeress | baroness | people's deputy |
    burgess | lower house member | upper house member | upper-house member | lower-house member | congressional negotiator | congressional page |
    senate staffer | oversight committee | intelligence oversight committee   LEG

# Courts and the law.
agent clerk of court | county court clerk | court interpreter | court stenographer | court-appointed trustee | court-martial panel | supreme court chief |
    family judge | youth court | village court | native court | church court | qazi | kazi | cadi | constitutional panel | war crimes chamber |
    special chamber | state security court | state security prosecutor | revolutionary tribunal | revolutionary judge | military appeals court | assizes |
    sheriff court | metropolitan magistrate | executive magistrate | jurywoman | juryman | jury panel | jury member | judicial system | judicial committee |
    judicial inspector | judge-advocate | state defender | city attorney | commonwealth attorney | deputy prosecutor general | general prosecutor |
    general prosecutor's office | public prosecution service | prosecution service | fiscal general | prosecuting counsel | prosecution counsel |
    prosecution team | prosecutorial office | prosecutor's department | independent counsel | special prosecution team | special investigator |
    process server | executioner | public executioner | firing squad | state executioner   JUD
  not "firing squad of critics"

# Those who used to hold office and those who live abroad for it.
agent ex-chief justice | ex-chief of staff | ex-legislator | ex-councillor | ex-party chief | ex-union leader | ex-central banker | ex-warlord |
    ex-army officer | ex-admiral | ex-police officer's chief | ex-justice | ex-magistrate | ex-sultan | ex-emir | ex-royal | ex-tsar | former warlord |
    former chief of general staff | former junta member | former union boss | one-time dictator | one-time warlord | erstwhile leader | erstwhile maharaja |
    dethroned king | dethroned monarch | exiled queen | exiled politician's wife | exiled tycoon | exiled banker | exiled journalist | exiled activist |
    exiled writer | exiled poet | exiled author | exiled oligarch | exiled group | impeached premier | ousted official | ousted chief justice |
    ousted sultan | ousted shah | ousted chairman | ousted army chief | deposed queen | deposed general | deposed minister | deposed governor |
    deposed mayor | deposed chief | deposed strongman | toppled king | sacked general | retired army chief | retired air marshal | retired police officer |
    retired civil servant | disgraced governor | claimant to the throne | senator's wife | senator's son | general's wife | general's son | tycoon's son |
    oligarch's son | first family | first gentleman | first couple | princeling | patrician family | noble family | aristocratic family | baronet |
    grand seigneur | hidalgo   ELI

# Firms, shops and their people, by kind.
agent cannery | fish cannery | hauler | logistics group | logistics giant | courier company | courier firm | forwarding agent | shipbroker | ship chandler |
    ship charterer | charterer | ferry owner | bus owner | coach operator | coach company | helicopter company | helicopter operator | aircraft operator |
    aircraft leasing company | aircraft owner | plane manufacturer | car dealership | carmakers' association | bus maker | mining boss | clothing chain |
    clothier | fashion label | haberdasher | hosier | toymaker | paper company | paper maker | timber baron | coffee roaster | cocoa processor | chocolatier |
    confectioner | patissier | fur trapper | food seller | drinks group | brewing giant | brewing group | tobacco group | stall keeper | stall-holder |
    pavement seller | roadside seller | fruit seller | vegetable seller | flower seller | fish seller | meat seller | bread seller | water seller |
    newspaper seller | newspaper vendor | newsvendor | ice-cream seller | oil buyer | pharmaceutical group | chemical giant | computer programmer |
    programmer | web designer | battery maker | construction boss | property agent | estate agency | letting agent | homebuilder | home builder |
    house builder | housebuilder | slumlord | building society | credit union | microlender | microfinance institution | private equity fund |
    insurance agent | loss adjuster | insurance adjuster | actuary | commodity exchange | money transmitter | accounting giant | public relations company |
    ad agency | ad man | adman | music label | cinema chain | nightclub owner | publican | pub landlord | tavern keeper | restaurant manager | caterer |
    tour company | tourist company | football club owner | funeral director | funeral home | funeral parlour | beautician | beauty salon | manicurist |
    art gallery | gallerist | stationer | gun seller | drone maker | trading group | commission agent | purchasing agent | buying agent | procurement agent |
    sole agent | sales agent | sales representative | sales director | company agent | non-executive director | board of management | supervisory board |
    management board | executive board | shareholder group | minority shareholder | shareholders' association | activist investor | activist shareholder |
    carpet seller | slave merchant | gold buyer | chamber of industry | chamber of mines | brewers' association | guildsman | merchant guild |
    guild of merchants | syndicate of investors | business syndicate | cooperative society | consumer cooperative | housing cooperative | credit cooperative |
    fishing cooperative | joint venture partner | franchise holder | licence holder | license holder | patent holder | bidder for the firm |
    successful bidder | winning bidder | losing bidder | preferred bidder | highest bidder | creditor group | bank syndicate | bankruptcy trustee |
    auction buyer | buyer group | bulk buyer   BUS
  not "coffee roaster machine"
