"""Find the sums that a text does itself, and whether they come out."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from quotecheck.facts.calculations.changes.stated_changes import opens_a_clause
from quotecheck.facts.calculations.sentences.forms import CalculationForm, forms_for, movements
from quotecheck.facts.numbers.fractions import fractions
from quotecheck.facts.numbers.number_signs import FILL, SIGNS
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.sums import (
    Made,
    change,
    difference,
    move,
    moved_part,
    multiple,
    part,
    product,
    share,
    span,
    step,
    total,
    unused,
)
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import multiples
from quotecheck.model import Calculation, Span, Sum, TextIndex
from quotecheck.system.tuples import NamedTuple

_BLANKED = str.maketrans(dict.fromkeys((*SIGNS.values(), FILL), " "))
_LONGEST = 2_000  # characters of a sentence: what is longer is a table
_SIGNS = ("$", "£")
_COUNTRY = 2  # letters before a sign: US$


def _start(text: str, start: int) -> int:
    """Return where an amount of money begins whose country stands before its sign: US|$38, A|$5."""
    first = start
    while text[start : start + 1] in _SIGNS and start - first < _COUNTRY and text[first - 1 : first].isupper():
        first -= 1
    return first if first == start or not text[first - 1 : first].isalnum() else start


class _Drawing(NamedTuple):
    """A stretch of text with its numbers as signs of the same length, and which number stands where in it."""

    start: int
    drawn: str
    at: dict[int, Number]

    @classmethod
    def of(cls, text: str, span: Span, numbers: list[Number], signs: str) -> "_Drawing":
        """Draw `span`, whose numbers are `numbers` and have these signs."""
        parts, places, last = [], [], span.start
        for number, sign in zip(numbers, signs, strict=True):
            start, end = max(last, _start(text, number.span.start)), number.span.end
            parts += [text[last:start].translate(_BLANKED), SIGNS[sign], FILL * (end - start - 1)]
            places.append(start - span.start)
            last = end
        drawn = "".join(parts) + text[last : span.end].translate(_BLANKED)
        return cls(span.start, drawn, dict(zip(places, numbers, strict=True)))

    def place(self, number: Number) -> Span:
        """Return where a number stands in the drawn stretch."""
        return Span(number.span.start - self.start, number.span.end - self.start)


def find_sums_of_sentences(
    index: TextIndex, sentences: SentenceIndex, numbers: tuple[Number, ...], signs: Mapping[int, str]
) -> tuple[Calculation, ...]:
    """Return every sum of the text in reading order: changes, shares, totals, differences, multiples and ages.

    A sum stands in one sentence. `signs` are those of the numbers, by where these start.
    """
    found: list[Calculation] = []
    for i, group in groupby(numbers, key=lambda number: sentences.number(number.span.start)):
        span, inside = sentences.spans[max(0, i)], list(group)
        if i >= 0 and len(span) <= _LONGEST:
            found.extend(_sums(index, span, inside, signs) if len(inside) > 1 else ())
    return tuple(found)


def _sums(index: TextIndex, span: Span, numbers: list[Number], signs: Mapping[int, str]) -> Iterator[Calculation]:
    """Yield the sums that a stretch of text with these numbers does."""
    drawn = "".join(signs[number.span.start] for number in numbers)
    written = span.of(index.text)
    forms = [form for form in forms_for("".join(sorted(drawn))) if form.may_be_said(written)]
    if not forms:
        return
    drawing = _Drawing.of(index.text, span, numbers, drawn)
    done: set[int] = set()
    for form in forms:
        for match in form.pattern.finditer(drawing.drawn):
            if _is_of_another(form, match):
                continue
            place, stated, terms, made = _done(form.kind, match, drawing)
            if made is None or place.start in done:
                continue
            done.add(place.start)
            start = place.start + drawing.start
            yield Calculation(
                kind=form.kind,
                span=Span(start, place.end + drawing.start),
                terms=tuple(sorted(number.span for number in terms)),
                makes=made.shown,
                holds=made.low <= stated <= made.high,
                quoted=index.is_quoted(start),
            )


def _is_of_another(form: CalculationForm, match: re.Match[str]) -> bool:
    """Return whether a sum would take numbers of two things: fell 10 percent to 90, | and | profit rose from 40 to 60.

    So it would where each of some gets so much: $20 for each of the boys and $5 for each of the girls, a total of $430.
    """
    if form.kind is Sum.TOTAL:
        return not listed("words_of_each").isdisjoint(match[0].split())
    stated = match[0][: match.start("a") - match.start()]
    return form.part == "from" and (", and " in match[0] or opens_a_clause(stated.split()))


def _done(kind: Sum, match: re.Match[str], drawing: _Drawing) -> tuple[Span, float, list[Number], Made | None]:
    """Return where the result stands in the drawn sentence, the result, the terms, and what they make."""
    words = match.groupdict()
    found = {name: drawing.at[match.start(name)] for name in "abcqr" if words.get(name)}
    result = found.pop("r", None) or found.pop("q", None)
    a, b = found["a"], found["b"]
    terms = list(found.values())
    loose = (words.get("loose") or "").strip().lower()
    if result is None and kind is Sum.TIMES:
        return Span(*match.span("times")), multiples()[match["times"]], terms, multiple(a, b, loose=loose)
    if result is None:
        stated = 100 * fractions()[match["part"].lower()]
        if kind is Sum.MOVE:
            made = moved_part(a, b, _way_behind(match), stated, loose=loose)
        else:
            made = part(a, b, _way(words), loose=loose)
        return Span(*match.span("part")), stated, terms, made
    place = drawing.place(result)
    if kind is Sum.TOTAL:
        made = total(terms, result, near="near" in words, least="least" in words)
    elif "unused" in words:
        made = unused(a, b)
    else:
        made = _made(kind, a, b, result, _way_behind(match) if kind is Sum.MOVE else _way(words))
    return place, result.value, terms, made


def _way(words: Mapping[str, str | None]) -> str:
    """Return which way the words of a shape say that a value moved, nothing where they say none."""
    return "up" if words.get("up") else "down" if words.get("down") else ""


def _way_behind(match: re.Match[str]) -> str:
    """Return which way the noun behind two values says that they moved, nothing where it says none: a fall of."""
    ways = movements()
    return next((ways[word] for word in match.string[match.end("b") : match.end()].split() if word in ways), "")


def _made(kind: Sum, a: Number, b: Number, result: Number, way: str) -> Made | None:
    """Return what two terms make of which `result` is told."""
    match kind:
        case Sum.CHANGE:
            return change(a, b, way)
        case Sum.MOVE:
            return move(a, b, way, result.value)
        case Sum.STEP:
            return step(a, b, way)
        case Sum.SHARE:
            return share(a, b)
        case Sum.PRODUCT:
            return product(a, b, result)
        case Sum.SPAN:
            return span(a.value, b.value, result.value)
        case _:
            return difference(a, b, result, rounded=kind is Sum.LEAD)
