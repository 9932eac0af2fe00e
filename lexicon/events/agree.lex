# AGREE: agreeing, offering, promising, showing willingness to cooperate; also what is cooperative and still to come.

frame agree = AGREE
  words      agree.v
  actor      between | subj | by | of
  recipient  with | from
  event CONCEDE if comp lemma scrap, cancel, postpone, waive, release, free, withdraw, cease, halt, stop, lift, ease, surrender, disarm, leave, pull, suspend, drop, end, evacuate, lay, allow, let, hand, return, retreat, resign
  event SANCTION if comp lemma bar, blacklist, sanction, impose
  event      CONCEDE if to lemma ceasefire, cease-fire, truce, armistice, withdrawal, pullout, lull, disarmament
  if         subj lemma not critic, reviewer, scholar, expert, analyst, economist, historian, observer, scientist
  event      CONCEDE if obj lemma ceasefire, cease-fire, truce, armistice, withdrawal, pullout
  + Sudan and Chad agreed to open a joint border post.                       => SDN, TCD > *
  + Qatar agreed to finance a Lebanese power plant.                          => QAT > LBN
  + Kenya and Somalia have agreed on a maritime border.                      => KEN, SOM > *
  + Greece and Turkey failed to agree.                                       => GRC, TUR > * ; aux negation
  + Rwanda agreed to withdraw from eastern Congo.                            => RWA > * ; event CONCEDE
  + Ankara and Baghdad agree on the need for a dam.                           => TUR GOV, IRQ GOV > *
  - Critics in Madrid agree that the film is dull.

frame agree_act = AGREE
  words      agreement.n
  actor      between | subj | by | of
  recipient  with | from
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         between present

frame promise = AGREE
  words      promise.v pledge.v vow.v assure.v guarantee.v | promise.n pledge.n assurance.n commitment.n
  words      give.v+assurance.n make.v+promise.n make.v+pledge.n make.v+commitment.n give.v+guarantee.n give.v+pledge.n
  actor      subj | by | from | of
  recipient  iobj | to | for | obj
  item       obj | of
  giver      subj
  taker      iobj | to | for
  if         comp absent
  if         obj is not person
  if         subj is country, government, organisation, group, person, military
  if         obj lemma not revenge, punishment, reckoning, response, vengeance, retaliation, retribution, reprisal, consequence, war, fight, destruction, death
  + Norway pledged $50 million to Palestinian refugees.                      => NOR > PSE ; item money ; giver NOR ; taker PSE
  + Taiwan promised Paraguay a hospital.                                     => TWN > PRY
  + The pledge of tanks by Poland delighted Kyiv.                            => POL > *
  + Ammunition was promised to Ukraine by the Czech Republic.                => CZE > UKR ; item ammunition
  + Turkey, which had pledged wheat for Somalia, sent a ship.                => TUR > SOM
  - The season promises well for Kenya.
  - The airline will pay out the entitlements of Australian workers.

frame promise_to = AGREE
  words      promise.v pledge.v vow.v undertake.v commit.v volunteer.v offer.v propose.v assure.v | promise.n pledge.n commitment.n undertaking.n offer.n
  actor      subj | by | of
  recipient  obj | to
  if         comp present and comp lemma help, send, support, give, provide, supply, assist, donate, cooperate, share, train, fund, build, mediate, sign, join, hold, meet, visit, protect, work, lend, defend, invest, rebuild, receive, host, deliver, pay, ratify, finance, take, sell, buy, admit, restore, contribute, arm, aid, respect, double, open, negotiate, talk, keep, stand, continue, resume, deepen, strengthen, recognise, recognize, back, cut, set, raise, ship
  event THREATEN violence if subj is REB, MIL, UAF, PRM and comp lemma continue, fight
  + Brazil promised to help Haiti.                                           => BRA > HTI
  + Egypt offered to mediate between Israel and Hamas.                       => EGY > *
  + Japan has pledged to rebuild a Philippine port.                          => JPN > PHL
  + An offer by Oman to host talks was welcomed by Iran.                     => OMN > *
  + Spain vowed to defend Lithuania.                                         => ESP > LTU
  - Sunday promises to be hot in Seville.
  - The Dutch ministry undertook a review of its traffic rules.
  - He undertook pilot training in Australia.
  + Namibia undertook to send a medical team to Angola.   => NAM * > AGO *

frame concede_promise = CONCEDE
  words      promise.v pledge.v vow.v undertake.v offer.v volunteer.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma release, free, withdraw, cease, halt, stop, lift, ease, surrender, disarm, pull, suspend, readmit, reinstate, waive, scrap, postpone, end, evacuate, resign, apologise, apologize, drop
  + Israel offered to release twenty Palestinians.                           => ISR > PSE
  + Russia promised to withdraw its soldiers from Georgia.                   => RUS > GEO
  + The Taliban pledged to free a Spanish doctor.                            => AFG > ESP

frame offer = AGREE
  words      offer.v volunteer.v tender.v | offer.n overture.n
  words      make.v+offer.n make.v+proposal.n make.v+overture.n put_forward.v+proposal.n submit.v+proposal.n extend.v+hand.n hold_out.v+prospect.n offer.v+help.n offer.v+aid.n
  actor      subj | by | from | of
  recipient  iobj | to
  item       obj | of
  giver      subj
  taker      iobj | to
  if         actor is country, government, military, group, person, organisation
  event CONCEDE if obj lemma amnesty, truce, ceasefire, concession, apology, pardon, withdrawal, surrender
  event REQUEST if obj lemma change, request, appeal
  event RETREAT resign if obj lemma resignation
  event CONSULT if obj lemma condolence
  if         obj lemma not letter, exchange, draw, bet, reward, detention, curfew, sentence, term, deadline, olive, lead, run, service, alms, drink, prayer, explanation, excuse, glimpse
  event      CONCEDE if comp lemma withdraw, surrender, resign, step, quit, vacate, disarm, pull
  + China offered Zambia a loan.                                             => CHN > ZMB ; item money
  + Asylum was offered to the deserters by Latvia.                           => LVA > *
  + Iran's proposal to Armenia was made public.                              => IRN > ARM
  + Ireland offered no help to the airline.                                  => IRL > * ; aux negation
  + Peru's foreign minister proposed a joint request to the World Bank.      => PER GOV > * ; event REQUEST
  + The Philippine government offered the rebels an amnesty.                 => PHL > PHL ; event CONCEDE
  - The hotel in Nice offers fine views.
  + Eritrea offered to withdraw its soldiers from the valley.                 => ERI > * ; event CONCEDE

frame propose_plan = AGREE
  words      propose.v
  actor      subj | by
  recipient  iobj | to
  item       obj
  giver      subj
  taker      iobj | to
  if         actor present and actor is country, government, military, group, person, organisation, civilians
  if         subj present
  if         obj is not person
  event CONCEDE if obj lemma amnesty, truce, ceasefire, concession, pardon, withdrawal, surrender
  event REQUEST if obj lemma change, request, appeal
  + Brazil proposed a customs union to Bolivia.                              => BRA > BOL
  - Shopkeepers in Malta fear the proposed road.

frame offer_act = AGREE
  words      proposal.n
  actor      subj | by | from | of
  recipient  iobj | to
  item       obj | of
  giver      subj
  taker      iobj | to
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not person

frame offer_talks = AGREE
  words      offer.v propose.v suggest.v accept.v seek.v agree_to.v "agree to" plan.v schedule.v | offer.n acceptance.n
  actor      subj | by | of
  recipient  with | to | from
  if         obj lemma talk, meeting, summit, dialogue, negotiation, mediation, conference, visit, union, cooperation, pact, alliance, plan, peace, treaty, partnership, exercise
  + South Korea proposed talks to the North.                                 => KOR > PRK
  + A treaty was proposed by Chile to Bolivia.                               => CHL > BOL
  + Saudi Arabia and Iran scheduled a meeting.                               => SAU, IRN > *

frame offer_talks_act = AGREE
  words      proposal.n
  actor      subj | by | of
  recipient  with | to | from
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame accept = AGREE
  words      accept.v embrace.v welcome.v approve.v agree_to.v | acceptance.n
  actor      subj | by
  recipient  from | of
  if         obj lemma invitation, offer, proposal, plan, mediation, invite, roadmap, compromise
  + Syria accepted a Russian plan.                                           => SYR > RUS
  + An invitation to Paris was accepted by the Lebanese premier on Monday.     => LBN GOV > *
  + Pakistan's acceptance of mediation by Oman was confirmed.                => PAK > OMN
  - Shops in Ghana accept cards.

frame invite = AGREE
  words      invite.v | invitation.n invite.n extend.v+invitation.n issue.v+invitation.n send.v+invitation.n
  actor      subj | by | from
  recipient  obj | to
  if         obj is country, person, government, group, military, organisation
  if         obj lemma not reader, viewer, listener, audience
  + Vietnam invited the pope to visit Hanoi.                                 => VNM > *
  + Zelensky was invited by Japan to the summit.                             => JPN > UKR
  + Vladimir Putin extended an invitation to Kim Jong Un.                    => RUS GOV > PRK GOV
  + Serbia's invitation to a Kosovo minister was withdrawn.                  => SRB > KOS
  - The review from Prague invites readers to laugh.

frame ready = AGREE
  words      ready.a willing.a prepared.a | readiness.n willingness.n
  words      express.v+readiness.n express.v+willingness.n declare.v+readiness.n signal.v+willingness.n
  actor      subj | of
  recipient  with
  if         comp present and comp lemma help, talk, negotiate, meet, cooperate, mediate, assist, share, send, support, provide, supply, sign, work, host, discuss, resume, restore, accept, join, give, hold, receive, sell, return, compromise, contribute
  + Moscow is ready to mediate between Armenia and Azerbaijan.               => RUS GOV > *
  + Cuba expressed readiness to talk with Washington.                        => CUB > USA GOV
  + Uruguay is willing to receive four detainees.                            => URY > *
  + The prime minister of Iraq said he was prepared to negotiate with the Kurds. => IRQ GOV > *
  - Tea was ready in Dublin.

frame express_will = AGREE
  words      express.v+interest.n express.v+hope.n express.v+intent.n sign.v+letter.n "letter of intent" "memorandum of understanding" express.v+desire.n "road map" reach.v+agreement.n reach.v+deal.n reach.v+accord.n reach.v+understanding.n strike.v+deal.n reach.v+compromise.n come_to.v+agreement.n clinch.v+deal.n close.v+deal.n hammer_out.v+deal.n
  actor      subj | between
  recipient  with | in
  event SUPPORT if obj lemma memorandum
  + Lebanon and Israel reached a deal on their sea border.                   => LBN, ISR > *
  + Turkey reached an agreement with Libya on gas.                           => TUR > LBY
  + A compromise was reached between Belgium and Canada.                     => BEL, CAN > *
  + Hungary and the European Commission did not reach an agreement on the funds.   => HUN, EUR > * ; aux negation

frame plan_coop = AGREE
  words      deal.n accord.n understanding.n compromise.n
  actor      between
  recipient  with
  if         between present and between is country, government, group, organisation
  if         between present
  + A deal between Russia and Turkey on grain was close, diplomats said.     => RUS, TUR > *
  - A good deal of snow fell in Norway.

frame pledge_support = AGREE
  words      pledge.v+support.n pledge.v+aid.n pledge.v+help.n promise.v+aid.n promise.v+help.n promise.v+support.n offer.v+support.n offer.v+mediation.n offer.v+asylum.n offer.v+help.n offer.v+assistance.n pledge.v+assistance.n vow.v+support.n promise.v+reform.n pledge.v+cooperation.n promise.v+cooperation.n pledge.v+money.n promise.v+loan.n offer.v+loan.n offer.v+refuge.n promise.v+protection.n
  actor      subj | by
  recipient  to | for | iobj | from
  giver      subj
  taker      to | for | iobj
  if         actor is country, government, organisation, person, group, military
  + Vietnam pledged support to Cuba.                                         => VNM > CUB
  + Help was promised to Vanuatu by Fiji.                                    => FJI > VUT
  + Poland offered asylum to a Belarusian sprinter.                          => POL > BLR
  + The promise of aid by Japan was welcomed in Tuvalu.                      => JPN > *
  + Saudi Arabia pledged assistance to Yemen, a minister in Aden said.       => SAU > YEM ; attribution YEM

frame pave_way = AGREE
  words      "pave the way" "clear the way" "open the door" "hold out a hand" "meet again" "be open to" "in principle" "shake on" "olive branch"
  actor      subj | by
  recipient  to | with
  if         actor is country, government, organisation, person, group
  + Sudan and Egypt will meet again in June.                                 => SDN, EGY > *

frame volunteer = AGREE
  words      agree_on.v "agree in principle" settle_on.v
  actor      subj | by
  recipient  with | for
  if         subj is country, government, group, organisation, person, military
  + Iraq and Turkey agreed on a water quota.                                 => IRQ, TUR > *
  + A date for the vote was agreed on by Libyan factions.                    => LBY > *

frame consent_idioms = AGREE
  words      "come to terms" "strike a deal" "reach a deal" "reach an agreement" "reach agreement" "reach an understanding" "come to an agreement" "hammer out" hammer_out.v thrash_out.v "bury the hatchet" "shake hands on" "in principle agreement" "gentleman's agreement" sign_up.v "be ready to talk" "be prepared to talk" "be willing to talk" "stand ready to" "be open to talks" "offer its hand" "hold out an olive branch" "extend an invitation" "promise of help" fix.v+date.n schedule.v+meeting.n schedule.v+summit.n arrange.v+meeting.n plan.v+meeting.n plan.v+visit.n plan.v+summit.n prepare.v+visit.n earmark.v+fund.n "pledge of help" commit.v+fund.n vote.v+fund.n approve.v+aid.n approve.v+package.n approve.v+sale.n
  actor      between | subj | by
  recipient  to | with | for | from
  if         actor is country, government, group, organisation, person, military
  + Chad and Libya reached an understanding over the strip.                  => TCD, LBY > *
  + The premier of Japan is willing to talk to North Korea.                  => JPN GOV > PRK
  + A date for the summit was fixed by Egypt and Turkey.                     => EGY, TUR > *

frame due_visit = AGREE
  words      due.a expected.a scheduled.a
  actor      subj
  recipient  in | at
  if         subj is GOV, MIL, LEG, government, person, organisation
  if         in is place, country, government
  if         in present
  + The Swedish foreign minister is due in Hanoi on Friday.                  => SWE GOV > VNM
  + The Iranian envoy is expected in Muscat tomorrow with a letter from the president.   => IRN > OMN
  - Rain is due in Madrid.

frame promise_noun = AGREE
  words      promise.n pledge.n vow.n assurance.n commitment.n
  actor      subj | by | of | from
  recipient  to
  if         actor present and actor is country, government, group, organisation, person, military
  if         comp lemma not attack, kill, destroy, fight, avenge, retaliate, leave, resign
  + Japan's promise of help to Tonga stands.                                 => JPN > TON
  + An assurance from Angola that the road is safe did not satisfy Zambia.   => AGO > *

frame promise_any = AGREE
  words      promise.v pledge.v vow.v undertake.v assure.v guarantee.v
  actor      subj | by
  recipient  obj | iobj | to
  if         subj is country, government, organisation, group, person, military
  if         comp present
  if         comp lemma not readmit, reinstate, waive, scrap, postpone, regain, reclaim, recapture, wreck, disrupt, wield, wage, oust, topple, stay, remain, refuse, reject, resist, carry, attack, strike, bomb, kill, destroy, retaliate, avenge, fight, crush, annihilate, hit, exterminate, eliminate, respond, punish, eradicate, wipe, behead, target, resist, defeat, invade, retake, hunt, expel, arrest, jail, sue, veto, block, oppose, boycott, shut, close, cut, leave, go, do, be, have, continue, win, overthrow, follow, release, free, withdraw, cease, halt, stop, lift, ease, surrender, disarm, pull, suspend, end, evacuate, resign, apologise, apologize, drop
  + Burundi's president promised to publish the contracts.                   => BDI GOV > *
  + Donors were assured by Zambia that the audit would come.                 => ZMB > *
  + The premier of Timor-Leste, who vowed to rebuild the bridge with Portugal, returned on Monday.   => TLS GOV > *
  - The brochure promises to make Lisbon fun.

frame float_plan = AGREE
  words      float.v moot.v put_forward.v sketch_out.v unveil.v circulate.v
  actor      subj | by
  recipient  to
  if         obj lemma compromise, proposal, offer, plan, truce, roadmap, formula, settlement, swap, talk, meeting, summit, idea
  if         actor is country, government, organisation, group, person, military
  + A compromise was floated by Indonesia on Monday.                           => IDN > *
  + Norway put forward a formula for the strait.                             => NOR > *

frame dangle = AGREE
  words      dangle.v hold_out.v
  actor      subj | by
  recipient  before | to
  item       obj
  if         obj is not organisation
  if         obj present
  if         actor is country, government, organisation
  if         obj lemma not hand, arm
  + Qatar held out a cheap loan to Lebanon on Sunday.                          => QAT > LBN

frame strike_bargain = AGREE
  words      strike.v+bargain.n reach.v+bargain.n strike.v+accord.n strike.v+agreement.n strike.v+truce.n cut.v+deal.n thrash_out.v+deal.n work_out.v+deal.n reach.v+settlement.n reach.v+consensus.n conclude.v+bargain.n patch_up.v+quarrel.n settle.v+quarrel.n resolve.v+dispute.n settle.v+dispute.n bury.v+hatchet.n
  actor      between | subj | by
  recipient  with
  if         actor is country, government, organisation, group, person, military
  + Belize and Guatemala settled their dispute over the river on Wednesday, the state news agency reported.   => BLZ, GTM > *

frame do_deal = AGREE
  words      do.v+deal.n make.v+deal.n
  actor      between | subj | by
  recipient  with
  if         actor is country, government, organisation, group, person, military, PTY, LAB
  if         with present
  + Ghana's premier has done a deal with Togo.                               => GHA GOV > TGO
  - There was a great deal to be done by the Taliban.

frame due_to_go = AGREE
  words      due.a expected.a scheduled.a set.a slated.a
  actor      subj
  recipient  to
  if         comp present and comp lemma visit, meet, travel, fly, attend, host, receive, arrive, sign, hold, discuss, confer, address, tour, open, resume, send, deliver, sail, come, speak, talk
  if         subj is country, government, GOV, LEG, REL, organisation, military
  + Latvia's president is due to visit Baku.                                 => LVA GOV > *
  + The two ministers from Togo and Benin are scheduled to sign on Friday.   => TGO, BEN > *

frame expect_guest = AGREE
  words      expect.v await.v schedule.v
  actor      obj
  recipient  in | at
  if         in present and in is place, country, government
  if         obj is GOV, LEG, organisation, REL, MIL
  if         comp absent
  + Burkina Faso's president is expected in Conakry.                         => BFA GOV > GIN

frame commit_means = AGREE
  words      commit.v earmark.v set_aside.v put_up.v stump_up.v cough_up.v chip_in.v
  actor      subj | by
  recipient  to | for
  item       obj
  giver      subj
  taker      to | for
  if         obj lemma fund, money, million, billion, troop, troops, soldier, resource, dollar, euro, pound, force, aircraft, ship, aid, battalion, itself, themselves, himself
  if         subj is country, government, GOV, organisation
  if         subj present and obj present
  + Norway committed 400 soldiers to the mission.                             => NOR > *

frame commit_to = AGREE
  words      commit.v committed.a pledged.a dedicated.a
  actor      subj | by
  recipient  with
  if         to present
  if         subj is country, government, GOV, organisation
  if         subj present and obj lemma not crime, violation, abuse, murder, suicide, offence, genocide, error, fraud, robbery, mistake, atrocity, massacre
  + Chile is committed to the treaty.                                         => CHL > *
  - A crime was committed in Riga.

frame swear_to = AGREE
  words      swear.v vow.v pledge.v promise.v
  actor      subj | by
  recipient  to | iobj | obj
  if         subj is GOV, country, organisation, PTY, OPP, REB, MIL
  if         comp present and comp lemma respect, honour, honor, uphold, observe, obey, abide, defend, support, cooperate, co-operate, work, investigate, punish, reform, rebuild, protect, continue, complete, publish, create, restore, improve, double, increase, cut, reduce, fund, hold, open, pay, repay
  if         subj present
  event THREATEN violence if subj is REB, MIL, UAF, PRM and comp lemma continue, fight
  + Gambia's new president swore to uphold the treaty.                        => GMB GOV > *

frame due_soon = AGREE
  words      due.a expected.a awaited.a
  actor      subj
  recipient  in | at
  if         subj lemma envoy, minister, president, premier, delegation, mediator, secretary, negotiator, team, inspector, mission, king, pope, monitor, observer, leader, ambassador, commissioner, chancellor, emissary, general, instructor, peacekeeper, chief, prince
  if         subj is GOV, organisation, REL, MIL, LEG, person
  if         subj present and comp absent
  + The African Union's envoy is due on Thursday.                             => IGO > *
  + A Cuban delegation is expected in Moscow on Monday for talks at the Kremlin.   => CUB > *
  - The new teacher is due on Monday in Bath.

frame present_plan = AGREE
  words      present.v submit.v hand.v table.v lay_out.v outline.v give.v deliver.v draw_up.v bring.v offer.v
  actor      subj | by
  recipient  iobj | to | before
  if         obj lemma plan, proposal, blueprint, roadmap, formula, compromise, counter-proposal, counterproposal, initiative, draft, counteroffer
  if         subj is country, government, GOV, organisation, REB, PTY
  if         subj present and obj present
  + A draft was submitted to both sides by Egypt.                             => EGY > *
  - The architect from Oslo presented a plan.

frame keen_to = AGREE
  words      keen.a eager.a determined.a hopeful.a open.a committed.a anxious.a happy.a glad.a
  actor      subj
  recipient  with
  if         comp present and comp lemma help, talk, negotiate, meet, cooperate, co-operate, mediate, assist, share, send, support, provide, supply, sign, work, host, discuss, resume, restore, join, visit, buy, sell, trade, deepen, strengthen, expand, pursue, develop, contribute, lead, train, rebuild
  if         subj is country, government, GOV, organisation, REB, PTY
  if         subj present
  + Vietnam is keen to buy Indian frigates.                                   => VNM > *
  + The Taliban are eager to talk.                                            => AFG > *

frame open_to = AGREE
  words      open.a amenable.a receptive.a
  actor      subj
  recipient  from | with
  if         to present and to lemma talk, dialogue, negotiation, compromise, idea, proposal, mediation, meeting, discussion, cooperation, offer, deal, settlement, inspection, visit, suggestion
  if         subj is country, government, GOV, organisation, REB, PTY
  + North Korea is open to talks with the South.                              => PRK > *

frame ready_bare = AGREE
  words      ready.a willing.a prepared.a
  actor      subj
  recipient  with
  if         subj is GOV, country, government, organisation
  if         subj present and comp present
  if         comp lemma not attack, strike, fight, defend, resist, die, bomb, use, kill, retaliate, respond, act, go, leave, resign, withdraw, release, free, take, invade, intervene, face, be, pay, impose, shoot, wage, launch, destroy, fire, risk, repel, punish, sanction, escalate, confront, disrupt, boycott, challenge, block, sue, veto, abandon, walk, shut, close, expel, deport, suspend, cut, halt, wait, see, sacrifice, strike, defy, quit, kick, arrest, storm, deploy
  + Slovenia is prepared to transmit the letter.                              => SVN > *
  - The Italian airline is prepared to escalate the dispute.
  - Cuba is ready to sacrifice everything.

# A body above the states lets others send a force.
frame authorise_force = AGREE
  words      authorise.v authorize.v mandate.v
  actor      subj | by
  recipient  for | in | to
  if         actor is organisation
  if         obj lemma force, mission, peacekeeper, contingent, deployment, monitor, observer
  if         against absent
  + The Security Council authorised a multinational force for Afghanistan.   => UNO * > AFG
  + The African Union authorised a peacekeeping mission in Burundi.   => IGO * > BDI

frame plan_joint = AGREE
  words      plan.v intend.v hope.v aim.v propose.v mean.v wish.v
  actor      subj
  recipient  with
  if         comp present and comp lemma help, negotiate, meet, cooperate, co-operate, mediate, assist, share, supply, sign, host, resume, visit, sell, buy, rebuild, convene, invite, lend, donate, reopen, normalise, normalize, invest, ratify, recognise, recognize, join
  if         subj is country, government, GOV, organisation
  if         subj present
  + Albania plans to sign the pact in May.                                    => ALB > *

frame agree_date = AGREE
  words      agree.v+date.n agree.v+agenda.n agree.v+term.n agree.v+timetable.n agree.v+framework.n reach.v+terms.n settle.v+term.n settle.v+date.n come_to.v+term.n sign.v+letter.n
  actor      subj | by
  recipient  with | from | to
  if         actor is country, government, GOV, organisation, REB, PTY
  + Togo and Benin agreed a date for the talks.                                  => TGO, BEN > *

frame consent_noun = AGREE
  words      assent.n acceptance.n go-ahead.n green-light.n willingness.n readiness.n
  actor      of | from | by | subj
  recipient  for | to
  if         actor present and actor is country, government, GOV, organisation
  if         of lemma not public, voter
  + The go-ahead from America came on Friday.                                   => USA > *

frame invitation_noun = AGREE
  words      invitation.n invite.n
  actor      from | of | by | subj
  recipient  to
  if         actor present and actor is country, government, GOV, organisation, REB, person
  + The premier of Serbia has an invitation from Albania.                     => ALB > *
  + At the invitation of Zhou Enlai the couple came to China.                 => CHN > *

frame invite_colleague = AGREE
  words      invite.v ask.v
  actor      subj | by
  recipient  obj
  if         subj is country, GOV, organisation
  if         to present and to is place, country
  if         obj present and comp absent
  + The Hungarian premier has invited his Swedish colleague to Budapest.      => HUN > SWE

frame announce_aid = AGREE
  words      announce.v unveil.v pledge.v promise.v approve.v
  actor      subj | by
  recipient  for | to
  item       obj
  giver      subj
  taker      for | to
  if         obj is money, arms, food, medicine, equipment and obj present
  if         subj is country, government, GOV, organisation
  if         subj present
  if         obj lemma not budget, tax, price
  if         obj lemma not missile, warhead, weapon, submarine, warship
  + Britain announced a further 96 million pounds of aid for Sudan on Monday.   => GBR > SDN

# One side says yes to what another asked: the asker is the recipient.
frame consent_one = AGREE
  words      consent.v acquiesce.v assent.v accede.v volunteer.v consent_to.v assent_to.v "say yes" "said yes" "says yes" say.v+yes.n give.v+consent.n give.v+assent.n give.v+approval.n give.v+nod.n give.v+word.n "give the green light" "gave the green light" "nod of approval" take_up.v+offer.n take_up.v+invitation.n
  actor      subj | by | of
  recipient  from | to | with
  if         actor is country, government, GOV, group, organisation, person, military, PTY, REB
  event CONCEDE if comp lemma scrap, cancel, postpone, waive, release, free, withdraw, cease, halt, stop, lift, ease, surrender, disarm, leave, pull, suspend, drop, end, evacuate, let, hand, return, retreat, resign
  + Mongolia said yes to the Russian pipeline.                                => MNG > RUS
  + Bhutan consented to the Indian road.                                      => BTN > IND
