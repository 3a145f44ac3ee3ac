"""What every test may ask for: the shared sample report, and golden files that `--update` rewrites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent.parent / "fixtures" / "reports"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite golden files; the diff is the review")


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the user's own cache alone, and let no test see what another has kept."""
    monkeypatch.setenv("QUOTECHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str | Path, str], None]:
    """Compare text with a file, of fixtures/reports unless its whole path is given, or write it there."""

    def compare(name: str | Path, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update"):
            path.write_bytes(text.encode())
        expected = path.read_bytes().decode() if path.exists() else "(no such file: run pytest --update)"
        assert expected == text

    return compare
