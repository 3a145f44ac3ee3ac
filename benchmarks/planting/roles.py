"""Plant conflicts between the roles of one person, and one office for two.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of the planted role in the planted text. Who has a role is told by patterns of their own,
not by the tool that is measured.
"""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from planting.names import Planted, people

from quotecheck.model import Span

# "Ana Ruiz, the mayor of Portsea," and "Mayor Ana Ruiz"
_OFFICES = (
    *("mayor", "governor", "police chief", "sheriff", "attorney general", "chief executive", "chief financial officer"),
    *(
        "chief operating officer",
        "ambassador",
        "campaign manager",
        "spokesman",
        "spokeswoman",
        "chief of staff",
        "treasurer",
    ),
    *("senator", "representative", "congressman", "congresswoman", "district attorney", "judge"),
)
# "Ohio Gov. Ada Obi", "Fjord Salt chief executive Ada Obi"
_OF = re.compile(
    r"(?P<office>(?:[A-Z][a-z]+ ){1,2}"
    r"(?:Gov\.|Governor|Mayor|Attorney General|Sheriff|CEO|chief executive|campaign manager))\s$"
)
_SAME = (
    {"chief executive", "CEO"},
    {"spokesman", "spokeswoman"},
    {"representative", "congressman", "congresswoman"},
    {"sheriff", "police chief"},
)
_AFTER = re.compile(
    rf",\s(?:the|a|an)\s(?:(?!former|then|ex-)[\w.’'-]+\s){{0,4}}?(?P<office>{'|'.join(_OFFICES)})\b", re.IGNORECASE
)
_TITLES = {
    "Sen.": "senator",
    "Senator": "senator",
    "Rep.": "representative",
    "Gov.": "governor",
    "Mayor": "mayor",
    "Sheriff": "sheriff",
    "Judge": "judge",
    "Ambassador": "ambassador",
    "Attorney General": "attorney general",
    "Congressman": "congressman",
    "Congresswoman": "congresswoman",
    "spokesman": "spokesman",
    "spokeswoman": "spokeswoman",
    "campaign manager": "campaign manager",
    "chief executive": "chief executive",
}
_BEFORE = re.compile(rf"(?<!ormer )(?<!then-)\b(?P<title>{'|'.join(map(re.escape, _TITLES))})\s$")
_UNTITLED = re.compile(r"(?:[.,;\n]|\b(?:and|as|but|by|for|from|of|on|or|said|that|to|told|when|while|with))\s$|\n$")
_PAST = re.compile(r"\b(?:former|late|then|ex)\b[^,;\n]*$", re.IGNORECASE)
_TAG = re.compile(r"\s\((?P<party>[RD])-(?P<state>[A-Z][\w.]+)\)")


class _Holder(NamedTuple):
    surname: str
    full: str
    office: str
    later: tuple[int, ...]  # where the surname stands alone, after the office was given


def _holders(text: str) -> list[_Holder]:
    """Return the people whose office the text gives beside a full name."""
    found = []
    for person in people(text):
        full = f"{person.given} {person.surname}"
        for start in person.full:
            title = (
                None
                if _PAST.search(text, max(0, start - 60), start)
                else _BEFORE.search(text, max(0, start - 30), start)
            )
            apposed = _AFTER.match(text, start + len(full))
            office = _TITLES[title["title"]] if title else apposed["office"].lower() if apposed else ""
            later = tuple(at for at in person.bare if at > start + 120 and text[at + len(person.surname)] == " ")
            if office and later:
                found.append(_Holder(person.surname, full, office, later))
                break
    return found


def _other(office: str, random: Random) -> str:
    """Return an office that nobody holds beside `office`."""
    same = next((group for group in _SAME if office in group), {office})
    return random.choice([other for other in _OFFICES if other not in same])


def plant_changed_office(text: str, random: Random) -> Planted:
    """Put another office in apposition behind a later surname."""
    if not (holders := _holders(text)):
        return []
    holder = random.choice(holders)
    at = random.choice(holder.later) + len(holder.surname)
    role = _other(holder.office, random)
    return [(f"{text[:at]}, the {role},{text[at:]}", Span(at + 6, at + 6 + len(role)))]


def plant_changed_title(text: str, random: Random) -> Planted:
    """Put another title before a later surname: Sen. Obi, Rep. Obi."""
    holders = [
        holder for holder in _holders(text) if holder.office in {"senator", "representative", "governor", "mayor"}
    ]
    if not holders:
        return []
    holder = random.choice(holders)
    at = random.choice(holder.later)
    titles = {"senator": "Rep.", "representative": "Sen.", "governor": "Sen.", "mayor": "Gov."}
    title = titles[holder.office]
    return [(f"{text[:at]}{title} {text[at:]}", Span(at, at + len(title)))]


def plant_changed_party(text: str, random: Random) -> Planted:
    """Repeat the tag (R-Ohio) behind a later surname with the other party."""
    found = []
    for person in people(text):
        full = f"{person.given} {person.surname}"
        for start in person.full:
            if tag := _TAG.match(text, start + len(full)):
                found += [(at + len(person.surname), tag) for at in person.bare if at > start + 40]
    if not found:
        return []
    at, tag = random.choice(found)
    changed = f"{'D' if tag['party'] == 'R' else 'R'}-{tag['state']}"
    return [(f"{text[:at]} ({changed}){text[at:]}", Span(at + 2, at + 2 + len(changed)))]


def plant_shared_office(text: str, random: Random) -> Planted:
    """Put the office of one person, with the place or body it is of, before the name of another who has no title."""
    folk = people(text)
    offices = [
        match["office"]
        for person in folk
        for start in person.full
        if (match := _OF.search(text, max(0, start - 60), start)) and not _PAST.search(text, max(0, start - 60), start)
    ]
    places = [
        start
        for person in folk
        for start in person.full[:1]
        if not _OF.search(text, max(0, start - 60), start) and _UNTITLED.search(text, max(0, start - 20), start)
    ]
    first = min((text.find(office) for office in offices), default=-1)
    places = [at for at in places if 0 <= first < at and not _BEFORE.search(text, max(0, at - 30), at)]
    if not places:
        return []
    at, office = random.choice(places), random.choice(offices)
    return [(f"{text[:at]}{office} {text[at:]}", Span(at, at + len(office)))]
