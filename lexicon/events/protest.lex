# PROTEST: physical, collective dissent by civilians. Those against whom it is directed are the recipients.

frame demonstrate = PROTEST demo
  words      protest.v march.v rally.v picket.v parade.v sit_in.v | demonstration.n sit-in.n picket.n vigil.n parade.n
  words      "take to the street" "hold a vigil" hold.v+protest.n stage.v+protest.n stage.v+sit-in.n hold.v+rally.n hold.v+demonstration.n stage.v+demonstration.n stage.v+rally.n hold.v+march.n hold.v+sit-in.n hold.v+vigil.n
  words      burn.v+flag.n burn.v+effigy.n "pour into the street" chant.v+slogan.n shout.v+slogan.n "protest march" "mass protest" "street protest" "protest camp" "flood the street" "bang pot" wave.v+placard.n
  actor      subj | by | of
  recipient  against | at
  if         subj is not military, country, government, item
  if         of lemma not interest, power, technique, product, skill, capability, strength, courage, goodwill, commitment, resolve, loyalty, method, weapon, missile, prowess, determination, ability, will, friendship, trust
  + Thousands of Georgians marched against their government in Tbilisi.     => GEO > GEO GOV
  + Students demonstrated outside the Iranian embassy.                       => * EDU > *
  + A sit-in by Lebanese teachers entered its second week.                   => LBN > *
  + Kenyan doctors staged a protest against the ministry.                    => KEN > KEN
  + Farmers held a rally in Delhi, police said.                              => IND > * ; attribution * COP
  + The demonstrations by Togolese lawyers were peaceful.                    => TGO > *
  + Opposition supporters plan to march on the presidential palace in Harare. => ZWE > * ; aux future
  - Germany protested to Turkey over the remarks.
  - Shares rallied in Tokyo.
  - Russian troops marched into Georgia.
  + Thousands of people demonstrated against Russia in Tbilisi, in Georgia.    => GEO > RUS
  + Students in Dhaka, who demonstrated for a week, went home.               => BGD > *
  + A demonstration by Uighurs outside the Chinese embassy was peaceful.     => * > CHN
  - The fair was a demonstration of interest in American goods.

frame demonstrate_verb = PROTEST demo
  words      demonstrate.v
  actor      subj | by
  recipient  against | at | outside
  if         obj absent and comp absent
  if         subj is not military, country, government, item
  + Thousands demonstrated in Seoul against the trade deal.   => KOR * > *
  + Iranian teachers are demonstrating outside the parliament.   => IRN * > IRN LEG
  - Chinese drivers demonstrated an unhealthy interest in number plates.
  - The survey demonstrated how poor the Chadian villagers are.

frame demonstrate_act = PROTEST demo
  words      rally.n protest.n
  actor      subj | by | of
  recipient  against | at
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame take_streets = PROTEST demo
  words      "take to the streets" "fill the street" "fill the square" throng.v converge_on.v camp_out.v assemble.v
  actor      subj
  recipient  against
  if         subj is civilians, person
  if         against present
  + Venezuelans took to the streets against Nicolas Maduro.                  => VEN > VEN GOV
  + Demonstrators took to the streets of Sofia against the Bulgarian cabinet. => BGR > BGR

frame riot = PROTEST riot
  words      riot.v rampage.v run_amok.v | rioting.n rampage.n "go on the rampage" "violent protest" "street violence" "violent demonstration" mutiny.n
  words      throw.v+stone.n hurl.v+stone.n pelt_with.v throw.v+bottle.n throw.v+firebomb.n
  actor      subj | by | of
  recipient  at | against | obj
  if         subj is civilians, person, group
  + Youths rioted in the suburbs of Paris.                                   => FRA > *
  + Protesters hurled stones at police in Conakry.                           => GIN CVL > GIN COP
  + Rioting by Brazilian prisoners went on for a second day.                   => BRA > *
  - Snow fell in a riot of colour over Japan.
  - A riot of colour met visitors in Jaipur.

frame riot_act = PROTEST riot
  words      riot.n unrest.n
  actor      subj | by | of
  recipient  at | against | obj
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame mob = PROTEST riot
  words      loot.v torch.v pelt.v stone.v storm.v ransack.v attack.v burn.v burn_down.v set_on.v "set fire" "set ablaze" "set alight" "break into" break_into.v smash.v | looting.n
  actor      subj | by
  recipient  obj | of | to
  if         actor lemma protester, demonstrator, crowd, mob, student, youth, rioter, looter, farmer, striker, resident, villager, worker, fan, supporter, teenager, miner, activist, refugee, migrant, detainee, inmate, prisoner, asylum, seeker, squatter, townspeople, parishioner, youngster
  if         actor present
  + Protesters stormed the Kyrgyz parliament.                                => KGZ CVL > KGZ LEG
  + A Chinese restaurant was looted by a mob in Honiara.                     => SLB > CHN
  + Demonstrators set fire to a French bank in Dakar.                        => SEN CVL > FRA
  + Rioters burned a police station in Kumasi.                               => GHA > *
  + Refugees stormed a fence at the Greek border.   => * REF > *
  + Detainees set fire to two buildings at the Australian camp.   => * > *

frame strike = PROTEST strike
  words      strike.v | stoppage.n stay-at-home.n go-slow.n
  words      "go on strike" "on strike" "down tool" "general strike" "work stoppage" "work to rule" "call a strike" stage.v+walkout.n stage.v+strike.n begin.v+strike.n call.v+strike.n hold.v+strike.n go_on.v+strike.n start.v+strike.n launch.v+strike.n join.v+strike.n
  words      stop.v+work.n "industrial action" "labour strike"
  actor      subj | by | of
  recipient  against | at
  if         subj is civilians, person, organisation
  if         obj absent
  if         on is not place, country, military
  if         subj is LAB, civilians, AGR, MED, EDU, SOC, organisation, BUS
  + Nigerian doctors went on strike over pay.                                => NGA > *
  + A strike by French air traffic controllers grounded flights.             => FRA > *
  + Portugal's dockers walked out on Monday.                                 => PRT > *
  + South African miners may strike next week.                               => ZAF > *
  + Unions called a general strike against the Argentine government.         => ARG > ARG GOV
  - The clock struck noon in Prague.
  - Disaster struck a mine in Ukraine.

frame impose_work_ban = PROTEST strike
  words      impose.v+ban.n impose.v+stoppage.n
  actor      subj | by
  recipient  against | at
  if         subj is LAB, MED, EDU, SOC
  if         subj present
  if         on lemma not sale, import, export
  + Welsh teachers imposed work bans and stoppages.                          => GBR > *

frame strike_act = PROTEST strike
  words      strike.n
  actor      subj | by | of
  recipient  against | at
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         on is not place, country, military
  if         against lemma not target, position, base

frame strike_noun = PROTEST strike
  words      "general strike" walkout.n "work stoppage" "industrial action" stage.v+walkout.n call.v+strike.n "go on strike" "on strike"
  actor      subj | by | of
  recipient  against | at
  + Belgian unions called a strike for Friday.                               => BEL > *
  + Workers in Guinea began a general strike on Monday.                        => GIN > *
  + Walkouts by Indian bank clerks ended.                                    => IND > *
  + A strike by Italian airline workers grounded flights.                      => ITA > *
  - Air strikes began on Thursday, a Serbian officer said.

frame work_ban = PROTEST strike
  words      "work ban" "work bans" "overtime ban" "overtime bans" "ban on overtime" "bans on overtime" "work-to-rule" "rolling stoppage" "rolling stoppages" "rolling strikes" "stop-work meeting" "stopwork meeting" "go-slow" "sick-out" "sickout" "rolling strike"
  words      impose.v+work_ban.n step_up.v+action.n
  actor      subj | by | of
  recipient  at | against
  if         obj lemma not pressure, effort
  if         actor is LAB, civilians, organisation, MED, EDU, AGR
  + Australian dockers began an overtime ban on Monday.                      => AUS > *
  + Work bans by Fijian nurses entered a second week.                        => FJI > *
  - The Danish cook went slowly at the oven.

frame hunger_strike = PROTEST hunger
  words      "hunger strike" "go on hunger strike" "refuse food" "hunger striker" "fast unto death" sew.v+lip.n refuse.v+food.n refuse.v+meal.n begin.v+fast.n "on hunger strike" "hunger-strike" stitch.v+lip.n "sewn their lips" "sewed their lips" "stitched their lips" "sewn his lips" "sewn up their lips"
  actor      subj | by | of
  recipient  against
  if         obj lemma not village, country, region, town, people, family
  + Palestinian prisoners began a hunger strike.                             => PSE > *
  + A Russian opposition leader on hunger strike was moved to hospital.      => RUS > *
  + The hunger strike by Kurdish detainees in Turkey lasted sixty days.      => TUR > *
  + Two Tunisian judges, who have refused food since June, grew weaker.      => TUN JUD > *
  - Hunger struck villages in Malawi.
  + Iraqi asylum seekers at an Australian camp have sewn their lips together.   => IRQ * > * ; mode hunger

frame boycott = PROTEST boycott
  words      boycott.v shun.v | boycott.n "refuse to load" "refuse to unload" "refuse to pay tax"
  actor      subj | by
  recipient  obj | of | against
  if         actor is civilians, person, group, organisation
  + Shoppers in Jordan boycotted French goods.                               => JOR > FRA
  + A boycott of Danish dairy products by Saudi consumers spread.            => SAU > DNK
  + Danish goods were boycotted by Egyptian consumers.                       => EGY > DNK
  + Hong Kong activists urged a boycott, and students shunned Chinese shops. => HKG > CHN

frame obstruct = PROTEST obstruct
  words      block.v blockade.v barricade.v occupy.v obstruct.v picket.v chain.v paralyse.v paralyze.v | "human chain"
  words      erect.v+barricade.n put_up.v+barricade.n set_up.v+roadblock.n build.v+barricade.n
  actor      subj | by
  recipient  obj | of | to
  if         actor lemma protester, demonstrator, farmer, student, trucker, driver, villager, resident, striker, activist, worker, fisherman, teacher, miner, crowd, opponent, union, campaigner, dockers, docker, taxi, supporter, peasant, settler, townspeople, lorry, veteran, monk, nurse, squatter
  if         obj lemma not hilltop, hill, outpost, house, home, land, farm, village, settlement
  + Polish farmers blocked the border with Ukraine.                          => POL > UKR
  + Roads were blocked by Bolivian miners.                                   => BOL > *
  + Students occupied a ministry in Santiago.                                => CHL > CHL
  + The blockade of a French refinery by strikers ended.                     => * > FRA
  + Villagers who blockaded an Indian steel plant were arrested.             => * > IND
  - Snow blocked the pass in Switzerland.

frame obstruct_act = PROTEST obstruct
  words      roadblock.n blockade.n barricade.n
  actor      subj | by
  recipient  obj | of | to
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame vandalize = PROTEST vandalize
  words      vandalise.v vandalize.v deface.v topple.v pull_down.v spray-paint.v daub.v smash.v tear_down.v | vandalism.n graffiti.n defacement.n
  actor      subj | by
  recipient  obj | of | on
  if         actor lemma protester, demonstrator, activist, crowd, student, vandal, youth, mob, campaigner, resident, supporter, fan, nationalist, teenager
  + Protesters toppled a statue of Lenin in Kharkiv.                         => UKR CVL > *
  + The Turkish consulate was vandalised by Armenian activists.              => ARM > TUR
  + Activists daubed paint on a British bank.                                => * > GBR

frame through_fence = PROTEST obstruct
  words      break_down.v tear_down.v pull_down.v push_down.v knock_down.v cut_through.v break_through.v scale.v breach.v climb_over.v
  actor      subj | by
  recipient  of | at | around
  if         obj present and obj lemma fence, fencing, gate, barricade, barrier, perimeter, railing, cordon, wall
  if         subj present and subj is civilians, LAB, EDU, AGR, REF, OPP, prisoners
  + Refugees broke down the fence of a camp in Nauru.                         => * > NRU
  + The railings of the Greek parliament were torn down by students.          => * > GRC LEG
  - Two Nepalese climbers scaled a wall of ice.

frame gather = PROTEST demo
  words      gather.v camp.v chant.v assemble.v converge.v link.v+arm.n throng.v mass.v congregate.v encamp.v
  actor      subj
  recipient  against | at
  if         subj lemma protester, demonstrator, student, supporter, farmer, crowd, worker, activist, mourner, opponent, thousand, hundred, villager, teacher, woman, mother, nurse, miner, pensioner, veteran, monk, striker, resident, relative
  if         with absent
  if         comp lemma not bury, mourn, pray, watch, celebrate, hear, listen, see, cheer, honour, honor, remember, greet, welcome, farewell, worship, commemorate, attend, play, shop, party
  + Thousands of Slovaks gathered in Bratislava against the government.      => SVK > SVK GOV
  + Mothers of missing soldiers camped outside the Russian defence ministry. => * > RUS
  + Opponents of the Iraqi premier chanted in Tahrir Square.                 => IRQ > *
  - Tourists gathered shells on a beach in Portugal.

frame burn_symbols = PROTEST demo
  words      burn.v+flag.n burn.v+portrait.n burn.v+koran.n trample.v+flag.n tear.v+portrait.n tear_down.v+flag.n wave.v+flag.n hold_up.v+placard.n hoist.v+flag.n carry.v+banner.n unfurl.v+banner.n hold.v+prayer.n beat.v+drum.n "mass rally" "protest rally" "silent march" "torchlight march" "march on"
  actor      subj | by
  recipient  of | against | on
  + Pakistani protesters burned an American flag in Karachi.                   => PAK CVL > USA
  + A portrait of the Indonesian president was burned by students.           => IDN > IDN
  + Exiled Tibetans unfurled a banner outside the Chinese consulate.         => * > CHN
  + Armenians in Paris held a silent march against Turkey.                   => * > TUR

frame stay_away = PROTEST strike
  words      "stay away from work" "refuse to work" "walk off the job" "stop work" "lay down tool" "down their tools" "put down tools" "refuse to fly" "refuse to teach" "stay at home" walk_off.v "wildcat strike" "solidarity strike" "token strike" "work-to-rule" call.v+walkout.n extend.v+strike.n continue.v+strike.n plan.v+strike.n observe.v+strike.n
  actor      subj | by | of
  recipient  against
  if         with lemma not honour, honor, prize, award, trophy, title, medal, win, victory, money, cup, crown, loot, point, gold, silver, bronze
  if         on is not place, country, military
  + Miners in Zambia refused to work.                                        => ZMB > *
  + Dutch train drivers walked off the job.                                  => NLD > *
  + A wildcat strike by Vietnamese seamstresses spread.                      => VNM > *
  + Ivorian teachers extended their strike.                                  => CIV > *

frame block_roads = PROTEST obstruct
  words      block.v+road.n block.v+highway.n block.v+street.n block.v+bridge.n block.v+entrance.n block.v+border.n block.v+railway.n block.v+port.n occupy.v+building.n occupy.v+square.n occupy.v+airport.n occupy.v+campus.n fell.v+tree.n cut.v+road.n barricade.v+road.n park.v+tractor.n dump.v+manure.n blockade.v+road.n occupy.v+university.n occupy.v+office.n "block the road" "sit down in"
  actor      subj | by
  recipient  of | to | with
  if         actor is civilians, person, organisation
  + Greek farmers blocked a highway with tractors.                           => GRC > *
  + An airport was occupied by Bolivian coca growers.                        => BOL > *
  + Activists blocked the entrance of a Swedish arms fair.                   => * > SWE
  + Romanian truckers parked on the bridge to Bulgaria and blocked the road. => ROU > *

frame board_in_protest = PROTEST obstruct
  words      board.v scale.v climb.v occupy.v clamber_onto.v climb_onto.v abseil_from.v invade.v
  actor      subj | by
  recipient  obj | of | off | from
  if         subj present and subj lemma activist, protester, demonstrator, campaigner, environmentalist, Greenpeace, conservationist, picket
  if         obj present and obj lemma ship, freighter, tanker, vessel, trawler, rig, platform, chimney, reactor, crane, roof, tower, building, embassy, plant, mast, site, forest, boat
  + Activists of Greenpeace occupied a Polish power station.                   => * > POL
  - A climber from Norway scaled the tower.

frame throw_things = PROTEST riot
  words      throw.v+egg.n throw.v+tomato.n throw.v+paint.n throw.v+bomb.n throw.v+cocktail.n hurl.v+cocktail.n hurl.v+brick.n break.v+window.n smash.v+window.n burn.v+tyre.n burn.v+tire.n overturn.v+car.n burn.v+car.n torch.v+car.n loot.v+shop.n loot.v+store.n burn.v+bus.n "petrol bombs" "molotov cocktail" clash.v+police.n
  actor      subj | by
  recipient  at | of | on
  if         subj is civilians, person
  + Greek youths pelted police with petrol bombs in Athens.                    => GRC > GRC COP
  + Shops were looted by crowds in Santiago.                                 => CHL > *
  + Filipino demonstrators smashed the windows of an American bank in Manila.   => PHL > USA
  + Nepali students burned tyres in the capital.                             => NPL > *

frame walk_out_work = PROTEST strike
  words      walk_out.v down.v+tool.n "walk off the job" "down tools" stop_work.v | walkout.n
  actor      subj | by | of
  recipient  against | at
  if         subj is LAB, MED, EDU, civilians, AGR
  if         of absent
  + Chilean copper miners walked off the job over pay.                       => CHL > *
  + A walkout by Ghanaian nurses entered its second week.                    => GHA > *
  + Tools were downed by Belgian postmen.                                    => BEL > *
  - The Turkish delegation walked out of the hall.

frame street_protest = PROTEST demo
  words      "take to the streets" "pour into the streets" "flood the streets" "sit-in" "candlelight vigil" "torchlight march" "wave placards" "chant slogans" stage.v+sit-in.n stage.v+rally.n hold.v+vigil.n stage.v+demonstration.n hold.v+march.n picket.v parade.v throng.v rally.v | sit-in.n vigil.n picket.n demo.n
  actor      subj | by | of
  recipient  against | outside | at
  if         actor is civilians, person, LAB, EDU, OPP, PTY, SOC, group, organisation, AGR, MED, REL
  + Thousands of Armenians took to the streets of Yerevan.                   => ARM > *
  + Monks staged a sit-in outside the Chinese consulate.                     => * > CHN
  + A vigil by Hong Kong students was broken up.                             => * > *
  - Swallows rally on the wires in Kent.

frame dump_goods = PROTEST demo
  words      dump.v+milk.n dump.v+grain.n dump.v+fruit.n dump.v+potato.n dump.v+rubbish.n dump.v+tomato.n pour.v+milk.n spill.v+milk.n dump.v+carcass.n dump.v+hay.n dump.v+fish.n dump.v+coffin.n
  actor      subj | by
  recipient  outside | at | before
  if         actor is AGR, LAB, civilians, SOC, organisation
  + Belgian farmers dumped milk outside the ministry.   => BEL AGR > BEL GOV
  - The French trawler dumped its fish at sea.

frame riot_acts = PROTEST riot
  words      riot.v rampage.v loot.v ransack.v torch.v "go on a rampage" "run riot" "hurl stones" throw.v+stone.n hurl.v+stone.n throw.v+rock.n pelt.v throw.v+bottle.n hurl.v+bottle.n burn.v+tyre.n burn.v+car.n set_fire.v+car.n smash.v+window.n "set fire to" | looting.n rampage.n
  actor      subj | by | of
  recipient  at | obj | against
  if         actor is civilians, EDU, LAB, OPP, AGR, person
  + Youths in Belfast hurled stones at police.                               => GBR > * COP
  + Indonesian students rioted in Jakarta.                                     => IDN > *

frame block_roads_widely = PROTEST obstruct
  words      block.v blockade.v barricade.v occupy.v obstruct.v paralyse.v choke_off.v "chain themselves" "bring to a standstill" "form a human chain"
  actor      subj | by | of
  recipient  of | obj
  if         actor is civilians, LAB, EDU, AGR, OPP, SOC
  if         obj lemma road, highway, bridge, motorway, street, port, railway, entrance, track, square, airport, gate, border, crossing, refinery, runway, building, university, campus, traffic, depot, mine, line, parliament, factory
  + French farmers blocked the motorway near Lyon.                           => FRA > *
  + The refinery was blockaded by Greek lorry drivers.                       => GRC > *

frame march_act = PROTEST demo
  words      march.n
  actor      by | of | subj
  recipient  against | on
  if         actor present and actor is civilians, person, LAB, EDU, OPP, PTY, SOC, REL, MED, AGR
  + A march by Chilean students ended at the ministry.                       => CHL > *
  - Tunis will vote in March.

frame sit_down_protest = PROTEST demo
  words      stage.v+sit-down.n stage.v+die-in.n hold.v+sit-down.n bang.v+pot.n beat.v+drum.n hold.v+banner.n troop_to.v "sit down protest" "take to the square" "camp out" stage.v+protest.n stage.v+march.n
  actor      subj | by
  recipient  against | at | outside
  if         actor is civilians, person, LAB, EDU, SOC, OPP, AGR, REL, MED
  + Students in Dhaka staged a sit-in on the highway.                          => BGD > *
  + Hundreds of Chilean women banged pots in the square.                       => CHL > *
  + Nurses staged a protest outside the health ministry in Nairobi.            => KEN > *

frame general_stoppage = PROTEST strike
  words      bandh.n hartal.n "general stoppage" "down shutters" "shut up shop" "stay-at-home" call.v+bandh.n call.v+hartal.n call.v+shutdown.n call.v+stoppage.n hold.v+stoppage.n stage.v+stoppage.n observe.v+hartal.n
  actor      subj | by | of
  recipient  against
  if         actor present and actor is civilians, LAB, EDU, OPP, PTY, BUS, SOC, organisation, person
  + Opposition parties in Nepal staged a general strike on Thursday.           => NPL > *
  + Bangladesh's main opposition party called a hartal.                        => BGD > *

frame strike_for = PROTEST strike
  words      strike.v
  actor      subj
  recipient  against
  if         obj absent
  if         for present and for lemma hour, day, week, month, pay, wage, raise, condition, hours, days, weeks
  + Clerks at the ministries in Nepal struck for two hours.                  => NPL > *

frame fast = PROTEST hunger
  words      fast.v refuse.v+meal.n refuse.v+food.n refuse.v+lunch.n turn_down.v+meal.n turn_down.v+lunch.n "eat nothing" "go without food" "refuse to eat" "stop eating" starve.v+self.n "sew up their lips" "hunger fast"
  actor      subj
  recipient  against
  if         actor is civilians, person, prisoners, LAB, AGR, REF, OPP, EDU
  + Twelve hundred Palestinian prisoners refuse meals.                       => PSE > *
  - Muslims in Cairo fast until dusk.

frame pelt_with = PROTEST riot
  words      pelt.v egg.v stone.v lob.v+stone.n throw.v+stone.n hurl.v+stone.n
  actor      subj | by
  recipient  obj | at
  if         subj is civilians, EDU, AGR, LAB, OPP, REF
  if         recipient is COP, MIL, government, organisation, place, country
  + Chinese crowds egged the Japanese embassy.                               => CHN > JPN
  + Nepali students threw stones at police.                                  => NPL > NPL COP

frame pelt_them = PROTEST riot
  words      pelt.v bombard.v shower.v attack.v
  actor      by | subj
  recipient  obj
  if         with present and with lemma stone, rock, bottle, egg, bomb, brick, missile, tomato, paint, cocktail, firework, fruit, debris, iron, cobblestone
  if         obj is COP, MIL, GOV, government, organisation, country
  if         obj present
  if         subj is not MIL, REB, COP
  + Youths pelted the Danish minister with eggs.   => * > DNK GOV
  - Reporters bombarded the minister with questions.

frame refuse_goods = PROTEST boycott
  words      "refuse to load" "refuse to unload" "refuse to handle" "refuse to buy" "refuse to sell" "refuse to serve" "stop buying" "stop selling" "stop serving" black-ban.v "withhold rent" withhold.v+rent.n "stay out of the voting" "stay away from the polls" "sit out the election"
  actor      subj
  recipient  from | for
  if         actor is civilians, LAB, BUS, AGR, OPP, PTY, EDU
  + Irish shop workers refused to handle South African fruit.                  => IRL > ZAF
  + Tenants in Soweto are withholding rent.                                    => ZAF > *
  + Dockers in Durban refused to unload a Chinese freighter.                   => ZAF > CHN

frame turn_out_to = PROTEST demo
  words      gather.v assemble.v march.v rally.v turn_out.v converge.v congregate.v parade.v
  actor      subj
  recipient  against | at | on
  if         subj is civilians, person, EDU, LAB, AGR, OPP, PTY, REL, MED, SOC, REF
  if         comp present and comp lemma demand, protest, complain, press, call, denounce, urge, oppose, chant, insist, condemn, support
  + Thousands of Jordanians gathered to denounce the treaty.                 => JOR > *
  + Nurses in Lima marched to demand better pay.                             => PER > *

frame shout_against = PROTEST demo
  words      shout.v chant.v jeer.v heckle.v boo.v barrack.v "bang pots" beat.v+saucepan.n bang.v+saucepan.n link.v+arm.n "form a human chain" form.v+chain.n
  actor      subj
  recipient  at | against | obj
  if         subj present
  if         subj is civilians, EDU, LAB, AGR, OPP
  if         subj lemma not fan, singer, child, audience
  + Students in Caracas jeered the minister.                                 => VEN > *
  + Villagers in Bihar shouted at the governor.                              => IND > *

frame obstruct_way = PROTEST obstruct
  words      block.v blockade.v seal.v seal_off.v cut.v cut_off.v shut.v close.v halt.v stop.v choke_off.v obstruct.v barricade.v clog.v picket.v lie_down_on.v sit_on.v
  actor      subj | by
  recipient  of | obj | to
  if         subj is civilians, LAB, EDU, AGR, OPP, SOC
  if         obj lemma road, highway, bridge, motorway, street, roundabout, truck, lorry, lane, avenue, tunnel, train, tanker, dock, pass, ministry, office, embassy, consulate, car, doorway, door, quay, ring, artery, route, campus, tram, way, base, pump, frontier, roadway
  if         subj present
  + Farmers stopped fuel trucks near Lyon.                                   => * AGR > *
  + The avenue was blocked by Guatemalan students.                           => GTM > *

frame obstruct_noun = PROTEST obstruct
  words      "road block" "road blocks" "refinery blockade" "truck blockade" "tractor blockade" "barricade" throw_up.v+barricade.n put_up.v+roadblock.n man.v+barricade.n pile.v+boulder.n fell.v+pole.n
  actor      subj | by
  recipient  of | against
  if         actor present and actor is civilians, LAB, EDU, AGR, OPP, SOC
  + Road blocks by Bolivian miners cut the capital off.                      => BOL > *

frame torch_and_loot = PROTEST riot
  words      burn.v torch.v ransack.v loot.v storm.v smash.v break_into.v burn_down.v overrun.v wreck.v trash.v "set alight" "set ablaze" "set on fire" set_alight.v set.v+ablaze.n set.v+fire.n
  actor      subj | by
  recipient  obj | of | into
  if         subj present
  if         subj is civilians, EDU, LAB, AGR, OPP
  if         subj lemma not farmer, settler, restaurant, mosquito
  if         obj is not food, fuel, money
  if         obj lemma not record, book, codex, calorie, hit, toy, stubble
  + Angolan youths set the ministry ablaze.                                  => AGO > *
  + The consulate was overrun by Libyan demonstrators.                       => LBY > *
  - Students in Ghent smashed a world record.

frame torching_by = PROTEST riot
  words      torching.n looting.n ransacking.n storming.n burning.n smashing.n
  actor      by
  recipient  of
  if         by present and by is civilians, EDU, LAB, AGR, OPP
  if         of present
  + The torching of a Ghanaian police post by youths was condemned.          => GHA > GHA COP
  + The storming of the Dutch consulate by students lasted an hour.          => * > NLD

frame will_not_handle = PROTEST boycott
  words      refuse.v decline.v stop.v cease.v quit.v
  actor      subj
  recipient  from | for | to
  if         subj present
  if         subj is LAB, AGR, BUS, EDU, MED, civilians
  if         comp present and comp lemma load, unload, handle, buy, harvest, work, deliver, serve, teach, drive, fly, pay, print, mine, dig, operate, sell
  mode strike if comp lemma work, teach, harvest, drive, fly, mine, dig, operate
  + Dockers in Oslo refused to unload the Turkish ship.                      => NOR > *
  + Doctors at the Lagos hospital have stopped work.                           => NGA MED > * ; mode strike

frame stayaway = PROTEST strike
  words      stayaway.n stay-away.n "work stoppage" "down shutters" strike.v+work.n "stop digging" "stay off work" "stay out on strike"
  actor      subj | by | of
  recipient  against
  if         actor present and actor is civilians, LAB, EDU, OPP, BUS, MED, AGR, organisation, person
  + A stayaway called by the unions of Lesotho emptied Maseru.               => LSO > *

frame hurl_paint = PROTEST vandalize
  words      hurl.v+paint.n throw.v+paint.n lob.v+paint.n splash.v+paint.n pour.v+paint.n spray.v+paint.n daub.v smear.v pull_down.v tear_down.v topple.v deface.v
  actor      subj | by
  recipient  at | on | of | over | obj
  if         subj is civilians, EDU, LAB, OPP, AGR, PTY
  + Activists hurled paint at the Russian embassy.                           => * > RUS
  + A statue in Quito was daubed by students.                                => * > *

frame prison_fast = PROTEST hunger
  words      fast.n "relay fast" hunger-strike.v "begin a fast" "starve themselves" sew.v+lip.n stitch.v+lip.n sew_up.v+lip.n sew.v+mouth.n "refuse lunch" "refuse dinner" turn_down.v+dinner.n go_without.v+food.n
  actor      subj | by | of
  recipient  against
  if         actor present and actor is prisoners, civilians, EDU, LAB, REF, OPP, person
  if         during absent
  + The fast of Kurdish prisoners entered its third week.                    => * > *

frame protest_against = PROTEST demo
  words      protest.n rally.n march.n demonstration.n sit-in.n vigil.n demo.n picket.n
  actor      by | of
  recipient  against | outside
  if         against present
  if         against is country, government, GOV, organisation, military, person, LEG
  + A rally against the Serbian president filled the square.                 => * > SRB

frame ring_building = PROTEST obstruct
  words      surround.v ring.v besiege.v mob.v encircle.v hem_in.v beset.v picket.v
  actor      subj | by
  recipient  obj | of
  if         subj is civilians, EDU, LAB, AGR, OPP
  if         subj present
  if         obj lemma embassy, ministry, station, parliament, headquarters, office, residence, home, house, palace, consulate, base, court, mission, assembly, barracks, plant, building
  + A crowd besieged the Danish consulate in Benghazi.                       => * > DNK

frame procession = PROTEST demo
  words      procession.n "funeral march" "protest camp" "protest march" "mass rally" "peace march" "night march" tractorcade.n "die-in" "flag protest"
  actor      by | of | subj
  recipient  against | at
  if         actor present and actor is civilians, EDU, LAB, AGR, OPP, REL, SOC, PTY
  if         actor lemma not saint, brother
  + A protest march by Sicilian dockers shut the harbour.                    => * > *

frame march_on_seat = PROTEST demo
  words      march_on.v march_to.v march_through.v converge_on.v descend_on.v demonstrate_outside.v rally_outside.v protest_outside.v camp_outside.v camp_out.v gather_outside.v
  actor      subj
  recipient  on | to | outside
  if         subj is civilians, person, EDU, LAB, AGR, OPP, PTY, REL, MED, SOC, REF
  if         subj present
  if         subj lemma not pilgrim, tourist, fan, shopper
  + Teachers from Oaxaca marched on the governor's palace.                   => MEX > *
  + Exiles camped outside the Nicaraguan embassy.                            => * > NIC

frame strikers_out = PROTEST strike
  words      strike.v walk_out.v stop_work.v down_tools.v "be on strike" "go on strike" "come out on strike" "stage a walkout" "extend their strike" "begin a strike" "call a strike" "vote to strike" "threaten to strike" "continue their strike" "out on strike"
  actor      subj | by
  recipient  against | at
  if         subj is LAB, MED, EDU, AGR
  if         subj present
  if         obj absent
  + Bus drivers in Lima are out on strike.                                     => PER > *
  + Miners who struck for nine days have gone back to the Chilean pits.      => CHL > *
