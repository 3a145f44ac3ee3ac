"""Change one constant at a time and list those whose change no test notices.

    python benchmarks/mutate.py [--only SUBSTRING …] [--numbers] [--list]

A constant is a name in capitals at the head of a module: a number is moved up and down, words in a set, a table or a
tuple lose every second one, then all. A short list of the lexicon loses every second line. The tests of the room are
collected and traced once; each change is tried in a process forked from there, so that no file is touched, by the
tests, or entries of tests, that run a line which reads the constant, and what noticed the last change runs first. A
change that no test notices is no knowledge: prove it, fit it or delete it.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import importlib
import multiprocessing
import os
import pathlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from types import FrameType
from typing import NamedTuple

import pytest

ROOT = pathlib.Path(__file__).parent.parent
SOURCE = ROOT / "src" / "quotecheck"
LISTS = SOURCE / "lexicon" / "data"
LONGEST_LIST = 130
"""Lines, the head among them; of longer lists nobody can say for every second entry what it is for."""
OF_ALL = ("marked", "articles", "checks", "accuracy")
TESTS = {
    "attribution": (
        *("patterns", "attribution_constants", "attribution_lists", "beside", "continuation", "continuations"),
        *("interview", "pointing_back", "segments", "speech_verbs", "statement_bounds", "two_speakers", "verb_groups"),
    ),
    "checks": ("acronyms", "copy_faults", "roles"),
    "entities": (
        *("antecedents", "appointments", "bodies_called_so", "bynames", "completed_posts", "entities", "led_back"),
        *("names", "names_of_desks", "pointing_back", "ranked_roles", "referent_constants", "role_conflicts"),
        *(
            "roles",
            "roles_of_the_unnamed",
            "shortened_posts",
            "slips_of_names",
            "slips_of_people",
            "two_posts",
            "variants",
        ),
        *("who_is_meant", "whole_roles", "wordings_of_names"),
    ),
    "facts": (
        *("acronyms", "copy_faults", "dates", "events", "fact_constants", "listings", "numbers_told_twice"),
        *("quantities", "repeated_quotations", "repeats", "shares", "sums", "counts_and_lists", "counts_of_one_thing"),
        *("dated_deeds", "days_of_the_lead", "dimensions_told_twice", "happenings", "papers", "people_of_one_body"),
        *("plain_sums", "retold_days", "shares_left", "sizes_and_times", "slips_told_apart", "spans_of_days"),
    ),
    "phrases": (
        *("patterns", "entities", "names", "phrase_constants", "quantities", "roles", "roles_beside_names", "runs"),
    ),
    "text": ("patterns", "credits", "datelines", "furniture", "interview", "segments", "text_constants"),
}
"""The tests beside those of all rooms, by the room whose constants they are to notice."""
TESTS["lexicon"] = tuple(sorted({test for tests in TESTS.values() for test in tests}))
PLUGINS = ("cacheprovider", "pytest-lsp", "asyncio", "anyio")
"""Those that are left out, as the options of `pyproject.toml` are."""
NOT_RUN = "not (any_text or any_words or any_order or says_where_it_comes_from or sorted_and_unique)"
"""Tests of invented nonsense, which are slow and notice a crash only."""
KEPT = type(functools.cache(len))
SECONDS = 240
"""How long the tests may run under one change; what takes longer is noticed."""


Line = tuple[str, int]


class Change(NamedTuple):
    """What is changed, where it stands, how, what makes the change in a process, and which lines read it.

    No lines are known of a list, and of a constant that is read while its module is imported.
    """

    place: str
    name: str
    what: str
    make: Callable[[], None]
    lines: frozenset[Line] | None = None


def changes(room: str, only: list[str]) -> Iterator[Change]:
    """Yield every change to a constant or list of a room whose place, `room/module.py:NAME`, holds one of `only`."""
    if room == "lexicon":
        for path in sorted(LISTS.glob("*.txt")):
            lines = path.read_bytes().splitlines(keepends=True)
            if any(each in f"lexicon/data/{path.name}" for each in only) and len(lines) <= LONGEST_LIST:
                head = [line for line in lines if line.startswith(b"#")]
                kept = b"".join((*head, *lines[len(head) :: 2]))
                make = functools.partial(_list_becomes, path.stem, kept)
                yield Change(f"data/{path.name}", path.stem, f"half of {len(lines) - len(head)} lines", make)
        return
    paths = sorted((SOURCE / room).rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    for path, tree in trees.items():
        place = path.relative_to(SOURCE)
        module = ".".join(("quotecheck", *place.with_suffix("").parts)).removesuffix(".__init__")
        for node in tree.body:
            for name in _names(node):
                if any(each in f"{place.as_posix()}:{name}" for each in only):
                    lines = _reading(trees if not name.startswith("_") else {path: tree}, name)
                    for what, other in _others(getattr(importlib.import_module(module), name)):
                        make = functools.partial(_constant_becomes, module, name, other)
                        yield Change(f"{place.as_posix()}:{node.lineno}", name, what, make, lines)


def _names(node: ast.stmt) -> list[str]:
    """Return the constants that a statement at the head of a module sets."""
    if not isinstance(node, ast.Assign):
        return []
    targets = [each for target in node.targets for each in (target.elts if isinstance(target, ast.Tuple) else [target])]
    return [each.id for each in targets if isinstance(each, ast.Name) and each.id.isupper()]


def _reading(trees: dict[pathlib.Path, ast.Module], name: str) -> frozenset[Line] | None:
    """Return the lines that read a constant inside functions, None if one outside does."""
    inside: set[Line] = set()
    for path, tree in trees.items():
        reads = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load)]
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        within = {id(node) for function in functions for part in function.body for node in ast.walk(part)}
        if any(id(node) not in within for node in reads):
            return None
        inside.update((str(path), node.lineno) for node in reads)
    return frozenset(inside)


def _others(value: object) -> Iterator[tuple[str, object]]:
    """Yield other values to try in the place of one, each with what is done to it; none for what is no constant."""
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        step = max(1, abs(value) // 4)
        yield f"{value} -> {value + step}", value + step
        yield f"{value} -> {value - step}", value - step
    elif isinstance(value, float):
        yield f"{value} -> {value * 1.25:g}", value * 1.25
        yield f"{value} -> {value * 0.75:g}", value * 0.75
    elif isinstance(value, frozenset | set | tuple) and value and all(isinstance(each, str) for each in value):
        if len(value) > 1:
            yield f"half of {len(value)} words", type(value)(sorted(value)[::2])
        yield f"none of {len(value)} words", type(value)()
    elif isinstance(value, dict) and value and all(isinstance(each, str) for each in value):
        yield f"half of {len(value)} entries", {key: value[key] for key in sorted(value)[::2]}


def _constant_becomes(module: str, name: str, value: object) -> None:
    """Give a constant another value in this process, everywhere it was imported to.

    Another module's private constant of that name is not it, though it may be as high.
    """
    before = getattr(sys.modules[module], name)
    private = name.startswith("_")
    modules = [each for key, each in sys.modules.items() if key.startswith("quotecheck")]
    for each in [sys.modules[module]] if private else modules:
        if getattr(each, name, None) is before:
            setattr(each, name, value)


def _list_becomes(name: str, data: bytes) -> None:
    """Let a list of the lexicon be read as `data` in this process."""
    from quotecheck import lexicon  # noqa: PLC0415 (the parent has it loaded)

    read = lexicon._read  # noqa: SLF001 (the one place where a file is read)
    lexicon._read = lambda asked: data if asked == name else read(asked)  # noqa: SLF001


class Unit(NamedTuple):
    """What is run under a change: an entry of a test that is written with `every`, or a whole test.

    `call` is nothing where the test asks for fixtures.
    """

    name: str
    item: pytest.Item
    call: Callable[[], object] | None


class Trying:
    """A plugin of pytest that runs its tests once for each change, in a process of its own, and keeps what came of it.

    Args:
        every: the changes.
    """

    def __init__(self, every: list[Change]) -> None:
        self.every = every
        self.unnoticed: list[Change] = []
        self.ran: dict[str, set[Line]] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each change, of a constant that no test knows only the first."""
        units = sorted((unit for item in session.items for unit in _units(item)), key=lambda unit: unit.call is None)
        if any(change.lines is not None for change in self.every):
            self._trace(units)
        unchanged = Change("", "", "nothing", lambda: None)
        while name := self._tried(session, units, unchanged):  # by itself, or since nothing is kept between two tests
            kept = [unit for unit in units if unit.name != name]
            assert len(kept) < len(units), f"the tests do not run: {name}"
            units[:] = kept
            print(f"<!-- left out, since it fails unchanged: {name} -->", flush=True)
        for change in self.every:
            if any((change.place, change.name) == (each.place, each.name) for each in self.unnoticed):
                continue
            name = self._tried(session, units, change)
            if not name:
                self.unnoticed.append(change)
                print(f"| `{change.place}` `{change.name}` | {change.what} |", flush=True)
            units.sort(key=lambda unit, name=name: unit.name != name)
        return True

    def _trace(self, units: list[Unit]) -> None:
        """Keep which lines of the package each unit runs that asks for no fixture."""
        for unit in units:
            if unit.call is None:
                continue
            _forget(lists=False)
            ran = self.ran.setdefault(unit.name, set())

            def line(frame: FrameType, event: str, _: object, ran: set[Line] = ran) -> object:
                if event == "line":
                    ran.add((frame.f_code.co_filename, frame.f_lineno))
                return line

            sys.settrace(lambda frame, _, __, line=line: line if str(SOURCE) in frame.f_code.co_filename else None)
            try:
                unit.call()
            except BaseException:  # noqa: BLE001 (it is left out afterwards)
                continue
            finally:
                sys.settrace(None)

    def _may_notice(self, unit: Unit, change: Change) -> bool:
        """Return whether a unit runs a line that reads what is changed, as far as is known."""
        ran = self.ran.get(unit.name)
        return change.lines is None or ran is None or not ran.isdisjoint(change.lines)

    def _tried(self, session: pytest.Session, units: list[Unit], change: Change) -> str:
        """Return which unit noticed a change, nothing where none did."""
        asked = [unit for unit in units if self._may_notice(unit, change)]
        mine, its = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.get_context("fork").Process(target=_child, args=(session, asked, change, its))
        child.start()
        its.close()
        try:
            name = mine.recv() if mine.poll(SECONDS if change.place else None) else "endless"
        except EOFError:
            name = "broken"
        child.kill()
        child.join()
        return name


def _child(session: pytest.Session, units: list[Unit], change: Change, answer: Connection) -> None:
    """Make a change and send the name of the first unit that fails under it, nothing where none does."""
    change.make()
    _forget(lists=change.lines is None)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    for unit in units:
        if not _passes(session, unit):
            answer.send(unit.name)
            return
    answer.send("")


def _forget(*, lists: bool) -> None:
    """Empty what the package keeps of what it looked up before; of the lexicon only with `lists`."""
    for each in gc.get_objects():
        room = each.__module__ if isinstance(each, KEPT) else type(each).__module__ if isinstance(each, dict) else ""
        if room.startswith("quotecheck") and (lists or not room.startswith("quotecheck.lexicon")):
            (each.cache_clear if isinstance(each, KEPT) else each.clear)()


def _units(item: pytest.Item) -> Iterator[Unit]:
    """Yield the entries of a test that is written with `every`, any other test whole."""
    given = item.callspec.params if hasattr(item, "callspec") else {}
    plain = set(item._fixtureinfo.argnames) <= set(given)  # noqa: SLF001 (pytest tells it nowhere else)
    if not plain or item.get_closest_marker("xfail") is not None:
        yield Unit(item.nodeid, item, None)
        return
    for number, call in enumerate(getattr(item.obj, "entries", (functools.partial(item.obj, **given),))):
        yield Unit(f"{item.nodeid} {number}", item, call)


def _passes(session: pytest.Session, unit: Unit) -> bool:
    """Return whether a unit passes; one that asks for no fixture is called without the ceremony, in half the time."""
    if unit.call is None:
        unit.item.config.hook.pytest_runtest_protocol(item=unit.item, nextitem=None)
        return not session.testsfailed
    try:
        unit.call()
    except BaseException:  # noqa: BLE001 (a test may fail in any way)
        return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="+", default=[""], help="change only constants whose place holds one of these")
    parser.add_argument("--numbers", action="store_true", help="change numbers only, no words")
    parser.add_argument("--list", action="store_true", help="list the changes and try none")
    asked = parser.parse_args()
    os.chdir(ROOT)
    os.environ["QUOTECHECK_CACHE_DIR"] = tempfile.mkdtemp()
    sums: list[str] = []
    print("| constant | change that no test notices |\n|---|---|", flush=True)
    for room, tests in TESTS.items():
        every = [each for each in changes(room, asked.only) if not asked.numbers or " -> " in each.what]
        if asked.list or not every:
            print(*(f"{each.place} {each.name}: {each.what}" for each in every), sep="\n")
            continue
        trying = Trying(every)
        files = [str(ROOT / "tests" / f"test_{name}.py") for name in (*OF_ALL, *tests)]
        without = (option for name in PLUGINS for option in ("-p", f"no:{name}"))
        quiet = ["-qqs", "-n0", "-o", "addopts=", *without]
        if status := pytest.main([*quiet, "-k", NOT_RUN, *files], plugins=[trying]):
            return status
        names = {(each.place, each.name) for each in every}
        left = len(trying.unnoticed)
        sums.append(f"{room}: {len(names)} constants, {left} with a change that no test notices")
        print(f"<!-- {sums[-1]} -->", flush=True)
    print("", *sums, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
