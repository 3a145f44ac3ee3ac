"""Split findings into those to report and those that are suppressed, in time proportional to their number."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from quotecheck.model import Document, Finding
from quotecheck.settings.suppressions.suppression import Suppression
from quotecheck.system.tuples import NamedTuple

_LONGEST = 64
"""Characters of a suppression's words by which they are looked up; the rest is compared."""

Item = TypeVar("Item")
Key = TypeVar("Key", bound=Hashable)


class _Lines(NamedTuple):
    """The lines from the `first` to the `last`."""

    first: int
    last: int


class _Node(NamedTuple):
    """A place in the tree of words: where each next character leads, and the words of which this is the beginning."""

    after: dict[str, "_Node"]
    words: list[str]


def divide(
    document: Document, findings: Iterable[Finding], suppressions: Sequence[Suppression]
) -> tuple[list[Finding], list[Finding], list[Suppression]]:
    """Return the findings to report, those that are suppressed, and the suppressions that suppress nothing."""
    found = list(findings)
    lines = [_lines(document, finding) for finding in found] if suppressions else []
    stretches = [_Lines(each.first, each.last) for each in suppressions]
    covered: set[int] = set()
    used: set[int] = set()
    by_words = _grouped(range(len(suppressions)), lambda i: suppressions[i].words.casefold())
    for words, holders in _holders(document, found, by_words).items():
        for rule, there in _grouped(holders, lambda i: found[i].rule).items():
            meant = [i for i in by_words[words] if suppressions[i].means(rule)]
            meets_suppression = _meeting([stretches[i] for i in meant])
            meets_finding = _meeting([lines[i] for i in there])
            covered.update(i for i in there if meets_suppression(lines[i]))
            used.update(i for i in meant if meets_finding(stretches[i]))
    return (
        [finding for i, finding in enumerate(found) if i not in covered],
        [finding for i, finding in enumerate(found) if i in covered],
        [each for i, each in enumerate(suppressions) if i not in used],
    )


def _grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, list[Item]]:
    """Return the items by their key, in order."""
    groups: dict[Key, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _lines(document: Document, finding: Finding) -> _Lines:
    """Return the lines on which a finding stands."""
    place = document.place(finding.spans[0])
    return _Lines(document.position(place.start).line, document.position(max(place.start, place.end - 1)).line)


def _meeting(stretches: Iterable[_Lines]) -> Callable[[_Lines], bool]:
    """Return what tells whether some lines share one with any of the stretches."""
    pairs = list(stretches)
    firsts = sorted(pair.first for pair in pairs)
    lasts = sorted(pair.last for pair in pairs)
    # All that begin before the end, but for those that end before the beginning.
    return lambda lines: bisect_right(firsts, lines.last) > bisect_left(lasts, lines.first)


def _holders(document: Document, findings: Sequence[Finding], words: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """Return the numbers of the findings that hold each of the words; no words are held by all."""
    wanted = set(words)
    every = {"": range(len(findings))} if "" in wanted else {}
    tree = _tree(wanted - {""})
    if not tree.after:
        return every
    holders: dict[str, list[int]] = {}
    for i, finding in enumerate(findings):
        for each in set(_held(_shown(document, finding), tree)):
            holders.setdefault(each, []).append(i)
    return {**every, **holders}


def _shown(document: Document, finding: Finding) -> str:
    """Return what a finding shows and says."""
    span = finding.spans[0]
    return f"{document.place(span).of(document.source)}\n{span.of(document.text)}\n{finding.message}".casefold()


def _tree(words: Iterable[str]) -> _Node:
    """Return the tree in which words are looked up character by character."""
    root = _Node({}, [])
    for each in words:
        node = root
        for character in each[:_LONGEST]:
            node = node.after.setdefault(character, _Node({}, []))
        node.words.append(each)
    return root


def _held(text: str, tree: _Node) -> Iterator[str]:
    """Yield the words of the tree that stand anywhere in the text."""
    for start in range(len(text)):
        node: _Node | None = tree
        for character in text[start : start + _LONGEST]:
            node = node.after.get(character) if node else None
            if node is None:
                break
            yield from (each for each in node.words if text.startswith(each, start))
