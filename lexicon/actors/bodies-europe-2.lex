# Bodies in the news of Europe: parties, unions, armies, police and spy services, courts, ministries, banks, companies, media, churches, movements and militias. Part 2 of 6: DEU ITA VAT ESP PRT.

# DEU
group Federal Government of Germany
  DEU GOV
group Chancellery in Berlin | German Chancellery
  DEU GOV
group Federal Network Agency | Bundesnetzagentur
  DEU GOV
group BaFin
  DEU GOV
group Bundeskartellamt
  DEU GOV
group Federal Office for Migration and Refugees | BAMF
  DEU GOV
group Robert Koch Institute
  DEU GOV MED
group GIZ | GTZ
  DEU GOV
group KfW
  DEU BUS
group Federal Criminal Police Office
  DEU COP
group Bundespolizei | Federal Police of Germany
  DEU COP
group Federal Prosecutor's Office of Germany | Federal Prosecutor in Karlsruhe | Generalbundesanwalt
  DEU JUD
group Bundesgerichtshof | Federal Court of Justice
  DEU JUD
group Federal Administrative Court in Leipzig
  DEU JUD
group Military Counterintelligence Service | MAD of Germany
  DEU SPY
group Volkspolizei
  DEU COP
group National People's Army
  DEU MIL
group Nationale Volksarmee
  DEU MIL
group Volkskammer
  DEU LEG
group Socialist Unity Party | Socialist Unity Party of Germany
  DEU PTY
group New Forum | Neues Forum
  DEU PTY OPP
group Alliance for Germany
  DEU PTY
group Bündnis Sahra Wagenknecht | Sahra Wagenknecht Alliance | BSW
  DEU PTY OPP
group Free Voters | Freie Wähler | Freie Waehler
  DEU PTY
group Republikaner | German Republicans
  DEU PTY OPP
group German People's Union | DVU
  DEU PTY OPP
group Pirate Party of Germany
  DEU PTY OPP
group CDU/CSU
  DEU PTY
group Reichsbuerger | Reichsbürger
  DEU SOC OPP
group Combat 18
  DEU CRM
group Autonomen
  DEU CVL
group Antifa
  DEU CVL
group Letzte Generation
  DEU SOC
group Ende Gelaende | Ende Gelände
  DEU SOC
group German Trade Union Confederation | German Federation of Trade Unions
  DEU LAB
group GDL train drivers' union
  DEU LAB
group Marburger Bund
  DEU LAB
group Vereinigung Cockpit
  DEU LAB
group Deutscher Bauernverband | German Farmers' Association
  DEU AGR
group BDI industry federation
  DEU BUS
group Central Council of Jews in Germany | Central Council of Jews
  DEU REL
group Central Council of Muslims
  DEU REL
group Evangelical Church in Germany
  DEU REL
group German Bishops' Conference
  DEU REL
group Pro Asyl
  DEU SOC
group Konrad Adenauer Foundation | Konrad Adenauer Stiftung
  DEU SOC
group Friedrich Ebert Foundation | Friedrich Ebert Stiftung
  DEU SOC
group Friedrich Naumann Foundation
  DEU SOC
group Heinrich Boell Foundation | Heinrich Böll Foundation
  DEU SOC
group Rosa Luxemburg Foundation
  DEU SOC
group German Marshall Fund
  DEU SOC
group SWP think tank
  DEU SOC
group Misereor
  DEU SOC
group Diakonie
  DEU SOC
group Welthungerhilfe
  DEU SOC
group Medico International
  DEU SOC
group Cap Anamur
  DEU SOC
group Society for Threatened Peoples
  DEU SOC
group Hells Angels
  - CRM
group Die Tageszeitung
  DEU JRN
group Bayerischer Rundfunk
  DEU JRN
group NDR
  DEU JRN
group WDR
  DEU JRN
group Neues Deutschland
  DEU JRN
group Berliner Zeitung
  DEU JRN
group Compact magazine
  DEU JRN
group Correctiv
  DEU JRN
group Messerschmitt-Boelkow-Blohm
  DEU BUS
group Diehl Defence
  DEU BUS
group Hensoldt
  DEU BUS
group KNDS
  MNC BUS
group Quantum Systems
  DEU BUS
group Helsing
  DEU BUS
group Continental AG
  DEU BUS
group Robert Bosch
  DEU BUS
group Henkel
  DEU BUS
group HeidelbergCement | Heidelberg Materials
  DEU BUS
group TUI
  DEU BUS
group Air Berlin
  DEU BUS
group Fraport
  DEU BUS
group Hapag-Lloyd
  DEU BUS
group EnBW
  DEU BUS
group PCK Schwedt
  DEU BUS
group Sefe
  DEU BUS
group Salzgitter
  DEU BUS
group Imhausen-Chemie
  DEU BUS
group Ferrostaal
  DEU BUS
group Hypo Real Estate
  DEU BUS
group WestLB
  DEU BUS
# ITA
group Bank of Italy | Banca d'Italia
  ITA GOV
group Viminale palace
  ITA GOV
group Anti-Mafia Directorate | National Anti-Mafia Directorate
  ITA JUD
group Superior Council of the Magistracy
  ITA JUD
group Polizia di Stato
  ITA COP
group SISMI
  ITA SPY
group SISDE
  ITA SPY
group AISE
  ITA SPY
group Gladio
  ITA SPY
group Protezione Civile
  ITA GOV
group Italian Communist Party | PCI
  ITA PTY
group Democratic Party of the Left
  ITA PTY
group Democrats of the Left
  ITA PTY
group Communist Refoundation | Rifondazione Comunista
  ITA PTY
group Italian Socialist Party
  ITA PTY
group Italian Republican Party
  ITA PTY
group Italian Social Movement | MSI
  ITA PTY
group Olive Tree coalition
  ITA PTY
group Italia Viva
  ITA PTY
group Azione
  ITA PTY
group Italy of Values
  ITA PTY
group Northern League of Italy | Lega
  ITA PTY
group Forza Nuova
  ITA PTY OPP
group CasaPound
  ITA PTY OPP
group New Centre-Right
  ITA PTY
group Civic Choice
  ITA PTY
group Union of Christian and Centre Democrats
  ITA PTY
group Ordine Nuovo
  ITA REB
group Ya Basta
  ITA SOC
group Tute Bianche
  ITA CVL
group No TAV | NO TAV
  ITA CVL
group Cobas
  ITA LAB
group Confindustria
  ITA BUS
group Coldiretti
  ITA AGR
group Banda della Magliana
  ITA CRM
group Casalesi
  ITA CRM
group P2 lodge | Propaganda Due
  ITA SOC
group AGI news agency
  ITA JRN
group Adnkronos
  ITA JRN
group Il Giornale
  ITA JRN
group Il Manifesto
  ITA JRN
group L'Unita
  ITA JRN
group Avvenire
  ITA JRN
group Mediaset
  ITA JRN
group Il Fatto Quotidiano
  ITA JRN
group L'Espresso
  ITA JRN
group Montedison
  ITA BUS
group Ferruzzi
  ITA BUS
group IRI holding
  ITA BUS
group Olivetti
  ITA BUS
group Snam
  ITA BUS
group Terna
  ITA BUS
group Banca Nazionale del Lavoro | BNL
  ITA BUS
group Monte dei Paschi di Siena | Monte dei Paschi
  ITA BUS
group Banco Ambrosiano
  ITA BUS
group Generali
  ITA BUS
group Mediobanca
  ITA BUS
group Piaggio Aerospace
  ITA BUS
group Agusta | AgustaWestland
  ITA BUS
group Iveco
  ITA BUS
group Ilva
  ITA BUS
group ITA Airways
  ITA BUS
group Autostrade per l'Italia
  ITA BUS
# VAT
group Holy See Press Office
  VAT GOV
group Vatican Secretariat of State | Secretariat of State of the Holy See
  VAT GOV
group Roman Curia
  VAT REL
group Vatican Bank | Institute for Religious Works
  VAT BUS
group Congregation for the Doctrine of the Faith | Dicastery for the Doctrine of the Faith
  VAT REL
group Swiss Guard | Swiss Guards
  VAT MIL
group Opus Dei
  VAT REL
group Legion of Christ | Legionaries of Christ
  VAT REL
group Knights of Malta | Order of Malta
  VAT REL
group Fides news agency
  VAT JRN
group AsiaNews
  VAT JRN
group Vatican News
  VAT JRN
# ESP
group Generalitat | Generalitat of Catalonia | Generalitat de Catalunya
  ESP GOV
group Junta de Andalucia
  ESP GOV
group Basque government
  ESP GOV
group Bank of Spain | Banco de Espana
  ESP GOV
group General Council of the Judiciary
  ESP JUD
group National Police of Spain | Policia Nacional
  ESP COP
group CNI | CESID
  ESP SPY
group Spanish Legion
  ESP MIL
group Military Emergencies Unit
  ESP MIL
group Maritime Rescue of Spain | Salvamento Maritimo
  ESP GOV
group Izquierda Unida
  ESP PTY
group Sumar
  ESP PTY
group Convergencia Democratica de Catalunya
  ESP PTY
group PDeCAT | Catalan European Democratic Party
  ESP PTY
group Candidatura d'Unitat Popular | CUP party
  ESP PTY
group Catalan Socialists' Party | Socialists' Party of Catalonia
  ESP PTY
group Together for Catalonia
  ESP PTY
group Republican Left of Catalonia
  ESP PTY
group Eusko Alkartasuna
  ESP PTY
group Galician Nationalist Bloc
  ESP PTY
group Canarian Coalition
  ESP PTY
group Mas Madrid | Más Madrid
  ESP PTY
group Se Acabo La Fiesta
  ESP PTY
group Union, Progress and Democracy
  ESP PTY
group Falange
  ESP PTY
group Democratic Convergence of Catalonia
  ESP PTY
group Catalan National Assembly | Assemblea Nacional Catalana
  ESP SOC
group Omnium Cultural | Òmnium Cultural
  ESP SOC
group Tsunami Democratic | Tsunami Democràtic
  ESP CVL
group Committees for the Defence of the Republic
  ESP CVL
group Manos Limpias
  ESP SOC
group Hazte Oir
  ESP SOC
group Indignados
  ESP CVL
group Basta Ya
  ESP SOC
group Gesto por la Paz
  ESP SOC
group Association of Victims of Terrorism
  ESP SOC
group Etxerat
  ESP SOC
group Segi
  ESP REB
group Jarrai
  ESP REB
group Catalunya Lliure
  ESP REB
group ELA trade union
  ESP LAB
group LAB trade union
  ESP LAB
group CEOE
  ESP BUS
group Spanish Episcopal Conference
  ESP REL
group Cadena SER
  ESP JRN
group RTVE
  ESP JRN
group Egin
  ESP JRN
group Gara
  ESP JRN
group Egunkaria
  ESP JRN
group Deia
  ESP JRN
group Diario 16
  ESP JRN
group El Correo
  ESP JRN
group El Periodico de Catalunya
  ESP JRN
group El Confidencial
  ESP JRN
group eldiario.es
  ESP JRN
group La Razon of Madrid
  ESP JRN
group Caixabank | CaixaBank
  ESP BUS
group Bankia
  ESP BUS
group Banesto
  ESP BUS
group Rumasa
  ESP BUS
group Indra
  ESP BUS
group Talgo
  ESP BUS
group Renfe
  ESP BUS
group Acciona
  ESP BUS
group Union Fenosa | Unión Fenosa
  ESP BUS
group Air Europa
  ESP BUS
group Spanair
  ESP BUS
group Vueling
  ESP BUS
group Enagas
  ESP BUS
group Sacyr
  ESP BUS
# PRT
group Sao Bento Palace | São Bento
  PRT GOV
group Bank of Portugal
  PRT GOV
group Policia Judiciaria | Polícia Judiciária
  PRT COP
group National Republican Guard
  PRT COP
group Social Democratic Party of Portugal
  PRT PTY
group Socialist Party of Portugal
  PRT PTY
group Portuguese Communist Party
  PRT PTY
group Left Bloc
  PRT PTY
group Chega
  PRT PTY OPP
group CDS-PP
  PRT PTY
group Liberal Initiative | Iniciativa Liberal
  PRT PTY
group Unitary Democratic Coalition
  PRT PTY
group CGTP
  PRT LAB
group Correio da Manha
  PRT JRN
group Galp | Galp Energia
  PRT BUS
group EDP | Energias de Portugal
  PRT BUS
group Portugal Telecom
  PRT BUS
group Caixa Geral de Depositos
  PRT BUS
group Novo Banco
  PRT BUS
group Mota-Engil
  PRT BUS
