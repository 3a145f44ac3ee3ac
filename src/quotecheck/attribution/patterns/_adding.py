"""What tells a clause that goes on with what is said from one about somebody else, which some patterns share."""

from quotecheck.attribution.content.joined_verbs import tells
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, FINITE, NOUN_PHRASE, compiled
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton

_QUOTED_VERB = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+(?:[TW][XVC][DNKo]{{0,6}})?[MJQq](?=[.;|])"
_WITH_VERB = rf"[^WT]*?{FINITE}"


def follows_clause(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether a clause stands before a speaker and cue: it was shut, | she said; not: on May 3, | she said."""
    symbols = skeleton.symbols
    opens = max(symbols.rfind(mark, 0, cue.first) for mark in ".?!;:|QMJ") + 1
    verb = compiled(_WITH_VERB).match(symbols, opens, cue.first)
    return verb is not None and "," in symbols[verb.end() : cue.first]


def adds_clause(skeleton: Skeleton, at: int) -> bool:
    """Return whether "and" or "but" at `at` adds a clause that its speaker can have said: and nobody was hurt.

    Not: …, said Ana Moe, | and left; nor: …, said Ana Moe, | and Bo Lie agreed. The verb may be quoted: | and the gate
    “was never shut”.
    """
    if compiled(_QUOTED_VERB).match(skeleton.symbols, at + 1):
        return True
    clause = compiled(CLAUSE).match(skeleton.symbols, at + 1)
    return clause is not None and not tells_anothers(skeleton, at)


def tells_anothers(skeleton: Skeleton, at: int) -> bool:
    """Return whether "and" or "but" at `at` adds what somebody else says: …, Moe said, | and Lie agreed."""
    symbols = skeleton.symbols
    clause = compiled(CLAUSE).match(symbols, at + 1)
    if clause is None:
        return False
    verb = clause.end() - (symbols[clause.end() - 1] != "S")
    verb += symbols[verb] == "R"
    if symbols[verb] != "C" or not can_speak(skeleton, at + 1, verb):
        return False
    return symbols[verb + 1] in _ENDS or tells(skeleton, verb, len(symbols))


_ENDS = ".?!|;,P"
