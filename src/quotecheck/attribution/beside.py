"""Who is credited in the sentence beside one that is only quotation: by a credit behind it, or as its subject."""

import re
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.attribution.beside_subject import Subject, find_beside
from quotecheck.attribution.cue import options
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, compiled
from quotecheck.attribution.readings import Reading
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.source_kind import head_of, is_paper, kind_of_noun
from quotecheck.attribution.subject import main_subject

CREDIT_BEHIND = "credit-behind"
"""The pattern of a quotation whose speaker the next sentence names."""
INTRODUCED = "introduced"
"""The pattern of a quotation behind a sentence that tells of one person."""
_SURE, _LIKELY = 0.8, 0.65

_NAMED = rf"(?P<source>{NOUNS}{COMPLEMENT}{{0,2}}(?:,{NOUNS}{COMPLEMENT}{{0,3}})?(?!'))"


class _Credit(NamedTuple):
    """A way to credit a quotation in the sentence behind it.

    `opens` is a short expression that matches where `shape` does; few texts have a place for it, and are spared the
    other. `words` are lists, or words themselves, that the first words of the sentence stand in; any where none is
    named.
    """

    opens: str
    words: tuple[tuple[str, ...], ...]
    shape: str


_WORDS_OF = ("@nouns_of_saying", "words")
_CREDITS = (
    # That was the banker, Tim Weld. Those were the words of Ana Moe.
    _Credit("[TD]X[^H]", (("that this these those",),), rf"[TD](?P<cue>X)R?(?:D[NR]{{1,2}}o)?{_NAMED}(?=[.,;])"),
    # The words are those of Ana Moe.
    _Credit("DNXDo", ((), _WORDS_OF), rf"DN(?P<cue>XDo){_NAMED}(?=[.,;])"),
    # The words come from Ana Moe.
    _Credit("DNVP", ((), _WORDS_OF, ("came comes",), ("from",)), rf"DN(?P<cue>VP){_NAMED}(?=[.,;])"),
    # That is how Moe put it.
    _Credit("TXH", (("that",),), rf"T(?P<cue>XH){_NAMED}R?[XCV]"),
    # So said Ana Moe.
    _Credit("R[CV]", (("so thus",),), rf"R(?P<cue>[CV]){_NAMED}(?=[.,;P])"),
    # This from Ana Moe.
    _Credit("DP", (("this",), ("from",)), rf"D(?P<cue>P){_NAMED}(?=[.,;])"),
)


def credited_behind(
    skeleton: Skeleton, sentences: tuple[range, ...], number: int, piece: range, paragraph: int
) -> Reading | None:
    """Return the attribution of the quotation `piece` to whom the next sentence of its paragraph credits it."""
    if number + 1 >= len(sentences):
        return None
    behind, symbols = sentences[number + 1], skeleton.symbols
    if symbols[behind.start - 1] == "|":
        return None
    match = next((match for credit in _CREDITS if (match := _credited(skeleton, behind, credit))), None)
    if match is None or not _is_person(skeleton, *match.span("source")):
        return None
    cue, source = range(*match.span("cue")), range(*match.span("source"))
    return _reading(piece, cue, source, CREDIT_BEHIND, _SURE, (paragraph, number))


def _credited(skeleton: Skeleton, sentence: range, credit: _Credit) -> re.Match[str] | None:
    """Return how a sentence credits the quotation before it, if it does so in this way."""
    symbols, first = skeleton.symbols, skeleton.lower[sentence.start : sentence.stop]
    if not compiled(credit.opens).match(symbols, sentence.start, sentence.stop):
        return None
    if any(
        lists and not any(word in options(one) for one in lists)
        for word, lists in zip(first, credit.words, strict=False)
    ):
        return None
    return compiled(credit.shape).match(symbols, sentence.start, sentence.stop)


def introduced(
    skeleton: Skeleton, sentences: tuple[range, ...], number: int, piece: range, paragraph: int
) -> Reading | None:
    """Return the attribution of the quotation `piece` to the person whom the sentence before it tells of.

    The coach laughed when the figure was read to her. “I make that in a week.” Not: The sign is new. “Keep out.” Nor
    where the words may be somebody else's: Moe opened the door to the constable, or held up a sign. “Keep out.”
    """
    if number == 0 or skeleton.symbols[piece.start] != "Q":
        return None
    before, symbols = sentences[number - 1], skeleton.symbols
    verbs = [match.start() for match in compiled(FINITE).finditer(symbols, before.start, before.stop)]
    first = _first_verb(symbols, before)
    told = (person_of(skeleton, before, verb) for verb in (first, *(verb for verb in verbs[:3] if verb > first)))
    subject = next((one for one in told if one), None)
    if subject is None or _may_be_anothers(skeleton, range(subject.end, before.stop)):
        return None
    return _reading(piece, None, range(subject.start, subject.end), INTRODUCED, _LIKELY, (paragraph, number))


def _may_be_anothers(skeleton: Skeleton, behind: range) -> bool:
    """Return whether a clause goes on, behind its subject, with somebody else or with something that is read out.

    Opened the door to the constable; hugged her brother; held up a sign; not: shook his head.
    """
    symbols, lower = skeleton.symbols, skeleton.lower
    clause = next((range(behind.start, i) for i in behind if symbols[i] in "HUTW,"), behind)
    if "KK" in symbols[clause.start : clause.stop]:
        return True
    articles, kin = lexicon.words("plain_articles"), lexicon.words("kin")
    return any(
        is_paper(lower[i]) or lower[i] in kin or (kind_of_noun(lower[i]) == "people" and lower[i - 1] in articles)
        for i in clause
        if symbols[i] == "N"
    )


def subject_of(symbols: str, clause: range, verb: int) -> Subject | None:
    """Return the subject of `verb` in the clause, across a relative clause: a widow who has a cow, Ana Moe, had."""
    beside = find_beside(symbols, clause.start, verb)
    if beside and beside.how == "beside":
        return beside
    return main_subject(symbols, clause.start, verb + 1)


def person_of(skeleton: Skeleton, clause: range, verb: int) -> Subject | None:
    """Return the subject of `verb` if it is a person."""
    subject = subject_of(skeleton.symbols, clause, verb)
    return subject if subject and _is_person(skeleton, subject.start, subject.end) else None


def _first_verb(symbols: str, clause: range) -> int:
    start = clause.start
    if symbols[start] in "CVEeGg":  # Asked if he would stay, the agent answered
        start = symbols.find(",", start, clause.stop) + 1 or start
    found = compiled(rf"[^.?!;|]*?(?P<verb>{FINITE})").match(symbols, start, clause.stop)
    return found.start("verb") if found else clause.start


def _is_person(skeleton: Skeleton, start: int, end: int) -> bool:
    """Return whether a phrase names somebody: she; the banker; diver Ana Moe; not: nobody, Monday, the pier."""
    symbols, lower = skeleton.symbols, skeleton.lower
    if symbols[start] == "S":
        return lower[start] in {"he", "she"}
    if symbols[start] not in "KND" or lower[start] in lexicon.words("nobody"):
        return False
    head = head_of(symbols, start, end)
    if symbols[head] == "'":
        return False
    named = symbols[head] == "K" and (symbols[head - 1] == "K" or head > start)
    return kind_of_noun(lower[head]) == "people" or (named and lower[start] not in lexicon.words("plain_articles"))


def _reading(
    piece: range, cue: range | None, source: range, pattern: str, chance: float, place: tuple[int, int]
) -> Reading:
    return Reading((piece,), cue, source, None, None, pattern, chance, *place)
