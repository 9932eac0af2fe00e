# Persons in the news of western, northern, central and south-eastern Europe, 1985 to 2026: ministers and party leaders, generals, spies, judges, mayors, clerics, campaigners, hostages. Part 6 of 6: LVA LTU.

# LVA
person Laimdota Straujuma
  LVA GOV
person Egils Levits
  LVA JUD  ..2019-07
  LVA GOV  2019-07..2023-07
  LVA ELI  2023-07..
person Georgs Andrejevs
  LVA GOV
person Janis Jurkans | Jānis Jurkāns
  LVA GOV  ..1992-10
  LVA PTY OPP
person Baiba Braze | Baiba Braže
  LVA GOV
person Andris Spruds | Andris Sprūds
  LVA GOV MIL
person Inara Murniece | Ināra Mūrniece
  LVA LEG  ..2022-12
  LVA GOV MIL  2022-12..2023-09
  LVA ELI  2023-09..
person Nils Usakovs | Nils Ušakovs
  LVA GOV  2009-07..2019-04
  EUR LEG  2019-07..
person Tatjana Zdanoka | Tatjana Ždanoka
  EUR LEG
person Alfreds Rubiks | Alfrēds Rubiks
  LVA PTY OPP
person Aivars Lembergs
  LVA GOV
person Janis Kazaks | Jānis Kazāks
  LVA GOV
person Daiga Mierina | Daiga Mieriņa
  LVA LEG
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
  LTU ELI  2025-08..
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
