/* How much each sign says for a country, in hundredths: for all phrases, then what is added for rulers, forces, rebels, people, other bodies and persons by name.
 * Written by train/setting. */
enum { SETTING_FEATURES = 38, SETTING_KINDS = 6 };
static const int16_t setting_weights[SETTING_FEATURES][1 + SETTING_KINDS] = {
    {23, -3, 5, 5, -1, -3, 6}, /* SHARE */
    {41, 3, 6, -6, 6, -1, -8}, /* EARLY */
    {16, -4, -1, 11, 3, -8, 7}, /* TITLE */
    {14, -5, -5, 15, 10, 0, -22}, /* LEADS */
    {27, 2, -1, -6, 0, 9, 3}, /* FIRST */
    {33, 18, -29, 5, 4, 43, -1}, /* BEFORE_PLACE */
    {15, 2, 22, -15, -9, 11, -6}, /* BEFORE_PARTY */
    {31, -4, 3, -9, 12, -40, 24}, /* AFTER_PLACE */
    {10, 5, -6, -18, 7, -24, 14}, /* AFTER_PARTY */
    {41, 8, 11, -9, -2, -3, -1}, /* NEAREST_BEFORE */
    {-8, 4, 1, -10, -4, -15, 3}, /* NEAREST_AFTER */
    {87, -9, 8, -38, 18, 40, -17}, /* VERB_PLACE */
    {-56, -2, 6, 14, -9, -1, -28}, /* VERB_SUBJECT */
    {-40, -30, -2, 28, 8, -31, -29}, /* VERB_OBJECT */
    {88, 20, 10, -51, -18, -62, 47}, /* VERB_SAME */
    {188, 106, 114, 0, -18, 26, 11}, /* OWN_PLACE */
    {48, 3, 17, -8, -4, 14, -9}, /* OPENS */
    {42, 5, 18, -16, -3, 14, -20}, /* PARAGRAPH */
    {43, 1, 13, -11, 7, -17, -3}, /* LAST_PLACE */
    {41, 9, 18, -2, -12, 2, -1}, /* LAST_PARTY */
    {9, 12, 2, 0, -1, -18, -22}, /* SECOND_LAST */
    {129, 57, -22, 26, 3, -49, 31}, /* SAME_NOUN */
    {64, -9, 13, 72, 2, 39, -62}, /* SAME_SECTOR */
    {-1, 4, -13, 4, 2, 7, -3}, /* ASSIGNED */
    {-51, 15, -5, 11, -14, 8, -17}, /* NO_COUNTRY */
    {75, -22, -7, -25, 90, 11, 1}, /* LABEL */
    {-24, -5, -19, 21, -12, 19, -12}, /* ONLY */
    {41, 2, -8, 14, 9, 5, -15}, /* NONE */
    {3, -23, -10, 128, 11, -46, 0}, /* NONE_INDEFINITE */
    {-71, -5, -8, 0, -4, 3, 32}, /* NONE_DEFINITE */
    {96, 23, -13, 5, 8, -4, 53}, /* NONE_PLURAL */
    {9, 6, -11, 15, 1, 23, -22}, /* NONE_MANY */
    {-14, 3, -10, 27, 0, 2, -8}, /* NONE_ALONE */
    {41, -2, -16, 4, 32, -26, -22}, /* NONE_FIRST */
    {220, 0, 19, 12, 56, 67, 0}, /* NONE_STATELESS */
    {204, 92, 42, -76, 87, 0, -86}, /* NONE_FOREIGN */
    {31, 6, -1, 25, -5, 9, -5}, /* ASSIGNED_HERE */
    {-26, 24, -67, -26, -32, 6, 0}, /* MOVES */
};
