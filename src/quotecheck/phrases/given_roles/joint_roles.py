"""Give people named together the role that a plural says: "nominees Ola Moe and Kari Lie", "Sens. Moe and Lie"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Role, Span, TextIndex, Tokens
from quotecheck.phrases.beside.asides import aside_end
from quotecheck.phrases.given_roles.plural_roles import example_of, plural_before, single_as_written, singular_role
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.roles import title_role, worded_role

_JOINTS = frozenset({(",",), ("and",), (",", "and"), ("&",)})
_CLOSING = frozenset({",", ".", "\n", "who", "whose"})
_AHEAD = 12  # tokens behind a name that its party or age may take
_LONGEST_TITLE = 4  # tokens: New York Republican Sens.
_LONGEST = 40  # tokens of a role behind the names


def joint_roles(index: TextIndex, runs: Sequence[ParsedRun]) -> Mapping[int, Role]:
    """Return the token behind a name → the role that it shares with the names beside it.

    Args:
        index: the article.
        runs: the people who are named, in reading order.
    """
    found: dict[int, Role] = {}
    for run in runs:
        role = None if run.title else example_of(index, run.run.tokens.start)
        if role:
            found[run.tokens.stop] = role
    for row in _rows(index.tokens, runs):
        titled = [(part, role) for part in _parts(row) if (role := _title(index, part[0]))]
        for part, role in titled:
            found.update((run.tokens.stop, role) for run in part)
        first, last = row[0].run.tokens.start, row[-1].tokens.stop
        role = example_of(index, first) or plural_before(index, first) or _behind(index, last)
        if not titled and role:
            found.update((run.tokens.stop, role) for run in row)
    return found


def _rows(tokens: Tokens, runs: Sequence[ParsedRun]) -> Iterator[list[ParsedRun]]:
    """Yield the names that commas and "and" join, two or more at a time, the last two by "and"."""
    row: list[ParsedRun] = []
    joined = False
    for run in runs:
        if row:
            behind, start = row[-1].tokens.stop, run.run.tokens.start
            if start - behind <= _AHEAD:
                behind = _home_end(tokens, aside_end(tokens, behind, start), start)
            gap = _joint(tokens, behind, start)
            if gap not in _JOINTS:
                if joined:
                    yield row
                row, joined = [], False
            else:
                joined = joined or "and" in gap or "&" in gap
        row.append(run)
    if joined:
        yield row


def _home_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind where a name's bearer is from, or `at`: Govs. Ola Moe | of New Mexico | and Bo Lie.

    Or where they work: Ola Moe | at the University of Ostby.
    """
    if tokens.lower[at] not in ("of", "at"):
        return at
    end = at + 1 + (tokens.lower[at + 1] == "the")
    while end < limit and (tokens.words[end][0].isupper() or _links(tokens, end)):
        end += 1
    return end


def _links(tokens: Tokens, at: int) -> bool:
    """Return whether a small word joins two capitals of a body: University | of | Ostby; not: Moe | and | Lie."""
    links = lexicon.words("links_in_bodies") - {"and", "&"}
    return tokens.lower[at] in links and tokens.words[at - 1][0].isupper() and tokens.words[at + 1][0].isupper()


def _joint(tokens: Tokens, behind: int, start: int) -> tuple[str, ...]:
    """Return what joins two names, a clause on the first left out: (",", "and") in Moe, who rows, and Lie."""
    gap = tokens.words[behind : min(start, behind + _AHEAD)]
    clause = gap[:2] == (",", "who") and gap[-2:] == (",", "and") and behind + len(gap) == start
    inside = gap[1:-2]
    return (",", "and") if clause and "," not in inside and "." not in inside else gap


def _parts(row: Sequence[ParsedRun]) -> Iterator[Sequence[ParsedRun]]:
    """Yield the names of a row up to the next title, which is another's: Sens. Moe and Lie, | and Gov. Ana Berg."""
    first = 0
    for i, run in enumerate(row):
        if i and run.title:
            yield row[first:i]
            first = i
    yield row[first:]


def _title(index: TextIndex, run: ParsedRun) -> Role | None:
    """Return the title in the plural that opens a name, as that of one: Ohio Sen., of Ohio Sens. Moe and Lie."""
    tokens, name = index.tokens, run.run.tokens
    if run.title and _is_of_several(title := tokens.words[run.title.stop - 1].rstrip(".")):
        role = title_role(index, run.title)[0]
        ahead, _, stop = role.text.rpartition(title)
        return worded_role(role.span, f"{ahead}{title[:-1]}{stop}", role.head)
    start = tokens.starts[name.start]
    for i in range(name.start, run.tokens.stop)[:_LONGEST_TITLE]:
        if (word := people.role_word(tokens.lower[i])) and word.plural:
            ahead = index.text[start : tokens.starts[i]]
            single = single_as_written(word.singular, tokens.words[i])
            return worded_role(Span(start, tokens.ends[i]), f"{ahead}{single}", word.singular)
        titled = run.title is not None and i in run.title  # Council | Members Ola Moe and Kari Lie
        if not titled and not tokens.flags[i] & (people.DEMONYM | people.PLACE) and tokens.words[i] != "U.S.":
            break  # U.S. Senators Ola Moe and Kari Lie
    return None


def _is_of_several(title: str) -> bool:
    """Return whether a title put short is that of several: Sens, Reps."""
    known = titles.title_abbreviations()
    return title.endswith("s") and title in known and title[:-1] in known


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
    return singular_role(index, phrase) if behind < limit and tokens.lower[behind] in _CLOSING else None
