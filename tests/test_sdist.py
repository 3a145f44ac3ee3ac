"""The source distribution: whoever has it can run the tests."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ALWAYS = {"pyproject.toml", "README.md", "LICENSE", ".gitignore"}
"""What hatchling puts in unasked."""


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no repository here")
def test_all_that_is_in_the_repository_is_in_the_source_distribution():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = set(project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"])
    tracked = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")

    assert {path.partition("/")[0] for path in tracked if path} == included | ALWAYS
