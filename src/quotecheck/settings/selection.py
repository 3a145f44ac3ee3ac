"""The rules that the settings select, their severities and their options."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotecheck.errors import BadConfigValue, UnknownRule, unknown
from quotecheck.model import Rule, Severity
from quotecheck.model.option import Entry
from quotecheck.settings.values import Settings


def eligible(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that run on a file that no override means, or on one that some mean.

    Raises:
        UnknownRule: a word, in an override or not, means no rule.
        BadConfigValue: a rule has no such option, or the option takes no such value.
    """
    rule_options(settings, rules)
    for override in settings.overrides:
        requested((*override.ignore, *(word for word, _ in override.severities)), rules)
    grade(settings, rules)
    more = (requested(override.extend_select, rules) for override in settings.overrides)
    return _in_general(settings, rules).union(*more)


def selected(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that run on a file that all overrides of `settings` mean, one after the other.

    Raises:
        UnknownRule: a word means no rule.
    """
    chosen = _in_general(settings, rules)
    for override in settings.overrides:
        chosen = (chosen | requested(override.extend_select, rules)) - requested(override.ignore, rules)
    return chosen


def grade(settings: Settings, rules: Sequence[Rule]) -> dict[Rule, Severity]:
    """Return the severity of every rule that is regraded; of two words that mean one rule the later counts.

    Raises:
        UnknownRule: a word means no rule.
    """
    return {rule: level for word, level in settings.severities for rule in requested((word,), rules)}


def rule_options(settings: Settings, rules: Sequence[Rule]) -> tuple[Entry, ...]:
    """Return the options that are set for rules, with the values that the rules declare.

    Raises:
        UnknownRule: a word is neither the name nor the code of a rule.
        BadConfigValue: a rule has no such option, or the option takes no such value.
    """
    values: dict[tuple[str, str], object] = {}
    for word, name, written in settings.rule_options:
        rule = next((rule for rule in rules if word in (rule.name, rule.code)), None)
        if rule is None:
            raise UnknownRule(unknown_rule(word, rules))
        declared = {option.name: option for option in rule.options}
        if name not in declared:
            said = f": {unknown('option', name, declared)}" if declared else " has no options"
            raise BadConfigValue("", f"rule.{word}{said}", ("rule", word, name))
        option = declared[name]
        try:
            value = option.values.read(written, f"rule.{word}.{name}", "")
        except ValueError as error:
            raise BadConfigValue("", str(error), ("rule", word, name)) from None
        before = values.get((rule.name, name), option.default)
        values[rule.name, name] = option.values.merge(before, value) if option.values.merge else value
    return tuple(Entry(rule, name, value) for (rule, name), value in values.items())


def _in_general(settings: Settings, rules: Sequence[Rule]) -> frozenset[Rule]:
    """Return the rules that are selected, or all if none is, without the ignored ones."""
    more = requested(settings.extend_select, rules)
    chosen = requested(settings.select, rules) | more if settings.select else frozenset(rules)
    return chosen - requested(settings.ignore, rules)


def requested(words: Iterable[str], rules: Sequence[Rule]) -> frozenset[Rule]:
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
