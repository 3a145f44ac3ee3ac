"""Whether a form that can be past or participle is the past of its clause: the board warned; those surveyed."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.symbols.verb_places import VerbPlace

_NOMINAL = "NKq0"
_SHORT_PHRASE = 4
_DIGITS_OF_A_YEAR = 4
NEVER_ADJECTIVES = frozenset({"said", "testified", "told", "wrote"})


def tag_past(place: VerbPlace) -> str:
    """Return what a past is where it stands: V finite, E participle, N an adjective."""
    _, lower, symbols, i, following, _, before, adjacent, after = place
    by_medium = after == "b" and lower[following + 1] in lexicon.words("media")
    if after == "b" and (_follows_quotation(symbols, i) or (by_medium and before in _NOMINAL)):
        return "V"  # "We lost," Moe voiced by telephone; the gate was shut, Moe stated by telephone.
    if adjacent == "H" and lower[i - 1] in lexicon.words("times_and_conditions"):
        return "E"  # “We will see,” he said when asked whether he would run
    if _ends_time(lower, symbols, i - 1) and (after == "K" or _opens_clause(symbols, following)):
        return "V"  # a review completed in May 2022 | found Jay had waited; one last year | found women had
    return _by_neighbours(lower[i], before, adjacent, after)


def _by_neighbours(word: str, before: str, adjacent: str, after: str) -> str:
    """Return what a past is by the symbols beside it alone."""
    takes = word in lexicon.words("clause_takers") if after == "K" else word in NEVER_ADJECTIVES
    if adjacent == "0" and takes:
        return "V"  # "A mother of three told The Courier", "the 70-year-old said 26 months"
    if adjacent in "EeVC" and (word in NEVER_ADJECTIVES or after == "T"):
        return "V"  # an official who asked not to be named said; those surveyed said; to be named reckoned that
    if adjacent == "P" or (adjacent in "obat0" and after in _NOMINAL):
        return "N"  # "of convicted felons"; according to audited accounts
    if after == "b" and before in _NOMINAL:
        return "E"  # "people interviewed by the paper"
    if before in "NKq0SWI),D-IOY&B?!.|QMJR" or before in "TH":
        return "V"
    if adjacent == "y" and after in "TSDKI" and word != "ended":
        return "V"  # a survey published last month found that
    return "E"


def _follows_quotation(symbols: list[str], i: int) -> bool:
    """Return whether only a short noun phrase stands between token `i` and a quotation before it."""
    k = i - 1
    while k >= 0 and i - k <= _SHORT_PHRASE and symbols[k] in "DNK0":
        k -= 1
    return 0 <= k < i - 1 and symbols[k] in "QMJ"


def _opens_clause(symbols: list[str], i: int) -> bool:
    """Return whether a few nouns stand at token `i` with their auxiliary behind them: found | women were paid less."""
    k = i
    while k < min(len(symbols), i + _SHORT_PHRASE) and symbols[k] in "NK0":
        k += 1
    return k < len(symbols) and symbols[k] == "X"


def _ends_time(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a phrase of time ends at token `i`: last year; on Monday; in May 2022; in 2022."""
    year = symbols[i] == "0" and lower[i].isdecimal() and len(lower[i]) == _DIGITS_OF_A_YEAR
    month = symbols[i - 1] in "YP" or lower[i - 1] in lexicon.words("ambiguous_times")
    return symbols[i] in "Yy" or (year and month)
