# Bodies of North Africa and the Middle East: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Turkey
group CNN Turk | CNN Türk
  TUR JRN
group A Haber
  TUR JRN
group Samanyolu
  TUR JRN
group Cihan news agency | Cihan
  TUR JRN
group IHA news agency | Ihlas news agency
  TUR JRN
group Firat news agency | ANF news agency | ANF News | Firat News Agency
  TUR JRN
group Dicle news agency | Mesopotamia Agency | Mezopotamya Agency
  TUR JRN
group Roj TV
  TUR JRN
group Med TV | MED TV
  TUR JRN
group Kanal D
  TUR JRN
group Medyascope
  TUR JRN
# Saudi Arabia
group Public Investment Fund
  SAU GOV
group Saudi Arabian National Guard | Saudi National Guard
  SAU MIL
group Royal Saudi Air Force
  SAU MIL
group Saudi Border Guard | Saudi border guard
  SAU COP
group Committee for the Promotion of Virtue and the Prevention of Vice | Committee for the Promotion of Virtue and Prevention of Vice | Mutawa | mutawwa | mutaween
  SAU COP REL
group Mabahith
  SAU SPY
group General Intelligence Presidency | General Intelligence Directorate of Saudi Arabia
  SAU SPY
group Presidency of State Security
  SAU SPY
group Council of Senior Scholars | Council of Senior Clerics
  SAU REL
group Shura Council of Saudi Arabia | Consultative Council of Saudi Arabia
  SAU LEG
group Allegiance Council
  SAU GOV
group Specialized Criminal Court | Specialised Criminal Court
  SAU JUD
group Saudi Central Bank | SAMA | Saudi Arabian Monetary Agency
  SAU GOV
group Nazaha
  SAU GOV
group Saudi Royal Court | Royal Court of Saudi Arabia
  SAU GOV
group KSrelief | King Salman Humanitarian Aid and Relief Centre | King Salman Humanitarian Aid and Relief Center
  SAU SOC
group Saudi Fund for Development
  SAU GOV
group Saudi Civil and Political Rights Association | ACPRA
  SAU SOC
group ALQST
  SAU SOC
group European Saudi Organisation for Human Rights | ESOHR
  SAU SOC
group Committee for the Defence of Legitimate Rights | Committee for the Defense of Legitimate Rights
  SAU OPP
group Movement for Islamic Reform in Arabia
  SAU OPP
group Saudi Hezbollah | Hezbollah al-Hejaz
  SAU REB
group National Assembly Party of Saudi Arabia | NAAS
  SAU OPP
group International Islamic Relief Organization
  SAU SOC
group Al-Haramain | al-Haramain Foundation
  SAU SOC
group Ma'aden | Maaden
  SAU BUS
group NEOM | Neom
  SAU BUS
group Saudi Oger
  SAU BUS
group Flynas
  SAU BUS
group LIV Golf
  SAU BUS
group Al-Watan of Saudi Arabia
  SAU JRN
group Al-Riyadh newspaper
  SAU JRN
group Al-Ekhbariya
  SAU JRN
group Al-Hadath | al-Hadath
  SAU JRN
group MBC Group
  SAU JRN
group Islamic Military Counter Terrorism Coalition | Islamic Military Alliance
  IGO MIL
# Yemen
group Joint Meeting Parties | JMP
  YEM PTY OPP
group Yemeni Socialist Party
  YEM PTY
group Nasserite Unionist Party | Nasserist Unionist People's Organisation
  YEM PTY
group Al-Haq of Yemen
  YEM PTY
group National Dialogue Conference
  YEM GOV
group Supreme Political Council
  YEM REB
group Supreme Revolutionary Committee
  YEM REB
group Houthi Supreme Political Council
  YEM REB
group Houthi Coast Guard
  YEM REB
group National Resistance Forces of Yemen | Guards of the Republic | Joint Forces of the West Coast
  YEM PRM
group Hadrami Elite Forces | Hadhrami Elite | Hadramawt Elite Forces
  YEM PRM
group Southern Resistance
  YEM PRM
group Nation Shield Forces | Homeland Shield Forces | Nation's Shield
  YEM MIL
group Hadramout Tribal Alliance | Hadramout Tribes Alliance
  YEM PRM
group Tihama Resistance
  YEM PRM
group Popular Resistance Committees of Yemen | Popular Committees of Yemen
  YEM PRM
group Southern National Council
  YEM PRE
group Hashid | Hashid tribe | Hashid tribal confederation
  YEM CVL
group Bakil
  YEM CVL
group Republican Guard of Yemen | Yemeni Republican Guard
  YEM MIL
group First Armoured Division of Yemen | 1st Armoured Division
  YEM MIL
group Political Security Organisation | Political Security Organization
  YEM SPY
group National Security Bureau of Yemen
  YEM SPY
group Yemeni House of Representatives
  YEM LEG
group Central Bank of Yemen
  YEM GOV
group Supreme Elections and Referendum Committee | Supreme Commission for Elections and Referendum
  YEM GOV
group Eman University | Iman University
  YEM EDU REL
group Maashiq Palace | al-Maashiq palace | Maasheq Palace
  YEM GOV
group Mwatana | Mwatana for Human Rights
  YEM SOC
group Sana'a Center for Strategic Studies | Sanaa Center for Strategic Studies
  YEM EDU
group Women Journalists Without Chains
  YEM SOC
group Abductees' Mothers Association | Mothers of Abductees Association
  YEM SOC
group HOOD of Yemen
  YEM SOC
group Yemeni Journalists Syndicate
  YEM JRN
group Safer Exploration and Production | SEPOC
  YEM BUS
group Yemen LNG
  YEM BUS
group Aden Refinery
  YEM BUS
group Yemenia | Yemen Airways
  YEM BUS
group Hayel Saeed Anam
  YEM BUS
group Al-Ayyam of Aden
  YEM JRN
group Yemen Times
  YEM JRN
group Yemen Observer
  YEM JRN
group Al-Thawra of Yemen
  YEM JRN
group Belqees TV
  YEM JRN
group 26 September newspaper | September 26 newspaper
  YEM JRN
group Al-Masdar Online | al-Masdar
  YEM JRN
# Gulf states
group Abu Dhabi Investment Authority | ADIA
  ARE GOV
group ADQ
  ARE GOV
group MGX
  ARE BUS
group G42
  ARE BUS
group Edge Group
  ARE BUS
group DAMAC
  ARE BUS
group Dubai World
  ARE BUS
group Masdar
  ARE BUS
group TAQA
  ARE BUS
group Emirates NBD
  ARE BUS
group Abu Dhabi Commercial Bank
  ARE BUS
group DarkMatter
  ARE BUS
group Federal National Council
  ARE LEG
group Federal Supreme Court of the United Arab Emirates
  ARE JUD
group Emirati Armed Forces | UAE Armed Forces
  ARE MIL
group Emirates Red Crescent
  ARE SOC
group Al Islah of the UAE
  ARE OPP
group Dubai Police
  ARE COP
group Emirates Centre for Human Rights
  ARE SOC
group Al Bayan of Dubai
  ARE JRN
group Al-Ittihad newspaper
  ARE JRN
group Dubai TV
  ARE JRN
group Bahrain Defence Force | Bahrain Defense Force
  BHR MIL
group Waad | National Democratic Action Society
  BHR PTY OPP
group Haq Movement
  BHR OPP
group February 14 Youth Coalition | Coalition of February 14 Youth | 14 February Youth Coalition | February 14 Coalition
  BHR OPP
group Al-Ashtar Brigades | al-Ashtar Brigades | Saraya al-Ashtar
  BHR REB
group Bahrain Centre for Human Rights | Bahrain Center for Human Rights
  BHR SOC
group Bahrain Institute for Rights and Democracy
  BHR SOC
group Bahrain Youth Society for Human Rights
  BHR SOC
group Bahrain Independent Commission of Inquiry
  BHR JUD
group Islamic Front for the Liberation of Bahrain
  BHR REB
group National Security Agency of Bahrain
  BHR SPY
group Aluminium Bahrain
  BHR BUS
group Gulf Daily News
  BHR JRN
group Akhbar al-Khaleej
  BHR JRN
group Salmaniya hospital | Salmaniya Medical Complex
  BHR MED
group Qatar Investment Authority
  QAT GOV
group Amiri Diwan of Qatar | Amiri Diwan
  QAT GOV
group Qatar Charity
  QAT SOC
group Qatar Red Crescent
  QAT MED
group Qatar Foundation
  QAT EDU
group Qatar National Bank | QNB
  QAT BUS
group Supreme Committee for Delivery and Legacy
  QAT GOV
group Gulf Times
  QAT JRN
group The Peninsula of Qatar
  QAT JRN
group Al Sharq of Qatar
  QAT JRN
group Al Udeid | Al Udeid Air Base
  USA MIL
group Kuwait National Assembly | National Assembly of Kuwait | Kuwaiti National Assembly
  KWT LEG
group Kuwait Investment Authority
  KWT GOV
group Kuwait Fund | Kuwait Fund for Arab Economic Development
  KWT GOV
group Islamic Constitutional Movement | Hadas of Kuwait
  KWT PTY
group Kuwait Democratic Forum
  KWT PTY
group Constitutional Court of Kuwait | Kuwaiti Constitutional Court
  KWT JUD
group Kuwait Finance House
  KWT BUS
group Agility Logistics
  KWT BUS
group Al-Qabas | al-Qabas
  KWT JRN
group Al-Rai of Kuwait
  KWT JRN
group Al-Watan of Kuwait | Al-Anba of Kuwait
  KWT JRN
group Al-Seyassah | al-Seyassah
  KWT JRN
group Kuwait Times
  KWT JRN
group Arab Times of Kuwait
  KWT JRN
group Majlis al-Shura of Oman | Shura Council of Oman
  OMN LEG
group Royal Air Force of Oman | Royal Navy of Oman
  OMN MIL
group Maritime Security Centre of Oman
  OMN GOV
group ONA
  OMN JRN
group Times of Oman
  OMN JRN
group Muscat Daily
  OMN JRN
group Azamn | Al-Zaman of Oman
  OMN JRN
group Arab Parliament
  IGO LEG
group Arab Monetary Fund
  IGO GOV
group Arab Peace Initiative Committee
  IGO GOV
group Middle East Eye
  GBR JRN
group The New Arab | Al-Araby al-Jadeed
  GBR JRN
group Elaph
  GBR JRN
group Al-Monitor
  USA JRN
group Al Hurra | Al-Hurra
  USA JRN
group Radio Sawa
  USA JRN
group International Stabilization Force | International Stabilisation Force
  IGO MIL
group Multinational Force and Observers | MFO
  IGO MIL
group Arab Gas Pipeline Company
  ARE BUS
group Combined Maritime Forces
  IGO MIL
group Operation Aspides | Aspides
  EUR MIL
