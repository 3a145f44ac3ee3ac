"""Which numbers are years."""

from quotecheck.facts.numbers.numbers import Number
from quotecheck.model import Tokens

_FOUR_FIGURES = 1000
YEARS = range(1500, 2101)
"""Numbers of four figures that a text means as years where nothing says otherwise."""
RECENT_YEARS = range(1800, 2101)
"""Years in which what a text reports, or one of the people in it, can have begun."""


def year_of(word: str, among: range = YEARS) -> int | None:
    """Return the year that a word of four figures is, None for any other."""
    return int(word) if len(word) == 4 and word.isdecimal() and int(word) in among else None


def is_year(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is a year and not an amount: 2019; not 2,019, nor two thousand."""
    # A float is looked for in a range by going through it.
    recent = YEARS.start <= number.value < YEARS.stop
    named = tokens.lower[number.tokens.start - 1] == "year" and number.value >= _FOUR_FIGURES  # in the year | 1403
    return (recent or named) and number.step == 1 and tokens.words[number.tokens.start].isdecimal()
