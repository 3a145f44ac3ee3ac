"""Find where a content ends.

The joints follow shares counted on train by earlier sketches: before most, at least half of the gold contents that
reach the joint end. A few stand below half, since the statements after them would be swallowed.
"""

from __future__ import annotations

import re
from enum import Enum

from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, FINITE, GAP, NOUN_PHRASE, SUBJECT
from quotecheck.attribution.skeleton import Skeleton

_COMMON = rf"""
    [;|]
  | ,(?=g|R?A)                        # , saying …; , according to …
  | ,(?=&(?:R,?)?{CLAUSE})            # , and the mayor left
  | ,?(?=B{CLAUSE})                   # but she stayed
  | ,(?=[&B]R?[VCX])                  # , and left
  | (?=[&B]R?C)                       # and warned
  | ,(?=W)                            # , which
  | ,(?=S|(?=[DK]){CLAUSE})          # , he added; , the mayor said
  | \)
  | (?<=M)(?!,?[&BMQJq]|-|D[NK]{0, 3}[QMJq])            # called it "dead," a view …
"""
_CLAUSE_CUT = re.compile(_COMMON, re.VERBOSE)
_OBJECT_CUT = re.compile(
    rf"""{_COMMON}
  | ,(?=[UHGEe]|{NOUN_PHRASE}{COMPLEMENT}{{0,3}}{GAP}?[XVC])   # , while; , leaving; , a move that
  | (?=[&B]R?[VX])                                           # and left
  | -
  | ,(?=[aPR]|[VC])
  | (?=H{SUBJECT}R?X?R?[Ce])                                   # when the minister announced
  | (?=a{CLAUSE})                                              # as members have left
""",
    re.VERBOSE,
)


class Extent(Enum):
    """How far a content runs: as a clause does, or as an object does."""

    CLAUSE = "clause"
    OBJECT = "object"


_FINITE = re.compile(FINITE)
# that even after he leaves, he will; in May, she would. The comma behind a fronted phrase is no end.
_FRONTED = re.compile(r"T?,?R?[HUPbaG][^.?!;|,]{1,25},")
# The mayor, who called it a joke, left. A relative clause ends before the verb of the clause around it.
_RELATIVE_END = re.compile(r",(?=R?[VXC])")


def content_end(skeleton: Skeleton, start: int, stop: int, extent: Extent, *, relative: bool) -> int:
    """Return the token behind the content that starts at `start`.

    Args:
        skeleton: the text's skeleton.
        start: the content's first token.
        stop: the sentence's end, its stop excluded.
        extent: how far this kind of content runs.
        relative: the cue stands in a relative clause.
    """
    symbols = skeleton.symbols
    cut = _CLAUSE_CUT if extent is Extent.CLAUSE else _OBJECT_CUT
    if relative and (match := _RELATIVE_END.search(symbols, start + 1, stop)):
        stop = match.start()
    position = start + 1
    if opening := _FRONTED.match(symbols, start, stop):
        position = opening.end()
    if extent is Extent.CLAUSE and (verb := _FINITE.search(symbols, position, stop)):
        position = verb.end()  # countries such as Peru, Chile, and Bolivia have agreed
    while match := cut.search(symbols, position, stop):
        opened = symbols.count("(", start, match.start()) > symbols.count(")", start, match.start())
        if not (opened and match[0] == ")"):
            return match.start()
        position = match.end()
    return stop
