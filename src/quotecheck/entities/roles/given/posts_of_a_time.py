"""What somebody was for a time that is spoken of in passing: her years as | mayor |, while he was | mayor |."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Meant, Referent
from quotecheck.lexicon import words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role
from quotecheck.phrases.given_roles.posts import predicate
from quotecheck.phrases.given_roles.relative_roles import in_capacity
from quotecheck.phrases.role_words.roles import role_at

_REACH = 6  # tokens from whose time it was to "as"
_NAME = 40  # characters
_OWNERS = frozenset({"his", "her"})
_IN_THE_TIME = frozenset({"when", "while"})


def posts_of_a_time(context: Context, meant: Sequence[Meant]) -> Iterator[tuple[Referent, Role]]:
    """Yield who had which post in a time that the narration speaks of, in reading order of each kind.

    "Her tenure as mayor", "Moe's four years as mayor", "while she was mayor".
    """
    tokens = context.index.tokens
    pronouns = {
        mention.span.start: referent
        for mention, referent, _ in meant
        if referent and referent[0] == "p" and mention.head in words("he_or_she") | _OWNERS and not mention.quoted
    }
    for i in tokens.places_of(["as"]):
        owner = _owner(context, pronouns, i) if i and tokens.lower[i - 1] in words("nouns_of_tenure") else None
        found = in_capacity(context.index, i, _limit(context, i)) if owner else None
        if owner and found:
            yield owner, _alone(context, found.roles[0])
    for start, referent in pronouns.items():
        at = bisect_left(tokens.starts, start)
        if at and tokens.lower[at] in words("he_or_she") and tokens.lower[at - 1] in _IN_THE_TIME:
            found = predicate(context.index, at + 1, _limit(context, at))
            if found:
                yield referent, _alone(context, found.roles[0])


def _limit(context: Context, at: int) -> int:
    """Return the token at which the sentence of the token `at` has ended, that of a paragraph's end left out."""
    tokens, starts = context.index.tokens, context.sentence_starts
    number = context.sentence(tokens.starts[at])
    end = starts[number] if number < len(starts) else len(context.text)
    stop = bisect_left(tokens.starts, end)
    mark = tokens.shapes.find("|", at, stop)
    return mark if mark >= 0 else stop


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


def _owner(context: Context, pronouns: Mapping[int, Referent], link: int) -> Referent | None:
    """Return whose time in a post it is that "as" at the token `link` completes: | her | four years as."""
    tokens = context.index.tokens
    for i in range(link - 2, max(0, link - _REACH) - 1, -1):
        if tokens.lower[i] in _OWNERS:
            return pronouns.get(tokens.starts[i])
        if tokens.words[i] in ("'s", "'"):
            end = tokens.starts[i]
            named = (one for one in context.inside(end - _NAME, end) if one.span.end == end and not one.quoted)
            owners = (context.owner.get(one.span.start) for one in named)
            return next((owner for owner in owners if owner and owner[0] == "p"), None)
        if not tokens.words[i][0].isalnum():
            return None
    return None
