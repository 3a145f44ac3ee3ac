"""Which runs are the names of bodies by their own words."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY, DEMONYM, GIVEN, PLACE, ROLE, SUFFIX
from quotecheck.phrases.name_words.run import NameWord, Run

_SHORTEST = 3  # letters of an acronym that is never somebody's initials: F.B.I.
_MOST_INITIALS = 3
_LONGEST_ACRONYM = 6  # letters; what is longer is a word in capitals


def is_acronym(word: str) -> bool:
    """Return whether a word can be the acronym of a body: HRB, U.N., AT&T."""
    if not word.isupper():
        return False
    letters = word.replace(".", "").replace("&", "")
    return letters.isalpha() and 1 < len(letters) <= _LONGEST_ACRONYM and word not in lexicon.words("no_bodies")


def is_short_form(word: str) -> bool:
    """Return whether a word in brackets can be what the body before them is called for short: HRB, Bomba, LC5."""
    return is_acronym(word) or (word[0].isupper() and word.isalnum() and len(word) <= _LONGEST_ACRONYM)


def are_initials(word: str) -> bool:
    """Return whether a word is somebody's initials and no body's: M.K., R.; S.P., too, though SP is a body's.

    Two letters that news prints with stops for a body or a thing are none: U.N., A.I.
    """
    letters = word.replace(".", "").replace("-", "")
    return (
        "." in word
        and letters.isupper()
        and len(letters) <= _MOST_INITIALS
        and word not in lexicon.words("places_by_initials")
        and word not in lexicon.words("acronyms_with_stops")
        and (len(letters) < _SHORTEST or letters not in lexicon.words("known_acronyms"))
    )


def is_body(run: Run, text: str) -> bool:
    """Return whether a run of several words, written `text`, is a body's name by its own words."""
    words = run.words
    first, last = words[0], words[-1]
    if text in people.heads("bodies"):
        return True
    if run.links == (1,) and are_people(first):
        return True  # Growers for Open Seed
    causes = lexicon.words("nouns_of_causes")
    if any(are_people(words[link - 1]) and words[link].text.lower() in causes for link in run.links):
        return True  # Plantation Workers' Front
    if run.links and is_union(words[: run.links[0]], words[run.links[0] :]):
        return True  # Communications Workers of America
    if run.links and ends_firm(run, words[run.links[-1] :]):
        return True  # Halden Builders and Trading
    if run.links and is_of_fields(words[run.links[-1] - 1], words[run.links[-1] :]):
        return True  # Halden Parks and Recreation; Refugees and Citizenship Canada
    if _is_united(run) and text not in lexicon.words("long_places"):
        return True  # not the United States
    if run.links and any(words[link - 1].flags & BODY for link in run.links):
        return True
    if last.flags & BODY:
        # "Ann Church" is somebody, "Ann Arbor School" is not.
        surname = last.text.lower() in lexicon.words("body_surnames")
        return not (surname and len(words) == 2 and first.flags & GIVEN)
    # High Commissioner for Human Rights
    if run.links and any(words[link - 1].flags & ROLE for link in run.links):
        return len(words) > 3 and not any(t.flags & GIVEN for t in words)
    if len(words) > 2 and not first.flags & GIVEN and any(t.flags & BODY for t in words[1:]):
        return True  # Tea Party Patriots
    if len(words) == 2 and _is_letters(last.text) and not first.flags & PLACE:
        return False  # Narendra V.S., but Ostby P.D.
    surnames = lexicon.words("body_surnames")
    if any(t.flags & BODY and t.text.lower() not in surnames for t in words[1:-1]):
        return True  # Loyola University Ostby
    for word in words[1:]:
        if is_acronym(word.text) and not word.flags & (PLACE | ROLE | SUFFIX) and not are_initials(word.text):
            return not _all_capitals(words)  # Bright Tomorrow PAC
    # NBC News, but JD Moe is somebody.
    acronym = (
        len(first.text) > 2
        and "." not in first.text
        and is_acronym(first.text)
        and not first.flags & (PLACE | ROLE | GIVEN)
    )
    return acronym and len(words) == 2 and not _all_capitals(words)


def is_union(left: Sequence[NameWord], right: Sequence[NameWord]) -> bool:
    """Return whether people of a trade and the land behind "of" are a body: Communications Workers of | America."""
    return len(left) > 1 and are_people(left[-1]) and len(right) == 1 and bool(right[0].flags & PLACE)


def is_of_fields(last: NameWord, right: Sequence[NameWord]) -> bool:
    """Return whether the words before and behind "and" are what a department deals with: Parks and | Recreation.

    The land or the noun of the department may end them: Fisheries and | Oceans Canada, Fire and | Rescue Service.
    """
    fields = lexicon.words("fields_of_departments")
    stop = len(right) - (len(right) > 1 and bool(right[-1].flags & (BODY | PLACE)))
    return last.text.lower() in fields and fields.issuperset(word.text.lower() for word in right[:stop])


def ends_firm(left: Run, right: Sequence[NameWord]) -> bool:
    """Return whether the word behind "and" ends the name of a firm: Halden Builders and | Trading; Holm and | Sons.

    Not where a post is of both: Minister of Housing and Construction.
    """
    one = len(right) == 1 and not right[0].flags & PLACE
    return one and not left.has(ROLE) and right[0].text.lower() in lexicon.words("ends_of_names_behind_and")


def are_people(word: NameWord) -> bool:
    """Return whether a word means people by what they do: Farmers, Depositors."""
    lower = word.text.lower()
    kind = noun_kind(lower)
    known = kind is not None and kind.noun is Noun.PERSON and kind.plural
    listed = lower.endswith("s") and lower.removesuffix("s") in lexicon.words("person_nouns")
    return (known or listed) and not word.flags & DEMONYM


def are_members(title: NameWord, rest: Sequence[NameWord]) -> bool:
    """Return whether an ordinary plural, and nobody's surname, stands behind "Member": EU Member | States."""
    word, ordinary = rest[0].text.lower(), lexicon.common_words()
    plural = word.endswith("s") and word in ordinary and word[:-1] in ordinary and word not in lexicon.surnames()
    return title.text == "Member" and len(rest) == 1 and plural


def _is_united(run: Run) -> bool:
    """Return whether several names begin or end as those of joined bodies do: United Rowers, Ostby United."""
    joined, (first, *_, last) = lexicon.words("joined_bodies"), run.words
    return not run.links and (last.text.lower() in joined or (first.text.lower() in joined and last.text[-1] == "s"))


def _all_capitals(words: tuple[NameWord, ...]) -> bool:
    return all(word.text.isupper() for word in words)


def _is_letters(word: str) -> bool:
    """Return whether a word is single letters, each with a stop, somebody's initials or a body's: K.T., P.D."""
    return len(word) > 2 and word.endswith(".") and all(len(part) == 1 for part in word[:-1].split("."))
