"""Tell a title that somebody bears from one that is only wished or imagined: cheers for "President Ola Moe"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import offices
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens

_MARKS = frozenset("“”\"'‘’")
_DOERS = "ers"  # haters
_STOPS = ".,!?"
_REALMS = frozenset({"government", "head"})


def qualifies_noun(tokens: Tokens, start: int, first: int, behind: int) -> bool:
    """Return whether a surname, with the word before it, only says which people: senior | Moe | adviser.

    Not in "veteran Moe says", nor "as captain Moe leads". Nor does any name tell more behind an article: a | major Ana
    Moe | foe. What stands before it begins at the offset `start`.
    """
    front = bisect_left(tokens.starts, start)
    plain = behind < len(tokens.words) and tokens.symbols[behind] == "N" and tokens.words[behind].islower()
    if (
        front < first
        and plain
        and tokens.lower[front - 1] in words("indefinite_articles")
        and tokens.forms[behind] is None
    ):
        return True
    if behind - first != 1 or behind >= len(tokens.words) or not tokens.words[behind].islower():
        return False
    word = tokens.lower[behind]
    kind = noun_kind(word)
    form = verb_form(word)
    if kind and kind.noun is Noun.BODY and form and form.base and not (form.past or form.third):
        behind += 1  # senior Moe | campaign | aides
        word = tokens.lower[behind] if behind < len(tokens.words) else ""
        kind = noun_kind(word)
        return kind is not None and kind.noun is Noun.PERSON
    if form is not None:
        return False
    return kind.noun is Noun.PERSON if kind else word.endswith(_DOERS)


def is_borne(index: TextIndex, title: range, end: int) -> bool:
    """Return whether somebody whose name ends at the offset `end` has the office that the title says.

    Not who is cheered as it, nor who may become it: they cried "President Ola Moe!", the prospects of a President Moe.
    """
    tokens = index.tokens
    start = tokens.starts[title.start]
    office = offices().get(" ".join(tokens.lower[title.start : title.stop]))
    if not office or office.realm not in _REALMS:
        return True
    if title.start and tokens.lower[title.start - 1] == "a":
        return False
    behind = index.text[end : end + 2].lstrip(_STOPS)
    return not (start and index.text[start - 1] in _MARKS and behind[:1] in _MARKS and behind)
