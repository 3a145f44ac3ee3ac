"""The server: which requests it answers, and from what."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer

from quotecheck import __version__
from quotecheck.errors import crash
from quotecheck.lsp.actions import KINDS, code_actions
from quotecheck.lsp.analysis import Snapshot, analyse
from quotecheck.lsp.checking import Checking
from quotecheck.lsp.configuration import Configurations, Configured
from quotecheck.lsp.diagnostics import diagnostics
from quotecheck.lsp.edits import Abilities
from quotecheck.lsp.files import path_of
from quotecheck.lsp.hovers import hover
from quotecheck.lsp.overviews import code_lenses, flat_symbols, inlay_hints, references, symbols
from quotecheck.lsp.protocol import Protocol, converter
from quotecheck.lsp.rule_pages import RulePages
from quotecheck.lsp.texts import Text
from quotecheck.run.known_checks import known_checks
from quotecheck.run.trace.build import pattern_summaries
from quotecheck.settings.configuration import OWN, PROJECT, Configuration
from quotecheck.settings.suppressions import SUFFIX
from quotecheck.system.printable import printable

_WATCHED = f"**/{{{OWN},{PROJECT},*{SUFFIX}}}"
_ARTICLE = "“No,” said Ana Lopez, the mayor. The the end is Feb. 30.\n"
"""What is analysed before the first document is, so that its edits need not wait for word lists."""


class Server(LanguageServer):
    """What is open in one editor, and what is known of it.

    `log` takes a line for people as long as no editor is there to take it.
    """

    def __init__(self, config: str | None, site: str | None, log: Callable[[str], None], *, isolated: bool) -> None:
        super().__init__("quotecheck", __version__, protocol_cls=Protocol, converter_factory=converter)
        self._log = log
        self._pages = RulePages(site)
        self._failed: dict[str, str] = {}
        self._isolated = isolated
        self._later: Callable[[Callable[[], object]], object] = lambda call: call()
        self._configurations = Configurations(config, isolated=isolated, folders=self._folders, tell=self._tell_later)
        self.checking = Checking(self._analyse, self._publish)
        _follow_documents(self)
        _follow_configuration(self)
        _answer(self)

    def tell(self, message: str) -> None:
        """Say a line to the people at the editor: in its log, or on standard error before there is one."""
        if self.protocol._workspace is None:  # noqa: SLF001 (pygls has no other way to ask)
            self._log(message)
        else:
            self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Warning, f"quotecheck: {printable(message)}"))

    def report_server_error(self, error: Exception, source: object) -> None:  # noqa: ARG002 (as pygls calls it)
        """Say in a line what went wrong that nobody waits for."""
        if isinstance(error, JsonRpcInternalError) or not isinstance(error, JsonRpcException):
            self.tell(f"internal error: {crash(error) if error.__traceback__ else error}: please report it")

    def begin(self, later: Callable[[Callable[[], object]], object]) -> None:
        """Load what the first analysis needs; `later` has the event loop call something."""
        self._later = later
        self.checking.first(_load)

    @property
    def encoding(self) -> str:
        """How columns are counted, as the editor and this have agreed."""
        return str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))

    @property
    def able(self) -> Abilities:
        """What the editor can do."""
        return Abilities.of(self.client_capabilities)

    @property
    def configurable(self) -> bool:
        """Whether configuration files count."""
        return not self._isolated

    def reload(self) -> None:
        """Read the configurations again, and analyse every document again."""
        self._configurations.forget()
        self.checking.again()
        shown = self.client_capabilities.workspace
        if shown and shown.inlay_hint and shown.inlay_hint.refresh_support:
            self.workspace_inlay_hint_refresh(None)
        if shown and shown.code_lens and shown.code_lens.refresh_support:
            self.workspace_code_lens_refresh(None)

    def _folders(self) -> Iterable[str]:
        """Return the folders of the workspace."""
        roots = [folder.uri for folder in list(self.workspace.folders.values())] or [self.workspace.root_uri or ""]
        return filter(None, (path_of(uri) for uri in roots))

    def _analyse(self, text: Text, superseded: Callable[[], bool]) -> Snapshot:
        """Return what is found in a document; this runs in the thread that analyses."""
        try:
            path = path_of(text.uri)
            found = analyse(text, path, self._configurations.of(path), superseded)
            return found._replace(diagnostics=tuple(diagnostics(found, self._pages.address)))
        except Exception as error:  # noqa: BLE001 (whatever it is, somebody waits for an answer)
            wrong = f"the server stopped with {crash(error)}: please report it"
            return Snapshot(text, Configured("", Configuration(), ()), None, wrong)

    def _publish(self, found: Snapshot) -> None:
        """Show the findings of a document, and say once why there are none where it cannot be read."""
        text = found.text
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(text.uri, found.diagnostics, version=text.version)
        )
        self.refuse(text.uri, found.failure)

    def refuse(self, uri: str, why: str) -> None:
        """Say why nothing is done with a document, once; nothing if it is empty."""
        if why and self._failed.get(uri) != why:
            self.tell(f"{path_of(uri) or uri}: {why}")
        self._failed[uri] = why

    def _tell_later(self, message: str) -> None:
        """Say a line from the thread that analyses."""
        self._later(lambda: self.tell(message))

    def forget(self, uri: str) -> None:
        """Close a document."""
        self.checking.close(uri)
        self._failed.pop(uri, None)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))


def _load() -> None:
    """Load what an analysis needs, and let nothing of it be looked at for garbage again."""
    text = Text.opened(lsp.TextDocumentItem("untitled:", "plaintext", 0, _ARTICLE), lsp.PositionEncodingKind.Utf16)
    analyse(text, None, Configured("", Configuration(), known_checks()), lambda: False)
    pattern_summaries()
    gc.collect()
    gc.freeze()


def _follow_documents(server: Server) -> None:
    """Register what the editor tells the server of documents: that they are opened, edited and closed."""

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def _(params: lsp.DidOpenTextDocumentParams) -> None:
        server.checking.put(Text.opened(params.text_document, server.encoding))

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def _(params: lsp.DidChangeTextDocumentParams) -> None:
        text = server.checking.text(params.text_document.uri)
        if text is None:
            server.refuse(params.text_document.uri, "is edited, and was not opened: open it again")
        else:
            server.checking.put(text.edited(params.content_changes, params.text_document.version))

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def _(params: lsp.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)


def _follow_configuration(server: Server) -> None:
    """Register what the editor tells the server of its settings, and of files, which may be the configuration's."""

    @server.feature(lsp.INITIALIZED)
    def _(_: lsp.InitializedParams) -> None:
        watching = server.client_capabilities.workspace and (
            server.client_capabilities.workspace.did_change_watched_files
        )
        if watching and watching.dynamic_registration:
            options = lsp.DidChangeWatchedFilesRegistrationOptions([lsp.FileSystemWatcher(_WATCHED)])
            each = lsp.Registration("configuration", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            server.client_register_capability(lsp.RegistrationParams([each]))

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def _(_: lsp.DidChangeWatchedFilesParams) -> None:
        server.reload()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def _(_: lsp.DidChangeConfigurationParams) -> None:
        server.reload()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def _(_: lsp.DidChangeWorkspaceFoldersParams) -> None:
        server.reload()

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def _(_: lsp.DidSaveTextDocumentParams) -> None:
        server.reload()


def _answer(server: Server) -> None:
    """Register what the editor asks the server."""

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def _(params: lsp.HoverParams) -> lsp.Hover | None:
        found = await server.checking.of(params.text_document.uri)
        return found and hover(found, found.text.lines.offset(params.position), _markup(server.client_capabilities))

    @server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
    async def _(params: lsp.InlayHintParams) -> Sequence[lsp.InlayHint] | None:
        found = await server.checking.of(params.text_document.uri)
        return found and list(inlay_hints(found, found.text.lines.span(params.range)))

    @server.feature(lsp.TEXT_DOCUMENT_CODE_LENS, lsp.CodeLensOptions())
    async def _(params: lsp.CodeLensParams) -> Sequence[lsp.CodeLens] | None:
        found = await server.checking.of(params.text_document.uri)
        return found and list(code_lenses(found))

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def _(params: lsp.DocumentSymbolParams) -> Sequence[Any] | None:
        found = await server.checking.of(params.text_document.uri)
        return found and list(symbols(found) if _nests(server.client_capabilities) else flat_symbols(found))

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    async def _(params: lsp.ReferenceParams) -> Sequence[lsp.Location] | None:
        found = await server.checking.of(params.text_document.uri)
        offset = found.text.lines.offset(params.position) if found else 0
        return found and list(references(found, offset, declaration=params.context.include_declaration))

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(KINDS))
    async def _(params: lsp.CodeActionParams) -> Sequence[lsp.CodeAction] | None:
        found = await server.checking.of(params.text_document.uri)
        if found is None:
            return None
        only = params.context.only and [str(getattr(kind, "value", kind)) for kind in params.context.only]
        wanted = found.text.lines.span(params.range)
        opened = server.checking.texts
        return list(code_actions(found, wanted, only, server.able, opened, configurable=server.configurable))


def _nests(client: lsp.ClientCapabilities) -> bool:
    """Return whether the editor shows an outline in which symbols hold symbols."""
    outline = client.text_document and client.text_document.document_symbol
    return bool(outline and outline.hierarchical_document_symbol_support)


def _markup(client: lsp.ClientCapabilities) -> lsp.MarkupKind:
    """Return the kind of markup that the editor shows where the cursor is."""
    shown = client.text_document and client.text_document.hover and client.text_document.hover.content_format
    kinds = chain(shown or (), [lsp.MarkupKind.PlainText])
    return next(kind for kind in kinds if kind in (lsp.MarkupKind.Markdown, lsp.MarkupKind.PlainText))
