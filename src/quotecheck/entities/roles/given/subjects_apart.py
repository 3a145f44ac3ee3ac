"""Whom a description cannot mean, being the subject of its clause: She never trailed | the Ohio senator."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.places_in_clauses import begins_clause, is_modifier, is_owner
from quotecheck.entities.referents.referents import Meant, Referent
from quotecheck.model import Mention, MentionKind

Subjects = Mapping[int, Sequence[tuple[Mention, Referent]]]
"""Sentence → who is named in it, or meant by he or she, as the subject of a clause."""

_GOING_ON = frozenset({"and", "but", "so", "yet", ";"})


def find_subjects(context: Context, meant: Sequence[Meant]) -> Subjects:
    """Return who is the subject of a clause in each sentence of the narration, in reading order."""
    tokens = context.index.tokens
    named = [(one, context.owner.get(one.span.start)) for one in context.mentions if one.kind is MentionKind.NAME]
    pronouns = [(one, referent) for one, referent, _ in meant if one.head in lexicon.words("he_or_she")]
    found: dict[int, list[tuple[Mention, Referent]]] = {}
    for one, referent in sorted((*named, *pronouns), key=lambda each: each[0].span.start):
        if not referent or referent[0] != "p" or one.quoted:
            continue
        if begins_clause(tokens, one) and not (is_owner(tokens, one) or is_modifier(tokens, one)):
            found.setdefault(context.sentence(one.span.start), []).append((one, referent))
    return found


def subject_before(context: Context, mention: Mention, subjects: Subjects) -> Referent | None:
    """Return the last subject of a clause before a description in its sentence, who cannot be meant by it.

    "She never trailed | the Ohio senator", "Moe is now an adviser to | the Ohio senator": neither she nor Moe; but
    "When Moe lost, | the Ohio senator left", "Moe lost, and | the Ohio senator left": maybe Moe.
    """
    tokens = context.index.tokens
    at = bisect_left(tokens.starts, mention.extent.start)
    before = [each for each in subjects.get(context.sentence(mention.span.start), ()) if _is_before(each[0], mention)]
    if not before or tokens.words[at - 1] == ",":
        return None
    last, referent = before[-1]
    begin, behind = bisect_left(tokens.starts, last.extent.start), bisect_left(tokens.starts, last.span.end)
    joins = lexicon.words("joints_of_clauses")
    apart = tokens.lower[begin - 1] not in joins and joins.isdisjoint(tokens.lower[behind : at - 1])
    return referent if apart and tokens.lower[at - 1] not in _GOING_ON else None


def _is_before(one: Mention, mention: Mention) -> bool:
    return one.span.end <= mention.extent.start
