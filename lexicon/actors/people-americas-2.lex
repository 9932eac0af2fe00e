# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 2 of 8: USA.

# USA
person Adam Kinzinger
  USA LEG  ..2023-01
  USA ELI  2023-01..
person Bennie Thompson
  USA LEG
person Jamie Raskin
  USA LEG
person Jerrold Nadler | Jerry Nadler
  USA LEG
person Gabrielle Giffords | Gabby Giffords
  USA LEG
person Geraldine Ferraro
  USA PTY
person Michael Dukakis
  USA GOV  ..1991-01
  USA ELI  1991-01..
person Walter Mondale
  USA PTY  ..1993
  USA GOV  1993..1996-12
  USA ELI
person Gary Hart
  USA LEG  ..1987-01
  USA ELI  1987-01..
person Mario Cuomo
  USA GOV
person Andrew Cuomo
  USA GOV  ..2021-08
  USA PTY
person Ross Perot
  USA BUS
person Ralph Nader
  USA SOC
person Pat Buchanan | Patrick Buchanan
  USA PTY
person Pat Robertson
  USA REL
person Jerry Falwell
  USA REL
person Howard Dean
  USA GOV  ..2003-01
  USA PTY
person Sarah Palin
  USA GOV  ..2009-07
  USA PTY  2009-08..
person Mike Huckabee
  USA GOV  ..2007-01
  USA PTY  ..2025-03
  USA GOV  2025-04..
person Michele Bachmann
  USA LEG
person Chris Christie
  USA GOV  ..2018-01
  USA PTY
person Jeb Bush
  USA GOV  ..2007-01
  USA PTY
person Rick Perry
  USA GOV  ..2015-01
  USA GOV  2017-03..2019-12
  USA PTY
person Tim Walz
  USA GOV
person Josh Shapiro
  USA GOV
person Gretchen Whitmer
  USA GOV
person Kathy Hochul
  USA GOV
person JB Pritzker | J.B. Pritzker
  USA GOV
person Arnold Schwarzenegger
  USA GOV  2003-11..2011-01
  USA ELI  2011-01..
person Pete Buttigieg
  USA GOV  2021-02..2025-01
  USA PTY
person Michael Bloomberg | Mike Bloomberg
  USA GOV  2002-01..2013-12
  USA BUS
person Bill de Blasio
  USA GOV
person Eric Adams
  USA GOV
person Zohran Mamdani
  USA LEG  ..2025-12
  USA GOV  2026-01..
person Ed Koch
  USA GOV
person David Dinkins
  USA GOV
person Karen Bass
  USA LEG  ..2022-12
  USA GOV  2022-12..
person Lori Lightfoot
  USA GOV
person Marion Barry
  USA GOV
person Muriel Bowser
  USA GOV
person Ray Nagin
  USA GOV
person Michelle Obama
  USA GOV  2009-01..2017-01
  USA ELI  2017-01..
person Melania Trump
  USA GOV
person Laura Bush
  USA GOV  ..2009-01
  USA ELI  2009-01..
person Jill Biden
  USA GOV  2021-01..2025-01
  USA ELI
person Hunter Biden
  USA ELI
person Ivanka Trump
  USA GOV  2017-03..2021-01
  USA ELI
person Donald Trump Jr. | Donald Trump Jr
  USA BUS
person Paul Manafort
  USA PTY
person Roger Stone
  USA PTY
person Michael Cohen
  USA CVL
person Carter Page
  USA PTY
person Sidney Powell
  USA PTY
person John Eastman
  USA PTY
person Cassidy Hutchinson
  USA ELI
person Enrique Tarrio
  USA PRM
person Stewart Rhodes
  USA PRM
person Charlie Kirk
  USA SOC
person Tucker Carlson
  USA JRN
person Alex Jones
  USA JRN
person Robert F. Kennedy Jr. | Robert F. Kennedy Jr | RFK Jr
  USA PTY  ..2025-01
  USA GOV  2025-02..
person Anthony Fauci
  USA GOV  ..2022-12
  USA ELI  2023-01..
person Deborah Birx
  USA GOV
person Rochelle Walensky
  USA GOV
person Tom Homan
  USA GOV
person Gregory Bovino
  USA COP
person Kirstjen Nielsen
  USA GOV  2017-12..2019-04
  USA ELI  2019-04..
person Jeh Johnson
  USA GOV  ..2017-01
  USA ELI  2017-01..
person Doug Burgum
  USA GOV
person Lee Zeldin
  USA LEG  ..2023-01
  USA GOV  2025-01..
person Linda McMahon
  USA GOV
person Jennifer Granholm
  USA GOV
person Ernest Moniz
  USA GOV
person Steven Chu
  USA GOV
person Hazel O'Leary
  USA GOV
person Spencer Abraham
  USA GOV
person Bill Daley
  USA GOV
person Penny Pritzker
  USA GOV
person Russell Vought
  USA GOV
person Joe Kent
  USA GOV
person Elbridge Colby
  USA GOV
person Stephen Feinberg
  USA GOV
person Dan Driscoll
  USA GOV
person John Phelan
  USA GOV
person Christopher Landau
  USA GOV
person Allison Hooker
  USA GOV
person Tom Barrack | Thomas Barrack
  USA BUS  ..2025-04
  USA GOV  2025-05..
person Adam Boehler
  USA GOV
person Richard Grenell
  USA GOV
person Amos Hochstein
  USA GOV  ..2025-01
  USA BUS
person Brett Holmgren
  USA SPY
person Dorothy Shea
  USA GOV
person Kelly Craft
  USA GOV
person Jeane Kirkpatrick
  USA GOV
person Vernon Walters
  USA GOV
person Edward Perkins
  USA GOV
person Walter Kansteiner
  USA GOV
person Jeffrey Feltman
  USA GOV  ..2012-06
  UNO GOV  2012-07..2018-03
  USA GOV  2021-04..2022-01
  USA ELI  2022-01..
person Mike Hammer
  USA GOV
person Thomas Shannon
  USA GOV
person Roger Noriega
  USA GOV
person Otto Reich
  USA GOV
person Arturo Valenzuela
  USA GOV
person Roberta Jacobson
  USA GOV
person Brian Nichols
  USA GOV
person Mauricio Claver-Carone
  USA GOV  ..2020-09
  IGO GOV  2020-10..2022-09
  USA GOV  2025-01..2025-05
  USA ELI  2025-05..
person Deborah McCarthy
  USA GOV
person Luigi Einaudi
  USA GOV
person James Cason
  USA GOV
person Daniel Fried
  USA GOV
person Matthew Bryza
  USA GOV
person Michael McFaul
  USA GOV  ..2014-02
  USA EDU
person Jon Huntsman
  USA GOV  2009-08..2011-04
  USA GOV  2017-10..2019-10
  USA PTY
person Lynne Tracy
  USA GOV
person John Tefft
  USA GOV
person Geoffrey Pyatt
  USA GOV
person Marie Yovanovitch
  USA GOV
person Gordon Sondland
  USA GOV
person Bridget Brink
  USA GOV
person Alexander Vindman
  USA MIL
person Fiona Hill
  USA GOV
person Frank Wisner
  USA GOV
person James Pardew
  USA GOV
person James O'Brien
  USA GOV
person Gabriel Escobar
  USA GOV
person Matthew Palmer
  USA GOV
person Philip Kosnett
  USA GOV
person Jeffrey Hovenier
  USA GOV
person Michael Polt
  USA GOV
person Warren Zimmermann
  USA GOV
person Peter Galbraith
  USA GOV
person John Menzies
  USA GOV
person Chris Stevens | Christopher Stevens | J. Christopher Stevens
  USA GOV
person Arnold Raphel
  USA GOV
person Anne Patterson
  USA GOV
person Cameron Munter
  USA GOV
person Richard Olson
  USA GOV
person Donald Lu
  USA GOV
person Ross Wilson
  USA GOV
person Robert Blackwill
  USA GOV
person Eric Garcetti
  USA GOV
person Kenneth Juster
  USA GOV
person Gary Locke
  USA GOV
person Terry Branstad
  USA GOV
person David Perdue
  USA GOV
person Caroline Kennedy
  USA GOV
person Mike Mansfield
  USA GOV
person Tom Schieffer
  USA GOV
person William Hagerty | Bill Hagerty
  USA GOV  ..2019-07
  USA LEG  2021-01..
person James Lilley
  USA GOV
person Donald Gregg
  USA GOV
person Kenneth Bae
  USA REL
person Euna Lee
  USA JRN
person Laura Ling
  USA JRN
person Jeffrey Fowle
  USA CVL
person Terry Anderson
  USA JRN
person Thomas Sutherland
  USA EDU
person Joseph Cicippio
  USA EDU
person Benjamin Weir
  USA REL
person David Jacobsen
  USA MED
person William Higgins
  UNO MIL
person Robert Stethem
  USA MIL
person Leon Klinghoffer
  USA CVL
person James Foley
  USA JRN
person Steven Sotloff
  USA JRN
person Kayla Mueller
  USA SOC
person Peter Kassig
  USA SOC
person Nick Berg | Nicholas Berg
  USA BUS
person Marie Colvin
  USA JRN
person Warren Weinstein
  USA SOC
person Austin Tice
  USA JRN
person Theo Padnos | Peter Theo Curtis
  USA JRN
person Jason Rezaian
  USA JRN
person Xiyue Wang
  USA EDU
person Amir Hekmati
  USA MIL
person Siamak Namazi
  USA BUS
person Saeed Abedini
  USA REL
person Roxana Saberi
  USA JRN
person Haleh Esfandiari
  USA EDU
person Elizabeth Tsurkov
  ISR EDU
person Danny Fenster
  USA JRN
person Andrew Brunson
  USA REL
person Serkan Golge
  USA EDU
person Mark Frerichs
  USA BUS
person Jill Carroll
  USA JRN
person Roger Carstens
  USA GOV
person John Walker Lindh
  USA REB
person Jose Padilla
  USA REB
person Yaser Hamdi | Yaser Esam Hamdi
  USA REB
person Faisal Shahzad
  USA REB
person Dzhokhar Tsarnaev
  USA REB
person Tamerlan Tsarnaev
  USA REB
person Omar Mateen
  USA REB
person David Headley | David Coleman Headley
  USA REB
person Terry Nichols
  USA REB
person Eric Rudolph
  USA REB
person Dylann Roof
  USA REB
person Luigi Mangione
  USA CRM
person O.J. Simpson
  USA CVL
person Rodney King
  USA CVL
person George Floyd
  USA CVL
person Derek Chauvin
  USA COP
person Breonna Taylor
  USA CVL
person Trayvon Martin
  USA CVL
person Mumia Abu-Jamal
  USA CVL
person Leonard Peltier
  USA SOC
person Russell Means
  USA SOC
person Angela Davis
  USA SOC
person Coretta Scott King
  USA SOC
person Rosa Parks
  USA SOC
person Cindy Sheehan
  USA SOC
person Rachel Corrie
  USA SOC
person Medea Benjamin
  USA SOC
person Noam Chomsky
  USA EDU
person Jeffrey Sachs
  USA EDU
person Jody Williams
  USA SOC
person Samuel Huntington
  USA EDU
person Lane Kirkland
  USA LAB
person John Sweeney
  USA LAB
person Richard Trumka
  USA LAB
person Liz Shuler
  USA LAB
person Shawn Fain
  USA LAB
person James Hoffa
  USA LAB
person Sean O'Brien
  USA LAB
person Harold Daggett
  USA LAB
person Chris Smalls
  USA LAB
person William Rehnquist
  USA JUD
person Sandra Day O'Connor
  USA JUD
person Antonin Scalia
  USA JUD
person Clarence Thomas
  USA JUD
person Anita Hill
  USA EDU
person Robert Bork
  USA JUD
person Ruth Bader Ginsburg
  USA JUD
person John Roberts
  USA JUD
person Samuel Alito
  USA JUD
person Sonia Sotomayor
  USA JUD
person Elena Kagan
  USA JUD
person Brett Kavanaugh
  USA JUD
person Neil Gorsuch
  USA JUD
person Amy Coney Barrett
  USA JUD
person Ketanji Brown Jackson
  USA JUD
person Anthony Kennedy
  USA JUD
person Stephen Breyer
  USA JUD
person Aileen Cannon
  USA JUD
person Tanya Chutkan
  USA JUD
person James Boasberg
  USA JUD
person Alvin Bragg
  USA JUD
person Letitia James
  USA JUD
person Fani Willis
  USA JUD
person Preet Bharara
  USA JUD
person Patrick Fitzgerald
  USA JUD
person Lawrence Walsh
  USA JUD
person Thomas Griesa
  USA JUD
person Bernard Law
  USA REL
person Timothy Dolan
  USA REL
person Theodore McCarrick
  USA REL
person Franklin Graham
  USA REL
person David Koresh
  USA REL
person Warren Jeffs
  USA REL
person Jim Bakker
  USA REL
person Jimmy Swaggart
  USA REL
