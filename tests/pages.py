"""The pages of the documentation: what stands in them, and what comes out when their commands and programs are run."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from shlex import quote

from pyromark import Options, events_with_range

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
CUT = "…"  # a line of its own that stands for any lines left out


@dataclass(frozen=True)
class Block:
    """A code block: its language, its text, and where that stands in the page, in bytes."""

    language: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Row:
    """A row of a table: the heading above it, the pieces of code in its first cell, and those in the others."""

    heading: str
    names: tuple[str, ...]
    told: tuple[str, ...]


def _events(page: bytes):
    """Yield what the parser sees: `("Start", "Link", {…}, 0, 9)`, `("Code", "--fix", None, 10, 17)`."""
    for event, where in events_with_range(page.decode(), options=Options.ENABLE_TABLES):
        kind, value = (event, None) if isinstance(event, str) else next(iter(event.items()))
        name, detail = next(iter(value.items())) if isinstance(value, dict) else (value, None)
        yield kind, name, detail, where["start"], where["end"]


def blocks(page: bytes) -> list[Block]:
    """Return the code blocks of a page; the language of an indented one is empty."""
    found, language, parts = [], None, []
    for kind, name, detail, start, end in _events(page):
        if name == "CodeBlock" and kind == "Start":
            language, parts = detail["Fenced"] if isinstance(detail, dict) else "", []
        elif name == "CodeBlock":
            found.append(Block(language, "".join(part for part, *_ in parts), parts[0][1], parts[-1][2]))
            language = None
        elif language is not None:
            parts.append((name, start, end))
    return found


def code(page: bytes) -> list[str]:
    """Return every piece of code within prose, and every line of a code block."""
    spans = [name for kind, name, *_ in _events(page) if kind == "Code"]
    return [*spans, *(line for block in blocks(page) for line in block.text.splitlines())]


def links(page: bytes) -> list[str]:
    """Return where the links and pictures of a page lead."""
    return [
        detail["dest_url"] for kind, name, detail, *_ in _events(page) if kind == "Start" and name in ("Link", "Image")
    ]


def anchors(page: bytes) -> set[str]:
    """Return the names that GitHub gives the headings of a page."""
    seen: Counter[str] = Counter()
    names, heading = set(), None
    for kind, name, *_ in _events(page):
        if name == "Heading" and kind == "Start":
            heading = ""
        elif kind == "End" and heading is not None and name == "Heading":
            slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
            names.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
            seen[slug] += 1
            heading = None
        elif heading is not None and kind in ("Text", "Code"):
            heading += name
    return names


def rows(page: bytes) -> list[Row]:
    """Return the rows of the page's tables that are headed by code."""
    found, heading, title, cells = [], "", None, []
    for kind, name, *_ in _events(page):
        if name == "Heading":
            heading, title = (title, None) if kind == "End" else (heading, "")
        elif title is not None and kind in ("Text", "Code"):
            title += name
        elif name == "TableRow" and kind == "Start":
            cells = []
        elif name == "TableCell" and kind == "Start":
            cells.append([])
        elif kind == "Code" and cells:
            cells[-1].append(name)
        elif name == "TableRow" and cells[0]:
            found.append(Row(heading, tuple(cells[0]), tuple(word for cell in cells[1:] for word in cell)))
    return found


def played(page: bytes, folder: Path, python: str) -> bytes:
    """Return the page with what its commands and programs print today, where that is not what it shows.

    They run in `folder`, quotecheck by `python`, in the order of the page: the commands of `console` blocks behind
    `$ `, in one shell, the `python` blocks in one program, of which a `text` block right behind is the output.
    Another block that begins with `# name` is a file that the page tells to write.
    """
    found = blocks(page)
    shown = {**_told(found, folder, python), **_printed(page, found, folder)}
    for block in sorted(shown, key=lambda block: block.start, reverse=True):
        page = page[: block.start] + shown[block].encode() + page[block.end :]
    return page


def _told(found: list[Block], folder: Path, python: str) -> dict[Block, str]:
    """Return the `console` blocks as a shell prints them."""
    script, commands = [], []
    for block in found:
        if block.language == "console":
            for step in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
                command, _, output = step.partition("\n")
                # The mark must leave `$?` as it was.
                script.append(f"{command}\nstatus=$?; printf '\\037%s\\036' $status; (exit $status)")
                commands.append((block, command, output))
        elif block.language != "python" and (name := re.match(r"# (\.?\w[\w./-]*\.\w+)\n", block.text)):
            script.append(f"mkdir -p $(dirname {name[1]}); cat > {name[1]} <<'END OF FILE'\n{block.text}END OF FILE")
    texts: dict[Block, str] = {}
    if commands:
        for (block, command, output), ended in zip(commands, _shell("\n".join(script), folder, python), strict=True):
            came, _, status = ended.rpartition("\x1f")
            assert status in ("0", "1"), f"$ {command}\n{came}exits with {status}: no page shows a failure"
            text = output if _fits(output, came) else came
            texts[block] = f"{texts.get(block, '')}$ {command}\n{text}"
    return texts


def _shell(script: str, folder: Path, python: str) -> list[str]:
    """Return what each command of the script prints, errors and all, and its status, with `quotecheck` on the path."""
    tools = folder / "bin"
    tools.mkdir()
    (tools / "quotecheck").write_text(f'#!/bin/sh\nexec {quote(python)} -P -m quotecheck "$@"\n')
    (tools / "quotecheck").chmod(0o755)
    env = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "TERM")}
    env |= {"PATH": f"{tools}{os.pathsep}{env['PATH']}", "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-c", script],
        cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False,
    )  # fmt: skip
    return done.stdout.split("\x1e")[:-1]


def _printed(page: bytes, found: list[Block], folder: Path) -> dict[Block, str]:
    """Return the `text` blocks that follow a `python` block as the program prints them."""
    texts, names = {}, {"__name__": "page"}
    with contextlib.chdir(folder):
        for block, after in pairwise([*found, Block("", "", len(page), len(page))]):
            if block.language != "python":
                continue
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(block.text, "page", "exec"), names)
            if after.language == "text" and page[block.end : after.start].split() == [b"```", b"```text"]:
                texts[after] = after.text if _fits(after.text, out.getvalue()) else out.getvalue()
            else:
                assert out.getvalue() == "", f"the page does not show what this prints:\n{block.text}"
    return texts


def _fits(shown: str, came: str) -> bool:
    """Return whether the output that a page shows is what came, but for the lines that it leaves out."""
    lines = ("(?:.*\n)*?" if line.strip() == CUT else re.escape(f"{line}\n") for line in shown.splitlines())
    return re.fullmatch("".join(lines), came) is not None
