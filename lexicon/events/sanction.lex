# SANCTION: reducing existing or cooperative relations: cutting, suspending, expelling, recalling, convicting.

frame sanction = SANCTION discontinue
  words      sanction.v blacklist.v embargo.v | blacklisting.n
  words      impose.v+sanction.n impose.v+embargo.n impose.v+tariff.n impose.v+ban.n slap.v+sanction.n slap.v+tariff.n tighten.v+sanction.n extend.v+sanction.n renew.v+sanction.n place.v+sanction.n announce.v+sanction.n adopt.v+sanction.n impose.v+quota.n levy.v+tariff.n
  words      "arms embargo" "trade embargo" "economic sanction" "oil embargo" "trade ban" "import ban" "export ban" "travel ban" "visa ban" "asset freeze"
  actor      subj | by
  recipient  on | against | obj | of
  if         obj is country, government, person, organisation, group, military
  + The European Union imposed sanctions on Belarus.                         => EUR > BLR
  + Myanmar's generals were sanctioned by Canada.                            => CAN > MMR
  + New sanctions against Iran were announced by Washington.                 => USA GOV > IRN
  + The United States blacklisted a Chinese drone maker.                     => USA > CHN
  + Mali is under sanctions by the United Nations.                             => UNO > MLI
  + Switzerland has not imposed sanctions on Serbia.                         => CHE > SRB ; aux negation ; factuality CT-
  - The bishop sanctioned the marriage in Malta.
  + Sanctions imposed on Mali by Ecowas have bitten.                         => IGO > MLI
  + Canada did not sanction the minister.                                    => CAN > * ; aux negation ; factuality CT-
  + Two Serbian firms, blacklisted by the United States, closed.             => USA > SRB

frame sanction_act = SANCTION discontinue
  words      sanction.n embargo.n
  actor      subj | by
  recipient  on | against | obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         recipient present

frame cut_ties = SANCTION discontinue
  words      sever.v break_off.v cut_off.v break.v cut.v suspend.v freeze.v downgrade.v rupture.v terminate.v scrap.v end.v halt.v stop.v | rupture.n suspension.n downgrading.n
  actor      subj | by | of
  recipient  with | to | for | from | between
  if         subj lemma not coach, player, manager, striker, midfielder, captain, club, team, goalkeeper, rider, batsman, cricketer, footballer, golfer, champion, singer, actor, batter, bowler
  if         obj lemma tie, relation, contact, cooperation, link, aid, assistance, funding, trade, export, import, shipment, supply, delivery, loan, credit, flight, visa, help, support, subsidy, sale, cooperation, agreement, treaty, pact, accord, deal, contract, partnership, alliance, exchange, dialogue, membership, payment, purchase, grant, programme, program, project, arm, oil, gas, electricity, power
  if         subj is country, government, organisation, person, group
  + Saudi Arabia severed ties with Iran.                                     => SAU > IRN
  + Diplomatic relations with Taiwan were cut by Honduras.                   => HND > TWN
  + Germany suspended aid to Rwanda.                                         => DEU > RWA
  + Belgium's suspension of flights angered Minsk.                             => BEL > *
  + Russia halted gas exports to Finland.                                    => RUS > FIN
  + The World Bank has frozen loans to Uganda.                               => * > UGA
  + Algeria, which broke off relations with Morocco in 2021, refused to talk. => DZA > MAR ; aux historical
  + Qatar has denied cutting funds for Hamas.                                  => QAT > PSE ; aux negation ; factuality UU
  - The storm cut power in Haiti.
  + Aid to Uganda was suspended by Denmark.                                  => DNK > UGA
  + Bolivia, which severed ties with Israel, recalled nobody.                => BOL > ISR

frame severance_of = SANCTION discontinue
  words      severance.n severing.n
  actor      by | subj
  recipient  with
  if         of present and of lemma tie, relation, link, contact, cooperation, diplomatic
  + Panama's severance of relations with Taiwan was welcomed in Beijing.     => PAN > TWN
  - The Dutch director got a severance payment.

frame cut_ties_act = SANCTION discontinue
  words      freeze.n
  actor      subj | by | of
  recipient  with | to | for | from | between
  if         recipient present
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame cut_ties_noun = SANCTION discontinue
  words      break.n cut.n suspension.n freeze.n cutoff.n halt.n severing.n termination.n abrogation.n
  actor      subj | by
  recipient  with | to | for
  if         of present and of lemma tie, relation, aid, assistance, contact, flight, shipment, supply, delivery, trade, treaty, loan, cooperation, visa
  + The suspension of aid to Niger by France worried doctors.                  => FRA > NER
  + The severing of relations with Canada by Iran was announced on Monday.     => IRN > CAN

frame freeze_assets = SANCTION discontinue
  words      freeze.v block.v | freezing.n
  actor      subj | by
  recipient  of | on | against | obj
  if         obj lemma asset, account, fund, reserve, wealth, holding, property
  event COERCE seize if subj is JUD
  + Britain froze the assets of two Russian bankers.                         => GBR > RUS
  + Libyan assets were frozen by Switzerland.                                  => CHE > LBY
  - Farmers in Canada froze their fish.

frame freeze_assets_act = SANCTION discontinue
  words      freeze.n
  actor      subj | by
  recipient  of | on | against | obj
  if         recipient present
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  - The Belgian airline agreed on a wage freeze.

frame abrogate = SANCTION discontinue
  words      abrogate.v renege_on.v denounce.v tear_up.v annul.v revoke.v rescind.v cancel.v pull_out.v withdraw_from.v quit.v leave.v exit.v | abrogation.n cancellation.n revocation.n
  actor      subj | by
  recipient  with
  if         obj lemma treaty, pact, accord, agreement, deal, contract, visa, licence, license, order, permit, accreditation, truce, convention, charter, memorandum
  + Poland cancelled an arms contract with France.                           => POL > FRA
  + The treaty with Moscow was revoked by Ukraine.                           => UKR > RUS
  + Niger scrapped a military accord with the United States.                 => NER > USA
  - The band cancelled a concert in Oslo.

frame expel_diplomat = SANCTION expel
  words      expel.v oust.v evict.v throw_out.v kick_out.v boot_out.v | expulsion.n ejection.n
  words      "persona non grata" declare.v+persona.n "order to leave" "give hour to leave"
  actor      subj | by
  recipient  obj | of
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         obj lemma not ash, air, gas, smoke, lava
  + Moscow expelled ten Polish diplomats.                                    => RUS GOV > POL
  + Two Indian diplomats were expelled by Canada.                            => CAN > IND
  + The expulsion of a British military attache by Russia followed.          => RUS > GBR
  + The African Union expelled nobody, but it suspended Sudan.               => IGO > SDN
  + France will expel a Congolese colonel.                                     => FRA > COD ; aux future
  - The volcano expelled ash over Iceland.
  + Two Iranian diplomats, expelled by Albania, flew home.                   => ALB > IRN
  + Latvia's expulsion of the Russian consul surprised nobody.               => LVA > RUS

frame suspend_member = SANCTION expel
  words      suspend.v exclude.v eject.v remove.v | suspension.n exclusion.n
  actor      subj | by
  recipient  obj | of
  if         from present
  if         obj is country, group, organisation, person
  if         obj is not MIL, arms
  event      COERCE seize if from lemma power and subj is MIL
  + ECOWAS suspended Guinea from the bloc.                                   => IGO > GIN
  + The Arab League suspended Syria.                                           => IGO > SYR
  + Russia's exclusion from the council was approved.                        => * > RUS

frame dismiss = SANCTION expel
  words      sack.v impeach.v dethrone.v demote.v unseat.v vote_out.v purge.v axe.v | sacking.n impeachment.n dismissal.n demotion.n purge.n "vote of no confidence"
  actor      subj | by
  recipient  obj | of
  if         obj is person, government, military, COP, group, organisation
  if         actor is country, government, organisation, LEG, group, PTY
  if         obj lemma not coach, trainer, striker, goalkeeper, midfielder, batsman, bowler, player, captain, skipper, driver, rider, quarterback, manager
  if         subj lemma not vandal, vandals, Vandals, horde, invader, barbarian
  + Zambia's president sacked his finance minister.                          => ZMB GOV > ZMB GOV
  + Peru's Congress impeached President Pedro Castillo.                        => PER LEG > PER GOV
  + The governor was sacked by the Nigerian senate.                          => NGA > NGA
  + The dismissal of Ukraine's top general was announced by the president.   => UKR GOV > UKR MIL
  - Vandals sacked Rome long ago.

frame dismiss_office = SANCTION expel
  words      dismiss.v fire.v remove.v relieve.v oust.v discharge.v replace.v suspend.v | dismissal.n removal.n suspension.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma minister, general, chief, governor, judge, ambassador, commander, president, secretary, director, officer, mayor, official, head, adviser, spokesman, premier, cabinet, prosecutor, minister, chairman, colonel, leader, deputy, government, teacher, employee, civil, envoy, king, diplomat, cardinal, banker, professor, aide
  if         actor is government, country, person, organisation, group
  event      COERCE seize if obj lemma president, premier, king, government and subj is MIL
  + Turkey's president fired the central bank chief.                         => TUR GOV > TUR
  + A Kenyan judge was removed by parliament.                                => KEN LEG > KEN JUD
  + The removal of the Iraqi army chief surprised Baghdad.                   => * > IRQ MIL
  - Gunners fired shells in Donetsk.
  - The minister dismissed the report, Ireland's press said.

frame drive_out = SANCTION expel
  words      displace.v uproot.v drive_out.v drive_from.v flee.v force_out.v | displacement.n exodus.n
  actor      by | from | subj
  recipient  obj | of | subj
  if         obj lemma people, villager, resident, family, civilian, refugee, population, Tutsi, Kurd, Rohingya, Serb, Armenian, Croat, farmer, herder, minority, inhabitant
  if         subj is country, military, group, government
  + Burmese troops drove Rohingya villagers from their homes.                => MMR MIL > *

frame recall = SANCTION withdraw
  words      recall.v withdraw.v call_home.v pull_out.v call_back.v bring_home.v | recall.n withdrawal.n
  actor      subj | by
  recipient  from | out_of | to | in
  if         obj lemma ambassador, envoy, diplomat, attache, consul, representative, staff, observer, peacekeeper, monitor, delegation, mission, legate
  + Mexico recalled its ambassador from Bolivia on Wednesday.                  => MEX > BOL
  + Ireland withdrew its envoy from Tehran.                                    => IRL > IRN
  + The recall by Algeria of its ambassador to France was announced on Monday.   => DZA > FRA
  + Norway has withdrawn its diplomats from Libya.                             => NOR > *
  - Toyota recalled 20,000 cars in Japan.

frame close_embassy = SANCTION withdraw
  words      close.v shut.v shutter.v vacate.v evacuate.v shut_down.v | closure.n
  actor      subj | by
  recipient  in | to | of
  if         obj lemma embassy, consulate, mission, legation
  + Israel has closed its embassy in Dublin.                                   => ISR > *
  + The Netherlands has closed its embassy in Damascus.                        => NLD > *
  + The closure of the consulate in Chad by Sudan worried traders.             => SDN > TCD

frame close_embassy_act = SANCTION withdraw
  words      closing.n
  actor      subj | by
  recipient  in | to | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame leave_body = SANCTION withdraw
  words      quit.v leave.v withdraw_from.v pull_out.v exit.v secede_from.v walk_out.v | withdrawal.n exit.n
  actor      subj | by | of
  recipient  obj | from | of
  if         obj is organisation
  if         subj is country, government, PTY, organisation, LAB
  + The United States has left the World Health Organization.                  => USA > UNO
  + Burundi quit the International Criminal Court.                           => BDI > *
  + Mali's exit from ECOWAS took effect.                                     => MLI > IGO
  + Britain has left the European Union.                                     => GBR > EUR

frame convict = SANCTION convict
  words      convict.v sentence.v condemn_to.v "find guilty" "sentence to death" "hand down sentence" "in absentia" | conviction.n sentencing.n "guilty verdict" "death sentence" "prison sentence" "life sentence" "jail term" "prison term" "jail sentence" "suspended sentence" "suspended jail sentence"
  actor      subj | by
  recipient  obj | of | against | on | for
  if         obj is not organisation
  if         subj is not civilians
  if         obj lemma not murderer, killer, rapist, criminal, felon, offender, bomber, fraudster, paedophile, pedophile
  + A court in Baku sentenced an opposition leader to nine years.            => AZE JUD > AZE
  + The former president was convicted by a Senegalese court.                => SEN JUD > *
  + An Iranian court's conviction of a Swedish citizen was criticised.       => IRN JUD > SWE
  + Two Russian officers sentenced in The Hague remain at large.             => * > RUS
  + A Vietnamese blogger was found guilty of propaganda.                     => * > VNM
  - The teacher in Fiji wrote a long sentence.
  + Five Rwandan officers were convicted by a Belgian court on Monday.         => BEL JUD > RWA
  + A court in Dakar has not convicted the mayor.                            => SEN JUD > SEN ; aux negation ; factuality CT-
  - Two convicted murderers escaped from a Greek jail.

frame fine = SANCTION
  words      fine.v penalise.v penalize.v disbar.v | fine.n
  words      order.v+compensation.n award.v+damage.n levy.v+fine.n impose.v+fine.n
  actor      subj | by
  recipient  obj | on | against
  if         actor is country, government, organisation, COP
  + The European Commission fined a Polish gas company.                      => EUR > POL
  + A fine on Google was imposed by a Turkish court.                         => TUR JUD > *
  - The weather in Crete was fine.

frame stop_supply = SANCTION discontinue
  words      turn_off.v shut_off.v switch_off.v cut_off.v cut.v halt.v stop.v suspend.v slash.v reduce.v cease.v discontinue.v withhold.v ban.v restrict.v curb.v
  actor      subj | by | of
  recipient  to | for | from | with
  if         obj lemma gas, electricity, tap, oil, fuel, power, import, export, aid, wheat, grain, coal, beef, wine, fish, shipment, sale, supply, delivery, flow, credit, funding, fund, transit, subsidy, chip, wood
  if         subj is country, government, organisation
  + Russia turned off the gas to Bulgaria.                                   => RUS > BGR
  + Imports of Australian wine were stopped by China.                        => CHN > AUS
  + India banned rice exports to Sri Lanka.                                  => IND > LKA
  + Ukraine denied that it had cut the flow of oil to Slovakia.              => UKR > SVK ; aux negation ; factuality UU
  + The Netherlands will restrict chip sales to China.                       => NLD > CHN ; aux future
  - Storms cut power to 10,000 Brisbane homes.

frame tear_up = SANCTION discontinue
  words      tear_up.v rip_up.v renounce.v repudiate.v cancel.v scrap.v abrogate.v annul.v revoke.v suspend.v end.v denounce.v terminate.v
  actor      subj | by
  recipient  with | to | for | of
  if         subj lemma not coach, player, manager, striker, midfielder, captain, club, team, goalkeeper, rider, batsman, cricketer, footballer, golfer, champion, singer, actor, batter, bowler
  if         obj lemma treaty, pact, accord, agreement, deal, contract, visa, convention, order, cooperation, alliance, tender, lease, concession, accreditation, scholarship
  + Armenia tore up a security pact with Russia.                             => ARM > RUS
  + The visas of two Ugandan ministers were revoked by the United States.    => USA > UGA
  + Djibouti terminated the contract of a Dubai port firm.                   => DJI > ARE
  + Malaysia scrapped a rail deal with China.                                => MYS > CHN

frame order_out = SANCTION expel
  words      order_out.v send_packing.v show.v+door.n throw_out.v kick_out.v eject.v declare.v+persona.n
  actor      subj | by
  recipient  obj | iobj | to
  if         actor is country, government, organisation
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  + Somalia gave an Ethiopian envoy 72 hours to leave.                         => SOM > ETH
  + Two Israeli diplomats were sent home by South Africa.                    => ZAF > ISR
  + Mali threw out a German charity.                                         => MLI > DEU

frame displace = SANCTION expel
  words      displace.v uproot.v dispossess.v | displacement.n
  actor      subj | by
  recipient  obj | of
  if         actor is military, REB, PRM, UAF, COP, government, country, group
  if         obj is person, civilians, REF, AGR
  + Thousands of families were displaced by Colombian guerrillas.             => COL REB > COL
  + The displacement of Karen villagers by the Burmese army went on.           => MMR MIL > MMR
  - Bangladeshi families were displaced by the flood.

frame refugees_flee = SANCTION expel
  words      displace.v drive.v chase.v uproot.v expel.v force.v cleanse.v
  actor      subj | by
  recipient  obj
  if         from present and from lemma home, village, land, house, town, city, area, farm
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         subj lemma not flood, flooding, storm, fire, bushfire, wildfire, earthquake, quake, cyclone, hurricane, typhoon, tsunami, volcano, eruption, drought, river, water, rain, lava
  + Militiamen chased Fulani herders from their villages in Mali.            => MLI > MLI
  + Chagos islanders were driven from their homes by Britain.                => GBR > *
  + Serb forces expelled Kosovo Albanians from their houses.                   => SRB > *
  - Floods drove 2,000 Malaysians from their homes.

frame sentence_years = SANCTION convict
  words      jail.v imprison.v sentence.v convict.v fine.v condemn.v
  actor      subj | by
  recipient  obj
  if         for lemma year, murder, treason, life, spying, corruption, fraud, espionage, terrorism, crime, genocide, month, killing, war, graft
  if         for present
  + A Russian court convicted an American musician on Monday.                  => RUS JUD > USA
  + The ex-president of Bolivia was convicted for genocide.                  => * > BOL
  + Libya condemned two Bulgarian nurses to death.                             => LBY > BGR
  + Judges in Paris sentenced a Rwandan doctor for crimes against humanity.  => FRA JUD > RWA

frame suspend_state = SANCTION expel
  words      suspend.v expel.v exclude.v eject.v bar.v ban.v
  actor      subj | by
  recipient  obj
  if         subj is organisation
  if         obj is country, organisation, group, person
  + The Commonwealth suspended Zimbabwe.                                     => IGO > ZWE
  + Mali, suspended by the African Union in 2020, ignored the summit.        => IGO > MLI ; aux historical
  - The league suspended play in Naples.

frame suspend_help = SANCTION discontinue
  words      suspend.v halt.v stop.v freeze.v end.v cut.v cut_off.v withdraw.v cancel.v scrap.v withhold.v axe.v pause.v
  actor      subj | by
  recipient  to | for | with | from | of
  if         subj is country, government, organisation
  if         obj lemma training, exercise, scholarship, access, guarantee, subsidy, backing, credit, budget, transfer, tranche, disbursement, privilege, preference, visa, protection, recognition, licence, tie, permit, waiver, intelligence, sharing, delivery, pension
  + Denmark suspended military training for Myanmar officers.                => DNK > MMR
  + The last tranche was withheld by the IMF from Malawi.                    => * > MWI

frame freeze_claims = SANCTION discontinue
  words      suspend.v freeze.v halt.v pause.v stop.v put_on_hold.v
  actor      subj | by
  recipient  obj | of | from | for
  if         obj lemma application, claim, processing, resettlement, naturalisation, intake
  if         subj is country, government
  if         subj present
  + Denmark suspended the asylum claims of Syrian families.                  => DNK > SYR

frame sever_ties = SANCTION discontinue
  words      "break off diplomatic relations" "sever diplomatic relations" break.v+relation.n sever.v+relation.n sever.v+tie.n cut.v+tie.n break.v+tie.n break_off.v+relation.n cut.v+relation.n freeze.v+relation.n suspend.v+tie.n downgrade.v+tie.n
  actor      subj | by
  recipient  with | to
  if         actor is country, government, organisation
  + Ties with Taipei were severed by Nauru.                                  => NRU > TWN

frame convict_court = SANCTION convict
  words      "find guilty" convict.v sentence.v pass.v+sentence.n hand_down.v+sentence.n condemn.v+death.n give.v+sentence.n uphold.v+sentence.n uphold.v+conviction.n
  actor      subj | by
  recipient  obj | on | of | for
  if         actor is JUD, country, government, military, organisation
  + A Libyan court sentenced nine Ukrainians.                                => LBY JUD > UKR
  + The former minister was found guilty by judges in Maputo.                => MOZ > *

frame find_guilty = SANCTION convict
  words      find.v declare.v pronounce.v adjudge.v judge.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma guilty
  + A tribunal in Arusha found two Rwandan mayors guilty of genocide.         => * JUD > RWA
  + Judges in Dhaka pronounced the Pakistani captain guilty.                  => BGD JUD > PAK
  + The tribunal found the Liberian commanders guilty of murder and looting.  => * JUD > LBR
  - Reviewers in Milan found the film dull.

frame handed_sentence = SANCTION convict
  words      give.v hand.v mete_out.v
  actor      subj | by
  recipient  iobj | to | on
  if         obj lemma sentence, term
  if         obj present and recipient present
  if         actor is JUD, country, government, military, COP, organisation, GOV
  + A Cypriot court gave the smuggler a suspended sentence.                   => CYP JUD > *
  - The publisher in Ghent gave the novel one more sentence.

frame given_sentence = SANCTION convict
  words      "given a suspended sentence" "given suspended sentences" "given a life sentence" "given life sentences" "given a jail term" "given jail terms" "given a jail sentence" "given a prison sentence" "given prison sentences" "given prison terms" "given a prison term" "given the death penalty" "given the death sentence" "handed a suspended sentence" "handed a life sentence" "handed life sentences" "handed a jail term" "handed jail terms" "handed prison terms" "handed the death penalty" "handed a death sentence"
  actor      by
  recipient  obj | subj
  + The Belarusian poet was given a suspended sentence.                       => * > BLR
  + Two Zambian policemen were handed prison terms.                           => * > ZMB COP

frame get_sentence = SANCTION convict
  words      receive.v+sentence.n get.v+sentence.n draw.v+sentence.n
  actor      from | by
  recipient  subj
  + The Omani journalist received a three-year sentence from the court.       => * > OMN JRN
  + Four Tunisian sailors got suspended sentences.                            => * > TUN

frame sack_them = SANCTION expel
  words      sack.v dismiss.v fire.v oust.v remove.v relieve.v strip.v vote_out.v suspend.v impeach.v cashier.v demote.v unseat.v dump.v ditch.v axe.v
  actor      subj | by
  recipient  obj
  if         subj is GOV, LEG, JUD, country, government, organisation, PTY
  if         obj lemma not speech, call, claim, offer, remark, statement, idea, plan, promise, threat, proposal, report, suggestion, comment, move, gesture, initiative, pledge, demand, warning, letter, concern, complaint, appeal, decision, allegation, response, apology, fear, criticism
  if         obj is GOV, MIL, JUD, COP, LEG, SPY
  if         obj lemma not body, troop, troops, force, soldier, weapon, government, army
  + Pakistan's president sacked the chief justice.                           => PAK GOV > PAK JUD
  + The police chief, dismissed by Malta's premier, protested.               => MLT > MLT COP

frame hours_to_leave = SANCTION expel
  words      give.v+hour.n give.v+day.n give.v+week.n send_home.v ask_to.v order.v invite_to.v
  actor      subj | by
  recipient  iobj | obj | to
  if         recipient present and recipient lemma diplomat, ambassador, envoy, attache, consul, representative, observer, official, head
  if         actor is country, government, organisation
  if         comp lemma leave, go, pack, depart, quit
  + Niger gave the French ambassador two days to pack.                         => NER > FRA
  + Chad sent home a Danish diplomat.                                        => TCD > DNK

frame stop_doing = SANCTION discontinue
  words      stop.v cease.v quit.v suspend.v halt.v discontinue.v decline.v
  actor      subj | by
  recipient  to | with | from
  if         comp present and comp lemma sell, buy, issue, pay, supply, import, export, deliver, fund, train, deal, trade, ship, purchase, finance, lend, pump, process, share, provide, send, arm, recognise, recognize, accept, take
  if         subj is country, government, organisation
  + Argentina has halted imports of Paraguayan beef.                           => ARG > *
  + Britain stopped visas for Nigerian officers.                               => GBR > *
  + Sweden stopped selling arms to Saudi Arabia.                               => SWE > SAU

frame slap_duty = SANCTION
  words      slap.v clamp.v levy.v impose.v raise.v put.v place.v
  actor      subj | by
  recipient  on | against
  if         obj lemma duty, tariff, embargo, sanction, quota, surcharge, levy, curb
  if         on present and actor is country, government, organisation
  + Kenya slapped a duty on Ugandan sugar.                                   => KEN > UGA
  + India clamped an embargo on Fiji.                                        => IND > FJI

frame shut_valve = SANCTION discontinue
  words      shut.v+valve.n turn_off.v+tap.n close.v+valve.n shut_off.v+gas.n close.v+market.n shut.v+market.n shut.v+door.n cut.v+current.n shut.v+pipeline.n cut.v+power.n turn_off.v+gas.n cut.v+supply.n cut_off.v+supply.n take_away.v+preference.n hold_back.v+aid.n hold_back.v+money.n put_off.v+loan.n withhold.v+aid.n withhold.v+loan.n withhold.v+fund.n pull.v+plug.n stop.v+export.n stop.v+import.n halt.v+import.n halt.v+export.n
  actor      subj | by
  recipient  to | for | on | from
  if         actor is country, government, organisation, BUS
  + The Uzbek supplier shut the valve on Osh.                                => UZB > *

frame bar_goods = SANCTION discontinue
  words      bar.v ban.v block.v embargo.v exclude.v prohibit.v
  actor      subj | by
  recipient  from | of | obj
  if         obj is food, goods, fuel, arms, technology, medicine, energy
  if         subj is country, government, organisation
  if         obj present
  + Russia banned Georgian wine.                                             => RUS > GEO

frame decertify = SANCTION
  words      decertify.v downgrade.v blacklist.v "put under sanctions" "place under sanctions" delegitimise.v derecognise.v derecognize.v "withdraw recognition" ostracise.v ostracize.v
  actor      subj | by
  recipient  obj | with
  if         actor is country, government, organisation
  + The United States blacklisted a Chinese shipping company.                  => USA > CHN
  + Canada downgraded ties with Iran.                                          => CAN > IRN
  + Norway has withdrawn recognition from the junta in Mali.                   => NOR > MLI

frame cast_out = SANCTION expel
  words      toss_out.v throw_out.v turf_out.v boot_out.v kick_out.v order_out.v sling_out.v drum_out.v
  actor      subj | by
  recipient  obj
  if         obj is GOV, LEG, organisation, country, JRN, SOC
  if         subj is country, government, organisation, LEG
  + Bolivia tossed out the Danish consul.                                    => BOL > DNK

frame suspend_from = SANCTION expel
  words      suspend.v strike.v eject.v oust.v exclude.v bar.v remove.v
  actor      subj | by
  recipient  obj
  if         from present and from lemma Commonwealth, union, bloc, alliance, group, council, league, roll, organisation, organization, membership, community, party
  if         obj is country, government, person, organisation, LEG
  + Nigeria was suspended from the bloc in 1995.                             => * > NGA

frame call_home_envoy = SANCTION withdraw
  words      call_home.v call_back.v bring_home.v take_home.v fly_home.v recall.v withdraw.v pull_out.v summon_home.v
  actor      subj | by
  recipient  from | out_of | in | to
  if         obj lemma ambassador, envoy, diplomat, attache, consul, peacekeeper, negotiator, observer, representative, officer, contingent, minister
  if         actor is country, government, organisation, PTY
  + Australia is calling home two officers from Fiji.                        => AUS > FJI

frame desert_party = SANCTION withdraw
  words      withdraw.v+backing.n withdraw.v+support.n pull.v+support.n withdraw.v+confidence.n walk_out_on.v "walk out on" defect_from.v quit.v+coalition.n leave.v+coalition.n "switch sides" quit.v+alliance.n pull_out.v+minister.n
  actor      subj | by
  recipient  from | on | with | for | to | obj
  if         actor is PTY, LEG, OPP, country, government, organisation
  if         obj is not place, other
  + A small Peruvian party withdrew its backing from the premier.            => PER > PER

frame people_flee = SANCTION expel
  words      flee.v displace.v uproot.v
  actor      before | from | by
  recipient  subj | obj
  if         recipient lemma people, thousand, hundred, family, villager, resident, refugee, civilian, farmer, inhabitant, Serb, Rohingya, Kurd, Tutsi, Tamil, Christian, Yazidi, townspeople
  if         recipient present
  + Thousands fleeing the Burmese army reached Mizoram.                      => * > *

frame sentence_to_hang = SANCTION convict
  words      condemn.v sentence.v
  actor      subj | by
  recipient  obj
  if         obj present and obj is person, civilians, REB, military, ELI, prisoners, government
  if         to lemma death, gallows, hang, year, life, prison, term, month, lash
  if         to present
  + A court in Cairo sentenced a Brotherhood leader to death on Monday.        => EGY JUD > EGY
  + A Chinese court sentenced two Uighur writers to life in prison.            => CHN JUD > CHN

frame ban_trade = SANCTION discontinue
  words      ban.n moratorium.n prohibition.n
  actor      by | subj | of | from
  recipient  to | from
  if         on present and on lemma sale, export, import, trade, flight, purchase, shipment, visa, travel, arms, investment, overflight
  if         actor present and actor is country, government, organisation
  + Britain has banned sales of oil to Sudan.                                  => GBR > SDN

frame freeze_sum = SANCTION discontinue
  words      freeze.v suspend.v withhold.v halt.v hold_back.v block.v cut.v cut_off.v stop.v pause.v axe.v
  actor      subj | by
  recipient  to | for | from | of | in
  if         obj is money
  if         obj present
  if         of lemma not debt
  if         subj is country, government, organisation
  if         subj is not BUS, LAB
  if         obj lemma not bill, note, legislation, budget, deal
  + Washington withheld 30 million dollars from Romania.                     => USA > ROU
  + A grant to Malawi was suspended by Britain.                              => GBR > MWI

frame bring_staff_home = SANCTION withdraw
  words      recall.v withdraw.v call_home.v pull_out.v call_back.v bring_home.v fetch_back.v fetch_home.v evacuate.v pull.v
  actor      subj | by
  recipient  from | out_of | in
  if         obj lemma commissioner, charge, volunteer, doctor, student, staff, national, worker, family, technician, expert, adviser, engineer, teacher, attaché, consul, ambassador, envoy, diplomat
  if         actor is country, government, organisation
  + Saudi Arabia called its students home from Canada.                         => SAU > *
  + Cuban doctors were withdrawn from Brazil by Havana.                        => CUB > *

frame hours_to_pack = SANCTION expel
  words      give.v+hour.n give.v+day.n order.v
  actor      subj | by
  recipient  iobj | obj
  if         recipient present and recipient is GOV, SPY, JRN
  if         comp present and comp lemma leave, go, pack, depart, quit, clear
  if         subj is country, government, organisation
  + Riyadh gave the Canadian ambassador 24 hours to leave on Monday.           => SAU > CAN

frame part_from_country = SANCTION discontinue
  words      break.v "break with" cut_off.v drop.v ditch.v freeze_out.v isolate.v ostracise.v ostracize.v boycott.v
  actor      subj | by
  recipient  with | obj
  if         recipient present and recipient is country
  if         subj is country, government, organisation
  if         for absent and in lemma not final, match, league, rankings
  + Nauru dropped Taiwan in January.                                         => NRU > TWN
  + Cuba was ostracised by the Organization of American States.             => * > CUB
  - The selectors in Delhi dropped the bowler.

frame suspend_country = SANCTION expel
  words      suspend.v expel.v kick_out.v eject.v exclude.v
  actor      subj | by
  recipient  obj
  if         obj is country
  if         obj present
  if         subj is organisation, GOV, country, government
  if         for lemma not aid
  + The Commonwealth suspended Zimbabwe.                                       => * > ZWE
  + Mali was suspended by the African Union.                                 => * > MLI

frame blacklist_put = SANCTION discontinue
  words      put.v place.v add.v keep.v include.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         on present and on lemma blacklist, list
  if         subj is country, government, organisation
  if         obj is person, country, organisation, group, government, military, BUS
  + Two Burmese generals were put on a blacklist by Washington.                => USA > MMR

frame name_as_terrorist = SANCTION discontinue
  words      designate.v declare.v label.v list.v classify.v brand.v
  actor      subj | by
  recipient  obj
  if         as lemma organisation, organization, group, terrorist, sponsor, entity, movement
  if         as present
  if         subj is country, government, organisation
  if         obj is group, organisation, REB, PTY, military, PRM
  + Canada designated Hezbollah as a terrorist group.                        => CAN > LBN
  - The museum in Lyon listed the painting as a treasure.

frame called_terrorist_group = SANCTION discontinue
  words      designate.v declare.v label.v list.v classify.v proclaim.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma organisation, organization, group, terrorist, sponsor, entity, movement
  if         subj is country, government, organisation
  if         subj present
  + Egypt designated Hamas a terrorist organisation.                         => EGY > PSE

frame trim_embassy = SANCTION withdraw
  words      reduce.v cut.v halve.v scale_down.v scale_back.v slash.v trim.v thin_out.v downgrade.v
  actor      subj | by
  recipient  in | at | with | of
  if         obj lemma staff, representation, presence, mission, diplomat, personnel
  if         subj is country, government
  if         subj present
  if         obj is not MIL
  event SANCTION discontinue if obj lemma representation

frame cut_their_diplomats = SANCTION expel
  words      cut.v reduce.v halve.v slash.v limit.v cap.v
  actor      subj | by
  recipient  of
  if         obj lemma number, size, strength
  if         of present and of lemma diplomat, staff, mission, embassy
  if         subj is country, government
  + Moldova cut the number of Russian diplomats by half.                     => MDA > RUS

frame measures_against = SANCTION
  words      announce.v+measure.n take.v+measure.n adopt.v+measure.n impose.v+measure.n announce.v+step.n introduce.v+measure.n announce.v+countermeasure.n take.v+countermeasure.n announce.v+penalty.n impose.v+penalty.n
  actor      subj | by
  recipient  against | on
  if         against is country, government, organisation, group
  if         against present
  if         subj is country, government, organisation
  + Turkey announced measures against Israel.                                => TUR > ISR
  - Chile took measures against the flu.

frame court_orders_pay = SANCTION
  words      order.v tell.v direct.v instruct.v
  actor      subj | by
  recipient  obj
  if         subj present
  if         subj is JUD
  if         comp present and comp lemma pay, compensate, reimburse, refund, return, vacate, hand, forfeit
  + A court in Seoul ordered a Japanese firm to compensate four workers.     => KOR JUD > JPN

frame flee_regime = SANCTION expel
  words      flee.v escape.v
  actor      obj | from
  recipient  subj
  if         subj is civilians, REF, person, AGR, REL
  if         recipient present and actor is country, military, REB, government, PRM
  if         actor present
  if         to lemma not win
  + Thousands of Eritreans flee the regime.                                  => * > ERI
  + Villagers fled from the Sudanese militia.                                => SDN > *

frame throw_out_minister = SANCTION expel
  words      dismiss.v sack.v fire.v drop.v oust.v remove.v relieve.v axe.v
  actor      subj | by
  recipient  obj
  if         obj lemma not speech, call, claim, offer, remark, statement, idea, plan, promise, threat, proposal, report, suggestion, comment, move, gesture, initiative, pledge, demand, warning, letter, concern, complaint, appeal, decision, allegation, response, apology, fear, criticism
  if         obj is GOV, MIL, COP, JUD, SPY, LEG
  if         obj present and subj is GOV, country, government, LEG, JUD, PTY, MIL
  if         as present
  if         obj lemma not artillery, tank, battery, troop, troops, force, forces
  + The Kazakh president dismissed the general as head of the security committee.   => KAZ GOV > *

frame withdrew_envoy = SANCTION withdraw
  words      "withdrew" "withdrawn" "recalled"
  actor      subj | by
  recipient  from | in | to
  if         obj lemma ambassador, envoy, diplomat, consul, attache, observer, staff, mission, commissioner, representative
  + Sudan withdrew its ambassador from Tel Aviv.                             => SDN > ISR

frame severed_links = SANCTION discontinue
  words      "broke off" "severed" "cut off" "suspended" "downgraded" "halted" "froze" "cut"
  actor      subj | by
  recipient  with | to | from | for
  if         subj present and subj is country, government, organisation
  if         obj lemma tie, relation, contact, aid, cooperation, co-operation, assistance, trade, flight, link, export, import, shipment, loan, export, supply, delivery, service, train, bus, ferry, traffic
  + Kinshasa severed ties with Kigali.                                       => COD > RWA
  + India halted rail services to Nepal.                                     => IND > NPL
  + Australia has halted exports to Fiji.                                      => AUS > FJI


frame leave_home = SANCTION expel
  words      leave.v abandon.v flee.v
  actor      by
  recipient  subj
  if         subj is civilians, REF, AGR
  if         subj present
  if         obj lemma village, house, homes, hometown
  if         comp absent
  + Some 3,000 Iraqi villagers left their villages.                            => * > IRQ

frame refugees_cross = SANCTION expel
  words      cross.v cross_into.v pour_into.v stream_into.v flood_into.v pour_over.v arrive.v
  actor      by
  recipient  subj
  if         subj is REF
  if         subj present
  if         into present
  + Burundian refugees crossed into Tanzania.                                => * > BDI

frame relieve_of_post = SANCTION expel
  words      relieve.v strip.v drop.v remove.v
  actor      subj | by
  recipient  obj
  if         of lemma duty, command, post, portfolio, job, rank, office, ministry
  if         obj is person, GOV, MIL, COP, JUD, SPY
  if         of present
  + The Sudanese president relieved the general of his command.              => SDN GOV > *

frame pull_funds = SANCTION discontinue
  words      pull.v+funding.n withdraw.v+funding.n stop.v+payment.n suspend.v+payment.n halt.v+payment.n suspend.v+licence.n revoke.v+visa.n cancel.v+visa.n revoke.v+licence.n halt.v+flight.n suspend.v+flight.n ban.v+flight.n ban.v+import.n ban.v+export.n impose.v+duty.n slap.v+duty.n raise.v+duty.n suspend.v+permit.n freeze.v+account.n freeze.v+loan.n block.v+loan.n suspend.v+exchange.n tighten.v+export.n
  actor      subj | by
  recipient  to | from | of | on | for | with
  if         actor is country, government, organisation
  + Norway stopped its payments to Tanzania.                                 => NOR > TZA

frame court_punishes = SANCTION convict
  words      convict.v sentence.v "find guilty" "sentence to death" "uphold the death sentence" "uphold the death penalty" "uphold the jail sentence" "confirm the death sentence" "uphold the conviction" "sentence in absentia" "convict in absentia" "condemn to death" "hand down a sentence" uphold.v+sentence.n uphold.v+verdict.n confirm.v+sentence.n confirm.v+conviction.n uphold.v+conviction.n impose.v+sentence.n pass.v+verdict.n
  actor      subj | by
  recipient  obj | on | of | against | for
  if         actor present and actor is JUD
  + The Supreme Court of Chile upheld the sentence of a colonel.             => CHL JUD > *
  + A Rwandan priest was found guilty by the tribunal.                       => * > RWA
  + A Vietnamese court has upheld the death sentence of an Australian.   => VNM JUD > AUS

frame drop_deal = SANCTION discontinue
  words      scrap.v ditch.v drop.v tear_up.v rip_up.v cancel.v walk_away_from.v pull_out_of.v withdraw_from.v quit.v nullify.v void.v let_lapse.v denounce.v abrogate.v exit.v
  actor      subj | by
  recipient  with
  if         obj lemma treaty, pact, accord, deal, contract, agreement, order, memorandum, concession, partnership, protocol, convention, project
  if         subj is country, government, organisation
  if         subj present
  + Australia ditched the contract with a French shipyard.                   => AUS > FRA
  + The Polish government tore up the deal with Gazprom.                     => POL > *

frame leave_treaty = SANCTION discontinue
  words      withdraw.v pull_out.v walk_away.v opt_out.v back_out.v step_out.v | withdrawal.n pullout.n exit.n pull-out.n
  actor      subj | by | of
  recipient  with
  if         from present and from lemma treaty, pact, accord, agreement, deal, convention, protocol, contract, court, charter, statute
  if         actor is country, government, organisation, GOV
  + Russia withdrew from the convention on torture.                           => RUS > *
  + The withdrawal of Burundi from the statute took effect.                   => BDI > *

frame out_of_treaty = SANCTION discontinue
  words      pull_out.v walk_out.v walk_away.v opt_out.v back_out.v pull_out_of.v back_out_of.v
  actor      subj | by
  recipient  with
  if         of present and of lemma treaty, pact, accord, agreement, deal, convention, protocol, contract, court, charter, statute
  if         actor is country, government, organisation, GOV
  + The United States pulled out of the missile treaty.                       => USA > *
  + Malaysia has backed out of a contract with a Chinese builder.             => MYS > CHN

frame bar_country_goods = SANCTION discontinue
  words      bar.v ban.v block.v stop.v halt.v suspend.v restrict.v curb.v embargo.v prohibit.v
  actor      subj | by
  recipient  from | of | to | obj
  if         obj lemma import, export, sale, purchase, shipment, flight, timber, beef, poultry, sugar, gold, diamond, coal, oil, gas, wine, fish, seafood, fruit, citrus, grain, wheat, rice, chip, milk, tomato, tuna, cotton, sand, cement, steel, car, machinery, drone, mineral, adoption, visa, transaction
  if         subj is country, government
  if         subj present
  + Sudan barred Egyptian tomatoes.                                          => SDN > EGY
  + Tanzania has stopped imports of Malawian sugar.                          => TZA > MWI

frame hit_with_sanctions = SANCTION discontinue
  words      "hit with sanctions" "slap sanctions on" "impose sanctions on" "under sanctions" "new sanctions" "fresh sanctions" "tighten the noose" "tighten the screw" "clamp an embargo on" clamp.v+embargo.n clamp.v+sanction.n reimpose.v+sanction.n restore.v+sanction.n bring_back.v+sanction.n widen.v+sanction.n toughen.v+sanction.n slap.v+ban.n
  actor      subj | by
  recipient  on | against | with
  if         actor present and actor is country, government, organisation
  + The Commonwealth clamped an embargo on Fiji.                             => * > FJI
  + Britain reimposed sanctions on Iran.                                     => GBR > IRN
