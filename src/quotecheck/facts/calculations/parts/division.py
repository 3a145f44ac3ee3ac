"""A whole that a text divides into parts, and by how much these make more or less."""

from quotecheck.facts.calculations.terms import Term
from quotecheck.system.tuples import NamedTuple


class Division(NamedTuple):
    """A whole with its parts; `ones` are told without a number; `complete`: there are no others.

    `doubtful`: how many of the ones may say who somebody is: nine went to Ash Ltd, | the contractor, | and two to Elm.
    """

    whole: Term
    parts: tuple[Term, ...]
    complete: bool
    closed: bool = False
    ones: int = 0
    doubtful: int = 0

    @property
    def made(self) -> float:
        """What the parts make."""
        return sum(part.value for part in self.parts) + self.ones

    @property
    def off(self) -> float:
        """By how much the parts make more than the whole, without those of the doubtful ones that are too many."""
        return min((self.made - some - self.whole.value for some in range(self.doubtful + 1)), key=abs)

    @property
    def slack(self) -> float:
        """By how much the sum may be off since its numbers are rounded, the parts all like the finest of them."""
        steps = [part.number.step for part in self.parts]
        parts = len(steps) * min(steps) if self.closed else sum(step for step in steps if step > 1)
        coarse = max(0, self.whole.number.step - min(steps))
        return (coarse + parts) / 2 if self.whole.number.unit or self.whole.number.step > 1 else 0
