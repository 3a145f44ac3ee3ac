"""How large the desk report is and how soon a browser shows it, and its pictures in the documentation.

    python benchmarks/desk_report.py [--pictures]

prints for articles of several sizes: bytes, elements, time to first paint, time until all of it is loaded and its
script has run, requests besides the page itself. It needs Debian's Chromium, and the extra `dev`. `--pictures` writes
the pictures of `docs/images`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from quotecheck import api
from quotecheck.run.outputs import render
from quotecheck.settings import DEFAULT_SETTINGS

ROOT = Path(__file__).parent.parent
ARTICLES = sorted((ROOT / "fixtures" / "articles").glob("*.txt"))
PICTURES = ROOT / "docs" / "images"
TIMES = """() => {
  const [page] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return [document.querySelectorAll('*').length, paint.startTime, page.loadEventEnd,
    performance.getEntriesByType('resource').length];
}"""


def texts():
    """Yield articles by name: a shipped draft, all shipped articles in one, and texts of a megabyte."""
    one = (ROOT / "fixtures" / "desk" / "pool.txt").read_text(encoding="utf-8")
    all_ = "\n\n".join(path.read_text(encoding="utf-8") for path in ARTICLES)
    megabyte = (f"{all_}\n\n" * (1_000_000 // len(all_) + 1))[:1_000_000]
    yield "pool.txt", one
    yield "all of fixtures/articles in one", all_
    yield "1 MB", megabyte
    yield "1 MB, one paragraph", " ".join(megabyte.split())
    yield "1 MB without a statement", ("The harbour is quiet and the boats are in. " * 24_000)[:1_000_000]


def measure(browser, folder):
    """Print a line for each article; the best of three visits."""
    print(f"{'article':34}{'MB':>7}{'elements':>10}{'paint ms':>10}{'loaded ms':>10}{'requests':>10}")
    for name, text in texts():
        path = folder / "page.html"
        path.write_text(render(api.check(text=text), "html"), encoding="utf-8")
        visits = []
        for _ in range(3):
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto(path.as_uri(), timeout=60_000)
            page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length")
            visits.append(page.evaluate(TIMES))
            page.close()
        elements, paint, loaded, requests = min(visits, key=lambda visit: visit[2])
        size = path.stat().st_size / 1e6
        print(f"{name:34}{size:7.2f}{elements:10}{paint:10.0f}{loaded:10.0f}{requests:10}", flush=True)


def picture(browser, path, name, width, height, keys="", *, top=False, media="screen", **context):
    """Write one picture."""
    page = browser.new_context(viewport={"width": width, "height": height}, **context).new_page()
    page.goto(path.as_uri())
    page.emulate_media(media=media)
    for key in keys:
        page.keyboard.press(key)
    page.mouse.move(width - 1, height - 1)
    if top:
        page.evaluate("() => scrollTo(0, 0)")
    page.wait_for_timeout(300)
    page.screenshot(path=PICTURES / f"{name}.png")
    page.close()


def pictures(browser, folder):
    """Write the pictures of the documentation, of the draft that its other examples use."""
    PICTURES.mkdir(exist_ok=True)
    one, several = folder / "one.html", folder / "several.html"
    one.write_text(render(api.check("fixtures/desk/pool.txt"), "html"), encoding="utf-8")
    names = [str(path.relative_to(ROOT)) for path in ARTICLES]
    several.write_text(render(api.check(*names, settings=DEFAULT_SETTINGS), "html"), encoding="utf-8")
    picture(browser, one, "desk-report", 1440, 1150, "nn", top=True)
    picture(browser, one, "desk-report-dark", 1440, 900, "jjj", color_scheme="dark")
    picture(browser, one, "desk-report-768", 768, 1024)
    picture(browser, one, "desk-report-390", 390, 844, "jj", is_mobile=True, has_touch=True)
    picture(browser, one, "desk-report-print", 794, 1123, media="print")
    picture(browser, several, "desk-report-list", 1440, 900)


def main():
    """Measure, or draw."""
    with sync_playwright() as running, tempfile.TemporaryDirectory() as folder:
        browser = running.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        (pictures if "--pictures" in sys.argv else measure)(browser, Path(folder))
        browser.close()


if __name__ == "__main__":
    main()
