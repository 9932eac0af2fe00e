# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Liberia
person Trevor Gordon-Somers
  UNO GOV  1992..1994
  UNO ELI  1994..
person Anthony Nyakyi
  UNO GOV  1994..1997
  UNO ELI  1997..
person Alan Doss
  UNO GOV  2001..2010
  UNO ELI  2010..
person Karin Landgren
  UNO GOV  2009..2015
  UNO ELI  2015..
person Farid Zarif
  AFG GOV  ..1993
  UNO GOV
# Mali
person Soumaila Cisse | Soumaïla Cissé
  MLI PTY OPP
person Moussa Mara
  MLI GOV  2014-04..2015-01
  MLI PTY OPP
person Oumar Tatam Ly
  MLI GOV
person Abdoulaye Idrissa Maiga | Abdoulaye Idrissa Maïga
  MLI GOV
person Soumeylou Boubeye Maiga | Soumeylou Boubèye Maïga
  MLI GOV  ..2019-04
  MLI ELI
person Boubou Cisse | Boubou Cissé
  MLI GOV  ..2020-08
  MLI ELI
person Abdoulaye Maiga | Abdoulaye Maïga
  MLI GOV MIL
person Malick Diaw
  MLI GOV MIL
person Ismael Wague | Ismaël Wagué
  MLI GOV MIL
person Modibo Kone | Modibo Koné
  MLI SPY MIL
person Oumar Diarra
  MLI MIL
person Souleymane Dembele | Souleymane Dembélé
  MLI MIL
person Abass Dembele | Abass Dembélé
  MLI MIL
person Nema Sagara | Néma Sagara
  MLI MIL
person El Hadj Ag Gamou | El Hadji Ag Gamou | El Hadj Gamou
  MLI MIL
person Alousseni Sanou | Alousséni Sanou
  MLI GOV
person Tiebile Drame | Tiébilé Dramé
  MLI PTY  ..2019-05
  MLI GOV  2019-05..2020-08
  MLI PTY
person Kamissa Camara
  MLI GOV
person Karim Keita | Karim Keïta
  MLI LEG  ..2020-08
  MLI ELI
person Issa Kaou N'Djim | Issa Kaou Djim
  MLI PTY
person Oumar Mariko
  MLI PTY OPP
person Mountaga Tall
  MLI PTY
person Clement Dembele | Clément Dembélé
  MLI SOC
person Etienne Fakaba Sissoko | Étienne Fakaba Sissoko
  MLI EDU
person Alfousseini Togo
  MLI JRN
person Ras Bath | Mohamed Youssouf Bathily
  MLI JRN
person Rose Vie Chère | Rose Vie Chere
  MLI CVL
person Cherif Ousmane Madani Haidara | Chérif Ousmane Madani Haïdara
  MLI REL
person Bouye Haidara | Bouyé Haïdara
  MLI REL
person Jean Zerbo
  MLI REL
person Sibiri Mariko
  MLI CVL
person Mohamed Ag Najem | Mohamed Ag Najim
  MLI REB
person Mossa Ag Attaher | Moussa Ag Attaher
  MLI REB  ..2020-10
  MLI GOV  2020-10..2022
  MLI REB
person Moussa Ag Acharatoumane
  MLI REB
person Mohamed Elmaouloud Ramadane | Mohamed El Maouloud Ramadane
  MLI REB
person Attaye Ag Mohamed
  MLI REB
person Ambeiry Ag Rhissa
  MLI REB
person Hama Ag Mahmoud
  MLI REB
person Sidi Brahim Ould Sidati | Sidi Ibrahim Ould Sidati
  MLI REB
person Cheikh Ag Aoussa
  MLI REB
person Achafagui Ag Bouhada
  MLI REB
person Sanda Ould Boumama | Sanda Ould Bouamama
  MLI REB
person Oumar Ould Hamaha | Omar Ould Hamaha
  MLI REB
person Ahmad al-Faqi al-Mahdi | Ahmad Al Faqi Al Mahdi
  MLI REB
person Al Hassan Ag Abdoul Aziz
  MLI REB
person Sultan Ould Bady | Sultan Ould Badi
  MLI REB
person Ahmed al-Tilemsi | Ahmed Tilemsi | Ahmed el Tilemsi
  MLI REB
person Djamel Okacha | Yahya Abu al-Hammam | Yahia Abou el-Hamame
  IMG REB
person Abdelhamid Abou Zeid | Abdelhamid Abu Zeid
  IMG REB
person Bah Ag Moussa | Ba Ag Moussa
  MLI REB
person Fahad Ag Almahmoud
  MLI PRM
person Youssouf Toloba
  MLI PRM
person El-Ghassim Wane
  UNO GOV  2021..2023
  UNO ELI  2023..
person Michael Lollesgaard
  UNO MIL  2015..2017
  DNK MIL
person David Gressly
  UNO GOV  2008..2024
  UNO ELI  2024..
person Sophie Petronin | Sophie Pétronin
  FRA CVL  2016-12..2021
person Serge Lazarevic
  FRA CVL  2011..2015
person Philippe Verdon
  FRA CVL  2011..2013
person Michel Germaneau
  FRA CVL  2010..2010
person Edwin Dyer
  GBR CVL  2009..2009
person Johan Gustafsson
  SWE CVL  2011..2017
person Stephen McGown | Stephen McGowan
  ZAF CVL
person Ghislaine Dupont
  FRA JRN  2013..
person Claude Verlon
  FRA JRN  2013..
person Olivier Dubois
  FRA JRN  2021..2023
person Jeffery Woodke | Jeffrey Woodke | Jeff Woodke
  USA CVL  2016..2023
person Gloria Cecilia Narvaez | Gloria Cecilia Narváez | Gloria Narvaez
  COL REL  2017..2021
person Joerg Lange | Jörg Lange
  DEU CVL  2018..2022
person Robert Fowler
  CAN GOV  ..2008-07
  UNO GOV  2008..2009
  CAN ELI
person Louis Guay
  CAN GOV  2008..2009
  CAN ELI  2009..
person Yann Vezilier | Yann Christian Bernard Vezilier
  FRA SPY  2025..2026
# Burkina Faso
person Zephirin Diabre | Zéphirin Diabré
  BFA PTY OPP
person Hermann Yameogo | Hermann Yaméogo
  BFA PTY OPP
person Benewende Sankara | Bénéwendé Sankara | Benewende Stanislas Sankara
  BFA PTY
person Joseph Ki-Zerbo
  BFA PTY OPP
person Norbert Zongo
  BFA JRN
person Halidou Ouedraogo | Halidou Ouédraogo
  BFA SOC
person Guy Herve Kam | Guy Hervé Kam
  BFA SOC
person Smockey
  BFA CVL
person Sams'K Le Jah
  BFA CVL
person Isaac Zida | Yacouba Isaac Zida | Isaac Yacouba Zida
  BFA MIL  ..2014-10
  BFA GOV MIL  2014-11..2016-01
  BFA ELI
person Honore Traore | Honoré Traoré | Honoré Nabéré Traoré
  BFA MIL
person Kwame Lougue
  BFA MIL
person Paul Kaba Thieba | Paul Kaba Thiéba
  BFA GOV
person Christophe Dabire | Christophe Joseph Marie Dabiré
  BFA GOV  ..2021-12
  BFA ELI
person Lassina Zerbo
  UNO GOV  2013-08..2021-07
  BFA GOV  2021-12..2022-01
  BFA ELI
person Albert Ouedraogo | Albert Ouédraogo
  BFA GOV
person Apollinaire Kyelem de Tambela | Apollinaire Kyélem de Tambèla | Kyelem de Tambela
  BFA GOV  ..2024-12
  BFA ELI
person Rimtalba Jean Emmanuel Ouedraogo | Jean Emmanuel Ouedraogo | Rimtalba Jean Emmanuel Ouédraogo
  BFA GOV
person Karamoko Jean-Marie Traore | Karamoko Jean-Marie Traoré | Jean-Marie Traore
  BFA GOV
person Olivia Rouamba
  BFA GOV
person Alpha Barry
  BFA GOV  ..2021-12
  BFA ELI
person Kassoum Coulibaly
  BFA GOV MIL
person Celestin Simpore | Célestin Simporé
  BFA MIL  ..2024-11
  BFA GOV MIL
person Mahamadou Sana
  BFA GOV
person Moise Miningou | Moïse Miningou
  BFA MIL
person David Kabre | David Kabré
  BFA MIL
person Gilbert Noel Ouedraogo | Gilbert Noël Ouédraogo
  BFA PTY
person Eddie Komboigo | Eddie Komboïgo
  BFA PTY OPP
person Ablasse Ouedraogo | Ablassé Ouédraogo
  BFA GOV  ..1999
  BFA PTY OPP
person Tahirou Barry
  BFA PTY
person Jean-Baptiste Lingani | Jean-Baptiste Boukary Lingani
  BFA MIL
person Henri Zongo
  BFA MIL
person Boukari Kabore | Boukary Kaboré
  BFA MIL
person Ibrahim Malam Dicko | Malam Ibrahim Dicko
  BFA REB
person Jafar Dicko
  BFA REB
person Ousmane Dicko
  BFA REB
person Mariam Sankara
  BFA ELI
person Philippe Ouedraogo | Philippe Ouédraogo
  BFA REL
person Daouda Diallo
  BFA SOC
person Rasmane Zinaba
  BFA CVL
person Bassirou Badjo
  BFA CVL
person Guezouma Sanogo
  BFA JRN
person Boukari Ouoba
  BFA JRN
person Emmanuel Zoungrana
  BFA MIL
person Arouna Loure | Arouna Louré
  BFA MED CVL
# Niger
person Brigi Rafini
  NER GOV  ..2021-04
  NER ELI
person Ouhoumoudou Mahamadou
  NER GOV  ..2023-07
  NER ELI
person Ali Mahamane Lamine Zeine
  NER GOV
person Salifou Mody | Salifou Modi
  NER MIL  ..2023-07
  NER GOV MIL
person Mohamed Toumba
  NER MIL  ..2023-07
  NER GOV MIL
person Moussa Salaou Barmou | Moussa Barmou
  NER MIL
person Amadou Abdramane
  NER GOV MIL
person Bakary Yaou Sangare | Bakary Yaou Sangaré
  NER GOV
person Hassoumi Massaoudou | Hassoumi Massoudou
  NER GOV  ..2023-07
  NER ELI
person Kalla Ankourao | Kalla Hankouraou
  NER GOV
person Ibrahim Yacouba | Ibrahim Yacoubou
  NER GOV  ..2018-04
  NER PTY OPP
person Moussa Tchangari
  NER SOC
person Maikoul Zodi | Maïkoul Zodi
  NER CVL
person Nouhou Arzika
  NER CVL
person Marou Amadou
  NER SOC  ..2011
  NER GOV
person Mano Dayak
  NER REB
person Aghaly Alambo | Aghaly ag Alambo | Agaly Alambo
  NER REB  ..2009-10
  NER ELI
person Mohamed Anacko
  NER REB  ..1995
  NER GOV
person Mahmoud Sallah | Mahmoud Salah
  NER REB
person Moussa Kaka
  NER JRN
person Moussa Aksar
  NER JRN
person Samira Sabou
  NER JRN
person Andre Salifou | André Salifou
  NER PTY
person Adal Rhoubeid
  NER PTY
person Hadiza Bazoum
  NER ELI
person Sani Mahamadou Issoufou
  NER GOV  ..2023-07
  NER ELI
person Sylvain Itte | Sylvain Itté
  FRA GOV  2022..2023
  FRA ELI  2023..
person Kathleen FitzGibbon
  USA GOV  2022..2025
  USA ELI  2025..
# Togo and Benin
person Gilchrist Olympio
  TGO PTY OPP
person Messan Agbeyome Kodjo | Gabriel Agbeyome Kodjo
  TGO GOV  2000-08..2002-06
  TGO PTY OPP
person Tikpi Atchadam
  TGO PTY OPP
person Jean-Pierre Fabre
  TGO PTY OPP
person Emmanuel Bob-Akitani | Emmanuel Akitani Bob | Emmanuel Akitani-Bob
  TGO PTY OPP
person Rock Gnassingbe | Rock Gnassingbé
  TGO MIL
person Robert Dussey
  TGO GOV
person Komi Selom Klassou | Komi Sélom Klassou
  TGO GOV
person Victoire Tomegah Dogbe | Victoire Tomégah Dogbé | Victoire Tomegah-Dogbe
  TGO GOV
person Kwesi Ahoomey-Zunu | Kwesi Séléagodji Ahoomey-Zunu
  TGO GOV
person Gilbert F. Houngbo
  TGO GOV  2008-09..2012-07
  UNO GOV
person Yark Damehame | Yark Damehane
  TGO GOV
person Ferdinand Ayite | Ferdinand Ayité
  TGO JRN
person Joel Egah | Joël Egah
  TGO JRN
person Brigitte Adjamagbo-Johnson | Brigitte Kafui Adjamagbo-Johnson
  TGO PTY OPP
person Nathaniel Olympio
  TGO PTY OPP
person Philippe Kpodzro | Philippe Fanoko Kpodzro
  TGO REL
person Aamron
  TGO CVL
person Tavio Amorin
  TGO PTY OPP
person Dahuku Pere | Dahuku Péré
  TGO PTY OPP
person Dodji Apevon | Paul Dodji Apévon
  TGO PTY OPP
person Emile Derlin Zinsou | Émile Derlin Zinsou
  BEN PTY
person Lionel Zinsou
  BEN GOV  2015-06..2016-04
  BEN PTY OPP
person Aurelien Agbenonci | Aurélien Agbénonci
  BEN GOV
person Olushegun Adjadi Bakari | Shegun Bakari
  BEN GOV
person Romuald Wadagni
  BEN GOV
person Mariam Chabi Talata | Mariam Talata
  BEN GOV
person Sebastien Ajavon | Sébastien Ajavon
  BEN PTY OPP
person Joel Aivo | Joël Aïvo | Frederic Joel Aivo
  BEN PTY OPP
person Olivier Boko
  BEN BUS
person Oswald Homeky
  BEN GOV  ..2023-10
  BEN ELI
person Pascal Tigri
  BEN MIL
person Ignace Sossou
  BEN JRN
person Kemi Seba | Kémi Séba
  BEN CVL
person Louis Vlavonou
  BEN LEG
person Wilfried Houngbedji | Wilfried Léandre Houngbédji
  BEN GOV
person Eric Houndete | Éric Houndété
  BEN PTY OPP
person Paul Hounkpe | Paul Hounkpè
  BEN PTY OPP
person Renaud Agbodjo
  BEN PTY OPP
person Rosine Soglo | Rosine Vieyra Soglo
  BEN PTY
person Isidore de Souza
  BEN REL
# Mauritania
person Ahmed Ould Daddah
  MRT PTY OPP
person Messaoud Ould Boulkheir
  MRT LEG  2007-04..2013
  MRT PTY OPP
person Mohamed Khouna Ould Haidalla | Mohamed Khouna Ould Haidallah
  MRT GOV  ..1984-12
  MRT PTY OPP
person Saleh Ould Hanena | Saleh Ould Hannena
  MRT REB  ..2005-08
  MRT PTY
person Mohamed Ould Maouloud
  MRT PTY OPP
person Jemil Ould Mansour
  MRT PTY OPP
person Boidiel Ould Houmeid
  MRT PTY
person Sidi Mohamed Ould Boubacar
  MRT GOV  ..2007-04
  MRT PTY OPP
person Ismail Ould Cheikh Ahmed
  UNO GOV  ..2018-06
  MRT GOV  2018-06..2022
person Mohamed Salem Ould Merzoug
  MRT GOV
person Mokhtar Ould Djay | Moctar Ould Diay
  MRT GOV
person Mohamed Ould Bilal | Mohamed Ould Bilal Messoud
  MRT GOV
person Yahya Ould Hademine | Yahya Ould Hadmine
  MRT GOV
person Samory Ould Beye | Samory Ould Bèye
  MRT LAB
person Mohamed Cheikh Ould Mkhaitir | Mohamed Cheikh Ould M'Kheitir
  MRT CVL
person Mohamedou Ould Slahi | Mohamedou Ould Salahi
  MRT CVL
person Boubacar Ould Messaoud | Boubacar Messaoud
  MRT SOC
person Aminetou Mint El Moctar | Aminetou Mint el-Moctar
  MRT SOC
person Hanena Ould Sidi | Hanana Ould Sidi
  MRT GOV MIL
person Mohamed Ould Bouamatou
  MRT BUS
person Hanevy Ould Dahah | Hanefi Ould Dehah
  MRT JRN
