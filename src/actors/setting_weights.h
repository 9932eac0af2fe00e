/* How much each sign says for a country, in hundredths: for all phrases, then what is added for rulers, forces, rebels, people, other bodies and persons by name.
 * Written by train/setting. */
enum { SETTING_FEATURES = 37, SETTING_KINDS = 6 };
static const int16_t setting_weights[SETTING_FEATURES][1 + SETTING_KINDS] = {
    {23, -3, 8, 8, 2, -3, 6}, /* SHARE */
    {42, 6, 7, -5, 3, 1, -12}, /* EARLY */
    {10, -1, -1, 13, 4, -14, -4}, /* TITLE */
    {4, -4, 0, 8, 8, 8, -16}, /* LEADS */
    {26, 3, 2, -3, 1, 8, -1}, /* FIRST */
    {46, 8, -28, 14, 7, 51, -10}, /* BEFORE_PLACE */
    {8, 2, 21, -12, -14, 3, -6}, /* BEFORE_PARTY */
    {37, -4, 4, -15, 9, -22, 22}, /* AFTER_PLACE */
    {3, 4, -7, -16, 6, -13, 8}, /* AFTER_PARTY */
    {46, 5, 14, -9, -1, -1, -8}, /* NEAREST_BEFORE */
    {1, 7, -3, -7, 0, -9, -10}, /* NEAREST_AFTER */
    {70, -7, 3, -18, 12, 43, 0}, /* VERB_PLACE */
    {-48, 3, 11, 6, -13, 27, -30}, /* VERB_SUBJECT */
    {-45, -32, 9, 38, 18, -25, -30}, /* VERB_OBJECT */
    {99, 17, 29, -55, 28, -32, 35}, /* VERB_SAME */
    {201, 86, 101, 92, -26, 103, 1}, /* OWN_PLACE */
    {44, 4, 17, -3, -4, 16, -9}, /* OPENS */
    {41, 6, 18, -11, -1, 11, -24}, /* PARAGRAPH */
    {44, -2, 11, -1, 1, 24, -12}, /* LAST_PLACE */
    {41, 5, 19, -5, -9, -7, -2}, /* LAST_PARTY */
    {11, 9, 3, 2, 1, -27, -8}, /* SECOND_LAST */
    {101, 80, -69, 33, -54, -48, 80}, /* SAME_NOUN */
    {61, -4, 17, 62, 5, 19, -50}, /* SAME_SECTOR */
    {16, 1, -5, 20, 5, -1, -7}, /* ASSIGNED */
    {-53, 15, -3, 0, -13, 3, -24}, /* NO_COUNTRY */
    {65, -23, -12, -17, 65, 7, 51}, /* LABEL */
    {-48, 0, -20, 16, -13, 25, -5}, /* ONLY */
    {32, -1, -8, 15, 13, 9, -14}, /* NONE */
    {42, -23, 6, 108, 13, -53, 0}, /* NONE_INDEFINITE */
    {-67, -6, -7, -4, 6, 5, 13}, /* NONE_DEFINITE */
    {97, 13, -13, 9, 11, -2, 25}, /* NONE_PLURAL */
    {5, 2, -11, 14, 4, 22, -18}, /* NONE_MANY */
    {-15, 2, -11, 32, -3, 13, -7}, /* NONE_ALONE */
    {44, -4, -9, 0, 33, -11, -20}, /* NONE_FIRST */
    {256, 79, 2, 3, 46, 66, -103}, /* NONE_STATELESS */
    {51, 4, 2, 16, 2, -2, -5}, /* ASSIGNED_HERE */
    {-30, 27, -63, -41, -34, 6, 0}, /* MOVES */
};
