"""A reading: an attribution as it is while the text is read, its parts as ranges of tokens."""

from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.system.tuples import NamedTuple


class Reading(NamedTuple):
    """An attribution as it is read; all places are ranges of tokens."""

    content: tuple[range, ...]
    cue: range | None
    source: range | None
    addressee: range | None
    group: CueGroup | None
    pattern: str
    chance: float
    paragraph: int
    sentence: int

    def joined(self, piece: range, paragraph: int, sentence: int) -> "Reading":
        """Return this with one more piece of content, the last of which lies in that paragraph and sentence."""
        return self._replace(content=(*self.content, piece), paragraph=paragraph, sentence=sentence)
