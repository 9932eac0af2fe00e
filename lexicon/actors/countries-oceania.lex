# Oceania and the far south: names, adjectives, peoples, seats of government, places.

country AUS  Australia | Commonwealth of Australia
  adjective Australian | Aboriginal | Tasmanian
  people    Aussie | Aussies | Aborigine | Aborigines | Aboriginal Australians
  seat      Canberra | Kirribilli House
  city      Sydney | Melbourne | Brisbane | Perth | Adelaide | Darwin | Hobart | Cairns | Alice Springs | New South Wales | Queensland | Tasmania | Northern Territory | Western Australia | South Australia | Pine Gap | Port Arthur | Bondi | Bondi Beach | Townsville | Woomera | Cronulla | Curtin detention centre | Port Hedland | Wagga Wagga | Torres Strait
country CXR  Christmas Island
country CCK  Cocos Islands | Cocos (Keeling) Islands
country NFK  Norfolk Island
country HMD  Heard Island
country NZL  New Zealand | Aotearoa
  adjective New Zealander | Maori
  people    New Zealanders | Kiwi | Kiwis
  seat      Wellington | Beehive
  city      Auckland | Christchurch | Dunedin | Waitangi | Rotorua | Tauranga
country PNG  Papua New Guinea | PNG
  adjective Papua New Guinean | Papuan | Bougainvillean
  people    Papua New Guineans | Bougainvilleans
  seat      Port Moresby
  city      Bougainville | Arawa | Buka | Enga | Hela | Panguna | Mount Hagen | Rabaul | Porgera | Manus | Manus Island | Madang | Wewak | Southern Highlands
country FJI  Fiji | Republic of Fiji | Fiji Islands
  adjective Fijian | Indo-Fijian
  people    Fijians | Indo-Fijians
  seat      Suva
  city      Nadi | Lautoka | Labasa | Vanua Levu | Viti Levu
country SLB  Solomon Islands | Solomons | the Solomons
  adjective Solomon Islander | Malaitan
  people    Solomon Islanders | Malaitans
  seat      Honiara
  city      Guadalcanal | Malaita | Auki | Gizo | Tulagi
country VUT  Vanuatu | New Hebrides
  adjective Ni-Vanuatu | Vanuatuan
  seat      Port Vila
  city      Luganville | Espiritu Santo
country NCL  New Caledonia | Kanaky
  adjective New Caledonian | Kanak
  people    Kanaks
  seat      Noumea | Nouméa
  city      Ouvea
country PYF  French Polynesia | Tahiti
  adjective Polynesian | Tahitian
  people    Polynesians | Tahitians
  seat      Papeete
  city      Mururoa | Moruroa | Fangataufa
country WLF  Wallis and Futuna
country WSM  Samoa | Western Samoa | Independent State of Samoa
  adjective Samoan
  seat      Apia
country ASM  American Samoa
  adjective American Samoan
  city      Pago Pago
country TON  Tonga | Kingdom of Tonga
  adjective Tongan
  seat      Nuku'alofa | Nukualofa
country TUV  Tuvalu
  adjective Tuvaluan
  seat      Funafuti
country KIR  Kiribati
  adjective Kiribati | I-Kiribati
  seat      Tarawa | South Tarawa
country NRU  Nauru
  adjective Nauruan
  seat      Yaren
country PLW  Palau | Belau
  adjective Palauan
  seat      Ngerulmud | Koror
country FSM  Micronesia | Federated States of Micronesia
  adjective Micronesian
  seat      Palikir
  city      Pohnpei | Chuuk | Yap
country MHL  Marshall Islands
  adjective Marshallese
  seat      Majuro
  city      Kwajalein | Bikini Atoll | Enewetak
country MNP  Northern Mariana Islands | Northern Marianas | Saipan
country GUM  Guam
  adjective Guamanian | Chamorro
  city      Andersen Air Force Base | Hagatna
country COK  Cook Islands
  people    Cook Islanders | Cook Islander
  seat      Rarotonga | Avarua
country NIU  Niue
  adjective Niuean
country TKL  Tokelau
country PCN  Pitcairn | Pitcairn Islands | Pitcairn Island
country ATA  Antarctica
  adjective Antarctic
country ATF  French Southern Territories | French Southern and Antarctic Lands | Kerguelen
country BVT  Bouvet Island
country IOT  British Indian Ocean Territory | Chagos Islands | Chagos | Chagos Archipelago
  adjective Chagossian
  people    Chagossians
  city      Diego Garcia
