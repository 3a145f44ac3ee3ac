"""What the parts of a Word document beside its text say: which part is what, and which styles there are."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from quotecheck.errors import UnreadableInput
from quotecheck.readers._package import Quiet

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of the body of a document."""
_STYLE, _NAME, _BASE, _ID, _VALUE = f"{W}style", f"{W}name", f"{W}basedOn", f"{W}styleId", f"{W}val"
_MOST_STYLES = 10_000  # Word itself ends at 4,000
_STEPS = 20  # from a style to what it is based on, and so on: Word allows fewer


class Relations(Quiet):
    """`parts`: the names of the parts that a part refers to, by kind, the last word of the type of the reference."""

    def __init__(self, folder: str) -> None:
        self.parts: dict[str, dict[str, None]] = {"officeDocument": {}, "styles": {}, "footnotes": {}, "endnotes": {}}
        self._folder = folder

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up one reference; several to one part are one."""
        prefix, _, kind = attributes.get("Type", "").rpartition("/")
        ours = prefix == "http://schemas.openxmlformats.org/officeDocument/2006/relationships" and kind in self.parts
        if tag == _RELATIONSHIP and ours and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", self._folder, attributes.get("Target", "")))
            self.parts[kind][target.lstrip("/")] = None


class ContentType(Quiet):
    """`type`: what the list of content types says of the part of that name, nothing where it says nothing."""

    def __init__(self, part: str) -> None:
        self.type = ""
        self._part = f"/{part}".lower()
        self._suffix = posixpath.splitext(part)[1].lstrip(".").lower()
        self._overridden = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up what is said of one part, or of all with one suffix, which counts less."""
        if tag == f"{_TYPES}Override" and attributes.get("PartName", "").lower() == self._part:
            self.type, self._overridden = attributes.get("ContentType", ""), True
        elif tag == f"{_TYPES}Default" and attributes.get("Extension", "").lower() == self._suffix:
            self.type = self.type if self._overridden else attributes.get("ContentType", "")


class Styles(Quiet):
    """The styles that have been declared, by their ids."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        self._depth = 0
        self._style = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up a style, its name or what it is based on.

        Raises:
            UnreadableInput: there are more styles than Word makes. The message lacks the path.
        """
        self._depth += 1
        if self._depth == 2:
            self._style = attributes.get(_ID, "") if tag == _STYLE else ""
        elif self._depth == 3 and self._style:
            if tag == _NAME:
                self._names[self._style] = attributes.get(_VALUE, "").lower()
            elif tag == _BASE:
                self._bases[self._style] = attributes.get(_VALUE, "")
            if len(self._names) + len(self._bases) > 2 * _MOST_STYLES:
                raise UnreadableInput(f"declares more than {_MOST_STYLES:,} styles: save its text alone")

    def end(self, tag: str) -> None:  # noqa: ARG002 (the parser's name)
        """Take up the end of an element."""
        self._depth -= 1

    def names(self, style: str | None) -> list[str]:
        """Return the name of the style of that id, then of the one that it is based on, and so on, in lower case.

        Word keeps the names of its own styles in English.
        """
        found = []
        for _ in range(_STEPS):
            found.append(self._names.get(style or "", ""))
            style = self._bases.get(style or "")
        return found
