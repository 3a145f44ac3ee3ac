"""Roles that a verb tells: Ana Ruiz, who has headed the center since 2019."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines, people, words
from quotecheck.model import Mention, Role, Span, TextIndex, Tokens

_SURE = ("chair", "head")  # of a post, in whatever sentence: "leads the field", "runs the race"
_LINKS = ("of", "for", "and", "on")  # in the name of a body
_LONGEST = 12  # words of the body


def role_by_verb(index: TextIndex, mention: Mention) -> Role | None:
    """Return the present role that a verb of leading beside a name tells, None where there is none.

    Obi, who heads the center; Obi chairs the center; the center, chaired by Obi. Only the present and the perfect
    count: who headed the center may do so no longer.
    """
    tokens = index.tokens
    place = tokens.within(mention.span.start, mention.span.end)
    return _told_behind(index, place.stop) or _told_before(index, mention)


def _told_behind(index: TextIndex, i: int) -> Role | None:
    """Return the role that the verb behind a name tells, which ends before token `i`."""
    tokens = index.tokens
    relative = tokens.words[i + (tokens.words[i] == ",")] == "who"
    if relative:
        i += 1 + (tokens.words[i] == ",")
    perfect = False
    while tokens.lower[i] in words("before_posts_told"):
        perfect = perfect or tokens.lower[i] == "has"
        i += 1
    noun = _perfect().get(tokens.lower[i], "") if perfect else _present().get(tokens.lower[i], "")
    if not noun or not (relative or noun in _SURE):
        return None
    stop = _body_end(tokens, i + 1)
    return _role(index, noun, range(i + 2, stop), Span(tokens.starts[i], tokens.ends[stop - 1]))


def _told_before(index: TextIndex, mention: Mention) -> Role | None:
    """Return the role that a participle before a name tells: the water board, which is chaired by | Ana Ruiz."""
    tokens = index.tokens
    by = tokens.within(mention.extent.start, mention.extent.end).start - 1
    noun = _perfect().get(tokens.lower[by - 1], "")
    if tokens.lower[by] != "by" or noun not in _SURE:
        return None
    stop = by - 1
    stop -= tokens.lower[stop - 1] == "is"
    stop -= tokens.lower[stop - 1] == "which"
    stop -= tokens.words[stop - 1] == ","
    start = next((i for i in range(stop - 1, max(0, stop - _LONGEST), -1) if tokens.lower[i - 1] == "the"), stop)
    if _body_end(tokens, start - 1) != stop:
        return None
    return _role(index, noun, range(start, stop), Span(tokens.starts[start], tokens.ends[by]))


def _role(index: TextIndex, noun: str, body: range, span: Span) -> Role | None:
    if not body:
        return None
    return Role(span=span, text=f"{noun} of {index.tokens.span(body).of(index.text)}", head=noun)


def _body_end(tokens: Tokens, i: int) -> int:
    """Return where a noun phrase ends that begins with `the` at token `i`; `i` where none does."""
    if tokens.lower[i] != "the":
        return i
    stop = i + 1
    while stop < i + _LONGEST:
        if _is_of_body(tokens, stop, first=i + 1):
            stop += 1
        elif tokens.words[stop] in _LINKS and tokens.words[stop + 1][0].isupper():
            stop += 2
        else:
            break
    return stop


def _is_of_body(tokens: Tokens, i: int, *, first: int) -> bool:
    """Return whether a token may stand in a body's name: the Fjord Users | ' | Committee, the running | club."""
    if tokens.words[i] in ("'", "'s") or (i == first and tokens.symbols[i] == "v"):
        return True
    if tokens.symbols[i] == "v":
        return tokens.lower[i] in people.heads("body_nouns")
    return tokens.symbols[i] in "NKo" and tokens.words[i].isalpha()


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
