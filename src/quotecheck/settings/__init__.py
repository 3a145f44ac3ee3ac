"""Configuration (`[tool.quotecheck]` in pyproject.toml, or quotecheck.toml), baselines, fixes and suppressions."""

from __future__ import annotations

from quotecheck.settings.configuration import Configuration, find_configuration, find_settings, refuse_unknown_rules
from quotecheck.settings.exclusion import DEFAULT_EXCLUSION, Exclusion
from quotecheck.settings.globs import Globs
from quotecheck.settings.keys import key_names, keys, override_keys, read_settings
from quotecheck.settings.selection import eligible, grade, requested, rule_options, selected, unknown_rule
from quotecheck.settings.size import ADVICE, characters
from quotecheck.settings.values import (
    DEFAULT_MAX_FILE_SIZE,
    DEFAULT_MIN_CONFIDENCE,
    DEFAULT_SETTINGS,
    RESEARCH_MIN_CONFIDENCE,
    Override,
    Settings,
)

__all__ = [
    "ADVICE",
    "DEFAULT_EXCLUSION",
    "DEFAULT_MAX_FILE_SIZE",
    "DEFAULT_MIN_CONFIDENCE",
    "DEFAULT_SETTINGS",
    "RESEARCH_MIN_CONFIDENCE",
    "Configuration",
    "Exclusion",
    "Globs",
    "Override",
    "Settings",
    "characters",
    "eligible",
    "find_configuration",
    "find_settings",
    "grade",
    "key_names",
    "keys",
    "override_keys",
    "read_settings",
    "refuse_unknown_rules",
    "requested",
    "rule_options",
    "selected",
    "unknown_rule",
]
