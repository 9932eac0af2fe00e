# People of sub-Saharan Africa who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, unionists, campaigners, reporters, captives; and envoys to them.
# Ghana
person George Akuffo Dampare
  GHA COP
person James Oppong-Boanuh
  GHA COP
person Ursula Owusu-Ekuful
  GHA GOV
person Kojo Oppong Nkrumah
  GHA GOV  ..2025-01
  GHA LEG
person Felix Kwakye Ofosu
  GHA GOV
person Dominic Ayine
  GHA GOV
person Moses Foh-Amoaning
  GHA SOC
# Ivory Coast
person Robert Beugre Mambe | Robert Beugré Mambé
  CIV GOV
person Tiemoko Meyliet Kone | Tiémoko Meyliet Koné
  CIV GOV
person Leon Kacou Adom | Kacou Houadja Léon Adom
  CIV GOV
person Tene Birahima Ouattara | Téné Birahima Ouattara
  CIV GOV
person Tidjane Thiam
  CIV BUS  ..2023-11
  CIV PTY OPP
person Jean-Louis Billon
  CIV GOV  ..2017
  CIV PTY OPP
person Kouadio Konan Bertin
  CIV PTY
person Ahoua Don Mello
  CIV GOV  ..2011-04
  CIV PTY
person Noel Akossi Bendjo | Noël Akossi Bendjo
  CIV PTY OPP
person Alcide Djedje | Alcide Djédjé
  CIV GOV
person Emile Guirieoulou
  CIV GOV
person Mamadou Koulibaly
  CIV LEG  ..2012
  CIV PTY OPP
person Philippe Mangou
  CIV MIL
person Soumaila Bakayoko
  CIV REB  ..2011-04
  CIV MIL
person Lassina Doumbia
  CIV MIL
person Mathias Doue | Mathias Doué
  CIV MIL
person Brunot Dogbo Ble | Bruno Dogbo Blé | Dogbo Blé
  CIV MIL
person Jules Yao Yao
  CIV MIL
person Kone Katinan | Justin Kone Katinan | Justin Koné Katinan
  CIV PTY OPP
person Damana Adia Pickass | Damana Pickass
  CIV PTY OPP
person Michel Gbagbo
  CIV PTY OPP
person Eugene Djue | Eugène Djué
  CIV PRM
person Cherif Ousmane | Chérif Ousmane
  CIV REB  ..2011-04
  CIV MIL
person Martin Kouakou Fofie | Martin Kouakou Fofié | Fofie Kouakou
  CIV REB  ..2011-04
  CIV MIL
person Losseni Fofana
  CIV REB  ..2011-04
  CIV MIL
person Louis Dacoury-Tabley
  CIV REB
person Sidiki Konate | Sidiki Konaté
  CIV REB
person Felix Doh | Félix Doh
  CIV REB
person Alain Lobognon
  CIV GOV  2011..2015
  CIV PTY OPP
person Laurent Dona Fologo
  CIV PTY
person Djeni Kobina | Georges Djéni Kobina
  CIV PTY OPP
person Henriette Dagri Diabaté
  CIV PTY
person Adama Bictogo
  CIV LEG
person Vagondo Diomande | Vagondo Diomandé
  CIV GOV
person Stephane Kipre | Stéphane Kipré
  CIV PTY OPP
person Pulcherie Gbalet | Pulchérie Gbalet
  CIV SOC
person Antoine Assale Tiemoko | Assalé Tiémoko
  CIV JRN  ..2021-03
  CIV LEG
person Bernard Agre | Bernard Agré
  CIV REL
person Jean-Pierre Kutwa
  CIV REL
person Guy-Andre Kieffer | Guy-André Kieffer
  FRA JRN  2003..2012
person Jean Helene | Jean Hélène
  FRA JRN  1990..2003
person Choi Young-jin | Y.J. Choi
  KOR GOV  ..2007-10
  UNO GOV  2007-10..2011-08
  KOR GOV
person Albert Tevoedjre | Albert Tévoédjrè
  UNO GOV  2003-02..2004-12
  BEN PTY
# Senegal and Gambia
person Abdoulaye Bathily
  SEN PTY  ..2013
  UNO GOV  2013-07..2016-10
  UNO GOV  2022-09..2024-05
  SEN ELI
person Khalifa Sall | Khalifa Ababacar Sall
  SEN GOV  2009-04..2018-08
  SEN PTY OPP
person Barthelemy Dias | Barthélémy Dias
  SEN PTY OPP
person Aminata Toure | Aminata Touré | Mimi Toure
  SEN GOV  2012-04..2014-07
  SEN PTY
person Mohammed Boun Abdallah Dionne | Mahammed Boun Abdallah Dionne | Boun Abdallah Dionne
  SEN GOV  2014-07..2019-05
  SEN PTY
person Amadou Ba
  SEN GOV  ..2024-03
  SEN PTY OPP
person Sidiki Kaba
  SEN GOV
person Aissata Tall Sall | Aïssata Tall Sall
  SEN GOV  2020-11..2024-04
  SEN PTY OPP
person Yassine Fall
  SEN GOV
person Cheikh Niang
  SEN GOV
person El Malick Ndiaye
  SEN LEG
person Cheikh Diba
  SEN GOV
person Birame Souleye Diop | Birame Soulèye Diop
  SEN GOV
person Jean-Baptiste Tine
  SEN MIL  ..2021
  SEN GOV
person Mbaye Cisse | Mbaye Cissé
  SEN MIL
person Guy Marius Sagna
  SEN CVL  ..2022-09
  SEN LEG
person Alioune Tine
  SEN SOC
person Fadel Barro
  SEN CVL
person Seydi Gassama
  SEN SOC
person Pape Ale Niang | Pape Alé Niang
  SEN JRN
person Adji Sarr
  SEN CVL
person Juan Branco
  FRA CVL  2018..
person Cheikh Bethio Thioune | Cheikh Béthio Thioune
  SEN REL
person Serigne Saliou Mbacke | Serigne Saliou Mbacké
  SEN REL
person Serigne Mountakha Mbacke | Serigne Mountakha Mbacké
  SEN REL
person Hyacinthe Thiandoum
  SEN REL
person Theodore-Adrien Sarr | Théodore-Adrien Sarr
  SEN REL
person Djibo Ka
  SEN PTY
person Ousmane Tanor Dieng
  SEN PTY
person Malick Gackou | Malick Gakou
  SEN PTY
person Cesar Atoute Badiate | César Atoute Badiate
  SEN REB
person Ousmane Niantang Diatta
  SEN REB
person Sidy Badji
  SEN REB
person Jean-Marie Francois Biagui | Jean-Marie François Biagui
  SEN REB
person Nkrumah Sane | Mamadou Nkrumah Sané
  SEN REB
person Mai Fatty
  GMB PTY OPP  ..2016
  GMB GOV  2017-02..2017-11
  GMB PTY
person Halifa Sallah
  GMB PTY OPP
person Sidia Jatta
  GMB PTY OPP
person Hamat Bah
  GMB PTY OPP  ..2016
  GMB GOV  2017-02..
person Isatou Touray
  GMB GOV
person Fatoumata Tambajang | Fatoumata Jallow-Tambajang
  GMB GOV
person Mama Kandeh | Mamma Kandeh
  GMB PTY OPP
person Essa Faal
  GMB PTY OPP
person Abubacarr Tambadou | Ba Tambadou
  GMB GOV  2017-02..2020-06
  UNO JUD
person Dawda Jallow
  GMB GOV
person Sana Sabally
  GMB GOV MIL
person Sadibou Hydara
  GMB GOV MIL
person Ndure Cham
  GMB MIL
person Lamin Sanneh
  GMB MIL
person Deyda Hydara
  GMB JRN
person Chief Ebrima Manneh | Ebrima Manneh
  GMB JRN
person Solo Sandeng
  GMB PTY OPP
person Bai Lowe
  GMB CRM
person Michael Correa
  GMB CRM
person Fatou Jallow | Toufah Jallow
  GMB CVL
person Talib Ahmed Bensouda | Talib Bensouda
  GMB GOV
person Seedy Njie
  GMB PTY
person Alieu Momarr Njai | Alieu Momar Njai
  GMB GOV
# Guinea-Bissau, Cape Verde, Sao Tome
person Jose Mario Vaz | José Mário Vaz
  GNB GOV  2014-06..2020-02
  GNB ELI
person Nuno Nabiam | Nuno Gomes Nabiam
  GNB GOV  2020-02..2023-08
  GNB PTY
person Fernando Dias da Costa | Fernando Dias
  GNB PTY OPP
person Geraldo Martins | Geraldo João Martins
  GNB GOV
person Rui Duarte Barros | Rui Duarte de Barros
  GNB GOV
person Braima Camara | Braima Camará
  GNB PTY
person Antonio Indjai | António Indjai
  GNB MIL
person Jose Zamora Induta | José Zamora Induta
  GNB MIL
person Bubo Na Tchuto | Jose Americo Bubo Na Tchuto | José Américo Bubo Na Tchuto
  GNB MIL
person Batista Tagme Na Waie | Tagme Na Waie | Baptista Tagme Na Waie
  GNB MIL
person Biague Na Ntan | Biaguê Na Ntan
  GNB MIL
person Horta Inta-A | Horta N'Tam | Horta Inta-A Na Man | Horta Nta
  GNB MIL  ..2025-11-26
  GNB GOV MIL  2025-11-27..
person Ilidio Vieira Te | Ilídio Vieira Té
  GNB GOV
person Denis N'Canha | Dinis N'Tchama
  GNB MIL
person Serifo Nhamadjo | Manuel Serifo Nhamadjo
  GNB GOV  2012-05..2014-06
  GNB ELI
person Henrique Rosa | Henrique Pereira Rosa
  GNB GOV  2003-09..2005-10
  GNB ELI
person Francisco José Fadul
  GNB GOV  1998-12..2000-02
  GNB PTY
person Carlos Pinto Pereira
  GNB GOV
person Suzi Barbosa | Suzi Carla Barbosa
  GNB GOV
person Luis Vaz Martins | Luís Vaz Martins
  GNB SOC
person Jose Maria Neves | José Maria Neves
  CPV GOV
person Jorge Carlos Fonseca
  CPV GOV  2011-09..2021-11
  CPV ELI
person Ulisses Correia e Silva
  CPV GOV
person Carlos Veiga
  CPV GOV  1991-04..2000-07
  CPV PTY
person Rui Figueiredo Soares
  CPV GOV
person Carlos Vila Nova
  STP GOV
person Jorge Bom Jesus
  STP GOV  2018-12..2022-11
  STP PTY OPP
person Americo Ramos | Américo Ramos
  STP GOV
person Ilza Amado Vaz
  STP GOV
person Arlecio Costa | Arlécio Costa
  STP MIL
# Guinea
person Siradiou Diallo
  GIN PTY OPP
person Jean-Marie Dore | Jean-Marie Doré
  GIN GOV  2010-01..2010-12
  GIN PTY OPP
person Mamadou Boye Ba | Mamadou Bhoye Ba
  GIN PTY OPP
person Mamady Youla
  GIN GOV
person Ibrahima Kassory Fofana | Kassory Fofana
  GIN GOV  ..2021-09
  GIN ELI
person Mohamed Beavogui | Mohamed Béavogui
  GIN GOV
person Bernard Gomou | Bernard Goumou
  GIN GOV
person Bah Oury | Mamadou Oury Bah | Amadou Oury Bah
  GIN PTY OPP  ..2024-02
  GIN GOV
person Morissanda Kouyate | Morissanda Kouyaté
  GIN GOV
person Ousmane Gaoual Diallo
  GIN PTY OPP  ..2021-10
  GIN GOV
person Aboubacar Sidiki Camara
  GIN GOV MIL
person Sadiba Koulibaly
  GIN MIL
person Claude Pivi
  GIN MIL
person Moussa Tiegboro Camara | Moussa Tiégboro Camara
  GIN MIL
person Aboubacar Diakite | Aboubacar Toumba Diakite | Aboubacar Sidiki Diakite
  GIN MIL
person Alphonse Charles Wright
  GIN GOV
person Djiba Diakite | Djiba Diakité
  GIN GOV
person Oumar Sylla | Foniké Mengué | Fonike Mengue | Foniké Menguè
  GIN CVL
person Mamadou Billo Bah
  GIN CVL
person Sekou Koundouno | Sékou Koundouno
  GIN CVL
person Abdourahamane Sano
  GIN CVL
person Habib Marouane Camara
  GIN JRN
person Faya Millimono | Faya Millimouno
  GIN PTY OPP
person Ousmane Kaba
  GIN PTY OPP
person Abdoulaye Yero Balde | Abdoulaye Yéro Baldé
  GIN PTY
person Francois Louceny Fall
  GIN GOV  2002-06..2004-04
  UNO GOV  2005..2013
  GIN GOV
person Beny Steinmetz
  ISR BUS
person Sekou Toure | Ahmed Sekou Toure | Ahmed Sékou Touré | Sékou Touré
  GIN GOV
person Diarra Traore | Diarra Traoré
  GIN MIL
person Gbago Zoumanigui
  GIN MIL
person Claude Kory Kondiano
  GIN LEG
person Damaro Camara | Amadou Damaro Camara
  GIN LEG
person Robert Sarah
  GIN REL
person Vincent Coulibaly
  GIN REL
# Sierra Leone
person Charles Margai
  SLE PTY
person Samuel Hinga Norman | Hinga Norman
  SLE GOV MIL  ..2003-03
  SLE PRM
person Moinina Fofana
  SLE PRM
person Allieu Kondewa
  SLE PRM
person Morris Kallon
  SLE REB
person Augustine Gbao
  SLE REB
person Gibril Massaquoi
  SLE REB
person Mike Lamin
  SLE REB
person Dennis Mingo
  SLE REB
person Eldred Collins
  SLE REB
person Omrie Golley
  SLE REB
person Alex Tamba Brima
  SLE REB
person Brima Bazzy Kamara
  SLE REB
person Santigie Borbor Kanu
  SLE REB
person Solomon Musa | SAJ Musa | Solomon A.J. Musa
  SLE GOV MIL  ..1995
  SLE REB
person Foday Kallay
  SLE REB
person Alimamy Paolo Bangura | Alimamy Pallo Bangura
  SLE PTY
person John Karefa-Smart
  SLE PTY
person James Jonah
  UNO GOV  ..1994
  SLE GOV
person Samura Kamara
  SLE GOV  ..2017-10
  SLE PTY OPP
person Kandeh Yumkella | Kandeh Kolleh Yumkella
  UNO GOV  ..2015
  SLE PTY
person Samuel Sam-Sumana | Sam Sumana
  SLE GOV  ..2015-03
  SLE PTY
person Victor Bockarie Foh | Victor Foh
  SLE GOV
person Mohamed Juldeh Jalloh | Juldeh Jalloh
  SLE GOV
person David Moinina Sengeh | David Sengeh
  SLE GOV
person Timothy Kabba | Timothy Musa Kabba
  SLE GOV
person Nabeela Tunis
  SLE GOV
person Chernor Maju Bah | Chernor Bah
  SLE GOV
person Palo Conteh | Alfred Palo Conteh
  SLE GOV
person Yvonne Aki-Sawyerr
  SLE GOV
person William Fayia Sellu
  SLE COP
person Mohamed Kenewui Konneh
  SLE GOV
person Amadu Koita
  SLE MIL
person Francis Ben Kaifala
  SLE JUD
person Zainab Bangura
  SLE SOC  ..2007
  SLE GOV  2007-10..2012-09
  UNO GOV
person Jos Leijdekkers
  NLD CRM  2023..
person Peter Penfold
  GBR GOV  1997..2001
  GBR ELI  2001..
person David Crane
  UNO JUD  2002..2005
person Desmond de Silva
  GBR JUD  2002..2016
person Oluyemi Adeniji
  UNO GOV  1998..2003
  NGA GOV
person Vijay Jetley | Vijay Kumar Jetley
  UNO MIL  1999-12..2000-11
  IND MIL
person Daniel Opande | Daniel Ishmael Opande
  UNO MIL  2000-11..2005
  KEN MIL
person Francis Okelo
  UNO GOV  1997..2000
  UNO ELI  2000..
# Liberia
person Tom Woewiyu | Thomas Woewiyu | Tom Woweiyu
  LBR REB
person Chuckie Taylor | Charles McArthur Emmanuel | Chucky Taylor
  LBR PRM
person Benoni Urey
  LBR BUS  ..2012
  LBR PTY OPP
person Varney Sherman
  LBR PTY
person Charles Brumskine
  LBR PTY OPP
person Alexander Cummings
  LBR PTY OPP
person Jewel Howard Taylor | Jewel Howard-Taylor
  LBR LEG  2006-01..2018-01
  LBR GOV  2018-01..2024-01
  LBR PTY
person Ruth Sando Perry
  LBR GOV
person Gabriel Baccus Matthews | Baccus Matthews
  LBR PTY
person Gabriel Kpolleh | Gabriel William Kpolleh
  LBR PTY OPP
person Thomas Quiwonkpa
  LBR MIL
person Joshua Blahyi | Joshua Milton Blahyi | General Butt Naked
  LBR REB
person Sekou Damate Conneh
  LBR REB
person Ayesha Conneh | Aisha Keita Conneh
  LBR REB
person Isaac Musa
  LBR REB
person Benjamin Yeaten
  LBR MIL
person Roland Duo
  LBR MIL
person Vaanii Paasewe | Vaani Passawe
  LBR GOV
person Cyril Allen
  LBR PTY
person Tiawan Gongloe
  LBR SOC
person Kofi Woods
  LBR SOC  ..2005
  LBR GOV
person Hassan Bility
  LBR JRN  ..2004
  LBR SOC
person Rodney Sieh
  LBR JRN
person Kenneth Best
  LBR JRN
person Michael Kpakala Francis | Michael Francis
  LBR REL
person Leymah Gbowee
  LBR SOC
person Henry Costa
  LBR JRN
person Abraham Darius Dillon | Darius Dillon
  LBR LEG
person Nyonblee Karnga-Lawrence
  LBR LEG
person Bhofal Chambers
  LBR LEG
person Alex Tyler
  LBR LEG
person Fonati Koffa | Jonathan Fonati Koffa
  LBR LEG
person Richard Koon | Richard Nagbe Koon
  LBR LEG
person Edwin Snowe
  LBR LEG
person Dee-Maxwell Kemayah
  LBR GOV
person Sara Beysolow Nyanti
  UNO GOV  ..2024-01
  LBR GOV
person Gbehzohngar Findley
  LBR GOV
person Samuel Tweah
  LBR GOV  ..2024-01
  LBR ELI
person Nathaniel McGill
  LBR GOV
person Jeremiah Koung
  LBR GOV
person Prince Moye
  LBR LEG
person Jerome Korkoya
  LBR GOV
person Davidetta Browne Lansanah
  LBR GOV
person Mohammed Jabbateh | Jungle Jabbah
  LBR REB
person Alieu Kosiah
  LBR REB
person Agnes Reeves Taylor
  LBR ELI
person Guus Kouwenhoven
  NLD BUS  2000..2023
