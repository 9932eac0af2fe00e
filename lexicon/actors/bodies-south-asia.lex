# Bodies of South Asia and Afghanistan: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# Afghanistan
group People's Democratic Party of Afghanistan | PDPA
  AFG PTY
group Khalq faction
  AFG PTY
group Parcham
  AFG PTY
group Watan Party | Homeland Party of Afghanistan
  AFG PTY
group KHAD | Khad | WAD of Afghanistan
  AFG SPY
group Junbish-i-Milli | Junbish | Junbish-e-Milli | Jumbesh | National Islamic Movement of Afghanistan
  AFG PTY
group Harakat-e-Islami | Harakat-i-Islami
  AFG PTY
group Ittehad-e-Islami | Ittehad-i-Islami | Islamic Union of Afghanistan
  AFG REB
group Hezb-i-Islami Khalis | Hezb-e-Islami Khalis
  AFG REB
group Shura-e Nazar | Supervisory Council of the North
  AFG REB
group National Islamic Front of Afghanistan | Mahaz-i-Milli
  AFG PTY
group Afghan National Liberation Front
  AFG PTY
group National Coalition of Afghanistan
  AFG PTY OPP
group Afghan Mellat | Afghan Millat
  AFG PTY
group Eastern Shura
  AFG REB
group Supreme Coordination Council of Afghanistan
  AFG REB
group Afghan Interim Authority | Afghan Interim Administration
  AFG GOV
group High Council for National Reconciliation
  AFG GOV
group Independent Election Commission of Afghanistan | Independent Election Commission
  AFG GOV
group Electoral Complaints Commission
  AFG GOV
group Joint Electoral Management Body
  AFG GOV
group Independent Directorate of Local Governance
  AFG GOV
group Office of Administrative Affairs of Afghanistan
  AFG GOV
group Arg palace | Arg Palace | Presidential Palace of Afghanistan
  AFG GOV
group Sapedar Palace
  AFG GOV
group Da Afghanistan Bank
  AFG GOV
group Kabul Bank
  AFG BUS
group Azizi Bank
  AFG BUS
group Supreme Court of Afghanistan | Afghan Supreme Court
  AFG JUD
group Attorney General's Office of Afghanistan
  AFG JUD
group Afghan National Defence and Security Forces | Afghan National Defense and Security Forces | ANDSF
  AFG MIL
group Afghan National Security Forces | ANSF
  AFG MIL
group Afghan Air Force
  AFG MIL
group 201st Corps
  AFG MIL
group Afghan Special Forces | Afghan special forces
  AFG MIL
group Afghan Border Police | Afghan Border Force
  AFG COP
group Afghan Local Police | Afghan Public Protection Force
  AFG COP
group Crisis Response Unit of Afghanistan | Crisis Response Unit 222
  AFG COP
group Khost Protection Force
  AFG PRM
group Zero Units
  AFG PRM
group Badri 313 | Badri 313 Battalion
  AFG MIL  2021-08..
  AFG REB
group Mullah Dadullah Front
  AFG REB
group Quetta Shura | Quetta shura
  AFG REB
group Peshawar Shura
  AFG REB
group Leadership Council of the Taliban | Rahbari Shura
  AFG REB  ..2021-08
  AFG GOV
group Taliban Political Commission | Taliban political office | Taliban political office in Doha
  AFG REB  ..2021-08
  AFG GOV
group Taliban General Directorate of Intelligence | General Directorate of Intelligence
  AFG SPY
group Ministry for the Propagation of Virtue and the Prevention of Vice | Ministry for the Promotion of Virtue and Prevention of Vice | Ministry of Vice and Virtue
  AFG GOV
group Afghanistan Freedom Front
  AFG REB
group Afghanistan Green Trend | Green Trend
  AFG PTY OPP
group National Resistance Council of Afghanistan | Supreme Council of National Resistance for the Salvation of Afghanistan
  AFG OPP
group Afghanistan Independent Human Rights Commission | AIHRC
  AFG GOV
group Revolutionary Association of the Women of Afghanistan | RAWA
  AFG SOC
group Afghan Women's Network
  AFG SOC
group Afghan Red Crescent | Afghan Red Crescent Society
  AFG MED
group Ulema Council of Afghanistan | Afghan Ulema Council
  AFG REL
group Afghanistan Analysts Network
  AFG EDU
group Afghan Independent Journalists Association | Afghanistan Journalists Center | Afghan Journalists Safety Committee
  AFG JRN
group Enlightenment Movement | Enlightening Movement
  AFG CVL
group Tabassum Movement
  AFG CVL
group Ariana Afghan Airlines | Ariana Airlines
  AFG BUS
group Kam Air
  AFG BUS
group Afghan Wireless
  AFG BUS
group Da Afghanistan Breshna Sherkat | Breshna
  AFG BUS
group Khaama Press
  AFG JRN
group Amu TV
  AFG JRN
group Kabul Now
  AFG JRN
group Hasht-e Subh | 8am newspaper | Hasht-e Sobh
  AFG JRN
group Etilaatroz | Etilaat-e Roz
  AFG JRN
group Ariana News | Ariana Television
  AFG JRN
group 1TV of Afghanistan
  AFG JRN
group Radio Television Afghanistan | RTA of Afghanistan
  AFG JRN
group Salam Watandar
  AFG JRN
group Kabul Times
  AFG JRN
group Voice of Jihad
  AFG JRN
group Combined Forces Command-Afghanistan
  USA MIL
group Special Inspector General for Afghanistan Reconstruction | SIGAR
  USA GOV
# Pakistan
group Pakistan Muslim League (Nawaz) | Pakistan Muslim League-N
  PAK PTY
group Pakistan Muslim League-Quaid | PML-Q | Pakistan Muslim League (Quaid-e-Azam) | Pakistan Muslim League-Q
  PAK PTY
group Pakistan Muslim League-Functional | PML-F
  PAK PTY
group Awami Muslim League of Pakistan
  PAK PTY
group Islami Jamhoori Ittehad | Islamic Democratic Alliance | IJI
  PAK PTY
group MQM-Pakistan | MQM-P
  PAK PTY
group MQM-Haqiqi | MQM Haqiqi | Haqiqi
  PAK PTY
group Muttahida Majlis-i-Amal
  PAK PTY
group Jamaat-e-Islami of Pakistan | Jamaat-e-Islami Pakistan
  PAK PTY
group Islami Jamiat-e-Talaba | Islami Jamiat Talaba | Islami Jamiat-i-Talaba
  PAK EDU
group Jamiat Ulema-i-Islam | Jamiat Ulema-e-Islam-Fazl | JUI | JUI-S
  PAK PTY
group Jamiat Ulema-e-Pakistan | Jamiat Ulema-i-Pakistan | JUP
  PAK PTY
group Tehreek-e-Labbaik | Tehreek-i-Labbaik Pakistan
  PAK PTY
group Pakistan Awami Tehreek | Pakistan Awami Tehrik
  PAK PTY
group Minhaj-ul-Quran
  PAK REL
group Sunni Tehreek | Sunni Tehrik
  PAK PTY
group Sunni Ittehad Council
  PAK PTY
group Majlis Wahdat-e-Muslimeen | Majlis Wahdat-i-Muslimeen | Majlis-e-Wahdat-e-Muslimeen
  PAK PTY
group Tehreek-e-Jafria | Tehrik-e-Jafria Pakistan | Tehrik-i-Jafria
  PAK PTY
group Sipah-e-Mohammed | Sipah-i-Mohammad | Sipah-e-Muhammad
  PAK REB
group Millat-e-Islamia
  PAK REB
group Ahle Sunnat Wal Jamaat | Ahl-e-Sunnat Wal Jamaat | Ahl-e-Sunnah Wal Jamaat
  PAK REL
group Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | TNSM | Tehrik-e-Nifaz-e-Shariat-e-Mohammadi | Tehreek-i-Nafaz-i-Shariat-i-Mohammadi
  PAK REB
group Difa-e-Pakistan Council | Defence of Pakistan Council
  PAK REL
group Milli Muslim League
  PAK PTY
group Falah-e-Insaniat Foundation | Falah-i-Insaniat Foundation
  PAK SOC
group Al-Rashid Trust | Al Rashid Trust
  PAK SOC
group Wafaq-ul-Madaris | Wifaq-ul-Madaris
  PAK REL
group Council of Islamic Ideology
  PAK REL
group Red Mosque | Lal Masjid
  PAK REL
group Jamia Hafsa
  PAK REL EDU
group National Democratic Movement of Pakistan
  PAK PTY
group Pakhtunkhwa Milli Awami Party | Pashtunkhwa Milli Awami Party | PkMAP
  PAK PTY
group Balochistan National Party | BNP-Mengal | Balochistan National Party-Mengal
  PAK PTY
group Balochistan Awami Party
  PAK PTY
group National Party of Balochistan
  PAK PTY
group Jamhoori Watan Party | Jamhuri Watan Party
  PAK PTY
group Baloch Yakjehti Committee | BYC | Baloch Solidarity Committee
  PAK CVL
group Voice for Baloch Missing Persons | VBMP
  PAK SOC
group Baloch National Movement
  PAK OPP
group Baloch Students Organisation | Baloch Students Organization | BSO-Azad
  PAK EDU
group Baloch Raji Ajoi Sangar
  PAK REB
group United Baloch Army
  PAK REB
group Baloch Nationalist Army | Baloch National Army
  PAK REB
group Lashkar-e-Balochistan
  PAK REB
group Balochistan Republican Guards | Baloch Republican Guards
  PAK REB
group Majeed Brigade | Majid Brigade
  PAK REB
group Sindhudesh Revolutionary Army | Sindhudesh Liberation Army
  PAK REB
group Jeay Sindh Qaumi Mahaz | Jeay Sindh
  PAK PTY OPP
group Jiye Sindh Qaumi Mahaz
  PAK PTY OPP
group Sindh National Front
  PAK PTY
group Pashtun Tahafuz Movement | Pashtun Protection Movement
  PAK CVL
group Pakistan Tehreek-e-Insaf Parliamentarians
  PAK PTY
group Istehkam-e-Pakistan Party | Istehkam-i-Pakistan Party
  PAK PTY
group Pakistan Democratic Movement | PDM
  PAK PTY
group Alliance for the Restoration of Democracy | ARD of Pakistan
  PAK PTY OPP
group Movement for the Restoration of Democracy
  PAK OPP
group Grand Democratic Alliance
  PAK PTY
group Tehreek Tahafuz Ayeen-e-Pakistan | Tehreek Tahafuz-e-Ayeen Pakistan
  PAK OPP
group Pakistan Peoples Party-Shaheed Bhutto
  PAK PTY
group Pakistan Peoples Party-Sherpao | Qaumi Watan Party
  PAK PTY
group Al-Zulfikar | Al-Zulfiqar Organisation
  PAK REB
group Tehrik-e-Istiqlal | Tehreek-e-Istiqlal
  PAK PTY
group Ittehad-ul-Mujahideen Pakistan | Ittehad-ul-Mujahideen
  PAK REB
group Hafiz Gul Bahadur group | Hafiz Gul Bahadur Group
  PAK REB
group Lashkar-e-Islam | Lashkar-i-Islam
  PAK REB
group Tehreek-e-Jihad Pakistan
  PAK REB
group Punjabi Taliban
  PAK REB
group Harkat-ul-Jihad-al-Islami | Harkat-ul-Jihad-i-Islami | HuJI
  PAK REB
group Jundul Hafsa | Asian Tigers of Pakistan
  PAK REB
group Al-Qaeda in the Indian Subcontinent | al-Qaeda in the Indian Subcontinent | AQIS
  IMG REB
group Islamic State Pakistan Province
  PAK REB
group United Jihad Council | Muttahida Jihad Council
  PAK REB
group People's Aman Committee | Peoples Aman Committee
  PAK CRM
group Chhotu gang
  PAK CRM
group Sindh Rangers | Punjab Rangers
  PAK PRM
group Khasadar | Levies Force | Balochistan Levies
  PAK COP
group Elite Force of Punjab
  PAK COP
group Counter Terrorism Department | Counter-Terrorism Department of Pakistan | CTD of Pakistan
  PAK COP
group FIA of Pakistan
  PAK COP
group Anti-Narcotics Force
  PAK COP
group NAB of Pakistan
  PAK GOV
group National Counter Terrorism Authority | NACTA
  PAK GOV
group Military Intelligence of Pakistan
  PAK SPY
group Strategic Plans Division
  PAK MIL
group National Command Authority of Pakistan | National Command Authority
  PAK GOV MIL
group Special Services Group of Pakistan | Special Service Group
  PAK MIL
group General Headquarters in Rawalpindi | GHQ Rawalpindi
  PAK MIL
group Pakistan Navy
  PAK MIL
group Pakistan Air Force
  PAK MIL
group X Corps of Pakistan
  PAK MIL
group Pakistani Foreign Office | Pakistan Foreign Office | Foreign Office of Pakistan
  PAK GOV
group Special Investment Facilitation Council
  PAK GOV
group National Assembly of Pakistan | Pakistan's National Assembly
  PAK LEG
group Supreme Court of Pakistan
  PAK JUD
group Islamabad High Court
  PAK JUD
group Lahore High Court
  PAK JUD
group Sindh High Court
  PAK JUD
group Peshawar High Court
  PAK JUD
group Balochistan High Court
  PAK JUD
group Federal Shariat Court
  PAK JUD
group Federal Constitutional Court of Pakistan
  PAK JUD
group Supreme Judicial Council of Pakistan
  PAK JUD
group Pakistan Bar Council | Supreme Court Bar Association of Pakistan
  PAK SOC
group Election Commission of Pakistan | ECP
  PAK GOV
group State Bank of Pakistan
  PAK GOV
group Federal Board of Revenue
  PAK GOV
group Pakistan Atomic Energy Commission
  PAK GOV
group Khan Research Laboratories | Kahuta Research Laboratories
  PAK GOV
group SUPARCO
  PAK GOV
group Pakistan Telecommunication Authority
  PAK GOV
group PEMRA | Pakistan Electronic Media Regulatory Authority
  PAK GOV
group National Disaster Management Authority of Pakistan | National Disaster Management Authority
  PAK GOV
group WAPDA | Wapda | Water and Power Development Authority
  PAK GOV
group Oil and Gas Regulatory Authority
  PAK GOV
group Indus River System Authority
  PAK GOV
group Nankana Evacuee Trust Property Board | Evacuee Trust Property Board
  PAK GOV
group Aiwan-e-Sadr
  PAK GOV
group Bilawal House
  PAK PTY
group Adiala jail | Adiala Jail
  PAK GOV
group Human Rights Commission of Pakistan | HRCP
  PAK SOC
group Edhi Foundation
  PAK SOC
group Defence of Human Rights Pakistan
  PAK SOC
group Pakistan Red Crescent
  PAK MED
group Aurat Foundation
  PAK SOC
group Shirkat Gah
  PAK SOC
group Aurat March
  PAK CVL
group Women's Action Forum
  PAK SOC
group Pakistan Federal Union of Journalists | PFUJ
  PAK JRN
group Pakistan Medical Association
  PAK MED
group Jammu and Kashmir Joint Awami Action Committee | Joint Awami Action Committee | JAAC
  PAK CVL
group Muslim Conference of Kashmir | Muslim Conference
  PAK PTY
group Pakistan Kissan Ittehad | Kissan Ittehad
  PAK AGR
group All Pakistan Textile Mills Association | APTMA
  PAK BUS
group Pakistan Steel
  PAK BUS
group Oil and Gas Development Company
  PAK BUS
group Fauji Foundation
  PAK BUS MIL
group National Logistics Cell | National Logistics Corporation
  PAK BUS MIL
group Frontier Works Organisation | Frontier Works Organization
  PAK MIL BUS
group Bahria Town
  PAK BUS
group Habib Bank
  PAK BUS
group Mehran Bank
  PAK BUS
group K-Electric | Karachi Electric Supply Corporation
  PAK BUS
group Pakistan Ordnance Factories
  PAK BUS MIL
group Bank of Credit and Commerce International | BCCI bank
  MNC BUS
group Airblue
  PAK BUS
group Dunya News | Dunya TV
  PAK JRN
group Express News of Pakistan
  PAK JRN
group Samaa TV | Samaa
  PAK JRN
group Daily Jang | Jang newspaper | Jang Group
  PAK JRN
group The Frontier Post | Frontier Post
  PAK JRN
group The Muslim newspaper
  PAK JRN
group The News International
  PAK JRN
group Daily Times of Pakistan
  PAK JRN
group Pakistan Today
  PAK JRN
group Pakistan Observer
  PAK JRN
group Friday Times
  PAK JRN
group Herald magazine of Pakistan
  PAK JRN
group Balochistan Post
  PAK JRN
group PTV of Pakistan
  PAK JRN
group Mashaal Radio | Radio Mashaal
  PAK JRN
# India
group National Democratic Alliance of India | NDA | National Democratic Alliance
  IND PTY
group United Progressive Alliance | UPA
  IND PTY
group INDIA bloc | INDIA alliance | Indian National Developmental Inclusive Alliance
  IND PTY OPP
group United Front of India
  IND PTY
group National Front of India
  IND PTY
group Left Front of IND | Left Front
  IND PTY
group All India Congress Committee | AICC | Congress Working Committee
  IND PTY
group Nationalist Congress Party | NCP
  IND PTY
group Biju Janata Dal | BJD
  IND PTY
group Rashtriya Janata Dal | RJD
  IND PTY
group Janata Dal (United) | Janata Dal United | JD(U)
  IND PTY
group Janata Dal (Secular) | JD(S)
  IND PTY
group Janata Party
  IND PTY
group Bharatiya Lok Dal | Lok Dal | Rashtriya Lok Dal
  IND PTY
group Indian National Lok Dal | INLD
  IND PTY
group Jannayak Janta Party
  IND PTY
group Lok Janshakti Party | Lok Janshakti
  IND PTY
group Samata Party
  IND PTY
group Swatantra Party
  IND PTY
group Bharatiya Jana Sangh | Jana Sangh
  IND PTY
group Maharashtra Navnirman Sena
  IND PTY
group Republican Party of India
  IND PTY
group Communist Party of India
  IND PTY
group Communist Party of India (Marxist-Leninist) | CPI-ML
  IND PTY
group Forward Bloc
  IND PTY
group Revolutionary Socialist Party of India
  IND PTY
group Bharat Rashtra Samithi | Telangana Rashtra Samithi
  IND PTY
group YSR Congress | YSR Congress Party | YSRCP
  IND PTY
group Praja Rajyam
  IND PTY
group Jana Sena
  IND PTY
group All India Majlis-e-Ittehadul Muslimeen | AIMIM
  IND PTY
group MDMK
  IND PTY
group PMK | Pattali Makkal Katchi
  IND PTY
group DMDK
  IND PTY
group VCK | Viduthalai Chiruthaigal Katchi
  IND PTY
group Tamilaga Vettri Kazhagam | TVK
  IND PTY
group Makkal Needhi Maiam
  IND PTY
group Indian Union Muslim League | Muslim League of Kerala
  IND PTY
group Kerala Congress
  IND PTY
group Asom Gana Parishad
  IND PTY
group All Assam Students' Union | All Assam Students Union | AASU
  IND EDU
group All India United Democratic Front | AIUDF
  IND PTY
group Krishak Mukti Sangram Samiti
  IND AGR CVL
group Bodoland People's Front
  IND PTY
group All Bodo Students' Union | All Bodo Students Union | ABSU
  IND EDU
group Naga People's Front | Naga Peoples Front
  IND PTY
group Naga National Council
  IND REB
group Naga Students' Federation
  IND EDU
group Naga Hoho
  IND SOC
group NSCN-K | NSCN-Khaplang | NSCN (K)
  IND REB
group NSCN-IM faction | NSCN(I-M) | NSCN (IM)
  IND REB
group Mizo National Front
  IND REB  ..1986-06
  IND PTY
group Zoram People's Movement
  IND PTY
group Tripura National Volunteers
  IND REB
group All Tripura Tiger Force
  IND REB
