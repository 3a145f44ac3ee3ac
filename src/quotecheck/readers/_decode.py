"""From the bytes of a file to its text."""

from __future__ import annotations

import codecs

from quotecheck.errors import UnreadableInput

WIDEST = 4
"""Bytes for a character, the most that UTF-8 and UTF-16 take."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Control characters that no article holds; tabs, line ends, form feeds and the old end-of-file mark may stand.
_CONTROLS = frozenset(map(chr, range(0x20))) - frozenset("\t\n\v\f\r\x1a")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins an OLE compound file: a .doc, and the wrapping of a newer file with a password."""
_BINARY = "is binary, not an article: name a text file in UTF-8, or UTF-16 with a byte order mark"


def decode(data: bytes) -> tuple[str, str]:
    """Return the text without its byte order mark, and the name of the encoding.

    UTF-8 and marked UTF-16 are told for certain; for anything else the name is a guess.

    Raises:
        UnreadableInput: there are NUL characters in it, or no known encoding fits. The message lacks the path.
    """
    if data.startswith(COMPOUND):
        raise UnreadableInput("is in an old Office format, such as Word's .doc: save it as .docx")
    text, encoding = _marked(data) or _unmarked(data)
    if "\0" in text:
        raise UnreadableInput(_BINARY)
    return text, encoding


def _marked(data: bytes) -> tuple[str, str] | None:
    """Return what a byte order mark tells, None where there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding.removesuffix("-sig")), encoding
            except UnicodeDecodeError as error:
                at = len(mark) + error.start
                raise UnreadableInput(f"is marked {encoding} but byte {at} does not fit: save it anew") from None
    return None


def _unmarked(data: bytes) -> tuple[str, str]:
    """Return UTF-8, or the best guess."""
    try:
        return data.decode(), "utf-8"
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        raise UnreadableInput(_BINARY)
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str, str]:
    """Return the text in the encoding that makes most sense of the bytes, and its name."""
    from quotecheck.readers._code_pages import english  # noqa: PLC0415 (only a file in a legacy encoding needs it)

    encoding = english(data) or _commonest(data)
    text = data.decode(encoding)
    # The bytes of a picture can pass for some Asian encoding; their control characters give them away.
    if sum(text.count(control) for control in _CONTROLS) * 100 > len(text):
        raise UnreadableInput(_BINARY)
    return text, encoding


def _commonest(data: bytes) -> str:
    """Return the encoding in which the bytes read most like any language, by how often its letters come."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 (30 ms that only a file in a legacy encoding costs)

    matches = from_bytes(data, cp_exclusion=["utf_16_be", "utf_16_le", "utf_32_be", "utf_32_le", "utf_7"])
    best = matches.best()
    if best is None:
        raise UnreadableInput(_BINARY)
    # "José Peña" reads as well in Central European ("José Peńa"); between equals the web's own default wins.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    western = any("cp1252" in match.could_be_from_charset for match in equals)
    return "cp1252" if western else best.encoding
