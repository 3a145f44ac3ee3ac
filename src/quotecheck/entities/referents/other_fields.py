"""Whether a description and a role are of two fields, lands or numbers: the fire chief, of a police chief."""

from __future__ import annotations

from collections.abc import Collection

from quotecheck import lexicon
from quotecheck.lexicon.lands import lands

_OF_FIELDS = frozenset({"chief", "commissioner", "minister", "secretary"})
_MORE_FIELDS = frozenset({"foreign", "police", "prime", "treasury"})
_SPELT_OTHERWISE = {"defence": "defense", "labour": "labor"}
_OF_SEVERAL = frozenset({"father", "grandfather", "grandmother", "mother"})


def of_another_field(head: str, mine: Collection[str], role: Collection[str]) -> bool:
    """Return whether nobody with a role can be meant by a description of another field, land or number of children.

    The fire chief, of a police chief; the French minister, of a British one; the mother of three, of a mother of two.
    Only where both say it, and no word of one is of the other.

    Args:
        head: the noun of both, in small letters.
        mine: the words of the description, in small letters.
        role: those of the role.
    """
    told = [(_fields(words), _lands(words), _numbers(words)) for words in (mine, role)]
    fields, homes, numbers = zip(*told, strict=True)
    kinds = (fields if head in _OF_FIELDS else (), homes, numbers if head in _OF_SEVERAL else ())
    return any(all(kind) and kind[0].isdisjoint(kind[1]) for kind in kinds if kind)


def _fields(words: Collection[str]) -> frozenset[str]:
    known = lexicon.words("fields_of_departments") | {word.lower() for word in lexicon.words("departments")}
    return frozenset(_SPELT_OTHERWISE.get(word, word) for word in words if word in known | _MORE_FIELDS)


def _lands(words: Collection[str]) -> frozenset[str]:
    bare = (word.removesuffix("’s").removesuffix("'s") for word in words)
    return frozenset(lands()[word] for word in bare if word in lands())


def _numbers(words: Collection[str]) -> frozenset[str]:
    return frozenset(words) & lexicon.words("quantifiers")
