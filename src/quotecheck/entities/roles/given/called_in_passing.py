"""The role of somebody who has one by a description in the narration alone: a fight with the billionaire."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.places_in_clauses import begins_clause, is_owner
from quotecheck.entities.referents.referents import Meant, Referent
from quotecheck.entities.roles.given.called_roles import is_anothers, names_one_person
from quotecheck.entities.roles.given.likeliest_called import likeliest, read_stage
from quotecheck.entities.roles.given.rivals_of_descriptions import of_another
from quotecheck.entities.roles.given.subjects_apart import find_subjects, subject_before
from quotecheck.lexicon import words
from quotecheck.model import Mention, MentionKind, Role, Span
from quotecheck.phrases.role_words.role_bounds import is_finite
from quotecheck.phrases.role_words.roles import role_at

Said = Sequence[tuple[Span, Referent | None]]
"""The pieces of what people say in reading order, each with who says it."""

_OF = (("from",), ("of",))
_PLAYED = frozenset({"part", "role"})
_KINDS = frozenset({"epithet", "former", "qualified", "life"})


def called_in_passing(
    context: Context,
    meant: Sequence[Meant],
    said: Said,
    untold: Mapping[Referent, Sequence[Mention]],
    slight: Mapping[Referent, Sequence[Mention]],
) -> Iterator[tuple[Referent, Role]]:
    """Yield what those whose roles are `untold` are called where that surely means them, as no subject, too.

    Those of whom only a `slight` role is told are so, too, by more than a bare noun: his rival, "the former mayor".

    "Moe's rivals fear that the billionaire may win": a billionaire; not "who will be the nominee", nor "After the
    Ohio senator left, Moe said", which tells of two. With each of them goes where they are named or meant.
    """
    subjects = find_subjects(context, meant)
    stage = read_stage(context, untold, slight)
    for mention, _, weighed in meant:
        if mention.kind is not MentionKind.DESCRIPTION or not weighed or not _may_mean(mention, weighed[0].kind):
            continue
        if names_one_person(mention) and not _is_predicate(context, mention) and not _qualifies(context, mention):
            apart = subject_before(context, mention, subjects)
            chosen = likeliest(context, stage, mention, weighed, _teller(said, mention.span.start), apart)
            named = untold.get(chosen) or (slight.get(chosen) if " " in mention.text else None)
            if not named or _is_apart(context, mention, named) or of_another(context, mention, chosen, named):
                continue
            if not is_anothers(context.index.tokens, mention, named):
                yield chosen, role_at(context.text, mention.span.start, _end(context, mention), mention.head)


def _may_mean(mention: Mention, kind: str) -> bool:
    """Return whether a description is of those by which somebody is called who was named before."""
    return kind in _KINDS or (kind == "description" and mention.text.lower().startswith("former "))


def _end(context: Context, mention: Mention) -> int:
    """Return where a description ends, the place that it is of included: the senator from Ohio | to win.

    An office is said whole: the former secretary of state | has.
    """
    tokens = context.index.tokens
    stop = behind = bisect_left(tokens.starts, mention.span.end)
    if tokens.lower[stop : stop + 1] == ("of",) and tokens.lower[stop + 1] in words("words_of_office"):
        return tokens.ends[stop + 1]
    if tokens.lower[stop : stop + 1] in _OF:
        behind += 1 + (tokens.lower[stop + 1 : stop + 2] == ("the",))
        while tokens.shapes[behind : behind + 1] and tokens.words[behind][0].isupper():
            behind += 1
            stop = behind
    return tokens.ends[stop - 1]


def _teller(said: Said, at: int) -> Referent | None:
    """Return who says what stands at an offset."""
    i = bisect_right(said, at, key=lambda piece: piece[0].start) - 1
    return said[i][1] if i >= 0 and at < said[i][0].end else None


def _is_predicate(context: Context, mention: Mention) -> bool:
    """Return whether a description says what somebody may be: if she is the nominee, as the nominee, in the role of it.

    Or of whom something is said, who is named in it: “Moe lost,” she said of | the nominee.
    """
    tokens = context.index.tokens
    first = bisect_left(tokens.starts, mention.extent.start)
    before = tokens.lower[first - 1]
    if before == "of" and tokens.lower[first - 2] in words("clause_takers") | _PLAYED:
        return True
    return before in words("words_before_what_somebody_is") or before in words("before_what_somebody_may_be")


def _qualifies(context: Context, mention: Mention) -> bool:
    """Return whether a description goes on, or may: the conservative | wing, the star | Moe, the candidate | - loud."""
    if mention.head in words("leanings_of_people"):
        return True
    tokens = context.index.tokens
    behind = bisect_left(tokens.starts, mention.span.end)
    return behind < len(tokens.words) and (tokens.words[behind][0].isupper() or tokens.words[behind] == "-")


def _is_apart(context: Context, mention: Mention, named: Sequence[Mention]) -> bool:
    """Return whether a sentence names or means somebody whom a description in it then hardly means.

    That is by name behind it in its clause, right before it in one clause, or told of it: "Moe met | the Ohio senator".
    """
    starts, here = context.sentence_starts, context.sentence(mention.span.start)
    end = starts[here] if here < len(starts) else len(context.text)
    told = (one for one in named if not one.quoted or one.kind is not MentionKind.NAME)
    others = [one for one in told if starts[here - 1] <= one.span.start < end and one.span != mention.span]
    if any(_is_named_in_clause(context, mention, one) for one in others):
        return True
    before = [one for one in others if one.span.start < mention.span.start]
    if not before:
        return False
    tokens, last = context.index.tokens, max(before, key=lambda one: one.span.start)
    between = tokens.within(last.span.end, mention.extent.start)
    parted = {*tokens.lower[between.start : between.stop]}
    to = tokens.lower[bisect_left(tokens.starts, last.extent.start) - 1]
    told_to = to == "to" and not is_owner(tokens, last)  # the damage to Moe's plan, but the fire had hurt | the nominee
    if told_to or parted == {"that"}:  # wrote to Moe that | the Ohio senator
        return True
    openers = words("clause_openers") | {"'s"}
    # Moe said no, going on to mock | the Ohio senator
    if begins_clause(tokens, last) or last.head in words("possessive_determiners"):
        return parted.isdisjoint(openers)
    # Groups that urge Moe to run praise | the nominee
    return parted.isdisjoint(openers | {","}) and not any(is_finite(tokens, i) for i in between)


def _is_named_in_clause(context: Context, mention: Mention, one: Mention) -> bool:
    """Return whether a name stands behind a description in its clause: | the tycoon | met Moe; not: left, and Moe."""
    if one.span.end <= mention.span.start or one.kind is not MentionKind.NAME:
        return False
    gap = context.index.tokens.within(mention.span.end, one.extent.start)
    return words("joints_of_clauses").isdisjoint(context.index.tokens.lower[gap.start : gap.stop])
