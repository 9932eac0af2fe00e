# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages.

# LTU
person Kazimira Prunskiene | Kazimira Prunskienė
  LTU GOV
person Algirdas Saudargas
  LTU GOV
person Kestutis Budrys | Kęstutis Budrys
  LTU GOV
person Rolandas Krisciunas
  LTU GOV
person Saulius Skvernelis
  LTU GOV  2014-11..2020-12
  LTU LEG
person Gintautas Paluckas
  LTU PTY OPP  ..2024-12
  LTU GOV  2024-12..2025-08
person Inga Ruginiene | Inga Ruginienė
  LTU LAB  ..2024
  LTU GOV  2024-12..
person Arvydas Anusauskas | Arvydas Anušauskas
  LTU GOV MIL
person Laurynas Kasciunas | Laurynas Kasčiūnas
  LTU GOV MIL
person Dovile Sakaliene | Dovilė Šakalienė
  LTU GOV MIL
person Robertas Kaunas
  LTU GOV MIL
person Raimundas Karoblis
  LTU GOV MIL
person Remigijus Zemaitaitis | Remigijus Žemaitaitis
  LTU PTY
person Ramunas Karbauskis | Ramūnas Karbauskis
  LTU PTY
person Viktorija Cmilyte-Nielsen | Viktorija Čmilytė-Nielsen
  LTU LEG
