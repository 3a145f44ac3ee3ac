"""Apply fixes: edits of the source, and the files that they are written to."""

from __future__ import annotations

import codecs
import os
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Sequence

from quotecheck.errors import Unfixable, unwritable
from quotecheck.model import Document, Edit, Failure, FileReport, Finding, Report, Span
from quotecheck.system.guarded_reads import ANY, read_file
from quotecheck.system.values import frozen
from quotecheck.system.writing import replace_file

_MARKS = frozenset("\"“”„‟‘’'«»")
_NO_TEXT = "is not fixed because it is not a text file: fix it in the program that wrote it"
_OUTSIDE = "is not fixed because it is a link out of the given folder: name the file itself"
_BYTE_ORDER = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


def _nowhere(_: str) -> bool:
    """Return that a path is inside of what was given."""
    return False


@frozen()
class FixedFile:
    """A document's source after its fixes, and the findings that they fix."""

    document: Document
    source: str
    findings: tuple[Finding, ...]


def write_fixes(
    report: Report, *, unsafe: bool = False, outside: Callable[[str], bool] = _nowhere
) -> tuple[int, tuple[Failure, ...]]:
    """Write every fix of the report that is safe, or any if `unsafe`, to its file, unless that lies `outside`.

    Returns:
        The number of fixed findings, and the files that could not be written.
    """
    ready, failures = fixable(report, unsafe=unsafe, outside=outside)
    fixed, unwritten = 0, []
    for each in ready:
        try:
            write(each)
        except Unfixable as error:
            unwritten.append(Failure(each.document.name, str(error)))
        else:
            fixed += len(each.findings)
    return fixed, (*failures, *unwritten)


def fixable(
    report: Report, *, unsafe: bool = False, outside: Callable[[str], bool] = _nowhere
) -> tuple[tuple[FixedFile, ...], tuple[Failure, ...]]:
    """Return the files that fixes change, each with its text after them, and those that must not be changed.

    Args:
        report: what was found.
        unsafe: whether to include fixes that may change the meaning of a text.
        outside: tells of a path whether it leads to a file that the run was not given.
    """
    ready, failures = [], []
    for each in (fix(file, unsafe=unsafe) for file in report.files):
        name = each.document.name
        if not each.findings:
            continue
        if each.document.extracted:
            failures.append(Failure(name, _NO_TEXT))
        elif outside(name):
            failures.append(Failure(name, _OUTSIDE))
        else:
            ready.append(each)
    return tuple(ready), tuple(failures)


def fix(file: FileReport, *, unsafe: bool) -> FixedFile:
    """Return the source with every fix applied that is safe, or any if `unsafe`.

    A fix is skipped as a whole if one of its edits would change words in a quotation, break markup or meet another fix.
    """
    document = file.article.document
    quoted = sorted(quotation.inner for quotation in file.article.quotations if not quotation.depth)
    taken: list[Span] = []
    kept: list[Edit] = []
    fixed = []
    for finding in file.findings:
        each = finding.fix
        if not each or not (each.safe or unsafe) or not all(_allowed(document, edit, quoted) for edit in each.edits):
            continue
        edits = [Edit(document.place(edit.span), edit.replacement) for edit in each.edits]
        if not any(_meets(edit.span, taken) for edit in edits):
            for edit in edits:
                insort(taken, edit.span)
            kept += edits
            fixed.append(finding)
    source = document.source
    parts, at = [], 0
    for edit in sorted(kept, key=lambda edit: edit.span):
        parts += [source[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return FixedFile(document, "".join((*parts, source[at:])), tuple(fixed))


def write(fixed: FixedFile) -> None:
    """Replace the file by the fixed source, atomically, with its encoding, line ends and permissions.

    Raises:
        Unfixable: it is not a file, has changed since it was read, lacks the characters, or may not be written.
        The message lacks the path.
    """
    path = os.path.realpath(fixed.document.name)
    if fixed.document.name == "-" or not os.path.isfile(path):
        raise Unfixable("is not a file: use --diff to see what would change")
    try:
        before, after = (_encoded(text, fixed.document.encoding) for text in (fixed.document.source, fixed.source))
    except UnicodeEncodeError:
        raise Unfixable(f"the fix does not fit into {fixed.document.encoding}: save the file as UTF-8") from None
    try:
        if read_file(path, ANY) != before:
            raise Unfixable("has changed since it was read: run it again")
        replace_file(path, after)
    except OSError as error:
        raise Unfixable(unwritable(error, "check its permissions")) from None


def _encoded(text: str, encoding: str) -> bytes:
    """Return the bytes of a file whose text this is."""
    return _BYTE_ORDER.get(encoding, b"") + text.encode(encoding)


def _allowed(document: Document, edit: Edit, quoted: Sequence[Span]) -> bool:
    """Return whether the edit leaves quoted words and markup alone; quotation marks may be set or changed anywhere."""
    span, old = edit.span, edit.span.of(document.text)
    if len(span) > 1 and document.place(span).of(document.source) != old:
        return False
    return _MARKS.issuperset(old + edit.replacement) or not _inside(span, quoted)


def _inside(span: Span, quoted: Sequence[Span]) -> bool:
    """Return whether an edit at `span` changes what stands between quotation marks."""
    before = bisect_left(quoted, span.end, key=lambda inner: inner.start) - 1
    return before >= 0 and span.start < quoted[before].end


def _meets(span: Span, taken: Sequence[Span]) -> bool:
    """Return whether an edit touches the same characters as one before, or puts something in the same place."""
    i = bisect_right(taken, span)
    return any(span.overlaps(other) or span.start == other.start for other in taken[max(0, i - 1) : i + 1])
