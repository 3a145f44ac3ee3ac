"""Which of several bearers of a surname are meant by it."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.model import Mention

_NEAR = 400  # characters before a surname in which another bearer of it is in mind
_LAST = 3
LEADS = 2  # who is named so many times as often as anybody else with the surname is meant by it


def leading_bearers(fits: list[int], mention: Mention, bags: list[list[Mention]]) -> list[int]:
    """Return those of several bearers of a surname who are meant: whoever was named before, else far more often."""
    if len(fits) <= 1:
        return fits
    started = [i for i in fits if bags[i][0].span.start < mention.span.start] or fits
    most = max(len(bags[i]) for i in started)
    leading = [i for i in started if len(bags[i]) * LEADS > most]
    if len(leading) != 1:
        return started
    # "Kari Moe, the mother of Ola Moe, …. Moe said": even if he is named more often in all
    return [*leading, *(i for i in started if i not in leading and _is_near(bags[i], mention.span.start))]


def _is_near(bag: Sequence[Mention], at: int) -> bool:
    """Return whether one of the last mentions of a bag stands shortly before the offset `at`."""
    return any(at - _NEAR <= mention.span.start < at for mention in bag[-_LAST:])
