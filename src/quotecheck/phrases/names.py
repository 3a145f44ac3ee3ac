"""Read a run of capitalised words: titles, then the name of a person, or the name of a body."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, HONORIFIC, PLACE, ROLE, SUFFIX, THING
from quotecheck.model import Name, Span
from quotecheck.phrases.capitals import Run, Token
from quotecheck.phrases.name_keys import key


class Shape(StrEnum):
    """What a run is by its own words. UNSURE and LONE ones are decided by what the rest of the text says."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    THING = "thing"
    TITLE = "title"
    UNSURE = "unsure"
    LONE = "lone"


class Reading(NamedTuple):
    """A run taken apart: the job title before the name, the name, its place, and its words as they are compared."""

    run: Run
    shape: Shape
    title: Span | None
    honorific: str
    name: tuple[Token, ...]
    span: Span
    words: tuple[str, ...]


def _reading(
    run: Run, shape: Shape, name: tuple[Token, ...], title: Span | None = None, honorific: str = ""
) -> Reading:
    words = tuple([key(token.text) for token in name])
    return Reading(run, shape, title, honorific, name, Span(name[0].start, name[-1].end), words)


_LONGEST = 6
# A ruler's or a pope's title is part of the name: Queen Maud, Pope Leo.
_REGAL = frozenset({"queen", "king", "prince", "princess", "pope", "emperor", "empress"})
_LONGEST_ACRONYM = 6  # letters; what is longer is a word in capitals
# States and towns that go by initials.
_STATES = frozenset(
    "N.H. N.Y. N.J. N.C. N.D. N.M. S.C. S.D. R.I. D.C. L.A. B.C. P.E.I. US U.S. UK U.K. USA U.S.A. UAE U.A.E.".split()
)


def read_run(run: Run) -> Reading:
    """Return what `run` is made of."""
    tokens = run.tokens
    if len(tokens) == 1:
        return _reading(run, _shape_of_one(tokens[0]), tokens)
    split = _titles_end(run)
    title, rest = tokens[:split], tokens[split:]
    if title and rest[-1].flags & THING and len(rest) > 1 and not rest[0].flags & GIVEN:
        return _reading(run, Shape.THING, tokens)  # Every Student Succeeds Act
    # Office for the Coordination of Rural Transport
    if any(tokens[link - 1].flags & BODY for link in run.links) and not rest[0].flags & GIVEN:
        return _reading(run, Shape.BODY, tokens)
    if title and split in run.links:
        return _linked_title(run, split)
    if title and all(token.flags & ROLE and not token.flags & GIVEN for token in rest) and not _surnames(rest):
        return _reading(run, Shape.TITLE, tokens)  # Mr. President, Vice President
    if title and _names_person(rest, run, split):
        return _titled(run, title, rest)
    if title and len(rest) == 1 and rest[0].flags & (PLACE | DEMONYM) and not rest[0].flags & GIVEN:
        return _reading(run, Shape.UNSURE, tokens)
    if tokens[-1].flags & ROLE and not tokens[0].flags & GIVEN:
        return _reading(run, Shape.TITLE, tokens)
    text = " ".join(token.text for token in tokens)
    if _is_body(run, text):
        return _reading(run, Shape.BODY, tokens)
    if text in lexicon.words("long_places") or all(t.flags & (PLACE | DEMONYM) and not t.flags & GIVEN for t in tokens):
        return _reading(run, Shape.PLACE, tokens)
    if all(token.flags & SUFFIX for token in tokens):
        return _reading(run, Shape.THING, tokens)  # "the Jr. Jr. team"
    if tokens[-1].flags & THING and not (tokens[0].flags & GIVEN and len(tokens) == 2):
        return _reading(run, Shape.THING, tokens)
    # "the Norwegian Kari Moe": where somebody is from is no part of the name.
    first = next((i for i, t in enumerate(tokens) if t.flags & GIVEN or not t.flags & (PLACE | DEMONYM)), 0)
    name = tokens[first:] if first and tokens[first].flags & GIVEN and len(tokens) - first > 1 else tokens
    return _reading(run, Shape.PERSON if _sure(run, name) else Shape.UNSURE, name)


def _surnames(tokens: tuple[Token, ...]) -> bool:
    roles = (people.role_word(token.text.lower()) for token in tokens)
    return any(role and role.surname for role in roles)


def _shape_of_one(token: Token) -> Shape:
    word, flags = token.text, token.flags
    if word in people.heads("bodies"):
        return Shape.BODY
    if flags & PLACE and not flags & GIVEN:
        return Shape.PLACE
    if word in _STATES:
        return Shape.PLACE
    if _acronym(word):
        return Shape.BODY
    return Shape.LONE


def _acronym(word: str) -> bool:
    letters = word.replace(".", "").replace("&", "")
    capitals = letters.isalpha() and letters.isupper()
    return capitals and 1 < len(letters) <= _LONGEST_ACRONYM and word not in lexicon.words("no_bodies")


def _titles_end(run: Run) -> int:
    """Return how many words at the front are titles: none where the rest would be no name."""
    tokens = run.tokens
    end = 0
    for i, token in enumerate(tokens[:-1]):
        if token.flags & HONORIFIC or (token.flags & ROLE and _is_title(run, i, end)):
            end = i + 1
    return end


def _is_title(run: Run, i: int, end: int) -> bool:
    """Return whether word `i`, a role, is a title and no part of a name; the first `end` words are titles."""
    tokens = run.tokens
    role = people.role_word(tokens[i].text.lower())
    # "Dean Alvarez" need not be a dean, "Marshal Kim Okoye" is one, and so is the general in "Attorney General Moe".
    if role and (role.surname or tokens[i].flags & GIVEN):
        named = tokens[i + 1].flags & GIVEN and len(tokens) - i > 2
        if not named and not (i and end == i):
            return False
        if i and not end and tokens[0].flags & GIVEN:
            return False
        if tokens[i].flags & GIVEN and len(tokens) - i == 2:
            return False  # Chief Justice Earl Moe
    # "Kari Porter Lie" has no title.
    return not (i == 1 and not end and tokens[0].flags & GIVEN and len(tokens) < 4)


def _names_person(rest: tuple[Token, ...], run: Run, split: int) -> bool:
    if len(rest) > _LONGEST or any(link > split for link in run.links):
        return False
    if rest[-1].flags & BODY and not (rest[0].flags & GIVEN and len(rest) == 2):
        return bool(run.tokens[split - 1].flags & HONORIFIC) and len(rest) == 1
    if len(rest) == 1 and rest[0].flags & (PLACE | DEMONYM) and not rest[0].flags & GIVEN:
        return bool(run.tokens[split - 1].flags & HONORIFIC)
    return any(not token.flags & SUFFIX for token in rest)


def _titled(run: Run, title: tuple[Token, ...], rest: tuple[Token, ...]) -> Reading:
    honorific = next((token.text for token in reversed(title) if token.flags & HONORIFIC and not _job(token)), "")
    jobs = [token for token in title if not token.flags & HONORIFIC or _job(token)]
    if title[-1].text.lower() in _REGAL and sum(not token.flags & SUFFIX for token in rest) == 1:
        return _reading(run, Shape.PERSON, (title[-1], *rest), Span(title[0].start, title[-1].end), honorific)
    span = Span(jobs[0].start, jobs[-1].end) if any(token.flags & ROLE for token in jobs) else None
    return _reading(run, Shape.PERSON, rest, span, honorific)


def _job(token: Token) -> bool:
    return bool(token.flags & ROLE) and token.text not in people.honorifics()


def _linked_title(run: Run, split: int) -> Reading:
    """Read "Secretary of State Ann Okoye": after the small word stands what the title is of, then the name."""
    tokens, rest = run.tokens, run.tokens[split:]
    if rest[-1].flags & BODY or len(rest) < 2:
        return _reading(run, Shape.TITLE, tokens)
    at = next((i for i, token in enumerate(rest) if i and token.flags & GIVEN), 0)
    if not at and len(rest) > 2 and len(run.links) == 1:
        at = len(rest) - 2
    if not at or (at == len(rest) - 1 and len(rest) <= 2):
        return _reading(run, Shape.TITLE, tokens)
    return _reading(run, Shape.PERSON, rest[at:], Span(tokens[0].start, rest[at - 1].end))


def _is_body(run: Run, text: str) -> bool:
    tokens = run.tokens
    if text in people.heads("bodies"):
        return True
    if any(tokens[link - 1].flags & BODY for link in run.links):
        return True
    if tokens[-1].flags & BODY:
        # "Ann Church" is somebody, "Ann Arbor School" is not.
        surname = tokens[-1].text.lower() in lexicon.words("body_surnames")
        return not (surname and len(tokens) == 2 and tokens[0].flags & GIVEN)
    # High Commissioner for Human Rights
    if run.links and any(tokens[link - 1].flags & ROLE for link in run.links):
        return len(tokens) > 3 and not any(t.flags & GIVEN for t in tokens)
    if any(t.flags & BODY for t in tokens[1:]) and not tokens[0].flags & GIVEN:
        return True  # Tea Party Patriots
    capitals = any(_acronym(token.text) and not token.flags & (PLACE | ROLE | SUFFIX) for token in tokens[1:])
    if capitals and not _all_capitals(tokens):
        return True  # Bright Tomorrow PAC
    # NBC News, but JD Moe is somebody.
    first = tokens[0]
    return (
        len(first.text) > 2
        and _acronym(first.text)
        and not first.flags & (PLACE | ROLE | GIVEN)
        and len(tokens) == 2
        and not _all_capitals(tokens)
    )


def _all_capitals(tokens: tuple[Token, ...]) -> bool:
    return all(token.text.isupper() for token in tokens)


def _sure(run: Run, name: tuple[Token, ...]) -> bool:
    if run.nickname or any(token.flags & SUFFIX for token in name[1:]):
        return True
    first = name[0]
    if len(name) > 5 or run.links:
        return False
    if len(name) > 2 and any(len(token.text) == 2 and token.text.endswith(".") for token in name[1:-1]):
        return True
    if len(name) > 1 and first.text.isupper() and len(first.text) > 2 and not first.text.endswith("."):
        return False
    return bool(first.flags & GIVEN) and not first.flags & PLACE and len(name) > 1 and not name[-1].flags & DEMONYM


def name_of(reading: Reading, text: str) -> Name:
    """Return the parsed name of a person's reading."""
    tokens = tuple(token.text for token in reading.name if not token.flags & SUFFIX or len(reading.name) == 1)
    suffix = next((token.text for token in reading.name[1:] if token.flags & SUFFIX), "")
    return Name(
        text=" ".join(reading.span.of(text).split()),
        tokens=tokens,
        honorific=reading.honorific,
        nickname=reading.run.nickname,
        suffix=suffix,
    )
