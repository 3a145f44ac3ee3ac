"""Where a text may hold a fact: one look-up for each spelling says what a token can begin."""

from collections.abc import Mapping
from functools import cache
from itertools import chain, compress

from quotecheck import lexicon
from quotecheck.facts.words.glued import glued_at
from quotecheck.facts.words.number_words import SCALES, SMALL, figure, joined_pair, number_word
from quotecheck.facts.words.placeholders import may_be_placeholder, words_of_notes
from quotecheck.facts.words.short_form_letters import short_form_pieces
from quotecheck.facts.words.wrong_phrases import may_be_wrong, openers_of_wrong_phrases
from quotecheck.lexicon.foreign_bodies import ends_name, opens_name
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_NUMBER, _MONTH, _GRADE, _HEAD, _SHORT_FORM, _SPELLING = (1 << bit for bit in range(6))
_PLACEHOLDER, _FIRST_PERSON, _WEEKDAY, _GLUED, _WRONG, _GROUP, _SIZE, _LENGTH = (1 << bit for bit in range(6, 14))
_MOST = 200_000  # spellings, as in `text.words`

MONTHS = {
    form: number
    for name, number in numbered("month").items()
    for form in (name, name[:3], f"{name[:3]}.", *(("Sept", "Sept.") if name == "September" else ()))
}
"""The months as printed → their numbers from 1."""


class Clues(NamedTuple):
    """The numbers of the tokens that may begin a fact, in reading order.

    `numbers`: figures, numbers in words, and dates of figures. `heads`: words such as Board and Ministry, which make a
    capitalised run the name of a body. `spellings`: words that the list of double spellings has. `glued`: what may be
    two words without a space. `wrong`: words that open a phrase of the list of wrong ones. `groups`: nouns for so many
    of a kind (trio). `sizes`: how many a body has (nine-member). `lengths`: how long something lasts (two-year).
    """

    numbers: tuple[int, ...]
    months: tuple[int, ...]
    grades: tuple[int, ...]
    heads: tuple[int, ...]
    short_forms: tuple[int, ...]
    spellings: tuple[int, ...]
    placeholders: tuple[int, ...]
    first_persons: tuple[int, ...]
    weekdays: tuple[int, ...]
    glued: tuple[int, ...]
    wrong: tuple[int, ...]
    groups: tuple[int, ...]
    sizes: tuple[int, ...]
    lengths: tuple[int, ...]


_HALVES = ("am", "pm")  # of a day, glued to the figures: 10.49pm


class _Known(dict[str, int]):
    """Every spelling met so far → what it can begin, as a sum of flags."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        kinds = self[word] = _kinds(word)
        return kinds


_KNOWN = _Known()


def find_clues(tokens: Tokens) -> Clues:
    """Return which tokens may begin a fact."""
    kinds = list(map(_KNOWN.__getitem__, tokens.words))
    of_kind: dict[int, list[int]] = {}
    for i in compress(range(len(kinds)), kinds):
        of_kind.setdefault(kinds[i], []).append(i)
    flags = (1 << bit for bit in range(len(Clues._fields)))
    return Clues(*(tuple(sorted(chain(*(of_kind[kind] for kind in of_kind if kind & flag)))) for flag in flags))


@cache
def _of_lists() -> Mapping[str, int]:
    """Return each word of the lists → what it can begin: most words are in none, and one look-up says so."""
    found: dict[str, int] = {}
    for flag, listed in (
        (_NUMBER, (*SMALL, *SCALES)),
        (_MONTH, MONTHS),
        (_GRADE, lexicon.words("grades")),
        (_HEAD, lexicon.words("organisation_heads") | lexicon.words("heads_of_enterprises")),
        (_SPELLING, double_spellings()),
        (_PLACEHOLDER, words_of_notes()),
        (_FIRST_PERSON, lexicon.words("first_persons")),
        (_WEEKDAY, numbered("weekday")),
        (_WRONG, openers_of_wrong_phrases()),
        (_GROUP, groups_of_a_number()),
    ):
        for word in listed:
            found[word] = found.get(word, 0) | flag
    return found


def _kinds(word: str) -> int:
    kinds = _of_lists().get(word, 0)
    if word.isalpha():
        if glued_at(word, MONTHS):
            kinds |= _GLUED
        if word.islower():  # three of four spellings
            return kinds
    else:
        kinds |= _kinds_with_marks(word)
    if number_word(word[:1].lower() + word[1:])[0]:
        kinds |= _NUMBER
    if ends_name(word) or opens_name(word):
        kinds |= _HEAD
    if short_form_pieces(word):
        kinds |= _SHORT_FORM
    if may_be_placeholder(word):
        kinds |= _PLACEHOLDER
    if may_be_wrong(word):
        kinds |= _WRONG
    return kinds


def _kinds_with_marks(word: str) -> int:
    """Return what a token can begin by its figures, or by the first or the last of the words that hyphens join."""
    kinds = 0
    if figure(word) or (
        word[0].isdigit() and (word.count("-") == 2 or joined_pair(word) or word.lower().endswith(_HALVES))
    ):
        kinds |= _NUMBER
    first, hyphen, rest = word.partition("-")
    if hyphen:
        if first in lexicon.words("grades"):
            kinds |= _GRADE
        if first in lexicon.words("organisation_heads"):
            kinds |= _HEAD
        if rest in lexicon.words("sizes_of_bodies"):
            kinds |= _SIZE
        if word.rpartition("-")[2] in lexicon.words("units_of_time"):
            kinds |= _LENGTH
    if glued_at(word, MONTHS):
        kinds |= _GLUED
    return kinds


@cache
def groups_of_a_number() -> dict[str, int]:
    """Return the nouns for groups → of how many: trio, 3."""
    return {noun: int(count) for noun, count in map(str.split, lexicon.lines("groups_of_a_number"))}


@cache
def double_spellings() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the first word of each form that has another → the words of such forms, and what each stands for."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in lexicon.lines("spellings"):
        forms = [form.strip() for form in line.split(",")]
        for form in forms:
            words = tuple(form.split())
            found[words[0]] = (*found.get(words[0], ()), (words, forms[0]))
    return found
