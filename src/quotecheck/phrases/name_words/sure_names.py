"""Which runs are names of people by their own words."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import is_rare_name
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, PLACE, ROLE, SUFFIX, in_two_halves
from quotecheck.phrases.name_words.body_names import are_initials
from quotecheck.phrases.name_words.run import NameWord, Run

_WITH_TWO_SYLLABLES = 3  # words
_OF_NO_PERSON = PLACE | DEMONYM | BODY | ROLE


def opens_with_family_name(name: tuple[NameWord, ...]) -> bool:
    """Return whether a name has a Chinese, Korean or Vietnamese family name in front: Wong Kim Fatt; not: Wong Lane."""
    if len(name) == 1 or not is_family_name(name[0].text):
        return False
    return not any(word.flags & _OF_NO_PERSON or word.text.lower() in lexicon.common_words() for word in name[1:])


def is_family_name(word: str) -> bool:
    """Return whether a word is a family name of those that stand first: Wong, Park, Bui."""
    lists = ("chinese_and_korean_family_names", "vietnamese_family_names")
    return any(word in lexicon.words(name) for name in lists)


def is_sure(run: Run, name: tuple[NameWord, ...]) -> bool:
    """Return whether the words of a run, titles and origins left out, are surely the name of a person."""
    if run.nickname or any(word.flags & SUFFIX for word in name[1:]):
        return True
    if any(word.text in lexicon.words("endings_of_fathers_names") for word in name[1:]):
        return True  # Erlan Kubat uulu
    first = name[0]
    if len(name) > 5 or run.links:
        return False
    if len(name) > 1 and are_initials(name[-1].text):
        return not any(word.flags & (PLACE | DEMONYM | BODY) for word in name)  # Narendra V.S.
    if len(name) > 1 and "-" in name[-1].text and name[-1].text[-1].islower() and in_two_halves(name[-1].text):
        return not any(word.flags & (PLACE | DEMONYM | BODY | ROLE) for word in name)  # Lam Mei-yan
    if len(name) > 2 and any(len(word.text) == 2 and word.text.endswith(".") for word in name[1:-1]):
        return True
    if len(name) > 1 and first.text.isupper() and len(first.text) > 2 and not first.text.endswith("."):
        return False
    if are_initials(first.text) and not first.flags & PLACE:
        last = key(name[-1].text)
        return last not in lexicon.common_words() or last in lexicon.surnames()
    if opens_with_family_name(name) and len(name) == _WITH_TWO_SYLLABLES:
        return True  # Wong Kim Fatt
    if not first.flags & GIVEN or first.flags & PLACE or len(name) == 1 or name[-1].flags & DEMONYM:
        return False
    # "Donald Trump", but not "Ryder Cup", of a rare given name and a word that is no surname
    last = key(name[-1].text)
    usual = last not in lexicon.common_words() or last in lexicon.surnames()
    return usual or not is_rare_name(key(first.text))
