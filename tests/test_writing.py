"""A file is written whole or not at all, whatever happens meanwhile, and nothing is left beside it."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from quotecheck import cli
from quotecheck.system import writing
from quotecheck.system.writing import PREFIX, replace_file, write_file

STORY = "Ada said the the mill shut.\n"
LIMIT = 4_096  # bytes that a file may have in a run on a full disk


@pytest.fixture
def target(tmp_path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("old")
    return path


def names(path: Path) -> list[str]:
    return sorted(os.listdir(path.parent))


def test_the_old_file_is_replaced_and_not_written_over(target):
    target.chmod(0o640)
    with target.open() as reader:
        write_file(str(target), b"new")
        assert reader.read() == "old"

    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert names(target) == ["report.txt"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_of_the_umask(mask, mode, tmp_path):
    before = os.umask(mask)
    try:
        write_file(str(tmp_path / "new"), b"")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == mode


def test_extended_attributes_stay(target):
    try:
        os.setxattr(target, "user.desk", b"sport")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    write_file(str(target), b"new")

    assert os.getxattr(target, "user.desk") == b"sport"


def test_links_stay_links(target, tmp_path):
    (tmp_path / "to").symlink_to("report.txt")
    (tmp_path / "nowhere").symlink_to("later.txt")
    (tmp_path / "circle").symlink_to("circle")
    write_file(str(tmp_path / "to"), b"new")
    write_file(str(tmp_path / "nowhere"), b"first")
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        write_file(str(tmp_path / "circle"), b"")

    assert target.read_bytes() == b"new"
    assert (tmp_path / "later.txt").read_bytes() == b"first"
    assert all((tmp_path / name).is_symlink() for name in ("to", "nowhere", "circle"))


def test_hard_links_are_not_parted(target, tmp_path):
    os.link(target, tmp_path / "other")
    with pytest.raises(OSError, match="hard links") as raised:
        write_file(str(target), b"new")

    assert raised.value.errno == errno.EMLINK
    assert target.read_bytes() == b"old"
    assert target.stat().st_nlink == 2


@pytest.mark.parametrize("command", ["report", "baseline", "fix"])
def test_of_hard_links_a_line_tells(command, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "out"):
        Path(name).write_text(STORY)
        os.link(name, f"{name}.2")
    status = cli.run(COMMANDS[command])

    assert status == 2
    file = "a.txt" if command == "fix" else "out"
    assert f"{file}: " in (err := capsys.readouterr().err.splitlines()[-1])
    assert err.endswith(
        "cannot be written (other hard links to it would keep the old content): "
        "replace it by a copy of its own, or name another file"
    )
    assert {Path(name).read_text() for name in os.listdir()} == {STORY}


@pytest.mark.parametrize("path", ["missing/a", "report.txt/a", ".", "new/", ""])
def test_what_cannot_be_a_file_is_an_error(path, target, monkeypatch):
    monkeypatch.chdir(target.parent)
    with pytest.raises(OSError, match=r"No such|Not a|Is a"):
        write_file(path, b"new")

    assert names(target) == ["report.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_may_not_be_written_is_left(target):
    target.chmod(0o444)
    with pytest.raises(PermissionError):
        write_file(str(target), b"new")

    assert target.read_bytes() == b"old"


def test_a_pipe_takes_the_data(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_file, args=(str(pipe), b"x" * 100_000))
    writer.start()
    assert pipe.read_bytes() == b"x" * 100_000
    writer.join()

    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no /dev/stdout here")
def test_standard_output_in_a_file_keeps_what_else_goes_there(tmp_path, python):
    (tmp_path / "a.txt").write_text(STORY)
    command = [python, "-m", "quotecheck", "a.txt", "--format=concise", "--format=csv=/dev/stdout"]
    with (tmp_path / "all.log").open("wb") as out:
        out.write(b"before\n")
        out.flush()
        subprocess.run(command, cwd=tmp_path, stdout=out, check=False)
    lines = (tmp_path / "all.log").read_text().splitlines()

    assert lines[0] == "before"
    assert sum(line.startswith("path,line") for line in lines) == 1
    assert sum(line.startswith("a.txt:1:") for line in lines) == 1


def test_a_fix_goes_to_no_stream(tmp_path, python):
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    with path.open("ab") as out:
        subprocess.run([python, "-m", "quotecheck", "a.txt", "--fix", "-q"], cwd=tmp_path, stdout=out, check=False)

    assert path.read_text() == "Ada said the mill shut.\n"


@pytest.mark.parametrize("where", ["os.replace", "os.fsync", "os.chown", "quotecheck.system.writing._put"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, OSError(errno.ENOSPC, "No space left on device")])
def test_whatever_comes_between_the_old_file_stays_alone(where, error, target, monkeypatch):
    def broken(*_):
        raise error

    if where == "os.chown" and isinstance(error, OSError):
        pytest.skip("who may not give files away keeps them")
    with monkeypatch.context() as patched:
        patched.setattr(where, broken)
        with pytest.raises(error if isinstance(error, type) else type(error)):
            write_file(str(target), b"new")

    assert target.read_bytes() == b"old"
    assert names(target) == ["report.txt"]


def killed(target: Path, call: str = "replace") -> None:
    """Let a process be killed while it writes to `target`."""
    code = (
        "import os, signal, sys\n"
        "from quotecheck.system.writing import write_file\n"
        f"os.{call} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_file(sys.argv[1], b'half')\n"
    )
    assert subprocess.run([sys.executable, "-c", code, str(target)], check=False).returncode == -signal.SIGKILL


def test_what_killed_runs_leave_the_next_one_removes(target):
    for call in ("replace", "fsync", "chmod"):
        killed(target, call)
        assert target.read_bytes() == b"old"
        assert [name.startswith(PREFIX) for name in names(target)] == [True, False]
    replace_file(str(target), b"new")

    assert names(target) == ["report.txt"]
    assert target.read_bytes() == b"new"


def test_what_another_run_is_writing_stays(target):
    first, second, *_ = writing._names(str(target))
    with open(first, "wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        write_file(str(target), b"new")
        assert os.path.exists(first)
    assert target.read_bytes() == b"new"

    os.unlink(first)
    os.mkdir(first)  # nothing of ours
    write_file(str(target), b"newer")
    os.symlink("report.txt", second)
    write_file(str(target), b"newest")
    assert target.read_bytes() == b"newest"
    assert names(target) == [os.path.basename(first), "report.txt"]


def test_names_in_use_are_an_error_in_the_end(target):
    for name in writing._names(str(target)):
        os.mkdir(name)
    with pytest.raises(FileExistsError, match="in use"):
        write_file(str(target), b"new")


def test_four_writers_leave_one_whole_file(target):
    code = (
        "import sys\nfrom quotecheck.system.writing import write_file\n"
        "for _ in range(20): write_file(sys.argv[1], sys.argv[2].encode() * 50_000)"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, str(target), letter]) for letter in "abcd"]
    seen = set()
    while any(run.poll() is None for run in runs):
        data = target.read_bytes()
        seen.add((len(data), len(set(data))))

    assert [run.returncode for run in runs] == [0] * 4
    assert seen <= {(3, 3), (50_000, 1)}
    assert names(target) == ["report.txt"]


COMMANDS = {
    "report": ["a.txt", "--format=csv=out", "--quiet"],
    "baseline": ["baseline", "write", "a.txt", "--baseline=out"],
    "fix": ["a.txt", "--fix", "--quiet"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_costs_nothing_that_was_there(command, tmp_path):
    story = (
        STORY * (2 * LIMIT // len(STORY))
        if command == "fix"
        else "".join(f"Word {n} is the the.\n" for n in range(200))
    )
    (tmp_path / "a.txt").write_text(story)
    (tmp_path / "out").write_text("old")
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({LIMIT}, {LIMIT}))"
    code = f"import resource\n{limit}\nfrom quotecheck.__main__ import main\nmain()"
    # -B: on such a disk Python cuts off the bytecode that it keeps, and whoever reads that next fails.
    run = subprocess.run(
        [sys.executable, "-B", "-c", code, *COMMANDS[command]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 2
    file = "a.txt" if command == "fix" else "out"
    assert run.stderr.splitlines()[-1].startswith(f"quotecheck: {file}: ")
    assert run.stderr.splitlines()[-1].endswith("cannot be written (File too large): make room for it")
    assert run.stderr.count("\n") == 1
    assert (tmp_path / "out").read_text() == "old"
    assert (tmp_path / "a.txt").read_text() == story
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "out"]


def test_a_baseline_that_no_path_can_name_is_one_line(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(STORY)

    assert cli.run(["baseline", "write", str(tmp_path / "a.txt"), "--baseline", "a\0b"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_report_is_whole_json_in_utf8_with_any_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY)
    cli.run(["a.txt", "--format", "json=é.json"])

    assert json.loads(Path("é.json").read_bytes())["documents"]
