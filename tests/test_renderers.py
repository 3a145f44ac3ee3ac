"""One sample report through every renderer, and what each format promises."""

from __future__ import annotations

import json
import re
import unicodedata
from importlib.resources import files
from itertools import pairwise

import pytest
from entries import every
from jsonschema import Draft202012Validator
from rich.cells import cell_len
from sample import ARTICLE, AT, ATTRIBUTIONS, FINDINGS, SAMPLE, SPEAKERS, TEXT

from quotecheck import api, renderers
from quotecheck.model import Article, Document, FileReport, Related, Report, Span, Type
from quotecheck.model.fingerprint import fingerprints
from quotecheck.registry.folders import members
from quotecheck.renderers import json as json_renderer
from quotecheck.renderers import markdown
from quotecheck.renderers import text as text_renderer
from quotecheck.renderers._excerpt import excerpt
from quotecheck.renderers._renderer import PLAIN, Look, Rendering
from quotecheck.settings import Settings
from quotecheck.system.printable import printable

ALL = members(renderers, "render", Rendering)
SCHEMA = json.loads(files("quotecheck").joinpath("report.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("rendering", ALL, ids=lambda rendering: rendering.renderer.name)
def test_sample(rendering, golden):
    golden(f"sample{rendering.renderer.suffix}", rendering.render(SAMPLE, PLAIN))


@pytest.mark.parametrize("rendering", ALL, ids=lambda rendering: rendering.renderer.name)
def test_nothing_at_all(rendering, golden):
    golden(f"nothing{rendering.renderer.suffix}", rendering.render(Report(), PLAIN))


@every("rendering", ALL)
def test_no_control_character_gets_out(rendering):
    shown = rendering.render(SAMPLE, PLAIN)

    assert {c for c in shown if unicodedata.category(c) == "Cc"} <= set(rendering.renderer.controls)


def test_the_schema_is_sound():
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("report", [SAMPLE, Report()], ids=["sample", "empty"])
def test_json_fits_the_schema(report):
    Draft202012Validator(SCHEMA).validate(json.loads(json_renderer.render.render(report, PLAIN)))


def test_json_spans_read_in_the_source_as_in_the_report():
    document = json.loads(json_renderer.render.render(SAMPLE, PLAIN))["documents"][0]
    source = ARTICLE.document.source
    parts = [part for a in document["attributions"] for key in ("content", "cue", "source") if (part := a[key])]
    parts += [role for entity in document["entities"] for role in entity["roles"]]

    assert len(parts) > 10
    for part in parts:
        assert part["text"] == " ".join(source[s["start"] : s["end"]] for s in part["spans"])
        for span in part["spans"]:
            before = source[: span["start"]]
            assert (span["line"], span["column"]) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


def test_json_never_drops_a_type():
    document = json.loads(json_renderer.render.render(SAMPLE, PLAIN))["documents"][0]

    assert [a["type"] for a in document["attributions"]] == [a.type for a in ARTICLE.attributions]
    assert [a["id"] for a in document["attributions"]] == ["a1", "a2", "a3", "a4", "a5"]
    assert document["attributions"][2]["content"] is None
    assert document["attributions"][2]["speaker"] is None
    assert document["attributions"][4]["speaker"]["candidates"] == ["e1", "e2"]
    assert document["findings"][0]["attribution"] == "a2"


def test_fingerprints_survive_lines_added_above():
    above = "An unrelated paragraph.\n\n"
    moved = Article(document=Document.from_text(above + TEXT))

    def shift(span):
        return Span(span.start + len(above), span.end + len(above))

    shifted = [
        finding.rule.at(
            shift(finding.spans[0]), "other words", *(type(r)(shift(r.span), "other") for r in finding.related)
        )
        for finding in FINDINGS
    ]

    assert fingerprints(ARTICLE, FINDINGS) == fingerprints(moved, shifted)


def test_fingerprints_tell_the_same_words_apart():
    twice = (FINDINGS[0], FINDINGS[0])

    assert len(set(fingerprints(ARTICLE, twice))) == 2


def test_fingerprint_of_a_bare_mark_rests_on_the_words_around_it():
    first, second = (
        Span(i, i + 1) for i, c in enumerate(TEXT) if c == '"' and i in (AT["q1"].start - 1, AT["q1b"].end)
    )
    rule = FINDINGS[0].rule
    both = fingerprints(ARTICLE, (rule.at(first, "x"), rule.at(second, "x")))

    assert both == (*fingerprints(ARTICLE, (rule.at(first, "x"),)), *fingerprints(ARTICLE, (rule.at(second, "x"),)))


def test_text_colours_only_when_asked():
    assert "\x1b[" in text_renderer.render.render(SAMPLE, Look(color=True))
    assert "\x1b" not in text_renderer.render.render(SAMPLE, PLAIN)


def test_colours_change_no_word():
    coloured = re.sub(r"\x1b\[[\d;]*m", "", text_renderer.render.render(SAMPLE, Look(color=True)))

    assert [line.rstrip() for line in coloured.split("\n")] == text_renderer.render.render(SAMPLE, PLAIN).split("\n")


def _said(**changes):
    """Return the text report on the sample's fourth statement, a belief, with these changes."""
    changed = ATTRIBUTIONS[3]._replace(**changes)
    article = ARTICLE._replace(attributions=(changed,), speakers=SPEAKERS[3:4])
    return lambda look: text_renderer.render.render(Report(files=(FileReport(article, ()),)), look)


@every(
    ("changes", "shown"),
    [
        ({}, True),  # what somebody is reported to think
        ({"source": None}, False),
        ({"type": Type.FACT}, False),
        ({"type": Type.EVENTUALITY}, True),
        ({"type": Type.EVENTUALITY, "qualifiers": ("plan",)}, False),
    ],
)
def test_text_shows_what_is_said_and_thought_and_the_rest_when_asked(changes, shown):
    report = _said(**changes)

    assert ("the talks go on" in report(PLAIN)) is shown
    assert ("with --all-types" in report(PLAIN)) is not shown
    assert "the talks go on" in report(Look(all_types=True))


def test_text_counts_notes_and_shows_them_when_asked():
    counted, shown = (text_renderer.render.render(SAMPLE, Look(notes=notes)) for notes in (False, True))

    assert "1 note, shown with --notes: QC301 name-variant" in counted
    assert "info QC301" not in counted
    assert "info QC301" in shown
    assert shown.index("warning QC702") < shown.index("info QC301") < shown.index("\nInês Duarte, chair")


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_widths(width, golden):
    shown = text_renderer.render.render(SAMPLE, Look(width=width, notes=True, terminal=True))

    golden(f"sample-{width}.txt", shown)
    assert max(map(cell_len, shown.splitlines())) <= width


def test_short_statements_take_one_line_each():
    shown = text_renderer.render.render(SAMPLE, Look(width=40, short=True))

    assert '  3  "We will not pay for a bridge [to…' in shown.splitlines()


def test_brackets_are_no_markup():
    shown = text_renderer.render.render(SAMPLE, Look(notes=True))

    assert "[to the island]" in shown
    assert "[bold]wrong[/bold], here: and there" in shown


@every("width", [40, 60, 100, 200])
def test_markers_stand_under_the_words_and_lines_fit(width):
    shown = text_renderer.render.render(SAMPLE, Look(width=width, notes=True)).split("\n")
    marked_lines = [(a, b) for a, b in pairwise(shown) if re.match(r" +\| +[\^-]+", b)]
    words = []
    for line, marker in marked_lines:
        assert cell_len(line) <= width
        for start, end in (signs.span() for signs in re.finditer(r"\^+|-+", marker)):
            covered, cells = "", 0
            for character in line:
                if start <= cells < end:
                    covered += character
                cells += cell_len(character)
            words.append(covered)

    assert words == ["Inez Duarte", "Inês Duarte", "the the", "The board meets on Monday.", "陳大文", "half"]


def test_a_line_of_megabytes_is_cut_around_the_place():
    text = "a" * 3_000_000 + " word " + "b" * 3_000_000
    cut = excerpt(Document.from_text(text), Span(3_000_001, 3_000_005), 60, cell_len)

    assert (cut.before[0], cut.marked, cut.after[-1]) == ("…", "word", "…")
    assert len(cut.before + cut.marked + cut.after) <= 60


@every("span", [Span(0, 0), Span(0, 5), Span(2, 3), Span(4, 5), Span(5, 5)])
def test_any_place_can_be_shown(span):
    report = Report(
        files=(FileReport(Article(document=Document.from_text("ab\ncd")), (FINDINGS[3].rule.at(span, "x"),)),)
    )

    assert "^" in text_renderer.render.render(report, PLAIN)


FAIR = "The fair cost $500: $100 for tents, $150 for food, $120 for music and $90 for light.\n"


@every(
    ("width", "signs"),
    [
        (100, ["              ^^^^  ----            ----           ----               --- counted with this"]),
        (80, ["        ^^^^  ----            ----           ----               ---", "counted with this"]),
        (60, ["       ^^^^  ----            ----           ----", "counted with this", "---", "counted with this"]),
    ],
)
def test_places_on_one_line_are_marked_in_one_excerpt(width, signs):
    report = api.check(text=FAIR, settings=Settings(select=("QC604",)))
    shown = text_renderer.render.render(report, Look(width=width)).split("\n")
    rows = [line.removeprefix("   | ") for line in shown if line.startswith("   | ")]

    assert sum(line.startswith(" 1 | ") for line in shown) == (2 if width == 60 else 1)
    assert rows[0] == signs[0]
    assert [row.strip() for row in rows[1:]] == signs[1:]


def test_a_table_names_a_line_once():
    report = api.check(text=FAIR, settings=Settings(select=("QC604",)))

    assert "; line 1 (4 places): counted with this |\n" in markdown.render.render(report, PLAIN)


def test_messages_of_one_line_are_each_shown_once():
    text = "ab cd ef gh ij"
    spans = [Span(at, at + 2) for at in range(0, 14, 3)]
    related = map(Related, spans[1:], "yzyy")
    found = FINDINGS[3].rule.at(spans[0], "x", *related)
    report = Report(files=(FileReport(Article(document=Document.from_text(text)), (found,)),))

    assert " 1 | ab cd ef gh ij\n   | ^^ -- -- -- --\n   |    y\n   |       z\n" in text_renderer.render.render(
        report, PLAIN
    )


@pytest.mark.parametrize("end", ["\n", " " * 100])
def test_many_places_are_told_by_their_lines(end):
    text = f"___{end}" * 20
    lines = f"lines {', '.join(map(str, range(6, 21)))}" if end == "\n" else "line 1"
    spans = tuple(Span(at, at + 3) for at in range(0, len(text), 3 + len(end)))
    everywhere = FINDINGS[3].rule.at(Span(0, 3), "x")._replace(spans=spans)
    report = Report(files=(FileReport(Article(document=Document.from_text(text)), (everywhere,)),))

    shown = text_renderer.render.render(report, PLAIN)

    assert shown.count("^^^") == 5
    assert f"and 15 more places, on {lines}\n" in shown


def test_printable_keeps_every_column():
    raw = "a\tb\x1b[31m\u202egnp\x9b\u2028é"

    assert printable(raw) == "a b\ufffd[31m\ufffdgnp\ufffd\ufffdé"
    assert len(printable(raw)) == len(raw)
