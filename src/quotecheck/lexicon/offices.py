"""Offices that one person holds one at a time, by all their names."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quotecheck.errors import BadWordList
from quotecheck.lexicon import lines
from quotecheck.system.tuples import NamedTuple

# Realms whose offices go with those of others: an army general may be an ambassador, a bishop a principal.
_BESIDE = frozenset("association church head management rank sport union".split())


class Office(NamedTuple):
    """An office under its full name, and the realm within which nobody holds two."""

    name: str
    realm: str

    def excludes(self, other: "Office") -> bool:
        """Return whether nobody holds both this office and `other` at one time."""
        if self.name == other.name:
            return False
        if self.realm == other.realm == "rank" and (
            self.name.endswith(f" {other.name}") or other.name.endswith(f" {self.name}")
        ):
            return False  # Lt. Col. Moe, later Col. Moe
        return self.realm == other.realm or not {self.realm, other.realm} & _BESIDE


@cache
def offices() -> Mapping[str, Office]:
    """Return the offices by each of their names in small letters, stops left out.

    Raises:
        BadWordList: a line without a realm.
    """
    found: dict[str, Office] = {}
    for line in lines("offices"):
        name, *rest = (part.strip() for part in line.split(";"))
        if not rest:
            raise BadWordList(f"office {line!r}: no realm is given")
        office = Office(name, rest[0])
        for form in (name, *(rest[1].split(", ") if len(rest) > 1 else ())):
            found[form] = office
    return found


@cache
def _by_first_word() -> Mapping[str, Sequence[tuple[tuple[str, ...], Office]]]:
    """Return the names of offices as words, by the first of them, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Office]]] = {}
    for name, office in offices().items():
        words = tuple(name.split())
        found.setdefault(words[0], []).append((words, office))
    for names in found.values():
        names.sort(key=lambda pair: (-len(pair[0]), pair[0]))
    return found


def find_offices(words: Sequence[str]) -> Iterator[tuple[range, Office]]:
    """Yield the offices named in the words of a title, in small letters; the longest name where several start alike."""
    at = 0
    while at < len(words):
        for name, office in _by_first_word().get(words[at], ()):
            if tuple(words[at : at + len(name)]) == name:
                yield range(at, at + len(name)), office
                at += len(name)
                break
        else:
            at += 1


@cache
def heads_of_offices() -> frozenset[str]:
    """Return the nouns for offices: mayor, and the last words of full names, officer, chief; not head | teacher."""
    return frozenset(
        name.rpartition(" ")[2] for name, office in offices().items() if " " not in name or name == office.name
    )


@cache
def slight_roles() -> Mapping[str, str]:
    """Return the nouns that say little of somebody whose office is known, too → how they may say more, or nothing."""
    return MappingProxyType({head: flag for head, _, flag in (line.partition(" ") for line in lines("slight_roles"))})


@cache
def tenure_words() -> Mapping[str, str]:
    """Return the words that say of an office how it is held → acting, former, incoming or present."""
    return MappingProxyType(dict(map(str.split, lines("tenure_words"))))


@cache
def words_of_stand_ins() -> frozenset[str]:
    """Return the words for who holds an office in somebody's place: acting, interim, caretaker."""
    return frozenset(word for word, held in tenure_words().items() if held == "acting")


@cache
def posts_of_leaders() -> Mapping[str, str]:
    """Return the third persons of the verbs of leading → the noun that each stands for: heads, head."""
    ending = {"coach": "es"}
    told = (line.split() for line in lines("verbs_of_leading"))
    return MappingProxyType({f"{verb}{ending.get(verb, 's')}": noun for verb, noun in told})
