# What TAB offers after `quotecheck`: the program itself knows, and answers a line for each thing that fits. A line is
# "word", what may stand here and what it means, or "file" and what stands before a file's name; tabs part the fields.
Register-ArgumentCompleter -Native -CommandName quotecheck -ScriptBlock {
    param($whole, $line, $cursor)
    $program = "$($line.CommandElements[0])"
    $typed = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { "$_" })
    # Before 7.3 an empty word is lost on its way to a program, unless it is quoted twice.
    $last = if ($whole -or $PSNativeCommandArgumentPassing -in 'Standard', 'Windows') { $whole } else { '""' }
    $Env:_QUOTECHECK_COMPLETE = 1
    try {
        foreach ($answer in & $program @typed $last 2>$null) {
            $kind, $value, $help = $answer -split "`t"
            if ($kind -eq 'word') {
                $help = if ($help) { $help } else { $value }
                [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
            } else {
                foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename(
                    $whole.Substring($value.Length))) {
                    [System.Management.Automation.CompletionResult]::new(
                        $value + $file.CompletionText, $file.ListItemText, $file.ResultType, $file.ToolTip)
                }
            }
        }
    } finally {
        Remove-Item Env:_QUOTECHECK_COMPLETE
    }
}
