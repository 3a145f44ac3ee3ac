"""Who is said to have left a post to another: Ola Moe took over from | Bo Lie; Lie, who was succeeded by Moe."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Mention, MentionKind, Tokens
from quotecheck.phrases.given_roles.clauses_behind_names import pasts_of_office

_READ = 20  # mentions of a person
_TAKING = 8  # tokens between a verb of taking and whom a post was taken from: took over the portfolio | from Lie
_PASSIVE = 4  # tokens from a name to the participle: Lie, who was later | succeeded by
_PARTING = 9  # tokens from a verb to the end of when somebody left: left the firm in June | ,
_ASIDE = 12  # tokens from a name to the end of what is told of its bearer: Lie, head for six years, | retired
_HELPING = frozenset({"had", "was"})
_ENDS = frozenset({".", "\n"})
_TENURE = 14  # tokens from a name to the end of what its bearer led: Lie, who led the choir | until


def find_forerunners(tokens: Tokens, persons: Sequence[Person]) -> dict[Referent, int]:
    """Return each person who is said to have left a post → where that is told first."""
    found: dict[Referent, int] = {}
    for i, person in enumerate(persons):
        named = (one for one in person.mentions[:_READ] if one.kind is MentionKind.NAME and not one.quoted)
        told = next((one.span.end for one in named if _has_left(tokens, one)), None)
        if told is not None:
            found["p", i] = told
    return found


def _has_left(tokens: Tokens, mention: Mention) -> bool:
    first = bisect_left(tokens.starts, mention.extent.start)
    behind = bisect_left(tokens.starts, mention.span.end)
    told = any(role.head == "predecessor" for role in mention.roles)  # her predecessor, Bo Lie
    verb = _behind_aside(tokens, behind)
    left = _is_leaving(tokens.words[verb : verb + _PARTING])
    return told or left or _is_succeeded(tokens, first) or _has_successor(tokens, behind) or _led_once(tokens, behind)


def _behind_aside(tokens: Tokens, behind: int) -> int:
    """Return the token at which a verb of the name that ends before `behind` may stand.

    Lie | retired; Lie, who | retired; Lie, head for six years, | retired.
    """
    lower = tokens.lower
    if lower[behind : behind + 1] != (",",):
        return behind
    if lower[behind + 1 : behind + 2] == ("who",):
        return behind + 2
    aside = lower[behind + 1 : behind + _ASIDE]
    closed = "," in aside and not _ENDS.intersection(aside[: aside.index(",")])
    return behind + aside.index(",") + 2 if closed else behind


def _is_leaving(words: Sequence[str]) -> bool:
    """Return whether words say that somebody has given up a post: who | retired; who | left | Ostby Ferries in June."""
    first, *rest = words or ("",)
    if first in _HELPING and rest:  # was ousted in May
        return rest[0] in lexicon.words("words_of_leaving") - {"down"}
    if first == "left":  # not: left the room
        clause = rest[: rest.index(",")] if "," in rest else rest
        return any(word == "in" and not day.islower() for word, day in pairwise(clause))
    return first in ("quit", "resigned", "retired") or (first == "stepped" and rest[:1] == ["down"])


def _is_succeeded(tokens: Tokens, first: int) -> bool:
    """Return whether the words before a name say that another has the post of its bearer now."""
    lower = tokens.lower
    before = lower[first - 1] if first else ""
    if before in lexicon.words("verbs_of_following"):
        return True
    if before == "from":
        taking = lower[max(0, first - _TAKING) : first]
        over = "over" in taking and any((form := verb_form(word)) and form.lemma == "take" for word in taking)
        return not _ENDS.intersection(taking) and (over or "inherited" in taking)
    if before != "of" or first < 2:
        return False
    return lower[first - 2] in lexicon.words("ends_of_tenure") or lower[first - 3 : first - 1] in (
        ("in", "place"),
        ("the", "place"),
    )


def _has_successor(tokens: Tokens, behind: int) -> bool:
    """Return whether a name is followed by what says who came next: Lie, who was succeeded by."""
    near = tokens.lower[behind : behind + _PASSIVE + 2]
    return any(
        verb in ("succeeded", "replaced") and by == "by" and i and not {"was", "were"}.isdisjoint(near[:i])
        for i, (verb, by) in enumerate(pairwise(near))
    )


def _led_once(tokens: Tokens, behind: int) -> bool:
    """Return whether it is told that somebody led something for a time: Lie, who led the choir until; from 2012 to."""
    clause = tokens.lower[behind : behind + _TENURE]
    verb = 2 if clause[:2] == (",", "who") else 0
    if verb >= len(clause) or clause[verb] not in pasts_of_office():
        return False
    stop = next((i for i, word in enumerate(clause) if i > 1 and word in (",", ".", "\n")), len(clause))
    years = any(word == "from" and year.isdigit() for word, year in pairwise(clause[:stop]))
    return years or "until" in clause[:stop]


def only_forerunner(
    forerunners: Mapping[Referent, int], persons: Sequence[Person], sex: str, at: int
) -> Referent | None:
    """Return the only one who was told before `at` to have left a post, of the sex `sex` if that is known."""
    fits = (one for one, told in forerunners.items() if told < at and (not sex or persons[one[1]].sex in ("", sex)))
    first, second = next(fits, None), next(fits, None)
    return first if second is None else None
