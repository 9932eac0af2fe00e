# Persons in the news of North, Central and South America and the Caribbean, 1985 to 2026: cabinet and Congress, generals, envoys, judges, opposition, guerrillas, traffickers, clerics, unionists, prisoners. Part 1 of 8: USA.

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
  USA ELI  2025-01..
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
  USA ELI  1994-12..
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
  USA ELI  2019-08..
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
  USA ELI  1997..
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
  USA ELI  2011-07..
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
  USA ELI  2021-01..
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
