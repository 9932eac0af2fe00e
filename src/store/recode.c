/* Documents coded again by a newer coder: the records change, the version does not, and what differs is kept as a diff of their lines, without the coder's stamp. */
#include <string.h>

#include "store/internal.h"

bool tac_store_next_stale(tac_store *s, tac_str coder, int64_t after, int64_t *number, tac_stored_document *d, tac_error *err) { (void)s, (void)coder, (void)after, (void)number, (void)d, (void)err; return false; }
