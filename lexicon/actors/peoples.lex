# Peoples who live in one country, or in the news of one. Where one state bears their name they stand in its block (countries-*.lex), and so do minorities called as another state's
# people are.

# ---- the Americas ----
group Awajún | Awajun | Aguaruna | Aguarunas | Wampis | Ashaninka | Asháninka | Ashaninkas | Shipibo
  PER CVL
group Kayapó | Kayapo | Kayapós | Guajajara | Munduruku | Guarani-Kaiowa | Pataxo
  BRA CVL
group Pemon | Pemón | Pemones | Warao
  VEN CVL
group Wayuu | Arhuaco | Arhuacos | Embera | Emberá | Guambiano | Guambianos
  COL CVL
group Shuar | Huaorani | Waorani
  ECU CVL
group Mayans | Mayan | Mayas | Ixil | Quiche Maya
  GTM CVL
group Tzotzil | Tzotziles | Tzeltal | Zapotec | Zapotecs | Tarahumara | Yaqui
  MEX CVL
group Garifuna | Lenca
  HND CVL
group Ngabe | Ngobe | Ngäbe
  PAN CVL
group Ayoreo
  PRY CVL
group Mohawks | Mohawk | Inuit | Crees | First Nations
  CAN CVL
group Navajo | Navajos | Sioux | Lakota | Cherokee | Cherokees | Native Americans | Native American
  USA CVL

# ---- Africa ----
group Tigrean | Tigreans
  ETH CVL
group Ogadenis | Ogadeni
  ETH CVL
group Xhosas | Xhosa | Boers
  ZAF CVL
group Kalenjin | Kalenjins | Pokot | Maasai | Masai | Samburu
  KEN CVL
group Luos | Luo
  KEN CVL
group Murle | Shilluk
  SDN CVL  ..2011-07-08
  SSD CVL  2011-07-09..
group Karamojong | Baganda | Tepeth | Langi
  UGA CVL
group Ibos | Ibo | Tivs | Itsekiri | Itsekiris
  NGA CVL
group Copts | Copt | Coptic Christians | Coptic Christian
  EGY CVL
group Masalit | Nubans
  SDN CVL
group Toubou | Toubous | Gorane
  TCD CVL
group Banyamulenge | Lendu
  COD CVL
group Konkomba | Dagomba
  GHA CVL
group Basarwa
  BWA CVL
group Ovimbundu | Cabindans | Cabindan
  AGO CVL
group Hereros | Herero | Ovambo | Ovambos
  NAM CVL
group Matabele
  ZWE CVL
group Darod | Hawiye | Isaaq
  SOM CVL

# ---- Asia and the Pacific ----
group Karens | Karen
  MMR CVL
group Panjshiris | Panjshiri
  AFG CVL
group Yezidis | Yezidi
  IRQ CVL
group Mohajirs | Mohajir | Muhajirs
  PAK CVL
group Bodos | Dalits | Dalit | Mizos | Kukis | Meiteis | Meitei
  IND CVL
group Chakmas | Chakma
  BGD CVL
group Madhesis | Madhesi | Tharus
  NPL CVL
group Igorots | Igorot | Lumad | Lumads
  PHL CVL
group Madurese | Ambonese
  IDN CVL
group Gagauz
  MDA CVL
group Adjarians | Ajarians | Ajarian
  GEO CVL
group Kalmyks | Kalmyk
  RUS CVL
