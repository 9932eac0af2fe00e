# COERCE: repression and restriction short of violence: seizing, closing, banning, censoring, arresting, deporting, withholding.

frame seize_property = COERCE seize
  words      confiscate.v impound.v expropriate.v nationalise.v nationalize.v commandeer.v requisition.v expropriate.v steal.v loot.v plunder.v pillage.v
  words      confiscation.n impoundment.n expropriation.n nationalisation.n nationalization.n requisition.n theft.n plunder.n pillage.n
  actor      subj | by
  recipient  from | obj | of
  item       obj | of
  if         actor is country, government, military, COP, group
  if         actor present
  if         subj lemma not protester, demonstrator, crowd, mob, rioter, student, farmer, villager, youth, supporter, fan, striker, miner, townspeople, resident
  + Kenyan customs officers confiscated two tonnes of ivory from a Chinese trader. => KEN > CHN
  + A Greek tanker was impounded by Iran.                                    => IRN > GRC
  + Venezuela's nationalisation of a Canadian gold mine went to court.       => VEN > CAN
  + Rebels looted the food depots of the United Nations in Darfur.             => * REB > UNO
  + Moscow has expropriated the breweries of a Danish company.               => RUS GOV > DNK
  + Bolivia has not nationalised the Spanish banks.                            => BOL > ESP ; aux negation
  - A Swedish striker stole the show.
  + Spain has confiscated a villa in Malaga from a Russian banker.             => ESP > RUS

frame seize_goods = COERCE seize
  words      seize.v grab.v occupy.v take_over.v | seizure.n takeover.n
  actor      subj | by
  recipient  from | of
  item       obj | of
  if         obj is money, goods, food, fuel, arms, equipment, technology, ammunition, medicine
  if         subj is country, government, military, COP, group
  + Iranian guards seized a South Korean tanker.                             => IRN > KOR
  + The cargo was seized by Turkish customs.                                 => TUR > *
  - The Turkish striker seized his chance.

frame occupy = COERCE seize
  words      annexation.n occupation.n "land grab" reoccupation.n
  actor      subj | by
  recipient  of | obj
  if         obj is place, country, organisation
  if         actor is country, government, military, group
  context    territory
  if         subj lemma not mind, thought, worry, concern, question, issue, matter, place, position
  + Russia annexed Crimea in 2014.                                           => RUS > UKR ; aux historical
  + The annexation of the region by Moscow was declared void.                => RUS GOV > *
  + Turkey's occupation of northern Cyprus was condemned by Greece.          => TUR > CYP
  - The firm occupied three floors in a Berlin tower.

frame occupy_land = COERCE seize
  words      annex.v occupy.v reoccupy.v re-occupy.v
  actor      subj | by
  recipient  of | obj
  if         obj is place, country, organisation
  if         actor present and actor is country, government, military, group
  context    territory
  + Serb troops have occupied the Bosnian valley for a month.                => BIH > BIH

# Land that settlers take from those who live on it.
frame settlers_seize = COERCE seize
  words      occupy.v seize.v take_over.v grab.v fence_off.v
  actor      subj | by
  recipient  from | obj | of | in
  if         subj present and subj lemma settler, colonist
  if         obj lemma hilltop, hill, land, house, home, farm, field, village, spring, well, orchard, grove, building, pasture
  context    territory
  + Israeli settlers occupied a hilltop near Nablus.                         => ISR > PSE
  + Pastures of the herders were seized by Israeli settlers in the West Bank. => ISR > *
  - French settlers occupied themselves with cards.

frame coup = COERCE seize
  words      overthrow.v oust.v depose.v topple.v usurp.v unseat.v | coup.n putsch.n overthrow.n ouster.n "coup d'etat" "coup attempt" "seizure of power" "military takeover"
  words      seize.v+power.n stage.v+coup.n mount.v+coup.n grab.v+power.n "palace coup" "seize control"
  actor      subj | by
  recipient  against | obj | of | in
  context    executive
  if         obj is not money
  if         in is not organisation
  if         obj lemma not floor, tower, statue, monument, building, tree, record, wall, pole, pylon, fence, champion, leader-board, crane, domino
  if         subj lemma not government, administration, cabinet, coalition, party, democrat, republican, parliament, assembly, storm, wind, gale, quake
  if         for is not country, place, organisation, person
  + Soldiers overthrew the president of Gabon.                               => GAB MIL > GAB GOV
  + Mali's president was deposed by a group of colonels.                     => MLI MIL > MLI GOV
  + The army seized power in Myanmar.                                        => MMR MIL > *
  + The coup against President Mohamed Bazoum was condemned by France.       => * > NER
  + Guinea's ousted leader called the putsch by special forces a betrayal.   => GIN MIL > *
  + The officers failed to topple the Venezuelan government.                   => * > VEN ; aux negation
  - Landing the summit was a coup for Brazil.
  + The sultan, overthrown by his brother in 1970, lived in London.          => * > * ; aux historical
  + Officers in Ouagadougou denied plotting a coup.                          => BFA MIL > * ; aux negation ; factuality UU

frame take_power_force = COERCE seize
  words      "take power" "assume power" take.v+power.n assume.v+power.n
  actor      subj | by
  recipient  in | from
  context    executive
  if         subj is military, REB, PRM, group, person, UAF
  if         subj lemma not government, administration, cabinet, coalition, premier, parliament, president, party
  + The rebels took power in Bangui from the old president.                  => * REB > CAF
  + Colonels took power in Mali.                                             => MLI MIL > MLI
  - A caretaker government will take power in Kosovo next week.
  + General Musharraf took power in a bloodless coup in Pakistan.   => PAK * > *

frame independence = COERCE seize
  words      declare.v+independence.n proclaim.v+independence.n secede.v break_away.v | secession.n "declaration of independence" "unilateral independence"
  actor      subj | by | of
  recipient  from
  context    territory
  if         subj is country, place, government, group, organisation, person, military, PRE, REB, LEG, PTY
  if         subj lemma not iceberg, glacier, slab, chunk
  + Catalonia's parliament declared independence from Spain.                 => ESP > ESP
  + South Ossetia seceded from Georgia.                                      => GEO > GEO
  - A giant iceberg broke away from Antarctica.

frame freeze_domestic = COERCE seize
  words      garnish.v sequester.v sequestrate.v | sequestration.n forfeiture.n
  actor      subj | by
  recipient  from | of
  item       obj | of
  + A Nigerian court ordered the forfeiture of the former minister's houses. => NGA JUD > NGA

frame close_off = COERCE restrict
  words      close.v shut.v shut_down.v seal.v seal_off.v cordon_off.v padlock.v close_down.v | closure.n shutdown.n
  actor      subj | by
  recipient  to | on | against | with | of | obj
  if         obj lemma border, frontier, crossing, airspace, office, party, newspaper, school, university, road, mosque, church, port, camp, village, town, city, checkpoint, mosque, square, bureau, clinic, airport, bridge, gate, shop, court, charity, monastery, headquarters, strait
  if         actor is country, government, military, COP, group
  if         because_of lemma not smoke, fire, bushfire, flood, flooding, fog, snow, ice, rain, storm, accident, crash, landslide, weather, wind, condition, water, gale
  + Niger closed its border with Benin.                                      => NER > BEN
  + The airspace was closed by Algeria to Moroccan aircraft.                 => DZA > MAR
  + The closure of the Rafah crossing by Egypt stranded patients last week.    => EGY > PSE
  + Police sealed off the offices of a Ugandan charity.                      => UGA COP > UGA
  + Poland shut two crossings to Belarus.                                    => POL > BLR
  - The bakery in Vienna shuts at noon.
  + Iran has closed its border with Afghanistan.   => IRN * > AFG
  - Two roads near Sydney are closed because of bushfire smoke.
  - The Oslo exchange closed higher.

frame blockade = COERCE restrict
  words      blockade.v besiege.v encircle.v surround.v lay_siege.v quarantine.v lock_down.v barricade_in.v | encirclement.n lockdown.n
  words      "under siege" lay.v+siege.n impose.v+blockade.n "naval blockade"
  actor      subj | by
  recipient  obj | of | to | on | around
  if         obj is not person
  if         actor is country, government, military, COP, group
  + Saudi Arabia blockaded Qatar.                                            => SAU > QAT
  + Sarajevo was besieged by Serb forces.                                    => * > BIH
  + Israel's blockade of Gaza was denounced by Turkey.                       => ISR > PSE
  + Azerbaijan imposed a blockade on Nagorno-Karabakh.                         => AZE > AZE PRE
  + Soldiers encircled the town of Kidal.                                    => * MIL > MLI
  - Reporters besieged the Italian singer.

frame blockade_act = COERCE restrict
  words      blockade.n siege.n
  actor      subj | by
  recipient  obj | of | to | on | around
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not person

frame ban = COERCE restrict
  words      ban.v outlaw.v prohibit.v forbid.v proscribe.v bar.v disqualify.v criminalise.v criminalize.v illegalise.v | prohibition.n proscription.n disqualification.n crackdown.n clampdown.n
  words      impose.v+ban.n impose.v+restriction.n impose.v+limit.n impose.v+curb.n place.v+restriction.n "crack down" crack_down.v clamp_down.v
  actor      subj | by
  recipient  obj | from | on | of | against
  if         obj is not food, fuel, energy, arms, ammunition, goods, technology
  if         obj lemma not zone, substance, area, item, hairstyle, overtime
  if         actor is country, government, military, COP, group
  if         on is not food, fuel, energy, arms, ammunition, goods, technology
  if         on lemma not sale, export, import, trade
  if         obj lemma not sale, export, import, shipment, trade
  + Egypt banned the Muslim Brotherhood.                                     => EGY > EGY
  + Afghan women were barred from universities by the Taliban on Friday.       => AFG > AFG
  + Russia outlawed a human rights group.                                    => RUS > RUS
  + Hungary's ban on Pride marches was criticised by Brussels.               => HUN > *
  + Authorities in Uganda cracked down on opposition supporters.             => UGA > UGA
  + The Thai court disqualified an opposition leader from parliament.        => THA JUD > THA
  - Doctors in Norway say sugar should be banned from the table.

frame ban_act = COERCE restrict
  words      ban.n
  actor      subj | by
  recipient  obj | from | on | of | against
  if         actor is not LAB
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not food, fuel, energy, arms, ammunition, goods, technology
  if         on is not food, fuel, energy, arms, ammunition, goods, technology
  if         on lemma not sale, export, import, trade, flight, purchase, shipment, visa, travel

frame dissolve = COERCE restrict
  words      dissolve.v annul.v disband.v abolish.v nullify.v prorogue.v invalidate.v deregister.v suspend.v void.v strip.v dismiss.v | dissolution.n prorogation.n nullification.n suspension.n abolition.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma parliament, election, party, vote, assembly, constitution, council, senate, congress, court, result, group, union, legislature, cabinet, charter, ballot, referendum, freedom, immunity, citizenship, licence, license, right, NGO, poll
  if         actor is country, government, military, COP, person, organisation
  context    political_institutions
  + Tunisia's president dissolved parliament.                                => TUN GOV > TUN LEG
  + Cambodia's main opposition party was dissolved by the Supreme Court.     => KHM JUD > KHM
  + The annulment of the election by Kenyan judges stunned the government.   => KEN JUD > *
  + The junta suspended the constitution of Guinea.                          => GIN > *
  - Add the salt and dissolve it, the Greek chef said.

frame dissolve_act = COERCE restrict
  words      annulment.n
  actor      subj | by
  recipient  obj | of
  context    political_institutions
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame push_back = COERCE restrict
  words      disperse.v evict.v cordon.v push_back.v drive_back.v force_back.v turf_out.v break_up.v clear.v dislodge.v muzzle.v harass.v intimidate.v persecute.v suppress.v repress.v stifle.v crush.v
  words      eviction.n dispersal.n harassment.n intimidation.n persecution.n repression.n suppression.n oppression.n
  actor      subj | by
  recipient  obj | of | against
  if         obj lemma protester, demonstrator, crowd, protest, demonstration, march, rally, striker, student, squatter, family, farmer, resident, worker, opposition, dissident, critic, journalist, activist, minority, opponent, camp, square, dissent, refugee, migrant, miner, villager, monk, Rohingya, Uighur, Kurd, Tutsi, Christian, Muslim, sit-in, gathering, shopkeeper, vendor, trader, teacher, supporter
  if         actor is country, government, military, COP, group
  + Police dispersed demonstrators in Minsk.                                 => BLR COP > BLR
  + A protest camp was broken up by riot police in Bangkok.                  => THA COP > THA
  + The eviction of Kenyan squatters by soldiers left hundreds homeless.     => * MIL > KEN
  + China denies persecuting Uighurs.                                        => CHN > CHN ; aux negation ; factuality UU
  + Iranian agents harassed journalists in London, the broadcaster said.     => IRN > * JRN ; attribution *
  - The sun dispersed the fog over Lisbon.

frame dismantle_camp = COERCE restrict
  words      dismantle.v clear.v clear_away.v pull_down.v tear_down.v remove.v bulldoze.v break_up.v demolish.v
  actor      subj | by
  recipient  of | obj
  if         subj is COP, MIL, GOV, government
  if         subj present and obj present
  if         obj lemma camp, encampment, tent, barricade, roadblock, blockade, shelter, squat, settlement, shanty, outpost, shack, picket
  if         obj is not REB, military
  + French police dismantled a migrant camp in Calais.   => FRA COP > *
  + The barricades in Bangkok were cleared by soldiers.   => THA MIL > *
  - The Norwegian scouts dismantled their camp.

frame break_ring = COERCE arrest
  words      break_up.v smash.v crack.v bust.v roll_up.v uncover.v neutralise.v neutralize.v
  actor      subj | by
  recipient  obj
  if         subj present and subj is COP, SPY, country, government, JUD
  if         obj present and obj lemma cell, ring, network, gang, syndicate, racket, cartel, mafia
  + Spanish police broke up a Moroccan smuggling ring.                       => ESP COP > MAR

frame harass_people = COERCE restrict
  words      harass.v intimidate.v persecute.v hound.v | harassment.n intimidation.n persecution.n hounding.n
  actor      subj | by
  recipient  obj | of | against
  if         recipient is person, civilians, group, GOV, OPP, JRN, REL, country
  if         actor present and actor is country, government, military, COP, PRM, SPY
  + The harassment of Tibetans by Chinese police went on.                    => CHN COP > CHN
  + Belarusian agents hounded the poet for years.                            => BLR > *

frame ration = COERCE restrict
  words      ration.v gerrymander.v conscript.v press-gang.v resettle.v | rationing.n conscription.n "forced labour" "forced labor" "forced conscription" "land expropriation"
  actor      subj | by
  recipient  obj | of
  + Cuba is rationing bread for city dwellers.                               => CUB > CUB
  + Teenagers were conscripted by Eritrea.                                   => ERI > *

frame jam = COERCE censor
  words      censor.v muzzle.v jam.v gag.v silence.v throttle.v blackout.v | censorship.n gag.n "news blackout" "media blackout" "internet shutdown" "internet blackout" "internet cut" "gag order"
  actor      subj | by
  recipient  obj | of | on | in
  if         actor is country, government, military, COP, group
  + Russia censored reports of the sinking.                                    => RUS > *
  + The station was jammed by Iran.                                          => IRN > *
  + Ethiopia ordered an internet shutdown in the Amhara region.                => ETH > *
  + Turkish censorship of the opposition press is growing, editors said.     => TUR > TUR ; attribution *
  - Traffic jammed the streets of Jakarta.

frame block_media = COERCE censor
  words      block.v shut_down.v cut.v cut_off.v ban.v suspend.v take_down.v close.v shut.v restrict.v switch_off.v disconnect.v pull.v
  actor      subj | by
  recipient  obj | of | to
  if         obj lemma internet, website, site, broadcaster, newspaper, channel, station, radio, television, Twitter, Facebook, WhatsApp, Telegram, YouTube, Wikipedia, network, broadcast, app, platform, magazine, paper, media, TikTok, Signal, press, blog, newsroom, weekly
  if         actor is country, government, military, COP, organisation
  + Uganda shut down the internet before the vote.                             => UGA > *
  + Wikipedia was blocked by Turkey for three years.                         => TUR > *
  + Mali suspended a French radio station.                                   => MLI > FRA
  + Venezuela's regulator pulled a Colombian channel off the cable network on Monday.   => VEN > COL

frame curfew = COERCE curfew
  words      curfew.n impose.v+curfew.n declare.v+curfew.n extend.v+curfew.n order.v+curfew.n announce.v+curfew.n "under curfew" clamp.v+curfew.n decree.v+curfew.n proclaim.v+curfew.n lengthen.v+curfew.n prolong.v+curfew.n bring_forward.v+curfew.n reimpose.v+curfew.n
  actor      subj | by
  recipient  on | in | over
  + Sri Lanka imposed a curfew on Colombo.                                     => LKA > *
  + A night curfew was declared by the governor of Kaduna.                   => NGA > *
  + Indian authorities extended the curfew in Srinagar.                      => IND > IND
  + Chile's army may order a curfew, officials said.                         => CHL MIL > * ; attribution *
  - The curfew was lifted in Paris.

frame martial_law = COERCE martial-law
  words      "martial law" "state of emergency" "emergency rule" "emergency law" "state of exception" "state of siege" "emergency powers" declare.v+emergency.n impose.v+law.n declare.v+law.n impose.v+emergency.n decree.v+emergency.n proclaim.v+emergency.n extend.v+emergency.n decree.v+law.n proclaim.v+law.n announce.v+emergency.n
  actor      subj | by
  recipient  in | on | over
  if         obj lemma law, emergency, rule, siege, state
  if         over lemma not shortage, drought, flood, flooding, fire, bushfire, wildfire, storm, cyclone, hurricane, earthquake, quake, eruption, disease, epidemic, outbreak, virus, famine, hunger, locust, spill, heatwave, landslide, snow
  if         because_of lemma not shortage, drought, flood, flooding, fire, bushfire, wildfire, storm, cyclone, hurricane, earthquake, quake, eruption, disease, epidemic, outbreak, virus, famine, hunger, locust, spill, heatwave, landslide, snow
  if         after lemma not shortage, drought, flood, flooding, fire, bushfire, wildfire, storm, cyclone, hurricane, earthquake, quake, eruption, disease, epidemic, outbreak, virus, famine, hunger, locust, spill, heatwave, landslide, snow
  if         due_to lemma not shortage, drought, flood, flooding, fire, bushfire, wildfire, storm, cyclone, hurricane, earthquake, quake, eruption, disease, epidemic, outbreak, virus, famine, hunger, locust, spill, heatwave, landslide, snow
  + South Korea's president declared martial law.                            => KOR GOV > *
  + A state of emergency was imposed by Ecuador in three provinces.            => ECU > *
  + Ukraine declared martial law after the invasion.                           => UKR > *
  - The governor declared a state of emergency in Texas after the hurricane.
  + The Argentine government has declared a 30-day state of siege.   => ARG GOV ; mode martial-law
  + A state of siege was decreed in Colombia after the riots.   => * > * ; event COERCE

frame arrest = COERCE arrest
  words      arrest.v detain.v jail.v imprison.v incarcerate.v apprehend.v intern.v remand.v nab.v round_up.v lock_up.v
  words      arrest.n imprisonment.n incarceration.n roundup.n internment.n jailing.n remand.n
  words      "house arrest" "under arrest" "take into custody" "in custody" "throw into prison" "behind bars" "put in prison" make.v+arrest.n "remand in custody" "take away for questioning" "pick up for questioning"
  actor      subj | by
  recipient  obj | of
  if         obj is not food, fuel, goods
  if         obj lemma not decline, fall, slide, spread, gun, weapon, attention, stray, cattle
  + Turkish police arrested forty journalists.                               => TUR COP > *
  + Two Canadians were detained by China.                                    => CHN > CAN
  + The arrest of a Belarusian activist in Vilnius angered Minsk.            => * > BLR
  + Nicaragua has jailed three opposition candidates.                        => NIC > NIC
  + Egyptian officials denied detaining the Italian student.                 => EGY > ITA ; aux negation ; factuality UU
  + Aung San Suu Kyi, detained by the army, met her lawyers.                 => MMR MIL > MMR
  + Saudi Arabia placed a prince under house arrest.                         => SAU > SAU
  + The detention of UN staff by the Houthis drew protests.                  => YEM > UNO
  - Measures to arrest the decline of the lira failed in Turkey.
  + Police in Harare, who had arrested two lawyers, freed them.              => ZWE COP > ZWE
  + The leader of the opposition was probably arrested by Chad's army.         => TCD MIL > TCD ; factuality PR+
  + According to Amnesty, Eritrea has detained fifty deacons.                => ERI > * ; attribution *
  - Twenty injured shoppers were taken to a Pretoria hospital by ambulance.
  - Danish detectives are combing through videotapes of the street.

frame detention_of = COERCE arrest
  words      detention.n
  actor      subj | by
  recipient  of
  if         of present
  + The detention of two Estonians by Belarus was protested.                 => BLR > EST

frame detention_by = COERCE arrest
  words      detention.n
  actor      subj | by
  recipient  of
  if         actor present and actor is country, government, military, COP, group, organisation
  + Detention by the Libyan army has become common.                          => LBY MIL > *
  - Forty Sudanese visited a detention centre.
  - Smoke rose from the Woomera Detention Centre in South Australia.
  - Indonesia has no law on administrative detention.

frame roundup = COERCE arrest
  words      round-up.n roundup.n
  actor      by | subj
  recipient  of
  if         actor present and actor is government, military, COP
  if         of lemma not news, result, score, event, story, match, headline
  + Several white farmers were held in a round-up by Zimbabwean police.        => ZWE COP > *
  - Our weekly round-up of news from Peru follows.

frame arrest_police = COERCE arrest
  words      hold.v seize.v capture.v recapture.v catch.v pick_up.v round_up.v take_away.v lead_away.v lock_up.v haul_away.v drag_off.v
  actor      subj | by
  recipient  obj | of
  if         actor is COP, government
  if         obj is person, civilians, group
  if         obj lemma not hearing, meeting, talk, session, election, vote, ceremony, funeral, inquiry, inquest, conference, exercise, seat, office, post, power, briefing, view, hand, referendum, poll, event, service, party, parade, majority, line, fire, ground, position, breath
  if         comp lemma not responsible, accountable, answerable, liable, culpable, guilty, dear, aloft, hand
  if         obj lemma not radio, camera, phone, press, paper
  if         to lemma not account
  + Police picked up a Zambian opposition leader at dawn.                    => ZMB COP > ZMB
  + The Iranian guards led away two Baha'i teachers.                         => IRN > *
  + Two Vietnamese bloggers were picked up by police in Hanoi.               => VNM COP > VNM
  - The ministry in Dublin held its first hearings.
  + Kenyan police have recaptured two escaped prisoners.   => KEN COP > KEN *

frame deport = COERCE deport
  words      deport.v refoule.v banish.v | deportation.n refoulement.n banishment.n "forced return" "mass deportation" "forcible return" "put on a plane" "deportation flight"
  words      send.v+home.n escort.v+border.n
  actor      subj | by | from
  recipient  obj | of
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  + Pakistan deported thousands of Afghans.                                  => PAK > AFG
  + A Russian journalist was deported from Latvia.                             => LVA > RUS
  + The deportation of Haitians by the Dominican Republic continued.         => DOM > HTI
  + Sweden may deport the Uzbek imam.                                        => SWE > UZB ; aux hypothetical ; factuality PS+
  - Coffee exports rose in Honduras.

frame withhold = COERCE withhold
  words      withhold.v starve.v deprive.v | withholding.n starvation.n deprivation.n
  words      cut_off.v+water.n cut.v+water.n block.v+aid.n block.v+food.n deny.v+food.n deny.v+water.n deny.v+medicine.n block.v+convoy.n deny.v+access.n
  actor      subj | by
  recipient  from | to | obj | of
  item       of | obj
  if         obj lemma water, food, aid, medicine, convoy, relief, people, prisoner, population, access, electricity, power, care, treatment, villager, civilian, detainee, bread, flour, supply, resident
  + Israel cut off water to Gaza.                                            => ISR > PSE
  + Food was withheld from detainees by Libyan guards.                       => LBY > *
  + Eritrean soldiers blocked aid to villages in Tigray.                     => ERI MIL > *

frame misinform = COERCE misinformation
  words      disinformation.n misinformation.n deepfake.n "fake news" "fake account" "troll farm" "smear campaign" "disinformation campaign" "misinformation campaign" "propaganda campaign" "influence operation" "influence campaign" "false rumour" "false rumor"
  words      spread.v+disinformation.n spread.v+lie.n spread.v+misinformation.n spread.v+rumour.n spread.v+rumor.n spread.v+falsehood.n forge.v+document.n fabricate.v+evidence.n
  actor      subj | by
  recipient  in | about | against | on
  context    misinformation
  if         actor is country, government, military, group, organisation, person
  + Russia spread disinformation about Ukraine, Czech spies said.            => RUS > UKR ; attribution CZE
  + France accused Azerbaijan of spreading disinformation about New Caledonia.   => AZE > FRA ; factuality UU
  + Chinese propaganda against Taiwan has grown.                             => CHN > TWN

frame misinform_act = COERCE misinformation
  words      propaganda.n
  actor      subj | by
  recipient  in | about | against | on
  context    misinformation
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame cyber = COERCE cyber
  words      hack.v cyberattack.v | hack.n hacking.n cyberattack.n cyber-attack.n ransomware.n phishing.n "cyber attack" "denial-of-service attack" "data breach" "hacking attack" "hacking campaign" "computer attack" "ransomware attack" "cyber operation" "cyber espionage" "cyber assault"
  words      hack_into.v break_into.v+network.n
  actor      subj | by | from
  recipient  obj | into | on | against | of
  context    cyber
  if         with absent
  if         to absent
  if         through absent
  + North Korean hackers broke into the computers of a South Korean bank, police said. => PRK > KOR
  + A Russian cyberattack on Estonia paralysed banks.                        => RUS > EST
  + The Albanian parliament was hacked by Iran.                              => IRN > ALB LEG
  + China denied hacking the Australian ministry on Friday.                    => CHN > AUS ; aux negation ; factuality UU
  - A commuter in Wales hacked through the ice.

frame raid_premises = COERCE restrict
  words      raid.v search.v storm_into.v break_into.v comb.v swoop.v | raid.n search.n
  actor      subj | by
  recipient  obj | of | on
  if         actor present and actor is COP, MIL, government, SPY
  if         obj lemma office, home, house, headquarters, newsroom, newspaper, premises, flat, apartment, bank, church, mosque, station, university, party, branch, embassy, company, broadcaster, bureau, clinic, newspaper
  if         for lemma not boy, girl, man, woman, climber, survivor, body, child, hiker, walker, victim, swimmer, fisherman, yachtsman, plane, boat, wreckage, clue, teenager, toddler, baby, crew
  + Police raided the offices of a Georgian broadcaster.                     => GEO COP > GEO
  + The home of an Angolan editor was searched by intelligence agents.       => AGO > AGO
  + Hong Kong police raided a newspaper and took away its files.             => HKG COP > HKG
  + Turkish policemen searched the headquarters of a Kurdish party on Monday.   => TUR > *
  - Hackers from Wales searched the house for clues.

frame force_way_in = COERCE restrict
  words      force.v+way.n burst_into.v barge_into.v
  actor      subj | by
  recipient  into
  if         into present and into lemma office, home, house, headquarters, newsroom, premises, flat, apartment, church, mosque, station, university, compound, centre, center, building, dormitory, camp, prison, cell
  if         subj is COP, government, SPY, GOV
  + Police forced their way into a Zambian newsroom.                         => ZMB COP > *

frame impose = COERCE restrict
  words      impose.v+rule.n impose.v+blackout.n impose.v+lockdown.n impose.v+limit.n impose.v+measure.n impose.v+closure.n impose.v+order.n impose.v+law.n impose.v+moratorium.n enforce.v+ban.n set_up.v+checkpoint.n set_up.v+roadblock.n erect.v+fence.n build.v+wall.n build.v+fence.n seal.v+border.n close.v+border.n shut.v+border.n close.v+airspace.n shut.v+airspace.n close.v+crossing.n shut.v+crossing.n tighten.v+control.n tighten.v+grip.n rewrite.v+constitution.n suspend.v+constitution.n confine.v+camp.n
  actor      subj | by
  recipient  on | with | to | for | around | at
  if         actor is country, government, military, COP, group
  + Thailand closed its border with Cambodia.                                => THA > KHM
  + Lithuania is building a fence along its frontier with Belarus.           => LTU > BLR
  + New rules were imposed on foreign charities by Ethiopia.                 => ETH > *
  + The junta tightened its grip on Burkinabe newspapers.                    => BFA > BFA
  + The border with Guinea was shut by Senegal, traders said.                => SEN > GIN

frame confine = COERCE restrict
  words      confine.v coerce.v subjugate.v enslave.v segregate.v gag.v herd.v corral.v expropriate.v evict_from.v hem_in.v "under guard" "keep under guard"
  actor      subj | by
  recipient  obj | to
  if         obj is person, civilians, group, military, government, organisation
  if         actor is country, government, military, COP, group
  mode arrest if to lemma house, home, villa, residence, quarters, palace, flat, apartment, cell, hospital
  + Serbia confined the refugees to a camp.                                  => SRB > *
  + Uighur families were herded into camps by China, witnesses said.         => CHN > * ; attribution *
  + Mauritania still enslaves farm workers, campaigners say.                 => MRT > *

frame force_out = COERCE seize
  words      force.v overthrow.v drive_from.v remove.v oust.v depose.v topple.v
  actor      subj | by
  recipient  obj
  if         from present and from lemma power, office, throne, presidency
  if         obj is person, government
  + Officers removed the president of Niger from power.                      => NER MIL > NER GOV
  + Peru's leader was ousted from office by the army.                        => PER MIL > PER GOV
  + The sultan was forced from the throne by British troops.                 => GBR MIL > *

frame take_control = COERCE seize
  words      take.v+control.n seize.v+control.n assume.v+control.n wrest.v+control.n usurp.v+power.n seize.v+airport.n seize.v+ship.n seize.v+tanker.n seize.v+vessel.n seize.v+land.n seize.v+farm.n grab.v+land.n seize.v+asset.n seize.v+property.n seize.v+cargo.n seize.v+territory.n "hoist its flag" board.v+ship.n board.v+vessel.n board.v+tanker.n board.v+freighter.n board.v+trawler.n seize.v+boat.n seize.v+trawler.n seize.v+freighter.n
  actor      subj | by
  recipient  of | from | over | obj
  if         actor is country, government, military, group, COP, organisation
  if         obj is not other
  if         actor is not BUS
  + Russian soldiers took control of a nuclear plant in Ukraine.             => RUS MIL > UKR
  + Zimbabwe seized land from white farmers.                                 => ZWE > ZWE
  + A Panamanian tanker was boarded by Iranian guards.                         => IRN > PAN
  + China took over a reef claimed by the Philippines.                       => CHN > PHL
  - A nephew took over the bakery in Lyon.
  - The Italian coach has taken control of a new team.

frame board_boat = COERCE restrict
  words      board.v intercept.v turn_back.v tow_back.v tow.v
  actor      subj | by
  recipient  obj | to | out_of
  if         subj present and subj is military, COP, government, country
  if         obj present and obj lemma boat, tanker, freighter, trawler, dinghy, ferry, yacht, launch, barge, vessel, dhow, raft, flotilla
  + Maltese patrolmen towed the boat back to Libya.                          => MLT > *
  + The Danish navy boarded a dhow off Somalia.                              => DNK MIL > *
  + The Italian coast guard intercepted a dinghy from Tunisia.               => ITA COP > *
  - Tourists in Venice boarded a boat to Murano.

frame jail_sentence = COERCE arrest
  words      "send to prison" "send to jail" "behind bars" "hold without charge" "hold incommunicado" "in detention" "under house arrest" place.v+arrest.n put.v+prison.n put.v+jail.n put.v+arrest.n throw.v+jail.n throw.v+prison.n take.v+custody.n hold.v+custody.n remand.v+custody.n keep.v+detention.n hold.v+detention.n send.v+prison.n send.v+jail.n haul.v+jail.n
  actor      subj | by
  recipient  obj | of
  if         obj is person, civilians, group, military, government, organisation
  + Myanmar put the ousted leader under house arrest.                        => MMR > MMR
  + Two Cuban poets were sent to prison.                                     => * > CUB
  + Belarus has held a Polish reporter in detention since May.               => BLR > POL
  + A Tanzanian bishop was taken into custody by police.                     => TZA COP > TZA
  + Eritrea keeps thousands of deserters in detention.                       => ERI > ERI

frame cut_supply = COERCE withhold
  words      starve.v withhold.v cut_off.v block.v obstruct.v divert.v deny.v
  actor      subj | by
  recipient  from | to | for | of
  item       obj
  if         obj is food, medicine
  if         actor is country, government, military, group, COP
  + Ethiopian troops withheld food from villagers.                           => ETH MIL > *
  + Medicine for Gaza was blocked by Israel.                                 => ISR > PSE
  + The army of Sudan obstructed food convoys to Nuba towns.                 => SDN MIL > SDN

frame expel_people = COERCE deport
  words      deport.v expel.v send_back.v fly_home.v put_on.v throw_out.v round_up.v
  actor      subj | by
  recipient  obj
  if         obj lemma migrant, immigrant, refugee, worker, national, citizen, student, missionary, family, asylum, journalist, reporter, labourer, trader, activist, boy, preacher, cleric, Afghan, Haitian, Roma
  if         to present
  + Iran sent back thousands of Afghan workers to Herat.                     => IRN > AFG
  + Two Nigerian preachers were flown home to Lagos by Ghana.                => GHA > NGA
  + Denmark expelled a Syrian family to Lebanon.                             => DNK > SYR

frame take_into_custody = COERCE arrest
  words      "take into custody" "lead away in handcuffs" "place under house arrest" "put under house arrest" "put behind bars" "throw in jail" "throw in prison" "send to prison" "send to jail" "haul off" "cart off" cart_off.v bundle_into.v lead_away.v round_up.v drag_away.v haul_in.v pick_up.v pull_in.v lock_up.v bang_up.v "hold without charge" "keep in detention" "under house arrest" "hold incommunicado" frogmarch.v handcuff.v
  actor      subj | by
  recipient  obj | of
  if         obj is person, civilians, group, government, military
  if         out_of absent
  + Three bloggers were led away by Vietnamese police.                       => VNM COP > *
  + Bahrain's security men picked up a cleric at dawn.                       => BHR COP > *
  - A lorry carted off the rubble in Izmir.

frame hold_person = COERCE arrest
  words      hold.v keep.v detain.v remand.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, COP, military, JUD
  if         obj is person, civilians, JRN, OPP, prisoners
  if         in lemma prison, jail, cell, custody, detention, camp, barracks, Guantanamo, solitary, isolation, dungeon
  if         in present
  + China is holding two Canadian priests in a secret prison.                => CHN > CAN
  + The editor was kept in custody by Niger for a year.                      => NER > *

frame held_by_forces = COERCE arrest
  words      hold.v
  actor      subj | by
  recipient  obj
  if         subj is MIL, COP, SPY
  if         subj present and obj present
  if         obj is person, civilians, JRN, OPP, REB, prisoners, REL
  if         comp absent and to absent
  if         obj lemma not crowd, enemy, rebel, post, town, city, family, hand, protester, talk
  + Two Swedish pilgrims are being held by Israeli forces.                   => ISR > SWE
  + Egyptian police are holding an Iraqi preacher.                           => EGY COP > IRQ

frame ban_activity = COERCE restrict
  words      ban.v outlaw.v forbid.v prohibit.v bar.v proscribe.v criminalise.v criminalize.v suspend.v dissolve.v disband.v annul.v abolish.v cancel.v restrict.v curb.v curtail.v
  actor      subj | by
  recipient  of | for | against
  if         subj is country, government, COP, military, JUD, LEG, organisation, group
  if         obj lemma party, protest, rally, demonstration, march, gathering, strike, music, activity, movement, union, assembly, election, parliament, headscarf, veil, book, association, constitution, charity, candidate, candidacy, vote, poll, congress, festival, prayer, worship, broadcast, politics, organisation, organization, ngo, language, school, freedom, right, travel, entry, movement, result, council, legislature, senate, referendum
  if         subj is not LAB, OPP, SOC, EDU, REL
  + Belarus banned all rallies in Minsk.                                     => BLR > *
  + The Thai court dissolved an opposition party.                            => THA JUD > *
  + Parliament was dissolved by Kuwait's emir.                               => KWT > *
  + A march by nurses was forbidden by the governor of Lagos.                => NGA > *
  - The club in Turin suspended the match.

frame bar_from = COERCE restrict
  words      bar.v ban.v stop.v prevent.v forbid.v block.v keep.v disqualify.v exclude.v prohibit.v hinder.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, COP, military, JUD, LEG
  if         from present
  if         from lemma run, travel, leave, vote, enter, speak, stand, march, work, attend, hold, reach, pray, cross, return, practise, demonstrate, gather, publish, ballot, office, country, election, politics, city, square, poll, race
  if         obj is person, civilians, group, organisation, government, JRN, military
  + Turkey barred a Kurdish deputy from leaving.                             => TUR > *
  + Two candidates were disqualified from the race by Iran.                  => IRN > *

frame keep_shut = COERCE restrict
  words      keep.v+border.n keep.v+road.n seal.v+border.n close.v+border.n shut.v+border.n close.v+crossing.n close.v+airspace.n put_up.v+roadblock.n set_up.v+roadblock.n erect.v+barrier.n build.v+wall.n build.v+fence.n "road block" lock_out.v wall_off.v fence_off.v hem_in.v confine.v bottle_up.v quarantine.v
  actor      subj | by
  recipient  with | to | on | against | obj
  if         actor is country, government, military, COP, group
  + Poland sealed its border with Belarus.                                   => POL > *
  + Hungary built a fence against migrants.                                  => HUN > *
  + Villagers were confined to their homes by Ethiopian soldiers.            => ETH MIL > *

frame hack_in = COERCE cyber
  words      hack.v penetrate.v infect.v deface.v swamp.v disable.v knock_out.v paralyse.v "knock offline" "take offline"
  actor      subj | by
  recipient  obj | of
  if         obj lemma computer, server, network, website, system, email, e-mail, account, site, database, software, grid, satellite
  context    cyber
  + Chinese hackers penetrated a Norwegian server.                           => CHN > NOR
  + The website of Georgia's president was defaced by Russian hackers.       => RUS > GEO

frame break_into_net = COERCE cyber
  words      break_into.v hack_into.v tap_into.v burrow_into.v
  actor      subj | by
  recipient  into
  if         into lemma computer, server, network, website, system, email, e-mail, account, site, database, grid, phone
  if         into present
  context    cyber
  + Agents of North Korea broke into the network of a Polish bank.           => PRK > POL

frame expropriate = COERCE seize
  words      expropriate.v nationalise.v nationalize.v impound.v commandeer.v requisition.v annex.v confiscate.v appropriate.v plunder.v loot.v pillage.v sequester.v | annexation.n nationalisation.n nationalization.n expropriation.n confiscation.n requisition.n
  actor      subj | by
  recipient  from | of | obj
  if         actor is country, government, military, COP, group, JUD
  + Zimbabwe expropriated farms from white families.                         => ZWE > *
  + The annexation of Crimea by Russia was condemned.                        => RUS > UKR
  + A Greek tanker, impounded by Nigeria, lay at anchor.                     => NGA > GRC

frame take_power = COERCE seize
  words      "seize power" "take over the country" "assume sweeping powers" "assume emergency powers" "assume special powers" "assume full powers" "assume absolute power" "seize control" "proclaim himself president" "declare himself president" "grab power" "install a government" stage.v+putsch.n attempt.v+coup.n plot.v+coup.n "military coup" "bloodless coup" "attempted coup" "failed coup" "abortive coup" "power grab"
  actor      subj | by | of
  recipient  from | against | in | of
  if         actor is person, military, group, government, organisation, country
  context    executive
  + The presidential guard seized power in Niamey.                           => NER > *
  + A general proclaimed himself president of Mali.                          => MLI MIL > *
  + A military coup by Guinean colonels ousted the old man.                  => GIN MIL > *

frame take_over_thing = COERCE seize
  words      take_over.v "take over"
  actor      subj | by
  recipient  of | obj | from
  if         obj present
  if         actor is country, military, group, MIL, REB, PRM, UAF, COP, government
  if         obj is not other, money
  if         obj lemma not presidency, post, job, chair, chairmanship, command, role, reins, helm, leadership, portfolio, task, mission, responsibility, duty, running, case, lead, management, company, bank, airline, rival, operation
  if         over absent
  + Serbian police took over the radio station.   => SRB COP > *
  + Rebels have taken over the Congolese town of Bunia.   => COD REB > COD
  - The new Danish cabinet takes over on Monday.
  - Portugal takes over the presidency of the European Union in January.

frame deport_away = COERCE deport
  words      deport.v "put on a plane" "put on the first plane" "bundle onto a plane" "send into exile" exile.v banish.v "fly into exile" "escort to the border" "frogmarch to the airport" expel.v send_back.v push_out.v "force onto a plane" repatriate.v | deportation.n banishment.n repatriation.n pushback.n refoulement.n
  actor      subj | by
  recipient  obj | of
  if         actor is country, government, COP, military
  if         obj lemma migrant, refugee, worker, family, journalist, asylum, student, activist, immigrant, preacher, imam, monk, missionary, national, citizen, suspect, people, dozen, hundred, thousand, Haitian, Afghan, Syrian, Venezuelan, Mexican, reporter, prince, dissident, boy, girl, man, woman, cleric, seeker
  + Algeria deported hundreds of migrants to Niger.                          => DZA > *
  + The preacher, expelled by Kenya, flew to Jamaica.                        => KEN > *
  + The deportation of Afghan families by Iran has begun.                    => IRN > AFG

frame starve = COERCE withhold
  words      starve.v deprive.v "cut off water" "cut off electricity" "cut off food" deny.v+food.n deny.v+water.n deny.v+medicine.n withhold.v+food.n withhold.v+medicine.n block.v+aid.n block.v+convoy.n block.v+food.n "keep out aid" "starve into submission" "use hunger as a weapon"
  actor      subj | by
  recipient  to | from | obj | for
  if         actor is country, government, military, group, COP
  + Syrian troops starved the rebel town of Madaya.                          => SYR MIL > SYR
  + Medicine was withheld from prisoners by Egypt.                           => EGY > *

frame spread_lies = COERCE misinformation
  words      spread.v+lie.n spread.v+disinformation.n spread.v+rumour.n spread.v+report.n spread.v+falsehood.n plant.v+story.n plant.v+report.n doctor.v+photograph.n fake.v+video.n forge.v+document.n "troll farm" "influence operation" "disinformation campaign" "propaganda campaign" "smear campaign" "fake news" disinformation.n
  actor      subj | by | from | of
  recipient  against | about | in | on
  if         actor is country, government, group, organisation, SPY, military
  context    misinformation
  + Russia has spread disinformation against Latvia.                           => RUS > LVA
  + Falsehoods about Finland were spread by Belarusian media.                => BLR > FIN

frame seal_area = COERCE restrict
  words      seal.v seal_off.v cordon_off.v close_off.v shut.v shut_down.v close.v close_down.v padlock.v shutter.v barricade.v board_up.v ring.v block_off.v lock_down.v
  actor      subj | by
  recipient  to | on | against | of | obj
  if         obj lemma street, area, district, compound, neighbourhood, neighborhood, quarter, house, residence, building, square, route, motorway, station, sky, skies, museum, underground, metro, shop, market, cinema, theatre, congress, parliament, road, highway, premises, room, library, court, frontier, land, sea, waters, canal, pipeline, campus, faculty, mine, factory, institution, organisation, organization, charity, centre, center, branch, association, orphanage, foundation, seminary, madrassa, outlet, club, restaurant, nightclub, hospital, studio, printworks
  if         actor is government, military, COP, country, SPY, JUD
  if         on lemma not Sunday
  if         because_of lemma not smoke, fire, bushfire, flood, flooding, fog, snow, ice, rain, storm, accident, crash, landslide, weather, wind, condition, water, gale
  + British police have sealed off two streets near the embassy.               => GBR COP > *
  + The Palestinian leader closed down all institutions of the Islamic group.   => PSE * > *
  + Turkish police shut down three Kurdish cultural centres.   => TUR COP > *
  + Egyptian authorities have closed two Islamic charities.   => EGY GOV > *
  - The Sydney restaurant closed down last year.

frame seal_town = COERCE restrict
  words      seal_off.v "seal off" cordon_off.v blockade.v encircle.v surround.v
  actor      subj | by
  recipient  obj
  if         subj is MIL, COP, country, PRM
  if         subj present and obj present
  if         obj is place
  + Israeli troops have sealed off Ramallah.   => ISR MIL > PSE
  + Grozny was surrounded by Russian forces.   => RUS MIL > RUS
  - Mountains surround the Bolivian city.

frame seal_place = COERCE restrict
  words      seal_off.v seal.v cordon_off.v close_off.v lock_down.v ring.v
  actor      subj | by
  recipient  obj
  if         obj present and obj is place, country
  if         subj present and subj is country, government, military, COP
  + Israel sealed off Gaza.                                                  => ISR > PSE
  + Chinese police have locked down Lhasa.                                   => CHN COP > *

frame stop_passage = COERCE restrict
  words      stop.v hold_up.v halt.v block.v turn_back.v intercept.v delay.v obstruct.v impede.v
  actor      subj | by
  recipient  of | from | obj
  if         obj lemma convoy, truck, lorry, ship, boat, vessel, bus, train, container, trader, traveller, passenger, ambulance, freighter, trawler, tanker, motorist, pilgrim, monitor, observer
  if         actor is government, military, COP, country, REB, PRM, UAF
  + Venezuelan troops stopped the lorries on the bridge.                     => VEN MIL > *
  + Chinese inspectors held up Philippine containers.                        => CHN > PHL
  - Rain stopped the train at Lyon.

frame pull_licence = COERCE censor
  words      revoke.v cancel.v withdraw.v suspend.v strip.v tear_up.v deny.v refuse.v
  actor      subj | by
  recipient  of | to | from | iobj | obj
  if         obj lemma licence, license, accreditation, permit, credential, registration, card, frequency
  if         recipient present and recipient is JRN, media
  + Russia withdrew the accreditation of a Dutch correspondent.                => RUS > NLD
  + The government of Tanzania suspended the licence of two newspapers.        => TZA > TZA

frame cut_lines = COERCE censor
  words      cut.v cut_off.v switch_off.v shut_down.v turn_off.v block.v suspend.v disconnect.v
  actor      subj | by
  recipient  to | in | for | of
  if         obj lemma telephone, line, phone, mobile, network, service, signal, connection, internet, messaging, roaming, landline, broadband
  if         obj is not energy, fuel
  if         actor is government, country, military, COP, BUS
  + Pakistan cut mobile services in Quetta.                                  => PAK > *
  + Telephone lines were cut off by the army in Kathmandu.                   => NPL MIL > *

frame take_off_air = COERCE censor
  words      take.v pull.v throw.v knock.v yank.v
  actor      subj | by
  recipient  obj
  if         off present and off lemma air, cable, screen, airwaves
  if         obj present and obj lemma station, channel, broadcaster, programme, show, network, radio, television
  if         actor is country, government, military, COP, JUD, organisation
  + Two radio stations were taken off the air by the Burundian government.     => BDI GOV > *

frame off_air = COERCE censor
  words      "take off the air" "pull the plug on the internet" "under the censor" "go dark by order" "blue pencil" "black out the news"
  actor      subj | by
  recipient  obj
  if         actor is government, country, military, COP
  + Serbia took the station off the air.                                     => SRB > *

frame lock_away = COERCE arrest
  words      lock_away.v bang_up.v clap.v+iron.n "hold without trial" "hold incommunicado" "clap in irons" "held without charge" cage.v
  actor      subj | by
  recipient  obj
  if         obj is not money, other
  + Thousands of Egyptians have been locked away.                            => * > EGY

frame strip_nationality = COERCE restrict
  words      strip_of.v deprive_of.v
  actor      subj | by
  recipient  obj
  if         of present and of lemma citizenship, nationality, passport, vote, right, office, immunity, title, seat, mandate, autonomy
  if         obj is person, civilians, group, ELI, country, government
  if         actor is country, government, JUD, LEG, military
  event SANCTION expel if of lemma office, seat, title, post
  + Four Tibetan monks were deprived of their passports by China.              => CHN > *
  + Last week, the government stripped Catalonia of its autonomy, officials in Madrid said.   => * > *

frame rob = COERCE seize
  words      rob.v rob_of.v relieve_of.v strip_of.v mug.v extort.v
  actor      subj | by
  recipient  obj | from
  if         subj is military, REB, PRM, UAF, COP, CRM, SPY
  if         obj is person, civilians, REF, organisation, money, BUS
  + Refugees were robbed of their phones by Eritrean militiamen.               => ERI > *

frame occupy_site = COERCE seize
  words      occupy.v seize.v take_over.v commandeer.v storm_into.v
  actor      subj | by
  recipient  obj | of
  if         subj is MIL, COP, PRM, SPY, government
  if         obj lemma transmitter, college, university, ministry, tower, broadcaster, television, station, newspaper, office, refinery, school, bank, palace, radio, mast, institute, hospital, mosque, church, parliament
  + Nicaraguan police have occupied a Jesuit college.                        => NIC COP > *
  + Soldiers seized the control tower at Karachi.                            => PAK MIL > *

frame invade_farm = COERCE seize
  words      invade.v occupy.v overrun.v take_over.v squat.v
  actor      subj | by
  recipient  obj | of | on
  if         obj lemma farm, farmland, estate, ranch, plantation, hacienda, homestead, ranchland
  if         subj is civilians, PTY, PRM, AGR, group, MIL, COP, REB, SOC
  if         subj present
  if         subj lemma not locust, rat, weed, bird, insect, pest
  + Landless peasants in Paraguay invaded a Brazilian ranch.                  => PRY > *
  - Locusts invaded farms in Niger.

frame keep_press_out = COERCE censor
  words      bar.v ban.v keep_out.v exclude.v eject.v turn_away.v shut_out.v lock_out.v turf_out.v
  actor      subj | by
  recipient  obj
  if         obj is JRN, media
  if         obj present
  if         actor is country, government, military, COP, organisation, JUD
  + Journalists were barred from the zone by Polish police.                  => POL COP > * JRN

frame push_people_back = COERCE restrict
  words      push_back.v drive_back.v force_back.v push_away.v hold_back.v shove.v herd_back.v turn_back.v turn_away.v clear.v disperse.v
  actor      subj | by
  recipient  obj
  if         subj is COP, MIL, government, country
  if         obj is civilians, REF, LAB, EDU, OPP, AGR
  if         obj present
  if         obj lemma not launch, date, deadline, start, opening, election, vote, trip, visit, meeting, release, time
  + Polish police pushed the farmers back.                                   => POL COP > *
  + Marchers were dispersed by Ugandan soldiers.                             => UGA MIL > *

frame put_on_plane = COERCE deport
  words      put.v bundle.v load.v pack.v hustle.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, JRN, REF, REL, OPP, government, LAB
  if         on lemma plane, flight, bus, train, boat, ferry, lorry, truck, ship, aircraft
  if         on present
  if         subj is COP, MIL, government, country, JUD
  + Nicaraguan police put a priest on a bus to Honduras.                     => NIC > *

frame march_to_border = COERCE deport
  words      escort.v drive.v take.v fly.v march.v ship_back.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, JRN, REF, REL, OPP, LAB
  if         to lemma airport, border, frontier
  if         to present
  if         subj is COP, MIL, government, country
  + Two Danish reporters were escorted to the airport by police.             => * COP > DNK

frame under_rule = COERCE martial-law
  words      place.v put.v
  actor      subj | by
  recipient  obj
  if         under present and under lemma law, emergency
  if         actor is country, government, military, person
  + Thailand's army chief placed the country under martial law on Friday.      => THA MIL > *

frame hold_territory = COERCE seize
  words      hold.v control.v retain.v administer.v occupy.v
  actor      subj | by
  recipient  of | obj
  if         subj present
  if         subj is military, REB, PRM, UAF, group
  if         obj is place, country
  if         obj present
  if         for absent
  + The rebels still hold Goma.                                              => * REB > *
  + Syrian troops held the Lebanese town of Zahle until 2005.                  => SYR MIL > LBN
  - The orchestra held Vienna spellbound.

frame search_premises = COERCE restrict
  words      search.v ransack.v raid.v comb.v turn_over.v
  actor      subj | by
  recipient  obj | of
  if         subj present
  if         subj is COP, MIL, SPY, JUD, government
  if         obj is PTY, BUS, JRN, media, REL, OPP, organisation, EDU, person
  if         obj present
  if         for absent and to absent
  + Paratroopers searched the party in Algiers.                              => DZA > *
  + An Egyptian charity was searched by the police.                          => EGY COP > EGY

frame end_assembly = COERCE restrict
  words      cancel.v close.v shut.v shutter.v shut_down.v scrap.v revoke.v abrogate.v freeze.v suspend.v dissolve.v annul.v abolish.v disband.v "put in abeyance" set_aside.v
  actor      subj | by
  recipient  obj | of
  if         obj lemma parliament, congress, legislature, election, vote, constitution, round, assembly, senate, ballot, charter, poll, chamber, diet, duma, referendum
  if         actor is country, government, military, JUD, person, GOV
  if         subj lemma not parliament, congress, assembly
  context    political_institutions
  + Guatemala's president shut Congress in May.                              => GTM GOV > *
  + The vote was cancelled by the Algerian army.                               => DZA MIL > *
  + Parliament has been suspended by the king of Nepal.                      => NPL > *

frame keep_out = COERCE restrict
  words      keep_out.v shut_out.v lock_out.v escort_out.v escort_from.v shove_back.v herd.v haul_out.v drag_from.v lift_off.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         subj is COP, MIL, government, country, JUD
  if         obj is person, civilians, LAB, OPP, EDU, JRN, REF, LEG, PTY, GOV
  if         obj present
  + Guardsmen in Caracas kept the opposition out.                            => VEN > *
  + Aid workers were shut out by Eritrea.                                    => ERI > *

frame attack_website = COERCE cyber
  words      attack.v hit.v target.v cripple.v wipe.v jam.v mailbomb.v bombard.v crash.v flood.v bring_down.v take_down.v breach.v compromise.v
  actor      subj | by | from
  recipient  obj | of
  if         obj lemma website, server, computer, network, site, system, database, email, portal, webpage, page
  if         obj lemma not rail, road
  if         actor is country, government, group, military, CRM, SPY, civilians, organisation, person
  context    cyber
  + Russian hackers crippled the servers of the Estonian parliament.         => RUS > EST
  + Estonian websites were attacked by Russian hackers.                        => RUS > EST

frame force_to = COERCE restrict
  words      force.v compel.v coerce.v oblige.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         subj is MIL, COP, REB, PRM, UAF, CRM, SPY, government
  if         obj present and comp present
  if         obj is person, civilians, government, LAB, JRN, REF, REL, MED, EDU
  mode seize if comp lemma resign, quit, abdicate, step, stand
  mode deport if comp lemma move, return, flee
  if         comp lemma not withdraw, retreat, pull, lift, take, leave
  + Soldiers forced the Fijian premier to resign.                            => FJI > FJI ; mode seize
  + Villagers in Myanmar's Chin state were forced by soldiers to carry shells.   => MMR > MMR

frame into_exile = COERCE deport
  words      fly.v send.v drive.v force.v bundle.v put.v pack_off.v ship.v bus.v dump.v
  actor      subj | by
  recipient  obj
  if         subj is MIL, COP, government, country, JUD
  if         obj is person, civilians, REF, GOV, OPP, JRN, REL
  if         into present and into lemma exile, desert, jungle, sea
  + Honduran soldiers flew the president into exile.                         => HND MIL > *
  + Malian migrants were driven into the desert by Algerian police.          => DZA COP > MLI

frame ordered_off = COERCE restrict
  words      "order off their land" "drive off their land" "force off their land" "throw off their land" "order off his land" "order off the land" "drive off the land" "force off the land" "order off their farm" "drive off their farm" "force off their farm" "throw off their farm"
  actor      subj | by
  recipient  obj
  if         obj is AGR, civilians, person, REF, LAB
  + White farmers were ordered off their land by the Zimbabwean government.   => ZWE * > ZWE AGR
  - The referee ordered the Italian player off the pitch.

frame oust_ruler = COERCE seize
  words      remove.v drive_out.v force_out.v push_out.v chase_out.v unseat.v depose.v overthrow.v topple.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         subj is MIL, REB, UAF, PRM
  if         obj is GOV, ELI
  if         obj present
  context    executive
  + Soldiers removed the president of Niger in July.                         => NER > NER GOV
  + Mali's ministers, driven out by mutinous soldiers, met in Dakar.         => MLI > MLI GOV

frame block_site = COERCE restrict
  words      seal.v seal_off.v close.v shut.v block.v block_off.v close_off.v cordon_off.v
  actor      subj | by
  recipient  of | to | with | obj
  if         actor present
  if         actor is military, COP, government, country, SPY
  if         obj lemma hotel, headquarters, stadium, access, corridor, point, gap, territory, enclave, ministry, mosque, gate, entrance, airfield, airspace, island, tunnel, clinic, pass, ferry, line
  if         obj lemma not base
  + Ivorian soldiers sealed off the hotel last week.                           => CIV MIL > *
  + The tunnel was shut by Egypt.                                            => EGY > *

frame ban_work = COERCE censor
  words      ban.v pull.v suppress.v pulp.v censor.v confiscate.v seize.v withdraw.v bar.v outlaw.v | banning.n
  actor      subj | by
  recipient  of | obj
  if         obj lemma book, film, play, song, novel, broadcast, issue, edition, programme, cartoon, article, exhibition, leaflet, movie, pamphlet, copy, documentary
  if         actor is country, government, COP, military, JUD, REL
  if         actor present
  + Kenya's authorities banned the play on Monday.                             => KEN > *
  + A novel was seized by the Turkish police.                                => TUR COP > *

frame swoop = COERCE arrest
  words      swoop_on.v bust.v bust_up.v roll_up.v net.v collar.v haul_out.v handcuff.v drag_away.v cart_away.v shackle.v
  actor      subj | by
  recipient  obj | on
  if         subj is COP, SPY, government, MIL
  if         obj is CRM, REB, person, civilians, OPP, JRN, group
  if         obj lemma not protest, demonstration, march, rally, crowd, gathering, sit-in
  + Kenyan police rolled up a ring of smugglers.                             => KEN COP > *
  + Officers in Baku handcuffed an editor.                                   => AZE > *

frame order_closed = COERCE restrict
  words      order.v+closure.n order.v+closing.n order.v+shutdown.n order.v+evacuation.n impose.v+cordon.n throw.v+cordon.n erect.v+checkpoint.n invoke.v+act.n invoke.v+power.n bring_back.v+check.n reintroduce.v+check.n reimpose.v+check.n
  actor      subj | by
  recipient  of | on | at
  if         actor is country, government, COP, military, JUD
  + Congo ordered the closure of the Belgian school.                         => COD > BEL

frame take_captured_assets = COERCE seize
  words      seize.v grab.v impound.v confiscate.v carry_off.v cart_off.v cart_away.v commandeer.v take_away.v
  actor      subj | by
  recipient  from | of | obj
  if         subj is COP, MIL, SPY, REB, PRM, government, country, JUD
  if         obj lemma computer, laptop, phone, press, document, passport, file, vehicle, ship, boat, tanker, trawler, weapon, archive, truck, machine, equipment, cargo, plant, house, farm, land, cattle, ballot, camera, transmitter, record, notebook, disc, disk, stick, gold, cash
  if         obj present and subj present
  + Policemen in Lokoja carted off the printing press.                       => NGA > *
  + Burmese soldiers seized the farmers' land.                               => MMR MIL > *
