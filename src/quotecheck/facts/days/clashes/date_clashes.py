"""Find two dates that seem to be given for one event."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from quotecheck.facts.days.times.days import is_digit_slip
from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, DateClash, Stretches, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_MOST_APART = 40
_BY_A_DIGIT = 2  # content words that two sentences share at least whose days differ by one digit
_WORD_FOR_WORD = 6, 0.9  # content words that two sentences share at least, and what part of the shorter one's


class _Placed(NamedTuple):
    """A date with the sentence it stands in, and the days of all dates there.

    `twice`: the sentence is one of those that have two dates rightly. `counted`: what it counts → the number.
    """

    date: Date
    sentence: int
    about: frozenset[str]
    twice: bool
    days: frozenset[tuple[int, int]]
    counted: Mapping[str, str]


def find_date_clashes(
    index: TextIndex, sentences: SentenceIndex, content: Callable[[int], Content], dates: tuple[Date, ...]
) -> tuple[DateClash, ...]:
    """Return pairs of unlike dates of two sentences that tell the same, the later one with the earlier.

    The sentences share at least four content words and half of all (sure) or a third. A sentence with two dates, or
    with words for beginning, ending and moving, is compared only with one that tells the same word for word.
    """
    placed = list(_placed(index, sentences, content, dates))
    found = []
    for i, other in enumerate(placed):
        for first in placed[max(0, i - _MOST_APART) : i]:
            if first.sentence != other.sentence and (likeness := _likeness(first, other)):
                quoted = first.date.quoted or other.date.quoted
                found.append(DateClash(first.date.span, other.date.span, likeness == "sure", quoted))
                break
    return tuple(found)


def _placed(
    index: TextIndex, sentences: SentenceIndex, content: Callable[[int], Content], dates: tuple[Date, ...]
) -> Iterator[_Placed]:
    tokens = index.tokens
    at = [sentences.number(date.span.start) for date in dates]
    days: dict[int, set[tuple[int, int]]] = {}
    for date, i in zip(dates, at, strict=True):
        days.setdefault(i, set()).add((date.month, date.day))
    alone = Counter(at)
    dated = Stretches.of(date.span for date in dates)
    for date, i in zip(dates, at, strict=True):
        if i < 0 or "-" in date.span.of(index.text):
            continue
        place = sentences.place(tokens, i)
        twice = alone[i] > 1 or not listed("words_of_two_dates").isdisjoint(tokens.words[place.start : place.stop])
        yield _Placed(date, i, content(i).stems, twice, frozenset(days[i]), _counted(tokens, place, dated))


def _counted(tokens: Tokens, place: range, dated: Stretches) -> Mapping[str, str]:
    """Return the stems of the words right behind figures → these: 171 | suspected cases; not: the June 8 | vote."""
    figures = (i for i in place if tokens.symbols[i] == "0" and tokens.symbols[i + 1] in "Nv")
    return {stem(tokens.lower[i + 1]): tokens.words[i] for i in figures if not dated.holds(tokens.starts[i])}


def _likeness(first: _Placed, other: _Placed) -> str:
    """Return `sure` or `likely` where two dates are of one event, empty where they are not."""
    a, b = first.date, other.date
    if (a.month, a.day) in other.days or (b.month, b.day) in first.days or (a.year and b.year and a.year != b.year):
        return ""
    if any(other.counted.get(what, number) != number for what, number in first.counted.items()):
        return ""  # 212 suspected cases by 10 November; on 3 November it had reported 171 suspected cases
    shared = len(first.about & other.about)
    if first.twice or other.twice:
        least = min(len(first.about), len(other.about))
        return "sure" if shared >= _WORD_FOR_WORD[0] and shared >= _WORD_FOR_WORD[1] * least else ""
    alike = shared / max(1, len(first.about | other.about))
    if shared >= 4 and alike >= 0.5:
        return "sure"
    slip = a.year and a.year == b.year and is_digit_slip((a.month, a.day), (b.month, b.day))
    if slip and shared >= _BY_A_DIGIT:
        return "sure"  # heard by the court on May 3, 2021 … the May 13, 2021, sitting of the court
    return "likely" if shared >= 4 and alike >= 0.35 else ""
