"""The catalogue of rules and attribution patterns: the list of them, and each explained by its own examples."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from textwrap import dedent, indent
from typing import TYPE_CHECKING

from quotecheck.errors import UnknownRule, unknown
from quotecheck.model import Rule
from quotecheck.registry import marked_text
from quotecheck.registry.folders import member, names
from quotecheck.renderers._help import fenced, prose, shown

if TYPE_CHECKING:
    from quotecheck.attribution.pattern import Pattern


def as_text(rules: Iterable[Rule]) -> str:
    """Return one line for each rule."""
    rows = [(rule.code, rule.name, rule.severity.value, rule.summary) for rule in rules]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:3] if rows else []
    return "".join(
        "  ".join((*(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True)), row[3])) + "\n"
        for row in rows
    )


def as_json(rules: Iterable[Rule]) -> str:
    """Return a list with everything a rule states of itself, examples in plain text."""
    stated = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "since": rule.since,
            "summary": rule.summary,
            "rationale": rule.rationale,
            "bad": [marked_text.parse(example.text)[0] for example in rule.bad_examples],
            "good": [marked_text.parse(example.text)[0] for example in rule.good_examples],
            "options": [{"name": each.name, "summary": each.summary, "example": each.example} for each in rule.options],
        }
        for rule in rules
    ]
    return json.dumps(stated, indent=1) + "\n"


def as_markdown(rules: Iterable[Rule]) -> str:
    """Return a page with a table of all rules, and a section for each, family by family."""
    every = tuple(rules)
    codes = dict.fromkeys(map(_family_code, every))
    families = (_family(code, [rule for rule in every if _family_code(rule) == code]) for code in codes)
    return "\n".join((_PREFACE, *map(_row, every), "", *families))


LISTINGS = {"json": as_json, "markdown": as_markdown, "text": as_text}

OWN = "The desk's own rules"

FAMILIES = {
    "QC1": "quotation marks",
    "QC2": "who is speaking",
    "QC3": "names and acronyms",
    "QC4": "roles",
    "QC5": "one quotation twice",
    "QC6": "figures and dates",
    "QC7": "repeats and leftovers",
    "QC9": "the run itself",
}
"""What the rules have in common whose codes begin alike; a family without a name here is listed by its code alone."""

_PREFACE = """\
# Rules

`--select`, `--ignore`, the configuration and suppressions take a rule's code, its name, or the beginning of codes:
`QC3` stands for every rule on names and acronyms. `QC` stands for every rule, but suppresses none. The severity is the
rule's default: a finding that is less certain has a lower one, and `severity` in the configuration changes it.

| code | name | severity | what is wrong |
|---|---|---|---|"""


def _family_code(rule: Rule) -> str:
    """Return what the codes of a family begin with; a rule of the desk's own belongs to one family with the others."""
    return rule.code[:-2] if rule.since else OWN


def _since(rule: Rule) -> str:
    """Return since when a rule has been shipped, or that it is the desk's own."""
    return f"since {rule.since}" if rule.since else "the desk's own"


def _row(rule: Rule) -> str:
    """Return one rule's line of the table, with a link to its section."""
    anchor = rule.title.replace(" ", "-").lower()
    summary = rule.summary.replace("|", r"\|")
    return f"| [{rule.code}](#{anchor}) | {rule.name} | {rule.severity} | {summary} |"


def _family(code: str, members: Iterable[Rule]) -> str:
    """Return the section of the rules whose codes begin with `code`."""
    title = f"{code}: {FAMILIES[code]}" if code in FAMILIES else code
    return "\n".join((f"## {title}\n", *map(_section, members)))


def _section(rule: Rule) -> str:
    """Return one rule's section of the page."""
    parts = [
        f"### {rule.title}",
        f"{rule.summary} *({rule.severity}, {_since(rule)})*",
        prose(rule.rationale),
        *_titled("Options:", _options(rule)),
        *_titled("Reported, at the marked words:", [shown(each, fenced) for each in rule.bad_examples]),
        *_titled("Passed:", [shown(each, fenced) for each in rule.good_examples]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def explain(name: str, rules: Sequence[Rule]) -> str:
    """Return everything that is known of the rules that a name, a code or its beginning stands for, or of a pattern.

    Raises:
        UnknownRule: nothing is called that.
    """
    wanted = name.strip()
    requested = [rule for rule in rules if rule.answers_to(wanted)]
    if requested:
        return "\n\n".join(map(explain_rule, requested))
    from quotecheck.attribution import patterns  # noqa: PLC0415 (with them comes most of the program)
    from quotecheck.attribution.pattern import Pattern  # noqa: PLC0415

    file = wanted.lower().replace("-", "_")
    if file in names(patterns):
        return explain_pattern(member(patterns, file, "pattern", Pattern))
    known = [*(rule.code for rule in rules), *(rule.name for rule in rules), *names(patterns)]
    raise UnknownRule(unknown("rule or pattern", name, known, "quotecheck rules"))


def explain_rule(rule: Rule) -> str:
    """Return what an editor needs to know of a rule, with examples both ways."""
    parts = [
        f"{rule.title} ({rule.severity}, {_since(rule)})",
        rule.summary,
        prose(rule.rationale),
        *_titled("Options:", _options(rule)),
        *_titled("Reported:", [shown(each, _inset) for each in rule.bad_examples]),
        *_titled("Passed:", [shown(each, _inset) for each in rule.good_examples]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def explain_pattern(pattern: Pattern) -> str:
    """Return what a pattern finds and passes over."""
    summary, _, rest = (pattern.doc or "").strip().partition("\n")
    parts = [
        f"{pattern.name} (attribution pattern)",
        summary,
        prose(dedent(rest).strip()),
        *_titled("Finds:", [_inset(marked_text.drawn(example)) for example in pattern.finds]),
        *_titled("Passes over:", [_inset(marked_text.parse(example)[0]) for example in pattern.passes_over]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _options(rule: Rule) -> list[str]:
    """Return the options that `[rule.<name>]` sets for a rule, a list of one item, or of none."""
    lines = [f"- `{each.name} = {each.example}` below `[rule.{rule.name}]`: {each.summary}" for each in rule.options]
    return ["\n".join(lines)] if lines else []


def _titled(title: str, examples: list[str]) -> list[str]:
    """Return the examples below their title, nothing where there are none."""
    return [title, *examples] if examples else []


def _inset(text: str) -> str:
    """Return the text set off from prose."""
    return indent(text, "    ")
