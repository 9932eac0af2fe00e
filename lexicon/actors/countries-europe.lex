# Europe and the states that came out of the Soviet Union: names, adjectives, peoples, seats of government, places.

country ALB  Albania | Republic of Albania
  adjective Albanian
  people    Albanians
  seat      Tirana
  city      Durres | Durrës | Vlora | Vlore | Shkoder | Shkodra | Elbasan | Korca | Gjirokaster
country AND  Andorra | Principality of Andorra
  adjective Andorran
  people    Andorrans
  seat      Andorra la Vella
country ARM  Armenia | Republic of Armenia
  adjective Armenian
  people    Armenians
  seat      Yerevan
  city      Gyumri | Vanadzor | Sevan | Goris | Syunik | Jermuk | Kapan | Tavush
country AUT  Austria | Republic of Austria
  adjective Austrian
  people    Austrians
  seat      Vienna | Ballhausplatz | Hofburg
  city      Graz | Linz | Salzburg | Innsbruck | Klagenfurt | Carinthia | Tyrol | Styria | Vorarlberg | Burgenland
country AZE  Azerbaijan | Republic of Azerbaijan | Azerbaidjan
  adjective Azerbaijani | Azeri
  people    Azeris | Azerbaijanis
  seat      Baku
  city      Ganja | Sumgait | Sumqayit | Nakhchivan | Nakhichevan | Lachin | Fuzuli | Agdam | Tovuz | Mingachevir
country BEL  Belgium | Kingdom of Belgium
  adjective Belgian | Flemish | Walloon
  people    Belgians | Fleming | Flemings | Walloons
  seat      Brussels
  city      Antwerp | Ghent | Bruges | Liege | Liège | Charleroi | Namur | Leuven | Flanders | Wallonia | Molenbeek | Zeebrugge | Ostend | Zaventem
country BGR  Bulgaria | Republic of Bulgaria
  adjective Bulgarian
  people    Bulgarians
  minority  Turks
  seat      Sofia
  city      Plovdiv | Varna | Burgas | Ruse | Stara Zagora | Pleven | Kozloduy | Haskovo
country BIH  Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia-Hercegovina | Bosnia and Hercegovina | BiH
  adjective Bosnian | Bosniak | Herzegovinian
  people    Bosnians | Bosniaks | Herzegovinians
  minority  Serb | Serbs | Croat | Croats
  seat      Sarajevo
  city      Mostar | Tuzla | Zenica | Srebrenica | Gorazde | Goražde | Zepa | Bihac | Bihać | Prijedor | Brcko | Brčko | Doboj | Herzegovina | Travnik | Vitez | Visegrad | Foca | Trnopolje | Omarska | Mount Igman
country BLR  Belarus | Republic of Belarus | Byelorussia | Belorussia
  adjective Belarusian | Belarussian | Byelorussian
  people    Belarusians | Belarussians | Byelorussians
  seat      Minsk
  city      Brest-Litovsk | Gomel | Homel | Grodno | Hrodna | Vitebsk | Mogilev | Mahilyow | Bobruisk | Baranovichi
country CHE  Switzerland | Swiss Confederation
  adjective Swiss
  seat      Bern | Berne | Federal Palace
  city      Geneva | Zurich | Zürich | Basel | Basle | Lausanne | Lugano | Lucerne | Davos | St. Gallen | Ticino | Montreux
country CYP  Cyprus | Republic of Cyprus
  adjective Cypriot | Greek Cypriot
  people    Cypriots | Greek Cypriots
  seat      Nicosia
  city      Limassol | Larnaca | Paphos | Famagusta | Varosha | Ayia Napa | Kyrenia
country CZE  Czech Republic | Czechia | Czechoslovakia | Czecho-Slovakia | Bohemia
  adjective Czech | Czechoslovak | Czechoslovakian | Moravian | Bohemian
  people    Czechoslovaks | Czechoslovakians | Moravians | Bohemians
  seat      Prague | Prague Castle
  city      Brno | Ostrava | Plzen | Pilsen | Olomouc | Liberec | Moravia | Karlovy Vary | Temelin | Hradec Kralove
country DEU  Germany | Federal Republic of Germany | West Germany | East Germany | GDR | German Democratic Republic | FRG
  adjective German | West German | East German | Bavarian | Prussian
  people    Germans | West Germans | East Germans | Bavarians | Prussians
  seat      Berlin | Bonn | Reichstag | Kanzleramt
  city      Hamburg | Munich | Cologne | Frankfurt | Stuttgart | Dusseldorf | Düsseldorf | Dortmund | Essen | Leipzig | Dresden | Bremen | Hanover | Hannover | Nuremberg | Bavaria | Saxony | Lower Saxony | Brandenburg | Thuringia | Hesse | North Rhine-Westphalia | Schleswig-Holstein | Baden-Wuerttemberg | Baden-Württemberg | Mecklenburg | Saarland | Rhineland | Rostock | Kiel | Potsdam | Ramstein | Magdeburg | Wolfsburg | Lubmin | Chemnitz | Hanau | Gorleben | Erfurt | Karlsruhe | Heiligendamm | Solingen | Moelln
country DNK  Denmark | Kingdom of Denmark
  adjective Danish
  people    Dane | Danes
  seat      Copenhagen | Christiansborg
  city      Aarhus | Odense | Aalborg | Esbjerg | Jutland | Bornholm | Christiania
country ESP  Spain | Kingdom of Spain
  adjective Spanish | Catalan | Basque | Andalusian | Galician
  people    Spaniard | Spaniards | Catalans | Basques | Andalusians | Galicians
  seat      Madrid | Moncloa | Zarzuela
  city      Barcelona | Seville | Bilbao | Zaragoza | Malaga | Málaga | San Sebastian | Pamplona | Ceuta | Melilla | Canary Islands | Tenerife | Lanzarote | Gran Canaria | Majorca | Mallorca | Ibiza | Catalonia | Andalusia | Galicia | Basque Country | Navarre | Navarra | Asturias | Aragon | Extremadura | Balearic Islands | Vitoria | Alicante | Girona | Cadiz | Cádiz | Algeciras | Murcia | Las Palmas | El Hierro
country EST  Estonia | Republic of Estonia
  adjective Estonian
  people    Estonians
  seat      Tallinn | Toompea
  city      Tartu | Narva | Parnu | Kohtla-Jarve | Paldiski | Saaremaa
country FIN  Finland | Republic of Finland
  adjective Finnish
  people    Finn | Finns
  seat      Helsinki
  city      Tampere | Turku | Espoo | Oulu | Lapland | Vantaa | Rovaniemi | Lappeenranta | Hanko | Porvoo
country FRA  France | French Republic
  adjective French | Corsican | Breton | Parisian
  people    Frenchman | Frenchwoman | Frenchmen | Frenchwomen | Corsicans | Bretons | Parisians
  seat      Paris | Elysee | Élysée | Élysée Palace | Elysee Palace | Quai d'Orsay | Matignon | Hotel Matignon
  city      Marseille | Marseilles | Lyon | Lyons | Toulouse | Nice | Nantes | Strasbourg | Bordeaux | Lille | Rennes | Calais | Le Havre | Toulon | Grenoble | Corsica | Ajaccio | Bastia | Brittany | Normandy | Provence | Alsace | Cherbourg | Dunkirk | Brest | Cannes | Dijon | Montpellier | Reims | Rouen | Versailles | Clichy-sous-Bois | Notre-Dame-des-Landes | Rambouillet
country GBR  United Kingdom | UK | U.K. | Britain | Great Britain | England | Scotland | Wales | Northern Ireland | United Kingdom of Great Britain and Northern Ireland | British Empire
  adjective British | English | Scottish | Welsh | Northern Irish | Scots | Cornish
  people    Briton | Britons | Brit | Brits | Englishman | Englishmen | Englishwoman | Scot | Scotsman | Scotsmen | Welshman | Welshmen | Ulsterman
  seat      London | Downing Street | 10 Downing Street | No 10 | Number 10 | No. 10 | Whitehall | Westminster | Buckingham Palace | Stormont | Holyrood | Foreign Office | Home Office
  city      Manchester | Birmingham | Liverpool | Leeds | Glasgow | Edinburgh | Cardiff | Belfast | Bristol | Sheffield | Newcastle | Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Aberdeen | Dundee | Salisbury | Brighton | Dover | Oxford | Bradford | Londonderry | Derry | Omagh | Ulster | Lockerbie | Coventry | Essex | Yorkshire | Cornwall | Lancashire | County Armagh | County Tyrone | County Down | Port Talbot | Swansea | Heathrow | Canary Wharf | Faslane | Aldermaston | Porton Down | Shetland | Orkney
country GEO  Georgia | Republic of Georgia
  adjective Georgian
  people    Georgians
  seat      Tbilisi
  city      Batumi | Kutaisi | Gori | Poti | Rustavi | Zugdidi | Adjara | Ajaria | Kodori Gorge | Pankisi Gorge | Javakheti | Senaki | Mingrelia
country GRC  Greece | Hellenic Republic
  adjective Greek | Hellenic | Cretan | Macedonian Greek
  people    Greeks | Cretans | Macedonian Greeks
  seat      Athens | Maximos Mansion
  city      Thessaloniki | Salonika | Piraeus | Patras | Heraklion | Crete | Lesbos | Lesvos | Chios | Samos | Rhodes | Corfu | Lemnos | Imia | Evros | Mount Athos | Thrace | Mytilene | Moria | Idomeni | Souda Bay | Larissa | Alexandroupolis | Kastellorizo
country HRV  Croatia | Republic of Croatia
  adjective Croatian | Croat
  people    Croats | Croatians
  minority  Serb | Serbs
  seat      Zagreb
  city      Rijeka | Dubrovnik | Osijek | Vukovar | Knin | Zadar | Krajina | Slavonia | Eastern Slavonia | Dalmatia | Istria | Sibenik | Gospic | Karlovac | Pula | Sisak
country HUN  Hungary | Republic of Hungary
  adjective Hungarian | Magyar
  people    Hungarians
  seat      Budapest
  city      Debrecen | Szeged | Pecs | Gyor | Miskolc | Paks | Kecskemet | Roszke | Taszar | Sopron
country IRL  Ireland | Republic of Ireland | Eire | Irish Republic
  adjective Irish
  people    Irishman | Irishmen | Irishwoman
  seat      Dublin | Leinster House
  city      Cork | Limerick | Galway | Waterford | Dundalk | Drogheda | Shannon | Donegal | Sligo
country ISL  Iceland | Republic of Iceland
  adjective Icelandic
  people    Icelander | Icelanders
  seat      Reykjavik | Reykjavík
  city      Keflavik | Akureyri | Grindavik | Grindavík
country ITA  Italy | Italian Republic
  adjective Italian | Sicilian | Sardinian | Venetian | Neapolitan
  people    Italians | Sicilians | Sardinians | Venetians | Neapolitans
  seat      Rome | Quirinale | Quirinal Palace | Palazzo Chigi | Farnesina
  city      Milan | Naples | Turin | Palermo | Genoa | Bologna | Florence | Venice | Verona | Catania | Trieste | Brindisi | Lampedusa | Sicily | Sardinia | Lombardy | Veneto | Calabria | Tuscany | Puglia | Apulia | Piedmont | Liguria | Emilia-Romagna | Campania | South Tyrol | Alto Adige | Messina | Reggio Calabria | Crotone | Taranto | Bergamo | Aviano | Vicenza | L'Aquila | Ventimiglia | Augusta | Cutro
country KOS  Kosovo | Republic of Kosovo | Kosova
  adjective Kosovar | Kosovan | Kosovo Albanian | Kosovar Albanian
  people    Kosovars | Kosovo Albanians | Kosovans | Kosovar Albanians
  minority  Serbs | Albanians
  namesake  Albanian
  seat      Pristina | Prishtina | Priština
  city      Mitrovica | Mitrovicë | Prizren | Pec | Peja | Djakovica | Gjakova | Zvecan | Leposavic | Gnjilane | Gjilan | Racak | Banjska | Urosevac | Ferizaj | Drenica
country LIE  Liechtenstein
  seat      Vaduz
  people    Liechtensteiner
country LTU  Lithuania | Republic of Lithuania
  adjective Lithuanian
  people    Lithuanians
  seat      Vilnius
  city      Kaunas | Klaipeda | Siauliai | Ignalina | Visaginas | Mazeikiai
country LUX  Luxembourg | Luxemburg | Grand Duchy of Luxembourg
  adjective Luxembourgish
  people    Luxembourger | Luxembourgers
country LVA  Latvia | Republic of Latvia
  adjective Latvian
  people    Latvians | Lett | Letts
  seat      Riga
  city      Daugavpils | Liepaja | Jurmala | Ventspils | Skrunda | Jelgava
country MCO  Monaco | Monte Carlo
  adjective Monegasque | Monacan
  people    Monacans
country MDA  Moldova | Moldavia | Republic of Moldova
  adjective Moldovan | Moldavian
  people    Moldovans | Moldavians
  seat      Chisinau | Chișinău | Chişinău | Kishinev
  city      Balti | Bălți | Gagauzia | Comrat | Cahul | Ungheni
country MKD  North Macedonia | Macedonia | FYROM | Former Yugoslav Republic of Macedonia | Republic of Macedonia
  adjective Macedonian | North Macedonian
  people    Macedonians | North Macedonians
  minority  Albanians
  namesake  Albanian
  seat      Skopje
  city      Tetovo | Kumanovo | Bitola | Ohrid | Gostivar | Aracinovo | Blace | Gevgelija
country MLT  Malta | Republic of Malta
  adjective Maltese
  seat      Valletta | Castille
  city      Sliema | Gozo | Birkirkara
country MNE  Montenegro | Republic of Montenegro
  adjective Montenegrin
  seat      Podgorica
  city      Cetinje | Budva | Kotor | Niksic | Nikšić | Ulcinj | Herceg Novi
country NLD  Netherlands | the Netherlands | Holland | Kingdom of the Netherlands
  adjective Dutch
  people    Dutchman | Dutchmen | Dutchwoman | Netherlander
  seat      Amsterdam | The Hague | the Hague | Binnenhof
  city      Rotterdam | Utrecht | Eindhoven | Groningen | Maastricht | Tilburg | Schiphol | Arnhem | Limburg | Zeeland | Camp Zeist | Scheveningen | Friesland | Veldhoven
country NOR  Norway | Kingdom of Norway
  adjective Norwegian
  people    Norwegians | Norseman
  seat      Oslo
  city      Bergen | Trondheim | Stavanger | Tromso | Tromsø | Utoya | Utøya | Kirkenes | Finnmark | Bodo | Narvik | Hammerfest
country POL  Poland | Republic of Poland
  adjective Polish | Silesian
  people    Pole | Poles | Silesians
  seat      Warsaw | Belweder
  city      Krakow | Cracow | Kraków | Gdansk | Gdańsk | Lodz | Łódź | Wroclaw | Wrocław | Poznan | Poznań | Szczecin | Katowice | Lublin | Rzeszow | Rzeszów | Bialystok | Białystok | Silesia | Przemysl | Przemyśl | Gdynia | Oswiecim | Redzikowo | Przewodow | Medyka | Smigiel
country PRT  Portugal | Portuguese Republic
  adjective Portuguese
  seat      Lisbon | Belem Palace | Sao Bento
  city      Porto | Oporto | Coimbra | Faro | Braga | Madeira | Azores | Algarve | Setubal | Lajes | Funchal | Alentejo
country ROU  Romania | Rumania
  adjective Romanian | Rumanian | Transylvanian
  people    Romanians | Rumanians | Transylvanians
  seat      Bucharest | Cotroceni
  city      Cluj | Cluj-Napoca | Timisoara | Timișoara | Iasi | Constanta | Constanța | Brasov | Ploiesti | Transylvania | Craiova | Tirgu Mures | Targu Mures | Galati | Sibiu | Jiu Valley | Deveselu | Tulcea
country RUS  Russia | Russian Federation | Soviet Union | USSR | U.S.S.R. | Soviets | Union of Soviet Socialist Republics
  adjective Russian | Soviet | Chechen | Dagestani | Ingush | Tatar | Siberian | Ossetian | Circassian | Bashkir | Muscovite
  people    Russians | Chechens | Ingushes | Tatars | Muscovites | Dagestanis | Siberians | Ossetians | Circassians | Bashkirs
  seat      Moscow | Kremlin | the Kremlin | Smolenskaya Square | Lubyanka
  city      Saint Petersburg | St. Petersburg | St Petersburg | Leningrad | Novosibirsk | Yekaterinburg | Sverdlovsk | Kazan | Nizhny Novgorod | Chelyabinsk | Samara | Omsk | Rostov-on-Don | Rostov | Ufa | Krasnoyarsk | Voronezh | Perm | Volgograd | Krasnodar | Saratov | Tyumen | Vladivostok | Khabarovsk | Irkutsk | Murmansk | Arkhangelsk | Kaliningrad | Sochi | Grozny | Chechnya | Dagestan | Makhachkala | Ingushetia | Magas | Nazran | North Ossetia | Vladikavkaz | Beslan | Kabardino-Balkaria | Nalchik | Tatarstan | Bashkortostan | Belgorod | Bryansk | Kursk | Sakhalin | Kamchatka | Kuril Islands | Kurils | Siberia | Yakutia | Yakutsk | Buryatia | Tuva | Kalmykia | Karelia | Primorye | Novorossiysk | Taganrog | Tuapse | Ryazan | Smolensk | Pskov | Tver | Oryol | Lipetsk | Budyonnovsk | Budennovsk | Gudermes | Pervomaiskoye | Vostochny Cosmodrome | Magadan | Severodvinsk | Severomorsk | Shebekino | Sudzha | Saratov region | Stavropol | Astrakhan | Tomsk | Norilsk | Kemerovo | Barnaul | Ulyanovsk | Izhevsk | Nakhodka | Ust-Luga | Primorsk | Vyborg | Novaya Zemlya | North Caucasus | Kuznetsk Basin | Kuzbass | Vorkuta
country SMR  San Marino
  adjective Sammarinese
country SRB  Serbia | Republic of Serbia | Yugoslavia | Federal Republic of Yugoslavia | FRY | Serbia and Montenegro | Socialist Federal Republic of Yugoslavia
  adjective Serbian | Serb | Yugoslav | Yugoslavian
  people    Serbs | Serbians | Yugoslavs | Yugoslavians
  seat      Belgrade
  city      Novi Sad | Nis | Niš | Kragujevac | Subotica | Vojvodina | Presevo | Preševo | Bujanovac | Sandzak | Novi Pazar | Raska | Pancevo | Presevo Valley
country SVK  Slovakia | Slovak Republic
  adjective Slovak | Slovakian
  people    Slovaks | Slovakians
  seat      Bratislava
  city      Kosice | Košice | Presov | Zilina | Nitra | Trnava | Handlova | Banska Bystrica | Bohunice
country SVN  Slovenia | Republic of Slovenia
  adjective Slovenian | Slovene
  people    Slovenes | Slovenians
  seat      Ljubljana
  city      Maribor | Celje | Koper | Krsko | Brdo
country SWE  Sweden | Kingdom of Sweden
  adjective Swedish
  people    Swede | Swedes
  seat      Stockholm | Rosenbad
  city      Gothenburg | Malmo | Malmö | Uppsala | Gotland | Lund | Kiruna | Linkoping | Norrkoping | Karlskrona | Visby | Rinkeby | Forsmark | Ringhals | Orebro
country UKR  Ukraine | Republic of Ukraine | the Ukraine
  adjective Ukrainian | Crimean | Crimean Tatar
  people    Ukrainians | Crimean Tatars | Crimeans
  minority  Tatar | Tatars
  seat      Kyiv | Kiev | Bankova
  city      Kharkiv | Kharkov | Odesa | Odessa | Dnipro | Dnipropetrovsk | Dnepropetrovsk | Lviv | Lvov | Zaporizhzhia | Zaporizhia | Zaporozhye | Mariupol | Mykolaiv | Nikolaev | Kherson | Donetsk | Luhansk | Lugansk | Donbas | Donbass | Crimea | Sevastopol | Simferopol | Kerch | Yalta | Bakhmut | Avdiivka | Kramatorsk | Sloviansk | Slavyansk | Severodonetsk | Sievierodonetsk | Lysychansk | Melitopol | Berdiansk | Enerhodar | Energodar | Bucha | Irpin | Hostomel | Chernihiv | Sumy | Poltava | Vinnytsia | Zhytomyr | Rivne | Lutsk | Ternopil | Khmelnytskyi | Ivano-Frankivsk | Uzhhorod | Chernivtsi | Cherkasy | Kropyvnytskyi | Kryvyi Rih | Kremenchuk | Izium | Izyum | Kupiansk | Pokrovsk | Chasiv Yar | Debaltseve | Ilovaisk | Horlivka | Makiivka | Chernobyl | Chornobyl | Pripyat | Robotyne | Vuhledar | Toretsk | Kurakhove | Vovchansk | Izmail | Reni | Snake Island | Nova Kakhovka | Kakhovka | Lyman | Balakliia | Nikopol | Feodosia | Zakarpattia | Transcarpathia | Mukachevo | Olenivka | Kerch Strait Bridge | Kyiv region
country VAT  Vatican | Holy See | Vatican City | the Vatican
  seat      Apostolic Palace

# ---- breakaway entities and autonomous regions ----
group Abkhazia | Republic of Abkhazia | Abkhaz | Abkhazian | Sukhumi | Abkhazians
  GEO PRE
group South Ossetia | South Ossetian | Tskhinvali | South Ossetians
  GEO PRE
group Transnistria | Trans-Dniester | Transdniester | Transdniestria | Pridnestrovie | Dniester Republic | Tiraspol | Transnistrian | Trans-Dniester region | Dnestr republic | Transdniestrian
  MDA PRE
group Nagorno-Karabakh | Nagorny Karabakh | Karabakh | Artsakh | Nagorno Karabakh | Stepanakert | Khankendi | Karabakh Armenians | Shusha | Nagorno-Karabakh Republic
  AZE PRE
group Donetsk People's Republic | DPR | Donetsk Republic | Donetsk people's republic | DNR
  UKR PRE
group Luhansk People's Republic | LPR | Lugansk People's Republic | Luhansk Republic | LNR
  UKR PRE
group Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC | North Cyprus | Turkish Cypriot | Turkish Cypriots | northern Cyprus | Turkish-Cypriot
  CYP PRE
group Republika Srpska | Bosnian Serb Republic | Bosnian Serb government | Serb Republic | Pale
  BIH PRE  1992-01..1995-12-14
  BIH GOV
group Bosnian Serbs | Bosnian Serb | Bosnian Serb Army | Bosnian Serb army | VRS
  BIH REB  1992-03..1995-12-14
  BIH
group Bosnian Croats | Bosnian Croat | Croatian Defence Council | HVO
  BIH REB  1992-10..1995-12-14
  BIH
group Croatian Serbs | Krajina Serbs | Croatian Serb | Krajina Serb | Republic of Serbian Krajina | Serbian Krajina
  HRV REB  1991..1995-11-12
  HRV
group Chechen Republic of Ichkeria | Ichkeria
  RUS PRE

# ---- dependencies and territories: the state that controls them ----
group Aland | Aland Islands | Åland | Alandic
  FIN GOV
group Faroe Islands | Faroes | Faeroe Islands | Faroese | Torshavn | Tórshavn
  DNK GOV
group Greenland | Greenlandic | Greenlander | Greenlanders | Nuuk | Thule | Pituffik | Ilulissat
  DNK GOV
group Guernsey
  GBR GOV
group Jersey | Bailiwick of Jersey
  GBR GOV
group Isle of Man | Manx
  GBR GOV
group Gibraltar | Gibraltarian | Gibraltarians
  GBR GOV
group Svalbard | Spitsbergen | Longyearbyen | Barentsburg
  NOR GOV
