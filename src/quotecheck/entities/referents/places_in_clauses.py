"""What a mention is in its clause: an owner, a modifier, its subject, or who opens the sentence."""

from __future__ import annotations

import itertools
from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import FUNCTION
from quotecheck.model import Mention, Tokens
from quotecheck.text.punctuation import CLOSING_QUOTES

_FRONTING = frozenset({"for"})
_STOPS = ".!?\n"
_PHRASE = 10  # tokens of a noun phrase and what stands before it
_PREPOSITIONS = frozenset("Pobt")  # symbols
_ENDS = _PREPOSITIONS | frozenset("XVCvc.,|")
_MARKS = '.!?:;,\n”"—–('
_BEING = frozenset({"is", "was"})
# When I | met Ana Moe, she said.
_OPENINGS_OF_WRITERS = tuple((when, who) for when in ("when", "after", "once") for who in ("we", "i"))
_OWNED = 4  # tokens of what a name owns


def is_owner(tokens: Tokens, mention: Mention) -> bool:
    """Return whether what follows a mention is its own: the Moe of "Moe's aide said", the his of "his aunt Ana"."""
    behind = bisect_left(tokens.starts, mention.span.end)
    return tokens.words[behind : behind + 1] == ("'s",) or _owns_one_named(tokens, mention, behind)


def _owns_one_named(tokens: Tokens, mention: Mention, behind: int) -> bool:
    """Return whether a pronoun stands before a noun for somebody who is named: | his | late brother Bo."""
    if mention.text.lower() not in lexicon.words("possessive_determiners"):
        return False
    words = [*itertools.takewhile(lambda i: tokens.words[i][0].islower(), range(behind, behind + _OWNED))]
    kind = noun_kind(tokens.lower[words[-1]]) if words else None
    named = words and tokens.words[words[-1] + 1 : words[-1] + 2]
    return bool(kind and kind.noun is Noun.PERSON and not kind.plural and named and named[0][0].isupper())


def is_of_person(tokens: Tokens, mention: Mention) -> bool:
    """Return whether what a name owns is somebody: Moe's | younger brother; not: Moe's | plan for his brother."""
    behind = bisect_left(tokens.starts, mention.span.end)
    behind += tokens.words[behind] == "'s"
    words = itertools.takewhile(lambda i: tokens.symbols[i] in "NRDK", range(behind, behind + _OWNED))
    return any((kind := noun_kind(tokens.lower[i])) and kind.noun is Noun.PERSON for i in words)


def is_modifier(tokens: Tokens, mention: Mention) -> bool:
    """Return whether a name only says which of a noun: the Moe of "for the Moe family", of "a Moe aide"."""
    first, behind = bisect_left(tokens.starts, mention.span.start), bisect_left(tokens.starts, mention.span.end)
    if not first or behind >= len(tokens.words) or tokens.lower[first - 1] not in lexicon.words("plain_articles"):
        return False
    return tokens.words[behind].islower() and not tokens.flags[behind] & FUNCTION and "'" not in tokens.words[behind]


def begins_clause(tokens: Tokens, mention: Mention) -> bool:
    """Return whether a mention begins a clause: after a mark, a small joining word, or at the text's start.

    None begins with a name behind which the sentence ends: known on the wharf as | Buddy.
    """
    first, behind = bisect_left(tokens.starts, mention.extent.start), bisect_left(tokens.starts, mention.span.end)
    if tokens.words[behind : behind + 1] in ((".",), (";",)):
        return False
    if first and tokens.lower[first - 1] in lexicon.words("possessive_determiners"):
        first -= 1  # His | cousin Ana Moe
    if not first:
        return True
    if _is_fronted(tokens, first):
        return True  # "For Ana Moe, it is over", "As for Moe, he": who the sentence is about
    before = tokens.words[first - 1]
    if tokens.lower[first - 1] in _BEING and tokens.words[behind : behind + 1] == (",",):
        return True  # On the pier was | Ola Moe, a welder
    if before == "," and _is_apposed(tokens, first, behind):
        return False
    return before[-1] in _MARKS or tokens.lower[first - 1] in lexicon.words("clause_openers")


def _is_apposed(tokens: Tokens, first: int, behind: int) -> bool:
    """Return whether a name only says whom a noun behind a preposition means: the widow of the engineer, | Ola Moe, of.

    Not who is what a sentence tells: The last witness was Moe's brother, | Bo, who farms.
    """
    kind = noun_kind(tokens.lower[first - 2]) if first > 1 else None
    if kind is None or kind.noun is not Noun.PERSON or tokens.words[behind : behind + 1] != (",",):
        return False
    before = next(
        (symbol for symbol in reversed(tokens.symbols[max(0, first - _PHRASE) : first - 2]) if symbol in _ENDS), ""
    )
    return before in _PREPOSITIONS


def _is_fronted(tokens: Tokens, first: int) -> bool:
    """Return whether "For" or "As for" opens a sentence right before the token `first`."""
    if not first or tokens.lower[first - 1] not in _FRONTING:
        return False
    opening = first - 1 - (first > 1 and tokens.lower[first - 2] == "as")
    before = opening - 1
    if before > 0 and tokens.words[before] in CLOSING_QUOTES:
        before -= 1  # “It is over.” For Ana Moe; not: “a long haul” for Ana Moe
    return before < 0 or tokens.words[before][-1] in _STOPS


def front_of(context: Context, mention: Mention) -> str:
    """Return in what a mention opens its sentence.

    "fronted" in "As for Moe, he" and "When we met Moe, he", "asked" in "Asked about Moe, he", "likened" in "Like Moe,
    he".
    """
    tokens = context.index.tokens
    at = mention.extent.start
    first = bisect_left(tokens.starts, at)
    if _is_fronted(tokens, first):
        return "fronted"
    opening = bisect_left(tokens.starts, context.sentence_starts[max(0, context.sentence(at) - 1)])
    if tokens.lower[opening : opening + 2] in _OPENINGS_OF_WRITERS and "," not in tokens.words[opening:first]:
        return "fronted"
    if opening < first and tokens.lower[opening] in lexicon.words("words_of_asking"):
        return "" if "," in tokens.words[opening:first] else "asked"
    return "likened" if _is_likened(context, mention, range(opening, first)) else ""


def _is_likened(context: Context, mention: Mention, before: range) -> bool:
    """Return whether a sentence opens with whom it likens to somebody: Like Moe, Lie; Like her aide, Moe, she."""
    tokens = context.index.tokens
    if not before or tokens.lower[before.start] not in lexicon.words("words_of_likeness"):
        return False
    if "," not in tokens.words[before.start : before.stop]:
        return True
    named = any(map(context.names_somebody, context.inside(tokens.starts[before.start], mention.span.start)))
    behind = bisect_left(tokens.starts, mention.span.end)
    apposed = tokens.words[before.stop - 1] == "," and tokens.words[behind : behind + 1] == (",",)
    return apposed and not named
