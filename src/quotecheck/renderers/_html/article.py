"""Everything that the desk report shows of one article."""

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.model import Article, Attribution, FileReport, ParagraphKind
from quotecheck.renderers._blocks import shown
from quotecheck.renderers._html import findings, people
from quotecheck.renderers._html.details import Detail, details
from quotecheck.renderers._html.findings import Listed, RuleText
from quotecheck.renderers._html.layers import Block, Flag, Layer, Mark, blocks, paragraphs
from quotecheck.renderers._html.people import Row
from quotecheck.renderers._html.voices import Voice, key, voices
from quotecheck.renderers._renderer import Look
from quotecheck.renderers._speakers import heading
from quotecheck.renderers._statements import Said
from quotecheck.system.printable import on_one_line
from quotecheck.system.tuples import NamedTuple

LARGE = 150_000
"""Characters of a text that a browser lays out only as far as it is on the screen."""
_MARKS = "\"'“”‘’«»„`"
_TITLE = 120  # characters


class View(NamedTuple):
    """An article in the report; `id` begins the ids of all its elements, and `details` are by the id of a statement."""

    id: str
    path: str
    title: str
    encoding: str
    words: int
    large: bool
    blocks: Sequence[Block]
    voices: Sequence[Voice]
    details: Mapping[str, Sequence[Detail]]
    findings: Sequence[Listed]
    rules: Sequence[RuleText]
    people: Sequence[Row]
    suppressed: int
    known: int

    def count(self, severity: str) -> int:
        """Return how many findings have this severity: `error`, `warning` or `note`."""
        return sum(finding.severity == severity for finding in self.findings)


def view(file: FileReport, look: Look, number: int) -> View:
    """Return what is shown of one file.

    Args:
        file: what was found in it.
        look: whether plans and facts are shown too.
        number: that of the article in the report.
    """
    article = file.article
    said = _numbered(article, look)
    speaking = voices(article, said)
    starts = [paragraph.span.start for paragraph in paragraphs(article)]
    alone = [each for _, each in said]
    marks = (*_marks(said, speaking), *people.marks(article, alone), *findings.marks(file))
    flags = (*_flags(article, said, speaking), *findings.flags(file))
    return View(
        id=f"d{number}",
        path=on_one_line(article.document.name) or "-",
        title=_title(article),
        encoding=article.document.encoding if article.document.encoding_guessed else "",
        words=len(article.text.split()),
        large=len(article.text) > LARGE,
        blocks=tuple(blocks(article, marks, flags)),
        voices=tuple(speaking.values()),
        details={name: details(article, *each) for name, each in said},
        findings=findings.listed(file),
        rules=findings.rules(file),
        people=people.rows(article, alone, starts),
        suppressed=len(file.suppressed),
        known=len(file.known),
    )


def _numbered(article: Article, look: Look) -> list[tuple[str, Said]]:
    """Return the statements to show, each with the id that it has in the JSON report."""
    ids = {id(attribution): f"a{number}" for number, attribution in enumerate(article.attributions, 1)}
    return [(ids[id(each[0])], each) for each in shown(article, look)]


def _title(article: Article) -> str:
    """Return the headline, empty if the article has none."""
    headlines = (each.span for each in article.paragraphs if each.kind is ParagraphKind.HEADLINE)
    return next((on_one_line(span.of(article.text)[:_TITLE]) for span in headlines), "")


def _marks(said: Sequence[tuple[str, Said]], speaking: Mapping[object, Voice]) -> Iterator[Mark]:
    """Yield the marks of each statement: what was said, the cue and the words for the source."""
    for name, (attribution, speaker) in said:
        css = f"s {speaking[key(speaker)].css}"
        yield from (Mark(span, Layer.STATEMENT, name, css) for span in attribution.content)
        if attribution.cue:
            yield Mark(attribution.cue.span, Layer.CUE, name)
        if attribution.source:
            yield Mark(attribution.source, Layer.SOURCE, name)


def _flags(article: Article, said: Sequence[tuple[str, Said]], speaking: Mapping[object, Voice]) -> Iterator[Flag]:
    """Yield the speaker's label before each statement, and again before each further part of it."""
    for name, (attribution, speaker) in said:
        voice = speaking[key(speaker)]
        first, *more = _starts(article, attribution)
        yield Flag(
            first,
            voice.label,
            voice.css,
            id=name,
            target=f"v{voice.number}",
            title=str(heading(speaker)),
        )
        yield from (Flag(at, voice.label, voice.css) for at in more)


def _starts(article: Article, attribution: Attribution) -> Iterator[int]:
    """Yield where the parts of a statement begin, with the marks before them; for one without words its cue."""
    spans = attribution.content or (attribution.span,)
    for span in spans:
        before = article.text[max(0, span.start - 2) : span.start]
        at = span.start - len(before) + len(before.rstrip(_MARKS))
        yield at
