# News agencies, newspapers and broadcasters: the home country and JRN.

group Reuters | Reuters news agency | Thomson Reuters
  GBR JRN
group BBC | British Broadcasting Corporation | BBC News | BBC World Service
  GBR JRN
group Guardian | The Guardian
  GBR JRN
group Times of London | The Times of London
  GBR JRN
group Financial Times | The Financial Times
  GBR JRN
group Daily Telegraph | The Daily Telegraph | The Telegraph
  GBR JRN
group Sunday Telegraph
  GBR JRN
group Sunday Times | The Sunday Times
  GBR JRN
group The Economist
  GBR JRN
group The Independent
  GBR JRN
group Daily Mail
  GBR JRN
group Daily Mirror
  GBR JRN
group Observer newspaper | The Observer
  GBR JRN
group Sky News
  GBR JRN
group ITV | ITV News
  GBR JRN
group ITN
  GBR JRN
group Channel 4 News
  GBR JRN
group Press Association
  GBR JRN
group PA news agency
  GBR JRN
group News of the World
  GBR JRN
group Morning Star newspaper
  GBR JRN
group Jane's Defence Weekly | Jane's
  GBR JRN
group Evening Standard
  GBR JRN
group Daily Express
  GBR JRN
group The Scotsman
  GBR JRN
group Irish News
  GBR JRN
group Belfast Telegraph
  GBR JRN
group Agence France-Presse | AFP | Agence France Presse
  FRA JRN
group Le Monde
  FRA JRN
group Le Figaro
  FRA JRN
group Liberation | Libération
  FRA JRN
group France 24
  FRA JRN
group Radio France Internationale | RFI
  FRA JRN
group Charlie Hebdo
  FRA JRN
group Le Canard Enchaine | Le Canard Enchaîné
  FRA JRN
group Mediapart
  FRA JRN
group TF1
  FRA JRN
group France 2
  FRA JRN
group BFMTV | BFM TV
  FRA JRN
group L'Equipe
  FRA JRN
group Le Parisien
  FRA JRN
group Jeune Afrique
  FRA JRN
group L'Express
  FRA JRN
group Paris Match
  FRA JRN
group Euronews
  FRA JRN
group Associated Press | AP | The Associated Press
  USA JRN
group New York Times | The New York Times
  USA JRN
group Washington Post | The Washington Post
  USA JRN
group Wall Street Journal | The Wall Street Journal
  USA JRN
group Los Angeles Times
  USA JRN
group CNN | Cable News Network
  USA JRN
group Fox News
  USA JRN
group NBC | NBC News
  USA JRN
group CBS | CBS News
  USA JRN
group ABC News
  USA JRN
group MSNBC
  USA JRN
group NPR | National Public Radio
  USA JRN
group USA Today
  USA JRN
group Bloomberg | Bloomberg News
  USA JRN
group Time magazine
  USA JRN
group Newsweek
  USA JRN
group New Yorker magazine | The New Yorker
  USA JRN
group Washington Times
  USA JRN
group Chicago Tribune
  USA JRN
group Boston Globe
  USA JRN
group Miami Herald
  USA JRN
group United Press International | UPI
  USA JRN
group Voice of America | VOA
  USA JRN
group Radio Free Europe | Radio Free Europe/Radio Liberty | RFE/RL | Radio Liberty
  USA JRN
group Radio Free Asia
  USA JRN
group Politico
  USA JRN
group Christian Science Monitor
  USA JRN
group Foreign Policy magazine
  USA JRN
group Foreign Affairs magazine
  USA JRN
group Axios
  USA JRN
group BuzzFeed | BuzzFeed News
  USA JRN
group ProPublica
  USA JRN
group The Intercept
  USA JRN
group The Atlantic
  USA JRN
group Huffington Post
  USA JRN
group HuffPost
  USA JRN
group Radio Marti | Radio Martí
  USA JRN
group Alhurra
  USA JRN
group PBS
  USA JRN
group New York Post
  USA JRN
group San Francisco Chronicle
  USA JRN
group Baltimore Sun
  USA JRN
group The Hill
  USA JRN
group Vice News
  USA JRN
group Stars and Stripes
  USA JRN
group New York Daily News
  USA JRN
group Knight Ridder
  USA JRN
group McClatchy
  USA JRN
group TASS | Tass | ITAR-TASS | Itar-Tass | Itar-TASS
  RUS JRN
group Interfax
  RUS JRN
group RIA Novosti | RIA | RIA news agency
  RUS JRN
group Izvestia
  RUS JRN
group Pravda
  RUS JRN
group Kommersant
  RUS JRN
group Novaya Gazeta
  RUS JRN
group Vedomosti
  RUS JRN
group Rossiya TV | Rossiya 1
  RUS JRN
group Rossiya-24
  RUS JRN
group Channel One
  RUS JRN
group ORT
  RUS JRN
group First Channel
  RUS JRN
group NTV
  RUS JRN
group RT | Russia Today
  RUS JRN
group Sputnik
  RUS JRN
group Echo of Moscow | Moscow Echo
  RUS JRN
group Ekho Moskvy
  RUS JRN
group TV Rain
  RUS JRN
group Dozhd
  RUS JRN
group Nezavisimaya Gazeta
  RUS JRN
group Komsomolskaya Pravda
  RUS JRN
group Rossiyskaya Gazeta
  RUS JRN
group Krasnaya Zvezda
  RUS JRN
group Moscow Times | The Moscow Times
  RUS JRN
group Argumenty i Fakty
  RUS JRN
group Trud newspaper
  RUS JRN
group RBC
  RUS JRN
group Rybar
  RUS JRN
group Lenta.ru
  RUS JRN
group Meduza
  LVA JRN
group Xinhua | Xinhua news agency | Xinhua News Agency
  CHN JRN
group New China News Agency
  CHN JRN
group People's Daily
  CHN JRN
group China Daily
  CHN JRN
group Global Times
  CHN JRN
group CCTV
  CHN JRN
group China Central Television
  CHN JRN
group CGTN
  CHN JRN
group Caixin
  CHN JRN
group Southern Weekend
  CHN JRN
group PLA Daily | Liberation Army Daily
  CHN JRN
group China News Service
  CHN JRN
group Beijing News
  CHN JRN
group South China Morning Post
  HKG JRN
group Apple Daily
  HKG JRN
group Ming Pao
  HKG JRN
group Stand News
  HKG JRN
group RTHK
  HKG JRN
group Central News Agency
  TWN JRN
group Liberty Times
  TWN JRN
group Taipei Times
  TWN JRN
group United Daily News
  TWN JRN
group Kyodo | Kyodo News | Kyodo news agency
  JPN JRN
group Jiji Press | Jiji
  JPN JRN
group Asahi Shimbun | Asahi
  JPN JRN
group Yomiuri Shimbun | Yomiuri
  JPN JRN
group Mainichi Shimbun | Mainichi
  JPN JRN
group Nikkei
  JPN JRN
group Nihon Keizai Shimbun
  JPN JRN
group NHK
  JPN JRN
group Japan Times
  JPN JRN
group Sankei Shimbun
  JPN JRN
group Yonhap | Yonhap news agency | Yonhap News Agency
  KOR JRN
group Chosun Ilbo
  KOR JRN
group JoongAng Ilbo
  KOR JRN
group Dong-A Ilbo
  KOR JRN
group Korea Herald
  KOR JRN
group Korea Times
  KOR JRN
group Hankyoreh
  KOR JRN
group KBS
  KOR JRN
group MBC
  KOR JRN
group SBS
  KOR JRN
group YTN
  KOR JRN
group Korean Central News Agency | KCNA
  PRK JRN
group Rodong Sinmun
  PRK JRN
group Radio Pyongyang
  PRK JRN
group Korean Central Television
  PRK JRN
group Korean Central Broadcasting
  PRK JRN
group IRNA | Islamic Republic News Agency
  IRN JRN
group Fars news agency | Fars | Fars News Agency
  IRN JRN
group Tasnim | Tasnim news agency
  IRN JRN
group Press TV
  IRN JRN
group ISNA
  IRN JRN
group Mehr news agency
  IRN JRN
group Kayhan
  IRN JRN
group Tehran Times
  IRN JRN
group IRIB | Islamic Republic of Iran Broadcasting
  IRN JRN
group Tehran Radio
  IRN JRN
group Al-Alam
  IRN JRN
group Iraqi News Agency | INA
  IRQ JRN
group Al-Iraqiya
  IRQ JRN
group Rudaw
  IRQ JRN
group Al-Thawra
  IRQ JRN
group Haaretz | Ha'aretz
  ISR JRN
group Jerusalem Post
  ISR JRN
group Yedioth Ahronoth | Yedioth Aharonoth | Yediot Ahronot
  ISR JRN
group Maariv | Ma'ariv
  ISR JRN
group Times of Israel | The Times of Israel
  ISR JRN
group Israel Radio
  ISR JRN
group Kol Israel
  ISR JRN
group Israel Hayom
  ISR JRN
group Army Radio | Israel Army Radio
  ISR JRN
group Ynet
  ISR JRN
group Kan public broadcaster
  ISR JRN
group Channel 12
  ISR JRN
group WAFA | Wafa
  PSE JRN
group Palestinian news agency
  PSE JRN
group Ma'an | Maan news agency
  PSE JRN
group Al-Aqsa TV
  PSE JRN
group Al-Quds newspaper
  PSE JRN
group Voice of Palestine
  PSE JRN
group Al-Manar | al-Manar
  LBN JRN
group Al Mayadeen | Al-Mayadeen
  LBN JRN
group An-Nahar | Al-Nahar
  LBN JRN
group Daily Star of Lebanon
  LBN JRN
group As-Safir
  LBN JRN
group L'Orient-Le Jour
  LBN JRN
group National News Agency
  LBN JRN
group Al-Akhbar
  LBN JRN
group LBC
  LBN JRN
group Voice of Lebanon
  LBN JRN
group SANA | Syrian Arab News Agency
  SYR JRN
group Tishreen
  SYR JRN
group Al-Watan
  SYR JRN
group Petra news agency
  JOR JRN
group Jordan News Agency
  JOR JRN
group Jordan Times
  JOR JRN
group Saudi Press Agency | SPA
  SAU JRN
group Al Arabiya | Al-Arabiya
  SAU JRN
group Asharq al-Awsat | Al-Sharq al-Awsat | Asharq Al-Awsat
  SAU JRN
group Arab News
  SAU JRN
group Okaz
  SAU JRN
group Al-Hayat
  SAU JRN
group Al Jazeera | Al-Jazeera | al-Jazeera
  QAT JRN
group Qatar News Agency | QNA
  QAT JRN
group WAM
  ARE JRN
group Emirates News Agency
  ARE JRN
group Gulf News
  ARE JRN
group The National newspaper
  ARE JRN
group Khaleej Times
  ARE JRN
group Sky News Arabia
  ARE JRN
group KUNA
  KWT JRN
group Kuwait News Agency
  KWT JRN
group Bahrain News Agency | BNA
  BHR JRN
group Al-Wasat newspaper
  BHR JRN
group Saba news agency | Saba
  YEM JRN
group Al-Masirah | al-Masirah | Al Masirah
  YEM JRN
group Oman News Agency
  OMN JRN
group MENA | Middle East News Agency
  EGY JRN
group Al-Ahram | Al Ahram | al-Ahram
  EGY JRN
group Mada Masr
  EGY JRN
group Al-Gomhuria
  EGY JRN
group Al-Akhbar al-Youm
  EGY JRN
group Anadolu | Anadolu Agency
  TUR JRN
group Anatolia news agency | Anatolian News Agency | Anadolu news agency
  TUR JRN
group Hurriyet | Hürriyet
  TUR JRN
group Cumhuriyet
  TUR JRN
group Zaman | Today's Zaman
  TUR JRN
group Milliyet
  TUR JRN
group TRT
  TUR JRN
group Yeni Safak | Yeni Şafak
  TUR JRN
group Sozcu
  TUR JRN
group Demiroren News Agency
  TUR JRN
group DHA
  TUR JRN
group Dogan news agency
  TUR JRN
group Deutsche Presse-Agentur | DPA | dpa
  DEU JRN
group Deutsche Welle | DW
  DEU JRN
group Der Spiegel | Spiegel
  DEU JRN
group Frankfurter Allgemeine | Frankfurter Allgemeine Zeitung | FAZ
  DEU JRN
group Sueddeutsche Zeitung | Süddeutsche Zeitung
  DEU JRN
group Die Welt
  DEU JRN
group Die Zeit
  DEU JRN
group Bild | Bild am Sonntag
  DEU JRN
group ARD
  DEU JRN
group ZDF
  DEU JRN
group Focus magazine
  DEU JRN
group Handelsblatt
  DEU JRN
group Stern magazine
  DEU JRN
group Tagesspiegel | Der Tagesspiegel
  DEU JRN
group taz
  DEU JRN
group Tageszeitung
  DEU JRN
group Austria Press Agency | APA
  AUT JRN
group Die Presse
  AUT JRN
group Kronen Zeitung
  AUT JRN
group Der Standard
  AUT JRN
group ORF
  AUT JRN
group Neue Zuercher Zeitung | Neue Zürcher Zeitung | NZZ
  CHE JRN
group Swissinfo
  CHE JRN
group Tages-Anzeiger
  CHE JRN
group ANSA | Ansa
  ITA JRN
group La Repubblica | Repubblica
  ITA JRN
group Corriere della Sera
  ITA JRN
group La Stampa
  ITA JRN
group RAI
  ITA JRN
group Il Messaggero
  ITA JRN
group Sole 24 Ore | Il Sole 24 Ore
  ITA JRN
group L'Osservatore Romano | Osservatore Romano
  VAT JRN
group Vatican Radio
  VAT JRN
group EFE | Efe
  ESP JRN
group El Pais | El País
  ESP JRN
group El Mundo
  ESP JRN
group ABC newspaper
  ESP JRN
group La Vanguardia
  ESP JRN
group Europa Press
  ESP JRN
group TVE
  ESP JRN
group Lusa
  PRT JRN
group Publico | Público
  PRT JRN
group Expresso
  PRT JRN
group Diario de Noticias | Diário de Notícias
  PRT JRN
group RTP
  PRT JRN
group Kathimerini
  GRC JRN
group Athens News Agency | ANA
  GRC JRN
group Ta Nea
  GRC JRN
group Le Soir
  BEL JRN
group De Standaard
  BEL JRN
group RTBF
  BEL JRN
group De Telegraaf
  NLD JRN
group NRC Handelsblad | NRC
  NLD JRN
group ANP
  NLD JRN
group De Volkskrant
  NLD JRN
group Jyllands-Posten
  DNK JRN
group Politiken
  DNK JRN
group Ritzau
  DNK JRN
group Berlingske
  DNK JRN
group Dagens Nyheter
  SWE JRN
group TT news agency
  SWE JRN
group Aftonbladet
  SWE JRN
group Svenska Dagbladet
  SWE JRN
group Expressen
  SWE JRN
group Aftenposten
  NOR JRN
group NTB
  NOR JRN
group VG newspaper
  NOR JRN
group Verdens Gang
  NOR JRN
group NRK
  NOR JRN
group Helsingin Sanomat
  FIN JRN
group STT
  FIN JRN
group Yle
  FIN JRN
group Morgunbladid
  ISL JRN
group Irish Times
  IRL JRN
group RTE | RTÉ
  IRL JRN
group Irish Independent
  IRL JRN
group PAP
  POL JRN
group Polish Press Agency
  POL JRN
group Gazeta Wyborcza
  POL JRN
group Rzeczpospolita
  POL JRN
group TVN24
  POL JRN
group TVN
  POL JRN
group TVP
  POL JRN
group CTK
  CZE JRN
group Mlada fronta Dnes
  CZE JRN
group Lidove noviny
  CZE JRN
group TASR
  SVK JRN
group SME newspaper
  SVK JRN
group MTI
  HUN JRN
group Nepszabadsag | Népszabadság
  HUN JRN
group Klubradio | Klubrádió
  HUN JRN
group Magyar Nemzet
  HUN JRN
group Rompres
  ROU JRN
group Agerpres
  ROU JRN
group Mediafax
  ROU JRN
group Adevarul
  ROU JRN
group Evenimentul Zilei
  ROU JRN
group BTA
  BGR JRN
group Trud
  BGR JRN
group Tanjug
  SRB JRN
group Beta news agency
  SRB JRN
group Politika
  SRB JRN
group B92
  SRB JRN
group Studio B
  SRB JRN
group RTS
  SRB JRN
group Borba
  SRB JRN
group Jutarnji List
  HRV JRN
group Vecernji List
  HRV JRN
group Feral Tribune
  HRV JRN
group Oslobodjenje | Oslobođenje
  BIH JRN
group Dnevni Avaz
  BIH JRN
group SRNA
  BIH JRN
group MIA news agency
  MKD JRN
group Makfax
  MKD JRN
group Koha Ditore
  KOS JRN
group Delo newspaper
  SVN JRN
group ATA news agency
  ALB JRN
group Koha Jone
  ALB JRN
group Ukrinform
  UKR JRN
group Ukrainska Pravda
  UKR JRN
group Kyiv Post | Kiev Post
  UKR JRN
group Kyiv Independent
  UKR JRN
group UNIAN
  UKR JRN
group Interfax-Ukraine
  UKR JRN
group Suspilne
  UKR JRN
group BelTA | Belta
  BLR JRN
group Nasha Niva
  BLR JRN
group Belsat
  BLR JRN
group Nexta
  BLR JRN
group Tut.by
  BLR JRN
group Moldpres
  MDA JRN
group Infotag
  MDA JRN
group Basapress
  MDA JRN
group Rustavi 2
  GEO JRN
group Imedi
  GEO JRN
group Civil Georgia
  GEO JRN
group Mtavari
  GEO JRN
group Armenpress
  ARM JRN
group Azatutyun
  ARM JRN
group Noyan Tapan
  ARM JRN
group Turan news agency
  AZE JRN
group Azertac | Azertaj
  AZE JRN
group Trend news agency
  AZE JRN
group Meydan TV
  AZE JRN
group Assa-Irada
  AZE JRN
group Kazinform
  KAZ JRN
group Respublika newspaper
  KAZ JRN
group 24.kg
  KGZ JRN
group Akipress | AKIpress
  KGZ JRN
group Kloop
  KGZ JRN
group UzA
  UZB JRN
group Ferghana news
  UZB JRN
group Ferghana.ru
  UZB JRN
group Asia-Plus
  TJK JRN
group Khovar
  TJK JRN
group Turkmen Dovlet Habarlary
  TKM JRN
group ELTA
  LTU JRN
group BNS | Baltic News Service
  LTU JRN
group Press Trust of India | PTI
  IND JRN
group Times of India | The Times of India
  IND JRN
group Hindustan Times
  IND JRN
group The Hindu
  IND JRN
group Indian Express
  IND JRN
group United News of India | UNI
  IND JRN
group All India Radio
  IND JRN
group NDTV
  IND JRN
group ANI | Asian News International
  IND JRN
group India Today
  IND JRN
group Tehelka
  IND JRN
group Doordarshan
  IND JRN
group Republic TV
  IND JRN
group Kashmir Times
  IND JRN
group Greater Kashmir
  IND JRN
group Telegraph of Calcutta
  IND JRN
group Dawn newspaper
  PAK JRN
group Geo TV
  PAK JRN
group Geo News
  PAK JRN
group Associated Press of Pakistan | APP
  PAK JRN
group The Nation newspaper
  PAK JRN
group The News newspaper
  PAK JRN
group Express Tribune
  PAK JRN
group ARY News | ARY
  PAK JRN
group Pakistan Television
  PAK JRN
group PTV
  PAK JRN
group Nawa-i-Waqt
  PAK JRN
group Daily Star | The Daily Star
  BGD JRN
group Prothom Alo
  BGD JRN
group BSS | Bangladesh Sangbad Sangstha
  BGD JRN
group bdnews24 | bdnews24.com
  BGD JRN
group Sunday Leader
  LKA JRN
group TamilNet | Tamilnet
  LKA JRN
group Daily Mirror of Colombo
  LKA JRN
group Island newspaper
  LKA JRN
group Lankapuvath
  LKA JRN
group Voice of Tigers
  LKA JRN
group Uthayan
  LKA JRN
group Kathmandu Post
  NPL JRN
group Kantipur
  NPL JRN
group RSS news agency
  NPL JRN
group Himalayan Times
  NPL JRN
group TOLOnews | Tolo News
  AFG JRN
group Tolo TV
  AFG JRN
group Pajhwok | Pajhwok Afghan News
  AFG JRN
group Bakhtar news agency
  AFG JRN
group Afghan Islamic Press | AIP
  AFG JRN
group Radio Shariat
  AFG JRN
group Radio Voice of Sharia
  AFG JRN
group Amaq
  AFG JRN
group Irrawaddy | The Irrawaddy
  MMR JRN
group Myanmar Now
  MMR JRN
group Global New Light of Myanmar | New Light of Myanmar
  MMR JRN
group Democratic Voice of Burma | DVB
  MMR JRN
group Mizzima
  MMR JRN
group Eleven Media
  MMR JRN
group Bangkok Post
  THA JRN
group The Nation of Thailand
  THA JRN
group Thai PBS
  THA JRN
group Matichon
  THA JRN
group Thai Rath
  THA JRN
group Phnom Penh Post
  KHM JRN
group Cambodia Daily | The Cambodia Daily
  KHM JRN
group Fresh News
  KHM JRN
group Vietnam News Agency | VNA
  VNM JRN
group Nhan Dan
  VNM JRN
group Tuoi Tre
  VNM JRN
group Thanh Nien
  VNM JRN
group KPL
  LAO JRN
group Antara | Antara news agency
  IDN JRN
group Jakarta Post | The Jakarta Post
  IDN JRN
group Kompas
  IDN JRN
group Tempo magazine
  IDN JRN
group Republika
  IDN JRN
group Metro TV
  IDN JRN
group Bernama
  MYS JRN
group New Straits Times
  MYS JRN
group The Star of Malaysia
  MYS JRN
group Malaysiakini
  MYS JRN
group Utusan Malaysia
  MYS JRN
group Straits Times | The Straits Times
  SGP JRN
group Channel NewsAsia
  SGP JRN
group Philippine Daily Inquirer
  PHL JRN
group Philippine Star
  PHL JRN
group Rappler
  PHL JRN
group ABS-CBN
  PHL JRN
group GMA News | GMA
  PHL JRN
group Philippine News Agency
  PHL JRN
group Manila Times
  PHL JRN
group Suara Timor Lorosae
  TLS JRN
group Australian Broadcasting Corporation
  AUS JRN
group Sydney Morning Herald
  AUS JRN
group The Australian newspaper | Australian newspaper
  AUS JRN
group The Age
  AUS JRN
group Australian Associated Press | AAP
  AUS JRN
group Courier-Mail
  AUS JRN
group Herald Sun
  AUS JRN
group New Zealand Herald
  NZL JRN
group Radio New Zealand
  NZL JRN
group New Zealand Press Association
  NZL JRN
group Dominion Post
  NZL JRN
group Post-Courier
  PNG JRN
group Fiji Times
  FJI JRN
group Fiji Sun
  FJI JRN
group CBC | Canadian Broadcasting Corporation
  CAN JRN
group Globe and Mail | The Globe and Mail
  CAN JRN
group Toronto Star
  CAN JRN
group Canadian Press | The Canadian Press
  CAN JRN
group National Post
  CAN JRN
group CTV
  CAN JRN
group La Presse
  CAN JRN
group Le Devoir
  CAN JRN
group Notimex
  MEX JRN
group La Jornada
  MEX JRN
group Televisa
  MEX JRN
group Milenio
  MEX JRN
group Riodoce
  MEX JRN
group Prensa Libre
  GTM JRN
group Siglo Veintiuno
  GTM JRN
group El Periodico | El Periódico
  GTM JRN
group La Hora
  GTM JRN
group El Faro
  SLV JRN
group La Prensa Grafica
  SLV JRN
group El Diario de Hoy
  SLV JRN
group Radio Venceremos
  SLV JRN
group La Tribuna
  HND JRN
group El Heraldo
  HND JRN
group Radio Globo
  HND JRN
group La Prensa
  NIC JRN
group El Nuevo Diario
  NIC JRN
group Barricada
  NIC JRN
group 100% Noticias
  NIC JRN
group La Nacion of Costa Rica | La Nación of Costa Rica
  CRI JRN
group La Prensa of Panama
  PAN JRN
group La Estrella de Panama
  PAN JRN
group Granma
  CUB JRN
group Prensa Latina
  CUB JRN
group Juventud Rebelde
  CUB JRN
group Radio Rebelde
  CUB JRN
group 14ymedio
  CUB JRN
group Le Nouvelliste
  HTI JRN
group Radio Metropole | Radio Métropole
  HTI JRN
group Radio Haiti Inter
  HTI JRN
group Listin Diario | Listín Diario
  DOM JRN
group The Gleaner | Gleaner
  JAM JRN
group El Tiempo
  COL JRN
group El Espectador
  COL JRN
group Caracol | Caracol Radio
  COL JRN
group RCN
  COL JRN
group Blu Radio
  COL JRN
group El Nacional
  VEN JRN
group Globovision | Globovisión
  VEN JRN
group Telesur | TeleSUR | teleSUR
  VEN JRN
group RCTV
  VEN JRN
group Ultimas Noticias
  VEN JRN
group VTV
  VEN JRN
group Efecto Cocuyo
  VEN JRN
group El Comercio
  ECU JRN
group El Universo
  ECU JRN
group Teleamazonas
  ECU JRN
group Ecuavisa
  ECU JRN
group El Comercio of Peru
  PER JRN
group La Republica | La República
  PER JRN
group RPP
  PER JRN
group Andina
  PER JRN
group Caretas
  PER JRN
group La Razon | La Razón
  BOL JRN
group Pagina Siete
  BOL JRN
group Erbol
  BOL JRN
group Radio Fides
  BOL JRN
group Folha de S.Paulo | Folha de S. Paulo | Folha de Sao Paulo | Folha
  BRA JRN
group O Globo | Globo | TV Globo
  BRA JRN
group O Estado de S. Paulo | Estado de S. Paulo
  BRA JRN
group Estadao | Estadão
  BRA JRN
group Veja
  BRA JRN
group Agencia Brasil | Agência Brasil
  BRA JRN
group Jornal do Brasil
  BRA JRN
group Globonews
  BRA JRN
group Clarin | Clarín
  ARG JRN
group La Nacion | La Nación
  ARG JRN
group Telam | Télam
  ARG JRN
group Pagina 12 | Página 12
  ARG JRN
group Infobae
  ARG JRN
group Noticias Argentinas
  ARG JRN
group DyN
  ARG JRN
group Todo Noticias
  ARG JRN
group El Mercurio
  CHL JRN
group La Tercera
  CHL JRN
group La Segunda
  CHL JRN
group CNN Chile
  CHL JRN
group Radio Cooperativa
  CHL JRN
group ABC Color
  PRY JRN
group Ultima Hora | Última Hora
  PRY JRN
group El Observador of Montevideo
  URY JRN
group Busqueda | Búsqueda
  URY JRN
group South African Press Association | SAPA | Sapa
  ZAF JRN
group Mail & Guardian | Mail and Guardian
  ZAF JRN
group Weekly Mail
  ZAF JRN
group SABC
  ZAF JRN
group Business Day
  ZAF JRN
group Sowetan
  ZAF JRN
group The Star of Johannesburg
  ZAF JRN
group News24
  ZAF JRN
group Daily Maverick
  ZAF JRN
group Vrye Weekblad
  ZAF JRN
group News Agency of Nigeria | NAN
  NGA JRN
group Premium Times
  NGA JRN
group ThisDay
  NGA JRN
group The Guardian of Nigeria
  NGA JRN
group Guardian of Lagos
  NGA JRN
group Daily Trust
  NGA JRN
group Sahara Reporters
  NGA JRN
group Arise News
  NGA JRN
group Channels TV
  NGA JRN
group Daily Nation
  KEN JRN
group Nation of Nairobi
  KEN JRN
group The Standard of Kenya
  KEN JRN
group East African Standard
  KEN JRN
group Citizen TV
  KEN JRN
group Kenya Broadcasting Corporation | KBC
  KEN JRN
group Capital FM
  KEN JRN
group The EastAfrican
  KEN JRN
group New Vision
  UGA JRN
group Daily Monitor
  UGA JRN
group Radio Uganda
  UGA JRN
group The Citizen of Tanzania
  TZA JRN
group Daily News of Tanzania
  TZA JRN
group New Times of Rwanda
  RWA JRN
group Radio Rwanda
  RWA JRN
group Radio Mille Collines | Radio Television Libre des Mille Collines | Radio-Télévision Libre des Mille Collines
  RWA JRN
group RTLM
  RWA JRN
group Radio Publique Africaine | RPA
  BDI JRN
group Iwacu
  BDI JRN
group Net Press
  BDI JRN
group Radio Okapi | Okapi
  COD JRN
group Actualite.cd
  COD JRN
group RTNC
  COD JRN
group Radio Bukavu
  COD JRN
group Ethiopian News Agency | ENA
  ETH JRN
group Addis Standard
  ETH JRN
group Fana Broadcasting
  ETH JRN
group Radio Ethiopia
  ETH JRN
group Shabait
  ERI JRN
group Eri-TV
  ERI JRN
group Radio Mogadishu
  SOM JRN
group Shabelle | Radio Shabelle | Shabelle Media
  SOM JRN
group Garowe Online
  SOM JRN
group Radio Andalus
  SOM JRN
group HornAfrik
  SOM JRN
group SUNA
  SDN JRN
group Sudan News Agency
  SDN JRN
group Sudan Tribune
  SDN JRN
group Radio Dabanga | Dabanga
  SDN JRN
group Al-Sudani
  SDN JRN
group Radio Omdurman
  SDN JRN
group Radio Tamazuj
  SSD JRN
group La Nation of Djibouti
  DJI JRN
group JANA
  LBY JRN
group Libya Observer
  LBY JRN
group Al-Ahrar TV
  LBY JRN
group Libya al-Ahrar
  LBY JRN
group Mosaique FM
  TUN JRN
group La Presse de Tunisie
  TUN JRN
group APS | Algeria Press Service
  DZA JRN
group El Watan
  DZA JRN
group Liberté
  DZA JRN
group El Khabar
  DZA JRN
group Le Matin d'Algerie
  DZA JRN
group La Tribune of Algiers
  DZA JRN
group Maghreb Arabe Presse
  MAR JRN
group Le Matin du Sahara
  MAR JRN
group Le360
  MAR JRN
group Akhbar al-Yaoum
  MAR JRN
group Al-Akhbar of Nouakchott
  MRT JRN
group Agence Nouakchott d'Information
  MRT JRN
group ANI of Mauritania
  MRT JRN
group Sahara Media
  MRT JRN
group ORTM
  MLI JRN
group L'Essor
  MLI JRN
group Studio Tamani
  MLI JRN
group ANP of Niger
  NER JRN
group ActuNiger
  NER JRN
group Lefaso
  BFA JRN
group Sidwaya
  BFA JRN
group Radio Omega
  BFA JRN
group L'Observateur Paalga
  BFA JRN
group APS of Senegal
  SEN JRN
group Agence de Presse Senegalaise
  SEN JRN
group Le Soleil
  SEN JRN
group Wal Fadjri
  SEN JRN
group Walf TV
  SEN JRN
group Sud Quotidien
  SEN JRN
group Radio Espace
  GIN JRN
group Guineenews
  GIN JRN
group Fraternite Matin | Fraternité Matin
  CIV JRN
group RTI
  CIV JRN
group Ghana News Agency | GNA
  GHA JRN
group Daily Graphic
  GHA JRN
group Joy FM
  GHA JRN
group FrontPage Africa | FrontPageAfrica
  LBR JRN
group Star Radio
  LBR JRN
group Daily Observer of Monrovia
  LBR JRN
group Awoko
  SLE JRN
group Concord Times
  SLE JRN
group Sierra Leone Broadcasting Service
  SLE JRN
group Foroyaa
  GMB JRN
group Republicoftogo
  TGO JRN
group Togo-Presse
  TGO JRN
group La Nation of Benin
  BEN JRN
group CRTV
  CMR JRN
group Cameroon Tribune
  CMR JRN
group Le Messager
  CMR JRN
group Gabon Matin
  GAB JRN
group L'Union of Gabon
  GAB JRN
group Tchadinfos
  TCD JRN
group Alwihda
  TCD JRN
group N'Djamena Hebdo
  TCD JRN
group Radio Ndeke Luka
  CAF JRN
group Angop | ANGOP
  AGO JRN
group Jornal de Angola
  AGO JRN
group Radio Ecclesia
  AGO JRN
group VORGAN
  AGO JRN
group Noticias of Mozambique
  MOZ JRN
group Zitamar
  MOZ JRN
group The Herald of Zimbabwe
  ZWE JRN
group Herald of Harare
  ZWE JRN
group Daily News of Zimbabwe
  ZWE JRN
group NewsDay
  ZWE JRN
group ZBC
  ZWE JRN
group ZimLive
  ZWE JRN
group The Post of Zambia
  ZMB JRN
group Times of Zambia
  ZMB JRN
group Daily Mail of Zambia
  ZMB JRN
group Nyasa Times
  MWI JRN
group Daily Times of Malawi
  MWI JRN
group The Namibian
  NAM JRN
group Mmegi
  BWA JRN
group Midi Madagasikara
  MDG JRN
group L'Express de Madagascar
  MDG JRN
group Montsame
  MNG JRN
group Bellingcat
  NGO JRN
group WikiLeaks | Wikileaks
  NGO JRN
group International Consortium of Investigative Journalists | ICIJ
  NGO JRN
