"""Who wrote or put out a document, by the clause that brings it in: Ana Moe published | a study; in a post, Moe."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from itertools import takewhile

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.places_in_clauses import begins_clause, is_modifier
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import Mention, MentionKind, Tokens

_PROVIDE = "provide"  # which makes a statement somebody's, no document
_RECEIVERS = 3  # tokens between a verb and the document: sent | all the staff | a letter
_BEFORE = 200  # characters of a clause before its verb
_WRITTEN_WITHIN = 120  # tokens from the verb to the document that it told of
_ASIDE = 120  # characters
_BEHIND = 120  # characters between a fronted document and the subject: In a post | on Monday night, Moe
_FRONTING = ("In", "Through")


def is_put_out(context: Context, document: Mention) -> bool:
    """Return whether a document is the object of a verb of putting out, whoever did that: they sent | a letter."""
    return document.determiner in lexicon.words("determiners_of_media") and _verb_before(context, document) is not None


def author(context: Context, so_far: Discourse, document: Mention) -> Referent | None:
    """Return who is said to have written or put out a document where it is brought in; None if nobody is named."""
    if document.determiner not in lexicon.words("determiners_of_media"):
        return None
    first = bisect_left(context.index.tokens.starts, document.extent.start)
    if first and context.index.tokens.words[first - 1] in _FRONTING:
        return _behind(context, document)
    verb = _verb_before(context, document)
    return None if verb is None else subject_of(context, so_far, verb)


def _behind(context: Context, document: Mention) -> Referent | None:
    """Return who is the subject behind a fronted document that people write: In a blog post, | Ana Moe | attacked it.

    Not behind one that others write of somebody: In a report, Moe is called a thief.
    """
    if document.head not in lexicon.words("writings"):
        return None
    tokens = context.index.tokens
    behind = context.inside(document.extent.end, document.extent.end + _BEHIND)
    subject = next((one for one in behind if context.names_somebody(one) and _follows_comma(context, one)), None)
    if subject is None or context.sentence(subject.span.start) != context.sentence(document.span.start):
        return None
    verb = bisect_left(tokens.starts, subject.span.end)
    passive = auxiliaries().get(tokens.lower[verb]) == "be" if verb < len(tokens.words) else True
    return None if passive else context.owner[subject.span.start]


def _follows_comma(context: Context, mention: Mention) -> bool:
    return context.text[: mention.extent.start].rstrip().endswith(",")


def writer(context: Context, so_far: Discourse, head: str, at: int) -> Referent | None:
    """Return who wrote what a verb alone told of shortly before `at`: | Ana Moe | emailed the staff. The email said."""
    tokens = context.index.tokens
    made_by = _verbs_of_making().get(head, frozenset())
    stop = tokens.within(0, at).stop
    for verb in range(stop - 1, max(0, stop - _WRITTEN_WITHIN), -1):
        form = tokens.forms[verb]
        if not form or not form.past or form.lemma not in made_by or context.index.is_quoted(tokens.starts[verb]):
            continue
        if form.lemma != "write" or tokens.lower[verb + 1] == "to":  # he wrote to her; not: he wrote that it rained
            return subject_of(context, so_far, verb)
    return None


@cache
def _verbs_of_making() -> Mapping[str, frozenset[str]]:
    """Return nouns for documents → the verbs that tell by themselves that somebody wrote one."""
    return {noun: frozenset(verbs) for noun, *verbs in map(str.split, lexicon.lines("verbs_of_writing"))}


def subject_of(context: Context, so_far: Discourse, verb: int) -> Referent | None:
    """Return whom the subject of a verb means, None where it is nobody sure: | Ana Moe | sent; | he | wrote."""
    tokens = context.index.tokens
    at = tokens.starts[verb]
    if body := _body_before(tokens, verb):
        return _heard_at(so_far, tokens.starts[body])
    near = (one for one in context.before(at, _BEFORE) if _may_write(context, one) and not _is_of_place(context, one))
    subject = next((one for one in near if _is_subject(context, one, at)), None)
    if subject is None or subject.quoted or context.sentence(subject.span.start) != context.sentence(at):
        return None
    if subject.kind is MentionKind.DESCRIPTION:  # the Moe campaign, which is no entity
        brought_in = (("d", i) for i, one in enumerate(so_far.strangers) if one.name == subject.text)
        return next(brought_in, None) or _heard_at(so_far, subject.span.start)
    if subject.kind is not MentionKind.PRONOUN:
        group = context.joined.get(subject.span.start)
        return context.owner[subject.span.start] if group is None else ("g", group)
    sentence = context.sentence(at)
    latest = takewhile(lambda one: one.sentence >= sentence, reversed(so_far.occurrences))
    meant = {one.referent for one in latest if one.sentence == sentence and not one.quoted}
    return meant.pop() if len(meant) == 1 else None


def _body_before(tokens: Tokens, verb: int) -> int:
    """Return the noun right before a verb for a body that has no name but its owner's: Moe's | campaign | sent."""
    at = verb - 1
    while at > 0 and (tokens.lower[at] in auxiliaries() or tokens.lower[at].endswith("ly")):
        at -= 1
    owned = tokens.words[at - 1] == "'s" or tokens.lower[at - 1] in HIS_OR_HER
    return at if owned and tokens.lower[at] in lexicon.words("bodies_of_somebody") else 0


def _is_subject(context: Context, mention: Mention, at: int) -> bool:
    """Return whether a mention is the subject of the verb at `at`, alone or as the last of several."""
    if not _is_close(context, mention.extent.end, at):
        return False
    if _is_told_of(context, mention):
        return True
    group = context.joined.get(mention.span.start)
    starts = (mention.span.start,) if group is None else context.coordinations[group].starts
    first = context.mentions[bisect_left(context.mention_starts, starts[0])]
    return mention.kind is MentionKind.PRONOUN or begins_clause(context.index.tokens, first)


def _is_told_of(context: Context, mention: Mention) -> bool:
    """Return whether a mention opens what somebody says without "that": The Globe said | Moe provided a statement."""
    at = mention.extent.start
    before = context.index.tokens.within(0, at).stop - 1
    form = context.index.tokens.forms[before] if before > 0 else None
    told = form is not None and form.lemma in speech_verbs()
    return told and any(span.start == at for one in context.attributions for span in one.content)


def _heard_at(so_far: Discourse, at: int) -> Referent | None:
    """Return who is no entity and was heard as the source at `at`: | The Moe campaign | sent an email and said."""
    heard = so_far.heard_at(at)
    return (heard[1].referent or ("s", heard[0])) if heard else None


def _verb_before(context: Context, document: Mention) -> int | None:
    """Return the verb of putting out whose object is a document, with who receives it between or not.

    The campaign released a film, | is releasing | a film; not: a clerk releasing a film.
    """
    tokens = context.index.tokens
    first = bisect_left(tokens.starts, document.extent.start)
    said = document.head in lexicon.words("statements")
    issuing, stops = lexicon.words("verbs_of_issuing"), of_classes("preposition", "that", "relative")
    for at in range(first - 1, max(0, first - 2 - _RECEIVERS), -1):
        form = tokens.forms[at]
        being = tokens.lower[at - 1] in lexicon.words("before_passives")
        if form and (form.lemma in issuing or (said and form.lemma == _PROVIDE)) and being == bool(form.gerund):
            return at
        if not tokens.words[at][0].isalnum() or (tokens.lower[at] in stops and tokens.lower[at] != "out"):
            return None  # sent | out | a letter
    return None


def _may_write(context: Context, mention: Mention) -> bool:
    """Return whether a mention may be who writes: a name, he, the Moe campaign; not the Moe of that campaign."""
    if mention.kind is MentionKind.PRONOUN:
        return mention.head in lexicon.words("he_or_she")
    if mention.kind is MentionKind.DESCRIPTION:
        return mention.determiner == "the" and mention.text[0].isupper()
    start = mention.span.start
    described = any(one.kind is MentionKind.DESCRIPTION for one in context.inside(start, start + 1))
    return context.names_somebody(mention) and not (described and is_modifier(context.index.tokens, mention))


def _is_of_place(context: Context, mention: Mention) -> bool:
    """Return whether a name behind a comma goes on with one: parents of two who died in Ostby, | Ohio, sued.

    Not: In Ostby, Mayor | Ana Moe.
    """
    before = context.text[: mention.extent.start].rstrip() if mention.extent.start == mention.span.start else ""
    return before.endswith(",") and before.rpartition(" ")[2][0].isupper()


def _is_close(context: Context, start: int, end: int) -> bool:
    """Return whether nothing but an aside, auxiliaries and adverbs stands between a subject and its verb.

    Ana Moe | , an aide to Bo Lie's guild, has now | emailed the staff.
    """
    between = context.text[start:end].strip()
    aside, comma, words = between.rpartition(",")
    if comma and aside.strip() and (not aside.startswith(",") or len(aside) >= _ASIDE):
        return False
    return all(
        word in auxiliaries() or word.endswith("ly") or word in of_classes("adverb") for word in words.lower().split()
    )
