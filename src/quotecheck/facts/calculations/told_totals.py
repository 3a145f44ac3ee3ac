"""Find totals that a text tells, by any cue, behind the counts that make them: 17 in Ash and 16 in Elm, for 35 in all.

A sum of all the counts before it in the sentence is meant where it is near the total and no other sum of them is it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_NEAR = 0.85  # of a total that the counts before it make, or that of them
_BEFORE, _BEHIND = 4, 6  # tokens beside a total in which its cue stands
_MOST_TERMS = 6
_OF_THEM = (("of", "them"), ("of", "those"), ("of", "these"), ("of", "whom"), ("of", "which"))
_SUMS = frozenset(("together", "altogether", "combined", "sum"))
_ADDED = ("adds up to", "add up to", "added up to", "adding up to", "sums up to", "summed up to", "summing up to")


def find_told_totals(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the totals of a sentence that the counts or the shares before them do not make."""
    tokens = index.tokens
    for here in told.values():
        for numbers in (here.counts, here.percents):
            for k in range(2, len(numbers)):
                result = numbers[k]
                terms = _terms(numbers[:k], result)
                if not _is_total(tokens, here.place, result) or not _are_added(tokens, here.place, terms, result):
                    continue
                made = sum(term.value for term in terms)
                if not _comes_out(terms, result) and _NEAR * result.value <= made <= result.value / _NEAR:
                    yield Calculation(
                        kind=Sum.TOTAL,
                        span=result.span,
                        terms=tuple(term.span for term in terms),
                        makes=f"{result.unit.strip('%')}{made:,.10g}{'%' if result.unit == '%' else ''}",
                        holds=False,
                        quoted=index.is_quoted(result.span.start),
                    )


def _terms(before: Sequence[Number], result: Number) -> tuple[Number, ...]:
    """Return the numbers that a total may be made of, without the one that says how many they are: the | two banks."""
    terms = [number for number in before if number.unit == result.unit and not number.rest]
    if len(terms) > 2 and terms[0].in_words and terms[0].value == len(terms) - 1:
        terms = terms[1:]
    return tuple(terms) if 2 <= len(terms) <= _MOST_TERMS else ()


def _is_total(tokens: Tokens, place: range, result: Number) -> bool:
    """Return whether words beside a number call it a total: for a sum of | 35; together | 35; | 35 in all."""
    i = result.tokens.start
    while tokens.lower[i - 1] in ("about", "some", "roughly", "nearly", "almost", "$", "£", "€"):
        i -= 1
    words = tokens.lower[max(place.start, i - _BEFORE) : i]
    before = " ".join(words)
    if tokens.lower[result.tokens.stop : result.tokens.stop + 2] in _OF_THEM:
        return False  # 12 ferries and nine tugs; together 20 of them are in dock
    if before.endswith(_ADDED) or words[-1:] in (("together",), ("altogether",), ("combined",), ("totalling",)):
        return True
    if words[-1:] == ("of",) and words[-2:-1] in (("total",), ("sum",)) and words[0] != "the":
        return True
    behind = tokens.lower[result.tokens.stop : min(place.stop, result.tokens.stop + _BEHIND)]
    return _all_told(behind) or (behind[1:] != () and _all_told(behind[1:]) and behind[0].isalpha())


def _all_told(behind: Sequence[str]) -> bool:
    """Return whether words say that all is told, and not of another time: | in all; | over the two games."""
    of_both = behind[:1] and behind[0] in ("over", "in", "for", "across", "between") and behind[1:2] == ("the",)
    if of_both and behind[2:3] and behind[2] in ("two", "three", "four", "five", "six", "weekend"):
        return True
    last = 1 if behind[:1] and behind[0] in ("altogether", "combined", "together", "overall") else 0
    last = 2 if behind[:2] in (("in", "all"), ("in", "total"), ("all", "told"), ("between", "them")) else last
    return bool(last) and behind[last : last + 1] in ((".",), (",",), (";",), (), ("\n",))


def _are_added(tokens: Tokens, place: range, terms: Sequence[Number], result: Number) -> bool:
    """Return whether counts stand side by side before a total, and no word tells of more that is in it."""
    if len(terms) < 2 or any(bounds_of(tokens, term) not in ("", "range") for term in (*terms, result)):
        return False
    joints = ("and", "plus", "while", "&")
    between = tokens.lower[terms[-2].tokens.stop : terms[-1].tokens.start]
    near = result.tokens.start - terms[-1].tokens.stop <= 2 * _BEHIND
    series = (
        len(terms) > 1
        and "," in between
        and not _SUMS.isdisjoint(tokens.lower[terms[-1].tokens.stop : result.tokens.start])
    )
    more = listed("words_of_more") - {"with"} | listed("superseding_words")
    before = tokens.lower[place.start : result.tokens.start]
    return near and (series or any(joint in between for joint in joints)) and more.isdisjoint(before)


def _comes_out(terms: Sequence[Number], result: Number) -> bool:
    """Return whether some of the counts make the total, as far as they are rounded."""
    for size in range(1, len(terms) + 1):
        for some in combinations(terms, size):
            slack = sum(each.step / 2 for each in (*some, result) if each.step != 1)
            if abs(sum(each.value for each in some) - result.value) <= slack + 1e-6:
                return True
    return False
