"""Find where the list begins that a sentence gives of what another has counted: They are; the panel comprised; as."""

from functools import cache

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_verbs import BEING
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.lists.those_counted import Counted, is_modifier, is_pronoun_for, means_those, narrows_nothing
from quotecheck.facts.lists.words_before_lists import behind_predicate
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens

_LONGEST_OPENING = 14  # tokens of the phrase before a subject
_LONGEST_SUBJECT = 10  # tokens from `Named` to the verb
_LONGEST_ASIDE = 8  # tokens between two commas
_LIST_OF = 3  # words: full list of
_MODIFIERS = 4  # words between `the` and its noun, or behind it
_RELATIVES = ("that", "which", "who", "whose")
_MARKS = (",", "—", "–", "--")


def list_behind(tokens: Tokens, place: range, those: Counted) -> int:
    """Return the token where the list of those that were counted begins, 0 where a sentence gives none."""
    for first in (place.start, _behind_opening(tokens, place)):
        if start := _behind_subject(tokens, range(first, place.stop), those):
            return start
    return _made_up(tokens, place, those.each) or _behind_object(tokens, place, those)


def beside_noun(tokens: Tokens, place: range, those: Counted) -> int:
    """Return where a list begins beside the noun of what was counted, which is known: their children, | Ann, Bo ….

    At the hospitals still attending to emergencies, namely | Ash, Elm and Oak.
    """
    known = listed("possessive_determiners") | _the()
    for i in place[1:-3]:
        if not (stem(tokens.lower[i]) in those.each.stems and is_plural(tokens.lower[i])):
            continue
        first = i - 1
        while i - first <= _MODIFIERS and tokens.lower[first] not in known and stem(tokens.lower[first]) in those.about:
            first -= 1
        behind = i + 1
        while (
            behind < place.stop - 2
            and tokens.words[behind].isalpha()
            and (stem(tokens.lower[behind]) in those.about or tokens.symbols[behind] in "Pt")
        ):
            behind += 1
        if tokens.lower[first] in known and tokens.words[behind] == ",":
            return behind + 1 + (tokens.lower[behind + 1] == "namely")
    return 0


def behind_relative(tokens: Tokens, place: range, those: Counted) -> int:
    """Return where the list behind a subject begins of which a clause tells more: the wards that will close are | Ash.

    They may be some of those that were counted. 0 where no list begins so.
    """
    noun = place.start + (tokens.lower[place.start] in _the())
    while noun < place.stop - 2 and noun - place.start < _MODIFIERS and is_modifier(tokens, noun, those):
        noun += 1
    if stem(tokens.lower[noun]) not in those.each.stems or tokens.lower[noun + 1] not in _RELATIVES:
        return 0
    behind = range(noun + 3, min(place.stop - 1, noun + _LONGEST_SUBJECT))
    return next((i + 1 for i in behind if tokens.lower[i] in BEING and tokens.words[i + 1][0].isupper()), 0)


def _behind_opening(tokens: Tokens, place: range) -> int:
    """Return the token behind the phrase that opens a sentence: According to the list, | the five are."""
    opens = tokens.symbols[place.start] in "PA" or tokens.lower[place.start] == "according"
    comma = next((i for i in place if tokens.words[i] == ","), 0) if opens else 0
    return comma + 1 if 0 < comma - place.start <= _LONGEST_OPENING else place.start


def _made_up(tokens: Tokens, place: range, each: Announcement) -> int:
    """Return where the list of what a body is said to have begins: it showed that the panel | comprised."""
    verbs = listed("verbs_of_consisting")
    if verbs.isdisjoint(tokens.lower[place.start : place.stop]):
        return 0
    for i in place[1:-2]:
        named = stem(tokens.lower[i]) in each.stems and tokens.lower[i - 1] in _the()
        if named and tokens.lower[i + 1] in verbs:
            return i + 2 + (tokens.lower[i + 2] == "of")
    return 0


def _behind_subject(tokens: Tokens, place: range, those: Counted) -> int:
    """Return where the list behind a subject begins that means what was counted, else 0: They are; The dead were."""
    first = place.start
    if first + 3 >= place.stop:
        return 0
    lower = tokens.lower[first]
    if those.near and is_pronoun_for(tokens, first, those.each):
        return _predicate(tokens, first + 1)
    if those.close and (start := _behind_participle(tokens, place, those)):
        return start
    noun = first + (lower in _the())
    noun += _LIST_OF if tokens.lower[noun + 1 : noun + _LIST_OF] == ("list", "of") else 0  # the full list of | counts
    while noun < place.stop - 2 and noun - first < _MODIFIERS and is_modifier(tokens, noun, those):
        noun += 1
    if lower in ("named", "identified"):
        subject = range(first, min(place.stop, first + _LONGEST_SUBJECT))
        being = next((i for i in subject if tokens.lower[i] == "were"), 0)
        return being + 1 if those.close and being else 0
    if (noun == first and not is_plural(lower)) or not means_those(tokens, noun, those):
        return 0
    behind = noun + 1
    while behind < place.stop - 1 and behind - noun <= _MODIFIERS and narrows_nothing(tokens.lower[behind], those):
        behind += 1
    if tokens.words[behind] in _MARKS and behind == noun + 1:
        if tokens.lower[behind + 1] == "which" and tokens.lower[behind + 2] in BEING:
            return behind + 3  # the villages, which are | Ash
        if those.close:
            return _behind_aside(tokens, behind, place.stop)
    return _behind_place(tokens, _predicate(tokens, behind))


def _behind_participle(tokens: Tokens, place: range, those: Counted) -> int:
    """Return where the list begins of those who did what was told, or to whom it was done: Held were; Those voting no.

    Four were charged: | Held on bail each were. 0 where no list begins so, or where they did otherwise: four voted no,
    but: Voting yes were.
    """
    first = place.start + (tokens.lower[place.start] == "those")
    form = verb_form(tokens.lower[first])  # of a word in capitals as well
    being = next((i for i in place[1 : _LONGEST_SUBJECT + 1] if tokens.lower[i] in BEING), 0)
    if not being or form is None or not (form.participle or form.gerund):
        return 0
    held = tokens.lower[first] in listed("participles_of_custody") and not listed("words_of_custody").isdisjoint(
        those.about
    )
    same = being - place.start <= _MODIFIERS and all(stem(word) in those.about for word in tokens.lower[first:being])
    return _predicate(tokens, being) if same or held else 0


def _behind_aside(tokens: Tokens, comma: int, stop: int) -> int:
    """Return where a list begins behind a mark: the group, comprising | Ash; the list, as read by him, is | Ash."""
    close = next((i for i in range(comma + 1, min(stop - 1, comma + _LONGEST_ASIDE)) if tokens.words[i] == ","), 0)
    aside = behind_predicate(tokens, close + 1) if close else 0
    return aside or behind_predicate(tokens, comma + 1) or comma + 1


def _behind_place(tokens: Tokens, i: int) -> int:
    """Return the token behind a preposition before the names of places: the affected sites are in | Ash and Elm."""
    return i + (tokens.lower[i] in ("at", "in") and is_name(tokens, i + 1))


def _predicate(tokens: Tokens, i: int) -> int:
    """Return where a list begins behind a verb of being or consisting: are, he said, | Ash; comprised | Ash."""
    start = behind_predicate(tokens, i)
    if not start and tokens.lower[i] in ("contains", "contained", "has", "had"):
        start = i + 1
    if start and tokens.words[start] in (",", ":"):
        if tokens.words[start] == ":":
            return start + 1
        close = next((j for j in range(start + 2, min(len(tokens.words), start + 5)) if tokens.words[j] == ","), 0)
        return close + 1 if close else 0
    return start


def _behind_object(tokens: Tokens, place: range, those: Counted) -> int:
    """Return where the list behind `as` begins, else 0: identified the dead as | …, gave the affected wards as | …."""
    for i in place[2:]:
        if tokens.lower[i] != "as":
            continue
        if tokens.lower[i - 1] == "them":
            return i + 1 if those.close and _gives(tokens, i - 2) else 0
        phrase = range(max(place.start, i - 1 - 2 * _MODIFIERS), i)
        the = next((j for j in reversed(phrase) if tokens.lower[j] in _the()), 0)
        means = [j for j in range(the + 1, i) if means_those(tokens, j, those)] if the else []
        others = (j for j in range(the + 1, i) if j not in means and not narrows_nothing(tokens.lower[j], those))
        if means and not any(others) and _gives(tokens, the - 1):
            return i + 1
    return 0


def _gives(tokens: Tokens, i: int) -> bool:
    """Return whether a verb gives names: She | listed | the wards as."""
    form = tokens.forms[i]
    return form is not None and form.lemma in listed("verbs_of_listing")


@cache
def _the() -> frozenset[str]:
    """Return what stands before those that have been counted."""
    return listed("determiners_of_counted") | {"the", "all", "both"}
