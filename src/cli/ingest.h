/* What ingest and recode share: a coder with a session a thread, batches, and a document coded into a parcel for the store. */
#ifndef TAC_CLI_INGEST_H
#define TAC_CLI_INGEST_H

#include "cli/cli.h"
#include "store/store.h"

/* The coder that the options ask for, its sessions, and its name with the options that change its records. Returns 0 or the exit code. */
int cli_with_coder(const cli_options *o, tac_arena *arena, tac_coder **coder, tac_session ***sessions, tac_str *name);
/* A transaction of so many documents, or so long: `broken` is set when the store cannot be written, and then all ends. */
typedef struct {
    tac_store *store;
    bool open;
    uint32_t documents;
    int64_t ends;
    tac_error broken;
} cli_batch;
void cli_batch_open(cli_batch *b);  /* where none is */
void cli_batch_count(cli_batch *b); /* one document more: a full batch ends */
void cli_batch_end(cli_batch *b);

/* NULL with d->error set when the document cannot be coded. */
tac_parcel *cli_code_parcel(tac_session *session, tac_input_document *d, const tac_coding_options *options, const tac_stored_document *stored);

#endif
