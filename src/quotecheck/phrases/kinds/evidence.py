"""What the words around a name say of it: that it is a person's, a body's, or somebody's who speaks."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.organisations import roles_of_bodies, vague_roles
from quotecheck.lexicon.people import GIVEN
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.beside.bynames import tells_person
from quotecheck.phrases.beside.name_contexts import (
    body_follows,
    body_precedes,
    is_printed,
    names_body,
    person_follows,
    says_it_has,
    speaks_of_itself,
)
from quotecheck.phrases.beside.other_names import other_name
from quotecheck.phrases.beside.positions import Positions
from quotecheck.phrases.given_roles.adjacent_roles import role_before
from quotecheck.phrases.given_roles.appositions import role_after
from quotecheck.phrases.given_roles.body_appositions import is_said_to_be_body
from quotecheck.phrases.kinds.company_signs import has_what_companies_have, is_known_by_trade, sounds_like_company
from quotecheck.phrases.name_words.names import ParsedRun
from quotecheck.phrases.name_words.reigning_names import reigns
from quotecheck.phrases.name_words.sure_names import opens_with_family_name
from quotecheck.phrases.noun_phrases.called_next import noun_called_next
from quotecheck.phrases.role_words.completed_posts import is_titled
from quotecheck.phrases.role_words.role_bounds import is_of_holder
from quotecheck.phrases.role_words.roles import bracketed_title

SPEAKS, IS_PERSON = 1, 2


def evidence(positions: Positions, run: ParsedRun) -> int:
    """Return above 0 for a person, `SPEAKS` where it only speaks, below 0 for a body, 0 where nothing is told."""
    index = positions.index
    tokens, place = index.tokens, run.tokens
    limit = positions.limit(place.stop) if tokens.ends[place.stop - 1] == run.end else place.stop
    # The head of the oil company Halden Tamba: the company's name, or that of its head.
    unnamed = tokens.lower[place.start - 1] not in lexicon.words("before_bodies")
    titled = len(run.name) > 1 and run.end in positions.heads and unnamed and is_titled(index, place.start)
    titled = titled or (len(run.name) > 1 and bracketed_title(tokens, place.start) is not None)
    if titled or reigns(run) or person_follows(tokens, place.stop, limit) or _has_byname(tokens, place.stop):
        return IS_PERSON
    if has_what_companies_have(tokens, place.start, place.stop) or is_known_by_trade(tokens, place.stop):
        return -1
    unlike = not run.name[0].flags & GIVEN
    if unlike and is_of_holder(tokens, place.start, place.stop):
        return -1
    if told := role_after(index, place.stop, limit).roles:
        return -1 if _is_trade(told[0]) and sounds_like_company(run) else IS_PERSON
    said = unlike and is_said_to_be_body(index, place.start, place.stop, limit)
    if said or body_follows(tokens, place.stop, limit) or names_body(tokens, place.start):
        return -1
    if is_printed(tokens, place.stop, run.end):
        return -1
    if roles := role_before(index, place.start, positions.floor(place.start)).roles:
        if _is_trade(roles[0]) and sounds_like_company(run):
            return -1
        # The proprietor, Thabiso Nkuna, may be somebody or a body; the owner, Dan Cuban, or Lim Keat, is no body.
        personal = (len(run.name) > 1 and run.name[0].flags & GIVEN) or opens_with_family_name(run.name)
        if roles[0].head not in roles_of_bodies() or personal:
            return IS_PERSON
    if body_precedes(tokens, place.start) or _is_called_next(index, run):
        return -1
    if run.end in positions.heads:
        if speaks_of_itself(tokens, place.stop) or (sounds_like_company(run) and says_it_has(tokens, place.stop)):
            return -1
        ordinary = lexicon.common_words()
        return SPEAKS if len(run.name) > 1 and not all(word.text.lower() in ordinary for word in run.name) else 0
    return 0


def _has_byname(tokens: Tokens, behind: int) -> bool:
    return tells_person(tokens, behind, *other_name(tokens, behind))


def _is_called_next(index: TextIndex, run: ParsedRun) -> bool:
    """Return whether a name that begins like no person's is next called by a noun for a body: "Halden fell. The bank".

    By one that may be somebody's, too, only where it is a single word: "Halden sued. The developer".
    """
    words, first = run.name, run.tokens.start
    definite = index.tokens.lower[first - 1 : first] == ("the",)
    if run.title or run.honorific or (not definite and (words[0].flags & GIVEN or _is_plain(run.keys))):
        return False
    noun = noun_called_next(index, first, run.tokens.stop)
    return bool(noun) and (len(words) == 1 or noun in people.heads("body_nouns") or noun in lexicon.words("makers"))


def _is_plain(keys: tuple[str, ...]) -> bool:
    """Return whether a single word is a usual one: Inspectors."""
    return len(keys) == 1 and keys[0] in lexicon.common_words()


def _is_trade(role: Role) -> bool:
    """Return whether a role is a person's or a company's: the contractor."""
    return role.head in roles_of_bodies()


def roles_before(positions: Positions, token: int) -> tuple[Role, ...]:
    """Return what stands before the name at a token and only a person is called: the mayor, no operator."""
    roles = role_before(positions.index, token, positions.floor(token)).roles
    return roles if roles and roles[0].head not in vague_roles() else ()


def is_explained(positions: Positions, run: ParsedRun) -> bool:
    """Return whether what stands beside a single word says that it is a body: "by Harbourlane, a ticketing website"."""
    tokens, stop = positions.index.tokens, run.tokens.stop
    if has_what_companies_have(tokens, run.tokens.start, stop) or _is_called_next(positions.index, run):
        return True
    return tokens.words[stop : stop + 1] == (",",) and body_follows(tokens, stop, positions.limit(stop))
