"""What configures a run: which files, what they come to together, and how it is shown."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from quotecheck import api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED, FOUND
from quotecheck.errors import BadConfig, UnknownRule
from quotecheck.model import House, Severity
from quotecheck.settings import (
    DEFAULT_EXCLUSION,
    Configuration,
    Exclusion,
    Globs,
    Override,
    Settings,
    find_configuration,
    find_settings,
    key_names,
    keys,
    override_keys,
    read_settings,
)
from quotecheck.settings.shown import in_force

DOCS = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text(encoding="utf-8")
SCHEMA = json.loads(files("quotecheck").joinpath("config.schema.json").read_text(encoding="utf-8"))
TWICE = "The ferry sails at at noon.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Write files below the current folder."""
    monkeypatch.chdir(tmp_path)

    def write(**texts: str) -> Path:
        for name, text in texts.items():
            path = tmp_path / name.replace("__", "/").replace("_toml", ".toml").replace("_txt", ".txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_what_is_extended_is_replaced_or_built_on(desk):
    folder = desk(
        house_toml='select = ["QC1"]\nextend-select = ["QC2"]\nknown-acronyms = ["PTA"]\nmin-confidence = 0.5\n'
        'severity = { QC3 = "info", QC4 = "error" }\n',
        sport__quotecheck_toml='extend = "../house.toml"\nextend-select = ["QC7"]\nknown-acronyms = ["FA", "PTA"]\n'
        'severity = { QC3 = "error" }\nfail-on = "error"\n',
    )

    assert find_settings(folder / "sport") == Settings(
        select=("QC1",),
        extend_select=("QC2", "QC7"),
        severities=(("QC4", Severity.ERROR), ("QC3", Severity.ERROR)),
        min_confidence=0.5,
        fail_on=Severity.ERROR,
        house=House(known_acronyms=("PTA", "FA")),
    )


def test_a_selection_leaves_the_extended_one_behind(desk):
    folder = desk(house_toml='extend-select = ["QC2"]\n', quotecheck_toml='extend = "house.toml"\nselect = ["QC7"]\n')

    assert find_settings(folder) == Settings(select=("QC7",))
    assert "extend-select = []  # default" in in_force(find_configuration(folder))


def test_what_is_excluded_is_seen_from_the_folder_of_each_file(desk, capsys):
    folder = desk(
        house_toml='exclude = ["/old"]\nextend-exclude = ["/archive"]\nforce-exclude = true\n',
        sport__quotecheck_toml='extend = "../house.toml"\nextend-exclude = ["/drafts"]\nrespect-gitignore = false\n',
        again__quotecheck_toml='extend = "../sport/quotecheck.toml"\nexclude = []\n',
        **dict.fromkeys(("old__a_txt", "archive__a_txt", "sport__drafts__a_txt", "sport__b_txt"), TWICE),
    )
    sport = find_configuration(folder / "sport")

    assert sport.settings.exclusion == Exclusion(
        exclude=Globs(("/old",), f"{folder}/sport/.."),
        extend_exclude=(Globs(("/archive",), f"{folder}/sport/.."), Globs(("/drafts",), f"{folder}/sport")),
        forced=True,
        gitignore=False,
    )
    assert cli.run([".", "--config", "sport/quotecheck.toml", "--format", "concise"]) == FOUND
    assert capsys.readouterr().out.startswith("./sport/b.txt:1:")
    again = find_configuration(folder / "again")
    assert again.settings.exclusion.globs == (Globs((), f"{folder}/again"),)
    assert "extend-exclude = []  # default" in in_force(again)


def test_a_folder_is_no_configuration(desk):
    with pytest.raises(BadConfig, match="is a folder: name the file in it"):
        find_configuration(desk(), ".")


def test_a_project_can_be_extended_and_named(desk):
    folder = desk(pyproject_toml='[tool.quotecheck]\nignore = ["QC7"]\n', own_toml='extend = "pyproject.toml"\n')

    assert find_configuration(folder, "own.toml").settings.ignore == ("QC7",)
    assert find_configuration(folder, "pyproject.toml").settings.ignore == ("QC7",)
    assert find_configuration(folder, isolated=True) == Configuration()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("extend = 3", "extend must be a path"),
        ('extend = "gone.toml"', r"extends .*gone\.toml: no such file"),
        ('extend = "gone\\u0000.toml"', "no such file"),
        ('extend = "~nobody-of-that-name/x.toml"', "no such file"),
        ('extend = "quotecheck.toml"', "which extends it"),
        ('extend = "bare/pyproject.toml"', r"has no table \[tool\.quotecheck\]"),
        ('fail-on = "never"', "fail-on: unknown severity 'never': choose from error, info, warning"),
        ('quotation-style = "curly"', "unknown quotation-style 'curly': choose from angle, curly-double"),
        ("quotation-style = []", "unknown quotation-style"),
        ("dateline = 3", "dateline must be text"),
        ('dateline = "{town}, {date} —"', "dateline: unknown part 'town': choose from agency, date, place"),
        ('dateline = "Port Alba |"', "names no part"),
        ('extra-speech-verbs = ["tweet", "toot zzz"]', "extra-speech-verbs: speech verb 'toot zzz'"),
        (
            'extra-speech-verbs = ["a b c: d"]',
            "'a b c: d': write a lemma, .*: 'tweet', or 'claim assertion/doubting that:7",
        ),
        ('extra-speech-verbs = [" "]', "extra-speech-verbs: ' ' is no verb"),
        pytest.param(f"a = {'[' * 5000}", "is nested too deep to be read: fix it there", id="deep"),
        pytest.param(f"a = {'1' * 5000}", "holds a number too long to be read: fix it there", id="long"),
        ("fail-on = []", "fail-on: unknown severity"),
        ("severity = { QC301 = [] }", "severity of QC301: unknown severity"),
        ('exclude = "drafts"', "exclude must be a list of strings"),
        ("force-exclude = 1", "force-exclude must be true or false"),
        ('respect-gitignore = "no"', "respect-gitignore must be true or false"),
        ("respect-git-ignore = true", "did you mean 'respect-gitignore'"),
        ('overrides = "QC1"', r"write \[\[overrides\]\]"),
        ('[[overrides]]\nignore = ["QC1"]', "overrides 1: names no files"),
        ('[[overrides]]\npaths = ["a"]\n[[overrides]]\npath = ["a"]', "overrides 2: unknown key 'path': did you mean"),
        ('[[overrides]]\npaths = ["a"]\nmin-confidence = 3', "overrides 1: min-confidence must be a number"),
    ],
)
def test_what_means_nothing_is_refused(desk, text, said):
    folder = desk(quotecheck_toml=text, bare__pyproject_toml="[tool.other]\n")

    with pytest.raises(BadConfig, match=said):
        find_settings(folder)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('notes = true\nselct = ["QC1"]', "2:1: unknown key 'selct'"),
        ('\n\nselect = "QC1"', "3:1: select must be a list of strings"),
        ("notes = true\n[severity]\nQC301 = 'fatal'", "3:1: severity of QC301: unknown severity 'fatal'"),
        ("notes = true\noverrides = 1", "2:1: overrides must be tables"),
        ("[[overrides]]\npaths = ['a']\n[[overrides]]\nnotes = 1", "4:1: overrides 2: unknown key 'notes'"),
        ("[[overrides]]\npaths = ['a']\n[[overrides]]\nignore = ['QC1']", "3:1: overrides 2: names no files"),
        ("notes = true\nrule = 1", "2:1: rule must hold tables"),
        ("extra-speech-verbs = [\n  'tweet',\n  ' ',\n]", "3:3: extra-speech-verbs: ' ' is no verb"),
        ("notes = true\nextend = 1", "2:1: extend must be a path"),
        ("notes = true\nextend = 'gone.toml'", "2:1: extends "),
        ("notes = true\nselect == 1", "2:9: is not valid TOML: Invalid value"),
        ("notes = true\nselect = [", "2: is not valid TOML: Invalid"),
    ],
)
def test_a_mistake_is_reported_at_its_line(desk, text, said):
    place = desk(quotecheck_toml=text) / "quotecheck.toml"

    with pytest.raises(BadConfig, match="^" + re.escape(f"{place}:{said}")):
        find_settings(place.parent)


def test_bytes_that_are_not_text_are_reported_at_their_line(desk):
    folder = desk(quotecheck_toml="")
    (folder / "quotecheck.toml").write_bytes(b"notes = true\nignore = ['\xff']\n")

    with pytest.raises(BadConfig, match=r"quotecheck\.toml:2: is not valid TOML: it is not in UTF-8: save it as UTF-8"):
        find_settings(folder)


@every(
    ("glob", "path", "means"),
    [
        ("opinion/**", "opinion/a.txt", True),
        ("opinion/**", "opinion/deep/a.txt", True),
        ("opinion/**", "news/opinion/a.txt", False),
        ("**/opinion/*", "news/opinion/a.txt", True),
        ("**/opinion/*", "opinion/a.txt", True),
        ("opinion", "news/opinion/a.txt", True),
        ("opinion/", "news/opinion/a.txt", True),
        ("/opinion", "news/opinion/a.txt", False),
        ("./opinion/", "opinion/a.txt", True),
        ("opinion", "opinions/a.txt", False),
        ("*-letters.txt", "news/your-letters.txt", True),
        ("a/**/c.txt", "a/c.txt", True),
        ("**/**/c.txt", "c.txt", True),
        ("a/**/c.txt", "a/b/b/c.txt", True),
        ("a/*/c.txt", "a/b/b/c.txt", False),
        ("?.txt", "a.txt", True),
        ("?.txt", "ab.txt", False),
        ("**", "a/b.txt", True),
        ("*.txt", "../a.txt", True),
        ("./*/*.txt", "../a.txt", False),
        ("**/*.txt", "../a.txt", False),
        ("??", "../a.txt", False),
        ("*", ".", False),
        ("**", "..", False),
        ("a+(b).txt", "a+(b).txt", True),
        ("-", "-", False),
    ],
)
def test_which_files_an_override_means(glob, path, means):
    assert Override(paths=(glob,)).means(path) is means


def test_an_override_is_seen_from_its_own_folder(desk, monkeypatch):
    folder = desk(desk__quotecheck_toml='[[overrides]]\npaths = ["opinion/*"]\nignore = ["QC7"]\n')
    monkeypatch.chdir(folder / "desk")
    (override,) = find_settings(Path.cwd()).overrides
    monkeypatch.chdir(folder)

    assert override.means("desk/opinion/a.txt")
    assert override.means(str(folder / "desk" / "opinion" / "a.txt"))
    assert not override.means("opinion/a.txt")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_glob_meets_any_name(glob, name):
    assert Override(paths=(glob,)).means(name) in (True, False)


def test_overrides_count_for_their_files(desk):
    desk(
        quotecheck_toml='ignore = ["leftover", "QC1"]\n'
        '[[overrides]]\npaths = ["a.txt", "b.txt"]\nextend-select = ["leftover"]\n'
        '[[overrides]]\npaths = ["b.txt"]\nseverity = { leftover = "info" }\n',
        a_txt=TWICE,
        b_txt=TWICE,
        c_txt=TWICE,
    )
    report = api.check("a.txt", "b.txt", "c.txt", settings=find_settings(Path.cwd()))

    found = {file.article.document.name: [f.severity for f in file.findings] for file in report.files}
    assert [len(levels) for levels in found.values()] == [1, 1, 0]
    assert found["b.txt"] == [Severity.INFO]
    assert "leftover" in {rule.name for rule in report.rules}
    assert not any(rule.code.startswith("QC1") for rule in report.rules)


@pytest.mark.parametrize("key", ["extend-select = ['leftovr']", "ignore = ['leftovr']", "severity.QC0 = 'info'"])
def test_an_override_that_names_no_rule_is_refused(desk, key):
    folder = desk(quotecheck_toml=f'[[overrides]]\npaths = ["elsewhere"]\n{key}\n')

    with pytest.raises(UnknownRule):
        api.check(text=TWICE, settings=find_settings(folder))


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ('select = ["QC999"]', "1:11", "QC999"),
        ('extend-select = ["QC3",\n  "QC999"]', "2:3", "QC999"),
        ('ignore = ["leftovr"]', "1:11", "leftovr"),
        ('severity = { "nope" = "error" }', "1:14", "nope"),
        ('[[overrides]]\npaths = ["elsewhere"]\nignore = ["nope"]', "3:11", "nope"),
        ('ignore = ["nope"]\n[rule.leftovr]\nallow = ["TK"]', "2:1", "leftovr"),
    ],
)
@pytest.mark.parametrize("command", [["a.txt"], ["baseline", "write", "a.txt"]])
def test_a_file_that_names_an_unknown_rule_is_named(command, text, place, word, desk, capsys):
    folder = desk(house_toml=text, quotecheck_toml='extend = "house.toml"\n', a_txt=TWICE)

    assert cli.run(command) == FAILED
    assert capsys.readouterr().err.startswith(f"quotecheck: {folder / 'house.toml'}:{place}: unknown rule {word!r}")


def test_what_only_looks_like_a_configuration_is_told(desk, capsys):
    folder = desk(pyproject_toml="[tool]\nquotecheck = 5\n", a_txt=TWICE)
    own = folder / "quotecheck.toml"

    assert cli.run(["a.txt"]) == FAILED
    said = f"{folder / 'pyproject.toml'}:2:1: quotecheck must be a table: write [tool.quotecheck]"
    assert said in capsys.readouterr().err
    own.symlink_to("nowhere.toml")
    assert cli.run(["a.txt"]) == FAILED
    assert capsys.readouterr().err == f"quotecheck: {own}: is a link to nothing: fix or remove it\n"


def test_a_folder_of_that_name_configures_nothing(desk):
    folder = desk(quotecheck_toml__a_txt="", pyproject_toml='[tool.quotecheck]\nignore = ["QC7"]\n')

    assert find_settings(folder).ignore == ("QC7",)


def test_the_command_line_overrules(desk, capsys):
    mild = "severity = { leftover = 'warning' }\n"
    desk(quotecheck_toml=f"select = ['QC1']\n{mild}", mild_toml=f"fail-on = 'error'\n{mild}", a_txt=TWICE)

    assert cli.run(["a.txt"]) == CLEAN
    assert cli.run(["a.txt", "--extend-select", "leftover"]) == FOUND
    assert cli.run(["a.txt", "--extend-select", "leftover", "--fail-on", "error"]) == CLEAN
    assert cli.run(["a.txt", "--isolated", "--fail-on", "error"]) == FOUND
    assert cli.run(["a.txt", "--config", "mild.toml"]) == CLEAN
    assert cli.run(["a.txt", "--config", "mild.toml", "--fail-on", "info"]) == FOUND
    assert "leftover" in capsys.readouterr().out
    assert cli.run(["a.txt", "--config", "gone.toml"]) == FAILED
    assert cli.run(["a.txt", "--config", "mild.toml", "--isolated"]) == FAILED
    assert [line[:25] for line in capsys.readouterr().err.splitlines()] == [
        "quotecheck: gone.toml: no",
        "quotecheck: --config and ",
    ]


def test_the_command_shows_what_is_in_force(desk, capsys):
    folder = desk(
        house_toml='known-people = ["Ana \\"Nan\\" \\\\ \\u0007\\u007f\\u0085"]\n',
        quotecheck_toml='extend = "house.toml"\nseverity = { QC301 = "info" }\n'
        'exclude = ["archive/**"]\nextend-exclude = ["*.tmp.txt"]\nforce-exclude = true\nrespect-gitignore = false\n'
        '[[overrides]]\npaths = ["a"]\nextend-select = ["QC7"]\nignore = ["QC1"]\nmin-confidence = 0.9\n'
        'severity = { QC302 = "error" }\n',
    )

    assert cli.run(["config"]) == CLEAN
    shown = capsys.readouterr().out
    assert shown.startswith(f"# {folder / 'quotecheck.toml'}\n# extends {folder / 'house.toml'}\n")
    assert f"# {folder / 'house.toml'}\n" in shown.partition("known-people")[2]
    again = read_settings(tomllib.loads(shown), folder / "quotecheck.toml")
    assert again == find_settings(folder)
    assert cli.run(["config", "--isolated"]) == CLEAN
    shown = capsys.readouterr().out
    again = read_settings(tomllib.loads(shown), folder / "quotecheck.toml")
    assert again.exclusion.exclude.globs == DEFAULT_EXCLUSION.exclude.globs
    assert replace(again, exclusion=DEFAULT_EXCLUSION) == Settings()
    assert shown.count("# default") == shown.count(" = ") == len(set(key_names()) - {"extend", "overrides"})


@pytest.mark.parametrize(
    ("style", "at", "said"),
    [
        ("", 29, "straight double marks (1 of 3) mixed with curly double marks (2 of 3)"),
        ("straight-double", 0, "curly double marks (2 of 3), where the house style is straight double marks"),
        ("curly-double", 29, "straight double marks (1 of 3), where the house style is curly double marks"),
    ],
)
def test_the_style_of_the_house_is_kept(style, at, said):
    text = '“Yes,” said Ana Lee. “Never.”\n\n"No," said Omar Haddad.\n'
    settings = Settings(select=("QC102",), house=House(quotation_style=style))

    ((finding,),) = (file.findings for file in api.check(text=text, settings=settings).files)
    assert (text[: finding.spans[0].start].rstrip(), finding.message) == (text[:at], said)


def test_one_style_that_is_not_the_house_s_is_told():
    settings = Settings(select=("QC102",), house=House(quotation_style="angle"))

    assert [len(file.findings) for file in api.check(text="“No,” said Ana.\n", settings=settings).files] == [1]


def test_the_schema_is_sound():
    Draft202012Validator.check_schema(SCHEMA)


@every("key", keys().values())
def test_a_key_does_what_it_declares(key):
    table = tomllib.loads(f"{key.option.name} = {key.option.example}")
    first = read_settings(table, Path("quotecheck.toml"))
    again = read_settings(table, Path("quotecheck.toml"), first)
    shown = in_force(Configuration(first))

    assert key.of(first) != key.option.default
    assert key.into(first, key.option.default) == Settings()
    assert key.of(read_settings(tomllib.loads(shown), Path("quotecheck.toml"))) == key.of(first)
    assert key.of(again) == (
        key.option.values.merge(key.of(first), key.of(first)) if key.option.adds else key.of(first)
    )
    assert list(Draft202012Validator(SCHEMA).iter_errors(table)) == []


@every("option", override_keys().values())
def test_a_key_of_an_override_does_what_it_declares(option):
    table = {"overrides": [{"paths": ["a"], **tomllib.loads(f"{option.name} = {option.example}")}]}
    settings = read_settings(table, Path("quotecheck.toml"))

    assert getattr(settings.overrides[0], option.attribute) != option.default
    assert read_settings(tomllib.loads(in_force(Configuration(settings))), Path("quotecheck.toml")).overrides
    assert list(Draft202012Validator(SCHEMA).iter_errors(table)) == []


OPTIONS = [pytest.param(rule, each, id=f"{rule.name}-{each.name}") for rule in api.rules() for each in rule.options]


@pytest.mark.parametrize(("rule", "option"), OPTIONS)
@pytest.mark.parametrize("word", ["name", "code"])
def test_an_option_of_a_rule_reaches_its_check(rule, option, word):
    table = tomllib.loads(f"rule.{getattr(rule, word)}.{option.name} = {option.example}")
    settings = read_settings(table, Path("quotecheck.toml"))
    house = api.check(text="A tram.", settings=settings).files[0].article.house

    assert rule.value(option, House()) == option.default
    assert rule.value(option, house) != option.default
    assert list(Draft202012Validator(SCHEMA).iter_errors(table)) == []


def test_options_of_a_rule_are_added_over_files_and_shown(desk):
    folder = desk(
        house_toml='[rule.leftover]\nallow = ["TK"]\n',
        quotecheck_toml='extend = "house.toml"\n[rule.QC702]\nallow = ["at"]\n',
        a_txt="The ferry sails at at noon for TK.\n",
    )
    found = find_configuration(folder)

    assert [file.findings for file in api.check("a.txt", settings=found.settings).files] == [()]
    assert (
        f'rule = {{ "leftover" = {{ "allow" = ["TK"] }}, "QC702" = {{ "allow" = ["at"] }} }}  # {folder}'
        in in_force(found)
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rule.leftovr.allow = []", "unknown rule 'leftovr': did you mean 'leftover'"),
        ("rule.leftover.alow = []", "rule.leftover: unknown option 'alow': did you mean 'allow'"),
        ("rule.leftover.allow = 'TK'", "rule.leftover.allow must be a list of strings"),
        ("rule.QC301.allow = []", "rule.QC301 has no options"),
        ("rule.leftover = []", "rule must hold tables"),
    ],
)
def test_an_option_that_no_rule_has_is_refused(desk, capsys, text, said):
    folder = desk(quotecheck_toml=text, a_txt=TWICE)

    assert cli.run(["a.txt"]) == FAILED
    assert capsys.readouterr().err.startswith(f"quotecheck: {folder / 'quotecheck.toml'}:1:1: {said}")
    with pytest.raises((BadConfig, UnknownRule)):
        api.check("a.txt", settings=find_settings(folder))


@every("example", re.findall(r"\n\n((?:    (?!\$|quotecheck).*\n|\n(?=    ))+)", DOCS))
def test_the_examples_of_the_page_are_configuration(example):
    table = tomllib.loads(re.sub(r"^    ", "", example, flags=re.MULTILINE))

    assert table
    assert list(Draft202012Validator(SCHEMA).iter_errors(table)) == []
    api.check(text="", settings=read_settings(table, Path("quotecheck.toml")))


@every(
    "text",
    [
        "a = 1",
        "select = 'QC1'",
        "min-confidence = 2",
        "fail-on = 'never'",
        "max-file-size = -1",
        "max-file-size = 1.5",
        "max-file-size = true",
        "max-file-size = '1 MB'",
        "[[overrides]]\nignore = []",
        "exclude = 'a'",
        "force-exclude = 1",
    ],
)
def test_the_schema_refuses_what_is_refused(text):
    table = tomllib.loads(text)

    assert list(Draft202012Validator(SCHEMA).iter_errors(table))
    with pytest.raises(BadConfig):
        read_settings(table, Path("quotecheck.toml"))


def test_a_chain_of_configurations_has_an_end(tmp_path):
    for i in range(40):  # twice as many as are followed
        (tmp_path / f"{i}.toml").write_text(f'extend = "{i + 1}.toml"\nmax-file-size = "{i}k"\n')
    (tmp_path / "40.toml").write_text("")

    said = f"^{tmp_path}/19.toml:1:1: is the last of 20 files that extend one another: extend fewer$"
    with pytest.raises(BadConfig, match=said):
        find_configuration(tmp_path, str(tmp_path / "0.toml"))
    (tmp_path / "19.toml").write_text("")
    found = find_configuration(tmp_path, str(tmp_path / "0.toml"))
    assert (len(found.files), found.settings.max_file_size) == (20, 0)
