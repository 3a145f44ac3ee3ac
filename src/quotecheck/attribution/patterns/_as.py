"""What stands behind "as", which some patterns share: a time, or words that somebody is quoted as saying."""

import re

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import speech_verbs


def is_only_at_a_time(_: Skeleton, cue: CueGroup, __: re.Match[str]) -> bool:
    """Return whether something happens while somebody speaks: the crowd stood up, as Ana Moe spoke."""
    return not cue.verb.mostly_tells("that", "np+that")


def is_no_saying(skeleton: Skeleton, _: CueGroup, after: re.Match[str]) -> bool:
    """Return whether what somebody is quoted as doing is no saying: cited a memo as pointing to Oslo."""
    gerund = after.start("saying")
    verb = speech_verbs().get(skeleton.forms[gerund].lemma)
    return verb is None or not verb.mostly_tells("that", "clause")
