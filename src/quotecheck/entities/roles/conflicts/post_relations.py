"""How two posts of one person go together: as one, one as a wider word for the other, side by side, or not at all."""

from collections.abc import Mapping
from functools import cache

from quotecheck.entities.roles.posts.levels import are_of_two_levels, words_of_levels
from quotecheck.entities.roles.posts.posts import FIRST, SEAT, Post
from quotecheck.entities.roles.posts.professions import are_two_callings
from quotecheck.entities.roles.posts.titles import stem_of_title, stems_of
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.organisations import bodies_also_called
from quotecheck.model import RoleClash

_SHARED_RANKS = frozenset(("co", "elect", "junior", "second"))  # a co-chair is a chair
_LOOSE_RANKS = frozenset(("junior",))  # the junior senator, who is a senator
_SHORT = 4  # letters by which the fields of two posts are the same: the director of nursing, the chief nurse
_LOOSE = ("lecturer", "professor", "prosecutor")  # an assistant professor is a professor, and so addressed
_GRADED = {"chief": "grades_of_chiefs", "professor": "grades_of_professors"}
_BESIDE = ("rank", "legislature", "church", "law")  # realms of offices that go with any post of another realm


def clash_of_posts(one: Post, two: Post) -> RoleClash | None:
    """Return how two posts of one person do not go together; None where they do, or where one tells more of the other.

    Two posts that a body gives to one person each do not, unless the list says that people combine them.
    """
    if _are_two_grades(one, two):
        return RoleClash.OFFICE
    if {one.noun, two.noun} <= words("academic_ranks"):  # professor of law, lecturer in music
        return RoleClash.OFFICE if one.field and two.field and one.field.isdisjoint(two.field) else None
    if one.name == two.name:
        return _clash_of_one_name(one, two)
    if _is_short_for(one, two) or _is_short_for(two, one):
        return None
    if one.noun in two.joined or two.noun in one.joined:
        return None  # the secretary and treasurer, the treasurer
    if are_two_callings(one, two) and not _are_apart(one, two):
        return RoleClash.OFFICE
    if not (one.post and two.post) or _are_combined(one, two):
        return None
    if one.office and two.office:
        if one.office.excludes(two.office):
            return None if _are_of_two_societies(one, two) else RoleClash.OFFICE
        if one.office.realm == two.office.realm:
            return None  # Lt. Col. Moe, later Col. Moe
    if any(post.name == SEAT or not post.definite or _is_held_beside(post) for post in (one, two)):
        return None
    if _are_set_apart(one, two):
        return RoleClash.OFFICE if _is_in_one_body(one, two, told=True) else None
    if FIRST in (one.name, two.name):
        return _clash_with_first(*((one, two) if one.name == FIRST else (two, one)))
    return RoleClash.OFFICE if _is_in_one_body(one, two, told=not (one.sure and two.sure)) else None


def _is_short_for(short: Post, full: Post) -> bool:
    """Return whether a noun stands for a post that it is the head of: the police commissioner, the commissioner."""
    loose = short.noun in _LOOSE  # the assistant county prosecutor, the prosecutor
    bare = (short.office is None or loose) and short.name == short.noun and not (short.field or short.body)
    return bare and short.noun == full.noun and (short.ranks == full.ranks or loose)


def _is_held_beside(post: Post) -> bool:
    return post.office is not None and post.office.realm in _BESIDE


def _clash_of_one_name(one: Post, two: Post) -> RoleClash | None:
    """Return how two posts of one name do not go together: of two ranks, for two things, of two bodies."""
    if are_of_two_levels(one, two):
        return RoleClash.OFFICE
    if bool(one.field) != bool(two.field):
        one, two = map(_of_what_it_does, (one, two))
    apart = _are_apart(one, two)
    fields = bool(one.field and two.field) and one.name != SEAT and one.field.isdisjoint(two.field)
    if one.ranks - _LOOSE_RANKS != two.ranks - _LOOSE_RANKS:
        governs = fields and one.office is not None and one.office.realm == "government"
        if governs:  # the deputy health minister, the education minister
            return RoleClash.OFFICE
        return None if apart or not _is_one_post(one, two) else RoleClash.RANK
    if _are_two_wordings(one, two):
        return RoleClash.WORDING
    if fields:
        return None if apart or not (one.sure and two.sure) else RoleClash.OFFICE
    if {one.noun, two.noun} == {"director", "manager"} and one.definite and two.definite:
        return RoleClash.OFFICE if one.field & two.field or one.body & two.body else None
    held = one.name == SEAT or not {one.name, one.noun}.isdisjoint(words("posts_of_one_body"))
    held = held or not ({*one.kinds, one.part} & {*two.kinds, two.part}).isdisjoint(stems_of("bodies_of_one_place"))
    return RoleClash.OFFICE if apart and held and _are_alike(one, two) else None


def _of_what_it_does(post: Post) -> Post:
    """Return the head of a part of a body as one of what it does: head of the | legal | division, the legal head."""
    if post.name != FIRST or post.field or post.named or not post.kinds or not post.kinds <= stems_of("parts_at_work"):
        return post
    return post._replace(field=post.body - post.kinds, body=frozenset(), kinds=frozenset())


def _are_two_grades(one: Post, two: Post) -> bool:
    """Return whether two posts are two grades of one: a battalion chief, an assistant chief; two sorts of professor."""
    if one.noun != two.noun or one.noun not in _GRADED:
        return False
    grades = [words(_GRADED[one.noun]) & {*post.ranks, *post.name.split()} for post in (one, two)]
    return all(len(each) == 1 for each in grades) and grades[0] != grades[1]


def _are_two_wordings(one: Post, two: Post) -> bool:
    """Return whether a formal title is worded in two ways: director of river safety, of river traffic.

    So is one whose body is called otherwise: head of the salt division, head of the board's salt department.
    """
    if one.name != FIRST and one.noun not in words("formal_heads"):
        return False
    if not one.field.isdisjoint(two.field):
        return not (one.field <= two.field or two.field <= one.field)
    parts = one.part in one.kinds and two.part in two.kinds and one.part != two.part
    return parts and bool((one.body & two.body) - one.named - two.named - one.kinds - two.kinds)


def _is_one_post(one: Post, two: Post) -> bool:
    """Return whether two posts of one name and of two ranks are one: the captain, the vice-captain."""
    lesser, full = (one, two) if len(one.ranks) > len(two.ranks) else (two, one)
    if lesser.ranks ^ full.ranks <= _SHARED_RANKS or lesser.noun in _LOOSE or not (one.post and two.post):
        return False
    if not full.field <= lesser.told | lesser.body:
        return False  # the deputy director, the head of collections
    # deputy head of the museum, head of the museum's boat room; the club's assistant coach, coach of the under-19s
    known = full.named | full.kinds | lesser.body
    return not (lesser.part and full.part and full.part not in known) or _are_called_alike(one, two)


def _clash_with_first(first: Post, other: Post) -> RoleClash | None:
    """Return how the head of a body or of a part does not go with another post of the body."""
    if other.noun in words("callings_of_leaders"):
        return None  # the library's director, the librarian
    if first.field <= words_of_levels():  # the municipal manager, who is the municipality's
        first = first._replace(field=frozenset(), body=first.body | first.field)
    if not first.field:
        if not _is_in_one_body(first, other, told=True):
            return None
        if bool(first.ranks) != bool(other.ranks) and _leads(other):
            return RoleClash.RANK
        return None if first.ranks or other.ranks or _leads(other) else RoleClash.OFFICE
    same = {stem[:_SHORT] for stem in first.told - words_of_levels()} & {
        stem[:_SHORT] for stem in other.told - words_of_levels()
    }
    if same:
        return None
    known = bool(other.body) and (bool(first.body) or _leads(other))
    if not (other.field or known):
        return None  # the chief economist, the bank's head of research
    return RoleClash.OFFICE if _is_in_one_body(first, other, told=not other.sure) else None


def _leads(post: Post) -> bool:
    """Return whether a post is the first of its body, under whatever name."""
    return post.name.replace(" ", "-") in words("firsts_of_bodies")


def _are_combined(one: Post, two: Post) -> bool:
    if _are_set_apart(one, two):
        return False
    pairs = [(name, other) for name in {one.name, one.noun} for other in {two.name, two.noun} if name != other]
    return any({*pair} <= names for pair in pairs for names in _combined())


def _are_set_apart(one: Post, two: Post) -> bool:
    """Return whether two posts are of who runs a body and of who chairs it, which a charity gives to two people.

    The trust's chief executive, who chairs the trust; not the company's, nor one who chairs the trust's committee.
    """
    of_one = one.kinds == two.kinds and not one.kinds.isdisjoint(stems_of("bodies_chaired_by_others"))
    pairs = ((one, two), (two, one))
    return of_one and any(a.name == "chair" and _runs(b) and not (a.ranks or b.ranks) for a, b in pairs)


def _runs(post: Post) -> bool:
    """Return whether a post is that of who is paid to run a body: its chief executive, its director."""
    first = post.name == FIRST and post.noun == "director" and not post.field
    return first or post.name in ("chief executive officer", "executive director")


@cache
def _combined() -> tuple[frozenset[str], ...]:
    """Return the posts that people have side by side, as the list pairs them."""
    return tuple(frozenset(name.replace("-", " ") for name in line.split()) for line in lines("posts_combined"))


def _is_in_one_body(one: Post, two: Post, *, told: bool) -> bool:
    """Return whether two posts are of one body; where it is not `told` in both, one that is left out is the same."""
    if _are_apart(one, two):
        return False
    if not one.body.isdisjoint(two.body):
        return True
    if _is_of_society(one) and _is_of_society(two):
        return not told or bool(one.body and two.body)
    if any(_is_served_beside(post) for post in (one, two)):
        return False
    if told or any(post.office and post.office.realm == "government" for post in (one, two)):
        return any(post.body and post.body <= stems_of("nouns_for_any_body") for post in (one, two))
    return True


def _are_apart(one: Post, two: Post) -> bool:
    """Return whether two posts are of two bodies: of two names, or of two kinds."""
    if one.kinds and two.kinds and one.kinds.isdisjoint(two.kinds) and not _are_called_alike(one, two):
        return not any(post.kinds <= stems_of("bodies_of_any_kind") for post in (one, two))
    if not (one.named and two.named):
        return False
    if one.name == two.name == SEAT:  # Ostby North, Ostby South
        return not (one.named <= two.named or two.named <= one.named)
    return one.named.isdisjoint(two.named)


def _are_of_two_societies(one: Post, two: Post) -> bool:
    """Return whether two posts are of two bodies that people serve beside others: the club's treasurer, a choir's."""
    if not (_is_of_society(one) and _is_of_society(two)):
        return False
    pairs = (one.body, two.body), (one.body - one.kinds, two.body - two.kinds)  # the chess club, the rowing club
    return _are_apart(one, two) or any(those and others and those.isdisjoint(others) for those, others in pairs)


def _is_of_society(post: Post) -> bool:
    """Return whether a post is one that a society gives: its secretary, who is not the | transport | secretary."""
    return post.name.replace(" ", "-") in words("posts_of_societies") and not post.field


def _is_served_beside(post: Post) -> bool:
    """Return whether people have a post beside another, in a body that they join: the club's chair, no coach."""
    return (_is_of_society(post) or post.name == FIRST) and not post.kinds.isdisjoint(stems_of("bodies_beside_posts"))


def _are_called_alike(one: Post, two: Post) -> bool:
    """Return whether one body has a noun by which articles call one of the other's: the committee's, the panel's."""
    also = _also_called()
    return any(b in also.get(a, ()) or a in also.get(b, ()) for a in one.kinds for b in two.kinds)


@cache
def _also_called() -> Mapping[str, frozenset[str]]:
    """Return the stems of nouns for bodies → those of what articles call such a body."""
    return {stem_of_title(noun): frozenset(map(stem_of_title, others)) for noun, others in bodies_also_called().items()}


def _are_alike(one: Post, two: Post) -> bool:
    """Return whether two bodies with names are of one kind: two towns, two schools, two ministries."""
    return bool(one.named) and bool(two.named) and (one.part == two.part or not (one.kinds or two.kinds))
