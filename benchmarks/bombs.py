"""What inputs cost that are made to cost much: each is refused, or costs about what the text costs that is in it.

Each is read in a process of its own, and so is the plain text that comes out of it, and both are then analysed. Time
is the processor's. Time and memory are what is added to a process that has already read the example of the format, so
neither Python nor lxml counts. `ratio` is reading and analysing the input by reading and analysing its plain text. Of
an input with hardly any text it says little: there `s/MB` is what reading costs for each million bytes, unpacked.

An input is `read` where it costs at most 1.5 times as much as its text, and what anything may take besides; `as news`
where it costs more, but no more than news of as many bytes as the file has; else `too dear`.

    python benchmarks/bombs.py [PART OF A NAME]...
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import hostile

from quotecheck import readers
from quotecheck.errors import UnreadableInput
from quotecheck.model import Document
from quotecheck.pipeline import analyse
from quotecheck.readers._reader import Reading
from quotecheck.registry.folders import members

LIMIT = 1_000_000
TOO_LONG = 60
"""Seconds after which a process is stopped."""
SLACK = 1.5
FIXED = 0.3, 80.0
"""Seconds and MB that anything at all may take, however little text is in it."""


NEWS = {"s": 6.8e-6, "mb": 320e-6}
"""What one character of news takes."""


def main(wanted: list[str]) -> int:
    print("| input | bytes | unpacked | characters | read s | read MB | s/MB | plain s | ratio, time | memory | |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    dear = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, bomb in hostile.bombs():
            if all(word in name for word in wanted):
                dear += row(name, bomb, Path(folder))
    return dear > 0


def row(name: str, bomb: hostile.Bomb, folder: Path) -> bool:
    """Print what an input costs, and return whether that is too much."""
    path, text = folder / f"bomb.{bomb.format}", folder / "text"
    path.write_bytes(bomb.data)
    text.unlink(missing_ok=True)
    read = child("read", path, text)
    cells = [name, f"{len(bomb.data):,}", f"{bomb.unpacked:,}"]
    if "said" in read:
        dear = exceeds(read, {"s": 0, "mb": 0})
        verdict = f"refused: {read['said']}"
        cells += ["", f"{read['s']:.2f}", f"{read['mb']:.0f}", "", "", "", ""]
    else:
        whole, plain = child("whole", path, text), child("plain", text, text)
        by = [shared(read, whole, plain, unit) for unit in ("s", "mb")]
        cost = whole if whole["done"] else read
        above = exceeds(cost, plain)
        dear = above and any(cost[unit] > each * len(bomb.data) for unit, each in NEWS.items())
        verdict = "too dear" if dear else "as news" if above else "read"
        cells += [f"{read['characters']:,}", f"{read['s']:.2f}", f"{read['mb']:.0f}"]
        cells += [f"{read['s'] / bomb.unpacked * 1e6:.2f}", f"{plain['s']:.2f}", *(f"{each:.2f}" for each in by)]
    print("|", " | ".join([*cells, verdict]), "|", flush=True)
    return dear


def shared(read: Mapping, whole: Mapping, plain: Mapping, unit: str) -> float:
    """Return the ratio of an input to its text."""
    if plain["done"] and whole["done"]:
        return whole[unit] / max(plain[unit], 0.01)
    return (read[unit] + plain[unit]) / plain[unit]


def exceeds(whole: Mapping, plain: Mapping) -> bool:
    """Return whether something costs more than what is its due."""
    return any(whole[unit] > SLACK * plain[unit] + fixed for unit, fixed in zip(("s", "mb"), FIXED, strict=True))


def child(what: str, path: Path, text: Path) -> dict:
    """Return what a process of its own says that does that."""
    command = [sys.executable, __file__, "--only", what, str(path), str(text)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=TOO_LONG)
    except subprocess.TimeoutExpired:
        return {"done": False, "s": TOO_LONG, "mb": 0, "characters": -1}
    return {"done": True, **json.loads(done.stdout)}


def only(what: str, path: Path, text: Path) -> None:
    """Do one thing, and print what it cost."""
    gc.disable()  # as the command does
    by_name = {each.reader.name: each for each in members(readers, "read", Reading)}
    reading = by_name["plain" if what == "plain" else path.suffix.lstrip(".")]
    analyse(reading.from_bytes("x", hostile.file_of(reading.reader.example), LIMIT))
    data = path.read_bytes()
    mb, s = peak(), time.process_time()
    try:
        document = reading.from_bytes("x", data, LIMIT if what == "read" else 0)
        if what != "read":
            analyse(document)
        cost: dict[str, object] = {"characters": len(document.text)}
    except UnreadableInput as error:
        document, cost = Document.from_text(""), {"said": str(error)}
    cost |= {"s": time.process_time() - s, "mb": peak() - mb}
    if what == "read":
        text.write_bytes(document.text.encode("utf-8", "replace"))
    print(json.dumps(cost))


def peak() -> float:
    """Return the most memory that this process has had, in MB; what its parent had does not count."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        only(sys.argv[2], *map(Path, sys.argv[3:]))
    else:
        sys.exit(main(sys.argv[1:]))
