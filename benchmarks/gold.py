"""The annotated articles of fixtures/articles: what stands in them, each part with its place.

Beside NAME.txt stands NAME.gold.json:

- `attributions`: `content` (exact substrings), `cue`, `source`, `near` (a substring that stands once and holds cue and
  source), `speaker` (a name, accepted forms in a list, or null for somebody without a name), `role` (several true ones
  split by a semicolon), `kind`;
- `declined`: `speaker`, `role`, `near`;
- `findings`: `type` (a rule's name), `at`, `conflicts_with`; `traps`: `at` (places where nothing is wrong), `why`;
- `optional`: contents that may be reported or not; `allowed_findings`: rules whose findings are right, not asked for;
- `quotations`: what stands between the outermost marks, in reading order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from quotecheck.model import Span

ARTICLES = Path(__file__).parents[1] / "fixtures" / "articles"


class Said(NamedTuple):
    """An annotated attribution. `speakers` holds accepted forms of the name, None among them where none is given."""

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    speakers: tuple[str | None, ...]
    role: str | None
    kind: str

    @property
    def described(self) -> bool:
        """Whether the speaker is a phrase ("the indictment") and no name."""
        return len(self.speakers) == 1 and not any(word[:1].isupper() for word in (self.speakers[0] or "x").split())


class Flaw(NamedTuple):
    """Something that an editor would query: the rule's name, and the places it is seen at."""

    rule: str
    words: str
    places: tuple[Span, ...]


class Trap(NamedTuple):
    """A place where nothing is wrong, though it looks so, and why."""

    words: str
    why: str
    places: tuple[Span, ...]


class Gold(NamedTuple):
    """An annotated article."""

    name: str
    path: Path
    text: str
    quotations: tuple[Span, ...]
    said: tuple[Said, ...]
    declined: tuple[tuple[str | None, ...], ...]
    flaws: tuple[Flaw, ...]
    traps: tuple[Trap, ...]
    optional: tuple[Span, ...]
    allowed: frozenset[str]


@cache
def annotated(folder: Path = ARTICLES) -> tuple[Gold, ...]:
    """Return every annotated article of a folder, by name."""
    return tuple(_annotated(folder))


def _annotated(folder: Path) -> Iterator[Gold]:
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        article = path.with_name(f"{name}.txt")
        told = json.loads(path.read_text(encoding="utf-8"))
        yield read(name, article, article.read_bytes().decode("utf-8-sig"), told)


def read(name: str, path: Path, text: str, told: dict[str, Any]) -> Gold:
    """Return what the annotation `told` says of `text`, every substring found in its place."""
    return Gold(
        name=name,
        path=path,
        text=text,
        quotations=tuple(_in_order(text, told.get("quotations", ()))),
        said=tuple(_said(text, one) for one in told["attributions"]),
        declined=tuple(_forms(one["speaker"]) for one in told.get("declined", ())),
        flaws=tuple(
            Flaw(one["type"], one["words"], _everywhere(text, one["at"], one.get("conflicts_with")))
            for one in told["findings"]
        ),
        traps=tuple(Trap(one["at"], one["why"], _everywhere(text, one["at"])) for one in told["traps"]),
        optional=_everywhere(text, *(one["content"] for one in told.get("optional", ()))),
        allowed=frozenset(told.get("allowed_findings", ())),
    )


def _said(text: str, told: dict[str, Any]) -> Said:
    near = Span(at := text.index(told["near"]), at + len(told["near"]))
    middle = (near.start + near.end) // 2
    content = tuple(_nearest(text, piece, middle) for piece in told["content"])
    source = _within(text, told.get("source"), near, ())
    return Said(
        content=content,
        cue=_within(text, told.get("cue"), near, (*content, *((source,) if source else ()))),
        source=source,
        speakers=_forms(told["speaker"]),
        role=told["role"],
        kind=told["kind"],
    )


def _forms(speaker: str | list[str | None] | None) -> tuple[str | None, ...]:
    return tuple(speaker) if isinstance(speaker, list) else (speaker,)


def _nearest(text: str, words: str, place: int) -> Span:
    """Return the occurrence of `words` whose middle lies nearest to `place`."""
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    start = min(starts, key=lambda i: abs(i + len(words) // 2 - place))
    return Span(start, start + len(words))


def _within(text: str, words: str | None, near: Span, beside: Iterable[Span]) -> Span | None:
    """Return the first place of `words` in `near` that lies outside all of `beside`, or else the first at all."""
    if not words:
        return None
    found = [
        Span(near.start + match.start(), near.start + match.end())
        for match in re.finditer(re.escape(words), near.of(text))
    ]
    free = [span for span in found if not any(span.overlaps(other) for other in beside)]
    return next(iter(free or found), None)


def _everywhere(text: str, *words: str | None) -> tuple[Span, ...]:
    return tuple(
        Span(match.start(), match.end()) for one in words if one for match in re.finditer(re.escape(one), text)
    )


def _in_order(text: str, quotations: Iterable[str]) -> Iterator[Span]:
    end = 0
    for words in quotations:
        start = text.index(words, end)
        end = start + len(words)
        yield Span(start, end)
