"""Add an item to a list of a configuration file: edits that leave its comments and its layout alone."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.model import Edit, Span
from quotecheck.settings.toml_places import Keys, Outline, with_plain_ends
from quotecheck.system.printable import escaped


def item_added(text: str, table: Keys, key: str, item: str) -> tuple[Edit, ...]:
    """Return the edits after which the list at `key` of a table ends with `item`; none if it cannot be added so.

    Args:
        text: a TOML file, or what may become one.
        table: the keys that lead to the table, none for the top of the file.
        key: a bare key of the table, which need not be there yet.
        item: what to add.
    """
    import tomllib  # noqa: PLC0415 (as in `configuration`)

    try:
        before = tomllib.loads(with_plain_ends(text))
        outline = Outline.of(text.replace("\r\n", " \n").replace("\r", "\n"))  # every offset stays
        found = (*table, key) in outline.values
        edits = _lengthened(text, outline, (*table, key), item) if found else _begun(text, outline, table, key, item)
        after = tomllib.loads(with_plain_ends(applied(text, edits)))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return ()
    return edits if edits and after == _wanted(before, table, key, item) else ()


def applied(text: str, edits: tuple[Edit, ...]) -> str:
    """Return a text after edits that do not meet."""
    for edit in sorted(edits, key=lambda each: each.span, reverse=True):
        text = f"{text[: edit.span.start]}{edit.replacement}{text[edit.span.end :]}"
    return text


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile({"end": r"\r\n?|\n|\Z", "rest": r"[ \t]*(,?)[ \t]*(#[^\r\n]*)?(?=\r|\n|\Z)"}[name])


def _string(item: str) -> str:
    """Return an item as TOML writes it."""
    return f'"{escaped(item)}"'


def _wanted(before: dict[str, object], table: Keys, key: str, item: str) -> dict[str, object]:
    """Return what the file must say after the item is added."""
    wanted = dict(before)
    here = wanted
    for part in map(str, table):
        inner = here.get(part, {})
        here[part] = dict(inner) if isinstance(inner, dict) else inner
        below = here[part]
        if not isinstance(below, dict):
            return {}
        here = below
    old = here.get(key, [])
    here[key] = [*old, item] if isinstance(old, list) else [item]
    return wanted


def _lengthened(text: str, outline: Outline, keys: Keys, item: str) -> tuple[Edit, ...]:
    """Return the edits that put the item behind the last one of a list, on a line of its own where that one has one."""
    start = outline.values[keys]
    count = 0
    while (*keys, count) in outline.values:
        count += 1
    written = _string(item)
    if text[start] != "[":
        return ()
    if not count:
        return (Edit(Span(start + 1, start + 1), written),)
    end = outline.ends[(*keys, count - 1)]
    line = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
    first = outline.values[(*keys, count - 1)]
    rest = _pattern("rest").match(text, end)
    if text[line:first].strip() or rest is None:
        return (Edit(Span(end, end), f", {written}"),)
    indent = text[line:first]
    comma = () if rest[1] else (Edit(Span(end, end), ","),)
    return (*comma, Edit(Span(rest.end(), rest.end()), f"{_line_end(text)}{indent}{written},"))


def _begun(text: str, outline: Outline, table: Keys, key: str, item: str) -> tuple[Edit, ...]:
    """Return the edit that begins a list with the item: behind the table's last key, or in a table of its own."""
    end = _line_end(text)
    line = f"{key} = [{_string(item)}]{end}"
    own = [outline.ends[keys] for keys in outline.values if keys[:-1] == table and keys in outline.own]
    if table and table not in outline.headers:
        gap = end if text.strip() else ""
        return (_at_end(text, f"{gap}[{'.'.join(map(str, table))}]{end}{line}", end),)
    if not own and not table:
        if outline.headers:
            return (Edit(Span(0, 0), f"{line}{end}"),)
        return (_at_end(text, line, end),)
    last = max(own, default=outline.headers.get(table, 0))
    match = _pattern("end").search(text, last)
    assert match
    return (Edit(Span(match.end(), match.end()), line if match.group() else f"{end}{line}"),)


def _at_end(text: str, words: str, end: str) -> Edit:
    """Return the edit that puts some lines at the end of a file."""
    gap = "" if not text or text.endswith(("\n", "\r")) else end
    return Edit(Span(len(text), len(text)), f"{gap}{words}")


def _line_end(text: str) -> str:
    """Return how the file ends its lines."""
    match = _pattern("end").search(text)
    return (match and match.group()) or "\n"
