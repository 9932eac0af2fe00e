#!/usr/bin/env bash
# Whose a phrase is: names that several countries share, peoples, those who serve or stand beside another.
. "$(dirname "$0")/common.sh"
# whose DATE TEXT WORDS CODE...: the last mention with these words has these codes, its own and those of the others that it names, in any order; none: -.
whose() {
    local date=$1 text=$2 words=$3
    shift 3
    printf '%b' "$text" >a.txt
    expect 0 "$tacitus" actors --date "$date" a.txt
    grep -F "\"entity_text\": \"$words\"" out | tail -1 >line
    { grep -oE '"code": "[A-Z]{3}"' line | grep -oE '[A-Z]{3}' || echo -; } | sort >codes
    printf '%s\n' "$@" | sort | cmp -s - codes || fail "\"$words\" in \"$text\": expected $*, got $(tr '\n' ' ' <codes) $(cat line)"
}
# Names of common words are the lexicon's country's where the text tells of it, else of the country told of.
whose 2001-05-03 'Macedonian guns shelled a village on Monday. The National Liberation Army held it.' 'The National Liberation Army' MKD
whose 2001-05-03 'Colombian guns shelled a village on Monday. The National Liberation Army held it.' 'The National Liberation Army' COL
whose 2014-02-03 'In Budapest the Free Democrats left the Hungarian government.' 'the Free Democrats' HUN
whose 2014-02-03 'American voters punished the Democrats, Washington reporters wrote.' 'the Democrats' USA
whose 2013-01-07 'Cambodian garment workers marched on the Labour Ministry in Phnom Penh.' 'the Labour Ministry' KHM
whose 2006-03-20 'Belarusian students marched in Minsk on Monday. The KGB arrested ten of them.' 'The KGB' BLR
# Words mostly said of one country are that one's, unless they say whose.
whose 1994-09-19 'Marines waded ashore in Haiti, and Haitian police fled. American helicopters hovered.' 'Marines' USA
whose 1994-09-19 'South Korean marines waded ashore in Haiti. American helicopters hovered.' 'South Korean marines' KOR
whose 2009-04-10 'A Danish frigate sank a skiff off Yemen after pirates fired on it.' 'pirates' SOM
# A city stands for those who sit there, unless the text tells of the country.
whose 2004-07-09 'Israel rejected the ruling of The Hague on its barrier.' 'The Hague' UNO
whose 2004-07-09 'The Dutch cabinet met. The Hague expelled an envoy.' 'The Hague' NLD
whose 1994-04-20 'Belgian paratroopers left Kigali. Brussels had recalled them.' 'Brussels' BEL
whose 2016-04-20 'Hungary must pay the fine, Brussels said.' 'Brussels' EUR
# A people lives where the text tells that it is a minority; a namesake only where the text does not tell of the other country.
whose 1993-05-06 'Bosnian mosques burned in Banja Luka. The Serbs had blown them up.' 'The Serbs' BIH
whose 1993-05-06 'Belgrade closed the border. The Serbs had had enough.' 'The Serbs' SRB
whose 2009-06-06 'Peruvian policemen fired on a road block. The Indians had held it for weeks.' 'The Indians' PER
whose 2009-06-06 'Peru signed the pact in New Delhi. The Indians were pleased.' 'The Indians' IND
whose 1989-06-06 'Bulgaria expelled 5,000 ethnic Turks.' '5,000 ethnic Turks' BGR
# A counterpart is of another country; who is sent is the sender's; a post is of the body that gives it, a contingent of an alliance its country's.
whose 2015-03-02 'Kenya called. President Uhuru Kenyatta rang his counterpart in Kampala.' 'his counterpart' UGA
whose 2017-11-16 'Zimbabwean generals spoke. Two envoys sent by President Jacob Zuma had flown to Harare.' 'Two envoys' ZAF
whose 1995-07-16 'Serbia protested. Three Ukrainian officers of the UN mission had been beaten.' 'Three Ukrainian officers of the UN mission' UNO
whose 1999-07-16 'Serbia protested. Three Polish soldiers of the NATO force had been beaten.' 'Three Polish soldiers of the NATO force' POL
whose 2006-12-05 'In Fiji the prime minister, back from Wellington, said that he would not resign.' 'the prime minister' FJI
whose 2008-03-25 'Comoran and EU diplomats met on Monday.' 'Comoran and EU diplomats' COM EUR
# Both of two that are named later; each and the other.
whose 2018-10-01 'The two Koreas dig up mines\n\nSouth Korean sappers began on Monday, and North Korean ones on Tuesday.' 'The two Koreas' KOR PRK
whose 2012-04-23 'Sudan and South Sudan fought at Heglig. Each side accused the other.' 'the other' SDN SSD
# Who answers says "I"; one to whom something is promised does not speak.
interview='Interview: Xanana Gusmao on the fighting in Dili\nQ: Is it over?\nA: I have asked Australia for soldiers.\nQ: Who came?\nA: I met Portuguese officers. Lisbon promised us boats.'
whose 2006-05-26 "$interview" 'I' TLS
whose 2006-05-26 "$interview" 'us' TLS
# Towns that the model has not marked, and countries told of by their towns alone.
whose 2006-12-05 'Argentina and Uruguay quarrel. Neighbours from Gualeguaychú blocked the bridge.' 'Neighbours from Gualeguaychú' ARG
# The end of a surname says more than what was told last.
whose 2010-02-02 'Georgia and Sweden signed a pact. In Stockholm the Swedes were pleased. Deputy minister Vakhtang Kapanidze flew home.' 'Deputy minister Vakhtang Kapanidze' GEO
finish
