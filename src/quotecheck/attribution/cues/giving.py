"""Find the cues that are nouns of saying, and the verbs that give them: her claim that; gave an assurance that."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form
from quotecheck.attribution.cues.verb_group import group, qualifiers
from quotecheck.attribution.grammar import NOUNS, TIME, compiled, likely_match
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.people import role_word
from quotecheck.lexicon.speech import SpeechVerb
from quotecheck.model import Stance, Type

NOUN = SpeechVerb("claim that", Type.ASSERTION, Stance.NEUTRAL, {"that": 9})
BELIEF = SpeechVerb("belief that", Type.BELIEF, Stance.NEUTRAL, {"that": 9})
GIVEN = SpeechVerb("give word that", Type.ASSERTION, Stance.NEUTRAL, {"that": 8, "pass:that": 6, "colon": 8})
GIVEN_OBJECT = SpeechVerb("give word of", Type.ASSERTION, Stance.NEUTRAL, {"np": 9, "ing": 7, "else": 0})
GIVEN_COUNT = SpeechVerb("give count of", Type.ASSERTION, Stance.NEUTRAL, {"np": 8, "else": 0})
GIVES = (GIVEN, GIVEN_OBJECT, GIVEN_COUNT)
"""The cues of a verb that gives a noun of saying: the verb by itself is none beside them."""

_OPENS = frozenset("T:")
_RELATIVE = "TR?[XVC]"
_ASIDE = rf"(?:,?(?:{TIME}|(?P<to>[Pt])(?!Y){NOUNS}(?:[ot]{NOUNS})?|R)){{1,3}}?,?(?=T(?!R?[XVC]))"
_MAY_BE_ASIDE = r"[^.?!;|XVCT]+(?:T|\Z)"


def noun_cue_at(skeleton: Skeleton, start: int, noun: int) -> CueGroup | None:
    """Return the cue that the noun at `noun` is a part of, if it is one of saying or is given something.

    Lee's claim that, his claim that: only beside an owner or a verb that gives it; gave an assurance on Friday that;
    issued a denial of.
    """
    if skeleton.symbols[noun + 1] in _OPENS:
        return _with_that(skeleton, start, noun)
    for joint in (noun + 1, _behind_listener(skeleton, noun + 1)):
        if said := _with_what_is_said(skeleton, noun, joint):
            return None if _is_fact(skeleton, joint + 1) else _giving(skeleton, start, noun, joint + 1, said)
    if skeleton.lower[noun] not in lexicon.words("nouns_of_saying"):
        return None
    aside = likely_match(_MAY_BE_ASIDE, _ASIDE, skeleton.symbols, noun + 1)
    if aside is None or (aside["to"] and skeleton.lower[aside.start("to")] not in lexicon.words("before_listeners")):
        return None
    return _giving(skeleton, start, noun, noun + 1, GIVEN) or (
        _owned(skeleton, noun) if _is_said(skeleton.lower[noun]) else None
    )


def _is_said(noun: str) -> bool:
    return noun in lexicon.words("nouns_of_saying") and noun not in lexicon.words("messages_of_deeds")


_NUMBER = "o[RDP]{0,3}0"


def _with_what_is_said(skeleton: Skeleton, noun: int, joint: int) -> SpeechVerb | None:
    """Return the cue where what is said stands behind the word at `joint`: a denial of | the theft."""
    if f"{skeleton.lower[noun]} {skeleton.lower[joint]}" in lexicon.words("nouns_with_what_is_said"):
        return GIVEN_OBJECT
    if skeleton.lower[noun] in lexicon.words("counts_given") and compiled(_NUMBER).match(skeleton.symbols, joint):
        return GIVEN_COUNT
    return None


def _behind_listener(skeleton: Skeleton, at: int) -> int:
    """Return what stands behind whom it is given to, if anybody: launched an appeal to the port | for fuel."""
    if skeleton.lower[at] not in {"before", "to", "with"}:
        return at
    listener = compiled(NOUNS).match(skeleton.symbols, at + 1)
    return listener.end() if listener else at


def _is_fact(skeleton: Skeleton, start: int) -> bool:
    """Return whether "that" follows on the noun phrase at `start`: laid stress on | the point that."""
    phrase = compiled(rf"(?:{NOUNS}|[Gg])(?=T)").match(skeleton.symbols, start)
    facts = lexicon.words("facts_pointed_out") | lexicon.words("nouns_of_saying")
    return phrase is not None and skeleton.lower[phrase.end() - 1] in facts


def _with_that(skeleton: Skeleton, start: int, that: int) -> CueGroup | None:
    """Return the cue that the noun right before "that" is a part of.

    Lee's claim that, his claim that: only beside an owner or a verb that gives it.
    """
    symbols, lower, noun = skeleton.symbols, skeleton.lower, that
    if compiled(_RELATIVE).match(symbols, that + 1):
        return None  # a remark that was made
    if lower[noun - 2 : noun + 1] == ("to", "the", "effect") and symbols[noun - 3] == "N":
        noun -= 3  # a remark to the effect that
    said = _is_said(lower[noun])
    if not said and lower[noun] not in lexicon.words("facts_pointed_out"):
        return None
    if given := _giving(skeleton, start, noun, that + 1, GIVEN):
        return given
    if symbols[that + 1] == ":":
        return None
    if said and symbols[noun - 2 : noun] == "PD" and _tells_with(lower, start, noun):
        return CueGroup(noun - 2, noun - 2, that + 1, GIVEN, Form.GERUND, ())
    return _owned(skeleton, noun) if said else None


def _owned(skeleton: Skeleton, noun: int) -> CueGroup | None:
    """Return the cue that a noun of saying is for whoever owns it: her claim that; Moe's charge on Friday that."""
    symbols, lower, first = skeleton.symbols, skeleton.lower, noun
    while symbols[first - 1] in "NKYy0" and noun - first < _MODIFIERS:
        first -= 1  # her | March comment that
    if symbols[first - 1] != "'" and lower[first - 1] not in {"whose", *of_classes("possessive")}:
        return None
    if lower[noun].endswith("ing") and noun > first and role_word(lower[noun - 1]):
        return None  # with its sponsor | warning that
    verb = BELIEF if lower[noun] in lexicon.words("nouns_of_thought") else NOUN
    return CueGroup(first, noun, noun + 1, verb, Form.NOMINAL, ())


_MODIFIERS = 3
"""How many words may stand between an owner and the noun for what it said: her | widely shared | claim."""


def _tells_with(lower: tuple[str, ...], start: int, noun: int) -> bool:
    """Return whether somebody does something with words: closed the session with the remark that it was late."""
    return lower[noun - 2] == "with" and noun - 2 > start and lower[noun] not in lexicon.words("nouns_of_thought")


def _giving(skeleton: Skeleton, start: int, noun: int, end: int, verb: SpeechVerb) -> CueGroup | None:
    """Return the cue of a verb and its object, a noun of saying, up to `end`.

    Gave a firm assurance that; gave voice to the fear that; drew attention to the fact that.
    """
    symbols, lower = skeleton.symbols, skeleton.lower
    head = _before_noun(skeleton, start, noun)
    if symbols[head] == "o" and lower[head - 1] in lexicon.words("pieces_of_words"):
        head = _before_noun(skeleton, start, head - 1)  # sounded a note | of warning that
    verbs = lexicon.words("verbs_of_giving_words") - (_HAVING if verb is not GIVEN else frozenset())
    if symbols[head] in "Potba" and head > start + 1:
        came = head - (2 if symbols[head - 1] in "RP" else 1)
        if lower[head] == "with" and came in skeleton.forms:
            head, verbs = came, lexicon.words("verbs_of_coming")  # came | out | with the denial that
        elif verb is not GIVEN:
            return None  # gave voice to the doubts about it
        elif _takes_fact(lower[head - 1]):
            head = _before_noun(skeleton, start, head - 1)
            verbs |= lexicon.words("verbs_of_drawing_attention")
        else:
            reached = _REACHING if lower[head] in {"at", "to"} else frozenset()
            head, verbs = head - 1, lexicon.words("verbs_of_holding") | reached
    elif lower[noun] in lexicon.words("facts_pointed_out"):
        return None
    if head not in skeleton.forms or skeleton.forms[head].lemma not in verbs:
        return None
    first, form = group(symbols, lower, start, head)
    return CueGroup(first, head, end, verb, form, qualifiers(lower[first:head], form))


_HAVING = frozenset({"bear", "have", "hold"})
"""What gives nothing that stands behind a noun: had no complaint about the finish."""
_REACHING = frozenset({"arrive", "come"})
"""Verbs that give what is found: came | to the verdict that; not: came | amid reports that."""


def _takes_fact(word: str) -> bool:
    """Return whether a verb gives `word` to what is said: gave voice to; gave it as; delivered himself of."""
    return word in lexicon.words("selves") or word in lexicon.words("words_given_to_facts")


def _before_noun(skeleton: Skeleton, start: int, noun: int) -> int:
    """Return the token in front of the noun phrase whose head is at `noun`: gave | the following explanation."""
    head = noun - 1
    while head > start and (skeleton.symbols[head] in "DN0R" or skeleton.lower[head] == "following"):
        head -= 1
    return head
