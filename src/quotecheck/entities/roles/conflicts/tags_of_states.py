"""Tags of a party and a state behind one person's name that differ, or that a role contradicts: (R-Ohio), (D-Ohio)."""

from collections.abc import Iterator, Sequence

from quotecheck.lexicon import lines, words
from quotecheck.model import Entity, Mention, Role, RoleClash, RoleConflict, Span, Tenure
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_TAG = expression(r",?\s\(?(?P<party>[RDI])[-–—](?P<state>(?:[A-Z][a-z]+\.?|[A-Z][A-Za-z.]+)(?:\s[A-Z][a-z]+\.?)?)[),]")
"""A party with its state: (R-Ohio), D-Ohio."""
_MEMBER = expression(r"(?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:Democrat|Republican)")


class _Tag(NamedTuple):
    role: Role
    party: str
    state: str


def clashes_of_states(text: str, person: Entity, mentions: Sequence[Mention]) -> Iterator[RoleConflict]:
    """Yield the first two tags of one person that differ, or the first role with another state than the first tag.

    Sen. Ada Obi, D-N.M., and later "the Arizona Democrat".
    """
    tags: list[_Tag] = []
    for mention in mentions:
        if match := _TAG.match(text, mention.span.end):
            span = Span(match.start("party"), match.end("state"))
            tags.append(_Tag(Role(span, span.of(text), match["party"]), match["party"], match["state"].strip(".")))
    for tag in tags[1:]:
        first = tags[0]
        if tag.party != first.party or (tag.state[:1], len(tag.state) > 2) != (first.state[:1], len(first.state) > 2):
            yield RoleConflict(person.name, first.role, tag.role, RoleClash.PARTY)
            return
    for role in person.roles if tags else ():
        if role.tenure is Tenure.PRESENT and _is_of_another(tags[0].state, role):
            yield RoleConflict(person.name, tags[0].role, role, RoleClash.PARTY)
            return


def _is_of_another(state: str, role: Role) -> bool:
    """Return whether a role names another state than a tag: N.M., the | Arizona | Democrat; not Ariz., Arizona.

    A tag has the first letter of its state, and its others in their order.
    """
    named = _MEMBER.fullmatch(role.text)
    if not named or not (named["state"].lower() in words("places") or named["state"] in lines("long_places")):
        return False
    rest = iter(full := named["state"].lower())
    letters = [letter for letter in state.lower() if letter.isalpha()]
    return full[0] != letters[0] or not all(letter in rest for letter in letters)
