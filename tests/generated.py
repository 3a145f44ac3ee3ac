"""The parts of the documentation that are generated from what they describe.

A page holds them between `<!-- name -->` and `<!-- /name -->`; some files are generated whole. `python -m pytest
--update` writes them, and the examples and golden files.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from manual import manual
from typer.core import TyperArgument

from quotecheck import api, listings, readers, renderers
from quotecheck.cli import COMMANDS
from quotecheck.cli._parser import parser
from quotecheck.model import DeskRule, House
from quotecheck.model.option import Option, options
from quotecheck.readers._reader import Reader, Reading
from quotecheck.registry.folders import members, names
from quotecheck.renderers._renderer import Renderer, Rendering
from quotecheck.settings import Settings, keys, override_keys
from quotecheck.settings.configuration import chained
from quotecheck.settings.keys import STRUCTURE
from quotecheck.settings.shown import in_force, toml

ROOT = Path(__file__).parent.parent
PART = re.compile(r"<!-- (?P<name>[a-z-]+) -->(?P<text>.*?)<!-- /(?P=name) -->", re.DOTALL)


def with_parts(page: str) -> str:
    """Return the page with its generated parts as they are today."""
    return PART.sub(lambda part: f"<!-- {part['name']} -->{PARTS[part['name']]()}<!-- /{part['name']} -->", page)


def _table(head: str, rows: Iterable[Iterable[str]]) -> str:
    """Return a table between empty lines; `head` names its columns."""
    columns = head.split("|")
    lines = (columns, ["---"] * len(columns), *rows)
    return "\n\n" + "".join(f"| {' | '.join(' '.join(cell.split()) for cell in row)} |\n" for row in lines) + "\n"


def _code(words: Iterable[str], last: str = "and") -> str:
    """Return words as code: `a`, `b` and `c`."""
    *before, final = (f"`{word}`" for word in words)
    return f"{', '.join(before)} {last} {final}" if before else final


def _indented(lines: Iterable[str]) -> str:
    return "\n\n" + "".join(f"    {line}".rstrip() + "\n" for line in lines) + "\n"


def _renderers(folder: object) -> list[Renderer]:
    return [each.renderer for each in members(folder, "render", Rendering)]


def _readers() -> list[Reader]:
    return [each.reader for each in members(readers, "read", Reading)]


def _formats() -> str:
    rows = ((f"`{r.name}`", r.summary.rstrip("."), r.holds, f"`{r.suffix}`") for r in _renderers(renderers))
    return _table("name|for|holds|suffix", rows)


def _columns() -> str:
    counted = {each.columns for each in _renderers(renderers)}
    rows = ((_code(each.name for each in _renderers(renderers) if each.columns is way), way) for way in sorted(counted))
    return _table("format|columns", rows)


def _listings() -> str:
    return _table("name|", ((f"`{each.name}`", each.summary.rstrip(".")) for each in _renderers(listings)))


def _inputs() -> str:
    def row(reader: Reader) -> tuple[str, ...]:
        first, _, rest = (reader.doc or "").strip().partition("\n")
        unread = " ".join(rest.split()).removeprefix("Not read: ").rstrip(".")
        return f"`{reader.name}`", ", ".join(f"`{suffix}`" for suffix in reader.suffixes), first.rstrip("."), unread

    return _table("format|suffixes|read|not read", map(row, _readers()))


def _suffixes() -> str:
    """Return what is read, by the words before the colon of each reader's docstring."""
    each = [f"{(r.doc or r.name).partition(':')[0]} ({', '.join(f'`{s}`' for s in r.suffixes)})" for r in _readers()]
    return f"{', '.join(each[:-1])} and {each[-1]}"


def _command_lines() -> str:
    usages = {name: _usage(name) for name in COMMANDS}
    width = max(map(len, usages.values()))
    rows = sorted(usages.items(), key=lambda row: (row[0] != "check", row[0]))
    return _indented(f"{usage:{width}}  {_summary(name)}" for name, usage in rows)


def _usage(name: str) -> str:
    arguments = [each.metavar or "" for each in parser(COMMANDS[name]).params if isinstance(each, TyperArgument)]
    return " ".join(("quotecheck", *(() if name == "check" else (name,)), *arguments))


def _summary(name: str) -> str:
    return (COMMANDS[name].__doc__ or "").partition("\n")[0].rstrip(".")


def _commands() -> str:
    return "\n\n" + "\n".join(map(_command, sorted(COMMANDS, key=lambda name: (name != "check", name)))) + "\n"


def _command(name: str) -> str:
    """Return the section of one command: what it does, and a row for each option."""
    rows = []
    for each in parser(COMMANDS[name]).params:
        if isinstance(each, TyperArgument):
            continue
        value = "" if getattr(each, "is_flag", False) else f" {each.metavar or ''}".rstrip()
        called = ", ".join(f"`{opt}{value}`" for opt in (*each.opts, *each.secondary_opts))
        rows.append((called, " ".join((each.help or "").split()).replace("*", r"\*").rstrip(".")))
    table = _table("option|", rows).strip("\n") if rows else "No options."
    return f"## quotecheck {name}\n\n    {_usage(name)}\n\n{_summary(name)}.\n\n{table}\n"


def _effect(option: Option[object]) -> str:
    """Return what a key does, and its default where it has one."""
    schema = option.values.schema
    default = "" if option.default in ((), "", None) else toml(option.default, table=schema.get("type") == "object")
    return f"{option.summary}; default: `{default}`" if default else option.summary


def _keys() -> str:
    way = {True: "adds", False: "replaces"}
    rows = [(f"`{name}`", _effect(key.option), way[key.option.adds]) for name, key in keys().items()]
    structure = {name: (f"`{name}`", summary, "adds") for name, summary in STRUCTURE.items()}
    structure["extend"] = (*structure["extend"][:2], "")
    return _table("key||what the extended file states", (structure.pop("extend"), *rows, *structure.values()))


def _desk_rule_keys() -> str:
    rows = ((f"`{option.name}`", _effect(option), f"`{option.example}`") for option in options(DeskRule))
    return _table("key||example", rows)


def _override_keys() -> str:
    return _table("key|", ((f"`{name}`", _effect(option)) for name, option in override_keys().items()))


def _example() -> str:
    """Return a configuration with every key."""
    lines = [f"{name} = {key.option.example}" for name, key in keys().items()]
    override = [f"{name} = {option.example}" for name, option in override_keys().items()]
    return _indented([*lines, "", "[[overrides]]", *override])


def _shown() -> str:
    """Return what `quotecheck config` prints of two files."""
    house = {"ignore": ["speaker-anonymous"], "known-acronyms": ["PTA"]}
    desk = {"extend": "../house.toml", "min-confidence": 0.8, "known-acronyms": ["FA"]}
    chain = [(Path("/desk/house.toml"), house), (Path("/desk/sport/quotecheck.toml"), desk)]
    return _indented(in_force(chained(chain)).splitlines())


def _rule_options() -> str:
    rows = (
        (f"`[rule.{rule.name}]`", f"`{each.name} = {each.example}`", each.summary)
        for rule in api.rules()
        for each in rule.options
    )
    return _table("table|option|", rows)


def _fields(owner: type, leave_out: str = "") -> str:
    return ", ".join(f"`{name}`" for name in owner.__dataclass_fields__ if name != leave_out)


def _rooms() -> str:
    """Return a table of the folders of the package, each with the first line of what it says of itself."""
    package = ROOT / "src" / "quotecheck"
    inits = sorted(path for path in package.glob("*/**/__init__.py"))
    said = {path.parent.relative_to(package): ast.get_docstring(ast.parse(path.read_bytes())) for path in inits}
    return _table("room|what it is for", ([f"`{room.as_posix()}/`", said[room].partition("\n")[0]] for room in said))


PARTS: dict[str, Callable[[], str]] = {
    "columns": _columns,
    "command-lines": _command_lines,
    "commands": _commands,
    "desk-rule-fields": lambda: _fields(DeskRule),
    "desk-rule-keys": _desk_rule_keys,
    "formats": _formats,
    "format-names": lambda: _code(names(renderers), "or"),
    "house-fields": lambda: _fields(House),
    "input-names": lambda: _code(names(readers), "or"),
    "inputs": _inputs,
    "key-example": _example,
    "keys": _keys,
    "listings": _listings,
    "neovim": lambda: f"\n\n```text\n{(ROOT / 'tests' / 'neovim.txt').read_text(encoding='utf-8')}```\n\n",
    "override-keys": _override_keys,
    "rooms": _rooms,
    "rule-options": _rule_options,
    "settings-fields": lambda: _fields(Settings),
    "settings-shown": _shown,
    "suffixes": _suffixes,
}


def config_schema() -> str:
    """Return the JSON Schema of the configuration."""
    properties = {name: _described(key.option) for name, key in keys().items()}
    override = {name: _described(option, default=False) for name, option in override_keys().items()}
    having = [rule for rule in api.rules() if rule.options]
    tables = {rule: {option.name: _described(option) for option in rule.options} for rule in having}
    closed = {rule: {"type": "object", "additionalProperties": False, "properties": tables[rule]} for rule in having}
    rules = {word: closed[rule] for rule in having for word in (rule.name, rule.code)}
    structure = {name: {"description": _sentence(summary)} for name, summary in STRUCTURE.items()}
    properties["extend"] = {**structure["extend"], "type": "string"}
    properties["rule"] = {**structure["rule"], "type": "object", "additionalProperties": False, "properties": rules}
    items = {"type": "object", "additionalProperties": False, "required": ["paths"], "properties": override}
    properties["overrides"] = {**structure["overrides"], "type": "array", "items": items}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of quotecheck",
        "description": "quotecheck.toml, or the table [tool.quotecheck] of pyproject.toml.",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _described(option: Option[object], *, default: bool = True) -> dict[str, object]:
    """Return the schema of a key with what it does and, if there is one, its default."""
    described = {"description": _sentence(option.summary), **option.values.schema}
    if default and option.default not in ((), None):
        described["default"] = getattr(option.default, "globs", option.default)
    return described


def _sentence(summary: str) -> str:
    """Return a summary without Markdown, as a sentence."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", summary).replace("`", "")
    return f"{plain[:1].upper()}{plain[1:]}."


FILES: dict[str, Callable[[], str]] = {
    "docs/quotecheck.1": manual,
    "docs/rules.md": lambda: api.listing("markdown"),
    "src/quotecheck/config.schema.json": config_schema,
}
