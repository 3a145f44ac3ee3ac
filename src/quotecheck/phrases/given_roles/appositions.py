"""Find the roles that stand behind a name: "Ola Moe, 46, a porter", "Moe, who owns the yard", "Moe is a porter"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, is_noun, noun_kind
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.model import Role, Tenure, TextIndex, Tokens
from quotecheck.phrases.beside.asides import aside_end
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.beside.verbs_of_being import is_being
from quotecheck.phrases.given_roles.affiliations import affiliation_after
from quotecheck.phrases.given_roles.appointments import appointed
from quotecheck.phrases.given_roles.body_appositions import is_of_body_before
from quotecheck.phrases.given_roles.clauses_behind_names import is_gerund, office, predicate
from quotecheck.phrases.given_roles.relative_roles import (
    in_capacity,
    lasting_role,
    leading_role,
    relative_role,
    told_after,
)
from quotecheck.phrases.given_roles.roles_of_owners import role_of_cut_owner, role_of_owner
from quotecheck.phrases.noun_phrases.agent_nouns import is_agent
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, is_somebody
from quotecheck.phrases.role_words.named_subjects import is_apposed_subject, opens_sentence
from quotecheck.phrases.role_words.past_roles import behind_time, is_over
from quotecheck.phrases.role_words.ranked_roles import ranked_role, role_by_clause
from quotecheck.phrases.role_words.role_bounds import behind_present_place, body_behind_comma, is_finite, leads_to_name
from quotecheck.phrases.role_words.roles import one_of, role_at
from quotecheck.phrases.role_words.titles_of_works import title_behind_colon
from quotecheck.phrases.role_words.unclosed_appositions import is_subject, is_unclosed, read_apposition
from quotecheck.text.punctuation import DASHES_AND_HYPHEN, PHRASE_ENDS

_ASIDES = DASHES_AND_HYPHEN | {"(", ","}
_CONJUNCTIONS = frozenset({"and", "or", "but"})
_MARKS_AFTER = frozenset((*",.;:—–-()“”\" \n!?'’", ""))
_LEADS = frozenset({",", "and"})  # now 46 | and a porter
_MOST = 3  # appositions in a row


def role_after(index: TextIndex, token: int, limit: int) -> AdjacentRoles:
    """Return the roles behind a name, party tag, age and home passed over: "Ola Moe, 46, a porter", "Moe is a porter".

    Args:
        index: the article.
        token: the token behind the name.
        limit: the token before which its noun phrase ends.
    """
    tokens = index.tokens
    nothing = AdjacentRoles((), tokens.ends[token - 1])
    if token >= limit:
        return nothing
    if role := appointed(index, token, limit):
        return AdjacentRoles((role,), nothing.edge)
    if is_being(tokens, token, limit):
        found = predicate(index, token, limit)
    elif tokens.words[token] in _ASIDES or (tokens.lower[token] == "of" and aside_end(tokens, token, limit) > token):
        beside = _behind_mark(index, token, limit)
        told = None if beside.roles else told_after(index, token, limit)
        return beside._replace(roles=told.roles) if told else beside
    else:
        serving = tokens.lower[token : token + 2] == ("serving", "as")  # With Ola Moe | serving as mayor, the town
        found = relative_role(index, token, limit) or _of_subject(index, token, limit)
        found = found or (in_capacity(index, token, limit) if serving else None)
    return AdjacentRoles(found.roles, nothing.edge) if found else nothing


def _of_subject(index: TextIndex, token: int, limit: int) -> AdjacentRoles | None:
    """Return what a sentence says that somebody named, its subject, does: Ola Moe | now runs the yard."""
    quoted = index.is_quoted(index.tokens.starts[token])
    return lasting_role(index, token, limit) if opens_sentence(index.tokens, token) and not quoted else None


def _behind_mark(index: TextIndex, token: int, limit: int) -> AdjacentRoles:
    """Return the roles in the appositions and clauses behind a mark: ", 46, a Republican, who owns the yard,"."""
    tokens = index.tokens
    behind = aside_end(tokens, token, limit)
    edge = tokens.ends[behind - 1]
    lead = behind - 1 if behind > token and tokens.words[behind - 1] in _LEADS else behind
    if (lead > token or is_apposed_subject(tokens, token)) and is_being(tokens, lead + 1, limit):
        found = predicate(index, lead + 1, limit)
        return AdjacentRoles(found.roles if found else (), edge)
    if lead > token and (found := lasting_role(index, lead + 1, limit)):
        return AdjacentRoles(found.roles, edge)  # Ola Moe, 46, | has worked at the mill for ten years
    roles: tuple[Role, ...] = ()
    while len(roles) < _MOST and _is_lead(tokens, lead, limit):
        found = _clause(index, lead + 1, limit)
        if found:
            return AdjacentRoles((*roles, *found.roles), edge)
        if tokens.words[lead + 1] in ("who", "whose"):
            break  # not: Moe, | WHO's envoy
        found = _apposition(index, lead + 1, limit, aged=lead > token) or affiliation_after(index, lead, limit)
        if not found or (roles and is_of_body_before(roles[-1], found.roles[0])):
            break
        roles, edge = (*roles, *found.roles), found.edge
        lead = bisect_left(tokens.starts, edge)
        if lead < limit and tokens.lower[lead] == "who" and _is_of_head(tokens, lead, roles[-1]):
            return AdjacentRoles((*roles[:-1], _with_clause(index, roles[-1], lead, limit)), edge)
    return AdjacentRoles(roles, edge)


def _is_of_head(tokens: Tokens, who: int, role: Role) -> bool:
    """Return whether a clause without a comma tells of who has a role, not of others in it: an aide to Bo Lie | who.

    No clause picks one of several Bo Lies, and no body is "who"; but "the mother of a boy | who drowned".
    """
    before = tokens.words[who - 1]
    kind = noun_kind(before.lower())
    return before.lower() == role.head or before[0].isupper() or (kind is not None and kind.noun is Noun.BODY)


def _with_clause(index: TextIndex, role: Role, who: int, limit: int) -> Role:
    """Return a role with the post that a clause right behind its noun tells: a supporter | who is the club's chair."""
    found = relative_role(index, who, limit)
    return role_at(index.text, role.span.start, found.roles[-1].span.end, role.head) if found else role


def _clause(index: TextIndex, at: int, limit: int) -> AdjacentRoles | None:
    """Return the role that a clause gives: who is a porter, who owns the yard, representing the Board."""
    if found := relative_role(index, at, limit) or in_capacity(index, at, limit) or leading_role(index, at, limit):
        return found
    return office(index, at, limit) if is_gerund(index.tokens, at) else None


def _is_lead(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether an apposition may follow the mark at `at`."""
    if at + 1 >= limit or not (tokens.words[at] in _LEADS or tokens.words[at] in DASHES_AND_HYPHEN):
        return False
    other = tokens.lower[at + 1] in _CONJUNCTIONS or tokens.words[at - 1 : at + 1] == (")", "and")
    return tokens.starts[at + 1] > tokens.ends[at] and not other  # not: Ana Moe (D-Ohio) | and a rower


def _apposition(index: TextIndex, start: int, limit: int, *, aged: bool) -> AdjacentRoles | None:
    """Return the role in an apposition; behind an age any noun with "a" is one: "Ola Moe, 46, a barista"."""
    tokens = index.tokens
    first, start = behind_time(tokens, start, limit)
    if tokens.lower[start : start + 2] == ("one", "of"):
        role = one_of(index, start, limit)
        return AdjacentRoles((role,), role.span.end) if role else None
    if role := ranked_role(index, start, limit) or role_by_clause(index, start, limit):
        return AdjacentRoles((role,), role.span.end)
    if found := role_of_owner(index, start, limit):
        return found
    phrase = read_apposition(index, start, limit)
    if phrase and (found := role_of_cut_owner(index, start, phrase.tokens.stop, limit)):
        return found
    if not phrase or phrase.plural or phrase.determiner == "whose":
        return None
    told = is_somebody(tokens, phrase) or _looks_like_role(tokens, phrase)
    if not told and not _is_told(tokens, phrase, limit, aged=aged):
        return None
    if _is_subject(tokens, phrase):
        return None
    if not phrase.determiner and tokens.words[start][0].isupper() and not _may_open_role(tokens, start, phrase):
        return None
    behind = phrase.tokens.stop
    # "Moe, civil servant and novelist Kari Lie", "Moe, Senator Kari Lie": the role is the next name's.
    unclosed = is_unclosed(tokens, start, behind)
    leads = not unclosed and leads_to_name(tokens, phrase) and not _is_completed(tokens, phrase, limit)
    if leads or (behind < limit and tokens.words[behind][0].isupper()):
        return None
    if index.text[phrase.end : phrase.end + 1] not in _MARKS_AFTER:
        return None
    if behind < limit and tokens.words[behind] == "'" and tokens.starts[behind] > phrase.end:
        return None  # "with Moe, the minister 'looked tired'"
    # "Moe, a spokesman said": the phrase is a subject of its own.
    own = phrase.determiner or phrase.tokens == phrase.core
    if own and behind < len(tokens.words) and not unclosed and is_subject(tokens, behind):
        return None
    begin = tokens.starts[first] if first < start else phrase.start
    body = body_behind_comma(tokens, behind, limit)
    closed = body and (body >= limit or tokens.words[body] in PHRASE_ENDS)
    titled = title_behind_colon(tokens, behind, limit)
    end = tokens.ends[(body if closed else titled or behind_present_place(tokens, behind, limit)) - 1]
    role = role_at(index.text, begin, end, phrase.head)
    over = behind < limit and is_over(tokens, behind)
    return AdjacentRoles((role._replace(tenure=Tenure.FORMER) if over else role,), end)


def _is_subject(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a verb of the same clause stands in a phrase: "As Moe said, the secretary of state | was told".

    Not that of a clause within it: "a minister at the time the tax was introduced".
    """
    for i in range(phrase.core.stop, phrase.tokens.stop):
        if tokens.shapes[i] in "DHhE":
            return False
        if tokens.symbols[i] == "X":
            return True
    return False


def _is_completed(tokens: Tokens, phrase: Phrase, limit: int) -> bool:
    """Return whether a name completes a role that a mark ends: ", mother of the victim Kari Lie,"."""
    stop = phrase.tokens.stop
    complement = tokens.lower[phrase.core.stop : stop]
    return (
        complement[:1] in (("of",), ("for",), ("to",), ("with",), ("at",))
        and "and" not in complement
        and (stop >= limit or tokens.words[stop] in PHRASE_ENDS or tokens.lower[stop : stop + 2] == ("and", "no"))
    )


def _is_told(tokens: Tokens, phrase: Phrase, limit: int, *, aged: bool) -> bool:
    """Return whether an apposition with a noun that no list knows is of somebody, by what stands around it.

    Behind an age ("Ola Moe, 46, a barista"), before "who" ("the attendant who stopped the lift"), or by a rare word
    alone ("Ola Moe, a kaitiaki for the bay, said").
    """
    head = tokens.words[phrase.core.stop - 1]
    if phrase.noun is not Noun.OTHER or not phrase.determiner or phrase.head in lexicon.words("quantifiers"):
        return False
    behind = phrase.tokens.stop
    if behind < limit and tokens.lower[behind] == "who":
        return phrase.tokens == phrase.core and not head.endswith(YEARS_OLD)  # no "pair of friends who met"
    if phrase.determiner not in ("a", "an"):
        return False
    rare = phrase.head not in lexicon.common_words() and head.isalpha() and head.islower()
    return aged or (rare and (behind >= limit or tokens.words[behind] in PHRASE_ENDS))


def _may_open_role(tokens: Tokens, start: int, phrase: Phrase) -> bool:
    """Return whether capitals after a comma can open a role: Chief of Police; HRB Director; Site Engineer, said."""
    core, stop = range(start, phrase.core.stop), phrase.tokens.stop
    named = tokens.flags[start] & (people.GIVEN | people.HONORIFIC)
    closed = tokens.words[stop : stop + 1] == (",",) and is_finite(tokens, stop + 1)
    return bool(
        (people.role_word(tokens.lower[start]) and is_noun(tokens.lower[start]))
        or (len(core) > 1 and not named and phrase.head in lexicon.words("title_words"))
        or (len(core) > 1 and not named and phrase.noun is Noun.PERSON and (closed or phrase.tokens != phrase.core))
        or tokens.words[core[-1]][0].islower()
        or any(tokens.words[i] in ("'s", "'") for i in core)
    )


def _looks_like_role(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether "a beekeeper" says what somebody is though no list of roles holds it."""
    if phrase.noun is not Noun.OTHER or phrase.head in lexicon.words("not_people"):
        return False
    if phrase.determiner in ("a", "an"):
        return phrase.head.endswith(lexicon.lines("person_endings"))
    return "'s" in tokens.words[phrase.core.start : phrase.core.stop] and is_agent(phrase.head)  # the club's top scorer
