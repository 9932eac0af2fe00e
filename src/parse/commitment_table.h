/* Made by train/commitment.py; commitment.c says what the names mean. Tenths. */
enum { COMMITMENT_BASE = 13 };
static const struct {
    const char *what;
    int weight;
} commitment_table[] = {
    {"adv already", 7}, {"adv always", 5}, {"adv currently", 8}, {"adv forward", -8}, {"adv now", 5}, {"adv so", -4}, {"adv soon", -10},
    {"adv still", 5}, {"adv then", -6}, {"adv together", -6}, {"adv well", 4}, {"adv when", -7}, {"adv why", 9}, {"adv yet", -14}, {"bare conj", -15},
    {"bare parataxis", -17}, {"bare root", -19}, {"far under believe", -7}, {"far under feel", -6}, {"far under make", -8}, {"far under need", -8},
    {"far under suppose", -10}, {"far under want", -11}, {"given if", -7}, {"has aux", 6}, {"has ccomp", 4}, {"has cop", -3}, {"has xcomp", -2},
    {"lem accord", 6}, {"lem attach", 9}, {"lem become", -5}, {"lem believe", 6}, {"lem buy", -5}, {"lem check", -6}, {"lem come", -4},
    {"lem discuss", -6}, {"lem do", -2}, {"lem fall", -7}, {"lem feel", 5}, {"lem fix", -7}, {"lem get", -5}, {"lem go", -9}, {"lem have", 3},
    {"lem hope", 5}, {"lem intend", -7}, {"lem keep", 3}, {"lem learn", -6}, {"lem like", 12}, {"lem live", 3}, {"lem look", 5}, {"lem love", 6},
    {"lem mean", 4}, {"lem meet", -4}, {"lem pay", -4}, {"lem play", 6}, {"lem reach", -7}, {"lem recommend", 5}, {"lem remain", 8}, {"lem remember", 5},
    {"lem return", -11}, {"lem run", 4}, {"lem say", 5}, {"lem seem", 10}, {"lem set", -7}, {"lem sound", 9}, {"lem stand", 6}, {"lem start", -5},
    {"lem stay", -5}, {"lem take", -4}, {"lem tell", 2}, {"lem thank", 17}, {"lem think", 4}, {"lem visit", -5}, {"lem wait", 5}, {"lem want", 4},
    {"lem wonder", 8}, {"mark about", -7}, {"mark as", 4}, {"mark before", -15}, {"mark by", -6}, {"mark for", -5}, {"mark from", -10}, {"mark in", -8},
    {"mark of", -9}, {"mark on", -11}, {"mark once", -8}, {"mark since", 6}, {"mark until", -13}, {"mark without", -8}, {"nsubj all", -6},
    {"nsubj any", -7}, {"nsubj this", 4}, {"obj a", -1}, {"obl any", -6}, {"obl every", 10}, {"obl the", 1}, {"on can", -15}, {"on could", -18},
    {"on do", -2}, {"on if", -12}, {"on may", -18}, {"on must", -11}, {"on neg", -8}, {"on other", -12}, {"on perfect", 3}, {"on prog", -3},
    {"on should", -23}, {"on to", -7}, {"on wh", 0}, {"on will", -30}, {"on would", -17}, {"over acl NN", -2}, {"over advcl RB", -8},
    {"over advcl VB", -7}, {"over advcl VBD", 12}, {"over advcl VBN", 3}, {"over ccomp VB", -4}, {"over conj JJ", 4}, {"over conj VB", -3},
    {"over conj VBD", 4}, {"over conj VBG", -2}, {"over xcomp JJ", -3}, {"over xcomp VB", -12}, {"over xcomp VBD", 14}, {"over xcomp VBZ", 4},
    {"please", -7}, {"question", -2}, {"question acl", -4}, {"question advcl", -3}, {"question root", -4}, {"question you", 5}, {"rel acl", 3},
    {"rel acl:relcl", 2}, {"rel advcl:relcl", 4}, {"rel amod", 6}, {"rel case", 9}, {"rel ccomp", -3}, {"rel root", 1}, {"rel xcomp", -4},
    {"subj he", 5}, {"subj i", 4}, {"subj other", 3}, {"subj she", 5}, {"subj they", 2}, {"subj you", -5}, {"tag VB", -9}, {"tag VBD", 17},
    {"tag VBG", -2}, {"tag VBN", 1}, {"tag VBP", 2}, {"tag VBZ", 2}, {"under able xcomp", 7}, {"under ask xcomp", -9}, {"under begin xcomp", 8},
    {"under come advcl", -9}, {"under continue xcomp", 16}, {"under go xcomp", -10}, {"under have xcomp", 3}, {"under help xcomp", 4},
    {"under hope ccomp", -11}, {"under hope xcomp", -10}, {"under know ccomp", 2}, {"under let xcomp", -4}, {"under likely xcomp", -9},
    {"under look advcl", -11}, {"under need xcomp", -14}, {"under people acl", 8}, {"under seem xcomp", 18}, {"under soon advcl", -13},
    {"under stop xcomp", 12}, {"under take csubj", 8}, {"under tend xcomp", 12}, {"under thing acl", -4}, {"under try xcomp", 6}, {"under use advcl", 5},
    {"under want xcomp", -10}, {"under what acl", 1}, {"up acl neg", -4}, {"up advcl do", 5}, {"up advcl if", -6}, {"up advcl may", -7},
    {"up advcl perfect", 3}, {"up advcl should", -6}, {"up advcl to", -3}, {"up advcl will", -11}, {"up advcl would", -8}, {"up ccomp to", 2},
    {"up conj do", 9}, {"up conj if", -11}, {"up conj perfect", 5}, {"up conj to", 6}, {"up csubj will", -15}, {"up csubj would", -10},
    {"up parataxis do", -6}, {"up parataxis neg", 4}, {"up xcomp do", 6}, {"up xcomp if", -6}, {"up xcomp may", -6}, {"up xcomp perfect", 6},
    {"up xcomp will", -9},
};
