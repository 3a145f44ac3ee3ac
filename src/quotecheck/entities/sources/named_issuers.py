"""Whose a document is by the capitals before its noun: a Halden Insights poll, the Globe report."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.people import BODY, CALENDAR, DEMONYM, FUNCTION, PLACE
from quotecheck.model import HEADLINE_AND_DECK, Span, Tokens
from quotecheck.phrases.kinds.named_polls import POLL
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_JOINTS = frozenset({"/", "-", "–"})


def capitals_before(context: Context, phrase: Phrase) -> Span | None:
    """Return the capitals right before the noun of a document, whose it is: a new Halden Insights | poll.

    Not a day, a place, a people or a party, nor one word that no list knows: the Mueller report; but a HERALD review.
    A poll may be written as a name: a Halden Insights | Poll; a report is one then: the Baker Report.
    """
    tokens, core = context.index.tokens, phrase.core
    polled = phrase.head in lexicon.words("polls")
    stop = core.stop - 1
    while polled and stop - 1 > core.start and tokens.words[stop - 1].islower():
        stop -= 1  # a Halden Insights | opinion poll
    first = stop
    while first > core.start and (
        tokens.words[first - 1][0].isupper() or _joins(tokens, first - 1) or _links(tokens, first - 1, core.start)
    ):
        first -= 1
    if polled and first - 2 >= 0 and tokens.lower[first - 1] == "the" and tokens.words[first - 2][0].isupper():
        return None  # a Halden/Out for | the Count poll, cut off within a name
    flags = [tokens.flags[i] for i in range(first, stop)]
    joined = any(_joins(tokens, i) for i in range(first, stop))  # USA Today/Ostby University
    # a Morning Consult poll; not: For Moe polls, nor: a May poll
    alone = CALENDAR if phrase.determiner and len(flags) > 1 else CALENDAR | FUNCTION
    dated = any(flag & alone for flag in flags) and not joined
    heading = context.index.paragraphs[context.index.paragraph(phrase.start)].kind in HEADLINE_AND_DECK
    as_name = phrase.determiner and phrase.head == POLL and not heading
    named = tokens.words[core.stop - 1][0].isupper() and not as_name
    if not flags or named or dated:
        return None
    run = tokens.span(range(first, stop))
    if flags[-1] & (DEMONYM | PLACE) or people.heads("bodies").get(run.of(context.text)) == "platform":
        return None  # a YouTube video
    opens = first == core.start and not phrase.determiner
    if len(flags) == 1 or opens:
        if opens:
            return run if " ".join(map(key, run.of(context.text).split())) in context.names else None
        listed = {run.of(context.text), run.of(context.text).capitalize()} & people.heads("bodies").keys()
        return run if listed or known_body(context, run) or phrase.head in lexicon.words("polls") else None
    return run


def _joins(tokens: Tokens, at: int) -> bool:
    """Return whether a mark joins two names without a space: a Halden News | / | Ostby University poll."""
    return tokens.words[at] in _JOINTS and tokens.ends[at - 1] == tokens.starts[at]


def _links(tokens: Tokens, at: int, start: int) -> bool:
    """Return whether "of" stands in the name of a body: the University | of | Halden/Ostby Tribune poll."""
    return tokens.lower[at] == "of" and at - 1 >= start and bool(tokens.flags[at - 1] & BODY)


def known_body(context: Context, run: Span) -> Referent | None:
    """Return whose name capitals are, or the one body whose name begins with them: the | Globe | report."""
    words = tuple(map(key, run.of(context.text).split()))
    if known := context.names.get(" ".join(words)):
        return known
    begun = [i for i, body in enumerate(context.bodies) if any(name[: len(words)] == words for name in body.keys)]
    return ("b", begun[0]) if len(begun) == 1 else None
