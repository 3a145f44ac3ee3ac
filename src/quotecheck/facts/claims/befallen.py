"""What befell the people that a number counts: four | who lost their lives; nine people | were taken to hospital."""

from functools import cache

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.lexicon import lines
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_REACH = 5  # tokens from a verb to what completes it
_MOST = 3  # auxiliaries and adverbs before it
_DEAD = "dead"
_BETWEEN = "XZRWT"


class Befallen(NamedTuple):
    """What befell people, one word for all of a meaning, and the token behind the words that tell it."""

    head: str
    stop: int


def befallen(tokens: Tokens, number: int, place: range) -> Befallen | None:
    """Return what the verb behind people that are counted tells of them; `place` is their noun, or empty.

    Four | who lost their lives; nine people | were taken to hospital; the 35 | on board. Else, what the verb before
    their `number` does to them: sending | nine people to hospital.
    """
    person = not place or is_person(same_count(tokens.lower[place.stop - 1]))
    i = place.stop
    while i < place.stop + _MOST and tokens.symbols[i] in _BETWEEN:
        i += 1
    for first in range(i, max(place.stop, i - 1) - 1, -1):  # are | being | held
        for head, words in _phrases().get(tokens.lower[first], ()):
            stop = _behind(tokens, first + 1, words) if person or head == _DEAD else 0
            if stop:
                return Befallen(head, stop)
    return _done_to(tokens, number - 1, place) if place and person else None


def _done_to(tokens: Tokens, verb: int, place: range) -> Befallen | None:
    """Return what a verb with an object and its place does to people: | sending nine people to hospital."""
    form = tokens.forms[verb] if verb >= 0 else None
    for head, words in _active().get(form.lemma, ()) if form else ():
        if stop := _behind(tokens, place.stop, words):
            return Befallen(head, stop)
    return None


def _behind(tokens: Tokens, i: int, words: tuple[str, ...]) -> int:
    """Return the token behind words that stand in this order from token `i` on, 0 where they do not."""
    for word in words:
        reach = range(i, min(i + _REACH, len(tokens.words)))
        at = next((k for k in reach if tokens.lower[k] == word or tokens.symbols[k] in ".,;?!|:&"), -1)
        if at < 0 or tokens.lower[at] != word:
            return 0
        i = at + 1
    return i


@cache
def _phrases() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the first words of what tells that something befell people → what it was, and the words behind."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for line in lines("befallen"):
        head, _, told = line.partition(":")
        for phrase in told.split():
            first, *behind = phrase.split("+")
            found[first] = (*found.get(first, ()), (same_count(head), tuple(behind)))
    return found


@cache
def _active() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the lemmas of the first words of what tells that something befell people, where others follow."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for first, those in _phrases().items():
        if form := verb_form(first):
            found[form.lemma] = (*found.get(form.lemma, ()), *(each for each in those if each[1]))
    return found


@cache
def _heads() -> frozenset[str]:
    return frozenset(same_count(line.partition(":")[0]) for line in lines("befallen"))


def is_befallen(head: str) -> bool:
    """Return whether the head of a claim means people by what befell them."""
    return head in _heads()


def are_people(head: str) -> bool:
    """Return whether the head of a claim means people, by a noun or by what befell them."""
    return is_person(head) or is_befallen(head)
