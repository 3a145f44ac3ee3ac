"""Find the deed that the verb of a day's clause tells: police arrested Brekke on March 9; is open until 4 October."""

from __future__ import annotations

from quotecheck.facts.days import Day
from quotecheck.facts.deed import Parts
from quotecheck.facts.deed_words import is_passive, is_stop, is_verb
from quotecheck.facts.deeds import end_of_something, kinds_of_nouns, told_by_verb
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_WIDE = 24  # tokens of a clause on either side of a verb
_UNTIL = frozenset(("until", "till", "through"))
_ARTICLES = frozenset(("a", "an"))
_BE = frozenset(("is", "was", "are", "were"))
_RELATIVES = frozenset(("which", "who", "that", "whose"))
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
    stop = first - (tokens.lower[first - 1] in listed("prepositions_of_days") or tokens.words[first - 1] == ",")
    return _clause(tokens, place, verb, stop)


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
    staged = _staged(tokens, verb, subject)
    if staged is not None:
        return staged
    kinds, more_words = told_by_verb(tokens, verb)
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
    if is_passive(tokens, verb) or not owner:
        return Parts(kinds, subject, by, (*owner, *rest), known=_is_known(tokens, subject))
    return Parts(kinds, owner, subject, rest, known=_is_known(tokens, owner))


def _is_known(tokens: Tokens, phrase: tuple[int, ...]) -> bool:
    """Return whether a pronoun in a phrase means what the text has told of: arrested | them."""
    return any(tokens.lower[i] in listed("pronouns_of_the_told") for i in phrase)


def _staged(tokens: Tokens, verb: int, subject: tuple[int, ...]) -> Parts | None:
    """Return the deed that is the subject of a verb which only says when it is: the hearing | is set for Oct. 9."""
    form = tokens.forms[verb]
    if tokens.lower[verb] not in _BE and not (form and form.lemma in _STAGED):
        return None
    head = next((i for i in subject if tokens.symbols[i] in "ot" or tokens.symbols[i] == "P"), None)
    nouns = subject[: subject.index(head)] if head is not None else subject
    kinds = kinds_of_nouns().get(tokens.lower[nouns[-1]]) if nouns else None
    if not kinds or (form and _STAGED[form.lemma] not in ("", tokens.lower[verb + 1])):
        return None
    others = tuple(i for i in subject if i != nouns[-1])
    return Parts(kinds, others, noun=True, known=tokens.lower[nouns[0]] not in _ARTICLES)


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
    return Parts(end_of_something(), whom, beside=tuple(told), known=_is_known(tokens, subject), more=more)


def _subject(tokens: Tokens, place: range, verb: int) -> tuple[int, ...]:
    """Return the tokens of the subject of a verb, those before `which` where that is it."""
    i = verb - 1
    while i > place.start and (tokens.symbols[i] in "XZRt" or (tokens.lower[i + 1] == "to" and _plans(tokens, i))):
        i -= 1
    if tokens.lower[i] in _RELATIVES and tokens.symbols[i] in "WT":
        i -= 1 + (tokens.words[i - 1] == ",")
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
