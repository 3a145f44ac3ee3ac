"""The playground of the site: what it takes along, and, where the site was built with it, a check in the browser."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from playground_files import HERE, PACKAGES, archive

ROOT = Path(__file__).parent.parent


def test_the_archive_has_every_package_and_nothing_compiled(tmp_path):
    archive(tmp_path / "quotecheck.zip")
    names = zipfile.ZipFile(tmp_path / "quotecheck.zip").namelist()

    assert {name.partition("/")[0] for name in names} == set(PACKAGES)
    assert [name for name in names if name.endswith((".so", ".pyd", ".pyc"))] == []
    assert {"quotecheck/api.py", "quotecheck/lexicon/data/speech_verbs.txt"} <= set(names)
    assert "quotecheck/renderers/_html/files/page.html.jinja" in names


@pytest.mark.parametrize("name", ["page.mjs", "worker.mjs"])
def test_nothing_is_loaded_from_elsewhere_and_no_text_becomes_markup(name):
    text = (HERE / name).read_text(encoding="utf-8")

    assert "//" not in text.replace("// ", "")
    assert "innerHTML" not in text
