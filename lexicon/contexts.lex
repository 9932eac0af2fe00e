# What an event is about. A word here is offered to the coder, which keeps it where it stands close to the act.

context military
  words military.a military.n army.n navy.n troop.n soldier.n battalion.n brigade.n regiment.n warplane.n warship.n tank.n artillery.n airstrike.n missile.n general.n colonel.n infantry.n
  words garrison.n frontline.n offensive.n invasion.n barracks.n submarine.n frigate.n bomber.n marine.n paratrooper.n conscription.n ceasefire.n truce.n armistice.n mobilisation.n mobilization.n deployment.n
  words "armed forces" "air force" "fighter jet" "defence ministry" "defense ministry" "defence minister" "defense minister" "air strike" "military base" "special forces" "war games" "naval exercise" "joint exercise" "arms sale" "peace talks" "general staff" "front line"

context intelligence
  words intelligence.n spy.n espionage.n spying.n eavesdropping.n wiretap.n informant.n informer.n surveillance.n spymaster.n counterintelligence.n mole.n eavesdrop.v bugging.n defector.n counter-espionage.n reconnaissance.n
  words "intelligence service" "intelligence agency" "secret service" "secret police" "double agent" "classified document" "state secret" "intelligence sharing"

context executive
  words president.n presidency.n premier.n chancellor.n cabinet.n minister.n premiership.n monarch.n king.n emir.n sultan.n junta.n coup.n putsch.n impeachment.n impeach.v abdication.n reshuffle.n governor.n regent.n
  words "prime minister" "head of state" "head of government" "executive order" "interim government" "caretaker government" "transitional government" "coalition government"

context legislative
  words parliament.n senate.n congress.n assembly.n lawmaker.n legislator.n senator.n legislature.n bill.n quorum.n filibuster.n ratification.n ratify.v parliamentarian.n congressman.n duma.n knesset.n bundestag.n bicameral.a deputy.n
  words "national assembly" "lower house" "upper house" "member of parliament" "house of representatives" "no-confidence vote" "vote of no confidence" "speaker of parliament"

context election
  words election.n electoral.a ballot.n vote.n voter.n referendum.n candidate.n candidacy.n poll.n plebiscite.n turnout.n campaign.n by-election.n runoff.n primary.n electorate.n vote-rigging.n recount.n incumbent.n polling.n
  words "polling station" "election commission" "electoral commission" "ballot box" "run-off" "presidential race" "general election"

context political_institutions
  words constitution.n constitutional.a democracy.n institution.n federalism.n autonomy.n decentralisation.n devolution.n coalition.n monarchy.n republic.n "political party" "rule of law" "constitutional amendment" "constitutional reform" "term limit" "separation of powers" "power-sharing" "national unity government" "supreme court" "civil service" "opposition party" "state institution"

context pro_democracy
  words democratisation.n democratization.n pro-democracy.a liberalisation.n suffrage.n transparency.n "free election" "fair election" "free and fair" "democratic transition" "return to civilian rule" "civilian rule" "multi-party" "multiparty" "democratic reform" "democracy activist" "democracy movement" "opposition leader"

context pro_autocracy
  words autocracy.n autocrat.n authoritarian.a authoritarianism.n dictatorship.n dictator.n despotism.n one-party.a totalitarian.a tyranny.n strongman.n cult.n "martial law" "emergency powers" "state of emergency" "military rule" "power grab" "life presidency" "one-party rule" "third term"

context economic
  words trade.n economy.n economic.a tariff.n export.n import.n currency.n inflation.n bank.n loan.n debt.n investment.n market.n budget.n tax.n subsidy.n austerity.n customs.n wage.n salary.n strike.n union.n industry.n factory.n commerce.n
  words bond.n deficit.n quota.n unemployment.n privatisation.n privatization.n nationalisation.n exchange-rate.n dumping.n embargo.n sanction.n pipeline.n price.n pension.n bailout.n creditor.n devaluation.n merchant.n tourism.n bankruptcy.n
  words "central bank" "free trade" "trade deal" "trade agreement" "stock exchange" "monetary fund" "world bank" "trade war" "supply chain" "cost of living" "trade union" "customs union"

context legal
  words court.n judge.n trial.n lawsuit.n verdict.n tribunal.n prosecutor.n lawyer.n extradition.n indictment.n acquittal.n conviction.n sentence.n warrant.n appeal.n magistrate.n prosecution.n attorney.n jury.n plaintiff.n defendant.n injunction.n
  words litigation.n testimony.n bail.n plea.n extradite.v indict.v sue.v acquit.v convict.v pardon.n amnesty.n legality.n "supreme court" "international criminal court" "court of justice" "human rights court" "legal action" "constitutional court" "war crimes tribunal"

context reparations
  words reparation.n reparations.n restitution.n compensation.n indemnity.n repatriation.n restitute.v "war reparations" "looted art" "truth commission" "colonial crimes" "formal apology" "truth and reconciliation" "stolen artefact" "forced labour compensation" "benin bronzes" "comfort women"

context human_rights
  words torture.n massacre.n genocide.n atrocity.n disappearance.n "human rights" "war crime" "crime against humanity" "crimes against humanity" "rights group" "rights abuse" "extrajudicial killing" "political prisoner" "ethnic cleansing" "arbitrary detention" "death penalty" "rights violation" "rights watchdog" "forced labour" "forced labor" "prisoner of conscience" "enforced disappearance"

context rights_freedoms
  words censorship.n freedom.n liberty.n protest.n demonstration.n petition.n boycott.n emancipation.n journalist.n newspaper.n editor.n broadcaster.n blogger.n dissident.n press.n "freedom of speech" "freedom of the press" "free speech" "freedom of assembly" "civil liberties" "civil rights" "freedom of religion" "freedom of expression" "press freedom" "right to vote" "freedom of movement" "internet shutdown" "right to strike"

context repression
  words repression.n crackdown.n persecution.n intimidation.n purge.n torture.n detention.n dissident.n dissent.n curfew.n clampdown.n oppression.n gulag.n harassment.n "secret police" "riot police" "tear gas" "political prisoner" "state of emergency" "opposition activist" "arbitrary arrest" "labour camp" "re-education camp" "house arrest"

context human_security
  words hunger.n famine.n starvation.n malnutrition.n homelessness.n eviction.n slum.n sanitation.n displaced.a blackout.n shelter.n livelihood.n poverty.n "food aid" "food security" "food shortage" "drinking water" "power cut" "water supply" "humanitarian aid" "relief convoy" "displaced people" "internally displaced" "humanitarian crisis" "electricity supply" "land rights" "aid convoy" "relief agency" "food price" "water shortage"

context gender
  words gender.n women.n rape.n feminist.n feminism.n abortion.n femicide.n misogyny.n midwife.n schoolgirl.n hijab.n headscarf.n veil.n burqa.n dowry.n prostitution.n sexism.n "sexual violence" "domestic violence" "women's rights" "sexual harassment" "genital mutilation" "sexual abuse" "girls' education" "child marriage" "gender equality" "sexual slavery" "women's march"

context lgbt
  words gay.a lesbian.n homosexual.a homosexuality.n transgender.a bisexual.a lgbt.a lgbtq.a queer.a homophobia.n same-sex.a sodomy.n "gay pride" "pride march" "pride parade" "same-sex marriage" "gay rights" "gay marriage" "lgbt rights"

context religion_ethnicity
  words religion.n religious.a church.n mosque.n temple.n synagogue.n cathedral.n monastery.n shrine.n bishop.n archbishop.n cardinal.n pope.n imam.n cleric.n ayatollah.n mullah.n priest.n pastor.n monk.n nun.n rabbi.n lama.n muslim.n christian.n
  words jew.n hindu.n sikh.n buddhist.n catholic.n orthodox.a shiite.n sunni.n copt.n ahmadi.n yazidi.n ethnic.a ethnicity.n tribe.n tribal.a minority.n sectarian.a blasphemy.n pilgrimage.n pilgrim.n koran.n antisemitism.n racism.n racist.a apartheid.n
  words indigenous.a caste.n rohingya.n uighur.n kurd.n tutsi.n hutu.n roma.n patriarch.n sect.n koranic.a holocaust.n islamophobia.n xenophobia.n xenophobic.a "ethnic minority" "ethnic group" "religious minority" "holy site" "sharia law" "hate crime"

context inequality
  words inequality.n poverty.n discrimination.n segregation.n landless.a racism.n caste.n apartheid.n exclusion.n marginalisation.n underclass.n "minimum wage" "income gap" "wealth tax" "land reform" "affirmative action" "equal pay" "social justice" "civil rights" "working poor"

context diplomatic
  words diplomacy.n diplomat.n diplomatic.a ambassador.n embassy.n consulate.n envoy.n consul.n summit.n treaty.n accord.n mediation.n mediator.n talks.n negotiation.n negotiator.n attache.n accreditation.n communique.n bilateral.a multilateral.a
  words delegation.n pact.n recognition.n emissary.n protocol.n detente.n rapprochement.n nuncio.n legation.n visit.n "foreign minister" "foreign ministry" "foreign secretary" "state visit" "security council" "general assembly" "persona non grata" "state department" "secretary of state" "secretary general" "foreign affairs" "peace plan"

context territory
  words territory.n territorial.a border.n annexation.n annex.v sovereignty.n secession.n separatist.n separatism.n independence.n frontier.n enclave.n islet.n maritime.a partition.n irredentism.n borderline.n exclave.n occupation.n settler.n demarcation.n reef.n
  words "border dispute" "territorial waters" "territorial integrity" "disputed territory" "exclusive economic zone" "buffer zone" "demilitarised zone" "demilitarized zone" "line of control" "disputed island" "maritime border" "occupied territory" "border crossing" "land border"

context peacekeeping
  words peacekeeper.n peacekeeping.n peacekeeping.a monitor.n observer.n "blue helmet" "peacekeeping force" "peacekeeping mission" "stabilisation force" "un mission" "ceasefire monitor" "buffer force" "un force" "peace force" "observer mission" "african union force" "un troops"

context health
  words health.n hospital.n doctor.n nurse.n vaccine.n vaccination.n epidemic.n pandemic.n cholera.n malaria.n ebola.n virus.n coronavirus.n covid.n covid-19.n quarantine.n disease.n medicine.n clinic.n polio.n measles.n aids.n hiv.n tuberculosis.n
  words outbreak.n surgeon.n infection.n patient.n lockdown.n influenza.n ventilator.n typhoid.n midwife.n pharmacy.n tobacco.n cancer.n smallpox.n plague.n ambulance.n medic.n "health ministry" "world health organization" "medical supplies" "bird flu" "health worker" "mental health" "public health"

context asylum
  words asylum.n refugee.n refuge.n sanctuary.n defector.n exile.n refoulement.n safe-haven.n "asylum seeker" "refugee camp" "political asylum" "refugee status" "safe haven" "refugee agency" "asylum claim" "asylum request" "temporary protection" "displaced person"

context migration
  words migrant.n migration.n immigrant.n immigration.n emigrant.n emigration.n deportation.n deport.v smuggler.n visa.n repatriation.n stowaway.n deportee.n emigrate.v expatriate.n resettlement.n "border guard" "boat people" "illegal immigrant" "undocumented migrant" "migrant worker" "work permit" "residence permit" "economic migrant" "migrant boat" "free movement" "people smuggler" "border fence"

context disasters
  words earthquake.n flood.n hurricane.n cyclone.n typhoon.n tsunami.n drought.n landslide.n wildfire.n eruption.n volcano.n avalanche.n famine.n tornado.n mudslide.n storm.n quake.n aftershock.n heatwave.n flooding.n disaster.n derailment.n shipwreck.n
  words "natural disaster" "forest fire" "rescue team" "disaster relief" "plane crash" "dam burst" "oil spill" "search and rescue" "mine collapse" "train crash" "relief effort"

context natural_resource
  words oil.n gas.n coal.n mining.n mine.n miner.n mineral.n gold.n diamond.n timber.n logging.n fishery.n fishing.n fish.n fisherman.n trawler.n uranium.n copper.n cobalt.n lithium.n nickel.n phosphate.n dam.n irrigation.n aquifer.n drilling.n pipeline.n
  words refinery.n oilfield.n gasfield.n petroleum.n crude.n ore.n bauxite.n wheat.n grain.n rubber.n ivory.n opec.n lng.n quarry.n groundwater.n reservoir.n hydrocarbon.n "natural gas" "natural resource" "oil field" "gas field" "oil company" "fishing rights" "water rights" "river basin" "rare earth" "rare earths" "exclusive economic zone" "fishing ground"

context environment
  words environment.n environmental.a climate.n pollution.n emission.n deforestation.n conservation.n ecologist.n wildlife.n biodiversity.n greenhouse.n carbon.n ecology.n ecological.a warming.n whaling.n poaching.n poacher.n recycling.n rainforest.n coral.n waste.n smog.n glacier.n
  words desertification.n greenpeace.n extinction.n renewable.a wetland.n pesticide.n rhino.n turtle.n whale.n "climate change" "global warming" "national park" "toxic waste" "oil spill" "greenhouse gas" "renewable energy" "nature reserve" "coal plant" "climate activist" "wind farm" "solar power"

context technology
  words technology.n software.n satellite.n semiconductor.n microchip.n chip.n internet.n computer.n telecom.n telecommunications.n broadband.n drone.n rocket.n robot.n robotics.n spacecraft.n space.n orbit.n smartphone.n laboratory.n patent.n biotechnology.n
  words encryption.n 5g.n algorithm.n radar.n cryptocurrency.n supercomputer.n nanotechnology.n spyware.n hypersonic.a app.n platform.n missile.n centrifuge.n "artificial intelligence" "social media" "space agency" "space station" "air defence" "air defense" "mobile network" "facial recognition" "data centre" "undersea cable" "ballistic missile" "export control" "launch vehicle"

context terrorism
  words terrorism.n terrorist.n terrorist.a jihadist.n jihadi.n extremist.n extremism.n hijacking.n hijacker.n beheading.n counterterrorism.n counter-terrorism.n jihad.n militancy.n radicalisation.n "suicide bomber" "suicide bombing" "suicide attack" "car bomb" "al-qaeda" "islamic state" "boko haram" "al-shabaab" "terror attack" "hostage taking" "roadside bomb" "state sponsor" "terror group"

context cbrn
  words sarin.n anthrax.n novichok.n polonium.n radiation.n warhead.n bioweapon.n ricin.n enrichment.n plutonium.n chlorine.n denuclearisation.n denuclearization.n nonproliferation.n non-proliferation.n centrifuge.n vx.n proliferation.n
  words "nuclear weapon" "nuclear test" "chemical weapon" "biological weapon" "nerve agent" "nuclear bomb" "nuclear warhead" "mustard gas" "nuclear programme" "nuclear program" "dirty bomb" "weapons of mass destruction" "atomic bomb" "nuclear missile" "enriched uranium" "nuclear deal" "nuclear arsenal" "nuclear threat" "nuclear inspector" "atomic energy agency" "hydrogen bomb" "test ban" "nuclear submarine"

context cyber
  words cyberattack.n cyber.a cyberspace.n hacker.n hacking.n hack.v malware.n ransomware.n phishing.n cybersecurity.n botnet.n spyware.n firewall.n cybercrime.n cyber-attack.n cyberwarfare.n trojan.n hacktivist.n "computer virus" "cyber attack" "denial-of-service" "data breach" "computer network" "cyber espionage" "cyber security"

context misinformation
  words misinformation.n disinformation.n propaganda.n deepfake.n hoax.n rumour.n rumor.n falsehood.n fabrication.n conspiracy.n troll.n bot.n "fake news" "false claim" "state media" "fake account" "false report" "conspiracy theory" "smear campaign" "influence campaign" "information war" "troll farm"

context crime
  words crime.n criminal.n gang.n gangster.n murder.n robbery.n burglary.n theft.n kidnapping.n kidnapper.n ransom.n extortion.n arson.n piracy.n pirate.n mafia.n mobster.n smuggler.n smuggling.n counterfeit.a bandit.n banditry.n homicide.n vigilante.n
  words racketeering.n looting.n fraud.n assassin.n hitman.n jailbreak.n thief.n robber.n forgery.n cartel.n poacher.n interpol.n lynching.n blackmail.n rustler.n "organised crime" "organized crime" "arms smuggling" "armed robbery" "crime boss" "gang violence" "cattle raid" "bank robbery"

context corruption
  words corruption.n corrupt.a bribe.n bribery.n graft.n embezzlement.n embezzle.v kickback.n nepotism.n cronyism.n laundering.n slush.n kleptocracy.n kleptocrat.n misappropriation.n launder.v whistleblower.n profiteering.n patronage.n "money laundering" "slush fund" "abuse of office" "tax evasion" "insider trading" "illicit enrichment" "ill-gotten gains" "shell company" "offshore account" "conflict of interest" "vote buying"

context illegal_drugs
  words heroin.n cocaine.n opium.n cannabis.n marijuana.n narcotic.n narcotics.n fentanyl.n methamphetamine.n drug-dealer.n poppy.n coca.n hashish.n captagon.n meth.n ecstasy.n mdma.n narco.n opiate.n amphetamine.n khat.n
  words "drug trafficker" "drug trafficking" "drug cartel" "drug lord" "drug smuggler" "drug trade" "drug smuggling" "war on drugs" "drug dealer" "drug gang" "drug baron" "illegal drugs" "drug money" "drug shipment"

context trafficking
  words trafficking.n trafficker.n slavery.n slave.n enslavement.n smuggle.v "human trafficking" "people trafficking" "sex trafficking" "forced labour" "child soldier" "forced prostitution" "organ trafficking" "arms trafficking" "child labour" "bonded labour" "human smuggling" "wildlife trafficking" "trafficking ring"
