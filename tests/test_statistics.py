"""The charts of `--statistics` and of `quotes --summary`, at the widths that terminals have."""

from __future__ import annotations

import re

import pytest
from entries import every
from sample import ARTICLE, ATTRIBUTIONS, FINDINGS, LEFTOVER, SAMPLE, SPEAKERS

from quotecheck.listings._statistics import statistics
from quotecheck.model import FileReport, Report, Severity
from quotecheck.renderers._chart import Part, Row, chart
from quotecheck.renderers._renderer import PLAIN, Look
from quotecheck.system.columns import cells
from quotecheck.system.values import replace

WIDTHS = (40, 60, 80, 120, 200)
PARTS = (Part("quoted", "█"), Part("reported", "░"))
ESCAPES = re.compile(r"\x1b\[[\d;]*m")

MANY = tuple(LEFTOVER.at(FINDINGS[2].spans[0], "again", severity=each) for each in Severity for _ in range(9))
BUSY = replace(SAMPLE, files=(FileReport(ARTICLE, (*FINDINGS, *MANY)), *SAMPLE.files[1:]))


@pytest.mark.parametrize("width", WIDTHS[1:])
def test_sample(width, golden):
    golden(f"statistics-{width}.txt", statistics(BUSY, Look(width=width)))


@every("width", WIDTHS)
def test_every_line_fits(width):
    assert max(map(cells, statistics(BUSY, Look(width=width)).splitlines())) <= width


@every("width", WIDTHS)
def test_colour_changes_no_character(width):
    coloured = statistics(BUSY, Look(width=width, color=True))

    assert "\x1b[" in coloured
    assert [line.rstrip() for line in ESCAPES.sub("", coloured).splitlines()] == statistics(
        BUSY, Look(width=width)
    ).splitlines()


def test_the_sums_are_those_of_the_rows():
    shown = statistics(BUSY, PLAIN).splitlines()
    numbers = {line[:24].strip(): [int(each) for each in re.findall(r"\d+", line[24:])] for line in shown[3:6]}

    assert numbers["all rules"] == [sum(pair) for pair in zip(*list(numbers.values())[:2], strict=True)]
    assert shown[0] == f"2 files: {len(FINDINGS) + len(MANY)} findings, {len(ATTRIBUTIONS)} statements"


def test_an_archive_has_more_speakers_than_a_chart():
    speakers = tuple(SPEAKERS[0]._replace(name=f"Ana {number}") for number in range(30))
    article = ARTICLE._replace(attributions=(ATTRIBUTIONS[0],) * 30, speakers=speakers)
    shown = statistics(Report(files=(FileReport(article, ()),)), PLAIN)

    assert shown.count("Ana ") == 20
    assert "10 speakers more: quotecheck quotes --summary lists all\n" in shown


@every(
    ("parts", "bar"),
    [
        ((40, 0), "█" * 40),
        ((20, 20), "█" * 20 + "░" * 20),
        ((0, 1), "░"),
        ((0, 0), ""),
        ((), ""),
    ],
)
def test_a_bar_is_as_long_as_its_parts(parts, bar):
    rows = [Row("all", (40,), (40, 0)), Row("one", (sum(parts),), parts)]
    *_, line, _, _ = chart(("speaker", "words"), rows, PARTS, PLAIN, 100)

    assert line.split()[2:] == ([bar] if bar else [])


def test_where_there_is_no_room_there_is_no_bar():
    shown = list(chart(("speaker", "statements", "words"), [Row("Ana", (1, 2), (1, 1))], PARTS, PLAIN, 24))

    assert shown == ["  statements  words", "Ana", "           1      2"]
