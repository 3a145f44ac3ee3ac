"""Find the roles that stand behind a name: "Ola Moe, 46, a porter", "Moe is a porter"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.adjacent_roles import AdjacentRoles, is_finite, leads_to_name
from quotecheck.phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.roles import role_of

_DASHES = frozenset({"—", "–", "-", "--"})
_ASIDES = _DASHES | {"(", ","}
_CONJUNCTIONS = frozenset({"and", "or", "but"})
_COPULAS = frozenset({"is", "was", "became", "remains"})
_NOW = frozenset({"now", "once", "also"})
_ARTICLES = frozenset({"the", "a", "an"})
_MARKS_AFTER = frozenset(",.;:—–-()“”\" \n!?'’")
_PARTIES = frozenset("DRI")
_LONGEST_PARTY = 6  # tokens between the brackets
_LONGEST_HOME = 10  # tokens
_UNTIL_HOME_ENDS = frozenset(',.;“"|')


def role_after(index: TextIndex, token: int, limit: int) -> AdjacentRoles:
    """Return the roles behind a name, party tag, age and home passed over: "Ola Moe, 46, a porter", "Moe is a porter".

    Args:
        index: the article.
        token: the token behind the name.
        limit: the token before which its noun phrase ends.
    """
    tokens = index.tokens
    end = tokens.ends[token - 1]
    word = tokens.words[token] if token < limit else ""
    if word in _ASIDES:
        words = tokens.words
        behind = _aside_end(tokens, _party_end(tokens, token, limit), limit)
        edge = tokens.ends[behind - 1]
        lead = behind - 1 if behind > token and words[behind - 1] == "," else behind
        if _is_lead(tokens, lead, limit):
            return _apposition(index, lead + 1, limit) or AdjacentRoles((), edge)
        return AdjacentRoles((), edge)
    if word in _COPULAS:
        return _predicate(index, token, limit) or AdjacentRoles((), end)
    return AdjacentRoles((), end)


def _predicate(index: TextIndex, copula: int, limit: int) -> AdjacentRoles | None:
    """Return the role that the name before a copula is said to have: is now a porter."""
    lower = index.tokens.lower
    at = copula + 1
    if at < limit and lower[at] in _NOW:
        at += 1
    if at >= limit or lower[at] not in _ARTICLES:
        return None
    phrase = read_phrase(index, at, limit)
    if not phrase or phrase.noun is not Noun.PERSON or phrase.plural:
        return None
    if phrase.head in lexicon.words("roles_of_anybody"):
        return None
    return AdjacentRoles((role_of(index, phrase),), index.tokens.ends[copula - 1])


def _party_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a party or place in brackets or commas, or `at`: (D-Ohio), (Lab), ", R-Maine,"."""
    words = tokens.words
    if words[at] == "(":
        for i in range(at + 1, min(at + 2 + _LONGEST_PARTY, limit)):
            if words[i] == ")":
                return i + 1 if _is_party(words[at + 1 : i]) else at
        return at
    if words[at] == "," and at + 2 < limit and words[at + 1][0] in _PARTIES and words[at + 1][1:2] == "-":
        for behind in (at + 2, at + 3):
            if behind < limit and words[behind] == ",":
                return behind
    return at


def _is_party(words: tuple[str, ...]) -> bool:
    if not words or not words[0][0].isupper():
        return False
    if len(words) == 1:
        return True
    return (words[1] in _DASHES or "-" in words[0]) and all(word[0].isalnum() for word in words[2:])


def _aside_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind an age and a home, or `at`: ", aged 46, of Ostby,"."""
    words, lower = tokens.words, tokens.lower
    if at + 1 >= limit or words[at] != ",":
        return at
    age = at + 2 if lower[at + 1 : at + 2] == ("aged",) else at + 1
    if age < limit and words[age].isdigit() and len(words[age]) <= 3:
        if age + 1 < limit and words[age + 1] == ",":
            return _home_end(tokens, age + 2, limit) or age + 2
        return age + 1 if words[age + 1 : age + 2] == (".",) else at
    return _home_end(tokens, at + 1, limit) or at


def _home_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind "of Ostby," at `at`; 0 if it says no home."""
    if at >= limit or tokens.lower[at] != "of":
        return 0
    for i in range(at + 1, min(at + 1 + _LONGEST_HOME, limit)):
        if tokens.words[i] in _UNTIL_HOME_ENDS:
            return i + 1 if tokens.words[i] == "," and i > at + 1 else 0
    return 0


def _is_lead(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether an apposition may follow the mark at `at`."""
    if at + 1 >= limit or not (tokens.words[at] == "," or tokens.words[at] in _DASHES):
        return False
    return tokens.starts[at + 1] > tokens.ends[at] and tokens.lower[at + 1] not in _CONJUNCTIONS


def _apposition(index: TextIndex, start: int, limit: int) -> AdjacentRoles | None:
    tokens = index.tokens
    phrase = read_phrase(index, start, limit)
    if not phrase or phrase.plural:
        return None
    if phrase.noun is not Noun.PERSON and not _looks_like_role(phrase):
        return None
    if not phrase.determiner and tokens.words[start][0].isupper() and not _may_open_role(tokens, start, phrase):
        return None
    behind = phrase.tokens.stop
    # "Moe, civil servant and novelist Kari Lie", "Moe, Senator Kari Lie": the role is the next name's.
    if leads_to_name(tokens, phrase) or (behind < limit and tokens.words[behind][0].isupper()):
        return None
    if phrase.end < len(index.text) and index.text[phrase.end] not in _MARKS_AFTER:
        return None
    if behind < limit and tokens.words[behind] == "'" and tokens.starts[behind] > phrase.end:
        return None  # "with Moe, the minister 'looked tired'"
    # "Moe, a spokesman said": the phrase is a subject of its own.
    if (phrase.determiner or phrase.tokens == phrase.core) and behind < limit:
        if is_finite(tokens, behind):
            return None
        form = verb_form(tokens.lower[behind])
        if form and (form.past or form.third) and not form.participle:
            return None
    return AdjacentRoles((role_of(index, phrase),), phrase.end)


def _may_open_role(tokens: Tokens, start: int, phrase: Phrase) -> bool:
    """Return whether capitals after a comma can open a role: "Chief of Police", "Board chairman", "Oslo's mayor"."""
    core = range(start, phrase.core.stop)
    return bool(
        people.role_word(tokens.lower[start])
        or tokens.words[core[-1]][0].islower()
        or any(tokens.words[i] in ("'s", "'") for i in core)
    )


def _looks_like_role(phrase: Phrase) -> bool:
    """Return whether "a beekeeper" says what somebody is though no list holds it."""
    return (
        phrase.determiner in ("a", "an")
        and phrase.noun is Noun.OTHER
        and phrase.head.endswith(lexicon.lines("person_endings"))
        and phrase.head not in lexicon.words("not_people")
    )
