"""Who speaks as one: names that "and" joins, and two that are called by what they are: both lawmakers said."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import pair, the_two
from quotecheck.entities.referents.referents import Found, Occurrence, Referent
from quotecheck.entities.sources.source_names import (
    joined_names,
    named_among_others,
    owners_joined,
    with_body,
    with_others,
)
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import role_word
from quotecheck.model import EntityKind, Resolution, Span
from quotecheck.system.tuples import NamedTuple

_FAR = 30  # sentences to a pair whose names or roles tell what they are called
_NEAR = 4  # sentences to a pair of which nothing tells it
_SCENE = 3  # sentences in which nobody but the two may be named
_READ = 4  # mentions of somebody whose roles are read
_QUALIFIED = 2  # words behind the number
_TWO = 2
_COUNTED = ("both", "neither", "the two", "these two", "those two")


class _Called(NamedTuple):
    """What two are called: the last noun in the singular, whether a number tells that they are two, their sort, sex."""

    noun: str
    counted: bool
    which: str
    sex: str

    def fits(self, context: Context, two: Collection[Referent]) -> bool:
        """Return whether two may be called that: people by lawmakers, none of them a man by women, bodies by firms."""
        if any(which != self.which for which, _ in two):
            return False
        return not self.sex or all(context.persons[number].sex in ("", self.sex) for _, number in two)


def two_called(context: Context, so_far: Discourse, words: str, at: int) -> Found | None:
    """Return the two that `words`, in small letters, mean at the offset `at`; None where the text does not tell.

    They are the last two whom "and" joined; for both or the two people also those whom alone the scene names.
    """
    called = _read(words)
    if called is None:
        return None
    here = context.sentence(at)
    reach = [*takewhile(lambda one: one.sentence >= here - _FAR, reversed(so_far.occurrences))]
    for one in reach:
        two = _of_group(context, one)
        if two and called.fits(context, two):
            told = all(called.noun in _nouns(context, referent) for referent in two)
            if told or (called.counted and here - one.sentence <= _NEAR):
                return pair(context, two, Resolution.DESCRIPTION)
    if not called.counted or called.which != "p":
        return None
    scene = {one.referent for one in reach if here - one.sentence <= _SCENE and one.referent[0] == "p"}
    if len(scene) != _TWO or not called.fits(context, scene):
        return None
    return pair(context, tuple(sorted(scene)), Resolution.DESCRIPTION)


def two_counted(context: Context, so_far: Discourse, words: str, at: int) -> Found:
    """Return the two that a number means at `at`, with men or women behind it or not: the two, both men."""
    noun = noun_kind(words.rsplit(maxsplit=1)[-1])
    called = words if noun else f"{words} people"
    if found := two_called(context, so_far, called, at):
        return found
    last = the_two(context, so_far)
    fit = _Called("", True, "p", noun.sex if noun else "").fits(context, last.candidates)
    return last if fit else Found(EntityKind.GROUP, Resolution.NONE, plural=True)


def _read(words: str) -> _Called | None:
    """Return what the words of a source call two: both lawmakers, the two firms; None where they are no such words."""
    counted = next((one for one in _COUNTED if words.startswith(f"{one} ")), "")
    if not counted and not words.startswith("the "):
        return None
    rest = words[len(counted or "the") :].split()
    kind = noun_kind(rest[-1]) if 0 < len(rest) <= _QUALIFIED else None
    if kind is None or kind.plural == (counted == "neither") or kind.noun not in (Noun.PERSON, Noun.BODY, Noun.GROUP):
        return None
    if rest[-1] in lexicon.words("leanings_of_people") or not all(word.isalpha() for word in rest):
        return None
    role = role_word(rest[-1])
    singular = role.singular if role else rest[-1].removesuffix("s")
    counted = "" if singular in lexicon.words("kin") else counted  # both parents: of somebody else than the last two
    return _Called(singular, bool(counted), "b" if kind.noun is Noun.BODY else "p", kind.sex)


def _of_group(context: Context, one: Occurrence) -> tuple[Referent, ...]:
    """Return the two whom "and" joins where an occurrence is theirs."""
    if one.referent[0] != "g" or one.quoted or one.reported:
        return ()
    referents = context.coordinations[one.referent[1]].referents
    return referents if len(referents) == _TWO else ()


def _nouns(context: Context, referent: Referent) -> set[str]:
    """Return the nouns by which somebody is said to be called: of their roles; of the names of a body."""
    which, number = referent
    if which == "p":
        return {role.head for mention in context.persons[number].mentions[:_READ] for role in mention.roles}
    return {word for name in context.bodies[number].keys for word in name} | set(context.called.get(referent, ()))


def together(context: Context, whole: Span, core: int) -> Found | None:
    """Return names that "and" joins as a group; "Board and Ministry spokesmen" are no two names."""
    if owners_joined(context, whole):
        return anonymous(plain(context.text, whole))  # Moe and Lie's lawyer
    if named := named_among_others(context, whole):
        return pair(context, tuple([context.owner[mention.span.start] for mention in named]), Resolution.NAMED)
    if theirs := with_others(context, whole):
        first, others = theirs
        owner = context.owner[first.span.start]
        found = pair(context, (owner,), Resolution.NAMED)
        return found._replace(name=f"{context.name(owner)} and {' '.join(others.of(context.text).split())}")
    if both := with_body(context, whole):
        return pair(context, tuple([context.owner[mention.span.start] for mention in both]), Resolution.NAMED)
    group = joined_names(context, whole, core)
    if not group:
        return None
    rest = context.phrase(group.starts[-1], whole.end)
    if rest and rest.plural and rest.core_end > group.span.end:
        return anonymous(plain(context.text, whole), plural=True)
    return pair(context, group.referents, Resolution.NAMED)
