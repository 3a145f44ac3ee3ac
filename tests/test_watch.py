"""Checking again: what counts as a change, what a round prints, and one real run from the first report to Ctrl-C."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest
import watchfiles

from quotecheck import cli
from quotecheck.cli import _watch as watch
from quotecheck.cli._watch import Watched, events, rounds
from quotecheck.settings import find_configuration

DOUBLED = "The the mayor came.\n"
FINE = "The mayor came.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder of one article, in the current folder."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "a.txt").write_text(DOUBLED)
    return folder


def saved_by_renaming(path, text):
    """Save a file as most editors do."""
    fresh = path.with_name(".new")
    fresh.write_text(text)
    fresh.replace(path)


def seen_after(*steps, paths=("desk",), **more):
    """Return how many rounds there are when each step is done and then heard of."""

    def happen(_folders):
        for step in left:
            step()
            yield

    left = iter(steps)
    return len(list(rounds(watched(paths, **more), happen)))


def watched(paths, config=None, *, isolated=False, **more):
    return Watched(paths=paths, configured=partial(find_configuration, Path.cwd(), config, isolated=isolated), **more)


def configured(text):
    return lambda _desk: Path("quotecheck.toml").write_text(text)


@pytest.mark.parametrize(
    ("step", "number"),
    [
        (lambda _desk: None, 1),
        (lambda desk: (desk / "a.txt").write_text(FINE), 2),
        (lambda desk: saved_by_renaming(desk / "a.txt", DOUBLED), 2),
        (lambda desk: (desk / "b.txt").write_text(FINE), 2),
        (lambda desk: (desk / "a.txt").unlink(), 2),
        (lambda desk: (desk / "a.txt.quotecheck").write_text("QC702\n"), 2),
        (lambda desk: (desk / "notes.pdf").write_text(FINE), 1),
        (lambda desk: (desk / ".a.txt.swp").write_text(FINE), 1),
        (configured('ignore = ["QC7"]'), 2),
        (configured("ignore = ["), 2),
        (configured("# as it was"), 2),  # the file that configures is another one
        (lambda _desk: Path("pyproject.toml").write_text("[project]"), 1),
        (lambda _desk: Path("known.json").write_text("{}"), 2),
    ],
)
def test_what_is_a_change(step, number, desk):
    assert seen_after(lambda: step(desk), baseline="known.json") == number


def test_a_file_that_is_named_may_go_and_come_back(desk):
    path = desk / "a.txt"
    steps = (path.unlink, lambda: None, lambda: path.write_text(FINE))

    assert seen_after(*steps, paths=["desk/a.txt"]) == 3
    assert seen_after(lambda: (desk / "b.txt").write_text(FINE), paths=["desk/a.txt"]) == 1


@pytest.mark.usefixtures("desk")
def test_a_configuration_is_read_to_its_end():
    Path("house.toml").write_text('ignore = ["QC7"]')
    Path("quotecheck.toml").write_text('extend = "house.toml"')
    broken = lambda: Path("house.toml").write_text("ignore = [")  # noqa: E731
    mended = lambda: Path("house.toml").write_text('ignore = ["QC3"]  # again')  # noqa: E731

    assert seen_after(broken, mended) == 3
    assert seen_after(broken, mended, isolated=True) == 1
    assert seen_after(broken, mended, config="house.toml") == 3


def test_what_changes_while_a_report_is_made_is_not_missed(desk):
    at = watched(["desk"])
    found = rounds(at, lambda _folders: ())
    next(found)
    (desk / "a.txt").write_text(FINE)

    assert next(found) == at.look()
    assert list(found) == []


def test_the_folders_that_are_watched_hold_all_that_counts(desk, tmp_path_factory):
    (desk / "sport").mkdir()
    (desk / "sport" / "b.txt").write_text(FINE)
    (desk / ".git").mkdir()
    house = tmp_path_factory.mktemp("house")
    (house / "quotecheck.toml").write_text('ignore = ["QC7"]')
    (desk / "empty").mkdir()
    at = watched(
        ["desk", "gone/c.txt", "d.txt"],
        config=str(house / "quotecheck.toml"),
        baseline=str(desk.parent / "known.json"),
    )

    assert at.folders(at.look()) == {"desk", "desk/sport", str(house), str(desk.parent), "."}


def heard(monkeypatch, *steps, line):
    """Run a command line that watches until Ctrl-C, which comes after these steps."""

    def happen(_folders):
        for step in left:
            step()
            yield
        raise KeyboardInterrupt

    left = iter(steps)
    monkeypatch.setattr(watch, "events", happen)
    with pytest.raises(KeyboardInterrupt):
        cli.run(["--watch", *line])


def test_each_round_prints_a_report_and_that_more_will_come(desk, monkeypatch, capsys):
    heard(
        monkeypatch,
        lambda: (desk / "a.txt").write_text("He saw saw it.\n"),
        lambda: (desk / "a.txt").write_text(FINE),
        line=["desk", "--format", "concise", "--format", "csv=out.csv"],
    )

    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "desk/a.txt:1:1: error QC702 leftover: “The the”: repeated word",
        "desk/a.txt:1:4: error QC702 leftover: “saw saw”: repeated word",
    ]
    assert err == "quotecheck: watching desk (Ctrl-C ends)\n" * 3
    assert Path("out.csv").read_text().count("\n") == 1


def test_what_a_file_is_to_blame_for_is_told_and_may_be_mended(desk, monkeypatch, capsys):
    Path("quotecheck.toml").write_text("ignore = [")
    heard(
        monkeypatch,
        lambda: Path("quotecheck.toml").write_text('ignore = ["QC7"]'),
        lambda: Path("quotecheck.toml").write_text('ignore = ["name-varient"]'),
        lambda: (Path("quotecheck.toml").unlink(), (desk / "a.txt").unlink()),
        line=["desk/a.txt", "--format", "concise"],
    )

    out, err = capsys.readouterr()
    told = err.split("quotecheck: watching desk/a.txt (Ctrl-C ends)\n")
    assert out == ""
    assert "is not valid TOML" in told[0]
    assert told[1:] == [
        "",
        f"quotecheck: {Path.cwd()}/quotecheck.toml:1:11: unknown rule 'name-varient': did you mean 'name-variant'?\n",
        "quotecheck: desk/a.txt: no such file: check the path\n",
        "",
    ]


def test_the_report_is_none_of_the_articles(desk, monkeypatch, capsys):
    heard(monkeypatch, lambda: saved_by_renaming(desk / "a.txt", FINE), line=[".", "--output-file", "desk/out.txt"])

    assert capsys.readouterr() == ("", "quotecheck: watching . (Ctrl-C ends)\n" * 2)
    assert "1 article" in (desk / "out.txt").read_text()


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
def test_a_commit_that_moves_the_revision_is_a_change(desk):
    def git(*words):
        me = ("-c", "user.name=desk", "-c", "user.email=desk@example.org")
        subprocess.run(["git", *me, *words], check=True, capture_output=True)

    git("init", "-q")
    steps = (lambda: git("add", "."), lambda: git("commit", "-qm", "a"), lambda: git("tag", "x"), lambda: git("gc"))
    at = watched(["desk"], diff_base="HEAD")

    assert "git says" in at.look().commits
    assert seen_after(*steps, diff_base="HEAD") == 2
    assert at.folders(at.look()) == {"desk", ".", str(desk.parent / ".git")}
    assert seen_after(lambda: git("commit", "-q", "--allow-empty", "-m", "b"), diff_base="HEAD~0") == 2
    assert seen_after(lambda: git("commit", "-q", "--allow-empty", "-m", "c"), diff_base="x") == 1


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "no path given"),
        (["-"], "--watch: standard input can be read only once"),
        (["desk", "pipe"], "--watch: pipe can be read only once"),
        (["desk", "--fix"], "--watch --fix would write to files that an editor has open: use --diff"),
        (["desk", "--format", "sarf"], "did you mean 'sarif'?"),
        (["desk", "--input-format", "pdf"], "unknown input format"),
        (["desk", "--jobs", "none"], "invalid --jobs value 'none'"),
        (["desk", "--isolated", "--config", "a.toml"], "contradict each other"),
        (["desk", "--format", "csv", "--format", "json"], "two formats go to standard output"),
        (["desk", "--select", "nope"], "unknown rule 'nope'"),
        (["desk", "--ignore", "QC3,name-varient"], "unknown rule 'name-varient': did you mean 'name-variant'?"),
        (["desk", "--unsafe-fixes"], "add --fix or --diff"),
    ],
)
def test_what_no_change_would_mend_ends_it(arguments, said, capsys):
    os.mkfifo("pipe")

    assert cli.run(["--watch", *arguments]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err


@pytest.mark.usefixtures("desk")
def test_without_the_library_it_says_how_to_get_it(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "watchfiles", None)

    assert cli.run(["--watch", "desk"]) == 2
    assert capsys.readouterr() == (
        "",
        "quotecheck: --watch needs watchfiles, which is not installed: pip install watchfiles\n",
    )


@pytest.mark.usefixtures("desk")
def test_many_paths_are_counted(monkeypatch, capsys):
    heard(monkeypatch, line=["--quiet", *(["desk"] * 7)])

    assert capsys.readouterr() == ("", "quotecheck: watching desk, desk, desk and 4 more (Ctrl-C ends)\n")


def test_one_looks_soon_after_the_system_began_to_watch_then_now_and_then(monkeypatch):
    silence, change = set(), {(1, "desk/a.txt")}
    moments = [silence] * (watch.PATIENCE // 250) + [silence, change]
    monkeypatch.setattr(watchfiles, "watch", lambda *_folders, **_options: iter(moments))

    assert len(list(events(["desk"]))) == 3


def test_where_nothing_can_be_heard_one_looks_now_and_then(monkeypatch):
    def refuse(*_folders, **_options):
        raise OSError("the system grants no more watches")

    waited = []
    monkeypatch.setattr(watchfiles, "watch", refuse)
    monkeypatch.setattr(time, "sleep", waited.append)
    found = events(["desk"])
    next(found)
    next(found)

    assert waited == [watch.PATIENCE / 1000] * 2


class Watching:
    """The command as it runs; what it prints is read line by line as it comes."""

    def __init__(self, *arguments, terminal=None):
        self.readers = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "quotecheck", "--watch", *arguments],
            stdout=terminal or subprocess.PIPE,
            stderr=terminal or subprocess.STDOUT,
            env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"},
        )

    def end(self):
        """Wait until it has ended and all that it has written is read, so that nobody reads what is closed then."""
        status = self.process.wait(timeout=120)
        for each in self.readers:
            each.join(timeout=120)
        return status

    def lines(self, stream):
        """Return a function that waits for the lines up to the next `watching …`."""
        come = queue.Queue()

        def read():
            try:
                for line in stream:
                    come.put(line.decode().rstrip())
            except OSError:  # how Linux says that a terminal's other side has gone
                pass

        self.readers.append(threading.Thread(target=read, daemon=True))
        self.readers[-1].start()

        def report():
            told = []
            while not (told and "watching" in told[-1]):
                told.append(come.get(timeout=120))
            return told[:-1]

        return report


@pytest.fixture
def watching():
    """Start the command, and see to it that it does not outlive the test."""
    started = []

    def start(*arguments, **more):
        started.append(Watching(*arguments, **more))
        return started[-1]

    yield start
    for each in started:
        each.process.kill()
        each.end()
        if each.process.stdout:
            each.process.stdout.close()


def test_a_real_run_from_the_first_report_to_the_interruption(desk, watching):
    running = watching("desk", "--format", "concise")
    report = running.lines(running.process.stdout)
    assert report() == ["desk/a.txt:1:1: error QC702 leftover: “The the”: repeated word"]

    saved_by_renaming(desk / "a.txt", "He saw saw it.\n")
    assert report() == ["desk/a.txt:1:4: error QC702 leftover: “saw saw”: repeated word"]
    saved_by_renaming(desk / "a.txt", DOUBLED)  # the second renaming puts a third file in the place
    assert report() == ["desk/a.txt:1:1: error QC702 leftover: “The the”: repeated word"]

    for _ in range(3):
        running.process.send_signal(signal.SIGINT)
    assert running.end() == 130


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_another_program_or_its_terminal_may_end_it(number, status, watching):
    running = watching("desk", "--quiet")
    running.lines(running.process.stdout)()
    running.process.send_signal(number)

    assert running.end() == status


def test_a_terminal_is_cleared_before_each_report(desk, watching):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    running = watching("desk", "--format", "concise", terminal=theirs)
    os.close(theirs)
    with open(ours, "rb", buffering=0) as screen:
        report = running.lines(screen)
        first = report()
        (desk / "a.txt").write_text("He saw saw it.\n")
        second = report()
        running.process.send_signal(signal.SIGINT)
        running.end()

    assert [text[0].split("desk")[0] for text in (first, second)] == ["\x1b[2J\x1b[H"] * 2
