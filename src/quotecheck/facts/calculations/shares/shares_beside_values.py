"""Find shares beside the part and the whole that they are of: 30 of the 120 boats, or 20 percent; of 120, 30 (a fifth).

The part and the whole stand next to each other with an `of` that leads to the whole; the share stands beside them,
separated by a mark or by `or`, or takes the whole itself: 20 percent of the 120 boats, or 30.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecheck.facts.numbers.fractions import fractions, openers_of_fractions
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import fraction, share
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 14  # tokens from a part to its whole
_NEAR, _WIDE = 9, 16  # tokens between both and the share, and one with `or` before it
_BACK = 3  # sentences before a share in which the sum stands that it is of
_MISSES = 2.5  # times by which a share misses that is of something else
_MARKS = frozenset((",", "(", ")", "–", "—", ":", "-"))
_ENDS = frozenset((".", ";", "?", "!", "|"))


class _Share(NamedTuple):
    """A share in percent: 20 percent, a fifth; `loose` is the word before a fraction: about."""

    place: range
    value: float
    in_words: bool
    loose: str


def find_shares_beside_values(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the shares, right and wrong, that a sentence tells beside their part and their whole."""
    tokens = index.tokens
    for i, here in told.items():
        shares = list(_shares(tokens, here)) if here.counts else []
        for each in shares:
            pairs = [pair for pair in pairwise(here.counts) if _is_of_both(tokens, each, *pair, shares)]
            pairs = pairs or [*_of_a_sum_before(tokens, each, here.counts, [told[k] for k in _before(i) if k in told])]
            if len(pairs) != 1:
                continue
            low, high = sorted(pairs[0], key=lambda number: number.value)
            made = fraction(low, high, loose=each.loose) if each.in_words else share(low, high)
            percent = 100 * low.value / high.value if high.value else 0
            if made and percent / _MISSES < each.value < percent * _MISSES:
                span = tokens.span(each.place)
                yield Calculation(
                    kind=Sum.FRACTION if each.in_words else Sum.SHARE,
                    span=span,
                    terms=tuple(sorted((low.span, high.span))),
                    makes=made.shown,
                    holds=made.low <= each.value <= made.high,
                    quoted=index.is_quoted(span.start),
                )


def _before(i: int) -> range:
    return range(i - 1, i - 1 - _BACK, -1)


def _of_a_sum_before(
    tokens: Tokens, each: _Share, counts: Sequence[Number], before: Sequence[Told]
) -> Iterator[tuple[Number, Number]]:
    """Yield the amount that a share is of with the only one told before: $30, or 60% of the | money."""
    start, stop = each.place.start, each.place.stop
    part = next((number for number in counts if number.tokens.stop == start - 2), None)
    of = tokens.lower[stop : stop + 2] == ("of", "the") and tokens.lower[stop + 2] in listed("words_for_a_whole")
    if not part or not part.unit or not of or tokens.lower[start - 1] != "or":
        return
    amounts = next((those for told in before if (those := [one for one in told.counts if one.unit])), [])
    if len(amounts) == 1 and amounts[0].unit == part.unit and amounts[0].value > part.value:
        yield part, amounts[0]


def _shares(tokens: Tokens, here: Told) -> Iterator[_Share]:
    for number in here.percents:
        yield _Share(number.tokens, number.value, in_words=False, loose="")
    for number in here.counts:  # 59 cents | of every dollar
        behind = tokens.lower[number.tokens.stop : number.tokens.stop + 4]
        if behind[:1] == ("cents",) and behind[2:] in (("every", "dollar"), ("each", "dollar"), ("the", "dollar")):
            yield _Share(number.tokens, number.value, in_words=False, loose="")
    for i in here.place:
        for stop in (i + 2, i + 1) if tokens.lower[i] in openers_of_fractions() else ():
            if value := fractions().get(" ".join(tokens.lower[i:stop])):
                yield _Share(range(i, stop), 100 * value, in_words=True, loose=_loose(tokens, i))
                break


def _loose(tokens: Tokens, i: int) -> str:
    before = ("", "", *tokens.lower[max(0, i - 2) : i])[-2:]
    if before[1:] == ("than",):
        return " ".join(before)
    return before[-1] if before[-1] in listed("hedges_of_conversions") else ""


def _is_of_both(tokens: Tokens, each: _Share, a: Number, b: Number, shares: Sequence[_Share]) -> bool:
    """Return whether a share stands beside two numbers of which one is a part of the other."""
    if (a.unit, a.rest) != (b.unit, b.rest):
        return False  # not: 96km of the 240 posts, or 40%
    between = tokens.lower[a.tokens.stop : b.tokens.start]
    if each.place.stop <= a.tokens.start and _is_of(tokens, each, a):
        apposed = "or" in between[-2:] or (between[-1:] == (",",) == tokens.words[b.tokens.stop :][:1])
        return apposed and len(between) <= _NEAR and b.value < a.value  # a fifth of the 240 boats, or 48
    if each.place.start in range(a.tokens.stop, b.tokens.start):
        return _takes(tokens, each, a, b)
    if len(between) > _FAR or not _ENDS.isdisjoint(between) or not _is_part_of_whole(tokens, a, b, between):
        return False
    first, last = a.tokens.start, b.tokens.stop
    behind = each.place.start >= last
    gap = range(last, each.place.start) if behind else range(each.place.stop, first)
    words = tokens.lower[gap.start : gap.stop]
    beside = [word for word in words if word in _MARKS or word == "or"]
    others = any(other is not each and other.place.start in gap for other in shares)
    # Of those 131, or 61%, were for it, 68 (32%) against: the greater one has a share of its own, and is a part.
    others = others or (
        a.value > b.value and any(other.place.start in range(a.tokens.stop, b.tokens.start) for other in shares)
    )
    apposed = (
        bool(beside)
        and len(words) <= (_WIDE if "or" in words[-2:] else _NEAR)
        and _ENDS.isdisjoint(words)
        and not others
    )
    return apposed and _stands_alone(tokens, each, behind=behind)


def _is_of(tokens: Tokens, each: _Share, whole: Number) -> bool:
    words = tokens.lower[each.place.stop : whole.tokens.start]
    return words[:1] == ("of",) and len(words) <= len(("of", "the", "town", "'s"))


def _takes(tokens: Tokens, each: _Share, a: Number, b: Number) -> bool:
    """Return whether a share stands between: 30 boats, or | 20 percent | of the 120; 30 boats are | 20 percent | of."""
    led = tokens.lower[a.tokens.stop : each.place.start]
    of = tokens.lower[each.place.stop : b.tokens.start]
    whole = of[:1] == ("of",) or of[:2] == (",", "of")
    told = "or" in led[-2:] or (led[-1:] != () and led[-1] in listed("verbs_before_a_share") and _ENDS.isdisjoint(led))
    return whole and len(of) <= _FAR and len(led) <= _FAR and told and a.value < b.value


def _is_part_of_whole(tokens: Tokens, a: Number, b: Number, between: Sequence[str]) -> bool:
    """Return whether `of` leads to the greater number: 30 | of the 120; of the 120|, 30; 120 boats, | of whom 30."""
    if a.value < b.value:
        return "of" in between and not _MARKS & {*between}
    before = tokens.lower[max(0, a.tokens.start - 2) : a.tokens.start]
    headed = "of" in before and "out" not in before
    those = any(x == "of" and y in listed("pronouns_of_parts") for x, y in pairwise(between))
    return a.value > b.value and (those or (headed and "," in between))


def _stands_alone(tokens: Tokens, each: _Share, *, behind: bool) -> bool:
    """Return whether nothing else is what a share is of: or 20 percent|, leak; not: 20 percent of them leak."""
    start, after = each.place.start, tokens.lower[each.place.stop]
    if not listed("nouns_of_change").isdisjoint(tokens.lower[max(0, start - 3) : start]):
        return False  # a drop of about 43 percent
    if behind:
        before = tokens.lower[start - 1]
        named = before == "of" and tokens.lower[start - 3] in ("a", "an")  # a turnout of 40 percent
        apposed = before in _MARKS or before in ("or", "than") or before in listed("hedges_of_conversions") or named
        whole = after == "of" and not listed("words_for_a_whole").isdisjoint(tokens.lower[each.place.stop :][1:3])
        free = after not in listed("words_behind_a_share_of_more") and (after in _MARKS | _ENDS or before != ",")
        return apposed and (free or whole)
    return after in _MARKS - {","} or after == "or"
