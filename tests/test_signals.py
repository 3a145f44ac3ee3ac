"""How a signal ends the program, whatever it was about to do."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading

import pytest

from quotecheck import api, cli
from quotecheck.run.workers import undisturbed
from quotecheck.system import signals
from quotecheck.system.signals import ending

INTERRUPTED = "quotecheck: interrupted\n"


def run(program):
    """Run a program after what each of them needs, and return its status and what it has written."""
    begin = (
        "import os, signal, sys, time; from quotecheck import __main__, cli\n"
        "from quotecheck.system.signals import ending\n"
        "from quotecheck.system import signals; signals._PATIENCE = 0.2\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", begin + program], capture_output=True, text=True, check=False, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


SWALLOWED = """
class Deaf:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)

ending.listen()
Deaf()
time.sleep(600)
"""
CONVERTED = """
class Named:
    def __set_name__(self, owner, name):
        signal.raise_signal(signal.SIGINT)

def check(*_, **__):
    class Owner:
        name = Named()

from quotecheck import api
api.check = check
sys.argv = ["quotecheck", "a.txt"]
__main__.main()
"""
BLOCKED = """
ours, theirs = os.pipe()
os.set_blocking(theirs, False)
try:
    while True:
        os.write(theirs, b"." * 4096)
except BlockingIOError:
    os.set_blocking(theirs, True)
os.dup2(theirs, 2)  # a terminal that is stopped
__main__._run = lambda _: signal.raise_signal(signal.SIGINT)
__main__.main()
"""
WHILE_LOADING = """
class Loading:
    def find_spec(self, name, *_):
        if name == "quotecheck.cli._arguments":
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)

for name in [each for each in sys.modules if each.startswith("quotecheck.cli")]:
    del sys.modules[name]
sys.meta_path.insert(0, Loading())
sys.argv = ["quotecheck", "a.txt"]
__main__.main()
"""
TOO_LATE = """
__main__._status = lambda: 1
settle = ending.settle
ending.settle = lambda: (settle(), signal.raise_signal(signal.SIGINT))
__main__.main()
"""
IGNORED = """
signal.signal(signal.SIGINT, signal.SIG_IGN)
ending.listen()
signal.raise_signal(signal.SIGINT)
ending.leave(0)
"""
NO_CLEARING_UP = """
import atexit
atexit.register(time.sleep, 600)
__main__._status = lambda: 1
__main__.main()
"""


@pytest.mark.parametrize(
    ("program", "status", "said"),
    [
        pytest.param(SWALLOWED, 130, INTERRUPTED, id="swallowed"),
        pytest.param(CONVERTED, 130, INTERRUPTED, id="raised as another error"),
        pytest.param(BLOCKED, 130, "", id="nobody takes the last line"),
        pytest.param(WHILE_LOADING, 130, INTERRUPTED, id="while modules are loaded"),
        pytest.param(TOO_LATE, 1, "", id="when all is done"),
        pytest.param(IGNORED, 0, "", id="ignored from the beginning"),
        pytest.param(NO_CLEARING_UP, 1, "", id="nothing left to interrupt"),
    ],
)
def test_a_signal_ends_it_once_and_soon(program, status, said):
    assert run(program) == (status, "", said)


def test_what_is_raised_after_a_signal_is_no_fault(monkeypatch):
    monkeypatch.setattr(api, "check", lambda *_, **__: 1 / 0)
    monkeypatch.setattr(ending, "number", signal.SIGINT)

    with pytest.raises(ZeroDivisionError):
        cli.run(["a.txt"])


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals cannot wait here")
def test_signals_wait_and_are_raised_then():
    done = []

    def kill():
        with undisturbed():
            signal.pthread_kill(threading.get_ident(), signal.SIGINT)  # another thread would take it at once
            done.append(True)

    with pytest.raises(KeyboardInterrupt):
        kill()
    assert done
    assert not signal.pthread_sigmask(signal.SIG_BLOCK, ()) & set(signals.ENDING)
