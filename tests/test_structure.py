"""The house rules that a program can check."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from entries import every

from quotecheck import api, checks
from quotecheck.registry.folders import member, names

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "quotecheck"
MODULES = sorted(SOURCE.rglob("*.py"))
RULES = api.rules()


def test_codes_and_names_are_unique_and_well_formed():
    assert [code for code, n in Counter(rule.code for rule in RULES).items() if n > 1] == []
    assert [rule.code for rule in RULES if not re.fullmatch(r"QC[1-9]\d\d", rule.code)] == []
    assert [rule.name for rule in RULES if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)] == []
    assert sorted(rule.name.replace("-", "_") for rule in RULES) == sorted(names(checks))


@every("rule", RULES)
def test_a_rule_explains_itself(rule):
    assert re.fullmatch(r"[^\n]+\.", rule.summary)
    assert rule.rationale
    assert re.fullmatch(r"\d+\.\d+", rule.since)
    # What is wrong with the run, not the article (QC9xx), no article can show.
    assert rule.code.startswith("QC9") or (rule.bad and rule.good)
    assert api.explain(rule.code).startswith(f"{rule.code} {rule.name} ")
    assert api.explain(rule.name) == api.explain(rule.code)


@pytest.mark.parametrize("output_format", ["text", "json", "markdown"])
def test_every_listing_names_every_rule(output_format):
    listing = api.listing(output_format)

    assert [rule.code for rule in RULES if rule.code not in listing or rule.name not in listing] == []


def test_a_file_that_declares_nothing_is_an_error():
    with pytest.raises(TypeError, match=r"quotecheck\.checks\.check_failed must define `nothing`, a str"):
        member(checks, "check_failed", "nothing", str)


def test_modules_keep_their_size():
    lines = {path.relative_to(SOURCE): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    small = {path for path in lines if path.parts[0] == "checks" or "patterns" in path.parts}

    long = {str(path): n for path, n in lines.items() if n > (100 if path in small else 250)}
    assert long == {}, "split it: at most 250 lines, 100 for a check or a pattern"


ASCII_CAPITALS = {
    "desk_rule.py": "codes of rules",
    "described_places.py": "parties and states: D-Ohio",
    "issuers.py": "days of the week",
    "leftovers.py": "placeholders of templates",
    "page_lines.py": "numbers of pages",
    "paragraph_parts.py": "labels of a word list",
    "punctuation.py": "parties and states",
    "tagged_roles.py": "states",
    "tags_of_states.py": "states",
    "tokens.py": "domains, parties and states, abbreviations of titles",
}
"""Modules with expressions that mean the capitals of English only → what these match."""


def test_capitals_are_those_of_every_script():
    bare = {
        path.name
        for path in MODULES
        if path.parent.name != "readers" and re.search(r"\[A-Z(?!a-z|À)", path.read_text("utf-8"))
    }

    assert bare - {"capitals.py"} == set(ASCII_CAPITALS), "take CAPITAL from quotecheck.text.capitals: Éric, Örebro"


def test_there_is_no_drawer():
    assert [path.name for path in MODULES if path.stem.strip("_") in {"utils", "helpers", "common", "base"}] == []


def test_every_module_says_what_it_is_for():
    assert [path.name for path in MODULES if not path.read_text(encoding="utf-8").startswith('"""')] == []


def test_named_tuples_are_made_quickly():
    late = [
        path.name
        for path in MODULES
        if re.search(r"^from typing import .*NamedTuple$", path.read_text("utf-8"), re.MULTILINE)
    ]

    assert late == [], "take NamedTuple from quotecheck.system.tuples: 0.1 ms of every start for each class"


def test_ci_runs_the_command_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^ *(\S*pip install .*\[dev\].*pytest.*)$", readme, re.MULTILINE)

    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "quotecheck` on PyPI is another project" in readme


def test_import_contracts_are_kept():
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
