"""What a capitalised word can be where a sentence opens: a name, or any word."""

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon.organisations import company_endings
from quotecheck.lexicon.titles import honorifics, title_abbreviations
from quotecheck.model import VerbForm
from quotecheck.text.words import Word, closed_classes


def opening_word(written: str, plain: Word, following: list[str]) -> tuple[str, VerbForm | None]:
    """Return what a capitalised word can be where a sentence opens: a name, or any word."""
    if written.isupper() and len(written) > 1:
        return "K", None
    if plain.lower in _NAMES_TOO and following == ["K"]:
        return "K", None
    if closed := closed_classes().get(plain.lower):
        return closed, None
    if plain.symbol == "R" and _is_like_adverb(plain.lower):
        return "K", None
    if plain.symbol in "RA" or (plain.form and (plain.form.gerund or plain.form.participle) and following != ["K"]):
        return plain.symbol, plain.form
    if plain.symbol == "N" and plain.lower.endswith("ing") and following == ["D"]:
        return "G", None  # Exculpating the driver, the mayor said: a gerund whose verb no list has
    return "K", None


def _is_like_adverb(lower: str) -> bool:
    """Return whether a word only ends like an adverb: Connolly said; Carly Rae left; not: preemptively."""
    common = lexicon.common_words()
    if not lower.endswith("ly") or lower in common:
        return False
    return len(lower) < _ADVERB or lower.removesuffix("ly") not in common


_ADVERB = 7
# Words of the closed classes that open names: Am Vannak, Long Sreymom. As a verb "am" never stands before a name.
_NAMES_TOO = frozenset({"am", "long"})


def ends_sentence(words: Sequence[str], i: int) -> bool:
    """Return whether an abbreviation ends a sentence, by what opens behind it: from Salem, Ore. | The mayor said.

    Not one that stands before a name: Dr. An said; nor v. The State.
    """
    word, following = words[i], words[i + 1]
    if word[-1] != "." or len(word) <= _INITIAL or not following[0].isupper():
        return False
    if following.lower() not in lexicon.words("after_initialisms"):
        return False
    bare = word[:-1]
    if bare in lexicon.words("name_suffixes") or bare.lower() in company_endings():
        return True  # of Halden Inc. | The firm said
    named = bare in title_abbreviations() or word in honorifics() or bare in lexicon.words("abbreviations_in_names")
    return not named and bare.lower() not in _BEFORE_NAMES


_INITIAL = 2
_BEFORE_NAMES = frozenset({"no", "nos", "v", "vs"})
