"""Tell whether two names of one owner or firm are of one body in a slip: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.checks._body_content import LONG, content_words, has_legal_form
from quotecheck.checks._body_words import bare, is_own, tells_apart
from quotecheck.checks._words_mixed_up import is_mixed_up
from quotecheck.lexicon import common_words, words

_FIRMS = ("company", "corporation")
_SCHOOLS = ("district", "school", "schools")


def is_firm_of_one_trade(one: str, other: str, told: tuple[str, str]) -> bool:
    """Whether a firm of a proper name is told with another word for its trade: Ostby Realtors Ltd, Ostby Builders."""
    first = bare(content_words(one)[0])
    own = first == bare(content_words(other)[0]) and is_own(first)
    return own and (has_legal_form(one) or has_legal_form(other)) and is_mixed_up(*told)


def are_of_one_owner(one: str, other: str) -> bool:
    """Whether two longer names have a proper word and differ in an ordinary one: Ostby Catchment | Alliance.

    Forms of a firm may differ at the end, Ostby Bridge | Capital; another head makes another body, as do other members
    (the Ostby Landlords' Association, Landowners' Association) and their trade: Ostby Silk Weavers' Society. Where a
    link stands behind the head, what the body is for may differ at the end: Ostby Institute for Sea | Law.
    """
    a, b = content_words(one), content_words(other)
    at = next(i for i, (x, y) in enumerate(zip(a, b, strict=True)) if bare(x) != bare(y))
    odd = (bare(a[at]), bare(b[at]))
    last = at == len(a) - 1
    if len(a) >= LONG and last and all(word in words("forms_of_firms") for word in odd):
        return not all(tells_apart(bare(word)) for word in a[:at])  # Harrow Lane Partners, Harrow Lane Capital
    if at and bare(a[-1]) in _SCHOOLS and all(word in words("kinds_of_school_districts") for word in odd):
        return True
    if last and _are_of_members(a):
        return all(bare(name[-1]) in words("heads_of_members") for name in (a, b))
    if len(a) < LONG or not at or any(map(tells_apart, odd)) or not all(map(_is_ordinary, odd)):
        return False
    if last:
        headed = all(_is_headed(name) for name in (one, other))
        return headed and is_own(bare(a[0])) and not all(word.endswith("s") for word in odd)
    if any(bare(word) != word.lower() for word in (*a[at:], b[at])) or any(word.endswith("s") for word in odd):
        return False
    if len(a) > LONG and any(is_own(bare(word)) for word in a) and _is_matter(bare(a[at - 1])):
        return True  # Little Brell Salt | Drainage | District; not the Brell Valley Fire District, Flood District
    if len(a) > LONG and odd[0][0] == odd[1][0] and _is_matter(bare(a[at - 1])):
        return True  # Rural Access | Delivery | Agency, which RADA is for Development, too
    if bare(a[-1]) in _FIRMS:
        return True  # Golden | Stalk | Salt Company
    # the Halden Police Department, Fire Department
    return is_own(bare(a[0])) and not any(bare(word) in words("heads_of_several") for word in a)


def _is_ordinary(word: str) -> bool:
    return word in common_words() or word in words("heads_of_several")


def _is_matter(word: str) -> bool:
    """Return whether a word of a name says what a body is for, and not where it is: Salt; not Brell, nor Valley."""
    return not (is_own(word) or tells_apart(word) or word.capitalize() in words("heads_of_place_names"))


def _is_headed(name: str) -> bool:
    """Return whether a link stands before the last word of a name or the one before: Institute for | Sea Law."""
    return not words("links_in_names").isdisjoint(name.split()[-3:-1])


def _are_of_members(name: Sequence[str]) -> bool:
    """Whether members stand before the last word of a name that tells whose: Ostby Ford | Residents' | Committee.

    Of a longer one they need no apostrophe, nor a proper word before them: Lower Bay Ferry | Skippers | Cooperative.
    """
    if bare(name[-2]) in words("cooperative") and len(name) > LONG:  # Brell Goat Herders | Co-operative | Society
        name = (*name[:-2], name[-1])
    owned = name[-2].endswith(("s'", "s’")) and len(name) >= LONG and is_own(bare(name[0]))
    places = all(tells_apart(bare(word)) for word in name[:-2])
    return owned or (len(name) > LONG and name[-2].endswith(("s", "s'", "s’")) and not places)
