"""Read what the words beside a list of names say that they are: …, | the towns cut off; are | the sites.

Words that tell of some of those, of how many or of another time make it no list of all.
"""

from __future__ import annotations

from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.words.clues import MONTHS
from quotecheck.facts.words.deeds import kinds_of_nouns, kinds_of_verbs
from quotecheck.facts.words.number_words import ORDINALS, number_word
from quotecheck.facts.words.stems import content_stem, stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_PHRASE = 12  # tokens of what is told beside a list
_NOUN = 5  # words from an article to its noun
_MARKS = frozenset((",", ".", ";", ":", "(", ")", "\n", "?", "!", *DASHES_AND_HYPHEN))
_KNOWN = frozenset(("all", "the", "these", "those"))
_WIDE = 4  # words of a clause that says which
_NO_SUPERLATIVE = 4  # letters of words in -est that are mostly none: west, test


class ListKind(NamedTuple):
    """What the words beside a list say that its names are: the stem of the noun, empty for `those`, and the others.

    `deeds` are the kinds of what was done to them, `denied` whether that is denied or refused. `done`: one participle
    behind the noun says which: the pubs | attacked.
    """

    noun: str
    word: str
    told: frozenset[str]
    deeds: frozenset[str]
    denied: bool = False
    done: bool = False


def kind_behind(tokens: Tokens, stop: int, place: range) -> ListKind | None:
    """Return what the words behind a list say: Ash, Elm and Oak, | the villages cut off,; are | the sites."""
    if stop + 2 >= place.stop:
        return None
    being = tokens.lower[stop] in ("are", "were")
    if not (being or tokens.words[stop] in (",", *DASHES_AND_HYPHEN)):
        return None
    first = stop + 1
    if tokens.lower[first : first + 4] == ("on", "the", "list", "of"):
        first += 3
    elif tokens.lower[first] not in _KNOWN:
        return None
    return _kind(tokens, range(first, _mark(tokens, first, place.stop)))


def kind_before(tokens: Tokens, start: int, place: range) -> ListKind | None:
    """Return what the words before a list say: The lakes to be closed – |; Her sons |; Those in custody, |."""
    apart = tokens.words[start - 1] in (",", ":", "are", "were", *DASHES_AND_HYPHEN)
    stop = start - apart
    first = stop - 1
    while first > place.start and stop - first < _PHRASE and tokens.words[first - 1] not in _MARKS:
        first -= 1
    known = _KNOWN | listed("possessive_determiners")
    the = next((k for k in range(first, stop) if tokens.lower[k] in known), -1)
    if the < 0 or (apart and the != place.start):
        return None
    if not apart:  # her sons | Per, Ola and Jon
        the = next((k for k in range(stop - 1, max(first, stop - _WIDE) - 1, -1) if tokens.lower[k] in known), -1)
        if the < 0 or not is_plural(tokens.lower[stop - 1]):
            return None
    return _kind(tokens, range(the, stop))


def _mark(tokens: Tokens, first: int, stop: int) -> int:
    return next((k for k in range(first, min(stop, first + _PHRASE)) if tokens.words[k] in _MARKS), first)


def _kind(tokens: Tokens, phrase: range) -> ListKind | None:
    """Return what a phrase says that those named are, nothing where it narrows or counts them itself.

    The | shortlisted candidates; those | in custody; the towns | cut off by the slide. Not: the villages with the
    oldest drains; the four towns; the hospitals closed in 2019.
    """
    if len(phrase) < 2:
        return None
    near = range(phrase.start + 1, min(phrase.stop, phrase.start + 1 + _NOUN))
    noun = -1
    for k in near:
        if tokens.lower[k] in function_words():
            break
        if is_plural(tokens.lower[k]) and not (k + 1 in near and is_plural(tokens.lower[k + 1])):
            noun = k
            break
    if (noun < 0 and tokens.lower[phrase.start] != "those") or any(_narrows(tokens, k, noun) for k in phrase):
        return None
    told, deeds, denied = words_told(tokens, range(phrase.start + 1, phrase.stop))
    word = tokens.lower[noun] if noun >= 0 else ""
    told -= {content_stem(word) if word else ""}
    if not told and 0 <= noun < phrase.stop - 1:
        return None  # the teams that | go through
    verb = noun + 1
    while noun >= 0 and verb < phrase.stop - 1 and tokens.symbols[verb] in "WX":
        verb += 1  # the patients | who had | died
    form = tokens.forms[verb] if noun >= 0 and verb < phrase.stop else None
    done = len(told) == 1 and form is not None and (form.participle or form.past or form.gerund)
    return ListKind(stem(word) if word else "", word, told, deeds, denied, done)


def _narrows(tokens: Tokens, k: int, noun: int) -> bool:
    """Return whether a word tells of some of those that may be told of, or of how many: the | other | towns.

    Not: the towns of the | first | stage.
    """
    word = tokens.lower[k]
    few = word in listed("words_of_some_of_those") or word in listed("signs_of_one_more") or word in ORDINALS
    narrowing = few and k < noun and word != "of"
    most = (word.endswith("est") and len(word) > _NO_SUPERLATIVE) or word in listed("words_of_some_of_a_kind")
    dated = word in MONTHS or bool(year_of(tokens.words[k])) or word in listed("words_of_another_time_of_a_list")
    return narrowing or most or dated or bool(number_word(word)[0]) or tokens.symbols[k] == "0"


def words_told(tokens: Tokens, place: range) -> tuple[frozenset[str], frozenset[str], bool]:
    """Return the stems of the content words of some tokens, the kinds of their deeds, and whether one is denied."""
    told, deeds = set[str](), set[str]()
    for k in place:
        word, form = tokens.lower[k], tokens.forms[k]
        if word.isalpha() and word not in function_words() and word not in listed("calendar"):
            told.add(content_stem(tokens.words[k]))
        deeds |= kinds_of_nouns().get(word, frozenset())
        deeds |= (
            kinds_of_verbs().get(form.lemma, frozenset()) if form is not None and form.lemma != "go" else frozenset()
        )
    lemmas = {form.lemma for form in tokens.forms[place.start : place.stop] if form is not None}
    denied = not {"not", "n't", "no", "never"}.isdisjoint(tokens.lower[place.start : place.stop])
    return frozenset(told - {""}), frozenset(deeds), denied or not lemmas.isdisjoint(listed("verbs_of_refusing"))
