"""Who says what stands at a place of the text: two voices that disagree are no slip."""

from bisect import bisect_right
from collections.abc import Sequence

from quotecheck.facts.words.deeds import kinds_of_verbs
from quotecheck.model import Attribution, Span, Speaker
from quotecheck.system.tuples import NamedTuple


class Voices(NamedTuple):
    """The statements of a text in reading order: where each begins and ends, and who makes it."""

    starts: tuple[int, ...]
    spans: tuple[Span, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, attributions: Sequence[Attribution], speakers: Sequence[Speaker]) -> "Voices":
        """Return the voices of `attributions`, whose speakers are `speakers`.

        Those of nobody known are left out, and what is a deed (published the decree).
        """
        said = sorted(
            (span, name)
            for attribution, speaker in zip(attributions, speakers, strict=True)
            if (name := _name(speaker)) and not (attribution.cue and attribution.cue.lemma in kinds_of_verbs())
            for span in attribution.content
        )
        spans = tuple(span for span, _ in said)
        return cls(tuple(span.start for span in spans), spans, tuple(name for _, name in said))

    def at(self, start: int) -> str:
        """Return who says what stands at an offset, nothing where the text itself does."""
        i = bisect_right(self.starts, start) - 1
        while i >= 0 and self.starts[i] > start - _LONGEST:
            if start < self.spans[i].end:
                return self.names[i]
            i -= 1
        return ""

    def differ(self, first: int, other: int) -> bool:
        """Return whether two people say what stands at two offsets near each other, one against another."""
        if abs(other - first) > _NEAR:
            return False
        names = self.at(first), self.at(other)
        return all(names) and names[0] != names[1]


_NEAR = 400  # characters between two voices that disagree
_LONGEST = 1_000  # characters of a statement


def _name(speaker: Speaker) -> str:
    return (speaker.entity.name if speaker.entity else speaker.name) or speaker.as_written or ""
