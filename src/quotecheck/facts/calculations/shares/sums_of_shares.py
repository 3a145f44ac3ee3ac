"""Find the shares of a whole that a text says are all of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, groupby, pairwise, takewhile
from math import sqrt

from quotecheck.facts.calculations.changes.stated_changes import is_movement
from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.calculations.shares.answers_in_sentences import find_answers, is_undecided
from quotecheck.facts.calculations.shares.shares_in_words import shares_in_words
from quotecheck.facts.calculations.shares.whole_shares import find_whole_shares, sum_of_shares
from quotecheck.facts.numbers.fractions import fractions
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Calculation, TextIndex, Tokens

_WAYS, _TO_OR_FROM = ("up", "down"), ("from", "by", "to", "on")
_FEWEST, _MOST_OVER = 3, 115
_BACK = 2  # sentences before the rest in which shares may stand
_FAR_OFF = 50  # by which shares with a rest miss the whole at most
_MOST_SHARES = 12
_MOST_WORDS = 4
_EXACT = 1e-9
_SELDOM = 0.6  # two standard deviations of what is rounded to one


def find_shares(index: TextIndex, sentences: SentenceIndex, numbers: tuple[Number, ...]) -> tuple[Calculation, ...]:
    """Return the percentages that must make up a hundred and do not, in reading order.

    Two things say that shares are all of one whole. `The remaining 30 percent`: the shares before it, in its sentence
    or the one before, are added from the last on until they make up the hundred. And `21 percent had no opinion`: with
    the two answers before it that cannot be more than a hundred. Of 29 sums over a hundred that were read in published
    copy, none that said neither was an error: polls let people choose twice.
    """
    tokens = index.tokens
    percents = [number for number in numbers if number.unit == "%" and "point" not in number.span.of(index.text)]
    starts = [number.span.start for number in percents]
    found = []
    for i, last in enumerate(percents):
        here = sentences.number(last.span.start)
        if here < 0:
            continue
        far, before, same = (bisect_left(starts, sentences.starts[max(0, here - back)]) for back in (_BACK, 1, 0))
        left = _is_left(tokens, last.tokens.start)
        if left or _is_rest(tokens, last.tokens.start):
            told = [each for each in percents[max(far, i - _MOST_SHARES) : i] if not _is_a_change(tokens, each)]
            shares = [each for each in told if each.span.start >= percents[before].span.start]
            words = tokens.lower[tokens.within(sentences.starts[here], last.span.start).start : last.tokens.start]
            fraction = 100 * _fraction(words)
            sums = list(accumulate((share.value for share in reversed(told)), initial=last.value))
            slack = max(1.0, _SELDOM * sqrt(len(shares) + 1)) + 0.01
            holds = any(abs(each + more - 100) <= slack for each in sums[1:] for more in (0, fraction))
            sums = [sums[len(shares)] + fraction]
            if left and (len(shares) < _FEWEST - 1 or abs(sums[-1] - 100) > _MOST_OVER - 100):
                continue
        elif i - same >= 2 and is_undecided(tokens, last.tokens.stop):
            shares = percents[i - 2 : i]
            sums = [last.value + sum(share.value for share in shares)]
            holds = sums[-1] <= 102
        else:
            continue
        if shares and not holds and abs(sums[-1] - 100) <= _FAR_OFF:
            found.append(sum_of_shares(index, (*shares, last), sums[-1]))
    found += [
        *_series(index, sentences, percents),
        *find_answers(index, sentences, percents),
        *find_whole_shares(index, sentences, percents),
        *shares_in_words(index, sentences, percents),
    ]
    return tuple(sorted({each.span: each for each in found}.values()))


def _is_a_change(tokens: Tokens, share: Number) -> bool:
    """Return whether a percentage is by how much something moved: services | grew 8 percent."""
    start = share.tokens.start - (tokens.lower[share.tokens.start - 1] == "by")
    return is_movement(tokens.lower, start - 1)


def _fraction(words: Sequence[str]) -> float:
    """Return the fraction in words that stands among shares: | half | is forest, 30 percent is pasture; 0 for none."""
    known = fractions()
    pairs = (" ".join(pair) for pair in pairwise(words))
    return sum(known.get(each, 0) for each in (*pairs, *words))


def _series(index: TextIndex, sentences: SentenceIndex, percents: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the shares that a sentence gives one after another, if they are a little more than the whole.

    46.8 percent, the league 39.4 percent, farmers 11.2 percent and others 4.6 percent.
    """
    tokens = index.tokens
    for i, group in groupby(percents, key=lambda number: sentences.number(number.span.start)):
        shares = list(group)
        made = sum(share.value for share in shares)
        slack = sum(share.step for share in shares) / 2
        if i < 0 or len(shares) < _FEWEST or not 100 + slack - _EXACT <= made <= _MOST_OVER:
            continue  # four whole percentages are rounded by less than two points in all
        between = [tokens.lower[a.tokens.stop : b.tokens.start] for a, b in pairwise(shares)]
        if between[0][:1] == ("of",) and between[0][1:2] and between[0][1] in listed("pronouns_of_parts"):
            between[0] = between[0][2:]  # 21 percent | of them |, the league 38 percent
        if {"and", "while", "with"}.isdisjoint(between[-1]):
            continue
        rest = _is_of_the_rest(tokens, shares[-1])
        if all(_is_between_shares(words, rest=rest) for words in between) and not _are_of_several(tokens, shares):
            yield sum_of_shares(index, shares, made)


def _is_of_the_rest(tokens: Tokens, share: Number) -> bool:
    """Return whether the last share is of all else, so that those before are parts: | 14 percent | somewhere else.

    46 percent of riders came from work, 27 percent from a class and 34 percent | from all other places.
    """
    behind = tokens.lower[share.tokens.stop : share.tokens.stop + _MOST_WORDS]
    words = " ".join(takewhile(str.isalpha, behind))
    return any(words.startswith(rest) for rest in _rests())


@cache
def _rests() -> tuple[str, ...]:
    """Return what stands behind the share of all else: somewhere else; to all other."""
    places = ("elsewhere", "somewhere else")
    return (*places, *(f"{led}all other" for led in ("", "at ", "by ", "for ", "from ", "in ", "to ")))


def _are_of_several(tokens: Tokens, shares: Sequence[Number]) -> bool:
    """Return whether each share is of a whole of its own: 41 percent | in the north, 38 in the south and 29 in Orve.

    So it is where it is by how much something moved (oil | rose 41 percent, gas 38 and coal 29), or is told for a year.
    """
    first = shares[0].tokens.start - (tokens.lower[shares[0].tokens.start - 1] == "by")
    yearly = any(tokens.lower[share.tokens.stop] in ("a", "per", "annually") for share in shares)
    if yearly or tokens.lower[first - 1] in movements():
        return True
    behind = {tokens.lower[share.tokens.stop] for share in shares}
    return len(behind) == 1 and tokens.symbols[shares[0].tokens.stop] in "oP"


def _is_between_shares(words: Sequence[str], *, rest: bool) -> bool:
    """Return whether words stand between two shares of one whole: would sell up, | rice for; not: up from.

    `rest`: the last share is of all else, so that `of them` and `from` compare none.
    """
    if not ("," in words or ";" in words or "and" in words):
        return False
    moved = words[0] in _WAYS or words[-1] in _WAYS or any(a in _WAYS and b in _TO_OR_FROM for a, b in pairwise(words))
    compared = listed("comparisons_of_shares") | listed("pronouns_of_parts")
    return not moved and (rest or compared.isdisjoint(word for k, word in enumerate(words) if not _answers(words, k)))


def _answers(words: Sequence[str], k: int) -> bool:
    """Return whether a word between two shares is of an answer and compares none: 31% were | against | it.

    Or of what the answer is about: 35% rated | them | poor. Not: 31% in Ash, | against | 28% in Oak; 12% of | them.
    """
    before = words[k - 1] if k else ""
    if words[k] == "them":
        return before not in function_words()
    return words[k] == "against" and before in listed("words_of_answering") | listed("votes")


def _is_rest(tokens: Tokens, i: int) -> bool:
    """Return whether the words before token `i` say that it is what is left: the remaining | 30; the rest, | 30.

    Or the balance of some | 30; the residual share, | 30; the remainder (| 30. Not: the balance of | 30% of accounts.
    """
    if tokens.lower[i - 1] == "of" and "of" in tokens.lower[i + 1 : i + 3]:
        return False
    links = listed("words_before_a_share_left")
    j = i - 1 - (tokens.lower[i - 1] in listed("rounding_words") and tokens.lower[i - 1] not in links)
    j -= tokens.words[j] in links
    j -= tokens.words[j] == ","  # The rest|, or | 28 percent
    j -= tokens.lower[j] in listed("words_for_a_share")
    return tokens.lower[j] in listed("remains") and tokens.lower[j - 1] in ("the", "a")


def _is_left(tokens: Tokens, i: int) -> bool:
    """Return whether `leaving` stands before token `i`: leaving just | 17 percent for all else."""
    j = i - 1 - (tokens.words[i - 1] in ("about", "just", "only", "roughly"))
    return tokens.lower[j] == "leaving"
