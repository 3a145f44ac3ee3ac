"""Roles that a verb tells: Ana Ruiz, who has headed the center since 2019."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines, words
from quotecheck.model import Mention, Role, Span, TextIndex, Tokens

_LONGEST = 6  # words of the body


def role_by_verb(index: TextIndex, mention: Mention) -> Role | None:
    """Return the present role that the verb right behind a name tells, None where there is none.

    Only the present and the perfect count: who headed the center may do so no longer.
    """
    tokens = index.tokens
    i = tokens.within(mention.span.start, mention.span.end).stop
    i += tokens.words[i] == ","
    if tokens.words[i] != "who":
        return None
    i += 1
    perfect = False
    while tokens.lower[i] in words("before_posts_told"):
        perfect = perfect or tokens.lower[i] == "has"
        i += 1
    noun = _perfect().get(tokens.lower[i], "") if perfect else _present().get(tokens.lower[i], "")
    if not noun:
        return None
    stop = _body_end(tokens, i + 1)
    if stop <= i + 2:
        return None
    span = Span(tokens.starts[i], tokens.ends[stop - 1])
    body = Span(tokens.starts[i + 2], span.end).of(index.text)
    return Role(span=span, text=f"{noun} of {body}", head=noun)


def _body_end(tokens: Tokens, i: int) -> int:
    """Return where a noun phrase ends that begins with `the` at token `i`; `i` where none does."""
    if tokens.lower[i] != "the":
        return i
    stop = i + 1
    while stop < i + _LONGEST and (tokens.symbols[stop] in "NKo" or (stop == i + 1 and tokens.symbols[stop] == "v")):
        stop += 1
    return stop


@cache
def _present() -> dict[str, str]:
    """Return the third persons of the verbs of leading → the noun that each stands for."""
    return {f"{verb}s": noun for verb, noun in map(str.split, lines("verbs_of_leading"))}


@cache
def _perfect() -> dict[str, str]:
    """Return their participles → the same."""
    irregular = {"lead": "led", "run": "run"}
    return {
        irregular.get(verb) or f"{verb.removesuffix('e')}ed": noun
        for verb, noun in map(str.split, lines("verbs_of_leading"))
    }
