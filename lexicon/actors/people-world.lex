# Persons of international organisations in the news, 1985 to 2026: envoys, heads of missions, agencies and banks, force commanders, judges and prosecutors, spokesmen, campaigners across borders. Part 1 of 4: UNO.

# UNO
person Marrack Goulding
  UNO GOV
person Brian Urquhart
  UNO GOV  ..1986
  UNO SOC
person Giandomenico Picco
  UNO GOV
person Jan Martenson
  UNO GOV
person Chinmaya Gharekhan
  UNO GOV
person Iqbal Riza
  UNO GOV
person Mark Malloch Brown | Mark Malloch-Brown
  UNO GOV  ..2006-12
  GBR GOV  2007-06..2009-07
  UNO SOC
person Fred Eckhard
  UNO GOV
person Farhan Haq
  UNO GOV
person Marie Okabe
  UNO GOV
person Michele Montas | Michèle Montas
  UNO GOV
person Martin Nesirky
  UNO GOV
person Dimitri Perricos
  UNO GOV
person David Albright
  USA SOC
person Jean Arnault
  UNO GOV
person Erick de Mul
  UNO GOV
person Markus Potzel
  UNO GOV
person Ian Martin
  UNO SOC  ..1992
  UNO GOV
person Samuel Tamrat
  UNO GOV
person Jamsheed Marker
  UNO GOV
person Ross Mountain
  UNO GOV
person Sukehiro Hasegawa
  UNO GOV
person Atul Khare
  UNO GOV
person Finn Reske-Nielsen
  UNO GOV
person Ameerah Haq
  UNO GOV
person Thomas Hammarberg
  UNO GOV
  IGO GOV  2006-04..2012-03
person Yash Ghai
  UNO GOV
person Surya Subedi
  UNO GOV
person Peter Leuprecht
  UNO GOV
person Vitit Muntarbhorn
  UNO GOV
person Yanghee Lee
  UNO GOV
person Tom Andrews
  UNO GOV
person Paulo Sergio Pinheiro | Paulo Sérgio Pinheiro
  UNO GOV
person Rajsoomer Lallah
  UNO GOV
person Yozo Yokota
  UNO GOV
person Maurice Copithorne
  UNO GOV
person Reynaldo Galindo Pohl
  UNO GOV
person Max van der Stoel
  UNO GOV
person Manfred Nowak
  UNO GOV
person Nils Melzer
  UNO GOV
person Philip Alston
  UNO GOV
person Christof Heyns
  UNO GOV
person Agnes Callamard | Agnès Callamard
  UNO GOV  ..2021-03
  NGO SOC  2021-03..
person Morris Tidball-Binz
  UNO GOV
person Nigel Rodley
  UNO GOV
person Bacre Waly Ndiaye
  UNO GOV
person Richard Falk
  UNO GOV
person John Dugard
  UNO GOV
person Makarim Wibisono
  UNO GOV
person Michael Lynk
  UNO GOV
person Miloon Kothari
  UNO GOV
person Chris Sidoti
  UNO GOV
person Jean Ziegler
  UNO GOV
person Olivier De Schutter
  UNO GOV
person Irene Khan
  NGO SOC  ..2009-12
  UNO GOV  2020-08..
person David Kaye
  UNO GOV
person Frank La Rue
  UNO GOV
person Mary Lawlor
  UNO GOV
person Margaret Sekaggya
  UNO GOV
person Pramila Patten
  UNO GOV
person Virginia Gamba
  UNO GOV
person Vanessa Frazier
  UNO GOV
person Edward Luck
  UNO GOV
person Francis Deng
  UNO GOV
person Alice Wairimu Nderitu
  UNO GOV
person Walter Kalin | Walter Kälin
  UNO GOV
person Bertrand Ramcharan
  UNO GOV
person Nada Al-Nashif
  UNO GOV
person Ravina Shamdasani
  UNO GOV
person Rupert Colville
  UNO GOV
person Liz Throssell
  UNO GOV
person Jeremy Laurence
  UNO GOV
person Thameen Al-Kheetan
  UNO GOV
person Ilze Brands Kehris
  UNO GOV
person Matilda Bogner
  UNO GOV
person Jean-Pierre Hocke | Jean-Pierre Hocké
  UNO GOV
person Poul Hartling
  UNO GOV
person Erika Feller
  UNO GOV
person Melissa Fleming
  UNO GOV
person Ron Redmond
  UNO GOV
person Kris Janowski
  UNO GOV
person Ray Wilkinson
  UNO GOV
person Sylvana Foa
  UNO GOV
person Peter Kessler
  UNO GOV
person William Spindler
  UNO GOV
person Andrej Mahecic
  UNO GOV
person Shabia Mantoo
  UNO GOV
person Matthew Saltmarsh
  UNO GOV
person Carol Bellamy
  UNO GOV
person Ann Veneman
  USA GOV  ..2005
  UNO GOV  2005-05..2010-04
person Henrietta Fore
  UNO GOV  2018-01..2022-01
person Catherine Russell
  UNO GOV  2022-02..
person James Elder
  UNO GOV
person Marixie Mercado
  UNO GOV
person Christophe Boulierac
  UNO GOV
person Catherine Bertini
  UNO GOV
person Josette Sheeran
  UNO GOV
person Ertharin Cousin
  UNO GOV
person David Beasley
  UNO GOV  2017-04..2023-04
person Cindy McCain
  UNO GOV
person Carl Skau
  UNO GOV
person Jacques Diouf
  UNO GOV
person Jose Graziano da Silva | José Graziano da Silva
  UNO GOV
person Qu Dongyu
  UNO GOV
person Edouard Saouma
  UNO GOV
person Hiroshi Nakajima
  UNO GOV MED
person Lee Jong-wook
  UNO GOV MED
person Jonathan Mann
  UNO GOV MED
person Peter Piot
  UNO GOV MED
person Michel Sidibe | Michel Sidibé
  UNO GOV MED  ..2019-05
  MLI GOV
person Mike Ryan
  UNO GOV MED
person Maria Van Kerkhove
  UNO GOV MED
person Bruce Aylward
  UNO GOV MED
person Margaret Harris
  UNO GOV MED
person Christian Lindmeier
  UNO GOV MED
person Tarik Jasarevic
  UNO GOV MED
person Gregory Hartl
  UNO GOV MED
person Matshidiso Moeti
  UNO GOV MED
person Hans Kluge
  UNO GOV MED
person Hanan Balkhy
  UNO GOV MED
person Rik Peeperkorn
  UNO GOV MED
person Keiji Fukuda
  UNO GOV MED
person David Nabarro
  UNO GOV MED
person Federico Mayor
  UNO GOV
person Amadou-Mahtar M'Bow
  UNO GOV
person Koichiro Matsuura | Koïchiro Matsuura
  UNO GOV
person Audrey Azoulay
  FRA GOV  2016-02..2017-05
  UNO GOV  2017-11..2025-11
person Khaled el-Enany | Khaled El-Enany
  UNO GOV  2025-11..
person Klaus Toepfer | Klaus Töpfer
  DEU GOV  1987-05..1998
  UNO GOV  1998..2006-03
person Achim Steiner
  UNO GOV
person Inger Andersen
  UNO GOV
person Mostafa Tolba
  UNO GOV
person Yvo de Boer
  UNO GOV
person Christiana Figueres
  UNO GOV
person Simon Stiell
  UNO GOV
person Michael Zammit Cutajar
  UNO GOV
person Rajendra Pachauri
  UNO GOV
person Hoesung Lee
  UNO GOV
person Jim Skea
  UNO GOV
person William Draper
  UNO GOV
person Gustave Speth | James Gustave Speth
  UNO GOV
person Kemal Dervis | Kemal Derviş
  TUR GOV  2001-03..2002-08
  UNO GOV  2005-08..2009-02
person Nafis Sadik
  UNO GOV
person Thoraya Obaid
  UNO GOV
person Natalia Kanem
  UNO GOV
person Babatunde Osotimehin
  UNO GOV
person Sima Bahous
  UNO GOV
person Antonio Maria Costa
  UNO GOV
person Yuri Fedotov | Yury Fedotov
  RUS GOV  ..2010
  UNO GOV  2010-07..2019-12
person Ghada Waly
  EGY GOV  ..2019
  UNO GOV  2020-02..
person Pino Arlacchi
  UNO GOV
person Giorgio Giacomelli
  UNO GOV
person Rima Khalaf
  UNO GOV
person Amina Mohammed
  UNO GOV
person Michael Moller | Michael Møller
  UNO GOV
person Tatiana Valovaya
  UNO GOV
person Sergei Ordzhonikidze
  UNO GOV
person Alessandra Vellucci
  UNO GOV
person Rolando Gomez
  UNO GOV
person Angela Kane
  UNO GOV
person Izumi Nakamitsu
  UNO GOV
person Rosemary DiCarlo
  USA GOV  ..2014
  UNO GOV  2018-05..
person Miroslav Jenca | Miroslav Jenča
  UNO GOV
person Khaled Khiari
  UNO GOV
person Lynn Pascoe | B. Lynn Pascoe
  UNO GOV
person Kieran Prendergast
  UNO GOV
person Alain Le Roy
  UNO GOV
person Bernard Miyet
  UNO GOV
person Joyce Msuya
  UNO GOV
person Edem Wosornu
  UNO GOV
person Ramesh Rajasingham
  UNO GOV
person Stephen O'Brien
  GBR GOV  ..2012
  UNO GOV  2015-05..2017-08
person Valerie Amos
  GBR GOV  ..2007
  UNO GOV  2010-09..2015-05
person Karen AbuZayd
  UNO GOV
person Juliette Touma
  UNO GOV
person Chris Gunness
  UNO GOV
person John Ging
  UNO GOV
person Diodato Abagnara
  UNO MIL
person Stefano Del Col
  UNO MIL
person Claudio Graziano
  UNO MIL
person Emanuel Erskine
  UNO MIL
person Gustav Hagglund | Gustav Hägglund
  UNO MIL
person Antonio Cassese
  UNO JUD
person Ramiz Alakbarov
  UNO GOV
person Lynn Hastings
  UNO GOV
person Jamie McGoldrick
  UNO GOV
person Panos Moumtzis
  UNO GOV
person Yacoub El Hillo
  UNO GOV
person Adam Abdelmoula
  UNO GOV
person Joachim Rücker | Joachim Ruecker
  UNO GOV
person Soren Jessen-Petersen | Søren Jessen-Petersen
  UNO GOV
person Hans Haekkerup | Hans Hækkerup
  DNK GOV MIL  ..2000-12
  UNO GOV  2001-01..2001-12
person Lamberto Zannier
  UNO GOV  ..2011
  IGO GOV  2011-07..2020-07
person Caroline Ziadeh
  UNO GOV
person Derek Chappell
  UNO COP
person Jean Cot
  UNO MIL
person Lars-Eric Wahlgren
  UNO MIL
person Satish Nambiar
  UNO MIL
person Bertrand de Lapresle
  UNO MIL
person Hervé Gobilliard | Herve Gobilliard
  UNO MIL
person Francis Briquemont
  UNO MIL
person Alastair Duncan
  UNO MIL
person Bob Stewart
  GBR MIL  ..1996
  GBR LEG  2010-05..
person Jacques Paul Klein
  UNO GOV
person Cedric Thornberry
  UNO GOV
person Hugo Gobbi
  UNO GOV
person Oscar Camilion | Oscar Camilión
  UNO GOV
person Gustave Feissel
  UNO GOV
person Elizabeth Spehar
  UNO GOV
person Jane Holl Lute
  UNO GOV
person Edouard Brunner
  UNO GOV
person Liviu Bota
  UNO GOV
person Dieter Boden
  UNO GOV
person Heidi Tagliavini
  UNO GOV  ..2006
  IGO GOV  2014-06..2015-06
person Ivo Petrov
  UNO GOV
person Gerd Merrem
  UNO GOV
person Ramiro Piriz-Ballon | Ramiro Píriz Ballón
  UNO GOV
person Johannes Manz
  UNO GOV
person Francisco Bastagli
  UNO GOV
person Julian Harston
  UNO GOV
person Wolfgang Weisbrod-Weber
  UNO GOV
person Erskine Childers
  UNO GOV
person Augusto Ramirez Ocampo | Augusto Ramírez Ocampo
  UNO GOV
person Enrique ter Horst
  UNO GOV
person Leonardo Franco
  UNO GOV
person Colin Granderson
  IGO GOV
person Reginald Dumas
  UNO GOV
person Mariano Fernandez Amunategui | Mariano Fernández
  UNO GOV
person Sandra Honore | Sandra Honoré
  UNO GOV
person Nigel Fisher
  UNO GOV
person Susan Page
  UNO GOV
person Carlos Ruiz Massieu | Carlos Ruiz Massieu Aguirre
  UNO GOV
person Miguel de Serpa Soares
  UNO GOV
person Joseph Connor
  UNO GOV
