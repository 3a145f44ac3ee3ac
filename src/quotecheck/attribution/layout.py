"""What a layout is: a paragraph that credits its words without a verb."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY

Fits = Callable[[tuple[str, ...]], bool]


@frozen()
class Layout:
    """A way of setting out a paragraph, such as `SENATOR LEE: …` or a quotation with a dash and a name below.

    `shape` matches a whole paragraph of the skeleton, its break included; the groups `source` and `content` are what
    they say, `cue` may be missing. Layouts are tried in the order of `rank`. Examples as in `Pattern`.
    """

    module: str
    doc: str | None
    _: "KW_ONLY"
    rank: int
    shape: str
    confidence: float
    finds: tuple[str, ...]
    passes_over: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The layout's name: `dash-credit`."""
        return self.module.rpartition(".")[2].replace("_", "-")

    def __call__(self, fits: Fits) -> "Credit":
        """Pair this layout with the function that looks at the words of its source."""
        return Credit(self, fits)


class Credit(NamedTuple):
    """A layout, and the test its source's words must pass."""

    layout: Layout
    fits: Fits


class Turn(NamedTuple):
    """What one person says by the layout of a paragraph or more; all places are ranges of tokens.

    `source` is the label, with its colon as the cue; both are None for an answer that has none. `content` is one range
    for each paragraph, `pattern` the name of the layout, `chance` how sure it is.
    """

    source: range | None
    cue: range | None
    content: tuple[range, ...]
    pattern: str
    chance: float
