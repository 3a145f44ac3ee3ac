"""Whose a document is: "the report", "the Board's release", "a survey by the firm"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import people
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again, relative
from quotecheck.entities.referents.referents import Found
from quotecheck.entities.sources.authors import author, is_put_out, writer
from quotecheck.entities.sources.issuers import OWNER, issuer
from quotecheck.entities.sources.pollsters import only_pollster
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import HEADLINE_AND_DECK, EntityKind, Mention, MentionKind, Resolution
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_FAR = 200  # characters behind a document's noun that may say whose it is
_REACH = 12_000  # characters that a document is remembered for
_PARAGRAPHS = 2  # how far back the last speaker may have put out "the statement"
_BEGINNING = 4  # paragraphs in which a document is spoken of before its issuer is named
_NAMED_WITHIN = 2  # paragraphs
_REMEMBERED = 40  # documents


@cache
def _names_alike() -> Mapping[str, frozenset[str]]:
    """Return nouns for documents → those that may take their place."""
    found: dict[str, frozenset[str]] = {}
    for group in (frozenset(line.split()) for line in lexicon.lines("documents_alike")):
        found.update({word: found.get(word, frozenset()) | group for word in group})
    return found


def document(context: Context, so_far: Discourse, phrase: Phrase, at: int, end: int) -> Found:
    """Return whose the document of a source is: its own name if the text names nobody.

    Most certain first: the body in the phrase, the body it was introduced with, for a statement the last speaker.
    """
    found = (
        _of_owner(context, so_far, phrase, at)
        or _of_whose(context, so_far, phrase)
        or issuer(context, so_far, phrase, end)
    )
    if found is None and not OWNER.match(context.text, phrase.start, phrase.core_end):  # not the committee's report
        definite = phrase.determiner in lexicon.words("definite_determiners")
        if definite:
            found = _just_spoken(context, so_far, phrase, at) or _introduced(context, so_far, phrase, at)
            found = found or _written(context, so_far, phrase, at)
        else:
            found = _by_subject(context, so_far, at)
        if found is None and not definite and context.index.paragraph(at) < _BEGINNING:
            found = _introduced_later(context, so_far, phrase)
        found = found or _last_to_speak(context, so_far, phrase, at)
        above = context.index.paragraphs[context.index.paragraph(at)].kind in HEADLINE_AND_DECK
        if (definite or above) and (found is None or found.kind is EntityKind.DOCUMENT):
            found = only_pollster(context, so_far, phrase) or found
    found = (found or _own(context, phrase))._replace(paper=True)
    so_far.issued.append((at, phrase.head, found))
    return found


def _own(context: Context, phrase: Phrase) -> Found:
    """Return a document of which nobody is told whose it is, by its own words."""
    return Found(EntityKind.DOCUMENT, Resolution.DESCRIPTION, name=phrase.of(context.text), ground="document")


def _of_owner(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return whose "his statement" and "her statement" are; "her committee's report" is the committee's."""
    if phrase.determiner not in possessive_sexes() or OWNER.match(context.text, phrase.start, phrase.core_end):
        return None
    referent, _ = settle(weighed := people(so_far, possessive_sexes()[phrase.determiner], at), context.floor)
    return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed) if referent else None


def _of_whose(context: Context, so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return whose a document is by the pronoun before it: Ana Moe, whose | new book | boasts that."""
    tokens = context.index.tokens
    pronoun = phrase.core.start - 1
    if phrase.determiner or tokens.lower[pronoun] != "whose":
        return None
    return relative(context, so_far, "whose", tokens.starts[pronoun])


def _introduced(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return whose document of this name was spoken of before."""
    source = next(
        (one for one in reversed(so_far.issued[-_REMEMBERED:]) if one[0] < at and _alike(one[1], phrase.head)), None
    )
    for mention in context.before(at, _REACH):
        if mention.kind is not MentionKind.DOCUMENT or not _alike(mention.head, phrase.head):
            continue
        if source and source[0] >= mention.extent.start:
            break
        far = mention.span.end + _FAR
        stops = [context.text.find(mark, mention.span.end, far) for mark in (".", "\n")]
        reach = min((stop for stop in stops if stop >= 0), default=far)
        found = _issued_before(context, so_far, mention, max(mention.extent.end, reach))
        if found is None and (by := author(context, so_far, mention)):
            found = again(so_far, by, Resolution.DESCRIPTION, "issuer")
        if found := found or _told_by(context, so_far, mention):
            return found
        if is_put_out(context, mention):
            return _own(
                context, phrase
            )  # Others sent a letter. | The letter | said: theirs, and not the last speaker's
    return source[2] if source else None


def _by_subject(context: Context, so_far: Discourse, at: int) -> Found | None:
    """Return who is the subject behind the document that opens a sentence: In a statement, | Ana Moe | wept, saying."""
    mention = next((one for one in context.inside(at, at + _FAR) if one.kind is MentionKind.DOCUMENT), None)
    if mention is None or mention.extent.start != at or not context.text.endswith("In ", 0, at):
        return None
    by = author(context, so_far, mention)
    return again(so_far, by, Resolution.DESCRIPTION, "issuer") if by else None


def _written(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return who wrote a document that a verb alone brought in: Ana Moe emailed the staff. | The email | said."""
    by = writer(context, so_far, phrase.head, at)
    return again(so_far, by, Resolution.DESCRIPTION, "issuer") if by else None


def _introduced_later(context: Context, so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return who put out what a lede speaks of without saying whose it is: a poll. A Harbour News poll, done in May."""
    index = context.index
    last = index.paragraph(phrase.start) + _NAMED_WITHIN
    ends = index.paragraph_starts[last + 1 : last + 2] or (len(context.text),)
    for mention in context.inside(phrase.end, ends[0]):
        if mention.kind is MentionKind.DOCUMENT and _alike(mention.head, phrase.head):
            stop = context.text.find("\n", mention.span.end)
            end = min(mention.extent.end + _FAR, stop if stop >= 0 else len(context.text))
            found = _issued_before(context, so_far, mention, max(mention.extent.end, end))
            if found or phrase.head not in lexicon.words("polls"):
                return found
    return None


def _issued_before(context: Context, so_far: Discourse, mention: Mention, end: int) -> Found | None:
    phrase = context.phrase(mention.extent.start, mention.span.end)
    return issuer(context, so_far, phrase, end) if phrase else None


def _told_by(context: Context, so_far: Discourse, mention: Mention) -> Found | None:
    """Return who tells of a document: "According to the Board, a report found", "Moe said in a statement".

    Not who tells of what somebody wrote: "The Globe says that a letter was sent to Moe".
    """
    at = mention.span.start
    through = mention.determiner != "the" and context.text.endswith(("in ", "In "), 0, mention.extent.start)
    sentence = context.sentence(at)
    for number, found in so_far.latest():
        attribution = context.attributions[number]
        if not _is_told(found):
            continue
        beside = attribution.source and context.sentence(attribution.source.start) == sentence
        within = any(span.start <= at < span.end for span in attribution.content)
        own = within and mention.head not in lexicon.words("papers_told_of")
        if (through and beside) or (own and found.referent and found.referent[0] == "b"):
            return found._replace(resolution=Resolution.DESCRIPTION, weighed=(), ground="issuer:told")
    return None


def _is_told(found: Found) -> bool:
    """Return whether it is told who somebody is: an entity, or a body that only its owner names, Ana Moe's office."""
    return found.referent is not None or (found.kind is EntityKind.ORGANIZATION and found.name is not None)


def _last_to_speak(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return who put out "the statement" that nobody introduced: who spoke last, if that was just before."""
    if phrase.head not in lexicon.words("statements") or not so_far.last:
        return None
    where, found = so_far.last
    reach = _PARAGRAPHS if phrase.determiner in lexicon.words("definite_determiners") else 0
    if context.index.paragraph(at) - context.index.paragraph(where) > reach or not _is_told(found):
        return None
    if found.referent and found.referent[0] == "p" and _is_of_a_field(context, phrase):
        return None
    return found._replace(resolution=Resolution.DESCRIPTION, weighed=(), ground="issuer:speaker")


def _just_spoken(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> Found | None:
    """Return the body that speaks in the paragraph of "the statement", where none was spoken of in it or right before.

    "Ana Moe said in a statement that two were hurt.", and far below "The mill said he was kind. …, the statement said".
    """
    index, paragraph = context.index, context.index.paragraph(at)
    if so_far.last is None or index.paragraph(so_far.last[0]) != paragraph:
        return None
    last = so_far.last[1]
    if last.referent is None or last.referent[0] != "b" or last.paper:
        return None
    near = (one for one in context.before(at, _REACH) if paragraph - index.paragraph(one.span.start) <= _PARAGRAPHS)
    told = any(one.kind is MentionKind.DOCUMENT and _alike(one.head, phrase.head) for one in near)
    return None if told else _last_to_speak(context, so_far, phrase, at)


def _is_of_a_field(context: Context, phrase: Phrase) -> bool:
    """Return whether a paper is more than what somebody wrote: the earnings statement; not: the emailed statement."""
    *before, _ = context.text[phrase.start : phrase.core_end].lower().split()
    words = [word for word in before if word != phrase.determiner]
    plain = lexicon.words("adjectives_of_statements")
    return any(word not in plain and not ((form := verb_form(word)) and form.participle) for word in words)


def _alike(one: str, other: str) -> bool:
    if one.rstrip("s") == other.rstrip("s") or other in lexicon.words("any_document"):
        return True
    return other in _names_alike().get(one, ())
