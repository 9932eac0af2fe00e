/* Made by train/commitment.py; commitment.c says what the names mean. Tenths. */
enum { COMMITMENT_BASE = 11 };
static const struct {
    const char *what;
    int weight;
} commitment_table[] = {
    {"adv already", 7}, {"adv always", 5}, {"adv currently", 8}, {"adv forward", -7}, {"adv now", 5}, {"adv so", -3}, {"adv soon", -10},
    {"adv still", 5}, {"adv then", -6}, {"adv well", 4}, {"adv when", -7}, {"adv why", 9}, {"adv yet", -14}, {"bare conj", -14}, {"bare parataxis", -18},
    {"bare root", -20}, {"far under believe", -7}, {"far under feel", -6}, {"far under make", -8}, {"far under need", -8}, {"far under suppose", -10},
    {"far under want", -11}, {"given if", -6}, {"has aux", 6}, {"has ccomp", 4}, {"has cop", -2}, {"has xcomp", -2}, {"lem accord", 6},
    {"lem attach", 9}, {"lem become", -5}, {"lem believe", 6}, {"lem buy", -5}, {"lem check", -6}, {"lem come", -4}, {"lem discuss", -7}, {"lem do", -2},
    {"lem feel", 5}, {"lem fix", -7}, {"lem get", -5}, {"lem go", -9}, {"lem have", 3}, {"lem hope", 5}, {"lem intend", -7}, {"lem join", -8},
    {"lem keep", 3}, {"lem learn", -6}, {"lem like", 12}, {"lem live", 3}, {"lem look", 5}, {"lem love", 6}, {"lem mean", 4}, {"lem meet", -4},
    {"lem pay", -4}, {"lem play", 6}, {"lem reach", -8}, {"lem recommend", 5}, {"lem regard", 4}, {"lem remain", 8}, {"lem remember", 5},
    {"lem return", -11}, {"lem run", 4}, {"lem say", 6}, {"lem seem", 9}, {"lem set", -7}, {"lem sound", 9}, {"lem start", -5}, {"lem stay", -5},
    {"lem take", -4}, {"lem tell", 2}, {"lem thank", 17}, {"lem think", 4}, {"lem visit", -5}, {"lem wait", 4}, {"lem want", 4}, {"lem wonder", 8},
    {"mark about", -7}, {"mark as", 4}, {"mark before", -15}, {"mark by", -6}, {"mark for", -5}, {"mark from", -10}, {"mark in", -8}, {"mark of", -9},
    {"mark on", -9}, {"mark once", -8}, {"mark since", 6}, {"mark until", -13}, {"mark without", -8}, {"nsubj all", -6}, {"nsubj this", 4},
    {"obj a", -1}, {"obj the", -1}, {"obl any", -6}, {"obl every", 10}, {"obl the", 1}, {"on can", -16}, {"on could", -18}, {"on do", -2},
    {"on if", -12}, {"on may", -18}, {"on must", -11}, {"on neg", -8}, {"on other", -13}, {"on perfect", 3}, {"on prog", -3}, {"on should", -23},
    {"on to", -7}, {"on wh", 0}, {"on will", -30}, {"on would", -17}, {"over acl NN", -2}, {"over acl NNP", 4}, {"over acl WP", -3},
    {"over advcl RB", -8}, {"over advcl VB", -7}, {"over advcl VBD", 12}, {"over advcl VBN", 3}, {"over ccomp VB", -4}, {"over conj JJ", 4},
    {"over conj VB", -3}, {"over conj VBD", 4}, {"over conj VBG", -2}, {"over xcomp JJ", -5}, {"over xcomp VB", -12}, {"over xcomp VBD", 13},
    {"please", -8}, {"question", -2}, {"question acl", -4}, {"question advcl", -3}, {"question root", -4}, {"question you", 5}, {"rel acl", 3},
    {"rel acl:relcl", 2}, {"rel advcl:relcl", 5}, {"rel amod", 6}, {"rel case", 8}, {"rel ccomp", -3}, {"rel root", 1}, {"rel xcomp", -3},
    {"subj he", 5}, {"subj i", 4}, {"subj other", 2}, {"subj she", 5}, {"subj they", 2}, {"subj you", -5}, {"tag VB", -7}, {"tag VBD", 18},
    {"tag VBN", 3}, {"tag VBP", 4}, {"tag VBZ", 4}, {"under able xcomp", 8}, {"under ask xcomp", -9}, {"under begin xcomp", 8}, {"under come advcl", -9},
    {"under continue xcomp", 16}, {"under go xcomp", -10}, {"under have xcomp", 3}, {"under help xcomp", 4}, {"under hope ccomp", -11},
    {"under hope xcomp", -10}, {"under know ccomp", 3}, {"under let xcomp", -4}, {"under look advcl", -11}, {"under need xcomp", -13},
    {"under people acl", 8}, {"under plan advcl", -10}, {"under seem xcomp", 19}, {"under soon advcl", -13}, {"under stop xcomp", 12},
    {"under take csubj", 8}, {"under tend xcomp", 12}, {"under thing acl", -5}, {"under try xcomp", 6}, {"under use advcl", 5},
    {"under want xcomp", -10}, {"under what acl", 4}, {"up acl neg", -4}, {"up advcl could", -5}, {"up advcl do", 4}, {"up advcl if", -7},
    {"up advcl may", -7}, {"up advcl perfect", 3}, {"up advcl should", -7}, {"up advcl to", -3}, {"up advcl will", -11}, {"up advcl would", -8},
    {"up ccomp to", 2}, {"up conj do", 9}, {"up conj if", -10}, {"up conj perfect", 7}, {"up conj to", 5}, {"up conj will", -5}, {"up csubj will", -15},
    {"up csubj would", -11}, {"up parataxis do", -4}, {"up xcomp do", 5}, {"up xcomp if", -5}, {"up xcomp may", -6}, {"up xcomp perfect", 5},
    {"up xcomp will", -9},
};
