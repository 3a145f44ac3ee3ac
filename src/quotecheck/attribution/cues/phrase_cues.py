"""Find the cues that are no verbs, which the patterns that need them bring along."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import compress

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue, options
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.symbols.skeleton import Skeleton


def find_phrase_cues(
    skeleton: Skeleton, sentences: Sequence[range], phrases: Sequence[PhraseCue]
) -> Mapping[range, tuple[CueGroup, ...]]:
    """Return each sentence that holds one of `phrases` → the cues in it, phrase by phrase.

    Args:
        skeleton: the text's skeleton.
        sentences: the tokens of the sentences that are looked at, in order.
        phrases: the cues to find.
    """
    found: dict[range, tuple[CueGroup, ...]] = {}
    places = _places(skeleton.lower, sentences, tuple(phrases))
    for phrase, needed in _with_lists(tuple(phrases)):
        if phrase.listed:
            for sentence, cue in _listed(skeleton, sentences, phrase):
                found[sentence] = (*found.get(sentence, ()), cue)
        if not needed <= places.keys():
            continue
        held = [places[listed] for listed in needed]
        for sentence in [sentences[n] for n in sorted(held[0].intersection(*held[1:]))] if held else sentences:
            for cue in _cues(skeleton, sentence, phrase):
                shorter = (one for one in found.get(sentence, ()) if one.phrase is phrase and one.first == cue.first)
                dropped = next((one for one in shorter if one.end < cue.end), None)  # according to | the telling of
                found[sentence] = (*(one for one in found.get(sentence, ()) if one is not dropped), cue)
    return found


def _places(lower: Sequence[str], sentences: Sequence[range], phrases: tuple[PhraseCue, ...]) -> Mapping[str, set[int]]:
    """Return each list of words of the phrases → the numbers of the sentences in which one of them stands.

    The words of all phrases at once: to go through the text for each list took 2% of the time that an article takes.
    """
    lists = _lists_with(phrases)
    found: dict[str, set[int]] = {}
    for n, sentence in enumerate(sentences):
        for word in lists.keys() & lower[sentence.start : sentence.stop]:
            for listed in lists[word]:
                found.setdefault(listed, set()).add(n)
    return found


@cache
def _with_lists(phrases: tuple[PhraseCue, ...]) -> tuple[tuple[PhraseCue, frozenset[str]], ...]:
    """Return each phrase with the lists of words that it needs a word of."""
    return tuple((phrase, frozenset(phrase.words.values())) for phrase in phrases)


@cache
def _lists_with(phrases: tuple[PhraseCue, ...]) -> Mapping[str, frozenset[str]]:
    """Return each word that a phrase needs → the lists of the phrases that have it."""
    found: dict[str, frozenset[str]] = {}
    for listed in {listed for phrase in phrases for listed in phrase.words.values()}:
        for word in options(listed):
            found[word] = found.get(word, frozenset()) | {listed}
    return found


def _cues(skeleton: Skeleton, sentence: range, phrase: PhraseCue) -> Iterator[CueGroup]:
    symbols, lower = skeleton.symbols, skeleton.lower
    if phrase.sign and next(_matches(skeleton, sentence, phrase.sign, phrase), None) is None:
        return
    stretch = lower[sentence.start : sentence.stop]
    for shape in (phrase.shape, *phrase.also):
        for match in _matches(skeleton, sentence, shape, phrase) if _in_order(stretch, _order(shape, phrase)) else ():
            start, end = match.span("cue" if "cue" in match.re.groupindex else 0)
            source = _speaker(skeleton, range(*match.span("source"))) if "source" in match.re.groupindex else None
            form = phrase.form or (Form.FRONTED if _opens_clause(symbols, sentence.start, start) else Form.TRAILING)
            yield CueGroup(start, start, end, phrase.verb, form, (), phrase, source)


def _speaker(skeleton: Skeleton, source: range) -> range:
    """Return the source without the words for their part: an admission on | the part of | Moe; on | her | part."""
    part = next((i for i in source[1:3] if skeleton.lower[i] in lexicon.words("parts_of_speakers")), None)
    if part is None or skeleton.symbols[source.start] != "D":
        return source
    if skeleton.symbols[part + 1] == "o" and part + 2 < source.stop:
        return range(part + 2, source.stop)
    owned = skeleton.lower[source.start] in lexicon.words("possessive_determiners")
    return source[:1] if owned and part + 1 == source.stop else source


def _matches(skeleton: Skeleton, sentence: range, shape: str, phrase: PhraseCue) -> Iterator[re.Match[str]]:
    """Yield the matches of `shape` that have one of the words of the phrase at each of its groups.

    Behind one that has not, the next may begin within it: in the quarter of Ostby, | the complaint of Moe was that.
    """
    found, lower, checked = compiled(shape), skeleton.lower, _checked(shape, phrase)
    at = sentence.start
    while match := found.search(skeleton.symbols, at, sentence.stop):
        if any(match[group] and lower[match.start(group)] not in allowed for group, allowed in checked):
            at = match.start() + 1
        else:
            yield match
            at = max(match.end(), match.start() + 1)


@cache
def _checked(shape: str, phrase: PhraseCue) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the groups of `shape` whose words the phrase lists, and these."""
    words = {**phrase.words, **phrase.may_hold}
    return tuple((group, options(words[group])) for group in compiled(shape).groupindex if group in words)


@cache
def _order(shape: str, phrase: PhraseCue) -> tuple[frozenset[str], ...]:
    """Return the words for each group that is part of every match, in the order in which the shape has them."""
    groups = sorted(phrase.words, key=lambda group: shape.index(f"(?P<{group}>"))
    return tuple(options(phrase.words[group]) for group in groups)


def _in_order(lower: Sequence[str], order: Sequence[frozenset[str]]) -> bool:
    """Return whether a word of each set stands behind one of the set before: claim … of; not: of … claim."""
    if len(order) < _TWO:
        return True  # the sentence holds a word of each
    left = iter(lower)
    for allowed in order:
        for word in left:
            if word in allowed:
                break
        else:
            return False
    return True


_TWO = 2


def _listed(skeleton: Skeleton, sentences: Sequence[range], phrase: PhraseCue) -> Iterator[tuple[range, CueGroup]]:
    """Yield the cues of the list of `phrase` with their sentences; of two with one longest word the longer."""
    lower, by_mark = skeleton.lower, _by_mark(phrase.listed)
    marks = compress(range(len(lower)), map(by_mark.__contains__, lower))
    stops = [sentence.stop for sentence in sentences]
    for i in marks:
        starts = [
            (start, start + len(words))
            for start, words in ((i - place, words) for place, words in by_mark[lower[i]])
            if start >= 0 and lower[start : start + len(words)] == words
        ]
        for start, end in starts[-1:]:  # as per, not per
            at = bisect_right(stops, start)
            if at < len(sentences) and sentences[at].start <= start:
                form = Form.FRONTED if _opens_clause(skeleton.symbols, sentences[at].start, start) else Form.TRAILING
                yield sentences[at], CueGroup(start, start, end, phrase.verb, form, (), phrase)


@cache
def _by_mark(name: str) -> Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]]:
    """Return the longest word of each phrase of a list → where in the phrase it stands, and the phrase's words."""
    found: dict[str, tuple[tuple[int, tuple[str, ...]], ...]] = {}
    for line in lexicon.lines(name):
        words = tuple(line.split())
        mark = max(words, key=len)
        found[mark] = (*found.get(mark, ()), (words.index(mark), words))
    return {mark: tuple(sorted(phrases, key=lambda one: len(one[1]))) for mark, phrases in found.items()}


def _opens_clause(symbols: str, start: int, at: int) -> bool:
    if symbols[at - 1] in "&B:" or not symbols[start:at].strip("&BR,"):
        return True
    # She sold a mill and, by her own account, | kept the boats; not: the pier and, by her account, the mill are shut.
    # She left because, by her account, | the pier was shut.
    joined = symbols[at - 1] == "," and symbols[at - 2] in "&BU"
    return joined and any(symbol in "XVC" for symbol in symbols[start : at - 2])
