"""Who says a sentence that is only quotation: the person whom the sentence before it tells of."""

from quotecheck import lexicon
from quotecheck.attribution.grammar import FINITE, compiled
from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.sources.beside_subject import Subject, find_beside
from quotecheck.attribution.sources.clause_subject import main_subject
from quotecheck.attribution.sources.source_kind import head_of, is_paper, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

INTRODUCED = "introduced"
"""The pattern of a quotation behind a sentence that tells of one person."""
_LIKELY = 0.65


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
