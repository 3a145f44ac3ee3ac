"""Whether a verb's form is part of a title before a name: acting fire chief Ana Moe, running back Bo Lie."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind

_LONGEST_TITLE = 4


def qualifies_title(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a verb's form that opens a clause is part of a title before a name that is a subject.

    Acting fire chief Ana Moe said; “We won,” lead author Ana Moe told us; not: Giving evidence, Ana Moe said.
    """
    k = i + 1
    while k - i <= _LONGEST_TITLE and symbols[k : k + 1] in (["N"], ["v"]):  # fire, a verb as well
        k += 1
    return k > i + 1 and is_title(lower, symbols, k - 1)


def is_title(lower: tuple[str, ...], symbols: list[str], last: int) -> bool:
    """Return whether the word at `last` is a noun for somebody before a name that is a subject."""
    kind = noun_kind(lower[last])
    k = last + 1
    while symbols[k : k + 1] == ["K"]:
        k += 1
    person = kind is not None and kind.noun is Noun.PERSON
    return person and k > last + 1 and symbols[k : k + 1] in (["X"], ["v"])


def is_in_title(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a gerund stands in a title behind a cue, before a name: said Ostby governing | board chair Moe."""
    first = i - 1
    while first > 0 and symbols[first] in "KN":
        first -= 1
    k = i + 1
    while k - i <= _LONGEST_TITLE and (symbols[k : k + 1] in (["N"], ["v"]) or lower[k : k + 1] == ("back",)):
        k += 1
    kind = noun_kind(lower[k - 1])
    person = (kind is not None and kind.noun is Noun.PERSON) or lower[k - 1] in lexicon.words("positions_of_pupils")
    return symbols[first] == "C" and k > i + 1 and person and symbols[k : k + 1] == ["K"]
