"""`quotecheck quotes`: one sample through every way to list it, and what is asked for."""

from __future__ import annotations

import csv
import json
from io import StringIO

import pytest
from entries import every
from sample import ATTRIBUTIONS, SAMPLE

from quotecheck import api, cli
from quotecheck import listings as quotes
from quotecheck.cli._parser import split
from quotecheck.listings import csv as csv_listing
from quotecheck.listings._wanted import EVERYTHING, Wanted
from quotecheck.model import Kind, Report, Type
from quotecheck.registry.folders import members
from quotecheck.renderers._renderer import PLAIN, Look, Rendering
from quotecheck.settings import Settings

ALL = members(quotes, "render", Rendering)
FORMATS = ", ".join(rendering.renderer.name for rendering in ALL)
STORY = """“We will appeal,” said Maria Lopez, the mayor.

Officials said the bridge would reopen.

“=cmd|x!A1 is my *new* <b>car</b>,” said José Núñez.
"""


@pytest.fixture
def story(tmp_path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def _said(report: Report) -> list[str]:
    texts = [(file.article.text, attribution) for file in report.files for attribution in file.article.attributions]
    return [" … ".join(span.of(text) for span in attribution.content) for text, attribution in texts]


@pytest.mark.parametrize("rendering", ALL, ids=lambda rendering: rendering.renderer.name)
def test_sample(rendering, golden):
    golden(f"quotes{rendering.renderer.suffix}", rendering.render(EVERYTHING.narrow(SAMPLE), PLAIN))


@pytest.mark.parametrize("rendering", ALL, ids=lambda rendering: rendering.renderer.name)
def test_nothing_at_all(rendering, golden):
    golden(f"quotes-nothing{rendering.renderer.suffix}", rendering.render(Report(), PLAIN))


@every("rendering", ALL)
def test_nothing_moves_the_cursor(rendering):
    assert "\x1b" not in rendering.render(EVERYTHING.narrow(SAMPLE), PLAIN)


def test_a_table_for_a_terminal_has_colour():
    (table,) = (rendering for rendering in ALL if rendering.renderer.name == "table")

    assert "\x1b[" in table.render(EVERYTHING.narrow(SAMPLE), Look(color=True))


@every(
    ("wanted", "kept"),
    [
        (EVERYTHING, [0, 1, 2, 3, 4]),
        (Wanted(kinds=(Kind.DIRECT, Kind.DECLINED)), [0, 2]),
        (Wanted(types=(Type.BELIEF,)), [3]),
        (Wanted(speakers=("duarte",)), [0, 3, 4]),
        (Wanted(speakers=("Ines",)), [0, 3, 4]),
        (Wanted(speakers=("Duarte, Inês",)), [0, 3, 4]),
        (Wanted(speakers=("Inez Duarte",)), [0, 3]),  # another form of the name that the article has
        (Wanted(speakers=("Duart",)), []),
        (Wanted(speakers=("陳大文", "nobody")), [1, 4]),
        (Wanted(speakers=("duarte",), kinds=(Kind.INDIRECT,), types=(Type.EVENTUALITY,)), [4]),
    ],
)
def test_what_is_wanted(wanted, kept):
    report = wanted.narrow(SAMPLE)

    assert [file.article.document.name for file in report.files] == ["desk/a,b: 1.txt", "desk/empty.txt"]
    assert report.files[0].article.attributions == tuple(ATTRIBUTIONS[i] for i in kept)
    assert len(report.files[0].article.speakers) == len(kept)
    assert [file.findings for file in report.files] == [(), ()]
    assert report.failures == SAMPLE.failures


def test_a_spreadsheet_reckons_with_nothing(story):
    report = api.list_quotes(story, settings=Settings(min_confidence=0))
    rows = list(csv.DictReader(StringIO(csv_listing.render.render(report, PLAIN))))

    assert [row["line"] for row in rows] == ["1", "3", "5"]
    assert [row["statement"][:5] for row in rows] == ["“We w", "the b", "“=cmd"]
    assert {len(row) for row in rows} == {len(csv_listing.COLUMNS)}


def test_no_check_runs(monkeypatch, story):
    monkeypatch.setattr(api, "_checks", lambda *_: 1 / 0)

    assert len(_said(api.list_quotes(story, settings=Settings(min_confidence=0)))) == 3


@pytest.mark.parametrize("output_format", [rendering.renderer.name for rendering in ALL])
def test_one_dial_for_every_format(output_format, story, capsys):
    assert cli.run(["quotes", story, "--format", output_format, "--min-confidence", "1"]) == 0
    none = capsys.readouterr().out
    assert cli.run(["quotes", story, "--format", output_format, "--min-confidence", "0.3"]) == 0
    some = capsys.readouterr().out
    assert "appeal" not in none
    assert "Lopez" in some
    assert none != some


def test_the_dial_can_be_set_for_good(story, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quotecheck.toml").write_text("min-confidence = 1\n")

    assert cli.run(["quotes", story]) == 0
    assert "no statements" in capsys.readouterr().out


def test_filters_on_the_command_line(story, capsys):
    asked = ["--kind", "direct", "--kind", "mixed", "--type", "assertion", "--speaker", "nunez"]

    assert cli.run(["quotes", story, "--format", "json", "--min-confidence", "0", *asked]) == 0
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert [attribution["content"]["text"] for attribution in document["attributions"]] == [
        "=cmd|x!A1 is my *new* <b>car</b>,"
    ]


@pytest.mark.parametrize(
    ("output_format", "empty"),
    [("table", "no matching statements\n"), ("markdown", "No matching statements.\n")],
)
def test_a_file_without_a_statement_of_the_speaker_is_left_out(output_format, empty, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("Marlbeck", "Dunwell"):
        (tmp_path / f"{name}.txt").write_text(f"“No,” said Ana {name}.\n")

    assert cli.run(["quotes", ".", "--speaker", "marlbeck", "--format", output_format]) == 0
    out = capsys.readouterr().out
    assert "Marlbeck.txt" in out
    assert "Dunwell" not in out
    assert "o statements" not in out
    assert cli.run(["quotes", ".", "--speaker", "nobody", "--format", output_format]) == 0
    assert capsys.readouterr().out == empty


def test_a_file_that_cannot_be_read(story, capsys):
    assert cli.run(["quotes", story, "missing.txt"]) == 2
    out, err = capsys.readouterr()
    assert "appeal" in out
    assert err.startswith("quotecheck: missing.txt: no such file")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["quotes"], "no path given: name a file"),
        (["quotes", "a.txt", "--format", "sarif"], f"unknown format 'sarif': choose from {FORMATS}"),
        (["quotes", "a.txt", "--kind", "odd"], "unknown --kind value 'odd': choose from"),
        (["quotes", "a.txt", "--min-confidence", "2"], "give a number from 0 to 1"),
    ],
)
def test_what_is_not_understood_is_told_in_one_line(arguments, said, capsys):
    assert cli.run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert said in err


def test_options_may_stand_before_the_command():
    arguments = ["--speaker", "Ana", "quotes", "a.txt"]

    assert split(arguments, cli.COMMANDS, "check") == ("quotes", ["--speaker", "Ana", "a.txt"])
    assert split(["--min-confidence", "0.5", "a.txt", "quotes"], cli.COMMANDS, "check") == (
        "check",
        ["--min-confidence", "0.5", "a.txt", "quotes"],
    )
