"""Find what happened on a day, told by any word of its sort: razed on Sunday night, Saturday's inferno."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotecheck.facts.days.days import Day, phrase_behind
from quotecheck.facts.days.deed_words import content_words, is_ahead, is_denied, is_still_to_come, is_stop, is_verb
from quotecheck.facts.days.happening_kinds import happening_of_verb, kinds_of_happenings
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import TextIndex, Tokens

_WIDE = 16  # tokens between a day and its verb
_RUN = 4  # tokens of a noun phrase before its noun
_SHORTEST = 4  # letters of a noun that names an occasion by itself
_BEHIND = 8  # tokens that tell more of a noun behind it
_ARTICLES = ("a", "an")
_JOINTS = ("when", "after", "as")
_SCENE = ("in", "from")
_HAPPENS = frozenset(("happen", "come", "take+place"))


class Happening(NamedTuple):
    """Something that happened on a day: the sorts of happening that it can be.

    `known`: a noun names it as what the text has told of, Saturday's inferno; `which` are the stems that tell which it
    is, and `told` those of the sentence. `future`: it is told as still to come.
    """

    day: Day
    kinds: frozenset[str]
    known: bool
    which: frozenset[str]
    told: frozenset[str]
    sentence: int
    future: bool


class _Named(NamedTuple):
    """What a noun names: its sorts, the tokens that tell which, whether it is known, and the noun's token."""

    kinds: frozenset[str]
    which: tuple[int, ...]
    known: bool
    noun: int


_NOTHING = _Named(frozenset(), (), known=False, noun=-1)


def find_happenings(index: TextIndex, sentences: SentenceIndex, days: Iterable[Day]) -> tuple[Happening, ...]:
    """Return the happenings to which the text gives a day, in the order of the days."""
    tokens = index.tokens
    found: list[Happening] = []
    for day in days:
        i = sentences.number(day.span.start)
        if i < 0:
            continue
        place = sentences.place(tokens, i)
        told = content_words(tokens, (k for k in place if k not in day.tokens))
        if named := _behind_day(tokens, place, day) or _before_day(tokens, place, day):
            kinds, which, known, last = named
            future = is_ahead(tokens, place, min(last, day.tokens.start), max(last + 1, day.tokens.stop))
            verb = next((k for k in _before(tokens, place, day) if is_verb(tokens, k)), -1)
            future |= not known and verb >= 0 and is_still_to_come(tokens, verb)
            found.append(Happening(day, kinds, known, content_words(tokens, which), told, i, future))
        elif told_so := _told_by_verb(tokens, place, day):
            named, future = told_so
            found.append(Happening(day, named.kinds, named.known, content_words(tokens, named.which), told, i, future))
    return tuple(found)


def _behind_day(tokens: Tokens, place: range, day: Day) -> _Named | None:
    """Return the happening that a noun behind its day names: Saturday's | inferno, the February 8 | raid."""
    phrase = phrase_behind(tokens, place, day)
    if phrase is None:
        return None
    first = last = phrase.first
    while last < min(place.stop, first + _RUN) and _is_nominal(tokens, last + 1):
        last += 1
    kinds = _kinds_of_noun(tokens, last)
    if not kinds or any(is_stop(tokens, k) for k in range(first, last)) or tokens.words[first][0].isdecimal():
        return None  # Friday's 5-3 win
    which = (*_telling(tokens, range(first, last)), *_behind(tokens, place, last + 1))
    return _Named(kinds, which, phrase.known, last)


def _before_day(tokens: Tokens, place: range, day: Day) -> _Named | None:
    """Return the happening that a noun right before its day names: since the | accident | on April 7."""
    joint = day.tokens.start - 1
    noun = joint - 1
    if noun <= place.start or tokens.lower[joint] not in ("on", "of"):
        return None
    kinds = _kinds_of_noun(tokens, noun)
    first = noun
    while first > max(place.start, noun - _RUN) and _is_nominal(tokens, first - 1):
        first -= 1
    determiner = tokens.lower[first - 1]
    if not kinds or determiner not in (*determiners_of_the_known(), *_ARTICLES):
        return None
    if tokens.lower[noun] not in kinds_of_happenings() and not _takes(tokens, place, first, determiner):
        return None
    which = (*_telling(tokens, range(first, noun)), *_behind(tokens, place, day.tokens.stop))
    return _Named(kinds, which, determiner not in _ARTICLES, noun)


def _takes(tokens: Tokens, place: range, first: int, determiner: str) -> bool:
    """Return whether a noun comes as new right behind a verb: undergoes | a medical; not: across | the island."""
    verb = first - 2
    return verb >= place.start and determiner in _ARTICLES and is_verb(tokens, verb)


def _kinds_of_noun(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the sorts of happening of a noun, or itself for one that no list has: a medical on Thursday."""
    word = tokens.lower[i]
    if kinds := kinds_of_happenings().get(word):
        return kinds
    form = tokens.forms[i]
    noun = tokens.words[i].islower() and word.isalpha() and (tokens.symbols[i] == "N" or (form is None or form.noun))
    single = len(word) >= _SHORTEST and not word.endswith("s")
    return frozenset((word,)) if noun and single and word not in listed("nouns_of_every_day") else frozenset()


def _telling(tokens: Tokens, before: range) -> Iterator[int]:
    """Yield the words before a noun that tell which happening it is: the | tanker | fire; not: the deadly fire."""
    yield from (i for i in before if tokens.lower[i] not in listed("adjectives_of_happenings"))


def _behind(tokens: Tokens, place: range, i: int) -> Iterator[int]:
    """Yield the words behind a noun that tell which happening it is: the fire | at the mill."""
    if i >= place.stop or tokens.symbols[i] not in "Pob" or tokens.lower[i] in listed("prepositions_of_deeds") - {"of"}:
        return
    scene = tokens.lower[i] in _SCENE and tokens.lower[i + 1] == "the"  # who sat through the vote | in the gallery
    for k in range(i, min(place.stop, i + _BEHIND)):
        if is_stop(tokens, k) or is_verb(tokens, k) or tokens.words[k] == "," or tokens.symbols[k] in "XZYTW":
            break
        if not scene or tokens.words[k][0].isupper():
            yield k


def _is_told(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb, one that no list of verbs has, too: were | razed; | beating Ash on Monday."""
    form = tokens.forms[i]
    if form is not None and form.gerund:
        return tokens.symbols[i - 1] in ",N" and bool(happening_of_verb(tokens, i))
    return is_verb(tokens, i) or (form is None and bool(happening_of_verb(tokens, i)))


def _told_by_verb(tokens: Tokens, place: range, day: Day) -> tuple[_Named, bool] | None:
    """Return what the clause of a day tells by its verb, or that of one behind `when`, and whether it is to come."""
    verb = next((i for i in _before(tokens, place, day) if _is_told(tokens, i)), -1)
    if verb < 0:
        verb = next((i for i in range(day.tokens.stop, _end(tokens, place, day)) if _is_told(tokens, i)), -1)
    told = _clause(tokens, place, verb) if verb >= 0 and not is_denied(tokens, verb) else _NOTHING
    joint = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))
    joint += tokens.words[joint] == ","
    if joint < place.stop and tokens.lower[joint] in _JOINTS:
        clause = range(joint + 1, min(place.stop, joint + _WIDE))
        joined = next((i for i in clause if _is_told(tokens, i)), -1)
        if joined >= 0:
            told = told._replace(kinds=told.kinds | _clause(tokens, clause, joined).kinds)
    future = verb >= 0 and is_verb(tokens, verb) and is_still_to_come(tokens, verb)
    return (told, future) if told.kinds else None


def _clause(tokens: Tokens, place: range, verb: int) -> _Named:
    """Return what a verb tells, by itself or of a happening that came."""
    came = _came(tokens, place, verb)
    return came if came.kinds else _NOTHING._replace(kinds=happening_of_verb(tokens, verb))


def _before(tokens: Tokens, place: range, day: Day) -> Iterator[int]:
    """Yield the tokens of a clause before its day, the nearest first."""
    for i in range(day.tokens.start - 1, max(place.start - 1, day.tokens.start - 1 - _WIDE), -1):
        if is_stop(tokens, i) and tokens.symbols[i + 1] != "0":  # at 03: | 10
            return
        yield i


def _end(tokens: Tokens, place: range, day: Day) -> int:
    last = min(place.stop, day.tokens.stop + _WIDE)
    return next((i for i in range(day.tokens.stop, last) if is_stop(tokens, i)), last)


def _came(tokens: Tokens, place: range, verb: int) -> _Named:
    """Return the happening of which a verb says only that it came: the fire | broke out; a landslide | buried it."""
    form = tokens.forms[verb]
    told = (form.lemma, f"{form.lemma}+{tokens.lower[verb + 1]}") if form else ()
    if listed("verbs_of_striking").isdisjoint(told) and not _HAPPENS & set(told):
        return _NOTHING
    for i in range(verb - 1, max(place.start - 1, verb - _WIDE), -1):
        if is_stop(tokens, i):
            break
        if (kinds := kinds_of_happenings().get(tokens.lower[i])) and not _is_nominal(tokens, i + 1):
            first = i
            while first > max(place.start, i - _RUN) and _is_nominal(tokens, first - 1):
                first -= 1
            which = (*_telling(tokens, range(first, i)), *_behind(tokens, place, i + 1))
            return _Named(kinds, which, tokens.lower[first - 1] in determiners_of_the_known(), i)
    return _NOTHING


def _is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name."""
    word = tokens.words[i]
    dares = tokens.lower[i + 1 : i + 2] == ("not",)  # the families of the raid | dare not go
    return word[:1].isalpha() and tokens.lower[i] not in function_words() and not is_verb(tokens, i) and not dares
