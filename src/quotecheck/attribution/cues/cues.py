"""Find the cues of a sentence: the verb with its auxiliaries and particle, and the form it stands in."""

from __future__ import annotations

import re
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
# And any that stands where verbs of saying do (`verbs_by_position`): the nets were empty, Moe wailed;
# it was wailed by Moe that.
_CUE = r"""
    (?P<piece>[Gg](?=T)(?<=o.))
  | [Cceg]
  | N(?=[TPobtaDRYy]|:[^QMJ])(?<=[D'0NKYPVCceEvGgWRo].)
  | [NE](?:(?<=[XZ].)|(?<=[XZ]R.))
  | (?P<spoken>V(?:(?=[,:][QMJ])|(?<=[QM].)(?=[KSO])|(?:(?<=[QM][KNS].)|(?<=[QM][DK][KN].))(?=[OR]?[.?!,])))
  | (?P<placed>V(?:(?=(?:tD?[NK]{1,3})?T)|(?<=,.)(?=[DKNSO])|(?<=[NKSO0),].)(?=[,.;PRby]))|E(?=b))
    """
_BEHIND_QUOTATION = r"(?<![^|.?!Q])(?:M|J,)[DNKS]*\Z"
_BEHIND_QUOTATION_ENDS = "M,DNKS"
_TIMED = r"[DR]?R?y|Y"
_PARTS_VERB = ".Y|IP[RDP]?0"  # remarked on | September 4 that; put it | at about 40


def find_cues(skeleton: Skeleton, sentence: range, verbs: SpeechVerbs) -> Iterator[CueGroup]:
    """Yield the verbs, and the nouns with "that", that can be cues of `sentence`, from left to right."""
    for match in compiled(_CUE).finditer(skeleton.symbols, sentence.start, sentence.stop):
        if cue := _cue_at(skeleton, sentence.start, match, verbs):
            yield cue


def _cue_at(skeleton: Skeleton, start: int, match: re.Match[str], verbs: SpeechVerbs) -> CueGroup | None:
    """Return the cue that a match of `_CUE` is, if any, in the sentence from `start`."""
    symbols, head = skeleton.symbols, match.start()
    symbol = symbols[head]
    if match["piece"]:  # sounded a note of | warning that
        noun_cue = noun_cue_at(skeleton, start, head)
        if noun_cue or symbol == "G":
            return noun_cue
    if symbol == "N" and symbols[head - 1] not in "XZ" and symbols[head - 2 : head] not in ("XR", "ZR"):
        return noun_cue_at(skeleton, start, head)
    if symbol in "NEe":
        if being := _with_be(skeleton, start, head, verbs):
            return being
        if symbol == "N" or (symbol == "E" and symbols[head + 1] != "b"):
            return None
    verb, end = _verb_at(skeleton, start, match, verbs)
    if verb is None or _only_leads(skeleton, head, verbs):
        return None
    return _with_group(skeleton, start, head, end, verb, verbs)


def _with_be(skeleton: Skeleton, start: int, head: int, verbs: SpeechVerbs) -> CueGroup | None:
    """Return the cue that an adjective or participle behind "be" is, where a list has the two: was adamant that."""
    symbols, lower = skeleton.symbols, skeleton.lower
    verb = verbs.by_lemma.get(f"be {lower[head]}")
    be = head - 1 if symbols[head - 1] != "R" else head - 2
    if verb is None or auxiliaries().get(lower[be]) != "be":
        return None
    first = be - 1 if symbols[be - 1] == "X" and be > start else be
    return CueGroup(first, head, head + 1, verb, Form.FINITE, qualifiers(lower[first:head], Form.FINITE))


def _verb_at(skeleton: Skeleton, start: int, match: re.Match[str], verbs: SpeechVerbs) -> tuple[SpeechVerb | None, int]:
    """Return the verb that begins with the word of a match, None for none, and where its last word ends."""
    symbols, lower, head = skeleton.symbols, skeleton.lower, match.start()
    lemma, end = skeleton.forms[head].lemma, head + 1
    for rest, longer in verbs.longer.get(lemma, ()):
        longest = end_of_words(lower, end, rest)
        if longest and not compiled(_PARTS_VERB).match(symbols, longest - 1):
            return verbs.by_lemma[longer], longest
    known = verbs.by_lemma.get(lemma)
    particle = lower[end] in lexicon.words("particles") and symbols[head - 1] in ",QM" and symbols[end + 1] in "DNK"
    if particle and (known is None or known.type is Type.BELIEF):
        return _placed(f"{lemma} {lower[end]}"), end + 1  # …, sounded out the sexton
    if known:
        return known, end
    if match["spoken"] or search_before(_BEHIND_QUOTATION, symbols, head, start, ends=_BEHIND_QUOTATION_ENDS):
        return _unlisted(lemma), end
    return (None if symbols[head] == "N" else _placed(lemma)), end


def _with_group(
    skeleton: Skeleton, start: int, head: int, end: int, verb: SpeechVerb, verbs: SpeechVerbs
) -> CueGroup | None:
    """Return the cue of a verb with its auxiliaries and what leads to it, None where its form tells nothing."""
    first, form = group(skeleton.symbols, skeleton.lower, start, head)
    if _tells_nothing(skeleton, first, head, end, form):
        return None
    said_of_it = qualifiers((*skeleton.lower[first:head], *_denied(skeleton.lower, end)), form)
    if (heard := _heard(skeleton, start, first, verbs)) is not None:
        return CueGroup(heard, head, end, verb, Form.FINITE, said_of_it)
    if leader := led(skeleton, start, first, form):
        first, form, said_of_it = leader
    return CueGroup(first, head, end, verb, form, said_of_it)


_IN_OTHER_WORDS = (("that", "is"), ("which", "is"), ("is", "not"))


def _tells_nothing(skeleton: Skeleton, first: int, head: int, end: int, form: Form) -> bool:
    """Return whether a gerund, a participle or an infinitive says nothing of what somebody said.

    The board got 40 boats, that is | to say nine more than in May.
    """
    if form is Form.INFINITIVE and skeleton.lower[head] == "say":
        return skeleton.lower[first - 2 : first] in _IN_OTHER_WORDS
    if form is Form.GERUND:
        if skeleton.lower[first - 1] == "without":
            return True  # without specifying the sum
        lemma = skeleton.forms[head].lemma
        return lemma in lexicon.words("verbs_of_topics") and _opens_on_topic(skeleton, first, end)
    if form is Form.PARTICIPLE and skeleton.symbols[head - 1] in "NK":
        # A study published last year in a journal found that
        return compiled(_TIMED).match(skeleton.symbols, end) is not None
    return False


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
_HEARD_ENDS = "EeatRNKq0Yy"


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
    going = search_before(_GOING, skeleton.symbols, first, start, ends=_GOING_ENDS)
    if going and _only_leads(skeleton, going.start("verb"), verbs):
        return going.start()
    match = search_before(_HEARD, skeleton.symbols, first, start, ends=_HEARD_ENDS)
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
