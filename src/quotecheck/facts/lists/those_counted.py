"""Whether words of a later sentence mean those whom a number counts: they, the five, the dead, the affected wards."""

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.people_counted import same_count
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.words_before_lists import behind_predicate
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple


class Counted(NamedTuple):
    """What a number counts, as a later sentence may mean it.

    `about` are the stems of the words of its own sentence. `near`: the sentence is the next; `close`: it is one of the
    next, and the number is the only one of its sentence, so that other words can mean those it counts.
    """

    each: Announcement
    about: frozenset[str]
    near: bool
    close: bool


def is_pronoun_for(tokens: Tokens, i: int, each: Announcement) -> bool:
    """Return whether a pronoun can mean those that the sentence before counts, or the body of so many: They; It."""
    if tokens.lower[i] == "it":
        return each.group or tokens.lower[each.place.start - 1] == "of"
    return tokens.lower[i] in ("they", "these") and not is_plural(tokens.lower[i + 1])


def is_modifier(tokens: Tokens, i: int, those: Counted) -> bool:
    """Return whether a word before the noun of a subject narrows nothing: the | affected | wards, the | three | men."""
    lower = tokens.lower[i]
    if value_of(list(number_word(lower)[0])) == those.each.value and is_plural(tokens.lower[i + 1]):
        return True
    return narrows_nothing(lower, those) and stem(lower) not in those.each.stems and not behind_predicate(tokens, i + 1)


def narrows_nothing(word: str, those: Counted) -> bool:
    """Return whether a word beside a noun tells of all those counted: the | affected | wards; not: the worst-hit."""
    if word in listed("modifiers_of_the_counted"):
        return True
    return word.isalpha() and word not in function_words() and stem(word) in those.about


def means_those(tokens: Tokens, i: int, those: Counted) -> bool:
    """Return whether a word means those who were counted: the same noun, the number itself, or what befell them."""
    word, each = tokens.lower[i], those.each
    if stem(word) in each.stems and (is_plural(word) or each.group or word in listed("bodies_of_so_many")):
        return True
    if stem(word) == stem(tokens.lower[each.place.start - 1]):  # arrested five: the | arrested
        return True
    noun = each.head + 2 * (each.group and tokens.lower[each.head + 1] == "of")  # a trio of | charges: the | counts
    if is_plural(word) and same_count(word) == same_count(tokens.lower[noun]):
        return True
    if not those.close:
        return False
    if word == "others" or value_of(list(number_word(word)[0])) == each.value:
        return True
    if word in listed("places_just_counted"):
        return not each.people
    if each.people and word in listed("groups_just_counted"):
        return True
    kinds = {same_count(word), same_count(tokens.lower[noun])}
    if len(kinds) > 1 and all(map(is_befallen, kinds)):
        return False  # four of the injured were moved; the dead were Ann Lamm, …
    known = word in listed("figures_of_a_report") or word in listed("those_just_counted")
    return known and (each.people or word in listed("those_just_counted"))
