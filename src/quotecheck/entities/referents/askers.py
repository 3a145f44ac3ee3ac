"""Who asked what somebody answers: not the one who | replied, and hardly the next he or she."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.function_words import of_classes
from quotecheck.model import Attribution, EntityKind, Kind, Mention, MentionKind, Span

_ABOUT = frozenset({"about", "whether"})
_OBJECTS = frozenset({"her", "him"})
_NEAR = 1  # paragraphs between a question and its answer
_QUESTION = 3  # last characters of a content, in which its question mark stands


def asker(so_far: Discourse, at: int) -> frozenset[Referent]:
    """Return whose question the source at `at` answers, if it does: “Why?” Moe asked. “No,” | the clerk | replied.

    So does what is put to a witness.
    """
    context = so_far.context
    answer = so_far.told.get(at)
    if not answer or not answer.cue or answer.cue.lemma not in lexicon.words("verbs_of_answering"):
        return frozenset()
    heard = so_far.latest()
    if not heard:
        return frozenset()
    number, found = heard[0]
    asked = context.attributions[number]
    words = "".join(span.of(context.text)[-_QUESTION:] for span in asked.content[-1:])
    verb = asked.cue.lemma.partition(" ")[0] if asked.cue else ""  # put it to him that
    question = "?" in words or verb in lexicon.words("verbs_of_questions")
    near = context.index.paragraph(at) - context.index.paragraph(asked.span.start) <= _NEAR
    return frozenset((found.referent,)) if question and near and found.referent else frozenset()


def note_question(context: Context, so_far: Discourse, number: int) -> None:
    """Keep in mind who asked and who is to answer, if attribution `number` is a question put to somebody.

    Moe asked Lie when the ferry would sail. “In May,” she said. When Moe asked about the ferry, she said.
    """
    attribution = context.attributions[number]
    if not attribution.cue or attribution.cue.lemma not in lexicon.words("verbs_of_asking_somebody"):
        return
    found = so_far.found[number]
    asking = found.referent or (so_far.turns()[-1].referent if found.kind is EntityKind.ANONYMOUS else None)
    asked = attribution.addressee or _opening_name(context, attribution)
    one = _person(context, asked) if asked else None
    referent = context.owner.get(one.span.start) if one else None
    if referent and one:
        so_far.note(referent, one.span.start, subject=True, spoke=True)
    if asking and _is_question(context, attribution) and (one or _is_subordinate(context, attribution)):
        so_far.asker = (number, asking)


def _person(context: Context, asked: Span) -> Mention | None:
    """Return the mention of a person who is asked: by name, or him or her; not the crowd."""
    for mention in context.inside(asked.start, asked.end):
        if context.owner.get(mention.span.start, ("", 0))[0] == "p" or mention.head in _OBJECTS:
            return mention
    return None


def _is_question(context: Context, attribution: Attribution) -> bool:
    """Return whether somebody asks something, and does not ask for it: whether, why, about the ferry, “Is it late?”."""
    if not attribution.content:
        return False
    if attribution.content[-1].of(context.text)[-_QUESTION:].find("?") >= 0:
        return True
    tokens = context.index.tokens
    first = tokens.within(attribution.content[0].start, attribution.content[0].end).start
    name = _opening_name(context, attribution)
    first = bisect_left(tokens.starts, name.end) if name else first
    return bool((of_classes("question", "relative") | _ABOUT).intersection(tokens.lower[first : first + 1]))


def _is_subordinate(context: Context, attribution: Attribution) -> bool:
    """Return whether who asks is named in a clause that tells when: Moe did not bend when | Lie asked whether."""
    if not attribution.source:
        return False
    named = next(iter(context.inside(attribution.source.start, attribution.source.end)), None)
    if named is None or named.kind is not MentionKind.NAME:
        return False
    tokens = context.index.tokens
    first = bisect_left(tokens.starts, attribution.source.start)
    return first > 0 and tokens.lower[first - 1] in lexicon.words("openers_of_times")


def _opening_name(context: Context, attribution: Attribution) -> Span | None:
    """Return the name that opens what is asked, with a question behind it: asked | Lie | which boats he could sail."""
    if not attribution.content or attribution.kind is Kind.DIRECT:
        return None
    first, tokens = attribution.content[0], context.index.tokens
    named = next((one for one in context.inside(first.start, first.end) if context.names_somebody(one)), None)
    if named is None or named.extent.start > first.start:
        return None
    behind = bisect_left(tokens.starts, named.span.end)
    asks = of_classes("question", "relative") | _ABOUT
    return named.span if asks.intersection(tokens.lower[behind : behind + 1]) else None
