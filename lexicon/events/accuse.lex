# ACCUSE: disapproving, criticising, accusing, charging, suing, investigating. What somebody is accused of is a record of its own.

frame condemn = ACCUSE disapprove
  words      condemn.v denounce.v deplore.v criticise.v criticize.v decry.v censure.v rebuke.v castigate.v lambast.v lambaste.v chide.v berate.v slam.v deride.v reprimand.v reproach.v scold.v upbraid.v vilify.v disparage.v excoriate.v chastise.v ridicule.v lament.v admonish.v fault.v bemoan.v assail.v deprecate.v revile.v insult.v mock.v besmirch.v belittle.v
  words      condemnation.n rebuke.n reprimand.n denunciation.n censure.n reproach.n disapproval.n outcry.n indignation.n
  actor      subj | by | from | of
  recipient  obj | of | for | against | at
  if         actor is not food, fuel, energy, goods, money, technology, medicine
  if         as lemma not unsafe, unfit, uninhabitable, derelict
  + France condemned the shelling of Aleppo.                                 => FRA > *
  + Hungary was criticised by the European Parliament.                       => EUR > HUN
  + Beijing denounced the United States for its sale of arms to Taiwan.      => CHN GOV > USA
  + Criticism of Israel by Spain has grown.                                  => ESP > ISR
  + Iran's foreign minister deplored the silence of the United Nations.      => IRN GOV > UNO
  + Ghana did not condemn the coup.                                          => GHA > * ; aux negation ; factuality CT-
  + The Chilean president, who lambasted Venezuela, left early.              => CHL GOV > VEN
  - The house in Naples was condemned as unsafe.
  + The raid was condemned by Algeria and Tunisia.                           => DZA, TUN > *
  + Brazil's condemnation of the coup in Guinea was prompt.                  => BRA > GIN
  + Jordan did not condemn the killing.                                      => JOR > * ; aux negation ; factuality CT-

frame condemn_act = ACCUSE disapprove
  words      criticism.n
  actor      subj | by | from | of
  recipient  obj | of | for | against | at
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame criticise_on = ACCUSE disapprove
  words      complain.v carp.v grumble.v fulminate.v rail.v inveigh.v lash_out.v hit_out.v hit_back.v rant.v frown.v protest.v object_to.v remonstrate.v bristle.v
  words      complaint.n grievance.n reservation.n diatribe.n tirade.n "lash out" "hit out" "take issue" "take to task"
  actor      subj | by | from | of
  recipient  at | against | about | to | over
  if         subj is not civilians
  if         actor is country, government, organisation, group, military
  + Greece complained to Turkey about a survey ship.                         => GRC > TUR
  + The Iraqi president lashed out at Iran.                                  => IRQ GOV > IRN
  + Complaints by Indonesia about Australian spying were brushed off.        => IDN > AUS
  + Japan protested to China over a patrol boat.                             => JPN > CHN
  - Buyers in Dublin complain of high rents.

frame hit_out_at = ACCUSE disapprove
  words      lash_out.v hit_out.v rail.v fulminate.v inveigh.v rage.v thunder.v
  words      "lash out" "hit out" "take a swipe" "take aim" "let fly"
  actor      subj | by
  recipient  at | against
  if         recipient present
  if         recipient is country, government, organisation, GOV, LEG, JUD, PTY, OPP, BUS, LAB, JRN, police, military
  if         subj is person, civilians, LAB, REL, SOC, OPP, PTY, BUS, organisation, country
  + Danish dockers hit out at the labour minister.                           => DNK > DNK GOV
  + Peruvian farmers railed against the European Union.                      => PER > EUR
  + The archbishop lashed out at the Philippine police.                      => * REL > PHL COP
  - The wounded bear lashed out at a tree in Finland.

frame voice_concern = ACCUSE disapprove
  words      express.v+concern.n voice.v+concern.n express.v+alarm.n voice.v+alarm.n express.v+dismay.n express.v+outrage.n express.v+anger.n voice.v+anger.n express.v+disappointment.n voice.v+criticism.n lodge.v+protest.n lodge.v+complaint.n file.v+complaint.n raise.v+concern.n have.v+concern.n hold.v+concern.n have.v+misgiving.n have.v+reservation.n voice.v+dismay.n express.v+displeasure.n deliver.v+protest.n express.v+unease.n express.v+indignation.n draw.v+criticism.n voice.v+outrage.n express.v+misgiving.n voice.v+misgiving.n express.v+condemnation.n make.v+protest.n voice.v+disapproval.n level.v+criticism.n
  words      "protest note" "note of protest" "diplomatic protest" "official protest" "formal protest" "strong protest"
  actor      subj | by | from
  recipient  to | with | over | about | against | at
  + Russia lodged a protest with Norway over the ship.                       => RUS > NOR
  + The United Nations voiced concern about arrests in Uganda.               => UNO > UGA
  + Islamabad sent a protest note to India, the foreign ministry said.         => PAK > IND
  + A formal complaint was lodged by Qatar.                                  => QAT > *

frame summon = ACCUSE disapprove
  words      summon.v call_in.v | summons.n summoning.n
  actor      subj | by
  recipient  obj | of
  if         obj lemma ambassador, envoy, diplomat, attache, consul, representative, charge
  context    diplomatic
  + Sweden summoned the Iranian ambassador.                                  => SWE > IRN
  + Israel's envoy was summoned by Ireland.                                  => IRL > ISR
  + Jakarta summoned the Australian charge d'affaires, a ministry said.      => IDN GOV > AUS

frame call_names = ACCUSE disapprove
  words      call.v brand.v label.v term.v describe_as.v dub.v deem.v
  actor      subj
  recipient  obj
  if         comp present and comp lemma unacceptable, shameful, illegal, liar, farce, terrorist, aggressor, dictator, murderer, disgrace, provocation, coward, traitor, tyrant, criminal, aggression, thief, betrayal, absurd, treasonous, abhorrent, insult, cruel, illegitimate, disgraceful, reckless, undemocratic, unlawful, unfair, dangerous, hypocrite, murder, massacre, genocide, coup, lie, inadequate, insufficient, irrelevant, irresponsible, untrustworthy, unreliable, nonsense, madness, occupation, racist, fascist, terrorism, insulting, intolerable, unjust, inhuman, disproportionate, baseless, laughable, blackmail, piracy, theft, brazen, irresponsible, illegitimate, crime, puppet, outrageous, mistake, barbaric, appalling
  + Turkey's president called the Syrian leader a murderer.                  => TUR GOV > SYR GOV
  + Rebels were branded terrorists by the government of Ethiopia.            => ETH GOV > *
  + Moscow called the ruling illegal.                                        => RUS GOV > *
  - The Danish prince is called Felix.

frame oppose = ACCUSE disapprove
  words      oppose.v disown.v disapprove.v decry.v deplore.v
  actor      subj | by | of
  recipient  obj | to | of
  if         obj present
  if         subj is country, government, organisation, group
  + Egypt opposes Ethiopia's dam.                                            => EGY > ETH
  + The war was opposed by Slovakia.                                           => SVK > *

frame accuse = ACCUSE allege
  words      accuse.v blame.v incriminate.v implicate.v impugn.v point_finger.v inculpate.v
  words      accusation.n blame.n "point a finger" "point the finger" "hold responsible" "hold accountable" "lay the blame" put.v+blame.n lay.v+blame.n pin.v+blame.n point.v+finger.n level.v+accusation.n make.v+accusation.n level.v+allegation.n level.v+charge.n trade.v+accusation.n
  actor      subj | by | from | of
  recipient  obj | against | on | at
  if         obj is not food, fuel, energy, goods, money, technology, medicine
  if         obj lemma not itself, himself, herself, themselves, yourself, ourselves
  + Rwanda accused Burundi of arming rebels.                                 => RWA > BDI
  + The Kremlin was blamed by Britain for the poisoning.                     => GBR > RUS GOV
  + Accusations by Morocco against Algeria were repeated.                    => MAR > DZA
  + Kyiv and Warsaw accused Minsk of pushing migrants over the border.       => UKR GOV, POL GOV > BLR GOV
  + Accused by India of sheltering militants, Pakistan called for proof.     => IND > PAK
  + Colombia laid the blame on Venezuela.                                    => COL > VEN
  + Australia stopped short of blaming China for the attack.                 => AUS > CHN ; aux negation
  - Bad weather was blamed for the crash in Nepal.
  + Niger's junta, accused by France of taking hostages, shrugged.           => FRA > NER
  + Accusations against Rwanda by Congo fill the file.                       => COD > RWA
  + Cuba may accuse the United States of the sabotage.                       => CUB > USA ; aux hypothetical
  - The company has only itself to blame, the Polish union said.

frame announce_charges = ACCUSE allege
  words      announce.v+charge.n file.v+charge.n bring.v+charge.n lay.v+charge.n press.v+charge.n prefer.v+charge.n lodge.v+charge.n unveil.v+indictment.n hand_down.v+indictment.n unseal.v+indictment.n issue.v+indictment.n
  actor      subj | by
  recipient  against
  if         against present
  + The American attorney general announced charges against a Moroccan.   => USA * > MAR
  + Bulgarian prosecutors unsealed an indictment against two ministers.   => BGR JUD > BGR GOV
  - The cavalry charge against the Turkish lines failed.

frame allege = ACCUSE allege
  words      allege.v insinuate.v
  actor      subj | by | of | from
  recipient  against | obj | of | about
  if         subj is country, government, organisation, group, person, COP
  if         actor present
  + Police suspect a Moldovan businessman of fraud.                          => * COP > MDA
  + Allegations by Sudan against Chad were dismissed.                        => SDN > TCD
  + Ukraine alleged that Russia had kidnapped children.                      => UKR > RUS
  - The alleged abuse happened at a Queensland school.

frame charge = ACCUSE allege
  words      charge.v indict.v prosecute.v sue.v arraign.v | indictment.n
  words      file.v+suit.n file.v+charge.n bring.v+charge.n press.v+charge.n file.v+lawsuit.n bring.v+case.n put.v+trial.n "go on trial" "stand trial" "put on trial" "bring to trial" "face charge" "face trial" "charge sheet" "criminal charge"
  actor      subj | by
  recipient  obj | against | of
  if         obj is person, country, group, organisation, military, government, COP, civilians
  if         actor is country, government, organisation, COP, JUD, person, group, civilians
  + Prosecutors charged two Serbian officers with war crimes.                => * > SRB
  + A former Peruvian president was indicted by a court in Lima.             => PER JUD > PER
  + Armenia sued Azerbaijan at the world court.                              => ARM > AZE
  + The trial of a Gambian minister by a Swiss court opened on Monday.         => CHE JUD > GMB
  + Kosovo prosecutors indicted a Serb politician.                           => KOS > SRB
  - The hotel in Malta charged them for breakfast.
  + A Saudi officer was charged by German prosecutors with spying.           => DEU > SAU

frame charge_act = ACCUSE allege
  words      prosecution.n lawsuit.n suit.n trial.n
  actor      subj | by
  recipient  obj | against | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame charge_noun = ACCUSE allege
  words      indictment.n "file suit" bring.v+charge.n file.v+charge.n press.v+charge.n file.v+suit.n file.v+lawsuit.n file.v+case.n lay.v+charge.n prefer.v+charge.n lodge.v+charge.n lodge.v+suit.n lodge.v+claim.n file.v+claim.n file.v+writ.n issue.v+writ.n file.v+petition.n lodge.v+petition.n "go on trial" "stand trial" "put on trial" lodge.v+case.n "face charges" bring.v+case.n
  actor      by | subj
  recipient  against | of
  + South Africa filed a case against Israel at the world court.             => ZAF > ISR
  + Brazilian prosecutors brought charges against a general.                 => BRA > *
  + Fijian police laid charges against two Tongan sailors.                   => FJI COP > TON
  + Samoan nurses lodged a claim against the government.                     => WSM > WSM
  + A lawsuit by Ecuadorean villagers against an American oil company dragged on. => ECU > USA

frame charge_noun_act = ACCUSE allege
  words      lawsuit.n
  actor      by | subj
  recipient  against | of
  if         actor present and actor is country, government, group, military, person, organisation, civilians

frame claim_that = ACCUSE allege
  words      claim.v charge.v maintain.v complain.v assert.v
  actor      subj
  recipient  against
  if         against present and against is country, group, person, government
  + Gambia charged abuses against Senegal at the council.                    => GMB > SEN

frame investigate = ACCUSE investigate
  words      investigate.v probe.v question.v interrogate.v scrutinise.v scrutinize.v look_into.v inquire_into.v | investigation.n probe.n enquiry.n scrutiny.n
  words      open.v+investigation.n launch.v+investigation.n open.v+inquiry.n order.v+inquiry.n launch.v+inquiry.n open.v+probe.n launch.v+probe.n order.v+investigation.n begin.v+investigation.n conduct.v+investigation.n "criminal investigation" "commission of inquiry" order.v+probe.n open.v+case.n start.v+investigation.n
  actor      subj | by
  recipient  obj | into | of | against
  if         obj is not food
  if         obj lemma not cause, fire, blaze, collision, derailment, outbreak, breakdown, mystery, origin, phenomenon, gene
  + The International Criminal Court is investigating Philippine officials.  => * > PHL
  + Ghana opened an inquiry into the killing of a journalist.                => GHA > *
  + A Guatemalan judge was questioned by prosecutors.                        => GTM > GTM JUD
  + An investigation by Danish police into the leak was closed.              => DNK COP > *
  + Kenya ordered an investigation into police brutality.                    => KEN > KEN COP
  - Scientists in Japan investigate the causes of sleep.
  + The ambassador is being investigated by Swiss prosecutors.               => CHE > *
  + Panama denied that it was investigating the bank.                        => PAN > * ; aux negation ; factuality UU

frame hold_hearings = ACCUSE investigate
  words      hold.v+hearing.n open.v+hearing.n hold.v+inquest.n open.v+inquest.n
  actor      subj | by
  recipient  into | on | against | of
  if         subj is LEG, JUD, GOV, country, government, organisation
  if         subj present
  + The Australian senate held hearings on the sinking of the boat.          => AUS LEG > *

frame investigate_act = ACCUSE investigate
  words      inquiry.n inquest.n interrogation.n
  actor      subj | by
  recipient  obj | into | of | against
  if         actor present and actor is country, government, group, military, person, organisation, civilians
  if         obj is not food

frame weigh_claims = ACCUSE investigate
  words      examine.v look_at.v study.v review.v consider.v hear.v sift.v
  actor      subj | by
  recipient  against | of | by
  if         obj present and obj lemma claim, allegation, accusation, complaint
  if         actor is COP, JUD, government, organisation, LEG
  + A tribunal in Dakar will examine claims of torture against the army of Chad. => SEN JUD > TCD ; aux future
  - A doctor in Perth examined the knee.

frame interview_suspect = ACCUSE investigate
  words      interview.v
  actor      subj | by
  recipient  obj
  if         subj present and subj is COP, SPY, JUD
  if         obj is person, civilians, group, military, GOV, BUS, REB
  + Belgian detectives interviewed a Rwandan priest.                         => BEL COP > RWA
  - A Kenyan newspaper interviewed the minister.

frame summon_witness = ACCUSE investigate
  words      summons.v summon.v subpoena.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma give, testify, appear, answer, explain, attend, face
  if         obj is person, government, BUS, LAB, PTY, MIL, COP, civilians
  + The Peruvian prosecutor subpoenaed two generals to testify.                => PER JUD > PER MIL

frame interrogate = ACCUSE investigate
  words      question.v interrogate.v grill.v quiz.v
  actor      subj | by
  recipient  obj
  if         subj is COP, government, military
  if         obj is person, group, civilians
  + Israeli police questioned a Palestinian lawmaker.                        => ISR COP > PSE
  + A Maltese banker was interrogated by magistrates.                        => MLT > MLT

frame attack_verbally = ACCUSE disapprove
  words      attack.v deplore.v taunt.v malign.v lampoon.v question.v regret.v mock.v insult.v deride.v savage.v slate.v
  actor      subj | by
  recipient  of | by | obj
  if         obj lemma policy, decision, plan, speech, remark, statement, law, deal, government, record, ruling, leader, president, minister, comment, vote, treaty, budget, proposal, silence, handling, claim, report, election, bill, role, step, expulsion, measure, ban, verdict, sentence, decree, appointment, conduct, strike, raid, crackdown, delay
  if         actor is country, government, organisation, person, group, LEG, PTY
  + Cuba's foreign minister attacked the American policy.                    => CUB GOV > USA
  + The Hungarian law was slated by the Dutch premier.                       => NLD GOV > HUN
  + Tanzania regretted the decision of Kenya.                                => TZA > KEN
  + Opposition leaders mocked the Turkish president's speech.                => TUR > TUR GOV

frame say_wrong = ACCUSE disapprove
  words      "be critical of" critical.a "deeply concerned" "seriously concerned" unacceptable.a "heap scorn" "pour scorn" hit_out.v
  actor      subj | by | from
  recipient  of | against | at | about | over | for
  if         subj is country, government, organisation, person, group, civilians
  + The United Nations is deeply concerned about arrests in Burundi.         => UNO > BDI
  + Canada is critical of the Honduran vote.                                 => CAN > HND
  + A Nigerian bishop spoke out against the government.                      => NGA > NGA GOV
  + Pakistan came under fire from Afghanistan over deportations on Friday, officials said.   => AFG > PAK

frame take_to_court = ACCUSE allege
  words      take.v+court.n bring.v+suit.n seek.v+damages.n "take to court" "bring before the court" "haul before" "press charges" file.v+complaint.n lodge.v+case.n launch.v+action.n "legal action" refer.v+court.n
  actor      subj | by
  recipient  obj | against
  if         actor is country, government, organisation, person, group, civilians
  if         obj lemma not court, field, stage, floor
  + Bolivia took Chile to court over the river.                              => BOL > CHL
  + Legal action against Poland was launched by the European Commission.     => EUR > POL
  + Gambia filed a complaint against Myanmar in The Hague.                   => GMB > MMR

frame link_to = ACCUSE allege
  words      link.v attribute.v tie.v ascribe.v pin.v trace.v
  actor      subj | by
  recipient  to | on
  if         to present and to is country, government, group, military, organisation, person
  if         subj is country, government, organisation, COP, person
  + Germany linked the killing to Russia.                                    => DEU > RUS
  + The leak was traced to Israel by Belgian police.                         => BEL COP > ISR
  + Albania attributed the attack to Iran.                                   => ALB > IRN

frame link_with_attack = ACCUSE allege
  words      link.v tie.v connect.v
  actor      subj | by
  recipient  obj
  if         obj present and obj is country, government, group, organisation, person, military, REB, civilians
  if         to present and to lemma attack, bombing, killing, murder, plot, blast, assassination, hijacking, kidnapping, terrorism, massacre, raid, shooting, assault, crime, network, poisoning, sabotage
  if         subj present
  + Turkey linked a Syrian group to the bombing.                             => TUR > SYR
  - A tunnel links France to England.

frame implicate_in = ACCUSE allege
  words      implicate.v
  actor      subj | by
  recipient  obj
  if         obj present and obj is country, government, group, organisation, person, military, REB, civilians
  if         in present
  + A Kenyan inquiry implicated two Somali traders in the attack.            => KEN > SOM

frame link_passive = ACCUSE allege
  words      link.v tie.v connect.v implicate.v
  recipient  obj
  if         obj present and obj is group, person, REB, military, country
  if         to present and to lemma attack, bombing, killing, murder, plot, blast, assassination, hijacking, kidnapping, terrorism, massacre, raid, shooting, poisoning
  + Four Saudi men have been linked to the hijackings.                       => * > SAU

frame suspect_party = ACCUSE allege
  words      suspect.v
  actor      subj | by
  recipient  obj
  if         subj present and subj is country, government, COP, SPY, MIL, organisation
  if         obj is country, government, group, organisation, person, military
  + Israeli intelligence suspects Iran of the theft.                         => ISR > IRN
  + Serbian officers are suspected by Croatian police of hiding the archive.    => HRV > SRB
  - The suspected smuggler from Ghana was ill.
  - A suspected Basque gunman was found in Paris.

frame name_suspect = ACCUSE allege
  words      name.v identify.v declare.v label.v describe.v
  actor      subj | by
  recipient  obj
  if         as present and as lemma suspect, mastermind, culprit, ringleader, perpetrator, killer, attacker, bomber, gunman, hijacker, organiser, organizer
  if         subj is COP, JUD, country, government, organisation, SPY
  + Indonesian police named the officer as a suspect.                        => IDN COP > *
  - The festival in Cannes named him as its director.

frame name_suspect_plain = ACCUSE allege
  words      name.v declare.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma suspect, mastermind, culprit, ringleader
  if         subj is COP, JUD, country, government, organisation, SPY
  + Jakarta prosecutors named the Indonesian general a suspect.              => IDN JUD > *

frame suspected_of = ACCUSE allege
  words      suspect.v | suspicion.n
  actor      subj | by
  recipient  obj
  if         of present
  if         obj is country, government, group, organisation, person, military, civilians
  + Two Ivorian colonels are suspected of treason.                           => * > CIV MIL
  - Suspected cattle thieves crossed a river in Uganda.

frame suspected_doing = ACCUSE allege
  words      suspect.v
  actor      subj | by
  recipient  obj
  if         comp present
  if         obj present and obj is country, government, group, organisation, person, military, civilians
  + Two Ivorian colonels are suspected of plotting a mutiny.                 => * > CIV MIL
  + Qatar was suspected of paying the kidnappers.                            => * > QAT

frame call_bad = ACCUSE disapprove
  words      call.v brand.v label.v term.v describe_as.v denounce_as.v describe.v dismiss_as.v condemn_as.v decry_as.v
  actor      subj | by
  recipient  obj
  if         subj is country, government, organisation, group, person
  if         as lemma illegal, farce, terrorist, terrorism, aggression, provocation, violation, crime, betrayal, coup, attack, lie, interference, insult, sham, treason, fabrication, outrage, propaganda, absurd, baseless, dictator, puppet, aggressor, threat, unlawful, illegitimate, unacceptable
  if         as present
  + Tehran described the sanctions as economic terrorism.                    => IRN > *
  + The election was condemned by Zambia's opposition as a farce.            => ZMB > *
  - Critics described the Polish film as a triumph.

frame blast = ACCUSE disapprove
  words      blast.v slam.v lambast.v savage.v pillory.v rip_into.v tear_into.v lay_into.v hit_out.v "pour scorn on" fire.v+broadside.n hurl.v+abuse.n hurl.v+insult.n shout.v+abuse.n shout.v+insult.n scream.v+abuse.n launch.v+broadside.n deliver.v+broadside.n launch.v+tirade.n launch.v+salvo.n "rail against" "speak out against" "cry foul" "call to account" "take issue with" "voice alarm" "voice dismay" "express outrage" "express dismay" deplore.v bewail.v execrate.v blame.v fault.v carpet.v scold.v "dress down" "take aim" take_aim.v round_on.v slate.v snipe_at.v sneer_at.v scoff_at.v jeer.v heckle.v boo.v burn.v+effigy.n "burn in effigy" "draw fire" attract.v+criticism.n draw.v+criticism.n provoke.v+outcry.n "caused an outcry"
  actor      subj | by | from
  recipient  at | against | into | on | obj | for
  if         subj is country, government, organisation, group, person, civilians
  if         obj lemma not airport, runway, heliport, position, base, hideout, bunker, stronghold, symbol, camp, convoy, headquarters, town, city, village, suburb, district, post, checkpoint, building, barracks, quarter, cave, port
  if         obj lemma not penalty, ball, free-kick, six, way, shot-put, goal, shot, music, rock, hole, homer, door, drive
  if         subj lemma not helicopter, warplane, jet, gunship, fighter-bomber, bomber, plane, tank, artillery, gunner, apache, f-16, drone, cannon, warship, ship, submarine, troop, soldier
  if         obj lemma not itself, himself, herself, themselves, yourself, ourselves
  if         subj lemma not missile, rocket, shell, mortar, bomb, bullet, car, truck, lorry, bus, train, storm, hurricane, cyclone, wave
  if         into lemma not building, house, wall, station, village, town, city, hill, tree, car, truck, bus, crowd, tower, runway, sea, coast, school, bridge
  + Mexico's president blasted the wall.                                     => MEX GOV > *
  + The Norwegian premier fired a broadside at the European Commission.      => NOR GOV > EUR
  + The envoy was heckled by Serbian nationalists.                           => SRB > *
  - The striker from Ghana blasted the ball over the bar.

frame under_attack_over = ACCUSE disapprove
  words      "under attack" "come under attack" "come under fire" "under fire" "in the firing line"
  actor      from | by
  recipient  subj
  if         over present
  if         subj is GOV, LEG, JUD, PTY, OPP, organisation, BUS, COP, MIL, government, country
  if         subj present
  if         over lemma not border, frontier, sea, city, village, night, weekend, week
  + The Maltese premier is under attack over taxes.                          => * > MLT GOV

frame find_fault = ACCUSE disapprove
  words      "a violation of" "in violation of" "in breach of" "deeply concerned" "gravely concerned" "strongly condemn" "condemn in the strongest terms" "unacceptable interference" "blatant interference" "stab in the back" "slap in the face" express.v+reservation.n voice.v+objection.n raise.v+objection.n register.v+protest.n hand.v+protest.n send.v+protest.n make.v+protest.n make.v+complaint.n "hand a note of protest" "call in the ambassador"
  actor      subj | by | from
  recipient  to | of | with | at | from | over
  if         actor is country, government, organisation, group, person
  + Laos registered a protest with Thailand.                                 => LAO > THA
  + The Dutch ambassador was summoned by Indonesia.                          => IDN > NLD

frame say_guilty = ACCUSE allege
  words      "hold responsible" "point the finger at" "lay the blame at" "lay at the door" "pin the blame on" "say was behind" "be behind the" finger.v implicate.v incriminate.v "trace back to" "see the hand of" "put the blame" "have blood on his hands" "blame squarely" | finger-pointing.n
  actor      subj | by
  recipient  obj | at | on | of
  if         actor is country, government, organisation, group, person, COP
  + Turkey holds Kurdish militants responsible for the blast.                => TUR > *
  + Kenyan officials fingered Al-Shabaab.                                    => KEN GOV > *

frame look_into_case = ACCUSE investigate
  words      "open an inquiry into" "launch an inquiry into" "open a case against" "under investigation" "call in for questioning" "hold an inquest" "commission of inquiry" subpoena.v depose.v "question under caution" audit.v "raid the offices" "look into allegations" "investigate allegations" "set up a commission of inquiry" "order an inquiry" "begin impeachment" "open proceedings" open.v+proceeding.n start.v+proceeding.n
  actor      subj | by
  recipient  into | against | obj | of
  if         actor is country, government, organisation, COP, JUD, LEG, person
  + Brazil's senate opened proceedings against a minister.                   => BRA LEG > BRA
  + Two Maltese officials were subpoenaed by a judge in Valletta.            => MLT > MLT

frame lecture = ACCUSE disapprove
  words      lecture.v harangue.v hector.v malign.v slander.v defame.v traduce.v denigrate.v disparage.v reprove.v rap.v+knuckle.n "rap over the knuckles" "tell off" tell_off.v tick_off.v "dress down" demonise.v demonize.v lampoon.v pillory.v "wag a finger" wag.v+finger.n
  actor      subj | by
  recipient  obj | at
  if         actor is country, government, organisation, group, person, military, media, civilians
  if         obj is not money, goods, food
  if         recipient present
  + The king maligned the crowds in Manama as infiltrators.                  => * > *
  - The botanist lectured for an hour in Kew.

frame call_shame = ACCUSE disapprove
  words      call.v brand.v label.v term.v deem.v style.v declare.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma repugnant, sickening, disgusting, scandalous, enemy, plot, sell-out, sellout, charade, sham, hoax, witch-hunt, travesty, mockery, bully, butcher, killer, monster, thug, madman, invader, occupier, meddling, interference, robbery, hypocrisy, hypocritical, scandal, abuse, affront, cynical, heinous, despicable, vile, deplorable, inexcusable, indefensible, unforgivable, unjustifiable, shocking, horrific, horrifying, senseless, invalid, null, fraudulent, rigged, flawed, bogus, phoney, phony, ridiculous, ludicrous, preposterous, abhorrent, treason, blasphemy, blunder, folly, failure, warmonger, bandit, murderous, barbarous, contemptible, unhelpful, unfriendly, hostile, escalation, violation, insane, nonsense, betrayal, humiliation, surrender, capitulation, punishment, vandalism, extortion, propaganda, parody, extraordinary, unprovoked, sentence
  if         subj is country, government, organisation, group, person, PTY, OPP, LEG, SOC, military, ELI
  + Portugal's premier called the tone repugnant.                            => PRT GOV > *
  + The Seimas branded the treaty a sell-out.                                => LTU > *
  + Amnesty termed the trial a sham.                                         => * > *

frame praise_name = SUPPORT
  words      call.v term.v describe.v describe_as.v deem.v style.v dub.v
  actor      subj | by
  recipient  obj
  if         comp lemma sensible, historic, courageous, milestone, breakthrough, hero, heroic, constructive, encouraging, triumph, friend, ally, brother, partner, statesman, landmark, generous, balanced, excellent, exemplary, wise, welcome, positive
  if         comp present and subj is country, government, organisation, group, person
  + Norway's premier called the treaty historic.                               => NOR GOV > *
  + Pakistan's president called China a friend.                                => PAK GOV > CHN

frame liken = ACCUSE disapprove
  words      liken_to.v compare_to.v compare_with.v equate_with.v
  actor      subj | by
  recipient  obj
  if         to lemma Hitler, Nazi, dictator, criminal, apartheid, espionage, terrorist, fascism, terrorism, holocaust, genocide, bandit, gangster, thug, mafia, slavery, colonialism, blackmail, invasion, butcher, murderer, occupation, mercenary, Stalin, spy, pirate
  if         to present
  + Ankara's premier likened the Dutch to Nazis.                             => TUR > NLD

frame charge_that = ACCUSE allege
  words      charge.v
  actor      subj | by
  recipient  against
  if         comp present and subj is country, government, organisation, group, person, PTY
  if         obj absent
  + Kuwait's envoy charged that Iraq had moved the markers.                  => KWT > *

frame hold_to_blame = ACCUSE allege
  words      hold.v deem.v
  actor      subj | by
  recipient  obj
  if         comp present and comp lemma responsible, guilty, accountable, answerable, liable, culpable, complicit
  if         subj is country, government, organisation, group, person, PTY, OPP, SOC
  + Mali's government held Algeria responsible for the raid.                 => MLI > DZA

frame held_to_blame = ACCUSE allege
  words      hold.v deem.v consider.v
  actor      by
  recipient  obj
  if         comp present and comp lemma responsible, accountable, answerable, liable, culpable
  if         subj absent
  if         obj is country, government, group, person, military, organisation
  + Abu Sayyaf is held responsible for the blast in Manila.                  => * > PHL

frame hold_to_account = ACCUSE allege
  words      hold.v+account.n call.v+account.n bring.v+account.n
  actor      subj | by
  recipient  obj
  if         obj is country, government, group, person, military, organisation
  + Rwanda held him to account for the raids.                                => RWA > *
  - The bank in Riga held the money to the account.

frame sue = ACCUSE
  words      sue.v litigate.v "go to court" "go to law" "take legal action" "bring a lawsuit" "file a lawsuit" "take to court"
  actor      subj | by
  recipient  obj | against
  if         actor is country, government, organisation, group, person, civilians, JRN, BUS, SOC
  if         for lemma not peace, mercy
  + Greenpeace sued.                                                         => * > *
  + The editor in Lagos is suing the state.                                  => NGA JRN > *

frame challenge_in_court = ACCUSE
  words      challenge.v contest.v dispute.v fight.v
  actor      subj | by
  recipient  obj | of
  if         in present and in lemma court, tribunal
  if         obj present
  if         actor is country, government, organisation, group, PTY, OPP, person, LAB, civilians, SOC
  + Zambia's opposition is challenging the count in court.                    => ZMB > *

frame put_to_trial = ACCUSE allege
  words      try.v court-martial.v arraign.v
  actor      subj | by
  recipient  obj
  if         comp absent and obj is person, civilians, military, group, government, ELI, REB, JRN
  if         for lemma not size, job
  + A Turkish Cypriot baker is being tried for smuggling.                    => * > CYP

frame repeat_charge = ACCUSE allege
  words      repeat.v+allegation.n repeat.v+accusation.n repeat.v+charge.n renew.v+accusation.n make.v+allegation.n make.v+charge.n level.v+charge.n raise.v+allegation.n stand_by.v+accusation.n trade.v+blame.n exchange.v+accusation.n swap.v+accusation.n
  actor      both | subj | by | from
  recipient  against | at | to
  if         actor is country, government, organisation, group, person, PTY, OPP, LEG
  + A Kyrgyz deputy repeated the allegation against the contractor.          => KGZ LEG > *
  + Ethiopia and Eritrea traded accusations.                                 => ETH, ERI > *

frame take_offence = ACCUSE disapprove
  words      voice.v+frustration.n express.v+frustration.n express.v+fury.n voice.v+fury.n voice.v+displeasure.n express.v+shock.n voice.v+shock.n express.v+horror.n express.v+disquiet.n voice.v+disquiet.n express.v+revulsion.n express.v+annoyance.n voice.v+annoyance.n take.v+umbrage.n take.v+offence.n take.v+offense.n take.v+exception.n vent.v+anger.n vent.v+fury.n express.v+disgust.n voice.v+exasperation.n express.v+impatience.n cry.v+foul.n express.v+dissatisfaction.n voice.v+dissatisfaction.n express.v+discontent.n voice.v+discontent.n express.v+unhappiness.n voice.v+unhappiness.n express.v+resentment.n voice.v+resentment.n voice.v+indignation.n register.v+displeasure.n signal.v+displeasure.n show.v+displeasure.n convey.v+displeasure.n air.v+grievance.n voice.v+grievance.n
  actor      subj | by
  recipient  to | at | with | over | about
  if         actor is country, government, organisation, group, person, military, civilians
  + Ugandan nurses expressed their dissatisfaction with the health minister. => UGA > UGA GOV
  + Greek unions have voiced discontent over the cuts.                       => GRC LAB > *
  + America's envoy voiced his frustration to the prince of Bahrain.         => USA > BHR
  + Bern took umbrage at the French note.                                    => CHE > *

frame be_appalled = ACCUSE disapprove
  words      appalled.a outraged.a dismayed.a aghast.a horrified.a indignant.a furious.a disgusted.a incensed.a scandalised.a scandalized.a
  actor      subj
  recipient  at | by | with | over
  if         subj is country, government, organisation, group
  + The State Department was appalled.                                       => USA > *
  + Jordan is furious at the leak.                                           => JOR > *
  - A Parisian cook was horrified by the soup.

frame speak_of_crime = ACCUSE disapprove
  words      speak_of.v talk_of.v complain_of.v "cry shame"
  actor      subj | by
  recipient  by | from
  if         of present and of lemma murder, betrayal, treason, genocide, provocation, aggression, blackmail, crime, fraud, massacre, slaughter, torture, theft, conspiracy, interference, meddling, terrorism, injustice, humiliation, lynching, harassment, persecution, piracy, sabotage, coup, discrimination
  if         subj is country, government, organisation, group, person, PTY, OPP
  + Denmark's premier spoke of judicial murder.                              => DNK > *
  + The Kurdish party complained of fraud.                                   => * > *

frame protest_to = ACCUSE disapprove
  words      protest_to.v complain_to.v remonstrate_with.v grumble_at.v protest_at.v
  actor      subj | by
  recipient  to | with | at
  if         recipient present and actor is country, government, organisation, military
  if         recipient is country, government, organisation, military, person, group
  + Italy protested to Bern over the tolls.                                  => ITA > CHE
  + Ghana's ministry complained to Togo.                                     => GHA > TGO

frame haul_in = ACCUSE disapprove
  words      haul_in.v send_for.v call_in.v carpet.v dress_down.v summon.v
  actor      subj | by
  recipient  obj
  if         obj lemma ambassador, envoy, diplomat, charge, attache, consul, commissioner, d'affaires, counsellor
  if         actor is country, government
  context    diplomatic
  + Sweden's government called in the Russian ambassador.                      => SWE > RUS
  + Ankara summoned the German charge over the raid.                           => TUR > DEU

frame call_it = ACCUSE disapprove
  words      call.v brand.v label.v
  actor      subj | by
  recipient  obj
  if         comp present and obj present
  if         subj is GOV, LEG, PTY, OPP, country
  if         comp lemma not sensible, historic, courageous, milestone, breakthrough, hero, heroic, constructive, encouraging, triumph, friend, ally, brother, partner, statesman, landmark, generous, balanced, excellent, exemplary, wise, welcome, positive, success, victory, home, day, meeting, election, vote, strike, truce, halt, him, her, Bob
  if         obj lemma not charge, allegation, claim, report, accusation, it, this, army, government, party, supporter, minister, follower, side, state, member, election, strike, rally, meeting, vote, session, ambassador, envoy, troop, troops, poll, referendum
  if         on absent and for absent
  if         subj present
  + Tbilisi called the affair a comedy.                                      => GEO > *
  + The Venezuelan opposition called the accord a giveaway.                  => VEN > *
  + Chad shut its border with Libya, a move that Tripoli called hostile.       => LBY GOV > TCD

frame take_to_task = ACCUSE disapprove
  words      take.v haul.v call.v bring.v
  actor      subj | by
  recipient  obj
  if         to present and to lemma task, woodshed, account
  if         obj present
  + The government of Taiwan took Vietnam to task over the fires on Monday.    => TWN > VNM

frame take_before_court = ACCUSE
  words      take.v haul.v drag.v bring.v refer.v
  actor      subj | by
  recipient  obj
  if         obj is country, government, organisation, group, person, military
  if         subj is country, government, organisation, group, person, civilians
  if         to lemma court, Hague, tribunal, arbitration, commission, ombudsman, regulator, arbitrator, council
  if         to present
  + A Chilean union took the mine to the labour tribunal.                    => CHL LAB > *
  + Argentina took Uruguay to the world court.                               => ARG > URY

frame on_trial = ACCUSE allege
  words      "on trial" "in the dock"
  actor      by | in
  recipient  subj
  if         subj is person, civilians, military, government, ELI, OPP, JRN
  + Two Rwandan officers are on trial in Kigali for the murder of a journalist.   => * > RWA

# "Dismissed it as a show": the judgement stands after "as".
frame dismiss_as_bad = ACCUSE disapprove
  words      dismiss.v dismiss_as.v mock.v ridicule.v decry.v deride.v scorn.v denigrate.v belittle.v paint.v portray.v cast.v
  actor      subj | by
  recipient  obj | of | by
  if         as present and actor is country, government, organisation, group, person, PTY, OPP, LEG, LAB, SOC
  if         obj lemma not allegation, accusation, charge, claim, report, suggestion, rumour, rumor, idea, notion, talk, appeal, request, it
  if         as lemma not minister, general, chief, governor, judge, ambassador, commander, president, secretary, director, officer, mayor, head, adviser, spokesman, premier, hero, success, victory, victim, friend, saviour, captain, coach
  + The Greek opposition ridiculed the summit as a show.                      => GRC > *
  + Burundi's leader was portrayed by Rwanda as a warlord.                    => RWA > BDI

frame describe_as_bad = ACCUSE disapprove
  words      describe.v describe_as.v characterise.v characterize.v depict.v view.v regard.v see.v denounce.v condemn.v
  actor      subj | by
  recipient  obj | of | by
  if         actor is country, government, organisation, group, person, PTY, OPP, LEG
  if         as present and as lemma immoral, barbaric, inhumane, inhuman, cruel, brutal, genocide, shameful, disgraceful, cowardly, reckless, irresponsible, unfair, unjust, undemocratic, authoritarian, autocratic, repressive, intolerant, racist, discriminatory, hypocritical, cynical, blackmail, piracy, massacre, crime, murder, robbery, theft, plot, conspiracy, meddling, fraud, fraudulent, rigged, flawed, mistake, error, disaster, catastrophe, capitulation, surrender, sell-out, witch-hunt, vendetta, disproportionate, excessive, counterproductive, hostile, unfriendly, invasion, occupation, colonialism, apartheid, barbarism, hysteria, tyrant, warmonger, criminal, liar, traitor, enemy, stooge, mafia
  + On Tuesday Iran described the cutoff as immoral.                           => IRN > *
  + The Lithuanian parliament characterised Beijing's camps as genocide.      => LTU LEG > *
  - The guide described the Maltese harbour as blue.

# "Belgrade had betrayed him, said ...": the one who says it accuses.
frame say_betrayed = ACCUSE allege
  words      betray.v cheat.v deceive.v double-cross.v hoodwink.v mislead.v meddle.v interfere.v renege.v backslide.v bully.v scheme.v conspire.v lie.v dupe.v violate.v breach.v flout.v
  actor      sayer
  recipient  subj | by
  if         actor present and recipient is country, government, organisation, group, military
  if         actor is country, government, organisation, group, person, military, PTY, OPP
  if         obj lemma not airspace, border, waters
  + Croatia's premier said Serbia had betrayed him.                           => HRV > SRB
  - Fog had deceived the pilots, said the Norwegian inspector.

frame be_to_blame = ACCUSE allege
  words      "be to blame" "was to blame" "were to blame" "is to blame" "are to blame" "more to blame" "partly to blame" "largely to blame" "equally to blame" "also to blame" "solely to blame" "was behind" "were behind" "is behind" "are behind" "be behind" "was responsible for" "were responsible for" "is responsible for" "are responsible for" "guilty party"
  actor      sayer
  recipient  subj
  if         actor present and recipient is country, government, organisation, group, military, person
  if         actor is country, government, organisation, group, person, military, COP
  + Kenya's police said Somali militants were responsible for the bombing.    => KEN COP > SOM
  + Washington says the Palestinians are more to blame for the deadlock.   => USA * > PSE
  + India said Pakistan was largely to blame for the attacks.   => IND * > PAK

frame allegation_of = ACCUSE allege
  words      allegation.n accusation.n insinuation.n imputation.n slur.n jibe.n
  actor      by | from | of | subj
  recipient  against | at
  if         actor present and actor is country, government, organisation, group, person, PTY, OPP, LEG, JRN
  + Sudan's allegation that Chad had shelled a village was false.             => SDN > *
  + Accusations from Kigali against Kampala continue.                         => RWA GOV > UGA GOV

frame allegation_against = ACCUSE allege
  words      allegation.n accusation.n slander.n
  actor      by | from | of | subj
  recipient  against
  if         against present and against is country, government, organisation, group, person, military
  + Allegations against the Gambian minister have grown.                      => * > GMB

frame appoint_inquiry = ACCUSE investigate
  words      appoint.v set_up.v establish.v form.v name.v create.v convene.v order.v launch.v mount.v start.v open.v announce.v
  actor      subj | by
  recipient  into | against | of
  if         obj lemma inquiry, enquiry, investigation, probe, investigator, inquest, fact-finding, autopsy
  if         actor is country, government, organisation, COP, JUD, LEG, military, REL
  + Mali's government set up an inquiry into the shooting.                    => MLI GOV > *
  + An investigation into the bank was mounted by Latvian police.             => LVA COP > *

# Those who are to look at something are sent to whoever is looked at.
frame send_inspectors = ACCUSE investigate
  words      send.v dispatch.v deploy.v despatch.v return.v
  actor      subj | by
  recipient  to | into
  if         obj lemma inspector, investigator, examiner, auditor, fact-finder, "fact-finding mission", "fact-finding team", "inspection team", "team of inspectors", "team of investigators", "mission of inquiry"
  if         actor is country, government, organisation, COP, JUD, LEG, group
  + Sweden has sent inspectors to the Iranian plant.                          => SWE > IRN
  + Inspectors were dispatched to Syria by the UN.                            => UNO > SYR
  - Norway sent engineers to Chad.

frame commission_to_find = ACCUSE investigate
  words      appoint.v set_up.v establish.v form.v name.v create.v convene.v send.v
  actor      subj | by
  recipient  into | against | of
  if         obj lemma commission, committee, panel, board, team, body, tribunal, prosecutor, detective, auditor
  if         comp present and comp lemma investigate, find, establish, look, determine, examine, probe, inquire, discover, ascertain, uncover, clarify
  if         actor is country, government, organisation, COP, JUD, LEG, military
  + The navy of Chile appointed a panel to investigate the wreck.           => CHL MIL > *

frame matter_to_court = ACCUSE
  words      take.v bring.v refer.v submit.v carry.v lay.v put.v
  actor      subj | by
  recipient  against | of | with
  if         obj lemma case, matter, dispute, complaint, quarrel, grievance, gripe, row, issue, question, cause, incident
  if         to present
  if         to lemma court, Hague, tribunal, arbitration, arbitrator, council, nation, nations, OAS, WTO, UN, union, commission
  if         actor is country, government, organisation, group, person, PTY, OPP, LAB, SOC
  + Colombia took its dispute to the International Court of Justice.           => COL > *
  + Guyana will bring the matter to the International Court of Justice.       => GUY > *

frame go_to_court = ACCUSE
  words      go.v turn.v resort.v appeal.v
  actor      subj
  recipient  against
  if         to lemma court, tribunal, Hague, arbitration
  if         to present and subj is country, government, organisation, group, person, PTY, OPP, LAB, SOC, LEG
  if         subj is not JUD
  if         subj present
  if         subj lemma not player, ball, champion, seed
  + The Ghanaian opposition has gone to the Supreme Court.                    => GHA > *
  + Slovakia went to arbitration against Hungary.                             => SVK > HUN
  - The tennis player from Serbia went to the far court.

frame come_under_fire = ACCUSE disapprove
  words      "under fire for" "under fire over" "under fire at home" "under fire from critics" "under fire from" "under attack from" "under attack over" "come under attack over" "come under criticism" "came under criticism" "come in for criticism" "face criticism" "faced criticism" "faces criticism" face.v+criticism.n incur.v+wrath.n earn.v+rebuke.n earn.v+censure.n
  actor      from | of | by
  recipient  subj
  if         subj is country, government, organisation, person, group, GOV, PTY
  if         subj is not MIL, REB
  + Peru's president is under fire at home for the deal.                      => * > PER GOV
  + Malta faced criticism from Brussels over its passports.                   => EUR > MLT
  + The Spanish government is under fire from unions.                         => ESP > ESP GOV

frame face_allegations = ACCUSE allege
  words      face.v+allegation.n face.v+accusation.n face.v+charge.n face.v+claim.n confront.v+allegation.n fight.v+allegation.n fight.v+charge.n answer.v+charge.n answer.v+allegation.n "dogged by allegations" "beset by allegations" "hit by allegations" "facing allegations" "facing charges"
  actor      from | by
  recipient  subj
  if         subj is country, government, organisation, person, group, GOV, PTY, LAB, COP, military, civilians
  + A Maltese dockers' union faces accusations of bribery.                    => * > MLT
  + The Fijian commander is facing charges of mutiny.                         => * > FJI
  + Uganda's army has faced allegations of torture from Amnesty.              => * > UGA MIL

frame face_probe = ACCUSE investigate
  words      face.v+inquiry.n face.v+investigation.n face.v+probe.n face.v+inquest.n face.v+questioning.n face.v+audit.n
  actor      from | by
  recipient  subj
  if         subj is country, government, organisation, person, group, GOV, PTY, LAB, COP, military, BUS
  + Croatia's former premier faces an inquiry over the hotel sale.            => * > HRV
  + A Swiss bank is facing a criminal investigation in Paris.                 => * > CHE

frame inquiry_begins = ACCUSE investigate
  words      "inquiry is under way" "investigation is under way" "probe is under way" "inquiry is underway" "investigation is underway" "probe is underway" "inquiry was under way" "investigation was under way" "investigation was underway" "inquiry was underway" "inquiry has begun" "investigation has begun" "inquiry has opened" "investigation has opened" "inquiry began" "investigation began"
  actor      by
  recipient  into | of
  + An inquiry is under way into the dealings of the Samoan police.          => * > WSM COP
  - A search is under way for walkers lost near Aspen.

frame protests_of = ACCUSE disapprove
  words      protest.n complaint.n outcry.n
  actor      from | by | of
  recipient  to | against | at
  if         actor present and actor is GOV, PTY, OPP, LEG, organisation, MIL
  if         in absent and on absent
  + Complaints from the Tamil National Alliance followed.                       => LKA > *

frame attack_in_words = ACCUSE disapprove
  words      attack.v savage.v lash.v pummel.v
  actor      subj | by
  recipient  obj
  if         subj is PTY, OPP, LEG, LAB, SOC, REL, JRN and obj is GOV, PTY, OPP, LEG, JUD, country, organisation
  if         with absent and in absent
  if         subj present and obj present
  + The Ghanaian opposition attacked the finance minister.                    => GHA > GHA GOV
  + The Czech premier was attacked by trade unions over pensions.             => * LAB > CZE GOV

frame attack_for = ACCUSE disapprove
  words      attack.v savage.v
  actor      subj | by
  recipient  obj
  if         obj is GOV, PTY, OPP, LEG, JUD, organisation, country and for present
  if         subj is GOV, PTY, OPP, LEG, LAB, SOC, REL, JRN
  if         with absent
  if         subj present and obj present
  + Hungary's premier attacked the European Commission for its silence.                => HUN GOV > EUR

frame regret_others = ACCUSE disapprove
  words      regret.v lament.v bemoan.v rue.v deplore.v
  actor      subj | by
  recipient  of | by
  if         obj lemma decision, fall, departure, withdrawal, absence, annexation, ruling, detention, arrest, expulsion, move, vote, verdict, refusal, failure, collapse, closure, ban, sentence, execution, test, launch, delay, silence, use, escalation, lack
  if         actor is country, government, organisation, person, group
  if         subj present
  + Austria regretted Russia's decision to expel its diplomats.                => AUT > RUS
  + The verdict was regretted by the European Union.                          => EUR > *

frame voice_regret_at = ACCUSE disapprove
  words      voice.v+regret.n express.v+regret.n express.v+sorrow.n express.v+sadness.n
  actor      subj | by
  recipient  at | over | to | about
  if         at lemma decision, move, vote, ruling, verdict, expulsion, withdrawal, refusal, failure, arrest, closure, ban, launch, test, step
  if         at present and actor is country, government, organisation, person
  + Japan voiced regret at the launch by North Korea.                         => JPN > *

frame be_unhappy = ACCUSE disapprove
  words      angry.a angered.a disappointed.a unhappy.a upset.a irate.a livid.a alarmed.a shocked.a saddened.a offended.a displeased.a annoyed.a enraged.a exasperated.a critical.a scathing.a scornful.a "up in arms"
  actor      subj
  recipient  at | by | with | over | about | of
  if         subj is country, government, organisation, PTY, OPP, LEG
  if         subj is not civilians
  if         subj present
  + Warsaw is angry at Berlin over the pipeline.                              => POL > DEU
  + The Kenyan government was disappointed by the vote.                       => KEN GOV > *
  - A child from Bonn was upset by the clown.

frame fume = ACCUSE disapprove
  words      fume.v seethe.v bridle.v gripe.v growl.v grouse.v moan.v whine.v snarl.v fret.v hiss.v
  actor      subj
  recipient  at | about | over | against
  if         subj is GOV, country, PTY, OPP, LEG, organisation, LAB
  if         into absent and through absent and out absent
  if         subj present
  + Turkey fumed at Israel over the raid.                                     => TUR > ISR
  + Serbia's president fumed at the note.                                   => SRB GOV > *
  - Traffic from Cairo growled past.

frame headline_rap = ACCUSE disapprove
  words      rap.v flay.v skewer.v roast.v pan.v flog.v 
  actor      subj | by
  recipient  obj
  if         subj is GOV, country, PTY, OPP, LEG, JUD, organisation, LAB, JRN
  if         obj is GOV, country, PTY, OPP, LEG, JUD, organisation, military, COP
  if         with absent
  if         subj present and obj present
  + The Supreme Court of India rapped the government over pollution.          => IND JUD > IND
  + Canada's premier was flayed by the opposition.                            => * > CAN GOV
  - The chef in Seoul flogged his knives.

frame trade_insults = ACCUSE disapprove
  words      trade.v+insult.n exchange.v+insult.n trade.v+barb.n exchange.v+barb.n trade.v+taunt.n trade.v+jibe.n cross.v+sword.n squabble.v bicker.v spar.v wrangle.v quarrel.v "war of words"
  actor      both | between | subj
  if         actor is country, government, organisation, PTY, OPP, LEG, person
  if         for absent
  + Greece and Turkey traded insults over the islet.                          => GRC, TUR > *
  - Gulls in Dover squabble over crusts.

frame cast_doubt = ACCUSE disapprove
  words      cast.v+doubt.n question.v+legitimacy.n question.v+motive.n question.v+impartiality.n question.v+fairness.n question.v+validity.n question.v+wisdom.n question.v+credibility.n challenge.v+legitimacy.n dispute.v+result.n contest.v+result.n dispute.v+count.n contest.v+count.n challenge.v+result.n contest.v+election.n challenge.v+election.n
  actor      subj | by
  recipient  of | on
  if         actor is country, government, organisation, PTY, OPP, person, group
  + Malawi's opposition questioned the legitimacy of the vote.                                 => MWI > *
  + France cast doubt on the Venezuelan vote.                                 => FRA > *

frame put_down_to = ACCUSE allege
  words      put_down.v chalk_up.v lay.v trace_back.v pin.v
  actor      subj | by
  recipient  to | on | at
  if         to is country, government, organisation, group, military
  if         to present and subj is country, government, organisation, COP, person
  + Lithuania put the story down to the Belarusian KGB.                       => LTU > BLR

frame face_charges = ACCUSE allege
  words      "face charges" "faces charges" "facing charges" "faced charges" "face trial" "faces trial" "facing trial" "faced trial" "stand trial" "stood trial" "on trial for" "be charged with" "was charged with" "were charged with" "accused of"
  actor      by | in
  recipient  subj
  if         subj is person, civilians, military, GOV, ELI, OPP, REB, JRN, CRM, COP, BUS
  + Two Ugandan officers face charges of treason.                             => * > UGA
  + A former Malian minister is facing charges of theft.                           => * > MLI

frame call_deed = ACCUSE disapprove
  words      call.v brand.v label.v term.v
  actor      subj | by
  recipient  of | by | obj
  if         subj is person, government, organisation, PTY, OPP, LAB, SOC, ELI, LEG, REL
  if         comp present and obj present and subj present
  if         obj lemma deal, affair, decision, raid, action, ruling, law, proposal, verdict, test, attack, bill, sanction, arrest, agreement, accord, trial, treaty, expulsion, shutdown, operation, speech, remark, measure, resolution, killing, bombing, sentence, tariff, ban, move, siege, blockade, exercise, launch, annulment, charter, pact, occupation, annexation, plan
  if         comp lemma not legend, myth, mystery, miracle, adventure, sensible, historic, courageous, milestone, breakthrough, constructive, encouraging, triumph, landmark, generous, balanced, excellent, exemplary, wise, welcome, positive, success, victory, good, fair, important, vital, necessary, legal, turning, start, beginning, step, progress, justified, proof, decent, day, gift, off
  + A former premier of Tajikistan called the deal a carve-up.                => TJK > *
  + The nurses' union in Dublin branded the law wicked on Friday, a newspaper reported.   => IRL > *
  - The archaeologist called the raid a legend.

frame call_it_shame = ACCUSE disapprove
  words      call.v brand.v label.v term.v
  actor      subj | by
  recipient  of | by
  if         comp present and subj present
  if         obj lemma it, that, this, them
  if         subj is GOV, country, PTY, OPP, LEG, organisation, ELI
  if         comp lemma sell-out, sellout, joke, farce, sham, insult, provocation, crime, murder, piracy, blackmail, outrage, disgrace, betrayal, lie, theft, surrender, capitulation, coup, aggression, terrorism, trap, hoax, fraud, madness, nonsense, vendetta, plot, giveaway, illegal, unacceptable, absurd, shameful, unfriendly, hostile, act, interference, genocide, massacre, invasion, occupation, abomination, humiliation, circus, charade
  + Iran's foreign minister called it a crime.                                 => * > *
  + Iceland's prime minister called that an unfriendly act.                    => ISL GOV > *
