/* A store of its own for each test, and records written in one line. */
#ifndef TAC_TEST_RECORDS_H
#define TAC_TEST_RECORDS_H

#include "store/internal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- a store, and records in one line ---- */

typedef struct {
    tac_arena *arena;
    tac_store *store;
    char path[64];
} world;

static world *begin(void) {
    world *w = calloc(1, sizeof *w);
    tac_error err = {0};
    w->arena = tac_arena_new();
    snprintf(w->path, sizeof w->path, "/tmp/tac-store-XXXXXX");
    int file = mkstemp(w->path);
    assert_true(file >= 0);
    close(file);
    w->store = tac_store_open(w->path, TAC_STORE_WRITE, &err);
    assert_non_null(w->store);
    return w;
}

static void end(world *w) {
    char beside[80];
    tac_store_close(w->store);
    unlink(w->path);
    snprintf(beside, sizeof beside, "%s-wal", w->path);
    unlink(beside);
    snprintf(beside, sizeof beside, "%s-shm", w->path);
    unlink(beside);
    tac_arena_free(w->arena);
    free(w);
}

/* "RUS:GOV MIL=Sergei Shoigu;PRK": parties, each with a code, sectors and a name. */
static uint32_t parties(world *w, tac_str list, tac_entity **out) {
    TAC_VEC(tac_entity) all = {0};
    for (tac_str each; tac_str_cut(&list, ';', &each);) {
        tac_entity e = {0};
        tac_str codes, name = each, code, sector;
        tac_str_cut(&name, '=', &codes);
        if (name.s != each.s && name.n) e.identifier_text = name;
        tac_str_cut(&codes, ':', &code);
        memcpy(e.code, code.s, code.n < 3 ? code.n : 3);
        while (codes.n && tac_str_cut(&codes, ' ', &sector)) memcpy(e.sectors[e.n_sectors++], sector.s, 3);
        e.entity_text = e.identifier_text.n ? e.identifier_text : tac_arena_str(w->arena, (tac_str){e.code, 3});
        TAC_PUSH(w->arena, all, e);
    }
    *out = all.at;
    return all.n;
}

/* "EVENT/mode|actors|recipients|2024-05-01|a sentence": further fields are set by hand. Ids follow from the words. */
static tac_record record(world *w, const char *line) {
    tac_str rest = tac_str_of(line), event, actor, recipient, date, name;
    tac_record r = {.factuality = TAC_S("CT+"), .confidence = 0.8, .evidence = {.reader = 0.9}};
    tac_str_cut(&rest, '|', &event), tac_str_cut(&rest, '|', &actor), tac_str_cut(&rest, '|', &recipient), tac_str_cut(&rest, '|', &date);
    tac_str_cut(&event, '/', &name);
    r.event = name;
    if (event.n) r.modes[r.n_modes++] = event;
    r.n_actor = parties(w, actor, &r.actor);
    r.n_recipient = parties(w, recipient, &r.recipient);
    r.date = r.date_text = date;
    r.text = r.event_text = rest;
    r.id = tac_hash64(line, strlen(line), 7);
    r.quad_code = tac_plover_quad(r.event);
    r.event_scale = tac_plover_scale(r.event, TAC_S(""));
    return r;
}

static tac_parcel *parcel(const char *id, const char *text, const char *coder, tac_record *records, uint32_t n) {
    tac_stored_document d = {.id = tac_str_of(id), .date = TAC_S("2024-05-01"), .publication = TAC_S("North Post"), .text = tac_str_of(text), .keep_text = true,
                             .coder = tac_str_of(coder), .stamp = tac_str_of(coder)};
    tac_parcel *p = tac_parcel_new(&d);
    for (uint32_t i = 0; i < n; i++) records[i].id ^= tac_hash64(id, strlen(id), 1); /* the same words in another document are another record */
    tac_parcel_add(p, records, n);
    for (uint32_t i = 0; i < n; i++) records[i].id ^= tac_hash64(id, strlen(id), 1);
    tac_parcel_close(p);
    return p;
}

static tac_store_state put(world *w, const char *id, const char *text, const char *coder, tac_record *records, uint32_t n) {
    tac_parcel *p = parcel(id, text, coder, records, n);
    tac_store_state was = TAC_STORE_NEW;
    tac_error err = {0};
    assert_true(tac_store_begin(w->store, &err));
    if (!tac_store_put(w->store, p, &was, &err)) fail_msg("%s: %s", err.where, err.message);
    assert_true(tac_store_commit(w->store, &err));
    tac_parcel_free(p);
    return was;
}

#endif
