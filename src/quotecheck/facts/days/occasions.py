"""Find the occasions to which a text gives a day: a meeting of the council on June 27, the Feb. 13 sit-in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotecheck.facts.days.days import Day, phrase_behind
from quotecheck.facts.days.deciding_bodies import deciding_body
from quotecheck.facts.days.deed_words import content_words, is_passive, is_still_to_come, is_stop, is_verb
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import TextIndex, Tokens

_RUN = 5  # tokens of a noun phrase before its noun, and between a day and its noun
_NEAR = 9  # tokens between an occasion and its day
_BESIDE = 5  # tokens beside a day in which a word tells that it is one of several
_LEAD = 4  # sentences in which a body that does something on a day is taken to have met for it
_OWNER = 2  # words of who owns an occasion
_SUBJECT = 5  # tokens of who meets
_DAYS = ("on", ",", "of", "for")
_ARTICLES = ("a", "an")
_JOINTS = ("when", "before", "until")


class Occasion(NamedTuple):
    """An occasion with its day: its noun, the stems of what tells which it is, and whether it is still to come.

    `known`: it stands with `the` or an owner, and is no clause (it meets on Monday); `told` are its sentence's stems.
    """

    day: Day
    noun: str
    which: frozenset[str]
    told: frozenset[str]
    known: bool
    future: bool
    sentence: int


def find_occasions(index: TextIndex, sentences: SentenceIndex, days: Iterable[Day]) -> tuple[Occasion, ...]:
    """Return the occasions to which the text gives a day, in the order of the days."""
    found: list[Occasion] = []
    for day in days:
        i = sentences.number(day.span.start)
        if i >= 0:
            place = sentences.place(index.tokens, i)
            found += _of_day(index.tokens, place, i, day) or _implied(index.tokens, place, i, day)
    return tuple(found)


def _implied(tokens: Tokens, place: range, number: int, day: Day) -> list[Occasion]:
    """Return the meeting, under each noun of the text for one, at which a body did something in the lead.

    Councillors were told last Thursday; the council, on Tuesday, voted.
    """
    who = deciding_body(tokens, place, day) if number < _LEAD else ()
    if not who:
        return []
    told = content_words(tokens, (i for i in place if i not in day.tokens))
    nouns = listed("nouns_for_meetings").intersection(tokens.lower)
    which = content_words(tokens, who)
    return [Occasion(day, noun, which, told, known=False, future=False, sentence=number) for noun in sorted(nouns)]


def _of_day(tokens: Tokens, place: range, number: int, day: Day) -> list[Occasion]:
    """Return the occasion of a day, at most one."""
    named = _behind_day(tokens, place, day) or _before_day(tokens, place, day) or _met(tokens, place, day)
    if named is None:
        return []
    noun, which, known = named
    near = tokens.lower[max(place.start, day.tokens.start - _BESIDE) : min(place.stop, day.tokens.stop + _BESIDE)]
    if not listed("signs_of_one_more").isdisjoint(near):
        return []  # met again on Monday
    future = any(is_still_to_come(tokens, i) for i in _verbs(tokens, place, day))
    told = content_words(tokens, (i for i in place if i not in day.tokens))
    return [Occasion(day, noun, content_words(tokens, which), told, known, future, number)]


def _verbs(tokens: Tokens, place: range, day: Day) -> Iterator[int]:
    """Yield the nearest verb before a day in its clause, or where it has none there, the first one behind."""
    first = day.tokens.start
    while first > place.start and not is_stop(tokens, first - 1):
        first -= 1
    before = [i for i in range(first, day.tokens.start) if is_verb(tokens, i)]
    yield from before[-1:] or [i for i in range(day.tokens.stop, place.stop) if is_verb(tokens, i)][:1]


def _behind_day(tokens: Tokens, place: range, day: Day) -> tuple[str, tuple[int, ...], bool] | None:
    """Return the occasion that a noun behind its day names: the Feb. 13 | sit-in | outside the office."""
    phrase = phrase_behind(tokens, place, day)
    if phrase is None:
        return None
    first = stop = phrase.first
    while stop < min(place.stop, first + _RUN) and _is_nominal(tokens, stop):
        stop += 1
    nouns = [k for k in range(first, stop) if tokens.lower[k] in listed("occasions")]
    if not nouns or nouns[-1] != stop - 1:
        return None
    return tokens.lower[nouns[-1]], (*range(first, nouns[-1]), *_behind(tokens, place, stop)), phrase.known


def _before_day(tokens: Tokens, place: range, day: Day) -> tuple[str, tuple[int, ...], bool] | None:
    """Return the occasion that a noun before its day names: a meeting | of the full council on | June 27."""
    last = day.tokens.start - 1
    if last <= place.start or tokens.lower[last] not in _DAYS:
        return None
    for noun in range(last - 1, max(place.start, last - _NEAR), -1):
        if is_stop(tokens, noun) or tokens.words[noun] == "," or (is_verb(tokens, noun) and not _stages(tokens, noun)):
            return None
        if tokens.lower[noun] in listed("occasions") and not _is_nominal(tokens, noun + 1):
            first = noun
            while first > max(place.start, noun - _RUN) and _is_nominal(tokens, first - 1):
                first -= 1
            determiner = tokens.lower[first - 1] if first > place.start else ""
            owned = tokens.words[first - 1] == "'s"  # the planning panel's | meeting
            known = determiner in determiners_of_the_known() or owned
            if not known and determiner not in _ARTICLES:
                return None
            behind = (*_behind(tokens, place, noun + 1), *_behind(tokens, place, day.tokens.stop))
            owner = range(max(place.start, first - 1 - _OWNER), first - 1) if owned else ()
            return tokens.lower[noun], (*owner, *range(first, noun), *behind), known
    return None


def _stages(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb says only when something is: will be | held on March 14; takes | place on Friday."""
    form = tokens.forms[verb]
    if form is None:
        return False
    place = form.lemma == "take" and tokens.lower[verb + 1] == "place"
    return place or (form.lemma in listed("verbs_of_timing") and is_passive(tokens, verb))


def _met(tokens: Tokens, place: range, day: Day) -> tuple[str, tuple[int, ...], bool] | None:
    """Return the meeting of a body that meets or takes something up on a day: The council | takes it up | Tuesday."""
    for verb in range(day.tokens.start - 1, max(place.start, day.tokens.start - _NEAR), -1):
        if is_stop(tokens, verb) or tokens.words[verb] == ",":
            return None
        form = tokens.forms[verb]
        if form is None or not is_verb(tokens, verb):
            continue
        meets = form.lemma == "meet" and verb + 1 + (tokens.lower[verb + 1] == "on") == day.tokens.start
        takes = form.lemma == "take" and "up" in tokens.lower[verb + 1 : day.tokens.start]
        subject = verb - 1
        while subject > place.start and tokens.symbols[subject] in "XR":
            subject -= 1
        if not (meets or takes) or tokens.lower[subject] not in listed("voting_bodies"):
            return None
        first = subject
        while first > max(place.start, subject - _SUBJECT) and _is_nominal(tokens, first):
            first -= 1
        opener = tokens.lower[first - 1 - (tokens.symbols[first - 1] == "D")]
        return "meeting", tuple(range(first, subject + 1)), opener in _JOINTS  # when the council | meets on March 13
    return None


def _behind(tokens: Tokens, place: range, i: int) -> tuple[int, ...]:
    """Return the words behind an occasion, or its day, that tell which it is: of the | full council; outside | Ash."""
    if i >= place.stop or tokens.symbols[i] not in "Po":
        return ()
    found: list[int] = []
    for k in range(i, min(place.stop, i + _NEAR)):
        if is_stop(tokens, k) or is_verb(tokens, k) or tokens.words[k] == "," or tokens.symbols[k] in "XZYTW":
            break
        found.append(k)
    return tuple(found)


def _is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name."""
    word = tokens.words[i]
    return word[0].isalpha() and tokens.lower[i] not in function_words() and not is_verb(tokens, i)
