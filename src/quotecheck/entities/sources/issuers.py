"""Who put out a document, by the words of its phrase: the Board's report, a survey by the firm, filed for the guild."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.body_descriptions import body_described
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found, Referent
from quotecheck.entities.sources.bodies_before_papers import body_before_paper
from quotecheck.entities.sources.bodies_owned import body_behind, body_called_by, owned_by
from quotecheck.entities.sources.named_issuers import capitals_before, known_body
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.people import PLACE
from quotecheck.lexicon.people import heads as people_heads
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_NEAR = 60  # characters behind "by" in which a name may stand


_BY = expression(
    r"(?:\s(?:of|on|into|about)\s[^.;:,“”\"]{1,80}?|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:earlier\s)?(?:last|this)\s[a-z]+"
    r"|\sin\s(?:(?:early\s|late\s)?[A-Z][a-z]+(?:\s\d{4})?|\d{4}))?"
    r"\s(?:by|from)\s(?:the\s)?"
)
"""The words between a document and who wrote it: "an analysis of the figures by the", "a study last year by the"."""


_IN = expression(rf"\sin\s(?:[Tt]he\s)?(?={CAPITAL})")
"""The words between a piece and the paper that printed it: an editorial in the."""


_OF = expression(r"\sof\s(?:the\s)?")


_CLIENT = r"[^.,;:“”\"]{2,60}?"
"""Whom a document was made for, before who made it: conducted for | the Globe and other papers | by Halden Insights."""


_TIME = r"(?<=\d):(?=\d)|\b[ap]\.m\."
"""The marks inside a time of day, between a document and who wrote it: sent at 7 | : | 19 | p.m. | Friday by."""


@cache
def _written() -> re.Pattern[str]:
    """Return what matches the words between a document and who wrote it: written last week by the; not prepared for."""
    return _done(lexicon.words("given_to_readers"), r"by|(?<=sent\s)from")


@cache
def _put_out() -> re.Pattern[str]:
    """Return what matches the words between a document and who put it out: issued last week by the, compiled for."""
    return _done(lexicon.words("issuing") - lexicon.words("given_to_readers"), rf"by|for(?!{_CLIENT}\sby\s)")


def _done(participles: frozenset[str], prepositions: str) -> re.Pattern[str]:
    done = "|".join(sorted(participles)).replace("put", "put out")
    before = rf"\s(?:\w+\s)?(?:{done})\b(?:{_TIME}|[^.;:“”\"]){{0,60}}?\s(?:{prepositions})\s"
    return re.compile(rf"{before}(?:the\s|an?\s(?:\w+\s){{0,2}})?")


_POSTED = expression(r"\sposted\s(?:[A-Z]?[a-z]+\s)?on\s(?:the\s)?(?:web\s?)?site\s(?:of\s)?(?:the\s)?")
"""The words between a document and the site of its issuer: posted Friday on the website."""


OWNER = expression(r"(?P<owner>[^,.;]{2,60}?)[’'](?:s\b|(?<=s[’'])(?=\s))")


_POSSESSIVE = expression(r"[’']s?\s")


_SMALL_WORDS = expression(r"(?:[a-z’'-]+\s){0,4}")


def issuer(context: Context, so_far: Discourse, phrase: Phrase, end: int) -> Found | None:
    """Return who put out the document of a phrase: a name before its head, or after by, from or of before `end`."""
    start, core = phrase.start, phrase.core_end
    platforms = people_heads("bodies")
    run = capitals_before(context, phrase)
    if run and "/" in (joined := run.of(context.text)):
        joined = _in_full(so_far, " ".join(joined.split()))
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=joined, ground="body:unnamed")
    for mention in context.inside(start, core):
        own = mention.kind is not MentionKind.DOCUMENT and context.names_somebody(mention)
        if own and platforms.get(mention.text) != "platform":
            if body := body_behind(context, mention, core):
                return body  # a Moe campaign memo, the Moe administration's report
            return again(so_far, context.owner[mention.span.start], Resolution.DESCRIPTION, "issuer")
    by = _BY.match(context.text, core, end)
    if by and _has_verb(context, core, by.end()):
        by = None  # the report on Monday cited a memo by the inspector
    of = None if phrase.head in lexicon.words("documents_of_a_subject") else _OF.match(context.text, core, end)
    wrote = _written().search(context.text, core, end)  # released by the Board, was written by Ana Moe
    for match in (wrote, _put_out().search(context.text, core, end), _POSTED.match(context.text, core, end), by, of):
        if match and (found := _after(context, so_far, match.end(), end, own=match is not of)):
            return found
    if printed := _paper(context, phrase, end):
        return again(so_far, printed, Resolution.DESCRIPTION, "issuer")
    if run:
        if known := known_body(context, run):
            return again(so_far, known, Resolution.DESCRIPTION, "issuer")
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=run.of(context.text), ground="body:unnamed")
    owner = OWNER.match(context.text, start, core)
    if owner and (theirs := context.phrase(start, owner.end("owner"))) and theirs.noun is Noun.BODY:
        theirs = theirs._replace(determiner="the")
        referent, weighed = body_described(context, so_far, theirs, owner["owner"], start)
        if referent:
            return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
    return body_before_paper(context, so_far, phrase)


def _in_full(so_far: Discourse, joined: str) -> str:
    """Return two issuers as the article told them before: a Halden Times/Orla News poll, then a | Times/Orla poll."""
    words = set(re.split(r"[\s/]", joined))
    told = (one.name for _, _, one in so_far.issued if one.name and "/" in one.name)
    return next((name for name in told if words < set(re.split(r"[\s/]", name))), joined)


def _paper(context: Context, phrase: Phrase, end: int) -> Referent | None:
    """Return the paper that printed a piece of which nobody is named as the writer: an article in | Halden Weekly."""
    if phrase.head not in lexicon.words("pieces_in_papers") or not (within := _IN.match(context.text, phrase.core_end)):
        return None
    at = within.end()
    named = next((one for one in context.inside(at, min(at + 1, end)) if context.names_somebody(one)), None)
    if named is None or named.kind is not MentionKind.ORGANIZATION:
        return None
    last = bisect_left(context.index.tokens.starts, named.span.end) - 1
    kinds = {people_heads("bodies").get(named.text), people_heads("body_nouns").get(context.index.tokens.lower[last])}
    placed = "government" in kinds or context.index.tokens.flags[last] & PLACE
    return None if placed else context.owner[named.span.start]


def _has_verb(context: Context, start: int, end: int) -> bool:
    """Return whether a past verb stands between two places, none of issuing: a report on Monday | cited a memo by."""
    lower = [context.index.tokens.lower[i] for i in context.index.tokens.within(start, end)]
    forms = (verb_form(word) for word in lower if word not in lexicon.words("issuing"))
    return any(form and form.past and not form.noun for form in forms)


def _after(context: Context, so_far: Discourse, start: int, end: int, *, own: bool) -> Found | None:
    for mention in context.inside(start, min(end, start + _NEAR)):
        if context.names_somebody(mention):
            # "by pathologist Dr. Ola Moe": the title belongs to the name
            first = min([mention.extent.start, *(role.span.start for role in mention.roles)])
            titled = first < mention.span.start
            if (titled and first <= start) or _SMALL_WORDS.fullmatch(
                context.text, start, first if titled else mention.span.start
            ):
                called = owned_by(context, mention, end) or body_called_by(context, mention, end)
                if mention.kind is MentionKind.NAME and called:
                    return called  # a statement from Ana Moe's office, by the Moe campaign
                if _owns_more(context, mention, end):
                    break  # by the Board's inspector: not by the Board
                group = context.joined.get(mention.span.start)
                if group is not None and context.coordinations[group].starts[0] == mention.span.start:
                    return again(so_far, ("g", group), Resolution.DESCRIPTION, "issuer")
                return again(
                    so_far, context.owner[_owned(context, mention).span.start], Resolution.DESCRIPTION, "issuer"
                )
            break
    phrase = context.phrase(start, end)
    if own and phrase and phrase.head in lexicon.words("reporting_offices") and not phrase.plural:
        office = " ".join(context.text[phrase.start : phrase.core_end].split())  # by the Board's inspector general
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=office, ground="body:unnamed")
    if own and phrase and phrase.noun in (Noun.BODY, Noun.GROUP):
        for mention in context.inside(phrase.core_end, phrase.core_end + _NEAR):
            if context.names_somebody(mention) and context.text[phrase.core_end : mention.span.start] == ", ":
                # put out by the operating firm, Halden Lines
                return again(so_far, context.owner[mention.span.start], Resolution.DESCRIPTION, "issuer")
        end = phrase.end if context.text.startswith(" of ", phrase.core_end) else phrase.core_end
        words = " ".join(context.text[phrase.start : end].split())
        known = phrase._replace(determiner="the") if context.text[: phrase.start].endswith("the ") else phrase
        referent, weighed = body_described(context, so_far, known, words, phrase.start)
        if referent:  # a survey by the organization in March
            return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=words, ground="body:unnamed")
    return None


def _owned(context: Context, mention: Mention) -> Mention:
    """Return the body that a named one owns, if it does: by Congress's | Joint Committee; else the one named."""
    owned = _POSSESSIVE.match(context.text, mention.span.end)
    behind = context.inside(owned.end(), owned.end() + 1) if owned else ()
    return next(
        (one for one in behind if one.kind is MentionKind.ORGANIZATION and context.names_somebody(one)), mention
    )


def _owns_more(context: Context, mention: Mention, end: int) -> bool:
    """Return whether a name owns the noun for a person that follows: the Board's inspector general."""
    owned = _POSSESSIVE.match(context.text, mention.span.end, end)
    phrase = context.phrase(owned.end(), end) if owned else None
    return phrase is not None and phrase.noun is Noun.PERSON
