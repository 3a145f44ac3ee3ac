"""Grades of a service of which nobody has two at a time: the fire captain, the battalion chief; registrar, intern."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from quotecheck.lexicon import lines, words
from quotecheck.model import Mention, MentionKind, Role, Span, Tokens
from quotecheck.system.tuples import NamedTuple

_ANY = "^"
_MARKS = str.maketrans({**dict.fromkeys(",;:()[]/.“”", " "), "–": "-", "—": "-", "’": "'"})
_LONGEST = 14  # tokens of a clause
_WAS = (",", "who", "was")


class _Ladder(NamedTuple):
    """The grades of a service: the words that tell it, and for the words of each name the numbers of its grades."""

    service: frozenset[str]
    grades: dict[tuple[str, ...], frozenset[int]]
    common: frozenset[tuple[str, ...]]


class _Grade(NamedTuple):
    """A grade as a role names it: its name, the grades that this is, and whether the role tells the service."""

    name: tuple[str, ...]
    grades: frozenset[int]
    told: bool


def are_two_grades(one: Role, two: Role, *, of_a_day: bool) -> bool:
    """Return whether two roles are two grades of one service; `of_a_day`: one is told only of a day, as both must be.

    One that ends as the other may be its short form: Battalion Chief Obi, Chief Obi.
    """
    if of_a_day and not all(_is_of_a_day(_told(role.text)) for role in (one, two)):
        return False
    for first, other in zip(_grades(one.text), _grades(two.text), strict=True):
        if not (first and other and (first.told or other.told) and first.grades.isdisjoint(other.grades)):
            continue
        short, long = sorted((first.name, other.name), key=len)
        if long[-len(short) :] != short:
            return True
    return False


def are_one_grade(one: Role, two: Role) -> bool:
    """Return whether two roles are one grade of a service: Deputy Fire Chief Obi, Deputy Chief Obi."""
    pairs = zip(_grades(one.text), _grades(two.text), strict=True)
    return any(first and other and not first.grades.isdisjoint(other.grades) for first, other in pairs)


def is_grade(role: Role) -> bool:
    """Return whether a role is a grade of a service."""
    return any(_grades(role.text))


def grade_of_a_day(tokens: Tokens, mention: Mention) -> Role | None:
    """Return what somebody was on a day, as a clause tells: Obi, who was a | ward intern that night."""
    first = tokens.within(mention.span.start, mention.span.end).stop
    if mention.kind is not MentionKind.NAME or mention.quoted or tuple(tokens.lower[first : first + 3]) != _WAS:
        return None
    start = first + len(_WAS)
    start += tokens.lower[start] in words("articles")
    stop = next((i for i in range(start, min(start + _LONGEST, len(tokens.words))) if tokens.symbols[i] in ".,;|"), 0)
    if not stop or not _is_of_a_day(tokens.lower[start:stop]):
        return None
    span = Span(tokens.starts[start], tokens.ends[stop - 1])
    names = (name for ladder in _ladders() for name, _ in _named(ladder, tokens.lower[start:stop]))
    name = next(names, None)
    return Role(span, " ".join(tokens.words[start:stop]), name[-1]) if name else None


def _is_of_a_day(told: Sequence[str]) -> bool:
    """Return whether somebody is a grade on a day or a shift: the registrar | on call."""
    return any(f" {end} " in f" {' '.join(told)} " for end in lines("ends_of_shifts"))


@lru_cache(maxsize=1024)  # each role of somebody is compared with each other one
def _grades(text: str) -> tuple[_Grade | None, ...]:
    """Return the grades that a role is, one of each ladder."""
    return tuple(_grade(ladder, text) for ladder in _ladders())


def _grade(ladder: _Ladder, text: str) -> _Grade | None:
    """Return the grade of a ladder that a role is, None where it is of another service."""
    told = _told(text)
    for name, at in _named(ladder, told):
        titled = text[:1].isupper() and at + len(name) == len(told)
        if name in ladder.common and not titled:
            return None  # Captain Obi, a firefighter for ten years
        rest = [*told[:at], *told[at + len(name) :]]
        service = not ladder.service.isdisjoint((*rest, *name))
        if service or not rest:
            return _Grade(name, ladder.grades[name], service)
    return None


def _named(ladder: _Ladder, told: Sequence[str]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the longest name of a grade in the words of a role, and where it stands; not the fellow | of a college."""
    found = [(name, i) for name in ladder.grades for i in range(len(told)) if tuple(told[i : i + len(name)]) == name]
    if found:
        name, at = max(found, key=lambda each: (len(each[0]), -each[1]))
        if [*told[at + len(name) : at + len(name) + 1]] != ["of"] or "fire" in ladder.service:
            yield name, at


def _told(text: str) -> Sequence[str]:
    return text.lower().translate(_MARKS).split()


@cache
def _ladders() -> Sequence[_Ladder]:
    """Return the ladders as the list gives them."""
    return [_ladder(*line.split("; ")) for line in lines("grades_of_services")]


def _ladder(service: str, grades: str) -> _Ladder:
    found: dict[tuple[str, ...], frozenset[int]] = {}
    common = set[tuple[str, ...]]()
    for k, names in enumerate(grades.split(" | ")):
        for name in names.split("/"):
            key = tuple(name.removeprefix(_ANY).split())
            found[key] = found.get(key, frozenset()) | {k}
            if name.startswith(_ANY):
                common.add(key)
    return _Ladder(frozenset(service.split()), found, frozenset(common))
