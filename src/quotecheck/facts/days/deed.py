"""A deed on a day, and the parts of the clause that tells it."""

from typing import NamedTuple

from quotecheck.facts.days.days import Day


class Thing(NamedTuple):
    """What a noun phrase means, in stems: its head, what stands before that, and what stands behind it."""

    head: str
    before: frozenset[str]
    behind: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """All the stems."""
        return self.before | self.behind | ({self.head} if self.head else set())


NOTHING = Thing("", frozenset(), frozenset())


class Deed(NamedTuple):
    """A deed on a day.

    `kinds` are those that its word can tell. `whom` is what it befalls, `names` the stems of the capitalised words of
    that, `doer` those of who does it, `beside` those of the rest of its clause. `noun`: a noun names it. `known`: it
    stands with `the`, an owner or a pronoun, so that the text has told of it. `apart`: its sentence says that it has
    another day, too. `days` are all of its sentence. `future`: a verb tells it as still to come, None where none does.
    `loose` are the kinds that its verb tells only where it befalls the same. `tail` are the words behind its day: on
    May 3 | with theft. `counts` are the numbers beside what it befalls, `figures` those of its clause; `sexes` what the
    names and the pronoun for what it befalls tell: his death. `anew`: what it befalls has the article of what was not
    told of before: the signing of | a | deal with Oslo. `told_before`: a clause with which or when tells it, as
    what the text has told: the ship, | which left Ash on May 5.
    `passive`: its verb is one.
    """

    day: Day
    kinds: frozenset[str]
    whom: Thing
    names: frozenset[str]
    doer: frozenset[str]
    beside: frozenset[str]
    noun: bool
    known: bool
    apart: bool
    sentence: int
    days: tuple[Day, ...]
    future: bool | None
    counts: frozenset[str]
    loose: frozenset[str]
    tail: frozenset[str]
    figures: frozenset[str]
    sexes: frozenset[str]
    anew: bool
    told_before: bool
    passive: bool


class Parts(NamedTuple):
    """The parts of a clause as tokens: what a deed befalls, who does it, the rest, and what tells more of the first.

    `verb` is the token that tells it, -1 where a noun does; `pronoun` stands for what it befalls, or before its noun.
    """

    kinds: frozenset[str]
    whom: tuple[int, ...] = ()
    doer: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()
    noun: bool = False
    known: bool = False
    more: tuple[int, ...] = ()
    verb: int = -1
    loose: frozenset[str] = frozenset()
    pronoun: str = ""
    told_before: bool = False
