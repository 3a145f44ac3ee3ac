"""Whose account a source is: the explanation of the ministry's doctor, Ana Moe; a statement issued by its spokesman."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Span
from quotecheck.phrases.noun_phrases import Phrase

_ABOUT = 3  # tokens between a noun and who speaks: a statement issued late | by; a tally offered | by
_FROM = frozenset({"by", "from"})
_BEFORE_TELLERS = _FROM | {"of"}


def teller(context: Context, whole: Span) -> tuple[Phrase, Span] | None:
    """Return the noun of a source and the phrase of whoever gives it; None where the source is nobody's account.

    Not "an analysis of voters", who are its subject; nor "a statement by the ministry", which document() reads.
    """
    tokens = context.index.tokens
    inside = tokens.within(whole.start, whole.end)
    if _BEFORE_TELLERS.isdisjoint(tokens.lower[inside.start : inside.stop]):
        return None
    phrase = context.phrase(whole.start, whole.end)
    if phrase is None or not _is_account(phrase):
        return None
    place = tokens.within(phrase.core_end, whole.end)
    issued = False
    for at in place[: _ABOUT + 1]:
        word = tokens.lower[at]
        given = word in _FROM or (word == "of" and phrase.head not in lexicon.words("documents_of_a_subject"))
        if given and at + 1 < place.stop:
            behind = Span(tokens.starts[at + 1], whole.end)
            theirs = context.phrase(behind.start, behind.end)
            somebody = theirs is not None and theirs.noun in (Noun.PERSON, Noun.GROUP)
            return (phrase, behind) if somebody else None
        issued = issued or word in lexicon.words("issuing") or word in lexicon.words("given_words")
        if not issued and tokens.flags[at] == 0:
            return None
    return None


def sender(context: Context, source: Span, stop: int) -> Span | None:
    """Return the phrase of whoever an answer came from: it came from | the director, Ana Moe.

    `stop` is where what they said begins.
    """
    tokens = context.index.tokens
    place = tokens.within(source.end, stop)
    if tokens.lower[place.start : place.start + 1] not in (("came",), ("comes",)):
        return None
    for at in place[1 : _ABOUT + 1]:
        if tokens.lower[at] == "from":
            ends = [tokens.ends[i] for i in range(at + 1, place.stop) if tokens.words[i][0].isalnum()]
            return Span(tokens.starts[at + 1], ends[-1]) if ends else None
    return None


def _is_account(phrase: Phrase) -> bool:
    """Return whether a noun is what somebody says; a report or a letter is a document, whoever wrote it."""
    forms = (phrase.head, phrase.head.removesuffix("s"))
    lists = ("nouns_of_account", "statements", *(() if phrase.noun is Noun.DOCUMENT else ("nouns_of_saying",)))
    return not all(lexicon.words(name).isdisjoint(forms) for name in lists)
