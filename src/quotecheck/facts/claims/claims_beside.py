"""What stands beside a number says what it measures: how many of how many, a stake, the way to a place."""

from quotecheck.facts.claims.people_counted import heads, same_count
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

STAKE, WAY = "stake", "way"
_OWNER = 6  # tokens between `of` and the number of all: of the | region's | 28 clinics
_NOUN = 3  # words of what is counted
_NEAR = 5  # tokens between a distance and the name of the place
_NEAREST = 2  # words between a distance and the word for the way
_VERB = 3  # tokens between a verb of owning and the share
_OF_TIME = ("hour", "minute")
_BE = ("is", "was", ",")


class PartOf(NamedTuple):
    """What a number is some of: the token of the number of all, 0 where none is told, and the tokens of their noun."""

    whole: int
    place: range


class Beside(NamedTuple):
    """A stake or a way, with the words that a second one must share: its kind, and who owns it."""

    kind: str
    words: tuple[str, ...]


def beside_number(tokens: Tokens, number: Number, head: str) -> Beside | None:
    """Return the stake or the way that a number measures; a way only where no noun (`head`) is counted."""
    if _is_stake(tokens, number):
        return Beside(STAKE, (STAKE, _owner(tokens, number)))
    return Beside(WAY, (WAY,)) if not head and ways(tokens, number) else None


def part_of(tokens: Tokens, number: Number) -> PartOf | None:
    """Return what a bare number is some of: 14 of the | country's 28 jails; None where the words do not say it."""
    i = number.tokens.stop
    if number.unit or number.rest or tokens.words[i] != "of" or tokens.symbols[i + 1] not in "D'":
        return None
    stop = min(len(tokens.words), i + _OWNER)
    whole = next((k for k in range(i + 2, stop) if tokens.symbols[k] == "0"), 0)
    told = is_plural(tokens.lower[i + 2]) or tokens.lower[i + 2] in listed("victims_without_noun") | listed(
        "injuries_told"
    )
    if not whole and told:
        return PartOf(0, range(i + 2, i + 3))  # 37 of the families; 12 of the injured
    if not whole or any(tokens.words[k] in (",", ".", ";", "of") for k in range(i + 1, whole)):
        return None
    for k in range(whole + 1, min(len(tokens.words), whole + 1 + _NOUN)):
        if not tokens.words[k].islower() or tokens.lower[k] in function_words():
            return None
        if is_plural(tokens.lower[k]):
            return PartOf(whole, range(whole + 1, k + 1))
    return None


def _is_stake(tokens: Tokens, number: Number) -> bool:
    """Return whether a percentage is what somebody owns: owns | 9.7pc of the brewer; its 9.3pc | holding."""
    first, stop = number.tokens.start, number.tokens.stop
    if number.unit != "%":
        return False
    if not listed("stakes").isdisjoint(tokens.lower[stop : stop + 2]):
        return True
    owned = tokens.lower[stop] == "of" and tokens.symbols[stop + 1] in "DK"
    before = tokens.forms[max(0, first - _VERB) : first]
    return owned and any(form is not None and form.lemma in listed("verbs_of_owning") for form in before)


def _owner(tokens: Tokens, number: Number) -> str:
    """Return the stem of who is said to have a stake: the founder's | 12 percent stake; Mill holds | 12 percent."""
    first = number.tokens.start
    if tokens.lower[first - 1] in ("'s", "'"):
        return stem(tokens.lower[first - 2])
    before = range(first - 1, max(0, first - _VERB), -1)
    verb = next((i for i in before if (form := tokens.forms[i]) and form.lemma in listed("verbs_of_owning")), 0)
    return stem(tokens.lower[verb - 1]) if verb and tokens.symbols[verb - 1] in "NKo" else ""


def ways(tokens: Tokens, number: Number) -> frozenset[str]:
    """Return the way and the place of a distance or time: 45 minutes | each way to Hartwell; Holt is 40 miles | away.

    Each is the word for the way with the stem of the name of a place, and with `from` where that is its start.
    """
    unit = number.rest.removeprefix("-") or tokens.lower[number.tokens.stop]
    if same_count(unit) not in heads("units_of_ways"):
        return frozenset()
    behind = number.tokens.stop + (not number.rest)
    told = tokens.lower[behind : behind + _NEAREST]
    way = next((word for word in told if word in listed("words_of_ways")), "")
    past = tokens.lower[max(0, number.tokens.start - _NEAR) : number.tokens.start]
    if not way or "used" in past:  # used to be a 40-minute drive
        return frozenset()
    names = set()
    for k in range(behind, min(len(tokens.words), behind + _NEAR + 1)):
        if tokens.symbols[k] in ".;|?!,":
            break
        if tokens.words[k][0].isupper() and tokens.lower[k - 1] in ("to", "from", "the", "of"):
            names.add(("from " if tokens.lower[k - 1] == "from" else "") + stem(tokens.words[k]))
    k = number.tokens.start - 1 - (tokens.symbols[number.tokens.start - 1] == "D")
    if tokens.lower[k] in _BE and tokens.words[k - 1][0].isupper() and tokens.lower[k - 1] not in function_words():
        names.add(stem(tokens.words[k - 1]))
    way = way if unit.startswith(_OF_TIME) else "away"  # 22 miles away, a 32-mile drive
    return frozenset(f"{way} {name}" for name in names)


def is_one_way(first: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two ways lead to one place, and start at one as far as both tell where."""
    to = {way for way in first & other if " from " not in way}
    starts = [{way for way in each if " from " in way} for each in (first, other)]
    return bool(to) and (not all(starts) or starts[0] == starts[1]) and (first <= other or other <= first)
