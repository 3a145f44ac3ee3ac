"""What other programs are promised: every format fits its schema, and no article breaks out of one."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for
from sample import ARTICLE, AT, FINDINGS, LEFTOVER, SAMPLE, VARIANT

from quotecheck import renderers
from quotecheck.model import (
    Article,
    Document,
    Edit,
    Failure,
    FileReport,
    Fix,
    Piece,
    Related,
    Report,
    Severity,
    Span,
)
from quotecheck.registry.folders import members
from quotecheck.renderers._paths import from_here
from quotecheck.renderers._places import byte_columns
from quotecheck.renderers._renderer import PLAIN, Rendering
from quotecheck.run.outputs import rendering

DATA = Path(__file__).parent / "data"


ALL = {rendering.renderer.name: rendering.renderer for rendering in members(renderers, "render", Rendering)}


@cache
def validator(schema):
    """Return what validates a text by the schema that a renderer names."""
    packaged = files("quotecheck").joinpath(schema)
    text = (packaged if packaged.is_file() else DATA / schema).read_text(encoding="utf-8")
    if schema.endswith(".xsd"):
        import xmlschema  # a fifth of a second in each process

        return xmlschema.XMLSchema(text).validate
    loaded = json.loads(text)
    kind = validator_for(loaded)
    schema_of = kind(loaded, format_checker=kind.FORMAT_CHECKER)

    def validate(report):
        value = json.loads(report)
        for each in value if isinstance(value, list) else [value]:  # GitLab's schema is that of one entry
            schema_of.validate(each)

    return validate


def _document_schema():
    schema = json.loads(files("quotecheck").joinpath("report.schema.json").read_text(encoding="utf-8"))
    return {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": "#/$defs/document"}


LINE = Draft202012Validator(_document_schema())

COMMAND = re.compile(r"::(error|warning|notice) (?:[A-Za-z]+=[^:,\r\n]*,?)+::[^\r\n]*")


def written(name, report):
    return rendering(name).render(report, PLAIN)


def check_sarif(text, report):
    log = json.loads(text)
    (run,) = log["runs"]
    assert len(run["results"]) == sum(len(file.findings) for file in report.files)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert not re.search(r"\]\(|(?<!\{)\{(?:\{\{)*(?!\{)\d", result["message"]["text"])


def check_rdjson(text, report):
    log = json.loads(text)
    assert len(log["diagnostics"]) == sum(len(file.findings) for file in report.files)


def check_gitlab(text, report):
    issues = json.loads(text)
    assert len({issue["fingerprint"] for issue in issues}) == sum(len(file.findings) for file in report.files)


def check_junit(text, report):
    root = ET.fromstring(text)
    cases = root.findall("testsuite/testcase")
    assert len(cases) == sum(len(file.findings) or 1 for file in report.files) + len(report.failures)
    assert root.get("tests") == str(len(cases))
    assert root.get("failures") == str(len(root.findall("testsuite/testcase/failure")))


def check_jsonl(text, report):
    lines = [json.loads(line) for line in text.splitlines()]
    assert len(lines) == len(report.files) + len(report.failures)
    for line in lines[: len(report.files)]:
        LINE.validate(line)


def check_github(text, report):
    lines = text.splitlines()
    assert len(lines) == sum(len(file.findings) for file in report.files)  # fewer than are shown at once
    for line in lines:
        assert COMMAND.fullmatch(line)


def check_concise(text, report):
    assert len(text.splitlines()) == sum(len(file.findings) for file in report.files)


def check_csv(text, report):
    rows = list(csv.reader(io.StringIO(text)))
    assert len(rows) == 1 + sum(len(file.findings) for file in report.files)
    assert {len(row) for row in rows} == {12}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


def check_markdown(text, report):
    findings = sum(len(file.findings) for file in report.files)
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert len(tables) == findings + 2 * sum(bool(file.findings) for file in report.files)
    for line in tables:
        assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 5
        assert set(re.findall(r"(?<!\\)(?:\\\\)*(<[^>]*>)", line)) <= {"<!-- -->"}


CHECKS = {name.removeprefix("check_"): check for name, check in globals().items() if name.startswith("check_")}


def fits(name, text, report):
    """Check a report by all that its format declares, and by what this module knows of it besides."""
    format_ = ALL[name]
    assert {c for c in set(text) if unicodedata.category(c) == "Cc"} <= set(format_.controls)
    if format_.schema:
        validator(format_.schema)(text)
    CHECKS.get(name, lambda *_: None)(text, report)


@pytest.mark.parametrize("report", [SAMPLE, Report()], ids=["sample", "empty"])
@pytest.mark.parametrize("name", ALL)
def test_fits(name, report):
    fits(name, written(name, report), report)


# What formats trip over, between anything that Python calls a string, lone surrogates included.
NASTY = st.sampled_from(
    [
        *("::error::x", "\n::stop-commands::a\n", "##[group]", "%0A", "]]>", "<!--", "</failure>", "&amp;", "\x00"),
        *("\x1b[2J", "|", "\\|", "`", "<script>", "[a](1)", "{0}", "=1+1", "@all", '"', "\r", "\u2028", "\x85"),
        *("\ud800", "\ufffe"),
    ]
)
WORDS = st.lists(st.one_of(NASTY, st.text(st.characters(), max_size=4)), max_size=6).map("".join)


@st.composite
def reports(draw):
    files = []
    for _ in range(draw(st.integers(0, 2))):
        text = draw(WORDS)
        article = Article(document=Document.from_text(text, draw(WORDS.filter(lambda w: "\0" not in w)) or "a"))
        ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
        spans = ends.map(lambda pair: Span(min(pair), max(pair)))
        found = [
            draw(st.sampled_from([VARIANT, LEFTOVER])).at(
                draw(spans),
                draw(WORDS),
                Related(draw(spans), draw(WORDS)),
                severity=draw(st.sampled_from(list(Severity))),
                fix=Fix(draw(WORDS), (Edit(draw(spans), draw(WORDS)),)) if draw(st.booleans()) else None,
            )
            for _ in range(draw(st.integers(0, 3)))
        ]
        files.append(FileReport(article, tuple(sorted(found, key=lambda f: f.spans[0]))))
    failures = draw(st.lists(st.builds(Failure, WORDS.filter(lambda w: w and "\0" not in w), WORDS), max_size=1))
    names = [file.article.document.name for file in files]
    if len({from_here(name) for name in names}) < len(names):
        files = files[:1]
    return Report(files=tuple(files), failures=tuple(failures), rules=(VARIANT,))


@given(report=reports())
def test_no_article_breaks_out(report):
    for name in ALL:  # to make a report takes longer than to write it
        text = written(name, report)

        fits(name, text, report)
        assert "\u2028" not in text, name


def test_sarif_is_complete():
    (run,) = json.loads(written("sarif", SAMPLE))["runs"]

    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["QC301", "QC702"]
    for rule in run["tool"]["driver"]["rules"]:
        assert {"name", "shortDescription", "fullDescription", "help", "defaultConfiguration"} <= rule.keys()
        assert "```text" in rule["help"]["markdown"]
        assert "{" not in rule["help"]["markdown"]
    first, second, third, _ = run["results"]
    location = first["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "desk/a%2Cb%3A%201.txt", "uriBaseId": "%SRCROOT%"}
    assert location["region"] == {"startLine": 5, "startColumn": 22, "endLine": 5, "endColumn": 26}
    assert (first["level"], second["level"], third["level"]) == ("note", "error", "warning")
    assert second["relatedLocations"][0]["message"]["text"] == "first named here"
    (replacement,) = third["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"] == {"text": ""}
    assert len({tuple(result["partialFingerprints"].values()) for result in run["results"]}) == 4
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_tells_what_is_suppressed_and_what_was_known():
    report = Report(files=(FileReport(ARTICLE, FINDINGS[:1], suppressed=FINDINGS[:2], known=FINDINGS[3:]),))
    log = json.loads(written("sarif", report))
    results = log["runs"][0]["results"]

    validator(ALL["sarif"].schema)(written("sarif", report))
    assert [[each["kind"] for each in result["suppressions"]] for result in results] == [
        [],
        ["inSource"],
        ["inSource"],
        ["external"],
    ]
    assert len({result["partialFingerprints"]["quotecheckFingerprint/v1"] for result in results}) == 4
    for name in ALL.keys() - {"sarif"}:
        fits(name, written(name, report), report)


def test_sarif_names_a_rule_that_only_a_finding_knows():
    report = Report(files=(FileReport(ARTICLE, FINDINGS),), rules=())

    fits("sarif", written("sarif", report), report)


@every(
    ("path", "uri", "relative"),
    [
        ("./desk//a.txt", "desk/a.txt", True),
        ("desk/../b.txt", "b.txt", True),
        ("-", "-", True),
        ("caf\udce9.txt", "caf%E9.txt", True),
        ("here/a.txt", "here/a.txt", True),
    ],
)
def test_uris_are_relative(path, uri, relative):
    report = Report(files=(FileReport(Article(document=Document.from_text("a", path)), ()),))
    location = json.loads(written("sarif", report))["runs"][0]["artifacts"][0]["location"]

    assert (location["uri"], "uriBaseId" in location) == (uri, relative)


def test_a_path_below_the_current_folder_is_relative_and_one_elsewhere_absolute(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    inside, outside = str(tmp_path / "here" / "a b.txt"), str(tmp_path / "c.txt")
    documents = [Article(document=Document.from_text("a", path)) for path in (inside, outside, "../d.txt")]
    report = Report(files=tuple(FileReport(article, ()) for article in documents))
    locations = [item["location"] for item in json.loads(written("sarif", report))["runs"][0]["artifacts"]]

    assert locations[0] == {"uri": "a%20b.txt", "uriBaseId": "%SRCROOT%"}
    assert [unquote(location["uri"]) for location in locations[1:]] == [
        f"file://{outside}",
        f"file://{tmp_path}/d.txt",
    ]


def test_rdjson_counts_bytes():
    diagnostic = json.loads(written("rdjson", SAMPLE))["diagnostics"][0]
    start = diagnostic["location"]["range"]["start"]
    line = ARTICLE.document.line(start["line"])

    assert line.encode()[start["column"] - 1 :].startswith(b"half of it")
    assert start["column"] == line.index("half") + 1 + 6  # three characters of three bytes


@given(st.text(), st.lists(st.integers(0, 100)))
def test_byte_columns(text, numbers):
    document = Document.from_text(text)
    offsets = [min(number, len(text)) for number in numbers]

    assert byte_columns(document, offsets) == {
        offset: len(text[document.line_starts[document.position(offset).line - 1] : offset].encode()) + 1
        for offset in offsets
    }


def _many(*severities):
    article = Article(document=Document.from_text("a " * 100, "a.txt"))
    found = [VARIANT.at(Span(2 * i, 2 * i + 1), f"no. {i}", severity=level) for i, level in enumerate(severities)]
    return Report(files=(FileReport(article, tuple(found)),))


def test_github_ranks_and_counts_the_rest():
    report = _many(*[Severity.INFO] * 12, *[Severity.WARNING] * 3, *[Severity.ERROR] * 15)
    lines = written("github", report).splitlines()
    kinds = [line.split()[0] for line in lines]

    assert kinds == ["::error"] * 10 + ["::warning"] * 3 + ["::notice"] * 10
    assert lines[13].endswith("GitHub shows ten of a kind: 5 of severity error, 3 of severity info")
    assert "no. 12" in lines[10]


def test_github_leaves_nothing_out_of_few():
    lines = written("github", _many(*[Severity.INFO] * 10, *[Severity.ERROR] * 10)).splitlines()

    assert len(lines) == 20
    assert "not shown" not in lines[10]


def test_github_gives_columns_only_on_one_line():
    lines = written("github", SAMPLE).splitlines()

    assert "line=7,endLine=7,col=1,endColumn=12," in lines[0]
    assert "line=11,endLine=12,title=" in lines[2]
    assert AT["para"].of(ARTICLE.text).count("\n") == 1


def test_gitlab_tells_the_same_finding_of_two_files_apart():
    articles = (Article(document=Document.from_text("a b", name)) for name in ("1.txt", "2.txt"))
    report = Report(files=tuple(FileReport(article, (VARIANT.at(Span(0, 1), "x"),)) for article in articles))

    fits("gitlab", written("gitlab", report), report)


def test_a_translated_character_is_pointed_at_whole():
    source = "R&amp;D"
    pieces = (Piece.copied(source, 0, 1), Piece("&", 1, 6), Piece.copied(source, 6, 7))
    article = Article(document=Document.from_pieces("a.html", source, pieces))
    report = Report(files=(FileReport(article, (VARIANT.at(Span(1, 2), "x"),)),))
    region = json.loads(written("sarif", report))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]

    assert (region["startColumn"], region["endColumn"]) == (2, 7)
