"""Which words "&" makes one firm's name: Halden & Lie, Great Fjord & Northern, Ana Moe & Sons, but no two people."""

from __future__ import annotations

from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.people import BODY, GIVEN, HONORIFIC, PLACE, ROLE
from quotecheck.phrases.run import Run


def are_partners(left: Run, right: Run) -> bool:
    """Return whether the words before and behind "&" are parts of one name.

    Not "Ana Moe & Bo Lie", "Mr & Mrs Moe", "Tom & Ana Moe", nor the "Crime & Policing Minister Ola Moe".
    """
    first, second = left.words[0], right.words[0]
    if left.has(HONORIFIC) or right.has(HONORIFIC) or (len(right.words) > 1 and right.has(ROLE)):
        return False
    heirs = len(right.words) == 1 and second.text.lower().rstrip(".") in words("ends_of_names_behind_and")
    if first.flags & GIVEN:
        if len(left.words) > 1:  # Madison Fjord & Northern
            return heirs or (len(right.words) == 1 and second.text.lower() in common_words())
        return heirs or (len(right.words) == 1 and not second.flags & GIVEN)
    return not second.flags & GIVEN or len(right.words) == 1


def opens_partners(left: Run, right: Run) -> bool:
    """Return whether a word before a comma is the first of more than two partners: Halden, | Lie & Moe."""
    if len(left.words) > 1 or left.links:
        return False
    return not left.has(PLACE | ROLE | BODY | HONORIFIC) and len(right.words) == 1 and not right.has(ROLE | BODY)
