"""Whether a post opens a clause that reports, or stands behind the verb of one: the head of the board Ola Moe said."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Tokens
from quotecheck.phrases.role_words.role_bounds import is_finite

OPENING = frozenset(".!?:;—–|“”\"'\n") | {"--"}
_CLOSES_WORDS = frozenset((",", "”", '"', "’", "'"))
_ENDS = frozenset((".", ",", ";"))
_REPORTS = 7  # tenths of a verb's uses before "that" in which it reports
_ASIDE = 12  # tokens between commas
_ACCORDING = ("according", "to")
FULL = (2, 3)  # words of a name
_TOLD = 9  # tokens behind a verb: told the assembly from the rostrum on Monday | that


def is_source(tokens: Tokens, first: int, name: int) -> bool:
    """Return whether a post with its article opens a clause that reports: the | head of the board Ola Moe | said.

    By a verb that mostly reports, or by what stands behind it: notified | that; told from the rostrum | that. Or behind
    what is said: “It held,” said | the head of the board Ola Moe; according to | the head of the board Ola Moe,
    """
    if first < 1 or tokens.lower[first - 1] != "the":
        return False
    inverted = first > 2 and (is_inverted(tokens, first - 2) or tokens.lower[first - 3 : first - 1] == _ACCORDING)
    if first > 1 and tokens.words[first - 2] != "," and tokens.words[first - 2] not in OPENING and not inverted:
        return False
    behind = name
    while behind < len(tokens.words) and tokens.words[behind][0].isupper():
        behind += 1
    if behind - name not in FULL:
        return False
    if inverted:
        return behind < len(tokens.words) and tokens.words[behind] in _ENDS
    if tokens.words[behind : behind + 1] == (",",):  # the head of the board Ola Moe, who is 44, | said
        commas = (i for i in range(behind + 1, min(behind + _ASIDE, len(tokens.words))) if tokens.words[i] == ",")
        behind = next(commas, behind) + 1
    form = tokens.forms[behind] if behind < len(tokens.words) else None
    verb = speech_verbs().get(form.lemma) if form and (form.past or form.third) else None
    if verb is None:
        return False
    return verb.frames.get("that", 0) >= _REPORTS or _tells_clause(tokens, behind + 1)


def is_inverted(tokens: Tokens, verb: int) -> bool:
    """Return whether a verb of speech stands behind what is said: “It held,” | said | head of the board Ola Moe."""
    form = tokens.forms[verb]
    said = form is not None and form.past and form.lemma in speech_verbs()
    return said and tokens.words[verb - 1] in _CLOSES_WORDS


def _tells_clause(tokens: Tokens, behind: int) -> bool:
    """Return whether a clause begins right behind a verb, or behind to whom, where and when somebody tells it."""
    if tokens.lower[behind : behind + 1] and tokens.lower[behind] in lexicon.words("subjects_behind_posts"):
        return True
    for i in range(behind, min(behind + _TOLD, len(tokens.words))):
        if tokens.lower[i] == "that":
            return True
        if not tokens.words[i][0].isalnum() or is_finite(tokens, i):
            return False
    return False
