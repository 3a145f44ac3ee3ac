"""The documentation: what it shows is what comes out, what it names is there, and what is there is named."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
import screenshot
import yaml
from entries import every
from generated import FILES, PART, PARTS, with_parts
from pages import PAGES, ROOT, anchors, blocks, code, links, played, rows
from test_ci_files import ACTION, uses

import quotecheck
from quotecheck import api
from quotecheck.cli import COMMANDS
from quotecheck.cli._parser import parser
from quotecheck.renderers._renderer import Look
from quotecheck.renderers.text import render as text
from quotecheck.run import catalogue
from quotecheck.settings import read_settings

DOCS = ROOT / "docs"
PACKAGE = ROOT / "src" / "quotecheck"
ROOMS = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
TEXTS = {path: path.read_bytes() for path in PAGES}
SCHEMA = json.loads((PACKAGE / "report.schema.json").read_text(encoding="utf-8"))
BLOCKS = [(path, block) for path, page in TEXTS.items() for block in blocks(page)]


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=_relative)
@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_what_a_page_shows_is_what_comes_out(page, golden, tmp_path, python):
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures", target_is_directory=True)
    (tmp_path / "docs").mkdir()
    shutil.copy(DOCS / "desk-rules.toml", tmp_path / "docs")

    golden(page, with_parts(played(TEXTS[page], tmp_path, python).decode()))


def test_a_page_that_shows_a_failing_command_is_found(tmp_path, python):
    with pytest.raises(AssertionError, match=r"nowhere\.txt: no such file"):
        played(b"```console\n$ quotecheck nowhere.txt\n```\n", tmp_path, python)


@pytest.mark.parametrize("file", FILES)
def test_what_is_generated_is_current(file, golden):
    golden(ROOT / file, FILES[file]())


def test_every_part_has_its_page():
    assert {part["name"] for page in TEXTS.values() for part in PART.finditer(page.decode())} == set(PARTS)


def test_a_part_that_is_no_longer_true_is_found():
    page = (DOCS / "formats.md").read_text(encoding="utf-8")
    stale = page.replace("`sarif`", "`sarf`")

    assert with_parts(page) == page != stale
    assert with_parts(stale) != stale


def test_every_family_has_a_rule():
    assert set(catalogue.FAMILIES) <= {rule.code[:-2] for rule in api.rules()}


def test_the_picture_shows_what_a_terminal_does(updating, monkeypatch):
    path = DOCS / "screenshot.svg"
    monkeypatch.chdir(ROOT / "fixtures" / "desk")
    report = quotecheck.check(screenshot.ARTICLE)
    if updating:
        path.write_text(screenshot.drawn(report), encoding="utf-8")
    picture = path.read_text(encoding="utf-8")
    lines = [" ".join(line.split()) for line in text.render(report, Look(width=screenshot.WIDTH)).splitlines()]

    assert screenshot.words(picture) == lines
    assert re.findall("https?://[^\"' )]+", picture) == ["http://www.w3.org/2000/svg"], "a code host loads nothing else"


@every("page", PAGES)
def test_links_lead_somewhere(page):
    for link in links(TEXTS[page]):
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_relative_to(ROOT), link
        assert target.exists(), link
        assert not anchor or anchor in anchors(target.read_bytes()), link


def test_the_index_lists_every_page_once():
    listed = [link for link in links(TEXTS[DOCS / "README.md"]) if "/" not in link]

    assert sorted(listed) == sorted(path.name for path in DOCS.glob("*.md") if path.name != "README.md")


@every("page", PAGES)
def test_files_that_are_named_are_there(page):
    # Of `src/quotecheck/checks/<problem>.py` the folder.
    named = [word for piece in code(TEXTS[page]) for word in re.findall(r"[\w./*-]+(?![\w<])", piece)]
    paths = [word for word in named if re.match(r"(src|docs|tests|benchmarks|fixtures)/\w", word)]

    assert [path for path in paths if not any(ROOT.glob(path))] == []
    # `text/tokens.py` is short for its place in the package.
    shortened = [word for word in named if "/" in word and word.partition("/")[0] in ROOMS]
    assert [path for path in shortened if not any(PACKAGE.glob(path))] == []


OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
PARAMETERS = [each for command in COMMANDS.values() for each in parser(command).params]
OPTIONS = {name for each in PARAMETERS for name in (*each.opts, *each.secondary_opts)}
OPTIONS |= {"--help", "--help-all"}


def _options(piece: str) -> list[str]:
    """Return the options that a piece of code gives to quotecheck, or names by themselves."""
    calls = re.findall(r"(?<![\w./-])quotecheck\s([^|;&]*)", piece)
    return OPTION.findall(piece if piece.startswith("--") else " ".join(calls))


@every("page", PAGES)
def test_every_option_that_is_named_exists(page):
    assert {option for piece in code(TEXTS[page]) for option in _options(piece)} - OPTIONS == set()


def test_every_option_is_named():
    named = {option for page in TEXTS.values() for piece in code(page) for option in OPTION.findall(piece)}

    assert {option for option in OPTIONS if option.startswith("--")} - named == set()


def _properties(schema: dict, before: str = "") -> list[str]:
    """Return the names of all that an object holds, what lies within written behind it: `fix[].start`."""
    found = []
    for name, value in schema.get("properties", {}).items():
        within = [*_properties(value, f"{before}{name}."), *_properties(value.get("items", {}), f"{before}{name}[].")]
        found += within or [f"{before}{name}"]
    return found


@every(
    ("heading", "schema"),
    [("report", SCHEMA), *((name, value) for name, value in SCHEMA["$defs"].items() if "properties" in value)],
)
def test_every_field_of_the_json_report_is_told(heading, schema):
    told = [row.names[0] for row in rows(TEXTS[DOCS / "report.md"]) if row.heading == heading]

    assert told == _properties(schema)


def test_every_word_that_a_field_may_hold_is_told():
    def words(schema):
        if isinstance(schema, dict):
            return {*schema.get("enum", ()), *(word for value in schema.values() for word in words(value))}
        return {word for value in schema for word in words(value)} if isinstance(schema, list) else set()

    assert words(SCHEMA) - set(code(TEXTS[DOCS / "report.md"])) == set()


def test_every_public_name_is_told():
    told = [row for row in rows(TEXTS[DOCS / "python.md"]) if row.heading == "The values"]

    assert sorted(row.names[0] for row in told) == quotecheck.__all__
    for row in told:
        value = getattr(quotecheck, row.names[0])
        listed = {word.partition("(")[0] for word in row.told}
        if is_dataclass(value) and value not in (quotecheck.Article, quotecheck.Rule):
            assert {field.name for field in fields(value)} <= listed, row.names[0]
        if isinstance(value, type):
            there = {name for base in value.__mro__ for name in vars(base)}
            there |= set(map(str, getattr(value, "__members__", {}).values()))
            assert {name for name in listed if not {name, f"__{name}__"} & there and name.isidentifier()} == set()


@pytest.mark.parametrize(
    ("page", "block"), [pytest.param(p, b, id=f"{_relative(p)}:{b.start}") for p, b in BLOCKS if b.language == "toml"]
)
def test_configuration_that_is_shown_is_understood(page, block):
    assert read_settings(tomllib.loads(block.text), page) != read_settings({}, page)


def test_yaml_that_is_shown_is_yaml_and_gives_the_action_what_it_takes():
    shown = [yaml.safe_load(block.text) for _, block in BLOCKS if block.language == "yaml"]
    given = uses(shown)

    assert all(shown)
    assert given
    assert {name for inputs in given for name in inputs} <= set(ACTION["inputs"])


def test_the_installation_is_that_of_the_readme():
    (command,) = re.findall(r"^ *(python3 -m venv .*?pip install \.)", TEXTS[ROOT / "README.md"].decode(), re.MULTILINE)

    assert command in TEXTS[DOCS / "start.md"].decode()
