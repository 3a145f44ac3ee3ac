"""Many files: spread over processes the report is the same, and a process that dies costs one file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress

import pytest

from quotecheck import api, cli
from quotecheck.errors import BadUsage
from quotecheck.run import inspection, jobs

STORY = "“We will appeal,” said Maria Lopez, the mayor.\n\n“No,” said Maria Lopes. The the end.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with more files than one process is left to work on, one of them binary."""
    monkeypatch.setattr(jobs, "WORTHWHILE", 20)
    for n in range(30):
        (tmp_path / f"{n:02}.txt").write_text(f"Story {n}.\n\n" + STORY * (n % 3), encoding="utf-8")
    (tmp_path / "07.txt").write_bytes(b"\0")
    return tmp_path


@pytest.mark.parametrize("output_format", ["json", "text", "sarif"])
def test_the_report_is_the_same_byte_for_byte(desk, output_format, capsys):
    seen = []
    for n in ("1", "2", "3"):
        asked = [str(desk), "--format", output_format, "--jobs", n, "--no-cache"]
        assert cli.run(asked) == 2  # a binary file is among them
        seen.append(capsys.readouterr())

    assert seen[0].out
    assert "07.txt: is binary" in seen[0].err
    assert seen[1:] == [seen[0], seen[0]]


def test_values_are_the_same(desk):
    assert api.check(desk, jobs=2) == api.check(desk)
    assert api.list_quotes(desk, jobs=2) == api.list_quotes(desk)


def test_a_process_that_dies_costs_one_file(desk, monkeypatch):
    stages, parent = inspection.run_stages, os.getpid()

    def run(document, house):
        if document.name.endswith(("03.txt", "21.txt")) and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return stages(document, house)

    monkeypatch.setattr(inspection, "run_stages", run)
    report = api.check(desk, jobs=2)

    names = [os.path.basename(file.article.document.name) for file in report.files]
    assert names == [f"{n:02}.txt" for n in range(30) if n not in (3, 7, 21)]
    assert [(os.path.basename(f.path), f.message.split(":")[0]) for f in report.failures] == [
        ("03.txt", "the process that read it died"),
        ("07.txt", "is binary, not an article"),
        ("21.txt", "the process that read it died"),
    ]


def test_few_files_need_no_processes(monkeypatch):
    monkeypatch.setattr(jobs, "_results", None)

    assert list(jobs.spread(list, range(jobs.WORTHWHILE - 1), 2, int)) == list(range(jobs.WORTHWHILE - 1))


def touch(paths):
    """Leave a file at each path, and return the paths."""
    for path in paths:
        path.touch()
    return list(paths)


@pytest.mark.parametrize(("n", "ahead"), [(1, 1), (2, 2 * jobs._AHEAD * jobs._BATCH)])
def test_outcomes_come_while_others_are_worked_on(n, ahead, tmp_path):
    paths = [tmp_path / f"{i:03}" for i in range(200)]
    outcomes = jobs.spread(touch, paths, n, str)

    assert next(outcomes) == paths[0]
    assert len(list(tmp_path.iterdir())) <= ahead
    assert list(outcomes) == paths[1:]


def stuck(paths):
    """Do as `touch` with the first batch, and come to no end with another."""
    if paths[0].name != "000":
        time.sleep(600)
    return touch(paths)


def test_who_stops_does_not_wait_for_the_rest(tmp_path, monkeypatch):
    monkeypatch.setattr(jobs, "_AHEAD", 20)
    with closing(jobs.spread(stuck, [tmp_path / f"{i:03}" for i in range(320)], 2, str)) as outcomes:
        next(outcomes)

    assert len(list(tmp_path.iterdir())) == jobs._BATCH  # who waited would find all 320, hours later


def refuse(_paths):
    raise LookupError("a fault of ours")


def refuse_a_file(_paths):
    raise FileNotFoundError(2, "No such file or directory", "words.txt")


class Unsendable(Exception):
    def __reduce__(self):
        raise TypeError("cannot be sent")


def refuse_oddly(_paths):
    raise Unsendable("a fault of ours")


@pytest.mark.parametrize(
    ("work", "error", "said"),
    [
        (refuse, LookupError, "a fault of ours"),
        (refuse_a_file, FileNotFoundError, "words.txt"),
        (refuse_oddly, RuntimeError, "cannot be sent"),
    ],
)
def test_a_fault_is_not_taken_for_a_process_that_died(work, error, said):
    with pytest.raises(error, match=said):
        list(jobs.spread(work, range(jobs.WORTHWHILE), 2, str))


def test_a_fault_tells_where_it_arose():
    with pytest.raises(LookupError) as raised:
        list(jobs.spread(refuse, range(jobs.WORTHWHILE), 2, str))

    assert "in refuse" in raised.value.__notes__[0]


def test_there_are_never_too_many_processes(monkeypatch):
    asked = []
    monkeypatch.setattr(jobs, "_results", lambda _, batches, n: (asked.append(n) or batch for batch in batches))
    for n in (1000, 3):
        list(jobs.spread(list, range(5000), n, int))

    assert set(asked) == {61, 3}


BLOCKED = """
import multiprocessing, os, sys, time
from quotecheck.run import jobs

def block(items):
    os.write(1, b"begun\\n")  # at once, since another process does the same
    exec(sys.argv[2])

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    list(jobs.spread(block, range(jobs.WORTHWHILE), 2, str))
"""
LONG_MATCH = "import re; re.match('(a+)+$', 'a' * 60 + 'b')"
"""It lets no other thread run, and would take years."""
METHODS = multiprocessing.get_all_start_methods()


@pytest.fixture
def begun():
    """Start a program that says `begun` once in each of two processes; none of them outlives the test."""
    started = []

    def start(*program, **more):
        running = subprocess.Popen(
            [sys.executable, *map(str, program)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            **more,
        )
        started.append(running)
        assert [running.stdout.readline() for _ in range(2)] == [b"begun\n"] * 2
        return running

    yield start
    for each in started:
        with suppress(ProcessLookupError):
            os.killpg(each.pid, signal.SIGKILL)
        each.communicate()


@pytest.mark.parametrize(
    ("method", "blocking"),
    [
        *((method, "time.sleep(600)") for method in METHODS),
        pytest.param(
            METHODS[0], LONG_MATCH, marks=pytest.mark.skipif(sys.platform != "linux", reason="needs Linux' F_SETSIG")
        ),
    ],
)
def test_no_process_outlives_one_that_is_killed(method, blocking, begun, tmp_path):
    (tmp_path / "program.py").write_text(BLOCKED)
    running = begun("program.py", method, blocking, cwd=tmp_path)
    running.kill()

    assert running.communicate(timeout=20) == (b"", b"")  # a process that is left keeps the pipes open


ENDLESS = """
import os, time
from quotecheck import __main__
from quotecheck.run import inspection

def run(document, house):
    os.write(1, b"begun\\n")
    time.sleep(600)

inspection.run_stages = run
__main__.main()
"""
INTERRUPTED = b"quotecheck: interrupted\n"


@pytest.mark.parametrize(
    ("numbers", "group", "command", "status", "said"),
    [
        ([signal.SIGINT], True, [], 130, INTERRUPTED),
        ([signal.SIGINT] * 3, False, ["quotes"], 130, INTERRUPTED),
        ([signal.SIGTERM] * 2, False, [], 143, b""),
        ([signal.SIGHUP], True, ["baseline", "write", "--baseline", os.devnull], 129, b""),
        ([signal.SIGINT, signal.SIGTERM], False, [], 130, INTERRUPTED),
    ],
    ids=["Ctrl-C", "INT thrice", "TERM twice", "hang-up", "INT, then TERM"],
)
def test_signals_end_all_processes(numbers, group, command, status, said, begun, tmp_path):
    for n in range(jobs.WORTHWHILE):
        (tmp_path / f"{n:03}.txt").write_text(STORY, encoding="utf-8")
    running = begun("-c", ENDLESS, *command, tmp_path, "--jobs", "2", "--no-cache")
    for number in numbers:
        (os.killpg if group else os.kill)(running.pid, number)

    assert running.communicate(timeout=20) == (b"", said)  # a process that is left keeps the pipes open
    assert running.returncode == status


SPAWNED = """
import gc, multiprocessing, signal, sys
from quotecheck.run import jobs

def state(items):
    handlers = [signal.getsignal(number).name for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    return [(gc.isenabled(), *handlers, len(signal.pthread_sigmask(signal.SIG_BLOCK, ()))) for _ in items]

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    signal.signal(signal.SIGTERM, print)
    print(set(jobs.spread(state, range(jobs.WORTHWHILE), 2, str)))
    gc.disable()
    print(set(jobs.spread(state, range(jobs.WORTHWHILE), 2, str)))
"""


@pytest.mark.parametrize("method", METHODS)
def test_a_process_is_made_ready_however_it_is_started(method, tmp_path):
    (tmp_path / "program.py").write_text(SPAWNED)
    done = subprocess.run(
        [sys.executable, "program.py", method], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    handlers = "'SIG_IGN', 'SIG_DFL', 'SIG_IGN', 0"
    assert done.stdout.splitlines() == [f"{{(True, {handlers})}}", f"{{(False, {handlers})}}"], done.stderr


BORN_INTO_AN_INTERRUPTION = """
import multiprocessing, os, signal
from quotecheck.run import jobs

multiprocessing.set_start_method("fork")
os.register_at_fork(after_in_child=lambda: os.kill(os.getpid(), signal.SIGINT))
print(sum(jobs.spread(list, range(jobs.WORTHWHILE), 2, str)))
"""


@pytest.mark.skipif("fork" not in METHODS, reason="no processes are forked here")
def test_a_process_is_deaf_from_its_beginning():
    program = [sys.executable, "-c", BORN_INTO_AN_INTERRUPTION]
    done = subprocess.run(program, capture_output=True, text=True, check=False, timeout=60)

    assert (done.stdout, done.stderr) == (f"{sum(range(jobs.WORTHWHILE))}\n", "")


def test_how_many_processes():
    assert jobs.processes("3") == 3
    assert jobs.processes("1000") == 1000
    assert jobs.processes("auto") >= 1
    for word in ("0", "-1", "many", "", "²", "١", " 2", "1_0", "9" * 5000):
        with pytest.raises(BadUsage, match="give a number of processes, 1 or more, or auto"):
            jobs.processes(word)
