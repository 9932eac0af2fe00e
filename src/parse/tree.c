/* The best tree over arc scores: Chu and Liu (1965), Edmonds (1967). Greedy heads are taken when they already are a tree with one root, as nearly always;
 * else every word is tried as the only root where more than one wants to be, and cycles are contracted. Sentences are short, so the plain O(n^3) form serves;
 * the recursion of contractions is a loop over levels, so that its depth does not depend on the input. */
#include "parse/internal.h"

#include <string.h>

/* One level of contraction. Nodes 0..n-1, 0 is the root. */
typedef struct level {
    int n;
    float *score;         // (n, n): [d][h]
    int *from_d, *from_h; // (n, n): the arc of the level above that [d][h] stands for
    int *group;           // (n of the level above): which node of this level one is part of
    int *cycle;           // (n of the level above): head inside the contracted cycle, -1 outside it
} level;

/* Marks one cycle of head[]; returns whether there is one. */
static bool find_cycle(const int *head, int n, int *mark, bool *in)
{
    memset(mark, 0, sizeof *mark * (size_t)n);
    for (int i = 1; i < n; i++) {
        int j = i;
        while (j > 0 && mark[j] == 0) {
            mark[j] = i;
            j = head[j];
        }
        if (j > 0 && mark[j] == i) {
            memset(in, 0, sizeof *in * (size_t)n);
            for (int k = j; !in[k]; k = head[k])
                in[k] = true;
            return true;
        }
    }
    return false;
}

static void best_heads(const level *l, int *head)
{
    head[0] = -1;
    for (int d = 1; d < l->n; d++) {
        int best = 0;
        for (int h = 1; h < l->n; h++)
            if (h != d && l->score[(size_t)d * l->n + h] > l->score[(size_t)d * l->n + best])
                best = h;
        head[d] = best;
    }
}

/* The level below: the cycle `in` (with heads `head`) as one node, the last. */
static level contract(tac_arena *a, const level *l, const int *head, const bool *in)
{
    int n = l->n;
    level m = {.group = TAC_NEW(a, int, n), .cycle = TAC_NEW(a, int, n)};
    for (int i = 0; i < n; i++) {
        m.cycle[i] = in[i] ? head[i] : -1;
        if (!in[i])
            m.group[i] = m.n++;
    }
    int c = m.n++;
    for (int i = 0; i < n; i++)
        if (in[i])
            m.group[i] = c;
    size_t cells = (size_t)m.n * m.n;
    m.score = TAC_NEW(a, float, cells);
    m.from_d = TAC_NEW(a, int, cells);
    m.from_h = TAC_NEW(a, int, cells);
    for (size_t i = 0; i < cells; i++)
        m.score[i] = -1e30f;
    for (int d = 1; d < n; d++)
        for (int h = 0; h < n; h++) {
            if (d == h || (in[d] && in[h]))
                continue;
            float s = l->score[(size_t)d * n + h];
            if (in[d])
                s -= l->score[(size_t)d * n + head[d]]; /* entering the cycle at d gives up d's arc inside it */
            size_t cell = (size_t)m.group[d] * m.n + m.group[h];
            if (s > m.score[cell]) {
                m.score[cell] = s;
                m.from_d[cell] = d;
                m.from_h[cell] = h;
            }
        }
    return m;
}

/* Best tree over n nodes; several may hang on the root. */
static void edmonds(tac_arena *a, const float *score, int n, int *head)
{
    TAC_VEC(level) levels = {0};
    TAC_VEC(int *) heads = {0};
    level first = {.n = n, .score = (float *)score};
    TAC_PUSH(a, levels, first);
    for (;;) {
        level *l = &levels.at[levels.n - 1];
        int *h = TAC_NEW(a, int, l->n), *mark = TAC_NEW(a, int, l->n);
        bool *in = TAC_NEW(a, bool, l->n);
        best_heads(l, h);
        TAC_PUSH(a, heads, h);
        if (!find_cycle(h, l->n, mark, in))
            break;
        level below = contract(a, l, h, in);
        TAC_PUSH(a, levels, below);
    }
    for (uint32_t i = levels.n - 1; i > 0; i--) { /* expand: arcs of the level below in place of the cycle's */
        const level *below = &levels.at[i];
        int up = levels.at[i - 1].n, *to = heads.at[i - 1];
        for (int k = 0; k < up; k++)
            if (below->cycle[k] >= 0)
                to[k] = below->cycle[k];
        for (int d = 1; d < below->n; d++) {
            size_t cell = (size_t)d * below->n + heads.at[i][d];
            to[below->from_d[cell]] = below->from_h[cell];
        }
    }
    memcpy(head, heads.at[0], sizeof *head * (size_t)n);
}

static double total(const float *score, int n, const int *head)
{
    double s = 0;
    for (int d = 1; d < n; d++)
        s += score[(size_t)d * n + head[d]];
    return s;
}

void tac_tree_decode(tac_arena *a, const float *scores, int n, int32_t *heads)
{
    int m = n + 1, roots = 0;
    int *head = TAC_NEW(a, int, m), *mark = TAC_NEW(a, int, m);
    bool *in = TAC_NEW(a, bool, m);
    level whole = {.n = m, .score = (float *)scores};
    best_heads(&whole, head);
    if (find_cycle(head, m, mark, in))
        edmonds(a, scores, m, head);
    for (int d = 1; d < m; d++)
        roots += head[d] == 0;
    if (roots != 1 && n > 0) { /* each word that wanted to be the root, alone: the best total wins, the first of equals */
        int *best = TAC_NEW(a, int, m), *wanted = TAC_NEW(a, int, m), tries = 0;
        double most = -1e300;
        for (int d = 1; d < m; d++)
            if (head[d] == 0 && tries < 8)
                wanted[tries++] = d;
        float *one = TAC_NEW(a, float, (size_t)m * m);
        for (int k = 0; k < tries; k++) {
            memcpy(one, scores, sizeof *one * (size_t)m * m);
            for (int d = 1; d < m; d++)
                if (d != wanted[k])
                    one[(size_t)d * m] = -1e9f;
            edmonds(a, one, m, head);
            double s = total(one, m, head);
            if (s > most) {
                most = s;
                memcpy(best, head, sizeof *best * (size_t)m);
            }
        }
        memcpy(head, best, sizeof *head * (size_t)m);
    }
    for (int d = 1; d < m; d++)
        heads[d - 1] = head[d] - 1;
}

void tac_tree_link(tac_sentence *s)
{
    s->root = -1;
    for (uint32_t i = 0; i < s->n; i++)
        s->words[i].first_child = s->words[i].next_sibling = -1;
    for (uint32_t i = s->n; i-- > 0;) {
        int32_t h = s->words[i].head;
        if (h < 0) {
            s->root = (int32_t)i;
            continue;
        }
        s->words[i].next_sibling = s->words[h].first_child;
        s->words[h].first_child = (int32_t)i;
    }
}
