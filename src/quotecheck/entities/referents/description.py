"""What a description of somebody says, and how surely it is of somebody named before: his father, the ex-mayor."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.clauses import told_in_front
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import is_qualified
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.people import heads
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import OWNING

WITNESS = "witness"  # who gave evidence last
ANYBODY = frozenset({"man", "woman", "boy", "girl"})
_KNOWN_TO_ALL = frozenset({"president", "minister", "secretary", "governor"})


class Description(NamedTuple):
    """A noun phrase for one person: `head` is its noun, in small letters, `words` are all of it, `at` is its place.

    `sex` is what the noun, or a pronoun before it, tells: m, f or nothing. `determiner`: the, his, her, in small
    letters.
    """

    head: str
    sex: str
    words: str
    at: int
    determiner: str

    @property
    def own_words(self) -> set[str]:
        """The words that say something, in small letters."""
        return set(self.words.lower().split()) - {"the"}

    @property
    def is_former(self) -> bool:
        """Whether it is of a post that was held before: the former mayor."""
        return "former" in self.own_words

    @property
    def post(self) -> str:
        """The noun of a post that is held now, nothing where it was held before: such a one may have another now."""
        return "" if self.is_former else self.head

    @property
    def sex_of_owner(self) -> str:
        """The sex of whom the pronoun means that stands for the determiner, nothing without one: | his | father."""
        return possessive_sexes().get(self.determiner, "")


def read_description(context: Context, head: str, sex: str, words: str, at: int, determiner: str) -> Description:
    """Return a description with the words for a post that is over made one: the ex-mayor, the former mayor."""
    if (post := head.removeprefix("ex-")) != head and post not in lexicon.words("kin"):
        head, words = post, words.lower().replace("ex-", "former ", 1)  # the ex-mayor, not the ex-wife
    if head in heads_of_offices():
        words = words.replace("retired ", "former ", 1)  # the retired fire chief
    return Description(head, sex or told_in_front(context, at), words, at, determiner)


def kind_of(described: Description) -> str:
    """Return how surely a description of somebody who was given no such role is of somebody named before."""
    head, sex, words, _, _ = described
    if described.sex_of_owner:
        return "kin" if head in lexicon.words("kin") else "owned"
    if any(mark in words.lower().partition(head)[0] for mark in OWNING):
        return "possessed"  # "the school's principal": of somebody whom nobody called that, hardly
    if head in lexicon.words("epithets") or head == WITNESS:
        return "epithet"
    if head in lexicon.words("kin") and _is_of_number(words):
        return "life"  # the mother of two
    if (head in ANYBODY and sex) or head.endswith(YEARS_OLD):
        return "anybody"
    start, _, behind = words.lower().removeprefix("the ").partition(head)
    before = start.split()
    if before == ["former"]:  # an office that many have held, and that nobody here was given
        if head in _KNOWN_TO_ALL:
            return "description" if behind else "former"
        return "held"
    if not lexicon.words("signs_of_a_life").isdisjoint(before):  # the retired teacher
        return "life"
    # "Ola Moe stood up. The judge said": hardly Moe, whom nobody called a judge; but the surgical nurse, of one at work
    if head in lexicon.words("roles_of_the_scene") and not (before and not _is_body(before[-1], head)):
        return "scene"
    return "qualified" if is_qualified(words) else "description"


def _is_body(word: str, head: str) -> bool:
    """Return whether two words are a body and no person: the coast | guard."""
    return f"{word}-{head}" in heads("body_nouns")


def _is_of_number(words: str) -> bool:
    """Return whether words end with how many somebody has: mother of | two."""
    *_, of, number = ("", "", *words.lower().split())
    return of == "of" and (number.isdigit() or number in lexicon.words("quantifiers"))
