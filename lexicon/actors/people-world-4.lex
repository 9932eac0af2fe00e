# Persons of international organisations in the news, 1985 to 2026: envoys, heads of missions, agencies and banks, force commanders, judges and prosecutors, spokesmen, campaigners across borders. Part 4 of 4: NGO.

# NGO
person Kenneth Roth | Ken Roth
  NGO SOC
person Tirana Hassan
  NGO SOC
person Sidney Jones
  NGO SOC
person Holly Cartner
  NGO SOC
person Joe Stork
  NGO SOC
person Sarah Leah Whitson
  NGO SOC
person Jose Miguel Vivanco | José Miguel Vivanco
  NGO SOC
person Brad Adams
  NGO SOC
person Sophie Richardson
  NGO SOC
person Phil Robertson
  NGO SOC
person Rachel Denber
  NGO SOC
person Hugh Williamson
  NGO SOC
person Tanya Lokshina
  NGO SOC
person Allison Gill
  NGO SOC
person Elaine Pearson
  NGO SOC
person Maya Wang
  NGO SOC
person Meenakshi Ganguly
  NGO SOC
person Corinne Dufka
  NGO SOC
person Peter Bouckaert
  NGO SOC
person Fred Abrahams
  NGO SOC
person Juanita Goebertus
  NGO SOC
person Tamara Taraciuk
  NGO SOC
person Omar Shakir
  NGO SOC
person Akshaya Kumar
  NGO SOC
person Louis Charbonneau
  NGO SOC
person Kumi Naidoo
  NGO SOC
person Salil Shetty
  NGO SOC
person Pierre Sane | Pierre Sané
  NGO SOC
person Claudio Cordone
  NGO SOC
person Erika Guevara-Rosas | Erika Guevara Rosas
  NGO SOC
person Nicola Duckworth
  NGO SOC
person John Dalhuisen
  NGO SOC
person Lynn Maalouf
  NGO SOC
person Donatella Rovera
  NGO SOC
person Rony Brauman
  NGO SOC
person James Orbinski
  NGO SOC
person Unni Karunakara
  NGO SOC
person Joanne Liu
  NGO SOC
person Christos Christou
  NGO SOC
person Javid Abdelmoneim
  NGO SOC
person Meinie Nicolai
  NGO SOC
person Robert Mardini
  NGO SOC
person Dominik Stillhart
  NGO SOC
person Robin Coupland
  NGO SOC
person Yves Daccord
  NGO SOC
person Florian Westphal
  NGO SOC
person Antonella Notari
  NGO SOC
person Francesco Rocca
  NGO SOC
person Jagan Chapagain
  NGO SOC
person Elhadj As Sy
  NGO SOC
person Barbara Stocking
  NGO SOC
person Jasmine Whitbread
  NGO SOC
person Inger Ashing
  NGO SOC
person Jose Andres | José Andrés
  NGO SOC
person Gerd Leipold
  NGO SOC
person Jennifer Morgan
  NGO SOC  ..2022-02
  DEU GOV  2022-03..2025
  DEU ELI  2025..
person Paul Watson
  NGO SOC
person David McTaggart
  NGO SOC
person Robert Menard | Robert Ménard
  NGO SOC  ..2008
  FRA GOV  2014-04..
person Christophe Deloire
  NGO SOC
person Jean-Francois Julliard | Jean-François Julliard
  NGO SOC
person Thibaut Bruttin
  NGO SOC
person Joel Simon
  NGO SOC
person Jodie Ginsberg
  NGO SOC
person Ann Cooper
  NGO SOC
person Aidan White
  NGO LAB
person Anthony Bellanger
  NGO LAB
person Sharan Burrow
  NGO LAB
person Luc Triangle
  NGO LAB
person Peter Eigen
  NGO SOC
person Huguette Labelle
  NGO SOC
person Comfort Ero
  NGO SOC
person Joost Hiltermann
  NGO SOC
person Alain Deletroz
  NGO SOC
person Sabine Freizer
  NGO SOC
person Magdalena Grono
  NGO SOC
person Olga Oliker
  NGO SOC
person Karim Lahidji
  NGO SOC
person Alice Mogwe
  NGO SOC
person Antoine Bernard
  NGO SOC
person Aryeh Neier
  NGO SOC
person Alex Soros | Alexander Soros
  NGO SOC
person Eliot Higgins
  NGO SOC
person Beatrice Fihn
  NGO SOC
person Joseph Rotblat
  NGO SOC
person Konrad Raiser
  NGO REL
person Samuel Kobia
  NGO REL
person Olav Fykse Tveit
  NGO REL
person Jerry Pillay
  NGO REL
person Ioan Sauca
  NGO REL
person Ronald Lauder
  NGO REL
person Edgar Bronfman
  NGO REL
person Israel Singer
  NGO REL
person Abraham Foxman
  USA SOC
person Jonathan Greenblatt
  USA SOC
person Andrea Riccardi
  NGO REL
person Juan Antonio Samaranch
  NGO SOC
person Jacques Rogge
  NGO SOC
person Thomas Bach
  NGO SOC
person Kirsty Coventry
  ZWE GOV  2018..2025-03
  NGO SOC  2025-06..
person Joao Havelange | João Havelange
  NGO SOC
person Dick Pound
  NGO SOC
person Craig Reedie
  NGO SOC
person Witold Banka | Witold Bańka
  NGO SOC
person Sebastian Coe
  NGO SOC
person Lamine Diack
  NGO SOC
person Michel Platini
  NGO SOC
person Aleksander Ceferin | Aleksander Čeferin
  NGO SOC
person Hein Verbruggen
  NGO SOC
