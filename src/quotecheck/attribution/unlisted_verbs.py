"""Verbs that no list of words has, or that look like a name: told by their ending and by where they stand."""

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.model import VerbForm
from quotecheck.text.tokens import Folded
from quotecheck.text.words import LookUp

# Ana Moe avouched that the gate …; had rectified that he …; …, a teller susurrated, …
_PLACED = (
    r"(?P<that>N)(?<=[NKS,X].)(?=T[^|.?!;:,]{1,12}?[XVC])",
    r",(?:D?N{1,3}|K{1,4}|S)(?P<that>N)(?=[,.|])",
)
_SHORTEST = 6
_BEFORE_NAME = r"K(?<![^|.?!Q].)(?=K{1,4}(?:,[^.?!;:|,XVCT]{1,12},)?(?:P[0KY])?(?:,?T(?!R?[XVCvc])|[:,]?[QMJ]|:\|))"


def unlisted_pasts(tokens: Folded, symbols: str) -> Iterator[tuple[int, VerbForm]]:
    """Yield the pasts that stand where only a verb of saying does, and are in no list: avouched; susurrated."""
    for shape in _PLACED:
        for match in compiled(shape).finditer(symbols):
            i = match.start("that")
            word = tokens.lower[i]
            if not word.endswith("ed") or len(word) < _SHORTEST or not word.isalpha() or word.startswith("un"):
                continue
            perfect = tokens.lower[i - 1] in {"had", "has", "have"}
            if perfect or (symbols[i - 1] != "X" and word not in lexicon.common_words()):
                yield i, _past(word)


def _past(word: str) -> VerbForm:
    return VerbForm(
        word.removesuffix("ed"), base=False, third=False, past=True, participle=True, gerund=False, noun=False
    )


def opening_verbs(tokens: Folded, symbols: str, words: LookUp) -> Iterator[tuple[int, VerbForm]]:
    """Yield the verbs that open a sentence before a name and what it says: Added | Moe that; not: Added Moe left."""
    for match in compiled(_BEFORE_NAME).finditer(symbols):
        i = match.start()
        form = words(tokens.lower[i]).form
        if form and form.past and tokens.lower[i] in lexicon.words("verbs_before_names"):
            yield i, form
