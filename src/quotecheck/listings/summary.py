"""For people: how many statements and words each speaker has in all files together, quoted and reported, with a bar.

The most words come first. `quotecheck quotes --summary` is short for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Report
from quotecheck.renderers._blocks import WIDEST, shown
from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._speakers import heading
from quotecheck.renderers._words import quoted_words, words_said
from quotecheck.system.columns import cells, wrapped
from quotecheck.system.named_tuples import NamedTuple
from quotecheck.system.printable import no_command

renderer = Renderer(__name__, __doc__, suffix=".summary.txt", holds="counts of statements and words")

_HEAD = ("statements", "words", "quoted", "reported")
_NUMBERS = sum(len(word) + 2 for word in _HEAD)  # cells of the four columns
_SPEAKER = 24  # least cells of the speakers' column beside a bar
_BAR = 12  # least cells of a bar, and the gap before it
_LONGEST_BAR = 40
_QUOTED, _REPORTED = "█", "░"


class Share(NamedTuple):
    """What one speaker has: statements, words, and how many of these are quoted."""

    speaker: str
    statements: int = 0
    words: int = 0
    quoted: int = 0

    @property
    def numbers(self) -> str:
        """The four columns."""
        values = (self.statements, self.words, self.quoted, self.words - self.quoted)
        return "".join(f"{value:>{len(word) + 2}}" for value, word in zip(values, _HEAD, strict=True))


@renderer
def render(report: Report, look: Look) -> str:
    """Return the table of all speakers."""
    shares = sorted(_shares(report, look), key=lambda share: (-share.words, -share.statements, share.speaker))
    lines = _table(shares, look, min(look.width, WIDEST)) if shares else ("no statements",)
    return no_command("".join(f"{line.rstrip()}\n" for line in lines))


def _shares(report: Report, look: Look) -> tuple[Share, ...]:
    """Return what each speaker has; one name is one speaker, with the role given first."""
    shares: dict[str, Share] = {}
    for file in report.files:
        for attribution, speaker in shown(file.article, look):
            title = heading(speaker)
            who = speaker.name or speaker.role or title.name
            _, statements, words, quoted = before = shares.get(who, Share(title.title))
            shares[who] = Share(
                before.speaker,
                statements + 1,
                words + words_said(file.article, attribution),
                quoted + quoted_words(file.article, attribution),
            )
    return tuple(shares.values())


def _table(shares: list[Share], look: Look, width: int) -> Iterator[str]:
    """Yield the lines of the table: a speaker beside the numbers and the bar, or above them where there is no room."""
    beside = width - _NUMBERS - _BAR >= _SPEAKER
    longest = max(len("speaker"), *(cells(share.speaker) for share in shares))
    column = min(longest, width - _NUMBERS - _BAR) if beside else 0
    room = min(_LONGEST_BAR, width - _NUMBERS - column - 2)
    most = max(1, shares[0].words)
    head = "".join(f"{word:>{len(word) + 2}}" for word in _HEAD)
    yield ink(("speaker".ljust(column) if beside else "") + head, Style.STRONG, look)
    for share in shares:
        numbers = f"{share.numbers}  {_bar(share, room / most)}"
        first, *rest = wrapped(share.speaker, column or width)
        yield f"{first}{' ' * (column - cells(first))}{numbers}" if beside else first
        yield from rest
        if not beside:
            yield numbers
    yield ""
    yield f"{_QUOTED} quoted  {_REPORTED} reported"


def _bar(share: Share, cells_per_word: float) -> str:
    """Return a bar as long as the share, at least one cell where there is a word."""
    whole = max(bool(share.words), round(share.words * cells_per_word))
    quoted = round(whole * share.quoted / share.words) if share.words else 0
    return _QUOTED * quoted + _REPORTED * (whole - quoted)
