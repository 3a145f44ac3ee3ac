"""Which posts the text gives to whom, by their words and by their letters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from quotecheck import lexicon
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.offices import posts_of_leaders
from quotecheck.lexicon.titles import title_abbreviations, title_in_full
from quotecheck.model import DOING, Mention, Role, Tenure

_WAS = ("who was a ", "who was an ", "who was ")
_SERVING = frozenset({"for", "to"})
_LAST = 100  # of so many that were given a post last, one is meant by it
_CHAIRS = frozenset({"chairman", "chairwoman", "chairperson"})


def office(word: str) -> str:
    """Return the word by which a role is looked up: one for all who speak for a body, one for all who chair it."""
    if word.startswith("spokes") or word == "representative":
        return "spokesperson"
    return "chair" if word in _CHAIRS else word


def is_post(word: str) -> bool:
    """Return whether a word as it is written is the letters of a post: MEC, SP, MLA; not of a body."""
    return word.isupper() and (
        word in title_abbreviations()
        or word in lexicon.words("letters_of_seats")
        or people.role_word(word.lower()) is not None
    )


Given = tuple[int, Referent, frozenset[str]]
"""Where a post was given, to whom, with which words."""


def given_last(offices: Mapping[str, Sequence[Given]], word: str, at: int) -> Sequence[Given]:
    """Return those who were given a post last before the offset `at`."""
    given = offices.get(office(word), ())
    last = bisect_right(given, at, key=itemgetter(0))
    return given[max(0, last - _LAST) : last]


def find_offices(text: str, persons: Sequence[Person]) -> dict[str, list[Given]]:
    """Return each word of a role → where it was given, to whom, with which words; in the order of the text."""
    found: dict[str, list[Given]] = {}
    seen: set[tuple[int, frozenset[str]]] = set()
    given = ((i, role) for i, person in enumerate(persons) for mention in person.mentions for role in mention.roles)
    for i, role in given:
        if role.head == DOING:
            if led := _led(role, i):
                found.setdefault(office(led[0]), []).append(led[1])
            continue
        words = frozenset([title_in_full(_unprefixed(word)) for word in role.text.lower().split()])  # Capt. Ana Moe
        # She resigned as chair, or was a vet for years: the former chair, the former vet.
        past = role.tenure is Tenure.FORMER or text.endswith(_WAS, 0, role.span.start)
        words |= {"former"} if past else set()
        if (i, words) in seen:
            continue
        seen.add((i, words))
        letters = [word.lower() for word in role.text.split() if is_post(word)]  # Health MEC: the member, and the MEC
        own = words - _of_another(role.text.split())
        for word in sorted({office(word) for word in (title_in_full(_unprefixed(role.head)), *own, *letters)}):
            found.setdefault(word, []).append((role.span.start, ("p", i), words))
    for i, person in enumerate(persons):
        titles: dict[str, int] = {}
        for mention in person.mentions:
            for title in _titles(text, mention):
                titles.setdefault(title, mention.span.start)
        for title, at in titles.items():
            found.setdefault(title, []).append((at, ("p", i), frozenset({title})))
    for entries in found.values():
        entries.sort(key=lambda entry: entry[:2])
    return found


def _led(role: Role, person: int) -> tuple[str, Given] | None:
    """Return the post that a clause tells by a verb of leading, and how it was given: who | heads Elm village."""
    verb, _, rest = role.text.lower().partition(" ")
    post = posts_of_leaders().get(verb)
    return (post, (role.span.start, ("p", person), frozenset((post, *rest.split())))) if post else None


def _unprefixed(word: str) -> str:
    """Return a word of a role without its stop, and without what says that it is held no more: ex-Gov., governor."""
    post = word.rstrip(".").removeprefix("ex-")
    return word if post in lexicon.words("kin") else post


def _of_another(words: Sequence[str]) -> set[str]:
    """Return the posts in a role that are another's, to whom its bearer is something: counsel to the | mayor.

    Likewise what somebody is a candidate for; behind "of" that of whom an article tells: a friend of the | sheriff,
    but not the Secretary of State.
    """
    found: set[str] = set()
    for i, (word, after) in enumerate(pairwise(words)):
        known = word == "of" and after in lexicon.words("definite_determiners")
        if known or word in _SERVING:
            theirs = (one for one in words[i + 1 :] if not (known and one[0].isupper()))  # chief of the Coast Guard
            found |= {title_in_full(one.lower()) for one in theirs if people.role_word(one.lower())}
    return found


def offices_by_letters(
    mentions: Sequence[Mention], owner: Mapping[int, Referent]
) -> dict[str, list[tuple[int, Referent | None]]]:
    """Return the first letters of each role of several words → where it was given, to whom if the text says so.

    Those of its last words, too: the CS, of an Interior Cabinet Secretary.
    """
    found: dict[str, list[tuple[int, Referent | None]]] = {}
    for mention in mentions:
        for role in mention.roles:
            words = role.text.lower()
            if " " in words and role.head in words:
                every = words.split()
                chief = [word for word in every if word not in function_words()]  # the SP, of Superintendent of Police
                several = (some[i:] for some in (every, chief) for i in range(len(some) - 1))
                for letters in sorted({"".join(word[0] for word in some) for some in several}):
                    found.setdefault(letters, []).append((mention.span.start, owner.get(mention.span.start)))
    return found


def _titles(text: str, mention: Mention) -> Iterator[str]:
    """Yield the titles beside a name as the list of what their holders are called has them: Dr. Moe, Ola Moe KC."""
    if mention.name is None:
        return
    if mention.name.honorific:
        yield title_in_full(mention.name.honorific.lower().rstrip("."))
    for role in mention.roles:
        yield from (word.rstrip(".") for word in role.text.lower().split() if word[-1] == ".")
    if len(mention.span) > len(mention.text) + 1:
        yield from mention.span.of(text)[len(mention.text) :].lower().replace(".", "").replace(",", " ").split()
