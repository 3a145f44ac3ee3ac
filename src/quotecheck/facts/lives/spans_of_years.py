"""Find how many years a text says that lie between two years, in any order: opened in 1951, shut in 1998 after 47."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.sums import span
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LEAST = 3  # years
_CLAUSE = 10  # tokens between a year and the verb that it is of
_NEAR = 5  # tokens between `later` and the year it leads to
_FILL = 4  # tokens between until and its year: until his death in | 2024
_ENDS = frozenset((".", ",", ";", ")", "—", "–", "--", "\n"))
_PRONOUNS = frozenset(("it", "he", "she", "they"))
_BEFORE_SUBJECTS = ("in", "after", "years", ",")
_TWO = 2


class Window(NamedTuple):
    """A stretch of tokens that tells of two years: the tokens of the earlier and of the later."""

    place: range
    first: int
    last: int


def find_spans_of_years(index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the spans of years, right and wrong, in sentences that print two years, or print them with the next.

    Shut in 2024, 56 years after it opened in 1968; opened in 1968 and shut in 2024 after 56 years; her 56-year reign
    began in 1968 and ended in 2024. A span that misses by far is of something else.
    """
    tokens = index.tokens
    for number in numbers:
        i = sentences.number(number.span.start)
        if number.unit or number.value < _LEAST or i < 0 or not _counts_years(tokens, number):
            continue
        window = window_of(tokens, sentences, i)
        if window is None or not (_is_between(tokens, window, number) or _is_duration(tokens, window, number)):
            continue
        first, last = (int(tokens.words[j]) for j in (window.first, window.last))
        made = span(first, last, number.value, loose=bool(bounds_of(tokens, number)))
        if made:
            yield Calculation(
                kind=Sum.SPAN,
                span=Span(number.span.start, number.span.end),
                terms=tuple(sorted(tokens.span(range(j, j + 1)) for j in window[1:])),
                makes=made.shown,
                holds=made.low <= number.value <= made.high,
                quoted=index.is_quoted(number.span.start),
            )


def window_of(tokens: Tokens, sentences: SentenceIndex, i: int) -> Window | None:
    """Return the sentence with its two years, or the sentence with the one before that it goes on from or leads to."""
    for first, last in ((i, i), (i - 1, i), (i, i + 1)):
        if first < 0 or last >= len(sentences.spans) or (first < last and not goes_on(tokens, sentences, last)):
            continue
        place = sentences.place(tokens, first, last)
        years = [j for j in place if year_of(tokens.words[j], RECENT_YEARS)]
        if len(years) == _TWO and tokens.words[years[0]] != tokens.words[years[1]]:
            early, late = sorted(years, key=lambda j: int(tokens.words[j]))
            return Window(place, early, late)
    return None


def goes_on(tokens: Tokens, sentences: SentenceIndex, i: int) -> bool:
    """Return whether a sentence goes on about the subject of the one before: In 2024, after 46 years, it shut."""
    place = sentences.place(tokens, i)
    words = tokens.lower[place.start : place.stop]
    subject = next((word for word in words if not word.isdecimal() and word not in _BEFORE_SUBJECTS), "")
    return subject in _PRONOUNS


def _counts_years(tokens: Tokens, number: Number) -> bool:
    if number.rest:
        nouns = tokens.lower[number.tokens.stop : number.tokens.stop + 1]
        return number.rest in ("-year", "-year-long") and not listed("times_in_a_post").isdisjoint(nouns)
    return tokens.lower[number.tokens.stop : number.tokens.stop + 1] == ("years",)


def _is_between(tokens: Tokens, window: Window, number: Number) -> bool:
    """Return whether years pass after, before or until: 56 years | after it opened in 1968."""
    i = number.tokens.stop + 1
    joint, before = tokens.lower[i : i + 1], tokens.lower[number.tokens.start - 1]
    if joint in (("after",), ("before",)):
        near, far = (window.first, window.last) if joint == ("after",) else (window.last, window.first)
        inside = i < near <= i + _CLAUSE and _ENDS.isdisjoint(tokens.words[i:near])
        return inside and before not in ("for", "than") and _sets(tokens, far, number)
    if joint == ("later",):
        after = window.last > i and window.last - i < _NEAR
        return window.first < number.tokens.start and (after or 0 < number.tokens.start - window.last < _NEAR)
    return False


def _sets(tokens: Tokens, year: int, number: Number) -> bool:
    """Return whether a year is when something was, not one of a name or a plan: closed in | 2024."""
    return abs(year - number.tokens.start) <= 2 * _CLAUSE and tokens.lower[year - 1] not in ("the", "a")


def _is_duration(tokens: Tokens, window: Window, number: Number) -> bool:
    """Return whether years are how long something went on that begins in the one year and ends in the other."""
    until = ("to", "until", "till")
    from_to = _follows(tokens, window.first, ("from", "since")) and _follows(tokens, window.last, until)
    before = ("", "", *tokens.lower[max(0, number.tokens.start - 3) : number.tokens.start])
    if number.rest or (before[-1] == "of" and before[-2] in listed("times_in_a_post")) or "lasted" in before:
        apposed = True
    elif "for" in before and {"and", "not"}.isdisjoint(before):  # taught in Ash from 1970 to 2005, and for 25 in Elm
        ended = number.tokens.stop + 1 < window.last and _follows(tokens, window.last, until[1:])
        return from_to or (ended and _begins(tokens, window))
    elif before[-1] in ("–", "—", "--", "(", ","):
        return from_to and not _ENDS.isdisjoint(tokens.words[number.tokens.stop + 1 : number.tokens.stop + 2])
    else:
        fronted = tokens.words[number.tokens.start - 1] == "After"
        apposed = "after" in before and (fronted or _is_service(tokens, number.tokens.stop + 1))
    return apposed and (from_to or (_begins(tokens, window) and _ends(tokens, window)))


def _is_service(tokens: Tokens, i: int) -> bool:
    """Return whether what follows says only that something went on: after 46 years | of service."""
    word, behind = (*tokens.lower[i : i + 2], "", "")[:2]
    return word in ("", *_ENDS) or (word in ("of", "in", "at", "on") and behind in listed("terms_of_service"))


def _follows(tokens: Tokens, year: int, words: tuple[str, ...]) -> bool:
    return any(tokens.lower[j] in words for j in range(year - 1, year - 1 - _FILL, -1) if _open(tokens, j, year))


def _open(tokens: Tokens, j: int, year: int) -> bool:
    return j >= 0 and _ENDS.isdisjoint(tokens.words[j:year])


def _begins(tokens: Tokens, window: Window) -> bool:
    return _follows(tokens, window.first, ("since", "from")) or _has_verb(tokens, window, window.first, "begin")


def _ends(tokens: Tokens, window: Window) -> bool:
    return _follows(tokens, window.last, ("until", "till")) or _has_verb(tokens, window, window.last, "end")


def _has_verb(tokens: Tokens, window: Window, year: int, kind: str) -> bool:
    """Return whether a verb near a year says that something begins or ends then: closed its gates in | 2024."""
    others = [j for j in window[1:] if j != year and j < year]
    start = max(window.place.start, year - _CLAUSE, *(j + 1 for j in others))
    fronted = tokens.lower[year - 1] == "in" and (tokens.words[year - 1] == "In" or tokens.words[year - 2] == ",")
    stop = min(window.place.stop, year + _CLAUSE) if fronted else year
    return any(is_verb_of(tokens, j, kind) for j in range(start, stop))


def is_verb_of(tokens: Tokens, i: int, kind: str) -> bool:
    """Return whether a token is a verb by which something begins or ends, its particle behind it: set | up."""
    form = tokens.forms[i] or verb_form(tokens.lower[i])  # Founded in 1968, the club
    particles = _verbs()[kind].get(form.lemma) if form is not None else None
    return particles is not None and (not particles or not set(particles).isdisjoint(tokens.lower[i + 1 : i + 2]))


@cache
def _verbs() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return of each kind the lemmas → the particles that they need: begin, {open: (), set: (up,)}."""
    found: dict[str, dict[str, tuple[str, ...]]] = {"begin": {}, "end": {}}
    for line in lines("beginnings_and_ends"):
        lemma, kind, *particles = line.split()
        found[kind][lemma] = tuple(particles)
    return found
