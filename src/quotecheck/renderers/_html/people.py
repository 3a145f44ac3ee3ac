"""The people and bodies of an article: every form of the name, every role, every place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.model import Article, Entity, EntityKind, MentionKind, Span
from quotecheck.renderers._html.layers import Layer, Mark, paragraph_of
from quotecheck.renderers._places import place_of
from quotecheck.renderers._statements import Said
from quotecheck.system.printable import on_one_line
from quotecheck.system.tuples import NamedTuple

_KINDS = {
    EntityKind.PERSON: "person",
    EntityKind.ORGANIZATION: "body",
    EntityKind.DOCUMENT: "document",
    EntityKind.GROUP: "group",
    EntityKind.ANONYMOUS: "nobody named",
    EntityKind.UNKNOWN: "unknown",
}
_NAMES = frozenset({MentionKind.NAME, MentionKind.ORGANIZATION, MentionKind.DOCUMENT})
_PLACES = 12  # places of one person that are links; the script marks all of them


class Line(NamedTuple):
    """A line of the source, and the number of the paragraph that it belongs to."""

    line: int
    paragraph: int


class RoleAt(NamedTuple):
    """A role and where it is given."""

    text: str
    at: Line


class Row(NamedTuple):
    """One person, body, document or group; `number` counts all places, `places` the first ones."""

    id: str
    name: str
    kind: str
    forms: tuple[str, ...]
    roles: tuple[RoleAt, ...]
    number: int
    places: tuple[Line, ...]

    @property
    def more(self) -> int:
        """How many places there are besides."""
        return self.number - len(self.places)


def rows(article: Article, said: Sequence[Said], starts: Sequence[int]) -> tuple[Row, ...]:
    """Return a row for each of them, those named most often first.

    Args:
        article: where they are.
        said: the statements, whose sources are places too.
        starts: where the paragraphs of the text begin.
    """
    sources = _sources(said)
    found = (_row(article, entity, sources.get(entity.id, ()), starts) for entity in article.entities)
    return tuple(sorted(found, key=lambda row: -row.number))


def marks(article: Article, said: Sequence[Said]) -> Iterator[Mark]:
    """Yield a mark for each place where one of them is named, or meant as the source of a statement."""
    sources = _sources(said)
    for entity in article.entities:
        for span in _spans(entity, sources.get(entity.id, ())):
            yield Mark(span, Layer.ENTITY, entity.id)


def _row(article: Article, entity: Entity, sources: Sequence[Span], starts: Sequence[int]) -> Row:
    spans = _spans(entity, sources)

    def at(span: Span) -> Line:
        return Line(place_of(article.document, span).line, paragraph_of(span.start, starts))

    return Row(
        id=entity.id,
        name=on_one_line(entity.name),
        kind=_KINDS[entity.kind],
        forms=tuple(map(on_one_line, entity.aliases)),
        roles=tuple(RoleAt(on_one_line(role.text), at(role.span)) for role in entity.roles),
        number=len(spans),
        places=tuple(map(at, spans[:_PLACES])),
    )


def _spans(entity: Entity, sources: Sequence[Span]) -> list[Span]:
    """Return where an entity is named and, for a source in other words ("she"), meant; in reading order.

    Descriptions count only as sources, where their speaker was looked for: "the club" may be another one.
    """
    named = sorted(mention.span for mention in entity.mentions if mention.kind in _NAMES)
    starts = [span.start for span in named]
    before = [(span, bisect_left(starts, span.end) - 1) for span in sources]
    meant = [span for span, last in before if last < 0 or not named[last].overlaps(span)]
    return sorted({*named, *meant})


def _sources(said: Sequence[Said]) -> dict[str, list[Span]]:
    """Return for each entity that speaks the words for it as a source."""
    sources: dict[str, list[Span]] = {}
    for attribution, speaker in said:
        if speaker.entity and attribution.source and speaker.as_written:
            sources.setdefault(speaker.entity.id, []).append(attribution.source)
    return sources
