"""Speaker, verb, object: denied the charge, praised the crew."""

import re

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, FINITE, NOUN_PHRASE, OBJECT, compiled, search_before
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._listener import (
    ALONE,
    is_listener_of_statement_before,
    is_told_that,
    is_told_words,
)
from quotecheck.attribution.patterns._unsaid import is_medium_alone, is_unsaid, names_speaker
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.model import Qualifier

_WHO = "(?:W[^.?!;:|,QMJ]{1,15})"  # told an analyst | who had mixed up the two
_AS, _MIDDLE, _ENDS = rf"{ALONE}a", rf"{ALONE},{FINITE}", rf"(?:{ALONE}{_WHO}?|IR)[,.;|!?]"


def _says_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the object is nothing that is said.

    He said it; she told the court; nine, she told the court, had died; she reminded a full gallery that it was late;
    they called a doctor; she has never written any of it down; it said so, citing two men; ham, said Ana Moe, the cook.
    """
    if after["through"] and not is_medium_alone(skeleton, after.start("through"), after.end()):
        return True
    verb, (start, end) = cue.verb, after.span("content")
    symbols, word = skeleton.symbols, skeleton.lower[start]
    nobody = skeleton.lower[cue.first - 1] in lexicon.words("nobody_at_all")
    if (nobody or Qualifier.NEGATED in cue.qualifiers) and word in {"any", "anything", "much"}:
        return True
    if is_unsaid(skeleton, cue, start) or names_speaker(skeleton, cue, start):
        return True
    if verb.lemma in lexicon.words("naming_verbs") and compiled(_AS).match(symbols, start):
        return True
    if verb.mostly_tells("np+that") and is_told_that(symbols, start):
        return True
    interrupts = symbols[cue.first - 2] == "," and compiled(_MIDDLE).match(symbols, start)
    if interrupts or compiled(_WHEN).match(symbols, start) or is_told_words(skeleton, cue, start):
        return True  # as the mayor said last | week, the pier is shut; something that he said | this Tuesday
    if is_listener_of_statement_before(skeleton, cue, start) or _follows_what(skeleton, cue):
        return True
    if not compiled(_ENDS).match(symbols, start):
        return False
    if symbols[start] == "I":
        return verb.only_speaks
    if not verb.only_tells("np+that"):
        return False
    return symbols[start] == "O" or kind_of_noun(skeleton.lower[head_of(symbols, start, end)]) in {"people", "body"}


_WHEN, _WHAT = "y|DR?[yY][.,;|?!)-]", rf"[tbP]H{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{ASIDE}?R?\Z"


def _follows_what(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether what is said stands elsewhere: the pier is safe, according to what its keeper told the paper."""
    return cue.verb.only_tells("np+that") and bool(search_before(_WHAT, skeleton.symbols, cue.first, rough="[tbP]H"))


pattern = Pattern(
    __name__,
    __doc__,
    frame="np",
    rank=99,
    after=rf"(?:R|(?P<through>P[D0]?[NKq]{{1,3}})(?=D))?(?P<content>(?!Y){OBJECT})",
    opens="NKDSIORQMJq0Yy'P",
    extent=Extent.OBJECT,
    unless=_says_nothing,
    finds=(
        "{source Those surveyed} {cue said} {content the bus is slow}.",
        "{source Diaz} {cue criticized} {content the ruling}.",
        "{source Diaz} {cue denied} in a statement {content the sale of the boat}.",
        "{source Diaz} {cue called} {content the hiring a farce}.",
        "{source Diaz} {cue pleaded} {content not guilty to fraud}.",
    ),
    passes_over=(
        "Diaz said it.",
        "Diaz told the court.",
        "No job was lost, she told KHSM.",
        "Diaz called a doctor as her first witness.",
        "Diaz has never written any of it down.",
        "Diaz quit the race, citing two officials at the port.",
        "Diaz said nothing.",
        "Nobody said anything.",
        "The fire claimed two lives.",
        "Diaz called her sister every Sunday.",
        "Diaz has offered the club half a hectare of grazing.",
        "The court denied bail; the house rejected the bill on Monday.",
        "Diaz announced himself with a song.",
        "The man dubbed “the king of the docks” was arrested.",
        "The newly identified letters opened on Monday.",
        "Ham for the crew, tea for the guests, said Ana Moe, the cook.",
    ),
)
