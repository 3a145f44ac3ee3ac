"""Speaker, verb, listener with what is said of it, "that": told a court sitting in Reno that."""

import re

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, FINITE, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton


def _has_no_listener(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether the verb tells nobody: Moe praised the crew, made up of men so tired that they slept."""
    return "np+that" not in cue.verb.frames


pattern = Pattern(
    __name__,
    __doc__,
    frame="np+that",
    rank=84,
    after=rf"t?(?P<addressee>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+)"
    rf"(?:[EeGg][^.?!;:|QMJTHWSXVC]{{1,12}}|,[^.?!;:|QMJTHWSXVC]{{1,12}},|,W[^.?!;:|QMJTH,]{{1,16}},)(?P<content>T)"
    rf"(?={CLAUSE}|[^.?!;|]{{0,12}}?{FINITE})",
    opens="NKDSIOtq0Yy'",
    needs="T",
    unless=_has_no_listener,
    finds=(
        "{source Ana Moe} {cue told} {addressee a court} sitting in Reno that {content she had lost the key}.",
        "{source Ana Moe} {cue told} {addressee the hearing}, which was held in Reno, that {content it had sunk}.",
    ),
)
