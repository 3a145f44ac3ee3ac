"""Nicknames that the article introduces: "William Moe, whom everybody calls Buddy"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.entities.names.sex import given_sex
from quotecheck.lexicon import words
from quotecheck.model import Mention, TextIndex, Tokens
from quotecheck.phrases.beside.bynames import called_so
from quotecheck.phrases.beside.other_names import is_home
from quotecheck.text.punctuation import SENTENCE_ENDS

_REACH = 100  # characters between a name and the nickname
_BY = (("known", "as"), ("goes", "by"), ("went", "by"), ("go", "by"), ("known", "to"))
_THEN = (("then", "was"), ("was", "then"), ("was", "called"), ("was", "known"))
_FARTHEST = 1200  # characters between a full name and a name by which its bearer is called
_FAR = 7  # words from known to the nickname


def _is_known(words_before: Sequence[str]) -> bool:
    return "known" in words_before and words_before[words_before.index("known") + 1 :][:1] != ("for",)


def told_nicknames(index: TextIndex, names: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield each full name behind which a nickname is introduced, with the nickname."""
    named = [mention for mention in names if mention.name]
    tokens = index.tokens
    yield from _as_called(index, named)
    yield from _as_then_called(tokens, named)
    for place, (near, nick) in enumerate(pairwise(named)):
        # "Ana Moe, a baker from Vestre Sund who is known as Buddy": the town has no nickname.
        full = named[place - 1] if place and is_home(tokens, bisect_left(tokens.starts, near.extent.start)) else near
        if not (full.name and nick.name and len(full.name.tokens) > 1):
            continue
        if full.quoted or nick.quoted or not 0 < nick.span.start - full.span.end < _REACH:
            continue
        at = bisect_left(tokens.starts, nick.span.start)
        before = tokens.lower[max(0, at - 2) : at]
        called = before[-1:] and before[-1] in words("verbs_of_calling")
        # "Eoin Moe, the man known on the terraces as Getty"; not "known for his work as"
        called = called or (before[-1:] == ("as",) and _is_known(tokens.lower[max(0, at - _FAR) : at - 1]))
        if (called or before in _BY) and "\n" not in tokens.words[bisect_left(tokens.starts, full.span.end) : at]:
            yield full, nick


def _as_called(index: TextIndex, named: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the full name of who alone can be meant by a name that people use: Bobo, as her pupils call her.

    Or that is told as a name of theirs: now known by her married name, | Lie-Berg. Of several, the last one named of
    whose name it begins a word, or adds one to it: Bern, as he is known, of Bernard Moe; Moe-Berg of Ana Moe; else
    who alone is named in the sentence before: Ola Moe spoke. Don Bobo, as he is known.
    """
    full = [mention for mention in named if mention.name and len(mention.name.tokens) > 1 and not mention.quoted]
    for place, mention in enumerate(named):
        assert mention.name
        sex = called_so(index.tokens, index.tokens.within(mention.span.start, mention.span.end))
        if not sex or mention.roles or not _is_new(mention, named):
            continue
        before = [one for one in reversed(named[:place]) if 0 < mention.span.start - one.span.end < _FARTHEST]
        bearers = (bearer for one in before if (bearer := _in_full(one, full)))
        fits = {one.name.tokens: one for one in bearers if one.name and _may_be(one, sex)}
        alike = [one for name, one in fits.items() if _is_short_for(mention.name.tokens, name)]
        if alike:
            yield alike[0], mention
        elif len(fits) == 1 and len(mention.name.tokens) == 1:
            yield next(iter(fits.values())), mention
        elif (
            (last := _told_before(index, mention, before)) and (bearer := _in_full(last, full)) and _may_be(bearer, sex)
        ):
            yield bearer, mention


def _is_new(mention: Mention, named: Sequence[Mention]) -> bool:
    """Return whether no word of a name is one of another full name."""
    assert mention.name
    own = mention.name.tokens
    others = (one.name.tokens for one in named if one.name and len(one.name.tokens) > 1 and one.name.tokens != own)
    return all(set(own).isdisjoint(words) for words in others)


def _may_be(mention: Mention, sex: str) -> bool:
    return (mention.sex or given_sex((mention,))) in ("", "u", sex)


def _is_short_for(other: Sequence[str], name: Sequence[str]) -> bool:
    """Return whether the last word of another name is alike to one of a name: Don | Rig, of Rigmund Moe."""
    short = other[-1].lower()
    return any(_are_alike(word.lower(), short) for word in name)


def _told_before(index: TextIndex, mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """Return who alone is named in the last sentence that names anybody, where he or she opens those behind it.

    Args:
        index: the text.
        mention: another name, as he is called.
        before: who is named before it, the last one first.
    """
    tokens = index.tokens
    stop = own = bisect_left(tokens.starts, mention.extent.start)
    while stop > 0:
        start = stop
        while start and tokens.words[start - 1] not in SENTENCE_ENDS:
            start -= 1
        if start < stop:
            inside = [one for one in before if tokens.starts[start] <= one.span.start < tokens.ends[stop - 1]]
            if inside:
                return inside[0] if stop < own and len({one.text for one in inside}) == 1 else None
            told = tokens.lower[start] in words("he_or_she") or index.is_quoted(tokens.starts[start])
            if stop < own and not told:
                return None
        stop = start - 1
    return None


def _as_then_called(tokens: Tokens, named: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the only other full name with the first name of one that somebody no longer has: Ana Lie, as she then was.

    Only where the text knows her by no third one.
    """
    full = [mention for mention in named if mention.name and len(mention.name.tokens) > 1 and not mention.quoted]
    for former in full:
        assert former.name
        at = bisect_left(tokens.starts, former.span.end)
        at += tokens.words[at] == ","
        if tokens.lower[at : at + 1] != ("as",) or tokens.lower[at + 2 : at + 4] not in _THEN:
            continue
        fits = {
            one.name.tokens: one
            for one in full
            if one.name and one.name.tokens[0] == former.name.tokens[0] and one.name.tokens != former.name.tokens
        }
        if len(fits) == 1:
            yield next(iter(fits.values())), former


def _are_alike(word: str, other: str) -> bool:
    return word.startswith(other) or other.startswith(f"{word}-")


def _in_full(mention: Mention, full: Sequence[Mention]) -> Mention | None:
    """Return a mention of the one full name that a mention is, or of which it is the surname."""
    assert mention.name
    written = mention.name.tokens
    if len(written) > 1:
        return None if mention.quoted else mention
    those = {one.name.tokens: one for one in full if one.name and one.name.tokens[-1] == written[0]}
    return next(iter(those.values())) if len(those) == 1 else None
