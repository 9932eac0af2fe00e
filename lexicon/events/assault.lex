# ASSAULT: deliberate acts that can do substantial physical harm to people, or destroy what they need.
# The actor is the side that strikes; where both sides fight, all of them are actors and nobody is a recipient.

frame bombard = ASSAULT heavy-weapons
  words      shell.v bombard.v rocket.v mortar.v | shelling.n cannonade.n
  words      "rocket fire" "mortar fire" "artillery fire" "tank fire" "artillery strike" "rocket attack" "mortar attack" "missile strike" "missile attack"
  words      "artillery attack" "rocket strike" "missile barrage" "artillery barrage" "shell fire"
  actor      subj | from
  recipient  obj | on | of | against | at
  if         obj is not food
  if         with lemma not ball, cross, kick, question, email, call, letter, DNA, message, advert
  + Russian forces shelled the port of Odesa overnight.                     => RUS MIL > UKR
  + The village was bombarded by Syrian rebels, residents said.             => SYR REB > * ; attribution * CVL
  + Armenian positions shelled by Azerbaijan lay in ruins.                  => AZE > ARM
  + Russia's shelling of Kharkiv killed six people.                         => RUS > UKR
  + Israel denied the shelling of a Lebanese village.                          => * > * ; aux negation ; factuality UU
  + The Israeli bombardment of Gaza went on for a tenth day.                => ISR > PSE
  + Hezbollah claimed a rocket attack on an Israeli barracks.               => LBN > ISR
  + Thai artillery may have shelled a Cambodian temple, monks said.         => THA MIL > KHM ; aux hypothetical ; factuality PS+
  - She shelled peas at the kitchen table.
  + The harbour at Hodeida was being shelled by Saudi warships, Houthi television reported. => SAU > YEM ; attribution YEM
  + Cambodian soldiers who shelled a Thai clinic have been withdrawn.        => KHM MIL > THA
  + The shelling of Luhansk by Ukrainian gunners was denied in Kyiv.         => UKR MIL > UKR ; aux negation ; factuality UU

frame bombard_act = ASSAULT heavy-weapons
  words      bombardment.n
  actor      subj | from
  recipient  obj | on | of | against | at
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not food

frame hit_targets = ASSAULT
  words      attack.v hit.v strike.v bomb.v pound.v blast.v shell.v raid.v bombard.v strafe.v rocket.v target.v pummel.v hammer.v rake.v
  actor      subj | by
  recipient  obj | of | in | near
  if         subj present and subj is MIL, REB, UAF, PRM
  if         obj lemma target, targets, position, building, compound, hideout, hide-out, cave, installation, facility, post, outpost, stronghold, headquarters, base, basis, barracks, bunker, workshop, convoy, depot, camp, runway, airstrip, airfield, transmitter, mast, installations, positions
  mode aerial if subj lemma warplane, jet, bomber, helicopter, gunship, plane, fighter-bomber, f-16, apache, aircraft, fighter
  mode heavy-weapons if subj lemma tank, artillery, gunner, gunboat, warship, battery, navy
  + American bombers pounded Taliban positions near Herat.                   => USA MIL > AFG
  + Saudi jets struck targets near Sanaa.                                    => SAU MIL > YEM ; mode aerial
  + A bunker in Basra was hit by British artillery.                          => GBR MIL > IRQ

frame swoop_from_air = ASSAULT aerial
  words      swoop.v swoop_on.v swoop_down.v dive_on.v
  actor      subj
  recipient  on | over | obj
  if         subj present and subj lemma warplane, jet, bomber, helicopter, gunship, plane, fighter-bomber, f-16, apache, aircraft, fighter, mig
  + Ethiopian jets swooped on a town held by Tigrayan fighters.              => ETH MIL > *
  - Eagles swoop on lambs in Wales.

frame pound = ASSAULT heavy-weapons
  words      pound.v pummel.v rain.v+shell.n rain.v+rocket.n rain.v+missile.n lob.v+shell.n lob.v+rocket.n fire.v+shell.n fire.v+rocket.n fire.v+mortar.n
  words      launch.v+rocket.n launch.v+missile.n fire.v+missile.n fire.v+round.n fire.v+salvo.n "mortar round"
  actor      subj
  recipient  at | into | on | onto | over | against | towards | across | obj
  if         obj is not money
  + Syrian gunners pounded the rebel suburb for hours.                      => SYR MIL > SYR
  + Hamas fired rockets at Ashkelon.                                        => PSE > ISR
  + Last week, shells were rained on Goma by Rwandan troops, the United Nations said.   => RWA MIL > COD ; attribution UNO
  + Hezbollah, which fired missiles into Israel, mourned a commander.       => LBN > ISR
  + The Houthis launched missiles at Riyadh.                                => YEM REB > SAU
  - The euro pounded the dollar on Monday.

frame bomb_from_air = ASSAULT aerial
  words      strafe.v dive-bomb.v carpet-bomb.v | airstrike.n air-strike.n airstrikes.n airraid.n "air strike" "air raid" "air attack" "aerial bombardment" "aerial attack"
  words      "air campaign" "bombing raid" "bombing campaign" "bombing run" "bombing sortie" "bombing mission" "air assault" "aerial bombing" drop.v+bomb.n "barrel bomb"
  actor      subj | by | from
  recipient  obj | on | of | against | in | across | over
  + Saudi warplanes strafed a Houthi convoy near Saada.                     => SAU MIL > YEM
  + An Israeli air strike on Rafah killed a family of five.                 => ISR > PSE
  + The convoy was strafed by Sudanese jets.                                => SDN MIL > *
  + Russia carried out air strikes on Idlib, activists said.                => RUS > SYR ; attribution * CVL
  + Ethiopia denied any air strike on Mekelle.                              => ETH > ETH ; aux negation ; factuality UU
  + Myanmar jets dropped bombs on a village in Sagaing.                     => MMR MIL > MMR
  + A bombing raid by American planes hit Kandahar in 2001.                 => USA MIL > AFG ; aux historical
  + Air strikes by Sudan's army hit a market in Nyala, doctors said.         => SDN MIL > SDN ; attribution *

frame bomb = ASSAULT explosives
  words      bomb.v firebomb.v dynamite.v booby-trap.v | bombing.n firebombing.n
  actor      subj | by
  recipient  obj | at | in | of | against | on | outside | into
  if         obj lemma not himself, herself, themselves
  if         subj lemma not film, show, play, movie, album, single, comedy, musical, joke, sequel, campaign
  mode aerial if subj lemma warplane, plane, jet, bomber, aircraft, helicopter, pilot
  mode aerial if subj is country
  mode aerial if subj is military
  + Basque separatists blew up a police barracks in Zaragoza.                  => ESP REB > ESP ; mode explosives
  + The embassy was bombed by Hezbollah in 1992, prosecutors say.           => LBN > * ; aux historical
  + Israeli jets bombed Damascus airport.                                   => ISR MIL > SYR ; mode aerial
  + Taliban fighters blew up an Afghan army checkpoint.                     => AFG REB > AFG MIL
  + Al-Shabaab claimed responsibility for the bombing of a Kenyan hotel.    => * > KEN
  + The United States bombed Tripoli.                                       => USA > LBY ; mode aerial
  + Maoist rebels planted mines on the road used by Indian police.          => IND REB > *
  + The pipeline was blown up by Nigerian militants.                        => NGA > *
  - The comedy bombed at the box office in France.

frame blow_self_up = ASSAULT suicide-attack
  words      blow_up.v detonate.v explode.v
  actor      subj | by
  recipient  in | at | outside | near | on | among | inside
  if         obj present and obj lemma himself, herself, themselves, itself
  if         subj is person, civilians, military, group, REB
  if         subj present
  + A Chechen woman blew herself up at a Russian checkpoint.                 => RUS > RUS
  + Two bombers blew themselves up outside an Egyptian church.               => * > EGY

frame bomb_laid = ASSAULT explosives
  words      detonate.v+bomb.n detonate.v+device.n plant.v+bomb.n plant.v+mine.n plant.v+explosive.n throw.v+grenade.n hurl.v+grenade.n lob.v+grenade.n toss.v+grenade.n
  words      explode.v+bomb.n set_off.v+bomb.n lay.v+mine.n blow_up.v "car bomb" "bomb attack" "grenade attack" "roadside bomb" "truck bomb" "letter bomb" "bomb blast" "car bombing" "letter bombing"
  actor      subj | by
  recipient  obj | at | in | of | against | on | outside | into | near
  if         obj lemma not himself, herself, themselves, itself
  if         under lemma not mountain, ground, desert
  + Chechen fighters threw grenades at a Russian checkpoint near Argun.   => RUS REB > RUS ; mode explosives
  + Sri Lankan soldiers tossed a grenade at a rebel hideout.   => LKA MIL > LKA REB ; mode explosives
  + A Tamil woman blew herself up at a Colombo bus stop.   => * > * ; mode suicide-attack
  + Army engineers in Colombia blew up a rebel bridge.   => COL MIL > * ; mode explosives
  - The opposition tossed the proposal out.

frame set_off_charge = ASSAULT explosives
  words      ignite.v+explosive.n set_off.v+explosive.n detonate.v+explosive.n detonate.v+charge.n set_off.v+charge.n ignite.v+bomb.n light.v+fuse.n set_off.v+device.n trigger.v+bomb.n detonate.v+belt.n detonate.v+vest.n
  actor      subj | by
  recipient  in | at | outside | near | aboard | on | inside
  if         actor is country, group, person, military, civilians, REB
  mode suicide-attack if obj lemma belt, vest
  if         subj is not LAB
  + A bomber set off explosives aboard a Danish ferry.                         => * > DNK
  - Miners in Chile set off charges to open a shaft.

frame throw_bomb = ASSAULT explosives
  words      throw.v+bomb.n hurl.v+bomb.n lob.v+bomb.n toss.v+bomb.n fling.v+bomb.n throw.v+explosive.n
  actor      subj | by
  recipient  at | into | on | over | in
  if         subj is REB, PRM, UAF, military, group, CRM
  + Corsican separatists hurled a bomb at a French barracks.                 => FRA > FRA

frame derail_train = ASSAULT destroy
  words      derail.v
  actor      subj | by
  recipient  obj
  if         obj present and obj lemma train, express, locomotive, carriage
  if         subj present and subj is REB, UAF, PRM, group, CRM, military
  + Angolan rebels derailed a freight train.                                 => AGO REB > *
  - A landslide derailed a train in Italy.

frame suicide_attack = ASSAULT suicide-attack
  words      "suicide bombing" "suicide attack" "suicide blast" "suicide mission" "suicide car bombing" "suicide assault" "blow himself up" "blow herself up" "blow themselves up" "detonate himself"
  words      detonate.v+vest.n detonate.v+belt.n detonate.v+himself.n detonate.v+herself.n
  actor      subj | by
  recipient  on | against | at | in | outside | near | of | among
  + A suicide bombing by the Taliban killed ten Afghan soldiers.               => AFG > AFG MIL
  + Islamic State claimed the suicide attack on a mosque in Kabul.          => IMG > AFG ; factuality UU
  + A Palestinian blew himself up outside an Israeli restaurant.            => PSE > ISR
  + The suicide attack against Pakistani police was the third this month.   => * > PAK

frame bomber_blows_up = ASSAULT suicide-attack
  words      "blow himself up" "blew himself up" "blown himself up" "blow herself up" "blew herself up" "blow themselves up" "blew themselves up" "blown themselves up" "blowing himself up" "blowing herself up" "detonated himself"
  actor      subj
  recipient  on | against | at | in | outside | near | among | beside
  + A bomber blew himself up at a bus stop in Haifa.                        => * > ISR
  + Two Chechen women blew themselves up outside a Russian barracks.        => RUS > RUS

frame bomber_sets_off = ASSAULT suicide-attack
  words      detonate.v set_off.v explode.v
  actor      subj
  recipient  in | on | at | outside | near | among | against
  if         subj present and subj lemma bomber, attacker, assailant, militant, insurgent, extremist
  if         obj lemma device, bomb, charge, explosive, vest, belt, payload, load, rucksack, backpack
  + A bomber detonated a device in a Pakistani shrine.                      => * > PAK
  + The attacker set off his vest among Afghan recruits.                    => * > AFG

frame drone_strike = ASSAULT drone
  words      "drone strike" "drone attack" "drone raid" "drone bombing" "drone assault" "kamikaze drone"
  actor      subj | by | from
  recipient  on | against | in | at | of
  + A US drone strike in Yemen killed an al-Qaeda commander.                => USA > *
  + Ukraine launched a drone attack on Moscow, Russian officials said.      => UKR > RUS ; attribution RUS GOV
  + Turkish drone strikes against Kurdish fighters in Iraq resumed.         => TUR > *
  + Iran condemned a drone attack on a factory in Isfahan.                  => * > IRN
  + Houthi drone attacks on Emirati tankers were claimed in Sanaa.           => YEM > ARE

frame shoot = ASSAULT firearms
  words      shoot_at.v shoot_dead.v "shoot dead" open_fire.v "open fire" | gunfire.n fusillade.n
  words      "exchange fire" "exchange gunfire" "trade fire" "gun battle" "gun attack" "sniper fire" "live fire" fire.v+shot.n fire.v+bullet.n
  actor      subj | by
  recipient  obj | on | at | of | into | against | upon
  if         obj is not equipment
  + A Syrian refugee was shot by Turkish border guards on Friday.              => TUR > SYR
  + Two Kenyan students were shot dead by police.                           => KEN COP > KEN
  + Soldiers opened fire on a crowd of protesters in Khartoum.              => SDN MIL > SDN CVL
  + Gunmen shot and wounded a Mexican journalist.                           => * > MEX JRN
  + The journalist shot by Israeli soldiers died in hospital.               => ISR MIL > * JRN
  + Police denied shooting the demonstrators in Conakry.                    => GIN COP > * ; aux negation ; factuality UU
  + The shooting of two Indian fishermen by Italian marines strained ties.  => ITA MIL > IND
  + Indian and Pakistani troops exchanged fire in Kashmir.                  => IND MIL, PAK MIL > *
  - The director shot the film in Morocco.
  - Share prices in Japan shot up on Friday.
  + Four Ghanaian villagers were shot dead when Togolese soldiers stormed the market. => TGO MIL > GHA
  + Zambia's president had two Congolese spies shot.                           => ZMB > COD

frame shoot_act = ASSAULT firearms
  words      shooting.n
  actor      subj | by
  recipient  obj | on | at | of | into | against | upon
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not equipment

frame shooting_spree = ASSAULT firearms
  words      "shooting spree" "shooting rampage" "gun rampage" "go on a shooting spree" "go on a shooting rampage" "gun massacre" "mass shooting"
  actor      subj | by | of
  recipient  on | against | in | at
  if         actor present
  + A former soldier went on a shooting spree at a Texas factory on Monday.   => USA * > * ; mode firearms
  + The gunman's shooting rampage in the German town lasted an hour.   => DEU * > *
  + A Finnish student went on a shooting rampage at his school.   => FIN EDU > *
  - Customers went on a spending spree in London.

frame shoot_down = ASSAULT
  words      shoot_down.v down.v bring_down.v | downing.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma plane, jet, aircraft, helicopter, drone, bomber, airliner, warplane, fighter, missile, balloon, aeroplane, airplane
  + Iran shot down an American drone over the Gulf.                         => IRN > USA
  + A Turkish jet was shot down by Syrian air defences.                     => SYR MIL > TUR
  + The downing of a Malaysian airliner shocked the world.                  => * > MYS

frame kill = ASSAULT
  words      kill.v slaughter.v massacre.v butcher.v slay.v exterminate.v mow_down.v "wipe out" | massacre.n slaughter.n slaying.n bloodbath.n carnage.n pogrom.n
  words      "ethnic cleansing" "mass killing" "put to death" "mass murder"
  actor      subj | by
  recipient  obj | of | against
  if         subj lemma troop, troops, soldier, army, force, rebel, militant, militia, insurgent, gunman, police, policeman, officer, guerrilla, fighter, guard, Taliban, regime, government, attacker, militiaman, trooper, settler, mob, extremist, jihadist, separatist, bandit, gang, jet, warplane, drone, commando
  if         in lemma not accident, crash, avalanche, blaze, storm, flood, landslide, mudslide, earthquake, quake, collision, wreck, stampede, derailment, disaster, inferno, cyclone, hurricane, tornado, typhoon, heatwave, snowstorm, eruption, shipwreck, mishap, pile-up, pileup, tsunami, capsizing, match, race
  if         obj lemma not himself, herself, themselves, itself, themself, myself, ourselves
  if         subj lemma not dingo, dog, shark, crocodile, bear, tiger, lion, leopard, elephant, wolf, wolves, snake, bee, wasp, bull, horse, virus, disease, cancer, heatwave, drought, poison, fungus, mosquito
  + Rebels killed eleven Ugandan soldiers in an ambush.                     => * REB > UGA MIL
  + Forty villagers were massacred by militiamen in Ituri.                  => * > *
  + The killing of three Palestinians by Israeli soldiers drew protests.    => ISR MIL > PSE
  + Nigerian troops have killed dozens of Boko Haram fighters, an army spokesman said. => NGA MIL > NGA ; attribution NGA MIL
  + Serbian forces were accused of the massacre of Bosnian men.             => SRB > BIH ; factuality UU
  + Colombian guerrillas killed a mayor.                                    => COL REB > *
  - The flu killed 300 people in Chile.
  - The Senate killed the bill.
  - At least ten people were killed in a train crash in Pakistan.
  - Three Peruvians were killed in an avalanche.
  - A mudslide buried a village in Peru, killing sixty people.
  - Two Irish students were killed when a roof collapsed.

frame kill_act = ASSAULT
  words      killing.n genocide.n
  actor      subj | by
  recipient  obj | of | against
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame kill_country = ASSAULT
  words      kill.v massacre.v slaughter.v | wounding.n massacre.n
  actor      subj | by
  recipient  obj | of
  if         subj is country, military, group, government
  if         obj is person, civilians, military, group, country, government, personnel
  if         in lemma not accident, crash, avalanche, blaze, storm, flood, landslide, mudslide, earthquake, quake, collision, wreck, stampede, derailment, disaster, inferno, cyclone, hurricane, tornado, typhoon, heatwave, snowstorm, eruption, shipwreck, mishap, pile-up, match, race
  if         obj lemma not himself, herself, themselves, itself, themself, myself, ourselves
  + Israel killed two commanders of Islamic Jihad.                          => ISR > PSE
  + Al-Shabaab wounded nine Ethiopian peacekeepers.                         => * > ETH
  + Three Indian soldiers were wounded by Pakistani fire.                   => PAK > IND
  - The virus killed nine people in Ghana.
  + Six Turkish soldiers were killed by Kurdish rebels, Ankara said.         => * REB > TUR MIL ; attribution TUR
  + Israel denied that it had killed the nurse in Gaza.                        => ISR > * ; aux negation ; factuality UU

frame suicide_kill = ASSAULT suicide-attack
  words      kill.v
  actor      subj
  recipient  obj
  if         obj present and obj lemma himself, herself, themselves, itself
  if         subj present and subj is REB, CRM, UAF, group
  + A Tamil suicide bomber killed herself and two Sri Lankan soldiers.       => LKA REB > LKA MIL

frame kill_country_act = ASSAULT
  words      killing.n
  actor      subj | by
  recipient  obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame murder = ASSAULT targeted
  words      assassinate.v murder.v liquidate.v | assassination.n "targeted killing" "hit squad"
  words      "assassination attempt" "attempt on the life" "assassination plot"
  actor      subj | by
  recipient  obj | of | on | against
  if         obj lemma not crop, song, tune, language, character
  + Agents of Saudi Arabia murdered the journalist Jamal Khashoggi.         => SAU > *
  + The Lebanese prime minister was assassinated in Beirut.                 => * > LBN GOV
  + Iran's government blamed Israel for the assassination of a nuclear scientist on Monday.   => ISR > IRN ; factuality UU
  + Gunmen tried to assassinate the Somali president.                       => * > SOM GOV
  + Burundi's opposition says two of its leaders were murdered by intelligence agents. => BDI > BDI ; attribution BDI
  - Polish farmers say the drought is murdering their crops.
  + The exile is suspected to have been murdered by Belarusian agents.       => BLR > * ; factuality UU
  + A court in Berlin convicted the Syrian colonel of the murder of a Dutch nun. => SYR MIL > NLD

frame execute = ASSAULT
  words      execute.v hang.v behead.v decapitate.v lynch.v guillotine.v electrocute.v | execution.n hanging.n beheading.n lynching.n decapitation.n
  actor      subj | by
  recipient  obj | of
  if         obj is not organisation
  if         obj lemma man, woman, people, person, prisoner, hostage, soldier, dissident, opponent, official, general, leader, journalist, activist, rebel, protester, captive, murderer, killer, convict, militant, spy, trafficker, teenager, minister, president, officer, captor, villager, worker, policeman, civilian, citizen, Kurd, him, her, them, student, smuggler, trader
  + Iran hanged three protesters on Thursday.                               => IRN > IRN
  + A Saudi dissident was executed in Riyadh, state media said.             => * > SAU ; attribution SAU JRN
  + Islamic State beheaded a British hostage.                               => IMG > GBR
  + Two drug traffickers were hanged by Singapore.                          => SGP > *
  - Kenya executed the plan with care.
  - The painting hung in a Paris museum.

frame attack = ASSAULT
  words      attack.v assault.v raid.v ambush.v storm.v strike.v assail.v charge_at.v set_upon.v
  actor      subj
  recipient  obj
  if         obj is place, country, group, military, civilians, person, equipment, organisation
  if         obj lemma not critic, record, cell, plan, policy, budget, idea, myth, cancer, tumour, virus, bacterium, problem, issue, question
  if         subj is not food, fuel, energy, goods, money, technology, medicine
  if         subj is country, military, group, person, civilians, government
  if         subj lemma not protester, demonstrator, crowd, mob, rioter, student, farmer, villager, youth, supporter, fan, striker, miner, townspeople, resident
  mode aerial if subj lemma warplane, plane, jet, bomber, aircraft, helicopter, gunship
  mode heavy-weapons if subj lemma artillery, tank, gunboat, gunner
  if         subj lemma not dingo, dingoe, dog, shark, crocodile, bear, tiger, lion, leopard, elephant, wolf, wolves, snake, bee, wasp, bull, horse, virus, disease, cancer, heatwave, drought, poison, fungus, mosquito
  if         subj is not REF, PTY, LEG, LAB
  if         for lemma not silence, failure, handling, stance, record, policy, remark, refusal, decision, comment, statement, role, lack, plan, inaction, indifference
  + Rebels attacked an army post in northern Mali.                          => * REB > MLI MIL
  + The convoy was ambushed by Tuareg fighters.                             => * > *
  + Boko Haram raided a village in Niger, killing nine people.              => NGA > NER
  + Gunmen stormed the Libyan parliament.                                   => * > LBY LEG
  + UN peacekeepers ambushed by militiamen lost two vehicles.               => * > UNO
  + Eritrean troops attacked the Ethiopian town of Zalambessa, according to Ethiopia.   => ERI MIL > ETH ; attribution ETH
  + Israel did not attack Iran.                                             => ISR > IRN ; aux negation ; factuality CT-
  - Critics attacked the budget as timid.
  - A storm struck the Philippines.
  + An Israeli fighter jet struck a police post in Gaza City.   => ISR MIL > PSE COP ; mode aerial
  - A crocodile attacked a German tourist in Darwin.
  - A thunderstorm struck when the Swiss walkers were in the gorge.
  - Sellers attacked the Australian dollar in late trade.
  - Five hundred refugees tried to storm the tunnel in Calais.

# Things that are attacked although they are neither people nor places.
frame attack_sites = ASSAULT
  words      attack.v raid.v assault.v ambush.v
  actor      subj | by
  recipient  obj | in
  if         subj is military, REB, UAF, PRM, group, CRM
  if         obj lemma site, building, checkpoint, convoy, barracks, patrol, bus, train, tanker, ship, pipeline, embassy, consulate, hotel, mosque, church, temple, station, garrison, motorcade, checkpost, roadblock, mission, synagogue
  if         subj present and obj present
  + Islamic Jihad was planning to attack strategic targets in Haifa.   => PSE REB > *
  + Rebels attacked government installations near the Angolan town of Luena.   => AGO REB > *
  + A church was attacked by gunmen in Pakistan.   => PAK * > *
  + The pipeline was attacked by guerrillas in northern Colombia.   => COL REB > *
  - Bargain hunters raided the store.

frame attack_targets = ASSAULT
  words      attack.v raid.v assault.v shell.v pound.v blast.v rocket.v target.v
  actor      subj | by
  recipient  obj | in
  if         obj lemma target, position, symbol, stronghold, installation, facility, infrastructure, hideout, bunker, trench, outpost, heliport, airfield, runway, airport, depot, refinery, redoubt, cave, headquarters
  if         subj is country, military, REB, UAF, PRM
  if         subj present
  mode aerial if subj lemma jet, warplane, bomber, plane, aircraft, helicopter, gunship
  mode drone if subj lemma drone
  + Turkish helicopters attacked Kurdish targets in Iraq.                    => TUR MIL > * ; mode aerial
  + Symbols of the Libyan ruler's power were attacked by rebels.             => LBY REB > LBY
  + Ethiopia shelled Tigrayan positions.                                     => ETH > *
  - Analysts in Zurich attacked the targets of the plan.

frame blast_place = ASSAULT
  words      blast.v
  actor      subj | by
  recipient  obj
  if         subj is military, REB, UAF, PRM, country
  if         obj lemma airport, runway, heliport, position, base, basis, hideout, bunker, stronghold, symbol, camp, convoy, headquarters, town, city, village, suburb, district, post, checkpoint, building, barracks, quarter, cave, port
  if         subj present
  + Syrian gunners blasted a rebel suburb.                                   => SYR MIL > SYR
  + An airport in Sudan was blasted by the army.                             => SDN MIL > SDN

frame blast_town = ASSAULT
  words      blast.v
  actor      subj | by
  recipient  obj
  if         subj is military, REB, UAF, PRM
  if         obj is place, country
  if         subj present
  + Russian gunners blasted Grozny for a week.                               => RUS MIL > RUS

frame attack_on = ASSAULT
  words      ambush.n onslaught.n counterattack.n counter-offensive.n counteroffensive.n atrocity.n
  words      launch.v+attack.n launch.v+offensive.n launch.v+assault.n mount.v+attack.n mount.v+offensive.n carry_out.v+attack.n stage.v+attack.n launch.v+raid.n carry_out.v+raid.n
  words      launch.v+strike.n carry_out.v+strike.n commit.v+atrocity.n launch.v+operation.n "terrorist attack" "terror attack" "military action" "armed attack" "cross-border raid"
  actor      subj | by | from | of
  recipient  on | against | in | into | at
  if         over absent
  if         on lemma not avoidance, evasion, inflation, poverty, crime, corruption, drug, waste, record, policy, plan, budget, obesity, smoking, unemployment, disease, lead, title, summit, world, market
  if         subj lemma not dollar, share, pound, currency, market, euro, yen, peso, real, rouble, ruble, plan, policy, budget, bill, law, proposal, idea, record, treasurer
  if         from lemma not wind, critic, opposition, press, media, environmentalist, shark, rival
  + The Taliban launched an attack on Kunduz.                                  => AFG > AFG
  + Ethiopia's offensive in Tigray entered its second week.                 => ETH > *
  + An attack on a Coptic church in Egypt killed twelve.                    => * > EGY
  + The raid by Israeli commandos on a Gaza flotilla was condemned by Turkey. => ISR MIL > *
  + France denied that it planned a strike on Syria.                           => FRA > SYR
  + Rebel attacks on Senegalese soldiers resumed in Casamance.              => * REB > SEN MIL
  - A heart attack killed the Peruvian singer.

# The word before says what was attacked, not who did it.
frame site_attack = ASSAULT
  words      "bus ambush" "convoy ambush" "school attack" "mosque attack" "church attack" "embassy attack" "hotel attack" "airport attack" "train attack" "bus attack" "synagogue attack" "temple attack" "school massacre" "hospital attack" "consulate attack" "parliament attack" "barracks attack"
  actor      by | from
  recipient  at | on | in | near
  + The bus ambush by Palestinian gunmen was condemned in Cairo.   => PSE * > *
  + Islamic militants carried out the church attack in Pakistan.   => PAK * > *
  - A heart attack killed the Greek composer.

frame site_bombing = ASSAULT explosives
  words      "bus bombing" "train bombing" "embassy bombing" "church bombing" "mosque bombing" "hotel bombing" "nightclub bombing" "market bombing" "subway bombing" "barracks bombing" "airport bombing" "pub bombing" "shrine bombing" "synagogue bombing"
  actor      by | from
  recipient  at | on | in | near | outside
  mode suicide-attack if by lemma bomber
  + The embassy bombing in Kenya was the work of al-Qaeda.   => * > KEN ; event ASSAULT
  + Two men were charged over the nightclub bombings in Indonesia.   => * > IDN ; event ASSAULT

# Whoever "comes under attack" is its victim.
frame come_under_attack = ASSAULT
  words      "under attack" "come under attack" "come under fire" "come under shelling" "come under bombardment"
  actor      from | by
  recipient  subj
  if         subj is not PTY, OPP, LEG, JUD, BUS, money
  if         over absent and for absent
  if         from lemma not wind, critic, opposition, press, media, environmentalist, shark, rival
  if         subj present
  if         subj lemma not euro, dollar, pound, currency, peso, rouble, plan, policy, budget, bill, law, idea, record, minister, premier, president, chancellor
  if         from is not SOC, organisation, PTY, OPP, JRN, LEG, GOV, country, BUS
  + Chadian troops came under attack near the lake.                         => * > TCD MIL
  + Polish peacekeepers came under attack by Lebanese gunmen.    => LBN > *
  - The euro came under attack from dealers in Zurich.

frame attack_on_act = ASSAULT
  words      attack.n assault.n raid.n offensive.n incursion.n strike.n
  actor      subj | by | from | of
  recipient  on | against | in | into | at
  if         actor is not LAB, MED, EDU
  if         on lemma not avoidance, evasion, inflation, poverty, crime, corruption, drug, waste, record, policy, plan, budget, obesity, smoking, unemployment, disease, lead, title, summit, market
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         actor is not BUS, LAB, EDU, MED
  if         subj lemma not hunger
  - Venezuelan business leaders staged a strike against the president.

frame fight = ASSAULT
  words      fight.v battle.v clash.v skirmish.v grapple.v
  words      do.v+battle.n join.v+battle.n
  actor      both | between | subj | of
  recipient  with | against | on | obj
  if         obj lemma troop, troops, soldier, army, force, rebel, militant, militia, insurgent, guerrilla, fighter, government, regime, police, Taliban, separatist, jihadist, war, battle, each, insurgency, invader, invasion, incursion, attacker, mutineer, paramilitary, mercenary, occupier, occupation, enemy, coalition, revolt, rebellion
  + Government troops fought Tamil rebels near Jaffna.                         => LKA MIL, LKA REB > -
  + Russian soldiers fighting Chechen rebels took heavy losses.                => RUS MIL, RUS REB > -
  + Sudan's army battled paramilitary forces in Khartoum.                      => SDN MIL, SDN PRM > -
  - Norway fights climate change with taxes.
  + Ukrainian forces are fighting Russian troops near Pokrovsk.              => UKR MIL, RUS MIL > *
  - Firefighters are battling eighty bushfires near Sydney.
  - The Canadian skater fought back to win the title.

frame clash = ASSAULT
  words      clash.v battle_with.v fight_with.v skirmish.v scuffle.v | clash.n fighting.n  skirmish.n firefight.n gunfight.n shootout.n
  words      "pitched battle" "border clash" "fierce fighting" "street battle" "street fighting" "border skirmish"
  actor      both | between | subj | of
  recipient  with | against
  if         over absent
  if         with is country, military, group, government, civilians, person
  if         with lemma not plan, schedule, timetable, interest, law, rule, ideal, view, belief, policy
  + Fighting between Armenia and Azerbaijan flared again.                   => ARM, AZE > *
  + Police clashed with protesters in Dhaka.                                   => BGD COP, BGD CVL > -
  + Last week, clashes between Indian and Chinese soldiers left twenty dead.   => IND MIL, CHN MIL > *
  + Congolese troops clashed with M23 rebels, witnesses said.               => COD MIL > COD REB ; attribution * CVL
  + Border skirmishes between Thailand and Cambodia have died down.         => THA, KHM > *
  - Ministers clashed over the British budget.

frame combat_with = ASSAULT
  words      combat.n "hand-to-hand combat" "house-to-house fighting" "hand-to-hand fighting"
  actor      both | between | subj | of
  recipient  with | against
  if         actor present and actor is country, military, REB, PRM, group
  if         obj absent
  if         with is country, military, group, government, REB
  if         with present
  + Cuban troops were in combat with South African soldiers.   => CUB MIL, ZAF MIL
  - New Zealand has scrapped its air combat force.
  - Fijian women may not serve in combat roles.

frame clash_police = ASSAULT
  words      clash.v scuffle.v battle_with.v fight_with.v skirmish.v brawl.v exchange.v+fire.n trade.v+fire.n
  actor      both | subj
  recipient  with
  if         subj is REB, MIL, UAF, PRM, CRM, COP, PTY, OPP, REL
  if         with present and with is COP, MIL, REB, PRM, UAF
  + Hezbollah supporters clashed with Lebanese police in Beirut.   => LBN *, LBN COP
  + Rebels clashed with police near the Ivorian town of Bouake.   => CIV REB, CIV COP
  + Drug gangs exchanged fire with Mexican police.   => MEX CRM, MEX COP
  - The date clashed with a police parade.

# Those who are received with tear gas, clubs or bullets are struck with them.
frame met_with_force = ASSAULT
  words      meet.v greet.v receive.v answer.v confront.v
  actor      by | subj
  recipient  obj
  if         with present and with lemma gas, teargas, baton, charge, truncheon, gunfire, bullet, cannon, spray, tear, volley, fire
  if         obj is civilians, person, LAB, EDU, OPP, REF, AGR, group
  mode crowd-control if with lemma gas, teargas, tear, cannon, spray
  mode beat if with lemma baton, charge, truncheon
  mode firearms if with lemma gunfire, bullet, volley, fire
  if         obj present
  + Riot police met the Kenyan students with tear gas.   => KEN COP > KEN *
  + Burmese monks were met with baton charges.   => * > MMR REL
  + Bolivian miners were greeted with gunfire by soldiers.   => BOL MIL > BOL LAB
  - The French proposal was met with scepticism.

frame clash_act = ASSAULT
  words      battle.n
  actor      both | between | subj | of
  recipient  with | against
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame battle_against = ASSAULT
  words      battle.n fight.n fighting.n war.n
  actor      subj | by | of
  recipient  against
  if         against present and against is REB, military, country, PRM, government
  if         actor absent
  + The war against the Shining Path is not over, a bishop in Oslo said.     => * > PER REB

frame war = ASSAULT
  words      wage.v+war.n go_to.v+war.n make.v+war.n "at war"
  actor      both | between | subj | of | by
  recipient  with | against | on | in
  if         actor is country, government, group, military
  + Russia's war in Ukraine has entered its third year.                     => RUS > UKR
  + Saudi Arabia has waged war on the Houthis since 2015.                      => SAU MIL, YEM REB > -
  + Sudan and Chad are at war.                                              => SDN, TCD > *
  - The Mexican government declared war on obesity.

frame start_war = ASSAULT
  words      start.v+war.n initiate.v+war.n initiate.v+conflict.n start.v+conflict.n initiate.v+hostility.n start.v+hostility.n unleash.v+war.n launch.v+war.n declare.v+war.n
  actor      subj | by
  recipient  with | against | on
  if         actor is country, government, group, military, REB
  if         on lemma not drug, terror, terrorism, crime, corruption, poverty, waste
  + Eritrea started the war with Ethiopia.                                   => ERI > ETH

frame war_act = ASSAULT
  words      war.n conflict.n
  actor      subj | of | by
  recipient  with | against | on | in
  if         recipient present and recipient is country, place, group, military, government, civilians
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         recipient is not BUS
  - The Irish airline started a price war with its rivals.
  - The report ends a war of words between two Welsh clubs.

frame invade = ASSAULT
  words      invade.v overrun.v recapture.v retake.v liberate.v conquer.v cross_into.v march_into.v | conquest.n recapture.n "land invasion" "ground invasion" "ground offensive" "ground assault"
  words      launch.v+invasion.n "full-scale invasion" "military intervention"
  actor      subj | by
  recipient  obj | of | in | into
  if         obj is place, country, military, group, equipment
  if         actor is country, military, group, government
  + Iraq invaded Kuwait in August 1990.                                     => IRQ > KWT ; aux historical
  + Russia's invasion of Ukraine drove up grain prices.                     => RUS > UKR
  + The town was recaptured by Malian soldiers.                             => MLI MIL > *
  + Georgian villages overrun by Russian troops stand empty.                => RUS MIL > GEO
  + Venezuela does not plan to invade Guyana, its president said.              => VEN > GUY ; aux future negation ; attribution VEN GOV
  - Tourists invaded Venice.
  - Fans invaded the pitch in Argentina.

frame invade_act = ASSAULT
  words      invasion.n
  actor      subj | by
  recipient  obj | of | in | into
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame take_by_force = ASSAULT
  words      capture.v seize.v take.v retake.v overrun.v wrest.v | capture.n seizure.n
  actor      subj | to | by
  recipient  from | obj | of
  if         obj is place
  if         subj is military, group
  if         into lemma not account, consideration, custody, hospital
  + Kachin rebels captured the town of Laiza from Myanmar's army.           => MMR REB > MMR
  + Ukrainian troops retook Kherson.                                        => UKR MIL > *
  + Mosul was captured by Islamic State in 2014.                            => IMG > IRQ ; aux historical
  - The runner took Boston by surprise.

frame take_by_force_act = ASSAULT
  words      fall.n
  actor      subj | to | by
  recipient  from | obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame abduct = ASSAULT abduct
  words      abduct.v kidnap.v hijack.v waylay.v | kidnapping.n abduction.n kidnap.n hijacking.n "hostage taking" hostage-taking.n "enforced disappearance"
  words      "take hostage" "hold hostage" "take captive" "hold captive" "take prisoner" "take people hostage"
  actor      subj | by
  recipient  obj | of
  if         obj lemma not debate, agenda, conference, discussion, process, term
  + Gunmen kidnapped two French aid workers in Niger.                       => * > FRA
  + A Japanese citizen was abducted by North Korean agents in 1977.         => PRK > JPN ; aux historical
  + The kidnapping of Nigerian schoolgirls by Boko Haram caused outrage.    => NGA > NGA
  + Hamas took hostage dozens of Israelis.                                  => PSE > ISR
  + Pirates hijacked a Greek tanker off Somalia.                            => * > GRC
  + Colombia's ELN denied kidnapping the footballer's father.               => COL REB > * ; aux negation ; factuality UU
  - Analysts say hardliners have hijacked the debate in Spain.
  - Four victims were taken by helicopter to a hospital in Ohio.

frame capture_fighters = ASSAULT abduct
  words      capture.v "take prisoner" seize.v | capture.n seizure.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma soldier, troop, troops, fighter, rebel, pilot, commander, peacekeeper, officer, marine, guerrilla, sailor, hostage, policeman, militant, aid, general, prisoner, captive, insurgent, militiaman, gunman, terrorist, warlord, combatant, infiltrator, commando, jihadist, warrior, straggler, ringleader
  + Ukrainian forces captured forty Russian soldiers near Kursk.            => UKR MIL > RUS MIL
  + Two UN peacekeepers were seized by Syrian rebels in the Golan.          => SYR REB > UNO
  + The capture of an Indian pilot by Pakistan raised tensions.             => PAK > IND
  + American forces captured 20 prisoners in the mountains.   => USA MIL > *
  + Two infiltrators were captured by Indian paratroopers in Kashmir.   => IND MIL > *
  + Nepalese soldiers have captured six insurgents, the army said.   => NPL MIL > *

frame beat = ASSAULT beat
  words      beat.v beat_up.v punch.v kick.v slap.v pummel.v rough_up.v manhandle.v thrash.v | beating.n
  actor      subj | by
  recipient  obj | of
  if         obj is person, civilians, group, military
  if         subj is military, government, civilians, person, COP, REB, UAF, PRM, group
  if         obj is not country
  mode primitive if with lemma baton, stick, club, bat, truncheon, pipe, rod, butt, whip, cane, hammer, stone, chain, brick, belt, cable, hose, rope, iron, butts, plank, shovel
  + Police beat protesters with clubs outside the Belarusian embassy on Monday.   => * COP > * CVL
  + A Zimbabwean opposition activist was beaten by policemen with batons.      => ZWE COP > ZWE ; mode primitive
  + The beating of a Chinese reporter by soldiers was filmed.                  => * MIL > CHN JRN
  + Ugandan soldiers beat up a member of parliament, his lawyer said.       => UGA MIL > UGA LEG
  - Brazil beat Chile 3-0 in Santiago.
  - Exports beat forecasts in Germany.
  - The Proteas have to beat Australia in the next Test.
  - France beat the Irish side by three tries.

frame club = ASSAULT beat primitive
  words      club.v flog.v whip.v cane.v bludgeon.v lash.v baton-charge.v | flogging.n caning.n lashing.n whipping.n "baton charge"
  actor      subj | by
  recipient  obj | of | on
  if         obj is not place, country
  + Guards clubbed prisoners in a Honduran jail.                            => * > *
  + A woman was flogged by the Taliban for leaving her home.                => AFG > *
  + Saudi Arabia carried out the flogging of a blogger.                     => SAU > *
  - Heavy storms lashed Florida, forecasters said.

frame torture = ASSAULT torture
  words      torture.v waterboard.v | torture.n waterboarding.n "electric shock"
  actor      subj | by
  recipient  obj | of | on
  + Syrian intelligence officers tortured detainees, a UN report said.      => SYR > * ; attribution UNO
  + The prisoners were tortured by Libyan guards.                           => LBY > *
  + Rights groups documented the torture of Uighurs in China.               => * > CHN
  + Egypt denied that its police tortured the Italian student.              => EGY COP > ITA ; aux negation ; factuality UU

frame rape = ASSAULT sexual
  words      rape.v gang-rape.v molest.v | rape.n gang-rape.n "sexual violence" "sexual abuse" "sexual assault" "mass rape" "sexual slavery"
  actor      subj | by
  recipient  obj | of | against | on
  + Eritrean soldiers raped women in Tigray, survivors said.                => ERI MIL > * ; attribution *
  + Women raped by militiamen in Darfur described their ordeal.             => * > *
  + A Congolese court investigated the rape of villagers by soldiers.       => COD MIL > COD
  - Rape oil from Poland fetched record prices.

frame stab = ASSAULT primitive
  words      stab.v hack.v knife.v stone.v slash.v hack_to.v "set alight" "stab to death" "hack to death" "throw stone" "burn alive" | stabbing.n stoning.n "knife attack" "machete attack" "arson attack" "acid attack" "petrol bomb"
  words      throw.v+stone.n hurl.v+stone.n throw.v+rock.n hurl.v+rock.n throw.v+firebomb.n
  actor      subj | by
  recipient  obj | at | of | on
  if         obj is person, civilians, military, group, COP
  + On Monday a Palestinian stabbed an Israeli guard at a checkpoint.          => PSE > ISR
  + A Swedish tourist was hacked to death by militants in Morocco.          => * > SWE
  + The stabbing of a Chinese diplomat in Karachi was condemned by Beijing. => * > CHN
  - Turkey slashed interest rates.

frame destroy = ASSAULT destroy
  words      destroy.v demolish.v raze.v bulldoze.v flatten.v wreck.v scuttle.v torpedo.v sabotage.v ransack.v desecrate.v | demolition.n sinking.n sabotage.n razing.n desecration.n
  actor      subj | by
  recipient  obj | of | in
  if         subj is country, military, group, government, person, civilians
  if         obj is not other
  if         obj lemma not plan, talk, talks, deal, effort, process, agreement, accord, summit, bill, bid, hope, chance, proposal, negotiation, crackdown, attempt, career, marriage, trust, credibility, reputation, relationship, motion, merger, candidacy, campaign, initiative, policy, reform, dream, record, myth, theory
  mode primitive if subj lemma arsonist, mob
  if         subj lemma not protester, demonstrator, crowd, mob, rioter, student, farmer, villager, youth, supporter, fan, striker, miner, townspeople, resident
  if         subj lemma not ferry, trawler, canoe, raft, dinghy, captain, iceberg, car, vehicle, truck, lorry, jeep, van, boat, house
  if         obj lemma not weapon, weapons, stockpile, arsenal, mine, landmine, drug
  + Israeli troops demolished the homes of two Palestinians.                => ISR MIL > PSE
  + The shrine was destroyed by Islamist rebels in Timbuktu.                => * REB > *
  + Russia's destruction of Ukrainian power stations left cities dark.      => RUS > UKR
  + A South Korean warship was sunk by North Korea, investigators said.     => PRK > KOR
  - The flood destroyed the harvest in Malawi.
  - The Danish premier torpedoed his own plan.
  - Hungary wrecked the negotiations on the budget.
  - A ferry sinking in Bangladesh drowned forty villagers.
  - The tourists' car sank in soft sand near a Namibian village.
  - Gale-force winds uprooted trees and tore roofs off in Darwin.

frame tear_up_ground = ASSAULT destroy
  words      plough_up.v plow_up.v churn_up.v tear_up.v rip_up.v dig_up.v uproot.v gouge.v level.v churn.v
  actor      subj | by
  recipient  obj | of | in
  if         obj lemma runway, road, street, field, orchard, grove, tree, vineyard, track, rail, railway, pavement, farmland, cemetery, graveyard, grave, pipeline, house, home
  if         subj is country, military, REB, PRM, UAF, COP
  if         subj present
  + Israeli soldiers tore up the road to Jenin.                              => ISR MIL > PSE
  + The runway at Asmara was ploughed up by Ethiopian troops.                => ETH MIL > ERI
  - Workmen in Riga dug up the street.

frame ill_use = ASSAULT
  words      abuse.v molest.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, prisoners, REF, EDU, LAB
  if         obj present
  mode sexual if obj lemma child, pupil, student, boy, girl, schoolgirl, schoolboy, altar, teenager, minor, orphan, parishioner
  mode torture if obj lemma prisoner, detainee, inmate, captive
  + A Kenyan teacher abused his pupils, a court heard.                       => KEN > * ; mode sexual
  + Iraqi detainees were abused by American guards.                          => USA > IRQ ; mode torture
  - The minister abused his power in Fiji.

frame destruction_of = ASSAULT destroy
  words      destruction.n devastation.n ruination.n
  actor      subj | by
  recipient  of | in
  if         recipient present
  if         of is not other, food, energy, goods, arms, ammunition
  if         actor is country, military, group, government, person, civilians
  + The destruction of a Chadian clinic by the rebels was filmed.           => * REB > TCD
  + Syria's destruction of the old town shocked Turkey.                     => SYR > *
  - Inspectors looked for weapons of mass destruction in Libya.

frame destroy_place = ASSAULT destroy
  words      destroy.v demolish.v raze.v bulldoze.v flatten.v sabotage.v | demolition.n sinking.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma house, home, village, town, bridge, church, mosque, temple, shrine, school, hospital, tank, ship, boat, building, plant, pipeline, factory, depot, airport, runway, convoy, crop, camp, market, warehouse, monument, statue, library, dam, station, base, basis, vehicle, truck
  if         subj is not food, fuel, energy, goods, money, technology, medicine
  if         subj lemma not fire, wind, storm, flood, cyclone, hurricane, tornado, earthquake, quake, blaze, bushfire, wildfire, lava, gale, wave, tide, avalanche, landslide, mudslide, typhoon, tsunami, rain, water, termite
  + Burmese soldiers razed Rohingya villages.                               => MMR MIL > *
  + Rebels destroyed the bridge over the Ouaka river.                       => * REB > *
  + A gas pipeline was sabotaged by unknown attackers, Denmark said.        => * > * ; attribution DNK
  - A bushfire destroyed 200 homes in New South Wales.
  - Gales destroyed houses in Darwin.

frame sink_ship = ASSAULT destroy
  words      sink.v
  actor      subj | by
  recipient  obj | of
  if         obj present
  if         obj is country, military, equipment, BUS, civilians
  if         obj lemma not city, town, united, rover, champion, side, team, economy
  if         obj lemma not plan, talk, talks, deal, effort, process, agreement, accord, bill, bid, hope, chance, proposal, motion, merger, candidacy, ball, putt, claw, money
  if         subj lemma not storm, wave, cyclone, hurricane, gale, wind, iceberg, typhoon
  + A North Korean submarine sank a South Korean corvette.                   => PRK > KOR

frame crowd_control = ASSAULT crowd-control
  words      teargas.v tear-gas.v pepper-spray.v tase.v | "tear gas" "rubber bullet" "water cannon" "pepper spray" "stun grenade" "warning shot" "plastic bullet" "rubber-coated bullet"
  words      fire.v+teargas.n fire.v+gas.n use.v+teargas.n fire.v+canister.n fire.v+cannon.n use.v+cannon.n use.v+gas.n fire.v+grenade.n lob.v+teargas.n
  actor      subj | by
  recipient  at | on | against | obj | into
  + Police fired tear gas at students in Nairobi.                           => KEN COP > *
  + Demonstrators were teargassed by police in Caracas.                     => VEN COP > * CVL
  + Georgian police used water cannon against protesters.                   => GEO COP > GEO CVL
  + French officers, who fired rubber bullets into the crowd, made no arrests. => FRA > *
  + Tear gas was fired by Kenyan police at the marchers.                     => KEN COP > *
  - Tear gas is made in a plant near Pardubice.

frame unconventional = ASSAULT unconventional
  words      poison.v gas.v irradiate.v nuke.v | poisoning.n gassing.n "chemical attack" "gas attack" "nerve agent" "chemical weapon attack" "poison gas" "sarin attack" "chlorine attack" "chemical weapons attack" "nuclear attack" "biological attack"
  words      "use chemical weapons" "use chemical or biological weapons" "use chemical and biological weapons" "use biological weapons" "use nuclear weapons" "use poison gas" "use banned weapons" "use mustard gas" "use of chemical weapons" "use of poison gas" use.v+sarin.n use.v+chlorine.n
  actor      subj | by
  recipient  on | against | of | obj
  context    cbrn
  if         obj is not food, other
  + Russian agents poisoned a former spy in Salisbury, Britain said.        => RUS > * ; attribution GBR
  + A chemical attack on Ghouta was blamed on Syria.                        => * > *
  + Thousands of Kurds were gassed by Iraq in 1988.                         => IRQ > * ; aux historical
  + Syria denied using sarin against its own people.                        => SYR > * ; aux negation ; factuality UU
  + Iraqi forces used chemical weapons against Kurdish villages.   => IRQ MIL > *
  - The aircraft used precision-guided weapons.

frame hostile_move = ASSAULT
  words      crush.v crack_down.v wipe_out.v annihilate.v decimate.v
  actor      subj
  recipient  obj | on
  if         subj is country, military, group, government
  if         obj lemma rebel, rebellion, insurgent, uprising, mutiny, revolt, army, troop, troops, village, population, force, insurgency, militia
  + Government forces crushed a revolt in eastern Chad.                     => TCD > *
  + The mutiny was crushed by loyal troops in Guinea-Bissau.                => GNB MIL > *

frame attack_on_whom = ASSAULT
  words      attack.n assault.n raid.n strike.n offensive.n killing.n shooting.n massacre.n bombardment.n aggression.n
  actor      by | subj | from
  recipient  on | against | of | at
  if         actor is not LAB, MED, EDU
  if         on lemma not avoidance, evasion, inflation, poverty, crime, corruption, drug, waste, record, policy, plan, budget, obesity, smoking, unemployment, disease, lead, title, summit, market
  if         recipient present and recipient is country, government, group, military, person, organisation, civilians, place
  mode firearms if subj lemma gun, rifle, sniper
  if         actor is not BUS, LAB, EDU, MED
  + Gunmen were blamed for an attack on Kenyan police.                       => * > KEN COP
  + The killing of a Haitian senator shocked the country.                    => * > HTI LEG
  + Israeli strikes on Yemeni ports continued on Monday.                       => ISR > YEM

frame fire_on = ASSAULT firearms
  words      fire_on.v fire_at.v fire_into.v fire_upon.v spray.v snipe.v "return fire" return.v+fire.n
  actor      subj | by | from
  recipient  on | at | into | upon | obj
  if         recipient is country, government, military, person, civilians, group, place, equipment, organisation
  if         obj lemma not broadside, question, ace, letter, barb, accusation, insult, retort, employee, worker, staff, coach, imagination
  if         in lemma not column, interview, newspaper, article, speech, debate, letter, tweet
  if         to lemma not work, duty, school, home, hospital, normal
  mode heavy-weapons if subj lemma tank, artillery, gunner, ship, battery, warship
  mode heavy-weapons if obj lemma shell, mortar, rocket, missile
  + Guards fired on a Tunisian fishing boat.                                 => * > TUN
  + Demonstrators in Lome were fired at by Togolese soldiers.                => TGO MIL > *
  + The crowd that Sudanese troops fired into was unarmed.                   => SDN MIL > *
  + Pakistani border guards returned fire, an Afghan official said.          => PAK > * ; attribution AFG
  + Yemeni tanks fired on the presidential palace in Aden.                   => YEM MIL > * ; mode heavy-weapons
  + Libya's coast guard may have fired at a Maltese trawler.                 => LBY COP > MLT ; aux hypothetical ; factuality PS+
  - The engine fired at once on a cold day in Helsinki.

frame hit_target = ASSAULT
  words      hit.v target.v strike.v pulverise.v
  actor      subj | by
  recipient  obj | on
  if         subj lemma missile, rocket, shell, drone, jet, warplane, bomb, artillery, bomber, mortar, plane, gunship, helicopter, bomber, strike, airstrike, raid, troop, troops, force, army, militant, insurgent, gunner, aircraft, fighter, suicide
  if         obj is not other
  mode heavy-weapons if subj lemma missile, rocket, shell, artillery, mortar, gunner
  mode drone if subj lemma drone
  mode aerial if subj lemma jet, warplane, bomber, plane, aircraft, airstrike, helicopter, gunship
  mode explosives if subj lemma bomb
  mode suicide-attack if subj lemma bomber and subj is REB and subj is not MIL
  if         obj lemma not sanction, measure, programme, program, tariff, aid, support, approach, relief, help, advertising, spending, cut
  + A Ukrainian power plant was hit by Russian missiles.                       => RUS > UKR ; mode heavy-weapons
  + Turkish jets struck Kurdish camps in Iraq.                               => TUR MIL > * ; mode aerial
  + A refinery near Rostov was hit by Ukrainian drones.                      => UKR MIL > RUS ; mode drone
  + Israeli warplanes targeted a convoy in Syria, a monitor said.            => ISR MIL > * ; mode aerial
  + Shells from Cambodia hit a Thai school.                                  => KHM > THA
  - A recession hit Finland.

frame take_town = ASSAULT
  words      recapture.v retake.v overrun.v wrest.v dislodge.v flush_out.v rout.v repel.v repulse.v outgun.v vanquish.v
  actor      subj | by
  recipient  from | obj
  if         actor is country, military, group, government
  + Syrian rebels wrested Idlib from the army.                               => SYR REB > *
  + Rwandan troops routed the militia in a week.                             => RWA MIL > *
  + Somali soldiers dislodged al-Shabaab from a town south of Mogadishu.     => SOM MIL > *
  - A rally defeated the sceptics, Danish brokers said.

frame ram = ASSAULT destroy
  words      ram.v blow_up.v set_alight.v set_ablaze.v wreck.v vandalise.v smash_up.v blast.v incinerate.v burn.v
  actor      subj | by
  recipient  obj
  if         obj lemma boat, ship, vessel, trawler, bridge, pipeline, house, village, home, railway, convoy, tanker, church, mosque, school, dam, pylon, depot, tanker, hut, crop, granary, refinery, market, clinic
  if         subj is country, military, COP, group, government, civilians
  mode primitive if subj lemma villager, settler, herder, mob
  + A Philippine boat was rammed by Chinese coast guards.                      => CHN COP > PHL
  + The railway to Ethiopia was blown up by Eritrean rebels.                 => ERI > *
  + Janjaweed fighters burned villages in Darfur.                            => SDN > SDN
  + Israeli settlers torched a Palestinian village near Nablus.                => ISR > PSE
  + Nigerian soldiers burned the huts of fishermen.                          => NGA MIL > *

frame explode = ASSAULT explosives
  words      explode.v detonate.v "go off" go_off.v | explosion.n blast.n detonation.n
  actor      by | subj
  recipient  in | at | outside | near | on | under
  if         subj lemma bomb, grenade, device, mine, explosive, car, booby-trap, landmine
  + A bomb exploded outside the Spanish consulate.                           => * > ESP
  + A mine went off under a Malian army truck.                               => * > MLI MIL
  + A device planted by militants detonated near an Egyptian police post, killing two.   => * > EGY COP
  - The boiler in a Bristol school exploded.

frame armed_raid = ASSAULT
  words      carry_out.v+massacre.n carry_out.v+killing.n carry_out.v+strike.n carry_out.v+bombing.n carry_out.v+assassination.n carry_out.v+murder.n carry_out.v+atrocity.n carry_out.v+execution.n carry_out.v+hit.n carry_out.v+assault.n carry_out.v+ambush.n carry_out.v+incursion.n commit.v+massacre.n commit.v+genocide.n commit.v+murder.n commit.v+killing.n commit.v+atrocity.n perpetrate.v+massacre.n perpetrate.v+atrocity.n perpetrate.v+killing.n lead.v+raid.n conduct.v+raid.n conduct.v+strike.n conduct.v+operation.n stage.v+ambush.n stage.v+raid.n mount.v+ambush.n spring.v+ambush.n open.v+front.n "armed incursion" "hit-and-run attack" "special military operation"
  actor      subj | by
  recipient  on | against | of | in
  if         obj is not food
  + Turkey conducted an operation against Kurdish fighters in Syria.         => TUR > *
  + A massacre of villagers was carried out by Burkinabe soldiers, a report said. => BFA MIL > *
  + Serbia was accused of committing genocide in Bosnia.                     => SRB > BIH ; factuality UU
  + Serbian gunmen committed eleven murders in the Croatian port.           => SRB > HRV
  + Liberian rebels committed atrocities in Sierra Leone.                   => LBR REB > SLE
  + Naxalite rebels staged an ambush on Indian police.                       => IND REB > IND COP
  + Ugandan rebels carried out an ambush on a convoy.   => UGA REB > *

frame cross_border = ASSAULT
  words      "cross the border" "cross the frontier"
  actor      subj
  recipient  into | in
  if         subj is REB, PRM
  if         into present
  + Ugandan rebels crossed the border into Sudan.                            => UGA REB > SDN
  - Two wounded Ugandan soldiers crossed the border on Monday.

frame shoot_person = ASSAULT firearms
  words      shoot.v gun_down.v machine-gun.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, military, group, country, government, organisation
  if         obj lemma not himself, herself, themselves, itself, film, movie, video, scene, picture, photograph
  + A Mexican mayor was gunned down by cartel gunmen.                        => * > MEX
  + An Israeli settler shot a Palestinian farmer near Hebron.                => ISR > PSE
  + Iranian guards who shot two Kurdish porters were not punished.           => IRN > *
  - The Ohio gunman then shot himself.
  - A French director shot the film in Morocco.

frame rise_in_arms = ASSAULT
  words      "rise in arms" "rise up in arms" "take up arms against" wage.v+war.n wage.v+insurgency.n wage.v+rebellion.n wage.v+jihad.n "go to war" fight.v+war.n "guerrilla war" "armed rebellion" "armed uprising" "armed insurrection" mutiny.v | insurgency.n insurrection.n mutiny.n
  actor      subj | by | of
  recipient  against | on | with
  if         actor is country, government, group, military, organisation
  + Tuareg nomads took up arms against Niger.                                => * > NER
  + An insurgency by Islamists in Mozambique has spread.                     => * > *
  + Soldiers in Bangui mutinied over pay.                                    => CAF MIL > *

frame gun_down = ASSAULT firearms
  words      gun_down.v shoot_up.v "rake with gunfire" "spray with bullets" fire.v+burst.n trade.v+gunfire.n swap.v+fire.n | gunbattle.n gunfight.n firefight.n shoot-out.n shootout.n drive-by.n
  actor      subj | by | between
  recipient  obj | on | at | of | with
  if         actor is country, government, group, military, COP, person, CRM
  mode targeted if obj is GOV, JRN, LEG, JUD, ELI
  + Hitmen gunned down a Mexican mayor.                                      => * > MEX
  + The journalist, gunned down by Colombian paramilitaries, was thirty.     => COL > *
  + A firefight between Pakistani troops and the Taliban killed six.         => PAK MIL, * > *

# Both sides fire: nobody is the victim of the other.
frame trade_fire = ASSAULT firearms
  words      trade.v+fire.n exchange.v+fire.n swap.v+fire.n trade.v+shot.n exchange.v+shot.n exchange.v+gunfire.n exchange.v+volley.n
  words      "trade mortar fire" "trade artillery fire" "exchange mortar fire" "exchange artillery fire" "exchange rocket fire" "trade rocket fire" "exchange small-arms fire" "exchange of fire" "exchange of gunfire" "exchange of shots" "exchanges of fire" "exchanges of gunfire" "hail of gunfire"
  actor      both | between | subj | of | by
  recipient  with
  if         actor is country, military, group, COP, REB, UAF, PRM, CRM
  mode heavy-weapons if obj lemma mortar, artillery, rocket
  + Indian and Pakistani troops traded mortar fire across the border.   => IND MIL, PAK MIL
  + Thai police exchanged shots with smugglers near Mae Sai.   => THA COP, * CRM
  + There was an exchange of fire between Hutu rebels and Burundian soldiers.   => BDI REB, BDI MIL
  - The candidates traded insults in Lisbon.

frame hold_captive = ASSAULT abduct
  words      hold.v keep.v seize.v take.v snatch.v grab.v drag_off.v carry_off.v march_off.v
  actor      subj | by
  recipient  obj
  if         subj is group, REB, UAF, CRM, PRM
  if         obj lemma hostage, captive, prisoner, engineer, tourist, worker, monk, nun, priest, schoolgirl, girl, pupil, child, people, foreigner, driver, doctor, journalist, crew, sailor, villager, student, Briton, American, peacekeeper, missionary, pilgrim, nurse, teacher, passenger, guard
  + Boko Haram carried off sixty schoolgirls.                                => NGA > *
  + Two Italian engineers are held by rebels in the Niger delta.             => * REB > ITA

frame take_hostage = ASSAULT abduct
  words      "take hostage" "hold hostage" take.v+hostage.n hold.v+hostage.n "hold captive" "take captive" "hold for ransom" seize.v+hostage.n | hostage-taking.n
  actor      subj | by
  recipient  obj | of
  if         actor is group, military, person, civilians, organisation, country
  + Abu Sayyaf took six Malaysian divers hostage.                            => PHL > MYS

frame take_ground = ASSAULT
  words      capture.v seize.v take.v retake.v overrun.v storm.v recapture.v drive_out.v drive_back.v repel.v beat_back.v beat_off.v rout.v dislodge.v repulse.v
  actor      subj | by
  recipient  from | obj
  if         subj is military, REB, UAF, PRM
  if         obj lemma town, city, village, base, basis, airport, hill, outpost, suburb, district, port, bridge, garrison, camp, position, barracks, stronghold, province, capital, island, ridge, checkpoint, quarter, crossroads, attack, assault, offensive, rebel, attacker, palace, headquarters, counter-attack, defender, height, heights, mountain, complex, area, peak, pass, valley, airfield, airstrip, fort, fortress, compound, summit, stretch, swathe, highway, junction, crossing, oilfield, refinery, dam, neighbourhood, hilltop, trench, bunker, cave, tunnel, foothold, bridgehead, territory, ground
  + Karen guerrillas in Myanmar overran an army camp on Monday.                => MMR REB > *
  + The port was recaptured by Yemeni troops from the Houthis.               => YEM MIL > *
  + Syrian soldiers beat back an assault on Hama.                            => SYR MIL > *
  + Militia forces captured the mountain complex from al-Qaeda fighters.   => * > IMG REB
  + Strategic heights above the Liberian town were seized by rebels.   => LBR REB > *

frame take_part_of = ASSAULT
  words      capture.v seize.v take.v retake.v recapture.v overrun.v conquer.v
  actor      subj | by
  recipient  of
  if         subj present and subj is military, REB, UAF, PRM
  if         obj lemma half, part, most, much, third, quarter, two-thirds, bulk, swathe, swath, chunk, stretch, slice, portion, all
  if         of present and of is place, country
  + Rebels captured half of the Ivorian town.                                => CIV REB > CIV
  - Rain took most of the day in Peru.

frame advance_on = ASSAULT
  words      advance_on.v march_on.v "fight their way into" "break through" burst_into.v advance_into.v push_into.v sweep_into.v charge_into.v thrust_into.v surge_into.v plough_into.v break_through.v
  actor      subj | by
  recipient  on | into | through
  if         subj is military, REB, UAF, PRM
  + Tigrayan fighters advanced on Dessie.                                    => ETH > ETH
  + Russian armoured columns have swept into Ukraine's Kherson province.       => RUS > UKR
  + Israeli troops charged into the Palestinian town of Tulkarm at dawn.   => ISR MIL > PSE
  + Russian tanks thrust into Georgian territory on Friday.   => RUS MIL > GEO

frame penetrate = ASSAULT
  words      penetrate.v
  actor      subj | by
  recipient  obj | into
  if         subj is military, REB, UAF, PRM
  if         obj is place, country
  + Turkish troops penetrated northern Iraq.                                 => TUR MIL > IRQ
  - French brewers penetrated the Chinese market.

frame penetrate_area = ASSAULT
  words      penetrate.v
  actor      subj | by
  recipient  obj | of | into
  if         subj is military, REB, UAF, PRM
  if         obj lemma territory, soil, airport, town, camp, village, district, suburb, area, base, basis, compound, border, frontier, line, perimeter
  + The Syrian town was penetrated by Turkish tanks.                         => TUR MIL > SYR

frame force_used = ASSAULT
  words      use.v+violence.n use.v+force.n use.v+ammunition.n use.v+napalm.n use.v+chlorine.n use.v+sarin.n use.v+bullet.n use.v+gas.n use.v+baton.n use.v+club.n use.v+spray.n use.v+cannon.n use.v+dog.n "use of force" "excessive force" "brute force"
  actor      subj | by
  recipient  against | on
  mode crowd-control if obj lemma gas, spray, cannon
  mode firearms if obj lemma ammunition, bullet
  mode unconventional if obj lemma chlorine, sarin, napalm
  mode primitive if obj lemma baton, club
  if         actor present
  + Sudanese police used live ammunition against marchers.                   => SDN COP > *
  + Excessive force by Guinean soldiers was deplored by France.              => GIN MIL > *

frame maim = ASSAULT
  words      maim.v mutilate.v disfigure.v trample.v run_over.v run_down.v crush_to.v scald.v "beat to death" "hack to death" "stone to death" "burn to death" "burn alive" "bury alive" "drag through" "set alight" manhandle.v rough_up.v knock_down.v "leave for dead" | stampede.n mutilation.n stabbing.n stoning.n
  actor      subj | by
  recipient  obj | of
  if         actor is country, government, group, military, COP, person, civilians, CRM
  if         obj lemma not themselves, himself, herself, themself, itself, wrist, lip
  mode beat if obj absent
  mode primitive if with lemma axe, machete, knife, stick, stone, club, acid
  if         obj lemma not pitch, grass, flower, turf, crop
  + Militiamen mutilated villagers in Sierra Leone.                          => SLE > *
  + The deputy was roughed up by settlers in Hebron.                         => * > *
  - Fans in Turin trampled the pitch.
  - Two detainees at a camp in Nauru mutilated themselves.

frame war_between = ASSAULT
  words      war.n conflict.n battle.n fighting.n hostility.n
  actor      between
  if         between present and between is country, government, group, military, civilians
  + Fighting between Chad and Sudan has spread to the wells.                 => TCD, SDN > *
  + The war between Armenia and Azerbaijan grinds on.                        => ARM, AZE > *
  + Fighting between Armenia and Azerbaijan resumed on Sunday.                 => ARM, AZE > *

frame wound = ASSAULT
  words      wound.v injure.v maim.v fell.v hurt.v
  actor      subj | by
  recipient  obj
  if         actor present and actor is military, group, COP, REB, UAF, CRM, country, government, civilians
  if         obj is person, civilians, military, group, COP, government, country, organisation
  mode firearms if subj lemma sniper, gunman
  mode heavy-weapons if subj lemma shell, rocket, mortar, missile
  if         obj lemma not himself, herself, themselves, itself
  + Gunmen wounded the police chief of Samarra.                              => * > *
  + Two farmers were wounded by Israeli troops.                              => ISR MIL > *
  - A fall injured a Swiss skier.

frame drop_bombs = ASSAULT aerial
  words      drop.v+bomb.n drop.v+napalm.n drop.v+munition.n drop.v+explosive.n drop.v+warhead.n release.v+bomb.n
  actor      subj | by
  recipient  on | onto | over | into
  if         actor is military, country, government, group
  + Cluster bombs were dropped by Nigeria on a camp near Kabala.             => NGA > *

frame put_to_torch = ASSAULT destroy primitive
  words      "put to the torch" put.v+torch.n "set fire to" "set on fire" set_alight.v set.v+ablaze.n burn.v burn_down.v torch.v
  actor      subj | by
  recipient  obj | to
  if         subj is REB, UAF, PRM, MIL, CRM, COP
  if         obj lemma house, home, village, field, chapel, church, mosque, hut, farm, plantation, cane, crop, vehicle, truck, lorry, warehouse, shop, store, office, palace, monastery, station, bus, post, town, market, school, clinic, barn, granary, estate, boat
  + Rebels burned down forty homes in a village in eastern Congo.              => * REB > COD
  + Sudanese militiamen burned huts and crops in Darfur.                       => SDN > *

frame level_place = ASSAULT destroy
  words      gut.v level.v rubble.v obliterate.v pulverise.v pulverize.v reduce.v flatten.v
  actor      subj | by
  recipient  obj
  if         obj lemma house, home, village, town, building, church, mosque, clinic, hospital, school, quarter, block, district, city, factory, station, headquarters, studio, bridge, camp, suburb, base, basis, embassy, broadcaster, tower
  if         to lemma not level, standard
  + Missiles from the alliance gutted a studio in Belgrade.                  => * > *

frame swat = ASSAULT heavy-weapons
  words      swat.v intercept.v shoot_down.v down.v knock_out.v bring_down.v
  actor      subj | by
  recipient  of | from | obj
  if         obj lemma drone, rocket, missile, shell, projectile, UAV, quadcopter
  if         actor is military, country, government, group
  + A Danish frigate swatted two Houthi drones.                              => DNK MIL > *

frame cut_limbs = ASSAULT torture primitive
  words      chop_off.v cut_off.v lop_off.v slice_off.v hack_off.v sever.v amputate.v
  actor      subj | by
  recipient  of
  if         obj lemma hand, ear, arm, leg, limb, finger, foot, nose, tongue, lip
  if         actor is military, group, COP, REB, UAF, PRM, country, government
  + Rebels chopped off the hands of farmers in Koinadugu.                    => * REB > *

frame slit_throat = ASSAULT primitive
  words      slit.v+throat.n cut.v+throat.n bayonet.v impale.v garrotte.v strangle.v smother.v "beat to death" spear.v
  actor      subj | by
  recipient  of | obj
  if         actor is military, group, COP, REB, UAF, PRM, country, government, CRM, civilians, person
  + Gunmen cut the throats of two contractors in Ramadi.                     => * > *
  + Renamo guerrillas bayoneted patients.                                    => MOZ > *

frame flog = ASSAULT beat primitive
  words      horsewhip.v birch.v "beat with sticks" "beat with rifle butts" pistol-whip.v truncheon.v cudgel.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, military, group
  + Mourners were horsewhipped by Nigerian soldiers.                         => NGA MIL > *

frame overwhelm = ASSAULT
  words      overwhelm.v overpower.v outflank.v annihilate.v wipe_out.v cut_down.v mow_down.v defeat.v
  actor      subj | by
  recipient  obj
  if         subj is military, REB, UAF, PRM, country, group
  if         obj is military, REB, PRM, COP
  + Chadian troops wiped out a Libyan brigade.                               => TCD MIL > LBY MIL

frame hunt_people = ASSAULT
  words      hunt.v hunt_down.v chase.v set_upon.v lynch.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, group, REF, LAB
  if         subj is civilians, REB, UAF, PRM, CRM
  if         subj lemma mob, crowd, vigilante, militiaman, gunman, rebel, youth, gang, villager, rioter
  + Mobs in Abidjan hunted French residents.                                 => CIV > FRA

frame storm_site = ASSAULT
  words      storm.v break_into.v burst_into.v "fight its way into" rush.v
  actor      subj | by
  recipient  obj | into
  if         subj is MIL, COP, REB, UAF, PRM, CRM
  if         recipient lemma jail, prison, hideout, compound, embassy, barracks, house, building, hotel, ministry, palace, parliament, school, mosque, church, ship, plane, bus, base, police, station, headquarters, hospital, residence, office, camp, garrison
  + Turkish troops stormed two jails.                                        => TUR MIL > *
  + Pakistani commandos broke into the building before dawn.                 => PAK MIL > *

frame fight_over = ASSAULT
  words      fight.v "come to blows" "trade blows" exchange.v+blow.n "cross swords" battle.v
  actor      both | subj
  recipient  against | with
  if         obj absent and for absent
  if         subj is country, military, group, REB, PRM
  if         subj present
  if         off absent
  if         with lemma not inflation, poverty, fire
  + Eritrea and Ethiopia fought over Badme.                                  => ERI, ETH > *
  - Two poets from Chile fought over a comma.

frame claim_attack = ASSAULT
  words      claim.v+attack.n claim.v+bombing.n claim.v+raid.n claim.v+assault.n claim.v+killing.n claim.v+ambush.n claim.v+shooting.n claim.v+blast.n claim.v+strike.n claim.v+hit.n claim.v+kidnapping.n
  actor      subj | by
  recipient  on | against | of
  if         actor is group, REB, country, military, person, PRM, organisation, UAF
  mode abduct if obj lemma kidnapping
  mode explosives if obj lemma bombing, blast
  + Hamas claimed the attack on the Israeli post.                            => PSE > ISR

frame fire_in_air = ASSAULT crowd-control
  words      fire.v shoot.v
  actor      subj | by
  recipient  over
  if         actor is military, COP, REB, country, group
  if         into lemma air, sky
  if         at absent and on absent
  if         into present
  + Guinean soldiers fired into the air.                                     => GIN MIL > *

frame fire_over_heads = ASSAULT crowd-control
  words      fire.v shoot.v "fire in the air" "shoot in the air" "fire into the air"
  actor      subj | by
  recipient  over
  if         over present and over lemma head, heads
  if         actor is military, COP, REB, country, group
  + Congolese policemen fired over the heads of students, officials said.      => COD COP > *

frame burn_place = ASSAULT destroy primitive
  words      torch.v burn_down.v | arson.n
  actor      subj | by
  recipient  obj | of | on
  if         subj is country, military, group, government, person, REB, PRM, UAF, CRM
  if         obj is not other
  if         subj lemma not protester, demonstrator, crowd, mob, rioter, student, farmer, villager, youth, supporter, fan, striker, miner, townspeople, resident
  + Russian soldiers torched houses in a Chechen village.                      => RUS MIL > *
  + A mosque in Bangui was burned down by militiamen.                          => * > CAF
  + Rwandan rebels burned down a clinic in Goma.                               => RWA REB > COD

frame hold_people = ASSAULT abduct
  words      hold.v seize.v take.v keep.v capture.v drag.v bundle.v haul.v
  actor      subj | by
  recipient  obj
  if         subj is REB, UAF, CRM, PRM
  if         obj is civilians, person, COP, MIL, GOV, JRN, REL, LAB
  if         obj present
  if         obj lemma not town, city, village, area, post, territory, ground, power, height, heights, complex, mountain, area, position, number, part
  if         subj present
  + Fijian gunmen have held the prime minister for a week.                   => FJI > FJI
  + Two priests were dragged from a bus by Colombian rebels.                 => COL REB > *
  + Philippine rebels are holding two German tourists.                         => PHL REB > DEU

frame seize_ruler = ASSAULT abduct
  words      seize.v
  actor      subj | by
  recipient  obj
  if         obj lemma not armoury, armory, base, barracks, post, depot, arsenal, headquarters, camp, outpost, checkpoint, garrison, vehicle, plane, aircraft, helicopter, tank, weapon, ship
  if         subj is MIL
  if         obj is GOV, person
  + Togolese soldiers seized the premier at dawn.                            => TGO MIL > TGO GOV

frame kill_by_weapon = ASSAULT
  words      kill.v wound.v injure.v maim.v
  actor      subj | by
  recipient  obj
  if         subj lemma shell, mortar, rocket, missile, bomb, grenade, bullet, gunfire, sniper, mine, landmine, drone, shellfire, fire
  if         obj present
  mode heavy-weapons if subj lemma shell, mortar, rocket, missile, shellfire
  mode explosives if subj lemma bomb, grenade, mine, landmine
  mode firearms if subj lemma bullet, gunfire, sniper
  mode drone if subj lemma drone
  if         subj present
  + Israeli shells killed nine people at a camp in Lebanon.                  => ISR > *
  + Two farmers were killed by Turkish missiles.                             => TUR > *

frame hit_sites = ASSAULT
  words      hit.v target.v strike.v pound.v
  actor      subj | by
  recipient  obj | at
  if         subj is country, military, group
  if         obj lemma site, base, basis, target, camp, infrastructure, position, installation, depot, plant, port, refinery, convoy, headquarters, hideout, launcher, battery, airfield, bunker, stronghold, arsenal, warehouse
  mode heavy-weapons if with lemma missile, rocket, artillery, shell
  mode drone if with lemma drone
  mode aerial if with lemma jet, bomb, warplane
  + Israel hit Iranian bases in Syria on Monday.                               => ISR > *
  + American forces struck two militia bases in Iraq.                          => USA MIL > IRQ
  + Ukraine struck a Russian airfield with drones.                             => UKR > RUS

frame drive_foe_out = ASSAULT
  words      drive_out.v chase_out.v oust_from.v expel_from.v sweep_from.v push_out.v
  actor      subj | by
  recipient  obj
  if         subj is military, REB, PRM, country, group
  if         obj is military, REB, group, PRM
  if         obj present and subj present
  + Somali soldiers drove out the militants from Baidoa.                       => SOM MIL > *
  + Malian troops chased out the rebels.                                       => MLI MIL > MLI REB
  + The rebels were driven out of the town by Ethiopian troops.                => ETH MIL > *

frame fight_foe = ASSAULT
  words      fight.v battle.v engage.v
  actor      both | subj
  recipient  with | against | obj
  if         subj is military, country, REB, PRM, UAF
  if         obj is military, country, REB, PRM, UAF
  if         obj present and subj present
  if         subj lemma not cell, antibody, body
  if         in lemma not court, election, match, final, league
  + Chad's army fought Sudanese rebels near Adré on Monday.                    => TCD MIL, SDN
  + Moroccan troops who had fought the Polisario came home.                  => MAR MIL, MAR
  - Sweden will fight Norway for the bronze medal in the court of arbitration.

frame fall_upon = ASSAULT
  words      fall_on.v fall_upon.v lay_into.v wade_into.v set_about.v charge_into.v charge_at.v
  actor      subj
  recipient  obj | on | upon | into | about
  if         subj present
  if         subj is military, COP, REB, PRM, UAF, CRM
  if         recipient present and recipient is person, civilians, military, COP, REB, country, REF, OPP, EDU, LAB
  if         with lemma not murder, crime, treason, theft, fraud, offence
  if         comp absent
  mode primitive if with lemma spear, machete, whip, club, baton, axe, stick, truncheon
  + Sudanese militiamen fell on the refugees with whips.                     => SDN > *
  + Police in Harare laid into the nurses with batons.                       => ZWE COP > *
  - The holiday fell on a Monday in Kenya.

frame shells_land = ASSAULT heavy-weapons
  words      land.v fall.v rain.v slam.v crash.v explode.v hit.v strike.v smash.v plough.v
  actor      from | subj
  recipient  obj | on | in | into | at
  if         subj present and subj lemma shell, rocket, mortar, missile, katyusha, shellfire, salvo, projectile
  if         into lemma not sea, ocean, water, waters
  if         in lemma not sea, ocean, water, waters
  + Rockets from Lebanon landed in an Israeli village.                       => LBN > ISR
  + Syrian shells fell on a Turkish village on Monday.                       => SYR > TUR

frame ill_treat = ASSAULT torture
  words      mistreat.v ill-treat.v maltreat.v brutalise.v brutalize.v | mistreatment.n ill-treatment.n maltreatment.n
  actor      subj | by
  recipient  obj | of
  if         obj is person, civilians, prisoners, group, military, REF
  + Libyan guards mistreated Nigerian migrants.                              => LBY > NGA
  + The ill-treatment of prisoners by Belarusian police was documented.      => BLR COP > *

frame slay_official = ASSAULT targeted
  words      slay.v assassinate.v gun_down.v murder.v bump_off.v shoot_dead.v
  actor      subj | by
  recipient  obj
  if         obj is GOV, LEG, JUD, JRN, ELI, OPP, MIL, SPY
  if         obj present
  + A Haitian mayor was slain outside his house.                             => * > HTI GOV
  + Gunmen from Chechnya slew a Russian editor.                              => RUS > RUS JRN

frame eliminate_foe = ASSAULT targeted
  words      eliminate.v liquidate.v take_out.v neutralise.v neutralize.v
  actor      subj | by
  recipient  obj
  if         obj is REB, MIL, GOV, CRM, OPP
  if         obj present
  if         subj is military, country, COP, SPY, GOV, REB
  if         in lemma not final, round, stage, group, match, tournament, cup, playoff
  if         from absent
  + Turkish commandos eliminated a rebel commander in Iraq.                  => TUR MIL > *
  - Brazil eliminated the Belgian team.

frame down_craft = ASSAULT
  words      shoot_down.v
  actor      subj | by
  recipient  obj | of
  if         obj lemma not bill, proposal, plan, idea, offer, amendment, motion, claim, rumour, request, suggestion, law, measure
  if         actor is military, country, government, group, REB
  + Eritrean gunners shot down an Ethiopian MiG.                             => ERI MIL > ETH
  - Deputies in Peru shot down a bill on mining.

frame capture_foe = ASSAULT abduct
  words      capture.v "take prisoner" "take captive"
  actor      subj | by
  recipient  obj | of
  if         subj is military, REB, PRM, UAF, country, group, SPY
  if         obj is military, REB, PRM, UAF
  if         obj present
  + Ethiopian troops captured twenty Eritrean soldiers.                      => ETH MIL > ERI MIL
  + Taliban commanders captured by the Northern Alliance were shown to the press. => AFG > AFG

frame beat_off = ASSAULT
  words      beat_back.v beat_off.v hold_off.v fight_off.v drive_back.v throw_back.v repel.v repulse.v rout.v push_back.v force_back.v
  actor      subj | by
  recipient  obj | from
  if         subj present
  if         subj is military, REB, PRM, country, COP, group
  if         obj is military, REB, UAF, PRM, country, CRM
  if         obj present
  if         in lemma not match, game, election
  + Niger's army beat back Boko Haram at Bosso.                              => NER MIL > *
  + Rebels repelled by Congolese soldiers fled to Uganda.                    => COD MIL > *

frame put_person_to_death = ASSAULT
  words      execute.v hang.v behead.v guillotine.v "put to death" "face a firing squad" "send to the gallows"
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, REL, REB, CRM, GOV, MIL, prisoners, OPP, SPY, REF
  if         obj present
  + Iran hanged two Kurdish activists.                                       => IRN > *
  + A Saudi cleric was executed on Saturday.                                 => * > SAU REL
  - The orchestra in Prague executed the symphony well.

frame release_agent = ASSAULT unconventional
  words      release.v+sarin.n release.v+gas.n spray.v+agent.n smear_with.v lace_with.v release.v+agent.n use.v+agent.n spread.v+anthrax.n mail.v+anthrax.n
  actor      subj | by
  recipient  in | on | at | obj | against
  if         actor is military, country, government, group, REB, person, civilians, organisation
  if         with lemma poison, polonium, VX, sarin, agent, arsenic, gas, thallium
  context    cbrn
  + A Japanese sect released sarin in the capital.                           => JPN > *

frame burn_out = ASSAULT destroy primitive
  words      burn.v torch.v raze.v burn_out.v burn_down.v burn_to.v | burning.n torching.n razing.n
  actor      subj | by
  recipient  obj | of
  if         subj is MIL, REB, PRM, UAF, CRM, COP
  if         obj is place, REL, GOV, organisation, REF, BUS, AGR, MED, EDU
  if         obj present
  if         obj lemma not flag, effigy, fuel, calorie, portrait
  + Janjaweed horsemen burned a mission in Darfur.                           => SDN > *
  - Marines in Texas burn fuel by the ton.

frame exchange_of_fire = ASSAULT firearms
  words      "exchange of fire" "exchanges of fire" "exchange of gunfire" "exchanges of gunfire" "exchange of shots" "resume fire" resume.v+fire.n resume.v+fighting.n resume.v+hostility.n answer.v+fire.n open_up_on.v "open up on" reopen.v+fire.n
  actor      both | between | subj | by
  recipient  with | on | against
  if         actor is military, country, government, group, REB, COP, PRM
  + Exchanges of fire between Thai and Cambodian troops went on all night.   => THA MIL, KHM MIL
  + Israel and Hamas have resumed fire after a week.                           => ISR MIL, PSE

frame town_falls = ASSAULT
  words      fall.v
  actor      to
  recipient  from
  if         subj is place, country, military
  if         to present and to is military, REB, PRM, country, UAF
  if         by absent
  + Bouaké fell to the rebels in September.                                  => * REB > *
  + Goma fell to Rwandan troops.                                             => RWA MIL > *
  - Oil in New York fell to 60 dollars.

frame crush_revolt = ASSAULT
  words      crush.v put_down.v quell.v suppress.v smash.v wipe_out.v annihilate.v
  actor      subj | by
  recipient  obj | of
  if         subj is military, country, government, PRM
  if         obj is REB, military, PRM
  if         obj present
  + The Sri Lankan army crushed the guerrillas.                              => LKA MIL > *
  + A rebel column annihilated by Chadian soldiers had come from Darfur.     => TCD MIL > *

frame put_down_revolt = ASSAULT
  words      put_down.v crush.v quell.v suppress.v stamp_out.v quash.v
  actor      subj | by
  recipient  by | of | in
  if         obj present and obj lemma revolt, uprising, rebellion, mutiny, insurgency, insurrection, riot, coup, putsch, revolution
  if         subj is military, country, government, PRM, REB, COP
  + Alliance troops put down a mutiny by Taliban prisoners.                  => * > AFG
  + The Malagasy army quelled a revolt in the barracks.                      => MDG MIL > *
  - The Danish minister put down the phone.

frame hunt_from_house = ASSAULT
  words      infiltrate.v cross_into.v slip_into.v storm_into.v break_through.v
  actor      subj | by
  recipient  obj | into
  if         subj is REB, UAF
  if         recipient present and recipient is place, country, military
  + Rebels from Chad crossed into Sudan at night.                            => TCD > SDN

frame killer_of = ASSAULT targeted
  words      killer.n assassin.n murderer.n slayer.n
  recipient  subj | of
  if         recipient present and recipient is GOV, LEG, JRN, OPP, REL, ELI, person
  + The assassin of a Swedish minister went on trial.                        => * > SWE GOV

frame volley = ASSAULT heavy-weapons
  words      barrage.n salvo.n volley.n onslaught.n blitz.n sortie.n foray.n airstrike.n drone-strike.n "artillery duel" "rocket salvo" "missile salvo"
  actor      by | from | of | subj
  recipient  on | against | at | into
  if         actor present and actor is military, country, REB, PRM, group
  if         of lemma not question, criticism, complaint, insult, word, tweet, protest
  + A salvo by North Korean batteries fell on the island.                    => PRK > *
  - A barrage of questions from French reporters met the minister.

frame snatch = ASSAULT abduct
  words      snatch.v spirit_away.v carry_off.v make_off_with.v bundle_into.v whisk_away.v lead_away.v march_away.v waylay.v hijack.v
  actor      subj | by
  recipient  obj | with
  if         subj is REB, UAF, CRM, PRM, group
  if         subj present
  if         obj is person, civilians, JRN, MED, REL, COP, MIL, EDU
  + Gunmen from Yemen snatched a Finnish doctor.                             => YEM > FIN

frame shoot_rounds = ASSAULT firearms
  words      riddle.v rake.v pepper.v strafe.v "open up on" loose_off.v pick_off.v machine-gun.v spray.v
  actor      subj | by
  recipient  obj | at | on | into
  if         actor is military, COP, REB, UAF, PRM, CRM, country, group
  if         obj is not food
  if         with lemma not question, phone, letter, demand, pesticide
  + Soldiers in Conakry raked the crowd.                                     => GIN > *
  - Reporters in Rome peppered the coach with questions.

frame fight_among = ASSAULT
  words      brawl.v scuffle.v skirmish.v "exchange blows" "trade fire" swap.v+fire.n "come to blows" duel.v tussle.v
  actor      both | subj | between
  recipient  with
  if         actor is military, COP, REB, PRM, country, CRM, UAF
  if         over absent
  + Indian and Chinese soldiers brawled on a ridge.                          => IND MIL, CHN MIL

frame stab_or_spear = ASSAULT primitive
  words      knife.v spear.v axe.v bayonet.v machete.v hack.v "pour petrol on" douse.v burn_alive.v
  actor      subj | by
  recipient  obj | on
  if         obj is person, civilians, military, COP, GOV, JRN, REL, REF, group
  if         obj present
  if         subj is not BUS, GOV, organisation, country
  + Two men on a motorcycle knifed a Sri Lankan editor.                      => * > LKA JRN
  - The studio axed the presenter in Oslo.

frame die_at_hands = ASSAULT
  words      "die at the hands of" "at the hands of" "killed at the hands of"
  actor      of
  recipient  subj | obj
  if         of present and of is military, COP, REB, PRM, CRM, country, government
  + Eight villagers died at the hands of the Burmese army.                   => MMR > *

frame murder_of = ASSAULT targeted
  words      murder.n
  actor      by | subj
  recipient  of
  if         of present
  + The murder of a Maltese reporter shook the island.                       => * > MLT JRN
  - Murder charges against 270 Zambian miners were dropped.

frame murder_by = ASSAULT targeted
  words      murder.n
  actor      by
  recipient  of
  if         by present
  + Murder by Chechen gunmen was alleged.                                    => RUS > *

frame operations_against = ASSAULT
  words      "military operation" "military activity" "military campaign" operation.n campaign.n
  actor      subj | by | of
  recipient  against | in
  if         against present
  if         actor present and actor is military, country, REB, government
  if         against is REB, military, group, CRM, PRM
  + The Turkish operation against the Kurdish rebels went on.                => TUR > *

frame campaign_of_arms = ASSAULT
  words      "military operation" "military campaign" "military activity" "military action" "military offensive" "air offensive" "ground offensive"
  actor      subj | by | of
  recipient  against | on | in
  if         against present
  if         against is country, civilians, place, person, government, organisation
  if         actor present and actor is military, country, REB, government
  + Israel stepped up its military campaign against the Palestinians.        => ISR > PSE
  + Ethiopian military activity against villages in Tigray was reported.     => ETH > *

frame violence_against = ASSAULT
  words      violence.n brutality.n
  actor      subj | by | of
  recipient  against
  if         against present
  if         against is civilians, country, military, COP, REF, REL, OPP
  if         actor present and actor is REB, MIL, COP, PRM, country, government, UAF
  + Violence by Burmese soldiers against villagers continued.                => MMR MIL > *

frame hit_people = ASSAULT
  words      attack.v hit.v strike.v raid.v ambush.v assault.v target.v bomb.v shell.v pound.v blast.v rocket.v
  actor      subj | by
  recipient  obj
  if         subj is REB, MIL, UAF, PRM, CRM
  if         obj is MIL, COP, civilians, REF, LAB, REL, MED, country, group
  if         subj present and obj present
  if         obj lemma not record, note, target, idea, plan, bill, critic
  mode explosives if with lemma bomb, grenade
  mode heavy-weapons if with lemma rocket, mortar, shell, missile
  mode aerial if subj lemma warplane, plane, jet, bomber, aircraft, helicopter, gunship
  + Rebels ambushed Malian troops near Gao.                                  => * REB > MLI
  + Pilgrims were attacked by gunmen in Karbala.                             => * > *
