"""Find votes whose voters on one side the text names: voted 5-2 … Ann Lamm, Bo Ruiz and Cy Teal voted against it."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.lists.named_before import Names, names_from
from quotecheck.facts.numbers.tallies import Tally, find_tallies, is_of_this_vote
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import joined_pair
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, TextIndex, Tokens

_VOTE = "vote"
_FEWEST = 2
_TITLE = 4  # tokens of a title before the first name: Council members
_CLAUSE = 12  # tokens behind the names in which the verb and what was voted on stand


def find_named_voters(index: TextIndex, sentences: SentenceIndex, clues: Clues) -> Iterator[Listing]:
    """Yield the only vote of a text for each sentence that names those who were for it, or against it.

    Names that are one less than the votes tell nothing where the text goes on to tell of others who voted so.
    """
    tokens = index.tokens
    if "voted" not in tokens.lower and "votes" not in tokens.lower:
        return
    votes = [tally for tally in find_tallies(index, clues) if tally.kind == _VOTE]
    if len({(vote.high, vote.low) for vote in votes}) != 1:
        return
    vote = votes[0]
    pairs = {pair for i in clues.numbers if (pair := joined_pair(tokens.words[i]))}
    if not pairs <= {(vote.high, vote.low), (vote.low, vote.high)}:
        return  # voted 6-3 to sell, then | 7-2 to buy
    told = [
        (i, named) for i in range(len(sentences.spans)) if (named := _named(tokens, sentences.place(tokens, i), vote))
    ]
    voters = _voters(tokens) if told else ()
    for i, (names, count) in told:
        few = len(names.items) < count and _more_told(tokens, sentences.place(tokens, i), voters)
        if len(names.items) not in (vote.high, vote.low) and abs(len(names.items) - count) == 1 and not few:
            yield Listing(span=vote.span, announced=count, items=names.items, quoted=vote.quoted)


def _named(tokens: Tokens, place: range, vote: Tally) -> tuple[Names, int] | None:
    """Return who opens a sentence as those who voted one way, and how many did so."""
    names = next((found for k in _starts(tokens, place) if (found := names_from(tokens, k))), None)
    if names is None or len(names.items) < _FEWEST or tokens.starts[place.start] < vote.span.end:
        return None
    behind = names.stop + (tokens.words[names.stop] == ",")
    verb, told = _verb(tokens, behind)
    if not verb or not is_of_this_vote(tokens, behind + verb):
        return None
    against = not listed("words_of_opposing").isdisjoint(told) or not {"no", "nay", "dissented"}.isdisjoint(told)
    count = vote.low if against or len(names.items) <= vote.low + 1 else vote.high
    return names, count


def _starts(tokens: Tokens, place: range) -> Iterator[int]:
    """Yield where the first name of a sentence may begin: at its start, or behind a title in small letters."""
    yield place.start
    for k in place[1:_TITLE]:
        if tokens.words[k - 1].islower() and tokens.words[k][0].isupper():
            yield k


def _verb(tokens: Tokens, i: int) -> tuple[int, frozenset[str]]:
    """Return how many tokens say that somebody voted, and those: voted | against; dissented; cast the four votes no."""
    word, *rest = (*tokens.lower[i : i + _CLAUSE], "")
    behind = tuple(rest)
    if word == "dissented":
        return 1, frozenset((word,))
    if word == "opposed" and behind[:1] == ("it",):
        return 1, frozenset((word,))
    if word == "cast" and "votes" in behind[:5]:
        at = behind.index("votes") + 1
        return at + 1, frozenset(behind[at - 2 : at + 1])
    if word == "voted" and behind[:1] in (("against",), ("no",), ("nay",), ("yes",), ("aye",)):
        return 2, frozenset(behind[:1])
    if word == "voted" and behind[:2] in (("in", "favor"), ("in", "favour")):
        return 3, frozenset(behind[:2])
    return 0, frozenset()


def _voters(tokens: Tokens) -> tuple[int, ...]:
    """Return the first and the last token that says that somebody voted against something."""
    behind = (("against",), ("no",), ("nay",), (".",), (",",))
    votes = ("dissented", "dissenting", "voted", "voting")
    told = [i for i, word in enumerate(tokens.lower) if word in votes and tokens.lower[i + 1 : i + 2] in behind]
    return (told[0], told[-1]) if told else ()


def _more_told(tokens: Tokens, place: range, voters: tuple[int, ...]) -> bool:
    """Return whether others voted so, too: Ann Lamm and Bo Ruiz | also | voted no; Cy Teal | voted no, too."""
    told = any(i not in place for i in voters)
    return told or not (listed("signs_of_addition") | {"among"}).isdisjoint(tokens.lower[place.start : place.stop])
