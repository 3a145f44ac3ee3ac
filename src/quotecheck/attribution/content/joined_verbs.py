"""Whether a verb behind "and" or a comma is a cue of its own: said it was late | and urged drivers to stay."""

from __future__ import annotations

from collections.abc import Mapping

from quotecheck import lexicon
from quotecheck.attribution.grammar import CLAUSE, TIME, compiled, search_before
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import SpeechVerb, speech_verbs
from quotecheck.model import Type

_PERFECT = r"X[Ee][^XVCTWUHS.,;:QMJ]*&R?\Z"
_TOLD_BEHIND = r"[^,.;:|]{0,5}[TQMJ:]"  # and let it be known that; not: and let her know where


def tells(skeleton: Skeleton, at: int, stop: int) -> bool:
    """Return whether the verb behind "and" is a cue of its own: and urged drivers to stay; not: and found bush."""
    symbols = skeleton.symbols
    if skeleton.lower[at - 1] == "never":
        return False  # her firm had paid nobody and never told its owners: what she said goes on
    verb = verb_at(skeleton, at)
    if verb is None:  # of several words, or a desk's own
        return compiled(_TOLD_BEHIND).match(symbols, at + 1, stop) is not None
    timed = compiled(TIME).match(symbols, at + 1, stop) if symbols[at + 1] in "PRYyD0" else None
    behind = timed.end() if timed else at + 1  # and the clerk confirmed | on Monday | that it had
    following = symbols[behind] if behind < stop else "|"
    if verb.lemma in lexicon.words("deeds_told"):
        return False  # her crew went there on May 3 and found that the gate was locked
    if verb.type in {Type.BELIEF, Type.FACT} and following != "T":
        return False  # her members were willing, but feared losing trade
    if following not in _TAKEN and search_before(_PERFECT, symbols, at):
        return False  # she had visited the yard and issued two notices
    names = _TAKEN.get(following) or ("np", *(name for symbol, name in _BEHIND_OBJECTS if symbol in symbols[at:stop]))
    if names[0] == "np" and is_clause(symbols, at + 1, stop):
        names = ("clause", "np+clause", "that") if following == "S" else ("clause", "np+clause")
    return verb.often_tells(*names)


def verb_at(skeleton: Skeleton, at: int) -> SpeechVerb | None:
    """Return what is listed of the verb at a token, None where it is none."""
    return speech_verbs().get(skeleton.forms[at].lemma) if at in skeleton.forms else None


_TAKEN: Mapping[str, tuple[str, ...]] = {
    "T": ("that",),
    "H": ("wh",),
    "t": ("to",),
    ":": ("quote",),
    ",": ("quote",),
    "Q": ("quote",),
    "M": ("quote",),
    "J": ("quote",),
    "q": ("quote",),
}
"""The symbol behind a coordinated verb → the frames that it can open; before any other one it is an object."""
_BEHIND_OBJECTS = (("t", "np+to"), ("T", "np+that"), ("a", "np+as"))
"""What must come behind an object: and urged drivers to stay; not: he came home and found a dog."""


def is_clause(symbols: str, at: int, stop: int) -> bool:
    """Return whether a clause, a subject with its finite verb, opens at a token."""
    return compiled(CLAUSE).match(symbols, at, stop) is not None
