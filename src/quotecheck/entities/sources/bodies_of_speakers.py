"""Which body is somebody's by their post: said Ana Moe, president of the Elm Association. | Her association | said."""

from __future__ import annotations

from quotecheck.entities.referents.antecedents import people
from quotecheck.entities.referents.body_descriptions import may_be_called
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found, Referent
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.model import MentionKind, Resolution, Role, Tenure
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase


def body_of_speaker(context: Context, so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return the body that "her union" means: the only one that she has a post in and that may be called a union."""
    sex = possessive_sexes().get(phrase.determiner)
    if sex is None or len(phrase.core) > 1:
        return None
    owner, _ = settle(people(so_far, sex, phrase.start), context.floor)
    if owner is None or owner[0] != "p":
        return None
    posts = [role for mention in context.persons[owner[1]].mentions for role in mention.roles]
    held = {body for role in posts if role.tenure is Tenure.PRESENT for body in _bodies(context, role)}
    called = [body for body in held if may_be_called(context, body, phrase.head)]
    return again(so_far, called[0], Resolution.DESCRIPTION, "role") if len(called) == 1 else None


def _bodies(context: Context, role: Role) -> set[Referent]:
    """Return the bodies that the words of a role name."""
    named = context.inside(role.span.start, role.span.end)
    return {context.owner[one.span.start] for one in named if one.kind is MentionKind.ORGANIZATION}
