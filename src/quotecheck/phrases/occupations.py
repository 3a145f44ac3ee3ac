"""Find what a clause behind a name says its bearer does: "Moe, who rears silkworms at Ostby"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.people import CALENDAR, FUNCTION, GIVEN, HONORIFIC
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.complements import complement_stop

_REPORTS = 3  # tenths of the uses of a verb with an object in which it reports something
_LONGEST = 14  # tokens


def occupation(index: TextIndex, verb: int, limit: int) -> range | None:
    """Return the tokens that say what somebody does: rears silkworms at Ostby, has driven the bus for nine years.

    In the present, or for a time that is told; not what somebody says, thinks or undergoes.
    """
    tokens = index.tokens
    if verb + 1 >= limit or not tokens.words[verb][0].islower():
        return None
    stop = _end(index, verb + 1, limit)
    if stop - verb > _LONGEST or stop <= verb + 1:
        return None
    word = tokens.lower[verb]
    if word in ("has", "had"):
        return _perfect(tokens, verb, stop)
    form = verb_form(word)
    lemma = form.lemma if form else word.removesuffix("s")  # behind "who" stands a verb: farms, ranches
    if tokens.flags[verb] & FUNCTION:
        return None
    third = form.third if form else lemma != word
    past = form is not None and form.past and _lasts(tokens, verb + 1, stop)
    if not (third or past) or tokens.symbols[verb] == "X" or _is_other(lemma):
        return None
    return range(verb, stop) if _is_done(tokens, verb + 1, stop) else None


def _perfect(tokens: Tokens, verb: int, stop: int) -> range | None:
    """Return "has driven the bus for nine years", "has two children at the school"."""
    following = tokens.lower[verb + 1]
    if tokens.lower[verb] == "has" and (following.isdigit() or following in of_classes("number")):
        spent = verb + 2 < stop and tokens.lower[verb + 2].removesuffix("s") in lexicon.words("units_of_time")
        return None if spent else range(verb, stop)  # has three months to pay
    at = verb + 2 if following == "been" else verb + 1
    form = verb_form(tokens.lower[at]) if at < stop else None
    unlisted = form is None and at == verb + 1 < stop and tokens.lower[at].endswith("ed")  # has farmed the hill
    done = unlisted or (form and (form.gerund if at > verb + 1 else form.participle) and not _is_other(form.lemma))
    lasts = done and at + 1 < stop and _is_done(tokens, at + 1, stop) and _lasts(tokens, at, stop)
    return range(verb, stop) if lasts else None


def _end(index: TextIndex, start: int, limit: int) -> int:
    """Return where the clause ends: at a mark, at "and" with another verb, before a day ("… on Monday")."""
    tokens = index.tokens
    stop = complement_stop(index, start, limit)
    for i in range(start, stop - 1):
        if tokens.lower[i] != "and":
            continue
        form = verb_form(tokens.lower[i + 1])
        if tokens.symbols[i + 1] == "X" or (form and (form.third or form.past) and not noun_kind(tokens.lower[i + 1])):
            return i
    return stop


def _is_other(lemma: str) -> bool:
    """Return whether a verb says no occupation: wants, faces, says, praises."""
    if lemma in lexicon.words("verbs_of_no_occupation"):
        return True
    verb = speech_verbs().get(lemma)
    return verb is not None and verb.frames.get("np", verb.frames.get("else", _REPORTS)) >= _REPORTS


def _lasts(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a time is told that lasts: for nine years, since 2014."""
    lower, times = tokens.lower, lexicon.words("lasting_times")
    return any(
        lower[i] == "since" or (lower[i] == "for" and not times.isdisjoint(lower[i + 1 : min(stop, i + 4)]))
        for i in range(start, stop)
    )


def _is_done(tokens: Tokens, at: int, stop: int) -> bool:
    """Return whether something can be done with what stands behind a verb, and no clause or person does."""
    word = tokens.lower[at]
    counted = word.isdigit() or word in lexicon.words("quantifiers")
    if word in lexicon.words("no_objects_of_occupations") or (counted and tokens.lower[at + 1] == "of"):
        return False  # "owns two of them"
    name = tokens.flags[at] & (GIVEN | HONORIFIC) and tokens.words[at][0].isupper()  # leads Moe by three points
    day = tokens.flags[stop - 1] & CALENDAR and tokens.words[stop - 1][0].isupper()
    return not name and not day
