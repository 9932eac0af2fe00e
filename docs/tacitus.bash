# bash completion for tacitus. A command's options are those that its --help lists, so that the two cannot differ.
_tacitus_options() {
    "$1" "$2" --help 2>/dev/null | sed -nE 's/^  (-.*)/\1/p' | sed -E 's/  .*//' | grep -oE -- '(^|[ ,])--?[a-z][a-z-]*' | tr -d ' ,'
}
_tacitus_commands() {
    "$1" --help 2>/dev/null | sed -nE 's/^  ([a-z]+) .*/\1/p'
}
_tacitus() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_tacitus_commands "${COMP_WORDS[0]}") --help --version" -- "$cur")
        return
    fi
    case $prev in
        --format)
            case $command in
                actors) words="jsonl table" ;;
                export) words="jsonl csv polecat icews phoenix gdelt acled" ;;
                *) words="jsonl table csv" ;;
            esac ;;
        --from)
            case $command in
                parse) words="text jsonl conllu" ;;
                export) words="jsonl csv" ;;
                *) words="text jsonl" ;;
            esac ;;
        --period) words="day week month quarter year all" ;;
        --deed) words="gave promised asked withheld threatened took alleged" ;;
        --status) words="certain probable possible open conditional hypothetical denied" ;;
        --order) words="date newest document" ;;
        --aux) words="historical future hypothetical negation" ;;
        --by) words="actor recipient event mode quad context source country publication factuality item aux" ;;
        lexicon) [[ $cur == -* ]] || words="compile check import-petrarch" ;;
        --lexicon) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    esac
    [ -z "$words" ] && [[ $cur == -* ]] && words=$(_tacitus_options "${COMP_WORDS[0]}" "$command")
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -o filenames -F _tacitus tacitus
