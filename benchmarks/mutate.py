"""Change one constant at a time and list those whose change no test notices.

    python benchmarks/mutate.py [--only SUBSTRING] [--jobs N] [--list]

A constant is a name in capitals at the head of a module: a number is moved up and down, a set or table of words loses
every second entry, then all of them. The tests are collected once; each change is tried in a process forked from there,
so that no file is touched. A change that no test notices is no knowledge: prove it, fit it or delete it.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib
import io
import multiprocessing
import os
import pathlib
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

ROOT = pathlib.Path(__file__).parent.parent
SOURCE = ROOT / "src" / "quotecheck"
ROOMS = ("attribution", "checks", "entities", "facts", "phrases", "text")
TESTS = (
    "test_attribution_constants.py", "test_attribution_lists.py",
    "test_checks.py", "test_patterns.py", "test_marked.py", "test_articles.py", "test_accuracy.py", "test_acronyms.py",
    "test_datelines.py", "test_dates.py", "test_entities.py", "test_names.py", "test_quantities.py", "test_repeats.py",
    "test_repeated_quotations.py", "test_role_conflicts.py", "test_segments.py", "test_variants.py", "test_lexicon.py",
)  # fmt: skip
SECONDS = 240
"""How long the tests may run under one change; what takes longer is noticed."""


class Change(NamedTuple):
    """A constant and another value for it."""

    module: str
    name: str
    line: int
    what: str
    value: object


def changes(only: str) -> Iterator[Change]:
    """Yield every change to a constant whose place, `room/module.py:NAME`, holds `only`."""
    for room in ROOMS:
        for path in sorted((SOURCE / room).rglob("*.py")):
            module = ".".join(("quotecheck", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                for name in _names(node):
                    if only in f"{path.relative_to(SOURCE)}:{name}":
                        value = getattr(importlib.import_module(module), name)
                        for what, other in _others(value):
                            yield Change(module, name, node.lineno, what, other)


def _names(node: ast.stmt) -> list[str]:
    """Return the constants that a statement at the head of a module sets."""
    if not isinstance(node, ast.Assign):
        return []
    targets = [each for target in node.targets for each in (target.elts if isinstance(target, ast.Tuple) else [target])]
    return [each.id for each in targets if isinstance(each, ast.Name) and each.id.isupper()]


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
    elif isinstance(value, frozenset | set) and value and all(isinstance(each, str) for each in value):
        yield f"half of {len(value)} words", type(value)(sorted(value)[::2])
        yield "no words", type(value)()
    elif isinstance(value, dict) and value and all(isinstance(each, str) for each in value):
        yield f"half of {len(value)} entries", {key: value[key] for key in sorted(value)[::2]}


def _survives(change: Change) -> bool:
    """Return whether the tests pass in this process with the constant changed, everywhere it was imported to."""
    import pytest  # noqa: PLC0415 (the parent has it loaded)

    before = getattr(sys.modules[change.module], change.name)
    for module in [each for name, each in sys.modules.items() if name.startswith("quotecheck")]:
        if getattr(module, change.name, None) is before:
            setattr(module, change.name, change.value)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        status = pytest.main(["-x", "-q", "-p", "no:cacheprovider", *(str(ROOT / "tests" / name) for name in TESTS)])
    return status == pytest.ExitCode.OK


def _child(change: Change, answer: multiprocessing.connection.Connection) -> None:
    os.nice(5)
    answer.send(_survives(change))


def tried(change: Change) -> str:
    """Return what came of a change: `noticed`, `unnoticed` or `endless`."""
    mine, its = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(target=_child, args=(change, its))
    child.start()
    its.close()
    try:
        done = mine.recv() if mine.poll(SECONDS) else None
    except EOFError:
        done = False  # the change broke the tests themselves
    child.kill()
    child.join()
    return "endless" if done is None else "unnoticed" if done else "noticed"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", help="change only constants whose place holds this")
    parser.add_argument("--jobs", type=int, default=1, help="how many changes are tried at a time")
    parser.add_argument("--list", action="store_true", help="list the changes and try none")
    asked = parser.parse_args()
    os.chdir(ROOT)
    every = list(changes(asked.only))
    if asked.list:
        for each in every:
            print(f"{each.module}:{each.line} {each.name}: {each.what}")
        return 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        outcomes = list(pool.map(tried, every))
    left = [each for each, outcome in zip(every, outcomes, strict=True) if outcome == "unnoticed"]
    print("| constant | change that no test notices |\n|---|---|")
    for each in left:
        print(f"| `{each.module.removeprefix('quotecheck.')}:{each.line}` `{each.name}` | {each.what} |")
    names = {(each.module, each.name) for each in every}
    print(f"\n{len(every)} changes to {len(names)} constants: {len(every) - len(left)} noticed, {len(left)} not")
    return 0


if __name__ == "__main__":
    sys.exit(main())
