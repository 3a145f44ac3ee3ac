"""Find the known thing of which a clause tells a number: the blast, which killed | 29; At | $86m, the bridge is."""

from __future__ import annotations

from quotecheck.facts.days.clauses.happening_kinds import kinds_of_happenings, mishaps
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens

_LONGEST = 6  # tokens from a relative pronoun to a number
_FRONTED = 4  # tokens from a number that opens a sentence to its comma
_RELATIVES = frozenset(("which", "who", "whose"))
_THE = frozenset(("the", "this", "that"))


def told_of(tokens: Tokens, i: int) -> str:
    """Return the word for the thing known to the text of which the number at a token tells in passing, or nothing.

    The blast, which killed at least | 29 people; the mill, bought for | $4.9 million; Dahl, who was fined | €850; the
    accident, in which | 29 people died; At | 84 metres, the chimney was the tallest; why | 29 people died in the blast.
    """
    return _behind_relative(tokens, i) or _fronted(tokens, i) or _in_mishap(tokens, i)


def _behind_relative(tokens: Tokens, i: int) -> str:
    for k in range(i - 1, max(1, i - _LONGEST), -1):
        if tokens.lower[k] in _RELATIVES:
            planned = tokens.lower[k + 1 : k + 3] in (("was", "to"), ("were", "to"))
            return "" if planned else _antecedent(tokens, k - 1 - (tokens.symbols[k - 1] in "Po"))
        if tokens.words[k] == ",":
            form = tokens.forms[k + 1]
            told = form is not None and form.participle and tokens.symbols[k + 1] != "X" and _ends_aside(tokens, i)
            return _antecedent(tokens, k) if told and k + 1 < i else ""
        plain = tokens.symbols[k] in "XZvVEPtob" and tokens.lower[k] != "had"
        if not plain and tokens.lower[k] not in ("at", "least", "only"):
            return ""  # not: the bridge, built | again | for $480,000
    return ""


def _ends_aside(tokens: Tokens, i: int) -> bool:
    """Return whether a comma and a verb follow soon: bought for | $4.9 million, has no roof; not: asked for | $475m."""
    comma = next((k for k in range(i + 1, min(len(tokens.words) - 1, i + 1 + _FRONTED)) if tokens.words[k] == ","), 0)
    return comma > 0 and tokens.symbols[comma + 1] in "XvV"


def _antecedent(tokens: Tokens, comma: int) -> str:
    """Return the noun before a comma, where the text has told of it: The | blast|,; Dahl|,; no other."""
    noun = comma - 1
    if noun < 1 or tokens.words[comma] != ",":
        return ""
    if tokens.lower[noun - 1] in _THE and tokens.words[noun].islower():
        part = tokens.symbols[noun - 2] in "Ptob" and not _is_mishap(tokens.lower[noun])  # the road to the | bridge
        return "" if part else tokens.lower[noun]
    return tokens.lower[noun] if _is_name(tokens, noun) else ""


def _is_name(tokens: Tokens, i: int) -> bool:
    return tokens.words[i][0].isupper() and tokens.lower[i] not in function_words() and tokens.symbols[i] != "Y"


def _fronted(tokens: Tokens, i: int) -> str:
    """Return the subject behind a number that opens a sentence: At | 84 metres, the | chimney | was."""
    first = i - 1
    if tokens.words[first] not in ("At", "With") or tokens.symbols[first - 1 : first] not in ("", "|", ".", "?", "!"):
        return ""
    comma = next((k for k in range(i + 1, min(len(tokens.words) - 3, i + 1 + _FRONTED)) if tokens.words[k] == ","), 0)
    noun = comma + 1 + (tokens.lower[comma + 1] in _THE) if comma else 0
    told = noun and tokens.symbols[noun + 1] in "XvV" and (noun > comma + 1 or _is_name(tokens, noun))
    return tokens.lower[noun] if told else ""


def _in_mishap(tokens: Tokens, i: int) -> str:
    """Return the mishap in which people came to harm, as known: why | 29 people died in the | blast; not: at Ash."""
    if tokens.lower[i - 1] not in listed("joints_of_the_presupposed") | {"how", "why"}:
        return ""
    for k in range(i + 1, min(len(tokens.words) - 3, i + _LONGEST)):
        if tokens.lower[k] in ("in", "by") and tokens.lower[k + 1] in _THE:
            plain = tokens.symbols[k + 3] not in "NKPob0Y"
            return tokens.lower[k + 2] if plain and _is_mishap(tokens.lower[k + 2]) else ""
        if not tokens.words[k][0].isalnum():
            return ""
    return ""


def _is_mishap(word: str) -> bool:
    return not kinds_of_happenings().get(word, frozenset()).isdisjoint(mishaps())


def deed_of(tokens: Tokens, i: int) -> str:
    """Return the stem of the verb soon before the number at a token: Dahl, who was | fined | €850."""
    near = range(i - 1, max(0, i - _LONGEST), -1)
    return next((stem(tokens.lower[k]) for k in near if tokens.symbols[k] in "vVE"), "")
