"""The pages of the site that nobody writes: one for each rule, attribution pattern, configuration key and format.

They are made from the code when the site is built and are not committed: they are more than a hundred, each repeats
what a docstring, an example or a declaration says, and every change of one of these would be two.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import chdir
from pathlib import Path
from textwrap import dedent, indent

from quotecheck import api, listings, readers, renderers
from quotecheck.attribution import patterns
from quotecheck.attribution.pattern import Pattern
from quotecheck.listings._wanted import EVERYTHING
from quotecheck.model import Rule
from quotecheck.model.option import Option
from quotecheck.readers._reader import Reading
from quotecheck.registry import marked_text
from quotecheck.registry.folders import members
from quotecheck.renderers._renderer import PLAIN, Columns, Renderer, Rendering
from quotecheck.run.catalogue import FAMILIES, as_markdown
from quotecheck.run.outputs import rendering
from quotecheck.settings import keys, override_keys
from quotecheck.settings.shown import toml

ROOT = Path(__file__).parent.parent
JUDGED = ROOT / "benchmarks" / "judged.tsv"
DRAFT = "fixtures/desk/pool.txt"
_SHOWN = 40  # lines of an example of a format

Pages = dict[str, str]


def pages() -> Pages:
    """Return every generated page by its path in the site."""
    with chdir(ROOT):
        return {**_rules(), **_patterns(), **_keys(), **_formats()}


def desk_report() -> str:
    """Return the desk report on the draft of the other examples."""
    with chdir(ROOT):
        return rendering("html").render(api.check(DRAFT), PLAIN)


def _page(title: str, *parts: str) -> str:
    return "\n\n".join((f"# {title}", *(part.strip("\n") for part in parts if part))) + "\n"


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    columns = head.split("|")
    lines = [
        columns,
        ["---"] * len(columns),
        *([" ".join(cell.split()).replace("|", r"\|") for cell in row] for row in rows),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _facts(*rows: tuple[str, str]) -> str:
    return "".join(f"- {name}: {value}\n" for name, value in rows)


def _fenced(text: str, language: str = "text") -> str:
    """Return a block of code, within more backticks than stand together in it."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 0)
    newline = "\n"
    return f"{fence}{language}\n{text.strip(newline)}\n{fence}"


# --- Rules ------------------------------------------------------------------------------------------------------------


def judged() -> Mapping[str, Counter[str]]:
    """Return how many findings of each rule on published copy were judged right and wrong, by code."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in JUDGED.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            _, code, _, verdict, _ = line.split("\t")
            found[code][verdict] += 1
    return found


def _rules() -> Pages:
    every, verdicts = api.rules(), judged()
    sections = dict(_sections(every))
    made = {f"rules/{rule.code.lower()}.md": _rule(rule, sections[rule.code], verdicts) for rule in every}
    parts = ["What each rule reports, how grave that is by default, and how often it was right on published articles."]
    for family, title in FAMILIES.items():
        rows = (
            (
                f"[{rule.code}]({rule.code.lower()}.md)",
                rule.name,
                rule.severity,
                rule.summary,
                _share(verdicts[rule.code]),
            )
            for rule in every
            if rule.code.startswith(family)
        )
        parts += [f"## {family}: {title}", _table("code|name|severity|what is wrong|judged right", rows)]
    return {"rules/index.md": _page("Rules", *parts), **made}


def _share(verdict: Counter[str]) -> str:
    return f"{verdict['right']} of {verdict.total()}" if verdict.total() else "–"


def _sections(rules: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """Yield what the page of all rules has below the title of each."""
    every = tuple(rules)
    page = as_markdown(every)
    for rule in every:
        yield rule.code, page.partition(f"\n### {rule.title}\n")[2].partition("\n### ")[0].partition("\n## ")[0].strip()


def _rule(rule: Rule, section: str, verdicts: Mapping[str, Counter[str]]) -> str:
    verdict = verdicts[rule.code]
    if verdict.total():
        often = (
            f"Of {verdict.total()} findings on published articles, each read in its place by hand, "
            f"**{verdict['right']} were right** and {verdict['wrong']} wrong. [How the program is measured]"
            "(../benchmarks/RESULTS.md)."
        )
    else:
        often = "No finding of this rule was among those on published articles that were judged by hand."
    suppress = f"""\
Where it stands, in Markdown and HTML:

    <!-- quotecheck: ignore {rule.code} -->

For a file of any format, in `article.txt.quotecheck` beside `article.txt`, for a line or for some words:

    {rule.code} line 12

For good, in `quotecheck.toml`, or only graver or less grave:

    ignore = ["{rule.name}"]
    severity = {{ "{rule.name}" = "info" }}

For one run: `quotecheck --ignore {rule.code} article.txt`. [Living with findings](../docs/suppressing.md) has the rest:
baselines, fixes, other comments."""
    anchor = rule.title.replace(" ", "-").lower()
    return _page(
        rule.title,
        section,
        "## How often it is right",
        often,
        "## How to suppress it",
        suppress,
        f"In the terminal: `quotecheck explain {rule.code}`. All of them: [Rules](../docs/rules.md#{anchor}).",
    )


# --- Attribution patterns ---------------------------------------------------------------------------------------------


def _patterns() -> Pages:
    every = sorted(members(patterns, "pattern", Pattern), key=lambda each: (each.rank, each.name))
    rows = ((f"[{each.name}]({each.name}.md)", str(each.rank), _summary(each.doc)) for each in every)
    index = _page(
        "Attribution patterns",
        "Each is one way of writing an attribution. Those with a lower rank are tried first; of those that fit, the "
        "one with the best score wins: [How attribution works](../docs/how-attribution-works.md).",
        _table("pattern|rank|what it finds", rows),
    )
    return {"patterns/index.md": index, **{f"patterns/{each.name}.md": _pattern(each) for each in every}}


def _pattern(pattern: Pattern) -> str:
    passed = [_fenced(marked_text.parse(example)[0]) for example in pattern.passes_over]
    return _page(
        pattern.name,
        _summary(pattern.doc),
        _rest(pattern.doc),
        _facts(("Rank", str(pattern.rank)), ("Frame of the verb", f"`{pattern.frame}`")),
        "## Finds",
        *(_fenced(marked_text.drawn(example)) for example in pattern.finds),
        *(["## Passes over", *passed] if passed else []),
        f"In the terminal: `quotecheck explain {pattern.name}`.",
    )


def _summary(doc: str | None) -> str:
    return (doc or "").strip().partition("\n")[0]


def _rest(doc: str | None) -> str:
    return dedent((doc or "").strip().partition("\n")[2]).strip()


# --- Configuration ----------------------------------------------------------------------------------------------------


def _keys() -> Pages:
    overrides = override_keys()
    made = {f"keys/{name}.md": _key(key.option, overridden=name in overrides) for name, key in keys().items()}
    rows = ((f"[`{name}`]({name}.md)", _linked(key.option.summary)) for name, key in keys().items())
    options = (
        (f"[{rule.title}](../rules/{rule.code.lower()}.md)", f"`{each.name} = {each.example}`", _linked(each.summary))
        for rule in api.rules()
        for each in rule.options
    )
    index = _page(
        "Configuration",
        "`quotecheck.toml`, or `[tool.quotecheck]` in `pyproject.toml`, the nearest one from the current folder "
        "upwards. [Configuration](../docs/configuration.md) explains how files build on one another, and settings for "
        "some files only.",
        _table("key|what it does", rows),
        "## Options of single rules",
        _table("rule|option|what it does", options),
    )
    return {"keys/index.md": index, **made}


def _key(option: Option[object], *, overridden: bool) -> str:
    schema = option.values.schema
    default = "" if option.default in ((), "", None) else toml(option.default, table=schema.get("type") == "object")
    rows = [
        ("Default", f"`{default}`" if default else "none"),
        ("What the extended file states", "added to" if option.adds else "replaced"),
        ("In `[[overrides]]`, for some files only", "yes" if overridden else "no"),
    ]
    return _page(
        f"`{option.name}`",
        _sentence(_linked(option.summary)),
        _facts(*rows),
        "## Example",
        _fenced(f"{option.name} = {option.example}", "toml"),
        "## Values",
        "As [the schema](../src/quotecheck/config.schema.json) describes them:",
        _fenced(_json(schema), "json"),
        "All keys on one page: [Configuration](../docs/configuration.md).",
    )


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _linked(text: str) -> str:
    """Return a summary of `docs/` with its links as they lead from a folder beside it."""
    return text.replace("](", "](../docs/")


# --- Formats ----------------------------------------------------------------------------------------------------------


def _formats() -> Pages:
    report = api.check(DRAFT)
    said = EVERYTHING.narrow(report)
    written = [(each.renderer, each.render(report, PLAIN)) for each in members(renderers, "render", Rendering)]
    listed = [(each.renderer, each.render(said, PLAIN)) for each in members(listings, "render", Rendering)]
    read = [each.reader for each in members(readers, "read", Reading)]
    made = {f"formats/{one.name}.md": _format(one, text, f"quotecheck --format {one.name}") for one, text in written}
    made |= {
        f"formats/quotes-{one.name}.md": _format(one, text, f"quotecheck quotes --format {one.name}")
        for one, text in listed
    }
    made |= {
        f"formats/input-{one.name}.md": _page(
            f"Input: {one.name}",
            _sentence(_summary(one.doc).rstrip(".")),
            _rest(one.doc),
            _facts(("Suffixes", ", ".join(f"`{suffix}`" for suffix in one.suffixes))),
            *(
                ["## Example", _fenced(one.example), "is read as", _fenced(one.reads)]
                if isinstance(one.example, str)
                else []
            ),
            "More: [Input formats](../docs/inputs.md).",
        )
        for one in read
    }
    made["formats/index.md"] = _page(
        "Formats",
        "## Reports",
        _table("format|for|holds", ((f"[{o.name}]({o.name}.md)", o.summary.rstrip("."), o.holds) for o, _ in written)),
        "## Lists of statements",
        "`quotecheck quotes` writes these.",
        _table("format|for", ((f"[{o.name}](quotes-{o.name}.md)", o.summary.rstrip(".")) for o, _ in listed)),
        "## Articles",
        _table("format|what is read", ((f"[{o.name}](input-{o.name}.md)", _summary(o.doc).rstrip(".")) for o in read)),
    )
    return made


def _format(one: Renderer, text: str, command: str) -> str:
    rows = [("Suffix", f"`{one.suffix}`"), ("Holds", one.holds)]
    rows += [("Columns", one.columns)] if one.columns is not Columns.NONE or one.holds == "findings" else []
    rows += [("Schema", f"`{one.schema}`")] if one.schema else []
    lines = text.splitlines()
    example = "\n".join((*lines[:_SHOWN], *(["…"] if len(lines) > _SHOWN else [])))
    shown = "The example is [a page of its own](desk-report.html)." if one.suffix == ".html" else _fenced(example)
    return _page(
        one.name,
        _sentence(one.summary.rstrip(".")),
        _rest(one.doc),
        _facts(*rows),
        "## Example",
        indent(f"{command} {DRAFT}", "    "),
        shown,
        "More: [Output formats](../docs/formats.md).",
    )
