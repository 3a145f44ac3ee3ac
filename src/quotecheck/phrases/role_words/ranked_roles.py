"""Find who of many somebody is said to be: "the first woman to lead the guild", "the oldest of the sisters"."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.noun_phrases.complements import before_verb, complement_stop
from quotecheck.phrases.role_words.roles import role_at

BY_AGE = frozenset({"youngest", "oldest", "eldest"})
"""Superlatives that say who of several somebody is without a noun: the youngest of the sisters."""
_LONGEST_CORE = 6  # tokens
_LONGEST = 22  # tokens


def ranked_role(index: TextIndex, at: int, limit: int) -> Role | None:
    """Return the role of a phrase that ranks somebody, what completes it included.

    "The youngest warden the reserve ever had", "the only woman on the board", "the first in her family to finish
    school"; not "the best person for the job", an opinion, nor "the first to arrive".
    """
    tokens = index.tokens
    if at + 2 >= limit or tokens.lower[at] not in lexicon.words("articles") or tokens.lower[at] in ("a", "an"):
        return None
    core = _core(tokens, at + 1, min(limit, at + 1 + _LONGEST_CORE))
    if not core:
        return None
    behind = core.stop
    stop = before_verb(tokens, behind, complement_stop(index, behind, limit)) if behind < limit else behind
    head = tokens.lower[behind - 1]
    completed = stop > behind and stop - behind <= _LONGEST and _completes(tokens, behind, head)
    if not completed and head not in _kin():
        return None
    end = tokens.ends[(stop if completed else behind) - 1]
    return role_at(index.text, tokens.starts[core.start], end, head)


@cache
def _kin() -> frozenset[str]:
    return lexicon.words("kin") | {"child"}


def role_by_clause(index: TextIndex, at: int, limit: int) -> Role | None:
    """Return what a clause says of somebody whose noun says nothing: the woman who rang the bell.

    Not what others do or say of them: the man who | the mayor hired, who | police say robbed the bank.
    """
    tokens = index.tokens
    who = at + 2
    if who + 2 >= limit or tokens.lower[at] not in ("the", "a") or tokens.lower[who] != "who":
        return None
    if tokens.lower[at + 1] not in lexicon.words("anybody_told_by_clause") or tokens.lower[who + 1] in ("said", "says"):
        return None
    verb = who + 1 + (tokens.lower[who + 1] in lexicon.words("adverbs_of_tenure") or tokens.lower[who + 1][-2:] == "ly")
    if not (is_finite(tokens, verb) or tokens.lower[verb].endswith("ed")):
        return None
    stop = before_verb(tokens, who + 1, complement_stop(index, who + 1, limit))
    if not who + 2 < stop <= who + _LONGEST:
        return None
    return role_at(index.text, tokens.starts[at + 1], tokens.ends[stop - 1], tokens.lower[at + 1])


def is_finite(tokens: Tokens, at: int) -> bool:
    """Return whether an auxiliary or a form that is finite by itself stands at `at`."""
    form = verb_form(tokens.lower[at])
    return tokens.symbols[at] == "X" or bool(form and (form.past or form.third))


def _core(tokens: Tokens, start: int, limit: int) -> range | None:
    """Return the tokens of a rank and the noun of it, if any: first woman, longest-serving kit man, oldest."""
    first = tokens.lower[start]
    superlative = first.partition("-")[0].endswith("est") and first not in lexicon.words("opinions_of_rank")
    if not superlative and first not in lexicon.words("words_of_rank"):
        return None
    if start + 1 < limit and tokens.lower[start + 1] in lexicon.words("links_of_ranks"):
        alone = first in BY_AGE or (first == "first" and tokens.lower[start + 1] == "in")  # a body may be the largest
        return range(start, start + 1) if alone else None
    for i in range(start + 1, limit):
        kind = noun_kind(tokens.lower[i])
        if (kind and kind.noun is Noun.PERSON and not kind.plural) or tokens.lower[i] in _kin():
            return range(start, i + 1)
        if not tokens.words[i][0].isalpha() or tokens.symbols[i] == "X" or tokens.shapes[i] in "TDH":
            return None
    return None


def _completes(tokens: Tokens, behind: int, head: str) -> bool:
    """Return whether what stands behind a ranked noun tells of which it is: on the board, the reserve ever had."""
    word = tokens.lower[behind]
    alone = head.partition("-")[0].endswith("est")
    return word in lexicon.words("links_of_ranks") or (
        not alone and (word in lexicon.words("completing_ranks") or word in lexicon.words("articles"))
    )
