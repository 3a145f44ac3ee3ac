"""Find what happened once and is given two days, by whatever words: razed on Sunday night, Saturday's inferno."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.facts.days.day_distances import distances
from quotecheck.facts.days.days import Day, are_apart, is_digit_slip
from quotecheck.facts.days.happening_kinds import kinds_of_happenings, mishaps, plurals_of_happenings
from quotecheck.facts.days.happenings import Happening
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Tokens

_ORDINALS = frozenset(("first", "second", "third"))
_NEAR = range(-3, 4)  # days by which a slip is off


def find_happening_clashes(
    tokens: Tokens, happenings: Sequence[Happening], days: Sequence[Day], voices: Voices
) -> Iterator[DateClash]:
    """Yield the days of what a noun takes for known and the text has told with a day that is near.

    The text tells of one happening of the sort: with two days, without a plural or a word for another one. Nothing
    else has the second day, else that is the day of something else: the river burst on Monday; Tuesday's flood …
    """
    if len(happenings) <= 1:
        return
    printed = Counter(day.key for day in days)
    by_kind: dict[str, list[Happening]] = {}
    for each in happenings:
        for kind in each.kinds:
            by_kind.setdefault(kind, []).append(each)
    several = _told_as_several(tokens)
    reported = set()
    for kind, those in sorted(by_kind.items()):
        if kind in several or len({each.day.key for each in those}) != 2:
            continue
        first = those[0]
        other = next(each for each in those if each.day.key != first.day.key)
        told = sum(each.day.key == other.day.key for each in those)
        if printed[other.day.key] == told and other.day.span not in reported and _is_one(first, other, kind):
            reported.add(other.day.span)
            a, b = first.day, other.day
            sure = not voices.differ(a.span.start, b.span.start)
            yield DateClash(a.span, b.span, sure=sure, quoted=a.quoted or b.quoted)


def _is_one(first: Happening, other: Happening, kind: str) -> bool:
    """Return whether a later place tells, as known, what an earlier one tells with a day that is near."""
    if first.known and isinstance(first.day.key, str) and kind not in mishaps():
        return False  # the walkout on Saturday; Sunday's walkout
    if first.known and kind not in kinds_of_happenings():
        return False  # by itself, a noun tells of one occasion where it comes as new: a medical; Wednesday's medical
    return (
        other.known
        and first.sentence != other.sentence
        and first.future is other.future
        and other.which <= first.told
        and _is_slip(first.day, other.day)
    )


def _is_slip(a: Day, b: Day) -> bool:
    """Return whether two days can be one day and a slip: June 26 and 27, May 3 and 13, Tuesday and Wednesday."""
    apart = distances(a, b)
    return are_apart(a, b) and (is_digit_slip(a.key, b.key) or any(each in _NEAR for each in apart))


def _told_as_several(tokens: Tokens) -> frozenset[str]:
    """Return the sorts of happening of which a text tells more than one: the raids, two fires; not: fires are rare."""
    found: set[str] = set()
    for i, word in enumerate(tokens.lower):
        if word in plurals_of_happenings() and _counts(tokens, i - 1):
            found |= plurals_of_happenings()[word]
        elif word.endswith("s") and word not in plurals_of_happenings():
            found.add(word.removesuffix("s"))
        elif word in kinds_of_happenings() and tokens.lower[i - 1] in _ORDINALS:  # the first | quake
            found |= kinds_of_happenings()[word] | {word}
    return frozenset(found)


def _counts(tokens: Tokens, i: int) -> bool:
    """Return whether the word before a plural, or the one before that, says that it is of several told of."""
    some = listed("small_quantifiers")
    before = [k for k in (i, i - 1) if k >= 0]
    return any(tokens.symbols[k] in "0D" or tokens.lower[k] in UNITS or tokens.lower[k] in some for k in before)
