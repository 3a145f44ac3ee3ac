"""Verbs that no list of words has, or that look like a name: told by their ending and by where they stand."""

from collections.abc import Iterator, Mapping

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.model import VerbForm
from quotecheck.text.folded import Folded
from quotecheck.text.words import LookUp

# Ana Moe avouched that the gate …; had rectified that he …; …, a teller susurrated, …
_PLACED = (
    r"(?P<that>N)(?<=[NKS,X].)(?=T[^|.?!;:,]{1,12}?[XVC])",
    r",(?:D?N{1,3}|K{1,4}|S)(?P<that>N)(?=[,.|])",
)
# “We will go,” the clerk ironized. “We will go”, Ana Moe posed. “We will go!” grinned the clerk.
_TAGS = (
    r"(?<![^|.?!Q])(?:M|J,)(?:D?N{1,3}|D?N{0,2}K{1,4}(?:,[^.?!:;|XVCQMJWS]{1,20},)?|S)(?P<that>[NV])(?=[.|P])",
    r"(?<![^|.?!Q])(?:M|J,)(?P<that>[NV])(?=(?:D[NK]{1,4}|K{1,4}|S)[.,|])",
)
# Ana Moe on Thursday ratcheted up her attacks.
_ACTS = r"(?<![^|.?!Q])K{2,4}(?:P?Y|P?Dy|R)R?(?P<that>N)(?=P?[DSO])"
_SHORTEST = 6
_REDUCED = r"N(?<=[NK].)(?=[Pb]|[DR]?R?y|Y)"  # a report tabled on Monday found; a talk uploaded last week
_BEFORE_NAME = r"K(?<![^|.?!Q].)(?=K{1,4}(?:,[^.?!;:|,XVCT]{1,12},)?(?:P[0KY])?(?:,?T(?!R?[XVCvc])|[:,]?[QMJ]|:\|))"


def place_unlisted(tokens: Folded, symbols: list[str], forms: dict[int, VerbForm], words: LookUp) -> None:
    """Give the verbs that no list has, or that look like a name, the symbols and forms of what they can only be."""
    for i, form in _opening_verbs(tokens, "".join(symbols), words):
        symbols[i], forms[i] = "C", form
    for i, form in _pasts(tokens, "".join(symbols)):
        symbols[i], forms[i] = "e" if symbols[i - 1] == "X" else "C", form
    for i, form in _acts(tokens, "".join(symbols)):
        symbols[i], forms[i] = "V", form
    for i, form in _tags(tokens, "".join(symbols), forms):
        symbols[i], forms[i] = "C", form
    for i, form in _participles(tokens, "".join(symbols)):
        symbols[i], forms[i] = "E", form


def _pasts(tokens: Folded, symbols: str) -> Iterator[tuple[int, VerbForm]]:
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


def _tags(tokens: Folded, symbols: str, forms: Mapping[int, VerbForm]) -> Iterator[tuple[int, VerbForm]]:
    """Yield the verbs that can only be the tag of a quotation: ironized; posed; not: “Not today,” came the answer."""
    for shape in _TAGS:
        for match in compiled(shape).finditer(symbols):
            i = match.start("that")
            if form := forms.get(i):
                if form.lemma not in lexicon.words("verbs_of_no_report"):
                    yield i, form
            elif tokens.lower[i].endswith("ed") and len(tokens.lower[i]) >= _SHORTEST and tokens.lower[i].isalpha():
                yield i, _past(tokens.lower[i])


def _acts(tokens: Folded, symbols: str) -> Iterator[tuple[int, VerbForm]]:
    """Yield the pasts that no list has behind a name and a day that open a sentence: on Thursday ratcheted up."""
    for match in compiled(_ACTS).finditer(symbols):
        word = tokens.lower[match.start("that")]
        if word.endswith("ed") and len(word) >= _SHORTEST and word.isalpha():
            yield match.start("that"), _past(word)


def _participles(tokens: Folded, symbols: str) -> Iterator[tuple[int, VerbForm]]:
    """Yield the participles behind a noun that no list has, before a preposition or a time: tabled on Monday."""
    for match in compiled(_REDUCED).finditer(symbols):
        word = tokens.lower[match.start()]
        if word.endswith("ed") and len(word) >= _SHORTEST and word.isalpha():
            yield match.start(), _past(word)


def _past(word: str) -> VerbForm:
    return VerbForm(
        word.removesuffix("ed"), base=False, third=False, past=True, participle=True, gerund=False, noun=False
    )


def _opening_verbs(tokens: Folded, symbols: str, words: LookUp) -> Iterator[tuple[int, VerbForm]]:
    """Yield the verbs that open a sentence before a name and what it says: Added | Moe that; not: Added Moe left."""
    for match in compiled(_BEFORE_NAME).finditer(symbols):
        i = match.start()
        form = words(tokens.lower[i]).form
        if form and form.past and tokens.lower[i] in lexicon.words("verbs_before_names"):
            yield i, form
