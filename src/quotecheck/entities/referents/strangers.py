"""Where somebody without a name was brought in: "Mayor Moe met a nurse. The nurse said"."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import DOING, EntityKind, Mention, MentionKind
from quotecheck.text.words import closed_classes, fronts

_REACH = 400  # tokens back
_BEFORE_HEAD = 4  # tokens between an article and the noun
_READ = 4  # mentions
_NEAR, _SENTENCES = 12, 2  # occurrences, and sentences, in which somebody brought in is still meant
_MARKS = ",(—–:"
_YEARS = frozenset({"freshman", "sophomore", "rookie"})
_YOUNG = frozenset(f"{age}-year-old" for age in range(14, 26))
_LEADING = frozenset({"coach", "manager", "referee"})  # who play no more


def named_before_a_stranger(context: Context, head: str, at: int) -> set[Referent]:
    """Return who was named before a stranger called `head`, and so is not meant by "the nurse" at `at`.

    Nor is somebody named since whose post was told: "A girl asked the mayor. “No,” Mayor Moe said. The girl said".
    """
    kind = noun_kind(head)
    start = _last_stranger(context, head, at) if kind and kind.noun is Noun.PERSON else -1
    if start < 0:
        return set()
    return {
        ("p", i)
        for i, person in enumerate(context.persons)
        if person.mentions[0].span.start < start or any(map(_tells_a_post, person.mentions[:_READ]))
    }


def has_stranger(so_far: Discourse, sex: str, at: int) -> bool:
    """Return whether somebody unnamed was brought in just before, whom "the man" means: A cook came in. The man."""
    here, _ = so_far.place(at)
    near = (one.referent for one in so_far.occurrences[-_NEAR:] if here - one.sentence <= _SENTENCES)
    brought_in = (so_far.found[i] if which == "s" else so_far.strangers[i] for which, i in near if which in "sd")
    return any(
        one.kind is EntityKind.ANONYMOUS and not one.plural and one.referent is None and one.sex in ("", sex)
        for one in brought_in
    )


def beside(context: Context, at: int) -> set[Referent]:
    """Return who is named right before a comma and a description at `at`, which means somebody else.

    "Ola Moe, | the head of the board said on Monday, was late"; "After meeting Ola Moe, | the nurse said".
    """
    last = next(context.before(at, at), None)
    if last is None or last.kind is not MentionKind.NAME or context.text[last.span.end : at] != ", ":
        return set()
    referent = context.owner.get(last.span.start)
    return {referent} if referent else set()


def owned_beside(context: Context, at: int) -> set[Referent]:
    """Return who is named right before a description at `at` as somebody's: Through his lawyer Ana Moe, | the vet said.

    That is no subject, and what the bearer is to the one described.
    """
    start = context.sentence_starts[max(0, context.sentence(at) - 1)]
    tokens = context.index.tokens
    place = tokens.within(start, at)
    if (
        not place
        or closed_classes().get(tokens.lower[place.start], "-") != "P"
        or HIS_OR_HER.isdisjoint(tokens.lower[place.start : place.stop])
    ):
        return set()
    return beside(context, at)


def called_apart(so_far: Discourse, head: str) -> set[Referent]:
    """Return the unnamed who spoke of late and were called otherwise: When the moderator asked, the candidate said."""
    near = {one.referent for one in so_far.occurrences[-_NEAR:] if one.referent[0] in "sd"}
    return {one for one in near if _head_of(so_far, one) not in ("", head)}


def leaders_of_teams(context: Context, head: str) -> set[Referent]:
    """Return who leads players, and is not called as one of them: Coach Moe benched Lie. The sophomore said.

    That is by `head`: the sophomore, the 17-year-old, the striker.
    """
    if head not in lexicon.words("positions_of_pupils") | _YEARS | _YOUNG:
        return set()
    return {
        ("p", i)
        for i, person in enumerate(context.persons)
        if any(role.head in _LEADING for mention in person.mentions[:_READ] for role in mention.roles)
    }


def is_told_apart(so_far: Discourse, referent: Referent | None, head: str) -> bool:
    """Return whether "the minister" is not somebody unnamed, who was called otherwise by a post: The governor said no.

    Nor is "the mother" a teacher; but the man, the veteran, the source may be anybody.
    """
    known = head in heads_of_offices() or head in lexicon.words("kin")
    return bool(known and referent and referent[0] in "sd" and _head_of(so_far, referent) not in ("", head))


def _head_of(so_far: Discourse, referent: Referent) -> str:
    """Return the last word of what somebody without a name was called."""
    found = so_far.found[referent[1]] if referent[0] == "s" else so_far.strangers[referent[1]]
    return (found.role or "").lower().partition(" of ")[0].partition(" for ")[0].rpartition(" ")[2]


def _tells_a_post(mention: Mention) -> bool:
    return any(role.head != DOING and role.head not in lexicon.words("kin") for role in mention.roles)


def _last_stranger(context: Context, head: str, at: int) -> int:
    """Return where a stranger called `head` was spoken of last before `at`, -1 where nobody was.

    Not "Moe, a nurse", nor "Moe is a nurse" and "works as a nurse", which say what somebody named is; but "As Moe
    spoke, a nurse wept".
    """
    tokens = context.index.tokens
    opening = lexicon.words("openers_of_somebody_new")
    here = bisect_left(tokens.starts, at)
    for i in range(here - 1, max(0, here - _REACH), -1):
        if tokens.lower[i] != head or context.index.is_quoted(tokens.starts[i]):
            continue
        first = next((j for j in range(i - 1, max(0, i - _BEFORE_HEAD), -1) if tokens.lower[j] in opening), 0)
        before = tokens.lower[first - 1] if first else ""
        if not first or (before[-1] in _MARKS and not _is_behind_front(context, first - 1)):
            continue
        telling = lexicon.words("verbs_of_being") | lexicon.words("words_before_what_somebody_is")
        if before not in telling:
            return tokens.starts[first]
    return -1


def _is_behind_front(context: Context, comma: int) -> bool:
    """Return whether the first comma of a sentence closes a clause that opens it: As Ola Moe left the hall | , a nurse.

    No name stands right before it, to which what follows may be an apposition.
    """
    tokens = context.index.tokens
    start = context.sentence_starts[max(0, context.sentence(tokens.starts[comma]) - 1)]
    front = tokens.within(start, tokens.starts[comma])
    if not front or "," in tokens.words[front.start : comma] or tokens.words[comma] != ",":
        return False
    return fronts(tokens.lower[front.start]) and tokens.words[comma - 1].islower()
