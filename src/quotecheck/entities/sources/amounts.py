"""What a source is a part or an amount of: "a copy of the report", "a growing number of voters"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.model import Span, Tokens

_BEFORE_AMOUNT = 3  # words that may stand in such a phrase, the last of them the amount


def behind_copy(tokens: Tokens, whole: Span) -> int | None:
    """Return where the document of "a copy of the report" starts; None where a source is of no part or copy."""
    place = tokens.within(whole.start, whole.end)
    at = place.start
    at += tokens.lower[at] in lexicon.words("plain_articles")
    if at + 2 < place.stop and tokens.lower[at] in lexicon.words("parts_of_documents") and tokens.lower[at + 1] == "of":
        return tokens.starts[at + 2]
    return None


def amount_of(tokens: Tokens, whole: Span) -> Span | None:
    """Return the amount that opens a source, its "of" included and its article left out: a growing number of."""
    place = tokens.within(whole.start, whole.end)
    lower = tokens.lower
    first = place.start + (lower[place.start] in lexicon.words("plain_articles"))
    for at in range(first, min(first + _BEFORE_AMOUNT, place.stop - 2)):
        if lower[at] in lexicon.words("amounts") and lower[at + 1] == "of":
            return Span(tokens.starts[first], tokens.starts[at + 2])
        if lower[at] == "of" or not lower[at][0].isalnum():
            return None  # the wife of one of the men
    return None


def is_share(tokens: Tokens, whole: Span) -> bool:
    """Return whether a source is so many of so many: six in 10; one out of three women; nearly half; a third."""
    place = tokens.within(whole.start, whole.end)
    for at in range(place.start, min(place.stop, place.start + _BEFORE_AMOUNT)):
        if tokens.symbols[at] == "0" or tokens.lower[at] in lexicon.words("quantifiers"):
            of = at + 1 + (tokens.lower[at + 1 : at + 3] == ("out", "of"))
            if of + 1 < place.stop and tokens.lower[of] in ("in", "of") and tokens.symbols[of + 1] == "0":
                return True
    return len(place) <= _BEFORE_AMOUNT + 1 and tokens.lower[place.stop - 1] in lexicon.words("round_amounts")
