"""Find who a cue's subject is."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import COMPLEMENT, FINITE, NOUNS, compiled, search_before
from quotecheck.attribution.sources.beside_subject import (
    NAMED,
    REACH,
    Subject,
    behind_predicate,
    find_beside,
    left_subject,
)
from quotecheck.attribution.sources.clause_subject import (
    across,
    across_dashes,
    after_comma,
    behind_relative,
    joined_subject,
    main_subject,
)
from quotecheck.attribution.sources.infinitive_subject import of_clause_of_time, own_subject
from quotecheck.attribution.sources.subject_bounds import behind_thing, bounded
from quotecheck.attribution.symbols.skeleton import Skeleton

_DAYS = frozenset("Yy")
_ASIDE = rf"{NOUNS}{COMPLEMENT}{{0,3}}+,"
"""Whose deeds are told around what they say: Ana Moe, | saying it was late, left."""
_OWNER = rf"{NOUNS}(?:o(?=D?K){NOUNS})?\Z"
"""Who owns a noun of saying: evidence of | his father's claim; the mayor of Ostby's claim; a dig at | Moe's claim."""


def find_subject(
    skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None = None
) -> Subject | None:
    """Return the subject of `cue`.

    Args:
        skeleton: the text's skeleton.
        sentence: the tokens of the cue's sentence.
        cue: the cue.
        lo: nothing left of this token is looked at.
        previous: the subject of the attribution that ended at `lo`; a participle or a coordinated verb that has no
            subject of its own since then shares it: "We lost," she said, adding that it hurt.
    """
    found = _found(skeleton, sentence, cue, lo, previous)
    found = found and bounded(skeleton, sentence.start, found)
    return found and behind_thing(skeleton, found, cue.end)


def _found(skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None) -> Subject | None:
    """Return the subject of a cue by the form that the cue has, before its bounds are looked at."""
    if cue.source:
        return Subject(cue.source.start, cue.source.stop, "beside")
    if cue.phrase and cue.form is not Form.FINITE:
        return None
    floor = max(lo, sentence.start, cue.first - REACH)
    if cue.form in {Form.FINITE, Form.PASSIVE}:
        return _of_finite(skeleton, sentence, cue, lo, previous)
    if cue.form is Form.NOMINAL:
        return _of_noun(skeleton.symbols, floor, cue.first)
    if cue.form is Form.PARTICIPLE:
        return left_subject(skeleton.symbols, floor, cue.first)
    if cue.form is Form.GERUND:
        return _of_gerund(skeleton, sentence, cue, lo, previous)
    if cue.form is Form.INFINITIVE:
        speaks = cue.verb.only_speaks  # not: tried to defend it
        own = own_subject(skeleton, floor, cue.first)
        if found := own or (of_clause_of_time(skeleton, floor, cue.first) if speaks else None):
            return found
    return _of_main_clause(skeleton, sentence, cue, lo, previous)


def _of_finite(skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None) -> Subject | None:
    """Return the subject of a finite verb: the one right before it, across an aside, or of the verb before."""
    symbols = skeleton.symbols
    floor = max(lo, cue.first - REACH, _behind_participle(symbols, sentence.start, cue.first), sentence.start)
    beside = behind_predicate(skeleton, find_beside(symbols, floor, cue.first), cue.first)
    if beside and beside.how == "loose" and set(symbols[beside.start : beside.end]) <= _DAYS:
        beside = None  # Moe praised the plan but on Monday said
    if parted := across_dashes(symbols, sentence.start, cue.first, beside):
        return parted
    if shared := joined_subject(symbols, sentence.start, lo, cue.first, previous):
        return shared
    if symbols[cue.first] == "X" and (told_of := behind_relative(symbols, sentence.start, cue.first)):
        return told_of
    if beside or (cue.first > sentence.start and _is_apart(skeleton, cue)):
        goes_on = previous is not None and (previous.end == cue.first or _lists_deeds(skeleton, cue))
        right_before = previous if goes_on else None
        return beside or across(symbols, max(sentence.start, lo), cue.first) or right_before
    return main_subject(symbols, max(sentence.start, lo), cue.first) or previous


def _of_noun(symbols: str, floor: int, first: int) -> Subject | None:
    """Return whose a noun of saying is: his | claim that; Moe, | whose | claim that; the guild | 's claim that."""
    if symbols[first - 1] in "DW":
        return Subject(first - 1, first, "beside" if symbols[first - 1] == "D" else "relative")
    owner = search_before(_OWNER, symbols, first - 1, floor)
    return Subject(*owner.span(), "beside") if owner else None


def _of_gerund(skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None) -> Subject | None:
    """Return who says what a gerund tells: the vote was put off, with the office of Day | saying."""
    symbols = skeleton.symbols
    floor = max(lo, sentence.start, cue.first - REACH)
    if cue.first > floor and symbols[cue.first - 1] in "NKO)D0":
        beside = left_subject(symbols, floor, cue.first)
        if beside and (_is_heard(skeleton, beside.start - 1) or _is_absolute(symbols, sentence.start, beside)):
            return beside
        # replied to Lie on Facebook | saying
        medium = previous if beside and symbols[beside.start - 1] == "P" else None
        return main_subject(symbols, max(sentence.start, lo), cue.first) or medium or beside
    if named := compiled(NAMED).search(symbols, floor, cue.first):
        person = Subject(*named.span("one"), "beside")
        if _is_absolute(symbols, sentence.start, person):
            return person  # The vote was put off, its chairman, Bo Day, saying
    asserts = cue.verb.often_tells("that") and symbols[cue.end] in "TDSIKN0"
    if asserts and compiled(_ASIDE).fullmatch(symbols, sentence.start, cue.first):
        return Subject(sentence.start, cue.first - 1, "relative")  # the clause around it is still to come
    if cue.first == sentence.start or (cue.first == sentence.start + 1 and symbols[sentence.start] in "PbU"):
        return after_comma(symbols, cue.end, sentence.stop)
    return _of_main_clause(skeleton, sentence, cue, lo, previous)


def _of_main_clause(
    skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None
) -> Subject | None:
    """Return who the main clause before a cue is about, else who goes on."""
    main = main_subject(skeleton.symbols, max(sentence.start, lo), cue.first)
    return main or _around(skeleton, sentence.start, previous)


def _around(skeleton: Skeleton, start: int, previous: Subject | None) -> Subject | None:
    """Return who goes on behind a statement: not whose claim it was, but who | scoffed at Moe's claim, saying that."""
    if previous is None or skeleton.symbols[previous.end] != "'" or skeleton.lower[previous.start - 1] != "at":
        return previous
    return main_subject(skeleton.symbols, start, previous.start) or previous


def _is_apart(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether a verb shares no subject with one before it: Prices will fall, | said Dee Park.

    Without "and" none does behind a comma, nor a past behind a past: the firm Moe founded | said it was sorry.
    """
    forms, symbol = skeleton.forms, skeleton.symbols[cue.first - 1]
    pasts = symbol in "VC" and cue.first == cue.head and forms[cue.first - 1].past and forms[cue.head].past
    return pasts or symbol in ",QMJ"


def _lists_deeds(skeleton: Skeleton, cue: CueGroup) -> bool:
    """Return whether a verb of a headline goes on with its subject behind a comma: Moe slams Lie, | praises Day."""
    form, symbols = skeleton.forms.get(cue.head), skeleton.symbols
    third = form is not None and form.third and cue.first == cue.head
    return third and symbols[cue.first - 1] == "," and "|" not in symbols[: cue.first] and not cue.verb.only_speaks


def _is_heard(skeleton: Skeleton, at: int) -> bool:
    """Return whether who says it stands behind the token `at`: with | Moe saying; she quoted | Moe saying."""
    form = skeleton.forms.get(at)
    return skeleton.lower[at] == "with" or (form is not None and form.lemma in lexicon.words("verbs_of_hearing"))


def _is_absolute(symbols: str, start: int, beside: Subject) -> bool:
    """Return whether a subject stands behind a comma and a whole clause: the talks broke down, | the mayor saying."""
    comma = beside.start - 1
    timed = any(symbol in "yY" for symbol in symbols[beside.start : beside.end])  # , days after a man claiming kinship
    return symbols[comma] == "," and not timed and compiled(_WHOLE).match(symbols, start, comma) is not None


def _behind_participle(symbols: str, start: int, first: int) -> int:
    """Return where a subject can begin behind a participle that opens: Giving evidence by video, | Moe admitted."""
    return symbols.find(",", start, first) + 1 if symbols[start] in "GgEe" else 0


_WHOLE = rf"[^.?!;|]*?{FINITE}"
