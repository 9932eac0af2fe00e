# People of North Africa and the Middle East who are in the news beside heads of state: opposition, rebels, ministers, officers, judges, clerics, campaigners, reporters, captives; and envoys to them.
# Israel
person Amit Aisman
  ISR JUD
person Liat Ben-Ari
  ISR JUD
person Michael Ben-Yair
  ISR JUD
person Micha Lindenstrauss
  ISR GOV
person Matanyahu Englman
  ISR GOV
person Jacob Frenkel
  ISR GOV
person Karnit Flug
  ISR GOV
person Amir Yaron
  ISR GOV
person Sara Netanyahu
  ISR ELI
person Yair Netanyahu
  ISR ELI
person Yonatan Urich
  ISR GOV
person Eli Feldstein
  ISR GOV
person Tzachi Braverman
  ISR GOV
person Nir Hefetz
  ISR GOV
person Arnon Milchan
  ISR BUS
person Shaul Elovitch
  ISR BUS
person Arnon Mozes
  ISR BUS
person Sheldon Adelson
  USA BUS  2007..2021
person Mansour Abbas
  ISR PTY
person Ofer Cassif
  ISR LEG OPP
person Aida Touma-Suleiman
  ISR LEG OPP
person Sami Abu Shehadeh
  ISR PTY OPP
person Haneen Zoabi | Hanin Zoabi
  ISR LEG OPP
person Mohammad Barakeh | Mohammed Barakeh
  ISR PTY OPP
person Abdulmalik Dehamshe
  ISR LEG OPP
person Raed Salah | Sheikh Raed Salah
  ISR REL
person Kamal al-Khatib | Kamal Khatib
  ISR REL
person Mordechai Eliyahu
  ISR REL
person Avraham Shapira
  ISR REL
person Yisrael Meir Lau | Israel Meir Lau
  ISR REL
person Shlomo Amar
  ISR REL
person Yona Metzger
  ISR REL
person Yitzhak Yosef
  ISR REL
person Menachem Froman
  ISR REL
person Eliezer Shach
  ISR REL
person Elyakim Levanon
  ISR REL
person Moshe Levinger
  ISR CVL
person Pinhas Wallerstein | Pinchas Wallerstein
  ISR CVL
person Aharon Domb
  ISR CVL
person Yisrael Harel
  ISR CVL
person Daniella Weiss
  ISR CVL
person Dani Dayan | Danny Dayan
  ISR CVL
person Yossi Dagan
  ISR GOV
person Israel Ganz | Yisrael Ganz
  ISR GOV
person Noam Federman
  ISR CVL
person Baruch Marzel
  ISR PTY
person Michael Ben-Ari
  ISR PTY
person Bentzi Gopstein
  ISR CVL
person Meir Ettinger
  ISR CVL
person Amiram Ben-Uliel
  ISR CRM
person Elor Azaria
  ISR MIL
person Ami Popper
  ISR CRM
person Yinon Levi
  ISR CVL
person Uri Avnery
  ISR SOC
person Jessica Montell
  ISR SOC
person Hagai El-Ad
  ISR SOC
person Yehuda Shaul
  ISR SOC
person Jeff Halper
  ISR SOC
person Shikma Bressler
  ISR CVL
person Einav Zangauker
  ISR CVL
person Noam Shalit
  ISR CVL
person Amira Hass
  ISR JRN
person Gideon Levy
  ISR JRN
person Ilana Dayan
  ISR JRN
person Ronen Bergman
  ISR JRN
person Barak Ravid
  ISR JRN
person David Grossman
  ISR CVL
person Amos Oz
  ISR CVL
person Arnon Bar-David
  ISR LAB
person Ofer Eini
  ISR LAB
person Haim Haberfeld
  ISR LAB
person Ron Arad
  ISR MIL
person Nachshon Wachsman
  ISR MIL
person Ehud Goldwasser
  ISR MIL
person Eldad Regev
  ISR MIL
person Elhanan Tannenbaum | Elhanan Tenenbaum
  ISR BUS
person Hadar Goldin
  ISR MIL
person Oron Shaul
  ISR MIL
person Avera Mengistu | Avraham Mengistu
  ISR CVL
person Hisham al-Sayed | Hisham Shaaban al-Sayed
  ISR CVL
person Naama Issachar
  ISR CVL
person Ilan Grapel
  ISR CVL
person Azzam Azzam
  ISR CVL
person Ouda Tarabin
  ISR CVL
person Matan Zangauker
  ISR CVL
person Edan Alexander
  ISR MIL
person Omer Neutra
  ISR MIL
person Itay Chen
  ISR MIL
person Agam Berger
  ISR MIL
person Liri Albag
  ISR MIL
person Naama Levy
  ISR MIL
person Karina Ariev
  ISR MIL
person Daniella Gilboa
  ISR MIL
person Noa Argamani
  ISR CVL
person Andrey Kozlov
  ISR CVL
person Almog Meir Jan
  ISR CVL
person Shlomi Ziv
  ISR CVL
person Hersh Goldberg-Polin
  ISR CVL
person Eden Yerushalmi
  ISR CVL
person Carmel Gat
  ISR CVL
person Romi Gonen
  ISR CVL
person Emily Damari
  ISR CVL
person Doron Steinbrecher
  ISR CVL
person Arbel Yehud | Arbel Yehoud
  ISR CVL
person Gadi Moses | Gadi Mozes
  ISR CVL
person Eli Sharabi
  ISR CVL
person Ohad Ben Ami
  ISR CVL
person Yarden Bibas
  ISR CVL
person Shiri Bibas
  ISR CVL
person Kfir Bibas
  ISR CVL
person Ariel Bibas
  ISR CVL
person Oded Lifshitz
  ISR CVL
person Yocheved Lifshitz
  ISR CVL
person Sagui Dekel-Chen
  ISR CVL
person Keith Siegel
  ISR CVL
person Evyatar David
  ISR CVL
person Rom Braslavski
  ISR CVL
person Alon Ohel
  ISR CVL
person Bar Kuperstein
  ISR CVL
person Avinatan Or
  ISR CVL
person Ran Gvili
  ISR COP
person Vivian Silver
  ISR SOC
person Tom Hurndall
  GBR CVL  2003..2006
person Daniel Kurtzer
  USA GOV  1997..2005
  USA ELI  2005..
person Dan Shapiro | Daniel Shapiro
  USA GOV  2009..2024
  USA ELI  2024..
person Jason Greenblatt
  USA GOV  2017..2019
  USA ELI  2019..
person Aryeh Lightstone
  USA GOV  2017..
person Miguel Moratinos
  EUR GOV  1996-12..2003-07
  ESP GOV  2004-04..2010-10
  UNO GOV
person Nickolay Mladenov
  BGR GOV  ..2013-03
  UNO GOV  2013-08..2020-12
  BGR ELI
person Robert Serry
  UNO GOV  2007-11..2015-03
  UNO ELI  2015-03..
person Christopher Gunness | Chris Gunness
  UNO GOV  2006..2020
  UNO ELI  2020..
person Pierre Krahenbuhl | Pierre Krähenbühl
  UNO GOV  2014..2019
  UNO ELI  2019..
# Palestine
person Farouk Kaddoumi | Farouq Qaddoumi | Farouk al-Kaddoumi
  PSE PTY
person Khalil al-Wazir | Abu Jihad
  PSE REB
person Salah Khalaf | Abu Iyad
  PSE REB
person Hani al-Hassan
  PSE PTY
person Khaled al-Hassan
  PSE PTY
person Mahmoud Darwish
  PSE CVL
person Edward Said
  PSE CVL
person Haidar Abdel-Shafi | Haidar Abdel Shafi | Haider Abdel-Shafi
  PSE PTY
person Yasser Abed Rabbo
  PSE PTY GOV
person Sari Nusseibeh
  PSE EDU
person Tayeb Abdel Rahim
  PSE GOV
person Nabil Abu Rudeineh | Nabil Abu Rdeneh | Nabil Abu Rudeina
  PSE GOV
person Jibril Rajoub
  PSE COP SPY  ..2003
  PSE PTY
person Tawfik Tirawi | Tawfiq Tirawi
  PSE SPY  ..2008
  PSE PTY
person Majid Faraj | Majed Faraj
  PSE SPY
person Amin al-Hindi
  PSE SPY
person Moussa Arafat | Musa Arafat
  PSE COP
person Ghazi al-Jabali | Ghazi Jabali
  PSE COP
person Nasser Yousef | Nasser Youssef
  PSE COP
person Rashid Abu Shbak | Rashid Abu Shabak
  PSE COP
person Suha Arafat
  PSE ELI
person Nasser al-Kidwa | Nasser al-Qudwa
  PSE GOV  ..2006-03
  PSE PTY
person Rawhi Fattouh
  PSE LEG
person Aziz Dweik | Aziz Dwaik | Abdel Aziz Duwaik
  PSE LEG
person Ahmed Bahar | Ahmad Bahar
  PSE LEG
person Azzam al-Ahmad | Azzam al-Ahmed
  PSE PTY
person Mahmoud al-Aloul | Mahmoud Aloul
  PSE PTY
person Hussein al-Sheikh
  PSE GOV
person Mohammad Hussein Mufti | Mufti Mohammed Hussein
  PSE REL
person Ikrima Sabri | Ekrima Sabri | Ekrima Said Sabri
  PSE REL
person Mustafa Barghouti | Mustafa Barghouthi
  PSE PTY OPP
person Bassam al-Salhi
  PSE PTY
person Fadwa Barghouti
  PSE SOC
person Zakaria Zubeidi | Zakaria al-Zubeidi | Zakaria Zbeidi
  PSE REB
person Nasser Abu Hmeid | Nasser Abu Hamid
  PSE REB
person Raed Karmi | Raed al-Karmi
  PSE REB
person Marwan Zalum
  PSE REB
person Nayef Abu Sharkh
  PSE REB
person Hussein Abayat
  PSE REB
person Jamal Abu Samhadana
  PSE REB
person Zuhair al-Qaissi | Zuhair al-Qaisi
  PSE REB
person Mumtaz Dughmush | Mumtaz Dogmush
  PSE REB
person Yasser Abu Shabab
  PSE PRM
person Hossam al-Astal
  PSE PRM
person Ghassan al-Duhaini | Ghassan Duhine
  PSE PRM
person Abdullah al-Shami
  PSE REB
person Nafez Azzam
  PSE REB
person Khaled al-Batsh
  PSE REB
person Baha Abu al-Ata
  PSE REB
person Tayseer al-Jabari | Taiseer al-Jabari
  PSE REB
person Khaled Mansour
  PSE REB
person Dawoud Shihab | Daoud Shehab
  PSE REB
person Bassam al-Saadi
  PSE REB
person Khader Habib
  PSE REB
person Ahmed Jabari | Ahmed al-Jabari | Ahmad al-Jabari
  PSE REB
person Mohammed Sinwar | Mohammad Sinwar
  PSE REB
person Rafa Salama | Rafaa Salameh
  PSE REB
person Izz al-Din Haddad | Izz al-Din al-Haddad | Izzeddin al-Haddad
  PSE REB
person Raad Saad | Raed Saad
  PSE REB
person Raed al-Attar
  PSE REB
person Mohammed Shabana | Mohammed Abu Shamala
  PSE REB
person Adnan al-Ghoul
  PSE REB
person Imad Akel
  PSE REB
person Ismail Abu Shanab
  PSE REB
person Mahmoud Abu Hanoud
  PSE REB
person Muhiyeddin Sharif
  PSE REB
person Abdullah Barghouti
  PSE REB
person Ibrahim Hamed
  PSE REB
person Abbas al-Sayed
  PSE REB
person Hassan Yousef | Hassan Youssef | Sheikh Hassan Yousef
  PSE REB
person Mosab Hassan Yousef
  PSE CVL
person Nizar Rayan | Nizar Rayyan
  PSE REB
person Said Siam | Saeed Seyam | Said Seyam
  PSE REB
person Sami Abu Zuhri
  PSE REB
person Fawzi Barhoum
  PSE REB
person Mushir al-Masri
  PSE REB
person Ghazi Hamad
  PSE REB
person Osama Hamdan
  PSE REB
person Khalil al-Hayya | Khalil Al-Hayya
  PSE REB
person Husam Badran | Hossam Badran
  PSE REB
person Bassem Naim | Basem Naim
  PSE REB
person Taher al-Nono | Taher al-Nunu
  PSE REB
person Izzat al-Rishq | Ezzat al-Rishq
  PSE REB
person Mohammed Nazzal
  PSE REB
person Zaher Jabarin
  PSE REB
person Nizar Awadallah
  PSE REB
person Mohammad Darwish | Mohammed Darwish
  PSE REB
person Rawhi Mushtaha
  PSE REB
person Ismail Radwan
  PSE REB
person Hazem Qassem | Hazem Qasim
  PSE REB
person Jihad Taha
  PSE REB
person Mahmoud al-Mabhouh
  PSE REB
person Fathi Hamad | Fathi Hammad
  PSE REB
person Ibrahim Ghosheh
  PSE REB
person Kamal Adwan
  PSE REB
person Abu Ali Mustafa | Mustafa Zibri | Abu Ali Mustapha
  PSE REB
person Abdel Rahim Mallouh | Abdel-Rahim Malouh
  PSE REB
person Khalida Jarrar
  PSE LEG
person Maher al-Taher
  PSE REB
person Wadie Haddad
  PSE REB
person Samir Ghosheh
  PSE PTY
person Talal Naji
  PSE REB
person Samir Kuntar | Samir al-Kuntar | Samir Qantar
  PSE REB
person Sabri al-Banna
  PSE REB
person Omar Abdel Razek
  PSE GOV
person Eyad al-Sarraj | Iyad Sarraj | Eyad Sarraj
  PSE SOC
person Raji Sourani
  PSE SOC
person Bassem Eid | Bassam Eid
  PSE SOC
person Shawan Jabarin
  PSE SOC
person Bassem Tamimi | Bassem al-Tamimi
  PSE SOC
person Issa Amro
  PSE SOC
person Odeh Hadalin | Awdah Hathaleen
  PSE SOC
person Mohammed al-Durra | Muhammad al-Durrah | Mohammed al-Dura
  PSE CVL
person Mohammed Abu Khdeir | Muhammad Abu Khdeir
  PSE CVL
person Hind Rajab
  PSE CVL
person Razan al-Najjar | Razan Najjar
  PSE MED
person Wael al-Dahdouh | Wael Dahdouh
  PSE JRN
person Anas al-Sharif
  PSE JRN
person Hossam Shabat
  PSE JRN
person Ismail al-Ghoul
  PSE JRN
person Yasser Murtaja
  PSE JRN
person Mohammed al-Qiq
  PSE JRN
person Hussam Abu Safiya | Hussam Abu Safia
  PSE MED
person Adnan al-Bursh | Adnan Al-Bursh
  PSE MED
person Ghassan Abu Sitta | Ghassan Abu-Sittah
  PSE MED
person Ashraf al-Qidra | Ashraf al-Qudra
  PSE GOV MED
person Munir al-Bursh | Munir al-Barsh
  PSE GOV MED
person Ismail al-Thawabta | Ismail Thawabteh | Ismail al-Thawabteh
  PSE GOV
person Mahmoud Basal | Mahmoud Bassal
  PSE SOC
person Varsen Aghabekian | Varsen Aghabekian Shahin
  PSE GOV
person Salah al-Bardawil | Salah Bardawil
  PSE REB
person Afif Safieh
  PSE GOV
person Husam Zomlot
  PSE GOV
person Leila Shahid
  PSE GOV
person Manuel Hassassian
  PSE GOV
person Maen Areikat
  PSE GOV
person Mahmoud al-Habbash
  PSE GOV
person Bilal Kayed
  PSE REB
person Walid Daqqa
  PSE REB
person Nael Barghouti
  PSE REB
person Ali Shaath | Ali Sha'ath
  PSE GOV
person Michel Sabbah
  PSE REL
person Fouad Twal
  PSE REL
person Pierbattista Pizzaballa
  PSE REL
