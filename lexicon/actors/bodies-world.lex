# Bodies across borders: UN missions, agencies and panels, courts, EU bodies, alliances, regional organisations, banks and funds, armed and peace missions, NGOs, churches, companies of many countries. Part 1 of 3: UNO EUR.

# UNO
group UN Trusteeship Council
  UNO GOV
group UN Credentials Committee
  UNO GOV
group UN Human Rights Committee
  UNO GOV
group UN Committee Against Torture | Committee Against Torture
  UNO GOV
group Committee on the Elimination of Racial Discrimination
  UNO GOV
group Committee on the Elimination of Discrimination against Women
  UNO GOV
group UN Committee on the Rights of the Child
  UNO GOV
group UN Working Group on Arbitrary Detention | Working Group on Arbitrary Detention
  UNO GOV
group UN Sanctions Committee | UN sanctions committee
  UNO GOV
group UN Panel of Experts | UN panel of experts | UN Group of Experts | UN group of experts
  UNO GOV
group UN Independent International Commission of Inquiry
  UNO GOV
group UN Fact-Finding Mission | UN fact-finding mission
  UNO GOV
group Independent Investigative Mechanism for Myanmar
  UNO GOV
group UNITAD
  UNO GOV
group UN Peacebuilding Commission | Peacebuilding Commission
  UNO GOV
group Department of Peacekeeping Operations | UN Department of Peacekeeping Operations | UN Department of Peace Operations
  UNO GOV
group UN Department of Political Affairs
  UNO GOV
group UN Office of Legal Affairs
  UNO GOV
group UN Office of Internal Oversight Services
  UNO GOV
group UN Counter-Terrorism Committee
  UNO GOV
group UN Mine Action Service | UNMAS
  UNO GOV
group UNOPS
  UNO GOV
group UN-Habitat
  UNO GOV
group UN Volunteers
  UNO GOV
group UN University | United Nations University
  UNO EDU
group UN Development Fund for Women
  UNO GOV
group UN Global Compact
  UNO GOV
group UN Framework Convention on Climate Change | UNFCCC
  UNO GOV
group Green Climate Fund
  IGO GOV
group UN Economic Commission for Europe | UNECE
  UNO GOV
group Economic Commission for Latin America and the Caribbean | ECLAC
  UNO GOV
group Economic and Social Commission for Asia and the Pacific | ESCAP
  UNO GOV
group Economic Commission for Africa
  UNO GOV
group Economic and Social Commission for Western Asia | ESCWA
  UNO GOV
group UN Drug Control Programme | UNDCP
  UNO GOV
group International Narcotics Control Board
  UNO GOV
group UN Interregional Crime and Justice Research Institute
  UNO GOV
group International Fund for Agricultural Development | IFAD
  UNO GOV
group World Intellectual Property Organization | WIPO
  UNO GOV
group World Tourism Organization | UN Tourism
  UNO GOV
group International Trade Centre
  UNO GOV
group UNICRI
  UNO GOV
group Pan American Health Organization | PAHO
  UNO GOV MED
group International Agency for Research on Cancer
  UNO GOV MED
group World Health Assembly
  UNO GOV MED
group UN Compensation Commission
  UNO GOV
group Iraq Oil-for-Food Programme | Office of the Iraq Programme
  UNO GOV
group Volcker Committee | Independent Inquiry Committee
  UNO GOV
group UN Iraq-Kuwait Observation Mission
  UNO MIL
group UN Supervision Mission in Syria
  UNO MIL
group UN Confidence Restoration Operation | UNCRO
  UNO MIL
group UN Preventive Deployment Force | UNPREDEP
  UNO MIL
group UN Transitional Administration for Eastern Slavonia | UNTAES
  UNO GOV
group UN Mission in Bosnia and Herzegovina | UNMIBH
  UNO COP
group UN Mission of Observers in Prevlaka | UNMOP
  UNO MIL
group International Police Task Force | IPTF
  UNO COP
group UN Mission in Kosovo | United Nations Mission in Kosovo
  UNO GOV
group UN Mission of Observers in Tajikistan | UNMOT
  UNO MIL
group UN Observer Mission in Georgia
  UNO MIL
group UN Support Mission in Haiti | UN Mission in Haiti | UNMIH
  UNO MIL
group MICIVIH
  UNO GOV
group MINUJUSTH
  UNO GOV
group UN Stabilization Mission in Haiti
  UNO MIL
group UN Verification Mission in Colombia
  UNO GOV
group UN Observer Group in Central America
  UNO MIL
group UN Mission for the Verification of Human Rights in Guatemala
  UNO GOV
group UN Transitional Authority in Cambodia
  UNO GOV
group UN Advance Mission in Cambodia
  UNO MIL
group UN Transitional Administration in East Timor
  UNO GOV
group UN Mission of Support in East Timor | UNMISET
  UNO GOV
group UN Office in Timor-Leste
  UNO GOV
group UN Special Mission to Afghanistan | UNSMA
  UNO GOV
group UNGOMAP | UN Good Offices Mission in Afghanistan and Pakistan
  UNO GOV
group UNOCHA Afghanistan
  UNO GOV
group UN Command | United Nations Command
  IGO MIL
group UN Monitoring Mission in Ukraine | Human Rights Monitoring Mission in Ukraine | UN Human Rights Monitoring Mission in Ukraine
  UNO GOV
group UN Regional Centre for Preventive Diplomacy for Central Asia
  UNO GOV
group UN World Conference Against Racism
  UNO GOV
group Multinational Security Support Mission | Gang Suppression Force
  IGO COP
group Multinational Force in Haiti
  IGO MIL
group International Residual Mechanism
  UNO JUD
group UN Dispute Tribunal
  UNO JUD
group Commission on Crime Prevention and Criminal Justice
  UNO GOV
group Commission on Narcotic Drugs
  UNO GOV
group Commission on the Status of Women
  UNO GOV
group Committee on the Peaceful Uses of Outer Space
  UNO GOV
group UN Truce Supervision Organization
  UNO MIL
group Scientific Committee on the Effects of Atomic Radiation | UNSCEAR
  UNO GOV
group UN Register of Damage
  UNO GOV
# EUR
group European Coal and Steel Community
  EUR GOV
group European Defence Agency
  EUR GOV
group European Court of Auditors
  EUR GOV
group European Ombudsman
  EUR GOV
group European Public Prosecutor's Office | EPPO
  EUR JUD
group European Banking Authority
  EUR GOV
group European Stability Mechanism
  EUR GOV
group European Financial Stability Facility
  EUR GOV
group Single Resolution Board
  EUR GOV
group European Aviation Safety Agency | EASA
  EUR GOV
group European Food Safety Authority | EFSA
  EUR GOV
group European Centre for Disease Prevention and Control | ECDC
  EUR GOV MED
group European Chemicals Agency
  EUR GOV
group European Union Agency for Fundamental Rights | EU Agency for Fundamental Rights
  EUR GOV
group European Monitoring Centre on Racism and Xenophobia
  EUR GOV
group European Union Agency for Asylum | European Asylum Support Office
  EUR GOV
group European Union Satellite Centre
  EUR GOV
group ENISA | EU Agency for Cybersecurity
  EUR GOV
group European Peace Facility
  EUR GOV
group European Community Humanitarian Office
  EUR GOV
group EuropeAid
  EUR GOV
group Committee of the Regions
  EUR GOV
group European Economic and Social Committee
  EUR GOV
group Foreign Affairs Council
  EUR GOV
group Ecofin | ECOFIN
  EUR GOV
group Coreper | COREPER
  EUR GOV
group Political and Security Committee
  EUR GOV
group EU Military Committee
  EUR MIL
group EU Military Staff
  EUR MIL
group EU Police Mission in Bosnia
  EUR COP
group EU Rule of Law Mission in Kosovo
  EUR GOV
group EU Border Assistance Mission | EUBAM
  EUR COP
group EUBAM Rafah
  EUR COP
group EUPOL Afghanistan | EUPOL
  EUR COP
group EUCAP Sahel
  EUR COP
group EUJUST LEX
  EUR JUD
group EU Advisory Mission in Ukraine | EUAM
  EUR COP
group EU Mission in Armenia | EU monitoring mission in Armenia | EUMA
  EUR GOV
group EU Border Assistance Mission to Moldova and Ukraine
  EUR COP
group Operation Althea | Althea
  EUR MIL
group EUFOR Althea
  EUR MIL
group Operation Artemis
  EUR MIL
group Operation Concordia | Concordia mission
  EUR MIL
group European People's Party
  EUR PTY
group Progressive Alliance of Socialists and Democrats | Socialists and Democrats group
  EUR PTY
group Renew Europe
  EUR PTY
group European Conservatives and Reformists | ECR group
  EUR PTY
group Patriots for Europe
  EUR PTY
group Identity and Democracy
  EUR PTY
group Europe of Sovereign Nations
  EUR PTY
group Alliance of Liberals and Democrats for Europe | ALDE
  EUR PTY
group Party of European Socialists
  EUR PTY
group European United Left
  EUR PTY
group Greens-European Free Alliance
  EUR PTY
group European Free Alliance
  EUR PTY
group Copa-Cogeca | COPA-COGECA
  EUR AGR
group European Trade Union Confederation
  EUR LAB
group BusinessEurope
  EUR BUS
group EU Monitoring Mission | European Community Monitor Mission | EC Monitor Mission
  EUR GOV
group Badinter Commission
  EUR JUD
group Euratom Supply Agency
  EUR GOV
group Global Gateway
  EUR GOV
