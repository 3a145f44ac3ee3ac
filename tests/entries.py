"""A test of a list as one item, which fails with all entries that are wrong."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence


def every(names: str | Sequence[str], entries: Iterable[object]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Run a test with each entry of a list, which has a value for each name, or is the value of the one name.

    It is written like `pytest.mark.parametrize`, which makes an item of each entry: an item costs a few milliseconds in
    each process, more than most tests. Entries share their fixtures, so a test that asks for any has none of this.
    """
    named = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else tuple(names)
    rows = [(entry,) if len(named) == 1 and isinstance(names, str) else entry for entry in entries]
    if not rows:
        raise ValueError("a list without entries proves nothing")

    def decorate(test: Callable[..., None]) -> Callable[[], None]:
        def entry(row: Sequence[object]) -> None:
            test(**dict(zip(named, row, strict=True)))

        def run() -> None:
            wrong = []
            for number, row in enumerate(rows):
                try:
                    entry(row)
                except Exception as error:  # noqa: BLE001 (whatever makes a test fail)
                    error.add_note(f"entry {number}: {row!r:.300}")
                    wrong.append(error)
            if wrong:
                raise ExceptionGroup(f"{len(wrong)} of {len(rows)} entries are wrong", wrong)

        functools.update_wrapper(run, test)
        run.entries = [functools.partial(entry, row) for row in rows]  # `benchmarks/mutate.py` runs them one by one
        del run.__wrapped__  # or pytest would take the names for fixtures
        return run

    return decorate
