"""What the clause around a description tells: whom it cannot mean, and whether it is a man or a woman."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import given_last
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Mention, MentionKind, Span
from quotecheck.text.punctuation import OWNING_OF_ONE
from quotecheck.text.words import closed_classes

_SHORTEST_FRONT = 4  # tokens of a clause with a pronoun, and its comma
_FRONTING = frozenset("UPHa")  # symbols of subordinators, prepositions, question words, as
_REACH = 12  # tokens from a description to the pronoun with which what it says begins
_STOPS = (",", "“", '"')
_ENDS_OF_CLAUSES = frozenset(".?!;:\n")


def named_by_source(so_far: Discourse, at: int) -> set[Referent]:
    """Return who is named in what the one does, says or is who is described at `at`, who is somebody else.

    "The prince called for | Moe | to go"; "the prince told | Moe | that | Lie | had left"; "the woman suing | Moe";
    "the woman suing | the mayor"; "the rower, nephew of | Moe"; "“No,” the prince said of | Moe".
    """
    told, context = so_far.said_by(at), so_far.context
    if told is None or told.source is None:
        return set()
    described, _, _ = told.source.of(context.text).partition(",")
    phrase = context.phrase(told.source.start, told.source.end)
    core = phrase.core_end if phrase else told.source.end
    within = Span(core, max(core, told.source.start + len(described)))
    spans = [within, *told.content, *([told.addressee] if told.addressee else ())]
    if told.content and told.source.end < told.content[0].start:
        spans.append(Span(told.source.end, told.content[0].start))
    elif told.content and told.cue and told.cue.lemma not in lexicon.lines("attributing_phrases"):
        ends = context.sentence_starts[context.sentence(told.source.end) :][:1] or (len(context.text),)
        marks = (context.text.find(mark, told.source.end, ends[0]) for mark in _STOPS)
        spans.append(Span(told.source.end, min((mark for mark in marks if mark >= 0), default=ends[0])))
    inside = (one.span.start for span in spans for one in context.inside(span.start, span.end))
    named = (context.owner.get(start) for start in inside if start > at)
    called = (one for one in context.inside(within.start, within.end) if _is_of_one(one))
    holders = (who for one in called for _, who, _ in given_last(context.offices, one.head, at)[-1:])
    kin = (
        context.owner.get(one.span.start)
        for one in context.inside(within.end, told.source.end)
        if _has_kin(context, one)
    )
    return {one for one in (*named, *holders, *kin) if one and one[0] == "p"}


def subject_beside_owner(so_far: Discourse, at: int) -> set[Referent]:
    """Return the subject of the verb whose object somebody's words are: Moe | mocked the mayor's promise that.

    It would be her promise, if she were the mayor. Not across a mark, behind which another clause begins.
    """
    told, context = so_far.said_by(at), so_far.context
    if told is None or told.source is None or not context.text.startswith(OWNING_OF_ONE, told.source.end):
        return set()
    start = context.sentence_starts[max(0, context.sentence(at) - 1)]
    first = next(iter(context.inside(start, told.source.start)), None)
    if first is None or first.kind is not MentionKind.NAME:
        return set()
    between = context.index.tokens.within(first.extent.end, told.source.start)
    tokens = context.index.tokens
    words = tokens.lower[between.start : between.stop]
    referent = context.owner.get(first.span.start)
    whole = all(word[0].isalnum() for word in words) and "that" not in words
    return {referent} if referent and whole and any(tokens.forms[i] for i in between) else set()


def _has_kin(context: Context, mention: Mention) -> bool:
    """Return whether somebody is named as whose relative another one is: nephew of | Moe."""
    tokens = context.index.tokens
    at = bisect_left(tokens.starts, mention.extent.start)
    return at > 1 and tokens.lower[at - 1] == "of" and tokens.lower[at - 2] in lexicon.words("kin")


def _is_of_one(mention: Mention) -> bool:
    """Return whether a description is of one person: suing | the mayor; not the leader of | the union."""
    known = noun_kind(mention.head)
    body = known is not None and known.noun is not Noun.PERSON
    return mention.kind is MentionKind.DESCRIPTION and not mention.plural and not body


def named_after(context: Context, head: str, words: str, at: int) -> frozenset[Referent]:
    """Return whose names say what sort a description is of: the | Moe | impersonator, the | Lie | voter; not them."""
    first = words.lower().find(head)
    named = (context.owner.get(one.span.start) for one in context.inside(at, at + max(first, 0)))
    return frozenset(one for one in named if one is not None and one[0] == "p")


def told_in_front(context: Context, at: int) -> str:
    """Return the sex told by a pronoun in a clause before a description: Asked if | he | would go, | the mayor said no.

    Nothing where somebody is named in that clause, whom the pronoun may mean.
    """
    tokens = context.index.tokens
    start = context.sentence_starts[max(0, context.sentence(at) - 1)]
    place = tokens.within(start, at)
    if len(place) < _SHORTEST_FRONT or "," not in tokens.words[place.stop - 2 : place.stop] or context.reported(start):
        return ""  # not "When she rang she was told to wait, the barrister said", of her
    first = tokens.lower[place.start]
    if first not in lexicon.words("words_of_asking") and closed_classes().get(first, "-") not in _FRONTING:
        return ""
    inside = context.inside(start, at)
    sexes = {one.sex for one in inside if one.kind is MentionKind.PRONOUN and one.head in lexicon.words("he_or_she")}
    return sexes.pop() if len(sexes) == 1 and not any(map(context.names_somebody, inside)) else ""


def told_behind(context: Context, at: int) -> str:
    """Return the sex told by the pronoun with which a description goes on to speak: the rector wrote that | he | could.

    Nothing where somebody is named before it.
    """
    tokens = context.index.tokens
    first = tokens.within(at, len(context.text)).start
    for i in range(first + 1, min(first + _REACH, len(tokens.words) - 1)):
        if tokens.words[i] in _ENDS_OF_CLAUSES:
            return ""
        if tokens.lower[i] in lexicon.words("he_or_she"):
            says = tokens.forms[i - 1 - (tokens.lower[i - 1] == "that")]
            spoken = says is not None and says.lemma in speech_verbs()
            named = any(map(context.names_somebody, context.inside(at, tokens.starts[i])))
            return pronoun_sexes()[tokens.lower[i]] if spoken and not named else ""
    return ""
