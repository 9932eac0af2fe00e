# Persons in the news of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia, 1985 to 2026: ministers, opposition, generals, commanders of rebels, owners, clerics, reporters, prisoners. Part 1 of 4: RUS.

# RUS
person Andrei Gromyko
  RUS GOV  ..1988-10
  RUS ELI  1988-10..
person Yegor Ligachev | Yegor Ligachyov
  RUS GOV  ..1990-07
  RUS LEG  1999-12..
person Alexander Yakovlev
  RUS GOV  ..1991-07
  RUS SOC
person Anatoly Lukyanov
  RUS LEG  ..1991-08
  RUS PTY OPP
person Vladimir Kryuchkov
  RUS SPY  ..1991-08
  RUS ELI  1991-08..
person Dmitry Yazov
  RUS GOV MIL  1987-05..1991-08
  RUS ELI  1991-08..
person Boris Pugo
  RUS GOV
person Nikolai Ryzhkov
  RUS GOV  ..1991-01
  RUS LEG
person Gennady Gerasimov
  RUS GOV
person Georgy Arbatov
  RUS EDU
person Valentin Falin
  RUS GOV
person Viktor Chebrikov
  RUS SPY
person Sergei Akhromeyev
  RUS MIL
person Boris Gromov
  RUS MIL  ..2000-01
  RUS GOV  2000-01..2012-05
  RUS ELI  2012-05..
person Valentin Varennikov
  RUS MIL  ..1991-08
  RUS LEG
person Yevgeny Shaposhnikov
  RUS MIL
person Albert Makashov
  RUS MIL  ..1991
  RUS PTY OPP
person Vladislav Achalov
  RUS MIL
person Andrei Sakharov
  RUS SOC
person Yelena Bonner
  RUS SOC
person Alexander Solzhenitsyn
  RUS SOC
person Sergei Filatov
  RUS GOV
person Gennady Burbulis
  RUS GOV
person Sergei Shakhrai
  RUS GOV
person Anatoly Chubais
  RUS GOV  1991-11..1998-03
  RUS BUS  1998-04..2020-12
  RUS ELI  2022-03..
person Boris Fyodorov
  RUS GOV
person Andrei Nechayev
  RUS GOV
person Alexander Korzhakov
  RUS GOV  ..1996-06
  RUS LEG  1997..
person Viktor Barannikov
  RUS SPY
person Viktor Yerin
  RUS GOV
person Anatoly Kulikov
  RUS GOV
person Anatoly Kvashnin
  RUS MIL
person Viktor Dubynin
  RUS MIL
person Mikhail Kolesnikov
  RUS MIL
person Gennady Troshev
  RUS MIL
person Viktor Kazantsev
  RUS MIL  ..2000-05
  RUS GOV  2000-05..
person Vladimir Shamanov
  RUS MIL  ..2000-12
  RUS GOV  2001-01..2004-11
  RUS MIL  2009-05..2016-10
  RUS LEG  2016-10..
person Konstantin Pulikovsky | Konstantin Pulikovskiy
  RUS MIL  ..1997
  RUS GOV  2000-05..
person Vyacheslav Tikhomirov
  RUS MIL
person Lev Rokhlin
  RUS MIL  ..1995-12
  RUS LEG  1996..
person Yuri Budanov
  RUS MIL
person Nikolai Yegorov
  RUS GOV
person Sergei Yastrzhembsky
  RUS GOV
person Alexander Voloshin
  RUS GOV
person Vladislav Surkov
  RUS GOV  ..2020-02
  RUS ELI  2020-02..
person Dmitry Kozak
  RUS GOV  ..2025-09
  RUS ELI  2025-09..
person Alexei Kudrin
  RUS GOV  2000-05..2011-09
  RUS GOV  2018-05..2022-11
  RUS BUS
person Viktor Ivanov
  RUS GOV
person Viktor Zolotov
  RUS GOV COP
person Sergei Kirienko
  RUS GOV
person Anton Vaino
  RUS GOV
person Vladimir Kolokoltsev
  RUS GOV
person Alexander Bastrykin
  RUS JUD
person Yuri Chaika | Yury Chaika
  RUS JUD
person Igor Krasnov
  RUS JUD
person Yuri Skuratov
  RUS JUD
person Alexander Gutsan
  RUS JUD
person Valery Zorkin
  RUS JUD
person Vyacheslav Lebedev
  RUS JUD
person Ella Pamfilova
  RUS GOV
person Vladimir Churov
  RUS GOV
person Tatyana Moskalkova
  RUS GOV
person Maria Lvova-Belova
  RUS GOV
person Valentina Matvienko
  RUS LEG  2011-09..
  RUS GOV  ..2011-08
person Sergei Mironov
  RUS LEG  ..2011-05
  RUS PTY
person Gennady Seleznyov
  RUS LEG
person Yegor Stroyev
  RUS GOV
person Konstantin Kosachev
  RUS LEG
person Konstantin Zatulin
  RUS LEG
person Leonid Slutsky
  RUS LEG
person Alexei Pushkov
  RUS LEG
person Andrei Kartapolov
  RUS MIL  ..2021-09
  RUS LEG  2021-10..
person Dmitry Rogozin
  RUS LEG  ..2008-01
  RUS GOV  2008-01..
person Sergei Baburin
  RUS LEG OPP
person Sergei Glazyev
  RUS LEG  ..2012
  RUS GOV  2012-07..
person Viktor Alksnis
  RUS LEG
person Irina Khakamada
  RUS PTY OPP
person Mikhail Prokhorov
  RUS BUS
person Yuri Luzhkov | Yury Luzhkov
  RUS GOV  ..2010-09
  RUS ELI  2010-09..
person Anatoly Sobchak
  RUS GOV  ..1996-06
  RUS ELI  1996-06..
person Gavriil Popov
  RUS GOV
person Yevgeny Nazdratenko
  RUS GOV
person Sergei Furgal
  RUS GOV
person Yevgeny Roizman
  RUS GOV  2013-09..2018-05
  RUS OPP
person Mintimer Shaimiev | Mintimer Shaimiyev
  RUS GOV
person Ruslan Aushev
  RUS GOV  ..2001-12
  RUS ELI  2002..
person Murat Zyazikov
  RUS GOV
person Yunus-bek Yevkurov
  RUS GOV  ..2019-06
  RUS GOV MIL  2019-07..
person Alexander Dzasokhov
  RUS GOV
person Magomedali Magomedov
  RUS GOV
person Sergei Aksyonov
  RUS GOV
person Natalia Poklonskaya
  RUS JUD  ..2016-09
  RUS LEG  2016-10..2021-10
  RUS ELI  2021-10..
person Veniamin Kondratyev
  RUS GOV
person Alexei Smirnov
  RUS GOV
person Vyacheslav Gladkov
  RUS GOV
person Roman Starovoit
  RUS GOV
person Andrei Vorobyov
  RUS GOV
person Alexander Beglov
  RUS GOV
person Anton Siluanov
  RUS GOV
person Alexei Ulyukayev
  RUS GOV  ..2016-11
  RUS CRM  2016-11..
person Alexander Novak
  RUS GOV
person Denis Manturov
  RUS GOV
person Maxim Oreshkin
  RUS GOV
person Viktor Gerashchenko
  RUS GOV
person Sergei Dubinin
  RUS GOV
person Kirill Dmitriev
  RUS GOV
person Yuri Ushakov | Yury Ushakov
  RUS GOV
person Sergei Prikhodko
  RUS GOV
person Sergei Kislyak
  RUS GOV  ..2017-09
  RUS LEG  2017-09..
person Anatoly Antonov
  RUS GOV MIL  2011..2016-12
  RUS GOV
person Alexander Darchiev
  RUS GOV
person Mikhail Galuzin
  RUS GOV
person Mikhail Bogdanov
  RUS GOV
person Alexander Grushko
  RUS GOV
person Andrei Rudenko
  RUS GOV
person Grigory Karasin
  RUS GOV  ..2019-09
  RUS LEG  2019-09..
person Alexander Yakovenko
  RUS GOV
person Andrei Kelin
  RUS GOV
person Vladimir Chizhov
  RUS GOV
person Dmitry Polyanskiy | Dmitry Polyansky
  RUS GOV
person Gennady Gatilov
  RUS GOV
person Mikhail Ulyanov
  RUS GOV
person Alexander Alimov
  RUS GOV
person Yuli Vorontsov
  RUS GOV
person Georgy Mamedov
  RUS GOV
person Vitaly Ignatenko
  RUS JRN
person Alexander Losyukov
  RUS GOV
person Alexander Saltanov
  RUS GOV
person Andrey Karlov | Andrei Karlov
  RUS GOV
person Zamir Kabulov
  RUS GOV
person Alexander Lavrentiev | Alexander Lavrentyev
  RUS GOV
person Vladimir Medinsky
  RUS GOV
person Konstantin Dolgov
  RUS GOV
person Alexander Lukashevich
  RUS GOV
person Andrei Nesterenko
  RUS GOV
person Mikhail Kamynin
  RUS GOV
person Boris Malakhov
  RUS GOV
person Igor Konashenkov
  RUS MIL
person Nikolai Makarov
  RUS MIL
person Yuri Baluyevsky | Yury Baluyevsky
  RUS MIL
person Leonid Ivashov
  RUS MIL  ..2001-07
  RUS ELI  2001-08..
person Alexander Dvornikov
  RUS MIL
person Alexander Lapin
  RUS MIL
person Sergei Rudskoi | Sergei Rudskoy
  RUS MIL
person Igor Kirillov
  RUS MIL
person Oleg Salyukov
  RUS MIL
person Gennady Zhidko
  RUS MIL
person Mikhail Teplinsky
  RUS MIL
person Ivan Popov
  RUS MIL
person Viktor Sokolov
  RUS MIL
person Igor Kostyukov
  RUS SPY
person Igor Korobov
  RUS SPY
person Igor Sergun
  RUS SPY
person Vladimir Alexeyev | Vladimir Alekseyev
  RUS SPY
person Timur Ivanov
  RUS GOV MIL  ..2024-04
  RUS CRM  2024-04..
person Ruslan Tsalikov
  RUS GOV MIL
person Alexander Fomin
  RUS GOV MIL
person Vladimir Kulishov
  RUS COP
person Vyacheslav Trubnikov
  RUS SPY  ..2000-05
  RUS GOV  2000-06..
person Nikolai Kovalyov | Nikolai Kovalev
  RUS SPY  ..1998-07
  RUS LEG
person Mikhail Barsukov
  RUS SPY
person Dmitry Utkin
  RUS PRM
person Andrei Troshev
  RUS PRM
person Anton Yelizarov
  RUS PRM
person Maxim Fomin | Vladlen Tatarsky
  RUS JRN
person Darya Dugina | Daria Dugina
  RUS JRN
person Alexander Dugin | Aleksandr Dugin
  RUS EDU
person Zakhar Prilepin
  RUS SOC
person Vladimir Solovyov
  RUS JRN
person Dmitry Kiselyov | Dmitry Kiselev
  RUS JRN
person Margarita Simonyan
  RUS JRN
person Alexei Venediktov
  RUS JRN
person Yevgeny Kiselyov
  RUS JRN
person Vladislav Listyev
  RUS JRN
person Dmitry Kholodov
  RUS JRN
person Artyom Borovik
  RUS JRN
person Paul Klebnikov
  USA JRN
person Andrei Babitsky
  RUS JRN
person Natalya Estemirova | Natalia Estemirova
  RUS SOC
person Stanislav Markelov
  RUS JUD
person Yuri Shchekochikhin
  RUS JRN
person Galina Starovoitova
  RUS LEG
person Sergei Yushenkov
  RUS LEG
person Ivan Safronov
  RUS JRN
person Ivan Golunov
  RUS JRN
person Marina Ovsyannikova
  RUS JRN
person Maria Ponomarenko
  RUS JRN
person Alsu Kurmasheva
  USA JRN
person Paul Whelan
  USA CVL
person Brittney Griner
  USA CVL
person Trevor Reed
  USA CVL
person Marc Fogel
  USA EDU
person Ksenia Karelina
  USA CVL
person Nicholas Daniloff
  USA JRN
person Gennady Zakharov
  RUS SPY
person Viktor Bout
  RUS CRM
person Konstantin Yaroshenko
  RUS CRM
person Maria Butina
  RUS SPY  ..2019-10
  RUS LEG  2021-10..
person Anna Chapman
  RUS SPY
person Andrei Bezrukov
  RUS SPY
person Artem Dultsev
  RUS SPY
person Vladislav Klyushin
  RUS CRM
person Roman Seleznev
  RUS CRM
person Alexander Vinnik
  RUS CRM
person Oleg Gordievsky
  RUS SPY
person Vasili Mitrokhin | Vasily Mitrokhin
  RUS SPY
person Oleg Kalugin
  RUS SPY  ..1990
  RUS ELI  1991..
person Yulia Skripal
  RUS CVL
person Anatoly Chepiga
  RUS SPY
person Alexander Mishkin
  RUS SPY
person Alexander Perepilichny | Alexander Perepilichnyy
  RUS BUS
person Bill Browder | William Browder
  GBR BUS
person Zarema Musayeva
  RUS CVL
person Mikhail Gutseriev | Mikhail Gutseriyev
  RUS BUS
person Platon Lebedev
  RUS BUS
person Vladimir Potanin
  RUS BUS
person Mikhail Fridman
  RUS BUS
person Petr Aven | Pyotr Aven
  RUS BUS
person Viktor Vekselberg
  RUS BUS
person Alexei Mordashov
  RUS BUS
person Gennady Timchenko
  RUS BUS
person Arkady Rotenberg
  RUS BUS
person Boris Rotenberg
  RUS BUS
person Yuri Kovalchuk | Yury Kovalchuk
  RUS BUS
person Konstantin Malofeev | Konstantin Malofeyev
  RUS BUS
person Suleiman Kerimov
  RUS LEG BUS
person Andrey Melnichenko | Andrei Melnichenko
  RUS BUS
person Rem Vyakhirev
  RUS BUS
person Vagit Alekperov
  RUS BUS
person Vladimir Lisin
  RUS BUS
person Oleg Tinkov
  RUS BUS
person Herman Gref
  RUS BUS
person Andrei Kostin
  RUS BUS
person Vladimir Yakunin
  RUS BUS
person Sergei Chemezov
  RUS BUS
person Yevgeny Adamov
  RUS GOV  ..2001-03
  RUS ELI  2001-04..
person Alexei Likhachev
  RUS GOV
person Viktor Mikhailov
  RUS GOV
person Dmitry Rybolovlev
  RUS BUS
person Telman Ismailov
  RUS BUS
person Alexander Smolensky
  RUS BUS
person Vladimir Vinogradov
  RUS BUS
person Ivan Zhdanov
  RUS OPP
person Georgy Alburov
  RUS OPP
person Kira Yarmysh
  RUS OPP
person Maria Pevchikh
  RUS OPP
person Lilia Chanysheva
  RUS OPP
person Ksenia Fadeyeva
  RUS OPP
person Vadim Kobzev
  RUS JUD
person Alexei Gorinov
  RUS OPP
person Andrei Pivovarov
  RUS OPP
person Boris Nadezhdin
  RUS PTY OPP
person Yekaterina Duntsova
  RUS PTY OPP
person Pavel Grudinin
  RUS PTY OPP
person Dmitry Gudkov
  RUS OPP
person Gennady Gudkov
  RUS LEG OPP
person Vladimir Ryzhkov
  RUS PTY OPP
person Ilya Ponomarev
  RUS OPP
person Vladimir Milov
  RUS OPP
person Vladimir Bukovsky
  RUS SOC
person Lyudmila Alexeyeva | Lyudmila Alekseyeva
  RUS SOC
person Svetlana Gannushkina
  RUS SOC
person Yevgenia Chirikova
  RUS SOC
person Anastasia Shevchenko
  RUS SOC
person Yuri Dmitriev
  RUS SOC
person Alexander Nikitin
  RUS SOC
person Grigory Pasko
  RUS JRN
person Valentin Danilov
  RUS EDU
