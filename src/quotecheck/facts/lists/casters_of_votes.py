"""Find votes counted beside those who cast them: the three no votes came from Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes.

The four dissenting votes were cast by Ann Lamm, Bo Ruiz and Cy Teal.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.piece_kinds import QUOTES, name_words
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import in_small_letters
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Listing, TextIndex, Tokens
from quotecheck.text.punctuation import ASIDE_ENDS

_VERBS = (("came", "from"), ("were", "cast", "by"), ("had", "come", "from"))
_WHAT = 6  # tokens of what is voted on: the three votes | against the new levy | came from
_FARTHEST_COLON = 8  # tokens: came from | the west of the river |: Ann Lamm, …
_OFF = 2


def find_casters_of_votes(index: TextIndex, sentences: SentenceIndex, clues: Clues) -> Iterator[Listing]:
    """Yield a known number of votes on one side with the names of those who cast them, where these are fewer or more.

    Fewer only where they are people: two no votes may come from Labour and the Greens.
    """
    tokens = index.tokens
    for i in clues.numbers:
        value, number = UNITS.get(tokens.lower[i], 0), sentences.number(tokens.starts[i])
        if value < 2 or number < 0 or tokens.lower[i - 1] not in ("the", "all"):
            continue
        place = sentences.place(tokens, number)
        stop = _votes(tokens, i + 1)
        start = _casters(tokens, stop, place.stop) if stop else 0
        found = enumeration_from(tokens, start, "", people=True) if start else None
        if found is None or not _are_whole(tokens, found):
            continue
        fewer, more = found.most < value, found.least > value
        off = value - found.most if fewer else found.least - value
        if (more or (fewer and _are_persons(tokens, found))) and off <= _OFF:
            named = found.least if more else found.most
            span = tokens.span(range(i, stop))
            yield Listing(span, value, found.items, named, quoted=index.is_quoted(tokens.starts[i]))


def _votes(tokens: Tokens, i: int) -> int:
    """Return the token behind votes of one side, 0 where none stand there: “no” | votes; dissenting | votes."""
    sides = listed("words_of_voting_no") | listed("words_of_voting_yes") | {"dissenting"}
    side = i + (tokens.words[i] in QUOTES)
    votes = side + 1 + (side > i)
    if tokens.lower[votes : votes + 1] == ("votes",) and tokens.lower[side] in sides:
        return votes + 1
    sided = tokens.lower[i : i + 1] == ("votes",) and tokens.lower[i + 1] in sides | {"for", "in"}
    return i + 1 if sided else 0


def _casters(tokens: Tokens, i: int, stop: int) -> int:
    """Return where the names of those begin who cast votes, 0 for nowhere: against the levy were cast by | Ann Lamm."""
    for k in range(i, min(stop, i + _WHAT)):
        verb = next((each for each in _VERBS if tokens.lower[k : k + len(each)] == each), ())
        if verb:
            start = k + len(verb)
            colon = (j + 1 for j in range(start, min(stop, start + _FARTHEST_COLON)) if tokens.words[j] == ":")
            return next(colon, start)
    return 0


def _are_whole(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether a list is of names, and nobody is told apart: not Ann Lamm and Bo Ruiz, | joined | by Cy Teal."""
    start, behind = tokens.within(found.items[0].start, found.items[0].end).start, tokens.words[found.stop]
    more = {"joined", "with"} & {*tokens.lower[start : found.stop + 2]}
    goes_on = behind == "," and tokens.lower[found.stop + 1 : found.stop + 2] == ("and",)
    return found.names and found.last and behind in ASIDE_ENDS and not (more or goes_on)


def _are_persons(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether every item has two names or more, and half of them a given name."""
    inside = [tokens.within(item.start, item.end) for item in found.items]
    given = sum(any(sex_of(in_small_letters(tokens.words[i])) for i in place[:-1]) for place in inside)
    return 2 * given >= len(inside) and all(name_words(tokens, place) > 1 for place in inside)
