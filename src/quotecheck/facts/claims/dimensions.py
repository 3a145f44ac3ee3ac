"""Read the measures of a dimension, each with the thing that has it: 96 metres deep; a 40-foot wall."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.claims.names_of_sites import behind_joint, name_at, name_before
from quotecheck.facts.claims.people_counted import same_count
from quotecheck.facts.numbers.joined_words import joined_words
from quotecheck.facts.numbers.measures import Unit, measure_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import POWERS, bounds_of, is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import MONTHS
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 7  # tokens from a measure back to what has it
_NEAR = 5  # tokens between a noun of a dimension and the number
_NOUNS = 3  # words of the thing behind a hyphen
_LENGTH = "length"
_BELOW = ("below", "beneath", "under")


class Dimension(NamedTuple):
    """A number of units: which dimension it measures, of what thing, and what the text says of that thing.

    `thing` is a token, -1 for none; `place`: how deep something lies, and not how deep a thing is. `per`: so much in
    so long. `known`: the text takes the thing for known; `narrowed` are the words that say which one it is.
    `size` is what its unit has of a base unit, None where nothing converts it. `joined`: a hyphen joins it to a noun.
    `named` are the words of a proper name beside it: 6 acres on | Halden Avenue.
    """

    number: Number
    unit: str
    name: str
    thing: int
    stem: str
    place: bool
    known: bool
    narrowed: frozenset[str]
    bounds: str
    sentence: int
    quoted: bool
    joined: bool = False
    named: frozenset[str] = frozenset()
    size: Unit | None = None


def dimensions(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Dimension]:
    """Yield the measures whose dimension the text tells, in reading order."""
    for number in sorted((*numbers, *joined_words(index.tokens, listed("units_of_length")))):
        sentence = sentences.number(number.span.start)
        if (
            sentence >= 0
            and not number.unit
            and (read := _read(index, number, sentences.place(index.tokens, sentence)))
        ):
            yield read._replace(sentence=sentence)


def _read(index: TextIndex, number: Number, sentence: range) -> Dimension | None:
    tokens = index.tokens
    joined = number.rest.removeprefix("-").split("-") if number.rest.startswith("-") else []
    stop = number.tokens.stop
    power = joined.pop(0) if len(joined) > 1 and joined[0] in POWERS else ""  # 13,500-square-foot
    power = tokens.lower[stop] if not joined and tokens.lower[stop] in POWERS else power
    unit = joined[0] if joined else tokens.lower[stop + bool(power)]
    if (not joined and number.rest) or same_count(unit) not in _units():
        return None
    behind = stop if joined else stop + 1 + bool(power)
    name = _named(tokens, number, behind, joined) or _by_unit().get(power or same_count(unit), "")
    if not (name or joined):
        return None
    below = not joined and _is_below(tokens, behind)
    thing = _joined_thing(tokens, behind) if joined else _thing(tokens, number.tokens.start, sentence)
    if tokens.lower[behind] in ("a", "per") and not joined:
        power, behind = f"{power} per {tokens.lower[behind + 1]}", behind + 2
    measure = measure_of(tokens, number) if "per" not in power else None
    return Dimension(
        size=measure.unit if measure else None,
        number=number,
        unit=f"{power} {same_count(unit)}",
        name=name,
        thing=thing,
        stem=stem(tokens.lower[thing]) if thing >= 0 else "",
        place=below or _is_at(tokens, number.tokens.start),
        known=thing >= 0 and _is_known(tokens, thing, number.tokens.start if joined else thing),
        narrowed=frozenset(_narrowing(tokens, number, behind, thing, sentence)),
        bounds=bounds_of(tokens, number),
        sentence=-1,
        quoted=index.is_quoted(number.span.start),
        joined=bool(joined),
        named=name_at(tokens, behind if joined else behind_joint(tokens, behind)) or name_before(tokens, thing, number),
    )


def _named(tokens: Tokens, number: Number, behind: int, joined: Sequence[str]) -> str:
    """Return the dimension that a word beside a measure names: 96-metre- | deep; in | depth; a depth of about | 96."""
    if len(joined) > 1:
        return _adjectives().get(joined[1], "")
    if _is_below(tokens, behind):
        return "depth"
    if tokens.lower[behind : behind + 2] == ("of", "it"):
        return _LENGTH if same_count(tokens.lower[behind - 1]) in map(same_count, listed("units_of_length")) else ""
    led = number.tokens.start - 2
    if tokens.lower[led + 1] == "of" and same_count(tokens.lower[led]) in _nouns_of_ways():
        return _LENGTH
    at = behind + (tokens.lower[behind] == "in")
    if told := (_nouns() if at > behind else _adjectives()).get(tokens.lower[at]):
        return told
    first = number.tokens.start
    for i in range(first - 1, max(-1, first - 2 - _NEAR), -1):
        if tokens.lower[i] in _nouns():
            return _nouns()[tokens.lower[i]]
        if tokens.symbols[i] not in "oXRPNDvGE":
            break
    return ""


def _is_below(tokens: Tokens, i: int) -> bool:
    """Return whether a measure tells how deep something lies: 340 metres | below the ground."""
    return tokens.lower[i] in _BELOW and not listed("what_depth_is_below").isdisjoint(tokens.lower[i + 1 : i + 3])


def _is_at(tokens: Tokens, first: int) -> bool:
    """Return whether words before a number say where something is: at a depth of roughly | 430."""
    return "at" in tokens.lower[max(0, first - 5) : first] and "of" in tokens.lower[max(0, first - 3) : first]


def _joined_thing(tokens: Tokens, i: int) -> int:
    """Return the last word of what a hyphen joins a measure to: the 292-metre | container ship."""
    last = -1
    for k in range(i, min(len(tokens.words), i + _NOUNS)):
        if tokens.symbols[k] not in "NvK" or not tokens.words[k].isalpha() or tokens.lower[k] in function_words():
            break
        form = tokens.forms[k]
        told = form and (not form.noun or ((form.past or form.third) and tokens.symbols[k + 1] in "D0'"))
        if told and k > i:
            break  # the 350-metre bridge | cost a fortune
        last = k
    return last


def _thing(tokens: Tokens, first: int, sentence: range) -> int:
    """Return the noun before a measure that has it: the lake is | 96 metres deep; of the lake, at a depth of | 96.

    With a depth of | 96 metres, the lake: where none stands before it, it is the first behind the next comma.
    """
    for k in range(first - 1, max(sentence.start, first - _FAR) - 1, -1):
        if tokens.symbols[k] in ".;?!|:0":
            break
        if _is_thing(tokens, k):
            return k
    comma = next((k for k in range(first, sentence.stop) if tokens.words[k] == ","), sentence.stop)
    return next((k for k in range(comma, min(comma + _NOUNS + 1, sentence.stop)) if _is_thing(tokens, k)), -1)


def _is_thing(tokens: Tokens, k: int) -> bool:
    word, form = tokens.lower[k], tokens.forms[k]
    plain = tokens.words[k].isalpha() and word not in function_words() and word not in _nouns()
    noun = tokens.symbols[k] in "NK" or (tokens.symbols[k] == "v" and form is not None and form.noun)
    led = noun and tokens.symbols[k] == "v" and tokens.symbols[k - 1] not in "DK'N"
    return plain and noun and not led and word not in _nouns_of_bounds()


def _is_known(tokens: Tokens, thing: int, start: int) -> bool:
    """Return whether the text takes a thing for known: the | lake; the | 292-metre ship; not: a 292-metre ship."""
    before = tokens.lower[max(0, start - _NOUNS) : start]
    article = next((word for word in reversed(before) if word in listed("determiners_of_measures")), "")
    named = tokens.words[thing][0].isupper() and thing == start
    return named or article in listed("words_of_the_known")


def _narrowing(tokens: Tokens, number: Number, behind: int, thing: int, sentence: range) -> Iterator[str]:
    """Yield what says which thing is measured: the | second | reactor; the tunnel | at Brenn; 32 km | from Rodna."""
    if thing >= 0:
        first = max(sentence.start, thing - _NOUNS)
        for k in range(thing - 1, first - 1, -1):
            if tokens.symbols[k] not in "NKv0" or k in number.tokens or tokens.lower[k] in function_words():
                break
            yield tokens.lower[k]
    for start in {thing + 1, behind}:
        for k in range(max(start, sentence.start), min(start + _FAR, sentence.stop)):
            if not tokens.words[k][0].isalnum() and k > start:
                break
            before = k - 1 - (tokens.lower[k - 1] in listed("determiners_of_measures"))
            led = tokens.lower[before] in listed("words_that_narrow_measures")
            if tokens.words[k] in MONTHS or tokens.lower[k] in listed("calendar"):
                break  # the 6-acre site | Oct. 14
            if tokens.words[k][0].isupper() or (start == behind and led and tokens.symbols[k] == "N"):
                yield tokens.lower[k]


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    rows = []
    for line in lines("dimensions"):
        name, _, told = line.partition(":")
        behind, _, nouns = told.partition("|")
        rows.append((name, tuple(behind.split()), tuple(nouns.split())))
    return tuple(rows)


@cache
def _adjectives() -> dict[str, str]:
    return {word: name for name, behind, _ in _rows() for word in behind if "=" not in word}


@cache
def _nouns() -> dict[str, str]:
    return {word: name for name, _, nouns in _rows() for word in nouns}


@cache
def _by_unit() -> dict[str, str]:
    marked = ((word.partition("="), name) for name, behind, _ in _rows() for word in behind)
    return {unit if unit in POWERS else same_count(unit): name for (_, sign, unit), name in marked if sign}


@cache
def _units() -> frozenset[str]:
    lengths = listed("units_of_length")
    return frozenset(map(same_count, lengths)) | _by_unit().keys() - POWERS


@cache
def _nouns_of_ways() -> frozenset[str]:
    return frozenset(map(same_count, listed("nouns_of_ways")))


@cache
def _nouns_of_bounds() -> frozenset[str]:
    return listed("rounding_words") | {"maximum", "minimum", "total", "average"}


def is_singular(tokens: Tokens, measure: Dimension) -> bool:
    """Return whether a measure is of one thing: not the | tunnels."""
    return measure.thing >= 0 and not is_plural(tokens.lower[measure.thing])
