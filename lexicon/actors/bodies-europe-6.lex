# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 6 of 6: ALB KOS EST LVA LTU.

# ALB
group Kuvend
  ALB LEG
group SHIK | Albanian intelligence service
  ALB SPY
group Sigurimi
  ALB SPY
group SPAK
  ALB JUD
group Party of Labour of Albania | Albanian Party of Labour
  ALB PTY
group Socialist Movement for Integration | LSI
  ALB PTY
group Freedom Party of Albania
  ALB PTY
group Albanian Helsinki Committee
  ALB SOC
group Top Channel
  ALB JRN
group Gazeta Shqiptare
  ALB JRN
group Zeri i Popullit
  ALB JRN
group Rilindja Demokratike
  ALB JRN
group Shekulli
  ALB JRN
group VEFA
  ALB BUS
group Gjallica
  ALB BUS
group KESH
  ALB BUS
group Bankers Petroleum
  ALB BUS
# KOS
group Kosovo government
  KOS GOV
group Kosovo Police | Kosovo Police Service
  KOS COP
group Kosovo Security Force
  KOS MIL
group Kosovo Specialist Chambers | Kosovo Specialist Prosecutor's Office | Kosovo Specialist Prosecutor
  IGO JUD
group Kosovo Constitutional Court
  KOS JUD
group Central Bank of Kosovo
  KOS GOV
group Democratic Party of Kosovo | PDK
  KOS PTY
group Alliance for the Future of Kosovo | AAK
  KOS PTY
group New Kosovo Alliance
  KOS PTY
group NISMA
  KOS PTY
group Parliamentary Party of Kosovo
  KOS PTY
group Kosovo Trust Agency
  UNO GOV
group FARK
  KOS REB
group Council for the Defense of Human Rights and Freedoms
  KOS SOC
group Mother Teresa Society
  KOS SOC
group Kosovo Women's Network
  KOS SOC
group Zeri
  KOS JRN
group Bota Sot
  KOS JRN
group Rilindja
  KOS JRN
group Kosova Press
  KOS JRN
group RTK
  KOS JRN
group KTV
  KOS JRN
group Kosovo Information Centre
  KOS JRN
group Trepca | Trepca mines
  KOS BUS
group KEK
  KOS BUS
group Kosovo Telecom | PTK
  KOS BUS
group Mabetex
  CHE BUS
# EST
group Stenbock House
  EST GOV
group Bank of Estonia
  EST GOV
group Kapo | KAPO | Estonian Internal Security Service
  EST SPY
group Estonian Foreign Intelligence Service
  EST SPY
group Estonian Defence League | Kaitseliit
  EST MIL
group Reform Party of Estonia | Estonian Reform Party
  EST PTY
group Centre Party of Estonia | Estonian Centre Party
  EST PTY
group Isamaa
  EST PTY
group EKRE | Conservative People's Party of Estonia
  EST PTY
group Estonian Social Democratic Party
  EST PTY
group Estonia 200
  EST PTY
group Popular Front of Estonia
  EST PTY
group Res Publica
  EST PTY
group NATO Cooperative Cyber Defence Centre of Excellence
  IGO MIL
group Postimees
  EST JRN
group Eesti Paevaleht
  EST JRN
group ERR
  EST JRN
group Delfi
  EST JRN
group Elering
  EST BUS
group Eesti Energia
  EST BUS
group Tallink
  EST BUS
group Milrem Robotics
  EST BUS
# LVA
group Bank of Latvia
  LVA GOV
group State Security Service of Latvia
  LVA SPY
group KNAB
  LVA COP
group Zemessardze | Latvian National Guard
  LVA MIL
group Popular Front of Latvia
  LVA PTY
group Latvia's Way
  LVA PTY
group New Unity
  LVA PTY
group National Alliance of Latvia
  LVA PTY
group Harmony party | Harmony Centre
  LVA PTY OPP
group Union of Greens and Farmers
  LVA PTY
group Latvia First
  LVA PTY
group People's Party of Latvia
  LVA PTY
group For Fatherland and Freedom
  LVA PTY
group Latvian Russian Union
  LVA PTY OPP
group Progressives of Latvia
  LVA PTY
group LETA
  LVA JRN
group Diena
  LVA JRN
group LSM
  LVA JRN
group Parex Bank
  LVA BUS
group ABLV | ABLV Bank
  LVA BUS
group Latvijas Gaze
  LVA BUS
group Ventspils Nafta
  LVA BUS
group airBaltic | AirBaltic
  LVA BUS
# LTU
group Bank of Lithuania
  LTU GOV
group State Security Department of Lithuania | VSD
  LTU SPY
group Lithuanian Riflemen's Union
  LTU MIL
group Sajudis | Sąjūdis
  LTU PTY
group Homeland Union
  LTU PTY
group Lithuanian Social Democratic Party
  LTU PTY
group Democratic Labour Party of Lithuania
  LTU PTY
group Lithuanian Farmers and Greens Union
  LTU PTY
group Labour Party of Lithuania
  LTU PTY
group Dawn of Nemunas | Nemunas Dawn
  LTU PTY
group Liberals' Movement
  LTU PTY
group Order and Justice
  LTU PTY
group Electoral Action of Poles in Lithuania
  LTU PTY
group Lietuvos Rytas
  LTU JRN
group LRT
  LTU JRN
group 15min
  LTU JRN
group Respublika of Lithuania
  LTU JRN
group Mazeikiu Nafta | Orlen Lietuva
  LTU BUS
group Snoras
  LTU BUS
group Ignitis
  LTU BUS
group Ignalina nuclear plant
  LTU BUS
group Klaipedos Nafta
  LTU BUS
group Lietuvos Gelezinkeliai
  LTU BUS
group Litgrid
  LTU BUS
