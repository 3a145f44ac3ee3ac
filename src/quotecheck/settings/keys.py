"""The keys of the configuration, and the settings that its tables come to."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from quotecheck.errors import BadConfigValue, BadWordList, unknown
from quotecheck.model import House
from quotecheck.model.option import BadValue, Entry, Option, options
from quotecheck.settings.exclusion import Exclusion
from quotecheck.settings.values import DEFAULT_SETTINGS, Override, Settings
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import replace

if TYPE_CHECKING:
    from pathlib import Path

STRUCTURE = {
    "extend": "the configuration to build on, a path relative to the folder of this file",
    "rule": "a table for each rule that has [options of its own](configuration.md#options-of-single-rules)",
    "overrides": "settings for some files only, see below",
}
"""The keys that hold no value of a run's settings by themselves, and what each does."""


class Key(NamedTuple):
    """A key, and the field of `Settings` whose class declares it; empty for `Settings` itself."""

    part: str
    option: Option[Any]

    def of(self, settings: Settings) -> Any:  # noqa: ANN401 (each key has a type of its own)
        """Return the key's value."""
        return getattr(getattr(settings, self.part) if self.part else settings, self.option.attribute)

    def into(self, settings: Settings, value: Any) -> Settings:  # noqa: ANN401
        """Return the settings with that value."""
        if not self.part:
            return replace(settings, **{self.option.attribute: value})
        part = replace(getattr(settings, self.part), **{self.option.attribute: value})
        return replace(settings, **{self.part: part})


@cache
def keys() -> Mapping[str, Key]:
    """Return every key that holds a value, by name, in the order of the documentation."""
    owners = (("", Settings), ("exclusion", Exclusion), ("house", House))
    return {option.name: Key(part, option) for part, owner in owners for option in options(owner)}


@cache
def override_keys() -> Mapping[str, Option[Any]]:
    """Return every key of an override by name."""
    return {option.name: option for option in options(Override)}


def key_names() -> tuple[str, ...]:
    """Return the name of every key."""
    return (*keys(), *STRUCTURE)


def adds(name: str) -> bool:
    """Return whether the key's value is added to that of the configuration which the file extends."""
    return name in ("overrides", "rule") or (name in keys() and keys()[name].option.adds)


def reset_by(name: str) -> tuple[str, ...]:
    """Return the keys whose earlier values count no longer where the key of that name is set."""
    return tuple(other for other, key in keys().items() if key.option.reset_by == name)


class _Table(NamedTuple):
    """A table of the file at `path`, the keys that lead to it, and what is said before each mistake in it."""

    path: "Path"
    above: tuple[str | int, ...] = ()
    name: str = ""

    def bad(self, reason: str, *below: str | int, offset: int | None = None) -> BadConfigValue:
        """Return the error of a part of the table."""
        return BadConfigValue(str(self.path), f"{self.name}{reason}", (*self.above, *below), offset)


def read_settings(table: Mapping[str, object], path: "Path", before: Settings = DEFAULT_SETTINGS) -> Settings:
    """Return the settings that `table`, read from `path`, states on top of those from `before`.

    Raises:
        BadConfigValue: a key is unknown, or a value is not one that its key takes.
    """
    here = _Table(path)
    _refuse_unknown(table, key_names(), here)
    settings = before
    for name, key in keys().items():
        if key.option.reset_by in table:
            settings = key.into(settings, key.option.default)
        if name in table:
            settings = key.into(settings, _value(key.option, key.of(settings), table[name], here))
    _refuse_verbs(table.get("extra-speech-verbs", ()), here)
    return replace(
        settings,
        rule_options=(*before.rule_options, *_rule_options(table, here)),
        overrides=(*before.overrides, *_overrides(table, here)),
    )


def _value(option: Option[Any], before: Any, value: object, here: _Table) -> Any:  # noqa: ANN401
    """Return the value of an option in a table, added to the one before or in its place."""
    try:
        read = option.values.read(value, option.name, str(here.path.parent))
    except BadValue as error:
        raise here.bad(str(error), option.name, *error.below, offset=error.offset) from None
    except ValueError as error:
        raise here.bad(str(error), option.name) from None
    return option.values.merge(before, read) if option.adds and option.values.merge else read


def _overrides(table: Mapping[str, object], here: _Table) -> list[Override]:
    """Return the overrides of a table, in order."""
    value = table.get("overrides", [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise here.bad(
            "overrides must be tables: write [[overrides]], below it paths and what is different", "overrides"
        )
    return [
        _override(item, _Table(here.path, ("overrides", number), f"overrides {number + 1}: "))
        for number, item in enumerate(value)
    ]


def _override(table: Mapping[str, object], here: _Table) -> Override:
    """Return one of the overrides."""
    known = override_keys()
    _refuse_unknown(table, known, here)
    values = {known[key].attribute: _value(known[key], None, value, here) for key, value in table.items()}
    if not values.get("paths"):
        raise here.bad('names no files: write paths = ["opinion/**"]')
    return Override(folder=str(here.path.parent), **values)


def _rule_options(table: Mapping[str, object], here: _Table) -> list[Entry]:
    """Return the options of single rules as they are written; only their rules know which values they take."""
    value = table.get("rule", {})
    if not isinstance(value, dict) or not all(isinstance(options, dict) for options in value.values()):
        raise here.bad("rule must hold tables: write [rule.<name of the rule>], below it options and values", "rule")
    return [
        Entry(rule, option, tuple(written) if isinstance(written, list) else written)
        for rule, options in value.items()
        for option, written in options.items()
    ]


def _refuse_unknown(table: Mapping[str, object], known: Iterable[str], here: _Table) -> None:
    """Raise BadConfigValue for the first key that is not among `known`."""
    for key in table:
        if key not in known:
            raise here.bad(unknown("key", key, known), key)


def _refuse_verbs(verbs: Any, here: _Table) -> None:  # noqa: ANN401 (a list of strings, as has been found)
    """Raise BadConfigValue for the first speech verb that cannot be read: once here rather than for every article."""
    for number, verb in enumerate(verbs):
        from quotecheck.lexicon.speech import parse  # noqa: PLC0415 (only a desk with verbs of its own pays for it)

        try:
            parse(verb)
        except BadWordList as error:
            raise here.bad(f"extra-speech-verbs: {error}", "extra-speech-verbs", number) from None
        except ValueError:  # an empty line
            said = f"extra-speech-verbs: {verb!r} is no verb: remove it"
            raise here.bad(said, "extra-speech-verbs", number) from None
