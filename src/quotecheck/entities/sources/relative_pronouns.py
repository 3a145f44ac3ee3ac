"""Whom who, which and that mean as a source: the name or the noun phrase right before."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.named_later import INTRODUCED, introduced_later
from quotecheck.entities.referents.pronouns import again, relative
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.entities.sources.nameless_sources import described
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.people import CALENDAR, PLACE
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.text.punctuation import COMMA_OR_DASH

_REACH = 200  # characters before a relative pronoun in which its phrase begins
_HUMAN = frozenset({Noun.PERSON, Noun.GROUP})
_OF_PEOPLE = frozenset({"who", "whom"})
_ANYBODY = (" those", " anybody", " anyone", " everybody", " everyone", " people", " somebody", " someone")
_COMPLETING = frozenset({"of", "as", ","})


def read_relative(context: Context, so_far: Discourse, word: str, at: int) -> Found:
    """Return whom the relative pronoun `word` at `at` means."""
    stop = at - 1
    while stop > 0 and context.text[stop - 1] in COMMA_OR_DASH:
        stop -= 1
    begin, phrase = _phrase_up_to(context, stop)
    if word in _OF_PEOPLE and (other := _somebody_else(context, stop)):
        name, place, phrase = other
        found = so_far.source_at(stop - 1) or described(context, so_far, phrase, place, stop)
        if found.referent != context.owner[name.span.start]:
            return found
        later = introduced_later(context, phrase.head, phrase.of(context.text), stop)
        if later:
            return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
        return anonymous(plain(context.text, Span(phrase.start, stop)), plural=phrase.plural, sex=phrase.sex)
    unnamed = so_far.source_at(stop - 1) if word in _OF_PEOPLE else None
    if unnamed and unnamed.kind is EntityKind.ANONYMOUS:
        return unnamed  # “They fear Moe,” said one aide, | who left on good terms
    if word in _OF_PEOPLE and context.text[:stop].endswith(_ANYBODY):
        return NOBODY  # Moe had the votes of those | who said it was late
    return relative(context, so_far, word, at) or _of_phrase(context, so_far, word, Span(begin, stop), phrase)


def _of_phrase(context: Context, so_far: Discourse, word: str, place: Span, phrase: Phrase | None) -> Found:
    """Return what the noun phrase right before who, which or that describes."""
    if found := so_far.source_at(place.end - 1):
        return found  # "…," said one juror, who declined to give her name: the juror is spoken of once
    if phrase is None:
        return NOBODY
    human = phrase.noun in _HUMAN
    if (word != "whose" and human is not (word in _OF_PEOPLE)) or phrase.noun is Noun.OTHER:
        return NOBODY
    if human and _is_of_unknown_name(context, place):
        return anonymous(plain(context.text, Span(phrase.start, place.end)), plural=phrase.plural, sex=phrase.sex)
    return described(context, so_far, phrase, place, place.end)


def _is_of_unknown_name(context: Context, place: Span) -> bool:
    """Return whether a phrase stands in apposition to a name that no list knows: by Sutarno, | the head of it |, who.

    It is nobody's who was named before; not: in Halden, | the mayor |, who.
    """
    tokens = context.index.tokens
    name = tokens.within(place.start, place.end).start - 2
    if name < 1 or tokens.words[name + 1] != "," or not tokens.words[name][0].isupper():
        return False
    before = tokens.lower[name - 1]
    listed = tokens.flags[name] & (PLACE | CALENDAR) or tokens.lower[name] in lexicon.common_words()
    placed = before in lexicon.words("before_places") or tokens.words[name - 1][0].isupper()
    return not listed and not placed and not [*context.inside(tokens.starts[name], tokens.ends[name])]


def _somebody_else(context: Context, stop: int) -> tuple[Mention, Span, Phrase] | None:
    """Return the last name, and who stands behind it as the object of a verb: Moe met | the president |, who said.

    Not in apposition (Ana Moe, the mayor, who), nor what Moe is or was elected (Moe is a nurse who); nor whom
    something is of: Moe is said to be a friend | of the mayor, who.
    """
    tokens = context.index.tokens
    name = next(
        (one for one in context.before(stop, _REACH) if one.kind is MentionKind.NAME and context.names_somebody(one)),
        None,
    )
    if name is None or name.extent.end >= stop or context.sentence(name.span.start) != context.sentence(stop - 1):
        return None
    between = tokens.within(name.extent.end, stop)
    begin, phrase = _last_noun(context, between, stop)
    if phrase is None:
        return None
    first = tokens.within(begin, stop).start
    if first <= between.start or tokens.lower[first - 1] in _COMPLETING:
        return None
    before = tokens.lower[between.start : first]
    if not any(map(verb_form, before)) or " ".join(before).endswith(lexicon.lines("verbs_of_being")):
        return None
    return name, Span(begin, stop), phrase


def _last_noun(context: Context, between: range, stop: int) -> tuple[int, Phrase | None]:
    """Return the noun phrase for people that ends at `stop`, and where it begins: a woman; union leaders."""
    tokens = context.index.tokens
    determined = [i for i in between if tokens.lower[i] in lexicon.words("opening_sources")]
    bare = _bare(context, between)
    for i in (*reversed(determined), *((bare,) if bare < between.stop else ())):
        phrase = context.phrase(tokens.starts[i], stop)
        if phrase and phrase.end == stop and phrase.noun in _HUMAN and (i != bare or phrase.plural or i in determined):
            return tokens.starts[i], phrase
    return stop, None


def _bare(context: Context, between: range) -> int:
    """Return the first token of the nouns without a determiner that end `between`: met with | union leaders."""
    tokens, first = context.index.tokens, between.stop
    while (
        first > between.start and tokens.shapes[first - 1] in "wnKA" and tokens.lower[first - 1] not in function_words()
    ):
        if verb_form(tokens.lower[first - 1]) and first < between.stop:
            break
        first -= 1
    return first


def _phrase_up_to(context: Context, stop: int) -> tuple[int, Phrase | None]:
    """Return the noun phrase that ends at `stop`, and where it begins: at the nearest determiner that allows it."""
    text = context.text
    low = max(0, stop - _REACH)
    tokens = context.index.tokens
    openers = lexicon.words("opening_sources")
    begins = [tokens.starts[i] for i in tokens.within(low, stop) if tokens.lower[i] in openers]
    begins.append(max(low - 1, *(text.rfind(mark, low, stop) for mark in (". ", ", ", "; ", "\n", "” ", '" '))) + 1)
    for begin in reversed(begins):
        phrase = context.phrase(begin, stop)
        if phrase and phrase.end == stop:
            return begin, phrase
    return stop, None
