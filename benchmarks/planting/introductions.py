"""Plant errors in how people and bodies are introduced, and sentences that a desk may want to look at.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of what was planted in the planted text. Nothing here asks the tool that is measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from planting.names import Person, Planted, people

from quotecheck.lexicon import words
from quotecheck.model import Span

# Whom everybody knows needs no introduction and has a family: the rules pass them.
_KNOWN = frozenset(name.rpartition(" ")[2] for name in words("known_people"))
_OTHER_GIVEN = ("Marcus", "Henrietta", "Rupert", "Philippa", "Gregory", "Beatrice")
_COURTESY = re.compile(r"\b(?P<title>Mr|Ms|Mrs)\. (?P<surname>[A-Z][a-z]{2,})\b")


def _people(text: str) -> list[Person]:
    """Return the people of the text whom not everybody knows."""
    return [person for person in people(text) if person.surname not in _KNOWN]


def plant_surname_first(text: str, random: Random) -> Planted:
    """Leave the given name out of the first of several full names."""
    folk = [person for person in _people(text) if len(person.full) > 1 and _is_introduced(text, person)]
    return _shortened(text, random, folk, "")


def plant_never_named(text: str, random: Random) -> Planted:
    """Put Mr. in the place of the only given name."""
    folk = [person for person in _people(text) if len(person.full) == 1 and _is_introduced(text, person)]
    return _shortened(text, random, folk, "Mr. ")


def _is_introduced(text: str, person: Person) -> bool:
    """Whether the first mention is the full name, in a long line that is not the first."""
    at = person.full[0]
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    is_long = text.count(" ", start, end if end > 0 else len(text)) > 18
    return start > 0 and is_long and text.find(person.surname) > at


def _shortened(text: str, random: Random, folk: list[Person], title: str) -> Planted:
    if not folk:
        return []
    person = random.choice(folk)
    start, full = person.full[0], f"{person.given} {person.surname}"
    short = title + person.surname
    return [(text[:start] + short + text[start + len(full) :], Span(start, start + len(short)))]


def plant_second_bearer(text: str, random: Random) -> Planted:
    """Name somebody else of the same surname before the paragraph that first has the surname alone."""
    found = []
    for person in _people(text):
        for at in person.bare:
            start = text.rfind("\n", 0, at) + 1
            once = len(person.full) == 1 and at == person.bare[0]
            if once and start > person.full[0] + 40:
                found.append((person, start))
    if not found:
        return []
    person, start = random.choice(found)
    given = random.choice([given for given in _OTHER_GIVEN if given != person.given])
    told = f"The dinner was over at ten. {given} {person.surname}, a cook, left early.\n\nIt rained.\n\n"
    return [(text[:start] + told + text[start:], Span(start + len(told), len(text) + len(told)))]


def plant_other_courtesy(text: str, random: Random) -> Planted:
    """Make Ms. of a later Mr., or the reverse, where the surname has one title only."""
    places: dict[str, list[re.Match[str]]] = {}
    for match in _COURTESY.finditer(text):
        if match["surname"] not in _KNOWN:
            places.setdefault(match["surname"], []).append(match)
    found = [those for _, those in sorted(places.items()) if len({m["title"] for m in those}) == 1 and len(those) > 2]
    if not found:
        return []
    match = random.choice(found)[-1]
    title = "Ms" if match["title"] == "Mr" else "Mr"
    return [(text[: match.start()] + title + text[match.end("title") :], Span(match.start(), match.end()))]


def _sentences(*told: tuple[str, str]) -> Callable[[str, Random], Planted]:
    """Return a planter that puts a sentence behind a paragraph; `told` pairs them with the words that are wrong."""

    def plant(text: str, random: Random) -> Planted:
        ends = [match.start() for match in re.finditer(r"(?<=[a-z]\.)(?=\n)", text)]
        if not ends:
            return []
        at = random.choice(ends)
        sentence, wrong = random.choice(told)
        start = at + 2 + sentence.index(wrong)
        return [(f"{text[:at]}\n\n{sentence}{text[at:]}", Span(start, start + len(wrong)))]

    return plant


plant_unofficial = _sentences(
    ("The United Nations High Commissioner for Human Rights (UNHCHR) sent two observers.", "UNHCHR"),
    ("Two observers of the World Meteorological Organization (WMTO) waited at the gate.", "WMTO"),
)
plant_rank = _sentences(
    ("The island was kept on Tier 3 this year. Being third on the list, it will lose the loan.", "third on the list"),
    ("The mill was rated Category 4. It is fourth in the ranking, the owner said.", "fourth in the ranking"),
)
plant_anonymous = _sentences(
    ('"We never saw the contract," a senior official said on Tuesday.', "a senior official"),
    ('"The lock will stay shut," said a person familiar with the talks.', "a person familiar with the talks"),
)
plant_unintroduced = _sentences(
    ('"We never saw the contract," said Marek Dvorin.', "Marek Dvorin"),
    ('"The lock was shut in May," Henrika Vostrel said.', "Henrika Vostrel"),
)
plant_ambiguous = _sentences(
    ('Pavel Dvorin met Marek Oslan at the gate. "We never saw the contract," he said.', "he"),
    ('Anna Dvorin waited for Maria Oslan at the lock. "It was shut in May," she said.', "she"),
)
