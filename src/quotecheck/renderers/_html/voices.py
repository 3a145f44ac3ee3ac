"""Who speaks in an article: a label, a colour and an underline for each, how much and where."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

from quotecheck.model import Article, Speaker
from quotecheck.renderers._speakers import NOBODY, Heading, heading, identity
from quotecheck.renderers._statements import Said, line_of
from quotecheck.renderers._words import quoted_words, words_said
from quotecheck.system.tuples import NamedTuple

COLOURS = 7
"""Colours of the style's palette, which people with any kind of colour vision tell apart."""
UNDERLINES = 4
"""Underlines of the style: with them four times as many speakers are told apart, before colours come again."""
WIDTH = 1000
"""Units of a chart's width."""
_LETTERS = 3  # of a label


class Bar(NamedTuple):
    """A stretch of a chart, in units of its width; `statement` is the first one there."""

    start: int
    width: int
    statement: str = ""


class Voice(NamedTuple):
    """A speaker with a number from 0: `AP`, Ana Pathak, town's treasurer, and what this one says; words are counted.

    `css` are the classes of the colour and the underline, those of the hatch where nobody is named. `entity` is the id
    of a person or body, empty for a description. `first` and `last` are the lines of the first and the last statement.
    """

    number: int
    label: str
    css: str
    name: str
    role: str
    entity: str
    statements: int
    quoted: int
    reported: int
    amount: tuple[Bar, Bar]
    places: tuple[Bar, ...]
    first: int
    last: int

    @property
    def resolved(self) -> bool:
        """Whether anybody is named or described."""
        return self.label != NOBODY


class _Share(NamedTuple):
    """What one speaker has."""

    said: tuple[tuple[str, Said], ...]
    quoted: int
    reported: int


def key(speaker: Speaker) -> Hashable:
    """Return what the statements of one speaker share; None is everybody unknown, and whoever the text leaves open."""
    return None if heading(speaker).name.startswith(NOBODY) else identity(speaker)


def voices(article: Article, said: Sequence[tuple[str, Said]]) -> dict[Hashable, Voice]:
    """Return the speakers of some statements by their `key`, who says most first and nobody known last.

    Args:
        article: where they stand.
        said: the statements with their ids, in reading order.
    """
    groups: dict[Hashable, list[tuple[str, Said]]] = {}
    for each in said:
        groups.setdefault(key(each[1][1]), []).append(each)
    shares = {who: _share(article, group) for who, group in groups.items()}
    order = sorted(shares, key=lambda who: (who is None, -shares[who].quoted - shares[who].reported))
    most = max((share.quoted + share.reported for share in shares.values()), default=0) or 1
    headings = [heading(shares[who].said[0][1][1]) for who in order]
    labels = _labels(name.name if who is not None else NOBODY for who, name in zip(order, headings, strict=True))
    return {
        who: _voice(article, shares[who], most, number, label, title)
        for number, (who, label, title) in enumerate(zip(order, labels, headings, strict=True))
    }


def _share(article: Article, group: Iterable[tuple[str, Said]]) -> _Share:
    said = tuple(group)
    quoted = sum(quoted_words(article, attribution) for _, (attribution, _) in said)
    return _Share(said, quoted, sum(words_said(article, attribution) for _, (attribution, _) in said) - quoted)


def _voice(article: Article, share: _Share, most: int, number: int, label: str, title: Heading) -> Voice:
    known = label != NOBODY
    entity = share.said[0][1][1].entity
    lines = [line_of(article, attribution) for _, (attribution, _) in share.said]
    start = round(WIDTH * share.quoted / most)
    return Voice(
        number=number,
        label=label,
        css=f"c{number % COLOURS} u{number // COLOURS % UNDERLINES}" if known else "unknown",
        name=title.name if known else "Nobody named",
        role=title.role if known else "",
        entity=entity.id if entity and known else "",
        statements=len(share.said),
        quoted=share.quoted,
        reported=share.reported,
        amount=(Bar(0, start), Bar(start, round(WIDTH * share.reported / most))),
        places=tuple(_places(article, share)),
        first=min(lines),
        last=max(lines),
    )


def _places(article: Article, share: _Share) -> Iterator[Bar]:
    """Yield where the statements stand, those together that a chart cannot show apart."""
    unit = max(1, len(article.text)) / WIDTH
    open_bar: Bar | None = None
    for name, (attribution, _) in sorted(share.said, key=lambda each: each[1][0].span):
        for span in attribution.content:
            start, end = int(span.start / unit), max(int(span.start / unit) + 4, int(span.end / unit))
            if open_bar and start <= open_bar.start + open_bar.width + 1:
                open_bar = open_bar._replace(width=max(open_bar.width, end - open_bar.start))
                continue
            if open_bar:
                yield open_bar
            open_bar = Bar(start, end - start, name)
    if open_bar:
        yield open_bar


def _labels(names: Iterable[str]) -> Iterator[str]:
    """Yield initials for each name, numbered where another has the same."""
    taken: Counter[str] = Counter()
    for name in names:
        initials = name if name == NOBODY else _initials(name)
        taken[initials] += 1
        yield initials if taken[initials] == 1 else f"{initials}{taken[initials]}"


def _initials(name: str) -> str:
    """Return the first letters of the words: those with capitals, where there are any (Bank of England: BE)."""
    words = [word.lstrip("\"'“‘«(") for word in name.split()]
    words = [word for word in words if word and word[0].isalnum()]
    capital = [word for word in words if not word[0].islower()]
    return "".join(word[0] for word in (capital or words)[:_LETTERS]).upper() or "*"
