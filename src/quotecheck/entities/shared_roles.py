"""Find offices that the article gives to two people."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.capitals import is_ordinary
from quotecheck.entities.changes_of_post import is_change_told
from quotecheck.entities.role_conflicts import present_roles
from quotecheck.entities.titles import Title, read_title, stem_of_title
from quotecheck.entities.verb_roles import role_by_verb
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import told_by
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Role, SharedRole, TextIndex, Tokens
from quotecheck.system.named_tuples import NamedTuple

_MOST = 20  # holders of one office that are compared
_OWNERS = ("its", "their")
_AREAS = frozenset(map(stem_of_title, "regional provincial county city town village district home".split()))
_FARTHEST_OWNER = 40  # tokens before `its`


class _Held(NamedTuple):
    """An office with its holder: `body` are the stems of what it is of; `definite`: there is one in the article."""

    person: Entity
    role: Role
    body: frozenset[str]
    definite: bool
    owned: bool


def find_shared_roles(index: TextIndex, entities: Sequence[Entity]) -> tuple[SharedRole, ...]:
    """Return the offices of one body that two people are given at one time, in reading order.

    The body stands in the title (mayor of Portsea), before it (the council's leader), or is what `its` stands for; an
    office without one (the police chief) is that of the place the article is about.
    """
    holders: dict[str, list[_Held]] = {}
    found: dict[tuple[str, str], SharedRole] = {}
    for person in entities:
        if person.kind is not EntityKind.PERSON:
            continue
        for mention in person.mentions:
            if mention.kind is not MentionKind.NAME or mention.quoted or _in_a_headline(mention):
                continue
            for role in (*present_roles(index, mention), *filter(None, (role_by_verb(index, mention),))):
                title = read_title(role.text, role.head)
                office = _office(title, role)
                if not office or is_change_told(index.tokens, role.span) or _is_past(index.tokens, role):
                    continue
                held = _held(index.tokens, person, role, title)
                those = holders.setdefault(office, [])
                for first in those[-_MOST:]:
                    pair = (min(first.person.id, person.id), max(first.person.id, person.id))
                    if (
                        first.person is not person
                        and first.role.span != role.span
                        and pair not in found
                        and _is_one_post(first, held)
                    ):
                        one, other = sorted((first, held), key=lambda each: each.role.span)
                        found[pair] = SharedRole(one.person.name, one.role, other.person.name, other.role)
                those.append(held)
    return tuple(sorted(found.values(), key=lambda shared: shared.other.span))


def _office(title: Title, role: Role) -> str:
    """Return the office that one person at a time holds, nothing where several may."""
    if title.ranks:
        return ""
    if title.office:
        return title.name if title.name in words("single_offices") else ""
    head = next((head for head in (role.head, _neutral(role.head)) if head in words("single_heads")), "")
    return _neutral(head) if head else ""


def _neutral(head: str) -> str:
    for ending in ("woman", "person", "man"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return head.removesuffix(ending)
    return head


def _held(tokens: Tokens, person: Entity, role: Role, title: Title) -> _Held:
    before = bisect_left(tokens.starts, role.span.start) - 1
    word = tokens.lower[before] if before >= 0 else ""
    owned = word in _OWNERS
    body = frozenset(each for each in title.matter if each != stem_of_title(role.head) and each not in _AREAS)
    if owned:
        body |= _owners(tokens, before, person)
    owner = bool(title.matter) and not role.text[:1].isupper() and word not in ("a", "an")
    definite = owner or word in ("the", "'s", "'", *_OWNERS) or title.name in words("offices_of_one_town")
    return _Held(person, role, body, definite, owned)


def _owners(tokens: Tokens, its: int, person: Entity) -> frozenset[str]:
    """Return the stems of the names before `its`, of which one is what it stands for."""
    names = {part.lower() for part in person.name.split()}
    found = set()
    for i in range(its - 1, max(-1, its - _FARTHEST_OWNER), -1):
        if tokens.words[i] == "\n":
            break
        if tokens.symbols[i] == "K" and tokens.lower[i] not in names and len(tokens.words[i]) > 1:
            found.add(stem_of_title(tokens.lower[i]))
    return frozenset(found)


def _is_one_post(first: _Held, other: _Held) -> bool:
    """Return whether two offices of one name are one post: of one body, or both of what the article is about."""
    if first.owned or other.owned:
        bodies = (first.body, other.body)
        return first.owned is not other.owned and bool(bodies[0] & bodies[1]) and first.definite and other.definite
    if first.body and other.body:
        return first.body == other.body
    bare = not first.body and not other.body
    return bare and (first.definite or other.definite)


def _is_past(tokens: Tokens, role: Role) -> bool:
    i = bisect_left(tokens.starts, role.span.start)
    return not {"then", "ex", "late", "former", "outgoing"}.isdisjoint(tokens.lower[max(0, i - 2) : i + 1])


def _in_a_headline(mention: Mention) -> bool:
    """Return whether the name begins with a word of the sentence, as capitals make it in a headline: "On Ruiz"."""
    first = mention.name.tokens[0].lower() if mention.name else ""
    return is_ordinary(first) and not told_by(fold(first))
