/* What happened: one decision from two witnesses (the reader's scores and the lexicon's frames over the tree), then one file a question:
 * parties, status, sources, time, place, transfer, context. */
#ifndef TAC_EVENTS_H
#define TAC_EVENTS_H

#include "actors/actors.h"
#include "gazetteer/gazetteer.h"
#include "lexicon/lexicon.h"
#include "parse/parse.h"
#include "record/record.h"

typedef struct {
    uint64_t document_hash;
    uint32_t date;          /* publication date, YYYYMMDD; 0 unknown */
    tac_str text;           /* what was parsed: title, "\n\n", text where the title is a field of its own */
    uint32_t title_bytes;   /* of that title; 0 where it is part of the text. Records in it have in_title and their offsets count there;
                               others' offsets count in the text after it */
    double min_confidence;
    bool rules_only;        /* frames alone decide */
    bool trace;             /* `explain` gets JSON lines for a program instead: every word, party and act that was weighed, with its features (weigh.c) */
    const tac_likes *likes; /* NULL: `explain` does not tell which training texts are like an act */
    const tac_gazetteer *gazetteer; /* NULL: of a place its country is told and no more */
} tac_event_options;

typedef struct {
    tac_record *at;         /* in text order of triggers */
    uint32_t n;
} tac_records;

/* Codes a parsed document; all in the arena. With `explain` not NULL, appends for a person to read: every trigger considered, its scores and frames, the link
 * and tree path to each party, and why losers lost. */
tac_records tac_events_code(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options, tac_buf *explain);

/* Every time expression of a parsed document, in text order; none where the publication date is not known. Options: date and text. */
typedef struct {
    uint32_t sentence, start, end;  /* bytes of what was parsed */
    uint32_t from, to;              /* the days it means, YYYYMMDD, both included */
    const char *resolution;         /* day week month season year decade interval */
    const char *anchor;             /* what it is reckoned from: "text" (it says all), "publication", "narrative" (a day that the text told of before) */
    uint32_t counted_from;          /* narrative: that day; 0: the publication date for want of one */
} tac_time;
typedef struct { const tac_time *at; uint32_t n; } tac_times;
tac_times tac_times_find(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options);

/* ---- who says what, events in it or not ---- */
typedef enum { TAC_DIRECT, TAC_INDIRECT, TAC_MIXED } tac_speech;
typedef struct {
    uint32_t start, end;    /* bytes, counted as the parse counts them */
} tac_span;
enum { TAC_ATTRIBUTION_SPANS = 12 };
typedef struct {
    tac_span source, cue;   /* the words that name the source (0..0: none do), and those that tell of the saying */
    tac_span content[TAC_ATTRIBUTION_SPANS];
    uint32_t n_content;
    tac_speech type;
    bool has_speaker;
    tac_entity speaker;     /* who the source is, with codes; its factuality is the source's own commitment to the content, its cue the cue's words */
    tac_str author;         /* what the cue tells of the author's commitment */
    int32_t within;         /* the attribution that this one stands in, -1: it is the author's */
    uint32_t depth;         /* how many it stands in */
} tac_attribution;
typedef struct {
    tac_attribution *at;    /* in text order of cues */
    uint32_t n;
} tac_attributions;
tac_attributions tac_attributions_find(tac_arena *arena, const tac_parse *parse, const tac_mentions *mentions, const tac_lexicon *lex, const tac_event_options *options);

#endif
