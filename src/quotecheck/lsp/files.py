"""Files beside open documents, as an editor has them: open with changes that are not saved, or as they are on disk."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote

from pygls.uris import from_fs_path, to_fs_path

from quotecheck.lsp.edits import Change
from quotecheck.lsp.positions import Lines
from quotecheck.lsp.texts import Text
from quotecheck.model import Edit
from quotecheck.system.guarded_reads import read_file

_MOST = 1_000_000  # bytes of a configuration or a sidecar file


def path_of(uri: str) -> str | None:
    """Return the path of the file of that address, None where it is no file."""
    try:
        path: str | None = to_fs_path(uri)
    except ValueError:  # no address at all
        return None
    return path if path and "\0" not in path else None


def change_of(
    path: str, edits: Callable[[str], tuple[Edit, ...]], opened: tuple[Text, ...], encoding: str
) -> Change | None:
    """Return what `edits` change in a file, which is made if it is not there; None if it cannot be read.

    Args:
        path: the file.
        edits: returns the edits of its text.
        opened: the open documents.
        encoding: how columns are counted.
    """
    uri = from_fs_path(path)
    if uri is None:
        return None
    for text in opened:
        if unquote(text.uri) == unquote(uri):
            return Change(text.uri, text.lines, edits(text.lines.text), text.version)
    try:
        source = read_file(path, _MOST).decode()
    except FileNotFoundError:
        return Change(uri, Lines.of("", encoding), edits(""), made=True)
    except (OSError, ValueError):
        return None
    return Change(uri, Lines.of(source, encoding), edits(source))
