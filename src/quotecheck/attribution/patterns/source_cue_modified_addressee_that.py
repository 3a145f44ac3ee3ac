"""Speaker, verb, listener with what is said of it, "that": told a court sitting in Reno that."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, FINITE, NOUN_PHRASE, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.symbols.skeleton import Skeleton


def _tells_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no clause stands behind "that": told a court sitting that day."""
    symbols, start = skeleton.symbols, after.end()
    if after["gathered"] and "that" in cue.verb.frames:
        return True  # said the crowd gathered at a hall that
    return not (compiled(_HAS_VERB).match(symbols, start) or compiled(CLAUSE).match(symbols, start))


_MODIFIED = (
    "(?:(?:[EeGg]|(?P<gathered>[VC]))[^.?!;:|QMJTHWSXVC]{1,12}"
    "|,(?:[VC](?=[Pbt]))?[^.?!;:|QMJTHWSXVC]{1,12},|,W[^.?!;:|QMJTH,]{1,16},)"
)
_HAS_VERB = rf"[^.?!;|]{{0,12}}?{FINITE}"


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=84,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+)"
    rf"{_MODIFIED}(?P<content>T)",
    opens="NKDSIOtq0Yy'",
    needs="T",
    rough=rf"[^|]+?{_MODIFIED}T",
    listed="np+that",  # not: Moe praised the crew, made up of men so tired that they slept
    unless=_tells_nothing,
    finds=(
        "{source Ana Moe} {cue told} {addressee a court} sitting in Reno that {content she had lost the key}.",
        "{source Ana Moe} {cue told} {addressee the hearing}, which was held in Reno, that {content it had sunk}.",
        "{source Ana Moe} {cue told} {addressee the hearing}, held in Reno, that {content it had sunk}.",
    ),
)
