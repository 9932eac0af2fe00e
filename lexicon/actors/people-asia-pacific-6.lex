# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 6 of 8: PHL.

# PHL
person Salvador Laurel
  PHL GOV
person Juan Ponce Enrile
  PHL GOV MIL  ..1986-11
  PHL LEG  1987..
  PHL GOV  2022-06..
person Fabian Ver
  PHL MIL
person Gregorio Honasan
  PHL MIL  ..1987
  PHL REB  1987..1992
  PHL LEG  1995..
person Reynaldo Cabauatan
  PHL MIL
person Jose Maria Zumel
  PHL MIL
person Renato de Villa
  PHL MIL  ..1991
  PHL GOV MIL  1991..1997
  PHL ELI  1997..
person Rafael Ileto
  PHL GOV MIL
person Raul Manglapus
  PHL GOV
person Roberto Romulo
  PHL GOV
person Alberto Romulo
  PHL GOV
person Delia Albert
  PHL GOV
person Alan Peter Cayetano
  PHL LEG  ..2017-05
  PHL GOV  2017-05..2018-10
  PHL LEG
person Theresa Lazaro | Ma. Theresa Lazaro
  PHL GOV
person Teresita Daza
  PHL GOV
person Orlando Mercado
  PHL GOV MIL
person Hermogenes Esperon
  PHL MIL  ..2008-05
  PHL GOV
person Eduardo Ano | Eduardo Año
  PHL MIL  ..2017
  PHL GOV
person Romeo Brawner
  PHL MIL
person Cirilito Sobejana
  PHL MIL
person Narciso Abaya
  PHL MIL
person Dionisio Santiago
  PHL MIL
person Roy Cimatu
  PHL MIL  ..2002
  PHL GOV
person Arturo Enrile
  PHL MIL
person Lisandro Abadia
  PHL MIL
person Rodolfo Biazon
  PHL MIL  ..1991
  PHL LEG
person Danilo Lim
  PHL MIL
person Antonio Trillanes
  PHL MIL  ..2007
  PHL LEG  2007-07..2019-06
  PHL PTY OPP
person Jovito Palparan
  PHL MIL
person Ronald dela Rosa | Bato dela Rosa
  PHL COP  ..2018-04
  PHL LEG  2019-07..
person Oscar Albayalde
  PHL COP
person Debold Sinas
  PHL COP
person Rommel Marbil
  PHL COP
person Nicolas Torre
  PHL COP
person Panfilo Lacson
  PHL COP  ..2001-01
  PHL LEG
person Jay Tarriela
  PHL COP
person Ronnie Gil Gavan
  PHL COP
person Roy Vincent Trinidad
  PHL MIL
person Franklin Drilon
  PHL LEG
person Aquilino Pimentel
  PHL LEG
person Vicente Sotto | Tito Sotto
  PHL LEG
person Koko Pimentel
  PHL LEG
person Juan Miguel Zubiri | Migz Zubiri
  PHL LEG
person Francis Escudero | Chiz Escudero
  PHL LEG
person Risa Hontiveros
  PHL LEG OPP
person Francis Pangilinan | Kiko Pangilinan
  PHL LEG OPP
person Richard Gordon
  PHL LEG
person Miriam Defensor Santiago
  PHL LEG
person Manny Pacquiao
  PHL LEG  2010-06..2022-06
  PHL CVL
person Manuel Villar | Manny Villar
  PHL LEG
person Mar Roxas
  PHL GOV
person Loren Legarda
  PHL LEG
person Bong Go | Christopher "Bong" Go
  PHL LEG
person Imee Marcos
  PHL LEG
person Martin Romualdez
  PHL LEG
person Faustino Dy
  PHL LEG
person Jose de Venecia
  PHL LEG
person Feliciano Belmonte
  PHL LEG
person Pantaleon Alvarez
  PHL LEG
person Prospero Nograles
  PHL LEG
person Jejomar Binay
  PHL GOV
person Leni Robredo
  PHL GOV
person Isko Moreno
  PHL GOV
person Alfredo Lim
  PHL GOV
person Vicente Danao
  PHL COP
person Harry Roque
  PHL GOV  ..2021-11
  PHL PTY OPP
person Salvador Panelo
  PHL GOV
person Ernesto Abella
  PHL GOV
person Ignacio Bunye
  PHL GOV
person Abigail Valte
  PHL GOV
person Edwin Lacierda
  PHL GOV
person Claire Castro
  PHL GOV
person Vitaliano Aguirre
  PHL GOV
person Menardo Guevarra
  PHL GOV
person Jesus Crispin Remulla
  PHL GOV
person Silvestre Bello
  PHL GOV
person Jesus Dureza
  PHL GOV
person Carlito Galvez
  PHL MIL  ..2018-12
  PHL GOV
person Teresita Deles | Teresita Quintos Deles
  PHL GOV
person Miriam Coronel Ferrer | Miriam Coronel-Ferrer
  PHL GOV
person Marvic Leonen
  PHL GOV  ..2012-11
  PHL JUD  2012-11..
person Rafael Seguis
  PHL GOV
person Renato Corona
  PHL JUD
person Reynato Puno
  PHL JUD
person Maria Lourdes Sereno
  PHL JUD
person Antonio Carpio
  PHL JUD
person Alexander Gesmundo
  PHL JUD
person Conchita Carpio Morales | Conchita Carpio-Morales
  PHL JUD
person Samuel Martires
  PHL JUD
person Aniano Desierto
  PHL JUD
person Jun Lozada | Rodolfo Lozada
  PHL CVL
person Luis Antonio Tagle | Cardinal Tagle
  PHL REL
person Gaudencio Rosales
  PHL REL
person Oscar Cruz
  PHL REL
person Pablo Virgilio David | Pablo David
  PHL REL
person Socrates Villegas
  PHL REL
person Ricardo Vidal
  PHL REL
person Eddie Villanueva
  PHL REL
person Apollo Quiboloy
  PHL REL
person Mike Velarde
  PHL REL
person Luis Jalandoni
  PHL REB
person Fidel Agcaoili
  PHL REB
person Julieta de Lima
  PHL REB
person Romulo Kintanar
  PHL REB
person Bernabe Buscayno
  PHL REB  ..1986
  PHL SOC
person Benito Tiamzon
  PHL REB
person Wilma Tiamzon
  PHL REB
person Jorge Madlos
  PHL REB
person Leoncio Pitao | Commander Parago
  PHL REB
person Arturo Tabara
  PHL REB
person Filemon Lagman | Popoy Lagman
  PHL LAB
person Crispin Beltran
  PHL LAB
person Rolando Olalia
  PHL LAB
person Elmer Labog
  PHL LAB
person Liza Maza
  PHL LEG OPP
person Teddy Casino | Teodoro Casiño
  PHL LEG OPP
person Neri Colmenares
  PHL LEG OPP
person Renato Reyes
  PHL SOC
person France Castro
  PHL LEG OPP
person Rafael Mariano
  PHL AGR
person Sarah Elago
  PHL LEG OPP
person Parouk Hussin
  PHL GOV
person Zaldy Ampatuan
  PHL GOV
person Andal Ampatuan
  PHL GOV
person Esmael Mangudadatu
  PHL GOV
person Mujiv Hataman
  PHL GOV
person Mohagher Iqbal
  PHL REB  ..2014-03
  PHL GOV
person Ghazali Jaafar
  PHL REB  ..2014-03
  PHL GOV
person Eid Kabalu
  PHL REB
person Von Al Haq
  PHL REB
person Abdullah Macapaar | Commander Bravo
  PHL REB
person Ameril Umbra Kato | Umbra Kato
  PHL REB
person Abu Misry Mama
  PHL REB
person Abdulraof Macacua
  PHL REB  ..2014-03
  PHL GOV
person Muslimin Sema
  PHL GOV
person Habier Malik
  PHL REB
person Abu Sabaya | Aldam Tilao
  PHL REB
person Ghalib Andang | Commander Robot
  PHL REB
person Radullan Sahiron
  PHL REB
person Jainal Antel Sali | Abu Solaiman
  PHL REB
person Albader Parad
  PHL REB
person Omar Maute | Omarkhayam Maute
  PHL REB
person Abdullah Maute
  PHL REB
person Owayda Marohombsar | Abu Dar
  PHL REB
person Hatib Hajan Sawadjaan | Hajan Sawadjaan
  PHL REB
person Mundi Sawadjaan
  PHL REB
person Martin Burnham
  USA REL
person Gracia Burnham
  USA REL
person John Ridsdel
  CAN CVL
person Kjartan Sekkingstad
  NOR CVL
person Ces Drilon
  PHL JRN
person Rolando Galman
  PHL CRM
person Lito Lapid
  PHL LEG
person Jinggoy Estrada
  PHL LEG
person Janet Lim-Napoles | Janet Napoles
  PHL BUS
person Alice Guo
  PHL GOV  ..2024-08
  PHL CRM  2024-09..
person Jose Miguel Arroyo | Mike Arroyo
  PHL ELI
person Lucio Tan
  PHL BUS
person Danding Cojuangco | Eduardo Cojuangco
  PHL BUS
person Ramon Ang
  PHL BUS
person Enrique Razon
  PHL BUS
person Dennis Uy
  PHL BUS
person Chavit Singson | Luis Singson
  PHL GOV
person Percival Mabasa | Percy Lapid
  PHL JRN
person Frenchie Mae Cumpio
  PHL JRN
person Sonny Trillanes
  PHL LEG
person Lean Alejandro
  PHL SOC
person Jonas Burgos
  PHL SOC
person Kian delos Santos | Kian Loyd delos Santos
  PHL CVL
person Rodolfo Salas
  PHL REB
