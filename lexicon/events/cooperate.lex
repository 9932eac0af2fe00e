# COOPERATE: mutual material cooperation or exchange: trade, joint exercises, extradition, intelligence sharing.

frame trade = COOPERATE
  words      buy.v purchase.v procure.v | purchase.n procurement.n
  words      sign.v+order.n place.v+order.n
  actor      subj | by | of
  recipient  from | of
  item       obj | of
  giver      from
  taker      subj
  if         actor is country, government, organisation, military, group
  if         from present
  + India bought oil from Russia.                                            => IND > RUS ; item fuel ; giver RUS ; taker IND
  + Forty tanks were purchased from South Korea by Poland.                   => POL > KOR
  + Egypt's purchase of wheat from Romania was the largest this year.        => EGY > ROU ; item food
  + Iraq has bought electricity from Iran since 2005.                        => IRQ > IRN
  + Taiwan did not buy the missiles from France.                             => TWN > FRA ; aux negation
  - Shoppers in Milan bought shoes from a stall.
  + Rice was bought from Thailand by Nigeria.                                => NGA > THA

frame sell = COOPERATE
  words      sell.v export.v lease.v import.v | import.n
  words      "arms sale" "arms deal"
  actor      subj | by | of
  recipient  to | iobj | from
  item       obj | of
  giver      subj
  taker      to | iobj
  if         actor is country, government, organisation, military, group, person
  if         recipient is country, government, organisation, military, group, person
  if         obj lemma not cause, idea, story, soul, country, ticket, cement, newspaper
  if         subj lemma not shop, store, supermarket, bakery
  + Brazil sold aircraft to Portugal.                                        => BRA > PRT
  + Missiles were sold to Iran by North Korea.                               => PRK > IRN ; item arms ; giver PRK ; taker IRN
  + Turkey's sale of drones to Ethiopia was criticised by Egypt.             => TUR > ETH ; item arms
  + Norway exports gas to Germany.                                           => NOR > DEU ; item energy
  + Belarus denied selling shells to Sudan last week.                          => BLR > SDN ; item ammunition ; aux negation ; factuality UU
  - The shop in Cork sells bread to tourists.

frame sell_act = COOPERATE
  words      sale.n supply.n delivery.n
  actor      subj | by | of
  recipient  to | iobj | from
  item       obj | of
  giver      subj
  taker      to | iobj
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame swap = COOPERATE
  words      swap.v exchange.v barter.v trade.v | barter.n "prisoner swap" "prisoner exchange" "exchange of prisoners" "debt swap"
  words      exchange.v+prisoner.n swap.v+prisoner.n exchange.v+intelligence.n exchange.v+information.n exchange.v+body.n exchange.v+ambassador.n
  actor      between | subj | of
  recipient  with | to
  item       obj | of
  if         obj is not other
  if         obj lemma prisoner, body, captive, information, intelligence, oil, spy, hostage, soldier, goods, weapon, data, food, wheat, grain, detainee, fighter, remains, technology, land, rice, gas, expertise, student
  + Russia and Ukraine have exchanged two hundred prisoners.                   => RUS, UKR > * ; item prisoners
  + Cuba has swapped doctors for oil with Venezuela.                           => CUB > VEN
  + Prisoners were swapped by Armenia and Azerbaijan.                        => ARM, AZE > *
  - The sisters in Leeds swapped coats.

frame swap_act = COOPERATE
  words      swap.n exchange.n
  actor      between | subj | of
  recipient  with | to
  item       obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not other

frame swap_noun = COOPERATE
  words      "prisoner swap" "prisoner exchange" "exchange of prisoners" "exchange of bodies" "spy swap"
  actor      between | subj | with
  recipient  with
  + A prisoner swap between Iran and Sweden freed four men.                  => IRN, SWE > *
  + Moscow confirmed a spy swap with Washington.                               => RUS GOV > USA GOV

frame swap_noun_act = COOPERATE
  words      swap.n
  actor      between | subj | with
  recipient  with
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame joint_exercise = COOPERATE
  words      hold.v+exercise.n conduct.v+exercise.n stage.v+exercise.n begin.v+exercise.n hold.v+manoeuvre.n hold.v+drill.n hold.v+maneuver.n start.v+exercise.n conduct.v+drill.n hold.v+game.n carry_out.v+exercise.n conduct.v+patrol.n stage.v+drill.n launch.v+exercise.n launch.v+patrol.n hold.v+patrol.n start.v+patrol.n
  words      "joint exercise" "joint drill" "joint patrol" "joint manoeuvre" "joint maneuver" "joint military exercise" "joint naval exercise" "joint operation" "joint venture" "joint force" "joint training"
  actor      between | subj | by | of
  recipient  with
  if         both present
  context    military
  + South Korea and the United States began joint exercises.                 => KOR, USA > *
  + China held naval drills with Iran.                                       => CHN > IRN
  + Joint patrols by Niger and Chad went on all summer.                      => NER, TCD > *
  + Greece conducted an exercise with Israel.                                => GRC > ISR
  - The choir in Cardiff began its exercises.

frame joint_noun = COOPERATE
  words      "joint exercise" "joint drill" "joint patrol" "joint manoeuvre" "joint maneuver" "joint military exercise" "joint naval exercise" "joint venture" "joint operation" "joint training"
  actor      between | by | subj | of
  recipient  with
  + A joint venture between Algeria and Italy will drill for gas.            => DZA, ITA > *
  + The joint naval exercise by India and Australia ended.                   => IND, AUS > *

frame cooperate = COOPERATE
  words      cooperate.v co-operate.v collaborate.v team_up.v partner.v "work together" "join forces" collude.v pool.v work_with.v | cooperation.n co-operation.n collaboration.n partnership.n coordination.n
  words      join.v+force.n pool.v+resource.n strengthen.v+cooperation.n deepen.v+cooperation.n expand.v+cooperation.n "security cooperation" "military cooperation" "economic cooperation"
  actor      between | subj | of
  recipient  with
  if         both present
  if         both is country, government, military, COP, organisation, group, person
  + Spanish and Moroccan police cooperated in the raid.                      => ESP COP, MAR COP > *
  + Cooperation between Finland and Estonia on cables has grown.             => FIN, EST > *
  + Uganda is working with Congo against the rebels.                         => UGA > COD
  + Colombia teamed up with Ecuador to hunt traffickers.                     => COL > ECU
  - Spiders cooperate with ants in Peru.

frame coordinate_with = COOPERATE
  words      coordinate.v co-ordinate.v
  actor      between | subj
  recipient  with
  if         with present and with is country, government, military, COP, organisation, group
  if         subj is country, government, military, COP, organisation, group
  + The French army coordinated its moves with Chad.                         => FRA MIL > TCD
  - Danish commandos moved in to coordinate the search.

frame extradite = COOPERATE
  words      extradite.v render.v hand_over.v turn_over.v surrender.v transfer.v | extradition.n handover.n rendition.n
  actor      subj | by | from
  recipient  to
  item       obj | of
  giver      subj
  taker      to
  if         obj is person, civilians, prisoners, group, government, military
  if         to present and to is country, government, organisation, place, COP
  if         obj is not arms, ammunition, money, food, goods
  if         obj lemma not stronghold, town, city, base, basis, position, airport, hill, post, village, territory
  + Spain extradited a Russian hacker to the United States.                  => ESP > USA ; item prisoners
  + Last week Charles Taylor was handed over to the special court by Nigeria.   => NGA > *
  + Germany's extradition of a Turkish exile to Ankara was announced on Monday.   => DEU > *
  + Serbia transferred two generals to The Hague.                            => SRB > *
  - The king in Oslo handed over a cup to the winners.

frame extradite_sure = COOPERATE
  words      extradite.v | extradition.n
  actor      subj | by | from
  recipient  to
  item       obj | of
  + Thailand extradited an arms dealer to America.                           => THA > USA
  + Kenya's extradition of a heroin smuggler to the United States was swift. => KEN > USA

frame share_intel = COOPERATE
  words      share.v pass_on.v exchange.v tip_off.v pass.v | "intelligence sharing" "tip-off"
  words      share.v+intelligence.n share.v+information.n pass.v+information.n share.v+data.n share.v+technology.n pass.v+intelligence.n
  actor      subj | by
  recipient  with | to | between
  item       obj | of
  giver      subj
  taker      with | to
  if         obj lemma intelligence, information, data, name, technology, list, evidence, file, secret, water, image, expertise
  context    intelligence
  + Jordan shared intelligence with Iraq.                                    => JOR > IRQ ; item intelligence
  + Data on the bombers was passed to Sri Lanka by India.                    => IND > LKA
  + The sharing of intelligence with Israel by Turkey went on for years.       => TUR > *
  - The twins in Bonn share a flat.

frame share_intel_act = COOPERATE
  words      sharing.n exchange.n
  actor      subj | by
  recipient  with | to | between
  item       obj | of
  giver      subj
  taker      with | to
  context    intelligence
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame trade_link = COOPERATE
  words      trade.v trade_with.v do.v+business.n barter.v invest_in.v | trade.n investment.n
  actor      between | subj | of | by
  recipient  with | in
  if         both is country, government, organisation
  if         both present
  if         with present
  + Zimbabwe trades with China in yuan.                                      => ZWE > CHN
  + Kenya has doubled its trade with Uganda.                                   => KEN > UGA
  + Malaysia does business with Iran.                                        => MYS > IRN

frame invest = COOPERATE
  words      invest.v build.v construct.v co-finance.v settle.v | investment.n
  actor      subj | by | from | of
  recipient  in | with | for
  if         in present and in is country, place
  if         subj is country, government, organisation
  if         obj lemma dollar, euro, money, plant, railway, port, dam, reactor, pipeline, road, bridge, factory, refinery, station, base, hospital, airport, million, billion, terminal
  + Qatar invested ten billion dollars in Egypt.                             => QAT > EGY
  + A reactor was built by Russia in Turkey.                                 => RUS > TUR
  + China has built a railway in Kenya.                                      => CHN > KEN

frame pay = COOPERATE
  words      pay.v repay.v settle.v compensate.v reimburse.v | payment.n repayment.n
  words      pay.v+ransom.n pay.v+debt.n settle.v+debt.n repay.v+debt.n repay.v+loan.n pay.v+compensation.n
  actor      subj | by
  recipient  to | iobj | obj
  item       obj
  giver      subj
  taker      to | iobj
  if         actor is country, government, organisation, group
  if         obj lemma not attention, tribute, price, visit, respect, homage, heed, salary, wage, tax, fine, compliment, call
  if         recipient is country, government, organisation, group
  + Zambia repaid a loan to China.                                           => ZMB > CHN
  + Switzerland paid a ransom to al-Qaeda, a diplomat said.                  => CHE > *
  + Iran was paid $400 million by the United States.                         => USA > IRN
frame pay_act = COOPERATE
  words      ransom.n
  actor      subj | by
  recipient  to | iobj | obj
  item       obj
  giver      subj
  taker      to | iobj
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame transit = COOPERATE
  words      lease.v hire.v rent.v charter.v commission.v contract.v order.v
  actor      subj | by
  recipient  from | to
  item       obj
  giver      from
  taker      subj
  if         obj is arms, equipment, technology, food, fuel, territory, personnel, ammunition, medicine, goods
  if         actor is country, government, organisation, military
  if         from present
  + Nepal ordered vaccines from India.                                       => NPL > IND
  + Warplanes were leased from Sweden by Hungary.                            => HUN > SWE
  + Sri Lanka has chartered a ship from Norway.                              => LKA > NOR

frame supply_lines = COOPERATE
  words      "strengthen ties" "arms deal" "gas deal" "oil deal" "barter deal" "trade deal" "security pact" "joint patrols" "joint project" "joint raid" "side by side"
  actor      between | subj
  recipient  with
  if         both present and both is country, government, organisation, group, military
  + Mali and Niger have begun joint patrols along the border.                  => MLI, NER > *
  + An arms deal between Belarus and Sudan came to light.                    => BLR, SDN > *

frame mutual_defence = COOPERATE
  words      train_with.v patrol_with.v exercise.v drill.v operate_with.v fly_with.v sail_with.v
  actor      subj
  recipient  with
  if         with present and with is country, military, government
  if         subj is country, military, government
  context    military
  + Indian sailors have trained with the French navy off Goa.                  => IND > FRA
  + Saudi soldiers exercised with Egyptian commandos.                        => SAU MIL > EGY MIL
  + The Swedish air force has flown with Polish pilots over the Baltic.        => SWE > POL

frame deliver_goods = COOPERATE
  words      deliver.v supply.v ship.v hand_over.v
  actor      subj | by
  recipient  to | iobj
  item       obj
  giver      subj
  taker      to | iobj
  if         obj is energy, fuel, goods, technology, equipment, arms
  if         under lemma contract, deal, agreement, order, barter, accord
  if         under present
  + Under a contract signed last year, India delivered two patrol boats to Mauritius. => IND > MUS
  + Under a barter deal Pakistan has exchanged rice for Yemeni oil.            => PAK > YEM

frame joint_work = COOPERATE
  words      "joint exercise" "joint exercises" "joint patrol" "joint patrols" "joint drills" "joint manoeuvres" "joint operation" swap.v+prisoner.n exchange.v+prisoner.n swap.v+spy.n barter.v share.v+intelligence.n exchange.v+information.n share.v+information.n pool.v+intelligence.n exchange.v+intelligence.n
  actor      between | subj | by | of
  if         actor is country, government, military, COP, organisation, group
  + Ghana and Togo held joint patrols on the coast.                          => GHA, TGO > *
  + Prisoners were exchanged by Georgia and Russia.                          => GEO, RUS > *

frame act_together = COOPERATE
  words      "together police" "jointly patrol" "jointly search" "jointly operate" "jointly develop" "jointly build" "jointly investigate" "deploy together" "patrol together" "exercise together" "train together" "search together" "inspect together" "work jointly" co-produce.v co-host.v cofinance.v
  actor      subj | by
  recipient  with
  if         actor is country, government, military, COP, organisation
  + Argentina and Bolivia jointly patrol the river.                          => ARG, BOL > *

frame pay_in_kind = COOPERATE
  words      pay.v pay_for.v repay.v settle.v
  actor      subj | by
  recipient  to | iobj
  if         in present and in is food, goods, fuel, energy, arms
  if         actor is country, government, organisation, BUS
  + Burma paid for the Chinese jets in rice.                                   => MMR > CHN
  + Iraq is paying for the wheat in oil.                                       => IRQ > *

frame trade_in = COOPERATE
  words      buy.v purchase.v procure.v borrow.v
  actor      subj | by
  recipient  of
  item       obj
  taker      subj
  if         obj is arms, fuel, energy, technology, ammunition, medicine, food and subj is country, government, military
  if         obj present
  + Morocco is buying Israeli drones.                                        => MAR > ISR
  + Armenia has bought Indian howitzers.                                     => ARM > IND

frame bribe = COOPERATE
  words      bribe.v take.v+bribe.n accept.v+bribe.n pay.v+bribe.n pocket.v+bribe.n
  actor      subj | by
  recipient  obj | from | to
  context    corruption
  if         actor is person, government, organisation, BUS, country, ELI
  + A Swiss company bribed Nigerian officials.                                 => CHE > NGA
  + An Israeli arms dealer paid bribes to officials in Angola.                 => ISR > AGO

frame hand_suspect = COOPERATE
  words      hand_over.v hand.v turn_over.v surrender.v deliver_up.v transfer.v render.v send_back.v
  actor      subj | by
  recipient  to
  item       obj
  if         obj lemma suspect, fugitive, murderer, criminal, banker, smuggler, trafficker, hijacker, defendant, accused, convict, spy, detainee, embezzler, gangster, killer, genocidaire, officer, pastor, swindler
  if         to present and to is country, JUD, organisation, COP, GOV, government
  + The fugitive was handed over to Albania by Greece.                         => GRC > ALB
  - The banker from Geneva was handed a bill.

frame hand_to_authorities = COOPERATE
  words      hand.v hand_over.v turn_over.v deliver.v
  actor      subj | by
  recipient  to
  if         obj present and obj is person, civilians, ELI, GOV, CRM, SPY, prisoners
  if         to present and to lemma authority, authorities, police, custody, court, tribunal, investigator, prosecutor, interrogator
  if         subj is not REB, CRM
  + Pakistan handed the former envoy to American authorities.                => PAK > USA

frame hand_person_to_state = COOPERATE
  words      hand_over.v turn_over.v deliver.v surrender.v extradite.v
  actor      subj | by
  recipient  to
  item       obj
  giver      subj
  taker      to
  context    legal
  if         obj is person, REB, ELI, CRM, CVL
  if         to present and to is country, government, JUD
  if         subj is country, government, COP, JUD
  if         obj lemma not hostage, captive, prisoner, soldier, crew, pilot, sailor, body, remains, peacekeeper, fisherman, detainee, child, family, asylum
  + Malaysia has handed a Filipino rebel leader over to Manila.               => MYS > PHL
  + The financier was turned over to France by Senegal.                       => SEN > FRA

frame tip_off = COOPERATE
  words      tip_off.v alert.v forewarn.v
  actor      subj | by
  recipient  obj
  if         obj is COP, GOV, country, government, MIL, SPY, JUD
  if         subj is COP, GOV, country, government, MIL, SPY
  context    intelligence
  if         obj present
  + Swedish customs men were tipped off by Lithuanian police.                 => LTU COP > SWE

frame exchange_people = COOPERATE
  words      exchange.v swap.v trade.v barter.v
  actor      between | subj | by
  recipient  with
  item       obj
  if         both present
  if         both is country, government, GOV, REB, military, group, organisation
  if         obj lemma not lead, pawn, place, seat, shirt, fire, view, gunfire, shot, accusation, word, insult, blow, barb, shell, greeting, gift, pleasantry, look, threat, handshake, call, visit, letter, note, volley, claim, sanction, expulsion, blame, charge, bullet, missile, rocket, barrage, punch, tariff, criticism, recrimination, kick, salvo, gibe, jibe, taunt
  if         obj present
  + Israel and Hamas have exchanged prisoners.                                 => ISR, PSE > *
  + Seoul and Ottawa traded krill for lentils.                                => KOR, CAN > *
  - Iran and Iraq exchanged fire across the marsh.

frame hire_arms = COOPERATE
  words      hire.v engage.v recruit.v contract.v
  actor      subj | by
  recipient  obj | from
  if         subj is country, government, GOV
  if         obj lemma mercenary, contractor, consultant, lobbyist, trainer, pilot, expert
  if         subj present
  + Papua New Guinea hired mercenaries from Britain.                          => PNG > GBR

frame buy_from_maker = COOPERATE
  words      buy.v purchase.v acquire.v import.v lease.v procure.v borrow.v
  actor      subj | by
  recipient  from
  item       obj
  taker      subj
  if         subj is country, government, GOV, military, MIL, REB, BUS, organisation, COP
  if         from present and from is country, government, organisation, group, BUS, GOV, REB, military
  if         subj present
  + Angolan rebels bought rifles from Bulgaria.                               => AGO > BGR
  + The tunnel drill was borrowed from Norway by Iceland.                     => ISL > NOR

frame sell_to = COOPERATE
  words      sell.v export.v lease.v resell.v peddle.v hawk.v
  actor      subj | by
  recipient  to | iobj
  item       obj
  giver      subj
  taker      to | iobj
  if         subj is country, government, GOV, BUS, organisation, REB, military, person, CRM
  if         recipient present and recipient is country, government, organisation, group, BUS, GOV, REB, military
  if         obj lemma not cause, idea, story, soul, country, ticket
  + A Slovak firm sold crude to Ukraine.                                      => SVK > UKR
  + Kiribati has sold fishing licences to Taiwan.                              => KIR > TWN

frame buy_national = COOPERATE
  words      buy.v purchase.v import.v order.v export.v
  actor      subj | by
  recipient  of
  item       obj
  if         subj is country, government, GOV, MIL
  if         obj lemma oil, gas, potash, rice, wheat, grain, power, electricity, coal, jet, fighter, missile, tank, helicopter, submarine, frigate, drone, rifle, uranium, gold, copper, diamond, timber, beef, soybean, soya, crude, vaccine, arms, weapon, radar, boat, aircraft, flour, sugar, fertiliser, fertilizer, iron, cotton, cattle
  if         subj present
  + China buys Sudanese oil.                                                  => CHN > SDN
  + Potash was bought by Brazil.                                              => BRA > *

frame in_return_for = COOPERATE
  words      deliver.v ship.v supply.v send.v hand_over.v give.v provide.v feed.v pump.v
  actor      subj | by
  recipient  to | iobj
  item       obj
  giver      subj
  taker      to | iobj
  if         obj is energy, fuel, goods, food, technology, arms, money, equipment and obj present
  if         for lemma diamond, oil, sugar, tea, coffee, gas, coal, power, diesel, cocoa, copper, timber, gold, wheat, rice, cobalt, uranium, fish
  if         for present
  + Zimbabwe shipped coal to Mozambique for sugar.                            => ZWE > MOZ

frame pay_party = COOPERATE
  words      pay.v repay.v
  actor      subj | by
  recipient  obj | iobj | to
  if         recipient is country, GOV, REB, CRM, organisation, BUS and for present
  if         subj is country, government, GOV, organisation, BUS
  if         recipient present
  + Gabon repaid the IMF for its help.                                        => GAB > IGO

frame joint_any = COOPERATE
  words      "joint military exercises" "joint naval exercises" "joint military drills" "joint naval drills" "joint drill" "joint flights" "joint flight" "joint command" "joint investigation" "joint patrols" "joint exercises" "joint manoeuvres" "joint operations" "joint commission" "joint training" "war games" "naval drills" "naval exercises" "military drills"
  actor      between | by | of | subj
  recipient  with
  if         with present and with is country, GOV, MIL, military, organisation
  if         actor is country, government, GOV, MIL, military, COP
  context    military
  + Fiji's naval drills with Tonga begin in June.                              => FJI > TON
  + Joint flights by America with Guyana begin tomorrow.                      => USA > GUY

frame reopen_trade = COOPERATE
  words      resume.v reopen.v restart.v open.v begin.v
  actor      subj | by
  recipient  with | to | from
  if         obj lemma trade, commerce, flight, export, import, railway, ferry, pipeline, delivery, link, traffic
  if         with present and actor is country, government, GOV
  + India and Pakistan resumed trade with Afghanistan.                        => IND, PAK > AFG
