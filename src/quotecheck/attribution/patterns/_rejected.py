"""What somebody does not take for true, or takes for a thing: not somebody who is told, and no clause."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.sources.source_kind import head_of
from quotecheck.attribution.symbols.skeleton import Skeleton


def is_rejected(skeleton: Skeleton, cue: CueGroup, phrase: tuple[int, int]) -> bool:
    """Return whether the object at the tokens of `phrase` is a statement that is denied: rejected the claim that."""
    if cue.verb.lemma not in lexicon.words("verbs_of_rejecting"):
        return False
    return skeleton.lower[head_of(skeleton.symbols, *phrase)] in lexicon.words("nouns_of_saying")


def takes_first(skeleton: Skeleton, cue: CueGroup, clause: tuple[int, int]) -> bool:
    """Return whether a verb takes only the first of what "and" joins: Halden denied | the reports | and no bid came.

    So do verbs of rejecting, and those that take a deed and seldom a clause: Moe supported | it | and Lie opposed it.

    Args:
        skeleton: the text's skeleton.
        cue: the verb.
        clause: the tokens of the subject behind it, up to a finite verb.
    """
    rejects = cue.verb.lemma in lexicon.words("verbs_of_rejecting")
    takes_deeds = cue.verb.often_tells("ing") and not cue.verb.often_tells("clause")
    return (rejects or takes_deeds) and "&" in skeleton.symbols[slice(*clause)]
