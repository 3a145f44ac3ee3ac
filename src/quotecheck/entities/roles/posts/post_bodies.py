"""Whose office a post is: a body by its name, the company, its, or that of the place the article is about."""

from bisect import bisect_left

from quotecheck.entities.roles.posts.bodies_told import Bodies
from quotecheck.entities.roles.posts.offices_of_one import service_of
from quotecheck.entities.roles.posts.owners_of_posts import (
    areas_of_posts,
    bare_word,
    called_bodies,
    holds_a_name,
    is_before_name,
    is_noun_of_body,
    is_of_a_body_in_session,
    is_of_one_body,
    owner_before,
    place_before,
    place_behind,
    services_of_towns,
)
from quotecheck.entities.roles.posts.posts import FIRST, Post, read_post
from quotecheck.entities.roles.posts.titles import Title, stem_of_title
from quotecheck.lexicon import words
from quotecheck.lexicon.pronouns import ITS_OR_THEIR
from quotecheck.model import Entity, Role, Tokens
from quotecheck.system.tuples import NamedTuple

_EXPLICIT = ("the", "'s", "'", "whose", *ITS_OR_THEIR)


class PostBody(NamedTuple):
    """What an office is of: `stems` are those of its words, `named` whether it has a name.

    `definite`: there is one such office in the article; `owned`: `its` stands before it, and the stems are those of all
    that it may stand for. `near` are the stems of the names of the body that was named last before it, and of one that
    is called by its noun: the supplier, Fjord Salt. `home` are those of other names with which the article begins.
    `area` are the kinds of area in its words: the county clerk. `told`: its words, or what stands before it, say whose
    it is; `bare`: neither does, and there is but one such office. `elsewhere`: nothing says whose it is, and another
    body has just been named. `about`: the article is about the body that is named. `turned`: a body goes by its noun,
    or none is told, behind the name of another. `of_two`: the article is about two.
    """

    stems: frozenset[str]
    named: bool
    definite: bool
    owned: bool
    near: frozenset[str]
    home: frozenset[str]
    area: frozenset[str]
    told: bool
    bare: bool
    elsewhere: bool
    about: bool
    of_topic: bool
    turned: bool
    of_two: bool


class _PlacedTitle(NamedTuple):
    """A title in its text: `before` is the token before it, `word` that one in small letters.

    `levels` are the words of its level: the | state | budget director; `post` is what it is read as.
    """

    tokens: Tokens
    role: Role
    title: Title
    before: int
    word: str
    levels: frozenset[str]
    post: Post

    @property
    def owned(self) -> bool:
        """Whether a pronoun says whose office it is."""
        return self.word in ITS_OR_THEIR

    @property
    def explicit(self) -> bool:
        """Whether the text takes it for known, or says whose office it is."""
        return self.word in _EXPLICIT

    @property
    def one_of_several(self) -> bool:
        """Whether it is told as one of several: a councillor."""
        return self.word in ("a", "an")


def body_of_post(bodies: Bodies, person: Entity, role: Role, title: Title) -> PostBody:
    """Return whose office `role` of `person`, which means `title`, is."""
    topic, placed = bodies.topic, _placed(bodies.tokens, role, title)
    own = _own_stems(placed)
    beside = _stems_beside(placed, own)
    by_noun = is_noun_of_body(own) and bodies.is_named_before(own, role)  # the Commission's chair
    named = _has_capital(role, own) and not by_noun if own else bool(beside)
    stems, near = own | beside, bodies.near(role.span.start)
    if placed.owned:
        stems |= bodies.owners(placed.before, person) or near
    area = frozenset(piece for piece in role.text.lower().split() if piece in words("kinds_of_area"))
    turned = not (named or placed.owned) and topic.turns_to_another(role.span, behind=False)  # At St Mary's, the …
    by_itself = bool(title.office and (stems or area)) and bodies.is_named_alone(role)
    known = by_noun and not turned and _is_known_by_noun(placed)
    definite = by_itself or known or _is_definite(placed, named=named)
    alone = not stems and not placed.owned
    return PostBody(
        stems=stems,
        named=named,
        definite=definite,
        owned=placed.owned,
        near=near if named else near | _called(bodies, stems),
        home=_home(bodies, role),
        area=area,
        told=by_itself or _is_told(placed, stems),
        bare=alone and not placed.one_of_several and bodies.means_the_one(role, title),
        elsewhere=alone and (topic.turns_to_another(role.span) or topic.is_of_the_second(role.span)),
        about=named and topic.is_about(stems),
        of_topic=definite and _is_called(placed, stems) and bodies.is_of_topic(role),
        turned=turned,
        of_two=topic.is_of_two(),
    )


def _placed(tokens: Tokens, role: Role, title: Title) -> _PlacedTitle:
    before = bisect_left(tokens.starts, role.span.start) - 1
    levels = words("levels_of_posts").intersection(map(bare_word, role.text.lower().split()))
    post = read_post(role.text, role.head, definite=True)
    return _PlacedTitle(tokens, role, title, before, tokens.lower[before] if before >= 0 else "", levels, post)


def _own_stems(placed: _PlacedTitle) -> frozenset[str]:
    """Return the stems of the words of a title that say whose office it is, and not what it is for."""
    role, post = placed.role, placed.post
    stems = placed.title.matter - areas_of_posts() | {stem_of_title(word) for word in placed.levels}
    stems -= post.field if post.name == FIRST else frozenset()
    return stems - services_of_towns() if role.head == "chief" or service_of(role) else stems


def _stems_beside(placed: _PlacedTitle, own: frozenset[str]) -> frozenset[str]:
    """Return the stems of the name beside a title that says whose it is, where its words do not, or it is an office."""
    tokens, before = placed.tokens, placed.before
    if own and not placed.title.office:
        return frozenset()
    at = frozenset[str]() if own else place_before(tokens, before)
    return at or place_behind(tokens, placed.role) or owner_before(tokens, before)


def _has_capital(role: Role, stems: frozenset[str]) -> bool:
    """Return whether one of some stems is that of a word with a capital in a title."""
    return not stems.isdisjoint(stem_of_title(bare_word(piece)) for piece in role.text.split() if piece[:1].isupper())


def _is_definite(placed: _PlacedTitle, *, named: bool) -> bool:
    """Return whether there is one office of a title in the article, by its words and the one before it."""
    if placed.explicit or placed.title.name in words("offices_of_one_town"):
        return True
    if placed.one_of_several:
        return False
    small = bool(placed.title.matter) and not placed.role.text[:1].isupper()
    return named or (small and not is_before_name(placed.tokens, placed.role))


def _is_known_by_noun(placed: _PlacedTitle) -> bool:
    """Return whether a title before a name, with a noun for a body named before, is of that body."""
    return not placed.one_of_several and is_before_name(placed.tokens, placed.role)


def _is_told(placed: _PlacedTitle, stems: frozenset[str]) -> bool:
    """Return whether the words of a title, or what stands before it, say whose it is."""
    role = placed.role
    graded = bool(stems) and not words("grades_of_one").isdisjoint(role.text.lower().split())
    if (placed.levels and placed.post.field) or graded:
        return True  # the state budget director; government chief whip
    if holds_a_name(placed.tokens, role) or is_of_a_body_in_session(role):
        return True
    return is_of_one_body(role, explicit=placed.explicit, office=placed.title.office is not None)


def _is_called(placed: _PlacedTitle, stems: frozenset[str]) -> bool:
    """Return whether the body of an office goes by a noun for any body, or none is told: the company's head."""
    return not placed.one_of_several and not placed.owned and stems <= called_bodies()


def _called(bodies: Bodies, stems: frozenset[str]) -> frozenset[str]:
    """Return the stems of the names of a body that goes by a noun for any body: the supplier, Fjord Salt."""
    return bodies.called(next(iter(stems))) if len(stems) == 1 and stems <= called_bodies() else frozenset()


def _home(bodies: Bodies, role: Role) -> frozenset[str]:
    """Return the stems of the other names with which the article begins."""
    own = bodies.tokens.within(role.span.start, role.span.end)
    return frozenset(stem for i, stem in bodies.opening if i not in own)
