# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 3 of 6: NLD BEL LUX CHE AUT SWE NOR DNK FIN ISL MLT GRC CYP.

# NLD
person Stef Blok
  NLD GOV
person Wopke Hoekstra
  NLD GOV  2017-10..2023-09
  EUR GOV  2023-10..
person Hanke Bruins Slot
  NLD GOV
person Caspar Veldkamp
  NLD GOV
person David van Weel
  NLD GOV
person Ruben Brekelmans
  NLD GOV MIL
person Jeanine Hennis-Plasschaert | Jeanine Hennis
  NLD GOV MIL  2012-11..2017-10
  UNO GOV  2018-11..
person Ank Bijleveld
  NLD GOV MIL
person Sigrid Kaag
  UNO GOV  2013-10..2017-10
  NLD GOV  2017-10..2024-01
  UNO GOV  2024-01..
person Dilan Yesilgoz | Dilan Yeşilgöz
  NLD GOV  2022-01..2024-07
  NLD PTY
person Rob Jetten
  NLD GOV  2022-01..2024-07
  NLD PTY
person Pieter Omtzigt
  NLD LEG  ..2023-08
  NLD PTY  2023-08..2025-04
person Marjolein Faber
  NLD GOV
person Ben Bot
  NLD GOV
person Jozias van Aartsen
  NLD GOV
person Frank de Grave
  NLD GOV MIL
person Frits Bolkestein
  NLD PTY  ..1998-05
  EUR GOV  1999-09..2004-11
person Ayaan Hirsi Ali
  NLD LEG  2003-01..2006-06
  NLD SOC
person Theo van Gogh
  NLD SOC
person Mohammed Bouyeri
  NLD REB
person Thierry Baudet
  NLD PTY OPP
person Job Cohen
  NLD GOV  ..2010-03
  NLD PTY  2010-04..2012-02
person Femke Halsema
  NLD PTY  ..2010
  NLD GOV  2018-07..
person Ton Karremans | Thom Karremans
  NLD MIL
person Peter R. de Vries
  NLD JRN
person Ridouan Taghi
  NLD CRM
person Arjan Erkel
  NLD SOC
person Klaas Knot
  NLD GOV
# BEL
person Guy Spitaels
  BEL PTY
person Leo Tindemans
  BEL GOV
person Mark Eyskens
  BEL GOV
person Sophie Wilmes | Sophie Wilmès
  BEL GOV
person Hadja Lahbib
  BEL GOV  2022-07..2024-11
  EUR GOV  2024-12..
person Maxime Prevot | Maxime Prévot
  BEL GOV
person Theo Francken
  BEL GOV  2014-10..2018-12
  BEL GOV MIL  2025-02..
person Ludivine Dedonder
  BEL GOV MIL
person Jan Jambon
  BEL GOV
person Georges-Louis Bouchez
  BEL PTY
person Tom Van Grieken
  BEL PTY OPP
person Kris Peeters
  BEL GOV
person Frederic Van Leeuw | Frédéric Van Leeuw
  BEL JUD
person Marc Dutroux
  BEL CRM
person Olivier Vandecasteele
  BEL SOC
person Godfried Danneels | Cardinal Danneels
  BEL REL
person Abdelhamid Abaaoud
  BEL REB
person Mohamed Abrini
  BEL REB
# LUX
person Jacques Poos
  LUX GOV
person Viviane Reding
  EUR GOV  1999-09..2014-06
# CHE
person Alain Berset
  CHE GOV  2012..2023-12
  IGO GOV  2024-09..
person Karin Keller-Sutter
  CHE GOV
person Guy Parmelin
  CHE GOV
person Martin Pfister
  CHE GOV MIL
person Michael Lauber
  CHE JUD
person Dick Marty
  CHE LEG
person Jakob Kellenberger
  NGO SOC  2000..2012-06
person Cornelio Sommaruga
  NGO SOC  1987..1999
person Mirjana Spoljaric | Mirjana Spoljaric Egger
  NGO SOC  2022-10..
person Sepp Blatter | Joseph Blatter
  NGO SOC  1998-06..2015-12
person Gianni Infantino
  NGO SOC  2016-02..
person Marc Rich
  CHE BUS
# AUT
person Alois Mock
  AUT GOV
person Christian Kern
  AUT GOV  2016-05..2017-12
  AUT ELI  2017-12..
person Brigitte Bierlein
  AUT GOV
person Karin Kneissl
  AUT GOV  2017-12..2019-06
  AUT ELI  2019-06..
person Beate Meinl-Reisinger
  AUT PTY OPP  ..2025-03
  AUT GOV  2025-03..
person Klaudia Tanner
  AUT GOV MIL
person Norbert Hofer
  AUT PTY OPP
person Andreas Babler
  AUT PTY OPP  ..2025-03
  AUT GOV  2025-03..
person Pamela Rendi-Wagner
  AUT PTY OPP
person Franz Fischler
  EUR GOV
person Peter Pilz
  AUT LEG
person Rene Benko | René Benko
  AUT BUS
person Egisto Ott
  AUT SPY
person Christoph Schoenborn | Christoph Schönborn | Cardinal Schoenborn
  AUT REL
# SWE
person Sten Andersson
  SWE GOV  1985-10..1991-10
  SWE ELI  1991-10..
person Margaretha af Ugglas
  SWE GOV
person Ann Linde
  SWE GOV
person Maria Malmer Stenergard
  SWE GOV
person Peter Hultqvist
  SWE GOV MIL
person Pal Jonson | Pål Jonson
  SWE GOV MIL
person Ebba Busch
  SWE PTY OPP  ..2022-10
  SWE GOV  2022-10..
person Micael Byden | Micael Bydén
  SWE MIL
person Marianne Ny
  SWE JUD
person Anna Ardin
  SWE CVL
person Gui Minhai
  CHN CVL
person Hans Corell
  UNO JUD
person Sverker Astrom | Sverker Åström
  SWE GOV
person Christer Pettersson
  SWE CRM
person Dag Hammarskjold | Dag Hammarskjöld
  UNO GOV
person Raoul Wallenberg
  SWE GOV
person Rasmus Paludan
  DNK PTY
person Salwan Momika
  IRQ CVL
# NOR
person Bjorn Tore Godal | Bjørn Tore Godal
  NOR GOV
person Espen Barth Eide
  NOR GOV  2012-09..2013-10
  UNO GOV  2014-08..2017-08
  NOR GOV  2021-10..
person Ine Eriksen Soreide | Ine Eriksen Søreide
  NOR GOV MIL  2013-10..2017-10
  NOR GOV  2017-10..2021-10
  NOR LEG
person Frank Bakke-Jensen
  NOR GOV MIL
person Bjorn Arild Gram | Bjørn Arild Gram
  NOR GOV MIL
person Tore Sandvik
  NOR GOV MIL
person Siv Jensen
  NOR PTY OPP  ..2013-10
  NOR GOV  2013-10..2020-01
  NOR PTY
person Sylvi Listhaug
  NOR GOV  ..2018-03
  NOR PTY OPP
person Vidar Helgesen
  NOR GOV
person Mona Juul
  NOR GOV
person Tone Skogen
  NOR GOV
person Jon Hanssen-Bauer
  NOR GOV
person Tom Vraalsen
  UNO GOV
person Eirik Kristoffersen
  NOR MIL
person Geir Lundestad
  NOR SOC
person Berit Reiss-Andersen
  NOR SOC
person Mullah Krekar
  NOR REB
person Joshua French
  NOR CVL
person Tjostolv Moland
  NOR CVL
person Frode Berg
  NOR SPY
person Kjell Inge Rokke | Kjell Inge Røkke
  NOR BUS
# DNK
person Uffe Ellemann-Jensen
  DNK GOV  1982-09..1993-01
  DNK PTY
person Niels Helveg Petersen
  DNK GOV
person Villy Sovndal | Villy Søvndal
  DNK GOV
person Holger Nielsen
  DNK PTY
person Martin Lidegaard
  DNK GOV  2014-02..2015-06
  DNK PTY
person Anders Samuelsen
  DNK GOV
person Jeppe Kofod
  DNK GOV
person Kristian Thulesen Dahl
  DNK PTY
person Morten Messerschmidt
  DNK PTY OPP
person Margrethe Vestager
  DNK GOV  ..2014-09
  EUR GOV  2014-11..2024-11
person Ritt Bjerregaard
  EUR GOV
person Dan Jorgensen | Dan Jørgensen
  DNK GOV  ..2024-11
  EUR GOV  2024-12..
person Jakob Ellemann-Jensen
  DNK GOV
person Lars Findsen
  DNK SPY
person Queen Margrethe | Queen Margrethe II
  DNK GOV  ..2024-01
  DNK ELI  2024-01..
person King Frederik X | King Frederik | Crown Prince Frederik
  DNK GOV
person Kurt Westergaard
  DNK JRN
person Flemming Rose
  DNK JRN
person Aleqa Hammond
  DNK GOV
person Kim Kielsen
  DNK GOV
person Mute Egede | Múte Egede | Mute Bourup Egede
  DNK GOV
person Jens-Frederik Nielsen
  DNK PTY OPP  ..2025-04
  DNK GOV  2025-04..
person Vivian Motzfeldt
  DNK GOV
person Hans Enoksen
  DNK GOV
person Jonathan Motzfeldt
  DNK GOV
# FIN
person Heikki Haavisto
  FIN GOV
person Timo Soini
  FIN PTY OPP  ..2015-05
  FIN GOV  2015-05..2019-06
  FIN ELI  2019-06..
person Pekka Haavisto
  UNO GOV  1999..2005
  FIN GOV  2019-06..2023-06
  FIN PTY
person Antti Kaikkonen
  FIN GOV MIL  2019-06..2023-06
  FIN PTY
person Antti Hakkanen | Antti Häkkänen
  FIN GOV MIL  2023-06..
person Jussi Niinisto | Jussi Niinistö
  FIN GOV MIL
person Elisabeth Rehn
  FIN GOV MIL  1990-06..1995-01
  UNO GOV  1995-09..1999
person Juha Sipila | Juha Sipilä
  FIN GOV
person Antti Rinne
  FIN GOV  2019-06..2019-12
  FIN PTY
person Riikka Purra
  FIN PTY OPP  ..2023-06
  FIN GOV  2023-06..
person Jutta Urpilainen
  FIN GOV  ..2014
  EUR GOV  2019-12..2024-11
person Li Andersson
  FIN GOV
person Timo Kivinen
  FIN MIL
person Janne Jaakkola
  FIN MIL
person Helena Ranta
  FIN MED
person Olli Heinonen
  UNO GOV  ..2010-08
  FIN EDU
person Jaakko Laakso
  FIN LEG
# ISL
person Sigmundur David Gunnlaugsson | Sigmundur Davíð Gunnlaugsson
  ISL GOV  2013-05..2016-04
  ISL PTY OPP
person Bjarni Benediktsson
  ISL GOV
person Gudni Johannesson | Guðni Th. Jóhannesson | Gudni Th. Johannesson
  ISL GOV  2016-08..2024-07
  ISL ELI  2024-07..
person Halla Tomasdottir | Halla Tómasdóttir
  ISL GOV  2024-08..
person Kristrun Frostadottir | Kristrún Frostadóttir
  ISL PTY OPP  ..2024-12
  ISL GOV  2024-12..
person Thorgerdur Katrin Gunnarsdottir | Þorgerður Katrín Gunnarsdóttir
  ISL PTY OPP  2017..2024-12
  ISL GOV  2024-12..
person Birgitta Jonsdottir | Birgitta Jónsdóttir
  ISL LEG OPP
# MLT
person Guido de Marco
  MLT GOV
person Dom Mintoff
  MLT GOV  ..1984-12
  MLT PTY
person Karmenu Mifsud Bonnici
  MLT GOV
person Keith Schembri
  MLT GOV  ..2019-11
  MLT ELI  2019-12..
person Konrad Mizzi
  MLT GOV  ..2019-11
  MLT ELI  2019-12..
person Yorgen Fenech
  MLT BUS
person Ian Borg
  MLT GOV
# GRC
person Constantine Karamanlis
  GRC GOV
person Akis Tsochatzopoulos
  GRC GOV MIL  1996-09..2001-10
  GRC CRM  2012..
person Gerasimos Arsenis
  GRC GOV MIL
person Yannos Papantoniou | Yiannos Papantoniou
  GRC GOV
person Dora Bakoyannis
  GRC GOV  2006-02..2009-10
  GRC LEG
person Stavros Lambrinidis
  GRC GOV  2011-06..2011-11
  EUR GOV  2012-07..
person Stavros Dimas
  EUR GOV  2004..2010-02
  GRC GOV  2011-11..2012-05
  GRC ELI  2012-05..
person Dimitris Avramopoulos
  GRC GOV  2006-02..2014-10
  EUR GOV  2014-11..2019-11
person Nikos Kotzias
  GRC GOV
person George Katrougalos
  GRC GOV
person George Gerapetritis
  GRC GOV
person Nikos Panagiotopoulos
  GRC GOV MIL
person Kyriakos Pierrakakis
  GRC GOV
person Takis Theodorikakos
  GRC GOV
person Euclid Tsakalotos
  GRC GOV  2015-07..2019-07
  GRC LEG OPP
person Yannis Stournaras
  GRC GOV
person George Papaconstantinou
  GRC GOV
person Zoe Konstantopoulou | Zoi Konstantopoulou
  GRC LEG  2015-02..2015-10
  GRC PTY OPP
person Panagiotis Lafazanis
  GRC GOV  2015-01..2015-07
  GRC PTY OPP
person Nikos Androulakis
  GRC PTY OPP
person Stefanos Kasselakis
  GRC PTY OPP
person Kyriakos Velopoulos
  GRC PTY OPP
person Ilias Kasidiaris
  GRC PTY OPP
person Fofi Gennimata
  GRC PTY OPP
person Stavros Theodorakis
  GRC PTY
person Fotis Kouvelis
  GRC PTY
person George Karatzaferis
  GRC PTY OPP
person Alekos Alavanos
  GRC PTY OPP
person Katerina Sakellaropoulou
  GRC GOV  2020-03..2025-03
  GRC ELI  2025-03..
person Constantine Tassoulas | Konstantinos Tasoulas
  GRC LEG  ..2025-03
  GRC GOV  2025-03..
person Costis Stephanopoulos
  GRC GOV  1995-03..2005-03
  GRC ELI  2005-03..
person King Constantine | King Constantine II
  GRC ELI
person Pavlos Fyssas
  GRC CVL
person Pavlos Bakoyannis
  GRC LEG
person Alexandros Grigoropoulos | Alexis Grigoropoulos
  GRC CVL
person Archbishop Christodoulos
  GRC REL
person Archbishop Ieronymos
  GRC REL
person Alexandros Giotopoulos
  GRC REB
person Dimitris Koufodinas
  GRC REB
person Savvas Xiros
  GRC REB
person Richard Welch
  USA SPY
person Stephen Saunders
  GBR MIL
person Vassilis Paleokostas
  GRC CRM
person Yannis Papageorgiou
  GRC EDU
person Sarah Mardini
  SYR SOC
# CYP
person Spyros Kyprianou
  CYP GOV  ..1988-02
  CYP LEG
person Yiannakis Cassoulides
  CYP GOV  1997-04..2003-02
  CYP GOV  2013-03..2018-03
  CYP GOV  2022-01..2023-02
  CYP ELI  2023-02..
person George Iacovou
  CYP GOV
person Alecos Michaelides
  CYP GOV
person Constantinos Kombos
  CYP GOV
person Averof Neofytou
  CYP PTY
person Annita Demetriou
  CYP LEG
person Menelaos Menelaou
  CYP GOV
person Vassilis Palmas
  CYP GOV MIL
person Archbishop Chrysostomos
  CYP REL
person Serdar Denktash
  CYP PRE
person Kudret Ozersay | Kudret Özersay
  CYP PRE
person Tahsin Ertugruloglu | Tahsin Ertuğruloğlu
  CYP PRE
person Tufan Erhurman | Tufan Erhürman
  CYP PRE
person Ozdil Nami | Özdil Nami
  CYP PRE
person Unal Ustel | Ünal Üstel
  CYP PRE
person Tassos Isaac
  CYP CVL
person Solomos Solomou
  CYP CVL
person Asil Nadir
  CYP BUS
