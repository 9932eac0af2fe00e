# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 1 of 6: GBR IRL FRA.

# GBR
person Geoffrey Howe
  GBR GOV  1979-05..1990-11
  GBR ELI  1990-11..
person Nigel Lawson
  GBR GOV  1983-06..1989-10
  GBR ELI  1989-10..
person Norman Lamont
  GBR GOV  1990-11..1993-05
  GBR ELI  1993-05..
person Kenneth Clarke | Ken Clarke
  GBR GOV  1985-09..1997-05
  GBR GOV  2010-05..2014-07
  GBR LEG
person Michael Heseltine
  GBR GOV MIL  1983-01..1986-01
  GBR GOV  1990-11..1997-05
  GBR LEG
person Tom King
  GBR GOV  1985-09..1989-07
  GBR GOV MIL  1989-07..1992-04
  GBR LEG
person Peter Brooke
  GBR GOV  1989-07..1994-07
  GBR LEG
person Patrick Mayhew
  GBR GOV  1992-04..1997-05
  GBR ELI  1997-05..
person Michael Portillo
  GBR GOV MIL  1995-07..1997-05
  GBR GOV  1992-04..1995-07
  GBR LEG
person Sajid Javid
  GBR GOV  2014-04..2022-07
  GBR ELI  2022-07..
person Amber Rudd
  GBR GOV  2015-05..2019-09
  GBR ELI  2019-09..
person Gavin Williamson
  GBR GOV MIL  2017-11..2019-05
  GBR LEG
person Penny Mordaunt
  GBR GOV MIL  2019-05..2019-07
  GBR GOV  2017-11..2024-07
  GBR LEG
person Michael Fallon
  GBR GOV MIL  2014-07..2017-11
  GBR LEG
person Des Browne
  GBR GOV MIL  2006-05..2008-10
  GBR LEG
person Charles Clarke
  GBR GOV  2001-06..2006-05
  GBR LEG
person David Davis
  GBR GOV  2016-07..2018-07
  GBR LEG
person Jacob Rees-Mogg
  GBR GOV  2019-07..2022-10
  GBR LEG  ..2024-05
  GBR ELI  2024-05..
person Kwasi Kwarteng
  GBR GOV  2021-01..2022-10
  GBR LEG
person Grant Shapps
  GBR GOV MIL  2023-08..2024-07
  GBR GOV  2019-07..2023-08
  GBR LEG
person Rachel Reeves
  GBR GOV  2024-07..
  GBR LEG OPP  2010-05..2024-07
person Angela Rayner
  GBR GOV  2024-07..2025-09
  GBR LEG OPP  2015-05..2024-07
  GBR LEG
person Wes Streeting
  GBR GOV  2024-07..
  GBR LEG OPP  2015-05..2024-07
person Matt Hancock
  GBR GOV  2015-05..2021-06
  GBR LEG
person Tony Benn
  GBR LEG  ..2001-05
  GBR SOC  2001-06..
person Andrew Mitchell
  GBR GOV  2010-05..2012-10
  GBR GOV  2022-10..2024-07
  GBR LEG
person Charles Kennedy
  GBR PTY OPP  1999-08..2006-01
  GBR LEG
person Menzies Campbell | Ming Campbell
  GBR PTY OPP  2006-03..2007-10
  GBR LEG
person Tim Farron
  GBR PTY OPP  2015-07..2017-07
  GBR LEG
person Jo Swinson
  GBR PTY OPP  2019-07..2019-12
  GBR LEG
person Humza Yousaf
  GBR GOV  2012-09..2024-05
  GBR ELI  2024-05..
person John Swinney
  GBR GOV  2024-05..
  GBR GOV  2007-05..2023-03
  GBR LEG
person Ian Blackford
  GBR LEG OPP  2015-05..2024-05
  GBR ELI  2024-05..
person Ruth Davidson
  GBR PTY OPP  2011-11..2019-08
person Mark Drakeford
  GBR GOV  2018-12..2024-03
  GBR GOV
person George Galloway
  GBR LEG OPP  1987-06..2015-05
  GBR PTY OPP
person Jo Cox
  GBR LEG
person Dominic Cummings
  GBR GOV  2019-07..2020-11
  GBR ELI  2020-11..
person Alastair Campbell
  GBR GOV  1997-05..2003-08
  GBR ELI  2003-08..
person John Scarlett
  GBR SPY
person Richard Dearlove
  GBR SPY  ..2004-07
  GBR ELI  2004-08..
person Alex Younger
  GBR SPY  2014-11..2020-09
  GBR ELI  2020-10..
person Stella Rimington
  GBR SPY  ..1996-04
  GBR ELI  1996-05..
person Eliza Manningham-Buller
  GBR SPY  ..2007-04
  GBR ELI  2007-05..
person Ken McCallum
  GBR SPY
person Cressida Dick
  GBR COP
person Bernard Hogan-Howe
  GBR COP
person Mark Rowley
  GBR COP
person Hugh Orde
  GBR COP
person Ronnie Flanagan
  GBR COP
person Mervyn King
  GBR GOV  2003-07..2013-06
  GBR ELI  2013-07..
person Andrew Bailey
  GBR GOV  2020-03..
person John Bercow
  GBR LEG  2009-06..2019-11
  GBR ELI  2019-11..
person Lindsay Hoyle
  GBR LEG
person Betty Boothroyd
  GBR LEG
person Princess Diana
  GBR GOV  ..1997-08
  GBR ELI  1997-08..
person Prince William
  GBR GOV
person Prince Andrew | Andrew Mountbatten-Windsor
  GBR GOV  ..2019-11
  GBR ELI  2019-11..
person Prince Harry
  GBR GOV  ..2020-03
  GBR ELI  2020-04..
person Salman Rushdie
  GBR SOC
person Terry Waite
  GBR REL
person Ken Bigley | Kenneth Bigley
  GBR CVL
person Margaret Hassan
  GBR SOC
person David Haines
  GBR SOC
person Alan Henning
  GBR SOC
person John Cantlie
  GBR JRN
person Alan Johnston
  GBR JRN
person Terry Lloyd
  GBR JRN
person Farzad Bazoft
  GBR JRN
person Mike Jackson
  GBR MIL
person Richard Dannatt
  GBR MIL  ..2009-08
  GBR ELI  2009-09..
person Peter de la Billiere
  GBR MIL
person Rupert Smith
  UNO MIL  1995..1995-12
  GBR MIL
person Tony Radakin
  GBR MIL
person Patrick Sanders
  GBR MIL
person Mark Lyall Grant
  GBR GOV
person Matthew Rycroft
  GBR GOV
person Karen Pierce
  GBR GOV
person Barbara Woodward
  GBR GOV
person Kim Darroch
  GBR GOV  ..2019-07
  GBR ELI  2019-08..
person Craig Murray
  GBR GOV  2002-08..2004-10
  GBR SOC  2004-11..
person Jonathan Powell
  GBR GOV  1997-05..2007-06
  GBR GOV  2024-11..
  GBR SOC
person Rupert Murdoch
  USA BUS
person Robert Maxwell
  GBR BUS
person Rebekah Brooks
  GBR BUS
person Richard Branson
  GBR BUS
person Len McCluskey
  GBR LAB
person Bob Crow
  GBR LAB
person Frances O'Grady
  GBR LAB
person Sharon Graham
  GBR LAB
person Robert Runcie
  GBR REL
person Basil Hume | Cardinal Hume
  GBR REL
person Johnny Adair
  GBR PRM
person David Ervine
  GBR PTY
person Gusty Spence
  GBR PRM
person Bernadette McAliskey | Bernadette Devlin
  GBR SOC
person Seamus Mallon
  GBR PTY
person Naomi Long
  GBR PTY
person Doug Beattie
  GBR PTY
person Jim Allister
  GBR PTY OPP
person Nigel Dodds
  GBR PTY
person Colum Eastwood
  GBR PTY
person Edwin Poots
  GBR PTY
person Shamima Begum
  GBR CVL
person Moazzam Begg
  GBR CVL
person Binyam Mohamed
  GBR CVL
person Richard Reid
  GBR REB
person John Chilcot
  GBR JUD
person Kim Philby
  GBR SPY
person David Irving
  GBR EDU
person Stephen Lawrence
  GBR CVL
person Gareth Peirce
  GBR JUD
# IRL
person Garret FitzGerald
  IRL GOV  1982-12..1987-03
  IRL ELI  1987-03..
person Dick Spring
  IRL GOV  1993-01..1997-06
  IRL PTY OPP
person Peter Barry
  IRL GOV  1982-12..1987-03
  IRL ELI  1987-03..
person Ruairi Quinn
  IRL GOV  1994-12..1997-06
  IRL PTY OPP  1997-11..2002-10
person Eamon Gilmore
  IRL GOV  2011-03..2014-07
  IRL PTY OPP  2007-09..2011-03
  EUR GOV  2015-10..2024
person Helen McEntee
  IRL GOV
person Paschal Donohoe
  IRL GOV  ..2025-11
  IGO GOV  2025-11..
person Catherine Connolly
  IRL LEG OPP  ..2025-11
  IRL GOV  2025-11..
person Caoimhghin O Caolain
  IRL LEG OPP
person Pearse Doherty
  IRL LEG OPP
person Mairead Maguire | Mairead Corrigan
  IRL SOC
person Cahal Daly
  IRL REL
person Sean Brady
  IRL REL
person Diarmuid Martin
  IRL REL
person Veronica Guerin
  IRL JRN
person Bob Geldof
  IRL SOC
person Ray Burke
  IRL GOV  1987..1997-10
  IRL ELI  1997-10..
person Maire Geoghegan-Quinn
  IRL GOV  1992..1994-12
  EUR GOV  2010-02..2014-10
person Ray MacSharry
  EUR GOV  1989-01..1993-01
  IRL GOV  1987-03..1988-12
person Padraig Flynn
  EUR GOV  1993-01..1999-09
# FRA
person Pierre Joxe
  FRA GOV  1984-07..1991-01
  FRA GOV MIL  1991-01..1993-03
  FRA ELI  1993-03..
person Jean-Pierre Chevenement | Jean-Pierre Chevènement
  FRA GOV MIL  1988-05..1991-01
  FRA GOV  1997-06..2000-08
  FRA LEG
person Francois Leotard | François Léotard
  FRA GOV MIL  1993-03..1995-05
  FRA LEG
person Alain Richard
  FRA GOV MIL  1997-06..2002-05
  FRA LEG
person Gerard Longuet | Gérard Longuet
  FRA GOV MIL  2011-02..2012-05
  FRA LEG
person Sylvie Goulard
  FRA GOV MIL  2017-05..2017-06
  FRA ELI  2017-06..
person Pierre Mauroy
  FRA GOV  1981-05..1984-07
  FRA PTY
person Raymond Barre
  FRA GOV  ..1981-05
  FRA ELI  1981-05..
person Jack Lang
  FRA GOV  1981-05..2002-05
  FRA ELI  2002-05..
person Martine Aubry
  FRA GOV  1991-05..2000-10
  FRA PTY  2008-11..2012-09
  FRA GOV
person Segolene Royal | Ségolène Royal
  FRA GOV  2014-04..2017-05
  FRA PTY OPP
person Benoit Hamon | Benoît Hamon
  FRA PTY
person Olivier Faure
  FRA PTY OPP
person Raphael Glucksmann | Raphaël Glucksmann
  FRA PTY OPP
person Arnaud Montebourg
  FRA GOV  2012-05..2014-08
  FRA PTY
person Christiane Taubira
  FRA GOV  2012-05..2016-01
  FRA LEG
person Pierre Moscovici
  FRA GOV  2012-05..2014-04
  EUR GOV  2014-11..2019-11
  FRA GOV
person Michel Sapin
  FRA GOV
person Christophe Castaner
  FRA GOV  2017-05..2020-07
  FRA PTY
person Gerard Collomb | Gérard Collomb
  FRA GOV
person Laurent Nunez | Laurent Nuñez
  FRA COP  ..2025-10
  FRA GOV  2025-10..
person Eric Ciotti | Éric Ciotti
  FRA PTY OPP
person Anne Hidalgo
  FRA GOV
person Bertrand Delanoe | Bertrand Delanoë
  FRA GOV
person Nathalie Loiseau
  FRA GOV  2017-06..2019-03
  EUR LEG  2019-07..
person Clement Beaune | Clément Beaune
  FRA GOV
person Claude Gueant | Claude Guéant
  FRA GOV  ..2012-05
  FRA ELI  2012-05..
person Brice Hortefeux
  FRA GOV  2007-05..2011-02
  EUR LEG
person Yael Braun-Pivet | Yaël Braun-Pivet
  FRA LEG
person Manuel Bompard
  FRA LEG OPP
person Mathilde Panot
  FRA LEG OPP
person Robert Hue
  FRA PTY
person Georges Marchais
  FRA PTY OPP
person Fabien Roussel
  FRA PTY OPP
person Marine Tondelier
  FRA PTY OPP
person Dominique Voynet
  FRA GOV  1997-06..2001-07
  FRA PTY
person Noel Mamere | Noël Mamère
  FRA LEG
person Eva Joly
  FRA JUD  ..2009-06
  FRA PTY  2009-06..
person Jean-Louis Bruguiere | Jean-Louis Bruguière
  FRA JUD
person Marc Trevidic | Marc Trévidic
  FRA JUD
person Francois Molins | François Molins
  FRA JUD
person Jacques Verges | Jacques Vergès
  FRA JUD
person Maurice Papon
  FRA ELI
person Pierre de Villiers
  FRA MIL  ..2017-07
  FRA ELI  2017-08..
person Jean-Louis Georgelin
  FRA MIL
person Henri Bentegeat | Henri Bentégeat
  FRA MIL
person Edouard Guillaud
  FRA MIL
person Thierry Burkhard
  FRA MIL  ..2025-08
  FRA ELI  2025-09..
person Fabien Mandon
  FRA MIL
person Jacques Lanxade
  FRA MIL
person Bernard Bajolet
  FRA GOV  ..2013-04
  FRA SPY  2013-04..2017-05
  FRA ELI  2017-05..
person Bernard Emie | Bernard Émié
  FRA GOV  ..2017-06
  FRA SPY  2017-06..2023-12
  FRA ELI  2023-12..
person Nicolas Lerner
  FRA SPY
person Maurice Gourdault-Montagne
  FRA GOV
person Jean-Marc de La Sabliere | Jean-Marc de La Sablière
  FRA GOV
person Francois Delattre | François Delattre
  FRA GOV
person Nicolas de Riviere | Nicolas de Rivière
  FRA GOV
person Emmanuel Bonne
  FRA GOV
person Jerome Bonnafont | Jérôme Bonnafont
  FRA GOV
person Jean-Christophe Mitterrand
  FRA BUS
person Jacques Foccart
  FRA GOV
person Anne Lauvergeon
  FRA BUS
person Patrick Pouyanne | Patrick Pouyanné
  FRA BUS
person Christophe de Margerie
  FRA BUS
person Vincent Bollore | Vincent Bolloré
  FRA BUS
person Bernard Arnault
  FRA BUS
person Serge Dassault
  FRA BUS
person Jerome Kerviel | Jérôme Kerviel
  FRA BUS
person Pavel Durov
  RUS BUS
person Abbe Pierre | Abbé Pierre
  FRA REL
person Jean-Marie Lustiger | Cardinal Lustiger
  FRA REL
person Marcel Lefebvre
  FRA REL
person Edith Bouvier | Édith Bouvier
  FRA JRN
person Florence Aubenas
  FRA JRN
person Georges Malbrunot
  FRA JRN
person Florence Cassez
  FRA CVL
person Clotilde Reiss
  FRA CVL
person Cecile Kohler | Cécile Kohler
  FRA CVL
person Mohamed Merah
  FRA REB
person Amedy Coulibaly
  FRA REB
person Said Kouachi | Saïd Kouachi
  FRA REB
person Cherif Kouachi | Chérif Kouachi
  FRA REB
person Samuel Paty
  FRA EDU
person Adama Traore
  FRA CVL
person Dieudonne M'bala M'bala | Dieudonné M'bala M'bala
  FRA SOC
person Bernard-Henri Levy | Bernard-Henri Lévy
  FRA SOC
person Laurent Berger
  FRA LAB
person Sophie Binet
  FRA LAB
person Marc Blondel
  FRA LAB
person Jean-Claude Mailly
  FRA LAB
person Gilles Simeoni
  FRA GOV
person Jean-Guy Talamoni
  FRA PTY
person Alain Orsoni
  FRA REB
person Charles Pieri
  FRA REB
