/* The store over records made by hand: what comes in, what filters let through, which reports are joined, what stays of what was. */
#include "records.h"

/* The words of what a filter lets through, parted by blanks. */
static const char *asked(world *w, tac_filter f) {
    tac_error err = {0};
    tac_str all = TAC_S("");
    tac_rows *rows = tac_store_select(w->store, &f, &err);
    for (tac_row r; rows && tac_rows_next(rows, &r, &err);) {
        tac_str json;
        assert_true(tac_rows_json(rows, &json, &err));
        all = tac_arena_printf(w->arena, "%s%s%.*s", all.s, all.n ? " " : "", (int)r.words.n, r.words.s);
    }
    if (err.code) fail_msg("%s: %s", err.where, err.message);
    tac_rows_free(rows);
    return all.s;
}
#define ASK(...) asked(w, (tac_filter){.order = TAC_BY_DATE, __VA_ARGS__})

static void fill(world *w) {
    tac_record r[8] = {record(w, "ASSAULT/aerial|RUS:MIL|UKR:CVL|2024-05-03|bombed"), record(w, "CONSULT/meet|RUS:GOV=Vladimir Putin;CHN:GOV=Xi Jinping||2024-05-02|met"),
                       record(w, "AID/military|PRK:GOV=Kim Jong Un|RUS:MIL|2024-05-04|shipped"), record(w, "ACCUSE|USA:GOV|PRK;RUS:GOV|2024-05-04|accused"),
                       record(w, "REQUEST|UKR:GOV|USA|2024-05-05|asked"), record(w, "THREATEN|PRK:MIL|USA|2024-05-01|threatened"), record(w, "PROTEST/demo|:CVL||2024-05-06|marched"),
                       record(w, "RETREAT|RUS:MIL|RUS|2024-05-07|left")};
    r[0].event_loc.extracted_place = TAC_S("Kharkiv"), memcpy(r[0].event_loc.country_code, "UKR", 3);
    r[2].has_transfer = true, r[2].items[r[2].n_items++] = (tac_item){.cls = TAC_S("ammunition"), .entity_text = TAC_S("shells")}, r[2].items[r[2].n_items++] = (tac_item){.cls = TAC_S("fuel")};
    memcpy(r[2].giver[r[2].n_giver++], "PRK", 3), memcpy(r[2].taker[r[2].n_taker++], "RUS", 3);
    r[2].n_attribution = parties(w, TAC_S("KOR:SPY=Seoul's spies"), &r[2].attribution);
    r[3].contexts[r[3].n_contexts++] = TAC_S("legal");
    r[4].aux[r[4].n_aux++] = TAC_S("future"), r[4].factuality = TAC_S("UU"), r[4].confidence = 0.3;
    r[5].aux[r[5].n_aux++] = TAC_S("negation");
    put(w, "one", "The text.", "first", r, 8);
}

/* ---- documents ---- */

static void in_once_twice_changed(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_store_counts n;
    tac_record r = record(w, "ASSAULT|RUS|UKR|2024-05-03|bombed"), other = record(w, "ASSAULT|RUS|UKR|2024-05-03|shelled");
    assert_int_equal(put(w, "a", "One text.", "first", &r, 1), TAC_STORE_NEW);
    assert_int_equal(put(w, "a", "One text.", "first", &r, 1), TAC_STORE_SAME);
    assert_int_equal(put(w, "a", "One text.", "second", &r, 1), TAC_STORE_STALE);
    assert_int_equal(put(w, "a", "Another text.", "first", &other, 1), TAC_STORE_CHANGED);
    assert_string_equal(ASK(.actor = "RUS"), "shelled");
    assert_int_equal(put(w, "a", "One text.", "first", &r, 1), TAC_STORE_SAME); /* a revision does not come back */
    assert_string_equal(ASK(.actor = "RUS"), "shelled");
    assert_true(tac_store_count(w->store, &n, &err));
    assert_int_equal(n.documents, 1), assert_int_equal(n.records, 1), assert_int_equal(n.revisions, 1);
    kept k = {0};
    assert_true(tac_kept(w->store, 1, &k, &err));
    assert_string_equal(k.text.s, "Another text.");
    assert_non_null(strstr(k.lines.s, "shelled"));
    tac_kept_free(&k);
    end(w);
}

/* A document that changes leaves nothing of its records in any table. */
static void nothing_stays(void **state) {
    (void)state;
    static const char *const tables[] = {"records", "parties", "dyads", "sentences WHERE sentences MATCH 'bombed OR shipped OR met OR left'"};
    world *w = begin();
    tac_error err = {0};
    fill(w);
    for (int i = 0; i < 2; i++) {
        for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
            sqlite3_stmt *row;
            assert_int_equal(sqlite3_prepare_v2(w->store->db, tac_arena_printf(w->arena, "SELECT count(*) FROM %s", tables[t]).s, -1, &row, NULL), SQLITE_OK);
            assert_int_equal(sqlite3_step(row), SQLITE_ROW);
            assert_true((sqlite3_column_int(row, 0) > 0) == (i == 0));
            sqlite3_finalize(row);
        }
        put(w, "one", "Another text.", "first", NULL, 0);
    }
    tac_store_counts n;
    assert_true(tac_store_count(w->store, &n, &err));
    assert_int_equal(n.records, 0), assert_int_equal(n.revisions, 1);
    end(w);
}

/* What is put is given back to the byte, whatever stands in it. */
static void bytes_come_back(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_record r = record(w, "ACCUSE|FRA:GOV=Société \"X\"|SYR|2024-05-03|said \"no\"\tand \\ left");
    tac_buf json = {0};
    put(w, "ü", "A text of \"quotes\" and \xE2\x80\x9Cothers\xE2\x80\x9D.", "first", &r, 1);
    r.id ^= tac_hash64("ü", strlen("ü"), 1);
    tac_record_json(&r, &(tac_record_frame){.doc_id = TAC_S("ü"), .publication = TAC_S("North Post"), .coder = TAC_S("first")}, &json);
    char id[20];
    snprintf(id, sizeof id, "%016llx", (unsigned long long)r.id);
    tac_row row;
    tac_str back;
    tac_rows *rows = tac_store_find(w->store, id, &row, &err);
    assert_non_null(rows);
    assert_true(tac_rows_json(rows, &back, &err));
    assert_int_equal(back.n, json.n), assert_memory_equal(back.s, json.s, json.n);
    tac_rows_free(rows);
    tac_buf_free(&json);
    assert_null(tac_store_find(w->store, "0000000000000001", &row, &err));
    assert_int_equal(err.code, TAC_E_INPUT);
    end(w);
}

static void coded_again(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_record before[3] = {record(w, "ASSAULT|RUS|UKR|2024-05-03|bombed"), record(w, "ACCUSE|USA|RUS|2024-05-03|accused"), record(w, "AID|USA|UKR|2024-05-03|sent")};
    tac_record after[3] = {before[0], before[1], record(w, "REQUEST|UKR|USA|2024-05-03|asked")};
    after[1].confidence = 0.5;
    put(w, "a", "The text.", "first", before, 3);
    int64_t number;
    tac_stored_document d;
    tac_buf text = {0};
    assert_false(tac_store_next_stale(w->store, TAC_S("first"), 0, &number, &d, &text, &err));
    assert_true(tac_store_next_stale(w->store, TAC_S("second"), 0, &number, &d, &text, &err));
    assert_true(tac_str_is(d.text, "The text.") && tac_str_is(d.id, "a") && d.keep_text);
    tac_parcel *p = parcel("a", "The text.", "second", after, 3);
    tac_recoded what;
    assert_true(tac_store_begin(w->store, &err) && tac_store_recode(w->store, p, &what, &err) && tac_store_commit(w->store, &err));
    tac_parcel_free(p);
    assert_int_equal(what.added, 1), assert_int_equal(what.removed, 1), assert_int_equal(what.changed, 1);
    assert_string_equal(asked(w, (tac_filter){.document = "a", .order = TAC_BY_DOCUMENT}), "bombed accused asked");
    assert_string_equal(ASK(.text = "sent"), "");
    assert_string_equal(ASK(.text = "asked"), "asked");
    assert_false(tac_store_next_stale(w->store, TAC_S("second"), 0, &number, &d, &text, &err));
    sqlite3_stmt *row;
    bool found;
    tac_buf diff = {0};
    assert_true(tac_sql_first(w->store, &err, &row, &found, "SELECT diff FROM recodings", "") && found);
    assert_true(tac_unpack(tac_sql_text(row, 0), NULL, &diff, &err));
    sqlite3_reset(row);
    int lines[2] = {0};
    for (size_t i = 0; i < diff.n; i++)
        if (i == 0 || diff.s[i - 1] == '\n') lines[diff.s[i] == '+']++;
    assert_int_equal(lines[0], 2), assert_int_equal(lines[1], 2); /* - the changed and the removed, + the changed and the added */
    tac_buf_free(&diff);
    tac_buf_free(&text);
    end(w);
}

static void note_failure(void *context, const tac_failure *f) {
    tac_buf_printf(context, "%.*s: %.*s;", (int)f->where.n, f->where.s, (int)f->message.n, f->message.s);
}

static void failures(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0}, why = {0};
    tac_buf all = {0};
    tac_fail(&why, TAC_E_INPUT, "x", "no text");
    assert_true(tac_store_fail(w->store, TAC_S("b.jsonl: record 2"), &why, &err) && tac_store_fail(w->store, TAC_S("a.txt"), &why, &err));
    assert_true(tac_store_failures(w->store, note_failure, &all, &err));
    assert_string_equal(all.s, "a.txt: no text;b.jsonl: record 2: no text;");
    assert_true(tac_store_mend(w->store, TAC_S("a.txt"), &err));
    all.n = 0;
    assert_true(tac_store_failures(w->store, note_failure, &all, &err));
    assert_string_equal(all.s, "b.jsonl: record 2: no text;");
    tac_buf_free(&all);
    end(w);
}

static void damaged(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    fill(w);
    assert_int_equal(sqlite3_exec(w->store->db, "UPDATE contents SET lines = x'28B52FFD2408410000'", NULL, NULL, NULL), SQLITE_OK);
    tac_row row;
    tac_str json;
    tac_rows *rows = tac_store_select(w->store, &(tac_filter){.limit = 1}, &err);
    assert_true(rows && tac_rows_next(rows, &row, &err));
    assert_false(tac_rows_json(rows, &json, &err));
    assert_int_equal(err.code, TAC_E_DATA);
    tac_rows_free(rows);
    end(w);
}

/* A byte of the file is another: it is an error, or it is not seen, and nothing breaks. */
static void flipped_bytes(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    fill(w);
    sqlite3_exec(w->store->db, "PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL, NULL);
    tac_file file;
    assert_true(tac_file_map(&file, w->path, &err));
    char *bytes = TAC_NEW(w->arena, char, file.bytes), path[96];
    snprintf(path, sizeof path, "%s.flipped", w->path);
    uint64_t seed = 1;
    int told = 0;
    for (int i = 0; i < 300; i++) {
        memcpy(bytes, file.at, file.bytes);
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        bytes[(seed >> 20) % file.bytes] ^= (char)(1u << (seed >> 61));
        assert_true(tac_file_write(path, (tac_str){bytes, file.bytes}, &err));
        err = (tac_error){0};
        tac_store *s = tac_store_open(path, TAC_STORE_READ, &err);
        tac_rows *rows = s ? tac_store_select(s, &(tac_filter){.order = TAC_BY_DATE, .text = i % 2 ? "bombed" : NULL}, &err) : NULL;
        tac_str json;
        for (tac_row r; rows && tac_rows_next(rows, &r, &err) && tac_rows_json(rows, &json, &err);) {}
        told += err.code != TAC_OK;
        tac_rows_free(rows);
        tac_store_close(s);
        unlink(path);
    }
    assert_true(told > 0);
    tac_file_unmap(&file);
    end(w);
}

/* ---- filters ---- */

static void filters(void **state) {
    (void)state;
    world *w = begin();
    fill(w);
    assert_string_equal(ASK(0), "threatened met bombed shipped accused asked marched left");
    assert_string_equal(asked(w, (tac_filter){.order = TAC_BY_DATE_BACKWARDS}), "left marched asked accused shipped bombed met threatened");
    assert_string_equal(asked(w, (tac_filter){.order = TAC_BY_DOCUMENT}), "bombed met shipped accused asked threatened marched left");
    assert_string_equal(ASK(.actor = "RUS"), "met bombed left");
    assert_string_equal(ASK(.actor = "RUS:MIL"), "bombed left");
    assert_string_equal(ASK(.actor = ":GOV"), "met shipped accused asked");
    assert_string_equal(ASK(.actor = "USA, PRK"), "threatened shipped accused");
    assert_string_equal(ASK(.actor = "jong"), "shipped");
    assert_string_equal(ASK(.actor = "jinping,USA"), "met accused");
    assert_string_equal(ASK(.actor = "nobody"), "");
    assert_string_equal(ASK(.recipient = "USA"), "threatened asked");
    assert_string_equal(ASK(.party = "RUS"), "met bombed shipped accused left"); /* once, though RUS left RUS */
    assert_string_equal(ASK(.party = "RUS", .limit = 2, .offset = 1), "bombed shipped");
    assert_string_equal(ASK(.party = "RUS", .limit = 2, .offset = 4), "left");
    assert_string_equal(ASK(.party = "Kim Jong"), "shipped");
    assert_string_equal(ASK(.source = "KOR"), "shipped");
    assert_string_equal(ASK(.source = "spies"), "shipped");
    assert_string_equal(ASK(.sector = "MIL"), "threatened bombed shipped left");
    assert_string_equal(ASK(.actor = "PRK", .recipient = "RUS"), "shipped");
    assert_string_equal(ASK(.actor = "CHN", .recipient = "RUS"), "met"); /* of a meeting both are actors */
    assert_string_equal(ASK(.actor = "RUS", .recipient = "CHN:GOV"), "met");
    assert_string_equal(ASK(.actor = "putin", .recipient = "xi"), "met");
    assert_string_equal(ASK(.actor = "USA,PRK", .recipient = "RUS:GOV,USA"), "threatened accused");
    assert_string_equal(ASK(.event = "AID"), "shipped");
    assert_string_equal(ASK(.event = "ASSAULT,AID,REQUEST"), "bombed shipped asked");
    assert_string_equal(ASK(.mode = "aerial,demo"), "bombed marched");
    assert_string_equal(ASK(.context = "legal"), "accused");
    assert_string_equal(ASK(.factuality = "UU"), "asked");
    assert_string_equal(ASK(.aux = "future,negation"), "threatened asked");
    assert_string_equal(ASK(.without_aux = TAC_STORE_UNREAL), "met bombed shipped accused marched left");
    assert_string_equal(ASK(.from = 20240503, .to = 20240504), "bombed shipped accused");
    assert_string_equal(ASK(.actor = "RUS", .from = 20240503), "bombed left");
    assert_string_equal(ASK(.place = "UKR"), "bombed");
    assert_string_equal(ASK(.place = "khark"), "bombed");
    assert_string_equal(ASK(.place = "Paris"), "");
    assert_string_equal(ASK(.item = "ammunition"), "shipped");
    assert_string_equal(ASK(.item = "food,fuel"), "shipped");
    assert_string_equal(ASK(.item = "food"), "");
    assert_string_equal(ASK(.giver = "PRK"), "shipped");
    assert_string_equal(ASK(.taker = "USA, RUS"), "shipped");
    assert_string_equal(ASK(.giver = "RUS"), "");
    assert_string_equal(ASK(.giver = "Kim"), "");
    assert_string_equal(ASK(.transfers = true, .giver = "PRK", .taker = "RUS"), "shipped");
    assert_string_equal(ASK(.min_confidence = 0.8, .recipient = "USA"), "threatened");
    assert_string_equal(ASK(.text = "bombed"), "bombed");
    assert_string_equal(ASK(.text = "bombed met"), "");
    assert_string_equal(ASK(.text = "bombed", .actor = "USA"), "");
    assert_string_equal(ASK(.publication = "North Post", .event = "AID"), "shipped");
    assert_string_equal(ASK(.publication = "South Mail"), "");
    assert_string_equal(ASK(.document = "one", .actor = "RUS"), "met bombed left");
    assert_string_equal(ASK(.document = "two"), "");
    end(w);
}

static void bad_filters(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    fill(w);
    const tac_filter bad[] = {{.event = "FIGHT"}, {.aux = "past"}, {.text = "?!"}, {.event = "FIGHT", .actor = "RUS"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        err = (tac_error){0};
        assert_null(tac_store_select(w->store, &bad[i], &err));
        assert_int_equal(err.code, TAC_E_USAGE);
    }
    assert_string_equal(ASK(.text = "\"bombed' OR -"), ""); /* OR is a word as any other */
    assert_string_equal(ASK(.actor = "x'); DROP TABLE records; --"), "");
    assert_string_equal(ASK(.recipient = "USA"), "threatened asked");
    end(w);
}

/* A name that more parties have than there may be branches, and a document of more records than the full-text index numbers in a row. */
static void many(void **state) {
    (void)state;
    world *w = begin();
    enum { N = 400 };
    tac_record *r = TAC_NEW(w->arena, tac_record, N);
    for (int i = 0; i < N; i++) r[i] = record(w, tac_arena_printf(w->arena, "AID|FRA=Person %d of Lyon|LBN|2024-05-%02d|word%d", i, 1 + i % 28, i).s);
    put(w, "long", "A text.", "first", r, N);
    put(w, "short", "A text.", "first", r, 2);
    assert_string_equal(ASK(.text = "word7"), "word7");
    assert_string_equal(ASK(.text = "word399"), "word399");
    assert_string_equal(ASK(.text = "word300", .actor = "FRA"), "word300");
    assert_string_equal(ASK(.actor = "person 399"), "word399");
    assert_string_equal(ASK(.actor = "lyon", .limit = 3), "word0 word28 word56");
    assert_string_equal(ASK(.actor = "lyon", .limit = 2, .offset = 401), "word391"); /* the 402nd and last */
    assert_string_equal(ASK(.actor = "lyon", .text = "word1"), "word1 word1");
    tac_record *few = r;
    assert_int_equal(put(w, "long", "Another text.", "first", few, 1), TAC_STORE_CHANGED);
    assert_string_equal(ASK(.text = "word399"), "");
    end(w);
}

/* ---- acts ---- */

static uint64_t cluster_of(world *w, const char *document) {
    tac_error err = {0};
    tac_row r = {0};
    tac_rows *rows = tac_store_select(w->store, &(tac_filter){.document = document}, &err);
    assert_true(rows && tac_rows_next(rows, &r, &err));
    tac_rows_free(rows);
    return r.cluster;
}

/* Documents in any order make the same acts; one that changes leaves its act. */
static void order_is_nothing(void **state) {
    (void)state;
    static const char *const lines[] = {"ASSAULT/aerial|RUS:MIL|UKR|2024-03-11|Russian missiles struck an apartment block in Kharkiv, killing three people",
                                        "ASSAULT/aerial|RUS|UKR:CVL|2024-03-11|Three people killed as missiles struck a Kharkiv apartment block",
                                        "ASSAULT/aerial|RUS:MIL|UKR|2024-03-12|A missile struck the apartment block in Kharkiv and killed three",
                                        "ASSAULT/aerial|RUS:MIL|UKR|2024-03-11|Drones burned a grain store near the port of Odesa"};
    static const int orders[][4] = {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}};
    static const char *const ids[] = {"a", "b", "c", "d"};
    uint64_t want[4];
    for (int o = 0; o < 3; o++) {
        world *w = begin();
        for (int i = 0; i < 4; i++) {
            tac_record r = record(w, lines[orders[o][i]]);
            put(w, ids[orders[o][i]], lines[orders[o][i]], "first", &r, 1);
        }
        for (int i = 0; i < 4; i++) {
            if (o == 0) want[i] = cluster_of(w, ids[i]);
            else assert_true(cluster_of(w, ids[i]) == want[i]);
        }
        assert_true(want[0] == want[1] && want[1] == want[2] && want[2] != want[3]);
        assert_int_equal(strlen(ASK(.cluster = want[3])), strlen(lines[3]) - strlen("ASSAULT/aerial|RUS:MIL|UKR|2024-03-11|"));
        tac_record changed = record(w, lines[3]);
        put(w, "b", "Changed.", "first", &changed, 1);
        assert_true(cluster_of(w, "b") == cluster_of(w, "d") && cluster_of(w, "a") == cluster_of(w, "c") && cluster_of(w, "a") != cluster_of(w, "b"));
        end(w);
    }
}

static told_act report(world *w, tac_str line) {
    tac_str f[8], name = {0};
    told_act a = {0};
    for (int i = 0; i < 7; i++) {
        assert_true(tac_str_cut(&line, '|', &f[i]));
        f[i] = tac_str_trim(f[i]);
    }
    line = tac_str_trim(line);
    tac_str_cut(&f[0], '/', &name);
    a.event = tac_store_event(name);
    if (!a.event) fail_msg("no event %.*s", (int)name.n, name.s);
    a.mode = f[0], a.actor = f[1], a.recipient = f[2], a.item = f[5];
    a.dated = !tac_str_starts(f[3], "~");
    if (!a.dated) f[3].s++, f[3].n--;
    a.day = tac_day_number(tac_day_of(f[3]));
    assert_true(a.day != NO_DAY);
    if (tac_str_cut(&f[4], ',', &a.place)) a.country = tac_str_trim(f[4]);
    if (a.place.n && !a.country.n) a.country = a.place, a.place = TAC_S("");
    a.dead = f[6].n ? atoi(tac_arena_str(w->arena, f[6]).s) : 0;
    a.n_marks = tac_marks(line, a.marks);
    a.id = tac_hash64(line.s, line.n, 3);
    return a;
}

/* Labelled pairs: of those joined nine in ten are the same act, and seven in ten of the same are joined. */
static void labelled_pairs(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_file file;
    assert_true(tac_file_map(&file, "tests/unit/same_pairs.txt", &err));
    tac_str rest = {(const char *)file.at, file.bytes}, line, one, two;
    int pairs = 0, same = 0, joined = 0, right = 0;
    while (tac_str_cut(&rest, '\n', &line)) {
        if (!line.n || tac_str_starts(line, "#")) continue;
        bool is_same = tac_str_is(line, "same");
        assert_true(is_same || tac_str_is(line, "other"));
        assert_true(tac_str_cut(&rest, '\n', &one) && tac_str_cut(&rest, '\n', &two));
        told_act a = report(w, one), b = report(w, two);
        double score = tac_same(&a, &b);
        assert_true(score == tac_same(&b, &a));
        bool is_joined = score >= tac_same_enough;
        pairs++, same += is_same, joined += is_joined, right += is_same && is_joined;
        if (is_same != is_joined) print_message("%s, score %.2f: %.*s\n    %.*s\n", is_same ? "missed" : "joined", score, (int)one.n, one.s, (int)two.n, two.s);
    }
    print_message("%d pairs, %d the same; %d joined, %d rightly: precision %.3f, recall %.3f\n", pairs, same, joined, right, (double)right / joined, (double)right / same);
    assert_true(pairs >= 100);
    assert_true(10 * right >= 9 * joined && 10 * right >= 7 * same);
    tac_file_unmap(&file);
    end(w);
}

static void marks(void **state) {
    (void)state;
    uint16_t before[MARKS], after[MARKS];
    uint8_t bytes[MARKS_BYTES];
    uint32_t n = tac_marks(TAC_S("Russian missiles struck an apartment block in Kharkiv, killing three people and wounding at least 12"), before);
    assert_true(n >= 9);
    size_t length = tac_marks_write(before, n, bytes);
    assert_int_equal(tac_marks_read((tac_str){(char *)bytes, length}, after), n);
    assert_memory_equal(before, after, n * sizeof *before);
    for (uint32_t i = 0; i < MARKS; i++) before[i] = (uint16_t)((1u << MARK_BITS) - MARKS + i);
    assert_true(tac_marks_write(before, MARKS, bytes) <= MARKS_BYTES);
}

static void packing(void **state) {
    (void)state;
    world *w = begin();
    tac_error err = {0};
    tac_buf back = {0};
    tac_str text = TAC_S("A text that the lines say again, word by word, in full."), lines = TAC_S("{\"text\": \"A text that the lines say again, word by word, in full.\"}\n");
    tac_str alone = tac_pack(w->arena, lines, NULL), like = tac_pack(w->arena, lines, &text), other = TAC_S("Another text.");
    assert_true(like.n < alone.n);
    assert_true(tac_unpack(like, &text, &back, &err));
    assert_int_equal(back.n, lines.n), assert_memory_equal(back.s, lines.s, lines.n);
    assert_false(tac_unpack(like, &other, &back, &err)); /* the checksum sees it */
    assert_true(tac_unpack(TAC_S(""), NULL, &back, &err));
    assert_int_equal(back.n, 0);
    tac_buf_free(&back);
    end(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_once_twice_changed), cmocka_unit_test(nothing_stays), cmocka_unit_test(bytes_come_back), cmocka_unit_test(coded_again), cmocka_unit_test(failures), cmocka_unit_test(damaged), cmocka_unit_test(flipped_bytes), cmocka_unit_test(filters),
        cmocka_unit_test(bad_filters), cmocka_unit_test(many), cmocka_unit_test(order_is_nothing), cmocka_unit_test(labelled_pairs), cmocka_unit_test(marks), cmocka_unit_test(packing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
