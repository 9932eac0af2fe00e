# THREATEN: threats and forceful warnings. The mode says what is threatened.

frame threaten = THREATEN
  words      threaten.v menace.v blackmail.v intimidate.v | blackmail.n menace.n
  words      issue.v+threat.n make.v+threat.n renew.v+threat.n repeat.v+threat.n issue.v+warning.n "sabre rattling" sabre-rattling.n
  actor      subj | by | from | of
  recipient  obj | against | to | with
  if         actor is country, government, military, COP, person, group, organisation, civilians
  mode violence if comp lemma attack, strike, bomb, kill, destroy, shoot, invade, retaliate, use, fire, annihilate, blow, storm, fight, crush, wipe, behead, execute, shell, sink, flatten, assassinate, target, resume, burn
  mode relations if comp lemma cut, sever, suspend, impose, cancel, withdraw, halt, stop, review, end, leave, recall, quit, break, block, withhold, boycott, veto, pull, freeze, raise, sue, freeze
  mode restrict if comp lemma close, ban, jail, shut, restrict, dissolve, seize, impound, censor, arrest, blockade, nationalise, nationalize, confiscate, declare, disrupt
  mode expel if comp lemma expel, dismiss, sack, deport, oust, impeach, fire, remove, evict
  mode arrest if comp lemma arrest, prosecute, jail, imprison, detain, charge, try
  mode territory if comp lemma annex, secede, occupy, partition
  if         comp lemma not undermine, overshadow, engulf, swamp, overwhelm, spill, become, spread, spiral, eclipse, worsen, plunge, erode, dwarf, drag, unravel, backfire, erupt, escalate
  + North Korea threatened to attack the South.                              => PRK > KOR ; mode violence
  + Libya threatened to expel Italian diplomats.                             => LBY > ITA ; mode expel
  + Moldova, threatened by Moscow with sanctions, signed the accord.           => RUS GOV > MDA
  + The United States threatened to cut aid to Honduras.                     => USA > HND ; mode relations
  + Iran's threat to close the Strait of Hormuz lifted oil prices.           => IRN > * ; mode restrict
  + Uganda threatened to arrest an opposition leader.                        => UGA > UGA ; mode arrest
  + Venezuela repeated a threat to annex part of Guyana.                     => VEN > GUY ; mode territory
  + Turkey denied threatening Greece.                                        => TUR > GRC ; aux negation ; factuality UU
  - Drought threatens crops in Zambia.
  + Ecuador, threatened by gangs, closed its ports.                          => * > ECU
  + North Korea is said to have threatened the envoy.                        => PRK > *
  + Threats by Israeli settlers against Palestinian herders have multiplied.   => ISR > PSE
  - The row threatens to overshadow the Irish summit.
  + Peru threatened to jail two Bolivian miners.                               => PER > BOL

frame threaten_act = THREATEN
  words      threat.n
  actor      subj | by | from | of
  recipient  obj | against | to | with
  mode violence if comp lemma attack, strike, bomb, kill, destroy, shoot, invade, retaliate, use, fire, annihilate, blow, storm, fight, crush, wipe, behead, execute, shell, sink, flatten, assassinate, target, resume, burn
  mode relations if comp lemma cut, sever, suspend, impose, cancel, withdraw, halt, stop, review, end, leave, recall, quit, break, block, withhold, boycott, veto, pull, freeze, raise, sue, freeze
  mode restrict if comp lemma close, ban, jail, shut, restrict, dissolve, seize, impound, censor, arrest, blockade, nationalise, nationalize, confiscate, declare, disrupt
  mode expel if comp lemma expel, dismiss, sack, deport, oust, impeach, fire, remove, evict
  mode arrest if comp lemma arrest, prosecute, jail, imprison, detain, charge, try
  mode territory if comp lemma annex, secede, occupy, partition
  if         of lemma not attack, terrorism, war, famine, flood, disease, violence, drought, bombing, infection, recession, fire, invasion, bomb, piracy, inflation, reprisal
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame vow_violence = THREATEN violence
  words      vow.v swear.v promise.v pledge.v warn.v | vow.n promise.n
  actor      subj | by | of
  recipient  against | on | obj
  if         comp present and comp lemma attack, strike, bomb, kill, destroy, retaliate, avenge, fight, crush, annihilate, hit, exterminate, eliminate, respond, punish, eradicate, wipe, behead, target, resist, defeat, invade, retake
  if         subj is not MED, EDU
  + Hezbollah vowed to avenge its commander.                                 => LBN > *
  + Israel promised to strike Iran.                                          => ISR > IRN
  + Al-Shabaab, which has sworn to attack Kenya, claimed the blast.          => * > KEN
  + Pakistan vowed to respond to any Indian strike.                          => PAK > IND
  - Athletes from Cuba vowed to train harder.
  - Polish doctors warned that smoking kills.

frame ready_to_strike = THREATEN violence
  words      ready.a prepared.a poised.a | readiness.n
  actor      subj | of
  recipient  against | on
  if         comp present and comp lemma respond, retaliate, strike, attack, defend, fight, hit, repel, crush, punish, avenge, invade, resist, bomb
  if         subj is country, government, GOV, military, group, REB
  + Syria is prepared to respond to any Israeli raid.                        => SYR > *
  + Polisario fighters are ready to fight Morocco again.                     => * > *
  + Greek forces are poised to repel an attack.                              => GRC > *
  - The goalkeeper of Ghana is ready to defend his title.

frame vow_revenge = THREATEN violence
  words      vow.v+revenge.n vow.v+retaliation.n swear.v+revenge.n threaten.v+revenge.n threaten.v+retaliation.n threaten.v+war.n threaten.v+force.n threaten.v+strike.n threaten.v+attack.n vow.v+response.n promise.v+revenge.n vow.v+vengeance.n "bomb threat" "death threat" "nuclear blackmail" "nuclear threat" "threat of force" threaten.v+violence.n
  actor      subj | by | from
  recipient  against | on | to | of
  + Iran vowed revenge on Israel.                                            => IRN > ISR
  + A death threat against a Danish cartoonist was traced to Pakistan.       => * > DNK
  + Retaliation was threatened by the Sudanese army.                         => SDN MIL > *
  + Boko Haram made a death threat against a Nigerian emir.                  => NGA > NGA

frame warn_of = THREATEN
  words      warn.v caution.v | ultimatum.n
  actor      subj | by | from | of
  recipient  obj | to
  if         obj is country, government, group, military, organisation
  if         actor is country, government, group, military, organisation, person
  if         of lemma not cyclone, storm, flood, drought, shortage, delay, virus, disease, outbreak, famine, recession, slowdown, tsunami, earthquake, eruption, heatwave, bushfire, fire, epidemic, starvation, frost, danger
  mode violence if of lemma war, retaliation, strike, response, attack, force, action
  mode relations if of lemma sanction, consequence, break, cut, tariff
  mode expel if of lemma expulsion
  + China warned Taiwan of war.                                              => CHN > TWN ; mode violence
  + Georgia was warned by Brussels of sanctions.                             => * > GEO ; mode relations
  + Moscow's warning to Finland was blunt.                                   => RUS GOV > FIN
  + Ethiopia warned Eritrea not to attack.                                     => ETH > ERI
  - Forecasters warned Fiji of a cyclone.
  - The Tongan government warned villagers to boil their water.
  - The Australian weather office has warned of more hot winds.
  - Bushfires are threatening homes near Sydney.

# Workers who speak of a strike threaten one.
frame warn_strike = THREATEN restrict
  words      warn.v threaten.v | threat.n warning.n
  actor      subj | by | from
  recipient  against | at | obj
  if         of present and of lemma strike, action, walkout, stoppage, go-slow, disruption, boycott, unrest
  if         actor is LAB, AGR, MED, EDU, organisation
  + Railway unions in France have warned of industrial action.   => FRA LAB
  + Zambian nurses warned of a walkout over pay.   => ZMB *
  - The Norwegian weather office warned of storms.

frame warn_of_act = THREATEN
  words      warning.n
  actor      subj | by | from | of
  recipient  obj | to
  mode violence if of lemma war, retaliation, strike, response, attack, force, action
  mode relations if of lemma sanction, consequence, break, cut, tariff
  mode expel if of lemma expulsion
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame warn_consequences = THREATEN
  words      warn_of.v threaten_with.v hint_at.v | warning.n
  actor      subj | by | from | of
  recipient  for | to | against | obj
  if         of present and of lemma retaliation, sanction, consequence, response, strike, countermeasure, reprisal, war, retribution
  mode violence if of lemma war, retaliation, strike, reprisal, retribution
  mode relations if of lemma sanction, countermeasure
  + North Korea warned of retaliation.                                       => PRK > * ; mode violence
  + Serbia warned of consequences for Kosovo.                                => SRB > KOS

frame threaten_sanctions = THREATEN relations
  words      threaten.v+sanction.n threaten.v+tariff.n threaten.v+embargo.n threaten.v+boycott.n threaten.v+cut.n threaten.v+withdrawal.n threaten.v+veto.n threaten.v+ban.n threaten.v+action.n
  actor      subj | by
  recipient  on | against
  + The United States threatened sanctions on Iraq.                          => USA > IRQ
  + Tariffs were threatened by India against China.                          => IND > CHN
  + Canada was threatened with tariffs.                                        => * > CAN

frame warrant = THREATEN arrest
  words      "arrest warrant" "warrant for the arrest" "international warrant" "red notice" "warrant of arrest" issue.v+warrant.n seek.v+warrant.n put.v+bounty.n offer.v+bounty.n offer.v+reward.n post.v+reward.n order.v+arrest.n "price on his head" "wanted list"
  actor      subj | by | from | of
  recipient  for | against | of | on
  + The International Criminal Court issued a warrant for a Libyan general.  => * > LBY
  + An arrest warrant for the Sri Lankan minister was issued by a court in Colombo. => LKA JUD > LKA GOV
  + Bolivia sought a warrant for its former president.                       => BOL > BOL
  + The United States offered a reward of a million dollars for a Saudi preacher. => USA > SAU
  + Russia issued an arrest warrant for the Estonian premier.                  => RUS > EST

frame threaten_strike = THREATEN
  words      "review relation" "all options are on the table" reserve.v+right.n "will not hesitate" "ready to use force" "authorise force" "authorize force" "authorise the use of force" "authorize the use of force" "authorise military force" "authorize military force" "authorise military action" "authorise air strikes" "authorize military action"
  actor      subj
  recipient  against | with
  mode violence if obj lemma force
  + The Australian cabinet authorised force against pirates.                 => AUS GOV > * ; mode violence
  + Kenya reserves the right to strike Somalia.                              => KEN > SOM

frame ready_to_fight = THREATEN violence
  words      ready.a prepared.a willing.a
  actor      subj
  recipient  against | with
  if         subj is country, GOV, MIL, REB, PRM, group
  if         subj present and comp present
  if         comp lemma fight, attack, strike, retaliate, shoot, invade, bomb, wage, launch
  + Syrian forces are ready to strike at any time.   => SYR *
  + Eritrea said it was prepared to fight.   => ERI *
  - Swiss firms are ready to invest in Kenya.

frame hint = THREATEN relations
  words      hint.v review.v reconsider.v threaten.v reassess.v | review.n
  actor      subj | by
  recipient  with | to | of | at
  if         obj lemma relation, tie, aid, cooperation, membership, agreement, treaty, support, sanction, contract, visa, base, alliance
  if         actor is country, government, organisation
  if         from absent
  + The United States is reviewing its aid to Pakistan.                      => USA > PAK
  + Jordan threatened to review its treaty with Israel.                        => JOR > ISR
  + Kenya will reconsider its membership of the court.                       => KEN > *

frame serve_notice = THREATEN
  words      "give notice" "serve notice" "put on notice" "pay a price" "pay the price" "pay dearly" "face consequences" "face the consequences" "grave consequences" "serious consequences" "dire consequences" "open war" "shoot on sight" "strike back" "hit back hard" "teach a lesson" swear.v+vengeance.n vow.v+jihad.n declare.v+jihad.n issue.v+fatwa.n rattle.v+sabre.n
  actor      subj | by | from
  recipient  obj | to | for | against | of
  mode violence if against present
  + Iran warned that Israel would pay a price.                               => IRN > ISR
  + Jihad was declared against Denmark by a Lebanese cleric.                 => LBN > DNK
  + Sudan served notice on Chad.                                               => SDN > TCD
  + Pakistan will strike back, its army said.                                => PAK > *

frame threaten_persons = THREATEN expel
  words      threaten_with.v threaten.v | threat.n
  actor      subj | by | of
  recipient  obj | to
  if         with present and with lemma expulsion, dismissal, deportation, suspension, removal, eviction
  + Qatar threatened a Danish reporter with expulsion.                         => QAT > DNK
  + Migrants in Tunisia are threatened with deportation.                     => * > *

frame threaten_jail = THREATEN arrest
  words      threaten_with.v threaten.v | threat.n
  actor      subj | by | of
  recipient  obj | to
  if         with present and with lemma arrest, prison, jail, prosecution, trial, charge, imprisonment, court
  + Police in Lusaka threatened the Zambian opposition with arrest.          => ZMB COP > ZMB
  + A Malaysian cartoonist was threatened with prison.                       => * > MYS

frame threaten_attack = THREATEN violence
  words      threaten_with.v threaten.v warn_of.v | threat.n
  actor      subj | by | of | from
  recipient  obj | against | to
  if         with present and with lemma war, attack, death, strike, destruction, annihilation, force, bombardment, missile, invasion, retaliation, weapon
  + North Korea threatened Japan with annihilation.                          => PRK > JPN
  + Estonia has been threatened with war by a Russian general.               => RUS MIL > EST

frame will_attack = THREATEN violence
  words      "pay a heavy price" "meet with force" "respond with force" "answer with force" "hit back" "turn into a sea of fire" "wipe off the map" "rivers of blood" "will be crushed" "strike without warning" "be shot on sight" "finger on the trigger" "sea of fire"
  actor      by | subj
  recipient  obj | against
  + North Korea said the South would be turned into a sea of fire.           => PRK > *

frame warn_that = THREATEN
  words      warn.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, military, group
  if         comp present and comp lemma retaliate, follow, respond, strike, attack, shut, cut, close, impose, use, shoot, act, suspend, pay, face, resume, arrest, expel, withdraw, punish, intervene, defend, hit, suffer, regret, fire, stop, leave, break
  mode violence if comp lemma retaliate, strike, attack, shoot, hit, fire, resume
  mode relations if comp lemma suspend, cut, impose, withdraw
  mode restrict if comp lemma shut, close
  mode arrest if comp lemma arrest
  + Turkey warned that it would retaliate against the Kurds.                 => TUR > *
  + The junta warned broadcasters that it would shut their stations.         => * > *

frame sanctions_threat = THREATEN relations
  words      "sanctions will follow" "threat of sanctions" "on pain of" "face sanctions" "threat of tariffs" "threaten to walk out" "threaten to pull out"
  actor      by | from | of
  recipient  against | subj
  + The threat of sanctions by Brussels did not move Hungary.                => * > HUN

frame warn_party = THREATEN
  words      warn.v caution.v forewarn.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, group, military, REB, COP, PRM, PTY, LAB, AGR
  if         comp present and obj is country, government, group, military, person, organisation, civilians, REF, BUS, JRN
  if         against absent
  if         comp lemma not stay, avoid, wear, drink, boil, swim, bathe, evacuate, prepare, watch, beware, check, eat, vaccinate, conserve
  mode violence if comp lemma retaliate, strike, attack, shoot, hit, fire, resume, kill, intervene, destroy, answer
  mode relations if comp lemma suspend, cut, impose, withdraw, freeze, frozen, cancel, recall, end, stop
  mode restrict if comp lemma shut, close, ban, block
  mode arrest if comp lemma arrest, jail, prosecute
  mode expel if comp lemma expel, deport, dismiss
  + NATO warned Serbia that its assets would be frozen.                        => * > SRB
  + Turkish wardens warned the prisoners that they would be punished.          => * > *
  + The United States warned Iran that it would impose sanctions.              => USA > IRN

frame warn_will = THREATEN
  words      warn.v caution.v hint.v
  actor      subj | by
  recipient  to
  if         subj is country, government, military, REB, PRM
  if         comp present and obj absent
  if         comp lemma not stay, avoid, wear, drink, boil, swim, bathe, evacuate, prepare, watch, beware, check, eat, vaccinate, conserve
  mode violence if comp lemma retaliate, strike, attack, shoot, hit, fire, resume, kill, intervene, destroy, answer
  mode relations if comp lemma suspend, cut, impose, withdraw, freeze, cancel, recall, end, stop, leave
  mode restrict if comp lemma shut, close, ban, block
  mode arrest if comp lemma arrest, jail, prosecute
  mode expel if comp lemma expel, deport, dismiss, send
  if         comp lemma not over, difficult, long, hard, far, easy, likely, unlikely, rise, grow, fall, drop, worsen, spread, die, starve, drown, last, slow, shrink, collapse, infect, flood, melt, lose, struggle, win, fail
  if         comp lemma not let, keep, allow, lift, join, agree, help, talk, return, jump, rush, expect
  + Turkey warned that it would close the strait.                            => TUR > * ; mode restrict
  + Syria's rebels hinted that they would resume the fight.                  => SYR REB > *
  + Iran warned that it would retaliate.                                       => IRN > *

frame hint_at = THREATEN
  words      hint_at.v float.v moot.v
  actor      subj | by
  recipient  to | against
  if         subj is country, government, organisation, military, group
  if         at lemma retaliation, sanction, curb, ban, attack, war, expulsion, boycott, blockade, tariff, review, cut, reprisal, consequence, annexation
  if         at present
  mode relations if at lemma sanction, tariff, boycott, cut
  mode restrict if at lemma curb, ban, blockade, review
  mode violence if at lemma attack, war
  mode expel if at lemma expulsion
  + Brussels hinted at curbs on visas.                                       => EUR > *

frame patience_out = THREATEN
  words      "patience is running out" "patience be running out" "patience have run out" "lose patience" "run out of patience" "patience have limits" "patience was exhausted" lose.v+patience.n "time is running out for"
  actor      subj | of
  recipient  with
  if         actor is country, government, military, organisation, person
  + Washington said it was losing patience with Pakistan.                      => USA > PAK
  + Kenya is running out of patience with Somalia.                             => KEN > SOM

frame aim_guns = THREATEN violence
  words      level.v+gun.n level.v+rifle.n point.v+gun.n point.v+rifle.n train.v+rifle.n aim.v+gun.n aim.v+rifle.n draw.v+pistol.n brandish.v+gun.n point.v+pistol.n
  actor      subj | by
  recipient  at | on
  if         actor is military, COP, group, REB, UAF, country, person
  + Pakistani policemen levelled their guns at the soldiers.                 => PAK COP > *

frame vow_harm = THREATEN violence
  words      vow.v swear.v pledge.v promise.v
  actor      subj | by
  recipient  on | against
  if         comp present and comp lemma avenge, carry, wage, oust, topple, overthrow, retake, recapture, exterminate, hunt, hang, behead, wreck, disrupt, intensify, escalate, launch, step
  if         subj is country, government, group, military, REB, PRM, person
  mode territory if comp lemma regain, reclaim
  + The militia swore to avenge its commander.                               => * > *
  + Somali insurgents vowed to intensify the war.                            => SOM > *

frame vow_go_on_fighting = THREATEN violence
  words      vow.v swear.v
  actor      subj | by
  recipient  against | on
  if         comp present
  if         comp lemma continue, fight, keep
  if         subj present
  if         subj is REB, MIL, UAF, PRM
  if         obj absent
  + Chechen rebels vowed to continue the struggle.                           => RUS REB > *
  + The Basque gunmen swore to fight on.                                     => ESP > *

frame vow_block = THREATEN relations
  words      vow.v swear.v pledge.v promise.v
  actor      subj | by
  recipient  with
  if         comp present and comp lemma block, veto, oppose, boycott, sue, wield, tax
  if         subj is country, government, LEG, group, organisation, PTY
  + Two senators from Ohio vowed to block the payment.                       => * > *

frame harsh_promise = THREATEN
  words      vow.v+punishment.n promise.v+punishment.n vow.v+reprisal.n promise.v+retribution.n promise.v+consequence.n vow.v+consequence.n vow.v+retribution.n promise.v+response.n vow.v+countermeasure.n promise.v+reprisal.n
  actor      subj | by
  recipient  for | against
  if         actor is country, government, military, group, person
  + Chad's president vowed harsh punishment.                                 => TCD GOV > *

frame warn_said = THREATEN
  words      warn.v
  actor      subj
  recipient  to
  if         subj is GOV, MIL, REB, country
  if         subj present and obj absent and comp absent
  if         of absent and against absent
  + Turkey will act alone, its president warned.                             => TUR GOV > *

frame promise_harm = THREATEN violence
  words      promise.v vow.v swear.v pledge.v
  actor      subj | by
  recipient  iobj | against | on | for
  if         obj lemma revenge, reckoning, vengeance, retaliation, retribution, reprisal, war, fight, destruction, death
  if         obj present and subj is country, government, group, military, person, REB
  + Iran's leader promised the Saudis revenge.                               => IRN > SAU

frame vow_more_harm = THREATEN violence
  words      vow.v swear.v promise.v pledge.v threaten.v
  actor      subj | by
  recipient  against | on | obj
  if         subj present
  if         comp present and comp lemma hunt, slaughter, chase, drive, resume, strike, hurt, burn, bury, smash, waste, liquidate, track, block, paralyse, cleanse, answer, retaliate
  if         subj is military, REB, PRM, group, government, country, LAB, AGR, CRM
  if         comp lemma not peace, help
  + Rebels in Sierra Leone swore to slaughter the villagers.                 => SLE > *
  + Morocco's king vowed to answer any attack.                               => MAR > *

frame not_exclude_force = THREATEN violence
  words      "not rule out" "not exclude" "not excluded" "refuse to rule out" "decline to rule out" "not take off the table"
  actor      subj
  recipient  against | on | in | to
  if         subj is country, government, military, group, person, organisation
  if         obj lemma force, strike, action, operation, attack, war, intervention, invasion, sanction, retaliation, embargo, option, tariff
  mode relations if obj lemma sanction, embargo, tariff
  + Turkey does not rule out an operation in Syria.                          => TUR > SYR

frame shoot_order = THREATEN violence
  words      "shoot-on-sight order" "shoot-at-sight order" "shoot-to-kill order" "shoot to kill" "shoot on sight" "shoot at sight" authorise.v+ammunition.n authorize.v+ammunition.n
  actor      subj | by
  recipient  against
  if         actor is country, government, military, COP
  + Manipur's governor issued shoot-at-sight orders.                         => IND > *

frame float_penalty = THREATEN relations
  words      float.v moot.v brandish.v dangle.v wave.v consider.v weigh.v mull.v
  actor      subj | by
  recipient  on | against | with
  if         obj lemma tariff, sanction, embargo, boycott, ban, countermeasure, duty, retaliation, curb, expulsion
  if         subj is country, government, organisation
  if         subj is not BUS
  mode expel if obj lemma expulsion
  + Washington is weighing sanctions on Uganda.                              => USA > UGA
  + Brussels floated duties on Chinese steel.                                  => EUR > CHN

frame war_at_stake = THREATEN violence
  words      "will strike back" "would strike back" "will hit back" "would hit back" "will retaliate" "would retaliate" "will respond with force" "will answer" "will be destroyed" "will be hunted down" "will be punished"
  actor      subj
  recipient  against
  if         actor is country, government, military, group, REB
  + Iran will retaliate, its general said.                                   => IRN > *

frame wanted_by = THREATEN arrest
  words      want.v seek.v hunt.v look_for.v
  actor      subj | by
  recipient  obj | for
  if         subj is COP, JUD
  if         subj present
  if         obj is person, civilians, CRM, GOV, REB, OPP, ELI
  if         comp absent
  + A Montenegrin editor is wanted by the court.                             => * > MNE
  + Police in Oslo are hunting a Swedish fugitive.                           => NOR > SWE

frame give_notice_to = THREATEN
  words      "or face the consequences" "or else" "there will be consequences" "will have consequences" "will not go unpunished" "would not go unpunished" "will pay for" "would pay for" "will be made to pay" "cross a red line" "crossing a red line" "play with fire" "playing with fire" "at its peril" "at their peril"
  actor      subj | by
  recipient  for | to
  if         actor is country, government, military, group, REB, person
  + Iran will not go unpunished, an Israeli general said.                    => * > *
