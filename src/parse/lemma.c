/* Lemmas by edit scripts: "C N suffix" says the case to bring the form to (L lower, K keep, T title), how many characters to drop off its end, what to add.
 * The model chooses a script as a class (Chrupala 2006 has the idea); train/data.py makes them. */
#include "parse/internal.h"

#include <string.h>

/* First character as it is, the rest in lower case. */
static tac_str titled(tac_arena *arena, tac_str form)
{
    size_t first = 0;
    if (form.n)
        tac_utf8_next(form.s, form.n, &first);
    tac_str rest = tac_text_lower(arena, (tac_str){form.s + first, form.n - first});
    char *out = tac_arena_alloc(arena, first + rest.n + 1);
    memcpy(out, form.s, first);
    memcpy(out + first, rest.s, rest.n);
    return (tac_str){out, first + rest.n};
}

tac_str tac_lemma_apply(tac_arena *arena, tac_str form, tac_str script)
{
    if (script.n < 4)
        return form;
    size_t drop = 0, i = 2;
    for (; i < script.n && script.s[i] >= '0' && script.s[i] <= '9'; i++)
        drop = drop * 10 + (size_t)(script.s[i] - '0');
    tac_str suffix = i < script.n ? (tac_str){script.s + i + 1, script.n - i - 1} : (tac_str){0};
    tac_str base = script.s[0] == 'L' ? tac_text_lower(arena, form) : script.s[0] == 'T' ? titled(arena, form) : form;
    size_t end = base.n;
    for (size_t k = 0; k < drop && end > 0; k++)
        do
            end--;
        while (end > 0 && ((unsigned char)base.s[end] & 0xC0) == 0x80);
    if (end + suffix.n == 0)
        return form;
    if (!suffix.n)
        return (tac_str){base.s, end};
    char *out = tac_arena_alloc(arena, end + suffix.n + 1);
    memcpy(out, base.s, end);
    memcpy(out + end, suffix.s, suffix.n);
    return (tac_str){out, end + suffix.n};
}
