"""Find the cues of a sentence: the verb with its auxiliaries and particle, and the form it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.cues.giving import noun_cue_at
from quotecheck.attribution.cues.verb_group import group, led, qualifiers
from quotecheck.attribution.grammar import NOUNS, STATEMENTS, compiled, search_before
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon import frames
from quotecheck.lexicon.speech import SpeechVerb, SpeechVerbs, end_of_words
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import Stance, Type

# Besides listed verbs: any verb right beside a quotation whose mark and comma say that it is spoken: "No," boomed Bo.
# And any that stands where verbs of saying do (`position`): the nets were empty, Moe wailed; it was wailed by Moe that.
_CUE = r"""
    (?P<piece>[Gg](?=T)(?<=o.))
  | [Cceg]
  | N(?=[TPobtaDRYy]|:[^QMJ])(?<=[D'0NKYPVCceEvGgWRo].)
  | [NE](?:(?<=[XZ].)|(?<=[XZ]R.))
  | (?P<spoken>V(?:(?=[,:][QMJ])|(?<=[QM].)(?=[KSO])|(?:(?<=[QM][KNS].)|(?<=[QM][DK][KN].))(?=[OR]?[.?!,])))
  | (?P<placed>V(?:(?=(?:tD?[NK]{1,3})?T)|(?<=,.)(?=[DKNSO])|(?<=[NKSO0),].)(?=[,.;PRby]))|E(?=b))
    """
_BEHIND_QUOTATION = r"(?<![^|.?!Q])(?:M|J,)[DNKS]*\Z"
_TIMED = r"[DR]?R?y|Y"
_PARTS_VERB = ".Y|IP[RDP]?0"  # remarked on | September 4 that; put it | at about 40


def find_cues(skeleton: Skeleton, sentence: range, verbs: SpeechVerbs) -> Iterator[CueGroup]:
    """Yield the verbs, and the nouns with "that", that can be cues of `sentence`, from left to right."""
    symbols, lower = skeleton.symbols, skeleton.lower
    for match in compiled(_CUE).finditer(symbols, sentence.start, sentence.stop):
        head = match.start()
        if match["piece"]:  # sounded a note of | warning that
            noun_cue = noun_cue_at(skeleton, sentence.start, head)
            if noun_cue:
                yield noun_cue
            if noun_cue or symbols[head] == "G":
                continue
        if symbols[head] == "N" and symbols[head - 1] not in "XZ" and symbols[head - 2 : head] not in ("XR", "ZR"):
            if noun_cue := noun_cue_at(skeleton, sentence.start, head):
                yield noun_cue
            continue
        if symbols[head] in "NEe":
            be = head - 1 if symbols[head - 1] != "R" else head - 2
            if (verb := verbs.by_lemma.get(f"be {lower[head]}")) and auxiliaries().get(lower[be]) == "be":
                first = be - 1 if symbols[be - 1] == "X" and be > sentence.start else be
                yield CueGroup(first, head, head + 1, verb, Form.FINITE, qualifiers(lower[first:head], Form.FINITE))
                continue
            if symbols[head] not in "eE" or (symbols[head] == "E" and symbols[head + 1] != "b"):
                continue
        lemma = skeleton.forms[head].lemma
        end = head + 1
        verb = verbs.by_lemma.get(lemma) or (
            _unlisted(lemma)
            if match["spoken"] or search_before(_BEHIND_QUOTATION, symbols, head, sentence.start)
            else None
            if symbols[head] == "N"
            else _placed(lemma)
        )
        for rest, longer in verbs.longer.get(lemma, ()):
            longest = end_of_words(lower, end, rest)
            if longest and not compiled(_PARTS_VERB).match(symbols, longest - 1):
                verb, end = verbs.by_lemma[longer], longest
                break
        else:
            if lower[end] in lexicon.words("particles") and symbols[head - 1] in ",QM" and symbols[end + 1] in "DNK":
                known = verbs.by_lemma.get(lemma)
                if known is None or known.type is Type.BELIEF:  # …, sounded out the sexton
                    verb, end = _placed(f"{lemma} {lower[end]}"), end + 1
        if verb is None or _only_leads(skeleton, head, verbs):
            continue
        first, form = group(symbols, lower, sentence.start, head)
        if form is Form.GERUND and lower[first - 1] == "without":
            continue  # without specifying the sum
        if form is Form.GERUND and lemma in lexicon.words("verbs_of_topics") and _opens_on_topic(skeleton, first, end):
            continue
        if form is Form.PARTICIPLE and symbols[head - 1] in "NK" and compiled(_TIMED).match(symbols, end):
            continue  # A study published last year in a journal found that
        said_of_it = qualifiers((*lower[first:head], *_denied(lower, end)), form)
        if (heard := _heard(skeleton, sentence.start, first, verbs)) is not None:
            first, form = heard, Form.FINITE
        elif leader := led(skeleton, sentence.start, first, form):
            first, form, said_of_it = leader
        yield CueGroup(first, head, end, verb, form, said_of_it)


def _opens_on_topic(skeleton: Skeleton, first: int, end: int) -> bool:
    """Return whether a gerund only opens with what is spoken of: | Commenting on the delay, Ana Moe said that."""
    symbols = skeleton.symbols
    comma = symbols.find(",", end)
    opens = first == 0 or symbols[first - 1] in "|.?!Q;"
    return opens and comma > 0 and symbols[end] in "Pa" and STATEMENTS.isdisjoint(symbols[end:comma])


def _denied(lower: tuple[str, ...], end: int) -> tuple[str, ...]:
    """Return "not" where what stands behind a verb denies it: showed | no sign that; said | little of it."""
    no = lower[end : end + 1] == ("no",) and lower[end + 1] in lexicon.words("signs_given")
    little = lower[end : end + 1] == ("little",) and lower[end + 1] in lexicon.words("before_topics")
    return ("not",) if no or little else ()


_HEARD = rf"(?<![XZ])[XZ]{{1,3}}R?(?P<heard>[Ee])(?:[bP]{NOUNS})?a?t?R?\Z"


_GOING = r"X?(?P<verb>[VCEe])[Pb]?\Z"
_GOING_ENDS = "VCEePb"


def _only_leads(skeleton: Skeleton, head: int, verbs: SpeechVerbs) -> bool:
    """Return whether the verb at `head` only leads to one that tells: he | went on | to complain that it was dark.

    So with the way in which it is done: he | began by | saying that it was dark.
    """
    symbols, lower, lemma = skeleton.symbols, skeleton.lower, skeleton.forms[head].lemma
    end = head + 1 + (lower[head + 1 : head + 2] == ("on",))
    by = symbols[end : end + 2] == "bg" and symbols[head - 1] not in "XZR"
    on = symbols[end : end + 2] == "tc" and lemma in lexicon.words("verbs_of_going_on")
    if not by and (not on or (lemma == "go" and lower[end - 1] != "on")):
        return False
    told = verbs.by_lemma.get(skeleton.forms[end + 1].lemma)
    if told is None or told.type is not Type.ASSERTION:
        return False
    return told.mostly_tells("that", "np")


def _heard(skeleton: Skeleton, start: int, first: int, verbs: SpeechVerbs) -> int | None:
    """Return where begins what leads to a verb of saying: she | was heard to remark; she | went on to remark."""
    led = first > start and skeleton.symbols[first - 1] in _GOING_ENDS
    going = search_before(_GOING, skeleton.symbols, first, start) if led else None
    if going and _only_leads(skeleton, going.start("verb"), verbs):
        return going.start()
    match = search_before(_HEARD, skeleton.symbols, first, start)
    if match is None or skeleton.lower[match.start("heard")] not in lexicon.words("heard_from_others"):
        return None
    return match.start()


@cache
def _unlisted(lemma: str) -> SpeechVerb:
    """Return a verb that no list has, which only a quotation beside it makes a cue."""
    spoken = (frame for frame in frames.frames().values() if frame.worth > frames.RARE)
    worth = {frame.name: round(10 * frame.worth) for frame in spoken}
    return SpeechVerb(lemma, Type.ASSERTION, Stance.NEUTRAL, worth)


@cache
def _placed(lemma: str) -> SpeechVerb:
    """Return a verb that no list has, which only its position makes a cue."""
    return SpeechVerb(lemma, Type.ASSERTION, Stance.NEUTRAL, {frames.ELSE: 0})
