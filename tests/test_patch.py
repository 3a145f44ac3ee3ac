"""What `--diff` prints: a difference that patch and git apply whatever a file is called, harmless to look at."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from quotecheck import api, cli
from quotecheck.cli._outcomes import diff_text
from quotecheck.model import Document
from quotecheck.renderers._renderer import Look
from quotecheck.run.patch import difference
from quotecheck.settings.fixes import FixedFile

STORY = b"Ada \x1b]0;x\x07said the the mill shut.\r\n\xe2\x80\xaeIt is over.\r\n::error::x\r\n"
MENDED = STORY.replace(b"the the", b"the")
NAMES = {
    "plain": "a.txt",
    "space": "a story of today.txt",
    "dot": "./a.txt",
    "folder": "desk/./a b.txt",
    "quotation mark": 'the "end".txt',
    "backslash": "a\\nb.txt",
    "line break": "a.txt\n+++ b.txt",
    "tab": "a\tb.txt",
    "letters": "Åse’s café.txt",
    "escape": "a\x1b[31m.txt",
    "direction": "a\u202etxt.txt",
    "no utf-8": os.fsdecode(b"a\xff.txt"),
}
TOOLS = {"patch": ("patch", "-p0"), "git": ("git", "apply", "-p0")}


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_difference_can_be_applied(name, tool, tmp_path, monkeypatch, capfdbinary):
    if not shutil.which(tool):
        pytest.skip(f"no {tool} here")
    monkeypatch.chdir(tmp_path)
    if os.path.dirname(name):
        os.makedirs(os.path.dirname(name), exist_ok=True)
    Path(name).write_bytes(STORY)
    Path("other").write_bytes(STORY)
    assert cli.run(["--diff", name]) == 1
    out = capfdbinary.readouterr().out
    done = subprocess.run(TOOLS[tool], input=out, capture_output=True, check=False)

    if tool == "patch" and "\n" in name and done.returncode:  # newer ones read such a name, and refuse it
        assert b"Invalid byte sequence" in done.stderr
    else:
        assert done.returncode == 0, (out, done)
        assert Path(name).read_bytes() == MENDED
    assert Path("other").read_bytes() == STORY
    heads = [line for line in out.splitlines() if line.startswith((b"--- ", b"+++ "))]
    assert len(heads) == 2
    assert heads[0][4:] == heads[1][4:]


def test_a_file_elsewhere_keeps_its_path(tmp_path):
    document = Document.from_text("the the\n", str(tmp_path / "a.txt"))

    assert difference([FixedFile(document, "the\n", ())]).startswith(f"--- {tmp_path}/a.txt\n+++ {tmp_path}/a.txt\n@@ ")


def test_a_terminal_is_shown_what_would_act_on_it_as_escapes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    name = "a\x1b[31m.txt"
    Path(name).write_bytes(STORY[: STORY.index(b"::")] + b"One\rtwo \\r\r\nand \xc2\x9b and \\r\r\n")
    shown, exact = (diff_text(api.check(name), look, [name], unsafe=False) for look in (Look(terminal=True), Look()))

    assert shown.startswith('--- "a\\033[31m.txt"\n')
    assert "-Ada \\u001b]0;x\\u0007said the the mill shut.\r\n" in shown
    assert " One\\rtwo \\r\r\n and \\u009b and \\r\r\n" in shown
    assert "\\u202eIt is over." in shown
    assert not set("\x1b\x07\u202e\x9b") & set(shown)
    assert {"\x1b", "\x07", "\u202e", "\x9b"} <= set(exact)
