"""Find changes told in words that the values do not make: from 40 to 50 … the rise of a third; the doubling of dues."""

from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.changes.known_changes import Pair, pairs_told
from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.days.clauses.clause_words import content_words, is_stop, is_verb
from quotecheck.facts.numbers.fractions import fractions
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.sums import Made, multiple, part
from quotecheck.facts.numbers.years import is_year
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import multiples
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_ADVERBS = frozenset(("down", "up"))
_BACK, _LOOSE = 3, 4  # tokens before a noun of change, and before a fraction
_SHARED = 2  # words that two sentences about one thing share
_PARTS = (2, 1)  # tokens of a fraction: a third; two-thirds


class _Told(NamedTuple):
    """A change in words: its tokens, how much it is, which way, what loosens it, and the stems of what has changed."""

    place: range
    value: float
    way: str
    loose: str
    which: frozenset[str]
    about: frozenset[str]


def find_changes_in_words(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[Calculation]:
    """Yield the fractions and multiples by which known things changed, right and wrong, with their two values."""
    tokens = index.tokens
    told = list(_read_all(tokens, sentences))
    pairs = list(pairs_told(tokens, sentences, [each for each in numbers if not is_year(tokens, each)])) if told else []
    for i, each in told:
        made = [
            (pair, sum_)
            for pair in pairs
            if sentences.number(pair.a.span.start) != i
            and _is_of(each, pair, alone=len(pairs) == 1)
            and (sum_ := _made(each, pair))
        ]
        if not made:
            continue
        right = ((pair, sum_) for pair, sum_ in made if sum_.low <= each.value <= sum_.high)
        pair, sum_ = next(right, made[-1])
        span = tokens.span(each.place)
        yield Calculation(
            kind=Sum.PART if each.way else Sum.TIMES,
            span=span,
            terms=tuple(sorted((pair.a.span, pair.b.span))),
            makes=sum_.shown,
            holds=sum_.low <= each.value <= sum_.high,
            quoted=index.is_quoted(span.start),
        )


def _read_all(tokens: Tokens, sentences: SentenceIndex) -> Iterator[tuple[int, _Told]]:
    """Yield the changes in words of a text, each with the number of its sentence."""
    for i in tokens.places_of(listed("nouns_of_change") | multiples("ing").keys() | _ADVERBS):
        number = sentences.number(tokens.starts[i])
        place = sentences.place(tokens, number) if number >= 0 else range(0)
        if i in place[1:-1] and (told := _read(tokens, place, i)):
            yield number, told


def _read(tokens: Tokens, place: range, i: int) -> _Told | None:
    """Return the change that a word tells of in its sentence: the | rise | of a third; the | doubling | of dues."""
    if (
        tokens.lower[i] in multiples("ing")
        and tokens.lower[i - 1] in listed("openers_of_the_known_change")
        and tokens.lower[i + 1] in ("of", "in")
    ):
        thing = _behind(tokens, range(i + 2, place.stop))
        return _told(tokens, place, range(i, i + 1), multiples()[tokens.lower[i]], thing)
    way = _way(tokens, i)
    told = _fraction(tokens, range(i + 1, place.stop)) if way else None
    if told is None:
        return None
    opened = tokens.lower[i] == way  # With | the backlog | down
    in_ = tokens.lower[told.stop] in ("in", "to", "for")
    thing = range(max(place.start, i - _BACK), i)
    thing = thing if opened else _behind(tokens, range(told.stop + 1, place.stop)) if in_ else range(0)
    value = 100 * fractions()[_words(tokens, told)]
    first = i + 1 + (tokens.lower[i + 1] in ("of", "by"))
    return _told(tokens, place, told, value, thing)._replace(way=way, loose=_words(tokens, range(first, told.start)))


def _fraction(tokens: Tokens, place: range) -> range | None:
    """Return the tokens of the fraction that stands behind `by` or `of`, with what loosens it: by almost | a third."""
    for start in place[:_LOOSE]:
        for size in _PARTS:
            if _words(tokens, range(start, start + size)) in fractions() and tokens.lower[start + size] != "of":
                return range(start, start + size)
    return None


def _words(tokens: Tokens, place: range) -> str:
    return " ".join(tokens.lower[place.start : place.stop])


def _behind(tokens: Tokens, place: range) -> range:
    """Return the tokens of a noun phrase that a verb or a mark ends."""
    return range(place.start, next((k for k in place if is_stop(tokens, k) or _ends(tokens, k)), place.stop))


def _told(tokens: Tokens, place: range, told: range, value: float, thing: range) -> _Told:
    others = (k for k in place if k not in told)
    return _Told(told, value, "", "", content_words(tokens, thing), content_words(tokens, others))


def _way(tokens: Tokens, i: int) -> str:
    """Return which way a known thing moved, as its noun says or an adverb: the | rise | of; With the backlog | down."""
    word = tokens.lower[i]
    if word in listed("nouns_of_change") and tokens.lower[i + 1] == "of":
        return movements().get(word, "") if _is_known(tokens, i) else ""
    opened = "with" in tokens.lower[max(0, i - _BACK - 1) : i] and _is_known(tokens, i)
    return word if word in _ADVERBS and opened else ""


def _is_known(tokens: Tokens, i: int) -> bool:
    """Return whether the text takes a thing for known: | the 25 percent | rise; with | its | backlog down."""
    return not listed("openers_of_the_known_change").isdisjoint(tokens.lower[max(0, i - _BACK) : i])


def _ends(tokens: Tokens, k: int) -> bool:
    return is_verb(tokens, k) or tokens.symbols[k] in ",XZ"


def _is_of(told: _Told, pair: Pair, *, alone: bool) -> bool:
    """Return whether two values can be those of a change: they moved its way, and what changed was told with them.

    `alone`: the text tells of no other change from one value to another.
    """
    up = pair.b.value > pair.a.value
    way = told.way or ("up" if told.value > 1 else "down")
    one = bool(told.which) and told.which <= pair.about
    return way == ("up" if up else "down") and (one or len(told.about & pair.about) >= (1 if alone else _SHARED))


def _made(told: _Told, pair: Pair) -> Made | None:
    if told.way:
        return part(pair.a, pair.b, told.way, loose=told.loose)
    return multiple(pair.a, pair.b, loose=told.loose)
