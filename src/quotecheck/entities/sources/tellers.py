"""Whose account a source is: the explanation of the ministry's doctor, Ana Moe; a statement issued by its spokesman."""

from __future__ import annotations

from itertools import takewhile

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Span, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_ABOUT = 3  # tokens between a noun and who speaks: a statement issued late | by; a tally offered | by
_SUBJECT = 6  # tokens of a subject behind a document: figures | the Moe campaign | gave
_OWNING = ("'s", "’s")
_FEWEST = 2  # tokens: a name, 's and the noun
_FROM = frozenset({"by", "from"})
_TELLING = frozenset({"of", *_FROM, *_OWNING})


def teller(context: Context, whole: Span) -> tuple[Phrase, Span] | None:
    """Return the noun of a source and the phrase of whoever gives it; None where the source is nobody's account.

    Not "an analysis of voters", who are its subject; nor "a statement by the ministry", which document() reads.
    """
    tokens = context.index.tokens
    inside = tokens.within(whole.start, whole.end)
    lower = tokens.lower[inside.start : inside.stop]
    if _TELLING.isdisjoint(lower) and lexicon.words("possessive_determiners").isdisjoint(lower[:1]):
        return None
    phrase = context.phrase(whole.start, whole.end)
    if phrase is None or not _is_account(phrase):
        return None
    if owner := _owner(context, phrase, whole):
        return phrase, owner
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


def giver(context: Context, whole: Span) -> tuple[Phrase, Span] | None:
    """Return the noun of a document and who put it out, by the clause behind it: figures | her campaign | gave.

    The source may end before that. Not who only has it: documents the Globe obtained.
    """
    tokens = context.index.tokens
    phrase = context.phrase(whole.start, whole.end)
    if phrase is None or phrase.noun is not Noun.DOCUMENT:
        return None
    first = tokens.within(0, phrase.core_end).stop
    first += tokens.lower[first : first + 1] in (("that",), ("which",))
    verbs = lexicon.words("verbs_of_issuing") | lexicon.words("verbs_of_handing_over")
    for verb in range(first + 1, min(first + _SUBJECT + 1, len(tokens.words))):
        if not tokens.words[verb - 1][0].isalnum() and tokens.words[verb - 1] not in _OWNING:
            return None
        form = tokens.forms[verb]
        if form and form.past and form.lemma in verbs:
            subject = tokens.span(range(first, verb))
            return (phrase, subject) if _may_give(context, subject) else None
    return None


def _may_give(context: Context, subject: Span) -> bool:
    """Return whether words are all of a subject that may put out a document: she, her campaign, Ana Moe."""
    if subject.of(context.text).lower() in ("he", "she", "they", "it"):
        return True
    if any(
        one.span.end == subject.end and one.extent.start <= subject.start
        for one in context.inside(subject.start, subject.end)
    ):
        return True
    phrase = context.phrase(subject.start, subject.end)
    may = phrase is not None and phrase.noun in (Noun.PERSON, Noun.GROUP, Noun.BODY)
    return may and phrase is not None and phrase.core_end == subject.end and bool(phrase.determiner)


def _owner(context: Context, phrase: Phrase, whole: Span) -> Span | None:
    """Return whose words a source is: Ana Moe's | words; her | utterance; not her lawyer's report, a document."""
    if phrase.noun is not Noun.OTHER or whole.end != phrase.core_end:
        return None
    tokens = context.index.tokens
    place = tokens.within(whole.start, phrase.core_end)
    whose = lexicon.words("possessive_determiners")
    if len(place) == _FEWEST and tokens.lower[place.start] in whose:
        return Span(whole.start, tokens.ends[place.start])
    owned = len(place) > _FEWEST and tokens.words[place.stop - 2] in _OWNING
    return Span(whole.start, tokens.ends[place.stop - 3]) if owned else None


def sender(context: Context, source: Span, stop: int) -> Span | None:
    """Return the phrase of whoever an answer came from: it came from | the director, Ana Moe.

    `stop` is where what they said begins. Not where somebody came: Ana Moe came over from a bank and said that.
    """
    tokens = context.index.tokens
    place = tokens.within(source.end, stop)
    if tokens.lower[place.start : place.start + 1] not in (("came",), ("comes",)):
        return None
    phrase = context.phrase(source.start, source.end)
    if context.inside(source.start, source.end) or (phrase is not None and phrase.noun is Noun.PERSON):
        return None
    for at in place[1 : _ABOUT + 1]:
        if tokens.lower[at] == "from":
            named = takewhile(lambda i: not _opens_day(tokens, i), range(at + 1, place.stop))
            ends = [tokens.ends[i] for i in named if tokens.words[i][0].isalnum()]
            return Span(tokens.starts[at + 1], ends[-1]) if ends else None
    return None


def _opens_day(tokens: Tokens, i: int) -> bool:
    """Return whether a day begins at a token: the answer came from the ministry | on | Monday."""
    return tokens.lower[i] in ("on", "in") and tokens.lower[i + 1] in lexicon.words("calendar")


def _is_account(phrase: Phrase) -> bool:
    """Return whether a noun is what somebody says; a report or a letter is a document, whoever wrote it."""
    forms = (phrase.head, phrase.head.removesuffix("s"))
    lists = ("nouns_of_account", "statements", *(() if phrase.noun is Noun.DOCUMENT else ("nouns_of_saying",)))
    return not all(lexicon.words(name).isdisjoint(forms) for name in lists)
