"""Do the sums of a text again, with the rounding that its numbers use."""

from collections.abc import Iterable
from math import inf, sqrt

from quotecheck.facts.numbers.numbers import Number
from quotecheck.system.tuples import NamedTuple

_FAR_OFF = 12  # years by which a span misses that is of something else
_FARTHEST = 4.0  # a value that moved the wrong way is another one
_NEARLY = 0.85  # of a whole: men and women of whom a few have gone uncounted
_SELDOM = 0.6  # two standard deviations of what is rounded to one
_OVER = ("more than", "over", "just over")
UNDER = ("less than", "just under", "nearly", "almost")
"""Words before a fraction or a multiple that is not reached: nearly half."""
_OTHER_UNIT = 20  # times by which a difference misses that has a unit of its own: up 30 cm, from 1.2 metres to 1.5
_NO_LESS = 1.03  # by which what is more than double may be less, as its values are rounded
_A_PART, _ABOUT_A_PART = 3.0, 8.0  # percent by which a change may miss a fraction, and one called about so much
_PERCENT = 0.04  # of itself by which a percentage may be off
_NEAR_A_PART = 0.15  # of itself by which a change misses that is called nearly so much


class Made(NamedTuple):
    """What a sum makes: any result from `low` to `high` is right; `shown` is how a message says it."""

    low: float
    high: float
    shown: str


def change(a: Number, b: Number, direction: str) -> Made | None:
    """Return the change from `a` to `b` in percent; `direction` is `up`, `down` or empty where the text tells none."""
    if a.unit != b.unit or a.value <= 0 or a.value == b.value:
        return None
    way = "up" if b.value > a.value else "down"
    percent = abs(100 * (b.value - a.value) / a.value)
    if direction and way != direction:
        if not 1 / _FARTHEST < b.value / a.value < _FARTHEST:
            return None  # $2 a share, up 9 percent from $30 million: two things
        return Made(-1, -1, f"{'a rise' if way == 'up' else 'a fall'} of {percent:.3g} percent")
    finest = min(a.step, b.step)
    ends = [abs(100 * (y - x) / x) for x in _ends(a, finest) for y in _ends(b, finest) if x > 0]
    return _about(min(ends), max(ends), percent)


def move(a: Number, b: Number, direction: str, stated: float) -> Made | None:
    """Return the change between `a` and `b` in percent, whichever comes first in the text.

    Up is from the lesser, down from the greater; where the text tells no direction, from the one that makes `stated`.
    """
    low, high = sorted((a, b), key=lambda number: number.value)
    pairs = {"up": ((low, high),), "down": ((high, low),)}.get(direction, ((a, b), (b, a)))
    ways = [made for pair in pairs if (made := change(*pair, "")) is not None]
    if not ways or high.value > _FARTHEST * low.value:
        return None
    return next((made for made in ways if made.low <= stated <= made.high), ways[0])


def moved_part(a: Number, b: Number, direction: str, stated: float, *, loose: str) -> Made | None:
    """Return the change between `a` and `b` in percent, told as a fraction behind both; `loose`: about a third."""
    made = move(a, b, direction, stated)
    return made and _as_part(made, loose=loose)


def fraction(a: Number, b: Number, *, loose: str) -> Made | None:
    """Return `a` as a share of `b` in percent, to be told as a fraction; `loose`: about a third."""
    made = share(a, b, slack=0)
    return made and _as_part(made, loose=loose)


def span(first: float, last: float, stated: float, *, loose: bool = False) -> Made | None:
    """Return the years from the year `first` to the year `last`, one more or less as months have it.

    None where `stated` misses them by far: after five years of losses; `loose`: nearly 40 years.
    """
    years = last - first
    slack = max(2.0, 0.1 * years) if loose else 1.0
    if years <= 0 or abs(stated - years) > max(_FAR_OFF, years / 4):
        return None
    return Made(years - slack, years + slack, f"{years:g}")


def part(a: Number, b: Number, direction: str, *, loose: str) -> Made | None:
    """Return the change from `a` to `b` in percent, to be told as a fraction; `loose`: about a third."""
    made = change(a, b, direction)
    return made if made is None or made.low < 0 else _as_part(made, loose=loose)


def step(by: Number, to: Number, direction: str) -> Made | None:
    """Return in percent the change that went `by` so much up or down, `to` a value."""
    before = to.value - by.value if direction == "up" else to.value + by.value
    if by.unit != to.unit or before <= 0 or not by.value:
        return None
    percent = 100 * by.value / before
    return _about(percent, percent, percent)


def share(a: Number, b: Number, *, slack: float | None = None) -> Made | None:
    """Return `a` as a share of `b` in percent; `slack`: that of the result, where it is not told in percent."""
    if a.unit != b.unit or a.unit == "%" or not 0 < a.value <= b.value:
        return None
    ends = [100 * x / y for x in _ends(a) for y in _ends(b) if y > 0]
    return _about(min(ends), max(ends), 100 * a.value / b.value, slack)


def unused(a: Number, b: Number) -> Made | None:
    """Return in percent what is left of the greater of two counts, of which the lesser is taken."""
    low, high = sorted((a, b), key=lambda number: number.value)
    if low.unit or high.unit or not 0 < low.value < high.value:
        return None
    left = 100 * (high.value - low.value) / high.value
    return _about(left, left, left)


def total(terms: list[Number], result: Number, *, near: bool = False, least: bool = False) -> Made | None:
    """Return the sum of `terms`, all of one unit.

    `near`: no sum where it is far from the result, as a term may not be told; `least`: the result may be more.
    """
    if {number.unit for number in terms} != {result.unit}:
        return None
    made = sum(number.value for number in terms)
    if (near and not _NEARLY * result.value <= made <= result.value / _NEARLY) or (
        least and max(number.value for number in terms) > result.value
    ):
        return None
    slack = rounding((*terms, result))
    return Made(made - slack, inf if least else made + slack, f"{result.unit.strip('%')}{made:,.10g}")


def product(a: Number, b: Number, result: Number) -> Made | None:
    """Return so many at a price each."""
    if a.unit or b.unit != result.unit or not a.value or not b.value:
        return None
    made = a.value * b.value
    slack = max(0.06 * made, result.step / 2)
    return Made(made - slack, made + slack, f"{result.unit}{made:,.10g}")


def difference(a: Number, b: Number, result: Number, *, rounded: bool) -> Made | None:
    """Return the difference of `a` and `b`; `rounded`: they are shares, of whose last digit one may be lost."""
    if a.unit != b.unit and not (rounded and (a.unit, b.unit) == ("%", "")):  # 54 percent to | 46
        return None
    made = abs(b.value - a.value)
    if made and not made / _OTHER_UNIT < result.value < made * _OTHER_UNIT:
        return None
    slack = rounding((a, b, result)) + rounded * max(a.step, b.step)
    return Made(made - slack - 1e-6, made + slack + 1e-6, f"{made:,.10g}")


def rounding(numbers: Iterable[Number]) -> float:
    """Return by how much a sum of rounded numbers may be off: seldom by all that each of them may be off."""
    return _SELDOM * sqrt(sum(number.step**2 for number in numbers if number.step != 1))


def last_digit(value: float) -> float:
    """Return the weight of the last digit of a whole number that is no zero: 1,000 of 3,000."""
    weight = 1.0
    while value and value % (10 * weight) == 0:
        weight *= 10
    return weight


def multiple(a: Number, b: Number, *, loose: str) -> Made | None:
    """Return how many times `a` goes into `b`; `loose` are the words before that: nearly, and more than for no less."""
    if a.unit != b.unit or a.value <= 0 or b.value <= 0:
        return None
    ratio, slack = b.value / a.value, 1.7 if loose else 1.12
    return Made(ratio / slack, ratio * (_NO_LESS if loose == "more than" else slack), f"{ratio:.3g}")


def _as_part(made: Made, *, loose: str) -> Made:
    """Return a percentage with the slack of one that is told as a fraction; `loose` are the words before it.

    About a third may be more or less; more than half is not less than that, nearly half not more.
    """
    slack = _ABOUT_A_PART if loose else _A_PART
    slack = max(_A_PART, min(slack, _NEAR_A_PART * made.high)) if loose in UNDER else slack
    low, high = made.low - slack, made.high + slack
    if loose in _OVER:
        return Made(low - slack, made.high, made.shown)
    return Made(made.low if loose in UNDER else low, inf if loose == "less than" else high, made.shown)


def _ends(number: Number, finest: float = 0) -> tuple[float, float]:
    """Return the least and the greatest value that rounds to a number; counts to the last one are exact.

    `finest` is the smaller step of two numbers that are compared: beside $6.4 million, $8 million is $8.0 million.
    """
    step = number.step if not finest or number.step == finest else max(finest, number.step / 10)
    slack = 0.0 if number.step == 1 else step / 2
    return number.value - slack, number.value + slack


def _about(low: float, high: float, percent: float, slack: float | None = None) -> Made:
    """Return a percentage with the slack news takes: one point, or some hundredths of itself."""
    slack = max(1.0, _PERCENT * percent) if slack is None else slack
    return Made(low - slack, high + slack, f"{percent:.3g} percent")
