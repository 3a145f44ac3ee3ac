"""Find sums told of as paid or sent in parts that these do not make, wherever the whole is told.

A guild that claims to have paid $96 million for the mill … it paid for the mill in three instalments of $40 million,
$36 million and $22 million. The whole is the only sum of that size that the text tells with the verb before the parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.terms import Term
from quotecheck.facts.days.clauses.clause_words import content_words, is_verb
from quotecheck.facts.numbers.sums import rounding
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_BETWEEN = 6  # tokens from one part to the next: $40 million in | May
_LEAD = 4  # tokens from a verb to a whole
_FEWEST = 2
_FARTHEST = 1.25  # times that one of the whole and what the parts make is of the other
_OPENERS = (("of",), (":",), ("—",), ("–",), (",", "of"))
_JOINTS = frozenset((",", "and", ";"))


class _Paid(NamedTuple):
    """The parts in which something was paid or sent: the sentence, the verb, and the stems of what it was for."""

    parts: Sequence[Term]
    sentence: int
    verb: str
    what: frozenset[str]


def find_payments_in_parts(index: TextIndex, sentences: SentenceIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the wholes, right and wrong, of what was paid in parts."""
    tokens = index.tokens
    for noun in tokens.places_of(listed("nouns_of_instalments")):
        paid = _paid(tokens, sentences, terms, noun)
        if paid is None:
            continue
        made = sum(part.value for part in paid.parts)
        wholes = [term for term in terms if _is_whole(tokens, sentences, paid, term, made)]
        if len({whole.value for whole in wholes}) == 1:
            off = abs(made - wholes[0].value)
            yield Calculation(
                kind=Sum.TOTAL,
                span=wholes[0].number.span,
                terms=tuple(sorted(part.number.span for part in paid.parts)),
                makes=written_like(index.text, wholes[0].number, made),
                holds=off <= rounding(term.number for term in (wholes[0], *paid.parts)),
                quoted=index.is_quoted(wholes[0].number.span.start),
            )


def _paid(tokens: Tokens, sentences: SentenceIndex, terms: Sequence[Term], noun: int) -> _Paid | None:
    """Return what stands around the noun for parts: it paid for the mill in three | instalments | of $40 million, …."""
    sentence = sentences.number(tokens.starts[noun])
    opener = next((each for each in _OPENERS if tokens.lower[noun + 1 : noun + 1 + len(each)] == each), ())
    if sentence < 0 or not opener:
        return None
    place = sentences.place(tokens, sentence)
    verb = next((i for i in range(noun - 1, place.start - 1, -1) if is_verb(tokens, i)), -1)
    form = tokens.forms[verb] if verb >= 0 else None
    inside = [term for term in terms if term.sentence == sentence and term.number.tokens.start > noun]
    parts = _run(tokens, inside, noun + 1 + len(opener))
    if form is None or len(parts) < _FEWEST:
        return None
    return _Paid(parts, sentence, form.lemma, content_words(tokens, _before_parts(tokens, verb + 1, noun)))


def _before_parts(tokens: Tokens, start: int, noun: int) -> range:
    """Return the tokens of what a verb takes, up to what leads to the parts: paid | for the mill | in three."""
    stop = next((i for i in range(noun - 1, start - 1, -1) if tokens.lower[i] in ("in", "by", "through", "with")), noun)
    return range(start, stop)


def _run(tokens: Tokens, inside: Sequence[Term], start: int) -> list[Term]:
    """Return the sums of one unit that stand side by side from a token on: | $40 million, $36 million, $22 million."""
    found: list[Term] = []
    for term in inside:
        between = tokens.lower[start : term.number.tokens.start]
        joined = not _JOINTS.isdisjoint(between) if found else not between
        alike = not found or (found[0].number.unit, found[0].number.rest) == (term.number.unit, term.number.rest)
        if not joined or not alike or len(between) > _BETWEEN:
            break
        found.append(term)
        start = term.number.tokens.stop
    return found


def _is_whole(tokens: Tokens, sentences: SentenceIndex, paid: _Paid, term: Term, made: float) -> bool:
    """Return whether a number may be the whole of what was paid: told with the verb, and of what it was for."""
    first = paid.parts[0].number
    unit = (term.number.unit, term.number.rest) == (first.unit, first.rest)
    if term in paid.parts or not unit or term.value <= max(part.value for part in paid.parts):
        return False
    if not made / _FARTHEST <= term.value <= made * _FARTHEST:
        return False
    forms = tokens.forms[max(0, term.number.tokens.start - _LEAD) : term.number.tokens.start]
    if not any(form is not None and form.lemma == paid.verb for form in forms):
        return False
    told = content_words(tokens, sentences.place(tokens, term.sentence))
    own = content_words(tokens, sentences.place(tokens, paid.sentence))
    return term.sentence == paid.sentence or bool((paid.what or own) & told - {paid.verb})
