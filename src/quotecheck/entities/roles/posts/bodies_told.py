"""The bodies that an article names, and which of them are named near a post, called by a noun, or meant by `its`."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.entities.roles.posts.only_bodies import OnlyBodies
from quotecheck.entities.roles.posts.owners_of_posts import bare_word, is_before_name
from quotecheck.entities.roles.posts.titles import Title, stem_of_title
from quotecheck.entities.roles.posts.topics import Topic
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.lexicon import words
from quotecheck.model import Entity, EntityKind, MentionKind, Role, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FARTHEST_OWNER = 40  # tokens before `its`
_FARTHEST_NOUN = 400  # tokens between a body's name and its noun alone
_FARTHEST_BODY = 1200  # characters between a body's name and what is said of it without
_OPENING = 120  # tokens of an article that say where it is set, and what body it is about
_MOST_WORDS = 6  # of the name behind a noun for a body
_MOST_PLACES = 20  # of a noun that are read


class Bodies(NamedTuple):
    """The bodies that an article names: where, and the stems of all names of each.

    `opening` are the tokens with a capital with which the article begins, and the stem of each; `only` are the nouns
    for bodies that can mean but one.
    """

    tokens: Tokens
    starts: Sequence[int]
    names: Sequence[frozenset[str]]
    opening: Sequence[tuple[int, str]]
    topic: Topic
    only: OnlyBodies

    @classmethod
    def of(cls, index: TextIndex, entities: Sequence[Entity]) -> "Bodies":
        """Return the bodies among `entities`."""
        found: list[tuple[int, frozenset[str]]] = []
        for entity in entities:
            if entity.kind is EntityKind.ORGANIZATION:
                stems = frozenset(stem_of_title(word.lower()) for name in entity.aliases for word in name.split())
                stems |= {stem_of_title(word.lower()) for word in entity.name.split()}
                mentions = (mention for mention in entity.mentions if mention.kind is MentionKind.ORGANIZATION)
                places = {*(mention.span.start for mention in mentions), *_places_of_one_word(index.tokens, entity)}
                found += ((start, stems) for start in places)
        found.sort(key=lambda pair: pair[0])
        opening = tuple(
            (i, stem_of_title(bare_word(word)))
            for i, word in enumerate(index.tokens.words[:_OPENING])
            if word[0].isupper()
        )
        named = {kind: _words_of_names(entities, kind) for kind in (EntityKind.PERSON, EntityKind.ORGANIZATION)}
        # Ruiz Salt, of which a Ruiz owns a part
        topic = Topic.of(index, named[EntityKind.PERSON] - named[EntityKind.ORGANIZATION])
        starts, names = [start for start, _ in found], [stems for _, stems in found]
        return cls(index.tokens, starts, names, opening, topic, OnlyBodies.of(index.tokens))

    def means_the_one(self, role: Role, title: Title) -> bool:
        """Return whether a title alone can but mean the office of what the article is about: not one of the mayors."""
        name = title.name.removeprefix("head ") if title.office else role.head  # General Secretary | Ana Moe
        several = name in words("offices_often_bare") or self._has_several(role)
        return not several and not self.topic.turns_to_another(role.span, before=1)

    def _has_several(self, role: Role) -> bool:
        """Return whether a title stands in the plural: the mayors, chief financial officers; not the officers."""
        lower, before = self.tokens.lower, role.text.lower().split()[:-1]
        return any(not before or lower[i - 1] == before[-1] for i in self.tokens.places_of([f"{role.head}s"]))

    def is_of_topic(self, role: Role) -> bool:
        """Return whether a body without its name is that of the article, which begins with one and names no other."""
        text = self.topic.text
        if not (self.topic.places or self.starts):
            return True  # the article names no body at all
        before = text.paragraphs[max(0, text.paragraph(role.span.start) - 1)].span.start
        place = range(bisect_left(self.starts, before), bisect_left(self.starts, role.span.start))
        areas = words("kinds_of_area")
        opening = {self.names[i] for i in range(bisect_left(self.starts, self.tokens.starts[self.topic.stop - 1]))}
        one = len(opening) <= 1 and self.topic.is_about(self.topic.first)
        return one and all(self.names[i] in opening or not areas.isdisjoint(self.names[i]) for i in place)

    def is_named_before(self, noun: frozenset[str], role: Role) -> bool:
        """Return whether the text tells of a body before a title that names it by its noun."""
        at = bisect_left(self.tokens.starts, role.span.start)
        return any(stem_of_title(word) in noun for word in self.tokens.lower[max(0, at - _FARTHEST_NOUN) : at])

    def is_named_alone(self, role: Role) -> bool:
        """Return whether a title in capitals before a name says whose it is: Student Body President | Ada Obi."""
        capitals = all(word[0].isupper() or word in words("front_ends") for word in role.text.split())
        return (
            capitals and is_before_name(self.tokens, role) and not self.topic.turns_to_another(role.span, behind=False)
        )

    def owners(self, its: int, person: Entity) -> frozenset[str]:
        """Return the stems of the names before `its`, of which one is what it stands for.

        So are those of a noun that begins a sentence, if one body alone is so called: The trust agreed. Its chief, ….
        """
        tokens, found = self.tokens, set()
        names = {part.lower() for part in person.name.split()}
        for i in range(its - 1, max(-1, its - _FARTHEST_OWNER), -1):
            if tokens.words[i] == "\n":
                break
            stem = stem_of_title(tokens.lower[i])
            plain = tokens.words[i - 1] in "\n." and is_ordinary(tokens.lower[i]) and stem not in self.topic.of_stem
            if tokens.symbols[i] == "K" and not plain and tokens.lower[i] not in names and len(tokens.words[i]) > 1:
                spelt = (body for body in self.names if tokens.words[i].isupper() and stem in body)  # HFN. Its head
                found |= {stem}.union(*spelt)
            elif tokens.words[i - 1] == "The" and tokens.words[i].islower():
                called = {body for body in self.names if stem in body}
                found |= next(iter(called)) if len(called) == 1 else frozenset()
        return frozenset(found)

    def called(self, noun: str) -> frozenset[str]:
        """Return the stems of the names behind a noun for a body, given by its stem: the supplier, Fjord Salt Ltd."""
        tokens, found = self.tokens, set()
        forms = [word for word in tokens.places if word.startswith(noun[:3]) and stem_of_title(word) == noun]
        for i in tokens.places_of(forms)[:_MOST_PLACES]:
            stop = i + 2
            while tokens.words[i + 1] == "," and tokens.symbols[stop] == "K" and stop < i + _MOST_WORDS:
                found.add(stem_of_title(tokens.lower[stop]))
                stop += 1
        return frozenset(found)

    def near(self, at: int) -> frozenset[str]:
        """Return the stems of the body that the last paragraph with one is about, which it names first."""
        i = bisect_left(self.starts, at) - 1
        if i < 0 or at - self.starts[i] > _FARTHEST_BODY:
            return frozenset()
        index = self.topic.text
        paragraph = index.paragraphs[index.paragraph(self.starts[i])].span
        names = self.names[bisect_left(self.starts, paragraph.start)]
        return frozenset() if self.topic.opens_with_another(names, paragraph.start, at) else names


def _places_of_one_word(tokens: Tokens, entity: Entity) -> Iterator[int]:
    """Yield where a body's name of one word stands, before what the body has, too: | Halden | Chair Ana Moe said."""
    for name in (entity.name, *entity.aliases):
        places = tokens.places_of([name.lower()]) if name.isalpha() else ()
        yield from (tokens.starts[i] for i in places if tokens.words[i] == name)


def _words_of_names(entities: Sequence[Entity], kind: EntityKind) -> frozenset[str]:
    """Return the words of the names of all people or bodies, in small letters."""
    names = (name for each in entities if each.kind is kind for name in (each.name, *each.aliases))
    return frozenset(word.lower() for name in names for word in name.split())
