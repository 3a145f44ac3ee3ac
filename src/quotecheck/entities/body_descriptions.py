"""Which body "the company" and "the ministry" mean."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.antecedents import FAR, ranked, settle
from quotecheck.entities.bodies import Body, body_key
from quotecheck.entities.context import Context
from quotecheck.entities.discourse import Discourse
from quotecheck.entities.referents import Candidate, Referent
from quotecheck.lexicon import people
from quotecheck.model import EntityKind, MentionKind
from quotecheck.phrases.noun_phrases import Phrase

_BY_FULL_NAME = frozenset({"house"})
_OFFICES = frozenset({"agency", "office", "department"})


def body_described(
    context: Context, so_far: Discourse, phrase: Phrase, words: str, at: int
) -> tuple[Referent | None, tuple[Candidate, ...]]:
    """Return the body that "the ministry" or "the company" means, None where none is likely; all that were weighed."""
    if phrase.determiner not in lexicon.words("definite_determiners"):
        return None, ()
    if any(mention.kind is MentionKind.ORGANIZATION for mention in context.inside(phrase.start, phrase.core_end)):
        return None, ()
    mine = set(body_key(words))

    def fits(referent: Referent) -> tuple[str, ...] | None:
        kind, number = referent
        if kind == "s":
            name = so_far.found[number].name or ""
            ends = so_far.found[number].kind is EntityKind.ORGANIZATION and name.lower().endswith(f" {phrase.head}")
            return ("body:so-named",) if ends else None  # "Moe's campaign", then "the campaign"
        if kind != "b":
            return None
        body = context.bodies[number]
        if phrase.head not in _BY_FULL_NAME and any(phrase.head in name and mine <= set(name) for name in body.keys):
            return ("body:so-named",)
        if len(mine) == 1 and phrase.head in context.called.get(referent, ()):
            return ("body:so-called",)
        return ("body:may-be",) if len(mine) == 1 and _may_be(body, phrase.head) else None

    weighed = ranked(so_far, at, "body", fits, FAR)
    return settle(weighed, context.floor)[0], weighed


def _may_be(body: Body, head: str) -> bool:
    """Return whether a body may be called a company, a group, an agency though its name does not say so."""
    if head in lexicon.words("bodies_unnamed"):
        return False
    known = people.heads("body_nouns")
    kinds = {known[word] for word in body.keys[0] if known.get(word, "name") != "name"}
    own = people.heads("bodies").get(body.mentions[0].text)
    if own is not None:
        kinds.add(own)
    if "platform" in kinds:
        return False
    if "government" in kinds or "media" in kinds:
        return (known.get(head) == "media" and "media" in kinds) or (head in _OFFICES and "government" in kinds)
    if known.get(head) == "media":
        return not kinds and body.mentions[0].text.isupper()
    if known.get(head) == "company":
        return "company" in kinds or not kinds
    return head in lexicon.words("societies") and "company" not in kinds
