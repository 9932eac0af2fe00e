/* What is made of many records: counts by periods with gaps filled, acts counted once, the ledger's deeds and standings, claims. */
#include "records.h"

#include "analysis/analysis.h"

static void periods(void **state) {
    (void)state;
    static const struct { tac_period period; uint32_t day, start, next; } cases[] = {
        {TAC_DAY, 20240229, 20240229, 20240301},   {TAC_WEEK, 20240303, 20240226, 20240304}, {TAC_WEEK, 20240304, 20240304, 20240311},    {TAC_MONTH, 20231231, 20231201, 20240101},
        {TAC_QUARTER, 20240630, 20240401, 20240701}, {TAC_QUARTER, 20241001, 20241001, 20250101}, {TAC_YEAR, 20240630, 20240101, 20250101},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(tac_period_start(cases[i].period, cases[i].day), cases[i].start);
        assert_int_equal(tac_period_next(cases[i].period, cases[i].start), cases[i].next);
    }
    tac_period p;
    assert_true(tac_period_of("quarter", &p) && p == TAC_QUARTER);
    assert_false(tac_period_of("decade", &p));
}

/* Three reports of one strike and a second one two months later; two acts that did not happen. */
static void fill(world *w) {
    static const char *const strike[] = {"ASSAULT/aerial|RUS:MIL|UKR|2024-03-30|Russian missiles struck an apartment block in Kharkiv, killing three people",
                                         "ASSAULT/aerial|RUS|UKR:CVL|2024-03-31|Three people killed as missiles struck a Kharkiv apartment block",
                                         "ASSAULT/aerial|RUS:MIL|UKR|2024-04-01|A missile struck the apartment block in Kharkiv and killed three"};
    static const char *const ids[] = {"a", "b", "c"};
    for (int i = 0; i < 3; i++) {
        tac_record r = record(w, strike[i]);
        put(w, ids[i], strike[i], "first", &r, 1);
    }
    tac_record rest[5] = {record(w, "ASSAULT/aerial|RUS:MIL|UKR|2024-06-02|Drones burned a grain store in Odesa"), record(w, "ACCUSE|UKR:GOV|RUS:GOV|2024-06-02|Kyiv accused Moscow"),
                          record(w, "ASSAULT|RUS:MIL|UKR|2024-06-03|plans to attack"), record(w, "AGREE|RUS:GOV|UKR|2024-06-04|no accord"), record(w, "CONSULT/meet|RUS:GOV;UKR:GOV||2024-06-05|They met")};
    rest[2].aux[rest[2].n_aux++] = TAC_S("future");
    rest[3].aux[rest[3].n_aux++] = TAC_S("negation");
    put(w, "d", "The rest.", "first", rest, 5);
}

static void dyads(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_dyad d;
    fill(w);
    assert_true(tac_dyad_run(w->store, &(tac_filter){.without_aux = TAC_STORE_UNREAL}, "RUS", "UKR", TAC_MONTH, false, w->arena, &d, &err));
    assert_int_equal(d.n, 4); /* March to June, April and May empty */
    assert_int_equal(d.at[0].start, 20240301);
    assert_int_equal(d.at[0].there.acts, 1), assert_int_equal(d.at[0].there.reports, 3);
    assert_int_equal(d.at[1].there.acts + d.at[2].there.acts + d.at[1].back.acts + d.at[2].back.acts, 0);
    assert_int_equal(d.at[3].there.acts, 2), assert_int_equal(d.at[3].back.acts, 2); /* the meeting counts both ways */
    assert_int_equal(d.left_out, 2);
    assert_true(d.there.quad[4] == 2 && d.back.quad[3] == 1);
    assert_true(d.at[0].there.scale == tac_plover_scale(TAC_S("ASSAULT"), TAC_S("")));
    assert_true(tac_dyad_run(w->store, &(tac_filter){0}, "RUS", "UKR", TAC_YEAR, true, w->arena, &d, &err));
    assert_int_equal(d.n, 1);
    assert_int_equal(d.there.acts, 7), assert_int_equal(d.left_out, 0);
    /* asked with a sector, which the dyads' index does not know, the counts are the same */
    tac_dyad slow;
    assert_true(tac_dyad_run(w->store, &(tac_filter){.without_aux = TAC_STORE_UNREAL}, "RUS", "UKR", TAC_MONTH, false, w->arena, &d, &err));
    assert_true(tac_dyad_run(w->store, &(tac_filter){.without_aux = TAC_STORE_UNREAL, .place = "", .publication = "North Post"}, "RUS", "UKR", TAC_MONTH, false, w->arena, &slow, &err));
    assert_int_equal(slow.n, d.n);
    for (uint32_t i = 0; i < d.n; i++) assert_memory_equal(&slow.at[i], &d.at[i], sizeof d.at[i]);
    end(w);
}

static void series(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_series s;
    tac_period month = TAC_MONTH;
    const tac_grouping by[] = {TAC_BY_ACTOR, TAC_BY_EVENT};
    fill(w);
    assert_true(tac_series_run(w->store, &(tac_filter){.without_aux = TAC_STORE_UNREAL}, by, 2, &month, false, w->arena, &s, &err));
    assert_int_equal(s.n_periods, 4), assert_int_equal(s.left_out, 2);
    assert_int_equal(s.n_groups, 4); /* RUS ASSAULT, RUS CONSULT, UKR ACCUSE, UKR CONSULT */
    assert_true(tac_str_is(s.groups[0].key[0], "RUS") && tac_str_is(s.groups[0].key[1], "ASSAULT"));
    assert_int_equal(s.groups[0].periods[0].acts, 1), assert_int_equal(s.groups[0].periods[0].reports, 3), assert_int_equal(s.groups[0].periods[1].acts, 0), assert_int_equal(s.groups[0].periods[3].acts, 1);
    assert_true(tac_series_run(w->store, &(tac_filter){.from = 20240101, .to = 20241231, .event = "ASSAULT"}, by + 1, 1, &month, true, w->arena, &s, &err));
    assert_int_equal(s.n_periods, 12); /* the filter's days, where it has them */
    assert_int_equal(s.groups[0].all.acts, 5);
    assert_true(tac_series_run(w->store, &(tac_filter){.event = "ASSAULT"}, by, 1, NULL, false, w->arena, &s, &err));
    assert_int_equal(s.n_periods, 1);
    assert_int_equal(s.groups[0].all.acts, 3);
    end(w);
}

static tac_record moved(world *w, const char *line, const char *giver, const char *taker, const char *item) {
    tac_record r = record(w, line);
    r.has_transfer = true;
    r.items[r.n_items++] = (tac_item){.cls = tac_str_of(item), .entity_text = tac_str_of(item)};
    memcpy(r.giver[r.n_giver++], giver, 3), memcpy(r.taker[r.n_taker++], taker, 3);
    return r;
}

static void ledger(void **state) {
    (void)state;
    static const struct { const char *line, *aux, *factuality; tac_deed deed; tac_standing standing; } cases[] = {
        {"AID|DEU|KEN|2024-05-01|sent", "", "CT+", TAC_GAVE, TAC_CERTAIN},         {"AID|DEU|KEN|2024-05-02|will send", "future", "PR+", TAC_PROMISED, TAC_PROBABLE},
        {"AGREE|DEU|KEN|2024-05-03|agreed to send", "", "PS+", TAC_PROMISED, TAC_POSSIBLE}, {"REQUEST|KEN|DEU|2024-05-04|asked for", "", "UU", TAC_ASKED, TAC_OPEN},
        {"REJECT|DEU|KEN|2024-05-05|refused", "", "CT+", TAC_WITHHELD, TAC_CERTAIN}, {"COERCE/withhold|DEU|KEN|2024-05-06|held back", "", "CT+", TAC_WITHHELD, TAC_CERTAIN},
        {"COERCE/seize|DEU|KEN|2024-05-07|seized", "", "CT+", TAC_TOOK, TAC_CERTAIN}, {"THREATEN|DEU|KEN|2024-05-08|threatened to stop", "", "CT+", TAC_THREATENED, TAC_CERTAIN},
        {"ACCUSE|DEU|KEN|2024-05-09|accused of selling", "", "CT+", TAC_ALLEGED, TAC_CERTAIN}, {"AID|DEU|KEN|2024-05-10|did not send", "negation", "CT+", TAC_GAVE, TAC_DENIED},
        {"AID|DEU|KEN|2024-05-11|would send", "hypothetical", "UU", TAC_GAVE, TAC_HYPOTHETICAL},
    };
    enum { N = sizeof cases / sizeof *cases };
    world *w = begin();
    tac_error err = {0};
    tac_record r[N];
    tac_ledger l;
    for (int i = 0; i < N; i++) {
        r[i] = moved(w, cases[i].line, "DEU", "KEN", "arms");
        r[i].factuality = tac_str_of(cases[i].factuality);
        if (*cases[i].aux) r[i].aux[r[i].n_aux++] = tac_str_of(cases[i].aux);
    }
    uint64_t mask = tac_hash64("a", 1, 1);
    r[0].in_return = r[3].id ^ mask;
    put(w, "a", "A text.", "first", r, N);
    assert_true(tac_ledger_run(w->store, &(tac_filter){0}, NULL, NULL, false, w->arena, &l, &err));
    assert_int_equal(l.n, N);
    for (int i = 0; i < N; i++) assert_int_equal(l.at[i].deed, cases[i].deed), assert_int_equal(l.at[i].standing, cases[i].standing);
    assert_true(tac_str_is(l.at[0].in_return_words, "asked arms DEU > KEN"));
    assert_true(tac_ledger_run(w->store, &(tac_filter){0}, "gave,took", "certain", false, w->arena, &l, &err));
    assert_int_equal(l.n, 2);
    assert_true(tac_ledger_run(w->store, &(tac_filter){.without_aux = TAC_STORE_UNREAL}, NULL, NULL, false, w->arena, &l, &err));
    assert_int_equal(l.left_out, 3);
    uint32_t n;
    const tac_ledger_sum *sums = tac_ledger_sums(w->arena, &l, &n);
    assert_int_equal(n, 7); /* all seven deeds; withheld twice is one sum */
    assert_true(tac_str_is(sums[0].giver, "DEU") && tac_str_is(sums[0].item, "arms"));
    assert_false(tac_ledger_run(w->store, &(tac_filter){0}, "stole", NULL, false, w->arena, &l, &err));
    assert_int_equal(err.code, TAC_E_USAGE);
    end(w);
}

static void claims(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_claims c;
    tac_record r[4] = {record(w, "ASSAULT|IRN|IRQ|2024-05-01|attacked"), record(w, "ASSAULT|IRN|IRQ|2024-05-02|had attacked"), record(w, "ASSAULT|IRN|IRQ|2024-05-03|may have attacked"),
                       record(w, "ASSAULT|IRN|IRQ|2024-06-03|attacked again")};
    static const char *const said[] = {"CT+", "CT-", "UU"};
    for (int i = 0; i < 3; i++) {
        r[i].n_attribution = parties(w, i == 1 ? TAC_S("IRN:GOV=the foreign ministry") : TAC_S("USA:GOV=The White House"), &r[i].attribution);
        r[i].attribution[0].factuality = tac_str_of(said[i]);
    }
    put(w, "a", "A text.", "first", r, 4);
    tac_filter f = {0};
    char id[20];
    snprintf(id, sizeof id, "%016llx", (unsigned long long)(r[1].id ^ tac_hash64("a", 1, 1)));
    assert_true(tac_matter_of(w->store, id, w->arena, &f, &err));
    assert_int_equal(f.from, 20240425), assert_int_equal(f.to, 20240509);
    assert_true(tac_claims_run(w->store, &f, w->arena, &c, &err));
    assert_int_equal(c.records, 3);
    assert_int_equal(c.n, 3);
    assert_int_equal(c.at[0].stance, TAC_ASSERTS), assert_true(tac_str_is(c.at[0].source, "USA GOV"));
    assert_int_equal(c.at[1].stance, TAC_DOUBTS);
    assert_int_equal(c.at[2].stance, TAC_DENIES), assert_true(tac_str_is(c.at[2].name, "the foreign ministry"));
    f.from = 0, f.to = 0;
    assert_true(tac_claims_run(w->store, &f, w->arena, &c, &err));
    assert_int_equal(c.records, 4);
    assert_true(c.at[0].author || c.at[1].author); /* the fourth is the publication's own word */
    assert_false(tac_matter_of(w->store, "0000000000000001", w->arena, &f, &err));
    end(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(periods), cmocka_unit_test(dyads), cmocka_unit_test(series), cmocka_unit_test(ledger), cmocka_unit_test(claims)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
