"""What one line of a `.gitignore` means, as git itself matches it: byte by byte.

Bytes stand as the characters of the same numbers, so that a name in any encoding is text. A class such as `[[:alpha:]]`
means ASCII characters only, as it does for git. One thing is as git's manual has it, and not as git does it: `a**/b` is
`a*/b`.

The library pathspec was tried: a line of seven `**/` kept it busy for minutes on sixty folders, and `[[:alpha:]]` was
another set to it.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Sequence

from quotecheck.settings.globs import ANY_FOLDERS, name_regex, path_regex
from quotecheck.system.expressions import expression
from quotecheck.system.values import frozen

BYTES = "latin-1"
"""The encoding in which lists and paths are handed over."""
_SEEN = string.ascii_letters + string.digits + string.punctuation
_CLASSES = {
    "alnum": string.ascii_letters + string.digits,
    "alpha": string.ascii_letters,
    "blank": " \t",
    "cntrl": "".join(map(chr, (*range(32), 127))),
    "digit": string.digits,
    "graph": _SEEN,
    "lower": string.ascii_lowercase,
    "print": f"{_SEEN} ",
    "punct": string.punctuation,
    "space": string.whitespace,
    "upper": string.ascii_uppercase,
    "xdigit": string.hexdigits,
}
# A class, a range or a character; the number keeps a line of many "[:" from being looked through for each of them.
_ITEM = r"(?:\[:[^\]]{0,9}:\]|(?:\\.|[^\\])-(?:\\.|[^\\\]])|\\.|[^\\])"
_ESCAPED = expression(r"\\(.)", re.DOTALL)
_ITEMS = expression(_ITEM, re.DOTALL)
_PIECES = expression(
    rf"""
    (?P<slash>\\?/)
    | (?P<stars>\*+)
    | (?P<one>\?)
    | \\(?P<escaped>.)
    | \[(?P<but>[!^]?)(?P<set>(?>{_ITEM}(?:(?!\]){_ITEM})*+))\]  # a "]" that comes first is one of the characters
    | (?P<endless>[\[\\].*)
    | (?P<other>.)
    """,
    re.DOTALL | re.VERBOSE,
)


@frozen()
class Entry:
    """What one line says of the paths that `regex` matches: that they are ignored, or not, as after a `!`."""

    regex: re.Pattern[str]
    ignored: bool
    only_folders: bool

    def means(self, path: str, *, is_folder: bool) -> bool:
        """Return whether it means this path itself, seen from the folder of the list, not only a folder above it."""
        return (is_folder or not self.only_folders) and self.regex.match(path) is not None


def parse(line: str) -> Entry | None:
    """Return what a line says; None where that is nothing, as in a comment, or what could match no path."""
    if line.startswith("#"):
        return None
    pieces = list(_PIECES.finditer(line.removesuffix("\r").removeprefix("!")))
    while pieces and pieces[-1][0] == " ":
        pieces.pop()
    only_folders = bool(pieces) and pieces[-1][0] == "/"
    pieces = pieces[:-1] if only_folders else pieces
    if not pieces or pieces[-1]["endless"]:  # a set without its "]", a backslash before nothing
        return None
    try:
        regex = path_regex(_names(pieces))
    except KeyError:  # a class that there is not
        return None
    return Entry(re.compile(rf"{regex}\Z", re.DOTALL), not line.startswith("!"), only_folders)


def _names(pieces: Sequence[re.Match[str]]) -> list[str]:
    """Return the regexes of the names of a path."""
    names = [_name(name) for name in _parted(pieces, "slash")]
    if pieces[0][0] == "/":  # it says only where the path starts
        names = names[1:]
    elif not any("/" in piece[0] for piece in pieces):
        names = [ANY_FOLDERS, *names]
    return [*names, "[^/]+"] if names[-1] == ANY_FOLDERS else names  # `desk/**` is what is in it, at any depth


def _name(pieces: Sequence[re.Match[str]]) -> str:
    """Return the regex of one name; `ANY_FOLDERS` for two stars alone, or more."""
    if len(pieces) == 1 and pieces[0]["stars"] and len(pieces[0][0]) > 1:
        return ANY_FOLDERS
    return name_regex(["".join(map(_character, part)) for part in _parted(pieces, "stars")])


def _parted(pieces: Sequence[re.Match[str]], by: str) -> list[list[re.Match[str]]]:
    """Return the pieces that stand between those of one group."""
    parts: list[list[re.Match[str]]] = [[]]
    for piece in pieces:
        if piece.lastgroup == by:
            parts.append([])
        else:
            parts[-1].append(piece)
    return parts


def _character(piece: re.Match[str]) -> str:
    """Return the regex of the one character that a piece stands for."""
    if piece["one"]:
        return "[^/]"
    if piece["set"]:
        named = {character for item in _ITEMS.findall(piece["set"]) for character in _members(item)}
        if piece["but"]:
            return f"[^{_listed(named | {'/'})}]"
        return f"[{_listed(named - {'/'})}]" if named != {"/"} else "(?!)"
    return re.escape(piece["escaped"] or piece["other"])


def _listed(characters: Iterable[str]) -> str:
    """Return characters as they stand between the brackets of a regex."""
    return re.escape("".join(sorted(characters)))


def _members(item: str) -> Iterable[str]:
    """Return the characters that are meant by a class, a range or one of them.

    Raises:
        KeyError: there is no such class.
    """
    if item.startswith("[:"):
        return _CLASSES[item[2:-2]]
    ends = _ESCAPED.sub(r"\1", item)
    return (ends[0], *map(chr, range(ord(ends[0]), ord(ends[-1]) + 1)))  # of `[z-a]` the z is left
