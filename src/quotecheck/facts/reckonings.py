"""Find the sums that a text does itself, and whether they come out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.facts.cover import Cover
from quotecheck.facts.numbers import Number
from quotecheck.facts.sum_forms import FILL, SIGNS, forms
from quotecheck.facts.sums import TIMES, Made, age, change, difference, multiple, share, step, total
from quotecheck.model import Quotation, Reckoning, Sentence, Span, Sum

_BLANKED = str.maketrans(dict.fromkeys((*SIGNS.values(), FILL), " "))
_YEARS = range(1500, 2100)


def find_reckonings(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...], numbers: tuple[Number, ...]
) -> tuple[Reckoning, ...]:
    """Return every sum of the text in reading order: changes, shares, totals, differences, multiples and ages."""
    quoted = Cover.of_quotations(quotations)
    starts = [number.span.start for number in numbers]
    found: list[Reckoning] = []
    for sentence in sentences:
        inside = numbers[bisect_left(starts, sentence.span.start) : bisect_right(starts, sentence.span.end)]
        if len(inside) >= 2:
            found.extend(_in_sentence(text, sentence.span, inside, quoted))
    return tuple(found)


def _in_sentence(text: str, span: Span, numbers: tuple[Number, ...], quoted: Cover) -> Iterator[Reckoning]:
    drawn = _drawn(text, span, numbers)
    at = {number.span.start - span.start: number for number in numbers}
    done: set[int] = set()
    for kind, form in forms():
        for match in form.finditer(drawn):
            place, stated, terms, made = _reckoned(kind, match, at)
            if made is None or place.start in done:
                continue
            done.add(place.start)
            start = place.start + span.start
            yield Reckoning(
                kind=kind,
                span=Span(start, place.end + span.start),
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


def _drawn(text: str, span: Span, numbers: tuple[Number, ...]) -> str:
    """Return the sentence with its numbers as signs of the same length."""
    parts, last = [], span.start
    for number in numbers:
        written = number.span.of(text)
        sign = "N"
        if number.unit == "%":
            sign = "D" if "point" in written else "P"
        elif not number.unit and written.isdigit() and number.value in _YEARS:
            sign = "Y"
        parts += [text[last : number.span.start].translate(_BLANKED), SIGNS[sign], FILL * (len(number.span) - 1)]
        last = number.span.end
    return "".join(parts) + text[last : span.end].translate(_BLANKED)
