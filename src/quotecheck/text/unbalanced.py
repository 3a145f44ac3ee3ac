"""Work out what marks without a partner mean: quotations that run on, lost marks, and no quotation at all."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck.model import FaultKind, Quotation, QuotationFault, Span
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.mark_groups import Group, after_stop, quotation_between
from quotecheck.text.marks import Family, Mark, Side

_LEAD = frozenset(" \t\n\xa0\u200b\u202a\u202c[(….*_-–—>")
_CREDIT_WORDS = 12
_VERB = r"(?:said|says|added|adds|told|wrote|writes|asked|replied|explained|warned|continued|recalled|argued|noted)"
_NAME = rf"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof)\.\s)?{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'.-]+){{0,3}}"
_SOMEBODY = r"(?:an?|another|her|his|one|our|the|their)\s[a-z]+"
# "We lost, he said." "We lost, said Ann Lee, the mayor." The cue words show where a lost closing mark stood.
_CUE = expression(
    rf"(?<=[,?!…—–])\s(?:(?:he|she|they|{_NAME}|{_SOMEBODY})\s{_VERB}|{_VERB}\s(?:he|she|they|{_NAME}|{_SOMEBODY}))"
    r"(?=[.,;:]|\s(?:after|at|during|earlier|in|last|of|on|reporters|to|when|who)\b|\s?[\"“'‘])"
)
_LEAD_CUE = expression(rf"\b{_VERB}[,:]\s(?={CAPITAL})")
_CUE_BEFORE = expression(rf"\b{_VERB}\W*\Z")
_SENTENCE_END = expression(r"[.?!]\s")


def read_unclosed(text: str, group: Group, following: Group | None) -> tuple[list[Quotation], list[QuotationFault]]:
    """Return the quotations whose closing mark is not there, and the faults among them."""
    paragraph = group.paragraph.span
    openings = sorted(mark for mark in (*(opening for opening, _ in group.pairing.pairs), *group.pairing.unclosed))
    rivals: dict[bool, list[int]] = {False: [], True: []}
    for mark in openings:
        rivals[mark.family is Family.SINGLE].append(mark.start)
    quotations: list[Quotation] = []
    faults: list[QuotationFault] = []
    for i, mark in enumerate(group.pairing.unclosed):
        last = i == len(group.pairing.unclosed) - 1
        reopened = last and following is not None and _reopens(text, following, mark)
        if reopened and not _is_over(text, mark, paragraph):
            quotations.append(quotation_between(text, mark, None, end=paragraph.end, runs_on=True))
            continue
        if _is_wrapper(group, mark):
            continue
        starts = rivals[mark.family is Family.SINGLE]
        later = bisect_right(starts, mark.start)
        limit = starts[later] if later < len(starts) else paragraph.end
        cue = _CUE.search(text, mark.end, limit)
        quotations.append(
            quotation_between(text, mark, None, end=cue.start() if cue else _last_word(text, mark.end, limit))
        )
        if not (last and following is not None and _closes_on_credit(text, following)):
            faults.append(QuotationFault(mark_span(mark), FaultKind.UNCLOSED, paragraph, cue.start() if cue else None))
    return quotations, faults


def read_unopened(text: str, group: Group, before: Quotation | None) -> tuple[list[Quotation], list[QuotationFault]]:
    """Return the quotations whose opening mark is not there, and the faults among them."""
    paragraph = group.paragraph.span
    quotations: list[Quotation] = []
    faults: list[QuotationFault] = []
    for mark in group.pairing.unopened:
        if _is_wrapper(group, mark):
            continue
        first = mark is group.pairing.unopened[0] and all(
            mark < other for other in (*(found[0] for found in group.pairing.pairs[:1]), *group.pairing.unclosed[:1])
        )
        if first and before is not None and not before.runs_on:
            if _closes_on_credit(text, group):
                continue
            quotations.append(quotation_between(text, None, mark, start=paragraph.start, resumes=True))
            continue
        place = _lost_opening(text, paragraph.start, mark) if first else None
        if place is not None:
            quotations.append(quotation_between(text, None, mark, start=place))
        faults.append(QuotationFault(mark_span(mark), FaultKind.UNOPENED, paragraph, place))
    return quotations, faults


def read_inside(group: Group) -> list[QuotationFault]:
    """Return the single marks inside double ones that lack a partner.

    “People say, ‘I like her, I'll vote for her.”

    Args:
        group: a paragraph whose double marks are all paired.
    """
    faults = []
    singles = [mark for mark in group.marks if mark.family is Family.SINGLE]
    for opening, closing in group.pairing.pairs if singles else ():
        opened: Mark | None = None
        for mark in singles[bisect_right(singles, opening) : bisect_right(singles, closing)]:
            opened = (opened or mark) if mark.side is Side.OPEN else None
        if opened is not None and opening.family is not Family.SINGLE:
            faults.append(QuotationFault(mark_span(opened), FaultKind.UNCLOSED, group.paragraph.span))
    return faults


def _lost_opening(text: str, start: int, mark: Mark) -> int | None:
    """Return where the opening mark must have stood: after `Lee said,` or where the paragraph, one sentence, begins."""
    if not after_stop(text, mark) or _CUE_BEFORE.search(text, max(start, mark.start - 20), mark.start):
        return None
    cue = _LEAD_CUE.search(text, start, mark.start)
    if cue is not None:
        return cue.end()
    return None if _SENTENCE_END.search(text, start, mark.start - 1) else start


def _last_word(text: str, start: int, end: int) -> int:
    """Return `end` without the white space before it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _is_wrapper(group: Group, mark: Mark) -> bool:
    """Return whether a straight mark at the paragraph's edge wraps a block that quotes in curly marks itself.

    "The clerk said, “No,” and left. (the whole letter stands between straight marks that the page drew).
    """
    if mark.family is not Family.STRAIGHT:
        return False
    paragraph = group.paragraph.span
    at_edge = mark.start == paragraph.start or mark.end == paragraph.end
    return at_edge and any(opening.family is Family.CURLY for opening, _ in group.pairing.pairs)


def _reopens(text: str, following: Group, mark: Mark) -> bool:
    """Return whether the next paragraph opens with a mark of the same family."""
    first = following.marks[0]
    lead = text[following.paragraph.span.start : first.start]
    return first.family is mark.family and first.side is not Side.CLOSE and len(lead) < 8 and _LEAD.issuperset(lead)


def _is_over(text: str, mark: Mark, paragraph: Span) -> bool:
    """Return whether the quotation ends in its paragraph although the next one opens with a mark.

    It does when the words tell who speaks (“We lost, she said.) and when it is only the end of the writer's own
    sentence (He called it “better and better.).
    """
    fragment = text[mark.end : mark.end + 1].islower() and not _SENTENCE_END.search(text, mark.end, paragraph.end)
    return fragment or _CUE.search(text, mark.end, paragraph.end) is not None


def _closes_on_credit(text: str, following: Group) -> bool:
    """Return whether a pull quote's closing mark stands at the end of its credit line: `Ana Ruiz, mayor."`."""
    span, unopened = following.paragraph.span, following.pairing.unopened
    return bool(unopened) and unopened[-1].end == span.end and span.of(text).count(" ") < _CREDIT_WORDS


def mark_span(mark: Mark) -> Span:
    """Return where the mark stands."""
    return Span(mark.start, mark.end)
