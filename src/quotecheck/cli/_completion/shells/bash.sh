# What TAB offers after `quotecheck`: the program itself knows, and answers a line for each thing that fits. A line is
# "word", what may stand here and what it means, or "file" and what stands before a file's name; tabs part the fields.
_quotecheck() {
    local last=${COMP_WORDS[COMP_CWORD]} typed=("${1/#\~/$HOME}") whole='' word before kind value file
    [[ $last == [=:]* ]] || last=$2 # what stands behind the cursor is no matter
    # Bash parts words at = and : and puts in only the last piece; the program wants them whole.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$last"; do
        if [[ $whole && ($word == [=:]* || $whole == *[=:]) ]]; then
            whole+=$word
        else
            [[ $whole ]] && typed+=("$whole")
            whole=$word
        fi
    done
    before=${whole%"$2"}
    COMPREPLY=()
    while IFS=$'\t' read -r kind value _; do
        if [[ $kind == word ]]; then
            COMPREPLY+=("${value#"$before"}")
        else
            compopt -o filenames 2>/dev/null # bash 3 has none, and leaves the / after a folder to the user
            while IFS= read -r file; do
                file=$value$file
                COMPREPLY+=("${file#"$before"}")
            done < <(compgen -f -- "${whole#"$value"}")
        fi
    done < <(_QUOTECHECK_COMPLETE=1 "${typed[@]}" "$whole" 2>/dev/null)
}
complete -F _quotecheck quotecheck
