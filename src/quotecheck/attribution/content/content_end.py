"""Find where a content ends.

At most joints at least half of the contents end that reach them, as counted on the training articles of PolNeAR. A few
are kept although fewer end there, as the contents would swallow the statements behind them.
"""

from __future__ import annotations

import re

from quotecheck.attribution.content.content_limit import CueContext, content_limit
from quotecheck.attribution.content.content_openings import behind_opening
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.content.joined_verbs import is_clause, tells, verb_at
from quotecheck.attribution.content.joints import ends_content
from quotecheck.attribution.content.lists_within import is_among_items, is_in_series, lists_shares
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, NOUNS, TIME, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.model import Type

# Each alternative begins with the one symbol it stands at, which is what makes the search fast; `perhaps` is a joint if
# what stands behind it says so. Behind a quotation that runs on the content ends: called it "dead," a view …
_AFTER_QUOTATION = r"(?!,?[&BMQJq]|,?U[QMJ]|-|D[NK]{0,3}[QMJq])"
_NEW_CLAUSE = r"&(?:S|DN{1,2}|N{1,2}|K{1,3})[XVC]"  # called it “dead,” | and he left
_JOINTS = {
    Extent.CLAUSE: rf"""
    [;|)]
  | ,(?=g|[&B]?R?A|[&B]R?[VC]|[&B]RX|S|IR?[VCX]) # , saying …; , (and) according to …; , and left; , he added
  | (?P<cue>[&B](?=(?:R|{TIME}R?)?C)) # and warned; but on Monday warned
  | (?P<adding>-(?=g))                # – saying
  | M{_AFTER_QUOTATION}
  | (?P<perhaps>,(?=[&BDKWUC]|[Pbt]W|P[^.?!;:|,]{{1,10}}[Gg])|-|B|&(?=[DKNS0XP])|P(?=[^.?!;:|,]{{1,10}}g))
""",
    Extent.OBJECT: rf"""
    [;:|)-]
  | ,(?=[gAUHGEeaRVCWS]|[&B]R?[VCX]) # , while; , leaving
  | [&B](?=R?[CVX])(?P<adding>(?!))?
  | (?P<cue>[&B](?={TIME}R?C))        # and on Monday warned
  | M{_AFTER_QUOTATION}|M(?={_NEW_CLAUSE})
  | (?P<perhaps>[,BHa]|&(?=[DKNS0P])|P(?=[^.?!;:|,]{{1,10}}g))
""",
}
_DATES = ("Y0,0", "K0,0")
_CHANGED = ("up", "down")
_BEFORE_CLAUSE = rf"[Pb]{NOUNS}"  # denied it: | by now | the gate was new
# The court observed that "liberty cannot wait" | and granted bail: the quotation is all that was said.
_WHOLE_QUOTATION = r"T?[MJq](?=&R?[VC])"
# Moe's remark that “nobody goes into it for the money” | drew jeers.
_REMARK = r"T?[QMJ](?=R?[XVC])"


def content_end(skeleton: Skeleton, start: int, stop: int, extent: Extent, cue: CueContext, *, least: int = 0) -> int:
    """Return the token behind the content that starts at `start`.

    Args:
        skeleton: the text's skeleton.
        start: the content's first token.
        stop: the sentence's end, its stop excluded.
        extent: how far this kind of content runs.
        cue: what of its cue decides how far it runs.
        least: where it ends at the earliest.
    """
    symbols = skeleton.symbols
    if cue.form is Form.NOMINAL and (remark := compiled(_REMARK).match(symbols, start, stop)):
        return remark.end()
    stop = content_limit(skeleton, start, stop, extent, cue)
    if whole := compiled(_WHOLE_QUOTATION).match(symbols, start, stop):
        return whole.end()
    first = behind_opening(skeleton, start, stop, extent, least)
    ends = _AFTER_QUOTATION if extent is Extent.CLAUSE else rf"{_AFTER_QUOTATION}|&K{{1,3}}[XVC]"
    if symbols[first - 1] == "M" and compiled(ends).match(symbols, first, stop):
        return min(first, stop)
    return _end_at_joint(skeleton, start, first, stop, extent, clausal=cue.clausal)


def _end_at_joint(skeleton: Skeleton, start: int, first: int, stop: int, extent: Extent, *, clausal: bool) -> int:
    """Return where the joint stands that ends the content from `start`, the first behind `first`; `stop` for none."""
    symbols = skeleton.symbols
    aside = first
    for match in compiled(_JOINTS[extent]).finditer(symbols, first, stop):
        at = match.start()
        if at < aside or _goes_on(skeleton, match, start, stop, extent):
            continue
        symbol = symbols[at]
        if (
            symbol == "-"
            and extent is Extent.OBJECT
            and (dashed := compiled(_DASHED[clausal]).match(symbols, at, stop))
        ):
            aside = dashed.end()
            continue
        if match["perhaps"] is None or ends_content(skeleton, at, stop, extent):
            # She said the mill closed | and, according to the board, sold its boats.
            return at + (symbol == "M") - (symbol == "," and symbols[at - 1] in "&B" and at - 1 > start)
    return stop


def _goes_on(skeleton: Skeleton, joint: re.Match[str], start: int, stop: int, extent: Extent) -> bool:
    """Return whether the content from `start` goes on behind a joint by what stands at it: a bracket opened within."""
    symbols, at = skeleton.symbols, joint.start()
    symbol = symbols[at]
    if symbol == ")" and symbols.count("(", start, at) > symbols.count(")", start, at):
        return True  # opened inside
    if joint["cue"] and not tells(skeleton, symbols.index("C", at), stop):
        return True
    if joint["cue"] and symbol == "&" and symbols[start - 1] == "," and is_clause(symbols, start, stop):
        return True  # in May, the suit contends, Lie called him in | and told him that he was late
    if joint["adding"] and not _asserts(skeleton, at + 1):
        return True
    if symbol == "," and extent is Extent.CLAUSE and _tells_what_follows(skeleton, at + 1):
        return True
    if symbol == "," and symbols.endswith(_DATES, start, at) and symbols[at + 1] == "&":
        return True  # the firm dismissed him on Jan. 9, 2023, and has repaid the money
    if symbol == "," and skeleton.lower[at + 1] in _CHANGED and symbols[at + 2] == "0":
        return True  # put it at $11 million, up 5% on the year
    if symbol == ":" and not _ends_at_colon(symbols, at, stop):
        return True
    listed = is_among_items(symbols, start, at, stop) or is_in_series(symbols, start, at, stop)
    return listed or lists_shares(skeleton, start, at)


# Called for figures – their cost too – | of the plan; of verbs that take clauses: said the plan – so dear – | is dead.
_DASHED = {False: r"-[^.?!;:|QMJ-]{1,20}-(?=o)", True: r"-[^.?!;:|QMJ-]{1,20}-(?=[oXVC]|&D)"}


def _asserts(skeleton: Skeleton, at: int) -> bool:
    """Return whether the verb at `at` says something: the pier is safe – | noting that; not: – assuming that."""
    verb = verb_at(skeleton, at)
    return verb is not None and verb.type is Type.ASSERTION


def _tells_what_follows(skeleton: Skeleton, at: int) -> bool:
    """Return whether a gerund tells what comes of what is said: it has 41 nurses, | meaning that posts are empty."""
    verb = verb_at(skeleton, at) if skeleton.symbols[at] == "g" else None
    return verb is not None and verb.type is Type.FACT and not verb.often_tells("that")


def _ends_at_colon(symbols: str, at: int, stop: int) -> bool:
    """Return whether a quotation or a clause stands behind a colon: sounded a warning: | “…”."""
    if any(symbol in "QMJ" for symbol in symbols[at + 1 : min(at + 2, stop)]):
        return True
    if symbols[at - 1] == "D":
        return False
    before = compiled(_BEFORE_CLAUSE).match(symbols, at + 1, stop)
    starts = (before.end(), at + 1) if before else (at + 1,)
    return any(compiled(CLAUSE).match(symbols, start, stop) for start in starts)
