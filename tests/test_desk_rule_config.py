"""Rules of the desk's own in the configuration and the commands: tried, shown, and refused where the mistake is."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from quotecheck import api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED, FOUND
from quotecheck.errors import BadConfig
from quotecheck.settings import find_configuration, find_settings, read_settings

EXAMPLES = Path(__file__).parent.parent / "docs" / "desk-rules.toml"
SHIPPED = find_configuration(EXAMPLES.parent, str(EXAMPLES)).settings
HANGS = "x" * 3000


CONFIGURED = """\
[[desk-rules]]
code = "PER-CENT"
message = "two words"
reason = "So the desk has it."
words = { percent = "per cent" }
examples.found = ["Four {PER-CENT percent}."]
examples.passed = ["Four per cent."]
"""


def test_commands_know_it(desk, capsys):
    folder = desk(CONFIGURED)
    (folder / "a.txt").write_text("Four percent.\n", encoding="utf-8")

    def ran(*words: str) -> tuple[int, str]:
        status = cli.run(words)
        return status, capsys.readouterr().out

    assert ran("rules")[1].splitlines()[-1].split() == ["PER-CENT", "per-cent", "warning", "two", "words"]
    assert ran("rules", "--isolated")[1].count("PER-CENT") == 0
    assert {each["code"] for each in json.loads(ran("rules", "--format", "json")[1])} > {"PER-CENT", "QC902"}
    assert "## The desk's own rules\n\n### PER-CENT\n" in ran("rules", "--format", "markdown")[1]
    explained = ran("explain", "PER-CENT")
    assert explained == ran("explain", "per-cent")
    assert explained[1].startswith(
        "PER-CENT (warning, the desk's own)\n\ntwo words\n\nSo the desk has it.\n\nReports “perc"
    )
    assert "Four percent.\n         ^^^^^^^ PER-CENT\n" in explained[1]
    assert ran("a.txt", "--format", "concise") == (
        FOUND,
        "a.txt:1:6: warning PER-CENT per-cent: two words: write “per cent”\n",
    )
    assert ran("a.txt", "--select", "PER-CENT", "--quiet")[0] == FOUND
    assert ran("a.txt", "--ignore", "PER-CENT", "--quiet")[0] == CLEAN
    assert ran("a.txt", "--isolated", "--select", "PER-CENT")[0] == FAILED
    assert "PER-CENT: two words" in ran("why", "a.txt:1")[1]
    assert ran("baseline", "write", "a.txt")[0] == CLEAN
    assert ran("a.txt", "--baseline", "quotecheck-baseline.json", "--quiet")[0] == CLEAN


def test_its_code_is_completed(desk):
    from quotecheck.cli._completion import suggestions

    desk(CONFIGURED)
    assert ("PER-CENT", "two words") in suggestions.rules("")
    desk("desk-rules = 3")
    assert suggestions.rules("")


def test_a_later_file_replaces_a_rule_and_adds_others(desk):
    desk(CONFIGURED, "house.toml")
    desk('extend = "house.toml"\n[[desk-rules]]\ncode = "PER-CENT"\nmessage = "no"\nwords = ["percent"]\n'
         '[[desk-rules]]\ncode = "NEW"\nmessage = "n"\npattern = "x"\n')  # fmt: skip

    assert [(each.code, each.message) for each in find_settings(Path.cwd()).desk_rules] == [
        ("PER-CENT", "no"),
        ("NEW", "n"),
    ]


# Examples.


def test_examples_are_tried(desk, capsys):
    desk(CONFIGURED)

    assert cli.run(["config", "--test"]) == CLEAN
    assert capsys.readouterr().out == "1 rule, 2 examples: all correct\n"


def test_examples_that_fail_are_named(desk, capsys):
    folder = desk(
        CONFIGURED.replace("Four per cent.", "Four percent.").replace("Four {PER", "{PER-CENT Four} percent {PER")
        + '[[desk-rules]]\ncode = "SLOW"\nmessage = "s"\npattern = "(?:x+x+)+y"\ntimeout = 0.05\n'
        f'examples.found = ["none", "{HANGS}"]\n[[desk-rules]]\ncode = "BARE"\nmessage = "s"\nwords = ["x"]\n'
    )

    assert cli.run(["config", "--test"]) == FOUND
    out, err = capsys.readouterr()
    second = "“percent” (character 14)"
    path = folder / "quotecheck.toml"
    assert out.splitlines() == [
        f"{path}:6:19: PER-CENT: reports “percent” (character 6), {second}, not “Four” (character 1), {second}",
        f"{path}:7:20: PER-CENT: reports “percent” (character 6)",
        f"{path}:13:19: SLOW: reports nothing",
        f"{path}:13:27: SLOW: the pattern of SLOW was stopped after 0.05 seconds: simplify it, or raise its timeout",
        "3 rules, 4 examples: 4 failed",
    ]
    assert err == "quotecheck: without examples: BARE\n"


# What is refused, and where.

HEAD = '[[desk-rules]]\ncode = "X"\nmessage = "m"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("desk-rules = 3", "1:1: desk-rules must be tables: write [[desk-rules]]"),
        (f'{HEAD}patern = "x"', "4:1: desk-rules X: unknown key 'patern': did you mean 'pattern'?"),
        (HEAD, "1:1: desk-rules X: looks for nothing: write words, a pattern or first-reference"),
        ('[[desk-rules]]\nmessage = "m"\nwords = ["a"]', "1:1: desk-rules 1: has no code: write code ="),
        ('[[desk-rules]]\ncode = "X"\nwords = ["a"]', "1:1: desk-rules X: has no message: write message ="),
        ('[[desk-rules]]\ncode = "QC-1"', "2:1: desk-rules QC-1: code 'QC-1': use capital letters"),
        ('[[desk-rules]]\ncode = "house"', "2:1: desk-rules house: code 'house': use capital letters"),
        (f'{HEAD}words = ["a"]\n{HEAD}words = ["b"]', "6:1: desk-rules X: the code is already used"),
        (f'{HEAD}words = ["a"]\npattern = "b"', "5:1: desk-rules X: has both words and pattern: split"),
        (f'{HEAD}words = ["a"]\ntimeout = 1', "5:1: desk-rules X: timeout has no effect with words: remove it"),
        (f'{HEAD}words = ["a"]\nseverity = "fatal"', "5:1: desk-rules X: severity: unknown severity 'fatal'"),
        (f"{HEAD}words = []", "4:1: desk-rules X: words must be a list of strings, none"),
        (f'{HEAD}words = {{ a = "b", "c d" = 3 }}', "4:1: desk-rules X: words.c d must be a list of strings"),
        (f'{HEAD}[desk-rules.words]\na = "b"\n"c d" = [" "]', "6:1: desk-rules X: words: 'c d' has an"),
        (f'{HEAD}words = ["a"]\nbanned-in = "body"', "5:1: desk-rules X: banned-in: unknown place 'body'"),
        (f'{HEAD}first-reference = {{ A = "" }}', "4:21: desk-rules X: first-reference: 'A' has an empty replacement"),
        (f'{HEAD}first-reference.A = "A"', "4:1: desk-rules X: first-reference: 'A' cannot introduce itself"),
        ('[[desk-rules]]\ncode = "X"\nmessage = "a {fuond}"\nwords = ["a"]', "3:14: desk-rules X: message: un"),
        ('[[desk-rules]]\ncode = "X"\nmessage = "{instead}"\nwords = ["a"]', "3:12: desk-rules X: message: {in"),
        ('[[desk-rules]]\ncode = "X"\nmessage = "é\\u0022{instead}"\npattern = "a"', "3:19: desk-rules X: message: {i"),
        ('[[desk-rules]]\ncode = "X"\nmessage = 3', "3:1: desk-rules X: message must be text"),
        ('[[desk-rules]]\ncode = "X"\nmessage = "a\\nb"', "3:1: desk-rules X: message must stand on one line"),
        (f"{HEAD}pattern = 'ab(c'", "4:16: desk-rules X: pattern: missing )"),
        (f"{HEAD}pattern = '[ab'", "4:15: desk-rules X: pattern: unterminated character set"),
        (f'{HEAD}pattern = "\\\\d\\u0061*\\t**"', "4:25: desk-rules X: pattern: multiple repeat"),
        (f"{HEAD}pattern = '''\n\\d\n(?P<1>x)'''", "6:6: desk-rules X: pattern: bad character in group name"),
        (f'{HEAD}pattern = """a\\\n   b\n  *c)"""', "6:5: desk-rules X: pattern: unbalanced parenthesis"),
        (f"{HEAD}pattern = '\\p{{Foo}}'", "4:19: desk-rules X: pattern: unknown property"),
        (f"{HEAD}pattern = 'a\\L<foo>'", "4:20: desk-rules X: pattern: undefined named list"),
        (f"{HEAD}pattern = 'a'\nlists = {{ b = ['c'] }}", "4:1: desk-rules X: pattern: unused keyword argument 'b'"),
        (f"{HEAD}pattern = 'x*'", "4:12: desk-rules X: pattern: it matches the empty string everywhere"),
        (f"{HEAD}pattern = 'a(?R)?'", "4:13: desk-rules X: pattern: recursion such as"),
        (f"{HEAD}pattern = '{'(' * 3000}{')' * 3000}'", "4:1: desk-rules X: pattern: its groups are nested too deep"),
        (f"{HEAD}pattern = 'a'\ntimeout = 0", "5:1: desk-rules X: timeout must be a number of seconds up to 60"),
        (f'{HEAD}words = ["a"]\nexamples.found = ["b", "{{X a"]', "5:24: desk-rules X: examples.found: mark 'X' is"),
        (
            f'{HEAD}words = ["a"]\nexamples.found = ["It {{backs}} me."]',
            "5:19: desk-rules X: examples.found: begin the braces with the code: {X backs}\n",
        ),
        (f'{HEAD}words = ["a"]\nexamples.found = ["a}} b"]', "5:19: desk-rules X: examples.found: closing brace with"),
        (f'{HEAD}words = ["a"]\nexamples.found = ["{{Y a}}"]', "5:19: desk-rules X: examples.found: marks Y: "),
        (f'{HEAD}words = ["a"]\nexamples.passed = ["{{X a}}"]', "5:20: desk-rules X: examples.passed: marks"),
        (f'{HEAD}words = ["a"]\nexamples.fond = ["a"]', "5:1: desk-rules X: examples: unknown key 'fond'"),
        ('x = 1\ndesk-rules = [{ code = "X" }]', "2:15: desk-rules X: has no message"),
    ],
)  # fmt: skip
def test_a_rule_that_means_nothing_is_refused_at_its_place(desk, capsys, text, said):
    text = text.replace("x = 1", "# a comment with [[desk-rules]]")
    folder = desk(text)

    assert cli.run(["config"]) == FAILED
    line = capsys.readouterr().err
    assert line.startswith(f"quotecheck: {folder / 'quotecheck.toml'}:{said}"), line
    assert line.count("\n") == 1


def test_the_place_is_that_in_the_project_or_the_extended_file(desk, capsys):
    folder = desk(
        "[tool.quotecheck]\n[[tool.quotecheck.desk-rules]]\ncode = 'X'\nmessage = 'm'\npattern = '('\n",
        "pyproject.toml",
    )

    assert cli.run(["config"]) == FAILED
    assert capsys.readouterr().err.startswith(f"quotecheck: {folder / 'pyproject.toml'}:5:13: desk-rules X: pattern")
    desk("extend = 'pyproject.toml'\n")
    assert cli.run(["config"]) == FAILED
    assert capsys.readouterr().err.startswith(f"quotecheck: {folder / 'pyproject.toml'}:5:13: desk-rules X: pattern")


def test_the_code_of_a_shipped_rule_is_refused(desk, capsys):
    folder = desk('[[desk-rules]]\ncode = "LEFTOVER"\nmessage = "m"\nwords = ["a"]\n')
    (folder / "a.txt").write_text("A.\n", encoding="utf-8")

    assert cli.run(["a.txt"]) == FAILED
    assert "desk-rules LEFTOVER: is the name of a shipped rule: choose another code" in capsys.readouterr().err
    with pytest.raises(BadConfig):
        api.check(text="A.", settings=find_settings(folder))


def test_every_example_of_the_page_is_in_the_schema():
    schema = json.loads(files("quotecheck").joinpath("config.schema.json").read_text(encoding="utf-8"))
    table = tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))

    assert list(Draft202012Validator(schema).iter_errors(table)) == []
    assert read_settings(table, EXAMPLES).desk_rules == SHIPPED.desk_rules
    for wrong in ({"code": "QC1"}, {"pattern": "x"}, {"words": []}, {"banned-in": "body"}, {"timeout": 0}):
        table = {"desk-rules": [{"code": "X", "message": "m", "words": ["a"], **wrong}]}
        assert list(Draft202012Validator(schema).iter_errors(table)), wrong
