# bash completion for tacitus
_tacitus() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    case $prev in
        --format) mapfile -t COMPREPLY < <(compgen -W "jsonl table csv" -- "$cur"); return ;;
        --from) mapfile -t COMPREPLY < <(compgen -W "conllu" -- "$cur"); return ;;
        --lexicon) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        lexicon) mapfile -t COMPREPLY < <(compgen -W "compile check" -- "$cur"); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "code parse actors explain lexicon --help --version" -- "$cur")
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --format --date --id --publication --threads --lexicon --model --min-confidence --rules-only -o --from" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -o filenames -F _tacitus tacitus
