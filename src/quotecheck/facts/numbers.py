"""Find numbers, in figures or in words, with their value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quotecheck.model import Span

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SMALL = UNITS | _TENS | {"dozen": 12}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}

_WORD = rf"(?:{'|'.join(sorted((*_SMALL, *_SCALES, 'hundred'), key=len, reverse=True))})"
_SCALE = r"(?:[ -](?P<scale>hundred|thousand|million|billion|trillion)|(?P<short>k|m|mn|bn|tn|K|M|B))"
# $4.5 million, 1,200, 12%; not 1.2.3, 10:30, 3-2, 42nd, G20, 1/2, #5. What stands first is what `re` can search fast.
_FIGURES = re.compile(
    r"(?P<lead>[\d$£€¥])(?:(?<![\w.,:/#$£€¥-]\d)|(?<=[$£€¥])(?<!\d.))(?P<whole>\d*+(?:,\d{3})*+)(?P<part>\.\d++)?"
    rf"(?:{_SCALE}\b)?(?![\d/:]|[.,]\d|-\d|\w)(?P<percent>\s?%|[ -](?:percent|per cent|percentage points?|pc)\b)?"
)
_MORE = (
    rf"(?:(?:-| | and ){_WORD})*)\b(?!['’]\w|-(?!(?:percentage-)?point|vote)\w)"
    r"(?P<percent> (?:percent|per cent|percentage points?))?"
)
_SMALL_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
# A search that starts with a blank or with one of a few letters is five times as fast as one that starts with \b.
_INSIDE = re.compile(rf" (?P<words>(?:{_SMALL_WORD}){_MORE}")
_CAPITAL = re.compile(
    rf"(?P<words>[A-Z](?<!\w.)(?:{'|'.join(sorted({w[1:] for w in _SMALL}, key=len, reverse=True))}){_MORE}"
)
# a million, half a million, a dozen
_ARTICLED = re.compile(rf"[Aa] (?<!\w..)(?P<words>(?:hundred|thousand|million|billion|trillion){_MORE}")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands: `value` in whole units, `step` the weight of its last digit given.

    `4.5 million` has the value 4,500,000 and the step 100,000. `unit` is `%`, a currency sign or empty.
    """

    span: Span
    value: float
    step: float
    unit: str
    in_words: bool


def find_numbers(text: str) -> tuple[Number, ...]:
    """Return every number in reading order; years, times and dates are numbers here too, ordinals are not."""
    found: list[Number] = []
    for number in sorted((*_figures(text), *_words(text)), key=lambda number: (number.span.start, -number.span.end)):
        if not found or number.span.start >= found[-1].span.end:
            found.append(number)
    return tuple(found)


def _figures(text: str) -> Iterator[Number]:
    for match in _FIGURES.finditer(text):
        scale = _scale(match)
        part = match["part"] or ""
        currency = "" if match["lead"].isdigit() else match["lead"]
        digits = match["whole"] if currency else match["lead"] + match["whole"]
        if digits[:1].isdigit():
            yield Number(
                span=Span(*match.span()),
                value=round(float(digits.replace(",", "") + part) * scale, 6),
                step=scale * 10.0 ** -max(0, len(part) - 1),
                unit="%" if match["percent"] else currency,
                in_words=False,
            )


def _scale(match: re.Match[str]) -> int:
    if match["scale"]:
        return 100 if match["scale"] == "hundred" else _SCALES[match["scale"]]
    return _SHORT_SCALES[match["short"].lower()] if match["short"] else 1


def _words(text: str) -> Iterator[Number]:
    for match in (*_INSIDE.finditer(text), *_CAPITAL.finditer(text), *_ARTICLED.finditer(text)):
        words = match["words"].lower().replace("-", " ").replace(" and ", " ").split()
        if (value := value_of(words)) is not None:
            half = text.endswith(("half a ", "Half a "), 0, match.start("words"))
            yield Number(
                span=Span(match.start("words"), match.end()),
                value=value / 2 if half else value,
                step=1.0,
                unit="%" if match["percent"] else "",
                in_words=True,
            )


def value_of(words: list[str]) -> float | None:
    """Return the value of a number in words, `two hundred forty`, None where they are no one number."""
    total, group, last = 0.0, 0.0, 10.0**15
    for word in words:
        if word in _SCALES:
            if _SCALES[word] >= last:
                return None
            last = _SCALES[word]
            total += (group or 1) * last
            group = 0
        elif word == "hundred":
            group = (group or 1) * 100
        elif word == "dozen":
            group = (group or 1) * 12
        elif word not in _SMALL:
            return None
        elif group % 100 == 0 or (group % 10 == 0 and _SMALL[word] < 10):
            group += _SMALL[word]
        else:
            return None
    return total + group
