# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 2 of 8: HKG TWN JPN.

# HKG
person Anson Chan
  HKG GOV  ..2001-04
  HKG OPP
person Rafael Hui
  HKG GOV
person Henry Tang
  HKG GOV
person John Tsang
  HKG GOV
person Paul Chan Mo-po
  HKG GOV
person Rimsky Yuen
  HKG GOV
person Teresa Cheng
  HKG GOV
person Paul Lam
  HKG GOV
person Chris Tang
  HKG COP  ..2021-06
  HKG GOV  2021-06..
person Raymond Siu
  HKG COP
person Andy Tsang
  HKG COP
person Stephen Lo
  HKG COP
person Lau Siu-kai
  HKG EDU
person Szeto Wah
  HKG PTY OPP
person Emily Lau
  HKG PTY OPP
person Albert Ho
  HKG PTY OPP
person Lee Cheuk-yan
  HKG LAB OPP
person Margaret Ng
  HKG LEG OPP
person Audrey Eu
  HKG LEG OPP
person Alan Leong
  HKG PTY OPP
person Claudia Mo
  HKG LEG OPP
person Leung Kwok-hung | Long Hair
  HKG LEG OPP
person Lam Cheuk-ting
  HKG LEG OPP
person Wu Chi-wai
  HKG PTY OPP
person Lo Kin-hei
  HKG PTY OPP
person Dennis Kwok
  HKG LEG OPP
person Ted Hui
  HKG LEG OPP
person Eddie Chu
  HKG LEG OPP
person Roy Kwong
  HKG LEG OPP
person James To
  HKG LEG OPP
person Alex Chow
  HKG SOC
person Lester Shum
  HKG SOC
person Andy Chan Ho-tin
  HKG PTY OPP
person Yau Wai-ching
  HKG LEG OPP
person Sixtus Leung | Baggio Leung
  HKG LEG OPP
person Tam Tak-chi
  HKG OPP
person Gwyneth Ho
  HKG OPP
person Owen Chow
  HKG OPP
person Chow Hang-tung
  HKG SOC
person Figo Chan
  HKG SOC
person Jimmy Sham
  HKG SOC
person Ivan Lam
  HKG OPP
person Tony Chung
  HKG OPP
person Starry Lee
  HKG LEG
person Tsang Yok-sing | Jasper Tsang
  HKG LEG
person Rita Fan
  HKG LEG
person Junius Ho
  HKG LEG
person James Tien
  HKG LEG
person Tam Yiu-chung
  HKG LEG
person Maria Tam
  HKG LEG
person Geoffrey Ma
  HKG JUD
person Andrew Cheung
  HKG JUD
person Esther Toh
  HKG JUD
person Kevin Lau
  HKG JRN
person Lam Wing-kee
  HKG BUS
person Ryan Law
  HKG JRN
person Cheung Kim-hung
  HKG BUS
person Patrick Lam
  HKG JRN
person Chung Pui-kuen
  HKG JRN
person Ronson Chan
  HKG JRN
person Selina Cheng
  HKG JRN
person Allan Zeman
  HKG BUS
person Li Ka-shing | Li Ka Shing
  HKG BUS
person Stanley Ho
  HKG BUS
person Edmund Ho
  HKG GOV
person Fernando Chui
  HKG GOV
person Ho Iat Seng
  HKG GOV
person Sam Hou Fai
  HKG JUD  ..2024-08
  HKG GOV  2024-12..
person Sulu Sou
  HKG LEG OPP
person Kwok Ka-ki
  HKG LEG OPP
# TWN
person Chiang Ching-kuo
  TWN GOV
person Chiang Kai-shek
  TWN GOV
person Chiang Wan-an
  TWN GOV
person Tang Fei
  TWN GOV
person Chang Chun-hsiung
  TWN GOV
person Wu Den-yih
  TWN GOV  ..2016-05
  TWN PTY OPP
person Mao Chi-kuo
  TWN GOV
person Lin Chuan
  TWN GOV
person Chen Chien-jen
  TWN GOV
person Cho Jung-tai
  TWN PTY  ..2024-05
  TWN GOV  2024-05..
person Hsiao Bi-khim
  TWN GOV
person Wellington Koo
  TWN GOV
person Lin Chia-lung
  TWN GOV
person Chiu Tai-san
  TWN GOV
person Chiu Chui-cheng
  TWN GOV
person Liang Wen-chieh
  TWN GOV
person Chen Ming-tong
  TWN GOV
person Yen Teh-fa
  TWN GOV MIL
person Chiu Kuo-cheng
  TWN GOV MIL
person Feng Shih-kuan
  TWN GOV MIL
person Tang Yao-ming
  TWN GOV MIL
person Lee Jye
  TWN GOV MIL
person Chiang Chung-ling
  TWN GOV MIL
person Mei Chia-shu
  TWN MIL
person Sun Li-fang
  TWN MIL
person Jason Hu
  TWN GOV
person Eugene Chien
  TWN GOV
person Tien Hung-mao
  TWN GOV
person James Huang
  TWN GOV
person Timothy Yang
  TWN GOV
person David Lin Yung-lo
  TWN GOV
person Joanne Ou
  TWN GOV
person Koo Chen-fu
  TWN GOV
person Shih Ming-teh
  TWN PTY OPP
person Hsu Hsin-liang
  TWN PTY OPP
person Huang Hsin-chieh
  TWN PTY OPP
person Peng Ming-min
  TWN PTY OPP
person Lin Yi-hsiung
  TWN PTY
person Hung Hsiu-chu
  TWN PTY OPP
person Johnny Chiang
  TWN PTY OPP  ..2024-02
  TWN LEG  2024-02..
person Fu Kun-chi
  TWN LEG
person Hou Yu-ih
  TWN GOV
person Hou You-yi
  TWN GOV
person Huang Kuo-chang
  TWN PTY OPP
person Freddy Lim
  TWN LEG
person Terry Gou
  TWN BUS
person Morris Chang
  TWN BUS
person C.C. Wei
  TWN BUS
person Wang Yung-ching
  TWN BUS
person Robert Tsao
  TWN BUS
person Chen Chu
  TWN GOV
person Kolas Yotaka
  TWN GOV
person Audrey Tang
  TWN GOV
person Lee Ming-che
  TWN SOC
person Li Yanhe | Fu Cha
  TWN BUS
person Chen Yu-chen
  TWN LEG
person Ma Wen-chun
  TWN LEG
person Enoch Wu
  TWN PTY
person Lin Fei-fan
  TWN SOC
person Chen Wei-ting
  TWN SOC
# JPN
person Yasuhiro Nakasone
  JPN GOV  1982-11..1987-11
  JPN ELI
person Noboru Takeshita
  JPN GOV  1987-11..1989-06
  JPN ELI
person Sosuke Uno
  JPN GOV
person Kakuei Tanaka
  JPN ELI
person Emperor Hirohito | Hirohito
  JPN GOV
person Empress Masako | Crown Princess Masako
  JPN GOV
person Prince Akishino | Crown Prince Akishino
  JPN GOV
person Shin Kanemaru
  JPN LEG
person Ichiro Ozawa
  JPN PTY
person Masayoshi Takemura
  JPN GOV
person Takako Doi
  JPN PTY  ..1993-08
  JPN LEG  1993-08..1996
  JPN PTY OPP
person Kazuo Shii
  JPN PTY OPP
person Tetsuzo Fuwa
  JPN PTY OPP
person Tomoko Tamura
  JPN PTY OPP
person Kenta Izumi
  JPN PTY OPP
person Yuichiro Tamaki
  JPN PTY OPP
person Hirofumi Yoshimura
  JPN GOV
person Toru Hashimoto
  JPN GOV
person Ichiro Matsui
  JPN GOV
person Nobuyuki Baba
  JPN PTY OPP
person Sohei Kamiya
  JPN PTY OPP
person Taro Yamamoto
  JPN PTY OPP
person Takenori Kanzaki
  JPN PTY
person Shintaro Abe
  JPN GOV
person Michio Watanabe
  JPN GOV
person Koji Kakizawa
  JPN GOV
person Yukihiko Ikeda
  JPN GOV
person Koichiro Gemba
  JPN GOV
person Takeaki Matsumoto
  JPN GOV
person Takeshi Iwaya
  JPN GOV
person Gen Nakatani
  JPN GOV MIL
person Minoru Kihara
  JPN GOV
person Shinjiro Koizumi
  JPN GOV
person Nobuo Kishi
  JPN GOV MIL
person Itsunori Onodera
  JPN GOV MIL
person Tomomi Inada
  JPN GOV MIL
person Satoshi Morimoto
  JPN GOV MIL
person Hirokazu Matsuno
  JPN GOV
person Katsunobu Kato
  JPN GOV
person Seiroku Kajiyama
  JPN GOV
person Hiromu Nonaka
  JPN GOV
person Koichi Kato
  JPN PTY
person Taku Yamasaki
  JPN PTY
person Hiroshige Seko
  JPN GOV
person Ryosei Akazawa
  JPN GOV
person Satsuki Katayama
  JPN GOV
person Mitoji Yabunaka
  JPN GOV
person Kenichiro Sasae
  JPN GOV
person Sadaaki Numata
  JPN GOV
person Hitoshi Tanaka
  JPN GOV
person Shotaro Yachi
  JPN GOV
person Haruhiko Kuroda
  JPN GOV
person Kazuo Ueda
  JPN GOV
person Yasuo Matsushita
  JPN GOV
person Eisuke Sakakibara
  JPN GOV
person Denny Tamaki
  JPN GOV
person Takeshi Onaga
  JPN GOV
person Hirokazu Nakaima
  JPN GOV
person Masahide Ota
  JPN GOV
person Keiichi Inamine
  JPN GOV
person Hitoshi Motoshima
  JPN GOV
person Iccho Ito
  JPN GOV
person Tadatoshi Akiba
  JPN GOV
person Kazumi Matsui
  JPN GOV
person Tomihisa Taue
  JPN GOV
person Toshio Tamogami
  JPN MIL  ..2008-10
  JPN ELI  2008-11..
person Yoshihide Yoshida
  JPN MIL
person Koji Yamazaki
  JPN MIL
person Tsutomu Takebe
  JPN PTY
person Sakie Yokota
  JPN CVL
person Shigeru Yokota
  JPN CVL
person Kaoru Hasuike
  JPN CVL
person Hitomi Soga
  JPN CVL
person Kenji Goto
  JPN JRN
person Haruna Yukawa
  JPN CVL
person Jumpei Yasuda
  JPN JRN
person Shosei Koda
  JPN CVL
person Kenji Nagai
  JPN JRN
person Hideo Murai
  JPN REL
person Fumihiro Joyu
  JPN REL
person Tetsuya Yamagami
  JPN CRM
person Iwao Hakamada
  JPN CVL
person Daisaku Ikeda
  JPN REL
person Masayoshi Son
  JPN BUS
person Takafumi Horie
  JPN BUS
person Akio Morita
  JPN BUS
person Akio Toyoda
  JPN BUS
person Takeo Fukui
  JPN BUS
person Hiroshi Mikitani
  JPN BUS
person Shoichi Yokoi
  JPN MIL
person Kozo Okamoto
  JPN REB
person Haruo Wako
  JPN REB
person Yu Kikumura
  JPN REB
person Tsutomu Shirosaki
  JPN REB
person Tadamichi Yamamoto
  UNO GOV
person Nobuo Tanaka
  IGO GOV
person Shigeru Omi
  JPN MED
person Masao Yoshida
  JPN BUS
person Tsunehisa Katsumata
  JPN BUS
person Kenzaburo Oe
  JPN SOC
