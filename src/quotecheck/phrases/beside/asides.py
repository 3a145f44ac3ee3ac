"""What stands in commas or brackets right behind a name and is no role: party, age, home."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import roles_of_bodies, vague_roles
from quotecheck.lexicon.people import BODY, PLACE
from quotecheck.model import Tokens
from quotecheck.phrases.beside.other_names import other_name
from quotecheck.phrases.noun_phrases.lands import land_end
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_PARTIES = frozenset("DRI")
_LONGEST_PARTY = 6  # tokens between the brackets
_LONGEST_TIME = 5  # tokens
_LONGEST_PLACE = 4  # tokens, its preposition among them
_LONGEST_NAMING = 7  # tokens
_LONGEST_CLAUSE = 10  # tokens: known in every market here as Bobo Moe; not: the Ostby man known on the quay as Bobo
_LONGEST_HOME = 10  # tokens
_LONGEST_ROLE = 7  # tokens of a role with "a"
_BEHIND_NOUNS = frozenset("Pobt,.;|")  # symbols of prepositions and marks
_BEFORE_AGES = ("aged", "now", "then", "of")
_YEARS = (("years", "of", "age"), ("years", "old"), ("years",))
_UNTIL_HOME_ENDS = frozenset(',.;“"|')


def aside_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind party, age and home at `at`, or `at`: "(D-Ohio), 46, of Ostby,", "of Ohio,"."""
    at = _letters_end(tokens, _bracket_end(tokens, at, limit), limit)
    return _age_end(tokens, _place_end(tokens, _party_end(tokens, _naming_end(tokens, at, limit), limit), limit), limit)


def _bracket_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind brackets that hold an age or what is no role, or `at`: (46), (pictured), (née Lie)."""
    if at + 1 >= limit or tokens.words[at] != "(":
        return at
    opens = tokens.words[at + 1]
    if not opens.isdigit() and opens.lower().rstrip(".") not in lexicon.words("bracketed_asides"):
        return at
    stop = next((i for i in range(at + 1, min(at + 2 + _LONGEST_PARTY, limit)) if tokens.words[i] == ")"), at - 1)
    return stop + 1


def _letters_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind letters of degree or order in commas, the last comma left, or `at`: ", Ph.D., R.N.,"."""
    letters = lexicon.words("postnominals")
    while at + 2 < limit and tokens.words[at] == "," and tokens.words[at + 2] == ",":
        word = tokens.words[at + 1].replace(".", "")
        if word not in letters or people.role_word(word.lower()):
            break  # "Ola Moe, MP, said" is one
        at += 2
    return at


def _naming_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind another name in commas, the last comma left, or `at`: ", who goes by Bobo,"."""
    if at >= limit or tokens.words[at] != ",":
        return at
    clause = other_name(tokens, at + 1)
    stop = clause[1]
    first = at + (3 if at + 3 < limit and tokens.words[at + 1].isdigit() else 1)  # , 52, | whom
    longer = tokens.lower[first : first + 1] in (("known",), ("whom",))
    near = stop < first + (_LONGEST_CLAUSE if longer else _LONGEST_NAMING)
    near = near and tokens.lower[first] not in lexicon.words("articles")  # not: Moe, | the hacker known as “Bobo,” said
    return stop if clause[0] and near and stop < limit and tokens.words[stop] == "," else at


def _place_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind "of Ohio", or "of Dayton, Ohio", before a comma, or `at`."""
    end = at + 1
    if at >= limit or tokens.lower[at] != "of":
        return at
    while end < min(limit, at + _LONGEST_PLACE) and tokens.words[end][0].isupper():
        end += 1
    if end == at + 1 or end >= limit or tokens.words[end] != ",":
        return at
    behind = land_end(tokens, end, limit)
    is_place = behind > end or any(tokens.flags[i] & PLACE for i in range(at + 1, end))
    return behind if is_place or _tells_somebody(tokens, end + 1, limit) else at


def _tells_somebody(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a noun phrase with "a" is of somebody: of Ostby, | a retired nurse; not: of Halden, a maker."""
    if at + 1 >= limit or tokens.lower[at] not in lexicon.words("indefinite_articles"):
        return False
    stop = next((i for i in range(at + 1, min(limit, at + _LONGEST_ROLE)) if tokens.symbols[i] in _BEHIND_NOUNS), 0)
    kind = noun_kind(tokens.lower[stop - 1]) if stop else None
    bodies = vague_roles() | roles_of_bodies()
    return kind is not None and kind.noun is Noun.PERSON and not kind.plural and tokens.lower[stop - 1] not in bodies


def _party_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a party or place in brackets or commas, or `at`: (D-Ohio), (Lab, East), ", R-Maine,"."""
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
    seat = words[1 + (words[1] == ".") :]  # (Ind., East Ward)
    if seat[:1] == (",",) and len(seat) > 1:
        return all(word[0].isupper() or word in DASHES_AND_HYPHEN for word in seat[1:])
    return (words[1] in DASHES_AND_HYPHEN or "-" in words[0]) and all(word[0].isalnum() for word in words[2:])


def _age_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind an age and a home, or `at`: ", aged 46, of Ostby,", ", 46 years old and | a porter"."""
    words, lower = tokens.words, tokens.lower
    if at + 1 >= limit or words[at] != ",":
        return at
    age = at + 1 + (lower[at + 1] in _BEFORE_AGES)
    if age < limit and words[age].isdigit() and len(words[age]) <= 3:
        stop = next((age + 1 + len(each) for each in _YEARS if lower[age + 1 : age + 1 + len(each)] == each), age + 1)
        if stop < limit and words[stop] == ",":
            return _home_end(tokens, stop + 1, limit) or stop + 1
        joined = stop + 1 < limit and lower[stop] == "and" and lower[stop + 1] in lexicon.words("indefinite_articles")
        return stop + 1 if joined else stop if words[stop : stop + 1] == (".",) else at
    return _home_end(tokens, at + 1, limit) or at


def _home_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind "of Ostby," or "from Ostby, Ohio," at `at`; 0 if it says no home."""
    named = at + 1 < limit and tokens.words[at + 1][0].isupper() and not tokens.flags[at + 1] & BODY
    if at >= limit or not (tokens.lower[at] == "of" or (tokens.lower[at] == "from" and named)):
        return 0
    for i in range(at + 1, min(at + 1 + _LONGEST_HOME, limit)):
        if tokens.lower[at] == "of" and tokens.flags[i] & BODY and tokens.words[i][0].isupper():
            return 0  # of the Ostby Traders Association
        if tokens.words[i] in _UNTIL_HOME_ENDS:
            return land_end(tokens, i, limit) + 1 if tokens.words[i] == "," and i > at + 1 else 0
    return 0


def time_aside_end(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind a time in commas, or `at`: remains | , for now, | the chair."""
    if at >= limit or tokens.words[at] != ",":
        return at
    stop = next((i for i in range(at + 1, min(limit, at + _LONGEST_TIME)) if tokens.words[i] == ","), 0)
    return stop + 1 if stop and not lexicon.words("times_in_asides").isdisjoint(tokens.lower[at + 1 : stop]) else at
