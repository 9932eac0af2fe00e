# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 8 of 8: FRA NZL MMR BRN.

# FRA
person Jacques Lafleur
  FRA PTY
person Pierre Frogier
  FRA PTY
person Roch Wamytan
  FRA PTY
person Rock Pidjot
  FRA PTY
person Philippe Gomes
  FRA PTY
person Sonia Backes | Sonia Backès
  FRA PTY
person Louis Mapou
  FRA GOV
person Alcide Ponga
  FRA GOV
person Victor Tutugoro
  FRA PTY
person Charles Pidjot
  FRA PTY
person Eloi Machoro
  FRA REB
person Alphonse Dianou
  FRA REB
person Djubelly Wea
  FRA REB
person Emmanuel Tjibaou
  FRA LEG
person Nicolas Metzdorf
  FRA LEG
person Daniel Goa
  FRA PTY
person Mickael Forrest
  FRA PTY
person Edouard Fritch
  FRA GOV
person Moetai Brotherson
  FRA GOV
person Richard Tuheiava
  FRA PTY
person Alexandre Leontieff
  FRA GOV
# NZL
person Geoffrey Henry
  NZL GOV
person Henry Puna
  NZL GOV  ..2020-10
  IGO GOV  2021-06..2024-05
person Tina Browne
  NZL PTY OPP
person Toke Talagi
  NZL GOV
person Dalton Tagelagi
  NZL GOV
# MMR
person Maung Aye
  MMR MIL
person Soe Win
  MMR GOV
person Shwe Mann | Thura Shwe Mann
  MMR MIL  ..2011-01
  MMR LEG  2011-01..2016-01
  MMR ELI  2016-01..
person Tin Aung Myint Oo
  MMR GOV
person Khin Maung Win
  MMR GOV
person Ohn Gyaw
  MMR GOV
person Win Aung
  MMR GOV
person Wunna Maung Lwin
  MMR GOV
person Than Swe
  MMR GOV
person Kyaw Tin
  MMR GOV
person Ye Htut
  MMR GOV
person Zaw Htay
  MMR GOV
person Zaw Min Tun
  MMR MIL
person Mya Tun Oo
  MMR GOV
person Tin Aung San
  MMR GOV
person Maung Maung Aye
  MMR GOV MIL
person Ye Win Oo
  MMR MIL
person Nyo Saw
  MMR GOV
person Moe Aung
  MMR GOV
person Sein Lwin
  MMR GOV
person Maung Maung Kha
  MMR GOV
person Tin Hla
  MMR MIL
person Kyaw Ba
  MMR MIL
person Myint Swe
  MMR GOV
person Myint Aung
  MMR MIL
person Aung Min
  MMR GOV
person Soe Thane
  MMR GOV
person Kyaw Moe Tun
  MMR GOV
person Kyaw Zwar Minn
  MMR GOV
person U Thant
  UNO GOV
person U Nu
  MMR PTY OPP
person Aung Gyi
  MMR PTY OPP
person U Lwin
  MMR PTY OPP
person Aung Shwe
  MMR PTY OPP
person Win Htein
  MMR PTY OPP
person Phyo Min Thein
  MMR GOV
person Zaw Myint Maung
  MMR GOV
person Phyo Zeya Thaw
  MMR LEG OPP
person Kyaw Min Yu | Ko Jimmy
  MMR SOC
person Ko Ko Gyi
  MMR SOC
person Htay Kywe
  MMR SOC
person Nilar Thein
  MMR SOC
person Su Su Nway
  MMR SOC
person Zarganar
  MMR SOC
person Duwa Lashi La
  MMR OPP
person Mahn Win Khaing Than
  MMR LEG  ..2021-01
  MMR OPP
person Zin Mar Aung
  MMR LEG  ..2021
  MMR OPP
person Yee Mon
  MMR OPP
person Dr. Sasa | Dr Sasa
  MMR OPP
person Aung Myo Min
  MMR OPP
person Dr. Sein Win
  MMR OPP
person Maung Zarni
  MMR SOC
person Khin Ohmar
  MMR SOC
person Bo Kyi
  MMR SOC
person Wai Wai Nu
  MMR SOC
person Mohib Ullah
  MMR SOC
person Ata Ullah | Ataullah abu Ammar Jununi
  MMR REB
person Kyaw Hla Aung
  MMR SOC
person Wa Lone
  MMR JRN
person Kyaw Soe Oo
  MMR JRN
person Aung Zaw
  MMR JRN
person Nathan Maung
  USA JRN
person John William Yettaw | John Yettaw
  USA CVL
person James Mawdsley
  GBR SOC
person U Gambira
  MMR REL
person Sitagu Sayadaw
  MMR REL
person Charles Bo | Charles Maung Bo
  MMR REL
person Gun Maw
  MMR REB
person N'Ban La
  MMR REB
person Brang Seng
  MMR REB
person Zau Mai
  MMR REB
person Sumlut Gun Maw
  MMR REB
person Maran Brang Seng
  MMR REB
person Mutu Say Poe
  MMR REB
person Saw Ba Thin Sein
  MMR REB
person Padoh Mahn Sha
  MMR REB
person Mahn Sha Lah Phan
  MMR REB
person Padoh Saw Taw Nee
  MMR REB
person Kwe Htoo Win
  MMR REB
person Saw Chit Thu
  MMR PRM
person Ner Dah Mya
  MMR REB
person Baw Kyaw Heh
  MMR REB
person Johnny Htoo
  MMR REB
person Luther Htoo
  MMR REB
person Yawd Serk
  MMR REB
person Sai Lek
  MMR REB
person Hkun Htun Oo
  MMR PTY OPP
person Sai Ai Pao
  MMR PTY
person Pheung Kya-shin | Peng Jiasheng
  MMR REB
person Peng Daxun | Peng Daren
  MMR REB
person Bai Suocheng | Bai Xuoqian
  MMR CRM
person Ming Xuechang
  MMR CRM
person Bao Youxiang
  MMR REB
person Chao Nyi Lai
  MMR REB
person Wei Hsueh-kang
  MMR CRM
person Lin Mingxian | Sai Leun
  MMR REB
person Lo Hsing-han
  MMR CRM
person Tar Aik Bong
  MMR REB
person Tar Bone Kyaw
  MMR REB
person Khaing Thukha | Khine Thu Kha
  MMR REB
person Nyo Twan Awng
  MMR REB
person Aye Maung
  MMR PTY OPP
person Oo Hla Saw
  MMR PTY
person Abel Tweed
  MMR REB
person Khu Oo Reh
  MMR REB
person Khun Bedu
  MMR REB
person Nai Shwe Kyin
  MMR REB
person Nai Hong Sar
  MMR REB
person Salai Lian Hmung Sakhong
  MMR SOC
person Tay Za
  MMR BUS
person Steven Law | Tun Myint Naing
  MMR BUS
person Serge Pun
  MMR BUS
person Michael Aris
  GBR EDU
person Tomas Ojea Quintana | Tomás Ojea Quintana
  UNO GOV
person Christine Schraner Burgener
  UNO GOV  2018-04..2021-10
person Noeleen Heyzer
  UNO GOV
person Razali Ismail
  UNO GOV
# BRN
person Jefri Bolkiah | Prince Jefri
  BRN GOV
person Lim Jock Hoi
  BRN GOV  ..2017
  IGO GOV  2018-01..2022-12
