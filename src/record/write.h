/* Inside the record room: numbers as text, the same in every locale. Not for other rooms. */
#ifndef TAC_RECORD_WRITE_H
#define TAC_RECORD_WRITE_H

#include "record/record.h"

/* `value` with up to `decimals` (0..6) decimals, rounded half away from zero, zeros at the end dropped: 0.5, 39.03, -9, 20000. Not a number is 0. */
void tac_write_number(tac_buf *out, double value, int decimals);
/* An id as it stands in a record: 16 hexadecimal digits. */
void tac_write_id(tac_buf *out, uint64_t id);

#endif
