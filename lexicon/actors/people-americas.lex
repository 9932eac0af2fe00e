# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners.

# USA
person George Shultz | George P. Shultz
  USA GOV  1982-07..1989-01
  USA ELI  1989-01..
person Caspar Weinberger
  USA GOV MIL  1981-01..1987-11
  USA ELI  1987-11..
person Frank Carlucci
  USA GOV  1986-12..1987-11
  USA GOV MIL  1987-11..1989-01
  USA BUS  1989-01..
person William Casey
  USA SPY
person William Webster
  USA SPY
person Oliver North
  USA MIL  ..1990
  USA SOC
person John Poindexter
  USA GOV  1985-12..1986-11
  USA ELI  1986-12..
person Robert McFarlane
  USA GOV  1983-10..1985-12
  USA ELI  1985-12..
person Elliott Abrams
  USA GOV  1985..1989-01
  USA GOV  2001-06..2009-01
  USA GOV  2019-01..2021-01
  USA SOC
person Richard Secord
  USA BUS
person Fawn Hall
  USA CVL
person Edwin Meese | Ed Meese
  USA GOV  ..1988-08
  USA ELI  1988-08..
person Marlin Fitzwater
  USA GOV
person Margaret Tutwiler
  USA GOV
person Bernard Aronson
  USA GOV
person Richard Boucher
  USA GOV
person Nicholas Burns
  USA GOV  ..2025-01
  USA ELI  2025-01..
person James Rubin
  USA GOV
person Mike McCurry | Michael McCurry
  USA GOV  ..1998-10
  USA ELI  1998-10..
person Ari Fleischer
  USA GOV  ..2003-07
  USA ELI  2003-07..
person Scott McClellan
  USA GOV  ..2006-05
  USA ELI  2006-05..
person Dana Perino
  USA GOV  ..2009-01
  USA JRN  2009-02..
person Robert Gibbs
  USA GOV  ..2011-02
  USA ELI  2011-02..
person Jay Carney
  USA GOV  ..2014-06
  USA BUS  2015..
person Josh Earnest
  USA GOV  ..2017-01
  USA BUS  2017-02..
person Sean Spicer
  USA GOV  2017-01..2017-08
  USA ELI  2017-09..
person Sarah Huckabee Sanders | Sarah Sanders
  USA GOV  2017-07..2019-06
  USA GOV  2023-01..
  USA PTY
person Kayleigh McEnany
  USA GOV  2020-04..2021-01
  USA JRN  2021-03..
person Jen Psaki
  USA GOV  ..2022-05
  USA JRN  2022-06..
person Karine Jean-Pierre
  USA GOV  2021-01..2025-01
  USA ELI  2025-01..
person Karoline Leavitt
  USA GOV  2025-01..
  USA PTY
person Ned Price
  USA GOV  ..2025-01
  USA ELI  2025-01..
person Tammy Bruce
  USA JRN  ..2025-01
  USA GOV  2025-01..
person Heather Nauert
  USA GOV  2017-04..2019-03
  USA JRN
person Morgan Ortagus
  USA GOV  2019-04..2021-01
  USA GOV  2025-01..
person P.J. Crowley | Philip Crowley
  USA GOV
person Sean McCormack
  USA GOV
person Marie Harf
  USA GOV
person John Kirby
  USA MIL  ..2015-05
  USA GOV  2015-05..2025-01
  USA ELI  2025-01..
person Pat Ryder
  USA MIL
person Sabrina Singh
  USA GOV
person Sean Parnell
  USA GOV
person Victoria Clarke
  USA GOV
person Geoff Morrell
  USA GOV
person Richard Armitage
  USA GOV  2001-03..2005-02
  USA ELI
person Douglas Feith
  USA GOV  ..2005-08
  USA ELI  2005-09..
person Richard Perle
  USA GOV  2001..2004
  USA ELI
person Lewis Libby | Scooter Libby | I. Lewis Libby
  USA GOV  ..2005-10
  USA ELI  2005-11..
person Marc Grossman
  USA GOV
person Thomas Pickering
  USA GOV
person James Dobbins
  USA GOV
person Edward Djerejian
  USA GOV
person Martin Indyk
  USA GOV  ..2001
  USA SOC
person Aaron David Miller
  USA GOV  ..2003
  USA SOC  2003..
person Robert Oakley
  USA GOV
person April Glaspie
  USA GOV
person Ryan Crocker
  USA GOV
person Stuart Bowen
  USA GOV
person Anthony Zinni
  USA MIL  ..2000-09
  USA GOV  2001-11..2003-03
  USA ELI
person Winston Lord
  USA GOV
person Stapleton Roy
  USA GOV
person Thomas Hubbard
  USA GOV
person Charles Kartman
  USA GOV
person Stephen Bosworth
  USA GOV
person Glyn Davies
  USA GOV
person Sung Kim
  USA GOV
person Joseph Yun
  USA GOV
person Stephen Biegun
  USA GOV  2018-08..2021-01
  USA ELI  2021-01..
person Kurt Campbell
  USA GOV
person Daniel Kritenbrink
  USA GOV
person Daniel Russel
  USA GOV
person Matt Pottinger
  USA GOV  ..2021-01
  USA SOC  2021-02..
person Robert O'Brien
  USA GOV  2019-09..2021-01
  USA ELI  2021-01..
person Tom Donilon | Thomas Donilon
  USA GOV  ..2013-06
  USA ELI  2013-07..
person Ben Rhodes
  USA GOV  ..2017-01
  USA ELI  2017-01..
person Jack Lew | Jacob Lew
  USA GOV  ..2017-01
  USA GOV  2023-11..2025-01
person Ron Klain
  USA GOV
person Susie Wiles
  USA GOV  2025-01..
person Stephen Miller
  USA GOV  2017-01..2021-01
  USA GOV  2025-01..
  USA PTY
person Steve Bannon | Stephen Bannon
  USA GOV  2017-01..2017-08
  USA PTY
person Kellyanne Conway
  USA GOV  2017-01..2020-08
  USA PTY
person Reince Priebus
  USA GOV  2017-01..2017-07
  USA PTY
person Mick Mulvaney
  USA GOV
person Mark Meadows
  USA LEG  ..2020-03
  USA GOV  2020-03..2021-01
  USA ELI  2021-01..
person Peter Navarro
  USA GOV  2017-01..2021-01
  USA GOV  2025-01..
  USA SOC
person Wilbur Ross
  USA GOV  2017-02..2021-01
  USA ELI  2021-01..
person Howard Lutnick
  USA BUS  ..2025-02
  USA GOV  2025-02..
person Gina Raimondo
  USA GOV
person Robert Lighthizer
  USA GOV  2017-05..2021-01
  USA ELI  2021-01..
person Katherine Tai
  USA GOV
person Jamieson Greer
  USA GOV  2025-02..
person Michael Froman
  USA GOV  2013-06..2017-01
  USA ELI
person Larry Summers | Lawrence Summers
  USA GOV  ..2001-01
  USA GOV  2009-01..2010-12
  USA EDU
person Lloyd Bentsen
  USA LEG  ..1993-01
  USA GOV  1993-01..1994-12
person Nicholas Brady
  USA GOV
person Paul O'Neill
  USA GOV  2001-01..2002-12
  USA ELI
person Paul Volcker
  USA GOV  ..1987-08
  USA ELI  1987-08..
person Jeff Sessions
  USA LEG  ..2017-02
  USA GOV  2017-02..2018-11
  USA ELI  2018-11..
person Loretta Lynch
  USA JUD
person Alberto Gonzales
  USA GOV  2001-01..2007-09
  USA ELI
person Todd Blanche
  USA GOV  2025-03..
person Rod Rosenstein
  USA GOV
person Sally Yates
  USA GOV
person Louis Freeh
  USA COP  ..2001-06
  USA ELI  2001-07..
person Andrew McCabe
  USA COP
person Dan Bongino
  USA JRN  ..2025-02
  USA COP  2025-03..
person Peter Strzok
  USA COP
person Gina Haspel
  USA SPY  2018-05..2021-01
  USA SPY
person John Ratcliffe
  USA LEG  ..2020-05
  USA SPY  2020-05..2021-01
  USA SPY  2025-01..
person Avril Haines
  USA SPY  2021-01..2025-01
  USA GOV
person Dan Coats
  USA LEG  ..2017-01
  USA SPY  2017-03..2019-08
person James Clapper
  USA SPY  ..2017-01
  USA ELI  2017-01..
person Valerie Plame
  USA SPY
person Philip Agee
  USA SPY
person Edward Lee Howard
  USA SPY
person Clayton Lonetree
  USA MIL
person Ana Montes | Ana Belen Montes
  USA SPY
person Raymond Davis
  USA SPY
person Robert Levinson
  USA CVL
person Keith Alexander
  USA MIL
person Paul Nakasone
  USA MIL
person Timothy Haugh
  USA MIL
person James Cartwright
  USA MIL
person Hugh Shelton
  USA MIL  ..2001-09
  USA ELI  2001-10..
person John Shalikashvili
  USA MIL  ..1997-09
  USA ELI  1997-10..
person William Crowe
  USA MIL  ..1989-09
  USA GOV  1994..1997
person Richard Myers
  USA MIL  ..2005-09
  USA ELI  2005-10..
person Peter Pace
  USA MIL
person Mike Mullen | Michael Mullen
  USA MIL  ..2011-09
  USA ELI  2011-10..
person Martin Dempsey
  USA MIL
person Joseph Dunford
  USA MIL  ..2019-09
  USA ELI  2019-10..
person Charles Q. Brown | CQ Brown
  USA MIL
person Dan Caine
  USA MIL
person William Fallon
  USA MIL
person Ricardo Sanchez
  USA MIL
person George Casey
  USA MIL
person Ray Odierno | Raymond Odierno
  USA MIL
person David McKiernan
  USA MIL
person Dan McNeill
  USA MIL
person Karl Eikenberry
  USA MIL  ..2009-04
  USA GOV  2009-04..2011-07
person John F. Campbell
  USA MIL
person Austin Miller | Austin Scott Miller
  USA MIL
person Joseph Votel
  USA MIL
person Kenneth McKenzie | Frank McKenzie
  USA MIL
person Michael Kurilla | Erik Kurilla
  USA MIL
person William McRaven
  USA MIL  ..2014-08
  USA EDU  2015..
person Stephen Townsend
  USA MIL
person Philip Breedlove
  USA MIL  ..2016-05
  USA ELI  2016-05..
person Curtis Scaparrotti
  USA MIL
person Tod Wolters
  USA MIL
person Christopher Cavoli
  USA MIL
person Alexus Grynkewich
  USA MIL
person Joseph Ralston
  USA MIL
person George Joulwan
  USA MIL
person John Galvin
  USA MIL
person James Stavridis
  USA MIL  ..2013-05
  USA ELI  2013-06..
person Leighton Smith
  USA MIL
person Harry Harris
  USA MIL  ..2018-05
  USA GOV  2018-07..2021-01
person Philip Davidson
  USA MIL
person John Aquilino
  USA MIL
person Samuel Paparo
  USA MIL
person Laura Richardson
  USA MIL
person Alvin Holsey
  USA MIL
person Maxwell Thurman
  USA MIL
person Carl Stiner
  USA MIL
person Thomas Montgomery
  USA MIL
person Janis Karpinski
  USA MIL
person Lynndie England
  USA MIL
person Charles Graner
  USA MIL
person William Calley
  USA MIL
person Bowe Bergdahl
  USA MIL
person Robert Bales
  USA MIL
person Nidal Hasan | Nidal Malik Hasan
  USA MIL
person Jessica Lynch
  USA MIL
person Travis King
  USA MIL
person Scott O'Grady
  USA MIL
person Jim Wright
  USA LEG
person Tip O'Neill
  USA LEG
person Dick Gephardt | Richard Gephardt
  USA LEG
person Tom DeLay
  USA LEG  ..2006-06
  USA ELI  2006-06..
person Dick Armey
  USA LEG
person John Thune
  USA LEG
person Steve Scalise
  USA LEG
person Jim Risch | James Risch
  USA LEG
person Jeanne Shaheen
  USA LEG
person Roger Wicker
  USA LEG
person Jack Reed
  USA LEG
person Mark Warner
  USA LEG
person Richard Burr
  USA LEG
person Ben Cardin
  USA LEG
person Chris Murphy
  USA LEG
person Chris Coons
  USA LEG
person Tim Kaine
  USA LEG
person Chris Van Hollen
  USA LEG
person Chuck Grassley | Charles Grassley
  USA LEG
person Orrin Hatch
  USA LEG
person Claiborne Pell
  USA LEG
person Daniel Patrick Moynihan
  USA LEG
person Bill Bradley
  USA LEG
person Chuck Robb
  USA LEG
person Connie Mack
  USA LEG
person Bob Graham
  USA LEG
person Jay Rockefeller
  USA LEG
person Kit Bond
  USA LEG
person Pat Roberts
  USA LEG
person Saxby Chambliss
  USA LEG
person Jon Kyl
  USA LEG
person Kirsten Gillibrand
  USA LEG
person Amy Klobuchar
  USA LEG
person Cory Booker
  USA LEG
person Susan Collins
  USA LEG
person Lisa Murkowski
  USA LEG
person Mark Kelly
  USA LEG
person Tammy Duckworth
  USA LEG
person Michael McCaul
  USA LEG
person Brian Mast
  USA LEG
person Ed Royce
  USA LEG
person Eliot Engel
  USA LEG
person Gregory Meeks
  USA LEG
person Howard Berman
  USA LEG
person Ileana Ros-Lehtinen
  USA LEG
person Mario Diaz-Balart
  USA LEG
person Lincoln Diaz-Balart
  USA LEG
person Dan Burton
  USA LEG
person Ben Gilman | Benjamin Gilman
  USA LEG
person Lee Hamilton
  USA LEG
person Dante Fascell
  USA LEG
person Stephen Solarz
  USA LEG
person Robert Torricelli
  USA LEG
person Christopher Cox
  USA LEG
person Frank Wolf
  USA LEG
person Mike Turner
  USA LEG
person Devin Nunes
  USA LEG
person Trey Gowdy
  USA LEG
person Darrell Issa
  USA LEG
person Henry Waxman
  USA LEG
person John Conyers
  USA LEG
person Charles Rangel
  USA LEG
person Maxine Waters
  USA LEG
person Barbara Lee
  USA LEG
person Pramila Jayapal
  USA LEG
person Cori Bush
  USA LEG
person Matt Gaetz
  USA LEG
person Lauren Boebert
  USA LEG
person Liz Cheney
  USA LEG  ..2023-01
  USA ELI  2023-01..
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
person Massad Boulos
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
person Jendayi Frazer
  USA GOV
person Johnnie Carson
  USA GOV
person Chester Crocker
  USA GOV
person Herman Cohen
  USA GOV
person Walter Kansteiner
  USA GOV
person Andrew Natsios
  USA GOV
person Princeton Lyman
  USA GOV
person Donald Booth
  USA GOV
person Jeffrey Feltman
  USA GOV  ..2012-06
  UNO GOV  2012-07..2018-03
  USA GOV  2021-04..2022-01
person Mike Hammer
  USA GOV
person Tibor Nagy
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
person Christopher Dell
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
person Umar Farouk Abdulmutallab
  NGA REB
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
person Sun Myung Moon
  KOR REL
person Bernard Madoff | Bernie Madoff
  USA CRM
person Jeffrey Epstein
  USA CRM
person Ghislaine Maxwell
  GBR CRM
person Sam Bankman-Fried
  USA BUS
person Changpeng Zhao
  CAN BUS
person Kenneth Lay | Ken Lay
  USA BUS
person Jeffrey Skilling
  USA BUS
person Warren Buffett
  USA BUS
person Jamie Dimon
  USA BUS
person Larry Fink
  USA BUS
person Jensen Huang
  USA BUS
person Jack Dorsey
  USA BUS
person Sheryl Sandberg
  USA BUS
person Larry Ellison
  USA BUS
person Steve Jobs
  USA BUS
person Dennis Muilenburg
  USA BUS
person Dave Calhoun
  USA BUS
person Kelly Ortberg
  USA BUS
person Ted Turner
  USA BUS
person Erik Prince
  USA BUS
person John DeLorean
  USA BUS
person Armand Hammer
  USA BUS
person Ivan Boesky
  USA BUS
person Michael Milken
  USA BUS
person Harvey Weinstein
  USA BUS
person Bob Woodward
  USA JRN
person Dan Rather
  USA JRN
person Peter Arnett
  USA JRN
person Christiane Amanpour
  GBR JRN
person Seymour Hersh
  USA JRN
person Judith Miller
  USA JRN
person Jeffrey Goldberg
  USA JRN
person Don Lemon
  USA JRN
person Ricardo Rossello | Ricardo Rosselló
  USA GOV
person Jenniffer Gonzalez | Jenniffer González
  USA GOV
person Filiberto Ojeda Rios | Filiberto Ojeda Ríos
  USA REB
