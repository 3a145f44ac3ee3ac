"""The cue "according to" and what stands for it, an account among them, which four patterns share."""

import re

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import ADJUNCT, ASIDE, COMPLEMENT, NOUN_PHRASE, NOUNS, compiled
from quotecheck.attribution.patterns._message import FROM
from quotecheck.attribution.sources.source_kind import can_speak, head_of
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.function_words import of_classes

ACCORDING_TO = PhraseCue(
    "according_to assertion front:9 back:9 mid:9",
    shape=rf"[Aa]?(?P<in>[Pbt])(?P<the>D)(?P<noun>N){FROM}",  # in the telling of; in the reckoning announced by
    also=("(?P<in>P)(?P<a>D)(?P<noun>N)(?P<by>[bP])",),  # in an account by
    listed="attributing_phrases",
    words={"noun": "@nouns_of_account", "in": "by from in on to at per"},
    may_hold={"the": "the", "a": "a an", "by": "by from", "from": "of by from"},
)


_OWN_ACCOUNT = "(?:D|D?[NK]{1,5}')N{1,2}"


def says_nothing(skeleton: Skeleton, cue: CueGroup, after: re.Match[str]) -> bool:
    """Return whether another phrase than "according to" attributes nothing here.

    It was built in accordance with the law; as per custom. Behind its statement it stands after a comma.
    """
    symbols, word, source = skeleton.symbols, skeleton.lower[cue.first], after.span("source")
    if word == "according":
        return _is_own_account(skeleton, *source)
    joined = cue.form is Form.FRONTED or symbols[cue.first - 1] in ",-(M"
    # She said, per an interpreter, that it was safe. It costs nine crowns, per passenger.
    rate = word == "per" and (symbols[cue.first - 2] in _SAYS or symbols[source[0]] not in "DK")
    return rate or not joined or not (can_speak(skeleton, *source) or _are_words(skeleton, *source))


_SAYS = frozenset("Cceg")


def _are_words(skeleton: Skeleton, start: int, end: int) -> bool:
    """Return whether a source is what somebody said: as per his words."""
    return skeleton.lower[head_of(skeleton.symbols, start, end)] in lexicon.words("nouns_of_saying")


def _is_own_account(skeleton: Skeleton, start: int, end: int) -> bool:
    """Return whether `ACCOUNT` finds it, for whoever owns the account: according to Moe's own version."""
    owned = compiled(_OWN_ACCOUNT).fullmatch(skeleton.symbols, start, end)
    if owned is None or skeleton.lower[end - 1] not in lexicon.words("nouns_of_account"):
        return False
    return "'" in skeleton.symbols[start:end] or skeleton.lower[start] in of_classes("possessive")


SAYER = (
    rf"(?P<by>XZ?R?[Ee]{ADJUNCT}{{0,2}}?b)?(?P<source>{NOUN_PHRASE}{COMPLEMENT}{{0,3}}+{ASIDE}?"
    rf"(?(by)(?:,{NOUNS}{COMPLEMENT}{{0,3}}+(?=[.;?!|]))?))(?(by)|R?X?R?[Ce](?:{NOUN_PHRASE})??{ADJUNCT}{{0,2}}?)"
)
"""Who said what stands before or behind: what | the mayor said on Monday; what | was said on Monday by the mayor."""
