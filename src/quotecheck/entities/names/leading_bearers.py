"""Which of several bearers of a surname are meant by it."""

from collections import Counter
from collections.abc import Sequence

from quotecheck.model import Mention
from quotecheck.system.tuples import NamedTuple

_NEAR = 800  # characters before a surname in which another bearer of it is in mind
_LAST = 3
_LEADS = 2  # who is named so many times as often as anybody else with the surname is meant by it


class Lead(NamedTuple):
    """How often each person is named: `bags` are their mentions, `doubtful` those that may be theirs or another's.

    "Kari Moe, the mother of Ola Moe, …. Moe said …. Moe said": he is not named more often for that.
    """

    bags: Sequence[Sequence[Mention]]
    doubtful: dict[int, list[Mention]]
    lent: Counter[int]
    """How many of their mentions are doubtful ones."""

    def lends(self, fits: Sequence[int], mention: Mention) -> bool:
        """Keep in mind that a mention may mean any of `fits`; return whether it is probably the first of them."""
        for i in fits:
            self.doubtful.setdefault(i, []).append(mention)
        ahead = self.count(fits[0]) >= _LEADS * max(self.count(i) for i in fits[1:])
        self.lent[fits[0]] += ahead
        return ahead

    def count(self, person: int) -> int:
        """Return how often somebody is surely named."""
        return len(self.bags[person]) - self.lent[person]

    def is_near(self, person: int, at: int) -> bool:
        """Return whether one of somebody's last mentions, or one that may be, stands shortly before `at`."""
        last = (*self.bags[person][-_LAST:], *self.doubtful.get(person, ())[-_LAST:])
        return any(at - _NEAR <= mention.span.start < at for mention in last)


def leading_bearers(fits: list[int], mention: Mention, lead: Lead) -> list[int]:
    """Return those of several bearers of a surname who are meant: whoever was named before, else far more often."""
    if len(fits) <= 1:
        return fits
    started = [i for i in fits if lead.bags[i][0].span.start < mention.span.start] or fits
    most = max(map(lead.count, started))
    leading = [i for i in started if lead.count(i) * _LEADS > most]
    if len(leading) != 1:
        return started
    # "Kari Moe, the mother of Ola Moe, …. Moe said": even if he is named more often in all
    return [*leading, *(i for i in started if i not in leading and lead.is_near(i, mention.span.start))]
