"""Whom a pronoun means that comes before the name: Even as he accused the guild, Moe would not say why."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck import lexicon
from quotecheck.entities.referents.askers import asker
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again, bound_names, he, kind_of_he
from quotecheck.entities.referents.referents import Found, Referent
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Attribution, Mention, MentionKind, Resolution

_FRONTS = 3  # tokens before the pronoun: Even | as | he; In | what | he
_LONGEST_FRONT = 14  # tokens
_PHRASE = 5  # tokens of a phrase with his or her: for his part; in her letter to them
_BEHIND = 160  # characters from the pronoun to the comma of its clause
_TITLE = 12  # characters of a comma and a title before a name: , President


def he_or_she(context: Context, so_far: Discourse, attribution: Attribution, sex: str, at: int) -> Found:
    """Return whom he or she at `at`, the source of an attribution, means: who is named next or was named before."""
    if ahead := _named_ahead(context, attribution, sex, at):
        return again(so_far, ahead, Resolution.PRONOUN, "ahead")
    bound = bound_names(context, attribution, at) | asker(so_far, at)
    return he(so_far, sex, at, kind_of_he(context, attribution, at), bound)


def owner_ahead(context: Context, sex: str, at: int) -> Referent | None:
    """Return who is named right behind the phrase that opens a sentence with his or her: For | his | part, Ana Moe."""
    tokens, text = context.index.tokens, context.text
    pronoun = bisect_left(tokens.starts, at)
    opening = bisect_left(tokens.starts, context.sentence_starts[max(0, context.sentence(at) - 1)])
    if pronoun != opening + 1 or tokens.lower[opening] not in of_classes("preposition"):
        return None
    phrase = tokens.words[pronoun : pronoun + _PHRASE]
    comma = pronoun + (phrase.index(",") if "," in phrase else 0)
    start = tokens.ends[comma]
    for one in context.inside(start, start + _BEHIND) if comma > pronoun else ():
        if one.kind is MentionKind.NAME:
            first = min((one.extent.start, *(role.span.start for role in one.roles)))
            between = text[start:first].strip().lower()
            return _of_sex(context, sex, one) if between in ("", "the") else None
    return None


def _tells_of_own(front: tuple[str, ...]) -> bool:
    """Return whether words before a pronoun say when it was by something of theirs: In | his | speech, in which."""
    opens = 1 < len(front) <= _LONGEST_FRONT and front[0] in of_classes("preposition")
    return opens and not HIS_OR_HER.isdisjoint(front[:-1]) and front[-1] in ("when", "where", "which")


def _of_sex(context: Context, sex: str, mention: Mention) -> Referent | None:
    """Return whom a name means, if that may be somebody of a sex."""
    referent = context.owner.get(mention.span.start)
    person = context.persons[referent[1]] if referent and referent[0] == "p" else None
    return None if person is None or (sex and person.sex and person.sex != sex) else referent


def _named_ahead(context: Context, attribution: Attribution, sex: str, at: int) -> Referent | None:
    """Return who is the subject right behind the clause that a pronoun at `at` opens a sentence in; None if none is."""
    tokens, text = context.index.tokens, context.text
    pronoun = bisect_left(tokens.starts, at)
    opening = bisect_left(tokens.starts, context.sentence_starts[max(0, context.sentence(at) - 1)])
    front = tokens.lower[opening:pronoun]
    short = 0 < len(front) <= _FRONTS and not lexicon.words("openers_of_clauses_ahead").isdisjoint(front)
    named = any(map(context.names_somebody, context.inside(tokens.starts[opening], at)))
    if not short and (named or not _tells_of_own(front)):
        return None
    said = max((span.end for span in attribution.content), default=at)
    comma = text.find(",", max(at, said - 1), at + _BEHIND)
    subject = next(iter(context.inside(comma + 1, comma + _FRONTS + _TITLE)), None) if comma >= 0 else None
    if subject is None or subject.kind is not MentionKind.NAME or text[comma + 1 : subject.extent.start].strip():
        return None
    referent = _of_sex(context, sex, subject)
    return referent if context.sentence(subject.span.start) == context.sentence(at) else None
