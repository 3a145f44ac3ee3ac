"""Who is said to be dead, and so cannot have said what the article tells afterwards."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import Mention, Tokens

_READ = 6  # mentions
_APPOSITION = 14  # tokens between the commas behind a name


def without_dead(tokens: Tokens, fits: list[int], bags: Sequence[Sequence[Mention]]) -> list[int]:
    """Return those of the bearers `fits` of a surname who live, and who was named first: an obituary's own.

    Ubo Moe wept. His son, Bo Moe, was killed in May. Mr. Moe said.
    """
    dead = {i for i in fits if _is_dead(tokens, bags[i])} if len(fits) > 1 else set[int]()
    if not dead:
        return fits
    first = min(fits, key=lambda i: min(mention.span.start for mention in bags[i]))
    return [i for i in fits if i == first or i not in dead]


def find_deaths(tokens: Tokens, bags: Sequence[Sequence[Mention]]) -> dict[int, tuple[int, ...]]:
    """Return the number of each person of whose death clauses tell, of those with `bags` of mentions → where they do.

    Bo Moe | died on Sunday; Ana's late brother, Bo Moe. Not: the late Bo Moe, who died in 2003, and what he said
    before.
    """
    found: dict[int, tuple[int, ...]] = {}
    for i, mentions in enumerate(bags):
        told = tuple(
            one.span.start
            for one in mentions
            if not one.quoted and (_dies(tokens, one, aside=False) or _is_late_kin(one))
        )
        if told:
            found[i] = told
    return found


def _is_dead(tokens: Tokens, mentions: Sequence[Mention]) -> bool:
    """Return whether one of somebody's first mentions tells that they died: her son, Bo Moe, a captain, was killed."""
    return any(
        _dies(tokens, mention) or _is_late(tokens, mention) for mention in mentions[:_READ] if not mention.quoted
    )


def _dies(tokens: Tokens, mention: Mention, *, aside: bool = True) -> bool:
    """Return whether a name is the subject of a death: Bo Moe | was killed; as an `aside`: Bo Moe, who | died."""
    words, at = tokens.lower, _behind_apposition(tokens, bisect_left(tokens.starts, mention.span.end))
    while at < len(words) and ((aside and words[at] == "who") or auxiliaries().get(words[at]) in ("be", "have")):
        at += 1
    if at >= len(words):
        return False
    if words[at] in lexicon.words("deaths_of_one"):
        return True
    suffered = auxiliaries().get(words[at - 1]) == "be"
    return suffered and (words[at] in lexicon.words("killings_of_one") or "dead" in words[at : at + 2])


def _behind_apposition(tokens: Tokens, at: int) -> int:
    """Return the token behind what stands between commas after a name, or behind the one comma; else `at`."""
    if tokens.words[at : at + 1] != (",",):
        return at
    for i in range(at + 1, min(len(tokens.words), at + _APPOSITION)):
        if tokens.words[i] == ",":
            return i + 1
        if tokens.words[i] == "." or tokens.lower[i] == "who" or tokens.lower[i] in auxiliaries():
            break
    return at + 1


def _is_late(tokens: Tokens, mention: Mention) -> bool:
    """Return whether words before a name tell that its bearer is dead: the late | Bo Moe, the killing of | Bo Moe."""
    first, lower = bisect_left(tokens.starts, mention.extent.start), tokens.lower
    if first > 1 and lower[first - 1] == "late" and lower[first - 2] in {"'s", *determiners_of_the_known()}:
        return True
    if _is_late_kin(mention) or (mention.roles and mention.roles[0].text.lower().startswith("late ")):
        return True
    return first > 1 and lower[first - 1] == "of" and lower[first - 2] in lexicon.words("nouns_of_deaths")


def _is_late_kin(mention: Mention) -> bool:
    """Return whether somebody is named as a relative who is dead: Ana's | late brother, | Bo Moe."""
    return any("late" in role.text.lower().split() and role.head in lexicon.words("kin") for role in mention.roles)
