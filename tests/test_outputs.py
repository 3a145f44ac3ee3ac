"""Where reports go: standard output carries the report alone, and every other format has a file of its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from entries import every

from quotecheck import cli
from quotecheck.api import check
from quotecheck.errors import UnknownFormat, UnwritableOutput
from quotecheck.run.outputs import Output, outputs, render

STORY = "“We will appeal,” said Maria Lopez, the mayor.\n\nThe the road is closed.\n"


@pytest.fixture
def story(tmp_path, monkeypatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text(STORY, encoding="utf-8")
    return "story.txt"


@every(
    ("formats", "file", "wanted"),
    [
        ([], None, [("text", "-")]),
        ([], "a.txt", [("text", "a.txt")]),
        (["json"], "-", [("json", "-")]),
        (["sarif=a=b.sarif", "text"], None, [("sarif", "a=b.sarif"), ("text", "-")]),
        (["sarif=a.sarif", "csv"], "a.csv", [("sarif", "a.sarif"), ("csv", "a.csv")]),
        (["sarif=-"], None, [("sarif", "-")]),
    ],
)
def test_what_goes_where(formats, file, wanted):
    assert outputs(formats, file, "text") == tuple(Output(*pair) for pair in wanted)


@every(
    ("formats", "file", "said"),
    [
        (["text", "json"], None, "two formats go to standard output: give each a file: --format text=FILE"),
        (["text=-", "json"], None, "two formats go to standard output"),
        (["csv=a", "json=./a"], None, "two formats go to a: "),
        (["csv", "json"], "a", "two formats go to a: "),
        ([], "", "--output-file: names no file"),
        (["csv="], None, "--format csv=: names no file"),
        (["csv=a"], "b", "--output-file b: every format has a file already"),
    ],
)
def test_what_cannot_go_anywhere(formats, file, said):
    with pytest.raises(UnwritableOutput, match=said):
        outputs(formats, file, "text")


def test_several_at_once(story, capsys):
    arguments = [story, "--format", "sarif=out.sarif", "--format", "concise", "--format=junit=out.xml"]

    assert cli.run(arguments) == 1
    out, err = capsys.readouterr()
    assert out.startswith("story.txt:3:1: ")
    assert out.count("\n") == 1
    assert err == ""
    assert len(json.loads(Path("out.sarif").read_bytes())["runs"][0]["results"]) == 1
    assert Path("out.xml").read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("command", [[], ["quotes"]])
def test_a_file_holds_what_the_screen_would_show(command, story, capsys):
    cli.run([*command, story])
    shown = capsys.readouterr().out
    cli.run([*command, story, "--output-file", "report.txt"])

    assert capsys.readouterr().out == ""
    assert Path("report.txt").read_bytes().decode() == shown


def test_an_article_is_not_overwritten(story, capsys):
    os.link(story, "alias.txt")

    assert cli.run([story, "--format", "csv=alias.txt", "--format", "json"]) == 2
    out, err = capsys.readouterr()
    assert json.loads(out)["documents"]
    assert err == "quotecheck: alias.txt: is one of the articles: name another file for the report\n"
    assert Path(story).read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("c.toml", "the configuration"),
        ("house.toml", "the configuration"),
        ("b.json", "the baseline"),
        ("story.txt.quotecheck", "the place of an article's suppressions"),
        ("link", "the place of an article's suppressions"),
        ("photo.txt", "one of the articles"),
    ],
)
def test_nothing_that_was_read_is_overwritten(path, what, story, capsys):
    held = {
        "house.toml": "",
        "c.toml": 'extend = "house.toml"\n',
        "b.json": '{"version": 1, "findings": []}',
        "photo.txt": "\0",
    }
    for name, text in held.items():
        Path(name).write_text(text)
    os.symlink("story.txt.quotecheck", "link")  # which is not there yet

    settled = ["--config", "c.toml", "--baseline", "b.json"]
    assert cli.run([story, "photo.txt", *settled, "--format", f"csv={path}", "--format", "concise"]) == 2
    out, err = capsys.readouterr()
    assert "QC702" in out
    assert f"quotecheck: {path}: is {what}: name another file for the report" in err.splitlines()
    assert {name: Path(name).read_text() for name in held} == held
    assert not Path("story.txt.quotecheck").exists()


def test_an_article_whose_suppressions_cannot_be_read_is_not_overwritten(story, capsys):
    Path("story.txt.quotecheck").write_text("!!!\n")

    assert cli.run([story, "--output-file", story]) == 2
    assert "story.txt: is one of the articles" in capsys.readouterr().err
    assert Path(story).read_text(encoding="utf-8") == STORY


def test_two_names_of_one_file_are_one_place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a").touch()
    os.link("a", "b")
    os.symlink("c", "d")  # which is not there yet
    for first, second in (("a", "b"), ("c", "d"), ("c", "./c")):
        with pytest.raises(UnwritableOutput, match="two formats go to"):
            outputs([f"csv={first}", f"json={second}"], None, "text")


def test_devices_take_what_they_are_sent(story, capsys):
    assert cli.run([story, "--format", f"json={os.devnull}", "--format", "csv"]) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", [[], ["quotes"]])
def test_a_second_run_reads_no_report_of_the_first(command, story, capsys):
    Path("link.md").symlink_to("out.md")
    runs = [(cli.run([*command, ".", "--format", "markdown=out.md"]), *capsys.readouterr()) for _ in range(2)]

    assert Path("out.md").exists()
    assert runs[0] == runs[1]
    Path(story).unlink()
    assert cli.run([*command, ".", "*.md", "--format", "markdown=out.md"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"quotecheck: {path} but what is written by this run: name a file itself, or see exclude and respect-gitignore "
        "in quotecheck config"
        for path in (".: no article in this folder", "*.md: nothing matches this pattern")
    ]


@pytest.mark.usefixtures("story")
def test_a_report_that_is_named_as_an_article_is_refused(capsys):
    Path("out.md").write_text("The day.\n")

    assert cli.run([".", "out.md", "--format", "markdown=./out.md", "--quiet"]) == 2
    assert "./out.md: is one of the articles" in capsys.readouterr().err


@pytest.mark.parametrize("path", ["missing/out.csv", ".", "a\0b"])
def test_a_file_that_cannot_be_written_costs_no_other_report(path, story, capsys):
    assert cli.run([story, "--format", f"csv={path}", "--format", "concise", "--format", "json=out.json"]) == 2
    out, err = capsys.readouterr()
    assert "QC702" in out
    assert "the report cannot be written (" in err
    assert err.count("\n") == 1
    assert json.loads(Path("out.json").read_bytes())["documents"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_asks_for_room(story, capsys):
    assert cli.run([story, "--output-file", "/dev/full"]) == 2
    assert capsys.readouterr().err == (
        "quotecheck: /dev/full: the report cannot be written (No space left on device): make room for it\n"
    )


def test_an_unknown_format_is_told_before_any_work(story, capsys):
    assert cli.run([story, "--format", "csv=out.csv", "--format", "sarf=out.sarif"]) == 2
    assert "did you mean 'sarif'?" in capsys.readouterr().err
    assert not Path("out.csv").exists()


@pytest.mark.parametrize("output_format", ["json", "text", "sarif"])
def test_a_report_is_rendered_as_a_file_holds_it(story, output_format):
    assert cli.run([story, "--format", f"{output_format}=out"]) == 1
    assert render(check(story), output_format) == Path("out").read_text(encoding="utf-8")


def test_unknown_formats_are_refused_with_the_nearest_one():
    with pytest.raises(UnknownFormat, match="did you mean 'json'"):
        render(check(text=""), "jsn")
