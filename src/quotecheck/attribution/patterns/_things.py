"""Whether a verb tells nobody what stands behind its object, which is a thing: repeated | the attacks | they aired."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.sources.source_kind import kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton


def has_listeners(cue: CueGroup) -> bool:
    """Return whether the object of a verb is told what stands behind it: told the inquest it was late."""
    return cue.verb.lemma in lexicon.words("verbs_with_listeners")


def is_thing(skeleton: Skeleton, cue: CueGroup, end: int) -> bool:
    """Return whether the noun phrase up to `end` is nobody who could be told: the attacks; not told | the inquest."""
    if has_listeners(cue) or skeleton.symbols[end - 1] != "N":
        return False
    word = skeleton.lower[end - 1]
    return {kind_of_noun(word), kind_of_noun(word.removesuffix("s"))}.isdisjoint(("people", "body"))
