"""What tells a verb that gives an amount, which three patterns share: put at nine, estimated at nine."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.symbols.skeleton import Skeleton


def measures_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether no amount is given.

    She sold the boat at 400 crowns; he put the bag down at 4 p.m.; he put the bag at “the usual place”; he put the man
    who shouted at 300 people to bed.
    """
    if "more" in after.re.groupindex and after["more"] and not _is_measured(skeleton, after):
        return True
    quoted = skeleton.symbols[after.end() - 1] in "QMJq"
    if quoted and not _is_amount(skeleton.lower[after.end() - 1]):
        return True
    return "amount" not in cue.verb.frames or skeleton.lower[after.end()] in lexicon.words("halves_of_days")


def _is_amount(quotation: str) -> bool:
    """Return whether the words of a quotation hold a number: “just over £3m”; “a good few hundred”."""
    if any(map(str.isdigit, quotation)):
        return True
    return not lexicon.words("round_amounts").isdisjoint(quotation.strip("\"'“”‘’.,").split())


def _is_measured(skeleton: Skeleton, after: re.Match[str]) -> bool:
    """Return whether something that has an amount opens the content: the cost | of replacing the pipe."""
    opened = skeleton.lower[after.start("content") : after.start("more") + 1]  # the annual | saving
    return not lexicon.words("what_has_an_amount").isdisjoint(opened)
