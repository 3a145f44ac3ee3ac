"""Count the items of a list that all begin alike: for working at night, for spilling oil and for hiding a map."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import words
from quotecheck.model import Span, Tokens

_MOST_TOKENS = 120
_ATTACHED = 4  # tokens behind the name of an item
_PAIR = 2
_JOINTS = ("and", "or")
_ENDS = (".", "\n")
_OTHER_MARKS = frozenset((";", ":", "?", "!", "(", ")", "—", "–", "--"))
_SURE = frozenset(("determiner", "gerund"))


@cache
def _alike() -> dict[str, str]:
    """Return the words that open an item of a list → what items that begin alike have in common."""
    opening = {word: word for word in words("openers_of_items")}
    return (
        opening
        | dict.fromkeys(words("questioning_items"), "question")
        | dict.fromkeys(words("determined_items"), "determiner")
    )


def parallel_items(tokens: Tokens, start: int, announced: int) -> tuple[Span, ...]:
    """Return the items of the list from token `start` to its full stop, none where they do not begin alike.

    What stands between commas may explain the item before it (a cracked beam, a fault of old, and a loose rail):
    articles and gerunds make one item more than `announced` only where no comma stands before the last `and`.
    """
    opener = _opener(tokens, start)
    if not opener:
        return ()
    places: list[range] = []
    first, joints, comma = start, 0, False
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if _is_short_form(tokens, i):
            continue
        if word in _OTHER_MARKS:
            return ()
        joint = word in _JOINTS and _opener(tokens, i + 1) == opener
        if word in _ENDS or word == "," or joint:
            if i > first:
                # and the builder, | Holm Works
                apposed = joints and word in _ENDS and opener == "determiner" and _is_a_name(tokens, range(first, i))
                if not apposed and _opener(tokens, first) != opener:
                    return ()
                places += [] if apposed else [range(first, i)]
            comma = comma or (joint and i == first)
            joints += joint
            first = i + 1
        if word in _ENDS:
            explained = opener in _SURE and comma and len(places) == announced + 1
            last = tokens.words[places[-1].start - 1] if places else ""
            whole = joints == 1 and last in _JOINTS and len(places) > 2 and not explained
            return tuple(map(tokens.span, places)) if whole else ()
    return ()


def _is_short_form(tokens: Tokens, i: int) -> bool:
    """Return whether a token is of the initials in brackets behind a name: the Port Authority | (PA)."""
    near = (k for k in (i, i - 1, i - 2) if k >= 0 and tokens.words[k] == "(")
    return any(tokens.words[k + 1].isupper() and tokens.words[k + 2] == ")" for k in near if k + 2 < len(tokens.words))


def _is_a_name(tokens: Tokens, place: range) -> bool:
    return all(tokens.words[k][0].isupper() for k in place)


def _opener(tokens: Tokens, i: int) -> str:
    """Return what an item begins with that another may begin with, too, nothing where it is no such word."""
    if i >= len(tokens.words):
        return ""
    form = tokens.forms[i]
    return _alike().get(tokens.lower[i]) or ("gerund" if form and form.gerund and tokens.words[i].islower() else "")


def attached_names(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the names of a list that says of each where or when by one preposition, none of any other list.

    Ash on Monday, Elm on Tuesday and Oak on Friday; — Ann Lamm on viola, Bo Ruiz on cello and Cy Teal on violin —.
    """
    closing = (*_ENDS, tokens.words[start - 1]) if tokens.words[start - 1] != "," else _ENDS
    the = tokens.lower[start] == "the"  # the Crown in Ash, the Swan in Elm and the Bell in Oak
    found: list[Span] = []
    first, joint, last = start, "", False
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if word not in (",", "and", *closing):
            continue
        if i > first:
            opener = name = first + (the and tokens.lower[first] == "the")
            while name < i and tokens.words[name][0].isupper():
                name += 1
            attached = tokens.lower[name]
            if name in (opener, i) or i - name > _ATTACHED or attached not in words("prepositions_of_items"):
                return ()
            if joint not in ("", attached):
                return ()
            found.append(Span(tokens.starts[first], tokens.ends[name - 1]))
            joint, last = attached, tokens.words[first - 1] == "and"
        if word in closing:
            return tuple(found) if last and len(found) > _PAIR else ()
        first = i + 1
    return ()
