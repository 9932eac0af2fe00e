/* Inside the record room: numbers, ids and codes as text, the same in every locale. Not for other rooms. */
#ifndef TAC_RECORD_WRITE_H
#define TAC_RECORD_WRITE_H

#include "record/record.h"

/* An id as it stands in a record: 16 hexadecimal digits. */
void tac_write_id(tac_buf *out, uint64_t id);

/* Back again; false where the text is no such thing. A number is "-12.5": no exponent, no blanks. */
bool tac_read_number(tac_str s, double *value);
bool tac_read_id(tac_str s, uint64_t *id);
bool tac_read_code(tac_str s, char code[4]);

#endif
