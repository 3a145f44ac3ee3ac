"""What a desk has settled once: `[tool.quotecheck]` in pyproject.toml, or quotecheck.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from quotecheck.errors import BadConfig, unknown
from quotecheck.model import DEFAULT_HOUSE, House, Severity

DEFAULT_MIN_CONFIDENCE = 0.6
"""Attributions that are less sure than this are not reported: the setting for an editor."""
RESEARCH_MIN_CONFIDENCE = 0.4
"""The setting for research, at which as much is gained by finding more as is lost by being wrong more often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is asked of a run.

    `select` and `ignore` hold names of rules, codes, or beginnings of codes (`QC3`); nothing selected means every
    rule, and what is ignored wins. `severities` overrule the rules' own.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    house: House = DEFAULT_HOUSE


DEFAULT_SETTINGS = Settings()
_LISTS = ("select", "ignore")
_HOUSE = tuple(field.name for field in fields(House))
_KEYS = frozenset((*_LISTS, "severity", "min-confidence", *(name.replace("_", "-") for name in _HOUSE)))


def find_settings(start: Path) -> Settings:
    """Return the settings of the nearest configuration at or above the folder `start`; the defaults without one.

    Raises:
        BadConfig: the file is no TOML, or holds a key or value that means nothing here.
    """
    for folder in (start, *start.parents):
        own = folder / "quotecheck.toml"
        if own.is_file():
            return read_settings(_load(own), own)
        project = folder / "pyproject.toml"
        if project.is_file() and (table := _load(project).get("tool", {}).get("quotecheck")) is not None:
            return read_settings(table, project)
    return DEFAULT_SETTINGS


def read_settings(table: Mapping[str, object], path: Path) -> Settings:
    """Return the settings that `table`, read from `path`, spells out.

    Raises:
        BadConfig: a key or value means nothing here.
    """
    for key in table:
        if key not in _KEYS:
            raise BadConfig(f"{path}: {unknown('key', key, _KEYS)}")
    house = {name: _strings(table, name.replace("_", "-"), path) for name in _HOUSE}
    return Settings(
        select=_strings(table, "select", path),
        ignore=_strings(table, "ignore", path),
        severities=_severities(table, path),
        min_confidence=_share(table.get("min-confidence", DEFAULT_MIN_CONFIDENCE), f"{path}: min-confidence"),
        house=House(**house),
    )


def _load(path: Path) -> dict[str, dict[str, dict[str, object]]]:
    """Return the tables of a TOML file."""
    import tomllib  # noqa: PLC0415 (10 ms that only a project with a configuration costs)

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfig(f"{path}: is no valid TOML ({error}): mend it there") from None
    except OSError as error:
        raise BadConfig(f"{path}: cannot be read ({error.strerror}): check its permissions") from None


def _strings(table: Mapping[str, object], key: str, path: Path) -> tuple[str, ...]:
    """Return the list of strings under `key`, empty where there is none."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadConfig(f'{path}: {key} must be a list of strings: write {key} = ["…"]')
    return tuple(value)


def _severities(table: Mapping[str, object], path: Path) -> tuple[tuple[str, Severity], ...]:
    """Return the severity of each rule named under `severity`."""
    value = table.get("severity", {})
    if not isinstance(value, dict):
        raise BadConfig(f'{path}: severity must be a table: write severity = {{ "name-variant" = "warning" }}')
    levels = [level.value for level in Severity]
    for rule, level in value.items():
        if level not in levels:
            raise BadConfig(f"{path}: severity of {rule}: {unknown('severity', str(level), levels)}")
    return tuple((rule, Severity(level)) for rule, level in value.items())


def _share(value: object, what: str) -> float:
    """Return a number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise BadConfig(f"{what} must be a number from 0 to 1")
    return float(value)
