"""Find numbers of people of whom more ages are told than there are: two men aged 19, 22 and 24."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.model import Listing, Span, TextIndex, Tokens

_OPENERS = frozenset(("aged", "ages"))
_MOST = 110  # years of an age
_FEWEST = 3  # ages from which one that is missing is no age shared by two
_OFF = 2


def find_listed_ages(index: TextIndex, announcements: Sequence[Announcement]) -> Iterator[Listing]:
    """Yield each number of people right behind whom another number of ages stands, the last behind `and`.

    Two ages may be those of three people, as some are of one age, and a range is no list: aged 19 to 24.
    """
    tokens = index.tokens
    for each in announcements:
        i = each.head + 1
        i += tokens.words[i : i + 1] == (",",)
        if not each.people or _OPENERS.isdisjoint(tokens.lower[i : i + 1]):
            continue
        ages = _ages(tokens, i + 1)
        few = _FEWEST <= len(ages) < each.value
        if ages and (few or len(ages) > each.value) and abs(len(ages) - each.value) <= _OFF:
            yield Listing(
                span=Span(each.span.start, tokens.ends[each.head]),
                announced=each.value,
                items=tuple(tokens.span(range(k, k + 1)) for k in ages),
                named=len(ages),
                quoted=each.quoted,
            )


def _ages(tokens: Tokens, start: int) -> list[int]:
    """Return the tokens of the ages of a list, none where it does not end behind `and` and one more."""
    found: list[int] = []
    joint = ""
    for i in range(start, len(tokens.words)):
        word = tokens.lower[i]
        if word.isdecimal() and int(word) <= _MOST and (joint or not found):
            found.append(i)
            if joint == "and":
                return found if tokens.lower[i + 1 : i + 2] not in (("and",), ("to",), ("-",)) else []
            joint = ""
        elif word in (",", "and") and found:
            joint = "and" if word == "and" else ","
        else:
            break
    return []
