"""From paths or text to a report."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck import api, settings
from quotecheck.attribution import patterns
from quotecheck.checks import check_failed
from quotecheck.errors import BadConfig, UnknownFormat, UnknownRule
from quotecheck.model import Check, House, Rule, Severity, Span
from quotecheck.registry.folders import names
from quotecheck.run import inspection
from quotecheck.settings import Settings, find_settings


def _rule(code: str, name: str, severity: Severity = Severity.WARNING) -> Rule:
    return Rule(f"checks.{name}", "What it is.", code=code, severity=severity, since="0.1", bad=(), good=())


LATE, EARLY, BROKEN = _rule("QC101", "late_words"), _rule("QC301", "early_words"), _rule("QC302", "broken_thing")


def _breaks():
    yield BROKEN.at(Span(1, 2), "found before it broke")
    raise KeyError("no\nsuch")


CHECKS = (
    Check(LATE, lambda article: [LATE.at(Span(4, 6), "late")] if len(article.text) > 6 else []),
    Check(EARLY, lambda article: [EARLY.at(Span(0, 3), "early")] if len(article.text) > 6 else []),
    Check(BROKEN, lambda article: _breaks() if "break" in article.text else ()),
    check_failed.check,
)


@pytest.fixture
def three_checks(monkeypatch):
    monkeypatch.setattr(api, "_checks", lambda *_: CHECKS)


def _codes(report) -> list[str]:
    return [finding.rule.code for file in report.files for finding in file.findings]


def test_paths_and_text_in_the_order_given(tmp_path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(f"This is {name}.")

    report = api.check(tmp_path / "b.txt", tmp_path, text="Text.")

    assert [file.article.document.name for file in report.files] == [
        "-",
        f"{tmp_path}/b.txt",
        f"{tmp_path}/a.txt",
    ]


def test_one_bad_file_leaves_the_others_reported(tmp_path):
    (tmp_path / "good.txt").write_text("Yes.")
    (tmp_path / "bad.txt").write_bytes(b"\0")

    report = api.check(tmp_path, tmp_path / "none.txt")

    assert [file.article.text for file in report.files] == ["Yes."]
    assert [(f.path, f.message.split(":")[0]) for f in report.failures] == [
        (f"{tmp_path}/bad.txt", "is binary, not an article"),
        (f"{tmp_path}/none.txt", "no such file"),
    ]


def test_an_unknown_suffix_is_read_as_plain_text(tmp_path):
    (tmp_path / "draft.xyz").write_bytes(b"One.\r\nTwo.")

    assert api.check(tmp_path / "draft.xyz").files[0].article.text == "One.\nTwo."


@pytest.mark.usefixtures("three_checks")
def test_findings_stand_in_reading_order():
    assert _codes(api.check(text="Some words.")) == ["QC301", "QC101"]


@pytest.mark.usefixtures("three_checks")
def test_a_check_that_breaks_is_reported_and_the_others_run():
    report = api.check(text="This will break.")

    assert _codes(report) == ["QC903", "QC301", "QC302", "QC101"]
    assert (
        report.files[0].findings[0].message.startswith("the check broken-thing stopped with KeyError at test_api.py:")
    )
    assert "\n" not in report.files[0].findings[0].message


def test_a_stage_that_breaks_costs_one_file(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("bad")
    (tmp_path / "b.txt").write_text("good")
    stages = inspection.run_stages

    def run(document, house):
        if document.text == "bad":
            raise RecursionError("too deep")
        return stages(document, house)

    monkeypatch.setattr(inspection, "run_stages", run)
    report = api.check(tmp_path)

    assert [file.article.text for file in report.files] == ["good"]
    assert "RecursionError at test_api.py:" in report.failures[0].message


@pytest.mark.usefixtures("three_checks")
@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        (Settings(select=("QC3",)), ["QC301"]),
        (Settings(select=("late-words", "qc301")), ["QC301", "QC101"]),
        (Settings(ignore=("early-words",)), ["QC101"]),
        (Settings(select=("QC",), ignore=("QC1", "QC3")), []),
    ],
)
def test_select_and_ignore(settings, codes):
    assert _codes(api.check(text="Some words.", settings=settings)) == codes


@pytest.mark.usefixtures("three_checks")
@pytest.mark.parametrize(
    "settings",
    [Settings(select=("late-word",)), Settings(ignore=("QC9999",)), Settings(severities=(("x", Severity.INFO),))],
)
def test_unknown_rules_are_refused(settings):
    with pytest.raises(UnknownRule, match="unknown rule"):
        api.check(text="", settings=settings)


@pytest.mark.usefixtures("three_checks")
def test_the_desk_regrades_a_rule():
    report = api.check(text="Some words.", settings=Settings(severities=(("QC301", Severity.ERROR),)))

    assert [f.severity for f in report.files[0].findings] == [Severity.ERROR, Severity.WARNING]


def test_unknown_formats_are_refused_with_the_known_ones():
    with pytest.raises(UnknownFormat, match="choose from json, markdown, text"):
        api.listing("xyz")
    with pytest.raises(UnknownFormat, match="plain"):
        api.check(text="", input_format="plane")


@pytest.mark.parametrize("name", ["QC903", "qc903", "check-failed"])
def test_explains_a_rule_by_code_or_name(name):
    assert api.explain(name).startswith("QC903 check-failed (warning, since 0.1)\n\nA check raised an error")


@every("file", names(patterns))
def test_explains_a_pattern_by_file_or_name(file):
    told = api.explain(file.replace("_", "-"))

    assert told.startswith(f"{file.replace('_', '-')} (attribution pattern)\n\n")
    assert "Finds:" in told
    assert api.explain(file) == told


def test_what_nothing_is_called_is_not_explained():
    with pytest.raises(UnknownRule, match="did you mean"):
        api.explain("QC9O3")


def _write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_nearest_configuration_counts(tmp_path):
    _write(tmp_path / "pyproject.toml", '[tool.quotecheck]\nselect = ["QC1"]\n')
    _write(tmp_path / "in" / "pyproject.toml", "[tool.other]\n")
    _write(tmp_path / "in" / "deep" / "quotecheck.toml", 'ignore = ["QC2"]\nmin-confidence = 0.5\n')

    assert find_settings(tmp_path / "in").select == ("QC1",)
    assert find_settings(tmp_path / "in" / "deep") == Settings(ignore=("QC2",), min_confidence=0.5)


def test_configuration_in_full(tmp_path):
    _write(
        tmp_path / "quotecheck.toml",
        'extra-speech-verbs = ["tweet"]\nknown-people = ["Madonna"]\n[severity]\n"name-variant" = "info"\n',
    )

    assert find_settings(tmp_path) == Settings(
        severities=(("name-variant", Severity.INFO),),
        house=House(extra_speech_verbs=("tweet",), known_people=("Madonna",)),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('selct = ["QC1"]', "did you mean 'select'"),
        ('select = "QC1"', "select must be a list of strings"),
        ("min-confidence = 2", "must be a number from 0 to 1"),
        ("min-confidence = true", "must be a number from 0 to 1"),
        ('severity = "info"', "severity must be a table"),
        ('severity = { QC301 = "fatal" }', "choose from error, info, warning"),
        ("select = [", "not valid TOML"),
    ],
)
def test_configuration_that_means_nothing_is_refused(tmp_path, text, said):
    _write(tmp_path / "quotecheck.toml", text)

    with pytest.raises(BadConfig, match=said):
        find_settings(tmp_path)


def test_default_confidence_hides_nothing_below_it():
    assert 0 <= settings.DEFAULT_MIN_CONFIDENCE <= 1
