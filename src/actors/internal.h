/* Inside the actors room: what its files share. Not for other rooms. */
#ifndef TAC_ACTORS_INTERNAL_H
#define TAC_ACTORS_INTERNAL_H

#include "actors/actors.h"

enum { TAC_MAX_HITS = 16, TAC_NONE = -1 };

/* A lexicon name in a sentence: the longest that starts at its first word, and all entries that bear it. */
typedef struct {
    uint32_t first, last;
    int n_hits;
    tac_name_hit hits[TAC_MAX_HITS];
} tac_found_name;

/* An agent term in a sentence ("chief of staff", "rebel commander"). */
typedef struct {
    uint32_t first, last;
    tac_term_hit hit;
} tac_found_agent;

/* One sentence as this room sees it. Arrays are one a word. */
typedef struct {
    const tac_sentence *s;
    int32_t *mention;            /* the mention it heads, -1; while codes are found also of modifiers that end up as no mention */
    uint32_t *first, *last;      /* span as a head of a noun phrase */
    int32_t *name, *agent;       /* the found name or agent that covers the word, -1 */
    tac_str *lower;              /* lemma in lower case */
    uint32_t *order;             /* words from the root down; n_order of them: those that hang on the root */
    uint32_t n_order;
    tac_found_name *names;
    tac_found_agent *agents;
    uint32_t n_names, n_agents;
    bool *quoted;                /* the word stands between quotation marks */
    uint32_t begins;             /* the first word behind a dateline ("KYIV, Jan 7 (AP) - "), 0 where there is none */
} tac_scene;

/* How alike a name is to those of the lexicon's people of one country: how many bear the surname, how many have the first word in theirs, and how much oftener than people at large
 * have surnames that end in the same three letters ("-dze", "-ell"), as a power of two from -TAC_ALIKE to TAC_ALIKE. */
enum { TAC_ALIKE = 3 };
typedef struct {
    uint8_t surname, given;
    int8_t ending;
} tac_kin;

/* What is known of a mention beyond the door's struct. */
typedef struct {
    tac_found_name *named;       /* the lexicon name that it is */
    int hit;                     /* which of its entries */
    bool proper;                 /* its head is a name */
    bool person;                 /* a human being or several */
    bool organisation;
    bool plural, definite, indefinite;
    bool relational;             /* "spokesman", "leader": takes its sectors from whom it stands for */
    bool quantity;               /* "hundreds", "some": is what it counts */
    bool agent;                  /* its head has an agent's sectors */
    bool titled;                 /* its sectors come of a title in the span */
    bool former;
    bool own_country;            /* the country stands in its own words */
    bool weak_code;              /* its code is an agent's ("aid agency" NGO): a country in its words goes before */
    bool stateless;              /* its noun says that it is seldom of the country around it ("migrants") */
    bool foreign;                /* its words say that it is not, or of more than one ("foreign troops") */
    bool assigned;               /* its country is that of the setting */
    bool place;
    bool one_of_many;            /* places of its name lie in several countries, and the text does not say which is meant */
    const tac_kin *kin;          /* of a person by name: its likeness to the names of each country of the text (TAC_COUNTRIES); NULL else */
    char descent[4];             /* "ethnic Albanians": ALB, whose they are not; "" else */
    char gender;                 /* 'm', 'f', 0 unknown */
    int32_t appositive_of;       /* mention that it renames, -1 */
    int32_t refers;              /* a pronoun: mention it refers to, coded or not, -1 */
    uint32_t told;               /* of an entity's first mention: how many mentions so far */
} tac_facts;

typedef enum { TAC_WANT_HUMAN, TAC_WANT_THING, TAC_WANT_MANY } tac_wanted;

enum { TAC_COUNTRIES = 48 };
typedef struct tac_naming {
    tac_arena *arena;
    const tac_parse *parse;
    const tac_lexicon *lex;
    const tac_gazetteer *gazetteer; /* NULL: places are known by the lexicon alone */
    uint32_t date;               /* 0 has become the far future: who is in office now */
    tac_scene *scenes;           /* (parse->n) */
    tac_mention *at;             /* (cap) */
    tac_facts *facts;            /* (cap) */
    uint32_t n, cap;
    struct {
        char code[4];
        uint32_t times;
    } told[TAC_COUNTRIES];       /* countries that the text names, by whatever name is theirs alone, and how often */
    int n_told;
    /* Shown each candidate of each pronoun, to learn from; NULL else. */
    void (*watch)(void *watcher, const struct tac_naming *k, uint32_t pronoun, uint32_t candidate, tac_wanted wanted, const uint16_t *features, uint32_t n);
    void *watcher;
} tac_naming;
void tac_naming_run(tac_naming *k); /* the whole of the room; arena, parse, lexicon, date and watch are set */

/* spans.c: the words of each noun phrase. */
void tac_spans_find(tac_naming *k, tac_scene *scene);
bool tac_scene_relation_is(const tac_sentence *s, uint32_t word, tac_deprel rel); /* through conjuncts: that of the first */

/* names.c: lexicon names of a sentence, and its agents once the names of all sentences are settled. */
void tac_names_find(tac_naming *k, tac_scene *scene);
void tac_agents_find(tac_naming *k, tac_scene *scene);

/* shared_names.c: names that bodies of many countries bear. */
void tac_shared_names_settle(tac_naming *k);
uint32_t tac_country_told(const tac_naming *k, const char *code); /* how often */

/* codes.c: codes of the mentions of a sentence, from the leaves of its tree up. */
void tac_codes_find(tac_naming *k, uint32_t sentence);
bool tac_codes_country(const char *code); /* no code of an international body or of many lands: seldom are police or students theirs */
void tac_codes_add_sector(tac_mention *m, const char *sector);
void tac_codes_classes(tac_naming *k, uint32_t mention); /* classes by what is known now */
void tac_codes_entry(tac_naming *k, uint32_t mention, uint32_t entry); /* the codes of a person known by the surname */
void tac_codes_take(tac_naming *k, uint32_t to, uint32_t from, tac_why how); /* the codes, name and office of another mention of the same party */
tac_str tac_codes_why(tac_naming *k, tac_str own, const char *joint, tac_str more); /* a mention's why with another's joined to it, cut where it gets long */
tac_str tac_codes_why_referred(tac_naming *k, tac_str form, tac_str why);           /* of a mention that refers to one of this form */

/* peoples.c: the entry of a name that is a minority's in the text, -1; a people that lives in another country than it is called by; whether a people's name is the state or some people. */
int tac_peoples_minority(const tac_naming *k, const tac_found_name *found);
bool tac_peoples_by_descent(tac_naming *k, const tac_scene *scene, uint32_t mention, const tac_found_name *found, tac_name_how how);
void tac_peoples_code(tac_mention *m, const tac_facts *f, tac_name_how how, const tac_scene *scene);
bool tac_peoples_abroad(tac_name_how how); /* the name is of people who live in another country than it says */

/* modifiers.c: what the words under a head add to its codes. */
void tac_modifiers_add(tac_naming *k, uint32_t sentence, uint32_t mention);

/* people.c: people of no sector but CVL whose clause says that they flee, or whose phrase that they are armed; the guards of a state; those who live next door. */
void tac_people_code(tac_naming *k, const tac_scene *scene, uint32_t mention);

/* apposition.c: names and their descriptions told side by side, both ways; conjuncts that share a modifier. */
void tac_apposition_join(tac_naming *k, uint32_t sentence);

/* coreference.c: one walk over the document in text order. */
void tac_coreference_find(tac_naming *k);

/* The verb over a phrase, and what the phrase is to it. */
typedef enum { TAC_STANDS_BESIDE, TAC_STANDS_SUBJECT, TAC_STANDS_OBJECT } tac_stands;
typedef struct {
    int32_t verb;
    tac_stands role;
} tac_setting_place;

/* A town or district that the gazetteer knows. */
typedef struct {
    uint32_t sentence, word;
    char code[4];
} tac_known_place;

/* What the walk over the document has learnt so far. */
typedef struct {
    tac_naming *k;
    tac_map *people;             /* a capitalised word of a person's name -> mention that tells most of the person */
    tac_map *initials;           /* "RDF" -> mention of a long name */
    tac_map *bodies;             /* last word of a body's name, lower case ("front") -> latest mention that names it in full */
    tac_map *nouns;              /* head noun or title, lower case -> latest coded mention */
    struct {
        char code[4];
        bool title, leads;       /* named in the first sentence; oftener than any other */
        uint8_t share, early_share; /* of all phrases that name a country, in eighths; of those in the first sentences, in fourths */
        uint32_t whole, early;
    } countries[TAC_COUNTRIES];
    int n_countries;
    int n_told;                  /* countries that count as told of: the first of them */
    int here;                    /* the country of the dateline's town; -1 */
    uint32_t n_labels;           /* paragraphs that begin with the country they are about, by itself: more than one make a digest */
    TAC_VEC(tac_known_place) places; /* in text order */
    tac_setting_place *stands;   /* (mentions) */
    uint32_t *first_of;          /* (sentences + 1) the first mention of each */
    int32_t speaker;             /* of the latest quotation, -1 */
    int32_t interviewed;         /* who answers, where the text is an interview; -1 */
    TAC_VEC(uint32_t) waiting;   /* "I" and "we" whose speaker is told later */
} tac_discourse;

/* setting.c: the country that the text is about, where a phrase names none. */
void tac_setting_start(tac_discourse *d);
int tac_setting_known(const tac_discourse *d, const char *code); /* which of `countries`; -1 */
const char *tac_setting_country(const tac_discourse *d, uint32_t mention); /* "" when it is of none */

/* sectors.c: what the model hears of a party's sector, where the lexicon says nothing or far from it. After the mention has its codes. */
bool tac_sector_party(const tac_naming *k, uint32_t mention);
void tac_sector_hear(tac_naming *k, uint32_t mention);

/* places.c: towns that the lexicon does not name; after the countries that the text names are counted. */
void tac_places_find(tac_discourse *d);

/* surnames.c: people of the lexicon whom the text names by their surname only. */
void tac_surnames_find(tac_discourse *d);

/* pronouns.c */
bool tac_pronoun_personal(const tac_word *w);   /* he, her, themselves, who ...: can be a party */
bool tac_pronoun_anyone(const tac_word *w);     /* anyone, nobody, those: people of whom no more is said */
typedef enum { TAC_PRONOUN_HE, TAC_PRONOUN_SHE, TAC_PRONOUN_IT, TAC_PRONOUN_THEY, TAC_PRONOUN_I, TAC_PRONOUN_WE, TAC_PRONOUN_YOU, TAC_PRONOUN_WHO, TAC_PRONOUN_OTHER } tac_pronoun;
tac_pronoun tac_pronoun_class(const tac_word *w);
void tac_pronoun_resolve(tac_discourse *d, uint32_t mention);
void tac_pronoun_said(tac_discourse *d, uint32_t mention); /* "I", "we": once the speaker has codes */
void tac_pronoun_owner(tac_discourse *d, uint32_t mention); /* "their envoys", "the group's leader": codes of the owner, once it is known */
void tac_pronoun_refer(tac_discourse *d, uint32_t mention, uint32_t antecedent); /* takes its codes */

void tac_pronoun_name_conjuncts(tac_naming *k, uint32_t mention, uint32_t antecedent); /* those coordinated with the antecedent are named too */

/* pairs.c: "both sides", "the two leaders", "the four", "its neighbour" */
void tac_pronoun_pair(tac_discourse *d, uint32_t mention);

/* speakers.c: who says "I" and "we"; -1 */
int32_t tac_speaker_of(tac_discourse *d, uint32_t mention);
void tac_speakers_mark(tac_naming *k); /* which words stand between quotation marks */
bool tac_speakers_label(const tac_naming *k, uint32_t mention); /* "PUTIN: ...": it opens a paragraph to say who speaks */
int32_t tac_speakers_interviewed(const tac_naming *k);

/* A score plus the dot product of two of the model's vectors of n, in one order wherever it is taken. */
static inline float tac_heard_product(float score, const float *a, const float *b, int n) {
    for (int j = 0; j < n; j++) score += a[j] * b[j];
    return score;
}

/* antecedents.c: what a pronoun of the third person refers to, of all mentions before it and of those that have codes; -1 */
enum { TAC_ANTECEDENT_MOST = 24 };
void tac_antecedent_find(const tac_naming *k, uint32_t pronoun, tac_wanted wanted, char gender, int32_t *best, int32_t *best_coded);

/* entities.c: which mentions are one. Mentions are settled in text order, each after its codes and antecedent are known. */
typedef struct tac_entities tac_entities;
tac_entities *tac_entities_new(tac_naming *k);
void tac_entities_settle(tac_entities *e, uint32_t mention);
void tac_entities_join(tac_entities *e, uint32_t mention, uint32_t to); /* whose own entities are known */
void tac_entities_finish(tac_entities *e);
uint32_t tac_entities_first(const tac_naming *k, uint32_t mention); /* of its entity, as far as it is known */

/* given_names.c: 'm', 'f', or 0 where it cannot be told; `lower` in lower case, without accents. */
char tac_given_name_gender(tac_str lower);

/* words.c: closed lists of English words. `lemma` in lower case. */
bool tac_word_listed(tac_str word, const char *const *list, size_t n); /* in a list of n that is sorted by bytes */
bool tac_word_relational(tac_str lemma);   /* spokesman, leader, official: stands for someone else */
bool tac_word_quantity(tac_str lemma);     /* hundred, dozen, number, group: counts someone else */
bool tac_word_former(tac_str lemma);       /* former, ousted, exiled */
bool tac_word_family(tac_str lemma);       /* wife, son */
bool tac_word_organisation(tac_str lemma); /* ministry, army: many people as one */
bool tac_word_place(tac_str lemma);        /* city, border */
bool tac_word_title(tac_str lemma);        /* Dr, Rev.: before a name */
bool tac_word_abroad(tac_str lemma);       /* embassy, envoy: in another country than its own */
bool tac_word_other(tac_str lemma);        /* neighbour, ally: of a state, and no part of it */
bool tac_word_counterpart(tac_str lemma);  /* what someone is in another country */
bool tac_word_speaks(tac_str lemma);       /* say, tell */
bool tac_word_foreign(tac_str lemma);      /* foreign, international, European: before a noun, of no one country */
bool tac_word_stateless(tac_str lemma);    /* migrant, tanker: the place where it is says nothing of whose it is */
bool tac_word_time(tac_str lemma);         /* Monday, July, p.m., night */
char tac_word_gender(tac_str lemma);       /* 'm', 'f', 0 */

#endif
