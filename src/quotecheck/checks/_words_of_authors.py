"""Which words beside a quotation tell who first said it: used by the check of one quotation for two."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.lexicon import words
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form

_OPENING, _APPOSED, _LED = 9, 8, 6  # words
_MODIFIERS = 3  # words between whose remark it is and the noun
_MARKS = " ,:;(“‘\"'”’—–-"
_BELONGS = frozenset(("belonged", "belongs"))


def words_in(text: str) -> list[str]:
    """Return the words of a stretch of text in small letters, without the marks around them."""
    plain = (word.strip(_MARKS) for word in text.lower().replace("’", "'").split())
    return [word for word in plain if word]


def owns_remark(between: str) -> bool:
    """Return whether a name owns the remark that follows it in its sentence: 's complaint that; , whose remark.

    Or is that of whoever made the phrase: Haddad, who coined “…”.
    """
    told = between.replace("’", "'")
    if words_in(told)[:2] in (["who", "coined"], ["who", "invented"]):
        return True
    if not told.startswith(("'s ", ", whose ", " whose ")):
        return False
    return any(word in words("remarks") for word in words_in(told)[1 : _MODIFIERS + 1])


def is_cleft(opening: str, behind: str) -> bool:
    """Return whether a sentence tells who it was that said the words: it was the mayor, Haddad, who told them that."""
    before, told = words_in(opening), words_in(behind)
    return before[:2] == ["it", "was"] and len(before) <= _OPENING and told[:1] == ["who"] and _is_said(told)


def _is_said(told: Sequence[str]) -> bool:
    """Return whether a verb of speech is among some words, and none by which the words are another's or not true."""
    others = words("verbs_of_rejecting") | words("verbs_of_others_words")
    lemmas = {form.lemma for word in told if (form := verb_form(word))}
    return not lemmas.isdisjoint(speech_verbs()) and lemmas.isdisjoint(others) and words("negations").isdisjoint(told)


def is_origin(told: Sequence[str], *, owned: bool) -> bool:
    """Return whether words behind a quotation tell whose it is: was the invention of the mayor; is (Haddad's).

    Not: was not the view of; was a description of.
    """
    if not told or told[0] not in words("verbs_of_origin") or len(told) > _APPOSED or told[1:2] in (["a"], ["an"]):
        return False
    authored = owned or told[0] in _BELONGS or not words("words_before_authors").isdisjoint(told[1:])
    return authored and words("negations").isdisjoint(told)


def opens_with(opening: Sequence[str]) -> bool:
    """Return whether a sentence opens with a quotation as the means of what follows: with the words; by calling it."""
    if not 0 < len(opening) <= _OPENING:
        return False
    if opening[0] in ("with", "using", "in"):
        return opening[-1] in words("remarks") and not any("'s" in word for word in opening)
    first = opening[1] if opening[0] in ("by", "in") and len(opening) > 1 else opening[0]
    form = verb_form(first)
    return form is not None and form.gerund and form.lemma in speech_verbs()


def leads_to_subject(told: Sequence[str]) -> bool:
    """Return whether nothing but a verb, a title or a post stands between the quotation and who opened with it."""
    return len(told) <= _LED and not any(word.endswith("ing") for word in told)
