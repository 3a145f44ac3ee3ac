"""By how much something has moved, or two numbers are apart, as a text says that it has worked out.

The known result of two numbers told before has a noun (the 25 percent jump, her edge of 193 votes, leaving a profit of
$13 million), a verb (it fell by nine, saving drivers 23 kilometers) or a comparison (that works out at 22 fewer).
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from quotecheck.facts.calculations.changes.stated_changes import comparisons
from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.text.punctuation import ASIDE_ENDS

_MODIFIERS = 3  # words between a determiner and a noun, or a number and its noun
_TOPIC = 6  # tokens of what a result is told of
_LINK = 5  # tokens before a result that lead to it
_OPENING = 3
_JOINTS = frozenset(("and", "but", "that", "while"))
_APPOSED = frozenset((",", "is", "was", "to"))


def moved_by(
    tokens: Tokens, sentence: range, place: range, nouns: Container[str], *, unit: bool, percent: bool
) -> tuple[str, tuple[int, ...]] | None:
    """Return which way a value has moved by so much, and the tokens that say what has; None without a move."""
    joined = tokens.words[place.stop - 1][-1].isalpha() and "-" in tokens.words[place.stop - 1]
    noun = (_noun_behind(tokens, place, nouns) if joined or unit else None) or _noun_before(
        tokens, sentence, place, nouns
    )
    if noun:
        way = movements().get(tokens.lower[noun[0]], "")
        behind = max(noun[0] + 1, place.stop)
        return way, (*noun[1], *_topic(tokens, sentence, behind))
    first = place.start - 1
    first -= tokens.lower[first] in listed("rounding_words")
    more = place.stop if place.stop < sentence.stop and tokens.lower[place.stop] in comparisons() else place.stop + 1
    if (
        more < sentence.stop
        and tokens.lower[more] in comparisons()
        and _is_compared(tokens, more + 1)
        and is_led(tokens, sentence, first)
    ):
        return comparisons()[tokens.lower[more]], ()
    thus = tokens.lower[max(sentence.start, first - _OPENING) : first + 1]
    if not percent and not listed("words_of_concluding").isdisjoint(thus):
        return "", ()
    saved = tokens.lower[max(sentence.start, first - 2) : first + 1]
    if not percent and not listed("words_of_saving").isdisjoint(saved):
        return "", ()
    by = tokens.lower[first] == "by"
    verb = first - by
    adverb = tokens.lower[verb] in ("up", "down") and is_verb(tokens, verb - 1)  # went | up | by 1,500 pounds
    if tokens.lower[verb] in movements() and (adverb or is_verb(tokens, verb)) and (by or percent):
        return movements()[tokens.lower[verb]], subject_of(tokens, sentence, verb)
    return None


def subject_of(tokens: Tokens, sentence: range, verb: int) -> tuple[int, ...]:
    """Return the tokens of the subject of a verb, nothing where a pronoun stands for it."""
    before = range(verb - 1, sentence.start - 1, -1)
    first = next((k + 1 for k in before if tokens.symbols[k] in ",;:-(T" or tokens.lower[k] in _JOINTS), sentence.start)
    if any(tokens.lower[k] in listed("subjects_of_results") for k in range(first, min(first + _OPENING, verb))):
        return ()
    return tuple(range(first, verb))


def is_led(tokens: Tokens, sentence: range, last: int) -> bool:
    """Return whether what leads to a number says that it is worked out: that works out at | 32; which is | 32."""
    last -= 2 * (tokens.lower[last - 1 : last + 1] == ("to", "say"))  # that is to say | 32
    words = tokens.lower[max(sentence.start, last + 1 - _LINK) : last + 1]
    if words[-2:] == ("other", "words") or words[-1:] == ("thus",):
        return True
    leading = any(word in listed("words_of_making") for word in words[-3:])
    opens = last + 1 - sentence.start <= _LINK and not listed("subjects_of_results").isdisjoint(words[:_OPENING])
    opens = opens or words[-2:-1] == ("that",)  # $60 million of its $400 million, that is | 15 percent
    return leading and (opens or "which" in words or words[-1].endswith("ing") or words[-2:-1] == (",",))


def _is_compared(tokens: Tokens, i: int) -> bool:
    """Return whether nothing else is told behind a comparison: 32 fewer|, a change; 32 fewer | than last year."""
    if i >= len(tokens.words):
        return True
    earlier = tokens.lower[i] == "than" and not listed("words_of_earlier_times").isdisjoint(tokens.lower[i + 1 : i + 4])
    return earlier or tokens.words[i] in ASIDE_ENDS


def _noun_behind(tokens: Tokens, place: range, nouns: Container[str]) -> tuple[int, range] | None:
    """Return the noun of a known result behind its number, with what modifies it: the $6 million | overrun."""
    first = place.stop + (tokens.words[place.stop : place.stop + 1] == (",",))  # 30p, or 20 per cent |, rise
    for k in range(first, min(first + _MODIFIERS, len(tokens.words))):
        if tokens.lower[k] in nouns:
            return (k, range(place.stop, k)) if _is_known(tokens, place.start) else None
        if not _is_modifier(tokens, k):
            return None
    return None


def _noun_before(tokens: Tokens, sentence: range, place: range, nouns: Container[str]) -> tuple[int, range] | None:
    """Return the noun of a result before its number, with what modifies it: a drop of | 25%; her edge of | 193."""
    k = place.start - 1
    k -= tokens.lower[k] in listed("rounding_words")
    linked = tokens.lower[k] in _APPOSED  # his winning margin, | 157 votes; her lead is | 157
    if (tokens.lower[k] != "of" and not linked) or tokens.lower[k - 1] not in nouns:
        return None
    first = k - 1
    while first > max(sentence.start, k - 2 - _MODIFIERS) and _is_modifier(tokens, first - 1):
        first -= 1
    known = _is_known(tokens, first) and (not linked or tokens.lower[first - 1] != "the")
    return (k - 1, range(first, k - 1)) if known or (not linked and _is_made(tokens, sentence, first)) else None


def _is_modifier(tokens: Tokens, i: int) -> bool:
    return tokens.symbols[i] in "NKGE0v" and tokens.lower[i] not in listed("openers_of_the_known_change") | {
        "a",
        "an",
        "leaving",
        "giving",
    }


def _is_known(tokens: Tokens, first: int) -> bool:
    """Return whether a determiner before a noun phrase says that its thing has been told: the | seven-point win."""
    return tokens.lower[first - 1] in listed("openers_of_the_known_change") or tokens.lower[first - 2] in listed(
        "openers_of_the_known_change"
    )


def _is_made(tokens: Tokens, sentence: range, first: int) -> bool:
    """Return whether what is a result stands beside its numbers: from 40 to 60, | a rise of; that is | a rise of."""
    if tokens.lower[first - 1] not in ("a", "an"):
        return False
    i = first - 2
    if tokens.lower[i] == "with" and tokens.lower[i - 1] not in ("start", "began"):
        return True  # ended the year | with a deficit of
    if i < sentence.start or tokens.words[i] in (",", "—", "–", "("):
        return i > sentence.start
    words = tokens.lower[max(sentence.start, first - 1 - _LINK) : first - 1]
    leading = any(tokens.lower[k] in listed("words_of_making") for k in (i, i - 1))
    given = not {"leaving", "giving"}.isdisjoint(words)  # leaving the firm | a profit of
    return given or (
        leading and (not listed("subjects_of_results").isdisjoint(words) or "," in words or words[-1].endswith("ing"))
    )


def _topic(tokens: Tokens, sentence: range, i: int) -> range:
    """Return the tokens of what a result is told of: a rise in | harbour dues; nothing where that is left out."""
    i = next((k for k in range(i, i + _MODIFIERS) if tokens.symbols[k : k + 1] not in ("N", "K")), i)
    if i >= sentence.stop or tokens.lower[i] not in listed("links_of_what_moved"):
        return range(0)
    stop = next((k for k in range(i + 1, min(sentence.stop, i + 1 + _TOPIC)) if _ends(tokens, k)), i + 1 + _TOPIC)
    return range(i + 1, min(stop, sentence.stop))


def _ends(tokens: Tokens, k: int) -> bool:
    return is_stop(tokens, k) or is_verb(tokens, k) or tokens.symbols[k] in ",XZ" or tokens.lower[k] in ("over", "from")


@cache
def nouns_of_differences() -> frozenset[str]:
    """Return the nouns for how far two numbers are apart: a rise, a gap, an overrun."""
    return listed("nouns_of_change") | listed("nouns_of_gaps") | listed("nouns_of_balances")
