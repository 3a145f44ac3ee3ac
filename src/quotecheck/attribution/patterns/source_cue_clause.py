"""Speaker, verb, clause: "that" left out."""

from quotecheck.attribution.grammar import ADJUNCT, CLAUSE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="clause",
    rank=70,
    after=rf"(?:,?{ADJUNCT}{{1,2}},?)??(?P<content>{CLAUSE})",
    finds=("{source Officials} {cue said} {content the bridge would reopen}.",),
    passes_over=("Officials cited workers.",),
)
