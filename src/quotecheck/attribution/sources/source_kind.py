"""What kind of thing a source is, by its head noun, and whether it is one that can say something."""

from __future__ import annotations

from functools import lru_cache

from quotecheck import lexicon
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon import people


@lru_cache(maxsize=8192)
def kind_of_noun(word: str) -> str:
    """Return what kind of thing a noun means: a document, people, a body, anything else."""
    if word in people.heads("documents"):
        return "document"
    if word in lexicon.words("groups") or people.role_word(word):
        return "people"
    if word in people.heads("body_nouns") or word in lexicon.words("hearing_bodies"):
        return "body"
    return "other"


def is_paper(word: str) -> bool:
    """Return whether a noun means something written that tells what stands in it: a report, a tariff, the statutes."""
    if word in lexicon.words("binding_documents") or word in lexicon.words("papers_that_show"):
        return True
    return "document" in (kind_of_noun(word), kind_of_noun(word.removesuffix("s")))


def head_of(symbols: str, start: int, end: int) -> int:
    """Return where the head of a noun phrase stands: before its first complement, or oil and gas worker Ana | Moe."""
    i = start
    while i < end and symbols[i] in "D0R":
        i += 1
    i = _last_noun(symbols, i, end)
    if symbols[i : i + 3] == "N&N" and symbols[last := _last_noun(symbols, i + 2, end)] == "K":
        return last
    return min(i, end - 1)


def _last_noun(symbols: str, i: int, end: int) -> int:
    while i + 1 < end and symbols[i + 1] in "NKq0'Y":
        i += 1
    return i


def can_speak(skeleton: Skeleton, start: int, end: int) -> bool:
    """Return whether the noun phrase from `start` to `end` means somebody, or words somebody wrote.

    In accordance with a survey, with Ana Moe; not: in accordance with the law, with custom.
    """
    symbols, lower = skeleton.symbols, skeleton.lower
    if symbols[start] in "SO" or are_of_them(skeleton, start):
        return True
    head = head_of(symbols, start, end)
    if symbols[head] == "'":
        head -= 1
    word = lower[head]
    if word in lexicon.words("parts_of_documents") and symbols[head + 1] == "o" and head + 2 < end:
        return is_paper(lower[head_of(symbols, head + 2, end)])  # according to a copy | of the letter
    if word in lexicon.words("binding_documents") or symbols[head] == "0":
        return False
    return symbols[head] == "K" or kind_of_noun(word) != "other" or kind_of_noun(word.removesuffix("s")) != "other"


def is_somebody(skeleton: Skeleton, subject: Subject) -> bool:
    """Return whether a subject is somebody who can speak, or a body: not it, not a thing, not a relative pronoun."""
    if subject.how not in {"beside", "after"}:
        return False
    symbols, lower = skeleton.symbols, skeleton.lower
    if symbols[subject.start] in "SO":
        return lower[subject.start] != "you"
    if symbols[subject.start] in "WTI":
        return False
    end = subject.end
    while end > subject.start + 1 and symbols[end - 1] == "Y":  # harbour master Ana Moe yesterday
        end -= 1
    head = head_of(symbols, subject.start, end)
    if symbols[head] == "K":
        # The weaver Ana Moe; not: a reef Norway claimed.
        noun = symbols.find("K", subject.start, head + 1) - 1
        return noun < subject.start or symbols[noun] != "N" or kind_of_noun(lower[noun]) in _SPEAKING
    if is_person_noun(skeleton, subject.start, head):
        return "'" not in symbols[head : subject.end]  # not: a maverick who backed Moe's
    return not _SPEAKING.isdisjoint(map(kind_of_noun, _numbers(lower[head])))


def are_of_them(skeleton: Skeleton, start: int) -> bool:
    """Return whether a noun phrase tells of some of those told of before: one of them, most of us."""
    return skeleton.symbols[start] in "D0" and skeleton.lower[start + 1 : start + 3] in _OF_THEM


_OF_THEM = (("of", "them"), ("of", "us"))


def is_person_noun(skeleton: Skeleton, start: int, head: int) -> bool:
    """Return whether a noun phrase with a determiner means people by a noun that is no office: the functionary."""
    return skeleton.symbols[start] == "D" and not lexicon.words("person_nouns").isdisjoint(
        _numbers(skeleton.lower[head])
    )


def _numbers(word: str) -> tuple[str, str]:
    return word, word.removesuffix("s")


_SPEAKING = frozenset({"people", "body"})


_STOPS = ".?!Q|"


def follows_paper(skeleton: Skeleton, at: int) -> bool:
    """Return whether "it" opens a sentence behind one whose subject is a paper: The report is out. | It found …."""
    symbols = skeleton.symbols
    if at < 2 or symbols[at - 1] not in ".Q":
        return False
    opening = max(symbols.rfind(mark, 0, at - 1) for mark in _STOPS) + 1
    noun = opening + (symbols[opening] == "D")
    if symbols[noun] not in "NK" or noun >= at - 1:
        return False
    return kind_of_noun(skeleton.lower[head_of(symbols, opening, at - 1)]) == "document"
