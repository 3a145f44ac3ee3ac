"""The corpus and its scorer, which stay outside the repository: where they lie, and what is read from them."""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from quotecheck.model import Article, Attribution, Document, Span
from quotecheck.pipeline import analyse

BESIDE = Path(__file__).parents[2] / "shared"
CORPUS = BESIDE / "polnear"
SCORER = BESIDE / "eval" / "score_spans.py"

Places = list[list[int]]


class Story(NamedTuple):
    """An article of the corpus; `gold` holds the attributions as the corpus writes them."""

    id: str
    text: str
    gold: list[dict[str, Any]]


class Read(NamedTuple):
    """A story and what quotecheck found in it; attributions without content are left out, as the corpus has none."""

    story: Story
    article: Article
    found: tuple[Attribution, ...]

    def surer(self, least: float) -> Read:
        """Return this with the attributions that are at least so sure."""
        return self._replace(found=tuple(a for a in self.found if a.confidence >= least))


def load_scorer(path: Path) -> ModuleType:
    """Return the scorer as a module; it is loaded from where it lies and never copied."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stories(path: Path, every: int = 1) -> Iterator[Story]:
    """Yield the articles of a split, or every n-th of them."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                told = json.loads(line)
                yield Story(told["id"], told["text"], told["attributions"])


def read(story: Story) -> Read:
    """Run the pipeline over one story."""
    article = analyse(Document.from_text(story.text, story.id))
    return Read(story, article, tuple(a for a in article.attributions if a.content))


def as_scored(attribution: Attribution) -> dict[str, Places]:
    """Return an attribution in the form of the corpus."""
    return {
        "source": places(attribution.source),
        "cue": places(attribution.cue.span if attribution.cue else None),
        "content": places(*attribution.content),
    }


def places(*spans: Span | None) -> Places:
    """Return spans as lists of start and end, missing ones left out."""
    return [[span.start, span.end] for span in spans if span]
