/* Names that the PLOVER standard and the record fix, and the closed word classes that frames may name: what the compiler checks against. */
#include "lexicon/internal.h"

#include <string.h>

const char *const lex_kind_names[LEX_KINDS] = {"country", "person", "group", "place", "agent", "source", "status", "item", "context", "frame", "drop"};

const char lex_items[] = "arms ammunition technology food energy fuel money medicine equipment personnel prisoners intelligence territory goods other";
const char lex_contexts[] =
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal "
    "reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic "
    "territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber "
    "misinformation crime corruption illegal_drugs trafficking";
const char lex_sectors[] = "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC";
const char lex_supra[] = "UNO EUR IGO NGO ISM IMG MNC";
const char lex_classes[] = "country government military person civilians group organisation place media";
const char lex_factuality[] = "CT+ PR+ PS+ CT- PR- PS- UU";
const char lex_fields[] = "event mode aux context factuality attribution transfer item giver taker date enddate date_text place size office";
const char lex_events[] = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT";

static const char countries[] =
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ "
    "BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU "
    "DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC "
    "GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM "
    "KIR KNA KOR KOS KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE "
    "MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG "
    "POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK "
    "SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN "
    "VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE ";

static const struct { const char *event, *modes; } modes_of[] = {
    {"AGREE", ""},
    {"CONSULT", "visit third-party multilateral phone"},
    {"SUPPORT", ""},
    {"CONCEDE", ""},
    {"COOPERATE", ""},
    {"AID", ""},
    {"RETREAT", "withdraw release disarm ceasefire access resign"},
    {"REQUEST", "assist change yield meet"},
    {"ACCUSE", "disapprove investigate allege"},
    {"REJECT", "assist change yield meet"},
    {"THREATEN", "restrict arrest relations expel territory violence"},
    {"PROTEST", "demo riot strike hunger boycott obstruct vandalize"},
    {"SANCTION", "convict expel withdraw discontinue"},
    {"MOBILIZE", "troops weapons police militia"},
    {"COERCE", "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"},
    {"ASSAULT", "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional"},
};

static const char prepositions[] =
    "aboard about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by "
    "concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding since than through throughout "
    "till to toward towards under underneath until up upon versus via with within without";
/* And what a verb brings about, as in "shot dead", "set free". */
static const char particles[] = "ablaze ahead alight alive amok apart aside away back dead firm forth forward free home loose low open short still together";

bool lex_is_one(const char *list, tac_str word) {
    if (!word.n || memchr(word.s, ' ', word.n)) return false;
    for (const char *p = list; *p;) {
        size_t n = strcspn(p, " ");
        if (n == word.n && memcmp(p, word.s, n) == 0) return true;
        p += n + (p[n] == ' ');
    }
    return false;
}

const char *lex_modes(tac_str event) {
    for (size_t i = 0; i < sizeof modes_of / sizeof *modes_of; i++)
        if (tac_str_is(event, modes_of[i].event)) return modes_of[i].modes;
    return NULL;
}

bool lex_is_country(tac_str code) { return lex_is_one(countries, code) || lex_is_one(lex_supra, code); }

bool lex_is_preposition(tac_str word) {
    /* "on_behalf_of": its first word and its last are prepositions. */
    tac_str rest = word, first = {0}, last = {0}, w;
    while (tac_str_cut(&rest, '_', &w)) {
        if (!first.n) first = w;
        last = w;
    }
    if (lex_is_one("because instead ahead according due thanks together", first)) first = TAC_S("of");
    return lex_is_one(prepositions, first) && lex_is_one(prepositions, last);
}

bool lex_is_particle(tac_str word) { return lex_is_one(particles, word) || lex_is_one(prepositions, word); }

bool lex_is_slot(tac_str word) { return lex_is_one("subj obj iobj comp both sayer", word) || lex_is_preposition(word); }
