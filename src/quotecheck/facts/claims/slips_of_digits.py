"""What a slip makes of a number: digits changed round, another scale."""

from functools import lru_cache

from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.people_counted import heads
from quotecheck.facts.words.stems import stems
from quotecheck.lexicon import words as listed
from quotecheck.model import Slip

_LONG = 3  # figures
MILLION = 1e6
_ROUND = 100  # numbers from which on two figures before noughts are enough: 3,200
_SWAPPED = 2  # digits


def slip_between(first: Claim, other: Claim) -> Slip | None:
    """Return the slip that makes one number of the other: digits changed round, or another scale."""
    a, b = digits(first.value), digits(other.value)
    if first.step != other.step and a != b:
        return None
    ratio = max(first.value, other.value) / max(1e-9, min(first.value, other.value))
    if are_scaled(first.value, other.value) or (a == b and len(a) >= 2 and ratio in (10.0, 100.0, 1e3, 1e6)):
        return Slip.SCALE
    # 143 cases, 1,340 cases: a digit more is no digit that changed its place
    one_length = len(str(int(first.value))) == len(str(int(other.value)))
    return Slip.DIGITS if one_length and are_turned(first.value, other.value) else None


def are_turned(first: float, other: float) -> bool:
    """Return whether two digits beside each other have changed places: 318 and 381, 130 and 103; not 412 and 214.

    Nor 130 and 1,300.
    """
    whole = not (first % 1 or other % 1)
    a, b = (f"{value:.0f}" for value in (first, other))
    return _is_swap(digits(first), digits(other)) or (whole and len(a) >= _LONG and _is_swap(a, b))


def _is_swap(a: str, b: str) -> bool:
    unlike = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(unlike) != _SWAPPED:
        return False
    i, k = unlike
    return k == i + 1 and a[i] == b[k] and a[k] == b[i]


def are_scaled(a: float, b: float) -> bool:
    """Return whether another word makes one large number of the other: $900 million, $900 billion."""
    low, high = sorted((a, b))
    return low >= MILLION and high / low in (1e3, 1e6)


@lru_cache(maxsize=4096)
def digits(value: float) -> str:
    """Return the digits that count, without the zeros around them."""
    return f"{value:.6f}".replace(".", "").strip("0")


def is_another_digit(a: float, b: float, fewest: int) -> bool:
    """Return whether two numbers of at least so many digits differ in one of them: 41,200 and 40,200."""
    first, other = f"{a:g}" if a % 1 else f"{a:.0f}", f"{b:g}" if b % 1 else f"{b:.0f}"
    figures = sum(sign.isdecimal() for sign in first)
    one = sum(x != y for x, y in zip(first, other, strict=False)) == 1
    return len(first) == len(other) and figures >= fewest and one


def is_slip_of_a_digit(printed: float, right: float) -> bool:
    """Return whether a slip makes one number of another: one digit, two beside each other changed round, one carried.

    221 for 211, 381 for 318, 309 for 299, 3,200 for 3,500; not 4 for 5, nor 17 for 19, which may be chance.
    """
    a, b = _figures(printed), _figures(right)
    fewest = _LONG if min(printed, right) < _ROUND else _LONG - 1
    if len(a) != len(b) or max(len(digits(printed)), len(digits(right))) < fewest:
        return False
    unlike = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    turned = len(unlike) == 2 and unlike[1] == unlike[0] + 1 and sorted(a) == sorted(b)
    carried = digits(abs(printed - right)) == "1"
    return len(unlike) == 1 or turned or carried


def _figures(value: float) -> str:
    return f"{value:.6f}".rstrip("0") if value % 1 else f"{value:.0f}"


def is_another_measure(first: Claim, other: Claim) -> bool:
    """Return whether two measures of one unit differ in one digit, and the later one is of what was told of before.

    Reversed for 41 seconds … in the 47 seconds that the chairs ran backward; a 22-hectare site … the 27-hectare site.
    """
    if first.head != other.head or not is_another_digit(first.value, other.value, 2):
        return False
    placed = "" in other.scope and not other.times  # the 27-hectare site in Elm
    elsewhere = placed or (other.scope and not other.scope & first.about)  # the 32-metre bridge at Ostby
    thing = other.words - {other.head}
    one = first.words == other.words or (
        bool(thing) and thing <= heads("words_for_any_venue")
    )  # the 24-storey building
    of_one = one and first.of_thing and other.of_thing and not elsewhere
    return of_one or (bool(other.scope) and not placed and other.head in listed("measures"))


def has_one_size(first: Claim, other: Claim) -> bool | None:
    """Return whether the thing that hyphens join two measures to has one size for good; None where they join to none.

    A 22-hectare site in June … the 27-hectare site in May; a 24-member house … the 26-member house; not a 22-inch and a
    27-inch screen.
    """
    joined = first.of_thing and other.of_thing and not first.ways & other.ways  # the 40-minute drive to Holt
    seated = not first.words.isdisjoint(heads("voting_bodies")) and is_size_of_a_body(first)
    if joined and other.definite and first.head == other.head and first.head in heads("parts_of_one_building"):
        seated = True  # a 22-storey slab … the 24-storey building
    return seated or not first.words.isdisjoint(stems("measures_of_land", "works_of_one_size")) if joined else None


def is_size_of_a_body(claim: Claim) -> bool:
    """Return whether a hyphen joins a number to who sits in a body: the | 24-member | house, a 45-seat assembly."""
    return claim.of_thing and (claim.unit.removeprefix("-") or claim.head) in listed("sizes_of_bodies")
