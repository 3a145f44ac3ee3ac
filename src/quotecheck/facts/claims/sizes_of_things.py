"""Find sizes of one thing that a text tells twice, in any construction: a 90-tonne girder … weighs 75 tonnes.

A hyphened measure before the thing, a verb of measuring behind it or in a clause on it, `at` before it (At 43 storeys,
the | tower), and all that it has (all 46 beds of a 64-bed hostel). A thing that has more than two such sizes in a text
is more than one; so is one that a word sets apart: a | second | girder, the hostel | next door.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.claims.slips_of_digits import are_turned
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import POWERS, bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import NumberClash, Slip, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 10  # tokens from a verb of measuring back over an aside to the thing
_NOUNS = 3  # words from a hyphened measure, or from `the`, to the thing
_NEXT = 2  # words between a verb of measuring and the number
_FARTHEST = 2.5  # times that one size of a thing is of the other
_NEAR = 1.08  # times that all that a thing has is of what it was said to have
_PAIR = 2
_PLACES = frozenset(("at", "in"))
_RELATIVE = frozenset(("that", "which"))


class _Size(NamedTuple):
    """A size: its number and sentence, the words of its unit, the stem of the thing, empty for all that a thing has.

    `known`: the text takes the thing for known; `more`: a word sets it apart from another one.
    """

    number: Number
    sentence: int
    unit: int
    thing: str
    known: bool
    more: bool


def find_sizes_of_things(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[NumberClash]:
    """Yield the sizes that are given differently before, of the only thing of its kind that has them."""
    sizes = [size for number in numbers if (size := _size(index.tokens, sentences, number)) is not None]
    groups: dict[tuple[int, str], list[_Size]] = {}
    for size in sizes:
        for thing in {size.thing, ""}:  # all that a thing has is tried with every thing of the unit
            groups.setdefault((size.unit, thing), []).append(size)
    for (_, thing), group in groups.items():
        if len({size.number.value for size in group}) == _PAIR and not any(size.more for size in group):
            yield from _clashes(index, group, thing)


def _clashes(index: TextIndex, group: Sequence[_Size], thing: str) -> Iterator[NumberClash]:
    """Yield the sizes of a group, those of `thing` itself, that differ from the last one before that is of a thing."""
    first: _Size | None = None
    for other in group:
        if first and other.thing == thing and _clash(first, other):
            quoted = any(index.is_quoted(size.number.span.start) for size in (first, other))
            turned = are_turned(first.number.value, other.number.value)
            yield NumberClash(first.number.span, other.number.span, Slip.DIGITS if turned else Slip.VALUE, quoted)
        first = other if other.thing else first


def _clash(first: _Size, other: _Size) -> bool:
    """Return whether a size that the text takes for known is another than the one told in a sentence before."""
    joined = first.number.rest.startswith("-") and other.number.rest.startswith("-")
    told = other.known and first.number.value != other.number.value and first.sentence < other.sentence
    return told and not joined and _is_slip(first, other)


def _is_slip(first: _Size, other: _Size) -> bool:
    """Return whether two sizes can be of one thing: of all that it has, only two that are nearly the same.

    The 48-unit complex … tenants in all 46 units at the complex.
    """
    low, high = sorted((first.number.value, other.number.value))
    if first.number.step != other.number.step and not other.number.value % 1 == first.number.value % 1 == 0:
        return False
    return are_turned(low, high) or high <= (_FARTHEST if other.thing else _NEAR) * low


def _size(tokens: Tokens, sentences: SentenceIndex, number: Number) -> _Size | None:
    """Return the size that a number tells, None where it tells none of a thing."""
    sentence = sentences.number(number.span.start)
    if sentence < 0 or number.unit or number.tokens.start == 0:
        return None
    place, i, stop = sentences.place(tokens, sentence), number.tokens.start, number.tokens.stop
    joined = number.rest.lower().startswith("-")
    last = stop + (tokens.lower[stop] in POWERS)
    told = "-".join(tokens.lower[stop : last + 1])
    unit = _units().get(number.rest.lower()[1:] if joined else number.rest.lower() or told, -1)
    if unit < 0 or bounds_of(tokens, number):
        return None
    behind = stop if number.rest else last + 1
    if joined:
        thing, known = _joined_thing(tokens, stop), tokens.lower[i - 1] in listed("definite_determiners")
    elif tokens.lower[i - 1] == "all" and (tokens.symbols[behind] in "XZv.," or tokens.lower[behind] in _PLACES):
        return _Size(number, sentence, unit, "", known=True, more=_is_more(tokens, place, i))
    elif tokens.lower[i - 1] == "at" and (tokens.words[i - 1] == "At" or tokens.words[i - 2] == ","):
        the = behind + (tokens.words[behind] == ",")
        thing, known = _joined_thing(tokens, the + 1), tokens.lower[the] in listed("definite_determiners")
        thing = thing if known else -1
    else:
        thing = _subject(tokens, i, place)
        known = thing >= 0 and not listed("definite_determiners").isdisjoint(
            tokens.lower[max(place.start, thing - _NOUNS) : thing]
        )
    if thing < 0 or thing >= place.stop:
        return None
    named = tokens.words[thing][0].isupper() and tokens.lower[thing - 1] != "the"
    set_apart = named or tokens.lower[thing + 1 : thing + 3] == ("next", "door")
    return _Size(number, sentence, unit, stem(tokens.lower[thing]), known, set_apart or _is_more(tokens, place, i))


def _joined_thing(tokens: Tokens, start: int) -> int:
    """Return the last noun of a phrase: the 90-tonne | steel | girder fell."""
    last = -1
    for k in range(start, min(len(tokens.words), start + _NOUNS)):
        form, word = tokens.forms[k], tokens.lower[k]
        verb = form is not None and (not form.noun or (k > start and form.past and not form.gerund))
        if not word.isalpha() or word in function_words() or tokens.symbols[k] not in "NKv" or (verb and k > start):
            break
        last = k
    return last


def _subject(tokens: Tokens, i: int, place: range) -> int:
    """Return the noun whose size a verb before a number tells, -1 for none: the girder, which | weighs 75 tonnes."""
    verb = next((k for k in range(i - 1, max(place.start, i - 1 - _NEXT), -1) if _measures(tokens, k)), -1)
    if verb < 0:
        return -1
    k = verb - 1
    while k > place.start and tokens.symbols[k] == "X":
        k -= 1  # the tunnel | will | run
    if tokens.lower[k] in _RELATIVE:
        k -= 1 + (tokens.words[k - 1] == ",")
    elif tokens.words[k] == ",":
        opens = range(k - 1, max(place.start, k - _FAR), -1)
        k = next((j - 1 for j in opens if tokens.words[j] == ","), -1)
    noun = k >= place.start and tokens.words[k].isalpha() and tokens.lower[k] not in function_words()
    of = k - 1 - (tokens.symbols[k - 1] == "D")
    inside = tokens.symbols[of] in "Po" and of >= place.start  # the lake in the | park
    return k if noun and tokens.symbols[k] in "NKv" and not inside else -1


def _measures(tokens: Tokens, k: int) -> bool:
    form = tokens.forms[k]
    return form is not None and form.lemma in listed("verbs_of_measuring")


def _is_more(tokens: Tokens, place: range, i: int) -> bool:
    """Return whether words before a size tell of one more thing of a kind, or its sentence of one that was changed."""
    near = tokens.lower[max(place.start, i - _FAR // 2) : i]
    others = listed("words_of_other_things").intersection(tokens.lower[place.start : place.stop])
    return bool(others) or not listed("signs_of_one_more").isdisjoint(near)  # a | second | girder, which weighs


@cache
def _units() -> dict[str, int]:
    """Return each word of a unit → the number of its line."""
    return {word: i for i, line in enumerate(lines("units_of_sizes")) for word in line.split()}
