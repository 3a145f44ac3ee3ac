"""A rule of the desk's own, as the configuration states it. A field that declares an option is a key of the rule."""

from __future__ import annotations

import re
from enum import StrEnum

from quotecheck.errors import unknown
from quotecheck.model.finding import Severity
from quotecheck.model.option import BadValue, ValueType, list_of_strings, option
from quotecheck.system.values import frozen

DEFAULT_TIMEOUT = 1.0
"""Seconds of work that a pattern may take for one article, which no pattern that somebody wants comes near."""
MOST_SECONDS = 60

Wordings = tuple[tuple[str, tuple[str, ...]], ...]
"""Words and, for each, what is to stand in their place; nothing where that is for the author to say."""

_CODE = "(?!QC)[A-Z][A-Z0-9-]*"
_STRING = {"type": "string", "minLength": 1}
_STRINGS = {"type": "array", "items": _STRING, "minItems": 1}
_ONE_OR_MORE = {"anyOf": [_STRING, _STRINGS]}


class Scope(StrEnum):
    """The parts of an article that a rule can be confined to."""

    QUOTATIONS = "quotations"
    NARRATION = "narration"
    HEADLINES = "headlines"


def _text(value: object, key: str, _folder: str) -> str:
    """Return words on one line."""
    if not isinstance(value, str) or not value.strip():
        raise BadValue(f'{key} must be text: write {key} = "…"')
    if "\n" in value.strip():
        raise BadValue(f"{key} must stand on one line")
    return value.strip()


def _prose(value: object, key: str, _folder: str) -> str:
    if not isinstance(value, str):
        raise BadValue(f'{key} must be text: write {key} = "…"')
    return value.strip()


def _code(value: object, key: str, folder: str) -> str:
    """Return a code that cannot be one of the shipped rules'."""
    code = _text(value, key, folder)
    if not re.fullmatch(_CODE, code):
        advice = "capital letters, digits and hyphens, starting with a letter and not with QC"
        raise BadValue(f"{key} {code!r}: use {advice}")
    return code


def _severity(value: object, key: str, _folder: str) -> Severity:
    if value not in tuple(Severity):
        raise BadValue(f"{key}: {unknown('severity', str(value), Severity)}")
    return Severity(str(value))


def _pattern(value: object, key: str, _folder: str) -> str:
    """Return a pattern as it stands: white space counts."""
    if not isinstance(value, str) or not value:
        raise BadValue(f"{key} must be a pattern: write {key} = '…', which leaves backslashes alone")
    return value


def _seconds(value: object, key: str, _folder: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= MOST_SECONDS:
        raise BadValue(f"{key} must be a number of seconds up to {MOST_SECONDS}")
    return float(value)


def _lists(value: object, key: str, folder: str) -> Wordings:
    """Return the lists of words that a pattern can name."""
    if not isinstance(value, dict):
        raise BadValue(f'{key} must be a table of lists: write {key} = {{ courts = ["…"] }}')
    for name in value:
        if not name.isidentifier():
            raise BadValue(f"{key}: {name!r} is no name for a list: write letters, digits and _", name)
    return tuple((name, _strings(words, f"{key}.{name}", folder, name)) for name, words in value.items())


def _words(value: object, key: str, folder: str) -> Wordings:
    """Return the words of a list, or those of a table with what replaces them."""
    if isinstance(value, dict):
        return _wordings(value, key, folder, empty=True)
    return tuple((word, ()) for word in _strings(value, key, folder))


def _first_references(value: object, key: str, folder: str) -> Wordings:
    """Return names or acronyms with the wordings of which one comes first."""
    if not isinstance(value, dict):
        raise BadValue(f'{key} must be a table: write {key} = {{ "High Court" = "High Court of Alba" }}')
    found = _wordings(value, key, folder, empty=False)
    for short, full in found:
        if short in full:
            raise BadValue(f"{key}: {short!r} cannot introduce itself: write the full form", short)
    return found


def _wordings(value: dict[str, object], key: str, folder: str, *, empty: bool) -> Wordings:
    """Return the pairs of a table; what stands for a word may be `empty` where the word can be left out."""
    if not value:
        raise BadValue(f"{key} holds no words: write at least one")
    pairs = []
    for word, instead in value.items():
        if not word.strip():
            raise BadValue(f"{key}: holds an empty word: remove it", word)
        wordings = list_of_strings(instead if isinstance(instead, list) else [instead], f"{key}.{word}", folder)
        bare = wordings in ((), ("",))
        if (bare and not empty) or (not bare and not all(map(str.strip, wordings))):
            raise BadValue(f"{key}: {word!r} has an empty replacement: write the right words", word)
        pairs.append((word, wordings))
    return tuple(pairs)


def _strings(value: object, key: str, folder: str, *below: str) -> tuple[str, ...]:
    """Return the words of a list, which must not be empty."""
    try:
        words = list_of_strings(value, key, folder)
    except ValueError as error:
        raise BadValue(str(error), *below) from None
    if not words or not all(word.strip() for word in words):
        raise BadValue(f"{key} must be a list of strings, none of them empty", *below)
    return words


def _scopes(value: object, key: str, folder: str) -> tuple[Scope, ...]:
    """Return places; one needs no list."""
    places = _strings([value] if isinstance(value, str) else value, key, folder)
    for place in places:
        if place not in tuple(Scope):
            raise BadValue(f"{key}: {unknown('place', place, Scope)}")
    return tuple(map(Scope, places))


def _examples(value: object, key: str, folder: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the texts in which something is found, and those that pass."""
    if not isinstance(value, dict):
        raise BadValue(f'{key} must be a table: write {key}.found = ["…"] and {key}.passed = ["…"]')
    for name in value:
        if name not in ("found", "passed"):
            raise BadValue(f"{key}: {unknown('key', name, ('found', 'passed'))}", name)
    return tuple((name, _strings(texts, f"{key}.{name}", folder, name)) for name, texts in value.items())


_WORDS_SCHEMA = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {"type": ["string", "array"], "items": _STRING},
}
_FULL_SCHEMA = {"type": "object", "minProperties": 1, "additionalProperties": _ONE_OR_MORE}
_SCOPES_SCHEMA = {"enum": sorted(Scope)}
_EXAMPLES_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"found": _STRINGS, "passed": _STRINGS},
}


@frozen(kw_only=True)
class DeskRule:
    """What the desk wants to hear of, in one of three ways: a `pattern`, `words`, or a `first_reference`.

    `lists` are those that the pattern names, `timeout` is how many seconds of work it may take for one article.
    `banned_in` names the places in which `pattern` or `words` count, any where it is empty. `examples` has `found`
    texts, in marks where exactly, and `passed` ones.
    """

    code: str = option(
        ValueType(_code, {"type": "string", "pattern": f"^{_CODE}$"}),
        "",
        "the rule's code: capital letters, digits and hyphens; it must not begin with `QC`",
        example='"PER-CENT"',
    )
    message: str = option(
        ValueType(_text, _STRING),
        "",
        "what a finding says, on one line; `{found}` stands for the words found, `{instead}` for what is right",
        example='"write “{instead}”, not “{found}”"',
    )
    severity: Severity = option(
        ValueType(_severity, {"enum": sorted(Severity)}),
        Severity.WARNING,
        "`error`, `warning` or `info`",
        example='"error"',
    )
    reason: str = option(
        ValueType(_prose, {"type": "string"}),
        "",
        "why, for `quotecheck explain`",
        example='"The desk writes two words."',
    )
    words: Wordings = option(
        ValueType(_words, {"anyOf": [_STRINGS, _WORDS_SCHEMA]}),
        (),
        'words to report: a list, or a table with what replaces each: a word, several to choose from, or `""` for none',
        example='{ percent = "per cent" }',
    )
    pattern: str = option(
        ValueType(_pattern, _STRING),
        "",
        "a pattern of the `regex` package to report, matched within each paragraph",
        example=r"'\bper ?cent\b'",
    )
    lists: Wordings = option(
        ValueType(_lists, {"type": "object", "additionalProperties": _STRINGS}),
        (),
        r"lists of words that the pattern names: `\L<courts>`",
        example='{ courts = ["High Court"] }',
    )
    timeout: float = option(
        ValueType(_seconds, {"type": "number", "exclusiveMinimum": 0, "maximum": MOST_SECONDS}),
        DEFAULT_TIMEOUT,
        "seconds of work that the pattern may take for one article, then QC902 reports that it was stopped",
        example="0.5",
    )
    first_reference: Wordings = option(
        ValueType(_first_references, _FULL_SCHEMA),
        (),
        "names and acronyms, each with what its first mention must be, or the several that it may be",
        example='{ Quill = "Mayor Ada Quill" }',
    )
    banned_in: tuple[Scope, ...] = option(
        ValueType(_scopes, {"anyOf": [_SCOPES_SCHEMA, {"type": "array", "items": _SCOPES_SCHEMA, "minItems": 1}]}),
        (),
        "report the words or the pattern only in `quotations`, `narration` or `headlines`; by default, anywhere",
        example='"headlines"',
    )
    examples: tuple[tuple[str, tuple[str, ...]], ...] = option(
        ValueType(_examples, _EXAMPLES_SCHEMA),
        (),
        "texts that `quotecheck config --test` checks: in those `found` the rule reports something, exactly the words "
        "in braces where there are any, in those `passed` nothing",
        example='{ found = ["4 {PER-CENT percent}"], passed = ["4 per cent"] }',
    )

    def texts(self, kind: str) -> tuple[str, ...]:
        """Return the examples of that kind, `found` or `passed`."""
        return dict(self.examples).get(kind, ())
