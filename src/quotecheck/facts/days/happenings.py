"""Find what happened on a day, told by any word of its sort: razed on Sunday night, Saturday's inferno."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quotecheck.facts.days.clause_parts import STAGED, object_of, subject_of
from quotecheck.facts.days.days import Day, phrase_behind
from quotecheck.facts.days.deciding_bodies import deciding_body
from quotecheck.facts.days.deed_words import (
    content_words,
    is_denied,
    is_passive,
    is_possible,
    is_still_to_come,
    is_stop,
    is_verb,
    names_in,
)
from quotecheck.facts.days.happening_kinds import (
    kinds_of_happenings,
    mishaps,
    plurals_of_happenings,
    sorts_of_noun,
    sorts_of_verb,
    words_of_verb,
)
from quotecheck.facts.days.other_deeds import is_told_before, other_kind
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.deeds import end_of_something, start_of_something, told_by_verb
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import TextIndex, Tokens

_WIDE = 20  # tokens between a day and its verb
_RUN = 4  # tokens of a noun phrase before its noun
_BEHIND = 8  # tokens that tell more of a noun behind it
_NEAR = 10  # tokens between a noun and its day
_ARTICLES = ("a", "an")
_JOINTS = ("when", "after", "as")
_SCENE = ("in", "from")
_DAYS = ("on", "of", "for", "in", ",")
_LIMITS = frozenset(("until", "till", "by", "before", "after"))
_PARTICLES = frozenset(("off", "out", "up", "down"))
_HOURS = frozenset(("day", "hours", "dawn", "week", "weekend", "eve"))
_MEETING = "meeting"
_LEAD = 4  # sentences in which a body that does something on a day is taken to have met for it
_LIGHT = frozenset(("happen", "come", "pass", "be", "mark", "go", "resume", "originate", "get"))


class Happening(NamedTuple):
    """Something that happened on a day: the sorts of happening that it can be.

    `known`: it is told as what the text has told of, Saturday's inferno; `dated`: the day stands beside its noun;
    `which` are the stems that tell which it is, `before` those of words before its noun, `names` those of the
    capitalised words of both, and `told` those of the sentence. `phase` is `begin` or `end` where its beginning or end is told. `future`: it is told as still to come,
    None where nothing says. `anew`: it has the article of what was not told of before.
    """

    day: Day
    kinds: frozenset[str]
    known: bool
    which: frozenset[str]
    names: frozenset[str]
    told: frozenset[str]
    sentence: int
    future: bool | None
    phase: str = ""
    noun: bool = False
    dated: bool = False
    anew: bool = False
    before: frozenset[str] = frozenset()
    moved: bool = False


class _Told(NamedTuple):
    """What a noun or a verb tells: its sorts, the tokens that tell which, whether it is known."""

    kinds: frozenset[str]
    which: tuple[int, ...]
    known: bool
    future: bool | None
    phase: str = ""
    noun: bool = False
    dated: bool = False
    anew: bool = False
    before: tuple[int, ...] = ()


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
        for each in _of_day(tokens, place, day, i):
            which, before = ([k for k in those if k not in day.tokens] for those in (each.which, each.before))
            found.append(
                Happening(
                    day=day,
                    kinds=each.kinds,
                    known=each.known,
                    which=content_words(tokens, which),
                    names=names_in(tokens, (*which, *before), place.start),
                    told=told,
                    sentence=i,
                    future=each.future,
                    phase=each.phase,
                    noun=each.noun,
                    dated=each.dated,
                    anew=each.anew,
                    before=content_words(tokens, before),
                    moved=tokens.lower[day.tokens.start - 1] not in ("until", "till", "to") and _is_moved(tokens, place),
                )
            )
    return tuple(found)


def _of_day(tokens: Tokens, place: range, day: Day, number: int) -> Iterator[_Told]:
    """Yield what the noun behind a day names, or what a noun before it and the clause tell."""
    named = _behind_day(tokens, place, day)
    if named:
        yield named
        return
    if before := _before_day(tokens, place, day):
        yield before
    yield from _limit(tokens, place, day)
    yield from _since(tokens, place, day)
    if number < _LEAD and (body := deciding_body(tokens, place, day)):
        yield _Told(kinds_of_happenings()[_MEETING], body, known=False, future=False)  # councillors were told on Monday
    if tokens.lower[day.tokens.start - 1] not in _LIMITS | {"since"}:  # by Tuesday the flood had reached Ash
        yield from _by_verb(tokens, place, day)


def _is_moved(tokens: Tokens, place: range) -> bool:
    """Return whether a sentence says that what it tells of was put off: was due on Tuesday but was | put off.

    Not: Friday's win moved them up; the election had been postponed twice.
    """
    for i in place:
        word = tokens.lower[i]
        put = word == "put" and tokens.lower[i + 1] == "off"
        if not (put or word in listed("moves_of_a_day")):
            continue
        before = tokens.lower[max(place.start, i - 3) : i]
        if word == "adjourned" or (not listed("before_passives").isdisjoint(before) and "had" not in before):
            return True
    return False


def _behind_day(tokens: Tokens, place: range, day: Day) -> _Told | None:
    """Return the happening that a noun behind its day names: Saturday's | inferno, the February 8 | raid."""
    phrase = phrase_behind(tokens, place, day)
    if phrase is None:
        return None
    first = last = phrase.first
    while last < min(place.stop, first + _RUN) and _is_nominal(tokens, last + 1):
        last += 1
    kinds = sorts_of_noun(tokens, last)
    if not kinds or any(is_stop(tokens, k) for k in range(first, last)) or tokens.words[first][0].isdecimal():
        return None  # Friday's 5-3 win
    behind = tuple(_behind(tokens, place, last + 1))
    future = _is_ahead(tokens, place, day.tokens.start, last + 1) or None
    owner = tuple(_owner(tokens, place, day.tokens.start))
    before = tuple(_telling(tokens, range(first, last)))
    return _Told(kinds, (*owner, *behind), phrase.known, future, "", True, True, not phrase.known, before)


def _before_day(tokens: Tokens, place: range, day: Day) -> _Told | None:
    """Return the happening that a noun before its day names: since the | accident | on April 7."""
    joint = day.tokens.start - 1
    if joint - 1 <= place.start or tokens.lower[joint] not in _DAYS:
        return None
    found = None
    for noun in range(joint - 1, max(place.start, joint - _NEAR), -1):
        if is_stop(tokens, noun) or tokens.words[noun] == "," or is_verb(tokens, noun) or tokens.symbols[noun] in "XZ":
            break
        gerund = tokens.lower[noun - 1] == "the" and (form := tokens.forms[noun]) is not None and form.gerund
        listed_kinds = gerund or tokens.lower[noun] in kinds_of_happenings() or tokens.lower[noun] in plurals_of_happenings()
        if tokens.lower[noun] in listed("parts_of_a_day") | _HOURS:
            continue  # on the | night | of July 16
        if _is_nominal(tokens, noun + 1) or not (listed_kinds or noun == joint - 1):
            continue
        if told := _named(tokens, place, day, noun, known_sort=bool(listed_kinds)):
            found = told
        if listed_kinds:
            break  # the killing of the mayor on Saturday
    return found


def _named(tokens: Tokens, place: range, day: Day, noun: int, *, known_sort: bool) -> _Told | None:
    """Return what a noun before its day names, with its determiner or owner: Brekke's | arrest | on May 3."""
    joint = day.tokens.start - 1
    first = noun
    while first > max(place.start, noun - _RUN) and (
        _is_nominal(tokens, first - 1) or tokens.words[first - 1] == "'s"
    ):
        first -= 1
    determiner = tokens.lower[first - 1] if first > place.start else tokens.lower[first]
    owns = next((k for k in range(noun - 1, first - 1, -1) if tokens.words[k] == "'s"), -1)
    article = determiner in (*determiners_of_the_known(), *_ARTICLES)
    if not (owns > 0 or article or tokens.lower[noun] in plurals_of_happenings()):
        return None
    subject = tokens.symbols[day.tokens.stop] == "X" or is_verb(tokens, day.tokens.stop)
    if tokens.lower[joint] != "of" and not subject and not _is_of_the_day(tokens, place, first - article):
        return None
    kinds = sorts_of_noun(tokens, noun)
    before_any = known_sort or tokens.lower[first - article - 1] in listed("prepositions_of_deeds") - {"of"}
    if not kinds or not before_any:
        return None  # presided at the | stadium | on Monday
    known = owns > 0 or determiner in determiners_of_the_known()
    which = (*range(first, owns), *range(noun + 1, joint), *_behind(tokens, place, day.tokens.stop))
    before = tuple(_telling(tokens, range(max(first, owns + 1), noun)))
    future = _is_ahead(tokens, place, first, day.tokens.stop) or None
    return _Told(kinds, which, known, future, "", True, True, not known, before)


def _owner(tokens: Tokens, place: range, i: int) -> Iterator[int]:
    """Yield the words of who owns what a day stands before: the | island | 's 8 May vote."""
    if i > place.start and tokens.words[i - 1] == "'s":
        for k in range(i - 2, max(place.start - 1, i - 2 - _RUN), -1):
            if not _is_nominal(tokens, k):
                return
            yield k


def _is_of_the_day(tokens: Tokens, place: range, edge: int) -> bool:
    """Return whether a day belongs to the noun phrase that begins at a token: since | the attack on Friday.

    Not: condemned the attack on Friday, which can be a condemnation on Friday.
    """
    if edge <= place.start + 1 or tokens.words[edge - 1] == "," or tokens.lower[edge - 1] in listed("prepositions_of_deeds"):
        return True
    if tokens.lower[edge - 1] in _PARTICLES and is_verb(tokens, edge - 2):
        return False  # put out | the blaze on Monday
    return tokens.symbols[edge - 1] in "Pobt" and tokens.lower[edge - 1] not in ("by", "with", "about", "against")


def _since(tokens: Tokens, place: range, day: Day) -> Iterator[_Told]:
    """Yield the beginning of what lasts since a day: the | blockade | that they had kept up since 3 June."""
    since = day.tokens.start - 1
    if since <= place.start or tokens.lower[since] != "since":
        return
    for i in range(since - 1, max(place.start - 1, since - 1 - _WIDE), -1):
        if is_stop(tokens, i):
            return
        if (kinds := kinds_of_happenings().get(tokens.lower[i])) and not is_verb(tokens, i):
            yield _Told(kinds, (), known=True, future=False, phase="begin", noun=True)
            return


def _is_ahead(tokens: Tokens, place: range, first: int, stop: int) -> bool:
    """Return whether a noun phrase names what is still to come; not: said after Saturday's election that she | would."""
    ahead = ("ahead", "of") == tokens.lower[max(place.start, first - 3) : first][:2]
    behind = tokens.lower[stop : min(place.stop, stop + 2)]
    due = behind[:1] == ("is",) and not listed("still_to_come").isdisjoint(behind[1:])
    return ahead or due or behind[:1] in (("will",), ("'ll",), ("may",), ("could",))


def _limit(tokens: Tokens, place: range, day: Day) -> Iterator[_Told]:
    """Yield the limit that a day is: they have | until March 30 | to apply."""
    before = tokens.lower[max(place.start, day.tokens.start - 2) : day.tokens.start]
    if before and (before[-1] in _LIMITS or before == ("up", "to")):
        yield _Told(kinds_of_happenings()["deadline"], (), known=False, future=None)
        if tokens.lower[day.tokens.stop] == "for":  # adjourned till October 14 for the | hearing | of the suit
            noun = next((i for i in range(day.tokens.stop + 1, min(place.stop, day.tokens.stop + 4)) if _is_nominal(tokens, i)), -1)
            if noun >= 0 and tokens.lower[noun] in kinds_of_happenings():
                yield _Told(sorts_of_noun(tokens, noun), tuple(_behind(tokens, place, noun + 1)), known=True, future=None, noun=True)


def _telling(tokens: Tokens, before: Iterable[int]) -> Iterator[int]:
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


def _by_verb(tokens: Tokens, place: range, day: Day) -> Iterator[_Told]:
    """Yield what the clause of a day tells by its verb, and that of one behind `when`."""
    verb = next((i for i in _before(tokens, place, day) if _is_told(tokens, i)), -1)
    if verb < 0:
        verb = next((i for i in range(day.tokens.stop, _end(tokens, place, day)) if _is_told(tokens, i)), -1)
    if verb >= 0:
        yield from _clause(tokens, place, verb, day)
    joint = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))
    joint += tokens.words[joint] == ","
    if tokens.lower[joint] == "the" and tokens.lower[joint + 1] in _HOURS | listed("parts_of_a_day"):
        joint += 1 + (tokens.lower[joint + 2] in ("that", "when"))  # on Feb. 12, the | day | the pipe burst
    if joint < place.stop and (tokens.lower[joint] in _JOINTS or tokens.lower[joint - 1] == "the"  or tokens.lower[joint - 2] == "the"):
        clause = range(joint + 1, min(place.stop, joint + _WIDE))
        joined = next((i for i in clause if _is_told(tokens, i)), -1)
        if joined >= 0:
            yield from _clause(tokens, clause, joined, day)


def _is_told(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb, one that no list of verbs has, too: were | razed; | beating Ash on Monday."""
    form = tokens.forms[i]
    if form is not None and form.gerund:
        named = tokens.lower[i] in kinds_of_happenings() and tokens.symbols[i - 1] not in ",P"
        return bool(sorts_of_verb(tokens, i)) and tokens.symbols[i - 1] != "D" and not named
    if is_verb(tokens, i) or (tokens.symbols[i] in "XZ" and tokens.lower[i] in ("is", "was", "are", "were", "be")):
        return True
    return form is None and bool(sorts_of_verb(tokens, i))


def _before(tokens: Tokens, place: range, day: Day) -> Iterator[int]:
    """Yield the tokens of a clause before its day, the nearest first."""
    for i in range(day.tokens.start - 1, max(place.start - 1, day.tokens.start - 1 - _WIDE), -1):
        if is_stop(tokens, i) and tokens.symbols[i + 1] != "0":  # at 03: | 10
            return
        if tokens.words[i] == "," and i != day.tokens.start - 1:
            return
        yield i


def _end(tokens: Tokens, place: range, day: Day) -> int:
    last = min(place.stop, day.tokens.stop + _WIDE)
    first = day.tokens.stop + (tokens.words[day.tokens.stop] == ",")
    return next((i for i in range(first, last) if is_stop(tokens, i) or tokens.words[i] == ","), last)


def _clause(tokens: Tokens, place: range, verb: int, day: Day) -> Iterator[_Told]:
    """Yield what a verb tells: by itself, of a happening that is its subject, or of one that is its object."""
    if is_denied(tokens, verb) or is_possible(tokens, verb):
        return
    whole = subject_of(tokens, place, verb)
    subject = _behind_comma(tokens, whole)
    if (noun := _head(tokens, whole)) >= 0 and whole != subject and tokens.lower[noun] in kinds_of_happenings():
        subject = whole[: whole.index(noun) + 1]  # the breach, about 120 feet wide, occurred
    stop = day.tokens.start if day.tokens.start > verb else _end(tokens, place, day)
    more = words_of_verb(tokens, verb)
    if not more and tokens.symbols[verb + 1] == "P" and tokens.symbols[verb + 2] == "D":
        more = int(tokens.lower[verb + 1] in _PARTICLES | {"in", "over"})  # handed | in | his resignation
    owner, _ = object_of(tokens, verb + more, stop)
    known = is_told_before(tokens, place, verb)
    future = _is_future(tokens, verb)
    phase = _phase(tokens, verb)
    for noun, phrase in _nouns(tokens, place, verb, subject, owner, phase):
        kinds = sorts_of_noun(tokens, noun)
        if not kinds or not (tokens.lower[noun] in kinds_of_happenings() or _is_staged(tokens, verb, phrase is owner)):
            continue  # the library | opened on Monday
        opener = {tokens.lower[phrase[0]], tokens.lower[phrase[0] - 1]}
        anew = not opener.isdisjoint(_ARTICLES)
        definite = known or not opener.isdisjoint(determiners_of_the_known())
        owns = max((i for i in phrase if i < noun and tokens.words[i] == "'s"), default=-1)
        which = tuple(i for i in phrase if i > noun or i < owns)
        before = tuple(_telling(tokens, (i for i in phrase if owns < i < noun)))
        whole_day = tokens.lower[noun] in listed("nouns_that_are_limits")
        mishap = whole_day or (phase == "begin" and not kinds.isdisjoint(mishaps()))
        yield _Told(kinds, which, definite and not anew, future, "" if mishap else phase, True, False, anew, before)
        if not _makes(tokens, verb):
            return
    kinds = sorts_of_verb(tokens, verb) or other_kind(tokens, verb, has_object=bool(owner))
    if kinds and (subject or owner) and tokens.symbols[verb] not in "XZ":
        whom = subject if is_passive(tokens, verb) or not owner else owner
        opener = {tokens.lower[whom[0]], tokens.lower[whom[0] - 1]} if whom else set()
        anew = not opener.isdisjoint(_ARTICLES) and not known
        passive = is_passive(tokens, verb) and not opener.isdisjoint(determiners_of_the_known())
        yield _Told(kinds, (*subject, *owner), known or passive, future, anew=anew)


def _behind_comma(tokens: Tokens, phrase: tuple[int, ...]) -> tuple[int, ...]:
    """Return a phrase from its last comma on: in the telling of observers, | the polling."""
    comma = next((k for k in range(len(phrase) - 1, 0, -1) if tokens.words[phrase[k - 1]] == ","), 0)
    return phrase[comma:]


def _is_future(tokens: Tokens, verb: int) -> bool | None:
    """Return whether a verb tells what is to come, None for a form that does not say: the river | bursting its bank."""
    if is_verb(tokens, verb):
        return is_still_to_come(tokens, verb)
    return tokens.lower[verb] not in ("was", "were") if tokens.symbols[verb] in "XZ" else None


def _nouns(
    tokens: Tokens, place: range, verb: int, subject: tuple[int, ...], owner: tuple[int, ...], phase: str
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the nouns that can name what a verb says of: its subject, that of a relative clause, its object."""
    head = _head(tokens, subject)
    form = tokens.forms[verb]
    works = form is not None and form.lemma in listed("verbs_of_effects") and not is_passive(tokens, verb)
    if _is_light(tokens, verb, phase) or works:  # a | landslip | cut the railway
        if subject and subject[-1] != verb - 1 and tokens.symbols[verb - 1] in "WTXZR," and subject[-1] < verb - 1:
            last = subject[-1]
            if tokens.lower[last] in kinds_of_happenings():  # tickets for the | concert | , which takes place on Monday
                first = last
                while first in subject and tokens.symbols[first] not in "otPb":
                    first -= 1
                yield last, tuple(range(first + 1, last + 1))
        if head >= 0:
            yield head, subject
        for i in range(place.start + 1, verb):  # a | fire | that tore through a mill began
            if tokens.lower[i] in ("that", "which") and tokens.lower[i - 1] in kinds_of_happenings():
                yield i - 1, tuple(range(max(place.start, i - 1 - _RUN), i))
    if (_has_object(tokens, verb) or _makes(tokens, verb)) and (noun := _head(tokens, owner)) >= 0:
        yield noun, owner


def _is_staged(tokens: Tokens, verb: int, is_object: bool) -> bool:
    """Return whether any noun beside a verb is what happened: the medical | took place; underwent | a medical."""
    if is_object:
        return True
    form = tokens.forms[verb]
    lemma = form.lemma if form else ""
    held = is_passive(tokens, verb) and lemma in listed("verbs_of_timing")
    return held or lemma in ("occur", "happen", "break") or (lemma == "take" and tokens.lower[verb + 1] == "place")


def _phase(tokens: Tokens, verb: int) -> str:
    kinds = told_by_verb(tokens, verb).kinds
    if tokens.lower[verb + 1] in ("off", "out") and (form := tokens.forms[verb]) and form.lemma in ("call", "put"):
        return "end"
    return "begin" if kinds & start_of_something() else "end" if kinds & end_of_something() else ""


def _is_light(tokens: Tokens, verb: int, phase: str) -> bool:
    """Return whether a verb says of its subject only that it was, began or ended: the vote | was held."""
    form = tokens.forms[verb]
    if phase or tokens.symbols[verb] in "XZ":
        return True
    lemma = form.lemma if form else ""
    told = {lemma, f"{lemma}+{tokens.lower[verb + 1]}"}
    if lemma in STAGED and STAGED[lemma] in ("", tokens.lower[verb + 1]):
        return True
    if is_passive(tokens, verb):
        return lemma in listed("verbs_of_staging") | listed("verbs_of_timing") | {"call"}
    return bool(told & (listed("verbs_of_striking") | _LIGHT))


def _has_object(tokens: Tokens, verb: int) -> bool:
    """Return whether the object of a verb is what happened: returned | its verdict; held | a rally."""
    form = tokens.forms[verb]
    return form is not None and form.lemma in listed("verbs_of_staging") | listed("verbs_with_happenings")


def _makes(tokens: Tokens, verb: int) -> bool:
    """Return whether the object of a verb comes about by it: signed | the decree; Sunday's decree."""
    form = tokens.forms[verb]
    return form is not None and form.lemma in listed("verbs_of_bringing_about")


def _head(tokens: Tokens, phrase: tuple[int, ...]) -> int:
    """Return the head of a noun phrase, -1 for one without: the | vote | for mayor."""
    head = next((k for k, i in enumerate(phrase) if k and tokens.symbols[i] in "otPb,"), len(phrase))
    nouns = phrase[:head]
    named = nouns and (_is_nominal(tokens, nouns[-1]) or tokens.lower[nouns[-1]] in kinds_of_happenings())
    return nouns[-1] if named else -1


def _is_nominal(tokens: Tokens, i: int) -> bool:
    """Return whether a token can stand in a noun phrase: a noun, an adjective, a name."""
    word = tokens.words[i]
    dares = tokens.lower[i + 1 : i + 2] == ("not",)  # the families of the raid | dare not go
    return word[:1].isalpha() and tokens.lower[i] not in function_words() and not is_verb(tokens, i) and not dares
