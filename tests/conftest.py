"""What every test may ask for: the shared sample report, and golden files that `--update` rewrites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent.parent / "fixtures" / "reports"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write what is generated; the diff is the review")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--update` run only what writes files."""
    if config.getoption("--update"):
        writing = [item for item in items if "updating" in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=[item for item in items if item not in writing])
        items[:] = writing


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the user's own cache alone, and let no test see what another has kept."""
    monkeypatch.setenv("QUOTECHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def updating(request: pytest.FixtureRequest) -> bool:
    """Whether files are to be written, not compared."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def golden(updating: bool) -> Callable[[str | Path, str], None]:  # noqa: FBT001 (a fixture)
    """Compare text with a file, of fixtures/reports unless its whole path is given, or write it there."""

    def compare(name: str | Path, text: str) -> None:
        path = GOLDEN / name
        if updating:
            path.write_bytes(text.encode())
        expected = path.read_bytes().decode() if path.exists() else "(no such file)"
        assert expected == text, f"{path.name} is stale: run `python -m pytest --update` and review the difference"

    return compare
