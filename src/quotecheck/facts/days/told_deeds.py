"""Find the deed that the verb of a day's clause tells: police arrested Brekke on March 9; is open until 4 October."""

from __future__ import annotations

from quotecheck.facts.days.clause_parts import STAGED, WIDE, object_before, object_of, subject_of
from quotecheck.facts.days.days import Day
from quotecheck.facts.days.deed import Parts
from quotecheck.facts.days.deed_words import is_passive, is_stop, is_verb
from quotecheck.facts.days.other_deeds import is_told_before, other_kind
from quotecheck.facts.words.deeds import (
    arrest_of_somebody,
    end_of_something,
    kinds_of_nouns,
    start_of_something,
    told_by_verb,
)
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_UNTIL = frozenset(("until", "till", "through"))
_ARTICLES = frozenset(("a", "an"))
_PERFECT = frozenset(("have", "has", "had", "been"))
_BE = frozenset(("is", "was", "are", "were"))
_IN_CUSTODY = (("in", "custody"), ("in", "detention"), ("in", "jail"), ("behind", "bars"))


def told_by_clause(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed that a verb tells: police | arrested Brekke on March 9; is open | until 4 October."""
    first = day.tokens.start
    until = tokens.lower[first - 1] in _UNTIL
    verb = _verb_before(tokens, place, first)
    if verb < 0:
        return None if until else _opened_by_day(tokens, place, day)
    if until:
        return _lasting(tokens, place, day, verb)
    if tokens.lower[first - 1] == "since" and verb in (first - 2, first - 4) and (held := _held(tokens, place, verb)):
        return held
    if tokens.lower[first - 1] == "since" and (kept := _kept_up(tokens, place, verb, first - 1)):
        return kept
    stop = first - (tokens.lower[first - 1] in listed("prepositions_of_days") or tokens.words[first - 1] == ",")
    stop = next((i for i in range(verb, stop) if tokens.lower[i : i + 1] == ("as",)), stop)  # closes | as planned
    return _clause(tokens, place, verb, stop)


def told_by_when(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed of a clause that `when` joins to a day: until February, when the ceiling | comes into force."""
    joint = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))  # on Monday night, when
    joint += tokens.words[joint] == ","
    if joint + 1 >= place.stop or tokens.lower[joint] != "when":
        return None
    clause = range(joint + 1, min(place.stop, joint + 1 + WIDE))
    stop = next((i for i in clause if is_stop(tokens, i) or tokens.words[i] == ","), clause.stop)
    verb = next((i for i in range(joint + 1, stop) if is_verb(tokens, i)), -1)
    return _clause(tokens, range(joint + 1, stop), verb, stop) if verb >= 0 else None


def _held(tokens: Tokens, place: range, verb: int) -> Parts | None:
    """Return the arrest of those who are held since a day: the two men | held since March 7; has been | in custody."""
    form = tokens.forms[verb]
    kept = form is not None and form.participle and form.lemma in listed("verbs_of_keeping_held")
    inside = tokens.symbols[verb] in "XZ" and tokens.lower[verb + 1 : verb + 3] in _IN_CUSTODY
    if not (kept or inside):
        return None
    whom = subject_of(tokens, place, verb)
    if tokens.symbols[verb - 1] in "NK":  # the release of the two men | held
        whom = whom[next((k + 1 for k, i in enumerate(whom) if tokens.lower[i] == "of"), 0) :]
    return Parts(arrest_of_somebody(), whom, verb=-1 if inside else verb) if whom else None


def _kept_up(tokens: Tokens, place: range, verb: int, stop: int) -> Parts | None:
    """Return the start of what is kept up since a day: the blockade that they had | maintained since 3 June."""
    form = tokens.forms[verb]
    if form is None or not form.participle or tokens.lower[verb - 1] not in _PERFECT:
        return None
    subject = subject_of(tokens, place, verb)
    what = object_of(tokens, verb, stop)[0] or subject[: object_before(tokens, subject)] or subject
    head = next((k for k, i in enumerate(what) if tokens.symbols[i] in "otP"), len(what))
    nouns = what[:head]
    known = bool(nouns) and tokens.lower[nouns[-1]] in kinds_of_nouns()
    return Parts(start_of_something(), what, verb=verb) if known else None


def _verb_before(tokens: Tokens, place: range, first: int) -> int:
    for i in range(first - 1, max(place.start - 1, first - 1 - WIDE), -1):
        if is_stop(tokens, i) and not (tokens.lower[i] == "as" and tokens.symbols[i + 1] == "v"):
            return -1
        if (is_verb(tokens, i) or tokens.symbols[i] in "XZ") and tokens.lower[i - 1] != "as":  # closes as | planned
            return i
    return -1


def _opened_by_day(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed of a sentence that its day opens: On March 9 police | arrested Brekke."""
    if day.tokens.start - place.start > 1:
        return None
    verb = next((i for i in range(day.tokens.stop, min(place.stop, day.tokens.stop + WIDE)) if is_verb(tokens, i)), -1)
    if verb < 0:
        return None
    stop = verb + 1
    while stop < place.stop and not is_stop(tokens, stop) and tokens.words[stop] != ",":
        stop += 1
    return _clause(tokens, range(day.tokens.stop, place.stop), verb, stop)


def _clause(tokens: Tokens, place: range, verb: int, stop: int) -> Parts | None:
    """Return the deed that a verb tells, with its subject and with what stands between it and `stop`."""
    subject = subject_of(tokens, place, verb)
    staged = _staged(tokens, verb, subject, stop)
    if staged is not None:
        return staged
    kinds, more_words, loose = told_by_verb(tokens, verb, passive=is_passive(tokens, verb))
    owner, rest = object_of(tokens, verb + more_words, stop)
    form = tokens.forms[verb]
    if (
        form
        and form.lemma in listed("verbs_of_staging")
        and owner
        and (more := kinds_of_nouns().get(tokens.lower[owner[-1]]))
    ):
        return Parts(kinds | more, (*owner[:-1], *rest), subject, known=False)
    if tokens.symbols[verb] != "v":
        return None
    if not kinds:
        kinds = loose = other_kind(tokens, verb, has_object=bool(owner))
    if not kinds:
        return None
    by = tuple(rest[k] for k in range(len(rest)) if "by" in (tokens.lower[j] for j in rest[:k]))
    if (what := object_before(tokens, subject)) and not owner:
        owner, subject = subject[:what], subject[what + 1 :]
    elif is_passive(tokens, verb) or not owner:
        owner, subject, rest = subject, by, (*owner, *rest)
    pronoun = _pronoun(tokens, owner)
    alone = pronoun if len(owner) == 1 else ""  # not: her | brother died
    told = is_told_before(tokens, place, verb)
    return Parts(kinds, owner, subject, rest, False, bool(pronoun), (), verb, loose, alone, told)


def _pronoun(tokens: Tokens, phrase: tuple[int, ...]) -> str:
    """Return the pronoun of a phrase that means what the text has told of, nothing without one: arrested | them."""
    return next((tokens.lower[i] for i in phrase if tokens.lower[i] in listed("pronouns_of_the_told")), "")


def _staged(tokens: Tokens, verb: int, subject: tuple[int, ...], stop: int) -> Parts | None:
    """Return the deed that is the subject of a verb which only says when it is: the hearing | is set for Oct. 9.

    The fire | gutted the hall; the deal | was struck.
    """
    form = tokens.forms[verb]
    strikes = _is_striking(tokens, verb)
    works = form is not None and form.lemma in listed("verbs_of_effects") and not is_passive(tokens, verb)
    starts = form is not None and told_by_verb(tokens, verb).kinds & start_of_something()
    staged = tokens.lower[verb] in _BE or (form and (form.lemma in STAGED or _is_passive_of_staging(tokens, verb)))
    timed = is_passive(tokens, verb) and tokens.lower[stop] == "for"  # the hearing | is pencilled in for March 18
    staged = staged or (timed and not told_by_verb(tokens, verb).kinds)
    if not (strikes or works or staged or starts):
        return None
    if subject and tokens.symbols[subject[0]] == "P":
        subject = subject[1:]  # draws on | the tour of the villages, which was held
    head = next((i for i in subject if tokens.symbols[i] in "ot" or tokens.symbols[i] == "P"), None)
    nouns = subject[: subject.index(head)] if head is not None else subject
    kinds = kinds_of_nouns().get(tokens.lower[nouns[-1]]) if nouns else None
    if not kinds or (works and kinds.isdisjoint(listed("deeds_with_effects"))):
        return None
    if not (strikes or works or starts) and form and STAGED.get(form.lemma, "") not in ("", tokens.lower[verb + 1]):
        return None
    first = nouns[-1]
    while first in nouns and tokens.lower[first - 1] not in _ARTICLES and tokens.words[first - 1] != ",":
        first -= 1
    known = tokens.lower[first - 1] not in _ARTICLES
    if starts:  # the strike | began; a trial that opened on March 3 goes on on March 5
        lasts = not staged and tokens.lower[nouns[-1]] in listed("occasions_of_days")
        kinds = told_by_verb(tokens, verb).kinds | (frozenset() if lasts else kinds)
        return Parts(kinds, subject, known=known, verb=verb)
    owns = next((k for k, i in enumerate(nouns) if tokens.words[i] == "'s"), 0)
    doer = subject[:owns] if head is not None else ()  # the | opposition | 's tour of the villages took place
    others = tuple(i for i in subject[len(doer) :] if i != nouns[-1])
    struck = object_of(tokens, verb, stop)[0] if strikes else ()
    more = others if struck else ()  # a boiler | explosion | injured the cooks
    return Parts(kinds, struck or others, doer, noun=True, known=known, verb=verb, more=more)


def _is_striking(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb says of an event only that it came: the fire | broke out; the blast | hit the hall."""
    form = tokens.forms[verb]
    told = (form.lemma, f"{form.lemma}+{tokens.lower[verb + 1]}") if form else ()
    return not listed("verbs_of_striking").isdisjoint(told) and not is_passive(tokens, verb)


def _is_passive_of_staging(tokens: Tokens, verb: int) -> bool:
    """Return whether a passive says that an event was brought about: the deal | was struck."""
    form = tokens.forms[verb]
    return form is not None and form.lemma in listed("verbs_of_staging") and is_passive(tokens, verb)


def _lasting(tokens: Tokens, place: range, day: Day, verb: int) -> Parts | None:
    """Return the end of what lasts until a day: a consultation | would run until 20 June."""
    subject = subject_of(tokens, place, verb)
    beyond = range(day.tokens.stop, place.stop)
    told = range(verb, day.tokens.start - 1)
    near = {tokens.lower[i] for i in (*subject, *told)}
    if not subject or not near.isdisjoint(listed("denials")):
        return None
    rest: list[int] = []
    if tokens.symbols[verb] == "X" and beyond and tokens.lower[beyond.start] == "to":  # have until March 11 | to send
        for i in beyond[:WIDE]:
            if is_stop(tokens, i) or tokens.words[i] == ",":
                break
            if not is_verb(tokens, i):
                rest.append(i)
    whom, more = (tuple(rest), subject) if rest else (subject, ())
    return Parts(end_of_something(), whom, beside=tuple(told), known=bool(_pronoun(tokens, subject)), more=more)
