"""Whom a noun for a candidate means if nobody was called by it: Moe's campaign was late. The | nominee | said."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import among
from quotecheck.entities.referents.askers import asker
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.clauses import named_by_source
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import of_another_party, of_elsewhere
from quotecheck.entities.referents.description import Description
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.entities.referents.unnamed_before import unnamed_before
from quotecheck.lexicon.people import DEMONYM, ROLE, capitalised

_OF_A_SECOND = "vice"  # the Republican vice presidential nominee, whose campaign bears another's name
_ROLES_READ = 20  # mentions


def candidate_meant(
    context: Context, so_far: Discourse, described: Description
) -> tuple[Referent | None, tuple[Candidate, ...]]:
    """Return who of those that stand for an election is meant by a noun for a candidate; all that were weighed.

    "Moe's campaign had hoped for rain. The Labour candidate said": not one of another party or sex, nor who speaks.
    """
    head, sex, words, at, determiner = described
    mine = described.own_words
    if head not in lexicon.words("candidacies") or determiner != "the" or _OF_A_SECOND in mine or described.is_former:
        return None, ()
    if unnamed_before(so_far, head, mine):
        return None, ()
    others = so_far.teller_at(at) | named_by_source(so_far, at) | asker(so_far, at)
    fits = [
        one
        for one in context.standing - others
        if (not sex or context.persons[one[1]].sex in ("", sex))
        and not of_another_party(words, context, one)
        and not of_elsewhere(words, context, one)
        and not _governs_a_land(context, one)
    ]
    weighed = among(so_far, fits, at, "called")
    return settle(weighed, context.floor)[0], weighed


def _governs_a_land(context: Context, referent: Referent) -> bool:
    """Return whether somebody has a post of a land, by its people: support for Norwegian President Moe, no nominee."""
    roles = (role for mention in context.persons[referent[1]].mentions[:_ROLES_READ] for role in mention.roles)
    posts = (role.text.lower().split() for role in roles if role.head in lexicon.words("elected_posts"))
    flags = (capitalised().get(word, 0) for words in posts for word in words)
    return any(each & DEMONYM and not each & ROLE for each in flags)
