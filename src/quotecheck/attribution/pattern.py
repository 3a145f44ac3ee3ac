"""What a pattern is: one way of writing an attribution."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon import frames
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY

_SURE = 4
_ACTIVE = frozenset({Form.FINITE, Form.GERUND, Form.INFINITIVE, Form.PARTICIPLE})


@frozen(eq=False)
class Pattern:
    """A way of writing an attribution, around a cue whose subject is known.

    Both shapes are regular expressions over the skeleton, written with the words of `grammar`. `before` ends where
    the subject starts, `after` starts where the cue ends. The group `content` opens the content; in `before` it is
    the content, in `after` the content runs on from there as far as `extent` says. `addressee` is who is told, `source`
    in `after` a source that stands behind its cue.

    All patterns that fit around a cue are weighed, and the best score wins (`score.py`); of equal ones that of the
    lowest rank. A pattern of rank 4 or less that fits is sure: those of a higher rank are not looked at.

    Args:
        frame: the frame of `lexicon/frames.py` under which `speech_verbs.txt` says how often a verb means it. `{word}`
            in it is replaced by the word at the group `word`: `np+{word}` is `np+as`.
        rank: patterns with a lower rank are tried first.
        opens: the symbols one of which must stand at the cue's end for `after` to match, any if left out.
        needs: the symbols one of which must stand anywhere behind the cue.
        rough: a short expression that matches at the cue's end wherever `after` does: a long `after` takes some
            milliseconds to compile, and most texts are spared it. All three only save time; tests prove them.
        listed: a frame that the line of its verb in that list must have.
        verbs: the lemmas of the verbs it fits, or "@" and the name of the list that has them; any verb if left out.
        forms: the forms of cue it fits; left out, those of an active verb, or all of its own cue.
        cue: the cue it stands around, if that is no verb.
        unless: says of a cue, and of what `after` matched behind it, that this is something else after all.
        finds: marked examples, `{source …}`, `{cue …}`, `{content …}`, that it must find exactly.
        passes_over: texts in which it must find nothing.

    Raises:
        BadWordList: no frame is called `frame`.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    frame: str
    rank: int
    finds: tuple[str, ...]
    before: str = ""
    after: str
    opens: str = ""
    needs: str = ""
    rough: str = ""
    listed: str = ""
    verbs: str = ""
    extent: Extent = Extent.CLAUSE
    forms: frozenset[Form] = frozenset()
    cue: PhraseCue | None = None
    unless: Callable[[Skeleton, CueGroup, re.Match[str]], bool] | None = None
    passes_over: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        frames.named(self.frame.replace("{word}", "as"))

    def takes(self, cue: PhraseCue | None, form: Form) -> bool:
        """Return whether it is tried around a cue of `form`, which is `cue` or a verb."""
        return self.cue is cue and form in (self.forms or (Form if cue else _ACTIVE))

    @property
    def sure(self) -> bool:
        """Whether nothing else need be tried once it fits: those that start from a quotation."""
        return self.rank <= _SURE

    @property
    def name(self) -> str:
        """The pattern's name: `source-cue-that`."""
        return self.module.rpartition(".")[2].replace("_", "-")
