# Persons in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia, 1985 to 2026: ministers, opposition, generals, commanders of rebels, owners, clerics, reporters, prisoners. Part 2 of 4: RUS UKR BLR.

# RUS
person Nadezhda Tolokonnikova
  RUS SOC
person Maria Alyokhina
  RUS SOC
person Pyotr Verzilov
  RUS SOC
person Pyotr Pavlensky
  RUS SOC
person Igor Kalyapin
  RUS SOC
person Sergei Mokhnatkin
  RUS SOC
person Sasha Skochilenko
  RUS SOC
person Oleg Sentsov
  UKR SOC
person Nikita Belykh
  RUS GOV
person Boris Kagarlitsky
  RUS EDU OPP
person Alexander Barkashov
  RUS PTY OPP
person Vladimir Kvachkov
  RUS OPP
person Mikhail Shmakov
  RUS LAB
person Metropolitan Hilarion
  RUS REL
person Tikhon Shevkunov
  RUS REL
person Vsevolod Chaplin
  RUS REL
person Berel Lazar
  RUS REL
person Adolf Shayevich
  RUS REL
person Ravil Gainutdin
  RUS REL
person Patriarch Pimen
  RUS REL
person Alexander Men
  RUS REL
person Apti Alaudinov
  RUS MIL
person Adam Delimkhanov
  RUS LEG
person Magomed Daudov
  RUS LEG
person Alu Alkhanov
  RUS GOV
person Doku Zavgayev
  RUS GOV
person Umar Avturkhanov
  RUS GOV
person Bislan Gantamirov
  RUS GOV
person Ruslan Labazanov
  RUS PRM
person Sulim Yamadayev
  RUS PRM
person Ruslan Yamadayev
  RUS LEG
person Movladi Udugov
  RUS REB
person Ruslan Gelayev
  RUS REB
person Arbi Barayev
  RUS REB
person Movsar Barayev
  RUS REB
person Ibn al-Khattab | Ibn Khattab
  RUS REB
person Abu al-Walid
  RUS REB
person Turpal-Ali Atgeriyev
  RUS REB
person Abdul-Khalim Sadulayev
  RUS REB
person Ali Taziyev
  RUS REB
person Aslambek Vadalov
  RUS REB
person Aliaskhab Kebekov
  RUS REB
person Vakha Arsanov
  RUS REB
person Ilyas Akhmadov
  RUS REB
person Said Buryatsky
  RUS REB
person Zelimkhan Khangoshvili
  GEO REB
person Umar Dzhabrailov
  RUS BUS
person Malik Saidullayev
  RUS BUS
person Magomet Yevloyev | Magomed Yevloyev
  RUS JRN
person Zarifa Sautieva
  RUS SOC
person Akhmed Barakhoyev
  RUS SOC
person Denis Kapustin | Denis Nikitin
  RUS REB
person Sergei Tsivilev | Sergei Tsivilyov
  RUS GOV
# UKR
person Volodymyr Ivashko
  UKR GOV
person Volodymyr Shcherbytsky
  UKR GOV
person Kostyantyn Morozov
  UKR GOV MIL
person Anatoly Zlenko
  UKR GOV
person Hennady Udovenko | Hennadiy Udovenko
  UKR GOV
person Kostyantyn Hryshchenko
  UKR GOV
person Leonid Kozhara
  UKR GOV
person Andrii Deshchytsia
  UKR GOV
person Vadym Prystaiko
  UKR GOV
person Valery Pustovoitenko
  UKR GOV
person Oleksandr Moroz
  UKR PTY  ..2006-07
  UKR LEG  2006-07..2007-11
  UKR ELI  2007-11..
person Petro Symonenko
  UKR PTY OPP
person Vyacheslav Chornovil | Viacheslav Chornovil
  UKR PTY OPP
person Yuriy Kravchenko | Yuri Kravchenko
  UKR GOV
person Mykola Melnychenko
  UKR SPY
person Viktor Shokin
  UKR JUD
person Ruslan Riaboshapka
  UKR JUD
person Iryna Venediktova
  UKR JUD
person Andriy Kostin
  UKR JUD
person Ruslan Kravchenko
  UKR JUD
person Vitaliy Yarema
  UKR JUD
person Oleh Makhnitskyi
  UKR JUD
person Andriy Parubiy
  UKR GOV  2014-02..2014-08
  UKR LEG  2014-12..
person Dmytro Razumkov
  UKR LEG
person Ruslan Stefanchuk
  UKR LEG
person David Arakhamia
  UKR LEG
person Oleksandr Merezhko
  UKR LEG
person Ihor Klymenko
  UKR GOV
person Denys Monastyrskyi | Denys Monastyrsky
  UKR GOV
person Vadym Skibitskyi | Vadym Skibitsky
  UKR SPY
person Andriy Yusov
  UKR SPY
person Vasyl Malyuk | Vasyl Maliuk
  UKR SPY
person Ivan Bakanov
  UKR SPY
person Vasyl Hrytsak
  UKR SPY
person Valentyn Nalyvaichenko
  UKR SPY  ..2015-06
  UKR LEG
person Oleksandr Yakymenko | Oleksandr Yakimenko
  UKR SPY
person Oleksandr Danylyuk
  UKR GOV
person Oleksiy Danilov
  UKR GOV
person Oleksandr Lytvynenko
  UKR GOV
person Andriy Zahorodnyuk
  UKR GOV MIL
person Valeriy Heletey
  UKR GOV MIL
person Stepan Poltorak
  UKR GOV MIL
person Viktor Muzhenko
  UKR MIL
person Ruslan Khomchak
  UKR MIL
person Andrii Hnatov
  UKR MIL
person Yevhen Moisiuk
  UKR MIL
person Oleksandr Pavliuk
  UKR MIL
person Mykhailo Drapatyi
  UKR MIL
person Oleksandr Tarnavskyi
  UKR MIL
person Yurii Sodol
  UKR MIL
person Robert Brovdi
  UKR MIL
person Serhii Naiev | Serhiy Nayev
  UKR MIL
person Mykola Oleshchuk
  UKR MIL
person Natalia Humeniuk
  UKR MIL
person Yuriy Ihnat | Yurii Ihnat
  UKR MIL
person Serhiy Cherevatyi
  UKR MIL
person Hanna Maliar | Hanna Malyar
  UKR GOV MIL
person Ivan Havryliuk
  UKR GOV MIL
person Andriy Biletsky | Andriy Biletskyi
  UKR MIL
person Denys Prokopenko
  UKR MIL
person Serhiy Volynskyi
  UKR MIL
person Semen Semenchenko
  UKR MIL  ..2014-11
  UKR LEG  2014-11..
person Nadiya Savchenko | Nadia Savchenko
  UKR MIL  ..2014-11
  UKR LEG  2014-11..
person Mykhailo Fedorov
  UKR GOV
person Oleksandr Kubrakov
  UKR GOV
person Olha Stefanishyna
  UKR GOV
person Oksana Markarova
  UKR GOV
person Iryna Vereshchuk
  UKR GOV
person Dmytro Lubinets
  UKR GOV
person Lyudmyla Denisova | Liudmyla Denisova
  UKR GOV
person Ihor Zhovkva
  UKR GOV
person Oleksiy Arestovych
  UKR GOV  2020-12..2023-01
  UKR OPP  2023-02..
person Serhiy Nykyforov
  UKR GOV
person Mykhailo Tkach
  UKR JRN
person Sergiy Kyslytsya | Serhiy Kyslytsya
  UKR GOV
person Andriy Melnyk
  UKR GOV
person Vasyl Bodnar
  UKR GOV
person Georgii Tykhyi | Heorhii Tykhyi
  UKR GOV
person Oleg Nikolenko
  UKR GOV
person Kyrylo Shevchenko
  UKR GOV
person Valeria Gontareva
  UKR GOV
person Andriy Pyshnyy | Andriy Pyshnyi
  UKR GOV
person Sergii Marchenko | Serhiy Marchenko
  UKR GOV
person Natalie Jaresko
  UKR GOV
person Aivaras Abromavicius
  UKR GOV
person Herman Halushchenko | German Galushchenko
  UKR GOV
person Andriy Kobolyev
  UKR BUS
person Yuriy Vitrenko
  UKR BUS
person Oleksiy Chernyshov
  UKR GOV
person Volodymyr Kudrytskyi
  UKR BUS
person Petro Kotin
  UKR BUS
person Ihor Terekhov
  UKR GOV
person Hennadiy Kernes | Hennady Kernes
  UKR GOV
person Hennadiy Trukhanov | Gennadiy Trukhanov
  UKR GOV
person Borys Filatov
  UKR GOV
person Andriy Sadovyi | Andriy Sadovyy
  UKR GOV
person Oleksandr Vilkul
  UKR GOV
person Vitaliy Kim
  UKR GOV
person Serhiy Haidai | Serhiy Hayday
  UKR GOV
person Pavlo Kyrylenko
  UKR GOV
person Vadym Filashkin
  UKR GOV
person Oleksandr Prokudin
  UKR GOV
person Ivan Fedorov
  UKR GOV
person Serhiy Lysak
  UKR GOV
person Oleh Syniehubov | Oleh Synehubov
  UKR GOV
person Vadym Boychenko | Vadym Boichenko
  UKR GOV
person Ihor Kolykhaiev
  UKR GOV
person Oleksandr Senkevych
  UKR GOV
person Oleh Kiper
  UKR GOV
person Dmytro Firtash
  UKR BUS
person Victor Pinchuk | Viktor Pinchuk
  UKR BUS
person Vadym Novynskyi
  UKR BUS
person Mykhailo Dobkin
  UKR GOV
person Oleh Lyashko
  UKR PTY OPP
person Andrii Derkach | Andriy Derkach
  UKR LEG
person Anatoliy Shariy
  UKR JRN
person Serhiy Kivalov
  UKR LEG
person Oleksandr Yefremov
  UKR PTY
person Svyatoslav Vakarchuk
  UKR PTY
person Timur Mindich | Tymur Mindich
  UKR BUS
person Oleksandr Klymenko
  UKR JUD
person Nazar Kholodnytskyi
  UKR JUD
person Artem Sytnyk
  UKR JUD
person Semen Kryvonos
  UKR JUD
person Oleksandr Tupytskyi
  UKR JUD
person Kateryna Handziuk | Kateryna Handzyuk
  UKR SOC
person Oles Buzina
  UKR JRN
person Pavel Sheremet
  BLR JRN
person Iryna Farion
  UKR PTY
person Vladyslav Yesypenko
  UKR JRN
person Viktoriia Roshchyna | Victoria Roshchyna
  UKR JRN
person Maksym Butkevych
  UKR SOC
person Mustafa Dzhemilev
  UKR LEG
person Refat Chubarov
  UKR LEG
person Nariman Dzhelyal | Nariman Dzhelal
  UKR SOC
person Metropolitan Onufriy
  UKR REL
person Metropolitan Volodymyr
  UKR REL
person Sviatoslav Shevchuk
  UKR REL
person Lubomyr Husar
  UKR REL
person Oleksandra Matviichuk
  UKR SOC
person Vitaliy Shabunin
  UKR SOC
person Daria Kaleniuk
  UKR SOC
person Mykhailo Volynets
  UKR LAB
person Yuri Meshkov
  UKR GOV
person Vladimir Konstantinov
  RUS LEG
person Alexander Borodai
  UKR PRE  ..2014-08
  RUS LEG  2021-10..
person Valery Bolotov
  UKR PRE
person Pavel Gubarev
  UKR PRE
person Andrei Purgin
  UKR PRE
person Eduard Basurin
  UKR PRE
person Leonid Pasechnik
  UKR PRE
person Arsen Pavlov
  UKR REB
person Mikhail Tolstykh
  UKR REB
person Alexei Mozgovoi | Aleksei Mozgovoi
  UKR REB
person Alexander Khodakovsky
  UKR REB
person Igor Bezler
  UKR REB
person Vyacheslav Ponomaryov
  UKR PRE
person Vladimir Saldo
  RUS GOV
person Yevgeny Balitsky
  RUS GOV
person Vladimir Rogov
  RUS GOV
person Kirill Stremousov
  RUS GOV
person Daria Morozova
  UKR PRE
person Ruslan Kotsaba
  UKR JRN
person Stepan Bandera
  UKR REB
person Vasyl Stus
  UKR SOC
# BLR
person Vyacheslav Kebich
  BLR GOV
person Zenon Poznyak
  BLR PTY OPP
person Mikhail Chigir
  BLR GOV  ..1996-11
  BLR OPP
person Semyon Sharetsky
  BLR LEG OPP
person Viktor Gonchar
  BLR OPP
person Yuri Zakharenko
  BLR OPP
person Anatoly Lebedko
  BLR PTY OPP
person Stanislav Bogdankevich
  BLR PTY OPP
person Alexander Kozulin
  BLR PTY OPP
person Vladimir Neklyayev | Uladzimir Nyaklyaeu
  BLR OPP
person Ales Mikhalevich
  BLR OPP
person Sergei Tikhanovsky | Siarhei Tsikhanouski | Sergei Tikhanovskiy
  BLR OPP
person Valery Tsepkalo
  BLR OPP
person Olga Kovalkova
  BLR OPP
person Maxim Znak | Maksim Znak
  BLR JUD
person Pavel Severinets
  BLR OPP
person Dmitry Dashkevich
  BLR OPP
person Zmitser Dashkevich
  BLR OPP
person Valentin Stefanovich
  BLR SOC
person Marfa Rabkova
  BLR SOC
person Svetlana Alexievich
  BLR SOC
person Katsiaryna Andreyeva | Yekaterina Andreyeva
  BLR JRN
person Ihar Losik | Igor Losik
  BLR JRN
person Katsiaryna Bakhvalava
  BLR JRN
person Raman Bandarenka | Roman Bondarenko
  BLR CVL
person Vitaly Shishov
  BLR SOC
person Krystsina Tsimanouskaya
  BLR CVL
person Stepan Putilo
  BLR JRN
person Maxim Ryzhenkov
  BLR GOV
person Sergei Aleinik
  BLR GOV
person Ivan Antonovich
  BLR GOV
person Viktor Sheiman
  BLR GOV
person Alexander Volfovich
  BLR GOV
person Ivan Tertel
  BLR SPY
person Valery Vakulchik
  BLR SPY
person Yuri Zhadobin
  BLR GOV MIL
person Andrei Ravkov
  BLR GOV MIL
person Roman Golovchenko
  BLR GOV
person Natalya Eismont
  BLR GOV
person Natalia Kochanova | Natalya Kochanova
  BLR LEG
person Lidia Yermoshina
  BLR GOV
person Viktor Lukashenko
  BLR GOV
person Andrei Shved
  BLR JUD
person Tadeusz Kondrusiewicz
  BLR REL
person Alexander Yaroshuk
  BLR LAB
person Mikhail Zhamchuzhny
  BLR OPP
