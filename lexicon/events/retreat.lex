# RETREAT: material yielding: withdrawing, releasing, disarming, a ceasefire carried out, access granted, resigning.

frame withdraw = RETREAT withdraw
  words      withdraw.v pull_out.v pull_back.v retreat.v decamp.v disengage.v demobilise.v | withdrawal.n pullout.n pullback.n pull-out.n disengagement.n drawdown.n redeployment.n
  actor      subj | by | of
  recipient  from | out_of
  item       obj | of
  if         obj is not money, civilians, other
  if         actor is country, military, government, group
  if         from is not organisation
  if         from lemma not treaty, pact, accord, agreement, deal, convention, protocol, contract, talk, negotiation, race, contest, election, coalition, competition, tournament, match, championship, project, court, programme, charter, statute, process
  if         of lemma not treaty, pact, accord, agreement, deal, convention, protocol, contract, talk, negotiation, race, contest, election, coalition, competition, tournament, match, championship, project, court, programme, charter, statute, process
  event SANCTION withdraw if obj lemma ambassador, envoy, diplomat, peacekeeper, observer, consul, monitor, staff
  if         obj lemma not bill, plan, demand, claim, complaint, remark, candidacy, charge, threat, proposal, suit, allegation, objection, accusation, motion, ultimatum
  if         obj lemma not right, permission, accreditation, visa, licence, license, offer, invitation, support, recognition, consent, sample, cash, deposit, product
  event SANCTION withdraw if obj lemma minister, money, backing, investment, deposit
  event SANCTION withdraw if subj lemma monitor, observer, peacekeeper, inspector
  if         from lemma not treaty, pact, accord, agreement, protocol, convention, race, contest, tournament, tour, match, competition, cup, politics, market
  if         obj lemma not bid, nomination, application, drug, appeal, article, request, lawsuit, comment, entry
  + Russian troops withdrew from Kherson.                                    => RUS MIL > UKR
  + Syria pulled its soldiers out of Lebanon in 2005.                          => SYR > LBN ; aux historical
  + Israel's withdrawal from Gaza was completed.                             => ISR > PSE
  + American forces have pulled out of Niger.                                => USA MIL > NER
  + The last Soviet unit withdrawn from Latvia left in silence.              => * > LVA
  + Eritrea has not withdrawn from Tigray.                                   => ERI > ETH ; aux negation ; factuality CT-
  - She withdrew cash in Vienna.
  - A Kenyan runner pulled out of the race.
  + Russian troops withdrew from Kazakhstan in January.                        => RUS MIL > KAZ
  + Eritrean soldiers may have withdrawn from the Ethiopian town of Shire, aid workers said.   => ERI MIL > ETH ; aux hypothetical
  - The Dutch miner withdrew its bid for a Chilean rival.
  - The Spanish player withdrew from the tournament with a knee injury.
  - The yen retreated against the dollar in Tokyo.

frame withdraw_act = RETREAT withdraw
  words      retreat.n evacuation.n
  actor      subj | by | of
  recipient  from
  item       obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not money, civilians, other
  if         from is not organisation

frame leave_place = RETREAT withdraw
  words      leave.v quit.v vacate.v abandon.v flee.v depart.v evacuate.v go_home.v return_home.v
  actor      subj | of | by
  recipient  obj | from
  if         subj is military, group
  if         obj is place, country
  + French soldiers left Mali.                                               => FRA MIL > MLI
  + Tigrayan fighters abandoned the town of Alamata.                         => ETH > *
  + The base was vacated by Turkish troops.                                  => TUR MIL > *
  - Tourists left Crete.

frame leave_place_act = RETREAT withdraw
  words      departure.n retreat.n
  actor      subj | of | by
  recipient  obj | from
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame release = RETREAT release
  words      release.v free.v set_free.v let_go.v liberate.v parole.v unchain.v | freeing.n parole.n
  words      "set free" "let go" "walk free" "release on bail" "go free" "free on bail" grant.v+bail.n
  actor      subj | by | of
  recipient  obj | of
  item       obj | of
  giver      subj
  if         obj is person, civilians, prisoners, military, group, government
  if         obj is not money, goods
  if         obj lemma not minute, minutes, videotape, video, tape, recording, footage, report, document, statement, figure, photograph, photo, picture, image, list, detail, album, data, film, memo, transcript, book, file, record, letter, message, song, single, draft, study, survey, poll, manifesto, copy, information, account, result, version, portrait, cable, dossier, balloon, dove, autobiography, toll, guideline, budget, finding, text, map, update
  if         subj is not BUS
  + Iran released two British sailors.                                       => IRN > GBR ; item prisoners
  + Four journalists were freed by the Eritrean government.                  => ERI GOV > * JRN
  + Hamas freed nine Thai farm workers.                                      => PSE > THA
  + The release of a Chinese engineer by Pakistani militants was confirmed.  => PAK > CHN
  + Egypt has not released the Italian activist.                             => EGY > ITA ; aux negation ; factuality CT-
  + Freed by Belarus in June, the Polish reporter spoke out.                 => BLR > POL
  - The band released an album in Sweden.
  - Colombia released a videotape of the rebel leader.
  - The Greek police released a photograph of the gunman.
  + Nine sailors were released by Somali pirates after a ransom.             => SOM > *
  + The release of a Dutch priest by Abu Sayyaf was confirmed.               => PHL > NLD
  + Iran has not released the French tourists.                               => IRN > FRA ; aux negation ; factuality CT-
  - The Pentagon released a videotape of a Saudi preacher.
  - Kenya released figures on its prisoners.

frame release_act = RETREAT release
  words      release.n
  actor      subj | by | of
  recipient  obj | of
  item       obj | of
  giver      subj
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not money, goods

frame release_lemma = RETREAT release
  words      release.v free.v liberate.v | freeing.n
  actor      subj | by | of
  recipient  obj | of
  if         obj lemma prisoner, hostage, detainee, captive, dissident, activist, journalist, soldier, sailor, sailor, crew, ship, tanker, trawler, boat, fisherman, bishop, writer, blogger, student, lawyer, policeman, peacekeeper, inmate, schoolgirl, girl, worker, pilot, priest, doctor, leader, aide, protester, monk, nun, farmer, vessel
  + Indonesia released a Vietnamese trawler.                                 => IDN > VNM
  + Twelve hostages were released by Somali pirates.                         => SOM > *
  + The release of political prisoners by Venezuela went on.                   => VEN > *

frame release_lemma_act = RETREAT release
  words      release.n
  actor      subj | by | of
  recipient  obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame hand_back = RETREAT
  words      hand_back.v give_back.v return.v cede.v hand_over.v surrender.v relinquish.v give_up.v restore.v yield.v | handover.n cession.n restitution.n
  actor      subj | by
  recipient  to | iobj
  item       obj | of
  if         obj lemma island, territory, land, body, remains, artefact, artifact, town, base, basis, village, plot, property, sovereignty, bronze, treasure, painting, house, ship, hill, enclave, power, control, estate, skull, airport, statue
  mode resign if obj lemma power
  mode access if obj lemma control
  + Germany returned bronzes to Nigeria.                                     => DEU > NGA
  + The enclave was handed back to Kuwait by Iraq.                           => IRQ > KWT
  + Britain ceded the islands to Mauritius.                                  => GBR > MUS
  - The waiter in Nice gave back the change.

frame hand_over_town = RETREAT
  words      hand_back.v give_back.v cede.v hand_over.v surrender.v relinquish.v give_up.v yield.v turn_over.v
  actor      subj | by
  recipient  to
  if         obj is place
  if         subj is military, REB, country, government, group, PRM
  + Yemeni rebels surrendered Taiz to the army.                              => YEM REB > YEM
  + Serbian troops gave up Vukovar.                                          => SRB MIL > *

frame hand_over_ground = RETREAT
  words      hand_over.v surrender.v relinquish.v give_up.v yield.v turn_over.v
  actor      subj | by
  recipient  to
  if         obj lemma bastion, stronghold, city, province, district, position, post, checkpoint, camp, garrison, fort, fortress, outpost, barracks, valley
  if         subj is military, REB, country, government, group, PRM
  + The rebels surrendered their last stronghold to the Burmese army.        => MMR REB > MMR MIL

frame hand_back_act = RETREAT
  words      return.n surrender.n
  actor      subj | by
  recipient  to | iobj
  item       obj | of
  mode resign if obj lemma power
  mode access if obj lemma control
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         of lemma island, territory, land, body, remains, artefact, artifact, town, base, basis, village, plot, property, sovereignty, bronze, treasure, painting, house, ship, hill, enclave, power, control, estate, skull, airport, statue, prisoner, refugee
  if         of present

frame surrender = RETREAT
  words      surrender.v capitulate.v "give himself up" "turn himself in" "lay down arms" "give themselves up" | capitulation.n
  actor      subj | of | by
  recipient  to
  mode disarm if obj lemma weapon, arm, gun, rifle, arsenal, ammunition
  if         subj is military, group, country, REB, UAF, CRM
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         obj lemma not key, passport, door, seat, house, home, licence, license, phone, right, half, lead, point, gain, title, advantage, midfield, claim, right
  + Serb officers surrendered to the tribunal.                               => SRB > *
  + The surrender of rebels to the Ugandan army continued.                   => * > UGA MIL
  + Ukrainian marines in Mariupol surrendered to Russia.                     => UKR MIL > RUS

frame surrender_person = RETREAT
  words      surrender.v
  actor      subj
  recipient  to
  if         subj lemma man, woman, suspect, fugitive, hijacker, bomber, killer, attacker, leader, commander, chief, warlord, youth, colonel, officer, general, sniper, deserter, smuggler, kidnapper, hostage-taker, adviser, aide, minister, official, Yemeni, Saudi, Chechen, Afghan
  if         subj present and obj absent
  if         at absent
  + A Yemeni man who surrendered was questioned in Kandahar.                 => YEM > *

frame surrender_act = RETREAT
  words      surrender.n
  actor      subj | of | by
  recipient  to
  mode disarm if obj lemma weapon, arm, gun, rifle, arsenal, ammunition
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not food, fuel, energy, goods, money, technology, medicine

frame disarm = RETREAT disarm
  words      disarm.v demobilise.v demobilize.v decommission.v demilitarise.v demilitarize.v denuclearise.v dismantle.v | demobilisation.n demobilization.n decommissioning.n demilitarisation.n
  words      lay_down.v+arm.n lay_down.v+weapon.n hand_in.v+weapon.n hand_over.v+weapon.n surrender.v+weapon.n give_up.v+weapon.n destroy.v+stockpile.n destroy.v+weapon.n scrap.v+weapon.n dismantle.v+warhead.n hand_over.v+rifle.n hand_in.v+rifle.n surrender.v+arm.n turn_in.v+weapon.n put_down.v+weapon.n dismantle.v+reactor.n
  actor      subj | by | of
  recipient  to
  item       obj | of
  if         subj is country, government, military, group, civilians, person
  + Colombian rebels handed over their weapons to the United Nations.          => * > UNO
  + South Africa dismantled its nuclear arsenal.                             => ZAF > *
  + The disarmament of the Kurdish fighters began in Iraq.                   => * > *
  + Hezbollah has not disarmed.                                                => LBN > * ; aux negation
  - His smile disarmed voters in Malta.

frame disarm_act = RETREAT disarm
  words      disarmament.n
  actor      subj | by | of
  recipient  to
  item       obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame ceasefire = RETREAT ceasefire
  words      cease-fire.n armistice.n "cease fire" "cessation of hostilities" "lull"
  words      observe.v+ceasefire.n observe.v+truce.n respect.v+ceasefire.n implement.v+ceasefire.n honour.v+truce.n cease.v+fire.n begin.v+truce.n hold.v+fire.n stop.v+fighting.n halt.v+fire.n cease.v+fighting.n cease.v+hostility.n end.v+hostility.n halt.v+offensive.n stop.v+shelling.n halt.v+attack.n stop.v+fire.n keep.v+truce.n halt.v+operation.n stop.v+attack.n stop.v+bombing.n
  actor      both | between | subj | by
  recipient  with | on | in
  + The truce between Ethiopia and Eritrea is holding.                       => ETH, ERI > *
  + Saudi Arabia halted its offensive in Yemen.                              => SAU > YEM
  + The rebels have respected a truce with Chad since Monday.                  => * REB > TCD

frame ceasefire_act = RETREAT ceasefire
  words      ceasefire.n truce.n
  actor      both | between | subj | by
  recipient  with | on | in
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame access = RETREAT access
  words      open.v reopen.v unblock.v unseal.v | reopening.n
  words      allow.v+access.n grant.v+access.n give.v+access.n open.v+border.n reopen.v+border.n open.v+crossing.n admit.v+inspector.n allow.v+passage.n grant.v+passage.n allow.v+inspector.n open.v+corridor.n admit.v+observer.n restore.v+access.n allow.v+convoy.n reopen.v+crossing.n open.v+airspace.n
  actor      subj | by | from
  recipient  to | with | for
  if         obj lemma border, crossing, frontier, airspace, access, corridor, port, road, gate, inspector, passage, strait, checkpoint, observer, bridge, prison, site, convoy, camp
  if         subj is country, government, military, COP, group
  + Venezuela reopened its border with Colombia.                             => VEN > COL
  + The Rafah crossing was opened by Egypt.                                  => EGY > *
  + Iran gave UN inspectors access to the site.                                => IRN > UNO
  + The reopening of the frontier by Algeria surprised traders.              => DZA > *
  - A museum opened its gates in Madrid.

frame grant_access = RETREAT access
  words      grant.v+access.n give.v+access.n allow.v+access.n "given access to" "granted access to" "allowed access to" "gain access to"
  actor      by | subj
  recipient  iobj | to
  if         actor is country, government, military, COP, group, organisation
  if         to lemma not market, education, water, credit, internet, finance, bank, information, service, capital, justice
  + Syria has granted the inspectors access to the site.   => SYR * > *
  + The Red Cross was given access to the prisoners by the Taliban.   => AFG * > *
  - Rural Peru has little access to credit.

frame let_in = RETREAT access
  words      admit.v allow.v let.v let_in.v wave_through.v permit.v | admission.n
  actor      subj | by
  recipient  obj
  if         obj lemma inspector, observer, monitor, convoy, peacekeeper, ship, truck, aid, worker, delegation, investigator, lawyer, doctor, rapporteur, envoy, journalist
  if         subj is country, government, military, COP, group
  + Syria let UN inspectors into Douma.                                      => SYR > UNO
  + An aid convoy was allowed through by Sudan.                              => SDN > *
  + Myanmar admitted observers from Indonesia.                               => MMR > IDN

frame resign = RETREAT resign
  words      resign.v abdicate.v step_down.v stand_down.v bow_out.v step_aside.v | resignation.n abdication.n
  words      "step down" tender.v+resignation.n submit.v+resignation.n announce.v+resignation.n hand_in.v+resignation.n offer.v+resignation.n leave.v+office.n give_up.v+post.n relinquish.v+power.n "throw in the towel" quit.v+post.n leave.v+post.n leave.v+cabinet.n quit.v+cabinet.n quit.v+government.n hand_over.v+power.n cede.v+power.n give_up.v+power.n
  actor      subj | by | of
  recipient  to
  if         subj is person, government, military, organisation, group
  if         obj is not place, country, civilians, LAB
  context    executive
  + Bolivia's president resigned on Sunday.                                  => BOL GOV > *
  + The resignation of the Lebanese prime minister was expected.             => LBN GOV > *
  + Two Israeli ministers quit the cabinet.                                  => ISR GOV > *
  + The Thai premier has not resigned.                                       => THA GOV > * ; aux negation ; factuality CT-
  + The emperor of Japan abdicated in 2019.                                  => JPN GOV > * ; aux historical
  - She resigned herself to the rain in Oslo.
  - The Greek airline stood down two hundred workers.

frame send_home = RETREAT release
  words      send_home.v set_free.v "let go" allow.v+home.n fly_home.v bus_home.v hand_over.v return.v repatriate.v turn_loose.v spare.v
  actor      subj | by
  recipient  obj
  item       obj
  taker      to
  if         obj lemma prisoner, hostage, captive, soldier, detainee, sailor, pilot, crew, body, child, girl, fisherman, worker, journalist, deserter
  if         subj is country, government, military, group
  + Libya sent home 200 Chadian prisoners.                                   => LBY > TCD
  + The bodies of four Israelis were handed over by Hamas.                   => PSE > ISR
  + Kidnappers set free a Nigerian priest.                                   => * > NGA
  + Russia has returned nine Ukrainian children to Ukraine.                    => RUS > UKR

frame guns_silent = RETREAT ceasefire
  words      "fall silent" "hold fire" "lay off" "stop shooting" "stop firing" "take effect" "come into force" "silence the guns" hold.v+truce.n respect.v+truce.n
  actor      between | subj | by
  recipient  with | in | on
  if         subj lemma gun, truce, ceasefire, troop, troops, rebel, army, force, side, artillery, armistice, fighter, militia, cease-fire
  + Guns fell silent in Nagorno-Karabakh.                                    => * > *
  + A truce took effect between Israel and Hezbollah.                        => ISR, LBN > *

frame hand_in_weapons = RETREAT disarm
  words      hand_in.v hand_over.v surrender.v give_up.v lay_down.v turn_in.v destroy.v scrap.v dismantle.v decommission.v drop.v stack.v
  actor      subj | by
  recipient  to
  item       obj
  if         obj is arms, ammunition
  if         subj is country, government, military, group, civilians
  if         obj lemma not fighter, bomber
  + Albanian rebels handed in rifles to NATO soldiers.                       => ALB > IGO
  + Syria's chemical weapons were destroyed by Danish and Norwegian crews.     => * > *
  + Libya scrapped its missiles.                                             => LBY > *
  + Ivorian fighters laid down their weapons.                                => CIV > *

frame hand_in_many = RETREAT disarm
  words      hand_in.v give_up.v surrender.v turn_in.v lay_down.v hand_over.v
  actor      subj | by
  recipient  to
  if         subj is REB, PRM, MIL, group, civilians
  if         subj present
  if         obj lemma hundred, thousand, dozen, number, cache, stock, stockpile, ton, tonne, collection, haul, pile
  if         of lemma gun, weapon, rifle, arm, firearm, mortar, missile, grenade, ammunition, explosive
  if         of present

frame rid_of_arms = RETREAT disarm
  words      dispose.v get_rid_of.v dispose_of.v divest.v rid.v
  actor      subj | by
  recipient  to
  if         of lemma weapon, gun, arm, missile, arsenal, stockpile, mine, warhead, explosive, rifle, firearm, munition
  if         subj is REB, PRM, MIL, country, government, group
  if         subj present
  if         of present
  + Fijian rebels disposed of their guns.                                    => FJI REB > *

frame stand_aside = RETREAT resign
  words      "make way for" "give up power" "leave power" "leave office" "cede power" "step aside" "relinquish the post" "quit politics" "go into exile" "flee the country" hand_over.v+power.n
  actor      subj | by
  recipient  to
  if         subj is person, government, military
  + Yemen's president handed over power to his deputy.                       => YEM GOV > YEM
  + The Bangladeshi prime minister stepped down and left for India.            => BGD GOV > *
  + Kazakhstan's president stepped down after thirty years.                    => KAZ GOV > *

frame quit_post = RETREAT resign
  words      quit.v
  actor      subj | by
  if         subj is person, GOV, LEG, PTY, MIL
  if         obj absent
  context    executive
  if         subj lemma not tank, troop, troops, soldier, army, force, car, column, unit, vehicle
  + Peru's interior minister quit on Friday.                                 => PER GOV > *
  + The Latvian premier will not quit.                                       => LVA GOV > * ; event REJECT
  + The Polish minister has quit under pressure, a deputy said.                => POL GOV > *
  - The engine of the Danish ferry quit.

frame pull_forces = RETREAT withdraw
  words      pull.v remove.v redeploy.v move_out.v bring_home.v bring_back.v fly_home.v ship_home.v march_out.v
  actor      subj | by
  recipient  from | out_of | out
  item       obj
  if         obj lemma troop, troops, soldier, force, unit, tank, army, brigade, battalion, garrison, regiment, artillery, gun, missile, gunner, marine, paratrooper, police, contingent, division, weapon, column, ship, warship, jet, fighter, settler, guard, checkpoint, roadblock
  + France pulled its soldiers out of Niger in December.                       => FRA > NER
  + Armenia has withdrawn its artillery from the hills.                        => ARM > *
  + Belgium has brought its troops home from Mali.                             => BEL > MLI
  + Turkish tanks, removed from the frontier by Ankara, returned to barracks. => TUR > *
  - The museum removed a painting of Dutch soldiers.

frame evacuate_place = RETREAT withdraw
  words      evacuate.v vacate.v abandon.v relinquish.v
  actor      subj | by
  recipient  obj | from
  if         subj is military, group, country, government
  if         obj lemma base, basis, position, post, outpost, garrison, camp, barracks, town, city, village, airport, checkpoint, hill, stronghold, settlement, district, territory, fort, island
  + Syrian troops evacuated the base at Taftanaz.                              => SYR MIL > SYR
  + The outpost was abandoned by Thai soldiers.                              => THA MIL > *
  + Rebels vacated three villages near Goma, the UN said.                    => * REB > * ; attribution UNO

frame give_up_arms = RETREAT disarm
  words      give_up.v hand_in.v hand_over.v turn_in.v lay_down.v surrender.v give.v+arm.n hand.v+weapon.n lay.v+arm.n lay.v+weapon.n put_down.v
  actor      subj | by
  recipient  to
  item       obj
  if         obj lemma weapon, arm, gun, rifle, arsenal, ammunition, firearm, grenade, kalashnikov, missile, warhead, stockpile, explosive
  if         subj is not country
  + Rebels in Aceh handed in their weapons to European monitors.             => IDN REB > *
  + The guns were given up by Northern Irish loyalists.                      => GBR > *
  + Fighters who laid down their arms were sent home by Congo.               => * > *
  - Burglars in Leeds handed in their guns at the museum of crime.

frame leave_power = RETREAT resign
  words      "step aside" "stand down" "step down" "throw in the towel" "call it a day" "bow out" leave.v+office.n vacate.v+presidency.n hand_over.v+power.n hand_over.v+rein.n relinquish.v+power.n tender.v+resignation.n hand_in.v+resignation.n announce.v+resignation.n submit.v+resignation.n resign.v+seat.n renounce.v+throne.n
  actor      subj | by | of
  if         subj is person, government, military, organisation, GOV, LEG
  context    executive
  + Gambia's ruler handed over power and flew out.                           => GMB > *
  + The Maltese premier submitted his resignation.                           => MLT GOV > *

frame free_them = RETREAT release
  words      set_free.v let_go.v turn_loose.v free.v release.v parole.v "set free" "let go" "allow home" "grant bail"
  actor      subj | by
  recipient  obj
  item       obj
  if         obj lemma prisoner, hostage, captive, detainee, soldier, journalist, crew, sailor, engineer, tourist, worker, activist, dissident, inmate, student, peacekeeper, nun, priest, monk, schoolgirl, girl, fisherman, pilot, lawyer, leader, blogger, civilian, man, woman, boy, child, American, Briton, driver, opponent, editor, cleric, bishop, suspect, policeman
  if         subj is not BUS
  + Hamas set free two Argentine hostages.                                   => PSE > ARG
  + The blogger was let go by Vietnam after a year.                          => VNM > *

frame cease_fire = RETREAT ceasefire
  words      "cease fire" "hold fire" "stop fighting" "stop shooting" stop.v+fighting.n end.v+fighting.n halt.v+fire.n observe.v+truce.n observe.v+ceasefire.n honour.v+truce.n respect.v+ceasefire.n end.v+war.n end.v+hostility.n cease.v+hostility.n suspend.v+bombing.n halt.v+bombing.n stop.v+bombing.n
  actor      both | subj | by | between
  recipient  with | against
  if         actor is country, government, group, military, organisation
  + Armenian and Azeri troops stopped shooting at noon.                        => ARM, AZE > *
  + Moro rebels have kept the truce.                                           => PHL REB > *

frame surrender_to = RETREAT
  words      surrender_to.v
  actor      subj
  recipient  to
  if         actor is person, civilians, group, military, CRM, government
  if         to present and to is country, government, COP, military, group, organisation, JUD
  if         subj present
  + The former mayor of Tirana surrendered to police.                        => ALB > * COP
  - She surrendered to sleep in a Paris hotel.

frame give_oneself_up = RETREAT
  words      "give himself up" "give herself up" "give themselves up" "turn himself in" "turn herself in" "turn themselves in"
  actor      subj
  recipient  to
  if         actor is person, civilians, group, military, CRM, government, REB
  + Forty Lord's Resistance fighters gave themselves up in Uganda.           => * > *

frame let_go_free = RETREAT release
  words      let_out.v bail.v "let go" "walk free" "go free" "allow home" turn_loose.v "free on bail" "let out on bail" let.v allow.v
  actor      subj | by
  recipient  obj
  item       obj
  if         obj is person, civilians, prisoners, military, REB, OPP, JRN, group
  if         obj present
  if         comp lemma go, leave, walk
  if         obj lemma not employee, staff, staffer, chance, opportunity
  + Israel let a Palestinian detainee out of Hasharon prison.                => ISR > PSE
  + Police in Granada let the thieves go.                                    => * COP > *
  - The dealer in Bonn let the painting go.

frame walk_out_free = RETREAT release
  words      "walk free" "walk out of prison" "walk out of jail" "go free" "be bailed"
  actor      by
  recipient  subj
  if         subj is person, civilians, prisoners, military, REB, OPP, JRN
  + Two Dutch captives walked free in Tehran.                                => * > NLD

frame let_pass = RETREAT access
  words      let_through.v let_in.v wave_through.v allow_through.v allow_in.v usher_in.v grant.v+passage.n give.v+passage.n let_across.v
  actor      subj | by
  recipient  obj | iobj | to
  if         actor is country, government, military, COP, group, REB
  if         in absent
  if         obj is not money
  event      AID if obj is REF
  + Eritrean guards let the lorries through.                                 => ERI > *
  + Ethiopia has granted passage to the Red Cross.                             => ETH > *

frame leave_to_enter = RETREAT access
  words      let.v allow.v permit.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma enter, pass, cross, land, dock, inspect, visit, reach, watch, bring, deliver, see, interview, examine, search, observe, evacuate, collect, fetch, unload
  if         actor is country, government, military, COP, group, REB, PRM
  + Syria allowed inspectors to examine the shed.                            => SYR > *
  + The Red Crescent was let through by Libyan rebels.                         => LBY REB > *

frame go_home_troops = RETREAT withdraw
  words      go.v head.v fly.v leave.v melt_away.v "pack up" pull_out.v move_out.v march_off.v turn_back.v turn_round.v turn_around.v decamp.v slip_away.v withdraw.v
  actor      subj
  recipient  from
  if         subj is MIL, COP, PRM, UAF, REB
  if         to lemma home, barracks, base, camp, quarters
  if         subj present and to present
  + Rebel fighters withdrew to their camps in Mindanao.                        => PHL REB > *
  + Egyptian soldiers went back to barracks on Friday.                         => EGY MIL > *
  + Ukrainian troops left for home on Monday.                                  => UKR MIL > *

frame troops_home = RETREAT withdraw
  words      "head home" "go home" "fly home" "return home" "march home" "melt away" "return to barracks" "go back to barracks" "return to base" "leave for home" "pull out of" "evacuate the" stand_down.v
  actor      subj
  recipient  from | of
  if         subj is MIL, COP, PRM, UAF, REB
  if         subj present
  + The last American marines flew home from Panama.                         => USA MIL > *

frame call_home_troops = RETREAT withdraw
  words      bring_home.v call_home.v take_home.v send_home.v pull_out.v fly_home.v
  actor      subj | by
  recipient  from
  item       obj
  if         obj is MIL
  if         actor is country, government, military
  if         obj lemma not attache, observer, peacekeeper, ambassador
  + New Zealand brought home its troops from Afghanistan.                      => NZL > AFG

frame send_captives_home = RETREAT release
  words      send_home.v fly_home.v return.v hand_back.v give_back.v send_back.v hand.v hand_over.v deliver.v turn_over.v
  actor      subj | by
  recipient  obj | to
  item       obj
  if         obj is prisoners
  if         actor is country, government, group, REB, military, PRM, UAF
  if         for absent
  if         obj lemma not fugitive, suspect, defendant, murderer, smuggler, trafficker
  + Azerbaijan has sent home five prisoners of war.                          => AZE > *
  + Tuareg rebels handed their Swiss hostage to the Red Cross.               => * REB > CHE

frame quit_firing = RETREAT ceasefire
  words      "stop shooting" "stop firing" "cease firing" "quit firing" "stop shelling" "stop bombing" "hold fire" "stop fighting" "stop the shelling" halt.v+shelling.n end.v+offensive.n halt.v+offensive.n stop.v+offensive.n end.v+shelling.n call_off.v+shelling.n stay.v+quiet.n
  actor      both | subj | by
  recipient  on | against | with
  if         actor is country, government, group, military, REB, PRM
  + Both sides stopped shooting at dawn, the Lebanese army said.               => * > *
  + Israel halted its offensive in Gaza on Sunday.                             => ISR > *

frame hand_land_back = RETREAT withdraw
  words      give_back.v return.v hand_back.v cede.v
  actor      subj | by
  recipient  to
  if         obj lemma strip, hill, land, valley, village, metre, meter, hectare, acre, orchard, islet, island, territory, enclave, checkpoint
  if         actor is country, government, military
  + Egypt returned two islands to Saudi Arabia.                                => EGY > SAU
  + Israel returned a border village to Lebanon.                               => ISR > LBN
  + Ukraine ceded an island to Romania.                                        => UKR > ROU

frame offer_to_resign = RETREAT resign
  words      offer.v volunteer.v agree.v decide.v promise.v
  actor      subj
  recipient  to
  if         comp present and comp lemma resign, quit, abdicate, step
  if         subj is person, government, GOV, LEG, MIL
  if         obj absent
  context    executive
  + South Korea's defence minister offered to resign.                        => KOR GOV > *
  + The Dutch prime minister offered to resign.                                => NLD GOV > *

frame captives_handed = RETREAT release
  words      hand_over.v turn_over.v deliver.v give_up.v hand_back.v fly_home.v send_home.v
  actor      subj | by
  recipient  obj
  item       obj
  taker      to
  if         subj present
  if         subj is REB, CRM, UAF, group, PRM
  if         obj is person, civilians, JRN, MIL, prisoners, COP
  if         obj present
  if         to lemma not court, tribunal, Hague
  + The gang handed over a German reporter.                                  => * CRM > DEU
  + Two Swiss hikers were handed over by the guerrillas of Colombia.         => COL > CHE

frame free_boat = RETREAT release
  words      free.v release.v let_go.v set_free.v let_out.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         obj lemma youth, captain, skipper, shepherd, captive, skipper, aide, adviser, negotiator, hiker, nurse, missionary, pupil, teacher, official, member, resident, suspect, comrade, convict, national, mayor, minister, official, employee, American, Armenian, Palestinian, Israeli, Iranian, Russian, Ukrainian, ally, family, aircraft
  if         subj is not BUS
  + Japan freed the captain of a Chinese trawler.                            => JPN > CHN

frame troops_leave = RETREAT withdraw
  words      leave.v depart.v pull_out.v fall_back.v draw_back.v pull_back.v melt_away.v "turn round" turn_back.v "go home" decamp.v sail_away.v
  actor      subj
  recipient  from
  if         subj is MIL, REB, PRM
  if         subj present
  if         obj is not person, money, organisation, other
  if         obj lemma not dead, wounded, six, one, two, three, four, five, seven, eight, nine, ten, dozen, dozens, scores, score, hundred, hundreds, thousand, thousands, people, civilian, villager, casualty, trail, scar, body, mark, impression, message, home, child
  if         for is not place, country
  if         obj lemma not fortune, estate, widow, will, note, legacy, wife, son, daughter, family
  + The last French soldiers left in December.                               => FRA MIL > *
  + Greek warships drew back from the islets.                                => GRC > *
  - A retired soldier from Kent left a fortune.

frame quit_job = RETREAT resign
  words      quit.v leave.v give_up.v vacate.v relinquish.v
  actor      subj | by
  if         subj present
  if         subj is person, GOV, MIL, LEG, PTY, COP
  if         obj lemma cabinet, post, job, command, chair, notice, office, leadership, premiership, chairmanship, commission, helm, seat, portfolio
  if         obj present
  context    executive
  + The Thai finance minister gave up his post.                              => THA GOV > *
  + The deputy from Chile vacated her seat.                                  => CHL > *

frame stop_raids = RETREAT ceasefire
  words      halt.v suspend.v pause.v cease.v stop.v call_off.v
  actor      subj | by
  recipient  on | against | in
  if         subj present
  if         obj lemma bombing, shelling, offensive, attack, airstrike, bombardment, raid, assault, hostility
  if         subj is country, military, REB, group, PRM, GOV, organisation
  if         subj is not LAB, EDU, MED, COP, BUS
  + NATO suspended its bombing of Serbia.                                    => * > *
  + The offensive was halted by Russia's president.                          => RUS GOV > *
  - Teachers in Peru called off their strike.

frame shut_reactor = RETREAT disarm
  words      shut_down.v close.v shut.v dismantle.v mothball.v disable.v disband.v
  actor      subj | by
  if         subj is country, government, group, REB
  if         obj lemma reactor, site, centrifuge, silo, warhead, militia, arsenal, regiment, brigade, stockpile, guerrilla
  if         obj lemma not web
  + North Korea shut down its reactor.                                       => PRK > *
  + Serbia's president disbanded the militia.                                => SRB GOV > *

frame open_up_space = RETREAT access
  words      open.v reopen.v unlock.v
  actor      subj | by
  recipient  to | for
  if         obj lemma water, waters, sky, skies, harbour, harbor, archive, territory, gate, route, door, corridor, strait, market, cell
  if         subj is country, government, military, COP, REB
  if         to present
  if         to lemma not festival, fan, visitor, tourist, audience, exhibition, customer, shopper
  + Saudi Arabia opened its skies to Israeli planes.                         => SAU > ISR
  - Berlin opened its doors to the film festival.

frame are_freed = RETREAT release
  words      "freed"
  actor      subj | by
  recipient  obj
  item       obj
  if         obj lemma not larva, leopard, bear, turtle, bird, whale, animal, eagle, lynx, wolf, fund, capacity
  + Nine Polish sailors were freed within hours.                             => * > POL
  + Two Irish priests have been freed by rebels in Mali.                     => MLI REB > IRL

frame withdrew_troops = RETREAT withdraw
  words      "withdrew" "withdrawn" "pulled out" "pulled back"
  actor      subj | by
  recipient  from
  item       obj
  if         subj present and subj is country, military, group, government, REB
  if         obj is not money, civilians, other, GOV, organisation
  if         from lemma not treaty, pact, accord, agreement, deal, convention, protocol, contract, talk, negotiation, race, contest, election, coalition, competition, tournament, match, championship, project, court, programme, charter, statute, process
  if         of lemma not treaty, pact, accord, agreement, deal, convention, protocol, contract, talk, negotiation, race, contest, election, coalition, competition, tournament, match, championship, project, court, programme, charter, statute, process
  if         obj lemma not bill, plan, demand, claim, complaint, remark, candidacy, charge, threat, proposal, offer, invitation, support, recognition, motion, ambassador, observer, envoy
  + Ethiopian soldiers withdrew from the Somali town.                        => ETH MIL > SOM

frame lift_siege = RETREAT withdraw
  words      lift.v dismantle.v take_down.v clear_away.v remove.v raise.v
  actor      subj | by
  recipient  of | on | around
  if         obj lemma roadblock, checkpoint, barricade, siege, picket, encirclement
  + The Burmese army has withdrawn from the siege of the town.                 => MMR MIL > *

frame ruler_flees = RETREAT resign
  words      flee.v
  actor      subj
  if         subj is GOV, ELI
  if         subj present
  if         to present
  context    executive
  + Tunisia's president fled to Jeddah.                                      => TUN > *

frame lay_down = RETREAT disarm
  words      lay_down.v+arm.n give_up.v+gun.n hand_in.v+gun.n hand_over.v+gun.n turn_in.v+gun.n stack.v+arm.n stack.v+weapon.n burn.v+weapon.n saw_up.v+rifle.n surrender.v+gun.n down.v+weapon.n put_down.v+gun.n give_in.v+weapon.n
  actor      subj | by
  recipient  to
  if         actor is REB, military, group, country, civilians, PRM, CRM, person
  + Basque gunmen stacked their weapons in a barn.                           => ESP > *

frame soldiers_gone = RETREAT withdraw
  words      "be out of" "pack up" "pack their bags" "fold their tents" "strike camp" "sail for home" "fly home" "head home" "roll home" "march home" "be withdrawn" "be pulled out" "give ground" "fall back"
  actor      subj
  recipient  from | of
  if         subj present
  if         subj is MIL, REB, PRM
  + The last Russian battalion has packed up.                                => RUS MIL > *
  + Syrian rebel fighters fell back near Aleppo.                               => * > *

frame free_for = RETREAT release
  words      release.v free.v "set free" let_go.v "walk free" let_out.v
  actor      subj | by
  recipient  obj
  item       obj
  if         subj is country, government, COP, JUD, REB, group, MIL, CRM, UAF
  if         obj is person, civilians, prisoners, JRN, OPP, REL, MIL, REB, REF, LAB, EDU
  if         subj present and obj present
  if         obj lemma not minute, minutes, account, accounts, result, budget, estimate, forecast, videotape, video, tape, recording, footage, report, document, statement, figure, photograph, photo, picture, image, list, detail, album, data, film, memo, transcript, book, file, record, letter, message, song, single, draft, study, survey, poll, manifesto, copy, information, account, result, version, portrait, cable, dossier, balloon, dove, autobiography, toll, guideline, budget
  if         obj lemma not sarin, gas, statement, report, film, water
  if         obj lemma not tape, videotape, video, film, footage, transcript, document, report, statement, figure, album, list, picture, photograph, photo, image, detail, finding, data, survey, study, draft, text, letter, recording, book, memo, song, single, poll, map, update
  + Ethiopia released an Ogaden editor.                                      => ETH > *
  + Abu Sayyaf let go a Norwegian yachtsman.                                 => PHL > NOR
