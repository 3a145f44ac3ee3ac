"""Something that happened on a day, and what a noun or a verb tells of it."""

from quotecheck.facts.days.times.days import Day
from quotecheck.system.tuples import NamedTuple


class Happening(NamedTuple):
    """Something that happened on a day: the sorts of happening that it can be.

    `known`: it is told as what the text has told of, Saturday's inferno; `anew`: it has the article of what was not
    told of before; `again`: it is one of several, the next hearing, met again. `future`: it is told as still to come,
    None where nothing says. `phase` is `begin` or `end` where its beginning or end is told. `noun`: a noun names it;
    `dated`: its day stands beside that. `which` are the stems that tell which it is, `sort` those of nouns before its
    own, `names` those of capitalised words, `whom` those of what a verb befalls, `tail` those of what else the clause
    tells of it, `told` those of its sentence, `context` those of the lead and the sentence before. `days` are the keys
    of all days of the sentence. `moved`: the sentence tells that it was put off. `meant`: a pronoun stands for what it
    befalls. `latest`: it is told as the latest of its sort, which is one. `retold`: a sentence before has its day.
    `reckoned`: its day is reckoned from the one told with it: the morning after the vote.
    """

    day: Day
    kinds: frozenset[str]
    sentence: int
    known: bool
    anew: bool
    again: bool
    future: bool | None
    phase: str
    noun: bool
    dated: bool
    which: frozenset[str]
    sort: frozenset[str]
    names: frozenset[str]
    whom: frozenset[str]
    tail: frozenset[str]
    told: frozenset[str]
    moved: bool
    meant: bool = False
    latest: bool = False
    days: frozenset[tuple[int, int] | str] = frozenset()
    context: frozenset[str] = frozenset()
    retold: bool = False
    reckoned: bool = False


class Told(NamedTuple):
    """What a noun or a verb tells, its parts as tokens; `before` are those before a noun that do not tell it apart."""

    kinds: frozenset[str]
    which: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    whom: tuple[int, ...] = ()
    tail: tuple[int, ...] = ()
    known: bool = False
    anew: bool = False
    again: bool = False
    future: bool | None = None
    phase: str = ""
    noun: bool = False
    dated: bool = False
    meant: bool = False
    latest: bool = False
