"""Which descriptions mean somebody other than the one chosen, by the words around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.names.sex import given_sex
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Mention, MentionKind


def of_another(context: Context, mention: Mention, referent: Referent, telling: Sequence[Mention]) -> bool:
    """Return whether a description taken for `referent` is of another.

    "The Ohio senator praised his state" is no woman; "The Ohio senator and the miller spoke" are two people.
    """
    if mention.kind is not MentionKind.DESCRIPTION:
        return False
    joined = _has_and(context, mention) and any(_joins(context, one, mention) for one in telling)
    return joined or is_of_other_sex(context, mention, referent) or _is_told_of_others(context, mention, telling)


def _is_told_of_others(context: Context, mention: Mention, telling: Sequence[Mention]) -> bool:
    """Return whether a clause tells it within a sentence on others: Lie left a note that | the miller left."""
    first = context.sentence_starts[context.sentence(mention.span.start) - 1]
    tokens = context.index.tokens
    before = tokens.lower[bisect_left(tokens.starts, mention.extent.start) - 1]
    if before != "that" or context.reported(mention.span.start):
        return False
    told = context.inside(first, mention.span.start)
    return any(context.owner.get(one.span.start, ("",))[0] == "p" for one in told) and not any(
        first <= one.span.start < mention.span.start for one in telling
    )


def is_of_other_sex(context: Context, mention: Mention, referent: Referent) -> bool:
    """Return whether the next word in its sentence that means somebody is a pronoun of the other sex."""
    person = context.persons[referent[1]] if referent[0] == "p" else None
    sex = person.sex if person and (person.sure or given_sex(person.mentions) == person.sex) else ""
    starts, here = context.sentence_starts, context.sentence(mention.span.start)
    end = starts[here] if here < len(starts) else len(context.text)
    behind = (one for one in context.inside(mention.span.end, end) if not one.quoted)
    following = next((one for one in behind if one.kind is not MentionKind.ORGANIZATION), None)
    if not sex or following is None or following.kind is not MentionKind.PRONOUN:
        return False
    told = pronoun_sexes().get(following.head, "")
    return bool(told) and told != sex and _is_in_clause(context, mention, following)


def _is_in_clause(context: Context, mention: Mention, pronoun: Mention) -> bool:
    """Return whether nothing but words stands between a description, a subject, and a pronoun that means it."""
    tokens = context.index.tokens
    between = tokens.within(mention.span.end, pronoun.span.start)
    return all(tokens.words[i][0].isalnum() and tokens.lower[i] != "that" for i in between)


def _has_and(context: Context, mention: Mention) -> bool:
    """Return whether "and" joins a description with an article of its own to what stands before it."""
    tokens = context.index.tokens
    first = bisect_left(tokens.starts, mention.span.start)
    return tokens.lower[max(0, first - 2) : first] == ("and", "the")


def _joins(context: Context, one: Mention, other: Mention) -> bool:
    """Return whether nothing but "and the" stands between two descriptions."""
    if one.kind is not MentionKind.DESCRIPTION or one.span.end > other.extent.start:
        return False
    return len(context.index.tokens.within(one.span.end, other.span.start)) == 2
