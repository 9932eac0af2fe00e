/* Output whose failures are seen: a full disk shows when it is flushed, a closed pipe when it is written to. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/cli.h"

bool cli_output_open(cli_output *out, const char *path, tac_error *err) {
    bool standard = !path || strcmp(path, "-") == 0;
    *out = (cli_output){.file = standard ? stdout : fopen(path, "wb"), .name = standard ? "standard output" : path};
    return out->file || tac_fail(err, TAC_E_IO, path, "cannot be written: %s", strerror(errno));
}

void cli_output_write(cli_output *out, tac_str bytes) {
    if (out->failed || bytes.n == 0) return;
    errno = 0;
    if (fwrite(bytes.s, 1, bytes.n, out->file) != bytes.n) out->failed = errno ? errno : EIO;
}

void cli_output_flush(cli_output *out) {
    errno = 0;
    if (!out->failed && fflush(out->file) != 0) out->failed = errno ? errno : EIO;
}

int cli_output_close(cli_output *out) {
    errno = 0;
    if (ferror(out->file) && !out->failed) out->failed = EIO;
    if (fflush(out->file) != 0 && !out->failed) out->failed = errno ? errno : EIO;
    /* EBADF: it was closed from the start, which matters only when there was something to write (then the flush has failed) */
    if (fclose(out->file) != 0 && !out->failed && errno != EBADF) out->failed = errno ? errno : EIO;
    if (!out->failed) return TAC_OK;
    if (out->failed != EPIPE) fprintf(stderr, "tacitus: %s: cannot be written: %s\n", out->name, strerror(out->failed));
    return TAC_E_IO; /* who closed the pipe has read enough, and needs no message */
}

cli_screen cli_screen_of(FILE *file) {
    cli_screen screen = {.width = 120};
    const char *columns = getenv("COLUMNS"), *term = getenv("TERM"), *no_colour = getenv("NO_COLOR");
    struct winsize size;
    bool terminal = isatty(fileno(file));
    if (terminal && ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) screen.width = size.ws_col;
    else if (columns && atoi(columns) > 0) screen.width = atoi(columns);
    if (screen.width < 60) screen.width = 60;
    if (screen.width > 400) screen.width = 400;
    screen.colour = terminal && !(no_colour && *no_colour) && term && strcmp(term, "dumb") != 0;
    return screen;
}
