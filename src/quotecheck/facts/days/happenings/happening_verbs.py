"""What the verb of a day's clause says that happened: shops were razed; the vote was held; returned its verdict."""

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_parts import antecedent_of, object_of
from quotecheck.facts.days.clauses.clause_words import is_denied, is_passive, is_plan, is_possible, is_post, is_verb
from quotecheck.facts.days.clauses.happening_kinds import (
    OF_A_VERB,
    PARTICLES,
    is_listed,
    kinds_of_happenings,
    mishaps,
    root_of_verb,
    sorts_of_noun,
    sorts_of_verb,
    words_of_verb,
)
from quotecheck.facts.days.clauses.light_verbs import (
    future_of,
    is_light,
    is_made,
    is_staged,
    kinds_of_phase,
    makes,
    phase_of,
)
from quotecheck.facts.days.clauses.unlisted_verbs import is_last_contact, is_told_before, other_kind
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.happenings.happening_nouns import ANEW, adverb_before, is_latest, is_one_more, telling
from quotecheck.facts.days.happenings.subjects_told import head_of, subject_told
from quotecheck.facts.days.times.clauses_of_days import before, end
from quotecheck.facts.days.times.days import Day
from quotecheck.facts.words.deeds import completion
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_LONGEST = 3  # words behind a verb that belong to it
_RUN = 4  # tokens of a noun phrase before its noun
_COORDINATORS = frozenset((",", "and", "but", "while"))
_TIMES_OF_DAYS = ("early", "late")  # came ashore | early | Wednesday
_AWAY = PARTICLES - {"out"}  # carried | out an inspection
_WITH_OBJECTS = PARTICLES | {"in", "over"}


class _Clause(NamedTuple):
    """A verb with its subject, its object, the rest up to the day, and whether the text has told of it."""

    verb: int
    subject: tuple[int, ...]
    what: tuple[int, ...]
    rest: tuple[int, ...]
    known: bool


def told_by_clause(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield what the clause of a day tells by its verb."""
    verb = next((i for i in before(tokens, place, day) if is_told(tokens, i)), -1)
    if verb < 0:
        verb = next((i for i in range(day.tokens.stop, end(tokens, place, day)) if is_told(tokens, i)), -1)
    if verb >= 0:
        verb = _whole_verb(tokens, place, verb)
        stop = day.tokens.start if day.tokens.start > verb else end(tokens, place, day)
        yield from told_in_clause(tokens, place, verb, stop, day, known=is_told_before(tokens, place, verb))


def _whole_verb(tokens: Tokens, place: range, verb: int) -> int:
    """Return the verb that a word which looks like one belongs to: was | laid | to rest on Monday."""
    for i in range(max(place.start, verb - _LONGEST), verb):
        if i + words_of_verb(tokens, i) >= verb and is_verb(tokens, i):
            return i
    return verb


def is_told(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a verb, one that no list of verbs has, too: were | razed; | beating Ash on Monday."""
    form = tokens.forms[i]
    if i and (is_plan(tokens, i - 1) or is_post(tokens, i - 1)):
        return False
    if form is not None and form.gerund:
        named = tokens.lower[i] in kinds_of_happenings() and tokens.symbols[i - 1] not in ",P"
        return bool(sorts_of_verb(tokens, i)) and tokens.symbols[i - 1] not in "D0" and not named
    if is_verb(tokens, i) or (tokens.symbols[i] in "XZ" and tokens.lower[i] in listed("before_passives")):
        return True
    return form is None and bool(sorts_of_verb(tokens, i))


def told_in_clause(tokens: Tokens, place: range, verb: int, stop: int, day: Day, *, known: bool) -> Iterator[Told]:
    """Yield what a verb tells: by itself, of a happening that is its subject, or of one that is its object."""
    if is_denied(tokens, verb) or is_possible(tokens, verb):
        return
    stop -= stop == day.tokens.start and tokens.lower[stop - 1] in _TIMES_OF_DAYS
    more = words_of_verb(tokens, verb)
    if not more and tokens.symbols[verb + 1 : verb + 3] == "PD":
        more = int(tokens.lower[verb + 1] in _WITH_OBJECTS)  # handed | in | his resignation
    what, rest = object_of(tokens, verb + more, stop)
    subject = subject_told(tokens, place, verb)
    if not what and (befallen := antecedent_of(tokens, place, subject)):
        subject, what, known = (), befallen, True
    clause = _Clause(verb, subject, what, rest, known)
    if named := next(_by_nouns(tokens, place, clause), None):
        yield named
        made = named.whom == what and makes(tokens, verb)
        if not (made or phase_of(tokens, verb)) and sorts_of_verb(tokens, verb) <= named.kinds:
            return  # not: the report | came out
    elif did := _by_what_it_did(tokens, clause) or _by_what_befell_it(tokens, clause):
        yield did
    yield from _by_itself(tokens, place, clause, day)


def _by_what_it_did(tokens: Tokens, clause: _Clause) -> Told | None:
    """Return the mishap that did something to what the clause names: the | downpour | that melted salt on Monday."""
    form = tokens.forms[clause.verb]
    noun = head_of(tokens, clause.subject)
    if noun < 0 or form is None or not form.past or not clause.what or form.lemma in listed("verbs_of_no_deed"):
        return None
    kinds = sorts_of_noun(tokens, noun)
    if kinds.isdisjoint(mishaps()) or is_passive(tokens, clause.verb) or clause.subject[-1] != noun:
        return None
    opener = {tokens.lower[clause.subject[0]], tokens.lower[clause.subject[0] - 1]}
    return Told(
        kinds,
        which=clause.what,
        before=telling(tokens, (i for i in clause.subject if i < noun)),
        known=opener.isdisjoint(ANEW) and (clause.known or not opener.isdisjoint(determiners_of_the_known())),
        anew=not opener.isdisjoint(ANEW),
        again=is_one_more(tokens, (*(i for i in clause.subject if i < noun), *clause.what)),
        future=False,
        noun=True,
    )


def _by_what_befell_it(tokens: Tokens, clause: _Clause) -> Told | None:
    """Return the mishap by which something came to harm: the mill was destroyed by | fire on Tuesday; killed in a."""
    by = next((i for i in clause.rest if tokens.lower[i] in ("by", "in")), -1)
    phrase = tuple(i for i in clause.rest if i > by)
    noun = head_of(tokens, phrase) if 0 <= by < clause.rest[-1] and is_passive(tokens, clause.verb) else -1
    kinds = sorts_of_noun(tokens, noun) & mishaps() if noun >= 0 else frozenset[str]()
    if not kinds or any(tokens.symbols[i] in "'K" for i in phrase if i < noun):
        return None  # by Monday's fire, in the Elm fire
    known = not determiners_of_the_known().isdisjoint(tokens.lower[by + 1 : noun])
    before = telling(tokens, (i for i in phrase if i < noun))
    return Told(kinds, which=clause.subject, before=before, known=known, future=False, noun=True)


def _by_nouns(tokens: Tokens, place: range, clause: _Clause) -> Iterator[Told]:
    """Yield what the subject or the object of a verb names that the verb only says to have come."""
    verb, phase = clause.verb, phase_of(tokens, clause.verb)
    for noun, phrase in _nouns(tokens, place, clause):
        kinds = sorts_of_noun(tokens, noun)
        opener = {tokens.lower[phrase[0]], tokens.lower[phrase[0] - 1]}
        brought = phrase is clause.what and (makes(tokens, verb) or "the" not in opener)  # not: reached the | coast
        if not kinds or not (is_listed(tokens, noun) or brought or is_staged(tokens, verb)):
            continue  # the library | opened on Monday
        made = is_made(tokens, verb)
        known = not made and (clause.known or not opener.isdisjoint(determiners_of_the_known()))
        owns = max((i for i in phrase if i < noun and tokens.words[i] == "'s"), default=-1)
        brief = phase == "begin" and not kinds.isdisjoint(mishaps())  # a fire began: that is its day
        listed_object = phrase is clause.what and is_listed(tokens, noun)
        copula = tokens.symbols[verb] in "XZ"
        struck = () if phrase is clause.what or copula else clause.what  # the fire claimed | a third victim
        yield Told(
            kinds,
            which=tuple(i for i in phrase if i > noun or i < owns),
            before=telling(tokens, (i for i in phrase if owns < i < noun)),
            whom=phrase if phrase is clause.what and not listed_object else (),
            known=known and opener.isdisjoint(ANEW),
            anew=made or not opener.isdisjoint(ANEW),
            again=is_one_more(tokens, (*(i for i in phrase if i < noun), *struck)),
            latest=is_latest(tokens, (i for i in phrase if i < noun)),
            future=future_of(tokens, place, verb, known=clause.known),
            phase="" if brief or tokens.lower[noun] in listed("nouns_that_are_limits") else phase,
            noun=True,
        )


def _by_itself(tokens: Tokens, place: range, clause: _Clause, day: Day) -> Iterator[Told]:
    """Yield what a verb tells by itself: were | razed on Sunday night."""
    verb, subject, what = clause.verb, clause.subject, clause.what
    phase = phase_of(tokens, verb)
    kinds = sorts_of_verb(tokens, verb) | _of_any_verb(tokens, verb, clause) | kinds_of_phase(phase)
    if not kinds or not (subject or what) or tokens.symbols[verb] in "XZ":
        return
    passive, final = is_passive(tokens, verb), is_last_contact(kinds)
    whom = subject if passive or not what else what
    if "end" in phase and (head := head_of(tokens, whom)) >= 0 and tokens.lower[head] in listed("nouns_for_deals"):
        kinds |= completion()
    led = next(
        (i for i in whom if tokens.lower[i] not in _COORDINATORS), -1
    )  # in 2022, and | the gate was put into use
    opener = {tokens.lower[led], tokens.lower[led - 1]} if led >= 0 else set[str]()
    meant = listed("pronouns_of_the_told") if day.year else frozenset[str]()  # they were married in 1992
    yield Told(
        kinds,
        which=(*subject, *what),
        whom=whom,
        tail=clause.rest,
        known=clause.known or final or (passive and not opener.isdisjoint(determiners_of_the_known() | meant)),
        anew=not clause.known and not opener.isdisjoint(ANEW),
        again=not final and is_one_more(tokens, (*adverb_before(tokens, verb, known=clause.known), verb + 1, *what)),
        future=future_of(tokens, place, verb, known=clause.known),
        meant=any(tokens.lower[i] in listed("pronouns_of_the_told") for i in whom[:1]),
    )


def _of_any_verb(tokens: Tokens, verb: int, clause: _Clause) -> frozenset[str]:
    """Return the sort of a verb by itself, with its particle: switched the plant | off."""
    kinds = other_kind(tokens, verb, has_object=bool(clause.what))
    behind = (verb + 1, verb + 1 + len(clause.what))
    particle = next((word for i in behind for word in tokens.lower[i : i + 1] if word in PARTICLES), "")
    roots = (root_of_verb(kind.removeprefix(OF_A_VERB)) for kind in kinds)
    return frozenset(f"{OF_A_VERB}{root}+{particle}" if particle else OF_A_VERB + root for root in roots)


def _nouns(tokens: Tokens, place: range, clause: _Clause) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the nouns that can name what a verb says of: its subject, that of a relative clause, its object."""
    verb, subject, what = clause.verb, clause.subject, clause.what
    if is_light(tokens, verb):
        if subject and subject[-1] < verb - 1 and is_listed(tokens, last := subject[-1]):
            first = last  # tickets for the | concert | , which takes place on Monday
            while first in subject and tokens.symbols[first] not in "otPb":
                first -= 1
            yield last, tuple(range(first + 1, last + 1))
        if (head := head_of(tokens, subject)) >= 0:
            yield head, subject
        for i in range(place.start + 1, verb):  # a | fire | that tore through a mill began
            if tokens.lower[i] in ("that", "which") and tokens.lower[i - 1] in kinds_of_happenings():
                yield i - 1, tuple(range(max(place.start, i - 1 - _RUN), i))
    form = tokens.forms[verb]
    brings = form is not None and (
        form.lemma in listed("verbs_with_happenings")
        or (form.lemma in listed("verbs_of_staging") and tokens.lower[verb + 1] not in _AWAY)  # not: struck | down it
    )
    head = head_of(tokens, what)
    if head >= 0 and (brings or (makes(tokens, verb) and not is_listed(tokens, head))):
        yield head, what  # returned | its verdict; not: signed | the deal
