"""Clauses in which a pronoun goes on with the subject of their sentence: Ruiz told the court on Monday that | she …."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.lexicon.people import CALENDAR
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import TextIndex, Tokens

_OF_TIMES = frozenset("Yy0")
_OF_PHRASES = frozenset("NKDPoYy0R-'vc")  # "court" may be a verb
_OF_FRONTS = frozenset("NDPoYy0R,")
_PAIRS = ("both", "even", "neither", "only")
_FRONTS = ("and", "but", "so", "still", "yet")
_AND = ("and", "but")
_WHERE = ("at", "from", "in", "inside", "outside")


def is_own_front(index: TextIndex, front: range) -> bool:
    """Return whether words before the subject of a sentence tell of nobody: But | Ruiz; At a hearing in Ash, | Ruiz.

    What is quoted before its speaker may; the words that tell of somebody are looked for apart.
    """
    tokens = index.tokens
    told = [i for i in front if not index.is_quoted(tokens.starts[i]) and tokens.words[i][0].isalnum()]
    if len(told) <= 1 and all(tokens.lower[i] in _FRONTS for i in told):
        return True
    return tokens.words[front.stop - 1] == "," and not any(_may_be_a_name(tokens, i) for i in told)


def is_own_subject(tokens: Tokens, behind: range) -> bool:
    """Return whether he or she behind the words `behind` is the subject that stands before them.

    Ruiz told the court that | he …; Ruiz said on Tuesday | he …; Ruiz said the gate was shut and that | he …; Ruiz has
    won twice since | he …; "It is late," Ruiz said as | he left.
    """
    if any(_may_be_a_name(tokens, i) for i in behind):
        return False
    behind = _to_the_joint(tokens, behind)
    verbs = [i for i in behind if _is_said(tokens, i)]
    last = behind[-1:]
    joint = tokens.lower[last[0]] if last else ""
    if joint in words("joints_of_the_own"):
        return "," not in (tokens.words[i] for i in behind[-3:])
    if not verbs:
        return False
    if joint in _AND or (joint == "that" and tokens.lower[behind[-2]] in _AND):
        return True
    between = range(verbs[-1] + 1, behind.stop - (joint == "that"))
    return not between or _is_aside(tokens, between, closed=joint == "that")


def _to_the_joint(tokens: Tokens, behind: range) -> range:
    """Return words up to that which joins a clause, less what stands before its subject: said that | in May.

    Said that | neither | she nor the clerk had known.
    """
    if tokens.lower[behind.stop - 1] in _PAIRS:
        behind = behind[:-1]
    joint = next((i for i in reversed(behind) if tokens.lower[i] == "that"), behind.stop - 1)
    inside = range(joint + 1, behind.stop)
    front = (
        bool(inside)
        and tokens.symbols[inside.start] == "P"
        and {*tokens.symbols[joint + 1 : behind.stop]} <= _OF_FRONTS
    )
    return range(behind.start, joint + 1) if front else behind


def says_at_once(tokens: Tokens, behind: range) -> bool:
    """Return whether the words before a pronoun end with a verb of speech, and `that` at most: Ruiz said | she …."""
    verb = behind.stop - 1 - (tokens.lower[behind.stop - 1] == "that")
    return _is_said(tokens, verb)


def is_own_possessive(tokens: Tokens, at: int, behind: range) -> bool:
    """Return whether his or her is the subject's: Ruiz said in | his office; Ruiz asked | his fellow judges."""
    if any(_may_be_a_name(tokens, i) for i in behind):
        return False
    if tokens.lower[at + 1] in ("fellow", "own"):
        return not any(_is_said(tokens, i) for i in behind)
    said = bool(behind[1:]) and _is_said(tokens, behind[-2]) and tokens.lower[behind[-1]] in _WHERE
    return said and tokens.lower[at + 1] in words("places_of_speakers")


def is_own_reflexive(tokens: Tokens, behind: range) -> bool:
    """Return whether himself or herself is the subject: Ruiz | himself left; Ruiz called | himself a sailor."""
    return not any(_may_be_a_name(tokens, i) or tokens.lower[i] == "that" for i in behind)


def _is_said(tokens: Tokens, i: int) -> bool:
    form = tokens.forms[i]
    return form is not None and not form.base and form.lemma in speech_verbs()


def _is_aside(tokens: Tokens, between: range, *, closed: bool) -> bool:
    """Return whether a verb of speech has but a listener, a time or a place behind it: told the court | on Monday.

    Without `that` behind them (not `closed`), only a time or those listening: told reporters | he.
    """
    symbols = {tokens.symbols[i] for i in between}
    if not symbols <= _OF_PHRASES or any(tokens.lower[i] in words("pronoun_determiners") for i in between):
        return False
    first = between.start
    if tokens.lower[first - 1] in words("forms_of_telling"):
        return True
    if not closed:
        return all(tokens.symbols[i] in _OF_TIMES or tokens.lower[i] == "on" for i in between)
    return tokens.symbols[first] in "PYyR"


def _may_be_a_name(tokens: Tokens, i: int) -> bool:
    """Return whether a word may be somebody's name that was not read as one: Ruiz praised | Dane; not: told the BBC."""
    if not tokens.words[i][0].isupper() or tokens.words[i].isupper() or tokens.flags[i] & CALENDAR:
        return False
    form = tokens.forms[i - 1]
    return tokens.lower[i - 1] in words("words_before_people") or (form is not None and not form.base)
