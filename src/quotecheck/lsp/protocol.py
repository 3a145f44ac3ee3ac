"""The protocol as pygls speaks it, with open documents of our own.

Lines of pygls end at every character that Unicode calls a line end, so that an edit below one goes astray, and a range
behind the end of a line cuts off a character.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import cache
from typing import Any

from lsprotocol.types import (
    EXIT,
    INITIALIZE,
    TEXT_DOCUMENT_DID_CHANGE,
    TEXT_DOCUMENT_DID_CLOSE,
    TEXT_DOCUMENT_DID_OPEN,
    DidChangeTextDocumentParams,
    DidCloseTextDocumentParams,
    DidOpenTextDocumentParams,
)
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInvalidParams,
    JsonRpcInvalidRequest,
    JsonRpcServerNotInitialized,
)
from pygls.protocol import LanguageServerProtocol, default_converter, lsp_method

from quotecheck.lsp.connection import Nonsense

converter = cache(default_converter)
"""Return what reads and writes messages: the code for a type is made where it is first met, once in a process."""


class Protocol(LanguageServerProtocol):
    """The protocol; every message gets the answer that it deserves, and none stops the server."""

    def receive(self, message: dict[str, Any] | Nonsense) -> None:
        """Handle what came on the connection."""
        if isinstance(message, Nonsense):
            self._server.tell(f"the editor sent {message.why}")  # type: ignore[attr-defined]
            return
        method, answered = message.get("method"), "id" in message and "method" in message
        try:
            if method is not None and method != EXIT and (method == INITIALIZE) == (self._workspace is not None):
                raise JsonRpcInvalidRequest if method == INITIALIZE else JsonRpcServerNotInitialized
            self.handle_message(self._structured(message))
        except JsonRpcException as error:
            identity = message.get("id")
            if answered and isinstance(identity, (str, int)):
                self._send_response(identity, error=error.to_response_error())
            elif self._workspace is not None:
                self._server.tell(f"the editor sent an invalid {_called(method)}: {error.message}")  # type: ignore[attr-defined]

    def _structured(self, message: dict[str, Any]) -> Any:  # noqa: ANN401 (one of a hundred types)
        """Return the message as a value of its type.

        Raises:
            JsonRpcInvalidParams: it is not what its method takes.
        """
        try:
            return self.structure_message(message)
        except Exception as error:
            raise JsonRpcInvalidParams from error

    @lsp_method(TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: DidOpenTextDocumentParams) -> Generator[Any, Any, None]:
        """Take a document."""
        yield self.fm.features[TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Take the edits of a document."""
        yield self.fm.features[TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: DidCloseTextDocumentParams) -> Generator[Any, Any, None]:
        """Forget a document."""
        yield self.fm.features[TEXT_DOCUMENT_DID_CLOSE], (params,), None


def _called(method: object) -> str:
    return method if isinstance(method, str) else "message"
