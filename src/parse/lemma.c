/* Lemmas by script: "L 3 y" turns "Flies" to lower case, drops three characters and adds y. The rules are train/data.py's apply_script. */
#include "parse/internal.h"

#include <string.h>
#include <utf8proc.h>

bool tac_lemma_script_read(tac_str line, tac_lemma_script *out)
{
    *out = (tac_lemma_script){.how = 'K'};
    if (line.n < 4 || !memchr("LKT", line.s[0], 3) || line.s[1] != ' ')
        return false;
    size_t i = 2;
    for (; i < line.n && line.s[i] >= '0' && line.s[i] <= '9' && i < 8; i++)
        out->drop = out->drop * 10 + (uint32_t)(line.s[i] - '0');
    if (i == 2 || i >= line.n || line.s[i] != ' ')
        return false;
    out->how = line.s[0];
    out->suffix = (tac_str){line.s + i + 1, line.n - i - 1};
    return true;
}

bool tac_text_is_low(tac_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((uint8_t)s.s[i] >= 128 || (s.s[i] >= 'A' && s.s[i] <= 'Z'))
            return false;
    return true;
}

/* The first letter upper, the rest lower case. */
static tac_str title(tac_arena *arena, tac_str form)
{
    if (form.n == 0)
        return form;
    size_t i = 0;
    utf8proc_int32_t c = (utf8proc_int32_t)tac_utf8_next(form.s, form.n, &i);
    tac_str rest = tac_text_lower(arena, (tac_str){form.s + i, form.n - i});
    char *out = tac_arena_alloc(arena, rest.n + 8);
    size_t n = (size_t)utf8proc_encode_char(utf8proc_toupper(c), (utf8proc_uint8_t *)out);
    memcpy(out + n, rest.s, rest.n);
    return (tac_str){out, n + rest.n};
}

tac_str tac_lemma_apply(tac_arena *arena, tac_str form, const tac_lemma_script *script)
{
    tac_str base = form;
    if (script->how == 'L' && !tac_text_is_low(form))
        base = tac_text_lower(arena, form);
    else if (script->how == 'T')
        base = title(arena, form);
    for (uint32_t k = 0; k < script->drop && base.n; k++)
        do
            base.n--;
        while (base.n && ((uint8_t)base.s[base.n] & 0xC0) == 0x80);
    if (script->suffix.n == 0)
        return base.n ? base : form;
    if (base.n == 0)
        return script->suffix;
    char *out = tac_arena_alloc(arena, base.n + script->suffix.n);
    memcpy(out, base.s, base.n);
    memcpy(out + base.n, script->suffix.s, script->suffix.n);
    return (tac_str){out, base.n + script->suffix.n};
}

/* The line that holds the byte at `at`. */
static tac_str line_at(tac_str lines, size_t at, size_t *start)
{
    size_t s = at, e = at;
    while (s > 0 && lines.s[s - 1] != '\n')
        s--;
    while (e < lines.n && lines.s[e] != '\n')
        e++;
    *start = s;
    return (tac_str){lines.s + s, e - s};
}

tac_str tac_line_of(tac_str lines, tac_str key)
{
    for (size_t low = 0, high = lines.n; low < high;) {
        size_t start, middle = low + (high - low) / 2;
        tac_str line = line_at(lines, middle, &start);
        int order = memcmp(line.s, key.s, line.n < key.n ? line.n : key.n);
        if (order == 0 && line.n > key.n && line.s[key.n] == '\t')
            return (tac_str){line.s + key.n + 1, line.n - key.n - 1};
        if (order > 0 || (order == 0 && line.n > key.n && line.s[key.n] > '\t'))
            high = start;
        else
            low = start + line.n + 1;
    }
    return (tac_str){0};
}

tac_str tac_lemma_known(tac_str lines, tac_str form, const char *upos, tac_str xpos)
{
    char key[192];
    size_t u = strlen(upos), n = 0;
    if (form.n + u + xpos.n + 2 > sizeof key)
        return (tac_str){0};
    memcpy(key, form.s, form.n);
    n = form.n;
    key[n++] = '\t';
    memcpy(key + n, upos, u);
    n += u;
    key[n++] = '\t';
    if (xpos.n)
        memcpy(key + n, xpos.s, xpos.n);
    return tac_line_of(lines, (tac_str){key, n + xpos.n});
}
