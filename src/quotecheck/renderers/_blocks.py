"""Who said what in blocks: a speaker with a role, and below it what was said, each statement behind its line number."""

from collections.abc import Hashable, Iterator, Sequence

from quotecheck.model import Article, Attribution
from quotecheck.renderers._ink import Style, ink, inked
from quotecheck.renderers._renderer import Grouping, Look
from quotecheck.renderers._speakers import UNNAMED, Heading, heading, identity
from quotecheck.renderers._statements import Said, is_shown, line_of, manner, stated
from quotecheck.system.columns import cut, wrapped
from quotecheck.system.tuples import NamedTuple

WIDEST = 120
"""Cells of a line of prose; a longer one is hard to read."""
_MARGIN = 3  # digits of a line number, at least
_HANGING = "    "


class Statement(NamedTuple):
    """A statement of a block: its line, the article's words for the speaker and the manner, and the words said."""

    line: int
    aside: str
    said: str

    def __str__(self) -> str:
        """Return it in one line: `(she denied) the dam would hold`."""
        return " ".join(filter(None, (f"({self.aside})" if self.aside else "", self.said)))


class Block(NamedTuple):
    """What one speaker says in one turn, or in the whole article."""

    heading: Heading
    statements: tuple[Statement, ...]


def shown(article: Article, look: Look) -> list[Said]:
    """Return the statements to show, each with its speaker."""
    pairs = zip(article.attributions, article.speakers, strict=True)
    return [pair for pair in pairs if look.all_types or is_shown(pair[0])]


def blocks(article: Article, look: Look) -> Iterator[Block]:
    """Yield the statements of each turn in reading order, or of each speaker in the order of their first words."""
    turns = look.grouping is Grouping.TURN
    for group in _groups(shown(article, look), turns=turns):
        title = heading(group[0][1])
        if turns:
            yield Block(title, tuple(_of_turn(article, group, title.words)))
        else:
            yield Block(title._replace(words=""), tuple(_statement(article, one, heading(by)) for one, by in group))


def block_lines(article: Article, look: Look) -> Iterator[str]:
    """Yield the lines of all blocks of an article."""
    width = min(look.width, WIDEST)
    for number, block in enumerate(blocks(article, look)):
        if number:
            yield ""
        yield from _title(block, look, width)
        for statement in block.statements:
            yield from _lines(statement, look, width)


def _groups(said: Sequence[Said], *, turns: bool) -> Iterator[list[Said]]:
    """Yield the statements of each turn, or of each speaker; those of nobody known stay apart."""
    groups: dict[Hashable, list[Said]] = {}
    before, turn = None, 0
    for number, pair in enumerate(said):
        who = identity(pair[1])
        if who is None or who != before:
            turn = number
        before = who
        groups.setdefault((who, turn) if turns or who is None else who, []).append(pair)
    yield from groups.values()


def _of_turn(article: Article, group: Sequence[Said], words: str) -> Iterator[Statement]:
    """Yield the statements of a turn, with the words for the speaker only where these change."""
    for attribution, speaker in group:
        written = heading(speaker)
        new = written.words not in (words, UNNAMED)
        words = written.words
        yield _statement(article, attribution, written if new else written._replace(words=""))


def _statement(article: Article, attribution: Attribution, by: Heading) -> Statement:
    aside = " ".join(filter(None, (by.words, manner(article, attribution))))
    return Statement(line_of(article, attribution), aside, stated(article, attribution))


def _title(block: Block, look: Look, width: int) -> Iterator[str]:
    """Yield the lines of a heading."""
    name, _, words = block.heading
    title = str(block.heading)
    aside = len(words) + len("()") if words else 0
    runs = ((len(name), Style.STRONG), (len(title) - len(name) - aside, None), (aside, Style.FAINT))
    yield from inked(wrapped(title, width, hanging=_HANGING), runs, look)


def _lines(statement: Statement, look: Look, width: int) -> Iterator[str]:
    """Yield the lines of a statement, its number before the first one."""
    number = f"{statement.line:>{_MARGIN}}  "
    text, room = str(statement), width - len(number)
    lines = [cut(text, room)] if look.short else wrapped(text, room, hanging="")
    aside = len(statement.aside) + len("()") if statement.aside else 0
    margin = ink(number, Style.NUMBER, look)
    for line in inked(lines, ((aside, Style.FAINT),), look):
        yield margin + line
        margin = " " * len(number)
