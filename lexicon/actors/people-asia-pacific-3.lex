# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 3 of 8: KOR PRK MNG VNM LAO.

# KOR
person Lee Hoi-chang | Lee Hoi-Chang
  KOR GOV  1993-12..1994-04
  KOR PTY
person Lee Hong-koo
  KOR GOV
person Hyun Seung-jong
  KOR GOV
person Kang Young-hoon
  KOR GOV
person Choi Kyu-hah
  KOR GOV
person Park Chung-hee
  KOR GOV
person Roh Jai-bong
  KOR GOV
person Lee Soo-sung
  KOR GOV
person Goh Kun
  KOR GOV
person Kim Jong-pil
  KOR GOV  1998-03..2000-01
  KOR PTY
person Lee Han-dong
  KOR GOV
person Lee Hae-chan
  KOR GOV  2004-06..2006-03
  KOR PTY
person Chung Un-chan
  KOR GOV
person Kim Hwang-sik
  KOR GOV
person Chung Hong-won
  KOR GOV
person Hwang Kyo-ahn
  KOR GOV  2013-03..2017-05
  KOR PTY OPP
person Lee Nak-yon | Lee Nak-yeon
  KOR GOV  2017-05..2020-01
  KOR PTY
person Kim Boo-kyum
  KOR GOV
person Kim Min-seok
  KOR PTY  ..2025-07
  KOR GOV  2025-07..
person Choi Sang-mok
  KOR GOV
person Lee Sang-min
  KOR GOV
person Kim Yong-hyun
  KOR GOV MIL  2024-09..2024-12
  KOR CRM  2024-12..
person Shin Won-sik | Shin Won-shik
  KOR GOV
person Lee Jong-sup
  KOR GOV MIL
person Suh Wook
  KOR GOV MIL
person Song Young-moo
  KOR GOV MIL
person Han Min-koo
  KOR GOV MIL
person Ahn Gyu-back
  KOR GOV MIL
person Cho Sung-tae
  KOR GOV MIL
person Lee Yang-ho
  KOR GOV MIL
person Park An-su
  KOR MIL
person Yeo In-hyung
  KOR MIL
person Kwak Jong-keun
  KOR MIL
person Noh Sang-won
  KOR MIL
person Kim Myung-soo
  KOR MIL
person Jin Yong-sung
  KOR MIL
person Chung Seung-hwa
  KOR MIL
person Choi Ho-joong
  KOR GOV
person Lee Sang-ock
  KOR GOV
person Han Sung-joo
  KOR GOV
person Gong Ro-myung
  KOR GOV
person Yoo Chong-ha
  KOR GOV
person Hong Soon-young
  KOR GOV
person Lee Joung-binn
  KOR GOV
person Choi Sung-hong
  KOR GOV
person Yoon Young-kwan
  KOR GOV
person Yu Myung-hwan
  KOR GOV
person Kim Sung-hwan
  KOR GOV
person Kim Sung-han
  KOR GOV
person Cho Tae-yong
  KOR GOV  ..2024-01
  KOR SPY  2024-01..2025
  KOR ELI  2025..
person Wi Sung-lac
  KOR GOV
person Suh Hoon
  KOR SPY  2017-06..2020-07
  KOR GOV  2020-07..2022-05
  KOR ELI  2022-05..
person Park Jie-won
  KOR PTY  ..2020-07
  KOR SPY  2020-07..2022-05
  KOR LEG
person Won Sei-hoon
  KOR SPY
person Lim Dong-won
  KOR GOV
person Kwon Young-hae
  KOR GOV MIL  ..1993-12
  KOR SPY  1994-12..1998-03
  KOR CRM  1998-03..
person Chung Dong-young
  KOR GOV  2004-07..2005-12
  KOR PTY
  KOR GOV  2025-07..
person Jeong Se-hyun
  KOR GOV
person Hong Yong-pyo
  KOR GOV
person Cho Myoung-gyon
  KOR GOV
person Kim Yeon-chul
  KOR GOV
person Lee In-young
  KOR GOV
person Kwon Young-se
  KOR GOV  2022-05..2023-07
  KOR PTY
person Kim Yung-ho
  KOR GOV
person Lee Do-hoon
  KOR GOV
person Kim Gunn
  KOR GOV
person Cho Kuk
  KOR GOV  ..2019-10
  KOR PTY  2024-03..
person Choo Mi-ae
  KOR PTY  ..2020-01
  KOR GOV  2020-01..2021-01
  KOR LEG
person Lee Jun-seok
  KOR PTY
person Kim Gi-hyeon
  KOR PTY
person Kweon Seong-dong | Kwon Seong-dong
  KOR PTY
person Jang Dong-hyuk
  KOR PTY OPP
person Kim Moon-soo
  KOR GOV  ..2025-05
  KOR PTY OPP
person Jung Chung-rae
  KOR PTY
person Park Chan-dae
  KOR PTY
person Woo Won-shik | Woo Won-sik
  KOR LEG
person Kim Jin-pyo
  KOR LEG
person Moon Hee-sang
  KOR LEG
person Chung Mong-joon
  KOR PTY
person Yoo Seong-min | Yoo Seung-min
  KOR PTY
person Sim Sang-jung | Shim Sang-jung
  KOR PTY OPP
person Roh Hoe-chan
  KOR PTY OPP
person Kwon Young-ghil
  KOR LAB
person Lee Seok-ki | Lee Seok-gi
  KOR LEG OPP
person Park Won-soon
  KOR SOC  ..2011-10
  KOR GOV  2011-10..2020-07
  KOR ELI  2020-07..
person Oh Se-hoon
  KOR GOV
person Ahn Hee-jung
  KOR GOV
person Rhee In-je
  KOR PTY
person Kim Chong-in
  KOR PTY
person Lee Wan-koo
  KOR GOV
person Choi Soon-sil
  KOR CRM
person Kim Keon-hee | Kim Keon Hee
  KOR GOV  ..2025-04
  KOR CRM  2025-08..
person Yang Seung-tae
  KOR JUD
person Moon Hyung-bae
  KOR JUD
person Cho Hee-de | Jo Hee-de
  KOR JUD
person Cho Eun-suk
  KOR JUD
person Oh Dong-woon
  KOR JUD
person Min Joong-ki
  KOR JUD
person Kim Woo-choong
  KOR BUS
person Lee Kun-hee
  KOR BUS
person Chung Mong-koo
  KOR BUS
person Chung Mong-hun
  KOR BUS
person Hyun Jeong-eun | Hyun Jung-eun
  KOR BUS
person Chey Tae-won
  KOR BUS
person Shin Dong-bin
  KOR BUS
person Cho Hyun-ah | Heather Cho
  KOR BUS
person Yang Kyeong-soo
  KOR LAB
person Dan Byung-ho
  KOR LAB
person Moon Ik-hwan | Moon Ik-Hwan
  KOR REL
person Lim Su-kyung | Im Su-kyong | Lim Soo-kyung
  KOR SOC
person Stephen Kim Sou-hwan | Kim Sou-hwan
  KOR REL
person Han Hak-ja
  KOR REL
person Jun Kwang-hoon
  KOR REL
person Kim Jae-gyu | Kim Jae-kyu
  KOR SPY
person Kim Sun-il
  KOR CVL
person Lee Yong-soo
  KOR CVL
person Park Sang-hak
  KOR SOC
person Kim Hyon-hui | Kim Hyun-hee
  PRK SPY
person Song Du-yul
  KOR EDU
person Hwang Woo-suk
  KOR EDU
person Do Kwon | Kwon Do-hyung
  KOR BUS
person Ri Sol Ju
  PRK GOV
person Han Kang
  KOR SOC
# PRK
person Kim Ju Ae
  PRK GOV
person O Jin U
  PRK GOV MIL
person Choe Kwang
  PRK GOV MIL
person Jo Myong Rok
  PRK MIL
person Kim Il Chol
  PRK GOV MIL
person Kim Yong Chun
  PRK MIL
person Hyon Yong Chol
  PRK GOV MIL
person Pak Yong Sik
  PRK GOV MIL
person Ri Yong Gil
  PRK MIL
person Pak Jong Chon
  PRK MIL
person Choe Ryong Hae
  PRK GOV
person Hwang Pyong So
  PRK MIL
person Kim Jong Gak
  PRK MIL
person Jang Jong Nam
  PRK MIL
person Pak Ui Chun
  PRK GOV
person Ri Su Yong
  PRK GOV
person Ri Son Gwon
  PRK GOV
person Ri Kun
  PRK GOV
person Ja Song Nam
  PRK GOV
person Pak Gil Yon | Pak Kil Yon
  PRK GOV
person Ri Hyong Chol
  PRK GOV
person Sin Son Ho
  PRK GOV
person Han Song Ryol
  PRK GOV
person Jo Song Gil
  PRK GOV
person Kim Kyong Hui
  PRK GOV
person Kim Tok Hun
  PRK GOV
person Pak Pong Ju
  PRK GOV
person Pak Thae Song
  PRK GOV
person Hong Song Nam
  PRK GOV
person Yon Hyong Muk
  PRK GOV
person Kang Song San
  PRK GOV
person Kim Yong Sun
  PRK GOV
person Jo Yong Won
  PRK GOV
person Kim Yong Bok
  PRK MIL
person Ri Pyong Chol
  PRK MIL
person Kim Hyok Chol
  PRK GOV
person Kim Myong Gil
  PRK GOV
person Kim Song Hye
  PRK GOV
person Kwon Jong Gun
  PRK GOV
person Park Jin Hyok
  PRK SPY
person Mun Chol Myong
  PRK BUS
person Shin Dong-hyuk
  PRK SOC
person Yeonmi Park
  PRK SOC
person Kang Chol-hwan
  PRK SOC
person Kim Han Sol
  PRK ELI
# MNG
person Dashiin Byambasuren
  MNG GOV
person Puntsagiin Jasrai
  MNG GOV
person Sanjaagiin Bayar
  MNG GOV
person Sukhbaataryn Batbold
  MNG GOV
person Norovyn Altankhuyag
  MNG GOV
person Chimediin Saikhanbileg
  MNG GOV
person Luvsannamsrain Oyun-Erdene | Luvsannamsrai Oyun-Erdene
  MNG GOV  2021-01..2025-06
  MNG ELI  2025-06..
person Battsetseg Batmunkh | Batmunkh Battsetseg
  MNG GOV
person Sanjaasurengiin Zorig | Sanjaasuren Zorig
  MNG SOC
# VNM
person Truong Chinh
  VNM GOV
person Pham Van Dong
  VNM GOV
person Vo Nguyen Giap
  VNM MIL
person Le Duc Tho
  VNM GOV
person Le Duc Anh
  VNM GOV
person Truong Tan Sang
  VNM GOV
person Tran Dai Quang
  VNM GOV
person Vo Van Thuong
  VNM GOV
person Luong Cuong
  VNM MIL  ..2024-05
  VNM GOV  2024-10..
person Dang Thi Ngoc Thinh
  VNM GOV
person Vo Thi Anh Xuan
  VNM GOV
person Vuong Dinh Hue
  VNM LEG
person Tran Thanh Man
  VNM LEG
person Nguyen Co Thach
  VNM GOV
person Nguyen Manh Cam
  VNM GOV
person Pham Binh Minh
  VNM GOV
person Bui Thanh Son
  VNM GOV
person Le Hoai Trung
  VNM GOV
person Phan Van Giang
  VNM GOV MIL
person Ngo Xuan Lich
  VNM GOV MIL
person Luong Tam Quang
  VNM GOV
person Le Thi Thu Hang
  VNM GOV
person Pham Thu Hang
  VNM GOV
person Le Hai Binh
  VNM GOV
person Phan Thuy Thanh
  VNM GOV
person Le Dung
  VNM GOV
person Nguyen Thi Binh
  VNM GOV
person Dinh La Thang
  VNM GOV  ..2017
  VNM CRM  2017-12..
person Trinh Xuan Thanh
  VNM BUS
person Truong My Lan
  VNM BUS
person Pham Nhat Vuong
  VNM BUS
person Nguyen Dan Que
  VNM SOC
person Doan Viet Hoat
  VNM SOC
person Thich Quang Do
  VNM REL
person Thich Huyen Quang
  VNM REL
person Thich Nhat Hanh
  VNM REL
person Thich Tri Quang
  VNM REL
person Nguyen Van Ly
  VNM REL
person Nguyen Van Thuan
  VNM REL
person Cu Huy Ha Vu
  VNM JUD
person Le Cong Dinh
  VNM JUD
person Nguyen Van Dai
  VNM JUD
person Le Quoc Quan
  VNM JUD
person Tran Huynh Duy Thuc
  VNM SOC
person Pham Doan Trang
  VNM JRN
person Pham Chi Dung
  VNM JRN
person Nguyen Ngoc Nhu Quynh | Mother Mushroom
  VNM SOC
person Nguyen Van Hai | Dieu Cay
  VNM JRN
person Bui Tin
  VNM ELI
person Duong Thu Huong
  VNM SOC
person Tran Do
  VNM ELI
person Pham Que Duong
  VNM ELI
person Hoang Minh Chinh
  VNM OPP
person Can Thi Theu
  VNM SOC
person Nguyen Thuy Hanh
  VNM SOC
person Truong Huy San | Huy Duc
  VNM JRN
person Ho Chi Minh
  VNM GOV
person Nguyen Cao Ky
  VNM ELI
person Nguyen Van Thieu
  VNM ELI
person Ngo Dinh Diem
  VNM GOV
# LAO
person Nouhak Phoumsavanh
  LAO GOV
person Khamtay Siphandone
  LAO GOV
person Bounnhang Vorachith | Bounnhang Vorachit
  LAO GOV
person Phankham Viphavanh
  LAO GOV
person Sonexay Siphandone
  LAO GOV
person Saleumxay Kommasith
  LAO GOV
person Thongsavanh Phomvihane
  LAO GOV
person Somsavat Lengsavad
  LAO GOV
person Phoune Sipaseuth
  LAO GOV
person Sombath Somphone
  LAO SOC
person Vang Pao
  LAO REB
person Souphanouvong
  LAO GOV
person Zhao Wei
  CHN BUS
