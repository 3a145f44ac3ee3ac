"""Who is spoken of where in an article, and of what sex each of them is, as far as the text tells."""

from bisect import bisect_right
from collections.abc import Sequence

from quotecheck.entities.names.sex import given_sex, told_sex
from quotecheck.lexicon.pronouns import OTHER_SEX
from quotecheck.model import DOING, Entity, EntityKind, Mention, MentionKind, Span
from quotecheck.system.tuples import NamedTuple


class Named(NamedTuple):
    """Somebody who is spoken of, and where."""

    start: int
    person: Entity
    mention: Mention

    @property
    def by_name(self) -> bool:
        """Whether he or she is named there."""
        return self.mention.kind is MentionKind.NAME


class People(NamedTuple):
    """Who is spoken of where: everybody's mentions, in order, and the sex of each person as far as the text tells."""

    starts: Sequence[int]
    named: Sequence[Named]
    sexes: dict[str, str]

    @classmethod
    def of(cls, entities: Sequence[Entity]) -> "People":
        """Return the people among `entities`, those without a name too."""
        kinds = (EntityKind.PERSON, EntityKind.ANONYMOUS)
        those = [entity for entity in entities if entity.kind in kinds]
        named = sorted(
            (Named(mention.span.start, each, mention) for each in those for mention in each.mentions),
            key=lambda one: one.start,
        )
        sexes = {each.id: told_sex(each.mentions) or given_sex(each.mentions) for each in those}
        return cls([one.start for one in named], named, sexes)

    def between(self, start: int, end: int) -> Sequence[Named]:
        """Return who is spoken of from the offset `start` on and before `end`."""
        return self.named[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]


class Place(NamedTuple):
    """A pronoun at token `at`, the sex that it tells, its sentence, and who was named last before it."""

    at: int
    start: int
    sex: str
    sentence: Span
    last: Named


def whole_extent(mention: Mention) -> tuple[int, int]:
    """Return where the phrase around a mention starts and ends, the roles beside it included, not what he or she does.

    Moe, a clerk | has won twice since she moved to Ash.
    """
    roles = [role.span for role in mention.roles if role.head != DOING]
    ends = [mention.extent.end, *(span.end for span in roles)]
    starts = [mention.extent.start, *(span.start for span in roles)]
    return min(starts), max(ends)


def firsts_of(people: People) -> dict[str, list[tuple[int, str]]]:
    """Return for each sex the first two who may be of it, and where each of them is first spoken of."""
    found: dict[str, dict[str, int]] = {"m": {}, "f": {}}
    for one in people.named:
        for sex, those in found.items():
            if people.sexes[one.person.id] != OTHER_SEX[sex] and len(those) < 2:
                those.setdefault(one.person.id, one.start)
    return {sex: [(start, person) for person, start in those.items()] for sex, those in found.items()}


def is_alone(firsts: Sequence[tuple[int, str]], person: Entity, end: int) -> bool:
    """Return whether nobody else who may be of a sex is spoken of before an offset."""
    return all(start >= end or who == person.id for start, who in firsts)
