"""`quotecheck why`: its trace is what the stages decided, and it says so in words, in JSON, and on any terminal."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from entries import every
from jsonschema import Draft202012Validator

from quotecheck import api, cli
from quotecheck.attribution import layouts, patterns, read_draft
from quotecheck.attribution.choice.choose import Outcome
from quotecheck.attribution.choice.score import points
from quotecheck.attribution.grammar import SYMBOLS
from quotecheck.attribution.layout import Credit
from quotecheck.attribution.pattern import Pattern
from quotecheck.entities.referents.chances import antecedent_points
from quotecheck.model import DEFAULT_HOUSE, Document, MentionKind, ParagraphKind, Resolution
from quotecheck.pipeline import analyse
from quotecheck.registry import marked_text
from quotecheck.registry.folders import members
from quotecheck.run.known_checks import known_checks
from quotecheck.run.trace import json as as_json
from quotecheck.run.trace import text as as_text
from quotecheck.run.trace.build import examine, trace_at
from quotecheck.run.trace.sentences import traced_sentence
from quotecheck.run.trace.target import Target, target_of
from quotecheck.run.trace.values import Course, Display, Fate, Trait
from quotecheck.run.trace.wording import (
    DISPLAYS,
    FATES,
    KINDS,
    MENTIONS,
    OUTCOMES,
    RESOLUTIONS,
    antecedent_trait_in_words,
    trait_in_words,
)
from quotecheck.settings import DEFAULT_SETTINGS
from quotecheck.system.columns import cells, shortened, wrapped
from quotecheck.text.tokens import index_text

ROOT = Path(__file__).parent.parent
ARTICLES = sorted((ROOT / "fixtures").glob("articles/*.txt"))
BLOWERS = "fixtures/articles/local-government-leaf-blowers.txt"
SCHEMA = json.loads(files("quotecheck").joinpath("trace.schema.json").read_text(encoding="utf-8"))
VALID = Draft202012Validator(SCHEMA)
STORY = """Ana Moe was at the fair.

“We won,” she said on Monday.

The mayor, Olaf Lie, knew that she had lost.
"""


def traced(text, line=1, column=None, settings=DEFAULT_SETTINGS):
    return api.trace(Document.from_text(text), Target("-", line, column), settings)


@cache
def examined(text):
    """Return an article with all that is found in it, for tests that look at many of its lines."""
    return examine(Document.from_text(text), DEFAULT_SETTINGS, known_checks())


def test_a_listed_phrase_behind_the_sentence_is_none_of_its_cues():
    text = "Ana Moe said the dam was old.\n\nAs claimed by Lie, it was new."
    found = traced(text)

    assert [cue.span.of(text) for one in found.sentences for cue in one.cues] == ["said"]


def test_names_that_and_joins_are_compared_as_one():
    (said,) = traced("Ana Ruiz and Bo Lie left. They said no.").statements

    assert [each.name for each in said.weighing.weighed] == ["Ana Ruiz and Bo Lie"]


def ran(capsys, *arguments):
    """Return the exit status of `quotecheck why`, and what it prints on standard output and error."""
    status = cli.run(["why", *arguments])
    return status, *capsys.readouterr()


@cache
def _drafts():
    found = []
    for path in ARTICLES:
        article = analyse(Document.from_text(path.read_text(encoding="utf-8")))
        found.append(
            (article, read_draft(index_text(article.text, article.paragraphs, article.quotations), DEFAULT_HOUSE))
        )
    return found


# What is printed


@pytest.mark.parametrize(
    ("name", "options"), [("why.txt", ()), ("why-verbose.txt", ("--verbose",)), ("why.json", ("--format", "json"))]
)
def test_line_of_an_article(name, options, golden, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    shown = [ran(capsys, f"{BLOWERS}:{line}", "--isolated", *options) for line in (23, 29)]

    assert [(status, err) for status, _, err in shown] == [(0, ""), (0, "")]
    golden(name, "\n".join(out for _, out, _ in shown[-1:] if options) or "\n".join(out for _, out, _ in shown))


def test_a_description_is_matched_to_the_speaker_that_its_statement_has():
    text = "Ostby Borough Council shut the pool. The roof leaked.\n\nThe council said the pool was old."
    found = traced(text, 3)

    assert [each.entity.name for each in found.mentions] == ["Ostby Borough Council"]
    assert "“council”: description, matched to Ostby Borough Council: no other" in as_text.render(found, 200)
    assert "not matched" not in as_text.render(found, 200)


def test_the_owner_of_a_speaker_is_not_the_speaker():
    text = "Ostby Borough Council shut the pool.\n\nThe council’s leader, Ana Moe, said the pool was old."
    found = traced(text, 3)

    assert {each.mention.text: each.entity and each.entity.name for each in found.mentions}["Ana Moe"] == "Ana Moe"
    assert "“council”: description, matched to Ana Moe" not in as_text.render(found, 200)


def test_the_schema_is_sound():
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    "path", [ARTICLES[0], ROOT / BLOWERS, ROOT / "fixtures" / "desk" / "pool.txt"], ids=lambda p: p.stem
)
def test_every_line_fits_the_schema_and_the_terminal(path):
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        trace = trace_at(examined(text), Target("-", number))
        VALID.validate(json.loads(as_json.render(trace)))
        for width in (60, 100, 200):
            shown = as_text.render(trace, width, verbose=True).splitlines()
            assert [row for row in shown if cells(row) > width or row != row.rstrip()] == []


def test_width_is_from_60_to_200():
    trace = traced(STORY * 3, 5)

    assert as_text.render(trace, 10) == as_text.render(trace, 60) != as_text.render(trace, 200)
    assert as_text.render(trace, 900) == as_text.render(trace, 200)


def test_wide_letters_and_endless_words_stay_within_the_width():
    for words in ("漢字" * 90, "x" * 500, "e\u0301" * 200, "a b " * 50):
        assert max(map(cells, wrapped(words, 30, "  "))) <= 30
    assert cells("e\u0301") == 1
    assert list(wrapped("aa bb cc dd ee", 7, rows=2)) == ["aa bb", "  cc…"]


def test_much_is_shortened():
    assert shortened("as short\nas this", 20) == "as short as this"
    assert shortened("x" * 10 + "y" * 1_000_000 + "z" * 10, 11) == "xxxxx…zzzzz"


def test_line_of_many_words_is_cut(tmp_path, capsys):
    path = tmp_path / "long.txt"
    path.write_text(f"Ana Moe said: “{'No. ' * 5_000}”\n", encoding="utf-8")
    status, out, _ = ran(capsys, f"{path}:1", "--verbose")

    assert status == 0
    assert len(out) < 10_000


# The trace is what the stages decided


def test_accepted_cues_are_those_that_attributions_have():
    for _, draft in _drafts():
        tokens = draft.skeleton.tokens
        read = {tokens.starts[reading.group.first] for reading in draft.readings if reading.group}
        sentences = [traced_sentence(draft, number) for number in range(len(draft.sentences))]
        accepted = {cue.span.start for one in sentences for cue in one.cues if cue.outcome is Outcome.ACCEPTED}
        assert accepted == read


def test_best_candidate_is_the_attribution():
    for _, draft in _drafts():
        chances = {
            (draft.skeleton.tokens.starts[r.group.first], r.pattern, r.chance) for r in draft.readings if r.group
        }
        sentences = [traced_sentence(draft, number) for number in range(len(draft.sentences))]
        cues = [cue for one in sentences for cue in one.cues if cue.outcome is Outcome.ACCEPTED]
        assert {(cue.span.start, cue.weighed[0].pattern, cue.weighed[0].chance) for cue in cues} == chances


def test_sentences_that_layout_settles_have_no_cues():
    found = traced("SENATOR LEE: Did you say that the letter was lost? Day said it was.\n\nThat was all.\n")

    assert [one.course for one in found.sentences] == [Course.LAYOUT] * len(found.sentences)
    assert [one.cues for one in found.sentences] == [()] * len(found.sentences)
    assert [one.attribution.pattern for one in found.statements] == ["transcript"]


EXAMPLES = [
    (pattern, example)
    for pattern in (
        *members(patterns, "pattern", Pattern),
        *(credit.layout for credit in members(layouts, "credit", Credit)),
    )
    for example in pattern.finds[:1]
]


@every(("pattern", "example"), EXAMPLES)
def test_the_trace_of_an_example_names_its_pattern(pattern, example):
    text, marks = marked_text.parse(example)
    document = Document.from_text(text)
    cue = next(mark.span for mark in marks if mark.label in ("cue", "content"))
    found = traced(text, document.position(cue.start).line)

    assert [one.attribution.pattern for one in found.statements] == [pattern.name]
    assert found.statements[0].summary == pattern.doc.strip().partition("\n")[0]
    if isinstance(pattern, Pattern):
        best = [cue.weighed[0] for one in found.sentences for cue in one.cues if cue.outcome is Outcome.ACCEPTED]
        assert [weighed.pattern for weighed in best] == [pattern.name]
    shown = as_text.render(found, 200)
    assert f"  pattern: {pattern.name}: " in shown


OUTCOMES_OF = {
    Outcome.ACCEPTED: ("Ana Moe said that the ferry was late.", "said"),
    Outcome.IN_CONTENT: ("Ana Moe insisted that the door remained open.", "remained"),
    Outcome.BEFORE_LAST_CUE: ("No one has asked, Moe added.", "has asked"),
    Outcome.TOO_UNSURE: ("The talks drew a crowd.", "drew"),
    Outcome.NO_PATTERN: ("Two offers have come in.", "offers"),
    Outcome.CLASH: ("The guild alleged in an affidavit filed by a clerk, Bo Lie, that the gate was shut.", "affidavit"),
    Outcome.INNER_SURER: ("As the rowers sparred over it, Moe pointed out that nobody had won.", "sparred"),
}


@every("outcome", OUTCOMES_OF)
def test_cue_is_told_why_it_gives_a_statement_or_none(outcome):
    text, word = OUTCOMES_OF[outcome]
    found = traced(text)
    (cue,) = (cue for one in found.sentences for cue in one.cues if cue.span.of(text) == word)
    shown = as_text.render(found, 200)

    assert cue.outcome is outcome
    assert (cue.rival is not None) == (outcome not in (Outcome.ACCEPTED, Outcome.TOO_UNSURE, Outcome.NO_PATTERN))
    assert (f"  “{word}”: " in shown) == (outcome is not Outcome.ACCEPTED)
    assert not cue.rival or f"“{cue.rival.of(text)}”" in shown


def test_line_without_cues_says_so():
    fog, alone = traced("A ferry in the fog."), traced("The fog rose.\n\n\n“No.”\n", 4)

    assert "  “A ferry in the fog.”: no word in it signals a statement" in as_text.render(fog, 200)
    assert "  “No.”: a quotation alone" in as_text.render(alone, 200)


def test_a_row_of_marks_is_no_sentence():
    assert "Not a statement" not in as_text.render(traced("A ferry rose.\n\n* * *\n", 3), 200)


def test_a_role_beside_a_name_is_no_description_of_somebody_else():
    shown = as_text.render(traced("Maria Lopez, the mayor of Reno, met the three bakers."), 200)

    assert "  “Maria Lopez”: name of a person, with the role “mayor of Reno”\n" in shown
    assert "“mayor”: description" not in shown
    assert "  “three bakers”: description, not matched to anybody" in shown


# Speakers


def test_pronoun_is_taken_for_the_only_woman():
    shown = as_text.render(traced(STORY, 3), 200)

    assert (
        "speaker: “she” was matched to Ana Moe: no other woman is named so near before, first named at 1:1\n" in shown
    )


def test_pronoun_between_two_is_taken_for_nobody():
    found = traced("Ana Moe and Kari Lie ran.\n\n“We won,” she said.\n", 3)
    (statement,) = found.statements

    assert statement.weighing.chosen is None
    assert {each.name for each in statement.weighing.tied} == {"Ana Moe", "Kari Lie"}
    assert "“she” was not matched to anybody: " in as_text.render(found, 200)


def test_pronoun_prefers_the_nearest_and_shows_the_others():
    found = traced("The fair opened, and it rained.\n\nMaria Lopez slept.\n\nAna Moe ran.\n\n“No,” she said.\n", 7)
    weighing = found.statements[0].weighing

    assert weighing.chosen.name == "Ana Moe"
    assert [each.name for each in weighing.weighed] == ["Ana Moe", "Maria Lopez"]
    for each in weighing.weighed:
        assert sum(trait.points for trait in each.traits) == pytest.approx(each.points)
    first, second = (f"{each.points:.1f}" for each in weighing.weighed)
    shown = as_text.render(found, 200)
    assert "the likeliest woman named near before, " in shown
    assert "as a subject of the sentence before" in shown
    assert f" of whom the sentence before tells ({first} points; Maria Lopez {second})" in shown
    assert "sentences back" in as_text.render(found, 200, verbose=True)


def test_who_was_weighed_is_who_speaks():
    """The trace walks through the articles once more: it must come to the same speakers."""
    for path in ARTICLES[:6]:
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), 1):
            if not any(f" {word} " in line for word in ("he", "she")):
                continue
            for statement in trace_at(examined(text), Target("-", number)).statements:
                speaker, weighing = statement.speaker, statement.weighing
                if speaker.resolution is Resolution.PRONOUN and speaker.entity and weighing and weighing.chosen:
                    assert weighing.chosen.name == speaker.entity.name


def test_who_was_compared_for_another_place_is_not_shown():
    text = "It rained on Monday.\n\nAna Moe ran.\n\n“No,” she said.\n\nThe statement added that it was over.\n"
    before, after = (traced(text, line).statements[0] for line in (5, 7))

    assert before.speaker.name == after.speaker.name == "Ana Moe"
    assert before.weighing.chosen.name == "Ana Moe"
    assert after.weighing is None


def test_roles_of_the_speaker_are_shown_with_their_places():
    text = "Ana Moe, the mayor, left.\n\nFormer judge Ana Moe said that it rained.\n"
    shown = as_text.render(traced(text, 3), 200)

    assert "given to Ana Moe: " in shown
    assert "“mayor” (1:14)" in shown


def test_pronoun_of_the_narration_that_two_fit_says_so():
    shown = as_text.render(
        traced("It rained on Monday.\n\nAna Moe and Kari Lie ran.\n\nThe ferry took her home.\n", 5), 200
    )

    assert "  “her”: pronoun, not matched to anybody: Ana Moe and Kari Lie are equally likely\n" in shown


# Statements that are not shown


def test_statement_below_the_least_confidence_says_so():
    settings = DEFAULT_SETTINGS.overruled(min_confidence=0.99)
    found = traced("Ana Moe said that the ferry was late.", settings=settings)

    assert [one.display for one in found.statements] == [Display.TOO_UNSURE]
    assert "not in the report: less sure than --min-confidence 0.99" in as_text.render(found, 200)


def test_belief_says_that_it_is_hidden():
    found = traced(STORY, 5)

    assert [one.display for one in found.statements] == [Display.HIDDEN_TYPE]
    assert "--all-types" in as_text.render(found, 200)


# Findings

DOUBLED = "The the ferry was late.\n"


def fates(capsys, tmp_path, text, *options):
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    line = 1 + text.splitlines().index(DOUBLED.strip())
    status, out, _ = ran(capsys, f"{path}:{line}", "--format", "json", *options)
    assert status == 0
    trace = json.loads(out)
    VALID.validate(trace)
    assert {each["code"] for each in trace["findings"]}.isdisjoint(trace["rules"]["without_finding_here"])
    return [(each["code"], each["fate"], each["by"]) for each in trace["findings"]]


def test_finding_tells_what_becomes_of_it(tmp_path, capsys):
    ignored = f"<!-- quotecheck: ignore-next-line QC702 -->\n{DOUBLED}"
    assert fates(capsys, tmp_path, DOUBLED, "--isolated") == [("QC702", "reported", None)]
    assert fates(capsys, tmp_path, ignored, "--isolated") == [("QC702", "suppressed", "line 1")]
    assert fates(capsys, tmp_path, DOUBLED, "--isolated", "--ignore", "QC7") == [("QC702", "ignored", "QC7")]
    assert fates(capsys, tmp_path, DOUBLED, "--isolated", "--select", "QC1") == [("QC702", "not-selected", "QC1")]


def test_finding_of_the_baseline_says_so(tmp_path, capsys):
    path, baseline = tmp_path / "a.md", str(tmp_path / "known.json")
    path.write_text(DOUBLED, encoding="utf-8")
    assert cli.run(["baseline", "write", str(path), "--baseline", baseline]) == 0
    capsys.readouterr()

    assert fates(capsys, tmp_path, DOUBLED, "--isolated", "--baseline", baseline) == [("QC702", "known", baseline)]


def test_configuration_ignores_for_some_paths(tmp_path, capsys):
    config = tmp_path / "quotecheck.toml"
    config.write_text('[[overrides]]\npaths = ["*.md"]\nignore = ["doubled-word"]\n', encoding="utf-8")
    name = next(rule.name for rule in api.rules() if rule.code == "QC702")
    config.write_text(config.read_text(encoding="utf-8").replace("doubled-word", name), encoding="utf-8")

    assert fates(capsys, tmp_path, DOUBLED, "--config", str(config)) == [("QC702", "ignored", name)]


def test_finding_shows_both_places_and_why():
    text = (ROOT / "fixtures" / "desk" / "pool.txt").read_text(encoding="utf-8")
    for line in (7, 15):
        shown = as_text.render(traced(text, line), 200)
        assert "error QC301 name-variant: “Patak” here" in shown
        assert "    compared: 15:22 “Patak”" in shown
        assert "    compared: 7:54 “Pathak” (written “Pathak”)" in shown
        assert "    rule: One name appears in two forms. More: quotecheck explain QC301\n" in shown
        assert "Katharine" not in shown


def test_the_reason_of_a_rule_of_the_desk_is_shown(tmp_path, capsys):
    config = tmp_path / "quotecheck.toml"
    config.write_text(
        '[[desk-rules]]\ncode = "HD"\nmessage = "no backing"\nreason = "Say what they did."\nwords = ["backs"]\n'
    )
    article = tmp_path / "a.txt"
    article.write_text("Ana Moe backs it.\n")

    assert (
        "    rule: Say what they did. More: quotecheck explain HD\n"
        in (ran(capsys, f"{article}:1", "--config", str(config))[1])
    )


def test_what_holds_of_nearly_every_statement_is_no_reason():
    for text in ("“We won,” said Ana Moe.", "Ana Moe said that the lock had been shut for years."):
        shown = as_text.render(traced(text), 200)
        assert "confidence: “say” reports something" in shown
        for usual in ("finite", "contains a quotation", "cue", "content"):
            assert usual not in shown.partition("confidence: ")[2].partition("\n")[0]


def test_line_without_findings_counts_the_rules_that_looked():
    found = traced(STORY, 3)

    assert found.findings == found.idle == ()
    assert len(found.quiet) == len(api.rules())
    assert f"Findings: none; {len(api.rules())} rules found nothing here" in as_text.render(found, 200)


# Which line


def test_column_means_its_sentence(capsys, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ana Moe said that it rained. Kari Lie said that it snowed.\n", encoding="utf-8")

    def sources(place):
        _, out, _ = ran(capsys, place, "--format", "json")
        return [each["source"]["text"] for each in json.loads(out)["statements"]]

    assert sources(f"{path}:1") == ["Ana Moe", "Kari Lie"]
    assert sources(f"{path}:1:1") == ["Ana Moe"]
    assert sources(f"{path}:1:40") == ["Kari Lie"]


def test_lines_are_those_of_the_source(tmp_path, capsys):
    path = tmp_path / "a.html"
    path.write_text(
        "<html><body>\n<p>It rained.</p>\n<p>Ana\nMoe <b>said</b> that it &amp; all was late.</p>\n", "utf-8"
    )
    for line in (3, 4):
        status, out, _ = ran(capsys, f"{path}:{line}", "--format", "json")
        assert status == 0
        (statement,) = json.loads(out)["statements"]
        assert statement["cue"]["span"]["line"] == 4
    assert ran(capsys, f"{path}:1")[0] == 2
    assert ran(capsys, f"{path}:2", "--input-format", "plain")[1].startswith(f"{path}:2\n   2 | <p>It rained.</p>\n")


def test_file_whose_name_has_a_colon(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert target_of("a.txt:3:4") == Target("a.txt", 3, 4)
    Path("a.txt").touch()
    assert target_of("a.txt:3:4") == Target("a.txt", 3, 4)
    Path("a.txt:3").touch()
    assert target_of("a.txt:3:4") == Target("a.txt:3", 4)
    assert target_of("a.txt:3:4:5") == Target("a.txt:3", 4, 5)
    Path("b: c").touch()
    assert target_of("b: c:12") == Target("b: c", 12)
    assert target_of("C:\\desk\\a.txt:12") == Target("C:\\desk\\a.txt", 12)


def test_standard_input(monkeypatch, capsys, tmp_path):
    config = tmp_path / "quotecheck.toml"
    config.write_text('[[overrides]]\npaths = ["web/*"]\nignore = ["QC7"]\n', encoding="utf-8")

    def told(*arguments):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"<p>{DOUBLED}</p>\n".encode())))
        status, out, _ = ran(capsys, *arguments, "--format", "json")
        assert status == 0
        return json.loads(out)

    plain = told("-:1", "--config", str(config))
    named = told("-:1:4", "--config", str(config), "--stdin-filename", str(tmp_path / "web" / "a.html"))
    assert (plain["path"], plain["line"], plain["column"]) == ("-", 1, None)
    assert (named["path"], named["line"], named["column"]) == (str(tmp_path / "web" / "a.html"), 1, 4)
    assert plain["sentences"][0]["text"].startswith("<p>")
    assert named["sentences"][0]["text"] == DOUBLED.strip()
    assert {each["fate"] for each in plain["findings"] if each["code"] == "QC702"} == {"reported"}
    assert {each["fate"] for each in named["findings"] if each["code"] == "QC702"} == {"ignored"}


BAD = {
    (): "no line given: write FILE:LINE, or -:LINE for a line of standard input",
    ("a.txt",): "a.txt: no line given: write a.txt:LINE",
    ("other",): "other: no line given: write other:LINE",
    ("",): ": no line given: write FILE:LINE",
    ("-:x",): "-:x: no line given: write -:LINE for a line of standard input",
    ("a.txt:1", "-:1"): "a.txt:1 and -:1: two places: give one of them",
    ("a.txt:1", "--stdin-filename", "b"): "--stdin-filename: no line of standard input is asked about: write -:LINE",
    ("a.txt:0",): "a.txt:0: no such line: the last one is 2",
    ("a.txt:3",): "a.txt:3: no such line: the last one is 2",
    ("a.txt:99999999",): "a.txt:99999999: no such line: the last one is 2",
    ("a.txt:2",): "a.txt:2: no words stand there: name a line with text",
    ("a.txt:1:0",): "a.txt:1:0: no such column: the last one is 10",
    ("a.txt:1:11",): "a.txt:1:11: no such column: the last one is 10",
    ("empty.txt:1",): "empty.txt:1: no words stand there: name a line with text",
    ("empty.txt:2",): "empty.txt:2: no such line: the last one is 1",
    ("binary.txt:1",): (
        "binary.txt: is binary, not an article: name a text file in UTF-8, or UTF-16 with a byte order mark"
    ),
    ("missing.txt:1",): "missing.txt: no such file: check the path",
    ("folder:1",): "folder: is a folder: name an article in it",
    ("a.txt:1", "--format", "jsno"): "unknown format 'jsno': did you mean 'json'?",
    ("a.txt:1", "--ignore", "QC3O1"): "unknown rule 'QC3O1': did you mean ",
    ("a.txt:1", "--input-format", "plian"): "unknown input format 'plian': did you mean 'plain'?",
    ("a.txt:1", "--max-file-size", "3"): "a.txt: ",
}  # fmt: skip


@pytest.mark.parametrize("arguments", BAD, ids=" ".join)
def test_bad_input_gets_one_line(arguments, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("It rained.\n \n", encoding="utf-8")
    Path("empty.txt").touch()
    Path("binary.txt").write_bytes(b"\x00\x01\x02" * 100)
    Path("folder").mkdir()
    status, out, err = ran(capsys, *arguments)

    assert (status, out) == (2, "")
    assert err.startswith(f"quotecheck: {BAD[arguments]}")
    assert err.count("\n") == 1


# Words for everything


def test_every_trait_and_value_has_words():
    names = {trait for table in points().values() for trait in table}

    assert {name for name in names if name.partition("=")[1] and trait_in_words(Trait(name, 0.0)) == name} == set()
    held = {name for name in antecedent_points() if not name.startswith(("none:", "found:"))}
    assert {antecedent_trait_in_words(Trait(name, 0.0)) for name in held}
    assert OUTCOMES.keys() == set(Outcome)
    assert RESOLUTIONS.keys() == set(Resolution)
    assert MENTIONS.keys() == set(MentionKind)
    assert DISPLAYS.keys() == set(Display)
    assert FATES.keys() == set(Fate)


def test_every_symbol_has_a_name():
    used = {symbol for _, draft in _drafts() for symbol in draft.skeleton.symbols}

    assert used - SYMBOLS.keys() == set()
    assert len(used) > 40


@pytest.mark.skipif(shutil.which("sh") is None, reason="no shell here")
def test_pipe_is_plain(tmp_path, python):
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    done = subprocess.run(
        [python, "-m", "quotecheck", "why", "a.txt:3"],
        capture_output=True,
        cwd=tmp_path,
        check=True,
        env=os.environ | {"FORCE_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "80"},
    )

    assert b"\x1b" not in done.stdout
    assert "Statement: Ana Moe (she): “We won”" in done.stdout.decode()


def test_a_trace_grows_with_the_statements_of_a_line_and_no_faster():
    def printed(times):
        document = Document.from_text("“We need them,” said Ada Brook, the mayor. " * times)
        trace = api.trace(document, Target("-", 1), DEFAULT_SETTINGS, None)
        return len(as_text.render(trace, 100, verbose=False))

    assert printed(40) < 2.2 * printed(20)


# What a paragraph is for


def test_the_kind_of_a_paragraph_that_is_no_body_is_named(capsys, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ana Moe won the race of the year in Reno on Monday.\n\nREAD MORE: Who won\n\n• “We lost,” said Bo Lie.\n"
    )
    status, out, err = ran(capsys, f"{path}:3")

    assert (status, err) == (0, "")
    assert "“READ MORE: Who won”: teaser; no names, roles or statements are read in it\n" in out
    assert "“•”: label;" in ran(capsys, f"{path}:5")[1]
    assert "teaser" not in ran(capsys, f"{path}:1")[1]


def test_paragraphs_of_a_line_are_in_the_json():
    shown = json.loads(as_json.render(traced("• Ana Moe won.")))

    assert [paragraph["kind"] for paragraph in shown["paragraphs"]] == ["label", "bullet"]
    assert [paragraph["span"]["column"] for paragraph in shown["paragraphs"]] == [1, 3]


def test_every_kind_has_words():
    assert set(KINDS) == set(ParagraphKind) - {ParagraphKind.BODY}
