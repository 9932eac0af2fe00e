# Bodies of sub-Saharan Africa: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Uganda
group Amnesty Commission of Uganda
  UGA GOV
group Umeme
  UGA BUS
group East African Crude Oil Pipeline | EACOP
  UGA BUS
group NTV Uganda
  UGA JRN
group The Observer of Kampala
  UGA JRN
group Red Pepper newspaper
  UGA JRN
group CBS radio of Uganda
  UGA JRN
group Buganda kingdom | Buganda Kingdom
  UGA SOC
# Tanzania
group Chama Cha Mapinduzi | CCM
  TZA PTY
group Chadema | CHADEMA
  TZA PTY OPP
group Civic United Front | CUF
  TZA PTY OPP
group ACT-Wazalendo | ACT Wazalendo
  TZA PTY OPP
group NCCR-Mageuzi
  TZA PTY OPP
group Tanganyika Law Society
  TZA SOC
group Legal and Human Rights Centre
  TZA SOC
group Uamsho
  TZA REL
group Tanzania People's Defence Force
  TZA MIL
group National Electoral Commission of Tanzania | Independent National Electoral Commission of Tanzania
  TZA GOV
group Acacia Mining
  GBR BUS
group Bank of Tanzania
  TZA GOV
group Mwananchi
  TZA JRN
group JamiiForums | Jamii Forums
  TZA JRN
group The Guardian of Tanzania
  TZA JRN
# Rwanda and Burundi
group FDU-Inkingi | United Democratic Forces of Rwanda
  RWA PTY OPP
group Democratic Green Party of Rwanda
  RWA PTY OPP
group Rwanda National Congress
  RWA OPP
group PS-Imberakuri
  RWA PTY OPP
group Dalfa-Umurinzi
  RWA PTY OPP
group MRND
  RWA PTY
group Coalition for the Defence of the Republic
  RWA PTY
group Rwanda Movement for Democratic Change
  RWA OPP
group National Liberation Front of Rwanda | FLN of Rwanda
  RWA REB
group CNRD-Ubwiyunge
  RWA REB
group FDLR-FOCA
  RWA REB
group RUD-Urunana
  RWA REB
group Forces Armees Rwandaises | Rwandan Armed Forces
  RWA MIL
group Rwanda National Police
  RWA COP
group Rwanda Investigation Bureau
  RWA COP
group Gacaca courts | gacaca courts
  RWA JUD
group Ibuka
  RWA SOC
group Urugwiro Village | Village Urugwiro
  RWA GOV
group Rwanda Development Board
  RWA GOV
group Rwandair | RwandAir
  RWA BUS
group Umuvugizi
  RWA JRN
group Umuseso
  RWA JRN
group KT Press
  RWA JRN
group Front for Democracy in Burundi | FRODEBU | Frodebu
  BDI PTY
group UPRONA | Uprona | Union for National Progress
  BDI PTY
group Movement for Solidarity and Democracy of Burundi
  BDI PTY OPP
group National Congress for Freedom | National Congress for Liberty
  BDI PTY OPP
group CNARED
  BDI OPP
group Popular Forces of Burundi | Republican Forces of Burundi
  BDI REB
group APRODH | Aprodh
  BDI SOC
group Ligue Iteka | Iteka
  BDI SOC
group OLUCOME
  BDI SOC
group Burundi National Defence Force
  BDI MIL
group Radio Isanganiro
  BDI JRN
# Democratic Republic of Congo
group People's Party for Reconstruction and Democracy | PPRD
  COD PTY
group Together for the Republic | Ensemble pour la Republique | Ensemble pour la République
  COD PTY OPP
group Lamuka
  COD PTY OPP
group Common Front for Congo
  COD PTY
group Sacred Union of the Nation
  COD PTY
group Union for the Congolese Nation
  COD PTY
group Engagement for Citizenship and Development
  COD PTY OPP
group Popular Movement of the Revolution
  COD PTY
group Unified Lumumbist Party
  COD PTY
group Lucha movement | LUCHA | Lucha
  COD CVL
group Filimbi
  COD CVL
group Telema
  COD CVL
group Zaire Armed Forces | Zairian army
  COD MIL
group Special Presidential Division
  COD MIL
group DSP of Zaire
  COD MIL
group Congolese National Police
  COD COP
group National Intelligence Agency of Congo | Agence Nationale de Renseignements
  COD SPY
group Independent National Electoral Commission of Congo | CENI of Congo
  COD GOV
group Constitutional Court of Congo
  COD JUD
group Palais de la Nation
  COD GOV
group People's Palace of Kinshasa
  COD LEG
group Central Bank of Congo
  COD GOV
group Asadho | ASADHO
  COD SOC
group Voice of the Voiceless | La Voix des Sans Voix
  COD SOC
group Journaliste en Danger | Journalist in Danger
  COD SOC
group Panzi Hospital
  COD MED
group CODECO-URDPC
  COD REB
group Zaire militia | Zaire self-defence group
  COD REB
group Nyatura
  COD REB
group Mai-Mai Yakutumba | Yakutumba
  COD REB
group Mai-Mai Sheka
  COD REB
group Mai-Mai Simba
  COD REB
group PARECO
  COD REB
group MRC of Ituri | Congolese Revolutionary Movement
  COD REB
group RCD-National | RCD-N
  COD REB
group RCD-K-ML | RCD-Kisangani
  COD REB
group National Coalition of the People for the Sovereignty of Congo
  COD REB
group Banyamulenge militia
  COD REB
group Simba rebels
  COD REB
group Force Publique
  COD MIL
group International Conference on the Great Lakes Region
  IGO GOV
group East African Community Regional Force
  IGO MIL
group Tenke Fungurume | Tenke Fungurume Mining
  COD BUS
group Sicomines
  COD BUS
group KCC of Katanga | Kamoto Copper Company
  COD BUS
group Sodimico
  COD BUS
group Virunga National Park rangers
  COD GOV
group ICCN
  COD GOV
group Le Potentiel of Kinshasa
  COD JRN
group Le Phare of Kinshasa
  COD JRN
group Radio Maendeleo
  COD JRN
group Congolese Press Agency
  COD JRN
# Congo Republic, Gabon, Equatorial Guinea
group Congolese Labour Party | Congolese Party of Labour | Congolese Labor Party
  COG PTY
group Pan-African Union for Social Democracy | UPADS
  COG PTY
group Cobra militia
  COG PRM
group Ninja militia | Ninjas
  COG REB
group Cocoye militia | Cocoyes
  COG REB
group National Council of Resistance of Congo
  COG REB
group SNPC
  COG BUS
group Gabonese Democratic Party
  GAB PTY
group National Union of Gabon
  GAB PTY OPP
group Union of the Gabonese People
  GAB PTY OPP
group Republican Guard of Gabon | Gabonese Republican Guard
  GAB MIL
group Committee for the Transition and Restoration of Institutions | CTRI
  GAB GOV MIL
group Onep | ONEP
  GAB LAB
group Gabon Oil Company
  GAB BUS
group Gabon Television
  GAB JRN
group Democratic Party of Equatorial Guinea | PDGE
  GNQ PTY
group Convergence for Social Democracy
  GNQ PTY OPP
group Progress Party of Equatorial Guinea
  GNQ PTY OPP
group Citizens for Innovation
  GNQ PTY OPP
group GEPetrol
  GNQ BUS
group Black Beach prison
  GNQ GOV
group EG Justice
  GNQ SOC
# Cameroon
group Cameroon People's Democratic Movement | CPDM
  CMR PTY
group National Union for Democracy and Progress of Cameroon
  CMR PTY
group Southern Cameroons National Council | SCNC
  CMR OPP
group Cameroon Anglophone Civil Society Consortium
  CMR SOC
group Southern Cameroons Defence Forces
  CMR REB
group Red Dragons of Lebialem
  CMR REB
group Rapid Intervention Battalion
  CMR MIL
group Rapid Intervention Brigade of Cameroon
  CMR MIL
group Etoudi | Unity Palace of Yaounde
  CMR GOV
group Elecam | ELECAM | Elections Cameroon
  CMR GOV
group SONARA
  CMR BUS
group Camair-Co
  CMR BUS
group Equinoxe TV
  CMR JRN
group Mutations newspaper
  CMR JRN
group REDHAC
  CMR SOC
group Union of the Peoples of Cameroon
  CMR PTY
# Central African Republic and Chad
group United Hearts Movement
  CAF PTY
group Movement for the Liberation of the Central African People | MLPC
  CAF PTY
group Kwa Na Kwa
  CAF PTY
group Convention of Patriots for Justice and Peace | CPJP
  CAF REB
group Popular Army for the Restoration of Democracy of Central Africa | APRD
  CAF REB
group Democratic Front of the Central African People
  CAF REB
group Revolution and Justice
  CAF REB
group Azande Ani Kpi Gbe
  CAF REB
group Patriotic Convention for the Salvation of the Kodro
  CAF REB
group Central African Armed Forces | FACA
  CAF MIL
group Special Criminal Court
  CAF JUD
group Republican Bloc for the Defence of the Constitution
  CAF OPP
group FOMAC
  IGO MIL
group Operation Sangaris | Sangaris force
  FRA MIL
group Lobaye Invest
  RUS BUS
group Patriotic Salvation Movement
  TCD PTY
group Les Transformateurs | Transformers party
  TCD PTY OPP
group Wakit Tamma | Wakit Tama
  TCD OPP
group National Union for Democracy and Renewal
  TCD PTY
group Federation, Action for the Republic
  TCD PTY OPP
group Socialist Party Without Borders
  TCD PTY OPP
group GUNT
  TCD REB
group FANT
  TCD MIL
group Front for the National Salvation of Chad
  TCD REB
group Military Command Council for the Salvation of the Republic | CCMSR
  TCD REB
group Platform for Change, Unity and Democracy
  TCD REB
group National Alliance of Chad
  TCD REB
group Transitional Military Council of Chad
  TCD GOV MIL
group Chadian National Army | Chadian army
  TCD MIL
group DDS of Chad
  TCD SPY
group National Agency for State Security
  TCD SPY
group Societe des Hydrocarbures du Tchad
  TCD BUS
group FM Liberte
  TCD JRN
# Sudan
group Popular Congress Party | Popular National Congress
  SDN PTY OPP
group Sudanese Communist Party
  SDN PTY
group Democratic Unionist Party of Sudan
  SDN PTY OPP
group Sudanese Congress Party
  SDN PTY OPP
group Umma Reform and Renewal Party
  SDN PTY
group National Umma Party
  SDN PTY
group National Democratic Alliance of Sudan | NDA | National Democratic Alliance
  SDN OPP
group Sudan Call
  SDN OPP
group National Consensus Forces
  SDN OPP
group Taqaddum
  SDN OPP
group Somoud
  SDN OPP
group Tasis alliance | Tasis | Tasees
  SDN REB
group Resistance Committees of Sudan
  SDN CVL
group Girifna
  SDN CVL
group Emergency Response Rooms | Emergency Response Room
  SDN SOC
group Sudan Doctors Network
  SDN MED
group Central Committee of Sudan Doctors | Sudan Central Doctors Committee
  SDN MED
group Sudanese Bar Association | Darfur Bar Association
  SDN SOC
group Emergency Lawyers
  SDN SOC
group Sudanese Armed Forces
  SDN MIL
group Sudan Armed Forces | SAF
  SDN MIL
group National Intelligence and Security Service of Sudan
  SDN SPY
group General Intelligence Service of Sudan
  SDN SPY
group Al-Baraa bin Malik Brigade | al-Baraa ibn Malik Brigade
  SDN PRM
group Sudan Shield Forces | Sudan Shield
  SDN PRM
group Border Guards of Darfur
  SDN PRM
group Joint Forces of Darfur
  SDN MIL
group Sudan Liberation Movement-Transitional Council
  SDN REB
group Gathering of Sudan Liberation Forces
  SDN REB
group Liberation and Justice Movement
  SDN REB
group National Movement for Reform and Development
  SDN REB
group National Redemption Front
  SDN REB
group Beja Congress
  SDN REB
group Eastern Front of Sudan
  SDN REB
group Rashaida Free Lions
  SDN REB
group Sudan Alliance Forces
  SDN REB
group Empowerment Removal Committee
  SDN GOV
group Bank of Sudan | Central Bank of Sudan
  SDN GOV
group Humanitarian Aid Commission
  SDN GOV
group Kober prison
  SDN GOV
group Sudan Airways
  SDN BUS
group DAL Group
  SDN BUS
group Al Junaid
  SDN BUS
group Sudapet
  SDN BUS
group Lundin Petroleum | Lundin Energy
  SWE BUS
group Petrodar
  SDN BUS
group Al-Rayaam | Al-Rai al-Aam
  SDN JRN
group Al-Intibaha
  SDN JRN
group Al-Ayyam of Khartoum
  SDN JRN
group Ajras al-Huriya
  SDN JRN
group African Union Mission in Sudan
  IGO MIL
# South Sudan
group Sudan People's Liberation Army-Nasir | SPLA-United | SPLA-Nasir
  SSD REB
group South Sudan Defence Forces | SSDF
  SSD PRM
group South Sudan Independence Movement
  SSD REB
group South Sudan United Front
  SSD REB
group South Sudan Liberation Movement
  SSD REB
group Kit-Gwang
  SSD REB
group National Democratic Movement of South Sudan
  SSD REB
group South Sudan Opposition Movements Alliance | SSOMA
  SSD REB
group Former Detainees of South Sudan
  SSD PTY
group National Security Service of South Sudan
  SSD SPY
group Tiger Division
  SSD MIL
group Nilepet
  SSD BUS
group Community Empowerment for Progress Organization | CEPO
  SSD SOC
group Eye Radio
  SSD JRN
group Juba Monitor
  SSD JRN
group Gurtong
  SSD JRN
group South Sudan Council of Churches
  SSD REL
group Reconstituted Joint Monitoring and Evaluation Commission | RJMEC
  IGO GOV
group CTSAMVM | CTSAMM
  IGO GOV
# Ethiopia
group Coalition for Unity and Democracy | CUD
  ETH PTY OPP
group Unity for Democracy and Justice
  ETH PTY OPP
group Semayawi Party | Blue Party of Ethiopia
  ETH PTY OPP
group Medrek
  ETH PTY OPP
group Ethiopian Citizens for Social Justice | EZEMA | Ezema
  ETH PTY OPP
group Balderas
  ETH PTY OPP
group Oromo Federalist Congress
  ETH PTY OPP
group Oromo People's Congress
  ETH PTY OPP
group Oromo People's Democratic Organisation | OPDO | Oromo Democratic Party
  ETH PTY
group Amhara National Democratic Movement | Amhara Democratic Party
  ETH PTY
group National Movement of Amhara | NaMA
  ETH PTY OPP
group All Amhara People's Organisation
  ETH PTY OPP
group Salsay Weyane Tigray
  ETH PTY OPP
group Ginbot 7 | Ginbot Seven | Patriotic Ginbot 7
  ETH REB  ..2018-06
  ETH PTY
group Ethiopian People's Patriotic Front
  ETH REB
group Ethiopian People's Revolutionary Party
  ETH OPP
group Oromia Media Network
  ETH JRN
group Qeerroo
  ETH CVL
group Derg
  ETH GOV MIL
group Amhara Special Forces | Amhara special forces
  ETH PRM
group Liyu police | Liyu Police
  ETH PRM
group Oromia Special Forces
  ETH PRM
group Sidama Liberation Movement
  ETH PTY
group Gambella Liberation Front
  ETH REB
group Gumuz People's Democratic Movement
  ETH REB
group Benishangul People's Liberation Movement
  ETH REB
group Amhara Fano National Force | Amhara Fano Popular Organization
  ETH REB
group Tigray Interim Administration | Interim Regional Administration of Tigray
  ETH GOV
group Tigray Peace Forces
  ETH REB
group National Intelligence and Security Service of Ethiopia
  ETH SPY
group National Election Board of Ethiopia | NEBE
  ETH GOV
group Ethiopian Human Rights Commission | EHRC
  ETH GOV
group Ethiopian Human Rights Council | EHRCO
  ETH SOC
group Association for Human Rights in Ethiopia
  ETH SOC
group Ethiopian Orthodox Tewahedo Church | Ethiopian Orthodox Church
  ETH REL
group Ethiopian Islamic Affairs Supreme Council
  ETH REL
group Ethiopian Teachers' Association | Ethiopian Teachers Association
  ETH LAB
group Relief and Rehabilitation Commission of Ethiopia
  ETH GOV
group Ethiopian Disaster Risk Management Commission
  ETH GOV
group National Bank of Ethiopia
  ETH GOV
group Commercial Bank of Ethiopia
  ETH BUS
