# Organisations of states and of people across borders: UN, EU, alliances, banks, courts, churches, charities.

# ---- United Nations ----
group United Nations | UN | U.N. | UNO | the United Nations | United Nations Organization | U.N
  UNO GOV
group UN Security Council | Security Council | U.N. Security Council | United Nations Security Council | UNSC
  UNO GOV
group UN General Assembly | General Assembly | U.N. General Assembly | United Nations General Assembly | UNGA
  UNO GOV
group UN Secretariat | United Nations Secretariat | UN headquarters | UN secretary-general | UN Secretary-General | U.N. Secretary-General | UN secretary general | United Nations Secretary-General | U.N. secretary-general | UN chief | U.N. chief
  UNO GOV
group UN Human Rights Council | Human Rights Council | UN human rights office | UN human rights chief | OHCHR | UN Commission on Human Rights | U.N. Human Rights Council | Office of the High Commissioner for Human Rights | UN rights office | UN rights chief
  UNO GOV
group UNHCR | UN refugee agency | U.N. refugee agency | United Nations High Commissioner for Refugees | UN High Commissioner for Refugees | United Nations refugee agency
  UNO GOV
group UNICEF | Unicef | United Nations Children's Fund | UN children's agency | UN Children's Fund
  UNO GOV
group World Food Programme | WFP | World Food Program | UN food agency | UN World Food Programme | U.N. World Food Program
  UNO GOV
group World Health Organization | WHO | World Health Organisation | UN health agency
  UNO MED
group UNESCO | Unesco | UN Educational, Scientific and Cultural Organization
  UNO GOV
group UNRWA | UN Relief and Works Agency | UN agency for Palestinian refugees
  UNO GOV
group UNDP | UN Development Programme | United Nations Development Programme | UN Development Program
  UNO GOV
group OCHA | UN humanitarian office | UN Office for the Coordination of Humanitarian Affairs | UN humanitarian affairs office | UNOCHA
  UNO GOV
group International Atomic Energy Agency | IAEA | UN nuclear watchdog | UN atomic agency | UN atomic watchdog | U.N. nuclear watchdog | UN nuclear agency
  UNO GOV
group Food and Agriculture Organization | FAO | UN Food and Agriculture Organization | Food and Agriculture Organisation
  UNO GOV
group International Labour Organization | ILO | International Labour Organisation | International Labor Organization
  UNO GOV
group International Organization for Migration | IOM | International Organisation for Migration | UN migration agency
  UNO GOV
group International Maritime Organization | IMO | International Maritime Organisation
  UNO GOV
group International Civil Aviation Organization | ICAO
  UNO GOV
group International Telecommunication Union | ITU
  UNO GOV
group UN Environment Programme | UNEP | UN Environment
  UNO GOV
group UN Population Fund | UNFPA
  UNO GOV
group UNAIDS
  UNO MED
group UN Women | UNIFEM
  UNO GOV
group UNODC | UN Office on Drugs and Crime | UN drugs agency
  UNO GOV
group UN Conference on Trade and Development | UNCTAD
  UNO GOV
group UN Special Commission | UNSCOM | Unscom | UNMOVIC | Unmovic
  UNO GOV
group UN peacekeepers | UN peacekeeping force | UN peacekeeping mission | U.N. peacekeepers | UN troops | U.N. troops | UN force | UN forces | UN soldiers | Blue Helmets | United Nations peacekeepers | UN peacekeeper | U.N. peacekeeper | U.N. forces | UN soldier
  UNO MIL
group UNPROFOR | Unprofor | UN Protection Force | United Nations Protection Force
  UNO MIL
group UNIFIL | Unifil | UN Interim Force in Lebanon | United Nations Interim Force in Lebanon
  UNO MIL
group MONUSCO | Monusco | MONUC | Monuc
  UNO MIL
group MINUSMA | Minusma
  UNO MIL
group MINUSCA | Minusca
  UNO MIL
group MINUSTAH | Minustah
  UNO MIL
group UNMISS | Unmiss | UNMIS | UNAMID | Unamid | UNISFA
  UNO MIL
group UNAMIR | Unamir | UN Assistance Mission for Rwanda
  UNO MIL
group UNAMSIL | Unamsil | UNMIL | ONUCI | UNOCI | UNAVEM | MONUA | ONUMOZ | UNOSOM | Unosom | UNITAF | UNMEE | UNDOF | UNFICYP | UNTSO | UNOMIG | UNIKOM | UNIIMOG | UNOMSIL | UNMOGIP
  UNO MIL
group UNTAC | UNTAET | UNTAG | UNMIK | Unmik | MINURSO | Minurso | UNAMA | UNAMI | UNSMIL | UNMIN | UNITAMS | BINUH | ONUSAL | ONUCA | UNAMET | UNSMIS | UNMHA | MINUGUA
  UNO GOV
group International Court of Justice | ICJ | World Court | UN's top court
  UNO JUD
group International Criminal Court | ICC
  IGO JUD
group International Criminal Tribunal for the former Yugoslavia | ICTY | Yugoslav war crimes tribunal | Yugoslavia tribunal | International Criminal Tribunal for the Former Yugoslavia | UN war crimes tribunal | Hague tribunal | UN tribunal
  UNO JUD
group International Criminal Tribunal for Rwanda | ICTR | Rwanda tribunal | Arusha tribunal
  UNO JUD
group Special Court for Sierra Leone | Special Tribunal for Lebanon | Residual Mechanism for Criminal Tribunals
  UNO JUD
group Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal | ECCC
  KHM JUD
group Permanent Court of Arbitration | International Tribunal for the Law of the Sea | ITLOS
  IGO JUD
group Intergovernmental Panel on Climate Change | IPCC
  UNO EDU

# ---- European Union ----
group European Union | EU | E.U. | European Community | European Communities | European Economic Community | EEC | EC | the European Union | EU governments | European bloc
  EUR GOV
group European Commission | EU Commission | EU executive | Brussels | European Union Commission | EC Commission | Berlaymont
  EUR GOV
group European Council | EU Council | Council of the European Union | EU foreign ministers | EU leaders
  EUR GOV
group European Parliament | EU Parliament | EU parliament | MEPs | MEP | Europarliament
  EUR LEG
group European Court of Justice | ECJ | EU court | General Court of the European Union | European General Court | Court of Justice of the European Union
  EUR JUD
group European Central Bank | ECB
  EUR GOV
group European External Action Service | EEAS
  EUR GOV
group Europol | EU police agency
  EUR COP
group Frontex | EU border agency
  EUR COP
group Eurogroup | Eurozone | eurozone | euro zone | Euro zone
  EUR GOV
group Eulex | EULEX | EUFOR | Eufor | Operation Sophia | Operation Irini | Operation Atalanta | EU Naval Force | EU NAVFOR
  EUR MIL
group European Investment Bank | EIB
  EUR GOV
group European Medicines Agency | EMA
  EUR MED

# ---- alliances and unions of states ----
group NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | Atlantic alliance | Atlantic Alliance | North Atlantic Council | NATO alliance
  IGO GOV
group NATO forces | NATO troops | Nato troops | Nato forces | NATO-led forces | ISAF | Isaf | International Security Assistance Force | NATO warplanes | NATO aircraft | Nato aircraft | KFOR | Kfor | SFOR | Sfor | IFOR | Ifor | Resolute Support | SHAPE | NATO jets | Nato jets | NATO peacekeepers
  IGO MIL
group Warsaw Pact | Warsaw Treaty Organization
  IGO GOV
group African Union | AU | Organization of African Unity | Organisation of African Unity | OAU | African Union Commission | AU Commission | AU Peace and Security Council
  IGO GOV
group AMISOM | Amisom | ATMIS | African Union Mission in Somalia | African Union troops | AU troops | African Union peacekeepers | AU peacekeepers | AMIS | AUSSOM | AFISMA | MISCA | AU forces
  IGO MIL
group ECOWAS | Ecowas | Economic Community of West African States | Cedeao
  IGO GOV
group ECOMOG | Ecomog | ECOMIL | ECOWAS troops | Ecowas troops | ECOMIG
  IGO MIL
group Southern African Development Community | SADC
  IGO GOV
group SADC mission in Mozambique | SAMIM | SAMIDRC | SADC troops
  IGO MIL
group East African Community | EAC
  IGO GOV
group Intergovernmental Authority on Development | IGAD | Igad
  IGO GOV
group Economic Community of Central African States | ECCAS | CEMAC | CEEAC
  IGO GOV
group Arab Maghreb Union | Maghreb Union
  IGO GOV
group Alliance of Sahel States | AES | Confederation of Sahel States
  IGO GOV
group G5 Sahel | G5 Sahel force | Multinational Joint Task Force | MNJTF
  IGO MIL
group COMESA | Common Market for Eastern and Southern Africa
  IGO GOV
group African Development Bank | AfDB
  IGO GOV
group Arab League | League of Arab States
  IGO GOV
group Gulf Cooperation Council | GCC | Gulf Co-operation Council
  IGO GOV
group Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | Organization of the Islamic Conference | Islamic Conference | Organisation of the Islamic Conference
  IGO GOV
group OPEC | Opec | Organization of the Petroleum Exporting Countries | OPEC+ | Organisation of the Petroleum Exporting Countries
  IGO GOV
group ASEAN | Asean | Association of Southeast Asian Nations | Association of South-East Asian Nations
  IGO GOV
group ASEAN Regional Forum | East Asia Summit
  IGO GOV
group SAARC | Saarc | South Asian Association for Regional Cooperation
  IGO GOV
group Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization
  IGO GOV
group APEC | Apec | Asia-Pacific Economic Cooperation
  IGO GOV
group Pacific Islands Forum | Pacific Forum | South Pacific Forum
  IGO GOV
group Regional Assistance Mission to Solomon Islands | RAMSI
  IGO COP
group Commonwealth of Independent States | CIS
  IGO GOV
group Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation
  IGO GOV
group Eurasian Economic Union | Eurasian Union | EAEU
  IGO GOV
group OSCE | Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Cooperation in Europe | CSCE | Minsk Group | OSCE Minsk Group
  IGO GOV
group Council of Europe | Parliamentary Assembly of the Council of Europe | PACE
  IGO GOV
group European Court of Human Rights | ECHR | Strasbourg court
  IGO JUD
group Western European Union | WEU
  IGO GOV
group Nordic Council | Visegrad Group | Visegrad Four
  IGO GOV
group European Free Trade Association | EFTA
  IGO GOV
group Organization of American States | OAS | Organisation of American States
  IGO GOV
group Inter-American Court of Human Rights
  IGO JUD
group Inter-American Commission on Human Rights | IACHR
  IGO GOV
group Mercosur | Mercosul
  IGO GOV
group UNASUR | Unasur | Union of South American Nations
  IGO GOV
group CELAC | Celac | Community of Latin American and Caribbean States
  IGO GOV
group ALBA | Bolivarian Alliance | Bolivarian Alliance for the Americas
  IGO GOV
group CARICOM | Caricom | Caribbean Community
  IGO GOV
group Andean Community | Andean Pact | Pacific Alliance | Lima Group | Contadora Group | Rio Group
  IGO GOV
group Central American Integration System | SICA
  IGO GOV
group Inter-American Development Bank | IDB
  IGO GOV
group International Monetary Fund | IMF
  IGO GOV
group World Bank | International Bank for Reconstruction and Development | International Development Association | International Finance Corporation
  IGO GOV
group World Trade Organization | WTO | World Trade Organisation | GATT
  IGO GOV
group Asian Development Bank | ADB
  IGO GOV
group Asian Infrastructure Investment Bank | AIIB
  IGO GOV
group New Development Bank | BRICS bank
  IGO GOV
group European Bank for Reconstruction and Development | EBRD
  IGO GOV
group Bank for International Settlements | BIS
  IGO GOV
group Paris Club | London Club | Financial Action Task Force | FATF
  IGO GOV
group OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
  IGO GOV
group International Energy Agency | IEA
  IGO GOV
group Group of Seven | G7 | G-7 | Group of Eight | G8 | G-8
  IGO GOV
group Group of 20 | G20 | G-20 | Group of Twenty
  IGO GOV
group BRICS | Brics | BRIC
  IGO GOV
group Group of 77 | G77 | Non-Aligned Movement
  IGO GOV
group Commonwealth | Commonwealth of Nations | Commonwealth Secretariat
  IGO GOV
group La Francophonie | Francophonie | International Organisation of La Francophonie
  IGO GOV
group Interpol | INTERPOL
  IGO COP
group Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
  IGO GOV
group Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
  IGO GOV
group International Whaling Commission | IWC
  IGO GOV
group World Organisation for Animal Health | International Seabed Authority | International Renewable Energy Agency | IRENA
  IGO GOV
group Quad | AUKUS | Five Eyes | ANZUS | Contact Group | Middle East Quartet | Quartet
  IGO GOV
group Kimberley Process
  IGO GOV
group Gavi | GAVI | Global Fund | Covax | COVAX
  IGO MED
group KEDO | Korean Peninsula Energy Development Organization
  IGO GOV
group Multi-National Force | Multi-National Force in Iraq | coalition in Iraq | US-led coalition | U.S.-led coalition | Combined Joint Task Force | anti-Islamic State coalition
  IGO MIL
group Saudi-led coalition | Saudi coalition | Arab coalition
  SAU MIL
group Neutral Nations Supervisory Commission | Joint Military Commission | Joint Control Commission | Ceasefire Commission
  IGO GOV

# ---- non-governmental organisations ----
group International Committee of the Red Cross | ICRC | Red Cross | Red Crescent | International Red Cross | International Federation of Red Cross and Red Crescent Societies | IFRC
  NGO MED
group Doctors Without Borders | Médecins Sans Frontières | Medecins Sans Frontieres | MSF | Medecins sans Frontieres | Médecins sans Frontières
  NGO MED
group Doctors of the World | Medecins du Monde | Médecins du Monde | Physicians for Human Rights | Handicap International | International Medical Corps | Merlin
  NGO MED
group Amnesty International | Amnesty
  NGO SOC
group Human Rights Watch | HRW | Helsinki Watch | Americas Watch | Asia Watch | Africa Watch
  NGO SOC
group Oxfam | Oxfam International
  NGO SOC
group Save the Children
  NGO SOC
group CARE International | World Vision | Mercy Corps | International Rescue Committee | Norwegian Refugee Council | Danish Refugee Council | Concern Worldwide | ActionAid | Action Against Hunger | Action contre la Faim | Christian Aid | Islamic Relief | Caritas | Catholic Relief Services | Plan International | Tearfund | World Central Kitchen | Refugees International | Jesuit Refugee Service | GOAL
  NGO SOC
group Greenpeace
  NGO SOC
group World Wildlife Fund | WWF | World Wide Fund for Nature | Friends of the Earth | Sea Shepherd | Conservation International | Environmental Investigation Agency | Global Witness | Rainforest Action Network
  NGO SOC
group Extinction Rebellion | Just Stop Oil | Fridays for Future | Last Generation | Attac
  ISM CVL
group Reporters Without Borders | RSF | Committee to Protect Journalists | CPJ | International Federation of Journalists | International Press Institute | Article 19
  NGO JRN
group Transparency International | International Crisis Group | Crisis Group | Freedom House | Human Rights First | International Federation for Human Rights | FIDH | Carter Center | Open Society Foundations | Open Society Foundation | Soros Foundation | Survival International | Anti-Slavery International | Privacy International | Access Now | International Commission of Jurists | Minority Rights Group | Enough Project | Genocide Watch | Front Line Defenders | Airwars | Avaaz | PEN International | Interfaith
  NGO SOC
group International Campaign to Ban Landmines | ICAN | International Campaign to Abolish Nuclear Weapons | Pugwash | Campaign for Nuclear Disarmament | CND | HALO Trust | Halo Trust | Mines Advisory Group
  NGO SOC
group Bill and Melinda Gates Foundation | Gates Foundation | Bill & Melinda Gates Foundation | Rockefeller Foundation | Ford Foundation | Aga Khan Foundation
  NGO SOC
group SOS Mediterranee | SOS Méditerranée | Sea-Watch | Open Arms | Sea-Eye | Proactiva Open Arms | Mediterranea Saving Humans | Alarm Phone
  NGO SOC
group International Olympic Committee | IOC | FIFA | Fifa | UEFA | Uefa | World Anti-Doping Agency | WADA | International Association of Athletics Federations | IAAF | World Athletics
  NGO SOC
group International Trade Union Confederation | ITUC | International Transport Workers' Federation | ITF | International Confederation of Free Trade Unions | IndustriALL | World Federation of Trade Unions
  NGO LAB
group World Council of Churches | World Jewish Congress | World Muslim League | Muslim World League | Lutheran World Federation | Anglican Communion | Sant'Egidio | Community of Sant'Egidio
  NGO REL
group Centre for Humanitarian Dialogue | Henry Dunant Centre | Geneva Call | Independent Diplomat
  NGO SOC
group Syrian Observatory for Human Rights | White Helmets | Syria Civil Defence | Syrian Civil Defence
  SYR SOC
group B'Tselem | Peace Now | Breaking the Silence
  ISR SOC
group Memorial | Memorial human rights group | Committee of Soldiers' Mothers | Union of the Committees of Soldiers' Mothers
  RUS SOC
group Mothers of the Plaza de Mayo | Grandmothers of the Plaza de Mayo
  ARG CVL
group Damas de Blanco | Ladies in White
  CUB CVL
group Landless Workers' Movement | Landless Workers Movement | MST
  BRA AGR
group Saturday Mothers
  TUR CVL
group Via Campesina | World Social Forum | Anonymous | Occupy movement | Occupy Wall Street | Black Lives Matter | Me Too movement
  ISM CVL
group Roman Catholic Church | Catholic Church | Catholic church | Roman Catholic church | Society of Jesus | Jesuits
  VAT REL
group Russian Orthodox Church | Moscow Patriarchate
  RUS REL
group Orthodox Church of Ukraine | Ukrainian Orthodox Church
  UKR REL
group Church of England
  GBR REL
group Coptic Church | Coptic Orthodox Church | Al-Azhar | al-Azhar
  EGY REL
group Serbian Orthodox Church
  SRB REL
group Greek Orthodox Church
  GRC REL
group Ecumenical Patriarchate
  TUR REL
group Falun Gong
  CHN REL
group Aum Shinrikyo | Aum Supreme Truth | Aum Shinri Kyo
  JPN REL
group Unification Church
  KOR REL
group Jehovah's Witnesses | Seventh-day Adventists | Baha'i | Baha'is | Bahais
  NGO REL
