"""Find the deed that the verb of a day's clause tells: police arrested Brekke on March 9; is open until 4 October."""

from __future__ import annotations

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.deed import Parts
from quotecheck.facts.days.deed_words import is_passive, is_stop, is_verb
from quotecheck.facts.words.deeds import (
    arrest_of_somebody,
    end_of_something,
    kinds_of_nouns,
    start_of_something,
    told_by_verb,
)
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_WIDE = 24  # tokens of a clause on either side of a verb
_UNTIL = frozenset(("until", "till", "through"))
_ARTICLES = frozenset(("a", "an"))
_BE = frozenset(("is", "was", "are", "were"))
_RELATIVES = frozenset(("which", "who", "that", "whose"))
_IN_CUSTODY = (("in", "custody"), ("in", "detention"), ("in", "jail"), ("behind", "bars"))
_STAGED = {
    **dict.fromkeys(("set", "schedule", "plan", "hold", "occur", "happen", "due", "slate"), ""),
    "take": "place",
    "come": "up",
    "hand": "down",
}  # verbs that say only when something is, with the word that they need for it


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
    stop = first - (tokens.lower[first - 1] in listed("prepositions_of_days") or tokens.words[first - 1] == ",")
    return _clause(tokens, place, verb, stop)


def told_by_when(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed of a clause that `when` joins to a day: until February, when the ceiling | comes into force."""
    joint = day.tokens.stop + (tokens.lower[day.tokens.stop] in listed("parts_of_a_day"))  # on Monday night, when
    joint += tokens.words[joint] == ","
    if joint + 1 >= place.stop or tokens.lower[joint] != "when":
        return None
    clause = range(joint + 1, min(place.stop, joint + 1 + _WIDE))
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
    whom = _subject(tokens, place, verb)
    if tokens.symbols[verb - 1] in "NK":  # the release of the two men | held
        whom = whom[next((k + 1 for k, i in enumerate(whom) if tokens.lower[i] == "of"), 0) :]
    return Parts(arrest_of_somebody(), whom, verb=-1 if inside else verb) if whom else None


def _verb_before(tokens: Tokens, place: range, first: int) -> int:
    for i in range(first - 1, max(place.start - 1, first - 1 - _WIDE), -1):
        if is_stop(tokens, i):
            return -1
        if is_verb(tokens, i) or tokens.symbols[i] in "XZ":
            return i
    return -1


def _opened_by_day(tokens: Tokens, place: range, day: Day) -> Parts | None:
    """Return the deed of a sentence that its day opens: On March 9 police | arrested Brekke."""
    if day.tokens.start - place.start > 1:
        return None
    verb = next((i for i in range(day.tokens.stop, min(place.stop, day.tokens.stop + _WIDE)) if is_verb(tokens, i)), -1)
    if verb < 0:
        return None
    stop = verb + 1
    while stop < place.stop and not is_stop(tokens, stop) and tokens.words[stop] != ",":
        stop += 1
    return _clause(tokens, range(day.tokens.stop, place.stop), verb, stop)


def _clause(tokens: Tokens, place: range, verb: int, stop: int) -> Parts | None:
    """Return the deed that a verb tells, with its subject and with what stands between it and `stop`."""
    subject = _subject(tokens, place, verb)
    staged = _staged(tokens, verb, subject, stop)
    if staged is not None:
        return staged
    kinds, more_words, loose = told_by_verb(tokens, verb, passive=is_passive(tokens, verb))
    owner, rest = _object(tokens, verb + more_words, stop)
    form = tokens.forms[verb]
    if (
        form
        and form.lemma in listed("verbs_of_staging")
        and owner
        and (more := kinds_of_nouns().get(tokens.lower[owner[-1]]))
    ):
        return Parts(kinds | more, (*owner[:-1], *rest), subject, known=False)
    if not kinds or tokens.symbols[verb] != "v":
        return None
    by = tuple(rest[k] for k in range(len(rest)) if "by" in (tokens.lower[j] for j in rest[:k]))
    if (what := _object_before(tokens, subject)) and not owner:
        owner, subject = subject[:what], subject[what + 1 :]
    elif is_passive(tokens, verb) or not owner:
        owner, subject, rest = subject, by, (*owner, *rest)
    pronoun = _pronoun(tokens, owner)
    alone = pronoun if len(owner) == 1 else ""  # not: her | brother died
    return Parts(kinds, owner, subject, rest, known=bool(pronoun), verb=verb, loose=loose, pronoun=alone)


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
    staged = tokens.lower[verb] in _BE or (form and (form.lemma in _STAGED or _is_passive_of_staging(tokens, verb)))
    if not (strikes or works or staged or starts):
        return None
    head = next((i for i in subject if tokens.symbols[i] in "ot" or tokens.symbols[i] == "P"), None)
    nouns = subject[: subject.index(head)] if head is not None else subject
    kinds = kinds_of_nouns().get(tokens.lower[nouns[-1]]) if nouns else None
    if not kinds or (works and kinds.isdisjoint(listed("deeds_with_effects"))):
        return None
    if not (strikes or works or starts) and form and _STAGED.get(form.lemma, "") not in ("", tokens.lower[verb + 1]):
        return None
    first = nouns[-1]
    while first in nouns and tokens.lower[first - 1] not in _ARTICLES and tokens.words[first - 1] != ",":
        first -= 1
    known = tokens.lower[first - 1] not in _ARTICLES
    if starts:  # the strike | began; a trial that opened on March 3 goes on on March 5
        lasts = not staged and tokens.lower[nouns[-1]] in listed("occasions_of_days")
        kinds = told_by_verb(tokens, verb).kinds | (frozenset() if lasts else kinds)
        return Parts(kinds, subject, known=known, verb=verb)
    others = tuple(i for i in subject if i != nouns[-1])
    struck = _object(tokens, verb, stop)[0] if strikes else ()
    more = others if struck else ()  # a boiler | explosion | injured the cooks
    return Parts(kinds, struck or others, noun=True, known=known, verb=verb, more=more)


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
    subject = _subject(tokens, place, verb)
    beyond = range(day.tokens.stop, place.stop)
    told = range(verb, day.tokens.start - 1)
    near = {tokens.lower[i] for i in (*subject, *told)}
    if not subject or not near.isdisjoint(listed("denials")):
        return None
    rest: list[int] = []
    if tokens.symbols[verb] == "X" and beyond and tokens.lower[beyond.start] == "to":  # have until March 11 | to send
        for i in beyond[:_WIDE]:
            if is_stop(tokens, i) or tokens.words[i] == ",":
                break
            if not is_verb(tokens, i):
                rest.append(i)
    whom, more = (tuple(rest), subject) if rest else (subject, ())
    return Parts(end_of_something(), whom, beside=tuple(told), known=bool(_pronoun(tokens, subject)), more=more)


def _subject(tokens: Tokens, place: range, verb: int) -> tuple[int, ...]:
    """Return the tokens of the subject of a verb, those before `which` where that is it."""
    i = verb - 1
    while i > place.start and (tokens.symbols[i] in "XZRt" or (tokens.lower[i + 1] == "to" and _plans(tokens, i))):
        i -= 1
    if tokens.lower[i] in _RELATIVES and tokens.symbols[i] in "WT":
        i -= 1 + (tokens.words[i - 1] == ",")
    i = _before_relative(tokens, place, i)
    found: list[int] = []
    while i >= max(place.start, verb - _WIDE) and not is_stop(tokens, i):
        if (
            is_verb(tokens, i)
            or tokens.symbols[i] in "XZ"
            or tokens.lower[i] in listed("prepositions_of_deeds") - {"of"}
        ):
            break
        found.append(i)
        i -= 1
    return tuple(reversed(found))


def _object_before(tokens: Tokens, subject: tuple[int, ...]) -> int:
    """Return how many tokens stand before the relative that is the object: The wing, | which the governor opened."""
    return next((k for k, i in enumerate(subject[:-1]) if tokens.lower[i] in ("which", "that")), 0)


def _before_relative(tokens: Tokens, place: range, i: int) -> int:
    """Return the token before a relative clause that a comma ends at a token: fire|, which killed two, broke out."""
    if tokens.words[i] != ",":
        return i
    for k in range(i - 1, max(place.start, i - _WIDE), -1):
        if is_stop(tokens, k):
            break
        if tokens.words[k] == "," and tokens.lower[k + 1] in _RELATIVES:
            return k - 1
    return i


def _plans(tokens: Tokens, i: int) -> bool:
    """Return whether a token before `to` says that something is still to come: is | due to lapse."""
    form = tokens.forms[i]
    return tokens.lower[i] in listed("still_to_come") or (form is not None and form.lemma in _STAGED)


def _object(tokens: Tokens, verb: int, stop: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the tokens of the object of a verb and those of the rest up to `stop`: recalled | the cribs | in May."""
    i = verb + 1
    found: list[int] = []
    while i < stop and tokens.symbols[i] not in "Pbt":
        found.append(i)
        i += 1
    named = tuple(found) if any(tokens.symbols[k] in "NKvO" for k in found) else ()
    return named, tuple(range(i, stop))
