"""One thread that analyses open documents while they are edited, the newest version of each and no other.

An edit is looked at at once if that takes no time to speak of; a long article when its writer pauses. A version that is
superseded while it is looked at is dropped, and nothing of it is shown.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from pygls.exceptions import JsonRpcContentModified

from quotecheck.lsp.analysis import Snapshot, Superseded
from quotecheck.lsp.texts import Text
from quotecheck.system.values import replace

_QUICK = 0.1
"""Seconds that an analysis may take which every edit begins."""
_LONGEST_PAUSE = 0.3
"""Seconds without an edit after which even the longest article is analysed."""


class Checking:
    """The open documents, and what is known of them; everything but `analyse` runs in the event loop.

    `analyse` returns what is found in a text, or raises Superseded if the function that it is given says so; `done`
    hears of each result that still holds.
    """

    def __init__(
        self,
        analyse: Callable[[Text, Callable[[], bool]], Snapshot],
        done: Callable[[Snapshot], None],
    ) -> None:
        self._analyse = analyse
        self._done = done
        self._texts: dict[str, Text] = {}
        self._found: dict[str, asyncio.Future[Snapshot]] = {}
        self._edited: dict[str, float] = {}
        self._took: dict[str, float] = {}
        self._following: dict[str, asyncio.Task[None]] = {}
        self._worker = ThreadPoolExecutor(1, "analysis")

    @property
    def texts(self) -> tuple[Text, ...]:
        """The open documents."""
        return tuple(self._texts.values())

    def text(self, uri: str) -> Text | None:
        """Return the open document of that address."""
        return self._texts.get(uri)

    def put(self, text: Text) -> None:
        """Take a new version of a document, and have it analysed."""
        self._drop(text.uri)
        self._texts[text.uri] = text
        self._edited[text.uri] = time.monotonic()
        self._found[text.uri] = asyncio.get_running_loop().create_future()
        if text.uri not in self._following:
            self._following[text.uri] = asyncio.create_task(self._follow(text.uri))

    def close(self, uri: str) -> None:
        """Forget a document."""
        self._drop(uri)
        for known in (self._texts, self._edited, self._took):
            known.pop(uri, None)

    def again(self) -> None:
        """Analyse every document again: what they depend on has changed."""
        for text in self.texts:
            self.put(replace(text))

    async def of(self, uri: str) -> Snapshot | None:
        """Return what is known of the newest version of a document, None if it is not open.

        Raises:
            JsonRpcContentModified: it is edited meanwhile, so that the place that was asked about is no longer known.
        """
        found = self._found.get(uri)
        if found is None:
            return None
        try:
            return await asyncio.shield(found)
        except asyncio.CancelledError:
            if found.cancelled():
                raise JsonRpcContentModified from None
            raise

    def first(self, work: Callable[[], object]) -> None:
        """Have the thread do something before it analyses anything."""
        self._worker.submit(work)

    def stop(self) -> None:
        """Begin nothing more."""
        for uri in list(self._texts):
            self.close(uri)
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _drop(self, uri: str) -> None:
        """Let nobody wait any longer for what is no longer wanted."""
        if found := self._found.pop(uri, None):
            found.cancel()

    async def _follow(self, uri: str) -> None:
        """Analyse the newest version of a document until there is none that is newer."""
        try:
            while (text := self._texts.get(uri)) and not self._found[uri].done():
                if self._took.get(uri, 0) > _QUICK and (left := self._pause_left(uri)) > 0:
                    await asyncio.sleep(left)
                else:
                    await self._look(text)
        finally:
            self._following.pop(uri, None)

    def _pause_left(self, uri: str) -> float:
        """Return the seconds to wait until its writer has paused."""
        return self._edited[uri] + min(self._took[uri], _LONGEST_PAUSE) - time.monotonic()

    async def _look(self, text: Text) -> None:
        """Analyse one version."""

        def superseded() -> bool:
            return self._texts.get(text.uri) is not text

        def timed() -> tuple[Snapshot | None, float]:
            start = time.perf_counter()
            try:
                return self._analyse(text, superseded), time.perf_counter() - start
            except Superseded:
                return None, time.perf_counter() - start

        snapshot, took = await asyncio.get_running_loop().run_in_executor(self._worker, timed)
        if snapshot and not superseded():
            self._took[text.uri] = took
            self._found[text.uri].set_result(snapshot)
            self._done(snapshot)
