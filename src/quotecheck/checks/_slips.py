"""Tell whether one number could be a slip of another: used by the check of conflicting numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from quotecheck.lexicon.edits import edits
from quotecheck.model import Quantity

_MOST_APART = 15
_COMMON_DIGITS, _FEWEST_SHARED = 3, 2  # digits that two sums have by chance; words of two sentences about one


def slips(quantities: Iterable[Quantity]) -> Iterator[tuple[Quantity, Quantity, str, bool]]:
    """Yield two amounts of one thing, what the slip would be, and whether that is likely; each value once."""
    alike: dict[tuple[str, str], list[Quantity]] = {}
    for quantity in quantities:
        alike.setdefault((quantity.unit, quantity.counted), []).append(quantity)
    for group in alike.values():
        if len({quantity.value for quantity in group}) < 2:
            continue
        together: dict[int, set[float]] = {}
        for quantity in group:
            together.setdefault(quantity.sentence.start, set()).add(quantity.value)
        reported: set[float] = set()
        for i, other in enumerate(group):
            for first in group[max(0, i - _MOST_APART) : i] if other.value not in reported else ():
                slip, likely = slip_of(first, other) if _can_conflict(first, other, together) else ("", False)
                if slip:
                    reported |= {other.value, first.value}
                    yield first, other, slip, likely
                    break


def _can_conflict(first: Quantity, other: Quantity, together: dict[int, set[float]]) -> bool:
    """Whether nothing keeps two values apart: no range, no sentence that holds both."""
    if first.value == other.value or first.sentence == other.sentence or "range" in (first.bounds, other.bounds):
        return False
    both = {first.value, other.value}
    return not any(both <= together[each.sentence.start] for each in (first, other))


def slip_of(first: Quantity, other: Quantity) -> tuple[str, bool]:
    """Return what the slip would be (`another scale`), empty for none, and whether that is likely.

    The less two numbers look like a slip, the more words their sentences must share. In 840 published articles hardly
    one pair of amounts of the same thing had digits changed round or differed by a thousand: where that happens, few
    words need be shared, and the time may be another. Pairs that differ in one digit of few are common, and right.
    """
    if first.unit == "years old":
        return f"another age of {first.counted}", True
    shared = len(first.about & other.about)
    alike = shared / max(1, len(first.about | other.about))
    years = [{time for time in each.times if time.isdigit()} for each in (first, other)]
    months = [{time for time in each.times if time[:1].isupper()} for each in (first, other)]
    other_date = bool((years[0] and years[1] and years[0] != years[1]) or (all(months) and not months[0] & months[1]))
    other_time = other_date or not (first.times <= other.times or first.times >= other.times)
    a, b = _digits(first.value), _digits(other.value)
    size, least = min(len(a), len(b)), min(first.value, other.value)
    ratio = max(first.value, other.value) / max(1e-9, least)
    # Money: sales of $700m and a profit of $70m are no slip where the later sentence tells anything new.
    common = size <= _COMMON_DIGITS and first.unit not in ("", "%") and not first.counted
    told_again = _FEWEST_SHARED <= shared == len(other.about)
    thousandfold = a == b and size >= 2 and ratio in (1e3, 1e6)
    if common and not thousandfold and (not shared or (size < _COMMON_DIGITS and not told_again)):
        return "", False
    scaled = thousandfold or (a == b and size >= 3 and ratio in (10.0, 100.0) and (told_again or not common))
    if scaled and (least >= 100 or first.unit) and shared and not other_time:  # not a dozen and 12 million workers
        return "another scale", True
    # 143 cases, 1,340 cases: a digit more is no digit that changed its place
    turned = (
        first.step == other.step and sorted(a) == sorted(b) and edits(a, b) == 1 and _length(first) == _length(other)
    )
    if turned and not other_date and (size >= 3 or (least >= 1000 and (shared or not first.unit) and not other_time)):
        return "digits transposed", True
    if ratio < 1.15 and (first.bounds or other.bounds):
        return "", False
    if first.step == other.step and edits(a, b) == 1:
        if size >= 5 and shared:
            return "another digit", True
        if size == 4 and shared >= 2 and not other_time:
            return "another digit", True
        if size == 3 and shared >= 3 and not first.unit and not other_time:
            return "another digit", False
    if shared >= 4 and alike >= 0.7 and first.unit != "%" and not other_time:
        return "another value", False
    return "", False


def _length(quantity: Quantity) -> int:
    return len(f"{quantity.value:.0f}")


@lru_cache(maxsize=4096)
def _digits(value: float) -> str:
    """Return the digits that count, without the zeros around them."""
    return f"{value:.6f}".replace(".", "").strip("0")
