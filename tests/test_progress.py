"""The bar: it is seen on a terminal while many files are looked at, and nothing of it stays or goes anywhere else."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile

import pytest

from quotecheck.run import progress

pty = pytest.importorskip("pty")

SHOW_CURSOR, HIDE_CURSOR = "\x1b[?25h", "\x1b[?25l"
WIPE_LINE = "\x1b[2K"


@pytest.fixture
def desk(tmp_path):
    """A folder with as many articles as a bar is drawn for."""
    for n in range(progress.MANY):
        (tmp_path / f"{n:03}.txt").write_text(f"“No,” said Ana Lopez in Story {n}.\n", encoding="utf-8")
    return str(tmp_path)


@pytest.fixture
def screen(python):
    """Start the command on a `Screen`."""

    def start(*arguments, **env):
        return Screen([python, "-m", "quotecheck", "--no-cache", *arguments], env)

    return start


class Screen:
    """A pseudo-terminal that takes the standard error of the command; standard output goes to a file."""

    def __init__(self, command, env):
        self._screen, theirs = pty.openpty()
        self._out = tempfile.TemporaryFile()  # noqa: SIM115 (`end` closes it)
        environment = os.environ | {"TERM": "xterm", **env}
        self.process = subprocess.Popen(command, stdout=self._out, stderr=theirs, env=environment)
        os.close(theirs)
        self._seen = b""

    def until(self, words):
        """Read on until the words are seen."""
        while words.encode() not in self._seen:
            self._seen += os.read(self._screen, 4096)

    def end(self):
        """Return standard output and what the terminal has been sent."""
        with contextlib.suppress(OSError):  # how Linux says that the other side has gone
            while piece := os.read(self._screen, 4096):
                self._seen += piece
        os.close(self._screen)
        self.process.wait()
        with self._out as out:
            out.seek(0)
            return out.read(), self._seen.decode()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bar_is_drawn_and_taken_away(desk, jobs, screen, python):
    plain = subprocess.run([python, "-m", "quotecheck", desk, "--format", "json"], capture_output=True, check=False)
    out, seen = screen(desk, "--format", "json", "--jobs", jobs).end()

    assert out == plain.stdout
    assert f"of {progress.MANY} files" in seen
    assert seen.endswith(WIPE_LINE + SHOW_CURSOR)


@pytest.mark.parametrize("arguments", [["--quiet"], []], ids=["quiet", "dumb terminal"])
def test_no_bar_where_none_is_wanted(desk, arguments, screen):
    out, seen = screen(desk, *arguments, TERM="xterm" if arguments else "dumb").end()

    assert seen == ""
    assert bool(out) is not bool(arguments)


def test_few_files_have_no_bar(desk, screen):
    assert screen(f"{desk}/001.txt").end()[1] == ""


def test_no_bar_in_a_pipe(desk, python):
    env = {**os.environ, "FORCE_COLOR": "1", "TTY_COMPATIBLE": "1", "TERM": "xterm"}
    command = [python, "-m", "quotecheck", desk]
    assert subprocess.run(command, capture_output=True, env=env, check=False).stderr == b""


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("moment", "number", "status", "said"),
    [
        (HIDE_CURSOR, signal.SIGINT, 130, "quotecheck: interrupted\r\n"),
        ("files", signal.SIGINT, 130, "quotecheck: interrupted\r\n"),
        ("files", signal.SIGTERM, 143, ""),
    ],
)
def test_an_interruption_leaves_the_terminal_as_it_was(desk, jobs, moment, number, status, said):
    for n in range(0, progress.MANY, 4):
        with open(f"{desk}/{n:03}.txt", "w", encoding="utf-8") as file:
            file.write("“No,” said Ana Lopez, the mayor. It rained in the city on Monday.\n\n" * 100)
    # The signal is for the command itself, and not for what has it run.
    screen = Screen([sys.executable, "-m", "quotecheck", "--no-cache", desk, "--jobs", jobs], {})
    screen.until(moment)
    screen.process.send_signal(number)
    out, seen = screen.end()

    assert (screen.process.returncode, out) == (status, b"")
    assert seen.rindex(SHOW_CURSOR) > seen.rindex(HIDE_CURSOR)
    assert seen.endswith(SHOW_CURSOR + said)


def test_outcomes_pass_through_in_order(monkeypatch, capsys):
    monkeypatch.setattr(progress, "_PAUSE", 0)
    for total in (0, 3, progress.MANY):
        assert list(progress.drawn(iter(range(total)), total)) == list(range(total))
        assert list(progress.unseen(iter(range(total)), total)) == list(range(total))
    assert capsys.readouterr().out == ""
