"""What a word can be by itself, looked up once for each spelling: symbol, verb form, what the lists say of it."""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from unicodedata import category

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.currencies import currency_length
from quotecheck.lexicon.folding import fold, in_small_letters
from quotecheck.lexicon.function_words import word_classes
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.titles import title_abbreviations
from quotecheck.lexicon.verbs import extra_forms, verb_form
from quotecheck.model import VerbForm
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.shapes import has_article, shape_of

BREAK = "\n"
"""The token between two paragraphs."""

_CLASSES = {
    "determiner": "D", "possessive": "D", "number": "0", "subject": "S", "expletive": "I", "object": "O",
    "that": "T", "relative": "W", "question": "H", "coordinator": "&", "contrast": "B", "subordinator": "U",
    "of": "o", "to": "t", "by": "b", "as": "a", "preposition": "P", "auxiliary": "X", "nonfinite": "Z",
    "adverb": "R", "time": "Y", "period": "y", "ordinal": "R",
}  # fmt: skip
_MARKS = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "―": "-", "–": "-", "-": "-",
    ".": ".", "?": "?", "!": "!", "…": "R", "$": "0", "'": "'", BREAK: "|", "%": "0", "/": "N",
}  # fmt: skip
_CAPITAL_TOO = ("Y", "S")
"""Classes that a capital does not make a name: Monday, and He behind an initialism."""
_MOST = 200_000  # spellings: far more than a day's articles have, and no more than some 60 MB


class Word(NamedTuple):
    """A spelling, and what it can be before its neighbours have been looked at.

    `symbol` is one of `attribution.grammar`; a verb's form has `v` and `form`. `flags` are those of
    `lexicon.people`: what the word may be where it stands with a capital; a word in capitals (US, IT) is no word of
    the closed classes. `shape` is one of `text.shapes`.
    """

    written: str
    lower: str
    symbol: str
    form: VerbForm | None
    flags: int
    shape: str


class _Known(dict[str, Word]):
    """Every spelling met so far; a new one is looked up as it comes."""

    def __missing__(self, written: str) -> Word:
        if len(self) >= _MOST:
            self.clear()
        symbol, form = _draft(written)
        lower = in_small_letters(written)
        flags = _flags(written, lower)
        word = self[written] = Word(written, lower, symbol, form, flags, shape_of(written, flags))
        return word


_TITLES_LIKE_NAMES = frozenset({"Del"})  # Del. Ana Moe is a delegate, and Del Moe is not
LookUp = Callable[[str], Word]
look_up: LookUp = _Known().__getitem__
"""Return what a spelling, with straight apostrophes, can be; equal spellings share one value."""


def _flags(written: str, lower: str) -> int:
    # The long lists of given names are left aside for words in small letters, most of the words of a text.
    known = people.listed if written == lower else people.capitalised().get
    flags = known(lower)
    if not flags and lower[-1] == ".":
        titled = people.ROLE if written[:-1] in _TITLES_LIKE_NAMES else 0
        flags = titled or known(lower.rstrip("."))
    if not flags and not lower.isascii():  # José, as the lists have Jose
        flags = people.capitalised().get(fold(lower)) & (people.GIVEN | people.GIVEN_PLACE)
    if not flags and "-" in written and written.istitle() and sex_of(fold(lower)):
        flags = people.GIVEN  # Rose-Marie
    if len(written) == 1 or not written.isupper():
        return flags
    return flags & ~people.FUNCTION | (people.ROLE if written in title_abbreviations() else 0)  # DI Moe, but Di Moe


class _KnownToHouse(_Known):
    """Every spelling met so far, as a house sees it that knows more verbs than the lists do."""

    def __init__(self, forms: Mapping[str, VerbForm]) -> None:
        super().__init__()
        self.forms = forms

    def __missing__(self, written: str) -> Word:
        if len(self) >= _MOST:
            self.clear()
        word = look_up(written)
        if word.symbol in "Nv" and (form := self.forms.get(word.lower)):
            word = word._replace(symbol="v", form=form)
        self[written] = word
        return word


_FRONTING = frozenset("UPa")  # symbols of subordinators, prepositions, as


@lru_cache(maxsize=4)
def look_up_with(extra_speech_verbs: tuple[str, ...]) -> LookUp:
    """Return a `look_up` that knows the forms of a house's own speech verbs, too; each list of verbs has its own.

    Raises:
        BadWordList: a line that cannot be understood.
    """
    forms = extra_forms(extra_speech_verbs)
    return _KnownToHouse(forms).__getitem__ if forms else look_up


@cache
def closed_classes() -> Mapping[str, str]:
    """Return each word of the closed classes, in small letters → its symbol."""
    return {word: _CLASSES[kind] for word, kind in word_classes().items()}


def fronts(word: str) -> bool:
    """Return whether a word in small letters opens what stands before its clause: when, in, as."""
    return closed_classes().get(word, "-") in _FRONTING


def _draft(written: str) -> tuple[str, VerbForm | None]:
    """Return the symbol of a spelling, and its form if it may be a verb."""
    if mark := _MARKS.get(written):
        return mark, None
    lower = written.lower()
    closed = closed_classes()
    if written[-1] == "." and closed.get(lower[:-1]) == "Y":
        return "Y", None  # Nov.
    if lower == "according":
        return "A", None
    if written[0].isupper() and len(written) > 1 and closed.get(lower, "") not in _CAPITAL_TOO:
        return ("0" if currency_length(written) else "K"), None
    if written in lexicon.words("endings_of_fathers_names"):
        return "K", None  # Erlan Kubat uulu
    if written in lexicon.words("verbs_like_days"):
        return "v", verb_form(lower)
    if lower in closed and (written != "I" or lower == "i"):
        return closed[lower], None
    if written == "'s":
        return "'", None
    if written[0].isdigit() or written[0] in "$£€" or written[1:2].isdigit():  # .38-caliber
        return "0", None
    if written.startswith(("--", "...")):
        return "-" if written[0] == "-" else "R", None
    if not written[0].isalnum():
        if category(written[0]) == "Sc":  # ₹ 48 crore: a sign of money, apart from its figure
            return "0", None
        return "N" if written in "&@0*" else ",", None
    if written[0].isupper() or has_article(written):
        return "K", None
    if _is_adverb(lower) and lower not in lexicon.words("not_adverbs"):
        return "R", None
    form = verb_form(lower)
    return ("v", form) if form else ("N", None)


def _is_adverb(lower: str) -> bool:
    return len(lower) > 4 and lower.endswith("ly") and lower.isascii() and lower.isalpha()
