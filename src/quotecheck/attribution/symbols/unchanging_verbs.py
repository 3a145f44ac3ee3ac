"""Verbs whose past is their base, and what one of them is where it stands: cut, put, cost, shut."""

from quotecheck.model import VerbForm


def tag_unchanging(form: VerbForm, symbols: list[str], i: int, before: str, after: str) -> str:
    """Return what a verb is at `i` whose past is its base: the gate stays shut; it cost $9; the price cut fails."""
    if before == "t":
        return "v"
    if before == "V" and form.participle:
        return "E"
    puts = symbols[i + 1 : i + 3] == ["P", "T"]  # the note set out that
    finite = before in "SIKW)," or (before == "N" and (after in "D0" or puts))
    return "V" if finite or not form.noun else "N"
