"""What a word can be inside a phrase that names or describes somebody: one character a spelling.

`phrases` finds names, pronouns and descriptions by expressions over these characters, one a token.

    K capitalised word (Moe, O'Brien, al-Masri)   A initialism (U.S., J.-P.)   I initial (J.)
    T title or ending with a stop (Sen., St.)     Z what a comma may part from the name (Jr., Inc)
    S capitalised word whose stop ends the name (Va.)
    J name of two halves, the second small (Geun-hye)
    M month that is a given name too   C other word of the calendar
    D determiner of a description (the, its)      N An: determiner, or a name within a sentence
    H his, her   h he, him, hers   E He: pronoun, or a name within a sentence
    Y other small word that is also a name (On, So)   F other small word with a capital
    n noun that a list knows (mayor)   p particle (von)   w other word in small letters   x number, other
    s 's   ' apostrophe   ( opening mark of a nickname   ) closing mark   " either   , .   | paragraph
    - dash, slash   & the sign   ; other mark
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.currencies import currency_length
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.organisations import endings_behind_a_comma
from quotecheck.lexicon.people import CALENDAR, FUNCTION, GIVEN, PARTICLE
from quotecheck.lexicon.pronouns import pronoun_sexes

_MARKS = {
    "\n": "|", ",": ",", ".": ".", "'s": "s", "“": "(", "‘": "(", "(": "(", "”": ")", "'": "'", ")": ")", '"': '"',
    "-": "-", "--": "-", "—": "-", "–": "-", "/": "-", "&": "&",
}  # fmt: skip
_BOTH = {"He": "E", "An": "N"}


@cache
def _closed() -> Mapping[str, str]:
    """Return the determiners and pronouns that have a shape of their own; `that` opens a clause as often."""
    determiners = lexicon.words("plain_articles") | lexicon.words("definite_determiners")
    closed = dict.fromkeys((determiners | {"whose"}) - {"that"}, "D")
    return closed | dict.fromkeys(pronoun_sexes(), "h") | {"his": "H", "her": "H"}


def shape_of(written: str, flags: int) -> str:
    """Return the shape of a spelling.

    Args:
        written: the word or mark, with straight apostrophes.
        flags: what the lists say of it.
    """
    if mark := _MARKS.get(written):
        return mark
    if not written[0].isalpha():
        return "x" if written[0].isalnum() else ";"
    if currency_length(written):
        return "x"
    lower = written.lower()
    if (closed := _closed().get(lower)) and (written == lower or written == lower.capitalize()):
        return _BOTH.get(written) or closed
    if written[0].isupper() or has_article(written) or written.rstrip(".") in titles.title_abbreviations():
        return _with_stop(written, flags) if written[-1] == "." else _capitalised(written, flags)
    if written in lexicon.words("endings_of_fathers_names"):
        return "K"  # Erlan Kubat uulu
    if "." in written:
        return "x"  # a.m.
    if flags & PARTICLE:
        return "p"
    return "n" if noun_kind(lower) else "w"


def has_article(written: str) -> bool:
    """Return whether a small article or preposition stands before a capital: al-Masri, d'Aubert."""
    if written.isalpha():
        return False
    if written[:2] in ("d'", "l'") and written[2:3].isupper():
        return True
    article, hyphen, name = written.replace("‑", "-").partition("-")
    return bool(hyphen) and name[:1].isupper() and article in lexicon.words("joined_articles")


def _with_stop(written: str, flags: int) -> str:
    letters = written.replace(".", "").replace("-", "")
    if len(written) == 2:
        return "I"
    if "." in written[:-1]:
        if written[:-1] in titles.title_abbreviations():
            return "T"  # Lt.-Col.
        return "A" if letters.isupper() and "-" not in written.replace(".-", "") else "S"
    if flags & CALENDAR:
        return "C"  # Nov.
    if _is_ending(written[:-1]):
        return "Z"
    return "T" if not _goes_on().isdisjoint((written[:-1], written[:-1].title())) else "S"


def _capitalised(written: str, flags: int) -> str:
    if "." in written:  # U.S.-led
        return "S"
    if flags & FUNCTION:
        return "Y" if written in lexicon.words("names_like_small_words") else "F"
    if "-" in written and written[written.rindex("-") + 1 :].islower() and not flags:
        # "Lindqvist-backed" is no name; what it is made of is read by the comparison of names.
        # Co-operation, which is one word, is part of a name.
        whole = written.count("-") == 1 and written.replace("-", "").lower() in lexicon.common_words()
        return "J" if people.in_two_halves(written) else "K" if whole else "F"
    if flags & CALENDAR:
        return "M" if flags & GIVEN else "C"
    return "Z" if _is_ending(written) else "K"


def _is_ending(word: str) -> bool:
    return word in lexicon.words("name_suffixes") or word.lower() in endings_behind_a_comma()


@cache
def _goes_on() -> frozenset[str]:
    """Return the abbreviations behind whose stop a name goes on, without the stop."""
    courtesy = (word.rstrip(".") for word in titles.honorifics() if word.endswith("."))
    return frozenset((*titles.title_abbreviations(), *courtesy, *lexicon.words("abbreviations_in_names")))
