"""Who says this, and why quotecheck thinks so: what an editor shows for the words under the cursor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol.types import Hover, MarkupContent, MarkupKind

from quotecheck.lsp.analysis import Snapshot
from quotecheck.lsp.statements import mention_at, statement_at
from quotecheck.model import Article, Entity
from quotecheck.renderers._html.details import Detail, details
from quotecheck.renderers._markup import plain
from quotecheck.renderers._speakers import NOBODY, heading
from quotecheck.renderers._statements import Said, line_of
from quotecheck.run.trace.build import pattern_summaries
from quotecheck.system.printable import on_one_line

_TOLD = frozenset({"Speaker", "Role"})
"""What the headline says already."""


def hover(snapshot: Snapshot, offset: int, kind: MarkupKind) -> Hover | None:
    """Return what there is to say of the words at an offset, in markup or as plain text; None if there is nothing."""
    if snapshot.report is None:
        return None
    article, parts, places = snapshot.report.article, [], []
    said, mentioned = statement_at(article, offset), mention_at(article, offset)
    if said:
        parts.append(_written(list(_statement(article, said[0])), kind))
        places.append(said[1])
    if mentioned and not (said and said[0][1].entity == mentioned[0]):  # whom somebody else speaks of
        parts.append(_written(list(_entity(article, mentioned[0])), kind))
        places.append(article.document.place(mentioned[1].span))
    if not parts:
        return None
    between = "\n\n" if kind == MarkupKind.PlainText else "\n\n---\n\n"
    return Hover(MarkupContent(kind, between.join(parts)), snapshot.text.lines.range(min(places, key=len)))


def _statement(article: Article, said: Said) -> Iterator[Detail]:
    attribution, speaker = said
    who = heading(speaker)
    yield Detail(who.title if who.name != NOBODY else "Nobody named", "")
    for each in details(article, attribution, speaker):
        if each.term not in _TOLD:
            yield each
    yield Detail("Why", pattern_summaries()[attribution.pattern])


def _entity(article: Article, entity: Entity) -> Iterator[Detail]:
    yield Detail(on_one_line(entity.name), "")
    yield Detail("Kind", entity.kind.value)
    yield Detail("Roles", "; ".join(dict.fromkeys(on_one_line(role.text) for role in entity.roles)))
    yield Detail("Also written", ", ".join(on_one_line(alias) for alias in entity.aliases if alias != entity.name))
    said = [
        attribution
        for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
        if speaker.entity == entity
    ]
    yield Detail("Statements", f"{len(said)}, the first on line {line_of(article, said[0])}" if said else "none")
    yield Detail("Mentions", str(len(entity.mentions)))


def _written(lines: Sequence[Detail], kind: MarkupKind) -> str:
    """Return a headline and below it a line for each detail, of which no word is markup."""
    head, *rest = [line for line in lines if line.description or line is lines[0]]
    if kind == MarkupKind.PlainText:
        return "\n".join((head.term, *(f"{each.term}: {each.description}" for each in rest)))
    return f"**{_plain(head.term)}**\n\n" + "\n".join(f"- {each.term}: {_plain(each.description)}" for each in rest)


def _plain(words: str) -> str:
    """Return words in Markdown; an editor notifies nobody whose name follows an @."""
    return "@".join(plain(part) for part in words.split("@"))
