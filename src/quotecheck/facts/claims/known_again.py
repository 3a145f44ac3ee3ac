"""Find known sums of money and shares that differ in one digit from one given before."""

from collections.abc import Iterator

from quotecheck.facts.claims.beside_large_numbers import (
    gives_way,
    is_known,
)
from quotecheck.facts.claims.slips_of_digits import is_another_digit
from quotecheck.facts.claims.turned_digits import EXACT
from quotecheck.facts.days.clauses.clause_words import content_words
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import amounts, bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Date, NumberClash, Slip, TextIndex, Tokens

_SUMS = 60  # sums and shares before a known one that are compared with it
_BESIDE = 12  # tokens beside a known number and the first, in which both have a name


def find_known_again(
    index: TextIndex, sentences: SentenceIndex, numbers: tuple[Number, ...], dates: tuple[Date, ...]
) -> Iterator[NumberClash]:
    """Yield the sums of money and the shares that a text takes for known and that one digit parts from one told before.

    An outlay of $640 million for the line at Ash … of | the $680 million earmarked for Ash: a name or a day stands near
    both, or two words do.
    """
    tokens = index.tokens
    counted = [each for each in amounts(tokens, sentences, numbers, dates) if each[0].unit and not each[0].rest]
    printed = {number.value for number, _ in counted if not is_known(tokens, number)}
    for k, (other, i) in enumerate(counted):
        if not is_known(tokens, other) or other.value in printed or _is_loose(tokens, sentences, other, i):
            continue
        for first, j in counted[max(0, k - _SUMS) : k]:
            one = (first.unit, first.step) == (other.unit, other.step)
            if not (one and i != j and is_another_digit(first.value, other.value, 2)):
                continue
            near = [_near(tokens, sentences.place(tokens, n), number) for number, n in ((first, j), (other, i))]
            shared = near[0].keys() & near[1].keys()
            names = {word for word in shared if tokens.words[near[0][word]][0].isupper()}
            if (names or len(shared) > 1) and not _is_loose(tokens, sentences, first, j):
                quoted = index.is_quoted(first.span.start) or index.is_quoted(other.span.start)
                yield NumberClash(first.span, other.span, Slip.VALUE, quoted)
                break


def _is_loose(tokens: Tokens, sentences: SentenceIndex, number: Number, i: int) -> bool:
    place = sentences.place(tokens, i)
    again = listed("superseding_words").isdisjoint(tokens.lower[place.start : place.stop])
    return bounds_of(tokens, number) not in EXACT or gives_way(tokens, place, number) or not again


def _near(tokens: Tokens, sentence: range, number: Number) -> dict[str, int]:
    """Return the stems of the words beside a number → where each stands, those of its unit left out."""
    first, last = number.tokens.start, number.tokens.stop
    place = (*range(max(sentence.start, first - _BESIDE), first), *range(last, min(sentence.stop, last + _BESIDE)))
    return {
        stem(tokens.words[i]): i for i in place if content_words(tokens, (i,)) or tokens.words[i] in numbered("weekday")
    }
