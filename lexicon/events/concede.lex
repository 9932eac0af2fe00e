# CONCEDE: verbal concessions: easing, lifting, pardoning, apologising, announcing a ceasefire or a withdrawal, dropping a demand.

frame lift = CONCEDE
  words      lift.v ease.v relax.v loosen.v soften.v repeal.v rescind.v waive.v reinstate.v relent.v revoke.v scrap.v end.v drop.v suspend.v remove.v | lifting.n waiver.n
  actor      subj | by
  recipient  on | against | for | of | from
  if         obj lemma sanction, ban, curfew, embargo, restriction, siege, blockade, emergency, law, tariff, curb, limit, moratorium, censorship, quota, state, measure, rule, threat, demand, objection, veto, charge, fee, lockdown, closure, cordon, encirclement, boycott
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  + The United States lifted sanctions on Sudan.                             => USA > SDN
  + The ban was eased by Indonesia.                                          => IDN > *
  + The lifting of the curfew by Ecuador was cheered.                        => ECU > *
  + Turkey dropped its veto on Finland.                                      => TUR > FIN
  + Poland repealed an embargo on Ukrainian grain.                           => POL > UKR
  + Israel has not lifted the blockade of Gaza.                              => ISR > PSE ; aux negation ; factuality CT-
  - Divers lifted a wreck off Malta.
  - The Danish bank spoke of further easing this year.
  + The ban on Kenyan flowers was lifted by Norway.                          => NOR > KEN
  + Qatar, which lifted the curfew, kept the mosques shut.                   => QAT > *

frame lift_noun = CONCEDE
  words      lifting.n easing.n relaxation.n repeal.n removal.n suspension.n end.n
  actor      by | subj
  recipient  on | against | for
  if         of present and of lemma sanction, ban, curfew, embargo, restriction, siege, blockade, emergency, tariff, curb
  + Cuba applauded the lifting of sanctions by Canada last month.              => CAN > *
  + The easing of restrictions on Libya by the United Nations took years.      => UNO > LBY

frame pardon = CONCEDE
  words      pardon.v acquit.v exonerate.v absolve.v reprieve.v commute.v amnesty.v forgive.v exculpate.v clear_of.v | pardon.n acquittal.n clemency.n reprieve.n commutation.n
  words      grant.v+amnesty.n grant.v+pardon.n drop.v+charge.n grant.v+clemency.n commute.v+sentence.n declare.v+amnesty.n announce.v+amnesty.n offer.v+amnesty.n quash.v+conviction.n overturn.v+conviction.n reduce.v+sentence.n grant.v+immunity.n issue.v+pardon.n
  actor      subj | by
  recipient  obj | of | to | for | against
  if         obj is not money
  + Saudi Arabia's king pardoned a blogger.                                  => SAU GOV > SAU
  + A Greek court acquitted nine Egyptians.                                  => GRC JUD > EGY
  + Four Dutch sailors were pardoned by Eritrea.                             => ERI > NLD
  + An amnesty for Kurdish fighters was announced by Turkey on Monday.         => TUR > *
  + The acquittal of a Croatian general angered Serbia.                      => * > HRV
  + Qatar has dropped charges against an Indian officer.                     => QAT > IND

frame found_innocent = CONCEDE
  words      "found not guilty" "find not guilty" "declared not guilty" "found innocent" "declared innocent"
  actor      by | subj
  recipient  obj
  if         comp present and comp lemma guilty, innocent
  if         obj present and obj is not money
  + Three Kenyan soldiers were found not guilty by a court in Nairobi.       => KEN JUD > KEN MIL
  + The Maltese banker was found not guilty of bribery.                      => * > MLT

frame pardon_act = CONCEDE
  words      amnesty.n
  actor      subj | by
  recipient  obj | of | to | for | against
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not money

frame apologise = CONCEDE
  words      apologise.v apologize.v repent.v atone.v | remorse.n contrition.n "mea culpa"
  words      offer.v+apology.n issue.v+apology.n express.v+regret.n make.v+apology.n express.v+remorse.n voice.v+regret.n "say sorry" "beg forgiveness" ask.v+forgiveness.n
  actor      subj | by | from | of
  recipient  to
  + Belgium apologised to Congo for its past.                                => BEL > COD
  + An apology by Russia to Azerbaijan was not enough.                       => RUS > AZE
  + Canada's prime minister offered an apology to indigenous people.         => CAN GOV > CAN
  + Israel expressed regret to Egypt.                                        => ISR > EGY
  + Japan has not apologised for the wartime labour camps.                     => JPN > * ; aux negation
  + Belgium's king has not apologised to Congo.                              => BEL > COD ; aux negation ; factuality CT-

frame apologise_act = CONCEDE
  words      apology.n
  actor      subj | by | from | of
  recipient  to
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame admit_guilt = CONCEDE
  words      own_up.v back_down.v climb_down.v relent.v capitulate.v "give in" give.v+way.n bow_to.v cave_in.v backtrack.v back_off.v | climbdown.n capitulation.n u-turn.n
  words      concede.v+defeat.n make.v+concession.n accept.v+defeat.n admit.v+responsibility.n "plead guilty" admit.v+guilt.n offer.v+concession.n accept.v+responsibility.n "admit defeat" grant.v+concession.n
  actor      subj | by | of | from
  recipient  to
  if         actor is country, government, person, group, organisation, military, COP
  if         obj lemma not blanket, gift, answer, evidence, speech, name, way, date, example, birth, chase
  + France admitted responsibility to Algeria for torture, officials said.     => FRA > DZA
  + Kenya's government backed down over a tax.                               => KEN GOV > *
  + The Gambian president conceded defeat.                                   => GMB GOV > *
  + Concessions by Hungary to Brussels unlocked the money.                   => HUN > *
  + Bolivia gave in to the miners' demands.                                  => BOL > *
  - The museum in Oslo admits dogs.

frame admit_guilt_act = CONCEDE
  words      concession.n
  actor      subj | by | of | from
  recipient  to
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not food, goods, fuel, money

frame announce_truce = CONCEDE
  words      declare.v+ceasefire.n announce.v+ceasefire.n declare.v+truce.n announce.v+truce.n agree.v+ceasefire.n agree.v+truce.n accept.v+ceasefire.n accept.v+truce.n declare.v+cease-fire.n announce.v+withdrawal.n announce.v+release.n order.v+release.n order.v+withdrawal.n announce.v+end.n order.v+ceasefire.n declare.v+end.n announce.v+pullout.n offer.v+truce.n offer.v+ceasefire.n suspend.v+offensive.n suspend.v+operation.n suspend.v+attack.n extend.v+truce.n extend.v+ceasefire.n suspend.v+strike.n call_off.v+strike.n end.v+strike.n suspend.v+protest.n call_off.v+protest.n call_off.v+attack.n end.v+siege.n
  words      "agree to a ceasefire" "agree to a truce" agree_to.v+truce.n agree_to.v+ceasefire.n
  actor      both | subj | by
  recipient  with | in | from
  + Yemen's Houthis declared a truce.                                        => YEM > *
  + Spain announced the withdrawal of its troops from Iraq.                  => ESP > IRQ
  + Israel and Islamic Jihad agreed to a ceasefire.                            => ISR, PSE > *
  + A ceasefire with the rebels was announced by Myanmar on Friday.            => MMR > MMR
  + Nigerian teachers called off their strike.                               => NGA > *
  + Cuba's leader ordered the release of prisoners.                            => CUB GOV > *

frame allow = CONCEDE
  words      allow.v permit.v legalise.v legalize.v license.v exempt.v unban.v | permission.n authorisation.n authorization.n legalisation.n exemption.n
  words      give.v+permission.n grant.v+permission.n grant.v+licence.n grant.v+license.n grant.v+autonomy.n restore.v+right.n grant.v+right.n
  actor      subj | by | from
  recipient  obj | to | iobj
  if         subj is country, government, COP, military, group, organisation
  if         obj is not other
  if         subj lemma not charter, chapter, article, law, act, bill, treaty, deal, agreement, accord, resolution, rule, clause, mandate, constitution, convention, ruling, budget, scheme, victory, win, move
  if         obj lemma not killing, torture, genocide, death, crime, injustice, murder, attack, violence, bloodshed, abuse, massacre, slaughter, violation, goal, run, time, force
  if         subj is not BUS
  if         comp lemma not proceed, happen, use, make, be, go, get, become, grow, slip
  + Malaysia allowed the opposition to hold rallies.                         => MYS > MYS
  + Two Syrian families were permitted by Turkey to return.                  => TUR > SYR
  + Uganda legalised opposition parties.                                     => UGA > UGA
  - The permit allows three cars in Bern.
  - Article five of the treaty allows force against Portugal.
  - The Chilean defence allowed two goals.
  - The adventure company allowed the Swiss trip to proceed.
  - Only residents are allowed to use the Sydney road.

frame drop_plan = CONCEDE
  words      abandon.v shelve.v withdraw.v retract.v drop.v scrap.v renounce.v forswear.v postpone.v give_up.v delay.v | retraction.n renunciation.n abandonment.n
  actor      subj | by
  recipient  of | against | to
  if         obj lemma inquiry, investigation, probe, rise, test, idea, proposal, appeal, terrorism, plan, demand, claim, bill, lawsuit, complaint, accusation, threat, charge, suit, reform, case, candidacy, tax, project, remark, allegation, objection, right, execution, ambition, programme, program, ultimatum
  + Panama dropped its claim against Colombia.                               => PAN > COL
  + The bill was withdrawn by Georgia's government.                          => GEO GOV > *
  + Libya renounced its nuclear programme.                                   => LBY > *
  + Hong Kong's leader shelved an extradition bill.                            => HKG GOV > *
  - Hikers abandoned the climb in Nepal.

frame end_protest = CONCEDE
  words      call_off.v suspend.v end.v lift.v drop.v abandon.v postpone.v halt.v
  actor      subj | by
  recipient  against | of
  if         obj lemma strike, protest, mutiny, rebellion, insurrection, stand-off, standoff, hijacking, picket, blockade, boycott, sit-in, rally, march, siege, offensive, campaign, threat, fast, demonstration, walkout, operation, attack, crackdown, execution, lawsuit
  + Israeli port workers called off their strike.                            => ISR > *
  + The blockade of the mine was lifted by Mongolian herders.                => MNG > *
  + Ethiopia suspended its offensive against Tigrayan fighters.                => ETH > * ; event RETREAT ceasefire
  + An Iranian student ended her hunger strike.                              => IRN > *

frame allow_back = CONCEDE
  words      reinstate.v restore.v reopen.v readmit.v reverse.v unfreeze.v unblock.v restart.v resume.v legalise.v decriminalise.v halve.v
  actor      subj | by
  recipient  to | for | of | with
  if         obj lemma licence, license, flight, border, embassy, visa, newspaper, party, internet, station, right, citizenship, permit, asset, account, accreditation, law, ban, decision, website, membership, subsidy
  + Ghana restored the licence of a radio station.                           => GHA > *
  + The frozen accounts were unblocked by Switzerland.                       => CHE > *
  + Bahrain reinstated the citizenship of nine clerics.                      => BHR > *
  + Sri Lanka reversed a ban on burials after protests by Pakistan.          => LKA > *

frame make_way = CONCEDE
  words      "make way" "give way" "bow to pressure" "step back" "return to work" "return to duty" "back away" "give ground" back_away.v "accept defeat" "change course" "go back to work" "on humanitarian grounds" accept.v+demand.n meet.v+demand.n yield_to.v accede_to.v accept.v+ruling.n accept.v+verdict.n accept.v+result.n
  actor      subj | by
  recipient  to | of
  if         obj is not organisation
  if         actor is country, government, person, group, organisation, civilians, military
  + Hungary bowed to pressure from Brussels.                                 => HUN > *
  + The demands of the strikers were met by Guinea's government.             => GIN GOV > *
  + Gabon's ruler accepted the result.                                       => GAB > *
  + Nurses in Zimbabwe went back to work.                                    => ZWE > *
  + The junta has not given ground to the teachers of Myanmar.               => MMR > * ; aux negation

frame intends_release = CONCEDE
  words      agree_to.v announce.v decide.v order.v approve.v authorise.v declare.v
  actor      subj | by
  recipient  with | from | of | in
  if         obj lemma withdrawal, release, ceasefire, truce, pullout, amnesty, pardon, disarmament, cease-fire, retreat, demobilisation, concession, moratorium, end, easing, suspension
  + France announced the withdrawal of its soldiers from Chad.               => FRA > TCD
  + A pardon for two American hikers was approved by Iran.                     => IRN > USA
  + Russia and Turkey agreed to a ceasefire in Idlib.                        => RUS, TUR > *
  + The release of three monks was ordered by Vietnam.                       => VNM > *
  + Colombia's guerrillas declared a truce for Christmas.                    => COL REB > *

frame let_do = CONCEDE
  words      let.v authorise.v authorize.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma return, resume, vote, run, speak, hold, travel, fly, stand, operate, publish, rally, march, export, import, emigrate, register, campaign, visit, see, reopen, protest
  if         subj is country, government, COP, group, organisation
  + Belarus let a dissident poet travel to Poland.                             => BLR > BLR
  + Cuba has authorised farmers to export tobacco to Spain.                  => CUB > CUB
  + Jordan let the Syrian exiles return.                                       => JOR > SYR
  - The bridge lets ships pass in Rotterdam.
  - Poland let it be known that it was pleased.

frame admit_fault = CONCEDE
  words      admit.v confess.v concede.v acknowledge.v own_up.v accept.v | admission.n confession.n acknowledgement.n
  actor      subj | by | of | from
  recipient  to | before
  if         actor is country, government, person, group, organisation, military, COP
  if         obj lemma guilt, fault, mistake, error, responsibility, blame, defeat, failure, crime, role, wrongdoing, abuse, torture, liability, killing, part, involvement, complicity, point, loss, negligence, lapse
  + Chile's army acknowledged its part in the killings.                      => CHL MIL > *
  + Responsibility for the leak was accepted by Denmark's minister.          => DNK GOV > *
  - Ten countries were admitted to the European Union.
  - The Irish coach admitted that his side had played badly.

frame give_ground = CONCEDE
  words      back_down.v climb_down.v cave_in.v water_down.v relent.v make.v+concession.n meet.v+demand.n accept.v+demand.n grant.v+amnesty.n declare.v+amnesty.n offer.v+amnesty.n proclaim.v+amnesty.n grant.v+pardon.n commute.v+sentence.n reduce.v+sentence.n quash.v+conviction.n drop.v+charge.n lift.v+ban.n lift.v+curfew.n lift.v+sanction.n ease.v+sanction.n ease.v+restriction.n relax.v+rule.n end.v+embargo.n lift.v+embargo.n lift.v+blockade.n lift.v+siege.n lift.v+emergency.n end.v+boycott.n suspend.v+strike.n end.v+strike.n waive.v+visa.n drop.v+demand.n drop.v+objection.n withdraw.v+threat.n apologise.v apologize.v "say sorry" express.v+remorse.n "ask forgiveness" offer.v+apology.n issue.v+apology.n acquit.v pardon.v exonerate.v absolve.v rehabilitate.v
  actor      subj | by | of
  recipient  to | on | for | against | obj
  if         actor is country, government, group, organisation, person, military, JUD
  + Malawi's judges acquitted a former minister.                             => MWI > MWI
  + Sri Lanka's government has lifted the night curfew.                        => LKA > *
  + An apology was offered by the Vatican to Canada's Inuit.                 => * > CAN

# What is met is the demand of whoever made it.
frame meet_demand = CONCEDE
  words      accept.v+demand.n meet.v+demand.n grant.v+demand.n accept.v+request.n grant.v+request.n yield_to.v+demand.n bow_to.v+demand.n satisfy.v+demand.n
  actor      subj | by
  recipient  from | of | obj
  if         actor is country, government, group, organisation, person, military, JUD
  if         from present
  + Mali's government accepted demands from striking teachers.                => MLI GOV > MLI
  + The Togolese government met a demand from Nigeria for the bodies.         => TGO GOV > NGA

frame delist = CONCEDE
  words      strike.v remove.v delete.v drop.v take_off.v delist.v cross.v
  actor      subj | by
  recipient  obj
  if         from present and from lemma list, blacklist, register, roll
  if         actor is country, government, organisation, military
  + The United States removed Sudan from its terrorism blacklist.              => USA > SDN
  + Colombia's guerrillas were dropped from a list of terrorist groups by Brussels. => EUR > COL

frame take_back_staff = CONCEDE
  words      reinstate.v rehire.v readmit.v re-employ.v rehabilitate.v re-hire.v
  actor      subj | by
  recipient  obj
  if         obj is person, civilians, LAB, government, military, group, country, JUD, organisation
  if         actor is country, government, organisation, JUD, BUS, military
  + The Supreme Court of Pakistan reinstated the sacked judges.                => PAK JUD > PAK
  + Poland's government reinstated five dismissed teachers.                    => POL > POL
  + Fiji's army readmitted two officers it had dismissed.                      => FJI > *

frame restore_flow = CONCEDE
  words      restore.v resume.v unblock.v unfreeze.v thaw.v reconnect.v
  actor      subj | by
  recipient  to | for | of | with
  if         obj lemma supply, gas, electricity, power, water, flight, shipment, delivery, service, trade, export, fund, aid, money, account, asset, loan, credit, internet, visa, access
  if         actor is country, government, organisation, BUS
  if         to lemma not home, house, household, customer, property, suburb, consumer, user
  event AID if subj is organisation, MED, SOC and obj lemma delivery, distribution, aid, relief, flight, airlift, shipment, drop, operation
  + Israel restored electricity to the Gaza Strip.                             => ISR > PSE
  + Russia resumed gas deliveries to Moldova.                                  => RUS > MDA
  + India restored internet service in Kashmir.                                => IND > *
  - Power was restored to 2,000 homes in Brisbane after the storm.
  + Russia restored gas supplies to Belarus on Thursday.   => RUS * > BLR

frame beg_pardon = CONCEDE
  words      beg.v+pardon.n ask.v+forgiveness.n beg.v+forgiveness.n ask.v+pardon.n seek.v+forgiveness.n profess.v+regret.n express.v+contrition.n eat.v+word.n recant.v unsay.v "say sorry" "take back his words"
  actor      subj | by
  recipient  from | of | to | for
  if         actor present and actor is country, government, group, organisation, person, military, COP, REL, BUS
  + Boluarte begged pardon for the dead of Puno.                             => PER > *
  + Kenya's archbishop asked forgiveness for his clergy.                     => KEN > *

frame regret_deed = CONCEDE
  words      regret.v
  actor      subj | by
  recipient  to
  if         obj lemma incident, death, killing, error, mistake, loss, shooting, misunderstanding, collision, bombing
  if         actor is military, COP, country, government
  + The Irish police regretted the incident.                                 => IRL COP > *

frame put_on_hold = CONCEDE
  words      put.v shelve.v
  actor      subj | by
  recipient  of
  if         on present and on lemma hold, ice
  if         obj lemma plan, reform, overhaul, shutdown, strike, bill, rise, increase, tax, law, eviction, execution, trial, offensive, operation, project
  + Israel's premier put his reform on hold.                                 => ISR GOV > *

frame ease_alert = CONCEDE
  words      lower.v+level.n lower.v+alert.n reduce.v+alert.n shorten.v+curfew.n relax.v+curfew.n drop.v+curfew.n raise.v+limit.n raise.v+quota.n shelve.v+rise.n postpone.v+rise.n drop.v+appeal.n drop.v+tax.n scrap.v+tax.n cut.v+tax.n lower.v+price.n
  actor      subj | by
  recipient  on | for | of
  if         actor is country, government, organisation, COP, military, group, person
  + Belgium lowered its terror alert.                                        => BEL > *
  + Mayors in Cauca dropped the curfew.                                      => COL > *

frame ease_any = CONCEDE
  words      ease.v relax.v loosen.v soften.v lift.v scrap.v drop.v repeal.v abolish.v rescind.v waive.v withdraw.v suspend.v remove.v shelve.v cancel.v reverse.v end.v
  actor      subj | by
  recipient  on | against | for | of | from
  if         obj lemma check, control, curb, rule, requirement, roadblock, barrier, barricade, cordon, checkpoint, censorship, veto, levy, duty, surcharge, tariff, tax, toll, increase, rise, bill, slavery, conscription, quarantine, sanctions, penalty, objection, visa, condition, restriction, decree, martial, ban, embargo, cut, freeze, lockdown, clause
  if         obj present and actor is country, government, GOV, organisation, LEG, MIL, COP, JUD, person
  if         obj lemma not bridge
  + Kenya's president dropped the tax bill.                                   => KEN GOV > *
  + France eased border checks for Spaniards.                                 => FRA > ESP
  - Oil in London eased in thin trade.

frame court_sets_aside = CONCEDE
  words      set_aside.v overturn.v strike_down.v quash.v annul.v block.v overrule.v void.v invalidate.v stay.v halt.v stop.v lift.v reverse.v
  actor      subj | by
  recipient  of | against
  if         obj lemma order, ban, decree, conviction, sentence, closure, expulsion, suspension, dismissal, eviction, deportation, extradition, verdict, execution, curfew
  if         subj is JUD
  if         obj present
  + A Nepalese court set aside the expulsion of the editor.                   => NPL JUD > *
  + The conviction was quashed by judges in Lagos.                            => NGA JUD > *

frame court_suspends = CONCEDE
  words      suspend.v
  actor      subj | by
  recipient  of | against
  if         obj lemma order, ban, decree, conviction, closure, expulsion, dismissal, eviction, deportation, extradition, verdict, execution, curfew
  if         subj is JUD
  + Ghana's high court suspended the eviction of the fishermen.               => GHA JUD > *
  - The Danish clerk got a suspended sentence for fraud.

frame declare_pause = CONCEDE
  words      declare.v announce.v proclaim.v order.v offer.v decree.v propose.v observe.v accept.v
  actor      subj | by
  recipient  with | in | against | for
  if         obj lemma pause, halt, stop, truce, ceasefire, cease-fire, lull, respite, armistice, moratorium, demobilisation, disbandment, standstill, clemency, amnesty
  if         actor is country, government, GOV, REB, MIL, group, organisation, PTY, LAB
  event AGREE if obj lemma moratorium
  if         comp absent
  + Burmese rebels declared a month's pause.                                  => MMR > *
  + A two-week halt was announced by Sudan's army.                            => SDN MIL > *

frame announce_yield = CONCEDE
  words      announce.v declare.v state.v decide.v vow.v promise.v agree.v pledge.v undertake.v offer.v
  actor      subj | by
  recipient  to
  if         subj is GOV, REB, country, organisation, MIL, PTY, LAB, group
  if         comp present and comp lemma disband, dismantle, disarm, demobilise, demobilize, lift, scrap, pardon, free, release, reopen, readmit, repeal, withdraw, dissolve, surrender, abandon, renounce, cease, relinquish
  if         obj absent
  + Peru's rebels announced that they would disarm.                           => PER REB > *
  + The junta of Niger has decided to free the president.                     => NER > *

frame concede_vote = CONCEDE
  words      concede.v yield.v succumb.v knuckle_under.v back_down.v comply.v acquiesce.v submit.v accede.v defer.v truckle.v kowtow.v
  actor      subj | by
  recipient  to | with
  if         subj is GOV, PTY, OPP, REB, country, organisation, LAB, BUS
  if         obj absent and comp absent
  if         subj present
  if         out absent and for absent
  + Malawi's president conceded.                                              => MWI GOV > *
  - The Italian side conceded in the ninth minute.

frame concede_race = CONCEDE
  words      concede.v accept.v admit.v acknowledge.v
  actor      subj | by
  recipient  to
  if         obj lemma defeat, election, race, presidency, loss, victory, result, outcome, verdict, decision, ruling
  if         subj is GOV, PTY, OPP, country, organisation, person
  if         subj present
  + Ghana's vice president conceded the race.                                 => GHA > *
  + The verdict was accepted by Nicaragua's government.                       => NIC GOV > *

frame grant_demand = CONCEDE
  words      grant.v give.v concede.v restore.v hand.v award.v
  actor      subj | by
  recipient  iobj | to
  if         obj lemma rise, raise, autonomy, self-rule, independence, immunity, amnesty, leave, bail, reprieve, visa, pass, licence, license, permit, vote, freedom, exemption, waiver, delay, extension, concession, parole, access, passage, citizenship, suffrage
  if         subj is country, government, GOV, JUD, LEG, organisation, MIL, COP
  if         subj present and obj present
  if         obj lemma not access, passage
  + Autonomy was granted to the island by Papua New Guinea.                   => PNG > *

frame sorry_for = CONCEDE
  words      sorry.a contrite.a repentant.a remorseful.a ashamed.a apologetic.a
  actor      subj
  recipient  to
  if         subj is country, GOV, government, organisation, MIL, COP, REB
  + Washington is sorry for the pilot's death.                                => USA GOV > *

frame bear_responsibility = CONCEDE
  words      take.v+responsibility.n accept.v+blame.n take.v+blame.n shoulder.v+blame.n bear.v+blame.n "eat humble pie" eat.v+pie.n swallow.v+pride.n make.v+amends.n make.v+amend.n hold_up.v+hand.n "come clean" reverse.v+course.n change.v+course.n change.v+tack.n
  actor      subj | by
  recipient  to | with
  if         actor is country, GOV, government, organisation, MIL, COP, person
  if         for lemma not attack, bombing, blast, killing, explosion, shooting
  + Turkey's president reversed course.                                       => TUR GOV > *

frame call_off_action = CONCEDE
  words      end.v call_off.v suspend.v lift.v abandon.v halt.v drop.v postpone.v break_off.v wind_up.v stop.v
  actor      subj | by
  recipient  against | of
  if         obj lemma stoppage, walkout, go-slow, sit-in, picket, roadblock, occupation, hunger, boycott, shutdown, lockout, strike, stay-at-home, uprising, rising, insurrection, agitation, siege, blockade
  if         subj is LAB, CVL, OPP, SOC, PTY, REB, EDU, AGR, REL, civilians, organisation
  if         subj present and obj present
  + Oromo youths ended their boycott.                                         => * > *
  + The walkout was called off by Kenyan nurses.                              => KEN > *

frame go_back_work = CONCEDE
  words      "go back to work" "went back to work" "returned to work" "return to work" "returned to duty" "return to duty" "went back underground" "go back underground" "returned to their posts" "return to their posts" "back to the classroom" "resume work" "resumed work" "back at work"
  actor      subj
  recipient  to
  if         subj is LAB, CVL, COP, EDU, MED, civilians
  + Nurses in Ghana returned to work.                                         => GHA > *

frame yield_way = CONCEDE
  words      "stand in the way" "stood in the way" stand_aside.v step_aside.v "give way" "gave way" "make way" "made way" "leave aside"
  actor      subj
  recipient  to | for
  if         subj is country, GOV, government, organisation, LEG, PTY
  if         subj present
  + Austria gave way.                                                         => AUT > *
