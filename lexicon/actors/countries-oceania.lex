# Oceania and the far south: names, adjectives, peoples, seats of government, places.

country AUS  Australia | Commonwealth of Australia
  adjective Australian | Aboriginal | Tasmanian
  people    Aussie | Aussies | Aborigine | Aborigines | Aboriginal Australians | Australians | Tasmanians
  seat      Canberra | Kirribilli House
  city      Sydney | Melbourne | Brisbane | Perth | Adelaide | Darwin | Hobart | Cairns | Alice Springs | New South Wales | Queensland | Tasmania | Northern Territory | Western Australia | South Australia | Pine Gap | Port Arthur | Bondi | Bondi Beach | Townsville | Woomera | Cronulla | Curtin detention centre | Port Hedland | Wagga Wagga | Torres Strait
country NZL  New Zealand | Aotearoa
  adjective New Zealander | Maori
  people    New Zealanders | Kiwi | Kiwis | Maoris
  seat      Wellington | Beehive
  city      Auckland | Christchurch | Dunedin | Waitangi | Rotorua | Tauranga
country PNG  Papua New Guinea | PNG
  adjective Papua New Guinean | Papuan | Bougainvillean
  people    Papua New Guineans | Bougainvilleans | Papuans
  seat      Port Moresby
  city      Bougainville | Arawa | Buka | Enga | Hela | Panguna | Mount Hagen | Rabaul | Porgera | Manus | Manus Island | Madang | Wewak | Southern Highlands
country FJI  Fiji | Republic of Fiji | Fiji Islands
  adjective Fijian | Indo-Fijian
  people    Fijians | Indo-Fijians
  namesake  Indian | Indians
  seat      Suva
  city      Nadi | Lautoka | Labasa | Vanua Levu | Viti Levu
country SLB  Solomon Islands | Solomons | the Solomons
  adjective Solomon Islander | Malaitan
  people    Solomon Islanders | Malaitans
  seat      Honiara
  city      Guadalcanal | Malaita | Auki | Gizo | Tulagi
country VUT  Vanuatu | New Hebrides
  adjective Ni-Vanuatu | Vanuatuan
  people    Vanuatuans
  seat      Port Vila
  city      Luganville | Espiritu Santo
country WSM  Samoa | Western Samoa | Independent State of Samoa
  adjective Samoan
  people    Samoans
  seat      Apia
country TON  Tonga | Kingdom of Tonga
  adjective Tongan
  people    Tongans
  seat      Nuku'alofa | Nukualofa
country TUV  Tuvalu
  adjective Tuvaluan
  people    Tuvaluans
  seat      Funafuti
country KIR  Kiribati
  adjective Kiribati | I-Kiribati
  people    Kiribatis | I-Kiribatis
  seat      Tarawa | South Tarawa
country NRU  Nauru
  adjective Nauruan
  people    Nauruans
  seat      Yaren
country PLW  Palau | Belau
  adjective Palauan
  people    Palauans
  seat      Ngerulmud | Koror
country FSM  Micronesia | Federated States of Micronesia
  adjective Micronesian
  people    Micronesians
  seat      Palikir
  city      Pohnpei | Chuuk | Yap
country MHL  Marshall Islands
  adjective Marshallese
  seat      Majuro
  city      Kwajalein | Bikini Atoll | Enewetak
country ATA  Antarctica
  adjective Antarctic

# ---- dependencies and territories: the state that controls them ----
group Christmas Island
  AUS GOV
group Cocos Islands | Cocos (Keeling) Islands
  AUS GOV
group Norfolk Island
  AUS GOV
group Heard Island
  AUS GOV
group New Caledonia | Kanaky | New Caledonian | Kanak | Kanaks | New Caledonians | Noumea | Nouméa | Ouvea
  FRA GOV
group French Polynesia | Tahiti | Polynesian | Tahitian | Polynesians | Tahitians | Papeete | Mururoa | Moruroa | Fangataufa
  FRA GOV
group Wallis and Futuna
  FRA GOV
group American Samoa | American Samoan | American Samoans | Pago Pago
  USA GOV
group Northern Mariana Islands | Northern Marianas | Saipan
  USA GOV
group Guam | Guamanian | Chamorro | Guamanians | Andersen Air Force Base | Hagatna
  USA GOV
group Cook Islands | Cook Islanders | Cook Islander | Rarotonga | Avarua
  NZL GOV
group Niue | Niuean | Niueans
  NZL GOV
group Tokelau
  NZL GOV
group Pitcairn | Pitcairn Islands | Pitcairn Island
  GBR GOV
group French Southern Territories | French Southern and Antarctic Lands | Kerguelen
  FRA GOV
group Bouvet Island
  NOR GOV
group British Indian Ocean Territory | Chagos Islands | Chagos | Chagos Archipelago | Chagossian | Chagossians | Diego Garcia
  GBR GOV
