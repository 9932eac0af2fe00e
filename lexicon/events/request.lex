# REQUEST: asking, appealing, demanding, ordering. The mode says what is wanted: assistance, a change, yielding, a meeting.

frame ask = REQUEST
  words      ask.v urge.v press.v beg.v implore.v beseech.v exhort.v entreat.v petition.v lobby.v pressure.v plead_with.v enjoin.v instruct.v pressurise.v coax.v
  words      plea.n entreaty.n petition.n exhortation.n
  actor      subj | by | from | of
  recipient  iobj | obj | to | with
  item       for
  if         comp present
  if         comp lemma not name, identify, know, think, feel, say, mean, comment, wait, happen, be
  if         obj lemma not motorist, commuter, traveller, traveler, passenger, viewer, reader, listener, holidaymaker
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, reopen, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
  if         about absent
  + Ukraine asked Germany to send tanks.                                     => UKR > DEU ; mode assist
  + Turkey urged Israel to lift the blockade.                                => TUR > ISR ; mode yield
  + Armenia was pressed by Brussels to reform its courts.                      => * > ARM ; mode change
  + Iran urged Saudi Arabia to resume talks.                                 => IRN > SAU ; mode meet
  + Malawi's president begged donors to help.                                => MWI GOV > * ; mode assist
  + The pope exhorted the rebels to release their hostages.                    => * > * REB ; mode yield
  + Finland did not ask Sweden to send troops.                               => FIN > SWE ; mode assist ; aux negation
  - He asked about the weather in Lisbon.
  + Poland was asked by Moldova to lend generators.                          => MDA > POL
  + Haiti's premier, who asked Kenya to send police, resigned.               => HTI > KEN
  + Libya is believed to have asked Turkey to stay.                          => LBY > TUR ; factuality PR+
  - Motorists near Sydney are asked to avoid the highway because of smoke.

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

frame apply_for_help = REQUEST assist
  words      apply.v | application.n
  actor      subj | by | of | from
  recipient  to | from | with
  if         for present and for lemma grant, loan, aid, funding, fund, assistance, subsidy, bailout, protection, relief, credit, refuge, shelter, help
  if         actor is country, government, group, organisation, BUS, person, civilians, REF
  + A Croatian shipyard has applied to the government for a subsidy.   => HRV * > HRV GOV
  + Tajikistan's application to the World Bank for a loan was late.   => TJK * > *
  - She applied for a job at a Dublin bank.

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
  words      demand.v insist_on.v | ultimatum.n
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
  + Kenya demanded compensation from Britain.                                => KEN > GBR ; mode assist

frame demand_noun = REQUEST yield
  words      demand.n
  actor      subj | by | from | of
  recipient  to | on | from
  if         actor present and actor is country, government, organisation, PTY, OPP, LAB, REB, GOV, MIL, LEG, JUD, group, person, civilians
  if         in absent
  if         for lemma not copper, oil, gas, steel, coal, gold, grain, good, product, car, food, fuel, energy, power, electricity, housing, labour, water, dollar, currency, bond, rice, timber, travel, seat, ticket, home
  mode change if for lemma reform, election, resignation, inquiry, investigation, change, referendum, probe, rise, recount, independence
  mode assist if for lemma help, aid, money, compensation, payment, protection
  mode meet if for lemma meeting, talk, negotiation, dialogue
  + Japan's demand for an apology was ignored.                               => JPN > * ; mode yield
  + A demand by the Basque separatists for his resignation was refused.      => * REB > * ; mode change
  - Demand for rice rose in Vietnam.
  - The Danish brewer blamed a fall in demand.

frame call_on = REQUEST change
  words      call_on.v call_upon.v appeal_to.v appeal.v plead.v | appeal.n
  actor      subj | by | from | of
  recipient  on | upon | to
  if         comp present
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume
  + Spain called on Nicaragua to release the bishop.                         => ESP > NIC ; mode yield
  + The United Nations appealed to Sudan to protect civilians.                 => UNO > SDN ; mode change
  + Georgia was urged by the European Union to hold new elections.             => * > GEO ; mode change
  - Neighbours called on the old man in Cork.

frame call_for_end = REQUEST yield
  words      call_for.v appeal_for.v press_for.v push_for.v insist.v urge.v | call.n appeal.n
  actor      subj | by | from | of
  recipient  by | to | on | from
  if         for present and for lemma withdrawal, ceasefire, release, end, halt, truce, restraint, surrender, cessation, lifting, cease-fire, disarmament, calm, pause, de-escalation, moratorium, return, expulsion
  + Qatar called for the release of hostages in Gaza.                        => QAT > *
  + A ceasefire was called for by the African Union.                         => IGO > *
  + Oman's appeals for restraint were ignored.                                 => OMN > *
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

frame order_truce = REQUEST yield
  words      order.v tell.v instruct.v command.v
  actor      subj | by
  recipient  obj | iobj
  if         comp present and comp lemma observe, respect, honour, honor, refrain, desist, abide, comply, obey, hold, stand, suspend, freeze, dismantle, end, lift, lower, pay, hand, abandon, disband, join, negotiate
  if         subj is GOV, country, JUD, organisation, REB, MIL, LEG
  if         obj is country, government, group, organisation, REB, MIL, COP, BUS, LAB, PTY, PRM, civilians
  if         obj present
  + The Palestinian leader has ordered militant groups to observe a ceasefire.   => PSE * > PSE REB
  + A Peruvian court ordered the army to suspend its operation.   => PER JUD > PER MIL

frame want = REQUEST change
  words      want.v
  actor      subj
  recipient  obj
  if         obj is country, government, organisation, group, military
  if         comp present
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, pay
  mode yield if comp lemma release, free, withdraw, stop, halt, leave, lift, hand, extradite, return, drop, pull, end
  + Kosovo wants Serbia to release the three police officers.                => KOS > SRB ; mode yield
  + Ukraine has asked Switzerland to give it ammunition.                       => UKR > CHE ; mode assist
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
  + Angola has urged Rwanda to withdraw its troops.                            => AGO > RWA ; mode yield
  + Kosovo was advised by Brussels to hold elections.                          => * > KOS ; mode change
  + Ghana counselled the junta to negotiate.                                   => GHA > * ; mode meet
  - Warm weather encouraged the vines to bloom in Sicily.

frame deadline = REQUEST yield
  words      give.v+deadline.n give.v+day.n give.v+week.n give.v+hour.n give.v+month.n set.v+ultimatum.n set.v+deadline.n
  actor      subj | by
  recipient  iobj | obj | to | for
  if         comp present
  if         actor is country, government, military, group, organisation
  if         iobj lemma not ambassador, envoy, diplomat, attache, consul
  + Nigeria gave Niger's generals a week to step down.                       => NGA > NER
  + Rebels gave the Chadian army 48 hours to leave the town.                 => * REB > TCD MIL
  + A deadline to disarm was given to the militia by Iraq.                   => IRQ > *

frame must = REQUEST
  words      "must go" "must leave" "must stop" "must withdraw" "must resign" "should resign" "should leave" "should stop" "must release" "should release" "must end" "must step down" "should step down"
  actor      sayer | by
  recipient  subj
  mode change if subj is person
  + Russia must withdraw from Ukraine, Poland said.                          => * > RUS
  + Assad must go, a French minister said.                                   => * > SYR

frame refugees_ask = REQUEST assist
  words      seek.v+asylum.n request.v+asylum.n apply.v+asylum.n claim.v+asylum.n ask.v+asylum.n seek.v+refuge.n seek.v+help.n seek.v+loan.n seek.v+aid.n request.v+help.n request.v+aid.n request.v+assistance.n ask.v+help.n beg.v+help.n appeal.v+help.n appeal.v+aid.n plead.v+help.n seek.v+support.n call.v+help.n "cry for help" "asylum request" "request for asylum" "appeal for help" "plea for help" "request for help" seek.v+protection.n
  actor      subj | by | from | of
  recipient  in | from | to | of | at
  + Two Belarusian runners have asked Poland for asylum.                       => BLR > POL
  + Haiti's appeal for help went to the United Nations.                      => HTI > *
  + The soldiers, who asked Albania for asylum, are Turkish.                   => * > ALB
  + Sri Lanka sought a loan from India.                                      => LKA > IND
  + The governor of Derna, in Libya, cried for help.                           => LBY > *

frame ask_for_thing = REQUEST
  words      ask.v beg.v appeal.v plead.v press.v petition.v
  actor      subj | by
  recipient  iobj | obj | to
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
  words      "plead with" "prevail upon" "lean on" lean_on.v "put pressure on" put.v+pressure.n exert.v+pressure.n apply.v+pressure.n step_up.v+pressure.n bring.v+pressure.n pile.v+pressure.n heap.v+pressure.n pile_on.v+pressure.n ramp_up.v+pressure.n ratchet_up.v+pressure.n increase.v+pressure.n keep_up.v+pressure.n tighten.v+screw.n "twist the arm" twist.v+arm.n "press the case" "seek the help" "turn for help" "issue an appeal" "send an sos" lobby.v nudge.v prod.v cajole.v coax.v badger.v pester.v arm-twist.v browbeat.v
  actor      subj | by | from
  recipient  on | upon | with | to | obj
  if         actor is country, government, group, organisation, person, military, civilians
  if         obj lemma not button, ahead, case, point, advantage
  mode change if on present
  + Washington put pressure on Honduras.                                     => USA > HND
  + Belgium increased the pressure on Rwanda.                                => BEL > RWA
  + Indonesia was prodded by Australia to hold a vote.                       => AUS > IDN

# Who is under pressure is asked, and does not ask.
frame under_pressure = REQUEST change
  words      "under pressure from" "under pressure" "under heavy pressure" "under mounting pressure" "under growing pressure" "under strong pressure" "under intense pressure" "under international pressure" "face pressure" face.v+pressure.n "face calls" face.v+call.n
  actor      from | by
  recipient  subj | on
  if         subj present and actor is country, government, organisation, PTY, OPP, GOV, LAB, MIL, LEG, SOC, group
  if         subj is country, government, organisation, group, GOV, REB, PTY, MIL, BUS
  + Indonesia is under pressure from Washington to arrest the cleric.   => USA * > IDN
  + The Serbian government has come under mounting pressure to reform the police.   => * > SRB GOV
  - The English bowler was under pressure in Lahore.

frame ultimatum_idioms = REQUEST yield
  words      "give until" "set a deadline" "issue an ultimatum" deliver.v+ultimatum.n "lay down conditions" "call for the release" "call for an end" "call for an immediate"
  actor      subj | by | from
  recipient  from | to | obj | on
  if         actor is country, government, group, organisation, person, military, civilians
  + Egypt demanded an apology from Denmark.                                  => EGY > DNK
  + Ecowas gave the junta until Sunday to leave.                             => IGO > *

# "Moscow must stop", said by somebody else.
frame must_do = REQUEST
  words      must.m
  actor      sayer
  recipient  subj
  if         actor is country, government, military, person, group, organisation, civilians
  if         recipient is country, government, military, group, organisation
  if         actor present
  + Denmark's prime minister said Russia must leave the Arctic station.      => DNK > RUS
  + Sudan must hand over the suspects, the European Union declared.          => EUR > SDN
  + Kuwait insisted that Iraq must pay for the burned wells.               => KWT > IRQ
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
  + Ghana called on Togo to reopen the bridge.                                 => GHA > TGO ; mode yield
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
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, reopen, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
  + Tonga's queen implored New Zealand by letter for patience.               => TON > NZL
  + Italy prodded Tunisia again on Friday.                                   => ITA > TUN

frame ask_party_for = REQUEST
  words      ask_for.v press_for.v beg_for.v petition_for.v tap_for.v
  actor      subj | by
  recipient  iobj | obj
  item       for
  if         for present and recipient is country, government, organisation, group, person, military, civilians
  if         subj is country, government, organisation, group, person, military, civilians
  if         for lemma not name, time, reason, forgiveness, comment, privacy, trouble, pardon
  mode assist if for is money, arms, ammunition, food, medicine, equipment, personnel, technology, energy, fuel
  mode assist if for lemma help, aid, assistance, support, protection, loan, asylum, peacekeeper, mediator, monitor, troop, troops, force, relief, refuge
  mode change if for lemma reform, election, inquiry, investigation, vote, referendum, probe, law, change, justice
  mode yield if for lemma ceasefire, truce, release, withdrawal, restraint, calm, mercy, patience, clemency, end, halt, access, pause, return, respite, extradition
  mode meet if for lemma talk, meeting, dialogue, audience, summit
  + Lesotho asked South Africa for a relief force.                           => LSO > ZAF ; mode assist
  + Relatives of the hostages begged the Taliban to free them.                 => * > * ; mode yield
  + Armenia pressed Hungary for the officer's extradition.                   => ARM > HUN

frame ask_after = REQUEST
  words      ask_for.v plead_for.v beg_for.v clamour_for.v clamor_for.v hold_out_for.v
  actor      subj | by
  recipient  from | of | to | iobj
  if         for present
  if         subj is country, government, organisation, group, military
  if         for lemma not name, time, reason, forgiveness, comment, privacy, trouble, pardon, support, proof
  mode yield if for lemma ceasefire, truce, release, withdrawal, restraint, calm, mercy, clemency, end, halt, access, pause, return, extradition
  mode meet if for lemma talk, meeting, dialogue, audience, summit, session
  mode change if for lemma reform, election, inquiry, investigation, vote, referendum, probe, change, justice, autonomy
  + Bolivia has asked Peru to return the general.                              => BOL > * ; mode yield

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
  if         obj lemma not job, baby, child, answer, win, victory, role, life
  + Paraguay wants a better price from Brazil.                               => PRY > BRA
  + Kenya wants the treaty to be rewritten.                                    => KEN > *
  + The Irish opposition wants the minister sacked.                          => IRL > *
  - Diners in Lyon want more sauce.

frame want_money = REQUEST assist
  words      want.v need.v
  actor      subj
  recipient  from
  if         obj present and obj lemma loan, grant, subsidy, aid, assistance, bailout, compensation, money, help, fund, credit, support
  if         from present and from is country, government, organisation, GOV
  if         subj present
  + The Korean carmaker wants a loan from the government.   => KOR * > KOR GOV
  + Malawi needs help from the World Bank.   => MWI * > *
  - The boy wanted money from his Greek uncle.

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
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, reopen, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
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

frame turn_for_help = REQUEST assist
  words      turn.v look.v reach_out.v run.v apply.v
  actor      subj
  recipient  to
  if         to present and to is country, government, organisation, group, place, military
  if         for present and for lemma help, aid, assistance, support, protection, loan, fund, money, weapon, arm, arms, credit, backing, bailout, rescue, relief, refuge, asylum, mediation, troop, technology, oil, gas, advice, membership
  if         subj is country, government, organisation, group, person, civilians
  + Tonga turned to Australia for help.                                       => TON > AUS
  + Jordan's king has looked to the Gulf states for support.                  => JOR > *
  - Sailors off Cornwall turn to the stars for guidance.

frame send_for = REQUEST assist
  words      send_for.v call_in.v
  actor      subj | by
  recipient  for | obj
  if         recipient is organisation, military, country, MIL, COP
  if         subj is country, government, organisation
  if         recipient lemma not ambassador, envoy, diplomat, charge, attache, consul, commissioner
  if         subj present
  + Thailand sent for the IMF in July.                                        => THA > IGO

frame apply_join = REQUEST
  words      apply.v | application.n
  actor      subj | by | of
  recipient  to
  if         to present and to is organisation, country, government
  if         actor is country, government, group, organisation
  if         for lemma not asylum, job, visa
  + Sweden applied to NATO.                                                   => SWE > IGO
  + Kosovo's application to the Council of Europe was late.                   => KOS > *

frame apply_membership = REQUEST
  words      apply.v | application.n
  actor      subj | by | of
  recipient  of | to | in
  if         for present and for lemma membership, admission, accession, seat, licence, license, permission, credit, loan, status, candidacy
  if         actor is country, government, group, organisation
  + Georgia has applied for membership of the European Union.                 => GEO > *

frame would_like_to = REQUEST
  words      like.v prefer.v
  actor      subj
  recipient  obj
  if         comp present and obj is country, government, organisation, group, military
  if         subj is country, government, organisation, group, person
  if         comp lemma not be, know, think, do, have, thank, say, see, visit
  mode assist if comp lemma help, send, give, provide, lend, step, intervene, protect, mediate
  mode yield if comp lemma leave, withdraw, release, free, stop, end, lift, return, drop, disarm
  + Burma's exiles would like the United Nations to step in.                  => MMR > UNO ; mode assist

frame suggest_that = REQUEST change
  words      suggest.v propose.v recommend.v advise.v counsel.v advocate.v urge.v
  actor      subj | by
  recipient  to
  if         subj is GOV, LEG, OPP, organisation, JUD
  if         comp present and comp lemma take, resign, step, lead, impose, ban, suspend, expel, sanction, postpone, delay, cancel, disband, amend, scrap, adopt, establish, send, recognise, recognize, authorise, authorize, stop, withdraw, release, lift, punish, put
  if         obj absent
  mode yield if comp lemma withdraw, release, lift, stop
  if         subj present
  + Rwanda's president suggested that the army take charge.                   => RWA GOV > *
  + The Danish ombudsman recommended that the law be amended.                 => DNK > *

frame insist_be = REQUEST
  words      insist.v demand.v require.v stipulate.v ask.v urge.v request.v
  actor      subj | by
  recipient  of | from
  if         subj is country, government, organisation, group, PTY, OPP, LAB, JUD, LEG, REB, person
  if         comp present and comp lemma search, investigate, punish, close, stay, disband, recognise, recognize, implement, free, try, share, grant, strike, amend, inspect, register, honour, honor, verify, extend, postpone, delay, put, dissolve, dismiss, sack, deploy, reduce, suspend, scrap, replace, repeal, extradite, bar, keep, hold
  if         obj absent
  mode yield if comp lemma free, close, disband, extradite, suspend, scrap, repeal
  mode change if comp lemma punish, recognise, recognize, amend, dissolve, dismiss, sack, postpone, replace, try, investigate
  + France insisted that the aircraft be searched in Aden.                    => FRA > *
  + The opposition in Dakar demanded that the poll be postponed.              => * > *
  + Bolivian miners asked that the law be repealed.                           => BOL > *

frame call_to_be = REQUEST
  words      call_for.v press_for.v push_for.v clamour_for.v appeal_for.v plead_for.v ask_for.v
  actor      subj | by
  recipient  of | from
  if         comp present
  if         subj is country, government, organisation, group, PTY, OPP, LAB, LEG, REL, person, SOC
  if         comp lemma not comment, wait
  + Peru's bishops called for doctors to be admitted to the prison.           => PER > *
  + Fiji's unions pressed for the minister to resign.                         => FJI > *

frame call_for_thing = REQUEST
  words      call.v press.v push.v clamour.v clamor.v appeal.v plead.v agitate.v lobby.v campaign.v cry.v
  actor      subj | by
  recipient  on | from | to | with
  item       for
  if         for present and subj is country, government, organisation, PTY, OPP, LEG, REL, LAB, REB, SOC, GOV
  if         for lemma not year, day, month, week, hour, time, comment, election, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, tomorrow, today, drink, money
  mode assist if for lemma help, aid, assistance, arms, weapon, troop, troops, peacekeeper, force, money, fund, protection, support, relief, loan, intervention
  mode yield if for lemma release, withdrawal, ceasefire, truce, restraint, calm, end, halt, return, apology, extradition, pause, access
  mode change if for lemma reform, resignation, inquiry, investigation, boycott, sanction, ban, autonomy, independence, unity, justice, vote, referendum, action, change, punishment, solution
  mode meet if for lemma talk, dialogue, meeting, summit, session, negotiation
  if         obj absent and subj present
  + The Greek Orthodox Church appealed for calm.                              => GRC > *
  + Jordan's government is pushing for a political solution.                  => JOR > *
  + The Liberal Party is lobbying for autonomy.                               => * > *

frame raise_case = REQUEST yield
  words      raise.v bring_up.v take_up.v broach.v
  actor      subj | by
  recipient  with
  if         obj lemma case, release, fate, plight, imprisonment, detention, right, rights, return, issue, question, matter
  if         with present and with is country, government, GOV, organisation, military
  if         actor is country, government, organisation, person
  + Oman raised the detention of its citizens with Iran.                       => OMN > IRN

frame pressure_from = REQUEST change
  words      "pressure from" "pressure by" pressure.n duress.n arm-twisting.n prodding.n urging.n insistence.n prompting.n
  actor      from | by | of | subj
  recipient  on | upon | to
  if         actor present and actor is country, government, organisation, PTY, OPP, GOV, LAB, MIL
  if         of lemma not water, blood, air, work, time
  + Pressure from Washington and Athens on Cyprus has grown.                  => USA GOV, GRC GOV > CYP
  + At the insistence of Pretoria a sentence was struck out.                  => ZAF GOV > *
  - The pressure from the Dutch dyke was measured.

frame pressure_mounts = REQUEST change
  words      mount.v+pressure.n grow.v+pressure.n build.v+pressure.n build_up.v+pressure.n intensify.v+pressure.n come_under.v+pressure.n
  actor      from | by
  recipient  on | upon | subj
  if         recipient present and recipient is country, government, organisation, PTY, GOV, MIL, COP, LEG, BUS
  + Pressure was mounting on the Malawian president to resign.               => * > MWI GOV
  - Water pressure grew in the Dutch pipes.

frame order_court = REQUEST yield
  words      order.v direct.v instruct.v command.v decree.v
  actor      subj | by
  recipient  to | on | obj
  if         subj is JUD, LEG, organisation
  if         obj lemma closure, recount, rerun, inquiry, trial, payment, return, eviction, retrial, halt, end, demolition, reinstatement, election, vote, suspension, dissolution
  mode change if obj lemma recount, rerun, inquiry, trial, retrial, election, vote
  + Kenya's Supreme Court ordered a rerun.                                    => KEN JUD > *

frame order_forces = REQUEST
  words      order.v command.v tell.v instruct.v direct.v 
  actor      subj | by
  recipient  obj | iobj
  if         obj is military, COP, civilians, REB, GOV and comp present
  if         comp lemma use, shoot, fire, hold, keep, stand, defend, fight, prepare, seize, march, block, let, turn, cross, report, work, find, draw, look, say, make, take, give, speed, ration, refrain
  if         subj is GOV, MIL, JUD, LEG, REB, country
  if         obj present
  + Mali's colonel ordered his soldiers to hold the bridge.                   => MLI MIL > *
  + Lithuanian guards were told by the interior minister to use force.        => * > LTU

frame told_to_act = REQUEST
  words      "told to" "tell to" "asked to" "urged to" "ordered to" "invited to" "advised to" "called upon to" "called on to"
  actor      by
  recipient  subj
  if         by present and by is country, government, organisation, group, military, JUD, COP
  if         subj is country, government, organisation, group, military, person, civilians
  + Malta was told to pay by the court.                                       => * JUD > MLT

frame seek_thing = REQUEST
  words      seek.v request.v solicit.v demand.v
  actor      subj | by
  recipient  from | of
  item       obj
  if         subj is country, government, organisation, REB, PTY, OPP, GOV, JUD, LAB
  if         obj lemma extradition, membership, admission, guarantee, assurance, explanation, clarification, apology, compensation, reparation, damages, independence, autonomy, concession, exemption, waiver, permission, approval, recognition, access, delay, extension, meeting, arrest, handover, return, custody, release, answer, justice, mandate, seat, share, change, reform, recount, annulment, investment, cooperation, truce, ceasefire
  mode yield if obj lemma extradition, apology, handover, return, release, truce, ceasefire, access, concession
  mode change if obj lemma explanation, recognition, reform, recount, annulment, change, autonomy, independence, justice
  mode assist if obj lemma compensation, reparation, guarantee, investment, cooperation
  mode meet if obj lemma meeting
  if         obj present
  + Namibia sought reparations from Germany.                                  => NAM > DEU
  + Sweden demanded an explanation from the envoy.                             => SWE > *
  - The Finnish pianist sought perfection.

frame ask_more_time = REQUEST
  words      ask_for.v ask.v beg.v beg_for.v plead_for.v
  actor      subj | by
  recipient  iobj | obj | of | from
  if         for present and for lemma time, leave, permission, bail, delay, extension, guarantee, assurance, recognition, independence, list, return, word
  if         subj is country, government, organisation, REB, PTY, OPP, GOV, LAB, military
  + Angolan rebels asked for more time.                                       => AGO > *

frame dare_send = REQUEST
  words      invite.v challenge.v dare.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma send, invade, intervene, prove, publish, show, explain, resign, withdraw, leave, investigate, inspect, surrender, deploy
  if         subj is country, government, organisation, GOV, OPP, REB
  if         obj is country, government, organisation, GOV, OPP, military, COP
  if         subj present
  + Chad invited the French to send paratroopers.                             => TCD > FRA
  + Ukraine's president dared Hungary to prove it.                            => UKR GOV > HUN

frame intercede = REQUEST yield
  words      intercede.v plead.v intervene.v speak_up.v put_in.v
  actor      subj | by
  recipient  with
  if         with present and with is GOV, government, JUD, military, REB, country
  if         subj is country, government, organisation, person, REL
  + The nuncio interceded with the minister of Haiti for the prisoners.       => * > HTI

frame request_noun = REQUEST
  words      request.n demand.n plea.n entreaty.n ultimatum.n petition.n application.n invocation.n "call for" "calls for" "appeal for" "appeals for" 
  actor      from | by | of | subj
  recipient  to | on | with
  if         actor present and actor is country, government, organisation, PTY, OPP, LAB, REB, GOV, MIL, LEG, JUD, group
  if         for lemma not copper, oil, gas, steel, coal, gold, grain, good, product, car, food, fuel, energy, power, electricity, housing, labour, water, dollar, currency, bond, rice, timber
  + Togo turned down a request from Benin.                                    => BEN > TGO
  + A Serbian demand for the return of the bell was ignored by Austria.       => SRB > AUT
  - Chinese demand for copper rose.

frame wants_done = REQUEST
  words      want.v
  actor      subj
  recipient  obj
  if         subj is GOV, JUD, PTY, OPP, LEG, LAB, REB, country, organisation, REL, person
  if         comp lemma publish, hand, extradite, release, free, let, sack, remove, try, punish, lift, return, head, lead, apologise, disarm, leave, stay, stop, ban, withdraw, admit, close, repeal, scrap, pay, resign, quit, go
  if         comp present and obj is not GOV, food, fuel, money, energy
  mode yield if comp lemma hand, extradite, release, free, lift, return, leave, withdraw, disarm, stop, close
  mode change if comp lemma sack, remove, try, punish, ban, repeal, scrap, resign, quit
  + The tribunal's prosecutor wants the general handed over.                  => * > *
  + The Tibetan exiles want the papers to be published.                        => * > *

frame call_on_party = REQUEST
  words      call_on.v call_upon.v appeal_to.v plead_with.v prevail_on.v
  actor      subj | by
  recipient  on | upon | to | with | obj
  if         subj is GOV, country, PTY, OPP, REB, LEG, REL, LAB, organisation, JUD
  if         recipient is country, government, GOV, organisation, military, group, PTY, OPP, LAB, REB, COP, civilians
  if         subj present and recipient present
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, reopen, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
  + Nepal's premier has called on the Maoists to keep their word.             => NPL GOV > NPL
  + Peru appealed to the European Union for patience.                         => PER > EUR

frame ask_to_other = REQUEST
  words      ask.v urge.v beg.v implore.v press.v tell.v
  actor      subj | by
  recipient  iobj | obj
  if         subj is GOV, country, organisation, OPP, PTY, REB, JUD, LEG, MIL
  if         obj is country, GOV, organisation, MIL, REB, OPP, PTY, LAB, COP, group
  if         comp present and subj present
  if         obj lemma not diplomat, ambassador, envoy, attache, consul
  if         comp lemma not be, know, say, think, happen, mean, believe, feel, expect, have, do, see, go, hear, name
  mode assist if comp lemma help, send, give, provide, supply, lend, assist, donate, fund, train, deploy, mediate, deliver, share, aid, finance, sell, arm, rescue, contribute, pay, protect, host, shelter, intervene, defend, guard, evacuate, receive, admit
  mode yield if comp lemma release, free, withdraw, surrender, stop, halt, leave, lift, cease, disarm, end, lay, extradite, allow, let, return, pull, ease, drop, hand, evacuate, vacate, apologise, apologize, open, reopen, quit
  mode change if comp lemma reform, hold, act, change, investigate, resign, condemn, support, join, respect, ratify, protect, reconsider, step, ban, vote, back, stay, adopt, form, punish, recognise, recognize, consider, take, raise, cut
  mode meet if comp lemma meet, talk, negotiate, attend, visit, resume, mediate
  + Amman has asked London to reconsider.                                     => JOR GOV > GBR
  + The prince told the Chadian rebels to keep off the road.                  => * > TCD REB
