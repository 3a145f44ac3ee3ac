"""What somebody was for a time that is spoken of in passing: her years as | mayor |, while he was | mayor |."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Meant, Referent
from quotecheck.entities.referents.times_in_posts import post_of_time, sentence_limit
from quotecheck.lexicon import words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import MentionKind, Role
from quotecheck.phrases.given_roles.clauses_behind_names import predicate
from quotecheck.phrases.role_words.roles import role_at

_IN_THE_TIME = frozenset({"when", "while"})


def posts_of_a_time(context: Context, meant: Sequence[Meant]) -> Iterator[tuple[Referent, Role]]:
    """Yield who had which post in a time that the narration speaks of, in reading order of each kind.

    "Her tenure as mayor", "Moe's four years as mayor", "while she was mayor".
    """
    tokens = context.index.tokens
    pronouns = [
        (mention, referent) for mention, referent, _ in meant if referent and referent[0] == "p" and not mention.quoted
    ]
    names = (
        (mention, context.owner.get(mention.span.start))
        for mention in context.mentions
        if mention.kind is MentionKind.NAME and not mention.quoted
    )
    for mention, owner in sorted((*pronouns, *names), key=lambda one: one[0].span.start):
        if owner and owner[0] == "p" and (post := post_of_time(context, mention)):
            yield owner, _alone(context, post)
    for mention, referent in pronouns:
        at = bisect_left(tokens.starts, mention.span.start)
        if at and tokens.lower[at] in words("he_or_she") and tokens.lower[at - 1] in _IN_THE_TIME:
            found = predicate(context.index, at + 1, sentence_limit(context, at))
            if found:
                yield referent, _alone(context, found.roles[0])


def _alone(context: Context, role: Role) -> Role:
    """Return a post without what was done in it: as secretary of state | and winning votes, as a senator | to help."""
    tokens = context.index.tokens
    place = tokens.within(role.span.start, role.span.end)
    for i in place[1:-1]:
        form = verb_form(tokens.lower[i + 1])
        other = tokens.lower[i + 1] == "as" or (form is not None and form.gerund)
        if tokens.lower[i] == "to" or (tokens.lower[i] == "and" and other):
            return role_at(context.text, role.span.start, tokens.ends[i - 1], role.head)
    return role
