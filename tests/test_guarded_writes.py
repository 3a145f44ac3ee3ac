"""Nothing in the package writes, renames or removes a file but `writing`; each exception is named, with its reason."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from entries import every

SOURCE = Path(__file__).parent.parent / "src" / "quotecheck"
WRITING = "system/writing.py"
EXCEPTIONS = {
    ("system/streams.py", "open"): "standard error that is closed goes to the null device",
    ("system/streams.py", "os.open"): "standard output whose reader has gone goes to the null device",
    ("system/guarded_reads.py", "os.open"): "opens to read, by flags that are named",
    ("run/cache/store.py", "sqlite3.connect"): "SQLite keeps its file whole with a journal of its own",
    ("run/cache/store.py", "os.open"): "makes the empty file for SQLite, readable by its owner alone",
    ("run/cache/store.py", "os.unlink"): "a cache that is damaged is made anew",
    ("run/cache/store.py", "os.makedirs"): "the folder of the cache",
    ("lsp/rule_pages.py", "os.makedirs"): "the folder of the cache, for pages of rules",
}
ACTS = (
    *("replace rename renames unlink remove removedirs rmdir mkdir makedirs link symlink truncate ftruncate".split()),
    *("write writev pwrite mkfifo mknod chmod chown lchown fchmod utime setxattr open fdopen".split()),
)
METHODS = {"write_text", "write_bytes", "touch", "hardlink_to", "symlink_to"}
MODULES = {"shutil", "tempfile", "sqlite3"}
NAMED = re.compile(rf"\b(?:{'|'.join({'os', 'io', 'open', *METHODS, *MODULES})})\b")  # to parse all takes two seconds


def written(code: str) -> set[str]:
    """Return every call in a module by which a file can be written, made, renamed or removed."""
    found = set()
    nodes = [*ast.walk(ast.parse(code))] if NAMED.search(code) else []
    for node in nodes:
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name("open"):
                if not reads(node, 1):
                    found.add("open")
            case ast.Attribute(ast.Name("os"), "open") if only_read(node):
                continue
            case ast.Attribute(ast.Name("os"), name) if name in ACTS:
                found.add(f"os.{name}")
            case ast.Attribute(ast.Name(module), name) if module in MODULES and name != "get_terminal_size":
                found.add(f"{module}.{name}")
            case ast.Attribute(ast.Name("io"), "open"):
                if not reads(node, 1):
                    found.add("open")
            case ast.Attribute(_, "open"):
                if not reads(node, 0) and not (
                    node.args and not isinstance(node.args[0], ast.Constant)
                ):  # but an archive
                    found.add("open")
            case ast.Attribute(_, name) if name in METHODS:
                found.add(name)
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module in {"os", "io", *MODULES}:
            found |= {f"from {node.module}" for each in node.names if each.name in ACTS or node.module in MODULES}
    return found


def reads(call: ast.Call, place: int) -> bool:
    """Return whether the mode of a call of `open`, its argument at `place`, is written out and only reads."""
    modes = [*call.args[place : place + 1], *(each.value for each in call.keywords if each.arg == "mode")]
    return all(isinstance(mode, ast.Constant) and set(str(mode.value)) <= set("rbt") for mode in modes)


def only_read(call: ast.Call) -> bool:
    """Return whether the flags of a call of `os.open` are written out, and none of them lets write."""
    flags = {node.attr for node in ast.walk(call.args[1]) if isinstance(node, ast.Attribute)}
    return "O_RDONLY" in flags and not flags & {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"}


def test_only_one_module_writes():
    modules = {path.relative_to(SOURCE).as_posix(): path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")}
    found = {(name, act) for name, code in modules.items() if name != WRITING for act in written(code)}

    assert found == set(EXCEPTIONS)


@every(
    "line",
    [
        "open(path, 'w')",
        "open(path, mode='a')",
        "open(path, mode)",
        "path.open('x')",
        "io.open(path, 'r+')",
        "os.open(path, flags)",
        "os.open(path, os.O_RDONLY | os.O_CREAT)",
        "os.replace(a, b)",
        "path.write_text('')",
        "shutil.copy(a, b)",
        "tempfile.mkstemp()",
        "from os import replace",
        "from shutil import move",
    ],
)
def test_what_writes_is_seen(line):
    assert written(line)


@every(
    "line",
    [
        "open(path)",
        "open(path, 'rb')",
        "os.open(path, os.O_RDONLY | os.O_NONBLOCK)",
        "path.read_text()",
        "archive.open(member)",
        "os.stat(path)",
        "s.replace(a, b)",
    ],
)
def test_what_reads_is_left_alone(line):
    assert not written(line)
