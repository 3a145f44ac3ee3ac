"""A `python` for tests that has quotecheck loaded already: what a process is, without the time that its start takes.

A program that is started as `python … -m quotecheck …` is a process of its own all the same: the server of this file
forks it, and it gets the words, the folder, the environment, the limits and the three streams of whoever asked. It ends
as it would, or when whoever asked is killed. What is about the start itself (flags of the interpreter, closed streams,
signals, hash seeds, what is imported when) is tested with the interpreter itself.

Only this file's own server is run with the interpreter as it is: `python loaded.py ADDRESS`, where whatever it serves
ends with its standard input; `asking` asks it for one program.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import io
import json
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
    exec {python} -I -S {asking} {address} "$@" ;;
  *) exec {python} "$@" ;;
esac
"""
_INTERPRETER = '#!/bin/sh\nexec {python} "$@"\n'
_ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
_ASKING = Path(__file__).with_name("asking.py")
_LONGEST = 100  # bytes that the address of a socket may have on any system


@contextlib.contextmanager
def loaded_python(folder: Path) -> Iterator[str]:
    """Yield the path of the program, which is made in `folder` with a `quotecheck` beside it.

    It starts the interpreter for quotecheck too where processes cannot be waited for as Linux lets one.
    """
    address, program = folder / "socket", folder / "python"
    serves = hasattr(os, "pidfd_open") and len(os.fsencode(address)) <= _LONGEST
    words = {"python": sys.executable, "asking": os.path.abspath(_ASKING), "address": str(address)}
    program.write_text((_PYTHON if serves else _INTERPRETER).format(**{key: shlex.quote(words[key]) for key in words}))
    (folder / "quotecheck").write_text(f'#!/bin/sh\nexec {shlex.quote(str(program))} -P -m quotecheck "$@"\n')
    for each in (program, folder / "quotecheck"):
        each.chmod(0o755)
    if not serves:
        yield str(program)
        return
    # In a session of its own, so that Ctrl-C is pytest's alone.
    serving = subprocess.Popen(
        [sys.executable, "-P", __file__, str(address)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        assert serving.stdout.readline() == b"ready\n"
        yield str(program)
    finally:
        serving.communicate()


def serve(address: str) -> None:
    """Run what is asked for, until standard input ends."""
    from quotecheck import check, cli, renderers
    from quotecheck.cli import _help  # noqa: F401 (loads typer, which whatever is unusual needs)
    from quotecheck.registry.folders import names
    from quotecheck.run.cache import memory
    from quotecheck.run.outputs import render

    for article in sorted(_ARTICLES.glob("*.txt"))[:4]:  # most patterns are compiled when they are first needed
        report = check(article)
    for name in names(renderers):  # most are loaded when they are first needed
        render(report, name)
    with contextlib.redirect_stdout(io.StringIO()):
        cli.run(["rules", "--format", "json"])  # in text rich would fix what the environment says of a terminal
    with contextlib.suppress(ImportError):  # without the extra there is no language server
        _converse()  # a third of a second for every editor
    memory.program = functools.cache(memory.program)  # 40 ms for files that are loaded, and stay as they are
    memory.program()
    gc.collect()
    gc.freeze()  # else whoever collects first copies every page of what all share
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen(64)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        running: dict[int, tuple[int, socket.socket]] = {}
        while True:
            asking = [each for _, each in running.values()]
            ready = select.select([sys.stdin, listening, *running, *asking], [], [])[0]
            if sys.stdin in ready:
                break
            for ended, (program, whoever) in [*running.items()]:
                if ended in ready:
                    _tell_end(program, whoever)
                    os.close(ended)
                    del running[ended]
                elif whoever in ready:  # it has gone away
                    os.kill(program, 9)
            if listening in ready:
                whoever, _ = listening.accept()
                with contextlib.suppress(OSError, EOFError):  # it has gone away
                    program = _start(whoever)
                    running[os.pidfd_open(program)] = program, whoever
    for program, whoever in running.values():
        os.kill(program, 9)
        _tell_end(program, whoever)


def _converse() -> None:
    """Serve an editor from its first message to its last."""
    from lsprotocol import converters
    from pytest_lsp import client_capabilities

    from quotecheck.lsp.serving import serve

    able = converters.get_converter().unstructure(client_capabilities("visual-studio-code"))
    shown = {"uri": "file:///a.txt", "languageId": "plaintext", "version": 1, "text": "She left for the the weir.\n"}
    talk = (
        {"id": 1, "method": "initialize", "params": {"processId": None, "rootUri": None, "capabilities": able}},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": shown}},
        {"id": 2, "method": "shutdown"},
        {"method": "exit"},
    )
    written = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in talk]
    received = b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(each), each) for each in written)
    serve(None, None, print, isolated=True, stdin=io.BytesIO(received), stdout=io.BytesIO())


def _start(whoever: socket.socket) -> int:
    """Start the program that somebody asks for, and return its number."""
    _, streams, *_ = socket.recv_fds(whoever, 1, 3)
    told = marshal.load(whoever.makefile("rb"))
    if not (program := os.fork()):
        _become(streams, *told)
    for each in streams:
        os.close(each)  # a pipe must end with the program
    return program


def _tell_end(program: int, whoever: socket.socket) -> None:
    """Wait for the end of a program, and tell it to whoever asked."""
    _, status = os.waitpid(program, 0)
    with contextlib.suppress(OSError), whoever:
        whoever.sendall(marshal.dumps(os.waitstatus_to_exitcode(status)))


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
    for each, limit in limits:
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
    serve(sys.argv[1])
