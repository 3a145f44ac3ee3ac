"""Tell where a surname stands in running text, and whether it is one."""

from __future__ import annotations

import re

from quotecheck.lexicon import words
from quotecheck.lexicon.people import given_names
from quotecheck.model import Entity, Mention, Span

_COURTESY = frozenset(("mr", "mrs", "ms", "mx", "dr"))
# Brandt reported from Oslo; the Gazette's Brandt, a programme; Q: Does Brandt know?
_CREDIT = re.compile(r"\s(?:reported\sfrom|contributed)\b")
_OWNED = re.compile(r"[’']s?\s\Z")
_LABEL = re.compile(r"[A-Z][A-Z .]*:\s")
_GLUED = re.compile(r"(?:[A-Z][a-z]+){3}")  # DolanShareReply
_KIN = r"wife|husband|father|mother|son|daughter|brother|sister"
# His wife, Ada; defence minister Gen Dolan, where Gen is a given name; the prophet Amos
_NO_SURNAME = re.compile(rf"(?:\b(?:{_KIN}|prophet|king|queen|pope),?|[a-z,]\s[A-Z]\w+)\s\Z", re.ASCII)


def in_story(text: str, mention: Mention, told: list[Span]) -> bool:
    """Return whether a name stands in running text, outside quotations, and is no label, firm or family."""
    family = text[max(0, mention.span.start - 4) : mention.span.start].lower() == "the "
    label = text.startswith((":", " &"), mention.span.end) or _CREDIT.match(text, mention.span.end)
    owned = _OWNED.search(text, max(0, mention.span.start - 3), mention.span.start)
    if mention.quoted or label or family or owned:
        return False
    return any(mention.span in span and not _LABEL.match(text, span.start) for span in told)


def is_surname(text: str, person: Entity, mention: Mention) -> bool:
    """Return whether a lone name is a person's, and neither a given name nor half of a longer one."""
    beside = text[mention.span.end : mention.span.end + 2]
    alone = not (beside[:1] in {"-", " "} and beside[1:].isupper())
    before = _NO_SURNAME.search(text, max(0, mention.span.start - 30), mention.span.start)
    given = mention.text.lower() in given_names() or not mention.text[1:].islower()
    return alone and not before and not given and any(each.sex for each in person.mentions)


def lone(mention: Mention) -> str:
    """Return the only word of a name, or nothing where it has several."""
    return mention.name.tokens[0] if mention.name and len(mention.name.tokens) == 1 else ""


def ends_in(full: Mention, surname: str) -> bool:
    """Return whether a full name surely is one, and ends in the surname, which is no word: Rosa Black, Black."""
    tokens = full.name.tokens if full.name else ("",)
    if any(_GLUED.search(token) for token in tokens):
        return False
    return tokens[-1] == surname and tokens[0].lower() in given_names() and surname.lower() not in words("common_words")


def courtesy(mention: Mention) -> bool:
    """Return whether a title stands before the name that only people have: Sri may be a temple's."""
    return mention.name is not None and mention.name.honorific.lower().strip(".") in _COURTESY


def titled(mention: Mention) -> Span:
    return Span(mention.extent.start, mention.span.end) if courtesy(mention) else mention.span
