/* The known word that is nearest to an unknown one, for messages: by the letters to change, add, leave out or swap with the next (optimal string alignment). */
#include <string.h>

#include "cli/cli.h"

enum { LONGEST = 32 };

static int least(int a, int b) { return a < b ? a : b; }

static int distance(tac_str a, tac_str b) {
    int d[LONGEST + 1][LONGEST + 1];
    if (a.n > LONGEST || b.n > LONGEST) return LONGEST;
    for (size_t i = 0; i <= a.n; i++) d[i][0] = (int)i;
    for (size_t j = 0; j <= b.n; j++) d[0][j] = (int)j;
    for (size_t i = 1; i <= a.n; i++)
        for (size_t j = 1; j <= b.n; j++) {
            d[i][j] = least(d[i - 1][j - 1] + (a.s[i - 1] != b.s[j - 1]), least(d[i - 1][j], d[i][j - 1]) + 1);
            if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] && a.s[i - 2] == b.s[j - 1]) d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.n][b.n];
}

void cli_nearest_try(cli_nearest *nearest, tac_str known) {
    int d = distance(nearest->word, known);
    if (d > (int)(nearest->word.n + 2) / 3 || (nearest->found.n && d >= nearest->distance)) return;
    nearest->found = known;
    nearest->distance = d;
}

/* An option stands in --help at the beginning of a line behind spaces, before the two spaces that part it from what is said of it. */
static void try_line(cli_nearest *nearest, tac_str line) {
    if (!tac_str_starts(line, "  -")) return;
    for (size_t i = 2; i < line.n && !(line.s[i] == ' ' && i + 1 < line.n && line.s[i + 1] == ' ');) {
        size_t start = i;
        while (i < line.n && (line.s[i] == '-' || (line.s[i] >= 'a' && line.s[i] <= 'z'))) i++;
        tac_str name = {line.s + start, i - start};
        if (tac_str_starts(name, "--")) cli_nearest_try(nearest, (tac_str){name.s + 2, name.n - 2});
        if (i == start) i++;
    }
}

int cli_no_option(const cli_command *command, const char *shown) {
    tac_str given = tac_str_of(shown), line, name;
    while (given.n && given.s[0] == '-') given.s++, given.n--;
    tac_str_cut(&given, '=', &name);
    cli_nearest nearest = {.word = name};
    for (tac_str rest = tac_str_of(command->help); name.n && tac_str_cut(&rest, '\n', &line);) try_line(&nearest, line);
    if (nearest.found.n) return cli_usage(command->name, "there is no option \"%s\"; is --%.*s meant?", shown, (int)nearest.found.n, nearest.found.s);
    return cli_usage(command->name, "there is no option \"%s\"", shown);
}
