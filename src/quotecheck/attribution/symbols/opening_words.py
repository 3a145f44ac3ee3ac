"""What a capitalised word can be where a sentence opens: a name, or any word."""

from quotecheck import lexicon
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
