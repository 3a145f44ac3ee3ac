"""Roles with the name of whoever a post in them means: the mayor's lawyer is Moe's where Moe is mayor."""

from collections.abc import Mapping, Sequence

from quotecheck.model import Entity, EntityKind, Role
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import OWNING_OF_ONE


class SpeltOwners(NamedTuple):
    """The last words of the names of people, by the heads of roles that the article gives to one person alone."""

    names: Mapping[str, str]

    @classmethod
    def of(cls, entities: Sequence[Entity]) -> "SpeltOwners":
        """Return who is called what among `entities`."""
        called: dict[str, set[str]] = {}
        for person in entities:
            if person.kind is EntityKind.PERSON:
                heads = {role.head for mention in person.mentions for role in mention.roles}
                for head in heads:
                    called.setdefault(head, set()).add(person.name.rpartition(" ")[2])
        return cls({head: next(iter(names)) for head, names in called.items() if len(names) == 1})

    def spell(self, role: Role) -> Role:
        """Return a role of somebody's with the owner's name: the | Moe's | lawyer, for the mayor's."""
        for mark in OWNING_OF_ONE:
            owner, found, rest = role.text.partition(mark)
            name = self.names.get(owner.rpartition(" ")[2]) if found else None
            if name:
                return role._replace(text=f"{name}{mark}{rest}")
        return role
