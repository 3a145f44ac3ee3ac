"""Word documents: what is read of them, what for, and what is said of those that cannot be read or mended."""

from __future__ import annotations

import io
import json
import re
import shutil
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from contextlib import suppress
from functools import cache

import docx as python_docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from entries import every
from exactness import SAID, assert_exact
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml.etree import tostring

from quotecheck import analyse, api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED
from quotecheck.errors import BadUsage, UnreadableInput
from quotecheck.model import ParagraphKind
from quotecheck.pipeline import analyse as run_stages
from quotecheck.readers import docx
from quotecheck.run.outputs import render

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SPACES = f'xmlns:w="{W}" xmlns:mc="{MC}"'
TWICE = "The the mill shut."  # QC702 leftover, which --fix mends


def bytes_of(document):
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def written(*paragraphs):
    """Return a document with these paragraphs, each a text, or a style and a text."""
    document = python_docx.Document()
    for each in paragraphs:
        style, text = each if isinstance(each, tuple) else (None, each)
        document.add_paragraph(text, style)
    return document


def with_xml(body):
    """Return the bytes of a document whose body is that XML."""
    data, main = emptied()
    main.body[:-1] = parse_xml(f"<w:body {SPACES}>{body}</w:body>")[:]
    return repacked(data, {"word/document.xml": tostring(main)})


@cache
def emptied():
    """Return the bytes of a document without paragraphs, and its main part's element."""
    document = python_docx.Document()
    for each in document.styles.element[1:]:  # behind what all have in common, a hundred styles that no test names
        if each.get(f"{{{W}}}styleId") not in {"Title", "Heading1", "Quote"}:
            each.getparent().remove(each)
    return bytes_of(document), document.element


def repacked(data, changes):
    """Return the zip with some files changed, or left out where they are None."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        files = {name: old.read(name) for name in old.namelist()}
        for name, held in (files | changes).items():
            if held is not None:
                new.writestr(name, held)
    return packed.getvalue()


def source_of(data):
    return docx.read.from_bytes("x.docx", data, 0).source


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


PARTS = st.sampled_from(
    [
        "<w:r><w:t>{}</w:t></w:r>",
        "<w:r><w:t>{}</w:t><w:br/><w:t>goes on</w:t></w:r>",
        "<w:r><w:tab/><w:t>{}</w:t><w:tab/></w:r>",
        "<w:r><w:br/></w:r>",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>",
        "<w:ins><w:r><w:t>{}</w:t></w:r></w:ins>",
        "<w:del><w:r><w:delText>{}</w:delText></w:r></w:del>",
        "<w:hyperlink><w:r><w:t>{}</w:t></w:r></w:hyperlink>",
        "<w:sdt><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>",
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    ]
)
STYLES = st.sampled_from(["", *(f'<w:pPr><w:pStyle w:val="{id_}"/></w:pPr>' for id_ in ("Title", "Heading1", "Quote"))])
PARAGRAPHS = st.lists(st.tuples(PARTS, SAID), max_size=3).map(
    lambda pairs: "".join(part.replace("{}", said.replace(" & ", " ").replace("<", "&lt;")) for part, said in pairs)
)
BODIES = st.lists(st.tuples(STYLES, PARAGRAPHS, st.booleans()), max_size=8).map(
    lambda made: "".join(
        f"<w:tbl><w:tr><w:tc><w:p>{style}{held}</w:p></w:tc></w:tr></w:tbl>" if cell else f"<w:p>{style}{held}</w:p>"
        for style, held, cell in made
    )
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BODIES.map(lambda body: body.replace("&ldquo;", "“").replace("&rdquo;", "”")))
def test_every_place_is_the_place_in_the_lines(tmp_path, body):
    path = tmp_path / "a.docx"
    path.write_bytes(with_xml(body))
    report = api.check(path)

    assert report.failures == ()
    assert_exact(report.files[0].article.document, report)


@settings(deadline=None)
@given(st.binary() | st.binary().map(lambda junk: b"PK\x03\x04" + junk) | st.integers(0, 4000))
def test_any_bytes_are_read_or_refused(junk):
    if isinstance(junk, int):  # a document that is cut off, or has a wrong byte in it
        whole = bytes_of(written("She said no."))
        at = junk * len(whole) // 4000
        junk = whole[:at] + b"\xff" + whole[at + 1 :] if at % 2 else whole[:at]
    with suppress(UnreadableInput):
        assert docx.read.from_bytes("x.docx", junk, 0).extracted


def test_a_line_is_a_paragraph():
    document = written("One.", "", "Two.", "a\nb\tc")
    table = document.add_table(2, 2)
    for i, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {i}"
    document.add_paragraph("Last.")
    read = docx.read.from_bytes("x.docx", bytes_of(document), 0)

    assert read.source == "One.\n\nTwo.\na b\tc\ncell 0\ncell 1\ncell 2\ncell 3\nLast."
    assert read.text == "One.\n\nTwo.\n\na\nb c\n\ncell 0\n\ncell 1\n\ncell 2\n\ncell 3\n\nLast."
    assert read.extracted


@every(
    ("paragraph", "reads"),
    [
        (f"<w:ins>{run('in ')}</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>{run('on')}", "in on"),
        (f"<w:moveFrom>{run('old')}</w:moveFrom><w:moveTo>{run('new')}</w:moveTo>", "new"),
        (f"<w:hyperlink>{run('link')}</w:hyperlink> <w:smartTag>{run(' tag')}</w:smartTag>", "link tag"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control"),
        (run("seen") + run("hidden", "<w:vanish/>") + run(" too", '<w:vanish w:val="0"/>'), "seen too"),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>' + run("7"), "7"),
        ('<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/><w:t>word</w:t></w:r>', "word"),
        ('<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>' + run("no tab"), "no tab"),
        (run("co") + "<w:r><w:noBreakHyphen/><w:t>op\nera</w:t></w:r>", "co-op era"),
        (f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
        ("<w:r><w:t>a<!-- no -->b</w:t><!-- no --><?no no?></w:r>", "ab"),
    ],
)
def test_what_is_read_of_a_paragraph(paragraph, reads):
    assert source_of(with_xml(f"<w:p>{paragraph}</w:p>")) == reads


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_paragraphs_are_one_when_the_mark_between_them_is_gone(change):
    gone = f"<w:pPr><w:rPr><w:{change}/></w:rPr></w:pPr>"
    style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    boxed = f"<w:r><w:txbxContent><w:p>{run('boxed')}</w:p></w:txbxContent></w:r>"
    cell = f"<w:tbl><w:tr><w:tc><w:p>{gone}{run('cell')}</w:p></w:tc></w:tr></w:tbl>"
    data = with_xml(
        f"<w:p>{gone}{run('“We will not ')}{boxed}</w:p><w:bookmarkStart/><w:p>{gone}{run('close ')}</w:p>"
        f"<w:p>{style}{run('the mill.”')}</w:p><w:p>{gone}{run('Before a table')}</w:p>{cell}"
        f"<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>{run('one ')}</w:p><w:p>{gone}{run('two')}</w:p>"
    )
    document = docx.read.from_bytes("x.docx", data, 0)

    assert document.source == "“We will not close the mill.”\nboxed\nBefore a table\ncell\none \ntwo"
    assert [label.kind for label in document.labels] == [ParagraphKind.HEADLINE]


def test_a_text_box_is_read_once_after_its_paragraph():
    box = f"<w:txbxContent><w:p>{run('boxed')}</w:p></w:txbxContent>"
    body = (
        f"<w:p>{run('be')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run('fore')}</w:p><w:p>{run('after')}</w:p>"
    )

    assert source_of(with_xml(body)) == "before\nboxed\nafter"


def test_a_deleted_row_is_not_read():
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr>"
    body = f"<w:tbl>{row.format('<w:del/>', run('gone'))}{row.format('', run('here'))}</w:tbl>"

    assert source_of(with_xml(body)) == "here"


def with_notes(notes):
    """Return the bytes of a document with these footnotes."""
    document = written("Body.")
    whole = f"<w:footnotes {SPACES}>{notes}</w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), "application/xml", whole.encode(), document.part.package)
    document.part.relate_to(part, RT.FOOTNOTES)
    return bytes_of(document)


def test_footnotes_are_read_after_the_body():
    rule = f'<w:footnote w:type="separator" w:id="-1"><w:p>{run("no")}</w:p></w:footnote>'
    note = f'<w:footnote w:id="1"><w:p>{run("A note.")}</w:p></w:footnote>'

    assert source_of(with_notes(rule + note)) == "Body.\nA note."


def kinds(document):
    article = run_stages(docx.read.from_bytes("x.docx", bytes_of(document), 0))
    return {paragraph.span.of(article.text): paragraph.kind for paragraph in article.paragraphs}


def test_styles_tell_what_a_paragraph_is_for():
    document = written(
        ("Title", "The mill"),
        ("Subtitle", "A town waits"),
        ("Heading 1", "Why"),
        ("Caption", "The weir"),
        ("Quote", "It is over."),
        ("Intense Quote", "It is not."),
        "She said no.",
    )

    assert kinds(document) == {
        "The mill": ParagraphKind.HEADLINE,
        "A town waits": ParagraphKind.DECK,
        "Why": ParagraphKind.CROSSHEAD,
        "The weir": ParagraphKind.CAPTION,
        "It is over.": ParagraphKind.QUOTE,
        "It is not.": ParagraphKind.QUOTE,
        "She said no.": ParagraphKind.BODY,
    }


def test_without_a_title_the_first_heading_is_the_headline():
    document = written(
        ("Title", ""), ("Heading 1", " "), ("Heading 1", "The mill"), ("Heading 1", "Why"), "She said no."
    )

    assert kinds(document) == {
        "The mill": ParagraphKind.HEADLINE,
        "Why": ParagraphKind.CROSSHEAD,
        "She said no.": ParagraphKind.BODY,
    }


def test_a_desks_own_style_is_what_it_is_based_on_and_ids_may_be_in_any_language():
    document = written("She said no.")
    own = document.styles.add_style("Unsere Zwischenzeile", 1)
    own.base_style = document.styles["Heading 2"]
    document.styles["Heading 2"].element.styleId = "berschrift2"
    own.element.basedOn_val = "berschrift2"
    circle = document.styles.add_style("Round", 1)
    circle.base_style = circle
    document.add_paragraph("Why it is so", own)
    document.add_paragraph("It is round.", circle)

    found = kinds(document)
    assert found["Why it is so"] is ParagraphKind.CROSSHEAD
    assert found["It is round."] is ParagraphKind.BODY


def test_the_report_names_the_paragraph(tmp_path, capsys):
    path = tmp_path / "a.docx"
    path.write_bytes(bytes_of(written("All is well.", "", f"Ada said that. {TWICE}")))

    cli.run([str(path), "--select", "leftover", "--format", "concise"])
    assert capsys.readouterr().out.startswith(f"{path}:3:16: ")


MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
PLAIN = bytes_of(written("She said no."))
TYPES = zipfile.ZipFile(io.BytesIO(PLAIN)).read("[Content_Types].xml").decode()
EVIL = f'<!DOCTYPE w [<!ENTITY a "{"ha" * 99}"><!ENTITY b "{"&a;" * 99}"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


def test_macros_are_no_hindrance():
    types = TYPES.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", MACROS)

    assert source_of(repacked(PLAIN, {"[Content_Types].xml": types})) == "She said no."


UNREADABLE = "cannot be read as a Word document: open it in Word and save it anew"
MARKUP = "holds far more markup than text: save its text alone"


def main_part(body, before=""):
    """Return a document whose main part is that, as no program would write it."""
    whole = f"{before}<w:document {SPACES}><w:body>{body}</w:body></w:document>"
    return repacked(PLAIN, {"word/document.xml": whole})


def peak_of(data, limit=1_000_000):
    """Return how many bytes at most reading takes at a time, and why the document is refused, if it is."""
    tracemalloc.start()
    try:
        docx.read.from_bytes("x.docx", data, limit)
    except UnreadableInput as error:
        return tracemalloc.get_traced_memory()[1], str(error)
    finally:
        tracemalloc.stop()
    return 0, ""


def test_a_part_is_read_once_however_often_it_is_referred_to():
    data = with_notes(f'<w:footnote w:id="1"><w:p>{run("A note.")}</w:p></w:footnote>')
    name = "word/_rels/document.xml.rels"
    relations = zipfile.ZipFile(io.BytesIO(data)).read(name).decode()
    (one,) = re.findall('<Relationship [^>]*/footnotes"[^>]*>', relations)
    many = "".join(re.sub('Id="[^"]*"', f'Id="r{i}"', one) for i in range(2_000, 2_050))

    assert source_of(repacked(data, {name: relations.replace(one, one + many)})) == "Body.\nA note."


def test_a_paragraph_in_a_paragraph_is_read_once():
    nested = "".join(f"<w:p><w:r><w:t>{i} </w:t>" for i in range(12)) + "</w:r></w:p>" * 12

    assert source_of(main_part(nested)).split() == [str(i) for i in range(12)]


def test_words_after_a_paragraph_in_a_paragraph_belong_to_the_outer_one():
    inner = f"<w:p>{run('inner')}</w:p>"

    assert source_of(main_part(f"<w:p>{run('out')}{inner}{run('er')}</w:p>")) == "outer\ninner"


def test_unpacking_stops_at_the_limit():
    data = main_part(f"<w:p>{run('a')}</w:p>" * 200_000)
    peak, said = peak_of(data, 1_000)

    assert said == "has more than 1,000 characters of text: split it, or raise --max-file-size"
    assert peak < 2_000_000


def test_a_false_size_unpacks_nothing_beyond_it():
    body = "<w:p/>" * 1_000_000
    data = main_part(body)
    size = zipfile.ZipFile(io.BytesIO(data)).getinfo("word/document.xml").file_size
    peak, said = peak_of(data.replace(struct.pack("<L", size), struct.pack("<L", 100)))

    assert said == UNREADABLE
    assert peak < 2_000_000


def test_pictures_are_not_unpacked():
    data = repacked(PLAIN, {"word/media/a.png": bytes(30_000_000)})

    assert source_of(data) == "She said no."


def renamed_members(data, times):
    """Return the zip with its last member named so many times more, the same bytes under other names."""
    at = data.rindex(b"PK\x05\x06")
    start = data.rindex(b"PK\x01\x02")
    name = zipfile.ZipFile(io.BytesIO(data)).infolist()[-1].filename.encode()
    more = b"".join(data[start:at].replace(name, b"%0*d" % (len(name), i)) for i in range(times))
    count, size, first = struct.unpack("<H2L", data[at + 10 : at + 20])
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count + times, count + times, size + len(more), first, 0)
    return data[:at] + more + tail


def flagged(data, flags):
    """Return the zip with these flags of its last member."""
    at = data.rindex(b"PK\x01\x02") + 8
    return data[:at] + bytes([flags]) + data[at + 1 :]


def of_a_later_zip(data):
    """Return the zip with a last member that needs a version of zip that there is not."""
    at = data.rindex(b"PK\x01\x02") + 6
    return data[:at] + struct.pack("<H", 99) + data[at + 2 :]


def displaced(data):
    """Return the zip with a directory that stands elsewhere than it says, so that its members begin before it does."""
    at = data.rindex(b"PK\x05\x06") + 16
    return data[:at] + struct.pack("<L", 0xFFFF_FFFE) + data[at + 4 :]


def compressed_otherwise(data):
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return packed.getvalue()


STYLE = '<w:style w:styleId="s{}"><w:name w:val="n"/><w:basedOn w:val="s0"/></w:style>'


def many_styles():
    styles = "".join(STYLE.format(i) for i in range(10_001))
    return repacked(PLAIN, {"word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>"})


@every(
    ("data", "said"),
    [
        (
            lambda: main_part("<w:p><w:r><w:t>x&b;&c;</w:t></w:r></w:p>", EVIL),
            "declares a document type, as Word never does: open it in Word and save it anew",
        ),
        (lambda: main_part("<a/>" * 400_000), MARKUP),
        (lambda: main_part("<w:p/>" * 400_000), MARKUP),
        (lambda: main_part("<!---->" * 400_000), MARKUP),
        (lambda: main_part(f"<w:instrText>{'a' * 9_000_000}</w:instrText>" * 3), MARKUP),
        (lambda: main_part("<w:p>" * 20_000 + "</w:p>" * 20_000), "is nested far too deep: save its text alone"),
        (lambda: main_part(f"<w:p w:a='{'a' * 11_000_000}'/>"), UNREADABLE),
        (
            many_styles,
            "declares more than 10,000 styles: save its text alone",
        ),
        (lambda: renamed_members(PLAIN, 3), "holds a file twice: open it in Word and save it anew"),
        (lambda: renamed_members(PLAIN, 5_000), "holds more than 4,096 files: save its text alone"),
        (lambda: flagged(PLAIN, 0x01), "is protected by a password: save it without one"),
        (lambda: flagged(PLAIN, 0x40), "is protected by a password: save it without one"),
        (lambda: flagged(PLAIN, 0x20), "is packed as Word packs nothing: open it in Word and save it anew"),
        (lambda: compressed_otherwise(PLAIN), "is packed as Word packs nothing: open it in Word and save it anew"),
        (lambda: of_a_later_zip(PLAIN), "is not a Word document, or is damaged: name a .docx file"),
        (lambda: displaced(PLAIN), "is not a Word document, or is damaged: name a .docx file"),
    ],
)  # fmt: skip
def test_what_costs_more_than_its_text_is_refused(data, said):
    with pytest.raises(UnreadableInput) as refused:
        docx.read.from_bytes("x.docx", data(), 1_000_000)
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (lambda: b"", "is not a Word document, or is damaged: name a .docx file"),
        (lambda: b"She said no.", "is not a Word document, or is damaged: name a .docx file"),
        (lambda: PLAIN[:-100], "is not a Word document, or is damaged: name a .docx file"),
        (
            lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
            "is a Word document of the old kind: save it as .docx",
        ),
        (
            lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password: save it without one",
        ),
        (
            lambda: repacked(PLAIN, {"[Content_Types].xml": None}),
            "is a zip file, but not a Word document: name a .docx file",
        ),
        (
            lambda: repacked(
                PLAIN, {"[Content_Types].xml": TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet")}
            ),
            "is an Office file, but not a Word document: name a .docx file",
        ),
        (
            lambda: repacked(PLAIN, {"word/document.xml": "<w:document"}),
            "cannot be read as a Word document: open it in Word and save it anew",
        ),
        (
            lambda: repacked(PLAIN, {"word/styles.xml": None}),
            "cannot be read as a Word document: open it in Word and save it anew",
        ),
        (
            lambda: main_part("<a/>" * 400_000),
            "holds far more markup than text: save its text alone",
        ),
    ],
    ids=["empty", "text", "cut off", "doc", "password", "zip", "sheet", "broken xml", "part missing", "bomb"],
)
def test_what_cannot_be_read_is_told_in_one_line(data, said, tmp_path, capsys):
    path = tmp_path / "a.docx"
    path.write_bytes(data())

    assert cli.run([str(path)]) == FAILED
    assert capsys.readouterr().err == f"quotecheck: {path}: {said}\n"


def test_a_document_without_a_body_is_empty():
    assert source_of(repacked(PLAIN, {"word/document.xml": f"<w:document {SPACES}/>"})) == ""


def test_without_lxml_a_document_is_told_where_it_is_named_not_in_a_folder(tmp_path, monkeypatch, capsys):
    for name in [name for name in sys.modules if name == "lxml" or name.startswith("lxml.")]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in ("_package", "_word", "_word_parts"):
        monkeypatch.delitem(sys.modules, f"quotecheck.readers.{name}", raising=False)
    (tmp_path / "a.docx").write_bytes(PLAIN)
    (tmp_path / "b.txt").write_text("She said no.")

    assert cli.run([str(tmp_path)]) == CLEAN
    out, err = capsys.readouterr()
    assert "1 article" in out
    assert err == ("quotecheck: 1 file in folders skipped, which need lxml: pip install 'quotecheck-news[docx]'\n")
    assert cli.run([str(tmp_path), "--quiet"]) == CLEAN
    assert capsys.readouterr() == ("", "")
    assert cli.run([str(tmp_path), str(tmp_path / "a.docx")]) == FAILED
    out, err = capsys.readouterr()
    assert "1 article" in out
    assert err == (
        f"quotecheck: {tmp_path}/a.docx: is a Word document, which needs lxml: pip install 'quotecheck-news[docx]'\n"
    )


def test_standard_input(tmp_path, python):
    data = bytes_of(written("“No,” said Ada Quill, the miller."))
    done = subprocess.run(
        [python, "-m", "quotecheck", "quotes", "-", "--input-format", "docx", "--format", "csv"],
        input=data,
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )

    assert "Ada Quill" in done.stdout.decode()


def test_text_cannot_be_read_as_a_word_document():
    for ask in (
        lambda: analyse("She said no.", input_format="docx"),
        lambda: api.check(text="No.", input_format="docx"),
    ):
        with pytest.raises(BadUsage, match="text cannot be read as docx: give the path of a file"):
            ask()


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_a_document_is_never_written(tmp_path, capsys, option):
    path = tmp_path / "a.docx"
    data = bytes_of(written(TWICE))
    path.write_bytes(data)
    (tmp_path / "b.docx").write_bytes(PLAIN)

    assert cli.run([str(tmp_path), option]) == FAILED
    out, err = capsys.readouterr()
    assert f"{path}: is not fixed because it is not a text file: fix it in the program that wrote it\n" in err
    assert "b.docx" not in err
    assert "@@" not in out
    assert path.read_bytes() == data


def test_no_program_is_told_to_edit_a_document(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(bytes_of(written(TWICE)))
    report = api.check(path)

    (result,) = json.loads(render(report, "sarif"))["runs"][0]["results"]
    (diagnostic,) = json.loads(render(report, "rdjson"))["diagnostics"]

    assert (result["ruleId"], result["fixes"], diagnostic["suggestions"]) == ("QC702", [], [])


def test_a_file_beside_the_document_suppresses(tmp_path):
    (tmp_path / "a.docx").write_bytes(bytes_of(written("All is well.", TWICE)))
    (tmp_path / "a.docx.quotecheck").write_text("QC702 line 2\n")
    (file,) = api.check(tmp_path / "a.docx").files

    assert [finding.rule.code for finding in file.suppressed] == ["QC702"]


def test_word_locks_no_folder(tmp_path):
    (tmp_path / "a.docx").write_bytes(PLAIN)
    (tmp_path / "~$a.docx").write_bytes(b"Ada")
    report = api.check(tmp_path)

    assert (len(report.files), report.failures) == (1, ())


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
def test_a_document_that_has_changed_is_new_from_end_to_end(tmp_path, monkeypatch, capsys):
    def findings():
        assert cli.run(["a.docx", "--select", "leftover", "--format", "concise", "--diff-base", "HEAD"]) in (0, 1)
        return capsys.readouterr().out.count("QC702")

    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *arguments], check=True, capture_output=True
        )

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes(bytes_of(written("All is well.", TWICE)))
    (tmp_path / ".gitattributes").write_text("*.docx binary\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "all")
    assert findings() == 0
    (tmp_path / "a.docx").write_bytes(bytes_of(written("All is well here.", TWICE)))
    assert findings() == 1
