/* tacitus parse: the parse of each document as CoNLL-U; with --from conllu, of words and sentences as they are given. */
#include <string.h>

#include "cli/cli.h"

static const char help[] =
    "usage: tacitus parse [OPTION...] FILE...\n\n"
    "Prints sentences, tags, lemmas, the dependency tree, names and factuality as CoNLL-U (universaldependencies.org).\n"
    "The last column holds SpaceAfter=No, Bytes=start:end (of the text), Name=PERSON and the like, and Fact=-3..3 on predicates.\n\n"
    "  --from text|jsonl|conllu   what the files are; conllu: words and sentences are taken as given, other columns ignored\n"
    "  -o, --output FILE          where to (standard output)\n"
    "  --id ID                    id of a document that has none\n"
    "  --model FILE               another model\n"
    "  -j, --threads N            threads; the output does not depend on it\n"
    "  -h, --help                 this\n";

static void work(const cli_options *o, const cli_screen *screen, const tac_input_document *d, const tac_coded *coded, tac_buf *out) {
    (void)o, (void)screen;
    tac_parse_print_conllu(coded->parse, d->id, out);
}

/* The lines printed, with the given lines of multiword tokens put back before their first word. */
static void weave_ranges(const tac_conllu *given, tac_str lines, cli_output *out) {
    tac_str line;
    uint32_t word = 0;
    for (tac_str rest = lines; rest.n && tac_str_cut(&rest, '\n', &line);) {
        bool is_word = line.n && line.s[0] >= '0' && line.s[0] <= '9';
        if (is_word && word < given->n_tokens && given->ranges[word].n) {
            cli_output_write(out, given->ranges[word]);
            cli_output_write(out, TAC_S("\n"));
        }
        word += is_word;
        cli_output_write(out, (tac_str){line.s, line.n + 1});
    }
}

/* A CoNLL-U file on its way: `lines` holds whole sentences, and what there is of the next. */
typedef struct {
    const char *path, *doc_id;
    tac_session *session;
    cli_output *out;
    tac_buf lines;
    uint64_t first_line; /* of `lines` */
    uint32_t sentences;  /* before it */
} conllu_file;

/* So much is read before it is parsed, so that memory does not grow with the file; a sentence is never cut. */
enum { PIECE = 1 << 20 };

static bool parse_piece(conllu_file *f, tac_error *err) {
    tac_conllu given;
    tac_coded coded;
    tac_buf printed = {0};
    if (!tac_session_parse_conllu(f->session, (tac_str){f->lines.s ? f->lines.s : "", f->lines.n}, f->path, f->first_line, &given, &coded, err)) return false;
    coded.parse->before = f->sentences;
    tac_parse_print_conllu(coded.parse, tac_str_of(f->doc_id), &printed);
    weave_ranges(&given, (tac_str){printed.s ? printed.s : "", printed.n}, f->out);
    tac_buf_free(&printed);
    f->sentences += coded.parse->n;
    f->lines.n = 0;
    return true;
}

static bool parse_lines(conllu_file *f, tac_lines *lines, tac_error *err) {
    tac_str line;
    uint64_t number = 0;
    while (!f->out->failed && tac_lines_next(lines, &line, err)) {
        number++;
        if (f->lines.n == 0) f->first_line = number;
        if (err->code) return false;
        tac_buf_add(&f->lines, line);
        tac_buf_add(&f->lines, TAC_S("\n"));
        bool ends = line.n == 0 || tac_str_is(line, "\r");
        if (ends && f->lines.n > PIECE && !parse_piece(f, err)) return false;
        if (f->lines.n > TAC_INPUT_LARGEST) return tac_fail(err, TAC_E_INPUT, f->path, "the sentence that ends behind line %llu is longer than %d MB", (unsigned long long)number, TAC_INPUT_LARGEST >> 20);
    }
    return err->code == TAC_OK && parse_piece(f, err);
}

static bool parse_conllu(const char *path, tac_session *session, cli_output *out, tac_error *err) {
    bool standard = strcmp(path, "-") == 0;
    conllu_file f = {.path = standard ? "standard input" : path, .doc_id = standard ? "stdin" : path, .session = session, .out = out, .first_line = 1};
    tac_lines *lines = tac_lines_open(path, err);
    bool ok = lines && parse_lines(&f, lines, err);
    tac_lines_close(lines);
    tac_buf_free(&f.lines);
    return ok;
}

static int run_conllu(const cli_options *o) {
    int code = TAC_OK, good = 0;
    tac_error err = {0};
    cli_output out;
    tac_coder *coder = cli_open_coder(o, true, &code);
    if (!coder) return code;
    tac_session *session = tac_session_new(coder, &err);
    if (session && cli_output_open(&out, o->output, &err)) {
        for (int i = 0; i < o->n_files && !out.failed; i++) {
            if (parse_conllu(o->files[i], session, &out, &err)) {
                good++;
            } else {
                int failed = cli_error(&err);
                if (!code) code = failed;
            }
        }
        if (code && good) code = CLI_SOME_FAILED;
        int closed = cli_output_close(&out);
        if (closed) code = closed;
    } else {
        code = cli_error(&err);
    }
    tac_session_free(session);
    tac_coder_close(coder);
    return code;
}

static int run(int argc, char **argv) {
    cli_options o = {0};
    int code = cli_read_options(&o, &cli_parse, "hojfUim", argc, argv);
    if (code >= 0) return code;
    return o.conllu ? run_conllu(&o) : cli_run(&o, &(cli_stage){.until = TAC_UNTIL_PARSE, .work = work});
}

const cli_command cli_parse = {"parse", "sentences, tags and trees, as CoNLL-U", help, run};
