# What changes hands, by class. Single words are lemmas of the thing's head noun.

item food
  words sack.n packet.n olive.n citrus.n breakfast.n mango.n spinach.n noodle.n bread.n herring.n "food packet" "food stock" "wheat stock"
  words food.n grain.n wheat.n rice.n maize.n corn.n flour.n bread.n sugar.n salt.n barley.n sorghum.n millet.n soya.n soybean.n bean.n lentil.n pulse.n potato.n cassava.n cereal.n oat.n rye.n
  words meat.n beef.n pork.n poultry.n chicken.n mutton.n lamb.n fish.n cod.n tuna.n sardine.n milk.n butter.n cheese.n egg.n fruit.n banana.n apple.n orange.n vegetable.n tomato.n onion.n
  words coffee.n tea.n cocoa.n wine.n beer.n water.n ration.n foodstuff.n meal.n biscuit.n cattle.n sheep.n goat.n pig.n livestock.n crop.n harvest.n seed.n porridge.n vodka.n whisky.n
  words "food aid" "cooking oil" "palm oil" "vegetable oil" "olive oil" "drinking water" "baby food" "infant formula" "food parcel" "milk powder" "food supply" "sunflower oil" foodgrain.n shrimp.n date.n nut.n spice.n
  words seafood.n soup.n cow.n feed.n fodder.n "food basket" feed.v

item arms
  words shotgun.n kalashnikovs.n ak-47s.n m16s.n mig.n mig-29.n mig-29s.n f-16.n f-16s.n howitzers.n "arms sale" "military sale" "anti-aircraft missile" "missile system" "missile launcher" "machine-gun barrel" "gun barrel" "rifle stock"
  words arm.n weapon.n weaponry.n gun.n rifle.n pistol.n revolver.n handgun.n firearm.n machine-gun.n kalashnikov.n missile.n rocket.n mortar.n howitzer.n artillery.n cannon.n launcher.n tank.n warplane.n
  words fighter.n bomber.n frigate.n warship.n submarine.n destroyer.n corvette.n gunboat.n drone.n bomb.n mine.n landmine.n torpedo.n warhead.n interceptor.n munition.n arsenal.n grenade.n armament.n
  words carbine.n bayonet.n sword.n armour.n armor.n javelin.n stinger.n patriot.n himars.n weapons.n minesweeper.n gunship.n
  words "armoured vehicle" "armored vehicle" "fighter jet" "air defence system" "air defense system" "air-defence system" "air-defense system" "air-defence battery" "air defence battery" "attack helicopter" "patrol boat" "personnel carrier" "small arms" "machine gun" "cruise missile" "ballistic missile" "weapons system" "anti-tank missile" "aircraft carrier" "military hardware" "fighter plane" "weapon system" "tear gas" "combat aircraft" "assault rifle"
  words jet.n ak-47.n ak47.n m16.n "military aid" "military assistance" "artillery piece" "missile battery" arm.v rearm.v re-arm.v

item ammunition
  words ammunition.n bullet.n shell.n round.n cartridge.n ammo.n munitions.n gunpowder.n explosive.n detonator.n projectile.n fuse.n propellant.n dynamite.n
  words "artillery shell" "tank round" "mortar bomb" "artillery round" "mortar round" "tank shell" "cluster munition"

item technology
  words "knowledge transfer" "technology transfer" "weapons technology" "weaponry technology"
  words technology.n software.n blueprint.n chip.n semiconductor.n centrifuge.n satellite.n reactor.n know-how.n patent.n expertise.n design.n spyware.n microchip.n laser.n radar.n sensor.n
  words computer.n algorithm.n encryption.n gyroscope.n server.n supercomputer.n rocketry.n avionics.n
  words "missile technology" "nuclear technology" "surveillance equipment" "dual-use goods" "technical assistance" "guidance system" "nuclear reactor" "source code" "machine tool" "satellite image"

item energy
  words current.n "electric current" kilowatt-hour.n
  words electricity.n power.n energy.n gas.n megawatt.n kilowatt.n heat.n heating.n hydropower.n
  words "natural gas" "electric power" "gas supply" "power supply" "electricity supply" "pipeline gas" "cubic metres of gas" "liquefied gas"

item fuel
  words fuel.n oil.n petrol.n petroleum.n gasoline.n diesel.n kerosene.n coal.n crude.n barrel.n uranium.n lng.n naphtha.n lignite.n coke.n firewood.n charcoal.n benzine.n propane.n butane.n plutonium.n paraffin.n bitumen.n
  words "crude oil" "heating oil" "jet fuel" "nuclear fuel" "fuel oil" "fuel rod" "aviation fuel" "liquefied natural gas" "enriched uranium" "heavy oil" "oil product"
  words refuel.v

item money
  words pay.n "pay rise" "pay increase" "wage increase" damages.n check.n cent.n crore.n krone.n financing.n remittance.n payroll.n bill.n commitment.n cent.n "soft credit" "debt forgiveness" "aid programme" "aid package" "rescue package"
  words money.n cash.n fund.n dollar.n euro.n pound.n yen.n yuan.n rouble.n ruble.n rupee.n franc.n peso.n rand.n shilling.n naira.n mark.n lira.n riyal.n dinar.n krona.n krone.n
  words loan.n credit.n grant.n subsidy.n payment.n ransom.n compensation.n salary.n wage.n pension.n debt.n deposit.n bailout.n stipend.n donation.n investment.n reparation.n tribute.n tax.n duty.n levy.n fee.n
  words toll.n bribe.n kickback.n bond.n asset.n reserve.n funding.n finance.n cheque.n tranche.n bounty.n allowance.n overdraft.n gold.n bullion.n million.n billion.n capital.n bitcoin.n rent.n fine.n budget.n revenue.n
  words "financial aid" "financial assistance" "budget support" "credit line" "line of credit" "development aid" "economic aid" "debt relief" "cash transfer" "soft loan" "financial support" "swap line"
  words aid.n appropriation.n arrears.n ecu.n crown.n instalment.n installment.n scholarship.n pledge.n "loan guarantee" "currency swap" "bail-out" "economic help" "half the bill" finance.v fund.v bankroll.v pay.v repay.v compensate.v reimburse.v subsidise.v subsidize.v indemnify.v underwrite.v

item medicine
  words gown.n plaster.n "coronavirus shot" "covid shot" "flu shot"
  words medicine.n drug.n vaccine.n insulin.n antibiotic.n plasma.n blood.n bandage.n dose.n jab.n serum.n morphine.n painkiller.n antidote.n ventilator.n oxygen.n syringe.n stretcher.n mask.n medication.n antiretroviral.n
  words quinine.n anaesthetic.n contraceptive.n iodine.n ambulance.n
  words "medical supplies" "medical supply" "medical equipment" "medical aid" "first-aid kit" "protective gear" "test kit" "medical kit"
  words vaccinate.v inoculate.v "medical help"

item equipment
  words "printing press" detector.n seismograph.n launch.n hydrofoil.n telex.n mimeograph.n lens.n craft.n "landing craft" airplane.n aeroplane.n hospital.n clinic.n laboratory.n "field clinic" "field hospital" yacht.n "mobile phone"
  words equipment.n vehicle.n truck.n lorry.n jeep.n bus.n car.n tractor.n ship.n vessel.n boat.n barge.n plane.n aircraft.n airliner.n helicopter.n locomotive.n train.n wagon.n generator.n turbine.n pump.n
  words transformer.n machine.n machinery.n engine.n tool.n part.n spare.n bulldozer.n crane.n helmet.n uniform.n boot.n vest.n radio.n telephone.n camera.n binoculars.n gear.n kit.n hardware.n goggles.n
  words ferry.n tanker.n trawler.n icebreaker.n bicycle.n motorcycle.n ambulance.n shelter.n container.n scanner.n parachute.n raft.n tugboat.n excavator.n
  words "spare part" "protective equipment" "night-vision goggles" "flak jacket" "body armour" "communications equipment" "military equipment" "riot gear" "prefabricated house" "patrol vehicle"
  words kitchen.n laboratory.n ladder.n disk.n dredger.n drill.n

item personnel
  words constable.n man.n "border guard" "search dog"
  words troop.n soldier.n peacekeeper.n adviser.n advisor.n instructor.n trainer.n expert.n engineer.n doctor.n nurse.n medic.n firefighter.n policeman.n officer.n volunteer.n mercenary.n technician.n
  words observer.n monitor.n inspector.n rescuer.n worker.n labourer.n laborer.n teacher.n specialist.n surgeon.n team.n battalion.n brigade.n contingent.n reinforcement.n personnel.n pilot.n sailor.n marine.n
  words guard.n crew.n staff.n regiment.n commando.n unit.n interpreter.n scientist.n paramedic.n gendarme.n paratrooper.n recruit.n diver.n
  words "aid worker" "rescue team" "special forces" "medical team" "police officer" "military adviser" "search team" "relief worker"
  words force.n police.n midwife.n dentist.n bodyguard.n airman.n detective.n prosecutor.n lecturer.n "police force" "armed forces"

item prisoners
  words prisoner.n hostage.n captive.n detainee.n inmate.n convict.n fugitive.n suspect.n dissident.n deserter.n internee.n abductee.n spy.n defector.n corpse.n body.n remains.n kidnapper.n hijacker.n captor.n
  words "prisoner of war" "political prisoner" "war criminal" "remains of soldiers" "death row"
  words pow.n crewman.n castaway.n "those arrested" "those detained"

item intelligence
  words picture.n position.n reading.n "satellite picture" "flight plan" "licence plate" "bank account"
  words intelligence.n information.n secret.n data.n document.n file.n dossier.n tip.n evidence.n map.n coordinates.n intercept.n recording.n code.n cable.n archive.n footage.n plan.n name.n list.n
  words "satellite imagery" "classified document" "flight data" "state secret" "satellite photograph" "black box" "intelligence report"
  words imagery.n record.n chart.n tape.n transcript.n fingerprint.n photograph.n "satellite picture" "radar track" "bank record" brief.v "tip off"

item territory
  words farmland.n corridor.n outpost.n
  words territory.n land.n island.n islet.n enclave.n province.n region.n town.n village.n hill.n peninsula.n base.n port.n strip.n plateau.n sovereignty.n valley.n county.n plot.n reef.n atoll.n airfield.n district.n exclave.n
  words acre.n hectare.n zone.n mountain.n
  words "air base" "naval base" "border village" "territorial waters" "border strip" "buffer zone"

item goods
  words "memory stick" asphalt.n wire.n batik.n towel.n potassium.n fin.n skin.n tyre.n tire.n
  words good.n goods.n cargo.n merchandise.n product.n commodity.n steel.n iron.n copper.n aluminium.n aluminum.n nickel.n cobalt.n lithium.n diamond.n timber.n wood.n cotton.n textile.n cloth.n clothes.n clothing.n garment.n
  words fertiliser.n fertilizer.n cement.n rubber.n tobacco.n cigarette.n paper.n leather.n wool.n silk.n fur.n toy.n furniture.n ore.n phosphate.n potash.n ivory.n heroin.n cocaine.n cannabis.n opium.n
  words artefact.n artifact.n painting.n manuscript.n statue.n bronze.n treasure.n antique.n antiquity.n luxury.n bauxite.n tin.n zinc.n chrome.n manganese.n tungsten.n titanium.n platinum.n silver.n gem.n jade.n graphite.n
  words consignment.n import.n export.n parcel.n chemical.n plastic.n book.n soap.n
  words "aid convoy" "relief convoy" "rare earth" "rare earths" "raw material" "relief supplies" "relief goods" "relief aid" "humanitarian supplies" "consumer goods" "building material" "construction material" "iron ore" "humanitarian aid" "humanitarian relief"
  words blanket.n tent.n tarpaulin.n net.n sand.n stone.n gravel.n wire.n marble.n carpet.n "razor wire" "mosquito net"

item other
  words "security guarantee" "safe passage" stadium.n
  words visa.n passport.n citizenship.n licence.n license.n permit.n contract.n concession.n share.n stake.n horse.n panda.n elephant.n airtime.n frequency.n
  words help.n assistance.n support.n relief.n supply.n supplies.n refuge.n protection.n training.n
