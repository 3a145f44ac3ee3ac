"""The configuration files of a run, and the settings that they state together."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from quotecheck.errors import BadConfig, BadConfigValue, BadUsage, UnknownRule, why
from quotecheck.model import Rule
from quotecheck.settings.keys import adds, read_settings, reset_by
from quotecheck.settings.selection import eligible, unknown_rule
from quotecheck.settings.values import DEFAULT_SETTINGS, Override, Settings
from quotecheck.system.expressions import expression
from quotecheck.system.guarded_reads import read_named
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from pathlib import Path

Keys: TypeAlias = tuple[str | int, ...]

OWN, PROJECT = "quotecheck.toml", "pyproject.toml"
_MOST = 1_000_000
"""Bytes of a file: a desk's own words come to a tenth of it."""
_SYNTAX = expression(r"(?s)(?P<what>.*?)(?: \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\))?")
_LONGEST = 20
"""Files of which each extends the next; a desk needs three."""


@frozen()
class Configuration:
    """The settings, the files they come from (the nearest last), which of those set each key, and what each asks for.

    `shares` holds the settings that each file spells out, without those of the others.
    """

    settings: Settings = DEFAULT_SETTINGS
    files: tuple[Path, ...] = ()
    origins: tuple[tuple[str, tuple[Path, ...]], ...] = ()
    shares: tuple[Settings, ...] = ()


def refuse_unknown_rules(configuration: Configuration, rules: Sequence[Rule]) -> None:
    """Return if each rule that a file names is one of `rules`.

    Raises:
        BadConfig: one is not; it names the place in the file.
    """
    for path, share in zip(configuration.files, configuration.shares, strict=True):
        try:
            eligible(share, rules)
        except BadConfigValue as error:
            raise BadConfig(f"{place_in(path, error.keys)}: {error.reason}") from None
        except UnknownRule as error:
            named = (keys for keys, word in _rule_words(share) if unknown_rule(word, rules) == str(error))
            raise BadConfig(f"{place_in(path, next(named, ()))}: {error}") from None


def _rule_words(share: Settings) -> Iterator[tuple[Keys, str]]:
    """Yield the words that should name rules, each with the keys that lead to it."""
    parts: list[tuple[Keys, Settings | Override]] = [
        ((), share),
        *((("overrides", number), each) for number, each in enumerate(share.overrides)),
    ]
    for above, part in parts:
        for name in ("select", "extend-select", "ignore"):
            words = getattr(part, name.replace("-", "_"), ())
            yield from (((*above, name, number), word) for number, word in enumerate(words))
        yield from (((*above, "severity", word), word) for word, _ in part.severities)
    yield from ((("rule", entry.rule), entry.rule) for entry in share.rule_options)


def find_settings(start: str | os.PathLike[str]) -> Settings:
    """Return the settings of the nearest configuration at or above the folder `start`; the defaults without one.

    Raises:
        BadConfig: a file is not TOML, has an unknown key or a wrong value, or extends a file that does not exist.
    """
    return find_configuration(start).settings


def find_configuration(
    start: str | os.PathLike[str], file: str | None = None, *, isolated: bool = False
) -> Configuration:
    """Return the nearest configuration at or above `start`, with all that it extends.

    Args:
        start: the folder in which the search begins.
        file: the configuration to take instead, without a search.
        isolated: take none at all.

    Raises:
        BadConfig: a file is not TOML, has an unknown key or a wrong value, or extends a file that does not exist.
        BadUsage: both a file and none are asked for.
    """
    if isolated:
        if file:
            raise BadUsage("--config and --isolated contradict each other: give one of them")
        return Configuration()
    try:
        nearest = file or _nearest(os.fspath(start))
        if not nearest:
            return Configuration()
        from pathlib import Path  # noqa: PLC0415 (3 ms that only a configuration costs)

        return chained(_chain(Path(nearest)))
    except BadConfigValue as error:
        raise BadConfig(f"{place_in(error.path, error.keys, error.offset)}: {error.reason}") from None


def _nearest(start: str) -> str | None:
    """Return the path of the file that configures the folder `start`, if there is any."""
    folder, above = start, os.path.dirname(start)
    while True:
        own, project = os.path.join(folder, OWN), os.path.join(folder, PROJECT)
        if os.path.isfile(own):
            return own
        if os.path.islink(own) and not os.path.exists(own):
            raise BadConfig(f"{own}: is a link to nothing: fix or remove it")
        if os.path.isfile(project) and _section(project, _load(project)) is not None:
            return project
        if above == folder:
            return None
        folder, above = above, os.path.dirname(above)


def _chain(nearest: Path) -> list[tuple[Path, Mapping[str, object]]]:
    """Return a file's table and all that it extends, the outermost first."""
    chain: list[tuple[Path, Mapping[str, object]]] = []
    seen: set[Path] = set()
    path: Path | None = nearest
    while path:
        if path.resolve() in seen:
            raise _extends(chain, f"extends {path}, which extends it: remove one of the two")
        if len(chain) == _LONGEST:
            raise _extends(chain, f"is the last of {_LONGEST} files that extend one another: extend fewer")
        seen.add(path.resolve())
        table = _table(path)
        chain.append((path, table))
        extended = table.get("extend")
        if extended is not None and not isinstance(extended, str):
            raise _extends(chain, f'extend must be a path: write extend = "../{OWN}"')
        path = path.parent / os.path.expanduser(extended) if extended else None
        if path and not path.is_file():
            raise _extends(chain, f"extends {path}: no such file: check the path")
    return chain[::-1]


def _extends(chain: Sequence[tuple[Path, object]], reason: str) -> BadConfigValue:
    """Return the error of the last file of a chain, which extends another."""
    return BadConfigValue(str(chain[-1][0]), reason, ("extend",))


def chained(chain: list[tuple[Path, Mapping[str, object]]]) -> Configuration:
    """Return what the tables come to, each on top of the one before."""
    settings = DEFAULT_SETTINGS
    origins: dict[str, tuple[Path, ...]] = {}
    for path, table in chain:
        settings = read_settings(table, path, settings)
        for key in table:
            for other in reset_by(key):
                origins.pop(other, None)
        for key in table:
            origins[key] = (*origins.get(key, ()), path) if adds(key) else (path,)
    return Configuration(
        settings,
        files=tuple(path for path, _ in chain),
        origins=tuple(origins.items()),
        shares=tuple(read_settings(table, path) for path, table in chain),
    )


def _table(path: Path) -> Mapping[str, object]:
    """Return what a file says of quotecheck."""
    loaded = _load(path)
    if path.name != PROJECT:
        return loaded
    section = _section(path, loaded)
    if section is None:
        raise BadConfig(f"{path}: has no table [tool.quotecheck]: write one, or name another file")
    return section


def _section(path: str | os.PathLike[str], loaded: Mapping[str, object]) -> Mapping[str, object] | None:
    """Return the table [tool.quotecheck], if there is one."""
    tool = loaded.get("tool")
    section = tool.get("quotecheck") if isinstance(tool, dict) else None
    if section is not None and not isinstance(section, dict):
        reason = "quotecheck must be a table: write [tool.quotecheck], below it keys and values"
        raise BadConfigValue(os.fspath(path), reason, ())
    return section


def place_in(path: str | os.PathLike[str], keys: Keys, offset: int | None = None) -> str:
    """Return the path of a configuration with the line and the column of a value, if the file can be read again.

    Args:
        path: the file.
        keys: from the top of the configuration to the value: keys, and numbers of items from 0.
        offset: the number of a character of the string that the value is; None for all of it.
    """
    from quotecheck.settings.toml_places import place_of  # noqa: PLC0415 (only a mistake needs it)

    above = ("tool", "quotecheck") if os.path.basename(path) == PROJECT else ()
    try:
        place = place_of(read_named(path, _MOST).decode(), (*above, *keys), offset)
    except (OSError, UnicodeDecodeError):  # it has changed meanwhile
        place = None
    return f"{path}:{place[0]}:{place[1]}" if place else str(path)


def _load(path: str | os.PathLike[str]) -> dict[str, object]:
    """Return the tables of a TOML file."""
    import tomllib  # noqa: PLC0415 (10 ms that only a project with a configuration costs)

    try:
        text = read_named(path, _MOST).decode()
        return tomllib.loads(text.replace("\r\n", "\n").replace("\r", "\n"))
    except tomllib.TOMLDecodeError as error:
        said = _SYNTAX.fullmatch(str(error))
        assert said
        # At the end of the document there is no more to point at than its last line.
        at = f"{said['line']}:{said['column']}" if said["line"] else len(text.splitlines()) or 1
        raise BadConfig(f"{path}:{at}: is not valid TOML: {said['what']}") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise BadConfig(f"{path}:{line}: is not valid TOML: it is not in UTF-8: save it as UTF-8 text") from None
    except IsADirectoryError:
        raise BadConfig(f"{path}: is a folder: name the file in it") from None
    except OSError as error:
        raise BadConfig(f"{path}: {why(error)}") from None
    except RecursionError:
        raise BadConfig(f"{path}: is nested too deep to be read: fix it there") from None
    except ValueError:  # Python reads integers of so many digits only
        raise BadConfig(f"{path}: holds a number too long to be read: fix it there") from None
