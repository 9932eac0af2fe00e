/* The coder: model, lexicon and gazetteer, opened once and shared; and sessions, one thread's scratch, in which a document walks through the rooms:
 * text checked, parsed, parties found, events coded, records written. A session holds the memory of one section of a document,
 * emptied before the next, so that it stays small however long the text is. */
#include "coder/coder.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/text.h"

struct tac_coder {
    tac_model *model;
    tac_lexicon *lexicon;
    tac_gazetteer *gazetteer;
    char name[96];
    pthread_t kernels; /* makes the products' kernels while the files are checked */
    bool making;
};

struct tac_session {
    const tac_coder *coder;
    tac_parser *parser;
    tac_arena *arena;              /* of a section */
    tac_arena *whole;              /* of the document */
    tac_coded document;            /* what its sections share */
    size_t at, end;                /* where the next section begins; the text's end */
    uint64_t hash;                 /* of the whole text */
    uint32_t sentences, mentions;  /* so far */
    tac_buf why;
};

struct tac_result {
    tac_buf lines;   /* every record's JSON, each ended by zero */
    size_t *starts;  // (count)
    size_t count;
};

const tac_model *tac_coder_model(const tac_coder *coder) {
    return coder->model;
}

const tac_lexicon *tac_coder_lexicon(const tac_coder *coder) {
    return coder->lexicon;
}

tac_str tac_coder_name(const tac_coder *coder) {
    return tac_str_of(coder->name);
}

/* ---- opening ---- */

static tac_gazetteer *open_gazetteer(tac_error *err) {
    char path[TAC_PATH];
    return tac_coder_find(TAC_FIND_GAZETTEER, NULL, path, err) ? tac_gazetteer_open(path, err) : NULL;
}

static void *make_kernels(void *nothing) {
    tac_run_prepare();
    return nothing;
}

static tac_coder *coder_new(tac_error *err) {
    tac_coder *coder = calloc(1, sizeof *coder);
    if (coder) coder->making = pthread_create(&coder->kernels, NULL, make_kernels, NULL) == 0;
    else tac_fail(err, TAC_E_MEMORY, "", "out of memory");
    return coder;
}

static tac_coder *open_files(const char *model_path, const char *lexicon_path, tac_error *err) {
    tac_coder *coder = coder_new(err);
    if (!coder) return NULL;
    coder->model = tac_model_open(model_path, err);
    coder->lexicon = coder->model ? tac_lexicon_open(lexicon_path, err) : NULL;
    coder->gazetteer = coder->lexicon ? open_gazetteer(err) : NULL;
    if (!coder->gazetteer) {
        tac_coder_close(coder);
        return NULL;
    }
    uint64_t known[] = {tac_lexicon_hash(coder->lexicon), tac_gazetteer_hash(coder->gazetteer)}; /* both are made from lexicon/ */
    snprintf(coder->name, sizeof coder->name, "tacitus %s lexicon:%06llx model:%06llx", TAC_VERSION, (unsigned long long)(tac_hash64(known, sizeof known, 0) >> 40),
             (unsigned long long)(tac_model_hash(coder->model) >> 40));
    return coder;
}

/* Whatever a room says of a missing or damaged file, it is the coder's data that is wrong. */
static tac_coder *as_data_error(tac_coder *coder, tac_error *err) {
    if (!coder && err && err->code != TAC_E_MEMORY) err->code = TAC_E_DATA;
    return coder;
}

tac_coder *tac_coder_open_parser(const char *model_path, tac_error *err) {
    char path[TAC_PATH];
    if (!tac_coder_find(TAC_FIND_MODEL, model_path, path, err)) return NULL;
    tac_coder *coder = coder_new(err);
    if (coder && !(coder->model = tac_model_open(path, err))) {
        tac_coder_close(coder);
        coder = NULL;
    }
    return as_data_error(coder, err);
}

tac_coder *tac_coder_open(const char *model_path, const char *lexicon_path, tac_error *err) {
    char model[TAC_PATH], lexicon[TAC_PATH];
    if (!tac_coder_find(TAC_FIND_MODEL, model_path, model, err) || !tac_coder_find(TAC_FIND_LEXICON, lexicon_path, lexicon, err)) return NULL;
    return as_data_error(open_files(model, lexicon, err), err);
}

/* Compiles the folders into a new folder of their own, which is gone as soon as the compiled file is mapped. */
static tac_coder *open_compiled(const char *model, const char *const *folders, int n, void (*complain)(void *, const char *), void *context, tac_error *err) {
    char folder[TAC_PATH], file[TAC_PATH + 16];
    const char *temporary = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%.4000s/tacitus-XXXXXX", temporary && *temporary ? temporary : "/tmp");
    if (!mkdtemp(folder)) {
        tac_fail(err, TAC_E_IO, folder, "a folder for the compiled lexicon cannot be made");
        return NULL;
    }
    snprintf(file, sizeof file, "%s/overlay.lexc", folder);
    tac_coder *coder = NULL;
    if (tac_lexicon_compile(folders, n, file, complain, context, err)) coder = open_files(model, file, err);
    unlink(file);
    rmdir(folder);
    return as_data_error(coder, err);
}

tac_coder *tac_coder_open_overlay(const char *model_path, const char *overlay, void (*complain)(void *, const char *), void *context, tac_error *err) {
    struct stat st;
    if (stat(overlay, &st) != 0) {
        tac_fail(err, TAC_E_DATA, overlay, "there is no such lexicon folder");
        return NULL;
    }
    if (!S_ISDIR(st.st_mode)) return tac_coder_open(model_path, overlay, err);
    char model[TAC_PATH], sources[TAC_PATH];
    if (!tac_coder_find(TAC_FIND_MODEL, model_path, model, err) || !tac_coder_find(TAC_FIND_LEXICON_SOURCES, NULL, sources, err)) return NULL;
    struct stat shipped; /* the shipped folder itself may be given, to have it compiled anew: it is then no user's */
    bool same = stat(sources, &shipped) == 0 && shipped.st_dev == st.st_dev && shipped.st_ino == st.st_ino;
    return open_compiled(model, (const char *[]){sources, overlay}, same ? 1 : 2, complain, context, err);
}

void tac_coder_close(tac_coder *coder) {
    if (!coder) return;
    if (coder->making) pthread_join(coder->kernels, NULL);
    tac_gazetteer_close(coder->gazetteer);
    if (coder->lexicon) tac_lexicon_close(coder->lexicon);
    if (coder->model) tac_model_close(coder->model);
    free(coder);
}

/* ---- sessions ---- */

tac_session *tac_session_new(const tac_coder *coder, tac_error *err) {
    tac_parser *parser = tac_parser_new(coder->model, err);
    tac_session *session = parser ? calloc(1, sizeof *session) : NULL;
    if (!session) {
        if (parser) tac_fail(err, TAC_E_MEMORY, "", "out of memory");
        tac_parser_free(parser);
        return NULL;
    }
    session->coder = coder;
    session->parser = parser;
    session->arena = tac_arena_new();
    session->whole = tac_arena_new();
    return session;
}

const tac_coder *tac_session_coder(const tac_session *session) {
    return session->coder;
}

void tac_session_free(tac_session *session) {
    if (!session) return;
    tac_parser_free(session->parser);
    tac_arena_free(session->arena);
    tac_arena_free(session->whole);
    tac_buf_free(&session->why);
    free(session);
}

tac_document tac_document_of(const tac_input_document *d) {
    return (tac_document){.id = d->id.s, .text = d->text.s, .text_bytes = d->text.n, .date = d->date.n ? d->date.s : NULL,
                          .title = d->title.n && !d->title_in_text ? d->title.s : NULL, .url = d->url.n ? d->url.s : NULL,
                          .publication = d->publication.n ? d->publication.s : NULL};
}

/* Anyone may call the library, so a document is checked here even where the readers have done so. */
static bool check(const tac_document *doc, const char *where, tac_error *err) {
    if (!doc->text || doc->text_bytes == 0) return tac_fail(err, TAC_E_INPUT, where, "the document is empty");
    size_t title = doc->title ? strlen(doc->title) : 0;
    if (doc->text_bytes > TAC_INPUT_LARGEST || title > TAC_INPUT_LARGEST)
        return tac_fail(err, TAC_E_INPUT, where, "the document is longer than %d MB: split it", TAC_INPUT_LARGEST >> 20);
    size_t bad = tac_utf8_check(doc->text, doc->text_bytes);
    if (bad < doc->text_bytes) return tac_fail(err, TAC_E_INPUT, where, "is not UTF-8: byte 0x%02X at offset %zu", (unsigned char)doc->text[bad], bad);
    const char *others[] = {doc->id, doc->title, doc->url, doc->publication};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i] && tac_utf8_check(others[i], strlen(others[i])) < strlen(others[i]))
            return tac_fail(err, TAC_E_INPUT, where, "its id, title, url or publication is not UTF-8");
    if (doc->date && !tac_day_of(tac_str_of(doc->date)))
        return tac_fail(err, TAC_E_INPUT, where, "the date \"%.64s\" is not a day of the form YYYY-MM-DD", doc->date);
    return true;
}

/* What is parsed: the title, a blank line and the text, where the title is not in the text. */
bool tac_session_begin(tac_session *session, const tac_document *doc, tac_error *err) {
    session->at = session->end = 0;
    if (!check(doc, doc->id ? doc->id : "", err)) return false;
    tac_arena_reset(session->whole);
    tac_str title = tac_str_of(doc->title), text = {doc->text, doc->text_bytes};
    session->document = (tac_coded){.arena = session->arena, .text = text, .date = doc->date ? tac_day_of(tac_str_of(doc->date)) : 0};
    tac_coded *coded = &session->document;
    if (title.n) {
        char *both = tac_arena_alloc(session->whole, title.n + 2 + text.n + 1);
        memcpy(both, title.s, title.n);
        memcpy(both + title.n, "\n\n", 2);
        memcpy(both + title.n + 2, text.s, text.n);
        coded->text = (tac_str){both, title.n + 2 + text.n};
        coded->title_bytes = (uint32_t)title.n;
    }
    coded->frame = (tac_record_frame){tac_str_of(doc->id), title, tac_str_of(doc->url), tac_str_of(doc->publication), tac_str_of(session->coder->name), tac_str_of(doc->date)};
    session->hash = tac_hash64(coded->text.s, coded->text.n, 0);
    session->sentences = session->mentions = 0;
    session->end = coded->text.n;
    return true;
}

static void code_section(tac_session *session, tac_until until, const tac_coding_options *options, tac_coded *out) {
    tac_event_options asked = {
        .document_hash = session->hash,
        .date = out->date,
        .text = out->text,
        .title_bytes = out->title_bytes,
        .min_confidence = options ? options->min_confidence : 0,
        .rules_only = options && options->rules_only,
        .trace = options && options->trace,
        .likes = options && options->likes && tac_likes_model(options->likes) == tac_model_hash(session->coder->model) ? options->likes : NULL,
        .gazetteer = session->coder->gazetteer,
    };
    if (until == TAC_UNTIL_ATTRIBUTIONS) {
        out->attributions = tac_attributions_find(out->arena, out->parse, out->mentions, session->coder->lexicon, &asked);
        return;
    }
    bool explain = options && options->explain;
    session->why.n = 0;
    out->records = tac_events_code(out->arena, out->parse, out->mentions, session->coder->lexicon, &asked, explain ? &session->why : NULL);
    if (explain) out->explain = (tac_str){session->why.s, session->why.n};
}

bool tac_session_next(tac_session *session, tac_until until, const tac_coding_options *options, tac_coded *out) {
    if (session->at >= session->end) return false;
    tac_coded *d = &session->document;
    size_t to = tac_text_section(d->text, session->at, TAC_SECTION);
    *out = *d;
    d->section++;
    out->last = to == session->end;
    out->mentions_before = session->mentions;
    tac_arena_reset(session->arena);
    out->parse = tac_parser_run(session->parser, session->arena, d->text, session->at, to);
    out->parse->before = session->sentences;
    out->coder = session->coder;
    if (until >= TAC_UNTIL_MENTIONS) out->mentions = tac_mentions_find(session->arena, out->parse, session->coder->lexicon, session->coder->gazetteer, d->date);
    if (until >= TAC_UNTIL_ATTRIBUTIONS) code_section(session, until, options, out);
    session->at = to;
    session->sentences += out->parse->n;
    session->mentions += out->mentions ? out->mentions->n : 0;
    return true;
}

bool tac_session_parse_conllu(tac_session *session, tac_str lines, const char *path, uint64_t first_line, tac_conllu *given, tac_coded *out, tac_error *err) {
    tac_arena *arena = session->arena;
    tac_arena_reset(arena);
    size_t bad = tac_utf8_check(lines.s, lines.n);
    if (bad < lines.n) {
        char where[sizeof err->where];
        for (size_t i = 0; i < bad; i++) first_line += lines.s[i] == '\n';
        snprintf(where, sizeof where, "%.480s:%llu", path, (unsigned long long)first_line);
        return tac_fail(err, TAC_E_INPUT, where, "is not UTF-8: byte 0x%02X", (unsigned char)lines.s[bad]);
    }
    if (!tac_conllu_read(given, arena, lines, path, first_line, err)) return false;
    *out = (tac_coded){.arena = arena, .text = given->text};
    out->parse = tac_parser_run_tokens(session->parser, arena, given->text, given->tokens, given->ends, given->n_sentences);
    for (uint32_t i = 0; i < out->parse->n && i < given->n_sentences; i++) out->parse->sentences[i].id = given->ids[i];
    return true;
}

/* ---- the public call ---- */

static bool add_record(tac_result *result, size_t *room, const tac_record *r, const tac_record_frame *frame) {
    if (result->count == *room) {
        size_t wanted = *room ? 2 * *room : 64;
        size_t *grown = realloc(result->starts, wanted * sizeof *grown);
        if (!grown) return false;
        result->starts = grown;
        *room = wanted;
    }
    result->starts[result->count++] = result->lines.n;
    tac_record_json(r, frame, &result->lines);
    tac_buf_add(&result->lines, (tac_str){"", 1});
    return true;
}

tac_result *tac_session_code(tac_session *session, const tac_document *doc, tac_error *err) {
    if (!tac_session_begin(session, doc, err)) return NULL;
    tac_result *result = calloc(1, sizeof *result);
    size_t room = 0;
    bool well = result != NULL;
    tac_coded coded;
    while (well && tac_session_next(session, TAC_UNTIL_RECORDS, NULL, &coded))
        for (uint32_t i = 0; well && i < coded.records.n; i++) well = add_record(result, &room, &coded.records.at[i], &coded.frame);
    if (well) return result;
    tac_result_free(result);
    tac_fail(err, TAC_E_MEMORY, "", "out of memory");
    return NULL;
}

size_t tac_result_count(const tac_result *result) {
    return result->count;
}

const char *tac_result_json(const tac_result *result, size_t i) {
    return i < result->count ? result->lines.s + result->starts[i] : NULL;
}

void tac_result_free(tac_result *result) {
    if (!result) return;
    tac_buf_free(&result->lines);
    free(result->starts);
    free(result);
}
