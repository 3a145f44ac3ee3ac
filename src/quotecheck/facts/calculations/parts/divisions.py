"""Find wholes that a text divides into parts which do not make them: of 24 trucks, 14 carried flour and 12 medicine.

Parts that lie apart are no more than the whole. They are no less where the text says that there are no others: behind
a colon, behind `made up of`, of two kinds that all are of, or with a last part that is called the other ones.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecheck.facts.calculations.parts.division import Division
from quotecheck.facts.calculations.parts.parts import (
    FARTHEST,
    are_goods,
    are_joined,
    are_two_kinds,
    count_of_appositions,
    count_of_ones,
    is_apart,
    is_item,
    is_kin_listed,
    is_last_part,
    is_listed,
    is_of_noun,
    is_of_those,
    is_part_of,
    is_placed,
    opens_part,
    tells_what_became,
    without_their_number,
)
from quotecheck.facts.calculations.terms import Cast, Term
from quotecheck.facts.claims.slips_of_digits import is_slip_of_a_digit
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.text.punctuation import DASHES

_LARGE, _SERIES, _LEAST = 100, 3, 4  # `_LEAST`: of a whole
_BACK, _NEAREST, _LEAD = 20, 4, 3  # sentences before parts in which a whole is told, and a sum of money; of the lead
_NEAR, _MOST_OFF = 0.12, 1.5  # of what parts make, by which that sum differs; times a whole that wrong parts make
_MARKS = DASHES | {":", "namely"}
_OPENERS = _MARKS | {",", "(", ";"}
_ENDS = frozenset(".;:?!|\n")


def find_divisions(index: TextIndex, told: Mapping[int, Told], terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the divisions of wholes, right and wrong; the last part is pointed at where it is called the other ones."""
    by_sentence: dict[int, list[Term]] = {}
    for term in terms:
        by_sentence.setdefault(term.sentence, []).append(term)
    for i, inside in by_sentence.items():
        before = [term for j in range(i - _BACK, i) for term in by_sentence.get(j, ())]
        found = next(_divided(index.tokens, before, inside, told[i]), None)
        if found and _may_be_meant(index.tokens, found):
            yield _calculation(index, found)


def _divided(tokens: Tokens, before: Sequence[Term], inside: Sequence[Term], here: Told) -> Iterator[Division]:
    """Yield the divisions that the numbers of a sentence may be."""
    ways = [_over_two(tokens, before, inside, here)]
    for k in range(len(inside) - 1):
        taken = inside[k - 1 : k] if k and is_part_of(tokens, inside[k - 1], inside[k]) else []
        ways.append(_behind(tokens, taken, inside[k], without_their_number(inside[k + 1 :]), here))
    ways.append(_far(tokens, before, inside))
    yield from (way for way in ways if way and not is_item(tokens, way.whole, way.parts[0]))


def _over_two(tokens: Tokens, before: Sequence[Term], inside: Sequence[Term], here: Told) -> Division | None:
    """Return the division of a number told before: Nine boats wait. They are | four ferries and five dredgers.

    Of these, 14 are Greek and 12 Maltese. Killing six people … Four | of the victims were found at the mill ….
    """
    first = here.place.start + (not tokens.words[here.place.start][0].isalnum())
    opener = tokens.lower[first : first + 2]
    wholes = [term for term in before if term.sentence == here.sentence - 1]
    those = opener[:1] == ("of",) and opener[1] in listed("pronouns_of_parts")
    are = opener in (("they", "are"), ("they", "were"))
    if are and inside[0].number.tokens.start > first + 2 and tokens.words[first + 2] != ",":
        return None  # they were joined by two frigates
    parts, closed = _parts(tokens, inside)
    bare = closed and parts[0].number.tokens.start == first and not parts[0].noun
    if bare:
        wholes = _near(wholes, parts)  # He had twelve sheep. | Five were sold and the other six stayed
    elif not (those or are or is_of_those(tokens, inside[0])):
        wholes = [term for term in before if is_of_noun(tokens, inside[0], term)]
    all_told = are
    if opener == ("of", "the") and len(parts) >= _SERIES and inside[0].number.tokens.start > first + 2:
        wholes, all_told = _near(before, parts), True  # Of the works, 26 are on wood, 12 on canvas and two on tin
    if len({term.value for term in wholes}) != 1:
        return None
    return _division(tokens, wholes[-1], parts, here, complete=all_told, closed=closed)


def _near(before: Sequence[Term], parts: Sequence[Term]) -> list[Term]:
    """Return the numbers told before that some parts nearly make."""
    made = sum(part.value for part in parts)
    return [term for term in before if abs(term.value - made) <= _NEAR * made]


def _behind(tokens: Tokens, taken: Sequence[Term], whole: Term, others: Sequence[Term], here: Told) -> Division | None:
    """Return the division of a number among those behind it, None where nothing says that they are its parts.

    `taken` is the part that is told before it: | 12 | of the 30 wells are dry, leaving 18.
    """
    parts, closed = _parts(tokens, others)
    between = tokens.lower[whole.number.tokens.stop : opens_part(tokens, parts[0])]
    if not between or len(between) > FARTHEST or not listed("partial_lists").isdisjoint(between):
        return None
    if tokens.symbols[whole.number.tokens.stop] == "X" and between[0] == tokens.lower[parts[0].number.tokens.stop]:
        return None  # 210 were children, 150 were women and 120 were men
    opener, text = between[-1], " ".join(between)
    of_those = any(a == "of" and b in listed("pronouns_of_parts") for a, b in pairwise(between))
    made_up = any(text.endswith(phrase) for phrase in lines("phrases_of_composition"))
    shared = not listed("verbs_of_dividing").isdisjoint(between)
    opened = opener in (_OPENERS | {"leaving"}) - {";"} or (opener == ";" and closed)
    opened = opened or bool(taken and closed) or (opener == "with" and (not whole.number.unit or shared))
    headed = Cast.WHOLE in whole.casts and not _OPENERS.isdisjoint(between)
    if not (opened or of_those or made_up or headed):
        return None
    kinds = are_two_kinds(tokens, parts[:2]) and not (len(parts) > 2 and is_listed(tokens, parts[1]))
    parts = parts[:2] if kinds else parts  # 14 girls and 12 boys, and two teachers
    said = headed or of_those or made_up or kinds or shared or opener in _MARKS or bool(taken and closed)
    said = said or is_of_those(tokens, parts[0])
    behind = tokens.lower[parts[0].number.tokens.stop + bool(parts[0].noun)]
    space = range(whole.number.tokens.stop, parts[0].number.tokens.start)
    of_whole_too = behind in between or is_placed(tokens, space, behind)
    goods = opener == "," and are_goods(tokens, whole, parts[0])
    if not said and (goods or of_whole_too or not (closed or behind in listed("prepositions_of_divisions"))):
        return None  # 96 in Tarn, 71 in Orve and 57 in Sisk
    complete = made_up or kinds or (opener in _MARKS and not headed)
    return _division(tokens, whole, [*(taken if closed else ()), *parts], here, complete=complete, closed=closed)


def _far(tokens: Tokens, before: Sequence[Term], inside: Sequence[Term]) -> Division | None:
    """Return the division of a sum of money told before, of which some parts and the other one are told here.

    It owes $48 million. It pays $20 million now, $16 million in June and | the other $10 million later.
    """
    parts, closed = _parts(tokens, inside)
    near = [term for term in before if inside[0].sentence - term.sentence <= _NEAREST or term.sentence < _LEAD]
    wholes = [term for term in near if term.number.unit == parts[0].number.unit]
    if not closed or len(parts) < 2 or not parts[0].number.unit or not wholes:
        return None
    between = tokens.lower[wholes[0].number.tokens.stop : parts[0].number.tokens.start]
    if not listed("signs_of_another_sum").isdisjoint(between):
        return None  # the court cut it by a tenth; a fine came on top
    near = _near(wholes, parts)
    one = len({term.value for term in near}) == 1
    return Division(near[-1], tuple(parts), complete=True, closed=True) if one else None


def _division(
    tokens: Tokens, whole: Term, parts: Sequence[Term], here: Told, *, complete: bool, closed: bool
) -> Division | None:
    units = {(term.number.unit, term.number.rest) for term in parts}
    if (
        units != {(whole.number.unit, "")}
        or whole.value < _LEAST
        or max((part.value for part in parts), default=0) >= whole.value
    ):
        return None
    if any(tokens.lower[part.number.tokens.stop] in listed("moving_shares") for part in parts):
        return None  # $14 million: $2 million | more than last year
    stop = parts[-1].number.tokens.stop
    if "each" in tokens.lower[stop : min(stop + FARTHEST, here.place.stop)]:
        return None  # two from Ash and one | each | from Oak and Elm
    last = parts[-1].number.tokens.start if closed else min(stop + FARTHEST, here.place.stop)
    between = range(parts[0].number.tokens.stop, last)
    ones = count_of_ones(tokens, between)
    if len(parts) + ones < 2 or is_kin_listed(tokens, between):
        return None
    return Division(whole, tuple(parts), complete, closed, ones, count_of_appositions(tokens, between))


def _parts(tokens: Tokens, terms: Sequence[Term]) -> tuple[list[Term], bool]:
    """Return the numbers that stand one behind another with `and` or a comma, and whether the last is all that is left.

    The state will pay $60,000, the town | the remaining $40,000.
    """
    found = [terms[0]]
    for term in terms[1:]:
        if is_last_part(tokens, found[-1]) or not are_joined(tokens, found[-1], term):
            break
        found.append(term)
    return found, is_last_part(tokens, found[-1])


def _may_be_meant(tokens: Tokens, found: Division) -> bool:
    """Return whether what the parts make is told as the whole: it comes out, or cannot be right."""
    off = found.off
    if abs(off) <= found.slack:
        return True
    ratio = max(found.made, found.whole.value) / min(found.made, found.whole.value)
    first, last = found.parts[0].number.tokens.start, found.parts[-1].number.tokens.stop
    words = tokens.lower[first : last + FARTHEST]
    told = next((k for k, word in enumerate(words[last - first :]) if word in _ENDS), FARTHEST)
    if ratio > _MOST_OFF or not listed("signs_of_overlap").isdisjoint(words[: last - first + told]):
        return False
    if found.closed or found.complete:
        return found.closed or listed("remains").isdisjoint(words)
    likely = off > 0 or (found.whole.value >= _LARGE and is_slip_of_a_digit(found.whole.value, found.made))
    return likely and (_is_series(tokens, found) or all(is_apart(tokens, a, b) for a, b in pairwise(found.parts)))


def _is_series(tokens: Tokens, found: Division) -> bool:
    """Return whether three parts are one more than the whole, or a little more and seldom of one another.

    Of 40 applications, 22 were approved, 15 refused and six are pending. Of 12, eight voted for it, two against ….
    """
    off = found.made - found.whole.value
    if not (0 < off <= _NEAR * found.whole.value and Cast.WHOLE in found.whole.casts and len(found.parts) >= _SERIES):
        return False
    told = {*tokens.lower[found.parts[0].number.tokens.stop : found.parts[-1].number.tokens.stop + 2]}
    return off == 1 or {"against", "abstained"} <= told or all(tells_what_became(tokens, part) for part in found.parts)


def _calculation(index: TextIndex, found: Division) -> Calculation:
    whole, parts = found.whole.number, [part.number for part in found.parts]
    result, terms, made = whole, parts, found.made
    if found.closed:
        result, terms = parts[-1], [whole, *parts[:-1]]
        made = whole.value - sum(part.value for part in parts[:-1])
    return Calculation(
        kind=Sum.REST if found.closed else Sum.TOTAL,
        span=result.span,
        terms=tuple(sorted(term.span for term in terms)),
        makes=written_like(index.text, result, made),
        holds=abs(found.off) <= found.slack,
        quoted=index.is_quoted(result.span.start),
    )
