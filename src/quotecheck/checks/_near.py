"""Who is spoken of beside a name, and who bears it: used by the checks of surnames and titles."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Entity, Mention

_BEFORE = 40  # characters within which an article makes an attribute of a name
_QUOTED = r"“[^“”]*”?|\"[^\"]*\"?"


def words_of(text: str) -> list[str]:
    """Return the words of a short text in small letters, those with a hyphen in them whole."""
    return written_words(text.lower())


def written_words(text: str) -> list[str]:
    """Return the words of a short text as written."""
    return re.findall(r"[\w-]+", text)


def is_attribute(text: str, start: int) -> bool:
    """Return whether an article before a name makes an attribute of it: a former Brandt | employee."""
    before = text[max(0, start - _BEFORE) : start]
    return before[-1:].isspace() and _is_article_first(before.split()[-3:])


def _is_article_first(words_before: list[str]) -> bool:
    """Return whether one of the words is an article and those behind it are bare of marks."""
    for i in range(len(words_before) - 1, -1, -1):
        word = words_before[i].lower()
        if word in ("the", "a", "an", "one") or (word == "that" and i < len(words_before) - 1):
            return True
        if not word.replace("-", "").isalnum() or word in words("links_in_names"):
            return False
        if word in of_classes("preposition"):  # the row between | Brandt and the crew
            return False
    return False


def tells_of_change(around: str) -> bool:
    """Return whether the text beside a name tells of another title or sex: until 2019, formerly, transitioned.

    What is quoted tells of something else: Miss Obi said it was "a lie that lasted until noon".
    """
    found = words_of(re.sub(_QUOTED, " ", around))
    pairs = {*pairwise(found)}
    return (
        not {"until", "formerly"}.isdisjoint(found)
        or any(word.startswith(("transition", "then-")) for word in found)
        or any(word == "born" and behind not in ("in", "on", "at", "to") for word, behind in pairs)
        or not {("was", "mr"), ("was", "ms"), ("a", "man"), ("a", "woman")}.isdisjoint(pairs)
    )


def last_named(person: Entity, before: int, least: int) -> int:
    """Return where somebody is named last between the offsets `least` and `before`, -1 where that is nowhere."""
    i = bisect_left(person.mentions, before, key=lambda mention: mention.span.start)
    while i and person.mentions[i - 1].span.start >= least:
        i -= 1
        if person.mentions[i].name:
            return person.mentions[i].span.start
    return -1


def told_sex(person: Entity) -> str:
    """Return m or f for a man or a woman, by title or pronoun, else by the given name; nothing if neither tells."""
    told = {mention.sex for mention in person.mentions if mention.sex}
    if len(told) == 1:
        return told.pop()
    parts = person.name.split()  # Kovács Ilona
    given = (sex_of(fold(word).lower()) for word in (parts[0], parts[-1]))
    return next(filter(None, given), "") if not told else ""


def near_in_sentence(text: str, mention: Mention, reach: int) -> str:
    """Return what stands within `reach` characters of a mention, in its own sentence as far as stops tell."""
    start, end = mention.extent.start, mention.span.end
    before = text[max(0, start - reach) : start].rpartition("\n")[2].rpartition(". ")[2]
    return before + text[start:end] + text[end : end + reach].partition("\n")[0].partition(". ")[0]


def opens_two_names(text: str, surname: str) -> bool:
    """Return whether a surname opens the names of two people: Lim Kah Seng met Lim Li Hui, and Ms Lim left."""
    behind = re.findall(rf"(?<![\w-]){re.escape(surname)}\s([^\W\d_][\w’'-]+)", text)
    return len({word for word in behind if word[0].isupper() and word.lower() not in common_words()}) > 1
