"""How somebody without a name was first described: "one senior diplomat", before "the diplomat"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.sources.small_letters import lowered
from quotecheck.model import Span, TextIndex
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase

_REACH = 1200  # tokens back
_BEFORE_HEAD = 6  # tokens between a determiner and the noun


def first_description(index: TextIndex, phrase: Phrase) -> str:
    """Return the whole phrase by which the one whom "the official" means was brought in, or nothing.

    "A senior official at the ministry denied that …. “We paid,” the official said": a senior official at the ministry.
    """
    if phrase.determiner != "the" or phrase.plural:
        return ""
    lower, opening = index.tokens.lower, lexicon.words("openers_of_somebody_new")
    at = phrase.core.stop - 1
    said = set(lower[phrase.core.start : at])
    floor = max(0, at - _REACH)
    if phrase.head not in lower[floor + 1 : at]:
        return ""
    for i in range(at - 1, floor, -1):
        if lower[i] != phrase.head:
            continue
        first = next((j for j in range(i - 1, max(-1, i - _BEFORE_HEAD), -1) if lower[j] in opening), -1)
        if first < 0:
            continue
        limit = index.tokens.shapes.find("|", i)
        found = read_phrase(index, first, limit if limit >= 0 else len(lower))
        if found is None or found.core.stop != i + 1:
            continue
        words = set(lower[found.core.start : found.tokens.stop])
        if not said <= words:
            return ""
        if lower[found.core.stop : found.core.stop + 1] == ("and",):
            return ""  # a firefighter | and his dog
        stop = before_finite(index.tokens, found.core.stop + 1, found.tokens.stop)
        written = Span(found.start, index.tokens.ends[min(stop, found.tokens.stop) - 1]).of(index.text)
        return lowered(without_number(" ".join(written.split())))
    return ""


def without_number(words: str) -> str:
    """Return a description without the word that counts its one bearer: | one | juror, | another | tenant."""
    first, _, rest = words.partition(" ")
    counted = first.lower() in lexicon.words("openers_of_somebody_new")
    return rest if rest and counted and not rest.startswith("of ") else words
