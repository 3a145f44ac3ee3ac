"""What holds of any text at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from entries import every
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecheck import api
from quotecheck.model import FileReport, Report, Span
from quotecheck.renderers import json as json_renderer
from quotecheck.renderers import text as text_renderer
from quotecheck.renderers._renderer import PLAIN

FIXTURES = Path(__file__).parent.parent / "fixtures"
WORDS = (
    '"Yes," ', "“No,” ", "‘Maybe’ ", "''Never'' ", '"', "“", "”", "'", "said ", "Ana Lopez", "Lopez ", "Mr. Omar Li",
    ", the mayor, ", "that ", "according to ", "she ", "the U.S. Embassy ", "World Bank Group (WBG) ", "WBG ", "told ",
    "US ", ". ", ", ", "? ", ": ", "\n", "\n\n", "\r\n", "\r", "\t", "the the ", "5% ", "Tuesday, Nov. 15, 2023 ",
    "\ue000", "\uf8ff", "é", "e\u0301", "\u200b", "👩‍🚀 ", "\x1b[31m", "[b]", "{x ", "}", "TK ", "- ", "—", "(", ")",
)  # fmt: skip
PUT_IN = (
    *WORDS, "0", "31", "2024", "1,000", "30 percent", "$5 million", "June 31", "Feb. 29, 2023", "from", "to", "until",
    "and", "of", "the", "who", "whose", "its", "had", "by", "for his part,", "of record", "three days after", "the of",
)  # fmt: skip
ARTICLES = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "articles").glob("*.txt"))]
PROSE = st.lists(st.sampled_from(WORDS), max_size=60).map("".join)
ANY = PROSE | st.text()
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _spans(file: FileReport) -> list[Span]:
    article = file.article
    spans = [s.span for s in (*article.paragraphs, *article.quotations, *article.sentences, *article.mentions)]
    for a in article.attributions:
        spans += [*a.content, *filter(None, (a.source, a.addressee, a.medium)), *((a.cue.span,) if a.cue else ())]
    for entity in article.entities:
        spans += [role.span for role in entity.roles]
    for finding in file.findings:
        spans += [*finding.spans, *(related.span for related in finding.related)]
        spans += [edit.span for edit in (finding.fix.edits if finding.fix else ())]
    return spans


def _findings(report: Report) -> list[tuple[object, ...]]:
    """Return what an editor sees of the findings: what, on which lines."""
    (file,) = report.files
    document = file.article.document
    return [
        (f.rule.code, f.severity, f.message, [document.position(document.place(span).start).line for span in f.spans])
        for f in file.findings
    ]


@PATIENT
@given(ANY)
def test_any_text_survives_and_every_span_lies_inside_it(text):
    (file,) = api.check(text=text).files

    assert [finding.message for finding in file.findings if finding.rule.code == "QC903"] == []
    assert len(file.article.speakers) == len(file.article.attributions)
    assert [s for s in _spans(file) if not 0 <= s.start <= s.end <= len(file.article.text)] == []


@every(
    "text",
    [
        "Two guides were detained on March 9. The",
        "The night between May 3",
        "He dismissed three clerks",
        "Family of five escapes",
        "head of s Bi,",
        'l," the of the y wrote',
        "‘a r f e’,y told\nthrough",
        "vote 5-4 The 8",
        "The five-day fair runs from June 31 to June 20.",
        "31 clerks left. A bill to change that, she said, had died",
        "as Moe, who looks after the yard that the nuns left behind, has no great opinion on the court",
        "It had four members: ; Ana Moe, Bo Lie and Ada Vik.",
        "The release was kept at 70 cubic metres per",
        "The note, which the board of Halden posted Wednesday",
        "The coaches cover the 180 kilometres in 90 minutes. Averaging 120",
        "Five men were charged. Carl Moe, 44, Ivan Lind, 39, and Noel",
    ],
)
def test_text_that_makes_no_sense_or_ends_within_a_sentence_survives(text):
    assert not api.check(text=text).failures


@st.composite
def mixed(draw: st.DrawFn) -> str:
    """Draw a piece of an article in which words are left out, put in and exchanged for others."""
    words = draw(st.sampled_from(ARTICLES)).split(" ")
    start = draw(st.integers(0, len(words) - 1))
    words = words[start : start + draw(st.integers(1, 150))]
    for _ in range(draw(st.integers(0, 12))):
        i = draw(st.integers(0, len(words)))
        words[i : i + draw(st.integers(0, 1))] = [draw(st.sampled_from(PUT_IN))]
    return " ".join(words)


@PATIENT
@given(mixed())
def test_an_article_that_is_cut_and_mixed_survives(text):
    assert not api.check(text=text).failures


@PATIENT
@given(ANY)
def test_twice_gives_the_same_report(text):
    first, second = (json_renderer.render.render(api.check(text=text), PLAIN) for _ in range(2))

    assert first == second


@PATIENT
@given(ANY)
def test_every_report_can_be_shown(text):
    report = api.check(text=text)
    shown = text_renderer.render.render(report, PLAIN)
    document = json.loads(json_renderer.render.render(report, PLAIN))["documents"][0]

    assert not set(shown) & set(map(chr, (*range(10), *range(11, 32), *range(127, 160))))
    assert len(document["findings"]) == len(report.files[0].findings)
    for finding in document["findings"]:
        for span in finding["spans"]:
            assert 0 <= span["start"] <= span["end"] <= len(text)


@PATIENT
@given(ANY)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_change_no_finding(end, text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")

    assert _findings(api.check(text=text)) == _findings(api.check(text=text.replace("\n", end)))
