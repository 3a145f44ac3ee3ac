"""Where an author has suppressed findings.

Comments in Markdown, HTML and AsciiDoc, a key of the front matter, or the lines of a file beside the article.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import accumulate

from quotecheck.errors import BadSuppression, unknown, why
from quotecheck.model import Aside, Document, Span
from quotecheck.model.front_matter import FRONT_MATTER
from quotecheck.settings.suppressions.suppression import EVERY, Suppression
from quotecheck.system.expressions import expression
from quotecheck.system.guarded_reads import read_file
from quotecheck.system.values import frozen

SUFFIX = ".quotecheck"
"""What the name of the file beside an article ends in: `article.txt.quotecheck`."""
MOST = 250_000
"""Largest size in bytes of that file: ten thousand lines."""
_DIRECTIVES = ("ignore", "ignore-next-line", "ignore-file", "off", "on")
# <!-- quotecheck: off -->, or a line of AsciiDoc: // quotecheck: off
_COMMENT = expression(
    r"(?:(?P<html><!--)\s*+|^//[ \t]*+)quotecheck:\s*+(?P<what>\w++(?:-\w++)*+)"
    r"(?P<words>(?(html)[^<>]|[^<>\r\n]){0,400}?)(?(html)-->|\r?$)",
    re.MULTILINE,
)
_KEY = expression(r"^quotecheck-ignore[ \t]*[:=](?P<words>[^\n]*(?:\n[ \t]*-[ \t][^\n]*)*)", re.MULTILINE)
_WORD = expression(r"[\w-]+|\*")
_ADVICE = "write QC301, QC301 line 12 or QC301 and words of the finding; # begins a comment"
_ENTRY = expression(r"(?P<rules>[\w*-]+(?:,[\w*-]+)*)(?:\s+line\s+(?P<line>\d{1,9}))?(?:\s+(?P<words>\S.*))?\Z")


@frozen(kw_only=True)
class Misspelt:
    """A comment for quotecheck with an unknown word; `where` and `at` as in `Suppression`."""

    word: str
    where: str
    at: Span

    @property
    def meant(self) -> str:
        """The message: the nearest known word."""
        return unknown("directive", self.word, _DIRECTIVES)


def find_misspelt(document: Document) -> Iterator[Misspelt]:
    """Yield every comment such as `<!-- quotecheck: ignroe QC301 -->`."""
    beside_text = _beside_text(document)
    for match in _comments(document):
        if match["what"] not in _DIRECTIVES:
            where = f"line {document.position(match.start()).line}"
            yield Misspelt(word=match["what"], where=where, at=beside_text(Span(*match.span())))


def find_suppressions(document: Document) -> tuple[Suppression, ...]:
    """Return every suppression in the document and in its sidecar file.

    Raises:
        BadSuppression: the file beside it cannot be read or understood.
    """
    return (*_in_comments(document), *_in_front_matter(document), *_beside(document))


def _comments(document: Document) -> Iterator[re.Match[str]]:
    """Return the comments for quotecheck; nearly all sources have none, and are not searched for one."""
    return _COMMENT.finditer(document.source) if "quotecheck:" in document.source else iter(())


def _in_comments(document: Document) -> Iterator[Suppression]:
    """Yield what comments suppress; `off` lasts until the `on` for the same rule, or for all."""
    end = len(document.line_starts)
    open_: dict[str, tuple[int, Span]] = {}
    next_line, beside_text = cache(partial(_next_line, document)), _beside_text(document)
    for match in _comments(document):
        first = document.position(match.start()).line
        last = document.position(match.end() - 1).line
        at = beside_text(Span(*match.span()))
        rules = _rules(match["words"])
        for rule in list(open_) if match["what"] == "on" and rules == [EVERY] else rules:
            where = f"line {first}"
            match match["what"]:
                case "ignore":
                    yield Suppression(rule=rule, first=first, last=last, where=where, at=at)
                case "ignore-next-line":
                    line = next_line(last)
                    yield Suppression(rule=rule, first=line, last=line, where=where, at=at)
                case "ignore-file":
                    yield Suppression(rule=rule, first=1, last=end, where=where, at=at)
                case "off":
                    open_.setdefault(rule, (first, at))
                case "on" if rule in open_:
                    began, span = open_.pop(rule)
                    yield Suppression(rule=rule, first=began, last=last, where=f"line {began}", at=span)
    for rule, (began, span) in open_.items():
        yield Suppression(rule=rule, first=began, last=end, where=f"line {began}", at=span)


def _in_front_matter(document: Document) -> Iterator[Suppression]:
    """Yield what `quotecheck-ignore: QC301, QC4` in the front matter suppresses in the whole file."""
    matter = FRONT_MATTER.match(document.source) if document.source.startswith(("---", "+++")) else None
    key = matter and _KEY.search(document.source, matter.start("body"), matter.end("body"))
    if not key:
        return
    where, at = f"line {document.position(key.start()).line}", _beside_text(document)(Span(*key.span()))
    for rule in _WORD.findall(re.sub(r"(?m)(?:^|\s)(?:-\s|#.*$)", " ", key["words"])):
        yield Suppression(rule=rule, first=1, last=len(document.line_starts), where=where, at=at)


def _beside(document: Document) -> Iterator[Suppression]:
    """Yield what `article.txt.quotecheck` suppresses: `QC301`, `QC301 line 12`, `QC301 the words it is about`."""
    path = document.name + SUFFIX
    if document.name == "-" or not os.path.lexists(path):
        return
    for number, line in enumerate(_lines(path), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        entry = _ENTRY.match(words)
        if not entry:
            raise BadSuppression(path, f"line {number}: {words!r} begins with no rule: {_ADVICE}")
        first, last = (int(entry["line"]),) * 2 if entry["line"] else (1, len(document.line_starts))
        for rule in entry["rules"].split(","):
            yield Suppression(
                rule=rule,
                first=first,
                last=last,
                words=entry["words"] or "",
                where=f"{os.path.basename(path)} line {number}",
                at=Span(0, 0),
            )


def _lines(path: str) -> list[str]:
    """Return the lines of the sidecar file of an article."""
    try:
        return read_file(path, MOST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadSuppression(path, "is not in UTF-8: save it as UTF-8 text") from None
    except IsADirectoryError:
        raise BadSuppression(path, "is a folder, not a sidecar file: give it another name") from None
    except OSError as error:
        raise BadSuppression(path, why(error)) from None


def _rules(words: str) -> list[str]:
    """Return the rules that a comment names, every rule where it names none; a reason may follow ` -- `."""
    return _WORD.findall(re.split(r"(?:^|\s)--\s", words, maxsplit=1)[0]) or [EVERY]


def _next_line(document: Document, line: int) -> int:
    """Return the next line that is not empty."""
    while line < len(document.line_starts):
        line += 1
        if document.line(line).strip():
            break
    return line


def _beside_text(document: Document) -> Callable[[Span], Aside]:
    """Return what gives a place of the source with the last character of the text before it."""

    @cache  # there may be as many comments as pieces
    def worded() -> tuple[int, ...]:
        """Return for each piece the last one up to it that is more than white space."""
        numbers: Iterator[int] = iter(range(len(document.places)))
        return tuple(accumulate(numbers, lambda last, i: i if _piece(document, i).strip() else last))

    def at(source: Span) -> Aside:
        before = bisect_left(document.places, source.start, key=lambda place: place.start)
        if not before:
            return Aside(0, 0, source)
        i = worded()[before - 1]
        length = min(len(_piece(document, i)), max(1, source.start - document.places[i].start))
        end = document.starts[i] + length
        return Aside(end - 1, end, source)

    return at


def _piece(document: Document, i: int) -> str:
    """Return the text of the document's piece of that number."""
    end = document.starts[i + 1] if i + 1 < len(document.starts) else len(document.text)
    return document.text[document.starts[i] : end]
