"""Find votes whose voters on one side the text names: voted 5-2 … Ann Lamm, Bo Ruiz and Cy Teal voted against it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from quotecheck.facts.lists.named_before import Names, names_from
from quotecheck.facts.lists.stances import FEWER, FOR, stance_before, stance_behind
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.tallies.tallies import Tally, find_tallies, is_of_this_vote
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import joined_pair
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, TextIndex, Tokens

_VOTE = "vote"
_FEWEST = 2
_JOINED = frozenset(("along", "did", "joined"))  # voted no, as | did | Cy Teal
_CLAUSE = 6  # tokens in which a verb says that those before it dissented
_TITLE = 3  # tokens of a title before the first name: Council members


def find_named_voters(index: TextIndex, sentences: SentenceIndex, clues: Clues) -> Iterator[Listing]:
    """Yield the only vote of a text for each sentence that names those who were for it, or against it.

    Names that are one less than the votes tell nothing where the text goes on to tell of others who voted so.
    """
    tokens = index.tokens
    votes = [tally for tally in find_tallies(index, clues) if tally.kind == _VOTE]
    if len({(vote.high, vote.low) for vote in votes}) != 1:
        return
    vote = votes[0]
    pairs = {pair for i in clues.numbers if (pair := joined_pair(tokens.words[i]))}
    if not pairs <= {(vote.high, vote.low), (vote.low, vote.high)}:
        return  # voted 6-3 to sell, then | 7-2 to buy
    first = max(0, sentences.number(vote.span.start) - 1)
    places = {i: sentences.place(tokens, i) for i in range(first, len(sentences.spans))}
    told = [(i, named) for i, place in places.items() if (named := _named(tokens, place, vote))]
    voters = _voters(tokens) if told else ()
    for i, (names, count, side) in told:
        lost = side == FEWER and len(names.items) == vote.high
        few = len(names.items) < count and _more_told(tokens, places[i], voters)
        if (lost or len(names.items) not in (vote.high, vote.low)) and abs(len(names.items) - count) == 1 and not few:
            yield Listing(
                span=vote.span, announced=count, items=names.items, named=len(names.items), quoted=vote.quoted
            )


def _named(tokens: Tokens, place: range, vote: Tally) -> tuple[Names, int, str] | None:
    """Return whom a sentence names as those who voted one way, how many did so, and how."""
    for k in _starts(tokens, place):
        if leader := _led_by(tokens, place, k):
            joined = _joined_by(tokens, leader, k)
            dissent = "dissented" in tokens.lower[leader.start : k] or _in_dissent(tokens, joined.stop)
            return (joined, vote.low, FEWER) if dissent and is_of_this_vote(tokens, joined.stop) else None
        names = names_from(tokens, k)
        if names is None or len(names.items) < _FEWEST or not _may_vote(tokens, names, place.start):
            continue
        behind = names.stop + (tokens.words[names.stop] == ",")
        verb, side = stance_behind(tokens, behind, leads=k - place.start <= _TITLE)
        other = vote.span.end < tokens.starts[place.start] and not is_of_this_vote(tokens, place.start)
        if verb and (other or not is_of_this_vote(tokens, behind + verb)):
            return None
        side = side or stance_before(tokens, k)
        if side:
            few = len(names.items) <= vote.low + 1
            return names, vote.high if side == FOR and not few else vote.low, side
    return None


def _led_by(tokens: Tokens, place: range, k: int) -> range:
    """Return the name of whom those joined who are named at a token: Justice | Ann Lamm, joined by | Bo Ruiz."""
    by = k - 1 - (tokens.lower[k - 1] in listed("titles_of_voters"))
    comma = by - 2
    if tokens.lower[by - 1 : by + 1] != ("joined", "by") or comma <= place.start or tokens.words[comma] != ",":
        return range(0)
    stop = comma - (tokens.lower[comma - 1] == "dissented")
    start = stop
    while start > place.start and tokens.words[start - 1][0].isupper():
        start -= 1
    return range(start, stop)


def _joined_by(tokens: Tokens, leader: range, k: int) -> Names:
    """Return somebody with those who joined, of whom the first is named at a token: Ann Lamm, joined by | Bo and Cy."""
    items, stop = [tokens.span(leader)], k
    while length := len([*takewhile(_is_capitalised, tokens.words[k:])]):
        stop = k + length
        items.append(tokens.span(range(k, stop)))
        k = stop + (tokens.words[stop : stop + 1] == (",",))
        k += tokens.lower[k : k + 1] == ("and",)
    return Names(tuple(items), stop, loose=False)


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()


def _in_dissent(tokens: Tokens, i: int) -> bool:
    """Return whether the verb at a token says that those before it dissented: wrote | in dissent."""
    words = tokens.lower[i : i + _CLAUSE]
    return "dissented" in words or ("in" in words and "dissent" in words[words.index("in") :])


def _may_vote(tokens: Tokens, names: Names, first: int) -> bool:
    """Return whether names can be of members: not the | Elm Trust; not Residents | Ann Lamm and Bo Ruiz.

    Nor firms in | Ash, Elm and Oak opposed it; nor where more follow: Lamm and Ruiz and | the mayor.
    """
    start = tokens.within(names.items[0].start, names.items[0].end).start
    placed = start - first <= _TITLE and any(tokens.symbols[i] == "P" for i in range(first, start))
    placed = placed and tokens.lower[first] not in ("with", "voting", "over")
    if placed or tokens.lower[names.stop] == "and":
        return False
    firsts = [tokens.within(item.start, item.end) for item in names.items]
    title = tokens.lower[firsts[0].start]
    titled = len(firsts[0]) > 2 and title.endswith("s") and title not in listed("members_with_a_seat")
    return not titled and all(tokens.lower[each.start - 1] != "the" for each in firsts)


def _starts(tokens: Tokens, place: range) -> Iterator[int]:
    """Yield where names may begin: at the start of a sentence, or behind a word in small letters or a mark."""
    for k in place:
        if tokens.words[k][0].isupper() and (k == place.start or not tokens.words[k - 1][0].isupper()):
            yield k


def _voters(tokens: Tokens) -> tuple[int, ...]:
    """Return the first and the last token that says that somebody voted against something."""
    behind = (("against",), ("no",), ("nay",), (".",), (",",))
    votes = ("dissented", "dissenting", "voted", "voting")
    told = [i for i in tokens.places_of(votes) if tokens.lower[i + 1 : i + 2] in behind]
    return (told[0], told[-1]) if told else ()


def _more_told(tokens: Tokens, place: range, voters: tuple[int, ...]) -> bool:
    """Return whether others voted so, too: Ann Lamm and Bo Ruiz | also | voted no; Cy Teal | voted no, too."""
    told = any(i not in place for i in voters) or not _JOINED.isdisjoint(tokens.lower[place.start : place.stop])
    return told or not (listed("signs_of_addition") | {"among"}).isdisjoint(tokens.lower[place.start : place.stop])
