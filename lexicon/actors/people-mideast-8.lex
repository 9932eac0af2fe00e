# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Gulf states
person Salem Abdullah al-Sabah | Salem Abdullah Al-Jaber Al-Sabah
  KWT GOV
person Jassem al-Kharafi | Jassem al-Khorafi
  KWT LEG
person Ahmed al-Saadoun | Ahmad al-Saadoun
  KWT LEG
person Marzouq al-Ghanim | Marzouq al-Ghanem
  KWT LEG
person Musallam al-Barrak | Mussallam al-Barrak
  KWT LEG OPP
person Walid al-Tabtabaie
  KWT LEG OPP
person Sulaiman Abu Ghaith | Suleiman Abu Ghaith
  IMG REB
person Jasem al-Budaiwi | Jasem Mohamed Albudaiwi | Jassem al-Budaiwi
  IGO GOV  2023-02..
person Nayef al-Hajraf
  KWT GOV  ..2020-01
  IGO GOV
person Fahd bin Mahmoud | Fahd bin Mahmoud al-Said
  OMN GOV
person Shihab bin Tariq
  OMN GOV
person Theyazin bin Haitham
  OMN GOV
person Salim al-Aufi | Salem al-Aufi
  OMN GOV
person Ahmed al-Khalili
  OMN REL
