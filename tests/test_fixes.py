"""Fixes change what they say they change, and nothing in quotations; files keep all else."""

from __future__ import annotations

import codecs
import io
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED, FOUND
from quotecheck.model import Article, Document, Edit, FileReport, Fix, Paragraph, Quotation, Rule, Severity, Span
from quotecheck.settings import fixes

RULE = Rule(__name__, __doc__, code="QC999", severity=Severity.WARNING, since="0.1", bad=(), good=())
QUOTED = 'He said "the the end" was near near.'


def mended(text, *edits, safe=True, unsafe=False):
    """Return `text` after each edit, a fix of its own: start, end and what is put there."""
    document = Document.from_text(text)
    start, end = text.find('"'), text.rfind('"') + 1
    quotation = Quotation(span=Span(start, end), inner=Span(start + 1, end - 1), opening='"', closing='"')
    article = Article(
        document=document, paragraphs=(Paragraph(Span(0, len(text))),), quotations=(quotation,) if end else ()
    )
    found = tuple(
        RULE.at(Span(start, end), "wrong", fix=Fix("mend", (Edit(Span(start, end), new),), safe=safe))
        for start, end, new in edits
    )
    result = fixes.fix(FileReport(article, found), unsafe=unsafe)
    return result.source, len(result.findings)


def test_every_edit_is_made_once():
    assert mended("one two three", (0, 3, "1"), (8, 13, "3"), (4, 4, "and ")) == ("1 and two 3", 3)
    assert mended("one two", (0, 3, "1"), (0, 3, "uno"), (2, 5, "x"), (0, 0, "y")) == ("1 two", 1)


def test_unsafe_fixes_are_asked_for():
    assert mended("one", (0, 3, "1"), safe=False) == ("one", 0)
    assert mended("one", (0, 3, "1"), safe=False, unsafe=True) == ("1", 1)


@given(st.integers(0, len(QUOTED)), st.integers(0, 6), st.sampled_from(["", "x", " ", "”"]))
def test_no_word_in_a_quotation_changes(start, length, new):
    after, _ = mended(QUOTED, (start, min(len(QUOTED), start + length), new), unsafe=True)

    assert "the the end" in after.replace("”", "")


def test_words_in_quotations_are_left_and_marks_are_turned():
    assert mended(QUOTED, (12, 16, ""), (8, 9, "“"), (20, 21, "”"), (30, 35, "")) == (
        "He said “the the end” was near.",
        3,
    )


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("Åse said the the mill shut.\r\nIt is over.\r\n".encode(), "a.txt"),
        (codecs.BOM_UTF8 + "Åse said the the mill shut.\n".encode(), "a.txt"),
        (codecs.BOM_UTF16_LE + "Åse said the the mill shut.\r\n".encode("utf-16-le"), "a.txt"),
        ("José Peña’s café in the the square shut.\r\n".encode("cp1252"), "a.txt"),
        ("---\r\ntitle: x\r\n---\r\n*Åse* &amp; Ola said the the mill shut. \r\n".encode(), "a.md"),
        ("<p>Åse &amp; Ola said the the mill <b>shut</b>.\n".encode(), "a.html"),
    ],
    ids=["crlf", "utf-8 mark", "utf-16", "cp1252", "markdown", "html"],
)
def test_a_file_keeps_its_encoding_line_ends_and_permissions(tmp_path, data, name):
    path, link = tmp_path / name, tmp_path / f"link-{name}"
    path.write_bytes(data)
    path.chmod(0o640)
    link.symlink_to(path)

    assert fixes.write_fixes(api.check(link)) == (1, ())
    wide = b"\0" if data.startswith(codecs.BOM_UTF16_LE) else b""
    twice = b"".join(bytes([byte]) + wide for byte in b"the the")
    assert path.read_bytes() == data.replace(twice, twice[: len(twice) * 3 // 7])
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(os.listdir(tmp_path)) == sorted([name, f"link-{name}"])


def test_markup_within_an_edit_is_not_torn(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("<p>Ada said the <b>the</b> mill shut.</p>")
    fixes.write_fixes(api.check(path))

    assert path.read_text() in (
        "<p>Ada said the <b>the</b> mill shut.</p>",
        "<p>Ada said the <b></b> mill shut.</p>",
    )


def test_a_file_that_has_changed_meanwhile_is_left(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ada said the the mill shut.")
    report = api.check(path)
    path.write_text("Ada said the the mill shut!")

    assert fixes.write_fixes(report)[0] == 0
    assert fixes.write_fixes(report)[1][0].message == "has changed since it was read: run it again"
    assert path.read_text() == "Ada said the the mill shut!"


def test_a_broken_write_leaves_the_file(tmp_path, monkeypatch):
    def broken(*_):
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_text("Ada said the the mill shut.")
    monkeypatch.setattr(os, "replace", broken)

    assert fixes.write_fixes(api.check(path))[1][0].message.startswith("cannot be written (No space left on device)")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_text() == "Ada said the the mill shut."


def test_the_command(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("Ada said the the mill shut")

    assert cli.run([str(path), "--diff"]) == FOUND
    assert capsys.readouterr().out == (
        f"--- {path}\n+++ {path}\n@@ -1 +1 @@\n-Ada said the the mill shut\n\\ No newline at end of file\n"
        "+Ada said the mill shut\n\\ No newline at end of file\n"
    )
    assert path.read_text() == "Ada said the the mill shut"
    assert cli.run([str(path), "--fix"]) == CLEAN
    assert path.read_text() == "Ada said the mill shut"
    assert cli.run([str(path), "--diff"]) == CLEAN
    assert "1 finding fixed" in capsys.readouterr().err
    assert cli.run(["-", "--fix"]) == FAILED


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with an article and links out of it and within it, and an article beside it."""
    monkeypatch.chdir(tmp_path)
    for name in ("desk/sport/b.txt", "desk-2/secret.txt"):
        os.makedirs(os.path.dirname(name), exist_ok=True)
        (tmp_path / name).write_text("Ada said the the mill shut.\n")
    (tmp_path / "desk" / "out.txt").symlink_to("../desk-2/secret.txt")
    (tmp_path / "desk" / "within.txt").symlink_to("sport/b.txt")
    return tmp_path


@pytest.mark.parametrize("given", ["desk", "./desk", "desk/*.txt", "desk/**/*.txt", "link", "desk/../desk"])
@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_what_a_link_leads_to_outside_of_a_folder_is_not_mended(option, given, desk, capsys):
    (desk / "link").symlink_to("desk")

    assert cli.run([given, option, "--quiet", "--format", "json=report.json"]) == 2
    err = capsys.readouterr().err.splitlines()
    assert [line.rpartition("out.txt: ")[2] for line in err] == [
        "is not fixed because it is a link out of the given folder: name the file itself"
    ]
    assert (desk / "desk-2" / "secret.txt").read_text() == "Ada said the the mill shut.\n"
    assert (desk / "desk" / "within.txt").is_symlink()
    assert (desk / "desk" / "within.txt").read_text() == f"Ada said the {'the ' * (option == '--diff')}mill shut.\n"
    assert "QC702" in (desk / "report.json").read_text()  # it is checked all the same


@pytest.mark.parametrize(
    "given", [["desk/out.txt"], ["./desk/out.txt", "desk"], ["desk", "./desk/out.txt"], ["desk", "desk-2"], ["."]]
)
def test_what_is_named_is_mended_wherever_it_lies(given, desk, capsys):
    assert cli.run([*given, "--fix", "--quiet"]) == 0
    assert capsys.readouterr().err == ""
    assert (desk / "desk-2" / "secret.txt").read_text() == "Ada said the mill shut.\n"
    assert (desk / "desk" / "out.txt").is_symlink()


def test_standard_input_with_a_name_has_a_difference(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Ada said the the mill shut.\n")))

    assert cli.run(["--diff", "--stdin-filename", "draft.txt"]) == 1
    assert capsys.readouterr().out.startswith("--- draft.txt\n")
