"""What post a role is: its rank, what it is called, what it is in charge of, and whose it is."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from quotecheck.entities.roles.posts.post_fields import (
    is_noun_for_body,
    is_of_people,
    levels_before,
    levels_behind_rank,
    of_what,
    parts_of_bodies,
)
from quotecheck.entities.roles.posts.posts_of_one import word_before
from quotecheck.entities.roles.posts.titles import PERSON_ENDINGS, one_head, stem_of_title
from quotecheck.lexicon import lines, people, words
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.offices import Office, offices, slight_roles
from quotecheck.lexicon.parties import party_words
from quotecheck.model import Role, Tokens
from quotecheck.system.tuples import NamedTuple

FIRST = "first"
"""What a boss, a chief, a director, a head, a leader and a manager are called alike."""
SEAT = "seat"
"""What who sits for a place has: an MP, a councillor, who represents Ostby."""
BRIEF = "brief"
"""What who sits in a cabinet is in charge of."""
_MARKS = str.maketrans({**dict.fromkeys(',;:()[]“”"', " "), "–": "-", "—": "-", "’": "'"})
_SHORTEST = 3  # letters of a word that tells something
_DIGITS = 4  # of a year
_LONGEST = 3  # words of an office before its head
_RANKS_OF_SCHOOLS = (["assistant"], ["deputy"])
_BRIEFS = ("brief", "portfolio")
_OF_CABINETS = ("cabinet", "executive", "lead", "portfolio")
_NO_POSTS = ("general_roles", "people_of_any_kind", "roles_of_anybody", "kin", "shared_posts")
_POSTS = (
    *("single_heads", "heads_of_full_posts", "heads_of_anything", "heads_of_one_field", "formal_heads"),
    "heads_with_a_field",
)


class Post(NamedTuple):
    """A role as a post.

    `name` is the office under its full name, else the noun, one for all words of its meaning. `ranks` make it a lesser
    post. `field` are the stems of what it is in charge of, `body` those of whose it is; of them, `named` tell it by a
    capital, `kinds` are nouns for bodies, `part` is next to the head. `joined` are the nouns of other posts that `and`
    joins to it: secretary and | treasurer. `sure`: a body gives the post to one person; else
    it may also be a calling, if it is a `post` at all. `definite`: the text speaks of it as the one that there is.
    `levels` are those of government that stand before it: the | state | prosecutor.
    """

    name: str
    noun: str
    office: Office | None
    ranks: frozenset[str]
    field: frozenset[str]
    body: frozenset[str]
    named: frozenset[str]
    kinds: frozenset[str]
    part: str
    joined: frozenset[str]
    post: bool
    sure: bool
    definite: bool
    levels: frozenset[str]

    @property
    def told(self) -> frozenset[str]:
        """The stems of what somebody does: the field, and the words of the name."""
        return self.field | frozenset(map(stem_of_title, self.name.split()))


def post_of(tokens: Tokens, role: Role) -> Post:
    """Return the post that a role is."""
    before = word_before(tokens, role)
    definite = before not in words("determiners_of_one_of_several") and before not in ("and", "&")
    return read_post(role.text, role.head, definite=definite)


@lru_cache(maxsize=4096)  # each role of somebody is compared with each other one
def read_post(text: str, head: str, *, definite: bool) -> Post:
    """Return the post that a text and the noun in it which names it say."""
    parts = [*_pieces(text)]
    told = [part.lower().rstrip(".") for part in parts]
    head = head.rstrip(".") if head in told else head.rpartition("-")[2]  # vice-captain
    noun = head if head in words("heads_of_anything") else one_head(head)
    if brief := _brief(told) or _portfolio(parts):
        return _post(BRIEF, noun, field=_stems(brief), definite=definite)
    if told[:1] == ["represents"]:
        head = "represents"
    at = told.index(head) if head in told else len(told) - 1  # Sgt., which is a sergeant
    place = _office_place(told, at)
    office = offices().get(_called(told, place))
    if not told or (office is None and head not in told):
        return _post(head, noun, field=frozenset(), definite=definite)
    owner = max((i + 1 for i in range(place.start) if told[i].endswith(("'s", "s'"))), default=0)
    seat = _name(office, noun, head, told) == SEAT
    field, whose, part = of_what(parts, told, place, owner, office)
    whose = [i for i in whose if not (seat and (is_of_people(parts[i]) or _is_of_party(parts, i)))]
    kinds = _stems([told[i] for i in whose if is_noun_for_body(told[i])])
    named = _stems([told[i] for i in whose if _tells_it_apart(parts, i)])
    beside = [told[i] for i in range(owner, min(place.stop + 1, len(told))) if i not in place]
    is_post, sure = _is_post(head, office, beside)
    guest = head in words("academic_ranks") and not words("guests_of_universities").isdisjoint({*beside} - {"senior"})
    return Post(
        _name(office, noun, head, told),
        noun,
        office,
        words("lesser_ranks").intersection(beside),
        _stems([told[i] for i in field if not (guest or _is_loose(told[i]))]),
        _stems([told[i] for i in whose]),
        named - kinds or named - _stems([part]),
        kinds,
        next(iter(_stems([part])), ""),
        _joined(text) - {noun},
        is_post and not _is_for_a_time(told),
        sure,
        definite,
        levels_before(told, place, field),
    )


def _pieces(text: str) -> Iterator[str]:
    """Yield the words of a role up to another that `and` joins to it, ranks apart: vice-captain; mayor | and chair."""
    known = [*text.translate(_MARKS).split()]
    for i, part in enumerate(known):
        around = known[:i], known[i + 1 : i + _LONGEST]
        if part in ("and", "&") and all(any(map(_is_for_somebody, those)) for those in around):
            return
        rank, _, post = part.partition("-")
        joined = post and rank.lower() in words("lesser_ranks") and part.lower() not in offices()
        yield from (rank, post) if joined else (part,)


def _joined(text: str) -> frozenset[str]:
    """Return the nouns for posts of a role in which `and` stands; no grade: | chief | nurse at Ash and Elm Trust."""
    told = text.lower().translate(_MARKS).split()
    behind = (*told[1:], "")
    heads = (a for a, b in zip(told, behind, strict=True) if _is_for_somebody(a) and not _is_grade_of(a, b))
    return frozenset(map(one_head, heads)) if "and" in told else frozenset()


def _is_grade_of(word: str, noun: str) -> bool:
    """Return whether a word is the grade of the noun behind it: | chief | nurse."""
    return word in words("grades_of_one") and _is_for_somebody(noun)


def _is_for_somebody(word: str) -> bool:
    return word.lower() in words("single_heads") or people.listed_role(word.lower()) is not None


def _is_loose(word: str) -> bool:
    return any(word in words(each) for each in ("lesser_ranks", "loose_title_words", "grades_of_posts", "front_ends"))


def _is_of_party(parts: Sequence[str], i: int) -> bool:
    """Return whether a word before who sits for a place is of a party: a | Labour | MP; letters are: | DAP | MP."""
    letters = parts[i].isupper() and len(parts[i]) >= _SHORTEST and not parts[i].isdecimal()
    return parts[i] in party_words() or (letters and i == 0)


def _is_for_a_time(told: Sequence[str]) -> bool:
    """Return whether somebody has a post on a day only, or had it in a year: captain on Friday, of the 1988 side."""
    year = any(len(word) == _DIGITS and word.isdigit() for word in told)
    return year or (told[-2:-1] == ["on"] and told[-1].title() in numbered("weekday"))


def _post(name: str, noun: str, *, field: frozenset[str], definite: bool) -> Post:
    none, post = frozenset[str](), bool(field)
    return Post(
        name, noun, None, none, field, none, none, none, "", none, post=post, sure=post, definite=definite, levels=none
    )


def _brief(told: Sequence[str]) -> Sequence[str]:
    """Return what somebody in a cabinet is in charge of: cabinet member for | roads; whose cabinet brief is | roads."""
    at = next((i for i, word in enumerate(told[:5]) if i and word in (*_BRIEFS, "member", "holder")), 0)
    behind = [*told[at + 1 :]]
    stop = next((i for i, word in enumerate(behind) if word in words("ends_of_briefs")), len(behind))
    if at and told[at] in ("member", "holder") and told[at - 1] in _OF_CABINETS and behind[:1] == ["for"]:
        return behind[1:stop]
    if at and told[0] == "whose" and told[at] in _BRIEFS and behind[:1] in (["is"], ["covers"]) and stop == len(behind):
        return behind[1:]
    return told[2:-1] if [*told[:2]] == ["holds", "the"] and told[-1] in _BRIEFS else ()


def _portfolio(parts: Sequence[str]) -> Sequence[str]:
    """Return the field, in capitals, of one who has a part of a government: the | Trade | executive; not sales."""
    field = [part.lower() for part in parts[:-1] if part != "and"]
    known = bool(field) and parts[0][0].isupper() and all(word in words("fields_of_departments") for word in field)
    return field if known and parts[-1].lower() == "executive" else ()


def _office_place(told: Sequence[str], at: int) -> range:
    """Return the words of an office around its head: | chief | of police; finance | director."""
    spans = (
        range(start, stop)
        for start in range(max(0, at - _LONGEST), at + 1)
        for stop in range(at + 1, min(len(told), at + _LONGEST + 1) + 1)
    )
    known = [span for span in spans if _called(told, span) in offices()]
    return max(known, key=len, default=range(at, at + 1))


def _called(told: Sequence[str], place: range) -> str:
    """Return the title by which an office is looked up: deputy governor, of deputy provincial governor."""
    parts = told[place.start : place.stop]
    levels = levels_behind_rank(parts)
    return " ".join(part for part in parts if part not in levels)


def _name(office: Office | None, noun: str, head: str, told: Sequence[str]) -> str:
    seated = head in words("holders_of_seats") or head in words("seated") or told[:1] == ["represents"]
    if seated and (office is None or office.realm != "legislature" or "ward" in told):
        return SEAT
    if office is None and noun in words("heads_of_anything"):
        # the deputy head of a school, which goes without saying
        return "principal" if head == "head" and [*told[:-1]] in _RANKS_OF_SCHOOLS else FIRST
    return office.name if office else noun.removesuffix("person") if noun == "chairperson" else noun


def _tells_it_apart(parts: Sequence[str], i: int) -> bool:
    """Return whether a word of a body is of its name: | Brell | Town Council; Ward | 14."""
    numbered = parts[i].isdecimal() and parts[i - 1][:1].isupper()
    return numbered or (parts[i][0].isupper() and parts[i].lower() not in parts_of_bodies())


def _is_post(head: str, office: Office | None, before: Sequence[str]) -> tuple[bool, bool]:
    """Return whether a noun names what a body makes somebody, and surely: the registrar; perhaps the cook."""
    noun = next((head.removesuffix(end) for end in PERSON_ENDINGS if head.endswith(end)), head)
    listed = any({head, noun} & words(each) for each in _POSTS) or noun.endswith("master")
    if office or listed or not words("grades_of_one").isdisjoint(before):
        return head not in words("lesser_ranks") or office is not None, True
    several = any(head in words(each) for each in _NO_POSTS) or head.endswith(tuple(lines("role_endings")))
    slight = head in slight_roles()
    return not (several or slight) and people.listed_role(head) is not None, False


def _stems(told: Sequence[str]) -> frozenset[str]:
    bare = (word.removesuffix("'s").removesuffix("'") for part in told for word in part.split("-"))
    return frozenset(stem_of_title(word) for word in bare if len(word) >= _SHORTEST or word == "un" or word.isdecimal())
