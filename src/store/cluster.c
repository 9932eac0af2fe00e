/* cluster */
#include "store/internal.h"
uint32_t tac_marks(tac_str sentence, uint16_t marks[MARKS]) { (void)sentence, (void)marks; return 0; }
bool tac_cluster_join(tac_store *s, int64_t document, tac_error *err) { (void)s, (void)document, (void)err; return true; }
bool tac_cluster_leave(tac_store *s, int64_t document, tac_error *err) { (void)s, (void)document, (void)err; return true; }
