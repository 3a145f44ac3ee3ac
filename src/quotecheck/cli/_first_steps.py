"""What to do, for whoever types `quotecheck` and nothing else."""

from __future__ import annotations

from quotecheck.run.outputs import look
from quotecheck.system.columns import wrapped

_STEPS = (
    ("quotecheck draft.txt", "who said what, what does not fit"),
    ("quotecheck desk/", "the articles of a folder"),
    ("quotecheck draft.txt --format html=a.html", "the report as a page for a browser"),
    ("quotecheck quotes draft.txt", "only who said what"),
    ("quotecheck why draft.txt:12", "why line 12 is reported as it is"),
    ("quotecheck explain QC301", "what a rule reports, with examples"),
)
_COLUMN = max(len(command) for command, _ in _STEPS) + 4


def first_steps() -> str:
    """Return ten lines; more where the terminal is too narrow for a command and what it does."""
    width = look().width
    lines = list(wrapped("quotecheck lists who said what in news articles, and what is inconsistent:", width))
    lines.append("")
    for command, does in _STEPS:
        if _COLUMN + len(does) <= width:
            lines.append(f"  {command:<{_COLUMN - 2}}{does}")
        else:
            lines += [f"  {command}", *wrapped(does, width, "      ", "")]
    lines += [
        "",
        *wrapped("quotecheck --help has the main options and all commands, --help-all the rest.", width),
    ]
    return "".join(f"{line}\n" for line in lines)
