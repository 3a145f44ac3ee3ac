"""The links of a built site: which lead nowhere, and what would be loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

_LOADED = frozenset({"script", "img", "iframe", "source", "video", "audio", "embed", "object"})
_RELATIONS = frozenset({"stylesheet", "icon", "preload", "preconnect", "modulepreload"})


class Page(NamedTuple):
    """What a page refers to, what it loads, and the ids in it."""

    links: tuple[str, ...]
    loaded: tuple[str, ...]
    ids: frozenset[str]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        if "id" in of:
            self.ids.add(of["id"])
        if tag == "link" and not _RELATIONS & set(of.get("rel", "").split()):
            return
        address = of.get("src") or of.get("href") or of.get("data")
        if address is not None:
            (self.loaded if tag in _LOADED or tag == "link" else self.links).append(address)


def read(text: str) -> Page:
    """Return what is in a page."""
    reader = _Reader()
    reader.feed(text)
    return Page(tuple(reader.links), tuple(reader.loaded), frozenset(reader.ids))


def broken(site: Path) -> Iterator[str]:
    """Yield a line for each link of a site that leads nowhere, and for each thing that is loaded from elsewhere."""
    pages = {path: read(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    for path, page in pages.items():
        if path.name == "404.html":  # its links begin at the root of the host
            continue
        name = path.relative_to(site)
        yield from (f"{name}: loads {each}" for each in page.loaded if urlsplit(each).netloc)
        for link in dict.fromkeys((*page.links, *page.loaded)):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_relative_to(site.resolve()) or not target.exists():
                yield f"{name}: no such page: {link}"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in {*pages[target].ids, "__skip"}:
                yield f"{name}: no such anchor: {link}"
