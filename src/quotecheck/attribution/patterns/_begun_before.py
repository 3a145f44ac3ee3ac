"""Whether a quotation goes on with what stands before its credit; two patterns share it."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUN_PHRASE, NOUNS, compiled
from quotecheck.attribution.sources.source_kind import head_of
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.text.words import closed_classes

_MARKS = "\"'“”‘’„«"
_FRONT = rf"&?(?P<front>T|{NOUN_PHRASE}(?:&{NOUNS})?{COMPLEMENT}{{0,3}}+),"
_SUBJECTS = frozenset("SI")  # he, we; it, there


def goes_on(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a quotation is the rest of a sentence that was begun before its credit.

    She would be back, she said, “with a pen”; a third breach, she said, “ends it”. Not: she would be back, she said,
    “And I will bring a pen”; the next day, she said, “won us the cup”; Ana Moe, the mayor, said, “won us the cup”.
    """
    symbols = skeleton.symbols
    first = skeleton.tokens.words[after.start("content")].lstrip(_MARKS).replace("’", "'")
    if symbols[cue.first - 1] == "," or symbols[cue.end] != "," or not first[:1].islower():
        return False
    opening = max(symbols.rfind(mark, 0, cue.first) for mark in "|.?!Q") + 1
    clause = compiled(CLAUSE).match(symbols, opening, cue.first)
    if clause and "," in symbols[clause.end() : cue.first]:
        return True
    front = compiled(_FRONT).match(symbols, opening, cue.first)
    if front is None or closed_classes().get(first.split()[0], "-") in _SUBJECTS:
        return False  # of all that money, she said, “we saw nothing”
    head = head_of(symbols, *front.span("front"))
    return symbols[head] not in "Yy" and skeleton.lower[head] not in lexicon.words("units_of_time")
