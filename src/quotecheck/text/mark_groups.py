"""Gather the quotation marks of each paragraph and pair them."""

from collections.abc import Iterator, Sequence

from quotecheck.model import HEADINGS, Paragraph, Quotation, Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.marks import Family, Mark, Side, find_marks
from quotecheck.text.pairing import Pairing, pair, pair_singles


class Group(NamedTuple):
    """A paragraph with its marks, and what pairing them gave."""

    number: int
    paragraph: Paragraph
    marks: Sequence[Mark]
    pairing: Pairing


def find_groups(text: str, paragraphs: Sequence[Paragraph]) -> list[Group]:
    """Return the paragraphs that hold marks, in reading order, with the marks paired."""
    marked = list(_by_paragraph(text, paragraphs))
    single_first = _single_style(text, paragraphs, marked)
    return [_paired(text, number, paragraphs[number], marks, single_first=single_first) for number, marks in marked]


def _by_paragraph(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, list[Mark]]]:
    """Yield the number and the marks of each paragraph that has any."""
    number = 0
    marks: list[Mark] = []
    for mark in find_marks(text):
        if mark.start >= paragraphs[number].span.end:
            if marks:
                yield number, marks
            marks = []
            while mark.start >= paragraphs[number].span.end:
                number += 1
        marks.append(mark)
    if marks:
        yield number, marks


def _single_style(text: str, paragraphs: Sequence[Paragraph], marked: Sequence[tuple[int, Sequence[Mark]]]) -> bool:
    """Return whether the article quotes in single marks, as British papers do.

    Most of its paragraphs with quotations open with one and have one that closes after punctuation.
    """
    single = double = 0
    for number, marks in marked:
        if paragraphs[number].kind in HEADINGS:
            continue
        first = next((mark for mark in marks if mark.family is not Family.SINGLE or mark.side is Side.OPEN), None)
        if first is None:
            continue
        if first.family is not Family.SINGLE:
            double += 1
        elif any(mark.side is Side.CLOSE and after_stop(text, mark) for mark in marks if mark.family is Family.SINGLE):
            single += 1
    return single > double and (single > 1 or double == 0)


def after_stop(text: str, mark: Mark) -> bool:
    """Return whether the mark follows punctuation, as closing ones do and apostrophes do not."""
    return mark.start > 0 and text[mark.start - 1] in ",.?!…"


def _paired(text: str, number: int, paragraph: Paragraph, marks: Sequence[Mark], *, single_first: bool) -> Group:
    """Return the paragraph with its marks paired.

    Without double marks single ones count where they cannot be apostrophes: 'We will win,' she said. Headlines use
    them everywhere.
    """
    pairing = pair(marks, single_first=single_first)
    if not single_first and all(mark.family is Family.SINGLE for mark in marks):
        heads = paragraph.kind in HEADINGS
        sure = tuple(found for found in pair_singles(marks) if heads or after_stop(text, found[1]))
        pairing = Pairing(sure, (), (), ())
    return Group(number, paragraph, marks, pairing)


def quotation_between(
    text: str,
    opening: Mark | None,
    closing: Mark | None,
    *,
    start: int = 0,
    end: int = 0,
    runs_on: bool = False,
    resumes: bool = False,
) -> Quotation:
    """Return the quotation between two marks; `start` and `end` stand in for one that is not there."""
    if opening is not None:
        start = opening.start
    if closing is not None:
        end = closing.end
    inner = Span(start if opening is None else opening.end, end if closing is None else closing.start)
    return Quotation(
        span=Span(start, end),
        inner=inner,
        opening=text[start : inner.start],
        closing=text[inner.end : end],
        runs_on=runs_on,
        resumes=resumes,
    )
