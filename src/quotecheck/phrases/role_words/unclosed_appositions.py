"""Tell an apposition without a second comma from a new subject: Ana Moe, a nurse from Reno | said the ward is shut."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.role_words.role_bounds import is_finite
from quotecheck.text.punctuation import CLOSING_QUOTES, SENTENCE_STOPS

_COMPLETING = (("of",), ("to",))
_OBJECTS = frozenset("TDSO")  # symbols of what opens an object
_OPENING = frozenset('.|”"')
_LEAST = 2  # words of a name
_BRACKETED = 8  # tokens of a party and state: Sen. Ana Moe (D-N.Y.), a


def read_apposition(index: TextIndex, start: int, limit: int) -> Phrase | None:
    """Return the noun phrase at the token `start`, up to the verb of the name before it: a former aide to Lie | was."""
    phrase = read_phrase(index, start, limit)
    tokens = index.tokens
    if phrase and (_is_kin_alone(tokens, phrase) or _is_clause(tokens, phrase)):
        return None
    inside = range(phrase.core.stop, phrase.tokens.stop) if phrase else range(0)
    verb = next(
        (i for i in inside if tokens.symbols[i] == "X" or tokens.lower[i] in lexicon.words("reporting_verbs")), 0
    )
    return read_phrase(index, start, verb) if verb and is_unclosed(tokens, start, verb) else phrase


def _is_kin_alone(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a relative stands there with no word of whose: Ana Moe, | husband | wed in May.

    But a mother of two; a brother.
    """
    alone = not phrase.determiner and len(phrase.core) == 1 and phrase.head in lexicon.words("kin")
    return alone and tokens.lower[phrase.core.stop : phrase.core.stop + 1] not in _COMPLETING


def _is_clause(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a verb is read as the noun: As he stood by Ana Moe, 46, | a squad car pulled | up."""
    verb = tokens.forms[phrase.core.stop - 1]
    return phrase.noun is Noun.OTHER and verb is not None and verb.past and not verb.noun


def is_subject(tokens: Tokens, stop: int) -> bool:
    """Return whether the noun phrase before `stop` has a verb of its own there: the mayor | said; she | denied it.

    A form that may be a participle is a verb where it has an object, which a passive has not: Pressed by Ana Moe, the
    clerk | admitted that; but Ana Moe, the mayor | elected in May, and the girl | given a prize. Nor has it one behind
    a comma within marks: Ana Moe, the host of “The Quiz,” | told the town.
    """
    if is_finite(tokens, stop):
        return True
    form = verb_form(tokens.lower[stop])
    last = stop - 1
    while last and tokens.words[last] in CLOSING_QUOTES:
        last -= 1
    if tokens.words[last] == "," or not form or not (form.past or form.third):
        return False
    two_objects = form.lemma in lexicon.words("verbs_with_two_objects")
    return not form.participle or (not two_objects and tokens.symbols[stop + 1 : stop + 2] in _OBJECTS)


def is_unclosed(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a full name opens the sentence, and the verb at `stop` has it for its subject.

    Args:
        tokens: the article's.
        start: the first token of the apposition, behind its comma.
        stop: the token behind it.

    Not in "Ana Moe, the head of the board said on Monday, was late", where the comma comes later.
    """
    comma = start - 1
    if comma < _LEAST or stop + 1 >= len(tokens.words):
        return False
    if comma > 1 and tokens.words[comma - 1].isdigit() and tokens.words[comma - 2] == ",":
        comma -= 2  # Ana Moe, 52, a nurse
    if tokens.words[comma - 1] == ")":
        comma = max((i for i in range(max(0, comma - _BRACKETED), comma) if tokens.words[i] == "("), default=comma)
    first = comma
    while first and tokens.words[first - 1][0].isupper():
        first -= 1
    openers = lexicon.words("openers_before_apposed_names")
    if tokens.lower[first] in openers:
        first += 1  # When | Ana Moe, a nurse
    if (
        comma - first < _LEAST
        or tokens.lower[first] in function_words()
        or (first and tokens.shapes[first - 1] not in _OPENING and tokens.lower[first - 1] not in openers)
    ):
        return False
    form = verb_form(tokens.lower[stop])
    says = form is not None and (form.past or form.third) and not form.noun
    if not (says or tokens.symbols[stop] == "X") or not tokens.words[stop + 1][0].isalnum():
        return False
    for i in range(stop + 1, len(tokens.words) - 1):
        if tokens.words[i] in SENTENCE_STOPS or tokens.shapes[i] == "|":
            break
        if tokens.words[i] == "," and is_finite(tokens, i + 1):
            return False
    return True
