"""Find where a text announces a number of things, which it may then name: five nations, the trio."""

from collections.abc import Iterator

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.clues import Clues, groups_of_a_number
from quotecheck.facts.words.number_words import ORDINALS, UNITS, number_word
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Quantity, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_MOST = 20
_LEAST_BODY, _MOST_BODY = 2, 9  # of which all may be named
_KNOWN = ("the", "this", "that")
_FARTHEST_OWNER = 6  # tokens: of the southern province's
_OWNING = ("'s", "'")
_FARTHEST_NOUN = 8  # tokens: five of the hospital's oldest wards


class Announcement(NamedTuple):
    """So many things: `place` are the tokens that say how many; `group`: a noun says it, the trio.

    `head` is the token of the noun, or of the word that stands for one: three local | wards, the | trio, the | dead.
    `stems` are those of the noun, and of the body that has so many: a committee of six | people.
    """

    span: Span
    value: int
    place: range
    quoted: bool
    head: int
    stems: frozenset[str]
    group: bool = False
    people: bool = False


def find_announcements(
    index: TextIndex, clues: Clues, quantities: tuple[Quantity, ...], numbers: tuple[Number, ...]
) -> tuple[Announcement, ...]:
    """Return the numbers of things that may be named, from two to twenty, and the groups of so many."""
    found: dict[int, Announcement] = {}
    for each in (
        *_numbers(index.tokens, quantities),
        *_victims(index, numbers),
        *_parts(index, numbers),
        *_groups(index, clues),
        *_both(index),
        *_sized(index, clues),
        *_of_so_many(index, clues),
    ):
        found.setdefault(each.span.start, each)
    return tuple(sorted(found.values()))


def _numbers(tokens: Tokens, quantities: tuple[Quantity, ...]) -> Iterator[Announcement]:
    for quantity in quantities:
        if quantity.unit or quantity.bounds or not 2 <= quantity.value <= _MOST:
            continue
        place = tokens.within(quantity.span.start, quantity.span.end)
        behind = range(place.stop, min(len(tokens.words), place.stop + _FARTHEST_NOUN))
        head = next((i for i in behind if stem(tokens.lower[i]) == quantity.counted), place.stop)
        placed = tokens.lower[head - 1] in listed("modifiers_of_points")  # five | landing | points
        if (quantity.counted in listed("measures") and not placed) or _is_part(tokens, place.start):
            continue
        some = tokens.lower[place.start - 1] in listed("words_of_some_in_a_row")  # her | first | three papers
        if some or _is_family(tokens, head) or _tells_which(tokens, place.start):
            continue
        people = is_person(same_count(tokens.lower[head]))
        stems = frozenset((quantity.counted, *_body(tokens, place.start)))
        yield Announcement(quantity.span, int(quantity.value), place, quantity.quoted, head, stems, people=people)


def _tells_which(tokens: Tokens, i: int) -> bool:
    """Return whether a number tells of how many somebody is one: the second | of | three daughters; the eldest of."""
    of = i - 1 - (tokens.symbols[i - 1] == "D")
    which = tokens.lower[of - 1]
    return tokens.lower[of] == "of" and (which in ORDINALS or which in listed("ranks_among_children"))


def _is_family(tokens: Tokens, head: int) -> bool:
    """Return whether what is counted are the bearers of a surname: the two | Moes."""
    word = tokens.words[head]
    return word[0].isupper() and not {word[:-1], word[:-2]}.isdisjoint(tokens.words)


def _body(tokens: Tokens, i: int) -> Iterator[str]:
    """Yield the stem of the body before `of` and a number of people: a | committee | of six people."""
    if tokens.lower[i - 1] == "of" and tokens.lower[i - 2] in listed("bodies_of_so_many"):
        yield stem(tokens.lower[i - 2])


def _is_part(tokens: Tokens, i: int) -> bool:
    """Return whether a number is of the whole that some are taken of: four of the | five islands, Of the | five.

    Of one that has an owner: five of the province's | seven districts.
    """
    owner = range(i - 2, max(0, i - _FARTHEST_OWNER), -1) if tokens.lower[i - 1] in _OWNING else ()
    of = next((k for k in owner if tokens.lower[k] == "of"), i - 1 if tokens.lower[i - 1] == "of" else i - 2)
    if tokens.lower[of] != "of" or (of == i - 2 and tokens.symbols[i - 1] != "D"):
        return False
    before = tokens.lower[of - 1]
    counted = tokens.symbols[of - 1] in "0%" or bool(number_word(before)[0])
    if owner:
        return counted  # not: in each of the district's | five schools
    return counted or before in listed("words_before_a_whole") or tokens.words[of] == "Of" or not before.isalpha()


def _victims(index: TextIndex, numbers: tuple[Number, ...]) -> Iterator[Announcement]:
    """Yield the numbers of known people that stand without a noun: the | four | dead, all | six | accused, other two.

    And those of others: the other | four.
    """
    tokens = index.tokens
    for number in numbers:
        i, stop = number.tokens.start, number.tokens.stop
        if number.unit or number.rest or not 2 <= number.value <= _MOST or _is_part(tokens, i):
            continue
        noun = tokens.lower[stop] if stop < len(tokens.lower) else ""
        dead = tokens.lower[i - 1] in ("the", "all", "other") and noun in listed("figures_of_a_report")
        being = tokens.lower[i - 1] == "other" and tokens.symbols[stop : stop + 1] in ("X", "Z")
        who = noun == "who" and tokens.lower[i - 1] in ("other", "the")  # the | seven | who died were Ann Moe, 72; …
        alone = being or who or (tokens.lower[i - 1] in ("other", "the") and not noun[:1].isalpha())
        if alone or (dead and not is_plural(noun)):
            quoted = index.is_quoted(number.span.start)
            head = stop if dead else stop - 1
            stems = frozenset((stem(tokens.lower[head]),))
            yield Announcement(number.span, int(number.value), range(i, stop), quoted, head, stems, people=True)


def _parts(index: TextIndex, numbers: tuple[Number, ...]) -> Iterator[Announcement]:
    """Yield how many of what somebody has, or of a number: | three | of the district's bridges, | four | of the 12."""
    tokens = index.tokens
    for number in numbers:
        i, of = number.tokens.start, number.tokens.stop
        bare = not number.unit and not number.rest and 2 <= number.value <= _MOST
        behind = tokens.lower[of : of + _FARTHEST_NOUN]
        if not bare or behind[:1] != ("of",) or _is_part(tokens, i):
            continue
        near = range(of + 1, min(len(tokens.words), of + 4))
        whole = next((j for j in near if tokens.symbols[j] == "0" or tokens.lower[j] == "them"), 0)
        owner = of + behind.index("'s") if "'s" in behind else whole  # four of the | 12 islands
        if behind[1:2] == ("the",) and not listed("figures_of_a_report").isdisjoint(behind[2:3]):
            owner = of + 1  # two of the | wounded
        if not owner:
            continue
        phrase = range(owner + 1, min(len(tokens.words), owner + 4))
        known = listed("figures_of_a_report")
        head = next((j for j in phrase if is_plural(tokens.lower[j]) or tokens.lower[j] in known), 0)
        if head and all(tokens.symbols[j] in "DKN'0" or tokens.lower[j] == "them" for j in range(of + 1, head)):
            stems, people = frozenset((stem(tokens.lower[head]),)), is_person(same_count(tokens.lower[head]))
            quoted = index.is_quoted(number.span.start)
            yield Announcement(number.span, int(number.value), range(i, of), quoted, head, stems, people=people)
        elif tokens.symbols[owner] == "0" and tokens.symbols[owner + 1] in "XZv":  # four of the | 11 | come from
            stems = frozenset((stem(tokens.lower[owner]),))
            yield Announcement(
                number.span, int(number.value), range(i, of), index.is_quoted(number.span.start), owner, stems
            )


def _sized(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    """Yield the sizes of small bodies: a | four-man | crew."""
    tokens = index.tokens
    for i in clues.sizes:
        first, _, kind = tokens.lower[i].partition("-")
        value = int(first) if first.isdecimal() else UNITS.get(first, 0)
        if _LEAST_BODY <= value <= _MOST_BODY and kind in listed("sizes_of_bodies") and kind != "seat":
            head = min(i + 1, len(tokens.words) - 1)
            while tokens.symbols[head + 1 : head + 2] == "N" and tokens.lower[head] not in listed("bodies_of_so_many"):
                head += 1
            span, noun = tokens.span(range(i, i + 1)), frozenset((stem(tokens.lower[head]),))
            quoted, people = index.is_quoted(span.start), kind not in ("piece", "strong")
            yield Announcement(span, value, range(i, i + 1), quoted, head, noun, group=True, people=people)


def _of_so_many(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    """Yield the sizes of small bodies behind their noun: a team of | four | was sent; not: a team of four doctors."""
    tokens = index.tokens
    for i in clues.numbers:
        value = UNITS.get(tokens.lower[i], 0)
        of_so_many = tokens.lower[i - 1] == "of" and tokens.lower[i - 2] in listed("bodies_of_so_many")
        if _LEAST_BODY <= value <= _MOST_BODY and of_so_many and _ends_its_phrase(tokens, i + 1):
            span, noun = tokens.span(range(i - 2, i + 1)), frozenset((stem(tokens.lower[i - 2]),))
            quoted = index.is_quoted(span.start)
            yield Announcement(span, value, range(i, i + 1), quoted, i, noun, group=True, people=True)


def _ends_its_phrase(tokens: Tokens, i: int) -> bool:
    """Return whether nothing is counted behind a number: a team of four | was sent, | on Monday; not: four doctors."""
    return tokens.symbols[i] in "XZvPt" or not tokens.words[i][0].isalpha()


def _groups(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    tokens = index.tokens
    for i in clues.groups:
        of = tokens.lower[i - 1] == "a" and tokens.lower[i + 1 : i + 2] == ("of",)  # a trio of singers
        if tokens.lower[i - 1] in _KNOWN or of:
            span = Span(tokens.starts[i - 1], tokens.ends[i])
            quoted, count = index.is_quoted(span.start), groups_of_a_number()[tokens.words[i]]
            place, noun = range(i - 1, i + 1), frozenset((stem(tokens.lower[i]),))
            yield Announcement(span, count, place, quoted, i, noun, group=True, people=True)


def _both(index: TextIndex) -> Iterator[Announcement]:
    """Yield what `both` says of a noun in the plural: | Both | villages, Ash, Elm and Oak, are cut off."""
    tokens = index.tokens
    for i in tokens.places_of(["both"]):
        head = next((j for j in range(i + 1, min(len(tokens.lower), i + 4)) if is_plural(tokens.lower[j])), 0)
        if head and all(tokens.symbols[j] in "DN" for j in range(i + 1, head)):
            span = tokens.span(range(i, i + 1))
            people = is_person(same_count(tokens.lower[head]))
            quoted, stems = index.is_quoted(span.start), frozenset((stem(tokens.lower[head]),))
            yield Announcement(span, 2, range(i, i + 1), quoted, head, stems, people=people)
