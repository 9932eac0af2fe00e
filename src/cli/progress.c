/* A line of progress that overwrites itself, on standard error, five times a second at most. The clock decides only when it is drawn. */
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

int64_t cli_now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

cli_progress cli_progress_new(bool output_is_terminal) {
    bool on = !output_is_terminal && isatty(STDERR_FILENO);
    return (cli_progress){.on = on, .start_ms = on ? cli_now_ms() : 0, .next_ms = on ? cli_now_ms() + 500 : 0};
}

static void show_left(double seconds) {
    unsigned long long s = (unsigned long long)(seconds + 0.5);
    if (s >= 3600) fprintf(stderr, ", %lluh %02llum left", s / 3600, s / 60 % 60);
    else fprintf(stderr, ", %llu:%02llu left", s / 60, s % 60);
}

void cli_progress_show(cli_progress *p, uint64_t documents, uint64_t done, uint64_t total) {
    if (!p->on) return;
    int64_t now = cli_now_ms();
    if (now < p->next_ms) return;
    p->next_ms = now + 200;
    p->shown = true;
    if (done > total) done = total;
    double seconds = (double)(now - p->start_ms) / 1000;
    fprintf(stderr, "\r\033[K%llu documents, %.1f a second", (unsigned long long)documents, seconds > 0 ? (double)documents / seconds : 0);
    if (total) fprintf(stderr, ", %llu%%", (unsigned long long)(done * 100 / total));
    if (total && done) show_left(seconds * (double)(total - done) / (double)done);
    fflush(stderr);
}

void cli_progress_clear(cli_progress *p) {
    if (p->shown) fputs("\r\033[K", stderr);
    p->shown = false;
}
