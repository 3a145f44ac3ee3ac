"""Find ages at death that do not fit the dates of birth and death that the text gives in one line.

The poet Ann Lamm, who has died aged 87, … Ann Lamm, poet, born 9 April 1935; died 21 January 2024.
"""

from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import Calculation, Date, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 12  # tokens between born and died, and from died to an age
_AGED = ("aged", "age", "at")
_OFF = 12  # years: what differs by more is another's age


class _Day(NamedTuple):
    """A year, with month and day where the text gives them."""

    span: Span
    year: int
    day: tuple[int, int] | None


def find_lifespans(index: TextIndex, sentences: SentenceIndex, dates: tuple[Date, ...]) -> tuple[Calculation, ...]:
    """Return the ages at death of a text that gives one life by its dates, where they stand in another sentence."""
    tokens = index.tokens
    if "died" not in tokens.lower:
        return ()
    deaths = [i for i, word in enumerate(tokens.lower) if word == "died"]
    lives = [(i, life) for i in deaths if (life := _life(tokens, dates, i))]
    if len(lives) != 1:
        return ()
    place, (born, died) = lives[0]
    ages = [span for i in deaths if i != place and (span := _age(tokens, i))]
    if len(ages) != 1 or sentences.number(ages[0].start) == sentences.number(tokens.starts[place]):
        return ()
    age, possible = int(ages[0].of(index.text)), _ages_at_death(born, died)
    if abs(age - possible[-1]) > _OFF:
        return ()
    return (
        Calculation(
            kind=Sum.AGE,
            span=died.span,
            terms=tuple(sorted((born.span, ages[0]))),
            makes=" or ".join(map(str, possible)),
            holds=age in possible,
            quoted=index.is_quoted(died.span.start),
        ),
    )


def _ages_at_death(born: _Day, died: _Day) -> tuple[int, ...]:
    """Return how old somebody can have been: one age where both days are known, else two, the lesser first."""
    years = died.year - born.year
    if born.day and died.day:
        return (years - (died.day < born.day),)
    return years - 1, years


def _life(tokens: Tokens, dates: tuple[Date, ...], died: int) -> tuple[_Day, _Day] | None:
    """Return the days of birth and death where `born` and its day stand right before `died` and its own."""
    born = next((i for i in range(died - 1, max(-1, died - _FAR), -1) if tokens.lower[i] == "born"), -1)
    first, last = _day(tokens, dates, born, died), _day(tokens, dates, died, died + _FAR)
    return (first, last) if born >= 0 and first and last and first.year < last.year else None


def _day(tokens: Tokens, dates: tuple[Date, ...], after: int, before: int) -> _Day | None:
    """Return the day or the year right behind a token, with a preposition at will."""
    i = after + 1 + (tokens.lower[after + 1] in ("in", "on"))
    start = tokens.starts[i]
    for date in dates:
        if date.span.start == start and date.year and i < before:
            return _Day(date.span, date.year, (date.month, date.day))
    year = year_of(tokens.words[i], RECENT_YEARS)
    return _Day(tokens.span(range(i, i + 1)), year, None) if year and i < before else None


def _age(tokens: Tokens, died: int) -> Span | None:
    """Return the age at death: has died aged | 87, died at the age of | 87."""
    for i in range(died + 1, min(len(tokens.words), died + _FAR)):
        word = tokens.words[i]
        if word in (".", ";", "\n"):
            break
        if word.isdecimal() and len(word) == 2:
            before = tokens.lower[i - 1]
            told = before in _AGED or (before == "of" and tokens.lower[i - 2] == "age")
            return tokens.span(range(i, i + 1)) if told else None
    return None
