"""What tells whom somebody speaks to from what is said, which two patterns share: no job was lost, he told KHSM."""

from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.grammar import (
    CLAUSE,
    COMPLEMENT,
    FINITE,
    MAY_TELL_THAT,
    NOUN_PHRASE,
    NOUNS,
    TIME,
    compiled,
    search_before,
)
from quotecheck.attribution.skeleton import Skeleton

ALONE = r"(?:[D0]{0,2}[NK]{1,4}(?:'[NK]{1,3})?|[OI])"
"""A short noun phrase with nothing behind it."""

_ENDS = rf"{ALONE}(?:{TIME}){{0,2}}(?:[.;|!?]|[UHa](?:[Gg]|S))"
_BESIDE = r",(?:S|D?[NK]{1,4})\Z"
_LISTENER = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+T"


def is_told_that(symbols: str, start: int) -> bool:
    """Return whether somebody stands at `start` who is told what follows: reminded | a full gallery that nobody was."""
    may = compiled(MAY_TELL_THAT).match(symbols, start)
    listener = compiled(_LISTENER).match(symbols, start) if may else None
    return listener is not None and compiled(CLAUSE).match(symbols, listener.end()) is not None


_TOLD_WORDS = (
    rf"(?:{NOUNS}|O){COMPLEMENT}{{0,3}}+(?:W[^.?!;|,QMJ]{{1,15}}|:)?(?:,?[QMJ]|SR?{FINITE})"
    rf"|(?:K{{1,3}}|O)D[NK]{{1,4}}R?{FINITE}"
)


def is_told_words(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether somebody stands at `start` who is told: told | The Echo she was “ill”, told | the cooks, “No.”.

    Told | Reuters the crew first saw it.
    """
    needs_one = cue.verb.only_tells("np+that") and cue.verb.tells("np+clause") and "that" not in cue.verb.frames
    return needs_one and bool(compiled(_TOLD_WORDS).match(skeleton.symbols, start))


def is_listener_of_statement_before(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether what is told stands before: no job was lost, he told KHSM on Monday, he told her while …."""
    beside = search_before(_BESIDE, skeleton.symbols, cue.first)
    if beside is None or not cue.verb.only_tells("np+that"):
        return False
    # No job was lost, he told her.
    alone = skeleton.lower[start] == "her" and skeleton.symbols[start + 1] in ".;|!?"
    return alone or compiled(_ENDS).match(skeleton.symbols, start) is not None
