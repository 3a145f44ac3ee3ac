"""What can be told of rules and patterns themselves: the list of them, and each explained by its own examples."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from textwrap import dedent, indent
from typing import TYPE_CHECKING

from quotecheck.errors import UnknownRule, unknown
from quotecheck.model import Rule
from quotecheck.registry import marked_text
from quotecheck.registry.folders import member, names

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
    told = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "since": rule.since,
            "summary": rule.summary,
            "rationale": rule.rationale,
            "bad": [marked_text.parse(example)[0] for example in rule.bad],
            "good": [marked_text.parse(example)[0] for example in rule.good],
        }
        for rule in rules
    ]
    return json.dumps(told, indent=1) + "\n"


def as_markdown(rules: Iterable[Rule]) -> str:
    """Return a page with a table of all rules, and a section for each, family by family."""
    told = tuple(rules)
    families = (_family(code, [rule for rule in told if rule.code.startswith(code)]) for code in FAMILIES)
    return "\n".join((_PREFACE, *map(_row, told), "", *families))


LISTINGS = {"json": as_json, "markdown": as_markdown, "text": as_text}

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
"""What the rules have in common whose codes begin alike."""

_PREFACE = """\
# Rules

`--select`, `--ignore`, the configuration and suppressions take a rule's code, its name, or the beginning of codes:
`QC3` means every rule on names and acronyms. `QC` means every rule, but suppresses none. The severity is the rule's
own: a finding that is less sure stands lower, and `severity` in the configuration changes it.

| code | name | severity | what is wrong |
|---|---|---|---|"""


def _row(rule: Rule) -> str:
    """Return one rule's line of the table, with a link to its section."""
    anchor = f"{rule.code}-{rule.name}".lower()
    return f"| [{rule.code}](#{anchor}) | {rule.name} | {rule.severity} | {rule.summary} |"


def _family(code: str, members: Iterable[Rule]) -> str:
    """Return the section of the rules whose codes begin with `code`."""
    return "\n".join((f"## {code}: {FAMILIES[code]}\n", *map(_section, members)))


def _section(rule: Rule) -> str:
    """Return one rule's section of the page."""
    parts = [
        f"### {rule.code} {rule.name}",
        f"{rule.summary} *({rule.severity}, since {rule.since})*",
        _prose(rule.rationale),
        *_titled("Reported, at the marked words:", [_fenced(marked_text.drawn(example)) for example in rule.bad]),
        *_titled("Passed:", [_fenced(marked_text.parse(example)[0]) for example in rule.good]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def explain(name: str, rules: Sequence[Rule]) -> str:
    """Return what there is to know of those of `rules` that a name, a code or its beginning means, or of a pattern.

    Raises:
        UnknownRule: nothing is called that.
    """
    wanted = name.strip()
    meant = [rule for rule in rules if rule.answers_to(wanted)]
    if meant:
        return "\n\n".join(map(explain_rule, meant))
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
        f"{rule.code} {rule.name} ({rule.severity}, since {rule.since})",
        rule.summary,
        _prose(rule.rationale),
        *_titled("Reported:", [_inset(marked_text.drawn(example)) for example in rule.bad]),
        *_titled("Passed:", [_inset(marked_text.parse(example)[0]) for example in rule.good]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def explain_pattern(pattern: Pattern) -> str:
    """Return what a pattern finds and passes over."""
    summary, _, rest = (pattern.doc or "").strip().partition("\n")
    parts = [
        f"{pattern.name} (attribution pattern)",
        summary,
        _prose(dedent(rest).strip()),
        *_titled("Finds:", [_inset(marked_text.drawn(example)) for example in pattern.finds]),
        *_titled("Passes over:", [_inset(marked_text.parse(example)[0]) for example in pattern.passes_over]),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _titled(title: str, examples: list[str]) -> list[str]:
    """Return the examples below their title, nothing where there are none."""
    return [title, *examples] if examples else []


def _prose(text: str) -> str:
    """Return a docstring's paragraphs, each on one line."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _inset(text: str) -> str:
    """Return the text set off from prose."""
    return indent(text, "    ")


def _fenced(text: str) -> str:
    """Return the text as a block that Markdown leaves alone."""
    return f"```text\n{text}\n```"
