/* How much each sign says for a country, in hundredths: for all phrases, then what is added for rulers, forces, rebels, people, other bodies and persons by name.
 * Written by train/setting. */
enum { SETTING_FEATURES = 38, SETTING_KINDS = 6 };
static const int16_t setting_weights[SETTING_FEATURES][1 + SETTING_KINDS] = {
    {24, -2, 7, 4, -1, -5, 4}, /* SHARE */
    {41, 3, 6, -8, 5, 0, -10}, /* EARLY */
    {19, -3, 1, 8, 3, -9, 6}, /* TITLE */
    {14, -6, -2, 13, 11, 0, -22}, /* LEADS */
    {27, 3, 0, -6, 1, 9, 2}, /* FIRST */
    {31, 13, -29, 5, 4, 42, -5}, /* BEFORE_PLACE */
    {14, 4, 21, -15, -9, 12, -6}, /* BEFORE_PARTY */
    {33, -6, 4, -12, 13, -38, 22}, /* AFTER_PLACE */
    {12, 3, -6, -19, 6, -23, 20}, /* AFTER_PARTY */
    {45, 10, 10, -11, -3, -4, -4}, /* NEAREST_BEFORE */
    {-11, 3, 1, -12, -3, -14, 7}, /* NEAREST_AFTER */
    {81, -11, 10, -32, 20, 41, -17}, /* VERB_PLACE */
    {-56, 5, 6, 17, -10, 1, -28}, /* VERB_SUBJECT */
    {-39, -28, -1, 27, 7, -29, -11}, /* VERB_OBJECT */
    {80, 15, 19, -51, -17, -60, 49}, /* VERB_SAME */
    {212, 101, 117, 0, -36, 18, 7}, /* OWN_PLACE */
    {47, 3, 17, -7, -4, 16, -8}, /* OPENS */
    {42, 5, 18, -16, -4, 14, -20}, /* PARAGRAPH */
    {46, 2, 12, -12, 7, -19, -3}, /* LAST_PLACE */
    {41, 7, 20, -3, -11, 3, 0}, /* LAST_PARTY */
    {9, 13, 3, -1, -1, -17, -21}, /* SECOND_LAST */
    {113, 70, -17, 29, 14, -68, 42}, /* SAME_NOUN */
    {61, -9, 12, 74, 3, 40, -66}, /* SAME_SECTOR */
    {-3, 4, -11, 3, 3, 7, -5}, /* ASSIGNED */
    {-52, 16, -5, 12, -16, 7, -17}, /* NO_COUNTRY */
    {75, -30, -3, -26, 84, 4, 1}, /* LABEL */
    {-21, -2, -16, 21, -8, 19, -8}, /* ONLY */
    {38, 2, -10, 15, 10, 5, -15}, /* NONE */
    {3, -23, -11, 119, 13, -46, 0}, /* NONE_INDEFINITE */
    {-73, -4, -7, 1, -3, 2, 24}, /* NONE_DEFINITE */
    {97, 23, -14, 6, 9, -4, 56}, /* NONE_PLURAL */
    {13, 6, -12, 16, 1, 24, -22}, /* NONE_MANY */
    {-16, 0, -10, 27, 0, 1, -8}, /* NONE_ALONE */
    {44, -3, -17, 6, 32, -28, -22}, /* NONE_FIRST */
    {210, 0, 21, 22, 60, 73, 0}, /* NONE_STATELESS */
    {210, 91, 36, -72, 84, 0, -84}, /* NONE_FOREIGN */
    {29, 7, -1, 25, -4, 10, -9}, /* ASSIGNED_HERE */
    {-29, 16, -68, -20, -26, 6, 0}, /* MOVES */
};
