"""One rule of Vale as one or more of the desk's own."""

from collections.abc import Callable, Mapping

from quotecheck.model import Severity
from quotecheck.run.vale.patterns import beyond, is_plain, token_pattern
from quotecheck.system.tuples import NamedTuple

Stated = Mapping[str, object]
Table = dict[str, object]

_LEVELS = {"suggestion": Severity.INFO, "warning": Severity.WARNING, "error": Severity.ERROR}
_EVERYWHERE = ("text", "paragraph", "sentence", "summary")
"""Scopes that a rule without `banned-in` covers."""
_IMMATERIAL = (("vocab", False), ("action", {"name": "replace"}))
"""Keys and values that change nothing here."""
_HEADER = ("extends", "message", "level", "scope", "link", "description")


class Rules(NamedTuple):
    """The tables that a file comes to, without codes, and a line for each thing that they lack."""

    tables: tuple[Table, ...]
    lacking: tuple[str, ...]


class Refused(Exception):
    """A rule that would report something else without one of its keys."""


def converted(stated: Stated) -> Rules:
    """Return what a rule comes to."""
    kind = stated.get("extends")
    if not isinstance(kind, str):
        return Rules((), ("extends: missing, or not a string: left out",))
    convert = _KINDS.get(kind)
    if not convert:
        return Rules((), (f"extends: {kind} is not supported: left out",))
    lacking: list[str] = []
    try:
        head = _head(stated, lacking)
        tables = convert(stated, lacking)
    except Refused as error:
        return Rules((), (f"{error}: left out",))
    return Rules(tuple({**head, **table} for table in tables), tuple(lacking))


def _head(stated: Stated, lacking: list[str]) -> Table:
    """Return what a rule of any kind states."""
    if not isinstance(stated.get("message"), str):
        raise Refused("message: missing, or not a string")
    level = _word(stated, "level", "suggestion")
    if level not in _LEVELS:
        raise Refused(f"level: {level} is none of {', '.join(_LEVELS)}")
    table: Table = {"severity": str(_LEVELS[level])}
    description, link = _word(stated, "description", ""), _word(stated, "link", "")
    if description or link:
        table["reason"] = " ".join(filter(None, (description, f"See {link}" if link else "")))
    table |= _scope(stated, lacking)
    known = (*_HEADER, *_KEYS[str(stated["extends"])])
    for key, value in stated.items():
        if key not in known and (key, value) not in _IMMATERIAL:
            lacking.append(f"{key}: not converted")
    return table


def _scope(stated: Stated, lacking: list[str]) -> Table:
    """Return the places that the scope of a rule comes to."""
    scope = stated.get("scope") or "text"
    scopes = _texts(stated, "scope") if isinstance(scope, list) else [_word(stated, "scope", "text")]
    if all(each.split(".")[0] == "heading" for each in scopes):
        if any("." in each for each in scopes):
            lacking.append(f"scope: {', '.join(scopes)}: applies to all headlines")
        return {"banned-in": "headlines"}
    if not all(each in _EVERYWHERE for each in scopes):
        raise Refused(f"scope: {', '.join(scopes)} is not supported")
    if scopes != ["text"] and stated["extends"] != "occurrence":
        lacking.append(f"scope: {', '.join(scopes)}: applies everywhere")
    return {}


def _existence(stated: Stated, lacking: list[str]) -> list[Table]:
    """Return the words that must not stand, or their pattern."""
    tokens = [token for token in _texts(stated, "tokens") if token.strip()]
    raw, exceptions = "".join(_texts(stated, "raw")), _texts(stated, "exceptions")
    if not tokens and not raw:
        raise Refused("tokens: missing")
    message = _message(stated, "{found}")
    words = not stated.get("nonword") and not raw and not exceptions and all(map(is_plain, tokens))
    if words and stated.get("ignorecase"):
        return [{"message": message, "words": list(dict.fromkeys(map(str.lower, tokens)))}]
    if exceptions:
        lacking.append("exceptions: apply only at the beginning of a match")
    pattern = token_pattern(
        tokens,
        exceptions,
        ignore_case=bool(stated.get("ignorecase")),
        whole_words=not stated.get("nonword"),
        before="" if stated.get("append") else raw,
        after=raw if stated.get("append") else "",
    )
    return [{"message": message, "pattern": pattern}]


def _substitution(stated: Stated, lacking: list[str]) -> list[Table]:
    """Return the words with what replaces them, and a pattern for each that is more than words."""
    swap = stated.get("swap")
    if not isinstance(swap, dict) or not swap:
        raise Refused("swap: must be a table")
    for key in ("pos", "POS"):
        if stated.get(key):
            raise Refused(f"{key}: parts of speech are not supported")
    exceptions, words, patterns = _texts(stated, "exceptions"), {}, []
    for observed, expected in swap.items():
        if not isinstance(observed, str) or not isinstance(expected, str):
            lacking.append(f"swap: {str(observed)[:40]}: must map a string to a string: quote both")
        elif is_plain(observed) and not exceptions and not stated.get("nonword"):
            key = observed.lower() if stated.get("ignorecase") else observed
            words[key] = expected.split("|") if "|" in expected else expected
            if not stated.get("ignorecase") and key == key.lower():
                lacking.append(f"ignorecase: {observed} also matches with a capital")
        else:
            lacking.append(f"swap: {observed} is a pattern: its findings have no fix")
            patterns.append(_swapped(stated, observed, expected, exceptions, lacking))
    plain: list[Table] = [{"message": _message(stated, "{instead}", "{found}"), "words": words}] if words else []
    return [*plain, *patterns]


def _swapped(stated: Stated, observed: str, expected: str, exceptions: list[str], lacking: list[str]) -> Table:
    """Return the rule for words that are more than words."""
    if "$" in expected:
        lacking.append(f"swap: {observed}: {expected} is not expanded in the message")
    pattern = token_pattern(
        [observed],
        exceptions,
        ignore_case=bool(stated.get("ignorecase")),
        whole_words=not stated.get("nonword"),
    )
    message = _message(stated, " or ".join(expected.split("|")), "{found}")
    return {"message": message, "pattern": pattern}


def _occurrence(stated: Stated, lacking: list[str]) -> list[Table]:
    """Return the pattern of what stands once too often in a paragraph or a headline."""
    token, most = stated.get("token"), stated.get("max")
    scope = stated.get("scope", "text")
    if not isinstance(token, str) or not token:
        raise Refused("token: missing, or not a string")
    if scope not in ("text", "paragraph", "heading"):
        raise Refused(f"scope: {_word(stated, 'scope', '')}: not supported with occurrence")
    if stated.get("min"):
        lacking.append("min: not converted")
    if not isinstance(most, int) or isinstance(most, bool) or most < 1:
        raise Refused("max: missing, or not a positive number")
    pattern = beyond(token, most, ignore_case=bool(stated.get("ignorecase")))
    return [{"message": _message(stated, f"more than {most}"), "pattern": pattern}]


def _message(stated: Stated, *parts: str) -> str:
    """Return the message with `parts` in the places of its %s, in their order."""
    message = str(stated["message"]).strip().replace("{", "(").replace("}", ")").replace("%%", "%")
    for part in parts:
        message = message.replace("%s", part, 1)
    return message


def _word(stated: Stated, key: str, default: str) -> str:
    """Return the text of a key; what else YAML may hold there is not looked into."""
    value = stated.get(key) or default
    if not isinstance(value, str):
        raise Refused(f"{key}: not a string: put it in quotation marks")
    return value.strip()


def _texts(stated: Stated, key: str) -> list[str]:
    """Return the texts of a list."""
    value = stated.get(key) or []
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Refused(f"{key}: must be a list of strings: quote words such as yes")
    return value


_KINDS: dict[str, Callable[[Stated, list[str]], list[Table]]] = {
    "existence": _existence,
    "substitution": _substitution,
    "occurrence": _occurrence,
}
"""The extension points of Vale that can be converted."""
_KEYS = {
    "existence": ("append", "ignorecase", "nonword", "raw", "tokens", "exceptions"),
    "substitution": ("ignorecase", "nonword", "swap", "exceptions", "capitalize"),
    "occurrence": ("max", "min", "token", "ignorecase"),
}
"""The keys of each that are read, or make no difference."""
