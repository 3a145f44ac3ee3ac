"""Tell whether one name of a body is a slip of another: used by the checks of acronyms and organisations."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.checks._bodies_of_one_owner import are_of_one_owner, is_firm_of_one_trade
from quotecheck.checks._body_content import LONG, PAIR, content_words
from quotecheck.checks._body_words import bare, is_own, is_place, is_slip, stem, tells_apart
from quotecheck.checks._words_mixed_up import is_mixed_up
from quotecheck.lexicon import common_words, words


def near_names(one: str, other: str) -> bool:
    """Whether one name is a slip of the other: other links or order, a word misspelt, inflected or near in sense."""
    a, b = content_words(one), content_words(other)
    if len(a) != len(b) or len(a) < 2 or one == other:
        return _is_turned(*sorted((a, b), key=len))
    # Lakeside Tenants' Association, Lakeside Tenants Union: the apostrophe is no difference beside another.
    unlike = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    told = [(x, y) for x, y in unlike if bare(x) != bare(y)]
    if not told:
        return any(x.lower() != y.lower() for x, y in unlike) or _links(one) != _links(other)
    if len(a) >= LONG and sorted(map(stem, a)) == sorted(map(stem, b)):
        # "Fjord Farmers' Party", "Farmers' Party of Fjord": a place may stand before a name or behind it.
        one_left, other_left = ([stem(word) for word in name if not is_place(word.lower())] for name in (a, b))
        if one_left != other_left:
            return len(told) == 2 or bool(_links(one)) or bool(_links(other))
    if len(a) > LONG and len(told) > 1 and _is_turned_in_other_words(a, b):
        return True
    if len(told) == 2 < len(a) and _has_own_word(a, told):  # Coastal Fisheries Board, Coastal Fishery Council
        return all(is_mixed_up(x, y) for x, y in told)
    if len(told) != 1:
        return False
    if len(a) == PAIR:
        return is_slip(*told[0]) or is_firm_of_one_trade(one, other, told[0])
    long = min(sum(1 + word.count("-") for word in name) for name in (a, b)) >= LONG  # Anti-Corruption Committee
    return (
        _are_portfolios(a, b) or is_slip(*told[0]) or (long and is_mixed_up(*told[0])) or are_of_one_owner(one, other)
    )


def _are_portfolios(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names of ministries differ in the last thing that they mind: of Water, Air and | Forests; | Fish.

    One word may stand before the ministry: the Provincial Department of ….
    """
    at = next((i for i, word in enumerate(a[:PAIR]) if word in ("Ministry", "Department")), LONG)
    return len(a) > LONG + at and a[:-1] == b[:-1]


def _has_own_word(name: Sequence[str], told: list[tuple[str, str]]) -> bool:
    """Whether a word that two names share is the body's own: Coastal; not State, National."""
    shared = {bare(word) for word in name} - {bare(x) for x, _ in told}
    return any(word not in words("words_that_tell_bodies_apart") for word in shared)


def is_widened(short: str, long: str) -> bool:
    """Whether the second name has a word more in its middle: Ostby Salt Watch, Ostby Salt Rights Watch.

    A word that tells bodies apart by level, side or place is left out: Ostby Salt Watch, Ostby State Salt Watch.
    """
    a, b = content_words(short), content_words(long)
    if len(b) != len(a) + 1 or len(a) < LONG:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
    return at > 0 and a[at:] == b[at + 1 :] and _links(short) == _links(long) and _is_extra(b[at].lower())


def _is_turned_in_other_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names have the same words in another order but one: Disease Prevention, Prevention of Illness."""
    stems = list(map(stem, a)), list(map(stem, b))
    left, right = (
        [word for word in name if stem(word) not in others] for name, others in ((a, stems[1]), (b, stems[0]))
    )
    return len(left) == len(right) == 1 and is_mixed_up(left[0], right[0]) and any(map(is_own, a))


def _is_turned(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name has the other's words in another order, but one: Brell Union of Salters and Carters, Salters'."""
    if len(short) < LONG or len(long) != len(short) + 1:
        return False
    a, b = list(map(stem, short)), list(map(stem, long))
    extra, rest = [word for word in b if word not in a], [word for word in b if word in a]
    turned = len(extra) == 1 and rest != a and sorted(rest) == sorted(a)
    return turned and any(map(is_own, a)) and _is_extra(extra[0])


def _is_extra(word: str) -> bool:
    """Whether an ordinary word may be missing in a name: not one that tells bodies apart by level, side or place."""
    return not tells_apart(word) and word in common_words()


def _links(name: str) -> list[str]:
    """Return the links of a name; `the` in it is none, and `&` is `and`."""
    return [word.replace("&", "and") for word in name.split() if word in words("links_in_names") and word != "the"]
