"""Say where a list begins behind the words that say whether it is of all items: are, | made up of; namely, | to wit."""

from quotecheck.facts.lists.list_verbs import BEING
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.lexicon import by_first_word
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_BESIDE = 3  # tokens from a word of naming to `as`


def behind_predicate(tokens: Tokens, i: int) -> int:
    """Return the token behind words that say what those are, which stand at a token, else 0: are, | made up of."""
    lower = tokens.lower
    if lower[i] in BEING and lower[i + 1 : i + 2] and lower[i + 1] in listed("words_of_being_named"):
        i += 1
    if lower[i : i + 2] in (("have", "been"), ("had", "been")) and lower[i + 2] in listed("words_of_being_named"):
        i += 2
    if lower[i] in listed("words_of_being_named"):
        near = lower[i + 1 : i + 1 + _BESIDE]  # named only | as; identified by the police | as
        as_ = i + 1 + near.index("as") if "as" in near else 0
        return as_ + 1 if as_ else i + 1 if lower[i - 1] in BEING else 0
    if namely := behind_namely(tokens, i):
        return namely
    if lower[i] in ("is", "was", *BEING) and lower[i + 1 : i + 3] in (
        ("made", "up"),
        ("composed", "of"),
        ("comprised", "of"),
    ):
        i += 1
    if lower[i : i + 3] == ("made", "up", "of"):
        return i + 3
    if lower[i] in listed("verbs_of_consisting"):
        return i + 1 + (lower[i + 1] == "of")
    return i + 1 if lower[i] in BEING else 0


def behind_namely(tokens: Tokens, i: int) -> int:
    """Return the token behind words at a token that lead to all items of a list, else 0: namely; to wit; that is."""
    return _behind_phrase(tokens, i, "phrases_before_all_items")


def behind_most(tokens: Tokens, i: int) -> int:
    """Return the token behind words that may lead to the chief items alone, else 0: four towns, in particular | Ash."""
    return _behind_phrase(tokens, i, "phrases_before_chief_items")


def _behind_phrase(tokens: Tokens, i: int, phrases: str) -> int:
    """Return the token behind the longest phrase that stands at a token, and behind a mark; not: that is | a mill."""
    for rest in by_first_word(phrases).get(tokens.lower[i], ()):
        stop = i + 1 + len(rest)
        marked = tokens.words[stop] in (",", ":")
        if tokens.lower[i + 1 : stop] == rest and (marked or rest[-1:] != ("is",) or is_name(tokens, stop)):
            return stop + marked
    return 0
