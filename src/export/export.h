/* Records in the formats that analysts' scripts already read: docs/exports.md lists their columns and says how each is filled.
 *
 *   tac_export *e = tac_export_new(TAC_EXPORT_ICEWS, &(tac_export_options){0});
 *   tac_export_header(e, &out);
 *   for each record: if (tac_export_record(e, &record, &frame, &out) != TAC_EXPORT_WRITTEN) ... it was left out, and this says why
 *   tac_export_free(e);
 *
 * Formats of dyads (polecat, icews, phoenix, gdelt) have one row a pair of parties; jsonl, csv and acled one a record. */
#ifndef TAC_EXPORT_H
#define TAC_EXPORT_H

#include "record/record.h"

typedef enum { TAC_EXPORT_JSONL, TAC_EXPORT_CSV, TAC_EXPORT_POLECAT, TAC_EXPORT_ICEWS, TAC_EXPORT_PHOENIX, TAC_EXPORT_GDELT, TAC_EXPORT_ACLED, TAC_EXPORT_FORMATS } tac_export_format;
/* "jsonl" ..; NULL behind the last. */
const char *tac_export_format_name(int format);

typedef struct {
    double min_confidence; /* less sure records are left out */
    bool all;              /* also those that did not happen or have not yet, in formats that cannot say so */
} tac_export_options;

typedef enum {
    TAC_EXPORT_WRITTEN,
    TAC_EXPORT_UNSURE,   /* below min_confidence */
    TAC_EXPORT_UNREAL,   /* negated, hypothetical or future, and the format has no column that says so */
    TAC_EXPORT_OUTSIDE   /* no event of the format's kind (acled), or of none of PLOVER's types */
} tac_export_outcome;

typedef struct tac_export tac_export;
tac_export *tac_export_new(tac_export_format format, const tac_export_options *options);
/* The header line, where the format has one. */
void tac_export_header(const tac_export *e, tac_buf *out);
tac_export_outcome tac_export_record(tac_export *e, const tac_record *r, const tac_record_frame *f, tac_buf *out);
void tac_export_free(tac_export *e);

#endif
