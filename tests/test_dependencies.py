"""One set of versions, bounds and licences: pyproject.toml, the locks, docs/dependencies.md and the SBOM agree."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from entries import every
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
DIRECT = [
    Requirement(text)
    for text in (*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["docx"])
]


def locked(name: str) -> dict[str, str]:
    """Return the version that a lock has of each distribution."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


@every("requirement", DIRECT)
def test_each_dependency_has_bounds_that_the_page_and_the_lock_keep(requirement):
    operators = {specifier.operator for specifier in requirement.specifier}
    written = str(requirement.specifier).split(",")

    assert operators == {">=", "<"}
    assert locked("run.txt")[requirement.name] in requirement.specifier
    row = re.search(rf"^\| `{requirement.name}` \| `([^`]+)` \|", PAGE, re.MULTILINE)
    assert row is not None
    assert sorted(row[1].split(",")) == sorted(written)


def test_the_lock_of_the_build_has_what_the_build_requires():
    assert set(PROJECT["build-system"]["requires"]) <= set(locked("build.txt"))


@pytest.mark.parametrize("name", ["run.txt", "build.txt"])
def test_locks_have_hashes_and_no_address(name):
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"^--", text, re.MULTILINE)
    for entry in re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in entry, entry.split()[0]


def test_the_bill_of_materials_is_that_of_the_lock():
    made = subprocess.check_output([sys.executable, "-I", "requirements/sbom.py"], cwd=ROOT, encoding="utf-8")
    text = (ROOT / "sbom.cdx.json").read_text(encoding="utf-8")

    assert text == made, "run: python requirements/sbom.py > sbom.cdx.json"
    bill = json.loads(text)
    assert {part["name"]: part["version"] for part in bill["components"]} == locked("run.txt")
    assert all(
        re.fullmatch(r"[\w.+-]+(?: (?:AND|OR) [\w.+-]+)*", part["licenses"][0]["expression"])
        for part in bill["components"]
    )
    assert re.findall(r"\w+://[^\"]*", text) == ["http://cyclonedx.org/schema/bom-1.6.schema.json"]


def test_the_page_names_each_locked_distribution_and_no_other():
    rows = re.findall(r"^\| `([\w.-]+)` \|", PAGE, re.MULTILINE)

    assert sorted(rows) == sorted(locked("run.txt"))
    assert all(f"`{name}`" in PAGE for name in locked("build.txt"))
