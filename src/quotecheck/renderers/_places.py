"""The places of findings, as other programs count them."""

from collections.abc import Iterable, Iterator

from quotecheck.model import Article, Document, Finding, Report, Span
from quotecheck.model.fingerprint import fingerprints
from quotecheck.system.tuples import NamedTuple


class Place(NamedTuple):
    """Lines and columns in the source, both from 1; the end is exclusive, columns are code points."""

    line: int
    column: int
    end_line: int
    end_column: int


class Found(NamedTuple):
    """A finding with the article it was found in and its fingerprint, which is unique within the article."""

    article: Article
    finding: Finding
    fingerprint: str

    @property
    def path(self) -> str:
        """The file's path as given."""
        return self.article.document.name

    @property
    def place(self) -> Place:
        """The place of the finding's first span."""
        return place_of(self.article.document, self.finding.spans[0])

    @property
    def others(self) -> tuple[tuple[Span, str], ...]:
        """The other places of the finding, each with its message."""
        more = ((span, "and here") for span in self.finding.spans[1:])
        return (*more, *((related.span, related.message) for related in self.finding.related))


def found(report: Report) -> Iterator[Found]:
    """Yield every finding of the report, file by file in reading order."""
    for file in report.files:
        for finding, mark in zip(file.findings, fingerprints(file.article, file.findings), strict=True):
            yield Found(file.article, finding, mark)


def place_of(document: Document, span: Span) -> Place:
    """Return the place of `span` of the text in the source."""
    place = document.place(span)
    return Place(*document.position(place.start), *document.position(place.end))


def byte_columns(document: Document, offsets: Iterable[int]) -> dict[int, int]:
    """Return for each of `offsets` into the source its column in bytes of UTF-8, from 1.

    Each line is walked once, so that a line of megabytes with thousands of findings costs no more than its length.
    """
    columns = {}
    line, last, column = 0, 0, 1
    for offset in sorted(set(offsets)):
        number = document.position(offset).line
        if number != line:
            line, last, column = number, document.line_starts[number - 1], 1
        column += len(document.source[last:offset].encode(errors="surrogatepass"))
        columns[offset], last = column, offset
    return columns
