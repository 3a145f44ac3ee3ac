"""Whether the text says who somebody is beside the name: a name introduced anew is of somebody else."""

from __future__ import annotations

from quotecheck.entities.variants.name_context import APPOSED
from quotecheck.entities.variants.name_index import Run
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Tokens

_BESIDE = 12  # tokens before and behind a name within which a post is told again
_STEM, _ALIKE = 5, 2  # letters by which words are one, and how many such words tell one post
_STOPS = ("\n", ".", "”", '"')
_NAMES = "DNKAo"  # symbols of what a name may be followed by behind `of`: the relief agency of Brell


def is_introduced(tokens: Tokens, run: Run, known: Run) -> bool:
    """Return whether what somebody is stands beside the name, and does not stand beside the one known."""
    told = is_apposed(tokens, run) and len(_said(tokens, run) & _said(tokens, known)) < _ALIKE
    return told or has_own_post(tokens, run, known)


def _said(tokens: Tokens, run: Run) -> frozenset[str]:
    """Return how the words begin that tell what somebody is behind a comma: the tract administrator."""
    behind = tokens.lower[run.tokens[-1] + 1 : run.tokens[-1] + _BESIDE]
    stop = next((i for i, word in enumerate(behind) if word in _STOPS), len(behind))
    return frozenset(word[:_STEM] for word in behind[:stop] if len(word) >= _STEM)


def has_own_post(tokens: Tokens, run: Run, known: Run) -> bool:
    """Return whether what somebody is stands before the name, and not beside the other: the baker Ana Lucia Ruiz."""
    if run.title:
        same = run.title == known.title or run.title in words("courtesies")
        return not same and not _tells(tokens, known, run.title)
    post = tokens.lower[run.tokens[0] - 1]
    kind = noun_kind(post)
    return kind is not None and kind.noun is Noun.PERSON and not _tells(tokens, known, post)


def _tells(tokens: Tokens, run: Run, post: str) -> bool:
    """Return whether a post stands beside a name in its sentence: the regional | governor of Potos, Tola Rith."""
    behind = tokens.lower[run.tokens[-1] + 1 : run.tokens[-1] + _BESIDE]
    stop = next((i for i, word in enumerate(behind) if word in _STOPS), len(behind))
    return post in tokens.lower[_sentence(tokens, run) : run.tokens[0]] or post in behind[:stop]


def _sentence(tokens: Tokens, run: Run) -> int:
    """Return where the sentence opens that a name stands in, or the words shortly before it."""
    before = range(max(0, run.tokens[0] - _BESIDE), run.tokens[0])
    return max((i + 1 for i in before if tokens.words[i] in _STOPS), default=before.start)


def is_apposed(tokens: Tokens, run: Run) -> bool:
    """Return whether a comma behind the name begins what somebody is: Ana Ruiz, a baker; Ruiz, 34; Ruiz, owner of."""
    after = run.tokens[-1] + 1
    if tokens.words[after] != ",":
        return tokens.words[after] == "("
    following = tokens.lower[after + 1]
    return following in APPOSED or following.isdecimal() or _is_post(tokens, after + 1)


def _is_post(tokens: Tokens, start: int) -> bool:
    """Return whether nouns from `start` on, of which the last is of one person, say what somebody is: head teacher."""
    stop = start
    while tokens.symbols[stop] in "NKA" and stop - start < _BESIDE:
        stop += 1
    kind = noun_kind(tokens.lower[stop - 1])
    return stop > start and kind is not None and kind.noun is Noun.PERSON and not kind.plural


def is_known(tokens: Tokens, run: Run) -> bool:
    """Return whether the text says who somebody is beside the name or shortly before it: the engineer of the dam."""
    if is_apposed(tokens, run) or (run.title and run.title not in words("courtesies")):
        return True
    kinds = (noun_kind(tokens.lower[i]) for i in range(_sentence(tokens, run), run.tokens[0]))
    return any(kind is not None and kind.noun is Noun.PERSON for kind in kinds)


def speaks(tokens: Tokens, run: Run) -> bool:
    """Return whether a verb of speech stands beside the name: Ana Ruiz of the guild denied that; said Ana Ruiz."""
    if tokens.lower[run.tokens[0] - 1] in words("said_before_subjects"):
        return True
    at = run.tokens[-1] + 1
    if tokens.symbols[at] == "o":  # whose she is, or where from
        at = next((i for i in range(at + 1, at + _BESIDE) if tokens.symbols[i] not in _NAMES), at)
    verb = tokens.forms[at]
    return verb is not None and (verb.past or verb.third) and not verb.base and verb.lemma in speech_verbs()
