"""What a role says that a post is in charge of, and whose it is: the Brell county | health | director."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.lexicon import lines, people, words
from quotecheck.lexicon.offices import Office

_OF_FIELDS = ("of", "for")
_WITH_FIELDS = ("ambassador", "minister", "secretary")


def of_what(
    parts: Sequence[str], told: Sequence[str], place: range, owner: int, office: Office | None
) -> tuple[list[int], list[int], str]:
    """Return the words that tell the field of a post, those that tell its body, and the noun of it next to the head."""
    titled = parts[place.stop - 1][:1].isupper()  # Director of Marine Transport: capitals tell nothing
    briefed = office is not None and office.name in _WITH_FIELDS
    field, whose = _modifiers(parts, range(owner, place.start), titled=titled, briefed=briefed)
    whose = [*range(owner), *whose]
    part = told[whose[-1]] if whose else ""
    for own in _complements(told, range(place.stop, len(told))):
        if _is_body(parts, own, told[place.stop - 1], titled=titled):
            part = part or next((told[i] for i in reversed(own) if told[i - 1].endswith("'s") or i == own[-1]), "")
            whose += own[1:]
        else:
            field += own[1:]
    if office and office.realm == "government" and not briefed:
        field, whose = [], [*whose, *field]  # Ohio | Gov.
    small = words("small_words_of_bodies") | words("lesser_ranks")
    return field, [i for i in whose if told[i] not in small], part


def _modifiers(parts: Sequence[str], place: range, *, titled: bool, briefed: bool) -> tuple[list[int], list[int]]:
    """Return the words before a head that tell its field, and those that tell its body.

    The Brell county | health | director; school board | president; the labor | secretary, no board secretary.
    """
    body = place.start
    titles = [part.lower() for part in parts]
    for i, word in zip(place, titles[place.start :], strict=False):
        capital = parts[i][0].isupper() and not ((titled or i == 0) and is_ordinary(word))
        kind = _tells_body(word) or word in parts_of_bodies()
        sure = is_of_people(parts[i]) or word in parts_of_bodies() or (parts[i].isupper() and capital)
        sure = sure or (word in words("bodies_with_secretaries") and titles[i + 1 : i + 2] == ["secretary"])
        if sure or (not briefed and (capital or kind)):  # the | labor | minister, the UK | health | minister
            body = i + 1
    return [*range(body, place.stop)], [*range(place.start, body)]


def levels_before(told: Sequence[str], place: range, field: Sequence[int]) -> frozenset[str]:
    """Return the levels of government that stand before a head and its field: the | state | health minister.

    So does one whose post it is: the | state's | health minister; not what a body begins with: the State Bank's chief.
    A lesser rank stands before one: the deputy | district | governor.
    """
    if inside := levels_behind_rank(told[place.start : place.stop]):
        return frozenset(level_words()[word] for word in inside)
    at = place.start - 1
    while at in field and told[at] not in level_words():
        at -= 1
    word = told[at].removesuffix("'s") if at >= 0 else ""
    return frozenset((level_words()[word],)) if word in level_words() else frozenset()


def levels_behind_rank(title: Sequence[str]) -> frozenset[str]:
    """Return the words for a level between a lesser rank and its head: deputy | provincial | governor."""
    behind = title[1:] if title and title[0] in words("lesser_ranks") else ()
    return frozenset(word for word in behind if word in level_words())


@cache
def level_words() -> Mapping[str, str]:
    """Return the words for a level of government → the first word of its line."""
    return {word: line.split()[0] for line in lines("levels_of_government") for word in line.split()}


def parts_of_bodies() -> frozenset[str]:
    """Return what is before a post no field, but the part of a body that has it: the | branch | secretary."""
    return words("kinds_of_area") | words("parts_of_bodies")


def _complements(told: Sequence[str], behind: range) -> Iterator[range]:
    """Yield the words of each preposition behind a head, it among them: director | of sales | for the port."""
    starts = [i for i in behind if told[i] in words("front_ends") or told[i] == "within"]
    if told[:1] == ["represents"]:
        starts = [0]
    yield from (range(first, stop) for first, stop in pairwise((*starts, behind.stop)))


def _is_body(parts: Sequence[str], own: range, head: str, *, titled: bool) -> bool:
    """Return whether a complement is of a body or place, and not of a field: of the company; not of sales."""
    if parts[own[0]].lower() not in _OF_FIELDS:
        if parts[own[0]].lower() == "to" and parts[own[0] + 1 : own[0] + 2] and parts[own[0] + 1].islower():
            return parts[own[0] + 1] == "the"  # ambassador-at-large to | defend rivers
        return head not in words("academic_ranks")  # lecturer | in music
    told = [parts[i] for i in own[1:]]
    if not told or told[0].lower() in ("the", "its", "their") or any(map(_tells_body, told)):
        return True
    capitals = [part.lower() for part in told if part[0].isupper()]
    return bool(capitals) and not (titled and all(map(is_ordinary, capitals)))


def _tells_body(word: str) -> bool:
    """Return whether a word tells a body by itself: the club; not research, which is in the names of some."""
    word = word.lower()
    named = people.heads("body_nouns").get(word) == "name"
    return is_noun_for_body(word) and not named and word not in words("fields_called_as_bodies")


def is_of_people(part: str) -> bool:
    """Return whether a word is of a country or a people: the | UK | health secretary."""
    return not {part, part.lower()}.isdisjoint(words("demonyms") | words("places"))


def is_noun_for_body(word: str) -> bool:
    """Return whether a word is a noun for a body, or its possessive: the | club's."""
    word = word.removesuffix("'s").removesuffix("'")
    return (
        word in words("bodies_with_leaders")
        or word in people.heads("body_nouns")
        or word in words("nouns_for_any_body")
    )
