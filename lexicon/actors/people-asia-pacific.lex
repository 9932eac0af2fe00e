# Persons in the news of East and South-East Asia, Australia, New Zealand and the Pacific, 1985 to 2026: party and army leaders, ministers, opposition, rebels, dissidents, judges, clerics, owners, prisoners. Part 1 of 8: CHN.

# CHN
person Hu Yaobang
  CHN GOV  ..1987-01
  CHN ELI  1987-01..
person Chen Yun
  CHN GOV
person Peng Zhen
  CHN LEG
person Wan Li
  CHN LEG
person Qiao Shi
  CHN GOV  ..1993-03
  CHN LEG  1993-03..1998-03
  CHN ELI  1998-03..
person Li Xiannian
  CHN GOV
person Wang Zhen
  CHN GOV
person Bo Yibo
  CHN GOV
person Yao Yilin
  CHN GOV
person Li Ruihuan
  CHN LEG
person Rong Yiren
  CHN GOV
person Wei Jianxing
  CHN GOV
person Zou Jiahua
  CHN GOV
person Jia Qinglin
  CHN LEG
person Huang Ju
  CHN GOV
person Li Changchun
  CHN GOV
person He Guoqiang
  CHN GOV
person Yu Zhengsheng
  CHN LEG
person Liu Yunshan
  CHN GOV
person Zhang Gaoli
  CHN GOV
person Li Zhanshu
  CHN GOV  ..2018-03
  CHN LEG  2018-03..2023-03
  CHN ELI  2023-03..
person Wang Yang
  CHN GOV  ..2018-03
  CHN LEG  2018-03..2023-03
  CHN ELI  2023-03..
person Wang Huning
  CHN GOV  ..2023-03
  CHN LEG  2023-03..
person Zhao Leji
  CHN GOV  ..2023-03
  CHN LEG  2023-03..
person Han Zheng
  CHN GOV
person Ding Xuexiang
  CHN GOV
person Cai Qi
  CHN GOV
person Liu He
  CHN GOV
person Sun Chunlan
  CHN GOV
person Hu Chunhua
  CHN GOV
person Zhang Guoqing
  CHN GOV
person Chen Min'er | Chen Miner
  CHN GOV
person Ding Guangen
  CHN GOV
person Guo Jinlong
  CHN GOV
person Chen Xitong
  CHN GOV  ..1995-04
  CHN CRM  1998..
person Chen Liangyu
  CHN GOV  ..2006-09
  CHN CRM  2006-10..
person Wang Lijun
  CHN COP
person Gu Kailai
  CHN CRM
person Neil Heywood
  GBR BUS
person Ling Jihua
  CHN GOV  ..2014-12
  CHN CRM  2014-12..
person Xu Caihou
  CHN MIL
person Guo Boxiong
  CHN MIL
person Zhang Wannian
  CHN MIL
person Liu Huaqing
  CHN MIL
person Fu Quanyou
  CHN MIL
person Zhang Zhen
  CHN MIL
person Qin Jiwei
  CHN GOV MIL
person Yang Baibing
  CHN MIL
person Xiong Guangkai
  CHN MIL
person Zhu Chenghu
  CHN MIL
person Chen Bingde
  CHN MIL
person Ma Xiaotian
  CHN MIL
person Fan Changlong
  CHN MIL
person Xu Qiliang
  CHN MIL
person Zhang Youxia
  CHN MIL
person He Weidong
  CHN MIL
person Miao Hua
  CHN MIL
person Liu Zhenli
  CHN MIL
person Zhang Shengmin
  CHN MIL
person Sun Jianguo
  CHN MIL
person Chang Wanquan
  CHN GOV MIL
person Yang Yujun
  CHN MIL
person Wu Qian
  CHN MIL
person Tan Kefei
  CHN MIL
person Ren Guoqiang
  CHN MIL
person Zhang Xiaogang
  CHN MIL
person Wu Xueqian
  CHN GOV
person Huang Hua
  CHN GOV
person Liu Huaqiu
  CHN GOV
person Shen Guofang
  CHN GOV
person Zhu Bangzao
  CHN GOV
person Sun Yuxi
  CHN GOV
person Zhang Qiyue
  CHN GOV
person Kong Quan
  CHN GOV
person Liu Jianchao
  CHN GOV
person Jiang Yu
  CHN GOV
person Ma Zhaoxu
  CHN GOV
person Lu Kang
  CHN GOV
person Geng Shuang
  CHN GOV
person Guo Jiakun
  CHN GOV
person Wu Jianmin
  CHN GOV
person Wu Dawei
  CHN GOV
person Wu Haitao
  CHN GOV
person Liu Jieyi
  CHN GOV
person Fu Cong
  CHN GOV
person Cui Tiankai
  CHN GOV
person Xie Feng
  CHN GOV
person Li Hui
  CHN GOV
person Fu Ying
  CHN GOV
person Liu Xiaoming
  CHN GOV
person Lu Shaye
  CHN GOV
person Zhai Jun
  CHN GOV
person Liu Guijin
  CHN GOV
person Kong Xuanyou
  CHN GOV
person Cong Peiwu
  CHN GOV
person Xiao Qian
  CHN GOV
person Wang Wentao
  CHN GOV
person Zhong Shan
  CHN GOV
person Gao Hucheng
  CHN GOV
person Fu Ziying
  CHN GOV
person Li Chenggang
  CHN GOV
person Long Yongtu
  CHN GOV
person Yi Gang
  CHN GOV
person Pan Gongsheng
  CHN GOV
person Dai Xianglong
  CHN GOV
person Lou Jiwei
  CHN GOV
person Lan Fo'an
  CHN GOV
person Wang Xiaohong
  CHN GOV
person Chen Wenqing
  CHN GOV
person Chen Yixin
  CHN GOV
person Tao Siju
  CHN GOV
person Zhao Kezhi
  CHN GOV
person Guo Shengkun
  CHN GOV
person Yu Qiangsheng
  CHN SPY
person Meng Hongwei
  IGO COP  2016-11..2018-10
  CHN CRM  2018-10..
person Xiao Yang
  CHN JUD
person Zhou Qiang
  CHN JUD
person Song Tao
  CHN GOV
person Zhang Zhijun
  CHN GOV
person Chen Yunlin
  CHN GOV
person Wang Daohan
  CHN GOV
person Tang Shubei
  CHN GOV
person Zhu Fenglian
  CHN GOV
person Chen Binhua
  CHN GOV
person Zhang Xiaoming
  CHN GOV
person Xia Baolong
  CHN GOV
person Luo Huining
  CHN GOV
person Zheng Yanxiong
  CHN GOV
person Zhou Nan
  CHN GOV
person Xu Jiatun
  CHN GOV  ..1990
  CHN ELI  1990..
person Chen Quanguo
  CHN GOV
person Ma Xingrui
  CHN GOV
person Wang Lequan
  CHN GOV
person Nur Bekri
  CHN GOV
person Shohrat Zakir
  CHN GOV
person Abulahat Abdurixit
  CHN GOV
person Zhang Qingli
  CHN GOV
person Wu Jinghua
  CHN GOV
person Ngapoi Ngawang Jigme
  CHN LEG
person Gyaltsen Norbu | Gyaincain Norbu
  CHN REL
person Gedhun Choekyi Nyima
  CHN REL
person Karmapa Lama
  CHN REL
person Lobsang Sangay
  CHN ELI
person Penpa Tsering
  CHN ELI
person Samdhong Rinpoche
  CHN ELI
person Lodi Gyari
  CHN ELI
person Tenzin Delek Rinpoche | Tenzin Delek
  CHN REL
person Tsering Woeser
  CHN SOC
person Tashi Wangchuk
  CHN SOC
person Dolkun Isa
  CHN SOC
person Rahile Dawut
  CHN EDU
person Fang Lizhi
  CHN EDU
person Wang Ruowang
  CHN SOC
person Liu Binyan
  CHN JRN
person Chai Ling
  CHN SOC
person Wu'er Kaixi | Wuer Kaixi
  CHN SOC
person Wang Juntao
  CHN SOC
person Chen Ziming
  CHN SOC
person Han Dongfang
  CHN LAB
person Bao Tong
  CHN ELI
person Yan Jiaqi
  CHN SOC
person Ren Wanding
  CHN SOC
person Xu Wenli
  CHN PTY OPP
person Wang Youcai
  CHN PTY OPP
person Qin Yongmin
  CHN PTY OPP
person Harry Wu
  CHN SOC
person Ding Zilin
  CHN SOC
person Liu Xia
  CHN SOC
person Jiang Yanyong
  CHN MED
person Gao Yu
  CHN JRN
person Shi Tao
  CHN JRN
person Zhao Yan
  CHN JRN
person Ching Cheong
  HKG JRN
person Huang Qi
  CHN SOC
person Pu Zhiqiang
  CHN JUD
person Wang Quanzhang
  CHN JUD
person Li Wenzu
  CHN SOC
person Yu Wensheng
  CHN JUD
person Xie Yang
  CHN JUD
person Jiang Tianyong
  CHN JUD
person Ding Jiaxi
  CHN JUD
person Guo Feixiong
  CHN SOC
person Zhao Lianhai
  CHN SOC
person Tan Zuoren
  CHN SOC
person Zhang Zhan
  CHN JRN
person Chen Qiushi
  CHN JRN
person Fang Bin
  CHN JRN
person Ren Zhiqiang
  CHN BUS
person Huang Xueqin
  CHN JRN
person Dong Yuyu
  CHN JRN
person Peng Lifa
  CHN CVL
person Sun Dawu
  CHN BUS
person Yang Hengjun
  AUS SOC
person Cheng Lei
  AUS JRN
person Stern Hu
  AUS BUS
person Mark Swidan
  USA BUS
person John Leung
  USA CVL
person Wang Bingzhang
  CHN OPP
person Yang Jianli
  CHN SOC
person Guo Wengui | Miles Guo | Miles Kwok
  CHN BUS
person Lai Changxing
  CHN CRM
person Xiao Jianhua
  CHN BUS
person Xu Jiayin | Hui Ka Yan
  CHN BUS
person Wang Jianlin
  CHN BUS
person Pony Ma | Ma Huateng
  CHN BUS
person Robin Li
  CHN BUS
person Lei Jun
  CHN BUS
person Zhang Yiming
  CHN BUS
person Richard Liu | Liu Qiangdong
  CHN BUS
person Liang Wenfeng
  CHN BUS
person Wang Chuanfu
  CHN BUS
person Bao Fan
  CHN BUS
person Shou Zi Chew | Shou Chew
  SGP BUS
person Xu Yanjun
  CHN SPY
person Joseph Li Shan
  CHN REL
person Fu Tieshan
  CHN REL
person Gong Pinmei
  CHN REL
person Ma Daqin
  CHN REL
person Ezra Jin
  CHN REL
person Hu Xijin
  CHN JRN
person Jiang Qing
  CHN ELI
person Hua Guofeng
  CHN GOV  ..1980-09
  CHN ELI  1980-10..
person Zhou Enlai
  CHN GOV
person Lin Biao
  CHN MIL
person Cheng Kejie
  CHN LEG
person Zheng Xiaoyu
  CHN GOV
