"""Find lists of names whose noun stands beside them, wherever, and the number that the text gives of the same things.

Four villages will be dug up in the first phase … Ash, Elm, Oak, Yew and Ivy, | the villages in the first phase. The
lakes to be closed – | Arvo, …. Ash High and Elm High | are the schools losing their gyms. Her sons | Per, Ola and Jon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.facts.claims.people_counted import same_count, stems_of_one
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.kinds_beside_lists import ListKind, kind_before, kind_behind, words_told
from quotecheck.facts.lists.list_pieces import JOINTS
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.lists.told_lists import listing_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS, number_word
from quotecheck.facts.words.stems import content_stem, stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Listing, Quantity, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FEWEST = 3  # names of a list
_REACH = 25  # sentences between a number and its list
_LAST = frozenset((*JOINTS, ";"))
"""What stands before the last item of a list."""
_NOTHING: frozenset[str] = frozenset()
_TRIES = 6  # places of a sentence at which a list may begin


class _Named(NamedTuple):
    """A list of names, its sentence, and what they are said to be."""

    found: Enumeration
    sentence: int
    kind: ListKind


def find_lists_of_a_kind(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement], quantities: Sequence[Quantity]
) -> Iterator[Listing]:
    """Yield each number with the list, of another sentence, of names that are said to be all of what it counts."""
    tokens = index.tokens
    if not announcements:
        return
    values: dict[str, set[float]] = {}
    for noun, value in (
        *((noun, float(each.value)) for each in announcements for noun in each.stems),
        *((stem(quantity.counted), quantity.value) for quantity in quantities),
    ):
        values.setdefault(noun, set()).add(value)
    about = {
        i: ListKind("", "", *words_told(tokens, sentences.place(tokens, i)))
        for i in {sentences.number(each.span.start) for each in announcements} - {-1}
    }
    counted = _NOTHING.union(
        *(each.stems | stems_of_one(same_count(tokens.lower[each.head])) for each in announcements)
    )
    named = [each for i in range(len(sentences.spans)) for each in _lists(tokens, sentences, i, counted)]
    of_a_noun = Counter(those.kind.noun for those in named)
    for those in named:
        each = _counted(tokens, sentences, those, announcements, about)
        if each is None or any(those.found.least <= v <= those.found.most for n in each.stems for v in values[n]):
            continue
        if each.value > those.found.most and of_a_noun[those.kind.noun] > 1:
            continue  # some are named here, others there
        if listing := listing_of(tokens, each, those.found):
            yield listing


def _lists(tokens: Tokens, sentences: SentenceIndex, i: int, counted: frozenset[str]) -> Iterator[_Named]:
    """Yield the lists of at least three names in a sentence that are said to be of a kind that is `counted`, a stem."""
    place = sentences.place(tokens, i)
    inside = tokens.lower[place.start : place.stop]
    # Three of four sentences have no word for what is counted: to read their lists took 2% of the time of an article.
    if "and" not in inside or "," not in inside or ("those" not in inside and counted.isdisjoint(map(stem, inside))):
        return
    last = max(i for i in place if tokens.lower[i] in _LAST)  # behind it no list has its last item
    tries, k = 0, place.start
    while k < min(last, place.stop - _FEWEST) and tries < _TRIES:
        the = tokens.lower[k] == "the"
        opens = k > place.start or tokens.lower[k + the] not in function_words()  # not: | Until then, Ash
        begins = opens and is_name(tokens, k + the)
        if not begins or (k > place.start and is_name(tokens, k - 1)):
            k += 1
            continue
        tries += 1
        found = enumeration_from(tokens, k, "")
        if found is None or not (found.names and found.last) or found.least < _FEWEST or found.stop > place.stop:
            k += 1
            continue
        kind = kind_behind(tokens, found.stop, place) or kind_before(tokens, k, place)
        if kind is not None:
            yield _Named(found, i, kind)
        k = found.stop


def _counted(
    tokens: Tokens,
    sentences: SentenceIndex,
    those: _Named,
    announcements: Sequence[Announcement],
    about: Mapping[int, ListKind],
) -> Announcement | None:
    """Return the number near a list that counts what its names are said to be, if one shares the most words with it."""
    best: list[tuple[int, Announcement]] = []
    single = len({each.value for each in announcements if _is_alike(tokens, each, those.kind)}) == 1
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0 or i == those.sentence or abs(i - those.sentence) > _REACH or not _is_alike(tokens, each, those.kind):
            continue
        shared = len((those.kind.told & about[i].told) - {content_stem(tokens.words[each.head])})
        deeds = len(those.kind.deeds & about[i].deeds)
        more = those.found.least > each.value
        apart = bool(those.kind.deeds and about[i].deeds) and not deeds
        done = those.kind.done and not apart and not each.people and single  # the pubs | attacked; not: the men freed
        plain = not those.kind.told or those.kind.told <= _plain() or done
        custody = _is_in_custody(those.kind, about[i])
        turned = bool(shared) and those.kind.denied != about[i].denied  # refused to sign … those that signed
        if not turned and (shared or deeds or custody or (more and plain)):
            best.append((shared + deeds, each))
    most = max((score for score, _ in best), default=0)
    found = [each for score, each in best if score == most]
    if len({each.value for each in found}) != 1 or _goes_on(tokens, sentences, found[-1], those):
        return None
    return found[-1]


@cache
def _plain() -> frozenset[str]:
    return frozenset(map(content_stem, listed("modifiers_of_the_counted")))


def _is_in_custody(kind: ListKind, about: ListKind) -> bool:
    """Return whether both tell of custody: arrested five men … those | in custody."""
    return bool(kind.told & _custody() and about.told & _custody())


@cache
def _custody() -> frozenset[str]:
    return frozenset(map(content_stem, listed("words_of_custody") | listed("participles_of_custody")))


def _is_alike(tokens: Tokens, each: Announcement, kind: ListKind) -> bool:
    """Return whether a noun can mean what a number counts: the same, one like it, or `those` of people."""
    if not kind.noun:
        return each.people
    return kind.noun in each.stems or same_count(kind.word) == same_count(tokens.lower[each.head])


def _goes_on(tokens: Tokens, sentences: SentenceIndex, each: Announcement, those: _Named) -> bool:
    """Return whether the text tells of one more of those counted between a number and its list: a | fifth | town."""
    first, last = sorted((sentences.number(each.span.start), those.sentence))
    place = sentences.place(tokens, first, last)
    inside = tokens.lower[place.start : place.stop]
    if each.value < len(ORDINALS) and ORDINALS[each.value] in inside:
        return True
    place = sentences.place(tokens, sentences.number(each.span.start))
    if any(tokens.lower[k] == "and" and number_word(tokens.lower[k + 1])[0] for k in place[:-1] if k > each.head):
        return True  # closed two inns on Monday | and one | on Friday
    also = (k for k, word in enumerate(inside) if word in listed("signs_of_addition"))
    if any(each.stems & {stem(word) for word in inside[max(0, k - 6) : k + 6]} for k in also):
        return True  # a day later it shut Elm Bridge | too
    if any(word == "more" and number_word(inside[k - 1])[0] for k, word in enumerate(inside) if k):
        return True  # on Saturday two | more | were emptied
    more = listed("signs_of_one_more") | listed("superseding_words")
    return any(word in more and each.stems & set(map(stem, inside[k : k + 3])) for k, word in enumerate(inside))
