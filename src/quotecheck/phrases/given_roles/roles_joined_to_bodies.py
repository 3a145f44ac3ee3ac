"""Join a role before a name to the body behind it: "Attorney Ola Moe of the Harbour Board" is its attorney."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.model import DOING, Role, Span, TextIndex, Tokens
from quotecheck.phrases.beside.beside_names import AdjacentRoles
from quotecheck.phrases.given_roles.affiliations import affiliation_after
from quotecheck.phrases.given_roles.appositions import role_after
from quotecheck.phrases.noun_phrases.noun_phrases import is_somebody, read_phrase
from quotecheck.phrases.role_words.roles import role_of, worded_role

_LONGEST_BRACKET = 12  # tokens
_YEAR = 2  # digits


def with_learned(tokens: Tokens, title: range) -> range:
    """Return a title with the learned one behind it, Associate | Professor, and its rank, First | Minister."""
    learned = tokens.words[title.stop] in lexicon.words("learned_titles")
    return range(_with_rank(tokens, title.start), title.stop + learned)


def _with_rank(tokens: Tokens, first: int) -> int:
    """Return the first token of a title with the number of its rank: First | Minister, Deputy First | Minister."""
    if not first or tokens.words[first - 1] not in lexicon.words("numbers_of_ranks"):
        return first
    return first - 1 - (first > 1 and tokens.words[first - 2] in lexicon.words("ranks_before_numbers"))


def roles_behind(index: TextIndex, token: int, limit: int, *, supposed: bool) -> AdjacentRoles:
    """Return the roles behind a name: its body, and what stands in apposition: "of Ostby University, a chemist".

    Args:
        index: the article.
        token: the token behind the name.
        limit: the token before which its noun phrase ends.
        supposed: whether the name stands behind "if", so that a clause tells nothing.
    """
    body = affiliation_after(index, token, limit)
    if not body:
        after = role_after(index, token, token if supposed else limit)
        return after if after.roles else _bracketed(index, token, limit) or after
    at = bisect_left(index.tokens.starts, body.edge)
    opens = at + 1 < limit and index.tokens.words[at] == "," and index.tokens.lower[at + 1] in ("a", "an")
    more = role_after(index, at, limit) if opens else body
    about_body = vague_roles() | {DOING}  # of Ostby Foods, a maker of jam
    roles = tuple(role for role in more.roles if more is not body and role.head not in about_body)
    return AdjacentRoles((*body.roles, *roles), more.edge if roles else body.edge)


def _bracketed(index: TextIndex, token: int, limit: int) -> AdjacentRoles | None:
    """Return what brackets behind a name say somebody is: (a nurse at the clinic), a school and year, (ENG ’26)."""
    tokens = index.tokens
    stop = next((i for i in range(token + 1, min(token + _LONGEST_BRACKET, limit)) if tokens.words[i] == ")"), 0)
    if not stop or tokens.words[token] != "(" or stop == token + 1:
        return None
    phrase = read_phrase(index, token + 1, stop)
    whole = phrase and phrase.tokens.stop == stop and is_somebody(tokens, phrase)
    post = whole and phrase and tokens.words[phrase.core.stop - 1][0].islower()
    years = tokens.words[stop - 1].lstrip("’'")
    graduates = len(years) == _YEAR and years.isdigit() and index.text[tokens.ends[stop - 1] - 3] in "’'"
    if phrase and post:
        return AdjacentRoles((role_of(index, phrase),), tokens.ends[stop])
    if not graduates or not tokens.words[token + 1].isupper():
        return None
    place = tokens.span(range(token + 1, stop))
    role = worded_role(place, " ".join(place.of(index.text).split()), tokens.lower[stop - 1])
    return AdjacentRoles((role,), tokens.ends[stop])


def joined_roles(
    index: TextIndex, honorific: str, name: range, before: tuple[Role, ...], behind: tuple[Role, ...]
) -> tuple[Role, ...]:
    """Return the roles on both sides of a name, a body behind it joined to the last one before.

    A learned title is such a role, too: "Professor Kari Lie of Ostby University".

    Args:
        index: the article.
        honorific: the courtesy or learned title of the name.
        name: the tokens of the name with its titles.
        before: the roles before the name.
        behind: those behind it.
    """
    first = behind[0]
    if first.head != "of":
        return before + behind
    title = before[-1] if before else _learned(index, honorific, name)
    if title is None or title.affiliation or not _is_short(title):
        return before + behind
    return (*before[:-1], worded_role(title.span, f"{title.text} {first.text}", title.head), *behind[1:])


def _learned(index: TextIndex, honorific: str, name: range) -> Role | None:
    """Return the role that a learned title before a name tells."""
    at = next((i for i in name if index.tokens.words[i] == honorific), -1)
    if at < 0 or honorific not in lexicon.words("learned_titles"):
        return None
    return worded_role(Span(index.tokens.starts[at], index.tokens.ends[at]), honorific, "professor")


def _is_short(role: Role) -> bool:
    """Return whether a role says not yet of what: Attorney, Professor emeritus, but not mayor of Ostby."""
    words = role.text.lower().split()
    while len(words) > 1 and words[-1] in lexicon.words("after_titles"):
        words.pop()
    return words[-1] == role.head or " ".join(words).endswith(role.head)
