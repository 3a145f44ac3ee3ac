"""Messages on standard input, read by a thread of their own, so that no edit waits for an analysis."""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_LENGTH = expression(r"content-length[ \t]*:[ \t]*(\d{1,12})", re.IGNORECASE | re.ASCII)
_LONGEST_HEADER = 8192
_LONGEST_MESSAGE = 64_000_000
"""Bytes; the text of the largest article that is read, with every character escaped, comes to a fifth."""
_AT_ONCE = 1_000_000


class Nonsense(NamedTuple):
    """Something on standard input that is no message, and why not."""

    why: str


def messages(stream: BinaryIO) -> Iterator[dict[str, object] | Nonsense]:
    """Yield each message until the stream ends; what is no message once, up to the next one that is."""
    sensible = True
    while (length := _length(stream)) is not None:
        found = _message(stream, length) if length else Nonsense("a header without a length")
        if sensible or not isinstance(found, Nonsense):
            yield found
        sensible = not isinstance(found, Nonsense)


def _length(stream: BinaryIO) -> int | None:
    """Return the length of the next message; 0 if its header has none, None at the end of the stream."""
    length = 0
    while line := stream.readline(_LONGEST_HEADER):
        header = line.decode("latin-1").strip()
        if not header:
            return length
        if match := _LENGTH.fullmatch(header):
            length = int(match[1])
    return None


def _message(stream: BinaryIO, length: int) -> dict[str, object] | Nonsense:
    """Return the message that the next bytes of the stream are."""
    if length > _LONGEST_MESSAGE:
        _skip(stream, length)
        return Nonsense(f"a message of {length:,} bytes, more than {_LONGEST_MESSAGE:,}")
    body = _read(stream, length)
    if len(body) < length:
        return Nonsense("the editor closed the connection in the middle of a message")
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        return Nonsense("a message that is not JSON")
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        return Nonsense("a message that is not JSON-RPC 2.0")
    return message


def _read(stream: BinaryIO, length: int) -> bytes:
    """Return the next bytes of the stream, fewer only at its end."""
    chunks = []
    while length and (chunk := stream.read(min(length, _AT_ONCE))):
        chunks.append(chunk)
        length -= len(chunk)
    return b"".join(chunks)


def _skip(stream: BinaryIO, length: int) -> None:
    """Pass over the next bytes of the stream."""
    while length and (chunk := stream.read(min(length, _AT_ONCE))):
        length -= len(chunk)
