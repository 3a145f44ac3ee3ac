"""Settings, in general and for some paths. A field that declares an option is a key of the configuration."""

from __future__ import annotations

from quotecheck.errors import unknown
from quotecheck.model import DEFAULT_HOUSE, DeskRule, House, Severity
from quotecheck.model.option import SHARE, SWITCH, BadValue, Entry, ValueType, joined, list_of_strings, option
from quotecheck.settings.desk_rules import DESK_RULES
from quotecheck.settings.exclusion import DEFAULT_EXCLUSION, GLOB_SCHEMA, Exclusion
from quotecheck.settings.globs import Globs
from quotecheck.settings.size import SIZE
from quotecheck.system.values import frozen, replace

DEFAULT_MIN_CONFIDENCE = 0.6
"""Attributions with a lower confidence are not reported: the setting for an editor."""
RESEARCH_MIN_CONFIDENCE = 0.4
"""The setting for research, at which as much is gained by finding more as is lost by being wrong more often."""
DEFAULT_MAX_FILE_SIZE = 1_000_000
"""A text of more characters is not read: so many are two novels, and take 7 s and 320 MB; five times as many 5.5 GB."""
DEFAULT_FAIL_ON = Severity.WARNING
"""Findings at or above this severity make the exit status 1."""

Severities = tuple[tuple[str, Severity], ...]
_LEVELS = tuple(level.value for level in Severity)
_SEVERITY_SCHEMA = {"enum": sorted(_LEVELS)}


def _level(value: object, key: str, _folder: str) -> Severity:
    """Return the severity of that name."""
    if value not in _LEVELS:
        raise ValueError(f"{key}: {unknown('severity', str(value), _LEVELS)}")
    return Severity(str(value))


def _levels(value: object, key: str, _folder: str) -> Severities:
    """Return the severity of each rule that a table names."""
    if not isinstance(value, dict):
        raise ValueError(f'{key} must be a table: write {key} = {{ "name-variant" = "warning" }}')  # noqa: TRY004
    for rule, level in value.items():
        if level not in _LEVELS:
            raise BadValue(f"{key} of {rule}: {unknown('severity', str(level), _LEVELS)}", rule)
    return tuple((rule, Severity(level)) for rule, level in value.items())


def _regraded(before: Severities, later: Severities) -> Severities:
    """Return both without the earlier severities of rules named again; of two words for one rule the later counts."""
    again = dict(later)
    return (*((rule, level) for rule, level in before if rule not in again), *later)


RULES = ValueType(
    list_of_strings,
    {
        "type": "array",
        "items": {"description": "A rule's name, its code, or the beginning of codes: QC3.", "type": "string"},
    },
    joined,
)
LEVELS = ValueType(_levels, {"type": "object", "additionalProperties": _SEVERITY_SCHEMA}, _regraded)
_CONFIDENCE: ValueType[float | None] = ValueType(SHARE.read, SHARE.schema)
PATHS = ValueType(list_of_strings, {**GLOB_SCHEMA, "minItems": 1})


@frozen(kw_only=True)
class Override:
    """The settings that differ for the files that `paths` match, relative to `folder` as `Globs` are."""

    paths: tuple[str, ...] = option(PATHS, (), "the files, relative to the folder of this file", example='["sport"]')
    folder: str = "."
    extend_select: tuple[str, ...] = option(
        RULES, (), "rules to run on these files too, even if ignored in general", example='["QC702"]'
    )
    ignore: tuple[str, ...] = option(RULES, (), "rules not to run on these files either", example='["QC2"]')
    severities: Severities = option(
        LEVELS, (), "the severity of rules for these files", example='{ QC301 = "info" }', name="severity"
    )
    min_confidence: float | None = option(
        _CONFIDENCE, None, "report attributions in these files from this confidence on", example="0.8"
    )

    def means(self, name: str) -> bool:
        """Return whether `paths` match the file of that name, as it was typed."""
        return Globs(self.paths, self.folder).means(name)


@frozen(kw_only=True)
class Settings:
    """The settings of a run.

    `select`, `extend_select` and `ignore` hold names of rules, codes, or beginnings of codes (`QC3`); nothing selected
    means every rule, and what is ignored wins. `severities` replace the rules' own. Findings at or above `fail_on`
    make the exit status 1. `notes`: show notes in the text report. Files whose text has more than `max_file_size`
    characters are refused, none if it is 0.
    `overrides` apply on top, one after the other, to the files that they match. `exclusion` says which files are not
    read. `rule_options` holds the options of single rules, as the configuration states them.
    """

    select: tuple[str, ...] = option(
        RULES, (), "rules to run: names, codes or the beginnings of codes (`QC3`); by default, all", example='["QC"]'
    )
    extend_select: tuple[str, ...] = option(
        RULES, (), "rules to run besides those selected", example='["QC7"]', adds=True, reset_by="select"
    )
    ignore: tuple[str, ...] = option(RULES, (), "rules not to run, even if selected", example='["speaker-anonymous"]')
    severities: Severities = option(
        LEVELS,
        (),
        "the severity of rules, `error`, `warning` or `info`, instead of their own",
        example='{ "name-variant" = "warning" }',
        name="severity",
        adds=True,
    )
    min_confidence: float = option(
        SHARE,
        DEFAULT_MIN_CONFIDENCE,
        "report attributions from this confidence on, a number from 0 to 1",
        example="0.5",
    )
    fail_on: Severity = option(
        ValueType(_level, _SEVERITY_SCHEMA),
        DEFAULT_FAIL_ON,
        "lowest severity that makes the exit status 1",
        example='"error"',
    )
    notes: bool = option(
        SWITCH,
        False,
        "show notes, findings of severity `info`, in the text report; by default, only their number",
        example="true",
    )
    max_file_size: int = option(
        SIZE,
        DEFAULT_MAX_FILE_SIZE,
        "[refuse files with more characters of text](inputs.md#size): a number, or a string with `k` (thousands) or "
        '`M` (millions) such as `"500k"`; `0` for no limit',
        example='"2M"',
    )
    desk_rules: tuple[DeskRule, ...] = option(
        DESK_RULES,
        (),
        "[rules of the desk's own](desk-rules.md), a table `[[desk-rules]]` for each",
        example='[{ code = "PER-CENT", message = "two words", words = { percent = "per cent" } }]',
        adds=True,
    )
    exclusion: Exclusion = DEFAULT_EXCLUSION
    house: House = DEFAULT_HOUSE
    rule_options: tuple[Entry, ...] = ()
    overrides: tuple[Override, ...] = ()

    @property
    def shows_notes(self) -> bool:
        """Whether the text report shows notes: if that is configured, or they decide the exit status."""
        return self.notes or self.fail_on is Severity.INFO

    def at(self, name: str) -> Settings:
        """Return the settings for one file: with the values of its overrides, of which only those rules are left."""
        matching = tuple(override for override in self.overrides if override.means(name))
        severities, least = self.severities, self.min_confidence
        for override in matching:
            severities = (*severities, *override.severities)
            least = least if override.min_confidence is None else override.min_confidence
        return replace(self, severities=severities, min_confidence=least, overrides=matching)

    def overruled(
        self,
        *,
        select: tuple[str, ...] = (),
        extend_select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        min_confidence: float | None = None,
        fail_on: Severity | None = None,
        notes: bool | None = None,
        max_file_size: int | None = None,
    ) -> Settings:
        """Return the settings with the given values instead of the configured ones; `extend_select` is added."""
        return replace(
            self,
            select=select or self.select,
            extend_select=(*(() if select else self.extend_select), *extend_select),
            ignore=ignore or self.ignore,
            min_confidence=self.min_confidence if min_confidence is None else min_confidence,
            fail_on=fail_on or self.fail_on,
            notes=self.notes if notes is None else notes,
            max_file_size=self.max_file_size if max_file_size is None else max_file_size,
        )


DEFAULT_SETTINGS = Settings()
