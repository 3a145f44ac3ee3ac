"""The settings in force as TOML, and the file that each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from quotecheck.model import DeskRule
from quotecheck.model.option import Entry, options
from quotecheck.settings.configuration import Configuration
from quotecheck.settings.globs import Globs
from quotecheck.settings.keys import keys
from quotecheck.settings.values import Override
from quotecheck.system.printable import escaped


def in_force(configuration: Configuration) -> str:
    """Return the settings in force as TOML, with a comment on each that names the file it comes from."""
    return "".join(f"{line}\n" for line in _lines(configuration))


def _lines(configuration: Configuration) -> Iterator[str]:
    """Yield the files, a line for each key, and the overrides with the folder that their paths are relative to."""
    settings, origins = configuration.settings, dict(configuration.origins)
    files = [_plain(path) for path in reversed(configuration.files)]
    yield f"# {files[0] if files else 'no configuration: every key has its default'}"
    yield from (f"# extends {file}" for file in files[1:])

    def line(name: str, value: str, remark: str = "") -> str:
        origin = ", ".join(_plain(path) for path in origins.get(name, ()))
        return f"{name} = {value}  # {origin or 'default'}{remark}"

    for name, key in keys().items():
        every = ": every rule" if name == "select" and not settings.select else ""
        yield line(name, toml(key.of(settings), table=key.option.values.schema.get("type") == "object"), every)
    yield line("rule", _rules(settings.rule_options))
    for override in settings.overrides:
        yield from ("", *_override(override))


def _override(override: Override) -> Iterator[str]:
    """Yield the lines of one override, only those that it sets."""
    yield f"[[overrides]]  # relative to {_plain(override.folder)}"
    for option in options(Override):
        value = getattr(override, option.attribute)
        if value != option.default:
            yield f"{option.name} = {toml(value, table=option.values.schema.get('type') == 'object')}"


def _rules(entries: Iterable[Entry]) -> str:
    """Return the options of single rules as a table; lists of several files are joined, of other values the last."""
    rules: dict[str, dict[str, object]] = {}
    for rule, option, value in entries:
        before = rules.setdefault(rule, {}).get(option)
        rules[rule][option] = (*before, *value) if isinstance(before, tuple) and isinstance(value, tuple) else value
    return toml(rules)


def toml(value: object, *, table: bool = False) -> str:
    """Return a value as TOML, pairs as a `table`."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case str():
            return f'"{escaped(value)}"'
        case Globs():
            return toml(value.globs)
        case DeskRule():
            return toml(_stated(value))
        case (DeskRule(), *_):
            return "".join(("[\n", *(f"    {toml(rule)},\n" for rule in value), "]"))
        case Mapping():
            pairs = ", ".join(f"{toml(str(key))} = {toml(item)}" for key, item in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case tuple() | list() if table:
            return toml(dict(value))
        case tuple() | list():
            items = (glob for item in value for glob in (item.globs if isinstance(item, Globs) else (item,)))
            return f"[{', '.join(map(toml, items))}]"
    return toml(str(value))


def table_of(pairs: Mapping[str, object], name: str) -> str:
    """Return one of the tables of a list of tables as TOML, long lists and tables a line an item."""
    lines, below = [f"[[{name}]]"], []
    for key, value in pairs.items():
        if isinstance(value, Mapping) and len(value) > 1:
            below += ["", f"[{name}.{key}]", *(f"{toml(str(word))} = {toml(item)}" for word, item in value.items())]
        elif isinstance(value, list) and len(value) > 1:
            lines += [f"{key} = [", *(f"    {toml(item)}," for item in value), "]"]
        else:
            lines.append(f"{key} = {_literal(value) if key == 'pattern' else toml(value)}")
    return "".join(f"{line}\n" for line in (*lines, *below))


def _literal(value: object) -> str:
    """Return a string in the marks that leave backslashes alone, if it can stand in them."""
    plain = isinstance(value, str) and value.isprintable() and "'" not in value
    return f"'{value}'" if plain else toml(value)


def _stated(rule: DeskRule) -> dict[str, object]:
    """Return what a rule states beyond the defaults, by key."""
    stated: dict[str, object] = {}
    for option in options(DeskRule):
        value = getattr(rule, option.attribute)
        if value != option.default:
            stated[option.name] = dict(value) if option.default == () and isinstance(value[0], tuple) else value
    return stated


def _plain(path: object) -> str:
    """Return a path that stays within its line."""
    return escaped(str(path))
