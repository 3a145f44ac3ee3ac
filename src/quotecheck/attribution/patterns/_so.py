"""What "so" stands for where somebody said so: what was said before."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import NOUNS, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton

_ASIDE = rf"(?:[Pb]{NOUNS})?,"
_ENDS = r"R(?:[PbaUHYy,;.()|]|R[PbaYy,;.()|])"


def points_back(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether the verb says "so" and no more: she said so | on the radio; not: said so many came, so far in May.

    What stands behind is when, where or how it was said. So does a clause of what came of it: it rained, the club said
    on its page, | so | Lie left.
    """
    lower, at = skeleton.lower, cue.end
    aside = compiled(_ASIDE).match(skeleton.symbols, at)
    if aside and lower[aside.end() : aside.end() + 1] == ("so",):
        return True
    if at + 1 >= len(lower) or lower[at] != "so" or lower[at + 1] in lexicon.words("behind_so"):
        return False
    return compiled(_ENDS).match(skeleton.symbols, at) is not None
