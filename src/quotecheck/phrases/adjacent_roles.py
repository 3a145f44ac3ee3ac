"""Find the roles that stand beside a name: before it, after it, in apposition."""

from __future__ import annotations

import re
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role
from quotecheck.phrases.capitals import UPPER
from quotecheck.phrases.noun_phrases import Noun, Phrase, noun_kind, read_phrase
from quotecheck.phrases.roles import make_role, owner


class Beside(NamedTuple):
    """What stands on one side of a name: its roles, and how far the noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int


_REACH = 120  # characters before a name that an apposition before it may take
_INITIAL = 2
# The run of words right before a name, none of them cut off by a mark.
_WORDS_BEFORE = re.compile(r"(?:\w[\w’'.&/-]*+[ \u00a0]){1,9}$")
_WORD = re.compile(r"\w[\w’'.&/-]*")
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
# Where a phrase in apposition may begin: after a mark or a word that joins clauses.
_BOUNDARY = re.compile(
    r"(?<![A-Z]\.)(?:(?<=[.!?;:—–,”\"“()])|(?<=''))\s+"
    r"|\b(?:and|but|with|by|said|says|told|that|because|while|whose|when|which|where|if|after|before|until|then)\s+"
)
# What may stand between a name and its apposition: (D-Ohio), ", R-Maine,", ", 46,", ", 46, of Ostby,".
_PARTY = re.compile(
    r"\s?\((?:[RDI]|Republican|Democrat|Democratic|Lab|Con|[A-Z][\w.]{0,12}(?:[-–—][\w. ]{1,14})?)\)"
    r"|,\s[RDI]-[\w.]+(?:\s[\w.]+)?(?=,)"
)
_AGE = re.compile(r",\s(?:aged\s)?\d{1,3}(?:,|(?=\.))(?:\sof\s[^,.;“\"]{2,40},)?|,\sof\s[^,.;“\"]{2,40},")
_LEAD = re.compile(r"(?:,|\s?[—–]|\s-|\s--)\s+(?!and\b|or\b|but\b)")
_COPULA = re.compile(r"\s(?:is|was|became|remains)\s(?:now\s|once\s|also\s)?(?=(?:the|an?)\s)")
_OWNED = re.compile(r"[^,;]{0,40}[’']s?\s")
_CLAUSE = re.compile(r"\b(?:is|was|were|are|has|had|have|will|would|said|says|told|did|does)\b")
_NEXT_NAME = re.compile(rf"(?<![’'])\b(?P<before>[a-z]+) [{UPPER}]\w+ (?:[{UPPER}]\. )?[{UPPER}]\w+")
_CAPITAL_NEXT = re.compile(rf"\s[{UPPER}]")
_NEXT_WORD = re.compile(r"\s+(\w+)")
_MARKS_AFTER = frozenset(",.;:—–-()“”\" \n!?'’")
_NO_ROLES = frozenset({"man", "woman", "boy", "girl", "person", "guy", "individual", "source"})
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "ant", "ee", "ent", "ary", "ive")


def role_before(text: str, start: int, floor: int) -> Beside:
    """Return the role that small words right before a name give: "spokesman Ola Moe", "its chief, Ola Moe,".

    Args:
        text: the article.
        start: where the name starts.
        floor: where its paragraph starts.
    """
    low = max(floor, start - _REACH)
    nothing = Beside((), start)
    if text.endswith(", ", low, start):
        return _apposed_before(text, low, start - 2) or nothing
    if start - low <= 1 or text[start - 1] not in " \u00a0":
        return nothing
    head = text[text.rfind(" ", low, start - 1) + 1 : start - 1].lower()
    kind = noun_kind(head)
    if not kind or kind.noun is not Noun.PERSON or kind.plural or head in _NO_ROLES:
        return nothing
    words = _WORDS_BEFORE.search(text, low, start)
    if not words:
        return nothing
    found = list(_WORD.finditer(words[0]))
    first = len(found) - 1
    while first and not _breaks(found[first - 1][0], found[first - 2][0] if first > 1 else ""):
        first -= 1
    begin = words.start() + found[first].start()
    return Beside((make_role(text, begin, words.start() + found[-1].end(), head),), begin)


def _breaks(word: str, before: str) -> bool:
    """Return whether a word cannot stand in a role before a name: determiners, prepositions, verbs."""
    lower = word.lower()
    if word.endswith((".", "/")):
        return len(word) > _INITIAL and word.rstrip(".") not in people.title_abbreviations() and "." not in word[:-1]
    if lower in _DETERMINERS or people.capitalised().get(lower, 0) & people.FUNCTION or lower in ("will", "may"):
        return True
    if word[0].isupper() or lower in lexicon.words("role_qualifiers"):
        return False
    form = verb_form(lower)
    if form is None:
        return False
    if before == "to" and form.base:
        return True  # "to describe rival Ola Moe"
    return not noun_kind(lower) and (form.past or form.gerund or (form.third and not form.noun))


def _apposed_before(text: str, low: int, end: int) -> Beside | None:
    """Return the role that a phrase gives which fills all between a boundary and the comma before a name."""
    begins = [match.end() for match in _BOUNDARY.finditer(text, low, end)]
    if low == 0 or text[low - 1].isspace():
        begins.insert(0, low)
    for begin in begins:
        first = _WORD.match(text, begin, end)
        if not first or (_breaks(first[0], "") and first[0].lower() not in _DETERMINERS):
            continue
        phrase = read_phrase(text, begin, end)
        if not phrase or phrase.noun is not Noun.PERSON or phrase.plural or phrase.end < end:
            continue
        if text[begin].isupper() and not phrase.determiner and not owner(text[begin:end]):
            continue
        if not _CLAUSE.search(text, phrase.core_end, phrase.end) and not _leads_to_name(text, phrase):
            return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), begin)
    return None


def role_after(text: str, end: int, limit: int) -> Beside:
    """Return the roles behind a name, party tag, age and home passed over: "Ola Moe, 46, a porter", "Moe is a porter".

    Args:
        text: the article.
        end: where the name ends.
        limit: how far its noun phrase may reach.
    """
    edge = position = end
    if text.startswith(("’s", "'s"), end):
        return Beside((), end)
    for pattern in (_PARTY, _AGE):
        if match := pattern.match(text, position, limit):
            edge = match.end()
            position = edge - match[0].endswith(",")
    if match := _LEAD.match(text, position, limit):
        return _apposition(text, match.end(), limit) or Beside((), edge)
    if match := _COPULA.match(text, end, limit):
        phrase = read_phrase(text, match.end(), limit)
        if phrase and phrase.noun is Noun.PERSON and not phrase.plural and phrase.head not in _NO_ROLES:
            return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), end)
    return Beside((), edge)


def _apposition(text: str, start: int, limit: int) -> Beside | None:
    phrase = read_phrase(text, start, limit)
    if not phrase or phrase.plural:
        return None
    if phrase.noun is not Noun.PERSON and not _looks_like_role(phrase):
        return None
    if not phrase.determiner and text[start].isupper() and not _may_open_role(text, start, phrase):
        return None
    # "Moe, civil servant and novelist Kari Lie", "Moe, Senator Kari Lie": the role is the next name's.
    if _leads_to_name(text, phrase) or _CAPITAL_NEXT.match(text, phrase.end, limit):
        return None
    if phrase.end < len(text) and text[phrase.end] not in _MARKS_AFTER:
        return None
    # "Moe, a spokesman said": the phrase is a subject of its own.
    if (phrase.determiner or phrase.core_end == phrase.end) and (after := _NEXT_WORD.match(text, phrase.end, limit)):
        form = verb_form(after[1].lower())
        if _CLAUSE.fullmatch(after[1]) or (form and (form.past or form.third) and not form.participle):
            return None
    return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), phrase.end)


def _may_open_role(text: str, start: int, phrase: Phrase) -> bool:
    """Return whether capitals after a comma can open a role: "Chief of Police", "Board chairman", "Oslo's mayor"."""
    words = text[start : phrase.core_end].split()
    return bool(
        people.role_word(words[0].lower()) or words[-1][0].islower() or _OWNED.match(text, start, phrase.core_end)
    )


def _looks_like_role(phrase: Phrase) -> bool:
    """Return whether "a beekeeper" says what somebody is though no list holds it."""
    return (
        phrase.determiner in ("a", "an")
        and phrase.noun is Noun.OTHER
        and phrase.head.endswith(_PERSON_ENDINGS)
        and phrase.head not in lexicon.words("not_people")
    )


def _leads_to_name(text: str, phrase: Phrase) -> bool:
    """Return whether a phrase ends in somebody's name, of whom it then speaks."""
    match = _NEXT_NAME.search(text, max(0, phrase.core_end - 1), phrase.end)
    return bool(match and not _names_body(match["before"]))


def _names_body(word: str) -> bool:
    """Return whether a name behind `word` is a body's: of, for, at, the firm."""
    if kind := noun_kind(word):
        return kind.noun is Noun.BODY
    return word == "and" or bool(people.capitalised().get(word, 0) & people.FUNCTION)
