"""Find the results of votes and matches, and those that the text gave differently before."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import joined_pair, number_word, value_of
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import NumberClash, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

VOTE, _MATCH, _EITHER = "vote", "match", "either"
_OFF = 3  # votes by which a slip misses
_OBJECTS = ("it", "the")  # of a vote: opposed | it; not: him
_NEAR_VOTE = 6  # tokens behind a verb of voting that tell of another vote
_NEAR = 4  # tokens between a result and the word that says of what it is
_PAIR = 2  # numbers


class Tally(NamedTuple):
    """The two numbers of a result, the larger first; `kind` is vote or match.

    `definite`: the text takes it for known (the 12-8 vote). `alone`: nothing tells of which (the 12-8 vote | to sell).
    """

    span: Span
    high: int
    low: int
    kind: str
    definite: bool
    quoted: bool
    alone: bool = False


def find_tallies(index: TextIndex, clues: Clues) -> tuple[Tally, ...]:
    """Return the results of the text in reading order: voted 12-8, a 3-2 win, by 27 votes to 19."""
    found: list[Tally] = []
    for i in clues.numbers:
        if tally := _tally(index, i):
            last = found[-1].kind if found else _MATCH
            found.append(tally._replace(kind=last) if tally.kind == _EITHER else tally)
    return tuple(found)


def find_tally_clashes(text: str, tallies: tuple[Tally, ...]) -> tuple[NumberClash, ...]:
    """Return the results that are taken for known and share one number alone with the only other of their kind."""
    found = []
    for i, other in enumerate(tallies):
        before = [first for first in tallies[:i] if first.kind == other.kind]
        printed = {(first.high, first.low) for first in before}
        if (other.high, other.low) in printed:
            continue
        again = any((later.high, later.low) == (other.high, other.low) for later in tallies[i + 1 :])
        if again and not other.definite:
            continue  # 54-31 for the bill and 45-31 for the tax … the 45-31 vote
        apart = [first for first in before if _is_in_another(text[first.span.end : other.span.start])]
        alike = [first for first in before if _are_alike(first, other)] if other.definite else []
        alike += [first for first in apart if _is_turned(first, other)]
        if alike and len(printed) <= 2:
            found.append(NumberClash(alike[-1].span, other.span, Slip.VALUE, other.quoted or alike[-1].quoted))
    return tuple(found)


def _are_alike(first: Tally, other: Tally) -> bool:
    """Return whether one number of two results is unlike, or a vote that stands alone counts one more and one less."""
    if other.alone and other.kind == VOTE and first.high + first.low == other.high + other.low:
        return True
    return (first.high == other.high) != (first.low == other.low)


def _is_in_another(between: str) -> bool:
    """Return whether a sentence or a paragraph ends between two results."""
    return ". " in between or "\n" in between


def _is_turned(first: Tally, other: Tally) -> bool:
    """Return whether one number of two votes is the same and the other has its figures changed round: 54-31, 45-31."""
    unlike = {first.high, first.low} ^ {other.high, other.low}
    pair = [str(number) for number in unlike]
    turned = len(pair) == _PAIR and len(pair[0]) == len(pair[1]) > 1 and sorted(pair[0]) == sorted(pair[1])
    return first.kind == VOTE and turned


def find_voter_clashes(tokens: Tokens, tallies: tuple[Tally, ...], numbers: Sequence[Number]) -> Iterator[NumberClash]:
    """Yield the numbers of those who voted that the only vote of the text does not have: the 29 who voted no."""
    votes = [tally for tally in tallies if tally.kind == VOTE]
    if len({(tally.high, tally.low) for tally in votes}) != 1:
        return
    vote = votes[0]
    for number in numbers:
        off = min(abs(number.value - vote.high), abs(number.value - vote.low))
        if 0 < off <= _OFF and number.span.start > vote.span.end and _counts_voters(tokens, number):
            yield NumberClash(vote.span, number.span, Slip.VALUE, vote.quoted)


def _counts_voters(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is of those who voted one way: the | 29 who voted no; all | four members who opposed it.

    The seven residents who opposed it had no vote; the four members who opposed | him | in May tell of another one.
    """
    known = tokens.lower[number.tokens.start - 1] in listed("words_of_the_known")
    if not known or number.unit or number.rest:
        return False
    i = number.tokens.stop
    if tokens.lower[i] in listed("nouns_of_voters"):
        return True
    if tokens.lower[i : i + 2] in (("of", "those"), ("of", "them")):
        i += 2
    first = tokens.words[number.tokens.start - 2] in ("\n", ".")
    member = tokens.lower[i] in listed("members_with_a_seat") or tokens.lower[i - 2] == "of"
    who = i + (tokens.lower[i] not in ("who", "to"))
    told = tokens.lower[who : who + 3]
    if told[:2] == ("who", "voted"):
        return is_of_this_vote(tokens, who + 2)
    form = tokens.forms[who + 1] if told[:1] in (("who",), ("to",)) and told[2:] else None
    votes = form is not None and form.lemma in listed("verbs_of_voting") and told[2] in _OBJECTS
    return (member or (first and who == i)) and votes and is_of_this_vote(tokens, who + 3)


def is_of_this_vote(tokens: Tokens, i: int) -> bool:
    """Return whether nothing behind a verb of voting tells of another vote: who voted no | in May.

    What the clause goes on to say tells nothing of it: who opposed the plan | had pushed for a levy.
    """
    place = range(i, min(len(tokens.words), i + _NEAR_VOTE))
    near = {tokens.lower[k] for k in takewhile(lambda k: tokens.words[k].isalnum() and tokens.symbols[k] != "X", place)}
    others = listed("signs_of_another_day") | listed("signs_of_one_more") | listed("calendar") | {"last", "committee"}
    return others.isdisjoint(near) and not any(year_of(word, RECENT_YEARS) for word in near)


def _tally(index: TextIndex, i: int) -> Tally | None:
    tokens = index.tokens
    dashed = i + 2 < len(tokens.words) and tokens.words[i + 1] == "–" and tokens.starts[i + 2] == tokens.ends[i] + 1
    spelled = tokens.lower[i + 1 : i + 3] == ("votes", "to")  # 27 votes | to 19; seven votes | to four
    apart = not joined_pair(tokens.words[i]) and tokens.lower[i + 1] == "to" and _ends(tokens, i + 3)  # seven | to four
    last = i + 3 if spelled else i + 2 if dashed or apart else i
    pair = _pair(tokens, i, last) if last < len(tokens.words) else None
    if pair is None:
        return None
    kinds = (
        [VOTE]
        if spelled
        else [kind for j in _around(tokens, i, last) if (kind := kinds_of_tallies().get(tokens.lower[j]))]
    )
    if not kinds:
        return None
    span = Span(tokens.starts[i], tokens.ends[last])
    definite = tokens.lower[i - 1] in ("the", "their", "its", "that")
    alone = kinds[0] != _MATCH and _tells_no_more(tokens, last + 2)
    return Tally(span, max(pair), min(pair), kinds[0], definite, index.is_quoted(span.start), alone)


def _tells_no_more(tokens: Tokens, i: int) -> bool:
    """Return whether nothing behind a result and its noun tells of what it is: the 24-3 result; not: vote to sell."""
    behind = tokens.lower[i : i + _NEAR]
    return behind[:1] not in (("to",), ("for",), ("against",), ("in",), ("approving",), ("of",), ("that",)) and (
        listed("signs_of_another_day") | listed("signs_of_one_more") | listed("calendar") | {"last"}
    ).isdisjoint(behind)


def _pair(tokens: Tokens, i: int, last: int) -> tuple[int, int] | None:
    """Return the two numbers of a result, in figures or in words."""
    if last == i:
        return joined_pair(tokens.words[i])
    words = (tokens.lower[i], tokens.lower[last])
    a, b = (int(word) if word.isdecimal() else int(value_of(list(number_word(word)[0])) or 0) for word in words)
    if a > b > 0 and not all(word.isdecimal() for word in words):
        return a, b
    return joined_pair("-".join((tokens.words[i], tokens.words[last])))


def _ends(tokens: Tokens, i: int) -> bool:
    """Return whether nothing is counted at a token: seven to four | for it; not: five to four | minutes."""
    return i < len(tokens.words) and (not tokens.words[i][0].isalnum() or tokens.lower[i] in function_words())


def _around(tokens: Tokens, first: int, last: int) -> Iterator[int]:
    """Yield the tokens near a result, up to the end of its sentence on both sides: those behind it first."""
    for start, step in ((last, 1), (first, -1)):
        for j in range(start + step, start + step * (_NEAR + 1), step):
            if not 0 <= j < len(tokens.words) or tokens.symbols[j] in ".?!|;":
                break
            yield j


@cache
def kinds_of_tallies() -> dict[str, str]:
    """Return whether each word that tells of a result tells of a vote or a match."""
    return dict(line.split() for line in lines("nouns_of_tallies"))
