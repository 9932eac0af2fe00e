/* PLOVER's tables: each event's quad class (1 verbal and 2 material cooperation, 3 verbal and 4 material conflict) and the conflict-cooperation scores
 * of events and modes, from -10 to 10, as the manual gives them. */
#include "record/record.h"

typedef struct {
    const char *event, *mode; /* mode "": the event's own line */
    int quad;
    double scale;
} row;

static const row table[] = {
    {"AGREE", "", 1, 2.5},
    {"CONSULT", "", 1, 2.5}, {"CONSULT", "visit", 1, 4}, {"CONSULT", "third-party", 1, 1}, {"CONSULT", "multilateral", 1, 4}, {"CONSULT", "phone", 1, 1.5},
    {"SUPPORT", "", 1, 5},
    {"CONCEDE", "", 1, 4.5},
    {"COOPERATE", "", 2, 9.5},
    {"AID", "", 2, 10},
    {"RETREAT", "", 2, 6.5}, {"RETREAT", "withdraw", 2, 8}, {"RETREAT", "release", 2, 6.5}, {"RETREAT", "disarm", 2, 10}, {"RETREAT", "ceasefire", 2, 7.5},
    {"RETREAT", "access", 2, 6.5}, {"RETREAT", "resign", 2, 4.5},
    {"REQUEST", "", 3, 0}, {"REQUEST", "assist", 3, 0.5}, {"REQUEST", "change", 3, -1}, {"REQUEST", "yield", 3, -1}, {"REQUEST", "meet", 3, 0},
    {"ACCUSE", "", 3, -3}, {"ACCUSE", "disapprove", 3, -2}, {"ACCUSE", "investigate", 3, -3.5}, {"ACCUSE", "allege", 3, -3.5},
    {"REJECT", "", 3, -2}, {"REJECT", "assist", 3, -1.5}, {"REJECT", "change", 3, -2}, {"REJECT", "yield", 3, -2}, {"REJECT", "meet", 3, -2},
    {"THREATEN", "", 3, -3.5}, {"THREATEN", "restrict", 3, -3}, {"THREATEN", "arrest", 3, -3.5}, {"THREATEN", "relations", 3, -3.5},
    {"THREATEN", "expel", 3, -3.5}, {"THREATEN", "territory", 3, -4}, {"THREATEN", "violence", 3, -3.5},
    {"PROTEST", "", 4, -5}, {"PROTEST", "demo", 4, -5}, {"PROTEST", "riot", 4, -7}, {"PROTEST", "strike", 4, -5}, {"PROTEST", "hunger", 4, -4.5},
    {"PROTEST", "boycott", 4, -4.5}, {"PROTEST", "obstruct", 4, -4.5}, /* vandalize has no score of its own */
    {"SANCTION", "", 4, -6}, {"SANCTION", "convict", 4, -6}, {"SANCTION", "expel", 4, -5.5}, {"SANCTION", "withdraw", 4, -6}, {"SANCTION", "discontinue", 4, -6},
    {"MOBILIZE", "", 4, -5.5}, {"MOBILIZE", "troops", 4, -6.5}, {"MOBILIZE", "weapons", 4, -6.5}, {"MOBILIZE", "police", 4, -5.5}, {"MOBILIZE", "militia", 4, -6},
    {"COERCE", "", 4, -7}, {"COERCE", "seize", 4, -7}, {"COERCE", "restrict", 4, -7}, {"COERCE", "censor", 4, -6.5}, {"COERCE", "curfew", 4, -6.5},
    {"COERCE", "martial-law", 4, -7.5}, {"COERCE", "arrest", 4, -7}, {"COERCE", "deport", 4, -7}, {"COERCE", "withhold", 4, -7},
    {"COERCE", "misinformation", 4, -6.5}, {"COERCE", "cyber", 4, -7},
    {"ASSAULT", "", 4, -9}, {"ASSAULT", "abduct", 4, -8.5}, {"ASSAULT", "beat", 4, -7.5}, {"ASSAULT", "torture", 4, -8.5}, {"ASSAULT", "sexual", 4, -8.5},
    {"ASSAULT", "targeted", 4, -9.5}, {"ASSAULT", "destroy", 4, -8.5}, {"ASSAULT", "primitive", 4, -8}, {"ASSAULT", "firearms", 4, -9},
    {"ASSAULT", "explosives", 4, -9}, {"ASSAULT", "suicide-attack", 4, -9.5}, {"ASSAULT", "aerial", 4, -9.5}, {"ASSAULT", "drone", 4, -9.5},
    {"ASSAULT", "heavy-weapons", 4, -9.5}, {"ASSAULT", "crowd-control", 4, -7.5}, {"ASSAULT", "unconventional", 4, -10},
};

/* The line of event and mode, else the event's own, else NULL. */
static const row *find(tac_str event, tac_str mode) {
    const row *own = NULL;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!tac_str_is(event, table[i].event)) continue;
        if (tac_str_is(mode, table[i].mode)) return &table[i];
        if (!table[i].mode[0]) own = &table[i];
    }
    return own;
}

int tac_plover_quad(tac_str event) {
    const row *r = find(event, TAC_S(""));
    return r ? r->quad : 0;
}

double tac_plover_scale(tac_str event, tac_str mode) {
    const row *r = find(event, mode);
    return r ? r->scale : 0;
}
