# Bodies across borders: UN missions, agencies and panels, courts, EU bodies, alliances, regional organisations, banks and funds, armed and peace missions, NGOs, churches, companies of many countries. Part 3 of 3: NGO MNC.

# NGO
group Norwegian Red Cross
  NOR SOC
group American Red Cross
  USA SOC
group British Red Cross
  GBR SOC
group German Red Cross
  DEU SOC
group Russian Red Cross
  RUS SOC
group Ukrainian Red Cross
  UKR SOC
group Red Cross Society of China
  CHN SOC
group Colombian Red Cross
  COL SOC
group Haitian Red Cross
  HTI SOC
group Philippine Red Cross
  PHL SOC
group Indonesian Red Cross
  IDN SOC
group Myanmar Red Cross
  MMR SOC
group Japanese Red Cross
  JPN SOC
group Australian Red Cross
  AUS SOC
group Premiere Urgence | Première Urgence
  NGO SOC
group ACTED
  NGO SOC
group Solidarites International | Solidarités International
  NGO SOC
group Triangle Generation Humanitaire
  NGO SOC
group Humanity & Inclusion | Humanity and Inclusion
  NGO SOC
group Telecoms Sans Frontieres
  NGO SOC
group Aviation Sans Frontieres
  NGO SOC
group Terre des Hommes
  NGO SOC
group SOS Children's Villages
  NGO SOC
group International Orthodox Christian Charities
  NGO SOC
group Lutheran World Relief
  NGO SOC
group Church World Service
  NGO SOC
group Mennonite Central Committee
  NGO SOC
group Samaritan's Purse
  NGO SOC
group Food for the Hungry
  NGO SOC
group Relief International
  NGO SOC
group Project HOPE
  NGO SOC MED
group International Rescue Corps
  NGO SOC
group AmeriCares | Americares
  NGO SOC
group CAFOD
  NGO SOC
group Disasters Emergency Committee
  GBR SOC
group WaterAid
  NGO SOC
group Marie Stopes International
  NGO SOC MED
group International Planned Parenthood Federation
  NGO SOC MED
group Medair
  NGO SOC MED
group Medical Aid for Palestinians
  NGO SOC MED
group Medecins sans Frontieres Holland
  NGO SOC MED
group War Child
  NGO SOC
group Crisis Action
  NGO SOC
group Nonviolent Peaceforce
  NGO SOC
group Search for Common Ground
  NGO SOC
group International Alert
  NGO SOC
group Saferworld
  NGO SOC
group Berghof Foundation
  NGO SOC
group Swisspeace
  NGO SOC
group International Center for Transitional Justice
  NGO SOC
group No Peace Without Justice
  NGO SOC
group Coalition for the International Criminal Court
  NGO SOC
group Civitas Maxima
  NGO SOC
group World Organisation Against Torture | OMCT
  NGO SOC
group Freedom from Torture
  NGO SOC
group Penal Reform International
  NGO SOC
group Prisoners of Conscience Appeal Fund
  NGO SOC
group Coalition to Abolish the Death Penalty
  NGO SOC
group Hands Off Cain
  NGO SOC
group Ensemble contre la peine de mort
  NGO SOC
group Freemuse
  NGO SOC
group Index on Censorship
  NGO SOC
group PEN America
  USA SOC
group International News Safety Institute
  NGO SOC
group World Association of Newspapers
  NGO JRN
group International Media Support
  NGO SOC
group Internews
  NGO SOC
group IREX
  NGO SOC
group Institute for War and Peace Reporting | IWPR
  NGO SOC
group Committee for Freedom in Hong Kong Foundation
  NGO SOC
group National Endowment for Democracy
  USA SOC
group National Democratic Institute | NDI
  USA SOC
group International Republican Institute | IRI
  USA SOC
group IFES | International Foundation for Electoral Systems
  USA SOC
group Westminster Foundation for Democracy
  GBR SOC
group Asia Foundation
  USA SOC
group Carnegie Endowment for International Peace | Carnegie Endowment
  USA SOC
group Nuclear Threat Initiative
  USA SOC
group Arms Control Association
  USA SOC
group Federation of American Scientists
  USA SOC
group Union of Concerned Scientists
  USA SOC
group Institute for Science and International Security
  USA SOC
group Institute for the Study of War
  USA SOC
group Conflict Armament Research
  NGO SOC
group Bonn International Center for Conversion
  DEU SOC
group Control Arms
  NGO SOC
group Cluster Munition Coalition
  NGO SOC
group Campaign to Stop Killer Robots
  NGO SOC
group Action on Armed Violence
  GBR SOC
group Armed Conflict Location and Event Data Project | ACLED
  NGO SOC
group Global Initiative against Transnational Organized Crime
  NGO SOC
group Organized Crime and Corruption Reporting Project | OCCRP
  NGO SOC
group Forensic Architecture
  GBR SOC
group Basel Action Network
  NGO SOC
group International Rivers
  NGO SOC
group Wetlands International
  NGO SOC
group BirdLife International
  NGO SOC
group World Conservation Union | International Union for Conservation of Nature | IUCN
  NGO SOC
group CITES
  IGO GOV
group International Fund for Animal Welfare | IFAW
  NGO SOC
group Nature Conservancy
  USA SOC
group Sierra Club
  USA SOC
group World Resources Institute
  USA SOC
group 350.org
  NGO SOC
group Climate Action Network
  NGO SOC
group Germanwatch
  DEU SOC
group Oil Change International
  NGO SOC
group Carbon Tracker
  GBR SOC
group Transport & Environment
  NGO SOC
group ClientEarth
  NGO SOC
group Forest Stewardship Council
  NGO SOC
group Jubilee 2000
  NGO SOC
group Debt Justice
  GBR SOC
group Make Poverty History
  NGO SOC
group ONE Campaign
  NGO SOC
group Tax Justice Network
  NGO SOC
group Publish What You Pay
  NGO SOC
group Extractive Industries Transparency Initiative
  IGO GOV
group Corporate Europe Observatory
  NGO SOC
group Third World Network
  NGO SOC
group Focus on the Global South
  NGO SOC
group Clean Clothes Campaign
  NGO SOC
group Fair Labor Association
  NGO SOC
group Worker Rights Consortium
  NGO SOC
group ECPAT
  NGO SOC
group International Justice Mission
  NGO SOC
group Christian Solidarity Worldwide
  NGO SOC
group Christian Solidarity International
  NGO SOC
group Aid to the Church in Need
  NGO REL
group Barnabas Fund
  NGO REL
group Wycliffe Bible Translators
  NGO REL
group New Tribes Mission
  NGO REL
group Focolare
  NGO REL
group World Evangelical Alliance
  NGO REL
group Baptist World Alliance
  NGO REL
group Conference of European Churches
  NGO REL
group Latin American Episcopal Council | CELAM
  NGO REL
group Federation of Asian Bishops' Conferences
  NGO REL
group Hare Krishna | ISKCON
  NGO REL
group Ahmadiyya community
  NGO REL
group Tablighi Jamaat of NGO | Tablighi Jamaat
  NGO REL
group Chabad
  NGO REL
group Salvation Army
  NGO REL
group Mormon Church | Church of Jesus Christ of Latter-day Saints
  USA REL
group Rosicrucians
  NGO REL
group Simon Wiesenthal Center | Simon Wiesenthal Centre | Wiesenthal Center
  USA SOC
group Anti-Defamation League | ADL
  USA SOC
group Claims Conference
  NGO SOC
group Yad Vashem
  ISR EDU
group AIPAC
  USA SOC
group J Street
  USA SOC
group Council on American-Islamic Relations
  USA SOC
group Uyghur Human Rights Project
  USA SOC
group World Uyghur Congress | World Uighur Congress
  CHN SOC
group International Campaign for Tibet
  NGO SOC
group Free Tibet
  NGO SOC
group Tibetan government-in-exile | Central Tibetan Administration
  CHN ELI
group Dui Hua Foundation
  USA SOC
group Chinese Human Rights Defenders
  CHN SOC
group Human Rights in China
  CHN SOC
group China Aid | ChinaAid
  USA REL
group Safeguard Defenders
  ESP SOC
group Burma Campaign UK
  GBR SOC
group Assistance Association for Political Prisoners | AAPP
  MMR SOC
group Free Burma Rangers
  MMR SOC
group Burma Human Rights Network
  MMR SOC
group Arakan Project
  MMR SOC
group Justice For Myanmar
  MMR SOC
group ALTSEAN-Burma
  MMR SOC
group Federation of Korean Industries
  KOR BUS
group North Korea Freedom Coalition
  USA SOC
group Committee for Human Rights in North Korea
  USA SOC
group Fighters for a Free North Korea
  KOR SOC
group East Timor Action Network
  USA SOC
group TAPOL | Tapol
  GBR SOC
group Asian Human Rights Commission
  HKG SOC
group Asian Forum for Human Rights and Development | FORUM-ASIA
  NGO SOC
group FIDU
  ITA SOC
group WOLA | Washington Office on Latin America
  USA SOC
group School of the Americas Watch
  USA SOC
group Amazon Watch
  USA SOC
group Doctors for Human Rights
  NGO SOC MED
group World Medical Association
  NGO MED
group International Council of Nurses
  NGO MED
group Hermitage Capital | Hermitage Capital Management
  GBR BUS
group International Air Transport Association | IATA
  MNC BUS
group International Chamber of Shipping
  MNC BUS
group International Maritime Bureau
  IGO BUS
group International Press Association
  NGO JRN
group Foreign Press Association
  NGO JRN
group International Federation of Air Line Pilots' Associations
  NGO LAB
group Public Services International
  NGO LAB
group UNI Global Union
  NGO LAB
group International Metalworkers' Federation
  NGO LAB
group Education International
  NGO LAB
group International Union of Food workers
  NGO LAB
group International Automobile Federation
  NGO SOC
group International Paralympic Committee
  NGO SOC
group International Boxing Association
  NGO SOC
group International Gymnastics Federation
  NGO SOC
group World Aquatics
  NGO SOC
group World Rugby
  NGO SOC
group Confederation of African Football
  NGO SOC
group CONMEBOL
  NGO SOC
group CONCACAF
  NGO SOC
group Club of Rome
  NGO SOC
group Club de Madrid | Club of Madrid
  NGO SOC
group Bilderberg Group
  NGO SOC
group Trilateral Commission
  NGO SOC
group The Elders
  NGO SOC
group Freemasons
  NGO SOC
# MNC
group Rio Tinto Zinc | RTZ
  MNC BUS
group Anglo-Dutch Shell
  MNC BUS
group Louis Dreyfus
  MNC BUS
group Louis Dreyfus Company
  MNC BUS
group COFCO
  CHN BUS
group Del Monte
  MNC BUS
group Dole Food Company
  MNC BUS
group Drummond Company
  USA BUS
group Cerro Matoso
  COL BUS
group Noble Group
  MNC BUS
group Olam
  MNC BUS
group Wilmar
  MNC BUS
group MSC shipping line | Mediterranean Shipping Company
  CHE BUS
group Stolt-Nielsen
  MNC BUS
group Securitas
  SWE BUS
group Ernst & Young
  MNC BUS
group PricewaterhouseCoopers | PwC
  MNC BUS
group Deloitte
  MNC BUS
group KPMG
  MNC BUS
group McKinsey
  USA BUS
group Boston Consulting Group
  USA BUS
group Bell Pottinger
  GBR BUS
group Mossack Fonseca
  PAN BUS
group Hacking Team
  ITA BUS
group FinFisher | Gamma Group
  MNC BUS
group Clearview AI
  USA BUS
group Anonymous hacker group
  MNC SOC
group LulzSec
  MNC CRM
group Cl0p | Clop ransomware gang
  MNC CRM
group Lapsus$
  MNC CRM
group Volt Typhoon
  CHN SPY
group Salt Typhoon
  CHN SPY
group APT41
  CHN SPY
group APT28
  RUS SPY
group APT29
  RUS SPY
group Charming Kitten
  IRN SPY
group Kimsuky
  PRK SPY
group Andariel
  PRK SPY
group Noname057(16)
  RUS CRM
