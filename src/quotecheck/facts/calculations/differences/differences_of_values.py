"""Find differences that a text tells beside two values, in any order: 4,210 votes to 3,980, and a majority of 230.

Lamm polled 4,210 votes and Ruiz 3,980, giving her a majority of 230. Ruiz received 3,980. Her majority was 230. It cost
$60 million, which is $10 million more than the $50 million planned. It rose by $2 to $16 an hour from $14.
"""

from collections.abc import Iterator, Mapping

from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import difference, last_digit
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_THREE = 3
_FEW = 3  # tokens
_WIDE = 8  # tokens behind a difference in which what it is less or more than stands
_PAIR = 2
_MISSES = 2.5  # times by which a difference misses that is of something else
_LOOSE = 0.15  # of a difference by which one may be off that words loosen
_OF_EACH = (("a",), ("an",), ("each",), ("every",), ("per",))


def find_differences_of_values(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the differences, right and wrong, of which a sentence or some tell both values and no other number."""
    tokens = index.tokens
    for i, here in told.items():
        if here.percents:
            continue
        if len(here.counts) == _THREE:
            found = _within(tokens, here)
        else:
            before = [told[k] for k in (i - 2, i - 1) if k in told]
            found = _before(tokens, before, here) or (_since(tokens, told[i - 1], here) if i - 1 in told else None)
        if found:
            yield from _sum(index, *found)


def _sum(index: TextIndex, result: Number, a: Number, b: Number) -> Iterator[Calculation]:
    """Yield the difference of two values of one unit, where it is near what the text says."""
    units = {number.unit for number in (result, a, b)}
    about = index.tokens.lower[result.tokens.start - 1] in listed("rounding_words")
    stated = result._replace(step=last_digit(result.value)) if about else result  # about | 3,000 more than the 11,700
    made = difference(a, b, stated, rounded=False) if len(units) == 1 else None
    apart = abs(a.value - b.value)
    # Nearly | two feet above the mark of 29.8 feet
    loosened = _LOOSE if not about and bounds_of(index.tokens, result) else 0.0
    if made and apart and 1 / _MISSES < result.value / apart < _MISSES:
        yield Calculation(
            kind=Sum.DIFFERENCE,
            span=result.span,
            terms=tuple(sorted((a.span, b.span))),
            makes=written_like(index.text, result, apart),
            holds=made.low <= result.value <= made.high or abs(result.value - apart) <= loosened * apart,
            quoted=index.is_quoted(result.span.start),
        )


def _within(tokens: Tokens, here: Told) -> tuple[Number, Number, Number] | None:
    """Return the difference that a sentence tells, and its two values."""
    for k, number in enumerate(here.counts):
        a, b = (each for each in here.counts if each is not number)
        if _is_lead(tokens, number) and _are_votes(tokens, here, a, b):
            return number, a, b
        if k and _compares(tokens, number, here.counts[-1]) and number is not here.counts[-1]:
            return number, a, b
        if _is_step(tokens, number) and _role(tokens, a, "to") != _role(tokens, b, "to"):
            first, last = (b, a) if _role(tokens, a, "to") else (a, b)
            return (number, first, last) if _role(tokens, first, "from") else None
    return None


def _before(tokens: Tokens, before: list[Told], here: Told) -> tuple[Number, Number, Number] | None:
    """Return the lead that a sentence tells alone, and the two votes before it: Her majority was | 230."""
    votes = [number for each in before for number in each.counts]
    alone = len(here.counts) == 1 and len(votes) == len(("two", "votes")) and not any(each.percents for each in before)
    if not alone or not votes or not _is_lead(tokens, here.counts[0]):
        return None
    if tokens.lower[here.place.start] not in listed("owners_of_leads") or not _are_votes(tokens, before[0], *votes):
        return None
    return here.counts[0], votes[0], votes[1]


def _since(tokens: Tokens, before: Told, here: Told) -> tuple[Number, Number, Number] | None:
    """Return by how much a value of a sentence differs from the only one before, of which it goes on to tell.

    The river reached | 6.1 metres. It had stood at | 2.6 metres at noon, a rise of | 3.5 metres.
    """
    counts = [number for number in here.counts if not _is_of_time(tokens, number)]
    values = [number for number in before.counts if not _is_of_time(tokens, number)]
    if len(counts) != _PAIR or len(values) != 1 or before.percents:
        return None
    value, result = counts
    opening = tokens.lower[here.place.start : value.tokens.start]
    comma = opening.index(",") + 1 if "," in opening else 0
    goes_on = not listed("pronouns_of_the_told").isdisjoint(opening[:1] + opening[comma : comma + 1] + opening[-_FEW:])
    nouns = [_noun(tokens, number) for number in (values[0], value, result)]
    alike = bool(value.unit) or all(noun in (nouns[0], "") for noun in nouns[1:])
    alike = alike and {each.rest for each in (value, values[0])} == {value.rest}
    stood = not listed("verbs_of_values").isdisjoint(opening)
    stated = "," in tokens.lower[value.tokens.stop : result.tokens.start] and _is_change(tokens, result)
    return (result, values[0], value) if goes_on and stood and alike and stated else None


def _is_of_time(tokens: Tokens, number: Number) -> bool:
    return not number.unit and tokens.lower[number.tokens.stop].removesuffix("s") in listed("units_of_time")


def _noun(tokens: Tokens, number: Number) -> str:
    """Return the stem of the noun behind a number, nothing where none stands there: 41 | points; 44 | in all."""
    word = tokens.lower[number.tokens.stop]
    return stem(word) if word.isalpha() and word not in function_words() else ""


def _is_change(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is a change that a noun tells behind a comma: , meaning | a rise of | 3 metres."""
    before = tokens.lower[max(0, number.tokens.start - _FEW) : number.tokens.start]
    if not {"on", "from", "over", "than"}.isdisjoint(tokens.lower[number.tokens.stop : number.tokens.stop + 2]):
        return False  # a rise of $12 million | on the forecast
    return before[-1:] == ("of",) and before[0] in ("a", "an", "the") and before[1] in listed("nouns_of_change")


def _is_lead(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is by how much one side is ahead: a majority of | 230; by | 230 votes."""
    start, stop = number.tokens.start, number.tokens.stop
    before = tokens.lower[max(0, start - _FEW) : start]
    leads = listed("nouns_of_leads")
    if not leads.isdisjoint(before) and before[-1] in listed("before_leads"):
        return True
    if "by" not in before or tokens.lower[stop : stop + 1] != ("votes",):
        return False
    moved = any(word in movements() for word in tokens.lower[max(0, start - _FEW) - 1 : start])  # a turnout up by 330
    return not moved and tokens.lower[stop + 1] not in ("to", "against")  # by 48 votes | against 45


def _are_votes(tokens: Tokens, here: Told, a: Number, b: Number) -> bool:
    """Return whether two numbers are votes for two sides: 48 in favour and 34 against."""
    inside = tokens.lower[here.place.start : here.place.stop]
    needed = not listed("words_of_needed_votes").isdisjoint(inside)
    sides = not listed("words_of_votes").isdisjoint(inside)
    return sides and not needed and not a.unit and not b.unit and min(a.value, b.value) > 1


def _compares(tokens: Tokens, number: Number, base: Number) -> bool:
    """Return whether a number is by what another is more than a value: $10 million more than | the $50 million.

    Or 40 centimetres above the danger level of | 1,060 centimetres.
    """
    words = tokens.lower[number.tokens.stop : base.tokens.start]
    measured = words[:1] == tokens.lower[base.tokens.stop : base.tokens.stop + 1] or (
        not number.unit and bool(words) and stem(words[0]) in listed("measures")
    )
    words = words[measured:]  # 40 | metres | more than the 90 metres
    if not words or len(words) > _WIDE or "," in words or tokens.lower[number.tokens.stop :][:2] == ("or", "more"):
        return False
    than = (words[0] in ("more", "less", "fewer") or words[0].endswith("er")) and "than" in words[1:3]
    named = words[-1] == "of" and words[-2:-1] != () and words[-2] in listed("nouns_of_known_amounts")
    known = words[-1] in listed("before_known_amounts") or named
    return known and (than or words[0] in ("over", "above", "under", "below"))


def _is_step(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is by how much something moved: rose by | $2; rose | 30 centimetres."""
    if tokens.lower[number.tokens.stop : number.tokens.stop + 1] in _OF_EACH:
        return False  # rose by 2,000 a week, from 14,000 in May to 17,000 in June
    before = tokens.lower[max(0, number.tokens.start - 2) : number.tokens.start]
    return (before[-1:] == ("by",) and before[0] in movements() | {"up": "up"}) or (
        bool(before) and before[-1] in movements()
    )


def _role(tokens: Tokens, number: Number, word: str) -> bool:
    """Return whether a preposition leads to a value."""
    return word in tokens.lower[max(0, number.tokens.start - 2) : number.tokens.start]
