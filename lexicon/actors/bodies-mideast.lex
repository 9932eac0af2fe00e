# Bodies of North Africa and the Middle East: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Egypt
group Nation's Future Party | Mostaqbal Watan
  EGY PTY
group Al-Wasat Party | Wasat Party
  EGY PTY
group Nour Party | al-Nour Party | Al-Nour party | Salafist Nour party
  EGY PTY
group Building and Development Party
  EGY PTY
group Strong Egypt Party | Strong Egypt
  EGY PTY OPP
group Ghad Party | al-Ghad Party | El-Ghad party
  EGY PTY OPP
group Constitution Party of Egypt | Dustour Party | al-Dostour Party
  EGY PTY OPP
group Free Egyptians Party
  EGY PTY
group Egyptian Social Democratic Party
  EGY PTY
group Tagammu
  EGY PTY OPP
group Egyptian Labour Party
  EGY PTY OPP
group New Wafd Party | New Wafd
  EGY PTY OPP
group National Association for Change
  EGY OPP
group Tamarod | Tamarrod
  EGY CVL
group Civil Democratic Movement
  EGY OPP
group Revolutionary Socialists of Egypt
  EGY CVL
group Ultras Ahlawy
  EGY CVL
group Maspero Youth Union
  EGY CVL
group National Coalition to Support Legitimacy | Anti-Coup Alliance
  EGY OPP
group Ajnad Misr
  EGY REB
group Liwa al-Thawra
  EGY REB
group Vanguards of Conquest
  EGY REB
group Takfir wal-Hijra
  EGY REB
group Sinai Tribes Union | Union of Sinai Tribes
  EGY PRM
group Central Security Forces
  EGY COP
group Egyptian General Intelligence | General Intelligence Service of Egypt | Egyptian General Intelligence Service | Mukhabarat of Egypt
  EGY SPY
group State Security Investigations of Egypt
  EGY SPY
group National Security Agency of Egypt | Homeland Security of Egypt
  EGY SPY
group Egyptian Armed Forces
  EGY MIL
group Supreme Constitutional Court of Egypt | Egyptian Supreme Constitutional Court
  EGY JUD
group Court of Cassation of Egypt
  EGY JUD
group State Council of Egypt
  EGY JUD
group Supreme State Security Prosecution
  EGY JUD
group Judges Club | Egyptian Judges Club
  EGY JUD
group People's Assembly of Egypt | Egyptian People's Assembly
  EGY LEG
group Shura Council of Egypt
  EGY LEG
group Egyptian House of Representatives
  EGY LEG
group National Election Authority
  EGY GOV
group Supreme Electoral Commission of Egypt
  EGY GOV
group Dar al-Ifta | Dar al-Iftaa
  EGY REL
group State Information Service
  EGY GOV
group Central Bank of Egypt
  EGY GOV
group Abdeen Palace
  EGY GOV
group Heliopolis Palace
  EGY GOV
group Tora prison
  EGY GOV
group Egyptian Organization for Human Rights | Egyptian Organisation for Human Rights | EOHR
  EGY SOC
group Egyptian Initiative for Personal Rights | EIPR
  EGY SOC
group Cairo Institute for Human Rights Studies
  EGY SOC
group Ibn Khaldun Centre | Ibn Khaldun Center
  EGY SOC
group Hisham Mubarak Law Centre
  EGY SOC
group Arabic Network for Human Rights Information
  EGY SOC
group Egyptian Commission for Rights and Freedoms
  EGY SOC
group El Nadeem Center | Nadeem Center
  EGY SOC
group Egyptian Trade Union Federation
  EGY LAB
group Egyptian Federation of Independent Trade Unions
  EGY LAB
group Egyptian Medical Syndicate | Doctors' Syndicate
  EGY MED
group Egyptian Press Syndicate | Journalists' Syndicate of Egypt
  EGY JRN
group Bar Association of Egypt | Egyptian Lawyers Syndicate
  EGY SOC
group Egyptian Red Crescent
  EGY SOC
group Egyptian General Petroleum Corporation
  EGY BUS
group Eastern Company
  EGY BUS
group Talaat Moustafa Group
  EGY BUS
group National Service Projects Organisation
  EGY BUS MIL
group Al-Masry Al-Youm | al-Masry al-Youm
  EGY JRN
group Al-Shorouk | al-Shorouk
  EGY JRN
group Al-Wafd newspaper
  EGY JRN
group Al-Youm Al-Sabea | Youm7
  EGY JRN
group Egypt Today
  EGY JRN
group Al-Qahera News | Al Qahera News | Al-Qahera al-Ikhbariya
  EGY JRN
group Nile TV | Nile News
  EGY JRN
group Daily News Egypt
  EGY JRN
group ONTV
  EGY JRN
group Rassd
  EGY JRN
# Libya
group NTC of Libya
  LBY REB  ..2011-10
  LBY GOV  2011-10..2012-08
group General National Congress of Libya
  LBY LEG
group Libyan House of Representatives | HoR
  LBY LEG
group High State Council of Libya | High Council of State
  LBY LEG
group GNA government
  LBY GOV
group Government of National Stability
  LBY GOV
group Presidency Council of Libya | Libyan Presidential Council
  LBY GOV
group Revolutionary Command Council of Libya
  LBY GOV
group General People's Congress of Libya
  LBY LEG
group General People's Committee of Libya
  LBY GOV
group National Salvation Government of Libya
  LBY GOV
group Tariq Ben Zeyad Brigade | Tariq bin Ziyad Brigade
  LBY MIL
group Fajr Libya
  LBY PRM
group Zintan Brigade
  LBY PRM
group Misrata militia
  LBY PRM
group Nawasi Brigade
  LBY PRM
group 444th Brigade
  LBY MIL
group SSA of Libya
  LBY PRM
group Rada force
  LBY PRM
group Bunyan al-Marsous | Bunyan al-Marsoos
  LBY MIL
group Petroleum Facilities Guard
  LBY PRM
group Saiqa Special Forces of Libya
  LBY MIL
group Warshefana militia
  LBY PRM
group Kaniyat | Kaniyat militia | al-Kaniyat
  LBY PRM
group Benghazi Defense Brigades
  LBY REB
group Shura Council of Benghazi Revolutionaries
  LBY REB
group Mujahideen Shura Council in Derna
  LBY REB
group Ansar al-Sharia of Libya
  LBY REB
group LIFG
  LBY REB
group February 17 Martyrs Brigade | February 17 Brigade
  LBY PRM
group Abu Salim Martyrs Brigade
  LBY REB
group Libyan Coast Guard | Libyan coast guard | Libyan coastguard
  LBY COP
group Directorate for Combating Illegal Migration | DCIM
  LBY COP
group National Front for the Salvation of Libya
  LBY OPP
group National Forces Alliance
  LBY PTY
group Justice and Construction Party
  LBY PTY
group Libyan Political Dialogue Forum
  LBY GOV
group High National Elections Commission | HNEC
  LBY GOV
group Central Bank of Libya
  LBY GOV
group Libyan Investment Authority
  LBY BUS
group Arabian Gulf Oil Company | AGOCO | Agoco
  LBY BUS
group Mellitah Oil and Gas
  LBY BUS
group Afriqiyah Airways
  LBY BUS
group Bab al-Aziziya | Bab al-Aziziyah
  LBY GOV
group Gaddafi Foundation | Gaddafi International Foundation
  LBY SOC
group Jana news agency
  LBY JRN
group LANA
  LBY JRN
group Libya Herald
  LBY JRN
group Al-Jamahiriya
  LBY JRN
group Great Man-Made River Authority
  LBY GOV
# Algeria
group Rally for Culture and Democracy
  DZA PTY OPP
group National Democratic Rally
  DZA PTY
group Movement of Society for Peace | MSP of Algeria | Hamas of Algeria
  DZA PTY
group Ennahda of Algeria | Islah of Algeria | El Islah
  DZA PTY OPP
group El Bina | National Construction Movement
  DZA PTY
group Workers' Party of Algeria
  DZA PTY OPP
group Talaie El Hourriyet
  DZA PTY OPP
group Rachad movement | Rachad
  DZA OPP
group Movement for the Self-Determination of Kabylie | MAK | Movement for the Autonomy of Kabylie
  DZA OPP
group Arouch
  DZA CVL
group High Council of State of Algeria
  DZA GOV
group High State Council
  DZA GOV
group People's National Assembly of Algeria | National People's Assembly | People's National Assembly
  DZA LEG
group Council of the Nation of Algeria
  DZA LEG
group Constitutional Council of Algeria
  DZA JUD
group National People's Army of DZA | National People's Army | People's National Army | ANP of Algeria
  DZA MIL
group DGSN
  DZA COP
group Independent National Election Authority | ANIE
  DZA GOV
group General Union of Algerian Workers | UGTA
  DZA LAB
group SNAPAP
  DZA LAB
group Algerian League for the Defence of Human Rights | LADDH
  DZA SOC
group SOS Disparus
  DZA SOC
group Islamic Front for Armed Jihad | FIDA of Algeria
  DZA REB
group Houmat al-Daawa al-Salafia
  DZA REB
group Patriots militia of Algeria
  DZA PRM
group Free Youth Organisation
  DZA PRM
group High Islamic Council of Algeria
  DZA REL
group Naftal
  DZA BUS
group Sonelgaz
  DZA BUS
group Brown and Root Condor
  DZA BUS
group Echorouk
  DZA JRN
group Ennahar TV | Ennahar
  DZA JRN
group Le Quotidien d'Oran
  DZA JRN
group TSA news site
  DZA JRN
group Radio M
  DZA JRN
group Maghreb Emergent
  DZA JRN
group El Moudjahid
  DZA JRN
# Morocco and Western Sahara
group Istiqlal Party
  MAR PTY
group Socialist Union of Popular Forces
  MAR PTY
group National Rally of Independents | RNI
  MAR PTY
group Authenticity and Modernity Party | PAM of Morocco
  MAR PTY
group Popular Movement of Morocco
  MAR PTY
group Party of Progress and Socialism
  MAR PTY
group Unified Socialist Party of Morocco
  MAR PTY OPP
group Democratic Way
  MAR PTY OPP
group Al Adl Wal Ihsane | Al-Adl wal-Ihsan | Justice and Charity
  MAR REL OPP
group February 20 Movement | 20 February Movement
  MAR CVL
group Hirak Rif | Hirak al-Shaabi | Rif Hirak | Hirak of the Rif
  MAR CVL
group GenZ 212 | GenZ212 | Gen Z 212
  MAR CVL
group Moroccan Association for Human Rights | AMDH
  MAR SOC
group Moroccan Organisation for Human Rights | OMDH
  MAR SOC
group National Human Rights Council of Morocco
  MAR GOV
group Equity and Reconciliation Commission
  MAR SOC
group Moroccan Workers' Union | UMT
  MAR LAB
group Democratic Confederation of Labour | CDT of Morocco
  MAR LAB
group Moroccan Islamic Combatant Group | GICM
  MAR REB
group Royal Armed Forces of Morocco | Royal Moroccan Armed Forces
  MAR MIL
group Royal Gendarmerie of Morocco | Moroccan Royal Gendarmerie
  MAR COP
group DGST | DST of Morocco
  MAR SPY
group Bureau Central d'Investigations Judiciaires | BCIJ | Central Bureau of Judicial Investigation
  MAR COP
group DGSN of Morocco
  MAR COP
group Bank Al-Maghrib | Bank al-Maghrib
  MAR GOV
group Royal Palace of Rabat
  MAR GOV
group Al Quds Committee | Al-Quds Committee
  MAR GOV
group OCP Group
  MAR BUS
group Attijariwafa
  MAR BUS
group Al Mada
  MAR BUS
group MAP news agency
  MAR JRN
group Hespress
  MAR JRN
group TelQuel
  MAR JRN
group Le Journal Hebdomadaire
  MAR JRN
group Al Massae
  MAR JRN
group L'Opinion of Morocco
  MAR JRN
group Sahrawi People's Liberation Army
  MAR PRE MIL
group Sahrawi Red Crescent
  MAR PRE SOC
group Collective of Sahrawi Human Rights Defenders
  MAR SOC
group Sahara Press Service
  MAR JRN
group CORCAS
  MAR GOV
# Tunisia
group Democratic Constitutional Rally | RCD of Tunisia | Constitutional Democratic Rally
  TUN PTY
group Destourian Socialist Party | Neo-Destour
  TUN PTY
group Free Destourian Party | Free Constitutional Party | PDL of Tunisia
  TUN PTY OPP
group National Salvation Front of Tunisia
  TUN OPP
group Congress for the Republic | CPR of Tunisia
  TUN PTY
group Ettakatol
  TUN PTY
group Popular Front of Tunisia
  TUN PTY OPP
group Popular Petition
  TUN PTY
group Progressive Democratic Party | PDP of Tunisia
  TUN PTY OPP
group Republican Party of Tunisia | Al Joumhouri
  TUN PTY OPP
group Democratic Current | Attayar
  TUN PTY OPP
group Tahya Tounes
  TUN PTY
group Qalb Tounes | Heart of Tunisia
  TUN PTY
group Al Karama | Karama Coalition | Dignity Coalition
  TUN PTY OPP
group Workers' Party of Tunisia | Tunisian Communist Workers' Party
  TUN PTY OPP
group Machrou Tounes
  TUN PTY
group Afek Tounes
  TUN PTY
group People's Movement of Tunisia | Echaab movement
  TUN PTY
group Citizens Against the Coup
  TUN OPP
group League for the Protection of the Revolution | Leagues for the Protection of the Revolution
  TUN PRM
group National Dialogue Quartet | Tunisian National Dialogue Quartet
  TUN SOC
group UTICA | Tunisian Confederation of Industry, Trade and Handicrafts
  TUN BUS
group Tunisian Human Rights League | Tunisian League for Human Rights | LTDH
  TUN SOC
group National Syndicate of Tunisian Journalists | SNJT
  TUN JRN
group Tunisian Forum for Economic and Social Rights | FTDES
  TUN SOC
group Tunisian Association of Democratic Women
  TUN SOC
group Tunisian Order of Lawyers | Tunisian Bar Association
  TUN SOC
group Truth and Dignity Commission
  TUN JUD
group Tunisian National Guard
  TUN COP
group Assembly of the Representatives of the People
  TUN LEG
group National Constituent Assembly of Tunisia
  TUN LEG
group Supreme Judicial Council of Tunisia
  TUN JUD
group Independent High Authority for Elections | ISIE
  TUN GOV
group Carthage Palace | Carthage palace
  TUN GOV
group Central Bank of Tunisia
  TUN GOV
group Gafsa Phosphate Company | CPG of Tunisia
  TUN BUS
group TAP news agency | Tunis Afrique Presse
  TUN JRN
group Nessma TV | Nessma
  TUN JRN
group Shems FM
  TUN JRN
group Nawaat
  TUN JRN
group Inkyfada
  TUN JRN
group Hizb ut-Tahrir Tunisia
  TUN PTY
group Jund al-Khilafa in Tunisia
  TUN REB
# Israel
group National Unity party | National Unity Party of Israel
  ISR PTY
group New Hope party
  ISR PTY
group Yamina
  ISR PTY
group Kulanu
  ISR PTY
group Tzomet
  ISR PTY
group Moledet
  ISR PTY
group National Religious Party | Mafdal
  ISR PTY
group Third Way party
  ISR PTY
group Shinui
  ISR PTY
group Gil pensioners party
  ISR PTY
group Hatnua | Hatnuah
  ISR PTY
group Zionist Union
  ISR PTY
group Zionist Camp
  ISR PTY
group One Israel
  ISR PTY
group Tehiya
  ISR PTY
group National Union party of Israel
  ISR PTY
group Degel HaTorah | Degel Hatorah
  ISR PTY
group Agudat Yisrael | Agudat Israel
  ISR PTY
group Balad party
  ISR PTY OPP
group Hadash | Hadash-Taal
  ISR PTY OPP
group United Arab List | Raam | Ra'am
  ISR PTY
group Joint List | Joint Arab List
  ISR PTY OPP
group Mapam
  ISR PTY
group Noam party
  ISR PTY
group The Democrats of Israel
  ISR PTY OPP
group Israel Resilience Party | Israel Resilience
  ISR PTY
group Yachad
  ISR PTY
group Zo Artzeinu
  ISR CVL
group Gush Emunim
  ISR CVL
group Yesha Council | Settlers' Council
  ISR SOC
group Hilltop Youth | hilltop youth
  ISR CVL
group Lehava
  ISR CVL
group Temple Mount Faithful
  ISR REL
group Ateret Cohanim
  ISR REL
group Elad settler group
  ISR SOC
group Nachala
  ISR CVL
group Im Tirtzu
  ISR CVL
group Women in Black
  ISR CVL
group Gush Shalom
  ISR SOC
group Machsom Watch
  ISR SOC
group Yesh Din
  ISR SOC
group Gisha
  ISR SOC
group HaMoked | Hamoked
  ISR SOC
group Rabbis for Human Rights
  ISR SOC
group Adalah
  ISR SOC
group Association for Civil Rights in Israel
  ISR SOC
group Public Committee Against Torture in Israel
  ISR SOC
group Physicians for Human Rights-Israel | Physicians for Human Rights Israel
  ISR MED
group Ir Amim
  ISR SOC
