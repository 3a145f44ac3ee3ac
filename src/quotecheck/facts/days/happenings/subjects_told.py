"""The subject of a verb beside a day, without what only stands before it, and the head of a noun phrase."""

from __future__ import annotations

from quotecheck.facts.days.clauses.clause_parts import subject_of, subject_of_gerund
from quotecheck.facts.days.clauses.happening_kinds import is_listed, kinds_of_happenings
from quotecheck.facts.days.happenings.happening_nouns import is_nominal
from quotecheck.model import Tokens


def subject_told(tokens: Tokens, place: range, verb: int) -> tuple[int, ...]:
    """Return the subject of a verb without what a comma parts from it: in the telling of observers, | the polling."""
    whole = subject_of(tokens, place, verb) or subject_of_gerund(tokens, place, verb)
    noun = head_of(tokens, whole)
    commas = [k for k in range(len(whole) - 1, 0, -1) if tokens.words[whole[k - 1]] == ","]
    if whole and tokens.words[whole[-1]] == ",":
        commas = commas[1:]  # her | husband, a fisherman, | drowned
    comma = commas[0] if commas else 0
    if comma and noun >= 0 and tokens.lower[noun] in kinds_of_happenings():
        return whole[: whole.index(noun) + 1]  # the breach, about 120 feet wide, occurred
    if whole and tokens.symbols[whole[-1] + 1] in ",WT":  # passage of | the bill | , which was laid on Monday
        comma = next((k for k in range(len(whole) - 1, 0, -1) if _opens_antecedent(tokens, whole, k)), 0)
    return whole[comma:]


def _opens_antecedent(tokens: Tokens, whole: tuple[int, ...], k: int) -> bool:
    """Return whether the nearest noun phrase that a clause can tell more of begins here: not the name of a place.

    The nightly loss of | pressure in Ash, which began on Monday.
    """
    place = tokens.symbols[whole[k - 1]] == "P" and all(tokens.words[i][0].isupper() for i in whole[k:])
    return tokens.symbols[whole[k - 1]] in "otPb," and not place


def head_of(tokens: Tokens, phrase: tuple[int, ...]) -> int:
    """Return the head of a noun phrase, -1 for one without: the | vote | for mayor."""
    head = next((k for k, i in enumerate(phrase) if k and tokens.symbols[i] in "otPb,"), len(phrase))
    nouns = phrase[:head]
    return nouns[-1] if nouns and (is_nominal(tokens, nouns[-1]) or is_listed(tokens, nouns[-1])) else -1
