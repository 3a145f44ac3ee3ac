"""For people: what is inconsistent, with its words marked in their line, and below it who said what.

Errors and warnings are shown, notes counted, unless they are asked for. Colours are for terminals; in a pipe the same
text is plain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.model import Article, Document, FileReport, Finding, Report, Severity
from quotecheck.renderers._blocks import block_lines, shown
from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._marked_lines import Mark, by_line, marked_line
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.columns import cells, wrapped
from quotecheck.system.printable import counted, no_command, on_one_line, printable

renderer = Renderer(__name__, __doc__, suffix=".txt", holds="statements, findings")

_STYLES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.INFO: Style.NOTE}
_HINT = "shown with --notes"


@renderer
def render(report: Report, look: Look) -> str:
    """Return the report for people: for each file its findings and who said what, and a last line with the counts."""
    lines = [line for file in report.files for line in _file(file, look)]
    if report.files:
        lines.append(_summary(report, look))
    return no_command("".join(f"{line}\n" for line in lines))


def _file(file: FileReport, look: Look) -> Iterator[str]:
    """Yield the lines of one file: its name, its encoding if it is a guess, its findings and its statements."""
    document = file.article.document
    name = printable(document.name)
    yield ink(name, Style.TITLE, look)
    if document.encoding_guessed:
        yield f"read as {document.encoding} (a guess)"
    notes = [finding for finding in file.findings if finding.severity is Severity.INFO]
    graver = [finding for finding in file.findings if finding.severity is not Severity.INFO]
    for finding in (*graver, *(notes if look.notes else ())):
        yield ""
        yield from _finding(file.article, finding, name, look)
    if notes and not look.notes:
        yield ""
        yield from wrapped(_notes(notes), look.width)
    if shown(file.article, look):
        yield ""
        yield from block_lines(file.article, look)
    elif not file.findings:
        yield "no statements"
    yield ""


def _notes(notes: list[Finding]) -> str:
    """Return how many notes there are, of which rules."""
    rules = Counter(note.rule.title for note in notes)
    of_rules = ", ".join(f"{rule} ({count})" if count > 1 else rule for rule, count in rules.items())
    return f"{counted(len(notes), 'note')}, {_HINT}: {of_rules}"


_MOST_LINES = 6
"""How many lines of the article one finding shows; of places on more lines, those that come last are only counted."""


def _finding(article: Article, finding: Finding, name: str, look: Look) -> Iterator[str]:
    """Yield the lines of a finding: its message, then each of its places.

    The message stands in the line of the place, which a program may look for; on a terminal below it if it is too long.
    """
    document, style = article.document, _STYLES[finding.severity]
    line, column = document.position(document.place(finding.spans[0]).start)
    at, level, rule = f"{name}:{line}:{column}: ", finding.severity.value, f" {finding.rule.title}"
    message = on_one_line(finding.message)
    head = f"{ink(at, Style.STRONG, look)}{ink(level, style, look)}{rule}"
    if look.terminal and cells(f"{at}{level}{rule}: {message}") > look.width:
        yield head
        yield from wrapped(message, look.width, "    ", "    ")
    else:
        yield f"{head}: {message}"
    marks = [Mark(document.place(span), "^", "", style) for span in finding.spans]
    marks += [Mark(document.place(each.span), "-", each.message, Style.RELATED) for each in finding.related]
    margin = len(str(max(_line(document, mark) for mark in marks)))
    room = max(20, look.width - margin - len(" ") - len(" | "))
    groups = by_line(document, marks, room)
    shown_groups = groups if len(groups) <= _MOST_LINES else groups[: _MOST_LINES - 1]
    for group in shown_groups:
        number: int | str = _line(document, group[0])
        for row in marked_line(document, group, room, look):
            yield f"{ink(f' {number:>{margin}} | ', Style.NUMBER, look)}{row}".rstrip()
            number = ""
    if rest := [_line(document, mark) for group in groups[len(shown_groups) :] for mark in group]:
        lines = dict.fromkeys(rest)
        more = f"and {len(rest)} more places, on line{'s' if len(lines) > 1 else ''} {', '.join(map(str, lines))}"
        yield from wrapped(more, look.width, f"{'':{margin}} = ", "")
    if finding.fix:
        yield f"{'':{margin}} = fix: {on_one_line(finding.fix.message)}"


def _line(document: Document, mark: Mark) -> int:
    return document.position(mark.place.start).line


def _summary(report: Report, look: Look) -> str:
    """Return the counts of the whole run in one line."""
    articles = [file.article for file in report.files]
    every = sum(len(article.attributions) for article in articles)
    visible = sum(len(shown(article, look)) for article in articles)
    counts = [
        counted(len(articles), "article"),
        counted(visible, "statement"),
        counted(report.count(Severity.ERROR), "error"),
        counted(report.count(Severity.WARNING), "warning"),
        counted(report.count(Severity.INFO), "note"),
    ]
    for word, number in (
        ("suppressed", sum(len(file.suppressed) for file in report.files)),
        ("in the baseline", sum(len(file.known) for file in report.files)),
    ):
        counts += [f"{number} {word}"] if number else []
    hidden = f" ({counted(every - visible, 'plan, view or fact', 'plans, views and facts')} more with --all-types)"
    return ", ".join(counts) + (hidden if visible < every else "")
