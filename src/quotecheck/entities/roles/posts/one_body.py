"""Whether two offices of one name are of one body."""

from functools import cache

from quotecheck.entities.roles.posts.only_bodies import OnlyBodies
from quotecheck.entities.roles.posts.owners_of_posts import called_bodies
from quotecheck.entities.roles.posts.post_bodies import PostBody
from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.lexicon import words
from quotecheck.lexicon.parties import party_words


def is_one_body(first: PostBody, other: PostBody, only: OnlyBodies) -> bool:
    """Return whether two offices of one name are of one body, or both of what the article is about."""
    if first.area and other.area and first.area != other.area:
        return False  # the town clerk, the county clerk
    if not (first.stems ^ other.stems).isdisjoint(_words_of_others()):
        return False  # the union's secretary, the | rival | union's
    if first.owned or other.owned:
        return _are_of_its_body(first, other)
    if _is_of_the_body(first, other, only):
        return True
    if first.stems == other.stems:
        return _are_told_alike(first, other, alone=only.is_one(first.stems))
    # "Portsea Building Commissioner Ana Ruiz", "Building Commissioner Leo Brandt" in an article about Portsea
    short, long = sorted((first, other), key=lambda body: len(body.stems))
    both = _are_definite(first, other)
    here = both and _are_here(first, other)
    if here and short.bare and only.is_alone(long.stems) and (long.of_topic or not long.stems <= called_bodies()):
        return True  # the school's headteacher Ana Ruiz, Headteacher Leo Brandt
    rest = long.stems - short.stems if short.stems < long.stems else frozenset[str]()
    if here and short.stems and rest and rest <= called_bodies():
        return not short.stems <= called_bodies()  # the finance committee, the council's finance committee
    if both and only.means(short.stems, long.stems) and not (short.named and long.named):
        return True
    if short.stems and rest and rest <= long.home | _sorts_of_schools():
        if only.has_another(short.stems, long.stems | frozenset(map(stem_of_title, long.area))):
            return False  # the committee's chair, the chair of the Rules Committee
        return short.definite and long.definite and long.named
    if short.stems < long.stems and any(map(str.isdigit, short.stems)):
        return True  # the president of Transit Union Local 618, the president of Local 618
    if not (first.named or other.named):
        return here and _is_by_noun(short, long)
    if first.named is other.named:
        return False
    return _is_by_name(first, other) if first.named else _is_by_name(other, first)


def _are_here(first: PostBody, other: PostBody) -> bool:
    """Return whether no other body has just been named beside either of two titles."""
    return not any(body.elsewhere or body.turned for body in (first, other))


def _are_of_its_body(first: PostBody, other: PostBody) -> bool:
    """Return whether one of two offices is that of the body for which `its` stands before the other."""
    shared = _are_of_one_name(first, other) or _is_meant(first, other) or _is_meant(other, first)
    return first.owned is not other.owned and shared and first.definite and other.definite


def _are_told_alike(first: PostBody, other: PostBody, *, alone: bool) -> bool:
    """Return whether two offices with the same words for whose they are, or with none, are of one body.

    "Council leader" at the head of a sentence, "leader of the council". `alone`: the article has no other body of the
    noun, whatever else it names: a man in an Ostby Rovers scarf shouted at Council President Ana Ruiz.
    """
    one = not first.stems or first.told or other.told  # not two structural engineers
    known = first.definite or other.definite or _are_of_one_area(first, other)
    here = _are_here(first, other) or (alone and not (first.elsewhere or other.elsewhere))
    return one and known and here


def _is_by_noun(short: PostBody, long: PostBody) -> bool:
    """Return whether a bare title is of a body that goes by a noun, with no other body named between the two.

    "the federation's secretary", then "Secretary Ana Ruiz".
    """
    nouns = bool(long.stems) and long.stems <= called_bodies()
    one = long.of_topic or (long.stems <= long.near and short.near == long.near)
    return nouns and one and short.bare


def _is_by_name(named: PostBody, other: PostBody) -> bool:
    """Return whether an office without a name is of the body that another one names.

    "Brightwell's general counsel", then "the company's general counsel", Brightwell the last body named.
    """
    if _are_of_two_kinds(named, other) or (_sits(other) and not _sits(named)):
        return False
    if named.about and other.bare and named.definite:
        return True  # Chief Executive Ana Ruiz in an article about Fjord Salt
    said = not other.stems or (other.stems <= called_bodies() and not named.stems & _parties())
    # "Police chief Ana Ruiz" in an article about Portsea, then "Portsea's chief of police"
    same = named.stems <= other.near or (bool(other.stems) and named.stems <= named.home)
    return said and same and named.definite and other.definite and not other.elsewhere


def _are_of_one_area(first: PostBody, other: PostBody) -> bool:
    """Return whether two titles name an area alike and nothing more: City Engineer Ana Ruiz, City Engineer Bo Lie."""
    return first.bare and other.bare and bool(first.area & other.area) and not first.of_two


def _are_definite(first: PostBody, other: PostBody) -> bool:
    """Return whether there is one of both offices in the article, and one is said to be it: the firm's CEO, CEO Moe."""
    said = first.definite or other.definite
    return said and all(body.definite or body.bare for body in (first, other))


def _are_of_two_kinds(first: PostBody, other: PostBody) -> bool:
    """Return whether two bodies that vote are of two kinds: the | council | president, the | board's | one.

    So are one of members and another: the Teachers' | Association | has a president, the | board | another. No council
    is a trust or a school.
    """
    kinds = [body.stems & _kinds_that_vote() for body in (first, other)]
    if kinds[1] - _boards() and not kinds[0] and not first.stems.isdisjoint(_kinds_told()):
        return True
    those = [body.stems & _kinds_of_members() for body in (first, other)]
    return (all(kinds) or all(those)) and first.stems.isdisjoint(other.stems)


def _sits(body: PostBody) -> bool:
    """Return whether a body sits in session: the | committee's | convener, who is not the Port Authority's chairman."""
    return not body.stems.isdisjoint(map(stem_of_title, words("bodies_in_session")))


@cache
def _boards() -> frozenset[str]:
    """Return the stems of nouns for those who vote in a body of any kind: the trust's | board | is the trust's."""
    return frozenset(map(stem_of_title, words("boards_of_any_body")))


@cache
def _kinds_told() -> frozenset[str]:
    """Return the stems of nouns for bodies of one kind, none of which votes: the Coastal | Trust."""
    return frozenset(map(stem_of_title, words("bodies_chaired_by_others"))) - _kinds_that_vote()


@cache
def _words_of_others() -> frozenset[str]:
    """Return the stems of words before a noun by which it is another body than the one told of: the | rival | union."""
    return frozenset(map(stem_of_title, words("words_that_tell_apart")))


@cache
def _kinds_of_members() -> frozenset[str]:
    return _kinds_that_vote() | frozenset(map(stem_of_title, words("bodies_of_members") - {"group"}))


@cache
def _sorts_of_schools() -> frozenset[str]:
    """Return the stems of what a school's name has behind its place's: Ostby | Primary School."""
    return frozenset(map(stem_of_title, words("sorts_of_schools")))


@cache
def _kinds_that_vote() -> frozenset[str]:
    """Return the stems of nouns for bodies that vote, but for those that mean any of them: the panel."""
    return frozenset(map(stem_of_title, words("voting_bodies") - {"chamber", "panel"}))


def _are_of_one_name(first: PostBody, other: PostBody) -> bool:
    """Return whether one of the bodies that `its` may stand for is the one of the other office, by its whole name.

    The Salt Water Board … Its head, and the head of the board; not that of the Salt Corporation.
    """
    owner, named = (first, other) if first.owned else (other, first)
    return bool(first.stems & other.stems) and named.stems - called_bodies() <= owner.stems


def _is_meant(own: PostBody, other: PostBody) -> bool:
    """Return whether a noun for a body means the one that `its` stands for: the firm's head; Moe Air. Its head."""
    noun = len(other.stems) == 1 and not other.named and not other.owned and bool(other.near)
    return own.owned and noun and own.near == other.near and bool(own.stems & other.near) and not other.elsewhere


def _is_of_the_body(first: PostBody, other: PostBody, only: OnlyBodies) -> bool:
    """Return whether a noun that any body goes by says in one title or both whose it is: the company's finance chief.

    Not one of which an article may have several: the board's president; the hospital's director, and at Ostby Hospital
    | hospital director Ana Moe.
    """
    nouns = first.stems | other.stems
    one = first.stems == other.stems or not ((first.stems and other.stems) or first.of_two)
    one = one and not any(body.turned and not body.stems for body in (first, other))
    known = bool(nouns) and nouns <= called_bodies() - frozenset(map(stem_of_title, words("bodies_beside_posts")))
    sure = first.definite and other.definite
    meant = sure or (_are_definite(first, other) and only.is_alone(nouns))
    return one and known and meant and not (first.owned or other.owned)


@cache
def _parties() -> frozenset[str]:
    return frozenset(stem_of_title(word.lower()) for word in party_words())
