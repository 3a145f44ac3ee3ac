"""Find why somebody is asked whom no noun describes: "who lives opposite", "who lost her son", "whose stall burnt"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.verbs import forms, verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.complements import before_finite, complement_stop

_LONGEST = 16  # tokens
_NOUN = 3  # tokens in which the noun behind a verb or "whose" stands
_BEING = frozenset({"was", "is"})
_CHARGE = ("in", "charge", "of")
_PART = ("part", "in")
_OWNERS = frozenset({"his", "her", "their"})
_ENDLESS = frozenset({"live", "lodge", "sleep"})  # verbs of where somebody is at home, in the present, too
_FLEEING = frozenset({"escape", "flee", "survive"})


def stake(index: TextIndex, verb: int, limit: int) -> range | None:
    """Return the tokens of a clause behind "who" that tells why its subject is asked: lost her son in the crash.

    Args:
        index: the article.
        verb: the token of its verb.
        limit: the token before which the clause ends.
    """
    tokens = index.tokens
    if verb + 1 >= limit or not tokens.words[verb][0].islower():
        return None
    stop = complement_stop(index, verb + 1, limit)
    if not verb + 1 < stop <= verb + _LONGEST:
        return None
    if tokens.lower[verb] in _BEING:
        if tokens.lower[verb + 1 : verb + 4] == _CHARGE:
            return range(verb + 1, stop)
        return range(verb, stop) if _is_place(tokens, verb, stop) else None
    at = verb + 1 if tokens.lower[verb] in ("has", "have") else verb
    lemma, past = _forms().get(tokens.lower[at], ("", False))
    return range(verb, stop) if lemma and _concerns(tokens, lemma, at + 1, stop, past=past) else None


@cache
def _forms() -> Mapping[str, tuple[str, bool]]:
    """Return the forms of the verbs that tell a stake → the verb, and whether the form is a past."""
    found: dict[str, tuple[str, bool]] = {}
    for lemma in lexicon.words("verbs_of_stake"):
        of = forms(lemma)
        found[of.third] = (lemma, False)
        found.update(dict.fromkeys((*of.past, *of.participle), (lemma, True)))
    return found


def whose_stake(index: TextIndex, at: int, limit: int) -> range | None:
    """Return the tokens of a clause at "whose" that tells why somebody is asked: whose son died in the crash."""
    tokens = index.tokens
    if at + 3 >= limit or tokens.lower[at] != "whose":
        return None
    stop = complement_stop(index, at + 1, limit)
    short = at + 2 < stop <= at + _LONGEST
    told = lexicon.words("nouns_of_no_stake").isdisjoint(tokens.lower[at + 1 : at + 1 + _NOUN])
    # "Whose husband is a porter", "whose son is 17" tell what a relative is, not what befell them.
    told = told and not (tokens.lower[at + 1] in lexicon.words("kin") and tokens.lower[at + 2] in _BEING)
    return range(at, stop) if short and told and _is_clause(tokens, at + 2, stop) else None


def _is_clause(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a verb stands in `start` to `stop`, one of a plural too: whose twins | attend the school."""
    if before_finite(tokens, start, stop) < stop:
        return True
    bases = (i for i in range(start, stop) if tokens.words[i][0].islower() and noun_kind(tokens.lower[i]) is None)
    return any((form := verb_form(tokens.lower[i])) and form.base for i in bases)


def _is_place(tokens: Tokens, verb: int, stop: int) -> bool:
    """Return whether what follows "was" tells where somebody was: on the platform, not "in tears"."""
    articles = lexicon.words("plain_articles")
    placed = tokens.lower[verb + 1] in lexicon.words("whereabouts")
    return tokens.lower[verb] != "is" and placed and verb + 2 < stop and tokens.lower[verb + 2] in articles


def _concerns(tokens: Tokens, lemma: str, at: int, stop: int, *, past: bool) -> bool:
    """Return whether what follows a verb makes it a stake: lives opposite, took part in, lost | her son, saw | it."""
    if lemma in _ENDLESS:
        return tokens.lower[at] not in ("there", "here")
    if lemma == "take":
        return past and tokens.lower[at : at + 2] == _PART
    if not past:
        return False
    if lemma in lexicon.words("deeds_for_kin"):
        told = lexicon.words("kin") | lexicon.words("losses")
        owned = tokens.lower[at] in _OWNERS or lemma in ("raise", "bring")
        return owned and not told.isdisjoint(_singular(word) for word in tokens.lower[at:stop])
    real = lexicon.words("nouns_of_no_stake").isdisjoint(tokens.lower[at : min(at + _NOUN, stop)])
    return real and (lemma in _FLEEING or tokens.lower[at] in lexicon.words("articles"))


def _singular(word: str) -> str:
    return word.removesuffix("s") if noun_kind(word.removesuffix("s")) else word
