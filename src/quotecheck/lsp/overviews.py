"""What an editor shows beside an article: hints of who speaks, a count above it, an outline, the places of a person."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from lsprotocol.types import (
    CodeLens,
    Command,
    DocumentSymbol,
    InlayHint,
    Location,
    Position,
    Range,
    SymbolInformation,
    SymbolKind,
)

from quotecheck.lsp.analysis import Snapshot
from quotecheck.lsp.statements import by_speaker, entity_at, statements
from quotecheck.model import Article, Attribution, Span
from quotecheck.renderers._speakers import NOBODY, heading
from quotecheck.renderers._statements import Said, how, stated
from quotecheck.system.columns import shortened
from quotecheck.system.printable import counted

_WORDS = 80  # characters of a statement in the outline
_UNKNOWN = "Nobody named"


def inlay_hints(snapshot: Snapshot, wanted: Span) -> Iterator[InlayHint]:
    """Yield who speaks where the article's own words do not name the speaker, within a span of the source.

    The name stands behind the words that mean somebody (she: Ana Pathak), or where none do before what is said.
    """
    if snapshot.report is None:
        return
    article, lines = snapshot.report.article, snapshot.text.lines
    for attribution, speaker in statements(article):
        who = heading(speaker)
        if not who.words and attribution.source:
            continue
        span = attribution.source or attribution.span
        place = article.document.place(span)
        offset = place.end if attribution.source else place.start
        if not wanted.start <= offset <= wanted.end:
            continue
        behind = attribution.source is not None
        yield InlayHint(
            lines.position(offset),
            f": {who.name}" if behind else f"{who.name}:",
            tooltip=", ".join(filter(None, (who.role, how(attribution, with_type=False)))),
            padding_right=not behind,
        )


def code_lenses(snapshot: Snapshot) -> Iterator[CodeLens]:
    """Yield how many statements of how many speakers an article has."""
    if snapshot.report is None:
        return
    groups = by_speaker(snapshot.report.article)
    said = sum(map(len, groups.values()))
    title = f"{counted(said, 'statement')}, {counted(len(groups) - (None in groups), 'speaker')}"
    if None in groups:
        title += f", {len(groups[None])} of nobody named"
    start = Position(0, 0)
    yield CodeLens(Range(start, start), Command(title, ""))


def symbols(snapshot: Snapshot) -> Iterator[DocumentSymbol]:
    """Yield the speakers with their statements, in the order of their first words."""
    if snapshot.report is None:
        return
    article = snapshot.report.article
    for who, said in by_speaker(article).items():
        children = [_symbol(snapshot, article, each) for each in said]
        ends = Range(
            min((child.range.start for child in children), key=_place), max((c.range.end for c in children), key=_place)
        )
        yield DocumentSymbol(
            name=_title(who, said),
            kind=SymbolKind.Class,
            range=ends,
            selection_range=children[0].selection_range,
            detail=counted(len(said), "statement"),
            children=children,
        )


def flat_symbols(snapshot: Snapshot) -> Iterator[SymbolInformation]:
    """Yield the statements, each with its speaker, for an editor whose outline is a list."""
    if snapshot.report is None:
        return
    article = snapshot.report.article
    for who, group in by_speaker(article).items():
        for said in group:
            symbol = _symbol(snapshot, article, said)
            place = Location(snapshot.text.uri, symbol.range)
            yield SymbolInformation(place, symbol.name, symbol.kind, container_name=_title(who, group))


def references(snapshot: Snapshot, offset: int, *, declaration: bool) -> Iterator[Location]:
    """Yield every place that points to the person or body at an offset; the first introduces it."""
    if snapshot.report is None:
        return
    article, lines = snapshot.report.article, snapshot.text.lines
    entity = entity_at(article, offset)
    for mention in entity.mentions[0 if declaration else 1 :] if entity else ():
        yield Location(snapshot.text.uri, lines.range(article.document.place(mention.span)))


def _title(who: Hashable, said: list[Said]) -> str:
    return _UNKNOWN if who is None else heading(said[0][1]).title


def _symbol(snapshot: Snapshot, article: Article, said: Said) -> DocumentSymbol:
    attribution, speaker = said
    words = shortened(stated(article, attribution), _WORDS) or how(attribution, with_type=False)
    doubtful = heading(speaker).name
    lines, place = snapshot.text.lines, article.document.place
    return DocumentSymbol(
        name=words,
        kind=SymbolKind.String,
        range=lines.range(place(attribution.span)),
        selection_range=lines.range(place(_first(attribution))),
        detail=doubtful if doubtful.startswith(f"{NOBODY} ") else how(attribution, with_type=False),
    )


def _first(attribution: Attribution) -> Span:
    """Return the first words of a statement, its cue if nothing is said."""
    return attribution.content[0] if attribution.content else attribution.span


def _place(position: Position) -> tuple[int, int]:
    return position.line, position.character
