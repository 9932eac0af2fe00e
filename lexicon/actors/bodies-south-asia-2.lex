# Bodies of South Asia and Afghanistan: parties, unions, movements, armed groups, armies and police, courts, parliaments, seats of power, agencies, firms, media.
# India
group Tipra Motha
  IND PTY
group Dima Halam Daogah | DHD
  IND REB
group Kamtapur Liberation Organisation | Kamtapur Liberation Organization
  IND REB
group Adivasi National Liberation Army
  IND REB
group Garo National Liberation Army
  IND REB
group Hynniewtrep National Liberation Council
  IND REB
group Kuki National Front | Kuki National Army | Kuki National Organisation
  IND REB
group PREPAK
  IND REB
group Kuki-Zo Council | Kuki Inpi | Indigenous Tribal Leaders' Forum | Indigenous Tribal Leaders Forum | Committee on Tribal Unity
  IND SOC
group Arambai Tenggol
  IND PRM
group Meitei Leepun
  IND PRM
group COCOMI | Coordinating Committee on Manipur Integrity
  IND SOC
group Meira Paibi | Meira Paibis
  IND CVL
group Gorkha National Liberation Front | Gurkha National Liberation Front | GNLF
  IND PTY
group Gorkha Janmukti Morcha
  IND PTY
group Sikkim Krantikari Morcha
  IND PTY
group Sikkim Democratic Front
  IND PTY
group National People's Party of India
  IND PTY
group Jharkhand Mukti Morcha | JMM
  IND PTY
group All Jharkhand Students Union
  IND PTY
group Maoist Communist Centre | MCC of India
  IND REB
group People's Liberation Guerrilla Army | PLGA
  IND REB
group Tritiya Prastuti Committee
  IND REB
group Peoples Democratic Party of Jammu and Kashmir | People's Democratic Party of Jammu and Kashmir | PDP
  IND PTY
group Democratic Progressive Azad Party
  IND PTY
group People's Conference of Kashmir
  IND PTY
group People's Alliance for Gupkar Declaration | Gupkar Alliance
  IND PTY
group Tehreek-e-Hurriyat | Tehreek-i-Hurriyat
  IND OPP
group Dukhtaran-e-Millat
  IND OPP
group Jamaat-e-Islami of Kashmir | Jamaat-e-Islami Jammu and Kashmir
  IND PTY OPP
group Jamiat-ul-Mujahideen | Jamiat-ul-Mujahedin
  IND REB
group Muslim Janbaz Force
  IND REB
group Al-Faran | Al Faran
  IND REB
group Tehrik-ul-Mujahideen | Tehreek-ul-Mujahideen
  IND REB
group Save Kashmir Movement
  IND REB
group Kashmir Tigers
  IND REB
group Ansar Ghazwat-ul-Hind
  IND REB
group Association of Parents of Disappeared Persons | APDP
  IND SOC
group Jammu Kashmir Coalition of Civil Society | JKCCS
  IND SOC
group Jammu and Kashmir High Court Bar Association | Kashmir Bar Association
  IND SOC
group Jammu and Kashmir Police | Jammu Kashmir Police
  IND COP
group Special Operations Group of Kashmir
  IND COP
group Village Defence Guards | Village Defence Committees
  IND PRM
group Leh Apex Body | Ladakh Autonomous Hill Development Council
  IND SOC
group Kargil Democratic Alliance
  IND SOC
group Bhindranwale Tigers Force
  IND REB
group Khalistan Liberation Force | Khalistan Liberation Army
  IND REB
group All India Sikh Students Federation
  IND EDU
group International Sikh Youth Federation
  IND REB
group Sikhs for Justice
  USA CVL
group Dal Khalsa
  IND PTY OPP
group Waris Punjab De
  IND CVL
group Shiromani Gurdwara Parbandhak Committee | SGPC
  IND REL
group Akal Takht
  IND REL
group Damdami Taksal
  IND REL
group Dera Sacha Sauda
  IND REL
group All India Muslim Personal Law Board
  IND REL
group Jamiat Ulema-e-Hind | Jamiat Ulama-i-Hind
  IND REL
group Jamaat-e-Islami Hind
  IND REL
group Tablighi Jamaat
  IND REL
group Darul Uloom Deoband
  IND REL EDU
group Popular Front of India | PFI
  IND SOC
group Social Democratic Party of India | SDPI
  IND PTY
group All India Babri Masjid Action Committee | Babri Masjid Action Committee
  IND REL
group Sunni Central Waqf Board
  IND REL
group Ram Janmabhoomi Trust | Ram Janmabhoomi Nyas
  IND REL
group Hindu Mahasabha | Akhil Bharatiya Hindu Mahasabha
  IND PTY
group Hindu Sena
  IND SOC
group Sri Ram Sena | Sri Ram Sene
  IND SOC
group Abhinav Bharat
  IND REB
group Sanatan Sanstha
  IND REL
group Swadeshi Jagran Manch
  IND SOC
group Akhil Bharatiya Vidyarthi Parishad | ABVP
  IND EDU
group National Students Union of India | NSUI
  IND EDU
group Students Federation of India
  IND EDU
group Jawaharlal Nehru University Students' Union | JNUSU
  IND EDU
group Jawaharlal Nehru University
  IND EDU
group Jamia Millia Islamia
  IND EDU
group Aligarh Muslim University
  IND EDU
group India Against Corruption
  IND CVL
group Narmada Bachao Andolan | Save Narmada Movement
  IND CVL
group People's Union for Civil Liberties | PUCL
  IND SOC
group South Asia Human Rights Documentation Centre
  IND SOC
group Citizens for Justice and Peace
  IND SOC
group National Human Rights Commission of India
  IND GOV
group National Commission for Women
  IND GOV
group Bhopal Gas Peedit Mahila Udyog Sangathan
  IND SOC
group Bhim Army
  IND CVL
group Dalit Panthers
  IND CVL
group Rajput Karni Sena | Karni Sena
  IND CVL
group Patidar Anamat Andolan Samiti
  IND CVL
group Bharatiya Mazdoor Sangh
  IND LAB
group Indian National Trade Union Congress | INTUC
  IND LAB
group All India Trade Union Congress | AITUC
  IND LAB
group Centre of Indian Trade Unions | CITU
  IND LAB
group Hind Mazdoor Sabha
  IND LAB
group All India Kisan Sabha
  IND AGR
group Kisan Mazdoor Morcha
  IND AGR
group Bharatiya Kisan Sangh
  IND AGR
group Indian Medical Association
  IND MED
group Resident Doctors' Association of India | Federation of Resident Doctors' Association
  IND MED LAB
group Confederation of Indian Industry
  IND BUS
group FICCI | Federation of Indian Chambers of Commerce and Industry
  IND BUS
group ASSOCHAM | Assocham
  IND BUS
group NASSCOM | Nasscom
  IND BUS
group Rashtrapati Bhavan
  IND GOV
group South Block
  IND GOV
group Raj Bhavan
  IND GOV
group Niti Aayog | NITI Aayog
  IND GOV
group Planning Commission of India
  IND GOV
group Ministry of External Affairs | Indian External Affairs Ministry | Indian Ministry of External Affairs
  IND GOV
group Securities and Exchange Board of India | SEBI
  IND GOV
group Telecom Regulatory Authority of India
  IND GOV
group Directorate General of Foreign Trade
  IND GOV
group Directorate General of Civil Aviation of India | DGCA
  IND GOV
group Enforcement Directorate
  IND COP
group Income Tax Department of India
  IND GOV
group Comptroller and Auditor General of India
  IND GOV
group Central Vigilance Commission
  IND GOV
group Unique Identification Authority of India
  IND GOV
group Food Corporation of India
  IND GOV
group India Meteorological Department | Indian Meteorological Department
  IND GOV
group National Disaster Response Force | NDRF
  IND GOV
group Department of Atomic Energy of India | Indian Department of Atomic Energy
  IND GOV
group Bhabha Atomic Research Centre | BARC
  IND GOV
group Indian Space Research Organisation | Indian Space Research Organization | ISRO | Isro
  IND GOV
group Defence Research and Development Organisation | DRDO
  IND GOV MIL
group Archaeological Survey of India
  IND GOV
group Nuclear Power Corporation of India
  IND BUS
group Supreme Court of India | Indian Supreme Court
  IND JUD
group Delhi High Court
  IND JUD
group Bombay High Court
  IND JUD
group Madras High Court
  IND JUD
group Calcutta High Court
  IND JUD
group Allahabad High Court
  IND JUD
group Gujarat High Court
  IND JUD
group National Green Tribunal
  IND JUD
group Liberhan Commission
  IND JUD
group Nanavati Commission
  IND JUD
group Delhi Police
  IND COP
group Mumbai Police
  IND COP
group Punjab Police of India | Punjab police
  IND COP
group Uttar Pradesh Police
  IND COP
group Kolkata Police
  IND COP
group Special Protection Group
  IND COP
group Central Industrial Security Force | CISF
  IND COP
group Indo-Tibetan Border Police | ITBP
  IND COP
group Sashastra Seema Bal
  IND COP
group National Security Guard | National Security Guards | Black Cat commandos
  IND COP
group COBRA battalion | CoBRA battalion
  IND COP
group Special Task Force of India
  IND COP
group Narcotics Control Bureau
  IND COP
group Directorate of Revenue Intelligence
  IND COP
group Maharashtra Anti-Terrorism Squad | Anti-Terrorism Squad
  IND COP
group National Technical Research Organisation
  IND SPY
group Indian Peace Keeping Force | IPKF | Indian Peacekeeping Force
  IND MIL
group Indian Navy
  IND MIL
group Indian Air Force
  IND MIL
group Indian Coast Guard
  IND COP
group Northern Command of India | Indian Northern Command
  IND MIL
group XV Corps
  IND MIL
group Special Frontier Force
  IND MIL
group Strategic Forces Command
  IND MIL
group Gorkha Rifles | Gurkha Rifles
  IND MIL
group State Bank of India
  IND BUS
group Punjab National Bank
  IND BUS
group ICICI Bank
  IND BUS
group HDFC Bank | HDFC
  IND BUS
group Yes Bank
  IND BUS
group Life Insurance Corporation of India
  IND BUS
group Export-Import Bank of India | Exim Bank of India
  IND GOV
group Hindustan Petroleum
  IND BUS
group Mangalore Refinery and Petrochemicals
  IND BUS
group Oil India
  IND BUS
group Petronet LNG | Petronet
  IND BUS
group Vedanta Resources
  IND BUS
group Essar | Essar Group | Essar Oil
  IND BUS
group JSW Steel | JSW
  IND BUS
group Steel Authority of India
  IND BUS
group Larsen & Toubro | Larsen and Toubro
  IND BUS
group Bharat Heavy Electricals | BHEL
  IND BUS
group Bharat Electronics
  IND BUS
group Bharat Dynamics
  IND BUS
group Mazagon Dock
  IND BUS
group Maruti | Maruti Suzuki
  IND BUS
group Bajaj Auto
  IND BUS
group Tata Consultancy Services
  IND BUS
group Sun Pharma
  IND BUS
group Ranbaxy
  IND BUS
group Cipla
  IND BUS
group Maiden Pharmaceuticals
  IND BUS
group Union Carbide India
  IND BUS
group Sahara India
  IND BUS
group SpiceJet
  IND BUS
group Vistara
  IND BUS
group Indian Railways
  IND BUS
group GMR
  IND BUS
group Paytm
  IND BUS
group Flipkart
  IND BUS
group Sterlite | Sterlite Copper
  IND BUS
group POSCO India
  IND BUS
group Bombay Stock Exchange
  IND BUS
group National Stock Exchange of India
  IND BUS
group Press Information Bureau
  IND GOV
group Akashvani
  IND JRN
group Deccan Herald
  IND JRN
group Deccan Chronicle
  IND JRN
group The Statesman of Calcutta
  IND JRN
group The Telegraph of Kolkata | The Telegraph of India
  IND JRN
group Amar Ujala
  IND JRN
group Dainik Bhaskar
  IND JRN
group Dainik Jagran
  IND JRN
group Anandabazar Patrika
  IND JRN
group Malayala Manorama
  IND JRN
group Mathrubhumi
  IND JRN
group Mint newspaper
  IND JRN
group Economic Times | The Economic Times
  IND JRN
group Business Standard
  IND JRN
group Frontline magazine
  IND JRN
group Outlook magazine
  IND JRN
group Caravan magazine
  IND JRN
group The Wire of India
  IND JRN
group Scroll.in
  IND JRN
group NewsClick | Newsclick
  IND JRN
group Alt News
  IND JRN
group The Quint
  IND JRN
group Aaj Tak
  IND JRN
group Zee News
  IND JRN
group Times Now
  IND JRN
group CNN-News18 | CNN-IBN
  IND JRN
group Star News of India
  IND JRN
group Kashmir Observer
  IND JRN
group Kashmir Walla
  IND JRN
group Rising Kashmir
  IND JRN
group Daily Excelsior
  IND JRN
group Assam Tribune
  IND JRN
group Sangai Express
  IND JRN
group Punjab Kesari
  IND JRN
group The Tribune of Chandigarh
  IND JRN
group The Pioneer of India
  IND JRN
group Editors Guild of India
  IND JRN
group Press Council of India
  IND JRN
group Central Tibetan Administration | Tibetan government-in-exile | Tibetan government in exile
  CHN OPP
group Tibetan Youth Congress
  CHN OPP
group International Solar Alliance
  IGO GOV
# Bangladesh
group Jatiya Party (Ershad)
  BGD PTY
group Jatiyo Samajtantrik Dal | Jatiya Samajtantrik Dal | JSD
  BGD PTY
group Workers Party of Bangladesh
  BGD PTY
group Communist Party of Bangladesh
  BGD PTY
group Gono Forum | Gano Forum
  BGD PTY OPP
group Jatiya Oikya Front | Jatiya Oikyafront
  BGD PTY OPP
group Liberal Democratic Party of Bangladesh
  BGD PTY OPP
group Bikalpa Dhara
  BGD PTY OPP
group Krishak Sramik Janata League
  BGD PTY
group Gono Odhikar Parishad
  BGD PTY
group Nagorik Oikya
  BGD PTY
group National Citizen Party
  BGD PTY
group Jatiya Nagorik Committee
  BGD CVL
group Inqilab Moncho | Inqilab Mancha
  BGD CVL
group Anti-Discrimination Students Movement | Students Against Discrimination | Anti-Discrimination Student Movement
  BGD CVL
group Bangladesh Chhatra League | Chhatra League
  BGD EDU PRM
group Chhatra Shibir
  BGD EDU
group Jatiyatabadi Chhatra Dal | Chhatra Dal
  BGD EDU
group Jubo League
  BGD PTY
group Swechchhasebak League
  BGD PTY
group Islami Oikya Jote | Islami Oikkya Jote
  BGD PTY
group Islami Andolan Bangladesh
  BGD PTY
group Hefazat-e-Islam | Hefajat-e-Islam
  BGD REL
group Khatme Nabuwat
  BGD REL
group Bangladesh Khelafat Majlish
  BGD PTY
group Jama'atul Mujahideen Bangladesh | Jamaat-ul-Mujahideen Bangladesh | JMB | Neo-JMB
  BGD REB
group JMJB
  BGD REB
group Harkat-ul-Jihad-al-Islami Bangladesh | Harkatul Jihad Bangladesh | HuJI-B
  BGD REB
group Ansarullah Bangla Team | Ansar al-Islam Bangladesh | Ansarullah Bangla
  BGD REB
group Hizb ut-Tahrir Bangladesh
  BGD REB
group Purba Banglar Communist Party
  BGD REB
group Shanti Bahini
  BGD REB
group Parbatya Chattagram Jana Samhati Samiti | PCJSS | Jana Samhati Samiti
  BGD REB  ..1997-12
  BGD PTY
group United People's Democratic Front of Bangladesh | UPDF of Bangladesh
  BGD PTY OPP
group Kuki-Chin National Front | KNF
  BGD REB
group Mukti Bahini
  BGD REB
group Rakkhi Bahini | Jatiya Rakkhi Bahini
  BGD PRM
group Razakars | Razakar militia
  BGD PRM
group Al-Badr militia of Bangladesh
  BGD PRM
group Arakan Rohingya Society for Peace and Human Rights
  BGD REF
group Ganajagaran Mancha | Gonojagoron Moncho
  BGD CVL
group Bangladesh Hindu Buddhist Christian Unity Council
  BGD REL
group ISKCON | Iskcon
  BGD REL
group Bangladesh Sammilito Sanatan Jagaran Jote
  BGD REL
group Bangladesh Army
  BGD MIL
group Bangladesh Navy
  BGD MIL
group Bangladesh Ansar
  BGD PRM
group Bangladesh Police
  BGD COP
group Detective Branch of Dhaka | Detective Branch of Police
  BGD COP
group Dhaka Metropolitan Police
  BGD COP
