"""Unpack the parts of an Office file, a zip, a chunk at a time: what the zip says of its sizes may be a lie."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

from quotecheck.errors import UnreadableInput

_CHUNK = 1 << 16  # bytes that are unpacked before what has come out is looked at
_MEMBER = b"PK\x01\x02"  # begins the entry of each file in the directory of a zip
_MOST_MEMBERS = 4096  # a book with a picture on each page has fewer; 100,000 cost 100 MB before one is opened
_HEADER = 30  # bytes at least between where a member begins and its data
_ENCRYPTED, _PATCHED = 1 << 0 | 1 << 6, 1 << 5  # flags of a member: of two kinds of encryption, of a mere difference
_BROKEN = "is not a Word document, or is damaged: name a .docx file"


class Quiet:
    """A target that takes up nothing, and refuses a document type: entities multiply, and Word never writes them."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up the start of an element."""

    def end(self, tag: str) -> None:
        """Take up the end of an element."""

    def data(self, data: str) -> None:
        """Take up character data."""

    def doctype(self, name: str, public: str, system: str) -> None:  # noqa: ARG002 (the parser's names)
        """Refuse the part.

        Raises:
            UnreadableInput: always. The message lacks the path.
        """
        raise UnreadableInput("declares a document type, as Word never does: open it in Word and save it anew")

    def close(self) -> None:
        """Take up the end of the part."""


@dataclass(slots=True)
class Package:
    """A zip, and how much of it has been unpacked so far: bytes, and how many of them begin a tag."""

    archive: ZipFile
    size: int = 0
    marks: int = 0

    def __contains__(self, name: str) -> bool:
        """Return whether it holds a part of that name."""
        return name in self.archive.NameToInfo

    def fed(self, name: str, target: Quiet) -> Iterator[None]:
        """Report the part of that name to `target`, with a pause after each chunk to look at what has come out.

        Raises:
            KeyError: there is no such part.
            UnreadableInput: the part is broken. The message lacks the path.
        """
        # Its own limits hold: 10 MB for one text or attribute, 50,000 characters for a name.
        parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, huge_tree=False)
        try:
            with self.archive.open(name) as part:
                while chunk := part.read(_CHUNK):
                    parser.feed(chunk)
                    self.size += len(chunk)
                    self.marks += chunk.count(b"<")
                    yield
            parser.close()
        except (BadZipFile, EOFError, etree.XMLSyntaxError, zlib.error):
            raise UnreadableInput("cannot be read as a Word document: open it in Word and save it anew") from None


def unpacked(data: bytes) -> Package:
    """Return the package that those bytes are, none of it unpacked yet.

    Raises:
        UnreadableInput: it is no zip, or none that Word could have written. The message lacks the path.
    """
    # Before the directory is read: it counts each member at least once.
    if data.count(_MEMBER) > _MOST_MEMBERS:
        raise UnreadableInput(f"holds more than {_MOST_MEMBERS:,} files: save its text alone")
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError):  # the last where it needs a later zip than zipfile knows
        raise UnreadableInput(_BROKEN) from None
    members = sorted(archive.infolist(), key=lambda member: member.header_offset)
    if len(archive.NameToInfo) < len(members) or any(map(_overlap, members, members[1:])):
        raise UnreadableInput("holds a file twice: open it in Word and save it anew")
    if members and members[0].header_offset < 0:  # the directory does not stand where the zip says
        raise UnreadableInput(_BROKEN)
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise UnreadableInput("is protected by a password: save it without one")
    if any(member.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or member.flag_bits & _PATCHED for member in members):
        raise UnreadableInput("is packed as Word packs nothing: open it in Word and save it anew")
    return Package(archive)


def _overlap(member: ZipInfo, following: ZipInfo) -> bool:
    """Return whether the data of one member runs on into the next one."""
    return member.header_offset + _HEADER + member.compress_size > following.header_offset
