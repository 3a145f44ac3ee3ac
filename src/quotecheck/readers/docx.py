"""Word: the body with its tables and text boxes, then footnotes and endnotes.

Not read: headers and footers, comments, deleted and hidden text, field codes, formulas.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from quotecheck.errors import UnreadableInput
from quotecheck.model import ParagraphKind
from quotecheck.readers._decode import COMPOUND
from quotecheck.readers._reader import Extract, Reader, too_long
from quotecheck.readers._sheet import Sheet
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

if TYPE_CHECKING:
    from quotecheck.readers._package import Package, Quiet
    from quotecheck.readers._word import Text

_CONTENT_TYPES = "[Content_Types].xml"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MAIN_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"

reader = Reader(
    __name__,
    __doc__,
    suffixes=(".docx", ".docm"),
    needs="lxml",
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
    **dict.fromkeys(("list bullet", "list number", "list continue", "list paragraph"), ParagraphKind.BULLET),
}
_PART = expression(r"\n++|[^\n]++")
# What unpacking may come to: so much, and so much more for each character that is read. A letter in a run of its own,
# as programs write it that turn a PDF into Word, takes 11 marks and 300 bytes.
_BYTES, _BYTES_EACH = 25_000_000, 500
_MARKS, _MARKS_EACH = 300_000, 12
_DEEPEST = 1_000  # elements within one another; a table in a table in a table stands 20 deep
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UNREADABLE = "cannot be read as a Word document: open it in Word and save it anew"


class _Line(NamedTuple):
    """What one paragraph reads, and the name of the built-in style that tells what it is for, or nothing."""

    words: str
    style: str


@reader.packed
def read(data: bytes, limit: int) -> Extract:
    """Return a line for each paragraph, first of the body and then of the notes, and the pieces of these lines.

    Raises:
        UnreadableInput: it is no Word document, or none that can be read here. The message lacks the path.
    """
    if data.startswith(COMPOUND):
        if _ENCRYPTED in data:
            raise UnreadableInput("is protected by a password: save it without one")
        raise UnreadableInput("is a Word document of the old kind: save it as .docx")
    lines = _lines(data, limit)
    sheet = Sheet("\n".join(line.words.replace("\n", " ") for line in lines))
    at = 0
    for line, kind in zip(lines, _kinds(lines), strict=True):
        sheet.part()
        for part in _PART.finditer(line.words) if line.words.strip() else ():
            start, end = at + part.start(), at + part.end()
            if part[0].startswith("\n"):
                sheet.write(part[0], start, end)
            else:
                sheet.copy(start, end, kind)
        at += len(line.words) + 1
    return Extract(sheet.source, sheet.pieces)


def _lines(data: bytes, limit: int) -> list[_Line]:
    """Return every paragraph of the body, then of footnotes and endnotes."""
    try:  # 25 ms that only a Word document costs, and only who asked for lxml has it
        from quotecheck.readers._package import unpacked  # noqa: PLC0415
        from quotecheck.readers._word import Text  # noqa: PLC0415
        from quotecheck.readers._word_parts import Styles  # noqa: PLC0415
    except ImportError:
        raise UnreadableInput("is a Word document, which needs lxml: pip install 'quotecheck-news[docx]'") from None
    package, text, styles = unpacked(data), Text(), Styles()
    main, related = _parts(package, text)
    for part in related["styles"]:
        _parse(package, part, styles, text)
    for part in dict.fromkeys((main, *related["footnotes"], *related["endnotes"])):
        _parse(package, part, text, text, limit)
    built_in = {each: next((name for name in styles.names(each) if name in _KINDS), "") for each in set(text.styles)}
    return [_Line(words, built_in[style]) for words, style in zip(text.lines, text.styles, strict=True)]


def _parts(package: "Package", text: "Text") -> tuple[str, Mapping[str, Iterable[str]]]:
    """Return the name of the main part, and of the parts that it refers to, by kind."""
    from quotecheck.readers._word_parts import ContentType, Relations  # noqa: PLC0415 (as above)

    if _CONTENT_TYPES not in package:
        raise UnreadableInput("is a zip file, but not a Word document: name a .docx file")
    root = Relations("")
    _parse(package, "_rels/.rels", root, text)
    if len(root.parts["officeDocument"]) != 1:
        raise UnreadableInput(_UNREADABLE)
    (main,) = root.parts["officeDocument"]
    content = ContentType(main)
    _parse(package, _CONTENT_TYPES, content, text)
    if content.type not in (_MAIN, _MAIN_WITH_MACROS):
        raise UnreadableInput("is an Office file, but not a Word document: name a .docx file")
    folder, _, name = main.rpartition("/")
    related = Relations(folder)
    own = f"{folder}/_rels/{name}.rels".lstrip("/")
    if own in package:
        _parse(package, own, related, text)
    return main, related.parts


def _parse(package: "Package", part: str, target: "Quiet", text: "Text", limit: int = 0) -> None:
    """Report a part to `target`, as long as it stays in proportion to the text, and that within its limit.

    Raises:
        UnreadableInput: the part is not there, is broken, or holds too much. The message lacks the path.
    """
    if part not in package:
        raise UnreadableInput(_UNREADABLE)
    for _ in package.fed(part, target):
        if 0 < limit < text.length:
            raise too_long(limit)
        if (
            package.size > _BYTES + _BYTES_EACH * text.length  # one long attribute
            or package.marks > _MARKS + _MARKS_EACH * text.length  # many short tags
        ):
            raise UnreadableInput("holds far more markup than text: save its text alone")
        if text.depth > _DEEPEST:
            raise UnreadableInput("is nested far too deep: save its text alone")


def _kinds(lines: Sequence[_Line]) -> list[ParagraphKind | None]:
    """Return what each paragraph is for; without a title the first heading of the first level is the headline."""
    styles = [line.style if line.words.strip() else "" for line in lines]
    kinds = [_KINDS.get(style) for style in styles]
    if ParagraphKind.HEADLINE not in kinds and "heading 1" in styles:
        kinds[styles.index("heading 1")] = ParagraphKind.HEADLINE
    return kinds
