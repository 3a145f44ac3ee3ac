"""Find the sums that a text does itself, and whether they come out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.facts.calculation_forms import FILL, SIGNS, forms
from quotecheck.facts.numbers import Number
from quotecheck.facts.sums import TIMES, Made, age, change, difference, multiple, share, step, total
from quotecheck.model import Calculation, Date, Quotation, Sentence, Span, Stretches, Sum

_BLANKED = str.maketrans(dict.fromkeys((*SIGNS.values(), FILL), " "))
_YEARS = range(1500, 2100)
# in the three months to June; but not: it took three months
_TIME_BEFORE = re.compile(r"\b(?:the|last|past|first|next|previous|over|within|every)(?: \w+)? $")
_TIME_BEHIND = re.compile(r"[ -](?:full |straight )?(?:minute|hour|day|week|month|quarter|year|decade)s?\b")
_DIED = re.compile(r"(?:He|She)\b[^.;]{0,80}\bdied\b")
_NEAR = 300
_LONGEST = 2_000  # characters of a sentence: what is longer is a table


class _Drawing(NamedTuple):
    """A stretch of text with its numbers as signs of the same length, and which number stands where in it."""

    start: int
    signs: str
    at: dict[int, Number]

    @classmethod
    def of(cls, text: str, span: Span, numbers: tuple[Number, ...], dated: Stretches) -> _Drawing:
        """Draw `span`, whose numbers are `numbers`."""
        parts, last = [], span.start
        for number in numbers:
            start, end = number.span.start, number.span.end
            parts += [text[last:start].translate(_BLANKED), SIGNS[_sign(text, number, dated)], FILL * (end - start - 1)]
            last = end
        signs = "".join(parts) + text[last : span.end].translate(_BLANKED)
        return cls(span.start, signs, {number.span.start - span.start: number for number in numbers})


def _sign(text: str, number: Number, dated: Stretches) -> str:
    start, end = number.span.start, number.span.end
    if number.unit == "%":
        return "D" if "point" in text[start:end] else "P"
    if not number.unit and text[start:end].isdigit() and number.value in _YEARS:
        return "Y"
    spent = _TIME_BEHIND.match(text, end) and _TIME_BEFORE.search(text, max(0, start - 24), start)
    return "T" if spent or dated.holds(start) else "N"


def find_calculations(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    numbers: tuple[Number, ...],
    dates: tuple[Date, ...],
) -> tuple[Calculation, ...]:
    """Return every sum of the text in reading order: changes, shares, totals, differences, multiples and ages.

    A sum stands in one sentence; only an age may have the year of birth in the sentence before.
    """
    quoted = Stretches.of(quotation.span for quotation in quotations)
    dated = Stretches.of(date.span for date in dates)
    starts = [number.span.start for number in numbers]
    found: list[Calculation] = []
    before = 0
    for sentence in sentences:
        span = sentence.span
        inside = numbers[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        if len(inside) >= 2 and len(span) <= _LONGEST:
            found.extend(_sums(_Drawing.of(text, span, inside, dated), quoted))
            if span.start - before < _NEAR and _DIED.match(text, span.start, span.end):
                wide = numbers[bisect_left(starts, before) : bisect_left(starts, span.end)]
                sums = _sums(_Drawing.of(text, Span(before, span.end), wide, dated), quoted)
                found.extend(each for each in sums if each.kind is Sum.AGE and each.span.start >= span.start)
        before = span.start
    return tuple(found)


def _sums(drawing: _Drawing, quoted: Stretches) -> Iterator[Calculation]:
    done: set[int] = set()
    for kind, form in forms():
        for match in form.finditer(drawing.signs):
            place, stated, terms, made = _reckoned(kind, match, drawing.at)
            if made is None or place.start in done:
                continue
            done.add(place.start)
            start = place.start + drawing.start
            yield Calculation(
                kind=kind,
                span=Span(start, place.end + drawing.start),
                terms=tuple(sorted(number.span for number in terms)),
                makes=made.shown,
                holds=made.low <= stated <= made.high,
                quoted=quoted.holds(start),
            )


def _reckoned(kind: Sum, match: re.Match[str], at: dict[int, Number]) -> tuple[Span, float, list[Number], Made | None]:
    """Return where the result stands in the drawn sentence, the result, the terms, and what they make."""
    found = {name: at[match.start(name)] for name in "abcqr" if match.groupdict().get(name)}
    result = found.pop("r", None) or found.pop("q", None)
    a, b = found["a"], found["b"]
    terms = list(found.values())
    if result is None:
        times = match["times"]
        return Span(*match.span("times")), TIMES[times], terms, multiple(a, b, loose=bool(match["loose"]))
    name = "r" if match.groupdict().get("r") else "q"
    place = Span(match.start(name), match.start(name) + len(result.span))
    made: Made | None
    if kind is Sum.CHANGE:
        words = match.groupdict()
        made = change(a, b, "up" if words.get("up") else "down" if words.get("down") else "")
    elif kind is Sum.STEP:
        made = step(a, b, "up" if match["up"] else "down")
    elif kind is Sum.SHARE:
        made = share(a, b)
    elif kind is Sum.TOTAL:
        made = total(terms, result)
    elif kind is Sum.AGE:
        made = age(a, b)
    else:
        made = difference(a, b, result, rounded=kind is Sum.LEAD)
    return place, result.value, terms, made
