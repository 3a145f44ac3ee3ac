"""Marked text: an article with labelled spans written into it.

`{content "Yes,"} {cue said} {source Ana}.` reads as the sentence
`"Yes," said Ana.` with three labelled spans. Examples, fixtures and
documentation all use it.
"""

from textwrap import dedent

from quotecheck.model import Span
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_BRACE = expression(r"\{(?P<label>[\w-]+) |\}")


class Mark(NamedTuple):
    """A label and its span in the plain text."""

    label: str
    span: Span


def parse(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """Split marked text into the plain text and its marks, in reading order."""
    marked = dedent(marked).strip("\n")
    text, last = "", 0
    marks: list[Mark] = []
    open_marks: list[tuple[str, int]] = []
    for brace in _BRACE.finditer(marked):
        text += marked[last : brace.start()]
        last = brace.end()
        if label := brace["label"]:
            open_marks.append((label, len(text)))
        elif open_marks:
            label, start = open_marks.pop()
            marks.append(Mark(label, Span(start, len(text))))
        else:
            raise ValueError(f"closing brace without an opening one at {brace.start()}: {marked!r}")
    if open_marks:
        raise ValueError(f"mark {open_marks[-1][0]!r} is never closed: {marked!r}")
    return text + marked[last:], tuple(sorted(marks, key=lambda m: m.span))


def drawn(example: str) -> str:
    """Return the example with its marks drawn under the words: `^^^^ QC301`."""
    text, marks = parse(example)
    lines, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        lines.append(line)
        for label, span in marks:
            if start <= span.start < max(end, start + 1):
                lines.append(f"{' ' * (span.start - start)}{'^' * max(1, min(span.end, end) - span.start)} {label}")
        start = end + 1
    return "\n".join(lines)
