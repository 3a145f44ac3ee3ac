"""Whatever an article, a name or a setting holds, no printed line is a command to a build server or a terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from entries import every

from quotecheck import api, cli, renderers
from quotecheck import listings as quotes
from quotecheck.model import Report
from quotecheck.registry.folders import members
from quotecheck.renderers._renderer import Look, Renderer, Rendering
from quotecheck.run.outputs import rendering
from quotecheck.settings import Settings
from quotecheck.system.printable import no_command, spelt_out

NAMES = (
    "::error ::a.txt",
    "  ::set-output name=x::b.txt",
    "##[error]c.txt",
    "##VSO[task.complete]d.txt",
    "e\n::error::f.txt",
    "g\r::error::h.txt",
    "i\x1b]0;x\x07.txt",
    "j\u202etxt.txt",
    "k\u2028::error::l.txt",
)
STORY = """\
::error::A headline

“We ##[error]will appeal,” said ::Maria Lopez, the ##vso[x]mayor. Maria Lopes said the the \x1b[31mend\u202e was near.

\u3000::warning ::Dr. ##[group]Lopez said “No.\u2067”
"""
COMMAND = re.compile(r"^\s*::|##\[|##vso\[", re.IGNORECASE)
ACTIVE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
NOT_ITS_OWN = "a report may print only the commands of its own format, which OWN in this file describes"
OWN = re.compile(r"::(error|warning|notice) (file=[^:]*|title=quotecheck)::(?!.*(##\[|##vso\[))", re.IGNORECASE)


def acting(text: str, *, commands: bool = False) -> list[str]:
    """Return the lines that a build server or a terminal would act on; the github format's `commands` are its own."""
    lines = re.split(r"\r\n|\r|\n", text)
    return [
        line for line in lines if ACTIVE.search(line) or (COMMAND.search(line) and not (commands and OWN.match(line)))
    ]


def _formats(folder: object) -> list[Renderer]:
    return [each.renderer for each in members(folder, "render", Rendering)]


def _declared(renderer: Renderer, out: str) -> str:
    """Return the report with a space for each control character that the format may contain."""
    return out.translate({ord(c): " " for c in renderer.controls if c != "\n"})


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        Path(name).write_text(STORY, encoding="utf-8", newline="")
        Path(f"missing-{name}").write_bytes(b"\0")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Return a cache: what is found in these articles is the same whatever is printed of it."""
    return str(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def said(python, kept):
    """Return what the command says on standard output and error."""
    environment = os.environ | {"PYTHONUTF8": "1", "COLUMNS": "60", "QUOTECHECK_CACHE_DIR": kept}

    def run(*arguments: str) -> tuple[str, str]:
        command = [python, "-m", "quotecheck", *arguments]
        done = subprocess.run(command, capture_output=True, env=environment, check=False)
        return done.stdout.decode(), done.stderr.decode()

    return run


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("renderer", _formats(renderers), ids=lambda each: each.name)
def test_no_report_acts(renderer, said):
    out, err = said("--all-types", "--min-confidence=0", "--format", renderer.name, *NAMES, ".")

    assert "QC702" in out
    assert acting(_declared(renderer, out), commands=renderer.commands) == [], NOT_ITS_OWN
    assert acting(err) == []
    assert err.count("quotecheck: ") == err.count("\n") == len(NAMES)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("renderer", _formats(quotes), ids=lambda each: each.name)
def test_no_listing_of_quotes_acts(renderer, said):
    out, err = said("quotes", "--min-confidence=0", "--format", renderer.name, *NAMES, ".")

    assert "Lopez" in out
    assert acting(_declared(renderer, out) + err) == []


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("options", [(), ("--verbose",), ("--format", "json")], ids=" ".join)
def test_no_trace_acts(options, capsys):
    for name, line in product(NAMES, (1, 3, 5)):
        cli.run(["why", f"./{name}:{line}", "--min-confidence=0", *options])
        out, err = capsys.readouterr()

        assert ("headline" if line == 1 else "Lopez") in out
        assert acting(out + err) == []


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--statistics", "."),
        ("--fix", "."),
        ("baseline", "write", *NAMES, "--baseline", "::error ::x.json"),
        ("no\n::error::such.txt",),
        ("x.txt", "--select", "\n::error::##[x]"),
        ("x.txt", "--config", "\n::error::##[x]"),
        ("x.txt", "--format", "\n::error::##[x]"),
        ("--\n::error::##[x]",),
        ("explain", "\n::error::##[x]"),
        ("x.txt", "--diff-base", "\n::error::##[x]"),
        ("*\n::error::##[x]",),
    ],
)
def test_no_other_command_acts(arguments, said):
    out, err = said(*arguments)

    assert out + err
    assert acting(out + err) == []


def test_no_setting_acts(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "a\u202e##[error]b\n::error::"
    folder.mkdir()
    monkeypatch.chdir(folder)
    word = "x\u202e\u061c\u2066\u2028\x9b##[error]##vso[a]\n::error::"
    written = json.dumps([word]).replace("\x7f", "\\u007f")
    Path("quotecheck.toml").write_text(
        f"known-people = {written}\n[[overrides]]\npaths = {written}\n", encoding="utf-8"
    )

    assert cli.run(["config"]) == 0
    out = capsys.readouterr().out
    assert acting(out) == []
    import tomllib

    assert tomllib.loads(out)["known-people"] == [word]


def test_a_fault_of_the_program_acts_no_more_than_another_line(tmp_path, monkeypatch, capsys):
    def broken(*_, **__):
        raise ValueError("x\n::error::y ##[z]\x1b")

    monkeypatch.setattr(api, "check", broken)
    assert cli.run([str(tmp_path)]) == 2
    assert acting(capsys.readouterr().err) == []


@pytest.mark.parametrize("output_format", ["text", "quotes table"])
def test_a_wrapped_cell_begins_no_command(output_format):
    article = api.analyse("“We will appeal,” said Maria Lopez, the mayor.\n")
    forged = article.speakers[0]._replace(name="A" * 56 + " ::error title=x::boo", role=None)
    (file,) = api.check(text="x").files
    report = Report(files=(replace(file, article=article._replace(speakers=(forged,))),))
    folder = quotes if output_format == "quotes table" else renderers
    shown = rendering(output_format.split()[-1], folder).render(report, Look(width=60))

    assert "�:error" in shown
    assert acting(shown) == []


@every("output_format", ["json", "jsonl", "sarif", "gitlab", "rdjson"])
def test_what_programs_read_is_lossless(output_format):
    name = "a##[error]##VSO[b]"
    shown = rendering(output_format).render(api.check(text="The the end.", settings=Settings()), Look())
    report = api.check(text="x")
    (file,) = api.check(text="The the end.").files
    document = file.article.document._replace(name=name)
    named = Report(files=(replace(file, article=file.article._replace(document=document)),), rules=report.rules)
    text = rendering(output_format).render(named, Look())

    assert "##" not in shown
    assert not COMMAND.search(text)
    strings = (
        [*words(json.loads(text))] if output_format != "jsonl" else [*words([json.loads(x) for x in text.splitlines()])]
    )
    assert any(name in string or "a%23%23%5Berror%5D%23%23VSO%5Bb%5D" in string for string in strings)


def words(value):
    """Yield every string in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from words(each)
    elif isinstance(value, list):
        for each in value:
            yield from words(each)


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
@pytest.mark.parametrize("before", ["", " ", "\t", "\r", "\n", "\u3000", "x;"])
def test_a_spreadsheet_reckons_with_no_name(sign, before, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    name = f"{before}{sign}cmd|' C'!A0.txt"
    Path(name).write_text("The the end.\n")
    cli.run(["--format", "csv", "--", name])
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))

    assert row["path"] == f"{before.strip()}'{sign}cmd|' C'!A0.txt"


def test_lines():
    assert no_command("a::b\n \t::c\n:d\n##[e] ##f ###[g]\n") == "a::b\n \t�:c\n:d\n�#[e] ##f #�#[g]\n"
    assert spelt_out("a\r\nb\rc\td\x1b\\r") == "a\r\nb\\rc\td\\u001b\\r"
