"""Find grades (`Tier 3`) and ranks (`third on the list`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.model import Quotation, Rank, Span, Stretches

_CARDINALS = {word: i for i, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_ROMAN = {word: i for i, word in enumerate("i ii iii iv v vi vii viii ix x".split(), 1)}
_ORDINALS = {
    word: i for i, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
_GRADE = re.compile(
    r"[TCLGB](?<!\w.)(?:ier|ategory|evel|rade|lass|roup|and)[ -]"
    r"(?P<number>\d{1,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even)\b"
)
_ORDINAL = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_RANKED = r"(?:rank(?:s|ed|ing)?|plac(?:es?|ed|ing)|list(?:s|ed|ing)?|rat(?:es?|ed|ing)|puts?)"
_RANKING = r"(?:in|on) (?:the|their|its|a) (?:[\w'’]+ ){0,3}(?:list|ranking|index|table)\b"
# placed third on the list; ranked the country 3rd; third in the table; not a third of them, not her third visit
_RANK = re.compile(
    rf"\b(?:{_RANKED}\b[^.;\n]{{0,40}}? (?P<ordinal>{_ORDINAL})\b(?! time| of)"
    rf"|(?P<listed>{_ORDINAL})[ -](?:\w+ ){{0,2}}{_RANKING})"
)


def find_ranks(text: str, quotations: tuple[Quotation, ...]) -> tuple[Rank, ...]:
    """Return the grades of the text and, where it has any, its ranks, in reading order."""
    quoted = Stretches.of(quotation.span for quotation in quotations)
    grades = [_grade(match, quoted) for match in _GRADE.finditer(text)]
    found = [*grades, *_ranks(text, quoted)] if grades else []
    return tuple(sorted(found, key=lambda standing: standing.span))


def _grade(match: re.Match[str], quoted: Stretches) -> Rank:
    word = match["number"].lower()
    number = int(word) if word.isdigit() else _CARDINALS.get(word) or _ROMAN.get(word, 0)
    return Rank(Span(*match.span()), number, ranked=False, quoted=quoted.holds(match.start()))


def _ranks(text: str, quoted: Stretches) -> Iterator[Rank]:
    for match in _RANK.finditer(text):
        name = "ordinal" if match["ordinal"] else "listed"
        word = match[name]
        number = _ORDINALS.get(word) or int(word[:-2])
        yield Rank(Span(match.start(name), match.end()), number, ranked=True, quoted=quoted.holds(match.start()))
