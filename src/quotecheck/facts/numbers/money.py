"""What a number is an amount of money in: £570; 90,000 | euros."""

from quotecheck.facts.numbers.numbers import Number
from quotecheck.lexicon import words
from quotecheck.model import Tokens


def currency_of(tokens: Tokens, number: Number) -> str:
    """Return the currency of a number, or the name of one behind it, nothing for what is no money: 90,000 | euros."""
    behind = tokens.lower[number.tokens.stop]
    return number.unit.strip("%") or (behind if behind in words("names_of_money") else "")
