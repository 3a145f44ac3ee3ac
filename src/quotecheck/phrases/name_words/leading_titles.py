"""How many of the words that a name begins with are titles: Tan Sri Dato | Ola Moe."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.parties import party_words
from quotecheck.lexicon.people import BODY, GIVEN, HONORIFIC, PLACE, ROLE, in_two_halves
from quotecheck.phrases.name_words.run import NameWord, Run

_TITLE_AND_SURNAME = 2  # words
_RANK = "General"  # before a surname nobody's given name, behind a name a hospital's: Ostby General


def titles_end(run: Run) -> int:
    """Return how many words at the front are titles: none where the rest would be no name."""
    words = run.words
    end = 0
    if plural := _plural_end(words):
        return plural
    if len(words) == _TITLE_AND_SURNAME and _is_plural_title(words[0].text.lower()):
        return 0 if words[1].flags & (ROLE | BODY | PLACE) else 1  # Professors Moe and Lie
    # Chairman Man Chi-ho: before a given name of two halves stands the family's.
    borne = 2 if "-" in words[-1].text and in_two_halves(words[-1].text) else 1
    for i, word in enumerate(words[:-borne]):
        if i < end:
            continue
        if i + 2 < len(words) and (word.text, words[i + 1].text) in titles.long_titles():
            end = i + 2  # Tan Sri
        elif end and words[end - 1].text in lexicon.words("titles_alone"):
            break  # U Tun Lwin Oo
        elif end == i > 0 and i + 2 < len(words) and word.text.lower() in lexicon.words("after_titles"):
            end = i + 1  # Mayor Pro Tem Ola Moe
        elif end == i > 0 and word.flags & GIVEN and len(words) - i == 2:
            break  # Datuk Seri Hafiz Moe, where hafiz is a title elsewhere
        elif end == i > 0 and _is_named_like_a_title(words, i):
            break  # Gov. Earl Ray Moe
        elif i + 2 < len(words) and word.text in lexicon.words("letters_of_seats") and _holds_seat(words, i):
            end = i + 1  # Local TD Ola Moe
        elif (
            i > end and word.text in titles.local_titles() and word.text[-1] != "." and not words[i - 1].text.isupper()
        ):
            break  # Sheikh Idris Bu Moe, Tan Eng Hock; but HRH Oba Ade Moe
        elif end == i == 1 and i + 2 < len(words) and words[0].text == "Miss" and _is_of_pageant(word):
            end = i + 1  # Miss Universe Ana Moe
        elif word.flags & HONORIFIC or (word.flags & ROLE and _is_title(run, i, end)):
            end = i + 1
    return end


def _is_of_pageant(word: NameWord) -> bool:
    """Return whether a word says what a pageant is of: Miss | Norway | Ana Moe, Miss | Universe; not: Georgia Moe."""
    return word.text in lexicon.words("pageants") or bool(word.flags & PLACE and not word.flags & GIVEN)


def _holds_seat(words: Sequence[NameWord], i: int) -> bool:
    """Return whether letters before a name are those of a seat: Local TD Ola Moe, TD Ola Moe; not: TD Bank Ltd."""
    return not words[0].flags & GIVEN if i else bool(words[1].flags & GIVEN)


def _plural_end(words: Sequence[NameWord]) -> int:
    """Return how many words a title in the plural has before the first of several names, 0 where none stands there.

    Economists | Ola Moe and Kari Lie; Council Members | Ola Moe and Kari Lie; Justices | Olvena Moe and Kari Lie.
    """
    for i, word in enumerate(words[:-2]):
        if word.flags & GIVEN and not word.flags & BODY:
            return 0  # Ola Moe's; but Appeals Court Judges Ola Moe and Kari Lie
        if (role := people.role_word(word.text.lower())) and role.plural:
            unlisted = not words[i + 1].flags and _is_plural_title(word.text.lower())
            return i + 1 if unlisted or words[i + 1].flags & GIVEN else 0
    return 0


def _is_plural_title(word: str) -> bool:
    role = people.role_word(word)
    return role is not None and role.plural and role.singular in lexicon.words("title_words")


def _is_named_like_a_title(words: Sequence[NameWord], i: int) -> bool:
    """Return whether a given name that is a title elsewhere stands behind an office: Gov. Earl Ray Moe.

    Not behind what only qualifies it: Associate Dean Ray Moe.
    """
    before, word = words[i - 1], words[i]
    role = people.role_word(word.text.lower())
    return (
        role is not None
        and role.surname
        and bool(word.flags & GIVEN)
        and bool(before.flags & ROLE)
        and before.text.lower() not in lexicon.words("title_modifiers")
    )


def _is_short_office(word: str) -> bool:
    """Return whether a word is short for an office that somebody is elected to."""
    return word in lexicon.words("letters_of_seats") or word in titles.title_abbreviations()


def _is_title(run: Run, i: int, end: int) -> bool:
    """Return whether word `i`, a role, is a title and no part of a name; the first `end` words are titles."""
    words = run.words
    if not i and (run.links[:1] == (1,) or words[0].text == _RANK):
        return True  # Dean of Students Ana Moe
    if i and words[i - 1].text in party_words() and _is_short_office(words[i].text):
        return True  # GOP Rep Moe, Tory MP Moe, where Tory is a given name elsewhere
    role = people.role_word(words[i].text.lower())
    # "Dean Alvarez" need not be a dean, "Marshal Kim Okoye" is one, and so is the general in "Attorney General Moe".
    if role and (role.surname or words[i].flags & GIVEN):
        # Bishop Tirsano Moe, where no list has the given name
        named = len(words) - i > 2 and (words[i + 1].flags & GIVEN or not (i or words[i].flags & GIVEN))
        if not named and not (i and end == i):
            return False
        if i and not end and words[0].flags & GIVEN:
            return False
        if words[i].flags & GIVEN and len(words) - i == 2:
            return False  # Chief Justice Earl Moe
    # "Kari Porter Lie" has no title.
    return not (i == 1 and not end and words[0].flags & GIVEN and len(words) < 4)
