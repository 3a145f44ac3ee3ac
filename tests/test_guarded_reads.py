"""What a run reads can neither hang it nor take all memory, and nothing is read past the module that sees to that."""

from __future__ import annotations

import ast
import errno
import io
import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api, cli
from quotecheck.errors import NotAFile, TooLarge
from quotecheck.settings import Settings, characters
from quotecheck.system.guarded_reads import ANY, read_awaited, read_file, read_named, read_stream

SOURCE = Path(__file__).parent.parent / "src" / "quotecheck"
STORY = "“No,” said Ana Pathak.\n"
KERNEL = Path("/proc/kmsg")
KERNEL_READABLE = pytest.mark.skipif(not os.access(KERNEL, os.R_OK), reason="no /proc/kmsg for us here")
READS = {"open", "fdopen", "read_text", "read_bytes", "open_code", "mmap", "copyfile", "copyfileobj", "copytree"}
MODULES = {"fileinput", "linecache", "mmap", "tokenize"}
NAMED = re.compile(rf"\b(?:{'|'.join(READS | MODULES)})\b")  # to parse the whole package takes a second
ALLOWED = {
    "readers/_package.py: self.archive.open(name)": "a member of an archive that has been read",
    "lexicon/__init__.py: open(os.path.join(_FOLDER, file), 'rb', buffering=0)": "a word list of this package",
    "system/writing.py: os.open(path, _NEW, mode)": "opens to write, by flags that are named",
    "system/writing.py: os.open(path, _OLD)": "asks whether a leftover is still being written",
    (
        "renderers/_html/page.py: "
        "files('quotecheck.renderers._html').joinpath('files', name).read_text(encoding='utf-8')"
    ): "a file of this package",
    "run/cache/store.py: os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 384)": "makes the empty file for SQLite",
}


def calls(path: Path) -> list[str]:
    """Return the calls in a module that may read a file, but for those that only write."""
    code = path.read_text(encoding="utf-8")
    found = []
    for node in ast.walk(ast.parse(code)) if NAMED.search(code) else ():
        if isinstance(node, ast.Import | ast.ImportFrom):
            taken = {node.module} if isinstance(node, ast.ImportFrom) else {each.name for each in node.names}
            found += sorted(f"import {name}" for name in taken & MODULES)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in READS and not writes(node):
            found.append(ast.unparse(node))
    return [f"{path.relative_to(SOURCE).as_posix()}: {call}" for call in found]


def writes(call: ast.Call) -> bool:
    """Return whether a call opens for nothing but writing, by a mode that is written out or by a flag."""
    given = [*call.args, *(word.value for word in call.keywords if word.arg in ("mode", "flags"))]
    modes = [each.value for each in given[1:2] + given[-1:] if isinstance(each, ast.Constant)]
    flags = [each for each in given if "O_WRONLY" in ast.unparse(each)]
    return bool(flags) or any(isinstance(mode, str) and set(mode) <= set("wxabt") and mode for mode in modes)


def test_nothing_else_opens_a_file_to_read_it():
    found = {call for path in SOURCE.rglob("*.py") if path.stem != "guarded_reads" for call in calls(path)}
    # Where standard streams are closed: an end that gives nothing.
    found = {call for call in found if "os.devnull" not in call}

    assert found == set(ALLOWED)


def test_what_reads_is_seen(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "SOURCE", tmp_path)
    module = tmp_path / "a.py"
    module.write_text(
        "import mmap\nopen(x)\nopen(x, 'r+')\nopen(x, mode)\nio.open(x, 'rb')\nos.open(x, os.O_RDONLY)\nx.read_text()\n"
        "open(x, 'w')\nopen(x, mode='xb')\nos.open(x, os.O_WRONLY | os.O_CREAT)\nos.fdopen(x, 'wb')\n"
    )

    assert len(calls(module)) == 7


@pytest.fixture
def unreadable(tmp_path, monkeypatch):
    """Give a function that puts what cannot be read to its end in a place."""
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    sockets = []

    def put(kind: str, path: str) -> None:
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "socket":
            sockets.append(socket.socket(socket.AF_UNIX))
            sockets[-1].bind(path)
        elif kind == "folder":
            os.mkdir(path)
        else:
            if not os.path.exists(kind):
                pytest.skip(f"no {kind} here")
            os.symlink(kind, path)

    yield put
    for each in sockets:
        each.close()


KINDS = ["pipe", "socket", "folder", "/dev/zero", "/proc/kmsg"]


@pytest.fixture
def run(python):
    """Run the command with a gigabyte of memory; it ends in a moment, or fails the test in half a minute."""

    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = ["sh", "-c", 'ulimit -v 1000000; exec "$0" -m quotecheck "$@"', python, *arguments]
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=30, check=False)

    return run


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("place", "arguments"),
    [
        ("a.txt.quotecheck", ["a.txt"]),
        ("house.toml", ["a.txt", "--config", "house.toml"]),
        ("base.json", ["a.txt", "--baseline", "base.json"]),
        ("quotecheck.toml", ["a.txt"]),
        ("desk/c.txt", ["desk", "a.txt"]),
        (".gitignore", ["."]),
    ],
)
def test_no_place_that_is_read_hangs(kind, place, arguments, unreadable, run):
    os.makedirs("desk")
    os.makedirs(".git")
    for name in ("a.txt", "desk/b.txt"):
        Path(name).write_text(STORY)
    unreadable(kind, place)

    done = run(*arguments)

    assert done.returncode in (0, 2)
    assert done.stderr.count(b"\n") == (done.returncode == 2)
    assert b"Traceback" not in done.stderr
    if place in ("a.txt.quotecheck", "house.toml", "base.json"):
        assert done.returncode == 2


def test_a_configuration_that_extends_a_pipe(unreadable, run):
    Path("a.txt").write_text(STORY)
    Path("quotecheck.toml").write_text('extend = "house.toml"\n')
    unreadable("pipe", "house.toml")

    done = run("a.txt")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)


@pytest.mark.parametrize("kind", ["socket", "/dev/zero", pytest.param("/proc/kmsg", marks=KERNEL_READABLE)])
def test_an_article_without_an_end_is_refused(kind, unreadable, run):
    unreadable(kind, "a.txt")

    done = run("a.txt")
    assert done.returncode == 2
    assert b", not an article: name a file, or - for standard input\n" in done.stderr


@pytest.mark.parametrize("arguments", ["<(cat a.txt)", "a.txt --config <(echo 'ignore = [\"QC7\"]')"])
def test_what_the_command_line_names_may_be_a_pipe(arguments, tmp_path):
    (tmp_path / "a.txt").write_text("Come to the the quay.\n")
    line = f"{sys.executable} -m quotecheck --isolated {arguments}".replace("--isolated a.txt", "a.txt")
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, timeout=30, check=False)

    assert done.stderr == b""
    assert (b"QC702" in done.stdout) == (arguments[0] == "<")


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
def test_files_are_read_up_to_their_limit(read, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc" * 1_000_000)

    assert read(path, ANY) == read(path, 3_000_000) == path.read_bytes()
    with pytest.raises(TooLarge, match="2,999,999 bytes"):
        read(path, 2_999_999)
    path.write_bytes(b"")
    assert read(path, 0) == b""
    with pytest.raises(FileNotFoundError):
        read("a\0b", ANY)


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
def test_a_file_that_grows_is_not_read_for_ever(read, tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"a")
    monkeypatch.setattr("os.read", lambda _, length: b"a" * min(length, 1000))

    with pytest.raises(TooLarge):
        read(path, 100_000)


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
def test_what_was_opened_counts_not_what_stood_there_before(read, tmp_path, monkeypatch):
    path, opens = tmp_path / "a", os.open
    path.write_bytes(b"a")

    def swapped(_, flags):
        assert flags & os.O_NONBLOCK
        return opens("/dev/zero", flags)

    monkeypatch.setattr("os.open", swapped)
    with pytest.raises(NotAFile, match="a device"):
        read(path, ANY)


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
def test_a_device_is_not_even_opened(read, monkeypatch):
    monkeypatch.setattr("os.open", lambda *_: pytest.fail("it was"))
    with pytest.raises(NotAFile, match="a device"):
        read("/dev/zero", ANY)


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
@KERNEL_READABLE
def test_what_passes_for_a_file_and_waits_is_none(read):
    with pytest.raises(OSError, match=r"without an end|not permitted"):
        read(KERNEL, ANY)


@pytest.mark.parametrize("read", [read_file, read_named, read_awaited])
def test_no_descriptor_stays_open(read, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    before = os.listdir("/dev/fd")
    read(path, ANY)
    with pytest.raises(TooLarge):
        read(path, 1)

    assert os.listdir("/dev/fd") == before


def test_a_pipe_is_waited_for_where_it_is_named(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(NotAFile, match="a pipe"):
        read_file(path, ANY)
    with pytest.raises(NotAFile, match="a pipe that nobody writes to"):
        read_named(path, ANY)
    writer = threading.Thread(target=path.write_bytes, args=(b"abc",))
    writer.start()
    assert read_awaited(path, 3) == b"abc"
    writer.join()


def test_a_pipe_that_somebody_has_opened_is_read_to_its_end(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    kept = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # as long as nobody reads, nobody can write
    written = os.open(path, os.O_WRONLY)

    def write() -> None:
        os.write(written, b"abc")
        os.close(written)

    writer = threading.Thread(target=write)
    writer.start()
    assert read_named(path, 3) == b"abc"
    writer.join()
    os.close(kept)


def test_a_stream_is_read_up_to_the_limit():
    assert read_stream(io.BytesIO(b"abc"), "-", 3) == b"abc"
    with pytest.raises(TooLarge) as caught:
        read_stream(io.BytesIO(b"abcd"), "-", 3)
    assert (caught.value.errno, caught.value.filename) == (errno.EFBIG, "-")


@pytest.mark.parametrize(
    ("place", "size", "arguments"),
    [
        ("a.txt.quotecheck", 250_000, ["a.txt"]),
        ("quotecheck.toml", 1_000_000, ["a.txt"]),
        ("base.json", 64_000_000, ["a.txt", "--baseline", "base.json"]),
        (".gitignore", 1_000_000, ["."]),
    ],
)
def test_what_is_too_large_is_refused_by_its_size(place, size, arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    os.mkdir(".git")
    Path("a.txt").write_text(STORY)
    with open(place, "wb") as file:
        file.truncate(size + 1)

    assert cli.run(arguments) == 2
    said = f"{place}: is larger than {size:,} bytes, the most that is read of such a file: shorten it\n"
    assert capsys.readouterr().err.endswith(said)


@given(st.integers(0, 10**12 - 1), st.sampled_from(["", "k", "K", "m", "M"]))
def test_sizes(number, unit):
    assert characters(f"{number}{unit}") == number * {"": 1, "k": 1000, "m": 1_000_000}[unit.lower()]


@given(st.text())
def test_what_is_no_size_is_refused(text):
    try:
        size = characters(text)
    except ValueError:
        return
    assert text.isascii()
    assert text.rstrip("kKmM").isdigit()
    assert size == int(text.rstrip("kKmM")) * {"k": 1000, "m": 1_000_000}.get(text[-1].lower(), 1)


@pytest.mark.parametrize("size", ["", "-1", "1.5M", "1e6", "1 k", "1kB", "M", "٣", "1" * 5000, "1\n"])
@pytest.mark.parametrize("command", ["check", "quotes"])
def test_sizes_that_mean_nothing(size, command, capsys):
    assert cli.run([command, "a.txt", "--max-file-size", size]) == 2
    assert "give a whole number of characters, such as 500k or 2M, or 0 for no limit" in capsys.readouterr().err


FORMATS = {
    "a.txt": "{}",
    "a.md": "*{}*",
    "a.html": "<p>{}</p>",
    "a.adoc": "{}",
}


@pytest.mark.parametrize("name", FORMATS)
def test_the_text_counts_and_not_the_markup(name, tmp_path):
    path = tmp_path / name
    path.write_text(FORMATS[name].format("a" * 90) + "\n")

    def failures(limit):
        return [failure.message for failure in api.check(path, settings=Settings(max_file_size=limit)).failures]

    assert failures(89) == ["has more than 89 characters of text: split it, or raise --max-file-size"]
    assert failures(91) == failures(0) == []


@pytest.mark.parametrize("name", FORMATS)
def test_no_more_bytes_are_read_than_the_text_may_come_from(name, tmp_path, monkeypatch):
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(9_000_000)
    monkeypatch.setattr("os.read", lambda *_: pytest.fail("it was read"))

    (failure,) = api.check(path, settings=Settings(max_file_size=100)).failures
    assert failure.message.startswith("is too large for ")
    assert failure.message.endswith(" bytes at most: name a text, or raise --max-file-size")


def test_the_limit_holds_for_standard_input_and_not_for_what_is_in_memory(monkeypatch):
    settings = Settings(max_file_size=10)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))

    report = api.check("-", text=STORY, settings=settings)
    assert (len(report.files), [failure.path for failure in report.failures]) == (1, ["-"])


def test_the_option_comes_before_the_configuration(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY)
    Path("quotecheck.toml").write_text("max-file-size = 10\n")
    many = tmp_path / "many"
    many.mkdir()
    for i in range(70):
        (many / f"{i}.txt").write_text("It rained all day.\n")

    assert cli.run(["a.txt"]) == 2
    assert capsys.readouterr().err.startswith("quotecheck: a.txt: has more than 10 characters")
    assert cli.run(["a.txt", "--max-file-size", "1k"]) != 2
    # Neither another process nor what is known from before knows better.
    assert cli.run(["many", "--max-file-size", "0", "--quiet"]) != 2
    assert cli.run(["many", "--jobs", "2", "--quiet"]) == 2
    assert capsys.readouterr().err.count("has more than 10 characters") == 70
    assert cli.run(["baseline", "write", "many"]) == 2
    assert cli.run(["baseline", "write", "many", "--max-file-size", "1k"]) == 0
