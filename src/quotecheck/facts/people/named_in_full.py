"""Which surnames stand in longer names, whoever these were taken for: Ana Lindqvist, Nguyen Van Thanh."""

from __future__ import annotations

from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import in_small_letters
from quotecheck.model import TextIndex, Tokens


def names_of_more(index: TextIndex, surnames: set[str]) -> set[str]:
    """Return those of `surnames` that also begin another name or end a double one: Moe Ales, Ana Lindqvist-Moe."""
    if not surnames:
        return set()
    tokens, found = index.tokens, set()
    for i in tokens.places_of(set(map(in_small_letters, surnames))):
        word, further = tokens.words[i : i + 2]
        if further[0].isupper() and len(further) > 1 and tokens.starts[i + 1] == tokens.ends[i] + 1:
            found.add(word)
    joined = (tokens.words[i] for i in tokens.places_of([word for word in tokens.places if "-" in word]))
    return surnames & found.union(word.rpartition("-")[2] for word in joined if word not in surnames)


def named_in_full(index: TextIndex, surnames: set[str]) -> set[str]:
    """Return those of `surnames` that stand behind another capitalised word, whoever that was taken for.

    So do those before initials, Narendra V.S., and before a given name: Kovács Ilona.
    """
    tokens = index.tokens
    places = [i for i in tokens.places_of(set(map(in_small_letters, surnames))) if tokens.words[i] in surnames]
    return {
        tokens.words[i]
        for i in places
        if _is_initials(tokens.words[i + 1])
        or _opens_name(tokens, i)
        or (
            tokens.words[i - 1][0].isupper()
            and len(tokens.words[i - 1]) > 1
            and tokens.lower[i - 1].rstrip(".") not in listed("courtesies")
            and tokens.lower[i - 1] != "as"  # As Moe put it
            and tokens.starts[i] > tokens.ends[i - 1]
        )
    }


def _opens_name(tokens: Tokens, i: int) -> bool:
    """Return whether a word behind a surname is a name, too: Nguyen | Van Thanh; not Brandt | Tower.

    Behind a courtesy title it is one that English has for a word: Mr Quek | Soon Hock; not Mr Brandt | Monday.
    """
    titled = tokens.lower[i - 1].rstrip(".") in listed("courtesies")
    i += tokens.lower[i + 1] in listed("name_particles")
    word = tokens.words[i + 1]
    beside = tokens.starts[i + 1] == tokens.ends[i] + 1 and word[0].isupper() and word.replace("-", "").isalpha()
    named = word.lower() not in (listed("calendar") if titled else common_words())
    return beside and not word.isupper() and named


def _is_initials(word: str) -> bool:
    return word.isupper() and ("." in word or len(word) == 1) and word.replace(".", "").isalpha()
