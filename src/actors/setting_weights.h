/* How much each sign says for a country, in hundredths: for all phrases, then what is added for rulers, forces, rebels, people, other bodies and persons by name.
 * Written by train/setting. */
enum { SETTING_FEATURES = 38, SETTING_KINDS = 6 };
static const int16_t setting_weights[SETTING_FEATURES][1 + SETTING_KINDS] = {
    {24, -2, 6, 8, 1, -2, 8}, /* SHARE */
    {43, 5, 9, -9, 5, 2, -14}, /* EARLY */
    {9, -4, 0, 10, 4, -5, -1}, /* TITLE */
    {12, -3, -3, 15, 11, 2, -21}, /* LEADS */
    {29, 3, 1, -6, 0, 13, 0}, /* FIRST */
    {41, 14, -29, 3, 5, 42, -11}, /* BEFORE_PLACE */
    {14, 2, 22, -17, -12, 12, -6}, /* BEFORE_PARTY */
    {35, -1, 3, -12, 11, -36, 22}, /* AFTER_PLACE */
    {15, 5, -6, -20, 9, -32, 19}, /* AFTER_PARTY */
    {40, 8, 11, -9, -2, -9, -5}, /* NEAREST_BEFORE */
    {-2, 7, 1, -14, 4, -25, -6}, /* NEAREST_AFTER */
    {86, -6, 6, -29, 20, 37, -23}, /* VERB_PLACE */
    {-54, -4, 10, 9, -10, 15, -31}, /* VERB_SUBJECT */
    {-51, -25, 2, 33, 16, -17, -30}, /* VERB_OBJECT */
    {83, 17, 26, -52, 14, -55, 39}, /* VERB_SAME */
    {166, 107, 115, 0, -22, 27, 2}, /* OWN_PLACE */
    {49, 3, 17, -8, -3, 18, -14}, /* OPENS */
    {42, 2, 16, -14, 1, 14, -24}, /* PARAGRAPH */
    {42, 1, 15, -5, 3, -2, -9}, /* LAST_PLACE */
    {42, 6, 18, -4, -10, 2, -2}, /* LAST_PARTY */
    {10, 12, 2, -1, 0, -21, -13}, /* SECOND_LAST */
    {129, 61, -30, 24, -65, -75, 75}, /* SAME_NOUN */
    {63, -12, 20, 72, 3, 34, -58}, /* SAME_SECTOR */
    {12, 5, -10, 10, 5, -1, -5}, /* ASSIGNED */
    {-53, 14, -4, 10, -13, 3, -25}, /* NO_COUNTRY */
    {85, -26, -7, 16, 79, 9, 1}, /* LABEL */
    {-38, -1, -16, 27, -17, 22, -10}, /* ONLY */
    {38, 1, -10, 15, 11, 7, -16}, /* NONE */
    {8, -21, -9, 131, 12, -41, 0}, /* NONE_INDEFINITE */
    {-64, -5, -8, -4, 0, 7, 21}, /* NONE_DEFINITE */
    {108, 21, -13, 6, 10, 1, 40}, /* NONE_PLURAL */
    {3, 5, -12, 13, 0, 23, -22}, /* NONE_MANY */
    {-18, 3, -10, 29, -2, -1, -10}, /* NONE_ALONE */
    {34, -2, -15, 7, 30, -10, -24}, /* NONE_FIRST */
    {224, 0, 14, 19, 55, 70, 0}, /* NONE_STATELESS */
    {191, 93, 2, -71, 86, 0, -76}, /* NONE_FOREIGN */
    {26, 0, -1, 1, 2, 13, -1}, /* ASSIGNED_HERE */
    {-51, 33, -58, -11, -57, -4, 0}, /* MOVES */
};
