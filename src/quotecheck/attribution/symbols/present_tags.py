"""Whether a word that may be a verb in the present is one here, or a noun: says, says nothing, allege, claim."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.attribution.symbols.closing_subjects import (
    SHORT_PHRASE,
    closes_clause,
    closes_parenthesis,
    closes_with_group,
)
from quotecheck.attribution.symbols.told_by_one import ONE, is_of_one, is_told_by_one
from quotecheck.attribution.symbols.told_by_several import (
    closes_relative,
    is_plural,
    is_told_by_several,
    is_told_in_paper,
)
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import VerbForm

_NOMINAL = "NKq0"


def tag_third(form: VerbForm, lower: tuple[str, ...], symbols: list[str], i: int, before: str, after: str) -> str:
    """Return what a third person is at `i`: V finite, N a noun; `before` and `after` are the symbols around it."""
    if before in "SWIB" or symbols[i - 2 : i] == ["b", "O"]:  # but insists that; a letter seen by us shows that
        return "V"
    if form.noun:
        if after == "T" and symbols[i - 2 : i] == ["Y", "0"]:
            return "V"  # a notice dated Oct. 10 states that
        if before in "DPob0't" or _is_one_of_several(lower, symbols, i):
            return "N"
        if after == "T" and _is_governed(lower, symbols, i - 1):
            return "N"  # stated in its half-year results that
        if after == "b" and before in "NK" and lower[i + 2].endswith("ing") and symbols[i + 3] in "TDKSO":
            return "V"  # the report ends by asserting that
        end = closes_parenthesis(lower, symbols, i) if before in "NK" else 0
        if end and _reports(" ".join((form.lemma, *lower[i + 1 : end]))):
            return "V"  # the pier, as Ana Moe points out, was closed
        if after in ",.|" and before in "NK":  # "Family leave," the document states, begins in May.
            return "V" if closes_clause(symbols, i) or closes_with_group(lower, symbols, i) else "N"
        if after == "P" and before in "NK" and _reports(form.lemma) and is_told_in_paper(lower, symbols, i):
            return "V"  # the letters were lost, the firm states in its answer
        if after in "PN" and before in "NK," and _reports(form.lemma) and is_told_by_one(lower, symbols, i):
            return "V"  # Ana Moe claims residents will pay
        opener = {"X": "W", "P": "U"}.get(after)
        if opener and before in "NK" and _opens_behind(opener, symbols, i - 1):
            return "V"  # a bridge which the mayor claims is safe; because her son works for the town
        number = after == "0" or (after in "PR" and symbols[i + 2] == "0")
        if number and before in "NK" and _opens_sentence(lower, symbols, i):
            return "V"  # the union claims 3,000 members stayed home; the agent estimates about 40 did
        if number and before in "K," and _reports(form.lemma) and "X" in symbols[i + 2 : i + 5]:
            return "V"  # Ana Moe claims nine families have left
        takes = after in "DTtOSHKQMJqIRaW" or (after == "0" and symbols[i - 1] == "R")  # a sack now costs 40 dinars
        return "V" if takes and before in "NK),QMJ&" else "N"
    if before == "&" and symbols[i - 3 : i - 1] == ["C", "N"] and is_plural(lower[i - 2]):
        return "N"  # said ramps and lifts would be built
    if symbols[i - 1] == "0" and (after in ".|;!?o" or (lower[i - 1].isalpha() and symbols[i - 2] == "D")):
        return "N"  # the fire claimed two lives; nine counts of fraud; of the three suspects two had left
    if symbols[i - 1] == "0" and (kind := noun_kind(lower[i])) and kind.noun is Noun.PERSON:
        return "N"  # two delegates who left the hall
    return "V" if before in "NKq),0QMJTH&DYy-" else "N"  # a report released last week | says the bridge is safe


def tag_base(form: VerbForm, lower: tuple[str, ...], symbols: list[str], i: int, before: str, after: str) -> str:
    """Return what a base form is at `i`: V finite, v base, N a noun; `before` and `after` are the symbols around it."""
    adjacent = symbols[i - 1] if i else "|"
    if before == "t":
        # According to police; according to court papers; her statement to police was; not: to police the streets.
        spoken_to = lower[i] in lexicon.words("groups") and after not in "DNKOSI0"
        return "N" if symbols[i - 2] == "A" or spoken_to else "v"
    if before == "S" or (before in "WO" and not form.noun):
        return "V"
    if adjacent == "C" and after in "DOSNKPR" and _opens_behind("W", symbols, i - 2):
        return "V"  # pills, which Moe said | leave him foggy
    if adjacent == "C" and (after in _NOMINAL or after == "X" or (after == "v" and not form.noun)):
        return "N"  # "said finance chairman Kari Moe", "said help was near", "said free transport would be provided"
    if adjacent == "N" and not _reports(form.lemma) and _is_owned(lower, symbols, i):
        return "N"  # Sanders' fundraising email to his friends
    if adjacent == "N" and is_of_one(lower, symbols, i):
        return "N"  # spoke on a conference call that began at noon
    if adjacent == "0" and lower[i - 1] == "one":
        return "N"  # guilty to one count of fraud
    if adjacent == "N" and after == "K" and not is_plural(lower[i - 1]) and _follows_cue(symbols, i):
        return "N"  # said Waka Sands project lead Kari Moe
    if _reports(form.lemma) and is_told_by_several(lower, symbols, i, after):
        return "V"
    if after == "T" and not form.noun and before in "NK0)," and _reports(form.lemma):
        return "V"  # "the parents of a boy who broke a leg allege that"
    if adjacent in "VCEe" and _reports(form.lemma) and closes_relative(symbols, i):
        return "V"  # residents with whom Moe spoke assert that
    kind = noun_kind(lower[i])
    noun = form.noun or (kind is not None and kind.noun is Noun.PERSON)  # "Senior advocate Kari Moe"
    if _is_called(form.lemma, lower, symbols, i):
        return "N"
    takes = after in "DTtOSHQMJqI" or (after == "K" and (not noun or is_plural(lower[i - 1])))
    if takes and before in "NKq)0DW,y" and _lacks_verb(lower, symbols, i, plural=noun or adjacent in "NK"):
        return "V"
    last = i - 1
    while last > 0 and symbols[last] == "R":  # its villages no longer depend on the stream
        last -= 1
    plural = before in "NK" and any(is_plural(lower[k]) for k in (last, last - 1))
    if plural and not form.noun and _lacks_verb(lower, symbols, i, plural=False):
        return "V"
    if (plural or before in "0DW") and not noun and after not in "NP":
        return "V"  # not: the 31-year-old | tailor | said
    if adjacent == "0" and symbols[i - 2] in "|.,&" and not noun and after == "P":
        return "V"  # Of the wounded, 11 | remain in hospitals
    if before in "|.,&QMJ-" and takes and not form.noun:
        return "v"
    return "N" if form.noun or before in "DPoa'0NK" else "v"


def _is_one_of_several(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a word for several opens the noun phrase of token `i`: to larger, more diverse | states."""
    k = i - 1
    while k > 0 and i - k <= SHORT_PHRASE and symbols[k] == "N" and not is_plural(lower[k]):
        k -= 1
    return k < i - 1 and symbols[k] == "D" and lower[k] in lexicon.words("determiners_of_several")


def _follows_cue(symbols: list[str], i: int) -> bool:
    """Return whether only nouns stand between a verb of saying and token `i`."""
    k = i - 1
    while k > 0 and symbols[k] in "NK":
        k -= 1
    return symbols[k] == "C"


def _opens_sentence(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether only a determiner and singular nouns stand between token `i` and the mark before it."""
    k = i - 1
    while k > 0 and i - k <= SHORT_PHRASE and symbols[k] in "NK" and not is_plural(lower[k]):
        k -= 1
    return symbols[k] == "D" and symbols[k - 1] in "|.?!;"


def _is_owned(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether only singular nouns stand between a possessive and token `i`."""
    k = i - 1
    while k > 0 and symbols[k] in "NR" and not is_plural(lower[k]):
        k -= 1
    return symbols[k] == "'"


def _opens_behind(opener: str, symbols: list[str], last: int) -> bool:
    """Return whether only a noun phrase that ends at `last` stands behind `opener`: which the mayor | claims."""
    k = last
    while k > 0 and last - k < SHORT_PHRASE and symbols[k] in "NKDS'":
        k -= 1
    return k < last and symbols[k] == opener


_CLAUSE_ENDS = frozenset(".?!|;:,QMJ&(")
_LONGEST_CLAUSE = 16


def is_only_verb(lower: tuple[str, ...], symbols: list[str], tagged: Sequence[VerbForm | None], i: int) -> bool:
    """Return whether a clause has no verb but what could be a noun at `i`: its neighbours | form | queues at noon."""
    last = i - 1
    if (called := tagged[i]) and _is_called(called.lemma, lower, symbols, i):
        return False
    while last > 0 and symbols[last] == "R":
        last -= 1
    start = last
    while start > 0 and symbols[start] in "NKR0oO":
        start -= 1
    if symbols[start] == "D" and lower[start] not in ONE:
        start -= 1
    if not _is_several(lower, symbols, start, last) or not _may_open_clause(symbols, tagged, start):
        return False
    for k in range(i + 1, min(i + _LONGEST_CLAUSE, len(symbols))):
        if symbols[k] in _CLAUSE_ENDS:
            break
        form = tagged[k]
        if symbols[k] == "X" or (form and (form.past or not form.noun) and symbols[k - 1] != "t"):
            return False
    return symbols[i + 1] not in _CLAUSE_ENDS or symbols[i - 1] == "R"


def _is_several(lower: tuple[str, ...], symbols: list[str], start: int, last: int) -> bool:
    """Return whether a noun phrase means several: the neighbours, Workers at a sentence's start, most of them."""
    if symbols[last] == "O":
        return symbols[last - 1] == "o"
    opens = symbols[last] == "N" or (last == start + 1 and noun_kind(lower[last]) is not None)
    return opens and is_plural(lower[last])


def _may_open_clause(symbols: list[str], tagged: Sequence[VerbForm | None], before: int) -> bool:
    """Return whether a clause can open behind the token `before`: a mark, "that", or a verb that takes a clause."""
    if symbols[before] in "|.?!;:TH,&U":
        return True
    form = tagged[before]
    verb = speech_verbs().get(form.lemma) if form and symbols[before] == "C" else None
    return verb is not None and verb.mostly_tells("clause")


def _reports(lemma: str) -> bool:
    verb = speech_verbs().get(lemma)
    return verb is not None and verb.often_tells("that")


def _is_called(lemma: str, lower: tuple[str, ...], symbols: Sequence[str], i: int) -> bool:
    """Return whether a thing has its name in marks behind it: star of the reality TV | show | “Bake It,”."""
    if symbols[i + 1 : i + 2] not in (["Q"], ["M"], ["J"]) or symbols[i - 1] not in "NK" or is_plural(lower[i - 1]):
        return False
    verb = speech_verbs().get(lemma)
    return verb is not None and not verb.often_tells("quote", "quote-trail", "np+quote")


def _is_governed(lower: tuple[str, ...], symbols: list[str], last: int) -> bool:
    """Return whether the noun phrase that ends at `last` stands in a phrase behind a verb: said in court.

    Not behind what was done to a paper, unless papers do that: a note attached to the bill; but: it pointed to results.
    """
    k = last
    while k > 0 and symbols[k] in "NKR0'D":
        k -= 1
    if not (k > 1 and symbols[k] in "Pt" and symbols[k - 1] in "VC"):
        return False
    kind, form = noun_kind(lower[k - 2]), verb_form(lower[k - 1])
    paper = kind is not None and kind.noun is Noun.DOCUMENT
    return not (paper and form is not None and form.participle and not _reports(form.lemma))


def _lacks_verb(lower: tuple[str, ...], symbols: list[str], i: int, *, plural: bool) -> bool:
    """Return whether the clause of token `i` has no finite verb yet: Polls in Reno show the mayor ahead.

    With `plural` it must hold a plural noun, too, since the word can be a noun itself.
    """
    nouns = False
    for k in range(i - 1, max(-1, i - 14), -1):
        symbol = symbols[k]
        if symbol in "XVC":
            return False
        if symbol in "|.?!;:QMJUTH":
            break
        if symbol in "NKDS0":
            several = symbol != "D" and is_plural(lower[k])
            nouns = nouns or symbol == "S" or several or lower[k] in lexicon.words("pronoun_determiners")
        if symbol in "&," and nouns:
            break
        nouns = nouns or symbol == "&"  # Moe and Lie claim
    return nouns or not plural
