"""Tell whether a name of a body has two words for one of another's: used by the check of organisations."""

from __future__ import annotations

from quotecheck.checks._body_content import PAIR, content_words
from quotecheck.checks._body_words import STEM, bare, is_place, root
from quotecheck.lexicon import words


def is_split(one: str, other: str) -> bool:
    """Whether two words of one name stand for one of the other: Union of Irrigators, Union of Irrigation Farmers.

    The first of them is of its family, and the second says who they are, or all that it is about: Municipalities,
    Municipal Works; not: Farmers, Farm Owners.
    """
    a, b = sorted((content_words(one), content_words(other)), key=len)
    if len(b) != len(a) + 1 or len(a) < PAIR:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if bare(x) != bare(y)), len(a) - 1)
    who, what, people = bare(a[at]), bare(b[at]), bare(b[at + 1])
    alike = list(map(bare, a[at + 1 :])) == list(map(bare, b[at + 2 :]))
    family = what[:STEM] == who[:STEM] and len(what) >= STEM and not is_place(what)
    meant = people in words("people_of_a_trade") or people in words("nouns_of_all_of_a_field")
    return alike and family and what != who and root(what) != root(who) and meant
