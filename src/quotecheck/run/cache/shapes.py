"""What a report that comes out of the cache must be like: the type of every part, and how the parts fit together.

The file may come from anywhere, and whoever can write to it can seal what they like. A value that passes here is one
that the renderers, the baseline and the fixes can work with.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from itertools import pairwise
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from quotecheck.model import Aside, Document, FileReport, House, Paragraph, Rule, Span
from quotecheck.system.tuples import NamedTuple

_OPAQUE = (Rule, House)
"""Types whose parts are not written down."""
_SUBTYPES: Mapping[type, tuple[type, ...]] = {float: (int, float), Span: (Span, Aside)}
"""The types that a value may have where its annotation is one of these."""


class Shape(NamedTuple):
    """The types that a value may have, and what else holds of a collection."""

    types: frozenset[type]
    holds: Callable[[Any], bool] | None = None

    def fits(self, value: object) -> bool:
        """Return whether the value is of this shape."""
        return type(value) in self.types and (self.holds is None or self.holds(value))


def span(parts: Sequence[object]) -> Span:
    """Return the span of two offsets, or of four, the last two of which count in the source.

    Raises:
        ValueError: there are not two or four, or they are no offsets.
    """
    start, end, *source = parts
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError(parts)
    return Aside(start, end, span(source)) if source else Span(start, end)


@cache
def shapes() -> Mapping[type, tuple[Shape, ...]]:
    """Return every type that a report is made of, with the shapes of its fields in their order; an enum has none."""
    found: dict[type, tuple[Shape, ...]] = {}
    left: list[type] = [FileReport]
    while left:
        kind = left.pop()
        if kind not in found:
            hints = get_type_hints(kind) if is_dataclass(kind) or _is_named_tuple(kind) else {}
            parts = () if kind in _OPAQUE else tuple(hints.values())
            found[kind] = tuple(map(_shape, parts))
            left += [inner for hint in parts for inner in _classes(hint) if inner.__module__.startswith("quotecheck.")]
    return found


def fits_together(report: FileReport, path: str) -> bool:
    """Return whether the parts of a report, each of its shape, agree, and it is a report on the file at `path`."""
    article, document = report.article, report.article.document
    every = (*report.findings, *report.suppressed, *report.known)
    return (
        document.name == path
        and _is_whole(document)
        and len(article.attributions) == len(article.speakers)
        and all(each.content or each.cue or each.source for each in article.attributions)
        and all(finding.spans for finding in every)
        and _follow(article.paragraphs, len(document.text))
    )


def _is_whole(document: Document) -> bool:
    """Return whether each offset of the text leads to the source, each offset of that to a line, and back to bytes."""
    try:
        "".encode(document.encoding)
    except (LookupError, ValueError):
        return False
    return (
        len(document.starts) == len(document.places)
        and document.line_starts[:1] == (0,)
        and _ascends(document.line_starts, len(document.source))
        and (document.starts[:1] == (0,) if document.text else not document.starts)
        and _ascends(document.starts, len(document.text))
        and all(place.end <= len(document.source) for place in document.places)
    )


def _ascends(offsets: tuple[int, ...], last: int) -> bool:
    """Return whether the offsets are in order, and none is beyond the last."""
    return all(before < after for before, after in pairwise(offsets)) and (not offsets or offsets[-1] <= last)


def _follow(paragraphs: tuple[Paragraph, ...], last: int) -> bool:
    """Return whether paragraphs follow one another within the text: a page is as long as all of them together."""
    ends = (0, *(paragraph.span.end for paragraph in paragraphs))
    return ends[-1] <= last and all(end <= each.span.start for end, each in zip(ends, paragraphs, strict=False))


def _shape(hint: object) -> Shape:
    """Return the shape that an annotation asks for."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return Shape(frozenset().union(*(_shape(each).types for each in inner)))
    if origin in (tuple, frozenset):
        items = [_shape(each) for each in inner if each is not Ellipsis]
        return Shape(
            frozenset((origin,)), _all(items[0]) if len(items) < len(inner) or origin is frozenset else _each(items)
        )
    assert isinstance(hint, type)
    return Shape(frozenset(_SUBTYPES.get(hint, (hint,))))


def _all(item: Shape) -> Callable[[Any], bool]:
    """Return whether every item of a collection is of that shape."""
    if item.holds:
        return lambda value: all(map(item.fits, value))
    return lambda value: item.types.issuperset(map(type, value))


def _each(items: Sequence[Shape]) -> Callable[[Any], bool]:
    """Return whether a tuple holds just such items, in this order."""
    return lambda value: len(value) == len(items) and all(map(Shape.fits, items, value))


def _classes(hint: object) -> Iterator[type]:
    """Yield the classes that an annotation names."""
    if get_origin(hint) is not None:
        for inner in get_args(hint):
            yield from _classes(inner)
    elif isinstance(hint, type):
        yield hint


def _is_named_tuple(kind: type) -> bool:
    """Return whether the class is a tuple whose parts have names."""
    return issubclass(kind, tuple) and kind is not tuple and not issubclass(kind, Enum)
