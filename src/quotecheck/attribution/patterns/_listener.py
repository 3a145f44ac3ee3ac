"""How to tell a listener from a content, which two patterns share: no job was lost, he told KHSM."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import (
    ADJUNCT,
    CLAUSE,
    COMPLEMENT,
    FINITE,
    MAY_TELL_THAT,
    NOUN_PHRASE,
    NOUNS,
    TIME,
    compiled,
    likely_match,
    search_before,
)
from quotecheck.attribution.sources.source_kind import kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

ALONE = r"(?:[D0]{0,2}[NK]{1,4}(?:'[NK]{1,3})?|[OI])"
"""A short noun phrase with nothing behind it."""

_GATHERING = rf"(?:DN{{0,2}}[Gg]|(?:DY(?=K))?{NOUN_PHRASE})"  # a packed meeting | of the board
GATHERED = rf"{_GATHERING}(?:o{NOUNS}){{0,2}}(?:,?&{NOUNS}(?:o{NOUNS})?)?"
"""Who is told, with what says who they are: a packed meeting of the board; residents and their families."""

_ENDS = rf"{ALONE}(?:{TIME}){{0,2}}(?:[.;|!?]|[UHa](?:[Gg]|S))"
_SPEAKER = rf"(?:S|{NOUNS}{COMPLEMENT}{{0,3}}+(?:,?&{NOUNS}{COMPLEMENT}{{0,3}}+)?)"  # she; a man close to the talks
_BESIDE = rf",{_SPEAKER}\Z"
_GATHERED_AT_END = rf"{GATHERED}(?:{ADJUNCT}){{0,4}}+[.;|!?]"
_CLAUSE_BEFORE = rf"(?:{FINITE})[^.?!;|]*,{_SPEAKER}\Z"
_LISTENER = rf"{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+T"


def is_told_that(symbols: str, start: int) -> bool:
    """Return whether somebody stands at `start` who is told what follows: reminded | a full gallery that nobody was."""
    listener = likely_match(MAY_TELL_THAT, _LISTENER, symbols, start)
    return listener is not None and compiled(CLAUSE).match(symbols, listener.end()) is not None


_TOLD_WORDS = (
    rf"(?:{NOUNS}|O){COMPLEMENT}{{0,3}}+(?:W[^.?!;|,QMJ]{{1,15}}|:)?(?:,?[QMJ]|SR?{FINITE})"
    rf"|(?:K{{1,3}}|O)D[NK]{{1,4}}R?{FINITE}"
)


def is_told_words(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether somebody stands at `start` who is told: told | The Echo she was “ill”, told | the cooks, “No.”.

    Told | Reuters the crew first saw it.
    """
    needs_one = cue.verb.only_tells("np+that") and cue.verb.mostly_tells("np+clause") and "that" not in cue.verb.frames
    return needs_one and bool(compiled(_TOLD_WORDS).match(skeleton.symbols, start))


def is_listener_of_statement_before(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether what is told stands before: no job was lost, he told KHSM on Monday, he told her while ….

    The pier is shut, the mayor told a packed meeting of the board.
    """
    if is_told_to_many(skeleton, cue, start) or is_when_it_was_said(skeleton, cue, start):
        return True
    if not cue.verb.only_tells("np+that"):
        return False
    # No job was lost, he told her.
    alone = skeleton.lower[start] == "her" and skeleton.symbols[start + 1] in ".;|!?"
    ends = alone or compiled(_ENDS).match(skeleton.symbols, start) is not None
    return ends and search_before(_BESIDE, skeleton.symbols, cue.first) is not None


def is_told_to_many(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether those who stand at `start` are told the clause before: …, she told | a meeting of the board.

    Of whom nothing but place and time follows: told | reporters of a plan is none, nor is a gift, a story or a truth.
    """
    many = compiled(_GATHERED_AT_END).match(skeleton.symbols, start) if cue.verb.lemma == "tell" else None
    if many is None or search_before(_CLAUSE_BEFORE, skeleton.symbols, cue.first) is None:
        return False
    first = compiled(_GATHERING).match(skeleton.symbols, start)
    stop = first.end() if first else start
    kinds = {kind_of_noun(word) for word in skeleton.lower[start:stop]}
    return "body" in kinds or ("people" in kinds and skeleton.symbols[stop] != "o")


_BEFORE_WHEN = rf"(?:{TIME}|{ALONE}(?:{TIME})?)P"


def is_when_it_was_said(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether behind a verb stands only when the clause before it was said, and to whom.

    The mine will close, Moe said | Friday after talks had ended; Moe told | reporters after they had ended.
    """
    match = compiled(_BEFORE_WHEN).match(skeleton.symbols, start)
    when = match is not None and skeleton.lower[match.end() - 1] in lexicon.words("prepositions_of_clauses")
    return when and search_before(_CLAUSE_BEFORE, skeleton.symbols, cue.first) is not None
