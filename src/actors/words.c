/* Closed lists of English words that this room must know and that no analyst would edit: they say how a noun phrase refers, not who anybody is. Each list is
 * sorted by bytes and searched by halves. */
#include "actors/internal.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

bool tac_word_listed(tac_str word, const char *const *list, size_t n) {
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = tac_str_cmp(word, tac_str_of(list[middle]));
        if (order == 0) return true;
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return false;
}

/* Nouns for people who act for somebody that the phrase names ("rebel spokesman", "leader of the union"). */
bool tac_word_relational(tac_str lemma) {
    static const char *const list[] = {
        "adviser", "advisor", "aide", "associate", "boss", "campaigner", "chair", "chairman", "chairperson", "chairwoman", "chief", "co-chair", "co-founder", "co-leader", "colleague",
        "commander", "comrade", "contingent", "convener", "convenor", "convoy", "coordinator", "counterpart", "delegate", "delegation", "deputy", "director", "emissary", "employee", "entourage", "envoy", "faction", "fighter", "figure",
        "force", "founder", "head", "leader", "leadership", "man", "member", "mission", "negotiator", "no.", "officer", "official", "operative", "organiser",
        "organizer", "patrol", "personnel", "position", "president", "rank", "representative", "secretary", "secretary-general", "side", "source", "spokesman",
        "spokespeople", "spokesperson", "spokeswoman", "staff", "team", "unit", "wing",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

/* Nouns and determiners that count or divide others: "hundreds of protesters", "a group of soldiers", "most of the rebels". */
bool tac_word_quantity(tac_str lemma) {
    static const char *const list[] = {
        "all", "another", "any", "band", "batch", "both", "bulk", "column", "couple", "crowd", "dozen", "each", "few", "group", "half", "handful", "hundred",
        "hundreds", "lot", "majority", "many", "million", "most", "none", "number", "one", "other", "pair", "part", "quarter", "rest", "score", "scores", "series",
        "several", "some", "team", "third", "thousand", "thousands", "tens", "total", "two", "wave",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

bool tac_word_former(tac_str lemma) {
    static const char *const list[] = {
        "deposed", "ex", "exiled", "former", "one-time", "onetime", "ousted", "overthrown", "retired", "toppled",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

bool tac_word_family(tac_str lemma) {
    static const char *const list[] = {
        "aunt", "brother", "child", "cousin", "daughter", "family", "father", "grandson", "husband", "mother", "nephew", "niece", "relative", "sister", "son", "uncle",
        "widow", "wife",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

bool tac_word_organisation(tac_str lemma) {
    static const char *const list[] = {
        "academy", "administration", "agency", "alliance", "army", "assembly", "association", "authority", "bank", "bloc", "board", "brigade", "bureau", "cabinet",
        "cartel", "charity", "church", "club", "coalition", "commission", "committee", "company", "conglomerate", "congress", "corporation", "corps", "council",
        "court", "department", "embassy", "federation", "firm", "force", "foundation", "front", "gang", "government", "group", "guard", "hospital", "institute",
        "institution", "junta", "legislature", "media", "military", "militia", "ministry", "mission", "movement", "navy", "network", "newspaper", "ngo", "office",
        "opposition", "organisation", "organization", "paper", "parliament", "party", "police", "presidency", "press", "regime", "school", "senate", "service",
        "station", "syndicate", "treasury", "tribunal", "union", "university", "wing",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

bool tac_word_place(tac_str lemma) {
    static const char *const list[] = {
        "airport", "area", "base", "border", "bridge", "building", "camp", "capital", "city", "coast", "district", "enclave", "factory", "harbour", "hill",
        "hospital", "hotel", "house", "island", "land", "market", "mosque", "mountain", "neighborhood", "neighbourhood", "plant", "port", "position", "prison",
        "province", "quarter", "region", "residence", "road", "school", "sea", "site", "square", "station", "street", "stronghold", "suburb", "territory", "town",
        "valley", "village",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

/* Before a noun: of no country in particular, or of more than one. */
bool tac_word_foreign(tac_str lemma) {
    static const char *const list[] = {
        "african", "arab", "asian", "caribbean", "eu", "european", "foreign", "global", "gulf", "international", "latin", "multinational", "neighboring", "neighbouring", "non-aligned",
        "overseas", "regional", "transnational", "western", "world",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

/* People and things on their way between countries. */
bool tac_word_stateless(tac_str lemma) {
    static const char *const list[] = {
        "captive", "creditor", "donor", "expatriate", "foreigner", "freighter", "hacker", "haulier", "hostage", "investor", "jihadist", "mercenary", "migrant", "refugee", "seeker", "smuggler",
        "stranger", "tanker", "tourist", "trafficker", "traveller", "westerner",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

/* Those who stand in a country for another: "the embassy in Quito" is not Ecuador's. */
bool tac_word_abroad(tac_str lemma) {
    static const char *const list[] = {"ambassador", "attache", "commissioner", "consul", "consulate", "diplomat", "embassy", "emissary", "envoy", "legation", "mission"};
    return tac_word_listed(lemma, list, COUNT(list));
}

/* Whoever stands to a state as another: "its neighbours", "Qatar's allies". */
bool tac_word_other(tac_str lemma) {
    static const char *const list[] = {"adversary", "ally", "creditor", "enemy", "foe", "friend", "host", "lender", "neighbor", "neighbour", "partner", "patron", "rival"};
    return tac_word_listed(lemma, list, COUNT(list));
}

/* "His counterpart" is of another country than he. */
bool tac_word_counterpart(tac_str lemma) { return tac_str_is(lemma, "counterpart"); }

/* Written before a name and no part of it. */
bool tac_word_title(tac_str lemma) {
    static const char *const list[] = {
        "admiral", "captain", "comrade", "congressman", "dame", "dr", "dr.", "father", "gov.", "hon.", "lady", "lord", "mullah", "prof.", "professor", "rep.", "representative", "rev.", "reverend",
        "secretary", "sen.", "sheik", "spc.", "st.",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

bool tac_word_speaks(tac_str lemma) {
    static const char *const list[] = {
        "add", "admit", "announce", "argue", "ask", "claim", "comment", "complain", "conclude", "continue", "declare", "explain", "insist", "note", "promise", "quote",
        "recall", "remark", "repeat", "reply", "respond", "say", "shout", "state", "stress", "tell", "vow", "warn", "write",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}

char tac_word_gender(tac_str lemma) {
    static const char *const women[] = {
        "actress", "businesswoman", "chairwoman", "congresswoman", "daughter", "empress", "girl", "grandmother", "her", "hers", "herself", "lady", "miss", "mother",
        "mrs", "mrs.", "ms", "ms.", "policewoman", "princess", "queen", "she", "sister", "spokeswoman", "widow", "wife", "woman",
    };
    static const char *const men[] = {
        "boy", "brother", "businessman", "chairman", "congressman", "emperor", "father", "grandson", "he", "him", "himself", "his", "husband", "king", "man", "mr",
        "mr.", "policeman", "prince", "sheikh", "sir", "son", "spokesman", "sultan",
    };
    return tac_word_listed(lemma, women, COUNT(women)) ? 'f' : tac_word_listed(lemma, men, COUNT(men)) ? 'm' : 0;
}

/* What the calendar and the clock name; "May" and "March" only where they are written as names. */
bool tac_word_time(tac_str lemma) {
    static const char *const list[] = {
        "a.m", "a.m.", "afternoon", "am", "april", "august", "century", "day", "decade", "december", "evening", "february", "fortnight", "friday", "gmt", "hour", "january", "july", "june",
        "march", "may", "midday", "midnight", "minute", "monday", "month", "morning", "night", "noon", "november", "o'clock", "october", "p.m", "p.m.", "pm", "saturday",
        "september", "sunday", "thursday", "today", "tomorrow", "tonight", "tuesday", "utc", "wednesday", "week", "weekend", "year", "yesterday",
    };
    return tac_word_listed(lemma, list, COUNT(list));
}
