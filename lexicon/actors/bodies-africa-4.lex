# Bodies of sub-Saharan Africa: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Sierra Leone and Liberia
group Liberty Party of Liberia
  LBR PTY OPP
group Collaborating Political Parties
  LBR PTY OPP
group Council of Patriots
  LBR OPP
group Interim Government of National Unity of Liberia
  LBR GOV
group National Elections Commission of Liberia
  LBR GOV
group Liberia Anti-Corruption Commission
  LBR GOV
group Truth and Reconciliation Commission of Liberia
  LBR SOC
group Women of Liberia Mass Action for Peace
  LBR CVL
group Bridgestone Firestone Liberia | Firestone Liberia
  LBR BUS
group Oriental Timber Company
  LBR BUS
group New Democrat newspaper
  LBR JRN
group Radio Veritas of Liberia
  LBR JRN
# Mali
group Rally for Mali
  MLI PTY
group ADEMA
  MLI PTY
group Union for the Republic and Democracy
  MLI PTY OPP
group June 5 Movement | M5-RFP
  MLI OPP
group Synthesis of Actions for the Saving of Mali
  MLI PTY OPP
group MAA of Mali
  MLI REB
group CMA of Mali
  MLI REB
group CSP-DPA
  MLI REB
group Front for the Liberation of Azawad
  MLI REB
group Imghad Tuareg Self-Defence Group
  MLI PRM
group Movement for the Salvation of Azawad
  MLI PRM
group Platform coalition of Mali
  MLI PRM
group Ganda Izo
  MLI PRM
group Dan Nan Ambassagou
  MLI PRM
group Movement for Unity and Jihad in West Africa
  MLI REB
group Macina Katiba | Macina Brigade
  MLI REB
group Democratic Alliance of May 23 for Change
  MLI REB
group Popular Movement of Azawad
  MLI REB
group Malian Armed Forces | FAMa | FAMA
  MLI MIL
group Malian army
  MLI MIL
group High Islamic Council of Mali | High Islamic Council
  MLI REL
group National Transition Council of Mali
  MLI LEG
group Koulouba Palace | Koulouba
  MLI GOV
group UNTM
  MLI LAB
group EDM of Mali | Energie du Mali
  MLI BUS
group Joliba TV
  MLI JRN
group L'Essor of Mali
  MLI JRN
group Takuba Task Force | Task Force Takuba | Takuba
  EUR MIL
group Barkhane force
  FRA MIL
group Serval force
  FRA MIL
group EUTM Mali | EU Training Mission in Mali
  EUR MIL
group G5 Sahel Joint Force
  IGO MIL
# Burkina Faso
group Congress for Democracy and Progress
  BFA PTY
group People's Movement for Progress
  BFA PTY
group Union for Progress and Change
  BFA PTY
group Balai Citoyen | Le Balai Citoyen | Citizen's Broom
  BFA CVL
group Regiment of Presidential Security | RSP | Presidential Security Regiment
  BFA MIL
group Patriotic Movement for Safeguard and Restoration | MPSR
  BFA GOV MIL
group National Council for Democracy of Burkina Faso
  BFA GOV MIL
group National Popular Front of Burkina Faso
  BFA GOV
group Burkinabe Movement for Human Rights | MBDHP
  BFA SOC
group Collective Against Impunity and Stigmatisation of Communities | CISC of Burkina Faso
  BFA SOC
group CGT-B
  BFA LAB
group Kosyam Palace | Kosyam
  BFA GOV
group Mogho Naba | Moro Naba
  BFA SOC
group Essakane
  BFA BUS
group BF1 television
  BFA JRN
group Savane FM
  BFA JRN
# Niger
group Nigerien Party for Democracy and Socialism | PNDS
  NER PTY
group National Movement for the Development of Society | MNSD
  NER PTY
group Nigerien Democratic Movement | Moden Fa
  NER PTY OPP
group National Council for the Safeguard of the Country
  NER GOV MIL
group Supreme Council for the Restoration of Democracy of Niger
  NER GOV MIL
group MNJ of Niger
  NER REB
group Organisation of Armed Resistance
  NER REB
group Liberation Front of Air and Azawak
  NER REB
group Patriotic Liberation Front of Niger
  NER REB
group Council of Resistance for the Republic
  NER REB
group M62 movement | M62
  NER CVL
group Sopamin
  NER BUS
group SONIDEP
  NER BUS
group Radio Anfani
  NER JRN
group Sahara FM
  NER JRN
group Le Republicain of Niger
  NER JRN
# Togo, Benin, Mauritania
group Rally of the Togolese People
  TGO PTY
group Union for the Republic of Togo | UNIR
  TGO PTY
group Union of Forces for Change
  TGO PTY
group National Alliance for Change | ANC of Togo
  TGO PTY OPP
group Panafrican National Party | PNP of Togo
  TGO PTY OPP
group Action Committee for Renewal
  TGO PTY OPP
group Dynamique Monseigneur Kpodzro
  TGO OPP
group June 6 Movement
  TGO CVL
group Togolese Armed Forces
  TGO MIL
group Let's Save Togo
  TGO OPP
group Ecobank
  TGO BUS
group ASKY Airlines
  TGO BUS
group Benin Renaissance Party | Benin Renaissance
  BEN PTY
group Cowry Forces for an Emerging Benin | Cauri Forces for an Emerging Benin
  BEN PTY
group The Democrats of Benin | Les Democrates | Les Démocrates
  BEN PTY OPP
group Progressive Union for Renewal
  BEN PTY
group Republican Bloc of Benin
  BEN PTY
group CRIET | Court of Punishment of Economic Crimes and Terrorism
  BEN JUD
group Beninese army
  BEN MIL
group La Nouvelle Tribune of Benin
  BEN JRN
group Union for the Republic of Mauritania | El Insaf
  MRT PTY
group Tawassoul
  MRT PTY OPP
group Rally of Democratic Forces of Mauritania
  MRT PTY OPP
group SOS Slaves | SOS Esclaves
  MRT SOC
group IRA-Mauritania | IRA Mauritania
  MRT SOC
group FLAM | African Liberation Forces of Mauritania
  MRT OPP
group Knights of Change
  MRT REB
group Military Council for Justice and Democracy
  MRT GOV MIL
group High State Council of Mauritania
  MRT GOV MIL
group SNIM
  MRT BUS
# Bodies of African states
group Southern African Development Coordination Conference | SADCC
  IGO GOV
group Frontline States | Front Line States
  IGO GOV
group African Commission on Human and Peoples' Rights
  IGO JUD
group ECOWAS Court of Justice
  IGO JUD
group Pan-African Parliament
  IGO LEG
group East African Legislative Assembly
  IGO LEG
group African Union Peace and Security Council
  IGO GOV
group Africa Centres for Disease Control and Prevention | Africa CDC
  IGO MED
group Bank of Central African States | BEAC
  IGO GOV
group Central Bank of West African States | BCEAO
  IGO GOV
group UEMOA | West African Economic and Monetary Union
  IGO GOV
group Afreximbank | African Export-Import Bank
  IGO GOV
group Trade and Development Bank of Africa
  IGO GOV
group Liptako-Gourma Authority
  IGO GOV
group Accra Initiative
  IGO GOV
group African Development Fund
  IGO GOV
group New Partnership for Africa's Development | NEPAD
  IGO GOV
group African Capacity for Immediate Response to Crises
  IGO MIL
