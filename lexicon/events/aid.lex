# AID: material help that benefits mostly the one who gets it: money, arms, relief, asylum, debt relief, rescue.

frame give = AID
  words      donate.v provide.v send.v supply.v deliver.v ship.v airlift.v allocate.v contribute.v offer_up.v disburse.v earmark.v lend.v transfer.v funnel.v channel.v smuggle.v airdrop.v fly.v truck.v rush.v distribute.v extend.v dispense.v hand_out.v release.v bestow.v furnish.v
  words      provision.n disbursement.n airdrop.n contribution.n handout.n distribution.n
  actor      subj | by | from | of
  recipient  iobj | to | for | into | obj
  item       obj | of
  giver      subj
  taker      iobj | to | for
  if         obj is arms, ammunition, technology, food, energy, fuel, money, medicine, equipment, personnel
  if         actor is country, government, organisation, group, military, person
  if         obj lemma not date, bomb, bombs, shell, missile, destroyer, submarine, warship, reason, example, interview, speech, answer, letter, message, evidence, idea, impression, name, cause
  event MOBILIZE weapons if obj lemma ship, vessel, gunboat, plane, aircraft, jet, drone, boat, trawler and into present
  event MOBILIZE troops if obj lemma troop, soldier, battalion, brigade, division, army, regiment, paratrooper, marine and to lemma border, frontier, front, street, streets, coast, strait
  if         obj lemma not fighter, militant, detainee, prisoner, captive, inmate, suspect
  event MOBILIZE troops if obj lemma troop, troops, soldier, battalion, brigade, division, army, regiment, paratrooper, marine, force, forces, tank, commando and into is place, country
  event ASSAULT heavy-weapons if obj lemma rocket, shell, mortar and into is place, country
  if         over is not country, place
  if         obj lemma not bill, tax, charge, case, demand, plan, claim
  event      MOBILIZE militia if obj lemma rifle, gun, kalashnikov, weapon and to lemma anyone, civilian, farmer, villager, resident, volunteer, citizen
    + Wheat was donated to Somalia by Turkey.                                  => TUR > SOM ; item food ; giver TUR ; taker SOM
  + Japan sent doctors to Nepal.                                             => JPN > NPL
  + Iran's delivery of rockets to Hezbollah was intercepted at sea.            => IRN > LBN ; item arms
  + Germany has not sent tanks to Kyiv.                                      => DEU > UKR ; item arms ; aux negation ; factuality CT-
  + Russia has denied providing weapons to the Taliban.                        => RUS > AFG ; item arms ; aux negation ; factuality UU
  + On Monday the World Bank lent Ghana 300 million dollars.                   => * > GHA ; item money
  + The blankets, which Pakistan shipped to Syria, were stolen.              => PAK > SYR
  - The recipe from Kent provides two portions of food.
  + Vaccines were donated to Paraguay by Taiwan.                             => TWN > PRY
  + Rebels deny that Burundi supplied them with mortars.                     => BDI > * ; aux negation ; factuality UU
  + North Korea sent a spy ship into Japanese waters.   => PRK * > JPN ; event MOBILIZE
  - The Zambian spent 4,000 dollars on flying lessons.
  - The winger gave Portugal the lead.

# What is dropped from the air as relief; bombs are not, nor rifles.
frame drop_relief = AID
  words      drop.v parachute.v
  actor      subj | by
  recipient  to | for | on | over | into | in
  item       obj
  giver      subj
  if         obj is food, medicine, equipment, fuel and obj present
  if         obj lemma not bomb, bombs, shell, rifle, gun, weapon, weapons, leaflet
  if         actor is country, government, organisation, military
  + Jordanian planes dropped food and blankets over northern Gaza.           => JOR MIL > PSE
  - Soldiers dropped their rifles in a Guinean square.

# People who "are given" something are no gift.
frame give_thing = AID
  words      give.v grant.v award.v
  actor      subj | by | from | of
  recipient  iobj | to | for | obj
  item       obj | of
  giver      subj
  taker      iobj | to | for
  if         obj is arms, ammunition, technology, food, energy, fuel, money, medicine, equipment
  if         actor is country, government, organisation, group, military, person
  if         obj lemma not date, missile, destroyer, submarine, warship, reason, example, interview, speech, answer, letter, message, evidence, idea, impression, name, cause
  + The United States gave Ukraine rifles and artillery on Monday.             => USA > UKR ; item arms ; giver USA ; taker UKR
  + The rifles that Egypt gave to Somalia have arrived.                      => EGY > SOM ; item arms
  - Kenyan soldiers were given a day of rest.

frame give_people = AID
  words      give.v
  actor      subj | by
  recipient  iobj | to
  item       obj
  giver      subj
  taker      iobj | to
  if         subj present and recipient present
  if         obj lemma doctor, nurse, engineer, adviser, trainer, teacher, expert, volunteer, medic
  + Cuba gave Angola three hundred doctors.                                  => CUB > AGO

frame give_act = AID
  words      donation.n delivery.n supply.n airlift.n gift.n grant.n loan.n
  actor      subj | by | from | of
  recipient  iobj | to | for | into | obj
  item       obj | of
  giver      subj
  taker      iobj | to | for
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame aid = AID
  words      aid.v assist.v subsidise.v subsidize.v bankroll.v fund.v finance.v sponsor.v underwrite.v bail_out.v abet.v prop_up.v support_with.v
  words      bailout.n subsidy.n financing.n "emergency aid" "relief aid" "budget support" "aid package" "rescue package" "aid convoy" "debt relief"
  words      provide.v+aid.n give.v+aid.n send.v+aid.n provide.v+assistance.n deliver.v+aid.n provide.v+support.n offer.v+refuge.n provide.v+help.n send.v+help.n give.v+help.n give.v+assistance.n give.v+loan.n grant.v+loan.n provide.v+relief.n extend.v+loan.n extend.v+credit.n provide.v+fund.n approve.v+loan.n give.v+shelter.n provide.v+shelter.n
  actor      subj | by | from | of
  recipient  obj | to | for
  if         actor is country, government, organisation, group, military, person
  if         obj is not other
  if         subj lemma not counsel, Counsel
  if         recipient is country, government, organisation, group, military, person, civilians, place
  if         obj lemma not rebuild, election, study, film, trip
  + The Gulf states financed rebels in Syria.                                => * > SYR
  + Chad was aided by France against the insurgents.                         => FRA > TCD
  + Swedish aid to Mozambique doubled.                                       => SWE > MOZ
  + Hamas is funded by Iran, Israel said.                                    => IRN > PSE ; attribution ISR
  + Cuba provided aid to Dominica after the hurricane.                       => CUB > DMA
  - The map helps tourists in Florence.

# To help someone do something is no aid of its own; to help someone is.
frame help_party = AID
  words      help.v help_out.v
  actor      subj | by
  recipient  obj
  if         actor is country, government, organisation, group, military
  if         obj present and obj is country, government, organisation, group, military, civilians, REF
  if         comp absent
  if         obj lemma not itself, himself, herself, themselves, inquiry, investigation, economy, business
  + Rwanda is helping the rebels in Congo, the United Nations said.            => RWA > COD
  + Jamaica has been helped by Canada since the hurricane.                     => CAN > JAM
  - A Spanish consultant helped to write the report.

frame aid_act = AID
  words      aid.n assistance.n funding.n
  actor      subj | by | from | of
  recipient  obj | to | for
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not other

frame arm = AID
  words      arm.v rearm.v equip.v train.v bankroll.v resupply.v | arming.n
  actor      subj | by | of
  recipient  obj | of
  if         obj is country, group, military, government, civilians, COP, person
  if         actor is country, government, organisation, group, military
  + Libya armed Chadian rebels in the 1980s.                                 => LBY > TCD ; aux historical
  + Ukrainian pilots were trained by Denmark.                                => DNK > UKR
  + Last week, Pakistan denied arming the Taliban.                             => PAK > AFG ; aux negation ; factuality UU
  + Rwanda was accused of arming militias in Congo.                          => RWA > COD ; factuality UU
  + Egyptian officers train Libyan soldiers.                                 => EGY MIL > LBY MIL
  - She trained for the race in Malta.

frame arm_act = AID
  words      training.n
  actor      subj | by | of
  recipient  obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame shelter = AID
  words      shelter.v harbour.v harbor.v accommodate.v resettle.v | sanctuary.n
  words      grant.v+asylum.n give.v+asylum.n give.v+refuge.n offer.v+asylum.n provide.v+refuge.n grant.v+refuge.n give.v+sanctuary.n "safe haven" "political asylum" provide.v+sanctuary.n grant.v+citizenship.n provide.v+haven.n give.v+haven.n
  actor      subj | by | in | from
  recipient  obj | to | iobj | for
  if         actor is country, government, organisation, group, place
  if         obj is person, civilians, group, military, prisoners, government
  + Uganda shelters a million South Sudanese refugees.                       => UGA > SSD
  + Jordan took in Iraqi families.                                           => JOR > IRQ
  + Yemeni rebels are harboured by Iran, Riyadh says.                        => IRN > YEM ; attribution SAU
  + Afghan judges sheltered by Greece want to stay.                          => GRC > AFG
  - The harbour in Genoa shelters yachts.

frame shelter_act = AID
  words      asylum.n refuge.n haven.n
  actor      subj | by | in | from
  recipient  obj | to | iobj | for
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame asylum = AID
  words      grant.v+asylum.n give.v+asylum.n give.v+refuge.n provide.v+refuge.n grant.v+refuge.n give.v+sanctuary.n provide.v+sanctuary.n grant.v+status.n give.v+shelter.n provide.v+shelter.n
  actor      subj | by
  recipient  to | iobj | for
  context    asylum
  + Ecuador granted asylum to a Bolivian minister.                           => ECU > BOL
  + Zimbabwe gave refuge to Mengistu Haile Mariam.                           => ZWE > ETH
  + Asylum was granted to two Iranian wrestlers by Norway.                   => NOR > IRN

frame rescue = AID
  words      rescue.v evacuate.v liberate.v save.v airlift.v ferry.v medevac.v | evacuation.n "rescue operation" "search and rescue"
  actor      subj | by | of
  recipient  obj | of
  if         obj lemma not detainee, deportee, suspect, convict
  if         obj is person, civilians, military, group, prisoners, government
  if         obj lemma not senate, Senate, congress, Congress, parliament, building, terminal, ministry, embassy, office, company, firm, airline, bank, economy, deal, face
  if         actor is country, government, military, COP, organisation, group
  if         obj lemma not base, basis, post, position, camp, airfield, barracks, garrison
  + The Italian coast guard rescued ninety migrants off Lampedusa.           => ITA > *
  + French citizens were evacuated from Khartoum by Spain.                   => ESP > FRA
  + The rescue of three Israeli hostages by commandos was hailed.            => * > ISR
  + India airlifted its students out of Ukraine.                             => IND > IND
  - A late goal rescued Arsenal.
  - The Portuguese parliament was evacuated after a hoax.

frame rescue_act = AID
  words      rescue.n airlift.n
  actor      subj | by | of
  recipient  obj | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame forgive_debt = AID
  words      forgive.v cancel.v write_off.v restructure.v reschedule.v | forgiveness.n cancellation.n restructuring.n "debt relief" "debt forgiveness" forgive.v+debt.n cancel.v+debt.n write_off.v+debt.n
  actor      subj | by
  recipient  of | for | to | iobj
  if         obj lemma debt, loan, repayment, interest, arrears
  event SANCTION if obj lemma loan and to present
  + Russia wrote off Cuba's debt.                                            => RUS > CUB
  + The debt of Somalia was cancelled by Norway on Monday.                     => NOR > SOM
  + China forgave loans to Zambia.                                           => CHN > ZMB

frame debt_relief = AID
  words      "debt relief" "debt forgiveness" grant.v+relief.n
  actor      subj | by | from
  recipient  for | to
  + The Paris Club granted debt relief to Chad.                              => * > TCD
  + Debt relief for Ethiopia from France was announced.                      => FRA > ETH

frame peacekeepers = AID
  words      send.v deploy.v dispatch.v contribute.v lend.v | deployment.n dispatch.n
  actor      subj | by | of
  recipient  to | in
  item       obj | of
  if         obj lemma peacekeeper, doctor, medic, engineer, instructor, trainer, adviser, advisor, rescuer, nurse, firefighter, observer, monitor, paramedic, sniffer, team, mercenary, volunteer, technician, relief, team
  if         to present and to is country, place, group, organisation, government
  + Kenya sent peacekeepers to South Sudan.                                  => KEN > SSD ; item personnel
  + Doctors were dispatched by Cuba to Italy.                                => CUB > ITA
  + North Korea has sent engineers to Russia, Seoul said.                    => PRK > RUS ; attribution KOR
  - The club in Leeds sent a doctor to the pitch.
  + Six hundred peacekeepers were sent to Haiti by Kenya.                    => KEN > HTI

frame protect = AID
  words      protect.v safeguard.v vaccinate.v nurse.v feed.v repatriate.v escort.v demine.v heal.v | repatriation.n vaccination.n demining.n
  actor      subj | by
  recipient  obj | of
  if         subj is country, military, organisation, government, COP
  if         obj is person, civilians, group, military
  if         obj lemma not protester, demonstrator, marcher, crowd, suspect, prisoner, fan, supporter, defendant, accused
  + UN troops protected villagers near Bangui.                               => UNO > CAF
  - Sunscreen protects tourists in Malaga.

frame recompensed_by = AID
  words      compensate.v recompense.v repay.v reward.v reciprocate.v
  recipient  obj
  item       by
  if         by present
  if         by is not country
  if         by is not government
  if         by is not organisation
  if         by is not group
  if         by is not military
  if         by is not person
  + Syria's help for Belarus may be repaid by shipments of oil.              => * > * ; giver BLR ; taker SYR

frame pay_for = AID
  words      reimburse.v compensate.v bankroll.v underwrite.v cover.v
  actor      subj | by
  recipient  for | iobj | to | obj
  item       obj
  giver      subj
  taker      iobj | to
  if         actor is country, government, organisation
  if         for present
  + Kuwait paid for a hospital in Sarajevo.                                  => KWT > BIH
  + The salaries of Afghan teachers are paid for by Germany.                 => DEU > AFG
  + Qatar has paid Gaza's civil servants for years.                          => QAT > PSE

frame bring = AID
  words      bring.v carry.v land.v fly_in.v ferry.v unload.v parachute.v air-drop.v take_in.v haul.v convoy.v
  actor      subj | by
  recipient  to | into | for
  item       obj
  giver      subj
  taker      to | for
  if         obj is food, medicine, money, equipment, arms, ammunition, fuel, personnel
  if         to present
  if         subj is country, government, organisation, group, military, equipment
  + A Turkish ship brought flour to Gaza.                                    => TUR > PSE ; item food
  + Rifles were flown in to the rebels by Libya.                             => LBY > * ; item arms
  + Peruvian helicopters carried medicine to flooded villages.               => PER > *

frame receive_aid = AID
  words      receive.v obtain.v get.v accept.v secure.v take_delivery.v
  actor      from | by
  recipient  subj
  item       obj
  giver      from
  taker      subj
  if         obj is arms, ammunition, food, energy, fuel, money, medicine, equipment, personnel, other
  if         from present and from is country, government, organisation, group, military
  if         subj is country, government, organisation, group, military, civilians
  + Armenia received rifles from Greece.                                     => GRC > ARM ; item arms ; giver GRC ; taker ARM
  + Somali fighters have received money from Eritrea, a UN panel found.      => ERI > SOM ; item money ; attribution UNO
  + Lebanon got wheat from Ukraine.                                          => UKR > LBN ; item food
  + Cuba did not receive oil from Mexico.                                    => MEX > CUB ; item fuel ; aux negation

frame let_stay = AID
  words      shelter.v "let stay" "let in" take_in.v admit.v accept.v resettle.v hide.v look_after.v care_for.v
  actor      subj | by
  recipient  obj
  if         obj lemma refugee, migrant, family, exile, deserter, dissident, evacuee, orphan, child, wounded, patient, asylum, detainee, survivor
  if         subj is country, government, organisation, civilians
  context    asylum
  + Canada accepted 300 Rohingya refugees.                                   => CAN > *
  + On Tuesday wounded Ukrainians were taken in by Slovakia.                   => SVK > UKR
  + Kenya has taken in thousands of Somali refugees since 1991.                => KEN > SOM
  + The Albanian authorities looked after Afghan evacuees in hotels.           => ALB > AFG

frame aid_noun = AID
  words      "humanitarian aid" "food aid" "military aid" "financial aid" "development aid" "emergency aid" "medical aid" "humanitarian assistance" "military assistance" "financial assistance" "technical assistance" "security assistance" "disaster relief"
  actor      subj | by | from | of
  recipient  to | for
  if         actor present and actor is country, government, organisation, group, person, military
  if         recipient present
  + American military aid to Colombia rose last year.                        => USA > COL
  + Canadian food aid for Haiti arrived by ship on Monday.                     => CAN > HTI
  - Military aid is a theme of the Oslo conference.

frame take_in_people = AID
  words      take_in.v host.v house.v feed.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, organisation, group, place
  if         obj lemma refugee, family, asylum, people, migrant, exile, evacuee, orphan, child, dissident, fugitive, deserter, survivor, detainee, woman, student, villager, million, thousand, Syrian, Rohingya, Afghan, Ukrainian, seeker, inmate, prisoner
  if         in absent
  if         subj is not BUS
  + Lebanon has taken in a million Syrians.                                  => LBN > SYR
  + The exiles have been housed by Benin since Monday.                         => BEN > *
  - A hotel in Split houses students.

frame send_help = AID
  words      airlift.v airdrop.v fly_in.v ship_in.v truck_in.v rush.v send_in.v bring_in.v deliver.v send.v give.v donate.v provide.v supply.v lend.v hand.v hand_over.v contribute.v distribute.v hand_out.v parachute.v
  actor      subj | by
  recipient  to | into | in | for
  item       obj
  if         subj is country, government, organisation, military, group
  if         obj lemma tarpaulin, stove, mattress, soap, shelter, flight, helicopter, boat, jacket, tent, blanket, food, grain, water, medicine, vaccine, rice, doctor, nurse, medic, rescuer, generator, relief, aid, supply, fuel, mask, oxygen, bed, hospital, cash, flour, wheat, milk, firefighter, engineer, team, blood, kit, ration, parcel, dog
  + Morocco sent blankets and tents to Gabon.                                => MAR > GAB
  + Water was trucked in by the Red Crescent.                                => NGO > *

frame give_shield = AID
  words      bail_out.v rescue.v write_off.v+debt.n forgive.v+debt.n cancel.v+debt.n reschedule.v+debt.n equip.v arm.v bankroll.v train.v "come to the aid" "come to the rescue" "lend a hand"
  actor      subj | by
  recipient  obj | of | for
  if         subj is country, government, organisation, military, COP
  if         recipient is country, government, group, person, civilians, military, organisation
  + Italian coast guards rescued ninety Eritreans.                           => ITA > ERI
  + Mozambique's debt was written off by Portugal.                           => PRT > MOZ
  + Somali police trained by Turkey patrol the port.                         => TUR > SOM
  - The goalkeeper rescued Ghana in the final.

frame set_up_relief = AID
  words      "open a field hospital" "set up a field hospital" "open a soup kitchen" "set up a feeding centre" "open a feeding centre" "set up a relief camp" "open a relief camp" "set up a clinic" "open a clinic" "erect tents" "build shelters"
  actor      subj | by
  recipient  for | in
  if         actor is country, government, organisation, military, SOC
  + Russia has opened a field hospital in Kabul.   => RUS * > AFG
  + A Dutch charity set up a clinic for Sudanese refugees.   => NLD * > SDN *

frame give_measure = AID
  words      give.v donate.v provide.v send.v supply.v deliver.v ship.v airlift.v grant.v contribute.v lend.v airdrop.v fly.v truck.v rush.v distribute.v hand_out.v furnish.v gift.v bring.v land.v
  actor      subj | by
  recipient  iobj | to | for
  item       obj
  giver      subj
  taker      iobj | to | for
  if         obj lemma ton, tonne, kilogram, kilo, litre, liter, gallon, bag, sack, crate, truckload, planeload, shipload, lorryload, consignment, load, cubic, million, billion
  if         actor is country, government, organisation, military
  if         for lemma not price
  + India sent 40,000 tonnes of diesel to Nepal.                             => IND > NPL
  + Caritas handed out sacks of maize in Malawi.                             => * > *

frame pass_secrets = AID
  words      provide.v supply.v pass.v give.v hand.v
  actor      subj | by
  recipient  to | iobj
  item       obj
  giver      subj
  taker      to | iobj
  if         obj present and obj lemma information, intelligence, secret, blueprint, know-how
  if         to present and to is country, government, REB, group, SPY, military
  if         subj is not JRN
  context    intelligence
  + A Swiss engineer passed secrets to Libya.                                => CHE > LBY

frame supply_with = AID
  words      supply.v provide.v furnish.v equip.v present.v issue.v arm.v ply.v
  actor      subj | by
  recipient  obj
  item       with
  giver      subj
  taker      obj
  if         with present and with is arms, ammunition, technology, food, energy, fuel, money, medicine, equipment, personnel, intelligence
  if         actor is country, government, organisation, group, military
  + Britain is supplying Nigeria with lorries.                               => GBR > NGA
  + Rebels armed by Sudan with mortars crossed the river.                    => SDN > *

frame take_people_in = AID
  words      take_in.v shelter.v harbour.v harbor.v house.v lodge.v accommodate.v resettle.v put_up.v hide.v host.v feed.v
  actor      subj | by
  recipient  obj
  if         obj is REF, ELI, REB, civilians, prisoners
  if         subj is country, government, organisation, military, place
  context    asylum
  if         obj lemma not protest, complaint, appeal, objection, claim
  if         in absent
  if         obj present
  + Brazil has taken in 180,000 Venezuelans.                                 => BRA > VEN

frame leave_to_stay = AID
  words      "leave to stay" "leave to remain" grant.v+residence.n grant.v+residency.n give.v+residence.n grant.v+protection.n give.v+protection.n grant.v+leave.n offer.v+haven.n
  actor      subj | by
  recipient  iobj | to
  if         actor is country, government
  context    asylum
  + Sweden gave protection to a Belarusian journalist.                         => SWE > BLR
  + Canada granted permanent residence to 200 Syrian families.                 => CAN > SYR
  + Germany granted protection to a Turkish judge.                             => DEU > TUR

frame foot_bill = AID
  words      foot.v+bill.n pick_up.v+bill.n bear.v+cost.n meet.v+cost.n "pay for" pay_for.v defray.v+cost.n
  actor      subj | by
  recipient  of | to
  if         actor is country, government, organisation, military
  event COOPERATE if with present
  event COOPERATE if in is food, goods, fuel, arms
  + The dredgers were paid for by Japan.                                     => JPN > *

frame vote_money = AID
  words      vote.v appropriate.v allocate.v set_aside.v authorise.v authorize.v release.v disburse.v
  actor      subj | by
  recipient  for | to | iobj
  item       obj
  if         obj is money and obj present
  if         actor is country, government, organisation, LEG
  + The Faroese parliament voted two million crowns for the survivors.       => * > *
  + Japan has set aside funds for Myanmar.                                     => JPN > MMR ; event AGREE

frame pull_out_people = AID
  words      winch.v pluck.v dig_out.v pull_from.v lift_off.v ferry.v evacuate.v airlift.v pull_out.v take_off.v fish_out.v
  actor      subj | by
  recipient  obj
  if         obj lemma survivor, villager, sailor, victim, people, hundred, thousand, child, patient, wounded, casualty, passenger, resident, refugee, climber, fisherman, miner, crew, family, tourist, national
  if         actor is country, government, military, organisation, COP, MED, LAB, civilians
  + American crews winched 400 survivors from the mud in Armero.             => USA > *
  + The Red Cross took off ninety wounded from Jaffna.                       => * > *

frame mend_works = AID
  words      mend.v repair.v rebuild.v reconstruct.v dig.v disinfect.v demine.v clear.v
  actor      subj | by
  recipient  in | for
  if         obj lemma bridge, road, school, hospital, railway, well, latrine, pylon, clinic, line, mine, minefield, rubble, home, runway, dyke, dam, house
  if         subj is MIL, MED, organisation and in is country, place
  + Indian army engineers rebuilt a bridge in Nepal.                           => IND MIL > NPL
  + The Red Cross repaired wells in Somalia.                                   => * > SOM
  + French troops cleared mines in Bosnia.                                     => FRA MIL > BIH

frame tend_sick = AID
  words      vaccinate.v inoculate.v tend.v operate_on.v nurse.v examine.v
  actor      subj | by
  recipient  obj | on
  if         obj is person, civilians, military, group, REF, prisoners
  if         subj is MED, MIL, organisation, country, government
  context    health
  if         for lemma not burn, smoke, inhalation, shock, cut, bruise, hypothermia, dehydration, exhaustion, heatstroke, poisoning, asthma, cancer, flu, depression, addiction, infection
  + Cuban doctors vaccinated Honduran children.                              => CUB > HND

frame treat_patients = AID
  words      treat.v | treatment.n
  actor      subj | by
  recipient  obj | of
  if         obj is person, civilians, military, group, REF, prisoners
  if         by present and by is MED, MIL, organisation, country, government
  if         as absent
  if         obj lemma not union, minister, politician
  context    health
  + On Tuesday wounded Palestinians were treated by Egyptian doctors.          => EGY > PSE

frame treats_patients = AID
  words      treat.v
  actor      subj
  recipient  obj
  if         subj present and subj is MED, MIL
  if         obj present and obj is person, civilians, military, group, REF, prisoners
  if         as absent
  context    health
  + Norwegian surgeons treated Palestinian children in Gaza.                 => NOR > PSE
  - The Croatian union was treated unfairly.

frame treat_wounded = AID
  words      treat.v
  actor      subj | by
  recipient  obj
  if         obj present and obj lemma patient, wounded, injured, victim, casualty, survivor, evacuee, refugee
  if         as absent
  context    health
  + Wounded Syrian refugees have been treated in Ziv, Israel.                => * > SYR

frame guard_relief = AID
  words      escort.v convoy.v
  actor      subj | by
  recipient  to | into
  if         obj is food, fuel, medicine and obj present
  if         subj is military, country, organisation
  + An Italian frigate is escorting grain to Somalia.                        => ITA MIL > SOM

frame defer_debt = AID
  words      defer.v roll_over.v waive.v write_down.v reschedule.v restructure.v remit.v forgive.v write_off.v strike_out.v
  actor      subj | by
  recipient  of | for | to | by | from
  if         obj lemma debt, loan, repayment, payment, interest, arrears, instalment, billion, million
  if         actor is country, government, organisation
  context    economic
  + Germany wrote off India's debt of 90 million dollars.                      => DEU > IND
  + Paris rescheduled the debt of Senegal.                                     => FRA > SEN
  + China has waived interest on loans to Zambia.                              => CHN > ZMB

frame pay_costs = AID
  words      pay_for.v
  actor      subj | by
  recipient  of
  if         obj absent and for present
  if         actor is country, government, organisation
  event COOPERATE if with present
  event COOPERATE if in is food, goods, fuel, arms
  if         for lemma not crime, mistake, error, war, sin
  + Japan is paying for a school in Samoa.                                   => JPN > *

frame land_with = AID
  words      land_with.v arrive_with.v roll_up_with.v fly_in_with.v turn_up_with.v come_with.v
  actor      subj
  recipient  in | at | to
  item       with
  if         with present and with is food, medicine, equipment, money, fuel
  if         subj is country, government, organisation, military, equipment, GOV
  + An Egyptian minister landed with medicines in Beirut.                    => EGY > *

frame pour_money = AID
  words      pour.v plough.v pump.v inject.v sink.v top_up.v shower.v lavish.v plow.v
  actor      subj | by
  recipient  into | on | in
  item       obj
  if         obj is money and obj present
  if         subj is country, government, GOV, organisation, person
  if         into is country, government, organisation, group, place, military
  + Qatar pumped a billion dollars into Gaza.                                 => QAT > PSE

frame fill_coffers = AID
  words      top_up.v+coffer.n fill.v+coffer.n swell.v+coffer.n replenish.v+coffer.n prop_up.v+currency.n shore_up.v+currency.n shore_up.v+government.n prop_up.v+government.n keep.v+afloat.n shore_up.v+regime.n prop_up.v+regime.n lend.v+hand.n render.v+help.n render.v+assistance.n render.v+aid.n extend.v+help.n extend.v+aid.n extend.v+assistance.n bring.v+relief.n bring.v+help.n "come to the aid of" "came to the aid of" "came to the rescue of" "come to the rescue of"
  actor      subj | by
  recipient  of | to | obj
  if         actor is country, government, GOV, organisation, military
  + Qatar poured money into the coffers of the Sudanese generals.              => * > *
  + Kenya came to the aid of Somalia.                                         => KEN > SOM

frame look_after = AID
  words      look_after.v care_for.v tend.v feed.v clothe.v house.v nurse.v shelter.v assist.v host.v
  actor      subj | by
  recipient  obj | for
  if         subj is organisation
  if         recipient is REF, civilians, prisoners, person
  + UNHCR is looking after 90,000 refugees.                                   => UNO > *

frame free_captives = AID
  words      free.v rescue.v save.v recover.v extricate.v spring.v liberate.v retrieve.v
  actor      subj | by
  recipient  obj
  if         obj lemma hostage, captive, schoolgirl, kidnapped, survivor, sailor, fisherman, migrant, miner, trapped, climber, passenger, villager, child
  if         subj is COP, MIL, military, SPY, country, GOV
  if         subj present and obj present
  + The kidnapped sailors were rescued by Indian marines.                     => IND MIL > *

frame pull_bodies = AID
  words      pull.v dig.v pluck.v haul.v lift.v drag.v winch.v carry.v recover.v
  actor      subj | by
  recipient  obj | in
  if         from lemma rubble, ruin, water, sea, wreck, wreckage, debris, mud, river, building, roof, flood, snow, shaft, mine
  if         from present and obj present
  if         subj is not other
  + Japanese rescuers pulled a girl from the rubble.                          => JPN > *

frame send_goods_any = AID
  words      lend.v give.v send.v ship.v truck.v airlift.v donate.v fly_in.v bring.v ferry.v hand.v
  actor      subj | by
  recipient  iobj | to | for
  item       obj
  giver      subj
  taker      iobj | to | for
  if         obj lemma truck, wire, pump, kitchen, clothing, clothes, coat, boot, battery, blanket, tarpaulin, lorry, bus, ambulance, convoy, generator, excavator, bulldozer, kilometre, kilometer, acre, book, seed, tractor, cow, sandbag, uniform, bandage, stretcher, radio, helmet, vest, plane, planeload, shipment, tanker, aircraft, dinghy, litre, dose, tonnes, tons, megawatt
  if         subj is country, government, GOV, organisation, military, MIL
  if         subj present and recipient is country, government, organisation, group, place, military, civilians, REF, MIL
  if         obj present
  + Estonia gave Lithuania a hundred kilometres of wire.                      => EST > LTU
  + Trucks were lent to Nepal by Bhutan.                                      => BTN > NPL

frame land_relief = AID
  words      land.v arrive.v touch_down.v put_in.v dock.v fly_in.v
  actor      subj
  recipient  in | at
  item       with
  if         with lemma tent, ton, tonne, blanket, kitchen, doctor, nurse, medicine, food, water, aid, relief, supply, dog, pump, generator, flour, rice, vaccine, kit, parcel
  if         with present
  + Two Thai planes landed in Dhaka with tents.                               => THA > BGD

frame get_from = AID
  words      receive.v get.v obtain.v draw.v
  actor      from
  recipient  subj
  item       obj
  if         obj lemma money, aid, help, weapon, arms, cash, fund, funding, subsidy, loan, dollar, million, maize, rice, training, shelter, assistance, gun, rifle, missile, backing
  if         from is country, government, GOV, organisation, person, military, group
  if         from present
  + Chadian rebels get guns from Sudan.                                       => SDN > TCD

frame back_rebels = AID
  words      bankroll.v finance.v fund.v sponsor.v subsidise.v subsidize.v arm.v equip.v train.v supply.v
  actor      subj | by
  recipient  obj | in
  if         obj lemma terrorism, insurgency, rebellion, militia, faction, separatist, guerrilla, militant, extremist, mutineer, movement, plant, force, hospital, school, campaign, project
  if         subj is country, government, GOV, organisation, SPY, MIL
  if         subj present
  + Libya financed a rebellion in Chad.                                       => LBY > TCD

frame abet_noun = AID
  words      financing.n bankrolling.n arming.n sheltering.n harbouring.n harboring.n "aid to" "help to" "assistance to" "loans to" "relief for"
  actor      by | of | subj
  recipient  to | of
  if         to is country, government, GOV, organisation, group, REB, MIL, REF
  if         to present and actor present
  if         actor is country, government, GOV, organisation
  + Cuban aid to Grenada has ended.                                           => CUB > GRD

frame give_refuge = AID
  words      give.v+home.n give.v+protection.n give.v+sanctuary.n offer.v+sanctuary.n give.v+bed.n find.v+refuge.n take.v+refuge.n seek.v+shelter.n find.v+shelter.n find.v+sanctuary.n find.v+asylum.n win.v+asylum.n get.v+asylum.n receive.v+asylum.n gain.v+asylum.n
  actor      in | at | from
  recipient  subj
  if         in is country, place, government, GOV
  if         in present
  event REQUEST if obj lemma shelter
  + The deposed king of Nepal found refuge in India.                          => IND > NPL

frame let_settle = AID
  words      let.v allow.v permit.v
  actor      subj | by
  recipient  obj
  if         comp lemma settle, stay, remain, shelter, rest
  if         comp present and obj is REF, ELI, civilians, person, prisoners
  if         subj is country, government, GOV
  if         subj present
  context    asylum
  + Zambia let the Angolan refugees settle near the river.                    => ZMB > AGO

frame take_refugees = AID
  words      take.v accept.v receive.v absorb.v
  actor      subj | by
  recipient  obj
  context    asylum
  if         obj is REF
  if         subj is country, government
  if         obj present and subj present
  if         to absent and from absent
  + Norway took 300 Syrian refugees in the spring.                           => NOR > SYR
  + Nauru will take more Afghan asylum seekers.                              => NRU > AFG ; event AGREE
