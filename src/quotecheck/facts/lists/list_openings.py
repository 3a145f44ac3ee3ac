"""Find where in its own sentence the list of what a number announces may open: plants, | at; dead | comprised."""

from collections.abc import Iterator
from enum import StrEnum

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_pieces import is_dash
from quotecheck.facts.lists.list_verbs import BEING, behind_participle, verb_of
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.lists.words_before_lists import behind_most, behind_namely, behind_predicate
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.words.clues import MONTHS
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.people import heads
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_FARTHEST = 40  # tokens between a noun and the colon before its list
_SHORT = 2  # tokens of a verb before a list: five soldiers | died, | a captain, two sergeants and a cook
_NEAR = 8  # tokens between a noun and another mark
_BESIDE = 3  # tokens before a colon in which no other noun in the plural stands
_PLACING = ("at", "in")


class Relation(StrEnum):
    """How a list stands to the number of its items."""

    COLON = "colon"
    FAR = "a clause, and a colon"
    OVER = "a clause with another noun, and a colon"
    DASH = "dash"
    BRACKET = "bracket"
    BESIDE = "apposition"
    OF = "of"
    PLACED = "at, in"
    PLACED_BESIDE = "a comma, and at, in"
    WITH = "a comma, and with"
    MOST = "in particular"
    PREDICATE = "predicate"


class Opening(NamedTuple):
    """Where a list begins, the mark that closes it, nothing where its last item does, and how it stands to a number."""

    start: int
    closing: str
    relation: Relation


def openings(tokens: Tokens, each: Announcement, stop: int) -> Iterator[Opening]:
    """Yield the places up to token `stop` at which a list of what is announced may open, the nearest first."""
    first = each.head + 1
    limit = min(stop, len(tokens.words) - 1, first + _FARTHEST)  # the last token has none behind it
    if first >= limit:
        return
    yield from _of(tokens, each)
    verb = verb_of(tokens, behind_participle(tokens, each, limit), limit)
    comma = next((i for i in range(first, limit) if tokens.words[i] == ","), limit)
    for i in range(first, limit):
        word = tokens.words[i]
        if _ends(tokens, i) or (tokens.symbols[i] == "0" and i > first and _counts(tokens, i)):
            return
        if word in (":", "(") or is_dash(tokens, i):
            yield from _marked(tokens, each, i, verb)
            if word != "(" and (word == ":" or i > first):
                return
        elif word == "," and i == comma and i - first <= _NEAR and i < max(verb + 1, first + _SHORT + 1):
            yield from (_behind_mark(tokens, i, "", Relation.BESIDE),) if _ends_noun(tokens, each, i - 1) else ()
        elif i - first <= _NEAR and (i <= verb or _is_behind_being(tokens, i, verb)):
            yield from _predicates(tokens, each, i)
        elif behind_namely(tokens, i) or behind_most(tokens, i):
            yield _behind_mark(tokens, i - 1, "", Relation.PREDICATE)


def _ends(tokens: Tokens, i: int) -> bool:
    """Return whether no list opens from a token on: | including; | between Ash and Elm; four firms|, as well as Ash."""
    partial = tokens.lower[i] in listed("partial_lists") and tokens.lower[i] not in ("one", "only")
    besides = tokens.words[i] == "," and tokens.lower[i + 1 : i + 3] in (("as", "well"), ("along", "with"))
    return partial or besides or tokens.words[i] == ";" or tokens.lower[i] == "between"


def _counts(tokens: Tokens, i: int) -> bool:
    """Return whether a number counts other things: not: five towns in | two | days, stopping in Ash."""
    dated = not {tokens.words[i - 1], tokens.words[i + 1]}.isdisjoint(MONTHS)  # on Monday, | 8 | May
    timed = dated or stem(tokens.lower[i + 1]) in listed("units_of_time")
    return tokens.lower[i] != "one" and not year_of(tokens.words[i]) and not timed


def _is_behind_being(tokens: Tokens, i: int, verb: int) -> bool:
    """Return whether a token stands behind a form of `be`: the crew was | made up of."""
    return i - 1 == verb and tokens.lower[verb] in ("is", "was", *BEING)


def _marked(tokens: Tokens, each: Announcement, i: int, verb: int) -> Iterator[Opening]:
    """Yield the list behind a colon, a dash or a bracket."""
    first, word = each.head + 1, tokens.words[i]
    if tokens.lower[i + 1 : i + 3] == ("those", "of") and tokens.symbols[i + 3] == "0":
        return  # forty jobs depend on the two schools: | those of 29 teachers, eight aides and three cooks
    if word == ":":
        far = (verb < i or i - first > _NEAR) and any(_is_other(tokens, j) for j in range(first, i))
        if not _others(tokens, each, i):
            yield Opening(i + 1, ".", Relation.FAR if far else Relation.COLON)
        elif verb < i and (is_body(tokens.lower[each.head]) or _are_people_over_things(tokens, each, i)):
            yield Opening(i + 1, ".", Relation.OVER)
    elif word == "(":
        if i <= verb or not _others(tokens, each, i):
            yield _behind_mark(tokens, i, ")", Relation.BRACKET)
    elif i - first <= _NEAR:
        yield _behind_mark(tokens, i, word, Relation.DASH)


def _predicates(tokens: Tokens, each: Announcement, i: int) -> Iterator[Opening]:
    """Yield the list behind words that say what those are: are; comprised; the four victims | as; plants | in."""
    start = behind_predicate(tokens, i)
    if start and tokens.words[start + 1 : start + 2] == (":",) and is_plural(tokens.lower[start]):
        yield Opening(start + 2, "", Relation.COLON)  # the other three were | adults: Ann Lamm, …
    elif start:
        yield Opening(start, "", Relation.PREDICATE)
    elif i == each.head + 1 and tokens.lower[i] == "as" and _are_given(tokens, each):
        yield Opening(i + 1, "", Relation.PREDICATE)
    elif i == each.head + 1 and tokens.lower[i] in _PLACING and not each.group:
        yield Opening(i + 1, "", Relation.PLACED)
    elif behind_namely(tokens, i) or behind_most(tokens, i):
        yield _behind_mark(tokens, i - 1, "", Relation.PREDICATE)


def _behind_mark(tokens: Tokens, i: int, closing: str, relation: Relation) -> Opening:
    """Return what opens behind a mark, or behind the words that say so: , | named as; , | namely; — | at."""
    start = i + 1
    if start < len(tokens.words):
        if most := behind_most(tokens, start):
            return Opening(most, "", Relation.MOST)
        if predicate := behind_predicate(tokens, start):
            return Opening(predicate, "" if closing == "" else closing, Relation.PREDICATE)
        if tokens.lower[start] in ("which", "who") and (predicate := behind_predicate(tokens, start + 1)):
            return Opening(predicate, "", Relation.PREDICATE)
        if tokens.lower[start] in (*_PLACING, "to", "for", "from", "on") and is_name(tokens, start + 1):
            loose = tokens.lower[start] in ("for", "from")  # five firms, from three towns
            return Opening(start + 1, closing, Relation.PLACED if loose else Relation.PLACED_BESIDE)
        if tokens.lower[start] in _PLACING and tokens.lower[start + 1] == "the" and is_name(tokens, start + 2):
            return Opening(start + 1, closing, Relation.PLACED_BESIDE)
        if tokens.lower[start] in listed("verbs_of_calling_at"):
            called = start + 1 + (tokens.lower[start + 1] in (*_PLACING, "through"))
            if is_name(tokens, called):
                return Opening(called, closing, Relation.PLACED_BESIDE)
        if tokens.lower[start] == "with" and is_name(tokens, start + 1):
            return Opening(start + 1, closing, Relation.WITH)
        if tokens.lower[start : start + 2] == ("one", "each"):
            return Opening(start + 3, closing, Relation.PREDICATE)
    return Opening(start, closing, relation)


def _of(tokens: Tokens, each: Announcement) -> Iterator[Opening]:
    """Yield the list of names behind `of`: the four towns | of | Ash, Brell and Dorn; a trio | of | Lamm, Ruiz and."""
    of = each.head + 1
    known = each.group or tokens.lower[each.place.start - 1] in listed("determiners_of_counted")
    if known and tokens.lower[of : of + 1] == ("of",) and is_name(tokens, of + 1 + (tokens.lower[of + 1] == "the")):
        yield Opening(of + 1, "", Relation.OF)


def _are_given(tokens: Tokens, each: Announcement) -> bool:
    """Return whether a verb before a number gives names: have | named | the four victims as."""
    forms = tokens.forms[max(0, each.place.start - 3) : each.place.start]
    return any(form is not None and form.lemma in listed("verbs_of_listing") for form in forms)


def _ends_noun(tokens: Tokens, each: Announcement, i: int) -> bool:
    """Return whether the phrase of a noun ends at a token: plants | in the north, not: articles from | Ash, Elm."""
    related = tokens.symbols[each.head + 1] == "W"  # members who voted | no, Ann Lamm
    return i <= each.head or related or (tokens.words[i].islower() and tokens.symbols[i] in "Nvy")


def _others(tokens: Tokens, each: Announcement, mark: int) -> bool:
    """Return whether another noun in the plural stands right before a mark: four owners of | ferries: Ash, Elm."""
    if tokens.symbols[each.head + 1] in "WH":  # three streets | where thefts are common: Mill Lane
        return False
    return any(_is_other(tokens, j) for j in range(max(each.head + 1, mark - _BESIDE), mark))


def _are_people_over_things(tokens: Tokens, each: Announcement, mark: int) -> bool:
    """Return whether people are counted, or nothing is said of what, and no people stand before a mark.

    Three deputies voted against the | cuts |: Ann Lamm, …; four of the 11 …; not: three met the | owners |: ….
    """
    if not each.people and tokens.symbols[each.head] != "0":
        return False
    others = (j for j in range(max(each.head + 1, mark - _BESIDE), mark) if _is_other(tokens, j))
    return not any(is_person(same_count(tokens.lower[j])) for j in others)


def is_body(word: str) -> bool:
    """Return whether a word is a noun for bodies: banks, union; nothing that only a name has: the Harbour | Herald."""
    return heads("body_nouns").get(word, "name") != "name"


def _is_other(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    noun = tokens.symbols[i] == "N" or (form is not None and form.noun and tokens.symbols[i - 1] in "ND")
    return tokens.words[i].islower() and is_plural(tokens.words[i]) and noun
