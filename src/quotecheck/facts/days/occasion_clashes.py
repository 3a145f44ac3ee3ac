"""Find occasions that the text gives two days: a meeting of the council on June 27, the meeting on June 26."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.days.days import Day, are_apart, is_digit_slip
from quotecheck.facts.days.occasions import Occasion
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, TextIndex, Tokens

_WEEK = 7
_MOVE = 5  # tokens between an occasion and the word that puts it off
_FARTHEST = 10  # days between the two of a slip, where no digit alone makes one of the other


def find_occasion_clashes(
    index: TextIndex, occasions: Sequence[Occasion], days: Sequence[Day], voices: Voices
) -> tuple[DateClash, ...]:
    """Return the days of occasions that the text takes for known and that it has given otherwise before.

    The text tells of one occasion by that noun alone, in two sentences, as done or as still to come in both, and the
    later words tell nothing of it that is new. A day on which something else happened, too, is no slip: it met again on
    May 13; the May 13 meeting. Nor is a day to which it was put off.
    """
    found: list[DateClash] = []
    printed = Counter(day.key for day in days)
    for noun in sorted({each.noun for each in occasions}):
        if _are_several(index.tokens, noun) or _is_put_off(index.tokens, noun):
            continue
        for those in _groups([each for each in occasions if each.noun == noun]):
            if len({each.day.key for each in those}) == 2:
                found += _clashes(those, printed, voices)
    return tuple(found)


def _groups(those: Sequence[Occasion]) -> list[list[Occasion]]:
    """Return the occasions of a noun as one group, or by their bodies: the cabinet met; a public meeting."""
    if len({each.day.key for each in those}) == 2:
        return [[*those]]
    bodies = {stem(word) for word in listed("bodies_that_meet")}
    told = sorted({word for each in those if each.known for word in each.which & bodies})
    return [[each for each in those if word in each.which] for word in told]


def _clashes(
    those: Sequence[Occasion], printed: Mapping[tuple[int, int] | str, int], voices: Voices
) -> Iterator[DateClash]:
    first = those[0]
    if first.known and isinstance(first.day.key, str):
        return  # they lost the match on Saturday; for the match on Sunday
    for other in those[1:]:
        if other.day.key == first.day.key:
            continue
        told = sum(each.day.key == other.day.key for each in those)
        told_once = (
            printed[other.day.key] == told
            and other.known
            and other.sentence != first.sentence
            and other.future is first.future
        )
        if told_once and other.which <= first.which | first.told and _is_slip(first.day, other.day):
            a, b = first.day, other.day
            sure = not voices.differ(a.span.start, b.span.start)
            yield DateClash(a.span, b.span, sure=sure, quoted=a.quoted or b.quoted)
        return


def _is_slip(a: Day, b: Day) -> bool:
    """Return whether two days can be one day and a slip: June 26 and 27, May 3 and 13, Tuesday and Wednesday.

    Those of two weeks can be of two: at a meeting on May 12; the May 19 meeting.
    """
    if not are_apart(a, b):
        return False
    if isinstance(a.key, str) or isinstance(b.key, str):
        return True
    apart = abs(a.key[1] - b.key[1])
    return is_digit_slip(a.key, b.key) or (a.key[0] == b.key[0] and apart <= _FARTHEST and apart != _WEEK)


def _is_put_off(tokens: Tokens, noun: str) -> bool:
    """Return whether a text says that an occasion was put off: the hearing was | postponed; it was | moved."""
    moved = listed("moves_of_a_day")
    return any(
        word in moved and not {noun, "it"}.isdisjoint(tokens.lower[max(0, i - _MOVE) : i + _MOVE])
        for i, word in enumerate(tokens.lower)
    )


def _are_several(tokens: Tokens, noun: str) -> bool:
    """Return whether a text tells of more than one occasion of a noun: meetings; the next meeting; a second hearing."""
    more = listed("signs_of_one_more") | listed("signs_of_a_series") | set(ORDINALS)
    article = 0
    for i, word in enumerate(tokens.lower):
        if word == f"{noun}s" or (noun.endswith("y") and word == f"{noun[:-1]}ies"):
            return True
        if word == noun:
            before = tokens.lower[max(0, i - 3) : i]
            article += "a" in before or "an" in before
            behind = tokens.lower[i + 1 : i + 2]  # the meeting | last Monday
            if article > 1 or not more.isdisjoint((*before, *behind)):
                return True
    return False
