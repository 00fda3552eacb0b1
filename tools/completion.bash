# Completion of ncre-emsctl's commands and options in bash: asks the program itself, so that it is never out of date.
_ncre_emsctl() {
    local before=() word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == -* ]] || before+=("$word")
    done
    local words
    words=$("${COMP_WORDS[0]}" "${before[@]}" --help 2>/dev/null |
        awk 'tolower($0) ~ /^(subcommands|options):$/ { on = 1; next } /^[^ ]/ { on = 0 }
             on && /^  [a-z]/ { print $1 }
             on && /^  -/ && match($0, /--[a-z-]+/) { print substr($0, RSTART, RLENGTH) }')
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}")
}
complete -o default -F _ncre_emsctl ncre-emsctl
