"""Roles that a verb or a phrase of leading tells: Ana Ruiz, who has headed the center since 2019; at the helm of it."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines, people, words
from quotecheck.lexicon.offices import posts_of_leaders
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.beside.asides import aside_end
from quotecheck.phrases.role_words.clause_roles import phrase_of_leading

_SURE = ("chair", "head")  # of a post, in whatever sentence: "leads the field", "runs the race"
_LINKS = ("of", "for", "and", "on")  # in the name of a body
_LONGEST = 12  # words of the body


def role_by_verb(index: TextIndex, before: int, behind: int) -> Role | None:
    """Return the present role that a verb of leading beside a name tells, None where there is none.

    The name and its title stand between the tokens `before` and `behind`.

    Obi, who heads the center; Obi chairs the center; the center, chaired by Obi; Obi, in charge of the center. Only the
    present and the perfect count: who headed the center may do so no longer.
    """
    kin = index.tokens.words[behind] == "who" and index.tokens.lower[before] == "of"  # a brother of Obi who runs it
    return (None if kin else _told_behind(index, behind)) or _told_before(index, before)


def _told_behind(index: TextIndex, i: int) -> Role | None:
    """Return the role that the verb behind a name tells, which ends before token `i`: Obi, D-Ohio, who heads it."""
    tokens = index.tokens
    i = aside_end(tokens, i, len(tokens.words) - 1)
    apposed = tokens.words[i] == ","
    relative = tokens.words[i + apposed] == "who"
    if relative:
        i += 1 + apposed
        i += tokens.words[i] == ","
    elif apposed:
        i += 1
    start = i
    perfect = being = False
    while tokens.lower[i] in words("before_posts_told") or tokens.lower[i] in ("is", "been"):
        perfect = perfect or tokens.lower[i] == "has"
        being = being or tokens.lower[i] in ("is", "been")
        i += 1
    if behind := phrase_of_leading(tokens, i):
        told = being or (apposed and i == start and not relative)
        body = _body(tokens, behind)
        led = told and (_is_sure_body(tokens, body) or any(tokens.symbols[k] == "K" for k in body))
        return _role(index, "head", body, start) if led else None  # not: in charge of the | work of the board
    if apposed and not relative:
        return None
    noun = _perfect().get(tokens.lower[i], "") if perfect else posts_of_leaders().get(tokens.lower[i], "")
    body = _body(tokens, i + 1) if noun else range(0)
    if noun in _SURE and not body:
        body = _name(tokens, i + 1)
    if not body or not (relative or noun in _SURE or _is_sure_body(tokens, body)):
        return None
    return _role(index, noun, body, i)


def _told_before(index: TextIndex, by: int) -> Role | None:
    """Return the role that a participle before a name tells: the water board, which is chaired by | Ana Ruiz."""
    tokens = index.tokens
    noun = _perfect().get(tokens.lower[by - 1], "") if tokens.lower[by] == "by" else ""
    if not noun:
        return None
    stop = end = by - 1
    for optional in (("now", "currently"), ("being", "been"), ("is", "has"), ("which", "that"), (",",)):
        stop -= tokens.lower[stop - 1] in optional
    start = next((i for i in range(stop - 1, max(0, stop - _LONGEST), -1) if tokens.lower[i - 1] == "the"), 0)
    if not start:
        start = stop
        while start > 1 and tokens.symbols[start - 1] == "K":
            start -= 1
    body = range(start, stop)
    first = start - (tokens.lower[start - 1] == "the")
    # "the court led by Ruiz" is another one than the court led by Obi
    sure = noun in _SURE or (stop < end and _is_sure_body(tokens, body))
    if not body or not sure or _body(tokens, first) != body:
        return None
    return _role(index, noun, body, start, by + 1)


def _role(index: TextIndex, noun: str, body: range, start: int, stop: int = 0) -> Role | None:
    if not body:
        return None
    if not stop:
        if index.tokens.lower[body.stop] in words("before_subjects_of_bodies"):
            return None  # the inquiry into the fire
        body = _with_place(index.tokens, body)
    span = index.tokens.span(range(start, stop or body.stop))
    return Role(span=span, text=f"{noun} of {index.tokens.span(body).of(index.text)}", head=noun)


def _with_place(tokens: Tokens, body: range) -> range:
    """Return a body with the place that tells it from another of its kind: the clinic | in Brell."""
    stop = body.stop
    if tokens.lower[stop] not in ("in", "at") or tokens.symbols[stop + 1] != "K":
        return body
    stop += 2
    while tokens.symbols[stop] == "K":
        stop += 1
    return range(body.start, stop)


def _body(tokens: Tokens, i: int) -> range:
    """Return the noun phrase for a body at token `i`, without its article: the | water board, Fjord Salt."""
    first = i + (tokens.lower[i] == "the")
    if first == i and tokens.symbols[i] != "K":
        return range(0)
    stop = first
    while stop < first + _LONGEST:
        if _is_of_body(tokens, stop, first=first):
            stop += 1
        elif stop > first and tokens.words[stop] in _LINKS and tokens.words[stop + 1][0].isupper():
            stop += 2
        else:
            break
    body = range(first, stop)
    return body if first > i or _is_sure_body(tokens, body) else range(0)


def _name(tokens: Tokens, i: int) -> range:
    """Return the name at token `i`, which is a body's: who chairs | Fjord Salt; not "heads | West African | sales"."""
    stop = i
    while tokens.symbols[stop] == "K" and stop < i + _LONGEST:
        stop += 1
    named = any(tokens.flags[k] & people.GIVEN for k in range(i, stop)) or tokens.symbols[stop] in "nNvg'"
    return range(0) if named else range(i, stop)


def _is_sure_body(tokens: Tokens, body: range) -> bool:
    """Return whether a noun phrase surely is of a body that somebody has the post to lead.

    "Obi has led the | salt workers' union", but not "Obi leads the | field", "leads | Ruiz".
    """
    last = tokens.lower[body.stop - 1] if body else ""
    if not last or last in words("led_by_who_is_ahead"):
        return False
    return last in people.heads("body_nouns") or any(tokens.flags[i] & people.BODY for i in body)


def _is_of_body(tokens: Tokens, i: int, *, first: int) -> bool:
    """Return whether a token may stand in a body's name: the Fjord Users | ' | Committee, the running | club."""
    if tokens.words[i] in ("'", "'s") or (i == first and tokens.symbols[i] == "v"):
        return True
    nouns = people.heads("body_nouns")
    if form := tokens.forms[i]:  # the planning committee, the opposition bench; not "the board run by Obi"
        noun = form.noun and (form.base or form.gerund) and tokens.symbols[i + 1] != "b"
        field = form.base and tokens.lower[i + 1] in nouns  # the council's | finance | committee
        return noun or field or tokens.lower[i] in nouns
    return tokens.symbols[i] in "NKo" and tokens.words[i].isalpha()


@cache
def _perfect() -> dict[str, str]:
    """Return their participles → the same."""
    irregular = {"lead": "led", "run": "run"}
    return {
        irregular.get(verb) or f"{verb.removesuffix('e')}ed": noun
        for verb, noun in map(str.split, lines("verbs_of_leading"))
    }
