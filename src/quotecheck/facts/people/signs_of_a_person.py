"""Whether a surname alone surely is a person's, though no title says so: Brandt wept; As Brandt told the inquiry, ….

Firms go by surnames, too, and say and do much; what they say is theirs by `its`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator
from itertools import compress

from quotecheck.lexicon import common_words, people, surnames, words
from quotecheck.lexicon.folding import in_small_letters
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.pronouns import own_pronoun_sexes
from quotecheck.lexicon.verbs import verbs_of_leading
from quotecheck.model import Span, TextIndex, Tokens

_ENDS = (".", "\n", "!", "?", '"', "”")
_BEFORE = (*_ENDS, "As")
_PLURALS = ("ers", "ians", "ists", "ites")
_SHORTEST = 3  # letters of a surname
_LONGEST = 40  # tokens of a sentence
_LISTENERS_WITHIN = 3  # tokens behind `told`


def is_surely_a_person(index: TextIndex, span: Span) -> bool:
    """Return whether a lone name opens its sentence as somebody who acts or speaks as only people do.

    So does "Brandt, who runs the quay", and any listed surname before `who`; others are a painter's, or a singer's.
    """
    tokens = index.tokens
    i, stop = bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end)
    if tokens.flags[i] & (people.PLACE | people.BODY | people.GIVEN) or not _may_be_surname(tokens.words[i]):
        return False
    as_one = i > 0 and tokens.words[i - 1] == "As"
    first = i - as_one
    told = tokens.words[stop : stop + 2] == (",", "who")
    if told and first and tokens.lower[first - 1] in words("said_before_subjects"):
        return _stands_for_nothing_else(tokens, tokens.words[i])  # says Brandt, who …; of a firm it is which
    if first and tokens.words[first - 1] not in _ENDS and tokens.symbols[first - 1] != "|":
        return False
    if told:
        holds = (form := tokens.forms[stop + 2]) and form.third and form.lemma in verbs_of_leading()
        return bool(holds or _is_listed(tokens.words[i])) and _stands_for_nothing_else(tokens, tokens.words[i])
    if stop >= len(tokens.words) or not tokens.words[stop][0].isalpha() or tokens.words[stop][0].isupper():
        return False
    sure = _acts(tokens, i, stop, as_one=as_one) or _has_own_pronoun(index, stop)
    return sure and _stands_for_nothing_else(tokens, tokens.words[i])


def _stands_for_nothing_else(tokens: Tokens, name: str) -> bool:
    """Return whether a name is neither a word nor a place nor what somebody is called: in Halifax; calls him Pocho."""
    if name.lower() in tokens.words:
        return False
    places = [i for i in tokens.places_of([in_small_letters(name)]) if tokens.words[i] == name]
    return all(tokens.symbols[i - 1] != "P" for i in places if i) and (len(places) == 1 or _is_listed(name))


def surnames_unread(index: TextIndex, paragraphs: Container[int]) -> Iterator[Span]:
    """Yield the surnames that open a sentence of `paragraphs` and are surely a person's, by their words alone."""
    tokens = index.tokens
    for i in compress(range(len(tokens.symbols) - 2), map("K".__eq__, tokens.symbols)):
        opens = i == 0 or tokens.words[i - 1] in _BEFORE or tokens.symbols[i - 1] == "|"
        if not opens or index.is_quoted(tokens.starts[i]):
            continue
        span = tokens.span(range(i, i + 1))
        if index.paragraph(span.start) in paragraphs and is_surely_a_person(index, span):
            yield span


def _may_be_surname(name: str) -> bool:
    """Return whether a word looks like a surname and is no other word: Brandt, Brandt-Moe; not Jean-Marie."""
    parts = name.split("-")
    if any(not part.istitle() or len(part) < _SHORTEST for part in parts) or name.lower() in common_words():
        return False
    if (kind := noun_kind(name.lower())) and kind.plural:
        return False  # Neighbours; a surname may end as a noun for one does: Lindqvist
    if len(parts) > 1:
        return not all(sex_of(part.lower()) for part in parts) and not name.endswith("s")  # African-Americans
    if name.endswith(_PLURALS) and not _is_listed(name):
        return False  # Birchers, Trotskyites
    return not name.endswith("s") or name.lower().removesuffix("s") not in common_words()


def _is_listed(name: str) -> bool:
    return any(part in surnames() for part in name.lower().split("-"))


def _acts(tokens: Tokens, name: int, verb: int, *, as_one: bool) -> bool:
    """Return whether the verb behind a name is of what people do alone: wept, told the inquiry, As Brandt put it."""
    verb += tokens.lower[verb] in ("had", "has")
    word = tokens.lower[verb]
    if word in words("deeds_of_a_person") or (as_one and tokens.lower[verb : verb + 2] == ("put", "it")):
        return True
    listed = _is_listed(tokens.words[name])
    if word == "told":
        heard = {*tokens.lower[verb + 1 : verb + 1 + _LISTENERS_WITHIN]}
        return not words("listeners" if listed else "listeners_to_witnesses").isdisjoint(heard)
    return listed and word in words("deeds_of_people_mostly")


def _has_own_pronoun(index: TextIndex, start: int) -> bool:
    """Return whether his or her stands behind a name in its sentence, and nobody else is named before."""
    tokens = index.tokens
    form = tokens.forms[start]
    if tokens.symbols[start] != "X" and not (form and (form.past or form.third)):
        return False
    for i in range(start, min(start + _LONGEST, len(tokens.words))):
        if tokens.words[i] in _ENDS or tokens.flags[i] & people.GIVEN or tokens.lower[i] == "its":
            return False
        if tokens.lower[i] in own_pronoun_sexes() and not index.is_quoted(tokens.starts[i]):
            return True
    return False
