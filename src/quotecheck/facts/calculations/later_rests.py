"""Find rests that a later sentence tells of a whole and its part: of the 86 walkers, 61 lost weight. The other 20 ….

And those that a loss leaves: holds 44 seats. The loss of seven of them would reduce it to 37.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from quotecheck.facts.calculations.told_parts import is_last_part, is_part_of
from quotecheck.facts.calculations.told_terms import Cast, Term, is_cut, read_terms
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import rounding
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_BACK = 2  # sentences before a rest in which its whole stands
_PAIR = 2
_MOST = 4  # parts of a whole
_OFF, _SHARE_OFF = 2, 0.15  # what a slip makes of a rest at most, and where the whole and the loss are alone
_MOST_OFF = 1.5  # times a whole that a part and the rest make where one of them is wrong


def find_later_rests(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the numbers, right and wrong, that are called what is left of a whole of the sentences before."""
    tokens, terms = index.tokens, read_terms(index.tokens, told)
    sentences = [term.sentence for term in terms]
    for k, rest in enumerate(terms):
        own = bisect_left(sentences, rest.sentence)
        others = tokens.lower[rest.number.tokens.stop : rest.number.tokens.stop + 1] == ("others",)
        others = others and tokens.lower[rest.number.tokens.start - 1] == "the"  # the | 25 | others
        if not (others or is_last_part(tokens, rest) or _remains(tokens, rest, alone=own == k)):
            continue
        before = [term for term in terms[bisect_left(sentences, rest.sentence - _BACK) : k] if _is_alike(term, rest)]
        whole = _whole(tokens, before, rest, alone=own == k)
        if whole is None:
            continue
        smaller = [term for term in before if term.value < whole.value]
        behind = [term for term in smaller if term.number.span.start > whole.number.span.start]
        taken = [term for term in smaller if is_part_of(tokens, term, whole)]  # 11 | of the 19
        parts = [*taken, *behind][:_MOST] or smaller[-1:]
        if not parts or (not _is_whole(tokens, whole) and len(parts) > 1):
            continue
        some = [each for size in range(len(parts)) for each in combinations(parts, size + 1)]
        made = [sum(part.value for part in each) for each in some]
        slack = rounding(term.number for term in (whole, rest, *parts))
        wide = terms[bisect_left(sentences, rest.sentence - 2 * _BACK) : k]
        holds = (
            rest.value in made
            or _is_of_others([term for term in wide if _is_alike(term, rest)], rest)
            or any(abs(whole.value - rest.value - each) <= slack for each in made)
        )
        meant = min(some, key=lambda each: abs(whole.value - rest.value - sum(part.value for part in each)))
        less = sum(part.value for part in meant)
        if not (holds or 1 / _MOST_OFF < (less + rest.value) / whole.value < _MOST_OFF):
            continue
        yield Calculation(
            kind=Sum.REST,
            span=rest.number.span,
            terms=tuple(sorted((whole.number.span, *(part.number.span for part in meant)))),
            makes=written_like(index.text, rest.number, whole.value - less),
            holds=holds,
            quoted=index.is_quoted(rest.number.span.start),
        )


def _is_of_others(near: Sequence[Term], rest: Term) -> bool:
    """Return whether a number near before a rest, less all behind it, makes the rest."""
    left = [whole.value - sum(part.value for part in near[i + 1 :]) for i, whole in enumerate(near)]
    return any(abs(each - rest.value) <= rest.number.step / 2 for each in left)


def _is_alike(term: Term, rest: Term) -> bool:
    """Return whether a number may be the whole of a rest or another part of it: of one unit, no other noun."""
    units = (term.number.unit, term.number.rest) == (rest.number.unit, rest.number.rest)
    return units and (not term.noun or not rest.noun or term.noun == rest.noun)


def _whole(tokens: Tokens, before: Sequence[Term], rest: Term, *, alone: bool) -> Term | None:
    """Return what a rest is left of: a number that is told as a whole, or the only one that is greater.

    88 objections were sent. She said | 53 of them | came from Mill Lane. The other | 25 …. Where the rest stands beside
    its part, that is told without a noun: | Fifteen | were freed, while nine remain in custody.
    """
    greater = [term for term in before if term.value > rest.value]
    wholes = [term for term in greater if _is_whole(tokens, term)]
    if wholes and alone:
        return wholes[-1]
    first = before[0] if before else None
    if wholes or first is None or len(before) != _PAIR or first.value <= before[1].value or first.value <= rest.value:
        return None
    part = before[1]
    bare = (not part.noun or part.noun == first.noun) and (first.noun or first.number.unit)
    return first if bare and first.sentence < rest.sentence and not is_cut(tokens, first, rest) else None


def _remains(tokens: Tokens, rest: Term, *, alone: bool) -> bool:
    """Return whether a verb says that a number is left: | nine | remain in custody; that will leave | $3 million."""
    before = tokens.lower[max(0, rest.number.tokens.start - 4) : rest.number.tokens.start]
    if "still" in before and before[-1:] in (("owe",), ("owes",), ("owed",)):
        return True
    if before[-1:] in (("leave",), ("leaves",)) and not {"that", "which", "this"}.isdisjoint(before):
        return True
    stop = rest.number.tokens.stop + bool(rest.noun)
    return (
        not alone
        and Cast.REST in rest.casts
        and not listed("signs_of_remaining").isdisjoint(tokens.lower[stop : stop + 3])
    )


def find_rests_after_losses(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the numbers, right and wrong, that the one loss of a sentence leaves of a whole there or right before."""
    tokens, terms = index.tokens, read_terms(index.tokens, told)
    sentences = [term.sentence for term in terms]
    for k, rest in enumerate(terms):
        place, own = told[rest.sentence].place, bisect_left(sentences, rest.sentence)
        here = terms[own:k]
        losing = not listed("words_of_losses").isdisjoint(tokens.lower[place.start : place.stop])
        if not (here and losing and _is_left(tokens, rest) and not rest.number.unit):
            continue
        wholes = [*terms[bisect_left(sentences, rest.sentence - 1) : own], *here]
        made = {
            whole.value - loss.value: (whole, loss)
            for loss in here
            for whole in wholes
            if whole is not loss and whole.value > max(rest.value, loss.value)
        }
        nearest = min(made, key=lambda value: abs(value - rest.value), default=0.0)
        if nearest and abs(nearest - rest.value) <= max(_OFF, _SHARE_OFF * rest.value if len(made) == 1 else 0):
            yield Calculation(
                kind=Sum.REST,
                span=rest.number.span,
                terms=tuple(sorted(each.number.span for each in made[nearest])),
                makes=written_like(index.text, rest.number, nearest),
                holds=nearest == rest.value,
                quoted=index.is_quoted(rest.number.span.start),
            )


def _is_left(tokens: Tokens, rest: Term) -> bool:
    """Return whether words before a number say that it is left: would reduce the bloc to | 37; left with | 45."""
    i = rest.number.tokens.start
    forms = [form.lemma for form in tokens.forms[max(0, i - 6) : i] if form]
    cut = tokens.lower[i - 1] == "to" and not listed("verbs_of_cutting").isdisjoint(forms)
    return cut or (tokens.lower[i - 1] == "with" and "leave" in forms)


def _is_whole(tokens: Tokens, term: Term) -> bool:
    """Return whether parts of a number are told: of the | 86 walkers, 61; 11 of the | 19."""
    i = term.number.tokens.start - 1
    return Cast.WHOLE in term.casts or "of" in (
        tokens.lower[i],
        tokens.lower[i - 1] if tokens.symbols[i] == "D" else "",
    )
