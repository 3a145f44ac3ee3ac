"""Where a description ends and a name begins that somebody goes by: a trader | popularly known as Mama Fish."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Tokens

_AMONG = 7  # tokens from a participle to its `as`
_OPENING = (("“",), ("‘",), ('"',))
_DEGREES = frozenset({"also", "best", "better", "more"})


def leads_to_other_name(tokens: Tokens, at: int) -> bool:
    """Return whether a participle, or the adverb before it, leads to another name: | fondly called Mama Fish."""
    lower = tokens.lower
    verb = at + (lower[at].endswith("ly") or lower[at] in _DEGREES)
    if lower[verb] in lexicon.words("participles_of_renown"):
        behind = lower[verb + 1 : verb + _AMONG]  # known | to her readers as Zola
        named = verb + 2 + behind.index("as") if "as" in behind and behind[0] != "for" else verb
        named += tokens.words[named : named + 1] in _OPENING  # the hacker | known as “Bobo”
        return named > verb and tokens.words[named : named + 1] != () and tokens.words[named][0].isupper()
    if lower[verb] not in lexicon.words("verbs_of_calling") or not tokens.words[verb + 1][:1].isupper():
        return False
    kind = noun_kind(lower[at - 1])  # not: the head of a group | called Safe Harbour
    return kind is not None and kind.noun is Noun.PERSON
