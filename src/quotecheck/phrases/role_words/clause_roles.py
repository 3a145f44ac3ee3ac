"""Find what a relative clause tells of somebody whom no noun describes: "who rears silkworms", "whose son died".

Whatever somebody does, did or has tells who they are or why they are asked, but not what they say, think or feel, nor
what happened to them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import CALENDAR, FUNCTION, GIVEN, HONORIFIC
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.noun_phrases.complements import before_finite, before_verb, complement_stop

_REPORTS = 5  # tenths of the uses of a verb with such an object in which it reports something
_LONGEST = 24  # tokens
_NOUN = 3  # tokens in which the noun behind a verb or "whose" stands
_BEING = frozenset({"was", "is"})
_PLACING = frozenset("Pb")  # symbols of prepositions
_LASTING = frozenset({"is", "are"})
_HAVING = frozenset({"has", "had"})
_WHERE = frozenset({"here", "there"})
_FATES = frozenset({"die", "marry"})
_YEAR = 4  # digits
_AGENTS = frozenset({"by", "under"})


def told_by_clause(index: TextIndex, verb: int, limit: int) -> range | None:
    """Return the tokens of a clause behind "who" that tells of its subject: rears silkworms, took over the orchard.

    Args:
        index: the article.
        verb: the token of its verb.
        limit: the token before which the clause ends.
    """
    tokens = index.tokens
    if verb + 1 >= limit or not tokens.words[verb][0].islower():
        return None
    stop = before_verb(tokens, verb + 1, complement_stop(index, verb + 1, limit))
    if not verb + 1 < stop <= verb + _LONGEST:
        return None
    word = tokens.lower[verb]
    if word in _BEING or word == "stands":
        if phrase_of_leading(tokens, verb + 1):
            return range(verb + 1, stop)
        return range(verb, stop) if _is_place(tokens, verb, stop) else None
    told = _has(tokens, verb, stop) if word in _HAVING else _does(tokens, verb, stop)
    return range(verb, stop) if told else None


def whose_clause(index: TextIndex, at: int, limit: int) -> range | None:
    """Return the tokens of a clause that tells of somebody not its subject: whose son died, by whom it is led."""
    tokens = index.tokens
    if at + 3 >= limit:
        return None
    if tokens.lower[at] in _AGENTS and tokens.lower[at + 1] == "whom":
        first = at + 2
        if tokens.lower[first] in lexicon.words("no_objects_of_occupations"):
            return None  # by whom | it is doubted
    elif tokens.lower[at] == "whose":
        first = at + 1
    else:
        return None
    stop = complement_stop(index, first, limit)
    if not first + 1 < stop <= at + _LONGEST or not _is_told(tokens, first, first + _NOUN):
        return None
    # "Whose husband is a porter", "whose son is 17" tell what a relative is, not what befell them.
    kin = tokens.lower[first] in lexicon.words("kin") and tokens.lower[first + 1] in _BEING
    if kin and (tokens.lower[first + 2].isdigit() or tokens.lower[first + 2] in lexicon.words("articles")):
        return None
    # "By whom it was denied" tells of one deed.
    once = tokens.lower[at] == "by" and _LASTING.isdisjoint(tokens.lower[first:stop])
    return range(at, stop) if not once and _is_clause(tokens, first + 1, stop) else None


def phrase_of_leading(tokens: Tokens, at: int) -> int:
    """Return the token behind a phrase that says who is first in a body, 0 where none begins: in charge of | the."""
    phrase = tokens.lower[at : at + 4]
    return next((at + len(each) for each in _phrases() if phrase[: len(each)] == each), 0)


@cache
def _phrases() -> Sequence[tuple[str, ...]]:
    return [tuple(line.split()) for line in lexicon.lines("phrases_of_leading")]


def _is_clause(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a verb stands in `start` to `stop`, one of a plural too: whose twins | attend the school."""
    if before_finite(tokens, start, stop) < stop:
        return True
    bases = (i for i in range(start, stop) if tokens.words[i][0].islower() and noun_kind(tokens.lower[i]) is None)
    return any((form := verb_form(tokens.lower[i])) and form.base for i in bases)


def _is_place(tokens: Tokens, verb: int, stop: int) -> bool:
    """Return whether what follows "was" tells where somebody was: on the platform, not "in tears"."""
    articles = lexicon.words("plain_articles")
    placed = tokens.lower[verb + 1] in lexicon.words("whereabouts")
    return tokens.lower[verb] != "is" and placed and verb + 2 < stop and tokens.lower[verb + 2] in articles


def _has(tokens: Tokens, verb: int, stop: int) -> bool:
    """Return whether somebody has a thing or has done one: has two children, has been driving the bus."""
    following = tokens.lower[verb + 1]
    now = tokens.lower[verb] == "has"
    if following.isdigit() or following in of_classes("number"):
        # has three months to pay, has 44 percent in a poll
        units = lexicon.words("units_of_time") | lexicon.words("units_of_polls")
        return now and (verb + 2 >= stop or tokens.lower[verb + 2].removesuffix("s") not in units)
    if following == "the":  # has the stall | by the gate; not "has the experience"
        return now and not _PLACING.isdisjoint(tokens.symbols[verb + 2 : stop])
    at = verb + 2 if following == "been" else verb + 1
    form = verb_form(tokens.lower[at]) if at < stop else None
    unlisted = form is None and at == verb + 1 and tokens.lower[at].endswith(("ed", "had"))  # has farmed the hill
    done = unlisted or (form and (form.gerund if at > verb + 1 else form.participle))
    return bool(done) and at + 1 < stop and _tells(tokens, form.lemma if form else "", at + 1, stop, past=True)


def _does(tokens: Tokens, verb: int, stop: int) -> bool:
    """Return whether a verb in the present or the past, with what follows it, tells of its subject."""
    word = tokens.lower[verb]
    form = verb_form(word)
    lemma = form.lemma if form else word.removesuffix("s")  # behind "who" stands a verb: farms, ranches
    third = form.third if form else lemma != word
    past = form.past if form else word.endswith("ed")
    if word.endswith("ss") and form is None:
        return False  # the charities and | business groups
    if tokens.flags[verb] & FUNCTION or tokens.symbols[verb] == "X" or not (third or past):
        return False
    return _tells(tokens, lemma, verb + 1, stop, past=past)


def _tells(tokens: Tokens, lemma: str, at: int, stop: int, *, past: bool) -> bool:
    """Return whether somebody is told by what they do, have done for a time or did to what the story is of.

    Not by a report, a feeling or an event of the story; nor by what a clause or a person completes.
    """
    # has farmed | here | for 30 years
    at += past and lemma != "live" and tokens.lower[at] in _WHERE and at + 1 < stop
    if _reports(lemma, tokens.lower[at]) or not _is_told(tokens, at, min(at + _NOUN, stop)):
        return False
    if past:
        told = _concerns(lemma, tokens.lower[at]) or (lemma not in _FATES and _is_timed(tokens, at, stop))
    else:
        told = lemma not in lexicon.words("verbs_of_no_occupation")
    word = tokens.lower[at]
    counted = word.isdigit() or word in lexicon.words("quantifiers")
    own = word == "her" and at + 1 < stop and not tokens.flags[at + 1] & FUNCTION  # her | son
    clause = word in lexicon.words("no_objects_of_occupations") and not own
    if not told or clause or (counted and tokens.lower[at + 1] == "of"):
        return False  # "owns two of them"
    name = tokens.flags[at] & (GIVEN | HONORIFIC) and tokens.words[at][0].isupper()  # leads Moe by three points
    day = tokens.flags[stop - 1] & CALENDAR and tokens.words[stop - 1][0].isupper()
    return not name and not day


def _concerns(lemma: str, following: str) -> bool:
    """Return whether what somebody did has to do with the story: took part, saw | it, survived, lost | her son."""
    if lemma == "take":
        return following == "part"
    if lemma in lexicon.words("deeds_for_kin"):
        return following in HIS_HER_OR_THEIR
    met = following in lexicon.words("articles") or lemma in lexicon.words("verbs_of_escape")
    return met and lemma in lexicon.words("verbs_of_stake")


def _is_timed(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a time that is over or lasts, or a post, is told: until 2021, for nine years, as its leader."""
    return any(_opens_period(tokens, i, stop) for i in range(start, stop - 1))


def _opens_period(tokens: Tokens, at: int, stop: int) -> bool:
    following = tokens.lower[at + 1]
    match tokens.lower[at]:
        case "since" | "until" | "till":
            return True
        case "for":
            return not lexicon.words("lasting_times").isdisjoint(tokens.lower[at + 1 : min(stop, at + 4)])
        case "in" | "from" | "between":
            return following.isdigit() and len(following) == _YEAR
        case "as":
            phrase = next((i for i in range(at + 1, stop) if tokens.shapes[i] in "nK"), stop)
            kind = noun_kind(tokens.lower[phrase]) if phrase < stop else None
            return kind is not None and kind.noun is Noun.PERSON
    return False


def _is_told(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether no word for what is thought or said stands there: whose name was withheld, who lost her temper."""
    return lexicon.words("nouns_of_no_stake").isdisjoint(tokens.lower[start:stop])


def _reports(lemma: str, following: str) -> bool:
    """Return whether a verb before a word reports something: argued that, testified about; not wrote a book."""
    verb = speech_verbs().get(lemma)
    if verb is None:
        return False
    usual = verb.frames.get("np", verb.frames.get("else", _REPORTS))
    worth: int = verb.frames.get(following, usual)
    return worth >= _REPORTS
