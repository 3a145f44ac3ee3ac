"""Which of somebody's roles holds at a place of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import begins_clause, is_owner
from quotecheck.entities.roles.outdone_roles import (
    is_councillor,
    is_member,
    is_post,
    is_slight,
    leads,
    names,
    outdone,
    presides,
)
from quotecheck.lexicon import titles
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import DOING, Mention, MentionKind, Role, Tenure, Tokens
from quotecheck.phrases.complements import before_finite
from quotecheck.phrases.roles import role_at
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.words import closed_classes

_NOW = frozenset({"current", "present", "then", "the"})
_UNTIL = frozenset({"until", "till"})
_FRONTING = frozenset("UPa")  # symbols of subordinators, prepositions, as
_NEXT = 20  # characters behind a description in which its verb begins
_OPENING = 4  # tokens of a sentence before its first subject
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


def held_roles(roles: Sequence[Role], named: Sequence[Mention]) -> HeldRoles:
    """Return which of `roles`, in reading order, holds where; `named` are the mentions by name.

    A shortening of one given before ("the mayor" after "mayor of Ostby") stands for the fuller one, and an office
    that stands beside the name is said before party, rivalry and kin: "Councilman Ola Moe, a Republican", "his rival,
    Governor Moe".
    """
    if not roles:
        return _NONE_GIVEN
    beside = {role.span for mention in named for role in mention.roles}
    leading = any(presides(role) for role in roles)
    # Cllr Ana Moe, who leads the council
    full = [role for role in roles if not is_slight(role) and not (leading and is_councillor(role))]
    in_office = any(role.span in beside for role in full)
    weaker = {role.span for mention in named for role in outdone(mention.roles)}
    if full:
        first = min(role.span.start for role in full)
        weaker |= {
            role.span
            for role in roles
            if is_slight(role) and (in_office or role.span in beside) and not (role.span.start < first and leads(role))
        }
    elif any(names(role) for role in roles):  # "a mother of three", and then "whose stall burnt"
        weaker |= {role.span for role in roles if role.head == DOING and not leads(role)}
    kept = [role for role in roles if role.span not in weaker]
    tenures = _tenures()
    fuller: dict[frozenset[str], Role] = {}
    holding: list[Role] = []
    for role in kept:
        words = _words(role)
        known = [other for said, other in fuller.items() if words <= said and not tenures & (said - words)]
        if not known and holding and is_member(role) and (is_post(holding[-1]) or presides(holding[-1])):
            known = [holding[-1]]  # "Ola Moe, the cabinet member for roads", then "Cllr Moe"
        if not known and holding and is_post(holding[-1]) and _is_over(role):
            known = [holding[-1]]  # "Mayor Ola Moe", then "Moe, who served as a judge for 36 years"
        if not known and holding and _is_told_past(role) and not _is_told_past(holding[-1]):
            known = [holding[-1]]  # "the principal, Ola Moe", then "Moe, who was a pupil there"
        if not known and holding and role.span not in beside and _says_more(holding[-1], role):
            known = [holding[-1]]  # "the council's chairman, Ola Moe", then "the council boss"
        fuller[words] = known[-1] if known else role
        if len(fuller) > _MOST:
            fuller.pop(next(iter(fuller)))
        holding.append(known[-1] if known else role)
    once: dict[str, Role] = {}
    for role in roles:
        once.setdefault(role.text.lower(), role)
    return HeldRoles(tuple(role.span.start for role in kept), tuple(holding), tuple(once.values()))


def _is_told_past(role: Role) -> bool:
    """Return whether a clause says that a role is over: who was a pupil, or mayor until May; not: a former pupil."""
    return role.tenure is Tenure.FORMER and not _tenures() & _words(role) - _UNTIL


def _says_more(held: Role, called: Role) -> bool:
    """Return whether a role says more than what somebody is called in place of the name: a widow's son, the lady.

    Not where that names a seat or a party, as the Ostby MP, nor before a bare title: Cllr Ana Moe, the councillor.
    """
    if is_member(held) or not names(held) or (" " in called.text and not called.text.islower()):
        return False
    return is_post(held) or called.text.lower() in lexicon.words("roles_of_anybody")


def _is_over(role: Role) -> bool:
    """Return whether a role is told with how long it was held: a senator for 36 years."""
    before, _, last = role.text.rpartition(" ")
    return last in ("years", "decades") and " for " in before


@cache
def _tenures() -> frozenset[str]:
    """Return the words that say whether a role is held now."""
    return frozenset(line.partition(" ")[0] for line in lexicon.lines("tenure_words"))


def _words(role: Role) -> frozenset[str]:
    """Return the words of a role as they are compared, shortened titles in full: Sen. is senator."""
    known = titles.title_abbreviations()
    words = (word.rstrip(".") for word in role.text.split())
    return frozenset(known.get(word, word).lower() for word in words if not word.endswith("-year-old")) - _NOW


def learned_titles(text: str, named: Sequence[Mention]) -> Iterator[Role]:
    """Yield the first title that tells an occupation where nothing else does: Professor Ola Moe."""
    for mention in named:
        title = mention.name.honorific if mention.name else ""
        if title in lexicon.words("learned_titles"):
            start = text.rfind(title, mention.extent.start, mention.span.start)
            yield role_at(text, start, start + len(title), "professor")
            return


def described_roles(context: Context, named: Sequence[Mention], meant: Sequence[Mention]) -> Iterator[Role]:
    """Yield the roles by which somebody is called in place of the name, as a subject: "the Ostby painter said".

    Not behind the name in one sentence, unless that opens with a clause of its own: in "Moe slept while the Ostby
    painter rowed" two people are spoken of, in "While Moe slept, the Ostby painter dreamt" one. Who has an office by
    name is not called by another in passing ("the nominee" may be somebody else), nor by a bare noun ("the physician")
    who has one whole: "an expert at the clinic".
    """
    index = context.index
    offices = [role for mention in named for role in mention.roles if not is_slight(role)]
    whole = any(" " in role.text.lower().partition(role.head or " ")[2] for role in offices)
    office = frozenset().union(*map(_words, offices))
    does = any(role.head == DOING for mention in named for role in mention.roles)
    before = {context.sentence(mention.span.start) for mention in named}
    for mention in meant:
        if mention.kind is MentionKind.PRONOUN:
            yield from mention.roles
        if not _names_one_person(mention) or (office and mention.head in vague_roles()):
            continue  # "the maker of ovens" may well be the body of its chief
        at = mention.span.start
        if _is_subject(context, mention) and (context.sentence(at) not in before or _is_fronted(context, at)):
            end = _description_end(index.tokens, mention)
            role = role_at(index.text, at, end, mention.head)
            told = context.in_source(at) and (" " in role.text or not whole)
            if office and role.text in lexicon.words("general_roles") and not _words(role) & office:
                continue
            if told or not (office or does) or _words(role) & office:
                yield role


def _names_one_person(mention: Mention) -> bool:
    """Return whether a mention describes one person by more than anybody is, and labels no turn ("THE CHAIR:")."""
    if mention.kind is not MentionKind.DESCRIPTION or mention.text.isupper():
        return False
    kind = None if mention.head in lexicon.words("roles_of_anybody") else noun_kind(mention.head)
    return kind is not None and kind.noun is Noun.PERSON and not kind.plural


def _is_subject(context: Context, mention: Mention) -> bool:
    """Return whether a description is a source, or the subject of its sentence or clause."""
    tokens = context.index.tokens
    heads_source = context.in_source(mention.span.start) and not is_owner(tokens, mention)
    return (
        heads_source  # no Regional Prosecutor's Office
        or begins_clause(tokens, mention)
        or _opens_sentence(context, mention)
        or _opens_clause(context, mention)
    )


def _opens_clause(context: Context, mention: Mention) -> bool:
    """Return whether a description is the subject of what somebody says: "He said that | the Ohio senator had left"."""
    tokens = context.index.tokens
    first = bisect_left(tokens.starts, mention.extent.start)
    behind = bisect_left(tokens.starts, mention.span.end)
    if not first or behind >= len(tokens.words) or not context.reported(mention.span.start):
        return False
    form = verb_form(tokens.lower[behind])
    verb = verb_form(tokens.lower[first - 1 - (first > 1 and tokens.lower[first - 1] == "that")])
    says = verb is not None and verb.lemma in speech_verbs()
    return says and (tokens.symbols[behind] == "X" or bool(form and (form.past or form.third) and not form.noun))


def _opens_sentence(context: Context, mention: Mention) -> bool:
    """Return whether a description is the subject of the clause that opens its sentence.

    "By the time the manager reached the door".
    """
    tokens = context.index.tokens
    before = tokens.within(context.sentence_starts[context.sentence(mention.span.start) - 1], mention.extent.start)
    behind = tokens.within(mention.extent.end, mention.extent.end + _NEXT)
    if not behind or len(before) > _OPENING or any(tokens.words[i][0].isupper() for i in before[1:]):
        return False
    form = verb_form(tokens.lower[behind.start])
    return tokens.symbols[behind.start] == "X" or bool(form and form.past and not form.noun)


def _description_end(tokens: Tokens, mention: Mention) -> int:
    """Return where a description ends, its complement included: "mayor of Ostby | never spoke"."""
    behind = tokens.within(mention.span.end, mention.extent.end)
    if not behind or tokens.lower[behind.start] not in lexicon.words("before_affiliations"):
        return mention.span.end
    stop = before_finite(tokens, behind.start + 1, behind.stop)
    return tokens.ends[stop - 1] if stop < behind.stop else mention.extent.end


def _is_fronted(context: Context, at: int) -> bool:
    """Return whether the sentence at `at` opens with a clause or phrase that precedes its subject."""
    tokens = context.index.tokens
    first = tokens.within(context.sentence_starts[context.sentence(at) - 1], at)
    return bool(first) and closed_classes().get(tokens.lower[first.start], "-") in _FRONTING
