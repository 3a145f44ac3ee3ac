"""Debian's Chromium for the tests of the desk report, which are skipped where it or its driver is missing."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Self

import pytest

CHROMIUM = shutil.which("chromium")
WITHOUT = "no Chromium here: apt-get install chromium"


WIDE = {"width": 1440, "height": 900}


class Browser:
    """A running browser that shows each page as a device would.

    One page for each device shows all reports, one after another: a report keeps nothing there, and a page of its own
    is two processes that start, which takes most of a test's time.
    """

    def __init__(self, running: object) -> None:
        self._running = running
        self._pages: dict[str, object] = {}
        self._visits = count(1)

    def page(self, **device: object) -> object:
        """Return the page of a device, which shows nothing."""
        key = repr(sorted(device.items()))
        if key not in self._pages:
            self._pages[key] = self._running.new_context(**device).new_page()  # type: ignore[attr-defined]
        return self._pages[key]

    def address(self, path: Path) -> str:
        """Return an address of a file that no page has shown, or a visit might begin in the middle of the last one."""
        return f"{path.as_uri()}?{next(self._visits)}"

    def close(self, page: object) -> None:
        """Let the next test have another page on this device."""
        self._pages = {key: each for key, each in self._pages.items() if each is not page}
        page.close()  # type: ignore[attr-defined]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give a running browser, or skip the test."""
    driver = pytest.importorskip("playwright.sync_api", reason="no driver here: pip install playwright")
    if CHROMIUM is None:
        pytest.skip(WITHOUT)
    with driver.sync_playwright() as running:
        # The sandbox needs rights that root in a container has not; pages here are our own, and load nothing.
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield Browser(browser)
        browser.close()


def axe(folder: Path) -> str:
    """Return the script of axe-core, which npm fetches into a folder, or skip the test."""
    if shutil.which("npm") is None:
        pytest.skip("no npm here, which fetches axe-core")
    command = ["npm", "pack", "--silent", "axe-core@4"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120)
    packages = list(folder.glob("axe-core-*.tgz"))
    if done.returncode or not packages:
        pytest.skip("npm cannot fetch axe-core")
    with tarfile.open(fileobj=io.BytesIO(packages[0].read_bytes())) as package:
        script = package.extractfile("package/axe.min.js")
        assert script is not None
        return script.read().decode()


class Visit:
    """A page that is looked at: what it asked for, what it logged, what it could not do."""

    def __init__(
        self,
        browser: Browser,
        path: Path,
        fragment: str = "",
        viewport: dict[str, int] = WIDE,
        color_scheme: str = "light",
        **device: object,
    ) -> None:
        self._browser = browser
        self.page = browser.page(**device)
        self.page.set_default_timeout(10_000)
        self.page.set_viewport_size(viewport)
        self.page.emulate_media(media="screen", color_scheme=color_scheme)
        self.page.mouse.move(0, 0)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._told = {
            "request": lambda request: self.requests.append(request.url),
            "console": lambda message: self.complaints.append(message.text),
            "pageerror": lambda error: self.complaints.append(str(error)),
            "dialog": lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()),
        }
        for event, listener in self._told.items():
            self.page.on(event, listener)
        self.url = browser.address(path)
        self.page.goto(self.url + fragment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        for event, listener in self._told.items():
            self.page.remove_listener(event, listener)
        if failed:
            self._browser.close(self.page)

    def eval(self, script: str, argument: object = None) -> object:
        """Return what a function gives in the page."""
        return self.page.evaluate(script, argument)

    def text(self, selector: str) -> list[str]:
        """Return the text of each element, its white space as single spaces."""
        found = self.page.eval_on_selector_all(selector, "all => all.map(each => each.textContent)")
        return [" ".join(each.split()) for each in found]

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)
