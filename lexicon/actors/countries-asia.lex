# Asia and the Middle East: names, adjectives, peoples, seats of government, places.

country AFG  Afghanistan | Afganistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan
  adjective Afghan | Pashtun | Hazara
  people    Afghans | Afghani | Pashtuns | Hazaras
  seat      Kabul
  city      Kandahar | Herat | Mazar-i-Sharif | Mazar-e-Sharif | Jalalabad | Kunduz | Ghazni | Helmand | Lashkar Gah | Khost | Paktia | Paktika | Nangarhar | Kunar | Bagram | Bamiyan | Bamyan | Panjshir | Panjshir Valley | Balkh | Farah | Uruzgan | Zabul | Badakhshan | Baghlan | Logar | Tora Bora | Wardak | Nimroz | Takhar | Spin Boldak | Marjah | Charikar | Gardez | Nuristan | Kapisa | Salang | Badghis | Faryab | Ghor | Taloqan
country ARE  United Arab Emirates | UAE | U.A.E. | Emirates
  adjective Emirati
  people    Emiratis
  seat      Abu Dhabi
  city      Dubai | Sharjah | Fujairah | Ras al-Khaimah | Ajman | Al Dhafra | Jebel Ali
country BHR  Bahrain | Kingdom of Bahrain
  adjective Bahraini
  people    Bahrainis
  seat      Manama
  city      Muharraq | Sitra | Pearl Roundabout | Diraz
country BGD  Bangladesh | People's Republic of Bangladesh
  adjective Bangladeshi | Bengali
  people    Bangladeshis | Bengalis
  seat      Dhaka | Dacca | Bangabhaban
  city      Chittagong | Chattogram | Khulna | Sylhet | Rajshahi | Cox's Bazar | Barisal | Rangpur | Savar | Bogra | Chittagong Hill Tracts | Comilla | Gazipur | Teknaf | Bhasan Char
country BRN  Brunei | Brunei Darussalam
  adjective Bruneian
  people    Bruneians
  seat      Bandar Seri Begawan
country BTN  Bhutan
  adjective Bhutanese
  seat      Thimphu
  city      Doklam | Phuntsholing
country CHN  China | People's Republic of China | PRC | Communist China | Mainland China | Red China | mainland China
  adjective Chinese | Tibetan | Uyghur | Uighur | Xinjiang Uyghur
  people    Tibetans | Uyghurs | Uighurs | Manchu | Mongols
  seat      Beijing | Peking | Zhongnanhai | Great Hall of the People
  city      Shanghai | Guangzhou | Canton | Shenzhen | Tianjin | Chongqing | Wuhan | Chengdu | Nanjing | Xian | Xi'an | Hangzhou | Shenyang | Harbin | Dalian | Qingdao | Kunming | Urumqi | Lhasa | Tibet | Xinjiang | Kashgar | Hotan | Inner Mongolia | Guangdong | Guangxi | Hainan | Yunnan | Sichuan | Hubei | Hunan | Henan | Hebei | Shandong | Shanxi | Shaanxi | Gansu | Qinghai | Fujian | Zhejiang | Jiangsu | Anhui | Jiangxi | Liaoning | Jilin | Heilongjiang | Ningxia | Guizhou | Tiananmen Square | Tiananmen | Xiamen | Fuzhou | Dandong | Yiwu | Ningbo | Zhengzhou | Changsha | Nanning | Wukan | Dongguan | Suzhou | Hefei | Yining | Aksu | Yulin | Sanya | Woody Island | Lanzhou | Manchuria
country HKG  Hong Kong | Hong Kong SAR | Hongkong
  adjective Hong Konger
  people    Hong Kongers | Hongkonger | Hongkongers
  city      Kowloon | New Territories | Mong Kok | Victoria Park | Causeway Bay | Sha Tin
country TWN  Taiwan | Republic of China | Formosa | Chinese Taipei
  adjective Taiwanese
  people    Taiwanese
  seat      Taipei
  city      Kaohsiung | Taichung | Tainan | Hsinchu | Kinmen | Quemoy | Matsu | Penghu | Hualien | Keelung | Taoyuan | Pratas | Itu Aba | Taiping Island
country IDN  Indonesia | Republic of Indonesia
  adjective Indonesian | Javanese | Acehnese | Balinese | Papuan Indonesian | Sundanese
  people    Indonesians | Acehnese | Papuans | Dayak | Dayaks | Papuan Indonesians
  seat      Jakarta | Merdeka Palace | Nusantara
  city      Surabaya | Bandung | Medan | Makassar | Aceh | Banda Aceh | Bali | Denpasar | Java | Sumatra | Borneo | Sulawesi | Kalimantan | Irian Jaya | West Papua | Papua | Ambon | Maluku | Moluccas | Poso | Jayapura | Timika | Yogyakarta | Semarang | Palembang | Palu | Lombok | Natuna | Natuna Islands | West Timor | Kupang | Batam | Nduga | Lampung | Riau | Pontianak | Padang
country IND  India | Republic of India | Bharat
  adjective Indian | Kashmiri | Punjabi | Assamese | Naga | Bihari | Gujarati | Manipuri
  people    Kashmiris | Nagas | Indians | Punjabis | Biharis | Gujaratis | Manipuris
  seat      New Delhi | Delhi | South Block | Raisina Hill | Rashtrapati Bhavan
  city      Mumbai | Bombay | Kolkata | Calcutta | Chennai | Madras | Bangalore | Bengaluru | Hyderabad | Ahmedabad | Pune | Lucknow | Kanpur | Jaipur | Amritsar | Srinagar | Jammu | Kashmir | Jammu and Kashmir | Ladakh | Leh | Punjab | Haryana | Gujarat | Maharashtra | Bihar | Uttar Pradesh | Madhya Pradesh | West Bengal | Assam | Manipur | Nagaland | Tripura | Mizoram | Meghalaya | Arunachal Pradesh | Sikkim | Orissa | Odisha | Chhattisgarh | Jharkhand | Andhra Pradesh | Telangana | Karnataka | Tamil Nadu | Kerala | Rajasthan | Goa | Uttarakhand | Himachal Pradesh | Ayodhya | Guwahati | Imphal | Pathankot | Uri | Pulwama | Pahalgam | Galwan Valley | Galwan | Poonch | Rajouri | Kupwara | Baramulla | Anantnag | Shopian | Dantewada | Bastar | Varanasi | Patna | Bhopal | Chandigarh | Godhra | Muzaffarnagar | Kohima | Agartala | Darjeeling | Kudankulam | Singur | Nandigram | Depsang | Wagah | Siachen | Siachen Glacier | Kargil | Kochi | Surat | Tawang | Malegaon
country IRN  Iran | Islamic Republic of Iran | Persia | Islamic Republic
  adjective Iranian | Persian | Baluch | Baluchi
  people    Iranians | Persians
  minority  Azeris
  seat      Tehran | Teheran
  city      Isfahan | Esfahan | Mashhad | Tabriz | Shiraz | Qom | Ahvaz | Natanz | Bushehr | Fordow | Fordo | Arak | Bandar Abbas | Kermanshah | Zahedan | Chabahar | Khuzestan | Abadan | Khorramshahr | Parchin | Sistan and Baluchestan | Sistan-Baluchestan | Kerman | Kharg Island | Abu Musa | Sanandaj | Mahabad | Saqqez | Evin Prison | Evin | Karaj | Rasht | Urmia | Lavizan | Qeshm
country IRQ  Iraq | Republic of Iraq
  adjective Iraqi | Yazidi
  people    Iraqis | Yazidis
  seat      Baghdad | Green Zone
  city      Basra | Mosul | Kirkuk | Erbil | Irbil | Arbil | Sulaimaniya | Sulaymaniyah | Najaf | Karbala | Kerbala | Fallujah | Falluja | Ramadi | Tikrit | Samarra | Baquba | Baqubah | Nasiriyah | Nasiriya | Amarah | Amara | Kut | Hilla | Hillah | Diwaniya | Dohuk | Duhok | Halabja | Tal Afar | Sinjar | Anbar | Anbar province | Diyala | Nineveh | Salahuddin | Haditha | Qaim | Al-Qaim | Umm Qasr | Sadr City | Balad | Taji | Baiji | Iraqi Kurdistan | Abu Ghraib | Kufa | Bashiqa | Makhmour | Al Asad | Ain al-Asad | Hawija | Faw | Zakho | Camp Ashraf | Mahmudiya | Latifiya | Mandali
group Kurdistan Regional Government | KRG | Kurdistan region | Kurdish regional government | Kurdistan Region
  IRQ GOV
country ISR  Israel | State of Israel | Jewish state | the Jewish state
  adjective Israeli
  people    Israelis
  seat      Jerusalem | Tel Aviv | Balfour Street
  city      Haifa | Beersheba | Beersheva | Eilat | Ashkelon | Ashdod | Netanya | Nahariya | Kiryat Shmona | Sderot | Dimona | Golan Heights | Golan | Galilee | Negev | Hadera | Tiberias | Metula | Majdal Shams | Petah Tikva | Kfar Saba | Afula | Herzliya | Lod | Rishon LeZion | Safed | Umm al-Fahm | Kfar Aza | Nir Oz | Be'eri | Ofakim
country JOR  Jordan | Hashemite Kingdom | Hashemite Kingdom of Jordan
  adjective Jordanian
  people    Jordanians
  seat      Amman
  city      Zarqa | Irbid | Aqaba | Maan | Karak | Zaatari | Mafraq | Azraq
country JPN  Japan
  adjective Japanese | Okinawan
  people    Okinawans
  seat      Tokyo | Kantei | Kasumigaseki
  city      Osaka | Yokohama | Nagoya | Sapporo | Kobe | Kyoto | Fukuoka | Hiroshima | Nagasaki | Sendai | Okinawa | Futenma | Naha | Fukushima | Hokkaido | Kyushu | Honshu | Senkaku | Senkaku Islands | Senkakus | Yokosuka | Niigata | Tsushima | Miyagi | Ishigaki | Henoko | Northern Territories | Monju | Tokaimura | Kashiwazaki | Ishikawa | Aomori
country KAZ  Kazakhstan | Kazakstan
  adjective Kazakh | Kazakhstani | Kazak
  people    Kazakhs | Kazaks | Kazakhstanis
  seat      Astana | Nur-Sultan
  city      Almaty | Shymkent | Karaganda | Aktau | Atyrau | Baikonur | Zhanaozen | Semipalatinsk | Aktobe | Oskemen | Tengiz
country KGZ  Kyrgyzstan | Kirghizia | Kyrgyz Republic | Kirgizstan
  adjective Kyrgyz | Kyrgyzstani | Kirghiz
  people    Kyrgyzstanis
  minority  Uzbeks
  seat      Bishkek
  city      Osh | Jalal-Abad | Batken | Karakol | Manas | Naryn | Kara-Balta | Talas | Balykchy
country KHM  Cambodia | Kampuchea | Kingdom of Cambodia
  adjective Cambodian | Khmer | Kampuchean
  people    Cambodians | Khmers | Kampucheans
  seat      Phnom Penh
  city      Siem Reap | Battambang | Sihanoukville | Angkor Wat | Pailin | Anlong Veng | Preah Vihear | Poipet | Kampot | Kompong Thom | Ream | Samlot | Banteay Meanchey
country KOR  South Korea | Republic of Korea | ROK | S. Korea | S.Korea | S Korea | Korea
  adjective South Korean | Korean | S. Korean
  people    S. Koreans | S Koreans | South Koreans | Koreans
  seat      Seoul | Blue House | Cheong Wa Dae | Yongsan
  city      Busan | Pusan | Incheon | Inchon | Daegu | Taegu | Daejeon | Gwangju | Kwangju | Ulsan | Jeju | Yeonpyeong | Yeonpyeong Island | Panmunjom | Panmunjeom | Suwon | Seongju | Pyeongchang | Paju | Baengnyeong | Gyeonggi | Pohang | Gangneung | Kangnung | Dokdo | Gumi | Yeosu | Geoje | Osan | Gunsan
country PRK  North Korea | DPRK | D.P.R.K. | Democratic People's Republic of Korea | N. Korea | N.Korea | N Korea | NKorea | Democratic People's Republic
  adjective North Korean | N. Korean
  people    N. Koreans | N Koreans | North Koreans
  seat      Pyongyang
  city      Kaesong | Wonsan | Nampo | Hamhung | Chongjin | Sinuiju | Yongbyon | Punggye-ri | Sohae | Tongchang-ri | Rajin | Rason | Mount Kumgang | Kumgang | Haeju | Hyesan | Kumchang-ri | Sunan | Musudan-ri | Sinpo
country KWT  Kuwait | State of Kuwait
  adjective Kuwaiti
  people    Kuwaitis
  seat      Kuwait City
  city      Bubiyan | Camp Doha | Hawalli | Ahmadi
country LAO  Laos | Lao People's Democratic Republic | Lao PDR
  adjective Laotian | Lao | Hmong
  people    Laotians | Hmongs
  seat      Vientiane
  city      Luang Prabang | Savannakhet | Pakse | Attapeu | Bokeo
country LBN  Lebanon | Lebanese Republic
  adjective Lebanese | Maronite | Druze
  people    Maronites
  seat      Beirut | Baabda | Baabda Palace | Grand Serail
  city      Sidon | Saida | Tyre | Bekaa | Bekaa Valley | Baalbek | Nabatieh | Nabatiyeh | Bint Jbeil | Naqoura | Zahle | Nahr al-Bared | Ain al-Hilweh | Ain el-Hilweh | Shebaa Farms | Qana | Dahiyeh | Khiam | Arsal | Jezzine | Marjayoun | Jounieh | Hermel | Rashidieh | Chouf
country LKA  Sri Lanka | Ceylon | Democratic Socialist Republic of Sri Lanka
  adjective Sri Lankan | Sinhalese | Tamil
  people    Sri Lankans | Tamils
  seat      Colombo | Temple Trees
  city      Jaffna | Kilinochchi | Trincomalee | Batticaloa | Mullaitivu | Mullaittivu | Vavuniya | Kandy | Galle | Hambantota | Elephant Pass | Mannar | Wanni | Vanni | Amparai | Puttalam | Negombo | Jaffna Peninsula | Muttur | Polonnaruwa
country MDV  Maldives | Republic of Maldives | the Maldives
  adjective Maldivian
  people    Maldivians
  seat      Malé
country MMR  Myanmar | Burma | Union of Myanmar
  adjective Burmese | Myanma | Rohingya | Kachin | Shan | Arakanese | Karenni
  people    Rohingyas | Karens | Shans | Karennis
  seat      Yangon | Rangoon | Naypyidaw | Naypyitaw | Nay Pyi Taw
  city      Mandalay | Rakhine | Rakhine state | Arakan | Sittwe | Kachin State | Shan State | Kayin | Karen State | Chin State | Kayah | Myawaddy | Lashio | Laukkai | Kokang | Maungdaw | Moulmein | Mawlamyine | Bago | Sagaing | Magway | Depayin | Kyaukphyu | Loikaw | Wa State | Monywa | Pauktaw | Hpakant | Letpadaung | Insein Prison | Buthidaung | Myitkyina | Tachilek
country MNG  Mongolia | Mongolian People's Republic
  adjective Mongolian
  people    Mongolians | Mongol
  seat      Ulan Bator | Ulaanbaatar
  city      Erdenet | Darkhan | Oyu Tolgoi
country MYS  Malaysia | Malaya
  adjective Malaysian | Malay
  people    Malays | Malaysians
  seat      Kuala Lumpur | Putrajaya
  city      Penang | Johor | Johor Bahru | Sabah | Sarawak | Malacca | Kuching | Kota Kinabalu | Kelantan | Terengganu | Ipoh | Selangor | Kedah | Lahad Datu | Langkawi | Sipadan | Labuan | Kuantan | Port Klang
country NPL  Nepal | Kingdom of Nepal
  adjective Nepali | Nepalese
  people    Nepalis
  seat      Kathmandu | Katmandu | Singha Durbar | Narayanhiti Palace
  city      Pokhara | Biratnagar | Lalitpur | Birgunj | Nepalgunj | Rolpa | Rukum | Janakpur | Terai | Kapilvastu | Jumla | Mustang
country OMN  Oman | Sultanate of Oman
  adjective Omani
  people    Omanis
  seat      Muscat
  city      Salalah | Duqm | Sohar | Musandam
country PAK  Pakistan | Islamic Republic of Pakistan
  adjective Pakistani | Baloch | Sindhi | Balochi
  people    Pakistanis | Sindhis
  seat      Islamabad | Aiwan-e-Sadr
  city      Karachi | Lahore | Faisalabad | Rawalpindi | Peshawar | Quetta | Multan | Sialkot | Waziristan | North Waziristan | South Waziristan | Swat | Swat Valley | Bajaur | Khyber | Khyber Pakhtunkhwa | North West Frontier Province | North-West Frontier Province | FATA | Balochistan | Baluchistan | Sindh | Gwadar | Abbottabad | Muzaffarabad | Azad Kashmir | Gilgit-Baltistan | Gilgit | Mingora | Bannu | Dera Ismail Khan | Miranshah | Miram Shah | Wana | Kurram | Parachinar | Orakzai | Mohmand | Chaman | Torkham | Hangu | Kohat | Bahawalpur | Gujranwala | Sukkur | Larkana | Turbat | Khuzdar | Mardan | Charsadda | Balakot | Jacobabad | Thatta | Okara | Kahuta | Chagai | Muridke
country PHL  Philippines | Republic of the Philippines | the Philippines
  adjective Philippine | Filipino | Moro
  people    Filipinos | Filipina | Filipinas | Moros
  seat      Manila | Malacanang | Malacañang | Malacanang Palace
  city      Quezon City | Davao | Davao City | Cebu | Zamboanga | Zamboanga City | Mindanao | Luzon | Visayas | Jolo | Basilan | Sulu | Tawi-Tawi | Cotabato | General Santos | Maguindanao | Marawi | Lanao | Lanao del Sur | Lanao del Norte | Palawan | Iloilo | Bacolod | Leyte | Samar | Tacloban | Subic Bay | Subic | Baguio | Scarborough Shoal | Second Thomas Shoal | Negros | Bohol | Surigao | Cagayan de Oro | Makati | Mamasapano | Thitu Island | Pag-asa | Ayungin Shoal | Bicol | Albay | Mindoro
country PSE  Palestine | Palestinian territories | State of Palestine | Occupied Territories | Palestinian Territories | occupied Palestinian territories | Palestinian territory
  adjective Palestinian | Gazan
  people    Palestinians | Gazans
  seat      Ramallah | Muqata
  city      Gaza | Gaza Strip | Gaza City | West Bank | Hebron | Nablus | Jenin | Bethlehem | Jericho | Tulkarm | Tulkarem | Qalqilya | Qalqiliya | Rafah | Khan Younis | Khan Yunis | Jabaliya | Jabalya | Beit Hanoun | Beit Lahiya | Deir al-Balah | East Jerusalem | Sheikh Jarrah | Nuseirat | Shati | Erez | Kerem Shalom | Tubas | Masafer Yatta | Shejaiya | Beita | Huwara
country QAT  Qatar | Quatar | State of Qatar
  adjective Qatari
  people    Qataris
  seat      Doha
  city      Al Udeid | Ras Laffan
country SAU  Saudi Arabia | Kingdom of Saudi Arabia | KSA
  adjective Saudi | Saudi Arabian
  people    Saudis | Saudi Arabians
  seat      Riyadh
  city      Jeddah | Jidda | Mecca | Medina | Dhahran | Dammam | Khobar | Qatif | Najran | Jizan | Jazan | Abha | Taif | Yanbu | Ras Tanura | Abqaiq | Khurais | Tabuk | Asir | Khamis Mushait | Hafr al-Batin | Buraida | Awamiya | Diriyah | Neom
country SGP  Singapore | Republic of Singapore
  adjective Singaporean
  people    Singaporeans
  seat      Istana
  city      Changi | Sentosa
country SYR  Syria | Syrian Arab Republic
  adjective Syrian | Alawite
  people    Syrians | Alawites
  seat      Damascus
  city      Aleppo | Homs | Hama | Latakia | Tartus | Tartous | Deir ez-Zor | Deir Ezzor | Deir al-Zor | Raqqa | Idlib | Daraa | Deraa | Qamishli | Hasakah | Hassakeh | Kobani | Kobane | Ain al-Arab | Afrin | Manbij | Palmyra | Eastern Ghouta | Ghouta | Douma | Quneitra | Sweida | Suwayda | Al-Tanf | Tanf | Jisr al-Shughour | Khan Sheikhoun | Saraqeb | Maarat al-Numan | Azaz | Al-Bab | Jarablus | Ras al-Ain | Tal Abyad | Baghouz | Al-Bukamal | Albu Kamal | Abu Kamal | Zabadani | Yarmouk | Moadamiya | Darayya | Hmeimim | Khmeimim | Rojava | Al-Hol | Madaya | Rastan | Banias | Qusair | Houla | Rif Dimashq | Masyaf
country THA  Thailand | Siam | Kingdom of Thailand
  adjective Thai
  people    Thais
  seat      Bangkok
  city      Chiang Mai | Phuket | Pattaya | Pattani | Yala | Narathiwat | Songkhla | Hat Yai | Mae Sot | Surin | Sisaket | Si Sa Ket | Buriram | Trat | Udon Thani | U-Tapao | Koh Samui | Ubon Ratchathani | Tak Bai | Ratchaburi | Aranyaprathet
country TJK  Tajikistan | Tadzhikistan
  adjective Tajik | Tajikistani
  people    Tajiks | Tajikistanis
  seat      Dushanbe
  city      Khujand | Kulob | Gorno-Badakhshan | Khorog | Isfara | Rogun | Vorukh | Kulyab | Kurgan-Tyube | Bokhtar | Garm
country TKM  Turkmenistan | Turkmenia
  adjective Turkmen
  people    Turkmens
  seat      Ashgabat | Ashkhabad
  city      Turkmenbashi | Galkynysh
country TLS  East Timor | Timor-Leste | Timor Leste
  adjective Timorese | East Timorese
  seat      Dili
  city      Baucau | Liquica | Oecussi | Suai | Maliana | Atambua
country TUR  Turkey | Turkiye | Türkiye | Republic of Turkey | Ottoman Empire
  adjective Turkish
  people    Turk | Turks
  seat      Ankara | Bestepe | Beştepe
  city      Istanbul | Izmir | Adana | Antalya | Bursa | Diyarbakir | Diyarbakır | Gaziantep | Sanliurfa | Şanlıurfa | Hatay | Antakya | Iskenderun | Mersin | Incirlik | Hakkari | Sirnak | Cizre | Nusaybin | Mardin | Tunceli | Bingol | Siirt | Malatya | Kahramanmaras | Trabzon | Erzurum | Konya | Kilis | Suruc | Reyhanli | Akkuyu | Taksim Square | Gezi Park | Anatolia | Imrali | Edirne | Bodrum | Semdinli | Ceyhan | Sivas | Kayseri | Susurluk
country UZB  Uzbekistan
  adjective Uzbek | Uzbekistani
  people    Uzbeks | Uzbekistanis
  seat      Tashkent
  city      Samarkand | Bukhara | Andijan | Andizhan | Namangan | Fergana | Ferghana | Karakalpakstan | Nukus | Termez | Karshi-Khanabad | Ferghana Valley | Fergana Valley | Kokand | Karshi
country VNM  Vietnam | Viet Nam | Socialist Republic of Vietnam | North Vietnam | South Vietnam
  adjective Vietnamese | Montagnard
  people    Montagnards
  seat      Hanoi
  city      Ho Chi Minh City | Saigon | Da Nang | Danang | Haiphong | Hue | Can Tho | Cam Ranh Bay | Cam Ranh | Central Highlands | Dak Lak | Ha Tinh | Binh Duong | Nha Trang | Vung Tau | Paracel Islands | Paracels
country YEM  Yemen | Republic of Yemen | South Yemen | North Yemen | Yemen Arab Republic
  adjective Yemeni | Yemenite
  people    Yemenis
  seat      Sanaa | Sana'a | Sana
  city      Aden | Taiz | Hodeidah | Hudaydah | Hodeida | Marib | Mukalla | Hadramawt | Hadhramaut | Saada | Sa'ada | Saadah | Zinjibar | Abyan | Shabwa | Lahj | Ibb | Dhamar | Hajjah | Socotra | Bayda | al-Bayda | Amran | Mokha | Mocha | Al-Jawf | Jawf | Dhale | Hajja | Seiyun | Saleef | Ras Isa | Mahra | Ataq | Lawdar

# ---- breakaway and self-ruled ----
group Kurdish Peshmerga | Peshmerga | peshmerga
  IRQ MIL
group Rojava administration | Autonomous Administration of North and East Syria | Kurdish-led administration
  SYR PRE

# ---- dependencies and territories: the state that controls them ----
group Macau | Macao | Macanese
  CHN GOV
