"""Find who was asked and said nothing, by the phrases of `refusals.txt`."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import compress

from quotecheck import lexicon
from quotecheck.attribution.grammar import ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS, compiled, search_before
from quotecheck.attribution.sources.beside_subject import Subject, left_subject
from quotecheck.attribution.sources.source_kind import can_speak
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.errors import BadWordList
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.words import closed_classes

_PAIR = r"(?P<one>K+)&(?P<two>K+)"
_PERSON = rf"{NOUN_PHRASE}(?:(?!PY){COMPLEMENT}){{0,4}}+{ASIDE}{{0,2}}"
"""Who was asked, without the day behind: there was no comment from the firm | on Monday."""
_KINDS = ("opener", "answer", "whole", "asked", "silence", "behind", "fronted")


class Refusal(NamedTuple):
    """Somebody who said nothing: `source` the person, `cue` the words that say so, both as ranges of tokens.

    `source` is None where the sentence names the person elsewhere: …, said an aide, declining to comment further.
    `asked` is what says that the person was asked, a verb that reports nothing there: questions forwarded to Ann Lee.
    """

    source: range | None
    cue: range
    asked: range = range(0)


class _Item(NamedTuple):
    """A place in a phrase: the words one of which stands there, none for any word, and whether it may be missing."""

    words: frozenset[str]
    optional: bool


Phrase = tuple[_Item, ...]


def find_refusals(skeleton: Skeleton, sentence: range) -> Iterator[Refusal]:
    """Yield the refusals of `sentence`; two people joined by "and" are two."""
    words = skeleton.lower[sentence.start : sentence.stop]
    if _marks().isdisjoint(words):
        return
    symbols, first = skeleton.symbols, sentence.start
    for start, end in _places(words, ("opener", "whole")):
        cue = range(first + start, first + end)
        verb = cue.start
        while verb > first and symbols[verb - 1] in "XZ":  # has | remained silent
            verb -= 1
        aside = search_before(_DOING, symbols, verb, first)  # Bo Lie, minding the shop since May, would not be drawn
        before = aside.start() if aside else verb
        if subject := left_subject(symbols, _behind_question(skeleton, sentence, verb), before):
            yield from (Refusal(person, cue) for person in _each(symbols, subject))
        else:
            yield Refusal(None, cue)
    for start, end in _places(words, ("silence",)):
        cue = range(first + start, first + end)
        if words[end] == "by" and (person := _somebody(skeleton, first + end + 1, sentence.stop)):
            yield Refusal(person, cue)  # A request for comment was not answered by the ministry.
            continue
        # The person asked stands behind the question: attempted to contact Ann Lee, but received no response.
        for asked, behind in _places(words[:start], ("asked",)):
            if person := _somebody(skeleton, first + behind, cue.start):
                yield Refusal(person, cue, range(first + asked, first + behind))
    for start, end in _places(words, ("behind",)):
        # No answer was given by the ministry.
        if person := _somebody(skeleton, first + end, sentence.stop):
            yield Refusal(person, range(first + start, first + end))
    for start, end in _places(words, ("fronted",)):
        # From the ministry no answer was had.
        if words[0] == "from" and (person := _somebody(skeleton, first + 1, first + start)):
            yield Refusal(person, range(first + start, first + end))
    yield from _neither(skeleton, sentence)


_DOING = r",[Gg][^.?!;|,]{1,30},\Z"


def _behind_question(skeleton: Skeleton, sentence: range, verb: int) -> int:
    """Return where the subject of a refusal may begin: Asked about stalls that reopen, | the board said nothing."""
    asked = skeleton.lower[sentence.start] in lexicon.words("words_of_asking")
    comma = skeleton.symbols.find(",", sentence.start, verb) if asked else -1
    return comma + 1 or sentence.start


_ASKED = frozenset({"queries", "question", "questions", "requests"})


def _somebody(skeleton: Skeleton, start: int, stop: int) -> range | None:
    """Return the phrase at `start` if it means somebody who can answer: not calm, for which people call."""
    match = compiled(_PERSON).match(skeleton.symbols, start, stop)
    if match is None or not can_speak(skeleton, *match.span()):
        return None
    words, end = skeleton.lower[start : match.end()], match.end()
    ends = [start + i for i in range(1, len(words)) if words[i : i + 3] == ("by", "the", "time")]
    ends += [start + i for i in range(1, len(words)) if words[i] == "to" and not _ASKED.isdisjoint(words[i : i + 4])]
    return range(start, min((end, *ends)))


def _neither(skeleton: Skeleton, sentence: range) -> Iterator[Refusal]:
    """Yield the refusals of two people in one: Neither the firm nor Ana Moe replied to our messages."""
    words = skeleton.lower[sentence.start : sentence.stop]
    neither = words.index("neither") if "neither" in words else len(words)
    if "nor" not in words[neither:]:
        return
    nor = words.index("nor", neither)
    answers = ((i, _match(words, i, answer)) for i in range(nor + 2, len(words)) for answer in _phrases()["answer"])
    at, end = next(((i, end) for i, end in answers if end), (0, 0))
    for start in (neither + 1, nor + 1):
        stop = sentence.start + (nor if start < nor else at)
        if end and (person := compiled(NOUNS).match(skeleton.symbols, sentence.start + start, stop)):
            yield Refusal(range(*person.span()), range(sentence.start + at, sentence.start + end))


def _places(words: tuple[str, ...], kinds: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield from left to right where a phrase of `kinds` starts and ends, an opener with its answer; none overlap."""
    opening = _first_words(kinds)
    if opening.isdisjoint(words):
        return
    openings = [(kind, _by_first_word(kind)) for kind in kinds]
    at = 0
    for i in compress(range(len(words)), map(opening.__contains__, words)):
        if i < at:
            continue
        ends = (_end(words, i, kind, phrase) for kind, phrases in openings for phrase in phrases.get(words[i], ()))
        if end := max(ends, default=0):
            yield i, end
            at = end


def _end(words: tuple[str, ...], start: int, kind: str, phrase: Phrase) -> int:
    """Return where the phrase at `start` ends, its answer included if it is an opener; 0 if it does not stand there."""
    end = _match(words, start, phrase)
    if not end or kind != "opener":
        return end
    return max((_match(words, end, answer) for answer in _phrases()["answer"]), default=0)


def _match(words: tuple[str, ...], at: int, phrase: Phrase) -> int:
    """Return where the longest match of `phrase` at `at` ends, 0 if there is none."""
    if not phrase:
        return at
    item, rest = phrase[0], phrase[1:]
    without = _match(words, at, rest) if item.optional else 0
    if at == len(words):
        return without
    fits = words[at] in item.words if item.words else words[at].replace("-", "").isalnum()
    return max(without, _match(words, at + 1, rest) if fits else 0)


@cache
def _phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """Return the phrases of each kind.

    Raises:
        BadWordList: a line of another kind, or one that begins with what may be missing and is no answer.
    """
    found: dict[str, tuple[Phrase, ...]] = dict.fromkeys(_KINDS, ())
    for line in lexicon.lines("refusals"):
        kind, *places = line.split()
        if kind not in found or (places[0].startswith("(") and kind != "answer"):
            raise BadWordList(f"refusals.txt: {line!r}: write one of {', '.join(_KINDS)} and then words")
        found[kind] = (*found[kind], tuple(map(_item, places)))
    return found


def _item(place: str) -> _Item:
    bare = place.strip("()")
    return _Item(frozenset() if bare == "*" else frozenset(bare.split("|")), optional=bare != place)


@cache
def _by_first_word(kind: str) -> Mapping[str, tuple[Phrase, ...]]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in _phrases()[kind]:
        for word in phrase[0].words:
            found[word] = (*found.get(word, ()), phrase)
    return found


@cache
def _first_words(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the words that phrases of `kinds` begin with."""
    return frozenset(word for kind in kinds for word in _by_first_word(kind))


@cache
def _marks() -> frozenset[str]:
    """Return words one of which every refusal holds; a sentence without them is not looked at."""
    marking = (those for kind, those in _phrases().items() if kind not in ("opener", "asked"))
    return frozenset(word for those in marking for phrase in those for word in _mark(phrase))


def _mark(phrase: Phrase) -> frozenset[str]:
    """Return the words of the last place of a phrase that is no small word: no answer was | given | by."""
    needed = [item.words for item in phrase if item.words and not item.optional]
    return next((words for words in reversed(needed) if closed_classes().keys().isdisjoint(words)), needed[-1])


def _each(symbols: str, subject: Subject) -> Iterator[range]:
    """Yield the people of a subject one by one: "Chan Dara and Keo Sok, respectively," are two."""
    if pair := compiled(_PAIR).search(symbols, subject.start, subject.end):
        yield range(*pair.span("one"))
        yield range(*pair.span("two"))
    else:
        yield range(subject.start, subject.end)
