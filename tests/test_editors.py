"""Neovim shows what docs/editors.md says that it does, and the files for editors say the same as the rest."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from entries import every

import quotecheck

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "editors.md"
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
EXTENSION = json.loads((ROOT / "editors" / "vscode" / "package.json").read_text(encoding="utf-8"))


def test_neovim(python, golden, tmp_path):
    pytest.importorskip("pygls", reason="the language server needs pygls: pip install 'pygls>=2,<3'")
    program = shutil.which("nvim")
    if program is None:
        pytest.skip("no Neovim here: apt-get install neovim")
    shutil.copy(ROOT / "fixtures" / "desk" / "pool.txt", tmp_path)
    command = [program, "--headless", "--clean", "-l", "tests/neovim.lua", Path(python).with_name("quotecheck")]
    done = subprocess.run(
        [*command, tmp_path / "pool.txt", "4"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=300
    )
    shown = (done.stdout + done.stderr).replace("\r\n", "\n").strip() + "\n"

    golden(ROOT / "tests" / "neovim.txt", shown)


@every(("language", "block"), BLOCKS)
def test_settings_can_be_read(language, block):
    match language:
        case "json":
            assert '["quotecheck", "lsp"]' in block
            json.loads(block)
        case "elisp" | "lua":
            assert block.count("(") == block.count(")")
            assert block.count("{") == block.count("}")
        case _:
            assert language in ("sh", "text")


def test_the_settings_of_helix_are_toml():
    part = PAGE.read_text(encoding="utf-8").partition("## Helix")[2].partition("In `config.toml`")[0]
    settings = tomllib.loads("\n".join(line for line in part.split("\n") if line.startswith("    ")))

    assert settings["language-server"]["quotecheck"] == {"command": "quotecheck", "args": ["lsp"]}
    assert all("quotecheck" in each["language-servers"] for each in settings["language"])


def test_the_extension_is_of_this_version_and_starts_the_command():
    command = EXTENSION["contributes"]["configuration"]["properties"]["quotecheck.command"]
    script = (ROOT / "editors" / "vscode" / "extension.js").read_text(encoding="utf-8")

    assert EXTENSION["version"] == quotecheck.__version__
    assert f"quotecheck-{quotecheck.__version__}.vsix" in PAGE.read_text(encoding="utf-8")
    assert command["default"] == ["quotecheck", "lsp"]
    assert {
        f"onLanguage:{each}" for each in re.findall(r'"(\w+)"', script.partition("LANGUAGES = ")[2].partition("]")[0])
    } == set(EXTENSION["activationEvents"])
    assert {each["command"] for each in EXTENSION["contributes"]["commands"]} <= set(
        re.findall(r'"(quotecheck\.\w+)"', script)
    )
    assert (ROOT / "editors" / "vscode" / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
