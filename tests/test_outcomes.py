"""What is told of a run beside its report: counts by rule, and how it leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quotecheck import cli


@pytest.fixture
def doubled(tmp_path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("The the mayor came. He saw saw it. Lorem ipsum.\n\nIt is Feb. 30, 2023 now.\n", encoding="utf-8")
    return str(path)


def test_statistics_stand_in_place_of_the_report(doubled, tmp_path, capsys):
    assert cli.run([doubled, "--statistics", "--format", f"json={tmp_path / 'out.json'}"]) == 1
    out, err = capsys.readouterr()

    assert out.splitlines()[0] == "1 file: 4 findings, no statements"
    assert [line.split()[:3] for line in out.splitlines()[2:6]] == [
        ["rule", "findings", "errors"],
        ["QC702", "leftover", "3"],
        ["QC612", "impossible-date", "1"],
        ["all", "rules", "4"],
    ]
    assert err == ""
    assert len(json.loads((tmp_path / "out.json").read_text())["documents"]) == 1


def test_statistics_of_nothing_say_so(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("All is well.")

    assert cli.run([str(tmp_path), "--statistics"]) == 0
    assert capsys.readouterr() == ("1 file: no findings, no statements\n", "")


@pytest.mark.parametrize(("arguments", "found", "lost"), [([], 1, 2), (["--exit-zero"], 0, 2)])
def test_exit_zero_forgives_findings_but_no_failure(doubled, arguments, found, lost, capsys):
    assert cli.run([doubled, *arguments]) == found
    assert "QC612" in capsys.readouterr().out
    assert cli.run([doubled, doubled + "x", *arguments]) == lost
    assert cli.run([doubled, "--diff", "--unsafe-fixes", *arguments]) == found


def test_quiet_leaves_the_report_to_files_and_the_status(doubled, tmp_path, capsys):
    assert cli.run([doubled, "--quiet"]) == 1
    assert cli.run([doubled, "-q", "--format", f"concise={tmp_path / 'out'}"]) == 1
    assert capsys.readouterr() == ("", "")
    assert "QC612" in (tmp_path / "out").read_text()
    assert cli.run([doubled + "x", "--quiet"]) == 2
    assert "no such file" in capsys.readouterr().err
    cli.run([doubled, "--fix", "--quiet"])
    assert capsys.readouterr() == ("", "")


def test_a_difference_stands_in_place_of_the_report(doubled, tmp_path, capsys):
    shown, silent = tmp_path / "shown.json", tmp_path / "silent.json"

    assert cli.run([doubled, "--diff", "--format", f"json={shown}"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith(f"--- {doubled}\n")
    assert err == ""
    assert cli.run([doubled, "--diff", "--quiet", "--format", f"json={silent}"]) == 1
    assert capsys.readouterr() == ("", "")
    assert len(json.loads(shown.read_text())["documents"]) == 1
    assert silent.read_bytes() == shown.read_bytes()


def test_of_fixes_and_their_difference_only_the_difference_is_made(doubled, capsys):
    before = Path(doubled).read_bytes()

    assert cli.run([doubled, "--fix", "--diff"]) == 1
    assert capsys.readouterr().out.startswith("--- ")
    assert Path(doubled).read_bytes() == before


def test_quiet_goes_for_statistics_too(doubled, capsys):
    assert cli.run([doubled, "--statistics", "--quiet"]) == 1
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("option", ["--diff", "--statistics"])
def test_what_stands_in_place_of_the_report_goes_where_the_report_would(option, doubled, tmp_path, capsys):
    beside = ["--format", f"csv={tmp_path / 'out.csv'}"]
    cli.run([doubled, option, *beside])
    shown = capsys.readouterr().out
    assert cli.run([doubled, option, "--output-file", str(tmp_path / "out"), *beside]) == 1

    assert capsys.readouterr() == ("", "")
    assert (tmp_path / "out").read_text(encoding="utf-8") == shown != ""
    assert cli.run([doubled, option, "--format", "json"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"quotecheck: {option} replaces the report: write --format json=FILE, or omit it"
    ]
