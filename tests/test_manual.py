"""The man page: it has every command and option, and a formatter finds nothing wrong with it."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from manual import manual

from quotecheck.cli import COMMANDS
from quotecheck.cli._parser import parser

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "quotecheck.1"


def test_every_option_of_every_command_is_in_it():
    for name, command in COMMANDS.items():
        title = "QUOTECHECK" if name == "check" else f"QUOTECHECK {name.upper()}"
        section = manual().partition(f'.SH "{title}"\n')[2].partition("\n.SH")[0].replace(r"\-", "-")
        named = set(
            re.findall(r"(?<![\w-])--?[\w:-]+", "\n".join(re.findall(r"^\\fB(.*)\\fR$", section, re.MULTILINE)))
        )

        assert {opt for each in parser(command).params for opt in each.opts if opt.startswith("-")} <= named


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_a_formatter_has_no_warning():
    done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", PAGE], capture_output=True, check=True)

    assert done.stderr == b""
    assert "EXIT STATUS" in done.stdout.decode()


def test_the_wheel_installs_it_where_man_looks():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]

    assert shared == {str(PAGE.relative_to(ROOT)): "share/man/man1/quotecheck.1"}
    assert PAGE.is_file()
