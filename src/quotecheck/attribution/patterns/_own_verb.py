"""Whether a quotation goes on with what stands before its credit; two patterns share it."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUN_PHRASE, NOUNS, compiled
from quotecheck.attribution.sources.source_kind import head_of
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.verbs import auxiliaries, verb_form

_MARKS = "\"'“”‘’„«"
_TIMES = "Yy"
_FRONT = rf"(?P<front>{NOUN_PHRASE}(?:&{NOUNS})?{COMPLEMENT}{{0,3}}+),"


def goes_on(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a quotation is the rest of a sentence that was begun before its credit, with or without its verb.

    She would be back, she said, “with a bigger drawing”; not: she would be back, she said, “And I will bring a pen.”
    """
    symbols = skeleton.symbols
    if symbols[cue.first - 1] == "," or symbols[cue.end] != ",":
        return False
    opening = max(symbols.rfind(mark, 0, cue.first) for mark in "|.?!Q") + 1
    first = skeleton.tokens.words[after.start("content")].lstrip(_MARKS)
    clause = compiled(CLAUSE).match(symbols, opening, cue.first) if first[:1].islower() else None
    return (clause is not None and "," in symbols[clause.end() : cue.first]) or has_its_verb(skeleton, cue, after)


def has_its_verb(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether a quotation opens with the verb of what stands in front: a third breach, she said, “ends it”.

    Not: the next day, she said, “won us the cup”; Ana Moe, the mayor, said, “won us the cup”.
    """
    symbols = skeleton.symbols
    if symbols[cue.first - 1] == "," or symbols[cue.end] != ",":
        return False
    opening = max(symbols.rfind(mark, 0, cue.first) for mark in "|.?!Q") + 1
    front = compiled(_FRONT).match(symbols, opening, cue.first)
    if front is None or symbols[head_of(symbols, *front.span("front"))] in _TIMES:
        return False
    first = skeleton.tokens.words[after.start("content")].lstrip(_MARKS).split()[0].replace("’", "'")
    form = verb_form(first)
    return first in auxiliaries() or (form is not None and not form.gerund and not form.noun)
