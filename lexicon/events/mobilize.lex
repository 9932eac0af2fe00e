# MOBILIZE: an armed or police posture short of force: deployments, alerts, call-ups, exercises of one country, tests of weapons.

frame deploy = MOBILIZE troops
  words      deploy.v mass.v station.v redeploy.v amass.v concentrate.v garrison.v mobilise.v mobilize.v reinforce.v | deployment.n buildup.n build-up.n mobilisation.n mobilization.n redeployment.n
  words      send.v+troop.n send.v+troops.n send.v+reinforcement.n dispatch.v+troop.n dispatch.v+troops.n move.v+troop.n move.v+troops.n send.v+soldier.n send_in.v+troop.n send_in.v+troops.n send.v+force.n deploy.v+troop.n deploy.v+troops.n land.v+troop.n land.v+troops.n land.v+marine.n "troop buildup" "military buildup" "troop movement" "troop deployment" "military build-up" "show of force"
  actor      subj | of
  recipient  against
  if         obj is military
  + Russia massed troops on the border with Ukraine.                         => RUS > *
  + Chad deployed soldiers along its frontier with Sudan.                    => TCD > *
  + Two thousand marines were deployed by the United States to Kuwait.       => USA > *
  + Rwanda has denied massing troops near Goma.                                => RWA > * ; aux negation ; factuality UU
  + Ankara said reinforcements sent by Turkey had reached Idlib.             => TUR > *
  + Ethiopian troops were sent to the Eritrean border.                       => ETH > *
  - Brazil deployed new software in its hospitals.
  - The fire service has deployed 5,000 volunteers to the Blue Mountains.

frame deploy_act = MOBILIZE troops
  words      reinforcement.n
  actor      subj | of
  recipient  against
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame deploy_noun = MOBILIZE troops
  words      "troop buildup" "troop build-up" "military buildup" "troop movement" "troop deployment" "troop concentration" "general mobilisation" "general mobilization" "partial mobilisation" "partial mobilization" "show of force" "military build-up" "full mobilisation"
  actor      subj | by | of
  + Russia's troop buildup near Kharkiv alarmed the Baltic states.           => RUS > *
  + Vladimir Putin announced a partial mobilisation.                         => RUS GOV > *
  + China's military buildup in the South China Sea continued.               => CHN > *

frame alert = MOBILIZE troops
  words      "on alert" "on high alert" "on full alert" "state of alert" "combat readiness" "on standby" "call up reservist" call_up.v conscript.v | call-up.n conscription.n
  words      call_up.v+reservist.n put.v+army.n place.v+army.n
  actor      subj
  if         obj is military
  + North Korea put its army on alert.                                       => PRK > *
  + Israel called up reservists.                                             => ISR > *
  + Jordanian forces were placed on high alert.                              => JOR MIL > *
  + Poland may call up reservists, the defence minister said.                => POL > * ; aux hypothetical ; factuality PS+ ; attribution POL
  - Chile put its hospitals on alert.
  + Sweden did not put its army on alert.                                    => SWE > * ; aux negation

frame exercise_alone = MOBILIZE troops
  words      hold.v+exercise.n hold.v+manoeuvre.n hold.v+drill.n conduct.v+exercise.n conduct.v+drill.n stage.v+exercise.n begin.v+exercise.n start.v+exercise.n hold.v+maneuver.n stage.v+manoeuvre.n stage.v+drill.n begin.v+drill.n launch.v+exercise.n hold.v+parade.n stage.v+parade.n
  words      "military drill" "naval exercise" "military exercise" "war game" "live-fire drill" "live-fire exercise" "naval drill" "air drill" "military parade" "military manoeuvre" "military maneuver"
  actor      subj | by | of
  recipient  against
  if         with absent
  if         obj is not medicine
  + China held live-fire exercises around Taiwan.                            => CHN > TWN
  + Venezuela staged a military parade in Caracas.                           => VEN > *
  + The naval drills by Iran in the Gulf ended on Sunday.                    => IRN > *
  - Nurses held a fire drill in a Toronto hospital.

frame patrol = MOBILIZE troops
  words      patrol.v shadow.v overfly.v buzz.v scramble.v | overflight.n "fighter patrol"
  actor      subj | by | of
  recipient  obj | over | into | of
  if         actor is military, country
  + Greek jets shadowed a Turkish frigate.                                   => GRC > TUR
  + Chinese warships patrolled waters near the Philippines.                  => CHN > PHL
  + A Swedish ferry was buzzed by a Russian fighter jet.                       => RUS > SWE
  - Wolves patrol the forests of Romania.

frame patrol_act = MOBILIZE troops
  words      incursion.n
  actor      subj | by | of
  recipient  obj | over | into | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame test_weapon = MOBILIZE weapons
  words      test.v test-fire.v launch.v fire.v test-launch.v detonate.v unveil.v parade.v deploy.v | test-firing.n "missile test" "nuclear test" "missile launch" "rocket test" "weapons test" "test launch" "underground test" "nuclear explosion"
  words      conduct.v+test.n carry_out.v+test.n stage.v+test.n hold.v+test.n explode.v+device.n
  actor      subj | by | of
  recipient  towards | over | toward
  if         obj lemma missile, weapon, bomb, rocket, warhead, device, torpedo, icbm, test, arsenal, satellite, drone
  if         at absent
  if         on absent
  if         subj lemma not NASA, SpaceX, Arianespace, company, firm, university
  + North Korea fired a missile over Japan.                                  => PRK > JPN
  + India tested a long-range missile.                                       => IND > *
  + A ballistic missile was launched by Pyongyang towards the sea.             => PRK MIL > *
  + Pakistan conducted a nuclear test in 1998.                               => PAK > * ; aux historical
  + Iran's test of a missile drew warnings from Paris.                       => IRN > *
  - Kenya launched a new rice brand.
  - Spain tested travellers for the virus.
  + A missile was tested by Pakistan on Friday, the army said.               => PAK > * ; attribution PAK
  + North Korea may have tested a rocket, South Korea said.                    => PRK > * ; aux hypothetical

frame test_weapon_act = MOBILIZE weapons
  words      launch.n test.n
  actor      subj | by | of
  recipient  towards | over | toward
  if         actor present and actor is country, government, military, REB
  if         of lemma missile, rocket, weapon, bomb, warhead, device, satellite, torpedo, icbm, projectile, drone, it, sort

frame weapons_noun = MOBILIZE weapons
  words      "missile test" "nuclear test" "missile launch" "weapons test" "rocket launch" "test launch" "atomic test"
  actor      subj | by | of
  + Seoul condemned the missile test by North Korea.                         => PRK > *
  + China's nuclear tests in Xinjiang ended in 1996.                         => CHN > * ; aux historical
  + A North Korean missile launch failed.                                    => PRK > *

frame arm_self = MOBILIZE weapons
  words      aim.v train.v+gun.n point.v+missile.n position.v station.v deploy.v move.v send.v base.v install.v | deployment.n
  actor      subj | by | of
  recipient  at | against | on
  if         obj lemma missile, warship, frigate, carrier, tank, destroyer, artillery, warplane, bomber, submarine, warhead, ship, fleet, battery, gunboat, cruiser, jet, helicopter, launcher
  if         to is not person
  + The United States sent a carrier to the Gulf.                            => USA > *
  + Russia stationed missiles in Belarus.                                    => RUS > *
  + Turkish tanks were moved to the Syrian border.                           => TUR > *
  - The Italian team moved its striker forward.

frame police_posture = MOBILIZE police
  words      deploy.v mobilise.v mobilize.v post.v send.v station.v dispatch.v | deployment.n mobilisation.n
  actor      subj | by
  if         obj is COP
  + Bangladesh deployed riot police in Dhaka.                                => BGD > *
  + Six hundred officers were posted around the Israeli embassy by French authorities. => FRA > *
  + Police were deployed by Peru on the roads to Cusco.                      => PER > *

frame militia_posture = MOBILIZE militia
  words      mobilise.v mobilize.v arm.v rally.v muster.v raise.v regroup.v rearm.v recruit.v | recruitment.n mobilisation.n "call to arms" "take up arms" "take up arm" "militia training"
  actor      subj | by | of
  if         obj lemma militia, fighter, militiaman, volunteer, rebel, tribesman, warrior, paramilitary, vigilante
  + Hezbollah mobilised fighters in southern Lebanon.                        => LBN > *
  + Volunteers were recruited by an Amhara militia.                          => ETH > *

frame enter_country = MOBILIZE troops
  words      enter.v re-enter.v reenter.v cross_into.v roll_into.v move_into.v march_into.v pour_into.v fly_in.v dig_in.v fan_out.v advance_on.v arrive_in.v encircle.v
  actor      subj
  recipient  obj | into | on
  if         subj lemma troop, troops, soldier, tank, column, army, paratrooper, marine, convoy, battalion, commando, force, warship, frigate, regiment, brigade, armour, reinforcement, re-enforcement, division, vanguard, squadron, contingent, unit
  if         obj is not person
  + Senegalese soldiers crossed into the Gambia.                             => SEN MIL > GMB
  + Egyptian tanks rolled into Rafah.                                        => EGY MIL > *
  + American warships entered the Black Sea.                                 => USA MIL > *
  + Moroccan troops moved into the buffer strip, Mauritania said.            => MAR MIL > * ; attribution MRT
  + Indonesian re-enforcements have started arriving in central Sulawesi.   => IDN *
  + A British contingent arrived in Sierra Leone on Monday.   => GBR * > *

frame armour_returns = MOBILIZE troops
  words      return.v return_to.v move_back.v roll_back_into.v
  actor      subj
  recipient  to | into
  if         subj present and subj lemma tank, armour, armor, column, bulldozer
  if         subj is MIL, country, military
  if         to present and to is place, country
  if         to lemma not base, barracks, port, home
  + Israeli tanks have moved back into the Palestinian town of Jenin.        => ISR MIL > PSE

frame set_up_base = MOBILIZE troops
  words      set_up.v+base.n establish.v+base.n set_up.v+camp.n set_up.v+position.n take_up.v+position.n set_up.v+headquarters.n dig_in.v
  actor      subj
  recipient  in | near | along
  if         subj present and subj is MIL
  + French marines have landed in Ivory Coast.                                 => FRA MIL > CIV

frame fighters_enter = MOBILIZE militia
  words      enter.v cross_into.v move_into.v march_into.v pour_into.v advance_on.v push_into.v ride_into.v
  actor      subj
  recipient  obj | into | on
  if         subj is REB, PRM
  if         subj present
  if         obj is place, country
  if         obj lemma not talk, race, contest, government, parliament, politics
  + Northern Alliance fighters entered Kabul.                                => AFG REB > AFG

frame close_in = MOBILIZE troops
  words      advance.v edge.v push.v move_up.v press.v move.v roll.v creep.v close_in.v
  actor      subj
  recipient  to | towards | toward | on | within
  if         subj is MIL, REB, PRM
  if         to lemma border, frontier, edge, outskirts, headquarters, office, compound, city, town, line, capital, gate, river, centre, metre, mile, kilometre, position, suburb
  if         to present
  if         obj absent
  + Israeli tanks advanced to the edge of Ramallah.                          => ISR MIL > *
  + Ethiopian troops moved up to the Eritrean border.                        => ETH MIL > *
  - The Swedish army team advanced to the final.

frame close_in_on = MOBILIZE troops
  words      close_in_on.v bear_down_on.v converge_on.v "close in on" "tighten the noose"
  actor      subj
  recipient  on | around | obj
  if         subj is MIL, REB, PRM, COP
  if         subj present
  mode militia if subj is REB, PRM
  mode police if subj is COP
  + Ugandan soldiers were closing in on the rebel leader.                    => UGA MIL > *
  - Rain clouds closed in on Lima.

frame close_in_towards = MOBILIZE troops
  words      advance.v edge.v push.v press.v move.v roll.v creep.v march.v head.v
  actor      subj
  recipient  towards | toward
  if         subj is MIL, REB, PRM
  if         towards lemma border, frontier, outskirts, headquarters, city, town, capital, line, river, centre, position, village
  if         towards present and obj absent
  + Rebel fighters were advancing towards the Liberian capital.              => LBR REB > *

frame on_their_way = MOBILIZE troops
  words      "on its way to" "on their way to" "en route to" "bound for" "on the way to" "headed for" "set sail for" "set off for" "leave for the front"
  actor      subj
  recipient  to | for
  if         subj is MIL
  if         subj lemma troop, troops, soldier, paratrooper, marine, commando, battalion, brigade, regiment, reinforcement, re-enforcement, warship, carrier, fleet, frigate, destroyer, convoy, contingent, bomber, force, unit, squadron
  if         subj present
  + British paratroopers are on their way to Kabul.   => GBR MIL > AFG
  + An Indian aircraft carrier is en route to the Arabian Sea.   => IND * > *
  - The French minister is on his way to Rome.

frame move_within = MOBILIZE troops
  words      "move to within" "advance to within" "roll to within" "come within range of" "take up positions around" "take up positions near" "take up positions outside" "close in on" "close to within"
  actor      subj
  recipient  of | on | around | near | outside
  if         subj is MIL, REB, PRM, UAF
  if         subj present
  + Israeli tanks moved to within 200 metres of the Palestinian leader's office.   => ISR MIL > PSE *
  + Rebels took up positions around the Liberian capital.   => LBR REB > LBR
  - Analysts in Paris took up positions on the euro.

frame guard_posts = MOBILIZE troops
  words      guard.v secure.v beef_up.v strengthen.v step_up.v bolster.v fortify.v reinforce.v increase.v augment.v
  actor      subj | by
  recipient  on | in | along | around
  if         obj lemma garrison, presence, troop, troops, border, force, patrol, defence, defense, position, outpost, security, frontier, deployment, contingent, army
  if         subj is country, government, military, organisation
  + Finland has reinforced the border guard along the Russian frontier.        => FIN > RUS
  + The garrison on the island was strengthened by Greece.                   => GRC > *
  + NATO increased its presence in Estonia.                                  => IGO > EST
  + India stepped up patrols along the Bangladeshi frontier.                 => IND > BGD

frame call_up = MOBILIZE troops
  words      call_up.v conscript.v draft.v mobilise.v mobilize.v summon.v raise.v | mobilisation.n conscription.n
  actor      subj | by
  if         obj lemma reservist, conscript, reserve, soldier, recruit, division, battalion, army, men
  + Ukraine drafted 50,000 recruits.                                         => UKR > *
  + Reservists were called up by Israel within hours.                        => ISR > *
  + Armenia will mobilise reserves, its defence ministry said.               => ARM > * ; aux future ; attribution ARM

frame weapons_programme = MOBILIZE weapons
  words      develop.v build.v enrich.v stockpile.v test.v acquire.v detonate.v explode.v produce.v modernise.v unveil.v display.v upgrade.v
  actor      subj | by
  if         obj lemma weapon, bomb, missile, warhead, uranium, arsenal, device, submarine, plutonium, centrifuge, warplane, carrier, icbm
  if         subj is country, government, military
  + Iran is enriching uranium at Natanz.                                     => IRN > *
  + Pakistan exploded a nuclear device in 1998.                              => PAK > * ; aux historical
  + North Korea unveiled a new missile on Monday.                              => PRK > *
  + Syria denied that it had developed nuclear weapons.                      => SYR > * ; aux negation ; factuality UU

frame police_alert = MOBILIZE police
  words      guard.v ring.v line.v surround.v patrol.v fan_out.v flood.v
  actor      subj | by
  recipient  obj
  if         actor present and actor is COP
  + Riot police ringed the French embassy in Niamey.                         => NER COP > FRA
  + Policemen took up positions outside the court in Dakar.                    => SEN COP > *
  + Hundreds of officers of the Bolivian police patrolled the capital.       => BOL COP > *

frame send_forces = MOBILIZE troops
  words      send.v move.v deploy.v rush.v dispatch.v mass.v shift.v transfer.v pour.v march.v amass.v concentrate.v reinforce.v post.v station.v order.v fly.v
  actor      subj | by
  recipient  against
  if         obj lemma troop, troops, soldier, army, battalion, division, brigade, regiment, force, tank, column, paratrooper, marine, reservist, unit, contingent, armour, reinforcement, guard, convoy, commando, infantry
  if         to lemma border, frontier, street, capital, coast, strait, city, airport, town, province, region, island, front, north, south, east, west, area, zone, district, square
  if         to present
  + Venezuela moved ten battalions to the frontier with Colombia.            => VEN > *
  + Soldiers were rushed to the border by Burundi's president.                 => BDI > *

frame mass_along = MOBILIZE troops
  words      mass.v amass.v gather.v concentrate.v deploy.v station.v "dig in" build_up.v | build-up.n buildup.n massing.n
  actor      subj | by | of
  if         along present
  + Thai troops massed along the Cambodian border.                           => THA MIL > *
  + A build-up of Azeri armour along the line alarmed Armenia.               => AZE > *

frame mine_border = MOBILIZE weapons
  words      lay.v+mine.n plant.v+mine.n sow.v+mine.n lay.v+landmine.n plant.v+landmine.n lay.v+minefield.n
  actor      subj | by
  recipient  along | on
  if         along present and along lemma border, frontier, line, coast, boundary
  if         subj is MIL, country, government
  if         subj present
  + The Indian army laid mines along the border.                             => IND MIL > *

frame troops_patrol = MOBILIZE
  words      patrol.v fan_out.v "take up positions" take_up.v+position.n stand.v+guard.n "stand guard" "ring the parliament" surround.v encircle.v "patrol the streets" "roll into" roll_into.v "cordon off" "mount roadblocks" "go on alert"
  actor      subj | by
  recipient  obj
  if         subj is military, COP, PRM, group
  mode troops if subj is military
  mode police if subj is COP
  mode militia if subj is PRM
  + Soldiers patrolled the streets of Conakry.                               => GIN MIL > *
  + Riot police took up positions outside the parliament in Tbilisi.           => GEO COP > *
  - Rangers patrol the park in Kruger.

frame patrols_begin = MOBILIZE
  words      begin.v+patrol.n start.v+patrol.n mount.v+patrol.n conduct.v+patrol.n carry_out.v+patrol.n resume.v+patrol.n launch.v+patrol.n
  actor      subj | by
  recipient  of
  if         subj is MIL, COP, PRM, group, organisation, country
  if         subj present
  mode troops if subj is MIL
  mode police if subj is COP
  mode militia if subj is PRM
  + British peacekeepers have begun patrols in Kabul.                        => GBR MIL > *
  - Volunteers in Bondi began a beach patrol.

frame police_out = MOBILIZE police
  words      deploy.v send.v mobilise.v mobilize.v post.v dispatch.v station.v rush.v call_in.v call_out.v
  actor      subj | by
  if         obj lemma police, policeman, officer, gendarme, carabinieri, constable, guard
  if         actor is country, government, COP, organisation
  + Ivory Coast deployed six thousand gendarmes.                             => CIV > *
  + Extra policemen were posted at mosques by Austria.                       => AUT > *

frame alert_status = MOBILIZE troops
  words      "put on alert" "place on alert" "on a war footing" "on the highest alert" "combat readiness" "general mobilisation" "general mobilization" "partial mobilisation" "call up reserves" call_up.v+reserve.n "cancel all leave" "raise the alert" "declare mobilisation" order.v+mobilisation.n order.v+mobilization.n declare.v+mobilisation.n announce.v+mobilisation.n
  actor      subj | by
  + Yemen's army was put on alert.                                           => * > *
  + Ukraine ordered a general mobilisation.                                  => UKR > *

frame on_alert = MOBILIZE troops
  words      put.v place.v keep.v set.v raise.v
  actor      subj | by
  recipient  against
  if         on present and on lemma alert, footing, standby, readiness
  if         obj is military, COP, arms, equipment, MIL
  if         obj present
  mode police if obj is COP
  + India has put its warships on alert.                                       => IND > *
  + Belgian hospitals and police were placed on high alert.                  => * > *

frame move_troops = MOBILIZE troops
  words      move.v bring_up.v rush.v hurry.v land.v fly.v ship.v airlift.v bus.v truck.v shift.v transfer.v push.v throw.v pour.v march.v rail.v fly_in.v send_in.v move_up.v
  actor      subj | by
  recipient  against
  if         obj lemma troop, troops, soldier, brigade, division, regiment, battalion, company, reinforcement, paratrooper, commando, replacement, armour, armor, tank, column, marine, infantry, contingent, platoon, artillery
  if         out_of absent
  if         from lemma not base, position, country
  if         actor is country, government, military, group
  + Saudi Arabia moved a brigade to the Kuwaiti frontier.                    => SAU > *

frame ships_move = MOBILIZE weapons
  words      sail.v steam.v cruise.v overfly.v fly_over.v circle.v cross.v enter.v approach.v intrude.v intrude_into.v stray_into.v fly_along.v loiter.v prowl.v sail_through.v anchor.v
  actor      subj
  recipient  into | over | through | near | off | along | towards | toward | obj
  if         subj lemma warship, frigate, destroyer, carrier, submarine, flotilla, warplane, jet, drone, bomber, gunboat, corvette, cutter, fighter, fleet, armada, squadron, aircraft
  if         subj is military, MIL, arms, COP
  if         subj is not REB
  if         subj present
  + Chinese drones flew over Kinmen twice.                                   => CHN > *
  + An American destroyer sailed through the strait.                         => USA > *
  - The ferry sailed at noon from Dover.

frame lay_mines = MOBILIZE weapons
  words      mine.v lay.v+mine.n sow.v+mine.n
  actor      subj | by
  recipient  of | in
  if         obj lemma harbour, harbor, port, road, border, approach, waters, coast, field, bridge, frontier, strait, mine, channel

frame man_posts = MOBILIZE troops
  words      man.v man.v+checkpoint.n man.v+barricade.n man.v+roadblock.n dig.v+trench.n take_up.v+station.n take_up.v+position.n bivouac.v ring.v picket.v stand_guard.v
  actor      subj
  recipient  at
  if         subj is MIL, COP, PRM, REB
  if         obj is not person, money
  mode police if subj is COP
  mode militia if subj is PRM, REB
  if         subj present
  + Turkish village guards man roadblocks.                                   => TUR > *

frame tighten_security = MOBILIZE police
  words      tighten.v+security.n step_up.v+security.n beef_up.v+security.n increase.v+security.n strengthen.v+security.n reinforce.v+security.n step_up.v+patrol.n intensify.v+patrol.n
  actor      subj | by
  if         actor is country, government, COP, military, organisation
  mode troops if obj lemma patrol
  + Paris tightened security at stations.                                    => FRA > *

frame strengthen_guard = MOBILIZE troops
  words      strengthen.v thicken.v bolster.v reinforce.v augment.v double.v increase.v
  actor      subj | by
  if         obj lemma guard, post, garrison, border, frontier, patrol, contingent, force, presence
  if         actor is country, government, military
  + Latvia thickened its border guard.                                       => LVA > *

frame raise_unit = MOBILIZE militia
  words      form.v raise.v set_up.v muster.v enlist.v recruit.v train.v drill.v press-gang.v
  actor      subj | by
  if         obj lemma militia, vigilante, watch, volunteer, child, youth, fighter, recruit, brigade, unit, self-defence, jihadist, mercenary, conscript, partisan
  if         actor is country, government, group, military, REB, PRM, civilians
  + The Tigers have gone on recruiting children in Batticaloa.               => LKA > *
  + Retired soldiers in Jammu have formed a night watch.                     => IND > *

frame missile_at_sea = MOBILIZE weapons
  words      fire.v launch.v fire_off.v lob.v "let fly" loose_off.v test-fire.v
  actor      subj | by
  recipient  towards | toward | off | over
  item       obj
  if         obj lemma missile, rocket, icbm, projectile, torpedo and into lemma sea, water, waters, ocean, strait, gulf, bay
  if         into present
  + North Korea test-fired a missile into the sea.                             => PRK > *
  + China launched a rocket into the Pacific Ocean.                            => CHN > *
  + Iran fired two rockets into the Gulf on Monday.                            => IRN > *

frame keep_troops = MOBILIZE troops
  words      keep.v station.v post.v quarter.v billet.v
  actor      subj | by
  recipient  against
  if         obj lemma troop, troops, soldier, brigade, division, regiment, battalion, marine, paratrooper, garrison
  if         subj is country, government
  + India has kept half a million soldiers on the frontier.                  => IND > *

frame raise_alert = MOBILIZE troops
  words      raise.v+alert.n raise.v+readiness.n heighten.v+alert.n declare.v+alert.n raise.v+level.n order.v+call-up.n order.v+alert.n sound.v+alert.n
  actor      subj | by
  if         actor is military, country, government, COP
  if         obj lemma alert, readiness, call-up
  + Kuwait raised readiness at its ports.                                    => KWT > *

frame patrol_by = MOBILIZE troops
  words      patrol.n
  actor      by
  recipient  over | into | in | along
  if         by present and by is country, military, government, COP
  + Patrols by Kenyan soldiers along the Somali frontier have grown.         => KEN MIL > *

frame send_in_army = MOBILIZE troops
  words      send.v order.v dispatch.v rush.v pour.v fly.v move.v throw.v
  actor      subj | by
  recipient  against | into
  if         obj is MIL
  if         obj present
  if         into present and into is not organisation
  if         subj is country, government, military, GOV
  if         obj lemma not peacekeeper, observer, attache, envoy
  if         into lemma not choir, classroom, kitchen, school
  + Morocco sent troops into the buffer strip.                               => MAR > *
  - Denmark sent soldiers into the choir.

frame army_onto_streets = MOBILIZE troops
  words      send.v order.v dispatch.v put.v throw.v deploy.v
  actor      subj | by
  if         obj is MIL, COP
  if         obj present
  if         onto present
  mode police if obj is COP
  + The Kenyan president sent the army onto the streets.                     => KEN GOV > *

frame order_police_in = MOBILIZE police
  words      send.v order.v dispatch.v rush.v bus.v truck_in.v fly.v
  actor      subj | by
  if         obj is COP
  if         obj present
  if         into present
  + Mexico's president ordered federal police into the city.                 => MEX GOV > *

frame soldiers_move_in = MOBILIZE troops
  words      move_in.v roll_in.v march_in.v roll_through.v rumble_past.v rumble_through.v roll_through.v drive_into.v push_on.v cross.v march.v
  actor      subj
  recipient  into | on | to
  if         subj is MIL
  if         subj present
  if         obj is not person
  + Iraqi soldiers moved in at dawn.                                         => IRQ MIL > *
  + Turkish tanks rolled through the Syrian town.                            => TUR > *

frame secure_site = MOBILIZE troops
  words      secure.v take_up.v hold.v
  actor      subj
  if         subj is MIL
  if         obj lemma airport, bridge, crossing, airfield, station, road, position, post, port, perimeter, runway
  + British paratroopers secured the airport.                                => GBR MIL > *

frame army_trains = MOBILIZE troops
  words      drill.v rehearse.v practise.v practice.v parade.v
  actor      subj
  recipient  against
  if         subj is MIL, PRM, REB
  if         subj present
  if         with absent
  mode militia if subj is PRM, REB
  + Cuban militiamen drilled on the beach.                                   => CUB > *
  + The Black Sea Fleet practised a landing near Odesa.                      => * > *
  - The army choir in Minsk rehearsed a hymn.

frame troops_arrive = MOBILIZE troops
  words      land.v disembark.v deploy.v mass.v gather.v converge.v concentrate.v
  actor      subj
  recipient  against | on
  if         subj is MIL
  if         subj present and obj absent
  if         for absent
  if         subj lemma not jet, plane, aircraft, helicopter, officer, cosmonaut, peacekeeper, veteran
  + Military reinforcements from Turkey have landed in Qatar.                  => TUR > *
  + Russian soldiers massed near the border.                                 => RUS MIL > *

frame group_rearms = MOBILIZE militia
  words      rearm.v remobilise.v regroup.v "arm themselves" "arm itself" distribute.v+rifle.n distribute.v+gun.n distribute.v+weapon.n
  actor      subj | by
  recipient  against
  if         actor is group, REB, PRM, civilians, country, government, military, person
  + Hezbollah rearmed after the war.                                         => LBN > *

frame hand_out_guns = MOBILIZE militia
  words      hand_out.v give_out.v
  actor      subj | by
  if         obj present and obj lemma rifle, gun, weapon, firearm, kalashnikov
  if         actor is group, REB, PRM, civilians, country, government, military, person
  + The mayor of Knin handed out rifles to the farmers.                      => * > *

frame nuclear_blast = MOBILIZE weapons
  words      explode.v+bomb.n explode.v+warhead.n detonate.v+warhead.n conduct.v+blast.n carry_out.v+explosion.n detonate.v+device.n
  actor      subj | by
  if         actor is country, government
  + Pakistan exploded a bomb under a mountain.                                 => PAK > *

frame fly_bombers = MOBILIZE weapons
  words      fly.v send.v sail.v steer.v order.v move.v rush.v hurry.v bring_up.v
  actor      subj | by
  recipient  over | near | off | towards | toward | past
  if         obj lemma bomber, fighter, jet, drone, warship, frigate, destroyer, carrier, submarine, gunship, warplane, cruiser, corvette, battery, howitzer, launcher, cutter, tank
  if         subj is country, government, military
  if         obj present
  if         to is not country, government
  if         to lemma not scene, rescue, aid, help, crash
  + The United States flew two bombers over South Korea.                       => USA > KOR
  + Argentina moved a frigate towards the islands.                           => ARG > *

frame dig_trenches = MOBILIZE troops
  words      dig.v+trench.n gouge.v+trench.n build.v+bunker.n string.v+wire.n put.v+troops.n put.v+army.n cancel.v+leave.n order.v+call-up.n announce.v+call-up.n add.v+patrol.n intensify.v+patrol.n mount.v+patrol.n
  actor      subj | by
  recipient  against
  if         actor is country, government, military, PRM, REB
  + Russian sappers dug trenches on the isthmus.                             => RUS MIL > *

frame armed_presence = MOBILIZE troops
  words      "take up position" "take up positions" "take up station" "dig in" dig_in.v "be on alert" "on high alert" "on full alert" "on the march" "stand guard" "on manoeuvres" "on exercise" "hold manoeuvres" "hold exercises" "stage manoeuvres"
  actor      subj | by
  recipient  against
  if         subj present
  if         subj is MIL, COP, PRM, country, REB
  mode police if subj is COP
  mode militia if subj is PRM, REB
  + Ugandan soldiers dug in along the lake.                                  => UGA MIL > *
  + The Greek navy is on full alert.                                         => GRC MIL > *
