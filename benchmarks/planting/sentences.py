"""Plant whole sentences of invented people, bodies and towns that do not fit one another, into any text.

The corpus seldom has an office of two people, a list that is announced, or an acronym of its own. Every function takes
the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or none; `where` is the
place of the later sentence in the planted text. Nothing here asks the tool that is measured.
"""

from __future__ import annotations

import re
from random import Random

from planting.names import Planted

from quotecheck.model import Span

_END = re.compile(r"(?<=[a-z]\.)(?=\n)")
_OFFICES = (
    ("Irina Volkov, the chief executive of Fjord Salt, agreed.", "Leo Brandt, chief executive of Fjord Salt, did not."),
    ("“No,” said Irina Volkov, the mayor of Ostby.", "Mayor Leo Brandt of Ostby was not there."),
    ("The mayor of Ostby, Irina Volkov, was in favour.", "Leo Brandt, the mayor of Ostby, was against it."),
    ("Fjord Salt’s general counsel, Irina Volkov, agreed.", "Leo Brandt, general counsel of Fjord Salt, was away."),
    ("At Fjord Salt, chief executive Irina Volkov agreed.", "The company’s chief executive, Leo Brandt, was away."),
    ("Fjord Salt said yes. Its chairman, Irina Volkov, agreed.", "Leo Brandt, the chairman of Fjord Salt, was away."),
)
_LISTS = (
    "Three towns said no: Ostby, Westby, Norby and Sorby.",
    "The four towns of Ostby, Westby, Norby, Sorby and Midby said no.",
    "Three people left early: chief cook Ann Lamm, keeper Bo Ruiz, harbour master Cy Teal and Di Oakes.",
    "Five towns — Ostby, Westby, Norby and Sorby — said no.",
    "Two towns (Ostby, Westby and Norby) said no.",
    "They found four colours: red, blue and green.",
    "The water reached five towns, namely Ostby, Westby, Norby, Sorby, Midby and Endby.",
)
_UNDEFINED = (
    ("The {0} objected.", "Two members of the {0} stayed away."),
    ("A report by the {0} said so.", "“It is old,” a spokeswoman for the {0} said."),
    ("They had asked the {0} for help.", "The {0} did not answer."),
)
_LETTERS = ("GWQB", "HZRK", "JQTB", "OVZF", "QHDB", "ZGRC")


def _ends_of_narration(text: str) -> list[int]:
    """Return the ends of the paragraphs behind the headline in which no quotation runs on or runs over."""
    ends = [match.start() for match in _END.finditer(text, text.find("\n"))]
    return [at for at in ends if not _runs_over(text[text.rfind("\n", 0, at) + 1 : at])]


def _runs_over(paragraph: str) -> bool:
    return paragraph.count("“") != paragraph.count("”") or paragraph.count('"') % 2 == 1


def _put_two(text: str, random: Random, first: str, later: str) -> Planted:
    """Put two sentences at the ends of two paragraphs."""
    ends = _ends_of_narration(text)
    if len(ends) < 2:
        return []
    one, other = sorted(random.sample(ends, 2))
    begin = other + len(first) + 2
    changed = f"{text[:one]} {first}{text[one:other]} {later}{text[other:]}"
    return [(changed, Span(begin, begin + len(later)))]


def plant_office_of_two(text: str, random: Random) -> Planted:
    """Give one office to two invented people, in two wordings."""
    return _put_two(text, random, *random.choice(_OFFICES))


def plant_wrong_list(text: str, random: Random) -> Planted:
    """Put in a list of invented towns or people that has one more or one fewer than is announced."""
    ends = _ends_of_narration(text)
    if not ends:
        return []
    at, told = random.choice(ends), random.choice(_LISTS)
    return [(f"{text[:at]} {told}{text[at:]}", Span(at + 1, at + 1 + len(told)))]


def plant_own_acronym(text: str, random: Random) -> Planted:
    """Speak twice of a body by letters that nothing explains."""
    first, later = random.choice(_UNDEFINED)
    letters = random.choice(_LETTERS)
    planted = _put_two(text, random, first.format(letters), later.format(letters))
    # The first use is what a finding marks.
    return [(changed, Span(changed.index(letters), where.end)) for changed, where in planted]
