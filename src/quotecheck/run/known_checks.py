"""The checks of a run: the shipped ones, and the desk's own."""

from __future__ import annotations

from functools import cache

from quotecheck import checks
from quotecheck.model import Check
from quotecheck.registry.folders import members
from quotecheck.settings import DEFAULT_SETTINGS, Settings


def known_checks(settings: Settings = DEFAULT_SETTINGS) -> tuple[Check, ...]:
    """Return every check: the shipped ones by code, then the desk's own in their order.

    Raises:
        BadConfig: one of the desk's own has the name of a shipped rule.
    """
    if not settings.desk_rules:
        return _shipped()
    from quotecheck.run.desk_rules import desk_checks  # noqa: PLC0415 (only a desk with rules of its own needs them)

    return (*_shipped(), *desk_checks(settings.desk_rules, _shipped()))


@cache
def _shipped() -> tuple[Check, ...]:
    """Return every shipped check, by code."""
    return tuple(sorted(members(checks, "check", Check), key=lambda check: check.rule.code))
