"""Which of somebody's roles holds at a place of the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.entities.roles.chosen.weaker_roles import weaker_roles
from quotecheck.entities.roles.compared_words import tenures, words_of
from quotecheck.entities.roles.posts.outdone_roles import (
    is_bare,
    is_member,
    is_post,
    is_told_past,
    names,
    outdone,
    presides,
)
from quotecheck.model import DOING, Mention, Role, Span, Tenure
from quotecheck.phrases.role_words.roles import role_at
from quotecheck.system.tuples import NamedTuple

_BEING = frozenset({"are", "is", "was", "were"})
_MOST = 20  # wordings of one person's roles that a shortening is compared with


class HeldRoles(NamedTuple):
    """The roles of somebody in reading order: where each was given, and which one holds from there on.

    `each_once`: all of them, repetitions left out.
    """

    starts: tuple[int, ...]
    holding: tuple[Role, ...]
    each_once: tuple[Role, ...]

    def at(self, place: int) -> Role | None:
        """Return the role given at or last before `place`, else the first given."""
        if not self.holding:
            return None
        return self.holding[max(0, bisect_right(self.starts, place) - 1)]


_NONE_GIVEN = HeldRoles((), (), ())


def held_roles(text: str, roles: Sequence[Role], named: Sequence[Mention]) -> HeldRoles:
    """Return which of `roles`, in reading order, holds where; `named` are the mentions by name in `text`.

    A shortening of one given before ("the mayor" after "mayor of Ostby") stands for the fuller one, and an office
    that stands beside the name is said before party, rivalry and kin: "Councilman Ola Moe, a Republican", "his rival,
    Governor Moe".
    """
    if not roles:
        return _NONE_GIVEN
    weaker = weaker_roles(roles, named)
    kept = [role for role in roles if role.span not in weaker]
    once: dict[str, Role] = {}
    for role in roles:
        once.setdefault(role.text.lower(), role)
    holding = _holding(kept, _given(text, named))
    return HeldRoles(tuple(role.span.start for role in kept), holding, tuple(once.values()))


class _Given(NamedTuple):
    """How a text gives somebody their roles: the places of those beside the name, and of those by a verb of being.

    `ranks` are the heads of those that another one outdoes where both stand.
    """

    beside: frozenset[Span]
    by_verb: frozenset[Span]
    ranks: frozenset[str]


def _given(text: str, named: Sequence[Mention]) -> _Given:
    beside = frozenset(role.span for mention in named for role in mention.roles)
    by_verb = frozenset(role.span for mention in named for role in mention.roles if _is_by_verb(text, mention, role))
    ranks = frozenset(role.head for mention in named for role in outdone(mention.roles) if is_bare(role))
    return _Given(beside, by_verb, ranks)


def _holding(kept: Sequence[Role], given: _Given) -> tuple[Role, ...]:
    """Return for each role which one holds from there on: itself, a fuller wording of it, or the one held before."""
    fuller: dict[frozenset[str], Role] = {}
    holding: list[Role] = []
    for role in kept:
        words = words_of(role)
        known = [other for said, other in fuller.items() if words <= said and not tenures() & (said - words)]
        if not known and holding and _is_held_on(holding[-1], role, given):
            known = [holding[-1]]
        fuller[words] = known[-1] if known else role
        if len(fuller) > _MOST:
            fuller.pop(next(iter(fuller)))
        holding.append(known[-1] if known else role)
    return tuple(holding)


def _is_held_on(held: Role, role: Role, given: _Given) -> bool:
    """Return whether somebody is still said to be `held`, though called by another role."""
    if is_member(role) and (is_post(held) or presides(held)):
        return True  # "Ola Moe, the cabinet member for roads", then "Cllr Moe"
    if is_post(held) and _is_over(role):
        return True  # "Mayor Ola Moe", then "Moe, who served as a judge for 36 years"
    if is_told_past(role) and not is_told_past(held):
        return True  # "the principal, Ola Moe", then "Moe, who was a pupil there"
    if role.span in given.by_verb and is_post(held) and _says_no_post(role):
        return True  # "Ola Moe, the mayor", then "Moe is a stiff campaigner"
    if is_post(held) and not is_told_past(held) and _is_vague_candidacy(role):
        return True  # "former Mayor Ola Moe", then "Moe, the boldest candidate in the race"
    if role.head == DOING and is_post(held) and held.tenure is Tenure.PRESENT:
        return True  # "Ola Moe, managing director of the mill", then "Moe, who runs the mill"
    if role.span in given.beside:
        return False
    if _says_more(held, role) or _was(role, held):
        return True  # "the council's chairman, Ola Moe", then "the council boss"
    return role.text.lower() in given.ranks  # "the harbour master, Capt. Ola Moe", then "the captain"


def _is_by_verb(text: str, mention: Mention, role: Role) -> bool:
    """Return whether a verb of being says a role of whom a mention names: Moe | is a | stiff campaigner."""
    between = text[mention.span.end : role.span.start].lower().split()
    return not _BEING.isdisjoint(between)


def _says_no_post(role: Role) -> bool:
    """Return whether a role names neither a post nor a body, or no more than one to which others belong."""
    return not is_post(role) and (role.text.islower() or role.head == "member")


def _is_vague_candidacy(role: Role) -> bool:
    """Return whether a role tells no office for which somebody stands: the lone candidate, not the mayoral one."""
    running = role.head in lexicon.words("candidacies")
    return running and lexicon.words("kinds_of_campaigns").isdisjoint(role.text.lower().split())


def _was(role: Role, held: Role) -> bool:
    """Return whether somebody who has an office is called by one that is over: Sen. Ola Moe, "the former mayor"."""
    return role.tenure is Tenure.FORMER and held.tenure is Tenure.PRESENT and (is_post(held) or is_member(held))


def _says_more(held: Role, called: Role) -> bool:
    """Return whether a role says more than what somebody is called in place of the name: a widow's son, the lady.

    Not where that names a seat or a party, as the Ostby MP, nor before a bare title: Cllr Ana Moe, the councillor.
    """
    if called.head == held.head and called.text.count(" ") <= held.text.count(" "):
        return True  # U.S. District Judge Ola Moe, "the Ostby-born judge"
    if is_member(held) or not names(held) or (" " in called.text and not called.text.islower()):
        return False
    return is_post(held) or called.text.lower() in lexicon.words("roles_of_anybody")


def _is_over(role: Role) -> bool:
    """Return whether a role is told with how long it was held: a senator for 36 years."""
    before, _, last = role.text.rpartition(" ")
    return last in ("years", "decades") and " for " in before


def learned_titles(text: str, named: Sequence[Mention]) -> Iterator[Role]:
    """Yield the first title that tells an occupation where nothing else does: Professor Ola Moe."""
    for mention in named:
        title = mention.name.honorific if mention.name else ""
        if title in lexicon.words("learned_titles"):
            start = text.rfind(title, mention.extent.start, mention.span.start)
            yield role_at(text, start, start + len(title), "professor")
            return
