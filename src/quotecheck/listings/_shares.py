"""How many statements and words each speaker, or each kind of statement, has in a report: quoted, and reported."""

from collections.abc import Callable, Sequence

from quotecheck.model import Attribution, Report, Speaker
from quotecheck.renderers._blocks import shown
from quotecheck.renderers._chart import Part, Row
from quotecheck.renderers._ink import Style
from quotecheck.renderers._renderer import Look
from quotecheck.renderers._speakers import heading
from quotecheck.renderers._words import quoted_words, words_said
from quotecheck.system.tuples import NamedTuple

COLUMNS = ("statements", "words", "quoted", "reported")
PARTS = (Part("quoted", "█", Style.NUMBER), Part("reported", "░"))


class Share(NamedTuple):
    """What one of them has: statements, words, and how many of these are quoted."""

    label: str
    statements: int = 0
    words: int = 0
    quoted: int = 0

    @property
    def row(self) -> Row:
        """The row of a chart with `COLUMNS` and `PARTS`."""
        reported = self.words - self.quoted
        return Row(self.label, (self.statements, self.words, self.quoted, reported), (self.quoted, reported))


def of_speakers(report: Report, look: Look) -> list[Share]:
    """Return what each speaker has, the most words first; one name is one speaker, with the role given first."""

    def key(_: Attribution, speaker: Speaker) -> tuple[str, str]:
        title = heading(speaker)
        return speaker.name or speaker.role or title.name, title.title

    return _shares(report, look, key)


def of_kinds(report: Report, look: Look) -> list[Share]:
    """Return what each kind of statement has, the most words first."""
    return _shares(report, look, lambda attribution, _: (attribution.kind, attribution.kind))


def _shares(report: Report, look: Look, key: Callable[[Attribution, Speaker], Sequence[str]]) -> list[Share]:
    """Return what those statements have together that `key` gives the same word; it gives their label too."""
    shares: dict[str, Share] = {}
    for file in report.files:
        for attribution, speaker in shown(file.article, look):
            one, label = key(attribution, speaker)
            before = shares.get(one, Share(label))
            shares[one] = Share(
                before.label,
                before.statements + 1,
                before.words + words_said(file.article, attribution),
                before.quoted + quoted_words(file.article, attribution),
            )
    return sorted(shares.values(), key=lambda share: (-share.words, -share.statements, share.label))
