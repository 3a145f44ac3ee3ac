"""From the text of an open document to what quotecheck finds in it: what the command finds, as the editor has it."""

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from quotecheck.errors import QuotecheckError, UnreadableInput, crash
from quotecheck.lsp.configuration import Configured
from quotecheck.lsp.texts import Text
from quotecheck.model import Article, Check, Document, FileReport, Finding
from quotecheck.readers._reader import Reading, too_long
from quotecheck.run.documents import DEFAULT_INPUT, reader, reading_of_suffix
from quotecheck.run.inspection import inspect
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import replace

if TYPE_CHECKING:
    from lsprotocol.types import Diagnostic

_LANGUAGES = {
    "asciidoc": "asciidoc",
    "asciidoctor": "asciidoc",
    "html": "html",
    "xhtml": "html",
    "markdown": "markdown",
    "mdx": "markdown",
    "quarto": "markdown",
    "rmd": "markdown",
}
"""The reader for an editor's word for the language of a document whose name tells nothing."""


class Superseded(BaseException):
    """A newer version of the document is there: no result of this one is wanted.

    It is no Exception, which a check that fails would be reported for.
    """


class Snapshot(NamedTuple):
    """What is known of one version of a document: its report, or why there is none, empty if it is not to be read.

    `diagnostics` are the report's findings as an editor shows them.
    """

    text: Text
    configured: Configured
    report: FileReport | None
    failure: str = ""
    diagnostics: "tuple[Diagnostic, ...]" = ()


def analyse(text: Text, path: str | None, configured: Configured, superseded: Callable[[], bool]) -> Snapshot:
    """Return what is found in a version of a document.

    Args:
        text: the version.
        path: the file that it is a version of, None where it is no file.
        configured: what configures it.
        superseded: tells whether there is a newer version.

    Raises:
        Superseded: there is.
    """
    settings = configured.configuration.settings
    if path is not None and settings.exclusion.refuses(path):
        return Snapshot(text, configured, None)
    try:
        document = _document(text, path, settings.max_file_size)
        _stop(superseded)
        report = inspect(document, settings, tuple(_guarded(configured.checks, superseded)))
    except QuotecheckError as error:
        return Snapshot(text, configured, None, str(error))
    except Exception as error:  # noqa: BLE001 (whatever stands in an editor, the server goes on)
        return Snapshot(text, configured, None, f"the analysis stopped with {crash(error)}: please report it")
    return Snapshot(text, configured, report)


def read_again(snapshot: Snapshot, source: str) -> Document:
    """Return the document that its text would be if it were `source`.

    Raises:
        UnreadableInput: it could not be read.
    """
    assert snapshot.report
    name = snapshot.report.article.document.name
    reading = reading_of(snapshot.text, None if name == "-" else name)
    return reading.document(name, source, "utf-8")


def reading_of(text: Text, path: str | None) -> Reading:
    """Return the reader of a document: that of the file's suffix, else that of the editor's language."""
    suffix = os.path.splitext(path or "")[1].lower()
    return reading_of_suffix(suffix) or reader(_LANGUAGES.get(text.language.lower(), DEFAULT_INPUT))


def _document(text: Text, path: str | None, limit: int) -> Document:
    """Return the document that is in the editor, character for character.

    Raises:
        UnreadableInput: it is binary or too long. The message lacks the path.
    """
    reading, source = reading_of(text, path), text.lines.text
    most = reading.reader.most_bytes(limit)
    if limit and len(source) > most:
        raise too_long(limit)
    if "\0" in source:
        raise UnreadableInput("is binary, not an article: close it, or open it as text")
    # Half a pair of surrogates is no character, and a byte order mark is none of the article.
    source = "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in source) if _torn(source) else source
    source = f" {source[1:]}" if source.startswith("\ufeff") else source
    document = reading.document(path or "-", source, "utf-8")
    if limit and len(document.text) > limit:
        raise too_long(limit)
    return document


def _torn(source: str) -> bool:
    """Return whether UTF-8 cannot hold the text."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return True
    return False


def _guarded(checks: tuple[Check, ...], superseded: Callable[[], bool]) -> Iterator[Check]:
    """Yield the checks, each of which first makes sure that somebody waits for it."""
    for check in checks:
        yield replace(check, look=_guard(check, superseded))


def _guard(check: Check, superseded: Callable[[], bool]) -> Callable[[Article], Iterator[Finding]]:
    def look(article: Article) -> Iterator[Finding]:
        _stop(superseded)
        yield from check.look(article)

    return look


def _stop(superseded: Callable[[], bool]) -> None:
    if superseded():
        raise Superseded
