"""`quotecheck lsp` without what it needs, and what it does not need."""

from __future__ import annotations

import subprocess
import sys

from quotecheck.cli import run


def test_without_the_extra_a_line_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "pygls", None)

    assert run(["lsp", "--stdio"]) == 2
    said = "quotecheck: lsp needs pygls, which is not installed: pip install 'pygls>=2,<3'\n"
    assert capsys.readouterr() == ("", said)


def test_its_options_contradict_each_other(capsys):
    assert run(["lsp", "--config", "a.toml", "--isolated"]) == 2
    assert "contradict each other" in capsys.readouterr().err


def test_its_help_needs_no_pygls(tmp_path):
    asked = "import sys; from quotecheck.cli import run; run(['lsp', '--help']); sys.exit('pygls' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert "--rule-pages" in done.stdout
