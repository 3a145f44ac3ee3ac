"""Find amounts, with what they are amounts of."""

from __future__ import annotations

import re
from bisect import bisect_right

from quotecheck.facts.numbers import Number
from quotecheck.facts.stems import content_of, function_words, irregular_plurals, stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Quantity, Quotation, Sentence, Stretches

_LAST_WORD = re.compile(r"([\w.]+)[ -]$")
_HEAD_WORDS = re.compile(r"(?: of (?:the|its|their|his|her|our|those|these|all))?((?: [\w'’-]+){1,5})")
_LOOSE = re.compile(
    r"\b(about|around|roughly|approximately|some|nearly|almost|an? estimated|estimated|more than|less than|fewer than"
    r"|over|under|above|below|at least|at most|up to|as (?:many|much|few|little) as|close to|upwards? of|no more than"
    r"|no fewer than) (?:the |an? )?(?:US|A|C|HK|NZ)?$",
    re.IGNORECASE,
)
_RANGE_BEFORE = re.compile(
    r"(?:\d|million|billion|percent|%|\b(?:between|from)\b[^.;\n]{0,24})\s*(?:-|–|—| to | and | or )\s*(?:[$£€])?$"
)
_RANGE_BEHIND = re.compile(
    r"\s?(?:-|–|—| to | or )\s?(?:[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_CLOCK = re.compile(r"(?: ?[ap]\.?m\b| o['’]clock|-year-old|(?:st|nd|rd|th)\b)", re.IGNORECASE)


def find_quantities(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    numbers: tuple[Number, ...],
    dates: tuple[Date, ...],
) -> tuple[Quantity, ...]:
    """Return the amounts of the text in reading order; dates, years, times, ages and labels are none."""
    quoted = Stretches.of(quotation.span for quotation in quotations)
    dated = Stretches.of(date.span for date in dates)
    starts = [sentence.span.start for sentence in sentences]
    words: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
    found = []
    for number in numbers:
        start, end = number.span.start, number.span.end
        i = bisect_right(starts, start) - 1
        if i < 0 or dated.holds(start) or not _is_amount(text, number):
            continue
        sentence = sentences[i].span
        counted = "" if number.unit else _counted(text, end, sentence.end)
        if not (number.unit or counted):
            continue
        if i not in words:
            words[i] = content_of(sentence.of(text))
        about, times = words[i]
        found.append(
            Quantity(
                span=number.span,
                value=number.value,
                step=number.step,
                unit=number.unit,
                counted=counted,
                bounds=_bounds(text, start, end),
                about=about - {counted},
                times=times,
                sentence=sentence,
                quoted=quoted.holds(start),
            )
        )
    return tuple(found)


def _is_amount(text: str, number: Number) -> bool:
    """Whether a number counts or measures something: no year, no time, no age, no label."""
    start, end = number.span.start, number.span.end
    if number.unit:
        return True
    if not number.in_words and number.step == 1 and 1500 <= number.value <= 2100 and text[start:end].isdigit():
        return False
    label = _LAST_WORD.search(text, max(0, start - 16), start)
    return not (label and label[1] in listed("number_labels")) and not _CLOCK.match(text, end)


def _counted(text: str, end: int, limit: int) -> str:
    """Return the stem of the first plural noun within five words behind a number: people in `212 injured people`."""
    match = _HEAD_WORDS.match(text, end, limit)
    for word in match[1].split() if match else ():
        if word.lower() in function_words():
            break
        if _is_plural(word):
            return stem(word)
        if not (word.isalpha() or "-" in word):
            break
    return ""


def _is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in irregular_plurals() or (
        len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s"))
    )


def _bounds(text: str, start: int, end: int) -> str:
    """Return the words that loosen a number: `about`, `more than`, `range`."""
    if loose := _LOOSE.search(text, max(0, start - 24), start):
        return loose[1].lower()
    if _RANGE_BEFORE.search(text, max(0, start - 40), start) or _RANGE_BEHIND.match(text, end):
        return "range"
    return ""
