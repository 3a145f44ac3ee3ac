"""Whether the object of a verb is a paper behind which stands what it says: issued | a statement saying it was late."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import NOUNS, compiled
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

_PAPER = rf"(?P<paper>{NOUNS})(?:[Pb]{NOUNS}|P?[yY])?(?:g|,?PW)"


def is_telling_paper(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether somebody puts out a paper, at `start`, that tells something: a letter on Friday in which it said.

    Not with other verbs: mocked a statement saying so.
    """
    if cue.verb.lemma not in lexicon.words("verbs_of_issuing"):
        return False
    match = compiled(_PAPER).match(skeleton.symbols, start)
    return (
        match is not None
        and kind_of_noun(skeleton.lower[head_of(skeleton.symbols, *match.span("paper"))]) == "document"
    )
