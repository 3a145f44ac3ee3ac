"""What a clause or a noun tells that a sentence ties to a day: on Feb. 12, the day the pipe burst."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_words import is_stop
from quotecheck.facts.days.clauses.happening_kinds import is_listed, mishaps, sorts_of_noun
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.happenings.happening_nouns import ANEW, named_from, telling
from quotecheck.facts.days.happenings.happening_verbs import is_told, told_in_clause
from quotecheck.facts.days.happenings.subjects_told import head_of, subject_told
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.days.times.linked_clauses import Link
from quotecheck.model import Tokens


def told_by_link(tokens: Tokens, link: Link, day: Day) -> Iterator[Told]:
    """Yield what a clause or a noun tells that is tied to a day: on Feb. 12, the day | the pipe burst."""
    clause = _cut(tokens, link.clause)
    verb = next((i for i in clause if _is_deed(tokens, i, link)), -1)
    if verb < 0:
        if link.noun and (named := named_from(tokens, clause)):
            yield named
        return
    while tokens.symbols[verb] in "XZR" and verb + 1 < clause.stop and _goes_on(tokens, verb + 1):
        verb += 1  # when the road was | blocked
    form = tokens.forms[verb]
    begun = form is not None and form.past and form.lemma in ("begin", "start") and tokens.lower[verb + 1] == "to"
    if begun:
        verb = min(verb + 2, clause.stop - 1)  # when the boat began to | sink
    for told in told_in_clause(tokens, clause, verb, clause.stop, day, known=True):
        yield told._replace(tail=(), future=False if link.seen or begun else told.future)
    subject = subject_told(tokens, clause, verb)
    head = head_of(tokens, subject)
    if head >= 0 and is_listed(tokens, head) and sorts_of_noun(tokens, head) & mishaps():
        anew = tokens.lower[subject[0]] in ANEW  # when | the blast | threw him off
        before = telling(tokens, (i for i in subject if i < head))
        yield Told(sorts_of_noun(tokens, head), before=before, known=not anew, anew=anew, future=False, noun=True)


def _is_deed(tokens: Tokens, i: int, link: Link) -> bool:
    """Return whether a token is the verb of what a link ties: after | the return to work; felt the train | leave."""
    form = tokens.forms[i]
    if link.noun and tokens.lower[i - 1] == "to":
        return False
    found = link.seen and form is not None and form.base and tokens.symbols[i] == "v" and tokens.symbols[i - 1] in "NKO"
    return found or is_told(tokens, i)


def _cut(tokens: Tokens, place: range) -> range:
    """Return a clause without what is told behind it: the day after | the vote |, officials said."""
    first = place.start + 1
    ends = (
        i for i in range(first, place.stop) if is_stop(tokens, i) or tokens.words[i] == "," or tokens.symbols[i] in "WT"
    )
    return range(place.start, next(ends, place.stop))


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Return whether a verb group goes on at a token: was | first | blocked."""
    form = tokens.forms[i]
    going = form is not None and form.gerund and tokens.symbols[i - 1] in "XZ"  # was | opening | it
    return going or tokens.symbols[i] == "R" or is_told(tokens, i)
