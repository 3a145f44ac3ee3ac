"""What an author has settled beside the text: findings that are not to be reported, and where.

Comments in Markdown, HTML and AsciiDoc, a key of the front matter, or the lines of a file beside the article.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotecheck.errors import BadSuppression, unknown, why
from quotecheck.model import Document, Finding, Rule, Span
from quotecheck.model.front_matter import FRONT_MATTER

SUFFIX = ".quotecheck"
"""What the name of the file beside an article ends in: `article.txt.quotecheck`."""
_EVERY = "*"
_DIRECTIVES = ("ignore", "ignore-next-line", "ignore-file", "off", "on")
# <!-- quotecheck: off -->, or a line of AsciiDoc: // quotecheck: off
_COMMENT = re.compile(
    r"(?:(?P<html><!--)\s*+|^//[ \t]*+)quotecheck:\s*+(?P<what>\w++(?:-\w++)*+)"
    r"(?P<words>(?(html)[^<>]|[^<>\r\n]){0,400}?)(?(html)-->|\r?$)",
    re.MULTILINE,
)
_KEY = re.compile(r"^quotecheck-ignore[ \t]*[:=](?P<words>[^\n]*(?:\n[ \t]*-[ \t][^\n]*)*)", re.MULTILINE)
_WORD = re.compile(r"[\w-]+|\*")
_ADVICE = "write QC301, QC301 line 12 or QC301 and words that the finding shows; # begins a remark"
_ENTRY = re.compile(r"(?P<rules>[\w*-]+(?:,[\w*-]+)*)(?:\s+line\s+(?P<line>\d{1,9}))?(?:\s+(?P<words>\S.*))?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """One rule, or the beginning of codes, that is not reported on the lines `first` to `last` of the source.

    `words`: only where the finding's words or message hold these. `where` names the place of the suppression in a
    message, `at` is the text next to it.
    """

    rule: str
    first: int
    last: int
    words: str = ""
    where: str
    at: Span

    def means(self, rule: Rule) -> bool:
        """Return whether `rule` is one that it speaks of."""
        named = self.rule in (_EVERY, rule.name)
        return named or rule.code.startswith(self.rule.upper())

    def covers(self, document: Document, finding: Finding) -> bool:
        """Return whether `finding` is one that it keeps from being reported."""
        if not self.means(finding.rule):
            return False
        place = document.place(finding.spans[0])
        first, last = document.position(place.start).line, document.position(max(place.start, place.end - 1)).line
        if last < self.first or first > self.last:
            return False
        shown = f"{place.of(document.source)}\n{finding.spans[0].of(document.text)}\n{finding.message}".casefold()
        return self.words.casefold() in shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Misspelt:
    """A comment that speaks to quotecheck in a word that means nothing; `where` and `at` as in `Suppression`."""

    word: str
    where: str
    at: Span

    @property
    def meant(self) -> str:
        """What is to be said of it: the nearest word that means something."""
        return unknown("directive", self.word, _DIRECTIVES)


def find_misspelt(document: Document) -> Iterator[Misspelt]:
    """Yield every comment such as `<!-- quotecheck: ignroe QC301 -->`."""
    for match in _COMMENT.finditer(document.source):
        if match["what"] not in _DIRECTIVES:
            where = f"line {document.position(match.start()).line}"
            yield Misspelt(word=match["what"], where=where, at=_beside_text(document, match.start()))


def find_suppressions(document: Document) -> tuple[Suppression, ...]:
    """Return every suppression in the document and in the file beside it.

    Raises:
        BadSuppression: the file beside it cannot be read or understood.
    """
    return (*_in_comments(document), *_in_front_matter(document), *_beside(document))


def divide(
    document: Document, findings: Iterable[Finding], suppressions: Sequence[Suppression]
) -> tuple[list[Finding], list[Finding], list[Suppression]]:
    """Return the findings to report, those that are suppressed, and the suppressions that suppress nothing."""
    kept: list[Finding] = []
    suppressed: list[Finding] = []
    used: set[int] = set()
    for finding in findings:
        by = [i for i, each in enumerate(suppressions) if each.covers(document, finding)]
        used.update(by)
        (suppressed if by else kept).append(finding)
    return kept, suppressed, [each for i, each in enumerate(suppressions) if i not in used]


def _in_comments(document: Document) -> Iterator[Suppression]:
    """Yield what comments suppress; `off` lasts until the `on` for the same rule, or for all."""
    end = len(document.line_starts)
    open_: dict[str, tuple[int, Span]] = {}
    for match in _COMMENT.finditer(document.source):
        first = document.position(match.start()).line
        last = document.position(match.end() - 1).line
        at = _beside_text(document, match.start())
        rules = _rules(match["words"])
        for rule in list(open_) if match["what"] == "on" and rules == [_EVERY] else rules:
            where = f"line {first}"
            match match["what"]:
                case "ignore":
                    yield Suppression(rule=rule, first=first, last=last, where=where, at=at)
                case "ignore-next-line":
                    line = _next_line(document, last)
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
    matter = FRONT_MATTER.match(document.source)
    key = matter and _KEY.search(document.source, matter.start("body"), matter.end("body"))
    if not key:
        return
    where = f"line {document.position(key.start()).line}"
    for rule in _WORD.findall(re.sub(r"(?m)(?:^|\s)(?:-\s|#.*$)", " ", key["words"])):
        at = _beside_text(document, key.start())
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
    """Return the lines of the file beside an article."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read().splitlines()
    except UnicodeDecodeError:
        raise BadSuppression(path, "is not in UTF-8: save it as UTF-8 text") from None
    except IsADirectoryError:
        raise BadSuppression(path, "is a folder where a file of suppressions would be: give it another name") from None
    except OSError as error:
        raise BadSuppression(path, why(error)) from None


def _rules(words: str) -> list[str]:
    """Return the rules that a comment names, every rule where it names none; a reason may follow ` -- `."""
    return _WORD.findall(re.split(r"(?:^|\s)--\s", words, maxsplit=1)[0]) or [_EVERY]


def _next_line(document: Document, line: int) -> int:
    """Return the next line that is not empty."""
    while line < len(document.line_starts):
        line += 1
        if document.line(line).strip():
            break
    return line


def _beside_text(document: Document, offset: int) -> Span:
    """Return the last character of the text that stands before `offset` in the source."""
    i = bisect_left(document.places, offset, key=lambda place: place.start) - 1
    while i > 0 and not _piece(document, i).strip():
        i -= 1
    if i < 0:
        return Span(0, 0)
    length = min(len(_piece(document, i)), max(1, offset - document.places[i].start))
    end = document.starts[i] + length
    return Span(end - 1, end)


def _piece(document: Document, i: int) -> str:
    """Return the text of the document's piece of that number."""
    end = document.starts[i + 1] if i + 1 < len(document.starts) else len(document.text)
    return document.text[document.starts[i] : end]
