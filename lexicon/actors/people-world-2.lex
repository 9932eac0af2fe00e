# Persons of international organisations in the news, 1985 to 2026: envoys, heads of missions, agencies and banks, force commanders, judges and prosecutors, spokesmen, campaigners across borders. Part 2 of 4: UNO IGO.

# UNO
person Karl Paschke
  UNO GOV
person Inga-Britt Ahlenius
  UNO GOV
person Mogens Lykketoft
  DNK GOV  ..2001
  UNO GOV  2015-09..2016-09
  DNK LEG
person Volkan Bozkir | Volkan Bozkır
  TUR GOV
  UNO GOV  2020-09..2021-09
person Abdulla Shahid
  MDV GOV
  UNO GOV  2021-09..2022-09
person Dennis Francis
  UNO GOV
person Philemon Yang
  CMR GOV  ..2019
  UNO GOV  2024-09..2025-09
person Peter Sutherland
  IRL BUS
  IGO GOV  1993..1995-04
  UNO GOV  2006..2017
person Matthew Hollingworth
  UNO GOV
person Corinne Fleischer
  UNO GOV
person Abeer Etefa
  UNO GOV
person Christiane Berthiaume
  UNO GOV
person Jens Laerke
  UNO GOV
person Elisabeth Byrs
  UNO GOV
person Massimo Aparo
  UNO GOV
person Herman Nackaerts
  UNO GOV
person Tero Varjoranta
  UNO GOV
person Pierre Goldschmidt
  UNO GOV
person David Kyd
  UNO GOV
person Gill Tudor
  UNO GOV
person Mark Gwozdecky
  UNO GOV
person Maurizio Zifferero
  UNO GOV
person Robert Gallucci
  USA GOV  ..1996
  USA EDU
person Tim Trevan
  UNO GOV
person Ewen Buchanan
  UNO GOV
person Hiro Ueki
  UNO GOV
person Robert Floyd
  UNO GOV
person Ahmet Uzumcu | Ahmet Üzümcü
  IGO GOV
person Fernando Arias
  IGO GOV
person Rogelio Pfirter
  IGO GOV
person Guy Ryder
  UNO LAB  ..2012-09
  UNO GOV  2012-10..
person Juan Somavia
  UNO GOV
person Michel Hansenne
  UNO GOV
person William Lacy Swing
  UNO GOV
person Antonio Vitorino | António Vitorino
  PRT GOV  1995-10..1997-11
  EUR GOV  1999-09..2004-11
  UNO GOV  2018-10..2023-09
person Amy Pope
  UNO GOV
person Leonard Doyle
  UNO GOV
person Joel Millman
  UNO GOV
person Brunson McKinley
  UNO GOV
person Jean-Philippe Chauzy
  UNO GOV
person Safa Msehli
  UNO GOV
person Flavio Di Giacomo
  UNO GOV
person Kitack Lim
  UNO GOV
person Arsenio Dominguez
  UNO GOV
person Efthimios Mitropoulos
  UNO GOV
person Doreen Bogdan-Martin
  UNO GOV
person Houlin Zhao
  UNO GOV
person Petteri Taalas
  UNO GOV
person Celeste Saulo
  UNO GOV
person Francis Gurry
  UNO GOV
person Daren Tang
  UNO GOV
person Rebeca Grynspan
  UNO GOV
person Supachai Panitchpakdi
  THA GOV  ..2001
  IGO GOV  2002-09..2005-08
  UNO GOV  2005-09..2013-08
person Rubens Ricupero
  BRA GOV  ..1994-09
  UNO GOV  1995-09..2004-09
person Kenneth Dadzie
  UNO GOV
person Francesco Frangialli
  UNO GOV
# IGO
person Gabrielle Kirk McDonald
  UNO JUD
person Claude Jorda
  UNO JUD
person Theodor Meron
  UNO JUD
person Carmel Agius
  UNO JUD
person Graciela Gatti Santana
  UNO JUD
person Graham Blewitt
  UNO JUD
person Geoffrey Nice
  UNO JUD
person Christian Chartier
  UNO JUD
person Florence Hartmann
  UNO JUD
person Olga Kavran
  UNO JUD
person Hassan Jallow | Hassan Bubacar Jallow
  UNO JUD
person Laity Kama
  UNO JUD
person Dennis Byron
  UNO JUD
person Vagn Joensen
  UNO JUD
person Honore Rakotomanana
  UNO JUD
person Alphons Orie
  UNO JUD
person O-Gon Kwon
  UNO JUD
person Steven Kay
  GBR JUD
person Stephen Rapp
  UNO JUD  ..2009
  USA GOV  2009-09..2015
  USA ELI  2015..
person Brenda Hollis
  UNO JUD
person Geoffrey Robertson
  UNO JUD
person Robert Petit
  UNO JUD
person Andrew Cayley
  UNO JUD
person Silvia Cartwright
  UNO JUD
person You Bunleng
  KHM JUD
person Chea Leang
  KHM JUD
person Marcel Lemonde
  UNO JUD
person Siegfried Blunk
  UNO JUD
person Sang-Hyun Song
  IGO JUD
person Silvia Fernandez de Gurmendi | Silvia Fernández de Gurmendi
  IGO JUD
person Chile Eboe-Osuji
  IGO JUD
person Piotr Hofmanski | Piotr Hofmański
  IGO JUD
person Tomoko Akane
  IGO JUD
person Nazhat Shameem Khan
  IGO JUD
person Mame Mandiaye Niang
  IGO JUD
person Fadi El Abdallah | Fadi el-Abdallah
  IGO JUD
person Beatrice Le Fraper
  IGO JUD
person Adrian Fulford
  IGO JUD
person Ekaterina Trendafilova
  IGO JUD
person Sanji Monageng
  IGO JUD
person Stephen Schwebel
  UNO JUD
person Rosalyn Higgins
  UNO JUD
person Gilbert Guillaume
  UNO JUD
person Shi Jiuyong
  UNO JUD
person Hisashi Owada
  UNO JUD
person Ronny Abraham
  UNO JUD
person Abdulqawi Yusuf
  UNO JUD
person Joan Donoghue
  UNO JUD
person Yuji Iwasawa
  UNO JUD
person Julia Sebutinde
  UNO JUD
person Philippe Sands
  GBR JUD
person Amal Clooney
  GBR JUD
person Kimberly West
  IGO JUD
person Clint Williamson
  EUR JUD
# IGO
person Anne Krueger
  IGO GOV
person John Lipsky
  IGO GOV
person David Lipton
  IGO GOV
person Gita Gopinath
  IGO GOV
person Pierre-Olivier Gourinchas
  IGO GOV
person Poul Thomsen
  IGO GOV
person Gerry Rice
  IGO GOV
person Julie Kozack
  IGO GOV
person Olivier Blanchard
  IGO GOV
person Hubert Neiss
  IGO GOV
person Jacques de Larosiere | Jacques de Larosière
  IGO GOV
person Barber Conable
  IGO GOV
person Lewis Preston
  IGO GOV
person David Malpass
  IGO GOV
person Shengman Zhang
  IGO GOV
person Nicholas Stern
  GBR GOV  ..2007
  IGO GOV
  GBR EDU
person Joseph Stiglitz
  IGO GOV  ..2000-01
  USA EDU
person Jean-Michel Severino
  IGO GOV
person Arthur Dunkel
  IGO GOV
person Renato Ruggiero
  IGO GOV  ..1999-04
  ITA GOV  2001-06..2002-01
  ITA ELI  2002-01..
person Keith Rockwell
  IGO GOV
person Donald Johnston
  IGO GOV
person Mathias Cormann
  AUS GOV  ..2020-11
  IGO GOV  2021-06..
person Fatih Birol
  IGO GOV
person Claude Mandil
  IGO GOV
person Jean Lemierre
  IGO GOV
person Thomas Mirow
  IGO GOV
person Suma Chakrabarti
  IGO GOV
person Odile Renaud-Basso
  IGO GOV
person Jacques Attali
  FRA GOV  ..1991-04
  IGO GOV  1991-04..1993-06
person Takehiko Nakao
  IGO GOV
person Masatsugu Asakawa
  IGO GOV
person Masato Kanda
  JPN GOV  ..2024-07
  IGO GOV  2025-02..
person Jin Liqun
  IGO GOV
person Luis Alberto Moreno
  COL GOV  ..2005
  IGO GOV  2005-10..2020-09
person Joao Clemente Baena Soares | João Clemente Baena Soares
  IGO GOV
person Santiago Canton | Santiago Cantón
  IGO GOV
person Emilio Alvarez Icaza | Emilio Álvarez Icaza
  IGO GOV  ..2016
  MEX LEG
person Paulo Abrao | Paulo Abrão
  IGO GOV
person Tania Reneaum | Tania Reneaum Panszi
  IGO GOV
person Sergio Garcia Ramirez
  IGO JUD
person Elizabeth Odio Benito
  IGO JUD
person Francisco Dall'Anese
  GTM JUD
person Daniel Tarschys
  IGO GOV
person Walter Schwimmer
  IGO GOV
person Dunja Mijatovic | Dunja Mijatović
  IGO GOV
person Michael O'Flaherty
  IGO GOV
person Alvaro Gil-Robles | Álvaro Gil-Robles
  IGO GOV
person Lord Judd
  GBR LEG
person Rene van der Linden | René van der Linden
  IGO LEG
person Pedro Agramunt
  IGO LEG
person Theodoros Rousopoulos
  IGO LEG
person Andreas Gross
  IGO LEG
person Gianni Buquicchio
  IGO JUD
person Luzius Wildhaber
  IGO JUD
person Jean-Paul Costa
  IGO JUD
person Dean Spielmann
  IGO JUD
person Guido Raimondi
  IGO JUD
person Robert Spano
  IGO JUD
person Siofra O'Leary | Síofra O'Leary
  IGO JUD
person Wilhelm Hoeynck | Wilhelm Höynck
  IGO GOV
person Giancarlo Aragona
  IGO GOV
person Marc Perrin de Brichambaut
  IGO GOV
person Thomas Greminger
  IGO GOV
person Freimut Duve
  IGO GOV
person Miklos Haraszti | Miklós Haraszti
  IGO GOV
person Harlem Desir | Harlem Désir
  FRA GOV  ..2017
  IGO GOV  2017-07..2020-07
person Teresa Ribeiro
  IGO GOV
person Gerard Stoudmann
  IGO GOV
person Christian Strohal
  IGO GOV
person Matteo Mecacci
  IGO GOV
person Alexander Hug
  IGO GOV
person Michael Bociurkiw
  IGO GOV
person Martin Sajdik
  IGO GOV
person Heidi Grau
  IGO GOV
person Yasar Halit Cevik
  IGO GOV
person Andrzej Kasprzyk
  IGO GOV
person Igor Popov
  IGO GOV
person Stephane Visconti
  IGO GOV
person Tim Guldimann
  IGO GOV
person Robert Frowick
  IGO GOV
person Daan Everts
  IGO GOV
person Gabriel Keller
  IGO GOV
person Raffi Gregorian
  IGO GOV
person Christian Schwarz-Schilling
  IGO GOV
person Peggy Hicks
  IGO GOV
person Simon Haselock
  IGO GOV
person Oleg Milisic
  IGO GOV
# IGO
person Alessandro Minuto Rizzo
  IGO GOV
person Sergio Balanzino
  IGO GOV
person Claudio Bisogniero
  IGO GOV
person Alexander Vershbow
  USA GOV  ..2012-02
  IGO GOV  2012-02..2016-10
person Rose Gottemoeller
  USA GOV  ..2016-10
  IGO GOV  2016-10..2019-10
person Jamie Shea
  IGO GOV
person James Appathurai
  IGO GOV
person Oana Lungescu
  IGO GOV
person Carmen Romero
  IGO GOV
person Allison Hart
  IGO GOV
person Guido Venturoni
  IGO MIL
person Rob Bauer
  IGO MIL
person Giuseppe Cavo Dragone
  IGO MIL
person Stuart Peach
  IGO MIL
person Giampaolo Di Paola
  IGO MIL  ..2011-11
  ITA GOV MIL  2011-11..2013-04
  ITA ELI  2013-04..
person Knud Bartels
  IGO MIL
person Charles Bouchard
  IGO MIL
person David Wilby
  IGO MIL
person Giuseppe Marani
  IGO MIL
person Walter Jertz
  IGO MIL
person Konrad Freytag
  IGO MIL
person Klaus Reinhardt
  IGO MIL
person Juan Ortuno | Juan Ortuño
  IGO MIL
person Carlo Cabigiosu
  IGO MIL
person Thorstein Skiaker
  IGO MIL
person Marcel Valentin
  IGO MIL
person Fabio Mini
  IGO MIL
person Holger Kammerhoff
  IGO MIL
person Yves de Kermabon
  IGO MIL
  EUR GOV  2008..2010
person Giuseppe Valotto
  IGO MIL
person Roland Kather
  IGO MIL
person Xavier Bout de Marnhac | Xavier de Marnhac
  IGO MIL
  EUR GOV  2010-10..2012
person Giuseppe Emilio Gay
  IGO MIL
person Erhard Drews
  IGO MIL
person Salvatore Farina
  IGO MIL
person Miklos Deak
  IGO MIL
person Ozkan Ulutas | Özkan Ulutaş
  IGO MIL
person Angelo Michele Ristuccia
  IGO MIL
person Goetz Gliemeroth | Götz Gliemeroth
  IGO MIL
person Ethem Erdagi | Ethem Erdağı
  IGO MIL
person Mauro Del Vecchio
  IGO MIL
person Hilmi Akin Zorlu | Akin Zorlu
  IGO MIL
person Norbert van Heyst
  IGO MIL
person John McColl
  GBR MIL
person Egon Ramms
  IGO MIL
person Josef Blotz
  IGO MIL
person Carsten Jacobson
  IGO MIL
person Guenter Katz | Günter Katz
  IGO MIL
person Dominic Medley
  IGO GOV
person Mark Sedwill
  GBR GOV
person Simon Gass
  GBR GOV
person Maurits Jochems
  IGO GOV
person Cornelius Zimmermann
  IGO GOV
person Hikmet Cetin | Hikmet Çetin
  TUR GOV  ..2003
  IGO GOV  2003-11..2006-08
