"""Serve one editor on standard input and output, from its first message to its last."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import BinaryIO

from quotecheck.errors import crash
from quotecheck.lsp.connection import Nonsense, messages
from quotecheck.lsp.protocol import Protocol
from quotecheck.lsp.server import Server

CLOSED = 1
"""The exit status, as the protocol has it, if the editor goes without saying so."""


class _Writer:
    """Standard output, which is left open at the end for whoever has opened it; `gone` is called if nobody reads it."""

    def __init__(self, stream: BinaryIO, gone: Callable[[], None]) -> None:
        self._stream = stream
        self._gone = gone

    def write(self, data: bytes) -> None:
        """Write a message."""
        try:
            self._stream.write(data)
            self._stream.flush()
        except OSError:
            self._gone()

    def close(self) -> None:
        """Write nothing more."""


def serve(
    config: str | None,
    site: str | None,
    log: Callable[[str], None],
    *,
    isolated: bool,
    stdin: BinaryIO,
    stdout: BinaryIO,
) -> int:
    """Answer an editor until it ends the connection, and return the exit status.

    Args:
        config: the configuration file to take instead of the nearest one.
        site: the address of the pages of rules, with `{code}` or `{name}`; None for files.
        log: takes a line for people.
        isolated: take no configuration.
        stdin: where its messages come from.
        stdout: where answers go.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)  # which writes whole articles, and tracebacks
    gc.enable()  # which a short run does without
    try:
        return asyncio.run(_serve(Server(config, site, log, isolated=isolated), stdin, stdout, log))
    except SystemExit as ended:
        return int(ended.code or 0)


async def _serve(server: Server, stdin: BinaryIO, stdout: BinaryIO, log: Callable[[str], None]) -> int:
    """Answer messages until there are no more."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: log(_failure(context)))
    received: asyncio.Queue[dict[str, object] | Nonsense | None] = asyncio.Queue()
    assert isinstance(server.protocol, Protocol)
    server.protocol.set_writer(_Writer(stdout, lambda: received.put_nowait(None)))

    def in_loop(call: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop is closed, because the editor has ended the connection meanwhile
            loop.call_soon_threadsafe(call)

    def read() -> None:
        try:
            for message in messages(stdin):
                in_loop(partial(received.put_nowait, message))
        except (OSError, ValueError):  # it is closed
            pass
        finally:
            in_loop(partial(received.put_nowait, None))

    server.begin(in_loop)

    threading.Thread(target=read, name="messages", daemon=True).start()
    while (message := await received.get()) is not None:
        server.protocol.receive(message)
        await asyncio.sleep(0)  # a request takes its version of the document before the next message changes that
    server.checking.stop()
    log("the editor closed the connection without ending it")
    return CLOSED


def _failure(context: dict[str, object]) -> str:
    """Return in a line what went wrong in the event loop."""
    error = context.get("exception")
    return f"internal error: {crash(error) if isinstance(error, Exception) else context['message']}: please report it"
