"""Read the words of a role: the body in it, whether it is held now."""

from __future__ import annotations

import re

from quotecheck.lexicon import people
from quotecheck.model import Role, Span, Tenure
from quotecheck.phrases.capitals import UPPER

_TENURE = (
    (
        re.compile(
            r"\b(?:former|ex|then|one-time|onetime|erstwhile|late|previous|past|predecessor|retired)\b", re.IGNORECASE
        ),
        Tenure.FORMER,
    ),
    (re.compile(r"\b(?:acting|interim|caretaker)\b", re.IGNORECASE), Tenure.ACTING),
    (
        re.compile(r"\b(?:incoming|elect|designate|nominee|candidate|hopeful|future)\b", re.IGNORECASE),
        Tenure.INCOMING,
    ),
)
_WORD = rf"(?:[{UPPER}][\w’'.&-]*)"
_BODY = re.compile(
    rf"""
    (?: (?<=\bfor[ ]) | (?<=\bof[ ]) | (?<=\bat[ ]) | (?<=\bwith[ ]) | (?<=\bthe[ ]) ) (?:the[ ])?
    (?P<body>
        {_WORD}
        (?: (?: [ ](?:of|for|and|on|de|del)(?:[ ]the)?[ ] | [ ](?:&[ ])? | ,[ ](?={_WORD}[ ]and[ ]) ) {_WORD} )*
    )
    """,
    re.VERBOSE,
)
_NO_BODY = people.PLACE | people.DEMONYM | people.CALENDAR | people.HONORIFIC
_OF_OFFICE = frozenset({"state", "staff", "arms", "operations", "nominee"})  # Secretary of State, Chief of Staff
_OWNER = re.compile(rf"(?P<body>{_WORD}(?: {_WORD})*?)(?:[’']s?)? (?=[a-z]|(?:\w+ )*$)")
# Small words before a title that belong to it: former Gov. Moe, then-Mayor Moe, Ohio state Sen. Moe.
_MODIFIERS = (
    "former|ex|then|acting|interim|outgoing|incoming|retired|late|deputy|assistant|associate|senior|chief|vice|state|"
    "federal|current|longtime|veteran|co|presidential|national|local|regional|provincial|district"
)
_BEFORE_TITLE = re.compile(rf"(?:(?P<place>[{UPPER}][\w.]*)(?:[’']s?)? )?(?:(?:{_MODIFIERS})[ -])+$")
_LONGEST_MODIFIERS = 40  # characters


def make_role(text: str, start: int, end: int, head: str) -> Role:
    """Return the role written at `start` to `end`, its tenure and the body in it."""
    words = " ".join(text[start:end].split())
    return Role(
        span=Span(start, end), text=words, head=head, affiliation=affiliation(words), tenure=tenure(words, head)
    )


def tenure(words: str, head: str) -> Tenure:
    """Return whether a role is held now, by what stands before its head: no lawyer "acting for Moe" is acting."""
    at = words.lower().find(head)
    front = words[: at + len(head)] if at >= 0 else words
    return next((value for pattern, value in _TENURE if pattern.search(front)), Tenure.PRESENT)


def affiliation(words: str) -> str:
    """Return the body that a role names: "Harbour Board" of "spokesman for the Harbour Board"; empty if none."""
    if match := _BODY.search(words):
        return _unowned(match["body"])
    if match := owner(words):
        return _unowned(match["body"])
    return ""


def owner(words: str) -> re.Match[str] | None:
    """Return the match of capitalised words that open a role and own it: "Harbour Board" of "Harbour Board's chief"."""
    return _OWNER.match(words)


def _unowned(name: str) -> str:
    """Return the body's name without what makes it an owner; nothing for places, peoples and offices."""
    body = name.removesuffix("’s").removesuffix("'s").rstrip("’'").removeprefix("The ")
    last = body.rpartition(" ")[2].lower()
    flags = people.capitalised().get(last, 0)
    return "" if flags & _NO_BODY or last in _OF_OFFICE or people.role_word(last) else body


def title_role(text: str, title: Span) -> tuple[Role, int]:
    """Return the role in a title before a name, the small words that belong to it included, and where it starts."""
    start = title.start
    if text[max(0, start - 2) : start - 1].islower():
        match = _BEFORE_TITLE.search(text, max(0, start - _LONGEST_MODIFIERS), start)
        if match:
            start = match.start()
            if match["place"] and people.capitalised().get(match["place"].lower(), 0) & people.FUNCTION:
                start = match.end("place") + 1  # "With former Gov. Moe"
    head = title.of(text).rpartition(" ")[2].lower().rstrip(".")
    head = people.title_abbreviations().get(head.capitalize(), head)
    return make_role(text, start, title.end, head), start
