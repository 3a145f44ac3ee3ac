"""What "one of them" is where a group spoke before: "Two former clerks objected. One of them said": a former clerk."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import EntityKind, Span

_NEAR = 3  # paragraphs
_LATEST = 6  # attributions
_OF_GROUP = frozenset({"", "of them", "of the two", "of the three", "of the group", "of the pair"})


def member_role(so_far: Discourse, words: str, completion: str, at: int) -> str:
    """Return the role that one of several has who were the source shortly before, or nothing.

    Args:
        so_far: what was said before.
        words: the head of a source, in small letters: one, another, the other.
        completion: what stands behind it, up to a mark: of them.
        at: where the source starts.
    """
    if words not in lexicon.words("members_of_groups") or completion not in _OF_GROUP:
        return ""
    here = so_far.place(at)[1]
    for number, found in so_far.latest()[:_LATEST]:
        source = so_far.context.attributions[number].source
        if source is None or here - so_far.place(source.start)[1] > _NEAR:
            return ""
        if found.plural and found.referent is None and found.kind in (EntityKind.ANONYMOUS, EntityKind.GROUP):
            return _singular(found.role or "")
    return ""


def own_role(context: Context, start: int, end: int) -> str:
    """Return the role in an apposition to "one of them", or nothing: one of them, | a nurse who gave no name."""
    behind = context.text[start:end]
    phrase = context.phrase(start + behind.find(",") + 1, end) if "," in behind else None
    one = phrase is not None and phrase.noun is Noun.PERSON and phrase.determiner in ("a", "an") and not phrase.plural
    return plain(context.text, Span(phrase.start, phrase.end)) if phrase and one else ""


def _singular(role: str) -> str:
    """Return the role of one of several, without their number: a former clerk of "two former clerks of Ostby"."""
    words = role.split()
    while words and (words[0] in lexicon.words("quantifiers") or words[0] in ("the", "these")):
        words = words[1:]
    for i, word in enumerate(words):
        known = people.role_word(word)
        if known and known.plural:
            return " ".join((*words[:i], known.singular, *words[i + 1 :]))
    return ""
