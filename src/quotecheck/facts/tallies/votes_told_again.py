"""Find votes that are told again in other words with one number changed: voted 7-4 to sell … by 8 votes to 4, sold."""

from collections.abc import Callable, Iterator

from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.facts.tallies.tallies import VOTE, Tally, kinds_of_tallies
from quotecheck.facts.words.stems import stem, stems
from quotecheck.lexicon import words as listed
from quotecheck.model import NumberClash, Slip, TextIndex

_FEWEST = 3  # words that both sentences have: who voted, and on what
_ALL = 2  # words that are enough where the later sentence has no others: the House passed the bill by 230 votes to 210
_SHARE = 2  # one word of so many of the later sentence is among them, or more


def find_votes_told_again(
    index: TextIndex, sentences: SentenceIndex, content: Callable[[int], Content], tallies: tuple[Tally, ...]
) -> Iterator[NumberClash]:
    """Yield the votes that differ from the only one told before in one number, on what that one was on."""
    votes = [tally for tally in tallies if tally.kind == VOTE]
    for k, other in enumerate(votes):
        results = {(first.high, first.low) for first in votes[:k]}
        first = votes[k - 1]
        unlike = results ^ {(other.high, other.low)}
        if len(results) != 1 or not unlike or (first.high == other.high) == (first.low == other.low):
            continue
        told, again = (sentences.number(each.span.start) for each in (first, other))
        if told != again and _is_one_vote(index, sentences, again, content(told), content(again)):
            yield NumberClash(first.span, other.span, Slip.VALUE, first.quoted or other.quoted)


def _is_one_vote(index: TextIndex, sentences: SentenceIndex, again: int, told: Content, content: Content) -> bool:
    """Return whether a sentence tells of the vote that was told of, and names nobody who is new.

    Not: the Senate passed the bill on grain, too; the council voted on the quay for a second time.
    """
    tokens = index.tokens
    place = sentences.place(tokens, again)
    words = frozenset(tokens.lower[place.start : place.stop])
    named = {stem(tokens.words[i]) for i in place if tokens.words[i][0].isupper()} | set(
        map(stem, words & listed("voting_bodies"))
    )
    about = content.stems - listed("stems_of_saying") - set(map(stem, kinds_of_tallies()))
    shared = about & told.stems
    adds_nothing = about - shared <= stems("verbs_of_taking_up") and len(content.stems & told.stems) >= _ALL
    one_more = listed("signs_of_another_day") | listed("signs_of_one_more")
    return (
        (adds_nothing or len(shared) >= max(_FEWEST, len(about) / _SHARE))
        and named & content.stems <= told.stems
        and content.times <= told.times
        and words.isdisjoint(one_more)
    )
