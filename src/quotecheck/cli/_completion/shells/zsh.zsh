#compdef quotecheck
# What TAB offers after `quotecheck`: the program itself knows, and answers a line for each thing that fits. A line is
# "word", what may stand here and what it means, or "file" and what stands before a file's name; tabs part the fields.
_quotecheck() {
    local whole=${(Q)PREFIX} line
    local -a typed fields found files
    typed=(${~words[1]})
    (( CURRENT > 2 )) && typed+=("${(@Q)words[2,CURRENT-1]}")
    for line in "${(@f)$(_QUOTECHECK_COMPLETE=1 $typed "$whole" 2>/dev/null)}"; do
        fields=("${(@ps:\t:)line}")
        case $fields[1] in
            word) found+=("${fields[2]//:/\\:}${fields[3]:+:$fields[3]}") ;;
            file) files=("$fields[2]") ;;
        esac
    done
    _describe quotecheck found
    if (( $#files )); then
        compset -P "${(b)files[1]}"
        _files
    fi
}
# Read from a folder of $fpath this file is the function's body, read by eval or source it declares the function.
if [[ $funcstack[1] == _quotecheck ]]; then
    _quotecheck "$@"
else
    compdef _quotecheck quotecheck
fi
