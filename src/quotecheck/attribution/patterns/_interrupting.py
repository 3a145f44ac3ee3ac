"""Whether a verb tells somebody in the middle of what is said: nine, she told the court, had died."""

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import FINITE, LISTENER, compiled

_MIDDLE = rf"(?:{LISTENER}|[D0]{{0,2}}[NK]{{1,3}}|O),{FINITE}"


def interrupts(symbols: str, cue: CueGroup, start: int) -> bool:
    """Return whether who is told stands at `start`, between two commas, and the verb of what is said behind them."""
    return bool(compiled(_MIDDLE).match(symbols, start)) and symbols[cue.first - 2] == ","
