"""Plant errors in the names of an article.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of the planted words in the planted text. Who is a person is told by a given name of the
list and a surname that stands alone at least once more, not by the tool that is measured.
"""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from quotecheck.lexicon import lines
from quotecheck.model import Span

Planted = list[tuple[str, Span]]

_FULL = re.compile(r"(?<![\w’'-])([A-Z][a-z]{2,}) ([A-Z][a-z]{3,})(?![\w-])(?! [A-Z])")
_CAPITAL_BEFORE = re.compile(r"(?:^|(?<=\W))([A-Z][\w.]*)\s$")
_TITLES = frozenset(("Sen.", "Senator", "Rep.", "Gov.", "Mayor", "Sheriff", "Judge", "Ambassador", "Congressman"))
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|''[^\n]*?''")
_LETTERS = "aeioulnrstc"
_ACCENTS = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ü", "c": "ç", "n": "ñ"}
_EXTRA = ("Bek", "Ngo", "Thon", "Zar", "Oum", "Dvor", "Kha")


class Person(NamedTuple):
    given: str
    surname: str
    full: tuple[int, ...]  # where the full name starts
    bare: tuple[int, ...]  # where the surname starts alone, after the first full name


def people(text: str) -> list[Person]:
    """Return the people of the text, in reading order."""
    given_names = {line.split()[0] for line in lines("given_names")}
    quoted = [match.span() for match in _QUOTED.finditer(text)]

    def free(at: int) -> bool:
        before = _CAPITAL_BEFORE.search(text, max(0, at - 25), at)
        return not any(start <= at < end for start, end in quoted) and (not before or before[1] in _TITLES)

    fulls: dict[tuple[str, str], list[int]] = {}
    for match in _FULL.finditer(text):
        if match[1].lower() in given_names and free(match.start()):
            fulls.setdefault((match[1], match[2]), []).append(match.start())
    surnames = [surname for _, surname in fulls]
    found = []
    for (given, surname), starts in fulls.items():
        alone = re.compile(rf"(?<![\w’'-]){surname}(?![\w-])(?! [A-Z])")
        bare = tuple(m.start() for m in alone.finditer(text, starts[0] + 1) if free(m.start()))
        if bare and surnames.count(surname) == 1:  # two people of one name are two people
            found.append(Person(given, surname, tuple(starts), bare))
    return found


def _misspell(word: str, random: Random) -> str:
    """Return `word` with one letter after the first doubled, left out, changed or swapped with the next."""
    while True:
        at = random.randrange(1, len(word))
        spelt = random.choice(
            (
                word[:at] + word[at] + word[at:],
                word[:at] + word[at + 1 :],
                word[:at] + random.choice(_LETTERS) + word[at + 1 :],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] if at > 1 else word,
            )
        )
        if spelt not in {word, word + "s", word.removesuffix("s")}:
            return spelt


def _replaced(text: str, start: int, old: str, new: str) -> Planted:
    return [(text[:start] + new + text[start + len(old) :], Span(start, start + len(new)))]


def plant_misspelt_surname(text: str, random: Random) -> Planted:
    """Misspell a surname where it stands alone."""
    if not (folk := people(text)):
        return []
    person = random.choice(folk)
    return _replaced(text, random.choice(person.bare), person.surname, _misspell(person.surname, random))


def plant_misspelt_surname_in_full(text: str, random: Random) -> Planted:
    """Misspell the surname in the full name, so that the later surnames differ from it."""
    if not (folk := people(text)):
        return []
    person = random.choice(folk)
    start = random.choice(person.full) + len(person.given) + 1
    return _replaced(text, start, person.surname, _misspell(person.surname, random))


def plant_misspelt_given_name(text: str, random: Random) -> Planted:
    """Misspell the given name in a later full name."""
    folk = [person for person in people(text) if len(person.full) > 1 and len(person.given) > 3]
    if not folk:
        return []
    person = random.choice(folk)
    start = random.choice(person.full[1:])
    return _replaced(text, start, person.given, _misspell(person.given, random))


def plant_accent(text: str, random: Random) -> Planted:
    """Print a later surname with an accent that it has nowhere else."""
    if not (folk := people(text)):
        return []
    person = random.choice(folk)
    places = [at for at, letter in enumerate(person.surname) if letter in _ACCENTS]
    if not places:
        return []
    at = random.choice(places)
    accented = person.surname[:at] + _ACCENTS[person.surname[at]] + person.surname[at + 1 :]
    return _replaced(text, random.choice(person.bare), person.surname, accented)


def plant_extra_name(text: str, random: Random) -> Planted:
    """Put a word more in front of a later full name."""
    folk = [person for person in people(text) if len(person.full) > 1]
    if not folk:
        return []
    person = random.choice(folk)
    full = f"{person.given} {person.surname}"
    return _replaced(text, random.choice(person.full[1:]), full, f"{random.choice(_EXTRA)} {full}")


def plant_swapped_name(text: str, random: Random) -> Planted:
    """Swap given name and surname in a later full name."""
    folk = [person for person in people(text) if len(person.full) > 1]
    if not folk:
        return []
    person = random.choice(folk)
    full = f"{person.given} {person.surname}"
    return _replaced(text, random.choice(person.full[1:]), full, f"{person.surname} {person.given}")
