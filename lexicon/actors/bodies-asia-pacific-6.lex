# Bodies in the news of East and South-East Asia, Australia, New Zealand and the Pacific: ministries, courts, armies, police and spy services, parties, unions, civic movements, rebels, companies, banks, media, religious bodies.

# FRA
group Congress of New Caledonia
  FRA LEG
group Rally for Caledonia in the Republic | RPCR | Rassemblement-UMP of New Caledonia
  FRA PTY
group Caledonian Union | Union Caledonienne | Union Calédonienne
  FRA PTY
group Palika | PALIKA
  FRA PTY
group Caledonia Together | Caledonie Ensemble
  FRA PTY
group Loyalists of New Caledonia
  FRA PTY
group CCAT | Field Action Coordination Cell
  FRA CVL
group USTKE
  FRA LAB
group Kanak Customary Senate | Customary Senate
  FRA SOC
group Societe Le Nickel | Société Le Nickel
  FRA BUS
group Koniambo Nickel
  FRA BUS
group Vale Nouvelle-Caledonie | Prony Resources | Goro Nickel
  FRA BUS
group Les Nouvelles Caledoniennes | Les Nouvelles Calédoniennes
  FRA JRN
group Tavini Huiraatira
  FRA PTY
group Tahoeraa Huiraatira
  FRA PTY
group Tapura Huiraatira
  FRA PTY
group Assembly of French Polynesia
  FRA LEG
group Moruroa e Tatou
  FRA SOC
group Commissariat of the Pacific Experiments Centre
  FRA MIL
# BRN
group Royal Brunei Armed Forces
  BRN MIL
group Borneo Bulletin
  BRN JRN
group Amedeo Development
  BRN BUS
group Brunei Investment Agency
  BRN BUS
