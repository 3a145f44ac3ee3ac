"""What every test may ask for: an environment of its own, a `python`, and golden files that `--update` rewrites."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from pathlib import Path

import hypothesis
import pytest
from loaded import loaded_python

OUTSIDE = (
    *("CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR", "PY_COLORS"),
    *("PYTHONDONTWRITEBYTECODE", "TTY_COMPATIBLE"),
)
"""Variables that change how a program draws or starts; those of a build server and our own change what it draws."""
OUTSIDE_OF = ("GITHUB_", "GIT_", "QUOTECHECK_", "_QUOTECHECK_", "TERMINAL_", "TTY_")
GOLDEN = Path(__file__).parent.parent / "fixtures" / "reports"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write what is generated; the diff is the review")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--update` run only what writes files, and begin with what starts a browser.

    A worker that has nothing left takes the last items of another: half of those would start a browser once more.
    """
    items.sort(key=lambda item: item.path.stem != "test_html_browser")
    if config.getoption("--update"):
        writing = [item for item in items if "updating" in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=[item for item in items if item not in writing])
        items[:] = writing


def pytest_collection_finish() -> None:
    """Spare the collector the tests themselves, which it would look through again and again."""
    gc.collect()
    gc.freeze()


# How long an example takes says how busy the machine is. The suite says the same of the same code each time; with
# `--hypothesis-profile=hunt` it looks at other examples in each run, and at more of them.
hypothesis.settings.register_profile("hunt", deadline=None, derandomize=False, max_examples=400)
hypothesis.settings.register_profile("suite", deadline=None, derandomize=True)
hypothesis.settings.load_profile("suite")


def pytest_sessionstart() -> None:
    """Let no test, nor any process that it starts, see where and for whom it runs."""
    for name in [each for each in os.environ if each in OUTSIDE or each.startswith(OUTSIDE_OF)]:
        del os.environ[name]
    # What is installed has its bytecode. Without it each command that a test starts compiles 200 modules, which takes
    # four times as long as all else, and each worker rewrites all tests.
    sys.dont_write_bytecode = False
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell's background job ignores it, and so would every command that a test starts to interrupt it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # as nohup leaves it


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Let whoever names tests have them in one process, where a debugger works and nothing is started for them."""
    return None if config.args_source is pytest.Config.ArgsSource.TESTPATHS else 0


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the path of a python that has quotecheck loaded: see `loaded`."""
    with loaded_python(tmp_path_factory.mktemp("python")) as path:
        yield path


@pytest.fixture(scope="session", autouse=True)
def one_program() -> None:
    """Read the files of the package once for all runs that keep reports: 40 ms each, and they stay as they are."""
    from quotecheck.run.cache import memory

    memory.program = cache(memory.program)


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the paths of folders that nothing has been written to, nor made: `mktemp` would list all that are there."""
    above = tmp_path_factory.mktemp("caches")
    return (str(above / str(number)) for number in count())


@pytest.fixture(autouse=True)
def own_cache(caches: Iterator[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the user's own cache alone, and let no test see what another has kept."""
    monkeypatch.setenv("QUOTECHECK_CACHE_DIR", next(caches))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Write a configuration into the current folder, which is empty, and return the folder."""
    monkeypatch.chdir(tmp_path)

    def write(text: str, name: str = "quotecheck.toml") -> Path:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


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
