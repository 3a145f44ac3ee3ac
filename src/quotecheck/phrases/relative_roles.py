"""Find what a relative clause behind a name says its bearer is: "Moe, who chairs the board", "who rears silkworms"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex
from quotecheck.phrases.adjacent_roles import AdjacentRoles
from quotecheck.phrases.clause_roles import told_by_clause, whose_clause
from quotecheck.phrases.noun_phrases import read_phrase
from quotecheck.phrases.posts import DOING, behind, is_post, office, predicate
from quotecheck.phrases.roles import role_at, role_of

_LONGEST = 20  # tokens of a clause before "and"
_ENDS_CLAUSE = frozenset({"and", ",", ".", ";", "|"})


def relative_role(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a relative clause gives: who is a porter, who owns the yard.

    Args:
        index: the article.
        at: the token of "who".
        limit: the token before which the clause ends.
    """
    tokens = index.tokens
    if at + 1 >= limit or tokens.lower[at] != "who":
        return _done(index, whose_clause(index, at, limit))
    adverbs = lexicon.words("adverbs_of_tenure")
    verb = behind(tokens, at + 1, limit, adverbs)
    if found := predicate(index, verb, limit) or office(index, verb, limit) or _acting_as(index, verb, limit):
        return _with_later(index, found, limit)
    # "who held the post until May and now chairs the board"
    joint = next((i for i in range(verb, min(limit, verb + _LONGEST)) if tokens.lower[i] in _ENDS_CLAUSE), limit)
    other = behind(tokens, joint + 1, limit, adverbs) if joint < limit and tokens.lower[joint] == "and" else limit
    if other < limit and (found := predicate(index, other, limit) or office(index, other, limit)):
        return found
    if tokens.words[at - 1][0].isalnum():
        return None  # "a friend of Ola Moe who lives in Ostby" may be the friend
    done = [place for start in (verb, other) if start < limit and (place := told_by_clause(index, start, limit))]
    return _done(index, range(done[0].start, done[-1].stop) if done else None)


def subject_role(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return what a sentence says that "he" or "she", its subject, does: She chairs the board; He … and now runs it.

    Args:
        index: the article.
        verb: the token behind the pronoun.
        limit: the token before which the sentence ends.
    """
    tokens = index.tokens
    adverbs = lexicon.words("adverbs_of_tenure")
    verb = behind(tokens, verb, limit, adverbs)
    if verb >= limit:
        return None
    if found := office(index, verb, limit):
        return found
    joint = next((i for i in range(verb, min(limit, verb + _LONGEST)) if tokens.lower[i] in _ENDS_CLAUSE), limit)
    other = behind(tokens, joint + 1, limit, adverbs) if joint < limit and tokens.lower[joint] == "and" else limit
    if other < limit and (found := office(index, other, limit)):
        return found
    form = verb_form(tokens.lower[verb])
    lost = form is not None and form.lemma in lexicon.words("deeds_for_kin")
    trade = lost or tokens.lower[verb] == "has" or tokens.lower[verb] in lexicon.words("verbs_of_trade")
    return _done(index, told_by_clause(index, verb, limit) if trade else None)


def _done(index: TextIndex, place: range | None) -> AdjacentRoles | None:
    """Return the role that the tokens `place` of a clause say, if any."""
    if not place:
        return None
    end = index.tokens.ends[place.stop - 1]
    return AdjacentRoles((role_at(index.text, index.tokens.starts[place.start], end, DOING),), end)


def _with_later(index: TextIndex, found: AdjacentRoles, limit: int) -> AdjacentRoles:
    """Return a role with the one that the clause goes on to: had been manager since May and is now head of quality."""
    tokens = index.tokens
    start = bisect_left(tokens.starts, found.edge)
    stop = next((i for i in range(start, min(limit, start + _LONGEST)) if tokens.lower[i] in _ENDS_CLAUSE), limit)
    if stop >= limit or tokens.lower[stop] != "and":
        return found
    later = predicate(index, behind(tokens, stop + 1, limit, lexicon.words("adverbs_of_tenure")), limit)
    return AdjacentRoles((*found.roles, *later.roles), later.edge) if later else found


def _acting_as(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role in which somebody did something: who as harbour master signed the lease."""
    tokens = index.tokens
    first = at + 1 if tokens.words[at] == "," else at
    if first + 1 >= limit or tokens.lower[first] != "as":
        return None
    phrase = read_phrase(index, first + 1, limit)
    role = role_of(index, phrase) if phrase and is_post(tokens, first + 1, phrase) else None
    if role is None:
        return None
    return AdjacentRoles((role,), role.span.end)
