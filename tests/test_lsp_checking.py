"""Which version of a document is analysed, and who hears of it; the configuration of a document."""

from __future__ import annotations

import asyncio
import threading

import pytest

pytest.importorskip("pygls", reason="the language server needs pygls: pip install 'pygls>=2,<3'")

from lsprotocol.types import TextDocumentContentChangeWholeDocument, TextDocumentItem
from pygls.exceptions import JsonRpcContentModified

from quotecheck.lsp import server
from quotecheck.lsp.analysis import Snapshot, Superseded, analyse
from quotecheck.lsp.checking import Checking
from quotecheck.lsp.configuration import Configurations, Configured
from quotecheck.lsp.texts import Text
from quotecheck.run.known_checks import known_checks
from quotecheck.settings import Configuration

FIRST = Text.opened(TextDocumentItem("file:///a.txt", "plaintext", 1, "The the end.\n"), "utf-16")
SECOND = FIRST.edited([TextDocumentContentChangeWholeDocument("The end.\n")], 2)
CONFIGURED = Configured("", Configuration(), known_checks())


def test_a_version_that_is_superseded_while_it_is_analysed_is_dropped():
    begun, go_on, seen, shown = threading.Event(), threading.Event(), [], []

    def work(text, superseded):
        seen.append(text.version)
        begun.set()
        go_on.wait()
        if superseded():
            raise Superseded
        return Snapshot(text, CONFIGURED, None)

    async def edit_meanwhile():
        checking = Checking(work, shown.append)
        checking.put(FIRST)
        waiting = asyncio.create_task(checking.of(FIRST.uri))
        await asyncio.to_thread(begun.wait)
        for _ in range(9):  # of which only the last is looked at
            checking.put(FIRST)
        checking.put(SECOND)
        go_on.set()
        with pytest.raises(JsonRpcContentModified):
            await waiting
        newest = await checking.of(SECOND.uri)
        checking.close(SECOND.uri)
        assert await checking.of(SECOND.uri) is None
        checking.stop()
        return newest

    newest = asyncio.run(edit_meanwhile())

    assert seen == [1, 2]
    assert [each.text for each in shown] == [SECOND] == [newest.text]


def test_nothing_is_shown_of_a_document_that_is_closed_while_it_is_analysed():
    begun, go_on, shown = threading.Event(), threading.Event(), []

    def work(text, _):
        begun.set()
        go_on.wait()
        return Snapshot(text, CONFIGURED, None)

    async def close_meanwhile():
        checking = Checking(work, shown.append)
        checking.put(FIRST)
        await asyncio.to_thread(begun.wait)
        checking.close(FIRST.uri)
        go_on.set()
        checking.stop()

    asyncio.run(close_meanwhile())

    assert shown == []


def test_an_analysis_stops_between_two_checks():
    asked = []

    def superseded():
        asked.append(True)
        return len(asked) == 3

    with pytest.raises(Superseded):
        analyse(FIRST, None, CONFIGURED, superseded)
    assert len(asked) == 3 < len(CONFIGURED.checks)


def test_a_server_that_fails_says_so_in_a_line(monkeypatch):
    def broken(*_):
        raise ValueError("no\nsuch\tthing")

    monkeypatch.setattr(server, "analyse", broken)
    monkeypatch.setattr(server.Server, "_folders", lambda _: ["/desk"])
    found = server.Server(None, None, print, isolated=True)._analyse(FIRST, lambda: False)

    assert found.report is None
    assert found.failure.startswith("the server stopped with ValueError at test_lsp_checking.py:")
    assert "\n" not in found.failure


def test_the_folder_is_the_innermost_of_the_workspace(tmp_path):
    folders = [str(tmp_path), str(tmp_path / "desk"), str(tmp_path / "desk" / "sport")]
    configurations = Configurations(None, isolated=False, folders=lambda: folders, tell=print)

    assert configurations.folder(str(tmp_path / "desk" / "a.txt")) == folders[1]
    assert configurations.folder(str(tmp_path / "desks" / "a.txt")) == folders[0]
    assert configurations.folder(str(tmp_path / "desk" / "sport" / "a.txt")) == folders[2]
    assert configurations.folder("/elsewhere/a.txt") == "/elsewhere"
    assert configurations.folder(None) == folders[0]


def test_a_configuration_that_changes_is_read_again(tmp_path):
    said = []
    configurations = Configurations(None, isolated=False, folders=lambda: [str(tmp_path)], tell=said.append)
    path, own = str(tmp_path / "a.txt"), tmp_path / "quotecheck.toml"
    first = configurations.of(path)
    own.write_text('ignore = ["QC702"]\n', encoding="utf-8")
    configurations.forget()
    second = configurations.of(path)
    own.write_text("ignore = 1\n", encoding="utf-8")
    configurations.forget()
    third = configurations.of(path)

    assert first.configuration.settings.ignore == ()
    assert second.configuration.settings.ignore == third.configuration.settings.ignore == ("QC702",)
    assert len(said) == 1
    assert str(own) in said[0]
