"""Words and marks whose symbol does not follow from each alone.

Two that are one adverb, what loosens a number (said | about | 40 people had died), the marks of a nickname,
quotations that a comma should end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import VerbForm

_ENDS = ",.;:?!|)"
# A pair of words → the symbols of both, the symbols one of which must follow, and a word that may not.
_PAIRS = {
    "in part": ("RR", "", "of"),  # the statement read in part: “It is safe.” Not: in part of the town
    "in writing": ("PN", "T,.|", ""),  # assured them in writing that
    "former first": ("NN", "N", ""),  # the former first lady said; not: the former guild first met
    "not guilty": ("NN", "", ""),  # pleaded not guilty
    "late on": ("RP", "Y", ""),  # Late on Tuesday the guild said
    "early on": ("RP", "Y", ""),
    "no matter": ("RU", "H", ""),  # said no matter what the court decides, the pier is safe
    "all but": ("RR", "vVCEe", ""),  # Moe | all but | accused the board of theft
    "yet another": ("RD", "", ""),
    "besides that": ("RT", "DNKSI0", ""),  # alleges besides that they were ill; not: besides that, it was wet
}


def fixed(lower: tuple[str, ...], symbols: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the places of pairs of words, and of what has nothing behind it, each with its symbol."""
    distinct = frozenset(lower)
    for (first, second), (drawn, before, never) in _pairs():
        for i in _places(lower, second) if first in distinct and second in distinct else ():
            follows = not before or symbols[i + 1] in before
            if lower[i - 1] == first and follows and lower[i + 1 : i + 2] != (never,):
                yield i - 1, drawn[0]
                yield i, drawn[1]
    for word in lexicon.words("adverbs_at_an_end") & distinct:
        for i in _places(lower, word):
            if symbols[i + 1] in _ENDS:
                yield i, "R"
    for i in _places(lower, "but") if "but" in distinct else ():
        if lower[i - 1] in lexicon.words("all_but") and symbols[i + 1] in "D0":
            yield i, "P"  # said all | but | six were empty
    for i in _places(lower, "yet") if "yet" in distinct else ():
        if symbols[i - 1] == "X" or lower[i - 1] == "not":
            yield i, "R"  # she hasn't | yet | called for it; not: it was old, yet nobody complained
    for i in _places(lower, "minutes") if "minutes" in distinct else ():
        known = symbols[i - 1] == "'" or lower[i - 1] in lexicon.words("definite_determiners")
        if known and lower[i - 2] not in lexicon.words("prepositions_of_times") and lower[i + 1] not in _TIMES:
            yield i, "N"  # the guild's | minutes | of May record that; not: in the minutes after the fire
    for word in lexicon.words("plurals_like_verbs") & distinct:
        for i in _places(lower, word):
            if symbols[i - 1] == "0":
                yield i, "N"  # the strike claimed two | lives, while nine were hurt; not: Moe, 24, lives in Ash
    for word in lexicon.words("loosely_counted") & distinct:
        for i in _places(lower, word):
            if symbols[i - 2] == "D" and lower[i - 1] in lexicon.words("before_few") and symbols[i + 1] in "NK0Yy":
                yield i - 1, "R"
                yield i, "N"  # the | last few | hundred, up the valley, may wait
    for i in _places(lower, "of"):
        if symbols[i - 1] in "RP" and lower[i - 2] == "the":
            yield i - 1, "N"  # a mother at the | back | of the hall said
    for word in lexicon.words("adjectives_behind_nouns") & distinct:
        for i in _places(lower, word):
            kind = noun_kind(lower[i - 1])
            if symbols[i + 1] in "Pt" and symbols[i + 2] != "O" and kind and kind.noun in _PEOPLE:
                yield i, "E"  # a man | close | to the talks
    for word in lexicon.words("terms_of_a_year") & distinct:
        for i in _places(lower, word):
            if lower[i - 1] in lexicon.words("of_one_period") and lower[i + 1] != "of":
                yield i, "y"  # sales fell last | quarter | ; not: the last quarter of the year


_TIMES = frozenset({"after", "before", "following", "leading"})
_PEOPLE = frozenset({Noun.PERSON, Noun.GROUP})


def _places(lower: tuple[str, ...], word: str) -> Iterator[int]:
    at = 0
    for _ in range(lower.count(word)):
        at = lower.index(word, at) + 1
        if at > 1:
            yield at - 1


@cache
def _pairs() -> tuple[tuple[tuple[str, str], tuple[str, str, str]], ...]:
    """Return the pairs, those among them that are one adverb: they no longer depend on it; boasted in turn the cook."""
    adverbs = {word.replace("_", " "): ("RR", "", "") for word in lexicon.words("adverbs_of_two_words")}
    every = {**adverbs, **_PAIRS}
    return tuple(((pair.split()[0], pair.split()[1]), drawn) for pair, drawn in every.items())


_LONGEST = 2  # words; of those with three only the first is drawn differently, and "as many as" by itself


def loosened(lower: tuple[str, ...], symbols: str, forms: Mapping[int, VerbForm]) -> Iterator[int]:
    """Yield the places of words that loosen a number and begin its noun phrase: over 40 people, up to half.

    Not of what a verb has for its topic: asked about 40 missing files.
    """
    distinct = frozenset(lower)
    for first, second in (bound for bound in _bounds() if bound[0] in distinct):
        at = -1
        for _ in range(lower.count(first)):
            at = lower.index(first, at + 1)
            behind = at + 1 + bool(second)
            fits = lower[at + 1] == second if second else symbols[at] == "P"
            if fits and _is_number(lower, symbols, behind) and not _is_topic(lower, forms, at):
                yield from range(at, behind)


@cache
def _bounds() -> tuple[tuple[str, str], ...]:
    pairs = (words.split() for words in lexicon.lines("bounds") if words.count(" ") < _LONGEST)
    return tuple((words[0], words[1] if words[1:] else "") for words in pairs)


def _is_number(lower: Sequence[str], symbols: str, at: int) -> bool:
    """Return whether a number, half or a round amount stands at a token: 40, half the, a dozen."""
    round_amount = lower[at] == "a" and lower[at + 1] in lexicon.words("round_amounts")
    return symbols[at] == "0" or lower[at] == "half" or round_amount


def _is_topic(lower: Sequence[str], forms: Mapping[int, VerbForm], at: int) -> bool:
    """Return whether the verb before a token rather takes that for what it is about than a clause behind it."""
    form = forms.get(at - 1)
    verb = speech_verbs().get(form.lemma) if form else None
    return verb is not None and verb.frames.get(lower[at], 0) >= verb.frames.get("clause", 0) > 0


_BY_ANOTHER_NAME = r"(?<=[KT]),(?=K{1,2}'K)"  # an opening mark is drafted as a comma


def opening_marks(written: Sequence[str], symbols: Sequence[str]) -> Iterator[int]:
    """Yield the places of single marks that open a nickname, by the symbols of their neighbours.

    They begin and end nothing: Robert ‘Bob’ Moe said it was late.
    """
    if "‘" in written:
        found = compiled(_BY_ANOTHER_NAME).finditer("".join(symbols))
        yield from (match.start() for match in found if written[match.start()] == "‘")


_BEFORE_ITS_VERB = r"(?<![^|.?!])(?:q(?=(?P<behind>C)R?(?:K{1,4}|S)[.,;|])|[qJ](?=(?:K{1,4}|S)(?P<last>C)[.,|]))"


def without_comma(symbols: str, forms: Mapping[int, VerbForm]) -> Iterator[tuple[int, str]]:
    """Yield the places of quotations that a comma should end, with their symbols: “Not now” said Ana Moe.

    They open a sentence whose rest is a verb that only says, and its speaker. Not: “Night Talk” praised Ana Moe.
    """
    verbs = lexicon.words("verbs_that_only_say", "verbs_of_answering")
    for match in compiled(_BEFORE_ITS_VERB).finditer(symbols):
        verb = match.start("behind" if match["behind"] else "last")
        if forms[verb].lemma in verbs:
            yield match.start(), "J" if match["behind"] else "M"
