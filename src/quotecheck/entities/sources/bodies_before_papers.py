"""Whose a document is by the noun for a body right before its own: a company | statement, the ministry | report."""

from __future__ import annotations

from quotecheck.entities.referents.body_descriptions import body_described
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Resolution
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase


def body_before_paper(context: Context, so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return the body that the noun before a document's means: Halden Foods shut a yard. A | company | statement said.

    Not of papers that are kept at a body, whoever wrote them: court papers, company records.
    """
    tokens, core = context.index.tokens, phrase.core
    last = core.stop - 2
    if phrase.plural or last < core.start or tokens.lower[last] not in words("bodies_with_papers"):
        return None
    theirs = context.phrase(phrase.start, tokens.ends[last])
    if theirs is None or theirs.noun is not Noun.BODY or theirs.plural:
        return None
    own = " ".join(context.text[tokens.starts[core.start] : theirs.core_end].split())
    known = theirs._replace(determiner="the")
    referent, weighed = body_described(context, so_far, known, own, phrase.start)
    return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed) if referent else None
