"""Find numbers to which others are added that do not make the new one: eight more bodies, raising the toll to 41."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.terms import Term
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_LEAD, _FAR = 6, 16  # tokens before a new number in which it is brought about, and before that in which more are told
_MOST_OFF = 1.5  # times a sum by which a wrong one is off at most


def find_additions(index: TextIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the numbers, right and wrong, to which a sentence says that some more bring the one told before.

    The toll stood at 31. Eight more bodies were found on Tuesday, bringing it to | 41; raising it from 31 to | 41.
    """
    tokens = index.tokens
    for k, new in enumerate(terms):
        verb = _verb(tokens, new)
        if not verb or new.number.unit:
            continue
        inside = [term for term in terms[:k] if term.sentence == new.sentence]
        more = [term for term in inside if _is_more(tokens, term) and 0 < verb - term.number.tokens.start <= _FAR]
        old = [term for term in inside if tokens.lower[term.number.tokens.start - 1] == "from" and term not in more]
        if not old and len(inside) == len(more):
            old = _before(tokens, terms, new)
        if len(more) != 1 or len(old) != 1 or old[0].number.unit or more[0].number.unit:
            continue
        made = old[0].value + more[0].value
        if old[0].value < new.value and 1 / _MOST_OFF < new.value / made < _MOST_OFF:
            yield Calculation(
                kind=Sum.TOTAL,
                span=new.number.span,
                terms=tuple(sorted((old[0].number.span, more[0].number.span))),
                makes=written_like(index.text, new.number, made),
                holds=abs(made - new.value) <= (new.number.step + old[0].number.step) / 2 - 1 / 2,
                quoted=index.is_quoted(new.number.span.start),
            )


def _verb(tokens: Tokens, new: Term) -> int:
    """Return the verb that brings about a number: bringing the toll to | 41; raising it from 31 to | 41; 0 for none."""
    i = new.number.tokens.start
    if tokens.lower[i - 1] != "to":
        return 0
    for k in range(i - 2, max(0, i - 2 - _LEAD), -1):
        form = tokens.forms[k]
        if form is not None and form.gerund and form.lemma in listed("verbs_of_raising_tolls"):
            return k
    return 0


def _is_more(tokens: Tokens, term: Term) -> bool:
    """Return whether a number is of those that came to others: | eight | more bodies; another | eight people."""
    start, stop = term.number.tokens.start, term.number.tokens.stop
    behind = tokens.lower[stop : stop + 2]
    more = not listed("words_behind_more_of_a_kind").isdisjoint(behind)
    return more or tokens.lower[start - 1] in ("another", "further")


def _before(tokens: Tokens, terms: Sequence[Term], new: Term) -> list[Term]:
    """Return the only number of the sentence before, which is a toll: The | toll | stood at 31 on Monday."""
    near = [term for term in terms if term.sentence == new.sentence - 1]
    if len(near) != 1:
        return []
    i = near[0].number.tokens.start
    return near if not listed("words_of_tolls").isdisjoint(tokens.lower[max(0, i - _LEAD) : i]) else []
