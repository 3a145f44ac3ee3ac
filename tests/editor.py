"""An editor for tests of the language server: a client of pytest-lsp over stdio, in a folder of its own."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from copy import deepcopy
from functools import cache
from pathlib import Path

from lsprotocol import types as lsp
from pygls.protocol import default_converter
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities
from pytest_lsp.client import register_lsp_features

SOON = 60  # seconds that a busy machine may take

_converter = cache(default_converter)
"""Return what reads and writes messages: a new one makes the code for each type again, for a tenth of a second."""
_capabilities = cache(client_capabilities)
"""Return what an editor is able to; pytest-lsp makes a new converter for it."""


class Editor:
    """One editor; documents are named by their path in the folder, places by the words that stand there."""

    def __init__(self, client: LanguageClient, folder: Path, answer: lsp.InitializeResult) -> None:
        self.client = client
        self.folder = folder
        self.answer = answer
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.folder / name).as_uri()

    def open(self, name: str, text: str, language: str = "plaintext") -> None:
        self.texts[name], self.versions[name] = text, 1
        item = lsp.TextDocumentItem(self.uri(name), language, 1, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def change(self, name: str, *changes: tuple[lsp.Range, str] | str) -> None:
        self.versions[name] += 1
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(uri=self.uri(name), version=self.versions[name]),
                [
                    lsp.TextDocumentContentChangeWholeDocument(each)
                    if isinstance(each, str)
                    else lsp.TextDocumentContentChangePartial(each[0], each[1])
                    for each in changes
                ],
            )
        )

    async def diagnostics(self, name: str) -> list[lsp.Diagnostic]:
        """Return the findings of the newest version, as soon as they are there."""
        async with asyncio.timeout(SOON):
            while self.shown.get(self.uri(name), (0, []))[0] != self.versions[name]:
                await asyncio.sleep(0.005)
        return self.shown[self.uri(name)][1]

    async def until(self, true) -> None:
        """Wait until something holds."""
        async with asyncio.timeout(SOON):
            while not true():
                await asyncio.sleep(0.01)

    @property
    def shown(self) -> dict[str, tuple[int | None, list[lsp.Diagnostic]]]:
        return self.client.shown

    def document(self, name: str) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri(name))

    def at(self, name: str, words: str) -> lsp.Position:
        """Return the place where words begin, for a text of one unit a character."""
        before = self.texts[name].partition(words)[0]
        assert before != self.texts[name]
        return lsp.Position(before.count("\n"), len(before.rpartition("\n")[2]))

    async def actions(self, name: str, words: str, only: list[str] | None = None) -> dict[str, lsp.CodeAction]:
        """Return what can be done at some words, by title."""
        place = self.at(name, words)
        context = lsp.CodeActionContext([], only)
        params = lsp.CodeActionParams(self.document(name), lsp.Range(place, place), context)
        found = await self.client.text_document_code_action_async(params)
        return {each.title: each for each in found or []}

    def apply(self, action: lsp.CodeAction) -> dict[str, str]:
        """Return what each file that an action changes holds after it, by its name."""
        after = {}
        for change in action.edit.document_changes:
            if isinstance(change, lsp.CreateFile):
                continue
            path = self.folder / change.text_document.uri.rpartition("/")[2]
            before = self.texts.get(path.name) or (path.read_text(encoding="utf-8") if path.exists() else "")
            after[path.name] = edited(before, change.edits)
        return after


def edited(text: str, edits: list[lsp.TextEdit]) -> str:
    """Return a text after the edits of a client, whose characters take one unit each."""
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines) + 1)]

    def offset(place: lsp.Position) -> int:
        return starts[place.line] + place.character

    for each in sorted(edits, key=lambda edit: offset(edit.range.start), reverse=True):
        text = text[: offset(each.range.start)] + each.new_text + text[offset(each.range.end) :]
    return text


def _client() -> LanguageClient:
    """Return a client that keeps what it is shown, with its version."""
    client = LanguageClient(converter_factory=_converter)
    register_lsp_features(client)
    client.shown = {}
    kept = client.protocol.fm.features[lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS]

    def show(params: lsp.PublishDiagnosticsParams) -> None:
        kept(params)
        client.shown[params.uri] = (params.version, list(params.diagnostics))

    del client.protocol.fm.features[lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS]
    client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(show)
    client.registered = []

    def register(params: lsp.RegistrationParams) -> None:
        client.registered.extend(params.registrations)

    client.feature(lsp.CLIENT_REGISTER_CAPABILITY)(register)
    for refresh in (lsp.WORKSPACE_INLAY_HINT_REFRESH, lsp.WORKSPACE_CODE_LENS_REFRESH):
        client.feature(refresh)(lambda _: None)
    return client


@asynccontextmanager
async def editor(python: str, folder: Path, *options: str, encoding: str | None = None, **able: object):
    """Give an editor in a folder; `able` changes what it says that it can do."""
    command = [python, "-m", "quotecheck", "lsp", *options]
    client = await ClientServerConfig(server_command=command, client_factory=_client).start()
    capabilities = deepcopy(_capabilities("visual-studio-code"))
    capabilities.general.position_encodings = [lsp.PositionEncodingKind(encoding)] if encoding else None
    for name, value in able.items():
        setattr(capabilities.text_document, name, value)
    root = lsp.WorkspaceFolder(folder.as_uri(), "desk")
    answer = await client.initialize_session(
        lsp.InitializeParams(capabilities, root_uri=folder.as_uri(), workspace_folders=[root])
    )
    try:
        yield Editor(client, folder, answer)
    finally:
        await client.shutdown_session()
        await client.stop()
