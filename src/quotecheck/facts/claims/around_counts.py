"""What a sentence says of the things it counts: whose they are, where, what was done to them, and when."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from quotecheck.facts.claims.people_counted import same_count
from quotecheck.facts.words.stems import content_stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import ITS_OR_THEIR
from quotecheck.model import Span, Tokens, VerbForm

_HAVING = ("employ", "employs", "has", "have")
_UP_TO = frozenset({"since", "by", "until"})
_WHERE = 4  # tokens from what is counted to where it is


def compared_times(tokens: Tokens, sentence: Span) -> frozenset[str]:
    """Return the years and months since which something is so, and years up to which: the worst since | 2014."""
    place = tokens.within(sentence.start, sentence.end)
    words = tokens.words[place.start : place.stop]
    return frozenset(
        word
        for before, word in pairwise(words)
        if (before == "since" and word[0].isupper()) or (word.isdecimal() and before.lower() in _UP_TO)
    )


def times_aside(tokens: Tokens, sentence: Span, behind: int) -> frozenset[str]:
    """Return the months and years of what a gerund or a clause behind a comma adds.

    All 29 kilns, | inviting them for June 18; the 62,500 seats, | and the old field goes in 2027.
    """
    place = tokens.within(sentence.start, sentence.end)
    for i in range(behind, place.stop - 1):
        form = tokens.forms[i + 1]
        another = tokens.lower[i + 1] in ("and", "but") and tokens.symbols[i + 2 : i + 3] == "D"
        if tokens.words[i] == "," and (another or (form is not None and form.gerund)):
            return frozenset(tokens.words[i : place.stop]) - frozenset(tokens.words[place.start : i])
    return frozenset()


def owner(tokens: Tokens, i: int) -> str:
    """Return the stem of whose is what the number at a token counts: the firm's | 2,900; the firm has | 2,900."""
    if tokens.lower[i - 1] in ("'s", "'"):
        return content_stem(tokens.words[i - 2])
    if tokens.lower[i - 1] in _HAVING:
        if tokens.lower[i - 2] == "which" and tokens.words[i - 3] == ",":
            return content_stem(tokens.words[i - 4])  # the house, which has | 24 members
        return "its" if tokens.symbols[i - 2] in "IS" else content_stem(tokens.words[i - 2])
    return tokens.lower[i - 1] if tokens.lower[i - 1] in ITS_OR_THEIR else ""


def has_named_owner(tokens: Tokens, i: int) -> bool:
    """Return whether a name before the number at a token tells whose it is: Elm | Sails has | 390; Moe's | 390."""
    if tokens.lower[i - 1] in ("'s", "'"):
        return tokens.words[i - 2][0].isupper()
    if tokens.lower[i - 1] not in _HAVING or tokens.symbols[i - 2] in "IS":
        return False
    which = tokens.lower[i - 2] == "which" and tokens.words[i - 3] == ","
    return tokens.words[i - 4 if which else i - 2][0].isupper()


def owner_behind(tokens: Tokens, i: int) -> str:
    """Return the stem of whose is what is counted, told behind it: the 52 workers | of the dairy."""
    known = tokens.lower[i] == "of" and tokens.symbols[i + 1 : i + 2] == "D" and i + 3 < len(tokens.words)
    return content_stem(tokens.words[i + 2]) if known and tokens.symbols[i + 3] in "XvV.,|" else ""


def where(tokens: Tokens, i: int, limit: int) -> frozenset[str]:
    """Return the stems of the name soon behind what is counted, of where they are: 27 kilns are in | Elm district."""
    for k in range(i, min(i + _WHERE, len(tokens.words) - 1)):
        if tokens.starts[k + 1] >= limit or not tokens.words[k][0].isalpha():
            break
        if tokens.lower[k] == "in" and tokens.words[k + 1][0].isupper():
            return frozenset((content_stem(tokens.words[k + 1]),)) - {""}
    return frozenset()


def deeds(tokens: Tokens, place: range) -> frozenset[str]:
    """Return the stems of what tells what was done to those counted, or how they are: | rescued, sick | boys."""
    inside = ((tokens.lower[i], tokens.forms[i]) for i in place[:-1])
    told = (word for word, form in inside if (form and form.participle) or word in listed("states_of_the_counted"))
    return frozenset(map(same_count, told))


def words_of(tokens: Tokens, sentence: Span) -> frozenset[str]:
    """Return the words of a sentence."""
    place = tokens.within(sentence.start, sentence.end)
    return frozenset(tokens.lower[place.start : place.stop])


def tells_of_them(form: VerbForm, *, is_money: bool) -> bool:
    """Return whether a verb right behind a number tells what they do: a crew of 16 | ran; $513,000 | supporting him."""
    return is_money if form.gerund else form.past and not form.participle and not form.noun


@cache
def stems_of_those_told() -> frozenset[str]:
    """Return the stems of what narrows a thing that was told of to itself: the 114 homes that were | hit."""
    return frozenset(map(content_stem, listed("words_of_those_told")))
