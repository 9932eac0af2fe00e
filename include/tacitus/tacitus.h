/* Tacitus: event coding of news text. The public C API.
 *
 *   tac_error err = {0};
 *   tac_coder *coder = tac_coder_open(NULL, NULL, &err);           // model and lexicon, mapped; shared by threads, never changed
 *   tac_session *session = tac_session_new(coder, &err);          // one thread's scratch
 *   tac_document doc = {.id = "a", .text = text, .text_bytes = n, .date = "2023-09-12"};
 *   tac_result *result = tac_session_code(session, &doc, &err);   // owned by the caller
 *   for (size_t i = 0; i < tac_result_count(result); i++) puts(tac_result_json(result, i));
 *   tac_result_free(result); tac_session_free(session); tac_coder_close(coder);
 *
 * All strings are UTF-8. No function prints or exits. */
#ifndef TACITUS_H
#define TACITUS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TAC_VERSION "0.1.0"

typedef enum {
    TAC_OK = 0,
    TAC_E_USAGE = 2,  /* the call or command line is wrong */
    TAC_E_INPUT = 3,  /* a document or record is not what it should be */
    TAC_E_IO = 4,     /* a file cannot be read or written */
    TAC_E_DATA = 5,   /* the model or the lexicon is missing, damaged or of another version */
    TAC_E_MEMORY = 6
} tac_code;

/* What went wrong. `where` is "file", "file:line" or "file: record N", or empty; `message` says what and what to do next. */
typedef struct {
    tac_code code;
    char where[512];
    char message[512];
} tac_error;

typedef struct tac_coder tac_coder;
typedef struct tac_session tac_session;
typedef struct tac_result tac_result;

/* One document to code. Strings may be NULL but for `text`; `date` is the publication date, YYYY-MM-DD. Borrowed for the call only. */
typedef struct {
    const char *id, *text;
    size_t text_bytes;
    const char *date, *title, *url, *publication;
} tac_document;

/* Opens a coder on a model and a compiled lexicon; NULL means the installed ones (or $TACITUS_MODEL, $TACITUS_LEXICON). NULL and *err on failure. */
tac_coder *tac_coder_open(const char *model_path, const char *lexicon_path, tac_error *err);
void tac_coder_close(tac_coder *coder);

/* One thread's scratch; NULL and *err when the model lacks a layer that this program needs, or there is no memory. */
tac_session *tac_session_new(const tac_coder *coder, tac_error *err);
void tac_session_free(tac_session *session);

/* Codes one document. The result is the caller's; NULL and *err on failure (not UTF-8, no date of the form YYYY-MM-DD, ...). */
tac_result *tac_session_code(tac_session *session, const tac_document *doc, tac_error *err);
size_t tac_result_count(const tac_result *result);
/* Record i as one line of JSON, without a line end; lives as long as the result. */
const char *tac_result_json(const tac_result *result, size_t i);
void tac_result_free(tac_result *result);

#ifdef __cplusplus
}
#endif
#endif
