"""How long a writer waits from an edit to the findings, over stdio, as one types in articles of three sizes.

    python benchmarks/lsp.py [--edits N]

For each size: the first findings after opening; then single edits, each after the findings of the one before (median,
worst, and the processor time of the server); then a burst of edits 30 ms apart, from the last one to its findings.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from statistics import median

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
SIZES = (1_000, 5_000, 20_000)  # words
BURST = 20  # edits
APART = 0.03  # seconds between edits of a burst, those of a quick typist


def article(size: int) -> str:
    """Return fixtures one after the other, so many words of them; over again if there are fewer."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    paragraphs, length = [], 0
    while length < size:
        for paragraph in "\n\n".join(texts).split("\n\n"):
            if length < size:
                paragraphs.append(paragraph)
                length += len(paragraph.split())
    return "\n\n".join(paragraphs)


class Editor:
    """A client that keeps when the findings of each version came."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "quotecheck", "lsp", "--isolated"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.received: SimpleQueue[tuple[float, dict]] = SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()
        self.send("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, id=0)
        while self.received.get()[1].get("id") != 0:
            pass
        self.send("initialized", {})

    def send(self, method: str, params: object, **more: object) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def open(self, uri: str, text: str) -> float:
        """Return the seconds from opening a document to its findings."""
        start = time.perf_counter()
        item = {"uri": uri, "languageId": "plaintext", "version": 0, "text": text}
        self.send("textDocument/didOpen", {"textDocument": item})
        return self.shown(0) - start

    def type(self, uri: str, version: int, line: int, letter: str) -> float:
        """Put a letter at the beginning of a line, and return when."""
        place = {"line": line, "character": 0}
        change = {"range": {"start": place, "end": place}, "text": letter}
        start = time.perf_counter()
        document = {"uri": uri, "version": version}
        self.send("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
        return start

    def shown(self, version: int) -> float:
        """Return when the findings of a version came."""
        while True:
            when, message = self.received.get()
            if message.get("params", {}).get("version") == version:
                return when

    def spent(self) -> float:
        """Return the seconds of processor time that the server has taken, on Linux."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _read(self) -> None:
        for message in self._messages():
            self.received.put((time.perf_counter(), message))

    def _messages(self) -> Iterator[dict]:
        length = 0
        while header := self.process.stdout.readline():
            if header.lower().startswith(b"content-length:"):
                length = int(header.partition(b":")[2])
            elif not header.strip():
                yield json.loads(self.process.stdout.read(length))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--edits", type=int, default=40)
    edits = parser.parse_args().edits
    print("words   first   median  worst   own     after a burst (ms)")
    for size in SIZES:
        editor = Editor()
        text = article(size)
        uri, line = f"file:///{size}.txt", text.count("\n") // 2
        first = editor.open(uri, text)
        waits, spent = [], editor.spent()
        for version in range(1, edits + 1):
            start = editor.type(uri, version, line, "ab "[version % 3])
            waits.append(editor.shown(version) - start)
            time.sleep(APART)
        own = (editor.spent() - spent) / edits
        for version in range(edits + 1, edits + 1 + BURST):
            last = editor.type(uri, version, line, "ab "[version % 3])
            time.sleep(APART)
        burst = editor.shown(edits + BURST) - last
        print(f"{size:<8}" + "".join(f"{1000 * each:<8.0f}" for each in (first, median(waits), max(waits), own, burst)))
        editor.process.kill()
        editor.process.wait()


if __name__ == "__main__":
    main()
