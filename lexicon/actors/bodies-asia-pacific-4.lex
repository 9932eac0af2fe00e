# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies.

# IDN
group Indonesian government
  IDN GOV
group Pejambon
  IDN GOV
group Indonesian Foreign Ministry
  IDN GOV
group Bank Indonesia
  IDN GOV
group Indonesian Bank Restructuring Agency | IBRA
  IDN GOV
group BNPB | National Disaster Mitigation Agency
  IDN GOV
group BMKG
  IDN GOV
group BNPT
  IDN GOV
group Bulog
  IDN GOV
group People's Consultative Assembly | MPR
  IDN LEG
group Indonesian House of Representatives | DPR of Indonesia
  IDN LEG
group Indonesian Supreme Court
  IDN JUD
group Indonesian Constitutional Court | Constitutional Court of Indonesia
  IDN JUD
group Corruption Eradication Commission | KPK
  IDN JUD
group Attorney General's Office of Indonesia
  IDN JUD
group Komnas HAM | National Commission on Human Rights of Indonesia
  IDN GOV
group General Elections Commission | KPU
  IDN GOV
group Indonesian Army
  IDN MIL
group Indonesian Navy
  IDN MIL
group Indonesian Air Force
  IDN MIL
group Indonesian Marines
  IDN MIL
group Bakamla
  IDN COP
group Indonesian National Police | Polri
  IDN COP
group Brimob
  IDN COP
group BAIS
  IDN SPY
group State Intelligence Agency | BAKIN
  IDN SPY
group Danantara
  IDN BUS
group United Development Party
  IDN PTY
group National Mandate Party
  IDN PTY
group Crescent Star Party
  IDN PTY
group Prosperous Justice Party | Justice Party of Indonesia | PKS
  IDN PTY
group Democratic Party of Indonesia | Partai Demokrat
  IDN PTY
group Hanura
  IDN PTY
group Nasdem | NasDem
  IDN PTY
group Perindo
  IDN PTY
group Indonesian Solidarity Party
  IDN PTY
group People's Democratic Party of Indonesia | PRD of Indonesia
  IDN PTY OPP
group Indonesian Communist Party | PKI
  IDN PTY
group Partai Aceh | Aceh Party
  IDN PTY
group Aceh Transition Committee
  IDN SOC
group Aceh Merdeka
  IDN REB
group Papua Presidium Council | Papuan Presidium Council
  IDN SOC
group United Liberation Movement for West Papua | ULMWP
  IDN SOC
group National Committee for West Papua | KNPB
  IDN SOC
group Papuan People's Council | Majelis Rakyat Papua
  IDN GOV
group Republic of South Maluku | RMS
  IDN REB
group Maluku Sovereignty Front
  IDN SOC
group Barisan Pemuda
  IDN PRM
group Pemuda Pancasila
  IDN PRM
group Banser
  IDN SOC
group Ansor
  IDN SOC
group Indonesian Ulema Council | Majelis Ulama Indonesia
  IDN REL
group Hizb ut-Tahrir Indonesia
  IDN REL
group Ahmadiyah
  IDN REL
group Indonesian Mujahidin Council | Majelis Mujahidin Indonesia
  IDN SOC
group Jamaah Islamiyah
  IDN REB
group Darul Islam
  IDN REB
group Jamaah Ansharut Tauhid
  IDN REB
group Ring Banten
  IDN REB
group Laskar Jundullah
  IDN REB
group Kontras | KontraS
  IDN SOC
group WALHI | Walhi
  IDN SOC
group Indonesia Corruption Watch
  IDN SOC
group Imparsial
  IDN SOC
group Setara Institute
  IDN SOC
group Elsham | ELSHAM
  IDN SOC
group Aliansi Masyarakat Adat Nusantara
  IDN SOC
group Institute for Policy Analysis of Conflict
  IDN SOC
group Centre for Strategic and International Studies in Jakarta
  IDN SOC
group Indonesian Council of Churches | Communion of Churches in Indonesia
  IDN REL
group Confederation of Indonesian Trade Unions | KSPI
  IDN LAB
group SBSI | Indonesian Prosperity Labour Union
  IDN LAB
group Alliance of Independent Journalists
  IDN JRN
group Media Indonesia
  IDN JRN
group Detik | Detik.com | Detikcom
  IDN JRN
group Suara Pembaruan
  IDN JRN
group Koran Tempo
  IDN JRN
group Jawa Pos
  IDN JRN
group Jakarta Globe
  IDN JRN
group RCTI
  IDN JRN
group SCTV
  IDN JRN
group TVRI
  IDN JRN
group Radio Republik Indonesia
  IDN JRN
group Tabloid Jubi | Jubi
  IDN JRN
group Serambi Indonesia
  IDN JRN
group Benar News | BenarNews
  IDN JRN
group Kompas TV
  IDN JRN
group Salim Group
  IDN BUS
group Bank Bali
  IDN BUS
group Bank Century
  IDN BUS
group Bank Mandiri
  IDN BUS
group Bank Central Asia
  IDN BUS
group Astra International
  IDN BUS
group Indofood
  IDN BUS
group Krakatau Steel
  IDN BUS
group Perusahaan Listrik Negara
  IDN BUS
group Telkom Indonesia
  IDN BUS
group Tokopedia
  IDN BUS
group Adam Air
  IDN BUS
group Sriwijaya Air
  IDN BUS
group Merpati
  IDN BUS
group Mandala Airlines
  IDN BUS
group Bumi Resources
  IDN BUS
group Newmont Nusa Tenggara
  IDN BUS
group Newmont Minahasa
  IDN BUS
group Arun LNG
  IDN BUS
group Asia Pulp & Paper | Asia Pulp and Paper
  IDN BUS
group PT Timah
  IDN BUS
group Dirgantara Indonesia | IPTN
  IDN BUS
group PAL Indonesia
  IDN BUS
group Pindad
  IDN BUS
group Jiwasraya
  IDN BUS
group Sritex
  IDN BUS
group Kereta Cepat Indonesia China
  IDN BUS
# TLS
group Timorese government | East Timorese government
  TLS GOV
group National Parliament of East Timor | National Parliament of Timor-Leste
  TLS LEG
group Falintil-FDTL | FALINTIL-FDTL | F-FDTL | East Timor Defence Force
  TLS MIL
group National Police of East Timor | PNTL
  TLS COP
group Conselho Nacional de Resistencia Timorense | National Council of Timorese Resistance
  TLS REB  ..1999-10
  TLS PTY
group National Congress for Timorese Reconstruction
  TLS PTY
group Democratic Party of East Timor
  TLS PTY
group Timorese Democratic Union | UDT
  TLS PTY
group KHUNTO
  TLS PTY
group People's Liberation Party of East Timor
  TLS PTY
group Apodeti
  TLS PTY
group Renetil
  TLS SOC
group Mahidi
  TLS PRM
group Laksaur
  TLS PRM
group Halilintar
  TLS PRM
group Commission for Reception, Truth and Reconciliation
  TLS GOV
group Commission of Truth and Friendship
  TLS GOV
group La'o Hamutuk
  TLS SOC
group Tatoli
  TLS JRN
group Timor Gap | Timor GAP
  TLS BUS
group Greater Sunrise consortium
  TLS BUS
# PHL
group Philippine government
  PHL GOV
group Department of Foreign Affairs of the Philippines | Philippine Department of Foreign Affairs
  PHL GOV
group Department of National Defense
  PHL GOV MIL
group Department of the Interior and Local Government
  PHL GOV
group National Security Council of the Philippines | National Task Force for the West Philippine Sea
  PHL GOV
group Bangko Sentral | Bangko Sentral ng Pilipinas
  PHL GOV
group Commission on Elections | Comelec | COMELEC
  PHL GOV
group Commission on Human Rights of the Philippines
  PHL GOV
group Presidential Commission on Good Government
  PHL GOV
group PHIVOLCS | Philippine Institute of Volcanology and Seismology
  PHL GOV
group PAGASA
  PHL GOV
group Philippine Drug Enforcement Agency | PDEA
  PHL COP
group Philippine Constabulary
  PHL COP
group Criminal Investigation and Detection Group
  PHL COP
group Special Action Force
  PHL COP
group Davao Death Squad
  PHL PRM
group Philippine Air Force
  PHL MIL
group Philippine Marines | Philippine Marine Corps
  PHL MIL
group Scout Rangers
  PHL MIL
group Western Mindanao Command
  PHL MIL
group CAFGU | Citizen Armed Force Geographical Unit
  PHL PRM
group Alsa Masa
  PHL PRM
group Reform the Armed Forces Movement
  PHL MIL
group Magdalo
  PHL MIL  ..2007
  PHL PTY
group Young Officers Union
  PHL MIL
group Philippine Congress
  PHL LEG
group Philippine Senate
  PHL LEG
group Philippine House of Representatives
  PHL LEG
group Philippine Supreme Court | Supreme Court of the Philippines
  PHL JUD
group Sandiganbayan
  PHL JUD
group Office of the Ombudsman of the Philippines
  PHL JUD
group Independent Commission for Infrastructure
  PHL GOV
group Liberal Party of the Philippines
  PHL PTY
group PDP-Laban
  PHL PTY
group Nacionalista Party
  PHL PTY
group Nationalist People's Coalition
  PHL PTY
group Laban ng Demokratikong Pilipino
  PHL PTY
group Kilusang Bagong Lipunan
  PHL PTY
group United Opposition of the Philippines
  PHL PTY OPP
group Puwersa ng Masang Pilipino
  PHL PTY
group Partido Federal ng Pilipinas
  PHL PTY
group Akbayan
  PHL PTY
group Bayan Muna
  PHL PTY OPP
group Anakpawis
  PHL PTY OPP
group Kabataan
  PHL PTY OPP
group Makabayan bloc
  PHL PTY OPP
group Karapatan
  PHL SOC
group Kilusang Mayo Uno | KMU
  PHL LAB
group Trade Union Congress of the Philippines
  PHL LAB
group Kilusang Magbubukid ng Pilipinas
  PHL AGR
group Migrante
  PHL SOC
group Pamalakaya
  PHL SOC
group Free Legal Assistance Group
  PHL JUD
group Ibon Foundation
  PHL SOC
group Atin Ito
  PHL SOC
group Bangsamoro Transition Authority
  PHL GOV
group Bangsamoro government | Bangsamoro Autonomous Region in Muslim Mindanao | BARMM
  PHL GOV
group Autonomous Region in Muslim Mindanao | ARMM
  PHL GOV
group Bangsamoro Islamic Armed Forces
  PHL REB  ..2014-03
  PHL PRM
group Ansar Khalifa Philippines
  PHL REB
group Cordillera People's Liberation Army
  PHL REB
group Revolutionary Proletarian Army
  PHL REB
group Pentagon gang | Pentagon kidnap gang
  PHL CRM
group Kuratong Baleleng
  PHL CRM
group Catholic Bishops' Conference of the Philippines | CBCP
  PHL REL
group Iglesia ni Cristo
  PHL REL
group El Shaddai
  PHL REL
group Kingdom of Jesus Christ
  PHL REL
group Jesus Is Lord church
  PHL REL
group Manila Bulletin
  PHL JRN
group BusinessWorld
  PHL JRN
group Manila Standard
  PHL JRN
group DZMM
  PHL JRN
group DZRH
  PHL JRN
group Radyo Natin
  PHL JRN
group MindaNews
  PHL JRN
group Bulatlat
  PHL JRN
group Sunstar | SunStar
  PHL JRN
group National Union of Journalists of the Philippines
  PHL LAB
group Ayala Corporation
  PHL BUS
group PLDT
  PHL BUS
group Petron
  PHL BUS
group Cebu Pacific
  PHL BUS
group PAGCOR | Pagcor
  PHL BUS
group Napocor
  PHL BUS
group Manila Water
  PHL BUS
group Lepanto Consolidated
  PHL BUS
group Sulpicio Lines
  PHL BUS
group Marcopper
  PHL BUS
group Aboitiz
  PHL BUS
group Rizal Commercial Banking Corp | RCBC
  PHL BUS
