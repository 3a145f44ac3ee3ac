"""Find the answers to one question that sentences give one after another: 44% backed the levy. 31% were against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from quotecheck.facts.calculations.shares.whole_shares import sum_of_shares
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, TextIndex, Tokens

_NOT = ("not", "no", "n't")
_MOST_WORDS = 4
_FEWEST, _WHOLE, _OFF = 3, 100, 15
_SENTENCES = 3  # in which the answers to one question stand
_OPENERS = 2  # tokens before a share that opens a sentence: | Another 31 percent; | But about 31 percent


def find_answers(index: TextIndex, sentences: SentenceIndex, percents: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the answers that are more than the whole: those for it, those against it and those without an answer.

    Each sentence behind the first opens with its share: 44% backed the levy. | 31% were against it. | 19% were
    undecided and 11% gave no answer.
    """
    tokens = index.tokens
    told: list[tuple[int, list[Number]]] = []
    for i, group in groupby(percents, key=lambda number: sentences.number(number.span.start)):
        shares = list(group)
        opens = i >= 0 and shares[0].tokens.start - sentences.place(tokens, i).start <= _OPENERS
        goes_on = opens and bool(told) and told[-1][0] == i - 1
        told = [*(told[1 - _SENTENCES :] if goes_on else ()), (i, shares)]
        answers = [share for _, each in told for share in each]
        if len(told) > 1 and is_undecided(tokens, shares[-1].tokens.stop) and _are_opposed(tokens, answers):
            made = sum(share.value for share in answers)
            if _WHOLE + sum(share.step for share in answers) / 2 <= made <= _WHOLE + _OFF:
                yield sum_of_shares(index, answers, made)


def _are_opposed(tokens: Tokens, shares: Sequence[Number]) -> bool:
    """Return whether one share is of those for something and one of those against it, and none is of a part."""
    behind = [tokens.lower[share.tokens.stop : share.tokens.stop + _MOST_WORDS] for share in shares]
    parts = any(words[0] == "of" for words in behind[1:])  # 44% backed it; 31% | of | women were against it
    both = all(
        any(not listed(name).isdisjoint(words) for words in behind)
        for name in ("words_of_backing", "words_of_opposing")
    )
    compared = any("than" in words for words in behind)
    earlier = any(
        not listed("words_of_earlier_times").isdisjoint(tokens.lower[a.tokens.stop : b.tokens.start])
        for a, b in pairwise(shares)
    )
    return len(shares) >= _FEWEST and both and not (parts or compared or earlier)


def is_undecided(tokens: Tokens, i: int) -> bool:
    """Return whether the words from token `i` on are of people without an answer: 21 percent | had no opinion."""
    for _ in range(_MOST_WORDS):
        if tokens.words[i] == "of" and i + 2 < len(tokens.words):
            i += 2
        elif tokens.words[i] in listed("words_of_answering"):
            i += 1
    word, following = tokens.words[i], tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if word in listed("words_of_no_answer"):
        return True
    if word not in _NOT and not word.endswith("n't"):
        return False
    behind = tokens.words[i + 2] if i + 2 < len(tokens.words) else ""
    return any(each in listed("answers") for each in (following, behind))
