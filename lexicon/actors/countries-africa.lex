# Africa: names, adjectives, peoples, seats of government, places.

country AGO  Angola | Republic of Angola
  adjective Angolan
  people    Angolans
  seat      Luanda
  city      Huambo | Lobito | Benguela | Cabinda | Lubango | Malanje | Malange | Kuito | Cuito | Soyo | Lunda Norte | Bailundo | Menongue | Uige | Saurimo
country BDI  Burundi | Republic of Burundi
  adjective Burundian
  people    Burundians
  seat      Bujumbura | Gitega
  city      Ngozi | Bururi | Cibitoke | Gatumba | Muyinga | Rumonge | Bubanza | Kayanza
country BEN  Benin | Dahomey
  adjective Beninese | Beninois
  seat      Cotonou | Porto-Novo
  city      Parakou | Abomey | Alibori | Atacora | Malanville | Seme
country BFA  Burkina Faso | Upper Volta | Burkina
  adjective Burkinabe | Burkinabè | Burkinabé
  seat      Ouagadougou | Kosyam
  city      Bobo-Dioulasso | Ouahigouya | Djibo | Dori | Kaya | Fada N'Gourma | Arbinda | Solhan | Inata | Gorom-Gorom | Barsalogho
country BWA  Botswana | Bechuanaland
  adjective Botswanan | Batswana | Motswana
  people    Botswanans
  seat      Gaborone
  city      Francistown | Maun | Kasane | Orapa | Jwaneng | Selebi-Phikwe
country CAF  Central African Republic | CAR | Centrafrique | Central African Empire
  adjective Central African
  people    Central Africans
  seat      Bangui
  city      Bambari | Bouar | Bria | Bossangoa | Birao | Bangassou | Kaga-Bandoro | Boda | Berberati | Bozoum | Paoua | Obo
country CIV  Ivory Coast | Cote d'Ivoire | Côte d'Ivoire
  adjective Ivorian | Ivoirian
  people    Ivorians | Ivoirians
  seat      Abidjan | Yamoussoukro
  city      Bouake | Bouaké | Korhogo | San Pedro | Daloa | Duekoue | Gagnoa | Grand-Bassam | Odienne | Guiglo | Kafolo
country CMR  Cameroon | Republic of Cameroon | Cameroun
  adjective Cameroonian
  people    Cameroonians
  seat      Yaounde | Yaoundé | Etoudi
  city      Douala | Bamenda | Buea | Garoua | Maroua | Kribi | Limbe | Kumba | Bakassi | Bakassi Peninsula | Kolofata | Fotokol | Ambazonia | Kumbo
country COD  Democratic Republic of Congo | Democratic Republic of the Congo | DRC | DR Congo | D.R. Congo | Zaire | Congo-Kinshasa | Congo | Zaïre | Belgian Congo
  adjective Congolese | Zairean | Zairian
  people    Zaireans | Zairians
  seat      Kinshasa
  city      Lubumbashi | Goma | Bukavu | Kisangani | Bunia | Beni | Butembo | Kivu | North Kivu | South Kivu | Ituri | Katanga | Kasai | Shaba | Uvira | Kalemie | Mbandaka | Matadi | Kananga | Mbuji-Mayi | Kolwezi | Rutshuru | Masisi | Walikale | Bunagana | Minova | Kindu | Gbadolite | Fizi | Kitshanga | Moba | Rumangabo | Kavumu | Lubero | Oicha | Likasi | Shinkolobwe
country COG  Republic of Congo | Congo-Brazzaville | Republic of the Congo | Congo Republic
  adjective Brazzaville-Congolese
  seat      Brazzaville
  city      Pointe-Noire | Dolisie | Pool region | Ouesso
country COM  Comoros | Comoro Islands | Union of the Comoros
  adjective Comoran | Comorian
  people    Comorans | Comorians
  seat      Moroni
  city      Anjouan | Mutsamudu | Moheli | Grande Comore
country CPV  Cape Verde | Cabo Verde
  adjective Cape Verdean | Cabo Verdean
  people    Cape Verdeans | Cabo Verdeans
  seat      Praia
  city      Mindelo
country DJI  Djibouti | Republic of Djibouti
  adjective Djiboutian
  people    Djiboutians
  city      Camp Lemonnier | Obock | Tadjourah | Doumeira
country DZA  Algeria | People's Democratic Republic of Algeria
  adjective Algerian | Kabyle | Berber
  people    Kabyles | Algerians | Berbers
  seat      Algiers | El Mouradia
  city      Oran | Constantine | Annaba | Blida | Medea | Tizi Ouzou | Kabylia | Kabylie | Bejaia | Setif | In Amenas | Tamanrasset | Tindouf | Hassi Messaoud | Batna | Boumerdes | Relizane | Tiaret | Tlemcen | Ghardaia | Mitidja | Ouargla | Bentalha
country EGY  Egypt | Arab Republic of Egypt
  adjective Egyptian | Coptic Egyptian
  people    Egyptians | Coptic Egyptians
  seat      Cairo | Heliopolis Palace
  city      Alexandria | Giza | Suez | Port Said | Luxor | Aswan | Sinai | North Sinai | Sinai Peninsula | Sharm el-Sheikh | Taba | El-Arish | El Arish | Arish | Sheikh Zuweid | Ismailia | Minya | Assiut | Asyut | Mansoura | Tanta | Damietta | Sohag | Qena | Tahrir Square | Rabaa | Rabaa al-Adawiya | Hurghada | Dahab | Mahalla | Fayoum | Beni Suef | Imbaba | Halaib | Damanhur
country ERI  Eritrea | State of Eritrea
  adjective Eritrean
  people    Eritreans
  seat      Asmara
  city      Massawa | Assab | Keren | Badme | Tsorona | Zalambessa | Barentu
  ETH  ..1991-05-24
country ETH  Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia
  adjective Ethiopian | Oromo | Tigrayan | Amhara
  people    Oromos | Tigrayans | Amharas | Ethiopians
  seat      Addis Ababa | Addis | Arat Kilo
  city      Dire Dawa | Mekelle | Mekele | Tigray | Gondar | Bahir Dar | Oromia | Ogaden | Jijiga | Gambella | Afar | Lalibela | Axum | Aksum | Humera | Adigrat | Adwa | Welkait | Hawassa | Jimma | Benishangul-Gumuz | Metekel | Harar | Wollega | Wolega | Debre Birhan | Dessie | Nekemte
country GAB  Gabon | Gabonese Republic
  adjective Gabonese
  seat      Libreville
  city      Port-Gentil | Franceville | Lambarene | Owendo
country GHA  Ghana | Gold Coast
  adjective Ghanaian
  people    Ghanaians
  seat      Accra | Jubilee House | Flagstaff House
  city      Kumasi | Tamale | Takoradi | Tema | Bawku | Sekondi | Obuasi | Cape Coast
country GIN  Guinea | Guinea-Conakry | Republic of Guinea
  adjective Guinean
  people    Guineans
  seat      Conakry
  city      Nzerekore | Kankan | Labe | Kindia | Gueckedou | Macenta | Simandou | Boke
country GMB  Gambia | The Gambia | Republic of the Gambia
  adjective Gambian
  people    Gambians
  seat      Banjul
  city      Serekunda | Kanilai | Brikama
country GNB  Guinea-Bissau | Guinea Bissau
  adjective Bissau-Guinean | Guinea-Bissauan
  people    Bissau-Guineans | Guinea-Bissauans
  seat      Bissau
  city      Bafata | Gabu | Bissora
country GNQ  Equatorial Guinea
  adjective Equatorial Guinean | Equatoguinean
  people    Equatorial Guineans | Equatoguineans
  seat      Malabo
  city      Bata | Bioko | Annobon
country KEN  Kenya | Republic of Kenya
  adjective Kenyan | Kikuyu
  people    Kikuyus | Kenyans
  seat      Nairobi
  city      Mombasa | Kisumu | Nakuru | Eldoret | Garissa | Mandera | Wajir | Lamu | Dadaab | Kakuma | Turkana | Marsabit | Rift Valley | Malindi | Mpeketoni | Naivasha | Isiolo | Mount Elgon | Kibera | Tana River | Kitui | Mathare | Laikipia | Migori | Baringo
country LBR  Liberia | Republic of Liberia
  adjective Liberian
  people    Liberians
  seat      Monrovia
  city      Gbarnga | Lofa | Lofa County | Nimba | Nimba County | Voinjama | Ganta | Tubmanburg | Bong County | Robertsport | Zwedru | Bomi
country LBY  Libya | State of Libya | Libyan Arab Jamahiriya | Jamahiriya | Great Socialist People's Libyan Arab Jamahiriya
  adjective Libyan
  people    Libyans
  seat      Tripoli | Bab al-Aziziya | Bab al-Azizia
  city      Benghazi | Misrata | Misurata | Sirte | Sebha | Sabha | Derna | Tobruk | Zawiya | Zawiyah | Ras Lanuf | Brega | Ajdabiya | Zintan | Bani Walid | Cyrenaica | Tripolitania | Fezzan | Zuwara | Es Sider | Tarhuna | Ajdabiyah | Kufra | Jufra | Sabratha | Tajoura | Murzuq | Nafusa | Abu Salim | Gharyan | Zliten | Al-Watiya | Zueitina | Sharara | Hariga
country LSO  Lesotho | Kingdom of Lesotho | Basutoland
  adjective Basotho | Lesothan | Mosotho
  people    Lesothans
  seat      Maseru
  city      Mafeteng | Katse
country MAR  Morocco | Kingdom of Morocco
  adjective Moroccan
  people    Moroccans
  seat      Rabat
  city      Casablanca | Marrakesh | Marrakech | Fez | Fes | Tangier | Tangiers | Agadir | Tetouan | Oujda | Meknes | Nador | Al Hoceima | Rif | Kenitra | Fnideq
country MDG  Madagascar | Malagasy Republic
  adjective Malagasy | Madagascan
  people    Malagasys | Madagascans
  seat      Antananarivo
  city      Toamasina | Tamatave | Mahajanga | Fianarantsoa | Antsirabe | Toliara | Antsiranana | Ambohitsorohitra
country MLI  Mali | Republic of Mali
  adjective Malian | Dogon
  people    Malians
  minority  Tuareg | Tuaregs | Touareg | Touaregs
  seat      Bamako | Koulouba
  city      Timbuktu | Gao | Kidal | Mopti | Segou | Sikasso | Kayes | Konna | Menaka | Ménaka | Kati | Sevare | Djenne | Koulikoro | Tessalit | Aguelhok | Azawad | Douentza | Bandiagara | Moura | Tinzaouaten | Tinzaouatene | Ansongo | Bankass | Ogossagou | Farabougou | Lere
country MOZ  Mozambique | Republic of Mozambique
  adjective Mozambican
  people    Mozambicans
  namesake  Shona | Shonas
  seat      Maputo
  city      Beira | Nampula | Quelimane | Tete | Pemba | Cabo Delgado | Palma | Mocimboa da Praia | Mocímboa da Praia | Gorongosa | Sofala | Nacala | Zambezia | Inhambane | Manica | Macomia | Chimoio | Satunjira | Muidumbe | Xai-Xai
country MRT  Mauritania | Islamic Republic of Mauritania
  adjective Mauritanian
  people    Mauritanians
  seat      Nouakchott
  city      Nouadhibou | Nema | Zouerate | Atar | Kiffa | Mbera | Lemgheity | Bassiknou
country MUS  Mauritius | Republic of Mauritius
  adjective Mauritian
  people    Mauritians
  seat      Port Louis
  city      Rodrigues | Agalega | Curepipe
country MWI  Malawi | Nyasaland
  adjective Malawian
  people    Malawians
  seat      Lilongwe
  city      Blantyre | Mzuzu | Zomba | Karonga | Mchinji
country NAM  Namibia | South West Africa | South-West Africa
  adjective Namibian
  people    Namibians
  seat      Windhoek
  city      Walvis Bay | Swakopmund | Caprivi | Katima Mulilo | Oshakati | Rundu | Luderitz | Ovamboland | Caprivi Strip
country NER  Niger | Republic of Niger
  adjective Nigerien
  minority  Tuareg | Tuaregs | Touareg | Touaregs
  seat      Niamey
  city      Agadez | Zinder | Diffa | Tillaberi | Tahoua | Arlit | Maradi | Bosso | Inates | Dirkou | Ouallam | Banibangou | Tillabéri | Tongo Tongo | Tillia
country NGA  Nigeria | Federal Republic of Nigeria
  adjective Nigerian | Igbo | Ogoni | Ijaw | Yoruba | Hausa | Biafran
  people    Igbos | Ogonis | Ijaws | Nigerians | Biafrans
  seat      Abuja | Aso Rock | Aso Villa
  city      Lagos | Kano | Ibadan | Kaduna | Port Harcourt | Maiduguri | Borno | Borno State | Jos | Plateau State | Yobe | Adamawa | Zamfara | Katsina | Sokoto | Niger Delta | Delta State | Bayelsa | Rivers State | Warri | Benin City | Enugu | Onitsha | Owerri | Bauchi | Gombe | Damaturu | Yola | Chibok | Bama | Baga | Dapchi | Benue | Benue State | Makurdi | Niger State | Anambra | Ogun | Calabar | Ogoniland | Odi | Bonny | Zaria | Birnin Kebbi | Kebbi | Gwoza | Konduga | Mubi | Taraba | Nasarawa | Ekiti | Biafra | Abeokuta | Lokoja | Kuriga | Monguno | Yelwata | Sambisa | Sambisa Forest | Lekki
country RWA  Rwanda | Republic of Rwanda
  adjective Rwandan | Rwandese
  people    Rwandans
  seat      Kigali | Village Urugwiro
  city      Gisenyi | Butare | Ruhengeri | Cyangugu | Kibuye | Rubavu | Musanze | Byumba | Kibeho | Gikongoro | Huye
country SDN  Sudan | Republic of the Sudan | Republic of Sudan
  adjective Sudanese | Darfuri | Nubian
  people    Darfuris | Nubians
  seat      Khartoum
  city      Omdurman | Port Sudan | Darfur | North Darfur | South Darfur | West Darfur | El Fasher | al-Fashir | al-Fasher | El-Fasher | Nyala | El Geneina | Geneina | El-Geneina | Kassala | South Kordofan | North Kordofan | Kordofan | West Kordofan | Kadugli | Blue Nile | Blue Nile state | Nuba Mountains | El Obeid | Abyei | Heglig | Wad Madani | Gezira | Gedaref | Zalingei | Bahri | Khartoum North | Kutum | Zamzam | Jebel Marra | Atbara | Merowe | Sennar | Singa | Kauda | Kalma
country SSD  South Sudan | Republic of South Sudan | Southern Sudan | southern Sudan
  adjective South Sudanese | Dinka | Nuer | southern Sudanese
  people    Dinkas | Nuers
  seat      Juba
  city      Malakal | Bentiu | Wau | Torit | Yei | Nimule | Yambio | Aweil | Renk | Pibor | Jonglei | Unity State | Upper Nile | Upper Nile State | Rumbek | Equatoria | Warrap | Kapoeta | Bahr el Ghazal | Pochalla | Akobo
  SDN  ..2011-07-08
country SEN  Senegal | Republic of Senegal
  adjective Senegalese
  seat      Dakar
  city      Saint-Louis | Thies | Ziguinchor | Casamance | Kaolack | Touba | Tambacounda | Mbour | Kolda
country SLE  Sierra Leone | Republic of Sierra Leone
  adjective Sierra Leonean
  people    Sierra Leoneans
  seat      Freetown
  city      Kenema | Makeni | Koidu | Kono | Kailahun | Lungi | Port Loko | Kabala | Magburaka | Occra Hills | Rogberi | Masiaka
country SOM  Somalia | Federal Republic of Somalia | Somali Republic
  adjective Somali
  people    Somalis | Somalian
  seat      Mogadishu | Villa Somalia
  city      Kismayo | Kismayu | Baidoa | Beledweyne | Jowhar | Galkayo | Merca | Marka | Puntland | Bosaso | Bossaso | Garowe | Jubaland | Afgoye | Bardhere | Barawe | Galmudug | Hiran | Bula Marer | Las Anod | Lasanod | Dhusamareb | Gedo | Lower Shabelle | Middle Shabelle | Eyl | Harardhere | Hobyo | Baledogle | El Ade | Beledhawo | Luuq | Adado | Buale
country STP  Sao Tome and Principe | Sao Tome | São Tomé and Príncipe | São Tomé
  adjective Sao Tomean | Santomean
  people    Sao Tomeans | Santomeans
country SWZ  Eswatini | Swaziland | eSwatini
  adjective Swazi
  people    Swazis
  seat      Mbabane | Lobamba
  city      Manzini
country SYC  Seychelles
  adjective Seychellois
  city      Mahe | Assumption Island
country TCD  Chad | Republic of Chad | Tchad
  adjective Chadian
  people    Chadians
  seat      N'Djamena | Ndjamena | N'djamena
  city      Abeche | Moundou | Sarh | Adre | Adré | Faya-Largeau | Tibesti | Bardai | Am Timan | Massakory | Aouzou Strip | Aouzou | Bahai | Miski | Doba | Goz Beida | Ounianga Kebir
country TGO  Togo | Togolese Republic
  adjective Togolese
  seat      Lome | Lomé
  city      Sokode | Aneho | Dapaong | Kpendjal
country TUN  Tunisia | Tunisian Republic
  adjective Tunisian
  people    Tunisians
  seat      Tunis | Carthage Palace | Carthage
  city      Sfax | Sousse | Kairouan | Bizerte | Gafsa | Sidi Bouzid | Kasserine | Gabes | Djerba | Zarzis | Ben Guerdane | Ben Gardane | Redeyef | Tataouine | Monastir | El Kamour | Thala
country TZA  Tanzania | United Republic of Tanzania | Tanganyika
  adjective Tanzanian | Zanzibari
  people    Tanzanians | Zanzibaris
  seat      Dar es Salaam | Dodoma
  city      Arusha | Mwanza | Zanzibar | Kigoma | Pemba Island | Mtwara | Moshi | Ngara | Benaco | Bukoba | Loliondo
country UGA  Uganda | Republic of Uganda
  adjective Ugandan | Acholi
  people    Acholis | Ugandans
  seat      Kampala | Entebbe
  city      Gulu | Jinja | Kasese | Mbarara | Kitgum | Mpondwe | Karamoja | Buganda | Bundibugyo | Soroti | Arua | Fort Portal | Pader | Moroto | Rwenzori | Bidi Bidi | Hoima
country ZAF  South Africa | Republic of South Africa | RSA
  adjective South African | Zulu | Afrikaner
  people    South Africans | Zulus | Afrikaners
  seat      Pretoria | Union Buildings | Cape Town | Tuynhuys
  city      Johannesburg | Joburg | Durban | Port Elizabeth | Gqeberha | Bloemfontein | East London | Soweto | KwaZulu-Natal | Gauteng | Western Cape | Eastern Cape | Northern Cape | Limpopo | Mpumalanga | Free State | Pietermaritzburg | Richards Bay | Marikana | Rustenburg | Polokwane | Kimberley | Ciskei | Transkei | Bophuthatswana | Transvaal | Sharpeville | Boipatong | Koeberg | Khayelitsha | Robben Island
country ZMB  Zambia | Northern Rhodesia
  adjective Zambian
  people    Zambians
  seat      Lusaka
  city      Ndola | Kitwe | Copperbelt | Chipata | Kasama | Chingola | Solwezi | Mufulira | Kabwe | Mongu | Barotseland
country ZWE  Zimbabwe | Rhodesia | Southern Rhodesia | Republic of Zimbabwe
  adjective Zimbabwean | Rhodesian | Ndebele | Shona
  people    Zimbabweans | Rhodesians
  seat      Harare
  city      Bulawayo | Mutare | Gweru | Masvingo | Matabeleland | Chitungwiza | Hwange | Victoria Falls | Marondera | Mashonaland | Marange | Beitbridge | Kariba | Chiadzwa

# ---- breakaway entities ----
group Somaliland | Republic of Somaliland | Hargeisa | Somalilander
  SOM PRE
group Sahrawi Arab Democratic Republic | SADR | Polisario Front | Polisario | Frente Polisario
  MAR PRE REB
group Western Sahara | Sahrawi | Saharawi | Sahrawis | Saharawis | Laayoune | El Aaiún | El Aaiun | Dakhla | Smara | Guerguerat
  MAR PRE

# ---- dependencies and territories: the state that controls them ----
group Mayotte | Mamoudzou
  FRA GOV
group Reunion | La Reunion | Réunion
  FRA GOV
group Saint Helena | St Helena | St. Helena | Ascension Island | Tristan da Cunha | Jamestown
  GBR GOV
