/* Behind the public API, for the command line: the coder's parts, a document's records as structs, and where model and lexicon lie. */
#ifndef TAC_CODER_H
#define TAC_CODER_H

#include "actors/actors.h"
#include "events/events.h"
#include "input/input.h"
#include "lexicon/lexicon.h"
#include "model/model.h"
#include "parse/parse.h"
#include "record/record.h"

const tac_model *tac_coder_model(const tac_coder *coder);
const tac_lexicon *tac_coder_lexicon(const tac_coder *coder);
/* "tacitus 0.1.0 lexicon:3fa9c1 model:77b20e" */
tac_str tac_coder_name(const tac_coder *coder);

/* Opens a coder on the shipped lexicon's sources with the user's folder laid over them (compiled to a file that is gone when the coder is closed).
 * `overlay` may also be a compiled lexicon. complain() hears every error in the folders. */
tac_coder *tac_coder_open_overlay(const char *model_path, const char *overlay, void (*complain)(void *, const char *), void *context, tac_error *err);

const tac_coder *tac_session_coder(const tac_session *session);

/* A coder for parsing alone: it has no lexicon, and its sessions go no further than tac_session_parse. */
tac_coder *tac_coder_open_parser(const char *model_path, tac_error *err);

/* Where things lie: the path given, else the environment's, else beside the program, installed or in its build tree. */
typedef enum { TAC_FIND_MODEL, TAC_FIND_LEXICON, TAC_FIND_LEXICON_SOURCES, TAC_FIND_GAZETTEER, TAC_FIND_LIKES } tac_find;
enum { TAC_PATH = 4096 };
bool tac_coder_find(tac_find what, const char *given, char path[TAC_PATH], tac_error *err);

/* How far a document goes, and how. */
typedef enum { TAC_UNTIL_PARSE, TAC_UNTIL_MENTIONS, TAC_UNTIL_ATTRIBUTIONS, TAC_UNTIL_RECORDS } tac_until;
typedef struct {
    double min_confidence;
    bool rules_only;
    bool explain;           /* tac_coded.explain is wanted */
    bool trace;             /* it is for a program: JSON lines */
    const tac_likes *likes; /* explain: training texts to tell of; those of another model than the coder's are passed over */
} tac_coding_options;

/* A section of a document on its way through the rooms. An article is one section; a longer text is cut between paragraphs into several, each read apart, so that memory
 * does not grow with the text. All of it lives in the session until its next call. */
enum { TAC_SECTION = 128 << 10 };
typedef struct {
    tac_arena *arena;
    const tac_coder *coder;
    uint32_t section;       /* 0, 1, 2 ... */
    bool last;              /* no section comes after it */
    tac_str text;           /* the whole document's: title, "\n\n", text where the title is a field of its own */
    uint32_t title_bytes;   /* of that title; 0: none, or it is part of the text */
    uint32_t date;          /* YYYYMMDD; 0 unknown */
    tac_parse *parse;
    tac_mentions *mentions; /* until mentions, or records */
    uint32_t mentions_before; /* those of the sections before */
    tac_attributions attributions; /* until attributions, and no further */
    tac_records records;    /* until records */
    tac_str explain;        /* why, for a person to read, where the options ask for it */
    tac_record_frame frame;
} tac_coded;

/* Begins a document, which must stay until its last section is read. False and *err when it cannot be coded. */
bool tac_session_begin(tac_session *session, const tac_document *doc, tac_error *err);
/* Its next section, of which there is at least one; false after the last. options may be NULL. */
bool tac_session_next(tac_session *session, tac_until until, const tac_coding_options *options, tac_coded *out);

/* Parses given words and keeps the sentences' ids: whole sentences of CoNLL-U, borrowed until the session's next call, the first line of which is line first_line of
 * the file `path`. *given is what was read. */
bool tac_session_parse_conllu(tac_session *session, tac_str lines, const char *path, uint64_t first_line, tac_conllu *given, tac_coded *out, tac_error *err);

/* A document read as one to code. */
tac_document tac_document_of(const tac_input_document *d);

#endif
