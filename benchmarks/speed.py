"""How fast the pipeline is, stage by stage, and whether its time grows as the text does.

Time is the processor's, so that a busy machine does not count.
"""

from __future__ import annotations

import collections
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FunctionType

from quotecheck import pipeline
from quotecheck.model import Document

ARTICLES = Path(__file__).parents[1] / "fixtures" / "articles"
TIMES = (1, 2, 4, 8)
WORDS = 2000
SLACK = 1.5
"""Time may grow by this much more than the length before it counts as more than linear."""


def rate(texts: Sequence[str], rounds: int = 3) -> float:
    """Return how many words `pipeline.analyse` reads in a second, the best of some rounds, on one core."""
    documents = [Document.from_text(text) for text in texts]
    words = sum(len(text.split()) for text in texts)
    return words / min(_seconds(documents) for _ in range(rounds))


def by_stage(texts: Sequence[str]) -> list[tuple[str, float]]:
    """Return the share of the time that each stage of the pipeline takes, the largest first."""
    documents = [Document.from_text(text) for text in texts]
    with _clocked() as spent:
        whole = _seconds(documents)
    return sorted(((name, seconds / whole) for name, seconds in spent.items()), key=lambda pair: -pair[1])


def growth() -> Iterator[tuple[str, list[float], bool]]:
    """Yield how long texts of three kinds take at 1, 2, 4 and 8 times their length, in seconds, and if that is linear.

    One paragraph, one sentence, and one line in which a single speaker says the same again and again.
    """
    prose = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in sorted(ARTICLES.glob("*.txt")))
    words = prose.split()
    paragraph = " ".join((words * (1 + WORDS // max(1, len(words))))[:WORDS])
    # A full stop inside quotation marks would still end a sentence.
    sentence = re.sub(r"[.?!](?=[\"”’']*\s)", ",", paragraph)
    refrain = "“We will appeal,” said Maria Lopez, the mayor." * (WORDS // 2)
    for name, text in (("one paragraph", paragraph), ("one sentence", sentence), ("one refrain", refrain)):
        seconds = [min(_seconds([Document.from_text(" ".join([text] * n))]) for _ in range(3)) for n in TIMES]
        yield name, seconds, seconds[-1] <= seconds[0] * TIMES[-1] / TIMES[0] * SLACK


def _seconds(documents: Sequence[Document]) -> float:
    start = time.process_time()
    for document in documents:
        pipeline.analyse(document)
    return time.process_time() - start


@contextmanager
def _clocked() -> Iterator[dict[str, float]]:
    """Time every stage that the pipeline calls by its name, while this is open."""
    spent: dict[str, float] = collections.defaultdict(float)
    known = vars(pipeline).items()
    found = {name: stage for name, stage in known if isinstance(stage, FunctionType) and not name.startswith("_")}
    stages = {name: stage for name, stage in found.items() if name != "analyse"}

    def timed(name: str, stage: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **named: object) -> object:
            start = time.process_time()
            try:
                return stage(*arguments, **named)
            finally:
                spent[name] += time.process_time() - start

        return run

    for name, stage in stages.items():
        setattr(pipeline, name, timed(name, stage))
    try:
        yield spent
    finally:
        for name, stage in stages.items():
            setattr(pipeline, name, stage)
