/* From arc scores to trees: the best arborescence with exactly one word on the root.
 *
 * Most often the best head of every word makes such a tree at once. Where it does not, Chu-Liu/Edmonds contracts cycles one by one (Chu and Liu 1965, Edmonds 1967) on a
 * dense matrix, n^2 in all: every node takes its best incoming arc; a cycle becomes one node whose incoming arcs are worth what they gain over the cycle's own; at the
 * end cycles are opened again from the last to the first. Every arc from the root first loses a constant far above any score, so that the best tree uses as few of them
 * as can be, which is one. */
#include "parse/internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    uint16_t head, word;
} arc;

/* A contraction: members[at, at + n) of the node `rep`, each with the arc it had. */
typedef struct {
    uint32_t at, n, rep;
} contraction;

struct tac_tree_space {
    uint32_t cap;        // nodes, the root among them
    double *score;       // (cap, cap): [word][head]
    arc *real;           // (cap, cap): the arc between words that a node's arc stands for
    uint16_t *owner;     // (cap, cap): of contraction k, the node that each word was in before it
    uint16_t *in, *best, *members, *seen;
    arc *chosen, *member_arc; // (cap), (2 cap)
    contraction *done;
    bool *alive, *cycle;
};

tac_tree_space *tac_tree_space_new(void)
{
    return calloc(1, sizeof(tac_tree_space));
}

static void clear(tac_tree_space *s)
{
    void *all[] = {s->score, s->real, s->owner, s->in, s->best, s->members, s->seen, s->chosen, s->member_arc, s->done, s->alive, s->cycle};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
    memset(s, 0, sizeof *s);
}

void tac_tree_space_free(tac_tree_space *space)
{
    if (space)
        clear(space);
    free(space);
}

static bool reserve(tac_tree_space *s, uint32_t nodes)
{
    if (nodes <= s->cap)
        return true;
    clear(s);
    size_t n = nodes;
    s->score = malloc(n * n * sizeof *s->score);
    s->real = malloc(n * n * sizeof *s->real);
    s->owner = malloc(n * n * sizeof *s->owner);
    s->in = malloc(n * sizeof *s->in);
    s->best = malloc(n * sizeof *s->best);
    s->members = malloc(2 * n * sizeof *s->members);
    s->seen = malloc(n * sizeof *s->seen);
    s->chosen = malloc(n * sizeof *s->chosen);
    s->member_arc = malloc(2 * n * sizeof *s->member_arc);
    s->done = malloc(n * sizeof *s->done);
    s->alive = malloc(n * sizeof *s->alive);
    s->cycle = malloc(n * sizeof *s->cycle);
    if (!s->score || !s->real || !s->owner || !s->in || !s->best || !s->members || !s->seen || !s->chosen || !s->member_arc || !s->done || !s->alive || !s->cycle) {
        clear(s);
        return false;
    }
    s->cap = nodes;
    return true;
}

/* The best head of every word alone; whether they make a tree with one root. */
static bool greedy(const float *scores, uint32_t n, uint32_t *heads)
{
    uint32_t roots = 0;
    for (uint32_t d = 0; d < n; d++) {
        const float *row = scores + (size_t)d * (n + 1);
        uint32_t best = 0;
        for (uint32_t h = 1; h <= n; h++)
            if (h != d + 1 && row[h] > row[best])
                best = h;
        heads[d] = best;
        roots += best == 0;
    }
    if (roots != 1)
        return false;
    for (uint32_t d = 0; d < n; d++) { // a word that does not reach the root within n steps is on a cycle or hangs on one
        uint32_t at = d + 1, steps = 0;
        while (at && steps++ <= n)
            at = heads[at - 1];
        if (at)
            return false;
    }
    return true;
}

static void choose_best(tac_tree_space *s, uint32_t nodes, uint32_t d)
{
    const double *row = s->score + (size_t)d * s->cap;
    uint32_t best = UINT32_MAX;
    for (uint32_t h = 0; h < nodes; h++)
        if (s->alive[h] && h != d && (best == UINT32_MAX || row[h] > row[best]))
            best = h;
    s->best[d] = (uint16_t)best;
}

/* A node on a cycle of best arcs, or 0. `seen` marks the nodes of one walk. */
static uint32_t find_cycle(tac_tree_space *s, uint32_t nodes)
{
    memset(s->seen, 0, nodes * sizeof *s->seen);
    for (uint32_t d = 1; d < nodes; d++) {
        uint32_t at = d;
        while (at && s->alive[at] && !s->seen[at]) {
            s->seen[at] = (uint16_t)d;
            at = s->best[at];
        }
        if (at && s->alive[at] && s->seen[at] == d)
            return at;
    }
    return 0;
}

static void contract(tac_tree_space *s, uint32_t nodes, uint32_t start, uint32_t number, uint32_t *members)
{
    contraction *c = &s->done[number];
    size_t cap = s->cap;
    *c = (contraction){*members, 0, start};
    memset(s->cycle, 0, nodes * sizeof *s->cycle);
    uint32_t at = start;
    do {
        s->cycle[at] = true;
        s->members[*members] = (uint16_t)at;
        s->member_arc[*members] = s->real[at * cap + s->best[at]];
        ++*members;
        c->n++;
        at = s->best[at];
    } while (at != start);
    memcpy(s->owner + number * cap, s->in, nodes * sizeof *s->in);
    for (uint32_t o = 0; o < nodes; o++) {
        if (!s->alive[o] || s->cycle[o])
            continue;
        uint32_t into = start, from = start; // the best arc from o into the cycle, and from the cycle to o
        double gain = 0, best = 0;
        for (uint32_t k = 0; k < c->n; k++) {
            uint32_t m = s->members[c->at + k];
            double g = s->score[m * cap + o] - s->score[m * cap + s->best[m]];
            if (k == 0 || g > gain) {
                gain = g;
                into = m;
            }
            if (k == 0 || s->score[o * cap + m] > best) {
                best = s->score[o * cap + m];
                from = m;
            }
        }
        arc enter = s->real[into * cap + o], leave = s->real[o * cap + from];
        s->score[start * cap + o] = gain; // no member's own arcs are read again
        s->real[start * cap + o] = enter;
        s->score[o * cap + start] = best;
        s->real[o * cap + start] = leave;
        if (o && s->cycle[s->best[o]])
            s->best[o] = (uint16_t)start;
    }
    for (uint32_t k = 0; k < c->n; k++)
        s->alive[s->members[c->at + k]] = s->members[c->at + k] == start;
    for (uint32_t w = 0; w < nodes; w++)
        if (s->cycle[s->in[w]])
            s->in[w] = (uint16_t)start;
    choose_best(s, nodes, start);
}

static void expand(tac_tree_space *s, uint32_t nodes, uint32_t contractions, uint32_t *heads)
{
    for (uint32_t d = 1; d < nodes; d++)
        if (s->alive[d])
            s->chosen[d] = s->real[(size_t)d * s->cap + s->best[d]];
    while (contractions--) {
        const contraction *c = &s->done[contractions];
        arc enter = s->chosen[c->rep];
        uint32_t broken = s->owner[(size_t)contractions * s->cap + enter.word];
        for (uint32_t k = 0; k < c->n; k++) {
            uint32_t m = s->members[c->at + k];
            s->chosen[m] = m == broken ? enter : s->member_arc[c->at + k];
        }
    }
    for (uint32_t d = 1; d < nodes; d++)
        heads[s->chosen[d].word - 1] = s->chosen[d].head;
}

void tac_tree_decode(tac_tree_space *space, const float *scores, uint32_t n, uint32_t *heads)
{
    if (n == 0 || greedy(scores, n, heads))
        return;
    uint32_t nodes = n + 1;
    if (nodes > UINT16_MAX || !reserve(space, nodes)) { // no room: a chain is a tree too
        for (uint32_t d = 0; d < n; d++)
            heads[d] = d;
        return;
    }
    size_t cap = space->cap;
    for (uint32_t d = 0; d < nodes; d++) {
        space->alive[d] = true;
        space->in[d] = (uint16_t)d;
        for (uint32_t h = 0; h < nodes; h++) {
            double x = d ? (double)scores[(size_t)(d - 1) * nodes + h] : 0;
            space->score[d * cap + h] = !(x > -1e5) ? -1e5 : x > 1e5 ? 1e5 : x;
            if (h == 0)
                space->score[d * cap] -= 1e9;
            space->real[d * cap + h] = (arc){(uint16_t)h, (uint16_t)d};
        }
    }
    for (uint32_t d = 1; d < nodes; d++)
        choose_best(space, nodes, d);
    uint32_t contractions = 0, members = 0;
    for (uint32_t at; (at = find_cycle(space, nodes));)
        contract(space, nodes, at, contractions++, &members);
    expand(space, nodes, contractions, heads);
}
