"""The open documents of an editor, as its edits leave them."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol.types import (
    TextDocumentContentChangeEvent,
    TextDocumentContentChangePartial,
    TextDocumentItem,
)

from quotecheck.lsp.positions import Lines
from quotecheck.system.values import frozen, replace


@frozen()
class Text:
    """An open document: its address, the editor's word for its language, its version, and its lines."""

    uri: str
    language: str
    version: int
    lines: Lines

    @classmethod
    def opened(cls, item: TextDocumentItem, encoding: str) -> Text:
        """Return the document as it is opened, whose columns count units of `encoding`."""
        return cls(item.uri, item.language_id, item.version, Lines.of(item.text, encoding))

    def edited(self, changes: Iterable[TextDocumentContentChangeEvent], version: int) -> Text:
        """Return the document after some changes, each of which counts in what the one before has left."""
        lines = self.lines
        for change in changes:
            if isinstance(change, TextDocumentContentChangePartial):
                span = lines.span(change.range)
                text = f"{lines.text[: span.start]}{change.text}{lines.text[span.end :]}"
            else:
                text = change.text
            lines = Lines.of(text, lines.encoding)
        return replace(self, version=version, lines=lines)
