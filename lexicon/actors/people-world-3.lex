# Persons of international organisations in the news, 1985 to 2026: envoys, heads of missions, agencies and banks, force commanders, judges and prosecutors, spokesmen, campaigners across borders. Part 3 of 4: IGO EUR.

# IGO
person Rodolfo Severino
  IGO GOV
person Ong Keng Yong
  IGO GOV
person Kao Kim Hourn
  IGO GOV
person Zhang Deguang
  IGO GOV
person Nurlan Yermekbayev
  KAZ GOV  ..2024
  IGO GOV  2025-01..
person Ivan Korotchenya
  IGO GOV
person Nikolai Bordyuzha | Nikolay Bordyuzha
  IGO GOV
person Yuri Khachaturov
  IGO GOV
person Stanislav Zas
  IGO GOV
person Greg Urwin
  IGO GOV
person Meg Taylor | Dame Meg Taylor
  IGO GOV
person Emeka Anyaoku
  IGO GOV
person Sonny Ramphal
  IGO GOV
person Kamalesh Sharma
  IGO GOV
person Patricia Scotland
  GBR GOV  ..2010
  IGO GOV  2016-04..2025-03
person Ron Noble | Ronald Noble
  IGO COP
person Juergen Stock | Jürgen Stock
  IGO COP
person Valdecy Urquiza
  IGO COP
person Ahmed Naser al-Raisi
  IGO COP
person Max-Peter Ratzel
  EUR COP
person Rob Wainwright
  EUR COP
person Catherine De Bolle
  EUR COP
person Fabrice Leggeri
  EUR COP  ..2022-04
  FRA PTY
person Hans Leijtens
  EUR COP
person Gilles de Kerchove
  EUR GOV
person Abdallah el-Badri | Abdalla Salem El-Badri | Abdullah al-Badri
  IGO GOV
person Mohammad Barkindo | Mohammed Barkindo
  IGO GOV
person Alvaro Silva-Calderon
  IGO GOV
# EUR
person Frans Andriessen
  EUR GOV
person Martin Bangemann
  DEU GOV  ..1988
  EUR GOV  1989-01..1999-07
person Manuel Marin | Manuel Marín
  EUR GOV  ..1999-09
  ESP LEG
person Karel van Miert
  EUR GOV
person Carlo Ripa di Meana
  EUR GOV
person Anita Gradin
  EUR GOV
person Yves-Thibault de Silguy
  EUR GOV
person Guenter Verheugen | Günter Verheugen
  EUR GOV
person Poul Nielson
  EUR GOV
person Loyola de Palacio
  ESP GOV  ..1999
  EUR GOV  1999-09..2004-11
person Michaele Schreyer
  EUR GOV
person Joaquin Almunia | Joaquín Almunia
  ESP PTY  ..2000
  EUR GOV  2004-04..2014-11
person Jacques Barrot
  EUR GOV
person Neelie Kroes
  EUR GOV
person Andris Piebalgs
  EUR GOV
person Joe Borg
  EUR GOV
person Maria Damanaki
  GRC PTY  ..2010
  EUR GOV  2010-02..2014-10
person Guenther Oettinger | Günther Oettinger | Guenter Oettinger
  DEU GOV  ..2010-02
  EUR GOV  2010-02..2019-11
person Algirdas Semeta | Algirdas Šemeta
  EUR GOV
person Christos Stylianides
  EUR GOV  ..2019-11
  GRC GOV
person Julian King
  EUR GOV
person Phil Hogan
  IRL GOV  ..2014-07
  EUR GOV  2014-11..2020-08
person Carlos Moedas
  EUR GOV  ..2019-11
  PRT GOV  2021-10..
person Karmenu Vella
  EUR GOV
person Jonathan Hill
  GBR GOV  ..2014
  EUR GOV  2014-11..2016-07
person Stella Kyriakides
  EUR GOV
person Kadri Simson
  EST GOV  ..2019
  EUR GOV  2019-12..2024-11
person Virginijus Sinkevicius | Virginijus Sinkevičius
  EUR GOV  ..2024-07
  EUR LEG  2024-07..
person Mairead McGuinness
  EUR LEG  ..2020-10
  EUR GOV  2020-10..2024-11
  IRL GOV
person Helena Dalli
  EUR GOV
person Iliana Ivanova
  EUR GOV
person Magnus Brunner
  AUT GOV  ..2024
  EUR GOV  2024-12..
person Jessika Roswall
  EUR GOV
person Michael McGrath
  IRL GOV  ..2024-11
  EUR GOV  2024-12..
person Apostolos Tzitzikostas
  EUR GOV
person Costas Kadis
  EUR GOV
person Teresa Ribera
  ESP GOV  2018-06..2024-11
  EUR GOV  2024-12..
person Roxana Minzatu | Roxana Mînzatu
  EUR GOV
person Glenn Micallef
  EUR GOV
person Maria Luis Albuquerque | Maria Luís Albuquerque
  PRT GOV  2013-07..2015-11
  EUR GOV  2024-12..
person Christophe Hansen
  EUR GOV
person Thijs Reuten
  EUR LEG
person Pat Cox
  EUR LEG
person Klaus Haensch | Klaus Hänsch
  EUR LEG
person Jose Maria Gil-Robles | José María Gil-Robles
  EUR LEG
person Egon Klepsch
  EUR LEG
person Enrique Baron Crespo | Enrique Barón Crespo
  EUR LEG
person Lord Plumb | Henry Plumb
  EUR LEG
person Hans-Gert Poettering | Hans-Gert Pöttering
  EUR LEG
person David Sassoli
  EUR LEG
person Eva Kaili
  EUR LEG
person Marc Tarabella
  EUR LEG
person Pier Antonio Panzeri
  EUR LEG
person Elmar Brok
  EUR LEG
person Alexander Lambsdorff | Alexander Graf Lambsdorff
  DEU LEG
person Graham Watson
  EUR LEG
person Doris Pack
  EUR LEG
person Emma Nicholson
  EUR LEG
person Jelko Kacin
  EUR LEG
person Ulrike Lunacek
  EUR LEG
person Tineke Strik
  EUR LEG
person Ska Keller
  EUR LEG
person Terry Reintke
  EUR LEG
person Iratxe Garcia | Iratxe García Pérez
  EUR LEG
person Valerie Hayer | Valérie Hayer
  EUR LEG
person David McAllister
  EUR LEG
person Michael Gahler
  EUR LEG
person Petras Austrevicius | Petras Auštrevičius
  EUR LEG
person Andrzej Halicki
  EUR LEG
person Kati Piri
  EUR LEG  ..2021
  NLD LEG
person Nacho Sanchez Amor | Nacho Sánchez Amor
  EUR LEG
person Hannah Neumann
  EUR LEG
person Bernd Lange
  EUR LEG
person Juan Fernando Lopez Aguilar | Juan Fernando López Aguilar
  EUR LEG
person Reinhard Butikofer | Reinhard Bütikofer
  EUR LEG
person Sophie in 't Veld | Sophie in't Veld
  EUR LEG
person Christian Leffler
  EUR GOV
person Stefano Sannino
  EUR GOV
person Belen Martinez Carbonell | Belén Martínez Carbonell
  EUR GOV
person Eric Mamer
  EUR GOV
person Paula Pinho
  EUR GOV
person Anitta Hipper
  EUR GOV
person Maja Kocijancic | Maja Kocijančič
  EUR GOV
person Nabila Massrali
  EUR GOV
person Arianna Podesta
  EUR GOV
person Margaritis Schinas
  EUR GOV
person Emma Udwin
  EUR GOV
person Cristina Gallach
  EUR GOV
person Johannes Laitenberger
  EUR GOV
person Amadeu Altafaj
  EUR GOV
person Olivier Bailly
  EUR GOV
person Natasha Bertaud
  EUR GOV
person Alexander Winterstein
  EUR GOV
person Pia Ahrenkilde
  EUR GOV
person Ana Gallego
  EUR GOV
person Christian Wigand
  EUR GOV
person Adalbert Jahnz
  EUR GOV
person Tove Ernst
  EUR GOV
person Balazs Ujvari
  EUR GOV
person Olof Gill
  EUR GOV
person Marc Otte
  EUR GOV
person Andreas Reinicke
  EUR GOV
person Susanna Terstal
  EUR GOV
person Sven Koopmans
  EUR GOV
person Fernando Gentilini
  EUR GOV
person Peter Semneby
  EUR GOV
person Heikki Talvitie
  EUR GOV
person Philippe Lefort
  EUR GOV
person Herbert Salber
  EUR GOV
person Toivo Klaar
  EUR GOV
person Pierre Morel
  EUR GOV
person Terhi Hakala
  EUR GOV
person Eduards Stiprais
  EUR GOV
person Rosalind Marsden
  EUR GOV
person Alex Rondos
  EUR GOV
person Koen Vervaeke
  EUR GOV
person Michel Reveyrand-de Menthon
  EUR GOV
person Angel Losada
  EUR GOV
person Emanuela Del Re
  ITA GOV  ..2021
  EUR GOV  2021..2024
person Samuel Zbogar | Samuel Žbogar
  SVN GOV
  EUR GOV  2011..2020
person Nataliya Apostolova
  EUR GOV
person Tomas Szunyog | Tomáš Szunyog
  EUR GOV
person Johann Sattler
  EUR GOV
person Luigi Soreca
  EUR GOV
person Lars-Gunnar Wigemark
  EUR GOV
person Peter Sorensen | Peter Sørensen
  EUR GOV
person Aivo Orav
  EUR GOV
person Erwan Fouere | Erwan Fouéré
  EUR GOV
person Matti Maasikas
  EUR GOV
person Katarina Mathernova | Katarína Mathernová
  EUR GOV
person Markus Ederer
  EUR GOV
person Jorge Toledo
  EUR GOV
person Nicolas Chapuis
  EUR GOV
person Marc Ungeheuer
  EUR GOV
person Emanuele Giaufret
  EUR GOV
person Sven Kuehn von Burgsdorff
  EUR GOV
person Lars Faaborg-Andersen
  EUR GOV
person John O'Rourke
  EUR GOV
person David O'Sullivan
  EUR GOV
person Joao Vale de Almeida | João Vale de Almeida
  EUR GOV
person Gilles Bertrand
  EUR GOV
person Dirk Schuebel | Dirk Schübel
  EUR GOV
person Carl Hartzell
  EUR GOV
person Pawel Herczynski | Paweł Herczyński
  EUR GOV
person Thomas Wiesel
  EUR GOV
person Gabriele Meucci
  EUR GOV
person Bernd Borchardt
  EUR GOV
person Alexandra Papadopoulou
  EUR GOV
person Vincenzo Coppola
  EUR COP
person Hansjoerg Haber | Hansjörg Haber
  EUR GOV
person Sabine Weyand
  EUR GOV
person Jeroen Dijsselbloem
  NLD GOV  ..2017-10
  EUR GOV  2013-01..2018-01
person Thomas Wieser
  EUR GOV
person Klaus Regling
  EUR GOV
person Werner Hoyer
  EUR GOV
person Philippe Maystadt
  EUR GOV
person Otmar Issing
  EUR GOV
person Joerg Asmussen | Jörg Asmussen
  EUR GOV
person Lorenzo Bini Smaghi
  EUR GOV
person Juergen Stark | Jürgen Stark
  EUR GOV
person Benoit Coeure | Benoît Cœuré
  EUR GOV
person Isabel Schnabel
  EUR GOV
person Philip Lane
  EUR GOV
person Peter Praet
  EUR GOV
person Koen Lenaerts
  EUR JUD
person Vassilios Skouris
  EUR JUD
person Emily O'Reilly
  EUR GOV
person Jacob Soderman | Jacob Söderman
  EUR GOV
