/* Pronouns and owners. He, she, it and they refer to what antecedents.c finds best; relative pronouns take the noun above their clause; "I" and "we" the speaker
 * (speakers.c); "both" the two parties told of (pairs.c). */
#include <string.h>

#include "actors/internal.h"

static bool one_of(tac_str a, const char *const *list) {
    for (; *list; list++)
        if (tac_str_eq_nocase(a, tac_str_of(*list))) return true;
    return false;
}

static const char *const THING[] = {"it", "its", "itself", NULL};
static const char *const PLURAL[] = {"they", "them", "their", "theirs", "themselves", "'em", NULL};
static const char *const RELATIVE[] = {"who", "whom", "whose", "which", "that", NULL};

tac_pronoun tac_pronoun_class(const tac_word *w) {
    static const char *const he[] = {"he", "him", "his", "himself", NULL}, *const she[] = {"she", "her", "hers", "herself", NULL};
    static const char *const i[] = {"i", "me", "my", "mine", "myself", NULL}, *const we[] = {"we", "us", "our", "ours", "ourselves", NULL};
    static const char *const you[] = {"you", "your", "yours", "yourself", "yourselves", NULL};
    static const struct { const char *const *words; tac_pronoun is; } classes[] = {{he, TAC_PRONOUN_HE}, {she, TAC_PRONOUN_SHE}, {THING, TAC_PRONOUN_IT}, {PLURAL, TAC_PRONOUN_THEY},
        {i, TAC_PRONOUN_I}, {we, TAC_PRONOUN_WE}, {you, TAC_PRONOUN_YOU}, {RELATIVE, TAC_PRONOUN_WHO}};
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++)
        if (one_of(w->form, classes[c].words)) return classes[c].is;
    return TAC_PRONOUN_OTHER;
}

bool tac_pronoun_personal(const tac_word *w) {
    static const char *const others[] = {"someone", "somebody", "everyone", "everybody", "anyone", "anybody", "none", "no-one", "nobody", "those", "these", "others", "both", "neither", "each", "one", "some", "many", "all", NULL};
    return tac_pronoun_class(w) != TAC_PRONOUN_OTHER || one_of(w->form, others);
}

bool tac_pronoun_anyone(const tac_word *w) {
    static const char *const people[] = {"anyone", "anybody", "everyone", "everybody", "nobody", "no-one", "those", NULL};
    return one_of(w->form, people);
}

static bool possessive(const tac_word *w) { return tac_str_is(w->rel, "nmod:poss") || tac_str_is(w->xpos, "PRP$"); }

void tac_pronoun_refer(tac_discourse *d, uint32_t mention, uint32_t antecedent) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_mention *a = &k->at[antecedent];
    tac_codes_take(k, mention, antecedent, TAC_WHY_COREFERENCE);
    tac_facts *f = &k->facts[mention];
    const tac_facts *of = &k->facts[antecedent];
    f->plural = of->plural;
    f->place = of->place;
    f->agent = of->agent;
    if (!f->gender) f->gender = of->gender;
    else if (!of->gender && of->person) k->facts[antecedent].gender = f->gender; /* "she" says what the name did not */
    f->own_country = of->own_country;
    m->antecedent = (int32_t)antecedent;
    m->why = tac_codes_why_referred(k, k->scenes[a->sentence].s->words[a->head].form, a->why);
    tac_codes_classes(k, mention);
}

static void name_also(tac_naming *k, uint32_t mention, uint32_t other) {
    tac_mention *m = &k->at[mention];
    const tac_mention *o = &k->at[other];
    if (m->n_others >= TAC_MAX_OTHERS || other == mention || (int32_t)other == m->antecedent || (!o->code[0] && !o->n_sectors)) return;
    if (strcmp(o->code, m->code) == 0 && o->n_sectors == m->n_sectors && (!m->n_sectors || strcmp(o->sectors[0], m->sectors[0]) == 0)) return;
    m->others[m->n_others++] = (int32_t)other;
}

/* The mentions coordinated with one are named by a plural too. */
void tac_pronoun_name_conjuncts(tac_naming *k, uint32_t mention, uint32_t antecedent) {
    const tac_mention *a = &k->at[antecedent];
    const tac_scene *scene = &k->scenes[a->sentence];
    for (uint8_t i = 0; i < a->n_others; i++)
        if (a->others[i] >= 0) name_also(k, mention, (uint32_t)a->others[i]);
    for (int32_t c = scene->s->words[a->head].first_child; c >= 0; c = scene->s->words[c].next_sibling)
        if (scene->s->words[c].deprel == TAC_CONJ && scene->mention[c] >= 0 && scene->mention[c] < (int32_t)mention) name_also(k, mention, (uint32_t)scene->mention[c]);
}

/* The phrase that ends before the comma or preposition in front of a relative pronoun: "the FDLR, whose leaders", "men, some of whom". */
static int32_t phrase_before(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_sentence *s = k->scenes[m->sentence].s;
    uint32_t w = m->head;
    while (w > 0 && (s->words[w - 1].upos == TAC_ADP || s->words[w - 1].upos == TAC_DET || s->words[w - 1].upos == TAC_NUM)) w--;
    bool comma = w > 0 && tac_str_is(s->words[w - 1].form, ",");
    if (!comma || tac_str_is(k->scenes[m->sentence].lower[m->head], "that")) return TAC_NONE;
    for (uint32_t i = mention; i-- > 0 && k->at[i].sentence == m->sentence;)
        if (!k->at[i].pronoun && (k->at[i].last + 2 == w || k->at[i].head + 2 == w)) return (int32_t)i;
    return TAC_NONE;
}

/* The noun above the relative clause that the pronoun stands in. */
static int32_t relative_antecedent(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    uint32_t w = m->head;
    for (int steps = 0; steps < 16 && s->words[w].head >= 0; steps++) {
        bool relative = s->words[w].deprel == TAC_ACL && tac_str_is(s->words[w].rel, "acl:relcl");
        w = (uint32_t)s->words[w].head;
        if (relative && w < m->head) return scene->mention[w];
    }
    return phrase_before(k, mention);
}

static bool coded(const tac_mention *m) { return m->code[0] || m->n_sectors; }

void tac_pronoun_said(tac_discourse *d, uint32_t mention) {
    int32_t who = d->k->facts[mention].refers;
    if (who >= 0 && coded(&d->k->at[who])) tac_pronoun_refer(d, mention, (uint32_t)who);
}

static bool tells_more(const tac_discourse *d, int a, int b) {
    bool land = tac_codes_country(d->countries[a].code), other = tac_codes_country(d->countries[b].code);
    return land != other ? land : d->countries[a].whole > d->countries[b].whole;
}

/* Whoever speaks without a name speaks, in an address or a letter, as one of the country that it tells most of, not for a body of many; and is the same throughout. */
static void speak_for_country(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    int most = -1;
    for (int c = 0; c < d->n_countries; c++)
        if (d->countries[c].whole && (most < 0 || tells_more(d, c, most))) most = c;
    if (most < 0) return;
    const char *country = d->countries[most].code;
    memcpy(m->code, country, 4);
    tac_codes_add_sector(m, "GOV");
    k->facts[mention].assigned = m->of_text = true;
    m->how = TAC_WHY_COREFERENCE;
    m->why = tac_arena_printf(k->arena, "speaks in a text about %s", country);
    tac_codes_classes(k, mention);
}

/* "It denies that it means to", "they say they will": who speaks of himself by the same pronoun; the mention, -1. */
static int32_t same_speaker(const tac_naming *k, uint32_t mention) {
    const tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    const tac_sentence *s = scene->s;
    int32_t verb = s->words[m->head].deprel == TAC_NSUBJ ? s->words[m->head].head : TAC_NONE;
    if (verb < 0 || s->words[verb].deprel != TAC_CCOMP || s->words[verb].head < 0) return TAC_NONE;
    for (int32_t c = s->words[s->words[verb].head].first_child; c >= 0; c = s->words[c].next_sibling) {
        int32_t who = s->words[c].deprel == TAC_NSUBJ ? scene->mention[c] : TAC_NONE;
        bool alike = who >= 0 && who < (int32_t)mention && k->at[who].pronoun && tac_pronoun_class(&s->words[c]) == tac_pronoun_class(&s->words[m->head]);
        if (alike && k->at[who].code[0]) return who;
    }
    return TAC_NONE;
}

void tac_pronoun_resolve(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    int32_t a = TAC_NONE, any = TAC_NONE;
    bool many = false;
    tac_pronoun is = tac_pronoun_class(&scene->s->words[m->head]);
    int32_t speaker = is <= TAC_PRONOUN_THEY ? same_speaker(k, mention) : TAC_NONE;
    if (speaker >= 0) {
        k->facts[mention].refers = speaker;
        tac_pronoun_refer(d, mention, (uint32_t)speaker);
        return;
    }
    switch (is) {
    case TAC_PRONOUN_I: case TAC_PRONOUN_WE:
        k->facts[mention].refers = tac_speaker_of(d, mention);
        if (k->facts[mention].refers < 0) speak_for_country(d, mention);
        else if (k->facts[mention].refers > (int32_t)mention) TAC_PUSH(k->arena, d->waiting, mention);
        else tac_pronoun_said(d, mention);
        return;
    case TAC_PRONOUN_WHO:
        a = relative_antecedent(k, mention);
        many = a >= 0;
        break;
    case TAC_PRONOUN_HE: case TAC_PRONOUN_SHE: tac_antecedent_find(k, mention, TAC_WANT_HUMAN, tac_word_gender(scene->lower[m->head]), &any, &a); break;
    case TAC_PRONOUN_IT: tac_antecedent_find(k, mention, TAC_WANT_THING, 0, &any, &a); break;
    case TAC_PRONOUN_THEY:
        many = true;
        tac_antecedent_find(k, mention, TAC_WANT_MANY, 0, &any, &a);
        break;
    case TAC_PRONOUN_YOU: /* whoever is asked */
        if (d->interviewed < 0 || d->interviewed >= (int32_t)mention || scene->quoted[m->head]) return;
        a = any = d->interviewed;
        break;
    default: tac_pronoun_pair(d, mention); return;
    }
    k->facts[mention].refers = any >= 0 ? any : a;
    if (a < 0 || a == (int32_t)mention || !coded(&k->at[a])) return;
    tac_pronoun_refer(d, mention, (uint32_t)a);
    if (many) tac_pronoun_name_conjuncts(k, mention, (uint32_t)a);
}

/* Does the phrase belong to this child: "their", "the group's", "of the group"? */
static bool owns(const tac_scene *scene, uint32_t child) {
    const tac_sentence *s = scene->s;
    const tac_word *w = &s->words[child];
    if (possessive(w)) return true;
    if (w->deprel != TAC_NMOD) return false;
    for (int32_t c = w->first_child; c >= 0; c = s->words[c].next_sibling)
        if (s->words[c].deprel == TAC_CASE) return tac_str_is(scene->lower[c], "of") || tac_str_is(scene->lower[c], "'s") || tac_str_is(scene->lower[c], "’s");
    return false;
}

static void take_from_owner(tac_naming *k, uint32_t mention, uint32_t owner) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_mention *o = &k->at[owner];
    tac_str lower = k->scenes[m->sentence].lower[m->head];
    bool power = false, counterpart = tac_word_counterpart(lower);
    memcpy(counterpart ? k->facts[mention].descent : m->code, o->code, sizeof m->code); /* not of his country */
    for (uint8_t i = 0; i < o->n_sectors; i++) power |= strcmp(o->sectors[i], "GOV") == 0 || strcmp(o->sectors[i], "ELI") == 0;
    bool family = tac_word_family(lower), thing = !f->agent && !f->person;
    bool men = tac_str_is(lower, "man") && k->facts[mention].plural && (o->bare_country || (o->n_sectors && strcmp(o->sectors[0], "GOV") == 0));
    bool stands_for = m->n_sectors == 0 || f->relational || f->quantity;
    if (men) { /* "Mr Kiir said that his men would leave" */
        m->n_sectors = 0;
        tac_codes_add_sector(m, "MIL");
    } else if (family && power) {
        m->n_sectors = 0;
        tac_codes_add_sector(m, "ELI");
    } else if (o->n_sectors && !o->bare_country && !family && stands_for && !(f->quantity && m->n_sectors && strcmp(o->sectors[0], "CVL") == 0) && (thing || !power || m->n_sectors == 0)) {
        m->n_sectors = 0;
        for (uint8_t i = 0; i < o->n_sectors; i++) tac_codes_add_sector(m, o->sectors[i]);
    }
    if (!m->n_others && !counterpart) { /* "the two governments' geologists" */
        memcpy(m->others, o->others, sizeof m->others);
        m->n_others = o->n_others;
    }
    if (m->how == TAC_WHY_NONE) m->how = TAC_WHY_MODIFIER;
    m->why = tac_codes_why(k, m->why, counterpart ? "counterpart of " : "of ", o->why);
    tac_codes_classes(k, mention);
}

/* "His Finnish counterpart" is in Finland what he is here. */
static void be_counterpart(tac_naming *k, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    if (m->n_sectors || !m->code[0] || !tac_word_counterpart(scene->lower[m->head])) return;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0 && !m->n_sectors; c = scene->s->words[c].next_sibling) {
        const tac_mention *owner = scene->mention[c] >= 0 && owns(scene, (uint32_t)c) ? &k->at[scene->mention[c]] : NULL;
        for (uint8_t i = 0; owner && i < owner->n_sectors; i++) tac_codes_add_sector(m, owner->sectors[i]);
    }
    tac_codes_classes(k, mention);
}

/* "Its chair, Roseline Odede": what the description is, as far as it is known by now. */
static void be_described(tac_naming *k, uint32_t mention) {
    tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_mention *o = f->appositive_of >= 0 && f->appositive_of < (int32_t)mention ? &k->at[f->appositive_of] : NULL;
    if (!o || m->n_sectors || m->bare_country || f->place || !f->person || (m->code[0] && o->code[0] && strcmp(m->code, o->code) != 0)) return;
    for (uint8_t i = 0; i < o->n_sectors; i++) tac_codes_add_sector(m, o->sectors[i]);
    tac_codes_classes(k, mention);
}

void tac_pronoun_owner(tac_discourse *d, uint32_t mention) {
    tac_naming *k = d->k;
    const tac_mention *m = &k->at[mention];
    const tac_facts *f = &k->facts[mention];
    const tac_scene *scene = &k->scenes[m->sentence];
    be_counterpart(k, mention);
    be_described(k, mention);
    if (m->code[0] || f->named) return;
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0; c = scene->s->words[c].next_sibling) {
        int32_t owner = scene->mention[c];
        if (owner < 0 || !owns(scene, (uint32_t)c) || !coded(&k->at[owner]) || (k->at[owner].bare_country && tac_word_other(scene->lower[m->head]))) continue;
        take_from_owner(k, mention, (uint32_t)owner);
        return;
    }
    for (int32_t c = scene->s->words[m->head].first_child; c >= 0; c = scene->s->words[c].next_sibling) { /* "detectives from the three countries" */
        int32_t several = scene->s->words[c].deprel == TAC_NMOD ? scene->mention[c] : TAC_NONE;
        if (several > (int32_t)mention && !k->at[several].code[0] && !k->at[several].pronoun) tac_pronoun_pair(d, (uint32_t)several); /* whose turn is yet to come */
        if (several < 0 || !k->at[several].code[0] || !k->at[several].n_others || k->at[several].antecedent < 0) continue;
        take_from_owner(k, mention, (uint32_t)several);
        return;
    }
}
