"""Read the desk's own rules from the configuration, and refuse those that mean nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from quotecheck.errors import unknown
from quotecheck.model import DeskRule
from quotecheck.model.option import BadValue, Option, ValueType, options

KINDS = ("words", "pattern", "first-reference")
"""The keys of which a rule has one."""
_ONLY_WITH = {"lists": ("pattern",), "timeout": ("pattern",), "banned-in": ("words", "pattern")}
"""The kinds with which a key has an effect."""
_BARE = re.compile(r"\{(?![\w-]+ )\s*(?P<words>[^{}\s][^{}]*)\}")
"""Braces of an example that do not begin with a code."""


def _read(value: object, key: str, folder: str) -> tuple[DeskRule, ...]:
    """Return the rules of a list of tables."""
    if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
        raise BadValue(f"{key} must be tables: write [[{key}]], below it code, message and words or a pattern")
    rules: dict[str, DeskRule] = {}
    for number, table in enumerate(value):
        rule = _rule(table, f"{key} {table.get('code') or number + 1}", folder, number)
        if rule.code in rules:
            raise BadValue(f"{key} {rule.code}: the code is already used: choose another", number, "code")
        rules[rule.code] = rule
    return tuple(rules.values())


def _rule(table: Mapping[str, object], place: str, folder: str, number: int) -> DeskRule:
    """Return the rule that a table states; `place` names it in errors."""
    known: dict[str, Option[Any]] = {option.name: option for option in options(DeskRule)}
    values = {}
    for name, value in table.items():
        if name not in known:
            raise BadValue(f"{place}: {unknown('key', name, known)}", number, name)
        try:
            values[known[name].attribute] = known[name].values.read(value, name, folder)
        except ValueError as error:
            below = error.below if isinstance(error, BadValue) else ()
            raise BadValue(f"{place}: {error}", number, name, *below) from None
    for name in ("code", "message"):
        if name not in table:
            raise BadValue(f"{place}: has no {name}: write {name} = {known[name].example}", number)
    kinds = [kind for kind in KINDS if kind in table]
    if not kinds:
        raise BadValue(f"{place}: looks for nothing: write words, a pattern or first-reference", number)
    if len(kinds) > 1:
        raise BadValue(f"{place}: has both {kinds[0]} and {kinds[1]}: split it into two rules", number, kinds[1])
    for name, wanted in _ONLY_WITH.items():
        if name in table and kinds[0] not in wanted:
            raise BadValue(f"{place}: {name} has no effect with {kinds[0]}: remove it", number, name)
    rule = DeskRule(**values)
    _refuse_message(rule, place, number)
    _refuse_pattern(rule, place, number)
    _refuse_examples(rule, place, number)
    return rule


def _refuse_message(rule: DeskRule, place: str, number: int) -> None:
    """Raise BadValue for a message with a place for words that there are not."""
    replaces = rule.first_reference or any(wordings for _, wordings in rule.words)
    for match in re.finditer(r"\{(\w+)\}", rule.message):
        if match[1] not in ("found", "instead"):
            said = unknown("part", match[1], ("found", "instead"))
            raise BadValue(f"{place}: message: {said}", number, "message", offset=match.start())
        if match[1] == "instead" and not replaces:
            said = "{instead} has no value: the rule replaces nothing"
            raise BadValue(f"{place}: message: {said}", number, "message", offset=match.start())


def _refuse_pattern(rule: DeskRule, place: str, number: int) -> None:
    """Raise BadValue for a pattern that cannot be compiled."""
    if not rule.pattern:
        return
    from quotecheck.desk_rules.limits import BadPattern  # noqa: PLC0415 (as the next)
    from quotecheck.desk_rules.patterns import compiled  # noqa: PLC0415 (only a desk with a pattern of its own needs it)

    try:
        compiled(rule.pattern, rule.lists)
    except BadPattern as error:
        raise BadValue(f"{place}: pattern: {error}", number, "pattern", offset=error.offset) from None


def _refuse_examples(rule: DeskRule, place: str, number: int) -> None:
    """Raise BadValue for an example whose braces are not in pairs, or mark another rule's words."""
    from quotecheck.registry import marked_text  # noqa: PLC0415 (only a desk with rules of its own needs it)

    for kind, texts in rule.examples:
        for i, text in enumerate(texts):
            where = (number, "examples", kind, i)
            try:
                _, marks = marked_text.parse(text)
            except ValueError as error:
                bare = _BARE.search(text)
                said = f"begin the braces with the code: {{{rule.code} {bare['words']}}}" if bare else error
                raise BadValue(f"{place}: examples.{kind}: {said}", *where) from None
            labels = {mark.label for mark in marks}
            if kind == "passed" and labels:
                raise BadValue(
                    f"{place}: examples.passed: marks words that are not to be found: remove the braces", *where
                )
            if labels - {rule.code}:
                wrong = min(labels - {rule.code})
                raise BadValue(f"{place}: examples.found: marks {wrong}: write {{{rule.code} …}}", *where)


def _merged(before: tuple[DeskRule, ...], later: tuple[DeskRule, ...]) -> tuple[DeskRule, ...]:
    """Return both, without the earlier rules whose code a later one has."""
    again = {rule.code for rule in later}
    return (*(rule for rule in before if rule.code not in again), *later)


def _schema() -> Mapping[str, object]:
    """Return the schema of the list."""
    plain = str.maketrans({"`": None, "*": None})
    properties = {
        option.name: {"description": option.summary.translate(plain), **option.values.schema}
        for option in options(DeskRule)
    }
    table = {
        "type": "object",
        "additionalProperties": False,
        "required": ["code", "message"],
        "oneOf": [{"required": [kind]} for kind in KINDS],
        "properties": properties,
    }
    return {"type": "array", "items": table}


DESK_RULES = ValueType(_read, _schema(), _merged)
