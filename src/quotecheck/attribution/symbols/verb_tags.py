"""Which form of a verb a word is here: finite, base, participle or gerund; or a noun.

Told from the symbols of its neighbours: those to the left are settled, those to the right are drafts.
"""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.symbols.gerund_tags import tag_gerund
from quotecheck.attribution.symbols.parted_groups import parted_auxiliary
from quotecheck.attribution.symbols.past_tags import NEVER_ADJECTIVES, tag_past
from quotecheck.attribution.symbols.present_tags import tag_base, tag_third
from quotecheck.attribution.symbols.unchanging_verbs import tag_unchanging
from quotecheck.attribution.symbols.verb_places import VerbPlace, place_of
from quotecheck.attribution.symbols.verbs_in_titles import is_title, qualifies_title
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries, verb_form
from quotecheck.model import VerbForm

_NOMINAL = "NKq0"
_REACH = 30  # tokens
_OPENING = "|.?!QM"


def tag_verb(form: VerbForm, lower: tuple[str, ...], symbols: list[str], i: int, following: int) -> str:
    """Return what the verb form at `i` is here: V finite, v base, E participle, G gerund, N a noun or adjective.

    `following` is where what follows it begins, behind a particle that belongs to it.
    """
    place = place_of(form, lower, symbols, i, following)
    before, adjacent, after = place.before, place.adjacent, place.after
    if _opens_title(place) or _qualifies_role(place):
        return "N"
    if form.gerund:
        return tag_gerund(place)
    if before in {"X", "Z"}:
        return _after_auxiliary(form, lower, place.back, before)
    if before == "," and _is_parted(form, lower, symbols, place.back, after):
        return "v" if form.base and not form.participle else "E"
    if _has_pronoun_before(place):
        return "V"
    if (adjacent == "D" and lower[i - 1] not in lexicon.words("pronoun_determiners")) or adjacent == "'":
        return "E" if form.participle and not form.base and adjacent == "D" and after in "bo" else "N"
    if form.participle and after in "NKv" and _is_adjective(place):
        return "N"
    if form.past and form.participle and not form.base:
        return tag_past(place)
    if form.past and not form.base:
        return "V"
    if form.participle and not form.base:
        return "N" if adjacent == "P" and after in "NKv" else "E"  # said in | written | evidence that
    if form.third:
        return tag_third(form, lower, symbols, i, before, after)
    if form.past:  # put, cut, read: the same in all
        return tag_unchanging(form, symbols, i, before, after)
    if after == "K" and before in _NOMINAL and is_title(lower, symbols, i):
        return "N"  # Tenants advocate Kari Moe said
    return tag_base(form, lower, symbols, i, before, after)


def _opens_title(place: VerbPlace) -> bool:
    """Return whether a verb's form opens a clause as the first word of a title: Acting fire chief Ana Moe said."""
    if place.adjacent not in _OPENING:
        return False
    form = place.form
    modifier = form.gerund or form.participle or (form.base and form.lemma not in speech_verbs())
    return modifier and qualifies_title(place.lower, place.symbols, place.i)


def _qualifies_role(place: VerbPlace) -> bool:
    """Return whether a participle behind a verb of saying or a comma qualifies a title.

    “No,” said retired Army Gen. Ana Moe; the head, retired Gen. Ana Moe, said no.
    """
    form, adjacent = place.form, place.adjacent
    qualifies = adjacent == "C" or (adjacent == "," and form.lemma not in speech_verbs())
    participle = qualifies and form.participle and place.after in "NK"
    return participle and place.lower[place.i] in lexicon.words("role_qualifiers")


def _is_parted(form: VerbForm, lower: tuple[str, ...], symbols: list[str], comma: int, after: str) -> bool:
    """Return whether a verb belongs to an auxiliary in front of an aside: the guild has, in a letter, | denied that.

    Not where it has its speaker behind it: he was what he was, in the end, said the mayor.
    """
    auxiliary = parted_auxiliary(symbols, comma)
    if auxiliary is None:
        return False
    kind = auxiliaries().get(lower[auxiliary])
    if kind in ("be", "have"):
        return form.participle and (kind == "have" or after not in "DNKS")
    return form.base and kind is not None


def _after_auxiliary(form: VerbForm, lower: tuple[str, ...], back: int, before: str) -> str:
    kind = auxiliaries().get(lower[back])
    if form.participle and kind != "do":
        modal = kind not in ("be", "have")
        if not (modal and form.base):
            return "E"
    if form.base and before == "X" and kind != "be":  # was blunt, was open
        return "v"
    return "N"


def _has_pronoun_before(place: VerbPlace) -> bool:
    """Return whether a past stands behind its subject, or that of another clause, of one word: another; her."""
    lower, i, after = place.lower, place.i, place.after
    if lower[i - 1 : i] == ("another",) and place.form.past:
        told = after in "TSQMJI:" or (after == "," and place.symbols[place.following + 1] in "QMJ")
        if told or lower[i] in NEVER_ADJECTIVES:
            return True  # Another told police; another claimed that; another wept, “No”; but: another leaked memo
    return lower[i] in NEVER_ADJECTIVES and lower[i - 1] == "her"  # those who knew her said


def _is_adjective(place: VerbPlace) -> bool:
    """Return whether a participle before a noun qualifies it: behind a number, an adverb or a verb of saying."""
    lower, i = place.lower, place.i
    if (
        place.adjacent in "Ccg"
        and _takes_clause(lower[i - 1])
        and place.after != "K"
        and lower[i] not in NEVER_ADJECTIVES
    ):
        return not _follows_relative(place.symbols, i)  # the board said | revised | figures were late
    if place.adjacent == "0" and place.symbols[i - 2 : i - 1] == ["D"] and lower[i] not in NEVER_ADJECTIVES:
        return True  # one of the four | fired | crane drivers; but: “…,” the 29-year-old told reporters
    # according to a newly published memo; the ministry's recently leaked letter
    return place.adjacent == "R" and _is_determined(lower[place.back], place.before)


def _takes_clause(word: str) -> bool:
    """Return whether a word is a form of a verb behind which a clause begins: said, says, saying."""
    form = verb_form(word)
    return form is not None and form.lemma in _clause_takers()


@cache
def _clause_takers() -> frozenset[str]:
    return frozenset(form.lemma for word in lexicon.words("clause_takers") if (form := verb_form(word)))


def _follows_relative(symbols: list[str], i: int) -> bool:
    """Return whether a relative pronoun stands before in the sentence: a loss, which the board said | excluded cash."""
    for symbol in reversed(symbols[max(0, i - _REACH) : i]):
        if symbol in ".?!|W":
            return symbol == "W"
    return False


def _is_determined(word: str, symbol: str) -> bool:
    """Return whether a noun must follow a determiner or possessive: a newly | …; but: both recently | said."""
    return symbol == "'" or (symbol == "D" and word not in lexicon.words("pronoun_determiners"))
