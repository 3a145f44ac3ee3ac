"""Speaker, verb, object, what it is called: called the case a farce, called it unfair."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._unsaid import is_unsaid
from quotecheck.attribution.symbols.skeleton import Skeleton


def _names_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the second noun has no article, or it is done to oneself: she calls herself a clown."""
    lower = skeleton.lower
    if (judged := after.start("judged")) >= 0:
        return lower[judged] not in lexicon.words("judgements") and not lower[judged].endswith(_JUDGING)
    at = after.start("article")
    if lower[at] not in lexicon.words("plain_articles"):
        return True
    return lower[at - 1] in lexicon.words("selves") or is_unsaid(skeleton, cue, after.start("content"))


_JUDGING = ("able", "ible", "less", "lous")

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+quote",
    rank=81,
    after=rf"(?P<content>(?:{NOUNS}{COMPLEMENT}{{0,2}}?|[OIT])(?P<article>D)(?=[NR])|(?:(?:D[NK]{{1,3}}|K{{1,3}}|[OI])R?(?P<judged>[NG]))(?=[.,;&BU|?!]))",
    opens="NKDIOTq0Yy'",
    needs="DNG",
    verbs="@naming_verbs",
    listed="np+quote",
    extent=Extent.OBJECT,
    unless=_names_nothing,
    finds=(
        "{source The clerk} {cue called} {content the case a farce in three acts}.",
        "{source The clerk} {cue calls} that {content a farce}.",
        "{source The clerk} {cue called} {content the fee unfair} and left.",
    ),
    passes_over=(
        "The clerk called the guard.",
        "The clerk called the sexton a taxi.",
        "The clerk called the local doctor.",
    ),
)
