"""What a pattern is: one way of writing an attribution."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from functools import cache

from quotecheck.attribution.cues import Form
from quotecheck.attribution.extent import Extent

_SURE = 4


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way of writing an attribution, around a cue whose subject is known.

    Both shapes are regular expressions over the skeleton, written with the words of `grammar`. `before` ends where
    the subject starts, `after` starts where the cue ends. The group `content` opens the content; in `before` it is
    the content, in `after` the content runs on from there as far as `extent` says. `addressee` is who is told.

    Args:
        frame: the key under which `speech_verbs.txt` says how often a verb means it. `{word}` in it is replaced by
            the word at the group `word`: `np+{word}` is `np+for`.
        rank: patterns with a lower rank are tried first; of those that begin with the cue the first that fits counts.
        forms: the forms of cue it fits.
        finds: marked examples, `{source …}`, `{cue …}`, `{content …}`, that it must find exactly.
        passes_over: texts in which it must find nothing.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    frame: str
    rank: int
    finds: tuple[str, ...]
    before: str = ""
    after: str = ""
    extent: Extent = Extent.CLAUSE
    forms: frozenset[Form] = frozenset({Form.FINITE, Form.GERUND, Form.INFINITIVE, Form.PARTICIPLE})
    passes_over: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether nothing else need be tried once it fits: those that start from a quotation."""
        return self.rank <= _SURE

    @property
    def name(self) -> str:
        """The pattern's name: `source-cue-that`."""
        return self.module.rpartition(".")[2].replace("_", "-")


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Compile a pattern's shape, once, when it is first used."""
    return re.compile(shape, re.VERBOSE)
