# REJECT: refusing, vetoing, cancelling a meeting, barring entry, defying. The mode says what is refused.

frame refuse_to = REJECT
  words      refuse.v decline.v balk.v baulk.v rule_out.v | refusal.n
  actor      subj | by | of
  recipient  to | from | with | of
  if         comp present
  if         actor is country, government, organisation, group, person, military, civilians
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, sell, pay, share, deliver, grant, admit, accept, take, finance, arm
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, apologise, apologize, budge, yield, open, bow, compromise
  mode change if comp lemma reform, resign, sign, ratify, change, step, recognise, recognize, join, support, condemn, back, hold, endorse, approve, vote
  mode meet if comp lemma meet, talk, negotiate, attend, visit, see, receive, resume, sit, speak, discuss
  if         comp lemma not load, unload, handle, eat, drink, comment, say, name, confirm, elaborate, identify, blame, look, be, speculate, rule, disclose, specify, read, answer, work, enter, plead
  + Hungary refused to send arms to Ukraine.                                 => HUN > UKR ; mode assist
  + The Taliban declined to release an American.                             => AFG > USA ; mode yield
  + Israel's refusal to meet Hamas was criticised by Qatar.                  => ISR > PSE ; mode meet
  + Armenia has refused to sign the treaty.                                  => ARM > * ; mode change
  + Belgrade, which refuses to recognise Kosovo, cancelled the visit.        => SRB GOV > KOS ; mode change
  + Jordan did not refuse to admit the refugees.                             => JOR > * ; aux negation
  - The car refused to start in the Alps near Austria.
  + Morocco asked Spain for firemen. Madrid declined to send any.              => ESP GOV > MAR

frame reject = REJECT
  words      reject.v rebuff.v spurn.v repudiate.v dismiss.v turn_down.v brush_aside.v brush_off.v decline.v refuse.v snub.v shun.v disregard.v wave_away.v scorn.v rubbish.v rule_out.v | rejection.n rebuff.n snub.n repudiation.n refusal.n
  actor      subj | by
  recipient  by | from | of | obj
  if         obj is not person, country, government, GOV, MIL, JUD, COP
  mode assist if obj lemma aid, help, loan, request, assistance, asylum, application, appeal, bailout, donation
  mode yield if obj lemma demand, ultimatum, ceasefire, truce, withdrawal, surrender, concession, plea, extradition, release, call, cease-fire, compromise
  mode meet if obj lemma talk, meeting, negotiation, invitation, dialogue, summit, mediation, visit
  mode change if obj lemma reform, proposal, plan, treaty, deal, resolution, change, bill, resignation, referendum, agreement, draft, constitution
  if         comp lemma not say, comment, name, confirm, elaborate, identify, speculate, disclose, specify, answer, discuss, be, eat, drink, start
  if         obj lemma not percent, point, penalty, lunch, dinner, breakfast, meal, food, water, charge, accusation, allegation, suggestion, insinuation, report, rumour, paper, shot, speculation, story, assertion, concern, play, terrorism, link, sabotage, arson, suicide, error, motive, connection, himself, herself
  if         comp lemma not say, comment, name, confirm, elaborate, identify, specify, disclose, speculate, discuss, answer, believe, know
  if         obj lemma not criticism, idea, notion, theory, assumption, comparison, rumor, fear, comment, question
  if         obj lemma not him, her, them
  + Iran rejected a German proposal.                                         => IRN > DEU ; mode change
  + The demand was rebuffed by Mali.                                         => MLI > * ; mode yield
  + Egypt's rejection of the truce surprised mediators.                      => EGY > * ; mode yield
  + Eritrea spurned an offer of talks from Ethiopia.                         => ERI > ETH
  + Ireland turned down a request by Georgia.                                => IRL > GEO ; mode assist
  + Russia rejected an invitation from Switzerland.                          => RUS > CHE ; mode meet
  - Ireland dismissed Bangladesh for 120 in the cricket.
  + The offer was rejected by Cyprus.                                        => CYP > *
  + Ethiopia's rejection of mediation dismayed Kenya.                        => ETH > *
  + Slovakia has not rejected the plan.                                      => SVK > * ; aux negation
  - The Turkish minister dismissed fears of a recession.
  - The Kenyan officer refused to say how many men he had.
  + Tunisia demanded an apology from Malta. The cabinet in Valletta rejected the demand. => MLT GOV > TUN
  + Malta appealed to Kenya for mediators on Friday; the appeal was turned down. => KEN > MLT

# What is turned down may be a head of state's: it is the thing that tells, not whose it is.
frame reject_thing_of = REJECT
  words      reject.v rebuff.v spurn.v dismiss.v turn_down.v brush_aside.v throw_out.v refuse.v
  actor      subj | by
  recipient  of | from | obj
  if         obj present and obj lemma demand, ultimatum, proposal, plan, offer, call, request, appeal, plea, invitation, initiative, overture, condition, term, bid, petition, application, motion, compromise, draft, amendment, ruling
  if         obj is country, government, GOV, MIL, JUD, COP, person
  mode yield if obj lemma demand, ultimatum, call, plea, condition, term, compromise
  mode change if obj lemma proposal, plan, initiative, motion, draft, amendment
  mode assist if obj lemma request, appeal, application, petition
  mode meet if obj lemma invitation
  + Iraq has rejected the American president's demand to readmit inspectors.   => IRQ * > USA * ; mode yield
  + The German chancellor's proposal was turned down by Poland.   => POL * > DEU *
  + Judges in Kenya rejected the colonel's appeal.   => KEN JUD > *

frame veto = REJECT change
  words      veto.v vote_down.v block.v strike_down.v torpedo.v scupper.v stymie.v thwart.v overturn.v
  words      cast.v+veto.n use.v+veto.n wield.v+veto.n "vote against"
  actor      subj | by
  recipient  of | from | by | obj
  if         obj lemma resolution, bill, law, plan, proposal, motion, statement, deal, treaty, reform, application, accession, bid, draft, sanction, aid, package, loan, membership, veto, budget, agreement, decree, amendment, measure, request, appointment, nomination, ruling
  mode assist if obj lemma aid, loan, package, membership, accession, request
  + Russia vetoed a resolution on Syria.                                     => RUS > *
  + A bill was vetoed by Poland's president.                                 => POL GOV > *
  + Turkey blocked Sweden's accession to NATO.                               => TUR > SWE ; mode assist
  + Hungary cast its veto against aid for Ukraine.                           => HUN > UKR

frame veto_act = REJECT change
  words      veto.n
  actor      subj | by
  recipient  of | from | by
  mode assist if obj lemma aid, loan, package, membership, accession, request
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame veto_noun = REJECT change
  words      "vote against" vote_against.v cast.v+veto.n
  actor      subj | by
  recipient  of | against | on
  + The Chinese veto of the draft was criticised by Japan.                   => CHN > *
  + The Slovak parliament voted against the treaty.                          => SVK LEG > *

frame veto_noun_act = REJECT change
  words      veto.n
  actor      subj | by
  recipient  of | against | on
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame cancel_meeting = REJECT meet
  words      cancel.v call_off.v postpone.v put_off.v scrap.v suspend.v break_off.v boycott.v walk_out.v skip.v shun.v pull_out.v withdraw_from.v abandon.v cut_short.v halt.v leave.v quit.v | cancellation.n postponement.n breakdown.n
  actor      subj | by | of
  recipient  with | to | of
  if         obj lemma talk, meeting, negotiation, visit, summit, trip, dialogue, session, conference, round, consultation, appointment, ceremony, invitation, table
  + India called off talks with Pakistan.                                    => IND > PAK
  + A visit to Beijing was cancelled by the Czech premier.                   => CZE GOV > CHN
  + North Korea suspended talks with the South.                              => PRK > KOR
  + Zambia's president boycotted the summit in Harare.                       => ZMB GOV > *
  - The airline cancelled flights from Oslo.

frame break_off_talks = REJECT meet
  words      "break off talks" "break off the talks" "break off negotiations" "break off the negotiations" "break off peace talks" "break off contacts with the" "suspend peace talks" "abandon the talks" "quit the talks" "leave the talks" "storm out of talks" "walk away from talks" "walk away from the table"
  actor      both | subj | by
  recipient  with
  if         actor is country, government, group, organisation, person, military, REB, PTY, OPP, LAB
  + Congolese rebels broke off talks in South Africa.   => COD REB
  + Eritrea has broken off negotiations with Ethiopia.   => ERI * > ETH *
  - The phone line broke off in Oslo.

frame cancel_meeting_of = REJECT meet
  words      cancellation.n postponement.n suspension.n boycott.n walk_out.v pull_out.v withdraw.v | walkout.n withdrawal.n
  actor      subj | by
  recipient  with | to
  if         of present and of lemma talk, meeting, negotiation, visit, summit, trip, dialogue, session, conference
  + The cancellation by Spain of the summit came without warning.              => ESP > *
  + South Korea's delegation walked out of the talks with Japan.             => KOR > JPN
  + Serbia pulled out of the meeting.                                        => SRB > *

frame bar_entry = REJECT
  words      turn_back.v turn_away.v bar.v "deny entry" "refuse entry" refuse.v+visa.n deny.v+visa.n refuse.v+entry.n deny.v+entry.n "entry ban" deny.v+permission.n refuse.v+permission.n deny.v+access.n refuse.v+access.n
  actor      subj | by
  recipient  to | iobj | obj
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         actor is country, government, COP, military, organisation, group
  if         from lemma not university, school, college, work, office, ballot, election, vote, race, run, travel, leave
  if         obj lemma not clock, page, tide
  + Hungary turned back forty Afghans.                                       => HUN > AFG
  + Egypt denied a visa to a Sudanese editor.                                => EGY > SDN
  + A Chinese ship was refused entry by Sri Lanka.                           => LKA > CHN
  + Two French ministers were turned away at the border by Azerbaijan.         => AZE > FRA
  - Clocks in Cyprus were turned back on Sunday.

frame withhold_consent = REJECT
  words      deny.v+request.n deny.v+asylum.n refuse.v+asylum.n refuse.v+aid.n refuse.v+recognition.n withhold.v+recognition.n refuse.v+help.n refuse.v+extradition.n deny.v+bail.n "give short shrift"
  actor      subj | by
  recipient  to | from | iobj | of
  mode assist if obj lemma asylum, aid, help
  + Denmark refused asylum to a Syrian family.                               => DNK > SYR ; mode assist

frame say_no = REJECT
  words      "say no"
  actor      subj
  recipient  to
  if         comp absent
  + Israel said no to a Palestinian request.                                 => ISR > PSE
  - The ministry in Oslo said no passengers were hurt.

frame defy = REJECT yield
  words      defy.v flout.v disobey.v resist.v contravene.v ignore.v balk_at.v breach.v violate.v | defiance.n
  actor      subj | by
  recipient  of | from | by | obj
  if         obj lemma order, ban, deadline, ruling, resolution, ultimatum, sanction, curfew, call, demand, truce, ceasefire, embargo, agreement, treaty, law, decree, accord, warning, court, verdict, airspace, sovereignty, pressure, appeal, plea, request, cease-fire, bench, judge, injunction, writ, eviction, blockade, rule, regulation, convention, constitution, mandate, quota, summons, instruction, wish, objection, threat
  + Protesters defied a ban in Yerevan.                                      => ARM > *
  + The ultimatum from Ankara was ignored by Kurdish fighters.               => * > TUR
  + Russia violated Estonian airspace, Tallinn said.                           => RUS > EST ; attribution EST
  + North Korea flouted a UN resolution.                                     => PRK > UNO
  + Malawi's army defied the court and kept the editor in its cells.         => MWI MIL > *
  + Squatters in Ecuador defied eviction.                                    => ECU > *
  - The acrobat in Paris defied gravity.

frame in_defiance = REJECT yield
  words      "in defiance of" "in breach of" "in violation of" "in contempt of"
  actor      subj
  recipient  of
  if         of lemma not wind, weather, odds, gravity, age, season, rain, cold
  + The editor was put on a flight out of Malawi in defiance of the High Court.  => * > *
  + Eritrea is in breach of the accord with Ethiopia.                          => ERI > *
  + Police in Uganda arrested the lawyer in contempt of court.                   => * > *
  - The kite hung over Lisbon in defiance of the wind.

frame no_recognition = REJECT
  words      oppose.v object.v resist.v | objection.n resistance.n
  actor      subj | by | of | from
  recipient  to | of | obj
  if         subj is country, government, group, organisation
  if         to present and to lemma plan, proposal, deal, bid, move, deployment, entry, accession, visit, appointment, extradition, sale, mission, vote, treaty
  + Syria objected to the deployment of Turkish observers.                   => SYR > TUR
  + Greece has rejected the name.                                              => GRC > *

frame stay_out = REJECT meet
  words      stay_away.v "stay away" "stay out" stay_out.v absent.v disinvite.v "storm out" storm_out.v walk_away.v "turn their back" "turn its back" pull_out.v
  actor      subj | by
  recipient  obj | with
  if         from present and from lemma talk, meeting, summit, negotiation, conference, ceremony, session, round, dialogue
  + Libya's eastern commander has boycotted the summit in Paris.               => LBY > *
  + Rebel envoys walked away from talks with the Ugandan government.         => * REB > UGA
  + Turkey pulled out of the talks with Cyprus.                                => TUR > CYP

frame reject_firmly = REJECT
  words      "no talks" "no negotiations" "no compromise" "not for sale" "out of the question" "no deal" "no concession" "hold out" hold_out.v stand_firm.v "stand firm" "pour cold water" "give no ground" "refuse point-blank"
  actor      subj | by
  recipient  with | from | against
  mode yield if subj is group, military
  + Greenland is not for sale, Denmark said.                                 => * > *
  + The rebels in Kidal held out against Malian troops.                      => * > MLI
  + Georgia stood firm against Moscow.                                       => GEO > RUS

frame set_aside = REJECT change
  words      overrule.v overturn.v annul.v set_aside.v quash.v strike_down.v throw_out.v dismiss.v deny.v disallow.v
  actor      subj | by
  recipient  of | from | by | obj
  if         obj lemma proposal, bill, plan, offer, motion, amendment, draft, appeal, petition, ruling, challenge, lawsuit, case, complaint, objection, request, motion, application, bid, claim, result, plea
  if         actor present and actor is JUD, government, organisation, LEG, country
  + A South African court dismissed an appeal by the former president.       => ZAF JUD > ZAF
  + The petition of a Kenyan opposition party was thrown out by judges.      => KEN JUD > KEN
  + Pakistan's highest court rejected a plea from the jailed leader.         => PAK JUD > PAK

frame rebuff_idioms = REJECT
  words      "turn a deaf ear" "give the cold shoulder" "slam the door" "shut the door" "close the door" "have none of it" "would not hear of" "wave aside" wave_aside.v wave_off.v shrug_off.v brush_aside.v laugh_off.v scoff_at.v sniff_at.v "turn its back on" "say no to" "will not budge" "refuse to budge" "dig in its heels" "hold firm" "stand its ground" stonewall.v "walk away from" walk_away.v "go back on" renege_on.v "back out" back_out.v backtrack_on.v cold-shoulder.v "pour cold water on" "throw cold water" "draw a red line" "rule out any" "out of hand" decline.v+invitation.n refuse.v+invitation.n "stay put" disown.v resist.v+call.n resist.v+pressure.n ignore.v+call.n ignore.v+plea.n ignore.v+appeal.n ignore.v+request.n reject.v+call.n
  actor      subj | by
  recipient  to | on | from | of | at | with
  if         subj is country, government, group, organisation, person, military
  mode meet if obj lemma invitation, talk, meeting
  + Nigeria shrugged off the appeals from Canada.                            => NGA > CAN
  + Serbia gave the cold shoulder to the Kosovan offer.                      => SRB > *
  + The plea of the miners was waved aside by Bolivia's government.          => BOL GOV > *

frame boycott_talks = REJECT meet
  words      boycott.v skip.v snub.v shun.v miss.v "stay away from" "pull out of" "walk out of" "storm out of" withdraw_from.v walk_out.v storm_out.v pull_out.v "leave the table" break_off.v
  actor      subj | by
  recipient  with | of
  if         subj is country, government, group, organisation, person
  if         of lemma talk, summit, conference, meeting, negotiation, dialogue, session, hall, room, congress, ceremony
  if         of present
  + The Turkish delegation walked out of the talks.                          => TUR > *
  + Farc guerrillas pulled out of the negotiations with Bogota.              => COL > *

frame will_not = REJECT
  words      "will not accept" "will never accept" "would not accept" "will not negotiate" "would not negotiate" "will not yield" "will not recognise" "would not recognise" "will not comply" "will not tolerate" "will not cede" "will not surrender" "will not sign" "would not sign" "will not attend" "would not attend" "will not back down" "will not step down" "would not step down" "will not give up" "would not give up" "will not bow" "will not pay" "would not pay" "won't accept" "won't negotiate" "cannot accept" "will never recognise" "will never surrender" "no question of" "no intention of" "not negotiable" non-negotiable.a
  actor      subj
  recipient  with | to | from
  if         subj is country, government, group, organisation, person, military
  mode meet if with present
  + The Polisario Front said it would not accept the plan.                   => * > *
  + The return of the islands is out of the question, Argentina's president said.   => * > *
  + We will not negotiate with bandits, Mali's president said.               => MLI GOV > *

frame rule_out = REJECT
  words      rule_out.v turn_down.v "will have none of" "would have none of" "not hear of" pooh-pooh.v vote_down.v laugh_off.v
  actor      subj | by
  recipient  by | from | of | obj
  if         subj is country, government, organisation, group, person, military, LEG, PTY
  if         obj lemma not himself, herself, themselves, itself, play, terrorism, link, sabotage, arson, suicide, error, motive, connection, involvement, injury, cause, foul, candidacy, accident, weather, heating, volume
  mode assist if obj is personnel, money, food, medicine, equipment
  mode assist if obj lemma help, aid, loan, request, assistance, asylum, application, peacekeeper, force, doctor, mission
  mode yield if obj lemma ceasefire, truce, withdrawal, surrender, concession, extradition, release, pullout
  mode meet if obj lemma talk, meeting, negotiation, invitation, dialogue, summit, mediation, visit
  mode change if comp present
  + Indonesia has ruled out foreign peacekeepers.                            => IDN > * ; mode assist
  + Sweden ruled out annulling the vote.                                     => SWE > *
  - Engineers in Oslo turned down the heating.
  - Turkish police have ruled out foul play.
  - The Irish captain ruled himself out of the final.
  + Germany ruled out sending tanks.                                           => DEU > *
  + Israel turned down the Egyptian plan.                                      => ISR > EGY

frame no_budge = REJECT yield
  words      "not give in" "not back down" "not yield" "not relent" "not bend"
  actor      subj
  recipient  to | on
  if         actor is country, government, organisation, group, person, military, LAB, BUS
  + Japan has not budged.                                                    => JPN > *
  + The miners in Asturias did not relent.                                   => ESP > *

frame dissent = REJECT
  words      dissent.v demur.v "beg to differ" "beg to disagree"
  actor      subj | by
  recipient  from
  if         actor is country, government, organisation, group, person, PTY, LEG
  + Hungary dissented from the statement.                                    => HUN > *

frame withhold_leave = REJECT
  words      withhold.v+consent.n withhold.v+permission.n withhold.v+approval.n withhold.v+visa.n deny.v+audience.n refuse.v+audience.n deny.v+licence.n deny.v+license.n refuse.v+consent.n refuse.v+clearance.n deny.v+clearance.n withhold.v+clearance.n withhold.v+assent.n
  actor      subj | by
  recipient  to | from | for | iobj
  if         actor is country, government, organisation, group, person, military
  mode meet if obj lemma audience
  + Malta withheld permission for the ship to dock.                          => MLT > *
  + Egypt denied clearance to a Qatari airliner.                             => EGY > QAT

frame vow_not = REJECT
  words      vow_not.v pledge_not.v "vow never" "swear never" "pledge never"
  actor      subj
  recipient  to | with
  if         actor is country, government, organisation, group, person, military
  if         comp lemma sign, recognise, recognize, negotiate, talk, meet, surrender, leave, withdraw, hand, pay, accept, compromise, ratify, join, resign, extradite, bow, yield, let, allow
  mode meet if comp lemma negotiate, talk, meet
  mode yield if comp lemma surrender, leave, withdraw, hand, bow, yield, let, allow, extradite
  + Hezbollah vowed never to hand over its weapons.                            => LBN > *

frame defy_order = REJECT yield
  words      defy.v disobey.v flout.v
  actor      subj | by
  recipient  of | from | obj
  if         obj lemma directive, edict, instruction, curfew, command, decree, president, government, junta, army, authority, king, appeal, court, ban, injunction, sanction, embargo, truce, moratorium, convention
  if         actor is country, government, group, organisation, military, civilians, person, EDU, LAB, JRN
  + Lawyers in Lahore defied the curfew.                                     => PAK > *

frame put_off_visit = REJECT meet
  words      put_off.v call_off.v cancel.v postpone.v scrap.v cut_short.v abandon.v
  actor      subj | by
  recipient  to | with
  if         obj lemma trip, visit, tour, talk, meeting, summit, journey, audience, dinner, lunch
  if         subj is GOV, LEG, REL, country, government, organisation, person
  + Finland's president called off his trip to Seoul.                        => FIN GOV > KOR
  + A visit to Accra was put off by the Belgian king.                        => BEL > GHA

frame not_budge = REJECT change
  words      "not budge" "refuse to budge"
  actor      subj
  recipient  on
  if         actor is country, government, organisation, group, person, military, LAB, BUS
  + Norway's premier would not budge on the quota.                           => NOR GOV > *

frame vow_stay = REJECT yield
  words      vow.v pledge.v swear.v resolve.v
  actor      subj
  recipient  to
  if         comp present and comp lemma stay, remain, resist, ignore, defy, disregard, soldier, persevere
  if         subj is country, government, organisation, group, person, military, civilians, OPP
  + The Canadian lorry drivers vowed to stay.                                => CAN > *
  + Iran's president vowed to ignore the resolution.                         => IRN GOV > *

frame call_it_off = REJECT meet
  words      call.v put.v break.v
  actor      subj | by
  recipient  with
  if         off present and off lemma talk, talks, meeting, visit, summit, trip, negotiation, round, dialogue, conference, session
  if         subj is country, government, organisation, group, person, military
  + Germany has called off trade talks with Rwanda.                          => DEU > RWA

frame refuse_permit = REJECT
  words      refuse.v deny.v withhold.v
  actor      subj | by
  recipient  iobj | to | for
  if         obj lemma permit, permission, visa, entry, access, clearance, landing, licence, license, right, passage, leave, asylum, accreditation, visit, recognition, help
  if         actor is country, government, COP, military, organisation, JUD
  mode assist if obj lemma asylum, help
  + Eritrea refused the observer a permit.                                   => ERI > *
  + Spain has denied a visa to a Cuban dissident.                              => ESP > CUB

frame spurn_party = REJECT meet
  words      spurn.v rebuff.v snub.v cold-shoulder.v
  actor      subj | by
  recipient  obj
  if         obj is person, country, government, GOV, organisation, LEG, PTY
  if         subj is country, government, organisation, group, person, military
  + The Dutch premier snubbed Russia's envoy.                                => NLD GOV > RUS
  + China's ambassador was rebuffed by the Czech senate.                     => CZE > CHN

frame opposes = REJECT
  words      oppose.v object_to.v balk_at.v baulk_at.v bridle_at.v "be opposed to" turn_aside.v throw_out.v wave_aside.v swat_away.v bin.v ditch.v
  actor      subj | by
  recipient  by | from | obj
  if         subj is country, government, organisation, group, PTY, LEG, military, OPP, JUD
  if         obj lemma plan, proposal, deal, bid, move, resolution, intervention, deployment, treaty, force, text, draft, statement, request, offer, list, referendum, accession, membership, mission, extradition, change, idea, project, pact, tax, reform, demand, petition
  + Hungary opposes the plan.                                                => HUN > *
  + The Greek request was turned aside by Berlin.                            => DEU > *
  - Zidane's side was opposed by a strong team from Turin.

frame fight_plan = REJECT change
  words      fight.v resist.v contest.v challenge.v battle.v fight_off.v
  words      "campaign against" "fight against"
  actor      subj | by
  recipient  by | from | obj | of
  if         obj present and obj lemma plan, proposal, closure, cut, cutback, freeze, privatisation, privatization, takeover, sell-off, merger, relocation, extradition, deportation, eviction, redundancy, sacking, layoff, levy, bill, dam, mine, reform, decree, move, bid, imposition
  if         subj is LAB, country, government, organisation, group, PTY, OPP, civilians, SOC, GOV, BUS, person
  + Chilean miners are fighting a plan by the state to cut their pay.        => CHL > *
  + Villagers in Laos are resisting a dam.                                   => LAO > *
  + Cuba will contest his extradition to the United States.                  => CUB > *
  - Firemen in Crete fought the blaze.

frame break_truce = REJECT yield
  words      break.v+truce.n break.v+ceasefire.n end.v+truce.n end.v+ceasefire.n renounce.v+truce.n renounce.v+ceasefire.n abandon.v+ceasefire.n abandon.v+truce.n call_off.v+ceasefire.n call_off.v+truce.n break.v+cease-fire.n violate.v+truce.n violate.v+ceasefire.n violate.v+cease-fire.n breach.v+ceasefire.n tear_up.v+ceasefire.n
  actor      subj | by
  recipient  with | against
  if         actor is country, government, group, military, REB, organisation
  + The Burmese army broke the truce with the Karen.                         => MMR > *
  + ETA ended the ceasefire in June.                                           => ESP > *

frame vote_no = REJECT
  words      vote_no.v "vote no" "walk out of the chamber" go_back_on.v back_down_on.v "go back on" rescind.v+pledge.n break.v+promise.n break.v+pledge.n withdraw.v+offer.n withdraw.v+invitation.n withdraw.v+promise.n
  actor      subj | by
  recipient  to
  if         subj is country, government, organisation, group, PTY, LEG, GOV, person
  + Fiji withdrew its offer of engineers.                                    => FJI > *
  + Israel's far-right parties voted no.                                       => ISR > *

frame let_no_one_in = REJECT
  words      send_away.v turn_away.v turn_back.v turn_round.v shoo_back.v wave_away.v push_back.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         obj is REF, civilians
  if         subj is country, government
  if         obj present
  if         obj lemma not launch, date, deadline, start, opening, election, vote, trip, visit, meeting, release, time
  mode assist if obj is REF
  + Ghana turned away the refugees.                                          => GHA > *

frame called_off_talks = REJECT meet
  words      "called off" "put off" "broke off" "scrapped" "cancelled" "canceled" "postponed" "suspended" "pulled out" "stormed out" "walked out"
  actor      subj | by
  recipient  with | to
  if         subj present and subj is country, government, organisation, group, person, military
  if         obj lemma talk, talks, meeting, visit, summit, trip, negotiation, round, dialogue, conference, session, tour
  if         of lemma not election, vote, poll, referendum
  + Bonn called off the talks with Tehran.                                   => DEU > IRN

frame kill_bill = REJECT change
  words      shoot_down.v knock_back.v vote_down.v nix.v kill.v quash.v sink.v scotch.v derail.v filibuster.v throw_out.v scuttle.v
  actor      subj | by
  recipient  of | from
  if         obj lemma bill, motion, proposal, plan, amendment, resolution, draft, law, reform, deal, referendum, petition, request, idea, measure, budget
  if         subj is LEG, PTY, GOV, JUD, country, government, organisation
  + Colombia's Congress voted down the bill.                                   => COL > *

frame miss_deadline = REJECT yield
  words      miss.v+deadline.n ignore.v+deadline.n ignore.v+ultimatum.n let.v+deadline.n ignore.v+warning.n ignore.v+ruling.n defy.v+ban.n defy.v+curfew.n defy.v+order.n break.v+curfew.n break.v+ban.n flout.v+ban.n refuse.v+order.n disobey.v+order.n
  actor      subj | by
  recipient  of | from
  if         actor is country, government, military, REB, group, civilians, organisation, person, EDU, LAB
  + Serbia ignored the deadline.                                             => SRB > *

frame would_not_yield = REJECT yield
  words      "will not withdraw" "would not withdraw" "will not stop" "would not stop" "will not enforce" "would not enforce" "will not obey" "would not obey" "will not comply" "would not comply" "will not let" "would not let" "will not demobilise" "would not demobilise" "will not pull out" "would not pull out" "will not hand over" "would not hand over"
  actor      subj
  recipient  to | from | with
  if         subj is country, government, group, organisation, person, military, LEG, PTY, LAB
  if         subj present
  + Poland said it would not withdraw its troops from Chad.                  => POL > *
  + Iran would not stop enriching uranium.                                   => IRN > *
  - The old car in Oslo would not stop.

frame would_not_change = REJECT change
  words      "will not amend" "would not amend" "will not repeal" "would not repeal" "will not change" "would not change" "will not drop" "would not drop" "will not renew" "would not renew" "will not resign" "would not resign" "will not back" "would not back" "will not sign" "would not sign" "will not join" "would not join" "will not call off" "would not call off"
  actor      subj
  recipient  to | from | with | obj
  if         subj is country, government, group, organisation, person, military, LEG, PTY, LAB
  if         subj present
  + Bolivia will not amend the law.                                          => BOL > *
  + The Polish party said it would not back the bill.                        => POL > *

frame would_not_help = REJECT assist
  words      "will not admit" "would not admit" "will not send" "would not send" "will not settle" "would not settle" "will not finance" "would not finance"
  actor      subj
  recipient  to | obj
  if         subj is country, government, group, organisation, person, military, LEG, PTY
  if         subj present
  + Latvia said it would not admit Russians.                                 => LVA > RUS

frame would_not_meet = REJECT meet
  words      "will not discuss" "would not discuss" "will not meet" "would not meet" "will not talk to" "would not talk to" "will not negotiate" "would not negotiate" "will not attend" "would not attend"
  actor      subj
  recipient  with | to | obj
  if         subj is country, government, group, organisation, person, military, LEG, PTY
  if         subj present
  + Rwanda will not talk to the Congolese rebels.                            => RWA > COD
  + Kiir said he would not discuss it with Sudan.                            => SSD > SDN
