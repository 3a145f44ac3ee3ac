"""Speaker, verb, preposition, object: called for, warned of, referred to."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cue import CueGroup
from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import NOUNS, OBJECT, TIME, compiled
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import is_paper

_TELLS = 6
"""In how many of ten uses a verb must report a clause to be one that says things, and does not comment on them."""
_WHEN = rf"(?=[Pb]){TIME}(?=[^\w']|P)"
_MEDIUM = rf"P{NOUNS}"


def _says_when_or_where(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether the object is the day of what is said, its medium, or the paper in which it stands.

    The pool opens in spring, the mayor said on Monday; the pool opens in spring, she told them in a statement.
    """
    if max(cue.verb.frames.get(frame, 0) for frame in ("clause", "that")) < _TELLS:
        return False
    symbols, word = skeleton.symbols, after.start("word")
    if compiled(_WHEN).match(symbols, word):
        return True
    medium = compiled(_MEDIUM).match(symbols, word)
    if medium is None:
        return False
    noun = skeleton.lower[medium.end() - 1]
    return noun in lexicon.words("media") or (skeleton.lower[word] == "in" and is_paper(noun))


pattern = Pattern(
    __name__,
    __doc__,
    frame="{word}",
    rank=50,
    after=rf"(?:R|{TIME})?(?P<word>[Potba])(?P<content>(?:{OBJECT}|G|(?<!a)(?!(?<=b)gT[QMJ])g|H))",
    opens="DPotbaR0Yy",
    needs="Potba",
    extent=Extent.OBJECT,
    unless=_says_when_or_where,
    finds=(
        "{source The senator} {cue warned of} {content a bitter winter}.",
        "In a decision {source one novelist} {cue described as} {content a farce}, the court closed the library.",
    ),
    passes_over=(
        "The pool will open in spring, Mayor Diaz said on Monday.",
        "The pool will open in spring, Mayor Diaz said in a statement.",
    ),
)
