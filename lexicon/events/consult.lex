# CONSULT: meeting, visiting, hosting, phoning, negotiating, mediating. Without a host, all who take part are actors; a visitor is the actor, the host the recipient.

frame meet = CONSULT
  words      meet.v confer.v huddle.v sit_down.v "meet face to face" meet_with.v
  actor      both
  if         both is person, government, country, group, organisation, military
  if         obj is not other
  if         obj lemma not target, demand, need, expectation, requirement, condition, deadline, resistance, opposition, reserve, result, criterion, cost, standard, goal, challenge, bill, pledge, commitment, fate, end, death, match, protest, call, appeal, plan, proposal, announcement, decision, idea, offer, statement, speech, news, verdict, arrival, suggestion, remark, attempt, claim, move, report, request
  if         for lemma not bronze, gold, title, final, cup
  if         with lemma not gas, teargas, tear, baton, charge, truncheon, gunfire, bullet, cannon, spray, fire, force, violence, resistance, scepticism, skepticism, hostility, silence, criticism, anger, derision, opposition, approval, applause, suspicion, success, failure, disbelief, outrage, fury, response, reaction, enthusiasm, relief, protest
  if         in lemma not final, semi-final, semifinal, quarterfinal, quarter-final, match, test, playoff, play-off, tournament, league, cup, derby, decider, qualifier, friendly
  + The foreign ministers of Jordan and Syria met in Amman.                  => JOR GOV, SYR GOV > *
  + Emmanuel Macron met Giorgia Meloni in Rome.                              => FRA GOV, ITA GOV > *
  + President Ruto conferred with the Ugandan president.                     => KEN GOV, UGA GOV > *
  + Taliban envoys and American diplomats have met in Doha, Qatar said.      => AFG, USA > * ; attribution QAT
  + The Iranian minister did not meet his Saudi counterpart.                 => IRN, SAU > * ; aux negation ; factuality CT-
  - The harvest in Sudan met expectations.
  - Two rivers meet at Khartoum.
  - The Dutch premier's appeal for calm was met with anger.
  + The Emirati and Qatari rulers, who met in Jeddah, embraced.              => ARE, QAT > *
  + Officials from Peru and Chile are said to have met in secret.            => PER, CHL > *
  - The Polish protesters were met with water cannon.
  - The envoy was met with silence in Harare.
  - Australia meets South Africa in the final on Sunday.
  - The Danish company met its targets.

frame talks = CONSULT
  words      consultation.n parley.n
  words      hold.v+talk.n hold.v+meeting.n hold.v+negotiation.n hold.v+discussion.n hold.v+consultation.n begin.v+talk.n open.v+talk.n resume.v+talk.n start.v+talk.n have.v+talk.n hold.v+summit.n hold.v+round.n conduct.v+talk.n conduct.v+negotiation.n enter.v+talk.n hold.v+conversation.n hold.v+dialogue.n resume.v+negotiation.n begin.v+negotiation.n have.v+discussion.n have.v+meeting.n "peace talk" "peace talks" "face-to-face talks" "round of talks" "bilateral talk" hold.v+session.n have.v+conversation.n
  actor      both | between | subj | of | by
  + Russia and Ukraine held talks in Istanbul.                               => RUS, UKR > *
  + India resumed negotiations with China over the border.                   => IND, CHN > *
  + Talks between Serbia and Kosovo began in Brussels.                       => SRB, KOS > *
  + The Colombian government held a meeting with ELN rebels.                 => COL GOV, COL REB > *
  + Secret talks were held by Sudan and Israel in Entebbe.                   => SDN, ISR > *
  - The talk of Vienna is a new opera.
  - The Welsh fly-half is in talks over a new contract.

frame talks_act = CONSULT
  words      talk.n negotiation.n dialogue.n discussion.n meeting.n summit.n
  actor      both | between | subj | of | by
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame negotiate = CONSULT
  words      negotiate.v consult.v parley.v bargain.v deliberate.v talk_with.v talk_to.v liaise.v haggle.v discuss.v converse.v
  words      consultation.n negotiation.n
  actor      both | subj | between
  if         subj is country, person, government, group, organisation, military, COP
  if         with present
  + Panama is negotiating with Colombia over migrants.                       => PAN, COL > *
  + Ecuador consulted with Peru on the power shortage.                       => ECU, PER > *
  + Ethiopian officials talked to rebel leaders in Pretoria.                 => ETH, * > *
  + Iraq has discussed water with Turkey.                                    => IRQ, TUR > *
  - Hikers negotiate a steep path in Corsica.

frame discuss_together = CONSULT
  words      discuss.v debate.v talk_over.v go_over.v
  actor      both | subj
  if         both present and both is country, GOV, organisation, military, REB, PTY
  if         obj present
  if         subj present
  if         obj lemma not book, film, play, weather, match, game
  + Norway and Iceland are discussing a fishing line.                         => NOR, ISL > *
  + The premiers of Laos and Thailand discussed the dam.                      => LAO, THA > *

frame multilateral = CONSULT multilateral
  words      gather.v convene.v assemble.v
  words      attend.v+summit.n hold.v+summit.n open.v+summit.n attend.v+conference.n convene.v+summit.n "summit meeting" "four-way talks" "six-party talks" "trilateral talks" "emergency session" convene.v+session.n hold.v+session.n "multilateral talks"
  actor      both | subj | of | between
  if         subj is country, GOV, LEG, organisation, government
  + Leaders of Kenya, Uganda and Rwanda gathered in Nairobi.                 => KEN, UGA, RWA > *
  + Defence ministers of Japan, Australia and India convened in Tokyo.       => JPN, AUS, IND > *
  + The leaders of Egypt, Jordan and Iraq held a summit in Cairo.            => EGY, JOR, IRQ > *
  - Clouds gathered over Jamaica.

frame multilateral_act = CONSULT multilateral
  words      summit.n
  actor      both | subj | of | between
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame visit = CONSULT visit
  words      visit.v tour.v "pay a visit" "arrive for talks" "state visit" "official visit" "working visit" "surprise visit"
  words      pay.v+visit.n make.v+visit.n begin.v+visit.n arrive.v+visit.n make.v+trip.n make.v+call.n end.v+visit.n start.v+visit.n complete.v+visit.n
  actor      subj | by | of
  recipient  to | obj | in | with
  if         actor is person, government, organisation, military, group
  if         recipient is place, country, government, person, military
  if         subj lemma not tourist, cricketer, footballer, player, team, side, fan, pilgrim, shopper, singer, band, orchestra, golfer, athlete, backpacker, traveller, holidaymaker, choir, circus, squad, captain, rugby
  if         subj lemma not student, tourist, pupil, visitor, fan, holidaymaker, shopper
  + The Turkish president visited Egypt.                                     => TUR GOV > EGY
  + Antony Blinken paid a visit to Kyiv.                                     => USA GOV > UKR
  + Rwanda was visited by the Belgian king.                                  => BEL > RWA
  + A visit by the Iranian foreign minister to Damascus ended on Friday.     => IRN GOV > SYR
  + The pope may visit South Sudan.                                          => * > SSD ; aux hypothetical ; factuality PS+
  - Students from Wales visited a museum.
  + Greenland, visited by the American vice president, was not amused.       => USA > DNK
  + The Vietnamese premier's visit to Laos ended on Sunday.                  => VNM GOV > LAO
  + Hungary's foreign minister did not visit Kyiv.                           => HUN GOV > UKR ; aux negation ; factuality CT-
  - New Zealand cricketers are visiting Pakistan for three Tests.

frame inspect_abroad = CONSULT visit
  words      inspect.v look_over.v "look around" "look round"
  actor      subj | by
  recipient  obj | in
  if         subj is GOV, LEG, organisation
  if         obj lemma camp, centre, center, site, project, hospital, facility, damage, ruin, crossing, zone, factory, port, base, prison
  if         subj lemma not inspector, engineer, team, expert, monitor, council, authority, agency, ministry
  if         subj present
  + A Swedish minister inspected refugee camps in Lebanon.                   => SWE > *

frame visit_act = CONSULT visit
  words      visit.n trip.n tour.n
  actor      subj | by | of
  recipient  to | obj | in | with
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame host = CONSULT visit
  words      host.v receive.v greet.v welcome.v entertain.v fete.v | reception.n
  actor      obj | of
  recipient  subj | by
  if         obj is person, government
  if         obj lemma president, minister, premier, chancellor, king, leader, envoy, delegation, ambassador, prince, secretary, counterpart, pope, chief, general, negotiator, emissary, official, mediator, diplomat, sultan, emir, commissioner, Putin, Xi, Modi, Trump, Biden, Macron, Zelensky, Erdogan, Kim, Scholz, Assad, Lula
  if         subj is country, person, government, organisation, place
  + Saudi Arabia hosted the Chinese president.                               => CHN GOV > SAU
  + Xi Jinping received the Cuban leader in Beijing.                         => CUB > CHN GOV
  + India's prime minister received the Danish prime minister in Delhi.        => DNK GOV > IND GOV
  + The Greek foreign minister, welcomed by his Albanian counterpart, said nothing. => GRC GOV > ALB
  - Qatar hosted the football final.

frame arrive = CONSULT visit
  words      arrive.v fly.v travel.v go.v come.v land.v head.v
  actor      subj
  recipient  in | to | with
  if         subj lemma president, minister, premier, chancellor, king, leader, envoy, delegation, ambassador, prince, secretary, pope, chief, negotiator, emissary, mediator, diplomat, emir, commissioner
  if         for present and for lemma talk, visit, meeting, summit, negotiation, consultation
  + The Hungarian prime minister arrived in Moscow for talks.                => HUN GOV > RUS
  + A Palestinian delegation flew to Cairo for negotiations.                 => PSE > EGY
  - A singer from Mali arrived for a concert.

frame send_envoy = CONSULT visit
  words      send.v dispatch.v
  actor      subj | by
  recipient  to
  if         obj lemma envoy, emissary, delegation, mission, negotiator, diplomat, mediator, minister
  if         to present and to is country, place, government
  + The Netherlands sent an envoy to Tehran.                                 => NLD > IRN
  + A delegation was dispatched to Khartoum by South Sudan.                  => SSD > SDN

frame phone = CONSULT phone
  words      telephone.v phone.v | "phone call" "telephone call" "phone conversation" "telephone conversation" "video call" "by phone" "by telephone" "over the phone" "on the phone" "videoconference"
  words      speak.v+phone.n make.v+call.n hold.v+call.n have.v+call.n talk.v+phone.n place.v+call.n hold.v+conversation.n "speak by phone" "talk by phone" "call with"
  actor      both | between | subj
  if         both is person, government, country, military
  if         both is not media, JRN
  if         obj is not media, JRN
  if         to is not media, JRN
  + Joe Biden telephoned Benjamin Netanyahu.                                 => USA GOV, ISR GOV > *
  + The Polish and Ukrainian presidents spoke by phone.                      => POL GOV, UKR GOV > *
  + A telephone call between Rishi Sunak and Emmanuel Macron lasted an hour. => GBR GOV, FRA GOV > *
  + Iran's foreign minister had a phone conversation with his Omani counterpart. => IRN GOV, OMN > *
  - He rang the bell at the Dutch embassy.
  - A nurse in Mandalay told AFP by telephone that the wards were full.

frame speak = CONSULT
  words      speak.v talk.v
  actor      both
  if         subj is person, government
  if         with present and with is person, government
  mode phone if by lemma phone, telephone
  mode phone if on lemma phone, telephone
  + Last week, the Israeli defence minister spoke with his American counterpart.   => ISR GOV, USA > *
  + Volodymyr Zelensky spoke with Olaf Scholz by phone.                      => UKR GOV, DEU GOV > * ; mode phone
  - The Irish poet spoke of love.

frame mediate = CONSULT third-party
  words      mediate.v broker.v arbitrate.v shuttle.v intercede.v facilitate.v | mediation.n arbitration.n "shuttle diplomacy" "good offices" "proximity talks"
  words      host.v+talk.n broker.v+talk.n chair.v+talk.n host.v+meeting.n host.v+negotiation.n oversee.v+talk.n sponsor.v+talk.n host.v+summit.n
  actor      subj | by | of
  recipient  between | with
  if         actor is country, person, government, organisation, group
  if         obj is not money
  + Oman mediated between Iran and the United States.                        => OMN > IRN, USA
  + A truce in Sudan was brokered by Saudi Arabia.                           => SAU > *
  + Egyptian officials mediated between Israel and Hamas in Cairo.             => EGY > ISR, PSE
  + Norway mediated between Sri Lanka and the Tamil Tigers.                    => NOR > *
  + The African Union mediated with Sudan.                                     => IGO > SDN
  - Banks in Zurich broker bonds.

frame mediation_begun = CONSULT third-party
  words      launch.v+mediation.n undertake.v+mediation.n begin.v+mediation.n start.v+mediation.n resume.v+mediation.n renew.v+mediation.n lead.v+mediation.n pursue.v+mediation.n attempt.v+mediation.n
  words      "mediation effort" "mediation mission" "mediation bid" "mediation attempt" "mediation drive" "shuttle mission"
  actor      subj | by | of
  recipient  between | with
  if         actor is country, person, government, organisation, group
  + The emir of Kuwait launched a mediation effort between Qatar and Bahrain.   => KWT GOV > QAT, BHR
  + Algeria undertook a mediation mission between Iran and Iraq.                => DZA > IRN, IRQ
  - The bank offers its customers a mediation service.

frame talks_again = CONSULT
  words      renew.v+negotiation.n renew.v+talk.n renew.v+dialogue.n renew.v+discussion.n renew.v+contact.n reopen.v+negotiation.n reopen.v+talk.n reopen.v+dialogue.n restart.v+negotiation.n restart.v+talk.n restart.v+dialogue.n
  actor      subj | by
  recipient  with | between
  if         actor is country, person, government, organisation, group, military
  + Israel and Syria renewed negotiations in Geneva on Sunday.                  => ISR, SYR > *
  + Japan reopened talks with North Korea on Thursday.                         => JPN, PRK > *

frame shake = CONSULT
  words      shake.v+hand.n embrace.v "shake hands" "have lunch" "have dinner" dine.v breakfast.v "in contact" contact.v confer_with.v "face to face" huddle_with.v "sit down with" mingle.v bump_into.v
  actor      both
  if         both is person, government, country, military, group
  + Mahmoud Abbas shook hands with the Israeli premier.                      => PSE GOV, ISR GOV > *
  + The Turkish and Greek leaders embraced in Ankara.                        => TUR, GRC > *
  + Malawi's president dined with his Zambian counterpart.                   => MWI GOV, ZMB > *

frame call_leader = CONSULT phone
  words      telephone.v phone.v ring.v
  actor      both
  if         subj is person, government
  if         obj is person, government
  if         comp absent
  + Joe Biden telephoned Benjamin Netanyahu on Friday.                         => USA GOV, ISR GOV > *
  + The Swedish foreign minister was phoned by his Turkish counterpart.        => TUR GOV, SWE > *
  - The umpire in Lahore called the captain.

frame attend = CONSULT multilateral
  words      attend.v
  actor      subj
  recipient  with
  if         obj lemma summit, conference, talk, meeting, session, assembly, negotiation, consultation, dialogue, round, inauguration, funeral
  if         subj is country, government, person, organisation, group
  if         subj lemma not mourner, relative, thousand, hundred, dozen, fan, supporter, people, crowd, student, child, worker, villager
  + Cuba attended the summit in Panama.                                      => CUB > *
  + Ministers from Kenya and Egypt took part in talks on the Nile.           => KEN, EGY > *
  + Representatives of the Taliban attended the conference in Moscow.          => AFG > *
  - Thousands attended the funeral of the Lebanese singer.

frame hosted_talks = CONSULT third-party
  words      "act as mediator" "act as a mediator" "broker a truce" "broker a ceasefire" "broker a deal" broker.v+deal.n broker.v+truce.n broker.v+ceasefire.n broker.v+agreement.n carry.v+message.n pass.v+message.n convey.v+message.n relay.v+message.n "go between" intervene.v
  actor      subj | by
  recipient  between | to | from
  if         with absent
  if         actor is country, government, person, organisation
  if         in lemma not market, currency, economy, case, trade
  + Qatar brokered a deal between Chad and its rebels.                       => QAT > TCD, TCD
  + Egypt brokered a truce between Israel and Hamas on Sunday.                 => EGY > ISR, PSE
  + Japan carried a message from Washington to Tehran.                       => JPN > *
  + The pope's envoy acted as a mediator between Chile and Argentina.        => * > CHL, ARG
  - The Bank of Japan intervened in currency markets.

frame take_part_in_talks = CONSULT multilateral
  words      take.v+part.n participate.v
  actor      subj | by
  recipient  with
  if         in present and in lemma talk, summit, conference, negotiation, consultation, dialogue, meeting, round
  if         subj is country, government, person, organisation, group
  + Envoys of Chad and Libya took part in talks in Doha.                     => TCD, LBY > *
  + Kenya did not participate in the negotiations.                           => KEN > * ; aux negation ; factuality CT-
  - Sixty Dutch choirs took part in the contest.

frame exchange_views = CONSULT
  words      "hold talks with" "in talks with" "locked in talks" "deep in talks" "engaged in talks" "locked in negotiations" "engaged in negotiations" "locked in discussions" "go into talks" "put their heads together" exchange.v+view.n hold.v+consultation.n "closed-door talks" shuttle.v huddle.v confer.v
  actor      both | between | subj | by
  recipient  to
  if         actor is country, government, group, organisation, person, military
  + Envoys of Laos and Thailand exchanged views on the dam.                  => LAO, THA > *
  + The Somali factions are locked in talks.                                 => SOM > *
  + Closed-door talks between Fatah and Hamas went on in Cairo.              => PSE, PSE > *

frame ring_up = CONSULT phone
  words      ring.v ring_up.v buzz.v "get through to"
  actor      both
  if         obj is GOV, MIL, REB, OPP and subj is GOV, MIL, OPP
  if         comp absent
  + The premier of Malta rang Italy's president.                             => MLT, ITA > *
  - Japan's ministry called an election.

frame by_video = CONSULT phone
  words      speak.v talk.v confer.v converse.v chat.v
  actor      both | subj
  if         by present and by lemma video, telephone, phone, link, videolink, teleconference, videoconference
  if         subj is GOV, OPP, PTY, LEG, government, organisation
  if         both is not media, JRN
  + The premier of Fiji spoke with Tonga's king by video link.                 => FJI, TON > *

frame travel_to = CONSULT visit
  words      fly.v travel.v journey.v head.v go.v arrive.v land.v drive.v jet.v hurry.v repair.v
  actor      subj
  recipient  to | in | into
  if         obj absent
  if         subj is GOV
  if         recipient present and recipient is country, place
  if         subj is not military, MIL, COP
  if         to lemma not court, war, poll, school, prison, bed, work
  if         subj present
  + Poland's premier flew to Vilnius in the evening.                         => POL > LTU
  + The Omani foreign minister arrived in Tehran on Monday.                  => OMN GOV > IRN
  - Tourists flew to Crete.
  + The Turkish foreign minister flew to Moscow on Tuesday.                    => TUR GOV > RUS

frame receive_guest = CONSULT visit
  words      receive.v host.v fete.v greet.v entertain.v
  actor      obj
  recipient  subj | by
  if         obj is GOV, LEG, OPP, REB
  if         subj is GOV, country, REL
  if         obj is not country, money
  + Poland's president received the Ukrainian opposition leader.             => UKR > POL
  + Azerbaijan's president received the envoys in the palace.                  => * > AZE

frame pay_call = CONSULT visit
  words      pay.v+call.n pay.v+visit.n "on a visit to" "guest of" "guests of" "stop over in" drop_in_on.v "courtesy call"
  actor      subj | of
  recipient  on | to | of | in
  if         actor is GOV, government, person, REL, LEG
  + Russia's minister paid a call on the president of Cyprus.                => RUS GOV > CYP

frame bring_together = CONSULT third-party
  words      bring_together.v bring.v reconcile.v seat.v "act as go-between" umpire.v intermediate.v get_together.v
  actor      subj | by
  recipient  obj
  if         to lemma table, talk, negotiation, conference
  if         obj is country, government, group, organisation, REB, OPP, military, civilians, SOC
  if         to present
  + Russia brought Ethiopia and the rebels to the table.                     => RUS > *

frame join_foes = CONSULT third-party
  words      bring_together.v reconcile.v
  actor      subj | by
  recipient  obj
  if         obj is country, government, group, organisation, REB, OPP, military, person
  if         subj is country, government, organisation, person, REL, military
  + Qatar brought together the two Palestinian factions.                     => QAT > PSE

frame compare_notes = CONSULT
  words      compare.v+note.n swap.v+view.n exchange.v+opinion.n "put heads together" "closet themselves" hold.v+parley.n "have it out with" have.v+word.n "sit down together"
  actor      both | subj
  recipient  with
  if         actor is country, government, person, organisation, military
  + The German and French ministers compared notes in Berlin.                  => DEU, FRA > *

frame take_call = CONSULT phone
  words      take.v+call.n receive.v+call.n return.v+call.n get.v+call.n field.v+call.n
  actor      subj | by
  recipient  from | of
  if         from present and from is GOV, MIL, government, organisation, country
  if         subj is GOV, country, government, organisation
  + Ivory Coast's president took a call from Kofi Annan.                     => CIV > *

frame see_leader = CONSULT
  words      see.v buttonhole.v
  actor      both
  if         subj is GOV, OPP, LEG, REB, organisation and obj is GOV, OPP, REB
  if         comp absent and as absent
  if         subj present and obj present
  + The leaders of Zambia had seen President Ruto on Friday.                  => ZMB, KEN GOV > *
  + Iran's foreign minister saw the Syrian president in Damascus.             => IRN GOV, SYR GOV > *
  - The Danish minister saw the film in May.

frame call_by_phone = CONSULT phone
  words      telephone.v phone.v ring.v ring_up.v dial.v
  actor      both
  if         obj is person, GOV, REL, MIL, OPP and obj present
  if         subj is person, GOV, REL, MIL, country
  if         obj lemma not bell, alarm, line, number, changes
  + Mahmoud Abbas was telephoned by King Abdullah of Jordan.                   => JOR, PSE > *

frame phone_talk = CONSULT phone
  words      call.n phonecall.n "phone call" "telephone call" "conference call" "video conference" "video call" "telephone conversation"
  actor      both | between | from | with
  if         actor present and actor is GOV, person, MIL, country
  if         on absent and for absent
  + A conference call between the Italian and Greek premiers lasted an hour.   => ITA, GRC > *
  + A call from Kofi Annan changed the mind of the Indonesian president.       => UNO, IDN > *

frame consult_party = CONSULT
  words      consult.v sound.v canvass.v brief.v
  actor      both
  if         subj is country, government, GOV, organisation, OPP and obj is country, government, GOV, organisation, OPP, REB
  if         subj present and obj present
  + Macron consulted Scholz.                                                   => FRA GOV, DEU GOV > *

frame negotiate_alone = CONSULT
  words      confer.v parley.v haggle.v bargain.v deliberate.v talk.v
  actor      both | subj | by
  if         subj is GOV, REB, country, OPP, organisation
  if         of absent and about absent
  if         obj is not civilians
  if         both present
  if         subj present and obj absent
  if         to absent and comp absent
  + Chad and Libya talked for two days.                                       => TCD, LBY > *
  + The foreign ministers of Togo and Benin haggled all night.                => TGO GOV, BEN GOV > *

frame speak_to_leader = CONSULT
  words      speak.v talk.v speak_to.v talk_to.v
  actor      both | subj
  recipient  to
  if         to is GOV, OPP, REB, MIL
  if         to present and subj is GOV, OPP, REB, MIL
  mode phone if by lemma phone, telephone, video
  if         subj present
  + Nepal's premier spoke to the Indian foreign minister.                      => NPL, IND > *
  + The Swedish defence minister talked to his Danish counterpart.            => SWE, DNK > *

frame dine_with = CONSULT
  words      dinner.n lunch.n breakfast.n banquet.n tea.n "over dinner" "over lunch" "over breakfast"
  actor      subj | by | between
  recipient  with
  if         with present and with is GOV, MIL, OPP, REL
  + Poland's president had lunch with the Chinese premier.                     => POL, CHN > *

frame call_on_leader = CONSULT visit
  words      call_on.v drop_in_on.v wait_on.v call_at.v
  actor      subj | by
  recipient  on | obj
  if         comp absent and on is GOV
  if         subj is GOV, OPP, REL, LEG, person, group
  if         on present
  if         on lemma president, premier, minister, king, leader, mayor, governor, prince, emir, sultan, chancellor, pope, general, ambassador, secretary
  if         subj present
  + The Nepalese premier waited on the Indian president.                       => NPL > IND GOV

frame come_to_see = CONSULT visit
  words      come.v go.v fly.v travel.v arrive.v return.v
  actor      subj
  recipient  to | in | obj
  if         comp present and comp lemma see, meet, talk, mediate, negotiate, confer, discuss, plead, persuade, press, offer, consult, sign, brief
  if         subj is GOV, organisation, OPP
  if         subj present
  + The envoy of Malawi came to see him in April.                             => MWI > *
  + The Egyptian foreign minister flew to Benghazi to mediate.                => EGY GOV > LBY

frame travel_any = CONSULT visit
  words      fly.v travel.v journey.v arrive.v fly_in.v jet.v jet_in.v touch_down.v
  actor      subj
  recipient  to | in | into
  if         obj absent and recipient present
  if         subj is GOV, person, organisation
  if         subj lemma minister, secretary, envoy, president, premier, director, delegation, mission, chief, chancellor, commissioner, negotiator, official, team, inspector, mediator, ambassador, leader, diplomat, king, prince, spokesman, governor, mayor, senator, speaker
  if         recipient is country, place, GOV
  if         subj present
  + The American secretary of state has flown to Ankara.                       => USA > TUR
  + A mission of the African Union arrived in Niamey on Tuesday.              => IGO > NER

frame send_minister = CONSULT visit
  words      send.v dispatch.v despatch.v fly.v
  actor      subj | by
  recipient  to
  if         subj is country, government, organisation, GOV
  if         obj lemma envoy, emissary, delegation, negotiator, mediator, minister, secretary, mission, diplomat
  if         to present
  + Peru has sent its foreign minister to Lagos.                              => PER > NGA

frame sent_envoy_only = CONSULT visit
  words      send.v dispatch.v despatch.v
  actor      subj | by
  recipient  to
  if         obj lemma envoy, emissary, delegation, negotiator, mediator
  if         subj is country, government, organisation, GOV
  if         subj present
  + China has sent an envoy.                                                  => CHN > *

frame reconcile_with = CONSULT
  words      "sat down with" "sit down with" "sits down with" "sat for hours with" "came face to face" "held a session with" "spent an hour with" "spent two hours with" "spent three hours with" meet.v+face.n hold.v+consultations.n
  actor      both | subj
  recipient  with
  if         actor is GOV, OPP, REB, organisation, country, person
  + A Zambian minister sat down with Congo's generals.                        => ZMB, COD > *

frame received_by = CONSULT visit
  words      receive.v host.v entertain.v
  actor      obj
  recipient  subj | by
  if         subj is GOV, REL, country and obj is GOV, OPP, LEG, REL, organisation, REB
  if         obj present
  if         subj present
  + Poland's president received the Ukrainian president in Warsaw.             => UKR > POL
  + Azerbaijan's president received the envoys of France and Russia.          => FRA, RUS > AZE
  + Sweden's premier is to receive the Finnish president on Friday.            => SWE GOV > FIN GOV ; event AGREE
