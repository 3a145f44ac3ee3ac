"""How two titles of one person do not go together: two offices, two ranks of one post, two fields, two areas."""

from __future__ import annotations

from functools import cache

from quotecheck.entities.roles.titles import Title, stem_of_title
from quotecheck.lexicon import lines, words
from quotecheck.model import RoleClash

_PORTFOLIOS = frozenset(("minister", "secretary"))
_BY_SUBJECT = ("commissioner", "professor", "lecturer")  # of Works, of history
_WORDED = 3  # words that say something in a title of which two wordings are compared, its head among them
# Posts that go by one name with their lesser ranks: an assistant professor is a professor, whoever is called a director
# may be that of a part.
_LOOSE = frozenset(("director", "professor", "lecturer", "engineer"))
_GRADED = ("works", "sport")  # realms of offices that a grade makes: executive engineer, head coach
_SHARED_RANKS = frozenset(("co", "elect"))  # a co-chair is a chair


def clash_of(first: Title, other: Title) -> RoleClash | None:
    """Return how two titles of one person do not go together; None where they do, or where one shortens the other."""
    if first.office and other.office and first.office != other.office:
        return RoleClash.OFFICE if first.office.excludes(other.office) else None
    if first.noun != other.noun:
        return None
    if first.ranks != other.ranks:
        return RoleClash.RANK if _is_one_post(first, other) else None
    if first.office and first.office == other.office and first.office.name in _PORTFOLIOS:
        return RoleClash.OFFICE if _are_disjoint(first, other) else None
    if first.noun in _BY_SUBJECT and _are_disjoint(first, other):
        return RoleClash.OFFICE
    if _are_of_two_levels(first, other):
        return RoleClash.OFFICE
    if first.noun not in words("formal_heads") or not (first.wording - other.wording and other.wording - first.wording):
        return None
    # "head of the water board" and "director of the board of waters": a word of the matter is the same.
    worded = min(len(first.wording) + len(first.ranks), len(other.wording) + len(other.ranks)) >= _WORDED
    return RoleClash.WORDING if worded and not first.matter.isdisjoint(other.matter) else None


def _are_disjoint(first: Title, other: Title) -> bool:
    return bool(first.matter) and bool(other.matter) and first.matter.isdisjoint(other.matter)


def _is_one_post(first: Title, other: Title) -> bool:
    """Return whether two titles of different rank are of one post: the mayor of Portsea, the deputy mayor."""
    graded = any(not words("grades_of_posts").isdisjoint(title.grades) for title in (first, other))
    if first.matter == other.matter and (first.matter or (graded and first.noun != "director")):
        return True
    if (first.ranks | other.ranks) & _SHARED_RANKS:
        return False
    if any(title.office and title.office.realm in _GRADED for title in (first, other)):
        lesser, full = (first, other) if first.ranks else (other, first)
        return not full.ranks and lesser.matter <= full.matter  # not of the juniors
    if first.office:
        # A vice president is president of nothing; who is one of a company may head a part of it.
        nested = first.matter <= other.matter or other.matter <= first.matter
        return first.office == other.office and first.office.realm != "head" and nested
    lesser, full = (first, other) if first.ranks else (other, first)
    if not lesser.ranks or full.ranks:
        return False
    if full.matter <= lesser.matter:
        return True
    # "chief physician of the Portsea hospital", "deputy chief physician of the hospital"
    return bool(lesser.matter or graded) and lesser.matter <= full.matter and first.noun not in _LOOSE


def _are_of_two_levels(first: Title, other: Title) -> bool:
    """Return whether two titles name two levels of government: the provincial governor, the district governor."""
    one, two = (frozenset(level for level in map(_levels().get, title.matter) if level) for title in (first, other))
    return bool(one) and bool(two) and one.isdisjoint(two)


@cache
def _levels() -> dict[str, str]:
    """Return the stems of the words for a level of government → the first word of its line."""
    return {stem_of_title(word): line.split()[0] for line in lines("levels_of_government") for word in line.split()}
