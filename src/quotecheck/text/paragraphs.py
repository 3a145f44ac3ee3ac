"""Find the paragraphs of a text and what each is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.model import FURNITURE, HEADLINE_AND_DECK, Label, Paragraph, ParagraphKind, Span
from quotecheck.system.expressions import expression
from quotecheck.text.datelines import dateline_end
from quotecheck.text.paragraph_kinds import kinds
from quotecheck.text.paragraph_parts import Part, parts
from quotecheck.text.pull_quotes import pull_quotes

# From its first word on: what could also begin with white space would be tried anew at each of a million spaces.
_LINE = expression(r"\S[^\n\r\u2028\u2029]*+")
_LINE_END = expression(r"\r\n?|\n|\u2028|\u2029")
_WIDEST = 100
_NARROWEST = 45
_RAGGED = 14
_BOUNDARIES = 4
_SURE_SHARE = 0.7
_MOST_STOPS = 0.5
_STOPS = frozenset('.?!"”’')
# A line cut after one of these, or after a comma, goes on in the next.
_GOES_ON = expression(
    r"(?:,|\b(?:and|or|but|the|an?|of|to|in|on|at|for|by|with|from|that|who|said|his|her|their|its))\Z"
)
_LIST_ITEM = expression(r"[-*•·>]\s|\d{1,2}[.)]\s")


def find_paragraphs(text: str, labels: Sequence[Label] = (), dateline: str = "") -> tuple[Paragraph, ...]:
    """Return the paragraphs of `text` in reading order, each with its kind, by its label or its shape.

    A line is a paragraph, unless the lines were broken by a program at a fixed width (mail, wire copy): then blank
    lines part the paragraphs. A dateline is a paragraph of its own.

    Args:
        text: an article.
        labels: what its markup says.
        dateline: the shape of the house's own datelines, as in `House.dateline`.
    """
    spans = _unwrapped(text, [_stripped(text, *line.span()) for line in _LINE.finditer(text)])
    texts = [span.of(text) for span in spans]
    datelines = [dateline_end(each, dateline) for each in texts]
    found = kinds(texts, datelines)
    if labels:
        found = _labelled(spans, found, labels)
    for i in list(pull_quotes(texts, found)):
        found[i] = ParagraphKind.PULL_QUOTE
    divided = zip(spans, parts(texts, found, datelines), strict=True)
    return tuple(paragraph for span, own in divided for paragraph in _apart(text, span, own))


def _apart(text: str, span: Span, own: tuple[Part, ...]) -> Iterator[Paragraph]:
    """Yield the parts of a paragraph, each a paragraph of its own."""
    if len(own) == 1:
        yield Paragraph(span, own[0].kind)
        return
    ends = (*(part.start for part in own[1:]), len(span))
    for part, end in zip(own, ends, strict=True):
        yield Paragraph(_stripped(text, span.start + part.start, span.start + end), part.kind)


_BEFORE_LABELS = FURNITURE | {ParagraphKind.CREDIT, ParagraphKind.POST, ParagraphKind.DIVIDER, ParagraphKind.BYLINE}
"""What a paragraph's own words show, whatever its markup: a teaser is one in a list and as a heading, too."""


def _labelled(spans: Sequence[Span], guessed: list[ParagraphKind], labels: Sequence[Label]) -> list[ParagraphKind]:
    """Return `guessed`, overruled by the labels; beside a known headline the shape makes no other."""
    found = list(guessed)
    if any(label.kind is ParagraphKind.HEADLINE for label in labels):
        found = [ParagraphKind.BODY if kind in HEADLINE_AND_DECK else kind for kind in found]
    i = 0
    for label in labels:
        while i < len(spans) and spans[i].end <= label.span.start:
            i += 1
        if i < len(spans) and spans[i].overlaps(label.span):
            own = found[i] in _BEFORE_LABELS and label.kind is not ParagraphKind.HEADLINE
            found[i] = found[i] if own else label.kind
    return found


def _stripped(text: str, start: int, end: int) -> Span:
    """Return the span without white space at its ends."""
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _unwrapped(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return `lines`, those joined that belong to one paragraph."""
    touching = [i for i in range(len(lines) - 1) if len(_LINE_END.findall(text, lines[i].end, lines[i + 1].start)) == 1]
    if not touching:
        return list(lines)
    width = _width(text, lines, touching)
    joined = {i for i in touching if _runs_on(text, lines[i], lines[i + 1], width)}
    paragraphs: list[Span] = []
    start = 0
    for i in range(len(lines)):
        if i not in joined:
            paragraphs.append(Span(lines[start].start, lines[i].end))
            start = i + 1
    return paragraphs


def _width(text: str, lines: Sequence[Span], touching: Sequence[int]) -> int:
    """Return the width at which the lines were broken, 0 where they were not.

    Broken by a program, nearly every line is so full that the next line's first word would not have fitted in, and
    few end where a sentence does.
    """
    lengths = sorted(len(lines[i]) for i in touching)
    widest = lengths[-1]
    if widest > _WIDEST or widest < _NARROWEST or len(touching) < _BOUNDARIES:
        return 0
    full = sum(len(lines[i]) + 1 + _first_word(text, lines[i + 1]) > widest - _RAGGED // 2 for i in touching)
    stops = sum(text[lines[i].end - 1] in _STOPS for i in touching)
    return widest if full >= _SURE_SHARE * len(touching) and stops <= _MOST_STOPS * len(touching) else 0


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Return whether `following` goes on in the middle of what `line` says."""
    full = bool(width) and len(line) + 1 + _first_word(text, following) > width - _RAGGED
    if _LIST_ITEM.match(text, following.start) and not (full and text[line.end - 1].isalnum()):
        return False
    first = text[following.start]
    broken_off = first.islower() or _GOES_ON.search(text, max(line.start, line.end - 8), line.end) is not None
    if not width:
        return broken_off and _NARROWEST <= len(line) <= _WIDEST and len(following) <= _WIDEST
    return broken_off or full


def _first_word(text: str, line: Span) -> int:
    """Return the length of the line's first word."""
    end = text.find(" ", line.start, line.end)
    return (line.end if end < 0 else end) - line.start
