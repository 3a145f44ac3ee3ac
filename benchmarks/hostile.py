"""Inputs that are made to cost far more than they hold, by name."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from quotecheck.readers import docx

SIZE = 300_000
"""Bytes of text in an input of a format that is text."""
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TAGS = 200_000


class Bomb(NamedTuple):
    """An input, the name of its format, and how many bytes it is without the zip around it."""

    format: str
    data: bytes
    unpacked: int


def file_of(example: str | Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the bytes of a file with that text, or of a zip with those files."""
    if isinstance(example, str):
        return example.encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, held in example.items():
            archive.writestr(name, held)
    return packed.getvalue()


def bombs() -> Iterator[tuple[str, Bomb]]:
    """Yield every input with its name."""
    for format_, pieces in TEXTS.items():
        for name, made in pieces.items():
            text = made if isinstance(made, str) else made(SIZE)
            data = (text * (SIZE // len(text)) if isinstance(made, str) else text).encode()
            yield f"{format_}: {name}", Bomb(format_, data, len(data))
    for name, made in WORD.items():
        data, unpacked = made()
        yield f"docx: {name}", Bomb("docx", data, unpacked)


TEXTS: dict[str, dict[str, str | Callable[[int], str]]] = {
    "plain": {
        "lines of spaces": lambda n: "a\n" + " " * n + "\nb",
        "lines of tabs and no-break spaces": lambda n: "a\n" + "\t\u00a0" * (n // 3) + "\nb",
        "form feeds": lambda n: "a\n" + "\f" * n + "\nb",
        "short lines of spaces": "   \n",
        "one character a line": "a\n",
        "one character a paragraph": "a\n\n",
        "Windows line ends": "\r\n",
        "line separators": "\u2028 ",
    },
    "html": {
        "nested elements": "<div>",
        "nested block quotations": "<blockquote>a",
        "headings never closed": "<h1>a",
        "articles never closed": "<article>a",
        "articles in articles": lambda n: "<article>a" * (n // 20) + "</article>" * (n // 20),
        "many articles": "<article>a</article>",
        "headings and articles": "<h1>a</h1><article>b</article>",
        "comments never closed": "<!--",
        "comments": "<!---->a",
        "declarations never closed": "<![CDATA[",
        "ampersands": "&amp;",
        "ampersands of ampersands": lambda n: "&" + "amp;" * (n // 4),
        "long reference": lambda n: "&" + "a" * n,
        "half a reference": "&am",
        "attribute": lambda n: f'<p title="{"a" * n}">b',
        "attribute never closed": '<p title="',
        "many attributes": lambda n: f"<p {'a=b ' * (n // 4)}>b",
        "tags never closed": "<p ",
        "end tags": "</p>",
        "scripts": "<script></script>a",
        "titles never closed": "<title>",
        "skipped never closed": "<nav>",
        "line breaks": "<br>",
        "preformatted": lambda n: "<pre>" + "a\n" * (n // 2) + "</pre>",
        "preformatted spaces": lambda n: "<pre>" + " " * n + "</pre>",
        "table cells": "<td>a",
        "white space": lambda n: "<p>a" + " \n" * (n // 2) + "b",
        "white space in tags": lambda n: "<p>a" + " <b> </b>" * (n // 9) + "b",
        "quotations": "<q>",
    },
    "markdown": {
        "nested block quotations": lambda n: ("> " * 500 + "a\n\n") * (n // 1003),
        "one block quotation as deep as long": lambda n: "> " * (n // 2) + "a",
        "nested lists": lambda n: "".join("  " * i + "- a\n" for i in range(int(n**0.5))),
        "one list as deep as long": lambda n: "- " * (n // 2) + "a",
        "emphasis": "*a _b ",
        "emphasis closed": lambda n: "*a **b " * (n // 14) + "b** a* " * (n // 14),
        "brackets": "[",
        "brackets closed": lambda n: "[" * (n // 2) + "]" * (n // 2),
        "links": "[a](b)",
        "link definitions": lambda n: "".join(f"[a{i}]: b\n" for i in range(n // 12)),
        "uses of one definition": lambda n: f"[a]: /{'b' * 1000} '{'c' * 1000}'\n\n" + "[a] " * (n // 4),
        "footnotes": lambda n: "".join(f"[^{i}]\n\n[^{i}]: a\n\n" for i in range(n // 24)),
        "uses of one footnote": lambda n: "[^a] " * (n // 5) + "\n\n[^a]: b",
        "table": "|a|b|\n|-|-|\n|c|d|\n\n",
        "table of many columns": lambda n: "|a" * (n // 8) + "|\n" + "|-" * (n // 8) + "|\n" + "|\n" * (n // 8),
        "rows of a table": lambda n: "|a|b|\n|-|-|\n" + "|c|d|\n" * (n // 6),
        "front matter without an end": lambda n: "---\n" + "a: b\n" * (n // 5),
        "front matter again and again": "---\na: b\n---\n",
        "code": "`a",
        "fences": "```\na\n",
        "images": "![](a)\n\n*b*\n\n",
        "emphasis under an image": lambda n: "![](a)\n\n" + "*_" * (n // 4) + "a" + "_*" * (n // 4),
        "image titles": '![](a "b")\n\n',
        "hard breaks": "a  \n",
        "HTML": "<b>",
        "references": "&amp;",
        "one character a paragraph": "a\n\n",
        "lines of spaces": lambda n: "a\n" + " " * n + "\nb",
    },
    "asciidoc": {
        "nested blocks": lambda n: "".join("=" * i + "\n" for i in range(4, int((2 * n) ** 0.5))),
        "nested quotations": lambda n: "".join(f"[quote]\n{'_' * i}\na\n" for i in range(4, int((2 * n) ** 0.5))),
        "one block": "====\na\n",
        "includes": "include::a[]\n",
        "attribute references": "{amp}",
        "attributes of its own": "{a} ",
        "attribute entries": ":a: b\n",
        "footnotes": "footnote:[a] ",
        "footnotes never closed": "footnote:[",
        "footnotes in footnotes": lambda n: "footnote:[a" * (n // 12) + "]" * (n // 12),
        "table": "|===\n|a|b\n|===\n",
        "rows of a table": lambda n: "|===\n" + "|a|b\n" * (n // 5),
        "cells in one line": lambda n: "|===\n" + "|a" * (n // 2),
        "terms": "a:: b\n",
        "colons": lambda n: "a" + ":: " * (n // 3),
        "colons without an end": lambda n: "a" + ":" * n,
        "items": "* a\n",
        "titles": ".a\n",
        "credits": lambda n: f"[quote, {'a, ' * (n // 3)}]\n____\nb\n____\n",
        "marks": "*a _b ",
        "curved marks": '"`a`" ',
        "macros": "link:a[",
        "macros closed": "link:a[b] ",
        "roles": "[a]#b# ",
        "heading marks": lambda n: "= a" + " =" * (n // 2),
        "underlined": "aaaa\n----\n",
        "conditions": "ifdef::a[]\n",
        "brackets": lambda n: "[" * n + "\n",
        "styles": lambda n: f"[{'a' * n}\n",
        "comments": "// a\n",
        "comment never closed": lambda n: "////\n" + "a\n" * (n // 2),
        "one character a paragraph": "a\n\n",
        "lines of spaces": lambda n: "a\n" + " " * n + "\nb",
    },
}  # fmt: skip


def relation(kind: str, target: str) -> str:
    return f'<Relationship Id="r" Target="{target}" Type="{KINDS}/{kind}"/>'


def document(body: str, before: str = "", **parts: str) -> dict[str, str | bytes]:
    """Return the files of a document with that body, and others that are named by their kinds."""
    related = "".join(relation(kind, f"{kind}.xml") for kind in parts)
    spaces = "http://schemas.openxmlformats.org/package/2006/relationships"
    return {
        **docx.reader.example,
        "word/document.xml": f'{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{spaces}">{related}</Relationships>',
        **{f"word/{kind}.xml": f'<w:{kind} xmlns:w="{W}">{text}</w:{kind}>' for kind, text in parts.items()},
    }


def packed(body: str, before: str = "", **parts: str) -> tuple[bytes, int]:
    files = document(body, before, **parts)
    return file_of(files), sum(map(len, files.values()))


def notes_again(times: int) -> tuple[bytes, int]:
    """Return a document with so many references to one part of as many notes."""
    note = f"<w:footnote>{LETTER}</w:footnote>"
    files = document("", footnotes=note * times)
    name = "word/_rels/document.xml.rels"
    files[name] = str(files[name]).replace("</", relation("footnotes", "footnotes.xml") * (times - 1) + "</")
    return file_of(files), sum(map(len, files.values()))


def lying(megabytes: int) -> tuple[bytes, int]:
    """Return a document whose main part says that it has 100 bytes."""
    files = document("<a/>" * (megabytes * 250_000))
    size = len(files["word/document.xml"])
    return file_of(files).replace(struct.pack("<L", size), struct.pack("<L", 100)), size


def overlapping(times: int) -> tuple[bytes, int]:
    """Return a zip that names one member again and again, under a name of its own each time."""
    data = file_of(document(f"<w:p>{'<a/>' * 250_000}</w:p>"))
    at = data.rindex(b"PK\x05\x06")
    first = struct.unpack("<L", data[at + 16 : at + 20])[0]
    entries = data[first:at]
    start = entries.index(b"word/document.xml") - 46
    entry = entries[start : start + 46 + 17]
    more = b"".join(entry.replace(b"document", b"%08d" % i) for i in range(times))
    count = struct.unpack("<H", data[at + 10 : at + 12])[0] + times
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entries) + len(more), first, 0)
    return data[:first] + entries + more + tail, 1_000_000 * (times + 1)


def members_of(times: int) -> tuple[bytes, int]:
    files = document(LETTER) | {f"word/media/{i}.png": b"" for i in range(times)}
    return file_of(files), len(files)


def beside(name: str, held: bytes) -> tuple[bytes, int]:
    files = document(LETTER) | {name: held}
    return file_of(files), sum(map(len, files.values()))


def zip64() -> tuple[bytes, int]:
    """Return a document whose directory says that it is four billion files of as many bytes, in a ZIP64 record."""
    data = file_of(document(LETTER))
    at = data.rindex(b"PK\x05\x06")
    size, first = struct.unpack("<2L", data[at + 12 : at + 20])
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1 << 32, 1 << 32, size, first)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:at] + record + locator + end, len(data)


def bzipped() -> tuple[bytes, int]:
    files = document("<a/>" * 1_000_000)
    return file_of(files, zipfile.ZIP_BZIP2), sum(map(len, files.values()))


def quine() -> tuple[bytes, int]:
    """Return a zip of zips ten deep, each with ten of those before it."""
    data = zlib.compress(bytes(1_000_000))
    for _ in range(10):
        data = file_of({f"{i}.zip": data for i in range(10)})
    return beside("word/embeddings/a.zip", data)


LETTER = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
GONE = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
CELL = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
BOX = "<w:p><w:r><w:t>a</w:t><w:txbxContent>", "</w:txbxContent></w:r></w:p>"
WORD: dict[str, Callable[[], tuple[bytes, int]]] = {
    "40 references to a part of 40 notes": lambda: notes_again(40),
    "2,000 references to a part of 2,000 notes": lambda: notes_again(2_000),
    "240 nested paragraphs": lambda: packed("<w:p><w:r><w:t>a</w:t>" * 120 + "</w:r></w:p>" * 120),
    "nested paragraphs, again and again": lambda: packed(
        ("<w:p><w:r><w:t>a</w:t>" * 100 + "</w:r></w:p>" * 100) * 1000
    ),
    "100,000 nested paragraphs": lambda: packed("<w:p>" * 100_000 + "</w:p>" * 100_000),
    "400,000 paragraphs of one letter": lambda: packed(LETTER * 400_000),
    "100,000 paragraphs of one letter": lambda: packed(LETTER * 100_000),
    "a million empty paragraphs": lambda: packed("<w:p/>" * 1_000_000),
    "false size, 20 MB": lambda: lying(20),
    "false size, 1 GB": lambda: lying(1000),
    "one member under 2,000 names": lambda: overlapping(2_000),
    "100,000 members": lambda: members_of(100_000),
    "3,000 members": lambda: members_of(3_000),
    "a picture of 500 MB": lambda: beside("word/media/a.png", bytes(500_000_000)),
    "zip of zips": quine,
    "ZIP64 that counts four billion": zip64,
    "bzip2": bzipped,
    "tags without text, 20 MB": lambda: packed("<a/>" * 5_000_000),
    "tags without text, 0.9 MB": lambda: packed("<a/>" * 230_000),
    "tables in tables": lambda: packed(CELL[0] * 10_000 + LETTER + CELL[1] * 10_000),
    "text boxes in text boxes": lambda: packed(BOX[0] * 10_000 + BOX[1] * 10_000),
    "deleted paragraph marks": lambda: packed(GONE * 50_000),
    "links": lambda: packed(f"<w:p>{'<w:hyperlink><w:r><w:t>a </w:t></w:r></w:hyperlink>' * 50_000}</w:p>"),
    "tabs": lambda: packed(f"<w:p><w:r><w:t>a</w:t>{'<w:tab/>' * 300_000}<w:t>b</w:t></w:r></w:p>"),
    "line breaks": lambda: packed(f"<w:p><w:r><w:t>a</w:t>{'<w:br/>' * 300_000}<w:t>b</w:t></w:r></w:p>"),
    "XML comments": lambda: packed("<!--a-->" * 1_000_000),
    "processing instructions": lambda: packed("<?a?>" * 1_000_000),
    "entities": lambda: packed(
        "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>",
        "<!DOCTYPE a [<!ENTITY a 'ha'>"
        f"<!ENTITY b '{'&a;' * 1000}'><!ENTITY c '{'&b;' * 1000}'>]>",
    ),
    "entities in attributes": lambda: packed(
        "<w:p w:a='&c;'/>", f"<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '{'&a;' * 1000}'><!ENTITY c '{'&b;' * 1000}'>]>"
    ),
    "an attribute of 20 MB": lambda: packed(f"<w:p w:a='{'a' * 20_000_000}'/>"),
    "200,000 attributes": lambda: packed("<w:p " + " ".join(f"a{i}=''" for i in range(200_000)) + "/>"),
    "200,000 namespaces": lambda: packed("<w:p " + " ".join(f"xmlns:a{i}='{i}'" for i in range(200_000)) + "/>"),
    "nested namespaces": lambda: packed("".join(f"<a{i}:a xmlns:a{i}='{i}'>" for i in range(100_000))),
    "ever new names": lambda: packed("".join(f"<a{i}/>" for i in range(240_000))),
    "one text of 20 MB": lambda: packed(f"<w:p><w:r><w:t>{'a' * 20_000_000}</w:t></w:r></w:p>"),
    "one text of 300 KB": lambda: packed(f"<w:p><w:r><w:t>{'Ann met. ' * 33_000}</w:t></w:r></w:p>"),
    "unread text of 20 MB": lambda: packed(f"<w:p><w:r><w:instrText>{'a' * 20_000_000}</w:instrText></w:r></w:p>"),
    "spaces": lambda: packed(f"<w:p><w:r><w:t>a{' ' * 900_000}b</w:t></w:r></w:p>"),
    "200,000 styles": lambda: packed(LETTER, styles=styles(200_000)),
    "styles in a circle": lambda: packed(styled(30_000), styles=styles(1_000)),
    "notes of one letter": lambda: packed(LETTER, footnotes=f"<w:footnote>{LETTER}</w:footnote>" * 100_000),
    "a letter in a run of its own": lambda: packed(f"<w:p>{SCATTERED * 30_000}</w:p>"),
}  # fmt: skip
SCATTERED = '<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:ascii="Times"/><w:b/><w:sz w:val="24"/></w:rPr><w:t>a</w:t></w:r>'


def styles(count: int) -> str:
    based = '<w:style w:styleId="s{}"><w:name w:val="n{}"/><w:basedOn w:val="s{}"/></w:style>'
    return "".join(based.format(i, i, (i + 1) % count) for i in range(count))


def styled(count: int) -> str:
    paragraph = '<w:p><w:pPr><w:pStyle w:val="s{}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
    return "".join(paragraph.format(i % 1000) for i in range(count))
