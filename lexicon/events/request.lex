# REQUEST: asking, appealing, demanding, ordering. The mode says what is wanted: assistance, a change, yielding, a meeting.

frame ask = REQUEST
  words      ask.v urge.v press.v beg.v implore.v beseech.v exhort.v entreat.v petition.v lobby.v pressure.v plead_with.v enjoin.v instruct.v pressurise.v coax.v
  words      plea.n entreaty.n petition.n exhortation.n
  actor      subj | by | from | of
  recipient  obj | to | with
  item       for
  if         comp present
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
  if         comp lemma not name, identify, know, think, feel, say, mean, comment, wait, happen, be
  + Ukraine asked Germany to send tanks.                                     => UKR > DEU ; mode assist
  + Turkey urged Israel to lift the blockade.                                => TUR > ISR ; mode yield
  + Armenia was pressed by Brussels to reform its courts.                    => * > ARM ; mode change
  + Iran urged Saudi Arabia to resume talks.                                 => IRN > SAU ; mode meet
  + Malawi's president begged donors to help.                                => MWI GOV > * ; mode assist
  + The pope exhorted the rebels to release their hostages.                  => * > * REB ; mode yield
  + Finland did not ask Sweden to send troops.                               => FIN > SWE ; mode assist ; aux negation
  - He asked about the weather in Lisbon.
  + Poland was asked by Moldova to lend generators.                          => MDA > POL
  + Haiti's premier, who asked Kenya to send police, resigned.               => HTI > KEN
  + Libya is believed to have asked Turkey to stay.                          => LBY > TUR ; factuality PR+

frame ask_for = REQUEST assist
  words      ask_for.v request.v solicit.v seek.v appeal_for.v beg_for.v call_for.v petition_for.v plead_for.v apply_for.v | request.n plea.n solicitation.n
  words      make.v+request.n make.v+appeal.n submit.v+request.n issue.v+appeal.n launch.v+appeal.n issue.v+plea.n
  actor      subj | by | from | of
  recipient  from | of | to | obj
  item       obj | for
  if         obj is arms, ammunition, technology, food, energy, fuel, money, medicine, equipment, personnel, intelligence, goods
  mode assist if for lemma help, aid, assistance, money, food, arms, weapon, loan, support
  + Pakistan asked China for a loan.                                         => PAK > CHN ; item money
  + Ethiopia appealed for food aid.                                          => ETH > * ; mode assist ; item food
  + A request by Lebanon for wheat was granted.                              => LBN > *
  + Chad sought ammunition from France.                                      => TCD > FRA ; item ammunition
  + Syria's appeal to Russia for fuel was renewed.                           => SYR > RUS

frame ask_for_act = REQUEST assist
  words      appeal.n
  actor      subj | by | from | of
  recipient  from | of | to | obj
  item       obj | for
  mode assist if for lemma help, aid, assistance, money, food, arms, weapon, loan, support
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         for present

frame request_aid = REQUEST assist
  words      request.v seek.v solicit.v appeal_for.v ask_for.v plead_for.v beg_for.v
  actor      subj | by
  recipient  from | of
  item       obj | for
  if         obj lemma help, aid, assistance, support, loan, asylum, weapon, food, arm, money, bailout, relief, backing, funding, protection, intervention, mediation, troop, troops, peacekeeper, medicine, tank, visa, refuge, credit, grant, missile, ammunition, extradition, vaccine, fuel, gas, loan
  + Niger requested help from Algeria.                                       => NER > DZA
  + Edward Snowden sought asylum in Russia.                                  => * > *
  + Military assistance was requested by Mozambique.                         => MOZ > *
  + Haiti has asked for peacekeepers.                                        => HTI > *
  - The tourist sought shade in Cairo.

frame request_aid_for = REQUEST assist
  words      appeal.v plead.v ask.v beg.v call.v petition.v | appeal.n request.n plea.n call.n
  actor      subj | by | from | of
  recipient  to | obj | on | upon
  item       for
  if         for present and for lemma help, aid, assistance, support, loan, asylum, weapon, food, arm, money, bailout, relief, backing, funding, protection, intervention, mediation, troop, troops, peacekeeper, medicine, tank, extradition, vaccine, fuel, donation, tent, ammunition, credit, missile, jet, gas, reinforcement, munition
  + Somalia appealed to donors for help.                                     => SOM > *
  + Egypt's request to Russia for jets was turned down.                      => EGY > RUS
  + Mozambique called on South Africa for reinforcements.                    => MOZ > ZAF
  + An appeal by Gaza doctors for medicine went out on Monday.               => PSE > *

frame demand = REQUEST yield
  words      demand.v insist_on.v | demand.n ultimatum.n
  words      make.v+demand.n issue.v+ultimatum.n give.v+ultimatum.n issue.v+demand.n deliver.v+ultimatum.n present.v+demand.n set.v+deadline.n renew.v+demand.n
  actor      subj | by | from | of
  recipient  from | of | to | on
  if         obj is not other
  mode change if for lemma reform, election, resignation, inquiry, investigation, change, referendum, probe, rise, recount, independence
  mode change if obj lemma reform, election, resignation, inquiry, investigation, change, referendum, probe, rise, recount, independence, justice, explanation, answer, vote
  mode assist if obj lemma help, aid, money, compensation, payment, protection, food
  mode meet if obj lemma meeting, talk, negotiation, dialogue
  + Ukraine demanded the withdrawal of Russian troops.                       => UKR > RUS ; mode yield
  + The release of four monks was demanded by Sri Lanka.                     => LKA > * ; mode yield
  + Opposition parties demanded the resignation of Serbia's premier.         => * > SRB ; mode change
  + Turkey issued an ultimatum to the Kurdish fighters.                      => TUR > * ; mode yield
  + Japan's demand for an apology was ignored.                               => JPN > * ; mode yield
  + Kenya demanded compensation from Britain.                                => KEN > GBR ; mode assist
  - Demand for rice rose in Vietnam.

frame call_on = REQUEST change
  words      call_on.v call_upon.v appeal_to.v appeal.v plead.v | appeal.n
  actor      subj | by | from | of
  recipient  on | upon | to
  if         comp present
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume
  + Spain called on Nicaragua to release the bishop.                         => ESP > NIC ; mode yield
  + The United Nations appealed to Sudan to protect civilians.               => UNO > SDN ; mode change
  + Georgia was called on by its neighbours to hold new elections.           => * > GEO ; mode change
  - Neighbours called on the old man in Cork.

frame call_for_end = REQUEST yield
  words      call_for.v appeal_for.v press_for.v push_for.v insist.v urge.v | call.n appeal.n
  actor      subj | by | from | of
  recipient  by | to | on | from
  if         for present and for lemma withdrawal, ceasefire, release, end, halt, truce, restraint, surrender, cessation, lifting, cease-fire, disarmament, calm, pause, de-escalation, moratorium, return, expulsion
  + Qatar called for the release of hostages in Gaza.                        => QAT > *
  + A ceasefire was called for by the African Union.                         => IGO > *
  + Appeals for restraint came from Oman.                                    => OMN > *
  - The recipe from Sicily calls for basil.

frame call_for_change = REQUEST change
  words      call_for.v press_for.v push_for.v campaign_for.v agitate_for.v | call.n
  actor      subj | by | from | of
  recipient  by | to | on | in
  if         for present and for lemma reform, election, resignation, inquiry, investigation, sanction, referendum, probe, boycott, vote, ban, recount, independence, unity, strike, protest, dismissal, punishment, transparency, embargo, impeachment, intervention, action, justice
  + Italy called for sanctions on Libya.                                     => ITA > *
  + Opposition leaders in Togo called for new elections.                     => TGO > *
  + Calls by Fiji for climate action were applauded.                         => FJI > *

frame call_for_talks = REQUEST meet
  words      call_for.v ask_for.v request.v seek.v urge.v demand.v propose.v press_for.v appeal_for.v | request.n
  actor      subj | by | from | of
  recipient  with | from | to | obj | between
  if         obj lemma talk, meeting, dialogue, negotiation, summit, session, consultation, conference, audience
  + Sudan requested an urgent meeting of the Security Council.               => SDN > *
  + Pakistan sought talks with India.                                        => PAK > IND
  + Talks with the government were demanded by Bolivian unions.              => BOL > BOL

frame call_for_talks_act = REQUEST meet
  words      call.n appeal.n
  actor      subj | by | from | of
  recipient  with | from | to | obj | between
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         for present and for lemma talk, meeting, dialogue, negotiation, summit, session, consultation, conference, audience

frame call_for_talks_noun = REQUEST meet
  words      call.v appeal.v ask.v press.v push.v | call.n request.n appeal.n
  actor      subj | by | from | of
  recipient  with | to | on
  if         for present and for lemma talk, meeting, dialogue, negotiation, summit, session, consultation, conference, audience
  + Malaysia called for dialogue in Myanmar.                                 => MYS > *
  + A request by Cyprus for a meeting with Turkey went unanswered.           => CYP > TUR
  + China's call for talks between the Koreas was welcomed.                  => CHN > *

frame order = REQUEST yield
  words      order.v instruct.v | order.n command.n directive.n
  actor      subj | by | of | from
  recipient  iobj | obj | to
  if         comp present and comp lemma leave, surrender, withdraw, release, stop, halt, hand, vacate, evacuate, disarm, return, free, lay, quit, cease, go, close, retreat, pull, end, move
  if         recipient present
  event SANCTION expel if recipient lemma diplomat, ambassador, envoy, attache, consul and comp lemma leave, go
  + The junta ordered UN peacekeepers to leave Mali.                         => MLI > UNO
  + Rebels were told by Rwanda to lay down their arms.                       => RWA > * REB
  + Israel ordered Palestinians to leave Khan Younis.                        => ISR > PSE
  - The couple in Rome ordered pasta.

frame want = REQUEST change
  words      want.v
  actor      subj
  recipient  obj
  if         obj is country, government, organisation, group, military
  if         comp present
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, pay
  mode yield if comp lemma release, free, withdraw, stop, halt, leave, lift, hand, extradite, return, drop, pull, end
  + Kosovo wants Serbia to release the three police officers.                => KOS > SRB ; mode yield
  + Ukraine wants Switzerland to give it ammunition.                         => UKR > CHE ; mode assist
  - Children in Chile want puppies.

frame encourage = REQUEST change
  words      encourage.v advise.v recommend.v counsel.v persuade.v convince.v suggest.v caution.v remind.v
  actor      subj | by
  recipient  obj | to
  if         comp present
  if         actor is country, government, organisation, person, group, military
  if         obj is country, government, organisation, person, group, military, civilians
  mode yield if comp lemma release, free, withdraw, stop, halt, leave, lift, surrender, disarm
  mode meet if comp lemma meet, talk, negotiate, attend
  + Germany encouraged Serbia to join the sanctions.                         => DEU > SRB ; mode change
  + Angola persuaded Rwanda to withdraw its troops.                          => AGO > RWA ; mode yield
  + Kosovo was advised by Brussels to hold elections.                        => * > KOS ; mode change
  + Ghana counselled the junta to negotiate.                                 => GHA > * ; mode meet
  - Warm weather encouraged the vines to bloom in Sicily.

frame deadline = REQUEST yield
  words      give.v+deadline.n give.v+day.n give.v+week.n give.v+hour.n give.v+month.n set.v+ultimatum.n set.v+deadline.n
  actor      subj | by
  recipient  iobj | obj | to | for
  if         comp present
  if         actor is country, government, military, group, organisation
  + Nigeria gave Niger's generals a week to step down.                       => NGA > NER
  + Rebels gave the Chadian army 48 hours to leave the town.                 => * REB > TCD MIL
  + A deadline to disarm was given to the militia by Iraq.                   => IRQ > *

frame must = REQUEST
  words      "must go" "must leave" "must stop" "must withdraw" "must resign" "should resign" "should leave" "should stop" "must release" "should release" "must end" "must step down" "should step down"
  actor      by
  recipient  subj
  mode change if subj is person
  + Russia must withdraw from Ukraine, Poland said.                          => * > RUS
  + Assad must go, a French minister said.                                   => * > SYR

frame refugees_ask = REQUEST assist
  words      seek.v+asylum.n request.v+asylum.n apply.v+asylum.n claim.v+asylum.n ask.v+asylum.n seek.v+refuge.n seek.v+help.n seek.v+loan.n seek.v+aid.n request.v+help.n request.v+aid.n request.v+assistance.n ask.v+help.n beg.v+help.n appeal.v+help.n appeal.v+aid.n plead.v+help.n seek.v+support.n call.v+help.n "cry for help" "asylum request" "request for asylum" "appeal for help" "plea for help" "request for help" seek.v+protection.n
  actor      subj | by | from | of
  recipient  in | from | to | of | at
  + Two Belarusian runners sought asylum in Poland.                          => BLR > POL
  + Haiti's appeal for help went to the United Nations.                      => HTI > *
  + The soldiers, who asked for asylum in Albania, are Turkish.              => * > ALB
  + Sri Lanka sought a loan from India.                                      => LKA > IND
  + A cry for help came from the governor of Derna, in Libya.                => LBY > *

frame ask_for_thing = REQUEST
  words      ask.v beg.v appeal.v plead.v press.v petition.v
  actor      subj | by
  recipient  obj | to
  item       for
  if         for present and for lemma not name, time, reason, forgiveness, comment, privacy, trouble
  if         subj is country, government, group, organisation, person, military, civilians
  mode assist if for is money, arms, ammunition, food, medicine, equipment, personnel, technology, energy, fuel
  mode assist if for lemma help, aid, assistance, support, protection, loan, asylum, peacekeeper, mediator, monitor, troop, troops
  mode change if for lemma reform, election, inquiry, investigation, vote, referendum, probe, law, change, justice
  mode yield if for lemma ceasefire, truce, release, withdrawal, restraint, calm, mercy, patience, pardon, clemency, end, halt, access, pause
  mode meet if for lemma talk, meeting, dialogue, audience, summit
  if         obj lemma not forgiveness, pardon, leave, permission, question
  + Kyrgyzstan asked Russia for helicopters.                                 => KGZ > RUS
  + The prisoner's family begged Vietnam for mercy.                          => VNM > VNM
  + Sudan's generals were pressed by Norway for a date.                      => NOR > SDN
  - The waiter in Nice asked for patience.

frame urge_restraint = REQUEST yield
  words      urge.v counsel.v demand.v advise.v request.v appeal_for.v
  actor      subj | by
  recipient  on | from | to
  if         obj lemma restraint, calm, caution, patience, pause, moderation, de-escalation, dialogue, prudence, ceasefire, truce
  + India urged restraint on both sides.                                     => IND > *
  + Calm was urged by the archbishop of Kinshasa.                            => COD REL > *

frame tell_to = REQUEST
  words      order.v command.v direct.v instruct.v summon.v
  actor      subj | by
  recipient  iobj | obj
  if         subj is country, government, organisation, group, person, military, COP
  if         recipient present
  if         comp present and comp lemma stay, restore, stop, mind, shut, keep, respect, refrain, remain, carry, come, explain, apologise, apologize, prepare, rein, obey, pay, open, close, change, choose, act, resume, join, vote, accept, answer, hold, cut, clear, reinstate, dismantle
  mode yield if comp lemma stop, shut, refrain, restore, obey, open, apologise, apologize, rein, clear, dismantle
  mode change if comp lemma respect, carry, change, act, choose, vote, accept, hold, cut, reinstate
  + Kenya told Somali warlords to stay away.                                 => KEN > SOM
  + The army was ordered by Peru's president to keep the roads open.         => PER GOV > *
  + Ecowas has told the junta in Conakry to respect the timetable.           => IGO > GIN
  - Tell the Lisbon office to send the invoice.

frame want_act = REQUEST
  words      want.v
  actor      subj
  recipient  obj
  if         subj is country, government, group, organisation, civilians
  if         comp present and comp lemma leave, stop, release, free, withdraw, end, resign, lift, change, hand, return, pay, join, extradite, drop, revoke, cancel, investigate, try, ban, close, open, recognise, apologise, apologize, go, halt, disarm, declare, dissolve
  mode yield if comp lemma leave, stop, release, free, withdraw, end, lift, hand, return, extradite, drop, disarm, halt, apologise, apologize, revoke
  mode change if comp lemma resign, change, join, investigate, try, ban, recognise, declare, dissolve, cancel
  + Villagers in Okinawa want American marines to leave.                     => JPN > USA

frame want_out = REQUEST yield
  words      want.v
  actor      subj
  recipient  obj
  if         subj is country, government, group, organisation, civilians, person
  if         obj lemma troop, troops, soldier, president, minister, base, prisoner, release, withdrawal, resignation, apology, inquiry, vote, compensation, ceasefire, guarantee, extradition, reform, election
  mode change if obj lemma president, minister, resignation, inquiry, vote, reform, election
  mode assist if obj lemma compensation
  + Chad's opposition wants an inquiry into the killings.                    => TCD > *
  + Argentina wants an apology from Britain.                                 => ARG > GBR

frame petition_idioms = REQUEST
  words      "plead with" "prevail upon" "lean on" lean_on.v "put pressure on" put.v+pressure.n exert.v+pressure.n apply.v+pressure.n step_up.v+pressure.n bring.v+pressure.n "twist the arm" twist.v+arm.n "press the case" "seek the help" "turn for help" "issue an appeal" "send an sos" lobby.v nudge.v prod.v cajole.v coax.v badger.v pester.v arm-twist.v browbeat.v
  actor      subj | by | from
  recipient  on | upon | with | to | obj
  if         actor is country, government, group, organisation, person, military, civilians
  if         obj lemma not button, ahead, case, point, advantage
  mode change if on present
  + Washington put pressure on Honduras.                                     => USA > HND
  + Indonesia was prodded by Australia to hold a vote.                       => AUS > IDN

frame ultimatum_idioms = REQUEST yield
  words      "give until" "set a deadline" "issue an ultimatum" deliver.v+ultimatum.n "lay down conditions" "call for the release" "call for an end" "call for an immediate"
  actor      subj | by | from
  recipient  from | to | obj | on
  if         actor is country, government, group, organisation, person, military, civilians
  + Egypt demanded an apology from Denmark.                                  => EGY > DNK
  + Ecowas gave the junta until Sunday to leave.                             => IGO > *

# "Moscow must stop", said by somebody else.
frame must_do = REQUEST
  words      must.m should.m ought.m
  actor      sayer
  recipient  subj
  if         actor is country, government, military, person, group, organisation, civilians
  if         recipient is country, government, military, group, organisation
  if         actor present
  + Denmark's prime minister said Russia must leave the Arctic station.      => DNK > RUS
  + Sudan must hand over the suspects, the European Union declared.          => EUR > SDN
  + Kuwait insisted that Iraq should pay for the burned wells.               => KWT > IRQ
  + Turkey's president repeated that Greece must disarm its islands.         => TUR > GRC
  + The United Nations said Syrian forces must respect the truce.            => UNO > SYR
  - It must have rained in Ghana, the Kenyan farmer said.
  - The team must win on Friday, said the Welsh coach.

frame call_upon = REQUEST change
  words      "call on" "call upon" appeal_to.v
  actor      subj | by
  recipient  on | upon | to | obj
  if         comp present
  if         actor is country, government, organisation, group, person, military, civilians
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, open, reopen, spare
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, protect
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, sit
  if         recipient present
  + Ghana called on Togo to reopen the bridge.                               => GHA > TGO ; mode yield
  + The bishops of Malawi have called on the government to hold elections.   => MWI REL > MWI GOV
  + Brazil appealed to Chile to send pumps.                                  => BRA > CHL ; mode assist
  - The salesman called on a widow in Bath.
  + France called on Rwanda to withdraw its soldiers.                          => FRA > RWA ; mode yield

frame tell_to_do = REQUEST yield
  words      tell_to.v command_to.v instruct_to.v
  actor      subj | by
  recipient  iobj | obj
  if         recipient present
  if         actor is country, government, organisation, group, military, COP, JUD, LAB, person
  if         comp lemma not be, know, have, think, say, believe, hope, expect
  event SANCTION expel if recipient lemma diplomat, ambassador, envoy, attache, consul and comp lemma leave, go, depart, pack
  if         comp present
  + The court told Malta to pay the crew.                                    => * JUD > MLT
  + Bulgarian police told the campers to clear the beach.                    => BGR COP > *
  + Oman told two Iranian diplomats to leave.                                => OMN > IRN ; event SANCTION ; mode expel
  + The Kenyan army told villagers to leave the valley.                        => KEN MIL > *

frame press_party = REQUEST
  words      urge.v implore.v beseech.v entreat.v exhort.v prod.v cajole.v
  actor      subj | by
  recipient  obj
  if         obj is country, government, organisation, group, person, military
  if         actor is country, government, organisation, group, person, military, civilians
  + Tonga's queen implored New Zealand by letter for patience.               => TON > NZL
  + Italy prodded Tunisia again on Friday.                                   => ITA > TUN

frame ask_party_for = REQUEST
  words      ask_for.v press_for.v beg_for.v petition_for.v tap_for.v
  actor      subj | by
  recipient  obj
  item       for
  if         for present and obj is country, government, organisation, group, person, military
  if         subj is country, government, organisation, group, person, military, civilians
  if         for lemma not name, time, reason, forgiveness, comment, privacy, trouble, pardon
  mode assist if for is money, arms, ammunition, food, medicine, equipment, personnel, technology, energy, fuel
  mode assist if for lemma help, aid, assistance, support, protection, loan, asylum, peacekeeper, mediator, monitor, troop, troops, force, relief, refuge
  mode change if for lemma reform, election, inquiry, investigation, vote, referendum, probe, law, change, justice
  mode yield if for lemma ceasefire, truce, release, withdrawal, restraint, calm, mercy, patience, clemency, end, halt, access, pause, return, respite, extradition
  mode meet if for lemma talk, meeting, dialogue, audience, summit
  + Lesotho asked South Africa for a relief force.                           => LSO > ZAF ; mode assist
  + Relatives begged the Taliban for a pause.                                => * > * ; mode yield
  + Armenia pressed Hungary for the officer's extradition.                   => ARM > HUN

frame ask_after = REQUEST
  words      ask_for.v plead_for.v beg_for.v clamour_for.v clamor_for.v hold_out_for.v
  actor      subj | by
  recipient  from | of | to
  if         for present
  if         subj is country, government, organisation, group, military
  if         for lemma not name, time, reason, forgiveness, comment, privacy, trouble, pardon, support, proof
  mode yield if for lemma ceasefire, truce, release, withdrawal, restraint, calm, mercy, clemency, end, halt, access, pause, return, extradition
  mode meet if for lemma talk, meeting, dialogue, audience, summit, session
  mode change if for lemma reform, election, inquiry, investigation, vote, referendum, probe, change, justice, autonomy
  + Bolivia has asked for the return of the general.                         => BOL > * ; mode yield

frame urge_thing = REQUEST
  words      urge.v counsel.v advocate.v press.v
  actor      subj | by
  recipient  on | from | to
  if         obj lemma clemency, mercy, ban, action, reform, unity, reconciliation, compromise, release, withdrawal, boycott, sanction, embargo, vigilance, moderation, reconsideration, speed, delay, inquiry, investigation, probe, return
  if         subj is country, government, organisation, group, person, LEG, PTY
  mode yield if obj lemma clemency, mercy, compromise, release, withdrawal, return
  mode change if obj lemma reform, ban, boycott, sanction, embargo, inquiry, investigation, probe
  + The Vatican urged clemency for two Indonesians.                          => VAT > *
  + The Danish parliament urged a ban.                                       => DNK LEG > * ; mode change

frame give_until = REQUEST yield
  words      give_until.v
  actor      subj | by
  recipient  iobj | obj | to
  if         recipient present and recipient is country, government, organisation, group, person, military, civilians
  if         actor is country, government, organisation, group, military, COP, JUD, person
  + Cyprus gave the squatters until Sunday to go.                            => CYP > *
  + Peruvian judges have given the mayor until March to answer.              => PER JUD > PER

frame want_it = REQUEST
  words      want.v
  actor      subj
  recipient  from | obj
  if         obj present
  if         subj is country, government, LEG, PTY, OPP, LAB, REB, JUD
  if         by absent
  if         comp lemma not know, say, see, think, make, believe, join, talk
  mode yield if comp lemma release, free, withdraw, stop, halt, leave, lift, hand, extradite, return, drop, pull, end, open, reopen
  mode change if comp lemma scrap, rewrite, change, amend, resign, abolish, throw, reform, restore
  if         subj present
  + Paraguay wants a better price from Brazil.                               => PRY > BRA
  + Kenya wants the treaty rewritten.                                        => KEN > *
  + The Irish opposition wants the minister sacked.                          => IRL > *
  - Diners in Lyon want more sauce.

frame insist_that = REQUEST yield
  words      insist.v demand.v stipulate.v
  actor      subj | by
  recipient  from
  if         subj is country, government, organisation, group, PTY, OPP, LAB, JUD, LEG
  if         comp present and comp lemma leave, withdraw, release, free, go, return, hand, stop, end, lift, disarm, surrender, pull, reopen, extradite, apologise, apologize, pay, resign, compensate, publish, drop, allow, open, quit, removed, dismantle
  + Athens insisted that the frigates leave first.                           => GRC GOV > *
  + The union demanded that the mine pay what it owes.                       => * LAB > *

frame ask_resignation = REQUEST change
  words      table.v+motion.n file.v+motion.n bring.v+motion.n "motion of no confidence" "motion of censure" "no-confidence motion" call.v+resignation.n demand.v+resignation.n seek.v+resignation.n "call to resign" "call to step down"
  actor      subj | by | of
  recipient  against | of | in
  if         actor is country, government, organisation, group, person, LEG, PTY, OPP
  + The opposition in Athens tabled a motion of no confidence in the government. => GRC > *
  + Opposition deputies demanded the resignation of Nepal's prime minister.    => * > NPL GOV
  + The Liberal party filed a motion of no confidence against the Danish premier. => * > DNK

frame sound_out = REQUEST
  words      sound_out.v prevail_on.v
  actor      subj | by
  recipient  obj | on
  if         actor is country, government, organisation, group, person, military
  if         recipient is country, government, organisation, group, person, military
  + Israel sounded out Jordan about the four.                                => ISR > JOR

frame summon_followers = REQUEST
  words      summon.v call_out.v rouse.v exhort.v
  actor      subj | by
  recipient  obj
  if         obj lemma follower, supporter, member, people, believer, faithful, partisan, loyalist, citizen, youth
  if         actor is person, group, organisation, country, government, REL, PTY
  + The exiled cleric called out his followers in Basra.                       => IRQ > *
  + Opposition leader Raila Odinga summoned his supporters to the park.        => KEN > *

frame dare_to = REQUEST
  words      challenge_to.v dare_to.v bid_to.v advise_to.v counsel_to.v
  actor      subj | by
  recipient  obj | iobj
  if         comp present and recipient present
  if         recipient is country, government, organisation, group, person, military, civilians
  if         actor is country, government, organisation, group, person, military
  mode yield if comp lemma leave, withdraw, release, free, stop, halt, surrender, go
  + Taiwan's premier challenged China to publish the map.                    => TWN GOV > CHN
  + Norway advised Iceland to wait.                                          => NOR > ISL

frame ask_for_it = REQUEST
  words      "ask for" "appeal for" "plead for" "call for"
  actor      subj | by
  recipient  from
  item       obj
  if         obj present and comp absent
  if         subj is country, government, organisation, group, military, person, PTY, OPP
  if         obj lemma not name, time, trouble, comment
  mode assist if obj lemma help, aid, assistance, support, protection, loan, asylum, peacekeeper, mediator, monitor, troop, troops, force, relief, refuge, money, weapon
  mode yield if obj lemma ceasefire, cease-fire, truce, release, withdrawal, restraint, calm, mercy, clemency, end, halt, pause, return, extradition
  mode change if obj lemma reform, election, inquiry, investigation, sanction, vote, referendum, probe, ban, change, boycott
  mode meet if obj lemma talk, meeting, dialogue, audience, summit, session
  + The Greek parliament called for sanctions.                               => GRC > *

frame call_for_any = REQUEST
  words      call_for.v press_for.v appeal_for.v "call for"
  actor      subj | by
  recipient  on | from
  if         subj is country, government, organisation, PTY, OPP, LEG, REL, group, LAB
  if         for present
  if         for lemma not year, day, time, comment, help
  mode yield if for lemma pause, apology, return, calm, restraint, release
  mode change if comp present
  + Russia calls for pauses in the bombing.                                  => RUS > *
  + The Mongolian opposition called for parliament to be dissolved.          => MNG > *
