"""Which of the rules there are the settings mean: those to run, and those to grade otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotecheck.errors import UnknownRule, unknown
from quotecheck.model import Rule, Severity
from quotecheck.settings.values import Settings


def eligible(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that run on a file that no override means, or on one that some mean.

    Raises:
        UnknownRule: a word, in an override or not, means no rule.
    """
    for override in settings.overrides:
        meant((*override.ignore, *(word for word, _ in override.severities)), rules)
    grade(settings, rules)
    more = (meant(override.extend_select, rules) for override in settings.overrides)
    return _in_general(settings, rules).union(*more)


def selected(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that run on a file that all overrides of `settings` mean, one after the other.

    Raises:
        UnknownRule: a word means no rule.
    """
    chosen = _in_general(settings, rules)
    for override in settings.overrides:
        chosen = (chosen | meant(override.extend_select, rules)) - meant(override.ignore, rules)
    return chosen


def grade(settings: Settings, rules: Sequence[Rule]) -> dict[Rule, Severity]:
    """Return the severity of every rule that is regraded; of two words that mean one rule the later counts.

    Raises:
        UnknownRule: a word means no rule.
    """
    return {rule: level for word, level in settings.severities for rule in meant((word,), rules)}


def _in_general(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that are selected, or all if none is, without the ignored ones."""
    more = meant(settings.extend_select, rules)
    chosen = meant(settings.select, rules) | more if settings.select else frozenset(rules)
    return chosen - meant(settings.ignore, rules)


def meant(words: Iterable[str], rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that names, codes or the beginnings of codes mean.

    Raises:
        UnknownRule: a word means no rule.
    """
    chosen: set[Rule] = set()
    for word in words:
        found = {rule for rule in rules if rule.answers_to(word)}
        if not found:
            raise UnknownRule(unknown_rule(word, rules))
        chosen |= found
    return frozenset(chosen)


def unknown_rule(word: str, rules: Sequence[Rule]) -> str:
    """Return the line that says that `word` means none of `rules`, with the nearest one."""
    known = [*(rule.code for rule in rules), *(rule.name for rule in rules)]
    return unknown("rule", word, known, "quotecheck rules")
