"""What a text tells of one part of a whole: where it begins, whether it is the last, whether another lies apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotecheck.facts.calculations.terms import Term, are_apart
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.model import Tokens
from quotecheck.text.punctuation import DASHES

FARTHEST = 14
"""Tokens between a whole and its first part, between two parts, and behind one."""
_JOINTS = frozenset((",", "and", "while", ";", "but", "("))  # between two parts of a whole, and two items of a list
_LONGEST = 12  # tokens of a part behind its number
_NEAR = 6  # tokens from `leaving` to a number
_MOST_NAMED = 20  # things of which all may be named
_SINCE = frozenset(("during", "for", "in", "over", "within"))
_FEW = 3  # words of a bare noun phrase
_ENDS = frozenset(".,;:?!|()\n—–")
_VERDICTS = frozenset(("for", "against"))
_DEATH = 4  # tokens between `killed` and how many were
_ENDS_OF_ITEMS = frozenset((",", "and", ";", ".", ")"))
_BEING = frozenset(("are", "is", "was", "were"))
_HAVING = frozenset(("had", "have", "has"))  # 34 had fever and 31 a rash
_VOTES = frozenset(("vote", "voted", "votes"))  # of two bills: 50 voted for the budget and 40 for the tax


def opens_part(tokens: Tokens, part: Term) -> int:
    """Return the first token that belongs to the number of a part: and | the other 25; the rest|, 11, are open."""
    i = part.number.tokens.start
    nearest = tokens.lower[max(0, i - _NEAR) : i]
    if nearest[-1:] == ("with",) and "leaving" in nearest:
        return i - len(nearest) + nearest.index("leaving") + 1  # leaving | the Greens with 42
    if tokens.words[i - 1] == "," and tokens.lower[i - 2] == "rest":
        i -= 2
    while tokens.lower[i - 1] in ("the", "its", "their", "another", *listed("words_of_the_last_part")):
        i -= 1
    return i


def are_joined(tokens: Tokens, part: Term, after: Term) -> bool:
    """Return whether `and` or a comma joins two parts: not 212 juniors – 64 girls and 148 boys – | and 31 others."""
    between = tokens.lower[part.number.tokens.stop : opens_part(tokens, after)]
    if not between or len(between) > FARTHEST or not DASHES.isdisjoint(between):
        return False
    loose = bool(after.number.unit) or is_last_part(tokens, after)
    return between[-1] in _JOINTS or (loose and not _JOINTS.isdisjoint(between))


def without_their_number(others: Sequence[Term]) -> Sequence[Term]:
    """Return numbers without one that is how many follow it: between | two plants, 50 at Ash and 40 at Elm."""
    return others[1:] if len(others) > 2 and others[0].value == len(others) - 1 else others


def is_part_of(tokens: Tokens, part: Term, whole: Term) -> bool:
    """Return whether a number is a part of the one behind it: 12 | of the 30 wells."""
    between = tokens.lower[part.number.tokens.stop : whole.number.tokens.start]
    return between[:1] == ("of",) and len(between) <= len(("of", "the"))


def is_of_those(tokens: Tokens, part: Term) -> bool:
    """Return whether a number is of those told before: 14 | of them."""
    i = part.number.tokens.stop
    return tokens.lower[i] == "of" and tokens.lower[i + 1] in listed("pronouns_of_parts")


def is_of_noun(tokens: Tokens, part: Term, whole: Term) -> bool:
    """Return whether a number is of what another one counted: seven | of the plants; four | of the victims."""
    i = part.number.tokens.stop
    if tokens.lower[i : i + 2] != ("of", "the"):
        return False
    start, stop = whole.number.tokens.start, whole.number.tokens.stop
    near = (*tokens.lower[max(0, start - 2) : start], *tokens.lower[stop : stop + _DEATH])
    died = tokens.lower[i + 2] in listed("words_for_the_dead") and not listed("deaths_told").isdisjoint(near)
    return died or (bool(whole.noun) and stem(tokens.lower[i + 2]) == whole.noun)


def is_item(tokens: Tokens, whole: Term, part: Term) -> bool:
    """Return whether a list counts its own items, all of which may be named: three charges: | two | of fraud, ….

    How many those are is told by how long the list is.
    """
    i, stop = part.number.tokens.start, part.number.tokens.stop
    few = whole.value <= _MOST_NAMED and not whole.number.unit
    return few and tokens.lower[i - 1] == ":" and tokens.lower[stop : stop + 1] == ("of",)


def is_last_part(tokens: Tokens, part: Term) -> bool:
    """Return whether a number is of all that is left: the other | 25; leaving | 24; not: another | 25.

    Nor where it tells since when: four people, two of them pupils, died in the last | three monsoons.
    """
    first = opens_part(tokens, part)
    if tokens.lower[part.number.tokens.start - 1] == "last" and tokens.lower[first - 1] in _SINCE:
        return False
    before = tokens.lower[first - (tokens.lower[first - 1] == "leaving") : part.number.tokens.start]
    last = listed("words_of_the_last_part") | {"leaving"}
    return before[:1] != ("another",) and not last.isdisjoint(before)


def is_apart(tokens: Tokens, first: Term, other: Term) -> bool:
    """Return whether nothing that is of one part is of another: 14 | carried flour and 12 | medicine.

    They tell where each is by one preposition (40 | in Ash, 25 | in Elm), or what each is by a noun for which the first
    has the verb; of the others the first's predicate is denied (400 | were | and 600 | were not).
    """
    if not are_apart(tokens, (first, other)):
        return False
    named = first.noun == other.noun != ""  # 40 km | in Ash, 32 km | in Elm
    one, another = (_told(tokens, part)[named:] for part in (first, other))
    words = tokens.lower[another.start : another.stop]
    if words[1:2] in (("not",), ("n't",)):
        return True
    if not (_VOTES | _HAVING).isdisjoint(tokens.lower[one.start : one.stop]) or not words:
        return False
    if tokens.symbols[another.start] in "Ptb":
        named = tokens.words[another.start + 1][0].isupper()
        places = words[0] in listed("prepositions_of_divisions") or (words[0] in ("for", "by") and named)
        return places and is_placed(tokens, one, words[0])
    if words[0] in listed("adverbs_of_places"):
        return True
    return len(words) <= _FEW and all(tokens.symbols[i] in "NKvD" for i in another)


def tells_what_became(tokens: Tokens, part: Term) -> bool:
    """Return whether a part is told by what it is or was made: 22 | were approved, 15 | refused and six | are pending.

    Not: 22 | have no heating, 15 have no roof, of which some may have neither.
    """
    told = _told(tokens, part)
    if not told:
        return False
    form = tokens.forms[told.start]
    return tokens.lower[told.start] in _BEING or (len(told) == 1 and form is not None and form.past)


def are_two_kinds(tokens: Tokens, parts: Sequence[Term]) -> bool:
    """Return whether two parts are of kinds of which all are the one or the other: 61 men and 33 women."""
    heads = [tokens.lower[part.number.tokens.stop : part.number.tokens.stop + 3] for part in parts]
    for a, b in (pair for kinds in kinds_in_two() for pair in (kinds, kinds[::-1]) if len(parts) == 2):
        if a in heads[0] and b in heads[1]:
            ends = parts[1].number.tokens.stop + heads[1].index(b) + 1
            return tokens.symbols[ends : ends + 1] not in ("v", "X")  # not: and 14 women | waited outside
    return False


@cache
def kinds_in_two() -> tuple[tuple[str, str], ...]:
    """Return the pairs of kinds that all people or answers are of: men women."""
    return tuple((first, other) for first, other in map(str.split, lines("kinds_in_two")))


def is_placed(tokens: Tokens, place: range, word: str) -> bool:
    """Return whether a preposition or one like it tells where something is: 24 games | at home, 13 on the road.

    Eight shops | behind the station, 13 at the yard; not: 88 cases | on Monday, 41 in the north.
    """
    kin = next((kin for kin in (listed("prepositions_of_whereabouts"), _VERDICTS) if word in kin), frozenset((word,)))
    return any(tokens.lower[i] in kin and tokens.lower[i + 1] not in listed("calendar") for i in place)


def _told(tokens: Tokens, part: Term) -> range:
    """Return the tokens that tell of a part behind its number, up to a mark or a joint."""
    first = part.number.tokens.stop
    if tokens.lower[first] == "of":
        first += 2 + (tokens.lower[first + 1] == "the")  # 14 | of them, of the trucks
    for i in range(first, min(len(tokens.words), first + _LONGEST)):
        if tokens.words[i] in _ENDS or tokens.lower[i] in ("and", "while", "but"):
            return range(first, i)
    return range(first, min(len(tokens.words), first + _LONGEST))


def count_of_ones(tokens: Tokens, place: range) -> int:
    """Return how many a list tells of without a number: six pupils, | the driver, | one aide and | a baker.

    Not behind its last item: 640 in Ash and 90 in Elm, one step from ruin.
    """
    last = next((i for i in place if tokens.lower[i] == "and"), place.stop)
    return sum(_is_one(tokens, i) for i in place if i > place.start and (i <= last or tokens.lower[i - 1] != ","))


def count_of_appositions(tokens: Tokens, place: range) -> int:
    """Return how many of these stand behind a name, and may say who that is: to Ash Ltd, | the contractor, | and …."""
    return sum(
        _is_one(tokens, i)
        and tokens.lower[i] != "one"
        and tokens.lower[i - 1] == ","
        and tokens.words[i - 2][0].isupper()
        for i in place
        if i > place.start
    )


def is_kin_listed(tokens: Tokens, place: range) -> bool:
    """Return whether a list goes on with somebody's own, one or several: four doctors, | Moe's | mother and brother."""
    return any(
        tokens.lower[i - 1] in _JOINTS and "'s" in tokens.words[i + 1 : i + _FEW]
        for i in place
        if tokens.words[i][0].isupper()
    )


def are_goods(tokens: Tokens, first: Term, second: Term) -> bool:
    """Return whether two sums of money stand in a list of what was paid for, which the first is no whole of.

    It paid for | $11,000 of lumber, $9,000 in fares | and $7,000 in bills.
    """
    behind = first.number.tokens.stop, second.number.tokens.stop
    return bool(first.number.unit) and tokens.symbols[behind[0]] in "Pob" and tokens.words[behind[1] + 1].islower()


def _is_one(tokens: Tokens, i: int) -> bool:
    """Return whether an item of a list begins that is one: | a swimming teacher, | the keeper's office.

    Not: seven men and four women, | the mayor said.
    """
    joint, word = tokens.lower[i - 1], tokens.lower[i]
    if joint not in _JOINTS or tokens.symbols[i] not in "D0":
        return False
    if word == "one" or (joint == "and" and word in ("a", "an")):
        return True
    item = range(i + 1, min(len(tokens.words), i + 2 + _FEW))
    stop = next((k for k in item if tokens.lower[k] in _ENDS_OF_ITEMS), i + 1)
    one = word in ("a", "an", "the") or word in listed("possessive_determiners")
    return (
        one
        and stop > i + 1
        and (tokens.symbols[stop - 1] in "NK" or noun_kind(tokens.lower[stop - 1]) is not None)
        and all(_is_in_noun(tokens, k) for k in item if k < stop)
    )


def _is_in_noun(tokens: Tokens, i: int) -> bool:
    """Return whether a word can stand in a noun phrase: a | swimming | teacher, the | keeper|'s office, a | cook."""
    if noun_kind(tokens.lower[i]) is not None or (tokens.symbols[i] == "y" and noun_kind(tokens.lower[i + 1])):
        return True  # the | night | guard
    form = tokens.forms[i]
    gerund = form is not None and form.gerund and tokens.symbols[i + 1] in "NK"
    return gerund or tokens.symbols[i] in "NK" or tokens.words[i] in ("'s", "’s")


def is_listed(tokens: Tokens, part: Term) -> bool:
    """Return whether a comma stands before a part that is not the first: seven men, | three women and two boys."""
    return tokens.words[part.number.tokens.start - 1] == ","
