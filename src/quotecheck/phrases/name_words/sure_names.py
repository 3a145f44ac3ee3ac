"""Which runs are names of people by their own words."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import is_rare_name
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, PLACE, ROLE, SUFFIX, in_two_halves
from quotecheck.phrases.name_words.body_names import are_initials
from quotecheck.phrases.name_words.run import NameWord, Run


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
    if not first.flags & GIVEN or first.flags & PLACE or len(name) == 1 or name[-1].flags & DEMONYM:
        return False
    # "Donald Trump", but not "Ryder Cup", of a rare given name and a word that is no surname
    last = key(name[-1].text)
    usual = last not in lexicon.common_words() or last in lexicon.surnames()
    return usual or not is_rare_name(key(first.text))
