"""Find numbers of facts and the like whose list is of clauses: four facts were clear: the gate was shut, and …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_pieces import JOINTS
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FARTHEST = 16  # tokens between a noun and its colon
_OFF = 2
_MARKS = (",", ";")
_STOPS = frozenset((".", "?", "!", "\n", "(", "—", "–", ":", '"', "“", "”"))
_SAYING = 4  # tokens of who says it: the judge | said


class _Part(NamedTuple):
    """What stands between two joints: the mark or `and` before it, and whether it is a clause of its own, or may be."""

    place: range
    joint: str
    clause: bool
    loose: bool


def find_told_clauses(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number of facts behind whose colon there are fewer clauses, or more, and no end is open.

    Three things were clear: the brakes had failed, the log was lost and the firm had known of it. What says more of a
    clause is none: the brakes had failed, which nobody knew, and the log was lost.
    """
    tokens = index.tokens
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0 or tokens.lower[each.head] not in listed("nouns_told_by_clauses"):
            continue
        stop = sentences.place(tokens, i).stop
        near = range(each.head + 1, min(stop, each.head + _FARTHEST))
        colon = next((k for k in near if tokens.words[k] == ":"), 0)
        if not colon or any(tokens.lower[k] in listed("partial_lists") for k in range(each.head + 1, colon)):
            continue
        parts = list(_parts(tokens, colon + 1, stop))
        clauses = [part for part in parts if part.clause]
        if not parts or not parts[0].clause or clauses[-1].joint != "and" or len(clauses) < 2:
            continue
        few = each.value > len(clauses) + sum(part.loose for part in parts)
        many = each.value < len(clauses) and all(part.joint != "and" for part in clauses[:-1])
        if (few or many) and abs(each.value - len(clauses)) <= _OFF:
            yield Listing(
                span=Span(each.span.start, tokens.ends[max(each.head, each.place.stop - 1)]),
                announced=each.value,
                items=tuple(tokens.span(part.place) for part in clauses),
                named=len(clauses),
                quoted=each.quoted,
            )


def _parts(tokens: Tokens, start: int, stop: int) -> Iterator[_Part]:
    """Yield what stands between commas, semicolons and `and`, nothing where the sentence does not end behind them."""
    found: list[_Part] = []
    first, joint = start, ""
    for i in range(start, min(stop + 1, len(tokens.words))):
        word = tokens.lower[i]
        ends = word in _STOPS
        if not ends and word not in _MARKS and word not in JOINTS:
            continue
        if i > first:
            found.append(_part(tokens, range(first, i), joint))
            joint = ""
        if ends:
            yield from found if word == "." else ()
            return
        joint = "and" if word in JOINTS else joint or word
        first = i + 1


def _part(tokens: Tokens, place: range, joint: str) -> _Part:
    first = place.start
    verb = next((i for i in place if _is_finite(tokens, i)), place.stop)
    before = range(first, verb)
    bound = any(tokens.symbols[i] in "WTUHaPobt" for i in place[:1]) or any(
        tokens.symbols[i] in "WTUHa" for i in before
    )
    said = verb < place.stop and tokens.symbols[verb] == "Z" and len(place) <= _SAYING
    clause = first < verb < place.stop and not bound and not said
    return _Part(place, joint, clause, loose=not clause and not bound and not said)


def _is_finite(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    if tokens.symbols[i] in "XZ":
        return True
    if form is None or not is_verb(tokens, i):
        return False
    plain = form.base and is_plural(tokens.lower[i - 1])  # the lights | go off
    return plain or (form.past and not form.participle) or (form.third and not form.noun)
