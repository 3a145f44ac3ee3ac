"""Many files: spread over processes the report is the same, and a process that dies costs one file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from contextlib import closing

import pytest

from quotecheck import api, cli, inspection, jobs
from quotecheck.errors import BadUsage

STORY = "“We will appeal,” said Maria Lopez, the mayor.\n\n“No,” said Maria Lopes. The the end.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with more files than one process is left to work on, one of them binary."""
    monkeypatch.setattr(jobs, "WORTHWHILE", 20)
    for n in range(30):
        (tmp_path / f"{n:02}.txt").write_text(f"Story {n}.\n\n{STORY}" * (n % 3 + 1), encoding="utf-8")
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
    monkeypatch.setattr(jobs, "_until_one_dies", None)

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


def slow(paths):
    """Do as `touch`, taking a while."""
    time.sleep(0.05)
    return touch(paths)


def test_who_stops_does_not_wait_for_the_rest(tmp_path, monkeypatch):
    monkeypatch.setattr(jobs, "_AHEAD", 20)
    with closing(jobs.spread(slow, [tmp_path / f"{i:03}" for i in range(320)], 2, str)) as outcomes:
        next(outcomes)

    assert len(list(tmp_path.iterdir())) < 160  # all 320 are under way or waiting


def refuse(_paths):
    raise LookupError("a fault of ours")


def test_a_fault_is_not_taken_for_a_process_that_died():
    with pytest.raises(LookupError, match="a fault of ours"):
        list(jobs.spread(refuse, range(jobs.WORTHWHILE), 2, str))


def test_there_are_never_too_many_processes(monkeypatch):
    asked = []
    monkeypatch.setattr(jobs, "_until_one_dies", lambda _, batches, n: (asked.append(n) or batch for batch in batches))
    for n in (1000, 3):
        list(jobs.spread(list, range(5000), n, int))

    assert set(asked) == {61, 3}


SLOW = """
import sys, time
from quotecheck import __main__, inspection

def run(document, house):
    print(".", end="", flush=True)
    time.sleep(0.05)
    return stages(document, house)

stages, inspection.run_stages = inspection.run_stages, run
__main__.main()
"""


@pytest.mark.parametrize(
    ("number", "status", "said"), [(signal.SIGTERM, 143, b""), (signal.SIGINT, 130, b"quotecheck: interrupted\n")]
)
def test_a_signal_ends_all_processes(number, status, said, tmp_path):
    for n in range(200):
        (tmp_path / f"{n:03}.txt").write_text(STORY, encoding="utf-8")
    program = [sys.executable, "-c", SLOW, str(tmp_path), "--jobs", "4", "--no-cache", "--quiet"]
    running = subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    running.stdout.read(1)
    running.send_signal(number)
    out, err = running.communicate(timeout=120)  # a process that is left keeps the pipe open

    assert (running.returncode, err) == (status, said)
    assert len(out) < 199


SPAWNED = """
import gc, multiprocessing, signal, sys
from quotecheck import jobs

def state(items):
    return [(gc.isenabled(), signal.getsignal(signal.SIGTERM) is signal.SIG_DFL) for _ in items]

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    signal.signal(signal.SIGTERM, print)
    print(set(jobs.spread(state, range(jobs.WORTHWHILE), 2, str)))
    gc.disable()
    print(set(jobs.spread(state, range(jobs.WORTHWHILE), 2, str)))
"""


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_process_is_made_ready_however_it_is_started(method, tmp_path):
    (tmp_path / "program.py").write_text(SPAWNED)
    done = subprocess.run(
        [sys.executable, "program.py", method], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.stdout.splitlines() == ["{(True, True)}", "{(False, True)}"], done.stderr


def test_how_many_processes():
    assert jobs.processes("3") == 3
    assert jobs.processes("1000") == 1000
    assert jobs.processes("auto") >= 1
    for word in ("0", "-1", "many", "", "²", "١", " 2", "1_0", "9" * 5000):
        with pytest.raises(BadUsage, match="give a number of processes, 1 or more, or auto"):
            jobs.processes(word)
