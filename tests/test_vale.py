"""Styles of Vale as rules of the desk's own: what is carried over does the same, and what is not is named."""

from __future__ import annotations

import sys
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from quotecheck import api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED, FOUND
from quotecheck.run.vale import imported
from quotecheck.settings import Settings, read_settings

STYLE = {
    "Avoid.yml": """
extends: existence
message: "Avoid '%s'."
description: It says nothing.
link: https://style.example/avoid
ignorecase: true
level: error
vocab: false
tokens:
  - Very Unique
  - rather unique
""",
    "PlainWords.yml": """
extends: substitution
message: "Use '%s', not '%s'."
level: warning
ignorecase: true
action:
  name: replace
swap:
  advisor: adviser
  whilst: while|as
  'e-?mail': email
""",
    "Commas.yml": """
extends: occurrence
message: "Too many commas (%s)."
scope: paragraph
max: 3
token: ','
""",
}
EXISTENCE = "extends: existence\nmessage: m\n"
SWAP = "extends: substitution\nmessage: m\n"
COUNT = "extends: occurrence\nmessage: m\n"
TEXT = "An advisor sent an E-mail, whilst, she, said, it, was Very unique.\n"


@pytest.fixture
def style(tmp_path):
    """Write the files of a style, and return its folder."""

    def write(files: dict[str, str], folder: str = ".") -> str:
        place = tmp_path / "styles" / folder
        place.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (place / name).write_text(text, encoding="utf-8")
        return str(tmp_path / "styles")

    return write


def settings_of(printed: str) -> Settings:
    return read_settings(tomllib.loads(printed), Path("quotecheck.toml"))


def tables(style_folder: str) -> tuple[list[dict[str, object]], list[str]]:
    """Return the tables that are printed, and what is lacking, without the path of the folder."""
    printed, lacking = imported(style_folder)
    return tomllib.loads(printed).get("desk-rules", []), [line.removeprefix(f"{style_folder}/./") for line in lacking]


def words(text: str, printed: str) -> list[tuple[str, str]]:
    settings = settings_of(printed)
    settings = Settings(desk_rules=settings.desk_rules, select=tuple(each.code for each in settings.desk_rules))
    (file,) = api.check(text=text, settings=settings).files
    return [(each.spans[0].of(text), each.message) for each in file.findings]


def test_a_style_of_three_files_is_converted_and_run(style, tmp_path, monkeypatch, capsys):
    folder = style(STYLE)
    monkeypatch.chdir(tmp_path)

    assert cli.run(["rules", "import", folder]) == FOUND
    printed, said = capsys.readouterr()
    assert said == f"quotecheck: {folder}/PlainWords.yml: swap: e-?mail is a pattern: its findings have no fix\n"
    Path("quotecheck.toml").write_text(printed, encoding="utf-8")
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    codes = "AVOID,PLAIN-WORDS,PLAIN-WORDS-2,COMMAS"
    assert cli.run(["a.txt", "--select", codes, "--format", "concise"]) == FOUND
    assert [line.partition(": ")[2] for line in capsys.readouterr().out.splitlines()] == [
        "warning PLAIN-WORDS plain-words: Use 'adviser', not 'advisor'.",
        "warning PLAIN-WORDS-2 plain-words-2: Use 'email', not 'E-mail'.",
        "warning PLAIN-WORDS plain-words: Use 'while or as', not 'whilst'.",
        "info COMMAS commas: Too many commas (more than 3).",
        "error AVOID avoid: Avoid 'Very unique'.",
    ]
    assert cli.run(["explain", "AVOID"]) == CLEAN
    assert "It says nothing. See https://style.example/avoid" in capsys.readouterr().out


def test_what_lacks_nothing_is_clean_and_can_be_pasted_into_a_project(style, capsys):
    folder = style({"Avoid.yml": STYLE["Avoid.yml"]})

    assert cli.run(["rules", "import", f"{folder}/Avoid.yml"]) == CLEAN
    printed = capsys.readouterr().out
    assert printed == (
        '[[desk-rules]]\ncode = "AVOID"\nmessage = "Avoid \'{found}\'."\nseverity = "error"\n'
        'reason = "It says nothing. See https://style.example/avoid"\nwords = [\n    "very unique",\n'
        '    "rather unique",\n]\n'
    )


@pytest.mark.parametrize(
    ("keys", "text", "shown"),
    [
        ("tokens: [foo]", "foo Foo foobar", ["foo"]),
        ("tokens: [foo]\nignorecase: true", "foo Foo foobar", ["foo", "Foo"]),
        ("tokens: [foo]\nnonword: true", "foo Foo foobar", ["foo", "foo"]),
        ("tokens: ['fo+', bar]", "foo bar fooo", ["foo", "bar", "fooo"]),
        ("raw: ['fo', 'o+']", "foo xfooo", ["foo", "fooo"]),
        ("raw: [' ?!']\ntokens: [foo]\nappend: true", "foo ! foo", ["foo !"]),
        ("raw: ['(?:x|y) ']\ntokens: [foo]", "x foo z foo", ["x foo"]),
        ("tokens: ['[A-Z]{3,5}']\nexceptions: [API, HTML]", "The FBI and the API in HTML.", ["FBI"]),
        ("tokens: ['[a-z]{3}']\nexceptions: [foo]\nignorecase: true", "foo FOO bar", ["FOO", "bar"]),
        ("tokens: ['^foo', 'bar$']", "foo bar", ["foo", "bar"]),
        ("tokens: ['(?<a>f)oo', '', ' ']", "foo", ["foo"]),
    ],
)
def test_what_must_not_stand(style, keys, text, shown):
    printed, _ = imported(style({"A.yml": f"extends: existence\nmessage: 'no %s'\n{keys}\n"}))

    assert words(text, printed) == [(each, f"no {each}") for each in shown]


@pytest.mark.parametrize(
    ("keys", "text", "said"),
    [
        ("swap: {foo: bar}", "foo Foo", [("foo", "bar/foo"), ("Foo", "Bar/Foo")]),
        ("swap: {Foo: bar}", "foo Foo", [("Foo", "bar/Foo")]),
        ("swap: {Foo: bar}\nignorecase: true", "foo FOO", [("foo", "bar/foo"), ("FOO", "BAR/FOO")]),
        ("swap: {foo: ''}", "a foo b", [("foo", "leave out “foo”")]),
        ("swap: {'fo+': bar}\nignorecase: true", "a FOO b", [("FOO", "bar/FOO")]),
        ("swap: {'fo+': bar|baz}\nnonword: true", "afoo", [("foo", "bar or baz/foo")]),
        ("swap: {'(?:a|b) foo': bar}\nexceptions: [b foo]", "a foo b foo", [("a foo", "bar/a foo")]),
    ],
)
def test_what_is_to_be_replaced(style, keys, text, said):
    printed, _ = imported(style({"A.yml": f"extends: substitution\nmessage: '%s/%s'\n{keys}\n"}))

    assert words(f"He said {text}", printed) == said


@pytest.mark.parametrize("scope", ["[]", "", "text", "[text]"])
def test_a_scope_that_names_no_place_covers_everything(style, scope):
    rules, lacking = tables(style({"A.yml": f"{EXISTENCE}tokens: [a]\nscope: {scope}\n"}))

    assert [rule.get("banned-in") for rule in rules] == [None]
    assert lacking == []


def test_what_stands_too_often_is_reported_once(style):
    heading = "extends: occurrence\nmessage: 'over %s'\nscope: heading\nmax: 4\ntoken: '\\b\\w+\\b'\n"
    printed, lacking = imported(style({"A.yml": heading}))
    text = "Old pier sold for a song on Monday\n\nThe pier was sold for a song, its owner wrote on Monday to all.\n"

    assert lacking == ()
    assert words(text, printed) == [("a", "over more than 4")]


@pytest.mark.parametrize(
    ("text", "lacking", "kept"),
    [
        ("extends: readability\nmessage: m", "extends: readability is not supported: left out", 0),
        ("extends: existence\ntokens: [a]", "message: missing, or not a string: left out", 0),
        ("extends: existence\nmessage: m", "tokens: missing: left out", 0),
        (EXISTENCE + "tokens: [yes]", "tokens: must be a list of strings: quote words", 0),
        (EXISTENCE + "tokens: [a]\nlevel: fatal", "level: fatal is none of suggestion,", 0),
        (EXISTENCE + "tokens: [a]\nscope: raw", "scope: raw is not supported: left out", 0),
        (EXISTENCE + "tokens: [a]\nscope: ~heading", "scope: ~heading is not supported: left out", 0),
        (EXISTENCE + "tokens: [a]\nscope: [heading.h1, heading.h2]", "scope: heading.h1, hea", 1),
        (EXISTENCE + "tokens: [a]\nscope: sentence", "scope: sentence: applies everywhere", 1),
        (EXISTENCE + "tokens: [a]\nlimit: 3", "limit: not converted", 1),
        (EXISTENCE + "tokens: [a]\nvocab: true", "vocab: not converted", 1),
        (EXISTENCE + "tokens: [a]\naction: {name: remove}", "action: not converted", 1),
        (EXISTENCE + "tokens: [a]\nexceptions: [b]", "exceptions: apply only at the beginning", 1),
        (EXISTENCE + "tokens: ['(']", "desk-rules A: pattern: missing )", 0),
        (EXISTENCE + "tokens: ['x*']\nnonword: true", "desk-rules A: pattern: it matches the empty", 0),
        ("extends: substitution\nmessage: m", "swap: must be a table: left out", 0),
        (SWAP + "swap: {a: b}\npos: NN", "pos: parts of speech are not supported: left out", 0),
        (SWAP + "ignorecase: true\nswap: {a: 3}", "swap: a: must map a string to a string", 0),
        (SWAP + "swap: {a: b}", "ignorecase: a also matches with a capital", 1),
        (SWAP + "swap: {'(a)b': $1}", "swap: (a)b: $1 is not expanded in the message", 1),
        (COUNT + "max: 3\nscope: sentence\ntoken: a", "scope: sentence: not supported", 0),
        (COUNT + "token: a", "max: missing, or not a positive number: left out", 0),
        (COUNT + "max: 2\nmin: 1\ntoken: a", "min: not converted", 1),
        (COUNT + "max: 2", "token: missing, or not a string: left out", 0),
        ("- a", "contains no rule: left out", 0),
        ("a: [\n", "invalid YAML (line 2, column 1: expected the node content", 0),
        ("a: \0", "invalid YAML", 0),
        ("!!python/object/apply:os.system [true]", "invalid YAML", 0),
    ],
)  # fmt: skip
def test_what_is_lost_is_named_with_its_key(style, text, lacking, kept):
    folder = style({"A.yml": text})
    rules, named = tables(folder)

    assert any(line.removeprefix(f"{folder}/A.yml: ").startswith(lacking) for line in named), named
    assert len(rules) == kept


@pytest.mark.parametrize("key", ["message", "level", "scope", "link", "description", "tokens", "extends"])
def test_a_file_that_grows_without_end_is_not_written_out(style, key):
    names = "abcdefghijklmnop"
    grows = "a: &a [x, x]\n" + "".join(f"{two}: &{two} [*{one}, *{one}]\n" for one, two in pairwise(names))
    rules, lacking = tables(style({"A.yml": f"{EXISTENCE}tokens: [a]\n{grows}{key}: [*p, *p, *p]\n"}))

    assert sum(map(len, lacking)) < 5_000
    assert rules == []


def test_codes_come_from_the_names_of_styles_and_files(style):
    rule = f"{EXISTENCE}ignorecase: true\ntokens: [a]\n"
    style({"HeadingPunctuation.yml": rule, "leftover.yml": rule, "QCode.yml": rule, "2Much.yml": rule, "été.yml": rule})
    style({"A B_c.yml": rule, "A-B-C.yml": rule, "Skipped.yaml": rule}, "House Style")
    folder = style({"accept.yml": rule}, "config/vocabularies")
    rules, lacking = tables(folder)

    assert lacking == []
    assert sorted(str(each["code"]) for each in rules) == [
        "HEADING-PUNCTUATION", "HOUSE-STYLE-A-B-C", "HOUSE-STYLE-A-B-C-2", "T", "VALE-2MUCH", "VALE-LEFTOVER",
        "VALE-QCODE",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "gone"], "gone: contains no style of Vale: name a folder with files ending in .yml"),
        (["import"], "list rules with quotecheck rules, or convert a style with quotecheck rules import PATH"),
        (["export", "gone"], "list rules with quotecheck rules, or convert a style with quotecheck rules import PATH"),
    ],
)
def test_what_cannot_be_imported_is_refused(words, said, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert cli.run(["rules", *words]) == FAILED
    assert capsys.readouterr().err == f"quotecheck: {said}\n"


def test_a_missing_package_is_named(style, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "yaml", None)

    assert cli.run(["rules", "import", style(STYLE)]) == FAILED
    assert capsys.readouterr().err == (
        "quotecheck: styles of Vale are YAML, which needs PyYAML: pip install 'quotecheck-news[vale]'\n"
    )
