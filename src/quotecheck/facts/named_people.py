"""Find the people of a list that gives some with a post: chief cook Bo Ruiz, the mate, Cy Teal, and Di Oakes."""

from __future__ import annotations

from quotecheck.model import Span, Tokens

_MOST_TOKENS = 80
_LONGEST = 12  # words of a post and a name
_FEWEST = 2  # words of a full name
_LAST = ("and", "or")


def named_people(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the people whom the list from token `start` to its full stop names, none where it is not of people alone.

    Every piece between commas ends in a full name, or is a post that begins with `the` and belongs to the next.
    """
    found: list[Span] = []
    first = start
    post = -1
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        ends = word in (".", "\n")
        if word != "," and word not in _LAST and not ends:
            if not (word[0].isalpha() or word == "'s") or word[-1] == "." or word in (":", ";", "who", "which"):
                return ()
            continue
        if i == first:  # `, and`
            first = i + 1
            continue
        if i - first > _LONGEST:
            return ()
        if _ends_in_a_name(tokens, first, i):
            found.append(Span(tokens.starts[first if post < 0 else post], tokens.ends[i - 1]))
            post = -1
        elif tokens.words[first] == "the" and post < 0 and word == ",":
            post = first
        else:
            return ()
        if ends:
            named = post < 0 and len(found) > _FEWEST
            return tuple(found) if named and any(tokens.words[j] in _LAST for j in range(start, i)) else ()
        first = i + 1
    return ()


def _ends_in_a_name(tokens: Tokens, first: int, end: int) -> bool:
    """Return whether a piece is a full name, or one behind a post in small letters: chief officer | Bo Ruiz."""
    name = end
    while name > first and tokens.words[name - 1][0].isupper():
        name -= 1
    if end - name < _FEWEST:
        return False
    return all(word[0].isupper() or word.islower() for word in tokens.words[first:name])
