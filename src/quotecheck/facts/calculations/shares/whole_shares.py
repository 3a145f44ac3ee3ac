"""Find shares that a text says are all of a whole: of what it consists, of two halves of it, of one vote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, groupby, pairwise

from quotecheck.facts.calculations.parts.parts import kinds_in_two
from quotecheck.facts.calculations.shares.shares_in_a_row import are_parts, is_last_part
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_WHOLE = 100
_OFF = 15  # by which the shares of a whole miss it at most
_BESIDE = 6  # tokens between a share and the word that says whose it is
_BEFORE = 8  # tokens between the verb of a whole and its first share
_FEWEST = 3
_NO_WHOLE = frozenset((",", ";", "by", "on", "with"))  # behind a verb by which a whole is divided differently


def find_whole_shares(index: TextIndex, sentences: SentenceIndex, percents: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the shares of a sentence, and of the one before, that must make up a hundred and do not.

    What it consists of (70 percent copper, 20 percent zinc and 5 percent tin), two halves (men and women), two parties
    of one vote, and a series that ends with everything else.
    """
    tokens = index.tokens
    before: list[Number] = []
    last = -2
    for i, group in groupby(percents, key=lambda number: sentences.number(number.span.start)):
        shares = list(group)
        wider = [*(before if last == i - 1 else ()), *shares]
        before, last = shares, i
        if i < 0:
            continue
        first = tokens.within(sentences.starts[i], shares[0].span.start).start
        series = _is_series(tokens, shares)
        if series and _names_the_rest(tokens, shares[-1]) and len(wider) >= _FEWEST:
            yield from _sum(index, wider, least=_WHOLE - _OFF)
        elif are_parts(tokens, first, shares):
            yield from _sum_of_parts(index, shares)
        elif _are_opposed(tokens, shares):
            yield from _sum(index, shares, least=_WHOLE)  # others may have no answer
        elif _are_divided(tokens, first, shares) or _are_shared_out(tokens, first, shares):
            yield from _sum(index, shares, least=_WHOLE)  # fewer may be named than there are
        elif _are_halves(tokens, shares) or (series and _consists(tokens, first, shares)):
            yield from _sum(index, shares, least=_WHOLE - _OFF)


def _sum(index: TextIndex, shares: Sequence[Number], least: float) -> Iterator[Calculation]:
    """Yield the sum of some shares, where it is near a hundred and is none."""
    *fewer, made = accumulate(share.value for share in reversed(shares))
    # A rise of 12 percent may stand in the sentence before.
    whole = any(abs(each - _WHOLE) <= _slack(shares) for each in fewer)
    if least <= made <= _WHOLE + _OFF and not whole and abs(made - _WHOLE) > _slack(shares):
        yield sum_of_shares(index, shares, made)


def _sum_of_parts(index: TextIndex, shares: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the sum of parts that are all told: more than a hundred, or less where the last is called the last."""
    made = sum(share.value for share in shares)
    least = _WHOLE - _OFF * is_last_part(index.tokens, shares)
    most = _WHOLE + _OFF * (1 if len(shares) < _FEWEST else 2)
    if least <= made <= most and abs(made - _WHOLE) > _slack(shares):
        yield sum_of_shares(index, shares, made)


def _slack(shares: Sequence[Number]) -> float:
    """Return by how much rounded shares of a whole may miss it."""
    return max(1.0, sum(share.step for share in shares) / 2) + 0.01


def sum_of_shares(index: TextIndex, shares: Sequence[Number], made: float) -> Calculation:
    """Return the wrong sum of some shares, of which the last is pointed at."""
    *terms, last = shares
    return Calculation(
        kind=Sum.SHARES,
        span=last.span,
        terms=tuple(share.span for share in terms),
        makes=f"{made:g}",
        holds=False,
        quoted=index.is_quoted(last.span.start),
    )


def _is_series(tokens: Tokens, shares: Sequence[Number], divides: str = "") -> bool:
    """Return whether shares stand one after another, the last behind `and`, and none is compared with another.

    A preposition that divides the whole compares nothing: 46% came | from fees.
    """
    between = [tokens.lower[a.tokens.stop : b.tokens.start] for a, b in pairwise(shares)]
    apart = all(not {",", ";", "and", "while", "with"}.isdisjoint(words) for words in between)
    joined = not between or not {"and", "while", "with", ";"}.isdisjoint(between[-1])
    words = {word for each in between for word in each} | {tokens.lower[share.tokens.start - 1] for share in shares}
    words.update(tokens.lower[shares[-1].tokens.stop : shares[-1].tokens.stop + 2])  # 9 percent | more than last year
    words.discard(divides)
    return apart and joined and words.isdisjoint(listed("comparisons_of_shares") | listed("pronouns_of_parts"))


def _names_the_rest(tokens: Tokens, share: Number) -> bool:
    """Return whether the words before a share are of all that was not named: everything else takes | 7 percent."""
    before = tokens.lower[max(0, share.tokens.start - _BESIDE) : share.tokens.start]
    return any(pair in _rests() for pair in pairwise(before))


@cache
def _rests() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(line.split()) for line in lines("names_of_the_rest"))


def _consists(tokens: Tokens, first: int, shares: Sequence[Number]) -> bool:
    """Return whether a verb before the first share says that those behind it are all: the alloy consists of | 70."""
    start = shares[0].tokens.start
    before = tokens.lower[max(first, start - _BEFORE) : start]
    return len(shares) >= _FEWEST and not listed("verbs_of_wholes").isdisjoint(before)


def _are_divided(tokens: Tokens, first: int, shares: Sequence[Number]) -> bool:
    """Return whether one verb divides a whole: Of it | 46% came from fees, 31% from gifts; | 46% of it came from."""
    opens = tokens.lower[first] == "of" or tokens.lower[shares[0].tokens.stop] == "of"
    if len(shares) < _FEWEST or not opens:
        return False
    divides = tokens.lower[shares[1].tokens.stop]
    verb = tokens.lower[shares[0].tokens.stop : shares[1].tokens.start]
    return (
        divides in listed("prepositions_of_parts")
        and divides in verb[1:]
        and all(tokens.lower[share.tokens.stop] == divides for share in shares[1:])
        and _is_series(tokens, shares, divides)
    )


def _are_shared_out(tokens: Tokens, first: int, shares: Sequence[Number]) -> bool:
    """Return whether a verb before the first share shares a whole out: is apportioned at | 62 percent for farms, ….

    Its power comes | 48 percent from coal. Not: is divided by age, with | 62 percent ill; went on party lines: | 62
    percent of Reds.
    """
    start = shares[0].tokens.start
    before = tokens.lower[max(first, start - _BEFORE) : start]
    verbs = listed("verbs_of_dividing") | listed("verbs_of_coming_from")
    k = next((k for k in reversed(range(len(before))) if before[k] in verbs), -1)
    behind = {tokens.lower[share.tokens.stop] for share in shares}
    if len(shares) < _FEWEST or k < 0 or "of" in behind or not _NO_WHOLE.isdisjoint(before[k + 1 :]):
        return False
    if before[k] in listed("verbs_of_coming_from") and behind != {"from"}:
        return False
    return _is_series(tokens, shares, "from")


def _are_halves(tokens: Tokens, shares: Sequence[Number]) -> bool:
    """Return whether two shares are of the two kinds that a whole has: women are | 54 percent and men | 46 percent.

    Or 54 percent of the crew are women and 46 percent men; not: women were 54 percent more likely.
    """
    if len(shares) != 2:
        return False
    first, other = shares
    between = tokens.lower[first.tokens.stop : other.tokens.start]
    apart = any(joint in between for joint in (",", ";", "and", "while"))
    if len(between) > 2 * _BESIDE or not apart or not listed("comparisons_of_shares").isdisjoint(between):
        return False
    if any(_is_of_a_kind(tokens, share) for share in shares):
        return False
    before = tokens.lower[max(0, first.tokens.start - _BESIDE) : first.tokens.start]
    behind = tokens.lower[other.tokens.stop : other.tokens.stop + 3]
    making = listed("verbs_of_making_up")
    leads = between[:1] == ("of",) and any(word in making for word in before[-2:])
    follows = any(word in making for word in between)
    return any(
        (leads and a in before and b in between) or (follows and a in between and b in behind)
        for pair in kinds_in_two()
        for a, b in (pair, pair[::-1])
    )


def _are_opposed(tokens: Tokens, shares: Sequence[Number]) -> bool:
    """Return whether two shares are of those for something and those against it: 64% were for it and 38% | against."""
    if len(shares) != 2 or not _is_series(tokens, shares, "against"):
        return False
    a, b = shares
    between = tokens.lower[a.tokens.stop : b.tokens.start]
    behind = tokens.lower[b.tokens.stop : b.tokens.stop + 4]
    k = next((k for k, word in enumerate(behind[:2]) if word in listed("words_of_opposing")), len(behind))
    k += behind[k + 1 : k + 2] in (("it",), ("them",))
    last = "".join(behind[k + 1 : k + 2]) in (".", ",", ";")
    return last and behind[0] != "of" and not listed("words_of_backing").isdisjoint(between)


def _is_of_a_kind(tokens: Tokens, share: Number) -> bool:
    """Return whether a share is taken of one of two kinds itself: 54 percent | of women voted."""
    i = share.tokens.stop
    kinds = {word for pair in kinds_in_two() for word in pair}
    return tokens.lower[i] in ("of", "among") and not kinds.isdisjoint(tokens.lower[i + 1 : i + 3])
