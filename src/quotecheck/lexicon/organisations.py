"""What bodies are called: the register of their names and acronyms, and what a company's name ends in."""

import re
from collections.abc import Mapping
from functools import cache

from quotecheck.errors import BadWordList
from quotecheck.lexicon import lines, words
from quotecheck.system.tuples import NamedTuple

_WRITTEN_OUT = {"un": "united nations", "us": "united states"}


# The marks of ASCII, each a space in a name's plain form.
_MARKS = {i: " " for i in range(128) if not chr(i).isalnum() and chr(i) != "_"}


class Organisation(NamedTuple):
    """A body with every name it goes or went by; `acronyms` are those it may be called by, its own first."""

    name: str
    acronyms: tuple[str, ...]
    other_names: tuple[str, ...]


@cache
def trades() -> Mapping[str, tuple[str, ...]]:
    """Return what companies are known by → nouns for such a company: train → railroad, operator."""
    return {word: tuple(nouns) for word, *nouns in map(str.split, lines("trades_of_bodies"))}


@cache
def vague_roles() -> frozenset[str]:
    """Return the roles before a name that do not tell a person's from a body's: the operator, the rival."""
    return words("vague_roles") | words("trading_roles")


@cache
def roles_of_bodies() -> frozenset[str]:
    """Return all nouns for what a person or a body may be: the operator, the rival, the proprietor."""
    return vague_roles() | words("roles_of_bodies_too")


@cache
def bodies_also_called() -> Mapping[str, frozenset[str]]:
    """Return words of bodies' names → nouns that mean such a body: bank, company."""
    return {word: frozenset(nouns) for word, *nouns in map(str.split, lines("bodies_also_called"))}


@cache
def organisations() -> tuple[Organisation, ...]:
    """Return the register, by name.

    Raises:
        BadWordList: a line is not `name = acronyms | other name (acronym) | ...`.
    """
    return tuple(_organisation(line) for line in lines("organisations"))


def named(name: str) -> Organisation | None:
    """Return the body of that name, in British or American spelling, with or without `the`."""
    bare = plain(name)
    return _by_name(bare[:1]).get(bare)


def called(acronym: str) -> tuple[Organisation, ...]:
    """Return the bodies that go by `acronym`, written without stops."""
    return _by_acronym().get(acronym, ())


def plain(name: str) -> str:
    """Return `name` in the one form that its spellings share: lower case, American, without `the` and marks."""
    name = name.lower().replace("u.n.", "un").replace("u.s.", "us").replace("co-op", "coop").replace("’", "'")
    name = name.replace("'", "").replace("&", "and")
    if not name.isascii():
        name = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in name)
    same = _same()
    found = [same.get(word, word) for word in name.translate(_MARKS).split()]
    return " ".join([word for word in found if word != "the"])


@cache
def american_spellings() -> Mapping[str, str]:
    """Return the British spellings of words in names and titles → the American ones."""
    return dict(map(str.split, lines("american_spellings")))


@cache
def _same() -> Mapping[str, str]:
    return {**american_spellings(), **_WRITTEN_OUT}


def initials(name: str) -> tuple[str, str]:
    """Return the initials of all words of `name`, and of those that are no links (of, for, and)."""
    found = [word for word in re.findall(r"[^\W\d_][\w'’]*", name) if word.lower() != "the"]
    own = [word for word in found if word[0].isupper()]
    return "".join(word[0] for word in found).upper(), "".join(word[0] for word in own)


@cache
def company_endings() -> frozenset[str]:
    """Return what a company's name may end in, in small letters and without stops."""
    return frozenset(line.removesuffix(" ,") for line in lines("company_endings"))


@cache
def endings_behind_a_comma() -> frozenset[str]:
    """Return those company endings that a comma may part from the name."""
    return frozenset(line.removesuffix(" ,") for line in lines("company_endings") if line.endswith(" ,"))


def is_seated(word: str) -> bool:
    """Return whether a word in small letters tells where a body sits: the Salem, | Ohio-based | company."""
    return word.endswith(("-based", "-headquartered"))


@cache
def _by_name(initial: str) -> dict[str, Organisation]:
    """Return the plain form of each name that begins with a letter → the body: to make all of them takes 2 ms."""
    found: dict[str, Organisation] = {}
    for body in organisations():
        for name in (body.name, *body.other_names):
            if name.removeprefix("The ")[:1].lower() == initial:
                found.setdefault(plain(name), body)
    return found


@cache
def _by_acronym() -> dict[str, tuple[Organisation, ...]]:
    found: dict[str, tuple[Organisation, ...]] = {}
    for body in organisations():
        for acronym in body.acronyms:
            found[acronym] = (*found.get(acronym, ()), body)
    return found


def _organisation(line: str) -> Organisation:
    first, *others = line.split(" | ")
    name, _, acronyms = first.partition(" = ")
    if not (name and acronyms) or "=" in acronyms or "|" in first or not all(others):
        raise BadWordList(f"organisations: {line!r} is not 'name = acronyms | other name (acronym)'")
    own = tuple(acronyms.split(", "))
    if not others:
        return Organisation(name, own, ())
    pairs = [_other_name(name, other) for other in others]
    acronyms_too = tuple([acronym for _, acronym in pairs if acronym])
    return Organisation(name, own + acronyms_too, tuple([other for other, _ in pairs]))


def _other_name(name: str, other: str) -> tuple[str, str]:
    """Return another name of a body, and the acronym in brackets behind it, empty if there is none."""
    written, bracket, acronym = other.partition(" (")
    whole = not bracket or (acronym.endswith(")") and len(acronym) > 1 and not set("()") & set(acronym[:-1]))
    if not whole or set("()") & set(written):
        raise BadWordList(f"organisations: a former name of {name!r} is not 'name' or 'name (acronym)'")
    return written, acronym[:-1] if bracket else ""
