# The Americas: names, adjectives, peoples, seats of government, places.

country USA  United States | United States of America | U.S. | US | USA | U.S.A. | America | the United States | the States
  adjective American | U.S. | US | Texan | Californian
  people    Americans | Texans | Californians | New Yorker | New Yorkers | Native Americans | African Americans
  seat      Washington | White House | the White House | Washington, D.C. | Washington D.C. | Washington DC | Oval Office | Capitol Hill | Foggy Bottom | Camp David | West Wing | Mar-a-Lago | Blair House
  city      New York | New York City | Los Angeles | Chicago | Houston | Phoenix | Philadelphia | San Antonio | San Diego | Dallas | Fort Worth | San Francisco | Seattle | Denver | Boston | Detroit | Nashville | Memphis | Portland | Las Vegas | Baltimore | Milwaukee | Albuquerque | Tucson | Fresno | Sacramento | Kansas City | Atlanta | Omaha | Miami | Minneapolis | Tulsa | Oakland | New Orleans | Cleveland | Tampa | Honolulu | Pittsburgh | Cincinnati | St. Louis | Saint Louis | Orlando | Buffalo | El Paso | Columbus | Indianapolis | Louisville | Richmond | Ferguson | Charlottesville | Standing Rock | Oklahoma City | Waco | Columbine | Newtown | Uvalde | Parkland | Salt Lake City | Anchorage | Norfolk | Newark | Brooklyn | Manhattan | Bronx | Harlem | Long Island | Staten Island | Hollywood | Silicon Valley | Wall Street | Guantanamo | Guantanamo Bay | Guantánamo Bay | Fort Hood | Fort Bragg | Fort Benning | Fort Leavenworth | West Point | Annapolis | Quantico | Langley | Arlington | Dayton | Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington state | West Virginia | Wisconsin | Wyoming | District of Columbia | Eagle Pass | Brownsville | Laredo | Pearl Harbor | Los Alamos | Cape Canaveral | Midwest | Deep South | New England | Kenosha | Selma | Key West | Three Mile Island | Wounded Knee | Camp Lejeune
country CAN  Canada
  adjective Canadian | Quebecois | Québécois | Quebecker
  people    Quebecers | Quebeckers | Newfoundlander | Canadians
  seat      Ottawa | Parliament Hill | Rideau Hall
  city      Toronto | Montreal | Montréal | Vancouver | Calgary | Edmonton | Quebec | Québec | Quebec City | Winnipeg | Halifax | Ontario | British Columbia | Alberta | Manitoba | Saskatchewan | Nova Scotia | New Brunswick | Newfoundland | Labrador | Nunavut | Yukon | Northwest Territories | Prince Edward Island | Saskatoon | Fort McMurray | Whistler | Kananaskis | Lac-Megantic
country MEX  Mexico | United Mexican States
  adjective Mexican | Zapotec
  people    Mexicans
  namesake  Indian | Indians
  seat      Mexico City | Los Pinos
  city      Guadalajara | Monterrey | Tijuana | Ciudad Juarez | Ciudad Juárez | Puebla | Cancun | Cancún | Acapulco | Veracruz | Oaxaca | Chiapas | San Cristobal de las Casas | Tapachula | Guerrero | Iguala | Ayotzinapa | Michoacan | Michoacán | Morelia | Sinaloa | Culiacan | Culiacán | Tamaulipas | Matamoros | Reynosa | Nuevo Laredo | Chihuahua | Sonora | Jalisco | Tabasco | Nuevo Leon | Nuevo León | Coahuila | Durango | Zacatecas | Guanajuato | Baja California | Mexicali | Yucatan | Quintana Roo | Tlatelolco | Acteal | Hermosillo | Lazaro Cardenas | Manzanillo | Colima | San Luis Potosi | Toluca | Cuernavaca | Nogales | Piedras Negras | Aguas Blancas
country GTM  Guatemala | Republic of Guatemala
  adjective Guatemalan
  people    Guatemalans
  namesake  Indian | Indians
  seat      Guatemala City
  city      Quetzaltenango | Huehuetenango | Antigua Guatemala | Peten | Petén | Quiche | Totonicapan | Puerto Barrios | Tecun Uman | Chimaltenango
country BLZ  Belize | British Honduras
  adjective Belizean
  people    Belizeans
  seat      Belmopan
  city      Belize City | Orange Walk
country SLV  El Salvador | Republic of El Salvador
  adjective Salvadoran | Salvadorean | Salvadorian
  people    Salvadorans | Salvadoreans | Salvadorians
  seat      San Salvador
  city      Santa Ana | San Miguel | Chalatenango | Usulutan | Morazan | El Mozote | Soyapango
country HND  Honduras | Republic of Honduras
  adjective Honduran
  people    Hondurans
  seat      Tegucigalpa
  city      San Pedro Sula | La Ceiba | Choluteca | Comayagua | Tela | Puerto Cortes | Soto Cano | El Progreso | Puerto Castilla | Mosquitia
country NIC  Nicaragua | Republic of Nicaragua
  adjective Nicaraguan | Miskito
  people    Nicaraguans
  namesake  Indian | Indians
  seat      Managua
  city      Masaya | Esteli | Estelí | Matagalpa | Chinandega | Jinotega | Bluefields | Puerto Cabezas | Monimbo | Boaco
country CRI  Costa Rica | Republic of Costa Rica
  adjective Costa Rican
  people    Costa Ricans
  seat      San Jose | San José
  city      Limon | Puntarenas | Alajuela | Cartago
country PAN  Panama | Republic of Panama
  adjective Panamanian
  people    Panamanians
  seat      Panama City
  city      Darien | Darién Gap | Darien Gap | Panama Canal | Panama Canal Zone | Balboa | Bocas del Toro
country COL  Colombia | Republic of Colombia
  adjective Colombian
  people    Colombians
  namesake  Indian | Indians
  seat      Bogota | Bogotá | Casa de Nariño | Casa de Narino
  city      Medellin | Medellín | Cali | Barranquilla | Cartagena | Cucuta | Cúcuta | Bucaramanga | Cauca | Caqueta | Caquetá | Putumayo | Arauca | Antioquia | Norte de Santander | Catatumbo | Choco | Chocó | Uraba | Urabá | Guaviare | Nariño | Narino | Tumaco | Buenaventura | San Vicente del Caguan | Popayan | Pasto | Valle del Cauca | Tolima | La Guajira | Tibu | Barrancabermeja | Quibdo | Apartado | Santa Marta | Magdalena Medio | Cundinamarca | Toribio | La Macarena | Palmira | Bojaya | Saravena | Casanare | Puerto Asis
country VEN  Venezuela | Bolivarian Republic of Venezuela | Bolivarian Republic
  adjective Venezuelan | Bolivarian
  people    Venezuelans | Bolivarians
  namesake  Indian | Indians
  seat      Caracas | Miraflores | Miraflores Palace
  city      Maracaibo | Barquisimeto | Maracay | Ciudad Guayana | Puerto Ordaz | San Cristobal | San Cristóbal | Tachira | Táchira | Zulia | Apure | Bolivar state | Merida | Amuay | Puerto La Cruz | Puerto Cabello | La Guaira | Paraguana | Barinas | Petare | Ciudad Bolivar | Urena | San Antonio del Tachira | Orinoco Belt
country ECU  Ecuador | Republic of Ecuador
  adjective Ecuadorean | Ecuadorian | Ecuadoran
  people    Ecuadoreans | Ecuadorians | Ecuadorans
  namesake  Indian | Indians
  seat      Quito | Carondelet
  city      Guayaquil | Cuenca | Esmeraldas | Galapagos | Galápagos | Galapagos Islands | Lago Agrio | Sucumbios | Latacunga | Puyo | Ambato | Machala | Angostura | Tiwintza | Loja | Manabi
country PER  Peru | Republic of Peru
  adjective Peruvian | Andean Peruvian
  people    Peruvians | Andean Peruvians
  namesake  Indian | Indians
  seat      Lima
  city      Arequipa | Cusco | Cuzco | Ayacucho | Puno | Juliaca | Bagua | Iquitos | Callao | Huancayo | Cajamarca | Andahuaylas | Madre de Dios | Apurimac | Las Bambas | Huallaga | Upper Huallaga | VRAEM | Junin | Tacna | Chimbote | Chancay | Loreto | Piura | Moquegua | Espinar | Ilave | Huancavelica
country BOL  Bolivia | Plurinational State of Bolivia
  adjective Bolivian | Aymara
  people    Bolivians
  namesake  Indian | Indians
  seat      La Paz | Sucre | Palacio Quemado
  city      Santa Cruz | Cochabamba | El Alto | Potosi | Potosí | Oruro | Tarija | Chapare | Pando | Cobija | Uyuni | Sacaba | Senkata | Camiri
country BRA  Brazil | Federative Republic of Brazil | Brasil
  adjective Brazilian | Yanomami
  people    Brazilians | Yanomamis
  namesake  Indian | Indians
  seat      Brasilia | Brasília | Planalto | Planalto Palace | Itamaraty
  city      Sao Paulo | São Paulo | Rio de Janeiro | Rio | Fortaleza | Belo Horizonte | Manaus | Curitiba | Recife | Porto Alegre | Belem | Belém | Goiania | Minas Gerais | Bahia | Pernambuco | Pará | Mato Grosso | Mato Grosso do Sul | Amazonas | Roraima | Rondonia | Rondônia | Maranhao | Maranhão | Ceara | Ceará | Rio Grande do Sul | Santa Catarina | Parana | Paraná | Boa Vista | Pacaraima | Altamira | Belo Monte | Eldorado dos Carajas | Carajas | Rocinha | Carandiru | Brumadinho | Itaipu | Alcantara | Amapa | Foz do Iguacu | Campinas | Tocantins | Goias
country GUY  Guyana | British Guiana | Co-operative Republic of Guyana
  adjective Guyanese
  seat      Georgetown
  city      Essequibo | Bartica | Berbice | Lethem
country SUR  Suriname | Surinam | Dutch Guiana
  adjective Surinamese | Surinamer
  people    Surinamers
  seat      Paramaribo
  city      Moengo | Albina | Nickerie | Moiwana
country ARG  Argentina | Argentine Republic
  adjective Argentine | Argentinian | Argentinean
  people    Argentines | Argentinians | Argentineans
  seat      Buenos Aires | Casa Rosada | Pink House
  city      Cordoba | Córdoba | La Plata | Tucuman | Tucumán | Mar del Plata | Salta | Jujuy | Neuquen | Neuquén | Patagonia | Chubut | Santa Cruz province | Ushuaia | Tierra del Fuego | Misiones | Bahia Blanca | Gualeguaychu | Santa Fe | Bariloche | Entre Rios | Corrientes | Chaco | Comodoro Rivadavia | Vaca Muerta | Catamarca | Santiago del Estero | Rio Tercero | Campo de Mayo | La Tablada | Cutral Co
country CHL  Chile | Republic of Chile
  adjective Chilean | Mapuche
  people    Mapuches | Chileans
  seat      Santiago | La Moneda | Moneda Palace
  city      Valparaiso | Valparaíso | Concepcion | Concepción | Antofagasta | Temuco | Araucania | Araucanía | Iquique | Arica | Punta Arenas | Puerto Montt | Easter Island | Atacama | Calama | Copiapo | Chuquicamata | Escondida | Biobio | Plaza Italia | Lota | Rancagua
country PRY  Paraguay | Republic of Paraguay
  adjective Paraguayan
  people    Paraguayans
  seat      Asuncion | Asunción | Palacio de Lopez
  city      Ciudad del Este | Encarnacion | Curuguaty | Pedro Juan Caballero | Yby Yau
country URY  Uruguay | Oriental Republic of Uruguay
  adjective Uruguayan
  people    Uruguayans
  seat      Montevideo
  city      Punta del Este | Fray Bentos | Paysandu | Colonia
country CUB  Cuba | Republic of Cuba
  adjective Cuban
  people    Cubans
  seat      Havana | Palace of the Revolution
  city      Santiago de Cuba | Camaguey | Holguin | Santa Clara | Matanzas | Cienfuegos | Mariel | Cojimar | Varadero | Bay of Pigs | Pinar del Rio | Isle of Youth | San Antonio de los Banos
country HTI  Haiti | Republic of Haiti
  adjective Haitian
  people    Haitians
  seat      Port-au-Prince
  city      Cap-Haitien | Cap-Haïtien | Gonaives | Gonaïves | Les Cayes | Jacmel | Cite Soleil | Cité Soleil | Petit-Goave | Petionville | Pétionville | Saint-Marc | Artibonite | Hinche | Martissant | Jeremie | Ouanaminthe | Croix-des-Bouquets | Kenscoff | Pont-Sonde | Delmas | Varreux | Raboteau
country DOM  Dominican Republic
  adjective Dominican
  people    Dominicans
  seat      Santo Domingo
  city      Santiago de los Caballeros | Dajabon | Dajabón | Punta Cana | Barahona | La Romana | Jimani | Elias Pina
country JAM  Jamaica
  adjective Jamaican
  people    Jamaicans
  seat      Kingston | Jamaica House
  city      Montego Bay | Tivoli Gardens | Spanish Town | Negril
country TTO  Trinidad and Tobago | Trinidad | Tobago | Trinidad & Tobago
  adjective Trinidadian | Tobagonian
  people    Trinidadians | Tobagonians
  seat      Port of Spain
  city      San Fernando | Chaguaramas | Point Fortin
country BRB  Barbados
  adjective Barbadian | Bajan
  people    Barbadians | Bajans
  seat      Bridgetown
country BHS  Bahamas | The Bahamas
  adjective Bahamian
  people    Bahamians
  seat      Nassau
  city      Freeport | Abaco | Grand Bahama | Inagua
country ATG  Antigua and Barbuda | Antigua
  adjective Antiguan | Barbudan
  people    Antiguans | Barbudans
  seat      St. John's
country DMA  Dominica | Commonwealth of Dominica
  seat      Roseau
country GRD  Grenada
  adjective Grenadian
  people    Grenadians
  seat      St. George's
country KNA  Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | St. Kitts | Saint Kitts | Nevis | St Kitts
  adjective Kittitian | Nevisian
  people    Kittitians | Nevisians
  seat      Basseterre
country LCA  Saint Lucia | St. Lucia | St Lucia
  adjective Saint Lucian | St Lucian | St. Lucian
  people    Saint Lucians | St Lucians | St. Lucians
  seat      Castries
country VCT  Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent | St Vincent | Saint Vincent
  adjective Vincentian
  people    Vincentians
  seat      Kingstown

# ---- dependencies and territories: the state that controls them ----
group Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | Puerto Ricans | San Juan | La Fortaleza | Ponce | Vieques
  USA GOV
group U.S. Virgin Islands | US Virgin Islands | Virgin Islands
  USA GOV
group Wake Island | Midway Atoll | Johnston Atoll
  USA GOV
group Saint Pierre and Miquelon | St Pierre and Miquelon
  FRA GOV
group Bermuda | Bermudian | Bermudan | Bermudians | Bermudans
  GBR GOV
group French Guiana | Guiana | Cayenne | Kourou | Saint-Laurent-du-Maroni
  FRA GOV
group Falkland Islands | Falklands | Malvinas | Falkland Islanders | Falklander | Falkland Islander | Port Stanley | Mount Pleasant
  GBR GOV
group South Georgia | South Sandwich Islands
  GBR GOV
group Anguilla | Anguillan | Anguillans
  GBR GOV
group Aruba | Aruban | Arubans | Oranjestad
  NLD GOV
group Curacao | Curaçao | Netherlands Antilles | Curacaoan | Curacaoans | Willemstad
  NLD GOV
group Sint Maarten | St. Maarten | Philipsburg
  NLD GOV
group Bonaire | Sint Eustatius | Caribbean Netherlands
  NLD GOV
group Cayman Islands | Caymans | Grand Cayman | Caymanian | Caymanians
  GBR GOV
group British Virgin Islands | Tortola
  GBR GOV
group Turks and Caicos Islands | Turks and Caicos | Grand Turk
  GBR GOV
group Montserrat | Montserratian | Montserratians
  GBR GOV
group Guadeloupe | Guadeloupean | Guadeloupeans | Pointe-a-Pitre | Basse-Terre
  FRA GOV
group Martinique | Martiniquais | Martinican | Martinicans | Fort-de-France
  FRA GOV
group Saint Martin | St. Martin
  FRA GOV
group Saint Barthelemy | St. Barts | St. Barths
  FRA GOV
