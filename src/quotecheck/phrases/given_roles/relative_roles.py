"""Find what a relative clause behind a name says its bearer is: "Moe, who chairs the board", "who rears silkworms"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.model import DOING, Tenure, TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.beside.verbs_of_being import behind, is_being
from quotecheck.phrases.given_roles.clauses_behind_names import is_post, office, offices_by_verb, predicate
from quotecheck.phrases.noun_phrases.complements import complement_stop
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.clause_roles import phrase_of_leading, told_by_clause, whose_clause
from quotecheck.phrases.role_words.roles import role_at, role_of

_LONGEST = 20  # tokens of a clause before "and"
_LONGEST_ASIDE = 22  # tokens: Moe, who was born Ana Lie in Ostby in 1967 and turned 58 in May, | has been chair since
_ENDS_ASIDE = frozenset({",", ".", ";", "|", "\n"})
_STEPPING_IN = frozenset({("took", "over"), ("taken", "over")})
_ENDS_CLAUSE = frozenset({"and", ",", ".", ";", "|"})


def relative_role(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a relative clause gives: who is a porter, who owns the yard.

    Args:
        index: the article.
        at: the token of "who".
        limit: the token before which the clause ends.
    """
    tokens = index.tokens
    quoted = index.is_quoted(tokens.starts[at])  # “Moe, who stands for decay”: an opinion
    if at + 1 >= limit or tokens.lower[at] != "who":
        return None if quoted else _done(index, whose_clause(index, at, limit))
    verb = behind(tokens, at + 1, limit, lexicon.words("adverbs_of_tenure"))
    if found := _was(index, verb, limit) or office(index, verb, limit) or in_capacity(index, verb, limit):
        return _with_later(index, found, limit)
    other = _joined_verb(tokens, verb, limit)
    if other < limit and (found := _was(index, other, limit) or office(index, other, limit)):
        return found
    if quoted or tokens.words[at - 1][0].isalnum():
        return None  # "a friend of Ola Moe who lives in Ostby" may be the friend
    done = [place for start in (verb, other) if start < limit and (place := told_by_clause(index, start, limit))]
    return _done(index, range(done[0].start, done[-1].stop) if done else None)


def _joined_verb(tokens: Tokens, verb: int, limit: int) -> int:
    """Return the verb that "and" joins to the one at `verb`, else `limit`: held it until May and now | chairs it."""
    joint = next((i for i in range(verb, min(limit, verb + _LONGEST)) if tokens.lower[i] in _ENDS_CLAUSE), limit)
    joined = joint < limit and tokens.lower[joint] == "and"
    return behind(tokens, joint + 1, limit, lexicon.words("adverbs_of_tenure")) if joined else limit


def subject_role(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return what a sentence says that "he" or "she", its subject, does: She chairs the board; He … and now runs it.

    Args:
        index: the article.
        verb: the token behind the pronoun.
        limit: the token before which the sentence ends.
    """
    tokens = index.tokens
    verb = behind(tokens, verb, limit, lexicon.words("adverbs_of_tenure"))
    if verb >= limit:
        return None
    if found := office(index, verb, limit):
        return found
    other = _joined_verb(tokens, verb, limit)
    if other < limit and (found := office(index, other, limit)):
        return found
    trade = tokens.lower[verb] == "has" or tokens.lower[verb] in lexicon.words("verbs_of_trade")
    return _done(index, told_by_clause(index, verb, limit) if trade else None)


def lasting_role(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return what a sentence says that somebody named in it does and goes on doing: Ola Moe | now runs the club.

    That is to lead a body, or to have done something for a time; not to lead the race, nor to run a good campaign, nor
    to have lived there for years.
    """
    found = subject_role(index, verb, limit)
    if not found:
        return None
    said = found.roles[0].text.lower().split()
    if said[0] == "has":
        if said[1:2] == ["lived"]:
            return None
        lasts = lexicon.words("lasting_times")
        return found if "since" in said or ("for" in said and not lasts.isdisjoint(said)) else None
    ahead = not lexicon.words("led_by_who_is_ahead").isdisjoint(said)
    body = not people.heads("body_nouns").keys().isdisjoint(said)
    return found if said[0] in offices_by_verb() and body and not ahead else None


def told_after(index: TextIndex, token: int, limit: int) -> AdjacentRoles | None:
    """Return what a sentence says that its subject is, behind an aside: Ola Moe, a Sami, | was elected mayor of Ostby.

    Args:
        index: the article.
        token: the comma behind the name.
        limit: the token before which the sentence ends.
    """
    tokens = index.tokens
    reach = range(token + 1, min(limit, token + _LONGEST_ASIDE)) if tokens.words[token] == "," else ()
    behind = next((i + 1 for i in reach if tokens.words[i] in _ENDS_ASIDE), 0)
    if not behind or tokens.words[behind - 1] != "," or not is_being(tokens, behind, limit):
        return None
    form = tokens.forms[behind + 1]
    has_been = tokens.lower[behind : behind + 2] == ("has", "been")  # not "was a rower", in an obituary
    lasts = tokens.lower[behind] == "is" or has_been or (form and form.participle)
    return predicate(index, behind, limit) if lasts else None


def _was(index: TextIndex, verb: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a relative clause gives, one that is over behind "was": who was a pupil there."""
    found = predicate(index, verb, limit)
    if not found or index.tokens.lower[verb] != "was":
        return found
    at = behind(index.tokens, verb + 1, limit, lexicon.words("adverbs_of_tenure") | lexicon.words("articles"))
    if index.tokens.starts[at] < found.roles[0].span.start:
        return found  # who was | appointed | mayor
    return AdjacentRoles(tuple(role._replace(tenure=Tenure.FORMER) for role in found.roles), found.edge)


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


def leading_role(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role of who is first in a body: at the helm of the fishermen's association."""
    return _done(index, range(at, complement_stop(index, at, limit)) if phrase_of_leading(index.tokens, at) else None)


def in_capacity(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role in which somebody does something, told by the phrase at `at`.

    As harbour master; serving as harbour master; in her capacity as owner; holding the post of deputy minister.
    """
    tokens = index.tokens
    link = _capacity_end(tokens, at + 1 if tokens.words[at] == "," else at, limit)
    if link + 1 >= limit:
        return None
    phrase = read_phrase(index, link + 1, limit)
    if not phrase or tokens.lower[link] not in ("as", "of") or not is_post(tokens, link + 1, phrase):
        return None
    role = role_of(index, phrase)
    return AdjacentRoles((role,), role.span.end)


def _capacity_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token of "as" or "of" behind words for a capacity, or `at`: serving | as, in his capacity | as."""
    lower = tokens.lower
    if lower[at : at + 2] in _STEPPING_IN:
        at += 2  # took over | as harbour master
    if at + 4 < limit and lower[at] in lexicon.words("before_capacities"):
        if lower[at + 1] == "as":
            return at + 1
        owned = lower[at + 1] in lexicon.words("articles") and lower[at + 2] in lexicon.words("capacities")
        return at + 3 if owned else limit
    return at if lower[at] == "as" else limit
