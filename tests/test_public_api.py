"""What may be imported from the package, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from entries import every

import quotecheck


def test_all_is_sorted_and_complete():
    assert quotecheck.__all__ == sorted(quotecheck.__all__)
    assert set(quotecheck.__all__) == {
        "Article", "Attribution", "Cache", "DeskRule", "Entity", "Failure", "FileReport", "Finding", "House", "Kind",
        "QuotecheckError", "Report", "Rule", "Settings", "Severity", "Span", "Speaker", "Type", "analyse", "check",
        "find_settings", "render",
    }  # fmt: skip


@every("name", quotecheck.__all__)
def test_every_public_name_is_documented(name):
    assert getattr(quotecheck, name).__doc__


def test_dir_tells_the_public_names():
    assert set(quotecheck.__all__) <= set(dir(quotecheck))


def test_there_is_nothing_else():
    with pytest.raises(AttributeError, match="no attribute 'checker'"):
        quotecheck.checker  # noqa: B018


def test_check_and_analyse_take_a_text():
    text = '"We will appeal," said Maria Lopez, the mayor.'

    assert quotecheck.analyse(text).text == text
    assert quotecheck.check(text=text).files[0].article == quotecheck.analyse(text)


HEAVY = (
    "rich", "pygments", "pydantic", "charset_normalizer", "tomllib", "watchfiles", "hypothesis", "docx", "lxml",
    "sqlite3", "platformdirs", "jinja2", "markupsafe", "pygls", "lsprotocol",
)  # fmt: skip
OF_OTHER_LINES = (
    "typer", "regex", "quotecheck.desk_rules", "quotecheck.run.desk_rules", "quotecheck.run.trace",
    "quotecheck.cli.quotes", "quotecheck.cli.why", "quotecheck.cli._completion",
)  # fmt: skip
WORK = ("quotecheck.api", "quotecheck.attribution", "quotecheck.pipeline")


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import quotecheck", (*HEAVY, "typer", "regex", "rapidfuzz", "quotecheck.model")),
        ("import quotecheck; quotecheck.check(text='“No,” said Ana.')", (*HEAVY, "typer")),
        ("from quotecheck.cli import run; run(['article.txt', '--format', 'json'])", (*HEAVY, *OF_OTHER_LINES)),
        ("from quotecheck.cli import run; run(['article.txt', '--format', 'sarif', '--format', 'junit=a.xml'])", HEAVY),
        ("from quotecheck.cli import run; run(['rules'])", HEAVY),
        ("import quotecheck.__main__ as m; m.os.environ[m.COMPLETING] = ''; m._run(['--select', ''])", (*HEAVY, *WORK)),
        ("from quotecheck.cli import run; run(['completion', 'bash'])", (*HEAVY, *WORK)),
        ("import sys, quotecheck.__main__ as m; sys.argv = ['q', '--version']; m._run(['--version'])", ("typer", "re")),
    ],
)
def test_what_is_not_needed_is_not_loaded(code, absent, tmp_path):
    (tmp_path / "article.txt").write_text("“No,” said Ana Lopez.\n", encoding="utf-8")
    asked = f"{code}\nimport sys\nprint('LOADED', *(set({absent!r}) & set(sys.modules)), file=sys.stderr)"
    python = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{asked}"]
    done = subprocess.run(python, capture_output=True, text=True, cwd=tmp_path, check=True)

    assert done.stderr.strip() == "LOADED"
