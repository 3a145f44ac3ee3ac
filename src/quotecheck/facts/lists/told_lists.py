"""Find the list of what a number announces in its own sentence: runs four plants, at Ash, Elm and Oak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.list_openings import Opening, Relation, is_body, openings
from quotecheck.facts.lists.piece_kinds import head_of, name_words
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import value_of
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import in_small_letters
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.people import role_word
from quotecheck.model import Listing, Span, TextIndex, Tokens
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_SHORT = 7  # tokens from a noun to the list behind a short clause and a colon
_BESIDE = 2  # tokens from a noun to what stands right behind its comma: two cooks, | a vet and two clerks
_ONE_THING = 4  # tokens of what a verb takes before a colon
_CLAUSE = 6  # tokens from `but` to the verb of its clause
_OFF = 2  # items that a list has too many or too few at most
_CLOSING = (",", ".", ";", ")", "\n", *DASHES_AND_HYPHEN)


def find_told_lists(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number with the nearest list of its sentence that is of what it announces."""
    tokens = index.tokens
    starts = {each.place.start for each in announcements}
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0:
            continue
        for opening in openings(tokens, each, sentences.place(tokens, i).stop):
            if any(j in starts for j in range(each.head + 1, opening.start)):
                break
            counts = opening.relation is Relation.COLON and _counts_its_own(tokens, opening.start)
            found = enumeration_from(tokens, opening.start, opening.closing, people=each.people or counts)
            if found and _belongs(tokens, each, opening, found):
                if listing := listing_of(tokens, each, found):
                    yield listing
                break


def listing_of(tokens: Tokens, each: Announcement, found: Enumeration) -> Listing | None:
    """Return a number with its list where that has another number of items for sure, and nearly as many."""
    few, many = found.most < each.value, found.least > each.value
    off = each.value - found.most if few else found.least - each.value
    if (
        not (few or many)
        or off > _OFF
        or off >= len(found.items)
        or (many and found.least == 2 * each.value > 2 and not each.people)
    ):
        return None
    items = found.items[: found.least] if many and found.most > found.least else found.items
    return Listing(
        span=Span(each.span.start, tokens.ends[max(each.head, each.place.stop - 1)]),
        announced=each.value,
        items=items,
        named=found.least if many else found.most,
        quoted=each.quoted,
    )


def _belongs(tokens: Tokens, each: Announcement, opening: Opening, found: Enumeration) -> bool:
    """Return whether a list is of what a number counts, as the way it opens and closes allows."""
    if found.counted and opening.relation is not Relation.PREDICATE:
        of = (tokens.within(item.start, item.end).start for item in found.items)
        return opening.relation is Relation.COLON and all(_counts_its_own(tokens, i) for i in of)
    if any(tokens.lower[tokens.within(item.start, item.end).start] == "not" for item in found.items):
        return False  # in three shifts, Ana Moe, who is a cook and | not a relative, said
    behind = tokens.words[found.stop] if found.stop < len(tokens.words) else "\n"
    closes = behind in _CLOSING
    goes_on = behind == "," and _goes_on(tokens, found.stop + 1)
    goes_on = goes_on and not _are_kin(tokens, each, found.stop)
    relation = opening.relation
    if relation in (Relation.COLON, Relation.FAR) and not found.names and _is_of_one(tokens, each, opening):
        return False
    if relation is Relation.COLON and each.people and opening.start - each.head > _SHORT and not found.names:
        return found.counts or _are_posts(tokens, found)
    if relation in (Relation.COLON, Relation.BRACKET, Relation.DASH):
        return found.names or not found.joined
    if relation is Relation.FAR:
        return found.names or (each.people and (found.counts or _are_posts(tokens, found)))
    if relation is Relation.OVER:
        return found.names and (_are_persons if _may_be_people(tokens, each) else _are_bodies)(tokens, found)
    if relation is Relation.BESIDE:
        ends = behind in (".", "\n") and opening.start - each.head > _BESIDE
        known = tokens.lower[each.place.start - 1] in ("the", "all")  # the eight hostages, six nurses and a cook, |
        posts = closes and each.people and found.counts and (ends or (known and behind == ","))
        things = behind == "," and not each.people and _are_things_aside(tokens, found)
        return found.last and closes and not goes_on and (found.names or posts or things)
    if relation is Relation.WITH:  # three broke ranks, with Ann Lamm, Bo Ruiz, Cy Teal and Di Oakes | joining them
        form = tokens.forms[found.stop] if found.stop < len(tokens.words) else None
        doing = form is not None and (form.gerund or form.participle)
        return found.names and found.last and (closes or doing) and found.least > each.value
    if relation is Relation.PLACED_BESIDE:
        return found.names and found.last and not each.people and not goes_on
    if relation is Relation.MOST:  # three of four may be the chief ones, five are too many
        return found.names and found.last and closes and found.least > each.value
    if relation is Relation.PLACED:
        return found.names and found.last and not each.people and found.least > each.value
    if relation is Relation.OF:
        return found.names and found.last and not goes_on
    return found.last and not goes_on and (found.names or says_all(tokens, opening.start))


def _are_things_aside(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether things stand between commas, before a verb: two dogs, a pug, a collie and a cur|, were found."""
    openers = (tokens.lower[tokens.within(item.start, item.end).start] for item in found.items)
    verb = found.stop + 1
    told = tokens.symbols[verb] == "X" or ((form := tokens.forms[verb]) is not None and form.past)
    return told and all(word in ("a", "an") for word in openers)


def _counts_its_own(tokens: Tokens, i: int) -> bool:
    """Return whether an item says how many of what was announced it is: three charges: | two of fraud, one of theft."""
    return bool(value_of([tokens.lower[i]]) or tokens.words[i].isdecimal()) and tokens.lower[i + 1 : i + 2] == ("of",)


def _is_of_one(tokens: Tokens, each: Announcement, opening: Opening) -> bool:
    """Return whether a list is of one thing that a verb takes: two cooks had | a plan: buy a van, sell the boat and."""
    near = range(max(each.head + 2, opening.start - 1 - _ONE_THING), opening.start - 1)
    one = (i for i in near if tokens.lower[i] in ("a", "an", "one", "same"))
    before = (tokens.symbols[i - (tokens.lower[i - 1] == "the") - 1] for i in one if tokens.lower[i] != "one")
    own = not {"one", "what"}.isdisjoint(tokens.lower[near.start : near.stop])  # two cooks came with | what | they had:
    return own or any(symbol not in "Pobta" for symbol in before)


def _are_bodies(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether half of the names are those of bodies: the | Bank | of Halden, Ardan | Trust, Elm | Elementary."""
    inside = [tokens.within(item.start, item.end) for item in found.items]
    bodies = sum(any(is_body(tokens.lower[i]) and tokens.words[i][0].isupper() for i in place) for place in inside)
    schools = sum(tokens.lower[place.stop - 1] in listed("sorts_of_schools") for place in inside)
    return 2 * max(bodies, schools) >= len(found.items)


def _may_be_people(tokens: Tokens, each: Announcement) -> bool:
    """Return whether people are counted, or the noun for them is left out: four of the 11 come from towns that …."""
    return each.people or tokens.symbols[each.head] == "0"


def _are_persons(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether half of the names of a list open with a given name, or a title does: Reps. | Ann | Lamm."""
    inside = [tokens.within(item.start, item.end) for item in found.items]
    given = sum(any(sex_of(in_small_letters(tokens.words[i])) for i in place[:2]) for place in inside)
    return 2 * given >= len(found.items) and all(name_words(tokens, place) > 1 for place in inside)


def _are_posts(tokens: Tokens, found: Enumeration) -> bool:
    """Return whether a list is of posts: three officers will come on Monday: the | clerk, the head | of works and …."""
    inside = [tokens.within(item.start, item.end) for item in found.items]
    unnoted = (range(place.start, next((i for i in place if tokens.words[i] == "("), place.stop)) for place in inside)
    posts = sum(role_word(head_of(tokens, place)) is not None for place in unnoted)
    return 3 * posts >= 2 * len(inside) and all(tokens.lower[place.start] in ("the", "a", "an") for place in inside)


def says_all(tokens: Tokens, start: int) -> bool:
    """Return whether the words before a list say what all is, so that posts and things count: comprised; made up of."""
    return tokens.lower[start - 1] not in ("are", "were", "as", ",", "—", "–", *listed("words_of_being_named"))


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Return whether others may follow a comma: Ash, Elm and Oak, | joined by Yew; Tom and Per, | and a daughter.

    Not where a clause begins: Ash, Elm and Oak, | but nobody had seen them.
    """
    if tokens.lower[i] == "but" and "X" in tokens.symbols[i : i + _CLAUSE]:
        return False
    return tokens.lower[i] in listed("openers_of_one_more_item") or tokens.lower[i] in ("and", "or")


def _are_kin(tokens: Tokens, each: Announcement, comma: int) -> bool:
    """Return whether other kin follow a list of kin: two sons, Tom and Per, | and a daughter."""
    kin = tokens.lower[each.head] in listed("kin") or tokens.lower[each.head] == "children"
    return kin and not listed("kin").isdisjoint(tokens.lower[comma : comma + 5])
