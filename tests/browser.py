"""Debian's Chromium for the tests of the desk report, which are skipped where it or its driver is missing."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import pytest

CHROMIUM = shutil.which("chromium")
WITHOUT = "no Chromium here: apt-get install chromium"


class Browser:
    """A running browser that shows each page as a device would.

    Pages on one device share a process, as tabs do: a report keeps nothing there.
    """

    def __init__(self, running: object) -> None:
        self._running = running
        self._devices: dict[str, object] = {}

    def page(self, **device: object) -> object:
        """Return a new page."""
        key = repr(sorted(device.items()))
        if key not in self._devices:
            self._devices[key] = self._running.new_context(**device)  # type: ignore[attr-defined]
        return self._devices[key].new_page()  # type: ignore[attr-defined]


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

    def __init__(self, browser: Browser, path: Path, fragment: str = "", **device: object) -> None:
        self.page = browser.page(**{"viewport": {"width": 1440, "height": 900}} | device)
        self.page.set_default_timeout(10_000)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))
        self.url = path.as_uri()
        self.page.goto(self.url + fragment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.page.close()

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
