# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 5 of 6: ROU BGR SRB MNE BIH HRV SVN MKD.

# ROU
group Victoria Palace
  ROU GOV
group National Bank of Romania
  ROU GOV
group High Court of Cassation and Justice
  ROU JUD
group National Anticorruption Directorate | National Anti-Corruption Directorate of Romania
  ROU JUD
group DIICOT
  ROU JUD
group Romanian Foreign Intelligence Service
  ROU SPY
group Jandarmeria
  ROU COP
group National Liberal Party of Romania | PNL
  ROU PTY
group Save Romania Union
  ROU PTY
group Greater Romania Party
  ROU PTY
group Democratic Alliance of Hungarians in Romania | UDMR
  ROU PTY
group Democratic Convention of Romania
  ROU PTY
group Party of Social Democracy of Romania
  ROU PTY
group People's Movement Party
  ROU PTY
group SOS Romania
  ROU PTY OPP
group Party of Young People
  ROU PTY OPP
group Romanian Communist Party
  ROU PTY
group Pro Romania
  ROU PTY
group Christian Democratic National Peasants' Party
  ROU PTY
group Party of Romanian National Unity
  ROU PTY
group Vatra Romaneasca
  ROU SOC
group Rezist movement
  ROU CVL
group Romanian Orthodox Church
  ROU REL
group Hotnews | HotNews
  ROU JRN
group Digi24
  ROU JRN
group Antena 3
  ROU JRN
group Realitatea TV
  ROU JRN
group Romania Libera
  ROU JRN
group ProTV | Pro TV
  ROU JRN
group Tarom
  ROU BUS
group Hidroelectrica
  ROU BUS
group Nuclearelectrica
  ROU BUS
group Sidex
  ROU BUS
group Rosia Montana Gold Corporation | Gabriel Resources
  ROU BUS
group Romarm
  ROU BUS
group Transelectrica
  ROU BUS
group Oltchim
  ROU BUS
# BGR
group Bulgarian National Bank
  BGR GOV
group State Agency for National Security | DANS
  BGR SPY
group Supreme Judicial Council of Bulgaria
  BGR JUD
group Darzhavna Sigurnost
  BGR SPY
group Union of Democratic Forces
  BGR PTY
group Bulgarian Socialist Party
  BGR PTY
group GERB
  BGR PTY
group Movement for Rights and Freedoms
  BGR PTY
group National Movement Simeon II
  BGR PTY
group Ataka
  BGR PTY
group We Continue the Change
  BGR PTY
group Democratic Bulgaria
  BGR PTY
group There Is Such a People
  BGR PTY
group Revival party | Vazrazhdane
  BGR PTY OPP
group United Patriots
  BGR PTY
group Velichie
  BGR PTY
group MECh
  BGR PTY
group Reformist Bloc
  BGR PTY
group Podkrepa | Podkrepa trade union
  BGR LAB
group CITUB
  BGR LAB
group Ecoglasnost
  BGR SOC
group Bulgarian Orthodox Church
  BGR REL
group Bulgarian Helsinki Committee
  BGR SOC
group Novinite
  BGR JRN
group Dnevnik of Bulgaria
  BGR JRN
group Kapital newspaper
  BGR JRN
group bTV
  BGR JRN
group Nova TV
  BGR JRN
group 24 Chasa
  BGR JRN
group Bivol
  BGR JRN
group Corporate Commercial Bank
  BGR BUS
group Multigroup
  BGR BUS
group Bulgartransgaz
  BGR BUS
group Lukoil Neftochim | Neftochim
  BGR BUS
group VMZ Sopot
  BGR BUS
group Balkan Bulgarian Airlines
  BGR BUS
group Bulgartabac
  BGR BUS
group NEK
  BGR BUS
group Emco
  BGR BUS
# SRB
group Skupstina
  SRB LEG
group Serbian Security and Intelligence Agency | BIA
  SRB SPY
group State Security Service of Serbia
  SRB SPY
group Red Berets | Special Operations Unit
  SRB PRM
group Serbian Gendarmerie
  SRB COP
group National Bank of Serbia
  SRB GOV
group National Bank of Yugoslavia
  SRB GOV
group Supreme Defence Council
  SRB MIL
group League of Communists of Yugoslavia
  SRB PTY
group League of Communists of Serbia
  SRB PTY
group Democratic Party of Serbia
  SRB PTY
group Democratic Party of Boris Tadic
  SRB PTY
group G17 Plus
  SRB PTY
group Serbian Renewal Movement
  SRB PTY
group Yugoslav United Left | JUL
  SRB PTY
group New Serbia
  SRB PTY
group Dveri
  SRB PTY OPP
group Democratic Alliance of Vojvodina Hungarians | Alliance of Vojvodina Hungarians
  SRB PTY
group League of Social Democrats of Vojvodina
  SRB PTY
group Party for Democratic Action of Presevo
  SRB PTY
group United Serbia
  SRB PTY
group Freedom and Justice Party of Serbia
  SRB PTY OPP
group Don't Let Belgrade Drown
  SRB PTY OPP
group Serbia Against Violence
  SRB PTY OPP
group Zajedno
  SRB PTY OPP
group Socialist Party of Vulin
  SRB PTY
group People's Patrols
  SRB SOC
group Obraz
  SRB SOC
group Humanitarian Law Centre | Humanitarian Law Center
  SRB SOC
group Helsinki Committee for Human Rights in Serbia
  SRB SOC
group Women in Black of Belgrade
  SRB SOC
group CRTA
  SRB SOC
group CeSID
  SRB SOC
group G17
  SRB SOC
group Zemun clan
  SRB CRM
group Surcin clan
  SRB CRM
group Serb Volunteer Guard
  SRB PRM
group Scorpions unit of SRB | Scorpions unit
  SRB PRM
group Serbian National Council
  SRB PTY
group Serb List | Serbian List | Srpska Lista
  KOS PTY
group Civilna Zastita
  KOS PRM
group Vreme
  SRB JRN
group Nin magazine | NIN weekly
  SRB JRN
group Danas
  SRB JRN
group Blic
  SRB JRN
group Vecernje Novosti
  SRB JRN
group Nasa Borba
  SRB JRN
group Dnevni Telegraf
  SRB JRN
group Glas Javnosti
  SRB JRN
group Kurir
  SRB JRN
group Informer tabloid
  SRB JRN
group N1 television | N1 TV
  SRB JRN
group Nova S
  SRB JRN
group FoNet
  SRB JRN
group Pink TV | TV Pink
  SRB JRN
group KRIK
  SRB JRN
group Radio B92
  SRB JRN
group NIS oil company
  SRB BUS
group Zastava
  SRB BUS
group Telekom Srbija
  SRB BUS
group Air Serbia
  SRB BUS
group Jugoimport | Yugoimport SDPR | Jugoimport SDPR
  SRB BUS
group Krusik
  SRB BUS
group RTB Bor | Zijin Bor
  SRB BUS
group Rio Sava
  SRB BUS
group Karic Brothers
  SRB BUS
group Beogradska Banka
  SRB BUS
group Simpo
  SRB BUS
# MNE
group Democratic Party of Socialists | DPS
  MNE PTY
group Democratic Front of Montenegro
  MNE PTY
group Europe Now Movement | Europe Now
  MNE PTY
group Socialist People's Party
  MNE PTY
group United Reform Action | URA
  MNE PTY
group Social Democratic Party of Montenegro
  MNE PTY
group Liberal Alliance of Montenegro
  MNE PTY
group Kavac clan
  MNE CRM
group Skaljari clan
  MNE CRM
group Vijesti
  MNE JRN
group Pobjeda
  MNE JRN
group Monitor weekly
  MNE JRN
group Mina news agency
  MNE JRN
group Montenegrin Orthodox Church
  MNE REL
group Kombinat Aluminijuma Podgorica
  MNE BUS
# BIH
group Republika Srpska government
  BIH GOV
group Bosnian Serb parliament | Republika Srpska National Assembly
  BIH LEG
group Presidency of Bosnia and Herzegovina | Bosnian presidency | Bosnian Presidency
  BIH GOV
group Court of Bosnia and Herzegovina | Bosnian state court
  BIH JUD
group SIPA | State Investigation and Protection Agency
  BIH COP
group Armed Forces of Bosnia and Herzegovina
  BIH MIL
group Drina Corps | Drina Wolves | Sarajevo-Romanija Corps
  BIH REB
group Bosnian Croat forces
  BIH REB  ..1994-02
  BIH MIL
group Bosnian Serb forces
  BIH REB  ..1995-12
  BIH MIL
group El Mudžahid | El Mujahid
  BIH REB
group Social Democratic Party of Bosnia and Herzegovina
  BIH PTY
group Party for Bosnia and Herzegovina
  BIH PTY
group Croatian Democratic Union of Bosnia and Herzegovina
  BIH PTY
group Democratic Front of Bosnia
  BIH PTY
group Party of Democratic Progress
  BIH PTY
group Union for a Better Future
  BIH PTY
group Our Party of Bosnia | Nasa Stranka
  BIH PTY
group People and Justice party
  BIH PTY
group Alliance of Independent Social Democrats
  BIH PTY
group Mothers of Srebrenica | Mothers of Srebrenica and Zepa
  BIH SOC
group International Commission on Missing Persons | ICMP
  IGO GOV
group Research and Documentation Centre in Sarajevo
  BIH SOC
group Islamic Community of Bosnia
  BIH REL
group Central Election Commission of Bosnia
  BIH GOV
group Peace Implementation Council
  IGO GOV
group Nezavisne Novine
  BIH JRN
group Slobodna Bosna
  BIH JRN
group Dani magazine
  BIH JRN
group FENA
  BIH JRN
group ONASA
  BIH JRN
group Klix
  BIH JRN
group Glas Srpske
  BIH JRN
group RTRS
  BIH JRN
group BHRT
  BIH JRN
group Pretis | Igman Konjic
  BIH BUS
group Aluminij Mostar
  BIH BUS
group Hercegovacka Banka
  BIH BUS
# HRV
group Banski Dvori
  HRV GOV
group Pantovcak | Pantovčak
  HRV GOV
group Croatian National Bank
  HRV GOV
group Croatian Guard
  HRV MIL
group USKOK
  HRV JUD
group HOS
  HRV PRM
group Croatian Party of Rights | HSP
  HRV PTY
group Social Democratic Party of Croatia
  HRV PTY
group Croatian Social Liberal Party | HSLS
  HRV PTY
group Croatian Peasant Party | HSS
  HRV PTY
group Croatian People's Party
  HRV PTY
group Istrian Democratic Assembly
  HRV PTY
group MOST party
  HRV PTY
group Homeland Movement
  HRV PTY
group We Can party | Mozemo
  HRV PTY
group Independent Democratic Serb Party | SDSS
  HRV PTY
group Zivi Zid
  HRV PTY
group Serb Krajina army
  HRV REB
group HINA | Hina news agency
  HRV JRN
group Novi List
  HRV JRN
group Slobodna Dalmacija
  HRV JRN
group Nacional
  HRV JRN
group Novosti weekly
  HRV JRN
group HRT | HTV
  HRV JRN
group Vjesnik
  HRV JRN
group Croatian Helsinki Committee
  HRV SOC
group Agrokor
  HRV BUS
group Pliva
  HRV BUS
group Croatia Airlines
  HRV BUS
group JANAF
  HRV BUS
group Uljanik
  HRV BUS
group Petrokemija
  HRV BUS
group Djuro Djakovic
  HRV BUS
# SVN
group Drzavni Zbor
  SVN LEG
group Bank of Slovenia
  SVN GOV
group Slovenian Territorial Defence
  SVN MIL
group Slovenian Democratic Party
  SVN PTY
group Liberal Democracy of Slovenia
  SVN PTY
group Social Democrats of Slovenia
  SVN PTY
group Freedom Movement of Slovenia
  SVN PTY
group Positive Slovenia
  SVN PTY
group New Slovenia
  SVN PTY
group Modern Centre Party
  SVN PTY
group DeSUS
  SVN PTY
group Demos of Slovenia
  SVN PTY
group Mladina
  SVN JRN
group Dnevnik of Slovenia
  SVN JRN
group STA news agency
  SVN JRN
group Vecer
  SVN JRN
group Nova Ljubljanska Banka | NLB
  SVN BUS
group Krka
  SVN BUS
group Krsko nuclear plant
  SVN BUS
group Adria Airways
  SVN BUS
# MKD
group Sobranie
  MKD LEG
group VMRO-DPMNE
  MKD PTY
group Social Democratic Union of Macedonia | SDSM
  MKD PTY
group Democratic Union for Integration
  MKD PTY
group Democratic Party of Albanians
  MKD PTY
group Party for Democratic Prosperity
  MKD PTY
group Alliance for Albanians
  MKD PTY
group Besa Movement
  MKD PTY
group Levica
  MKD PTY
group Lions police unit
  MKD COP
group Tigers police unit
  MKD COP
group Macedonian Orthodox Church
  MKD REL
group Dnevnik of Macedonia
  MKD JRN
group Utrinski Vesnik
  MKD JRN
group Nova Makedonija
  MKD JRN
group Sitel
  MKD JRN
group Okta
  MKD BUS
group Stopanska Banka
  MKD BUS
