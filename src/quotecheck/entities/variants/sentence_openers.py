"""What a word with a capital is that opens a sentence: a name, or an ordinary word."""

from __future__ import annotations

from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Tokens

_STOPS = ".!?:;…\n"
_MARKS = frozenset(("'", "`", "-", "--"))  # may stand between a stop and the word that opens the sentence
_OPENING = frozenset(("“", '"', "‘", "(", "[", "•", "*", "—", "–"))  # behind them a sentence may open
_CLOSING = frozenset(("”", '"', "'", ")", "]"))
_SPOKE = frozenset(("said", "says", "told", "added"))


def opens_sentence(tokens: Tokens, at: int) -> bool:
    """Return whether a sentence opens at a token, where a capital means nothing: behind a stop or an opening mark."""
    written = tokens.words
    at -= 1
    if at >= 0 and written[at] in _MARKS:
        at -= 1
    if at < 0 or written[at] in _OPENING:
        return True
    while at >= 0 and written[at] in _CLOSING:
        at -= 1
    return at < 0 or written[at][-1] in _STOPS


def is_who_speaks(tokens: Tokens, at: int) -> bool:
    """Return whether an ordinary word may be who speaks: "Pepper said"; "Herbs believes", no plural with that verb."""
    form = tokens.forms[at + 1]
    one = tokens.lower[at].endswith("s") and form is not None and form.third and form.lemma in speech_verbs()
    return one or tokens.lower[at + 1] in _SPOKE
