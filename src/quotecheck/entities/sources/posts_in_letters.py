"""Whom the initials of a post mean, by the person to whom the article gives it: the MEC, of Health MEC Ana Moe."""

from __future__ import annotations

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import is_post
from quotecheck.entities.referents.person_descriptions import person_described
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.model import Mention, Resolution


def holder_of_letters(context: Context, so_far: Discourse, mention: Mention, at: int) -> Found | None:
    """Return who is meant by a source that ends in the letters of a post; None where they are a body's.

    Args:
        context: the article.
        so_far: what was said before.
        mention: the letters, read as the name of a body.
        at: where the source starts: | the former | MEC.
    """
    letters = mention.text
    if not is_post(letters) or not context.offices.get(letters.lower()):
        return None
    words = context.text[min(at, mention.span.start) : mention.span.end]
    referent, tied, weighed = person_described(context, so_far, letters.lower(), "", words, at)
    if referent:
        return again(so_far, referent, Resolution.DESCRIPTION, "" if weighed else "role", weighed)
    return anonymous(words.removeprefix("the ").removeprefix("The "))._replace(candidates=tied, weighed=weighed)
