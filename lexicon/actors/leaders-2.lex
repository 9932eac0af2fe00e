# Leaders and other public figures of Europe, the Middle East and Central Asia: codes by date, first that holds.

# ISR
person Yitzhak Shamir | Shamir
  ISR GOV  1986-10..1992-07-13
  office Prime Minister
  ISR ELI  1992-07-13..
person Yitzhak Rabin | Rabin
  ISR GOV  1992-07-13..1995-11-04
  office Prime Minister
  ISR ELI  1995-11-04..
person Shimon Peres | Peres
  ISR GOV  1992-07..1995-11
  office Foreign Minister
  ISR GOV  1995-11-04..1996-06-18
  office Prime Minister
  ISR GOV  2001-03..2002-11
  office Foreign Minister
  ISR GOV  2005-01..2007-06
  office Vice President
  ISR GOV  2007-07-15..2014-07-24
  office President
  ISR ELI  1995-11..
person Benjamin Netanyahu | Netanyahu | Binyamin Netanyahu
  ISR GOV  1996-06-18..1999-07-06
  office Prime Minister
  ISR GOV  2002-11..2003-02
  office Foreign Minister
  ISR GOV  2003-02..2005-08
  office Finance Minister
  ISR PTY OPP  2006-01..2009-03
  ISR GOV  2009-03-31..2021-06-13
  office Prime Minister
  ISR PTY OPP  2021-06-14..2022-12-28
  ISR GOV  2022-12-29..
  office Prime Minister
  ISR ELI  1999-07-06..
person Ehud Barak
  ISR MIL  1991-04..1995-01
  ISR GOV  1999-07-06..2001-03-07
  office Prime Minister
  ISR GOV MIL  2007-06..2013-03
  office Defence Minister
  ISR ELI  1995-01..
person Ariel Sharon
  ISR GOV  1990-06..1992-07
  office Housing Minister
  ISR GOV  1998-10..1999-07
  office Foreign Minister
  ISR GOV  2001-03-07..2006-04-14
  office Prime Minister
  ISR ELI  1992-07..
person Ehud Olmert | Olmert
  ISR GOV  1993-11..2003-02
  office Mayor of Jerusalem
  ISR GOV  2006-04-14..2009-03-31
  office Prime Minister
  ISR ELI  2003-02..
person Naftali Bennett
  ISR GOV  2021-06-13..2022-06-30
  office Prime Minister
  ISR ELI  2022-06-30..
person Yair Lapid | Lapid
  ISR PTY OPP  2020-05..2021-06
  ISR GOV  2021-06..2022-12
  office Foreign Minister
  ISR GOV  2022-07-01..2022-12-29
  office Prime Minister
  ISR PTY OPP  2023-01..
  ISR ELI  2022-12..
person Benny Gantz | Gantz
  ISR MIL  2011-02..2015-02
  ISR GOV MIL  2020-05-17..2022-12-29
  office Defence Minister
  ISR PTY  2023..
  ISR ELI  2015-02..
person Moshe Arens
  ISR GOV MIL  1990-06..1992-07
  office Defence Minister
  ISR GOV MIL  1999-01..1999-07
  office Defence Minister
  ISR ELI  1992-07..
person David Levy
  ISR GOV  1990-06..1992-07
  office Foreign Minister
  ISR GOV  1996-06..1998-01
  office Foreign Minister
  ISR ELI  1992-07..
person Yitzhak Mordechai
  ISR GOV MIL  1996-06..1999-01
  office Defence Minister
  ISR ELI  1999-01..
person Shaul Mofaz
  ISR MIL  1998-07..2002-07
  ISR GOV MIL  2002-11..2006-05
  office Defence Minister
  ISR ELI  2002-07..
person Amir Peretz
  ISR GOV MIL  2006-05..2007-06
  office Defence Minister
  ISR ELI  2007-06..
person Tzipi Livni | Livni
  ISR GOV  2006-01..2009-03
  office Foreign Minister
  ISR PTY OPP  2009-04..2012-03
  ISR GOV  2013-03..2014-12
  office Justice Minister
  ISR ELI  2009-03..
person Avigdor Lieberman | Avigdor Liberman | Lieberman
  ISR GOV  2009-03..2012-12
  office Foreign Minister
  ISR GOV  2013-11..2015-05
  office Foreign Minister
  ISR GOV MIL  2016-05-30..2018-11-18
  office Defence Minister
  ISR ELI  2012-12..
person Moshe Yaalon | Moshe Ya'alon
  ISR MIL  2002-07..2005-06
  ISR GOV MIL  2013-03..2016-05
  office Defence Minister
  ISR ELI  2005-06..
person Yoav Gallant | Gallant
  ISR GOV MIL  2022-12-29..2024-11-05
  office Defence Minister
  ISR ELI  2024-11-05..
person Israel Katz
  ISR GOV  2019-02..2020-05
  office Foreign Minister
  ISR GOV  2024-01..2024-11
  office Foreign Minister
  ISR GOV MIL  2024-11-08..
  office Defence Minister
  ISR ELI  2020-05..
person Gideon Saar | Gideon Sa'ar
  ISR GOV  2024-11-08..
  office Foreign Minister
person Eli Cohen
  ISR GOV  2022-12..2024-01
  office Foreign Minister
  ISR ELI  2024-01..
person Itamar Ben-Gvir | Ben-Gvir | Itamar Ben Gvir
  ISR GOV  2022-12-29..
  office National Security Minister
person Bezalel Smotrich | Smotrich
  ISR GOV  2022-12-29..
  office Finance Minister
person Ron Dermer
  ISR GOV  2022-12..2025-11
  office Strategic Affairs Minister
  ISR ELI  2025-11..
person Isaac Herzog
  ISR PTY OPP  2013-11..2018-07
  ISR GOV  2021-07-07..
  office President
person Ezer Weizman
  ISR GOV  1993-05..2000-07
  office President
  ISR ELI  2000-07..
person Reuven Rivlin
  ISR GOV  2014-07..2021-07
  office President
  ISR ELI  2021-07..
person Herzi Halevi
  ISR MIL
person Meir Dagan
  ISR SPY  2002-08..2011-01
  ISR ELI  2011-01..
person David Barnea
  ISR SPY
person Silvan Shalom
  ISR GOV  2003-02..2006-01
  office Foreign Minister
  ISR ELI  2006-01..
person Shlomo Ben-Ami
  ISR GOV  2000-08..2001-03
  office Foreign Minister
  ISR ELI  2001-03..
person Yossi Beilin
  ISR GOV  1992-07..1995-07
  office Deputy Foreign Minister
  ISR PTY  2003..
  ISR ELI  1995-07..
person Yigal Amir
  ISR CRM
person Mordechai Vanunu
  ISR ELI

# PSE
person Yasser Arafat | Yasir Arafat | Arafat
  PSE GOV  1969-02..2004-11-11
  office President
  PSE ELI  2004-11-11..
person Mahmoud Abbas | Abbas | Abu Mazen
  PSE GOV  2003-03..2003-09
  office Prime Minister
  PSE GOV  1993..2005-01-14
  PSE GOV  2005-01-15..
  office President
  PSE ELI  2003-09..
person Ahmed Qurei | Ahmed Qureia | Abu Ala
  PSE GOV  1993..2003-10
  PSE GOV  2003-10..2006-03
  office Prime Minister
  PSE ELI  2003-10..
person Ismail Haniyeh | Ismail Haniya | Haniyeh | Haniya
  PSE GOV  2006-03-29..2007-06-14
  office Prime Minister
  PSE REB  2007-06-15..2024-07-31
  PSE ELI  2007-06-14..
person Salam Fayyad | Fayyad
  PSE GOV  2002-06..2005-11
  office Finance Minister
  PSE GOV  2007-06-15..2013-06-06
  office Prime Minister
  PSE ELI  2005-11..
person Rami Hamdallah
  PSE GOV  2013-06..2019-04
  office Prime Minister
  PSE ELI  2019-04..
person Mohammad Shtayyeh | Mohammed Shtayyeh
  PSE GOV  2019-04..2024-03
  office Prime Minister
  PSE ELI  2024-03..
person Mohammad Mustafa
  PSE GOV  2024-03-31..
  office Prime Minister
person Saeb Erekat | Erekat
  PSE GOV  1991..2020-11-10
  PSE ELI  2020-11-10..
person Hanan Ashrawi
  PSE GOV
person Nabil Shaath
  PSE GOV
person Riyad al-Maliki | Riad Malki
  PSE GOV  2007-06..2024-03
  office Foreign Minister
  PSE ELI  2024-03..
person Riyad Mansour
  PSE GOV  2005-11..
  office Ambassador
person Khaled Meshaal | Khaled Mashal | Khalid Mishal | Meshaal | Khaled Meshal
  PSE REB
person Sheikh Ahmed Yassin | Ahmed Yassin | Sheikh Yassin
  PSE REB
person Abdel Aziz al-Rantissi | Abdel-Aziz Rantisi | Rantissi
  PSE REB
person Yahya Sinwar | Sinwar
  PSE REB
person Mohammed Deif
  PSE REB
person Mousa Abu Marzouk
  PSE REB
person Marwan Barghouti | Barghouti
  PSE PTY
person Mohammed Dahlan
  PSE GOV  2003-04..2003-09
  office Security Minister
  PSE PTY  2004..
  PSE ELI  2003-09..
person George Habash
  PSE REB
person Abu Nidal
  IMG REB
person Faisal Husseini
  PSE GOV

# LBN
person Elias Hrawi
  LBN GOV  1989-11..1998-11
  office President
  LBN ELI  1998-11..
person Emile Lahoud
  LBN GOV  1998-11..2007-11
  office President
  LBN ELI  2007-11..
person Michel Suleiman
  LBN GOV  2008-05..2014-05
  office President
  LBN ELI  2014-05..
person Michel Aoun | Aoun
  LBN GOV  1988-09..1990-10
  office Prime Minister
  LBN ELI  1990-11..2005-05
  LBN PTY  2005-05..2016-10-30
  LBN GOV  2016-10-31..2022-10-30
  office President
  LBN ELI  1990-10..
person Joseph Aoun
  LBN MIL  2017-03..2025-01-08
  LBN GOV  2025-01-09..
  office President
  LBN ELI  2025-01-08..
person Rafik Hariri | Rafiq Hariri | Rafiq al-Hariri | Rafik al-Hariri
  LBN GOV  1992-10..1998-12
  office Prime Minister
  LBN GOV  2000-10..2004-10
  office Prime Minister
  LBN ELI  1998-12..
person Saad Hariri | Saad al-Hariri | Hariri
  LBN GOV  2009-11..2011-06
  office Prime Minister
  LBN GOV  2016-12..2020-01
  office Prime Minister
  LBN ELI  2011-06..
person Fouad Siniora | Siniora
  LBN GOV  2005-07..2009-11
  office Prime Minister
  LBN ELI  2009-11..
person Najib Mikati | Mikati
  LBN GOV  2005-04..2005-07
  office Prime Minister
  LBN GOV  2011-06..2014-02
  office Prime Minister
  LBN GOV  2021-09..2025-02
  office Prime Minister
  LBN ELI  2005-07..
person Hassan Diab
  LBN GOV  2020-01..2021-09
  office Prime Minister
  LBN ELI  2021-09..
person Nawaf Salam
  LBN JUD  2018..2025-01
  LBN GOV  2025-02-08..
  office Prime Minister
  LBN ELI  2025-01..
person Nabih Berri | Berri
  LBN LEG  1992-10..
person Walid Jumblatt | Jumblatt
  LBN PTY
person Samir Geagea | Geagea
  LBN PTY
person Hassan Nasrallah | Nasrallah | Sheikh Hassan Nasrallah | Sayyed Hassan Nasrallah
  LBN REB
person Naim Qassem
  LBN REB
person Imad Mughniyeh
  LBN REB
person Antoine Lahad
  LBN PRM

# SYR
person Hafez al-Assad | Hafez Assad
  SYR GOV  1971-03..2000-06-10
  office President
  SYR ELI  2000-06-10..
person Bashar al-Assad | Bashar Assad | Assad | Bashar al Assad
  SYR GOV  2000-07-17..2024-12-08
  office President
  SYR ELI  2024-12-08..
person Ahmed al-Sharaa | Abu Mohammed al-Jolani | Abu Mohammed al-Golani | Ahmad al-Sharaa | al-Sharaa
  SYR REB  ..2024-12-07
  SYR GOV  2024-12-08..
  office President
person Farouk al-Sharaa | Farouq al-Shara
  SYR GOV  1984-03..2006-02
  office Foreign Minister
  SYR GOV  2006-02..2014
  office Vice President
  SYR ELI  2006-02..
person Walid al-Moallem | Walid Muallem | Walid al-Muallem
  SYR GOV  2006-02..2020-11
  office Foreign Minister
  SYR ELI  2020-11..
person Faisal Mekdad
  SYR GOV  2020-11..2024-09
  office Foreign Minister
  SYR ELI  2024-09..
person Asaad al-Shibani | Asaad al-Shaibani
  SYR GOV  2024-12-21..
  office Foreign Minister
person Mazloum Abdi | Mazlum Abdi
  SYR REB
person Abdel Halim Khaddam
  SYR GOV  1984-03..2005-06
  office Vice President
  SYR ELI  2005-06..
person Riad Seif
  SYR OPP

# IRQ
person Saddam Hussein | Saddam
  IRQ GOV  1979-07-16..2003-04-09
  office President
  IRQ ELI  2003-04-09..
person Tariq Aziz | Tareq Aziz
  IRQ GOV  1983-01..1991-03
  office Foreign Minister
  IRQ GOV  1979..2003-04
  office Deputy Prime Minister
  IRQ ELI  1991-03..
person Qusay Hussein
  IRQ MIL
person Uday Hussein
  IRQ GOV
person Ali Hassan al-Majid | Chemical Ali
  IRQ GOV MIL  ..2003-04
  IRQ ELI  2003-04..
person Taha Yassin Ramadan
  IRQ GOV  1991-03..2003-04
  office Vice President
  IRQ ELI  2003-04..
person Naji Sabri
  IRQ GOV  2001-08..2003-04
  office Foreign Minister
  IRQ ELI  2003-04..
person Mohammed Saeed al-Sahhaf | Mohammed Said al-Sahhaf
  IRQ GOV  1992..2001-04
  office Foreign Minister
  IRQ GOV  2001-04..2003-04
  office Information Minister
  IRQ ELI  2001-04..
person Iyad Allawi | Ayad Allawi
  IRQ OPP  ..2003-07
  IRQ GOV  2004-06-28..2005-05-03
  office Prime Minister
  IRQ PTY  2005-05..
  IRQ ELI  2005-05-03..
person Ahmed Chalabi | Ahmad Chalabi | Chalabi
  IRQ OPP  ..2003-07
  IRQ GOV  2003-07..2006-05
  IRQ ELI  2006-05..
person Ibrahim al-Jaafari | Ibrahim Jaafari
  IRQ GOV  2005-05..2006-05
  office Prime Minister
  IRQ GOV  2014-09..2018-10
  office Foreign Minister
  IRQ ELI  2006-05..
person Nouri al-Maliki | Nuri al-Maliki | al-Maliki | Maliki
  IRQ GOV  2006-05-20..2014-09-08
  office Prime Minister
  IRQ GOV  2014-09..2018-10
  office Vice President
  IRQ ELI  2014-09-08..
person Haider al-Abadi | Abadi
  IRQ GOV  2014-09-08..2018-10-25
  office Prime Minister
  IRQ ELI  2018-10-25..
person Adel Abdul Mahdi | Adil Abdul Mahdi
  IRQ GOV  2018-10-25..2020-05-07
  office Prime Minister
  IRQ ELI  2020-05-07..
person Mustafa al-Kadhimi | Mustafa Kadhimi
  IRQ SPY  2016-06..2020-05-06
  IRQ GOV  2020-05-07..2022-10-27
  office Prime Minister
  IRQ ELI  2020-05-06..
person Mohammed Shia al-Sudani | Mohammed al-Sudani
  IRQ GOV  2022-10-27..
  office Prime Minister
person Jalal Talabani | Talabani
  IRQ REB  ..2003-04
  IRQ GOV  2005-04-07..2014-07-24
  office President
  IRQ ELI  2014-07-24..
person Fuad Masum
  IRQ GOV  2014-07..2018-10
  office President
  IRQ ELI  2018-10..
person Barham Salih
  IRQ GOV  2018-10..2022-10
  office President
  IRQ ELI  2022-10..
person Abdul Latif Rashid
  IRQ GOV  2022-10-17..
  office President
person Hoshyar Zebari | Zebari
  IRQ GOV  2003-09..2014-07
  office Foreign Minister
  IRQ ELI  2014-07..
person Fuad Hussein
  IRQ GOV  2020-06..
  office Foreign Minister
person Massoud Barzani | Masoud Barzani | Barzani
  IRQ REB  ..2003-04
  IRQ GOV  2005-06..2017-11
  IRQ ELI  2017-11..
person Masrour Barzani
  IRQ GOV  2019-07..
person Nechirvan Barzani
  IRQ GOV
person Moqtada al-Sadr | Muqtada al-Sadr | Moqtada Sadr | Sadr
  IRQ REB  ..2008-08
  IRQ REL PTY  2008-09..
person Ali al-Sistani | Grand Ayatollah Ali al-Sistani | Sistani | al-Sistani
  IRQ REL
person Abu Mahdi al-Muhandis
  IRQ PRM
person Hadi al-Amiri
  IRQ PRM
person Abu Musab al-Zarqawi | Zarqawi | al-Zarqawi
  IRQ REB
person Abu Bakr al-Baghdadi | al-Baghdadi | Baghdadi
  IMG REB

# IRN
person Ali Khamenei | Ayatollah Ali Khamenei | Khamenei | Ayatollah Khamenei | Ali Hoseyni Khamenei
  IRN GOV  1981-10..1989-06-03
  office President
  IRN GOV  1989-06-04..
  office Supreme Leader
  IRN ELI  1989-06-03..
person Ruhollah Khomeini | Ayatollah Khomeini | Khomeini | Ayatollah Ruhollah Khomeini
  IRN GOV  1979-02..1989-06-03
  office Supreme Leader
  IRN ELI  1989-06-03..
person Akbar Hashemi Rafsanjani | Rafsanjani | Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani
  IRN GOV  1989-08..1997-08-03
  office President
  IRN ELI  1997-08-03..
person Mohammad Khatami | Khatami | Mohammed Khatami
  IRN GOV  1997-08-03..2005-08-03
  office President
  IRN ELI  2005-08-03..
person Mahmoud Ahmadinejad | Ahmadinejad
  IRN GOV  2005-08-03..2013-08-03
  office President
  IRN ELI  2013-08-03..
person Hassan Rouhani | Hassan Rowhani | Rouhani | Hasan Rouhani
  IRN GOV  2013-08-03..2021-08-03
  office President
  IRN ELI  2021-08-03..
person Ebrahim Raisi | Raisi
  IRN JUD  2019-03..2021-08-02
  IRN GOV  2021-08-03..2024-05-19
  office President
  IRN ELI  2021-08-02..
person Masoud Pezeshkian | Pezeshkian
  IRN GOV  2024-07-28..
  office President
person Ali Akbar Velayati
  IRN GOV  1981-12..1997-08
  office Foreign Minister
  IRN GOV  1997-08..
  office Adviser
  IRN ELI  1997-08..
person Kamal Kharazi | Kamal Kharrazi
  IRN GOV  1997-08..2005-08
  office Foreign Minister
  IRN ELI  2005-08..
person Manouchehr Mottaki
  IRN GOV  2005-08..2010-12
  office Foreign Minister
  IRN ELI  2010-12..
person Ali Akbar Salehi
  IRN GOV  2010-12..2013-08
  office Foreign Minister
  IRN GOV  2013-08..2021-08
  office Atomic Energy Chief
  IRN ELI  2013-08..
person Mohammad Javad Zarif | Javad Zarif | Zarif | Mohammad Zarif
  IRN GOV  2013-08-15..2021-08-25
  office Foreign Minister
  IRN GOV  2024-08..2025-03
  office Vice President
  IRN ELI  2021-08-25..
person Hossein Amir-Abdollahian | Hossein Amirabdollahian
  IRN GOV  2021-08-25..2024-05-19
  office Foreign Minister
  IRN ELI  2024-05-19..
person Abbas Araghchi | Abbas Araqchi | Araghchi | Araqchi
  IRN GOV  2013..2021
  office Deputy Foreign Minister
  IRN GOV  2024-08-21..
  office Foreign Minister
  IRN ELI  2021..
person Ali Larijani
  IRN GOV  2005-08..2007-10
  office Nuclear Negotiator
  IRN LEG  2008-05..2020-05
  IRN GOV  2025-08..
  office Security Council Secretary
  IRN ELI  2007-10..
person Ali Shamkhani
  IRN GOV MIL  1997-08..2005-08
  office Defence Minister
  IRN GOV  2013-09..2023-05
  office Security Council Secretary
  IRN ELI  2005-08..
person Saeed Jalili
  IRN GOV  2007-10..2013-09
  office Nuclear Negotiator
  IRN ELI  2013-09..
person Qassem Soleimani | Qasem Soleimani | Soleimani | Qassem Suleimani
  IRN MIL  1998..2020-01-03
  IRN ELI  2020-01-03..
person Esmail Qaani | Esmail Ghaani
  IRN MIL
person Hossein Salami
  IRN MIL
person Mohsen Rezaei | Mohsen Rezai
  IRN MIL  ..1997
  IRN ELI  1997..
person Mir Hossein Mousavi | Mir-Hossein Mousavi
  IRN GOV  1981-10..1989-08
  office Prime Minister
  IRN OPP  2009-03..
  IRN ELI  1989-08..
person Mehdi Karroubi
  IRN LEG  ..2004-05
  IRN OPP  2009..
  IRN ELI  2004-05..
person Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf
  IRN LEG  2020-05..
person Shirin Ebadi
  IRN SOC
person Narges Mohammadi
  IRN SOC
person Maryam Rajavi
  IRN REB
person Reza Pahlavi
  IRN ELI

# SAU
person King Fahd
  SAU GOV  1982-06-13..2005-08-01
  office King
  SAU ELI  2005-08-01..
person King Abdullah of Saudi Arabia | King Abdullah | King Abdullah bin Abdulaziz | Crown Prince Abdullah
  SAU GOV  1982-06..2005-07
  office Crown Prince
  SAU GOV  2005-08-01..2015-01-23
  office King
  SAU ELI  2005-07..
person King Salman | Salman bin Abdulaziz
  SAU GOV  2015-01-23..
  office King
person Mohammed bin Salman | Crown Prince Mohammed bin Salman | Mohammad bin Salman | MBS
  SAU GOV MIL  2015-01..2022-09
  office Defence Minister
  SAU GOV  2017-06-21..
  office Crown Prince
  SAU ELI  2022-09..
person Mohammed bin Nayef
  SAU GOV  2012-11..2017-06
  office Interior Minister
  SAU ELI  2017-06..
person Saud al-Faisal | Prince Saud al-Faisal
  SAU GOV  1975-10..2015-04
  office Foreign Minister
  SAU ELI  2015-04..
person Adel al-Jubeir
  SAU GOV  2007..2015
  office Ambassador
  SAU GOV  2015-04..2018-12
  office Foreign Minister
  SAU ELI  2015..
person Faisal bin Farhan | Prince Faisal bin Farhan
  SAU GOV  2019-10..
  office Foreign Minister
person Khalid bin Salman
  SAU GOV MIL  2022-09..
  office Defence Minister
person Prince Sultan
  SAU GOV MIL  1963..2011-10
  office Defence Minister
  SAU ELI  2011-10..
person Prince Nayef
  SAU GOV  1975..2012-06
  office Interior Minister
  SAU ELI  2012-06..
person Prince Bandar | Bandar bin Sultan
  SAU GOV  1983..2005
  office Ambassador
  SAU ELI  2005..
person Ali al-Naimi | Ali Naimi
  SAU GOV  1995-08..2016-05
  office Oil Minister
  SAU ELI  2016-05..
person Jamal Khashoggi | Khashoggi
  SAU JRN
person Osama bin Laden | Osama Bin Laden | bin Laden | Bin Laden | Usama bin Laden
  IMG REB

# EGY
person Hosni Mubarak | Mubarak
  EGY GOV  1981-10-14..2011-02-11
  office President
  EGY ELI  2011-02-11..
person Mohamed Morsi | Mohammed Morsi | Morsi | Mohamed Mursi | Mursi
  EGY GOV  2012-06-30..2013-07-03
  office President
  EGY ELI  2013-07-03..
person Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Sisi | el-Sissi | al-Sisi | Abdel Fattah el-Sisi | Abdul Fattah al-Sisi
  EGY MIL  ..2012-08
  EGY GOV MIL  2012-08..2014-03
  office Defence Minister
  EGY GOV  2014-06-08..
  office President
  EGY ELI  2012-08..
person Adly Mansour
  EGY GOV  2013-07-04..2014-06-08
  office President
  EGY ELI  2014-06-08..
person Mohamed Hussein Tantawi | Hussein Tantawi | Tantawi
  EGY GOV MIL  1991-05..2012-08
  office Defence Minister
  EGY ELI  2012-08..
person Amr Moussa | Amre Moussa
  EGY GOV  1991-05..2001-05
  office Foreign Minister
  IGO GOV  2001-06..2011-06
  EGY OPP  2011-07..
  EGY ELI  2001-05..
person Ahmed Maher
  EGY GOV  2001-05..2004-07
  office Foreign Minister
  EGY ELI  2004-07..
person Ahmed Aboul Gheit | Aboul Gheit
  EGY GOV  2004-07..2011-03
  office Foreign Minister
  IGO GOV  2016-07..
  EGY ELI  2011-03..
person Nabil Fahmy
  EGY GOV  2013-07..2014-06
  office Foreign Minister
  EGY ELI  2014-06..
person Sameh Shoukry | Sameh Shukri
  EGY GOV  2014-06..2024-07
  office Foreign Minister
  EGY ELI  2024-07..
person Badr Abdelatty
  EGY GOV  2024-07..
  office Foreign Minister
person Omar Suleiman
  EGY SPY  1993..2011-01
  EGY GOV  2011-01..2011-02
  office Vice President
  EGY ELI  2011-01..
person Mohamed ElBaradei | Mohamed El Baradei | ElBaradei | Mohammed ElBaradei
  IGO GOV  1997-12..2009-11
  EGY OPP  2010-01..2013-07
  EGY GOV  2013-07..2013-08
  office Vice President
  EGY ELI  2013-08..
person Ayman al-Zawahiri | Ayman al-Zawahri | Zawahiri | al-Zawahiri
  IMG REB
person Omar Abdel-Rahman | Omar Abdel Rahman
  EGY REL REB
person Boutros Boutros-Ghali | Boutros-Ghali
  UNO GOV  1992-01-01..1996-12-31
person Khairat el-Shater
  EGY PTY OPP
person Ayman Nour
  EGY PTY OPP
person Atef Sedki
  EGY GOV  1986-11..1996-01
  office Prime Minister
  EGY ELI  1996-01..
person Anwar Sadat
  EGY GOV  1970-10..1981-10-06
  office President
  EGY ELI  1981-10-06..
person Gamal Abdel Nasser
  EGY GOV  1956-06..1970-09-28
  office President
  EGY ELI  1970-09-28..

# JOR
person King Hussein
  JOR GOV  1952-08-11..1999-02-07
  office King
  JOR ELI  1999-02-07..
person King Abdullah | King Abdullah II | Abdullah II
  JOR GOV  1999-02-07..
  office King
person Ayman Safadi
  JOR GOV  2017-01..
  office Foreign Minister
person Marwan Muasher
  JOR GOV  2002-01..2004-10
  office Foreign Minister
  JOR ELI  2004-10..
person Queen Rania
  JOR GOV
  office Queen

# QAT
person Hamad bin Khalifa al-Thani | Sheikh Hamad bin Khalifa
  QAT GOV  1995-06-27..2013-06-25
  office Emir
  QAT ELI  2013-06-25..
person Tamim bin Hamad Al Thani | Sheikh Tamim | Tamim bin Hamad al-Thani
  QAT GOV  2013-06-25..
  office Emir
person Hamad bin Jassim | Sheikh Hamad bin Jassim
  QAT GOV  1992-09..2013-06
  office Foreign Minister
  QAT GOV  2007-04..2013-06
  office Prime Minister
  QAT ELI  2013-06..
person Mohammed bin Abdulrahman Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman al-Thani
  QAT GOV  2016-01..
  office Foreign Minister
  QAT GOV  2023-03..
  office Prime Minister

# ARE
person Sheikh Zayed | Zayed bin Sultan
  ARE GOV  1971-12..2004-11-02
  office President
  ARE ELI  2004-11-02..
person Khalifa bin Zayed | Sheikh Khalifa
  ARE GOV  2004-11..2022-05-13
  office President
  ARE ELI  2022-05-13..
person Mohammed bin Zayed | Sheikh Mohammed bin Zayed | Mohamed bin Zayed
  ARE GOV  2004-11..2022-05-13
  office Crown Prince
  ARE GOV  2022-05-14..
  office President
  ARE ELI  2022-05-13..
person Abdullah bin Zayed | Sheikh Abdullah bin Zayed
  ARE GOV  2006-02..
  office Foreign Minister
person Anwar Gargash
  ARE GOV  2008-02..
  office Minister of State

# KWT
person Sheikh Jaber al-Ahmad al-Sabah | Jaber al-Ahmad
  KWT GOV  1977-12..2006-01-15
  office Emir
  KWT ELI  2006-01-15..
person Sheikh Sabah al-Ahmad al-Sabah | Sabah al-Ahmad
  KWT GOV  1978..2003-07
  office Foreign Minister
  KWT GOV  2003-07..2006-01
  office Prime Minister
  KWT GOV  2006-01-29..2020-09-29
  office Emir
  KWT ELI  2003-07..
person Sheikh Nawaf al-Ahmad al-Sabah
  KWT GOV  2020-09..2023-12-16
  office Emir
  KWT ELI  2023-12-16..
person Sheikh Meshal al-Ahmad al-Sabah
  KWT GOV  2023-12-16..
  office Emir

# BHR
person King Hamad | Hamad bin Isa Al Khalifa | King Hamad bin Isa al-Khalifa
  BHR GOV  1999-03..2002-02
  office Emir
  BHR GOV  2002-02..
  office King
  BHR ELI  2002-02..
person Ali Salman | Sheikh Ali Salman
  BHR PTY OPP

# OMN
person Sultan Qaboos | Qaboos bin Said
  OMN GOV  1970-07..2020-01-10
  office Sultan
  OMN ELI  2020-01-10..
person Haitham bin Tariq | Sultan Haitham
  OMN GOV  2020-01-11..
  office Sultan
person Yusuf bin Alawi
  OMN GOV  1997..2020-08
  office Foreign Minister
  OMN ELI  2020-08..
person Badr Albusaidi | Badr al-Busaidi
  OMN GOV  2020-08..
  office Foreign Minister

# YEM
person Ali Abdullah Saleh | President Saleh
  YEM GOV  1978-07..2012-02-27
  office President
  YEM REB  2014-09..2017-12-04
  YEM ELI  2012-02-27..
person Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi | Abd Rabbuh Mansur Hadi | Abed Rabbo Mansour Hadi | Mansour Hadi
  YEM GOV  1994-10..2012-02
  office Vice President
  YEM GOV  2012-02-27..2022-04-07
  office President
  YEM ELI  2012-02..
person Rashad al-Alimi
  YEM GOV  2022-04-07..
  office President
person Ali Salem al-Beidh | Ali Salem al-Baidh
  YEM GOV  1990-05..1994-05
  office Vice President
  YEM PRE  1994-05..1994-07
  YEM ELI  1994-05..
person Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdul Malik al-Houthi
  YEM REB
person Hussein al-Houthi
  YEM REB
person Yahya Saree | Yahya Sarea
  YEM REB
person Mohammed Abdul-Salam | Mohammed Abdulsalam
  YEM REB
person Aidarous al-Zubaidi
  YEM PRE
person Khaled Bahah
  YEM GOV  2014-11..2016-04
  office Prime Minister
  YEM ELI  2016-04..
person Anwar al-Awlaki
  IMG REB

# TUR
person Turgut Ozal | Turgut Özal | Ozal
  TUR GOV  1983-12..1989-10
  office Prime Minister
  TUR GOV  1989-11-09..1993-04-17
  office President
  TUR ELI  1989-10..
person Suleyman Demirel | Süleyman Demirel | Demirel
  TUR GOV  1991-11..1993-05
  office Prime Minister
  TUR GOV  1993-05-16..2000-05-16
  office President
  TUR ELI  1993-05..
person Tansu Ciller | Tansu Çiller | Ciller
  TUR GOV  1993-06-25..1996-03-06
  office Prime Minister
  TUR GOV  1996-06..1997-06
  office Foreign Minister
  TUR ELI  1996-03-06..
person Mesut Yilmaz | Mesut Yılmaz
  TUR GOV  1991-06..1991-11
  office Prime Minister
  TUR GOV  1996-03..1996-06
  office Prime Minister
  TUR GOV  1997-06-30..1999-01-11
  office Prime Minister
  TUR ELI  1991-11..
person Necmettin Erbakan | Erbakan
  TUR GOV  1996-06-28..1997-06-30
  office Prime Minister
  TUR PTY OPP  ..1996-06-27
  TUR ELI  1997-06-30..
person Bulent Ecevit | Bülent Ecevit | Ecevit
  TUR GOV  1999-01-11..2002-11-18
  office Prime Minister
  TUR ELI  2002-11-18..
person Abdullah Gul | Abdullah Gül
  TUR GOV  2002-11-18..2003-03-14
  office Prime Minister
  TUR GOV  2003-03-14..2007-08-28
  office Foreign Minister
  TUR GOV  2007-08-28..2014-08-28
  office President
  TUR ELI  2003-03-14..
person Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Erdogan | Erdoğan | Tayyip Erdogan
  TUR GOV  1994-03..1998-11
  office Mayor of Istanbul
  TUR PTY  1998-12..2003-03
  TUR GOV  2003-03-14..2014-08-28
  office Prime Minister
  TUR GOV  2014-08-28..
  office President
  TUR ELI  1998-11..
person Ahmet Davutoglu | Ahmet Davutoğlu | Davutoglu
  TUR GOV  2009-05..2014-08
  office Foreign Minister
  TUR GOV  2014-08-28..2016-05-24
  office Prime Minister
  TUR PTY OPP  2019-12..
  TUR ELI  2014-08..
person Binali Yildirim | Binali Yıldırım
  TUR GOV  2016-05-24..2018-07-09
  office Prime Minister
  TUR ELI  2018-07-09..
person Mevlut Cavusoglu | Mevlüt Çavuşoğlu | Cavusoglu
  TUR GOV  2014-08..2015-08
  office Foreign Minister
  TUR GOV  2015-11..2023-06
  office Foreign Minister
  TUR ELI  2015-08..
person Hakan Fidan
  TUR SPY  2010-05..2023-06
  TUR GOV  2023-06-04..
  office Foreign Minister
  TUR ELI  2023-06..
person Hulusi Akar
  TUR MIL  2015-08..2018-07
  TUR GOV MIL  2018-07..2023-06
  office Defence Minister
  TUR ELI  2018-07..
person Yasar Guler | Yaşar Güler
  TUR MIL  2018-07..2023-06
  TUR GOV MIL  2023-06..
  office Defence Minister
  TUR ELI  2023-06..
person Suleyman Soylu | Süleyman Soylu
  TUR GOV  2016-08..2023-06
  office Interior Minister
  TUR ELI  2023-06..
person Ali Babacan
  TUR GOV  2007-08..2009-05
  office Foreign Minister
  TUR ELI  2009-05..
person Ismail Cem
  TUR GOV  1997-06..2002-07
  office Foreign Minister
  TUR ELI  2002-07..
person Ahmet Necdet Sezer | Sezer
  TUR GOV  2000-05..2007-08
  office President
  TUR ELI  2007-08..
person Kemal Kilicdaroglu | Kemal Kılıçdaroğlu
  TUR PTY OPP  2010-05..2023-11
person Ekrem Imamoglu | Ekrem İmamoğlu | Imamoglu
  TUR GOV  2019-06..
  office Mayor of Istanbul
  TUR OPP
person Selahattin Demirtas | Selahattin Demirtaş
  TUR PTY OPP
person Abdullah Ocalan | Abdullah Öcalan | Ocalan | Öcalan
  TUR REB
person Fethullah Gulen | Fethullah Gülen | Gulen
  TUR REL
person Devlet Bahceli | Devlet Bahçeli
  TUR PTY
person Ibrahim Kalin | İbrahim Kalın
  TUR GOV  2014..2023-06
  office Presidential Spokesman
  TUR SPY  2023-06..
  TUR ELI  2023-06..
person Osman Kavala
  TUR SOC
person Mehmet Ali Agca | Mehmet Ali Ağca
  TUR CRM

# CYP
person George Vassiliou
  CYP GOV  1988-02..1993-02
  office President
  CYP ELI  1993-02..
person Glafcos Clerides | Glafkos Clerides | Clerides
  CYP GOV  1993-02..2003-02
  office President
  CYP ELI  2003-02..
person Tassos Papadopoulos
  CYP GOV  2003-02..2008-02
  office President
  CYP ELI  2008-02..
person Demetris Christofias | Dimitris Christofias
  CYP GOV  2008-02..2013-02
  office President
  CYP ELI  2013-02..
person Nicos Anastasiades | Anastasiades
  CYP GOV  2013-02..2023-02
  office President
  CYP ELI  2023-02..
person Nikos Christodoulides | Christodoulides
  CYP GOV  2023-02-28..
  office President
person Rauf Denktash | Rauf Denktas | Denktash | Denktas
  CYP PRE
person Mehmet Ali Talat
  CYP PRE
person Mustafa Akinci | Mustafa Akıncı
  CYP PRE
person Ersin Tatar
  CYP PRE
person Dervis Eroglu | Derviş Eroğlu
  CYP PRE

# GRC
person Constantine Mitsotakis | Konstantinos Mitsotakis
  GRC GOV  1990-04..1993-10
  office Prime Minister
  GRC ELI  1993-10..
person Andreas Papandreou
  GRC GOV  1981-10..1989-07
  office Prime Minister
  GRC GOV  1993-10-13..1996-01-22
  office Prime Minister
  GRC ELI  1989-07..
person Costas Simitis | Simitis
  GRC GOV  1996-01-22..2004-03-10
  office Prime Minister
  GRC ELI  2004-03-10..
person Costas Karamanlis | Kostas Karamanlis
  GRC GOV  2004-03-10..2009-10-06
  office Prime Minister
  GRC ELI  2009-10-06..
person George Papandreou
  GRC GOV  1999-02..2004-02
  office Foreign Minister
  GRC GOV  2009-10-06..2011-11-11
  office Prime Minister
  GRC ELI  2004-02..
person Lucas Papademos
  GRC GOV  2011-11..2012-05
  office Prime Minister
  GRC ELI  2012-05..
person Antonis Samaras | Samaras
  GRC GOV  1989-11..1992-04
  office Foreign Minister
  GRC GOV  2012-06-20..2015-01-26
  office Prime Minister
  GRC ELI  1992-04..
person Alexis Tsipras | Tsipras
  GRC PTY OPP  2008-02..2015-01
  GRC GOV  2015-01-26..2019-07-08
  office Prime Minister
  GRC ELI  2019-07-08..
person Kyriakos Mitsotakis | Mitsotakis
  GRC PTY OPP  2016-01..2019-07-07
  GRC GOV  2019-07-08..
  office Prime Minister
person Yanis Varoufakis | Varoufakis
  GRC GOV  2015-01..2015-07
  office Finance Minister
  GRC ELI  2015-07..
person Theodoros Pangalos
  GRC GOV  1996-01..1999-02
  office Foreign Minister
  GRC ELI  1999-02..
person Nikos Dendias
  GRC GOV  2019-07..2023-05
  office Foreign Minister
  GRC GOV MIL  2023-06..
  office Defence Minister
  GRC ELI  2023-05..

# SRB
person Slobodan Milosevic | Slobodan Milošević | Milosevic | Milošević
  SRB GOV  1989-05-08..2000-10-05
  office President
  SRB ELI  2000-10-05..
person Vojislav Kostunica | Vojislav Koštunica | Kostunica
  SRB PTY OPP  ..2000-10-06
  SRB GOV  2000-10-07..2003-03-07
  office President
  SRB GOV  2004-03-03..2008-07-07
  office Prime Minister
  SRB ELI  2003-03-07..
person Zoran Djindjic | Zoran Đinđić | Djindjic
  SRB PTY OPP  ..2001-01-24
  SRB GOV  2001-01-25..2003-03-12
  office Prime Minister
  SRB ELI  2003-03-12..
person Boris Tadic | Boris Tadić | Tadic
  SRB GOV MIL  2003-03..2004-04
  office Defence Minister
  SRB GOV  2004-07-11..2012-04-05
  office President
  SRB ELI  2004-04..
person Tomislav Nikolic | Tomislav Nikolić
  SRB PTY OPP  ..2012-05
  SRB GOV  2012-05-31..2017-05-31
  office President
  SRB ELI  2017-05-31..
person Aleksandar Vucic | Aleksandar Vučić | Vucic | Vučić
  SRB GOV  1998-03..2000-10
  office Information Minister
  SRB GOV  2014-04-27..2017-05-31
  office Prime Minister
  SRB GOV  2017-05-31..
  office President
  SRB ELI  2000-10..
person Ivica Dacic | Ivica Dačić
  SRB GOV  2012-07..2014-04
  office Prime Minister
  SRB GOV  2014-04..2020-10
  office Foreign Minister
  SRB GOV  2022-10..2024-05
  office Foreign Minister
  SRB GOV  2024-05..
  office Interior Minister
  SRB ELI  2014-04..
person Ana Brnabic | Ana Brnabić
  SRB GOV  2017-06-29..2024-03
  office Prime Minister
  SRB LEG  2024-02..
  SRB ELI  2024-03..
person Milos Vucevic | Miloš Vučević
  SRB GOV  2024-05..2025-04
  office Prime Minister
  SRB ELI  2025-04..
person Milan Milutinovic
  SRB GOV  1995-08..1998-01
  office Foreign Minister
  SRB GOV  1997-12..2002-12
  office President
  SRB ELI  1998-01..
person Vuk Draskovic | Vuk Drašković | Draskovic
  SRB PTY OPP  ..2004-02
  SRB GOV  2004-03..2007-05
  office Foreign Minister
  SRB ELI  2007-05..
person Vojislav Seselj | Vojislav Šešelj | Seselj
  SRB PTY OPP
person Vuk Jeremic | Vuk Jeremić
  SRB GOV  2007-05..2012-07
  office Foreign Minister
  SRB ELI  2012-07..
person Zivadin Jovanovic
  SRB GOV  1998-01..2000-11
  office Foreign Minister
  SRB ELI  2000-11..
person Zeljko Raznatovic | Željko Ražnatović | Arkan
  SRB PRM
person Dobrica Cosic | Dobrica Ćosić
  SRB GOV  1992-06..1993-06
  office President
  SRB ELI  1993-06..
person Milan Panic
  SRB GOV  1992-07..1993-02
  office Prime Minister
  SRB ELI  1993-02..
person Nebojsa Pavkovic
  SRB MIL

# BIH
person Alija Izetbegovic | Alija Izetbegović | Izetbegovic
  BIH GOV  1990-12-20..2000-10-14
  office President
  BIH ELI  2000-10-14..
person Haris Silajdzic | Haris Silajdžić | Silajdzic
  BIH GOV  1990-12..1993-10
  office Foreign Minister
  BIH GOV  1993-10..1996-01
  office Prime Minister
  BIH GOV  2006-11..2010-11
  office President
  BIH ELI  1993-10..
person Radovan Karadzic | Radovan Karadžić | Karadzic
  BIH REB  ..1996-07
person Ratko Mladic | Ratko Mladić | Mladic
  BIH REB  ..1996-11
person Biljana Plavsic | Biljana Plavšić | Plavsic
  BIH PRE  ..1996-07
  BIH GOV  1996-07..1998-11
  BIH ELI  1998-11..
person Momcilo Krajisnik | Momčilo Krajišnik
  BIH REB  ..1996-09
  BIH GOV  1996-10..1998-10
  office President
  BIH ELI  1998-10..
person Milorad Dodik | Dodik
  BIH GOV  1998-01..2001-01
  BIH GOV  2006-02..2025-08
  BIH ELI  2001-01..
person Bakir Izetbegovic | Bakir Izetbegović
  BIH GOV  2010-11..2018-11
  office President
  BIH ELI  2018-11..
person Mate Boban
  BIH REB
person Ejup Ganic
  BIH GOV  1990-12..1996
  office Vice President
  BIH ELI  1996..
person Carl Bildt
  SWE GOV  1991-10..1994-10
  office Prime Minister
  IGO GOV  1995-12..1997-06
  SWE GOV  2006-10..2014-10
  office Foreign Minister
  SWE ELI  1994-10..

# HRV
person Franjo Tudjman | Franjo Tuđman | Tudjman
  HRV GOV  1990-05-30..1999-12-10
  office President
  HRV ELI  1999-12-10..
person Stjepan Mesic | Stipe Mesić | Stipe Mesic
  HRV GOV  2000-02-18..2010-02-18
  office President
  HRV ELI  2010-02-18..
person Ivo Sanader
  HRV GOV  2003-12..2009-07
  office Prime Minister
  HRV ELI  2009-07..
person Jadranka Kosor
  HRV GOV  2009-07..2011-12
  office Prime Minister
  HRV ELI  2011-12..
person Ivica Racan | Ivica Račan
  HRV GOV  2000-01..2003-12
  office Prime Minister
  HRV ELI  2003-12..
person Zoran Milanovic | Zoran Milanović
  HRV GOV  2011-12..2016-01
  office Prime Minister
  HRV GOV  2020-02-18..
  office President
  HRV ELI  2016-01..
person Andrej Plenkovic | Andrej Plenković
  HRV GOV  2016-10-19..
  office Prime Minister
person Kolinda Grabar-Kitarovic | Kolinda Grabar-Kitarović
  HRV GOV  2005-02..2008-01
  office Foreign Minister
  HRV GOV  2015-02..2020-02
  office President
  HRV ELI  2008-01..
person Mate Granic
  HRV GOV  1993-05..2000-01
  office Foreign Minister
  HRV ELI  2000-01..
person Gojko Susak | Gojko Šušak
  HRV GOV MIL  1991-09..1998-05
  office Defence Minister
  HRV ELI  1998-05..
person Ante Gotovina
  HRV MIL
person Milan Martic | Milan Martić
  HRV REB
person Milan Babic | Milan Babić
  HRV REB

# KOS
person Ibrahim Rugova | Rugova
  KOS PRE  ..2002-03
  KOS GOV  2002-03-04..2006-01-21
  office President
  KOS ELI  2006-01-21..
person Hashim Thaci | Hashim Thaçi | Thaci
  KOS REB  ..1999-09
  KOS PTY  1999-10..2008-01
  KOS GOV  2008-01-09..2014-12
  office Prime Minister
  KOS GOV  2014-12..2016-04
  office Foreign Minister
  KOS GOV  2016-04-07..2020-11-05
  office President
  KOS ELI  2014-12..
person Ramush Haradinaj
  KOS REB  ..1999-09
  KOS GOV  2004-12..2005-03
  office Prime Minister
  KOS GOV  2017-09..2020-02
  office Prime Minister
  KOS ELI  2005-03..
person Agim Ceku | Agim Çeku
  KOS REB  1999-04..1999-09
  KOS GOV  2006-03..2008-01
  office Prime Minister
  KOS ELI  2008-01..
person Albin Kurti | Kurti
  KOS PTY OPP  ..2020-02
  KOS GOV  2020-02..2020-06
  office Prime Minister
  KOS PTY OPP  2020-06..2021-03
  KOS GOV  2021-03-22..
  office Prime Minister
  KOS ELI  2020-06..
person Vjosa Osmani
  KOS GOV  2021-04..
  office President
person Fatmir Sejdiu
  KOS GOV  2006-02..2010-09
  office President
  KOS ELI  2010-09..
person Adem Jashari
  KOS REB

# MKD
person Kiro Gligorov
  MKD GOV  1991-01..1999-11
  office President
  MKD ELI  1999-11..
person Boris Trajkovski | Trajkovski
  MKD GOV  1999-12..2004-02-26
  office President
  MKD ELI  2004-02-26..
person Ljubco Georgievski | Ljubčo Georgievski
  MKD GOV  1998-11..2002-11
  office Prime Minister
  MKD ELI  2002-11..
person Branko Crvenkovski
  MKD GOV  1992-09..1998-11
  office Prime Minister
  MKD GOV  2002-11..2004-05
  office Prime Minister
  MKD GOV  2004-05..2009-05
  office President
  MKD ELI  1998-11..
person Nikola Gruevski | Gruevski
  MKD GOV  2006-08..2016-01
  office Prime Minister
  MKD ELI  2016-01..
person Zoran Zaev | Zaev
  MKD PTY OPP  ..2017-05
  MKD GOV  2017-05-31..2020-01
  office Prime Minister
  MKD GOV  2020-08..2022-01
  office Prime Minister
  MKD ELI  2020-01..
person Ali Ahmeti
  MKD REB  ..2001-08
  MKD PTY  2001-09..
person Arben Xhaferi
  MKD PTY

# MNE
person Milo Djukanovic | Milo Đukanović | Djukanovic
  MNE GOV  1991-02..1998-02
  office Prime Minister
  MNE GOV  1998-01..2002-11
  office President
  MNE GOV  2003-01..2006-11
  office Prime Minister
  MNE GOV  2008-02..2010-12
  office Prime Minister
  MNE GOV  2012-12..2016-11
  office Prime Minister
  MNE GOV  2018-05-20..2023-05-20
  office President
  MNE ELI  1998-02..
person Jakov Milatovic | Jakov Milatović
  MNE GOV  2023-05-20..
  office President
person Momir Bulatovic
  MNE GOV  1990-12..1998-01
  office President
  MNE ELI  1998-01..

# ALB
person Sali Berisha | Berisha
  ALB GOV  1992-04-09..1997-07-24
  office President
  ALB PTY OPP  1997-08..2005-09
  ALB GOV  2005-09-11..2013-09-15
  office Prime Minister
  ALB PTY OPP  2013-09..
  ALB ELI  1997-07-24..
person Fatos Nano
  ALB GOV  1991-02..1991-06
  office Prime Minister
  ALB GOV  1997-07..1998-10
  office Prime Minister
  ALB GOV  2002-07..2005-09
  office Prime Minister
  ALB ELI  1991-06..
person Ramiz Alia
  ALB GOV  1985-04..1992-04
  office President
  ALB ELI  1992-04..
person Edi Rama
  ALB GOV  2000-10..2011-07
  office Mayor of Tirana
  ALB GOV  2013-09-15..
  office Prime Minister
  ALB ELI  2011-07..

# SVN
person Milan Kucan | Milan Kučan
  SVN GOV  1990-05..2002-12
  office President
  SVN ELI  2002-12..
person Janez Drnovsek | Janez Drnovšek
  SVN GOV  1992-05..2002-12
  office Prime Minister
  SVN GOV  2002-12..2007-12
  office President
  SVN ELI  2002-12..
person Janez Jansa | Janez Janša
  SVN GOV MIL  1990-05..1994-03
  office Defence Minister
  SVN GOV  2004-12..2008-11
  office Prime Minister
  SVN GOV  2012-02..2013-03
  office Prime Minister
  SVN GOV  2020-03..2022-06
  office Prime Minister
  SVN ELI  1994-03..
person Robert Golob
  SVN GOV  2022-06-01..
  office Prime Minister

# POL
person Lech Walesa | Lech Wałęsa | Walesa | Wałęsa
  POL LAB OPP  ..1990-12-21
  POL GOV  1990-12-22..1995-12-22
  office President
  POL ELI  1995-12-22..
person Wojciech Jaruzelski | Jaruzelski
  POL GOV  1989-07..1990-12-22
  office President
  POL ELI  1990-12-22..
person Tadeusz Mazowiecki
  POL GOV  1989-08..1991-01
  office Prime Minister
  POL ELI  1991-01..
person Aleksander Kwasniewski | Aleksander Kwaśniewski | Kwasniewski
  POL GOV  1995-12-23..2005-12-23
  office President
  POL ELI  2005-12-23..
person Lech Kaczynski | Lech Kaczyński
  POL GOV  2005-12-23..2010-04-10
  office President
  POL ELI  2010-04-10..
person Jaroslaw Kaczynski | Jarosław Kaczyński | Kaczynski
  POL GOV  2006-07..2007-11
  office Prime Minister
  POL PTY
person Donald Tusk | Tusk
  POL GOV  2007-11-16..2014-09-22
  office Prime Minister
  EUR GOV  2014-12-01..2019-11-30
  POL PTY OPP  2021-07..2023-12
  POL GOV  2023-12-13..
  office Prime Minister
  POL ELI  2014-09-22..
person Bronislaw Komorowski | Bronisław Komorowski
  POL GOV MIL  2000-06..2001-10
  office Defence Minister
  POL GOV  2010-08..2015-08
  office President
  POL ELI  2001-10..
person Andrzej Duda
  POL GOV  2015-08-06..2025-08-06
  office President
  POL ELI  2025-08-06..
person Karol Nawrocki | Nawrocki
  POL GOV  2025-08-06..
  office President
person Beata Szydlo | Beata Szydło
  POL GOV  2015-11..2017-12
  office Prime Minister
  POL ELI  2017-12..
person Mateusz Morawiecki | Morawiecki
  POL GOV  2017-12-11..2023-12-13
  office Prime Minister
  POL ELI  2023-12-13..
person Radoslaw Sikorski | Radosław Sikorski | Radek Sikorski | Sikorski
  POL GOV MIL  2005-10..2007-02
  office Defence Minister
  POL GOV  2007-11..2014-09
  office Foreign Minister
  POL GOV  2023-12-13..
  office Foreign Minister
  POL ELI  2007-02..
person Bronislaw Geremek | Bronisław Geremek
  POL GOV  1997-10..2000-06
  office Foreign Minister
  POL ELI  2000-06..
person Jerzy Buzek
  POL GOV  1997-10..2001-10
  office Prime Minister
  EUR LEG  2009-07..2012-01
  POL ELI  2001-10..
person Leszek Miller
  POL GOV  2001-10..2004-05
  office Prime Minister
  POL ELI  2004-05..
person Wlodzimierz Cimoszewicz
  POL GOV  1996-02..1997-10
  office Prime Minister
  POL GOV  2001-10..2005-01
  office Foreign Minister
  POL ELI  1997-10..
person Adam Michnik
  POL JRN

# CZE
person Vaclav Havel | Václav Havel | Havel
  CZE GOV  1989-12-29..1992-07-20
  office President
  CZE GOV  1993-02-02..2003-02-02
  office President
  CZE ELI  1992-07-20..
person Vaclav Klaus | Václav Klaus
  CZE GOV  1992-07..1998-01
  office Prime Minister
  CZE GOV  2003-03-07..2013-03-07
  office President
  CZE ELI  1998-01..
person Milos Zeman | Miloš Zeman
  CZE GOV  1998-07..2002-07
  office Prime Minister
  CZE GOV  2013-03-08..2023-03-08
  office President
  CZE ELI  2002-07..
person Petr Pavel
  IGO MIL  2015-06..2018-06
  CZE GOV  2023-03-09..
  office President
person Andrej Babis | Andrej Babiš | Babis
  CZE GOV  2014-01..2017-05
  office Finance Minister
  CZE GOV  2017-12-06..2021-12-17
  office Prime Minister
  CZE PTY OPP  2021-12..2025-12
  CZE ELI  2017-05..
person Petr Fiala
  CZE GOV  2021-12-17..2025-12
  office Prime Minister
  CZE ELI  2025-12..
person Jan Lipavsky | Jan Lipavský
  CZE GOV  2021-12..2025-12
  office Foreign Minister
  CZE ELI  2025-12..
person Mirek Topolanek | Mirek Topolánek
  CZE GOV  2006-09..2009-05
  office Prime Minister
  CZE ELI  2009-05..

# SVK
person Vladimir Meciar | Vladimír Mečiar | Meciar
  SVK GOV  1990-06..1991-05
  office Prime Minister
  SVK GOV  1992-06..1994-03
  office Prime Minister
  SVK GOV  1994-12-13..1998-10-30
  office Prime Minister
  SVK ELI  1991-05..
person Mikulas Dzurinda | Mikuláš Dzurinda
  SVK GOV  1998-10-30..2006-07-04
  office Prime Minister
  SVK GOV  2010-07..2012-04
  office Foreign Minister
  SVK ELI  2006-07-04..
person Robert Fico | Fico
  SVK GOV  2006-07-04..2010-07-08
  office Prime Minister
  SVK GOV  2012-04-04..2018-03-22
  office Prime Minister
  SVK PTY OPP  2020-03..2023-10
  SVK GOV  2023-10-25..
  office Prime Minister
  SVK ELI  2010-07-08..
person Zuzana Caputova | Zuzana Čaputová
  SVK GOV  2019-06..2024-06
  office President
  SVK ELI  2024-06..
person Peter Pellegrini
  SVK GOV  2018-03..2020-03
  office Prime Minister
  SVK GOV  2024-06-15..
  office President
  SVK ELI  2020-03..
person Alexander Dubcek | Alexander Dubček
  SVK LEG  1989-12..1992-06
  SVK ELI  1992-06..
person Miroslav Lajcak | Miroslav Lajčák
  SVK GOV  2009-01..2010-07
  office Foreign Minister
  SVK GOV  2012-04..2020-03
  office Foreign Minister
  EUR GOV  2020-04..
  SVK ELI  2010-07..

# HUN
person Jozsef Antall | József Antall
  HUN GOV  1990-05..1993-12-12
  office Prime Minister
  HUN ELI  1993-12-12..
person Gyula Horn
  HUN GOV  1989-05..1990-05
  office Foreign Minister
  HUN GOV  1994-07..1998-07
  office Prime Minister
  HUN ELI  1990-05..
person Viktor Orban | Viktor Orbán | Orban | Orbán
  HUN GOV  1998-07-06..2002-05-27
  office Prime Minister
  HUN PTY OPP  2002-05..2010-05
  HUN GOV  2010-05-29..
  office Prime Minister
  HUN ELI  2002-05-27..
person Ferenc Gyurcsany | Ferenc Gyurcsány
  HUN GOV  2004-09..2009-04
  office Prime Minister
  HUN ELI  2009-04..
person Peter Szijjarto | Péter Szijjártó | Szijjarto
  HUN GOV  2014-09..
  office Foreign Minister
person Peter Magyar | Péter Magyar
  HUN PTY OPP  2024-04..
person George Soros | Soros
  USA BUS

# ROU
person Nicolae Ceausescu | Nicolae Ceaușescu | Ceausescu
  ROU GOV  1974-03..1989-12-22
  office President
  ROU ELI  1989-12-22..
person Ion Iliescu | Iliescu
  ROU GOV  1989-12-26..1996-11-29
  office President
  ROU GOV  2000-12-20..2004-12-20
  office President
  ROU ELI  1996-11-29..
person Petre Roman
  ROU GOV  1989-12..1991-10
  office Prime Minister
  ROU GOV  1999-12..2000-12
  office Foreign Minister
  ROU ELI  1991-10..
person Emil Constantinescu
  ROU GOV  1996-11..2000-12
  office President
  ROU ELI  2000-12..
person Traian Basescu | Traian Băsescu | Basescu
  ROU GOV  2004-12-20..2014-12-21
  office President
  ROU ELI  2014-12-21..
person Klaus Iohannis | Iohannis
  ROU GOV  2014-12-21..2025-02-12
  office President
  ROU ELI  2025-02-12..
person Victor Ponta
  ROU GOV  2012-05..2015-11
  office Prime Minister
  ROU ELI  2015-11..
person Adrian Nastase | Adrian Năstase
  ROU GOV  2000-12..2004-12
  office Prime Minister
  ROU ELI  2004-12..
person Nicusor Dan | Nicușor Dan
  ROU GOV  2020-10..2025-05
  office Mayor of Bucharest
  ROU GOV  2025-05-26..
  office President
  ROU ELI  2025-05..
person Calin Georgescu | Călin Georgescu
  ROU PTY OPP
person Marcel Ciolacu
  ROU GOV  2023-06..2025-05
  office Prime Minister
  ROU ELI  2025-05..

# BGR
person Todor Zhivkov
  BGR GOV  1954-03..1989-11-10
  BGR ELI  1989-11-10..
person Zhelyu Zhelev
  BGR GOV  1990-08..1997-01
  office President
  BGR ELI  1997-01..
person Petar Stoyanov
  BGR GOV  1997-01..2002-01
  office President
  BGR ELI  2002-01..
person Simeon Saxe-Coburg-Gotha | Simeon Saxe-Coburg
  BGR GOV  2001-07..2005-08
  office Prime Minister
  BGR ELI  2005-08..
person Georgi Parvanov
  BGR GOV  2002-01..2012-01
  office President
  BGR ELI  2012-01..
person Boyko Borisov | Boiko Borisov
  BGR GOV  2009-07..2013-03
  office Prime Minister
  BGR GOV  2014-11..2017-01
  office Prime Minister
  BGR GOV  2017-05..2021-05
  office Prime Minister
  BGR ELI  2013-03..
person Rumen Radev
  BGR GOV  2017-01-22..
  office President
person Kiril Petkov
  BGR GOV  2021-12..2022-08
  office Prime Minister
  BGR ELI  2022-08..

# MDA
person Mircea Snegur
  MDA GOV  1990-09..1997-01
  office President
  MDA ELI  1997-01..
person Petru Lucinschi
  MDA GOV  1997-01..2001-04
  office President
  MDA ELI  2001-04..
person Vladimir Voronin | Voronin
  MDA GOV  2001-04..2009-09
  office President
  MDA ELI  2009-09..
person Igor Dodon | Dodon
  MDA GOV  2016-12-23..2020-12-24
  office President
  MDA ELI  2020-12-24..
person Maia Sandu | Sandu
  MDA GOV  2019-06..2019-11
  office Prime Minister
  MDA GOV  2020-12-24..
  office President
  MDA ELI  2019-11..
person Igor Smirnov
  MDA PRE
person Ilan Shor
  MDA OPP

# BLR
person Alexander Lukashenko | Lukashenko | Alyaksandr Lukashenka | Aleksandr Lukashenko | Lukashenka
  BLR GOV  1994-07-20..
  office President
person Stanislav Shushkevich
  BLR GOV  1991-09..1994-01
  BLR ELI  1994-01..
person Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Tsikhanouskaya | Tikhanovskaya
  BLR OPP
person Maria Kolesnikova | Maryia Kalesnikava
  BLR OPP
person Ales Bialiatski
  BLR SOC
person Vladimir Makei
  BLR GOV  2012-08..2022-11
  office Foreign Minister
  BLR ELI  2022-11..
person Roman Protasevich
  BLR JRN OPP
person Viktor Khrenin
  BLR GOV MIL  2020-01..
  office Defence Minister

# EST
person Lennart Meri
  EST GOV  1992-10..2001-10
  office President
  EST ELI  2001-10..
person Mart Laar
  EST GOV  1992-10..1994-11
  office Prime Minister
  EST GOV  1999-03..2002-01
  office Prime Minister
  EST ELI  1994-11..
person Toomas Hendrik Ilves
  EST GOV  2006-10..2016-10
  office President
  EST ELI  2016-10..
person Kersti Kaljulaid
  EST GOV  2016-10..2021-10
  office President
  EST ELI  2021-10..
person Alar Karis
  EST GOV  2021-10..
  office President
person Kaja Kallas
  EST GOV  2021-01-26..2024-07-23
  office Prime Minister
  EUR GOV  2024-12-01..
  EST ELI  2024-07-23..
person Kristen Michal
  EST GOV  2024-07-23..
  office Prime Minister

# LVA
person Vaira Vike-Freiberga | Vaira Vīķe-Freiberga
  LVA GOV  1999-07..2007-07
  office President
  LVA ELI  2007-07..
person Guntis Ulmanis
  LVA GOV  1993-07..1999-07
  office President
  LVA ELI  1999-07..
person Valdis Dombrovskis
  LVA GOV  2009-03..2014-01
  office Prime Minister
  EUR GOV  2014-11..
  LVA ELI  2014-01..
person Edgars Rinkevics | Edgars Rinkēvičs
  LVA GOV  2011-10..2023-07
  office Foreign Minister
  LVA GOV  2023-07-08..
  office President
  LVA ELI  2023-07..
person Krisjanis Karins | Krišjānis Kariņš
  LVA GOV  2019-01..2023-09
  office Prime Minister
  LVA ELI  2023-09..
person Evika Silina | Evika Siliņa
  LVA GOV  2023-09..
  office Prime Minister

# LTU
person Vytautas Landsbergis
  LTU LEG  1990-03..1992-11
  LTU ELI  1992-11..
person Algirdas Brazauskas
  LTU GOV  1993-02..1998-02
  office President
  LTU GOV  2001-07..2006-06
  office Prime Minister
  LTU ELI  1998-02..
person Valdas Adamkus
  LTU GOV  1998-02..2003-02
  office President
  LTU GOV  2004-07..2009-07
  office President
  LTU ELI  2003-02..
person Rolandas Paksas
  LTU GOV  2003-02..2004-04
  office President
  LTU ELI  2004-04..
person Dalia Grybauskaite | Dalia Grybauskaitė
  LTU GOV  2009-07..2019-07
  office President
  LTU ELI  2019-07..
person Gitanas Nauseda | Gitanas Nausėda
  LTU GOV  2019-07-12..
  office President
person Gabrielius Landsbergis
  LTU GOV  2020-12..2024-12
  office Foreign Minister
  LTU ELI  2024-12..
person Ingrida Simonyte | Ingrida Šimonytė
  LTU GOV  2020-12..2024-12
  office Prime Minister
  LTU ELI  2024-12..

# SWE
person Ingvar Carlsson
  SWE GOV  1986-03..1991-10
  office Prime Minister
  SWE GOV  1994-10..1996-03
  office Prime Minister
  SWE ELI  1991-10..
person Goran Persson | Göran Persson
  SWE GOV  1996-03..2006-10
  office Prime Minister
  SWE ELI  2006-10..
person Fredrik Reinfeldt
  SWE GOV  2006-10..2014-10
  office Prime Minister
  SWE ELI  2014-10..
person Stefan Lofven | Stefan Löfven
  SWE GOV  2014-10..2021-11
  office Prime Minister
  SWE ELI  2021-11..
person Magdalena Andersson
  SWE GOV  2021-11..2022-10
  office Prime Minister
  SWE ELI  2022-10..
person Ulf Kristersson
  SWE GOV  2022-10-18..
  office Prime Minister
person Anna Lindh
  SWE GOV  1998-10..2003-09-11
  office Foreign Minister
  SWE ELI  2003-09-11..
person Margot Wallstrom | Margot Wallström
  SWE GOV  2014-10..2019-09
  office Foreign Minister
  SWE ELI  2019-09..
person Tobias Billstrom | Tobias Billström
  SWE GOV  2022-10..2024-09
  office Foreign Minister
  SWE ELI  2024-09..
person Greta Thunberg | Thunberg
  SWE CVL
person Olof Palme
  SWE GOV  1982-10..1986-02-28
  office Prime Minister
  SWE ELI  1986-02-28..

# NOR
person Gro Harlem Brundtland
  NOR GOV  1990-11..1996-10
  office Prime Minister
  UNO MED  1998-07..2003-07
  NOR ELI  1996-10..
person Jens Stoltenberg | Stoltenberg
  NOR GOV  2000-03..2001-10
  office Prime Minister
  NOR GOV  2005-10-17..2013-10-16
  office Prime Minister
  IGO GOV  2014-10-01..2024-10-01
  NOR GOV  2025-02-04..
  office Finance Minister
  NOR ELI  2001-10..
person Erna Solberg
  NOR GOV  2013-10-16..2021-10-14
  office Prime Minister
  NOR ELI  2021-10-14..
person Jonas Gahr Store | Jonas Gahr Støre
  NOR GOV  2005-10..2012-09
  office Foreign Minister
  NOR GOV  2021-10-14..
  office Prime Minister
  NOR ELI  2012-09..
person Kjell Magne Bondevik
  NOR GOV  1997-10..2000-03
  office Prime Minister
  NOR GOV  2001-10..2005-10
  office Prime Minister
  NOR ELI  2000-03..
person Erik Solheim
  NOR GOV  2005-10..2012-03
  NOR ELI  2012-03..
person Anders Behring Breivik | Breivik
  NOR CRM
person Johan Jorgen Holst | Johan Jørgen Holst
  NOR GOV  1993-04..1994-01-13
  office Foreign Minister
  NOR ELI  1994-01-13..
person Thorvald Stoltenberg
  NOR GOV  1990-11..1993-04
  office Foreign Minister
  UNO GOV  1993-05..1996
  NOR ELI  1993-04..

# DNK
person Poul Schlueter | Poul Schlüter
  DNK GOV  1982-09..1993-01
  office Prime Minister
  DNK ELI  1993-01..
person Poul Nyrup Rasmussen
  DNK GOV  1993-01..2001-11
  office Prime Minister
  DNK ELI  2001-11..
person Anders Fogh Rasmussen | Fogh Rasmussen
  DNK GOV  2001-11-27..2009-04-05
  office Prime Minister
  IGO GOV  2009-08-01..2014-10-01
  DNK ELI  2009-04-05..
person Lars Lokke Rasmussen | Lars Løkke Rasmussen
  DNK GOV  2009-04..2011-10
  office Prime Minister
  DNK GOV  2015-06..2019-06
  office Prime Minister
  DNK GOV  2022-12..
  office Foreign Minister
  DNK ELI  2011-10..
person Helle Thorning-Schmidt
  DNK GOV  2011-10..2015-06
  office Prime Minister
  DNK ELI  2015-06..
person Mette Frederiksen | Frederiksen
  DNK GOV  2019-06-27..
  office Prime Minister
person Troels Lund Poulsen
  DNK GOV MIL  2023-08..
  office Defence Minister

# FIN
person Mauno Koivisto
  FIN GOV  1982-01..1994-03
  office President
  FIN ELI  1994-03..
person Martti Ahtisaari | Ahtisaari
  UNO GOV  ..1994-02
  FIN GOV  1994-03-01..2000-03-01
  office President
  UNO GOV  2005-11..2008-02
  FIN ELI  2000-03-01..
person Tarja Halonen
  FIN GOV  2000-03..2012-03
  office President
  FIN ELI  2012-03..
person Sauli Niinisto | Sauli Niinistö | Niinisto
  FIN GOV  2012-03-01..2024-03-01
  office President
  FIN ELI  2024-03-01..
person Alexander Stubb | Stubb
  FIN GOV  2008-04..2011-06
  office Foreign Minister
  FIN GOV  2014-06..2015-05
  office Prime Minister
  FIN GOV  2024-03-01..
  office President
  FIN ELI  2011-06..
person Sanna Marin
  FIN GOV  2019-12-10..2023-06-20
  office Prime Minister
  FIN ELI  2023-06-20..
person Petteri Orpo
  FIN GOV  2023-06-20..
  office Prime Minister
person Elina Valtonen
  FIN GOV  2023-06..
  office Foreign Minister

# NLD
person Ruud Lubbers
  NLD GOV  1982-11..1994-08
  office Prime Minister
  UNO GOV  2001-01..2005-02
  NLD ELI  1994-08..
person Wim Kok
  NLD GOV  1994-08-22..2002-07-22
  office Prime Minister
  NLD ELI  2002-07-22..
person Jan Peter Balkenende | Balkenende
  NLD GOV  2002-07-22..2010-10-14
  office Prime Minister
  NLD ELI  2010-10-14..
person Mark Rutte | Rutte
  NLD GOV  2010-10-14..2024-07-02
  office Prime Minister
  IGO GOV  2024-10-01..
  NLD ELI  2024-07-02..
person Dick Schoof
  NLD SPY  2013..2020
  NLD GOV  2024-07-02..
  office Prime Minister
  NLD ELI  2020..
person Geert Wilders | Wilders
  NLD PTY
person Jaap de Hoop Scheffer | De Hoop Scheffer
  NLD GOV  2002-07..2003-12
  office Foreign Minister
  IGO GOV  2004-01-05..2009-08-01
  NLD ELI  2003-12..
person Pim Fortuyn
  NLD PTY OPP
person Hans van den Broek
  NLD GOV  1982-11..1993-01
  office Foreign Minister
  EUR GOV  1993-01..1999-09
  NLD ELI  1993-01..
person Kajsa Ollongren
  NLD GOV MIL  2022-01..2024-07
  office Defence Minister
  NLD ELI  2024-07..

# BEL
person Wilfried Martens
  BEL GOV  1981-12..1992-03
  office Prime Minister
  BEL ELI  1992-03..
person Jean-Luc Dehaene
  BEL GOV  1992-03..1999-07
  office Prime Minister
  BEL ELI  1999-07..
person Guy Verhofstadt
  BEL GOV  1999-07..2008-03
  office Prime Minister
  EUR LEG  2009-07..
  BEL ELI  2008-03..
person Herman Van Rompuy | Van Rompuy
  BEL GOV  2008-12..2009-11
  office Prime Minister
  EUR GOV  2009-12-01..2014-11-30
  BEL ELI  2009-11..
person Yves Leterme
  BEL GOV  2008-03..2008-12
  office Prime Minister
  BEL GOV  2009-11..2011-12
  office Prime Minister
  BEL ELI  2008-12..
person Elio Di Rupo
  BEL GOV  2011-12..2014-10
  office Prime Minister
  BEL ELI  2014-10..
person Charles Michel
  BEL GOV  2014-10-11..2019-10-27
  office Prime Minister
  EUR GOV  2019-12-01..2024-11-30
  BEL ELI  2019-10-27..
person Alexander De Croo
  BEL GOV  2020-10-01..2025-02-03
  office Prime Minister
  BEL ELI  2025-02-03..
person Bart De Wever
  BEL GOV  2025-02-03..
  office Prime Minister
person Willy Claes
  BEL GOV  1992-03..1994-10
  office Foreign Minister
  IGO GOV  1994-10..1995-10
  BEL ELI  1994-10..
person Louis Michel
  BEL GOV  1999-07..2004-07
  office Foreign Minister
  EUR GOV  2004-07..2009-07
  BEL ELI  2004-07..

# LUX
person Jacques Santer
  LUX GOV  1984-07..1995-01
  office Prime Minister
  EUR GOV  1995-01-23..1999-03-15
  LUX ELI  1995-01..
person Jean-Claude Juncker | Juncker
  LUX GOV  1995-01-20..2013-12-04
  office Prime Minister
  EUR GOV  2014-11-01..2019-11-30
  LUX ELI  2013-12-04..
person Xavier Bettel
  LUX GOV  2013-12..2023-11
  office Prime Minister
  LUX ELI  2023-11..
person Jean Asselborn | Asselborn
  LUX GOV  2004-07..2023-11
  office Foreign Minister
  LUX ELI  2023-11..

# AUT
person Franz Vranitzky
  AUT GOV  1986-06..1997-01
  office Chancellor
  AUT ELI  1997-01..
person Thomas Klestil
  AUT GOV  1992-07..2004-07
  office President
  AUT ELI  2004-07..
person Kurt Waldheim | Waldheim
  AUT GOV  1986-07..1992-07
  office President
  AUT ELI  1992-07..
person Viktor Klima
  AUT GOV  1997-01..2000-02
  office Chancellor
  AUT ELI  2000-02..
person Wolfgang Schuessel | Wolfgang Schüssel
  AUT GOV  2000-02-04..2007-01-11
  office Chancellor
  AUT ELI  2007-01-11..
person Joerg Haider | Jörg Haider
  AUT PTY
person Sebastian Kurz | Kurz
  AUT GOV  2013-12..2017-12
  office Foreign Minister
  AUT GOV  2017-12-18..2019-05-28
  office Chancellor
  AUT GOV  2020-01-07..2021-10-11
  office Chancellor
  AUT ELI  2017-12..
person Karl Nehammer | Nehammer
  AUT GOV  2020-01..2021-12
  office Interior Minister
  AUT GOV  2021-12-06..2025-01-10
  office Chancellor
  AUT ELI  2021-12..
person Alexander Schallenberg
  AUT GOV  2019-06..2025-03
  office Foreign Minister
  AUT ELI  2025-03..
person Christian Stocker
  AUT GOV  2025-03-03..
  office Chancellor
person Alexander Van der Bellen
  AUT GOV  2017-01-26..
  office President
person Herbert Kickl
  AUT GOV  2017-12..2019-05
  office Interior Minister
  AUT PTY OPP

# CHE
person Carla Del Ponte
  CHE JUD  ..1999-08
  UNO JUD  1999-09..2007-12
  CHE ELI  1999-08..
person Ignazio Cassis
  CHE GOV  2017-11..
  office Foreign Minister
person Viola Amherd
  CHE GOV MIL  2019-01..2025-03
  office Defence Minister
  CHE ELI  2025-03..
person Micheline Calmy-Rey
  CHE GOV  2003-01..2011-12
  office Foreign Minister
  CHE ELI  2011-12..
person Flavio Cotti
  CHE GOV  1993-04..1999-04
  office Foreign Minister
  CHE ELI  1999-04..

# IRL
person Albert Reynolds
  IRL GOV  1992-02..1994-12
  office Taoiseach
  IRL ELI  1994-12..
person John Bruton
  IRL GOV  1994-12..1997-06
  office Taoiseach
  IRL ELI  1997-06..
person Bertie Ahern | Ahern
  IRL GOV  1997-06-26..2008-05-07
  office Taoiseach
  IRL ELI  2008-05-07..
person Brian Cowen
  IRL GOV  2008-05..2011-03
  office Taoiseach
  IRL ELI  2011-03..
person Enda Kenny
  IRL GOV  2011-03-09..2017-06-14
  office Taoiseach
  IRL ELI  2017-06-14..
person Leo Varadkar | Varadkar
  IRL GOV  2017-06-14..2020-06-27
  office Taoiseach
  IRL GOV  2022-12-17..2024-04-09
  office Taoiseach
  IRL ELI  2020-06-27..
person Micheal Martin | Micheál Martin
  IRL GOV  2020-06-27..2022-12-17
  office Taoiseach
  IRL GOV  2022-12..2025-01
  office Foreign Minister
  IRL GOV  2025-01-23..
  office Taoiseach
  IRL ELI  2022-12-17..
person Simon Harris
  IRL GOV  2024-04-09..2025-01-23
  office Taoiseach
  IRL ELI  2025-01-23..
person Simon Coveney
  IRL GOV  2017-06..2022-12
  office Foreign Minister
  IRL ELI  2022-12..
person Mary Robinson
  IRL GOV  1990-12..1997-09
  office President
  UNO GOV  1997-09..2002-09
  IRL ELI  1997-09..
person Mary McAleese
  IRL GOV  1997-11..2011-11
  office President
  IRL ELI  2011-11..
person Michael D. Higgins
  IRL GOV  2011-11..2025-11
  office President
  IRL ELI  2025-11..

# ISL
person David Oddsson | Davíð Oddsson
  ISL GOV  1991-04..2004-09
  office Prime Minister
  ISL ELI  2004-09..
person Geir Haarde
  ISL GOV  2006-06..2009-02
  office Prime Minister
  ISL ELI  2009-02..
person Johanna Sigurdardottir | Jóhanna Sigurðardóttir
  ISL GOV  2009-02..2013-05
  office Prime Minister
  ISL ELI  2013-05..
person Katrin Jakobsdottir | Katrín Jakobsdóttir
  ISL GOV  2017-11..2024-04
  office Prime Minister
  ISL ELI  2024-04..
person Olafur Ragnar Grimsson | Ólafur Ragnar Grímsson
  ISL GOV  1996-08..2016-08
  office President
  ISL ELI  2016-08..

# MLT
person Joseph Muscat
  MLT GOV  2013-03..2020-01
  office Prime Minister
  MLT ELI  2020-01..
person Robert Abela
  MLT GOV  2020-01..
  office Prime Minister
person Lawrence Gonzi
  MLT GOV  2004-03..2013-03
  office Prime Minister
  MLT ELI  2013-03..
person Daphne Caruana Galizia
  MLT JRN

# VAT
person Pope John Paul II | John Paul II | Pope John Paul
  VAT REL GOV
person Pope Benedict XVI | Benedict XVI | Pope Benedict
  VAT REL GOV
person Pope Francis
  VAT REL GOV
person Pope Leo XIV | Pope Leo
  VAT REL GOV
person Pietro Parolin
  VAT REL GOV
person Angelo Sodano
  VAT REL GOV

# GEO
person Zviad Gamsakhurdia | Gamsakhurdia
  GEO GOV  1990-11..1992-01-06
  office President
  GEO REB  1992-01..1993-12-31
  GEO ELI  1992-01-06..
person Mikheil Saakashvili | Mikhail Saakashvili | Saakashvili
  GEO GOV  2004-01-25..2013-11-17
  office President
  UKR GOV  2015-05..2016-11
  GEO OPP  2016-12..
  GEO ELI  2013-11-17..
person Zurab Zhvania
  GEO GOV  2004-02..2005-02-03
  office Prime Minister
  GEO ELI  2005-02-03..
person Bidzina Ivanishvili | Ivanishvili
  GEO GOV  2012-10..2013-11
  office Prime Minister
  GEO PTY
person Irakli Garibashvili
  GEO GOV  2013-11..2015-12
  office Prime Minister
  GEO GOV  2021-02..2024-01
  office Prime Minister
  GEO ELI  2015-12..
person Irakli Kobakhidze
  GEO PTY  ..2024-02
  GEO GOV  2024-02-08..
  office Prime Minister
person Salome Zurabishvili | Salome Zourabichvili
  GEO GOV  2004-03..2005-10
  office Foreign Minister
  GEO GOV  2018-12-16..2024-12-29
  office President
  GEO ELI  2005-10..
person Giorgi Margvelashvili
  GEO GOV  2013-11..2018-12
  office President
  GEO ELI  2018-12..
person Nino Burjanadze
  GEO LEG  2001-11..2008-06
  GEO ELI  2008-06..
person Aslan Abashidze
  GEO GOV  1991..2004-05
  GEO ELI  2004-05..
person Vladislav Ardzinba
  GEO PRE
person Sergei Bagapsh
  GEO PRE
person Eduard Kokoity
  GEO PRE
person Raul Khadzhimba
  GEO PRE
person Mikheil Kavelashvili
  GEO GOV  2024-12-29..
  office President

# ARM
person Levon Ter-Petrosyan | Levon Ter-Petrosian | Ter-Petrosyan | Ter-Petrosian
  ARM GOV  1991-11-11..1998-02-03
  office President
  ARM OPP  2007-10..
  ARM ELI  1998-02-03..
person Robert Kocharyan | Robert Kocharian | Kocharyan
  AZE PRE  1994-12..1997-03
  ARM GOV  1997-03..1998-02
  office Prime Minister
  ARM GOV  1998-02-04..2008-04-09
  office President
  ARM ELI  1998-02..
person Serzh Sargsyan | Serge Sarkisian | Serzh Sarkisian
  ARM GOV MIL  2000-05..2007-04
  office Defence Minister
  ARM GOV  2007-04..2008-04
  office Prime Minister
  ARM GOV  2008-04-09..2018-04-09
  office President
  ARM GOV  2018-04-17..2018-04-23
  office Prime Minister
  ARM ELI  2007-04..
person Nikol Pashinyan | Pashinyan
  ARM OPP  ..2018-05-07
  ARM GOV  2018-05-08..
  office Prime Minister
person Vazgen Sargsyan
  ARM GOV MIL  1995-07..1999-06
  office Defence Minister
  ARM GOV  1999-06..1999-10-27
  office Prime Minister
  ARM ELI  1999-06..
person Vartan Oskanian | Vardan Oskanian
  ARM GOV  1998-04..2008-04
  office Foreign Minister
  ARM ELI  2008-04..
person Ararat Mirzoyan
  ARM GOV  2021-08..
  office Foreign Minister
person Edward Nalbandian
  ARM GOV  2008-04..2018-05
  office Foreign Minister
  ARM ELI  2018-05..

# AZE
person Ayaz Mutalibov
  AZE GOV  1990-05..1992-03
  office President
  AZE ELI  1992-03..
person Abulfaz Elchibey | Elchibey
  AZE GOV  1992-06..1993-09
  office President
  AZE ELI  1993-09..
person Heydar Aliyev | Haidar Aliyev | Geidar Aliyev | Heidar Aliyev
  AZE GOV  1993-06-24..2003-10-31
  office President
  AZE ELI  2003-10-31..
person Ilham Aliyev | Aliyev
  AZE GOV  2003-08..2003-10
  office Prime Minister
  AZE GOV  2003-10-31..
  office President
  AZE ELI  2003-10..
person Surat Huseynov | Suret Huseynov
  AZE REB  1993-06..1993-06
  AZE GOV  1993-06..1994-10
  office Prime Minister
  AZE ELI  1994-10..
person Elmar Mammadyarov
  AZE GOV  2004-04..2020-07
  office Foreign Minister
  AZE ELI  2020-07..
person Jeyhun Bayramov
  AZE GOV  2020-07..
  office Foreign Minister
person Isa Gambar
  AZE PTY OPP
person Arkadi Ghukasian | Arkady Ghukasyan
  AZE PRE
person Ruben Vardanyan
  AZE PRE

# KAZ
person Nursultan Nazarbayev | Nazarbayev
  KAZ GOV  1990-04-24..2019-03-20
  office President
  KAZ ELI  2019-03-20..
person Kassym-Jomart Tokayev | Kasymzhomart Tokayev | Tokayev
  KAZ GOV  1994-10..1999-10
  office Foreign Minister
  KAZ GOV  1999-10..2002-01
  office Prime Minister
  KAZ GOV  2002-01..2007-01
  office Foreign Minister
  KAZ GOV  2019-03-20..
  office President
  KAZ ELI  1999-10..

# KGZ
person Askar Akayev | Akayev
  KGZ GOV  1990-10-27..2005-03-24
  office President
  KGZ ELI  2005-03-24..
person Kurmanbek Bakiyev | Bakiyev
  KGZ GOV  2005-03-25..2010-04-15
  office President
  KGZ ELI  2010-04-15..
person Roza Otunbayeva | Otunbayeva
  KGZ GOV  1994..1997
  office Foreign Minister
  KGZ OPP  2005-09..2010-04-06
  KGZ GOV  2010-04-07..2011-12-01
  office President
  UNO GOV  2022-09..2025-09
  KGZ ELI  1997..
person Almazbek Atambayev | Atambayev
  KGZ GOV  2011-12-01..2017-11-24
  office President
  KGZ ELI  2017-11-24..
person Sooronbay Jeenbekov | Sooronbai Jeenbekov | Jeenbekov
  KGZ GOV  2017-11-24..2020-10-15
  office President
  KGZ ELI  2020-10-15..
person Sadyr Japarov | Japarov
  KGZ GOV  2021-01-28..
  office President
person Feliks Kulov | Felix Kulov
  KGZ GOV  1992..1993
  office Vice President
  KGZ OPP  2000..2005-03
  KGZ GOV  2005-09..2007-01
  office Prime Minister
  KGZ ELI  1993..

# TJK
person Rahmon Nabiyev
  TJK GOV  1991-12..1992-09
  office President
  TJK ELI  1992-09..
person Emomali Rahmon | Emomali Rahmonov | Emomali Rakhmonov | Imomali Rakhmonov | Rakhmonov | Rahmon
  TJK GOV  1992-11-20..
  office President
person Said Abdullo Nuri
  TJK REB  ..1997-06
  TJK PTY  1997-07..

# TKM
person Saparmurat Niyazov | Saparmyrat Nyyazow | Niyazov
  TKM GOV  1990-11-02..2006-12-21
  office President
  TKM ELI  2006-12-21..
person Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedow | Berdymukhamedov
  TKM GOV  2006-12-21..2022-03-19
  office President
  TKM ELI  2022-03-19..
person Serdar Berdymukhamedov | Serdar Berdimuhamedow
  TKM GOV  2022-03-19..
  office President

# UZB
person Islam Karimov | Karimov
  UZB GOV  1990-03-24..2016-09-02
  office President
  UZB ELI  2016-09-02..
person Shavkat Mirziyoyev | Mirziyoyev
  UZB GOV  2003-12..2016-12
  office Prime Minister
  UZB GOV  2016-09-08..
  office President
  UZB ELI  2016-12..

# MNG
person Punsalmaagiin Ochirbat
  MNG GOV  1990-09..1997-06
  office President
  MNG ELI  1997-06..
person Natsagiin Bagabandi
  MNG GOV  1997-06..2005-06
  office President
  MNG ELI  2005-06..
person Tsakhiagiin Elbegdorj
  MNG GOV  2009-06..2017-07
  office President
  MNG ELI  2017-07..
person Khaltmaagiin Battulga
  MNG GOV  2017-07..2021-06
  office President
  MNG ELI  2021-06..
person Ukhnaagiin Khurelsukh
  MNG GOV  2021-06..
  office President
