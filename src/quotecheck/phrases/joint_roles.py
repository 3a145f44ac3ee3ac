"""Give people named together the role that a plural says: "nominees Ola Moe and Kari Lie", "Sens. Moe and Lie"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.lexicon import people, titles
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Role, Span, TextIndex, Tokens
from quotecheck.phrases.asides import aside_end
from quotecheck.phrases.noun_phrases import read_phrase
from quotecheck.phrases.plural_roles import plural_before, singular_role
from quotecheck.phrases.roles import worded_role

_JOINTS = frozenset({(",",), ("and",), (",", "and"), ("&",)})
_CLOSING = frozenset({",", ".", "\n"})
_AHEAD = 12  # tokens behind a name that its party or age may take
_LONGEST_TITLE = 4  # tokens: New York Republican Sens.
_LONGEST = 40  # tokens of a role behind the names


def joint_roles(index: TextIndex, names: Sequence[range]) -> Mapping[int, Role]:
    """Return the token behind a name → the role that it shares with the names beside it.

    Args:
        index: the article.
        names: the tokens where people are named, titles included, in reading order.
    """
    found: dict[int, Role] = {}
    for row in _rows(index.tokens, names):
        if role := _title(index, row[0]) or plural_before(index, row[0].start) or _behind(index, row[-1].stop):
            found.update((name.stop, role) for name in row)
    return found


def _rows(tokens: Tokens, names: Sequence[range]) -> Iterator[list[range]]:
    """Yield the names that commas and "and" join, two or more at a time, the last two by "and"."""
    row: list[range] = []
    joined = False
    for name in names:
        if row:
            behind = row[-1].stop
            if name.start - behind <= _AHEAD:
                behind = aside_end(tokens, behind, name.start)
            gap = tokens.words[behind : min(name.start, behind + _AHEAD)]
            if gap not in _JOINTS:
                if joined:
                    yield row
                row, joined = [], False
            else:
                joined = joined or "and" in gap or "&" in gap
        row.append(name)
    if joined:
        yield row


def _title(index: TextIndex, name: range) -> Role | None:
    """Return the title in the plural that opens a name, and what people or place is before it: Ohio Sens., Drs."""
    tokens = index.tokens
    start = tokens.starts[name.start]
    for i in name[:_LONGEST_TITLE]:
        span, written = Span(start, tokens.ends[i]), index.text[start : tokens.ends[i]]
        ahead = index.text[start : tokens.starts[i]]
        if (word := people.role_word(tokens.lower[i])) and word.plural:
            return worded_role(span, f"{ahead}{word.singular}", word.singular)
        bare = tokens.words[i].rstrip(".")
        if bare in titles.title_abbreviations() and bare.endswith("s") and bare[:-1] in titles.title_abbreviations():
            return worded_role(span, written, titles.title_abbreviations()[bare])
        if not tokens.flags[i] & (people.DEMONYM | people.PLACE) and tokens.words[i] != "U.S.":
            break  # U.S. Reps. Ola Moe and Kari Lie
    return None


def _behind(index: TextIndex, at: int) -> Role | None:
    """Return the role in an apposition behind the last name: ", trustees of the Ostby Fund"."""
    tokens = index.tokens
    limit = min(at + _LONGEST, len(tokens.words))
    stop = tokens.shapes.find("|", at, limit)
    at = aside_end(tokens, at, limit)
    if at >= limit or tokens.words[at] != ",":
        return None
    phrase = read_phrase(index, at + 1, stop if stop >= 0 else limit)
    if not phrase or phrase.noun is not Noun.PERSON or tokens.words[at + 1][0].isupper():
        return None
    behind = phrase.tokens.stop
    return singular_role(index, phrase) if behind < limit and tokens.words[behind] in _CLOSING else None
