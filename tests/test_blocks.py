"""Who said what, for people: speakers with the article's words, statements as they stand, turns, counts of words."""

from __future__ import annotations

import re

from entries import every

from quotecheck import api
from quotecheck.listings import summary
from quotecheck.model import Article, Attribution, Document, Kind, Report, Type
from quotecheck.renderers import markdown
from quotecheck.renderers._blocks import blocks
from quotecheck.renderers._ink import Style, inked
from quotecheck.renderers._renderer import PLAIN, Grouping, Look
from quotecheck.renderers._statements import stated
from quotecheck.settings import Settings
from quotecheck.system.columns import cells, cut
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations

STORY = """“The dam will not hold,” Ana Moe, the mayor, said. “We told them so.” She denied that the council had known.

“We have no money,” said Bo Lie, the treasurer. The mayor said the bank was “a nest of thieves, and worse.”
"""


def report(text: str) -> Report:
    return api.check(text=text, settings=Settings(min_confidence=0.3))


def told(text: str, look: Look = PLAIN) -> list[tuple[str, list[str]]]:
    """Return the heading of each block and its statements, without their lines."""
    (file,) = report(text).files
    return [(str(block.heading), list(map(str, block.statements))) for block in blocks(file.article, look)]


def test_a_speaker_is_named_once_a_turn():
    assert told(STORY) == [
        (
            "Ana Moe, mayor",
            ["“The dam will not hold” … “We told them so.”", "(she denied) the council had known"],
        ),
        ("Bo Lie, treasurer", ["“We have no money”"]),
        ("Ana Moe, mayor (the mayor)", ["the bank was “a nest of thieves, and worse.”"]),
    ]


def test_a_speaker_may_have_one_block():
    grouped = told(STORY, Look(grouping=Grouping.SPEAKER))

    assert [heading for heading, _ in grouped] == ["Ana Moe, mayor", "Bo Lie, treasurer"]
    assert grouped[0][1][2] == "(the mayor) the bank was “a nest of thieves, and worse.”"


@every(
    ("text", "heading", "statement"),
    [
        ("“No,” a porter said.", "a porter", "“No”"),
        ("The email said that the bank was closed.", "the email", "the bank was closed"),
        ("Two officials said the bank was closed.", "two officials", "the bank was closed"),
        ("Ana Moe hoped the bank would open.", "Ana Moe", "(hoped) the bank would open"),
        ("Ana Moe did not say the bank was closed.", "Ana Moe", "(did not say) the bank was closed"),
        ("It was reported that the bank was closed.", "?", "(was reported) the bank was closed"),
        ("“We lost, and badly — for now,” Ana Moe said.", "Ana Moe", "“We lost, and badly — for now”"),
    ],
)
def test_what_the_article_has_is_what_is_shown(text, heading, statement):
    assert told(text) == [(heading, [statement])]


def test_pieces_of_two_paragraphs_follow_one_another():
    text = "“We lost, and badly.\n\n“We will win,” said Ana Moe, “next year.”"
    quotations, _ = find_quotations(text, find_paragraphs(text))
    spans = tuple(quotation.inner for quotation in quotations)
    attribution = Attribution(kind=Kind.DIRECT, type=Type.ASSERTION, content=spans, pattern="test", confidence=1.0)
    article = Article(document=Document.from_text(text), quotations=quotations)

    assert stated(article, attribution) == "“We lost, and badly.” “We will win” … “next year.”"


def test_who_could_be_meant_stands_behind_a_question_mark():
    said = told("Ana Moe and Eva Lie met twice. “It was a mistake,” she said.")

    assert [heading for heading, _ in said if heading.startswith("?")] == ["? Ana Moe or Eva Lie (she)"]


def test_words_are_counted_by_speaker():
    lines = summary.render.render(report(STORY), Look(width=80)).splitlines()

    assert [line.split()[-5:-1] for line in lines[1:3]] == [["3", "22", "15", "7"], ["1", "4", "4", "0"]]
    assert lines[1].endswith(" " * 2 + "█" * 16 + "░" * 8)


@every("width", [40, 60, 80, 200])
def test_a_summary_fits(width):
    lines = summary.render.render(report(STORY), Look(width=width)).splitlines()

    assert max(map(cells, lines)) <= width


def test_markdown_folds_the_statements():
    shown = markdown.render.render(report(STORY), PLAIN)

    assert shown.index("<details>") < shown.index("**Ana Moe**, mayor") < shown.index("</details>")
    assert "- line 1: “The dam will not hold” … “We told them so.”" in shown


def test_styles_follow_the_words_over_lines():
    lines = inked(["Ana", "Moe, mayor", "(she)"], [(7, Style.STRONG), (7, None), (6, Style.FAINT)], Look(color=True))

    assert [re.sub("\x1b\\[(\\d*)m", r"<\1>", line) for line in lines] == [
        "<1>Ana<0>",
        "<1>Moe<0>, mayor",
        "<2>(she)<0>",
    ]


@every(
    ("text", "shown"),
    [("one two", "one two"), ("one two three", "one two…"), ("one, two", "one, two"), ("onetwothree", "onetwoth…")],
)
def test_a_line_is_cut_to_its_room(text, shown):
    assert cut(text, 9) == shown
