"""Find wholes of which more are taken and refused than there are: of 17 points it refused three; the 15 it accepted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.terms import Term
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_BACK = 3  # sentences before the last part in which its whole stands
_BEFORE, _BEHIND = 5, 6  # tokens beside a part in which its verb stands
_MOST_OFF = 1.5  # times a whole that its parts make where one of them is wrong
_ENDS = frozenset((".", ";", ":", "\n"))
_PARTS = frozenset(("them", "these", "those", "which"))


def find_taken_and_refused(index: TextIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the numbers of things taken, or refused, which with those of the other kind are more than all.

    The report makes 17 demands. The trust has rejected three of them; the | 15 | it has accepted are cheap. Fewer may
    be: of the others nothing may be known yet.
    """
    tokens = index.tokens
    for k, last in enumerate(terms):
        kind = _kind(tokens, last)
        if not kind or tokens.lower[last.number.tokens.start - 1] not in ("the", "other") or last.number.unit:
            continue
        before = [term for term in terms[:k] if last.sentence - term.sentence <= _BACK and not term.number.unit]
        other = next((term for term in reversed(before) if _is_of_them(tokens, term, kind)), None)
        whole = _whole(tokens, before, other, last) if other else None
        if not other or not whole:
            continue
        made = other.value + last.value
        if whole.value <= made < _MOST_OFF * whole.value:
            yield Calculation(
                kind=Sum.REST,
                span=last.number.span,
                terms=(whole.number.span, other.number.span),
                makes=written_like(index.text, last.number, whole.value - other.value),
                holds=made == whole.value,
                quoted=index.is_quoted(last.number.span.start),
            )


def _whole(tokens: Tokens, before: Sequence[Term], other: Term, last: Term) -> Term | None:
    """Return the one number of things, in the sentence of a part of them or right before, that both may be of."""
    most = max(other.value, last.value)
    near = [term for term in before if term.number.span.start < other.number.span.start]
    near = [term for term in near if other.sentence - term.sentence <= 1]
    wholes = [term for term in near if term.value > most and not _kind(tokens, term)]
    return wholes[-1] if len({term.value for term in wholes}) == 1 and wholes[-1].noun else None


def _is_of_them(tokens: Tokens, term: Term, kind: str) -> bool:
    """Return whether a number is of the things told before, and befell what the others did not: rejected | three."""
    i = term.number.tokens.stop
    first, second = (*tokens.lower[i : i + 2], "", "")[:2]
    those = first == "of" and second in _PARTS
    bare = not first[:1].isalpha() or first == "and"
    return (those or bare) and _kind(tokens, term) not in ("", kind)


def _kind(tokens: Tokens, term: Term) -> str:
    """Return what befell some things by the verb beside their number, nothing where none tells it."""
    start, stop = term.number.tokens.start, term.number.tokens.stop
    behind = _up_to_an_end(tokens, range(stop, min(len(tokens.words), stop + _BEHIND)))
    before = _up_to_an_end(tokens, range(start - 1, max(0, start - 1 - _BEFORE), -1))
    for word in (*behind, *before) if tokens.lower[start - 1] == "the" else (*before, *behind):
        form = tokens.forms[word]
        if form is None:
            continue
        if form.lemma in listed("verbs_of_taking_up"):
            return "taken"
        if form.lemma in listed("verbs_of_refusing"):
            return "refused"
    return ""


def _up_to_an_end(tokens: Tokens, place: range) -> Iterator[int]:
    for i in place:
        if tokens.words[i] in _ENDS:
            return
        yield i
