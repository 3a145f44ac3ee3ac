"""Rules of the desk's own: what they find, where, in what time, and which of them are refused."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from quotecheck import api, renderers
from quotecheck.checks.budget_exceeded import rule as budget_exceeded
from quotecheck.desk_rules import rule_of
from quotecheck.desk_rules.limits import BadPattern, refuse_unlimited
from quotecheck.desk_rules.patterns import compiled
from quotecheck.model import DeskRule, Scope, Severity
from quotecheck.registry.folders import names
from quotecheck.run.cache import Cache
from quotecheck.run.desk_rules import try_examples
from quotecheck.run.outputs import render
from quotecheck.settings import Settings, find_configuration

EXAMPLES = Path(__file__).parent.parent / "docs" / "desk-rules.toml"
REPORT_SCHEMA = json.loads(files("quotecheck").joinpath("report.schema.json").read_text(encoding="utf-8"))
PER_CENT = DeskRule(code="PER-CENT", message="“{found}” is two words", words=(("percent", ("per cent",)),))
SLOW = DeskRule(code="SLOW", message="slow", pattern="(?:x+x+)+y", timeout=0.05)
HANGS = "x" * 3000


def found(text: str, *rules: DeskRule, **settings: object) -> list[tuple[str, str, str]]:
    """Return code, words and message of each finding of the rules, and of QC9."""
    codes = [*(rule.code for rule in rules), "QC9"]
    given = Settings(desk_rules=rules, select=tuple(codes), **settings)
    ((article, findings),) = ((file.article, file.findings) for file in api.check(text=text, settings=given).files)
    return [(each.rule.code, each.spans[0].of(article.text), each.message) for each in findings]


def words(text: str, *rules: DeskRule, **settings: object) -> list[str]:
    """Return what stands at each finding."""
    return [shown for _, shown, _ in found(text, *rules, **settings)]


def rule(**keys: object) -> DeskRule:
    return DeskRule(**{"code": "HOUSE-1", "message": "{found}", **keys})


def fixed(text: str, *rules: DeskRule, tmp_path: Path, unsafe: bool = False, name: str = "a.txt") -> str:
    """Return the text after its fixes."""
    from quotecheck.settings.fixes import write_fixes

    path = tmp_path / name
    path.write_bytes(text.encode())
    settings = Settings(desk_rules=rules, select=tuple(each.code for each in rules))
    write_fixes(api.check(path, settings=settings), unsafe=unsafe)
    return path.read_bytes().decode()


# The examples that are shipped.

SHIPPED = find_configuration(EXAMPLES.parent, str(EXAMPLES)).settings


def test_there_are_twenty_examples_of_every_kind():
    rules = SHIPPED.desk_rules

    assert len(rules) >= 20
    assert any(each.words for each in rules)
    assert any(each.pattern for each in rules)
    assert any(each.first_reference for each in rules)
    assert {scope for each in SHIPPED.desk_rules for scope in each.banned_in} == set(Scope)


@every("desk_rule", SHIPPED.desk_rules)
def test_an_example_reports_what_it_says(desk_rule):
    assert desk_rule.texts("found")
    assert desk_rule.texts("passed")
    assert try_examples(Settings(desk_rules=(desk_rule,))).failures == ()


# What is found, and what becomes of it.


@every(
    ("written", "instead", "text", "message"),
    [
        ("percent", "per cent", "Four percent.", "Write “per cent” for “percent”"),
        ("percent", "per cent", "Percent.", "Write “Per cent” for “Percent”"),
        ("percent", "per cent", "FOUR PERCENT.", "Write “PER CENT” for “PERCENT”"),
        ("chief of staff", "head of office", "The Chief Of Staff left.", "Write “Head Of Office” for “Chief Of Staff”"),
        ("Web site", "website", "A Web site.", "Write “website” for “Web site”"),
        ("Web site", "website", "She said. Web site sold.", "Write “Website” for “Web site”"),
        ("Holland", "the Netherlands", "In Holland.", "Write “the Netherlands” for “Holland”"),
        ("o’clock", "hours", "At six o'clock.", "Write “hours” for “o'clock”"),
        ("e-mail", "email", "An e‑mail.", "Write “email” for “e‑mail”"),
        ("per  cent", "percent", "Four per\xa0cent.", "Write “percent” for “per cent”"),
    ],
)
def test_a_replacement_keeps_the_letters_of_the_word(written, instead, text, message):
    replaced = rule(message="Write “{instead}” for “{found}”", words=((written, (instead,)),))

    assert [said for _, _, said in found(text, replaced)] == [message]


@every(
    ("written", "text"),
    [
        ("percent", "The percentage, subpercent and percent_1."),
        ("Web site", "A web site."),
        ("percent", "See www.percent.example, https://a.example/percent, ana@percent.example and #percent."),
        ("per cent", "It rose by three per\n\ncent is not what it said."),
        ("US", "It told us."),
    ],
)
def test_other_words_pass(written, text):
    assert words(text, rule(words=((written, ("else",)),))) == []


def test_only_capitals_are_wrong():
    internet = rule(words=(("Internet", ("internet",)),))

    assert words("Internet use rose. “Internet,” she said. On the Internet it is.", internet) == ["Internet"]
    text = "Internet Sold for a Song\n\nThe network was sold for little on Monday, its owner wrote to the council.\n"
    assert words(text, internet) == []


def test_the_longest_of_several_words_is_reported():
    unique = rule(words=(("unique", ()), ("very unique", ("unique",)), ("more", ())))

    assert words("It is very unique, and more unique.", unique) == ["very unique", "more", "unique"]


def test_words_that_are_written_so_come_before_others():
    both = rule(message="{instead}", words=(("net", ("web",)), ("Net", ("the Net",))))

    assert [said for _, _, said in found("A Net and a net.", both)] == ["the Net", "web"]


def test_what_is_right_ends_a_message_that_has_no_place_for_it():
    assert found("Four percent.", rule(message="two words", words=(("percent", ("per cent", "%")),)))[0][2] == (
        "two words: write “per cent” or “%”"
    )
    assert found("Four percent.", rule(message="no", words=(("percent", ()),)))[0][2] == "no"


def test_a_message_for_a_word_to_delete_has_no_gap():
    padding = rule(message="use {instead}, not {found}", words=(("basically", ("",)), ("utilise", ("use",))))

    said = [message for _, _, message in found("It basically rains. They utilise it.", padding)]
    assert said == ["leave out “basically”", "use use, not utilise"]


def test_words_of_an_article_are_no_part_of_the_message():
    assert found("a {instead} b", rule(message="{found}, {instead}", pattern=r"\{\w+\}"))[0][2] == "{instead}, "
    other = rule(message="{found}", words=(("{instead}", ("x",)),))
    assert found("a {instead} b", other)[0][2] == "{instead}: write “x”"


def test_a_message_stays_short_and_on_its_line():
    message = found("It was\t" + "long " * 100, rule(pattern=".+"))[0][2]

    assert len(message) == 80
    assert message.startswith("It was long")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Four percent.\r\nPercent!\r\n", "Four per cent.\r\nPer cent!\r\n"),
        ("“Four percent,” said Ana. Four percent.\n", "“Four percent,” said Ana. Four per cent.\n"),
    ],
)
def test_a_safe_fix_replaces_the_words(text, after, tmp_path):
    assert fixed(text, PER_CENT, tmp_path=tmp_path) == after


def test_a_fix_that_needs_more_than_the_word_is_not_safe(tmp_path):
    counsel = rule(words=(("adviser", ("counsel",)), ("really ", ("",)), ("very", ("",))))
    text = "An adviser and her adviser. Very good, very good.\n"

    assert fixed(text, counsel, tmp_path=tmp_path) == "An adviser and her counsel. Very good, good.\n"
    assert fixed(text, counsel, tmp_path=tmp_path, unsafe=True) == "An counsel and her counsel. good, good.\n"


@pytest.mark.parametrize(
    ("name", "source", "place"),
    [
        ("a.md", "# Old\r\n\r\nFour **percent**, *per&nbsp;cent*.\r\n", (16, 23)),
        ("a.html", "<p>A &amp; B: four\n<b>percent</b></p>", (22, 29)),
        ("a.html", "<p>four per<i>cent</i></p>", (8, 18)),
        ("a.txt", "\ufeffFour percent", (5, 12)),
    ],
)
def test_a_place_is_one_of_the_source(name, source, place, tmp_path):
    path = tmp_path / name
    path.write_bytes(source.encode())
    settings = Settings(desk_rules=(rule(pattern="percent"),), select=("HOUSE-1",))
    (file,) = api.check(path, settings=settings).files

    document = file.article.document
    assert [(at.start, at.end) for at in (document.place(each.spans[0]) for each in file.findings)] == [place]


def test_a_fix_leaves_markup_and_quotations_alone(tmp_path):
    source = "<p>four per<i>cent</i> &amp; five percent, “six percent,” <b>percent</b></p>"
    percent = rule(words=(("percent", ("per cent",)),))

    assert fixed(source, percent, tmp_path=tmp_path, name="a.html") == (
        "<p>four per<i>cent</i> &amp; five per cent, “six percent,” <b>per cent</b></p>"
    )


# Patterns.


@every(
    ("pattern", "text", "shown"),
    [
        (r"\p{Sc}\d+", "It cost £40 or €50.", ["£40", "€50"]),
        (r"(?=percent)", "Four percent.", [""]),
        (r"(?<=\.)\Z", "One.\n\nTwo.", ["", ""]),
        (r"^(?!One)", "One.\n\nTwo.", [""]),
        (r"\A\w+|\w+[.]?\Z", "One two three.\r\nFour five.", ["One", "three.", "Four", "five."]),
        (r"aa", "aaaa a", ["aa", "aa"]),
        (r"“?No,”?", "“No,” said Ana.", ["“No,”"]),
        (r"per\scent", "four per\r\ncent", []),
        (r"(?<=Ana\sLee\s)said", "Ana Lee said.", ["said"]),
        (r"(?:percent){e<=1}", "Four pecent.", ["pecent"]),
        (r"[\w--\d]+", "a1", ["a"]),
        (r"\Z", "", []),
        ("𝔸+", "x 𝔸𝔸 y 𝔸", ["𝔸𝔸", "𝔸"]),
    ],
)
def test_a_pattern_is_matched_within_each_paragraph(pattern, text, shown):
    assert words(text, rule(pattern=pattern)) == shown


def test_an_empty_match_is_reported_in_every_format():
    empty = rule(pattern="(?=percent)", message="here")
    report = api.check(text="Four percent.\n", settings=Settings(desk_rules=(empty,), select=("HOUSE-1",)))

    for each in names(renderers):
        assert "HOUSE-1" in render(report, each)


def test_named_lists_are_words():
    courts = rule(pattern=r"\L<courts>", lists=(("courts", ("High Court", "Court (2)")),))

    assert words("The High Court and Court (2) met.", courts) == ["High Court", "Court (2)"]


@given(st.text(alphabet="ab x\n“”.é\r\u2028{}", max_size=60))
def test_any_text_is_looked_through(text):
    checks = (
        rule(pattern=r"\b|a*?b|\s+"),
        rule(code="TWO", words=(("a", ("b",)), ("x x", ()))),
        rule(code="THREE", first_reference=(("ab", ("x ab",)),)),
    )

    assert [code for code, _, _ in found(text, *checks) if code.startswith("QC")] == []


SCOPED = """\
Mayor “sold” the old pier

The pier was sold. “It was sold to me,” said Ana Lee, the mayor, who sold it.
"""


@pytest.mark.parametrize(
    ("scopes", "places"),
    [
        ((), [0, 1, 2, 3]),
        ((Scope.HEADLINES,), [0]),
        ((Scope.QUOTATIONS,), [0, 2]),
        ((Scope.NARRATION,), [1, 3]),
        ((Scope.NARRATION, Scope.QUOTATIONS), [0, 1, 2, 3]),
    ],
)
@pytest.mark.parametrize("way", [{"pattern": r"\bsold\b"}, {"words": (("sold", ()),)}], ids=["pattern", "words"])
def test_a_rule_is_confined_to_its_places(scopes, places, way):
    every = [match.start() for match in re.finditer("sold", SCOPED)]
    settings = Settings(desk_rules=(rule(banned_in=scopes, **way),), select=("HOUSE-1",))
    (file,) = api.check(text=SCOPED, settings=settings).files

    assert [every.index(each.spans[0].start) for each in file.findings] == places


def test_a_block_quotation_is_one():
    text = "# Pier sold\n\nThe mayor wrote to the council on Monday, about the pier.\n\n> The pier is sold.\n"
    assert [
        [each.spans[0].start for each in file.findings]
        for scope in (Scope.NARRATION, Scope.QUOTATIONS)
        for file in api.check(
            text=text,
            input_format="markdown",
            settings=Settings(desk_rules=(rule(pattern="pier", banned_in=(scope,)),), select=("HOUSE-1",)),
        ).files
    ] == [[text.index("pier.") - 2], [text.index("pier is") - 4]]


# Time.


def test_a_pattern_without_end_is_stopped_and_the_run_goes_on():
    text = f"The percent is in.\n\n{HANGS}\n\nFour percent of the the rest.\n"
    settings = Settings(desk_rules=(SLOW, PER_CENT), select=("SLOW", "PER-CENT", "QC702"))
    report = api.check(text=text, settings=settings)
    (file,) = report.files

    assert [each.rule.code for each in file.findings] == ["PER-CENT", "QC902", "PER-CENT", "QC702"]
    stopped = file.findings[1]
    assert stopped.message == "the pattern of SLOW was stopped after 0.05 seconds: simplify it, or raise its timeout"
    assert file.article.document.position(stopped.spans[0].start).line == 3


def test_the_time_is_that_of_the_article_and_not_of_a_paragraph():
    paragraph = "x" * 22  # a few milliseconds
    slow = rule(pattern="(?:x+x+)+y", timeout=0.02)

    assert [code for code, _, _ in found("\n\n".join([paragraph] * 400), slow)] == ["QC902"]


def test_what_was_found_before_the_time_was_up_is_reported():
    either = rule(pattern="(?:x+x+)+y|here", timeout=0.5)  # a busy machine may take long over the first paragraph

    assert [code for code, _, _ in found(f"It is here.\n\n{HANGS}\n\nAnd here.", either)] == ["HOUSE-1", "QC902"]


def test_a_report_that_was_cut_short_is_not_kept(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    for n in range(20):
        hangs = n < 2
        (folder / f"{n:02}.md").write_text(f"{HANGS if hangs else 'Percent.'}\n", encoding="utf-8")
    (folder / "01.md").write_text(f"<!-- quotecheck: ignore-file QC902 -->\n\n{HANGS}\n", encoding="utf-8")
    settings = Settings(desk_rules=(SLOW, PER_CENT))
    first = api.check(folder, settings=settings, cache=Cache(tmp_path / "cache"))

    assert [len(file.suppressed) for file in first.files[:2]] == [0, 1]
    with sqlite3.connect(next((tmp_path / "cache").glob("*.sqlite3"))) as store:
        assert store.execute("SELECT count(*) FROM reports").fetchone() == (18,)
    store.close()


def test_a_kept_report_depends_on_the_rules(tmp_path):
    for n in range(20):
        (tmp_path / f"{n:02}.txt").write_text("Four percent.\n", encoding="utf-8")

    def said(*rules: DeskRule) -> set[str]:
        report = api.check(tmp_path, settings=Settings(desk_rules=rules), cache=Cache(tmp_path / "cache"))
        return {each.message for file in report.files for each in file.findings}

    other = rule(code="PER-CENT", message="no", words=(("percent", ()),))
    assert said(PER_CENT) == said(PER_CENT) == {"“percent” is two words: write “per cent”"}
    assert said(other) == said(other) == {"no"}
    assert said() == set()


@every(
    ("pattern", "offset"),
    [
        ("(?:(?:(?:a{1000}){1000}){1000}){1000}", 17),
        ("a(?R)?", 1),
        ("(a)(?1)", 3),
        ("(?P<n>a)(?&n)", 8),
        ("[]{9}(]{20000}", 7),
        ("(?:[ab&&[^b]]c){6000}", 15),
    ],
)
def test_what_no_time_limit_stops_is_refused(pattern, offset):
    with pytest.raises(BadPattern) as raised:
        refuse_unlimited(pattern)

    assert raised.value.offset == offset


@every(
    "pattern",
    [
        "a{1,100000}",
        r"\({3}",
        "[(?R)]",
        r"\(?R",
        "(?i:a){9999}",
        "(?<=a{3})b",
        "(?P<R>a)",
        "|".join(["adviser"] * 5000),
    ],
)
def test_what_a_time_limit_stops_is_not_refused(pattern):
    assert compiled(pattern, ()).pattern == pattern


@given(st.text(alphabet=r"ab(){}[]\^?*+|,123:<>=!&R", max_size=30))
def test_any_pattern_is_compiled_or_refused(pattern):
    offset = None
    try:
        compiled(pattern, ())
    except BadPattern as error:
        offset = error.offset

    assert offset is None or 0 <= offset <= len(pattern)


# The first mention.

COURT = rule(message="name it", first_reference=(("High Court", ("High Court of Alba",)),))
BOARD = rule(message="name it", first_reference=(("RBCT", ("Regional Board for Canals",)),))


@every(
    ("desk_rule", "text", "shown"),
    [
        (COURT, "The High Court ruled. The High Court met.", ["High Court"]),
        (COURT, "The High Court of Alba ruled. The High Court met.", []),
        (COURT, "The High Court ruled. The High Court of Alba met.", ["High Court"]),
        (COURT, "“The High Court ruled,” said Ana. The High Court of Alba met.", []),
        (COURT, "“The High Court of Alba ruled,” said Ana. The High Court met.", []),
        (COURT, "High Court sells pier\n\nThe High Court of Alba sold a pier, it wrote on Monday to all.", []),
        (COURT, "The High\xa0Court ruled.", ["High\xa0Court"]),
        (COURT, "The high court ruled.", []),
        (BOARD, "The RBCT met.", ["RBCT"]),
        (BOARD, "The Regional Board for Canals (RBCT) met. The RBCT rose.", []),
        (BOARD, "The RBCT (the Regional Board for Canals) met.", []),
        (BOARD, "The RBCT met at noon. The Regional Board for Canals rose.", ["RBCT"]),
        (BOARD, "The Regional Board for Canals met.", []),
    ],
)
def test_a_first_mention_needs_its_full_form(desk_rule, text, shown):
    assert words(text, desk_rule) == shown


def test_a_first_mention_is_fixed_only_if_that_is_reviewed(tmp_path):
    text = "The High Court and the RBCT met.\n"
    rules = (COURT, rule(code="TWO", message="x", first_reference=BOARD.first_reference))

    assert fixed(text, *rules, tmp_path=tmp_path) == text
    assert fixed(text, *rules, tmp_path=tmp_path, unsafe=True) == (
        "The High Court of Alba and the Regional Board for Canals (RBCT) met.\n"
    )


# A rule like any other.


def test_it_is_selected_ignored_graded_and_suppressed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "<!-- quotecheck: ignore-next-line PER-CENT -->\nFour percent.\n\nFive percent.\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")

    def reported(**settings: object) -> list[tuple[str, Severity]]:
        (file,) = api.check("a.md", settings=Settings(desk_rules=(PER_CENT,), **settings)).files
        return [(each.rule.code, each.severity) for each in file.findings]

    assert reported() == reported(select=("PER-CENT",)) == reported(select=("per-cent",)) == [("PER-CENT", "warning")]
    assert reported(ignore=("PER-CENT",)) == reported(select=("QC",)) == reported(select=("QC3",)) == []
    assert reported(severities=(("PER-CENT", Severity.ERROR),)) == [("PER-CENT", "error")]
    (tmp_path / "a.md.quotecheck").write_text("PER-CENT line 4\n", encoding="utf-8")
    assert reported() == []


def test_a_family_is_meant_by_its_letters_and_suppressed_by_a_code_only():
    first, second = rule_of(rule(code="HOUSE-1")), rule_of(rule(code="HOUSE-12"))
    other, bare = rule_of(rule(code="HOUSEHOLD")), rule_of(rule(code="HOUSE"))

    assert [each.answers_to("HOUSE") for each in (first, second, other, bare)] == [True, True, False, True]
    assert [each.answers_to("house-1") for each in (first, second)] == [True, True]
    assert not first.answers_to("QC")
    assert (first.title, rule_of(PER_CENT).name) == ("HOUSE-1", "per-cent")


def test_it_is_reported_in_every_format():
    settings = Settings(desk_rules=(PER_CENT, SLOW))
    report = api.check(text=f"Four percent.\n\n{HANGS}\n", settings=settings)

    for each in names(renderers):
        assert "PER-CENT" in render(report, each)
        assert "QC902" in render(report, each)
    Draft202012Validator(REPORT_SCHEMA).validate(json.loads(render(report, "json")))
    (run,) = json.loads(render(report, "sarif"))["runs"]
    assert {"PER-CENT", "SLOW", "QC902"} <= {each["id"] for each in run["tool"]["driver"]["rules"]}


def test_processes_report_the_same(tmp_path):
    for n in range(64):
        (tmp_path / f"{n:02}.txt").write_text("Four percent.\n", encoding="utf-8")
    settings = Settings(desk_rules=(PER_CENT, rule(pattern=r"\p{Lu}our")))

    assert api.check(tmp_path, settings=settings, jobs=2) == api.check(tmp_path, settings=settings)


# What a desk without rules is spared.


@pytest.mark.parametrize(
    ("keys", "loaded"),
    [
        (
            'words = ["at"]\n[[desk-rules]]\ncode = "Y"\nmessage = "m"\nfirst-reference.A = "A b"',
            "quotecheck.desk_rules",
        ),
        ("pattern = 'at'", "quotecheck.desk_rules regex"),
    ],
)
def test_only_a_pattern_loads_the_package(keys, loaded, desk):
    folder = desk(f'[[desk-rules]]\ncode = "X"\nmessage = "m"\n{keys}\n')
    (folder / "a.txt").write_text("It sails at noon.\n", encoding="utf-8")
    asked = "print(*sorted({'regex', 'quotecheck.desk_rules'} & set(sys.modules)))"
    code = f"import sys; from quotecheck.cli import run; run(['a.txt', '--quiet']); {asked}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, check=True)

    assert done.stdout.strip() == loaded


def test_the_rule_of_the_limit_explains_itself():
    assert budget_exceeded.code == "QC902"
    assert "timeout" in api.explain("budget-exceeded")
