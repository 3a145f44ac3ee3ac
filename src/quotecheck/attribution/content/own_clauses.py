"""Which clause a credit in the midst of it belongs to: the quay was lost; | the pier, she said, will be mended."""

from __future__ import annotations

from quotecheck.attribution.grammar import FINITE, compiled

_BEHIND_A_STOP = r".*;[&B]?(?P<own>[^;]+)"
# The keeper left the field, and | the cook; not: clerks who saw the boat, and the crew
_BEHIND_A_JOINT = rf"[^;WTH]*{FINITE}[^;WTH]*(?:,[&U]|,?B)(?P<own>[^XVC;,]+)"
_PREDICATE = rf"R?{FINITE}"


def in_own_clause(symbols: str, first: range, rest: range) -> range:
    """Return the piece before a credit without another clause before it, where what follows is its own clause's verb.

    On fresh articles all 19 credits between a subject and its verb, behind another clause, told of their own alone.

    Args:
        symbols: those of the skeleton.
        first: the piece before the source and cue.
        rest: the piece behind them.
    """
    if not compiled(_PREDICATE).match(symbols, rest.start, rest.stop):
        return first
    for shape in (_BEHIND_A_STOP, _BEHIND_A_JOINT):
        if match := compiled(shape).fullmatch(symbols, first.start, first.stop):
            return range(match.start("own"), first.stop)
    return first
