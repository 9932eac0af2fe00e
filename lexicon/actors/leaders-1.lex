# Leaders and other public figures of states most in the news: codes by date, first that holds. After office: ELI.

# USA
person George H. W. Bush | George H.W. Bush | George Bush Sr.
  USA GOV  1989-01-20..1993-01-20
  office President
  USA ELI  1993-01-20..
person Bill Clinton | William Clinton | President Clinton
  USA GOV  1993-01-20..2001-01-20
  office President
  USA ELI  2001-01-20..
person George W. Bush | George W Bush
  USA GOV  2001-01-20..2009-01-20
  office President
  USA ELI  2009-01-20..
person George Bush | President Bush
  USA GOV  1989-01-20..1993-01-20
  office President
  USA GOV  2001-01-20..2009-01-20
  office President
  USA ELI  1993-01-20..
person Barack Obama | Obama
  USA GOV  2009-01-20..2017-01-20
  office President
  USA LEG PTY  2005-01-03..2008-11-16
  office Senator
  USA GOV  2008-11-17..2009-01-19
  office President-elect
  USA ELI  2017-01-20..
person Donald Trump | Trump | Donald J. Trump
  USA GOV  2017-01-20..2021-01-20
  office President
  USA GOV  2025-01-20..
  office President
  USA BUS  ..2015-06
  USA ELI  2021-01-20..
person Joe Biden | Biden | Joseph Biden
  USA GOV  2021-01-20..2025-01-20
  office President
  USA GOV  2009-01-20..2017-01-20
  office Vice President
  USA LEG  1973..2009-01-19
  USA ELI  2009-01-19..
person Ronald Reagan | Reagan
  USA GOV  1981-01-20..1989-01-20
  office President
  USA ELI  1989-01-20..
person Jimmy Carter
  USA GOV  1977-01-20..1981-01-20
  office President
  USA ELI  1981-01-20..
person Dan Quayle
  USA GOV  1989-01-20..1993-01-20
  office Vice President
  USA ELI  1993-01-20..
person Al Gore
  USA GOV  1993-01-20..2001-01-20
  office Vice President
  USA ELI  2001-01-20..
person Dick Cheney | Cheney
  USA GOV MIL  1989-03-21..1993-01-20
  office Secretary of Defense
  USA GOV  2001-01-20..2009-01-20
  office Vice President
  USA ELI  1993-01-20..
person Mike Pence | Pence
  USA GOV  2017-01-20..2021-01-20
  office Vice President
  USA ELI  2021-01-20..
person Kamala Harris
  USA GOV  2021-01-20..2025-01-20
  office Vice President
  USA ELI  2025-01-20..
person JD Vance | J.D. Vance | Vance
  USA GOV  2025-01-20..
  office Vice President
  USA LEG  2023-01..2025-01-19
  USA ELI  2025-01-19..
person James Baker
  USA GOV  1989-01-25..1992-08-23
  office Secretary of State
  USA ELI  1992-08-23..
person Lawrence Eagleburger
  USA GOV  1992-08-23..1993-01-19
  office Secretary of State
  USA ELI  1993-01-19..
person Warren Christopher
  USA GOV  1993-01-20..1997-01-17
  office Secretary of State
  USA ELI  1997-01-17..
person Madeleine Albright | Albright
  USA GOV  1993-01..1997-01
  office Ambassador to the United Nations
  USA GOV  1997-01-23..2001-01-20
  office Secretary of State
  USA ELI  1997-01..
person Colin Powell
  USA MIL  1989-10..1993-09
  USA GOV  2001-01-20..2005-01-26
  office Secretary of State
  USA ELI  1993-09..
person Condoleezza Rice
  USA GOV  2001-01-20..2005-01-26
  office National Security Adviser
  USA GOV  2005-01-26..2009-01-20
  office Secretary of State
  USA ELI  2005-01-26..
person Hillary Clinton | Hillary Rodham Clinton
  USA LEG  2001-01..2009-01
  USA GOV  2009-01-21..2013-02-01
  office Secretary of State
  USA ELI  1993-01..2001-01
  USA ELI  2009-01..
person John Kerry | Kerry
  USA LEG  1985-01..2013-01-31
  USA GOV  2013-02-01..2017-01-20
  office Secretary of State
  USA GOV  2021-01..2024-03
  office Climate Envoy
  USA ELI  2013-01-31..
person Rex Tillerson | Tillerson
  USA GOV  2017-02-01..2018-03-31
  office Secretary of State
  USA ELI  2018-03-31..
person Mike Pompeo | Pompeo
  USA SPY  2017-01..2018-04
  USA GOV  2018-04-26..2021-01-20
  office Secretary of State
  USA ELI  2018-04..
person Antony Blinken | Blinken | Tony Blinken
  USA GOV  2021-01-26..2025-01-20
  office Secretary of State
  USA ELI  2025-01-20..
person Marco Rubio | Rubio
  USA GOV  2025-01-21..
  office Secretary of State
  USA LEG  2011-01..2025-01-20
  USA ELI  2025-01-20..
person Les Aspin
  USA GOV MIL  1993-01-21..1994-02-03
  office Secretary of Defense
  USA ELI  1994-02-03..
person William Perry
  USA GOV MIL  1994-02-03..1997-01-23
  office Secretary of Defense
  USA ELI  1997-01-23..
person William Cohen
  USA GOV MIL  1997-01-24..2001-01-20
  office Secretary of Defense
  USA ELI  2001-01-20..
person Donald Rumsfeld | Rumsfeld
  USA GOV MIL  2001-01-20..2006-12-18
  office Secretary of Defense
  USA ELI  2006-12-18..
person Robert Gates
  USA SPY  1991-11..1993-01
  USA GOV MIL  2006-12-18..2011-06-30
  office Secretary of Defense
  USA ELI  1993-01..
person Leon Panetta | Panetta
  USA SPY  2009-02..2011-06
  USA GOV MIL  2011-07-01..2013-02-26
  office Secretary of Defense
  USA ELI  2011-06..
person Chuck Hagel
  USA GOV MIL  2013-02-27..2015-02-17
  office Secretary of Defense
  USA ELI  2015-02-17..
person Ash Carter | Ashton Carter
  USA GOV MIL  2015-02-17..2017-01-20
  office Secretary of Defense
  USA ELI  2017-01-20..
person Jim Mattis | James Mattis | Mattis
  USA MIL  2007..2013
  USA GOV MIL  2017-01-20..2018-12-31
  office Secretary of Defense
  USA ELI  2013..
person Mark Esper
  USA GOV MIL  2019-07-23..2020-11-09
  office Secretary of Defense
  USA ELI  2020-11-09..
person Lloyd Austin
  USA MIL  2008..2016
  USA GOV MIL  2021-01-22..2025-01-20
  office Secretary of Defense
  USA ELI  2016..
person Pete Hegseth | Hegseth
  USA GOV MIL  2025-01-25..
  office Secretary of Defense
person Brent Scowcroft
  USA GOV  1989-01..1993-01
  office National Security Adviser
  USA ELI  1993-01..
person Anthony Lake
  USA GOV  1993-01..1997-03
  office National Security Adviser
  USA ELI  1997-03..
person Sandy Berger
  USA GOV  1997-03..2001-01
  office National Security Adviser
  USA ELI  2001-01..
person Susan Rice
  USA GOV  2009-01..2013-06
  office Ambassador to the United Nations
  USA GOV  2013-07..2017-01
  office National Security Adviser
  USA ELI  2013-06..
person John Bolton
  USA GOV  2005-08..2006-12
  office Ambassador to the United Nations
  USA GOV  2018-04-09..2019-09-10
  office National Security Adviser
  USA ELI  2006-12..
person Jake Sullivan
  USA GOV  2021-01-20..2025-01-20
  office National Security Adviser
  USA ELI  2025-01-20..
person Richard Holbrooke | Holbrooke
  USA GOV  1994..1996-02
  office Assistant Secretary of State
  USA GOV  1997..1999-08
  office Envoy
  USA GOV  1999-08..2001-01
  office Ambassador to the United Nations
  USA GOV  2009-01..2010-12-13
  office Special Representative
  USA ELI  1996-02..
person Zalmay Khalilzad | Khalilzad
  USA GOV  2003-11..2009-01
  office Ambassador
  USA GOV  2018-09..2021-10
  office Special Representative
  USA ELI  2009-01..
person George Mitchell
  USA LEG  1980..1995-01
  USA GOV  1995-01..2001
  office Special Envoy
  USA GOV  2009-01..2011-05
  office Special Envoy
  USA ELI  1995-01..
person Dennis Ross
  USA GOV  1993..2001-01
  office Special Envoy
  USA ELI  2001-01..
person Nikki Haley
  USA GOV  2011-01..2017-01
  office Governor
  USA GOV  2017-01..2018-12
  office Ambassador to the United Nations
  USA ELI  2017-01..
person Samantha Power
  USA GOV  2013-08..2017-01
  office Ambassador to the United Nations
  USA GOV  2021-05..2025-01
  office USAID Administrator
  USA ELI  2017-01..
person Linda Thomas-Greenfield
  USA GOV  2021-02..2025-01
  office Ambassador to the United Nations
  USA ELI  2025-01..
person Janet Yellen
  USA GOV  2014-02..2018-02
  USA GOV  2021-01-26..2025-01-20
  office Treasury Secretary
  USA ELI  2018-02..
person Scott Bessent
  USA GOV  2025-01-28..
  office Treasury Secretary
person Timothy Geithner
  USA GOV  2009-01-26..2013-01-25
  office Treasury Secretary
  USA ELI  2013-01-25..
person Robert Rubin
  USA GOV  1995-01..1999-07
  office Treasury Secretary
  USA ELI  1999-07..
person Henry Paulson | Hank Paulson
  USA GOV  2006-07..2009-01
  office Treasury Secretary
  USA ELI  2009-01..
person Steven Mnuchin
  USA GOV  2017-02..2021-01
  office Treasury Secretary
  USA ELI  2021-01..
person Alan Greenspan
  USA GOV  1987-08..2006-01
  office Federal Reserve Chairman
  USA ELI  2006-01..
person Ben Bernanke
  USA GOV  2006-02..2014-01
  office Federal Reserve Chairman
  USA ELI  2014-01..
person Jerome Powell
  USA GOV  2018-02..
  office Federal Reserve Chairman
person Henry Kissinger | Kissinger
  USA GOV  1973-09..1977-01
  office Secretary of State
  USA ELI  1977-01..
person Janet Reno
  USA GOV JUD  1993-03..2001-01
  USA ELI  2001-01..
person John Ashcroft
  USA JUD  2001-02..2005-02
  USA ELI  2005-02..
person Eric Holder
  USA JUD  2009-02..2015-04
  USA ELI  2015-04..
person Merrick Garland
  USA JUD  2021-03..2025-01
  USA ELI  2025-01..
person William Barr
  USA JUD  2019-02..2020-12
  USA ELI  2020-12..
person Robert Mueller
  USA COP  2001-09..2013-09
  USA JUD  2017-05..2019-05
  USA ELI  2013-09..
person James Comey
  USA COP  2013-09..2017-05
  USA ELI  2017-05..
person Christopher Wray
  USA COP  2017-08..2025-01
  USA ELI  2025-01..
person Norman Schwarzkopf | Schwarzkopf
  USA MIL  1988..1991-08
  USA ELI  1991-08..
person David Petraeus | Petraeus
  USA MIL  2003..2011-08
  USA SPY  2011-09..2012-11
  USA ELI  2011-08..
person Wesley Clark
  USA MIL  1997-07..2000-05
  USA ELI  2000-05..
person Tommy Franks
  USA MIL  2000-07..2003-07
  USA ELI  2003-07..
person Stanley McChrystal
  USA MIL  2009-06..2010-06
  USA ELI  2010-06..
person Mark Milley
  USA MIL  2015-08..2023-09
  USA ELI  2023-09..
person Paul Bremer | L. Paul Bremer
  USA GOV  2003-05-11..2004-06-28
  office Administrator in Iraq
  USA ELI  2004-06-28..
person William Burns | Bill Burns
  USA GOV  2011-07..2014-11
  office Deputy Secretary of State
  USA SPY  2021-03..2025-01
  USA ELI  2014-11..
person George Tenet
  USA SPY  1997-07..2004-07
  USA ELI  2004-07..
person Newt Gingrich | Gingrich
  USA LEG  1979..1999-01
  USA ELI  1999-01..
person Nancy Pelosi | Pelosi
  USA LEG  1987..
person Mitch McConnell | McConnell
  USA LEG  1985..
person Bob Dole
  USA LEG  1969..1996-06
  USA ELI  1996-06..
person John McCain | McCain
  USA LEG  1983..2018-08-25
  USA ELI  2018-08-25..
person Jesse Helms
  USA LEG  1973..2003-01
  USA ELI  2003-01..
person Lindsey Graham
  USA LEG  1995..
person Bernie Sanders
  USA LEG  1991..
person Kevin McCarthy
  USA LEG  2007..2023-12
  USA ELI  2023-12..
person Paul Ryan
  USA LEG  1999..2019-01
  USA ELI  2019-01..
person John Boehner
  USA LEG  1991..2015-10
  USA ELI  2015-10..
person Mike Johnson
  USA LEG  2017..
person Steve Witkoff | Witkoff
  USA GOV  2025-01..
  office Special Envoy
person Edward Snowden | Snowden
  USA ELI SPY
person Chelsea Manning | Bradley Manning
  USA MIL  ..2013-08
  USA ELI  2013-08..
person Jesse Jackson
  USA CVL
person Mitt Romney
  USA GOV  2003-01..2007-01
  office Governor
  USA PTY  2007-01..2018-12
  USA LEG  2019-01..2025-01
  USA ELI  2007-01..
person Elon Musk | Musk
  USA BUS  ..2025-01-19
  USA GOV  2025-01-20..2025-05-30
  USA BUS  2025-05-31..
  USA ELI  2025-05-30..
person Bill Gates
  USA BUS
person Mark Zuckerberg | Zuckerberg
  USA BUS
person Jeff Bezos | Bezos
  USA BUS
person Timothy McVeigh
  USA CRM

# GBR
person Margaret Thatcher | Thatcher
  GBR GOV  1979-05-04..1990-11-28
  office Prime Minister
  GBR ELI  1990-11-28..
person John Major
  GBR GOV  1990-11-28..1997-05-02
  office Prime Minister
  GBR ELI  1997-05-02..
person Tony Blair | Blair
  GBR GOV  1997-05-02..2007-06-27
  office Prime Minister
  GBR PTY OPP  1994-07..1997-05-01
  GBR ELI  2007-06-27..
person Gordon Brown
  GBR GOV  1997-05-02..2007-06-26
  office Chancellor of the Exchequer
  GBR GOV  2007-06-27..2010-05-11
  office Prime Minister
  GBR ELI  2007-06-26..
person David Cameron | Cameron | Lord Cameron
  GBR GOV  2010-05-11..2016-07-13
  office Prime Minister
  GBR GOV  2023-11-13..2024-07-05
  office Foreign Secretary
  GBR ELI  2016-07-13..
person Theresa May
  GBR GOV  2010-05-12..2016-07-13
  office Home Secretary
  GBR GOV  2016-07-13..2019-07-24
  office Prime Minister
  GBR ELI  2016-07-13..
person Boris Johnson
  GBR GOV  2008-05..2016-05
  office Mayor of London
  GBR GOV  2016-07-13..2018-07-09
  office Foreign Secretary
  GBR GOV  2019-07-24..2022-09-06
  office Prime Minister
  GBR ELI  2016-05..
person Liz Truss
  GBR GOV  2021-09-15..2022-09-06
  office Foreign Secretary
  GBR GOV  2022-09-06..2022-10-25
  office Prime Minister
  GBR ELI  2022-09-06..
person Rishi Sunak | Sunak
  GBR GOV  2020-02..2022-07
  office Chancellor of the Exchequer
  GBR GOV  2022-10-25..2024-07-05
  office Prime Minister
  GBR ELI  2022-07..
person Keir Starmer | Starmer
  GBR PTY OPP  2020-04-04..2024-07-04
  GBR GOV  2024-07-05..
  office Prime Minister
person Nick Clegg
  GBR GOV  2010-05-11..2015-05-08
  office Deputy Prime Minister
  GBR ELI  2015-05-08..
person Douglas Hurd
  GBR GOV  1989-10-26..1995-07-05
  office Foreign Secretary
  GBR ELI  1995-07-05..
person Malcolm Rifkind
  GBR GOV MIL  1992-04..1995-07
  office Defence Secretary
  GBR GOV  1995-07-05..1997-05-02
  office Foreign Secretary
  GBR ELI  1995-07..
person Robin Cook
  GBR GOV  1997-05-02..2001-06-08
  office Foreign Secretary
  GBR ELI  2001-06-08..
person Jack Straw
  GBR GOV  1997-05-02..2001-06-08
  office Home Secretary
  GBR GOV  2001-06-08..2006-05-05
  office Foreign Secretary
  GBR ELI  2001-06-08..
person Margaret Beckett
  GBR GOV  2006-05-05..2007-06-28
  office Foreign Secretary
  GBR ELI  2007-06-28..
person David Miliband
  GBR GOV  2007-06-28..2010-05-11
  office Foreign Secretary
  GBR ELI  2010-05-11..
person William Hague
  GBR PTY OPP  1997-06..2001-09
  GBR GOV  2010-05-12..2014-07-14
  office Foreign Secretary
  GBR ELI  2014-07-14..
person Philip Hammond
  GBR GOV MIL  2011-10..2014-07
  office Defence Secretary
  GBR GOV  2014-07-15..2016-07-13
  office Foreign Secretary
  GBR ELI  2014-07..
person Jeremy Hunt
  GBR GOV  2018-07-09..2019-07-24
  office Foreign Secretary
  GBR GOV  2022-10..2024-07
  office Chancellor of the Exchequer
  GBR ELI  2019-07-24..
person Dominic Raab
  GBR GOV  2019-07-24..2021-09-15
  office Foreign Secretary
  GBR ELI  2021-09-15..
person James Cleverly
  GBR GOV  2022-09-06..2023-11-13
  office Foreign Secretary
  GBR GOV  2023-11-13..2024-07-05
  office Home Secretary
  GBR ELI  2023-11-13..
person David Lammy
  GBR GOV  2024-07-05..2025-09-05
  office Foreign Secretary
  GBR ELI  2025-09-05..
person Yvette Cooper
  GBR GOV  2024-07-05..2025-09-05
  office Home Secretary
  GBR GOV  2025-09-05..
  office Foreign Secretary
  GBR ELI  2025-09-05..
person Geoff Hoon
  GBR GOV MIL  1999-10..2005-05
  office Defence Secretary
  GBR ELI  2005-05..
person John Reid
  GBR GOV MIL  2005-05..2006-05
  office Defence Secretary
  GBR GOV  2006-05..2007-06
  office Home Secretary
  GBR ELI  2006-05..
person Ben Wallace
  GBR GOV MIL  2019-07-24..2023-08-31
  office Defence Secretary
  GBR ELI  2023-08-31..
person John Healey
  GBR GOV MIL  2024-07-05..
  office Defence Secretary
person David Blunkett
  GBR GOV  2001-06..2004-12
  office Home Secretary
  GBR ELI  2004-12..
person Priti Patel
  GBR GOV  2019-07-24..2022-09-06
  office Home Secretary
  GBR ELI  2022-09-06..
person Suella Braverman
  GBR GOV  2022-09..2023-11-13
  office Home Secretary
  GBR ELI  2023-11-13..
person Shabana Mahmood
  GBR GOV  2025-09-05..
  office Home Secretary
person Jeremy Corbyn | Corbyn
  GBR PTY OPP  2015-09-12..2020-04-04
person Ed Miliband
  GBR PTY OPP  2010-09..2015-05
person Nigel Farage | Farage
  GBR PTY
person Queen Elizabeth II | Elizabeth II | Queen Elizabeth
  GBR GOV  1952-02-06..2022-09-08
  office Queen
  GBR ELI  2022-09-08..
person King Charles III | King Charles | Charles III
  GBR GOV  2022-09-08..
  office King
person Prince Charles
  GBR GOV
  office Prince
person Nicola Sturgeon | Sturgeon
  GBR GOV  2014-11..2023-03
  office First Minister of Scotland
  GBR ELI  2023-03..
person Alex Salmond
  GBR GOV  2007-05..2014-11
  office First Minister of Scotland
  GBR ELI  2014-11..
person Chris Patten
  GBR GOV  1992-07..1997-06-30
  office Governor of Hong Kong
  GBR ELI  1997-06-30..
person Gerry Adams
  GBR PTY
person Martin McGuinness
  GBR PTY  ..2007-05-07
  GBR GOV  2007-05-08..2017-01
  office Deputy First Minister
  GBR ELI  2017-01..
person Ian Paisley
  GBR PTY  ..2007-05-07
  GBR GOV  2007-05-08..2008-06
  office First Minister
  GBR ELI  2008-06..
person David Trimble
  GBR PTY  1995..1998-06
  GBR GOV  1998-07..2002-10
  office First Minister
  GBR ELI  2002-10..
person Mo Mowlam
  GBR GOV  1997-05..1999-10
  office Northern Ireland Secretary
  GBR ELI  1999-10..
person Peter Mandelson
  GBR GOV  1999-10..2001-01
  office Northern Ireland Secretary
  GBR ELI  2001-01..
person Sadiq Khan
  GBR GOV  2016-05..
  office Mayor of London
person Ken Livingstone
  GBR GOV  2000-05..2008-05
  office Mayor of London
  GBR ELI  2008-05..
person Paddy Ashdown
  GBR PTY  1988..1999-08
  GBR GOV  2002-05..2006-01
  office High Representative in Bosnia
  GBR ELI  2006-01..

# RUS
person Mikhail Gorbachev | Gorbachev | Mikhail S. Gorbachev
  RUS GOV  1985-03-11..1991-12-25
  office President
  RUS ELI  1991-12-25..
person Boris Yeltsin | Yeltsin | Boris N. Yeltsin
  RUS GOV  1990-05-29..1999-12-31
  office President
  RUS ELI  1999-12-31..
person Vladimir Putin | Putin | Vladimir V. Putin
  RUS GOV  1999-08-09..1999-12-30
  office Prime Minister
  RUS GOV  1999-12-31..2008-05-07
  office President
  RUS GOV  2008-05-08..2012-05-07
  office Prime Minister
  RUS GOV  2012-05-07..
  office President
  RUS ELI  1999-12-30..
person Dmitry Medvedev | Medvedev | Dmitri Medvedev
  RUS GOV  2008-05-07..2012-05-07
  office President
  RUS GOV  2012-05-08..2020-01-16
  office Prime Minister
  RUS GOV  2020-01-16..
  office Deputy Chairman of the Security Council
  RUS ELI  2012-05-07..
person Mikhail Mishustin | Mishustin
  RUS GOV  2020-01-16..
  office Prime Minister
person Yegor Gaidar
  RUS GOV  1992-06-15..1992-12-14
  office Prime Minister
  RUS ELI  1992-12-14..
person Viktor Chernomyrdin | Chernomyrdin
  RUS GOV  1992-12-14..1998-03-23
  office Prime Minister
  RUS GOV  1999-04..1999-12
  office Special Envoy
  RUS ELI  1998-03-23..
person Sergei Kiriyenko | Sergey Kiriyenko
  RUS GOV  1998-03-23..1998-08-23
  office Prime Minister
  RUS GOV  2016-10..
  office Presidential Aide
  RUS ELI  1998-08-23..
person Yevgeny Primakov | Primakov
  RUS SPY  1991-12..1996-01
  RUS GOV  1996-01-09..1998-09-11
  office Foreign Minister
  RUS GOV  1998-09-11..1999-05-12
  office Prime Minister
  RUS ELI  1996-01..
person Sergei Stepashin
  RUS GOV  1998-03..1999-05
  office Interior Minister
  RUS GOV  1999-05-12..1999-08-09
  office Prime Minister
  RUS ELI  1999-05..
person Mikhail Kasyanov
  RUS GOV  2000-01-10..2004-02-24
  office Prime Minister
  RUS ELI  2004-02-24..
person Mikhail Fradkov
  RUS GOV  2004-03-05..2007-09-14
  office Prime Minister
  RUS ELI  2007-09-14..
person Viktor Zubkov
  RUS GOV  2007-09-14..2008-05-08
  office Prime Minister
  RUS ELI  2008-05-08..
person Eduard Shevardnadze | Shevardnadze
  RUS GOV  1985-07-02..1990-12-20
  office Foreign Minister
  GEO GOV  1992-03-10..2003-11-23
  office President
  RUS ELI  1990-12-20..
person Andrei Kozyrev | Andrey Kozyrev | Kozyrev
  RUS GOV  1990-10..1996-01-05
  office Foreign Minister
  RUS ELI  1996-01-05..
person Igor Ivanov
  RUS GOV  1998-09-11..2004-03-09
  office Foreign Minister
  RUS ELI  2004-03-09..
person Sergei Lavrov | Sergey Lavrov | Lavrov
  RUS GOV  2004-03-09..
  office Foreign Minister
person Pavel Grachev | Grachev
  RUS GOV MIL  1992-05-18..1996-06-18
  office Defence Minister
  RUS ELI  1996-06-18..
person Igor Rodionov
  RUS GOV MIL  1996-07..1997-05
  office Defence Minister
  RUS ELI  1997-05..
person Igor Sergeyev
  RUS GOV MIL  1997-05-22..2001-03-28
  office Defence Minister
  RUS ELI  2001-03-28..
person Sergei Ivanov | Sergey Ivanov
  RUS GOV MIL  2001-03-28..2007-02-15
  office Defence Minister
  RUS GOV  2007-02..2011-12
  office Deputy Prime Minister
  RUS GOV  2011-12..2016-08
  office Chief of Staff
  RUS ELI  2007-02-15..
person Anatoly Serdyukov
  RUS GOV MIL  2007-02-15..2012-11-06
  office Defence Minister
  RUS ELI  2012-11-06..
person Sergei Shoigu | Sergey Shoigu | Shoigu | Sergei Shoygu
  RUS GOV  1991-04..2012-05
  office Emergencies Minister
  RUS GOV MIL  2012-11-06..2024-05-12
  office Defence Minister
  RUS GOV  2024-05-12..
  office Security Council Secretary
  RUS ELI  2012-05..
person Andrei Belousov | Andrey Belousov
  RUS GOV  2020-01..2024-05
  office Deputy Prime Minister
  RUS GOV MIL  2024-05-14..
  office Defence Minister
  RUS ELI  2024-05..
person Dmitry Peskov | Peskov
  RUS GOV  2012-05..
  office Presidential Spokesman
person Maria Zakharova | Zakharova
  RUS GOV  2015-08..
  office Foreign Ministry Spokeswoman
person Nikolai Patrushev | Patrushev
  RUS SPY  1999-08..2008-05
  RUS GOV  2008-05..2024-05
  office Security Council Secretary
  RUS GOV  2024-05..
  office Presidential Aide
  RUS ELI  2008-05..
person Valery Gerasimov | Gerasimov
  RUS MIL  2012-11..
person Sergei Surovikin | Surovikin
  RUS MIL
person Sergei Naryshkin
  RUS LEG  2011-12..2016-10
  RUS SPY  2016-10..
  RUS ELI  2016-10..
person Alexander Bortnikov
  RUS SPY  2008-05..
person Yevgeny Prigozhin | Prigozhin
  RUS BUS  ..2022-09
  RUS PRM  2022-09..2023-08-23
person Alexei Navalny | Alexey Navalny | Navalny
  RUS OPP
person Boris Nemtsov | Nemtsov
  RUS GOV  1997-03..1998-08
  office Deputy Prime Minister
  RUS OPP  1998-09..
  RUS ELI  1998-08..
person Garry Kasparov | Kasparov
  RUS OPP  2005..
person Mikhail Khodorkovsky | Khodorkovsky
  RUS BUS  ..2003-10
  RUS OPP  2003-11..
person Boris Berezovsky | Berezovsky
  RUS BUS  ..2000
  RUS ELI  2001..
person Gennady Zyuganov | Zyuganov
  RUS PTY OPP
person Vladimir Zhirinovsky | Zhirinovsky
  RUS PTY OPP
person Grigory Yavlinsky
  RUS PTY OPP
person Alexander Lebed
  RUS MIL  ..1995-05
  RUS GOV  1996-06..1996-10
  office Security Council Secretary
  RUS GOV  1998-05..2002-04
  office Governor
  RUS ELI  1995-05..
person Ruslan Khasbulatov | Khasbulatov
  RUS LEG  1991..1993-10
  RUS ELI  1993-10..
person Alexander Rutskoi
  RUS GOV  1991-07..1993-10
  office Vice President
  RUS GOV  1996..2000
  office Governor
  RUS ELI  1993-10..
person Ramzan Kadyrov | Kadyrov
  RUS GOV  2007-02..
  office Head of Chechnya
person Akhmad Kadyrov
  RUS GOV  2000-06..2004-05-09
  office Head of Chechnya
  RUS ELI  2004-05-09..
person Dzhokhar Dudayev | Dudayev | Dzhokhar Dudaev
  RUS PRE  1991-10..1994-12
  RUS REB  1994-12..1996-04-21
person Aslan Maskhadov | Maskhadov
  RUS REB  1994-12..1997-01
  RUS PRE  1997-02..1999-09
  RUS REB  1999-10..2005-03-08
person Shamil Basayev | Basayev | Shamil Basaev
  RUS REB
person Doku Umarov
  RUS REB
person Igor Girkin | Igor Strelkov
  UKR REB  2014-04..2014-08
  RUS CVL  2014-09..
person Sergei Skripal
  RUS ELI SPY
person Alexander Litvinenko | Litvinenko
  RUS ELI SPY
person Anna Politkovskaya
  RUS JRN
person Patriarch Kirill
  RUS REL
person Roman Abramovich
  RUS BUS
person Alexei Miller | Alexey Miller
  RUS BUS
person Vyacheslav Volodin
  RUS LEG  2016-10..
person Sergei Ryabkov
  RUS GOV  2008-08..
  office Deputy Foreign Minister
person Vitaly Churkin
  RUS GOV  2006-04..2017-02-20
  office Ambassador to the United Nations
  RUS ELI  2017-02-20..
person Vasily Nebenzya
  RUS GOV  2017-07..
  office Ambassador to the United Nations

# UKR
person Leonid Kravchuk | Kravchuk
  UKR GOV  1991-12-05..1994-07-19
  office President
  UKR ELI  1994-07-19..
person Leonid Kuchma | Kuchma
  UKR GOV  1992-10-13..1993-09-22
  office Prime Minister
  UKR GOV  1994-07-19..2005-01-23
  office President
  UKR ELI  1993-09-22..
person Viktor Yushchenko | Yushchenko
  UKR GOV  1999-12-22..2001-05-29
  office Prime Minister
  UKR PTY OPP  2001-05-30..2005-01-22
  UKR GOV  2005-01-23..2010-02-25
  office President
  UKR ELI  2001-05-29..
person Viktor Yanukovych | Viktor Yanukovich | Yanukovych | Yanukovich
  UKR GOV  2002-11-21..2005-01-05
  office Prime Minister
  UKR GOV  2006-08-04..2007-12-18
  office Prime Minister
  UKR GOV  2010-02-25..2014-02-22
  office President
  UKR ELI  2005-01-05..
person Oleksandr Turchynov
  UKR GOV  2014-02-23..2014-06-07
  office Acting President
  UKR GOV  2014-12..2019-05
  office Security Council Secretary
  UKR ELI  2014-06-07..
person Petro Poroshenko | Poroshenko
  UKR GOV  2014-06-07..2019-05-20
  office President
  UKR ELI  2019-05-20..
person Volodymyr Zelensky | Volodymyr Zelenskyy | Zelensky | Zelenskyy | Volodymyr Zelenskiy | Zelenskiy | Vladimir Zelensky
  UKR GOV  2019-05-20..
  office President
person Yulia Tymoshenko | Tymoshenko | Yulia Timoshenko
  UKR GOV  2005-01-24..2005-09-08
  office Prime Minister
  UKR GOV  2007-12-18..2010-03-04
  office Prime Minister
  UKR PTY OPP  2005-09-09..
  UKR ELI  2005-09-08..
person Mykola Azarov
  UKR GOV  2010-03-11..2014-01-28
  office Prime Minister
  UKR ELI  2014-01-28..
person Arseniy Yatsenyuk | Yatsenyuk
  UKR GOV  2014-02-27..2016-04-14
  office Prime Minister
  UKR ELI  2016-04-14..
person Volodymyr Groysman
  UKR GOV  2016-04-14..2019-08-29
  office Prime Minister
  UKR ELI  2019-08-29..
person Denys Shmyhal | Shmyhal
  UKR GOV  2020-03-04..2025-07-16
  office Prime Minister
  UKR GOV MIL  2025-07-17..
  office Defence Minister
  UKR ELI  2025-07-16..
person Yulia Svyrydenko
  UKR GOV  2025-07-17..
  office Prime Minister
person Dmytro Kuleba | Kuleba
  UKR GOV  2020-03-04..2024-09-05
  office Foreign Minister
  UKR ELI  2024-09-05..
person Andrii Sybiha | Andriy Sybiha
  UKR GOV  2024-09-05..
  office Foreign Minister
person Pavlo Klimkin
  UKR GOV  2014-06-19..2019-08-29
  office Foreign Minister
  UKR ELI  2019-08-29..
person Oleksii Reznikov | Reznikov
  UKR GOV MIL  2021-11-04..2023-09-05
  office Defence Minister
  UKR ELI  2023-09-05..
person Rustem Umerov | Umerov
  UKR GOV MIL  2023-09-06..2025-07-17
  office Defence Minister
  UKR GOV  2025-07-18..
  office Security Council Secretary
  UKR ELI  2025-07-17..
person Valerii Zaluzhnyi | Valeriy Zaluzhny | Zaluzhny | Zaluzhnyi
  UKR MIL  2021-07..2024-02-08
  UKR GOV  2024-05..
  office Ambassador
  UKR ELI  2024-02-08..
person Oleksandr Syrskyi | Syrskyi
  UKR MIL
person Kyrylo Budanov | Budanov
  UKR SPY  2020-08..
person Andriy Yermak | Andrii Yermak | Yermak
  UKR GOV  2020-02..2025-11
  office Chief of Staff
  UKR ELI  2025-11..
person Mykhailo Podolyak | Podolyak
  UKR GOV  2020..
  office Presidential Adviser
person Arsen Avakov
  UKR GOV  2014-02-27..2021-07-15
  office Interior Minister
  UKR ELI  2021-07-15..
person Vitali Klitschko | Klitschko | Vitaly Klitschko
  UKR PTY OPP  2010..2014-05
  UKR GOV  2014-06..
  office Mayor of Kyiv
person Viktor Medvedchuk | Medvedchuk
  UKR PTY OPP
person Rinat Akhmetov
  UKR BUS
person Ihor Kolomoisky
  UKR BUS
person Denis Pushilin
  UKR PRE  2014-05..
person Alexander Zakharchenko
  UKR PRE  2014-08..2018-08-31
person Igor Plotnitsky
  UKR PRE  2014-08..2017-11

# DEU
person Helmut Kohl | Kohl
  DEU GOV  1982-10-01..1998-10-27
  office Chancellor
  DEU ELI  1998-10-27..
person Gerhard Schroeder | Gerhard Schröder | Schroeder | Schröder
  DEU GOV  1998-10-27..2005-11-22
  office Chancellor
  DEU ELI  2005-11-22..
person Angela Merkel | Merkel
  DEU GOV  2005-11-22..2021-12-08
  office Chancellor
  DEU ELI  2021-12-08..
person Olaf Scholz | Scholz
  DEU GOV  2018-03..2021-12
  office Finance Minister
  DEU GOV  2021-12-08..2025-05-06
  office Chancellor
  DEU ELI  2021-12..
person Friedrich Merz | Merz
  DEU PTY OPP  2022-01..2025-05-05
  DEU GOV  2025-05-06..
  office Chancellor
person Hans-Dietrich Genscher | Genscher
  DEU GOV  1974-05..1992-05-18
  office Foreign Minister
  DEU ELI  1992-05-18..
person Klaus Kinkel
  DEU GOV  1992-05-18..1998-10-26
  office Foreign Minister
  DEU ELI  1998-10-26..
person Joschka Fischer
  DEU GOV  1998-10-27..2005-11-22
  office Foreign Minister
  DEU ELI  2005-11-22..
person Frank-Walter Steinmeier | Steinmeier
  DEU GOV  2005-11-22..2009-10-27
  office Foreign Minister
  DEU GOV  2013-12-17..2017-01-27
  office Foreign Minister
  DEU GOV  2017-03-19..
  office President
  DEU ELI  2009-10-27..
person Guido Westerwelle
  DEU GOV  2009-10-28..2013-12-17
  office Foreign Minister
  DEU ELI  2013-12-17..
person Sigmar Gabriel
  DEU GOV  2017-01-27..2018-03-14
  office Foreign Minister
  DEU ELI  2018-03-14..
person Heiko Maas
  DEU GOV  2018-03-14..2021-12-08
  office Foreign Minister
  DEU ELI  2021-12-08..
person Annalena Baerbock | Baerbock
  DEU GOV  2021-12-08..2025-05-06
  office Foreign Minister
  UNO GOV  2025-09-09..
  DEU ELI  2025-05-06..
person Johann Wadephul | Wadephul
  DEU GOV  2025-05-06..
  office Foreign Minister
person Volker Ruehe | Volker Rühe
  DEU GOV MIL  1992-04..1998-10
  office Defence Minister
  DEU ELI  1998-10..
person Rudolf Scharping
  DEU GOV MIL  1998-10..2002-07
  office Defence Minister
  DEU ELI  2002-07..
person Peter Struck
  DEU GOV MIL  2002-07..2005-11
  office Defence Minister
  DEU ELI  2005-11..
person Karl-Theodor zu Guttenberg
  DEU GOV MIL  2009-10..2011-03
  office Defence Minister
  DEU ELI  2011-03..
person Thomas de Maiziere | Thomas de Maizière
  DEU GOV MIL  2011-03..2013-12
  office Defence Minister
  DEU GOV  2013-12..2018-03
  office Interior Minister
  DEU ELI  2013-12..
person Christine Lambrecht
  DEU GOV MIL  2021-12..2023-01
  office Defence Minister
  DEU ELI  2023-01..
person Boris Pistorius | Pistorius
  DEU GOV MIL  2023-01-19..
  office Defence Minister
person Wolfgang Schaeuble | Wolfgang Schäuble | Schaeuble | Schäuble
  DEU GOV  1989-04..1991-11
  office Interior Minister
  DEU GOV  2005-11..2009-10
  office Interior Minister
  DEU GOV  2009-10-28..2017-10-24
  office Finance Minister
  DEU LEG  2017-10..2021-10
  DEU ELI  1991-11..
person Otto Schily
  DEU GOV  1998-10..2005-11
  office Interior Minister
  DEU ELI  2005-11..
person Horst Seehofer | Seehofer
  DEU GOV  2018-03..2021-12
  office Interior Minister
  DEU ELI  2021-12..
person Nancy Faeser
  DEU GOV  2021-12..2025-05
  office Interior Minister
  DEU ELI  2025-05..
person Robert Habeck | Habeck
  DEU GOV  2021-12..2025-05
  office Vice Chancellor
  DEU ELI  2025-05..
person Richard von Weizsaecker | Richard von Weizsäcker
  DEU GOV  1984-07..1994-06
  office President
  DEU ELI  1994-06..
person Roman Herzog
  DEU GOV  1994-07..1999-06
  office President
  DEU ELI  1999-06..
person Johannes Rau
  DEU GOV  1999-07..2004-06
  office President
  DEU ELI  2004-06..
person Horst Koehler | Horst Köhler
  DEU GOV  2004-07..2010-05
  office President
  DEU ELI  2010-05..
person Joachim Gauck
  DEU GOV  2012-03..2017-03
  office President
  DEU ELI  2017-03..
person Alice Weidel
  DEU PTY OPP

# FRA
person Francois Mitterrand | François Mitterrand | Mitterrand | Francois Mitterand | Mitterand
  FRA GOV  1981-05-21..1995-05-17
  office President
  FRA ELI  1995-05-17..
person Jacques Chirac | Chirac
  FRA GOV  1986-03..1988-05
  office Prime Minister
  FRA GOV  1995-05-17..2007-05-16
  office President
  FRA ELI  1988-05..
person Nicolas Sarkozy | Sarkozy
  FRA GOV  2002-05..2004-03
  office Interior Minister
  FRA GOV  2005-06..2007-03
  office Interior Minister
  FRA GOV  2007-05-16..2012-05-15
  office President
  FRA ELI  2004-03..
person Francois Hollande | François Hollande | Hollande
  FRA GOV  2012-05-15..2017-05-14
  office President
  FRA ELI  2017-05-14..
person Emmanuel Macron | Macron
  FRA GOV  2014-08..2016-08
  office Economy Minister
  FRA GOV  2017-05-14..
  office President
  FRA ELI  2016-08..
person Michel Rocard
  FRA GOV  1988-05..1991-05
  office Prime Minister
  FRA ELI  1991-05..
person Edith Cresson
  FRA GOV  1991-05..1992-04
  office Prime Minister
  FRA ELI  1992-04..
person Edouard Balladur | Balladur
  FRA GOV  1993-03-29..1995-05-18
  office Prime Minister
  FRA ELI  1995-05-18..
person Alain Juppe | Alain Juppé
  FRA GOV  1993-03-30..1995-05-18
  office Foreign Minister
  FRA GOV  1995-05-18..1997-06-02
  office Prime Minister
  FRA GOV  2011-02-27..2012-05-10
  office Foreign Minister
  FRA ELI  1995-05-18..
person Lionel Jospin | Jospin
  FRA GOV  1997-06-02..2002-05-06
  office Prime Minister
  FRA ELI  2002-05-06..
person Jean-Pierre Raffarin
  FRA GOV  2002-05-06..2005-05-31
  office Prime Minister
  FRA ELI  2005-05-31..
person Dominique de Villepin | de Villepin
  FRA GOV  2002-05-07..2004-03-31
  office Foreign Minister
  FRA GOV  2005-05-31..2007-05-15
  office Prime Minister
  FRA ELI  2004-03-31..
person Francois Fillon | François Fillon
  FRA GOV  2007-05-17..2012-05-10
  office Prime Minister
  FRA ELI  2012-05-10..
person Jean-Marc Ayrault
  FRA GOV  2012-05-15..2014-03-31
  office Prime Minister
  FRA GOV  2016-02-11..2017-05-10
  office Foreign Minister
  FRA ELI  2014-03-31..
person Manuel Valls
  FRA GOV  2012-05..2014-03
  office Interior Minister
  FRA GOV  2014-03-31..2016-12-06
  office Prime Minister
  FRA ELI  2014-03..
person Edouard Philippe
  FRA GOV  2017-05-15..2020-07-03
  office Prime Minister
  FRA ELI  2020-07-03..
person Jean Castex
  FRA GOV  2020-07-03..2022-05-16
  office Prime Minister
  FRA ELI  2022-05-16..
person Elisabeth Borne | Élisabeth Borne
  FRA GOV  2022-05-16..2024-01-09
  office Prime Minister
  FRA ELI  2024-01-09..
person Gabriel Attal
  FRA GOV  2024-01-09..2024-09-05
  office Prime Minister
  FRA ELI  2024-09-05..
person Michel Barnier | Barnier
  FRA GOV  2004-03..2005-05
  office Foreign Minister
  EUR GOV  2016-10..2021-03
  FRA GOV  2024-09-05..2024-12-13
  office Prime Minister
  FRA ELI  2005-05..
person Francois Bayrou | François Bayrou
  FRA GOV  2024-12-13..2025-09-09
  office Prime Minister
  FRA ELI  2025-09-09..
person Sebastien Lecornu | Sébastien Lecornu
  FRA GOV MIL  2022-05-20..2025-09-09
  office Defence Minister
  FRA GOV  2025-09-09..
  office Prime Minister
  FRA ELI  2025-09-09..
person Roland Dumas
  FRA GOV  1988-05..1993-03
  office Foreign Minister
  FRA ELI  1993-03..
person Herve de Charette | Hervé de Charette
  FRA GOV  1995-05..1997-06
  office Foreign Minister
  FRA ELI  1997-06..
person Hubert Vedrine | Hubert Védrine
  FRA GOV  1997-06..2002-05
  office Foreign Minister
  FRA ELI  2002-05..
person Philippe Douste-Blazy
  FRA GOV  2005-06..2007-05
  office Foreign Minister
  FRA ELI  2007-05..
person Bernard Kouchner
  UNO GOV  1999-07..2001-01
  FRA GOV  2007-05-18..2010-11-14
  office Foreign Minister
  FRA ELI  2010-11-14..
person Laurent Fabius
  FRA GOV  2012-05-17..2016-02-11
  office Foreign Minister
  FRA ELI  2016-02-11..
person Jean-Yves Le Drian | Le Drian
  FRA GOV MIL  2012-05-17..2017-05-10
  office Defence Minister
  FRA GOV  2017-05-17..2022-05-20
  office Foreign Minister
  FRA ELI  2017-05-10..
person Catherine Colonna
  FRA GOV  2022-05-20..2024-01-11
  office Foreign Minister
  FRA ELI  2024-01-11..
person Stephane Sejourne | Stéphane Séjourné
  FRA GOV  2024-01-11..2024-09-21
  office Foreign Minister
  FRA ELI  2024-09-21..
person Jean-Noel Barrot | Jean-Noël Barrot
  FRA GOV  2024-09-21..
  office Foreign Minister
person Michele Alliot-Marie | Michèle Alliot-Marie
  FRA GOV MIL  2002-05..2007-05
  office Defence Minister
  FRA GOV  2010-11-14..2011-02-27
  office Foreign Minister
  FRA ELI  2007-05..
person Florence Parly
  FRA GOV MIL  2017-06..2022-05
  office Defence Minister
  FRA ELI  2022-05..
person Charles Pasqua
  FRA GOV  1986-03..1988-05
  office Interior Minister
  FRA GOV  1993-03..1995-05
  office Interior Minister
  FRA ELI  1988-05..
person Gerald Darmanin | Gérald Darmanin
  FRA GOV  2020-07-06..2024-09-21
  office Interior Minister
  FRA ELI  2024-09-21..
person Bruno Retailleau
  FRA GOV  2024-09-21..2025-10
  office Interior Minister
  FRA ELI  2025-10..
person Bernard Cazeneuve
  FRA GOV  2014-04..2016-12
  office Interior Minister
  FRA GOV  2016-12-06..2017-05-10
  office Prime Minister
  FRA ELI  2016-12..
person Marine Le Pen | Le Pen
  FRA PTY OPP
person Jean-Marie Le Pen
  FRA PTY OPP
person Jordan Bardella | Bardella
  FRA PTY OPP
person Jean-Luc Melenchon | Jean-Luc Mélenchon
  FRA PTY OPP
person Dominique Strauss-Kahn
  IGO GOV  2007-11..2011-05
person Jacques Delors | Delors
  EUR GOV  1985-01..1995-01

# ITA
person Giulio Andreotti | Andreotti
  ITA GOV  1989-07..1992-06
  office Prime Minister
  ITA ELI  1992-06..
person Giuliano Amato
  ITA GOV  1992-06..1993-04
  office Prime Minister
  ITA GOV  2000-04..2001-06
  office Prime Minister
  ITA GOV  2006-05..2008-05
  office Interior Minister
  ITA ELI  1993-04..
person Carlo Azeglio Ciampi | Ciampi
  ITA GOV  1993-04..1994-05
  office Prime Minister
  ITA GOV  1999-05..2006-05
  office President
  ITA ELI  1994-05..
person Silvio Berlusconi | Berlusconi
  ITA GOV  1994-05-11..1995-01-17
  office Prime Minister
  ITA GOV  2001-06-11..2006-05-17
  office Prime Minister
  ITA GOV  2008-05-08..2011-11-16
  office Prime Minister
  ITA ELI  1995-01-17..
person Lamberto Dini
  ITA GOV  1995-01-17..1996-05-17
  office Prime Minister
  ITA GOV  1996-05..2001-06
  office Foreign Minister
  ITA ELI  1996-05-17..
person Romano Prodi | Prodi
  ITA GOV  1996-05-17..1998-10-21
  office Prime Minister
  EUR GOV  1999-09-16..2004-11-21
  ITA GOV  2006-05-17..2008-05-08
  office Prime Minister
  ITA ELI  1998-10-21..
person Massimo D'Alema | D'Alema
  ITA GOV  1998-10-21..2000-04-25
  office Prime Minister
  ITA GOV  2006-05-17..2008-05-08
  office Foreign Minister
  ITA ELI  2000-04-25..
person Mario Monti
  ITA GOV  2011-11-16..2013-04-28
  office Prime Minister
  EUR GOV  1995..2004-11
  ITA ELI  2013-04-28..
person Enrico Letta
  ITA GOV  2013-04-28..2014-02-22
  office Prime Minister
  ITA ELI  2014-02-22..
person Matteo Renzi | Renzi
  ITA GOV  2014-02-22..2016-12-12
  office Prime Minister
  ITA ELI  2016-12-12..
person Paolo Gentiloni
  ITA GOV  2014-10..2016-12
  office Foreign Minister
  ITA GOV  2016-12-12..2018-06-01
  office Prime Minister
  EUR GOV  2019-12..2024-11
  ITA ELI  2016-12..
person Giuseppe Conte
  ITA GOV  2018-06-01..2021-02-13
  office Prime Minister
  ITA ELI  2021-02-13..
person Mario Draghi | Draghi
  EUR GOV  2011-11-01..2019-10-31
  ITA GOV  2021-02-13..2022-10-22
  office Prime Minister
  ITA ELI  2022-10-22..
person Giorgia Meloni | Meloni
  ITA GOV  2022-10-22..
  office Prime Minister
person Sergio Mattarella | Mattarella
  ITA GOV  2015-02-03..
  office President
person Giorgio Napolitano | Napolitano
  ITA GOV  2006-05..2015-01
  office President
  ITA ELI  2015-01..
person Franco Frattini
  ITA GOV  2002-11..2004-11
  office Foreign Minister
  ITA GOV  2008-05..2011-11
  office Foreign Minister
  ITA ELI  2004-11..
person Gianni De Michelis
  ITA GOV  1989-07..1992-06
  office Foreign Minister
  ITA ELI  1992-06..
person Gianfranco Fini
  ITA GOV  2004-11..2006-05
  office Foreign Minister
  ITA ELI  2006-05..
person Antonio Tajani | Tajani
  ITA GOV  2022-10-22..
  office Foreign Minister
  EUR LEG  2017-01..2019-07
person Luigi Di Maio | Di Maio
  ITA GOV  2018-06..2019-09
  office Deputy Prime Minister
  ITA GOV  2019-09-05..2022-10-22
  office Foreign Minister
  ITA ELI  2019-09..
person Matteo Salvini | Salvini
  ITA GOV  2018-06-01..2019-09-05
  office Interior Minister
  ITA GOV  2022-10-22..
  office Deputy Prime Minister
  ITA PTY
person Federica Mogherini | Mogherini
  ITA GOV  2014-02..2014-10
  office Foreign Minister
  EUR GOV  2014-11-01..2019-11-30
  ITA ELI  2014-10..
person Guido Crosetto
  ITA GOV MIL  2022-10-22..
  office Defence Minister
person Umberto Bossi
  ITA PTY
person Giovanni Falcone
  ITA JUD  ..1992-05-23
  ITA ELI  1992-05-23..

# ESP
person Felipe Gonzalez | Felipe González
  ESP GOV  1982-12..1996-05-05
  office Prime Minister
  ESP ELI  1996-05-05..
person Jose Maria Aznar | José María Aznar | Aznar
  ESP GOV  1996-05-05..2004-04-17
  office Prime Minister
  ESP ELI  2004-04-17..
person Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero | Zapatero
  ESP GOV  2004-04-17..2011-12-21
  office Prime Minister
  ESP ELI  2011-12-21..
person Mariano Rajoy | Rajoy
  ESP GOV  2011-12-21..2018-06-01
  office Prime Minister
  ESP ELI  2018-06-01..
person Pedro Sanchez | Pedro Sánchez
  ESP GOV  2018-06-02..
  office Prime Minister
person King Juan Carlos | Juan Carlos
  ESP GOV  1975-11-22..2014-06-19
  office King
  ESP ELI  2014-06-19..
person King Felipe | King Felipe VI | Felipe VI
  ESP GOV  2014-06-19..
  office King
person Javier Solana | Solana
  ESP GOV  1992-06..1995-12
  office Foreign Minister
  IGO GOV  1995-12-05..1999-10-06
  EUR GOV  1999-10-18..2009-12-01
  ESP ELI  1995-12..
person Miguel Angel Moratinos | Miguel Ángel Moratinos
  EUR GOV  1996..2003
  ESP GOV  2004-04..2010-10
  office Foreign Minister
  ESP ELI  2010-10..
person Josep Borrell | Borrell
  ESP GOV  2018-06..2019-11
  office Foreign Minister
  EUR GOV  2019-12-01..2024-11-30
  ESP ELI  2019-11..
person Jose Manuel Albares | José Manuel Albares
  ESP GOV  2021-07-12..
  office Foreign Minister
person Margarita Robles
  ESP GOV MIL  2018-06..
  office Defence Minister
person Carles Puigdemont | Puigdemont
  ESP GOV  2016-01..2017-10
  ESP ELI  2017-10..
  ESP ELI  2017-10..
person Artur Mas
  ESP GOV  2010-12..2016-01
  ESP ELI  2016-01..
person Baltasar Garzon | Baltasar Garzón
  ESP JUD  1988..2012-02
  ESP ELI  2012-02..
person Alberto Nunez Feijoo | Alberto Núñez Feijóo
  ESP PTY OPP  2022-04..
person Arnaldo Otegi
  ESP PTY

# PRT
person Anibal Cavaco Silva | Aníbal Cavaco Silva
  PRT GOV  1985-11..1995-10
  office Prime Minister
  PRT GOV  2006-03..2016-03
  office President
  PRT ELI  1995-10..
person Mario Soares | Mário Soares
  PRT GOV  1986-03..1996-03
  office President
  PRT ELI  1996-03..
person Antonio Guterres | António Guterres | Guterres
  PRT GOV  1995-10-28..2002-04-06
  office Prime Minister
  UNO GOV  2005-06..2015-12
  UNO GOV  2017-01-01..
  PRT ELI  2002-04-06..
person Jose Manuel Barroso | José Manuel Barroso | Jose Manuel Durao Barroso | José Manuel Durão Barroso | Barroso
  PRT GOV  2002-04-06..2004-07-17
  office Prime Minister
  EUR GOV  2004-11-22..2014-10-31
  PRT ELI  2004-07-17..
person Jose Socrates | José Sócrates
  PRT GOV  2005-03..2011-06
  office Prime Minister
  PRT ELI  2011-06..
person Antonio Costa | António Costa
  PRT GOV  2015-11-26..2024-04-02
  office Prime Minister
  EUR GOV  2024-12-01..
  PRT ELI  2024-04-02..
person Luis Montenegro | Luís Montenegro
  PRT GOV  2024-04-02..
  office Prime Minister
person Marcelo Rebelo de Sousa
  PRT GOV  2016-03-09..
  office President
person Jorge Sampaio
  PRT GOV  1996-03..2006-03
  office President
  PRT ELI  2006-03..

# CHN
person Deng Xiaoping
  CHN GOV  1978-12..1992
  office Paramount Leader
  CHN ELI  1992..
person Jiang Zemin
  CHN GOV  1989-06-24..2003-03-15
  office President
  CHN ELI  2003-03-15..
person Hu Jintao
  CHN GOV  1998-03..2003-03
  office Vice President
  CHN GOV  2002-11-15..2013-03-14
  office President
  CHN ELI  2003-03..
person Xi Jinping | President Xi | Xi
  CHN GOV  2008-03..2012-11-14
  office Vice President
  CHN GOV  2012-11-15..
  office President
  CHN ELI  2012-11-14..
person Li Peng
  CHN GOV  1987-11..1998-03-17
  office Premier
  CHN LEG  1998-03..2003-03
  CHN ELI  1998-03-17..
person Zhu Rongji
  CHN GOV  1998-03-17..2003-03-16
  office Premier
  CHN ELI  2003-03-16..
person Wen Jiabao
  CHN GOV  2003-03-16..2013-03-15
  office Premier
  CHN ELI  2013-03-15..
person Li Keqiang
  CHN GOV  2013-03-15..2023-03-11
  office Premier
  CHN ELI  2023-03-11..
person Li Qiang
  CHN GOV  2023-03-11..
  office Premier
person Zhao Ziyang
  CHN GOV  1987-01..1989-06
  office General Secretary
  CHN ELI  1989-06..
person Yang Shangkun
  CHN GOV  1988-04..1993-03
  office President
  CHN ELI  1993-03..
person Qian Qichen
  CHN GOV  1988-04..1998-03
  office Foreign Minister
  CHN GOV  1993-03..2003-03
  office Vice Premier
  CHN ELI  1998-03..
person Tang Jiaxuan
  CHN GOV  1998-03..2003-03
  office Foreign Minister
  CHN ELI  2003-03..
person Li Zhaoxing
  CHN GOV  2003-03..2007-04
  office Foreign Minister
  CHN ELI  2007-04..
person Yang Jiechi
  CHN GOV  2007-04..2013-03
  office Foreign Minister
  CHN GOV  2013-03..2022-10
  office State Councilor
  CHN ELI  2013-03..
person Wang Yi
  CHN GOV  2013-03-16..2022-12-30
  office Foreign Minister
  CHN GOV  2023-07-25..
  office Foreign Minister
  CHN GOV  2018-03..
  office State Councilor
  CHN ELI  2022-12-30..
person Qin Gang
  CHN GOV  2022-12-30..2023-07-25
  office Foreign Minister
  CHN ELI  2023-07-25..
person Chi Haotian
  CHN GOV MIL  1993-03..2003-03
  office Defence Minister
  CHN ELI  2003-03..
person Cao Gangchuan
  CHN GOV MIL  2003-03..2008-03
  office Defence Minister
  CHN ELI  2008-03..
person Liang Guanglie
  CHN GOV MIL  2008-03..2013-03
  office Defence Minister
  CHN ELI  2013-03..
person Wei Fenghe
  CHN GOV MIL  2018-03..2023-03
  office Defence Minister
  CHN ELI  2023-03..
person Li Shangfu
  CHN GOV MIL  2023-03..2023-10-24
  office Defence Minister
  CHN ELI  2023-10-24..
person Dong Jun
  CHN GOV MIL  2023-12-29..
  office Defence Minister
person Bo Xilai
  CHN PTY GOV  ..2012-03
person Liu Xiaobo
  CHN OPP
person Wei Jingsheng
  CHN OPP
person Wang Dan
  CHN OPP
person Ai Weiwei
  CHN CVL
person Jack Ma
  CHN BUS
person Dalai Lama | the Dalai Lama
  CHN REL
person Ilham Tohti
  CHN EDU
person Chen Guangcheng
  CHN OPP
person Rebiya Kadeer
  CHN OPP
person Hua Chunying
  CHN GOV  2012-11..
  office Foreign Ministry Spokeswoman
person Zhao Lijian
  CHN GOV  2020-02..2023-01
  office Foreign Ministry Spokesman
  CHN ELI  2023-01..
person Mao Zedong | Mao
  CHN GOV  1949-10-01..1976-09-09
  office Chairman
  CHN ELI  1976-09-09..
person Zhou Yongkang
  CHN GOV COP  2002-12..2012-11
  CHN ELI  2012-11..

# HKG
person Tung Chee-hwa
  HKG GOV  1997-07-01..2005-03-12
  office Chief Executive
  HKG ELI  2005-03-12..
person Donald Tsang
  HKG GOV  2005-06..2012-06-30
  office Chief Executive
  HKG ELI  2012-06-30..
person Leung Chun-ying | C.Y. Leung
  HKG GOV  2012-07-01..2017-06-30
  office Chief Executive
  HKG ELI  2017-06-30..
person Carrie Lam
  HKG GOV  2017-07-01..2022-06-30
  office Chief Executive
  HKG ELI  2022-06-30..
person John Lee
  HKG COP  ..2017
  HKG GOV  2017-07..2021-06
  office Secretary for Security
  HKG GOV  2022-07-01..
  office Chief Executive
  HKG ELI  2017..
person Joshua Wong
  HKG CVL OPP
person Jimmy Lai
  HKG BUS JRN
person Martin Lee
  HKG PTY OPP

# TWN
person Lee Teng-hui
  TWN GOV  1988-01-13..2000-05-20
  office President
  TWN ELI  2000-05-20..
person Chen Shui-bian
  TWN GOV  2000-05-20..2008-05-20
  office President
  TWN ELI  2008-05-20..
person Ma Ying-jeou
  TWN GOV  2008-05-20..2016-05-20
  office President
  TWN ELI  2016-05-20..
person Tsai Ing-wen
  TWN GOV  2016-05-20..2024-05-20
  office President
  TWN ELI  2024-05-20..
person Lai Ching-te | William Lai
  TWN GOV  2020-05..2024-05-19
  office Vice President
  TWN GOV  2024-05-20..
  office President
  TWN ELI  2024-05-19..
person Joseph Wu
  TWN GOV  2018-02..2024-05
  office Foreign Minister
  TWN ELI  2024-05..
person Frank Hsieh
  TWN GOV  2005-02..2006-01
  office Premier
  TWN ELI  2006-01..
person Lien Chan
  TWN GOV  1993-02..1997-08
  office Premier
  TWN GOV  1996-05..2000-05
  office Vice President
  TWN PTY OPP  2000-06..2005-08
  TWN ELI  1997-08..
person James Soong
  TWN PTY OPP

# JPN
person Toshiki Kaifu
  JPN GOV  1989-08..1991-11
  office Prime Minister
  JPN ELI  1991-11..
person Kiichi Miyazawa
  JPN GOV  1991-11..1993-08
  office Prime Minister
  JPN ELI  1993-08..
person Morihiro Hosokawa
  JPN GOV  1993-08..1994-04
  office Prime Minister
  JPN ELI  1994-04..
person Tsutomu Hata
  JPN GOV  1994-04..1994-06
  office Prime Minister
  JPN ELI  1994-06..
person Tomiichi Murayama
  JPN GOV  1994-06..1996-01
  office Prime Minister
  JPN ELI  1996-01..
person Ryutaro Hashimoto
  JPN GOV  1996-01..1998-07
  office Prime Minister
  JPN ELI  1998-07..
person Keizo Obuchi
  JPN GOV  1997-09..1998-07
  office Foreign Minister
  JPN GOV  1998-07-30..2000-04-05
  office Prime Minister
  JPN ELI  1998-07..
person Yoshiro Mori
  JPN GOV  2000-04-05..2001-04-26
  office Prime Minister
  JPN ELI  2001-04-26..
person Junichiro Koizumi | Koizumi
  JPN GOV  2001-04-26..2006-09-26
  office Prime Minister
  JPN ELI  2006-09-26..
person Shinzo Abe | Abe
  JPN GOV  2006-09-26..2007-09-26
  office Prime Minister
  JPN GOV  2012-12-26..2020-09-16
  office Prime Minister
  JPN ELI  2007-09-26..
person Yasuo Fukuda
  JPN GOV  2007-09-26..2008-09-24
  office Prime Minister
  JPN ELI  2008-09-24..
person Taro Aso
  JPN GOV  2005-10..2007-08
  office Foreign Minister
  JPN GOV  2008-09-24..2009-09-16
  office Prime Minister
  JPN GOV  2012-12..2021-10
  office Finance Minister
  JPN ELI  2007-08..
person Yukio Hatoyama
  JPN GOV  2009-09-16..2010-06-08
  office Prime Minister
  JPN ELI  2010-06-08..
person Naoto Kan
  JPN GOV  2010-06-08..2011-09-02
  office Prime Minister
  JPN ELI  2011-09-02..
person Yoshihiko Noda
  JPN GOV  2011-09-02..2012-12-26
  office Prime Minister
  JPN PTY OPP  2024-09..
  JPN ELI  2012-12-26..
person Yoshihide Suga
  JPN GOV  2012-12..2020-09
  office Chief Cabinet Secretary
  JPN GOV  2020-09-16..2021-10-04
  office Prime Minister
  JPN ELI  2020-09..
person Fumio Kishida | Kishida
  JPN GOV  2012-12..2017-08
  office Foreign Minister
  JPN GOV  2021-10-04..2024-10-01
  office Prime Minister
  JPN ELI  2017-08..
person Shigeru Ishiba | Ishiba
  JPN GOV MIL  2007-09..2008-08
  office Defence Minister
  JPN GOV  2024-10-01..2025-10-21
  office Prime Minister
  JPN ELI  2008-08..
person Sanae Takaichi | Takaichi
  JPN GOV  2025-10-21..
  office Prime Minister
person Yohei Kono
  JPN GOV  1994-06..1996-01
  office Foreign Minister
  JPN GOV  1999-10..2001-04
  office Foreign Minister
  JPN ELI  1996-01..
person Makiko Tanaka
  JPN GOV  2001-04..2002-01
  office Foreign Minister
  JPN ELI  2002-01..
person Nobutaka Machimura
  JPN GOV  2004-09..2005-10
  office Foreign Minister
  JPN GOV  2007-08..2007-09
  office Foreign Minister
  JPN ELI  2005-10..
person Taro Kono
  JPN GOV  2017-08..2019-09
  office Foreign Minister
  JPN GOV MIL  2019-09..2020-09
  office Defence Minister
  JPN ELI  2019-09..
person Toshimitsu Motegi
  JPN GOV  2019-09..2021-11
  office Foreign Minister
  JPN ELI  2021-11..
person Yoshimasa Hayashi
  JPN GOV  2021-11..2023-09
  office Foreign Minister
  JPN GOV  2023-12..2025-10
  office Chief Cabinet Secretary
  JPN ELI  2023-09..
person Shintaro Ishihara
  JPN GOV  1999-04..2012-10
  office Governor of Tokyo
  JPN ELI  2012-10..
person Yuriko Koike
  JPN GOV MIL  2007-07..2007-08
  office Defence Minister
  JPN GOV  2016-08..
  office Governor of Tokyo
  JPN ELI  2007-08..
person Emperor Akihito | Akihito
  JPN GOV  1989-01-07..2019-04-30
  office Emperor
  JPN ELI  2019-04-30..
person Emperor Naruhito | Naruhito
  JPN GOV  2019-05-01..
  office Emperor
person Shoko Asahara
  JPN REL CRM

# KOR
person Roh Tae-woo
  KOR GOV  1988-02-25..1993-02-24
  office President
  KOR ELI  1993-02-24..
person Kim Young-sam | Kim Young Sam
  KOR GOV  1993-02-25..1998-02-24
  office President
  KOR ELI  1998-02-24..
person Kim Dae-jung | Kim Dae Jung
  KOR PTY OPP  ..1998-02-24
  KOR GOV  1998-02-25..2003-02-24
  office President
  KOR ELI  2003-02-24..
person Roh Moo-hyun | Roh Moo Hyun
  KOR GOV  2003-02-25..2008-02-24
  office President
  KOR ELI  2008-02-24..
person Lee Myung-bak | Lee Myung Bak
  KOR GOV  2002-07..2006-06
  office Mayor of Seoul
  KOR GOV  2008-02-25..2013-02-24
  office President
  KOR ELI  2006-06..
person Park Geun-hye | Park Geun Hye
  KOR PTY  2004..2013-02-24
  KOR GOV  2013-02-25..2017-03-10
  office President
  KOR ELI  2017-03-10..
person Moon Jae-in | President Moon | Moon Jae In
  KOR GOV  2017-05-10..2022-05-09
  office President
  KOR ELI  2022-05-09..
person Yoon Suk-yeol | Yoon Suk Yeol | Yoon Seok-youl
  KOR JUD  2019-07..2021-03
  KOR GOV  2022-05-10..2025-04-04
  office President
  KOR ELI  2021-03..
person Lee Jae-myung | Lee Jae Myung
  KOR GOV  2018-07..2021-10
  office Governor
  KOR PTY OPP  2022-08..2025-06-03
  KOR GOV  2025-06-04..
  office President
  KOR ELI  2021-10..
person Han Duck-soo | Han Duck Soo
  KOR GOV  2007-04..2008-02
  office Prime Minister
  KOR GOV  2022-05-21..2025-05-01
  office Prime Minister
  KOR ELI  2008-02..
person Chun Doo-hwan | Chun Doo Hwan
  KOR GOV  1980-09..1988-02-24
  office President
  KOR ELI  1988-02-24..
person Ban Ki-moon | Ban Ki Moon
  KOR GOV  2004-01..2006-11
  office Foreign Minister
  UNO GOV  2007-01-01..2016-12-31
  KOR ELI  2006-11..
person Lee Jong-seok
  KOR GOV  2006-02..2006-12
  office Unification Minister
  KOR ELI  2006-12..
person Kang Kyung-wha
  KOR GOV  2017-06..2021-02
  office Foreign Minister
  KOR ELI  2021-02..
person Park Jin
  KOR GOV  2022-05..2024-01
  office Foreign Minister
  KOR ELI  2024-01..
person Cho Tae-yul
  KOR GOV  2024-01..2025-07
  office Foreign Minister
  KOR ELI  2025-07..
person Cho Hyun
  KOR GOV  2025-07..
  office Foreign Minister
person Yun Byung-se
  KOR GOV  2013-03..2017-06
  office Foreign Minister
  KOR ELI  2017-06..
person Kim Tae-young
  KOR GOV MIL  2009-09..2010-12
  office Defence Minister
  KOR ELI  2010-12..
person Kim Kwan-jin
  KOR GOV MIL  2010-12..2014-06
  office Defence Minister
  KOR GOV  2014-06..2017-05
  office National Security Adviser
  KOR ELI  2014-06..
person Jeong Kyeong-doo
  KOR GOV MIL  2018-09..2020-09
  office Defence Minister
  KOR ELI  2020-09..
person Chung Eui-yong
  KOR GOV  2017-05..2020-07
  office National Security Adviser
  KOR GOV  2021-02..2022-05
  office Foreign Minister
  KOR ELI  2020-07..
person Chung Ju-yung
  KOR BUS
person Lee Jae-yong
  KOR BUS

# PRK
person Kim Il Sung | Kim Il-sung
  PRK GOV  1948-09..1994-07-08
  office Supreme Leader
  PRK ELI  1994-07-08..
person Kim Jong Il | Kim Jong-il
  PRK GOV  1994-07-08..2011-12-17
  office Supreme Leader
  PRK ELI  2011-12-17..
person Kim Jong Un | Kim Jong-un | Kim Jong-Un
  PRK GOV  2011-12-17..
  office Supreme Leader
person Kim Yo Jong | Kim Yo-jong
  PRK GOV  2014..
person Jang Song Thaek | Jang Song-thaek
  PRK GOV  ..2013-12
  PRK ELI  2013-12..
person Choe Son Hui | Choe Son-hui
  PRK GOV  2018-02..2022-06
  office Vice Foreign Minister
  PRK GOV  2022-06..
  office Foreign Minister
  PRK ELI  2022-06..
person Ri Yong Ho | Ri Yong-ho
  PRK GOV  2016-05..2019-12
  office Foreign Minister
  PRK ELI  2019-12..
person Kim Yong Nam | Kim Yong-nam
  PRK GOV  1983-12..1998-09
  office Foreign Minister
  PRK GOV  1998-09..2019-04
  office President
  PRK ELI  1998-09..
person Kang Sok Ju | Kang Sok-ju
  PRK GOV  1986..2010-09
  office First Vice Foreign Minister
  PRK ELI  2010-09..
person Kim Kye Gwan | Kim Kye-gwan
  PRK GOV  1998..2019
  office Vice Foreign Minister
  PRK ELI  2019..
person Kim Yong Chol | Kim Yong-chol
  PRK MIL SPY  2009..2015
  PRK PTY GOV  2016-01..
  PRK ELI  2015..
person Kim Jong Nam | Kim Jong-nam
  PRK ELI
person Hwang Jang-yop
  PRK ELI
person Kang Sun Nam | Kang Sun-nam
  PRK GOV MIL  2022-12..2024-10
  office Defence Minister
  PRK ELI  2024-10..
person No Kwang Chol | No Kwang-chol
  PRK GOV MIL  2018-06..2019-12
  office Defence Minister
  PRK GOV MIL  2024-10..
  office Defence Minister
  PRK ELI  2019-12..

# IND
person V.P. Singh | V. P. Singh
  IND GOV  1989-12..1990-11
  office Prime Minister
  IND ELI  1990-11..
person Chandra Shekhar
  IND GOV  1990-11..1991-06
  office Prime Minister
  IND ELI  1991-06..
person Rajiv Gandhi
  IND GOV  1984-10-31..1989-12-02
  office Prime Minister
  IND PTY OPP  1989-12-03..1991-05-21
  IND ELI  1989-12-02..
person P.V. Narasimha Rao | Narasimha Rao | P. V. Narasimha Rao
  IND GOV  1991-06-21..1996-05-16
  office Prime Minister
  IND ELI  1996-05-16..
person H.D. Deve Gowda | Deve Gowda
  IND GOV  1996-06-01..1997-04-21
  office Prime Minister
  IND ELI  1997-04-21..
person I.K. Gujral | Inder Kumar Gujral
  IND GOV  1996-06..1997-04
  office External Affairs Minister
  IND GOV  1997-04-21..1998-03-19
  office Prime Minister
  IND ELI  1997-04..
person Atal Bihari Vajpayee | Vajpayee | Atal Behari Vajpayee
  IND GOV  1996-05-16..1996-06-01
  office Prime Minister
  IND GOV  1998-03-19..2004-05-22
  office Prime Minister
  IND ELI  1996-06-01..
person Manmohan Singh
  IND GOV  1991-06..1996-05
  office Finance Minister
  IND GOV  2004-05-22..2014-05-26
  office Prime Minister
  IND ELI  1996-05..
person Narendra Modi | Modi
  IND GOV  2001-10-07..2014-05-22
  office Chief Minister of Gujarat
  IND GOV  2014-05-26..
  office Prime Minister
  IND ELI  2014-05-22..
person L.K. Advani | L. K. Advani | Lal Krishna Advani | Advani
  IND PTY OPP  ..1998-03
  IND GOV  1998-03-19..2004-05-22
  office Home Minister
  IND PTY OPP  2004-05..2009-12
  IND ELI  2004-05-22..
person Jaswant Singh
  IND GOV  1998-12..2002-07
  office External Affairs Minister
  IND GOV  2002-07..2004-05
  office Finance Minister
  IND ELI  2002-07..
person Yashwant Sinha
  IND GOV  1998-03..2002-07
  office Finance Minister
  IND GOV  2002-07..2004-05
  office External Affairs Minister
  IND ELI  2002-07..
person Natwar Singh
  IND GOV  2004-05..2005-11
  office External Affairs Minister
  IND ELI  2005-11..
person Pranab Mukherjee
  IND GOV MIL  2004-05..2006-10
  office Defence Minister
  IND GOV  2006-10..2009-05
  office External Affairs Minister
  IND GOV  2009-05..2012-06
  office Finance Minister
  IND GOV  2012-07-25..2017-07-25
  office President
  IND ELI  2006-10..
person S.M. Krishna | S. M. Krishna
  IND GOV  2009-05..2012-10
  office External Affairs Minister
  IND ELI  2012-10..
person Salman Khurshid
  IND GOV  2012-10..2014-05
  office External Affairs Minister
  IND ELI  2014-05..
person Sushma Swaraj
  IND GOV  2014-05-26..2019-05-30
  office External Affairs Minister
  IND ELI  2019-05-30..
person S. Jaishankar | Subrahmanyam Jaishankar | Jaishankar
  IND GOV  2019-05-30..
  office External Affairs Minister
person George Fernandes
  IND GOV MIL  1998-03..2004-05
  office Defence Minister
  IND ELI  2004-05..
person A.K. Antony | A. K. Antony
  IND GOV MIL  2006-10..2014-05
  office Defence Minister
  IND ELI  2014-05..
person Manohar Parrikar
  IND GOV MIL  2014-11..2017-03
  office Defence Minister
  IND ELI  2017-03..
person Rajnath Singh
  IND GOV  2014-05..2019-05
  office Home Minister
  IND GOV MIL  2019-05-31..
  office Defence Minister
  IND ELI  2019-05..
person Amit Shah
  IND PTY  2014-07..2019-05
  IND GOV  2019-05-30..
  office Home Minister
person P. Chidambaram
  IND GOV  2004-05..2008-11
  office Finance Minister
  IND GOV  2008-12..2012-07
  office Home Minister
  IND ELI  2008-11..
person Sonia Gandhi
  IND PTY
person Rahul Gandhi
  IND PTY OPP
person Arvind Kejriwal | Kejriwal
  IND GOV  2013-12..2014-02
  office Chief Minister of Delhi
  IND GOV  2015-02..2024-09
  office Chief Minister of Delhi
  IND ELI  2014-02..
person Mamata Banerjee
  IND GOV  2011-05..
  office Chief Minister
person Bal Thackeray
  IND PTY
person Yasin Malik
  IND REB  ..1994
  IND OPP  1995..
person Anna Hazare
  IND CVL
person Ajit Doval
  IND GOV  2014-05..
  office National Security Adviser
person Ram Nath Kovind
  IND GOV  2017-07..2022-07
  office President
  IND ELI  2022-07..
person Droupadi Murmu
  IND GOV  2022-07..
  office President
person A.P.J. Abdul Kalam
  IND GOV  2002-07..2007-07
  office President
  IND ELI  2007-07..
person Phoolan Devi
  IND LEG

# PAK
person Benazir Bhutto | Bhutto
  PAK GOV  1988-12-02..1990-08-06
  office Prime Minister
  PAK GOV  1993-10-19..1996-11-05
  office Prime Minister
  PAK PTY OPP  1990-08-07..2007-12-27
  PAK ELI  1990-08-06..
person Nawaz Sharif
  PAK GOV  1990-11-06..1993-07-18
  office Prime Minister
  PAK GOV  1997-02-17..1999-10-12
  office Prime Minister
  PAK GOV  2013-06-05..2017-07-28
  office Prime Minister
  PAK PTY OPP  1993-07-19..1997-02-16
  PAK ELI  1999-10..2007-11
  PAK PTY OPP  2007-11..2013-06
  PAK ELI  1993-07-18..
person Ghulam Ishaq Khan
  PAK GOV  1988-08..1993-07
  office President
  PAK ELI  1993-07..
person Farooq Leghari
  PAK GOV  1993-11..1997-12
  office President
  PAK ELI  1997-12..
person Pervez Musharraf | Musharraf | General Musharraf
  PAK MIL  1998-10-07..1999-10-11
  PAK GOV MIL  1999-10-12..2008-08-18
  PAK ELI  1999-10-11..
person Shaukat Aziz
  PAK GOV  2004-08..2007-11
  office Prime Minister
  PAK ELI  2007-11..
person Asif Ali Zardari | Zardari
  PAK PTY  ..2008-09-08
  PAK GOV  2008-09-09..2013-09-08
  office President
  PAK PTY  2013-09-09..2024-03-09
  PAK GOV  2024-03-10..
  office President
  PAK ELI  2013-09-08..
person Yousuf Raza Gilani | Yusuf Raza Gilani
  PAK GOV  2008-03-25..2012-06-19
  office Prime Minister
  PAK ELI  2012-06-19..
person Raja Pervez Ashraf
  PAK GOV  2012-06..2013-03
  office Prime Minister
  PAK ELI  2013-03..
person Shahid Khaqan Abbasi
  PAK GOV  2017-08..2018-05
  office Prime Minister
  PAK ELI  2018-05..
person Imran Khan
  PAK PTY OPP  1996-04..2018-08-17
  PAK GOV  2018-08-18..2022-04-10
  office Prime Minister
  PAK PTY OPP  2022-04-11..
  PAK ELI  2022-04-10..
person Shehbaz Sharif | Shahbaz Sharif
  PAK GOV  2008-06..2018-06
  office Chief Minister of Punjab
  PAK PTY OPP  2018-08..2022-04
  PAK GOV  2022-04-11..2023-08-14
  office Prime Minister
  PAK GOV  2024-03-04..
  office Prime Minister
  PAK ELI  2018-06..
person Anwaar-ul-Haq Kakar
  PAK GOV  2023-08..2024-03
  office Prime Minister
  PAK ELI  2024-03..
person Khurshid Mahmud Kasuri
  PAK GOV  2002-11..2007-11
  office Foreign Minister
  PAK ELI  2007-11..
person Shah Mahmood Qureshi
  PAK GOV  2008-03..2011-02
  office Foreign Minister
  PAK GOV  2018-08..2022-04
  office Foreign Minister
  PAK PTY OPP  2022-04..
  PAK ELI  2011-02..
person Hina Rabbani Khar
  PAK GOV  2011-02..2013-03
  office Foreign Minister
  PAK ELI  2013-03..
person Sartaj Aziz
  PAK GOV  1998-08..1999-10
  office Foreign Minister
  PAK GOV  2013-06..2017-08
  office National Security Adviser
  PAK ELI  1999-10..
person Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari
  PAK PTY  ..2022-04
  PAK GOV  2022-04..2023-08
  office Foreign Minister
  PAK ELI  2023-08..
person Ishaq Dar
  PAK GOV  2013-06..2017-11
  office Finance Minister
  PAK GOV  2024-03..
  office Foreign Minister
  PAK ELI  2017-11..
person Khawaja Asif | Khawaja Muhammad Asif
  PAK GOV MIL  2013-11..2017-07
  office Defence Minister
  PAK GOV  2017-08..2018-04
  office Foreign Minister
  PAK GOV MIL  2022-04..2023-08
  office Defence Minister
  PAK GOV MIL  2024-03..
  office Defence Minister
  PAK ELI  2017-07..
person Rehman Malik
  PAK GOV  2008-03..2013-03
  office Interior Minister
  PAK ELI  2013-03..
person Ashfaq Parvez Kayani | Ashfaq Kayani
  PAK MIL  2007-11..2013-11
  PAK ELI  2013-11..
person Raheel Sharif
  PAK MIL  2013-11..2016-11
  PAK ELI  2016-11..
person Qamar Javed Bajwa | Qamar Bajwa
  PAK MIL  2016-11..2022-11
  PAK ELI  2022-11..
person Asim Munir
  PAK MIL  2018..
person A.Q. Khan | Abdul Qadeer Khan
  PAK EDU
person Hafiz Saeed | Hafiz Muhammad Saeed
  PAK REB
person Masood Azhar
  PAK REB
person Baitullah Mehsud
  PAK REB
person Hakimullah Mehsud
  PAK REB
person Mullah Fazlullah
  PAK REB
person Malala Yousafzai
  PAK CVL
person Akbar Bugti
  PAK REB
person Altaf Hussain
  PAK PTY

# BGD
person Hussain Muhammad Ershad
  BGD GOV  1983-12..1990-12
  office President
  BGD ELI  1990-12..
person Khaleda Zia
  BGD GOV  1991-03..1996-03
  office Prime Minister
  BGD GOV  2001-10-10..2006-10-29
  office Prime Minister
  BGD PTY OPP  1996-04..
  BGD ELI  1996-03..
person Sheikh Hasina | Hasina
  BGD PTY OPP  1981..1996-06
  BGD GOV  1996-06-23..2001-07-15
  office Prime Minister
  BGD PTY OPP  2001-07..2009-01-05
  BGD GOV  2009-01-06..2024-08-05
  office Prime Minister
  BGD ELI  2001-07-15..
person Muhammad Yunus
  BGD SOC BUS  ..2024-08-07
  BGD GOV  2024-08-08..
  office Chief Adviser
person Tarique Rahman
  BGD PTY OPP

# LKA
person Ranasinghe Premadasa
  LKA GOV  1989-01..1993-05-01
  office President
  LKA ELI  1993-05-01..
person Dingiri Banda Wijetunga
  LKA GOV  1993-05..1994-11
  office President
  LKA ELI  1994-11..
person Chandrika Kumaratunga | Kumaratunga
  LKA GOV  1994-11-12..2005-11-19
  office President
  LKA ELI  2005-11-19..
person Mahinda Rajapaksa | Rajapaksa
  LKA GOV  2004-04..2005-11
  office Prime Minister
  LKA GOV  2005-11-19..2015-01-09
  office President
  LKA GOV  2019-11..2022-05-09
  office Prime Minister
  LKA ELI  2005-11..
person Maithripala Sirisena | Sirisena
  LKA GOV  2015-01-09..2019-11-18
  office President
  LKA ELI  2019-11-18..
person Gotabaya Rajapaksa
  LKA GOV  2005-11..2015-01
  office Defence Secretary
  LKA GOV  2019-11-18..2022-07-14
  office President
  LKA ELI  2015-01..
person Ranil Wickremesinghe | Wickremesinghe
  LKA GOV  1993-05..1994-08
  office Prime Minister
  LKA GOV  2001-12..2004-04
  office Prime Minister
  LKA PTY OPP  2004-04..2015-01
  LKA GOV  2015-01..2019-11
  office Prime Minister
  LKA GOV  2022-05..2022-07
  office Prime Minister
  LKA GOV  2022-07-20..2024-09-23
  office President
  LKA ELI  1994-08..
person Anura Kumara Dissanayake
  LKA PTY OPP  2014-02..2024-09-22
  LKA GOV  2024-09-23..
  office President
person Velupillai Prabhakaran | Prabhakaran
  LKA REB
person Anton Balasingham
  LKA REB
person Sarath Fonseka
  LKA MIL  2005-12..2009-11
  LKA OPP  2009-11..
  LKA ELI  2009-11..
person Lakshman Kadirgamar
  LKA GOV  1994-08..2001-12
  office Foreign Minister
  LKA GOV  2004-04..2005-08-12
  office Foreign Minister
  LKA ELI  2001-12..

# NPL
person King Birendra | Birendra
  NPL GOV  1972-01..2001-06-01
  office King
  NPL ELI  2001-06-01..
person King Gyanendra | Gyanendra
  NPL GOV  2001-06-04..2008-05-28
  office King
  NPL ELI  2008-05-28..
person Girija Prasad Koirala | G.P. Koirala
  NPL GOV  1991-05..1994-11
  office Prime Minister
  NPL GOV  1998-04..1999-05
  office Prime Minister
  NPL GOV  2000-03..2001-07
  office Prime Minister
  NPL GOV  2006-04..2008-08
  office Prime Minister
  NPL ELI  1994-11..
person Sher Bahadur Deuba
  NPL GOV  1995-09..1997-03
  office Prime Minister
  NPL GOV  2001-07..2002-10
  office Prime Minister
  NPL GOV  2004-06..2005-02
  office Prime Minister
  NPL GOV  2017-06..2018-02
  office Prime Minister
  NPL GOV  2021-07..2022-12
  office Prime Minister
  NPL ELI  1997-03..
person Pushpa Kamal Dahal | Prachanda
  NPL REB  ..2006-11
  NPL PTY  2006-12..2008-08
  NPL GOV  2008-08-18..2009-05-25
  office Prime Minister
  NPL GOV  2016-08..2017-06
  office Prime Minister
  NPL GOV  2022-12-26..2024-07-14
  office Prime Minister
  NPL ELI  2009-05-25..
person Baburam Bhattarai
  NPL REB  ..2006-11
  NPL GOV  2011-08..2013-03
  office Prime Minister
  NPL ELI  2013-03..
person K.P. Sharma Oli | KP Sharma Oli
  NPL GOV  2015-10..2016-08
  office Prime Minister
  NPL GOV  2018-02..2021-07
  office Prime Minister
  NPL GOV  2024-07-15..2025-09-09
  office Prime Minister
  NPL ELI  2016-08..
person Sushil Koirala
  NPL GOV  2014-02..2015-10
  office Prime Minister
  NPL ELI  2015-10..
person Sushila Karki
  NPL JUD  2016-07..2017-06
  NPL GOV  2025-09-12..
  office Prime Minister
  NPL ELI  2017-06..

# AFG
person Mohammad Najibullah | Najibullah
  AFG GOV  1986-05..1992-04-16
  office President
  AFG ELI  1992-04-16..
person Burhanuddin Rabbani
  AFG GOV  1992-06-28..1996-09-27
  office President
  AFG REB  1996-09-28..2001-11-13
  AFG ELI  1996-09-27..
person Gulbuddin Hekmatyar | Hekmatyar
  AFG REB  ..1993-06
  AFG GOV  1993-06..1994-06
  office Prime Minister
  AFG REB  1994-07..2016-09
  AFG PTY  2016-10..
  AFG ELI  1994-06..
person Ahmad Shah Massoud | Ahmed Shah Masood | Ahmad Shah Masood
  AFG REB  ..1992-04
  AFG GOV MIL  1992-04..1996-09-26
  office Defence Minister
  AFG REB  1996-09-27..2001-09-09
  AFG ELI  1996-09-26..
person Hamid Karzai | Karzai
  AFG GOV  2001-12-22..2014-09-29
  office President
  AFG ELI  2014-09-29..
person Ashraf Ghani
  AFG GOV  2002-06..2004-12
  office Finance Minister
  AFG GOV  2014-09-29..2021-08-15
  office President
  AFG ELI  2004-12..
person Abdullah Abdullah
  AFG GOV  2001-10..2006-04
  office Foreign Minister
  AFG GOV  2014-09..2020-03
  office Chief Executive
  AFG ELI  2006-04..
person Abdul Rashid Dostum | Dostum
  AFG MIL  ..1992
  AFG REB  1992..2001-12
  AFG MIL  2002..2014-09
  AFG GOV  2014-09..2020-02
  office Vice President
  AFG ELI  1992..
person Mullah Omar | Mullah Mohammed Omar | Mullah Mohammad Omar
  AFG REB  ..1996-09-26
  AFG GOV  1996-09-27..2001-11-13
  AFG REB  2001-11-14..
  AFG ELI  2001-11-13..
person Mullah Baradar | Abdul Ghani Baradar | Mullah Abdul Ghani Baradar
  AFG REB  ..2021-08-14
  AFG GOV  2021-08-15..
  office Deputy Prime Minister
person Hibatullah Akhundzada | Haibatullah Akhundzada
  AFG REB  ..2021-08-14
  AFG GOV  2021-08-15..
  office Supreme Leader
person Mullah Mansour | Mullah Akhtar Mansour
  AFG REB
person Sirajuddin Haqqani
  AFG REB  ..2021-08-14
  AFG GOV  2021-09-07..
  office Interior Minister
person Jalaluddin Haqqani
  AFG REB
person Amir Khan Muttaqi
  AFG REB  ..2021-08-14
  AFG GOV  2021-09-07..
  office Foreign Minister
person Mohammad Yaqoob | Mullah Yaqoob
  AFG REB  ..2021-08-14
  AFG GOV MIL  2021-09-07..
  office Defence Minister
person Zabihullah Mujahid
  AFG REB  ..2021-08-14
  AFG GOV  2021-08-15..
person Ahmad Massoud
  AFG REB  2021-08..
person Amrullah Saleh
  AFG SPY  2004..2010-06
  AFG GOV  2020-02..2021-08-15
  office Vice President
  AFG ELI  2010-06..
person Mohammad Fahim | Mohammed Fahim
  AFG REB  2001-09..2001-12
  AFG GOV MIL  2001-12..2004-12
  office Defence Minister
  AFG GOV  2009-11..2014-03
  office Vice President
  AFG ELI  2004-12..

# MMR
person Than Shwe
  MMR GOV MIL  1992-04-23..2011-03-30
  MMR ELI  2011-03-30..
person Saw Maung
  MMR GOV MIL  1988-09..1992-04
  MMR ELI  1992-04..
person Khin Nyunt
  MMR SPY  ..2003-08
  MMR GOV  2003-08..2004-10
  office Prime Minister
  MMR ELI  2003-08..
person Thein Sein
  MMR GOV  2007-10..2011-03
  office Prime Minister
  MMR GOV  2011-03-30..2016-03-30
  office President
  MMR ELI  2011-03..
person Aung San Suu Kyi | Suu Kyi
  MMR PTY OPP  ..2016-03-29
  MMR GOV  2016-03-30..2021-02-01
  office State Counsellor
  MMR PTY OPP  2021-02-02..
  MMR ELI  2021-02-01..
person Htin Kyaw
  MMR GOV  2016-03..2018-03
  office President
  MMR ELI  2018-03..
person Win Myint
  MMR GOV  2018-03..2021-02-01
  office President
  MMR ELI  2021-02-01..
person Min Aung Hlaing
  MMR MIL  2011-03..2021-01-31
  MMR MIL GOV  2021-02-01..
  MMR ELI  2021-01-31..
person Ashin Wirathu
  MMR REL
person Ne Win
  MMR GOV MIL  1962-03..1988-07
  MMR ELI  1988-07..

# THA
person Chatichai Choonhavan
  THA GOV  1988-08..1991-02-23
  office Prime Minister
  THA ELI  1991-02-23..
person Suchinda Kraprayoon
  THA MIL  ..1992-04
  THA GOV  1992-04..1992-05
  office Prime Minister
  THA ELI  1992-04..
person Chuan Leekpai
  THA GOV  1992-09..1995-07
  office Prime Minister
  THA GOV  1997-11..2001-02
  office Prime Minister
  THA ELI  1995-07..
person Banharn Silpa-archa
  THA GOV  1995-07..1996-11
  office Prime Minister
  THA ELI  1996-11..
person Chavalit Yongchaiyudh
  THA GOV  1996-11..1997-11
  office Prime Minister
  THA ELI  1997-11..
person Thaksin Shinawatra | Thaksin
  THA GOV  2001-02-09..2006-09-19
  office Prime Minister
  THA ELI  2006-09-19..
person Surayud Chulanont
  THA GOV  2006-10..2008-01
  office Prime Minister
  THA ELI  2008-01..
person Samak Sundaravej
  THA GOV  2008-01..2008-09
  office Prime Minister
  THA ELI  2008-09..
person Abhisit Vejjajiva | Abhisit
  THA GOV  2008-12-17..2011-08-05
  office Prime Minister
  THA PTY OPP  2011-08..2019-03
  THA ELI  2011-08-05..
person Yingluck Shinawatra | Yingluck
  THA GOV  2011-08-05..2014-05-07
  office Prime Minister
  THA ELI  2014-05-07..
person Prayuth Chan-ocha | Prayut Chan-o-cha | Prayuth
  THA MIL  2010-10..2014-05-21
  THA GOV  2014-05-22..2023-08-22
  office Prime Minister
  THA ELI  2014-05-21..
person Srettha Thavisin
  THA GOV  2023-08-22..2024-08-14
  office Prime Minister
  THA ELI  2024-08-14..
person Paetongtarn Shinawatra
  THA GOV  2024-08-16..2025-08-29
  office Prime Minister
  THA ELI  2025-08-29..
person Anutin Charnvirakul
  THA GOV  2019-07..2025-06
  office Deputy Prime Minister
  THA GOV  2025-09-07..
  office Prime Minister
  THA ELI  2025-06..
person Sonthi Boonyaratglin
  THA MIL  2005-10..2007-09
  THA ELI  2007-09..
person Sondhi Limthongkul
  THA CVL OPP
person Suthep Thaugsuban
  THA GOV  2008-12..2011-08
  office Deputy Prime Minister
  THA OPP CVL  2013-10..2014-05
  THA ELI  2011-08..
person Pita Limjaroenrat
  THA PTY OPP
person King Bhumibol | King Bhumibol Adulyadej | Bhumibol Adulyadej
  THA GOV  1946-06..2016-10-13
  office King
  THA ELI  2016-10-13..
person King Maha Vajiralongkorn | Maha Vajiralongkorn
  THA GOV  2016-10-13..
  office King

# KHM
person Hun Sen
  KHM GOV  1985-01-14..2023-08-22
  office Prime Minister
  KHM LEG  2024-04..
  KHM ELI  2023-08-22..
person Hun Manet
  KHM MIL  ..2023-08-21
  KHM GOV  2023-08-22..
  office Prime Minister
  KHM ELI  2023-08-21..
person Norodom Sihanouk | Sihanouk | King Sihanouk | Prince Sihanouk
  KHM GOV  1993-09-24..2004-10-07
  office King
  KHM OPP  1979..1991-10
  KHM GOV  1991-11..1993-09-23
  KHM ELI  1993-09-23..
person Norodom Ranariddh | Prince Ranariddh | Ranariddh
  KHM GOV  1993-06..1997-08
  office Prime Minister
  KHM PTY  1998..2021-11
  KHM ELI  1997-08..
person King Norodom Sihamoni | Norodom Sihamoni
  KHM GOV  2004-10-14..
  office King
person Sam Rainsy
  KHM GOV  1993-07..1994-10
  office Finance Minister
  KHM PTY OPP  1995..
  KHM ELI  1994-10..
person Kem Sokha
  KHM PTY OPP
person Pol Pot
  KHM REB
person Khieu Samphan
  KHM REB  ..1998
person Ieng Sary
  KHM REB  ..1996-08
person Ta Mok
  KHM REB
person Nuon Chea
  KHM REB  ..1998

# VNM
person Vo Van Kiet
  VNM GOV  1991-08..1997-09
  office Prime Minister
  VNM ELI  1997-09..
person Do Muoi
  VNM GOV  1991-06..1997-12
  office General Secretary
  VNM ELI  1997-12..
person Nguyen Phu Trong
  VNM GOV  2011-01-19..2024-07-19
  office General Secretary
  VNM ELI  2024-07-19..
person Nguyen Tan Dung
  VNM GOV  2006-06..2016-04
  office Prime Minister
  VNM ELI  2016-04..
person Nguyen Xuan Phuc
  VNM GOV  2016-04..2021-04
  office Prime Minister
  VNM GOV  2021-04..2023-01
  office President
  VNM ELI  2021-04..
person Pham Minh Chinh
  VNM GOV  2021-04-05..
  office Prime Minister
person To Lam
  VNM COP GOV  2016-04..2024-05
  VNM GOV  2024-05-22..2024-10-21
  office President
  VNM GOV  2024-08-03..
  office General Secretary
  VNM ELI  2024-05..
person Phan Van Khai
  VNM GOV  1997-09..2006-06
  office Prime Minister
  VNM ELI  2006-06..

# IDN
person Suharto | President Suharto
  IDN GOV  1967-03-12..1998-05-21
  office President
  IDN ELI  1998-05-21..
person B.J. Habibie | Habibie | B. J. Habibie
  IDN GOV  1998-03..1998-05-20
  office Vice President
  IDN GOV  1998-05-21..1999-10-20
  office President
  IDN ELI  1998-05-20..
person Abdurrahman Wahid | Wahid | Gus Dur
  IDN REL  ..1999-10-19
  IDN GOV  1999-10-20..2001-07-23
  office President
  IDN ELI  2001-07-23..
person Megawati Sukarnoputri | Megawati
  IDN PTY OPP  ..1999-10
  IDN GOV  1999-10..2001-07-22
  office Vice President
  IDN GOV  2001-07-23..2004-10-20
  office President
  IDN ELI  2001-07-22..
person Susilo Bambang Yudhoyono | Yudhoyono
  IDN GOV  2001-08..2004-03
  office Security Minister
  IDN GOV  2004-10-20..2014-10-20
  office President
  IDN ELI  2004-03..
person Joko Widodo | Widodo | Jokowi
  IDN GOV  2012-10..2014-10
  office Governor of Jakarta
  IDN GOV  2014-10-20..2024-10-20
  office President
  IDN ELI  2014-10..
person Prabowo Subianto | Prabowo
  IDN MIL  ..1998-08
  IDN PTY OPP  2008..2019-10
  IDN GOV MIL  2019-10-23..2024-10-20
  office Defence Minister
  IDN GOV  2024-10-20..
  office President
  IDN ELI  1998-08..
person Wiranto
  IDN MIL  1998-02..1999-10
  IDN GOV  1999-10..2000-02
  office Security Minister
  IDN GOV  2016-07..2019-10
  office Security Minister
  IDN ELI  1999-10..
person Ali Alatas
  IDN GOV  1988-03..1999-10
  office Foreign Minister
  IDN ELI  1999-10..
person Hassan Wirajuda
  IDN GOV  2001-08..2009-10
  office Foreign Minister
  IDN ELI  2009-10..
person Marty Natalegawa
  IDN GOV  2009-10..2014-10
  office Foreign Minister
  IDN ELI  2014-10..
person Retno Marsudi
  IDN GOV  2014-10..2024-10
  office Foreign Minister
  IDN ELI  2024-10..
person Abu Bakar Bashir | Abu Bakar Ba'asyir
  IDN REL
person Hambali
  IMG REB
person Jusuf Kalla
  IDN GOV  2004-10..2009-10
  office Vice President
  IDN GOV  2014-10..2019-10
  office Vice President
  IDN ELI  2009-10..
person Hasan di Tiro
  IDN REB  ..2005-08

# TLS
person Xanana Gusmao | Xanana Gusmão | Gusmao
  TLS REB  ..1999-09
  TLS GOV  2000..2002-05-19
  TLS GOV  2002-05-20..2007-05-20
  office President
  TLS GOV  2007-08-08..2015-02-16
  office Prime Minister
  TLS GOV  2023-07-01..
  office Prime Minister
  TLS ELI  2002-05-19..
person Jose Ramos-Horta | José Ramos-Horta | Ramos-Horta
  TLS OPP  ..1999-10
  TLS GOV  2000-10..2006-06
  office Foreign Minister
  TLS GOV  2006-07..2007-05
  office Prime Minister
  TLS GOV  2007-05-20..2012-05-20
  office President
  TLS GOV  2022-05-20..
  office President
  TLS ELI  2006-06..
person Mari Alkatiri
  TLS GOV  2002-05..2006-06
  office Prime Minister
  TLS ELI  2006-06..
person Carlos Belo | Bishop Belo | Carlos Ximenes Belo
  TLS REL
person Alfredo Reinado
  TLS REB  2006-05..2008-02

# PHL
person Corazon Aquino | Cory Aquino
  PHL GOV  1986-02-25..1992-06-30
  office President
  PHL ELI  1992-06-30..
person Fidel Ramos
  PHL GOV MIL  ..1992-06
  PHL GOV  1992-06-30..1998-06-30
  office President
  PHL ELI  1992-06..
person Joseph Estrada | President Estrada
  PHL GOV  1998-06-30..2001-01-20
  office President
  PHL ELI  2001-01-20..
person Gloria Macapagal Arroyo | Gloria Arroyo | Gloria Macapagal-Arroyo | President Arroyo
  PHL GOV  1998-06..2001-01-19
  office Vice President
  PHL GOV  2001-01-20..2010-06-30
  office President
  PHL ELI  2001-01-19..
person Benigno Aquino | Benigno Aquino III | Noynoy Aquino
  PHL GOV  2010-06-30..2016-06-30
  office President
  PHL ELI  2016-06-30..
person Rodrigo Duterte | Duterte
  PHL GOV  2001-06..2010-06
  office Mayor of Davao
  PHL GOV  2013-06..2016-06
  office Mayor of Davao
  PHL GOV  2016-06-30..2022-06-30
  office President
  PHL ELI  2010-06..
person Ferdinand Marcos Jr. | Ferdinand Marcos Jr | Bongbong Marcos
  PHL GOV  2022-06-30..
  office President
person Ferdinand Marcos
  PHL GOV  1965-12..1986-02-25
  office President
  PHL ELI  1986-02-25..
person Sara Duterte
  PHL GOV  2022-06-30..
  office Vice President
person Imelda Marcos
  PHL ELI
person Leila de Lima
  PHL LEG
person Nur Misuari | Misuari
  PHL REB  ..1996-09
  PHL GOV  1996-09..2001-11
  office Governor
  PHL REB  2001-11..
  PHL ELI  2001-11..
person Jose Maria Sison | Joma Sison
  PHL REB
person Hashim Salamat
  PHL REB
person Murad Ebrahim
  PHL REB  ..2019-02
  PHL GOV  2019-02..
person Delfin Lorenzana
  PHL GOV MIL  2016-06..2022-06
  office Defence Minister
  PHL ELI  2022-06..
person Gilberto Teodoro
  PHL GOV MIL  2007-08..2009-11
  office Defence Minister
  PHL GOV MIL  2023-06..
  office Defence Minister
  PHL ELI  2009-11..
person Domingo Siazon
  PHL GOV  1995-05..2001-06
  office Foreign Minister
  PHL ELI  2001-06..
person Maria Ressa
  PHL JRN
person Isnilon Hapilon
  PHL REB

# MYS
person Mahathir Mohamad | Mahathir
  MYS GOV  1981-07-16..2003-10-31
  office Prime Minister
  MYS OPP  2016-09..2018-05-09
  MYS GOV  2018-05-10..2020-03-01
  office Prime Minister
  MYS ELI  2003-10-31..
person Abdullah Badawi | Abdullah Ahmad Badawi
  MYS GOV  2003-10-31..2009-04-03
  office Prime Minister
  MYS ELI  2009-04-03..
person Najib Razak | Najib
  MYS GOV  2004-01..2009-04
  office Deputy Prime Minister
  MYS GOV  2009-04-03..2018-05-10
  office Prime Minister
  MYS ELI  2009-04..
person Muhyiddin Yassin
  MYS GOV  2020-03..2021-08
  office Prime Minister
  MYS ELI  2021-08..
person Ismail Sabri Yaakob
  MYS GOV  2021-08..2022-11
  office Prime Minister
  MYS ELI  2022-11..
person Anwar Ibrahim
  MYS GOV  1993-12..1998-09-02
  office Deputy Prime Minister
  MYS PTY OPP  1998-09-03..2022-11-23
  MYS GOV  2022-11-24..
  office Prime Minister
  MYS ELI  1998-09-02..

# SGP
person Lee Kuan Yew
  SGP GOV  1959-06..1990-11-28
  office Prime Minister
  SGP GOV  1990-11-28..2011-05
  office Senior Minister
  SGP ELI  1990-11-28..
person Goh Chok Tong
  SGP GOV  1990-11-28..2004-08-12
  office Prime Minister
  SGP GOV  2004-08..2011-05
  office Senior Minister
  SGP ELI  2004-08-12..
person Lee Hsien Loong
  SGP GOV  2004-08-12..2024-05-15
  office Prime Minister
  SGP ELI  2024-05-15..
person Lawrence Wong
  SGP GOV  2024-05-15..
  office Prime Minister

# AUS
person Bob Hawke
  AUS GOV  1983-03..1991-12-20
  office Prime Minister
  AUS ELI  1991-12-20..
person Paul Keating
  AUS GOV  1991-12-20..1996-03-11
  office Prime Minister
  AUS ELI  1996-03-11..
person John Howard
  AUS GOV  1996-03-11..2007-12-03
  office Prime Minister
  AUS ELI  2007-12-03..
person Kevin Rudd
  AUS GOV  2007-12-03..2010-06-24
  office Prime Minister
  AUS GOV  2010-09..2012-02
  office Foreign Minister
  AUS GOV  2013-06-27..2013-09-18
  office Prime Minister
  AUS GOV  2023-03..
  office Ambassador
  AUS ELI  2010-06-24..
person Julia Gillard
  AUS GOV  2010-06-24..2013-06-27
  office Prime Minister
  AUS ELI  2013-06-27..
person Tony Abbott
  AUS GOV  2013-09-18..2015-09-15
  office Prime Minister
  AUS ELI  2015-09-15..
person Malcolm Turnbull
  AUS GOV  2015-09-15..2018-08-24
  office Prime Minister
  AUS ELI  2018-08-24..
person Scott Morrison
  AUS GOV  2018-08-24..2022-05-23
  office Prime Minister
  AUS ELI  2022-05-23..
person Anthony Albanese | Albanese
  AUS PTY OPP  2019-05..2022-05
  AUS GOV  2022-05-23..
  office Prime Minister
person Alexander Downer
  AUS GOV  1996-03..2007-12
  office Foreign Minister
  AUS ELI  2007-12..
person Gareth Evans
  AUS GOV  1988-09..1996-03
  office Foreign Minister
  AUS ELI  1996-03..
person Julie Bishop
  AUS GOV  2013-09..2018-08
  office Foreign Minister
  AUS ELI  2018-08..
person Marise Payne
  AUS GOV  2018-08..2022-05
  office Foreign Minister
  AUS ELI  2022-05..
person Penny Wong
  AUS GOV  2022-05-23..
  office Foreign Minister
person Richard Marles
  AUS GOV MIL  2022-06..
  office Defence Minister
person Peter Dutton
  AUS GOV  2017-12..2021-03
  office Interior Minister
  AUS GOV MIL  2021-03..2022-05
  office Defence Minister
  AUS PTY OPP  2022-05..2025-05
  AUS ELI  2021-03..
person Julian Assange | Assange
  AUS JRN

# NZL
person Jim Bolger
  NZL GOV  1990-11..1997-12
  office Prime Minister
  NZL ELI  1997-12..
person Jenny Shipley
  NZL GOV  1997-12..1999-12
  office Prime Minister
  NZL ELI  1999-12..
person Helen Clark
  NZL GOV  1999-12-05..2008-11-19
  office Prime Minister
  UNO GOV  2009-04..2017-04
  NZL ELI  2008-11-19..
person John Key
  NZL GOV  2008-11-19..2016-12-12
  office Prime Minister
  NZL ELI  2016-12-12..
person Bill English
  NZL GOV  2016-12..2017-10
  office Prime Minister
  NZL ELI  2017-10..
person Jacinda Ardern | Ardern
  NZL GOV  2017-10-26..2023-01-25
  office Prime Minister
  NZL ELI  2023-01-25..
person Chris Hipkins
  NZL GOV  2023-01-25..2023-11-27
  office Prime Minister
  NZL ELI  2023-11-27..
person Christopher Luxon | Luxon
  NZL GOV  2023-11-27..
  office Prime Minister
person Winston Peters
  NZL GOV  2005-10..2008-08
  office Foreign Minister
  NZL GOV  2017-10..2020-11
  office Foreign Minister
  NZL GOV  2023-11-27..
  office Foreign Minister
  NZL ELI  2008-08..

# CAN
person Brian Mulroney | Mulroney
  CAN GOV  1984-09-17..1993-06-25
  office Prime Minister
  CAN ELI  1993-06-25..
person Kim Campbell
  CAN GOV  1993-06-25..1993-11-04
  office Prime Minister
  CAN ELI  1993-11-04..
person Jean Chretien | Jean Chrétien | Chretien | Chrétien
  CAN GOV  1993-11-04..2003-12-12
  office Prime Minister
  CAN ELI  2003-12-12..
person Paul Martin
  CAN GOV  1993-11..2002-06
  office Finance Minister
  CAN GOV  2003-12-12..2006-02-06
  office Prime Minister
  CAN ELI  2002-06..
person Stephen Harper
  CAN GOV  2006-02-06..2015-11-04
  office Prime Minister
  CAN ELI  2015-11-04..
person Justin Trudeau | Trudeau
  CAN GOV  2015-11-04..2025-03-14
  office Prime Minister
  CAN ELI  2025-03-14..
person Mark Carney | Carney
  CAN GOV  2008-02..2013-06
  GBR GOV  2013-07..2020-03
  CAN GOV  2025-03-14..
  office Prime Minister
  CAN ELI  2013-06..
person Chrystia Freeland | Freeland
  CAN GOV  2017-01..2019-11
  office Foreign Minister
  CAN GOV  2019-11..2024-12
  office Deputy Prime Minister
  CAN ELI  2019-11..
person Melanie Joly | Mélanie Joly
  CAN GOV  2021-10..2025-05
  office Foreign Minister
  CAN ELI  2025-05..
person Anita Anand
  CAN GOV MIL  2021-10..2023-07
  office Defence Minister
  CAN GOV  2025-05..
  office Foreign Minister
  CAN ELI  2023-07..
person Lloyd Axworthy
  CAN GOV  1996-01..2000-10
  office Foreign Minister
  CAN ELI  2000-10..
person Bill Graham
  CAN GOV  2002-01..2004-07
  office Foreign Minister
  CAN GOV MIL  2004-07..2006-02
  office Defence Minister
  CAN ELI  2004-07..
person Pierre Poilievre
  CAN PTY OPP  2022-09..
person Louise Arbour
  CAN JUD  1996..1999-09
  UNO GOV  2004-07..2008-06
  CAN ELI  1999-09..
person Lucien Bouchard
  CAN PTY OPP  ..1996-01
  CAN GOV  1996-01..2001-03
  office Premier of Quebec
  CAN ELI  2001-03..
person Jacques Parizeau
  CAN GOV  1994-09..1996-01
  office Premier of Quebec
  CAN ELI  1996-01..
person Romeo Dallaire | Roméo Dallaire
  UNO MIL  1993-10..1994-08
person Doug Ford
  CAN GOV  2018-06..
  office Premier of Ontario
