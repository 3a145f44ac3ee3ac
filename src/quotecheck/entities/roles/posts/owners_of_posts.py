"""How a text says whose post it is: of Ostby, whose fire chief, the union president, Ohio Gov."""

from bisect import bisect_left
from functools import cache

from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.lexicon import people, words
from quotecheck.model import Role, Tokens

_MOST_WORDS = 6  # of a name before which `At` stands


def is_before_name(tokens: Tokens, role: Role) -> bool:
    """Return whether a name follows a title at once: structural engineer | Ada Obi."""
    behind = bisect_left(tokens.starts, role.span.end)
    return tokens.symbols[behind : behind + 1] == "K"


def holds_a_name(tokens: Tokens, role: Role) -> bool:
    """Return whether a title holds a name: Ohio Gov., Harbour Trust chief; not Structural Engineer."""
    parts = role.text.split()
    capitals = [part for part in parts if part[0].isupper() and part.lower() != role.head]
    if role.head in parts:  # in small letters
        before = tokens.symbols[bisect_left(tokens.starts, role.span.start) - 1]
        capitals = (
            capitals[1:] if before in ".|" and parts[0][0].isupper() and is_ordinary(parts[0].lower()) else capitals
        )
        return bool(capitals)
    return any(not is_ordinary(bare_word(part)) for part in capitals)


def is_of_one_body(role: Role, *, explicit: bool, office: bool) -> bool:
    """Return whether an office is of one body: the union president, the museum's head; not the structural engineer."""
    parts = role.text.lower().replace("’", "'").split()
    if "of" in parts or any(part.endswith(("'s", "s'")) for part in parts):
        return True
    bodies = people.heads("body_nouns").keys() | words("bodies_with_leaders") | words("places_with_one_head")
    return explicit and (office or not bodies.isdisjoint(parts))  # the jail administrator


def is_of_a_body_in_session(role: Role) -> bool:
    """Return whether a title names what its body, which sits in session, is for: harbour | committee | chairman."""
    parts = role.text.lower().split()
    return (
        parts[-1] == role.head and len(parts) > len(("committee", "chair")) and parts[-2] in words("bodies_in_session")
    )


def place_before(tokens: Tokens, comma: int) -> frozenset[str]:
    """Return the stems of the name that `At` joins to what stands behind a comma: At Fjord Salt | , chief executive."""
    first = comma
    if comma < 0 or tokens.words[comma] != ",":
        return frozenset()
    while first > comma - _MOST_WORDS and tokens.words[first - 1][0].isupper() and tokens.words[first - 1] != "At":
        first -= 1
    if tokens.words[first - 1] != "At" or first == comma:
        return frozenset()
    return frozenset(stem_of_title(word) for word in tokens.lower[first:comma])


def owner_before(tokens: Tokens, whose: int) -> frozenset[str]:
    """Return the stems of the name before `whose` or a possessive: Westsea, | whose | chief; Westsea | 's | chief."""
    if whose < 1 or tokens.lower[whose] not in ("whose", "'s", "’s", "'", "’"):
        return frozenset()
    stop = first = whose - (tokens.words[whose - 1] == ",")
    while first > max(0, stop - _MOST_WORDS) and tokens.symbols[first - 1] == "K":
        first -= 1
    return frozenset(map(stem_of_title, tokens.lower[first:stop]))


def place_behind(tokens: Tokens, role: Role) -> frozenset[str]:
    """Return the stems of the place that `of` joins to the name behind a title: Mayor Ana Ruiz of | Ostby."""
    first = bisect_left(tokens.starts, role.span.end)
    of = first
    while of < first + _MOST_WORDS and tokens.symbols[of] == "K":
        of += 1
    if of == first or tokens.lower[of] != "of":
        return frozenset()
    stop = of + 1
    while stop <= of + _MOST_WORDS and tokens.symbols[stop] == "K":
        stop += 1
    return frozenset(stem_of_title(word) for word in tokens.lower[of + 1 : stop])


def bare_word(piece: str) -> str:
    """Return a word in small letters without marks and the ending of a possessive."""
    return piece.strip("().,").replace("’", "'").removesuffix("'s").removesuffix("'").lower()


def called_bodies() -> frozenset[str]:
    """Return the stems of the nouns that any body may be called by: the company, the club."""
    return frozenset(map(stem_of_title, words("nouns_for_any_body")))


def is_noun_of_body(stems: frozenset[str]) -> bool:
    """Return whether the body of a title goes by its noun alone: the company, the Commission."""
    return len(stems) == 1 and stems <= called_bodies() | _sitting()


@cache
def _sitting() -> frozenset[str]:
    """Return the stems of the nouns for bodies that vote, that sit in session, or that have leaders."""
    lists = ("bodies_in_session", "bodies_with_leaders", "voting_bodies")
    return frozenset(stem_of_title(word) for each in lists for word in words(each))


@cache
def areas_of_posts() -> frozenset[str]:
    """Return the stems of the words for the area of a post: the | county | clerk."""
    return frozenset(map(stem_of_title, words("kinds_of_area")))


@cache
def services_of_towns() -> frozenset[str]:
    """Return the stems of what says that somebody is the chief of a town's service: of the Brell | fire department."""
    return frozenset(map(stem_of_title, words("bodies_of_service") | {"fire", "police"}))
