/* A line of progress that overwrites itself, on standard error, five times a second at most. The clock decides only when it is drawn. */
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

static int64_t now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

cli_progress cli_progress_new(bool output_is_terminal) {
    bool on = !output_is_terminal && isatty(STDERR_FILENO);
    return (cli_progress){.on = on, .next_ms = on ? now_ms() + 500 : 0};
}

void cli_progress_show(cli_progress *p, uint64_t documents, uint64_t done, uint64_t total) {
    if (!p->on) return;
    int64_t now = now_ms();
    if (now < p->next_ms) return;
    p->next_ms = now + 200;
    p->shown = true;
    if (done > total) done = total;
    if (total) fprintf(stderr, "\r\033[K%llu documents, %llu%% read", (unsigned long long)documents, (unsigned long long)(done * 100 / total));
    else fprintf(stderr, "\r\033[K%llu documents", (unsigned long long)documents);
    fflush(stderr);
}

void cli_progress_clear(cli_progress *p) {
    if (p->shown) fputs("\r\033[K", stderr);
    p->shown = false;
}
