"""A statement that somebody does not take for true, which two patterns tell apart from somebody who is told."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.sources.source_kind import head_of
from quotecheck.attribution.symbols.skeleton import Skeleton


def is_rejected(skeleton: Skeleton, cue: CueGroup, phrase: tuple[int, int]) -> bool:
    """Return whether the object at the tokens of `phrase` is a statement that is denied: rejected the claim that."""
    if cue.verb.lemma not in lexicon.words("verbs_of_rejecting"):
        return False
    return skeleton.lower[head_of(skeleton.symbols, *phrase)] in lexicon.words("nouns_of_saying")
