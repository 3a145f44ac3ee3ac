"""From the tables of a configuration to settings: each key, what it takes, and how it meets what was set before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from quotecheck.errors import BadConfig, BadWordList, unknown
from quotecheck.lexicon.speech import parse
from quotecheck.model import DATELINE_PARTS, QUOTATION_STYLES, House, Severity
from quotecheck.settings.exclusion import Exclusion
from quotecheck.settings.globs import Globs
from quotecheck.settings.size import ADVICE, characters
from quotecheck.settings.values import DEFAULT_SETTINGS, Override, Settings

WORDS = tuple(field.name for field in fields(House) if field.name not in ("quotation_style", "dateline"))
"""The fields of `House` that hold words."""
_BRACES = re.compile(r"\{([^{}]*)\}")
_STYLES = frozenset(QUOTATION_STYLES.values())
_LEVELS = [level.value for level in Severity]
OVERRIDE_KEYS = frozenset(("paths", "extend-select", "ignore", "severity", "min-confidence"))
ADDING = frozenset(
    ("extend-select", "extend-exclude", "severity", "overrides", *(name.replace("_", "-") for name in WORDS))
)
"""What these hold comes on top of what the extended configuration holds; the others replace it."""
_REPLACING = (
    "select", "ignore", "min-confidence", "fail-on", "max-file-size", "quotation-style", "dateline",
    "exclude", "force-exclude", "respect-gitignore",
)  # fmt: skip
KEYS = frozenset(("extend", *_REPLACING, *ADDING))


def read_settings(table: Mapping[str, object], path: Path, before: Settings = DEFAULT_SETTINGS) -> Settings:
    """Return the settings that `table`, read from `path`, spells out on top of those from `before`.

    Raises:
        BadConfig: a key or value means nothing here.
    """
    _known(table, KEYS, str(path))
    words = {name: _added(getattr(before.house, name), table, name.replace("_", "-"), path) for name in WORDS}
    _understood(_strings(table, "extra-speech-verbs", path), path)
    selects = "select" in table
    return Settings(
        select=_strings(table, "select", path) if selects else before.select,
        extend_select=_added(() if selects else before.extend_select, table, "extend-select", path),
        ignore=_strings(table, "ignore", path) if "ignore" in table else before.ignore,
        severities=_on_top(before.severities, _severities(table, str(path))),
        min_confidence=_share(table.get("min-confidence", before.min_confidence), str(path)),
        fail_on=_level(table.get("fail-on", before.fail_on.value), f"{path}: fail-on"),
        max_file_size=_size(table, path, before.max_file_size),
        house=House(
            **words,
            quotation_style=_style(table.get("quotation-style", before.house.quotation_style), path),
            dateline=_dateline(table.get("dateline", before.house.dateline), path),
        ),
        overrides=(*before.overrides, *_overrides(table, path)),
        exclusion=_exclusion(table, path, before.exclusion),
    )


def _exclusion(table: Mapping[str, object], path: Path, before: Exclusion) -> Exclusion:
    """Return which files are not read."""
    excludes = "exclude" in table
    more = _strings(table, "extend-exclude", path)
    return Exclusion(
        exclude=Globs(_strings(table, "exclude", path), str(path.parent)) if excludes else before.exclude,
        extend_exclude=(
            *(() if excludes else before.extend_exclude),
            *((Globs(more, str(path.parent)),) if more else ()),
        ),
        forced=_yes_or_no(table, "force-exclude", path, before.forced),
        gitignore=_yes_or_no(table, "respect-gitignore", path, before.gitignore),
    )


def _overrides(table: Mapping[str, object], path: Path) -> list[Override]:
    """Return what each table under `overrides` asks for."""
    value = table.get("overrides", [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise BadConfig(f"{path}: overrides must be tables: write [[overrides]], below it paths and what is different")
    return [_override(item, path, f"{path}: overrides {number}") for number, item in enumerate(value, 1)]


def _override(table: Mapping[str, object], path: Path, place: str) -> Override:
    """Return what one of the `overrides` asks for."""
    _known(table, OVERRIDE_KEYS, place)
    paths = _strings(table, "paths", place)
    if not paths:
        raise BadConfig(f'{place}: names no files: write paths = ["opinion/**"]')
    return Override(
        paths=paths,
        folder=str(path.parent),
        extend_select=_strings(table, "extend-select", place),
        ignore=_strings(table, "ignore", place),
        severities=_severities(table, place),
        min_confidence=_share(table["min-confidence"], place) if "min-confidence" in table else None,
    )


def _known(table: Mapping[str, object], keys: Iterable[str], place: object) -> None:
    """Raise BadConfig for the first key that is none of `keys`."""
    for key in table:
        if key not in keys:
            raise BadConfig(f"{place}: {unknown('key', key, keys)}")


def _strings(table: Mapping[str, object], key: str, place: object) -> tuple[str, ...]:
    """Return the list of strings under `key`, empty where there is none."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadConfig(f'{place}: {key} must be a list of strings: write {key} = ["…"]')
    return tuple(value)


def _understood(verbs: Iterable[str], path: Path) -> None:
    """Raise BadConfig for the first speech verb that is none: better once here than for every article."""
    for verb in verbs:
        try:
            parse(verb)
        except BadWordList as error:
            raise BadConfig(f"{path}: extra-speech-verbs: {error}") from None
        except ValueError:  # an empty line
            raise BadConfig(f"{path}: extra-speech-verbs: {verb!r} is no verb: take it out") from None


def _yes_or_no(table: Mapping[str, object], key: str, path: Path, before: bool) -> bool:  # noqa: FBT001 (a value)
    """Return what stands under `key`, or what was said before."""
    value = table.get(key, before)
    if not isinstance(value, bool):
        raise BadConfig(f"{path}: {key} must be true or false")
    return value


def _added(before: tuple[str, ...], table: Mapping[str, object], key: str, place: object) -> tuple[str, ...]:
    """Return the strings from before and those under `key`, each once."""
    return tuple(dict.fromkeys((*before, *_strings(table, key, place))))


def _severities(table: Mapping[str, object], place: str) -> tuple[tuple[str, Severity], ...]:
    """Return the severity of each rule named under `severity`."""
    value = table.get("severity", {})
    if not isinstance(value, dict):
        raise BadConfig(f'{place}: severity must be a table: write severity = {{ "name-variant" = "warning" }}')
    return tuple((rule, _level(level, f"{place}: severity of {rule}")) for rule, level in value.items())


def _on_top(
    before: tuple[tuple[str, Severity], ...], own: tuple[tuple[str, Severity], ...]
) -> tuple[tuple[str, Severity], ...]:
    """Return both, without those from before whose rule is regraded; of two that mean one rule the later counts."""
    again = dict(own)
    return (*((rule, level) for rule, level in before if rule not in again), *own)


def _level(value: object, what: str) -> Severity:
    """Return the severity of that name."""
    if value not in _LEVELS:
        raise BadConfig(f"{what}: {unknown('severity', str(value), _LEVELS)}")
    return Severity(str(value))


def _style(value: object, path: Path) -> str:
    """Return the style of quotation of that name; an empty one leaves it open."""
    if value != "" and not (isinstance(value, str) and value in _STYLES):
        raise BadConfig(f"{path}: {unknown('quotation-style', str(value), _STYLES)}")
    return str(value)


def _dateline(value: object, path: Path) -> str:
    """Return the shape of a dateline; an empty one leaves it open."""
    if not isinstance(value, str):
        raise BadConfig(f'{path}: dateline must be text: write dateline = "{{place}} | {{date}} |"')
    for part in _BRACES.findall(value):
        if part not in DATELINE_PARTS:
            raise BadConfig(f"{path}: dateline: {unknown('part', part, DATELINE_PARTS)}")
    if value and not _BRACES.search(value):
        raise BadConfig(f"{path}: dateline {value!r} names no part: write one of {{place}}, {{date}} and {{agency}}")
    return value


def _size(table: Mapping[str, object], path: Path, before: int) -> int:
    """Return the number of characters under `max-file-size`, or what was said before."""
    value = table.get("max-file-size", before)
    try:
        return characters("" if isinstance(value, bool | float) else str(value))
    except ValueError:
        raise BadConfig(f"{path}: max-file-size: {ADVICE}") from None


def _share(value: object, place: str) -> float:
    """Return a number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise BadConfig(f"{place}: min-confidence must be a number from 0 to 1")
    return float(value)
