/* A text file is one document: all of its bytes are the text. Its first line is the title when a blank line follows it and something after that. */
#include "input/internal.h"

#include <string.h>

/* The file's name without folders and the last ending; "stdin" for standard input. */
static tac_str id_of_path(const char *path) {
    if (strcmp(path, "-") == 0) return TAC_S("stdin");
    const char *slash = strrchr(path, '/');
    tac_str name = tac_str_of(slash ? slash + 1 : path);
    for (size_t i = name.n; i-- > 1;)
        if (name.s[i] == '.') return (tac_str){name.s, i};
    return name;
}

/* The first line, when the second is blank and a third is not. */
static tac_str title_of(tac_str text) {
    tac_str rest = text, first, second;
    while (rest.n && (rest.s[0] == '\n' || rest.s[0] == '\r')) rest.s++, rest.n--;
    if (!tac_str_cut(&rest, '\n', &first) || !tac_str_cut(&rest, '\n', &second)) return TAC_S("");
    if (tac_str_trim(second).n || tac_str_trim(rest).n == 0) return TAC_S("");
    return tac_str_trim(first);
}

void tac_input_text(tac_input_document *d, tac_str bytes, const char *path, const tac_input_options *options) {
    d->id = options->id ? tac_arena_str(d->arena, tac_str_of(options->id)) : tac_arena_str(d->arena, id_of_path(path));
    tac_str marked = bytes;
    if (tac_str_starts(bytes, "\xEF\xBB\xBF")) marked.s += 3, marked.n -= 3;
    if (!tac_input_check_text(d, bytes) || (marked.n < bytes.n && !tac_input_check_text(d, marked))) return;
    d->text = tac_arena_str(d->arena, bytes);
    /* A byte order mark becomes spaces: no word, and all offsets stay those of the file. */
    if (tac_str_starts(d->text, "\xEF\xBB\xBF")) memset((char *)d->text.s, ' ', 3);
    d->title = tac_arena_str(d->arena, title_of(d->text));
    d->title_in_text = d->title.n > 0;
    if (options->date) d->date = tac_arena_str(d->arena, tac_str_of(options->date));
    if (options->publication) d->publication = tac_arena_str(d->arena, tac_str_of(options->publication));
    if (d->date.n && !tac_day_of(d->date))
        tac_fail(&d->error, TAC_E_INPUT, d->where.s, "the date \"%.64s\" is not a day of the form YYYY-MM-DD", d->date.s);
}
