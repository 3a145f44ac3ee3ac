"""Find numbers of things whose makers a later sentence names: four bids … it had tenders from Ash Marine, Elm Lines, ….

Five prizes … the prizes went to Ann Lamm, …. Two senators filed resolutions … these were authored by Ann Lamm, ….
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.named_before import names_from
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.deeds import kinds_of_nouns, kinds_of_verbs
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, TextIndex, Tokens

_NEAR = 12  # sentences from the number to the names
_VERB = 3  # tokens between the things and the word before their makers
_CLAUSE = 10  # tokens behind those counted in which it stands what they made
_OFF = 2
_LINKS = frozenset(("from", "by", "to"))
_KNOWN = frozenset(("the", "these", "those", "their", ".", "\n"))


def find_makers_of_them(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the only number of a text for some things, or for who made them, with the names of their makers."""
    tokens = index.tokens
    starts = {each.head: each for each in announcements}
    for each in announcements:
        i = sentences.number(each.span.start)
        alike = _alike(tokens, sentences, i, each) if i >= 0 and not each.group else frozenset()
        if not alike or tokens.lower[each.place.start - 1] in ("the", "of", "than"):
            continue
        for k in range(i + 1, min(len(sentences.spans), i + 1 + _NEAR)):
            place = sentences.place(tokens, k)
            if any(starts[head].stems & alike for head in starts.keys() & {*place}):
                break  # another number of them
            start = _makers(tokens, place, alike, each) or _each(tokens, sentences, i, place, each)
            names = names_from(tokens, start) if start else None
            if names is None:
                continue
            off = len(names.items) - each.value
            few = off < 0 and not _are_people(tokens, each)  # two prizes may go to one
            if 0 < abs(off) <= _OFF and len(names.items) > 1 and not (few or names.loose):
                yield Listing(each.span, each.value, names.items, len(names.items), quoted=each.quoted)
            break


def _alike(tokens: Tokens, sentences: SentenceIndex, i: int, each: Announcement) -> frozenset[str]:
    """Return the stems of nouns by which a later sentence can mean what is counted, or what those counted made.

    Four | bids: a bid, a tender; two | senators | filed resolutions: a resolution.
    """
    if told := _lines().get(stem(tokens.lower[each.head])):
        return told
    if not _are_people(tokens, each):
        return frozenset()
    place = sentences.place(tokens, i)
    behind = range(each.head + 1, min(place.stop, each.head + 1 + _CLAUSE))
    for k in behind:
        form = tokens.forms[k]
        if form is not None and (stem(tokens.lower[k]) in _lines() or form.lemma in listed("verbs_of_makers")):
            nouns = (stem(tokens.lower[j]) for j in range(k, behind.stop))
            return next((_lines()[noun] for noun in nouns if noun in _lines()), frozenset({""}))
    return frozenset({""})


def _are_people(tokens: Tokens, each: Announcement) -> bool:
    return each.people or tokens.lower[each.head] in listed("makers_that_are_bodies")


def _makers(tokens: Tokens, place: range, alike: frozenset[str], each: Announcement) -> int:
    """Return where names begin of who made things, 0 for nowhere: had tenders from | Ash; prizes went to | Ann Lamm."""
    leads = _KNOWN if _are_people(tokens, each) else _KNOWN | listed("verbs_of_getting_them")
    for k in place:
        if not tokens.lower[k].endswith("s") or stem(tokens.lower[k]) not in alike:
            continue
        if k > place.start and tokens.lower[k - 1] not in leads:
            continue
        for link in range(k + 1, min(place.stop, k + 2 + _VERB)):
            between = tokens.lower[k + 1 : link]
            if tokens.lower[link] in _LINKS and all(word in listed("verbs_before_makers") for word in between):
                return link + 1
    return 0


def _each(tokens: Tokens, sentences: SentenceIndex, i: int, place: range, each: Announcement) -> int:
    """Return where a sentence begins that names those of whom each did what was told right before: each | filed."""
    before = sentences.place(tokens, i)
    if not each.people or place.start != before.stop + (tokens.words[before.stop : before.stop + 1] == ("\n",)):
        return 0
    names = names_from(tokens, place.start)
    if names is None or "each" not in tokens.lower[names.stop - 1 : names.stop + 1]:
        return 0
    told, again = (_deeds(tokens, each_place) for each_place in (before, range(names.stop, place.stop)))
    return place.start if told & again else 0


def _deeds(tokens: Tokens, place: range) -> frozenset[str]:
    found: set[str] = set()
    for k in place:
        form = tokens.forms[k]
        found |= kinds_of_nouns().get(tokens.lower[k], frozenset())
        found |= kinds_of_verbs().get(form.lemma, frozenset()) if form is not None else frozenset()
    return frozenset(found)


@cache
def _lines() -> dict[str, frozenset[str]]:
    """Return the stems of things that somebody makes → those of their lines: bid, tender."""
    rows = [frozenset(map(stem, line.split())) for line in lines("things_of_makers")]
    return {word: row for row in rows for word in row}
