"""Who goes by the first word of the name: Faridah said …. Dr Faridah Osman, the chairwoman, said …."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.roles.posts.posts import read_post
from quotecheck.facts.people.names_alone import alone, speaks
from quotecheck.lexicon import common_words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.nicknames import known_forms
from quotecheck.lexicon.people import BODY, PLACE, listed
from quotecheck.model import Entity, Mention, TextIndex


def goes_by_first_word(
    index: TextIndex, people: Sequence[Entity], person: Entity, first: Mention, full: Mention, word: str
) -> bool:
    """Return whether somebody who speaks is called by the first word of the name throughout.

    Budi said …. Budi Santoso, the mayor, …. As in Malaya, Cambodia, Ethiopia and Iceland; the full name comes with a
    title or a post. Features call all by their given names: Katie said so. Katie Moe, a nurse, is 34.
    """
    names = full.name.tokens if full.name else ()
    if len(names) < 2 or names[0] != word or first.roles or not speaks(index, first):
        return False
    titled = full.name is not None and bool(full.name.honorific)
    if not titled and not any(read_post(role.text, role.head, definite=True).sure for role in full.roles):
        return False  # Amina Osman, a farmer, of whom a feature tells
    if word.lower() in common_words() or fold(word) in known_forms() or listed(word) & (BODY | PLACE):
        return False
    later = {alone(each) for each in person.mentions if each.name and each.span.start > full.span.start} - {""}
    others = (name for other in people if other is not person for name in (other.name, *other.aliases))
    return later == {word} and not any(word in name.split() for name in others)
