"""Roles that open with the name of whose they are: Ola Moe, | Friends of Ostby's director |."""

from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.role_bounds import leads_to_name
from quotecheck.phrases.role_words.roles import role_at

_LINKS = frozenset({"of", "for", "and", "the"})


def role_of_owner(index: TextIndex, start: int, limit: int) -> AdjacentRoles | None:
    """Return the role at the token `start` behind an owner with a link or a title: President Moe's | aide."""
    owned = behind_owner(index.tokens, start, limit)
    return _role_from(index, start, owned, limit) if owned else None


def role_of_cut_owner(index: TextIndex, start: int, cut: int, limit: int) -> AdjacentRoles | None:
    """Return the role behind an owner within whose name a noun phrase ends at `cut`, where no name follows.

    Moe, Ostby Community | Power's | managing director, is not of a community; Moe, Ostby Community Power's | managing
    director | Bo Lie, is two people.
    """
    tokens = index.tokens
    start += tokens.lower[start] == "the"
    at = start
    while at < limit and tokens.words[at][0].isupper():
        at += 1
    if not start < cut <= at or at == start + 1 or at >= limit or tokens.words[at] != "'s":
        return None
    found = _role_from(index, start, at + 1, limit)
    phrase = read_phrase(index, at + 1, limit) if found else None
    behind = phrase.tokens.stop if phrase else limit
    named = behind < limit and tokens.words[behind][0].isupper()
    return None if named or (phrase and leads_to_name(tokens, phrase)) else found


def _role_from(index: TextIndex, start: int, owned: int, limit: int) -> AdjacentRoles | None:
    """Return the role whose owner is named from `start` on, and whose post from `owned` on."""
    phrase = read_phrase(index, owned, limit)
    if phrase is None or phrase.noun is not Noun.PERSON or phrase.plural:
        return None
    return AdjacentRoles((role_at(index.text, index.tokens.starts[start], phrase.end, phrase.head),), phrase.end)


def behind_owner(tokens: Tokens, start: int, limit: int) -> int:
    """Return the token behind an owner with a link or a title, or 0: Friends of Ostby's | director, President Moe's."""
    at = start
    while at < limit and (tokens.words[at][0].isupper() or (at > start and tokens.lower[at] in _LINKS)):
        at += 1
    linked = not _LINKS.isdisjoint(tokens.lower[start:at])
    titled = at > start + 1 and tokens.flags[start] & (people.ROLE | people.HONORIFIC)
    return at + 1 if (linked or titled) and at < limit and tokens.words[at] == "'s" else 0
