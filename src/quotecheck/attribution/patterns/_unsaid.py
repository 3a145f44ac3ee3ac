"""Whether the object of a verb shows a deed and no words, which some patterns share: the fire claimed two lives."""

from collections.abc import Mapping
from functools import cache

from quotecheck import lexicon
from quotecheck.attribution.content.medium import is_through
from quotecheck.attribution.cues.cue import CueGroup
from quotecheck.attribution.grammar import NOUN_PHRASE, NOUNS, compiled, search_before
from quotecheck.attribution.patterns._telling_paper import is_telling_paper
from quotecheck.attribution.sources.source_kind import head_of, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton

_PEOPLE, _BODIES, _NAMES, _SELF, _FIGURES = "people", "bodies", "names", "self", "figures"
_NAME = r"K{1,3}(?![K'])"
_WHOLE_NAME = "K{1,5}[,.;|!?]"
# He called Moe | on Monday, | every day, | and left; not: he called Moe a liar, Lie, a friend, “dull”.
_END = r"[.;|!?)PUaRtyY]|D[yY]|&R?[VC]"
_FIGURE = "0{1,2}+(?![NKqy])"
_ALONE = rf"0&|{NOUN_PHRASE}[,.;P]"
_WHOM = r"W[DNKRS]{1,5}\Z"


def is_unsaid(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether the object at `start` is nothing that is said, with this verb: she called the police.

    A verb that calls something what it is says so behind its object: he called Moe | a liar; not: | a taxi.
    """
    if skeleton.lower[start] == "nothing":
        return cue.verb.only_speaks
    if is_telling_paper(skeleton, cue, start):
        return True
    unsaid = _unsaid().get(cue.verb.lemma)
    if unsaid is None:
        return False
    kinds, end = _kinds(skeleton, start)
    if cue.verb.lemma in lexicon.words("naming_verbs"):
        if skeleton.symbols[end] == "D" and not unsaid.isdisjoint(_kinds(skeleton, end)[0][:1]):
            return True
        whom = search_before(_WHOM, skeleton.symbols, cue.first)
        if whom and (names := compiled(_NAME).match(skeleton.symbols, start)):
            return skeleton.symbols[names.end()] in ",.;|)"  # Moe, whom the villagers call Old Cod, left
        if not compiled(_END).match(skeleton.symbols, end):
            return False
    return not unsaid.isdisjoint(kinds)


def is_unsaid_alone(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether the object at `start` is nothing that is said and no subject of a clause.

    Her sister added | 14 and the team closed on a run; said | goodbye in a film shot at home.
    """
    return compiled(_ALONE).match(skeleton.symbols, start) is not None and is_unsaid(skeleton, cue, start)


def names_speaker(skeleton: Skeleton, cue: CueGroup, start: int) -> bool:
    """Return whether the name behind a verb of speech is who speaks: ham, tea, | said Ana Moe; it was “fun” | said Moe.

    A comma or a quotation stands before that verb.
    """
    behind_mark = skeleton.symbols[cue.first - 1] in ",qJ" and cue.verb.only_speaks
    return behind_mark and compiled(_WHOLE_NAME).match(skeleton.symbols, start) is not None


def is_medium_alone(skeleton: Skeleton, start: int, end: int) -> bool:
    """Return whether what stands before an object says in what it was said: denied | in a post | the sale of it.

    Not where the object, which ends at `end`, goes on with a quotation: the firm said in a post the boat “was sold”.
    """
    return is_through(skeleton, start) and skeleton.symbols[end] in "oP.,"


def _kinds(skeleton: Skeleton, start: int) -> tuple[tuple[str, ...], int]:
    """Return what the list may call the object at `start`, and where its noun phrase ends."""
    symbols, lower = skeleton.symbols, skeleton.lower
    if symbols[start] == "O":
        return (_SELF if lower[start].endswith(("self", "selves")) else _PEOPLE,), start + 1
    if name := compiled(_NAME).match(symbols, start):
        return (lower[name.end() - 1], _NAMES), name.end()
    if figure := compiled(_FIGURE).match(symbols, start):
        return (_FIGURES,), figure.end()  # scored 27 points, her sister | added 14
    phrase = compiled(NOUNS).match(symbols, start)
    if phrase is None:
        return (), start
    head = lower[head_of(symbols, start, phrase.end())]
    kind = {"people": (_PEOPLE,), "body": (_BODIES,)}.get(kind_of_noun(head), ())
    return (head, *kind), phrase.end()


@cache
def _unsaid() -> Mapping[str, frozenset[str]]:
    """Return verbs → the heads of objects with which they report nothing."""
    pairs = (line.split() for line in lexicon.lines("unsaid_objects"))
    return {verb.replace("_", " "): frozenset(heads) for verb, *heads in pairs}
