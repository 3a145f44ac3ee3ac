"""Where a subject begins and ends: before a day, behind a word of time, with its post, without the noun before it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.grammar import COMPLEMENT, NOUNS, compiled, search_before
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.source_kind import kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.people import GIVEN, capitalised

_HEAD_BEFORE_NAME = r"DNK{1,3}\Z"


def bounded(skeleton: Skeleton, start: int, found: Subject) -> Subject | None:
    """Return a subject with all that belongs to it and nothing else, None where it only tells a time.

    Args:
        skeleton: the text's skeleton.
        start: the first token of the sentence.
        found: the subject as its symbols tell it.
    """
    found = _before_day(skeleton, found)
    if found.how == "beside" and _is_time(skeleton, found):
        return None
    if found.end - found.start > 1 and skeleton.symbols[found.end - 1] == "&":
        found = found._replace(end=found.end - 1, how="relative")  # a lawyer who led the team | and considers
    if found.how == "beside":
        found = _with_post(skeleton, _behind_apposition(skeleton, start, _behind_time(skeleton, start, found)))
    if found.how in ("beside", "loose"):
        found = _unnamed(skeleton, start, found)
    return _of_so_many(skeleton, _with_adjective(skeleton, _without_head(skeleton, found)))


def _of_so_many(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the number before "out of": four | out of 10 voters said."""
    first = found.start - 3
    told = skeleton.lower[first + 1 : found.start] == ("out", "of") and skeleton.symbols[first] == "0"
    return found._replace(start=first) if first >= 0 and told and skeleton.symbols[found.start] == "0" else found


def _unnamed(skeleton: Skeleton, start: int, found: Subject) -> Subject:
    """Return who stays unnamed for a reason that ends right before the verb.

    An aide who asked not to be named because her boss bars interviews | said: what looks like so many nouns has a verb;
    one who asked not to be named because she is on a list of the firm | said: it stands behind a preposition.
    """
    symbols = skeleton.symbols
    who = symbols.rfind("W", start, found.start)
    why = symbols.find("U", who, found.start) if who >= 0 else -1
    if why < 0 or found.end - found.start < _CLAUSE_OF_NOUNS or compiled(_MARK).search(symbols, who, found.start):
        return found
    if lexicon.words("words_of_anonymity").isdisjoint(skeleton.lower[who:why]):
        return found
    head = search_before(_UNNAMED, symbols, who, start)
    return found._replace(start=head.start(), how="beside") if head else found


_CLAUSE_OF_NOUNS = 4  # tokens
_MARK = "[.;:|QMJ]"
_UNNAMED = rf"(?<![oPbt]){NOUNS}{COMPLEMENT}{{0,3}}+,?\Z"


def _before_day(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject before a day that stands right before the verb: Ana Moe | late Thursday night | said.

    Not within the name of a day or a paper: Super | Tuesday showed; USA | Today reported.
    """
    lower, words, end = skeleton.lower, skeleton.tokens.words, found.end
    end -= lower[end - 1] in lexicon.words("parts_of_a_day")
    if skeleton.symbols[end - 1] != "Y" or words[end - 1] not in numbered("weekday").keys() | _NEAR_DAYS:
        return found
    end -= 1 + (lower[end - 2] in ("early", "late"))
    named = end - found.start == 1 and lower[found.start] in lexicon.words("before_named_days")
    return found if end <= found.start or named or skeleton.symbols[end - 1] not in "KN" else found._replace(end=end)


def _with_post(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the post before its name: From | coach Ana Moe; not: in court | Ana Moe said."""
    post, symbols = found.start - 1, skeleton.symbols
    if post < 1 or symbols[post - 1] != "P" or symbols[post] != "N" or symbols[found.start] != "K":
        return found
    kind = noun_kind(skeleton.lower[post])
    qualifies = skeleton.lower[post] in lexicon.words("title_modifiers")  # After | former Gov. Ana Moe spoke
    return found._replace(start=post) if qualifies or (kind and kind.noun is Noun.PERSON and not kind.plural) else found


def _behind_time(skeleton: Skeleton, start: int, found: Subject) -> Subject:
    """Return the subject behind a word that opens a clause of time: shares fell 8 percent after | the firm said."""
    if skeleton.symbols[found.start] != "0":
        return found
    timed = next((i for i in range(found.start + 1, found.end - 1) if skeleton.lower[i] in _TIMES), 0)
    whole = timed and set(skeleton.symbols[timed + 1 : found.end]) <= _NOMINAL
    told = whole and any(symbol in "XVC" for symbol in skeleton.symbols[start : found.start])
    return found._replace(start=timed + 1) if told else found


def _behind_apposition(skeleton: Skeleton, start: int, found: Subject) -> Subject:
    """Return the subject behind what is said of somebody in front of it: After meeting Bo Lie, the mayor, | two said.

    Not where a name closes it, which may be the mayor's: Near Bo Lie, the mayor, Ana Moe, said.
    """
    symbols, lower, first = skeleton.symbols, skeleton.lower, found.start
    comma = symbols.find(",", first, found.end)
    if comma < 0 or symbols[first - 2 : first] != "K," or symbols[start] not in _FRONTS or symbols[first] != "D":
        return found
    named = any(capitalised().get(word, 0) & GIVEN for word in lower[first - 3 : first - 1])
    told = any(symbol in "XVC" for symbol in symbols[start:first])
    rest = compiled(_REST).match(symbols, comma + 1, found.end)
    if not named or told or rest is None or lower[comma + 1] in lexicon.words("indefinite_articles"):
        return found
    return found._replace(start=comma + 1)


def behind_thing(skeleton: Skeleton, found: Subject, stop: int) -> Subject:
    """Return the subject behind a thing of which it tells: The ferry, | Ana Moe, the mayor, | told the court, was full.

    Who speaks is named behind the comma of the thing, with a comma before the verb, and behind what ends at `stop`, the
    verb, the thing has its own.
    """
    symbols = skeleton.symbols
    thing = compiled(_THING_AND_NAME).match(symbols, found.start, found.end) if found.how == "beside" else None
    if thing is None or symbols[found.end - 1] != "," or not compiled(_ITS_VERB).match(symbols, stop):
        return found
    return (
        found if kind_of_noun(skeleton.lower[thing.end("thing") - 1]) == "people" else found._replace(start=thing.end())
    )


_THING_AND_NAME = r"(?P<thing>DN{1,3}),(?=K{2,5}[,oP(]|D[NK]{1,4}(?:o[DNK]{1,4})?,K{2,5},)"
_ITS_VERB = rf"(?:{NOUNS})?,R?[XVC]"
_FRONTS = frozenset("PbaGgEeHU")
_REST = r"(?!K{1,5},\Z)(?:[N0]{0,4}K|D)"
_NOMINAL = frozenset("DNK0'")
_TIMES = frozenset({"after", "before", "since", "until"})


def _with_adjective(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject with the adjective that a comma parts from it: the lanky, | bespectacled coach said.

    A noun for one person has a determiner in front: where it has none, that stands before the comma.
    """
    symbols, first = skeleton.symbols, found.start
    before = search_before(_ADJECTIVES, symbols, first, ends=",")
    if before is None or not compiled("N{1,4}+(?![K'])").match(symbols, first, found.end):
        return found
    head = next((i for i in range(first, found.end) if symbols[i] != "N"), found.end) - 1
    one, last = noun_kind(skeleton.lower[head]), noun_kind(skeleton.lower[first - 2])
    if one is None or one.noun is not Noun.PERSON or one.plural or last is not None or head == first:
        return found
    return found._replace(start=before.start())


_ADJECTIVES = r"D(?:N,?){0,2}N,\Z"


def _is_time(skeleton: Skeleton, found: Subject) -> bool:
    """Return whether a phrase only says how long: eleven hours and | 20 minutes, inside the limit, | said Ana Moe."""
    if skeleton.symbols[found.start] != "0" or found.end - found.start < _FEWEST:
        return False
    return _is_unit(skeleton.lower[found.start + 1]) and skeleton.symbols[found.start + 2] == ","


_FEWEST = 3
_NEAR_DAYS = frozenset({"today", "tonight", "yesterday"})


def _is_unit(word: str) -> bool:
    """Return whether a word is a unit of time, in singular or plural."""
    return word.removesuffix("s") in lexicon.words("units_of_time")


def _without_head(skeleton: Skeleton, found: Subject) -> Subject:
    """Return the subject without the noun whose clause it opens.

    A decision | one novelist described as a farce; a charge | Russia denies.
    """
    lower = skeleton.lower
    opening = compiled(_HEAD_BEFORE_NAME).match(skeleton.symbols, found.start, found.end)
    if opening and lower[found.start] in {"a", "an"} and lower[found.start + 1] in lexicon.words("nouns_of_saying"):
        return found._replace(start=found.start + 2)
    for i in range(found.end - 1, found.start, -1):
        word = lower[i]
        if "," in skeleton.symbols[found.start : i] or skeleton.symbols[i + 2 : i + 3] in ("P", "R"):
            continue  # Moe, who sells fabrics two stalls away, said; a woman two doors down said
        if skeleton.symbols[i] == "0" and skeleton.symbols[i - 1] == "N" and word.isalpha() and i + 1 < found.end:
            return found._replace(start=i)
    return found
