"""Which long names of bodies that differ in one ordinary word are one body's: used by the check of organisations."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quotecheck.checks._body_content import content_words
from quotecheck.checks._body_words import bare, is_own, tells_apart
from quotecheck.lexicon.nouns import Noun, noun_kind

_LONG = 6  # content words of a name of which a sister body seldom has all but one
_OWN = 2  # proper words before the members
_DEFINITE = "(?:the|its|that|this)"


def is_one_long_name(text: str, names: Iterable[str], one: str, other: str) -> bool:
    """Return whether two long names that call the members otherwise are one body's, the only one told of.

    The Sirel Adun Farmers Savings and Credit Society paid. The society met. The Sirel Adun Traders Savings and Credit
    Society sued. Not where the text never says `the society`, or names a third one, nor with one proper word, which may
    be a place that has several: the Ostby Silk Weavers, the Ostby Cotton Weavers.
    """
    a, b = content_words(one), content_words(other)
    unlike = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if bare(x) != bare(y)]
    if len(a) != len(b) or len(a) < _LONG or len(unlike) != 1 or not 0 < unlike[0] < len(a) - 1:
        return False
    told = bare(a[unlike[0]]), bare(b[unlike[0]])
    members = all(_are_people(word) and not tells_apart(word) for word in told)
    if not members or unlike[0] < _OWN or not all(is_own(bare(word)) for word in a[:_OWN]):
        return False
    head = bare(a[-1])
    alone = all(bare(content_words(name)[-1]) != head for name in names if name not in (one, other))
    return alone and re.search(rf"\b{_DEFINITE} {re.escape(head)}\b", text, re.IGNORECASE) is not None


def _are_people(word: str) -> bool:
    """Return whether a word means several by what they do: farmers, traders."""
    kind = noun_kind(word)
    return kind is not None and kind.noun is Noun.PERSON and kind.plural
