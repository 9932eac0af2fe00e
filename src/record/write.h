/* Inside the record room: numbers, ids and codes as text, the same in every locale. Not for other rooms. */
#ifndef TAC_RECORD_WRITE_H
#define TAC_RECORD_WRITE_H

#include "record/record.h"

/* Back again; false where the text is no such thing. A number is "-12.5": no exponent, no blanks. A code is up to three capital letters or digits; it may be empty. */
bool tac_read_number(tac_str s, double *value);
bool tac_read_id(tac_str s, uint64_t *id);
bool tac_read_code(tac_str s, char code[4]);
#define TAC_LARGEST_WHOLE ((int64_t)1 << 53) /* that a double holds, so that JSON and CSV read the same */

/* An entity or a transfer with nothing in it is none: CSV could not tell it from one that is not there. */
bool tac_entity_says(const tac_entity *e);
bool tac_transfer_says(const tac_record *r);

#endif
