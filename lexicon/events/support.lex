# SUPPORT: verbal and diplomatic cooperation: praising, endorsing, recognising, signing, ratifying, opening ties.

frame praise = SUPPORT
  words      praise.v hail.v applaud.v commend.v laud.v congratulate.v thank.v salute.v extol.v compliment.v felicitate.v acclaim.v
  words      praise.n commendation.n congratulation.n tribute.n felicitation.n applause.n acclaim.n appreciation.n gratitude.n
  words      pay.v+tribute.n express.v+gratitude.n express.v+appreciation.n express.v+thanks.n heap.v+praise.n send.v+congratulation.n convey.v+congratulation.n offer.v+congratulation.n offer.v+condolence.n send.v+condolence.n express.v+condolence.n convey.v+condolence.n express.v+sympathy.n
  actor      subj | by | from | of
  recipient  obj | to | for | of
  if         actor is country, person, government, organisation, group, military, civilians
  if         actor is not media
  if         obj lemma not novel, film, album, play, wine, dish
  + Brazil praised Uruguay for its vaccine drive.                            => BRA > URY
  + Poland was thanked by Ukraine.                                           => UKR > POL
  + Congratulations from Moscow reached the new Indian president.            => RUS > IND
  + Jordan sent condolences to Turkey after the earthquake.                  => JOR > TUR
  + The Kurdish leader praised by Washington declined to comment.            => USA GOV > *
  - Readers in Bath praised the novel.
  + The accord was hailed by Ghana's president.                              => GHA GOV > *
  + Malaysia, praised by Bangladesh for its welcome, sent them back.         => BGD > MYS

frame welcome = SUPPORT
  words      welcome.v cheer.v hail.v applaud.v embrace.v | welcome.n
  actor      subj | by
  recipient  of | by | obj
  if         obj lemma decision, move, agreement, deal, plan, statement, ruling, release, vote, resolution, truce, ceasefire, election, step, treaty, accord, proposal, verdict, announcement, initiative, withdrawal, arrest, sanction, offer, result, resignation, report, victory, cease-fire, talk, law
  + Germany welcomed the truce in Gaza.                                      => DEU > *
  + The verdict was welcomed by Armenia.                                     => ARM > *
  + Japan welcomed India's decision.                                         => JPN > IND
  - A brass band welcomed guests in Bern.

frame endorse = SUPPORT
  words      endorse.v uphold.v champion.v side_with.v stand_by.v advocate.v vouch.v bless.v "stand with" rally_behind.v ally.v | endorsement.n backing.n blessing.n
  words      express.v+support.n voice.v+support.n declare.v+support.n reaffirm.v+support.n reiterate.v+support.n express.v+solidarity.n pledge.v+allegiance.n "take side" give.v+backing.n give.v+support.n throw.v+weight.n express.v+confidence.n lend.v+support.n "come out in favour" "stand shoulder to shoulder" give.v+blessing.n declare.v+solidarity.n swear.v+allegiance.n pledge.v+loyalty.n
  actor      subj | by | from | of
  recipient  obj | for | to | with | of
  if         obj lemma not sentence, conviction, verdict, ban, penalty, fine, punishment, suspension, injunction, detention
  if         with is not money, arms, ammunition, equipment
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         actor is country, government, organisation, group, person, military, civilians
  + Serbia backed Azerbaijan's claim.                                        => SRB > AZE
  + Morocco's plan for Western Sahara was endorsed by Spain.                 => ESP > MAR
  + Cuba expressed solidarity with Venezuela.                                => CUB > VEN
  + Support for Taiwan from Lithuania angered Beijing.                       => LTU > TWN
  + South Africa, which has defended Russia, abstained.                      => ZAF > RUS
  + Malta did not endorse the text.                                          => MLT > * ; aux negation ; factuality CT-
  - Pillars support the roof in Athens.

frame endorse_act = SUPPORT
  words      support.n
  actor      subj | by | from | of
  recipient  obj | for | to | with | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         with is not money, arms, ammunition, equipment
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         for present

frame throw_behind = SUPPORT
  words      throw.v+support.n throw.v+weight.n put.v+weight.n swing.v+support.n throw.v+backing.n lend.v+weight.n
  actor      subj | by
  recipient  behind | to | for
  if         behind present
  if         actor is country, government, organisation, person, group, PTY, LAB, REL, media
  + Kenya's premier has thrown his full support behind the chief justice.    => KEN GOV > KEN JUD
  + The unions put their weight behind the Peruvian candidate.               => PER > PER

frame have_confidence = SUPPORT
  words      have.v+confidence.n retain.v+confidence.n have.v+faith.n restate.v+confidence.n declare.v+confidence.n
  actor      subj
  recipient  in
  if         in present and in is person, GOV, country, organisation, COP, MIL, JUD
  if         subj is GOV, country, organisation, PTY, LEG, person
  + Ghana's president retains confidence in his finance minister.            => GHA GOV > GHA GOV
  - The coach has confidence in his bowlers, Sri Lanka heard.

frame recognise = SUPPORT
  words      recognise.v recognize.v acknowledge.v accredit.v | accreditation.n "diplomatic recognition"
  words      grant.v+recognition.n extend.v+recognition.n give.v+recognition.n
  actor      subj | by
  recipient  obj | of | to
  if         obj is country, person, group, government, organisation, place
  if         actor is country, government, organisation, group, military
  + Ireland recognised Palestine.                                            => IRL > PSE
  + Kosovo has been recognised by Israel.                                    => ISR > KOS
  + Russia's recognition of Abkhazia angered Georgia.                        => RUS > GEO
  + Honduras may recognise the rebel council.                                => HND > * ; aux hypothetical ; factuality PS+
  - Fans in Rome recognised the singer.

frame recognise_act = SUPPORT
  words      recognition.n
  actor      subj | by
  recipient  obj | of | to
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame sign = SUPPORT
  words      sign.v ratify.v initial.v conclude.v countersign.v seal.v | signing.n ratification.n signature.n
  words      sign.v+agreement.n sign.v+treaty.n sign.v+deal.n sign.v+accord.n sign.v+pact.n ratify.v+treaty.n sign.v+memorandum.n
  actor      between | subj | by
  recipient  with
  if         subj lemma not coach, player, manager, striker, midfielder, captain, club, team, goalkeeper, rider, batsman, cricketer, footballer, golfer, champion, singer, actor, batter, bowler
  if         obj lemma agreement, treaty, deal, accord, pact, convention, protocol, memorandum, declaration, contract, charter, truce, ceasefire, document, communique, compact, alliance, text, roadmap, framework, armistice, arrangement, constitution, cease-fire, peace, partnership
  + Egypt and Sudan signed a defence pact.                                   => EGY, SDN > *
  + The treaty was ratified by Kazakhstan.                                   => KAZ > *
  + Niger signed an agreement with Mali on border patrols.                   => NER > MLI
  + The accord signed by Greece and North Macedonia ended a long quarrel.    => GRC, MKD > *
  + Bahrain did not sign the declaration.                                    => BHR > * ; aux negation ; factuality CT-
  - The striker signed for a club in Spain.
  - The actor signed autographs in Cannes.
  + The pact was signed by Oman and Iran in May.                             => OMN, IRN > *
  + Senegal has not signed the treaty with Mauritania.                       => SEN > MRT ; aux negation

frame sign_noun = SUPPORT
  words      signing.n ratification.n signature.n
  actor      by | between | subj
  recipient  with
  if         of present and of lemma agreement, treaty, deal, accord, pact, convention, protocol, memorandum, declaration, contract, charter, truce, ceasefire
  + The signing of a trade pact by Kenya and Rwanda was delayed.             => KEN, RWA > *
  + Peru's ratification of the treaty followed.                                => PER > *

frame open_ties = SUPPORT
  words      establish.v+relation.n restore.v+relation.n open.v+embassy.n reopen.v+embassy.n normalise.v+relation.n normalize.v+relation.n establish.v+tie.n restore.v+tie.n resume.v+relation.n resume.v+tie.n normalise.v+tie.n normalize.v+tie.n open.v+consulate.n upgrade.v+tie.n upgrade.v+relation.n form.v+alliance.n appoint.v+ambassador.n send.v+ambassador.n form.v+coalition.n strengthen.v+tie.n forge.v+alliance.n name.v+ambassador.n reopen.v+consulate.n enter.v+alliance.n
  actor      subj | by
  recipient  with | in | to
  + Iran and Saudi Arabia restored diplomatic relations.                     => IRN, SAU > *
  + The United Arab Emirates opened an embassy in Israel.                    => ARE > ISR
  + Sudan normalised ties with Israel.                                       => SDN > ISR
  + Relations with Australia were restored by the Solomon Islands.           => SLB > AUS

frame admit_member = SUPPORT
  words      admit.v promote.v elevate.v nominate.v elect.v "vote for" vote_for.v approve.v vouch_for.v | admission.n accession.n
  actor      subj | by
  recipient  obj | of
  if         obj is country, person, organisation, group
  if         to present and to lemma bloc, union, club, group, council, court, alliance, organisation, organization, membership
  + ASEAN admitted East Timor to the bloc.                                   => IGO > TLS
  + Finland was admitted to the alliance by NATO.                            => IGO > FIN

frame join = SUPPORT
  words      join.v accede_to.v enter.v | accession.n
  actor      subj | by | of
  recipient  obj | to
  if         obj is organisation
  if         actor is country, government
  + Croatia joined the European Union.                                       => HRV > EUR
  + Sweden's accession to NATO was celebrated in Riga.                       => SWE > IGO
  - Lava joined the sea in Iceland.

frame approve = SUPPORT
  words      approve.v adopt.v pass.v vote.v "vote in favour" | approval.n adoption.n "green light"
  actor      subj | by
  recipient  with | for | to
  if         obj lemma treaty, deal, agreement, accord, pact, resolution, plan, convention, constitution, membership, bid, package, truce
  + Israel's cabinet approved the deal with Hamas.                           => ISR > PSE
  + The resolution was adopted by the Security Council.                      => UNO > *
  - Doctors in Ghana approved the drug.

frame shake_hands = SUPPORT
  words      "shake hands on" "make peace" make.v+peace.n "wish well" "put their name" "throw in their lot" "take the side" "line up behind" close_ranks.v "stand up for" stand_up.v speak_up.v "speak in favour" "come to the defence" "see eye to eye" "pin a medal" award.v+medal.n confer.v+medal.n award.v+prize.n "seal of approval"
  actor      subj | by
  recipient  with | for | on | to
  if         actor is country, government, person, group, organisation, military
  if         obj is not place
  if         obj is not other
  + Ethiopia and Eritrea made peace.                                         => ETH, ERI > *
  + Austria spoke in favour of Croatia.                                      => AUT > HRV
  + Lithuania's president pinned a medal on a Polish general.                  => LTU > POL MIL
  - The ship was named after a Danish queen.

frame allow_deal = SUPPORT
  words      approve.v ratify.v adopt.v endorse.v pass.v back.v
  actor      subj | by
  recipient  of | for | with | to
  if         obj lemma treaty, deal, agreement, accord, accession, membership, bid, candidacy, plan, roadmap, peace, claim, position, resolution, statement, call, initiative, independence, candidate, appointment, mission, intervention
  if         actor is country, government, LEG, organisation, group
  + Hungary's parliament ratified Finland's accession.                       => HUN LEG > FIN
  + Independence for Kosovo was backed by Albania.                           => ALB > KOS
  + Egypt endorsed the Saudi plan.                                           => EGY > SAU
  + Switzerland's voters may approve a treaty with the European Union.       => CHE > EUR ; aux hypothetical ; factuality PS+
  + The African Union adopted a statement on Mali.                           => IGO > *

frame back_party = SUPPORT
  words      back.v support.v defend.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, organisation, group, person
  if         obj is country, government, organisation, group, person, military
  if         with absent
  if         obj lemma not ourselves, themselves, itself, himself, herself, myself, yourself, themself, family, lead, title
  + Kuwait backed Morocco at the summit.                                     => KWT > MAR
  + The Malian junta is supported by Burkina Faso.                           => BFA > MLI
  - A row of pillars supports the parliament in Vienna.
  - Palestinians have the right to defend themselves.

frame back_plan = SUPPORT
  words      back.v support.v defend.v uphold.v
  actor      subj | by
  recipient  of | by | from
  if         obj lemma not sentence, conviction, verdict, ban, penalty, fine, punishment, suspension, injunction, detention
  if         subj is country, government, organisation, group, person
  if         obj lemma plan, bid, proposal, call, claim, decision, resolution, idea, reform, policy, candidacy, independence, demand, position, peace, ceasefire, talk, deal, agreement, sovereignty, rule, treaty, effort, move, strike, war, operation, sanction, right, measure, motion, law, bill, mission, government, membership, mediation, ban, referendum, process, intervention, cause
  + Norway supported the peace plan of the Arab League.                      => NOR > IGO
  + The motion was backed by eleven African states.                          => * > *
  + Hungary's prime minister defended the sanctions.                         => HUN GOV > *
  - The foundation in Geneva supports music.

frame honour = SUPPORT
  words      congratulate.v felicitate.v salute.v hail.v applaud.v praise.v commend.v laud.v extol.v acclaim.v toast.v pay.v+tribute.n express.v+satisfaction.n thank.v compliment.v express.v+gratitude.n express.v+appreciation.n send.v+condolence.n offer.v+condolence.n express.v+condolence.n express.v+sympathy.n send.v+congratulation.n
  actor      subj | by | from
  recipient  obj | to | with | for
  if         subj is country, government, group, organisation, person, military
  + Fiji thanked India for the vaccines.                                     => FJI > IND
  + The new king was congratulated by Jordan.                                => JOR > *
  + Oman offered condolences to Iran.                                        => OMN > IRN

frame open_ties_widely = SUPPORT
  words      establish.v+relation.n restore.v+relation.n open.v+embassy.n reopen.v+embassy.n exchange.v+ambassador.n resume.v+relation.n normalise.v+relation.n normalize.v+relation.n "establish diplomatic relations" "restore diplomatic ties" restore.v+tie.n establish.v+tie.n normalise.v+tie.n send.v+ambassador.n accredit.v upgrade.v+tie.n upgrade.v+relation.n present.v+credential.n recognise.v+independence.n recognize.v+independence.n recognise.v+government.n extend.v+recognition.n grant.v+recognition.n | rapprochement.n normalisation.n normalization.n
  actor      between | subj | by
  recipient  with | in | to
  if         actor is country, government, organisation, group
  + Bahrain and Qatar restored diplomatic ties.                              => BHR, QAT > *
  + An embassy was opened in Kigali by Israel.                               => ISR > RWA

frame join_up = SUPPORT
  words      accede_to.v join.v "sign up to" adhere_to.v subscribe_to.v
  actor      subj | by | of
  recipient  obj | to | into
  if         subj is country, government, organisation
  if         obj lemma union, alliance, coalition, convention, treaty, court, organisation, organization, pact, bloc, group, league, commonwealth, federation, NATO, EU
  + Montenegro joined the alliance in 2017.                                  => MNE > *

frame welcome_step = SUPPORT
  words      welcome.v applaud.v cheer.v hail.v
  actor      subj | by
  recipient  of | by
  if         subj is country, government, organisation, group, person, PTY, OPP, REL, SOC, military
  if         obj present and obj is not person, civilians, REF, country, military
  if         obj lemma not visitor, guest, leader, president, delegation, minister, ship, prisoner, refugee, investor, tourist, year, season, spring
  + Turkey welcomed the reconciliation.                                      => TUR > *
  + The choice was welcomed by India.                                        => IND > *
  + China welcomed the reconciliation.                                         => CHN > *
  + The truce was welcomed by Jordan's king.                                   => JOR > *
  + Oman let Iranian ferries into its ports, a step that Qatar welcomed.       => QAT > OMN

frame favour = SUPPORT
  words      favour.v favor.v approve_of.v espouse.v root_for.v sponsor.v+bid.n sponsor.v+resolution.n sponsor.v+motion.n co-sponsor.v+resolution.n side_with.v
  actor      subj | by
  recipient  of | by | obj
  if         subj is country, government, organisation, PTY, LEG, person, group
  if         obj is not money, place
  if         subj present
  + Tuvalu has espoused Taiwan's bid.                                          => TUV > TWN

frame sign_up = SUPPORT
  words      sign.v ink.v initial.v autograph.v countersign.v sign_off_on.v sign_off.v
  actor      subj | by
  recipient  with
  if         obj absent
  if         for absent
  if         subj is country, government, GOV, REB, PTY
  if         subj present
  + Georgia signed under protest.                                            => GEO > *
  + Kenya's two rivals signed the accord on the steps of the palace.           => KEN > *

frame pen_to_paper = SUPPORT
  words      ink.v+pact.n ink.v+deal.n ink.v+treaty.n ink.v+accord.n ink.v+agreement.n initial.v+text.n put.v+pen.n put.v+name.n affix.v+name.n affix.v+signature.n append.v+signature.n autograph.v put.v+signature.n put.v+seal.n set.v+seal.n put.v+initial.n sign.v+paper.n sign.v+protocol.n initial.v+protocol.n
  actor      subj | by
  recipient  with | to
  if         actor is country, government, group, organisation, person, military, LAB, PTY
  + Five presidents affixed their names to a treaty, Honduras said.          => * > *

frame condole = SUPPORT
  words      condole.v commiserate.v sympathise.v sympathize.v "send wreath" "pay respects" pay.v+respect.n
  actor      subj | by
  recipient  with | to
  if         actor is country, government, organisation, person
  + Libya condoled with Spain.                                               => LBY > ESP

frame be_grateful = SUPPORT
  words      grateful.a thankful.a delighted.a
  actor      subj
  recipient  to | with
  if         subj is country, government, organisation, person, group
  if         to is country, government, organisation, person, group, military
  if         to present
  + Haiti is grateful to Cuba.                                               => HTI > CUB

frame take_side = SUPPORT
  words      take.v+side.n "rally round" "rally behind" "come out for" "throw its weight behind" "stand behind" "stand with" "close ranks behind" "stand up for" stand_behind.v
  actor      subj | by
  recipient  of | to | behind | with
  if         actor is country, government, organisation, group, person, military, PTY
  + Iran threw its weight behind Armenia.                                      => IRN > ARM
  + Turkey took the side of Azerbaijan.                                        => TUR > AZE

frame give_ovation = SUPPORT
  words      give.v+ovation.n get.v+ovation.n receive.v+ovation.n give.v+welcome.n give.v+applause.n give.v+blessing.n give.v+nod.n give.v+endorsement.n lend.v+weight.n
  actor      subj | by | from
  recipient  iobj | to
  if         actor is country, government, organisation, group, LEG, PTY, person, REL
  + Delegates gave the Ghanaian envoy an ovation.                            => * > GHA
  + The patriarch of Georgia gave the pilgrims his blessing.                 => GEO > *

frame vote_for = SUPPORT
  words      vote_for.v "vote in favour" "vote in favor" "vote to admit" "vote yes" "vote to ratify" "vote to approve"
  actor      subj | by
  recipient  of
  if         subj is LEG, country, GOV, organisation, PTY
  if         subj present
  if         for lemma not independence, secession
  if         obj absent
  + Kenyan deputies voted for the measure.                                   => KEN LEG > *

frame reopen_desk = SUPPORT
  words      open.v reopen.v establish.v set_up.v restore.v
  actor      subj | by
  recipient  in | with | to
  if         obj lemma embassy, consulate, mission, desk, legation, liaison, tie, relation, office and obj present
  if         actor is country, government
  if         obj lemma not inquiry
  if         in is country, place
  + Taiwan opened a trade office in Fiji.                                    => TWN > FJI

frame send_envoy_back = SUPPORT
  words      send_back.v return.v send.v appoint.v name.v accredit.v
  actor      subj | by
  recipient  to | in
  if         obj lemma ambassador, consul, charge, commissioner, attache
  if         actor is country, government
  if         to present and to is country, place, government
  + Peru sent its consul back to Arica.                                      => PER > CHL
  + Turkey has named an ambassador to Chad.                                  => TUR > TCD

frame decorate = SUPPORT
  words      decorate.v knight.v honour.v honor.v fete.v "confer on" award.v present.v
  actor      subj | by
  recipient  obj | iobj
  if         with lemma order, medal, cross, star, title, prize, award, tooth, honour, honor, decoration, legion
  if         with present
  if         actor is country, government, organisation, person, military, group
  + The sultan of Brunei was decorated with a gold star by Vietnam.          => VNM > BRN

frame sign_any = SUPPORT
  words      sign.v ratify.v initial.v ink.v
  actor      subj | by
  recipient  with
  if         subj is GOV, country, REB, OPP, PTY, LAB, organisation, LEG
  if         obj lemma not law, bill, decree, order, petition, autograph, letter, resignation, player, striker, warrant, waiver, appeal, register, book, confession, form, contract, measure, act, amendment, budget, proclamation
  if         subj present
  + The Serbs signed it on Thursday.                                          => SRB > *
  + Bougainville's rebels have signed nothing.                                => PNG > * ; aux negation

frame signed_passive = SUPPORT
  words      sign.v ratify.v initial.v exchange.v
  actor      by | both | between | subj
  recipient  with
  if         obj lemma statement, settlement, communique, truce, treaty, instrument, ratification, memorandum, accord, pact, contract, undertaking, letter, note, paper, plan, resolution
  if         actor is GOV, country, REB, OPP, PTY, LAB, organisation, LEG
  + A joint statement was signed by Iran and Saudi Arabia.                    => IRN, SAU > *

frame recognise_rule = SUPPORT
  words      recognise.v recognize.v accept.v acknowledge.v uphold.v respect.v
  actor      subj | by
  recipient  of | over | by
  if         obj lemma not sentence, conviction, verdict, ban, penalty, fine, punishment, suspension, injunction, detention
  if         obj lemma annexation, rule, sovereignty, independence, authority, government, republic, statehood, claim, victory, victor, winner, regime, council, title, border, frontier, integrity, state, territory, nationhood
  if         subj is country, government, organisation, GOV, OPP
  if         obj lemma not defeat, result
  if         obj present
  + Australia recognised Indonesian rule over the island.                     => AUS > IDN
  + The republic was recognised by Cuba.                                      => CUB > *

frame second_bid = SUPPORT
  words      second.v sponsor.v co-sponsor.v nominate.v propose.v back.v support.v endorse.v champion.v
  actor      subj | by
  recipient  of | by
  if         obj lemma candidate, candidacy, bid, nomination, nominee, motion, resolution, membership, legislation, bill, contender
  if         subj is country, government, GOV, LEG, OPP, PTY, organisation, person
  if         subj present
  + Costa Rica seconded Uruguay's candidate.                                  => CRI > URY

frame make_up = SUPPORT
  words      "make up" "kiss and make up" end.v+quarrel.n end.v+feud.n end.v+dispute.n settle.v+quarrel.n heal.v+rift.n mend.v+tie.n mend.v+fence.n repair.v+tie.n patch_up.v+tie.n bury.v+hatchet.n renew.v+tie.n restore.v+link.n reestablish.v+relation.n re-establish.v+relation.n re-establish.v+tie.n deepen.v+tie.n cement.v+tie.n expand.v+tie.n warm.v+tie.n enhance.v+relation.n strengthen.v+relation.n improve.v+relation.n
  actor      between | subj
  recipient  with
  if         actor is country, government, GOV, organisation, REB
  + Greece and Macedonia ended a quarrel over a name.                         => GRC, MKD > *
  + Fiji has mended fences with Australia.                                     => FJI > AUS
  - The gardener in Delft mended the fence.

frame send_greetings = SUPPORT
  words      send.v+greeting.n send.v+congratulation.n send.v+wish.n send.v+thanks.n send.v+sympathy.n send.v+condolence.n convey.v+thanks.n convey.v+greeting.n convey.v+sympathy.n offer.v+sympathy.n offer.v+congratulation.n offer.v+thanks.n extend.v+condolence.n extend.v+congratulation.n extend.v+sympathy.n extend.v+thanks.n express.v+sorrow.n raise.v+glass.n drink.v+toast.n propose.v+toast.n give.v+thanks.n wish.v+luck.n owe.v+gratitude.n
  actor      subj | by | from
  recipient  to | with | iobj | for
  if         actor is GOV, country, organisation, person, PTY, OPP, REL, REB
  + India sent its greetings to the new president of the Maldives.            => IND > MDV

frame kind_letter = SUPPORT
  words      "congratulatory letter" "congratulatory message" "congratulatory telegram" "congratulatory note" "congratulatory call" "letter of congratulation" "letter of congratulations" "message of congratulation" "message of congratulations" "telegram of congratulation" "letter of condolence" "letter of condolences" "message of condolence" "message of condolences" "message of sympathy" "letter of sympathy" "message of support" "letter of support" "message of solidarity" "message of goodwill" "message of greeting"
  words      send.v+telegram.n
  actor      subj | from | by | of
  recipient  to | for | with
  + Nepal's king sent a congratulatory letter to the president of India.      => NPL > *
  + A congratulatory telegram from Cairo reached the premier of Malta.        => EGY > *

frame throw_lot = SUPPORT
  words      "throw in his lot" "thrown in his lot" "threw in his lot" "throw in its lot" "thrown in its lot" "threw in its lot" "threw in their lot" "change sides" "changed sides" "switch sides" "switched sides" "go over to" "went over to" "side with" side.v "take the part of" pledge.v+allegiance.n swear.v+loyalty.n swear.v+fealty.n declare.v+loyalty.n profess.v+loyalty.n reaffirm.v+loyalty.n
  actor      subj | by
  recipient  with | to
  if         actor is country, government, GOV, organisation, group, military, MIL, COP, REB, PTY, person
  + Malian police changed sides on Friday.                                    => MLI COP > *
  + Belarus has sided with Russia.                                            => BLR > RUS

frame express_backing = SUPPORT
  words      support.n backing.n solidarity.n endorsement.n blessing.n sympathy.n praise.n applause.n approval.n confidence.n
  actor      of | from | by | subj
  recipient  for | to | with
  if         actor present and for present
  if         actor is country, government, GOV, organisation, PTY, OPP, LEG, REL
  if         for is country, government, GOV, organisation, group, PTY, OPP
  + Algerian support for Polisario has not wavered.                           => DZA > *

frame support_from = SUPPORT
  words      backing.n praise.n solidarity.n endorsement.n
  actor      from
  recipient  subj | for
  if         from present and from is country, government, GOV, organisation, PTY, LEG, REL
  + Algeria's backing for Polisario has not wavered.                           => DZA > *

frame win_support = SUPPORT
  words      win.v+support.n receive.v+support.n win.v+praise.n win.v+backing.n receive.v+backing.n gain.v+support.n enjoy.v+support.n win.v+endorsement.n receive.v+praise.n draw.v+praise.n earn.v+praise.n get.v+ovation.n receive.v+ovation.n win.v+recognition.n gain.v+recognition.n secure.v+backing.n get.v+blessing.n receive.v+blessing.n
  actor      from | of | by
  recipient  subj
  if         actor present and subj is country, government, GOV, organisation, group, person, PTY, OPP
  + Kosovo won recognition from Peru.                                         => PER > KOS
  + The Georgian premier received praise from Germany.                        => DEU > GEO

frame let_in_club = SUPPORT
  words      admit.v accept.v elect.v let.v induct.v readmit.v
  actor      subj | by
  recipient  obj
  if         into lemma union, bloc, club, alliance, council, league, organisation, organization, community, NATO, Nato, EU
  if         into present and obj is country
  + Nepal was admitted into the bloc by India and Bhutan.                      => * > NPL

frame praise_for = SUPPORT
  words      credit.v praise.v hail.v commend.v honour.v honor.v greet.v cheer.v
  actor      subj | by
  recipient  obj
  if         obj is country, government, GOV, organisation, military, MIL, group, COP, OPP and for present
  if         actor is country, government, GOV, organisation, OPP, REL, LEG, person
  if         obj lemma not visitor, guest
  if         obj present
  + Nigeria's president credited Chad for the hostages' return.               => NGA > TCD

frame call_welcome = SUPPORT
  words      welcome.a praiseworthy.a laudable.a
  actor      sayer
  recipient  of | by
  if         actor present and subj lemma move, step, decision, agreement, deal, release, truce, ceasefire, plan, statement, ruling, vote, withdrawal, proposal, law, reform
  if         actor is country, government, GOV, organisation, PTY, OPP, SOC
  + The truce is welcome, Norway's premier said.                              => NOR > *
