"""The language server and a client that sends nonsense, goes away, or edits faster than it can be checked."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from contextlib import contextmanager

import pytest
from entries import every

pytest.importorskip("pygls", reason="the language server needs pygls: pip install 'pygls>=2,<3'")

from io import BytesIO

from quotecheck.lsp.connection import Nonsense, messages
from quotecheck.lsp.serving import serve

MISTAKE = "“No,” said Ana Lopez, the mayor. She left for the the weir.\n"
SOON = 60  # seconds that a busy machine may take


class Client:
    """Both ends of the pipes, byte by byte."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.number = 0
        self.notes: list[dict] = []
        self.logged: list[str] = []

    def raw(self, data: bytes) -> None:
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, method: str, params: object = None, **more: object) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def ask(self, method: str, params: object = None) -> dict:
        self.number += 1
        self.send(method, params, id=self.number)
        return self.answer(self.number)

    def answer(self, number: object) -> dict:
        while (message := self.receive()).get("id") != number or "method" in message:
            self.notes.append(message)
        return message

    def receive(self) -> dict:
        length = 0
        while header := self.process.stdout.readline().strip():
            if header.lower().startswith(b"content-length:"):
                length = int(header.partition(b":")[2])
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "window/logMessage":
            self.logged.append(message["params"]["message"])
        return message

    def initialize(self) -> None:
        self.ask("initialize", {"capabilities": {}, "processId": None, "rootUri": None})
        self.send("initialized", {})

    def open(self, uri: str, text: str) -> None:
        item = {"uri": uri, "languageId": "plaintext", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": item})

    def edit(self, uri: str, version: int, *changes: object) -> None:
        document = {"uri": uri, "version": version}
        self.send("textDocument/didChange", {"textDocument": document, "contentChanges": list(changes)})

    def codes(self, uri: str, version: int | None) -> list[str]:
        """Return the rules that are shown for a version, as soon as it is."""
        while True:
            message = self.notes.pop(0) if self.notes else self.receive()
            params = message.get("params") or {}
            if message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri:
                if params.get("version") == version:
                    return [each["code"] for each in params["diagnostics"]]
                assert params.get("version") is None or params["version"] < version

    def lines(self) -> list[str]:
        """Return what the log has had so far."""
        self.ask(
            "textDocument/hover", {"textDocument": {"uri": "file:///none"}, "position": {"line": 0, "character": 0}}
        )
        return self.logged

    def end(self) -> tuple[int, str]:
        """Leave in order, and return the status and what is on standard error."""
        self.ask("shutdown")
        self.send("exit")
        _, remarks = self.process.communicate(timeout=SOON)
        return self.process.returncode, remarks.decode()


@contextmanager
def connected(python, tmp_path):
    process = subprocess.Popen(
        [python, "-m", "quotecheck", "lsp", "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    try:
        yield Client(process)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def client(python, tmp_path):
    with connected(python, tmp_path) as each:
        each.initialize()
        yield each


@every(
    ("data", "why"),
    [
        (b"hello\r\n\r\n", "a header without a length"),
        (b"Content-Length: x\r\n\r\n", "a header without a length"),
        (b"Content-Length: -1\r\n\r\n", "a header without a length"),
        (b"Content-Length: 3\r\n\r\n{x}", "a message that is not JSON"),
        (b"Content-Length: 2\r\n\r\n\xff\xfe", "a message that is not JSON"),
        (b"Content-Length: 200000\r\n\r\n" + b"[" * 200_000, "a message that is not JSON"),
        (b"Content-Length: 2\r\n\r\n[]", "a message that is not JSON-RPC 2.0"),
        (b"Content-Length: 2\r\n\r\n{}", "a message that is not JSON-RPC 2.0"),
        (b"Content-Length: 900000000000\r\n\r\n", "a message of 900,000,000,000 bytes, more than 64,000,000"),
        (b"Content-Length: 9\r\n\r\n{", "the editor closed the connection in the middle of a message"),
    ],
)
def test_what_is_no_message_is_named(data, why):
    assert list(messages(BytesIO(data))) == [Nonsense(why)]


def test_nonsense_is_named_once_and_what_follows_is_heard():
    good = b'content-length: 17\r\nX: y\r\n\r\n{"jsonrpc":"2.0"}'

    found = list(messages(BytesIO(b"nonsense\r\n\r\n" * 500 + good + b"\r\n" + good)))

    assert found == [
        Nonsense("a header without a length"),
        {"jsonrpc": "2.0"},
        Nonsense("a header without a length"),
        {"jsonrpc": "2.0"},
    ]


def test_nonsense_costs_no_edit(client):
    client.open("file:///a.txt", MISTAKE)
    client.raw(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 9)
    client.raw(b"Content-Length: 5\r\n\r\nnulls")
    client.send("textDocument/didChange", {"textDocument": 5})
    client.send("textDocument/didOpen")
    client.send("no/suchMethod", {"a": [1]})
    client.send("$/cancelRequest", {"id": 77})
    client.raw(b'Content-Length: 40\r\n\r\n{"jsonrpc":"2.0","id":5,"result":{"a":1}}'[:62])
    client.edit("file:///a.txt", 2, {"text": "She left for a weir.\n"})

    assert client.codes("file:///a.txt", 2) == []
    assert client.ask("textDocument/hover", {"position": "here"})["error"]["code"] == -32602
    assert client.ask("no/suchMethod")["error"]["code"] == -32601
    assert client.ask("initialize", {"capabilities": {}})["error"]["code"] == -32600
    status, remarks = client.end()
    assert (status, remarks) == (0, "")


def test_a_line_in_the_log_for_each_sort_of_nonsense(client):
    client.raw(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 9)
    client.send("textDocument/didOpen", {"textDocument": 5})
    for version in (2, 3):
        client.edit("file:///none.txt", version, {"text": "x"})
    client.ask("no/suchMethod")

    assert client.lines() == [
        "quotecheck: the editor sent a header without a length",
        "quotecheck: the editor sent an invalid textDocument/didOpen: Invalid Params",
        "quotecheck: /none.txt: is edited, and was not opened: open it again",
    ]


def test_nothing_is_answered_before_the_beginning(python, tmp_path):
    with connected(python, tmp_path) as client:
        client.open("file:///a.txt", MISTAKE)
        assert client.ask("textDocument/hover", {})["error"]["code"] == -32002
        client.initialize()
        client.open("file:///a.txt", MISTAKE)
        assert client.codes("file:///a.txt", 1) == ["QC702"]
        assert client.end() == (0, "")


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (b"", "quotecheck: the editor closed the connection without ending it\n"),
        (b"Content-Length: 900\r\n\r\n{", "quotecheck: the editor closed the connection without ending it\n"),
    ],
)
def test_a_client_that_goes_away(client, last, said):
    client.open("file:///a.txt", MISTAKE * 400)
    client.raw(last)
    client.process.stdin.close()
    client.process.stdin = None
    _, remarks = client.process.communicate(timeout=SOON)

    assert (client.process.returncode, remarks.decode()) == (1, said)


def test_a_client_that_reads_no_more(client):
    client.process.stdout.close()
    client.open("file:///a.txt", MISTAKE)
    client.process.stdout = None
    _, remarks = client.process.communicate(timeout=SOON)

    assert client.process.returncode == 1
    assert remarks.decode() == "quotecheck: the editor closed the connection without ending it\n"


def test_an_end_without_a_word_before(client):
    client.send("exit")
    _, remarks = client.process.communicate(timeout=SOON)

    assert (client.process.returncode, remarks) == (1, b"")


def test_what_comes_after_the_end_is_nobodys(monkeypatch):
    failed = []
    monkeypatch.setattr(threading, "excepthook", failed.append)
    received, sent = os.pipe()
    with open(received, "rb") as stdin, open(sent, "wb", buffering=0) as editor:
        body = b'{"jsonrpc":"2.0","method":"exit"}'
        message = b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        editor.write(message)
        status = serve(None, None, print, isolated=True, stdin=stdin, stdout=BytesIO())
        editor.write(message)  # before the reading thread has heard of the end
        (reading,) = (each for each in threading.enumerate() if each.name == "messages")
        editor.close()
        reading.join(SOON)

    assert (status, failed) == (1, [])


def test_edits_faster_than_they_can_be_checked(client):
    article = "".join(f"“No {n},” said Ana Lopez, the mayor of Ostby {n}.\n\n" for n in range(300))
    client.open("file:///a.txt", article)
    uri, text = "file:///a.txt", ""
    client.edit(uri, 2, {"text": ""})
    for version, letter in enumerate(MISTAKE, 3):
        place = {"line": 0, "character": len(text)}
        client.edit(uri, version, {"range": {"start": place, "end": place}, "text": letter})
        text += letter
        if version % 7 == 0:
            client.number += 1
            ask = {"textDocument": {"uri": uri}, "position": place}
            client.send("textDocument/hover", ask, id=client.number)
            client.send("$/cancelRequest", {"id": client.number})

    assert client.codes(uri, len(MISTAKE) + 2) == ["QC702"]
    status, remarks = client.end()
    assert (status, remarks) == (0, "")


def test_a_request_about_a_place_that_has_moved_is_told_so(client):
    uri = "file:///a.txt"
    client.open(uri, MISTAKE * 200)
    client.send("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 3}}, id="h")
    client.edit(uri, 2, {"text": MISTAKE})

    assert client.answer("h")["error"]["code"] == -32801
    assert client.lines() == []
    assert client.codes(uri, 2) == ["QC702"]


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.txt", "\x7fELF\0\0\1", "is binary, not an article"),
        ("a.docx", "PK\3\4 x", "a.docx: "),
        ("a.txt", "a" * 1_000_001, "has more than 1,000,000 characters of text"),
        ("a.html", "<p>" + "a" * 1_000_001, "has more than 1,000,000 characters of text"),
        ("a.md", "a" * 6_000_001, "has more than 1,000,000 characters of text"),
    ],
)
def test_what_is_no_article_gives_one_line(client, tmp_path, name, text, reason):
    uri = (tmp_path / name).as_uri()
    client.open(uri, text)
    assert client.codes(uri, 1) == []
    client.edit(
        uri, 2, {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}, "text": text[0]}
    )
    assert client.codes(uri, 2) == []
    (line,) = client.lines()

    assert line.startswith("quotecheck: ")
    assert reason in line
    client.edit(uri, 3, {"text": MISTAKE})
    assert client.codes(uri, 3) == ([] if name.endswith("docx") else ["QC702"])


@pytest.mark.parametrize("uri", ["", "x", "file://", "file:///a%00b.txt", "http://[", "untitled:😀", "file:///%ff.txt"])
def test_any_address_is_one_of_a_document(client, uri):
    client.open(uri, MISTAKE)

    assert client.codes(uri, 1) == ["QC702"]
    request = {
        "textDocument": {"uri": uri},
        "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}},
    }
    assert "error" not in client.ask("textDocument/codeAction", {**request, "context": {"diagnostics": []}})


@pytest.mark.parametrize(
    "change",
    [
        {
            "range": {"start": {"line": 0, "character": 2**31 - 1}, "end": {"line": 2**31 - 1, "character": 0}},
            "text": "",
        },
        {"range": {"start": {"line": 5, "character": 0}, "end": {"line": 0, "character": 70}}, "text": ""},
        {"range": {"start": {"line": 9, "character": 9}, "end": {"line": 9, "character": 9}}, "text": ""},
    ],
)
def test_ranges_outside_of_a_document_reach_its_end(client, change):
    client.open("file:///a.txt", MISTAKE)
    client.edit("file:///a.txt", 2, change)
    assert client.codes("file:///a.txt", 2) == ["QC702"]


def test_halves_of_pairs_of_surrogates(client):
    client.open("file:///a.txt", f"\ud83d {MISTAKE}")
    assert client.codes("file:///a.txt", 1) == ["QC702", "QC702"]  # half a character is damage too
    place = {"line": 0, "character": 1}
    client.edit("file:///a.txt", 2, {"range": {"start": place, "end": place}, "text": "\ude00"})
    assert client.codes("file:///a.txt", 2) == ["QC702"]
    assert client.lines() == []
