# What TAB offers after `quotecheck`: the program itself knows, and answers a line for each thing that fits. A line is
# "word", what may stand here and what it means, or "file" and what stands before a file's name; tabs part the fields.
function __quotecheck_complete
    set -l typed (commandline -opc)
    set -l whole (commandline -ct)
    for line in (_QUOTECHECK_COMPLETE=1 $typed "$whole" 2>/dev/null)
        set -l fields (string split \t -- $line)
        if test $fields[1] = word
            printf '%s\t%s\n' $fields[2..]
        else
            set -l rest (string replace -- "$fields[2]" '' "$whole")
            for file in (__fish_complete_path $rest)
                echo -- "$fields[2]$file"
            end
        end
    end
end
complete --command quotecheck --no-files --arguments '(__quotecheck_complete)'
