"""Word: the paragraphs of the body and its tables, a line each; comments, headers and what is deleted are not read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from quotecheck.errors import UnreadableInput
from quotecheck.model import ParagraphKind
from quotecheck.readers._reader import Extract, Reader
from quotecheck.readers._sheet import Sheet
from quotecheck.readers._word import Styles, notes, paragraphs, style, styles, words

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MAIN_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"

reader = Reader(
    __name__,
    __doc__,
    suffixes=(".docx", ".docm"),
    needs="docx",
    beside_text=64_000_000,  # photographs as they came from the camera
    example={
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
        ),
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Target="word/document.xml" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
        ),
        "word/document.xml": (
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>The harbour</w:t></w:r></w:p><w:p/>'
            "<w:p><w:r><w:t>“Yes,” said </w:t></w:r><w:ins><w:r><w:t>Ana</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>Eve</w:delText></w:r></w:del><w:r><w:t>.</w:t><w:br/>"
            "<w:t>She left.</w:t></w:r></w:p>"
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
        ),
    },
    reads="The harbour\n\n“Yes,” said Ana.\nShe left.\n\nA cell",
)

_KINDS = {
    "title": ParagraphKind.HEADLINE,
    "subtitle": ParagraphKind.DECK,
    **{f"heading {level}": ParagraphKind.CROSSHEAD for level in range(1, 10)},
    "caption": ParagraphKind.CAPTION,
    "quote": ParagraphKind.QUOTE,
    "intense quote": ParagraphKind.QUOTE,
    "block text": ParagraphKind.QUOTE,
    "quotations": ParagraphKind.QUOTE,  # what LibreOffice calls its own
}
_PART = re.compile(r"\n|[^\n]++")
_STEPS = 20  # from a style to what it is based on, and so on: Word allows fewer
_MOST = 25_000_000  # bytes that unpacking may add, 20 s of work at the worst; pictures are packed already and add none
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # begins a .doc, and the wrapping of a file with a password
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class _Line(NamedTuple):
    """What one paragraph reads, and the name of the built-in style that tells what it is for, or nothing."""

    words: str
    style: str


@reader.packed
def read(data: bytes, _limit: int) -> Extract:
    """Return a line for each paragraph, first of the body and then of the notes, and the pieces of these lines.

    Raises:
        UnreadableInput: it is no Word document, or none that can be read here. The message lacks the path.
    """
    _check(data)
    lines = _lines(data)
    sheet = Sheet("\n".join(line.words.replace("\n", " ") for line in lines))
    at = 0
    for line, kind in zip(lines, _kinds(lines), strict=True):
        sheet.part()
        for part in _PART.finditer(line.words) if line.words.strip() else ():
            start, end = at + part.start(), at + part.end()
            if part[0] == "\n":
                sheet.write("\n", start, end)
            else:
                sheet.copy(start, end, kind)
        at += len(line.words) + 1
    return Extract(sheet.source, sheet.pieces)


def _check(data: bytes) -> None:
    """Refuse what is plainly no Word document, or would take too much to unpack.

    Raises:
        UnreadableInput: it is. The message lacks the path.
    """
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 (10 ms that only a Word document costs)

    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise UnreadableInput("is protected by a password: save it without one")
        raise UnreadableInput("is a Word document of the old kind: save it as .docx")
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except (BadZipFile, ValueError, NotImplementedError):
        raise UnreadableInput("is no Word document, or a broken one: name a .docx file") from None
    if "[Content_Types].xml" not in {member.filename for member in members}:
        raise UnreadableInput("is a zip file, but no Word document: name a .docx file")
    # What a zip says of its sizes may be a lie, but Python unpacks no more than that.
    if sum(member.file_size for member in members) - len(data) > _MOST:
        raise UnreadableInput(f"grows by more than {_MOST // 1_000_000} MB when unpacked: save its text alone")


def _lines(data: bytes) -> list[_Line]:
    """Return every paragraph of the body, then of footnotes and endnotes."""
    try:
        named, parts = _opened(data)
    except ImportError:
        raise UnreadableInput(
            "is a Word document, which takes python-docx to read: pip install 'quotecheck-news[docx]'"
        ) from None
    except UnreadableInput:
        raise
    except Exception:  # noqa: BLE001 (python-docx meets a broken file with errors of every kind)
        raise UnreadableInput("cannot be read as a Word document: open it in Word and save it anew") from None
    found = (paragraph for part in parts for paragraph in paragraphs(part))
    return [_Line(words(paragraph), _built_in(named, style(paragraph))) for paragraph in found]


def _opened(data: bytes) -> tuple[Styles, list[Element]]:
    """Return the styles of the document, and what of it is read: its main part and each of its notes."""
    # 100 ms that only a Word document costs, and only who asked for python-docx has it.
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
    from docx.opc.part import Part, XmlPart  # noqa: PLC0415
    from docx.oxml.parser import parse_xml  # noqa: PLC0415
    from docx.package import Package  # noqa: PLC0415

    def root(part: Part) -> Element:
        # A document with macros is no XML to python-docx, and notes are none.
        return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)

    def related(kind: str) -> list[Element]:
        relations = main.rels.values()
        return [root(each.target_part) for each in relations if each.reltype == kind and not each.is_external]

    main = Package.open(BytesIO(data)).main_document_part
    if main.content_type not in (_MAIN, _MAIN_WITH_MACROS):
        raise UnreadableInput("is an Office file, but no Word document: name a .docx file")
    with_notes = related(RELATIONSHIP_TYPE.FOOTNOTES) + related(RELATIONSHIP_TYPE.ENDNOTES)
    named = dict(pair for each in related(RELATIONSHIP_TYPE.STYLES) for pair in styles(each).items())
    return named, [root(main), *(note for each in with_notes for note in notes(each))]


def _built_in(named: Styles, style_id: str | None) -> str:
    """Return the name of the built-in style that tells a purpose and is that style, or beneath it; else nothing."""
    for _ in range(_STEPS):
        name, style_id = named.get(style_id or "", ("", None))
        if name in _KINDS:
            return name
    return ""


def _kinds(lines: Sequence[_Line]) -> list[ParagraphKind | None]:
    """Return what each paragraph is for; without a title the first heading of the first level is the headline."""
    styles = [line.style if line.words.strip() else "" for line in lines]
    kinds = [_KINDS.get(style) for style in styles]
    if ParagraphKind.HEADLINE not in kinds and "heading 1" in styles:
        kinds[styles.index("heading 1")] = ParagraphKind.HEADLINE
    return kinds
