"""Whose relative somebody is said to be, and whom "the mother" and "the brother" mean then."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Mention, MentionKind, Tokens
from quotecheck.system.tuples import NamedTuple

_BEFORE_NOUN = 3  # tokens: her | two youngest | sons
_LATEST = 6  # relatives


class Relative(NamedTuple):
    """A relative who was spoken of: the noun, in the singular, and whose relative that is."""

    noun: str
    owner: Referent


@cache
def _converse() -> Mapping[str, frozenset[str]]:
    """Return nouns for relatives → those for the relatives by whom they are called that."""
    return {noun: frozenset(others) for noun, *others in map(str.split, lexicon.lines("converse_kin"))}


@cache
def _nouns() -> Mapping[str, str]:
    """Return nouns for relatives, in both numbers → in the singular."""
    related = lexicon.words("kin") | lexicon.words("companions")
    nouns = (noun for noun in related.union(*_converse().values()) if not noun.endswith("s"))
    return {form: noun for noun in nouns for form in (noun, f"{noun}s")}


def owned_relative(tokens: Tokens, mention: Mention) -> str:
    """Return the noun for the relative whom a mention owns: son of "her elder son", "Dana Moe's son"; or nothing."""
    at = bisect_left(tokens.starts, mention.span.end)
    if mention.kind is MentionKind.PRONOUN:
        if mention.head not in HIS_OR_HER:
            return ""
    elif tokens.words[at : at + 1] != ("'s",):
        return ""
    else:
        at += 1
    for i in range(at, min(at + _BEFORE_NOUN, len(tokens.words))):
        if noun := _nouns().get(tokens.lower[i]):
            return noun
        if not tokens.words[i][0].isalpha() or tokens.words[i][0].isupper():
            return ""
    return ""


def told_by_kinship(
    relatives: Sequence[Relative], persons: Sequence[Person], head: str, sex: str, words: str
) -> tuple[Referent | None, tuple[Referent, ...]] | None:
    """Return whom "the brother" means by what was said of families, None for a relative without a name; and ties.

    "He called his brother. The brother said": not he. "Her son wept. The mother said": she.
    """
    before, _, behind = words.lower().removeprefix("the ").partition(head)
    if head not in lexicon.words("kin") or before or (behind and not behind.startswith(" of ")):
        return None
    if not behind and any(relative.noun == head for relative in relatives[-_LATEST:]):
        return None, ()
    having = [one for one in _who_has(relatives, head) if one[0] == "p" and persons[one[1]].sex in ("", sex)]
    if not having:
        return None
    return (having[0], ()) if len(having) == 1 else (None, tuple(having))


def is_anothers_companion(relatives: Sequence[Relative], head: str, owner: Referent | None) -> bool:
    """Return whether all friends told of are of others than whose friend is meant: not his friend, Bo Lie."""
    owners = {one.owner for one in relatives if one.noun == head} if head in lexicon.words("companions") else set()
    return bool(owners) and owner not in owners


def _who_has(relatives: Sequence[Relative], head: str) -> tuple[Referent, ...]:
    """Return who was said to have a relative by whom they are called `head`, the last one first.

    "Dana Moe's daughter, Mia, was crying. The mother said": Moe.
    """
    wanted = _converse().get(head, frozenset())
    return tuple(dict.fromkeys(one.owner for one in reversed(relatives[-_LATEST:]) if one.noun in wanted))
