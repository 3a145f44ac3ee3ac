"""An article as the resolution of its speakers sees it: mentions, who owns them, where sentences start."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from quotecheck.entities.names.bodies import Body
from quotecheck.entities.names.deaths import find_deaths
from quotecheck.entities.names.fullest_names import fullest, in_body
from quotecheck.entities.names.persons import Grouping, Person, own_mentions
from quotecheck.entities.names.spelt_out import FullNames
from quotecheck.entities.referents.children import find_children
from quotecheck.entities.referents.coordination import Coordination, find_coordinations
from quotecheck.entities.referents.forerunners import find_forerunners
from quotecheck.entities.referents.given_offices import find_offices, offices_by_letters
from quotecheck.entities.referents.nouns_for_bodies import nouns_for_bodies
from quotecheck.entities.referents.referents import Referent
from quotecheck.entities.referents.singular_they import find_singular_they
from quotecheck.entities.referents.standing_for_election import find_standing
from quotecheck.model import (
    DEFAULT_HOUSE,
    Attribution,
    Mention,
    MentionKind,
    Sentence,
    Span,
    Stretches,
    TextIndex,
)
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.system.expressions import expression
from quotecheck.system.values import frozen

_BEFORE_BIRTH_NAMES = (" was born ", " née ", " nee ")
_ASIDE = 120  # characters behind a source


@frozen(kw_only=True)
class Context:
    """What stands still while the text is walked through."""

    index: TextIndex
    sentence_starts: tuple[int, ...]
    attributions: tuple[Attribution, ...]
    mentions: tuple[Mention, ...]
    mention_starts: tuple[int, ...]
    persons: tuple[Person, ...]
    bodies: tuple[Body, ...]
    person_names: tuple[str, ...]
    """The fullest name of each person, in the order of `persons`; `body_names` likewise."""
    body_names: tuple[str, ...]
    doubtful: Mapping[int, tuple[Referent, ...]]
    owner: Mapping[int, Referent]
    """Whom the mention that starts at an offset names."""
    offices: Mapping[str, Sequence[tuple[int, Referent, frozenset[str]]]]
    """Word of a role → where it was given, to whom, with which words; in the order of the text."""
    offices_by_letters: Mapping[str, Sequence[tuple[int, Referent | None]]]
    """First letters of a role of several words → where it was given, to whom if the text says so."""
    forerunners: Mapping[Referent, int]
    """Who is said to have left a post to another → where that is told."""
    children: frozenset[Referent]
    """Who is said to be too young for a post, or to have children."""
    deaths: Mapping[Referent, Sequence[int]]
    """Who is said to have died → where that is told."""
    singular_they: frozenset[Referent]
    """Who is told to go by they."""
    standing: frozenset[Referent]
    """Who stands for an election."""
    called: Mapping[Referent, frozenset[str]]
    """Nouns by which bodies may be called: the aid group Acme; Acme, a website; an Acme train."""
    called_so: frozenset[str]
    """All these nouns."""
    names: Mapping[str, Referent | None]
    """Names and surnames as they are compared → whose they are, None where two bear one."""
    sources: Stretches
    """The sources of the attributions."""
    contents: Stretches
    """The pieces of what is said."""
    coordinations: tuple[Coordination, ...]
    """The names that "and" joins; a group ("g", number) is one of them."""
    joined: Mapping[int, int]
    """Where one of such names starts → the number of the list."""
    floor: float
    """Whom a pronoun or a description means is said from this chance on."""
    phrase: Callable[[int, int], Phrase | None]
    """The noun phrase that starts at one offset and ends before another, None if there is none."""

    @property
    def text(self) -> str:
        """The text."""
        return self.index.text

    def sentence(self, at: int) -> int:
        """Return the number of the sentence at `at`."""
        return bisect_right(self.sentence_starts, at)

    def inside(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return the mentions that start at `start` or behind it and before `end`."""
        first = bisect_left(self.mention_starts, start)
        return self.mentions[first : bisect_left(self.mention_starts, end, first)]

    def before(self, at: int, reach: int) -> Iterator[Mention]:
        """Yield the mentions that start less than `reach` characters before `at`, the nearest first."""
        first = bisect_left(self.mention_starts, at - reach)
        for i in range(bisect_left(self.mention_starts, at) - 1, first - 1, -1):
            yield self.mentions[i]

    def name(self, referent: Referent) -> str:
        """Return the fullest name of a person or body."""
        kind, number = referent
        return (self.person_names if kind == "p" else self.body_names)[number]

    def in_source(self, at: int) -> bool:
        """Return whether `at` lies in the source of an attribution."""
        return self.sources.holds(at)

    def reported(self, at: int) -> bool:
        """Return whether `at` lies in what somebody is said to have said."""
        return self.contents.holds(at)

    def names_somebody(self, mention: Mention) -> bool:
        """Return whether a mention is the name of a person or body."""
        return mention.span.start in self.owner and mention.kind is not MentionKind.DESCRIPTION


def read_context(
    index: TextIndex,
    sentences: tuple[Sentence, ...],
    attributions: tuple[Attribution, ...],
    mentions: tuple[Mention, ...],
    grouping: Grouping,
    bodies: tuple[Body, ...],
    floor: float = DEFAULT_HOUSE.min_speaker_confidence,
) -> Context:
    """Return an article as the resolution of its speakers sees it."""
    owner = _owners(grouping.persons, bodies)
    full_names = FullNames(index)
    coordinations = find_coordinations(index.text, mentions, owner)
    called = nouns_for_bodies(index, bodies)
    return Context(
        index=index,
        sentence_starts=tuple([sentence.span.start for sentence in sentences]) or index.paragraph_starts,
        attributions=attributions,
        mentions=mentions,
        mention_starts=tuple([mention.span.start for mention in mentions]),
        persons=grouping.persons,
        bodies=bodies,
        person_names=tuple(fullest(in_body(index, own_mentions(person))) for person in grouping.persons),
        body_names=tuple(full_names.of_body(fullest(body.mentions)) for body in bodies),
        doubtful={start: tuple(("p", i) for i in fits) for start, fits in grouping.doubtful.items()},
        owner=owner,
        offices=find_offices(index.text, grouping.persons),
        offices_by_letters=offices_by_letters(mentions, owner),
        forerunners=find_forerunners(index.tokens, grouping.persons),
        children=find_children(index.text, grouping.persons),
        deaths={
            ("p", i): at for i, at in find_deaths(index.tokens, [one.mentions for one in grouping.persons]).items()
        },
        singular_they=find_singular_they(index.tokens, owner),
        standing=find_standing(index.tokens, grouping.persons),
        called=called,
        called_so=frozenset().union(*called.values()),
        names=_names(grouping.persons, bodies),
        contents=Stretches.of(span for attribution in attributions for span in attribution.content),
        sources=Stretches.of(attribution.source for attribution in attributions if attribution.source),
        coordinations=coordinations,
        joined={start: i for i, one in enumerate(coordinations) for start in one.starts},
        floor=floor,
        phrase=_phrases_of(index),
    )


def _phrases_of(index: TextIndex) -> Callable[[int, int], Phrase | None]:
    """Return the function that reads a noun phrase, and does so once at most: three of five are asked for again."""

    @cache
    def phrase(start: int, limit: int) -> Phrase | None:
        place = index.tokens.within(start, limit)
        return read_phrase(index, place.start, place.stop)

    return phrase


def _owners(persons: Sequence[Person], bodies: Sequence[Body]) -> dict[int, Referent]:
    """Return where each name of a person or body starts → whom it names."""
    owner: dict[int, Referent] = {}
    for i, person in enumerate(persons):
        owner.update((mention.span.start, ("p", i)) for mention in person.mentions)
    for i, body in enumerate(bodies):
        owner.update((mention.span.start, ("b", i)) for mention in body.mentions)
    return owner


def _names(persons: Sequence[Person], bodies: Sequence[Body]) -> dict[str, Referent | None]:
    found: dict[str, Referent | None] = {}
    named: list[tuple[str, Referent]] = []
    for i, person in enumerate(persons):
        named += [(name, ("p", i)) for words in person.keys for name in (" ".join(words), words[-1])]
    for i, body in enumerate(bodies):
        named += [(" ".join(words), ("b", i)) for words in body.keys]
    for name, referent in named:
        found[name] = referent if found.get(name, referent) == referent else None
    return found


def is_birth_name(context: Context, mention: Mention) -> bool:
    """Return whether a name is that which somebody was given at birth: "She was born | Ana Lie | at Holm"."""
    return context.text.endswith(_BEFORE_BIRTH_NAMES, 0, mention.span.start)


def stays_unnamed(context: Context, phrase: Phrase, whole: Span) -> bool:
    """Return whether a source is said to be kept from the readers: a resident who did not want to be named.

    Where it is named first or where it is named again: "a city official said", "The city official, who spoke on
    condition of anonymity,".
    """
    called = context.text[phrase.start : phrase.core_end]
    again = context.text.find(f"he {called}, who ", whole.end) if " " in called else -1
    behind = [(whole.start, whole.end)] + [(again, again + len(called))] * (again >= 0)
    asides = (context.text[start : end + _ASIDE].split(". ", maxsplit=1)[0] for start, end in behind)
    return any(_KEPT.search(aside) for aside in asides)


_KEPT = expression(
    r"\banonym\w+|\bnot authori[sz]ed\b"
    r"|\b(?:not|declined|refused|without|unless)\b[^.,]{0,30}\b(?:named|identified|name|introduce (?:him|her)self)\b"
)


def anchor(attribution: Attribution) -> int:
    """Return where an attribution stands for the order of talk: at its source, else at its content."""
    if attribution.source:
        return attribution.source.start
    return attribution.content[0].start if attribution.content else attribution.span.start


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(
        r",|\s[—–-]+\s|\s?\("
        r"|\s(?:who|speaking|granted|on (?:the )?condition)\b(?=[^,]*\b(?:anonym\w+|named|identified|authori[sz]ed))"
    )


def plain(text: str, span: Span) -> str:
    """Return the words of `span` up to an aside, white space made single."""
    return _aside().split(" ".join(span.of(text).split()), maxsplit=1)[0]
