"""A `python` for tests that has quotecheck loaded already: what a process is, without the time that its start takes.

A program that is started as `python … -m quotecheck …` is a process of its own all the same: the server of this file
forks it, and it gets the words, the folder, the environment, the limits and the three streams of whoever asked. It ends
as it would, or when whoever asked is killed. What is about the start itself (flags of the interpreter, closed streams,
signals, hash seeds, what is imported when) is tested with the interpreter itself.

Only this file's own server is run with the interpreter as it is: `python loaded.py serve ADDRESS`, where whatever it
serves ends with its standard input; `python loaded.py ask ADDRESS … -m MODULE WORD…` asks it for one program.
"""

from __future__ import annotations

import contextlib
import io
import marshal
import os
import resource
import select
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_PYTHON = """\
#!/bin/sh
case "$*" in
  "-m quotecheck"* | "-P -m quotecheck"* | "-I -m quotecheck"* | "-I -X utf8 -m quotecheck"*)
    exec {python} -I -S {this} ask {address} "$@" ;;
  *) exec {python} "$@" ;;
esac
"""
_INTERPRETER = '#!/bin/sh\nexec {python} "$@"\n'
_LONGEST = 100  # bytes that the address of a socket may have on any system
_LIMITS = (resource.RLIMIT_AS, resource.RLIMIT_FSIZE)


@contextlib.contextmanager
def loaded_python(folder: Path) -> Iterator[str]:
    """Yield the path of the program, which is made in `folder` with a `quotecheck` beside it.

    It starts the interpreter for quotecheck too where processes cannot be waited for as Linux lets one.
    """
    address, program = folder / "socket", folder / "python"
    serves = hasattr(os, "pidfd_open") and len(os.fsencode(address)) <= _LONGEST
    words = {"python": sys.executable, "this": os.path.abspath(__file__), "address": str(address)}
    program.write_text((_PYTHON if serves else _INTERPRETER).format(**{key: shlex.quote(words[key]) for key in words}))
    (folder / "quotecheck").write_text(f'#!/bin/sh\nexec {shlex.quote(str(program))} -P -m quotecheck "$@"\n')
    for each in (program, folder / "quotecheck"):
        each.chmod(0o755)
    if not serves:
        yield str(program)
        return
    # In a session of its own, so that Ctrl-C is pytest's alone.
    serving = subprocess.Popen(
        [sys.executable, "-P", __file__, "serve", str(address)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        assert serving.stdout.readline() == b"ready\n"
        yield str(program)
    finally:
        serving.communicate()


def ask(address: str, words: list[str]) -> int:
    """Let the server run one program, and return how it ended; negative is the signal that ended it."""
    told = (
        [os.fsencode(word) for word in words[words.index("-m") + 1 :]],
        os.getcwdb(),
        dict(os.environb),
        [resource.getrlimit(each) for each in _LIMITS],
        _umask(),
    )
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(address)
        socket.send_fds(server, [b"."], (0, 1, 2))
        with server.makefile("rwb") as stream:
            marshal.dump(told, stream)
            stream.flush()
            return marshal.load(stream)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def serve(address: str) -> None:
    """Run what is asked for, until standard input ends."""
    from quotecheck import check, cli

    check(text="“No,” said Ana Lopez, the mayor. The the end is Feb. 30.\n")
    with contextlib.redirect_stdout(io.StringIO()):
        cli.run(["rules", "--format", "json"])  # in text rich would fix what the environment says of a terminal
    with contextlib.suppress(ImportError):  # without the extra there is no language server
        import quotecheck.lsp.serving  # noqa: F401 (a third of a second for every editor)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen(64)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while sys.stdin not in select.select([sys.stdin, listening], [], [])[0]:
            asking, _ = listening.accept()
            if not os.fork():
                _answer(asking)
            asking.close()
            _reap(os.WNOHANG)
    _reap()


def _reap(options: int = 0) -> None:
    """Take note of the end of whoever has answered."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, options)[0]:
            pass


def _answer(asking: socket.socket) -> None:
    """Run one program and tell its end; it is killed if whoever asked goes away."""
    _, streams, *_ = socket.recv_fds(asking, 1, 3)
    stream = asking.makefile("rwb")
    told = marshal.load(stream)
    if not (program := os.fork()):
        _become(streams, *told)
    for each in streams:
        os.close(each)  # a pipe must end with the program
    ended = os.pidfd_open(program)
    if ended not in select.select([ended, asking], [], [])[0]:
        os.kill(program, 9)
    _, status = os.waitpid(program, 0)
    try:
        marshal.dump(os.waitstatus_to_exitcode(status), stream)
        stream.flush()
    finally:
        os._exit(0)


def _become(streams, words, folder, environment, limits, mask) -> None:
    """Run a module as the program that this process is from now on."""
    import runpy
    import traceback

    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(3, 64)
    os.chdir(folder)
    os.environb.clear()
    os.environb.update(environment)
    os.umask(mask)
    for each, limit in zip(_LIMITS, limits, strict=True):
        resource.setrlimit(each, limit)
    for n, name, errors in (
        (0, "stdin", "surrogateescape"),
        (1, "stdout", "surrogateescape"),
        (2, "stderr", "backslashreplace"),
    ):
        stream = open(n, "w" if n else "r", encoding="utf-8", errors=errors, closefd=False)  # noqa: SIM115 (open to the end)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.argv = [os.fsdecode(word) for word in words]
    try:
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    finally:  # quotecheck leaves by os._exit
        traceback.print_exc()
        os._exit(99)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    else:
        status = ask(sys.argv[2], sys.argv[3:])
        if status < 0:
            os.kill(os.getpid(), -status)
        sys.exit(status)
