"""Speaker, verb, object, preposition: described the plan as, blamed the firm for."""

import re

from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.medium import is_through
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._listener import is_listener_of_statement_before, is_told_words
from quotecheck.attribution.patterns._unsaid import is_unsaid
from quotecheck.attribution.symbols.skeleton import Skeleton


def _says_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    start = after.start("content")
    as_what = after["word"] == "a"  # dismissed Moe as a clown
    if skeleton.symbols[after.start("word") - 1] == "," and skeleton.lower[after.start("word")] not in _WHY:
        return True  # second-guessed its head, Ana Moe, on pay
    if as_what and compiled(_CLAUSE).match(skeleton.symbols, after.end("word")):
        return True  # praised Moe as she left the hall
    if is_through(skeleton, after.start("word")) or is_told_words(skeleton, cue, start):
        return True  # criticised Moe in an interview, which is no frame of the verb; told the head of the guild he was
    return is_listener_of_statement_before(skeleton, cue, start) or (not as_what and is_unsaid(skeleton, cue, start))


_WHY = frozenset({"as", "for"})
_CLAUSE = rf"[SI]R?{FINITE}"

pattern = Pattern(
    __name__,
    __doc__,
    frame="np+{word}",
    rank=95,
    after=rf"R?(?P<content>(?!Y)(?:{NOUNS}|O|S|I|[D0]++){COMPLEMENT}{{0,2}}?(?:,K{{1,4}},)?(?P<word>[aPb])(?!{COMPLEMENT}{{0,2}}[t]R?v))",
    opens="NKDSIORq0Yy'",
    needs="aPb",
    extent=Extent.OBJECT,
    unless=_says_nothing,
    finds=("{source She} {cue described} {content the vote as a disgrace}.",),
    passes_over=(
        "No job was lost, she told KHSM on Monday night.",
        "She quoted Yeats at length.",
        "She would not second-guess the firm's head, Ana Moe, on pay.",
    ),
)
