"""What a piece of a list can be: a name, a thing, an age."""

from enum import StrEnum

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.words.clues import groups_of_a_number
from quotecheck.facts.words.number_words import value_of
from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

QUOTES = ('"', "“", "”", "‘", "'")
"""Marks that may stand around an item."""
_LONGEST = 24  # tokens of a piece
_LONGEST_POST = 6  # words in small letters before a name: the retired harbour master | Bo Ruiz
_TIES = "Pobta"  # symbols of prepositions
_MOST_COUNT = 99


class Kind(StrEnum):
    """What a piece of a list can be.

    `TIED` says of what, where or how the item before it is: of Ash, on loan, closed since May. `OPEN` leaves the list
    open: others, and more. `BROKEN` is no part of a list, as it has a verb of its own.
    """

    NAME = "name"
    THING = "thing"
    KIN = "kin"
    BARE = "bare"
    COUNT = "count"
    TIED = "tied"
    CLAUSE = "clause"
    AGE = "age"
    OPEN = "open"
    BROKEN = "broken"


def kind_of(tokens: Tokens, place: range) -> tuple[Kind, int]:
    """Return what a piece can be, and how many it tells."""
    first = place.start
    while first < place.stop and tokens.words[first] in QUOTES:
        first += 1
    if first == place.stop or len(place) > _LONGEST:
        return Kind.BROKEN, 0
    place = range(first, place.stop)
    lower, symbol = tokens.lower[first], tokens.symbols[first]
    if (behind := _behind_addition(tokens, first)) > first:
        return kind_of(tokens, range(behind, place.stop)) if behind < place.stop else (Kind.BROKEN, 0)
    inside = tokens.lower[first : place.stop]
    if lower in listed("partial_lists") and lower not in ("one", "only", "more"):
        return Kind.OPEN, 0
    if lower == "according":
        return Kind.BROKEN, 0
    if not listed("openers_of_open_items").isdisjoint(inside[:3]) or "among" in inside:
        return Kind.OPEN, 0
    if lower == "aged" or (tokens.words[first].isdecimal() and (len(place) == 1 or tokens.lower[first + 1] == "of")):
        return (Kind.NAME, 1) if year_of(tokens.words[first]) else (Kind.AGE, 0)
    if symbol == "W" or (symbol in "HUT" and lower != "that"):
        return Kind.CLAUSE, 0
    if _breaks(tokens, place):
        return Kind.BROKEN, 0
    return _noun_phrase(tokens, place)


def _behind_addition(tokens: Tokens, i: int) -> int:
    """Return the token behind words that add an item: along with | Ash; as well as | Ash; then | Ash; else `i`."""
    lower = tokens.lower
    if lower[i : i + 3] == ("as", "well", "as"):
        return i + 3
    if lower[i : i + 2] in (("along", "with"), ("together", "with")):
        return i + 2
    return i + (lower[i] in listed("openers_of_last_items"))


def _noun_phrase(tokens: Tokens, place: range) -> tuple[Kind, int]:
    first = place.start
    lower, symbol = tokens.lower[first], tokens.symbols[first]
    count = int(value_of([lower]) or (tokens.words[first].isdecimal() and int(tokens.words[first])) or 0)
    if count and tokens.lower[first + 1 : first + 3] in (("of", "them"), ("of", "these"), ("of", "whom")):
        return Kind.TIED, 0  # the head and two cooks, | one of them a foreigner
    if count and len(place) > 1 and not year_of(tokens.words[first]):
        return (Kind.COUNT, count) if count <= _MOST_COUNT else (Kind.BROKEN, 0)
    if group := groups_of_a_number().get(head_of(tokens, place)):
        return Kind.COUNT, group  # Ola Moe's | pair, three for the cooks
    if is_name(tokens, first):
        return Kind.NAME, 1
    if lower in ("both", "all") and tokens.lower[first + 1] in ("of", "from", "in"):
        return Kind.TIED, 0
    if lower in ("that", "those") and symbol in "DT" and has_tie(tokens, range(first + 1, first + 2)):
        return (Kind.NAME if name_words(tokens, place) else Kind.THING), 1  # those | at Kerr Lane
    if symbol == "D":
        many = value_of([tokens.lower[first + 1]]) if len(place) > 2 else None
        if many:
            return Kind.COUNT, int(many)
        named = (is_name(tokens, first + 1) and first + 1 < place.stop) or _name_behind_post(tokens, place)
        if named and not is_person(same_count(head_of(tokens, place))):  # his Georgia | chairman
            return Kind.NAME, 1
        return (Kind.KIN if lower in listed("possessive_determiners") else Kind.THING), 1
    if symbol in _TIES and lower != "former":
        return Kind.TIED, 0
    form = tokens.forms[first]
    if lower in listed("gerunds_like_adjectives") and (noun := _noun_described(tokens, place)):
        return (Kind.BARE if is_plural(tokens.lower[noun]) else Kind.TIED), 1
    if _is_tied(tokens, first) or (form is not None and form.gerund and not form.noun):  # not: retired vet Bo Ruiz
        return Kind.TIED, 0
    return (Kind.NAME if _name_behind_post(tokens, place) else Kind.BARE), 1


def _noun_described(tokens: Tokens, place: range) -> int:
    """Return the noun that a participle before it describes: missing | records; missing smoke | alarms in the hall."""
    if len(place) == len(("missing", "records")):
        return place.start + 1
    stop = next((i for i in place[1:] if not _can_be_noun(tokens, i)), place.stop)
    ends = stop == place.stop or tokens.symbols[stop] in _TIES
    return stop - 1 if ends and stop > place.start + 1 else 0


def _can_be_noun(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return tokens.words[i].islower() and (tokens.symbols[i] == "N" or (form is not None and form.noun))


def last_word(tokens: Tokens, place: range) -> int:
    """Return the token of the last word of a piece, without its `'s`: Elm High and St. | Bran |'s."""
    last = place.stop - 1
    return last - (tokens.words[last] == "'s" and last > place.start)


def is_name(tokens: Tokens, i: int) -> bool:
    """Return whether a token begins a name: Ardan, al-Suq; not: The, Monday."""
    word = tokens.words[i]
    if not word[0].isupper() and not word.partition("-")[2][:1].isupper():
        return False
    lower = tokens.lower[i]
    small = not word.isupper() and (lower in listed("never_in_names") or lower in ("if", "not"))
    return tokens.symbols[i] not in "YDSI" and not small


def _name_behind_post(tokens: Tokens, place: range) -> bool:
    """Return whether a piece ends in a name behind a post in small letters: chief cook | Bo Ruiz; head of arms | Di.

    Not: noise on the | Mill Road.
    """
    name = next((i for i in place if is_name(tokens, i)), place.stop)
    between = range(place.start, name)
    placed = tokens.symbols[name - 1] in _TIES or (tokens.symbols[name - 1] == "D" and has_tie(tokens, between))
    return name < place.stop and len(between) <= _LONGEST_POST and not placed


def _breaks(tokens: Tokens, place: range) -> bool:
    """Return whether a piece has a verb with a subject, and so is no item: his office | said; not: a boat that | leaks.

    So has one that begins with a verb: Ash, Elm and Oak, | asks | for more. A participle behind its noun is none: a
    bridge | closed | in May; nor is a base form in an infinitive.
    """
    if tokens.symbols[place.start] in "SI":
        return True
    for i in place:
        if tokens.symbols[i] in "WTUHa":
            return False
        form = tokens.forms[i]
        if tokens.symbols[i] == "X" or (tokens.symbols[i] == "Z" and i > place.start):
            return True
        if form is not None and is_verb(tokens, i):
            sure = (form.past and not form.participle) or (form.third and not form.noun)
            said = form.past and form.lemma in ("say", "tell", "add")
            if sure or said:
                return True
    return False


def name_words(tokens: Tokens, place: range) -> int:
    """Return how many words of names a piece has."""
    return sum(is_name(tokens, i) for i in place)


def has_tie(tokens: Tokens, place: range) -> bool:
    """Return whether a preposition stands in a piece: a rope | for the goat."""
    return any(tokens.symbols[i] in _TIES for i in place)


def head_of(tokens: Tokens, place: range) -> str:
    """Return the last word before the first preposition of a phrase: heads in `the heads of the bureaus`."""
    behind = (i for i in place if i > place.start and (tokens.symbols[i] in _TIES + "WT" or _is_tied(tokens, i)))
    return tokens.lower[next(behind, place.stop) - 1]


def _is_tied(tokens: Tokens, i: int) -> bool:
    """Return whether a gerund or participle stands at a token, and no noun behind it: closed | in May."""
    form = tokens.forms[i]
    told = form is not None and tokens.symbols[i] == "v" and (form.gerund or form.participle) and not form.noun
    told = told and tokens.lower[i + 1] != "of"  # overlooking | of the school
    following = tokens.forms[i + 1]
    return told and tokens.symbols[i + 1] not in "NK" and not (following is not None and following.noun)


def is_several(tokens: Tokens, place: range) -> bool:
    """Return whether a phrase in small letters means several: the | heads | of the bureaus."""
    return is_plural(head_of(tokens, place))


def is_family(tokens: Tokens, place: range, *, people: bool) -> bool:
    """Return whether a piece is a surname in the plural, two or more: the | Brandts; not: the | Netherlands.

    Nor a word that names a place, unless the list is of `people`: the Park and the | Docks.
    """
    first, last = place.start, place.stop - 1
    word, lower = tokens.words[last], tokens.lower[last]
    if tokens.lower[first] != "the" or last != first + 1 or not is_name(tokens, last):
        return False
    plain = not people and lower.removesuffix("s") in common_words()
    return word.endswith("s") and not word.isupper() and not plain and lower not in listed("places")


def is_one_person(tokens: Tokens, place: range) -> bool:
    """Return whether a piece is a name in the singular, beside which a plural is of a family: the Brandts and | Moe."""
    return is_name(tokens, place.start) and not tokens.words[last_word(tokens, place)].endswith("s")
