"""Whether one of two titles is that of a deputy of the other: the deputy head of the chamber."""

from collections.abc import Sequence

from quotecheck.lexicon import people, words
from quotecheck.model import Role


def is_deputy_of(lesser: Role, full: Role) -> bool:
    """Return whether a title is that of the deputy in the post of another, whose body it names by its noun alone.

    Deputy head of the chamber, head of the Ostby Chamber of Commerce; not head of the chamber's water office.
    """
    rank, *post = _told(lesser)
    told = _told(full)
    if rank not in words("lesser_ranks") or len(post) < 2 or post[:-1] != told[: len(post) - 1]:
        return False
    noun, name = post[-1], full.text.split()[-(len(told) - len(post) + 1) :]
    bodies = people.heads("body_nouns")
    named = all(word[0].isupper() or word in words("small_words_of_bodies") for word in name) and "'s" not in full.text
    return named and noun in bodies and [word for word in told if word in bodies] == [noun]


def _told(role: Role) -> Sequence[str]:
    """Return the words of a title in small letters, without `the`, an owner behind: deputy head | of chamber."""
    told = [word for word in role.text.lower().replace("’", "'").split() if word != "the"]
    owner = next((i + 1 for i, word in enumerate(told) if word.endswith(("'s", "s'"))), 0)
    if not 0 < owner < len(told):
        return told
    return [*told[owner:], "of", *told[: owner - 1], told[owner - 1].removesuffix("'s").removesuffix("'")]
