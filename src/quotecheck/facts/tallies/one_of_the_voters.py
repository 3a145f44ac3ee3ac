"""Find how many voted one way where somebody is said to be one of them: voted 7-2 … joined two colleagues in voting no.

One of four members to vote against it; he and three other members opposed it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.tallies.tallies import VOTE, Tally, is_of_this_vote
from quotecheck.facts.words.clues import MONTHS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import NumberClash, Slip, Span, TextIndex, Tokens

_OFF = 2  # votes by which a slip misses
_MOST = 4  # tokens from those who voted to their verb
_OTHERS = frozenset(("colleague", "colleagues", "other", "others"))


def find_one_of_the_voters(
    index: TextIndex, sentences: SentenceIndex, tallies: Sequence[Tally], numbers: Sequence[Number]
) -> Iterator[NumberClash]:
    """Yield the numbers of those of whom one is named that the only vote of a text does not have."""
    votes = [tally for tally in tallies if tally.kind == VOTE]
    if len({(vote.high, vote.low) for vote in votes}) != 1:
        return
    vote = votes[0]
    told = {count for tally in tallies for count in (tally.high, tally.low)}  # a motion that failed, 6-3
    for number in numbers:
        if number.span.start < vote.span.end or number.unit or number.rest or not number.value:
            continue
        days = [_days(index.tokens, sentences, each) for each in (vote.span, number.span)]
        count = _voters(index.tokens, number) if days[1] <= days[0] else 0
        if count and count not in told and 0 < min(abs(count - vote.high), abs(count - vote.low)) <= _OFF:
            quoted = vote.quoted or index.is_quoted(number.span.start)
            yield NumberClash(vote.span, number.span, Slip.VALUE, quoted)


def _days(tokens: Tokens, sentences: SentenceIndex, span: Span) -> frozenset[str]:
    """Return the words of the sentence at a place that tell of a day, and those that tell of another one."""
    place = sentences.place(tokens, max(0, sentences.number(span.start)))
    dated = (word for word in tokens.words[place.start : place.stop] if word in MONTHS or word in numbered("weekday"))
    others = listed("signs_of_another_day").intersection(tokens.lower[place.start : place.stop])
    return others.union(dated)


def _voters(tokens: Tokens, number: Number) -> float:
    """Return of how many voters a number tells by one of them, 0 for none: joined | two colleagues | makes three."""
    first, stop = number.tokens.start, number.tokens.stop
    led = first - (tokens.lower[first - 1] in ("the", "only"))
    before = tokens.lower[led - 1]
    one_of = tokens.lower[led - 2 : led] == ("one", "of") or before == "among"
    joined = before in ("joined", "joining") or tokens.lower[led - 2 : led] == ("joined", "by")
    noun = stop
    while noun < stop + 2 and tokens.lower[noun] in _OTHERS | listed("members_with_a_seat"):
        noun += 1
    others = noun > stop and not _OTHERS.isdisjoint(tokens.lower[stop:noun])
    added = joined or (before == "and" and others)
    if not (one_of or added) or (joined and noun == stop) or not _votes(tokens, noun):
        return 0
    return number.value + added


def _votes(tokens: Tokens, i: int) -> bool:
    """Return whether a verb at a token tells how those before it voted, at this vote: who | voted no; in | opposing."""
    verb = i
    while verb < i + _MOST and tokens.lower[verb] in listed("words_before_a_vote"):
        verb += 1
    form = tokens.forms[verb]
    if form is None or form.lemma not in listed("verbs_of_voting") - {"support", "back"}:
        return False
    if form.lemma == "vote" and tokens.lower[verb + 1] not in listed("sides_of_a_vote"):
        return False
    return tokens.lower[verb + 1] not in ("him", "her", "them") and is_of_this_vote(tokens, verb + 1)
