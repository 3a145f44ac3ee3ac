"""How far a cue that stands within a subject can reach: to the end of that subject."""

from quotecheck.attribution.choice.weighing import is_parenthesis
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.sources.beside_subject import Subject, find_beside
from quotecheck.attribution.symbols.skeleton import Skeleton

_LONG = 3  # tokens of a subject that holds no cue


def long_subjects(skeleton: Skeleton, sentence: range, cues: tuple[CueGroup, ...]) -> tuple[Subject, ...]:
    """Return the subjects that are long enough to hold a cue of their own.

    Not what begins like another that a comma closes: in "Moe, who took over in May, told us that $3, or a tenth of it,
    was gone", Moe is no subject of "was".
    """
    found = [find_beside(skeleton.symbols, sentence.start, cue.first) for cue in cues if cue.form is Form.FINITE]
    told = {cue.end for cue in cues if cue.form is Form.GERUND and cue.verb.often_tells("clause")}
    long = [one for one in found if one and one.how == "beside" and one.end - one.start > _LONG]
    # The guild left, saying | it | would appeal: a subject of its own.
    long = [one for one in long if one.end - 1 not in told or skeleton.symbols[one.end - 1] not in "IS"]
    closed = {one.start: one.end for one in reversed(long) if skeleton.symbols[one.end - 1] == ","}
    return tuple(one for one in long if one.end <= closed.get(one.start, one.end))


def bound(skeleton: Skeleton, cue: CueGroup, subjects: tuple[Subject, ...]) -> int | None:
    """Return where the subject ends that `cue` stands in: a farmer who feared reprisals said. None if it is in none."""
    inside = [subject for subject in subjects if subject.start <= cue.head < subject.end]
    if not inside:
        return None
    if cue.phrase:
        return None  # 62, according to the trust, compared with 41: no verb stands in the phrase
    form = skeleton.forms.get(cue.head)
    if form and form.third and skeleton.symbols[cue.end] == ",":
        return None  # 700 cubic metres, the network posits, are removed: no participle, so no part of a subject
    if is_parenthesis(skeleton.symbols, cue):
        return None  # Her neighbours, the keeper said, have left: no apposition, though a verb stands behind it
    ends = [subject.end for subject in inside if not _opens_with_aside(skeleton, cue, subject.end)]
    return min(ends, default=None)


def _opens_with_aside(skeleton: Skeleton, cue: CueGroup, end: int) -> bool:
    """Return whether a noun with its clause opens what is said: Moe, who said | the strike, which she led, | grew."""
    return (
        cue.verb.often_tells("clause")
        and compiled(_NOUN_WITH_CLAUSE).fullmatch(skeleton.symbols, cue.end, end) is not None
    )


_NOUN_WITH_CLAUSE = r"[DNKq0'oP]{1,10},W[^.?!;:|QMJ]{1,24}?,"
