"""What is in force, and which file says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck.model import Severity
from quotecheck.settings.configuration import Configuration
from quotecheck.settings.keys import WORDS
from quotecheck.settings.values import Override
from quotecheck.system.printable import escaped


def in_force(configuration: Configuration) -> str:
    """Return the settings in force as TOML, with a remark at each that tells where it comes from."""
    return "".join(f"{line}\n" for line in _lines(configuration))


def _lines(configuration: Configuration) -> Iterator[str]:
    """Yield the files, a line for each key, and the overrides with the folder from which their paths are seen."""
    settings, origins = configuration.settings, dict(configuration.origins)
    exclusion = settings.exclusion
    files = [_plain(path) for path in reversed(configuration.files)]
    yield f"# {files[0] if files else 'no configuration: every key has its default'}"
    yield from (f"# extends {file}" for file in files[1:])
    values = {
        "select": _list(settings.select),
        "extend-select": _list(settings.extend_select),
        "ignore": _list(settings.ignore),
        "severity": _severities(settings.severities),
        "min-confidence": str(settings.min_confidence),
        "fail-on": _string(settings.fail_on),
        "max-file-size": str(settings.max_file_size),
        "quotation-style": _string(settings.house.quotation_style),
        "dateline": _string(settings.house.dateline),
        "exclude": _list(exclusion.exclude.globs),
        "extend-exclude": _list(glob for globs in exclusion.extend_exclude for glob in globs.globs),
        "force-exclude": _boolean(exclusion.forced),
        "respect-gitignore": _boolean(exclusion.gitignore),
        **{name.replace("_", "-"): _list(getattr(settings.house, name)) for name in WORDS},
    }
    for key, value in values.items():
        said = ", ".join(_plain(path) for path in origins.get(key, ()))
        every = ": every rule" if key == "select" and not settings.select else ""
        yield f"{key} = {value}  # {said or 'default'}{every}"
    for override in settings.overrides:
        yield from ("", *_override(override))


def _override(override: Override) -> Iterator[str]:
    """Yield the lines of one override, only what it holds."""
    yield f"[[overrides]]  # seen from {_plain(override.folder)}"
    yield f"paths = {_list(override.paths)}"
    if override.extend_select:
        yield f"extend-select = {_list(override.extend_select)}"
    if override.ignore:
        yield f"ignore = {_list(override.ignore)}"
    if override.severities:
        yield f"severity = {_severities(override.severities)}"
    if override.min_confidence is not None:
        yield f"min-confidence = {override.min_confidence}"


def _list(words: Iterable[str]) -> str:
    """Return a TOML array of strings."""
    return f"[{', '.join(map(_string, words))}]"


def _severities(severities: Iterable[tuple[str, Severity]]) -> str:
    """Return a TOML table in one line."""
    pairs = ", ".join(f"{_string(rule)} = {_string(level)}" for rule, level in severities)
    return f"{{ {pairs} }}" if pairs else "{}"


def _boolean(value: bool) -> str:  # noqa: FBT001 (a value)
    """Return a TOML boolean."""
    return "true" if value else "false"


def _string(word: str) -> str:
    """Return a TOML string."""
    return f'"{escaped(word)}"'


def _plain(path: object) -> str:
    """Return a path that stays within its line."""
    return escaped(str(path))
