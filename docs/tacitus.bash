# bash completion for tacitus
_tacitus() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    case $prev in
        --format) mapfile -t COMPREPLY < <(compgen -W "$([ "${COMP_WORDS[1]}" = export ] && echo jsonl csv polecat icews phoenix gdelt acled || echo jsonl table csv)" -- "$cur"); return ;;
        --from) mapfile -t COMPREPLY < <(compgen -W "conllu" -- "$cur"); return ;;
        --lexicon) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --store|-s) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --period) mapfile -t COMPREPLY < <(compgen -W "day week month quarter year all" -- "$cur"); return ;;
        --deed) mapfile -t COMPREPLY < <(compgen -W "gave promised asked withheld threatened took alleged" -- "$cur"); return ;;
        --status) mapfile -t COMPREPLY < <(compgen -W "certain probable possible open conditional hypothetical denied" -- "$cur"); return ;;
        lexicon) mapfile -t COMPREPLY < <(compgen -W "compile check" -- "$cur"); return ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "code parse actors attributions times explain ingest recode query dyad series ledger claims show lexicon export eval --help --version" -- "$cur")
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --format --date --id --publication --threads --lexicon --model --min-confidence --rules-only -o --from --store --no-text --actor --recipient --source --party --sector --event --mode --context --factuality --item --aux --since --until --place --text --publication --document --limit --offset --order --by --period --wide --by-report --all --failures --errors --giver --taker --deed --status --sum --id --cluster --transfers" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -o filenames -F _tacitus tacitus
