"""How sure the statements around a cue are, and which others stand in their way."""

from quotecheck.attribution.choice.candidates import Candidate, fits
from quotecheck.attribution.choice.score import score
from quotecheck.attribution.choice.unmistakable import only_speaks
from quotecheck.attribution.content.statements_behind import SHIFTED
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import ADJUNCT, CLAUSE, COMPLEMENT, NOUNS, compiled, likely_match
from quotecheck.attribution.sources.beside_subject import Subject, find_beside
from quotecheck.attribution.sources.subject import find_subject
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.frames import Family

Scored = tuple[Candidate, float]


def chance_of(scored: Scored) -> float:
    """Return the chance of an attribution that was weighed."""
    return scored[1]


def weigh(
    skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int, previous: Subject | None = None, end: int | None = None
) -> tuple[Scored, ...]:
    """Return every attribution that fits around `cue` with its chance."""
    found = fits(skeleton, sentence, cue, lo, previous, end)
    return tuple([(candidate, score(skeleton, candidate)) for candidate in found])


def best_of(skeleton: Skeleton, sentence: range, cue: CueGroup, lo: int) -> Scored | None:
    """Return the surest attribution around `cue`; of equals the first."""
    return max(weigh(skeleton, sentence, cue, lo), key=chance_of, default=None)


_CLEARLY = 0.2
"""By how much an inner statement must be surer than the outer for that to yield.

From 0.2 to 0.4 the figures of a quarter of train are the same within 0.3.
"""


def surer_inside(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], outer: Scored) -> Candidate | None:
    """Return a statement inside that is so much surer that the outer can hardly be one.

    The country faced the issue when the minister announced that schools would close.
    """
    candidate, chance = outer
    inside = [cue for cue in cues if any(cue.head in piece for piece in candidate.content)]
    if candidate.frame.family is Family.OBJECT and (quoting := _quoting(skeleton, sentence, candidate, inside)):
        return quoting
    if chance + _CLEARLY >= 1:
        return None
    told = [best_of(skeleton, sentence, cue, candidate.cue_end) for cue in inside if cue.form is Form.FINITE]
    if candidate.cue.verb.frames.get(candidate.frame.name, 0) < _SELDOM:
        # Moe went on the radio | to say that it was over; not: he refused to concede that it was.
        purposes = (cue for cue in inside if cue.form is Form.INFINITIVE and only_speaks(cue.verb))
        said = (best_of(skeleton, sentence, cue, sentence.start) for cue in purposes)
        told += [one for one in said if one and _tells_clause(skeleton.symbols, one[0])]
    deed = candidate.frame.name == "np" and candidate.cue.verb.frames.get("np", 0) <= _SELDOM
    # A judge | blocked a rise that some said would ruin them.
    return next(
        (
            inner[0]
            for inner in told
            if inner and inner[1] >= chance + (0 if deed and inner[0].pattern == _RELATIVE else _CLEARLY)
        ),
        None,
    )


_RELATIVE = "which-source-cue-predicate"


def _quoting(skeleton: Skeleton, sentence: range, outer: Candidate, inside: list[CueGroup]) -> Candidate | None:
    """Return what a gerund behind the object quotes: she emailed her staff | saying: “It is over.”."""
    symbols, after = skeleton.symbols, outer.cue_end
    quoting = (
        cue
        for cue in inside
        if cue.form is Form.GERUND
        and likely_match(_MAY_BE_SAYING, _SAYING, symbols, after)
        and symbols[cue.first - 1] in "NKO"
    )
    found = (best_of(skeleton, sentence, cue, sentence.start) for cue in quoting if only_speaks(cue.verb))
    return next((best[0] for best in found if best and symbols[best[0].content[0].start] in "QMJ"), None)


_SAYING = rf"(?:{NOUNS}|O){COMPLEMENT}{{0,2}}+g[,:]?[QMJ]"
_MAY_BE_SAYING = "[^|]+?g[,:]?[QMJ]"


def _tells_clause(symbols: str, inner: Candidate) -> bool:
    return inner.frame.family is Family.CLAUSE or bool(compiled(CLAUSE).match(symbols, inner.content[0].start))


_SELDOM = 4
"""In how many of ten uses a verb must report something for what it does to say more than why it was done."""


_DOUBTFUL = 0.6


def surer_around(
    skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], inner: Scored, lo: int
) -> Candidate | None:
    """Return a statement by a speaker between two commas that holds a doubtful one, and is so much surer.

    She had seen no snow so wet, one of them told the radio, and would not go back. They had sent a letter asking the
    town to pay, she said, and would send one more. The town had promised that it would pay, she said, and had not. She
    had written to the board to point out the error, she said, and heard nothing.
    """
    candidate, chance = inner
    reported = skeleton.lower[candidate.cue.first] in SHIFTED or candidate.cue.form is Form.INFINITIVE
    if chance >= _DOUBTFUL and candidate.cue.form is not Form.GERUND and not reported:
        return _surer_behind(skeleton, sentence, cues, inner)
    later = (cue for cue in cues if cue.head > candidate.cue.head and is_parenthesis(skeleton.symbols, cue))
    found = (best_of(skeleton, sentence, cue, lo) for cue in later)
    return next(
        (
            outer[0]
            for outer in found
            if outer
            and outer[1] >= chance + (0 if reported else _CLEARLY)
            and any(candidate.cue.head in piece for piece in outer[0].content)
        ),
        None,
    )


def _surer_behind(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], before: Scored) -> Candidate | None:
    """Return a statement that credits the same quotation with the words behind it, and is so much surer.

    Lee was sure: "We want a new start," she said.
    """
    candidate, chance = before
    quotation = candidate.content[-1][-1:] if candidate.content else range(0)
    if chance + _CLEARLY >= 1 or not quotation or skeleton.symbols[quotation.start] not in "QM":
        return None
    alone, own = len(candidate.content[-1]) == 1, candidate.cue.head
    # Else only what stands right behind it: issued a notice and “all must go,” | said Moe.
    behind = (cue for cue in cues if cue.head > quotation.start and (alone or cue.head == quotation.stop))
    later = (cue for cue in behind if cue.head != own)
    found = (best_of(skeleton, sentence, cue, quotation.start) for cue in later)
    return next(
        (
            other[0]
            for other in found
            if other and other[1] >= chance + _CLEARLY and other[0].content[0].stop == quotation.stop
        ),
        None,
    )


def surer_behind_subject(
    skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], inner: Scored
) -> Candidate | None:
    """Return a statement in whose subject the cue of another one stands, and that is so much surer.

    One of them, who asked not to be named because he feared reprisals, told reporters that the gate was open.
    """
    candidate, chance = inner
    if chance + _CLEARLY >= 1 or (candidate.subject and candidate.subject.how == "relative"):
        return None
    at = candidate.cue.head
    later = (cue for cue in cues if cue.head > at and cue.form is Form.FINITE)
    # A subject that stands behind its verb holds nothing before it.
    around = (cue for cue in later if _is_inside(at, find_subject(skeleton, sentence, cue, sentence.start)))
    found = (best_of(skeleton, sentence, cue, sentence.start) for cue in around)
    return next(
        (outer[0] for outer in found if outer and outer[1] >= chance + _CLEARLY and _is_inside(at, outer[0].subject)),
        None,
    )


def _is_inside(at: int, subject: Subject | None) -> bool:
    return subject is not None and subject.start <= at < subject.end


def told_apart(skeleton: Skeleton, sentence: range, inside: tuple[CueGroup, ...], content: range) -> bool:
    """Return whether the words before the quotation that a content ends in, with the cues `inside` it, introduce it.

    Lee was sure: "We want a new start," she said. Asked on Monday, Day said "It is a farce," he said.
    """
    last = content.stop - 1
    if last <= content.start or skeleton.symbols[last] not in "QM":
        return False
    if skeleton.symbols[last - 1] == ":":
        return True
    opening = skeleton.tokens.words[last].lstrip(_MARKS)[:1]
    found = (best_of(skeleton, sentence, cue, sentence.start) for cue in inside if opening.isupper())
    return any(one and one[1] >= _SURE and one[0].content == (range(last, last + 1),) for one in found)


_MARKS = "\"'“”‘’„«"
_SURE = 0.9
"""How sure it must be that a verb inside credits the quotation at a content's end."""


def quoted_before(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...], last: CueGroup) -> bool:
    """Return whether a quotation in front has a speaker of its own: "Burn it," Day wrote, according to the charge."""
    before = (cue for cue in cues if cue.head < last.head and cue.form is Form.FINITE)
    best = (best_of(skeleton, sentence, cue, sentence.start) for cue in before)
    return any(one and one[0].frame.name == "quote-trail" for one in best)


_ENDS = rf"(?:(?:D?N{{1,2}}|K{{1,4}})(?=,))?{ADJUNCT}{{0,3}}+,"  # told the court,; told Mr Moe,


def is_parenthesis(symbols: str, cue: CueGroup) -> bool:
    """Return whether a subject and its verb stand alone between two commas."""
    if symbols[cue.head] != "C" or not compiled(_ENDS).match(symbols, cue.end):
        return False
    comma = symbols.rfind(",", 0, cue.first)
    subject = find_beside(symbols, comma + 1, cue.first) if comma >= 0 else None
    return subject is not None and subject.how == "beside" and subject.start == comma + 1
