"""Find the quotations of a text: what stands between quotation marks, and the marks without a partner."""

from collections.abc import Sequence

from quotecheck.model import FaultKind, Paragraph, Quotation, QuotationFault, Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.mark_groups import Group, find_groups, quotation_between
from quotecheck.text.marks import Mark
from quotecheck.text.unbalanced import mark_span, read_inside, read_unclosed, read_unopened
from quotecheck.text.unmarked import BESIDE, find_unmarked


class _Reading(NamedTuple):
    """What one paragraph holds, and the quotation that is still open where it ends."""

    quotations: Sequence[Quotation]
    faults: Sequence[QuotationFault]
    open_end: Quotation | None


def find_quotations(
    text: str, paragraphs: tuple[Paragraph, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotationFault, ...]]:
    """Return every quotation in reading order, and every mark without its partner.

    A block quotation that is announced is one without marks, and so is a signed post.

    A quotation ends with its paragraph. Where the next paragraph opens with a mark it runs on; else its mark is
    lost, and where the words show the place (`"We lost, he said.`) it ends there.
    """
    groups = find_groups(text, paragraphs)
    quotations: list[Quotation] = []
    faults: list[QuotationFault] = []
    before: tuple[int, Quotation | None] = (-1, None)
    for i, group in enumerate(groups):
        next_number = _next_of_story(paragraphs, group.number)
        following = groups[i + 1] if i + 1 < len(groups) and groups[i + 1].number <= next_number else None
        reading = _read(text, group, following, before[1] if before[0] >= group.number else None)
        quotations.extend(reading.quotations)
        faults.extend(reading.faults)
        before = next_number, reading.open_end
    quoted = sorted(
        [*quotations, *find_unmarked(text, paragraphs, quotations)],
        key=lambda quotation: (quotation.span.start, -quotation.span.end),
    )
    return tuple(quoted), _without_wrappers(text, quotations, faults)


def _next_of_story(paragraphs: Sequence[Paragraph], number: int) -> int:
    """Return the number of the paragraph that goes on after this one; captions and credits stand between."""
    number += 1
    while number < len(paragraphs) and paragraphs[number].kind in BESIDE:
        number += 1
    return number


def _read(text: str, group: Group, following: Group | None, before: Quotation | None) -> _Reading:
    """Return what a paragraph holds; `before` is the quotation that the paragraph before left open."""
    paragraph, pairing = group.paragraph.span, group.pairing
    quotations = [quotation_between(text, opening, closing) for opening, closing in pairing.pairs]
    faults = [QuotationFault(mark_span(mark), FaultKind.REVERSED, paragraph) for mark in _turned(text, group)]
    open_end = None
    unbalanced: list[QuotationFault] = []
    if pairing.unclosed or pairing.lost or pairing.unopened:
        left, unbalanced = read_unclosed(text, group, following)
        quotations.extend(left)
        open_end = next((quotation for quotation in left if quotation.span.end == paragraph.end), None)
        unbalanced.extend(QuotationFault(mark_span(mark), FaultKind.UNCLOSED, paragraph) for mark in pairing.lost)
        found, wrong = read_unopened(text, group, before)
        quotations.extend(found)
        unbalanced.extend(wrong)
    else:
        unbalanced.extend(read_inside(group))
    if before is not None and before.runs_on and quotations:
        quotations.sort(key=lambda quotation: quotation.span.start)
        quotations[0] = quotations[0]._replace(resumes=True)
    # One lost mark upsets all that follow it in its paragraph, so only the first is told.
    faults.extend(sorted(unbalanced, key=lambda fault: fault.span)[:1])
    return _Reading(_nested(quotations), sorted(faults, key=lambda fault: fault.span), open_end)


def _turned(text: str, group: Group) -> list[Mark]:
    """Return the marks whose glyph looks the wrong way; in „Ja“ it does not."""
    german = {closing for opening, closing in group.pairing.pairs if text[opening.start] in "„‟"}
    return [mark for mark in group.marks if mark.turned and mark not in german]


def _without_wrappers(
    text: str, quotations: Sequence[Quotation], faults: Sequence[QuotationFault]
) -> tuple[QuotationFault, ...]:
    """Return the faults without the straight marks that a page drew around its block quotations.

    An article that quotes in curly marks and has several lone straight ones, each at the edge of a paragraph, shows
    text from elsewhere in blocks. A single one is a lost mark.
    """
    wrappers = {
        fault
        for fault in faults
        if fault.span.of(text) == '"'
        and (fault.span.start == fault.paragraph.start or fault.span.end == fault.paragraph.end)
    }
    curly = sum(quotation.opening == "“" for quotation in quotations)
    if len(wrappers) < 2 or curly <= sum(quotation.opening == '"' and quotation.closed for quotation in quotations):
        return tuple(faults)
    return tuple(fault for fault in faults if fault not in wrappers)


def _nested(quotations: list[Quotation]) -> list[Quotation]:
    """Return the quotations in reading order, each with its depth."""
    if len(quotations) < 2:
        return quotations
    quotations.sort(key=lambda quotation: (quotation.span.start, -quotation.span.end))
    for i, quotation in enumerate(quotations):
        if not quotation.closed:
            quotations[i] = _cut_short(quotation, quotations, i + 1)
    ends: list[int] = []
    for i, quotation in enumerate(quotations):
        while ends and ends[-1] <= quotation.span.start:
            ends.pop()
        if ends:
            quotations[i] = quotation._replace(depth=len(ends))
        ends.append(quotation.span.end)
    return quotations


def _cut_short(unclosed: Quotation, quotations: Sequence[Quotation], behind: int) -> Quotation:
    """Return a quotation whose end is a guess, cut where one begins that is over only behind that end.

    Args:
        unclosed: the quotation.
        quotations: all of its paragraph, in the order of their starts.
        behind: the number of the next one.
    """
    span, end = unclosed.span, unclosed.span.end
    while behind < len(quotations) and quotations[behind].span.start < span.end:
        if quotations[behind].span.end > span.end:
            end = quotations[behind].span.start
            break
        behind += 1
    return unclosed._replace(span=Span(span.start, end), inner=Span(unclosed.inner.start, min(unclosed.inner.end, end)))
