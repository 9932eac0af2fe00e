# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 4 of 6: POL CZE SVK HUN ROU BGR.

# POL
person Czeslaw Kiszczak | Czesław Kiszczak
  POL GOV  ..1990-07
  POL ELI  1990-08..
person Mieczyslaw Rakowski | Mieczysław Rakowski
  POL GOV
person Jacek Kuron | Jacek Kuroń
  POL SOC  ..1989-08
  POL GOV  1989-09..1993-10
  POL LEG
person Zbigniew Bujak
  POL LAB
person Wladyslaw Frasyniuk | Władysław Frasyniuk
  POL LAB
person Anna Walentynowicz
  POL LAB
person Marian Krzaklewski
  POL LAB
person Andrzej Gwiazda
  POL LAB
person Piotr Duda
  POL LAB
person Krzysztof Skubiszewski
  POL GOV
person Dariusz Rosati
  POL GOV
person Wladyslaw Bartoszewski | Władysław Bartoszewski
  POL GOV
person Adam Rotfeld
  POL GOV
person Witold Waszczykowski
  POL GOV  2015-11..2018-01
  EUR LEG  2019-07..
person Jacek Czaputowicz
  POL GOV
person Zbigniew Rau
  POL GOV
person Tomasz Siemoniak
  POL GOV MIL  2011-08..2015-11
  POL GOV  2023-12..
person Antoni Macierewicz
  POL GOV  1991-12..1992-06
  POL GOV MIL  2015-11..2018-01
  POL LEG
person Marcin Kierwinski | Marcin Kierwiński
  POL GOV
person Adam Bodnar
  POL SOC  ..2015-09
  POL JUD  2015-09..2021-07
  POL GOV  2023-12..2025-07
  POL ELI  2025-07..
person Waldemar Zurek | Waldemar Żurek
  POL JUD  ..2025-07
  POL GOV  2025-07..
person Mariusz Kaminski | Mariusz Kamiński
  POL GOV  2019-08..2023-11
  POL LEG OPP
person Maciej Wasik | Maciej Wąsik
  POL LEG OPP
person Marcin Romanowski
  POL LEG OPP
person Jaroslaw Gowin | Jarosław Gowin
  POL GOV
person Szymon Holownia | Szymon Hołownia
  POL PTY  ..2023-11
  POL LEG  2023-11..
person Wlodzimierz Czarzasty | Włodzimierz Czarzasty
  POL PTY  ..2025-11
  POL LEG  2025-11..
person Rafal Trzaskowski | Rafał Trzaskowski
  POL GOV
person Slawomir Mentzen | Sławomir Mentzen
  POL PTY OPP
person Krzysztof Bosak
  POL PTY OPP
person Grzegorz Braun
  POL PTY OPP
person Janusz Korwin-Mikke
  POL PTY OPP
person Robert Biedron | Robert Biedroń
  POL PTY OPP
person Adrian Zandberg
  POL PTY OPP
person Pawel Adamowicz | Paweł Adamowicz
  POL GOV
person Aleksandra Dulkiewicz
  POL GOV
person Hanna Gronkiewicz-Waltz
  POL GOV
person Malgorzata Gersdorf | Małgorzata Gersdorf
  POL JUD
person Malgorzata Manowska | Małgorzata Manowska
  POL JUD
person Igor Tuleya
  POL JUD
person Julia Przylebska | Julia Przyłębska
  POL JUD
person Marta Lempart
  POL SOC
person Adam Glapinski | Adam Glapiński
  POL GOV
person Janusz Wojciechowski
  EUR GOV  2019-12..2024-11
person Piotr Serafin
  EUR GOV  2024-12..
person Jacek Siewiera
  POL GOV
person Slawomir Cenckiewicz | Sławomir Cenckiewicz
  POL GOV
person Cezary Tomczyk
  POL GOV MIL
person Krzysztof Gawkowski
  POL GOV
person Marcin Przydacz
  POL GOV
person Wieslaw Kukula | Wiesław Kukuła
  POL MIL
person Rajmund Andrzejczak
  POL MIL  ..2023-10
  POL ELI  2023-11..
person Ryszard Kuklinski | Ryszard Kukliński
  POL SPY
person Jerzy Popieluszko | Jerzy Popiełuszko
  POL REL
person Jozef Glemp | Józef Glemp | Cardinal Glemp
  POL REL
person Tadeusz Rydzyk
  POL REL
person Andrzej Poczobut
  BLR JRN
person Pablo Gonzalez Yague
  ESP JRN
person Piotr Stanczak | Piotr Stańczak
  POL BUS
person Jan Kulczyk
  POL BUS
person Daniel Obajtek
  POL BUS  ..2024-02
  EUR LEG  2024-07..
# CZE
person Marian Calfa | Marián Čalfa
  CZE GOV
person Jiri Dienstbier | Jiří Dienstbier
  CZE GOV  1989-12..1992-07
  UNO GOV  1998..2001
  CZE LEG
person Josef Zieleniec
  CZE GOV
person Jan Kavan
  CZE GOV  1998-07..2002-07
  UNO GOV  2002-09..2003-09
person Lubomir Zaoralek | Lubomír Zaorálek
  CZE GOV
person Tomas Petricek | Tomáš Petříček
  CZE GOV
person Jakub Kulhanek | Jakub Kulhánek
  CZE GOV
person Jana Cernochova | Jana Černochová
  CZE GOV MIL
person Lubomir Metnar | Lubomír Metnar
  CZE GOV MIL
person Jan Fischer
  CZE GOV
person Tomio Okamura
  CZE PTY OPP
person Filip Turek
  EUR LEG
person Petr Macinka
  CZE PTY
person Miroslav Sladek | Miroslav Sládek
  CZE PTY OPP
person Miloš Jakes | Milos Jakes | Miloš Jakeš
  CZE GOV
person Gustav Husak | Gustáv Husák
  CZE GOV
person Milos Vystrcil | Miloš Vystrčil
  CZE LEG
person Vit Rakusan | Vít Rakušan
  CZE GOV
person Danuse Nerudova | Danuše Nerudová
  CZE PTY
person Vera Jourova | Věra Jourová
  EUR GOV  2014-11..2024-11
person Jozef Sikela | Jozef Síkela
  CZE GOV  ..2024-11
  EUR GOV  2024-12..
person Jan Palach
  CZE CVL
person Zdenek Hrib | Zdeněk Hřib
  CZE GOV
person Karel Rehka | Karel Řehka
  CZE MIL
person Michal Koudelka
  CZE SPY
person Miloslav Vlk
  CZE REL
person Frantisek Tomasek | František Tomášek | Cardinal Tomasek
  CZE REL
person Petr Jasek | Petr Jašek
  CZE REL
# SVK
person Andrej Kiska
  SVK GOV  2014-06..2019-06
  SVK ELI  2019-06..
person Jan Carnogursky | Ján Čarnogurský
  SVK GOV  1991-04..1992-06
  SVK PTY
person Igor Matovic | Igor Matovič
  SVK GOV  2020-03..2022-12
  SVK PTY OPP
person Eduard Heger
  SVK GOV  2020-03..2023-05
  SVK PTY
person Ludovit Odor | Ľudovít Ódor
  SVK GOV
person Pavol Demes | Pavol Demeš
  SVK GOV
person Ivan Korcok | Ivan Korčok
  SVK GOV  2020-04..2022-09
  SVK PTY OPP
person Juraj Blanar | Juraj Blanár
  SVK GOV
person Matus Sutaj Estok | Matúš Šutaj Eštok
  SVK GOV
person Jaroslav Nad | Jaroslav Naď
  SVK GOV MIL
person Michal Simecka | Michal Šimečka
  SVK PTY OPP
person Andrej Danko
  SVK LEG  2016-03..2020-03
  SVK PTY
person Marian Kotleba
  SVK PTY OPP
person Richard Sulik | Richard Sulík
  SVK LEG
person Marian Kocner | Marian Kočner
  SVK BUS
person Jan Slota | Ján Slota
  SVK PTY
person Maros Zilinka | Maroš Žilinka
  SVK JUD
person Peter Kazimir | Peter Kažimír
  SVK GOV
person Juraj Cintula
  SVK CVL
person Martina Kusnirova | Martina Kušnírová
  SVK CVL
person Jozef Tiso
  SVK GOV
person Jan Chryzostom Korec | Ján Chryzostom Korec
  SVK REL
# HUN
person Janos Kadar | János Kádár
  HUN GOV  ..1988-05
  HUN ELI  1988-06..
person Karoly Grosz | Károly Grósz
  HUN GOV
person Imre Pozsgay
  HUN GOV
person Imre Nagy
  HUN GOV
person Geza Jeszenszky | Géza Jeszenszky
  HUN GOV
person Pal Schmitt | Pál Schmitt
  HUN GOV
person Janos Ader | János Áder
  HUN GOV
person Katalin Novak | Katalin Novák
  HUN GOV  2022-05..2024-02
  HUN ELI  2024-02..
person Tamas Sulyok | Tamás Sulyok
  HUN JUD  ..2024-03
  HUN GOV  2024-03..
person Oliver Varhelyi | Olivér Várhelyi
  EUR GOV  2019-12..
person Istvan Simicsko | István Simicskó
  HUN GOV MIL
person Tibor Benko | Tibor Benkő
  HUN GOV MIL
person Kristof Szalay-Bobrovniczky | Kristóf Szalay-Bobrovniczky
  HUN GOV MIL
person Gergely Gulyas | Gergely Gulyás
  HUN GOV
person Antal Rogan | Antal Rogán
  HUN GOV
person Zoltan Kovacs | Zoltán Kovács
  HUN GOV
person Mihaly Varga | Mihály Varga
  HUN GOV
person Judit Varga
  HUN GOV
person Laszlo Kover | László Kövér
  HUN LEG
person Balazs Orban | Balázs Orbán
  HUN GOV
person Csaba Lantos
  HUN GOV
person Marton Nagy | Márton Nagy
  HUN GOV
person Lajos Simicska
  HUN BUS
person Lorinc Meszaros | Lőrinc Mészáros
  HUN BUS
person Gabor Vona | Gábor Vona
  HUN PTY OPP
person Laszlo Toroczkai | László Toroczkai
  HUN PTY OPP
person Istvan Csurka | István Csurka
  HUN PTY OPP
person Attila Mesterhazy | Attila Mesterházy
  HUN PTY OPP
person Klara Dobrev | Klára Dobrev
  HUN PTY OPP
person Peter Marki-Zay | Péter Márki-Zay
  HUN PTY OPP
person Gergely Karacsony | Gergely Karácsony
  HUN GOV
person Gabor Demszky | Gábor Demszky
  HUN GOV
person Ildiko Lendvai | Ildikó Lendvai
  HUN PTY
person Anna Donath | Anna Donáth
  HUN PTY OPP
person Andras Arato | András Arató
  HUN JRN
person Gyorgy Konrad | György Konrád
  HUN SOC
person Zsolt Bayer
  HUN JRN
person Peter Erdo | Péter Erdő
  HUN REL
person Laszlo Paskai | László Paskai
  HUN REL
# ROU
person Elena Ceausescu | Elena Ceaușescu
  ROU GOV
person Silviu Brucan
  ROU GOV
person Mircea Geoana | Mircea Geoană
  ROU GOV  2000-12..2004-12
  ROU LEG  2008-12..2011-11
  IGO GOV  2019-10..2024-09
  ROU PTY
person Emil Boc
  ROU GOV
person Mihai Razvan Ungureanu | Mihai-Răzvan Ungureanu
  ROU GOV
person Dacian Ciolos | Dacian Cioloș
  EUR GOV  2010-02..2014-10
  ROU GOV  2015-11..2017-01
  ROU PTY
person Sorin Grindeanu
  ROU GOV  2017-01..2017-06
  ROU GOV  2021-11..2025-06
  ROU LEG
person Mihai Tudose
  ROU GOV
person Viorica Dancila | Viorica Dăncilă
  ROU GOV
person Ludovic Orban
  ROU GOV
person Florin Citu | Florin Cîțu
  ROU GOV
person Nicolae Ciuca | Nicolae Ciucă
  ROU MIL  ..2019
  ROU GOV MIL  2019-11..2021-11
  ROU GOV  2021-11..2023-06
  ROU LEG
person Ilie Bolojan
  ROU LEG  2024-12..2025-02
  ROU GOV  2025-02..
person Liviu Dragnea
  ROU LEG  ..2019-05
  ROU CRM  2019-05..
person Crin Antonescu
  ROU PTY OPP
person Elena Lasconi
  ROU PTY OPP
person Diana Sosoaca | Diana Șoșoacă
  ROU PTY OPP
person Corneliu Vadim Tudor
  ROU PTY OPP
person Gheorghe Funar
  ROU GOV
person Bela Marko | Béla Markó
  ROU PTY
person Hunor Kelemen
  ROU PTY
person Laura Codruta Kovesi | Laura Codruța Kövesi
  ROU JUD  ..2019-10
  EUR JUD  2019-11..
person Teodor Melescanu | Teodor Meleșcanu
  ROU GOV
person Titus Corlatean | Titus Corlățean
  ROU GOV
person Bogdan Aurescu
  ROU GOV
person Luminita Odobescu | Luminița Odobescu
  ROU GOV
person Oana Toiu | Oana Țoiu
  ROU GOV
person Angel Tilvar | Angel Tîlvăr
  ROU GOV MIL
person Ionut Mosteanu | Ionuț Moșteanu
  ROU GOV MIL
person Cristian Diaconescu
  ROU GOV
person Ioan Mircea Pascu
  ROU GOV MIL
person Gheorghita Vlad | Gheorghiță Vlad
  ROU MIL
person Miron Cozma
  ROU LAB
person King Michael
  ROU ELI
person Patriarch Teoctist
  ROU REL
person Patriarch Daniel
  ROU REL
person Dan Voiculescu
  ROU BUS
person Dinu Patriciu
  ROU BUS
person Sorin Ovidiu Vintu | Sorin Ovidiu Vântu
  ROU BUS
person Vlad Voiculescu
  ROU GOV
person Omar Hayssam
  ROU CRM
person Marie Jeanne Ion
  ROU JRN
# BGR
person Petar Mladenov
  BGR GOV
person Philip Dimitrov
  BGR GOV
person Nadezhda Mihailova | Nadezhda Neynsky
  BGR GOV
person Nikolai Mladenov | Nickolay Mladenov
  BGR GOV  ..2013-03
  UNO GOV  2013-08..2020-12
person Rosen Zhelyazkov
  BGR LEG  ..2025-01
  BGR GOV  2025-01..
person Asen Vasilev | Assen Vassilev
  BGR GOV  2021-05..2024-04
  BGR PTY
person Nikolai Denkov | Nikolay Denkov
  BGR GOV  2023-06..2024-04
  BGR ELI  2024-04..
person Dimitar Glavchev
  BGR GOV
person Mariya Gabriel
  EUR GOV  2017-07..2023-05
  BGR GOV  2023-06..2024-03
  BGR ELI  2024-03..
person Ekaterina Zaharieva
  BGR GOV  ..2021-04
  EUR GOV  2024-12..
person Georg Georgiev
  BGR GOV
person Krasimir Karakachanov
  BGR GOV MIL
person Todor Tagarev
  BGR GOV MIL
person Kostadin Kostadinov
  BGR PTY OPP
person Slavi Trifonov
  BGR PTY
person Hristo Ivanov
  BGR PTY
person Kornelia Ninova
  BGR PTY
person Delyan Peevski
  BGR PTY
person Tsvetan Vassilev
  BGR BUS
person Emilian Gebrev
  BGR BUS
person Irina Bokova
  UNO GOV  2009-11..2017-11
person Ivan Geshev
  BGR JUD
person Borislav Sarafov
  BGR JUD
person Georgi Markov
  BGR JRN
person Christo Grozev
  BGR JRN
person Patriarch Maxim
  BGR REL
person Patriarch Neophyte | Patriarch Neofit
  BGR REL
person Kristiana Valcheva
  BGR MED
person Ashraf al-Hajuj
  PSE MED
person Lyutvi Mestan
  BGR PTY
